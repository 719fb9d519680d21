/* The ways in which a citation is made wrong. */
import { cuts } from './plant-cuts.ts';
import { plantStranger } from './plant-stranger.ts';
import { eachCitation, fold, holds, linesOf, rewrite, type Change, type Way } from './planted.ts';

const moveBy =
  (distance: number): Change =>
  (evidence, { texts }) => {
    const { line, endLine = line } = evidence;
    const moved = { ...evidence, line: line + distance, endLine: endLine + distance };
    const isThere = moved.line >= 1 && moved.line <= linesOf(texts, evidence.path).length;
    return !isThere || holds(texts, moved) ? undefined : moved;
  };

const inOtherFile: Change = (evidence, { texts }) => {
  const wanted = fold(evidence.quote);
  const other = [...texts].find(
    ([path, text]) => path !== evidence.path && !fold(text).includes(wanted),
  );
  return other && { ...evidence, path: other[0] };
};

const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10);
const swapWords = (quote: string): string =>
  quote.replace(/(\p{L}{2,})(\s+)(\p{L}{2,})/u, (_, left: string, gap: string, right: string) =>
    left === right ? `${left}s${gap}${right}` : right + gap + left,
  );
const flipCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();

/** The ways in which a citation is made wrong, by their kind. */
export const plants: Readonly<Record<string, readonly Way[]>> = {
  'wrong line': [1, -1, 3, -7, 40].map(moveBy).map(eachCitation),
  'wrong file': [inOtherFile].map(eachCitation),
  'changed digit': [
    (quote: string) => quote.replace(/\d/u, otherDigit),
    (quote: string) => quote.replace(/\d(?=\D*$)/u, otherDigit),
    (quote: string) => quote.replace(/\d(?=\D*$)/u, ''),
    (quote: string) => quote.replace(/(?<=\d)\.(?=\d)/u, ''),
  ]
    .map(rewrite)
    .map(eachCitation),
  'near quote': [
    swapWords,
    (quote: string) => quote.replace(/\p{L}(?=\P{L}*$)/u, flipCase),
    (quote: string) => quote.replace(/\p{L}(?=\P{L}*$)/u, ''),
    (quote: string) => quote.replace(/(?<=\p{L}{3})\s+(?=\p{L})/u, ' very '),
    (quote: string) => quote.replace(/(?<=\p{L}{2})\p{L}{2}(?=\p{L})/u, ''),
    (quote: string) => `${quote} and more`,
  ]
    .map(rewrite)
    .map(eachCitation),
  "another package's version": [plantStranger],
  ...cuts,
};
