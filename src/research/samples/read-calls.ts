import type { CodePiece, Document } from '../prose/document.ts';
import { quoteLine } from '../prose/quote-line.ts';
import type { SignatureFact } from '../research.ts';
import { callForms } from './call-forms.ts';
import type { CallForm } from './call-forms.ts';

/** A declaration is read line by line, and joined while a bracket is open; more lines are no signature. */
const mostLines = 8;
const longestLine = 300;
const longestSignature = 400;
/** Members stand one step inside their type; the unit is columns. */
const deepestMember = 4;
/** A reference lists more calls than any one specification needs. */
const mostCalls = 200;

const countOpen = (text: string): number => {
  let open = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') open += 1;
    else if (sign === ')' || sign === ']') open -= 1;
  }
  return open;
};

const goesOn = (text: string): boolean => countOpen(text) > 0 || /(?:::|->|[,|])\s*$/u.test(text);

/** The declaration that begins on a line, with the lines that belong to it. */
const joinLines = (lines: readonly string[], index: number): string => {
  let text = (lines[index] ?? '').trim();
  for (let next = index + 1; next < index + mostLines && goesOn(text); next += 1) {
    const line = (lines[next] ?? '').trim();
    if (line === '' || line.length > longestLine) break;
    text = `${text} ${line}`;
  }
  return text.replace(/([([])\s+/gu, '$1').replace(/,?(?<!\s)\s+([)\]])/gu, '$1');
};

type Found = { readonly signature: string; readonly index: number; readonly owner?: string };

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** An opening brace on a line of its own, and the labels of C++, stand as far out as the type. */
const continues = /^\s*(?:[{(]|(?:public|protected|private|signals|slots)\s*:)/u;

type Owner = { readonly name: string; readonly indent: number };

/** A member is what stands deeper than the type that was opened last. */
const ownerAt = (form: CallForm, line: string, before: Owner | undefined): Owner | undefined => {
  const name = form.owner?.exec(line.trim())?.groups?.['owner'];
  if (name !== undefined) return { name, indent: indentOf(line) };
  const isClosed = before !== undefined && line.trim() !== '' && indentOf(line) <= before.indent;
  return isClosed && !continues.test(line) ? undefined : before;
};

const readSignature = (form: CallForm, text: string): string => {
  const signature = form.call.exec(text)?.[0].replace(/\s+/gu, ' ').trim() ?? '';
  return signature.length > longestSignature ? '' : signature;
};

const readLines = (lines: readonly string[], form: CallForm): Found[] => {
  let owner: Owner | undefined;
  return lines.flatMap((line, index): Found[] => {
    if (line.length > longestLine) return [];
    owner = ownerAt(form, line, owner);
    const depth = indentOf(line) - (owner?.indent ?? 0);
    // What is deeper than a member is the body of one.
    const signature = depth > deepestMember ? '' : readSignature(form, joinLines(lines, index));
    if (signature === '') return [];
    return [{ signature, index, ...(depth > 0 && owner && { owner: owner.name }) }];
  });
};

const isTypeScriptCall = (form: CallForm, { signature, owner }: Found): boolean =>
  !form.languages.includes('ts') || owner !== undefined || /\bfunction\b/u.test(signature);

const readPiece = (document: Document, piece: CodePiece): SignatureFact[] => {
  const form = callForms.find(({ languages }) => languages.includes(piece.language));
  if (form === undefined) return [];
  return readLines(piece.text.split('\n'), form)
    .filter((found) => isTypeScriptCall(form, found))
    .map(({ signature, index, owner }) => ({
      is: 'signature' as const,
      kind: owner === undefined ? ('function' as const) : ('method' as const),
      signature,
      description: owner === undefined ? '' : `\`${owner}\``,
      errors: [],
      evidence: quoteLine(document, piece.firstLine + index),
    }));
};

/** Reads the typed declarations of functions and methods that fenced code shows. */
export const readCalls = (document: Document): SignatureFact[] =>
  document.pieces
    .flatMap((piece) =>
      piece.is === 'code' && !piece.place.isHistory ? readPiece(document, piece) : [],
    )
    .slice(0, mostCalls);
