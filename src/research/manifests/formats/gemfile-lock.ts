import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { isDeclaration, linesOf } from '../source.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

/** A platform follows the version of a gem with native code: `1.16.0-x86_64-linux`. */
const lockedGem = /^ {4}(?<name>[\w.-]+) \((?<version>\d[\w.]*)[^)]*\)$/u;
const directGem = /^ {2}(?<name>[\w.-]+)!?(?: \(.*\))?$/u;
const lockedRuby = /^ {3}ruby (?<version>\d+(?:\.\d+)*)/u;

const directNames = (lines: readonly SourceLine[]): ReadonlySet<string> => {
  const start = lines.findIndex(({ text }) => text === 'DEPENDENCIES');
  const listed = start === -1 ? [] : lines.slice(start + 1);
  const end = listed.findIndex(({ text }) => !directGem.test(text));
  const names = listed.slice(0, end === -1 ? undefined : end);
  return new Set(names.map(({ text }) => capture(directGem, text)('name')));
};

const stateGem = (source: Source, line: SourceLine, direct: ReadonlySet<string>): VersionFact[] => {
  const found = capture(lockedGem, line.text);
  return stateVersion(source, {
    name: found('name'),
    range: found('version'),
    ecosystem: 'rubygems',
    strength: 'lockfile',
    value: line,
    scope: direct.has(found('name')) ? 'runtime' : 'transitive',
  });
};

const statePrograms = (source: Source, lines: readonly SourceLine[]): VersionFact[] => {
  const ruby = lines.find(({ text }) => lockedRuby.test(text));
  const heading = lines.findIndex(({ text }) => text === 'BUNDLED WITH');
  const bundler = heading === -1 ? undefined : lines[heading + 1];
  const stated = { ecosystem: 'rubygems' as const, strength: 'lockfile' as const };
  return [
    ...stateVersion(source, {
      ...stated,
      name: 'ruby',
      range: capture(lockedRuby, ruby?.text ?? '')('version'),
      value: ruby,
      kind: 'language',
    }),
    ...stateVersion(source, {
      ...stated,
      name: 'bundler',
      range: bundler?.text,
      value: bundler,
      nameSpan: lines[heading],
      kind: 'tool',
    }),
  ];
};

const readLock = (source: Source): ManifestReading => {
  const lines = linesOf(source).filter(isDeclaration);
  const direct = directNames(lines);
  const gems = lines.flatMap((line) => stateGem(source, line, direct));
  return toReading([...statePrograms(source, lines), ...gems], undefined);
};

export const gemfileLock: ManifestFormat = {
  name: 'Gemfile.lock',
  matches: (fileName, text) =>
    fileName.includes('.lock') && /^(?:GEM|DEPENDENCIES)\r?$/mu.test(text),
  read: readLock,
};
