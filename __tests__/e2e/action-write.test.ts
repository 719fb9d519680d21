import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction, type ActionRun } from '../support/run-action.ts';

const requirement =
  '# Shop\n\n- The shop must list plants.\n- It must ship to Norway, with Django.\n';
const research =
  'The shop runs on Python 3.12.4.\n\nNote: the carrier answers 429 after 60 requests.\n';
const offline = { publish: 'none', provider: 'offline' };

const readWritten = (run: ActionRun, name: string): Promise<string> =>
  readFile(join(run.workspace, name), 'utf8');

describe('the action that writes from text', () => {
  let run: ActionRun;
  beforeAll(async () => {
    run = await runAction({
      inputs: { ...offline, requirement },
      files: { 'research/notes.md': research },
      token: 'ghs_0123456789',
    });
  });
  afterAll(async () => {
    await run[Symbol.asyncDispose]();
  });

  it('says in every output what came of it', () => {
    expect(run.exitCode).toBe(0);
    expect(run.outputs['input-hash']).toMatch(/^[0-9a-f]{64}$/u);
    expect(run.outputs).toEqual({
      outcome: 'created',
      reason: 'SPEC.md was written and passed every check.',
      valid: 'true',
      errors: '0',
      warnings: '0',
      'spec-path': 'SPEC.md',
      'spec-json-path': 'SPEC.json',
      'report-path': 'SPEC.report.json',
      'input-hash': run.outputs['input-hash'],
      model: 'offline',
      requests: '0',
      'prompt-tokens': '0',
      'completion-tokens': '0',
    });
  });

  it('writes the document, its twin and the report', async () => {
    expect(await readWritten(run, 'SPEC.md')).toContain('`input:3`): The shop must list plants.');
    expect(JSON.parse(await readWritten(run, 'SPEC.json'))).toMatchObject({
      requirement: { source: 'input', title: 'Shop' },
    });
    expect(JSON.parse(await readWritten(run, 'SPEC.report.json'))).toMatchObject({
      outcome: 'created',
      inputHash: run.outputs['input-hash'],
      research: { files: [{ path: 'research/notes.md' }] },
    });
  });

  it('shows its progress in groups that all end, and annotates nothing when all is well', () => {
    const names = run.commands.map(({ name }) => name);
    expect(names[0]).toBe('add-mask');
    const groups = names.slice(1);
    expect(groups).toEqual(groups.map((_, at) => (at % 2 === 0 ? 'group' : 'endgroup')));
    expect(groups.length).toBeGreaterThan(4);
    expect(groups.at(-1)).toBe('endgroup');
    expect(run.stdout).toContain('\n2 clauses in input\n');
    expect(run.stderr).toBe('');
    expect(run.masks).toEqual(['ghs_0123456789']);
  });

  it('summarises what the document rests on', () => {
    expect(run.summary).toMatch(/^## Specification created\n/u);
    expect(run.summary).toContain('| 2 of 2 | 1 of 1 |');
    expect(run.summary).toMatch(/\| `Python` \| `3\.12\.4` \| `research\/notes\.md:1` \|/u);
  });
});

describe('the action with mode write', () => {
  it.concurrent(
    'writes from a file, into a folder that is not there yet, in the asked-for language',
    async () => {
      await using run = await runAction({
        inputs: {
          ...offline,
          'requirement-file': 'docs/ask.md',
          'spec-path': 'docs/specs/shop.md',
          locale: 'fr',
        },
        files: { 'docs/ask.md': requirement, 'RESEARCH.md': research },
      });
      expect(run.outputs).toMatchObject({
        outcome: 'created',
        'spec-path': 'docs/specs/shop.md',
        'spec-json-path': 'docs/specs/shop.json',
        'report-path': 'docs/specs/shop.report.json',
      });
      expect((await readdir(join(run.workspace, 'docs/specs'))).sort()).toEqual([
        'shop.json',
        'shop.md',
        'shop.report.json',
      ]);
      const text = await readWritten(run, 'docs/specs/shop.md');
      expect(text).toMatch(/^locale: fr$/mu);
      expect(text).toMatch(/^ {2}source: docs\/ask\.md$/mu);
      expect(text).not.toContain('Tech Stack');
    },
  );

  it.concurrent('warns, and goes on, when the usual places of research are not there', async () => {
    await using run = await runAction({ inputs: { ...offline, requirement } });
    expect(run.exitCode).toBe(0);
    expect(run.commands.filter(({ name }) => name === 'warning')).toEqual([
      {
        name: 'warning',
        properties: {},
        message: 'No research was found: nothing but the requirement can be cited.',
      },
    ]);
  });

  it.concurrent('says "unchanged" for the same input and "updated" for another one', async () => {
    await using first = await runAction({
      inputs: { ...offline, requirement },
      files: { 'research/notes.md': research },
    });
    const again = { workspace: first.workspace };
    await using second = await runAction({ ...again, inputs: { ...offline, requirement } });
    expect(second.outputs).toMatchObject({
      outcome: 'unchanged',
      valid: 'true',
      'spec-path': 'SPEC.md',
      'spec-json-path': 'SPEC.json',
      'input-hash': first.outputs['input-hash'],
    });
    const more = `${requirement}- It must show prices.\n`;
    await using third = await runAction({ ...again, inputs: { ...offline, requirement: more } });
    expect(third.outputs['outcome']).toBe('updated');
    expect(third.outputs['input-hash']).not.toBe(first.outputs['input-hash']);
    expect([first, second, third].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  });

  it.concurrent('ignores INPUT_METHOD, which desktops of Linux set for every program', async () => {
    await using run = await runAction({
      inputs: { ...offline, requirement },
      env: { INPUT_METHOD: 'fcitx' },
    });
    expect(run.outputs['outcome']).toBe('created');
  });
});
