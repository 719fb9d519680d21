import type { Removal } from '../cleaning/removal.ts';
import type { Clause } from '../spec/spec.ts';

export type { Clause };

/** What somebody asks for, as it was found: nothing cleaned, nothing numbered. */
export type RequirementText = {
  /** A file's path, `stdin`, `input`, or `owner/repository#number` for an issue. */
  readonly source: string;
  readonly title: string;
  readonly body: string;
  readonly comments: readonly { readonly author: string; readonly body: string }[];
};

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
};
