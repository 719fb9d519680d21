import { splitCode } from '../../markdown/code-span.ts';

/* Every part is bounded, so that a text of brackets alone costs no more than any other. */
const comment = /<!--[^]*?(?:-->|$)/gu;
const image =
  /!\[(?:[^[\]\\]|\\.){0,500}\](?:\([^()\s]{0,2000}(?:[ \n]+"[^"]{0,300}")?\)|\[[^[\]]{0,200}\])/gsu;
const link =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){1,1000})\]\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?:[ \n]+(?:"[^"]{0,300}"|'[^']{0,300}'))?\)/gsu;
const referenceLink = /\[((?:[^[\]\\]|\\.){1,1000})\]\[[^[\]]{0,200}\]/gsu;
const footnote = /\[\^[^[\]\s]{1,100}\]/gu;
const autolink = /<((?:https?|mailto):[^<>\s]{1,2000})>/gu;
const lineBreak = /<br\s{0,9}\/?>|\\(?=\n)/giu;
const tag =
  /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(?:\s[^<>]{0,2000})?\/?>/giu;
const deleted = /~~[^~]{1,2000}~~/gu;
/** Without one of these characters there is nothing to take off. */
const dress = /[*_`[<!~\\\ue000]/u;
const codeMark = '\ue000';

/**
 * What inline Markdown says without its dress: links become their text, emphasis and HTML go, code spans
 * and escapes stay. Line breaks stay where they are, so that lines can still be counted.
 */
export function toPlainText(markdown: string): string {
  if (!dress.test(markdown)) return markdown;
  const source = markdown.replaceAll(codeMark, '').replace(comment, keepLineBreaks);
  const codes: string[] = [];
  const masked = splitCode(source)
    .map(({ is, start, end }) => {
      const part = source.slice(start, end);
      if (is === 'code') codes.push(part);
      return is === 'code' ? codeMark : part;
    })
    .join('');
  let next = 0;
  return dropEmphasis(dropLinks(masked)).replaceAll(codeMark, () => codes[next++] ?? '');
}

/** Code is left out, for words that count only in prose. */
export const withoutCode = (text: string): string =>
  splitCode(text)
    .map(({ is, start, end }) => (is === 'code' ? ' ' : text.slice(start, end)))
    .join('');

const keepLineBreaks = (found: string): string => found.replace(/[^\n]+/gu, '');

function dropLinks(text: string): string {
  // Code marks inside of what is dropped are kept, so that the code spans stay in step.
  const drop = (found: string): string => found.replace(/[^\n\ue000]+/gu, '');
  return text
    .replace(image, drop)
    .replace(footnote, drop)
    .replace(link, (found: string, label: string) => label + drop(found.slice(label.length + 1)))
    .replace(referenceLink, '$1')
    .replace(autolink, '$1')
    .replace(lineBreak, ' ')
    .replace(tag, drop)
    .replace(deleted, drop);
}

const delimiters = /\\.|\*{1,3}|_{1,3}/gsu;
type Run = { readonly at: number; readonly mark: string };

/** Removes the marks of emphasis that belong together; a lone `*` or an underscore inside a name stays. */
function dropEmphasis(text: string): string {
  const open = new Map<string, Run[]>();
  const dropped: Run[] = [];
  for (const { 0: mark, index: at } of text.matchAll(delimiters)) {
    if (mark.startsWith('\\')) continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    const openers = open.get(mark) ?? [];
    const opener = closes(mark, before, after) ? openers.pop() : undefined;
    if (opener !== undefined) dropped.push(opener, { at, mark });
    else if (opens(mark, before, after)) open.set(mark, [...openers.slice(-9), { at, mark }]);
  }
  return cut(text, dropped);
}

const isBlank = (character: string): boolean => /\s/u.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const opens = (mark: string, before: string, after: string): boolean =>
  !isBlank(after) && !(mark.startsWith('_') && isWord(before));
const closes = (mark: string, before: string, after: string): boolean =>
  !isBlank(before) && !(mark.startsWith('_') && isWord(after));

function cut(text: string, runs: readonly Run[]): string {
  let done = 0;
  let kept = '';
  for (const { at, mark } of [...runs].sort((left, right) => left.at - right.at)) {
    kept += text.slice(done, at);
    done = at + mark.length;
  }
  return kept + text.slice(done);
}
