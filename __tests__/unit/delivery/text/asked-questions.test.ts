import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addAskedQuestions,
  carryAskedQuestions,
  readAskedQuestions,
} from '../../../../src/delivery/text/asked-questions.ts';
import { countCharacters, mostCharacters } from '../../../../src/delivery/text/length.ts';

const question = { text: 'Which -- of → 数据库?', options: ['A--', '<!-- b -->'], recommended: 1 };
const body = '<!-- spec-writer: issue=1 -->\n### Waits\n';

describe('the questions that a comment asked', () => {
  it('are found again in the comment', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const questions = fc.array(
      fc.record({
        text: texts,
        options: fc.array(texts, { maxLength: 4 }),
        recommended: fc.nat(3),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(questions, (asked) => {
        const whole = addAskedQuestions(body, asked);
        expect(whole.split('<!--').length - 1).toBe(asked.length === 0 ? 1 : 2);
        expect(readAskedQuestions(whole)).toEqual(
          asked.map(({ text, options, recommended }) => ({
            text: text.toWellFormed(),
            options: options.map((option) => option.toWellFormed()),
            recommended,
          })),
        );
      }),
    );
  });

  it('travel to the next text, once', () => {
    const asked = addAskedQuestions(body, [question]);
    const next = carryAskedQuestions('<!-- spec-writer: issue=1 -->\n### Ready\n', asked);
    expect(readAskedQuestions(next)).toEqual([question]);
    expect(carryAskedQuestions(next, asked)).toBe(next);
    expect(carryAskedQuestions(body, body)).toBe(body);
  });

  it('leave a comment within its limit', () => {
    const full = `${body}${'x'.repeat(mostCharacters - 100)}`;
    expect(carryAskedQuestions(full, addAskedQuestions(body, [question]))).toBe(full);
    const many = Array.from({ length: 99 }, () => ({ ...question, text: '数'.repeat(300) }));
    const whole = addAskedQuestions(body, many);
    expect(countCharacters(whole)).toBeLessThan(20_000);
    expect(readAskedQuestions(whole).length).toBeGreaterThan(2);
  });

  it.each([
    ['no line', body],
    ['no JSON', `${body}<!-- spec-writer-questions: %5B -->`],
    ['no escape', `${body}<!-- spec-writer-questions: %E0%A4%A -->`],
    ['another shape', `${body}<!-- spec-writer-questions: ${encodeURIComponent('[{"t":1}]')} -->`],
  ])('are none where there is %s', (_, text) => {
    expect(readAskedQuestions(text)).toEqual([]);
  });
});
