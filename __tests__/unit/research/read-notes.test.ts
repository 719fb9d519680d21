import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { NoteFact } from '../../../src/research/research.ts';

const notesOf = (text: string, path = 'docs/report.md'): NoteFact[] =>
  readFacts({ path, text }).filter((fact) => fact.is === 'note');

describe('notes of a document', () => {
  it.each([
    ['Note: the token must be renewed after an hour.', 'caveat'],
    ['The old client is deprecated and will be removed.', 'caveat'],
    ['Clients must not cache the answer of this call.', 'caveat'],
    ['The call fails when the file is larger than the limit.', 'failure'],
    ['注意：该接口不支持批量请求，需要逐条调用。', 'caveat'],
    ['请求超时后客户端会重新发送一次数据。', 'failure'],
    ['Achtung: Der Dienst läuft nur unter Linux stabil.', 'caveat'],
    ['Bei einem Fehler wird der Auftrag wiederholt.', 'failure'],
    ['A line of the level ERROR is written when the upload fails.', 'failure'],
    ['Anmerkung: Der Auftrag läuft nur einmal am Tag.', 'caveat'],
  ])('reads "%s" as a %s', (line, about) => {
    expect(notesOf(`# Notes\n\n${line}\n`)).toEqual([
      { is: 'note', about, text: line, evidence: { path: 'docs/report.md', line: 3, quote: line } },
    ]);
  });

  it.each([
    'The release note lists every author of the project.',
    'Is an error shown when the upload stops?',
    'Error',
    'Everything is fine and nothing has to be said.',
    'Wiederholung (an jedem ersten Tag eines Monats)',
    'Niveau (ERROR, WARNING, INFO, DEBUG)',
    'Filter the entries by level: error, warning or info.',
    'Nach vermehrter Anmerkung haben wir uns für ein helleres Grün entschieden.',
  ])('reads no note from "%s"', (line) => {
    expect(notesOf(`# Notes\n\n${line}\n`)).toEqual([]);
  });

  it.each([
    '{"error": "The request failed", "timeout": 3}',
    '"error": "The request failed and is retried.",',
    'on_error = "the request failed"',
    'error: The server failed to answer\ntimeout: 3\nretries: 5',
  ])('reads no sentence from the fields of a configuration: %s', (fields) => {
    expect(notesOf(`${fields}\n`, 'research/service.conf.tpl')).toEqual([]);
    expect(notesOf(`# Notes\n\n${fields}\n`)).toEqual([]);
  });

  it.each([
    'timeout: the call fails after 30 seconds.',
    'Error: the server answers with status 500 when the disk is full.',
  ])('reads a sentence behind a label: %s', (line) => {
    expect(notesOf(`# Notes\n\n${line}\n`)).toMatchObject([{ about: 'failure', text: line }]);
  });

  it('reads the sentences of an alert as caveats', () => {
    const [note] = notesOf('> [!WARNING]\n> Running this twice doubles the rows.\n');
    expect(note).toMatchObject({ about: 'caveat', text: 'Running this twice doubles the rows.' });
  });

  it('quotes a sentence over its lines, and only the sentence', () => {
    const text = 'All is well. Note that the job\nmust not run twice. Bye now.\n';
    expect(notesOf(text)[0]?.evidence).toEqual({
      path: 'docs/report.md',
      line: 1,
      endLine: 2,
      quote: 'Note that the job must not run twice.',
    });
  });

  it('cleans the text and leaves the quote as it is', () => {
    const line = '- **Note:** the [old client](https://example.org/x) is deprecated, see ([#12]).';
    expect(notesOf(line)[0]).toMatchObject({
      text: 'Note: the old client is deprecated',
      evidence: { quote: line.slice(2) },
    });
  });

  it('keeps tags that stand in code', () => {
    expect(notesOf('Note: put `<Head>` before <b>all</b> others.\n')[0]?.text).toBe(
      'Note: put `<Head>` before all others.',
    );
  });

  it('reads a table of problems as failures with their answers', () => {
    const text = '| Problem | Answer |\n|---|---|\n| Slow upload of large files | Send parts |\n';
    expect(notesOf(text)[0]).toMatchObject({
      about: 'failure',
      text: 'Slow upload of large files: Send parts',
    });
  });

  it('reads what a history says was added, and nothing else of it', () => {
    const history =
      '# Changelog\n\n## 1.2.0\n\n- Add `--max-rows=<n>` to limit the output, see #4\n- Fix an error in the parser of dates\n';
    expect(notesOf(history, 'CHANGELOG.md')).toEqual([
      expect.objectContaining({
        about: 'existing',
        text: 'Add `--max-rows=<n>` to limit the output',
        evidence: expect.objectContaining({ line: 5 }) as unknown,
      }),
    ]);
  });

  it('ends the first sentence of an entry where the next line begins a new one', () => {
    const history =
      '# Changelog\n\n- Add `--tidy` to sort all rows, see #1, #2 and #3\n  This helps with long files.\n';
    expect(notesOf(history)[0]).toMatchObject({
      text: 'Add `--tidy` to sort all rows',
      evidence: { line: 3, quote: 'Add `--tidy` to sort all rows, see #1, #2 and #3' },
    });
  });

  it('says that a documented option exists', () => {
    expect(notesOf('- `--max-rows <n>`: limits the number of rows\n')[0]).toMatchObject({
      about: 'existing',
      text: '`--max-rows <n>`: limits the number of rows',
    });
  });
});
