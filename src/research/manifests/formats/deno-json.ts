import type { Fact, VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { membersAt } from '../data-node.ts';
import type { Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateCommand, stateOwn, stateVersion } from '../state-facts.ts';

/** `jsr:@std/path@^1.0.0`, `npm:chalk@5/sub`, `https://deno.land/std@0.224.0/path/mod.ts`. */
const specifier =
  /^(?:(?:jsr|npm):\/?|https:\/\/(?:deno\.land\/(?:x\/)?|esm\.sh\/))(?<name>@?[^@]+)@(?<range>[^/]+)/u;

const stateImport = (source: Source, member: Member): VersionFact[] => {
  const found = capture(specifier, member.node.text ?? '');
  return stateVersion(source, {
    name: found('name'),
    range: found('range'),
    ecosystem: 'npm',
    value: member.node,
    nameSpan: member,
  });
};

const readDeno = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const facts: Fact[] = [
    ...stateOwn(source, root, 'npm'),
    ...membersAt(root, 'imports').flatMap((member) => stateImport(source, member)),
    ...membersAt(root, 'tasks').map((task) => stateCommand(source, `deno task ${task.key}`, task)),
  ];
  return toReading(facts, malformed);
};

export const denoJson: ManifestFormat = {
  name: 'deno.json',
  matches: (fileName, text) =>
    /(?:^|[^a-z])(?:deno|import[_-]map|jsr)[^/]*\.jsonc?/u.test(fileName) &&
    /"(?:imports|tasks|exports|version)"\s*:/u.test(text),
  read: readDeno,
};
