import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { linesOf } from '../source.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

/** A line of a lock holds hashes and requirements too, and is still written by a program; the unit is characters. */
const longestLine = 10_000;

const locked = /^\s*"(?<name>\w+)":\s*\{:hex,\s*:\w+,\s*"(?<version>[^"]+)"/u;
const required = /\{:(?<name>\w+),\s*"[^"]*",\s*\[/gu;

const readLock = (source: Source): ManifestReading => {
  const lines = linesOf(source).filter(({ text }) => text.length <= longestLine);
  const indirect = new Set(
    lines.flatMap(({ text }) => captureAll(required, text).map((found) => found('name'))),
  );
  const facts = lines.flatMap((line): VersionFact[] => {
    const found = capture(locked, line.text);
    return stateVersion(source, {
      name: found('name'),
      range: found('version'),
      ecosystem: 'hex',
      strength: 'lockfile',
      value: {
        start: line.start,
        end: line.start + found('name').length + found('version').length,
      },
      scope: indirect.has(found('name')) ? 'transitive' : 'runtime',
    });
  });
  return toReading(facts, undefined);
};

/** A lock does not say what the project asks for: what nothing else requires is taken for direct. */
export const mixLock: ManifestFormat = {
  name: 'mix.lock',
  matches: (fileName, text) => fileName.includes('.lock') && /^%\{\s/u.test(text),
  read: readLock,
};
