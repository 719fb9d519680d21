import type { Block } from '../markdown/block.ts';
import type { Locale } from '../locales/locale.ts';
import type { Spec } from './spec.ts';

/** Lines and columns count from 1; the end column is the one after the last character. */
export type Range = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export const partNames = [
  'techStack',
  'structure',
  'pattern',
  'decisions',
  'outOfScope',
  'schemas',
  'signatures',
  'configs',
  'constants',
  'examples',
  'flows',
  'details',
  'errorHandling',
] as const;
export type PartName = (typeof partNames)[number];

/** A heading or a bold label as it stands in the document. */
export type Section = {
  readonly title: string;
  readonly level: number;
  readonly number?: number;
  readonly at: Range;
};
export type Part = {
  readonly name: PartName;
  readonly section: number;
  readonly title: string;
  readonly empty: boolean;
  readonly at: Range;
};
export type PhaseLabel = { readonly number: number; readonly title: string; readonly at: Range };
/** What could not be read, such as front matter that is not YAML or a tree without a root. */
export type Unreadable = {
  readonly what: 'front-matter' | 'tree' | 'footnote' | 'part' | 'word';
  readonly message: string;
  readonly at: Range;
};

/** A document as read: tolerant, so that rules can say precisely what is missing. */
export type ParsedSpec = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly locale: Locale;
  /** Everything that could be read; what is absent is an empty list or an empty string. */
  readonly spec: Spec;
  readonly sections: readonly Section[];
  readonly parts: readonly Part[];
  readonly phases: readonly PhaseLabel[];
  readonly unreadable: readonly Unreadable[];
  /** Where a value stands: `plan.phases.0.steps.2.action`; the nearest known parent when it has no place of its own. */
  readonly at: (pointer: string) => Range;
};
