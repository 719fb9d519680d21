import { describe, expect, it } from '@jest/globals';
import createMarkdown from 'markdown-it-15';
import { preview } from '../../../../src/delivery/text/preview.ts';
import type { Write } from '../../../../src/delivery/write.ts';

const commit = {
  branch: 'spec/7',
  expectedHead: 'b'.repeat(40),
  headline: 'Specify: Item service',
  body: 'Spec-Writer-Issue: 7',
  files: [
    { path: 'SPEC.md', text: 'one\nnew\nthree\n' },
    { path: 'SPEC.json', text: '{}\n' },
  ],
};

describe('preview', () => {
  it('shows every write in order, each file as a difference from what stands there', () => {
    const writes: Write[] = [
      { is: 'create-branch', branch: 'spec/7', oid: 'b'.repeat(40) },
      { is: 'commit', commit, before: { 'SPEC.md': 'one\nold\nthree\n' } },
      {
        is: 'create-pull-request',
        request: { title: 'T', body: 'B', branch: 'spec/7', base: 'main', draft: true },
      },
      { is: 'create-comment', on: 7, body: 'Hello' },
      { is: 'edit-comment', id: 1, body: 'Later' },
      { is: 'add-labels', on: 7, labels: ['spec-ready'] },
      { is: 'remove-label', on: 7, label: 'needs-spec' },
    ];
    expect(preview(writes)).toBe(`## What would be written

### Branch \`spec/7\`

Would be created at \`${'b'.repeat(40)}\`.

### Commit on \`spec/7\`

\`\`\`text
Specify: Item service

Spec-Writer-Issue: 7
\`\`\`

#### File \`SPEC.md\`

\`\`\`diff
--- a/SPEC.md
+++ b/SPEC.md
@@ -1,3 +1,3 @@
 one
-old
+new
 three
\`\`\`

#### New file \`SPEC.json\`

\`\`\`diff
--- /dev/null
+++ b/SPEC.json
@@ -0,0 +1,1 @@
+{}
\`\`\`

### Draft pull request from \`spec/7\` to \`main\`

\`\`\`text
T
\`\`\`

\`\`\`markdown
B
\`\`\`

### Comment on 7

\`\`\`markdown
Hello
\`\`\`

### Our comment, later

\`\`\`markdown
Later
\`\`\`

### Labels of 7

Would be added: \`spec-ready\`.

### Labels of 7

Would be removed: \`needs-spec\`.
`);
  });

  it('says so when there is nothing to write', () => {
    expect(preview([])).toContain('Nothing would be written to GitHub.');
  });

  it.each([
    [{ is: 'edit-pull-request', number: 12, change: { body: 'new body' } }, 'new body'],
    [{ is: 'edit-pull-request', number: 12, change: { title: 'new title' } }, 'new title'],
    [{ is: 'delete-comment', id: 3 }, 'Would be deleted.'],
  ] as const)('shows %j', (write, shown) => {
    expect(preview([write])).toContain(shown);
  });

  it('holds every text in a fence that is long enough for it', () => {
    const body = '# T\n\n````ts\n```\n````\n<b>@octocat</b>';
    const tokens = createMarkdown({ html: true }).parse(
      preview([{ is: 'create-comment', on: 7, body }]),
      {},
    );
    expect(tokens.filter(({ type }) => type === 'fence').map(({ content }) => content)).toEqual([
      `${body}\n`,
    ]);
    expect(tokens.some(({ type }) => type === 'html_block')).toBe(false);
  });

  it('shows a file whole that has nothing in common with what stands there', () => {
    const lines = (word: string): string =>
      Array.from({ length: 2500 }, (_, index) => `${word} ${index}`).join('\n');
    const files = [{ path: 'SPEC.md', text: lines('new') }];
    const write: Write = {
      is: 'commit',
      commit: { ...commit, files },
      before: { 'SPEC.md': lines('old') },
    };
    const shown = preview([write]);
    expect(shown).toContain('Would be replaced as a whole by:');
    expect(shown).toContain('\nnew 2499\n');
  });

  it('shows a part of a text that nobody reads to its end, and says how much more there is', () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) => `line ${index}`).join('\n');
    const show = (count: number): string =>
      preview([{ is: 'create-comment', on: 7, body: lines(count) }]);
    expect(show(3000)).toContain('\nline 2999\n```\n');
    expect(show(3000)).not.toContain('more line');
    expect(show(3002)).toContain('\nline 2999\n```\n\n… and 2 more lines.\n');
  });
});
