import { splitCode } from '../../markdown/code-span.ts';

/*
 * Masking keeps the length of a text, so that places found in the masked text are places in the
 * document. The sign is no letter and no digit: words end at it.
 */
const sign = '\ue000';

const hide = (text: string): string => text.replace(/[^\n]/g, sign);

/** Longer stretches between two marks are no quotation, but two marks that happen to be alike. */
const quotations =
  /"[^"\n]{1,600}"|“[^“”\n]{1,1000}”|„[^„“”\n]{1,1000}[“”]|«[^«»\n]{1,1000}»|「[^「」\n]{1,1000}」|『[^『』\n]{1,1000}』/gu;
const addresses = /\]\([^()\n]{0,500}\)|https?:(?:&#8203;)?\/\/[^\s<>]+|\[\^[^\][\s]{1,200}\]/gu;

/** Hides code spans. */
export const maskCode = (text: string): string =>
  splitCode(text)
    .map(({ is, start, end }) => {
      const piece = text.slice(start, end);
      return is === 'code' ? hide(piece) : piece;
    })
    .join('');

/** Hides what stands in quotation marks of any shipped language. */
export const maskQuotations = (text: string): string => text.replace(quotations, hide);

/** Hides addresses, footnote marks and HTML comments. */
export function maskAddresses(text: string): string {
  return maskComments(text).replace(addresses, hide);
}

function maskComments(text: string): string {
  let masked = '';
  let done = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', done)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    masked += text.slice(done, open) + hide(text.slice(open, close + 3));
    done = close + 3;
  }
  return masked + text.slice(done);
}

/** Hides the columns `from` (counted from 0, inclusive) to `to` (exclusive). */
export const maskBetween = (text: string, from: number, to: number): string =>
  text.slice(0, from) + hide(text.slice(from, to)) + text.slice(to);
