import type { VersionFact } from '../../research.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source, Span } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

const toolsVersion = /^\/\/ ?swift-tools-version: ?(?<version>\d[\d.]*)/gmu;
const platform =
  /\.(?<name>macOS|iOS|tvOS|watchOS|visionOS)\(\s{0,20}(?:\.v|")(?<version>\d+(?:[._]\d+)*)/gu;
const packageUrl = /\burl:\s{0,20}"(?<url>[^"\n]{1,300})"/gu;
/** `from: "1.0"`, `exact: "1.0"`, `.upToNextMajor(from: "1.0")`, `"1.0"..<"2.0"`; not a branch or revision. */
const requirement =
  /^\s{0,80},\s{0,80}(?!\.?(?:branch|revision)\b)[^"\n]{0,80}"(?<version>\d[\w.+-]*)"/u;
/** What follows an address up to its version; the unit is characters. */
const widestRequirement = 400;

const nameOfUrl = (url: string): string =>
  url.slice(url.lastIndexOf('/') + 1).replace(/\.git$/u, '');

const stateCall = (source: Source, match: RegExpExecArray): VersionFact[] => {
  const end = match.index + match[0].length;
  const found = requirement.exec(source.text.slice(end, end + widestRequirement));
  const versionEnd = end + (found?.[0].length ?? 0);
  const range = found?.groups?.['version'] ?? '';
  return stateVersion(source, {
    name: nameOfUrl(match.groups?.['url'] ?? ''),
    range,
    ecosystem: 'swift',
    value: { start: versionEnd - range.length, end: versionEnd },
    nameSpan: { start: match.index, end },
  });
};

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

const stateMatches = (
  source: Source,
  pattern: RegExp,
  stated: { readonly kind: 'language' | 'platform'; readonly name?: string },
): VersionFact[] =>
  [...source.text.matchAll(pattern)].flatMap((match) =>
    stateVersion(source, {
      name: stated.name ?? match.groups?.['name'],
      range: match.groups?.['version'],
      ecosystem: 'swift',
      value: spanOf(match),
      kind: stated.kind,
    }),
  );

const readPackageSwift = (source: Source): ManifestReading =>
  toReading(
    [
      ...stateMatches(source, toolsVersion, { name: 'swift', kind: 'language' }),
      ...stateMatches(source, platform, { kind: 'platform' }),
      ...[...source.text.matchAll(packageUrl)].flatMap((match) => stateCall(source, match)),
    ],
    undefined,
  );

export const packageSwift: ManifestFormat = {
  name: 'Package.swift',
  matches: (fileName, text) => fileName.includes('.swift') && /\bPackage\(/u.test(text),
  read: readPackageSwift,
};
