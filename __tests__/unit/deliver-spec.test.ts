import { describe, expect, it } from '@jest/globals';
import { deliverSpec } from '../../src/deliver-spec.ts';
import type { Target } from '../../src/delivery/delivery.ts';
import type { GitHub } from '../../src/github.ts';
import type { WriteRequest, WriteResult, WriteWorld } from '../../src/write-request.ts';
import { makeGitHub } from './delivery/make-github.ts';

const request: WriteRequest = {
  localeTag: 'en',
  specPath: 'SPEC.md',
  researchGlobs: [],
  researchIsNamed: false,
  rules: new Map(),
  failOn: 'never',
  limits: { maxInputTokens: 1, maxOutputTokens: 1, maxTotalTokens: 1, maxRepairs: 0 },
  tool: 'spec-writer 0.1.0',
  model: 'offline',
};
const target: Target = {
  publish: 'commit',
  repository: 'octo/shop',
  serverUrl: 'https://github.com',
  hasLabels: false,
  branch: 'main',
  baseBranch: 'main',
  draft: false,
  labels: [],
  specPath: 'SPEC.md',
};
const body = '# Shop\n\n- The shop must list plants with Django.\n';

/** A run that writes without a model, in a workspace that keeps nothing. */
function deliver(given: Partial<GitHub>): Promise<WriteResult> {
  const world: WriteWorld = {
    secrets: [],
    readRequirement: () =>
      Promise.resolve({ source: 'octo/shop#1', title: 'Shop', body, comments: [] }),
    chooseResearch: () => Promise.resolve({ files: [], skipped: [], unmatched: [] }),
    readInstructions: () => Promise.resolve(undefined),
    readExisting: () => Promise.resolve(undefined),
    writeText: (path) => Promise.resolve(path),
    hash: () => 'a'.repeat(64),
    now: () => new Date(0),
    removeText: () => Promise.resolve(),
    drawMark: () => '0'.repeat(32),
    progress: { stage: () => undefined, note: () => undefined, warn: () => undefined },
  };
  const github = makeGitHub({
    readHead: () => Promise.resolve('c0'),
    readFile: () => Promise.resolve(undefined),
    readOtherSpelling: () => Promise.resolve(undefined),
    ...given,
  });
  const signal = new AbortController().signal;
  return deliverSpec(request, world, {
    target,
    github,
    openLastWords: () => github,
    labels: [],
    signal,
  });
}

describe('a delivery', () => {
  it('keeps what was written when a mistake of our own ends the publishing', async () => {
    const result = await deliver({ commitFiles: () => Promise.reject(new RangeError('Too deep')) });
    expect(result).toMatchObject({ outcome: 'failed', paths: { spec: 'SPEC.md' } });
    expect(result.text).toContain('# Shop');
    expect(result.reason).toContain('RangeError: Too deep');
    expect(result.failure?.kind).toBe('internal');
    expect(result.failure?.hint).toContain('please report it');
  });

  it('fails before anything is written where a link stands in the place of the document', async () => {
    const result = await deliver({ readFile: () => Promise.resolve({ is: 'other' }) });
    expect(result).toMatchObject({ outcome: 'failed', paths: {} });
    expect(result.reason).toContain('found a link, a folder or a submodule');
    expect(result.failure?.kind).toBe('github');
  });
});
