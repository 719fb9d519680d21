import { describe, expect, it } from '@jest/globals';
import { isFailure, withoutSettings } from '../../../../src/architect/offline/tells-of-failure.ts';
import { readWholePoint } from '../../../../src/architect/offline/whole-point.ts';
import { composeWritten } from './read-story.ts';

const manifest = '{ "name": "depot", "version": "1.0.0", "dependencies": { "undici": "7.3.0" } }';
const body = '- The tool must request every link once.\n- It must report a link that is broken.\n';
const failuresOf = (notes: string): string[] =>
  composeWritten({
    body,
    files: { 'research/package.json': manifest, 'research/notes.md': notes },
  }).logic.errorHandling.map(({ failure }) => failure);

describe('what counts as a failure', () => {
  it.each([
    'A request without an answer fails after 10 seconds.',
    'If the file cannot be read, use the default and avoid errors.',
    'Schlägt die Verbindung fehl, antwortet der Dienst mit Status 503.',
    'The server rejects an invalid token with status 401.',
    'データベースへの接続がタイムアウトした場合は HTTP 503 を返す。',
  ])('are words that say what happens: %s', (text) => {
    expect(isFailure(text)).toBe(true);
  });

  it.each([
    'Avoid errors by closing the file.',
    'Note: Always check for errors.',
    'To determine the type of error that occurred, you can use the status field.',
    'The example shows how to add information about rate limits to the error.',
    'A second index reduces errors of the planner.',
    'Vermeiden Sie Fehler durch eine Prüfung.',
    'Évitez les erreurs en fermant le fichier.',
    '避免错误：先关闭文件。',
  ])('is no advice and no description: %s', (text) => {
    expect(isFailure(text)).toBe(false);
  });

  it('are no names in a list of settings', () => {
    expect(withoutSettings('It reads settings: patterns, timeout, retries.')).not.toMatch(
      /timeout|retries/u,
    );
    expect(withoutSettings('It stops after a timeout of 3 seconds.')).toContain('timeout');
  });

  it('holds for the clauses and the research of a document', () => {
    expect(
      failuresOf('Avoid errors by closing the file early.\n\nA request fails after 10 s.\n'),
    ).toEqual(['Stated by the research: “A request fails after 10 s”']);
  });
});

describe('the file of a failure', () => {
  it('is found by the heading above the statement where its words say nothing', () => {
    const spec = composeWritten({
      title: 'Depot in TypeScript',
      body:
        '## Shelves\n\n- It must list shelves.\n- It must sort shelves.\n\n' +
        '## Payments\n\n- It must take payments.\n- It must refund payments.\n',
      files: { 'research/notes.md': '# Payments\n\nA loop of redirects is an error of its own.\n' },
    });
    expect(spec.logic.errorHandling.map(({ file }) => file)).toEqual(['src/payments.ts']);
  });
});

describe('the whole point of a note', () => {
  const note = (text: string, line: number) => ({
    text,
    evidence: { path: 'notes.md', line, quote: text },
  });
  const whole = (text: string, sentence: string, line = 1) =>
    readWholePoint([{ path: 'notes.md', text }], note(sentence, line));

  it('is the item in which it stands, over its lines', () => {
    const text =
      '- A token has the line of its block.\n  Find the column\n  in the source.\n- Next.\n';
    expect(whole(text, 'A token has the line of its block.')).toEqual({
      text: 'A token has the line of its block. Find the column in the source.',
      evidence: {
        path: 'notes.md',
        line: 1,
        endLine: 3,
        quote: 'A token has the line of its block. Find the column in the source.',
      },
    });
  });

  it('begins where the paragraph begins', () => {
    const found = whole(
      'Intro.\n\nRedirects are followed.\nA loop is an error.\n',
      'A loop is an error.',
      4,
    );
    expect(found.text).toBe('Redirects are followed. A loop is an error.');
    expect(found.evidence.line).toBe(3);
  });

  it.each([
    ['more than three sentences', 'One is. Two is. Three is. Four is an error.\n'],
    ['more than a few lines', `Four is an error.\n${'and more\n'.repeat(12)}`],
    ['a quotation', '> Four is an error.\n> Indeed.\n'],
    ['the head of a list', 'Four is an error. See:\n'],
  ])('stays the sentence in %s', (_, text) => {
    expect(whole(text, 'Four is an error.').text).toBe('Four is an error.');
  });
});

describe('caveats of the project’s own research', () => {
  it('are all quoted where they are few, though they share no word with a clause', () => {
    const spec = composeWritten({
      body,
      files: {
        'research/package.json': manifest,
        'research/notes.md':
          'The purge lives in `src/depot/purge.js`.\n\nNote: a unique index keeps rows apart.\n',
      },
    });
    expect(JSON.stringify(spec.logic.details)).toContain('unique index');
  });

  it('say nothing of what was offered and not taken', () => {
    const spec = composeWritten({
      body,
      files: {
        'research/package.json': manifest,
        'research/notes.md':
          '| Purpose | Recommended | Alternative |\n| --- | --- | --- |\n| HTTP client | undici | got |\n\n' +
          'Note: `got` follows every link that is broken by itself.\n\n' +
          'Note: the tool got slow once a broken link was requested twice.\n',
      },
    });
    const details = JSON.stringify(spec.logic.details);
    expect(details).not.toContain('`got`');
    expect(details).toContain('the tool got slow');
    expect(spec.architecture.techStack.map(({ name }) => name)).not.toContain('got');
  });
});

describe('structures of a flow', () => {
  it('are those that the calls of its file name, and not a word of a file name', () => {
    const spec = composeWritten({
      title: 'Links',
      body: '## Check\n\n- It must check.\n- It must read `link-list.json`.\n\n## Other\n\n- It must read `link-list.json`.\n- B must C.\n',
      files: {
        'research/package.json':
          '{ "name": "links", "version": "1.0.0", "devDependencies": { "typescript": "5.8.3" } }',
        'research/notes.md':
          'Files: `src/check.ts`, `src/other.ts`\n\n```ts\nexport interface Link {\n  file: string;\n}\nexport interface Finding {\n  link: Link;\n}\n' +
          'export function check(link: Link): Finding | undefined;\n```\n',
      },
    });
    const stepsOf = (name: string): string =>
      spec.logic.flows.find((flow) => flow.name === name)?.steps.join(' ') ?? '';
    expect(stepsOf('Check')).toContain('Exchange data only as `Link`, `Finding`.');
    expect(stepsOf('Other')).not.toContain('Exchange data');
  });
});

describe('a version that stands in a variable', () => {
  it('is cited together with the line that names its technology', () => {
    const spec = composeWritten({
      body,
      files: {
        'research/gradle/libs.versions.toml':
          '[versions]\nagp = "8.3.1"\n\n[plugins]\nandroid = { id = "com.android.application", version.ref = "agp" }\n',
      },
    });
    const [pin] = spec.architecture.techStack;
    expect(pin?.evidence.map(({ line }) => line)).toEqual([2, 5]);
  });
});
