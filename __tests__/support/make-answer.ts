import type { z } from 'zod';
import type { Draft } from '../../src/architect/model/draft.ts';

/** A tiny requirement, research beside it, and answers of a model for them. */
export const tinyFiles = {
  'ask.md': '# Greeter\n\n- The tool must print a greeting.\n- Sending e-mail is out of scope.\n',
  'research/notes.md': 'The tool runs on Python 3.12.4.\n',
};

type Answer = z.input<typeof Draft>;
type Step = Answer['steps'][number];

const file = 'src/greet.py';
const test = 'tests/test_greet.py';

const makeStep = (id: string, action: string, more: Partial<Step>): Step => ({
  id,
  action,
  files: [file],
  requirements: ['R1'],
  uses: [],
  dependsOn: [],
  verifyCommand: 'python -m pytest',
  verifyManually: null,
  ...more,
});

/** An answer without a mistake, as an endpoint sends it. */
export function makeAnswer(overrides: Partial<Answer> = {}): string {
  const answer: Answer = {
    title: 'Greeter',
    techStack: [
      {
        name: 'Python',
        version: '3.12.4',
        constraint: null,
        kind: 'language',
        purpose: 'Runs the tool.',
        evidence: ['research/notes.md:1'],
      },
    ],
    root: 'greeter',
    files: [
      { path: file, purpose: 'Prints the greeting.', change: 'new' },
      { path: test, purpose: 'Tests the greeting.', change: 'new' },
    ],
    pattern: { name: 'Single module', rationale: 'One function does the work.', diagram: null },
    decisions: [],
    outOfScope: [
      { text: 'Sending e-mail.', reason: 'The requirement excludes it.', requirements: ['R2'] },
    ],
    schemas: [
      {
        name: 'Greeting',
        kind: 'record',
        file,
        fields: [{ name: 'text', type: 'str', description: 'What is printed.', default: null }],
        optionalFields: [],
        variants: [],
        definition: null,
      },
    ],
    signatures: [
      {
        kind: 'function',
        signature: 'def greet() -> Greeting',
        file,
        description: 'Returns the greeting.',
        errors: [],
      },
    ],
    configs: [],
    constants: [],
    examples: [{ subject: 'greet', given: 'greet()', expected: 'Hello' }],
    flows: [
      { name: 'Greeting', files: [file], requirements: ['R1'], steps: ['Print the greeting.'] },
    ],
    details: [{ text: 'Python 3.12.4 runs the tool.', evidence: ['research/notes.md:1'] }],
    errorHandling: [{ failure: 'Standard output is closed', strategy: 'End with status 1.', file }],
    steps: [
      makeStep('1.1', `Create \`${file}\`.`, { requirements: [] }),
      makeStep('2.1', `Define \`Greeting\` in \`${file}\`.`, { uses: ['Greeting'] }),
      makeStep('3.1', `Implement \`greet\` in \`${file}\`.`, { dependsOn: ['2.1'] }),
      makeStep('4.1', `Call \`greet\` when \`${file}\` is run.`, { dependsOn: ['3.1'] }),
      makeStep('5.1', `Test \`greet\` in \`${test}\`.`, { files: [test], dependsOn: ['3.1'] }),
    ],
    ...overrides,
  };
  return JSON.stringify(answer);
}

/** The same with a hedge that a rule finds. */
export const makeHedgedAnswer = (): string =>
  makeAnswer({ details: [{ text: 'You could maybe use a class.', evidence: [] }] });
