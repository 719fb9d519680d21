import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { askArchitect, greeter, readPrompts, startArchitect } from '../support/ask-architect.ts';
import { makeAnswer } from '../support/make-answer.ts';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';
import { completion, startModel } from '../support/start-model.ts';

const measurements = {
  title: 'Store measurements',
  body: `- The service must store each measurement with its time.
- The service must answer a query for one day within 200 ms.

## Open questions

- Which database: PostgreSQL or SQLite?
- How long are measurements kept?
`,
};

describe('answers in the issue', () => {
  it('let the next run go on, each under the number that it was asked with', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github, measurements);
    await using first = await deliver(github, asked);
    expect(first).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked' } });
    const [question] = await github.comments(1);
    expect(question?.body).toContain('### Specification waits for 2 answers');

    await github.comment(1, { by: 'stranger', body: '1a, 2a' });
    await github.comment(1, {
      by: 'octo',
      body: '> 2. How long are measurements kept?\n\n2. 90 days',
    });
    await github.setLabels(1, ['spec-blocked', 'needs-spec']);
    await using second = await deliver(github, asked);
    expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked' } });
    const [left] = await github.comments(1);
    expect(left?.id).toBe(question?.id);
    expect(left?.body).toContain('### Specification waits for 1 answer\n');
    expect(left?.body).toContain('2. ✅ How long are measurements kept? **90 days**');
    expect(left?.body).toContain('for example `1a`');

    await github.comment(1, { by: 'octo', body: '1b, because nobody runs a server here' });
    await github.setLabels(1, ['spec-blocked', 'needs-spec']);
    await using third = await deliver(github, asked);
    expect(third).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    const document = await readFile(join(third.workspace, 'SPEC.md'), 'utf8');
    expect(document).toContain('SQLite');
    expect(document).toMatch(/Use .SQLite. for .Which database: PostgreSQL or SQLite\?./u);
    expect(document).toContain('90 days');
    expect(document).toContain('`octo` answered it in the issue.');
    expect(document).toContain('1b, because nobody runs a server here');
    expect(github.violations).toEqual([]);
  });

  it('reach a model that asked, with the question that they answer', async () => {
    await using github = await startGitHub();
    await using curious = await startModel(
      completion(
        makeAnswer({
          steps: [],
          questions: [
            { text: 'Which greeting?', options: ['Hello', 'Moin'], recommended: 'Moin' },
            { text: 'For @whom?', options: ['Everybody', 'Friends'], recommended: '' },
          ],
        }),
      ),
    );
    const asked = await askFor(github, greeter);
    await using first = await askArchitect({ github, model: curious }, asked);
    expect(first).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked', requests: '1' } });
    expect(first.outputs['reason']).toContain('2 questions that only a person can answer');
    const [question] = await github.comments(1);
    expect(question?.body).toContain('- **1b** Moin ← recommended');
    expect(question?.body).not.toMatch(/(?<!\\)@whom/u);
    expect(await github.labels(1)).toEqual(['spec-blocked']);

    await github.comment(1, { by: 'octo', body: '1b, 2a' });
    await github.setLabels(1, ['spec-blocked', 'needs-spec']);
    await using model = await startArchitect();
    await using second = await askArchitect({ github, model }, asked);
    expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    const prompt = readPrompts(model);
    expect(prompt).toMatch(/Which greeting\? octo answered on line \d+ of the requirement: Moin/u);
    expect(prompt).toMatch(/For @whom\? octo answered on line \d+ of the requirement: Everybody/u);
    expect(github.violations).toEqual([]);
  });

  it('are asked for once: what was answered is not asked again', async () => {
    await using github = await startGitHub();
    const questions = [
      { text: 'Which greeting?', options: ['Hello', 'Moin'], recommended: 'Moin' },
    ];
    await using model = await startModel(completion(makeAnswer({ questions })));
    const asked = await askFor(github, greeter);
    await using first = await askArchitect({ github, model }, asked);
    await github.comment(1, { by: 'octo', body: '1a' });
    await github.setLabels(1, ['spec-blocked', 'needs-spec']);
    await using second = await askArchitect({ github, model }, asked);
    expect([first.outputs['outcome'], second.outputs['outcome']]).toEqual(['blocked', 'created']);
  });
});
