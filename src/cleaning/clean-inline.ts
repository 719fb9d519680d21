import { splitCode } from '../markdown/code-span.ts';
import { findCommentEnd } from './clean-html.ts';
import { cleanTag, isGenericImageText } from './clean-tag.ts';
import { endOfFirst, indexMarks, type FindMark } from './index-marks.ts';
import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

/** What may hide something in a line of Markdown; an escaped character starts nothing. */
const starts = /\\[^]|<[!?/a-z]|!?\[|\]\(/giu;
/** A tag as CommonMark has it in running text; anything else that starts with `<` is shown. */
const tag =
  /<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>/iuy;
const image = /!\[((?:[^[\]\\]|\\[^]|\[[^[\]]{0,200}\]){0,1000})\]/uy;
const target = String.raw`(?:<[^<>\r\n]{0,2000}>|(?:[^\s<>()\\]|\\[^]|\([^\s()]{0,500}\)){0,2000})`;
const title = String.raw`"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
const titledLink = new RegExp(
  String.raw`(\]\(\s{0,50}${target})(\s{1,50}(?:${title}))(\s{0,50}\))`,
  'uy',
);
/** An address in angle brackets is no tag, whatever it looks like. */
const bracketedLink = /\]\(\s{0,50}<[^<>\r\n]{0,2000}>\s{0,50}\)/uy;
/** What forms new markup when it meets what stood behind a removal. */
const opensMarkup = /[<!\-?[\](`\\=&%]/u;

type Step = { readonly text: string; readonly end: number };

/** Takes out of running text what a page does not show: comments, titles, descriptions of pictures. */
export function cleanInline(shown: string, tally: RemovalTally): string {
  const search = new RegExp(starts);
  const desk = { find: indexMarks(shown), tally, hasBracket: false };
  const codes = splitCode(shown).filter(({ is }) => is === 'code');
  let nextCode = 0;
  const kept: string[] = [];
  let last = '';
  let done = 0;
  const keep = (piece: string): void => {
    kept.push(piece);
    last = piece.at(-1) ?? last;
  };
  for (let start = search.exec(shown); start !== null; start = search.exec(shown)) {
    while ((codes[nextCode]?.end ?? Infinity) <= start.index) nextCode += 1;
    const code = codes[nextCode];
    if (code !== undefined && code.start <= start.index) {
      search.lastIndex = code.end;
      continue;
    }
    const step = takeStep(shown, start, desk);
    if (step === undefined) continue;
    keep(shown.slice(done, start.index));
    keep(opensMarkup.test(last) && step.text === '' ? ' ' : step.text);
    done = step.end;
    search.lastIndex = Math.max(step.end, start.index + 1);
  }
  return kept.join('') + shown.slice(done);
}

type Desk = {
  readonly find: FindMark;
  readonly tally: RemovalTally;
  /** Whether a bracket was opened: without one nothing is a link. */
  hasBracket: boolean;
};

function takeStep(shown: string, start: RegExpExecArray, desk: Desk): Step | undefined {
  const { index } = start;
  if (start[0].startsWith('\\')) return undefined;
  if (start[0].endsWith('[')) {
    desk.hasBracket = true;
    return start[0] === '![' ? takeImage(shown, index, desk) : undefined;
  }
  if (start[0] === '](') return desk.hasBracket ? takeTitle(shown, index, desk) : undefined;
  const end = findHiddenEnd(shown, index, desk.find);
  if (end !== undefined) {
    return { text: takeOut(shown.slice(index, end), 'comment', desk.tally), end };
  }
  const found = matchAt(tag, shown, index);
  if (found === undefined) return undefined;
  return { text: cleanTag(found[0], desk.tally), end: index + found[0].length };
}

/** Comments, instructions, declarations and character data end by their own marks; unended ones are shown. */
function findHiddenEnd(shown: string, start: number, find: FindMark): number | undefined {
  const opening = shown.slice(start, start + 9);
  if (opening.startsWith('<!--')) {
    const end = findCommentEnd(shown, start, find);
    return end ?? (startsLine(shown, start) ? shown.trimEnd().length : undefined);
  }
  if (opening === '<![CDATA[') return endOfFirst([']]>'], start, find);
  if (opening.startsWith('<?')) return endOfFirst(['?>'], start, find);
  return /^<![a-z]/iu.test(opening) ? endOfFirst(['>'], start, find) : undefined;
}

/** At the start of a line a comment may hide all that follows, whatever it is nested in. */
const startsLine = (shown: string, start: number): boolean =>
  /(?:^|[\r\n])[ \t>*+\d.)-]*$/u.test(shown.slice(Math.max(0, start - 200), start));

function takeImage(shown: string, index: number, { tally }: Desk): Step | undefined {
  const [whole = '', text = ''] = matchAt(image, shown, index) ?? [];
  if (isGenericImageText(text)) return undefined;
  return { text: `![${takeOut(text, 'image-text', tally)}]`, end: index + whole.length };
}

function takeTitle(shown: string, index: number, { tally }: Desk): Step | undefined {
  const found = matchAt(titledLink, shown, index);
  if (found === undefined) {
    const [link] = matchAt(bracketedLink, shown, index) ?? [];
    return link === undefined ? undefined : { text: link, end: index + link.length };
  }
  const [whole, before = '', titled = '', after = ''] = found;
  return { text: before + takeOut(titled, 'link-title', tally) + after, end: index + whole.length };
}

/** Sticky patterns look only where they are told to, so that none needs a copy of its own. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
