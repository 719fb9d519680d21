import { technologyKey } from '../research/technology-key.ts';
import type { Evidence, Technology } from '../spec/spec.ts';
import { openSources, type Sources } from './citations/open-sources.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { isNamedByVariable } from './versions/names-by-variable.ts';
import { findForeignVersion } from './versions/find-foreign-version.ts';
import { openStatedVersions, type StatedVersions } from './versions/read-stated.ts';
import { statesName } from './versions/states-name.ts';
import { isSameVersion, statesVersion, versionsIn } from './versions/states-version.ts';

export const pinMatchesEvidence: Rule = {
  id: 'pin-matches-evidence',
  about:
    'What a pin cites names the technology and states its version, or a range that starts with it.',
  severity: 'error',
  reason: 'A citation that proves something else is worse than none, because it is believed.',
  example: {
    place: 'document',
    bad: '- `Python` `3.12.1`',
    good: '- `Python` `3.11.8`',
  },
  check(parsed, context) {
    const { sources, requirement } = context;
    const stated = openStatedVersions(
      context,
      requirement?.source ?? parsed.spec.requirement.source,
    );
    const known = sources && stated && { texts: sources, opened: openSources(sources), stated };
    return parsed.spec.architecture.techStack.flatMap((pin, index) => {
      if (pin.provenance === 'assumed' || pin.evidence.length === 0) return [];
      const mismatch = findMismatch(pin, known);
      if (mismatch === undefined) return [];
      return [{ at: parsed.at(`architecture.techStack.${index}`), ...mismatch }];
    });
  },
};

type Known = {
  readonly texts: ReadonlyMap<string, string>;
  readonly opened: Sources;
  readonly stated: StatedVersions;
};
type Mismatch = { readonly message: string; readonly hint: string };

function findMismatch(pin: Technology, known: Known | undefined): Mismatch | undefined {
  const { name, version, evidence } = pin;
  const quotes = evidence.map((citation) => readQuote(citation, known?.opened));
  if (!quotes.some((quote) => statesVersion(quote, version))) {
    const [stated] = quotes.flatMap(versionsIn);
    const correction = stated === undefined ? '' : `Write version ${stated}, or cite`;
    return {
      message: `Expected the source of ${name} to state ${version}, found ${quoteValue(quotes[0] ?? '')}.`,
      hint: `${correction || 'Cite'} the line that states ${name} ${version}.`,
    };
  }
  const isNamed = evidence.some(
    (citation, index) =>
      statesName(quotes[index] ?? '', name) ||
      impliesName(citation.path, name) ||
      (known !== undefined && isNamedElsewhere(pin, citation, known)),
  );
  if (isNamed) return findForeignVersion(pin, quotes, known);
  return {
    message: `Expected the source of version ${version} to name ${name}, found ${quoteValue(quotes[0] ?? '')}.`,
    hint: `Cite the line that names ${name} beside its version, or a span of lines that holds both.`,
  };
}

/** A variable bears the name in another line, or code reads the name from the lines around. */
function isNamedElsewhere(
  { name, version }: Technology,
  citation: Evidence,
  known: Known,
): boolean {
  const key = technologyKey(name);
  const isStated = known.stated
    .inLines(citation)
    .some((fact) => technologyKey(fact.name) === key && isSameVersion(fact.version, version));
  return isStated || isNamedByVariable(citation.quote, name, known.texts);
}

/** The quote, and the whole of the cited lines when the quote really stands there. */
function readQuote(citation: Evidence, sources: Sources | undefined): string {
  const isThere = sources?.proves(citation) === true;
  return (isThere ? sources.readLines(citation) : undefined) ?? citation.quote;
}

/** `.nvmrc` holds nothing but a version, and a pubspec calls Dart `sdk`: the path names the technology. */
const versionFiles: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[/.-])\.?(?:nvmrc|node-version)$/u, /node/iu],
  [/global\.json$/u, /\.?net|dotnet/iu],
  [/gradle-wrapper\.properties$/u, /gradle/iu],
  [/rust-toolchain(?:\.toml)?$/u, /rust/iu],
  [/pubspec[^/]*\.ya?ml$/u, /^dart$/iu],
  [/go\.mod$/u, /^go(?:lang)?$/iu],
];

function impliesName(path: string, name: string): boolean {
  if (versionFiles.some(([file, known]) => file.test(path) && known.test(name))) return true;
  const file = path.slice(path.lastIndexOf('/') + 1);
  return /version|\.tool/iu.test(file) && statesName(file, name);
}
