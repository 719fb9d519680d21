import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, memberOf, nodeAt, textAt } from '../data-node.ts';
import type { DataNode } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateOwn, stateVersion } from '../state-facts.ts';

const stateDependency = (source: Source, node: DataNode): VersionFact[] => {
  const name = textAt(node, 'name') ?? '';
  const version = nodeAt(node, 'version');
  return stateVersion(source, {
    // The chart of a technology counts its versions otherwise than the technology.
    name: name === '' || name.endsWith('chart') ? name : `${name} chart`,
    range: version?.text,
    ecosystem: 'npm',
    value: version,
    nameSpan: memberOf(node, 'name'),
    kind: 'tool',
  });
};

const readChart = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const kubernetes = { name: 'kubernetes', ecosystem: 'npm', kind: 'platform' } as const;
  const facts: Fact[] = [
    ...stateOwn(source, root, 'npm'),
    ...stateEntry(source, memberOf(root, 'kubeVersion'), kubernetes),
    ...membersAt(root, 'dependencies').flatMap(({ node }) => stateDependency(source, node)),
  ];
  return toReading(facts, malformed);
};

export const helmChart: ManifestFormat = {
  name: 'Chart.yaml',
  matches: (fileName, text) =>
    /chart[^/]*\.ya?ml/u.test(fileName) && /^apiVersion:[ \t]*["']?v[12]\b/mu.test(text),
  read: readChart,
};
