import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { linesWithoutHashComments } from '../without-comments.ts';

const dependency = /\{\s*:(?<name>\w+)\s*,\s*"(?<range>[^"]*)"(?<rest>[^}]*)/gu;
const tagged = /\{\s*:(?<name>\w+)\s*,[^{}]*?\btag:\s*"v?(?<range>\d[^"]*)"(?<rest>[^}]*)/gu;
const language = /\belixir:\s*"(?<range>[^"]*)"/u;
const ownName = /\bapp:\s*:(?<text>\w+)/u;
const ownVersion = /(?:\bversion:\s*|@version\s+)"(?<text>[^"]*)"/u;
const only = /\bonly:\s*(?<environments>\[[^\]]*\]|:\w+)/u;

const scopeOf = (rest: string): VersionFact['scope'] => {
  const environments = capture(only, rest)('environments');
  return environments !== '' && !environments.includes(':prod') ? 'development' : 'runtime';
};

const stateLine = (source: Source, line: SourceLine): VersionFact[] => [
  ...stateVersion(source, {
    name: 'elixir',
    range: capture(language, line.text)('range'),
    ecosystem: 'hex',
    value: line,
    kind: 'language',
  }),
  ...[dependency, tagged]
    .flatMap((pattern) => captureAll(pattern, line.text))
    .flatMap((found) =>
      stateVersion(source, {
        name: found('name'),
        range: found('range'),
        ecosystem: 'hex',
        value: line,
        scope: scopeOf(found('rest')),
      }),
    ),
];

const stateOwnVersion = (source: Source, lines: readonly SourceLine[]): VersionFact[] => {
  const name = lines.find(({ text }) => ownName.test(text));
  const version = lines.find(({ text }) => ownVersion.test(text));
  return stateVersion(source, {
    name: capture(ownName, name?.text ?? '')('text'),
    range: capture(ownVersion, version?.text ?? '')('text'),
    ecosystem: 'hex',
    value: version,
    nameSpan: name,
    scope: 'own',
  });
};

const readMix = (source: Source): ManifestReading => {
  const lines = linesWithoutHashComments(source);
  const facts = lines.flatMap((line) => stateLine(source, line));
  return toReading([...stateOwnVersion(source, lines), ...facts], undefined);
};

export const mixExs: ManifestFormat = {
  name: 'mix.exs',
  matches: (fileName, text) =>
    /\.exs(?:\.|$)/u.test(fileName) && /\b(?:deps|Mix\.Project)\b/u.test(text),
  read: readMix,
};
