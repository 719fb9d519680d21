import { named, type SecurityRow } from './security-row.ts';

const answers = '__tests__/e2e/attacks-answers.test.ts';
const taken = '__tests__/exhaustive/deliver-taken-names.test.ts';
const workflows = '__tests__/e2e/workflows.test.ts';
const permissions = '__tests__/e2e/permissions.test.ts';

/** Our comments and branches, places, endpoints, money, what the program is made of, and rights. */
export const rowsOfReach: readonly SecurityRow[] = [
  {
    row: 'S25',
    attack: 'an outsider copies the marker of our comment',
    held: [
      {
        file: '__tests__/e2e/deliver-comment.test.ts',
        titles: ['is one of ours, whoever copied', 'is found again under a token of'],
      },
    ],
  },
  {
    row: 'S26',
    attack: 'somebody takes the name of our branch, here or in a fork',
    held: [{ file: taken, titles: ['a name that somebody else took'] }],
  },
  {
    row: 'S27',
    attack: 'paths and branches that lead elsewhere or become code',
    held: [
      named('S27', '__tests__/e2e/attacks-places.test.ts'),
      named('S27', answers),
      { file: '__tests__/unit/delivery/path-attacks.test.ts', titles: ['a place that'] },
      {
        file: '__tests__/unit/adapters/find-other-spelling.test.ts',
        titles: ['another spelling of a path'],
      },
      { file: '__tests__/e2e/output-paths.test.ts', titles: ['a document is not written to'] },
    ],
  },
  {
    row: 'S28',
    attack: 'two runs at once, and branches that move',
    held: [
      { file: '__tests__/exhaustive/deliver-two-runs.test.ts', titles: ['two runs at once'] },
      {
        file: '__tests__/exhaustive/deliver-moved-branches.test.ts',
        titles: ['a branch that moves while'],
      },
    ],
  },
  {
    row: 'S29',
    attack: 'labels, bodies and models that never end, so that money is spent',
    held: [
      named('S29', '__tests__/e2e/attacks-money.test.ts'),
      named('S29', answers),
      named('S29', '__tests__/exhaustive/attacks-money.test.ts'),
      { file: '__tests__/e2e/deliver-model.test.ts', titles: ['asks nobody again'] },
      {
        file: '__tests__/unit/architect/model/draft-in-stages.test.ts',
        titles: ['never promises more than the cap'],
      },
      {
        file: '__tests__/unit/adapters/ask-in-turn.test.ts',
        titles: ['take together no more than'],
      },
    ],
  },
  {
    row: 'S30',
    attack: 'an endpoint that redirects, never answers or echoes the key',
    held: [
      {
        file: '__tests__/e2e/model-endpoint.test.ts',
        titles: ['redirects to another host', 'never answers'],
      },
      {
        file: '__tests__/contract/openai-addresses.test.ts',
        titles: ['follows no redirect', 'to a retired host is not made'],
      },
      { file: '__tests__/e2e/attacks-secrets.test.ts', titles: ['when an endpoint says it'] },
    ],
  },
  {
    row: 'S31',
    attack: 'what the program is made of changes on its way',
    held: [
      { file: '__tests__/e2e/bundle.test.ts', titles: ['is what a fresh build of the source'] },
      { file: workflows, titles: ['pins the actions of others', 'pins ours by a commit'] },
      {
        file: '__tests__/unit/project.test.ts',
        titles: ['pins every dependency', 'records no download address'],
      },
      {
        file: '__tests__/unit/supply-chain.test.ts',
        titles: ['the workflows of this repository', 'the list of what the bundle'],
      },
    ],
  },
  {
    row: 'S32',
    attack: 'a token that may do more than is needed',
    held: [
      { file: permissions, titles: ['the permissions of a workflow', 'the workflow of two jobs'] },
      { file: workflows, titles: ['gives nothing to all jobs', 'lets no job of the hardened'] },
    ],
  },
  {
    row: 'S33',
    attack: 'workflows to copy that put words of others into a script',
    held: [
      { file: workflows, titles: ['puts no expression into a script', 'would not pass with'] },
    ],
  },
];
