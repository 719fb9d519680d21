import { describe, expect, it } from '@jest/globals';
import { mergeDocument } from '../../../src/delivery/merge/merge-document.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import type { Clause, Spec } from '../../../src/spec/spec.ts';
import { makeSpec } from '../../support/make-spec.ts';

const first = makeSpec();
const ours = renderSpec(first);
const clause = (id: string, text: string): Clause => ({ id, text, line: 5, kind: 'functional' });

/** The next version: a new clause in front moves the numbers of the others. */
const withClauses = (clauses: readonly Clause[]): Spec =>
  makeSpec({
    title: 'Item service, second version',
    generator: { ...first.generator, inputHash: 'b'.repeat(64) },
    requirement: { ...first.requirement, clauses: [...clauses] },
  });
const moved = withClauses([
  clause('R1', 'The service must log every call.'),
  ...first.requirement.clauses.map((old, index) => ({ ...old, id: `R${index + 2}` })),
]);
const fresh = renderSpec(moved);

const change = (from: string, to: string, text = ours): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const lineWith = (text: string, part: string): string =>
  text.split('\n').find((line) => line.includes(part)) ?? '';

describe('the footnotes of a merged document', () => {
  const theirs = change(
    '## 4. Implementation',
    'A note of ours in R1[^r1].\n\n## 4. Implementation',
  );
  const merged = mergeDocument({ theirs, fresh });

  it('move with the clause that they are about', () => {
    expect(merged.text).toContain('A note of ours in R2[^r2].');
    const read = parseSpec(merged.text).spec;
    expect(read.requirement.clauses).toEqual(moved.requirement.clauses);
    expect(merged.kept).toEqual(['3. Core Logic & Algorithms']);
  });

  it('keep a clause that no longer exists, under a free number', () => {
    const next = renderSpec(withClauses([clause('R1', 'The service must log every call.')]));
    const { text } = mergeDocument({ theirs, fresh: next });
    const cited = /A note of ours in (R\d+)\[\^(r\d+)\]\./u.exec(text);
    expect(cited?.[1]?.toLowerCase()).toBe(cited?.[2]);
    expect(cited?.[1]).not.toBe('R1');
    expect(text).toContain(`[^${cited?.[2]}]: **${cited?.[1]}** (functional`);
    expect(lineWith(text, `[^${cited?.[2]}]: `)).toContain('The service must store an item.');
    expect(lineWith(text, '[^r1]: ')).toContain('The service must log every call.');
  });

  it('stay as they are in code', () => {
    const code = change(
      '## 4. Impl',
      'See `R1[^r1]` and \\[^r1] and [^r1].\n\n~~~\n[^r1]\n~~~\n\n## 4. Impl',
    );
    const { text } = mergeDocument({ theirs: code, fresh });
    expect(text).toContain('See `R1[^r1]` and \\[^r1] and [^r2].\n\n~~~\n[^r1]\n~~~\n');
  });

  it('do not lead to a new one by chance where they led nowhere', () => {
    const lost = change('## 4. Impl', 'A lost one[^e90] and R4[^r4].\n\n## 4. Impl');
    const { text } = mergeDocument({ theirs: lost, fresh });
    expect(text).toMatch(/A lost one\[\^e90\] and R5\[\^r5\]\./u);
    expect(text).not.toContain('[^r5]:');
  });

  it('say what a person made of them, under the number that their clause has now', () => {
    const edited = change('The service must store an item.', 'The service must store items.');
    const once = mergeDocument({ theirs: edited, fresh });
    expect(lineWith(once.text, '[^r2]: ')).toMatch(/\*\*R2\*\*.*The service must store items\.$/u);
    expect(once.text).not.toContain('store an item');
    expect(once.kept).toEqual(['[^r2]']);
    const back = mergeDocument({ theirs: once.text, fresh: ours });
    expect(back.text).toBe(edited);
  });

  it('are restored where somebody removed them but still cites them', () => {
    const removed = theirs.replace(/^\[\^r1\]: .*\n/mu, '');
    const { text } = mergeDocument({ theirs: removed, fresh });
    expect(text).toContain('A note of ours in R2[^r2].');
    expect(lineWith(text, '[^r2]: ')).toContain('The service must store an item.');
  });

  it('are defined once where somebody defined one twice', () => {
    const twice = `${theirs}[^r1]: Mine.\n`;
    const { text } = mergeDocument({ theirs: twice, fresh });
    const labels = [...text.matchAll(/^\[\^([^\]]+)\]:/gmu)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(text).toContain(']: Mine.\n');
  });
});

describe('what people did to a document', () => {
  const merge = (theirs: string): ReturnType<typeof mergeDocument> =>
    mergeDocument({ theirs, fresh });

  it('is remembered, so that the run after the next keeps it as well', () => {
    const theirs = change('Runs the service.', 'Runs everything.');
    const { text } = merge(theirs);
    const again = mergeDocument({ theirs: text, fresh: ours });
    expect(again.text).toContain('Runs everything.');
    expect(again.kept).toEqual(['1. Architecture Overview']);
    const released = again.text.replace('Runs everything.', 'Runs the service.');
    expect(mergeDocument({ theirs: released, fresh })).toEqual({ text: fresh, kept: [] });
  });

  it('leaves the facts new, with the keys that people added', () => {
    const { text, kept } = merge(
      change('---\n\n# ', 'owner: us\nreviewers:\n  - me\n# read this first\n---\n\n# '),
    );
    expect(text).toContain(`inputHash: ${'b'.repeat(64)}`);
    expect(text).toContain('owner: us\nreviewers:\n  - me\n# read this first\n---\n');
    expect(text.replace('owner: us\nreviewers:\n  - me\n# read this first\n', '')).toBe(fresh);
    expect(kept).toEqual([]);
    expect(mergeDocument({ theirs: text, fresh }).text).toBe(text);
  });

  it('makes a changed title the title of the twin too', () => {
    const { text, kept } = merge(change('# Item service\n', '# Things: a "service"\n'));
    expect(parseSpec(text).spec.title).toBe('Things: a "service"');
    expect(text).toContain('# Things: a "service"\n');
    expect(kept).toEqual(['Things: a "service"']);
  });

  it('keeps a removed section away, and says so', () => {
    const [before = ''] = ours.split(/^## 2\./mu);
    const [, after = ''] = ours.split(/^(?=## 3\.)/mu);
    const { text, kept } = merge(`${before}${after}`);
    expect(text).not.toMatch(/^## 2\./mu);
    expect(text).toMatch(/^## 1\.[^]*^## 3\.[^]*^## 4\./mu);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/^2\. /u);
    expect(mergeDocument({ theirs: text, fresh: ours }).text).not.toMatch(/^## 2\./mu);
  });

  it('keeps what is appended where no footnotes stand', () => {
    const bare = (text: string): string => text.replace(/^\[\^[^]*$/mu, '');
    const theirs = `${ours}\nAppended.\n`;
    const { text } = mergeDocument({
      theirs,
      fresh: bare(fresh).replaceAll(/\[\^\w+\]/gu, ''),
    });
    expect(text).toMatch(/\n\nAppended\.\n$/u);
    const next = mergeDocument({ theirs: text, fresh });
    expect(next.text).toContain('\n\nAppended.\n');
    expect(next.kept).toContain("4. Implementation Steps (Builder's Plan)");
  });

  it('keeps what is appended without a blank line', () => {
    const { text } = merge(`${ours}More about the last proof.\n`);
    expect(text).toContain('\nMore about the last proof.\n');
  });

  it('finds footnotes behind text that no blank line sets apart', () => {
    const { text } = merge(change('\n\n[^r1]:', '\n\nOne more thing.\n[^r1]:'));
    expect(text).toContain('One more thing.\n\n[^r1]:');
    expect(parseSpec(text).spec.requirement.clauses).toEqual(moved.requirement.clauses);
  });

  it('keeps the further paragraphs of a footnote that a person wrote', () => {
    const { text } = merge(`${ours}[^why]: Because.\n\n    And also.\n`);
    expect(text).toMatch(/\[\^why\]: Because\.\n\n {4}And also\.\n$/u);
  });

  it.each([
    ['a fence', '```text\nleft open'],
    ['a comment', '<!-- left open'],
  ])('lets %s that was left open swallow none of the footnotes', (_, open) => {
    const { text } = merge(`${ours.slice(0, ours.indexOf('## 2.'))}${open}\n`);
    expect(text).toContain('left open');
    expect(parseSpec(text).spec.requirement.clauses).toEqual(moved.requirement.clauses);
  });

  it.each([
    ['CRLF', (text: string): string => text.replaceAll('\n', '\r\n')],
    ['blanks at the ends of lines', (text: string): string => text.replaceAll('\n', '  \n')],
    ['a byte order mark', (text: string): string => `\ufeff${text}`],
  ])('is nothing where only %s came in', (_, edit) => {
    expect(merge(edit(ours))).toEqual({ text: fresh, kept: [] });
  });

  it('is all that stands there where nobody knows what we wrote', () => {
    const theirs = change('Runs the service.', 'Runs everything.');
    const unknown = theirs.replace(/^rendered: .*\n/mu, '');
    const { text, kept } = mergeDocument({ theirs: unknown, fresh });
    expect(text).toContain('Runs everything.');
    expect(text).toContain(`inputHash: ${'b'.repeat(64)}`);
    expect(kept).toContain('Item service');
    expect(mergeDocument({ theirs: fresh, fresh })).toEqual({ text: fresh, kept: [] });
  });

  it.each(['', '---\n', '# \n', 'Just words.\n', '## 2. Mine\n\nWords.\n', '[^x]: y', '\ud800\0'])(
    'stays where the document is only %j',
    (theirs) => {
      const { text } = mergeDocument({ theirs, fresh });
      for (const line of theirs.split('\n')) expect(text).toContain(line.trim());
      expect(parseSpec(text).spec.generator.inputHash).toBe('b'.repeat(64));
    },
  );

  it('is read in time that grows with its length only', () => {
    const hostile = [
      '[^',
      '[^r1]: ',
      '- R1, ',
      '\n[^a]: b',
      '\n\n# h',
      '`',
      '> ',
      '- a: R1',
      '***',
    ];
    for (const part of hostile) {
      const theirs = `${ours}\n${part.repeat(20_000)}\n`;
      expect(mergeDocument({ theirs, fresh }).text.length).toBeGreaterThan(fresh.length);
    }
  });
});
