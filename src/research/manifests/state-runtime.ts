import type { VersionFact } from '../research.ts';
import { capture } from './captures.ts';
import type { Member } from './data-node.ts';
import type { Source } from './source.ts';
import { platformKind, stateVersion } from './state-facts.ts';

/** `nodejs20.x`, `python3.12`, `java21`, `ruby3.3`, `go1.x`, `dotnet8`, `node20`; App Engine's `python312`. */
const runtimeShape =
  /^(?<name>nodejs|node|python|java|ruby|php|go|dotnet)(?<version>\d+(?:\.\d+)*)(?:\.x)?$/u;
const gluedParts = /^(?<major>3)(?<minor>\d{1,2})$/u;

/** `312` of Python is 3.12. */
const toVersion = (name: string, version: string): string =>
  name === 'python' ? version.replace(gluedParts, '$<major>.$<minor>') : version;

/** What a hosted function or an action runs on, as the platform spells it. */
export const stateRuntime = (source: Source, member: Member | undefined): VersionFact[] => {
  const found = capture(runtimeShape, member?.node.text ?? '');
  const name = found('name') === 'nodejs' ? 'node' : found('name');
  return stateVersion(source, {
    name,
    range: toVersion(name, found('version')),
    statedAs: member?.node.text,
    ecosystem: 'npm',
    value: member?.node,
    nameSpan: member,
    kind: platformKind(name, 'runtime'),
  });
};
