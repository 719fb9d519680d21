import type { Block } from '../../markdown/block.ts';
import { parseSpec } from '../../spec/parse-spec.ts';
import { clauseMatter } from '../../spec/rendered.ts';
import type { LineRange } from './find-inline-ranges.ts';

/** The definition of a footnote, wherever it stands in the document. */
export type Note = LineRange & {
  /** Its label in lower case, as GitHub compares labels. */
  readonly key: string;
  /** As it is written, without the end of its last line. */
  readonly text: string;
  /** What it says, without its label and its clause id. */
  readonly body: string;
  /** What it is about: notes of two documents with the same matter are one note. */
  readonly matter: string;
  /** `r3`, `e4`: its label is of the kind that we give. */
  readonly isLettered: boolean;
  /** The next line that is not blank. */
  readonly next: number;
};

const definition = /^ {0,3}\[\^([^\][\s]{1,200})\]:/u;

/** Whether a label is of the kind that we give. */
export const isLettered = (key: string): boolean => /^[re][1-9]\d{0,8}$/u.test(key);

/** Reads every definition, also one that no blank line sets apart from the text above it. */
export function readNotes(lines: readonly string[], blocks: readonly Block[]): Note[] {
  const spans = findSpans(blocks, lines);
  const alone = spans.map(({ first, end }) => lines.slice(first, end).join('')).join('\n');
  const { clauses } = parseSpec(alone).spec.requirement;
  const texts = clauses.map(({ id, text }) => [id.toLowerCase(), text] as const);
  const known = new Map(texts.reverse());
  return spans.map((span) => {
    const note = readNote(span, lines, known);
    // The first definition of a label is the one that counts.
    known.delete(note.key);
    return note;
  });
}

function findSpans(blocks: readonly Block[], lines: readonly string[]): LineRange[] {
  return blocks.flatMap((block, at): LineRange[] => {
    if (block.is === 'list') return block.items.flatMap((item) => findSpans(item.blocks, lines));
    if (block.is !== 'paragraph') return [];
    const starts: number[] = [];
    for (let line = block.line - 1; line < block.endLine; line += 1) {
      if (definition.test(lines[line] ?? '')) starts.push(line);
    }
    const below = blocks[at + 1];
    // The further paragraphs of a footnote are indented, which the parser takes for code.
    const end = below?.is === 'code' && !below.fenced ? below.endLine : block.endLine;
    return starts.map((first, index) => ({ first, end: starts[index + 1] ?? end }));
  });
}

function readNote(
  { first, end }: LineRange,
  lines: readonly string[],
  clauses: ReadonlyMap<string, string>,
): Note {
  const text = lines.slice(first, end).join('').trimEnd();
  const label = definition.exec(text)?.[1] ?? '';
  const key = label.toLowerCase();
  const body = bodyOf(text);
  const clause = clauses.get(key);
  let next = end;
  while (next < lines.length && lines[next]?.trim() === '') next += 1;
  return {
    first,
    end,
    next,
    key,
    text,
    body,
    matter: clause === undefined ? body : clauseMatter(clause),
    isLettered: isLettered(key),
  };
}

const bodyOf = (text: string): string =>
  text
    .replace(definition, '')
    .replace(/^\s*\*\*R[1-9]\d{0,8}\*\*/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .join('\n')
    .trim();
