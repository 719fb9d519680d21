"use strict";
exports.id = 9082;
exports.ids = [9082];
exports.modules = {

/***/ 75041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askInTurn)
/* harmony export */ });
/* harmony import */ var _research_count_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19750);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);


/**
 * Asks the first model, and the next one for what another model can cure. Who could not answer is
 * not asked again in this run; who refused is, because it refused one text.
 */
function askInTurn(models, turns) {
    let left = models;
    let spent = 0;
    let underWay = 0;
    return async (request) => {
        let own = 0;
        /** What a request may take counts from the moment it is sent: others are asked at the same time. */
        const book = (tokens) => {
            if (own > 0 && spent + underWay - own + tokens > turns.maxTotalTokens)
                return false;
            underWay += tokens - own;
            own = tokens;
            return true;
        };
        book((0,_research_count_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateTokens */ .b)(JSON.stringify([request.messages, request.schema])) + request.maxOutputTokens);
        const outcome = await askAll(left, request, { ...turns, book });
        underWay -= own;
        // Another request may have found out about other models meanwhile.
        left = left.filter((model) => outcome.left.includes(model));
        if ('error' in outcome)
            throw outcome.error;
        spent += countTokens(outcome.completion.usage);
        return outcome.completion;
    };
}
async function askAll(models, request, { warn, ...spending }) {
    let left = models;
    let refused;
    for (const [index, { name, complete }] of models.entries()) {
        const next = models[index + 1];
        try {
            const completion = addCost(await complete(request), refused);
            if (!isRefusal(completion) ||
                next === undefined ||
                !isAffordable(completion, request, spending)) {
                return { left, completion };
            }
            refused = completion;
            warn(`${name} refused to answer; ${next.name} is asked.`);
        }
        catch (error) {
            if (!isCurable(error) || next === undefined) {
                // A refusal that was paid for must not be lost for an error that was not.
                return refused === undefined ? { left, error } : { left, completion: refused };
            }
            left = left.filter((model) => model.name !== name);
            warn(`${error.message} ${next.name} is asked instead of ${name}.`);
        }
    }
    return { left, error: new RangeError('no model') };
}
const isRefusal = ({ ended }) => ended === 'refusal' || ended === 'content-filter';
const isCurable = (error) => error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m && error.isCurable;
function isAffordable({ usage }, { maxOutputTokens }, { book }) {
    const again = usage.promptTokens / usage.requests + maxOutputTokens;
    return book(countTokens(usage) + again);
}
const countTokens = ({ promptTokens, completionTokens }) => promptTokens + completionTokens;
/** The answer that comes in the place of a refusal carries what that cost. */
function addCost(completion, refused) {
    if (refused === undefined)
        return completion;
    const { usage } = completion;
    return {
        ...completion,
        usage: {
            requests: usage.requests + refused.usage.requests,
            promptTokens: usage.promptTokens + refused.usage.promptTokens,
            completionTokens: usage.completionTokens + refused.usage.completionTokens,
        },
    };
}


/***/ }),

/***/ 14911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeShape)
/* harmony export */ });
/** Says in words what a model without a binding schema cannot be told otherwise. */
const describeShape = (schema) => ({
    role: 'user',
    content: `Answer with one JSON object that satisfies this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`,
});


/***/ }),

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61003);

/** Of a foreign text one short sentence is shown. */
const longestExcerpt = 200;
const longestRead = 2000;
/** One line of words; cut before the tags of a page are taken out, because a page may be long. */
function excerpt(text) {
    const words = text.slice(0, longestRead).replace(/<[^<>]*>/gu, ' ');
    const line = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(words);
    return line.length > longestExcerpt
        ? `${line.slice(0, longestExcerpt).toWellFormed()}…`
        : line.replace(/\.$/u, '');
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Why a model gave no answer, and whether another model at the same endpoint may. */
class ModelError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z {
    isCurable;
    constructor(kind, text) {
        super(kind, text);
        this.isCurable = text.isCurable;
    }
}


/***/ }),

/***/ 59082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openModels: () => (/* binding */ openModels)
});

// EXTERNAL MODULE: ./build/adapters/models/ask-in-turn.js
var ask_in_turn = __webpack_require__(75041);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 5 modules
var find_secrets = __webpack_require__(48323);
// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 222 modules
var openai = __webpack_require__(68297);
;// CONCATENATED MODULE: ./build/adapters/models/adapt-dialect.js

const documented = {
    format: 'json-schema',
    limit: 'max_completion_tokens',
    delivery: 'counted-stream',
    temperature: 'asked',
    effort: 'asked',
    rules: 'system',
};
const responseFormat = /response_format|json_schema|json_object|json mode|structured output|grammar/iu;
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
        named: /temperature/iu,
        fits: ({ temperature }) => temperature === 'asked',
        change: { temperature: 'none' },
    },
    {
        named: /reasoning.?effort/iu,
        fits: ({ effort }) => effort === 'asked',
        change: { effort: 'none' },
    },
    {
        named: responseFormat,
        fits: ({ format }) => format === 'json-schema',
        change: { format: 'json-mode' },
    },
    {
        named: responseFormat,
        fits: ({ format }) => format === 'json-mode',
        change: { format: 'prompt' },
    },
    {
        named: /\bsystem\b.{0,40}\b(?:role|message|prompt|instruction)|\brole\b.{0,40}\bsystem\b|developer instruction/iu,
        fits: ({ rules }) => rules === 'system',
        change: { rules: 'user' },
    },
    {
        // Some models stream only for accounts that were verified.
        named: /\bstream(?:ing|ed)?\b/iu,
        fits: ({ delivery }) => delivery !== 'whole',
        change: { delivery: 'whole' },
    },
];
/** What endpoints answer to a request that they do not understand; gateways say 404 and 501 when no model behind them does. */
const misunderstood = [400, 404, 422, 501];
/** The next way to ask when an endpoint does not know a part of the present one. */
function adaptDialect(dialect, error) {
    if (!(error instanceof openai/* APIError */.LG) || !misunderstood.includes(error.status))
        return undefined;
    const text = `${error.param ?? ''} ${error.message}`;
    const fallback = fallbacks.find(({ named, fits }) => fits(dialect) && named.test(text));
    return fallback && { ...dialect, ...fallback.change };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
;// CONCATENATED MODULE: ./build/adapters/models/broken-answer.js
/** An answer over a working connection that is no whole answer all the same. */
class BrokenAnswer extends Error {
    name = 'BrokenAnswer';
    why;
    constructor(why) {
        super(why);
        this.why = why;
    }
}

// EXTERNAL MODULE: ./build/adapters/models/excerpt.js
var excerpt = __webpack_require__(5769);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/adapters/models/list-codes.js

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

;// CONCATENATED MODULE: ./build/adapters/models/find-connection-problem.js

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

// EXTERNAL MODULE: ./build/adapters/models/model-error.js
var model_error = __webpack_require__(5330);
;// CONCATENATED MODULE: ./build/adapters/models/describe-model-error.js








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
const describeForeignAnswer = ({ found, isCurable }, endpoint) => toError({
    kind: 'model',
    expected: `a chat completion from ${endpoint.address}`,
    found: (0,excerpt/* excerpt */.K)(found),
    hint: 'Check base-url: it must be the address of an OpenAI-compatible API, which usually ends with /v1.',
    isCurable,
}, endpoint);
const toError = ({ kind, expected, found, hint, isCurable = false }, { redact }) => new model_error/* ModelError */.m(kind, {
    message: redact(`Expected ${expected}, found ${found}.`),
    hint,
    isCurable,
});
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
        found: `a connection that broke${codes === '' ? '' : ` (${(0,excerpt/* excerpt */.K)(codes)})`}`,
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
        isCurable: true,
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
    const inside = `an error inside a successful answer: ${(0,excerpt/* excerpt */.K)(reason)}`;
    return {
        kind: 'model',
        expected: `${address} to answer as ${model}`,
        found: typeof status === 'number' ? `${status} (${(0,excerpt/* excerpt */.K)(reason)})` : inside,
        hint: hintOf(status, text),
        isCurable: isCurable(status, text),
    };
}
const overfull = /context_length|context length|maximum context|too many tokens/iu;
/** What concerns one model: it is not there, not for this key, or full. */
const ofModel = [404, 410, 413, 429];
/** Of an error within an answer nobody knows more than that the model behind a gateway failed. */
function isCurable(status, text) {
    if (typeof status !== 'number')
        return true;
    if (ofModel.includes(status) || status >= 500 || overfull.test(text))
        return true;
    return (status === 400 || status === 403) && /\bmodel/iu.test(text);
}
function hintOf(status, text) {
    if (/insufficient_quota|billing|credit/iu.test(text)) {
        return 'The account behind api-key has no quota left: add credit or use another key.';
    }
    if (overfull.test(text)) {
        return 'Lower max-input-tokens or max-output-tokens, or choose a model with a larger context.';
    }
    if (typeof status === 'number' && status >= 300 && status < 400) {
        return 'Set base-url to the address that it leads to, if you trust it: redirects are not followed.';
    }
    if (typeof status !== 'number')
        return 'Correct what the endpoint names, or run again later.';
    if (status >= 500)
        return 'The endpoint failed after several attempts: run again later.';
    return statusHints[status] ?? 'Look up this status in the documentation of the endpoint.';
}

// EXTERNAL MODULE: ./build/check-endpoint.js
var check_endpoint = __webpack_require__(45464);
;// CONCATENATED MODULE: ./build/adapters/models/fetch-once.js


/**
 * A `fetch` whose silence ends the work: the SDK would ask again, and an endpoint that is still
 * writing would begin anew and be paid again. It follows no redirect, which would carry the key
 * and the texts to an address that nobody named.
 */
const fetchOnce = (ask) => async (input, init) => {
    try {
        const response = await ask(input, { ...init, redirect: 'manual' });
        const isRedirect = response.status >= 300 && response.status < 400;
        return isRedirect ? await tellRedirect(response) : response;
    }
    catch (error) {
        if (!listCodes(error).includes(silence))
            throw error;
        return refuse(504, { message: 'nothing for minutes', code: silence });
    }
};
/** Names the host only: what follows it may hold a token. */
async function tellRedirect(response) {
    await response.body?.cancel();
    const target = response.headers.get('location') ?? '';
    const place = URL.canParse(target, response.url)
        ? new URL(target, response.url).origin
        : 'nowhere';
    return refuse(response.status, { message: `a redirect to ${place}` });
}
const refuse = (status, error) => Response.json({ error }, { status, headers: { 'x-should-retry': 'false' } });

;// CONCATENATED MODULE: ./build/adapters/models/patient-fetch.js
/** Where the HTTP client within Node.js keeps the dispatcher that `fetch` uses; undici documents the name. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1');
/**
 * A `fetch` that bears this silence before and within an answer; by itself it gives up after 300 s,
 * which a model that thinks, or a local one that reads a long prompt, needs at times.
 */
function patientFetch(milliseconds) {
    let dispatcher;
    return (input, init) => {
        dispatcher ??= openDispatcher(milliseconds);
        return fetch(input, { ...init, ...(dispatcher !== undefined && { dispatcher }) });
    };
}
/**
 * Another one of the class in use: it keeps to proxies and certificates as that does, fits the
 * `fetch` of this Node.js, and costs no second client. A runtime that has none keeps its own limit.
 */
function openDispatcher(milliseconds) {
    // The client is loaded with the first of its names that is read.
    Reflect.get(globalThis, 'Response');
    const own = Reflect.get(globalThis, globalDispatcher);
    const create = isObject(own) ? own.constructor : undefined;
    if (typeof create !== 'function')
        return undefined;
    const limits = { headersTimeout: milliseconds, bodyTimeout: milliseconds };
    const made = Reflect.construct(create, [limits]);
    return isDispatcher(made) ? made : undefined;
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isDispatcher = (value) => isObject(value) && 'dispatch' in value && typeof value.dispatch === 'function';

;// CONCATENATED MODULE: ./build/adapters/models/open-client.js




/** Azure's older address of one deployment; its key is no bearer token. */
const azureDeployment = /\/openai\/deployments\/[^/]+\/?$/u;
/** Opens the SDK's client for an endpoint that was found safe, and tells its address without query. */
function openClient({ apiKey, baseUrl, timeoutSeconds }) {
    // The SDK insists on a key; local servers take any.
    const key = apiKey === '' ? 'none' : apiKey;
    const timeout = timeoutSeconds * 1000;
    const options = {
        apiKey: key,
        timeout,
        // Whoever waits for the deadline bears silence until then.
        fetch: fetchOnce(patientFetch(timeout)),
        // Its log would show headers and bodies in the run's public log.
        logLevel: 'off',
    };
    const given = new openai/* default */.Ay({ ...options, ...(baseUrl !== undefined && { baseURL: baseUrl }) });
    const url = (0,check_endpoint/* checkEndpoint */.q)(given.baseURL);
    // People copy the address of the request itself.
    url.pathname = url.pathname.replace(/\/chat\/completions\/?$/u, '');
    const isDeployment = azureDeployment.test(url.pathname);
    const client = new openai/* default */.Ay({
        ...options,
        baseURL: url.href,
        ...(isDeployment && { defaultHeaders: { 'api-key': key, authorization: null } }),
    });
    return { client, address: `${url.origin}${url.pathname}`.replace(/\/$/u, '') };
}

// EXTERNAL MODULE: ./node_modules/openai/streaming.mjs
var streaming = __webpack_require__(23056);
// EXTERNAL MODULE: ./build/adapters/models/read-completion.js
var read_completion = __webpack_require__(47401);
;// CONCATENATED MODULE: ./build/adapters/models/collect-chunks.js



const nothingNew = { content: '', refusal: '' };
/** A gateway may send its last piece as a whole message. */
const Piece = schemas/* object */.Ikc({
    finish_reason: schemas/* string */.YjP().min(1).optional().catch(undefined),
    delta: read_completion/* AnswerMessage */.w_.optional(),
    message: read_completion/* AnswerMessage */.w_.optional(),
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
/** Puts the chunks of a stream together, telling the bytes of each; throws what ended it when no text had arrived. */
async function collectChunks(chunks, mostBytes, onText) {
    let collected = nothing;
    let broken;
    try {
        for await (const chunk of chunks) {
            const { bytes } = collected;
            collected = append(collected, chunk);
            onText(collected.bytes - bytes);
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

;// CONCATENATED MODULE: ./build/adapters/models/read-answer.js




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
    const { client, maxOutputTokens, onText = ignore } = reading;
    const { head, sent } = await readHead(readBytes(response, reading));
    const copy = new Response(ReadableStream.from(sent));
    if (!eventStart.test(head))
        return { body: parseWhole(await copy.text()) };
    const events = streaming/* Stream */.Z.fromSSEResponse(copy, new AbortController(), client);
    const mostBytes = maxOutputTokens * textBytesPerToken + spareBytes;
    return collectChunks(events, mostBytes, onText);
}
const ignore = () => undefined;
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

// EXTERNAL MODULE: ./build/adapters/models/redact-secret.js
var redact_secret = __webpack_require__(26964);
// EXTERNAL MODULE: ./build/adapters/models/describe-shape.js
var describe_shape = __webpack_require__(14911);
;// CONCATENATED MODULE: ./build/adapters/models/write-body.js

/** The way a run begins: nobody asks for what was not chosen. */
const firstDialect = (documented, { temperature, reasoningEffort }) => ({
    ...documented,
    temperature: temperature === undefined ? 'none' : 'asked',
    effort: reasoningEffort === undefined ? 'none' : 'asked',
});
/** Says a request in the words that an endpoint understands. */
function writeBody({ messages, schema, maxOutputTokens }, { format, limit, delivery, temperature, effort, rules }, choices) {
    const described = format === 'json-schema' ? messages : [...messages, (0,describe_shape/* describeShape */.v)(schema.schema)];
    return {
        model: choices.model,
        messages: rules === 'system' ? [...described] : described.map(sayAsUser),
        [limit]: maxOutputTokens,
        ...(delivery !== 'whole' && { stream: true }),
        ...(delivery === 'counted-stream' && { stream_options: { include_usage: true } }),
        ...(temperature === 'asked' && { temperature: choices.temperature }),
        ...(effort === 'asked' && { reasoning_effort: choices.reasoningEffort }),
        ...(format === 'json-schema' && {
            response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } },
        }),
        ...(format === 'json-mode' && { response_format: { type: 'json_object' } }),
    };
}
const sayAsUser = ({ role, content }) => ({
    role: role === 'system' ? 'user' : role,
    content,
});

;// CONCATENATED MODULE: ./build/adapters/models/openai-model.js








/**
 * Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep
 * the deadline. The answer is streamed, because servers between here and there cut long silence.
 */
function createOpenAiModel(options) {
    const { apiKey, model, timeoutSeconds } = options;
    const { client, address } = openClient(options);
    const { deadline = AbortSignal.timeout(timeoutSeconds * 1000) } = options;
    const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
    const endpoint = {
        address,
        model,
        timeoutSeconds,
        redact: (text) => (0,redact_secret/* redactMessage */.b)(text, apiKey),
        ...(options.signal !== undefined && { signal: options.signal }),
    };
    let dialect = firstDialect(documented, options);
    return async (request) => {
        const { maxOutputTokens } = request;
        for (;;) {
            const asked = dialect;
            const body = writeBody(request, asked, options);
            const watched = options.watch?.();
            try {
                const response = await client.chat.completions.create(body, { signal }).asResponse();
                const answer = await readAnswer(response, {
                    ...{ client, signal, maxOutputTokens },
                    onText: watched?.add,
                });
                return toCompletion(answer, request, { endpoint, options });
            }
            catch (error) {
                const next = adaptDialect(asked, error);
                if (next === undefined)
                    throw describeModelError(error, endpoint);
                // Of requests at the same time only the first to fail changes the way of all.
                if (dialect === asked) {
                    tellOmission(asked, next, options);
                    dialect = next;
                }
            }
            finally {
                watched?.end();
            }
        }
    };
}
/** What a person asked for is not left out in silence. */
function tellOmission(before, after, { model, warn }) {
    const names = [
        ...(before.temperature === after.temperature ? [] : ['temperature']),
        ...(before.effort === after.effort ? [] : ['reasoning-effort']),
    ];
    for (const name of names)
        warn?.(`${model} does not take ${name}, which was left out.`);
}
function toCompletion({ body, broken }, request, { endpoint, options }) {
    const prompt = request.messages.map(({ content }) => content).join('\n');
    const read = (0,read_completion/* readCompletion */.tZ)(body, { model: options.model, prompt });
    if (!read.ok)
        throw describeForeignAnswer(read, endpoint);
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

// EXTERNAL MODULE: ./build/adapters/models/watch-answers.js
var watch_answers = __webpack_require__(48401);
;// CONCATENATED MODULE: ./build/adapters/models/open-models.js



/** The model and those that may stand in for it, behind one endpoint, with one deadline and one cap. */
function openModels(inputs, model, { progress, signal }) {
    const { temperature, 'base-url': baseUrl, 'reasoning-effort': reasoningEffort } = inputs;
    const timeoutSeconds = inputs['timeout-seconds'];
    // One for all: a model that is asked late has only the time that the others left.
    const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
    const options = {
        // The SDK wants a key; a local endpoint reads none.
        apiKey: inputs['api-key'] ?? 'no-key-needed',
        timeoutSeconds,
        deadline,
        warn: progress.warn,
        ...(progress.tick !== undefined && { watch: (0,watch_answers/* watchAnswers */.D)((0,watch_answers/* openWatch */.C)(progress.tick)) }),
        ...(baseUrl !== undefined && { baseUrl }),
        ...(temperature !== undefined && { temperature }),
        ...(reasoningEffort !== undefined && { reasoningEffort }),
        ...(signal !== undefined && { signal }),
    };
    const names = [...new Set([model, ...inputs['fallback-models']])];
    const models = names.map((name) => ({
        name,
        complete: createOpenAiModel({ ...options, model: name }),
    }));
    return (0,ask_in_turn/* askInTurn */.E)(models, { maxTotalTokens: inputs['max-total-tokens'], warn: progress.warn });
}


/***/ }),

/***/ 47401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ ModelName),
/* harmony export */   tZ: () => (/* binding */ readCompletion),
/* harmony export */   w_: () => (/* binding */ AnswerMessage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const Part = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('') });
/** Some endpoints answer in parts, as the API itself does in other places. */
const Content = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Part).transform((parts) => parts.map(({ text }) => text).join('')),
]);
const orEmpty = (text) => text ?? '';
/** A message of a whole answer, or the next piece of it in a stream. */
const AnswerMessage = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    content: Content.nullish().transform(orEmpty),
    refusal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().transform(orEmpty),
});
const Choice = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    finish_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().transform(orEmpty),
    message: AnswerMessage,
});
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/**
 * Tokens of reasoning are a part of `completion_tokens`; endpoints that leave them out there still
 * have them in the total.
 */
const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    prompt_tokens: count,
    completion_tokens: count,
    total_tokens: count.optional().catch(undefined),
})
    .transform(({ prompt_tokens: prompt, completion_tokens: written, total_tokens: total = 0 }) => ({
    promptTokens: prompt,
    completionTokens: Math.max(written, total - prompt),
}));
/** It stands in outputs, tables and the document; a name with anything else in it is none. */
const ModelName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.:/@+~-]{1,200}$/u);
const Answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    model: ModelName.optional().catch(undefined),
    choices: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([Choice], zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    usage: Usage.optional().catch(undefined),
});
/** A gateway in front of several models reports their errors inside a 200. */
const ErrorInside = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ message }) => message),
});
/** Tokens of an answer whose endpoint counts none, by bytes; a cap needs a number. */
const bytesPerToken = 4;
/** Reads a body that should be a chat completion, and is whatever the endpoint sent. */
function readCompletion(body, asked) {
    const parsed = Answer.safeParse(body);
    if (!parsed.success) {
        const isCurable = typeof body === 'object';
        return { ok: false, found: describeBody(body, parsed.error), isCurable };
    }
    const { choices, usage, model = asked.model } = parsed.data;
    const [choice] = choices;
    const ended = readEnd(choice);
    const { refusal, content } = choice.message;
    const text = refusal === '' ? content : refusal;
    return {
        ok: true,
        completion: {
            text,
            model,
            ended,
            usage: {
                requests: 1,
                promptTokens: usage?.promptTokens ?? estimate(asked.prompt),
                completionTokens: usage?.completionTokens ?? estimate(text),
            },
        },
    };
}
/** What endpoints call an end by the limit and one by a filter, beside OpenAI's own words. */
const limitReasons = ['length', 'max_tokens', 'max_output_tokens', 'model_length'];
const filterReasons = ['content_filter', 'safety', 'recitation', 'blocklist', 'prohibited_content'];
function readEnd({ message, finish_reason: reason }) {
    const word = reason.toLowerCase();
    if (message.refusal !== '' || word === 'refusal')
        return 'refusal';
    if (filterReasons.includes(word))
        return 'content-filter';
    return limitReasons.includes(word) ? 'length' : 'stop';
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


/***/ }),

/***/ 26964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ redactMessage)
/* harmony export */ });
/** Keys of OpenAI and of those who copied the form, whole or already starred by the endpoint. */
const knownKey = /\bsk-[\w*-]{4,}/gu;
/** A shorter "key" is a word that a local server is given because it wants one; starring it out would spoil the message. */
const shortest = 4;
/** Takes a secret, and whatever looks like an API key, out of a message. */
function redactMessage(text, secret) {
    return replaceSecret(text, secret).replace(knownKey, '***');
}
function replaceSecret(text, secret) {
    return secret.length < shortest ? text : text.replaceAll(secret, '***');
}


/***/ }),

/***/ 48401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openWatch),
/* harmony export */   D: () => (/* binding */ watchAnswers)
/* harmony export */ });
/* harmony import */ var _report_count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6745);

/** Of English and JSON; the exact count comes with the end of the answer. */
const bytesPerToken = 4;
const millisecondsPerTick = 1000;
/** A watch that ticks once a second and keeps no program alive. */
const openWatch = (tick) => ({
    tick,
    now: () => performance.now(),
    repeat: (work) => {
        const timer = setInterval(work, millisecondsPerTick).unref();
        return () => {
            clearInterval(timer);
        };
    },
});
/** Ticks with the tokens so far and the seconds since the first of the answers under way was asked for. */
function watchAnswers({ tick, now, repeat }) {
    let open = 0;
    let start = 0;
    let bytes = 0;
    let stop;
    const tell = () => {
        const seconds = Math.round((now() - start) / 1000);
        const tokens = Math.ceil(bytes / bytesPerToken);
        const so = tokens === 0 ? 'waiting for the first word' : `about ${(0,_report_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(tokens, 'token')} so far`;
        tick(`${so}, ${seconds} s`);
    };
    return () => {
        if (open === 0) {
            start = now();
            bytes = 0;
            stop = repeat(tell);
        }
        open += 1;
        return {
            add: (more) => {
                bytes += more;
            },
            end: () => {
                open -= 1;
                if (open === 0)
                    stop?.();
            },
        };
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


/***/ }),

/***/ 19750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ countBytes),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** English needs about four bytes a token, other scripts and code less; this stays on the safe side. */
const bytesPerToken = 3.5;
/** The length of a text in UTF-8; no tokeniser makes more tokens than bytes. */
function countBytes(text) {
    let bytes = 0;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        // Each half of a pair is two of its four bytes; a half alone is replaced by a mark of three.
        else if (unit >= 0xd800 && unit <= 0xdfff)
            bytes += isPaired(text, at) ? 2 : 3;
        else
            bytes += 3;
    }
    return bytes;
}
const isHigh = (code) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code) => code >= 0xdc00 && code <= 0xdfff;
function isPaired(text, at) {
    const unit = text.charCodeAt(at);
    if (isHigh(unit))
        return isLow(text.charCodeAt(at + 1));
    return isHigh(text.charCodeAt(at - 1));
}
/** How many tokens a text costs, about: enough to rank, where nothing must be exact. */
const estimateTokens = (text) => Math.ceil(countBytes(text) / bytesPerToken);


/***/ })

};
;