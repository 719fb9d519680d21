import type { Technology } from '../../spec/spec.ts';

/** One or two numbers: registries that follow SemVer install nothing under such a name. */
const partial = /^v?\d{1,9}(?:\.\d{1,9})?$/u;
const longestQuote = 4000;

/** The version with all of its numbers, where the cited lines state it and the pin leaves its end out. */
export function findWholeVersion({ version, evidence }: Technology): string | undefined {
  if (!partial.test(version)) return undefined;
  const wholes: string[] = [];
  for (const { quote } of evidence) {
    for (const text of quote.slice(0, longestQuote).match(/(?<![\d.])\d[\d.]*/gu) ?? []) {
      const stated = text.replace(/\.+$/u, '');
      const bare = version.replace(/^v/u, '');
      // Where a line states what the pin says, the pin leaves nothing out.
      if (stated === bare) return undefined;
      if (stated.startsWith(`${bare}.`)) wholes.push(stated);
    }
  }
  const [whole] = wholes;
  return whole === undefined ? undefined : `${version.startsWith('v') ? 'v' : ''}${whole}`;
}
