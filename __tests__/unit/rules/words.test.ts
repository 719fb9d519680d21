import { describe, expect, it } from '@jest/globals';
import { locales } from '../../../src/locales/index.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { completeSpec, findingsOf } from '../../support/check-rule.ts';

/** The complete document in a locale, with an action of its own. */
const acting = (action: string, locale = 'en'): string =>
  renderSpec(completeSpec({ locale })).replace('Limit the label in `src/models.py`.', action);
const phrasesFound = (rule: string, action: string, locale?: string): number =>
  findingsOf(rule, acting(action, locale)).length;

describe('an order with two packages', () => {
  it.each([
    ['en', 'Use `got` or `axios`.'],
    ['de', 'Verwende `sqlmodel` oder `peewee`.'],
    ['fr', 'Utilise `got` ou `axios`.'],
    ['es', 'Usa `got` o `axios`.'],
    ['it', 'Usa `got` oppure `axios`.'],
    ['pt-BR', 'Use `got` ou `axios`.'],
    ['pl', 'Użyj `got` lub `axios`.'],
    ['ru', 'Используйте `got` или `axios`.'],
    ['ja', '`lindera` または `tantivy` を使う。'],
    ['ko', '`lindera` 또는 `tantivy` 를 사용한다.'],
    ['zh-CN', '使用 `lindera` 或 `tantivy`。'],
    ['zh-TW', '使用 `lindera` 或 `tantivy`。'],
  ])('is found in %s: %s', (locale, action) => {
    expect(phrasesFound('no-open-alternative', action, locale)).toBe(1);
  });

  it.each([
    ['en', 'The state is `open` or `done`.'],
    ['de', 'Der Zustand ist `offen` oder `fertig`.'],
    ['de', 'Verwende „`sqlmodel` oder `peewee`“ als Titel.'],
    ['de', 'Verwende `sqlmodel` oder `peewee`, je nach Datenbank.'],
    ['ja', '状態は `open` または `done` である。'],
    ['zh-CN', '状态为 `open` 或 `done`。'],
    ['fr', 'Réponds `true` ou `false`.'],
  ])('is not found in %s: %s', (locale, action) => {
    expect(phrasesFound('no-open-alternative', action, locale)).toBe(0);
  });
});

describe('what leaves an action open', () => {
  it.each([
    ['en', 'Define `Link` as needed.'],
    ['en', 'If needed, define `Link`.'],
    ['en', 'Define `Link`, `Item`, etc. in one file.'],
    ['en', 'Define `Link`, … in one file.'],
    ['en', 'Define `Link`, ... in one file.'],
    ['en', 'Optionally define `Link`.'],
    ['de', 'Definiere möglichst `Link`.'],
    ['ja', '型をできれば定義する。'],
    ['ja', '型を定義することが望ましい。'],
    ['ko', '가급적 `Link` 를 정의한다.'],
    ['zh-CN', '最好定义 `Link`。'],
  ])('is found in %s: %s', (locale, action) => {
    expect(phrasesFound('no-hedge', action, locale)).toBe(1);
  });

  it.each([
    ['en', 'Load the page on demand, and create the folder if it is absent.'],
    ['en', 'Read a name, optionally followed by a version.'],
    ['de', 'Lade die Seite bei Bedarf.'],
    ['ja', '検索できれば成功とする。'],
  ])('is not found in %s: %s', (locale, action) => {
    expect(phrasesFound('no-hedge', action, locale)).toBe(0);
  });

  it('is found in the purpose of a file', () => {
    const document = renderSpec(completeSpec()).replace('# Tests the', '# Maybe tests the');
    const [finding] = findingsOf('no-hedge', document);
    expect(document.split('\n')[(finding?.line ?? 1) - 1]).toContain('test_main.py');
    expect(finding?.message).toBe('Expected a statement, found "Maybe".');
  });
});

describe('praise', () => {
  it.each(locales.map(({ tag, fluff }) => [tag, fluff] as const))(
    'is found in %s, and every phrase of it is',
    (tag, fluff) => {
      for (const phrase of fluff) {
        expect([phrase, phrasesFound('no-fluff', `A ${phrase} B.`, tag)]).toEqual([phrase, 1]);
      }
    },
  );

  it('is not found in what a clause says, and is a warning', () => {
    expect(phrasesFound('no-fluff', 'Print “a seamless day”.')).toBe(0);
    expect(findingsOf('no-fluff', acting('Print a seamless day.'))[0]?.severity).toBe('warning');
  });
});

describe('headings and labels as other programs write them', () => {
  const document = renderSpec(completeSpec());

  it.each([
    ['a curly apostrophe', document.replace("(Builder's", '(Builder’s')],
    ['a no-break space', document.replace('## 1. ', '## 1.\u00a0')],
    ['another kind of bold', document.replaceAll(/^- \*\*(.*?)\*\*:/gmu, '- __$1__:')],
    ['letters taken apart', renderSpec(completeSpec({ locale: 'de' })).normalize('NFD')],
  ])('are read: %s', (_, text) => {
    for (const rule of ['sections-in-order', 'parts-in-order', 'phases-in-order']) {
      expect(findingsOf(rule, text)).toEqual([]);
    }
  });
});
