import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { linesWithoutHashComments } from '../without-comments.ts';

type Scope = VersionFact['scope'];

const gem =
  /(?:^|[\s;])(?:gem|[\w.]*\.add(?:_runtime|_development)?_dependency)[\s(]+["'](?<name>[\w.-]+)["'](?:\.freeze)?(?<rest>.*)$/u;
const ruby = /(?:^\s*ruby|required_ruby_version\s*=)[\s(]+(?<rest>["'[].*)$/u;
const quoted = /["'](?<text>[^"']*)["']/gu;
/** The tag of a gem's repository is its version. */
const tag = /\btag(?::|\s*=>)\s*["']v?(?<range>\d+\.\d[\w.]*)/u;
const bound = /^(?:[<>=!~]+\s*)?\d/u;
const firstOption = /\b\w+:\s|:\w+\s*=>/u;

/** The version arguments: strings before the first option such as `require: false`. */
const rangeOf = (rest: string): string => {
  const [positional = ''] = rest.split(firstOption, 1);
  return captureAll(quoted, positional)
    .map((found) => found('text').trim())
    .filter((text) => bound.test(text))
    .join(', ');
};

const stateLine = (source: Source, line: SourceLine, scope: Scope): VersionFact[] => {
  const found = capture(gem, line.text);
  const stated = { ecosystem: 'rubygems' as const, value: line };
  if (found('name') !== '') {
    const range = rangeOf(found('rest')) || capture(tag, found('rest'))('range');
    return stateVersion(source, { ...stated, name: found('name'), range, scope });
  }
  const range = rangeOf(capture(ruby, line.text)('rest'));
  return stateVersion(source, { ...stated, name: 'ruby', range, kind: 'language' });
};

const developmentGroup = /:(?:development|test|lint|ci|doc)\b/u;
const runtimeGroup = /:(?:default|production)\b/u;
const opensGroup = /^\s*group\b.*\bdo\b/u;
const opensBlock = /\bdo(?:\s*\|[^|]*\|)?\s*$|^\s*(?:if|unless|case)\b/u;
const groupOption = /\bgroups?(?::|\s*=>)\s*(?<names>.*)$/u;

const scopeOfGroup = (names: string): Scope =>
  developmentGroup.test(names) && !runtimeGroup.test(names) ? 'development' : 'runtime';

/** Whether a line, or the block that it stands in, is for developers only. */
const scopeOfLine = (text: string, blocks: readonly Scope[]): Scope => {
  const isDevelopment =
    text.includes('add_development_dependency') ||
    scopeOfGroup(capture(groupOption, text)('names')) === 'development';
  return isDevelopment || blocks.includes('development') ? 'development' : 'runtime';
};

const followBlocks = (text: string, blocks: Scope[]): void => {
  if (opensGroup.test(text)) blocks.push(scopeOfGroup(text));
  else if (opensBlock.test(text)) blocks.push('runtime');
  else if (/^\s*end\b/u.test(text)) blocks.pop();
};

const ownName = /\.name\s*=\s*["'](?<text>[\w.-]+)["']/u;
const ownVersion = /\.version\s*=\s*["'](?<text>[\w.-]+)["']/u;

const stateOwnVersion = (source: Source, lines: readonly SourceLine[]): VersionFact[] => {
  const name = lines.find(({ text }) => ownName.test(text));
  const version = lines.find(({ text }) => ownVersion.test(text));
  return stateVersion(source, {
    name: capture(ownName, name?.text ?? '')('text'),
    range: capture(ownVersion, version?.text ?? '')('text'),
    ecosystem: 'rubygems',
    value: version,
    nameSpan: name,
    scope: 'own',
  });
};

const readGemfile = (source: Source): ManifestReading => {
  const lines = linesWithoutHashComments(source);
  const blocks: Scope[] = [];
  const facts = lines.flatMap((line) => {
    followBlocks(line.text, blocks);
    return stateLine(source, line, scopeOfLine(line.text, blocks));
  });
  return toReading([...stateOwnVersion(source, lines), ...facts], undefined);
};

export const gemfile: ManifestFormat = {
  name: 'Gemfile',
  matches: (fileName, text) =>
    /gemfile(?!.*\.lock)|\.gemspec|gems\.rb/u.test(fileName) &&
    /^\s{0,20}(?:gem|ruby|source|gemspec|Gem::|\w+\.add_)/mu.test(text),
  read: readGemfile,
};
