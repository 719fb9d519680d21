import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../src/locales/en.ts';
import { findQuestions } from '../../../src/requirement/find-questions.ts';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import { Clause } from '../../../src/spec/spec.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '# A b\n',
      '## Out of scope\n',
      '- The tool must run\n',
      '  - and stop\n',
      '1. One two\n',
      '- [ ] done\n',
    ],
    ...[
      '| ID | Text |\n|--|--|\n| A-1 | Export it |\n',
      '```\ncode\n',
      '> quoted must\n',
      '<!-- ',
      ' -->',
      '**Label:**\n',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '必须导出。',
      'должен ',
      '[x](y)',
      '![',
      '`a',
      '**',
      '_',
      '~~',
      '---\n',
      'title: x\n',
      'A-1: ',
      '<p>must</p>\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 6 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const requirement = fc.record({
  source: fc.constant('x'),
  title: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 4 }), fc.string()),
  body: text,
  comments: fc.array(fc.record({ author: fc.string(), body: text }), { maxLength: 2 }),
});
const wordsOf = (line: string): string[] => line.normalize().match(/[\p{L}\p{N}]/gu) ?? [];

describe('readRequirement on any text', () => {
  it('numbers clauses from R1 on, each valid and on a line of the text that holds its words', () => {
    fc.assert(
      fc.property(requirement, (found) => {
        const { clauses, text: whole } = readRequirement(found);
        const lines = whole.split('\n');
        expect(clauses.map(({ id }) => id)).toEqual(clauses.map((_, index) => `R${index + 1}`));
        for (const clause of clauses) {
          expect(Clause.parse(clause)).toEqual(clause);
          const line = new Set(wordsOf(lines[clause.line - 1] ?? ''));
          expect(wordsOf(clause.text).some((word) => line.has(word))).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('keeps of a body without title and comments every letter that can be seen', () => {
    fc.assert(
      fc.property(text, (body) => {
        const read = readRequirement({ source: 'x', title: '', body, comments: [] });
        expect(read.text).toBe(cleanText(body, 'markdown').text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('readRequirement on 160 KB of one thing', () => {
  const timeOf = (bit: string, length: number, limit?: number): number => {
    const body = bit.repeat(Math.ceil(length / bit.length));
    const found = { source: 'x', title: 'Any title', body, comments: [] };
    return leastTimeOf(() => findQuestions(readRequirement(found), en), limit);
  };

  it.each([
    ...['[', '*', '`', '<!--', '[a](', 'A-', '> ', '|', '- a\n', '# a\n\nb\n\n', '**a**: b\n'],
    ...['A1: x\n', '必须', '。', 'must. A', '- a:\n  - b\n'],
    ...['**A1** b\n', 'TBD: a\n', '??? ', '- Status: a\n', ' A or B', '**a**\n\n', 'On error: a. '],
    ...[
      '- use TBD b\n',
      '- must in 1 ms\n',
      '- a in TBD ',
      'stored a ',
      'not decided ',
      '- what a b\n',
    ],
    ...['## Open questions\n\n- a?\n', '## Open questions\n\nwhat a b ', 'which open questions '],
    ...[
      '- The tool must run\n- The tool must not run\n',
      '- A must in within 1 s ',
      '" ',
      "'a ",
      '[tbd: ',
    ],
  ])('takes a time that grows with the length only: %j', (bit) => {
    // Sixteen times the text; quadratic work would take 256 times as long.
    const limit = timeOf(bit, 10_000) * 80 + 500;
    expect(timeOf(bit, 160_000, limit)).toBeLessThan(limit);
  });
});
