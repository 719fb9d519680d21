/** Start of a delimiter; more of the hash is taken until the texts cannot contain it. */
const shortestMark = 12;

/** Puts text of strangers between two lines that cannot stand in it. */
export type Quote = (block: { readonly title: string; readonly text: string }) => string;

/**
 * Derives the delimiter from the hash of the input: nobody who writes the input can know it, because
 * the input decides it, and a text that holds it all the same makes it longer.
 */
export function createQuote(inputHash: string, texts: readonly string[]): Quote {
  const mark = chooseMark(inputHash, texts);
  return ({ title, text }) => `<${mark} ${title}>\n${text}\n</${mark}>`;
}

function chooseMark(inputHash: string, texts: readonly string[]): string {
  let mark = `data-${inputHash.slice(0, shortestMark)}`;
  for (let length = shortestMark + 1; texts.some((text) => text.includes(mark)); length += 1) {
    mark = `data-${inputHash.padEnd(length, `${inputHash}0`).slice(0, length)}`;
  }
  return mark;
}
