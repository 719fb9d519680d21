import type { RequirementText } from './requirement/requirement.ts';
import type { Packing } from './architect/model/packing.ts';
import type { CountTokens } from './research/count-tokens.ts';
import type { ResearchFile, SkippedFile } from './research/research.ts';
import type { Finding, RuleSettings } from './rules/rule.ts';
import type { AskedQuestion } from './requirement/question.ts';
import type { Complete, Progress, Usage } from './ports.ts';
import type { Publication, Published } from './delivery/delivery.ts';
import type { SpecWriterError } from './errors.ts';
import type { Spec } from './spec/spec.ts';

/** Hard caps of one run, in tokens and rounds. */
export type Limits = {
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly maxTotalTokens: number;
  readonly maxRepairs: number;
};

export type FailOn = 'error' | 'warning' | 'never';

/** What somebody asked for, after all inputs were understood. */
export type WriteRequest = {
  readonly localeTag: string;
  readonly specPath: string;
  readonly researchGlobs: readonly string[];
  /** Whether the user named the globs; the ones that everybody has may match nothing. */
  readonly researchIsNamed: boolean;
  readonly rules: RuleSettings;
  readonly failOn: FailOn;
  readonly limits: Limits;
  readonly tool: string;
  /** `offline`, or the name of the model. */
  readonly model: string;
};

export type ChosenResearch = {
  readonly files: readonly ResearchFile[];
  readonly skipped: readonly SkippedFile[];
  /** Globs that matched no file. */
  readonly unmatched: readonly string[];
};

/** What the story of writing asks of the world. */
export type WriteWorld = {
  readonly readRequirement: () => Promise<RequirementText>;
  /** `wanted` are the texts of the clauses, which say what to keep where there is too much. */
  readonly chooseResearch: (
    globs: readonly string[],
    wanted: readonly string[],
  ) => Promise<ChosenResearch>;
  /** The paths of the files that Git keeps below the root; nothing where there is no work tree. */
  readonly listProject?: () => Promise<readonly string[] | undefined>;
  readonly readInstructions: () => Promise<string | undefined>;
  /** The text of a file, or nothing where there is none. */
  readonly readExisting: (path: string) => Promise<string | undefined>;
  /** Writes a whole file and returns the path to show to a person. */
  readonly writeText: (path: string, text: string) => Promise<string>;
  /** Removes a file that this program wrote; there may be none. */
  readonly removeText: (path: string) => Promise<void>;
  /** Asks the model; absent for the offline architect. */
  readonly complete?: Complete;
  /** Loads what counts the model's tokens exactly; without it an estimate decides what fits. */
  readonly openCounter?: () => Promise<CountTokens>;
  /** The values that this run must not give away, such as its keys and tokens. */
  readonly secrets: readonly string[];
  /** SHA-256 in hexadecimal. */
  readonly hash: (text: string) => string;
  readonly now: () => Date;
  /** 128 random bits in hexadecimal, others at every call. */
  readonly drawMark: () => string;
  readonly progress: Progress;
  /** Tells those who wait on GitHub how far the work is; absent where nobody waits. */
  readonly announce?: (phase: Phase) => Promise<void>;
  /** Looks where documents are published for one from exactly this input; absent where nothing is. */
  readonly findPublished?: (inputHash: string, source: string) => Promise<Published | undefined>;
};

/** The phases of writing that can be seen from outside, in order. */
export type Phase = 'queued' | 'writing' | 'checking';

export type WriteOutcome = 'created' | 'updated' | 'unchanged' | 'blocked' | 'invalid' | 'failed';

/** How a run ended; everything that outputs, summary, report and exit status are made of. */
export type WriteResult = {
  readonly outcome: WriteOutcome;
  /** One sentence that says why. */
  readonly reason: string;
  readonly paths: {
    readonly spec?: string;
    readonly twin?: string;
    readonly report?: string;
    /** Every answer of the model as it came, because it was paid for. */
    readonly answers?: readonly string[];
  };
  readonly inputHash: string;
  readonly model: string;
  readonly findings: readonly Finding[];
  readonly questions: readonly AskedQuestion[];
  /** What was left out or could not be read, one line each. */
  readonly notices: readonly string[];
  readonly usage: Usage;
  /** How often findings went back to the model. */
  readonly repairs?: number;
  /** What the model was shown of the research, where it was not all. */
  readonly packing?: Packing;
  /** The document, when there is one. */
  readonly spec?: Spec;
  /** The same as text; that of a kept document is as it stood. */
  readonly text?: string;
  /** Checks another text of the same document, such as one that a person had a hand in. */
  readonly check?: (text: string) => readonly Finding[];
  /** Whether it stands where it was to be published already, so that nothing is left to do. */
  readonly isSettled?: boolean;
  /** Where it arrived, when it was to be published. */
  readonly publication?: Publication;
  readonly failure?: SpecWriterError;
};
