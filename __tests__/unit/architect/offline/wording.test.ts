import { describe, expect, it } from '@jest/globals';
import {
  toFileName,
  toGlossaryName,
  toPascal,
} from '../../../../src/architect/offline/file-names.ts';
import { findTexts } from '../../../../src/architect/offline/texts/index.ts';
import { isPlain, listClauses, makeQuoting } from '../../../../src/architect/offline/wording.ts';
import { findLocale } from '../../../../src/locales/index.ts';

describe('listing clauses', () => {
  it.each([
    [[1], 'R1'],
    [[2, 1], 'R1, R2'],
    [[1, 2, 3], 'R1–R3'],
    [[10, 1, 2, 3, 7, 8], 'R1–R3, R7, R8, R10'],
    [[4, 4], 'R4'],
    [[], ''],
  ])('writes %j as "%s"', (numbers, expected) => {
    expect(
      listClauses(
        numbers.map((number) => ({ id: `R${number}` })),
        ', ',
      ),
    ).toBe(expected);
  });
});

describe('telling plain words from doubtful ones', () => {
  it.each([
    ['en', 'Export to PDF', true],
    ['en', 'Import or export', false],
    ['en', 'Maybe later', false],
    ['de', 'Ordner anlegen', true],
    ['de', 'Möglicherweise in Echtzeit', false],
    ['zh-CN', '导出或导入', false],
    ['de', 'React or Vue', false],
    ['en', 'A `b` c', false],
  ])('in %s judges "%s" as %s', (tag, text, expected) => {
    expect(isPlain(text, findLocale(tag))).toBe(expected);
  });
});

describe('quoting an author', () => {
  const quoting = makeQuoting(findLocale('en'), findTexts('en'));

  it('puts hedged words between quotation marks', () => {
    expect(quoting.plain('maybe later')).toBe('“maybe later”');
  });

  it('prints decided words as they are', () => {
    expect(quoting.plain('Export as PDF')).toBe('Export as PDF');
  });

  it('keeps quotation marks of the author from ending the quotation', () => {
    expect(quoting.phrase('the “best” one')).toBe("“the 'best' one”");
  });

  it('keeps whole code spans and drops the halves of cut ones', () => {
    expect(quoting.phrase('use `a`')).toBe('“use `a`”');
    expect(quoting.phrase(`${'x '.repeat(78)}\`cut here\``)).not.toContain('`');
  });

  it('cuts a long clause at a word and says so', () => {
    const cut = quoting.phrase('word '.repeat(100));
    expect(cut.length).toBeLessThan(170);
    expect(cut).toMatch(/word …”$/u);
  });

  it('shows the text of a link, not its address', () => {
    expect(quoting.phrase('see [the guide](https://example.com/a)')).toBe('“see the guide”');
  });
});

describe('naming files', () => {
  it.each([
    ['Add a method-not-allowed fallback', 'method-not-allowed-fallback'],
    ['Prüfung der Größen', 'pruefung-groessen'],
    ['États UX explicites', 'etats-ux-explicites'],
    ['Экспорт отчётов', 'eksport-otchetov'],
    ['renderTree(node)', 'render-tree'],
    ['导出功能', ''],
    ['', ''],
  ])('makes "%s" the file name "%s"', (title, expected) => {
    expect(toFileName(title)).toBe(expected);
  });

  it.each([
    ['导出功能', 'export'],
    ['データベース設計', 'database'],
    ['알림 설정', 'notification-setting'],
    ['量子', ''],
  ])('translates "%s" as "%s"', (title, expected) => {
    expect(toGlossaryName(title)).toBe(expected);
  });

  it('begins no type name with a digit', () => {
    expect(toPascal('3d-view')).toBe('Module3dView');
  });
});
