import { describe, expect, it } from '@jest/globals';
import { createStatus, startMemory } from '../../../src/delivery/status.ts';
import { SpecWriterError } from '../../../src/errors.ts';
import type { GitHub } from '../../../src/github.ts';
import { keepComments, makeComment } from './make-github.ts';
import { commentOnly, makeDocument, target } from './text/make-document.ts';

/** An issue with labels and comments, and what became of it. */
function openIssue(
  labels: readonly string[],
  change: (github: GitHub) => Partial<GitHub> = () => ({}),
) {
  const present = new Set(labels);
  const { github, comments } = keepComments();
  const withLabels: GitHub = {
    ...github,
    addLabels: (_, added) => {
      for (const { name } of added) present.add(name);
      return Promise.resolve();
    },
    removeLabel: (_, name) => {
      present.delete(name);
      return Promise.resolve();
    },
  };
  const warnings: string[] = [];
  const memory = startMemory(labels);
  const open = (port: GitHub) =>
    createStatus(target, { github: port, memory, warn: (text) => warnings.push(text) });
  const status = open({ ...withLabels, ...change(withLabels) });
  const last = open(withLabels);
  return { status, last, present, comments, warnings };
}

const published = {
  is: 'published',
  document: makeDocument(),
  publication: commentOnly,
} as const;
const refusal = new SpecWriterError('github', { message: 'It is forbidden.', hint: 'Add it.' });
const lost = new SpecWriterError('cancelled', { message: 'Cancelled.', hint: 'Run again.' });

describe('what those who wait can see', () => {
  it('is told once for each state', async () => {
    const { status, comments, present } = openIssue(['needs-spec', 'bug']);
    expect(await status.show({ is: 'queued' })).toBeDefined();
    expect(await status.show({ is: 'queued' })).toBeUndefined();
    await status.show({ is: 'checking' });
    await status.show(published);
    expect(comments).toHaveLength(1);
    expect([...present]).toEqual(['bug', 'spec-ready']);
  });

  it('keeps the comment when the labels are refused, and the labels when the comment is', async () => {
    const noLabels = openIssue(['needs-spec'], () => ({
      addLabels: () => Promise.reject(refusal),
    }));
    expect(await noLabels.status.show({ is: 'queued' })).toBeDefined();
    expect(noLabels.warnings).toEqual(['It is forbidden. Add it.']);
    const noComment = openIssue(['needs-spec'], () => ({
      createComment: () => Promise.reject(refusal),
    }));
    expect(await noComment.status.show({ is: 'queued' })).toBeUndefined();
    expect([...noComment.present]).toEqual(['spec-in-progress']);
  });

  it('ends the run for trouble that no setting of GitHub mends', async () => {
    const { status } = openIssue([], () => ({ addLabels: () => Promise.reject(new Error('bug')) }));
    await expect(status.show({ is: 'queued' })).rejects.toThrow('bug');
  });

  it('gives the label back also when nobody knows what became of it', async () => {
    const takesEffect = openIssue(['needs-spec'], (github) => ({
      removeLabel: async (on, name) => {
        await github.removeLabel(on, name);
        throw lost;
      },
    }));
    await expect(takesEffect.status.show({ is: 'queued' })).rejects.toThrow('Cancelled.');
    await takesEffect.last.show({ is: 'cancelled' });
    expect([...takesEffect.present].toSorted()).toEqual(['needs-spec', 'spec-failed']);
  });

  it('takes away a label of which nobody knows whether it was set', async () => {
    const { status, last, present } = openIssue(['needs-spec'], (github) => ({
      addLabels: async (on, labels) => {
        await github.addLabels(on, labels);
        throw lost;
      },
    }));
    await expect(status.show({ is: 'queued' })).rejects.toThrow('Cancelled.');
    await last.show({ is: 'cancelled' });
    expect([...present].toSorted()).toEqual(['needs-spec', 'spec-failed']);
  });

  it('says nothing of a cancellation that came when everything had arrived', async () => {
    const { status, last, comments, present } = openIssue(['needs-spec'], (github) => ({
      editComment: async (id, body) => {
        await github.editComment(id, body);
        throw lost;
      },
    }));
    await status.show({ is: 'queued' });
    await expect(status.show(published)).rejects.toThrow('Cancelled.');
    await last.show({ is: 'cancelled' });
    expect(comments[0]?.body).toContain('### Specification ready');
    expect([...present]).toEqual(['spec-ready']);
  });

  it('says that everything arrived before the labels do, so that a run that is killed lies to nobody', async () => {
    const order: string[] = [];
    const { status } = openIssue(['needs-spec'], (github) => ({
      editComment: (id, body) => {
        order.push('comment');
        return github.editComment(id, body);
      },
      addLabels: (on, labels) => {
        order.push(labels.map(({ name }) => name).join(' '));
        return github.addLabels(on, labels);
      },
    }));
    await status.show({ is: 'queued' });
    await status.show(published);
    expect(order).toEqual(['spec-in-progress', 'comment', 'spec-ready']);
  });

  it('finishes the labels when the cancellation came behind the comment', async () => {
    const { status, last, comments, present } = openIssue(['needs-spec'], (github) => ({
      addLabels: (on, labels) =>
        labels.some(({ name }) => name === 'spec-ready')
          ? Promise.reject(lost)
          : github.addLabels(on, labels),
    }));
    await status.show({ is: 'queued' });
    await expect(status.show(published)).rejects.toThrow('Cancelled.');
    await last.show({ is: 'cancelled' });
    expect(comments[0]?.body).toContain('### Specification ready');
    expect([...present]).toEqual(['spec-ready']);
  });

  it('leaves a label alone that a run without one did not ask by', async () => {
    const { status, present } = openIssue([]);
    await status.show({ is: 'queued' });
    await status.show({ is: 'failed', reason: 'It failed.', hint: 'Try again.' });
    expect([...present]).toEqual(['spec-failed']);
  });

  it('reads only comments where it may not write labels', async () => {
    const { github, comments } = keepComments(makeComment(1, 'Nice', 'octo'));
    const status = createStatus(
      { ...target, hasLabels: false },
      { github, memory: startMemory(['needs-spec']), warn: () => undefined },
    );
    await status.show({ is: 'queued' });
    expect(comments).toHaveLength(2);
  });
});
