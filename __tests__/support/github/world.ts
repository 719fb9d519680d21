import type { Account, Accounts } from './accounts.ts';
import type { Answer } from './answer.ts';

export type Call = { readonly method: string; readonly path: string; readonly body?: unknown };
/** Asks the emulator itself, past the gateway, in the name of a login. */
export type Ask = (by: string, call: Call) => Promise<Answer>;

/** Who edited the text of an issue last, and when. */
export type LastEdit = { readonly by: string; readonly at: string };

export type LabelEvent = LastEdit & {
  readonly is: 'set' | 'removed';
  readonly name: string;
};

/** When the run of the action was started: at the moment of the question, where a test does not say. */
export type Run = {
  readonly createdAt?: string;
  readonly startedAt?: string;
  readonly attempt?: number;
};

/** What the gateway knows beside the emulator. */
export type World = {
  readonly owner: string;
  readonly repo: string;
  /** `/repos/octo/shop` */
  readonly place: string;
  readonly visibility: 'public' | 'private';
  readonly accounts: Accounts;
  readonly ask: Ask;
  /** By the number of the issue or pull request. */
  readonly edits: Map<number, LastEdit>;
  /** The same for the changes of its title, oldest first. */
  readonly renames: Map<number, readonly LastEdit[]>;
  readonly labelEvents: Map<number, readonly LabelEvent[]>;
  run: Run;
  /** When a comment was written and last changed, by its id, where a test says so. */
  readonly writtenAt: Map<number, { readonly created: string; readonly updated: string }>;
  /** The commits that GitHub signed. */
  readonly signed: Set<string>;
  readonly protectedBranches: Set<string>;
  readonly violations: string[];
  mayActionsCreatePullRequests: boolean;
};

export type Actor = Account | undefined;

/** Asks for what must be there; anything but success is a fault of the test itself. */
export async function askWell({ ask }: World, by: string, call: Call): Promise<unknown> {
  const { status, body } = await ask(by, call);
  if (status < 300) return body;
  throw new Error(`${call.method} ${call.path} answered ${status}: ${JSON.stringify(body)}`);
}

/** All pages of a list. */
export async function askAll(world: World, path: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const query = `${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`;
    const items = await askWell(world, world.owner, { method: 'GET', path: `${path}${query}` });
    if (!Array.isArray(items)) throw new Error(`Expected a list at ${path}.`);
    all.push(...(items as unknown[]));
    if (items.length < 100) return all;
  }
}
