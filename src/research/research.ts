import type { Evidence, Technology } from '../spec/spec.ts';
import type { Removal } from '../cleaning/removal.ts';
import type { Conflict } from './conflict.ts';

/** One readable research file; `path` is relative to the root, with forward slashes. */
export type ResearchFile = { readonly path: string; readonly text: string };

/** What was taken out of one file. */
export type CleanedFile = { readonly path: string; readonly removed: readonly Removal[] };

/** A file that was asked for and left out, with the reason in plain words. */
export type SkippedFile = {
  readonly path: string;
  readonly reason: string;
  /** How many files are meant, where they are too many to be named. */
  readonly files?: number;
};

export type VersionStrength = 'lockfile' | 'manifest' | 'requirement' | 'prose';

/** A name and a version read from one span of one line. */
export type VersionFact = {
  readonly is: 'version';
  readonly name: string;
  /** Exact: the lower bound where the file states a range. */
  readonly version: string;
  /** What the file states, when it is not the version itself: `^19.0.0`, `~> 7.1`, `>=3.11`. */
  readonly range?: string;
  readonly kind: Technology['kind'];
  /** `own` is the version of the package that the file describes, not of something it needs. */
  readonly scope: 'runtime' | 'development' | 'transitive' | 'own' | 'override';
  readonly strength: VersionStrength;
  readonly evidence: Evidence;
  /** ISO 8601 date of the document that states it, where the document tells. */
  readonly dated?: string;
  /** Its document says that it no longer holds, or the passage tells of what was before. */
  readonly superseded?: 'document' | 'passage';
};

export type FieldFact = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly default?: string;
};
/** A data structure that the research defines (OpenAPI schema, JSON sample, interface in fenced code). */
export type SchemaFact = {
  readonly is: 'schema';
  readonly name: string;
  readonly kind: 'record' | 'enum' | 'alias' | 'table' | 'configuration';
  readonly fields: readonly FieldFact[];
  readonly variants?: readonly string[];
  readonly evidence: Evidence;
};
/** An HTTP endpoint, function, method, class or command line option that the research names. */
export type SignatureFact = {
  readonly is: 'signature';
  readonly kind: 'endpoint' | 'function' | 'method' | 'class' | 'command';
  readonly signature: string;
  readonly description: string;
  /** What the research says the call answers when it fails, such as `401 Not-Authorized`. */
  readonly errors: readonly string[];
  readonly evidence: Evidence;
};
/** A path that the requirement or the research names. */
export type FileFact = { readonly is: 'file'; readonly path: string; readonly evidence: Evidence };
/** A command that the project itself runs, such as a script of its manifest. */
export type CommandFact = {
  readonly is: 'command';
  readonly purpose: 'install' | 'build' | 'test' | 'lint' | 'start' | 'other';
  readonly command: string;
  readonly evidence: Evidence;
};
/** A sentence worth quoting: a caveat for the Builder, or what the research says of a failure. */
export type NoteFact = {
  readonly is: 'note';
  readonly about: 'caveat' | 'failure' | 'existing';
  readonly text: string;
  readonly evidence: Evidence;
};
/** Names offered for one purpose, of which only one can be built: `React / Vue`, "A or B". */
export type AlternativeFact = {
  readonly is: 'alternative';
  readonly topic: string;
  readonly options: readonly { readonly name: string; readonly evidence: Evidence }[];
  /** The option that the text advises. */
  readonly recommended?: string;
  /** The sentence that advises it, where it is another one than that which offers it. */
  readonly because?: Evidence;
  /** Its document says that it no longer holds. */
  readonly superseded?: 'document';
};

export type Fact =
  VersionFact | SchemaFact | SignatureFact | FileFact | CommandFact | NoteFact | AlternativeFact;

/** Everything known before anything is decided. */
export type Research = {
  readonly files: readonly ResearchFile[];
  readonly facts: readonly Fact[];
  readonly skipped: readonly SkippedFile[];
  /** What was taken out of files because nobody who reads them sees it. */
  readonly removed?: readonly CleanedFile[];
  /** What the sources contradict each other in, with the answer that code takes. */
  readonly conflicts: readonly Conflict[];
};
