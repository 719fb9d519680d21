import { describe, expect, it } from '@jest/globals';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import {
  changedSpec,
  completeSpec,
  findingsOf,
  pointedAt,
  type Draft,
} from '../../support/check-rule.ts';
import { readRequirementLike } from '../../support/requirement-like.ts';

const messagesOf = (...given: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...given).map(({ message }) => message);
const stepOf = (draft: Draft, id: string): Draft['plan']['phases'][number]['steps'][number] => {
  const step = draft.plan.phases.flatMap(({ steps }) => steps).find((known) => known.id === id);
  if (step === undefined) throw new Error(`No step ${id}.`);
  return step;
};

describe('step-path-in-tree', () => {
  it.each([
    ['src/mian.py', 'Write "src/main.py"'],
    ['./src/main.py', 'Write "src/main.py"'],
    ['main.py', 'Write "src/main.py"'],
    ['item-service/src/main.py', 'Write "src/main.py"'],
    ['docs/guide/introduction.md', 'Add "docs/guide/introduction.md" to the project structure'],
  ])('finds %s and says what to write', (path, hint) => {
    const document = renderSpec(
      changedSpec((draft) => {
        stepOf(draft, '4.1').files = ['src/main.py', 'tests/a.md'];
      }),
    ).replaceAll('tests/a.md', path);
    const findings = findingsOf('step-path-in-tree', document);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.hint).toContain(hint);
    expect(findings[0] && pointedAt(document, findings[0])).toContain(path);
  });

  it('accepts a folder of the tree', () => {
    const spec = changedSpec((draft) => {
      stepOf(draft, '4.1').files.push('src');
    });
    expect(findingsOf('step-path-in-tree', spec)).toEqual([]);
  });
});

describe('tree-path-in-step', () => {
  it('finds a file that no step touches, and points at it in the tree', () => {
    const spec = changedSpec(({ architecture }) => {
      architecture.structure.files.push({
        path: 'Dockerfile',
        purpose: 'Packs it.',
        change: 'new',
      });
    });
    const [finding] = findingsOf('tree-path-in-step', spec);
    expect(finding?.message).toBe('Expected a step that builds Dockerfile, found none.');
    expect(finding && pointedAt(spec, finding)).toContain('Dockerfile');
  });

  it('leaves files alone that are kept as they are', () => {
    const spec = changedSpec(({ architecture }) => {
      architecture.structure.files.push({ path: 'LICENSE', purpose: 'Terms.', change: 'keep' });
    });
    expect(findingsOf('tree-path-in-step', spec)).toEqual([]);
  });
});

describe('interface-file-in-tree', () => {
  const changes: [string, (draft: Draft) => void][] = [
    [
      'the schema Item',
      ({ interfaces: { schemas } }) => Object.assign(schemas[0] ?? {}, { file: 'a.py' }),
    ],
    [
      '"POST /items -> Item"',
      ({ interfaces: { signatures } }) => Object.assign(signatures[0] ?? {}, { file: 'a.py' }),
    ],
    [
      'the configuration',
      ({ interfaces: { configs } }) => Object.assign(configs[0] ?? {}, { file: 'a.py' }),
    ],
    [
      'the constant MAX_LABEL',
      ({ interfaces: { constants } }) => Object.assign(constants[0] ?? {}, { file: 'a.py' }),
    ],
    [
      'the flow "Storing an item"',
      ({ logic: { flows } }) => Object.assign(flows[0] ?? {}, { files: ['a.py'] }),
    ],
    [
      'the failure "The upstream answers 429"',
      ({ logic: { errorHandling } }) => Object.assign(errorHandling[0] ?? {}, { file: 'a.py' }),
    ],
  ];

  it.each(changes)('finds %s in a file that the tree does not have', (owner, change) => {
    expect(messagesOf('interface-file-in-tree', changedSpec(change))).toEqual([
      `Expected ${owner} in a file of the project structure, found "a.py".`,
    ]);
  });

  it('accepts files of the tree', () => {
    expect(messagesOf('interface-file-in-tree', completeSpec())).toEqual([]);
  });
});

describe('clause-is-built', () => {
  it('finds a clause that no step builds', () => {
    const spec = changedSpec((draft) => {
      for (const { steps } of draft.plan.phases) {
        for (const step of steps) step.requirements = step.requirements.filter((id) => id !== 'R2');
      }
    });
    expect(messagesOf('clause-is-built', spec)).toEqual([
      'Expected a step that builds R2, found none: "The service must answer within 200 ms.".',
    ]);
  });

  it('finds an exclusion that nobody answers', () => {
    expect(messagesOf('clause-is-built', completeSpec({ outOfScope: [] }))).toEqual([
      'Expected R3 to be answered, found it neither in a step nor out of scope: "Deleting items is out of scope.".',
    ]);
  });

  it('does not let a demand be called out of scope', () => {
    const spec = changedSpec((draft) => {
      draft.requirement.clauses.push({
        id: 'R4',
        text: 'Items must be sorted.',
        line: 12,
        kind: 'functional',
      });
      draft.outOfScope.push({ text: 'Sorting.', reason: 'Too much.', requirements: ['R4'] });
    });
    expect(messagesOf('clause-is-built', spec)[0]).toContain('only out of scope');
  });

  it('accepts an exclusion that a step builds after all', () => {
    const spec = changedSpec((draft) => {
      draft.outOfScope = [];
      stepOf(draft, '5.1').requirements.push('R3');
    });
    expect(messagesOf('clause-is-built', spec)).toEqual([]);
  });

  it('finds a clause of the requirement that the document forgot', () => {
    const requirement = readRequirementLike(completeSpec());
    const spec = changedSpec((draft) => {
      draft.requirement.clauses = draft.requirement.clauses.filter(({ id }) => id !== 'R2');
      for (const { steps } of draft.plan.phases) {
        for (const step of steps) step.requirements = step.requirements.filter((id) => id !== 'R2');
      }
    });
    expect(messagesOf('clause-is-built', spec)).toEqual([]);
    expect(messagesOf('clause-is-built', spec, { requirement })[0]).toContain('the clause R2');
  });
});

describe('reference-resolves', () => {
  it('finds a clause id that no clause has', () => {
    const spec = changedSpec((draft) => {
      stepOf(draft, '5.1').requirements.push('R7');
    });
    const findings = findingsOf('reference-resolves', spec);
    expect(findings.map(({ message }) => message)).toEqual([
      'Expected a clause of the requirement, found R7, which is not among them.',
    ]);
    expect(findings[0] && pointedAt(spec, findings[0])).toContain('R7');
  });

  it.each([
    ['9.9', 'to depend on a step of the plan, found 9.9.'],
    ['5.1', 'to depend on earlier steps, found 5.1.'],
    ['4.1', 'to depend on earlier steps, found 4.1.'],
  ])('finds a dependency of step 4.1 on %s', (id, message) => {
    const spec = changedSpec((draft) => {
      stepOf(draft, '4.1').dependsOn = [id];
    });
    expect(messagesOf('reference-resolves', spec)).toEqual([`Expected step 4.1 ${message}`]);
  });

  it('finds a footnote that is not defined', () => {
    const document = renderSpec(completeSpec()).replace(
      'Runs the service.',
      'Runs the service.[^x9]',
    );
    const findings = findingsOf('reference-resolves', document);
    expect(findings.map(({ message }) => message)).toEqual([
      'Expected a footnote for [^x9], found none.',
    ]);
    expect(findings[0] && pointedAt(document, findings[0])).toBe('[^x9]');
  });

  it('does not take a pattern in code for a footnote', () => {
    const document = renderSpec(completeSpec()).replace('Runs the service.', 'Rejects `[^a-z]`.');
    expect(messagesOf('reference-resolves', document)).toEqual([]);
  });
});

describe('steps-numbered', () => {
  it('finds a step whose number is not that of its place', () => {
    const spec = changedSpec((draft) => {
      stepOf(draft, '5.1').id = '5.2';
    });
    expect(messagesOf('steps-numbered', spec)).toEqual(['Expected step 5.1 here, found 5.2.']);
  });

  it('finds a number that is used twice', () => {
    const spec = changedSpec((draft) => {
      const step = stepOf(draft, '2.1');
      draft.plan.phases[1]?.steps.push({ ...step, id: '2.1' });
    });
    expect(messagesOf('steps-numbered', spec)).toEqual(['Expected step 2.2 here, found 2.1.']);
  });
});

describe('step-has-check', () => {
  it('finds a step without a check', () => {
    const document = renderSpec(completeSpec()).replace(/\n[^\n]*`pip install[^\n]*/u, '');
    expect(messagesOf('step-has-check', document)).toEqual([
      'Expected step 1.1 to say how it is checked, found nothing.',
    ]);
  });

  it('accepts a command and what a person sees', () => {
    expect(messagesOf('step-has-check', completeSpec())).toEqual([]);
  });
});

describe('decision-is-final', () => {
  const decided = (decision: string, ...values: string[]): Draft =>
    changedSpec((draft) => {
      const [known] = draft.decisions;
      if (known === undefined) return;
      known.decision = decision;
      known.options = values.map((value) => ({ value, evidence: [] }));
    }) as Draft;

  it.each([
    ['Decide at build time.', ['0.109.0', '0.110.0']],
    ['Use Flask.', ['FastAPI', 'Django']],
    ['等待确认。', ['采用 Redis', '采用内存']],
  ])('finds that %j names none of %j', (decision, values) => {
    expect(findingsOf('decision-is-final', decided(decision, ...values))).toHaveLength(1);
  });

  it.each([
    ['Use `httpx` 0.27.0 instead of requests.', ['httpx', 'requests']],
    ['0.109.0', ['0.109.0 (research/report.md)', '0.110.0 (research/other.md)']],
    ['Pin version 0.109.0.', ['FastAPI 0.109.0', 'FastAPI 0.110.0']],
    ['采用 Redis。', ['Redis', '内存']],
    ['Keep tokens in memory only.', ['Store tokens in memory', 'Store tokens on disk']],
  ])('accepts %j for %j', (decision, values) => {
    expect(findingsOf('decision-is-final', decided(decision, ...values))).toEqual([]);
  });

  it('finds a decision that weighed nothing', () => {
    expect(messagesOf('decision-is-final', decided('Use FastAPI.'))[0]).toContain(
      'Expected the options of the decision',
    );
  });
});
