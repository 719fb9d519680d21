import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import { readResearch } from '../../../src/research/read-research.ts';

const packageJson = JSON.stringify({ name: 'shop', dependencies: { fastify: '^4.26.0' } }, null, 2);

const purposesIn = (text: string, path = 'notes.md'): string[] => {
  const body = '- The service must list the orders of a day.\n';
  const requirement = readRequirement({ source: 'requirement.md', title: '', body, comments: [] });
  const files = [
    { path: 'package.json', text: packageJson },
    { path, text },
  ];
  return readResearch({ files, skipped: [] }, requirement)
    .conflicts.filter(({ about }) => about === 'purpose')
    .map(({ options }) => options.map(({ value }) => value).join(' | '));
};

describe('a technology beside the one of the manifest', () => {
  it.each([
    ['a sentence of use', 'The API runs on Express 4.18.2.'],
    ['a decision', '# Decision\n\nWe decided to use Express 4.18.2 for the gateway.'],
    ['a choice in the passive', 'Express 4.18.2 was chosen for the gateway.'],
    ['a label of its purpose', '- **Backend framework:** Express 4.18.2'],
    ['a row of the stack', '| Layer | Choice |\n| --- | --- |\n| Web framework | Express 4.18.2 |'],
    ['a list of the stack', '# Gateway\n\n## Tech stack\n\n- Express 4.18.2\n- TypeScript 5.4'],
    ['German', 'Der Dienst läuft mit Express 4.18.2.'],
    ['French', 'Le service utilise Express 4.18.2.'],
    ['Chinese', '服务使用 Express 4.18.2。'],
    ['Japanese', 'サービスは Express 4.18.2 を使用する。'],
  ])('is a rival where %s demands it', (_, text) => {
    expect(purposesIn(`${text}\n`)).toEqual(['fastify | Express']);
  });

  it.each([
    [
      'a comparison',
      '| Framework | Requests |\n| --- | --- |\n| Fastify 4.26.0 | 900 |\n| Express 4.18.2 | 400 |',
    ],
    [
      'a table of features',
      '| Feature | Express 4.18.2 | Fastify 4.26.0 |\n| --- | --- | --- |\n| Hooks | no | yes |',
    ],
    ['a sentence that compares', 'Fastify 4.26.0 is faster than Express 4.18.2.'],
    ['a measurement', 'Measured: Express 4.18.2 answers 400 requests.'],
    [
      'a guide to move',
      '# Migrating from Express\n\nIf you are using Express 4.18.2, change the handlers first.',
    ],
    ['an example', 'For example, with Express 4.18.2 you write `app.get`.'],
    ['a section of examples', '## Examples\n\nThe first one uses Express 4.18.2.'],
    ['a list of what it works with', '## Works with\n\n- Express 4.18.2\n- Koa 2.15.0'],
    [
      'a remark on somebody else',
      'Other teams moved away: their portal ran Express 4.18.2 until 2021.',
    ],
    ['a rejection', 'We do not use Express 4.18.2.'],
  ])('is none where %s names it', (_, text) => {
    expect(purposesIn(`${text}\n`)).toEqual([]);
  });
});
