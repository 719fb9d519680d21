import { parseArgs } from 'node:util';
import { SpecWriterError } from '../../errors.ts';
import { nearestName } from '../../nearest-name.ts';

/** The options of every command. */
export const common = {
  root: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
export const text = { type: 'string' } as const;
export const texts = { type: 'string', multiple: true } as const;

type CommonValues = { readonly root?: string | undefined; readonly quiet?: boolean | undefined };
export const readCommon = ({
  root = '.',
  quiet = false,
}: CommonValues): { root: string; quiet: boolean } => ({
  root,
  quiet,
});

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object;

/** The options and the other words; what is unknown is named with the nearest known. */
export function parse<Known extends Options>(
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

export function readChoice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw wrongUsage(`Expected ${option} to be ${choices.join(' | ')}, found "${value}".`);
}

export function describeUnknown(what: string, found: string, known: readonly string[]): string {
  const nearest = nearestName(found, known);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `Expected ${what} that this program knows, found "${found}".${suggestion}`;
}

export function wrongUsage(message: string, cause?: unknown): SpecWriterError {
  return new SpecWriterError('input', {
    message,
    hint: 'See spec-writer --help.',
    ...(cause !== undefined && { cause }),
  });
}
