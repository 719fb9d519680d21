import type { Stretch } from '../../spec/cut-quote.ts';
import { mayReplace, readOption } from './option-name.ts';

/** Texts that stand to each other as alternatives, cut at the signs between them. */
export type Choice = Stretch & {
  readonly options: readonly string[];
  /** The first is wanted instead of the others. */
  readonly isPreference: boolean;
};

const separator =
  /(?<!\s)\s+(?<prefer>instead of|rather than|over|in favou?r of|anstatt|anstelle von|statt|plutôt que|au lieu de|en lugar de|en vez de|ao invés de|em vez de|invece di|piuttosto che|zamiast|вместо)\s+|(?<preferCjk>而不是|而非)|(?<!\s)\s*(?:\s\/\s|(?<=[A-Za-z`*])\/(?=[A-Z`*@]))\s*|(?<!\s)\s+(?:or|oder|ou|o|lub|или|vs\.?|versus)\s+(?:with\s+)?|(?<!\s)\s*(?:或者|或是|或|または|又は|もしくは|또는|혹은)\s*/gu;

/** "Use `httpx` instead of `requests`" prefers; "the limit over HTTP" does not. */
const wishes =
  /\b(?:use|uses|using|prefer|preferred|choose|chose|recommend\w*|pick|select\w*|adopt\w*|switch(?:ed)? to|nutz\w*|verwend\w*|bevorzug\w*|utilis\w*|préfér\w*|usar|preferir|usiamo|si usa|se usa|usa-se|empfehl\w*|recommand\w*|recomend\w*|consigli\w*|raccomand\w*|zalecam\w*)\b|использ|рекоменд|推奨|추천|使用|采用|优先|推荐|選択|採用|사용/iu;

/** Where a text last says what is to be used; -1 when it does not. */
export const findLastWish = (text: string): number => {
  const all = [...text.matchAll(new RegExp(wishes.source, 'giu'))];
  return all.at(-1)?.index ?? -1;
};

/** How far a name may reach from the sign between two of them. */
const reach = 64;

/** The name that ends a text: all of a code span or bold text, or its last words. */
const lastName =
  /(?:(?:`[^`]{1,50}`|\*\*[^*]{1,50}\*\*)(?: v?\d[\w.]{0,20})?|\[[^\][]{1,50}\]\s*|(?:[A-Z@][\w.+#@/-]*\s(?=[A-Z])){0,2}[A-Za-z@][\w.+#@/-]*(?:\s\d[\w.]*)?)\s*(?:\([^()]{1,40}\)|（[^（）]{1,40}）)?\s*$/u;

/** A capital at the start of a sentence is no part of a name. */
const openingWord =
  /^(?:either|use|choose|take|pick|entweder|nutze|verwende|soit|utiliser|usar|albo|либо)\s+/iu;

type Sign = { readonly start: number; readonly end: number; readonly prefers: boolean };

const signsOf = (text: string): Sign[] =>
  [...text.matchAll(separator)].map(({ 0: sign, index, groups }) => ({
    start: index,
    end: index + sign.length,
    prefers: groups?.['prefer'] !== undefined || groups?.['preferCjk'] !== undefined,
  }));

const optionsAround = (text: string, signs: readonly Sign[]): string[] => {
  const [first] = signs;
  const start = first?.start ?? 0;
  const left = text.slice(Math.max(0, start - reach), start);
  const rest = signs.map((sign, index) => {
    const next = signs[index + 1]?.start ?? text.length;
    return text.slice(sign.end, Math.min(next, sign.end + reach));
  });
  const last = lastName.exec(left)?.[0] ?? '';
  const nearest = last.trim().replace(openingWord, '');
  const before = left.slice(0, left.length - last.length);
  return [...namesListed(before, nearest), nearest, ...rest];
};

const listedName = /(?<![\w/-])(?<name>`[^`]{1,50}`|[A-Z][\w.+#/-]*)(?:,\s*|、\s*)$/u;

/** "PostgreSQL, MySQL or SQLite": the names before the nearest one, while they may stand for it. */
const namesListed = (text: string, nearest: string): string[] => {
  const wanted = readOption(nearest);
  const listed: string[] = [];
  let before = text;
  for (;;) {
    const found = listedName.exec(before);
    const name = found?.groups?.['name'] ?? '';
    const option = readOption(name);
    if (wanted === undefined || found === null || option?.known === undefined) return listed;
    if (!mayReplace(wanted, option)) return listed;
    listed.unshift(name);
    before = before.slice(0, found.index);
  }
};

/** Whether only one short name stands between two signs, so that they belong to one enumeration. */
const isNear = (text: string, left: Sign, right: Sign): boolean => {
  const between = text
    .slice(left.end, right.start)
    .replace(/\([^()]*\)|（[^（）]*）/gu, '')
    .trim();
  return (
    between.length <= 40 &&
    !/[.,;:，。；：|]\s|[，。；：|]/u.test(between) &&
    between.split(/\s+/u).length <= 3
  );
};

/** Finds the enumerations of alternatives in a line whose links and addresses are masked. */
export const splitChoices = (text: string): Choice[] => {
  const groups: Sign[][] = [];
  for (const sign of signsOf(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isNear(text, last, sign)) group.push(sign);
    else groups.push([sign]);
  }
  return groups.flatMap((signs) => {
    const [first, last] = [signs[0], signs.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isPreference =
      first.prefers && wishes.test(text.slice(Math.max(0, first.start - 2 * reach), first.start));
    if (first.prefers && !isPreference) return [];
    const stretch = {
      start: Math.max(0, first.start - reach),
      end: Math.min(text.length, last.end + reach),
    };
    return [{ options: optionsAround(text, signs), isPreference, ...stretch }];
  });
};
