import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { writeTwin } from '../../src/spec/twin.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { completeSpec } from '../support/check-rule.ts';
import { runCli } from '../support/run-cli.ts';
import { writeExample } from '../support/write-example.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const spec = completeSpec();
const document = renderSpec(spec);
const cut = (from: string, to: string): string =>
  document.slice(document.indexOf(from), document.indexOf(to));
/** Sections 2 and 3 the other way round, and a step with a number further on. */
const broken = document
  .replace(cut('## 2. ', '## 4. '), () => cut('## 3. ', '## 4. ') + cut('## 2. ', '## 3. '))
  .replace('**5.1**', '**5.3**');
const toWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

describe('check --fix', () => {
  it('moves the citations of a file in which lines came above them, and says that the file changed', async () => {
    const example = join(import.meta.dirname, '..', '..', 'examples', 'link-checker');
    const notes = await readFile(join(example, 'research', 'links.md'), 'utf8');
    await using folder = await createTemporaryFolder({
      'SPEC.md': await writeExample('link-checker'),
      'requirement.md': await readFile(join(example, 'requirement.md'), 'utf8'),
      'research/links.md': `A line more.\n\n${notes}`,
      'research/package.json': await readFile(join(example, 'research', 'package.json'), 'utf8'),
    });
    const check = (...words: readonly string[]): ReturnType<typeof runCli> =>
      runCli(['check', 'SPEC.md', '--research', ...words], { cwd: folder.path });
    expect((await check()).stdout).toContain('[citation-is-current]');
    expect((await check('--fix')).stdout).toMatch(/0 errors, 1 warning, \d+ mended/u);
    const { stdout } = await check();
    expect(stdout).toContain('[research-is-current]');
    expect(stdout).not.toContain('[citation-is-current]');
  });

  it('mends the document and its twin, says so, and exits as the mended document deserves', async () => {
    const twin = writeTwin(parseSpec(broken).spec);
    await using folder = await createTemporaryFolder({ 'SPEC.md': broken, 'SPEC.json': twin });
    const read = (name: string): Promise<string> => readFile(join(folder.path, name), 'utf8');
    const before = await runCli(['check', 'SPEC.md'], { cwd: folder.path });
    expect(before.exitCode).toBe(1);

    const shown = await runCli(['check', 'SPEC.md', '--fix-dry-run'], { cwd: folder.path });
    expect(shown.exitCode).toBe(0);
    expect(shown.stderr).toContain(
      'would mend Expected step 5.1 here, found 5.3. [steps-numbered]',
    );
    expect([await read('SPEC.md'), await read('SPEC.json')]).toEqual([broken, twin]);

    const fixed = await runCli(['check', 'SPEC.md', '--fix', '--format', 'json'], {
      cwd: folder.path,
    });
    expect(fixed.exitCode).toBe(0);
    expect(JSON.parse(fixed.stdout)).toMatchObject({
      errors: 0,
      files: [
        {
          valid: true,
          fixed: [{ rule: 'sections-in-order' }, { rule: 'steps-numbered' }],
          refused: [],
          changed: ['SPEC.md', 'SPEC.json'],
        },
      ],
    });
    expect([await read('SPEC.md'), await read('SPEC.json')]).toEqual([document, writeTwin(spec)]);

    // The patch that was shown before does the same.
    await writeFile(join(folder.path, 'SPEC.md'), broken);
    await writeFile(join(folder.path, 'SPEC.json'), twin);
    execFileSync('git', ['apply', '-'], { cwd: folder.path, input: shown.stdout });
    expect([await read('SPEC.md'), await read('SPEC.json')]).toEqual([document, writeTwin(spec)]);
  });

  it('keeps a byte order mark and line ends, leaves a twin that said something else, and says what it leaves', async () => {
    const shuffled = toWindows(
      broken.replace('**5.3**', '**2.2**').replace('Answer 201.', 'Answer 201 as 2.2 says.'),
    );
    const other = writeTwin({ ...spec, title: 'Other' });
    await using folder = await createTemporaryFolder({ 'SPEC.md': shuffled, 'SPEC.json': other });
    const { exitCode, stdout } = await runCli(['check', 'SPEC.md', '--fix'], { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('SPEC.md not mended by code: ');
    expect(stdout).toMatch(/, 1 mended/u);
    const mended = await readFile(join(folder.path, 'SPEC.md'), 'utf8');
    expect(mended.indexOf('## 2. ')).toBeLessThan(mended.indexOf('## 3. '));
    expect(mended.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(mended.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await readFile(join(folder.path, 'SPEC.json'), 'utf8')).toBe(other);
  });

  it.each([
    [['--fix', '--fix-dry-run'], 'Expected --fix or --fix-dry-run, found both.'],
    [['--fix-dry-run', '--format', 'sarif'], 'Expected --fix-dry-run with --format text or json'],
  ])('refuses %j', async (words, message) => {
    await using folder = await createTemporaryFolder({ 'SPEC.md': broken });
    const { exitCode, stderr } = await runCli(['check', 'SPEC.md', ...words], {
      cwd: folder.path,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(await readFile(join(folder.path, 'SPEC.md'), 'utf8')).toBe(broken);
  });
});
