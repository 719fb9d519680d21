import { readManifest } from '../../research/manifests/read-manifest.ts';
import type { ResearchFile } from '../../research/research.ts';
import type { Spec } from '../../spec/spec.ts';
import { toBlock } from '../../spec/text.ts';
import type { Context } from './context.ts';

type Config = Spec['interfaces']['configs'][number];

/** A longer file is read where it lies. */
const mostCharacters = 4000;
const mostConfigs = 8;
const languages: Readonly<Record<string, string>> = {
  json: 'json',
  toml: 'toml',
  yaml: 'yaml',
  yml: 'yaml',
  xml: 'xml',
};

/** The manifests and configurations that the research holds of a project still to be made, word for word. */
export function composeConfigs({ assignment, projectFiles, isExisting }: Context): Config[] {
  if (isExisting) return [];
  return projectFiles
    .filter(({ role }) => role === 'manifest' || role === 'configuration')
    .flatMap(({ path, researchPaths }) => {
      const file = assignment.research.files.find((each) => each.path === researchPaths[0]);
      return file === undefined ? [] : copyConfig(path, file);
    })
    .slice(0, mostConfigs);
}

function copyConfig(path: string, file: ResearchFile): Config[] {
  const language = languages[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  const content = toBlock(file.text);
  const isShort = content.trim() !== '' && content.length <= mostCharacters;
  if (language === undefined || !isShort || isBroken(file, language)) return [];
  return [{ file: path, language, content }];
}

/** What cannot be read as a whole would be copied with its mistakes. */
const isBroken = (file: ResearchFile, language: string): boolean =>
  readManifest(file)?.malformed !== undefined ||
  (language === 'json' && !/^\s*[{[]/u.test(file.text));
