import {
  beginAt,
  createJoints,
  indentOf,
  isBlank,
  joint,
  markParagraphs,
  type FileLines,
  type Joints,
} from '../joints.ts';

/** Members of a type stand one step deep, those of a type inside of a namespace two. */
const memberIndent = 4;
/** Longer lines are data. */
const longestDefinition = 400;
/** Comments, decorators and attributes above a definition belong to it. */
const attached = /^(?:\/\/|\/\*|\*|#|--|;|%|'''|"""|@|\[[A-Z#]|=begin|=end)/u;
/** What stands at the margin in the middle of a definition, or only brings names in. */
const continued =
  /^(?:[{}()[\]>]|(?:end|else|elif|elsif|except|catch|finally|rescue|ensure|then|do|begin|import|from|use|using|require|package|include|where|with|of|in)\b|#\s*(?:if|else|endif))/u;

/**
 * Cuts source code at its definitions. In nearly every language a definition is a line at the margin
 * with deeper lines or a brace below it, so that no grammar is needed to find one.
 */
export function findDefinitionJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  markParagraphs(joints, lines, memberIndent);
  let above: Above = { free: 0 };
  for (const [index, line] of lines.entries()) {
    if (!isAtMargin(line)) continue;
    if (above.open !== undefined || opensText(line)) {
      above = passText(above, line, index);
    } else if (!attached.test(line)) {
      enterStatement(joints, lines, { index, above });
      above = { free: index + 1 };
    }
  }
  return joints;
}

/** What stands above a line: where the statement before ended, and the last documenting text. */
type Above = {
  readonly free: number;
  /** The first line of a text in three quotes that is still open. */
  readonly open?: number;
  readonly text?: { readonly start: number; readonly end: number };
};

const opensText = (line: string): boolean =>
  line.includes('"""') && line.split('"""', 5).length % 2 === 0;

function passText({ free, open }: Above, line: string, index: number): Above {
  if (open === undefined) return { free, open: index };
  return opensText(line) ? { free, text: { start: open, end: index } } : { free, open };
}

type At = { readonly index: number; readonly above: Above };

function enterStatement(joints: Joints, lines: readonly string[], { index, above }: At): void {
  const line = lines[index] ?? '';
  if (isDefinition(line, lines[index + 1])) {
    const first = beginOf(lines, index, above);
    beginAt(joints, first, { level: 1, text: line.replace(/[{:(]\s*$/u, '') });
  } else if (!continued.test(line)) markShort(joints, lines, index);
}

const isAtMargin = (line: string): boolean => {
  const code = line.charCodeAt(0);
  return code > 32;
};

function isDefinition(line: string, next: string | undefined): boolean {
  if (line.length > longestDefinition || continued.test(line)) return false;
  if (next === undefined || isBlank(next)) return false;
  return indentOf(next) > 0 || next.startsWith('{');
}

/** The first of the lines that belong to a definition because they stand right above it. */
function beginOf(lines: readonly string[], index: number, { free, text }: Above): number {
  let first = index;
  while (first > free) {
    if (text?.end === first - 1) first = text.start;
    else if (isAttached(lines[first - 1] ?? '')) first -= 1;
    else break;
  }
  return first;
}

const isAttached = (line: string): boolean =>
  attached.test(line) || (indentOf(line) === 1 && line[1] === '*');

/** Short statements at the margin divide only what is long enough. */
function markShort(joints: Joints, lines: readonly string[], index: number): void {
  const isContinued = indentOf(lines[index + 1] ?? '') > 0;
  if (!isContinued && joints.marks[index] === joint.none) joints.marks[index] = joint.inner;
}
