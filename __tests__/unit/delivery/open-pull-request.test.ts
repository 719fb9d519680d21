import { describe, expect, it } from '@jest/globals';
import { openPullRequest } from '../../../src/delivery/open-pull-request.ts';
import { isUnfinished } from '../../../src/delivery/text/own-part.ts';
import { SpecWriterError } from '../../../src/errors.ts';
import type { GitHub, PullRequest } from '../../../src/github.ts';
import { makeGitHub, viewer } from './make-github.ts';
import { makeDocument, target } from './text/make-document.ts';

const oid = 'b'.repeat(40);
const labelled = { ...target, labels: ['docs'] };
const refusal = new SpecWriterError('github', { message: 'It is forbidden.', hint: 'Add it.' });
const landing = (outcome: 'created' | 'updated' | 'unchanged', inputHash = 'a'.repeat(64)) => ({
  ...{ branch: 'spec/issue-7', outcome, oid, keptSections: [] },
  document: { ...makeDocument({ parts: { title: inputHash.slice(0, 8) } }), inputHash },
});

/** One pull request at most, and what was done to it. */
function keepPullRequest(change: Partial<GitHub> = {}) {
  let standing: PullRequest | undefined;
  const done: string[] = [];
  const github = makeGitHub({
    createPullRequest: ({ title, body, base }) => {
      done.push('create');
      const author = { login: viewer, isBot: true };
      standing = { number: 2, url: '', title, body, state: 'open', base, author };
      return Promise.resolve(standing);
    },
    addLabels: (number, labels) => {
      done.push(`label ${number} ${labels.map(({ name }) => name).join(' ')}`);
      return Promise.resolve();
    },
    editPullRequest: (_, { body = '' }) => {
      done.push('edit');
      if (standing !== undefined) standing = { ...standing, body };
      return Promise.resolve();
    },
    ...change,
  });
  const open = async (
    landed: ReturnType<typeof landing>,
    port: GitHub = github,
  ): Promise<{ readonly done: readonly string[]; readonly body: string }> => {
    done.length = 0;
    const branch = { name: landed.branch, head: oid };
    const place = {
      base: 'main',
      baseOid: oid,
      branch,
      ...(standing && { pullRequest: standing }),
    };
    const world = { target: labelled, github: port, warn: () => undefined };
    await openPullRequest({ landing: landed, place }, world);
    return { done: [...done], body: standing?.body ?? '' };
  };
  const refused = { ...github, addLabels: () => Promise.reject(refusal) };
  return { open, refused };
}

describe('the labels of a pull request', () => {
  it('are set once, so that those that a person took off stay off', async () => {
    const { open } = keepPullRequest();
    expect((await open(landing('created'))).done).toEqual(['create', 'label 2 docs']);
    expect((await open(landing('updated', 'c'.repeat(64)))).done).toEqual(['edit']);
  });

  it.each(['updated', 'unchanged'] as const)(
    'that could not be set are set by the next run, whose document is %s',
    async (outcome) => {
      const { open, refused } = keepPullRequest();
      const first = await open(landing('created'), refused);
      expect(isUnfinished(first.body)).toBe(true);
      const second = await open(landing(outcome));
      expect(second.done).toEqual(['label 2 docs', 'edit']);
      expect(isUnfinished(second.body)).toBe(false);
    },
  );

  it('that are refused again leave everything else as it is', async () => {
    const { open, refused } = keepPullRequest();
    await open(landing('created'), refused);
    expect((await open(landing('unchanged'), refused)).done).toEqual([]);
    const updated = await open(landing('updated', 'c'.repeat(64)), refused);
    expect(updated.done).toEqual(['edit']);
    expect(isUnfinished(updated.body)).toBe(true);
  });
});
