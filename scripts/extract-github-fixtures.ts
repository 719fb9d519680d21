import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/*
 * Cuts the operations that the product uses out of GitHub's API description, and the events that it
 * reads out of GitHub's recorded webhooks, so that tests can judge what is sent without carrying
 * megabytes: `node scripts/extract-github-fixtures.ts api.github.com.json index.json OUTPUT_FOLDER`.
 */
const operations = [
  'actions/get-workflow-run',
  'users/get-authenticated',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-branch',
  'repos/get-commit',
  'repos/list-commits',
  'repos/get-content',
  'repos/compare-commits-with-basehead',
  'git/get-ref',
  'git/create-ref',
  'git/get-tree',
  'git/get-blob',
  'issues/get',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/add-labels',
  'issues/remove-label',
  'issues/list-labels-on-issue',
  'issues/create-label',
  'issues/get-label',
  'pulls/list',
  'pulls/get',
  'pulls/create',
  'pulls/update',
  'pulls/list-files',
  'pulls/list-reviews',
  'pulls/list-review-comments',
  'pulls/create-review',
];
const prefix = '#/components/schemas/';
/** What a validator does not read. */
const unread = ['nullable', 'description', 'example', 'examples', 'title', 'externalDocs'];

/** Which recorded example becomes which file. */
const events = [
  { file: 'issues.labeled', name: 'issues', where: { action: 'labeled' } },
  { file: 'issues.opened', name: 'issues', where: { action: 'opened' } },
  { file: 'issue_comment.created', name: 'issue_comment', where: { action: 'created' } },
  { file: 'pull_request.opened', name: 'pull_request', where: { action: 'opened' } },
  { file: 'pull_request.labeled', name: 'pull_request', where: { action: 'labeled' } },
  { file: 'pull_request.synchronize', name: 'pull_request', where: { action: 'synchronize' } },
  { file: 'workflow_dispatch', name: 'workflow_dispatch', where: {} },
] as const;

const Json = z.record(z.string(), z.unknown());
const Content = z.object({
  content: z.record(z.string(), z.object({ schema: z.unknown() })).optional(),
});
const Reference = z.object({ $ref: z.string() });
const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: z.unknown(),
});
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.union([Reference, Parameter])).default([]),
  requestBody: Content.extend({ required: z.boolean().default(false) }).optional(),
  responses: z.record(z.string(), z.union([Reference, Content])),
});
const Description = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({
    schemas: Json,
    parameters: z.record(z.string(), Parameter),
    responses: z.record(z.string(), Content),
  }),
});
const Examples = z.array(z.object({ name: z.string(), examples: z.array(Json) }));

const [apiFile = '', webhookFile = '', output = ''] = process.argv.slice(2);
const { info, paths, components } = Description.parse(JSON.parse(readFileSync(apiFile, 'utf8')));
const definitions = new Map<string, unknown>();

function collect(name: string): void {
  if (definitions.has(name)) return;
  const schema = components.schemas[name];
  if (schema === undefined) throw new Error(`Expected a schema ${name} in ${apiFile}, found none.`);
  definitions.set(name, undefined);
  definitions.set(name, rewrite(schema, 'schema'));
}

/** Keeps what validates and says `nullable` as JSON Schema does; inside `properties` every key is a name and none is a keyword. */
function rewrite(value: unknown, place: 'schema' | 'names'): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, 'schema'));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => place === 'names' || !(unread.includes(key) || key.startsWith('x-')))
    .map(([key, inner]): [string, unknown] => {
      if (place === 'schema' && key === '$ref' && typeof inner === 'string') {
        const name = inner.slice(prefix.length);
        collect(name);
        return [key, `github#/definitions/${name}`];
      }
      if (place === 'schema' && (key === 'enum' || key === 'const')) return [key, inner];
      const isNames = place === 'schema' && key === 'properties';
      return [key, rewrite(inner, isNames ? 'names' : 'schema')];
    });
  const rewritten = Object.fromEntries(entries);
  const isNullable = place === 'schema' && Reflect.get(value, 'nullable') === true;
  return isNullable ? { anyOf: [rewritten, { type: 'null' }] } : rewritten;
}

const lastPart = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

function readParameter(given: z.infer<typeof Operation>['parameters'][number]): unknown {
  const parameter = '$ref' in given ? components.parameters[lastPart(given.$ref)] : given;
  const { name, in: place, required, schema } = Parameter.parse(parameter);
  return { name, in: place, required, schema: rewrite(schema, 'schema') };
}

/** Nothing where an answer has no JSON. */
function readJson(given: z.infer<typeof Reference> | z.infer<typeof Content>): unknown {
  const answer = '$ref' in given ? components.responses[lastPart(given.$ref)] : given;
  const json = answer?.content?.['application/json'];
  return json === undefined ? null : rewrite(json.schema, 'schema');
}

const found = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, value]) => {
    const parsed = Operation.safeParse(value);
    if (!parsed.success || !operations.includes(parsed.data.operationId)) return [];
    const { operationId, parameters, requestBody, responses } = parsed.data;
    return [
      {
        id: operationId,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(readParameter),
        ...(requestBody !== undefined && {
          body: { required: requestBody.required, schema: readJson(requestBody) },
        }),
        answers: Object.fromEntries(
          Object.entries(responses).map(([status, answer]) => [status, readJson(answer)]),
        ),
      },
    ];
  }),
);
const missing = operations.filter((id) => !found.some((operation) => operation.id === id));
if (missing.length > 0)
  throw new Error(`Expected ${missing.join(', ')} in ${apiFile}, found none.`);

const document = {
  version: info.version,
  operations: found.sort((left, right) => (left.id < right.id ? -1 : 1)),
  definitions: Object.fromEntries(
    [...definitions].sort(([left], [right]) => (left < right ? -1 : 1)),
  ),
};
mkdirSync(join(output, 'events'), { recursive: true });
writeFileSync(join(output, 'openapi.json'), `${JSON.stringify(document, undefined, 1)}\n`);

const recorded = Examples.parse(JSON.parse(readFileSync(webhookFile, 'utf8')));
const examplesOf = (name: string): readonly z.infer<typeof Json>[] =>
  recorded.find((group) => group.name === name)?.examples ?? [];

function writeEvent(file: string, event: unknown): void {
  if (event === undefined) throw new Error(`Expected an example of ${file}, found none.`);
  writeFileSync(join(output, 'events', `${file}.json`), `${JSON.stringify(event, undefined, 2)}\n`);
}

for (const { file, name, where } of events) {
  const isMeant = (example: z.infer<typeof Json>): boolean =>
    Object.entries(where).every(([key, value]) => example[key] === value);
  writeEvent(file, examplesOf(name).find(isMeant));
}

/** GitHub recorded no comment on a pull request: the mark of one comes from an event that has it. */
const Marked = z.object({ issue: z.object({ pull_request: Json }) });
const marked = examplesOf('issues').find((example) => Marked.safeParse(example).success);
const comment = examplesOf('issue_comment').find(({ action }) => action === 'created');
const { pull_request } = Marked.parse(marked).issue;
const issue = { ...Json.parse(comment?.['issue']), pull_request };
writeEvent('issue_comment.created.on-pull-request', { ...comment, issue });
