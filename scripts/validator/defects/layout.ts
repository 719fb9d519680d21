import type { Defect } from '../defect.ts';
import { markDisorders } from '../disorders/marks.ts';
import { orderDisorders } from '../disorders/order.ts';

/** What is only out of order or left open, and what `--fix` mends too. */
const plantOf =
  (...ids: readonly string[]): Defect['plant'] =>
  (document) =>
    [...orderDisorders, ...markDisorders]
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ plant }) => plant(document).map(({ text }) => text));

export const layoutDefects: readonly Defect[] = [
  {
    id: 'tree-branch-wrong',
    about: 'A branch of the tree ends where the folder goes on, or goes on where it ends.',
    rules: ['tree-branches-fit'],
    plant: plantOf('branch-ends-early', 'branch-goes-on', 'branch-broken'),
    // So does the program tree draw.
    resemble: ({ text }) => [
      text.replace(/^ {2}[│ ]+(?=[├└])/gmu, (way) => way.replaceAll('│   ', '│\u00a0\u00a0 ')),
    ],
  },
  {
    id: 'footnotes-out-of-order',
    about: 'A footnote stands before one that comes first.',
    rules: ['footnotes-in-order'],
    plant: plantOf('footnotes-swapped', 'footnote-first'),
    resemble: ({ text }) => [text.replaceAll('[^r1]', '[^first]')],
  },
  {
    id: 'fact-placeholder',
    about: 'Front matter with a placeholder for a fact.',
    rules: ['front-matter-is-readable'],
    plant: plantOf('fact-placeholder', 'fact-unknown'),
    resemble: ({ text, spec }) => [
      text
        .replace(/^model: .*$/mu, 'model: todo-7b')
        .replace(/^title: .*$/mu, 'title: Todo')
        .replace(`# ${spec.title}`, '# Todo'),
    ],
  },
];
