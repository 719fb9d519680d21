import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Technology } from '../spec/spec.ts';
import { listSteps } from './list-steps.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';
import { findRange } from './versions/find-other-version.ts';

export const manifestInstallsPins: Rule = {
  id: 'manifest-installs-pins',
  about: 'A new manifest installs the pinned versions: exact ones, a lock file, or a step does.',
  severity: 'warning',
  reason:
    'A range installs what is newest on the day of the build, which nobody has read about or tried.',
  ignores:
    'Manifests that exist already, plans with a lock file in the tree, packages whose exact version a step or another configuration file names, languages and runtimes, and versions without a sign.',
  example: {
    place: 'document',
    bad: 'fastapi>=0.109.0',
    good: 'fastapi==0.109.0',
  },
  check(parsed) {
    const { structure, techStack } = parsed.spec.architecture;
    const isLocked = structure.files.some(({ path }) => lockFile.test(path));
    if (isLocked || listSteps(parsed).length === 0) return [];
    const created = new Set(
      structure.files.filter(({ change }) => change === 'new').map(({ path }) => path),
    );
    const packages = techStack
      .slice(0, mostPins)
      .filter((pin) => installed.includes(pin.kind) && !isExactElsewhere(pin, parsed));
    return parsed.spec.interfaces.configs.flatMap(({ file, content }, index) => {
      if (!created.has(file) || !manifest.test(file) || content.length > longestContent) return [];
      const ranges = findRanges(content, packages);
      return ranges.length === 0
        ? []
        : [describe({ file, ranges, at: parsed.at(`interfaces.configs.${index}`) })];
    });
  },
};

const longestContent = 50_000;
const mostPins = 200;
/** So many are named in a message. */
const mostNamed = 3;
const installed: readonly Technology['kind'][] = ['library', 'framework', 'tool'];
/** Manifests in which a range carries a sign. */
const manifest =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|requirements[\w.-]*\.(?:txt|in)|composer\.json|Gemfile|[\w.-]+\.gemspec|mix\.exs|pubspec\.yaml)$/iu;
const lockFile =
  /(?:^|[/._-])(?:lock(?:b|file)?(?:\.(?:json|ya?ml|toml|txt))?|npm-shrinkwrap\.json|constraints[\w.-]*\.txt|pylock[\w.-]*\.toml)$/iu;

type Pinned = { readonly pin: Technology; readonly range: string };

function findRanges(content: string, packages: readonly Technology[]): Pinned[] {
  const lines = content.split('\n').filter((line) => !/^\s*(?:#|\/\/)/u.test(line));
  return packages.flatMap((pin) => {
    const range = lines.map((line) => findRange(line, pin)).find((found) => found !== undefined);
    return range === undefined ? [] : [{ pin, range }];
  });
}

/** Some step, or some configuration file, names the package with its whole version and no sign before it. */
function isExactElsewhere({ name, version }: Technology, parsed: ParsedSpec): boolean {
  const texts = [
    ...listSteps(parsed).flatMap(({ step: { action, verify } }) => [
      action,
      'command' in verify ? verify.command : '',
    ]),
    ...parsed.spec.interfaces.configs.flatMap(({ content }) => content.split('\n')),
  ];
  const wanted = version.replace(/^v/u, '');
  return texts.some((text) => {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    if (at === -1) return false;
    const behind = text.indexOf(wanted, at + name.length);
    return behind !== -1 && !/[\^~<>!][=>]?\s?v?$/u.test(text.slice(0, behind));
  });
}

function describe({
  file,
  ranges,
  at,
}: Pick<Problem, 'at'> & { readonly file: string; readonly ranges: readonly Pinned[] }): Problem {
  const named = ranges
    .slice(0, mostNamed)
    .map(({ pin, range }) => `${pin.name} ${pin.version} (found ${quoteValue(range)})`);
  const more = ranges.length - named.length;
  return {
    at,
    message: `Expected ${file} to install ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} and nothing newer.`,
    hint: 'Write the exact versions, or name the lock file in the tree and the command that installs each exact version in its step.',
  };
}
