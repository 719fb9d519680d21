import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

/** One attribute with the space before it; its value is bare or in quotes. */
const attribute = /(?<!\s)\s+([^\s"'<>=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gu;
/** What a reader sees the effect of, or follows as a link. */
const shownAttributes = /^(?:href|src|srcset|open|checked|disabled|start|colspan|rowspan)$/iu;
/** Sizes and places are harmless while they are no longer than sizes and places are. */
const measures = /^(?:width|height|align|valign|border|type|rel|target)$/iu;
const shortValue = /^["']?[\w%.-]{0,12}["']?$/u;

/** Takes the attributes out of a tag that say something to nobody who looks at the page. */
export function cleanTag(tag: string, tally: RemovalTally): string {
  return tag.replace(attribute, (whole, name: string, value: string | undefined) => {
    if (shownAttributes.test(name)) return whole;
    if (measures.test(name) && shortValue.test(value ?? '')) return whole;
    if (/^alt$/iu.test(name) && isGenericImageText(value ?? '')) return whole;
    return takeOut(whole, 'attribute', tally);
  });
}

/** GitHub writes such a word itself when somebody pastes a picture. */
export const isGenericImageText = (text: string): boolean =>
  /^["']?(?:image|img|screenshot|picture|photo|figure|logo)?(?:[ _-]?\d{1,4})?["']?$/iu.test(text);

/** Where a tag ends, as the HTML standard's tokenizer sees it: not inside a quoted value. */
export function findTagEnd(html: string, start: number): number | undefined {
  const search = /=\s*["']|>/gu;
  search.lastIndex = start;
  for (let found = search.exec(html); found !== null; found = search.exec(html)) {
    if (found[0] === '>') return search.lastIndex;
    const close = html.indexOf(found[0].slice(-1), search.lastIndex);
    if (close === -1) return undefined;
    search.lastIndex = close + 1;
  }
  return undefined;
}
