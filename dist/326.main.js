export const id = 326;
export const ids = [326];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAiModel: () => (/* binding */ createOpenAiModel)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/adapters/describe-model-error.js




/** Of a foreign body one short sentence is shown. */
const longestExcerpt = 200;
const longestRead = 2000;
/** How deep causes of a failed connection are nested, with room to spare. */
const deepestCause = 6;
/** One clear sentence for whatever the SDK threw, and what to do about it. */
function describeModelError(error, endpoint) {
    if (error instanceof errors/* SpecWriterError */.Z)
        return error;
    const { kind, message, hint } = describe(error, endpoint);
    return new errors/* SpecWriterError */.Z(kind, { message: endpoint.redact(message), hint });
}
/** The error for an answer that came, but is no completion. */
function describeForeignAnswer(found, endpoint) {
    return new errors/* SpecWriterError */.Z('model', {
        message: endpoint.redact(`Expected a chat completion from ${endpoint.address}, found ${excerpt(found)}.`),
        hint: 'Check base-url: it must be the address of an OpenAI-compatible API, which usually ends with /v1.',
    });
}
function describe(error, endpoint) {
    const { address } = endpoint;
    if (error instanceof openai/* APIConnectionTimeoutError */.qA || error instanceof openai/* APIUserAbortError */.cH) {
        return endpoint.signal?.aborted === true ? cancelled : describeTimeout(endpoint);
    }
    const refused = readRefusal(error);
    if (refused !== undefined)
        return describeStatus(refused, endpoint);
    if (error instanceof SyntaxError) {
        return {
            kind: 'model',
            message: `Expected JSON from ${address}, found a body that ends early or is malformed.`,
            hint: 'Run again; if it stays, the endpoint or a proxy before it is broken.',
        };
    }
    return describeConnection(error, endpoint);
}
const cancelled = {
    kind: 'network',
    message: 'Expected an answer of the model, found that the run was cancelled.',
    hint: 'Run again.',
};
function describeTimeout({ address, timeoutSeconds }) {
    return {
        kind: 'network',
        message: `Expected an answer from ${address} within ${timeoutSeconds} seconds, found none.`,
        hint: 'Raise timeout-seconds, lower max-output-tokens or reasoning-effort, or choose a faster model.',
    };
}
const statusHints = {
    400: 'Correct what the endpoint names; this program sends model, messages, max-output-tokens and, when set, temperature and reasoning-effort.',
    401: 'Check that api-key is a valid key of this endpoint and that base-url is the endpoint that issued it.',
    403: 'Check that the key may use this model, and that the endpoint allows requests from here.',
    404: 'Check model and base-url, which usually ends with /v1.',
    408: 'Raise timeout-seconds or run again.',
    413: 'Lower max-input-tokens.',
    429: 'Wait and run again, lower max-input-tokens, or use a key with a higher rate limit.',
};
function readRefusal(error) {
    if (!(error instanceof openai/* APIError */.LG))
        return undefined;
    const status = error.status;
    if (typeof status !== 'number')
        return undefined;
    const reason = error.message.replace(/^\d{3} /u, '');
    return { status, reason, text: `${String(error.code)} ${String(error.type)} ${reason}` };
}
function describeStatus({ status, text, reason }, endpoint) {
    return {
        kind: 'model',
        message: `Expected ${endpoint.address} to answer as ${endpoint.model}, found ${status} (${excerpt(reason)}).`,
        hint: hintOf(status, text),
    };
}
function hintOf(status, text) {
    if (/insufficient_quota|billing|credit/iu.test(text)) {
        return 'The account behind api-key has no quota left: add credit or use another key.';
    }
    if (/context_length|context length|maximum context|too many tokens/iu.test(text)) {
        return 'Lower max-input-tokens or max-output-tokens, or choose a model with a larger context.';
    }
    if (status >= 500)
        return 'The endpoint failed after several attempts: run again later.';
    return statusHints[status] ?? 'Look up this status in the documentation of the endpoint.';
}
const connectionHints = [
    [/ECONNREFUSED/u, 'nothing that listens there', 'Start the server, or correct base-url.'],
    [
        /ENOTFOUND|EAI_AGAIN|EAI_/u,
        'no such host',
        'Correct the host in base-url, or check the name resolution of this machine.',
    ],
    [
        /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|SSL|TLS/u,
        'a certificate that cannot be verified',
        'Name the authority that issued it in NODE_EXTRA_CA_CERTS.',
    ],
    [
        /UND_ERR_(?:HEADERS|BODY)_TIMEOUT/u,
        'silence for minutes',
        'Lower max-output-tokens or reasoning-effort, or choose a faster model.',
    ],
];
function describeConnection(error, { address }) {
    const codes = listCodes(error).join(' ');
    const known = connectionHints.find(([pattern]) => pattern.test(codes));
    const found = known?.[1] ?? `a connection that broke${codes === '' ? '' : ` (${excerpt(codes)})`}`;
    return {
        kind: 'network',
        message: `Expected an answer from ${address}, found ${found}.`,
        hint: known?.[2] ?? 'Run again; if it stays, check the network between here and the endpoint.',
    };
}
const Failure = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().optional().catch(undefined),
    cause: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});
/** The codes of an error and its causes: `fetch failed` says nothing, `ECONNREFUSED` below it does. */
function listCodes(error, depth = 0) {
    const parsed = Failure.safeParse(error);
    if (depth > deepestCause || !parsed.success)
        return [];
    const { code, cause, errors } = parsed.data;
    const below = [cause, ...errors.slice(0, deepestCause)];
    const codes = below.flatMap((inner) => listCodes(inner, depth + 1));
    return [...new Set(code === undefined ? codes : [code, ...codes])];
}
/** One line of words; cut before the tags of a page are taken out, because a page may be long. */
function excerpt(text) {
    const words = text.slice(0, longestRead).replace(/<[^<>]*>/gu, ' ');
    const line = (0,spec_text/* toLine */.S5)(words);
    return line.length > longestExcerpt
        ? `${line.slice(0, longestExcerpt).toWellFormed()}…`
        : line.replace(/\.$/u, '');
}

;// CONCATENATED MODULE: ./build/adapters/read-completion.js

const Part = schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') });
/** Some endpoints answer in parts, as the API itself does in other places. */
const Content = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(Part).transform((parts) => parts.map(({ text }) => text).join('')),
]);
const orEmpty = (text) => text ?? '';
const Choice = schemas/* object */.Ikc({
    finish_reason: schemas/* string */.YjP().nullish().transform(orEmpty),
    message: schemas/* object */.Ikc({
        content: Content.nullish().transform(orEmpty),
        refusal: schemas/* string */.YjP().nullish().transform(orEmpty),
    }),
});
const count = schemas/* int */.Whr().min(0);
const Answer = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1).optional().catch(undefined),
    choices: schemas/* tuple */.PVZ([Choice], schemas/* unknown */.L5J()),
    usage: schemas/* object */.Ikc({ prompt_tokens: count, completion_tokens: count }).optional().catch(undefined),
});
/** A gateway in front of several models reports their errors inside a 200. */
const ErrorInside = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform(({ message }) => message),
});
/** Tokens of an answer whose endpoint counts none, by bytes; a cap needs a number. */
const bytesPerToken = 4;
/** Reads what the SDK handed over, which is whatever the endpoint sent. */
function readCompletion(body, asked) {
    const parsed = Answer.safeParse(body);
    if (!parsed.success)
        return { ok: false, found: describeBody(body, parsed.error) };
    const { choices, usage, model = asked.model } = parsed.data;
    const [choice] = choices;
    const ended = readEnd(choice);
    const text = ended === 'refusal' ? choice.message.refusal : choice.message.content;
    return {
        ok: true,
        completion: {
            text,
            model,
            ended,
            usage: {
                requests: 1,
                promptTokens: usage?.prompt_tokens ?? estimate(asked.prompt),
                completionTokens: usage?.completion_tokens ?? estimate(text),
            },
        },
    };
}
function readEnd({ message, finish_reason: reason }) {
    if (message.refusal !== '')
        return 'refusal';
    if (reason === 'content_filter')
        return 'content-filter';
    return reason === 'length' || reason === 'max_tokens' ? 'length' : 'stop';
}
function describeBody(body, { issues }) {
    const inside = ErrorInside.safeParse(body);
    if (inside.success)
        return `an error inside a successful answer: ${inside.data.error}`;
    if (typeof body === 'string')
        return `${/^\s*</u.test(body) ? 'a web page' : 'text'}: ${body}`;
    const places = issues.map(({ path }) => path.map(String).join('.'));
    if (places.some((place) => /^choices(?:\.0)?$/u.test(place)))
        return 'an answer without choices';
    return `JSON of another shape (${places.join(', ')})`;
}
const estimate = (text) => Math.ceil(Buffer.byteLength(text) / bytesPerToken);

;// CONCATENATED MODULE: ./build/adapters/redact-secret.js
/** Keys of OpenAI and of those who copied the form, whole or already starred by the endpoint. */
const knownKey = /\bsk-[\w*-]{4,}/gu;
/** Shorter keys are placeholders of local servers, such as `ollama`, and words of real answers. */
const shortestInProse = 16;
/** Takes a secret, and whatever looks like an API key, out of a message. */
function redactMessage(text, secret) {
    return replaceSecret(text, secret).replace(knownKey, '***');
}
/** Takes a secret out of an answer, of which everything else must stay as it is. */
function redactAnswer(text, secret) {
    return secret.length < shortestInProse ? text : replaceSecret(text, secret);
}
function replaceSecret(text, secret) {
    return secret === '' ? text : text.replaceAll(secret, '***');
}

;// CONCATENATED MODULE: ./build/adapters/openai-model.js





const documented = { format: 'json-schema', limit: 'max_completion_tokens' };
/** Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep the deadline. */
function createOpenAiModel(options) {
    const client = createClient(options);
    const endpoint = describeEndpoint(client.baseURL, options);
    const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
    const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
    let dialect = documented;
    return async (request) => {
        for (;;) {
            const body = writeBody(request, dialect, options);
            try {
                const answer = await client.chat.completions.create(body, { signal });
                return toCompletion(answer, request, { endpoint, options });
            }
            catch (error) {
                const next = adaptDialect(dialect, error);
                if (next === undefined)
                    throw describeModelError(error, endpoint);
                dialect = next;
            }
        }
    };
}
function createClient({ apiKey, baseUrl, timeoutSeconds }) {
    return new openai/* default */.Ay({
        // The SDK insists on a key; local servers take any.
        apiKey: apiKey === '' ? 'none' : apiKey,
        ...(baseUrl !== undefined && { baseURL: baseUrl }),
        timeout: timeoutSeconds * 1000,
        // Its log would show headers and bodies in the run's public log.
        logLevel: 'off',
    });
}
function describeEndpoint(baseUrl, options) {
    const { apiKey, model, timeoutSeconds, signal } = options;
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    // `fetch` refuses an address with credentials, in words that repeat them.
    if (url === undefined || `${url.username}${url.password}` !== '') {
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected base-url to be an address without credentials, found ${url === undefined ? 'something else' : 'one that has them'}.`,
            hint: 'Write it as https://host/v1 and give the key as api-key.',
        });
    }
    const { origin, pathname } = url;
    return {
        address: `${origin}${pathname}`.replace(/\/$/u, ''),
        model,
        timeoutSeconds,
        redact: (text) => redactMessage(text, apiKey),
        ...(signal !== undefined && { signal }),
    };
}
function writeBody({ messages, schema, maxOutputTokens }, { format, limit }, { model, temperature, reasoningEffort }) {
    const described = format === 'prompt' ? [...messages, describeShape(schema.schema)] : [...messages];
    return {
        model,
        messages: described,
        [limit]: maxOutputTokens,
        ...(temperature !== undefined && { temperature }),
        ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
        ...(format === 'json-schema' && {
            response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } },
        }),
    };
}
/** Says in words what an endpoint without response formats cannot be told otherwise. */
const describeShape = (schema) => ({
    role: 'user',
    content: `Answer with one JSON object that satisfies this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`,
});
/** The next way to ask when an endpoint does not know a part of the present one. */
function adaptDialect(dialect, error) {
    if (!(error instanceof openai/* APIError */.LG) || (error.status !== 400 && error.status !== 422)) {
        return undefined;
    }
    const text = `${error.param ?? ''} ${error.message}`;
    if (text.includes('max_completion_tokens') && dialect.limit === 'max_completion_tokens') {
        return { ...dialect, limit: 'max_tokens' };
    }
    if (!/response_format|json_schema|structured output|grammar/iu.test(text))
        return undefined;
    return dialect.format === 'json-schema' ? { ...dialect, format: 'prompt' } : undefined;
}
function toCompletion(answer, request, { endpoint, options }) {
    const prompt = request.messages.map(({ content }) => content).join('\n');
    const read = readCompletion(answer, { model: options.model, prompt });
    if (!read.ok)
        throw describeForeignAnswer(read.found, endpoint);
    return { ...read.completion, text: redactAnswer(read.completion.text, options.apiKey) };
}


/***/ })

};
