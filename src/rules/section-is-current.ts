import type { ParsedSpec, PartName } from '../spec/parsed-spec.ts';
import type { Evidence } from '../spec/spec.ts';
import { createStaleJudge } from './citations/is-stale.ts';
import type { Rule } from './rule.ts';

export const sectionIsCurrent: Rule = {
  id: 'section-is-current',
  about: 'Each part of the document rests on the research as it is today.',
  severity: 'warning',
  reason:
    'Where many of its sources changed, mending single lines does not make a part right again.',
  example: {
    place: 'research',
    bad: 'FastAPI was replaced by another framework.',
    good: 'FastAPI 0.109.0 is the current release.',
  },
  check(parsed, context) {
    const isStale = createStaleJudge(parsed, context);
    return listParts(parsed).flatMap(({ name, evidence }) => {
      const stale = evidence.filter(isStale);
      const part = parsed.parts.find((each) => each.name === name);
      if (stale.length === 0 || part === undefined) return [];
      const paths = [...new Set(stale.map(({ path }) => path))];
      const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : '';
      const listed = `${paths.slice(0, mostPaths).join(', ')}${more}`;
      return [
        {
          at: part.at,
          message: `Expected ${part.title} to rest on the research as it is, found ${stale.length} of ${evidence.length} citations stale, in ${listed}.`,
          hint: 'Write the specification anew from the research, or mend each of these citations and what rests on it.',
        },
      ];
    });
  },
};

/** A reader looks at the first files; the findings of the citations name them all. */
const mostPaths = 5;

type CitingPart = { readonly name: PartName; readonly evidence: readonly Evidence[] };

const listParts = ({ spec: { architecture, decisions, logic } }: ParsedSpec): CitingPart[] => [
  { name: 'techStack', evidence: architecture.techStack.flatMap(({ evidence }) => evidence) },
  {
    name: 'decisions',
    evidence: decisions.flatMap(({ options }) => options.flatMap(({ evidence }) => evidence)),
  },
  { name: 'details', evidence: logic.details.flatMap(({ evidence }) => evidence) },
];
