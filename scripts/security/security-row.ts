/** A file of tests, and how the full titles of those begin or go on that hold a row. */
export type Holder = { readonly file: string; readonly titles: readonly string[] };

/** One kind of attack, and the tests that hold it off. */
export type SecurityRow = {
  readonly row: string;
  readonly attack: string;
  readonly held: readonly Holder[];
};

/** A row whose tests name it in their titles. */
export const named = (row: string, file: string): Holder => ({ file, titles: [row] });
