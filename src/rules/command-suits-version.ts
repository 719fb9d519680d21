import type { ParsedSpec, Range } from '../spec/parsed-spec.ts';
import type { Spec, Technology } from '../spec/spec.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { programOf, readCommands } from './shell/read-commands.ts';
import { retiredForms, type RetiredForm } from './shell/retired-forms.ts';

export const commandSuitsVersion: Rule = {
  id: 'command-suits-version',
  about: 'Commands are written in the way that the pinned version of their tool takes.',
  severity: 'error',
  reason: 'The check of a step fails, although the Builder did everything as it is written.',
  ignores: 'Tools that are not pinned, and changes between versions that it does not know.',
  example: {
    place: 'command',
    bad: 'python -m SimpleHTTPServer --help',
    good: 'python -m http.server --help',
  },
  check: (parsed) => {
    const known = listKnownForms(parsed.spec);
    if (known.forms.length === 0) return [];
    return listCommands(parsed).flatMap(({ command, locate }) =>
      findRetired(command, known).map(({ word, message, hint }) => ({
        at: locate(word),
        message,
        hint,
      })),
    );
  },
};

type Placed = { readonly command: string; readonly locate: (word: string) => Range };

/** The checks of steps, and the scripts of a `package.json`. */
function listCommands(parsed: ParsedSpec): Placed[] {
  const checks = listSteps(parsed).flatMap(({ step: { verify }, pointer }) =>
    'command' in verify
      ? [
          {
            command: verify.command,
            locate: (word: string) => locateText(parsed, `${pointer}.verify`, word),
          },
        ]
      : [],
  );
  const scripts = parsed.spec.interfaces.configs.flatMap(({ file, content }, index) =>
    readScripts(file, content).map((command) => ({
      command,
      locate: () => parsed.at(`interfaces.configs.${index}`),
    })),
  );
  return [...checks, ...scripts];
}

const longestContent = 50_000;

/** The values of a manifest that begin with the name of a program which is known here. */
function readScripts(file: string, content: string): string[] {
  if (!/(?:^|\/)package\.json$/u.test(file) || content.length > longestContent) return [];
  const values = content.matchAll(/:\s{0,5}"(?<value>[a-z](?:[^"\\\n]|\\.){0,500})"/gu);
  return [...values].map(({ groups }) => (groups?.['value'] ?? '').replace(/\\"/gu, '"'));
}

/** Forms that the pinned version of their tool no longer takes, and the files that a command may name. */
type Known = {
  readonly forms: readonly (RetiredForm & { readonly pin: Technology })[];
  readonly paths: readonly string[];
};

function listKnownForms({ architecture: { structure, techStack } }: Spec): Known {
  const forms = retiredForms.flatMap((form) => {
    const pin = techStack.find(({ name }) => form.name.test(name));
    return pin !== undefined && majorOf(pin.version) >= form.since ? [{ ...form, pin }] : [];
  });
  return { forms, paths: structure.files.map(({ path }) => path) };
}

type Retired = { readonly word: string; readonly message: string; readonly hint: string };

function findRetired(text: string, { forms, paths }: Known): Retired[] {
  return readCommands(text).commands.flatMap((command) => {
    const words = withoutLauncher(programOf(command));
    return forms.flatMap(({ program, pin, find, expected, hint }) => {
      if (!program.test(words[0] ?? '')) return [];
      const word = find(words, paths);
      if (word === undefined) return [];
      const message = `Expected ${expected} as ${pin.name} ${pin.version} takes it, found ${quoteValue(word)}.`;
      return [{ word, message, hint }];
    });
  });
}

/** `npx --yes jest` and `pnpm exec jest` run `jest`. */
function withoutLauncher(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (!/^(?:npx|bunx|yarn|pnpm|npm)$/u.test(first)) return words;
  const rest = words.slice(/^(?:exec|x|dlx)$/u.test(second) ? 2 : 1);
  return rest.slice(rest.findIndex((word) => !word.startsWith('-')));
}

const majorOf = (version: string): number => Number(/^v?(\d+)/u.exec(version)?.[1] ?? Number.NaN);
