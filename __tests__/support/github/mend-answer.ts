import { isAtLeast, isBot, workflowLogin } from './accounts.ts';
import { fieldsOf, isFields, textOf, type Fields } from './answer.ts';
import { mendRemark } from './answer-review.ts';
import type { World } from './world.ts';
import { readHead } from './write-commit.ts';

/** Says what the emulator says as GitHub would. */
export async function mendAnswer(world: World, body: unknown): Promise<unknown> {
  const heads = await readHeads(world, body);
  const mended: unknown = mend(body, (key, fields) => ({
    ...mendTimes(fields),
    ...mendAccount(fields),
    ...mendAssociation(world, fields),
    ...mendComment(world, fields),
    ...mendSignature(world, fields),
    ...mendRemark(fields),
    ...(key === '' && mendRepository(world, fields)),
    ...(key === 'head' && mendHead(fields, heads)),
  }));
  return mended;
}

type Change = (key: string, fields: Fields) => Fields;

function mend(value: unknown, change: Change, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => mend(item, change));
  if (!isFields(value)) return value;
  const inner = Object.entries(value).map(([name, field]) => [name, mend(field, change, name)]);
  const fields = Object.fromEntries(inner) as Fields;
  return { ...fields, ...change(key, fields) };
}

/** GitHub tells no fractions of a second. */
function mendTimes(fields: Fields): Fields {
  const times = Object.entries(fields)
    .filter(([key]) => /(?:_at|^date)$/u.test(key))
    .map(([key, value]) => [key, typeof value === 'string' ? toSeconds(value) : value]);
  return Object.fromEntries(times) as Fields;
}

export const toSeconds = (time: string): string => time.replace(/\.\d+Z$/u, 'Z');

/** The brackets in the names of apps are no part of an address. */
function mendAccount(fields: Fields): Fields {
  if (!isBot(textOf(fields['login']))) return {};
  const addresses = Object.entries(fields)
    .filter(([key]) => /(?:^|_)url$/u.test(key))
    .map(([key, value]) => [key, textOf(value).replace('[bot]', '%5Bbot%5D')]);
  return { ...(Object.fromEntries(addresses) as Fields), type: 'Bot' };
}

/** Only the answer about one repository counts these. */
const mendRepository = ({ place }: World, fields: Fields): Fields =>
  fields['default_branch'] !== undefined && textOf(fields['url']).endsWith(place)
    ? { network_count: 0, subscribers_count: 0 }
    : {};

function mendAssociation({ accounts, owner }: World, fields: Fields): Fields {
  if (fields['author_association'] === undefined) return {};
  const login = textOf(fieldsOf(fields['user'])['login']);
  if (login === owner) return { author_association: 'OWNER' };
  const isCollaborator = login !== workflowLogin && isAtLeast(accounts.findRole(login), 'read');
  return { author_association: isCollaborator ? 'COLLABORATOR' : 'NONE' };
}

function mendComment({ writtenAt }: World, { id, issue_url: issue }: Fields): Fields {
  const at = issue === undefined ? undefined : writtenAt.get(Number(id));
  return at === undefined ? {} : { created_at: at.created, updated_at: at.updated };
}

/** `sha` and `commit` in lists of commits, the same two in one where the commit is a git object. */
function mendSignature({ signed }: World, { sha, commit, verification }: Fields): Fields {
  if (!signed.has(textOf(sha))) return {};
  const signature = {
    verified: true,
    reason: 'valid',
    signature: '-----BEGIN PGP SIGNATURE-----',
    payload: `tree ${textOf(sha)}`,
    verified_at: null,
  };
  if (isFields(commit)) return { commit: { ...commit, verification: signature } };
  return verification === undefined ? {} : { verification: signature };
}

/** The emulator keeps the head that a pull request was opened with; GitHub follows the branch. */
async function readHeads(world: World, body: unknown): Promise<ReadonlyMap<string, string>> {
  const pulls = (Array.isArray(body) ? (body as unknown[]) : [body]).map(fieldsOf);
  const heads = new Map<string, string>();
  for (const { head, state } of pulls) {
    const { ref, repo, label } = fieldsOf(head);
    if (state !== 'open' || !isFields(repo)) continue;
    const place = `/repos/${textOf(repo['full_name'])}`;
    const oid = await readHead(world, textOf(ref), place);
    if (oid !== undefined) heads.set(textOf(label), oid);
  }
  return heads;
}

function mendHead({ label }: Fields, heads: ReadonlyMap<string, string>): Fields {
  const oid = heads.get(textOf(label));
  return oid === undefined ? {} : { sha: oid };
}
