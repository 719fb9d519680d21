import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assignment } from '../../../../src/architect/assignment.ts';
import { composeOffline } from '../../../../src/architect/offline/compose-offline.ts';
import { findLocale, locales } from '../../../../src/locales/index.ts';
import type { Conflict } from '../../../../src/research/conflict.ts';
import type { Fact } from '../../../../src/research/research.ts';
import { checkSpec } from '../../../../src/rules/check-spec.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { clauseKinds } from '../../../../src/spec/kinds.ts';
import { Spec } from '../../../../src/spec/spec.ts';

const words = [
  'export',
  'login',
  'the user',
  'error',
  'or',
  'maybe',
  '`src/app.ts`',
  '**bold**',
  '<b>',
  '[link](https://example.com)',
  '导出',
  '可选',
  '検索',
  'möglicherweise',
  'не',
  '"quoted"',
  '“',
  '|',
  '#',
  '…',
  '...',
  'TBD',
  '`',
  'POST /items',
  '2 s',
  '-',
  '\u0000',
  '\ud800',
  '«',
  '」',
];
const prose = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 12 })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('x'.repeat(3000)),
);
const named = fc.oneof(
  fc.constantFrom('react', 'Task', 'User', 'clap', 'go', '导出'),
  anyText.map((text) => `n${text}`),
);
const path = fc.constantFrom(
  'research/package.json',
  'research/Cargo.toml',
  'research/go.mod',
  'research/notes.md',
  'package-lock.json',
  'a/pyproject.toml',
  'x/y-build.gradle',
  'research/openapi.json',
  'docs/requirement.md',
  '.github/workflows/ci.yml',
  'Dockerfile',
  'research/tsconfig.json',
  '../odd/path.json',
);
const evidence = fc.record({
  path,
  line: fc.integer({ min: 1, max: 50 }),
  quote: anyText.map((text) => `q${text}`),
});

const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    is: fc.constant('version' as const),
    name: named,
    version: fc.constantFrom('1.0.0', 'v0.1.0', '3.12'),
    kind: fc.constantFrom('library' as const, 'language' as const, 'image' as const),
    scope: fc.constantFrom(
      'runtime' as const,
      'development' as const,
      'transitive' as const,
      'own' as const,
    ),
    strength: fc.constantFrom(
      'manifest' as const,
      'lockfile' as const,
      'prose' as const,
      'requirement' as const,
    ),
    range: fc.constantFrom('^1.0.0', ' '),
    evidence,
  }),
  fc.record({
    is: fc.constant('schema' as const),
    name: named,
    kind: fc.constantFrom('record' as const, 'enum' as const),
    fields: fc.array(
      fc.record({
        name: anyText,
        type: anyText,
        required: fc.boolean(),
        description: anyText,
        default: anyText,
      }),
      { maxLength: 3 },
    ),
    variants: fc.array(anyText, { maxLength: 2 }),
    evidence,
  }),
  fc.record({
    is: fc.constant('signature' as const),
    kind: fc.constantFrom('endpoint' as const, 'function' as const, 'command' as const),
    signature: fc.oneof(
      anyText,
      fc.constantFrom('GET /items -> Task', '--max-results <n>', 'export(user: User)'),
    ),
    description: anyText,
    errors: fc.array(anyText, { maxLength: 2 }),
    evidence,
  }),
  fc.record({
    is: fc.constant('file' as const),
    path: fc.oneof(
      anyText,
      fc.constantFrom('src/export.ts', 'src', 'tests/login.test.ts', 'src/export.ts/x.ts'),
    ),
    evidence,
  }),
  fc.record({
    is: fc.constant('command' as const),
    purpose: fc.constantFrom('test' as const, 'build' as const, 'lint' as const),
    command: anyText,
    evidence,
  }),
  fc.record({
    is: fc.constant('note' as const),
    about: fc.constantFrom('caveat' as const, 'failure' as const, 'existing' as const),
    text: anyText,
    evidence,
  }),
  fc.record({
    is: fc.constant('alternative' as const),
    topic: named,
    options: fc.array(fc.record({ name: named, evidence }), { minLength: 2, maxLength: 3 }),
  }),
);
const conflict: fc.Arbitrary<Conflict> = fc
  .record({
    topic: named,
    values: fc.uniqueArray(named, { minLength: 2, maxLength: 3 }),
    because: fc.constantFrom('newest' as const, 'first' as const, 'manifest' as const),
    proof: evidence,
  })
  .map(({ topic, values, because, proof }) => ({
    about: 'version' as const,
    topic,
    options: values.map((value) => ({ value, evidence: [proof] })),
    chosen: values[0] ?? '',
    because,
  }));

const clause = fc.record({
  text: anyText,
  kind: fc.constantFrom(...clauseKinds),
  heading: fc.option(anyText),
});
const material = fc.record({
  title: anyText,
  clauses: fc.array(clause, { maxLength: 30 }),
  facts: fc.array(fact, { maxLength: 20 }),
  conflicts: fc.array(conflict, { maxLength: 3 }),
  locale: fc.constantFrom(...locales.map(({ tag }) => tag)),
  texts: fc.array(fc.record({ path, text: anyText }), { maxLength: 4 }),
});
type Material = typeof material extends fc.Arbitrary<infer Value> ? Value : never;

function toAssignment({ title, clauses, facts, conflicts, locale, texts }: Material): Assignment {
  const lines = [`# ${title.replace(/\s/gu, ' ')}`, ''];
  const numbered = clauses.map(({ text, kind, heading }, index) => {
    if (heading !== null) lines.push(`## ${heading.replace(/\s/gu, ' ')}`);
    lines.push(`- ${text.replace(/\s/gu, ' ')}`);
    return { id: `R${index + 1}`, text, kind, line: lines.length };
  });
  return {
    requirement: {
      source: 'docs/requirement.md',
      title,
      text: lines.join('\n'),
      clauses: numbered,
    },
    research: { files: texts, facts, skipped: [], conflicts },
    pins: facts.filter((found) => found.is === 'version'),
    locale: findLocale(locale),
    localeTag: locale,
    createdAt: '2026-03-01T08:00:00Z',
    tool: 'spec-writer 0.0.0',
    inputHash: 'a'.repeat(64),
    quoteMark: '0'.repeat(32),
  };
}

/** Rules that judge what code composed; the others judge whether research and requirement tell the truth. */
const structural = [
  'clause-is-built',
  'tree-path-in-step',
  'step-path-in-tree',
  'interface-file-in-tree',
  'phases-in-order',
  'steps-numbered',
  'step-has-check',
  'sections-in-order',
  'parts-in-order',
  'part-is-not-empty',
  'tree-parses',
  'reference-resolves',
  'decision-is-final',
  'no-hedge',
  'one-version-per-name',
  'field-has-type',
];
const runs = { numRuns: 80 };

describe('whatever it is given, the offline architect', () => {
  it('writes a specification that its schema accepts', () => {
    fc.assert(
      fc.property(material, (given) => {
        expect(() => Spec.parse(composeOffline(toAssignment(given)))).not.toThrow();
      }),
      runs,
    );
  });

  it('builds every clause, answers every exclusion, touches every file, and fills five phases', () => {
    fc.assert(
      fc.property(material, (given) => {
        const spec = Spec.parse(composeOffline(toAssignment(given)));
        const steps = spec.plan.phases.flatMap((phase) => phase.steps);
        const built = new Set(
          [...steps, ...spec.outOfScope].flatMap(({ requirements }) => requirements),
        );
        const touched = new Set(steps.flatMap(({ files }) => files));
        const paths = spec.architecture.structure.files.map((file) => file.path);
        expect(spec.requirement.clauses.map(({ id }) => id).filter((id) => !built.has(id))).toEqual(
          [],
        );
        expect(paths.filter((file) => !touched.has(file))).toEqual([]);
        expect([...touched].filter((file) => !paths.includes(file))).toEqual([]);
        expect(spec.plan.phases.map((phase) => phase.steps.length > 0)).toEqual(
          Array(5).fill(true),
        );
      }),
      runs,
    );
  });

  it('passes the rules that judge structure and wording', () => {
    fc.assert(
      fc.property(material, (given) => {
        const found = checkSpec(
          parseSpec(renderSpec(Spec.parse(composeOffline(toAssignment(given))))),
          {},
        );
        const wrong = found.filter(({ rule }) => structural.includes(rule));
        expect(wrong.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      }),
      runs,
    );
  });

  it('writes the same bytes again', () => {
    fc.assert(
      fc.property(material, (given) => {
        expect(JSON.stringify(composeOffline(toAssignment(given)))).toBe(
          JSON.stringify(composeOffline(toAssignment(given))),
        );
      }),
      { numRuns: 30 },
    );
  });
});
