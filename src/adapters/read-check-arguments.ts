import { common, parse, readChoice, readCommon, text, texts, wrongUsage } from './parse-words.ts';

export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];
const failOnValues = ['error', 'warning', 'never'] as const;

export type CheckCommand = {
  readonly is: 'check';
  readonly files: readonly string[];
  readonly requirement?: string;
  readonly research: readonly string[];
  /** `--research` without a glob: the files that the documents cite. */
  readonly cited?: 'always';
  readonly rulesFile?: string;
  readonly format: CheckFormat;
  readonly failOn: (typeof failOnValues)[number];
};

const checkOptions = {
  ...common,
  requirement: text,
  research: texts,
  rules: text,
  format: text,
  'fail-on': text,
} as const;

/** Understands the words after `check`. */
export function readCheck(
  words: string[],
): CheckCommand & { readonly root: string; readonly quiet: boolean } {
  const { values, positionals } = parse(markBareResearch(words), checkOptions);
  const { files, research, isCited } = separate(positionals, values.research ?? []);
  if (files.length === 0) {
    throw wrongUsage(
      'Expected the files to check, found none. Name one: spec-writer check SPEC.md',
    );
  }
  const { requirement, rules } = values;
  return {
    is: 'check',
    ...readCommon(values),
    files,
    research,
    format: readChoice('--format', values.format ?? 'text', checkFormats),
    failOn: readChoice('--fail-on', values['fail-on'] ?? 'error', failOnValues),
    ...(isCited && { cited: 'always' }),
    ...(requirement !== undefined && { requirement }),
    ...(rules !== undefined && { rulesFile: rules }),
  };
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
