import type { Spec } from '../spec/spec.ts';
import { locateText } from './locate-text.ts';
import { readTreePaths } from './paths/tree-paths.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const interfaceFileInTree: Rule = {
  id: 'interface-file-in-tree',
  about:
    'Every file that a schema, signature, configuration, constant, flow or failure names is in the project structure.',
  severity: 'error',
  reason: 'What is defined in an unknown file is defined nowhere.',
  example: {
    place: 'document',
    bad: '- `State` (enum, `src/state.py`)',
    good: '- `State` (enum, `src/models.py`)',
  },
  check(parsed) {
    const tree = readTreePaths(parsed.spec);
    if (tree.isEmpty) return [];
    return listReferences(parsed.spec).flatMap(({ path, pointer, owner }) => {
      // An absent file is reported where the entry cannot be read.
      if (path === '' || tree.has(path)) return [];
      return [
        {
          at: locateText(parsed, pointer, path),
          message: `Expected ${owner} in a file of the project structure, found ${quoteValue(path)}.`,
          hint: tree.suggest(path),
        },
      ];
    });
  },
};

type Reference = { readonly path: string; readonly pointer: string; readonly owner: string };

function listReferences({ interfaces, logic }: Spec): Reference[] {
  const { schemas, signatures, configs, constants } = interfaces;
  return [
    ...schemas.map(({ name, file }, index) => ({
      path: file,
      pointer: `interfaces.schemas.${index}.file`,
      owner: `the schema ${name}`,
    })),
    ...signatures.map(({ signature, file }, index) => ({
      path: file,
      pointer: `interfaces.signatures.${index}.file`,
      owner: quoteValue(signature),
    })),
    ...configs.map(({ file }, index) => ({
      path: file,
      pointer: `interfaces.configs.${index}.file`,
      owner: 'the configuration',
    })),
    ...constants.map(({ name, file }, index) => ({
      path: file,
      pointer: `interfaces.constants.${index}.file`,
      owner: `the constant ${name}`,
    })),
    ...logic.flows.flatMap(({ name, files }, index) =>
      files.map((path, position) => ({
        path,
        pointer: `logic.flows.${index}.files.${position}`,
        owner: `the flow ${quoteValue(name)}`,
      })),
    ),
    ...logic.errorHandling.map(({ failure, file }, index) => ({
      path: file,
      pointer: `logic.errorHandling.${index}.file`,
      owner: `the failure ${quoteValue(failure)}`,
    })),
  ];
}
