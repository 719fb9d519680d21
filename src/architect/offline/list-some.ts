import type { Context } from './context.ts';
import { toCodeSpan } from './wording.ts';

/** A sentence with more names than this is not read. */
const mostNames = 12;

/** Names in code font; of many only the first, and how many there are. */
export function listSome({ texts }: Pick<Context, 'texts'>, names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(toCodeSpan).join(texts.separator);
  const hidden = names.length - mostNames;
  return hidden > 0 ? `${shown} (+${hidden})` : shown;
}
