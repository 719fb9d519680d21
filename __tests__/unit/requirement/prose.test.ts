import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';

const read = (body: string): string[] =>
  readRequirement({ source: 'x', title: 'Export of reports', body, comments: [] }).clauses.map(
    ({ text }) => text,
  );

describe('a section that asks in prose alone', () => {
  it.each([
    [
      'Proposed solution',
      'The command prints the list and exits with 1.',
      'Hidden files are skipped.',
      'Currently, it prints nothing.',
    ],
    [
      'Lösungsvorschlag',
      'Der Befehl gibt die Liste aus und endet mit 1.',
      'Versteckte Dateien werden übersprungen.',
      'Derzeit gibt er nichts aus.',
    ],
    [
      'Solution proposée',
      'La commande affiche la liste et se termine par 1.',
      'Les fichiers cachés sont ignorés.',
      'Actuellement elle n’affiche rien.',
    ],
    [
      'Solución propuesta',
      'El comando imprime la lista y termina con 1.',
      'Los archivos ocultos se omiten.',
      'Actualmente no imprime nada.',
    ],
    [
      'Предлагаемое решение',
      'Команда печатает список и завершается с кодом 1.',
      'Скрытые файлы пропускаются.',
      'Сейчас она ничего не печатает.',
    ],
    ['解决方案', '命令打印列表并以 1 退出。', '隐藏文件会被跳过。', '目前不打印任何内容。'],
    [
      '提案',
      'コマンドは一覧を出力し、1 で終了する。',
      '隠しファイルは飛ばす。',
      '現在は何も出力しない。',
    ],
  ])('below %s demands with each sentence but those that only talk', (title, one, two, talk) => {
    const space = one.endsWith('。') ? '' : ' ';
    expect(read(`## ${title}\n\n${one}${space}${two}${space}${talk}`)).toEqual([one, two]);
  });

  it('reads a sentence that points back with the one before it', () => {
    expect(
      read('## Proposal\n\nThe page has a button. It opens the list. Rows are sorted.'),
    ).toEqual(['The page has a button. It opens the list.', 'Rows are sorted.']);
  });

  it.each([
    [
      'Feature request',
      'When I save a file, the tab closes.',
      'This happens daily.',
      'The tab stays.',
    ],
    [
      'Wunsch',
      'Wenn ich speichere, schließt sich die Datei.',
      'Dies ist oft so.',
      'Sie bleibt offen.',
    ],
    [
      'Запрос функции',
      'Когда я сохраняю файл, он закрывается.',
      'Это бывает часто.',
      'Вкладка остаётся.',
    ],
  ])(
    'below %s leaves out what its author tells, with what points back at it',
    (title, tale, back, asked) => {
      const found = read(`## ${title}\n\n${tale} ${back}\n\n${asked}`);
      expect(found).toEqual([asked]);
    },
  );

  it.each([
    ['Scopo', 'La pagina mostra i campi e i testi della lista.'],
    ['Zakres', 'Strona pokazuje pola i teksty na liście.'],
    ['Umfang', 'Die Seite zeigt je Nutzer eine Liste der Orte in der EU.'],
    ['Alcance', 'La página muestra un informe por cada mes del año.'],
    ['Scope', 'As a clerk, I see the list of the day.'],
  ])('below %s takes no other word for the first person: %s', (title, sentence) => {
    expect(read(`## ${title}\n\n${sentence}`)).toEqual([sentence]);
  });

  it('does not end a sentence inside of an abbreviation, but does behind a unit', () => {
    expect(
      read('## Proposal\n\nKeys expire after 60 s. Values, e.g. Names, stay for approx. 2 h.'),
    ).toEqual(['Keys expire after 60 s.', 'Values, e.g. Names, stay for approx. 2 h.']);
  });

  it('does not repeat a long sentence before one that points back at it', () => {
    const long = `The page shows ${'a list and '.repeat(24)}a button.`;
    expect(read(`## Proposal\n\n${long} It opens the list.`)).toEqual([long, 'It opens the list.']);
  });

  it('takes prose above its parts for what leads to them', () => {
    expect(
      read(
        '## Feature: export\n\nReports cannot leave the page today.\n\n### Requirements\n\n- As CSV, with a head',
      ),
    ).toEqual(['As CSV, with a head']);
  });

  it('beside a list keeps the sentences that state a name in code or a number', () => {
    const body =
      '## Requirements\n\nThese are the wishes of the clerks.\n\nThe command `list` ends with code 1.\n\n- Export as PDF on demand';
    expect(read(body)).toEqual(['The command `list` ends with code 1.', 'Export as PDF on demand']);
  });

  it('leaves what it excludes in one piece', () => {
    expect(read('## Out of scope\n\nExport to Word. No clerk needs this.')).toEqual([
      'Export to Word. No clerk needs this.',
    ]);
  });
});

describe('a sentence that obliges', () => {
  it.each([
    ['Additional context', 'We must not add a database.', 'Clerks like it.'],
    ['Weitere Informationen', 'Der Export darf nicht warten.', 'Alle mögen ihn.'],
    ['Informations complémentaires', "L'export ne doit pas attendre.", 'Tous l’aiment.'],
    ['Información adicional', 'La exportación no debe esperar.', 'A todos les gusta.'],
    ['補充資訊', '匯出不得等待。', '大家都喜歡。'],
    ['補足情報', '出力を待たせてはならない。', '好評である。'],
  ])('counts below %s, and its neighbour does not', (title, sentence, beside) => {
    const space = sentence.endsWith('。') ? '' : ' ';
    expect(read(`## ${title}\n\n${sentence}${space}${beside}\n\n- XYZ 1`)).toEqual([sentence]);
  });

  it.each(['Alternatives considered', 'Problem', 'Change log', 'References'])(
    'does not count below %s',
    (title) => {
      expect(
        read(`## Features\n\n- As PDF, on demand\n\n## ${title}\n\nWe must not buy it.`),
      ).toEqual(['As PDF, on demand']);
    },
  );
});

describe('what happens when something fails', () => {
  it.each([
    ['Error handling', 'The page shows a message.'],
    ['Fehlerfälle', 'Die Seite zeigt eine Meldung.'],
    ['异常流程', '余额不足：返回错误码 402。'],
  ])('is all that stands below %s', (title, sentence) => {
    expect(read(`## ${title}\n\n${sentence}`)).toEqual([sentence]);
  });

  it.each([
    ['**Exceptions:** if the day is taken, the page shows an error.'],
    ['On failure: the page shows an error.'],
    ['**Ausnahmen:** Ist der Tag belegt, zeigt die Seite einen Fehler.'],
    ['**Eccezioni:** se il giorno è occupato, la pagina mostra un errore.'],
    ['**Исключения:** если день занят, страница показывает ошибку.'],
    ['異常系：日が埋まっている場合、画面はエラーを表示する。'],
  ])('is a demand: %s', (sentence) => {
    expect(
      read(
        `### Booking\n\n1. PDF, CSV, XML, HTML, DOCX, ODT, EPUB, RTF, TXT, TEX, JPEG, PNG, SVG\n\n${sentence}`,
      ),
    ).toEqual([
      'PDF, CSV, XML, HTML, DOCX, ODT, EPUB, RTF, TXT, TEX, JPEG, PNG, SVG',
      sentence.replaceAll('*', ''),
    ]);
  });
});
