import { describe, expect, it } from '@jest/globals';
import { findMissingPlatform } from '../../../../src/architect/offline/find-missing-platform.ts';
import { locales } from '../../../../src/locales/index.ts';
import { settleQuestions } from '../../../../src/requirement/answers/settle-questions.ts';
import { readRequirement } from '../../../../src/requirement/read-requirement.ts';
import { choosePins } from '../../../../src/research/choose-pins.ts';
import { readResearch } from '../../../../src/research/read-research.ts';
import { findLocale } from '../../../../src/locales/index.ts';

const ask = (
  body: string,
  research: Readonly<Record<string, string>> = {},
  tag = 'en',
  tree: readonly string[] = [],
) => {
  const requirement = readRequirement({
    source: 'requirement.md',
    title: 'Orders of the depot',
    body,
    comments: [],
  });
  const files = Object.entries(research).map(([path, text]) => ({ path, text }));
  const found = readResearch({ files, skipped: [] }, requirement);
  return findMissingPlatform({
    requirement,
    research: found,
    pins: choosePins(found, requirement),
    locale: findLocale(tag),
    localeTag: tag,
    createdAt: '2026-03-01T08:00:00Z',
    tool: 'spec-writer 0.0.0',
    inputHash: '0'.repeat(64),
    quoteMark: '0'.repeat(32),
    ...(tree.length > 0 && { tree: new Set(tree) }),
  });
};
const bare = '- The tool must store every order.\n- It must list the orders of a day.\n';

describe('the question of the platform', () => {
  it('is asked where nothing tells what to build with', () => {
    expect(ask(bare)?.options).toHaveLength(3);
    expect(
      ask(bare, { 'research/notes.md': '# Notes\n\nOrders are kept for ten years.\n' }),
    ).toBeDefined();
  });

  it.each([
    ['a language', `${bare}- It must be written in Python.\n`, {}],
    ['a technology', `${bare}- Orders must be kept in PostgreSQL.\n`, {}],
    ['a file', `${bare}- The rules must stand in \`src/orders.py\`.\n`, {}],
    ['code', `${bare}\n\`\`\`ts\nstore(order);\n\`\`\`\n`, {}],
    ['a manifest', bare, { 'research/go.mod': 'module example.org/depot\n\ngo 1.23\n' }],
    ['a version', bare, { 'research/notes.md': '# Stack\n\nIt runs on Node.js 22.12.0.\n' }],
    ['a command', bare, { 'research/notes.md': '# Notes\n\n```sh\nnpm test\n```\n' }],
    ['a document', '- The guide must explain how orders are stored.\n', {}],
  ])('is not asked where the sources show %s', (_, body, research) => {
    expect(ask(body, research)).toBeUndefined();
  });

  it.each(locales.map(({ tag }) => tag))('is asked in %s', (tag) => {
    const question = ask(bare, {}, tag);
    expect(question?.text).toMatch(/[?？。]/u);
    expect(tag === 'en' || question?.text !== ask(bare)?.text).toBe(true);
  });
});

describe('an answer to the question of the platform', () => {
  const asking = ask(bare);
  const answer = (words: string): boolean => {
    const requirement = readRequirement({
      source: 'octo/depot#1',
      title: 'Orders of the depot',
      body: bare,
      comments: [{ author: 'ann', body: words, mayAnswer: true }],
      asked: asking === undefined ? [] : [asking],
    });
    return settleQuestions(requirement, []).some((question) => question.answer !== undefined);
  };

  it.each([
    ['1a', false],
    ['1b', false],
    ['1c', true],
    ['1: Python', true],
  ])('%s settles it: %s', (words, isSettled) => {
    expect(answer(words)).toBe(isSettled);
  });
});

describe('the files of a repository', () => {
  it('show what to build with', () => {
    const question = ask(bare, {}, 'en', ['package.json', 'src/orders.js']);
    expect(question).toBeUndefined();
  });
});
