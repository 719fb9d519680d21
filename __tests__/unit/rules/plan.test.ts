import { describe, expect, it } from '@jest/globals';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import {
  changedSpec,
  completeSpec,
  findingsOf,
  pointedAt,
  type Draft,
} from '../../support/check-rule.ts';

const messagesOf = (...given: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...given).map(({ message }) => message);
const stepOf = (draft: Draft, id: string): Draft['plan']['phases'][number]['steps'][number] => {
  const step = draft.plan.phases.flatMap(({ steps }) => steps).find((known) => known.id === id);
  if (step === undefined) throw new Error(`No step ${id}.`);
  return step;
};

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

describe('step-needs-earlier-files', () => {
  it.each(['schema', 'constant'])('finds a %s whose file only a later step writes', (kind) => {
    const spec = changedSpec((draft) => {
      const { constants, schemas } = draft.interfaces;
      const [named] = kind === 'schema' ? schemas : constants;
      if (named === undefined) throw new Error(`No ${kind}.`);
      named.name = 'Late';
      named.file = 'tests/test_main.py';
      stepOf(draft, '2.1').uses = ['Late'];
    });
    expect(messagesOf('step-needs-earlier-files', spec)).toEqual([
      'Expected step 2.1 to use what is there by then, found Late, whose file a later step writes.',
    ]);
  });

  it('accepts a constant that an earlier step wrote, or the step itself', () => {
    const spec = changedSpec((draft) => {
      stepOf(draft, '2.1').uses = ['MAX_LABEL'];
      stepOf(draft, '5.1').uses = ['MAX_LABEL'];
    });
    expect(messagesOf('step-needs-earlier-files', spec)).toEqual([]);
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
      if (known === undefined) throw new Error('No decision.');
      known.decision = decision;
      known.options = values.map((value) => ({ value, evidence: [] }));
    });

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
