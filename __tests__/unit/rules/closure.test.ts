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
      'Expected R3 to be answered, found it not among what is out of scope: "Deleting items is out of scope.".',
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

  it.each([
    ['Optional: items can be exported as CSV.', true],
    ['Items can be exported as CSV (optional).', true],
    ['Nice to have: items are sorted.', true],
    ['Items are sorted if time permits.', true],
    ['Wunschkriterium: Einträge werden sortiert.', true],
    ['Die Einträge werden sortiert, falls Zeit bleibt.', true],
    ['Le tri serait un plus.', true],
    ['(可选) 项目可以排序。', true],
    ['時間があれば並べ替えも作る。', true],
    ['(선택) 항목을 정렬한다.', true],
    ['An item has an optional comment.', false],
    ['The optional parameter `sort` orders items.', false],
    ['Das Feld Kommentar ist optional und höchstens 80 Zeichen lang.', false],
    ['Items must be sorted later than they are filtered.', false],
    ['A user chooses between CSV and Excel; the option is saved.', false],
  ])('lets "%s" be answered as out of scope: %s', (text, mayBeLeft) => {
    const spec = changedSpec((draft) => {
      draft.requirement.clauses.push({ id: 'R4', text, line: 12, kind: 'functional' });
      draft.outOfScope.push({ text: 'That.', reason: 'It is left.', requirements: ['R4'] });
    });
    expect(messagesOf('clause-is-built', spec).length).toBe(mayBeLeft ? 0 : 1);
  });

  it('finds an exclusion that a step builds, though it is answered as out of scope', () => {
    const spec = changedSpec((draft) => {
      stepOf(draft, '5.1').requirements.push('R3');
    });
    expect(messagesOf('clause-is-built', spec)).toEqual([
      'Expected step 5.1 to build what is asked for, found R3, which is excluded.',
    ]);
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
