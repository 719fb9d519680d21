import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-br.ts';
import { ru } from './ru.ts';
import type { Texts } from './texts.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

const texts: Readonly<Record<string, Texts>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ja,
  ko,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ru,
  it,
  pl,
};

/** The sentences of a shipped locale; a locale without its own speaks English. */
export const findTexts = (localeTag: string): Texts => texts[localeTag] ?? en;
