import { describe, expect, it } from '@jest/globals';
import type { CommentState, Target } from '../../../../src/delivery/delivery.ts';
import { countCharacters, roomForText } from '../../../../src/delivery/text/length.ts';
import { readMarker } from '../../../../src/delivery/text/marker.ts';
import { writeComment } from '../../../../src/delivery/text/write-comment.ts';
import { locales } from '../../../../src/locales/index.ts';
import { makeSpec } from '../../../support/make-spec.ts';
import { commentOnly, makeDocument, publication, target } from './make-document.ts';

/** What a reader sees first: the comment without its hidden line. */
const show = (state: CommentState, change: Partial<Target> = {}): string =>
  writeComment(state, { ...target, ...change }).replace(/^<!--[^\n]*\n/u, '');

const document = makeDocument();

describe('the comment while the work goes on', () => {
  it('ticks what is done and shows what runs', () => {
    expect(show({ is: 'writing', model: 'example-model' })).toBe(`### Specification in progress

- ✅ Read the requirement and the research
- ⏳ **Write the specification with example-model**
- ◻️ Check it against its sources
- ◻️ Open the pull request

[Follow the run](https://github.com/acme/shop/actions/runs/42).
`);
  });

  it.each([
    [{ is: 'queued' }, ['⏳', '◻️', '◻️', '◻️']],
    [{ is: 'writing', model: 'x' }, ['✅', '⏳', '◻️', '◻️']],
    [{ is: 'checking' }, ['✅', '✅', '⏳', '◻️']],
  ] as const)('marks the steps of %j', (state, marks) => {
    expect(show(state).match(/✅|⏳|◻️/gu)).toEqual(marks);
  });

  it.each([
    ['pull-request', 'Open the pull request'],
    ['commit', 'Commit it'],
    ['comment', 'Show it here'],
  ] as const)('ends with what publish: %s means', (publish, last) => {
    expect(show({ is: 'queued' }, { publish })).toContain(`◻️ ${last}`);
  });
});

describe('the comment of a published document', () => {
  it('links the pull request and the file at its commit', () => {
    const text = show({ is: 'published', document, publication });
    expect(text).toContain(
      `[Pull request 12](https://github.com/acme/shop/pull/12) holds [\`specs/7.md\`](https://github.com/acme/shop/blob/${'c'.repeat(40)}/specs/7.md).`,
    );
    expect(text).toContain('| 3 of 3 | 2 of 3 | 1 | 4 | 4 |');
    expect(text).not.toContain('## 1.');
  });

  it('offers the pull request with one click where only the branch was written', () => {
    const { pullRequest, ...onBranch } = publication;
    const compareUrl = 'https://github.com/acme/shop/compare/main...spec%2F7?quick_pull=1';
    const stepsDown = [
      { from: 'pull request', reason: 'GitHub refused.', remedy: 'Switch on the setting.' },
    ];
    const state = {
      is: 'published',
      document,
      publication: { ...onBranch, compareUrl, stepsDown },
    };
    const text = show(state as CommentState);
    expect(pullRequest?.number).toBe(12);
    expect(text).toContain('Branch `spec/7` holds [`specs/7.md`]');
    expect(text).toContain(`**[Open the pull request](${compareUrl})** with one click.`);
    expect(text).toContain(
      '> [!IMPORTANT]\n> - The pull request could not be made. GitHub refused.\n>   **Switch on the setting.**',
    );
  });

  it.each([
    ['created', 'ready'],
    ['updated', 'updated'],
    ['unchanged', 'unchanged'],
  ] as const)('says of a document that is %s that it is %s', (outcome, word) => {
    const state = { is: 'published', document, publication: { ...publication, outcome } } as const;
    expect(show(state).split('\n')[0]).toBe(`### Specification ${word}`);
  });

  it('names its input in the marker, as no other state does', () => {
    const hashes = [
      { is: 'published', document, publication } as const,
      { is: 'invalid', reason: 'Errors.', document } as const,
      { is: 'failed', reason: 'Away.', hint: 'Wait.' } as const,
    ].map((state) => readMarker(writeComment(state, target))?.inputHash);
    expect(hashes).toEqual([document.inputHash, undefined, undefined]);
  });

  it('shows the document itself where it stands nowhere else, without its front matter', () => {
    const text = show({ is: 'published', document, publication: commentOnly });
    const [, shown = ''] = text.split('\n---\n\n');
    expect(shown.trimEnd()).toBe(document.text.replace(/^---\n[^]*?\n---\n\n/u, '').trimEnd());
  });
});

describe('the comment of a run that did not publish', () => {
  it('asks numbered questions and says how to answer', () => {
    const questions = [
      { text: 'Which store?', options: ['Redis', 'Postgres'], recommended: 1 },
      { text: 'How many?', options: ['1', '2'], recommended: 0 },
    ];
    const [told, hidden] = show({ is: 'blocked', reason: 'Two things are open.', questions }).split(
      '<!--',
    );
    expect(told).toBe(
      `### Specification waits for 2 answers

Two things are open.

1. Which store?
   - **1a** Redis
   - **1b** Postgres ← recommended

2. How many?
   - **2a** 1 ← recommended
   - **2b** 2

**How to answer:** write the answers into the issue, for example \`1b, 2a\`, or after the number in your own words. Then set the label \`needs-spec\` again.

More in [the run](https://github.com/acme/shop/actions/runs/42).

`,
    );
    expect(hidden).toMatch(/^ spec-writer-questions: \S+ -->\n$/u);
  });

  it('shows what is answered already and what is no longer open, each under its number', () => {
    const answer = { text: 'Redis', author: 'ann', line: 3, quote: '1a' };
    const told = show({
      is: 'blocked',
      reason: 'One thing is open.',
      questions: [
        { text: 'Which store?', options: ['Redis'], recommended: 0, answer },
        { text: 'Which region?', options: ['EU'], recommended: 0, isWithdrawn: true },
        { text: 'How many?', options: ['1', '2'], recommended: 0 },
      ],
    });
    expect(told).toContain('### Specification waits for 1 answer\n');
    expect(told).toContain('1. ✅ Which store? **Redis**\n');
    expect(told).toContain('2. ~~Which region?~~ (no longer open)\n');
    expect(told).toContain('for example `3a`,');
  });

  it('keeps to its room however much is asked, and says what is left out', () => {
    const question = {
      text: '@a '.repeat(900),
      options: Array<string>(40).fill('#1 '),
      recommended: 0,
    };
    const text = show({
      is: 'blocked',
      reason: 'x'.repeat(9000),
      questions: Array(500).fill(question),
    });
    expect(countCharacters(text)).toBeLessThanOrEqual(roomForText);
    expect(text).toMatch(/… and \d+ more, in the report of the run\./u);
    expect(text).toContain('… and 14 more');
    expect(text).toContain('**How to answer:**');
  });

  it('shows the findings first, errors before warnings, and then the document', () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const findings = [
      { ...place, rule: 'a', severity: 'warning', message: 'Later.', hint: 'One.' },
      { ...place, rule: 'b', severity: 'error', message: 'First.', hint: 'Two.' },
    ] as const;
    const text = show({
      is: 'invalid',
      reason: 'One error.',
      document: makeDocument({ findings }),
    });
    expect(text).toContain('The checks found 1 error and 1 warning.');
    expect(text.indexOf('| First. | Two. |')).toBeLessThan(text.indexOf('| Later. | One. |'));
    expect(text).toContain('\n---\n\n# Item service\n');
  });

  it.each([
    [{ hasLabels: true }, 'Where the label `needs-spec` asked for this run, it is back'],
    [{ hasLabels: false }, 'Run the workflow again to try once more.'],
  ])('says why it failed and how to try again with %j', (change, again) => {
    const text = show({ is: 'failed', reason: 'The model is away.', hint: 'Wait.' }, change);
    expect(text).toContain('The model is away.\n\n**Wait.**');
    expect(text).toContain(again);
  });

  it('tells of a cancelled run', () => {
    expect(show({ is: 'cancelled' })).toContain('not paid for twice');
  });
});

describe('a document that is too long for a comment', () => {
  const { interfaces } = makeSpec();
  const huge = {
    ...interfaces,
    configs: [{ file: 'a.txt', language: 'text', content: '👩‍👩‍👧‍👦 long line\n'.repeat(6000) }],
  };

  it.each(locales.map((locale) => [locale.tag, locale] as const))(
    'shows whole parts and names the missing one in %s',
    (tag, locale) => {
      const long = makeDocument({ parts: { locale: tag, interfaces: huge } });
      const text = show({ is: 'published', document: long, publication: commentOnly });
      const headings = text.match(/^## \d\./gmu);
      expect(headings).toEqual(['## 1.', '## 2.', '## 3.', '## 4.']);
      expect(text).toMatch(
        /characters:\* \*\*2\. [^\n]+\*\*\. The whole document stands in the summary of \[the run\]/u,
      );
      expect(text).toContain(`**2. ${locale.sections[1]} › `);
      expect(text).not.toContain('long line');
      expect(countCharacters(text)).toBeLessThanOrEqual(roomForText);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(262_144);
    },
  );

  it('brings the footnotes along that are cited, and no other', () => {
    const { architecture } = makeSpec();
    const purpose = 'x'.repeat(59_000);
    const techStack = architecture.techStack.map((technology) => ({ ...technology, purpose }));
    const long = makeDocument({ parts: { architecture: { ...architecture, techStack } } });
    const text = show({ is: 'published', document: long, publication: commentOnly });
    const cited = new Set(text.match(/(?<!\n)\[\^\w+\]/gu)?.map((label) => label.slice(2, -1)));
    const defined = text.match(/^\[\^\w+\](?=:)/gmu)?.map((label) => label.slice(2, -1));
    expect(new Set(defined)).toEqual(cited);
    // The evidence of Python is cited in a missing part only.
    expect(defined).toEqual(['r1', 'r2', 'r3', 'e2', 'e3']);
  });
});

describe('the comment on a document that no model completed', () => {
  it.each([
    ['published', { is: 'published', publication } as const, 'ready'],
    [
      'invalid',
      { is: 'invalid', reason: 'It has findings.' } as const,
      'written, but not published',
    ],
  ])('calls it a draft when it is %s', (_, state, ending) => {
    const generator = { tool: 'spec-writer 0.1.0', model: 'offline', inputHash: 'a'.repeat(64) };
    const draft = makeDocument({ spec: makeSpec({ generator }) });
    expect(show({ ...state, document: draft })).toMatch(
      new RegExp(`^### Specification draft ${ending}\n`, 'u'),
    );
    expect(show({ ...state, document })).toMatch(new RegExp(`^### Specification ${ending}\n`, 'u'));
  });
});
