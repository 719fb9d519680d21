import { parseArgs } from 'node:util';
import { SpecWriterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';

export type WriteCommand = {
  readonly is: 'write';
  /** Values by the name of the action's input. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly requirementFromInput: boolean;
  readonly rulesFile?: string;
  readonly repository?: string;
};
export type CheckCommand = {
  readonly is: 'check';
  readonly files: readonly string[];
  readonly requirement?: string;
  readonly research: readonly string[];
  readonly rulesFile?: string;
  readonly format: CheckFormat;
  readonly failOn: 'error' | 'warning' | 'never';
};
export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];
const failOnValues = ['error', 'warning', 'never'] as const;

export type Command = { readonly root: string; readonly quiet: boolean } & (
  | WriteCommand
  | CheckCommand
  | { readonly is: 'rules'; readonly id?: string }
  | { readonly is: 'help'; readonly about?: string }
  | { readonly is: 'version' }
);

/** Options whose value goes to the input of the same name. */
const passedOn = [
  'provider',
  'locale',
  'model',
  'base-url',
  'fallback-models',
  'reasoning-effort',
  'temperature',
  'max-input-tokens',
  'max-output-tokens',
  'max-total-tokens',
  'max-repairs',
  'timeout-seconds',
  'fail-on',
  'include-comments',
] as const;

const common = {
  root: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const writeOptions = {
  ...common,
  requirement: text,
  issue: text,
  repository: text,
  research: texts,
  out: text,
  instructions: text,
  rules: text,
  ...(Object.fromEntries(passedOn.map((name) => [name, text])) as Record<
    (typeof passedOn)[number],
    typeof text
  >),
} as const;
const checkOptions = {
  ...common,
  requirement: text,
  research: texts,
  rules: text,
  format: text,
  'fail-on': text,
} as const;

const commands = ['write', 'check', 'rules', 'help'] as const;

/** Understands the words after the program's name; throws with the right usage when they are off. */
export function readArguments(words: readonly string[]): Command {
  const [first, ...rest] = words;
  const nothing = { root: '.', quiet: false };
  if (first === '--version') return { ...nothing, is: 'version' };
  if (first === undefined || first === '--help' || first === '-h')
    return { ...nothing, is: 'help' };
  const command = commands.find((name) => name === first);
  if (command === undefined) throw wrongUsage(describeUnknown('a command', first, commands));
  if (command === 'help') return { ...nothing, is: 'help', ...(rest[0] && { about: rest[0] }) };
  if (rest.includes('--help') || rest.includes('-h')) {
    return { ...nothing, is: 'help', about: command };
  }
  return { write: readWrite, check: readCheck, rules: readRules }[command](rest);
}

function readWrite(words: string[]): Command {
  const { values, positionals } = parse(words, writeOptions);
  const { requirement, issue, research = [], out, instructions, rules, repository } = values;
  const given: Record<string, string | undefined> = {
    ...Object.fromEntries(passedOn.map((name) => [name, values[name]])),
    'requirement-file': requirement === '-' ? undefined : requirement,
    'issue-number': issue,
    // A shell that expands `--research research/*` leaves all but the first as further words.
    research: [...research, ...positionals].join('\n'),
    'spec-path': out,
    'instructions-file': instructions,
    publish: 'none',
  };
  return {
    is: 'write',
    ...readCommon(values),
    inputs: Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
    requirementFromInput: requirement === '-',
    ...(rules !== undefined && { rulesFile: rules }),
    ...(repository !== undefined && { repository }),
  };
}

function readCheck(words: string[]): Command {
  const { values, positionals } = parse(words, checkOptions);
  if (positionals.length === 0) {
    throw wrongUsage(
      'Expected the files to check, found none. Name one: spec-writer check SPEC.md',
    );
  }
  const { requirement, research = [], rules } = values;
  return {
    is: 'check',
    ...readCommon(values),
    files: positionals,
    research,
    format: readChoice('--format', values.format ?? 'text', checkFormats),
    failOn: readChoice('--fail-on', values['fail-on'] ?? 'error', failOnValues),
    ...(requirement !== undefined && { requirement }),
    ...(rules !== undefined && { rulesFile: rules }),
  };
}

function readRules(words: string[]): Command {
  const { values, positionals } = parse(words, common);
  const [id, ...more] = positionals;
  if (more.length > 0) throw wrongUsage(`Expected one rule, found ${positionals.length}.`);
  return { is: 'rules', ...readCommon(values), ...(id !== undefined && { id }) };
}

type CommonValues = { readonly root?: string | undefined; readonly quiet?: boolean | undefined };
const readCommon = ({
  root = '.',
  quiet = false,
}: CommonValues): { root: string; quiet: boolean } => ({
  root,
  quiet,
});

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object;

function parse<Known extends Options>(
  words: string[],
  options: Known,
): ReturnType<typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true }>> {
  const unknown = words
    .filter((word) => word.startsWith('--') && word !== '--')
    .map((word) => word.slice(2).split('=', 1)[0] ?? '')
    .find((name) => !(name in options));
  if (unknown !== undefined) {
    throw wrongUsage(
      describeUnknown(
        'an option',
        `--${unknown}`,
        Object.keys(options).map((name) => `--${name}`),
      ),
    );
  }
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (cause) {
    const found =
      cause instanceof Error ? (cause.message.split(/\. (?:To|Did)\b/u, 1)[0] ?? '') : '';
    throw wrongUsage(`Expected options that this command knows: ${found}.`, cause);
  }
}

function readChoice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw wrongUsage(`Expected ${option} to be ${choices.join(' | ')}, found "${value}".`);
}

function describeUnknown(what: string, found: string, known: readonly string[]): string {
  const nearest = nearestName(found, known);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `Expected ${what} that this program knows, found "${found}".${suggestion}`;
}

function wrongUsage(message: string, cause?: unknown): SpecWriterError {
  return new SpecWriterError('input', {
    message,
    hint: 'See spec-writer --help.',
    ...(cause !== undefined && { cause }),
  });
}
