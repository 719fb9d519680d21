import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSpecs, type CheckedFile } from '../../../../src/check-specs.ts';
import { formatFindings } from '../../../../src/report/format-findings.ts';
import { fixDocument } from '../../../../src/rules/fixes/fix-document.ts';
import type { RuleContext, RuleSettings } from '../../../../src/rules/rule.ts';
import { readDisables } from '../../../../src/rules/disables/read-disables.ts';
import { judgeDocument } from '../../../../src/rules/judge-document.ts';
import { checkSpec } from '../../../../src/rules/check-spec.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { changedSpec } from '../../../support/check-rule.ts';
import { leastTimeOf } from '../../../support/processor-time.ts';

const document = renderSpec(
  changedSpec(({ plan }) => {
    const step = plan.phases[1]?.steps[0];
    if (step !== undefined) step.action = 'Perhaps define `Item`. Maybe seamless.';
  }),
);
const hedged = '  - [ ] **2.1** Perhaps';
const below = (comment: string): string =>
  document.replace('# Item service\n', () => `# Item service\n\n${comment}\n`);
const above = (comment: string): string =>
  document.replace(hedged, () => `  ${comment}\n${hedged}`);

async function check(text: string, rules: RuleSettings = new Map()): Promise<CheckedFile> {
  const nothing = { files: [], skipped: [], unmatched: [] };
  const [checked] = await checkSpecs(
    { files: ['SPEC.md'], researchGlobs: [], rules },
    {
      readText: () => Promise.resolve(text),
      chooseResearch: () => Promise.resolve(nothing),
      chooseCited: () => Promise.resolve(nothing),
      openHash: () => Promise.resolve(() => ''),
      warn: () => undefined,
    },
  );
  if (checked === undefined) throw new Error('Nothing was checked.');
  return checked;
}
/** How many findings each rule has, and how many a comment let pass. */
async function count(text: string, rules?: RuleSettings): Promise<Record<string, number>> {
  const { findings, suppressed } = await check(text, rules);
  const found: Record<string, number> = {};
  for (const { rule } of findings) found[rule] = (found[rule] ?? 0) + 1;
  return { ...found, ...(suppressed.length > 0 && { passed: suppressed.length }) };
}
const plain = await count(document);
const messageOf = async (text: string): Promise<string> => {
  const { findings } = await check(text);
  const found = findings.filter(({ rule }) => rule === 'disable-has-reason');
  expect(found).toHaveLength(1);
  return found[0]?.message ?? '';
};

describe('a comment that disables rules', () => {
  it('finds something to let pass in this document', () => {
    expect(plain).toEqual({ 'no-hedge': 2, 'no-fluff': 1, 'pin-is-grounded': 1 });
  });

  it.each([
    [
      'the next line',
      above('<!-- spec-writer-disable-next-line no-hedge -- quoted -->'),
      { 'no-fluff': 1, 'pin-is-grounded': 1, passed: 2 },
    ],
    [
      'several rules',
      above('<!-- spec-writer-disable-next-line no-hedge, no-fluff -- quoted -->'),
      { 'pin-is-grounded': 1, passed: 3 },
    ],
    [
      'the document',
      below('<!-- spec-writer-disable no-hedge no-fluff -- it is a draft -->'),
      { 'pin-is-grounded': 1, passed: 3 },
    ],
    [
      'the line after blank ones',
      above('<!-- spec-writer-disable-next-line no-hedge -- quoted -->\n'),
      { 'no-fluff': 1, 'pin-is-grounded': 1, passed: 2 },
    ],
    [
      'a line by a comment of several lines',
      above('<!-- spec-writer-disable-next-line no-hedge\n  -- quoted\n  -->'),
      { 'no-fluff': 1, 'pin-is-grounded': 1, passed: 2 },
    ],
  ])('lets findings of %s pass', async (_, text, expected) => {
    expect(await count(text)).toEqual(expected);
  });

  it('counts above a fenced block for all of it', async () => {
    const repeated = document.replace(
      '  ```text\n',
      () => '  <!-- spec-writer-disable-next-line tree-parses -- both are meant -->\n  ```text\n',
    );
    const line = '│   ├── main.py';
    const text = repeated.replace(line, () => `${line}  # Again.\n  ${line}`);
    expect(await count(text)).toEqual({ ...plain, passed: 1 });
  });

  it.each([
    [
      'no reason',
      '<!-- spec-writer-disable-next-line no-hedge -->',
      'Expected the reason why no-hedge does not count here, found none.',
    ],
    [
      'an empty reason',
      '<!-- spec-writer-disable-next-line no-hedge --  -->',
      'Expected the reason why no-hedge does not count here, found none.',
    ],
    [
      'an unknown rule',
      '<!-- spec-writer-disable-next-line no-hegde -- x -->',
      `Expected a rule's id, found "no-hegde". Did you mean "no-hedge"?`,
    ],
    [
      'no rule',
      '<!-- spec-writer-disable-next-line -- x -->',
      'Expected the ids of rules, found none.',
    ],
    [
      'an unknown form',
      '<!-- spec-writer-disable-line no-hedge -- x -->',
      'Expected spec-writer-disable or spec-writer-disable-next-line, found "spec-writer-disable-line".',
    ],
    [
      'a scope that it does not have there',
      '<!-- spec-writer-disable no-hedge -- x -->',
      'Expected a comment for the whole document above the first section, found it below.',
    ],
    [
      'too much to say',
      `<!-- spec-writer-disable-next-line no-hedge -- ${'x'.repeat(400)} -->`,
      'Expected a reason of at most 300 characters, found 400.',
    ],
    [
      'a rule that holds a document publishable',
      '<!-- spec-writer-disable-next-line text-is-publishable -- x -->',
      'Expected a rule that a document may disable, found text-is-publishable.',
    ],
    [
      'a rule that holds commands harmless',
      '<!-- spec-writer-disable-next-line verify-is-safe -- x -->',
      'Expected a rule that a document may disable, found verify-is-safe.',
    ],
    [
      'itself as its object',
      '<!-- spec-writer-disable-next-line disable-has-reason -- x -->',
      'Expected a rule that a document may disable, found disable-has-reason.',
    ],
  ])('is a finding itself with %s, and lets nothing pass', async (_, comment, message) => {
    expect(await messageOf(above(comment))).toBe(message);
    expect(await count(above(comment))).toEqual({ ...plain, 'disable-has-reason': 1 });
  });

  it('is a finding itself when there is nothing to let pass', async () => {
    const idle = below('<!-- spec-writer-disable no-hedge, tree-parses -- x -->');
    expect(await messageOf(idle)).toBe(
      'Expected a comment that lets a finding of tree-parses pass, found none to let pass.',
    );
    expect(await count(idle, new Map([['disable-has-reason', 'off']]))).not.toHaveProperty([
      'disable-has-reason',
    ]);
  });

  it('may wait for a rule that needs the research, which was not named this time', async () => {
    const text = below('<!-- spec-writer-disable citation-resolves -- the report is private -->');
    expect(await count(text)).toEqual(plain);
  });

  it.each([
    [
      'stands in a line with other text',
      document.replace(
        hedged,
        () => `${hedged} <!-- spec-writer-disable-next-line no-hedge -- x -->`,
      ),
    ],
    [
      'is longer than any such comment',
      above(`<!-- spec-writer-disable-next-line no-hedge -- ${'x'.repeat(2000)} -->`),
    ],
    ['speaks of something else', above('<!-- remember the milk -->')],
  ])('is HTML like any other when it %s', async (_, text) => {
    expect(await count(text)).toEqual({ ...plain, 'text-is-publishable': 1 });
  });

  it('is HTML like any other when something stands behind it in the block', async () => {
    const text = above('<!-- spec-writer-disable-next-line no-hedge -- x --> <b>y</b> -->');
    expect(await count(text)).toMatchObject({ 'no-hedge': 2, 'text-is-publishable': 3 });
  });

  it('costs little where thousands of them stand, or hold nothing but blanks', () => {
    const each = [
      '<!-- spec-writer-disable-next-line no-hedge -- x -->',
      `<!-- spec-writer-disable${' '.repeat(900)}x--> y`,
      '<!-- spec-writer-disable no-hedge no-fluff -- x -->',
    ];
    for (const comment of each) {
      const many = `${comment}\nPerhaps.\n\n`.repeat(Math.floor(80_000 / comment.length));
      const text = `${document}${many}`;
      const parsed = parseSpec(text);
      checkSpec(parsed, {});
      expect(
        leastTimeOf(() => {
          judgeDocument(parsed, {});
        }, 1000),
      ).toBeLessThan(1000);
    }
  });

  it('hides no mention and no image', async () => {
    const text = above('<!-- spec-writer-disable-next-line no-hedge -- as @octocat asked -->');
    expect(await count(text)).toMatchObject({ 'text-is-publishable': 1 });
  });

  it('is nothing but HTML in what a model wrote', () => {
    const text = above('<!-- spec-writer-disable-next-line no-hedge -- x -->');
    const found = checkSpec(parseSpec(text), {}).map(({ rule }) => rule);
    expect(found.filter((rule) => rule === 'no-hedge')).toHaveLength(2);
    expect(found).toContain('text-is-publishable');
  });

  it('is text that does nothing where a value of a written document holds one', () => {
    const comment = '<!-- spec-writer-disable-next-line no-hedge -- x -->';
    const disabled = '<!-- spec-writer-disable no-hedge -- x -->';
    const written = renderSpec(
      changedSpec((draft) => {
        draft.title = disabled;
        const [first, second] = draft.plan.phases[1]?.steps ?? [];
        if (first !== undefined) first.action = `${comment}\n${comment}`;
        if (second !== undefined) second.action = 'Perhaps define it.';
      }),
    );
    expect(readDisables(parseSpec(written))).toEqual([]);
  });
});

describe('the sources of the program', () => {
  const folder = join(import.meta.dirname, '../../../../src');
  const importersOf = (name: string): string[] =>
    globSync('**/*.ts', { cwd: folder })
      .filter((path) => readFileSync(join(folder, path), 'utf8').includes(`/${name}.ts'`))
      .sort();

  it('read such comments only on the way of checking, so that no text silences a rule while it is written', () => {
    expect(importersOf('read-disables')).toEqual(['rules/judge-document.ts']);
    expect(importersOf('judge-document')).toEqual([
      'check-specs.ts',
      'mend-spec.ts',
      'rules/fixes/fix-document.ts',
      'rules/fixes/mend-apart.ts',
      'rules/fixes/try-fix.ts',
    ]);
    expect(importersOf('fix-document')).toEqual(['mend-spec.ts']);
    expect(importersOf('check-specs')).not.toContain('write-spec.ts');
  });
});

describe('the parser', () => {
  it('reads the same document with a comment above any line outside of tables and fences', () => {
    const lines = document.split('\n');
    const { spec } = parseSpec(document);
    const start = lines.indexOf('# Item service');
    let isFenced = false;
    for (const [index, line] of lines.entries()) {
      const isFence = /^\s*```/u.test(line);
      const isInside = isFenced || /^\s*\| (?!Field|Name)/u.test(line);
      if (isFence) isFenced = !isFenced;
      if (index < start || line.trim() === '' || isInside) continue;
      const indent = /^\s*/u.exec(line)?.[0] ?? '';
      const comment = `${indent}<!-- spec-writer-disable-next-line no-hedge -- x -->`;
      expect(parseSpec(lines.toSpliced(index, 0, comment).join('\n')).spec).toEqual(spec);
    }
  });
});

describe('a report', () => {
  it('shows what was let pass, and does not count it', async () => {
    const checked = await check(
      above('<!-- spec-writer-disable-next-line no-hedge, no-fluff -- quoted -->'),
    );
    const report = { files: [checked] };
    const text = formatFindings(report, 'text');
    expect(text.trimEnd().split('\n').at(-1)).toBe('0 errors, 1 warning, 3 disabled with a reason');
    expect(JSON.parse(formatFindings(report, 'json'))).toMatchObject({
      errors: 0,
      files: [{ valid: true, suppressed: [{ rule: 'no-hedge', justification: 'quoted' }, {}, {}] }],
    });
    const sarif = JSON.parse(formatFindings(report, 'sarif')) as {
      runs: { results: { suppressions?: unknown }[] }[];
    };
    expect(sarif.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      ...Array.from({ length: 3 }, () => [{ kind: 'inSource', justification: 'quoted' }]),
    ]);
  });
});

describe('comments that are ignored', () => {
  const ignored: RuleSettings = new Map([['inline-config', 'off']]);
  const whole = below('<!-- spec-writer-disable no-hedge, no-fluff -- ours -->');

  it('let nothing pass, and are no findings themselves', async () => {
    expect(await count(whole)).not.toEqual(plain);
    expect(await count(whole, ignored)).toEqual(plain);
    const idle = below('<!-- spec-writer-disable tree-branches-fit -- nothing is there -->');
    expect(await count(idle)).toMatchObject({ 'disable-has-reason': 1 });
    expect(await count(idle, ignored)).toEqual(plain);
  });

  it('are still findings where they are written wrongly', async () => {
    const wrong = below('<!-- spec-writer-disable no-hedge -->');
    expect(await count(wrong, ignored)).toEqual({ ...plain, 'disable-has-reason': 1 });
  });

  it('leave the severities of rules as they are set', async () => {
    const settings: RuleSettings = new Map([...ignored, ['no-hedge', 'off']]);
    const others = Object.entries(plain).filter(([id]) => id !== 'no-hedge');
    expect(await count(whole, settings)).toEqual(Object.fromEntries(others));
  });

  it('keep no fix from being made', () => {
    const wrong = below('<!-- spec-writer-disable steps-numbered -- ours -->').replace(
      '**5.1**',
      '**5.3**',
    );
    const mend = (context: RuleContext): boolean =>
      fixDocument(parseSpec(wrong), context, new Map()).parsed.text !== wrong;
    expect(mend({})).toBe(false);
    expect(mend({ ignoresDisables: true })).toBe(true);
  });
});
