import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SpecWriterError } from '../../src/errors.ts';
import { inputNames, readInputs } from '../../src/inputs.ts';

const failureOf = (given: Record<string, string>): SpecWriterError => {
  try {
    readInputs(given);
  } catch (error) {
    if (error instanceof SpecWriterError) return error;
  }
  throw new Error('Expected the inputs to be refused.');
};

describe('inputs', () => {
  it('have the documented defaults when nothing is given', () => {
    expect(readInputs({})).toMatchObject({
      mode: 'write',
      provider: 'auto',
      publish: 'pull-request',
      'max-input-tokens': 100_000,
      'max-output-tokens': 16_000,
      'max-total-tokens': 400_000,
      'max-repairs': 2,
      'timeout-seconds': 900,
      locale: 'en',
      'spec-path': 'SPEC.md',
      research: ['docs/research/**', 'research/**', 'RESEARCH.md'],
    });
  });

  it('count an empty value as not given', () => {
    expect(readInputs({ locale: '  ', model: '' })).toEqual(readInputs({}));
  });

  it('report all mistakes in one error', () => {
    const { message, kind } = failureOf({
      modell: 'x',
      'max-repairs': 'two',
      publish: 'email',
      requirement: 'a',
      'issue-number': '3',
    });
    expect(kind).toBe('input');
    expect(message.split('\n')).toEqual([
      'Expected the name of an input, found "modell". Did you mean "model"?',
      'Expected one source of the requirement, found issue-number and requirement. Keep one.',
      'Expected input "max-repairs" to be a whole number from 0 to 10, found "two".',
      'Expected input "publish" to be pull-request | commit | comment | review | none, found "email".',
    ]);
  });

  it.each([
    ['locale', 'english!', 'a BCP 47 language tag such as en, de or zh-CN'],
    ['base-url', 'models.example', 'an address that starts with https:// or http://'],
    ['temperature', '2.5', 'a number from 0 to 2'],
    ['issue-number', '0', 'a whole number from 1 to 999999999'],
    ['draft', 'yes', 'true | false'],
  ])('refuse %s "%s" and say what was expected', (name, value, expected) => {
    expect(failureOf({ [name]: value }).message).toBe(
      `Expected input "${name}" to be ${expected}, found "${value}".`,
    );
  });

  it.each([
    [
      { mode: 'check', publish: 'commit' },
      'Expected publish "review" or "none" with mode "check", found "commit".',
    ],
    [
      { mode: 'check', publish: 'comment' },
      'Expected publish "review" or "none" with mode "check", found "comment".',
    ],
    [{ publish: 'review' }, 'Expected mode "check" with publish "review", found "write".'],
  ])('refuse %j, which says two things', (given, message) => {
    expect(failureOf(given).message).toBe(message);
  });

  it.each(['review', 'none', 'pull-request'])('take mode check with publish %s', (publish) => {
    expect(readInputs({ mode: 'check', publish }).mode).toBe('check');
  });

  it('shorten a long wrong value', () => {
    expect(failureOf({ provider: 'x'.repeat(500) }).message.length).toBeLessThan(200);
  });

  it('split lists by line', () => {
    expect(readInputs({ research: ' a/** \n\n!a/b.md\n' }).research).toEqual(['a/**', '!a/b.md']);
  });
});

describe('action.yml', () => {
  type Metadata = { inputs: Record<string, { default?: string; description: string }> };
  const metadata = parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'),
  ) as Metadata;

  it('names the same inputs as the schema, in the same order', () => {
    expect(Object.keys(metadata.inputs)).toEqual(inputNames);
  });

  it('has the defaults of the schema', () => {
    const given = Object.entries(metadata.inputs)
      .filter(([name]) => name !== 'github-token')
      .map(([name, input]): [string, string] => [name, input.default ?? '']);
    expect(readInputs(Object.fromEntries(given))).toEqual(readInputs({}));
  });
});
