import type { Conflict } from '../research/conflict.ts';
import type { readVersions } from '../research/read-versions.ts';
import type { LanguageJudge } from './prose/find-foreign-language.ts';
import type { ParsedSpec, Range } from '../spec/parsed-spec.ts';
import type { Fix } from './fixes/fix.ts';
import type { Disable } from './disables/disable.ts';
import type { Requirement } from '../requirement/requirement.ts';

export type Severity = 'error' | 'warning';

/** One thing that is wrong, where, and how to mend it: the same object in every report and in a repair. */
export type Finding = Range & {
  readonly rule: string;
  readonly severity: Severity;
  /** What was found, for people. */
  readonly message: string;
  /** How to mend it; also what goes back to the model. */
  readonly hint: string;
};

/** A finding that a comment of the document lets pass. */
export type Suppressed = Finding & { readonly justification: string };

/** What a rule returns: the runner adds id and severity. */
export type Problem = { readonly at: Range; readonly message: string; readonly hint: string };

/** What code reads from a file; the readers of manifests are loaded only where there are such files. */
export type ReadVersions = typeof readVersions;

/** What may be known beside the document; a rule that needs what is absent finds nothing. */
export type RuleContext = {
  /** Text by path of the research files and of the requirement, to re-open citations. */
  readonly sources?: ReadonlyMap<string, string>;
  /** There wherever there are sources. */
  readonly readVersions?: ReadVersions;
  /** What stands for the text of the research files today, by path. */
  readonly digests?: ReadonlyMap<string, string>;
  readonly requirement?: Requirement;
  /** What the sources contradict each other in. */
  readonly conflicts?: readonly Conflict[];
  /** The text of the JSON file beside the document, where there is one. */
  readonly twin?: string;
  /** Comments that disable rules, where a person may write them; never in what a model wrote. */
  readonly disables?: readonly Disable[];
  /** Whether such comments let nothing pass, because who wrote the document must not decide that. */
  readonly ignoresDisables?: true;
  /** Tells languages apart; there only for a document whose language is in doubt. */
  readonly languages?: LanguageJudge;
};

export type Rule = {
  readonly id: string;
  /** One sentence: what the document must be. */
  readonly about: string;
  readonly severity: Severity;
  /** Why a Builder needs it. */
  readonly reason: string;
  /** What it deliberately leaves alone, as one sentence. */
  readonly ignores?: string;
  /** A text that it objects to and one that it accepts, each put into one place of a small document. */
  readonly example: RuleExample;
  readonly check: (spec: ParsedSpec, context: RuleContext) => Problem[];
  /** Mends what has one safe answer, where there is such a thing. */
  readonly fix?: Fix;
};

/**
 * `document` and `twin`: the accepted text stands there, and the other one takes its place; `research`:
 * both are what the cited line of the research says; `comment`: both stand below the title; `pin`: a pin with
 * its source; `decision`: what is decided where the research names FastAPI 0.109.0 and 0.110.0.
 */
export type ExamplePlace =
  | 'document'
  | 'twin'
  | 'research'
  | 'comment'
  | 'pin'
  | 'decision'
  | 'pattern'
  | 'action'
  | 'command'
  | 'definition'
  | 'signature'
  | 'constants'
  | 'example';
export type RuleExample = {
  readonly place: ExamplePlace;
  readonly bad: string;
  readonly good: string;
};

export type RuleSetting = 'off' | Severity;
export type RuleSettings = ReadonlyMap<string, RuleSetting>;
