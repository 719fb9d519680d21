import type { CleanDocument } from '../clean-documents.ts';
import { addEverywhere, edit, editEach, replaceLines, stepsOf, type Defect } from '../defect.ts';

/** A file as the project would have it, and does not. */
function strangerOf({ spec }: CleanDocument): string {
  const source = spec.architecture.structure.files.find(({ path }) => /\/[^/]+\.\w+$/u.test(path));
  const path = source?.path ?? 'src/main.ts';
  return path.replace(/[^/]+(?=\.\w+$)/u, 'stranger_of_nobody');
}
const treeLines = ({ parsed }: CleanDocument): number[] =>
  parsed.lines.flatMap((line, index) => (/[├└]── /u.test(line) ? [index + 1] : []));
const lineAt = ({ parsed }: CleanDocument, line: number): string => parsed.lines[line - 1] ?? '';
/** A plain mention of what only looks like a file of the project. */
const mentions = [
  '`application/json`',
  '`https://example.com/docs/index.html`',
  '`2026/01/02`',
  '`GET/POST`',
  '`/var/log/`',
  '`text/html`',
];

export const pathDefects: readonly Defect[] = [
  {
    id: 'tree-missing',
    about: 'The project structure is prose without a tree.',
    rules: ['tree-parses', 'part-is-not-empty'],
    plant: ({ text }) => [
      text.replace(/ {2}```text\n[^]*?\n {2}```\n/u, '  See the repository.\n'),
    ],
  },
  {
    id: 'tree-root-missing',
    about: 'The tree has no root folder.',
    rules: ['tree-parses'],
    plant: ({ text }) => [text.replace(/( {2}```text\n) {2}[^\n]+\n/u, '$1')],
  },
  {
    id: 'tree-path-twice',
    about: 'A file stands twice in one folder of the tree.',
    rules: ['tree-parses'],
    plant: (document) =>
      treeLines(document)
        .filter((line) => !/\/\s*(?:#.*)?$/u.test(lineAt(document, line)))
        .map((line) => {
          const text = lineAt(document, line);
          return replaceLines(document, { from: line }, [text.replace('└', '├'), text]);
        }),
  },
  {
    id: 'tree-level-skipped',
    about: 'An entry of the tree is drawn deeper than any folder above it.',
    rules: ['tree-parses'],
    plant: (document) =>
      treeLines(document).map((line) =>
        replaceLines(document, { from: line }, [
          lineAt(document, line).replace(/(?=[├└]── )/u, '│   │   │   '),
        ]),
      ),
    resemble: ({ text }) => [
      text.replaceAll('├── ', '|-- ').replaceAll('└── ', '`-- ').replaceAll('│   ', '|   '),
      text.replaceAll('├── ', '├─ ').replaceAll('└── ', '└─ ').replaceAll('│   ', '│  '),
    ],
  },
  {
    id: 'tree-file-unbuilt',
    about: 'The tree has a new file that no step builds.',
    rules: ['tree-path-in-step'],
    plant: (document) => [
      edit(document, ({ architecture }) => {
        architecture.structure.files.push({
          path: strangerOf(document),
          purpose: 'x',
          change: 'new',
        });
      }),
      ...editEach(document, stepsOf, (step, draft) => {
        const [file] = step.files;
        const others = stepsOf(draft).filter((other) => other !== step);
        if (file === undefined || others.some(({ files }) => files.includes(file))) return false;
        if (document.spec.architecture.structure.files.length === 0) return false;
        step.files = step.files.slice(1);
        return true;
      }),
    ],
    resemble: (document) => [
      edit(document, ({ architecture }) => {
        architecture.structure.files.push({
          path: strangerOf(document),
          purpose: 'x',
          change: 'keep',
        });
      }),
    ],
  },
  {
    id: 'step-file-unknown',
    about: 'A step names a file that is not in the tree.',
    rules: ['step-path-in-tree'],
    plant: (document) =>
      editEach(document, stepsOf, (step) => {
        step.files.push(strangerOf(document));
      }),
  },
  {
    id: 'prose-file-unknown',
    about: 'A sentence sends the Builder to a file that is not in the tree.',
    rules: ['step-path-in-tree'],
    plant: (document) =>
      editEach(document, stepsOf, (step) => {
        step.action += ` \`${strangerOf(document)}\``;
      }),
    resemble: (document) =>
      mentions.flatMap((mention) => addEverywhere(document, mention).slice(0, 2)),
  },
  {
    id: 'flow-file-unknown',
    about: 'A logic flow or an error names a file that is not in the tree.',
    rules: ['interface-file-in-tree', 'step-path-in-tree'],
    plant: (document) => [
      ...editEach(
        document,
        ({ logic }) => logic.flows,
        ({ files }) => {
          files.push(strangerOf(document));
        },
      ),
      ...editEach(
        document,
        ({ logic }) => logic.errorHandling,
        (error) => {
          error.file = strangerOf(document);
        },
      ),
    ],
  },
  {
    id: 'interface-file-unknown',
    about: 'A schema, signature, constant or configuration lies in a file that is not in the tree.',
    rules: ['interface-file-in-tree'],
    plant: (document) =>
      editEach(
        document,
        ({ interfaces: { schemas, signatures, configs, constants } }): { file: string }[] => [
          ...schemas,
          ...signatures,
          ...configs,
          ...constants,
        ],
        (owner) => {
          owner.file = strangerOf(document);
        },
      ),
  },
];
