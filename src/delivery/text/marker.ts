/** What a marker says: what a text of ours is about, and the input of the document that it tells of. */
export type Marker = {
  /** The number of the issue or pull request, or the path of the document where there is none. */
  readonly key: string;
  /** Present only where a document was published. */
  readonly inputHash?: string;
};

/** Behind the last line of ours in a text that people write in too. */
export const endMarker = '<!-- /spec-writer -->';

const written =
  /^<!-- spec-writer: (?:issue=([1-9]\d{0,15})|path=([\w.~%'()!*-]{1,12000}))(?: hash=([0-9a-f]{64}))? -->$/u;
const hash = /^[0-9a-f]{64}$/u;

/** The hidden first line of a text of ours. It proves nothing alone, since anybody can copy it. */
export function writeMarker(subject: number | string, inputHash?: string): string {
  const about = typeof subject === 'number' ? `issue=${subject}` : `path=${encodePath(subject)}`;
  const from = inputHash !== undefined && hash.test(inputHash) ? ` hash=${inputHash}` : '';
  return `<!-- spec-writer: ${about}${from} -->`;
}

/** Reads the marker that a text begins with; one anywhere else is somebody's quotation. */
export function readMarker(body: string): Marker | undefined {
  return parseMarker(body.split('\n', 1)[0]?.trimEnd() ?? '');
}

/** Reads a line that is a marker and nothing else. */
export function parseMarker(line: string): Marker | undefined {
  const [, issue, path, inputHash] = written.exec(line) ?? [];
  const key = issue ?? (path === undefined ? undefined : decodePath(path));
  if (key === undefined) return undefined;
  return { key, ...(inputHash !== undefined && { inputHash }) };
}

/** Two dashes would end the comment. */
const encodePath = (path: string): string =>
  encodeURIComponent(path.toWellFormed()).replaceAll('--', '-%2D');

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Takes the meaning of a marker from everything in a text that could be read as one, code included. */
export const withoutMarkers = (text: string): string =>
  text.replace(/<!--(?=[ \t]*\/?spec-writer)/gu, '<!\u200b--');
