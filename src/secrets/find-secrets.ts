import { secretForms, type SecretForm } from './secret-forms.ts';
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
/** All that is compared: whatever stands between the letters of a value may be there to hide it. */
const letter = /[\p{L}\p{N}]/u;

/**
 * Prepares a search for the secrets of this run in any disguise (cut, reversed, base64, base32,
 * numbers of any base, percent signs, other letters of the same look, split by spaces, signs or
 * invisible characters), and for what looks like a token of a known service, unless it is known.
 */
export function createSecretSearch(
  secrets: readonly string[],
  isKnown: (token: string) => boolean = () => false,
): FindSecrets {
  const windows = gatherWindows(
    secrets.filter((secret) => secret.length >= shortestSecret).flatMap(secretForms),
  );
  return (text) => [...findOwn(text, windows), ...findTokens(text, isKnown)].sort(byStart);
}

const byStart = (one: SecretPlace, other: SecretPlace): number => one.start - other.start;

/** By their length: every stretch of that length of every form. */
type Windows = ReadonlyMap<number, ReadonlySet<string>>;

function gatherWindows(forms: readonly SecretForm[]): Windows {
  const windows = new Map<number, Set<string>>();
  for (const { text, window } of forms) {
    const { letters } = strip(text);
    const known = windows.get(window) ?? new Set();
    windows.set(window, known);
    for (let at = 0; at + window <= letters.length; at += 1) {
      known.add(letters.slice(at, at + window));
    }
  }
  return windows;
}

type Stripped = {
  readonly letters: string;
  /** Where each letter stood. */
  readonly places: Uint32Array;
};

function strip(text: string): Stripped {
  const places = new Uint32Array(text.length);
  let letters = '';
  let at = 0;
  for (const character of text) {
    const shown = fold(character);
    places.fill(at, letters.length, letters.length + shown.length);
    letters += shown;
    at += character.length;
  }
  return { letters, places };
}

/** Case is a disguise, and so is another form of a Latin letter; what is no letter is left out. */
function fold(character: string): string {
  if (character <= '\u007f') return /[A-Za-z0-9]/u.test(character) ? character.toLowerCase() : '';
  const plain = character.normalize('NFKC');
  if (/^[A-Za-z0-9]$/u.test(plain)) return plain.toLowerCase();
  return letter.test(character) ? character : '';
}

function findOwn(text: string, windows: Windows): SecretPlace[] {
  if (windows.size === 0) return [];
  const stripped = strip(text);
  return [...windows].flatMap(([length, known]) => findStretches(stripped, length, known));
}

/** The places at which a stretch is known; those that follow on each other are one. */
function findStretches(
  { letters, places }: Stripped,
  length: number,
  known: ReadonlySet<string>,
): SecretPlace[] {
  const found: SecretPlace[] = [];
  for (let at = 0; at + length <= letters.length; at += 1) {
    if (!known.has(letters.slice(at, at + length))) continue;
    let last = at + length - 1;
    while (known.has(letters.slice(last - length + 2, last + 2))) last += 1;
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
