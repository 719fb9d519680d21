/** Puts text of strangers between two lines that cannot stand in it. */
export type Quote = (block: { readonly title: string; readonly text: string }) => string;

/**
 * Makes a delimiter of the random mark of this run: nobody who wrote a text could know it, and a text
 * that holds it all the same, by whatever accident, makes it longer.
 */
export function createQuote(mark: string, texts: readonly string[]): Quote {
  let delimiter = `data-${mark}`;
  while (texts.some((text) => text.includes(delimiter))) delimiter += mark;
  return ({ title, text }) => `<${delimiter} ${title}>\n${text}\n</${delimiter}>`;
}
