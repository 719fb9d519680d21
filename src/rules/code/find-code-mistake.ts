import { parse as parseJson, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { ParseError as TomlError, parseTOML } from 'toml-eslint-parser';
import { parseAllDocuments } from 'yaml';

/** More text is parsed by whoever uses it; the limit bounds the time. */
const longestText = 100_000;
/** Files that are read with comments and trailing commas, whatever their ending says. */
const withComments =
  /(?:^|\/)(?:tsconfig[^/]*|jsconfig[^/]*|\.eslintrc|devcontainer|settings|launch|tasks)\.json$/u;
/** Marks of templates, which are YAML only after they were filled in. */
const template = /(?<!\$)\{\{|\{%/u;

/** Why a text is not what its language says, in a few words; nothing when it is or cannot be told. */
export function findConfigMistake(
  content: string,
  language: string,
  path: string,
): string | undefined {
  if (content.length > longestText || content.trim() === '') return undefined;
  if (language === 'json') return findJsonMistake(content, withComments.test(path));
  if (language === 'jsonc') return findJsonMistake(content, true);
  if (language === 'yaml' || language === 'yml') return findYamlMistake(content);
  return language === 'toml' ? findTomlMistake(content) : undefined;
}

function findJsonMistake(content: string, isLoose: boolean): string | undefined {
  const errors: ParseError[] = [];
  parseJson(content, errors, { allowTrailingComma: isLoose, disallowComments: !isLoose });
  const [error] = errors;
  if (error === undefined) return undefined;
  const line = content.slice(0, error.offset).split('\n').length;
  return `${printParseErrorCode(error.error)} in its line ${line}`;
}

function findYamlMistake(content: string): string | undefined {
  if (template.test(content)) return undefined;
  const documents = parseAllDocuments(content, { prettyErrors: false, logLevel: 'silent' });
  const error = [...documents].flatMap(({ errors }) => errors)[0];
  return error?.message.split('\n', 1)[0];
}

function findTomlMistake(content: string): string | undefined {
  try {
    parseTOML(content);
    return undefined;
  } catch (error) {
    if (error instanceof TomlError) return `${error.message} in its line ${error.lineNumber}`;
    throw error;
  }
}
