import { foldHidden } from '../../cleaning/fold-hidden.ts';
import { toCode } from '../../spec/text.ts';

/** White space, what cannot be seen, letters that are written apart and the mark of a cut are no part of what is compared. */
export function foldQuote(text: string): string {
  return foldHidden(toCode(text))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^\ufeff/u, '')
    .replace(/^…|…$/gu, '')
    .trim();
}
