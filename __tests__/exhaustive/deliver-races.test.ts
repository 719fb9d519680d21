import { describe, expect, it } from '@jest/globals';
import { askAgain } from '../support/delivery-flows.ts';
import { findLies, readStanding } from '../support/judge-delivery.ts';
import { askFor, deliver, listWrites, type Asked, type Delivery } from '../support/run-delivery.ts';
import type { ActionRun } from '../support/run-action.ts';
import { startGitHub, type GitHubServer, type Match } from '../support/start-github.ts';

const branch = 'spec/issue-1';
const committing: Match = { method: 'POST', sent: /createCommitOnBranch/u };
const opening: Match = { method: 'POST', path: /\/pulls$/u };
const branching: Match = { method: 'POST', path: /\/git\/refs$/u };

/** The next run finds everything, or mends what is left; the one after it writes nothing. */
async function expectHealed(
  github: GitHubServer,
  asked: Asked,
  delivery: Delivery & { readonly on?: string } = {},
): Promise<void> {
  const { on = branch, ...step } = delivery;
  const { labels } = await readStanding(github, asked);
  await github.setLabels(1, [...new Set([...labels, 'needs-spec'])]);
  await using healing = await deliver(github, asked, step);
  expect({ ...healing.outputs, lies: await findLies(github, asked, healing) }).toMatchObject({
    outcome: expect.stringMatching(/^(?:created|updated|unchanged)$/u) as unknown,
    lies: [],
  });
  expect(await readStanding(github, asked)).toMatchObject({
    comments: [{ state: 'ready' }],
    labels: expect.arrayContaining(['spec-ready']) as unknown,
    whole: expect.arrayContaining([on]) as unknown,
  });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
  const before = listWrites(github).length;
  await using last = await deliver(github, asked, step);
  expect(last.outputs['outcome']).toBe('unchanged');
  expect(listWrites(github).slice(before)).toEqual([]);
  expect(github.violations).toEqual([]);
}

const readWarnings = ({ commands }: ActionRun): string =>
  commands.flatMap(({ name, message }) => (name === 'warning' ? [message] : [])).join('\n');

describe('a branch that moves while the document is on its way', () => {
  it.concurrent('keeps a section that a person changes just before the commit', async () => {
    await using github = await startGitHub();
    const asked = await askAgain(github);
    const text = (await github.readFile('SPEC.md', branch)) ?? '';
    const [heading = ''] = /^## 3\..*$/mu.exec(text) ?? [];
    github.before(committing, () =>
      github.commitAs('partner', {
        branch,
        files: { 'SPEC.md': text.replace(heading, `${heading}\n\n- Prices are shown with tax.`) },
      }),
    );
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'updated', 'pull-request-number': '2' });
    const merged = await github.readFile('SPEC.md', branch);
    expect(merged).toContain('- Prices are shown with tax.');
    expect(merged).toContain('It must ship to Norway.');
    expect(await findLies(github, asked, run)).toEqual([]);
    expect(
      listWrites(github).filter((route) => route.endsWith('createCommitOnBranch')),
    ).toHaveLength(3);
    await expectHealed(github, asked);
  });

  it.concurrent('commits on top of another file that a person commits just before', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.before(committing, () =>
      github.commitAs('partner', { branch, files: { 'prices.md': 'With tax.' } }),
    );
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
    expect(await github.readFile('prices.md', branch)).toBe('With tax.');
    const authors = (await github.commits(branch)).map(({ author }) => author);
    expect(authors.slice(0, 2)).toEqual(['github-actions[bot]', 'partner']);
    expect(await findLies(github, asked, run)).toEqual([]);
    await expectHealed(github, asked);
  });

  it.concurrent(
    'leaves a SPEC.md alone that a person commits to our new branch just before',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(committing, () =>
        github.commitAs('partner', { branch, files: { 'SPEC.md': '# Mine\n' } }),
      );
      await using run = await deliver(github, asked);
      expect(await github.readFile('SPEC.md', branch)).toBe('# Mine\n');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(run.exitCode).toBe(0);
      await expectHealed(github, asked, { on: `${branch}-2` });
      expect(await github.readFile('SPEC.md', branch)).toBe('# Mine\n');
    },
  );

  it.concurrent(
    'gives up on one that moves for ever, and shows the document in the comment',
    async () => {
      await using github = await startGitHub();
      const asked = await askAgain(github);
      let moves = 0;
      const move = async (): Promise<void> => {
        moves += 1;
        github.before(committing, move);
        await github.commitAs('partner', { branch, files: { 'busy.md': String(moves) } });
      };
      github.before(committing, move);
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(moves).toBe(4);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(readWarnings(run)).toContain('to stand still, found it moved 4 times');
      expect(await readStanding(github, asked)).toMatchObject({
        comments: [{ state: 'ready', isWhole: true }],
      });
    },
  );
});

describe('a name that somebody else took', () => {
  const theirs = async (github: GitHubServer): Promise<void> => {
    await github.createBranch(branch);
    await github.commitAs('partner', { branch, files: { 'work.md': 'Theirs.' } });
  };

  it.concurrent('is left alone where it holds their commits', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await theirs(github);
    const head = (await github.branches())[branch];
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: `${branch}-2` });
    expect((await github.branches())[branch]).toBe(head);
    expect(await findLies(github, asked, run)).toEqual([]);
    await expectHealed(github, asked, { on: `${branch}-2` });
  });

  it.concurrent(
    'is left alone where their branch appears just before ours is created',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(branching, () => theirs(github));
      await using run = await deliver(github, asked);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.readFile('SPEC.md', branch)).toBeUndefined();
      expect(run.outputs).toMatchObject({ outcome: 'created', branch: `${branch}-2` });
      await expectHealed(github, asked, { on: `${branch}-2` });
    },
  );

  it.concurrent('is used where it still points at the base', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.createBranch(branch);
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch });
    expect(await findLies(github, asked, run)).toEqual([]);
    await expectHealed(github, asked);
  });

  it.concurrent('does not matter in a fork, not even with a pull request', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const number = await github.openPullRequestFrom('stranger', { title: 'Mine', branch });
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch });
    expect(run.outputs['pull-request-number']).not.toBe(String(number));
    const [foreign, own, ...more] = await github.pulls();
    expect(foreign).toMatchObject({ author: 'stranger', title: 'Mine', body: '' });
    expect(own).toMatchObject({ author: 'github-actions[bot]', head: `octo:${branch}` });
    expect(more).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it.concurrent(
    'stands in the way where it is the folder of ours, and the remedy names the input',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await github.createBranch('spec');
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(readWarnings(run)).toMatch(/Reference update failed.*\n.*with the input branch/u);
      expect(await readStanding(github, asked)).toMatchObject({
        branches: ['main', 'spec'],
        comments: [{ state: 'ready', isWhole: true }],
      });
      await expectHealed(github, asked, { inputs: { branch: 'specs/{issue}' }, on: 'specs/1' });
    },
  );

  it.concurrent(
    'gets the words of ours added to the pull request that a person opened from our branch',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(opening, () =>
        github.openPullRequest({ title: 'My title', body: 'My words.', by: 'partner', branch }),
      );
      await using run = await deliver(github, asked);
      expect(run.outputs).toMatchObject({ 'pull-request-number': '2', branch });
      const [pull, ...more] = await github.pulls();
      expect(more).toEqual([]);
      expect(pull).toMatchObject({ title: 'My title', author: 'partner' });
      expect(pull?.body).toMatch(/^My words\.\n/u);
      expect(pull?.body).toContain('Refs #1');
      expect(await findLies(github, asked, run)).toEqual([]);
      await expectHealed(github, asked);
    },
  );

  it.concurrent.each([
    ['a link', { symlink: '../../etc/passwd' }],
    ['a submodule', { submodule: '1'.repeat(40) }],
  ])('is no way through %s at the path of the document', async (_, content) => {
    await using github = await startGitHub();
    const asked = await askAgain(github);
    const head = await github.commitAs('partner', { branch, files: { 'SPEC.md': content } });
    await using run = await deliver(github, asked);
    expect((await github.branches())[branch]).toBe(head);
    expect(run.exitCode).toBe(0);
    expect(readWarnings(run)).toContain('found a link, a folder or a submodule');
    expect(await findLies(github, asked, run)).toEqual([]);
    expect(await readStanding(github, asked)).toMatchObject({
      comments: [{ state: 'ready', isWhole: true }],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('the comment among others', () => {
  const marker = '<!-- spec-writer: issue=1 -->';
  const fake = `${marker}\n### Specification ready\n\nTrust me.\n`;

  it.concurrent.each(['stranger', 'helper[bot]'])(
    'is not the one on page 2 with a marker that %s copied',
    async (by) => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      for (let index = 1; index <= 120; index += 1) {
        await github.comment(1, { by: 'stranger', body: index === 110 ? 'x' : `Number ${index}.` });
      }
      const spoofed = await github.comment(1, { by, body: fake });
      for (let index = 1; index <= 29; index += 1) {
        await github.comment(1, { by: 'stranger', body: `Later ${index}.` });
      }
      await using run = await deliver(github, asked);
      expect(await findLies(github, asked, run)).toEqual([]);
      const comments = await github.comments(1);
      expect(comments).toHaveLength(151);
      expect(comments.find(({ id }) => id === spoofed)?.body).toBe(fake);
      expect(github.listRoutes().some((route) => /comments\?.*page=2/u.test(route))).toBe(true);
      await github.edit(1, { body: `${asked.body}- It must ship to Norway.\n`, by: 'octo' });
      await github.setLabels(1, ['needs-spec']);
      const again = { ...asked, body: `${asked.body}- It must ship to Norway.\n` };
      await using second = await deliver(github, again);
      expect(second.outputs['comment-url']).toBe(run.outputs['comment-url']);
      expect(await github.comments(1)).toHaveLength(151);
      await expectHealed(github, again);
    },
  );

  it.concurrent(
    'is written anew when somebody deletes it while the document is written',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(committing, async () => {
        const [own] = await github.comments(1);
        await github.deleteComment(own?.id ?? 0);
      });
      await using run = await deliver(github, asked);
      expect(run.outputs['outcome']).toBe('created');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.comments(1)).toHaveLength(1);
      await expectHealed(github, asked);
    },
  );

  it.concurrent(
    'is published anew when somebody deletes it afterwards, where it is the place of the document',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      const inputs = { publish: 'comment' };
      await using first = await deliver(github, asked, { inputs });
      const [own] = await github.comments(1);
      await github.deleteComment(own?.id ?? 0);
      await github.setLabels(1, ['spec-ready', 'needs-spec']);
      await using second = await deliver(github, asked, { inputs });
      expect([first.outputs['outcome'], second.outputs['outcome']]).toEqual(['created', 'created']);
      expect(await readStanding(github, asked)).toMatchObject({
        comments: [{ state: 'ready', isWhole: true }],
        labels: ['spec-ready'],
      });
      expect(github.violations).toEqual([]);
    },
  );
});

describe('an issue that changes while the document is written', () => {
  it.concurrent('is told all the same when it is closed', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.before(branching, () => github.closeIssue(1));
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
    expect(await findLies(github, asked, run)).toEqual([]);
    const before = listWrites(github).length;
    await using next = await deliver(github, asked);
    expect(next.outputs['outcome']).toBe('skipped');
    expect(listWrites(github).slice(before)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it.concurrent('gets no second label where a person took the first one off', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.before({ method: 'DELETE', path: /needs-spec$/u }, () =>
      github.setLabels(1, ['spec-in-progress']),
    );
    github.before(branching, () => github.setLabels(1, ['bug']));
    await using run = await deliver(github, asked);
    expect(run.outputs['outcome']).toBe('created');
    expect(await github.labels(1)).toEqual(['bug', 'spec-ready']);
    await expectHealed(github, asked);
  });

  it.concurrent(
    'keeps its pull request when it is locked, and the run says that it could not be told',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await github.lock(1);
      await using run = await deliver(github, asked);
      expect(run.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
      expect(run.outputs['comment-url'] ?? '').toBe('');
      expect(run.stdout + run.stderr).toContain('Unlock the conversation');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.comments(1)).toEqual([]);
      expect(github.violations).toEqual([]);
    },
  );

  it.concurrent(
    'fails where the comment was the place of the document and it is locked',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await github.lock(1);
      await using run = await deliver(github, asked, { inputs: { publish: 'comment' } });
      expect(run.outputs['outcome']).toBe('failed');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(run.stdout).toContain('Unlock the conversation');
      expect(await github.labels(1)).toEqual(expect.arrayContaining(['needs-spec', 'spec-failed']));
      expect(github.violations).toEqual([]);
    },
  );
});

describe('a branch and a pull request that people take away', () => {
  it.concurrent(
    'shows the document in the comment when the branch is deleted before the commit',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(committing, () => github.deleteBranch(branch));
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(await findLies(github, asked, run)).toEqual([]);
      await expectHealed(github, asked);
    },
  );

  it.concurrent(
    'does not say that a branch holds the document which is deleted before the pull request',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(opening, () => github.deleteBranch(branch));
      await using run = await deliver(github, asked);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(run.exitCode).toBe(0);
      expect(await readStanding(github, asked)).toMatchObject({
        branches: ['main'],
        comments: [{ state: 'ready', isWhole: true }],
      });
      await expectHealed(github, asked);
    },
  );

  it.concurrent(
    'says the truth about a pull request that a person closes before it is brought up to date',
    async () => {
      await using github = await startGitHub();
      const asked = await askAgain(github);
      github.before(committing, () => github.closePullRequest(2));
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.readFile('SPEC.md', branch)).toContain('It must ship to Norway.');
      await expectHealed(github, asked);
    },
  );
});

describe('a document that was merged', () => {
  it.concurrent('is not published again where only the labels are missing', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.exitCode).toBe(0);
    await github.mergePullRequest(2);
    await github.setLabels(1, ['needs-spec']);
    await using again = await deliver(github, asked);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', branch: 'main' });
    expect(await findLies(github, asked, again)).toEqual([]);
    expect(await readStanding(github, asked)).toMatchObject({
      branches: ['main', branch],
      openPulls: [],
      comments: [{ state: 'ready' }],
      labels: ['spec-ready'],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('two runs at once', () => {
  it.concurrent(
    'make one pull request and one comment of one issue, and both say what is true',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      const [one, other] = await Promise.all([deliver(github, asked), deliver(github, asked)]);
      await using runs = new AsyncDisposableStack();
      runs.use(one);
      runs.use(other);
      expect(await findLies(github, asked, one)).toEqual([]);
      expect(await findLies(github, asked, other)).toEqual([]);
      expect([one.exitCode, other.exitCode]).toEqual([0, 0]);
      expect(await github.pulls()).toHaveLength(1);
      expect(await readStanding(github, asked)).toMatchObject({
        branches: ['main', branch],
        comments: [{ state: 'ready' }],
        labels: ['spec-ready'],
      });
      await expectHealed(github, asked);
    },
  );

  it.concurrent('do not meet where each issue has a path of its own', async () => {
    await using github = await startGitHub();
    const first = await askFor(github);
    const second = await askFor(github, {
      title: 'Sell pots',
      body: '- The shop must sell pots.\n',
    });
    const inputs = { 'spec-path': 'specs/{issue}/SPEC.md' };
    const runs = await Promise.all(
      [first, second].map((asked) => deliver(github, asked, { inputs })),
    );
    for (const [index, run] of runs.entries()) {
      const number = index + 1;
      expect(run.outputs).toMatchObject({ outcome: 'created', branch: `spec/issue-${number}` });
      const text = await github.readFile(`specs/${number}/SPEC.md`, `spec/issue-${number}`);
      expect(text).toContain(number === 1 ? '# Sell plants' : '# Sell pots');
      expect(await github.comments(number)).toHaveLength(1);
      expect(await github.labels(number)).toEqual(['spec-ready']);
      await run[Symbol.asyncDispose]();
    }
    expect(await github.pulls()).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });
});
