/** What the requirement and the research leave undecidable; `recommended` is an index of `options`. */
export type Question = {
  readonly text: string;
  readonly options: readonly string[];
  readonly recommended: number;
};

/** What somebody who is trusted answered, and where. */
export type Answer = {
  /** The words of the chosen option, or the answer's own. */
  readonly text: string;
  /** Index of the chosen option; absent for an answer in own words. */
  readonly choice?: number;
  readonly author: string;
  /** In the text of the requirement, with the words that stand there. */
  readonly line: number;
  readonly quote: string;
};

/** A question at its place in the numbered list, which it keeps from run to run. */
export type AskedQuestion = Question & {
  readonly answer?: Answer;
  /** Asked by an earlier run, and no longer open: the requirement says more now. */
  readonly isWithdrawn?: true;
};

/** Whether work has to wait for an answer. */
export const isOpen = ({ answer, isWithdrawn }: AskedQuestion): boolean =>
  answer === undefined && isWithdrawn !== true;
