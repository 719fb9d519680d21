import { readChangeMark } from '../spec/change-mark.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Problem, Rule } from './rule.ts';

export const treeParses: Rule = {
  id: 'tree-parses',
  about: 'The project structure is a fenced ASCII tree with one root and no path twice.',
  severity: 'error',
  reason: 'Every step, schema and signature names a file of this tree.',
  example: {
    place: 'document',
    bad: '│   ├── main.py       # Declares the routes.\n  │   ├── main.py       # Declares them again.',
    good: '│   ├── main.py       # Declares the routes.',
  },
  check(parsed) {
    const unreadable = parsed.unreadable.filter(({ what }) => what === 'tree');
    if (unreadable.length > 0) {
      return unreadable.map(({ message, at }) => ({ at, message, hint: howToDraw }));
    }
    if (!hasStructure(parsed)) return [];
    if (parsed.spec.architecture.structure.files.length > 0) {
      return [...findRepeats(parsed), ...findUnknownMarks(parsed)];
    }
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

function findRepeats({ spec, at }: ParsedSpec): Problem[] {
  const seen = new Set<string>();
  return spec.architecture.structure.files.flatMap(({ path }, index) => {
    if (!seen.has(path)) {
      seen.add(path);
      return [];
    }
    const message = `Expected ${path} once in the tree, found it again.`;
    const hint = 'Remove one of both lines, or draw the second in the folder that it belongs to.';
    return [{ at: at(`architecture.structure.files.${index}`), message, hint }];
  });
}

/** `[delete]` would be read as the purpose of a new file. */
function findUnknownMarks({ spec, at }: ParsedSpec): Problem[] {
  return spec.architecture.structure.files.flatMap(({ path, purpose }, index) => {
    const mark = /^\[[A-Za-z]{3,12}\](?= |$)/u.exec(purpose)?.[0];
    if (mark === undefined || readChangeMark(purpose).change !== undefined) return [];
    const message = `Expected [new], [modify] or [keep] before the purpose of ${path}, found ${mark}.`;
    const hint =
      'Mark what happens to the file; one that is removed belongs into a step and not into the tree.';
    return [{ at: at(`architecture.structure.files.${index}`), message, hint }];
  });
}

/** An absent or empty part is reported by its own rule. */
function hasStructure({ parts }: ParsedSpec): boolean {
  return parts.some(({ name, empty }) => name === 'structure' && !empty);
}
