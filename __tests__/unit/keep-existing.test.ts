import { describe, expect, it } from '@jest/globals';
import type { Assignment } from '../../src/architect/assignment.ts';
import { keepExisting } from '../../src/keep-existing.ts';
import { findLocale } from '../../src/locales/index.ts';
import { readRequirement } from '../../src/requirement/read-requirement.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import type { WriteRequest, WriteWorld } from '../../src/write-request.ts';
import { completeSpec } from '../support/check-rule.ts';

const spec = completeSpec();
const document = renderSpec(spec);
const twin = `${JSON.stringify(spec, null, 2)}\n`;

const assignment: Assignment = {
  requirement: readRequirement({
    source: 'r.md',
    title: '',
    body: '# A\n\n- It must run.\n',
    comments: [],
  }),
  research: { files: [], facts: [], skipped: [], conflicts: [] },
  pins: [],
  locale: findLocale('en'),
  localeTag: 'en',
  createdAt: spec.createdAt,
  tool: spec.generator.tool,
  inputHash: spec.generator.inputHash,
  quoteMark: '0'.repeat(32),
};
const request: WriteRequest = {
  localeTag: 'en',
  specPath: 'SPEC.md',
  researchGlobs: [],
  researchIsNamed: false,
  rules: new Map(),
  failOn: 'never',
  limits: { maxInputTokens: 1, maxOutputTokens: 1, maxTotalTokens: 1, maxRepairs: 0 },
  tool: spec.generator.tool,
  model: 'offline',
};

/** What was written beside a document that is kept. */
async function keep(
  text: string,
  beside: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  const refuse = (): never => {
    throw new Error('Nothing of this is asked of the world.');
  };
  const world: WriteWorld = {
    secrets: [],
    readRequirement: refuse,
    chooseResearch: refuse,
    readInstructions: refuse,
    readExisting: (path) => Promise.resolve(path === 'SPEC.json' ? beside : undefined),
    writeText: (path, content) => {
      written.set(path, content);
      return Promise.resolve(path);
    },
    hash: refuse,
    now: refuse,
    removeText: () => Promise.resolve(),
    drawMark: refuse,
    progress: { stage: refuse, note: refuse, warn: refuse },
  };
  const kept = await keepExisting(text, assignment, { request, world });
  expect(kept?.paths.twin).toBe('SPEC.json');
  return written;
}

describe('the twin of a document that is kept', () => {
  it('stays as it is when it says the same, in whatever order', async () => {
    const reversed = JSON.stringify(Object.fromEntries(Object.entries(spec).reverse()));
    expect(await keep(document, twin)).toEqual(new Map());
    expect(await keep(document, reversed)).toEqual(new Map());
  });

  it.each([
    ['is absent', undefined],
    ['is no JSON', '{'],
    ['says something else', twin.replace('0.109.0', '0.1.0')],
  ])('is written anew when it %s', async (_, beside) => {
    expect(await keep(document, beside)).toEqual(new Map([['SPEC.json', twin]]));
  });

  it('follows an edit of the document', async () => {
    const edited = document.replace('Stores one item.', 'Stores one item twice.');
    const written = await keep(edited, twin);
    expect([...written.keys()]).toEqual(['SPEC.json']);
    expect(written.get('SPEC.json')).toContain('Stores one item twice.');
  });
});
