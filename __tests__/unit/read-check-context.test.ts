import { expect, it } from '@jest/globals';
import { hashText } from '../../src/adapters/files/hash-text.ts';
import { openCheckContext } from '../../src/read-check-context.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { makeSpec } from '../support/make-spec.ts';

it('asks for cited files by their paths, never by globs, and tells in one line of one that is left out', async () => {
  const hostile = 'a*a*a*b?{c,d}(e|f)+.md';
  const text = renderSpec(makeSpec()).replaceAll(
    /^(\[\^e\d+\]: `)[^`]*(:\d+`)/gmu,
    `$1${hostile}$2`,
  );
  const asked: string[] = [];
  const warned: string[] = [];
  const skipped = [{ path: hostile, reason: 'Git ignores it' }];
  const context = await openCheckContext(
    { files: [], researchGlobs: [], cited: 'always', rules: new Map() },
    {
      readText: () => Promise.resolve(''),
      chooseResearch: () => Promise.reject(new Error('Globs are not asked for.')),
      chooseCited: (paths) => {
        asked.push(...paths);
        return Promise.resolve({ files: [], skipped, unmatched: [] });
      },
      openHash: () => Promise.resolve(hashText),
      warn: (line) => warned.push(line),
    },
  );
  await context(parseSpec(text));
  expect(asked).toContain(hostile);
  expect(warned).toEqual([`Left out ${hostile}: Git ignores it`]);
});
