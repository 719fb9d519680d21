import {
  common,
  describeUnknown,
  parse,
  readCommon,
  text,
  texts,
  wrongUsage,
} from './parse-words.ts';
import { readCheck, type CheckCommand, type InitCommand } from './read-check-arguments.ts';

export type WriteCommand = {
  readonly is: 'write';
  /** Values by the name of the action's input. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly requirementFromInput: boolean;
  readonly rulesFile?: string;
  readonly repository?: string;
};
export type Command = { readonly root: string; readonly quiet: boolean } & (
  | WriteCommand
  | CheckCommand
  | InitCommand
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
  if (command === 'help') return { ...nothing, ...readHelp(rest) };
  if (rest.includes('--help') || rest.includes('-h')) {
    return { ...nothing, is: 'help', about: command };
  }
  return { write: readWrite, check: readCheck, rules: readRules }[command](rest);
}

const explained = ['write', 'check', 'rules'] as const;

function readHelp([about, ...more]: readonly string[]): {
  readonly is: 'help';
  readonly about?: string;
} {
  if (more.length > 0)
    throw wrongUsage(`Expected one command to explain, found ${more.length + 1}.`);
  if (about === undefined) return { is: 'help' };
  if (explained.some((name) => name === about)) return { is: 'help', about };
  throw wrongUsage(describeUnknown('a command', about, explained));
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

function readRules(words: string[]): Command {
  const { values, positionals } = parse(words, common);
  const [id, ...more] = positionals;
  if (more.length > 0) throw wrongUsage(`Expected one rule, found ${positionals.length}.`);
  return { is: 'rules', ...readCommon(values), ...(id !== undefined && { id }) };
}
