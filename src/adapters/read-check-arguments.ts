import { failOnValues, type FailOn } from '../rules/has-failed.ts';
import {
  common,
  flag,
  parse,
  readChoice,
  readCommon,
  text,
  texts,
  wrongUsage,
} from './parse-words.ts';

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
  readonly format: CheckFormat;
  /** Absent where nobody said it: then the configuration does. */
  readonly failOn?: FailOn;
  readonly configuration: 'nearest' | 'none' | { readonly file: string };
  /** Write a first configuration and check nothing. */
  readonly init: boolean;
};

const checkOptions = {
  ...common,
  requirement: text,
  research: texts,
  rules: text,
  format: text,
  'fail-on': text,
  config: text,
  'no-config': flag,
  init: flag,
} as const;

/** Understands the words after `check`. */
export function readCheck(
  words: string[],
): CheckCommand & { readonly root: string; readonly quiet: boolean } {
  const { values, positionals } = parse(markBareResearch(words), checkOptions);
  const { files, research, isCited } = separate(positionals, values.research ?? []);
  const { requirement, rules, init = false } = values;
  refuseFiles(files, init);
  const failOn = values['fail-on'];
  return {
    is: 'check',
    ...readCommon(values),
    files,
    research,
    format: readChoice('--format', values.format ?? 'text', checkFormats),
    configuration: readConfigurationChoice(values),
    init,
    ...(failOn !== undefined && { failOn: readChoice('--fail-on', failOn, failOnValues) }),
    ...(isCited && { cited: 'always' }),
    ...(requirement !== undefined && { requirement }),
    ...(rules !== undefined && { rulesFile: rules }),
  };
}

function refuseFiles(files: readonly string[], init: boolean): void {
  if (init && files.length > 0) {
    throw wrongUsage('Expected --init alone, found files to check. Run one after the other.');
  }
  if (init || files.length > 0) return;
  throw wrongUsage('Expected the files to check, found none. Name one: spec-writer check SPEC.md');
}

type ConfigurationValues = {
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
};

function readConfigurationChoice(values: ConfigurationValues): CheckCommand['configuration'] {
  const { config, 'no-config': isNone = false } = values;
  if (config !== undefined && isNone)
    throw wrongUsage('Expected --config or --no-config, found both.');
  if (isNone) return 'none';
  return config === undefined ? 'nearest' : { file: config };
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
