import { describe, expect, it } from '@jest/globals';
import { locales } from '../../../src/locales/index.ts';
import { describeLocale } from '../../../src/report/describe-locale.ts';

describe('what is said about a locale', () => {
  it.each([...locales.map(({ tag }) => tag), 'de-AT', 'pt', 'zh-Hant', 'EN-gb'])(
    'is nothing for %s',
    (tag) => {
      expect(describeLocale(tag)).toEqual([]);
    },
  );

  it.each(['nl', 'xx', 'sv-SE'])('names the language that %s gets instead', (tag) => {
    expect(describeLocale(tag)).toEqual([
      expect.stringMatching(
        new RegExp(`are in English, .* locale "${tag}" yet; there are en, zh-CN`),
      ),
    ]);
  });
});
