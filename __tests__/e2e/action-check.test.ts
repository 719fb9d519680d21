import { describe, expect, it } from '@jest/globals';
import { runAction, type ActionRun, type ActionStep } from '../support/run-action.ts';
import { writeExample } from '../support/write-example.ts';

const valid = await writeExample('link-checker');
const broken = valid.replace(/^## 2\. .*$/mu, '## Models');
const brokenLine = broken.split('\n').indexOf('## Models') + 1;

const check = ({ inputs, ...step }: ActionStep): Promise<ActionRun> =>
  runAction({ ...step, inputs: { mode: 'check', ...inputs } });
const listOf = (run: ActionRun, name: string): ActionRun['commands'] =>
  run.commands.filter((command) => command.name === name);

describe('the action with mode check', () => {
  it.concurrent(
    'accepts a document that this program wrote, without a model and without a token',
    async () => {
      await using run = await check({ files: { 'SPEC.md': valid } });
      expect(run.outputs).toEqual({
        outcome: 'valid',
        reason: '1 file was checked: 0 errors, 0 warnings.',
        valid: 'true',
        errors: '0',
        warnings: '0',
        'spec-path': 'SPEC.md',
      });
      expect(run.exitCode).toBe(0);
      expect(run.summary).toContain('| `SPEC.md` | 0 | 0 |');
      expect([...listOf(run, 'error'), ...listOf(run, 'warning')]).toEqual([]);
      expect(listOf(run, 'group')).toHaveLength(listOf(run, 'endgroup').length);
      expect(run.stdout).toContain('\nvalid: 1 file was checked: 0 errors, 0 warnings.\n');
    },
  );

  it.concurrent('annotates the line of each finding and fails', async () => {
    await using run = await check({
      files: { 'docs/one.md': broken, 'docs/two.md': valid },
      inputs: { 'spec-path': 'docs/*.md' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: 'invalid',
      valid: 'false',
      'spec-path': 'docs/one.md\ndocs/two.md',
    });
    expect(Number(run.outputs['errors'])).toBeGreaterThan(0);
    const errors = listOf(run, 'error');
    expect(errors.every(({ properties }) => properties['file'] === 'docs/one.md')).toBe(true);
    expect(errors.map(({ properties }) => Number(properties['line']))).toContain(brokenLine);
    expect(errors.every(({ message }) => /^Expected .*\n[A-Z].*\.$/su.test(message))).toBe(true);
    expect(run.summary).toMatch(/\| `docs\/one\.md` \| [1-9]\d* \| \d+ \|/u);
  });

  it.concurrent.each([
    ['never', {}, { exitCode: 0, outcome: 'valid' }],
    ['error', { rules: 'sections-in-order: warning' }, { exitCode: 0, outcome: 'valid' }],
    ['warning', { rules: 'sections-in-order: warning' }, { exitCode: 1, outcome: 'invalid' }],
  ])('fails at "%s" with %j as the workflow says', async (failOn, inputs, expected) => {
    await using run = await check({
      // A heading of a level that no rule but the order of the sections speaks about.
      files: { 'SPEC.md': valid.replace(/^## 4\. /mu, '## Extra\n\nText.\n\n## 4. ') },
      inputs: { 'fail-on': failOn, ...inputs },
    });
    expect({ exitCode: run.exitCode, outcome: run.outputs['outcome'] }).toEqual(expected);
  });

  it.concurrent(
    're-opens citations and clauses when requirement and research are named',
    async () => {
      await using run = await check({
        files: {
          'SPEC.md': valid,
          'requirement.md': '# Links\n\n- The tool must sing.\n',
          'research/links.md': 'Nothing that the document cites.\n',
        },
        inputs: { 'requirement-file': 'requirement.md', research: 'research/**' },
      });
      expect(run.outputs['outcome']).toBe('invalid');
      const messages = listOf(run, 'error').map(({ message }) => message);
      expect(messages.join('\n')).toContain('Expected a citation of a file that was read');
    },
  );

  it.concurrent.each([
    ['SPEC.md', {}, 'Expected a specification at "SPEC.md", found no file.'],
    [
      'SPEC.md\ndocs/*.md',
      { 'SPEC.md': valid },
      'Expected a specification at "docs/*.md", found no file.',
    ],
    [
      'SPEC.md',
      { 'SPEC.md': Buffer.from('\0\0') },
      'Expected a specification that can be read, found none: SPEC.md: found binary content (a NUL byte at offset 0).',
    ],
    [
      '../SPEC.md',
      {},
      'Expected a path inside the root folder, found "../SPEC.md", which leads out of it.',
    ],
  ])('says in one sentence that %j cannot be checked', async (path, files, message) => {
    await using run = await check({ files, inputs: { 'spec-path': path } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({ outcome: 'failed', reason: message, valid: 'false' });
    expect(listOf(run, 'error')).toHaveLength(1);
    expect(listOf(run, 'error')[0]?.message).toMatch(/^[^\n]+\n[A-Z][^\n]+\.$/u);
    expect(listOf(run, 'group')).toHaveLength(listOf(run, 'endgroup').length);
  });

  it.concurrent('names the files that it left out, each with its reason', async () => {
    await using run = await check({
      files: { 'docs/good.md': valid, 'docs/empty.md': ' \n', 'docs/image.md': Buffer.from('\0') },
      inputs: { 'spec-path': 'docs/**' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'valid', 'spec-path': 'docs/good.md' });
    expect(listOf(run, 'warning').map(({ message }) => message)).toEqual([
      'Left out docs/empty.md: it is empty',
      'Left out docs/image.md: found binary content (a NUL byte at offset 0)',
    ]);
  });
});
