import { membersAt, memberOf, nodeAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry } from '../state-facts.ts';

const readGlobalJson = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const sdk = memberOf(nodeAt(root, 'sdk'), 'version');
  const facts = [
    ...stateEntry(source, sdk, { name: 'dotnet sdk', ecosystem: 'nuget', kind: 'tool' }),
    ...membersAt(root, 'msbuild-sdks').flatMap((member) =>
      stateEntry(source, member, { ecosystem: 'nuget', kind: 'tool' }),
    ),
  ];
  return toReading(facts, malformed);
};

export const globalJson: ManifestFormat = {
  name: 'global.json',
  matches: (fileName, text) =>
    /global[^/]*\.json/u.test(fileName) && /"(?:sdk|msbuild-sdks)"\s*:/u.test(text),
  read: readGlobalJson,
};
