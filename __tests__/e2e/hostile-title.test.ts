import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askArchitect, greeter, readPrompts, startArchitect } from '../support/ask-architect.ts';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

const title = '{{research}} $& $1 ${{ secrets.X }} @octo fixes #1 ::error::x';
const body = `- The tool must print ${title}.\n- It must greet.\n`;
/** What the words look like once they notify, link and close nothing. */
const stripped = (text: string): string => text.replace(/\u200b|\\|&#8203;/gu, '');

/** What would notify somebody or close something, outside of code. */
const live = /(?<![\w`])@octo\b|fixes #1\b/u;
const withoutCode = (text: string): string =>
  text.replace(/^( *)(`{3,})[^]*?^\1\2/gmu, '').replace(/`[^`\n]*`/gu, '');

describe('a title full of signs that mean something elsewhere', () => {
  it.each(['pull-request', 'comment'])(
    'means nothing anywhere under publish: %s',
    async (publish) => {
      await using github = await startGitHub();
      const asked = await askFor(github, { title, body });
      await using run = await deliver(github, asked, { inputs: { publish } });
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
      const [comment] = await github.comments(1);
      const [pull] = await github.pulls();
      const [commit] = publish === 'comment' ? [] : await github.commits('spec/issue-1');
      const places = { comment: comment?.body, summary: run.summary };
      const published =
        publish === 'comment'
          ? places
          : { ...places, title: pull?.title, body: pull?.body, message: commit?.message };
      for (const [place, text = ''] of Object.entries(published)) {
        expect({ place, live: live.exec(withoutCode(text))?.[0] }).toEqual({
          place,
          live: undefined,
        });
        expect(stripped(text)).toContain('{{research}} $& $1 ${{ secrets.X }} @octo');
      }
      const errors = run.commands.filter(({ name }) => name === 'error');
      expect(errors).toEqual([]);
      const known = new Set(['group', 'endgroup', 'add-mask', 'warning', 'notice']);
      expect(run.commands.filter(({ name }) => !known.has(name))).toEqual([]);
      expect(Object.keys(run.outputs)).not.toContain('x');
      const written = await readFile(join(run.workspace, 'SPEC.md'), 'utf8');
      expect(stripped(written)).toContain('{{research}} $& $1 ${{ secrets.X }}');
      expect(github.violations).toEqual([]);
    },
  );

  it('reaches the model as it was written, once', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, { title, body: greeter.body });
    await using run = await askArchitect({ github, model }, asked, {
      inputs: { publish: 'none' },
    });
    expect(run.outputs['outcome']).toBe('created');
    const { messages } = JSON.parse(readPrompts(model)) as { messages: { content: string }[] };
    const prompt = messages.map(({ content }) => content).join('\n');
    expect(prompt.split(title)).toHaveLength(2);
  });

  it('shortens a title of 256 characters to what GitHub takes, at the end of a character', async () => {
    await using github = await startGitHub();
    const long = `${'👩‍👩‍👧‍👦'.repeat(22)}${'ü'.repeat(90)}`.slice(0, 256);
    const asked = await askFor(github, { title: long, body });
    await using run = await deliver(github, asked);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    const [pull] = await github.pulls();
    expect(Array.from(pull?.title ?? '').length).toBeLessThanOrEqual(256);
    expect(pull?.title).toMatch(/^Specification draft: (?:👩‍👩‍👧‍👦)+/u);
    expect(pull?.title.isWellFormed()).toBe(true);
    expect(run.outputs['branch']).toBe('spec/issue-1');
    expect(github.violations).toEqual([]);
  });
});
