import { readJsonTree } from '../read-json-tree.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import { tableFormat } from './table-format.ts';

/** `ProjectSettings/ProjectVersion.txt` is YAML that names the editor, which is the engine. */
export const unityVersion = tableFormat({
  name: 'ProjectVersion.txt',
  matches: (fileName, text) =>
    fileName.includes('projectversion') && /^m_EditorVersion:/mu.test(text),
  parse: readYamlTree,
  ecosystem: 'maven',
  tables: [],
  keys: [{ path: ['m_EditorVersion'], name: 'Unity', kind: 'platform' }],
});

/** `Packages/manifest.json` of the engine: its packages are named as reversed domains. */
export const unityPackages = tableFormat({
  name: 'Packages/manifest.json',
  matches: (fileName, text) =>
    fileName.endsWith('manifest.json') && /"com\.unity\.[\w.-]+"\s*:\s*"/u.test(text),
  parse: readJsonTree,
  ecosystem: 'npm',
  tables: [{ path: ['dependencies'] }],
});

/** Its lock lists what others require beside what the project asks for; the manifest tells which is which. */
export const unityLock = tableFormat({
  name: 'packages-lock.json',
  matches: (fileName, text) =>
    fileName.endsWith('packages-lock.json') && /"com\.unity\.[\w.-]+"\s*:\s*\{/u.test(text),
  parse: readJsonTree,
  ecosystem: 'npm',
  strength: 'lockfile',
  tables: [{ path: ['dependencies'] }],
});
