import { describeLines } from './citations/describe-lines.ts';
import { listEvidence } from '../spec/list-evidence.ts';
import { openSources } from './citations/open-sources.ts';
import { quoteValue } from './quote-value.ts';
import { moveCitations } from './fixes/move-citations.ts';
import type { Rule } from './rule.ts';

export const citationIsCurrent: Rule = {
  id: 'citation-is-current',
  about: 'Every citation names the line on which its quote stands today.',
  severity: 'warning',
  reason:
    'Files grow above a cited line; the words still prove what they proved, at another place.',
  example: {
    place: 'research',
    bad: '\nFastAPI 0.109.0 is the current release.',
    good: 'FastAPI 0.109.0 is the current release.',
  },
  fix: moveCitations,
  check(parsed, { sources }) {
    if (sources === undefined) return [];
    const opened = openSources(sources);
    return listEvidence(parsed.spec).flatMap(({ evidence, pointer }) => {
      if (opened.proves(evidence)) return [];
      const found = opened.findNearest(evidence);
      if (found === undefined) return [];
      const { path, line, quote } = evidence;
      const place = describeLines({ path, ...found });
      return [
        {
          at: parsed.at(pointer),
          message: `Expected ${quoteValue(quote)} in ${describeLines(evidence)}, found it in ${place.slice(path.length + 2)}.`,
          hint: `Write ${lineOf(found)} instead of ${lineOf({ line, endLine: evidence.endLine ?? line })} in the footnote; the words are the same.`,
        },
      ];
    });
  },
};

const lineOf = ({ line, endLine }: { readonly line: number; readonly endLine: number }): string =>
  line === endLine ? String(line) : `${line}-${endLine}`;
