import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { completeDraft } from '../../../../src/architect/model/complete-draft.ts';
import { Draft } from '../../../../src/architect/model/draft.ts';
import { de } from '../../../../src/locales/de.ts';
import type { VersionFact } from '../../../../src/research/research.ts';
import { Spec } from '../../../../src/spec/spec.ts';
import { caveat, leftPad, makeAssignment, makeDraft, makeStep } from './make-assignment.ts';

const complete = (
  overrides: Record<string, unknown> = {},
  assignment = makeAssignment(),
): ReturnType<typeof completeDraft> => completeDraft(makeDraft(overrides), assignment, 'm-1');
const pin = (overrides: Record<string, unknown>): Record<string, unknown>[] => [
  { name: 'left-pad', version: '1.3.0', kind: 'library', purpose: 'Pads.', ...overrides },
];

describe('completeDraft', () => {
  it('turns a draft without mistakes into a whole specification without problems', () => {
    const { spec, problems } = complete();
    expect(problems).toEqual([]);
    expect(Spec.parse(spec)).toEqual(spec);
    expect(spec).toMatchObject({
      schemaVersion: 1,
      locale: 'en',
      createdAt: '2026-01-02T03:04:05Z',
      generator: { tool: 'spec-writer 0.1.0', model: 'm-1' },
      requirement: { source: 'requirement.md', clauses: [{ id: 'R1' }, { id: 'R2' }] },
    });
  });

  it('titles the five phases in the language of the document', () => {
    const { spec } = complete({}, makeAssignment({ locale: de, localeTag: 'de' }));
    expect(spec.plan.phases.map(({ title }) => title)).toEqual([...de.phases]);
  });

  it('gives a contradiction both values with their lines', () => {
    const { spec } = complete();
    expect(spec.decisions[0]?.options.map(({ value }) => value)).toEqual(['3.11.8', '3.12.1']);
    expect(spec.decisions[0]?.options[1]?.evidence[0]?.line).toBe(9);
  });

  it('lets a further value win where none of a contradiction fits, and states each value once', () => {
    const options = [
      { value: '3.13.0', evidence: ['F1'] },
      { value: '3.11.8', evidence: [] },
    ];
    const decisions = [
      { conflict: 'C1', topic: 'Python', options, decision: '3.13.0', reason: 'R1.' },
    ];
    const { spec } = complete({ decisions });
    expect(spec.decisions[0]?.options.map(({ value }) => value)).toEqual([
      '3.11.8',
      '3.12.1',
      '3.13.0',
    ]);
    expect(spec.decisions[0]?.options[2]?.evidence).toHaveLength(1);
  });

  it('recognises a contradiction by its topic when the number was forgotten', () => {
    const decisions = [{ topic: 'python', decision: '3.11.8', reason: 'R1 runs there.' }];
    expect(complete({ decisions }).problems).toEqual([]);
  });

  it('reports a contradiction that is decided nowhere as an error', () => {
    const { problems } = complete({ decisions: [] });
    expect(problems).toMatchObject([{ rule: 'conflict-decided', severity: 'error' }]);
    expect(problems[0]?.message).toMatch(/C1.*"3\.11\.8", "3\.12\.1"/u);
  });
});

describe('A pin of a draft', () => {
  it('takes version, constraint and provenance from the fact that it cites', () => {
    const { spec, problems } = complete({
      techStack: pin({ version: '2.0.0', evidence: ['[F1]'] }),
    });
    expect(spec.architecture.techStack[0]).toMatchObject({
      version: '1.3.0',
      constraint: '^1.3.0',
      provenance: 'manifest',
      evidence: [leftPad.evidence],
    });
    expect(problems[0]?.message).toMatch(/"left-pad" in version "1\.3\.0".*found "2\.0\.0"/u);
  });

  it('is proved by the fact of its name when it cites nothing', () => {
    const { spec } = complete({ techStack: pin({ name: 'Left-Pad', version: '1.3' }) });
    expect(spec.architecture.techStack[0]).toMatchObject({
      version: '1.3.0',
      provenance: 'manifest',
    });
  });

  it('is proved by any fact of its name and version when it cites something else', () => {
    const pytest: VersionFact = {
      ...leftPad,
      name: 'pytest',
      version: '8.0.0',
      evidence: { path: 'research/report.md', line: 1, quote: '# Report' },
    };
    const { research } = makeAssignment();
    const assignment = makeAssignment({ research: { ...research, facts: [pytest] } });
    const techStack = pin({ name: 'pytest', version: '8.0.0', evidence: ['F99'] });
    expect(
      complete({ techStack, details: [] }, assignment).spec.architecture.techStack[0]?.evidence,
    ).toEqual([pytest.evidence]);
  });

  it('cites the line that states its range beside the one that states its version', () => {
    const stated = (evidence: VersionFact['evidence'], range?: string): VersionFact => {
      const { is, kind, scope, strength } = leftPad;
      const known = { is, kind, scope, strength, evidence };
      return { ...known, name: 'Node.js', version: '20', ...(range && { range }) };
    };
    const ci = stated({ path: 'research/report.md', line: 1, quote: '# Report' });
    const guide = stated({ path: 'research/report.md', line: 3, quote: 'Node.js 20+' }, '20+');
    const { research } = makeAssignment();
    const assignment = makeAssignment({ research: { ...research, facts: [ci, guide] } });
    const pinned = (constraint: string): unknown => {
      const techStack = pin({ name: 'Node.js', version: '20', constraint, evidence: ['F1'] });
      return complete({ techStack, details: [] }, assignment).spec.architecture.techStack[0];
    };
    expect(pinned('20+')).toMatchObject({
      constraint: '20+',
      evidence: [ci.evidence, guide.evidence],
    });
    expect(pinned('^20')).toMatchObject({ constraint: '^20', evidence: [ci.evidence] });
  });

  it('is proved by a cited line that states its version more exactly than the manifest', () => {
    const { research } = makeAssignment();
    const note = {
      path: 'research/note.md',
      text: 'JSON は left-pad 1.3.4 で書く。\nBuild 1.3.4.',
    };
    const assignment = makeAssignment({
      research: { ...research, files: [...research.files, note] },
    });
    const pinned = (line: number): ReturnType<typeof completeDraft> =>
      complete(
        { techStack: pin({ version: '1.3.4', evidence: [`research/note.md:${line}`] }) },
        assignment,
      );
    expect(pinned(1).spec.architecture.techStack[0]).toMatchObject({
      version: '1.3.4',
      evidence: [{ path: 'research/note.md', line: 1 }],
    });
    expect(pinned(1).problems).toEqual([]);
    expect(pinned(2).spec.architecture.techStack[0]).toMatchObject({ version: '1.3.0' });
  });

  it('is proved by a cited line that states the version', () => {
    const techStack = pin({
      name: 'Python',
      version: '3.11.8',
      evidence: ['research/report.md:3'],
    });
    const { spec, problems } = complete({ techStack });
    expect(spec.architecture.techStack[0]).toMatchObject({
      provenance: 'research',
      evidence: [
        { path: 'research/report.md', line: 3, quote: 'The service runs on Python 3.11.8.' },
      ],
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['states another version', 'research/report.md:4', /to state "3\.11\.8", found "Use FastAPI/u],
    ['has no text', 'research/report.md:2', /found "research\/report\.md:2"/u],
    ['does not exist', 'research/report.md:99', /a line that is not empty/u],
    ['lies in an unknown file', 'nowhere.md:1', /found "nowhere\.md:1"/u],
    ['is a number that was not given', 'F99', /found "F99"/u],
  ])('is assumed and reported when what it cites %s', (_, reference, message) => {
    const techStack = pin({ name: 'Python', version: '3.11.8', evidence: [reference] });
    const { spec, problems } = complete({ techStack });
    expect(spec.architecture.techStack[0]).toMatchObject({ provenance: 'assumed', evidence: [] });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.severity).toBe('warning');
  });

  it('is assumed without a word when nothing is cited and nothing is known', () => {
    const { spec, problems } = complete({ techStack: pin({ name: 'pytest', version: '8.0.0' }) });
    expect(spec.architecture.techStack[0]?.provenance).toBe('assumed');
    expect(problems).toEqual([]);
  });

  it('does not take a longer number for its version', () => {
    const techStack = pin({ name: 'Python', version: '1.8', evidence: ['research/report.md:3'] });
    expect(complete({ techStack }).spec.architecture.techStack[0]?.provenance).toBe('assumed');
  });
});

describe('Evidence of a draft', () => {
  it.each([
    ['a fact', 'F2', caveat.evidence],
    ['a clause', 'R1', { path: 'requirement.md', line: 3 }],
    ['a line of the requirement', 'requirement.md:4', { path: 'requirement.md', line: 4 }],
    ['a span of lines', './research/report.md:5-6', { path: 'research/report.md', line: 5 }],
  ])('may be %s', (_, reference, evidence) => {
    const { spec, problems } = complete({ details: [{ text: 'Wait.', evidence: [reference] }] });
    expect(spec.logic.details[0]?.evidence).toMatchObject([evidence]);
    expect(problems).toEqual([]);
  });

  it('is kept once when two references are the same place', () => {
    const { spec } = complete({ details: [{ text: 'Wait.', evidence: ['F2', 'F2'] }] });
    expect(spec.logic.details[0]?.evidence).toHaveLength(1);
  });

  it('has no number for what only a lock file drags in', () => {
    expect(complete({ details: [{ text: 'Wait.', evidence: ['F3'] }] }).problems).toHaveLength(1);
  });
});

describe('A step of a draft', () => {
  it('is put into the phase of its id and numbered by position', () => {
    const steps = [makeStep('1.1'), makeStep('3.4'), makeStep('1.7', { dependsOn: ['step 1.1'] })];
    const { spec } = complete({ steps });
    expect(spec.plan.phases.map(({ steps: built }) => built.map(({ id }) => id))).toEqual([
      ['1.1', '1.2'],
      [],
      ['3.1'],
      [],
      [],
    ]);
    expect(spec.plan.phases[0]?.steps[1]?.dependsOn).toEqual(['1.1']);
  });

  it('keeps its dependency when numbering by position moves the step that it names', () => {
    const steps = [makeStep('1.5'), makeStep('2.1', { dependsOn: ['1.5'] })];
    expect(complete({ steps }).spec.plan.phases[1]?.steps[0]?.dependsOn).toEqual(['1.1']);
  });

  it('waits for the step before it in its phase that writes the same file', () => {
    const shared = (
      id: string,
      dependsOn: string[],
      files = ['a.md'],
    ): ReturnType<typeof makeStep> => makeStep(id, { dependsOn, files });
    const steps = [
      shared('1.1', []),
      shared('2.1', ['1.1']),
      shared('2.2', ['1.1']),
      shared('2.3', ['2.2']),
      shared('2.4', ['1.1'], ['b.md', 'a.md']),
      shared('2.5', ['1.1'], ['c.md']),
      shared('3.1', ['1.1']),
    ];
    const built = complete({ steps }).spec.plan.phases.flatMap((phase) => phase.steps);
    expect(built.map(({ dependsOn }) => dependsOn)).toEqual([
      undefined,
      ['1.1'],
      ['1.1', '2.1'],
      ['2.2'],
      ['1.1', '2.3'],
      ['1.1'],
      ['1.1'],
    ]);
  });

  it.each([
    ['a phase beyond the fifth', { id: '6.1' }, /put into phase 1/u],
    ['an unknown dependency', { dependsOn: ['9.9'] }, /found "9\.9"/u],
    ['an unknown clause', { requirements: ['R1', 'R9'] }, /name a clause.*found "R9"/u],
  ])('with %s keeps the rest and is reported', (_, overrides, message) => {
    const { spec, problems } = complete({ steps: [makeStep('1.1', overrides)] });
    expect(spec.plan.phases[0]?.steps).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'warning' }]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('without a check is an error, because nobody can see that it is done', () => {
    const { problems } = complete({ steps: [makeStep('1.1', { verifyCommand: ' ' })] });
    expect(problems).toMatchObject([{ rule: 'draft-content', severity: 'error' }]);
  });

  it('may name a clause by the id that its author gave', () => {
    const { spec } = complete({ steps: [makeStep('1.1', { requirements: ['fr-7'] })] });
    expect(spec.plan.phases[0]?.steps[0]?.requirements).toEqual(['R1']);
  });
});

describe('The tree of a draft', () => {
  it('gets the files that are only named elsewhere, with the words written there', () => {
    const steps = [makeStep('1.1', { action: 'Write the reader.', files: ['src/read.py'] })];
    expect(complete({ steps }).spec.architecture.structure.files).toContainEqual({
      path: 'src/read.py',
      purpose: 'Write the reader.',
      change: 'new',
    });
  });

  it.each([
    ['./src/items.py', 'src/items.py'],
    ['src\\items.py', 'src/items.py'],
    ['`src/items.py`', 'src/items.py'],
  ])('writes %s as %s', (written, path) => {
    const { spec } = complete({ files: [{ path: written, purpose: 'Stores.' }] });
    expect(spec.architecture.structure.files).toEqual([
      { path, purpose: 'Stores.', change: 'new' },
    ]);
  });

  it('takes the root off when every path starts with it', () => {
    const files = [{ path: 'items/src/items.py', purpose: 'Stores.' }];
    const steps = [makeStep('1.1', { files: ['items/src/items.py'] })];
    const { spec } = complete({ files, steps });
    expect(spec.architecture.structure.files.map(({ path }) => path)).toEqual(['src/items.py']);
    expect(spec.plan.phases[0]?.steps[0]?.files).toEqual(['src/items.py']);
  });

  it.each([
    ['/srv/My App/', 'My-App'],
    ['..', 'project'],
  ])('names the root %s as %s', (root, name) => {
    expect(complete({ root }).spec.architecture.structure.root).toBe(name);
  });
});

describe('What cannot stand in a specification', () => {
  it('is left out with the smallest element around it, and reported as an error', () => {
    const { spec, problems } = complete({
      files: [
        { path: '../secret', purpose: 'Leaves the project.' },
        { path: 'src/items.py', purpose: '' },
        { path: 'src/good.py', purpose: 'Stays.' },
      ],
      steps: [
        makeStep('1.1', { files: ['src/good.py', '/etc/passwd'] }),
        makeStep('1.2', { action: '' }),
      ],
      schemas: [
        {
          name: 'Item',
          kind: 'record',
          file: 'src/good.py',
          fields: [
            { name: 'id', type: 'str', description: 'The key.' },
            { name: 'bad', type: '', description: 'No type.' },
          ],
          optionalFields: ['id'],
          variants: ['\u0000'],
        },
      ],
    });
    expect(spec.architecture.structure.files.map(({ path }) => path)).toEqual(['src/good.py']);
    expect(spec.plan.phases[0]?.steps.map(({ files }) => files)).toEqual([['src/good.py']]);
    expect(spec.interfaces.schemas[0]).toEqual({
      name: 'Item',
      kind: 'record',
      file: 'src/good.py',
      fields: [{ name: 'id', type: 'str', required: false, description: 'The key.' }],
    });
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/found "\/etc\/passwd", which was left out/u),
    );
  });

  it('shows the empty text of an example instead of leaving the example out', () => {
    const examples = [{ subject: 'render', given: '', expected: '\n' }];
    const { spec, problems } = complete({ examples });
    expect(spec.interfaces.examples).toEqual([{ subject: 'render', given: '""', expected: '""' }]);
    expect(problems).toEqual([]);
  });

  it('never keeps a draft from becoming a valid specification, whatever its strings hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '..', 'F1', 'R1', '/a', '1.1'),
    );
    const texts = fc.array(text, { maxLength: 2 });
    const hostile = fc.record({
      techStack: fc.array(
        fc.record({
          name: text,
          version: text,
          kind: fc.constant('tool'),
          purpose: text,
          evidence: texts,
        }),
        { maxLength: 2 },
      ),
      files: fc.array(fc.record({ path: text, purpose: text }), { maxLength: 3 }),
      configs: fc.array(fc.record({ file: text, language: text, content: text }), { maxLength: 2 }),
      flows: fc.array(fc.record({ name: text, files: texts, requirements: texts, steps: texts }), {
        maxLength: 2,
      }),
      steps: fc.array(
        fc.record({
          id: text,
          action: text,
          files: texts,
          uses: texts,
          dependsOn: texts,
          verifyCommand: text,
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(hostile, text, (overrides, title) => {
        const draft = Draft.safeParse({ ...makeDraft(), ...overrides, title: `T${title}` });
        // A draft that the schema refuses proves nothing; too many of them fail the property.
        fc.pre(draft.success);
        const { spec } = completeDraft(draft.data, makeAssignment(), 'm');
        expect(Spec.safeParse(spec).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
