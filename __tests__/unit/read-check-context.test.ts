import { expect, it } from '@jest/globals';
import { openCheckContext } from '../../src/read-check-context.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { makeSpec } from '../support/make-spec.ts';

it('names the cited files to the reader: no character of a document acts as a glob', async () => {
  const hostile = 'a*a*a*b?{c,d}(e|f)+.md';
  const text = renderSpec(makeSpec()).replaceAll(
    /^(\[\^e\d+\]: `)[^`]*(:\d+`)/gmu,
    `$1${hostile}$2`,
  );
  const asked: string[] = [];
  const context = await openCheckContext(
    { researchGlobs: [], cited: 'always' } as unknown as Parameters<typeof openCheckContext>[0],
    {
      chooseResearch: (globs: readonly string[]) => {
        asked.push(...globs);
        return Promise.resolve({ files: [], skipped: [], unmatched: [] });
      },
      warn: () => undefined,
    } as unknown as Parameters<typeof openCheckContext>[1],
  );
  await context(parseSpec(text));
  expect(asked).toContain(String.raw`a\*a\*a\*b\?\{c,d\}\(e\|f\)\+.md`);
});
