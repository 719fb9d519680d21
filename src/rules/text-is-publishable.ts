import { cleanCharacters } from '../cleaning/clean-characters.ts';
import { startTally } from '../cleaning/removal.ts';
import { createSecretSearch } from '../secrets/find-secrets.ts';
import type { ParsedSpec, Range } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { createPlacer, type Passage } from './prose/read-passages.ts';
import { findPasswords } from './publishing/find-password.ts';
import { liveMarkup } from './publishing/find-live-markup.ts';
import { readShownText } from './publishing/read-shown-text.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';

export const textIsPublishable: Rule = {
  id: 'text-is-publishable',
  about:
    'No text notifies people, closes issues, loads images, hides from its readers or holds a secret.',
  severity: 'error',
  reason: 'The document is published where strangers may have chosen its words.',
  ignores:
    'Code, mail addresses, local images, line breaks written as <br>, joiners that a script or an emoji needs, and sample passwords.',
  example: { place: 'action', bad: 'Ask @octocat.', good: 'Ask the owner of the service.' },
  check: (parsed, context) => [
    ...findLive(parsed, context),
    ...findHidden(parsed),
    ...findSecrets(parsed, context),
  ],
};

/** Without one of these nothing is live; most texts are done here. */
const signs = /[@#<]|!\[|GH-|github\.com/iu;

const findLive = (parsed: ParsedSpec, { disables = [] }: RuleContext): Problem[] => {
  const ours = new Set(disables.map(({ at }) => at.line));
  // What such a comment must not hide is judged all the same.
  const open = (passage: Passage): Passage =>
    ours.has(passage.line) ? { ...passage, text: passage.text.replace('<!--', '    ') } : passage;
  return readShownText(parsed, signs)
    .map(open)
    .filter(({ text }) => signs.test(text))
    .flatMap((passage) =>
      liveMarkup.flatMap(({ what, pattern, hint }) => {
        const found = [...passage.text.matchAll(pattern(passage.text))];
        if (found.length === 0) return [];
        const place = createPlacer(passage);
        return found.map(({ 0: text, index }) => ({
          at: place(index, index + text.length),
          message: `Expected text that does nothing, found ${what}.`,
          hint,
        }));
      }),
    );
};

const findHidden = ({ lines }: ParsedSpec): Problem[] =>
  lines.flatMap((line, index) => {
    // Only characters beyond ASCII and control characters hide; most lines have none.
    if (!/[^\t\r -~]/u.test(line)) return [];
    const kept = cleanCharacters(line.replace(/\r$/u, ''), startTally());
    if (kept === line.replace(/\r$/u, '')) return [];
    return [
      {
        at: rangeOfLine(lines, index + 1),
        message: 'Expected characters that can be seen, found a hidden one.',
        hint: 'Delete the character that shows nothing or changes the order of the text.',
      },
    ];
  });

function findSecrets({ text }: ParsedSpec, { sources }: RuleContext): Problem[] {
  const shown = [...(sources?.values() ?? [])];
  // What the repository shows already is no secret any more.
  const isKnown = (token: string): boolean => shown.some((source) => source.includes(token));
  const tokens = createSecretSearch([], isKnown)(text);
  const named = [
    ...tokens.map(({ name, start, end }) => ({ name, start, end })),
    ...findPasswords(text).map((place) => ({ name: 'a password in an address', ...place })),
  ];
  if (named.length === 0) return [];
  const place: (start: number, end: number) => Range = createPlacer({ text, line: 1 });
  return named.map(({ name, start, end }) => ({
    at: place(start, end),
    message: `Expected no secret, found ${name}.`,
    hint: 'Remove it here, withdraw it where it is valid, and name the variable that holds it.',
  }));
}
