import { labeledEvent, type ActionEvent } from './recorded-event.ts';
import { runAction, type ActionRun, type ActionStep } from './run-action.ts';
import type { GitHubServer } from './start-github.ts';

export type Asked = { readonly number: number; readonly title: string; readonly body: string };

/** Opens an issue that asks for a specification by its label. */
export async function askFor(
  github: GitHubServer,
  text: { readonly title: string; readonly body: string } = plants,
): Promise<Asked> {
  const number = await github.openIssue(text);
  await github.setLabels(number, ['needs-spec']);
  return { number, ...text };
}

export const plants = {
  title: 'Sell plants',
  body: '- The shop must list plants.\n- It must show prices with Django.\n',
};

const research =
  'The shop runs on Python 3.12.4.\n\nNote: the carrier answers 429 after 60 requests.\n';

/** The permissions that the README asks for. */
export const allPermissions = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const;

export type Delivery = Omit<ActionStep, 'apiUrl' | 'event'> & { readonly event?: ActionEvent };

/** Runs the action as the workflow to copy does: a label was set, and the token of the job may write. */
export function deliver(
  github: GitHubServer,
  asked: Asked,
  { inputs = {}, token = github.grant(allPermissions), event, ...step }: Delivery = {},
): Promise<ActionRun> {
  return runAction({
    files: { 'research/notes.md': research },
    ...step,
    token,
    apiUrl: github.url,
    event: event ?? labeledEvent(asked),
    inputs: { provider: 'offline', ...inputs },
  });
}

/** The requests that would have changed something. */
export const listWrites = (github: GitHubServer): string[] => github.listRoutes().filter(isWrite);

/** Whether a request of this route would have changed something. */
export const isWrite = (route: string): boolean => !route.startsWith('GET ') && !isQuery(route);

const isQuery = (route: string): boolean =>
  route.startsWith('POST /graphql') && !route.endsWith('createCommitOnBranch');
