import { describe, expect, it } from '@jest/globals';
import { fixDocument } from '../../../../src/rules/fixes/fix-document.ts';
import { mendApart, type Mend } from '../../../../src/rules/fixes/mend-apart.ts';
import type { RuleSettings } from '../../../../src/rules/rule.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { writeTwin } from '../../../../src/spec/twin.ts';
import { completeSpec } from '../../../support/check-rule.ts';

const text = renderSpec(completeSpec());
const none: RuleSettings = new Map();

function mendsOf(document: string, settings = none, twin?: string): Mend[] {
  const parsed = parseSpec(document);
  const context = twin === undefined ? {} : { twin };
  const mended = fixDocument(parsed, context, settings).parsed;
  return mendApart({ parsed, context, mended }, settings);
}

const rulesOf = (mends: readonly Mend[]): string[][] =>
  mends.map(({ fixed }) => fixed.map(({ rule }) => rule));

describe('mending in pieces', () => {
  it('gives nothing for a document without a finding', () => {
    expect(mendsOf(text)).toEqual([]);
  });

  it('makes one piece of two lines that changed places', () => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('[^e1]:'));
    const [first = '', second = ''] = lines.slice(at, at + 2);
    const swapped = lines
      .with(at, second)
      .with(at + 1, first)
      .join('\n');
    const [mend, ...others] = mendsOf(swapped);
    expect(others).toEqual([]);
    expect(mend).toMatchObject({ start: at + 1, end: at + 2, lines: [first, second] });
    expect(rulesOf([mend].flatMap((known) => known ?? []))).toEqual([['footnotes-in-order']]);
  });

  it('gives two places their own pieces, each of which mends its own', () => {
    const lines = text.split('\n');
    const tree = lines.findIndex((line) => line.includes('├── '));
    const last = lines.findLastIndex((line) => line.startsWith('[^e1]:'));
    const [first = '', second = ''] = lines.slice(last, last + 2);
    const faulty = lines
      .with(tree, (lines[tree] ?? '').replace('├── ', '└── '))
      .with(last, second)
      .with(last + 1, first);
    const mends = mendsOf(faulty.join('\n'));
    expect(mends.map(({ start }) => start)).toEqual([tree + 1, last + 1]);
    expect(new Set(rulesOf(mends).flat()).size).toBe(2);
  });

  it('leaves out what would part the document from its twin', () => {
    const faulty = text.replace('**5.1**', '**5.7**');
    const twin = writeTwin(parseSpec(faulty).spec);
    expect(rulesOf(mendsOf(faulty)).flat()).toContain('steps-numbered');
    expect(mendsOf(faulty, none, twin)).toEqual([]);
  });

  it('leaves out what no finding is about that is asked for', () => {
    const faulty = text.replace('**5.1**', '**5.7**');
    expect(mendsOf(faulty, new Map([['steps-numbered', 'off' as const]]))).toEqual([]);
  });
});
