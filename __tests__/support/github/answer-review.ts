import { structuredPatch } from 'diff';
import {
  answerJson,
  fieldsOf,
  isFields,
  listOf,
  refuseInvalid,
  textOf,
  type Answer,
  type ApiRequest,
  type Fields,
} from './answer.ts';
import { askWell, type Actor, type World } from './world.ts';

type Exchange = { readonly request: ApiRequest; readonly actor: Actor };
type Forward = (request: ApiRequest, actor: Actor) => Promise<Answer>;

/** What the emulator does not know of reviews: which lines a pull request shows, and remarks on them. */
export async function answerReview(
  world: World,
  forward: Forward,
  { request, actor }: Exchange,
): Promise<Answer | undefined> {
  const [, number, what] =
    /^\/pulls\/(\d+)\/(files|reviews)$/u.exec(request.path.slice(world.place.length)) ?? [];
  if (number === undefined) return undefined;
  if (what === 'files') return answerJson(200, await listChanges(world, number));
  if (request.method !== 'POST' || actor === undefined) return undefined;
  const { comments, ...review } = fieldsOf(request.body);
  const remarks = listOf(comments);
  const changes = await listChanges(world, number);
  const isShown = remarks.every((remark) => showsLines(changes, remark));
  if (!isShown) {
    const message = 'Pull request review thread line must be part of the diff';
    return refuseInvalid({ resource: 'PullRequestReview', code: 'custom', message });
  }
  const answer = await forward({ ...request, body: review }, actor);
  for (const body of remarks) {
    const path = `${world.place}/pulls/${number}/comments`;
    const { commit_id } = review;
    await askWell(world, actor.login, { method: 'POST', path, body: { ...body, commit_id } });
  }
  return answer.status === 201 ? { ...answer, status: 200 } : answer;
}

async function listChanges(world: World, number: string): Promise<readonly Fields[]> {
  const ask = async (path: string): Promise<Fields> =>
    fieldsOf(await askWell(world, world.owner, { method: 'GET', path: `${world.place}${path}` }));
  const { base, head } = await ask(`/pulls/${number}`);
  const [from, to] = [fieldsOf(base)['ref'], fieldsOf(head)['ref']].map(textOf);
  const { files, merge_base_commit: common } = await ask(`/compare/${from}...${to}`);
  const read = async (path: string, ref: string): Promise<string> => {
    const place = `${world.place}/contents/${path}?ref=${encodeURIComponent(ref)}`;
    const { status, body } = await world.ask(world.owner, { method: 'GET', path: place });
    return status === 200
      ? Buffer.from(textOf(fieldsOf(body)['content']), 'base64').toString()
      : '';
  };
  return Promise.all(
    listOf(files).map(async (file) => {
      const path = textOf(file['filename']);
      const before = await read(path, textOf(fieldsOf(common)['sha']));
      return { ...file, patch: describePatch(before, await read(path, to ?? '')) };
    }),
  );
}

/** Three lines around each change, as GitHub shows them. */
function describePatch(before: string, after: string): string {
  const { hunks } = structuredPatch('a', 'b', before, after, undefined, undefined, { context: 3 });
  return hunks
    .map(({ oldStart, oldLines, newStart, newLines, lines }) =>
      [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join('\n'),
    )
    .join('\n');
}

function showsLines(changes: readonly Fields[], remark: Fields): boolean {
  const { path, line, start_line: start = line } = remark;
  const patch = textOf(changes.find((change) => change['filename'] === path)?.['patch']);
  return [...patch.matchAll(/^@@ \S+ \+(\d+),(\d+) @@/gmu)].some(([, first, count]) => {
    const last = Number(first) + Number(count) - 1;
    return Number(start) >= Number(first) && Number(line) <= last;
  });
}

/** GitHub says more of a remark than the emulator does. */
export const mendRemark = (fields: Fields): Fields =>
  fields['path'] !== undefined &&
  fields['pull_request_url'] !== undefined &&
  isFields(fields['user'])
    ? {
        diff_hunk: '@@ -1,1 +1,1 @@',
        pull_request_review_id: 1,
        original_commit_id: fields['commit_id'],
        position: 1,
        in_reply_to_id: undefined,
        original_position: 1,
        _links: {
          self: { href: fields['url'] },
          html: { href: fields['html_url'] },
          pull_request: { href: fields['pull_request_url'] },
        },
      }
    : {};
