import { beginAt, createJoints, type FileLines, type Joints } from '../joints.ts';
import { outlineJson } from '../outline-json.ts';

/** A heading in the source of a cell, as JSON writes it. */
const heading =
  /^\s*(?:"source":\s*\[?\s*)?"(?<level>#{1,6})\s(?<text>[^"]{0,200}?)(?:\\n)?",?\]?,?\s*$/u;

/** Cuts a Jupyter notebook at its cells; the lines are those of the file, where citations are looked up. */
export function findNotebookJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  let cell: number | undefined;
  const cells: number[] = [];
  outlineJson(lines, (index, keys) => {
    if (keys.length === 2 && keys[0] === 'cells') cells.push(index);
  });
  const starts = new Set(cells);
  for (const [index, line] of lines.entries()) {
    if (starts.has(index)) {
      cell = index;
      beginAt(joints, index);
    }
    const { level, text = '' } = heading.exec(line)?.groups ?? {};
    if (cell === undefined || level === undefined || joints.titles.has(cell)) continue;
    beginAt(joints, cell, { level: level.length, text });
  }
  return joints;
}
