import { cleanTag, findTagEnd } from './clean-tag.ts';
import { endOfFirst, indexMarks, type FindMark } from './index-marks.ts';
import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

type Cleaned = {
  readonly text: string;
  /** A comment, tag or attribute was left open: a browser hides what follows. */
  readonly isOpen: boolean;
};

/** Takes out of raw HTML what a browser does not show: comments in all their forms, and attributes. */
export function cleanHtml(shown: string, tally: RemovalTally): Cleaned {
  const find = indexMarks(shown);
  let text = '';
  let done = 0;
  for (;;) {
    const start = nextMarkup(shown, done, find);
    if (start === undefined) return { text: text + shown.slice(done), isOpen: false };
    const end = findEnd(shown, start, find);
    text += shown.slice(done, start);
    if (end === undefined) {
      return { text: text + takeOut(shown.slice(start), 'unclosed-markup', tally), isOpen: true };
    }
    const markup = shown.slice(start, end);
    text += isTag(markup) ? cleanTag(markup, tally) : takeOut(markup, 'comment', tally);
    done = end;
  }
}

const isTag = (markup: string): boolean => /^<\/?[a-z]/iu.test(markup);

/** Where the next tag or hidden markup starts; any other `<` is shown. */
function nextMarkup(html: string, from: number, find: FindMark): number | undefined {
  for (let at = find('<', from); at !== undefined; at = find('<', at + 1)) {
    if (/^[a-z/!?]/iu.test(html.charAt(at + 1))) return at;
  }
  return undefined;
}

/** Where markup ends that starts at a place, as the HTML standard's tokenizer sees it. */
function findEnd(html: string, start: number, find: FindMark): number | undefined {
  const opening = html.slice(start, start + 4);
  if (opening === '<!--') return findCommentEnd(html, start, find);
  return isTag(opening) ? findTagEnd(html, start) : endOfFirst(['>'], start, find);
}

/** `<!-->` and `<!--->` are whole comments, and `--!>` ends one as well. */
export function findCommentEnd(html: string, start: number, find: FindMark): number | undefined {
  const short = /^<!---?>/u.exec(html.slice(start, start + 6));
  return short === null ? endOfFirst(['-->', '--!>'], start + 4, find) : start + short[0].length;
}
