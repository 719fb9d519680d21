import { readJsonTree } from '../read-json-tree.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import { tableFormat } from './table-format.ts';

export const elmJson = tableFormat({
  name: 'elm.json',
  matches: (fileName, text) => fileName.endsWith('.json') && /"elm-version"\s*:/u.test(text),
  parse: readJsonTree,
  ecosystem: 'npm',
  describesItself: true,
  keys: [{ path: ['elm-version'], name: 'elm', kind: 'language' }],
  tables: [
    { path: ['dependencies'] },
    { path: ['dependencies', 'direct'] },
    { path: ['dependencies', 'indirect'], scope: 'transitive' },
    { path: ['test-dependencies'], scope: 'development' },
    { path: ['test-dependencies', 'direct'], scope: 'development' },
    { path: ['test-dependencies', 'indirect'], scope: 'transitive' },
  ],
});

export const bowerJson = tableFormat({
  name: 'bower.json',
  matches: (fileName) => /^(?:bower|component)\.json$/u.test(fileName),
  parse: readJsonTree,
  ecosystem: 'npm',
  describesItself: true,
  tables: [{ path: ['dependencies'] }, { path: ['devDependencies'], scope: 'development' }],
});

export const dubJson = tableFormat({
  name: 'dub.json',
  matches: (fileName) => fileName === 'dub.json',
  parse: readJsonTree,
  ecosystem: 'rubygems',
  tables: [{ path: ['dependencies'] }],
});

export const dubSelections = tableFormat({
  name: 'dub.selections.json',
  matches: (fileName) => fileName === 'dub.selections.json',
  parse: readJsonTree,
  ecosystem: 'rubygems',
  strength: 'lockfile',
  tables: [{ path: ['versions'] }],
});

export const dotnetTools = tableFormat({
  name: 'dotnet-tools.json',
  matches: (fileName, text) => fileName === 'dotnet-tools.json' && /"tools"\s*:/u.test(text),
  parse: readJsonTree,
  ecosystem: 'nuget',
  tables: [{ path: ['tools'], scope: 'development' }],
});

export const flutterVersion = tableFormat({
  name: '.fvmrc',
  matches: (fileName) => /^(?:\.fvmrc|fvm_config\.json)$/u.test(fileName),
  parse: readJsonTree,
  ecosystem: 'pub',
  tables: [],
  keys: [
    { path: ['flutter'], name: 'flutter', kind: 'framework' },
    { path: ['flutterSdkVersion'], name: 'flutter', kind: 'framework' },
  ],
});

export const gleamToml = tableFormat({
  name: 'gleam.toml',
  matches: (fileName) => fileName === 'gleam.toml',
  parse: readTomlTree,
  ecosystem: 'hex',
  describesItself: true,
  keys: [{ path: ['gleam'], name: 'gleam', kind: 'language' }],
  tables: [{ path: ['dependencies'] }, { path: ['dev-dependencies'], scope: 'development' }],
});

export const pixiToml = tableFormat({
  name: 'pixi.toml',
  matches: (fileName) => fileName === 'pixi.toml',
  parse: readTomlTree,
  ecosystem: 'conda',
  describes: ['project', 'workspace'],
  platforms: /^(?:python|r-base|nodejs)$/u,
  tables: [
    { path: ['dependencies'] },
    { path: ['pypi-dependencies'] },
    { path: ['build-dependencies'], scope: 'development' },
    { path: ['feature', 'dev', 'dependencies'], scope: 'development' },
    { path: ['feature', 'test', 'dependencies'], scope: 'development' },
  ],
});

export const shardYml = tableFormat({
  name: 'shard.yml',
  matches: (fileName) => /^shard(?:\.override)?\.ya?ml$/u.test(fileName),
  parse: readYamlTree,
  ecosystem: 'rubygems',
  describesItself: true,
  keys: [{ path: ['crystal'], name: 'crystal', kind: 'language' }],
  tables: [
    { path: ['dependencies'] },
    { path: ['development_dependencies'], scope: 'development' },
  ],
});

export const shardLock = tableFormat({
  name: 'shard.lock',
  matches: (fileName) => fileName === 'shard.lock',
  parse: readYamlTree,
  ecosystem: 'rubygems',
  strength: 'lockfile',
  tables: [{ path: ['shards'] }],
});

export const foundryToml = tableFormat({
  name: 'foundry.toml',
  matches: (fileName) => fileName === 'foundry.toml',
  parse: readTomlTree,
  ecosystem: 'npm',
  tables: [],
  keys: ['solc', 'solc_version'].map((key) => ({
    path: ['profile', 'default', key],
    name: 'solidity',
    kind: 'language',
  })),
});
