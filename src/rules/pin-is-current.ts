import { technologyKey } from '../research/technology-key.ts';
import type { VersionFact } from '../research/research.ts';
import type { Technology } from '../spec/spec.ts';
import { createStaleJudge } from './citations/is-stale.ts';
import { locateText } from './locate-text.ts';
import type { Rule } from './rule.ts';
import { openStatedVersions, type StatedVersions } from './versions/read-stated.ts';
import { isSameVersion } from './versions/states-version.ts';

export const pinIsCurrent: Rule = {
  id: 'pin-is-current',
  about: 'A pinned version is the one that its source states today.',
  severity: 'error',
  reason:
    'A manifest that moved on and a specification that did not lead to two versions of one package.',
  example: {
    place: 'research',
    bad: 'FastAPI 0.110.0 is the current release.',
    good: 'FastAPI 0.109.0 is the current release.',
  },
  check(parsed, context) {
    const stated = openStatedVersions(context, parsed.spec.requirement.source);
    if (stated === undefined) return [];
    const isStale = createStaleJudge(parsed, context);
    return parsed.spec.architecture.techStack.flatMap((pin, index) => {
      const { name, version, provenance, evidence } = pin;
      if (provenance === 'assumed' || evidence.length === 0 || !evidence.every(isStale)) return [];
      const now = findStatedNow(pin, stated);
      if (now === undefined) return [];
      const { path, line } = now.evidence;
      return [
        {
          at: locateText(parsed, `architecture.techStack.${index}`, version),
          message: `Expected ${name} ${version} as ${path} stated, found ${now.version} there in line ${line}.`,
          hint: `Write the specification anew, or pin ${now.version} with that line and follow what it changes.`,
        },
      ];
    });
  },
};

/** What the cited files state of the technology now, unless one of them still states the pinned version. */
function findStatedNow(
  { name, version, evidence }: Technology,
  { inFile }: StatedVersions,
): VersionFact | undefined {
  const key = technologyKey(name);
  const facts = evidence
    .flatMap(({ path }) => inFile(path))
    .filter((fact) => technologyKey(fact.name) === key);
  return facts.some((fact) => isSameVersion(fact.version, version)) ? undefined : facts[0];
}
