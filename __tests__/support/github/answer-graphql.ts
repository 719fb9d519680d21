import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { isAtLeast, isGranted, sayNotAccessible, type Account } from './accounts.ts';
import { answerJson, fieldsOf, refuse, textOf, type Answer, type Fields } from './answer.ts';
import { createCommitOnBranch } from './create-commit-on-branch.ts';
import { GraphQLRefusal } from './graphql-refusal.ts';
import { listTimeline, toActor } from './list-timeline.ts';
import type { Actor, World } from './world.ts';
import { readHead } from './write-commit.ts';

let schema: GraphQLSchema | undefined;

/** GitHub's own schema; it names one field twice, so it is taken as it is. */
function loadSchema(): GraphQLSchema {
  schema ??= buildSchema(
    readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'),
    { assumeValid: true, assumeValidSDL: true },
  );
  return schema;
}

/** `createCommitOnBranch`, `viewer` …: what a document asks for first, to be read in a transcript. */
export function nameOperation(body: string): string {
  return /\{\s*([A-Za-z]\w*)/u.exec(textOf(readQuestion(body)['query']))?.[1] ?? '';
}

function readQuestion(body: string): Fields {
  try {
    return fieldsOf(JSON.parse(body));
  } catch {
    return {};
  }
}

/** Answers as GitHub does; whatever its schema does not allow is a violation too. */
export async function answerGraphQL(world: World, actor: Actor, body: unknown): Promise<Answer> {
  if (actor === undefined) return refuse(403, 'This endpoint requires you to be authenticated.');
  const { query, variables } = fieldsOf(body);
  const errors: GraphQLError[] = [];
  const document = readDocument(textOf(query), errors);
  if (document === undefined) {
    for (const error of errors) world.violations.push(`POST /graphql: ${error.message}`);
    return answerJson(200, { errors: errors.map((error) => error.toJSON()) });
  }
  const result = await execute({
    schema: loadSchema(),
    document,
    rootValue:
      getOperationAST(document)?.operation === OperationTypeNode.MUTATION
        ? openMutations(world, actor)
        : openQueries(world, actor),
    variableValues: fieldsOf(variables),
  });
  const wrong = (result.errors ?? []).filter(
    ({ originalError }) => !(originalError instanceof GraphQLRefusal),
  );
  for (const error of wrong) world.violations.push(`POST /graphql: ${error.message}`);
  return answerJson(200, {
    ...(result.data !== undefined && { data: result.data }),
    ...(result.errors !== undefined && { errors: result.errors.map(formatError) }),
  });
}

function readDocument(query: string, errors: GraphQLError[]): DocumentNode | undefined {
  try {
    const document = parse(query);
    errors.push(...validate(loadSchema(), document));
    return errors.length === 0 ? document : undefined;
  } catch (error) {
    errors.push(error instanceof GraphQLError ? error : new GraphQLError(String(error)));
    return undefined;
  }
}

function formatError(error: GraphQLError): Fields {
  const { originalError, path, locations, message } = error;
  const type = originalError instanceof GraphQLRefusal ? { type: originalError.type } : {};
  return { ...type, path, locations, message };
}

const openMutations = (world: World, actor: Account): Fields => ({
  createCommitOnBranch: ({ input }: Fields) => createCommitOnBranch(world, actor, fieldsOf(input)),
});

const openQueries = (world: World, actor: Account): Fields => ({
  viewer: { login: actor.login },
  repository: ({ owner, name }: Fields) => {
    const asked = `${textOf(owner)}/${textOf(name)}`;
    const isThere = asked.toLowerCase() === `${world.owner}/${world.repo}`.toLowerCase();
    if (isThere && maySee(world, actor)) return openRepository(world, actor);
    const message = `Could not resolve to a Repository with the name '${asked}'.`;
    throw new GraphQLRefusal('NOT_FOUND', message);
  },
});

const maySee = ({ visibility, accounts }: World, { login, isApp }: Account): boolean =>
  visibility === 'public' || isApp || isAtLeast(accounts.findRole(login), 'read');

function openRepository(world: World, actor: Account): Fields {
  const { owner, repo } = world;
  const read =
    (kind: Kind) =>
    async ({ number }: Fields) =>
      readConversation(world, actor, { kind, number: Number(number) });
  return {
    name: repo,
    nameWithOwner: `${owner}/${repo}`,
    isPrivate: world.visibility === 'private',
    issue: read('Issue'),
    pullRequest: read('PullRequest'),
    issueOrPullRequest: read('issue or pull request'),
    ref: async ({ qualifiedName }: Fields) => {
      const name = textOf(qualifiedName).replace(/^refs\/heads\//u, '');
      const oid = await readHead(world, name);
      if (oid === undefined) return null;
      return { name, prefix: 'refs/heads/', target: { __typename: 'Commit', oid } };
    },
  };
}

type Kind = 'Issue' | 'PullRequest' | 'issue or pull request';

async function readConversation(
  world: World,
  actor: Account,
  { kind, number }: { readonly kind: Kind; readonly number: number },
): Promise<Fields> {
  const found = await findConversation(world, number);
  if (found === undefined || (kind !== found['__typename'] && !kind.includes(' '))) {
    const name =
      kind === 'Issue' ? 'an Issue' : kind === 'PullRequest' ? 'a PullRequest' : `an ${kind}`;
    const message = `Could not resolve to ${name} with the number of ${number}.`;
    throw new GraphQLRefusal('NOT_FOUND', message);
  }
  const area = found['__typename'] === 'Issue' ? 'issues' : 'pull_requests';
  const { permissions } = actor;
  const isOpen = permissions === undefined || world.visibility === 'public';
  if (!isOpen && !isGranted(permissions, [area], 'read')) {
    throw new GraphQLRefusal('FORBIDDEN', sayNotAccessible(actor));
  }
  return found;
}

async function findConversation(world: World, number: number): Promise<Fields | undefined> {
  const [issue, pull] = await Promise.all(
    ['issues', 'pulls'].map((kind) =>
      world.ask(world.owner, { method: 'GET', path: `${world.place}/${kind}/${number}` }),
    ),
  );
  const [__typename, answer] = issue?.status === 200 ? ['Issue', issue] : ['PullRequest', pull];
  if (answer?.status !== 200) return undefined;
  const { title, body, state, user, html_url: url, created_at: createdAt } = fieldsOf(answer.body);
  const edit = world.edits.get(number);
  return {
    __typename,
    number,
    title,
    body: textOf(body),
    state: textOf(state).toUpperCase(),
    url,
    createdAt,
    author: toActor(textOf(fieldsOf(user)['login'])),
    lastEditedAt: edit?.at ?? null,
    editor: edit === undefined ? null : toActor(edit.by),
    timelineItems: (wish: Fields) => listTimeline(world, number, wish),
  };
}
