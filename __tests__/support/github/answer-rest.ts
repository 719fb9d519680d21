import { isAtLeast, isGranted, sayNotAccessible } from './accounts.ts';
import { answerReview } from './answer-review.ts';
import { answerRole } from './answer-role.ts';
import { answerRun } from './answer-run.ts';
import {
  answerJson,
  fieldsOf,
  listOf,
  notFound,
  refuse,
  textOf,
  type Answer,
  type ApiRequest,
  type Fields,
} from './answer.ts';
import { findLabel } from './find-label.ts';
import { mendAnswer, toSeconds } from './mend-answer.ts';
import { noteLabels } from './note-labels.ts';
import { refuseRequest } from './refuse-request.ts';
import { findRequirement } from './required-permission.ts';
import type { Actor, World } from './world.ts';

export type Forward = (request: ApiRequest, actor: Actor) => Promise<Answer>;

/** Answers a request of REST: refuses what GitHub refuses, and lets the emulator do the rest. */
export async function answerRest(
  world: World,
  forward: Forward,
  request: ApiRequest,
  actor: Actor,
): Promise<Answer> {
  const refusal =
    (await refuseActor(world, actor, request)) ?? (await refuseRequest(world, actor, request));
  if (refusal !== undefined) return refusal;
  const own =
    (await answerItself(world, request)) ??
    (await answerReview(world, forward, { request, actor }));
  if (own !== undefined) return own;
  const answer = await forward(await spellLabels(world, request), actor);
  const whole = await addPullRequest(world, forward, { request, actor, answer });
  await noteChange(world, actor, { request, answer: whole });
  return { ...whole, body: sortTies(request, await mendAnswer(world, explain(whole))) };
}

async function refuseActor(
  world: World,
  actor: Actor,
  request: ApiRequest,
): Promise<Answer | undefined> {
  if (actor?.isApp === true && request.path === '/user')
    return refuse(403, sayNotAccessible(actor));
  if (!`${request.path}/`.startsWith(`${world.place}/`)) return undefined;
  const isReading = request.method === 'GET';
  if (isReading && world.visibility === 'public') return undefined;
  if (actor === undefined) return isReading ? notFound : refuse(401, 'Requires authentication');
  const role = world.accounts.findRole(actor.login);
  if (world.visibility === 'private' && !actor.isApp && !isAtLeast(role, 'read')) return notFound;
  const needed = await findRequirement(world, request);
  if (needed === undefined) return undefined;
  const { permissions } = actor;
  if (permissions !== undefined) {
    if (isGranted(permissions, needed.areas, needed.level)) return undefined;
    return refuse(403, sayNotAccessible(actor));
  }
  if (needed.role === 'read' || isAtLeast(role, needed.role)) return undefined;
  return needed.areas.includes('contents')
    ? notFound
    : refuse(403, 'Must have admin rights to Repository.');
}

async function answerItself(world: World, request: ApiRequest): Promise<Answer | undefined> {
  const below = request.path.slice(world.place.length);
  if (request.method === 'GET' && /^\/actions\/runs\/\d+$/u.test(below)) {
    return answerRun(world, request);
  }
  const login = /^\/collaborators\/([^/]+)\/permission$/u.exec(below)?.[1];
  if (request.method !== 'GET' || login === undefined) return undefined;
  return answerRole(world, decodeURIComponent(login));
}

/** GitHub finds a label whatever its capitals are. */
async function spellLabels(world: World, request: ApiRequest): Promise<ApiRequest> {
  const { path, body } = request;
  const [, start, name] = /^(.*\/labels)\/([^/]+)$/u.exec(path) ?? [];
  if (start !== undefined && name !== undefined) {
    const known = await findLabel(world, decodeURIComponent(name));
    return known === undefined
      ? request
      : { ...request, path: `${start}/${encodeURIComponent(known)}` };
  }
  const labels = fieldsOf(body)['labels'];
  if (!/\/issues\/\d+\/labels$/u.test(path) || !Array.isArray(labels)) return request;
  const spelt = await Promise.all(
    labels.map(async (label) => (await findLabel(world, textOf(label))) ?? (label as unknown)),
  );
  return { ...request, body: { ...fieldsOf(body), labels: spelt } };
}

type Exchange = { readonly request: ApiRequest; readonly actor: Actor; readonly answer: Answer };

/** GitHub shows a pull request among the issues. */
async function addPullRequest(
  { place }: World,
  forward: Forward,
  { request, actor, answer }: Exchange,
): Promise<Answer> {
  const number = /^\/issues\/(\d+)$/u.exec(request.path.slice(place.length))?.[1];
  if (number === undefined || answer.status !== 404) return answer;
  const pull = await forward({ ...request, path: `${place}/pulls/${number}` }, actor);
  return pull.status === 200 ? answerJson(200, asIssue(fieldsOf(pull.body))) : answer;
}

/** Told apart from an issue by the key `pull_request` alone. */
function asIssue(pull: Fields): Fields {
  const { id, node_id, number, title, user, labels, state, locked, body, ...rest } = pull;
  const { assignee, assignees, milestone, created_at, updated_at, closed_at, draft } = rest;
  const { url, html_url, diff_url, patch_url, merged_at, author_association } = rest;
  const issue = textOf(rest['issue_url']);
  return {
    ...{ id, node_id, number, title, user, labels, state, locked, body, draft, html_url },
    ...{ assignee, assignees, milestone, created_at, updated_at, closed_at, author_association },
    url: issue,
    repository_url: issue.replace(/\/issues\/\d+$/u, ''),
    labels_url: `${issue}/labels{/name}`,
    comments_url: `${issue}/comments`,
    events_url: `${issue}/events`,
    timeline_url: `${issue}/timeline`,
    comments: rest['comments'],
    active_lock_reason: null,
    closed_by: null,
    state_reason: null,
    performed_via_github_app: null,
    pull_request: { url, html_url, diff_url, patch_url, merged_at },
  };
}

async function noteChange(
  world: World,
  actor: Actor,
  { request, answer }: { readonly request: ApiRequest; readonly answer: Answer },
): Promise<void> {
  const { edits, renames, place } = world;
  const { method, path } = request;
  const [, found, labels] =
    /^\/(?:issues|pulls)\/(\d+)(\/labels)?(?:\/[^/]+)?$/u.exec(path.slice(place.length)) ?? [];
  if (found === undefined || method === 'GET' || answer.status >= 300 || actor === undefined)
    return;
  const number = Number(found);
  const by = actor.login;
  if (labels !== undefined) await noteLabels(world, number, { by });
  if (method !== 'PATCH') return;
  const edit = { by, at: toSeconds(new Date().toISOString()) };
  const { title, body } = fieldsOf(request.body);
  if (body !== undefined) edits.set(number, edit);
  if (title !== undefined) renames.set(number, [...(renames.get(number) ?? []), edit]);
}

/** The words of the emulator for what GitHub says in others. */
const words = new Map([
  ['Validation failed', 'Validation Failed'],
  ['Forbidden', 'Must have admin rights to Repository.'],
]);

function explain({ status, body }: Answer): unknown {
  if (status < 400) return body;
  const message = textOf(fieldsOf(body)['message']);
  return { ...fieldsOf(body), message: words.get(message) ?? message, status: String(status) };
}

/** GitHub puts the newer one first where two pull requests are of the same second. */
function sortTies({ path, query }: ApiRequest, body: unknown): unknown {
  const isDescending =
    query.get('direction') !== 'asc' && (query.get('sort') ?? 'created') === 'created';
  if (!path.endsWith('/pulls') || !Array.isArray(body) || !isDescending) return body;
  return [...listOf(body)].sort((left, right) => Number(right['number']) - Number(left['number']));
}
