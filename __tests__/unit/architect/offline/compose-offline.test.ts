import { describe, expect, it } from '@jest/globals';
import { composeOffline } from '../../../../src/architect/offline/compose-offline.ts';
import type { Fact, SignatureFact } from '../../../../src/research/research.ts';
import type { Spec } from '../../../../src/spec/spec.ts';
import { fileWith, makeAssignment, pinOf, prove, type Story } from './assignments.ts';

const compose = (story: Partial<Story>): Spec =>
  composeOffline(makeAssignment({ locale: 'en', title: 'Seat booking', body: '', ...story }));
const stepsOf = (spec: Spec): Spec['plan']['phases'][number]['steps'] =>
  spec.plan.phases.flatMap(({ steps }) => steps);
const pathsOf = (spec: Spec): string[] => spec.architecture.structure.files.map(({ path }) => path);

const endpoint = (signature: string, errors: readonly string[] = []): SignatureFact => ({
  is: 'signature',
  kind: 'endpoint',
  signature,
  description: '',
  errors,
  evidence: prove('research/openapi.json', 1, signature),
});

describe('the head of an offline draft', () => {
  it('is signed by the offline architect and keeps title and clauses to the letter', () => {
    const title = '"Restart" command, or nothing';
    const spec = compose({ title, body: '- Maybe restart.\n' });
    expect(spec.generator.model).toBe('offline');
    expect(spec.title).toBe(title);
    expect(spec.requirement.clauses).toEqual([
      { id: 'R1', text: 'Maybe restart.', line: 3, kind: 'functional' },
    ]);
  });

  it('keeps the tag that was asked for, and falls back where it is no tag', () => {
    const assignment = makeAssignment({ locale: 'de', title: 'T', body: '- A.\n' });
    expect(composeOffline({ ...assignment, localeTag: 'de-AT' }).locale).toBe('de-AT');
    expect(composeOffline({ ...assignment, localeTag: 'deutsch!' }).locale).toBe('de');
  });

  it.each([
    ['Seat booking for the cinema', 'seat-booking-cinema'],
    ['座席予約', 'project'],
    ['Пункт выдачи', 'punkt-vydachi'],
  ])('names the root of "%s" %s', (title, root) => {
    expect(compose({ title, body: '- A.\n' }).architecture.structure.root).toBe(root);
  });
});

describe('the tech stack of an offline draft', () => {
  it('says where each pin is declared, its range, and which clauses name it', () => {
    const pin = pinOf('research/package.json', {
      name: 'fastify',
      version: '5.1.0',
      range: '^5.1.0',
    });
    const spec = compose({
      body: '- Serve with fastify.\n- B.\n',
      facts: [pin],
      files: [fileWith('research/package.json', [pin])],
    });
    expect(spec.architecture.techStack).toEqual([
      {
        name: 'fastify',
        version: '5.1.0',
        kind: 'library',
        constraint: '^5.1.0',
        provenance: 'manifest',
        purpose: 'Runtime dependency declared in `package.json`. Named by R1.',
        evidence: [pin.evidence],
      },
    ]);
  });

  it.each([
    ['prose', 'research', 'Version stated by the research.'],
    ['requirement', 'requirement', 'Version stated by the requirement.'],
    ['lockfile', 'lockfile', 'Version locked in `package-lock.json`.'],
  ] as const)('tells a pin from %s as %s', (strength, provenance, purpose) => {
    const pin = pinOf('research/package-lock.json', { name: 'redis', version: '7.4.0', strength });
    const spec = compose({
      body: '- A.\n',
      facts: [pin],
      files: [fileWith('research/package-lock.json', [pin])],
    });
    expect(spec.architecture.techStack[0]).toMatchObject({ provenance, purpose });
  });

  it('stays empty, and says so, where nothing states a version', () => {
    const spec = compose({ body: '- A.\n' });
    expect(spec.architecture.techStack).toEqual([]);
    expect(spec.logic.details.at(-1)?.text).toContain('states a version');
  });

  it('does not take a word of every clause for a use of the technology of that name', () => {
    const pin = pinOf('research/go.mod', { name: 'runner', version: '2.0.0' });
    const body = Array.from({ length: 8 }, (_, index) => `- The runner does ${index}.`).join('\n');
    const spec = compose({ body, facts: [pin], files: [fileWith('research/go.mod', [pin])] });
    expect(JSON.stringify(spec.logic.flows)).not.toContain('2.0.0');
  });
});

describe('the structure of an offline draft', () => {
  it('modifies the manifest of an existing project and keeps its settings', () => {
    const own = pinOf('research/package.json', { name: 'seats', version: '3.0.0', scope: 'own' });
    const spec = compose({
      body: '- A.\n',
      facts: [own],
      files: [
        fileWith('research/package.json', [own]),
        { path: 'research/tsconfig.json', text: '{}' },
      ],
    });
    const changes = new Map(
      spec.architecture.structure.files.map(({ path, change }) => [path, change]),
    );
    expect(changes.get('package.json')).toBe('modify');
    expect(changes.get('tsconfig.json')).toBe('keep');
  });

  it('writes a module into the file that the requirement names for it', () => {
    const body = '## Ticket printer\n\n- Print tickets in `src/print/ticket-printer.ts`.\n';
    const named: Fact = {
      is: 'file',
      path: 'src/print/ticket-printer.ts',
      evidence: prove('docs/requirement.md', 5, 'src/print/ticket-printer.ts'),
    };
    const types: Fact = {
      is: 'file',
      path: 'src/types.ts',
      evidence: prove('docs/requirement.md', 5, 'src/types.ts'),
    };
    const spec = compose({ body, facts: [named, types] });
    expect(stepsOf(spec).find(({ requirements }) => requirements.includes('R1'))?.files).toContain(
      'src/print/ticket-printer.ts',
    );
    expect(pathsOf(spec)).toContain('src/types.ts');
  });

  it('lays each layer that the requirement names into a file of its own, and quotes it', () => {
    const body =
      '## Architecture\n\n- `domain`: the rules in TypeScript.\n- `storage`: the files.\n';
    const spec = compose({ body });
    expect(pathsOf(spec)).toEqual(expect.arrayContaining(['src/domain.ts', 'src/storage.ts']));
    expect(spec.architecture.pattern.rationale).toContain('(R1, R2)');
  });

  it('takes headings that every requirement has for no module', () => {
    const spec = compose({
      title: 'Seat `hold-timer` in Python',
      body: '## Proposal\n\n- Add a `hold_timer` setting.\n\n## Motivation\n\n- B.\n',
    });
    expect(spec.logic.flows).toHaveLength(1);
    expect(pathsOf(spec).some((path) => path.endsWith('/hold_timer.py'))).toBe(true);
  });

  it('puts documents where no language is known, and says so', () => {
    const spec = compose({ title: 'Data format', body: '- Dates are days.\n' });
    expect(pathsOf(spec)).toContain('docs/data-format.md');
    expect(spec.logic.details.some(({ text }) => text.includes('programming language'))).toBe(true);
  });

  it('gives a screen the file format of the pinned library', () => {
    const pins = [
      pinOf('research/package.json', { name: 'react', version: '19.0.0', kind: 'framework' }),
      pinOf('research/package.json', { name: 'typescript', version: '5.7.0', kind: 'language' }),
    ];
    const spec = compose({
      body: '## Seat map page\n\n- A.\n\n## Prices\n\n- B.\n',
      facts: pins,
      files: [fileWith('research/package.json', pins)],
    });
    expect(pathsOf(spec)).toEqual(
      expect.arrayContaining(['src/seat-map-page.tsx', 'src/prices.ts', 'src/main.tsx']),
    );
    expect(spec.plan.phases[3]?.steps[0]?.files).toContain('src/seat-map-page.tsx');
  });
});

describe('the diagram of an offline draft', () => {
  it('quotes every label and escapes what would end it', () => {
    const spec = compose({
      title: 'Seats in Python',
      body: '## A "quoted" part\n\n- A.\n\n## Other part\n\n- B.\n',
    });
    const lines = spec.architecture.pattern.diagram?.split('\n') ?? [];
    expect(lines[0]).toBe('flowchart LR');
    for (const line of lines.slice(1)) {
      expect(line).toMatch(/^ {2}(?:\w+\["[^"`<>]+"\]|\w+ --> \w+)$/u);
    }
  });
});

describe('the interfaces of an offline draft', () => {
  const schema = (name: string, type: string): Fact => ({
    is: 'schema',
    name,
    kind: 'record',
    fields: [
      { name: 'id', type, required: true, description: '' },
      { name: '', type: '?', required: false, description: '' },
    ],
    evidence: prove('research/openapi.json', 1, name),
  });

  it('define what endpoints name and what that names in turn, and no unnamed field', () => {
    const spec = compose({
      body: '- Book in Python.\n',
      facts: [
        endpoint('POST /seats (Seat) -> Seat'),
        schema('Seat', 'Row'),
        schema('Row', 'string'),
        schema('Unrelated', 'string'),
      ],
    });
    expect(spec.interfaces.schemas.map(({ name }) => name)).toEqual(['Seat', 'Row']);
    expect(spec.interfaces.schemas[0]?.fields).toEqual([
      { name: 'id', type: 'Row', required: true, description: 'Field `id` of `Seat`.' },
    ]);
  });

  it('lie in one file for each subject, and endpoints that stand alone in a common one', () => {
    const facts = ['GET /api/v1/seats', 'POST /api/v1/seats', 'POST /login', 'GET /me'].map(
      (signature) => endpoint(signature),
    );
    const spec = compose({ title: 'Seats', body: '- Book in TypeScript.\n', facts });
    const files = spec.interfaces.signatures.map(({ signature, file }) => [signature, file]);
    expect(files).toEqual([
      ['GET /api/v1/seats', 'src/seats-routes.ts'],
      ['POST /api/v1/seats', 'src/seats-routes.ts'],
      ['POST /login', 'src/routes.ts'],
      ['GET /me', 'src/routes.ts'],
    ]);
  });

  it('leave out the functions of somebody else, and keep those that a clause names', () => {
    const call = (signature: string): Fact => ({
      is: 'signature',
      kind: 'function',
      signature,
      description: '',
      errors: [],
      evidence: prove('research/guide.md', 1, signature),
    });
    const spec = compose({
      body: '- Call `holdSeat` in TypeScript.\n',
      facts: [call('holdSeat(id: string)'), call('renderToString(node)')],
    });
    expect(spec.interfaces.signatures.map(({ signature }) => signature)).toEqual([
      'holdSeat(id: string)',
    ]);
  });

  it('are capped, and take those that the clauses speak of', () => {
    const facts = Array.from({ length: 300 }, (_, index) =>
      endpoint(index === 250 ? 'POST /refunds' : `GET /thing${index}/{id}`),
    );
    const spec = compose({ body: '- Pay refunds in Python.\n', facts });
    expect(spec.interfaces.signatures.map(({ signature }) => signature)).toEqual(['POST /refunds']);
  });
});

describe('the logic of an offline draft', () => {
  it('quotes each clause in the flow of its heading, without repeating the heading', () => {
    const spec = compose({ body: '## Prices\n\n- Prices: round up.\n- Maybe show taxes.\n' });
    expect(spec.logic.flows[0]?.steps).toEqual([
      'Implement R1: “round up”.',
      'Implement R2: “Maybe show taxes”.',
    ]);
  });

  it('quotes the caveats that speak of a clause, with their line, where there are many', () => {
    const note = (text: string, line: number): Fact => ({
      is: 'note',
      about: 'caveat',
      text,
      evidence: prove('research/guide.md', line, text),
    });
    const spec = compose({
      body: '- Release a held seat after the timer ends.\n',
      facts: [
        note('Note: the held seat timer restarts on refresh.', 4),
        ...Array.from({ length: 8 }, (_, index) =>
          note(`Please be polite in pull requests, visitor ${'x'.repeat(index)}.`, 9 + index),
        ),
      ],
    });
    const cited = spec.logic.details.flatMap(({ evidence }) => evidence.map(({ line }) => line));
    expect(cited).toEqual([4]);
    expect(spec.logic.details[0]?.text).toBe(
      'For R1, observe what the research states: “Note: the held seat timer restarts on refresh”',
    );
  });

  it('quotes the sentence of prose research that answers a clause, from the line where it stands', () => {
    const text =
      '# Guide\n\nHello there, this is the guide of the cinema.\n\nA held seat is released when the timer of the booking ends.\n';
    const spec = compose({
      body: '- Release a held seat when the booking timer ends.\n',
      files: [{ path: 'research/guide.md', text }],
    });
    expect(spec.logic.details[0]?.evidence).toEqual([
      prove('research/guide.md', 5, 'A held seat is released when the timer of the booking ends.'),
    ]);
  });

  it('handles each status once, wherever it is answered', () => {
    const facts = [
      endpoint('GET /seats', ['404 Not Found']),
      endpoint('POST /seats', ['404 Not Found', '409 Conflict']),
    ];
    const spec = compose({ body: '- Book in Python.\n', facts });
    expect(spec.logic.errorHandling.map(({ failure }) => failure)).toEqual([
      '`404 Not Found` at `GET /seats`, `POST /seats`',
      '`409 Conflict` at `POST /seats`',
    ]);
  });

  it('invents no failure where nothing is said of any', () => {
    expect(compose({ body: '- Book a seat.\n' }).logic.errorHandling).toEqual([]);
  });
});

describe('the decisions of an offline draft', () => {
  const proof = prove('research/a.md', 2, 'either');

  it('name both values of a contradiction, the chosen one, and why', () => {
    const spec = compose({
      locale: 'de',
      body: '- Nutze sqlite.\n',
      conflicts: [
        {
          about: 'version',
          topic: 'sqlite',
          options: [
            { value: '3.46.0', evidence: [proof] },
            { value: '3.45.0', evidence: [] },
          ],
          chosen: '3.46.0',
          because: 'newest',
        },
      ],
    });
    expect(spec.decisions).toEqual([
      {
        topic: '`sqlite`',
        options: [
          { value: '`3.46.0`', evidence: [proof] },
          { value: '`3.45.0`', evidence: [] },
        ],
        decision: 'Verwende `3.46.0` für `sqlite`.',
        reason: 'Es ist die neueste der angegebenen Versionen.',
        requirements: ['R1'],
      },
    ]);
  });

  it('settle what the requirement leaves open when a fact pins one of its options', () => {
    const pin = pinOf('research/package.json', { name: 'vue', version: '3.5.0' });
    const offer = (names: readonly string[]): Fact => ({
      is: 'alternative',
      topic: 'Framework',
      options: names.map((name) => ({ name, evidence: prove('docs/requirement.md', 3, name) })),
    });
    const decided = compose({
      body: '- Use React or Vue.\n',
      facts: [pin, offer(['React', 'Vue'])],
      files: [fileWith('research/package.json', [pin])],
    });
    expect(decided.decisions.map(({ decision }) => decision)).toEqual([
      'Use `Vue` for `Framework`.',
    ]);
    const open = compose({ body: '- Use React or Vue.\n', facts: [offer(['React', 'Vue'])] });
    expect(open.decisions).toEqual([]);
  });

  it('build nothing a second time that the research shows as present', () => {
    const own = pinOf('research/Cargo.toml', { name: 'seats', version: '1.0.0', scope: 'own' });
    const text = 'Added `--max-seats` to limit the number of seats in one booking.';
    const spec = compose({
      title: 'Limit seats',
      body: '- Limit the number of seats in a booking.\n',
      facts: [
        own,
        { is: 'note', about: 'existing', text, evidence: prove('research/CHANGELOG.md', 7, text) },
      ],
      files: [fileWith('research/Cargo.toml', [own])],
    });
    expect(spec.decisions[0]).toMatchObject({
      topic: 'Present behaviour for R1',
      decision: expect.stringContaining('Build on the present behaviour.'),
      requirements: ['R1'],
    });
    expect(spec.logic.details[0]?.text).toContain('--max-seats');
    expect(
      spec.architecture.structure.files
        .filter(({ change }) => change === 'new')
        .map(({ path }) => path),
    ).toEqual(['tests/limit_seats.rs']);
  });
});

describe('the plan of an offline draft', () => {
  const body =
    '## Booking\n\n- A.\n- B.\n\n## Seat map page\n\n- C.\n\n## Quality\n\n- [quality] D.\n- [exclusion] E.\n- [acceptance] F.\n\n## Constraints\n\n- [constraint] Use Django 5.\n';
  const pin = pinOf('research/pyproject.toml', { name: 'Django', version: '5.1.0' });
  const spec = compose({ body, facts: [pin], files: [fileWith('research/pyproject.toml', [pin])] });

  it.each([
    ['an ordinary clause', 'R1', 2],
    ['a clause of a screen', 'R3', 3],
    ['a quality', 'R4', 4],
    ['an acceptance criterion', 'R6', 4],
    ['a constraint that names a pin', 'R7', 0],
  ])('builds %s in its phase', (_, id, phase) => {
    const found = spec.plan.phases[phase]?.steps.some(({ requirements }) =>
      requirements.includes(id),
    );
    expect(found).toBe(true);
  });

  it('answers an exclusion as out of scope and builds it nowhere', () => {
    expect(spec.outOfScope).toEqual([
      { text: 'E.', reason: 'The requirement excludes it (R5).', requirements: ['R5'] },
    ]);
    expect(stepsOf(spec).some(({ requirements }) => requirements.includes('R5'))).toBe(false);
  });

  it('depends on earlier steps only', () => {
    const seen = new Set<string>();
    for (const { id, dependsOn = [] } of stepsOf(spec)) {
      expect(dependsOn.filter((other) => !seen.has(other))).toEqual([]);
      seen.add(id);
    }
  });

  it('runs the commands of the manifest rather than those of the tool chain', () => {
    const script: Fact = {
      is: 'command',
      purpose: 'test',
      command: 'tox -q',
      evidence: prove('research/pyproject.toml', 1, 'tox'),
    };
    const foreign: Fact = {
      is: 'command',
      purpose: 'lint',
      command: 'make lint',
      evidence: prove('research/README.md', 1, 'make lint'),
    };
    const tested = compose({
      body,
      facts: [pin, script, foreign],
      files: [fileWith('research/pyproject.toml', [pin])],
    });
    expect(stepsOf(tested).at(-1)?.verify).toEqual({
      command: 'python -m compileall -q src && tox -q',
    });
  });

  it('divides a long list of clauses into steps of a size', () => {
    const long = compose({
      body: Array.from({ length: 25 }, (_, index) => `- Demand ${index}.`).join('\n'),
    });
    const sizes = long.plan.phases[2]?.steps.map(({ requirements }) => requirements.length);
    expect(sizes).toEqual([9, 9, 7]);
  });

  it('looks by hand where no command is known', () => {
    const documents = compose({ title: 'Data format', body: '- Dates are days.\n' });
    expect(stepsOf(documents).every(({ verify }) => 'manual' in verify)).toBe(true);
  });
});
