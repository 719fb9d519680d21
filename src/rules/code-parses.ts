import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { findConfigMistake } from './code/find-code-mistake.ts';
import { findDiagramMistake } from './code/find-diagram-mistake.ts';
import { endingOf, findUnbalanced, knowsBrackets } from './code/find-unbalanced.ts';
import type { Problem, Rule } from './rule.ts';

export const codeParses: Rule = {
  id: 'code-parses',
  about: 'Configuration files, definitions and diagrams are what their language says.',
  severity: 'error',
  reason: 'The Builder copies them to the letter, and the program does not start.',
  ignores:
    'Languages that it does not know, templates that are filled in later, and comments in files that are read with them.',
  example: {
    place: 'definition',
    bad: 'export type Item = { id: string;',
    good: 'export type Item = { id: string };',
  },
  check: (parsed) => [...findConfigs(parsed), ...findDefinitions(parsed), ...findDiagram(parsed)],
};

const hint = 'Correct it; what stands there is copied to the letter.';

const findConfigs = (parsed: ParsedSpec): Problem[] =>
  parsed.spec.interfaces.configs.flatMap(({ file, language, content }, index) => {
    const mistake = findConfigMistake(content, language, file);
    if (mistake === undefined) return [];
    const message = `Expected ${language} in the content of ${file}, found ${mistake}.`;
    return [{ at: parsed.at(`interfaces.configs.${index}`), message, hint }];
  });

const findDefinitions = (parsed: ParsedSpec): Problem[] =>
  parsed.spec.interfaces.schemas.flatMap(({ name, file, definition = '' }, index) => {
    const ending = endingOf(file);
    const mistake = knowsBrackets(ending) ? findUnbalanced(definition, ending) : undefined;
    if (mistake === undefined) return [];
    const line = definition.slice(0, mistake.index).split('\n').length;
    const message = `Expected the definition of ${name} to close its brackets, found "${mistake.bracket}" without its partner in its line ${line}.`;
    return [{ at: parsed.at(`interfaces.schemas.${index}`), message, hint }];
  });

function findDiagram(parsed: ParsedSpec): Problem[] {
  const { diagram } = parsed.spec.architecture.pattern;
  const mistake = diagram === undefined ? undefined : findDiagramMistake(diagram);
  if (mistake === undefined) return [];
  const message = `Expected a Mermaid diagram, found that ${mistake}.`;
  return [{ at: parsed.at('architecture.pattern.diagram'), message, hint }];
}
