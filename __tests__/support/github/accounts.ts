/** The roles of a repository, least first. */
const ranks = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type RepositoryRole = (typeof ranks)[number];

/** A role that an organisation made up on top of one of GitHub's. */
export type CustomRole = { readonly name: string; readonly base: RepositoryRole };

/** The permissions of a job, as a workflow states them; what is left out is `none`. */
export type Permissions = {
  readonly actions?: Level;
  readonly contents?: Level;
  readonly issues?: Level;
  readonly 'pull-requests'?: Level;
  readonly pull_requests?: Level;
};
export type Level = 'none' | 'read' | 'write';
export type Area = 'actions' | 'contents' | 'issues' | 'pull_requests';

/** Who a token acts as; the token of an installation has permissions instead of a role. */
export type Account = {
  readonly login: string;
  readonly isApp: boolean;
  readonly permissions: Permissions | undefined;
};

export type Accounts = {
  readonly find: (token: string) => Account | undefined;
  readonly add: (token: string, account: Account) => void;
  readonly setRole: (login: string, role: RepositoryRole | CustomRole) => void;
  /** Nothing for a login that no role was ever set for. */
  readonly findRole: (login: string) => RepositoryRole | CustomRole | undefined;
};

export const workflowLogin = 'github-actions[bot]';

export function keepAccounts(): Accounts {
  const byToken = new Map<string, Account>();
  const roles = new Map<string, RepositoryRole | CustomRole>();
  return {
    find: (token) => byToken.get(token),
    add: (token, account) => {
      byToken.set(token, account);
    },
    setRole: (login, role) => {
      roles.set(login.toLowerCase(), role);
    },
    findRole: (login) => roles.get(login.toLowerCase()),
  };
}

export const isBot = (login: string): boolean => login.endsWith('[bot]');

const baseOf = (role: RepositoryRole | CustomRole): RepositoryRole =>
  typeof role === 'string' ? role : role.base;

export const isAtLeast = (
  role: RepositoryRole | CustomRole | undefined,
  least: RepositoryRole,
): boolean => role !== undefined && ranks.indexOf(baseOf(role)) >= ranks.indexOf(least);

/** The older word for a role, which knows four of them only. */
export function toPermission(role: RepositoryRole | CustomRole): string {
  const base = baseOf(role);
  if (base === 'maintain') return 'write';
  return base === 'triage' ? 'read' : base;
}

export const nameRole = (role: RepositoryRole | CustomRole): string =>
  typeof role === 'string' ? role : role.name;

/** How GitHub says that a token lacks a permission. */
export const sayNotAccessible = ({ isApp }: Account): string =>
  `Resource not accessible by ${isApp ? 'integration' : 'personal access token'}`;

/** Whether the token of an installation may do this in one of the areas. */
export function isGranted(
  permissions: Permissions,
  areas: readonly Area[],
  needed: 'read' | 'write',
): boolean {
  return areas.some((area) => {
    const level = area === 'pull_requests' ? pullRequests(permissions) : permissions[area];
    return level === 'write' || (needed === 'read' && level === 'read');
  });
}

const pullRequests = (permissions: Permissions): Level =>
  permissions.pull_requests ?? permissions['pull-requests'] ?? 'none';
