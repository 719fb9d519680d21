import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import {
  findPathsInCommand,
  findPathsInDiagram,
  findPathsInProse,
} from './paths/read-named-paths.ts';
import { readTreePaths } from './paths/tree-paths.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const stepPathInTree: Rule = {
  id: 'step-path-in-tree',
  about:
    'Every file that a step, a flow, a strategy or the diagram names is in the project structure.',
  severity: 'error',
  reason: 'A Builder that meets an unknown path decides on its own where the file belongs.',
  example: {
    place: 'document',
    bad: '- Files: `tests/test_routes.py`',
    good: '- Files: `tests/test_main.py`',
  },
  check(parsed) {
    const tree = readTreePaths(parsed.spec);
    // A missing tree is one finding of its own, not one for every step.
    if (tree.isEmpty) return [];
    const named = new Set<string>();
    return [...listFiles(parsed), ...listMentions(parsed)].flatMap(({ path, pointer, owner }) => {
      const place = `${owner} ${path}`;
      if (tree.has(path) || named.has(place)) return [];
      named.add(place);
      return [
        {
          at: locateText(parsed, pointer, path),
          message: `Expected ${owner} to name files of the project structure, found ${quoteValue(path)}.`,
          hint: tree.suggest(path),
        },
      ];
    });
  },
};

type Mention = { readonly path: string; readonly pointer: string; readonly owner: string };

const listFiles = (parsed: ParsedSpec): Mention[] =>
  listSteps(parsed).flatMap(({ step, pointer }) =>
    step.files.map((path, index) => ({
      path,
      pointer: `${pointer}.files.${index}`,
      owner: `step ${step.id}`,
    })),
  );

/** What is said of files beside the lists of them. */
function listMentions(parsed: ParsedSpec): Mention[] {
  const { architecture, logic } = parsed.spec;
  const inProse = findPathsInProse(parsed.spec);
  const { diagram = '' } = architecture.pattern;
  return [
    ...findPathsInDiagram(parsed.spec)(diagram).map((path) => ({
      path,
      pointer: 'architecture.pattern.diagram',
      owner: 'the diagram',
    })),
    ...logic.flows.flatMap(({ name, steps }, index) =>
      steps.flatMap((text, at) =>
        inProse(text).map((path) => ({
          path,
          pointer: `logic.flows.${index}.steps.${at}`,
          owner: `the flow ${quoteValue(name)}`,
        })),
      ),
    ),
    ...logic.errorHandling.flatMap(({ failure, strategy }, index) =>
      inProse(strategy).map((path) => ({
        path,
        pointer: `logic.errorHandling.${index}.strategy`,
        owner: `the failure ${quoteValue(failure)}`,
      })),
    ),
    ...listSteps(parsed).flatMap(({ step: { id, action, verify }, pointer }) => [
      ...inProse(action).map((path) => ({
        path,
        pointer: `${pointer}.action`,
        owner: `step ${id}`,
      })),
      ...('command' in verify ? findPathsInCommand(verify.command) : inProse(verify.manual)).map(
        (path) => ({ path, pointer: `${pointer}.verify`, owner: `step ${id}` }),
      ),
    ]),
  ];
}
