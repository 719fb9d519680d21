import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { isDeclaration, linesOf } from '../source.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

/** `lodash@^4.17.15, lodash@^4.17.21:`, and since Yarn 2 `"lodash@npm:^4.17.21":`. */
const entry = /^"?(?<name>@?[^@"\s][^@"\s]*)@(?<range>[^",]+).*:$/u;
const version = /^ {2}version:?\s+"?(?<version>\d[^"\s]*)"?$/u;
/** Of the workspace itself, or from a folder: nothing that a registry holds. */
const local = /^(?:workspace|file|link|portal|patch):/u;

/** `string-width-cjs@npm:string-width@^4.2.0` installs another package than its name says. */
const alias = /^npm:(?<name>@?[^@]+)@/u;

const stateEntry = (source: Source, header: SourceLine, stated: SourceLine): VersionFact[] => {
  const found = capture(entry, header.text);
  if (local.test(found('range'))) return [];
  return stateVersion(source, {
    name: capture(alias, found('range'))('name') || found('name'),
    range: capture(version, stated.text)('version'),
    ecosystem: 'npm',
    strength: 'lockfile',
    value: stated,
    nameSpan: header,
    scope: 'transitive',
  });
};

const readLock = (source: Source): ManifestReading => {
  const lines = linesOf(source).filter(isDeclaration);
  const facts = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isEntry = next !== undefined && entry.test(line.text) && version.test(next.text);
    return isEntry ? stateEntry(source, line, next) : [];
  });
  return toReading(facts, undefined);
};

/** A lock lists what is installed, and only package.json says what of it the project asks for. */
export const yarnLock: ManifestFormat = {
  name: 'yarn.lock',
  matches: (fileName, text) =>
    fileName.includes('.lock') && /^(?:# yarn lockfile|__metadata:)/mu.test(text),
  read: readLock,
};
