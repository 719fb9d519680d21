import { describe, expect, it } from '@jest/globals';
import { hashText } from '../../src/adapters/files/hash-text.ts';
import { checkSpecs, type CheckWorld } from '../../src/check-specs.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { writeTwin } from '../../src/spec/twin.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { completeSpec } from '../support/check-rule.ts';

const spec = completeSpec();
const document = renderSpec(spec);
const twinOf = (title: string): string => JSON.stringify({ ...spec, title });

const rulesFound = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const world: CheckWorld = {
    readText: (path) => Promise.resolve(files[path] ?? ''),
    readExisting: (path) => Promise.resolve(files[path]),
    chooseResearch: () =>
      Promise.resolve({
        files: Object.entries(files).map(([path, text]) => ({ path, text })),
        skipped: [],
        unmatched: [],
      }),
    chooseCited: () => Promise.resolve({ files: [], skipped: [], unmatched: [] }),
    openHash: () => Promise.resolve(hashText),
    warn: () => undefined,
  };
  const request = { files: ['docs/SPEC.md'], researchGlobs: ['**'], rules: new Map() };
  const [checked] = await checkSpecs(request, world);
  return (checked?.findings ?? []).map(({ rule }) => rule);
};

describe('the story of checking', () => {
  it('holds a document against the twin beside it', async () => {
    const stale = { 'docs/SPEC.md': document, 'docs/SPEC.json': twinOf('Other') };
    expect(await rulesFound(stale)).toContain('twin-matches');
    expect(await rulesFound({ ...stale, 'docs/SPEC.json': twinOf(spec.title) })).not.toContain(
      'twin-matches',
    );
    expect(await rulesFound({ 'docs/SPEC.md': document })).not.toContain('twin-matches');
  });

  it('lets no document of this program prove another one', async () => {
    const own = document.replace('tool: spec-writer 0.1.0', 'tool: spec-writer/0.1.0');
    const cited = own.replaceAll('research/report.md', 'old/SPEC.md');
    const found = await rulesFound({ 'docs/SPEC.md': cited, 'old/SPEC.md': own, 'a.md': 'text' });
    expect(found).toContain('citation-resolves');
  });
});

describe('the story of mending', () => {
  const broken = document.replace('**5.1**', '**5.3**');
  const files = { 'docs/SPEC.md': broken, 'docs/SPEC.json': writeTwin(parseSpec(broken).spec) };
  const nothing = { files: [], skipped: [], unmatched: [] };

  it.each([
    ['replaces the document and then its twin', 'write', ['docs/SPEC.md', 'docs/SPEC.json']],
    ['replaces nothing where it only shows', 'show', []],
    ['replaces nothing where nobody asked', undefined, []],
  ] as const)('%s', async (_, fix, paths) => {
    const replaced: string[] = [];
    const [checked] = await checkSpecs(
      {
        files: ['docs/SPEC.md'],
        researchGlobs: [],
        rules: new Map(),
        ...(fix !== undefined && { fix }),
      },
      {
        readText: (path) => Promise.resolve(new Map(Object.entries(files)).get(path) ?? ''),
        readExisting: (path) => Promise.resolve(new Map(Object.entries(files)).get(path)),
        chooseResearch: () => Promise.resolve(nothing),
        chooseCited: () => Promise.resolve(nothing),
        replaceText: ({ path, before, after }) => {
          expect(after).not.toBe(before);
          replaced.push(path);
          return Promise.resolve();
        },
        openHash: () => Promise.resolve(hashText),
        warn: () => undefined,
      },
    );
    expect(replaced).toEqual(paths);
    expect(checked?.findings.some(({ rule }) => rule === 'steps-numbered')).toBe(fix === undefined);
    expect(checked?.mended?.changes.map(({ after }) => after)).toEqual(
      fix === undefined ? undefined : [document, writeTwin(spec)],
    );
  });
});
