import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

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
});
