import {
  beginAt,
  createJoints,
  indentOf,
  isBlank,
  markParagraphs,
  type FileLines,
  type Joints,
} from '../joints.ts';

/** The mark that underlines a title: one punctuation character, repeated. */
const adornment = /^(?<mark>[!-/:-@[-`{-~])\k<mark>{2,}\s*$/u;
/** Targets and comments such as `.. _name:` right above a title belong to it. */
const target = /^\.\.\s/u;

/** Cuts reStructuredText at underlined titles, and between paragraphs. */
export function findRestructuredTextJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  // Bodies of directives are indented and belong to the line above them.
  markParagraphs(joints, lines, 0);
  const styles: string[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const mark = findUnderline(lines, index);
    if (mark === undefined) continue;
    const isOverlined = adornmentOf(lines[index - 1]) === mark;
    const style = isOverlined ? mark + mark : mark;
    if (!styles.includes(style)) styles.push(style);
    const first = beginOf(lines, isOverlined ? index - 1 : index);
    beginAt(joints, first, { level: styles.indexOf(style) + 1, text: lines[index] ?? '' });
    index += 1;
  }
  return joints;
}

const adornmentOf = (line = ''): string | undefined => {
  const code = line.charCodeAt(0);
  // Letters, digits and what lies beyond ASCII adorn nothing.
  if (!(code > 32 && code < 127)) return undefined;
  return adornment.exec(line)?.groups?.['mark'];
};

/** The mark under the title that stands at a line. */
function findUnderline(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  const mark = adornmentOf(lines[index + 1]);
  if (mark === undefined || isBlank(line) || adornmentOf(line) !== undefined) return undefined;
  const above = lines[index - 1];
  if (adornmentOf(above) === mark) return mark;
  const isAlone = isBlank(above) || target.test(above ?? '');
  return isAlone && indentOf(line) === 0 ? mark : undefined;
}

/** A target stands above its title, most often with a blank line between. */
function beginOf(lines: readonly string[], index: number): number {
  const above = isBlank(lines[index - 1]) ? index - 2 : index - 1;
  return target.test(lines[above] ?? '') && /:\s*$/u.test(lines[above] ?? '') ? above : index;
}
