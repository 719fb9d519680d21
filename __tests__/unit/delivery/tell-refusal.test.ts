import { describe, expect, it } from '@jest/globals';
import type { Target } from '../../../src/delivery/delivery.ts';
import { tellRefusal } from '../../../src/delivery/tell-refusal.ts';
import { writeMarker } from '../../../src/delivery/text/marker.ts';
import { SpecWriterError } from '../../../src/errors.ts';
import { keepComments, makeComment, makeGitHub, viewer } from './make-github.ts';

const target: Target = {
  publish: 'pull-request',
  repository: 'octo/shop',
  serverUrl: 'https://github.com',
  subject: 7,
  hasLabels: true,
  branch: 'spec/issue-7',
  draft: false,
  labels: [],
  specPath: 'SPEC.md',
};
const reason = 'Nothing to do: stranger changed the text.';
const marker = writeMarker(7);
const warn = (text: string): void => {
  throw new Error(text);
};

describe('the reason of a refusal', () => {
  it('is one line in a comment of ours, once', async () => {
    const { github, comments } = keepComments();
    await tellRefusal(reason, target, { github, warn });
    await tellRefusal(reason, target, { github, warn });
    expect(comments).toMatchObject([
      { body: `${marker}\n> Nothing to do: stranger changed the text.\n` },
    ]);
  });

  it('stands above what our comment says, once', async () => {
    const standing = `${marker}\n### Specification ready\n\nIt is in #8.\n`;
    const { github, comments } = keepComments(makeComment(1, standing));
    await tellRefusal(reason, target, { github, warn });
    await tellRefusal(reason, target, { github, warn });
    expect(comments).toMatchObject([
      {
        id: 1,
        body: `${marker}\n> Nothing to do: stranger changed the text.\n\n### Specification ready\n\nIt is in #8.\n`,
      },
    ]);
  });

  it('is not written into the comment of somebody else who copied our marker', async () => {
    const copied = makeComment(1, `${marker}\nMine`, 'stranger');
    const { github, comments } = keepComments(copied);
    await tellRefusal(reason, target, { github, warn });
    expect(comments).toHaveLength(2);
    expect(comments[0]).toBe(copied);
  });

  it('can do no harm in Markdown', async () => {
    const { github, comments } = keepComments();
    await tellRefusal('<b>a</b> <!-- b', target, { github, warn });
    expect(comments[0]?.body).not.toMatch(/<b>|<!-- b/u);
  });

  it('goes nowhere without a place', async () => {
    const nowhere = { ...target, subject: undefined };
    await expect(tellRefusal(reason, nowhere, { github: makeGitHub({}), warn })).resolves.toBe(
      undefined,
    );
  });

  it('is only told to the run where GitHub takes no comment', async () => {
    const refusal = new SpecWriterError('github', { message: 'Found it locked.', hint: 'Unlock.' });
    const told: string[] = [];
    const github = makeGitHub({
      readViewer: () => Promise.resolve(viewer),
      readComments: () => Promise.resolve([]),
      createComment: () => Promise.reject(refusal),
    });
    await tellRefusal(reason, target, { github, warn: (text) => told.push(text) });
    expect(told).toEqual(['Found it locked. Unlock.']);
  });
});
