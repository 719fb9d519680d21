import { failOnValues, type FailOn } from '../workspace/fail-on.ts';
import { common, parse, readChoice, readCommon, text, texts, wrongUsage } from './parse-words.ts';

export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export type CheckCommand = {
  readonly is: 'check';
  readonly files: readonly string[];
  readonly requirement?: string;
  readonly research: readonly string[];
  /** `--research` without a glob: the files that the documents cite. */
  readonly cited?: 'always';
  readonly rulesFile?: string;
  /** A file of settings in place of the nearest one. */
  readonly config?: string;
  /** Only the words count, no file of settings. */
  readonly ignoresConfig?: true;
  /** Comments of the documents let nothing pass. */
  readonly ignoresDisables?: true;
  readonly format: CheckFormat;
  /** Absent where the settings or the default decide. */
  readonly failOn?: FailOn;
  /** What has one safe answer is mended, in the files or in a patch on standard output. */
  readonly fix?: 'write' | 'show';
};

const flag = { type: 'boolean' } as const;
const checkOptions = {
  ...common,
  requirement: text,
  research: texts,
  rules: text,
  format: text,
  'fail-on': text,
  config: text,
  'no-config': flag,
  'no-inline-config': flag,
  init: flag,
  fix: flag,
  'fix-dry-run': flag,
} as const;

/** `check --init`: writes a file of settings to start with. */
export type InitCommand = { readonly is: 'init' };

/** Understands the words after `check`. */
export function readCheck(
  words: string[],
): (CheckCommand | InitCommand) & { readonly root: string; readonly quiet: boolean } {
  const { values, positionals } = parse(markBareResearch(words), checkOptions);
  if (values.init === true) return { is: 'init', ...readCommon(values) };
  const { files, research, isCited } = separate(positionals, values.research ?? []);
  if (files.length === 0) {
    throw wrongUsage(
      'Expected the files to check, found none. Name one: spec-writer check SPEC.md',
    );
  }
  return {
    is: 'check',
    ...readCommon(values),
    files,
    research,
    format: readChoice('--format', values.format ?? 'text', checkFormats),
    ...(isCited && { cited: 'always' }),
    ...readSettings(values),
    ...readFix(values),
  };
}

type Values = {
  readonly requirement?: string | undefined;
  readonly rules?: string | undefined;
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
  readonly 'no-inline-config'?: boolean | undefined;
  readonly 'fail-on'?: string | undefined;
};

function readSettings(values: Values): Partial<CheckCommand> {
  const { requirement, rules, config, 'fail-on': failOn } = values;
  return {
    ...(requirement !== undefined && { requirement }),
    ...(rules !== undefined && { rulesFile: rules }),
    ...(config !== undefined && { config }),
    ...(values['no-config'] === true && { ignoresConfig: true }),
    ...(values['no-inline-config'] === true && { ignoresDisables: true }),
    ...(failOn !== undefined && { failOn: readChoice('--fail-on', failOn, failOnValues) }),
  };
}

function readFix({
  fix,
  'fix-dry-run': shown,
  format = 'text',
}: {
  readonly fix?: boolean | undefined;
  readonly 'fix-dry-run'?: boolean | undefined;
  readonly format?: string | undefined;
}): Partial<CheckCommand> {
  if (shown !== true) return fix === true ? { fix: 'write' } : {};
  if (fix === true) throw wrongUsage('Expected --fix or --fix-dry-run, found both.');
  if (format === 'text' || format === 'json') return { fix: 'show' };
  throw wrongUsage(`Expected --fix-dry-run with --format text or json, found ${format}.`);
}

/** `--research` at the end, or before another option, has no glob: an empty one stands for that. */
const markBareResearch = (words: readonly string[]): string[] =>
  words.map((word, index) => {
    const next = words[index + 1];
    const isBare = next === undefined || (next.startsWith('-') && next !== '-');
    return word === '--research' && isBare ? '--research=' : word;
  });

type Separated = {
  readonly files: readonly string[];
  readonly research: readonly string[];
  readonly isCited: boolean;
};

/** In `check --research SPEC.md` no other word is left to be checked, so the file is no glob. */
function separate(positionals: readonly string[], given: readonly string[]): Separated {
  const globs = given.filter((glob) => glob !== '');
  const last = globs.at(-1);
  const isFile = positionals.length === 0 && last !== undefined && !/[*?[\]{}!]/u.test(last);
  const files = isFile ? [last] : positionals;
  const research = isFile ? globs.slice(0, -1) : globs;
  return { files, research, isCited: given.length > 0 && research.length === 0 };
}
