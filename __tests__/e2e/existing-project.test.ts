import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { completion, startModel, type ModelServer } from '../support/start-model.ts';

/** The answer says of each file that it is new. */
async function write(files: Readonly<Record<string, string>>, model: ModelServer): Promise<string> {
  await using folder = await createTemporaryFolder();
  execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
  for (const [path, text] of Object.entries({ ...tinyFiles, ...files })) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  await using run: ActionRun = await runAction({
    workspace: folder.path,
    inputs: {
      'requirement-file': 'ask.md',
      provider: 'openai',
      publish: 'none',
      'base-url': model.url,
      model: 'architect-1',
    },
  });
  expect(run.outputs['reason']).toContain('SPEC.md was written');
  return await readFile(join(folder.path, 'SPEC.md'), 'utf8');
}

const readPrompt = ({ requests }: ModelServer): string => JSON.stringify(requests[0]?.body);

describe('a repository with code', () => {
  it('is shown to the model, and its files are changed and not created', async () => {
    await using model = await startModel(completion(makeAnswer()));
    const document = await write(
      { 'src/greet.py': 'print("hi")\n', '.gitignore': 'build/\n', 'build/out.py': '\n' },
      model,
    );
    expect(document).toMatch(/greet\.py +# \[modify\]/u);
    expect(document).not.toMatch(/test_greet\.py +# \[modify\]/u);
    expect(readPrompt(model)).toContain('## Repository');
    expect(readPrompt(model)).toContain('src/greet.py');
    expect(readPrompt(model)).not.toContain('build/out.py');
  });

  it('is none where only documents stand', async () => {
    await using model = await startModel(completion(makeAnswer()));
    const document = await write({ 'README.md': '# Docs\n' }, model);
    expect(document).not.toContain('[modify]');
    expect(readPrompt(model)).not.toContain('## Repository');
  });
});
