import type { Fact } from '../../research.ts';
import { membersAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateOwn } from '../state-facts.ts';

const readProject = (source: Source): ManifestReading => {
  const { root, malformed } = readTomlTree(source.text);
  const facts: Fact[] = [
    ...stateOwn(source, root, 'julia'),
    ...membersAt(root, 'compat').flatMap((member) => {
      const kind = member.key === 'julia' ? 'language' : undefined;
      return stateEntry(source, member, { ecosystem: 'julia', kind });
    }),
  ];
  return toReading(facts, malformed);
};

export const juliaProject: ManifestFormat = {
  name: 'Project.toml',
  matches: (fileName, text) => fileName.includes('.toml') && /^\[(?:compat|deps)\]/mu.test(text),
  read: readProject,
};
