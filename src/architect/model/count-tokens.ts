/**
 * UTF-8 bytes per token. English prose has about 4.4, code and JSON 3 to 3.5, Chinese 3 to 4 in the
 * tokenisers in use; the low end keeps a cap a cap.
 */
const bytesPerToken = 3.2;

/** An estimate of the tokens of a text that errs on the side of too many. */
export function countTokens(text: string): number {
  return Math.ceil(countBytes(text) / bytesPerToken);
}

function countBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += bytesOf(text.charCodeAt(index));
  return bytes;
}

/** Half of a surrogate pair is two of its four bytes. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}
