import type { Assignment } from '../../../../src/architect/assignment.ts';
import { Draft } from '../../../../src/architect/model/draft.ts';
import { en } from '../../../../src/locales/en.ts';
import type { NoteFact, VersionFact } from '../../../../src/research/research.ts';

const report = [
  '# Report',
  '',
  'The service runs on Python 3.11.8.',
  'Use FastAPI 0.109.0 or newer.',
  'Note: the upstream answers 429 after 60 requests.',
].join('\n');
const manifest = '{\n  "dependencies": { "left-pad": "^1.3.0" }\n}';
const text = '# Items\n\n- The service must store an item.\n- Deleting items is out of scope.';

export const leftPad: VersionFact = {
  is: 'version',
  name: 'left-pad',
  version: '1.3.0',
  range: '^1.3.0',
  kind: 'library',
  scope: 'runtime',
  strength: 'manifest',
  evidence: { path: 'research/package.json', line: 2, quote: '"left-pad": "^1.3.0"' },
};
export const transitive: VersionFact = { ...leftPad, name: 'deep', scope: 'transitive' };
export const caveat: NoteFact = {
  is: 'note',
  about: 'caveat',
  text: 'The upstream answers 429 after 60 requests.',
  evidence: {
    path: 'research/report.md',
    line: 5,
    quote: 'Note: the upstream answers 429 after 60 requests.',
  },
};

/** One requirement of two clauses, two research files, one pin (F1), one note (F2), one contradiction (C1). */
export function makeAssignment(overrides: Partial<Assignment> = {}): Assignment {
  return {
    requirement: {
      source: 'requirement.md',
      title: 'Items',
      text,
      clauses: [
        {
          id: 'R1',
          text: 'The service must store an item.',
          line: 3,
          kind: 'functional',
          alias: 'FR-7',
        },
        { id: 'R2', text: 'Deleting items is out of scope.', line: 4, kind: 'exclusion' },
      ],
    },
    research: {
      files: [
        { path: 'research/report.md', text: report },
        { path: 'research/package.json', text: manifest },
      ],
      facts: [transitive, caveat, leftPad],
      skipped: [],
      conflicts: [
        {
          about: 'version',
          topic: 'Python',
          options: [
            {
              value: '3.11.8',
              evidence: [{ path: 'research/report.md', line: 3, quote: 'Python 3.11.8' }],
            },
            {
              value: '3.12.1',
              evidence: [{ path: 'research/other.md', line: 9, quote: 'Python 3.12.1' }],
            },
          ],
          chosen: '3.12.1',
          because: 'dated',
        },
      ],
    },
    pins: [{ ...leftPad }],
    locale: en,
    localeTag: 'en',
    createdAt: '2026-01-02T03:04:05Z',
    tool: 'spec-writer 0.1.0',
    inputHash: 'abcdef0123456789'.repeat(4),
    quoteMark: '0'.repeat(32),
    ...overrides,
  };
}

/** A draft without a mistake for the assignment above, as an endpoint would send it. */
export function makeDraft(overrides: Record<string, unknown> = {}): Draft {
  return Draft.parse({
    title: 'Item service',
    techStack: [
      {
        name: 'left-pad',
        version: '1.3.0',
        constraint: null,
        kind: 'library',
        purpose: 'Pads the ids.',
        evidence: ['F1'],
      },
    ],
    root: 'items',
    files: [{ path: 'src/items.py', purpose: 'Stores the items.', change: 'new' }],
    pattern: { name: 'Layered', rationale: 'One file is enough.', diagram: null },
    decisions: [
      {
        conflict: 'C1',
        topic: 'Python',
        options: [],
        decision: '3.11.8',
        reason: 'R1 runs there.',
        requirements: ['R1'],
      },
    ],
    outOfScope: [{ text: 'Deleting items.', reason: 'R2 excludes it.', requirements: ['R2'] }],
    details: [{ text: 'Wait after 60 requests.', evidence: ['F2'] }],
    steps: [
      makeStep('1.1'),
      { ...makeStep('2.1'), dependsOn: ['1.1'] },
      makeStep('3.1'),
      makeStep('4.1'),
      makeStep('5.1'),
    ],
    ...overrides,
  });
}

export function makeStep(
  id: string,
  overrides: Record<string, unknown> = {},
): Draft['steps'][number] {
  return {
    id,
    action: `Build part ${id}.`,
    files: ['src/items.py'],
    requirements: ['R1'],
    uses: [],
    dependsOn: [],
    verifyCommand: 'python -m pytest',
    verifyManually: null,
    ...overrides,
  };
}
