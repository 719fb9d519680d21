import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { membersAt, nodeAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { lockedPackage } from './bun-lock.ts';

/** `jsr:@std/assert@1` or, in older locks of npm packages, `chalk@5`. */
const requested = /^(?:(?:jsr|npm):)?(?<name>@?[^@\s]+)@/u;

/** What the project and its workspaces ask for themselves. */
const directNames = (root: DataNode): ReadonlySet<string> => {
  const specifiers = [
    ...membersAt(root, 'specifiers'),
    ...membersAt(root, 'packages', 'specifiers'),
    ...membersAt(root, 'npm', 'specifiers'),
  ];
  return new Set(specifiers.map(({ key }) => capture(requested, key)('name')));
};

const stateLocked = (
  source: Source,
  member: Member,
  direct: ReadonlySet<string>,
): VersionFact[] => {
  const found = capture(lockedPackage, member.key);
  return stateVersion(source, {
    name: found('name'),
    range: found('version'),
    ecosystem: 'npm',
    strength: 'lockfile',
    value: member,
    scope: direct.has(found('name')) ? 'runtime' : 'transitive',
  });
};

/** The lock file of Deno: version 2 nests npm's packages once more, version 3 nests both registries. */
export const denoLock: ManifestFormat = {
  name: 'deno.lock',
  matches: (fileName, text) =>
    fileName.includes('deno') && fileName.endsWith('.lock') && /^\s*\{/u.test(text.slice(0, 200)),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const direct = directNames(root);
    const registries = [root, nodeAt(root, 'packages')].flatMap((owner) => [
      ...membersAt(owner, 'jsr'),
      ...membersAt(owner, 'npm'),
    ]);
    const packages = [...registries, ...membersAt(root, 'npm', 'packages')];
    return toReading(
      packages.flatMap((member) => stateLocked(source, member, direct)),
      malformed,
    );
  },
};
