import { describe, expect, it } from '@jest/globals';
import { commitDocument, type Landing } from '../../../src/delivery/commit-document.ts';
import type { Document, Target } from '../../../src/delivery/delivery.ts';
import type { NewCommit, StoredFile } from '../../../src/github.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import type { Spec } from '../../../src/spec/spec.ts';
import { writeTwin } from '../../../src/spec/twin.ts';
import { makeSpec } from '../../support/make-spec.ts';
import { makeGitHub } from './make-github.ts';

const spec = makeSpec();
const text = renderSpec(spec);
const twin = writeTwin(spec);
const next = makeSpec({ generator: { ...spec.generator, inputHash: 'b'.repeat(64) } });
const pots = { ...spec, requirement: { ...spec.requirement, source: 'octo/shop#2' } };

const makeDocument = (of: Spec): Document => ({
  spec: of,
  text: renderSpec(of),
  inputHash: of.generator.inputHash,
  model: 'offline',
  usage: { requests: 0, promptTokens: 0, completionTokens: 0 },
  findings: [],
  notices: [],
  check: () => [],
});

type Files = Readonly<Record<string, string | undefined>>;
type Committed = Landing & { readonly files: Files };

const store = (files: Files, path: string): StoredFile | undefined => {
  const found = files[path];
  return found === undefined ? undefined : { is: 'file', text: found };
};

type Place = {
  readonly publish?: Target['publish'];
  readonly base?: Files;
  /** What stands there in another spelling. */
  readonly other?: { readonly path: string; readonly found: string };
};

/** Commits to a branch on which files stand, above a base on which others do. */
async function commit(
  document: Document,
  files: Files,
  { publish = 'commit', base = {}, other }: Place = {},
): Promise<Committed> {
  const commits: NewCommit[] = [];
  const github = makeGitHub({
    readFile: (path, ref) => Promise.resolve(store(ref === 'head' ? files : base, path)),
    readOtherSpelling: (path) => Promise.resolve(other?.path === path ? other.found : undefined),
    commitFiles: (made) => {
      commits.push(made);
      return Promise.resolve({ oid: 'c1' });
    },
  });
  const target: Target = {
    publish,
    repository: 'octo/shop',
    serverUrl: 'https://github.com',
    hasLabels: false,
    branch: 'spec/issue-1',
    draft: false,
    labels: [],
    specPath: 'SPEC.md',
  };
  const desk = { github, target, baseOid: 'base' };
  const landing = await commitDocument(document, { name: 'spec/issue-1', head: 'head' }, desk);
  const written = (commits[0]?.files ?? []).map((file) => [file.path, file.text] as const);
  return { ...landing, files: Object.fromEntries(written) };
}

describe('a document that stands already', () => {
  it.each([
    ['is broken', '<<<<<<< broken'],
    ['is missing', undefined],
    ['says something else', '{"title": "Other"}'],
  ])('is left alone when its twin %s, which alone is written', async (_, standing) => {
    const files = { 'SPEC.md': text, 'SPEC.json': standing };
    const landing = await commit(makeDocument(spec), files);
    expect(landing).toMatchObject({ outcome: 'updated', oid: 'c1', files: { 'SPEC.json': twin } });
    expect(Object.keys(landing.files)).toEqual(['SPEC.json']);
  });

  it.each([
    ['as it was written', twin],
    ['in another layout', JSON.stringify(spec)],
  ])('takes no commit when its twin says the same %s', async (_, standing) => {
    const files = { 'SPEC.md': text, 'SPEC.json': standing };
    expect(await commit(makeDocument(spec), files)).toMatchObject({
      outcome: 'unchanged',
      files: {},
    });
  });

  it('keeps the edit of a person, which the twin follows', async () => {
    const edited = text.replace('Runs the service.', 'Runs everything.');
    const landing = await commit(makeDocument(spec), { 'SPEC.md': edited, 'SPEC.json': twin });
    expect(landing.files).toEqual({ 'SPEC.json': writeTwin(parseSpec(edited).spec) });
    expect(landing.document.text).toBe(edited);
  });
});

describe('an older version of a document', () => {
  const edited = text.replace('Runs the service.', 'Runs everything.');

  it('keeps what a person wrote without a look at any commit', async () => {
    const landing = await commit(makeDocument(next), { 'SPEC.md': edited, 'SPEC.json': twin });
    expect(landing.keptSections).toEqual(['1. Architecture Overview']);
    expect(landing.files['SPEC.md']).toContain('Runs everything.');
    expect(landing.files['SPEC.md']).toContain('b'.repeat(64));
  });

  it('keeps everything where nobody knows what we wrote', async () => {
    const unknown = edited.replace(/^rendered: .*\n/mu, '');
    const landing = await commit(makeDocument(next), { 'SPEC.md': unknown, 'SPEC.json': twin });
    expect(landing.files['SPEC.md']).toContain('Runs everything.');
  });
});

it.each([
  ['SPEC.md', 'Spec.md'],
  ['SPEC.json', 'spec.json'],
])('nothing is committed at %s beside %s', async (path, found) => {
  await expect(commit(makeDocument(spec), {}, { other: { path, found } })).rejects.toMatchObject({
    kind: 'github',
    message: expect.stringContaining(`${path} in octo/shop, found ${found}:`) as unknown,
    hint: expect.stringContaining(`rename ${found}`) as unknown,
  });
});

describe('the document of another requirement', () => {
  const edited = text.replace('Runs the service.', 'Runs everything.');
  const source = spec.requirement.source;

  it('makes room for a commit when nobody wrote in it, and is named', async () => {
    const landing = await commit(makeDocument(pots), { 'SPEC.md': text, 'SPEC.json': twin });
    expect(landing.document.replaces).toEqual({ source, dropped: [] });
    expect(landing.files['SPEC.md']).toBe(renderSpec(pots));
  });

  it.each([
    ['people wrote in it', edited],
    ['nobody knows what we wrote', text.replace(/^rendered: .*\n/mu, '')],
  ])('is left alone by a commit when %s', async (_, standing) => {
    const files = { 'SPEC.md': standing, 'SPEC.json': twin };
    await expect(commit(makeDocument(pots), files)).rejects.toMatchObject({
      kind: 'github',
      message: expect.stringContaining(source) as unknown,
      hint: expect.stringContaining('specs/{issue}/SPEC.md') as unknown,
    });
  });

  it.each([
    ['its own branch', { 'SPEC.md': edited }],
    ['its base alone', { 'SPEC.md': renderSpec(pots).replaceAll('a'.repeat(64), 'c'.repeat(64)) }],
  ])(
    'makes room for a pull request, which names what goes when it stands on %s',
    async (_, files) => {
      const options = { publish: 'pull-request', base: { 'SPEC.md': edited } } as const;
      const landing = await commit(makeDocument(pots), files, options);
      const dropped = ['1. Architecture Overview'];
      expect(landing.document.replaces).toEqual({ source, dropped });
    },
  );

  it('is told from a document that somebody else wrote', async () => {
    const files = { 'SPEC.md': '# Ours\n\nWritten by hand.\n' };
    await expect(commit(makeDocument(spec), files)).rejects.toMatchObject({
      message: expect.stringContaining('found one that somebody else wrote') as unknown,
    });
    const landing = await commit(makeDocument(spec), files, {
      publish: 'pull-request',
      base: files,
    });
    expect(landing.document.replaces).toEqual({ dropped: [] });
    expect(landing.files['SPEC.md']).toBe(text);
  });
});
