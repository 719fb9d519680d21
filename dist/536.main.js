export const id = 536;
export const ids = [536];
export const modules = {

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAiModel: () => (/* binding */ createOpenAiModel)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 222 modules
var openai = __webpack_require__(8297);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 2 modules
var find_secrets = __webpack_require__(424);
;// CONCATENATED MODULE: ./build/adapters/adapt-dialect.js

const documented = {
    format: 'json-schema',
    limit: 'max_completion_tokens',
    delivery: 'counted-stream',
};
/** The first that fits is taken; the last one names a word that other complaints may contain. */
const fallbacks = [
    {
        named: /max_completion_tokens/u,
        fits: ({ limit }) => limit === 'max_completion_tokens',
        change: { limit: 'max_tokens' },
    },
    {
        named: /stream_options|include_usage/u,
        fits: ({ delivery }) => delivery === 'counted-stream',
        change: { delivery: 'stream' },
    },
    {
        named: /response_format|json_schema|structured output|grammar/iu,
        fits: ({ format }) => format === 'json-schema',
        change: { format: 'prompt' },
    },
    {
        // Some models stream only for accounts that were verified.
        named: /\bstream(?:ing|ed)?\b/iu,
        fits: ({ delivery }) => delivery !== 'whole',
        change: { delivery: 'whole' },
    },
];
/** The next way to ask when an endpoint does not know a part of the present one. */
function adaptDialect(dialect, error) {
    if (!(error instanceof openai/* APIError */.LG) || (error.status !== 400 && error.status !== 422)) {
        return undefined;
    }
    const text = `${error.param ?? ''} ${error.message}`;
    const fallback = fallbacks.find(({ named, fits }) => fits(dialect) && named.test(text));
    return fallback && { ...dialect, ...fallback.change };
}

// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/adapters/broken-answer.js
/** An answer over a working connection that is no whole answer all the same. */
class BrokenAnswer extends Error {
    name = 'BrokenAnswer';
    why;
    constructor(why) {
        super(why);
        this.why = why;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./build/adapters/list-codes.js

/** How deep causes of a failed connection are nested, with room to spare. */
const deepestCause = 6;
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

;// CONCATENATED MODULE: ./build/adapters/find-connection-problem.js

/** What `fetch` of Node.js calls minutes without the head of an answer. */
const silence = 'UND_ERR_HEADERS_TIMEOUT';
const connectionProblems = [
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
        'Lower max-input-tokens or reasoning-effort, or choose a faster model or an endpoint that streams.',
    ],
];
/** Recognises a failed connection by the codes of its causes. */
function findConnectionProblem(error) {
    const codes = listCodes(error).join(' ');
    const known = connectionProblems.find(([pattern]) => pattern.test(codes));
    return known && { found: known[1], hint: known[2] };
}

;// CONCATENATED MODULE: ./build/adapters/describe-model-error.js







/** Of a foreign body one short sentence is shown. */
const longestExcerpt = 200;
const longestRead = 2000;
/** One clear sentence for whatever the SDK threw, and what to do about it. */
function describeModelError(error, endpoint) {
    if (error instanceof errors/* SpecWriterError */.Z)
        return error;
    return toError(describe(error, endpoint), endpoint);
}
/** The error for an answer that broke off after `length` characters, which are kept. */
function describeInterruption(error, { endpoint, length }) {
    const { found, broke = found, ...rest } = describe(error, endpoint);
    const description = {
        ...rest,
        expected: `a whole answer from ${endpoint.address}`,
        found: `one that broke off after ${length} characters: ${broke}`,
    };
    return toError(description, endpoint);
}
/** The error for an answer that came, but is no completion. */
const describeForeignAnswer = (found, endpoint) => toError({
    kind: 'model',
    expected: `a chat completion from ${endpoint.address}`,
    found: excerpt(found),
    hint: 'Check base-url: it must be the address of an OpenAI-compatible API, which usually ends with /v1.',
}, endpoint);
const toError = ({ kind, expected, found, hint }, { redact }) => new errors/* SpecWriterError */.Z(kind, { message: redact(`Expected ${expected}, found ${found}.`), hint });
function describe(error, endpoint) {
    if (error instanceof BrokenAnswer) {
        return { expected: `an answer from ${endpoint.address}`, ...brokenAnswers[error.why] };
    }
    if (error instanceof SyntaxError) {
        return { expected: `JSON from ${endpoint.address}`, ...malformed };
    }
    if (error instanceof openai/* APIError */.LG && isSaidByEndpoint(error)) {
        return describeRefusal(error, endpoint);
    }
    return describeConnection(error, endpoint);
}
/** The SDK makes such an error of its own troubles as well. */
const isSaidByEndpoint = (error) => !(error instanceof openai/* APIConnectionError */.xX || error instanceof openai/* APIUserAbortError */.cH) &&
    error.code !== silence;
function describeConnection(error, endpoint) {
    const expected = `an answer from ${endpoint.address}`;
    // Silence is told from the deadline by its code, though the SDK calls both a timeout.
    const problem = findConnectionProblem(error);
    if (problem !== undefined)
        return { kind: 'network', expected, ...problem };
    if (error instanceof openai/* APIConnectionTimeoutError */.qA || error instanceof openai/* APIUserAbortError */.cH) {
        return endpoint.signal?.aborted === true ? cancelled : describeTimeout(endpoint);
    }
    const codes = listCodes(error).join(' ');
    return {
        kind: 'network',
        expected,
        found: `a connection that broke${codes === '' ? '' : ` (${excerpt(codes)})`}`,
        hint: 'Run again; if it stays, check the network between here and the endpoint.',
    };
}
const cancelled = {
    kind: 'network',
    expected: 'an answer of the model',
    found: 'that the run was cancelled',
    broke: 'the run was cancelled',
    hint: 'Run again.',
};
const malformed = {
    kind: 'model',
    found: 'a body that ends early or is malformed',
    hint: 'Run again; if it stays, the endpoint or a proxy before it is broken.',
};
const brokenAnswers = {
    unfinished: {
        kind: 'network',
        found: 'a stream that ends before the answer does',
        hint: 'Run again; if it stays, the endpoint or a proxy before it cuts long answers: lower max-output-tokens or reasoning-effort.',
    },
    endless: {
        kind: 'model',
        found: 'far more text than max-output-tokens allows',
        hint: 'Choose another model or endpoint: this one does not keep to max-output-tokens.',
    },
};
const describeTimeout = ({ address, timeoutSeconds }) => ({
    kind: 'network',
    expected: `an answer from ${address} within ${(0,count_noun/* countNoun */.y)(timeoutSeconds, 'second')}`,
    found: 'none',
    broke: `the time of timeout-seconds (${timeoutSeconds}) was over`,
    hint: 'Raise timeout-seconds, lower max-output-tokens or reasoning-effort, or choose a faster model.',
});
const statusHints = {
    400: 'Correct what the endpoint names; this program sends model, messages, max-output-tokens and, when set, temperature and reasoning-effort.',
    401: 'Check that api-key is a valid key of this endpoint and that base-url is the endpoint that issued it.',
    403: 'Check that the key may use this model, and that the endpoint allows requests from here.',
    404: 'Check model and base-url, which usually ends with /v1.',
    408: 'Raise timeout-seconds or run again.',
    413: 'Lower max-input-tokens.',
    429: 'Wait and run again, lower max-input-tokens, or use a key with a higher rate limit.',
};
/** What the endpoint itself says went wrong, with a status or in the middle of a stream. */
function describeRefusal(error, { address, model }) {
    const status = error.status;
    const reason = error.message.replace(/^\d{3} /u, '');
    const text = `${String(error.code)} ${String(error.type)} ${reason}`;
    const inside = `an error inside a successful answer: ${excerpt(reason)}`;
    return {
        kind: 'model',
        expected: `${address} to answer as ${model}`,
        found: typeof status === 'number' ? `${status} (${excerpt(reason)})` : inside,
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
    if (typeof status !== 'number')
        return 'Correct what the endpoint names, or run again later.';
    if (status >= 500)
        return 'The endpoint failed after several attempts: run again later.';
    return statusHints[status] ?? 'Look up this status in the documentation of the endpoint.';
}
/** One line of words; cut before the tags of a page are taken out, because a page may be long. */
function excerpt(text) {
    const words = text.slice(0, longestRead).replace(/<[^<>]*>/gu, ' ');
    const line = (0,spec_text/* toLine */.S5)(words);
    return line.length > longestExcerpt
        ? `${line.slice(0, longestExcerpt).toWellFormed()}…`
        : line.replace(/\.$/u, '');
}

;// CONCATENATED MODULE: ./build/adapters/fetch-once.js


/**
 * A `fetch` whose silence ends the work: the SDK would ask again, and an endpoint that is still
 * writing would begin anew and be paid again.
 */
const fetchOnce = (ask) => async (input, init) => {
    try {
        return await ask(input, init);
    }
    catch (error) {
        if (!listCodes(error).includes(silence))
            throw error;
        const body = { error: { message: 'nothing for minutes', code: silence } };
        return Response.json(body, { status: 504, headers: { 'x-should-retry': 'false' } });
    }
};

// EXTERNAL MODULE: ./node_modules/openai/streaming.mjs
var streaming = __webpack_require__(3056);
;// CONCATENATED MODULE: ./build/adapters/read-completion.js

const Part = schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') });
/** Some endpoints answer in parts, as the API itself does in other places. */
const Content = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(Part).transform((parts) => parts.map(({ text }) => text).join('')),
]);
const orEmpty = (text) => text ?? '';
/** A message of a whole answer, or the next piece of it in a stream. */
const AnswerMessage = schemas/* object */.Ikc({
    content: Content.nullish().transform(orEmpty),
    refusal: schemas/* string */.YjP().nullish().transform(orEmpty),
});
const Choice = schemas/* object */.Ikc({
    finish_reason: schemas/* string */.YjP().nullish().transform(orEmpty),
    message: AnswerMessage,
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
/** Reads a body that should be a chat completion, and is whatever the endpoint sent. */
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
    if (body === '')
        return 'an empty answer';
    if (typeof body === 'string')
        return `${/^\s*</u.test(body) ? 'a web page' : 'text'}: ${body}`;
    const places = issues.map(({ path }) => path.map(String).join('.'));
    if (places.some((place) => /^choices(?:\.0)?$/u.test(place)))
        return 'an answer without choices';
    return `JSON of another shape (${places.join(', ')})`;
}
const estimate = (text) => Math.ceil(Buffer.byteLength(text) / bytesPerToken);

;// CONCATENATED MODULE: ./build/adapters/collect-chunks.js



const nothingNew = { content: '', refusal: '' };
/** A gateway may send its last piece as a whole message. */
const Piece = schemas/* object */.Ikc({
    finish_reason: schemas/* string */.YjP().min(1).optional().catch(undefined),
    delta: AnswerMessage.optional(),
    message: AnswerMessage.optional(),
})
    .transform(({ finish_reason: finishReason, delta, message = nothingNew }) => ({
    finishReason,
    ...(delta ?? message),
}));
const Chunk = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1).optional().catch(undefined),
    /** Empty beside the count of tokens, and in a first chunk that tells of a content filter. */
    choices: schemas/* array */.YOg(Piece)
        .transform(([piece]) => piece ?? { ...nothingNew, finishReason: undefined }),
    usage: schemas/* unknown */.L5J().optional(),
});
const nothing = { content: '', refusal: '', bytes: 0, known: false };
/** Puts the chunks of a stream together; throws what ended it when no text had arrived. */
async function collectChunks(chunks, mostBytes) {
    let collected = nothing;
    let broken;
    try {
        // How far a long answer is can be told from here, after each chunk.
        for await (const chunk of chunks) {
            collected = append(collected, chunk);
            if (collected.bytes > mostBytes)
                throw new BrokenAnswer('endless');
        }
    }
    catch (error) {
        broken = error;
    }
    // What breaks after the end of the text costs at most the count of its tokens.
    if (collected.finishReason !== undefined)
        return { body: toBody(collected) };
    if (broken === undefined && collected.foreign !== undefined)
        return { body: collected.foreign };
    broken ??= new BrokenAnswer('unfinished');
    if (collected.bytes === 0)
        throw broken;
    return { body: toBody({ ...collected, finishReason: 'length' }), broken };
}
function append(collected, chunk) {
    const parsed = Chunk.safeParse(chunk);
    if (!parsed.success)
        return collected.known ? collected : { ...collected, foreign: chunk };
    const { choices: piece, model, usage } = parsed.data;
    return {
        content: collected.content + piece.content,
        refusal: collected.refusal + piece.refusal,
        bytes: collected.bytes + Buffer.byteLength(piece.content) + Buffer.byteLength(piece.refusal),
        finishReason: piece.finishReason ?? collected.finishReason,
        model: collected.model ?? model,
        usage: usage ?? collected.usage,
        known: true,
    };
}
const toBody = ({ content, refusal, finishReason, model, usage }) => ({
    model,
    choices: [{ finish_reason: finishReason, message: { content, refusal } }],
    usage,
});

;// CONCATENATED MODULE: ./build/adapters/read-answer.js




/** More than any token has, even one of rare characters that are escaped in JSON. */
const textBytesPerToken = 16;
/** A token of a stream travels in a chunk of 200 to 700 bytes; reasoning is sent and not kept. */
const sentBytesPerToken = 2048;
/** For whatever comes before and after the text. */
const spareBytes = 1_000_000;
/** The first line of a stream begins with a field of an event or with a comment. */
const eventStart = /^(?:data|event|id|retry)?:/u;
const longestField = 'event:'.length;
/**
 * Reads an answer as what it is: endpoints that do not stream answer whole, and some say
 * in their content type what they would have sent if all had gone well.
 */
async function readAnswer(response, reading) {
    const { client, maxOutputTokens } = reading;
    const { head, sent } = await readHead(readBytes(response, reading));
    const copy = new Response(ReadableStream.from(sent));
    if (!eventStart.test(head))
        return { body: parseWhole(await copy.text()) };
    const events = streaming/* Stream */.Z.fromSSEResponse(copy, new AbortController(), client);
    return collectChunks(events, maxOutputTokens * textBytesPerToken + spareBytes);
}
/** The body as it comes, up to a bound: an endpoint must not fill the memory. */
async function* readBytes({ body }, { signal, maxOutputTokens }) {
    if (body === null)
        return;
    const chunks = body;
    let left = maxOutputTokens * sentBytesPerToken + spareBytes;
    try {
        for await (const chunk of chunks) {
            left -= chunk.length;
            if (left < 0)
                throw new BrokenAnswer('endless');
            yield chunk;
        }
    }
    catch (error) {
        // The SDK takes an aborted body for one that ended.
        throw signal.aborted ? new openai/* APIUserAbortError */.cH() : error;
    }
}
/** Reads until the kind of the answer shows; some endpoints send blank lines while they work. */
async function readHead(bytes) {
    const taken = [];
    let head = '';
    while (head.length < longestField) {
        const next = await bytes.next();
        if (next.done === true)
            break;
        taken.push(next.value);
        head = (head + Buffer.from(next.value).toString()).trimStart();
    }
    return { head, sent: rejoin(taken, bytes) };
}
async function* rejoin(taken, rest) {
    yield* taken;
    yield* rest;
}
const parseWhole = (text) => /^\s*[[{]/u.test(text) ? JSON.parse(text) : text;

;// CONCATENATED MODULE: ./build/adapters/redact-secret.js
/** Keys of OpenAI and of those who copied the form, whole or already starred by the endpoint. */
const knownKey = /\bsk-[\w*-]{4,}/gu;
/** Takes a secret, and whatever looks like an API key, out of a message. */
function redactMessage(text, secret) {
    return replaceSecret(text, secret).replace(knownKey, '***');
}
function replaceSecret(text, secret) {
    return secret === '' ? text : text.replaceAll(secret, '***');
}

;// CONCATENATED MODULE: ./build/adapters/openai-model.js









/**
 * Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep
 * the deadline. The answer is streamed, because `fetch` gives up after minutes of silence.
 */
function createOpenAiModel(options) {
    const client = createClient(options);
    const endpoint = describeEndpoint(client.baseURL, options);
    const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
    const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
    let dialect = documented;
    return async (request) => {
        const { maxOutputTokens } = request;
        for (;;) {
            const body = writeBody(request, dialect, options);
            try {
                const response = await client.chat.completions.create(body, { signal }).asResponse();
                const answer = await readAnswer(response, { client, signal, maxOutputTokens });
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
        fetch: fetchOnce(fetch),
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
function writeBody({ messages, schema, maxOutputTokens }, { format, limit, delivery }, { model, temperature, reasoningEffort }) {
    const described = format === 'prompt' ? [...messages, describeShape(schema.schema)] : [...messages];
    return {
        model,
        messages: described,
        [limit]: maxOutputTokens,
        ...(delivery !== 'whole' && { stream: true }),
        ...(delivery === 'counted-stream' && { stream_options: { include_usage: true } }),
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
function toCompletion({ body, broken }, request, { endpoint, options }) {
    const prompt = request.messages.map(({ content }) => content).join('\n');
    const read = readCompletion(body, { model: options.model, prompt });
    if (!read.ok)
        throw describeForeignAnswer(read.found, endpoint);
    const places = (0,find_secrets/* createSecretSearch */.p)([options.apiKey])(read.completion.text);
    const own = places.filter(({ is }) => is === 'own-value');
    const text = (0,find_secrets/* coverSecrets */.$)(read.completion.text, own);
    return {
        ...read.completion,
        text,
        ...(own.length > 0 && { hadSecret: true }),
        ...(broken !== undefined && {
            interruption: describeInterruption(broken, { endpoint, length: text.length }),
        }),
    };
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** `1 error`, `2 errors`: every noun that is counted here takes an s. */
function countNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ })

};
