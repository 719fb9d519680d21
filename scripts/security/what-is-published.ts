import { named, type SecurityRow } from './security-row.ts';

const output = '__tests__/e2e/attacks-output.test.ts';
const runner = '__tests__/e2e/attacks-runner.test.ts';
const answers = '__tests__/e2e/attacks-answers.test.ts';
const corpus = '__tests__/unit/delivery/text/corpus.test.ts';

/** What the answer of a model says to people, to GitHub and to the runner. */
export const rowsOfPublishing: readonly SecurityRow[] = [
  {
    row: 'S17',
    attack: 'a model or an endpoint says a secret of the run, in any disguise',
    held: [
      named('S17', '__tests__/e2e/attacks-secrets.test.ts'),
      { file: '__tests__/e2e/secret-in-output.test.ts', titles: ['in which a secret stands'] },
      { file: '__tests__/unit/secrets/attacks.test.ts', titles: ['secret'] },
    ],
  },
  { row: 'S18', attack: 'mentions', held: [named('S18', output), named('S18', corpus)] },
  {
    row: 'S19',
    attack: 'words that close issues',
    held: [named('S19', output), named('S19', corpus)],
  },
  {
    row: 'S20',
    attack: 'pictures, beacons and links to other hosts',
    held: [named('S20', output), named('S20', corpus)],
  },
  {
    row: 'S21',
    attack: 'HTML, and what swallows or imitates words of ours',
    held: [named('S21', output), named('S21', corpus)],
  },
  {
    row: 'S22',
    attack: 'commands to the runner in the log',
    held: [
      named('S22', runner),
      { file: '__tests__/e2e/untrusted-text.test.ts', titles: ['text of strangers'] },
    ],
  },
  {
    row: 'S23',
    attack: 'values in the file of outputs',
    held: [named('S23', runner), named('S23', answers)],
  },
  {
    row: 'S24',
    attack: 'a summary that is too large, or broken by what stands in it',
    held: [
      named('S24', runner),
      { file: '__tests__/unit/adapters/fit-summary.test.ts', titles: [''] },
    ],
  },
];
