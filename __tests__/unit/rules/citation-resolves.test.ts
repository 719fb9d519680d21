import { describe, expect, it } from '@jest/globals';
import { readRequirementLike } from '../../support/requirement-like.ts';
import { changedSpec, completeSpec, findingsOf } from '../../support/check-rule.ts';

/** A file in which each quote of the complete specification stands where it is cited. */
const report = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
report[9] = 'The service runs on Python 3.11.8.';
report[11] = '  FastAPI   0.109.0 is the\tcurrent release. ';
report[30] = 'The upstream answers 429';
report[31] = 'after 60 requests.';
const sourcesOf = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map([['research/report.md', lines.join('\n')]]);
const rule = 'citation-resolves';

describe('citation-resolves', () => {
  it('finds every quote where it is cited, whatever its white space', () => {
    expect(findingsOf(rule, completeSpec(), { sources: sourcesOf(report) })).toEqual([]);
  });

  it('reads lines that end as on Windows', () => {
    const sources = new Map([['research/report.md', report.join('\r\n')]]);
    expect(findingsOf(rule, completeSpec(), { sources })).toEqual([]);
  });

  it('leaves a quote that only moved to the rule about lines', () => {
    const sources = sourcesOf(['one more', ...report]);
    expect(findingsOf(rule, completeSpec(), { sources })).toEqual([]);
    const findings = findingsOf('citation-is-current', completeSpec(), { sources });
    expect(findings.map(({ message, hint }) => `${message} ${hint}`)).toContain(
      'Expected "FastAPI 0.109.0 is the current release." in research/report.md, line 12, found it in line 13. Write 13 instead of 12 in the footnote; the words are the same.',
    );
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('offers the place that is nearest to the cited line', () => {
    const quote = 'The service runs on Python 3.11.8.';
    const lines = report.with(9, 'line 10').with(2, quote).with(14, quote);
    const [finding] = findingsOf('citation-is-current', completeSpec(), {
      sources: sourcesOf(lines),
    });
    expect(finding?.message).toContain('found it in line 15');
  });

  it('says which other file holds the words', () => {
    const sources = new Map([
      ['research/report.md', report.with(9, '').join('\n')],
      ['research/other.md', report.join('\n')],
    ]);
    expect(findingsOf(rule, completeSpec(), { sources })[0]?.hint).toBe(
      'Cite line 10 of research/other.md, where these words stand.',
    );
  });

  it('shows what the words have become, where they moved and changed', () => {
    const changed = ['new', 'new', ...report.with(9, 'The service runs on Python 3.12.1.')];
    const [finding] = findingsOf(rule, completeSpec(), { sources: sourcesOf(changed) });
    expect(finding?.hint).toBe(
      'Line 12 now reads "The service runs on Python 3.12.1.": copy it to the letter, or drop the citation.',
    );
  });

  it.each([
    ['a part of a longer number', 'The service runs on Python 3.11.81'],
    ['a part of a longer word', 'XThe service runs on Python 3.11.8.'],
    ['another digit', 'The service runs on Python 3.12.8.'],
    ['another case', 'the service runs on Python 3.11.8.'],
    ['another word', 'The server runs on Python 3.11.8.'],
    ['one space less', 'The service runs on Python3.11.8.'],
  ])('finds a quote of which the line holds %s', (_, line) => {
    const spec = changedSpec(({ architecture }) => {
      const evidence = architecture.techStack[0]?.evidence[0];
      if (evidence) evidence.quote = 'The service runs on Python 3.11.8';
    });
    const changed = report.with(9, line);
    expect(findingsOf(rule, spec, { sources: sourcesOf(changed) })).toHaveLength(1);
    expect(findingsOf(rule, spec, { sources: sourcesOf(report) })).toEqual([]);
  });

  it('shows what really stands in the cited line', () => {
    const changed = report.with(9, 'The service runs on Python 3.12.1.');
    const [finding] = findingsOf(rule, completeSpec(), { sources: sourcesOf(changed) });
    expect(finding?.message).toBe(
      'Expected "The service runs on Python 3.11.8." in research/report.md, line 10, found "The service runs on Python 3.12.1.".',
    );
  });

  it('says how long the file is when the line is behind its end', () => {
    const short = findingsOf(rule, completeSpec(), { sources: sourcesOf(report.slice(0, 9)) });
    expect(short[0]?.message).toBe('Expected line 10 in research/report.md, found only 9 lines.');
  });

  it('finds a path that nobody read, and offers the one with the same name', () => {
    const sources = new Map([['docs/report.md', report.join('\n')]]);
    expect(findingsOf(rule, completeSpec(), { sources })[0]).toMatchObject({
      message: 'Expected a citation of a file that was read, found "research/report.md".',
      hint: 'Cite it as "docs/report.md".',
    });
  });

  it('finds nothing when no source is known', () => {
    expect(findingsOf(rule, completeSpec())).toEqual([]);
  });

  it('finds every citation of files that are gone', () => {
    const findings = findingsOf(rule, completeSpec(), { sources: new Map() });
    expect(findings.length).toBeGreaterThan(1);
  });

  it('ignores the mark of a cut at either end of a quote', () => {
    const spec = changedSpec(({ logic }) => {
      const evidence = logic.details[0]?.evidence[0];
      if (evidence) evidence.quote = '…upstream answers 429 after 60…';
    });
    expect(findingsOf(rule, spec, { sources: sourcesOf(report) })).toEqual([]);
  });

  describe('with the requirement', () => {
    const requirement = readRequirementLike(completeSpec());

    it('accepts clauses that are quoted to the letter', () => {
      expect(findingsOf(rule, completeSpec(), { requirement })).toEqual([]);
    });

    it.each([
      ['other words', { text: 'The service should store an item.' }, 'to read'],
      ['another line', { line: 7 }, 'Expected R1 in line 5'],
    ])('finds a clause with %s', (_, change, message) => {
      const spec = changedSpec((draft) => {
        Object.assign(draft.requirement.clauses[0] ?? {}, change);
      });
      const findings = findingsOf(rule, spec, { requirement });
      expect(findings).toHaveLength(1);
      expect(findings[0]?.message).toContain(message);
    });

    it('finds a clause that the requirement does not have', () => {
      const spec = changedSpec((draft) => {
        draft.requirement.clauses.push({
          id: 'R9',
          text: 'Invented.',
          line: 20,
          kind: 'functional',
        });
      });
      expect(findingsOf(rule, spec, { requirement })[0]?.message).toBe(
        'Expected a clause of requirement.md, found R9, which it does not have.',
      );
    });
  });
});
