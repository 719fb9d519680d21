import { memberOf, membersAt, nodeAt, textAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import { stateVersion } from '../state-facts.ts';

/** The repositories that Zephyr's tool `west` checks out; a branch or a hash states no version. */
export const westManifest: ManifestFormat = {
  name: 'west.yml',
  matches: (fileName, text) =>
    /\.ya?ml$/u.test(fileName) && /^manifest:/mu.test(text) && /^\s+revision:/mu.test(text),
  read: (source) => {
    const { root, malformed } = readYamlTree(source.text);
    const facts = membersAt(root, 'manifest', 'projects').flatMap(({ node }) => {
      const revision = nodeAt(node, 'revision');
      const isVersion = /^v?\d+\.\d+/u.test(revision?.text ?? '');
      return stateVersion(source, {
        name: textAt(node, 'name'),
        range: isVersion ? revision?.text : undefined,
        ecosystem: 'cmake',
        value: revision,
        nameSpan: memberOf(node, 'name'),
      });
    });
    return toReading(facts, malformed);
  },
};
