import { describe, expect, it } from '@jest/globals';
import { locales } from '../../../src/locales/index.ts';
import { findQuestions } from '../../../src/requirement/find-questions.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';

const read = (title: string, body: string): ReturnType<typeof readRequirement> =>
  readRequirement({ source: 'x', title, body, comments: [] });

describe('findQuestions', () => {
  it.each(locales.map((locale) => [locale.tag, locale] as const))(
    'asks three questions in %s when nothing is demanded, each with options and a recommended one',
    (_, locale) => {
      const questions = findQuestions(read('.', ''), locale);
      expect(questions).toHaveLength(3);
      for (const { text, options, recommended } of questions) {
        expect(text).not.toBe('');
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options[recommended]).toBeTruthy();
      }
    },
  );

  it('asks in a language of its own for every locale', () => {
    const texts = locales.map((locale) => findQuestions(read('.', ''), locale)[0]?.text);
    expect(new Set(texts).size).toBe(locales.length);
  });

  it.each(locales.map((locale) => [locale.tag, locale] as const))(
    'asks nothing in %s when something is demanded',
    (_, locale) => {
      expect(findQuestions(read('Orders', '- Cancel an order'), locale)).toEqual([]);
    },
  );
});
