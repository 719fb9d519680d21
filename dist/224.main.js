export const id = 224;
export const ids = [224];
export const modules = {

/***/ 3660:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeModelError = describeModelError;
exports.describeForeignAnswer = describeForeignAnswer;
const openai_1 = __webpack_require__(12583);
const z = __importStar(__webpack_require__(50924));
const errors_ts_1 = __webpack_require__(83916);
const text_ts_1 = __webpack_require__(68068);
/** Of a foreign body one short sentence is shown. */
const longestExcerpt = 200;
const longestRead = 2000;
/** How deep causes of a failed connection are nested, with room to spare. */
const deepestCause = 6;
/** One clear sentence for whatever the SDK threw, and what to do about it. */
function describeModelError(error, endpoint) {
    if (error instanceof errors_ts_1.SpecWriterError)
        return error;
    const { kind, message, hint } = describe(error, endpoint);
    return new errors_ts_1.SpecWriterError(kind, { message: endpoint.redact(message), hint });
}
/** The error for an answer that came, but is no completion. */
function describeForeignAnswer(found, endpoint) {
    return new errors_ts_1.SpecWriterError('model', {
        message: endpoint.redact(`Expected a chat completion from ${endpoint.address}, found ${excerpt(found)}.`),
        hint: 'Check base-url: it must be the address of an OpenAI-compatible API, which usually ends with /v1.',
    });
}
function describe(error, endpoint) {
    const { address } = endpoint;
    if (error instanceof openai_1.APIConnectionTimeoutError || error instanceof openai_1.APIUserAbortError) {
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
    if (!(error instanceof openai_1.APIError))
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
const Failure = z.object({
    code: z.string().optional().catch(undefined),
    cause: z.unknown().optional(),
    errors: z.array(z.unknown()).catch([]),
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
    const line = (0, text_ts_1.toLine)(words);
    return line.length > longestExcerpt
        ? `${line.slice(0, longestExcerpt).toWellFormed()}…`
        : line.replace(/\.$/u, '');
}


/***/ }),

/***/ 31224:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createOpenAiModel = createOpenAiModel;
const openai_1 = __importStar(__webpack_require__(12583));
const errors_ts_1 = __webpack_require__(83916);
const describe_model_error_ts_1 = __webpack_require__(3660);
const read_completion_ts_1 = __webpack_require__(62469);
const redact_secret_ts_1 = __webpack_require__(53996);
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
                    throw (0, describe_model_error_ts_1.describeModelError)(error, endpoint);
                dialect = next;
            }
        }
    };
}
function createClient({ apiKey, baseUrl, timeoutSeconds }) {
    return new openai_1.default({
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
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected base-url to be an address without credentials, found ${url === undefined ? 'something else' : 'one that has them'}.`,
            hint: 'Write it as https://host/v1 and give the key as api-key.',
        });
    }
    const { origin, pathname } = url;
    return {
        address: `${origin}${pathname}`.replace(/\/$/u, ''),
        model,
        timeoutSeconds,
        redact: (text) => (0, redact_secret_ts_1.redactMessage)(text, apiKey),
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
    if (!(error instanceof openai_1.APIError) || (error.status !== 400 && error.status !== 422)) {
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
    const read = (0, read_completion_ts_1.readCompletion)(answer, { model: options.model, prompt });
    if (!read.ok)
        throw (0, describe_model_error_ts_1.describeForeignAnswer)(read.found, endpoint);
    return { ...read.completion, text: (0, redact_secret_ts_1.redactAnswer)(read.completion.text, options.apiKey) };
}


/***/ }),

/***/ 62469:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readCompletion = readCompletion;
const z = __importStar(__webpack_require__(50924));
const Part = z.object({ text: z.string().default('') });
/** Some endpoints answer in parts, as the API itself does in other places. */
const Content = z.union([
    z.string(),
    z.array(Part).transform((parts) => parts.map(({ text }) => text).join('')),
]);
const orEmpty = (text) => text ?? '';
const Choice = z.object({
    finish_reason: z.string().nullish().transform(orEmpty),
    message: z.object({
        content: Content.nullish().transform(orEmpty),
        refusal: z.string().nullish().transform(orEmpty),
    }),
});
const count = z.int().min(0);
const Answer = z.object({
    model: z.string().min(1).optional().catch(undefined),
    choices: z.tuple([Choice], z.unknown()),
    usage: z.object({ prompt_tokens: count, completion_tokens: count }).optional().catch(undefined),
});
/** A gateway in front of several models reports their errors inside a 200. */
const ErrorInside = z.object({
    error: z.object({ message: z.string() }).transform(({ message }) => message),
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


/***/ }),

/***/ 53996:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.redactMessage = redactMessage;
exports.redactAnswer = redactAnswer;
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


/***/ })

};
