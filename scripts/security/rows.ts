/** A file of tests, and how the full titles of those begin or go on that hold a row. */
export type Holder = { readonly file: string; readonly titles: readonly string[] };

/** One kind of attack, and the tests that hold it off. */
export type SecurityRow = {
  readonly row: string;
  readonly attack: string;
  readonly held: readonly Holder[];
};

const gate = '__tests__/e2e/gate.test.ts';
const gateText = '__tests__/e2e/gate-text.test.ts';
const input = '__tests__/e2e/attacks-input.test.ts';
const output = '__tests__/e2e/attacks-output.test.ts';
const runner = '__tests__/e2e/attacks-runner.test.ts';
const corpus = '__tests__/unit/delivery/text/corpus.test.ts';
const cleaning = '__tests__/unit/cleaning/attacks.test.ts';
const taken = '__tests__/exhaustive/deliver-taken-names.test.ts';
const workflows = '__tests__/e2e/workflows.test.ts';
const permissions = '__tests__/e2e/permissions.test.ts';

/** A row whose tests name it in their titles. */
const named = (row: string, file: string): Holder => ({ file, titles: [row] });

/** Every kind of attack that we know of, with what an attacker does. */
export const securityRows: readonly SecurityRow[] = [
  {
    row: 'S1',
    attack: 'an outsider gets the label set by a template of issues',
    held: [
      { file: gate, titles: ['does not let in', 'does not ask where an issue form set it'] },
      { file: '__tests__/e2e/trigger-events.test.ts', titles: ['does nothing for'] },
    ],
  },
  {
    row: 'S2',
    attack: 'a role that is too low, or one of their own making, sets the label',
    held: [
      {
        file: gate,
        titles: ['who may triage', 'who may write', 'who maintains', 'says nothing known'],
      },
    ],
  },
  {
    row: 'S3',
    attack: 'an app, or a person with the name of one, sets the label',
    held: [
      { file: gate, titles: ['an app', 'a listed app', 'takes no wildcard for the names of apps'] },
    ],
  },
  {
    row: 'S4',
    attack: 'the lookup of the role fails',
    held: [{ file: gate, titles: ['ends the run in red when it'] }],
  },
  {
    row: 'S5',
    attack: 'somebody else runs an old event again',
    held: [
      {
        file: gate,
        titles: [
          'runs a label of the owner again',
          'was closed meanwhile',
          'lost the label meanwhile',
          'removed it while the run waited',
        ],
      },
    ],
  },
  {
    row: 'S6',
    attack: 'the text is changed after the label was set',
    held: [
      {
        file: gateText,
        titles: [
          'as it stood when the label was set',
          'is refused when an outsider changed it after the label',
          'is refused when an outsider changed it after its label',
        ],
      },
    ],
  },
  {
    row: 'S7',
    attack: 'an outsider changes the text seconds before the label is set',
    held: [{ file: gateText, titles: ['the text that is specified', 'right before the press'] }],
  },
  {
    row: 'S8',
    attack: 'comments come or change after the label was set',
    held: [{ file: gateText, titles: ['are read to the last page', 'as they were written'] }],
  },
  {
    row: 'S9',
    attack: 'comments of outsiders give instructions',
    held: [
      {
        file: gateText,
        titles: ['are with include-comments', 'who only reads', 'stand among the untrusted data'],
      },
    ],
  },
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
  { row: 'S23', attack: 'values in the file of outputs', held: [named('S23', runner)] },
  {
    row: 'S24',
    attack: 'a summary that is too large, or broken by what stands in it',
    held: [
      named('S24', runner),
      { file: '__tests__/unit/adapters/fit-summary.test.ts', titles: [''] },
    ],
  },
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
