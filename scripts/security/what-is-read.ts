import { named, type SecurityRow } from './security-row.ts';

const gate = '__tests__/e2e/gate.test.ts';
const input = '__tests__/e2e/attacks-input.test.ts';
const cleaning = '__tests__/unit/cleaning/attacks.test.ts';
const workflows = '__tests__/e2e/workflows.test.ts';

/** What strangers write for the model and its readers. */
export const rowsOfReading: readonly SecurityRow[] = [
  {
    row: 'S10',
    attack: 'text hidden in HTML comments of every form',
    held: [named('S10', input), named('S10', cleaning)],
  },
  {
    row: 'S11',
    attack: 'text hidden in characters that nobody sees',
    held: [named('S11', input), named('S11', cleaning)],
  },
  {
    row: 'S12',
    attack: 'text hidden in definitions, titles, descriptions and attributes',
    held: [named('S12', input), named('S12', cleaning)],
  },
  {
    row: 'S13',
    attack: 'text that ends its quotation or imitates a turn of the chat',
    held: [named('S13', input)],
  },
  {
    row: 'S14',
    attack: 'text that a template would fill again',
    held: [
      named('S14', input),
      { file: '__tests__/e2e/hostile-title.test.ts', titles: ['means nothing', 'once'] },
    ],
  },
  {
    row: 'S15',
    attack: 'research that leads out of the workspace, holds secrets or is too large',
    held: [
      { file: '__tests__/e2e/research-files.test.ts', titles: ['is left out with its reason'] },
      {
        file: '__tests__/contract/choose-research.test.ts',
        titles: ['never reads secrets', 'inside the root', 'starts no program', 'too large'],
      },
      {
        file: '__tests__/contract/local-files.test.ts',
        titles: ['does not leave the root', 'which leads out of the root', 'that leaves the root'],
      },
    ],
  },
  {
    row: 'S16',
    attack: 'a fork or its pull request starts the run',
    held: [
      { file: gate, titles: ['is refused for pull_request_target', 'is skipped for a pull'] },
      { file: workflows, titles: ['never starts from pull_request_target'] },
    ],
  },
];
