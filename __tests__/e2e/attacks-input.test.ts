import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askArchitect, greeter, startArchitect } from '../support/ask-architect.ts';
import { canary, readAttackCorpus, type AttackCase } from '../support/attack-corpus.ts';
import { labeledEvent } from '../support/recorded-event.ts';
import type { ActionRun } from '../support/run-action.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import type { ModelServer } from '../support/start-model.ts';

const labelledAt = '2025-11-01T12:00:00Z';
const earlier = '2025-11-01T11:00:00Z';
const rows = readAttackCorpus().filter(({ row }) => /^S1[0-4]$/u.test(row));
const nameCanary = (row: string, index: number): string => `CANARY${row}N${index}X`;

type Seen = AsyncDisposable & {
  readonly run: ActionRun;
  readonly system: string;
  readonly user: string;
};

/** One run on an issue that carries every attack and every twin of the rows, each as a comment of its own. */
async function specifyAll(): Promise<Seen> {
  const github = await startGitHub();
  const model = await startArchitect();
  const number = await github.openIssue({ ...greeter, by: 'octo' });
  await github.setLabels(number, ['needs-spec']);
  for (const { row, cases } of rows) {
    for (const [index, { attack, twin }] of cases.entries()) {
      const body = attack.replaceAll(canary, nameCanary(row, index));
      await github.comment(number, { by: 'stranger', body, at: earlier });
      await github.comment(number, { by: 'stranger', body: twin, at: earlier });
    }
  }
  const asked = { number, ...greeter };
  const run = await askArchitect({ github, model }, asked, {
    event: labeledEvent({ ...asked, at: labelledAt }),
    inputs: { publish: 'none', 'include-comments': 'all', 'max-repairs': '0', 'fail-on': 'never' },
  });
  const { messages } = JSON.parse(model.requests[0]?.body ?? '{"messages":[]}') as {
    messages: { role: string; content: string }[];
  };
  const say = (role: string): string =>
    messages.flatMap((message) => (message.role === role ? [message.content] : [])).join('\n');
  return {
    run,
    system: say('system'),
    user: say('user'),
    [Symbol.asyncDispose]: () => endAll(run, github, model),
  };
}

async function endAll(...all: readonly [ActionRun, GitHubServer, ModelServer]): Promise<void> {
  for (const one of all) await one[Symbol.asyncDispose]();
}

/** The lines of a text as the model is shown them, without their numbers. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n|[\u2028\u2029]/u)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');

describe('what strangers write into comments', () => {
  let seen: Seen;
  let shown: ReadonlySet<string>;
  beforeAll(async () => {
    seen = await specifyAll();
    shown = new Set([...seen.user.matchAll(/^\d+\| (.*)$/gmu)].map(([, line = '']) => line));
  }, 120_000);
  afterAll(async () => {
    await seen[Symbol.asyncDispose]();
  });

  const casesOf = (row: string): readonly AttackCase[] =>
    rows.find((one) => one.row === row)?.cases ?? [];

  it.each(['S10', 'S12'])('reaches no model where no page shows it (%s)', (row) => {
    const found = casesOf(row).filter((_, index) => seen.user.includes(nameCanary(row, index)));
    expect(found.map(({ name }) => name)).toEqual([]);
    expect(seen.run.outputs['requests']).toBe('1');
  });

  it('is read without its invisible characters (S11)', () => {
    const lost = casesOf('S11').filter(({ shown: left = '' }) =>
      linesOf(left.replaceAll(canary, 'CANARYS11N')).some((line) => {
        const start = line.split('CANARY')[0] ?? '';
        return ![...shown].some((one) => one.startsWith(start));
      }),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
    const twins = new Set(casesOf('S11').flatMap(({ twin }) => linesOf(twin)));
    const hiding = [...shown].filter(
      (line) =>
        !twins.has(line) &&
        /[\u{e0000}-\u{e007f}\u202a-\u202e\u2060-\u2065\u00ad\u3164]/u.test(line),
    );
    expect(hiding).toEqual([]);
  });

  it('reaches the model letter by letter where it hides nothing (S10, S11, S12, S14)', () => {
    for (const { row, cases } of rows) {
      if (row === 'S13') continue;
      const changed = cases.filter(({ twin }) => linesOf(twin).some((line) => !shown.has(line)));
      expect([row, ...changed.map(({ twin }) => twin)]).toEqual([row]);
    }
  });

  it('stays between the lines that only this run knows, in the role of the user (S13)', () => {
    const marks = new Set(
      [...seen.user.matchAll(/<\/?data-([0-9a-f]{32,})[ >]/gu)].map(([, mark]) => mark),
    );
    expect(marks.size).toBe(1);
    const [mark = ''] = marks;
    expect(seen.system).not.toContain(mark);
    const openings = seen.user.split(`\n<data-${mark} `).length - 1;
    expect(openings).toBeGreaterThan(2);
    expect(seen.user.split(mark)).toHaveLength(2 * openings + 1);
    const block = new RegExp(`<data-${mark} [^>\\n]*>\\n[^]*?\\n</data-${mark}>`, 'gu');
    const outside = seen.user.replace(block, '');
    for (const [index, { name }] of casesOf('S13').entries()) {
      const word = nameCanary('S13', index);
      expect([name, seen.user.includes(word), outside.includes(word)]).toEqual([name, true, false]);
      expect([name, seen.system.includes(word)]).toEqual([name, false]);
    }
  });

  it('holds no token by which a chat template begins a turn (S13)', () => {
    const tokens =
      /<\|[\w-]+\|>|<｜[^｜\n]+｜>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start|end)_of_turn>|<\/?s>|<tool_call>|<think>/iu;
    expect(tokens.exec(seen.user)).toBeNull();
  });

  it('is filled into nothing again (S14)', () => {
    for (const [index, { attack }] of casesOf('S14').entries()) {
      const written = attack.replaceAll(canary, nameCanary('S14', index));
      expect(seen.user.split(written)).toHaveLength(2);
    }
  });

  it('is cleaned with a word about what was taken out', () => {
    const told = /left out what is not shown: (.*)/u.exec(seen.run.stdout)?.[1] ?? '';
    for (const kind of [
      'hidden comments',
      'tag characters',
      'unused link definitions',
      'HTML attributes',
    ]) {
      expect(told).toContain(kind);
    }
  });
});

describe('the delimiter of what strangers wrote', () => {
  it('is another one in every run of the same input (S13)', async () => {
    const marks: string[] = [];
    for (const run of ['first', 'second']) {
      await using github = await startGitHub();
      await using model = await startArchitect();
      const number = await github.openIssue(greeter);
      await github.setLabels(number, ['needs-spec']);
      await using ended = await askArchitect(
        { github, model },
        { number, ...greeter },
        { inputs: { publish: 'none' } },
      );
      expect([run, ended.exitCode]).toEqual([run, 0]);
      marks.push(/<data-([0-9a-f]{32}) /u.exec(model.requests[0]?.body ?? '')?.[1] ?? '');
    }
    expect(marks.every((mark) => mark !== '')).toBe(true);
    expect(new Set(marks).size).toBe(2);
  });
});
