import { describe, expect, it } from '@jest/globals';
import { hashText } from '../../../src/adapters/files/hash-text.ts';
import { mergeFrontMatter } from '../../../src/delivery/merge/merge-front-matter.ts';
import type { RuleContext } from '../../../src/rules/rule.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { recordSources } from '../../../src/spec/record-sources.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { digestSource } from '../../../src/spec/source-digest.ts';
import { Spec } from '../../../src/spec/spec.ts';
import { completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const report = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}.`);
report[9] = 'The service runs on Python 3.11.8.';
report[11] = 'FastAPI 0.109.0 is the current release.';
report[30] = 'The upstream answers 429 after 60 requests.';
const cited = 'research/report.md';
const other = 'research/other notes: #1.md';
const files = { [cited]: report.join('\n'), [other]: 'Nothing is cited from here.\n' };
type Files = Readonly<Record<string, string>>;

const digest = (text: string): string => digestSource(text, hashText);
const read = Object.entries(files).map(([path, text]) => ({ path, digest: digest(text) }));
const spec = Spec.parse(recordSources(completeSpec(), read));

const contextOf = (texts: Files): RuleContext => ({
  sources: new Map(Object.entries(texts)),
  digests: new Map(Object.entries(texts).map(([path, text]) => [path, digest(text)])),
});
const find = (texts: Files, document: Spec | string = spec): string[] =>
  findingsOf('research-is-current', document, contextOf(texts)).map(({ message }) => message);

describe('research-is-current', () => {
  it('is content while every file is as it was, whatever its line ends', () => {
    expect(find(files)).toEqual([]);
    expect(find({ ...files, [cited]: report.join('\r\n') })).toEqual([]);
  });

  it('names a file that says something new beside what is cited, and what rests on it', () => {
    const changed = { ...files, [cited]: [...report, 'Python 3.12 is out.'].join('\n') };
    const [finding, ...more] = findingsOf('research-is-current', spec, contextOf(changed));
    expect(more).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toMatch(
      /^Expected research\/report\.md as it was .*, found another text; it is cited by the pins? .*fastapi 0\.109\.0/u,
    );
    expect(finding && pointedAt(spec, finding)).toContain(cited);
  });

  it('names a file that nobody cites when it changed and when it is gone', () => {
    expect(find({ ...files, [other]: 'Something else.\n' })).toEqual([
      `Expected ${other} as it was when the document was written from it, found another text; nothing cites it.`,
    ]);
    expect(find({ [cited]: files[cited] })).toEqual([
      `Expected ${other} as it was when the document was written from it, found none; nothing cites it.`,
    ]);
  });

  it.each([
    ['a cited line moved', ['', ...report].join('\n')],
    ['a cited line changed', report.with(11, 'FastAPI 0.110.0 is out.').join('\n')],
    ['a cited file is gone', undefined],
  ])('leaves it to the rules about citations when %s', (_, text) => {
    const { [other]: rest = '' } = files;
    expect(find({ [other]: rest, ...(text !== undefined && { [cited]: text }) })).toEqual([]);
  });

  it('says nothing of a document without a record, and nothing where no research is known', () => {
    expect(find({}, completeSpec())).toEqual([]);
    expect(findingsOf('research-is-current', spec, {})).toEqual([]);
  });
});

describe('the record of the research', () => {
  it('stands in the front matter, is read back, and takes part in no digest of the text', () => {
    const text = renderSpec(spec);
    expect(parseSpec(text).spec).toEqual(spec);
    const without = text.replace(/^sources:\n(?: .*\n)+/mu, '');
    expect(without).toBe(renderSpec(completeSpec()));
    expect(parseSpec(without).unreadable).toEqual([]);
  });

  it.each([
    'sources: research/report.md',
    'sources: [a, b]',
    'sources:\n  - a: b',
    'sources:\n  - &a [*a]',
    'sources:\n  - 0123456789ab',
    `sources:\n  - "${'\\"'.repeat(5000)}`,
  ])('is no record, and no fault of the document, as a person wrote %p', (entry) => {
    const text = renderSpec(completeSpec()).replace(/^tool: .*$/mu, (tool) => `${tool}\n${entry}`);
    const parsed = parseSpec(text);
    expect(parsed.spec).toEqual(completeSpec());
    expect(parsed.unreadable).toEqual([]);
  });

  it('is kept of many files only for those that are cited, and never for the requirement', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      path: `research/${index}.md`,
      digest: '0123456789ab',
    }));
    const requirement = { path: completeSpec().requirement.source, digest: '0123456789ab' };
    expect(recordSources(completeSpec(), [...many, ...read]).generator.sources).toEqual([read[0]]);
    expect(recordSources(completeSpec(), [requirement]).generator.sources).toBeUndefined();
    expect(recordSources(spec, []).generator.sources).toBeUndefined();
  });

  it('follows the new document and not the old one when both are merged', () => {
    const entry = (name: string): string[] => ['sources:', `  - 0123456789ab ${name}`];
    const merge = (fresh: readonly string[]): string =>
      mergeFrontMatter({
        theirs: ['title: Old', ...entry('old.md'), 'owner: me'],
        fresh: ['title: New', ...fresh],
        rendered: 'rendered: x',
      });
    expect(merge(entry('new.md'))).toBe(
      '---\ntitle: New\nsources:\n  - 0123456789ab new.md\nrendered: x\nowner: me\n---',
    );
    expect(merge([])).toBe('---\ntitle: New\nrendered: x\nowner: me\n---');
  });
});
