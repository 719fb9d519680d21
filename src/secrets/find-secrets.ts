import { gatherStretches, type Stretches } from './gather-stretches.ts';
import { readLetters, readSpreadLetters, type Letters } from './read-letters.ts';
import { secretForms } from './secret-forms.ts';
import { tokenPatterns } from './token-patterns.ts';

/** A place of a text that must not be published; `end` is behind its last character. */
export type SecretPlace = {
  readonly is: 'own-value' | 'token';
  /** What it is, in words that do not tell it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

export type FindSecrets = (text: string) => readonly SecretPlace[];

/** Shorter values are words or numbers, such as the placeholder key of a local server. */
const shortestSecret = 16;

/**
 * Prepares a search for the secrets of this run in any disguise (cut, reversed, base64, base32,
 * numbers of any base, percent signs, other letters of the same look, split by spaces, signs or
 * invisible characters, spread over words, lines or the cells of a table), and for what looks like a
 * token of a known service, unless it is known.
 */
export function createSecretSearch(
  secrets: readonly string[],
  isKnown: (token: string) => boolean = () => false,
): FindSecrets {
  const known = gatherStretches(
    secrets.filter((secret) => secret.length >= shortestSecret).flatMap(secretForms),
  );
  return (text) => [...findOwn(text, known), ...findTokens(text, isKnown)].sort(byStart);
}

const byStart = (one: SecretPlace, other: SecretPlace): number => one.start - other.start;

function findOwn(text: string, known: readonly Stretches[]): SecretPlace[] {
  if (known.length === 0) return [];
  return [readLetters(text), ...readSpreadLetters(text)].flatMap((letters) =>
    known.flatMap((stretches) => findStretches(letters, stretches)),
  );
}

/** The places at which a stretch is known; those that follow on each other are one. */
function findStretches(
  { letters, starts, ends }: Letters,
  { length, standsAt }: Stretches,
): SecretPlace[] {
  const found: SecretPlace[] = [];
  for (let at = 0; at + length <= letters.length; at += 1) {
    if (!standsAt(letters, at)) continue;
    let last = at + length - 1;
    while (standsAt(letters, last - length + 2)) last += 1;
    const [start = 0, end = 0] = [starts[at], ends[last]];
    found.push({ is: 'own-value', name: 'a secret of this run', start, end });
    at = last;
  }
  return found;
}

function findTokens(text: string, isKnown: (token: string) => boolean): SecretPlace[] {
  return tokenPatterns.flatMap(({ name, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: token, index: start }) => ({ token, start }))
      .filter(({ token }) => !isKnown(token))
      .map(
        ({ token, start }) => ({ is: 'token', name, start, end: start + token.length }) as const,
      ),
  );
}

/** The text with each secret starred out. */
export function coverSecrets(text: string, places: readonly SecretPlace[]): string {
  let covered = '';
  let done = 0;
  for (const { start, end } of places) {
    if (end <= done) continue;
    covered += text.slice(done, Math.max(done, start));
    covered += '***';
    done = end;
  }
  return covered + text.slice(done);
}
