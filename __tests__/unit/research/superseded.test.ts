import { describe, expect, it } from '@jest/globals';
import { asksFor } from '../../../src/research/demanded-names.ts';
import { titleOf } from '../../../src/research/superseded/title-of.ts';
import { findSuperseded } from '../../../src/research/superseded/find-superseded.ts';
import { tellsOfPast } from '../../../src/research/superseded/tells-of-past.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('what a sentence says of a version', () => {
  it.each([
    ['We migrated from Rails 7.0 to 7.1.', '7.0', 'passage'],
    ['We migrated from Rails 7.0 to 7.1.', '7.1', undefined],
    ['It runs Django 5.0, previously 4.2.', '4.2', 'passage'],
    ['It runs Django 5.0, previously 4.2.', '5.0', undefined],
    ['Express 4.18 was replaced by Fastify 4.26.', '4.18', 'passage'],
    ['Express 4.18 was replaced by Fastify 4.26.', '4.26', undefined],
    ['Use Vue ~~2.7~~ 3.4.', '2.7', 'passage'],
    ['Use Vue ~~2.7~~ 3.4.', '3.4', undefined],
    ['Superseded by RFC 42: the plan used EKS 1.27.', '1.27', 'document'],
    ['Download it from PyPI: version 2.1.0.', '2.1.0', undefined],
    ['Python 3.12 deprecated this.', '3.12', undefined],
    ['Früher lief Django 4.2.', '4.2', 'passage'],
    ['Auparavant Django 4.2.', '4.2', 'passage'],
    ['Ранее использовался Django 4.2.', '4.2', 'passage'],
    ['以前は Django 4.2 を使っていた。', '4.2', 'passage'],
    ['The API runs on Django 4.2.', '4.2', undefined],
  ])('"%s" of %s is %s', (quote, version, expected) => {
    expect(tellsOfPast(quote, version)).toBe(expected);
  });
});

describe('what a clause asks for', () => {
  it.each([
    ['The gateway must use Fastify.', 'Fastify', true],
    ['Fastify must answer.', 'Fastify', true],
    ['Use `Fastify` 4.', 'Fastify', true],
    ['It must not use Fastify.', 'Fastify', false],
    ['Migrate from Fastify.', 'Fastify', false],
    ['It uses Fastify-Plugin.', 'Fastify', false],
    ['React to every click.', 'React', false],
    ['The page must be built with React.', 'React', true],
    ['The app uses React Native.', 'React', false],
    ['使用 React 构建页面。', 'React', true],
    ['画面は React を使って作る。', 'React', true],
    ['Ship it by Express delivery.', 'Express', false],
  ])('"%s" asks for %s: %s', (clause, name, expected) => {
    expect(asksFor(clause, name)).toBe(expected);
  });
});

describe('looking for documents that no longer hold', () => {
  it.each(['Status: ', '> **', '# [', 'superseded by ', '](', 'a1 ', '这', ' this document '])(
    'reads 300 KB of %j in a moment',
    (unit) => {
      const text = unit.repeat(300_000 / unit.length);
      const files = [
        { path: 'a.md', text },
        { path: 'b.md', text: `# B\n\n${text.replaceAll(' ', '\n')}` },
      ];
      expect(
        leastTimeOf(() => {
          findSuperseded(files);
        }, 1000),
      ).toBeLessThan(1000);
    },
  );

  it('reads no status from data or code', () => {
    const text = 'Status: superseded by b.md\n';
    expect(
      findSuperseded([
        { path: 'a.json', text },
        { path: 'a.ts', text },
      ]).size,
    ).toBe(0);
    expect(findSuperseded([{ path: 'a.rst', text }]).size).toBe(1);
  });
});

it('takes an empty heading for no title', () => {
  expect(titleOf({ path: 'a.md', text: '# #\n\nText.\n' })).toBeUndefined();
  expect(titleOf({ path: 'a.md', text: '---\ntitle: ""\n---\n' })).toBeUndefined();
});
