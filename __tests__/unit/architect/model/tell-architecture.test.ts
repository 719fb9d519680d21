import { describe, expect, it } from '@jest/globals';
import { tellArchitecture } from '../../../../src/architect/model/tell-architecture.ts';

const decision = {
  conflict: null,
  topic: 'HTTP client',
  options: [
    { value: 'undici', evidence: ['F1'] },
    { value: 'got', evidence: ['F2'] },
  ],
  decision: 'undici',
  reason: 'R1 names it.',
  requirements: ['R1'],
};

describe('the architecture that later stages are told', () => {
  it('holds what was decided and why, and neither what was weighed nor its evidence', () => {
    const pin = { name: 'undici', version: '7.1.0', kind: 'library', purpose: 'HTTP' };
    const told = tellArchitecture({
      title: 'A',
      techStack: [
        { ...pin, constraint: '^7.1.0', evidence: ['F1'] },
        { ...pin, name: 'got', constraint: null, evidence: [] },
      ],
      pattern: { name: 'Pipeline', rationale: 'R1', diagram: 'graph TD' },
      decisions: [decision],
      files: [{ path: 'a.ts', purpose: 'Exports `a`.', change: 'new' }],
    });
    expect(told).toEqual({
      title: 'A',
      techStack: [
        { name: 'undici', version: '7.1.0', constraint: '^7.1.0', purpose: 'HTTP' },
        { name: 'got', version: '7.1.0', purpose: 'HTTP' },
      ],
      pattern: { name: 'Pipeline', rationale: 'R1' },
      decisions: [
        {
          topic: 'HTTP client',
          decision: 'undici',
          reason: 'R1 names it.',
          requirements: ['R1'],
        },
      ],
      files: [{ path: 'a.ts', purpose: 'Exports `a`.', change: 'new' }],
    });
  });

  it('adds nothing that is not there, and keeps what cannot be read', () => {
    expect(tellArchitecture({ title: 'A', pattern: 'Pipeline', steps: [] })).toEqual({
      title: 'A',
      pattern: 'Pipeline',
    });
  });
});
