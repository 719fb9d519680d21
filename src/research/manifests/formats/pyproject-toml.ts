import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, memberOf, nodeAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateOwn } from '../state-facts.ts';
import { developmentWord, statePythonRequirement } from '../state-python-requirement.ts';

type Scope = VersionFact['scope'];

const stateList = (source: Source, members: readonly Member[], scope: Scope): VersionFact[] =>
  members.flatMap(({ node }) =>
    statePythonRequirement(source, node.text ?? '', { span: node, scope }),
  );

const statePython = (source: Source, member: Member | undefined): VersionFact[] =>
  stateEntry(source, member, { name: 'python', ecosystem: 'pypi', kind: 'language' });

/** `httpx = "^0.27"`, `httpx = { version = "^0.27" }`, or a list of such tables, of which the first counts. */
const stateTable = (source: Source, members: readonly Member[], scope: Scope): VersionFact[] =>
  members.flatMap((member) => {
    if (member.key.toLowerCase() === 'python') return statePython(source, member);
    const node = nodeAt(member.node, '0') ?? member.node;
    return stateEntry(source, { ...member, node }, { ecosystem: 'pypi', scope });
  });

const scopeOfGroup = (group: string, otherwise: Scope): Scope =>
  developmentWord.test(group) ? 'development' : otherwise;

const stateGroups = (source: Source, groups: readonly Member[], otherwise: Scope): Fact[] =>
  groups.flatMap((group) =>
    stateList(source, group.node.members, scopeOfGroup(group.key, otherwise)),
  );

const readProject = (source: Source, root: DataNode): Fact[] => {
  const project = nodeAt(root, 'project');
  return [
    ...stateOwn(source, project, 'pypi'),
    ...statePython(source, memberOf(project, 'requires-python')),
    ...stateList(source, membersAt(project, 'dependencies'), 'runtime'),
    ...stateGroups(source, membersAt(project, 'optional-dependencies'), 'runtime'),
    ...stateGroups(source, membersAt(root, 'dependency-groups'), 'development'),
    ...stateGroups(source, membersAt(root, 'tool', 'pdm', 'dev-dependencies'), 'development'),
    ...stateList(source, membersAt(root, 'tool', 'uv', 'dev-dependencies'), 'development'),
    ...stateList(source, membersAt(root, 'build-system', 'requires'), 'development'),
    ...membersAt(root, 'tool', 'hatch', 'envs').flatMap(({ node }) =>
      ['dependencies', 'extra-dependencies'].flatMap((key) =>
        stateList(source, membersAt(node, key), 'development'),
      ),
    ),
  ];
};

const readPoetry = (source: Source, root: DataNode): Fact[] => {
  const poetry = nodeAt(root, 'tool', 'poetry');
  return [
    ...stateOwn(source, poetry, 'pypi'),
    ...stateTable(source, membersAt(poetry, 'dependencies'), 'runtime'),
    ...stateTable(source, membersAt(poetry, 'dev-dependencies'), 'development'),
    ...membersAt(poetry, 'group').flatMap((group) =>
      stateTable(source, membersAt(group.node, 'dependencies'), 'development'),
    ),
  ];
};

const readPyproject = (source: Source): ManifestReading => {
  const { root, malformed } = readTomlTree(source.text);
  return toReading([...readProject(source, root), ...readPoetry(source, root)], malformed);
};

const content =
  /^[ \t]*\[(?:project|build-system|dependency-groups|tool\.[\w-]+)(?:\.[^\]\n]*)?\]/mu;

export const pyprojectToml: ManifestFormat = {
  name: 'pyproject.toml',
  matches: (fileName, text) =>
    fileName.includes('.toml') && content.test(text) && !/^[ \t]*\[package\]/mu.test(text),
  read: readPyproject,
};

const readPipfile = (source: Source): ManifestReading => {
  const { root, malformed } = readTomlTree(source.text);
  const requires = nodeAt(root, 'requires');
  const python = memberOf(requires, 'python_full_version') ?? memberOf(requires, 'python_version');
  const facts = [
    ...statePython(source, python),
    ...stateTable(source, membersAt(root, 'packages'), 'runtime'),
    ...stateTable(source, membersAt(root, 'dev-packages'), 'development'),
  ];
  return toReading(facts, malformed);
};

export const pipfile: ManifestFormat = {
  name: 'Pipfile',
  matches: (fileName, text) =>
    /(?:^|[^a-z])pipfile(?!\.lock)/u.test(fileName) && /^\[(?:dev-)?packages\]/mu.test(text),
  read: readPipfile,
};
