import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Locale } from './locale.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-br.ts';
import { ru } from './ru.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

/** Every shipped locale, English first. */
export const locales: readonly Locale[] = [en, zhCN, zhTW, ja, ko, de, fr, es, ptBR, ru, it, pl];

/** Chinese regions and scripts that are written traditionally. */
const traditional = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/u;

/** The shipped locale nearest to a BCP 47 tag: the same tag, then the same language, then English. */
export const findLocale = (tag: string): Locale => {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  if (traditional.test(wanted)) return zhTW;
  const language = wanted.split('-')[0] ?? '';
  return (
    locales.find((locale) => locale.tag.toLowerCase() === wanted) ??
    locales.find((locale) => locale.tag.toLowerCase().split('-')[0] === language) ??
    en
  );
};
