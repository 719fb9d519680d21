import type { Ecosystem } from '../../lower-bound.ts';
import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { isDeclaration, linesOf } from '../source.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

type LockedPackage = {
  readonly name: SourceLine | undefined;
  readonly version: SourceLine | undefined;
  readonly isOwn: boolean;
  readonly required: readonly string[];
};

const header = /^\[\[?[\w.-]+\]\]?$/u;
const stringValue = /=\s*"(?<text>[^"]*)"/u;
/** uv says so; Cargo gives a source to everything else. */
const localSource = /^source = \{ (?:editable|virtual|directory) =/u;
/** `"rand"`, `"rand 0.8.5"` where two versions are locked, and uv's `{ name = "httpx" }`. */
const requiredName = /^\s*(?:\{ name = )?"(?<name>[\w.-]+)(?: (?<version>\d[^" ]*))?[^"]*"/u;

const valueOf = (line: SourceLine | undefined): string =>
  capture(stringValue, line?.text ?? '')('text');

const requiredBy = (lines: readonly SourceLine[]): string[] => {
  const start = lines.findIndex(({ text }) => text.startsWith('dependencies = ['));
  if (start === -1) return [];
  const end = lines.findIndex(({ text }, index) => index > start && text.startsWith(']'));
  return lines.slice(start + 1, end === -1 ? undefined : end).flatMap(({ text }) => {
    const found = capture(requiredName, text);
    return [found('name'), found('version')].filter(Boolean).join(' ') || [];
  });
};

const readPackage = (lines: readonly SourceLine[], isCargo: boolean): LockedPackage => {
  const keyed = (key: string) => lines.find(({ text }) => text.startsWith(`${key} = `));
  const source = keyed('source');
  const isOwn = isCargo ? source === undefined : localSource.test(source?.text ?? '');
  const required = isOwn ? requiredBy(lines) : [];
  return { name: keyed('name'), version: keyed('version'), isOwn, required };
};

const blocksOf = (lines: readonly SourceLine[]): SourceLine[][] => {
  const blocks: SourceLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '[[package]]') {
      blocks.push([]);
      isOpen = true;
    } else if (header.test(line.text)) isOpen = false;
    else if (isOpen) blocks.at(-1)?.push(line);
  }
  return blocks;
};

const ecosystemOf = (text: string): Ecosystem =>
  /^checksum = |registry\+https/mu.test(text) ? 'cargo' : 'pypi';

const readLock = (source: Source): ManifestReading => {
  const ecosystem = ecosystemOf(source.text);
  const blocks = blocksOf(linesOf(source).filter(isDeclaration));
  const packages = blocks.map((block) => readPackage(block, ecosystem === 'cargo'));
  const direct = new Set(packages.flatMap(({ required }) => required));
  const facts = packages.flatMap(({ name, version, isOwn }): VersionFact[] => {
    const isDirect =
      direct.has(valueOf(name)) || direct.has(`${valueOf(name)} ${valueOf(version)}`);
    if (isOwn) return [];
    return stateVersion(source, {
      name: valueOf(name),
      range: valueOf(version),
      ecosystem,
      strength: 'lockfile',
      value: version,
      nameSpan: name,
      scope: isDirect ? 'runtime' : 'transitive',
    });
  });
  return toReading(facts, undefined);
};

/** Cargo.lock, poetry.lock, uv.lock and pdm.lock: one table for each locked package. */
export const packageTablesLock: ManifestFormat = {
  name: 'lock file',
  matches: (fileName, text) =>
    /\.lock(?:\.|$)/u.test(fileName) && /^\[\[package\]\]\r?$/mu.test(text),
  read: readLock,
};
