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
/** So many characters in a row are no accident: two random texts of base 62 share them once in 10^21. */
const windowLength = 12;
/** All that is compared: whatever stands between the letters of a value may be there to hide it. */
const letter = /[\p{L}\p{N}]/u;

/**
 * Prepares a search for the secrets of this run in any disguise (cut, reversed, base64, hexadecimal,
 * percent signs, split by spaces, signs or invisible characters), and for what looks like a token of
 * a known service, unless it is known already.
 */
export function createSecretSearch(
  secrets: readonly string[],
  isKnown: (token: string) => boolean = () => false,
): FindSecrets {
  const windows = new Set(
    secrets.filter((secret) => secret.length >= shortestSecret).flatMap(listWindows),
  );
  return (text) => [...findOwn(text, windows), ...findTokens(text, isKnown)].sort(byStart);
}

const byStart = (one: SecretPlace, other: SecretPlace): number => one.start - other.start;

/** Every stretch of the window's length of every form. */
function listWindows(secret: string): string[] {
  return secretForms(secret)
    .map((form) => strip(form).letters)
    .flatMap((form) =>
      Array.from({ length: Math.max(0, form.length - windowLength + 1) }, (_, at) =>
        form.slice(at, at + windowLength),
      ),
    );
}

type Stripped = {
  readonly letters: string;
  /** Where each letter stood. */
  readonly places: Uint32Array;
};

function strip(text: string): Stripped {
  const places = new Uint32Array(text.length);
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!letter.test(character)) continue;
    places[letters.length] = at;
    // Case is a disguise as well; only of these the length stays the same for certain.
    letters += /[A-Z]/u.test(character) ? character.toLowerCase() : character;
  }
  return { letters, places };
}

function findOwn(text: string, windows: ReadonlySet<string>): SecretPlace[] {
  if (windows.size === 0) return [];
  const { letters, places } = strip(text);
  const found: SecretPlace[] = [];
  for (let at = 0; at + windowLength <= letters.length; at += 1) {
    if (!windows.has(letters.slice(at, at + windowLength))) continue;
    let last = at + windowLength - 1;
    while (windows.has(letters.slice(last - windowLength + 2, last + 2))) last += 1;
    const [start = 0, end = 0] = [places[at], places[last]];
    found.push({ is: 'own-value', name: 'a secret of this run', start, end: end + 1 });
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
