/** Counts the tokens that a model takes a text for. */
export type CountTokens = (text: string) => number;

/** English needs about four bytes a token, other scripts and code less; this stays on the safe side. */
const bytesPerToken = 3.5;

/** The length of a text in UTF-8; no tokeniser makes more tokens than bytes. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // Each half of a pair is two of its four bytes; a half alone is replaced by a mark of three.
    else if (unit >= 0xd800 && unit <= 0xdfff) bytes += isPaired(text, at) ? 2 : 3;
    else bytes += 3;
  }
  return bytes;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function isPaired(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isHigh(unit)) return isLow(text.charCodeAt(at + 1));
  return isHigh(text.charCodeAt(at - 1));
}

/** How many tokens a text costs, about: enough to rank, where nothing must be exact. */
export const estimateTokens: CountTokens = (text) => Math.ceil(countBytes(text) / bytesPerToken);
