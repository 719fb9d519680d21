import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { formatOutput } from '../../../src/adapters/runner/command-file.ts';
import { createRunner, type Runner } from '../../../src/adapters/runner/runner.ts';
import { readCommandFile } from '../../support/read-command-file.ts';
import { readCommands } from '../../support/read-commands.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';

function listen(environment: Record<string, string> = {}): {
  readonly runner: Runner;
  readonly log: () => string;
} {
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text) };
  return { runner: createRunner(environment, stdout), log: () => written.join('') };
}

describe('the runner', () => {
  it('hands over every input by its name in the workflow, dashes and empty ones included', () => {
    const environment = {
      'INPUT_GITHUB-TOKEN': 'abc',
      INPUT_MODE: '',
      INPUT_RESEARCH: 'a\nb',
      INPUT_TWO_WORDS: 'x',
      GITHUB_TOKEN: 'no',
      INPUTRC: '/etc/inputrc',
    };
    expect(listen(environment).runner.readInputs()).toEqual({
      'github-token': 'abc',
      mode: '',
      research: 'a\nb',
      two_words: 'x',
    });
  });

  it('reads back any output exactly, whatever it holds', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('EOF\nx=1\nEOF', 'a\r\nb', '\n\n', ''),
    );
    fc.assert(
      fc.property(value, value, (reason, model) => {
        const text = formatOutput('reason', reason) + formatOutput('model', model);
        expect(readCommandFile(text)).toEqual({ reason, model });
      }),
    );
  });

  it('appends outputs to the file that it was told', async () => {
    await using folder = await createTemporaryFolder({ output: 'before=1\n' });
    const output = join(folder.path, 'output');
    const { runner, log } = listen({ GITHUB_OUTPUT: output });
    runner.setOutputs({ outcome: 'failed', reason: 'No\nkey' });
    runner.setOutputs({ valid: 'false' });
    expect(readCommandFile(await readFile(output, 'utf8'))).toEqual({
      before: '1',
      outcome: 'failed',
      reason: 'No\nkey',
      valid: 'false',
    });
    expect(log()).toBe('');
  });

  it('has nothing to append to where there is no runner', () => {
    const { runner, log } = listen();
    runner.setOutputs({ outcome: 'failed' });
    expect(log()).toBe('');
  });

  it('puts each stage into a group, and closes the last one once', () => {
    const { runner, log } = listen();
    runner.progress.stage('Reading the requirement');
    runner.progress.note('3 clauses');
    runner.progress.stage('Reading\nthe research');
    runner.endStage();
    runner.endStage();
    expect(log()).toBe(
      '::group::Reading the requirement\n3 clauses\n::endgroup::\n::group::Reading the research\n::endgroup::\n',
    );
  });

  it('annotates with a place that no text can break out of', () => {
    const { runner, log } = listen();
    const place = { file: 'a,b::c.md', line: 3, title: 'x' };
    runner.annotate('error', 'one\ntwo %0A ::error::', place);
    expect(readCommands(log())).toEqual([
      {
        name: 'error',
        properties: { file: 'a,b::c.md', line: '3', title: 'x' },
        message: 'one\ntwo %0A ::error::',
      },
    ]);
  });

  it('prints what GitHub would drop: the eleventh warning is a line, the first error is not', () => {
    const { runner, log } = listen();
    for (let count = 1; count <= 12; count += 1) runner.progress.warn(`Left out ${count}`);
    runner.annotate('warning', '::add-mask::x', { file: 'SPEC.md', line: 4 });
    runner.annotate('error', 'Broken');
    expect(readCommands(log()).map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, () => 'warning'),
      'error',
    ]);
    expect(log()).toContain('\nwarning: Left out 12\nwarning: SPEC.md:4: ::add-mask::x\n');
  });

  it('obeys nothing that it prints', () => {
    const { runner, log } = listen();
    runner.print('fine\n ::set-output name=a::b\n##[error]c');
    runner.progress.note('::stop-commands::x');
    expect(readCommands(log())).toEqual([]);
    expect(log()).toContain('fine\n');
  });

  it('prints how far something long is only now and then', () => {
    const written: string[] = [];
    let time = 0;
    const stdout = { write: (text: string) => written.push(text) };
    const { progress } = createRunner({}, stdout, () => time);
    for (; time <= 30_000; time += 1000) progress.tick?.(`${time / 1000} s`);
    expect(written).toEqual(['12 s\n', '24 s\n']);
  });
});
