import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { memberOf, membersAt, nodeAt, textAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source } from '../source.ts';
import { isDeclaration, linesOf } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { statePythonRequirement } from '../state-python-requirement.ts';

/** `zlib/1.3.1#revision%time`. */
const conanReference = /^(?<name>[a-z][\w+.-]*)\/(?<version>\d[^#@%\s]*)/u;

export const conanLock: ManifestFormat = {
  name: 'conan.lock',
  matches: (fileName, text) => fileName.endsWith('conan.lock') && /^\s*\{/u.test(text),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const facts = ['requires', 'build_requires', 'python_requires'].flatMap((key) =>
      membersAt(root, key).flatMap(({ node }) => {
        const found = capture(conanReference, node.text ?? '');
        return stateVersion(source, {
          name: found('name'),
          range: found('version'),
          ecosystem: 'cmake',
          strength: 'lockfile',
          value: node,
          scope: key === 'requires' ? 'transitive' : 'development',
        });
      }),
    );
    return toReading(facts, malformed);
  },
};

/** `nixos-23.11`, `release-24.05`, `v1.2.3`; a revision alone names no version. */
const flakeReference = /^(?:nixos-|nixpkgs-|release-|v)?(?<version>\d+\.\d+(?:\.\d+)?)(?:-\w+)?$/u;

export const flakeLock: ManifestFormat = {
  name: 'flake.lock',
  matches: (fileName, text) => fileName === 'flake.lock' && /"nodes"\s*:/u.test(text),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const facts = membersAt(root, 'nodes').flatMap(({ node }) => {
      const reference = nodeAt(node, 'original', 'ref');
      const repository = memberOf(nodeAt(node, 'original'), 'repo');
      return stateVersion(source, {
        name: repository?.node.text,
        range: capture(flakeReference, reference?.text ?? '')('version'),
        statedAs: reference?.text,
        ecosystem: 'npm',
        strength: 'lockfile',
        value: reference,
        nameSpan: repository,
        kind: 'tool',
      });
    });
    return toReading(facts, malformed);
  },
};

/** `mirrors-mypy` and `black-pre-commit-mirror` wrap the tool that they are named after. */
const mirror = /^mirrors-|-pre-commit(?:-mirror)?$|^pre-commit-(?=mirror)/gu;

const nameOfRepository = (url: string): string =>
  url
    .slice(url.lastIndexOf('/') + 1)
    .replace(/\.git$/u, '')
    .replace(mirror, '');

export const preCommit: ManifestFormat = {
  name: '.pre-commit-config.yaml',
  matches: (fileName, text) =>
    /pre-commit-config[^/]*\.ya?ml$/u.test(fileName) && /^repos:/mu.test(text),
  read: (source) => {
    const { root, malformed } = readYamlTree(source.text);
    const facts = membersAt(root, 'repos').flatMap(({ node }): VersionFact[] => {
      const repository = nodeAt(node, 'repo');
      const extras = membersAt(node, 'hooks').flatMap((hook) =>
        membersAt(hook.node, 'additional_dependencies'),
      );
      return [
        ...stateVersion(source, {
          name: nameOfRepository(repository?.text ?? ''),
          range: textAt(node, 'rev'),
          statedAs: textAt(node, 'rev'),
          ecosystem: 'pypi',
          value: nodeAt(node, 'rev'),
          nameSpan: repository,
          scope: 'development',
          kind: 'tool',
        }),
        ...extras.flatMap((extra) =>
          statePythonRequirement(source, extra.node.text ?? '', {
            span: extra.node,
            scope: 'development',
          }),
        ),
      ];
    });
    return toReading(facts, malformed);
  },
};

const zigName = /^\s*\.(?:@"(?<quoted>[^"]+)"|(?<bare>\w+))\s*=\s*\.\{/u;
const zigUrl =
  /\.url\s*=\s*"[^"]*?(?:\/|[-_]|ref=)v?(?<version>\d+\.\d+(?:\.\d+)?(?:-[a-z][\w.]*)?)(?:\.tar\.\w+|\.zip|[#"?])/u;
const zigMinimum = /\.minimum_zig_version\s*=\s*"(?<version>\d[^"]*)"/u;
const zigOwnName = /^\s*\.name\s*=\s*(?:"(?<quoted>[^"]+)"|\.(?<bare>\w+))/u;
const zigOwnVersion = /^\s*\.version\s*=\s*"(?<version>\d[^"]*)"/u;

const readZon = (source: Source): VersionFact[] => {
  const lines = linesOf(source).filter(isDeclaration);
  const ownAt = lines.find(({ text }) => zigOwnName.test(text));
  const own = capture(zigOwnName, ownAt?.text ?? '');
  let name = { text: '', at: ownAt };
  return lines.flatMap((value): VersionFact[] => {
    const { text } = value;
    const opened = capture(zigName, text);
    if (zigName.test(text)) name = { text: opened('quoted') || opened('bare'), at: value };
    const state = (
      called: string,
      pattern: RegExp,
      more: Partial<Parameters<typeof stateVersion>[1]>,
    ): VersionFact[] =>
      stateVersion(source, {
        name: called,
        range: capture(pattern, text)('version'),
        ecosystem: 'npm',
        value,
        ...more,
      });
    return [
      ...state('zig', zigMinimum, { kind: 'language' }),
      ...state(name.text, zigUrl, { nameSpan: name.at }),
      ...state(own('quoted') || own('bare'), zigOwnVersion, { nameSpan: ownAt, scope: 'own' }),
    ];
  });
};

export const zigZon: ManifestFormat = {
  name: 'build.zig.zon',
  matches: (fileName) => fileName.endsWith('.zig.zon'),
  read: (source) => toReading(readZon(source), undefined),
};
