import { statesName } from './states-name.ts';

/** `ktorVersion = "2.0.2"`, `<ktor.v>2.0.2</ktor.v>`, `set(KTOR 2.0.2)`: what the version is called there. */
const variable = /(?<key>[\p{L}_][\p{L}\p{N}_.-]{2,80})["']?\s*(?:[=:>]|\s)\s*["']?v?\d/u;
/** These say that it is a version, and not of what. */
const general = new Set(['version', 'versions', 'release', 'tag', 'set', 'def', 'val', 'ext']);
/** Reading on would take longer than the answer is worth. */
const mostLines = 50_000;

/**
 * Whether a cited line gives a version to a variable that some line of the sources uses beside the
 * technology's name, as Gradle, Maven and CMake files do.
 */
export function isNamedByVariable(
  quote: string,
  name: string,
  sources: ReadonlyMap<string, string>,
): boolean {
  const key = variable.exec(quote.slice(0, 500))?.groups?.['key'];
  if (key === undefined || general.has(key.toLowerCase())) return false;
  return [...sources.values()].some(
    (text) =>
      text.includes(key) &&
      text
        .split('\n', mostLines)
        .some((line) => line.includes(key) && !line.includes(quote) && statesName(line, name)),
  );
}
