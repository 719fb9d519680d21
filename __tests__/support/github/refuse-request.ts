import { isAtLeast } from './accounts.ts';
import {
  fieldsOf,
  refuse,
  refuseInvalid,
  textOf,
  type Answer,
  type ApiRequest,
  type Fields,
} from './answer.ts';
import { findLabel } from './find-label.ts';
import { refusePullRequest } from './refuse-pull-request.ts';
import { refuseReference } from './refuse-reference.ts';
import type { Actor, World } from './world.ts';

/** GitHub's limits, in characters. */
const longestBody = 65_536;
const longestTitle = 256;
const longestLabel = 50;
const longestDescription = 100;

/** As GitHub counts: a character outside of the first plane is one. */
const countCharacters = (text: unknown): number => Array.from(textOf(text)).length;

type Rule = readonly [
  method: string,
  below: RegExp,
  check: (
    world: World,
    request: ApiRequest,
    context: { readonly actor: Actor; readonly match: RegExpExecArray },
  ) => Answer | undefined | Promise<Answer | undefined>,
];

/** What GitHub refuses and the emulator would let pass, below the place of the repository. */
const rules: readonly Rule[] = [
  ['POST', /^\/issues\/(\d+)\/comments$/u, (_, { body }) => refuseCommentBody(fieldsOf(body))],
  ['POST', /^\/issues\/(\d+)\/comments$/u, refuseLocked],
  ['PATCH', /^\/issues\/comments\/(\d+)$/u, (_, { body }) => refuseCommentBody(fieldsOf(body))],
  ['PATCH', /^\/issues\/comments\/(\d+)$/u, refuseForeignComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/u, refuseForeignComment],
  ['POST', /^\/issues$/u, (_, { body }) => refuseLongText('Issue', fieldsOf(body))],
  ['PATCH', /^\/issues\/\d+$/u, (_, { body }) => refuseLongText('Issue', fieldsOf(body))],
  ['POST', /^\/pulls$/u, (_, { body }) => refuseLongText('PullRequest', fieldsOf(body))],
  ['PATCH', /^\/pulls\/\d+$/u, (_, { body }) => refuseLongText('PullRequest', fieldsOf(body))],
  [
    'POST',
    /^\/pulls$/u,
    (world, { body }, { actor }) => refusePullRequest(world, actor, fieldsOf(body)),
  ],
  ['POST', /^\/labels$/u, (world, { body }) => refuseLabel(world, fieldsOf(body))],
  ['POST', /^\/issues\/\d+\/labels$/u, (_, { body }) => refuseLongLabels(body)],
  ['PUT', /^\/issues\/\d+\/labels$/u, (_, { body }) => refuseLongLabels(body)],
  ['POST', /^\/git\/refs$/u, (world, { body }) => refuseReference(world, fieldsOf(body))],
];

/** The first refusal that applies; nothing where the emulator may answer. */
export async function refuseRequest(
  world: World,
  actor: Actor,
  request: ApiRequest,
): Promise<Answer | undefined> {
  const below = request.path.slice(world.place.length);
  for (const [method, pattern, check] of rules) {
    const match = method === request.method ? pattern.exec(below) : null;
    const refusal = match && (await check(world, request, { actor, match }));
    if (refusal) return refusal;
  }
  return undefined;
}

function refuseCommentBody({ body }: Fields): Answer | undefined {
  if (countCharacters(body) <= longestBody) return undefined;
  const message = `Body is too long (maximum is ${longestBody} characters)`;
  return refuseInvalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

function refuseLongText(resource: string, { title, body }: Fields): Answer | undefined {
  const limits = [
    ['title', title, longestTitle],
    ['body', body, longestBody],
  ] as const;
  const errors = limits
    .filter(([, text, longest]) => countCharacters(text) > longest)
    .map(([field, , longest]) => tooLong(resource, field, longest));
  return errors.length > 0 ? refuseInvalid(...errors) : undefined;
}

const tooLong = (resource: string, field: string, longest: number): Fields => ({
  resource,
  code: 'custom',
  field,
  message: `${field} is too long (maximum is ${longest} characters)`,
});

async function refuseLabel(world: World, label: Fields): Promise<Answer | undefined> {
  const { name, color, description } = label;
  if (countCharacters(name) > longestLabel) {
    return refuseInvalid(tooLong('Label', 'name', longestLabel));
  }
  if (countCharacters(description) > longestDescription) {
    return refuseInvalid(tooLong('Label', 'description', longestDescription));
  }
  if (color !== undefined && !/^[\da-f]{6}$/iu.test(textOf(color))) {
    return refuseInvalid({ resource: 'Label', code: 'invalid', field: 'color' });
  }
  const isThere = (await findLabel(world, textOf(name))) !== undefined;
  if (!isThere) return undefined;
  return refuseInvalid({ resource: 'Label', code: 'already_exists', field: 'name' });
}

function refuseLongLabels(body: unknown): Answer | undefined {
  const labels = Array.isArray(body) ? (body as unknown[]) : fieldsOf(body)['labels'];
  if (!Array.isArray(labels)) return undefined;
  const isLong = labels.some((label) => countCharacters(label) > longestLabel);
  return isLong ? refuseInvalid(tooLong('Label', 'name', longestLabel)) : undefined;
}

/** Whoever may write to a repository may comment in its locked conversations; an app may not. */
async function refuseLocked(
  world: World,
  _: ApiRequest,
  { actor, match }: { readonly actor: Actor; readonly match: RegExpExecArray },
): Promise<Answer | undefined> {
  const isPermitted =
    actor?.permissions === undefined &&
    isAtLeast(world.accounts.findRole(actor?.login ?? ''), 'write');
  if (isPermitted || !(await isLocked(world, match[1] ?? ''))) return undefined;
  return refuse(403, 'Unable to create comment because issue is locked.');
}

async function isLocked({ ask, owner, place }: World, number: string): Promise<boolean> {
  for (const kind of ['issues', 'pulls']) {
    const { status, body } = await ask(owner, {
      method: 'GET',
      path: `${place}/${kind}/${number}`,
    });
    if (status === 200) return fieldsOf(body)['locked'] === true;
  }
  return false;
}

async function refuseForeignComment(
  world: World,
  _: ApiRequest,
  { actor, match }: { readonly actor: Actor; readonly match: RegExpExecArray },
): Promise<Answer | undefined> {
  const path = `${world.place}/issues/comments/${match[1] ?? ''}`;
  const { status, body } = await world.ask(world.owner, { method: 'GET', path });
  const author = fieldsOf(fieldsOf(body)['user'])['login'];
  if (status !== 200 || actor === undefined || author === actor.login) return undefined;
  const mayWrite = actor.isApp || isAtLeast(world.accounts.findRole(actor.login), 'write');
  return mayWrite ? undefined : refuse(403, 'Must have admin rights to Repository.');
}
