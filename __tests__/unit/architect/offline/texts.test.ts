import { describe, expect, it } from '@jest/globals';
import { findTexts } from '../../../../src/architect/offline/texts/index.ts';
import { isPlain } from '../../../../src/architect/offline/wording.ts';
import { en } from '../../../../src/locales/en.ts';
import { locales } from '../../../../src/locales/index.ts';

/** What every sentence function is called with; each part can be found again in the result. */
const parts = ['AAA', 'BBB', 'CCC'];

type Sentence = (...given: readonly string[]) => string;
const isSentence = (value: unknown): value is Sentence => typeof value === 'function';

/** Every text of a table, with the pointer to its place. */
function listSentences(value: unknown, pointer = ''): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (isSentence(value)) return [[pointer, value(...parts)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listSentences(inner, `${pointer}.${key}`));
}

const tags = locales.map(({ tag }) => tag);
const marks = ['.separator', '.gap', '.quotes.0', '.quotes.1'];

describe.each(tags)('the sentences in %s', (tag) => {
  const locale = locales.find((known) => known.tag === tag) ?? en;
  const sentences = listSentences(findTexts(tag)).filter(([pointer]) => !marks.includes(pointer));

  it('are as many as in English', () => {
    const english = listSentences(findTexts('en')).filter(([pointer]) => !marks.includes(pointer));
    expect(sentences.map(([pointer]) => pointer)).toEqual(english.map(([pointer]) => pointer));
  });

  it('neither hedge nor leave a choice', () => {
    expect(sentences.filter(([, text]) => !isPlain(text, locale))).toEqual([]);
  });

  it('print everything that they are given', () => {
    const lost = sentences.filter(([pointer, text]) => {
      const english =
        listSentences(findTexts('en')).find(([other]) => other === pointer)?.[1] ?? '';
      return parts.some((part) => english.includes(part) && !text.includes(part));
    });
    expect(lost).toEqual([]);
  });

  it('are translated', () => {
    const english = new Map(listSentences(findTexts('en')));
    const same = sentences.filter(
      ([pointer, text]) => tag !== 'en' && english.get(pointer) === text && /[a-z]{4}/u.test(text),
    );
    expect(same).toEqual([]);
  });
});

describe('the choice of the sentences', () => {
  it('speaks English where a locale has none of its own', () => {
    expect(findTexts('xx')).toBe(findTexts('en'));
  });
});
