/** What our own texts carry, invisibly: what they are about, and the input that they tell of. */
export type Marker = {
  /** The number of the issue or pull request, or the path of the document. */
  readonly key: string;
  /** Present only where a document was published. */
  readonly inputHash?: string;
};

/** Where a part of ours ends in a text that people write in too. */
export const endMarker = '<!-- spec-writer: end -->';

/** Written first of all, so that no text of anybody else can come before it. */
export function writeMarker({ key, inputHash }: Marker): string {
  const hash = inputHash === undefined ? '' : ` hash=${inputHash}`;
  return `<!-- spec-writer: about=${encodeURIComponent(key)}${hash} -->`;
}

const marker = /^<!-- spec-writer: about=([^\s<>]{1,600})(?: hash=([0-9a-f]{64}))? -->/u;

/** The marker at the very start of a text; anywhere else it is somebody's quotation. */
export function readMarker(text: string): Marker | undefined {
  const [, key, inputHash] = marker.exec(text) ?? [];
  if (key === undefined) return undefined;
  try {
    return { key: decodeURIComponent(key), ...(inputHash !== undefined && { inputHash }) };
  } catch {
    return undefined;
  }
}
