/** What is sent back: `body` is JSON, or text where the content type says so. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type Fields = Readonly<Record<string, unknown>>;

/** A request as the gateway hands it on. */
export type ApiRequest = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Parsed JSON; the text itself where it is no JSON, nothing where there is none. */
  readonly body: unknown;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
};

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' };
const documentation = 'https://docs.github.com/rest';

export const answerJson = (status: number, body: unknown): Answer => ({
  status,
  headers: jsonHeaders,
  body,
});

/** GitHub's shape of a refusal. */
export const refuse = (status: number, message: string): Answer =>
  answerJson(status, { message, documentation_url: documentation, status: String(status) });

/** GitHub's shape of a 422 that names a field, or says a sentence of its own. */
export const refuseInvalid = (...errors: readonly Fields[]): Answer =>
  answerJson(422, {
    message: 'Validation Failed',
    errors,
    documentation_url: documentation,
    status: '422',
  });

export const notFound = refuse(404, 'Not Found');

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a JSON object; none for anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
