/** What the requirement and the research leave undecidable; `recommended` is an index of `options`. */
export type Question = {
  readonly text: string;
  readonly options: readonly string[];
  readonly recommended: number;
};
