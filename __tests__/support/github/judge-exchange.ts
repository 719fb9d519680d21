import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { isFields, type Answer, type ApiRequest } from './answer.ts';

const Schema = z.unknown();
const Document = z.object({
  operations: z.array(
    z.object({
      id: z.string(),
      method: z.string(),
      path: z.string(),
      parameters: z.array(
        z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: Schema }),
      ),
      body: z.object({ required: z.boolean(), schema: Schema }).optional(),
      answers: z.record(z.string(), Schema),
    }),
  ),
  definitions: z.record(z.string(), Schema),
});
type Operation = z.infer<typeof Document>['operations'][number];

export type Judge = {
  readonly judgeRequest: (request: ApiRequest) => readonly string[];
  readonly judgeAnswer: (request: ApiRequest, answer: Answer) => readonly string[];
};

let judge: Judge | undefined;

/** Judges by GitHub's own description of its API; a schema is compiled when it is first needed. */
export function findJudge(): Judge {
  judge ??= openJudge();
  return judge;
}

function openJudge(): Judge {
  const { operations, definitions } = Document.parse(
    JSON.parse(readFileSync('__tests__/fixtures/github/openapi.json', 'utf8')),
  );
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', definitions });
  const compiled = new Map<unknown, ValidateFunction>();
  const check = (schema: unknown, value: unknown): readonly string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(isFields(schema) ? schema : {});
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    );
  };
  return {
    judgeRequest: (request) => {
      if (request.path === '/graphql') return [];
      const operation = findOperation(operations, request);
      if (operation === undefined) {
        return [`${request.method} ${request.path}: Expected an operation of the fixture.`];
      }
      const problems = [
        ...checkQuery(operation, request, check),
        ...checkBody(operation, request, check),
      ];
      return problems.map((problem) => `${operation.id}: ${problem}`);
    },
    judgeAnswer: (request, { status, body }) => {
      const operation = findOperation(operations, request);
      // GitHub describes no 401 anywhere, and few of its refusals.
      if (operation === undefined || status >= 400) return [];
      const schema = operation.answers[String(status)];
      if (schema === undefined)
        return [`${operation.id}: answered ${status}, which it never does.`];
      const problems = schema === null ? [] : check(schema, body);
      return problems.map((problem) => `${operation.id} answered: ${problem}`);
    },
  };
}

type Check = (schema: unknown, value: unknown) => readonly string[];

function findOperation(
  operations: readonly Operation[],
  { method, path }: ApiRequest,
): Operation | undefined {
  const given = path.split('/');
  const fits = (operation: Operation): boolean => {
    const expected = operation.path.split('/');
    return (
      operation.method === method &&
      expected.length === given.length &&
      expected.every((part, index) => part.startsWith('{') || part === given[index])
    );
  };
  const fitting = operations.filter(fits);
  // `/issues/comments/{comment_id}` before `/issues/{issue_number}/labels`.
  return fitting.sort((left, right) => countNames(left) - countNames(right))[0];
}

const countNames = ({ path }: Operation): number => path.split('{').length;

function checkQuery(
  { parameters }: Operation,
  { query }: ApiRequest,
  check: Check,
): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const names = known.map(({ name }) => name);
  const unknown = [...query.keys()].filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => `the query has "${name}", which GitHub does not read.`),
    ...known.flatMap(({ name, required, schema }) => {
      const value = query.get(name);
      if (value === null) return required ? [`the query lacks "${name}".`] : [];
      const typed = isFields(schema) && schema['type'] === 'integer' ? Number(value) : value;
      return check(schema, typed).map((problem) => `${name}=${value}${problem}`);
    }),
  ];
}

function checkBody(
  { body: expected }: Operation,
  { body }: ApiRequest,
  check: Check,
): readonly string[] {
  if (expected === undefined) return body === undefined ? [] : ['a body where none is expected.'];
  if (body === undefined) return expected.required ? ['no body.'] : [];
  return [...check(expected.schema, body), ...findUnread(expected.schema, body)].map(
    (problem) => `the body${problem}`,
  );
}

/** A field that GitHub does not read is a mistake that it would not tell. */
function findUnread(schema: unknown, body: unknown): readonly string[] {
  const names =
    isFields(schema) && isFields(schema['properties']) ? schema['properties'] : undefined;
  if (names === undefined || !isFields(body)) return [];
  return Object.keys(body)
    .filter((name) => !(name in names))
    .map((name) => ` has "${name}", which GitHub does not read.`);
}
