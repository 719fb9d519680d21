import type { Comment, Edit, Issue, LabelEvent, Role } from '../../../src/github.ts';
import type { AdmitGitHub, AdmitRequest } from '../../../src/trigger/admit.ts';
import type { Snapshot, Trigger } from '../../../src/trigger/trigger.ts';

/** When the label was set in all examples. */
export const askedAt = '2026-11-01T10:00:00Z';

/** A time so many seconds after the label was set. */
export const after = (seconds: number): string =>
  new Date(Date.parse(askedAt) + seconds * 1000).toISOString();

export const snapshot: Snapshot = {
  title: 'Sell plants',
  body: 'The shop must list plants.',
  author: { login: 'maintainer', isBot: false },
};

export const outsiders: Snapshot = {
  ...snapshot,
  author: { login: 'stranger', isBot: false },
};

export const labeled = (change: Partial<Trigger> = {}, text = snapshot): Trigger => ({
  event: 'labeled',
  sender: { login: 'maintainer', isBot: false },
  subject: { number: 7, isPullRequest: false, snapshot: text, labels: ['needs-spec'] },
  at: askedAt,
  ...change,
});

export const dispatch = (login = 'maintainer'): Trigger => ({
  event: 'dispatch',
  sender: { login, isBot: false },
});

export const commented = (words = ''): Trigger =>
  labeled({ event: 'comment', comment: { id: 900, words } });

export const openIssue = (change: Partial<Issue> = {}): Issue => ({
  number: 7,
  title: 'Sell plants, and coins',
  body: 'The shop must mine coins.',
  url: 'https://github.example/octo/shop/issues/7',
  isOpen: true,
  isPullRequest: false,
  labels: ['needs-spec'],
  author: { login: 'maintainer', isBot: false },
  ...change,
});

/** That the label was set, or removed, by somebody; an app is told by its name. */
export const labelEvent = (
  change: { readonly is?: LabelEvent['is']; readonly at?: string; readonly by?: string } = {},
): LabelEvent => {
  const { is = 'set', at = askedAt, by = 'maintainer' } = change;
  return { is, at, by: { login: by, isBot: by.endsWith('[bot]') } };
};

let nextId = 1;

export const makeComment = (change: Partial<Comment> & { readonly by?: string }): Comment => {
  const { by = 'maintainer', ...fields } = change;
  nextId += 1;
  return {
    id: nextId,
    url: `https://github.example/octo/shop/issues/7#issuecomment-${nextId}`,
    author: { login: by, isBot: by.endsWith('[bot]') },
    association: 'MEMBER',
    body: 'It must ship to Norway.',
    createdAt: after(-3600),
    updatedAt: fields.createdAt ?? after(-3600),
    ...fields,
  };
};

export type PortAnswers = {
  readonly viewer?: string;
  /** An error stands for a lookup that fails; who is not named has no role. */
  readonly roles?: Readonly<Record<string, Role | Error>>;
  readonly issues?: readonly Issue[];
  readonly comments?: readonly Comment[];
  readonly edits?: readonly Edit[] | Error;
  /** What became of the label that asks; the maintainer set it at the time of asking when not said. */
  readonly labelEvents?: readonly LabelEvent[];
  readonly runStart?: string;
};

export type Port = AdmitGitHub & { readonly calls: readonly string[] };

/** A port that answers from a table and remembers what it was asked. */
export function openPort(answers: PortAnswers = {}): Port {
  const { viewer = 'github-actions[bot]', comments = [], edits = [], runStart } = answers;
  const labelEvents = answers.labelEvents ?? [labelEvent()];
  const roles = answers.roles ?? { maintainer: 'write' };
  const issues = answers.issues ?? [openIssue()];
  const calls: string[] = [];
  const answer = <T>(call: string, value: T | Error): Promise<T> => {
    calls.push(call);
    return value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
  };
  return {
    calls,
    readViewer: () => answer('readViewer', viewer),
    readRole: (login) => answer(`readRole ${login}`, roles[login] ?? 'none'),
    readIssue: (number) =>
      answer(
        `readIssue ${number}`,
        issues.find((issue) => issue.number === number) ?? new Error(`There is no #${number}.`),
      ),
    readComments: (number) => answer(`readComments ${number}`, comments),
    readLastEdits: (number) => answer(`readLastEdits ${number}`, edits),
    readLabelEvents: (number, label) => answer(`readLabelEvents ${number} ${label}`, labelEvents),
    readRunStart: (run) => answer(`readRunStart ${run}`, runStart),
  };
}

export const ownMark = '<!-- own -->';

export const request = (change: Partial<AdmitRequest> = {}): AdmitRequest => ({
  minRole: 'write',
  allowedBots: [],
  repository: 'octo/shop',
  includeComments: 'trusted',
  isOwnText: (text) => text.includes(ownMark),
  readAsked: () => [],
  runId: 5,
  publish: 'pull-request',
  requirement: 'of-issue',
  ...change,
});
