import { dataFormat, stateItems } from '../data-format.ts';
import { memberOf, membersAt, nodeAt, textAt } from '../data-node.ts';
import { readJsonTree } from '../read-json-tree.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import { stateEntry, stateOwn, stateVersion } from '../state-facts.ts';

const lockedPypi = {
  names: ['name'],
  version: 'version',
  ecosystem: 'pypi',
  strength: 'lockfile',
  scope: 'transitive',
} as const;

/** The lock file of PEP 751. */
export const pylockToml = dataFormat(
  {
    name: 'pylock.toml',
    matches: (fileName, text) =>
      /^pylock(?:\.[^.]+)?\.toml$/u.test(fileName) && /^\[\[packages\]\]/mu.test(text),
  },
  readTomlTree,
  (source, root) => stateItems(source, nodeAt(root, 'packages'), lockedPypi),
);

export const condaLock = dataFormat(
  {
    name: 'conda-lock.yml',
    matches: (fileName, text) =>
      /conda-lock[^/]*\.ya?ml$/u.test(fileName) && /^package:/mu.test(text),
  },
  readYamlTree,
  (source, root) => stateItems(source, nodeAt(root, 'package'), lockedPypi),
);

export const chartLock = dataFormat(
  {
    name: 'Chart.lock',
    matches: (fileName, text) =>
      /^(?:chart|requirements)\.lock$/u.test(fileName) && /^dependencies:/mu.test(text),
  },
  readYamlTree,
  (source, root) =>
    membersAt(root, 'dependencies').flatMap(({ node }) => {
      const name = textAt(node, 'name') ?? '';
      return stateVersion(source, {
        name: name.endsWith('chart') ? name : `${name} chart`,
        range: textAt(node, 'version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: nodeAt(node, 'version'),
        nameSpan: nodeAt(node, 'name'),
        kind: 'tool',
      });
    }),
);

/** What Ansible installs: collections by name, roles by name or source. */
export const ansibleRequirements = dataFormat(
  {
    name: 'requirements.yml',
    matches: (fileName, text) =>
      /^requirements\.ya?ml$/u.test(fileName) &&
      /^(?:collections|roles):|^- (?:src|name):/mu.test(text),
  },
  readYamlTree,
  (source, root) => {
    const keys = { names: ['name', 'src'], version: 'version', ecosystem: 'pypi' } as const;
    return [nodeAt(root, 'collections'), nodeAt(root, 'roles'), root].flatMap((list) =>
      stateItems(source, list, keys),
    );
  },
);

export const vcpkgJson = dataFormat(
  {
    name: 'vcpkg.json',
    matches: (fileName, text) =>
      fileName === 'vcpkg.json' && /"(?:dependencies|overrides|version)/u.test(text),
  },
  readJsonTree,
  (source, root) => {
    const own = ['version', 'version-semver', 'version-string', 'version-date'].map((key) =>
      memberOf(root, key),
    );
    const version = own.find((found) => found !== undefined);
    const named = { names: ['name'], ecosystem: 'npm' } as const;
    return [
      ...(version === undefined
        ? []
        : stateVersion(source, {
            name: textAt(root, 'name'),
            range: version.node.text,
            ecosystem: 'npm',
            value: version.node,
            nameSpan: memberOf(root, 'name'),
            scope: 'own',
          })),
      ...stateItems(source, nodeAt(root, 'dependencies'), { ...named, version: 'version>=' }),
      ...stateItems(source, nodeAt(root, 'overrides'), {
        ...named,
        version: 'version',
        scope: 'override',
      }),
    ];
  },
);

/** Julia: the packages of version 2 stand in `deps`, those of version 1 at the root. */
export const juliaManifest = dataFormat(
  {
    name: 'Manifest.toml',
    matches: (fileName, text) =>
      /^(?:julia)?manifest(?:-v[\d.]+)?\.toml$/u.test(fileName) &&
      /^(?:julia_version|manifest_format|\[\[)/mu.test(text),
  },
  readTomlTree,
  (source, root) => [
    ...stateEntry(source, memberOf(root, 'julia_version'), {
      name: 'julia',
      ecosystem: 'julia',
      strength: 'lockfile',
      kind: 'language',
    }),
    ...[...membersAt(root, 'deps'), ...root.members]
      .flatMap((member) =>
        stateEntry(
          source,
          { ...member, node: member.node.members[0]?.node ?? member.node },
          { ecosystem: 'julia', strength: 'lockfile', scope: 'transitive' },
        ),
      )
      .filter(({ name }) => !/^(?:deps|julia_version|manifest_format)$/u.test(name)),
  ],
);

export const renvLock = dataFormat(
  {
    name: 'renv.lock',
    matches: (fileName, text) => fileName === 'renv.lock' && /"Packages"\s*:/u.test(text),
  },
  readJsonTree,
  (source, root) => [
    ...stateVersion(source, {
      name: 'R',
      range: textAt(root, 'R', 'Version'),
      ecosystem: 'cran',
      strength: 'lockfile',
      value: nodeAt(root, 'R', 'Version'),
      nameSpan: memberOf(root, 'R'),
      kind: 'language',
    }),
    ...stateItems(source, nodeAt(root, 'Packages'), {
      names: ['Package'],
      version: 'Version',
      ecosystem: 'cran',
      strength: 'lockfile',
    }),
  ],
);

/** Gleam lists what it locked as inline tables. */
export const gleamManifest = dataFormat(
  {
    name: 'manifest.toml',
    matches: (fileName, text) => fileName === 'manifest.toml' && /^packages\s*=\s*\[/mu.test(text),
  },
  readTomlTree,
  (source, root) => [
    ...stateOwn(source, undefined, 'hex'),
    ...stateItems(source, nodeAt(root, 'packages'), {
      names: ['name'],
      version: 'version',
      ecosystem: 'hex',
      strength: 'lockfile',
      scope: 'transitive',
    }),
  ],
);
