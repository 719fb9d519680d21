import { isDeclaration, linesOf } from './source.ts';
import type { Source, SourceLine } from './source.ts';

/** A string, or what begins a comment: strings come first, so that a URL's `//` is no comment. */
const stringOrComment = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*|\/\*|\*\//gu;

/** Replaces the comments of one line by nothing; `inside` tells whether a block comment is still open. */
const stripLine = (text: string, inside: boolean): { text: string; inside: boolean } => {
  let kept = '';
  let from = 0;
  let isInside = inside;
  for (const { 0: token, index } of text.matchAll(stringOrComment)) {
    if (isInside) {
      if (!token.endsWith('*/')) continue;
      isInside = false;
      from = index + token.length;
    } else if (token.startsWith('//') || token === '/*') {
      kept += text.slice(from, index);
      from = text.length;
      isInside = token === '/*';
      if (!isInside) break;
    }
  }
  return { text: isInside ? kept : kept + text.slice(from), inside: isInside };
};

/** The declarations of a text in a language with `//` and block comments, with the comments left out. */
export const linesWithoutComments = (source: Source): SourceLine[] => {
  let inside = false;
  return linesOf(source)
    .filter(isDeclaration)
    .map((line) => {
      const stripped = stripLine(line.text, inside);
      inside = stripped.inside;
      return { ...line, text: stripped.text };
    });
};

/** The declarations of a text whose comments begin with `#`, with the comments left out. */
export const linesWithoutHashComments = (source: Source): SourceLine[] =>
  linesOf(source)
    .filter(isDeclaration)
    .map((line) => ({ ...line, text: line.text.replace(/(?:^|\s)#.*$/u, '') }));
