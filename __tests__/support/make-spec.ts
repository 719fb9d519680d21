import { Spec } from '../../src/spec/spec.ts';

const fastapi = {
  path: 'research/report.md',
  line: 12,
  quote: 'FastAPI 0.109.0 is the current release.',
};
const python = {
  path: 'research/report.md',
  line: 10,
  quote: 'The service runs on Python 3.11.8.',
};
const limit = {
  path: 'research/report.md',
  line: 31,
  endLine: 32,
  quote: 'The upstream answers 429 after 60 requests.',
};

const small: Spec = {
  schemaVersion: 1,
  title: 'Item service',
  locale: 'en',
  createdAt: '2026-01-02T03:04:05Z',
  generator: { tool: 'spec-writer 0.1.0', model: 'example-model', inputHash: 'a'.repeat(64) },
  requirement: {
    source: 'requirement.md',
    title: 'Item service',
    clauses: [
      {
        id: 'R1',
        text: 'The service must store an item.',
        line: 5,
        kind: 'functional',
        alias: 'FR-1',
      },
      { id: 'R2', text: 'The service must answer within 200 ms.', line: 6, kind: 'quality' },
      { id: 'R3', text: 'Deleting items is out of scope.', line: 9, kind: 'exclusion' },
    ],
  },
  architecture: {
    techStack: [
      {
        name: 'Python',
        version: '3.11.8',
        kind: 'language',
        purpose: 'Runs the service.',
        provenance: 'research',
        evidence: [python],
      },
      {
        name: 'fastapi',
        version: '0.109.0',
        kind: 'framework',
        purpose: 'Serves the HTTP interface.',
        provenance: 'research',
        evidence: [fastapi],
        constraint: '~=0.109.0',
      },
      {
        name: 'pytest',
        version: '8.0.0',
        kind: 'tool',
        purpose: 'Runs the tests.',
        provenance: 'assumed',
        evidence: [],
      },
    ],
    structure: {
      root: 'item-service',
      files: [
        { path: 'src/main.py', purpose: 'Declares the routes.', change: 'new' },
        { path: 'src/models.py', purpose: 'Holds the data models.', change: 'modify' },
        { path: 'tests/test_main.py', purpose: 'Tests the routes.', change: 'new' },
        { path: 'requirements.txt', purpose: 'Pins the packages.', change: 'new' },
      ],
    },
    pattern: {
      name: 'Layered architecture',
      rationale: 'Routes call `create_item`, which alone touches storage.',
      diagram: 'flowchart LR\n  route --> storage',
    },
  },
  interfaces: {
    schemas: [
      {
        name: 'Item',
        kind: 'record',
        file: 'src/models.py',
        fields: [
          { name: 'id', type: 'int', required: true, description: 'Counts from 1.' },
          {
            name: 'label',
            type: 'str | None',
            required: false,
            description: 'Is shown to people.',
            default: 'None',
          },
        ],
      },
      {
        name: 'State',
        kind: 'enum',
        file: 'src/models.py',
        fields: [],
        variants: ['open', 'done'],
      },
    ],
    signatures: [
      {
        kind: 'endpoint',
        signature: 'POST /items -> Item',
        file: 'src/main.py',
        description: 'Stores one item.',
        errors: ['422 when `label` is longer than 80 characters.'],
      },
      {
        kind: 'function',
        signature: 'def create_item(\n    label: str | None,\n) -> Item',
        file: 'src/models.py',
        description: 'Gives the item its number.',
        errors: [],
      },
    ],
    configs: [
      { file: 'requirements.txt', language: 'text', content: 'fastapi==0.109.0\npytest==8.0.0' },
    ],
    constants: [{ name: 'MAX_LABEL', value: '80', unit: 'characters', file: 'src/models.py' }],
    examples: [{ subject: 'create_item', given: '"milk"', expected: '{"id": 1, "label": "milk"}' }],
  },
  logic: {
    flows: [
      {
        name: 'Storing an item',
        files: ['src/main.py', 'src/models.py'],
        requirements: ['R1'],
        steps: ['Validate the label.', 'Call `create_item`.', 'Answer 201.'],
      },
    ],
    details: [{ text: 'Wait for `Retry-After` when the upstream answers 429.', evidence: [limit] }],
    errorHandling: [
      {
        failure: 'The upstream answers 429',
        strategy: 'Retry with exponential backoff, at most 3 times.',
        file: 'src/main.py',
      },
    ],
  },
  plan: {
    phases: [
      {
        title: 'Environment',
        steps: [
          {
            id: '1.1',
            action: 'Create `requirements.txt` with the pinned packages.',
            files: ['requirements.txt'],
            requirements: [],
            verify: { command: 'pip install -r requirements.txt' },
          },
        ],
      },
      {
        title: 'Core',
        steps: [
          {
            id: '2.1',
            action: 'Define `Item` and `create_item` in `src/models.py`.',
            files: ['src/models.py'],
            requirements: ['R1'],
            uses: ['Item', 'MAX_LABEL'],
            dependsOn: ['1.1'],
            verify: { command: 'python -c "import src.models"' },
          },
        ],
      },
      { title: 'Business Logic', steps: [] },
      {
        title: 'Interface',
        steps: [
          {
            id: '4.1',
            action: 'Declare `POST /items` in `src/main.py`.',
            files: ['src/main.py'],
            requirements: ['R1', 'R2'],
            dependsOn: ['2.1'],
            verify: { manual: 'The interactive documentation lists the route.' },
          },
        ],
      },
      {
        title: 'Testing',
        steps: [
          {
            id: '5.1',
            action: 'Test the route in `tests/test_main.py`.',
            files: ['tests/test_main.py'],
            requirements: ['R2'],
            dependsOn: ['4.1'],
            verify: { command: 'pytest' },
          },
        ],
      },
    ],
  },
  decisions: [
    {
      topic: 'Version of FastAPI',
      options: [
        { value: '0.109.0', evidence: [fastapi] },
        { value: '0.110.0', evidence: [] },
      ],
      decision: 'Use 0.109.0.',
      reason: 'The research names it as current.',
      requirements: ['R1'],
    },
  ],
  outOfScope: [
    {
      text: 'Deleting items.',
      reason: 'The requirement excludes it.',
      requirements: ['R3'],
    },
  ],
};

/** A small complete specification in which every part holds something; `overrides` replace whole top-level keys. */
export const makeSpec = (overrides: Partial<Spec> = {}): Spec =>
  Spec.parse({ ...small, ...overrides });
