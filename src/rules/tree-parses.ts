import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Rule } from './rule.ts';

export const treeParses: Rule = {
  id: 'tree-parses',
  about: 'The project structure is a fenced ASCII tree with one root and no path twice.',
  severity: 'error',
  reason: 'Every step, schema and signature names a file of this tree.',
  check(parsed) {
    const unreadable = parsed.unreadable.filter(({ what }) => what === 'tree');
    if (unreadable.length > 0) {
      return unreadable.map(({ message, at }) => ({ at, message, hint: howToDraw }));
    }
    if (!hasStructure(parsed) || parsed.spec.architecture.structure.files.length > 0) return [];
    return [
      {
        at: parsed.at('architecture.structure'),
        message: 'Expected a directory tree with at least one file, found none.',
        hint: howToDraw,
      },
    ];
  },
};

const howToDraw =
  'Draw one fenced `text` block: the root folder with a trailing "/" alone on the first line, then "├── ", "└── " and "│   " in front of each entry, each path once.';

/** An absent or empty part is reported by its own rule. */
function hasStructure({ parts }: ParsedSpec): boolean {
  return parts.some(({ name, empty }) => name === 'structure' && !empty);
}
