import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';

const read = (body: string, title = 'Feature request: folders for reports'): string[] =>
  readRequirement({ source: 'x', title, body, comments: [] }).clauses.map(({ text }) => text);

describe('a sentence that tells what happens in a case', () => {
  it.each([
    ['Proposal', 'When the list is empty, the page shows a hint.', 'One list for every team'],
    ['Vorschlag', 'Wenn die Liste leer ist, zeigt die Seite einen Hinweis.', 'Eine Liste je Team'],
    ['Proposition', 'Lorsque la liste est vide, la page affiche une aide.', 'Une liste par équipe'],
    ['Propuesta', 'Si la lista está vacía, la página muestra una ayuda.', 'Una lista por equipo'],
    ['Proposta', 'Se a lista está vazia, a página mostra uma ajuda.', 'Uma lista por equipe'],
    ['Proposta', 'Se la lista è vuota, la pagina mostra un aiuto.', 'Una lista per ogni squadra'],
    ['Предложение', 'Если список пуст, страница показывает подсказку.', 'Список для команды'],
    ['Propozycja', 'Jeśli lista jest pusta, strona pokazuje podpowiedź.', 'Lista dla zespołu'],
    ['方案', '如果列表为空，页面显示提示。', '每个团队一个列表'],
    ['方案', '當列表為空時，頁面顯示提示。', '每個團隊一個列表'],
    ['提案', '一覧が空の場合、画面に説明を表示する。', 'チームごとの一覧'],
    ['제안', '목록이 비어 있으면 화면에 안내를 보여 준다.', '팀마다 목록 하나'],
  ])('is a demand beside the list of a section %s', (heading, sentence, item) => {
    expect(read(`## ${heading}\n\n${sentence}\n\n- ${item}\n`)).toEqual([sentence, item]);
  });

  it.each([
    'If we do this, the old page loses its readers.',
    'If you have questions, ask in the channel.',
    'When this was introduced, the list had ten rows.',
    'If the list were empty, the page would show a hint.',
    'The page is nice.',
    'When in doubt',
  ])('is not met in: %s', (sentence) => {
    expect(read(`## Proposal\n\n${sentence}\n\n- One list for every team\n`)).toEqual([
      'One list for every team',
    ]);
  });

  it('is no demand where somebody tells why they ask', () => {
    expect(
      read('## Motivation\n\nWhen a report is lost, nobody sees it.\n\n## Tasks\n\n- Add folders'),
    ).toEqual(['Add folders']);
  });
});

describe('a section that describes what the title names as if it was there', () => {
  const about =
    'Folders hold reports. When a folder is opened, its reports are listed. If it is empty, a hint is shown.';

  it('demands with each of its sentences', () => {
    expect(read(`## About folders\n\n${about}\n\n## Names\n\n- rename a folder\n`)).toEqual([
      'Folders hold reports.',
      'When a folder is opened, its reports are listed.',
      'If it is empty, a hint is shown.',
      'Names: rename a folder',
    ]);
  });

  it.each([
    ['has a heading that names something else', `## About pictures\n\n${about}`],
    ['tells of no case', '## About folders\n\nFolders hold reports. Folders are yellow.'],
    ['tells why', `## Why folders?\n\n${about}`],
    [
      'stands beside a section that asks',
      `## About folders\n\n${about}\n\n## Proposal\n\nAdd them.`,
    ],
  ])('demands nothing when it %s', (_, body) => {
    expect(read(`${body}\n\n## Names\n\n- rename a folder\n`)).not.toContain(
      'Folders hold reports.',
    );
  });
});

it.each([
  ['Behavior', 'The command prints the list. Hidden files are skipped.'],
  ['How it works', 'The command prints the list. Hidden files are skipped.'],
  ['Detailed design', 'The command prints the list. Hidden files are skipped.'],
  ['Verhalten', 'Der Befehl gibt die Liste aus. Versteckte Dateien werden übersprungen.'],
  ['Comportement', 'La commande affiche la liste. Les fichiers cachés sont ignorés.'],
  ['Поведение', 'Команда печатает список. Скрытые файлы пропускаются.'],
])('a section headed %s tells what is asked', (heading, text) => {
  expect(read(`## ${heading}\n\n${text}\n`)).toHaveLength(2);
});

describe('a sentence that orders something', () => {
  it.each([
    'Add an optional flag that takes the separator.',
    'Füge eine Option für das Trennzeichen hinzu.',
    'Ajouter une option pour le séparateur.',
    'Añadir una opción para el separador.',
    'Adicionar uma opção para o separador.',
    'Aggiungere una opzione per il separatore.',
    'Dodać opcję wyboru separatora.',
    'Option für das Trennzeichen hinzufügen.',
    'I am going to add `--quotechar` as well.',
  ])('is the demand of plain prose: %s', (order) => {
    expect(read(`There is an import. It is nice.\n\n${order}`)).toEqual([order]);
  });

  it.each([
    ['what exists', 'Support for commas is there.'],
    ['who does it', 'Wir wollen das hinzufügen.'],
    ['a part of a word', 'Additional tools read it.'],
  ])('is not met in %s', (_, sentence) => {
    expect(read(`There is an import.\n\n${sentence}\n\n- must run`)).toEqual(['must run']);
  });
});

describe('a demand that ends with a colon before code', () => {
  it.each([
    ['```\nimport a.csv --separator ";"\n```', ' `import a.csv --separator ";"`'],
    ['```\na\nb\n```', ' `a; b`'],
    ['```\na\nb\nc\nd\n```', ''],
    ['```\necho `date`\n```', ''],
    ['Text', ''],
  ])('is read with what is short enough: %j', (code, shown) => {
    expect(read(`It would be useful to do this:\n\n${code}\n`)[0]).toBe(
      `It would be useful to do this:${shown}`,
    );
  });
});
