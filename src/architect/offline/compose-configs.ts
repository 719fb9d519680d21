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
    .flatMap(({ path, researchPaths }): Config[] => {
      const file = assignment.research.files.find((each) => each.path === researchPaths[0]);
      const language = languages[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
      const content = toBlock(file?.text ?? '');
      const isShort = content.trim() !== '' && content.length <= mostCharacters;
      return language === undefined || !isShort ? [] : [{ file: path, language, content }];
    })
    .slice(0, mostConfigs);
}
