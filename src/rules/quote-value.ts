/** Long enough to recognise a value by, short enough for one line of a log. */
const longest = 80;

/** A value of the document as a message shows it: in quotes, on one line, cut when long. */
export function quoteValue(value: string): string {
  const oneLine = value.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(oneLine.slice(0, longest * 2));
  const isCut = characters.length > longest || oneLine.length > longest * 2;
  return `"${isCut ? `${characters.slice(0, longest).join('')}…` : oneLine}"`;
}
