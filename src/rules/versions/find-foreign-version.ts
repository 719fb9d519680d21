import { technologyKey } from '../../research/technology-key.ts';
import type { VersionFact } from '../../research/research.ts';
import type { Technology } from '../../spec/spec.ts';
import { quoteValue } from '../quote-value.ts';
import type { Sources } from '../citations/open-sources.ts';
import { ownsVersion, statesSeveral } from './owns-version.ts';
import type { StatedVersions } from './read-stated.ts';
import { statesName } from './states-name.ts';
import { isSameVersion, statesVersion } from './states-version.ts';

type Known = { readonly stated: StatedVersions; readonly opened: Sources };
type Mismatch = { readonly message: string; readonly hint: string };

/**
 * Finds a pin that bears the version of another technology of the cited line. What code reads from the
 * line decides; where it reads nothing of the name, the words beside the version do.
 */
export function findForeignVersion(
  pin: Technology,
  quotes: readonly string[],
  known: Known | undefined,
): Mismatch | undefined {
  const { name, version, evidence } = pin;
  const judged = evidence.flatMap((citation, index) => {
    const quote = quotes[index] ?? '';
    if (!statesVersion(quote, version)) return [];
    // Where the words stand no more, what stands there now is about another day.
    const isThere = known?.opened.proves(citation) === true;
    return [judge(pin, quote, isThere ? known.stated.inLines(citation) : [])];
  });
  const [first] = judged;
  if (first === undefined || judged.some(({ isForeign }) => !isForeign)) return undefined;
  const own = first.own?.version;
  return {
    message: `Expected ${version} to be the version of ${name} in its source, found ${first.other === undefined ? quoteValue(first.quote) : `the version of ${first.other.name}`}.`,
    hint:
      own === undefined
        ? `Cite the line that states ${name} ${version}.`
        : `Write version ${own}, which the line states for ${name}.`,
  };
}

type Judgement = {
  readonly isForeign: boolean;
  readonly quote: string;
  readonly own?: VersionFact | undefined;
  readonly other?: VersionFact | undefined;
};

function judge(
  { name, version }: Technology,
  quote: string,
  stated: readonly VersionFact[],
): Judgement {
  const key = technologyKey(name);
  const own = stated.filter((fact) => technologyKey(fact.name) === key);
  const bears = (fact: VersionFact): boolean =>
    isSameVersion(fact.version, version) || isSameVersion(version, fact.version);
  if (own.some(bears)) return { isForeign: false, quote };
  const other = stated.find((fact) => !own.includes(fact) && bears(fact));
  if (own.length > 0) return { isForeign: true, quote, own: own[0], other };
  const isBeside =
    !statesName(quote, name) || !statesSeveral(quote) || ownsVersion(quote, name, version);
  return { isForeign: !isBeside, quote, other };
}
