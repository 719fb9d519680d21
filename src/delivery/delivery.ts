import type { SpecWriterError } from '../errors.ts';
import type { Finding } from '../rules/rule.ts';
import type { AskedQuestion } from '../requirement/question.ts';
import type { Spec } from '../spec/spec.ts';
import type { Usage } from '../ports.ts';

/** Where the specification is to arrive; settled from the inputs and the event before anything is written. */
export type Target = {
  readonly publish: 'pull-request' | 'commit' | 'comment';
  /** `owner/name`. */
  readonly repository: string;
  /** `https://github.com`, or that of an Enterprise server. */
  readonly serverUrl: string;
  /** The page of this run, when there is one. */
  readonly runUrl?: string | undefined;
  /** The issue or pull request that holds the labels and the comment. */
  readonly subject?: number | undefined;
  /** Where the comment lives, when not on the subject. */
  readonly commentOn?: number | undefined;
  /** Whether the labels of the subject tell its state; a pull request that asked keeps its labels. */
  readonly hasLabels: boolean;
  readonly branch: string;
  /** Absent: the default branch. */
  readonly baseBranch?: string | undefined;
  readonly draft: boolean;
  /** Labels for the pull request. */
  readonly labels: readonly string[];
  /** In the repository, with forward slashes. */
  readonly specPath: string;
};

/** A document that stands where it was published. */
export type Published = {
  /** Absent where only its comment is there, which need not hold all of it. */
  readonly text?: string;
  /** `false`: a run died before everything around the document said so. */
  readonly isSettled: boolean;
  /** Where it stands; a run that changes nothing can still tell. */
  readonly publication: Publication;
  /** Its pull request was merged: there is nothing left to publish, whatever is left to tell. */
  readonly isMerged?: true;
  /** Why no document can be published there, which is better known before one is paid for. */
  readonly obstacle?: SpecWriterError;
};

/** The document that is to be published, and what a reader wants to know about it. */
export type Document = {
  readonly spec: Spec;
  /** `SPEC.md`, whole. */
  readonly text: string;
  readonly inputHash: string;
  readonly model: string;
  readonly usage: Usage;
  readonly findings: readonly Finding[];
  /** What was left out or could not be read, one line each. */
  readonly notices: readonly string[];
  /** Checks the text that results when a person's words stay in it. */
  readonly check: (text: string) => readonly Finding[];
  /** The document about something else that stood in its place. */
  readonly replaces?: Replaced;
};

/** A document that makes room for one about another requirement. */
export type Replaced = {
  /** What it was about; absent where it is none of ours. */
  readonly source?: string;
  /** What people wrote in it: headings, and labels of footnotes. */
  readonly dropped: readonly string[];
};

/** What the comment says at each time of its life. */
export type CommentState =
  | { readonly is: 'queued' }
  | { readonly is: 'writing'; readonly model: string }
  | { readonly is: 'checking' }
  | { readonly is: 'published'; readonly document: Document; readonly publication: Publication }
  | {
      readonly is: 'blocked';
      readonly reason: string;
      readonly questions: readonly AskedQuestion[];
    }
  /** Written, but with findings that fail the run: shown, never committed. */
  | { readonly is: 'invalid'; readonly reason: string; readonly document: Document }
  | { readonly is: 'failed'; readonly reason: string; readonly hint: string }
  | { readonly is: 'cancelled' };

/** A rung of the ladder that did not hold. */
export type StepDown = {
  /** `pull request`, `branch`, `comment`. */
  readonly from: string;
  readonly reason: string;
  /** The one line or setting that would have prevented it. */
  readonly remedy: string;
};

/** How a publication ended. */
export type Publication = {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly branch?: string;
  readonly commit?: string;
  readonly pullRequest?: { readonly number: number; readonly url: string };
  readonly comment?: string;
  /** Opens a pull request with one click, where only the branch could be published. */
  readonly compareUrl?: string;
  /** The headings of the sections that a person changed and that stayed as they are. */
  readonly keptSections: readonly string[];
  readonly stepsDown: readonly StepDown[];
};
