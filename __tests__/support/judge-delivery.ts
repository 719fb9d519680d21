import type { ActionRun } from './run-action.ts';
import { isWrite, type Asked } from './run-delivery.ts';
import type { GitHubServer } from './start-github.ts';

/** Where a document may be read, and whether it is there as a whole. */
export type Standing = {
  readonly branches: readonly string[];
  /** Those that are open, and whether their words tell of the whole requirement. */
  readonly openPulls: readonly { readonly number: number; readonly isWhole: boolean }[];
  readonly comments: readonly { readonly state: string; readonly isWhole: boolean }[];
  readonly labels: readonly string[];
  /** The branches that hold the whole document and its twin. */
  readonly whole: readonly string[];
};

const specPath = 'SPEC.md';

export async function readStanding(github: GitHubServer, asked: Asked): Promise<Standing> {
  const branches = Object.keys(await github.branches()).sort();
  const whole: string[] = [];
  for (const name of branches) {
    const text = (await github.readFile(specPath, name)) ?? '';
    const twin = (await github.readFile('SPEC.json', name)) ?? '';
    if (holdsAll(asked, text) && holdsAll(asked, twin)) whole.push(name);
  }
  return {
    branches,
    openPulls: (await github.pulls())
      .filter(({ state }) => state === 'open')
      .map(({ number, body }) => ({ number, isWhole: holdsAll(asked, body) })),
    comments: (await github.comments(asked.number))
      .filter(({ author }) => author === 'github-actions[bot]')
      .map(({ body }) => ({ state: readState(body), isWhole: holdsAll(asked, body) })),
    labels: [...(await github.labels(asked.number))].sort(),
    whole,
  };
}

/** Every line of the requirement stands in the text. */
const holdsAll = ({ body }: Asked, text: string): boolean =>
  body
    .split('\n')
    .map((line) => line.replace(/^- /u, ''))
    .every((line) => text.includes(line));

/** `ready`, `failed` … as the heading of a comment has it, of a draft as of a whole specification. */
export function readState(body: string): string {
  const [, title = ''] = /^### Specification (?:draft )?(.*)$/mu.exec(body) ?? [];
  return ['ready', 'updated', 'unchanged'].includes(title) ? 'ready' : title;
}

/** Everything that a run says and that does not stand on GitHub; nothing when all of it is true. */
export async function findLies(
  github: GitHubServer,
  asked: Asked,
  run: ActionRun,
): Promise<readonly string[]> {
  const standing = await readStanding(github, asked);
  const claims = [
    ...claimOutcome(run, standing),
    ...(await claimPlace(github, run, standing)),
    ...claimOnlyOne(standing),
  ];
  return claims.filter(([isTrue]) => !isTrue).map(([, claim]) => claim);
}

type Claim = readonly [isTrue: boolean, claim: string];

function claimOutcome({ outputs, exitCode, commands }: ActionRun, standing: Standing): Claim[] {
  const { outcome = '', reason = '' } = outputs;
  const isGreen = ['created', 'updated', 'unchanged'].includes(outcome);
  const errors = commands.filter(({ name }) => name === 'error');
  const isHeld = standing.whole.length > 0 || standing.comments.some(({ isWhole }) => isWhole);
  const [message = '', remedy = ''] = errors[0]?.message.split('\n') ?? [];
  return [
    [exitCode === (isGreen ? 0 : 1), `the exit status ${String(exitCode)} fits ${outcome}`],
    [isGreen || outcome === 'failed', `${outcome} is how a run ends`],
    [!isGreen || isHeld, `a green run published: ${reason}`],
    [isGreen || errors.length === 1, `a failed run has one error, not ${errors.length}`],
    [isGreen || /^Expected .+, found .+\.$/u.test(message), `the error is a sentence: ${message}`],
    [
      standing.openPulls.length === 0 || !reason.includes('without a pull request'),
      `there is no pull request, as it says: ${reason}`,
    ],
    [isGreen || remedy.length > 10, `the error has a remedy: ${remedy}`],
  ];
}

async function claimPlace(
  github: GitHubServer,
  { outputs, exitCode }: ActionRun,
  standing: Standing,
): Promise<Claim[]> {
  const { branch = '', 'commit-sha': oid = '', 'pull-request-number': number = '' } = outputs;
  const url = outputs['comment-url'] ?? '';
  const oids =
    branch === '' || !standing.branches.includes(branch) ? [] : await github.commits(branch);
  const comment = /issuecomment-(\d+)$/u.exec(url)?.[1];
  const [comments, pulls] = [await github.comments(1), await github.pulls()];
  const state = readState(comments.find(({ id }) => id === Number(comment))?.body ?? '');
  return [
    [branch === '' || standing.whole.includes(branch), `branch ${branch} holds the document`],
    [oid === '' || oids.some((one) => one.oid === oid), `commit ${oid} is on the branch`],
    [number === '' || pulls.some((pull) => pull.number === Number(number)), `#${number} exists`],
    [url === '' || exitCode !== 0 || state === 'ready', `the comment says ready, not "${state}"`],
  ];
}

function claimOnlyOne({ openPulls, comments }: Standing): Claim[] {
  return [
    [openPulls.length < 2, `one pull request, not ${openPulls.length}`],
    [comments.length < 2, `one comment, not ${comments.length}`],
  ];
}

/** How many requests of a transcript would have changed something. */
export const countWrites = (routes: readonly string[]): number => routes.filter(isWrite).length;
