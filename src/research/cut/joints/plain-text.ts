import {
  beginAt,
  createJoints,
  isBlank,
  markParagraphs,
  type FileLines,
  type Joints,
  type Title,
} from '../joints.ts';

/** A longer line is a sentence. */
const longestHeading = 90;
const numbered = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,5})\.?[ \t]{1,8}(?=\p{Lu}|\p{Lo})/u;
const marked = /^(?<marks>#{1,6})[ \t]+(?=\S)/u;
const underline = /^(?:={3,}|-{3,}|~{3,}|\*{3,})\s*$/u;

/** Cuts plain text at what stands as a heading between blank lines, at page breaks and between paragraphs. */
export function findPlainTextJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  markParagraphs(joints, lines, 8);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('\f')) beginAt(joints, index);
    if (line.length > longestHeading || !isBlank(lines[index - 1]) || isBlank(line)) continue;
    const title = findTitle(line, lines[index + 1]);
    if (title !== undefined) beginAt(joints, index, title);
  }
  return joints;
}

function findTitle(line: string, next = ''): Title | undefined {
  const marks = marked.exec(line)?.groups?.['marks'];
  if (marks !== undefined) return { level: marks.length, text: line.slice(marks.length) };
  if (underline.test(next) && !underline.test(line)) {
    return { level: next.startsWith('=') ? 1 : 2, text: line };
  }
  return isBlank(next) ? findLoneTitle(line) : undefined;
}

/** A line between blank ones that is numbered or shouted. */
function findLoneTitle(line: string): Title | undefined {
  const number = numbered.exec(line)?.groups?.['number'];
  if (number !== undefined) return { level: number.split('.').length, text: line };
  return isShouted(line) ? { level: 1, text: line } : undefined;
}

/** Headings of old documents are written in capitals. */
const isShouted = (line: string): boolean =>
  /\p{Lu}\P{Lu}{0,3}\p{Lu}/u.test(line) && line === line.toUpperCase() && !/[{}=;]/u.test(line);
