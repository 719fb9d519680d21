import type { Removal } from '../cleaning/removal.ts';
import type { Clause } from '../spec/spec.ts';
import type { Question } from './question.ts';

export type { Clause };

/** What somebody asks for, as it was found: nothing cleaned, nothing numbered. */
export type RequirementText = {
  /** A file's path, `stdin`, `input`, or `owner/repository#number` for an issue. */
  readonly source: string;
  readonly title: string;
  readonly body: string;
  readonly comments: readonly RequirementComment[];
  /** What earlier runs asked, in their order. */
  readonly asked?: readonly Question[];
};

export type RequirementComment = {
  readonly author: string;
  readonly body: string;
  /** Its author is trusted to answer questions. */
  readonly mayAnswer?: true;
};

/** A line of a comment that may answer a question, at its place in the text of the requirement. */
export type Reply = { readonly author: string; readonly line: number; readonly text: string };

/**
 * What is asked, as numbered clauses.
 * `text` is the whole text that clause lines count in: `# title`, an empty line, the body, the comments.
 */
export type Requirement = {
  readonly source: string;
  readonly title: string;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** What was taken out because no reader of the page sees it; absent where nothing was. */
  readonly removed?: readonly Removal[];
  readonly asked?: readonly Question[];
  readonly replies?: readonly Reply[];
  /** What people answered to questions of earlier runs, where it decides between what the requirement states. */
  readonly settled?: readonly string[];
};
