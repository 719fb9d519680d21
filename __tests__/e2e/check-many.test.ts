import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { makeSpec } from '../support/make-spec.ts';
import { runCli } from '../support/run-cli.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const document = renderSpec(makeSpec());
const files = {
  'specs/1/SPEC.md': document,
  'specs/2/SPEC.md': document,
  'specs/README.md': '# Our specifications\n',
  'specs/2/notes.md': 'Nothing of ours.\n',
  'plans/a.md': document,
  'plans/b.md': document,
  'plans/[c].md': document,
};
const Checked = z.object({ files: z.array(z.object({ path: z.string() })) });

async function check(...words: string[]): Promise<readonly string[]> {
  await using folder = await createTemporaryFolder(files);
  const { stdout, stderr } = await runCli(['check', ...words, '--format', 'json'], {
    cwd: folder.path,
  });
  expect(stderr).toBe('');
  return Checked.parse(JSON.parse(stdout)).files.map(({ path }) => path);
}

describe('check', () => {
  it.concurrent.each([
    ['a folder as every SPEC.md below it', ['specs'], ['specs/1/SPEC.md', 'specs/2/SPEC.md']],
    ['a folder with a slash', ['specs/2/'], ['specs/2/SPEC.md']],
    ['the current folder', ['.'], ['specs/1/SPEC.md', 'specs/2/SPEC.md']],
    ['a glob as what it matches', ['plans/{a,b}.md'], ['plans/a.md', 'plans/b.md']],
    ['a file whose name looks like a glob', ['plans/[c].md'], ['plans/[c].md']],
    [
      'what is named twice once, in the order of the words',
      ['specs/2/SPEC.md', 'specs', 'plans/a.md'],
      ['specs/2/SPEC.md', 'specs/1/SPEC.md', 'plans/a.md'],
    ],
  ])('takes %s', async (_, words, paths) => {
    expect(await check(...words)).toEqual(paths);
  });
});
