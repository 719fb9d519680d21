import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import {
  commentEvent,
  labeledEvent,
  readRecordedEvent,
  type EventIssue,
} from '../support/recorded-event.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples', 'workflows');
const Conditional = z.object({ if: z.string().optional(), uses: z.string().optional() });
const Job = Conditional.extend({ steps: z.array(Conditional) });
const Workflow = z.object({ jobs: z.record(z.string(), Job) });

type Known = {
  readonly payload?: unknown;
  /** How the jobs before it ended, and what they gave out. */
  readonly needs?: object;
  readonly isCancelled?: boolean;
};

/** Evaluates the condition of a job or a step by GitHub's own evaluator. */
function evaluate(condition: string, { payload, needs = {}, isCancelled = false }: Known): boolean {
  const status = [
    { name: 'cancelled', is: isCancelled },
    { name: 'always', is: true },
  ].map(({ name, is }) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(is),
  }));
  const { tokens } = new Lexer(condition.replace(/^\$\{\{|\}\}$/gu, '')).lex();
  const expression = new Parser(tokens, ['github', 'needs'], status).parse();
  const known = { github: { event: payload }, needs };
  const context = JSON.parse(JSON.stringify(known), data.reviver) as data.Dictionary;
  const functions = new Map(status.map((one) => [one.name, one]));
  const result = new Evaluator(expression, context, functions).evaluate();
  return result.coerceString() === 'true';
}

function starts(workflow: string, job: string, known: Known): boolean {
  const text = readFileSync(join(folder, `${workflow}.yml`), 'utf8');
  return evaluate(Workflow.parse(parse(text)).jobs[job]?.if ?? '', known);
}

const issue: EventIssue = { number: 7, title: 'Sell plants', body: 'It must sell plants.' };

describe('the conditions of the workflows to copy, by the evaluator of GitHub', () => {
  it.each([
    ['label', 'spec', 'needs-spec', true],
    ['label', 'spec', 'Needs-Spec', true],
    ['label', 'spec', 'bug', false],
    ['two-jobs', 'write', 'needs-spec', true],
    ['two-jobs', 'write', 'spec-ready', false],
  ])('%s starts its job %s by the label %s: %s', (workflow, job, label, expected) => {
    const { payload } = labeledEvent(issue, { label });
    expect(starts(workflow, job, { payload })).toBe(expected);
  });

  it.each([
    ['/spec', true],
    ['/spec with prices', true],
    ['Please /spec', false],
    ['Thanks!', false],
  ])('a comment that says %j starts a job: %s', (body, expected) => {
    const { payload } = commentEvent(issue, { body });
    expect(starts('comment', 'spec', { payload })).toBe(expected);
  });

  it('a pull request of somebody else than the named bot starts none', () => {
    const opened = readRecordedEvent('pull_request.opened');
    expect(starts('automated-pull-request', 'spec', { payload: opened })).toBe(false);
  });

  it.each([
    ['wrote a document', 'success', 'created', true],
    ['found it unchanged', 'success', 'unchanged', true],
    ['left questions open', 'failure', 'blocked', true],
    ['wrote what does not pass', 'failure', 'invalid', true],
    ['failed', 'failure', 'failed', true],
    ['broke before it could say anything', 'failure', undefined, true],
    ['had nothing to do', 'success', 'skipped', false],
    ['was not asked', 'skipped', undefined, false],
  ])(
    'the job that publishes follows the one that %s: %s and %s',
    (_, result, outcome, expected) => {
      const needs = { write: { result, outputs: { outcome } } };
      expect(starts('two-jobs', 'publish', { needs })).toBe(expected);
      expect(starts('two-jobs', 'publish', { needs, isCancelled: true })).toBe(false);
    },
  );

  it('keeps what the first of two jobs leaves, also when it fails', () => {
    const text = readFileSync(join(folder, 'two-jobs.yml'), 'utf8');
    const steps = Workflow.parse(parse(text)).jobs['write']?.steps ?? [];
    const upload = steps.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    expect(evaluate(upload?.if ?? '', { isCancelled: true })).toBe(true);
  });
});
