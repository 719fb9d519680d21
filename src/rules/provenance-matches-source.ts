import type { Technology } from '../spec/spec.ts';
import { locateText } from './locate-text.ts';
import type { Rule } from './rule.ts';

export const provenanceMatchesSource: Rule = {
  id: 'provenance-matches-source',
  about: 'A pin says that the requirement states it exactly when it cites the requirement.',
  severity: 'error',
  reason: 'A reader trusts a version by where it is said to come from.',
  example: {
    place: 'document',
    bad: '- `Python` `3.11.8` (language, requirement)',
    good: '- `Python` `3.11.8` (language, research)',
  },
  check: (parsed) => {
    const { source } = parsed.spec.requirement;
    return parsed.spec.architecture.techStack.flatMap((technology, index) => {
      if (source === '' || agrees(technology, source)) return [];
      const { name, provenance, evidence } = technology;
      const pointer = `architecture.techStack.${index}`;
      return [
        {
          at: locateText(parsed, pointer, provenance),
          message: `Expected the source of ${name} to be the ${provenance} that it is said to come from, found ${evidence[0]?.path ?? 'none'}.`,
          hint: `Write where the cited line stands: requirement for ${source}, and manifest, lockfile or research for everything else.`,
        },
      ];
    });
  },
};

function agrees({ provenance, evidence }: Technology, source: string): boolean {
  if (provenance === 'assumed' || evidence.length === 0) return true;
  return evidence.some(({ path }) => (path === source) === (provenance === 'requirement'));
}
