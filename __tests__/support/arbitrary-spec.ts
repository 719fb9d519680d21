import fc from 'fast-check';
import { locales } from '../../src/locales/index.ts';
import {
  clauseKinds,
  fileChanges,
  provenances,
  schemaKinds,
  signatureKinds,
  technologyKinds,
} from '../../src/spec/kinds.ts';
import { Spec } from '../../src/spec/spec.ts';
import { toBlock, toCode, toLine } from '../../src/spec/text.ts';

/** Text that means something to Markdown, to GitHub or to the document itself. */
const hostile = [
  '|',
  '\\',
  '\\|',
  '`',
  '``',
  '```',
  '~~~',
  '**',
  '_a_',
  '[x](y)',
  '![i](u)',
  '[^r1]:',
  '[^e1]',
  '<!-- -->',
  '<script>',
  '</details>',
  '- [ ] ',
  '- ',
  '1. ',
  '## 5. More',
  '# ',
  '#',
  '---',
  '===',
  '> ',
  '&amp;',
  '&#8203;',
  '&',
  '@someone',
  '#12',
  'https://example.com/a_b',
  'www.example.com',
  ':smile:',
  '$x$',
  '│   ├── a/',
  '└── ',
  '  # ',
  '# [modify] ',
  '[new] ',
  '[MODIFY] ',
  'existing: ',
  ': ',
  ' — ',
  ', ',
  '(a)',
  '**1.1**',
  'R1',
  'Files: ',
  '**Phase 2: ',
  '**Tech Stack**:',
  '`a|b`',
  '`a\\|b`',
  '`` ` ``',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  ' ',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\0',
  '\ud800',
  '👩‍👩‍👧‍👦',
  'שלום',
  '中文，、：（）',
  'word',
  'Some prose',
];

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const nonEmpty = (normalise: (text: string) => string): fc.Arbitrary<string> =>
  text.map((value) => (normalise(value) === '' ? 'x' : value));
const line = nonEmpty(toLine);
const code = nonEmpty(toCode);
const block = nonEmpty(toBlock);

const ProjectPath = Spec.shape.architecture.shape.structure.shape.files;
const isPath = (path: string): boolean =>
  ProjectPath.safeParse([{ path, purpose: 'x', change: 'new' }]).success;
const path = fc
  .array(
    fc.oneof(fc.constantFrom('src', 'a', 'b.ts', 'c d', '├── e', '— f', '// g', '[h]'), text),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((segments) => segments.join('/'))
  .map((candidate) => (isPath(candidate) ? candidate : 'src/main.ts'));
const root = text.map((value) =>
  Spec.shape.architecture.shape.structure.safeParse({ root: value, files: [] }).success
    ? value
    : 'project',
);

const few = <Value>(value: fc.Arbitrary<Value>, maxLength = 3): fc.Arbitrary<Value[]> =>
  fc.array(value, { maxLength });
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: 1, maxLength: 3 });
const lineNumber = fc.integer({ min: 1, max: 100_000 });
const clauseIds = few(fc.integer({ min: 1, max: 12 }).map((number) => `R${number}`));
const stepId = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map((numbers) => numbers.join('.'));

type Arbitraries<Model> = { [Key in keyof Model]: fc.Arbitrary<Model[Key]> };

/** A record whose optional keys are sometimes absent. */
const record = <Required extends object, Optional extends object>(
  required: Arbitraries<Required>,
  optional: Arbitraries<Optional>,
): fc.Arbitrary<Required & Partial<Optional>> => {
  const always: fc.Arbitrary<Required> = fc.record<Required>(required);
  const sometimes = fc.record<Optional, never>(optional, { requiredKeys: [] });
  return fc.tuple(always, sometimes).map(([first, second]) => ({ ...first, ...second }));
};

const evidence = few(
  record({ path: code, line: lineNumber, quote: code }, { endLine: lineNumber }),
);
const technology = record(
  {
    name: code,
    version: code,
    kind: fc.constantFrom(...technologyKinds),
    purpose: line,
    provenance: fc.constantFrom(...provenances),
    evidence,
  },
  { constraint: code },
);
const architecture = fc.record({
  techStack: few(technology),
  structure: fc.record({
    root,
    files: few(fc.record({ path, purpose: line, change: fc.constantFrom(...fileChanges) }), 6),
  }),
  pattern: record({ name: line, rationale: line }, { diagram: block }),
});
const field = record(
  { name: code, type: code, required: fc.boolean(), description: line },
  { default: code },
);
const schema = record(
  { name: code, kind: fc.constantFrom(...schemaKinds), file: path, fields: few(field) },
  { variants: some(code), definition: block },
);
const interfaces = fc.record({
  schemas: few(schema),
  signatures: few(
    fc.record({
      kind: fc.constantFrom(...signatureKinds),
      signature: block,
      file: path,
      description: line,
      errors: few(line),
    }),
  ),
  configs: few(
    fc.record({
      file: path,
      language: fc.constantFrom('json', 'c++', 'c#', 'objective-c', 'text'),
      content: block,
    }),
  ),
  constants: few(record({ name: code, value: code, file: path }, { unit: code })),
  examples: few(fc.record({ subject: code, given: block, expected: block })),
});
const logic = fc.record({
  flows: few(
    fc.record({ name: line, files: few(path), requirements: clauseIds, steps: few(line) }),
  ),
  details: few(fc.record({ text: line, evidence })),
  errorHandling: few(fc.record({ failure: line, strategy: line, file: path })),
});
const step = record(
  {
    id: stepId,
    action: line,
    files: few(path),
    requirements: clauseIds,
    verify: fc.oneof(fc.record({ command: code }), fc.record({ manual: line })),
  },
  { uses: some(code), dependsOn: some(stepId) },
);
const clause = record(
  {
    id: fc.integer({ min: 1, max: 12 }).map((number) => `R${number}`),
    text: line,
    line: lineNumber,
    kind: fc.constantFrom(...clauseKinds),
  },
  { alias: code },
);
const decision = record(
  {
    topic: line,
    options: few(fc.record({ value: line, evidence })),
    decision: line,
    reason: line,
  },
  { requirements: fc.constant(['R1', 'R20']) },
);

/** Any valid specification, with hostile text in every field. */
export const arbitrarySpec: fc.Arbitrary<Spec> = fc
  .record({
    schemaVersion: fc.constant(1 as const),
    title: line,
    locale: fc.constantFrom(...locales.map(({ tag }) => tag), 'pt-PT', 'nl'),
    createdAt: fc.constantFrom('2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678Z'),
    generator: fc.record(
      {
        tool: code,
        model: fc.oneof(code, fc.constant('offline')),
        inputHash: fc.constant('0123456789abcdef'.repeat(4)),
        sources: fc.array(fc.record({ path: code, digest: fc.constant('0123456789ab') }), {
          minLength: 1,
          maxLength: 3,
        }),
      },
      { requiredKeys: ['tool', 'model', 'inputHash'] },
    ),
    requirement: fc.record({ source: code, title: line, clauses: few(clause, 5) }),
    architecture,
    interfaces,
    logic,
    plan: fc.record({ phases: few(fc.record({ title: line, steps: few(step) }), 6) }),
    decisions: few(decision),
    outOfScope: few(fc.record({ text: line, reason: line, requirements: clauseIds })),
  })
  .map((spec) => Spec.parse(spec));
