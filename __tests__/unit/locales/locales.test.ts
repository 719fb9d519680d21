import { describe, expect, it } from '@jest/globals';
import { findLocale, locales } from '../../../src/locales/index.ts';
import type { Locale } from '../../../src/locales/locale.ts';
import { findAnyPhrase } from '../../../src/requirement/words/compile-phrases.ts';

const shipped = locales.map((locale) => [locale.tag, locale] as const);

/** What a part, a label or a phase is told apart by. */
const namesOf = ({ parts, labels }: Locale): string[] => [
  ...Object.values(parts),
  ...Object.values(labels),
];

const phrasesOf = (locale: Locale): (readonly [string, readonly string[]])[] => [
  ...(['binding', 'prohibiting', 'excluding', 'requests', 'frequent'] as const).map(
    (key) => [key, locale[key]] as const,
  ),
  ...(['hedges', 'placeholders', 'elsewhere', 'or', 'caveats', 'failures'] as const).map(
    (key) => [key, locale[key]] as const,
  ),
  ...Object.entries(locale.headings),
  ...Object.entries(locale.columns),
];

describe('the shipped locales', () => {
  it('are twelve, English first', () => {
    expect(locales.map(({ tag }) => tag)).toEqual([
      ...['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'de'],
      ...['fr', 'es', 'pt-BR', 'ru', 'it', 'pl'],
    ]);
  });

  it.each(shipped)('%s tells every part and label apart', (_, locale) => {
    const names = namesOf(locale).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(shipped)('%s names its sections and phases differently', (_, locale) => {
    expect(new Set(locale.sections).size).toBe(4);
    expect(new Set(locale.phases).size).toBe(5);
  });

  it.each(shipped)(
    '%s holds no mark in a name that Markdown or the parser would read',
    (_, locale) => {
      const names = [...namesOf(locale), ...locale.sections, ...locale.phases, locale.phase];
      expect(names.filter((name) => /[:：*`|_[\]<>#]/u.test(name) || name !== name.trim())).toEqual(
        [],
      );
      expect(names.filter((name) => name === '')).toEqual([]);
    },
  );

  it.each(shipped)('%s writes the phrases to look for once each, in lower case', (_, locale) => {
    for (const [list, phrases] of phrasesOf(locale)) {
      expect([list, phrases.filter((phrase) => phrase !== phrase.toLowerCase())]).toEqual([
        list,
        [],
      ]);
      expect([list, phrases.filter((phrase) => phrase.replace('=', '').trim() === '')]).toEqual([
        list,
        [],
      ]);
      expect([list, phrases.length]).toEqual([list, new Set(phrases).size]);
    }
  });

  it.each(shipped)('%s hedges nowhere in its own sentences', (_, locale) => {
    const isHedged = findAnyPhrase([...locale.hedges, ...locale.placeholders, ...locale.elsewhere]);
    const sentences = [locale.offlineDraft, locale.labels.none, locale.labels.assumed];
    expect(sentences.filter(isHedged)).toEqual([]);
  });
});

describe('the hedges', () => {
  it.each([
    ['en', 'You could use Redis here.'],
    ['zh-CN', '可以考虑使用 Redis。'],
    ['zh-TW', '可以考慮使用 Redis。'],
    ['ja', '必要に応じて Redis を使用する。'],
    ['ko', '필요에 따라 Redis를 사용한다.'],
    ['de', 'Vielleicht wird Redis verwendet.'],
    ['fr', 'Utiliser Redis si possible.'],
    ['es', 'Quizás se use Redis.'],
    ['pt-BR', 'Talvez use Redis.'],
    ['ru', 'При необходимости используйте Redis.'],
    ['it', 'Forse si usa Redis.'],
    ['pl', 'Być może użyj Redis.'],
  ])('of %s are found in: %s', (tag, text) => {
    expect(findAnyPhrase(findLocale(tag).hedges)(text)).toBe(true);
  });

  it.each([
    ['en', 'Print "could not connect" when the socket is closed; a possible value is 1.'],
    ['zh-CN', '枚举 Possibility（可能性）为可选字段，失败时返回“无法连接”。'],
    ['zh-TW', '列舉可能性為可選欄位，失敗時回傳「無法連線」。'],
    ['ja', '未定義の変数に接続できない場合は可能性の一覧を返す。'],
    ['ko', '미정의 변수는 아마존 S3에 저장하며 접근이 가능하면 값을 반환한다.'],
    ['de', 'Lade die Datei bei Bedarf und melde, wenn keine Verbindung möglich ist.'],
    ['fr', 'Afficher les valeurs possibles et le code d’erreur.'],
    ['es', 'Mostrar los valores posibles y el código de error.'],
    ['pt-BR', 'Mostrar os valores possíveis e o código de erro.'],
    ['ru', 'Файл может быть создан; невозможно открыть сокет — вернуть ошибку.'],
    ['it', 'Mostrare i valori possibili e il codice di errore.'],
    ['pl', 'Pokaż możliwe wartości i kod błędu.'],
  ])('of %s are not found in the plain technical sentence: %s', (tag, text) => {
    const { hedges, placeholders } = findLocale(tag);
    expect(findAnyPhrase([...hedges, ...placeholders])(text)).toBe(false);
  });
});

describe('findLocale', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['ZH_tw', 'zh-TW'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['de-AT', 'de'],
    ['nl', 'en'],
    ['', 'en'],
  ])('answers %s with %s', (tag, expected) => {
    expect(findLocale(tag).tag).toBe(expected);
  });
});
