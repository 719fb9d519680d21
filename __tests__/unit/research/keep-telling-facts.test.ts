import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import { readResearch } from '../../../src/research/read-research.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import type { Fact, ResearchFile } from '../../../src/research/research.ts';

const requirementOf = (clause: string): Requirement =>
  readRequirement({ source: 'issue.md', title: '', body: `- ${clause}\n`, comments: [] });

const read = (file: ResearchFile, clause = 'The shop must show its orders.'): readonly Fact[] =>
  readResearch({ files: [file], skipped: [] }, requirementOf(clause)).facts;

const callsOf = (facts: readonly Fact[]): string[] =>
  facts.flatMap((fact) => (fact.is === 'signature' ? [fact.signature] : []));

const notesOf = (facts: readonly Fact[]): string[] =>
  facts.flatMap((fact) => (fact.is === 'note' ? [fact.text] : []));

const sample = (call: string): string =>
  `Look:

\`\`\`js
export function ${call} {
}
\`\`\`

`;

const tutorial = (calls: readonly string[]): ResearchFile => ({
  path: 'research/tutorial.md',
  text: `# Tutorial\n\n${calls.map(sample).join('')}`,
});

const steps = Array.from({ length: 30 }, (_, index) => `step${index}(value)`);

describe('calls that samples show', () => {
  it('names a call of a document once, however often it is shown', () => {
    const facts = read(tutorial(['App(props)', 'Other(props)', 'App(props)', 'App(props, extra)']));
    expect(callsOf(facts)).toEqual([
      'export function App(props)',
      'export function Other(props)',
      'export function App(props, extra)',
    ]);
  });

  it('bounds the calls of a tutorial and keeps every one that a clause names', () => {
    const calls = callsOf(read(tutorial(steps), 'The form must go on with step28 and `step29`.'));
    expect(calls).toHaveLength(24);
    expect(calls.slice(-2)).toEqual([
      'export function step28(value)',
      'export function step29(value)',
    ]);
    expect(calls[0]).toBe('export function step0(value)');
  });

  it('keeps every call of a document that a clause names', () => {
    expect(callsOf(read(tutorial(steps), 'Follow tutorial.md.'))).toHaveLength(30);
  });

  it('keeps the calls of a source file', () => {
    const text = steps.map((step) => `export function ${step} {}\n`).join('');
    expect(callsOf(read({ path: 'src/steps.ts', text }))).toHaveLength(30);
  });
});

describe('entries of a history', () => {
  // Entries that differ in nothing but a number are told once.
  const entries = Array.from(
    { length: 60 },
    (_, index) => `- Added the feature called ${'a'.repeat(index + 2)}.
`,
  );
  const file = {
    path: 'research/CHANGELOG.md',
    text: `# Changelog\n\n${entries.join('')}- Added invoices for late orders.\n`,
  };

  it('keeps the newest ones and those that speak of the clauses', () => {
    const notes = notesOf(read(file, 'Invoices must be sent for late orders.'));
    expect(notes).toHaveLength(16);
    expect(notes[0]).toContain('feature called aa.');
    expect(notes.at(-1)).toBe('Added invoices for late orders.');
  });

  it('keeps all of a history that a clause names', () => {
    expect(notesOf(read(file, 'List what CHANGELOG.md holds.'))).toHaveLength(61);
  });

  it('keeps every option of a command', () => {
    const options = steps.map(
      (_, index) => `- \`--option-${index}\`: does the thing ${index} well.\n`,
    );
    const facts = read({ path: 'research/usage.md', text: `# Usage\n\n${options.join('')}` });
    expect(callsOf(facts)).toHaveLength(30);
  });
});

describe('sentences of documents about working on a project', () => {
  const rule = 'Contributors must not push to the main branch.';
  const named = 'Note that a change of `parseOrder` must not break callers.';
  const text = `# Rules\n\n${rule}\n\n${named}\n`;

  it.each([
    'LICENSE.md',
    'research/LICENCE-MIT.txt',
    'research/CONTRIBUTING.md',
    'CONTRIBUTING.de.md',
    'docs/code_of_conduct.md',
    '.github/pull_request_template.md',
  ])('leaves out the rules of %s', (path) => {
    expect(notesOf(read({ path, text }))).toEqual([]);
  });

  it.each(['docs/report.md', 'docs/licensing-service.md', 'docs/contributing/report.md'])(
    'keeps the rules of %s',
    (path) => {
      expect(notesOf(read({ path, text }))).toHaveLength(2);
    },
  );

  it('keeps a rule about what a clause names', () => {
    const file = { path: 'research/CONTRIBUTING.md', text };
    expect(notesOf(read(file, 'Orders must be read by parseOrder.'))).toEqual([named]);
  });

  it('keeps the rules of a document that a clause names', () => {
    const file = { path: 'research/CONTRIBUTING.md', text };
    expect(notesOf(read(file, 'Check what CONTRIBUTING.md demands.'))).toEqual([rule, named]);
  });
});
