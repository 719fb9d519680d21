import { GraphQLRefusal } from './graphql-refusal.ts';
import { isAtLeast, isGranted, sayNotAccessible } from './accounts.ts';
import { fieldsOf, listOf, textOf, type Fields } from './answer.ts';
import type { Account } from './accounts.ts';
import type { World } from './world.ts';
import { readHead, writeCommit, type Content } from './write-commit.ts';

/** How GitHub names itself as the committer. */
const gitHubItself = { name: 'GitHub', email: 'noreply@github.com' };

/** Does what the mutation says: the branch of the emulator really moves. */
export async function createCommitOnBranch(
  world: World,
  actor: Account,
  input: Fields,
): Promise<Fields> {
  const branch = findBranch(world, fieldsOf(input['branch']));
  const head = await readHead(world, branch);
  if (head === undefined) {
    throw new GraphQLRefusal('NOT_FOUND', `Could not resolve to a Ref with the name '${branch}'.`);
  }
  refuseWithoutPermission(world, actor);
  const files = readFiles(fieldsOf(input['fileChanges']));
  refuseByRules(world, actor, { branch, paths: Object.keys(files) });
  const expected = textOf(input['expectedHeadOid']);
  if (expected !== head) {
    throw new GraphQLRefusal(
      'STALE_DATA',
      `Expected branch to point to "${expected}" but it did not. Pull and try again.`,
    );
  }
  const { headline, body } = fieldsOf(input['message']);
  const message = [headline, body].map(textOf).filter((part) => part !== '');
  const commit = { branch, message: message.join('\n\n'), files, committer: gitHubItself };
  const oid = await writeCommit(world, actor.login, commit);
  world.signed.add(oid);
  return {
    clientMutationId: input['clientMutationId'] ?? null,
    commit: { oid, abbreviatedOid: oid.slice(0, 7), message: commit.message },
    ref: { name: branch, prefix: 'refs/heads/' },
  };
}

function findBranch({ owner, repo, violations }: World, branch: Fields): string {
  const repository = textOf(branch['repositoryNameWithOwner']);
  if (branch['id'] !== undefined) violations.push('createCommitOnBranch by the id of a ref.');
  if (repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    const message = `Could not resolve to a Repository with the name '${repository}'.`;
    throw new GraphQLRefusal('NOT_FOUND', message);
  }
  return textOf(branch['branchName']).replace(/^refs\/heads\//u, '');
}

function refuseWithoutPermission({ accounts }: World, actor: Account): void {
  const { login, permissions } = actor;
  if (permissions === undefined) {
    if (isAtLeast(accounts.findRole(login), 'write')) return;
    const message = `${login} does not have the correct permissions to execute \`CreateCommitOnBranch\``;
    throw new GraphQLRefusal('FORBIDDEN', message);
  }
  if (!isGranted(permissions, ['contents'], 'write')) {
    throw new GraphQLRefusal('FORBIDDEN', sayNotAccessible(actor));
  }
}

function refuseByRules(
  { protectedBranches }: World,
  { isApp }: Account,
  { branch, paths }: { readonly branch: string; readonly paths: readonly string[] },
): void {
  if (protectedBranches.has(branch)) {
    const rule = 'Changes must be made through a pull request.';
    throw new GraphQLRefusal('UNPROCESSABLE', `Repository rule violations found\n\n${rule}\n\n`);
  }
  const workflow = paths.find((path) => path.startsWith('.github/workflows/'));
  if (isApp && workflow !== undefined) {
    const message = `refusing to allow a GitHub App to create or update workflow \`${workflow}\` without \`workflows\` permission`;
    throw new GraphQLRefusal('FORBIDDEN', message);
  }
}

function readFiles(changes: Fields): Readonly<Record<string, Content>> {
  const added = listOf(changes['additions']).map(({ path, contents }) => {
    const text = textOf(contents);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text.replace(/\s/gu, '')) {
      throw new GraphQLRefusal('UNPROCESSABLE', 'A fileAddition is not valid Base64.');
    }
    return [textOf(path), bytes] as const;
  });
  const deleted = listOf(changes['deletions']).map(({ path }) => [textOf(path), null] as const);
  return Object.fromEntries<Content>([...added, ...deleted]);
}
