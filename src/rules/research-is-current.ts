import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { listEvidence } from '../spec/list-evidence.ts';
import type { Evidence, Spec } from '../spec/spec.ts';
import { openSources } from './citations/open-sources.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const researchIsCurrent: Rule = {
  id: 'research-is-current',
  about: 'The research files that the document was written from are as they were.',
  severity: 'warning',
  reason:
    'A file may say something new beside the words that are cited, and nobody has weighed that yet.',
  ignores:
    'A file of which a cited line moved, changed or is gone: the rules about citations say that more precisely.',
  example: {
    place: 'research',
    bad: 'FastAPI 0.109.0 is the current release. Starlette is to replace it.',
    good: 'FastAPI 0.109.0 is the current release.',
  },
  check(parsed, { sources, digests }) {
    const { spec, at } = parsed;
    const recorded = spec.generator.sources ?? [];
    if (sources === undefined || digests === undefined || recorded.length === 0) return [];
    const { proves } = openSources(sources);
    const citations = groupByPath(spec);
    return recorded.flatMap(({ path, digest }, index) => {
      const now = digests.get(path);
      const cited = citations.get(path) ?? [];
      if (now === digest || !cited.every(proves)) return [];
      const found = now === undefined ? 'none' : 'another text';
      return [
        {
          at: at(`generator.sources.${index}`),
          message: `Expected ${path} as it was when the document was written from it, found ${found}; ${describeCiting(parsed, path)}.`,
          hint: 'Read what changed, and write the specification anew where it matters.',
        },
      ];
    });
  },
};

function groupByPath(spec: Spec): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const { evidence } of listEvidence(spec)) {
    groups.set(evidence.path, [...(groups.get(evidence.path) ?? []), evidence]);
  }
  return groups;
}

/** A reader looks at the first; the footnotes hold them all. */
const mostNamed = 5;

/** What rests on a file: its pins, its decisions and the parts that cite it. */
function describeCiting({ spec, parts }: ParsedSpec, path: string): string {
  const cites = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    evidence.some((each) => each.path === path);
  const { architecture, decisions, logic } = spec;
  const pins = architecture.techStack
    .filter(cites)
    .map(({ name, version }) => `${name} ${version}`);
  const decided = decisions
    .filter(({ options }) => options.some(cites))
    .map(({ topic }) => quoteValue(topic));
  const details = logic.details.filter(cites).length;
  const part = parts.find(({ name }) => name === 'details');
  const resting = [
    ...nameSome('the pin', pins),
    ...nameSome('the decision', decided),
    ...(details > 0 && part !== undefined ? [`${part.title} (${details})`] : []),
  ];
  return resting.length === 0 ? 'nothing cites it' : `it is cited by ${resting.join(', ')}`;
}

function nameSome(kind: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  const listed = names.slice(0, mostNamed).join(', ');
  return [`${kind}${names.length > 1 ? 's' : ''} ${listed}${more}`];
}
