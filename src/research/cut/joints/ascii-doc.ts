import { beginAt, createJoints, isBlank, joint, type FileLines, type Joints } from '../joints.ts';

const heading = /^(?<level>={1,6}|#{1,6})[ \t]+(?<text>.*)$/u;
/** The line that opens a block and, written again, closes it. */
const delimiter = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|\+{4,}|_{4,}|\/{4,}|--|`{3}.*|[|,:!]={3,})\s*$/u;
/** Anchors, attributes and block titles belong to what stands below them. */
const attached = /^(?:\[.*\]\s*|\.[^\s.].*)$/u;

/** Cuts AsciiDoc at section titles and between paragraphs, never inside of a delimited block. */
export function findAsciiDocJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    const block = findDelimiter(line);
    if (open !== undefined) {
      if (block !== undefined && closes(block, open)) open = undefined;
      continue;
    }
    markLine(joints, lines, index);
    open = block;
  }
  return joints;
}

const findDelimiter = (line: string): string | undefined =>
  delimiter.test(line) ? line.trimEnd().slice(0, 4) : undefined;

const closes = (found: string, open: string): boolean =>
  open.startsWith('```') ? found === '```' : found === open;

function markLine(joints: Joints, lines: readonly string[], index: number): void {
  const line = lines[index] ?? '';
  const { level, text } = heading.exec(line)?.groups ?? {};
  if (level !== undefined && text !== undefined) {
    const isAttached = attached.test(lines[index - 1] ?? '');
    beginAt(joints, isAttached ? index - 1 : index, { level: level.length, text });
  } else if (isBlank(lines[index - 1]) && !isBlank(line)) joints.marks[index] = joint.outer;
}
