/** May a piece begin at a line, and how long must the one before it be? */
export const joint = {
  /** Inside of something that belongs together, such as fenced code. */
  none: 0,
  /** Inside of something long, at a blank line. */
  inner: 1,
  /** Between paragraphs, rows, short statements. */
  outer: 2,
  /** Where something of its own begins: a heading, an endpoint, a definition. */
  own: 3,
} as const;

/** A heading or a name; `level` counts from 1. */
export type Title = { readonly level: number; readonly text: string };

/** What a file's kind knows about its lines, by index from 0. */
export type Joints = {
  readonly marks: Uint8Array;
  readonly titles: Map<number, Title>;
};

export type FileLines = { readonly text: string; readonly lines: readonly string[] };

/** Finds where the pieces of one kind of file may begin, in time that grows with the length only. */
export type FindJoints = (file: FileLines) => Joints;

export const createJoints = (lines: readonly string[]): Joints => ({
  marks: new Uint8Array(lines.length),
  titles: new Map(),
});

/** A title tells what a piece is about; nobody reads on after so many characters. */
const longestTitle = 160;

/** Lets a piece of its own begin at a line, under a title where it has one. */
export function beginAt(joints: Joints, index: number, title?: Title): void {
  joints.marks[index] = joint.own;
  if (title === undefined) return;
  const text = title.text.slice(0, longestTitle).toWellFormed().trim();
  if (text !== '') joints.titles.set(index, { level: title.level, text });
}

/** The offset of the first character that is neither a blank nor a tab; the length where there is none. */
export function indentOf(line: string): number {
  let at = 0;
  while (at < line.length && isBlankCode(line.charCodeAt(at))) at += 1;
  return at;
}

const isBlankCode = (code: number): boolean => code === 32 || code === 9;

/** Whether a line shows nothing. */
export const isBlank = (line: string | undefined): boolean =>
  line === undefined || indentOf(line) === line.length || line.trim() === '';

/** Marks each line that follows a blank one; deeper ones divide only what is long. */
export function markParagraphs({ marks }: Joints, lines: readonly string[], deepest: number): void {
  let isAfterBlank = true;
  for (const [index, line] of lines.entries()) {
    const isEmpty = isBlank(line);
    if (isAfterBlank && !isEmpty) {
      const found = indentOf(line) <= deepest ? joint.outer : joint.inner;
      marks[index] = Math.max(marks[index] ?? 0, found);
    }
    isAfterBlank = isEmpty;
  }
}
