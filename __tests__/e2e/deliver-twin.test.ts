import { describe, expect, it } from '@jest/globals';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

const branch = 'spec/issue-1';
describe('a twin that does not say what its document says', () => {
  it('is mended by a commit of the twin alone, which asks no model', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.outputs['outcome']).toBe('created');
    const text = await github.readFile('SPEC.md', branch);
    const right = await github.readFile('SPEC.json', branch);
    await github.commitAs('octo', { branch, files: { 'SPEC.json': '<<<<<<< broken\n' } });
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    await using second = await deliver(github, asked);
    expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'updated', requests: '0' } });
    expect(await github.readFile('SPEC.json', branch)).toBe(right);
    expect(await github.readFile('SPEC.md', branch)).toBe(text);
    const headlines = (await github.commits(branch)).map(({ message }) => message.split('\n')[0]);
    expect(headlines[0]).toBe('Specify: Sell plants');
    expect(github.violations).toEqual([]);
  });

  it('follows an edit of the document, of which the run says what is wrong', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.outputs['outcome']).toBe('created');
    const text = (await github.readFile('SPEC.md', branch)) ?? '';
    const edited = text.replace(/^# .*$/mu, '# Sell pots').replace(/^title: .*$/mu, 'title: Other');
    await github.commitAs('octo', { branch, files: { 'SPEC.md': edited } });
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    await using second = await deliver(github, asked);
    expect(second).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'invalid', valid: 'false', requests: '0', branch },
    });
    expect(await github.readFile('SPEC.md', branch)).toBe(edited);
    const twin: unknown = JSON.parse((await github.readFile('SPEC.json', branch)) ?? '');
    expect(twin).toEqual(parseSpec(edited).spec);
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    const writes = listWrites(github).length;
    await using third = await deliver(github, asked);
    expect(third).toMatchObject({ exitCode: 1, outputs: { outcome: 'invalid', valid: 'false' } });
    expect(third.outputs['reason']).toContain('mend it');
    expect(listWrites(github)).toHaveLength(writes);
  });
});
