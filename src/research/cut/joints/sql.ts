import { beginAt, createJoints, isBlank, joint, type FileLines, type Joints } from '../joints.ts';

/** Statements that define something; rows and queries are kept together until they are long. */
const definition = /^\s*(?:create|alter|declare|define)\b/iu;
/** Where a statement, a comment or a quoted text begins or ends. */
const marks = /;|--|#|\/\*|\*\/|['"`]|\$[A-Za-z_]{0,60}\$/gu;

/** What the scanner is inside of: the mark that ends it. */
type Inside = string | undefined;

/** Cuts SQL at its statements; what stands in quotes, comments and function bodies ends none. */
export function findSqlJoints({ lines }: FileLines): Joints {
  const joints = createJoints(lines);
  let inside: Inside;
  let isBetween = true;
  /** The first comment above a statement. */
  let begin: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) {
      inside = withoutQuote(inside);
      continue;
    }
    if (isBetween) begin ??= index;
    if (begin !== undefined && inside === undefined && !isComment(line)) {
      enterStatement(joints, begin, line);
      begin = undefined;
      isBetween = false;
    }
    const found = scanLine(line, inside);
    inside = found.inside;
    isBetween ||= found.hasEnded;
  }
  return joints;
}

/** No quoted text of a schema holds a blank line; a quote that is never closed runs over all of them. */
const withoutQuote = (inside: Inside): Inside =>
  inside === "'" || inside === '"' || inside === '`' ? undefined : inside;

const isComment = (line: string): boolean => /^\s*(?:--|#|\/\*|\*)/u.test(line);

function enterStatement(joints: Joints, index: number, line: string): void {
  if (definition.test(line)) {
    beginAt(joints, index, { level: 1, text: line.replace(/\(\s*$/u, '') });
  } else joints.marks[index] = joint.outer;
}

function scanLine(line: string, before: Inside): { inside: Inside; hasEnded: boolean } {
  let inside = before;
  let hasEnded = false;
  for (const [found] of line.matchAll(marks)) {
    if (inside !== undefined) {
      if (found === inside) inside = undefined;
    } else if (found === ';') hasEnded = true;
    else if (found === '--' || found === '#') break;
    else inside = found === '/*' ? '*/' : found;
    if (inside !== undefined) hasEnded = false;
  }
  return { inside, hasEnded };
}
