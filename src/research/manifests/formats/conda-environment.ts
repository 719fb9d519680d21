import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { membersAt } from '../data-node.ts';
import type { Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source } from '../source.ts';
import { platformKind, stateVersion } from '../state-facts.ts';
import { statePythonRequirement } from '../state-python-requirement.ts';

/** `conda-forge::numpy=1.21.2=py39h_0`, `python>=3.11`, `pandas 2.1`. */
const match = /^(?:[\w./-]+::)?(?<name>[A-Za-z0-9_][\w.-]*)\s*(?<range>[<>=!~\s].*)?$/u;

const stateItem = (source: Source, { node }: Member): VersionFact[] => {
  if (node.text === undefined) {
    return membersAt(node, 'pip').flatMap((item) =>
      statePythonRequirement(source, item.node.text ?? '', { span: item.node }),
    );
  }
  const found = capture(match, node.text.trim());
  return stateVersion(source, {
    name: found('name'),
    range: found('range'),
    ecosystem: 'conda',
    value: node,
    kind: platformKind(found('name'), 'library'),
  });
};

const readEnvironment = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const facts = membersAt(root, 'dependencies').flatMap((member) => stateItem(source, member));
  return toReading(facts, malformed);
};

export const condaEnvironment: ManifestFormat = {
  name: 'environment.yml',
  matches: (fileName, text) =>
    /\.ya?ml(?:\.|$)/u.test(fileName) &&
    /^dependencies:[ \t]*\r?\n[ \t]*-[ \t]/mu.test(text) &&
    (/environment|conda/u.test(fileName) || /^channels:/mu.test(text)),
  read: readEnvironment,
};
