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
const Workflow = z.object({ jobs: z.record(z.string(), z.object({ if: z.string().optional() })) });

/** Evaluates the condition of a job by GitHub's own evaluator. */
function evaluate(workflow: string, job: string, payload: unknown): boolean {
  const text = readFileSync(join(folder, `${workflow}.yml`), 'utf8');
  const condition = Workflow.parse(parse(text)).jobs[job]?.if ?? '';
  const { tokens } = new Lexer(condition).lex();
  const expression = new Parser(tokens, ['github'], []).parse();
  const github = { event: payload };
  const context = JSON.parse(JSON.stringify({ github }), data.reviver) as data.Dictionary;
  const result = new Evaluator(expression, context).evaluate();
  return result.coerceString() === 'true';
}

const issue: EventIssue = { number: 7, title: 'Sell plants', body: 'It must sell plants.' };

describe('the conditions of the workflows to copy, by the evaluator of GitHub', () => {
  it.each([
    ['label', 'spec', 'needs-spec', true],
    ['label', 'spec', 'Needs-Spec', true],
    ['label', 'spec', 'bug', false],
    ['two-jobs', 'write', 'needs-spec', true],
    ['two-jobs', 'write', 'spec-ready', false],
  ])('%s starts its job %s by the label %s: %s', (workflow, job, label, starts) => {
    expect(evaluate(workflow, job, labeledEvent(issue, { label }).payload)).toBe(starts);
  });

  it.each([
    ['/spec', true],
    ['/spec with prices', true],
    ['Please /spec', false],
    ['Thanks!', false],
  ])('a comment that says %j starts a job: %s', (body, starts) => {
    const { payload } = commentEvent(issue, { body });
    expect(evaluate('pull-request-comment', 'spec', payload)).toBe(starts);
  });

  it('a pull request of somebody else than the named bot starts none', () => {
    const opened = readRecordedEvent('pull_request.opened');
    expect(evaluate('automated-pull-request', 'spec', opened)).toBe(false);
  });
});
