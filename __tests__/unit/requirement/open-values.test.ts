import { describe, expect, it } from '@jest/globals';
import { findOpenDecisions } from '../../../src/requirement/find-open-decisions.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';

const find = (sentence: string): ReturnType<typeof findOpenDecisions> =>
  findOpenDecisions(
    readRequirement({
      source: 'x',
      title: 'X',
      body: `## Requirements\n\n- ${sentence}\n`,
      comments: [],
    }),
  );

describe('a value that is missing inside of a demand', () => {
  it.each([
    'The API must answer within ??? ms.',
    'The API must answer within TBD seconds under load.',
    'The tool must use TBD as its database.',
    'Orders must be stored in TBD.',
    'The service must run on TBD, behind a proxy.',
    'The upload must be limited to at most ??? MB per file.',
    'Logs are kept for TODO days.',
    'Store orders in PostgreSQL or MySQL (to be decided) on the server.',
    'It is not decided yet whether mails are sent.',
    'We have not agreed which provider sends the mails.',
    'We still need to decide which provider sends the mails.',
    'TODO: which provider sends the mails?',
    'Users must log in via [NEEDS CLARIFICATION: password or single sign-on?] at the start.',
    'Das System muss die Daten TBD Tage aufbewahren.',
    'Das System muss TBD als Datenbank verwenden.',
    'Die Daten müssen in TBD gespeichert werden.',
    'Es ist noch nicht entschieden, ob Mails verschickt werden.',
    'Es ist noch offen, welche Datenbank genutzt wird.',
    'Le système doit répondre en TBD secondes.',
    "Il n'est pas encore décidé si les courriels sont envoyés.",
    'El sistema debe usar TBD como base de datos.',
    'Todavía no se ha decidido si se envían correos.',
    'O sistema deve usar TBD como banco de dados.',
    'Ainda não foi decidido qual banco de dados usar.',
    'Il sistema deve usare TBD come database.',
    'Non è ancora deciso quale database usare.',
    'Система должна использовать TBD как базу данных.',
    'Пока не решено, какой сервис рассылает письма.',
    'System musi używać TBD jako bazy danych.',
    'Jeszcze nie zdecydowano, czy wysyłać wiadomości.',
    '系统必须在 ??? 毫秒内返回结果。',
    '系统必须使用 TBD 作为数据库。',
    '尚未决定是否发送邮件。',
    '系統必須使用 TBD 作為資料庫。',
    'システムは TBD 秒以内に応答すること。',
    'データベースには TBD を使用すること。',
    'メールを送るかどうかはまだ決まっていない。',
    '시스템은 ??? 초 안에 응답해야 한다.',
    '데이터베이스로 TBD를 사용해야 한다.',
  ])('is to be decided: %s', (sentence) => {
    expect(find(sentence)).toHaveLength(1);
  });

  it('offers what stands before the mark', () => {
    expect(find('Store orders in PostgreSQL or MySQL (to be decided).')[0]?.choices).toEqual([
      'PostgreSQL',
      'MySQL',
    ]);
  });
});

describe('a demand that speaks of marks and leaves nothing open', () => {
  it.each([
    ...['Parse TODO comments in the sources.', 'Show ??? as placeholder for a name.'],
    ...['Show `???` while the page loads.', 'The TODO list must keep its order.'],
    ...['Todo items must be sorted by date.', 'Add a TODO item with one click.'],
    ...['A todo days counter must be shown.', 'Move cards from TODO to DONE.'],
    ...['The linter must flag TBD and TODO comments.', 'The value "TBD" must be rejected.'],
    ...['Reject documents that contain TBD.', 'Matches without a date must show TBD (in grey).'],
    ...['A match whose date is unknown is shown with the label (TBD) in the list.'],
    ...['Replace every TBD with a value from the form.', 'Highlight TODO and FIXME in the editor.'],
    ...['The tool must not accept ??? as a password.', 'Use `TBD` as the default.'],
    ...['If it is not decided yet whether an order is paid, keep it.'],
    ...['When no seat is decided, ask the clerk.', 'Tasks have the states TODO, DOING and DONE.'],
    ...['The tool must print "not decided whether" to the log.', 'Why??? is a valid search.'],
    ...['The TBD package must be installed.', 'TODO: write the documentation'],
    ...['Answer within 100 ms (p99) for the TODO list.', 'Users decide which provider they use.'],
    ...['The scheduler must decide whether a job runs.', 'Clients may be undecided.'],
    ...['Der Linter muss TODO-Kommentare melden.', 'TBD-Einträge müssen gelöscht werden.'],
    ...['Die TODO-Liste muss sortiert sein.', 'Das Wort „TBD“ muss abgelehnt werden.'],
    ...['Bei fehlendem Datum muss der Platzhalter ??? stehen.', 'Aufgaben haben den Status TODO.'],
    ...['Zeige TBD als Platzhalter an.', 'Der Kommentar TBD wird verworfen.'],
    ...['Wenn nicht entschieden ist, ob ein Auftrag zählt, wird gefragt.'],
    ...['Falls noch nicht festgelegt, welche Sprache gilt, gilt Deutsch.'],
    ...['Der Benutzer muss entscheiden, welche Datei gilt.', 'Offene Posten werden angezeigt.'],
    ...['Der Status „offen“ muss sichtbar sein.', 'Die Spalte TBD muss ausgeblendet werden.'],
    ...['Todo-Tage müssen zählbar sein.', 'Die Suche nach ??? muss leer sein.'],
    ...['Ein Auftrag ohne Termin muss den Text „noch offen“ tragen.'],
    ...[
      'Das System muss prüfen, ob eine Datei offen ist.',
      'Der Nutzer muss klären können, wer zahlt.',
    ],
    ...['Die Anzeige TBD muss grau sein.', 'Das Feld muss `???` enthalten.'],
    ...['Der Import muss Zeilen mit TBD überspringen.', 'TODO: Dokumentation schreiben'],
    ...['Die Karte muss von TODO nach DONE ziehen.', 'Ein Klick muss TODO-Punkte schließen.'],
    ...['Wähle die Sprache, bevor entschieden ist, wer liest.', 'FIXME muss gefunden werden.'],
    ...['Die Ampel muss auf offen stehen.', 'Unentschiedene Spiele müssen zählen.'],
  ])('is whole: %s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  it.each([
    ...['L’outil doit signaler les commentaires TODO.', 'La liste TODO doit être triée.'],
    ...['Le mot « TBD » doit être refusé.', 'Afficher ??? comme texte provisoire.'],
    ...["Si l'on n'a pas décidé qui paie, demander.", 'Les tâches TODO doivent être triées.'],
    ...['La colonne `TBD` doit être masquée.', 'Le système doit décider qui paie.'],
    ...['La herramienta debe detectar comentarios TODO.', 'Todo usuario debe ver todo.'],
    ...['Todo días festivos debe contar.', 'La lista TODO debe ordenarse.'],
    ...['Mostrar ??? como texto provisional.', 'La palabra «TBD» debe rechazarse.'],
    ...['Si no se ha decidido quién paga, preguntar.', 'El usuario debe decidir qué ver.'],
    ...['A lista TODO deve ser ordenada.', 'Todo usuário deve ver todo dia.'],
    ...['A palavra "TBD" deve ser rejeitada.', 'Mostrar ??? como texto provisório.'],
    ...['Se não foi decidido quem paga, perguntar.', 'O usuário deve decidir qual usar.'],
    ...['La lista TODO deve essere ordinata.', 'La parola "TBD" deve essere rifiutata.'],
    ...['Se non è deciso chi paga, chiedere.', 'Mostrare ??? come testo provvisorio.'],
    ...['Segnalare i commenti TODO.', 'Il sistema deve decidere chi paga.'],
    ...['Список TODO должен сортироваться.', 'Слово «TBD» должно отклоняться.'],
    ...['Показывать ??? как заглушку.', 'Если не решено, кто платит, спросить.'],
    ...['Линтер должен находить комментарии TODO.', 'Система должна решить, кто платит.'],
    ...['Статус TBD должен быть серым.', 'Задачи TODO должны закрываться.'],
    ...['Lista TODO musi być posortowana.', 'Słowo „TBD” musi być odrzucone.'],
    ...['Pokazywać ??? jako tekst zastępczy.', 'Jeśli nie ustalono, kto płaci, zapytać.'],
    ...['Linter musi znajdować komentarze TODO.', 'System musi zdecydować, kto płaci.'],
    ...['Status TBD musi być szary.', 'Zadania TODO muszą się zamykać.'],
    ...['必须解析 TODO 注释。', 'TODO 列表必须排序。', '必须显示 ??? 作为占位符。'],
    ...['状态为待定的订单必须保留。', '尚未决定的订单必须显示。', '「TBD」必须被拒绝。'],
    ...['待定日程必须显示在末尾。', '必须标记 TBD 条目。', '未确定的用户必须提示。'],
    ...['新訂單的狀態設為待定', 'TODO 清單必須排序。', '必須顯示 ??? 作為佔位符。'],
    ...['TODO コメントを解析すること。', 'TODO リストを並べ替えること。'],
    ...['日付が未定のイベントは末尾に表示すること。', '「TBD」を拒否すること。'],
    ...['??? をプレースホルダーとして表示すること。', '未定の項目を検索できること。'],
    ...['TBD を表示すること。', '担当者が決まっていない場合は通知すること。'],
    ...['ステータス TBD の行を隠すこと。', '未決定の注文を残すこと。'],
    ...['TODO 주석을 찾아야 한다.', 'TODO 목록을 정렬해야 한다.', '"TBD"를 거부해야 한다.'],
    ...['미정 일정은 끝에 표시해야 한다.', '??? 를 표시해야 한다.', '상태 TBD를 숨겨야 한다.'],
  ])('is whole in other languages: %s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});
