import type { Block } from '../../markdown/block.ts';
import type { Statement } from './statement.ts';

/** Longer code is an example to read, and no part of a sentence. */
const mostLines = 3;
const mostCharacters = 240;

/** A demand that ends with a colon before some lines of code says nothing without them. */
export function withShownCode(
  statements: readonly Statement[],
  paragraph: Block,
  after: Block | undefined,
): readonly Statement[] {
  const last = statements.at(-1);
  if (last === undefined || !leads(last.text) || after?.is !== 'code') return statements;
  if (paragraph.is !== 'paragraph' || !leads(paragraph.text.trimEnd())) return statements;
  const shown = show(after.text);
  return shown === undefined
    ? statements
    : [...statements.slice(0, -1), { ...last, text: `${last.text} \`${shown}\`` }];
}

const leads = (text: string): boolean => text.endsWith(':') || text.endsWith('：');

function show(code: string): string | undefined {
  const lines = code.trim().split(/\s*\n\s*/u);
  const shown = lines.join('; ');
  const isShort = lines.length <= mostLines && shown.length <= mostCharacters;
  return isShort && shown !== '' && !shown.includes('`') ? shown : undefined;
}
