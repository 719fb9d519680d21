import * as z from 'zod';
import { SpecWriterError } from '../../errors.ts';
import { roles, type GitHub, type Role } from '../../github.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import type { GitHubClient } from './github-client.ts';
import { isRefusal, isUncertain, readFailedRequest } from './github-refusal.ts';

type People = Pick<GitHub, 'readViewer' | 'readRole'>;

/** Who the token is, and who somebody else is to the repository. */
export function openPeople(connection: GitHubConnection): People {
  let viewer: Promise<string> | undefined;
  return {
    readViewer: async () => {
      viewer ??= readViewer(connection);
      try {
        return await viewer;
      } catch (error) {
        viewer = undefined;
        throw error;
      }
    },
    readRole: (login) => readRole(connection, login),
  };
}

const ViewerAnswer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });

function readViewer({ ask, isApp }: GitHubConnection): Promise<string> {
  const request = {
    action: 'read which account the token belongs to',
    permission: 'contents: read',
  } as const;
  return ask(request, async (client) => {
    const login = (await queryViewer(client)) ?? (await readUser(client));
    return isApp && !login.endsWith('[bot]') ? `${login}[bot]` : login;
  });
}

/** Nothing where GraphQL is refused; a server may have it turned off. */
async function queryViewer(client: GitHubClient): Promise<string | undefined> {
  try {
    const answer = await client.query('query { viewer { login } }', {});
    return parseAnswer(ViewerAnswer, answer, 'the account of the token').data.viewer.login;
  } catch (error) {
    if (readFailedRequest(error) === undefined || isUncertain(error)) throw error;
    return undefined;
  }
}

const UserAnswer = z.object({ login: z.string() });

async function readUser({ rest }: GitHubClient): Promise<string> {
  const { data } = await rest.users.getAuthenticated();
  return parseAnswer(UserAnswer, data, 'the account of the token').login;
}

const RoleName = z.string().nullish();
const RoleAnswer = z.object({ role_name: RoleName, permission: RoleName });

/** The names that GitHub had for two of the roles before it had five. */
const formerRoles = new Map<string, Role>([
  ['pull', 'read'],
  ['push', 'write'],
]);

/** Fails whenever the answer is not sure, so that nobody is let in by a mistake. */
async function readRole(connection: GitHubConnection, login: string): Promise<Role> {
  const action = `look up the role of ${login} in ${connection.name}`;
  try {
    return await connection.ask({ action, permission: 'contents: read' }, ({ rest }) =>
      rest.repos
        .getCollaboratorPermissionLevel({ ...connection.place, username: login })
        .then(({ data }) => readRoleAnswer(data, login), acceptNobody),
    );
  } catch (error) {
    throw error instanceof SpecWriterError && error.kind !== 'cancelled' ? denied(error) : error;
  }
}

/** Some apps act under a name that is no account. */
function acceptNobody(error: unknown): Role {
  if (isRefusal(error, 404, /is not a user/iu)) return 'none';
  throw error;
}

function readRoleAnswer(data: unknown, login: string): Role {
  const answer = parseAnswer(RoleAnswer, data, `the role of ${login}`);
  const role = toRole(answer.role_name) ?? toRole(answer.permission);
  if (role !== undefined) return role;
  throw new SpecWriterError('github', {
    message: `Expected a role of ${login} that is known, found ${JSON.stringify(answer.permission ?? '')}.`,
    hint: `Give ${login} one of the roles ${roles.slice(1).join(', ')}.`,
  });
}

/** A role that the organisation made up is unknown here: what it permits counts. */
function toRole(name: string | null | undefined): Role | undefined {
  return roles.find((role) => role === name) ?? formerRoles.get(name ?? '');
}

function denied(error: SpecWriterError): SpecWriterError {
  return new SpecWriterError(error.kind, {
    message: `${error.message} The permission lookup failed, so nobody is let in.`,
    hint: error.hint,
  });
}
