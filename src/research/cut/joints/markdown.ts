import {
  beginAt,
  createJoints,
  indentOf,
  isBlank,
  joint,
  type FileLines,
  type Joints,
  type Title,
} from '../joints.ts';

const fence = /^\s{0,3}(?<run>`{3,}|~{3,})(?<rest>.*)$/u;
const heading = /^\s{0,3}(?<level>#{1,6})(?:[ \t]+(?<text>.*))?$/u;
const htmlHeading = /^\s{0,3}<h(?<level>[1-6])\b[^>]{0,200}>(?<text>[^<]{0,200})/iu;
const underline = /^\s{0,3}(?:=+|-{2,})\s*$/u;
/** What cannot be the text of a heading that is underlined. */
const notATitle = /^\s*(?:[-*+>|]|\d{1,9}[.)]\s|`{3}|~{3}|\{%|<)/u;

/** Cuts Markdown and MDX at headings and between paragraphs, never inside of fenced code or front matter. */
export function findMarkdownJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  let open: string | undefined;
  let isAfterBlank = true;
  for (let index = endOfFrontMatter(lines); index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const run = findFence(line);
    if (open === undefined) {
      const title = findTitle(lines, index);
      if (title !== undefined) beginAt(joints, index, title);
      else if (isAfterBlank && !isBlank(line)) joints.marks[index] = joint.outer;
      open = run?.run;
    } else if (run !== undefined && closes(run, open)) open = undefined;
    isAfterBlank = isBlank(line);
  }
  return joints;
}

type Fence = { readonly run: string; readonly rest: string };

function findFence(line: string): Fence | undefined {
  const at = indentOf(line);
  if (at > 3 || !(line.startsWith('`', at) || line.startsWith('~', at))) return undefined;
  const { run, rest = '' } = fence.exec(line)?.groups ?? {};
  if (run === undefined || (run.startsWith('`') && rest.includes('`'))) return undefined;
  return { run, rest };
}

const closes = ({ run, rest }: Fence, open: string): boolean =>
  run.startsWith(open.slice(0, 1)) && run.length >= open.length && rest.trim() === '';

/** The lines of the front matter, which belong to the document's beginning. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return end === -1 ? 0 : end + 1;
}

function findTitle(lines: readonly string[], index: number): Title | undefined {
  const line = lines[index] ?? '';
  const at = indentOf(line);
  if (at > 3) return undefined;
  if (line.startsWith('#', at)) return readTitle(heading.exec(line), (level) => level.length);
  if (line.startsWith('<', at)) return readTitle(htmlHeading.exec(line), Number);
  return isUnderlined(lines, index) ? { level: levelOf(lines[index + 1]), text: line } : undefined;
}

function readTitle(
  found: RegExpExecArray | null,
  toLevel: (level: string) => number,
): Title | undefined {
  const { level, text = '' } = found?.groups ?? {};
  return level === undefined ? undefined : { level: toLevel(level), text: withoutMarks(text) };
}

function isUnderlined(lines: readonly string[], index: number): boolean {
  const next = lines[index + 1]?.trimStart() ?? '';
  if (!next.startsWith('=') && !next.startsWith('--')) return false;
  const line = lines[index] ?? '';
  const isAlone = isBlank(lines[index - 1]) && !isBlank(line) && !notATitle.test(line);
  return isAlone && underline.test(lines[index + 1] ?? '');
}

const levelOf = (marks = ''): number => (marks.trimStart().startsWith('=') ? 1 : 2);

const withoutMarks = (text: string): string => {
  let end = text.trimEnd().length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  return text.slice(0, end);
};
