"use strict";
exports.id = 3204;
exports.ids = [3204];
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

/***/ 23204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCopilot: () => (/* binding */ openCopilot)
});

// EXTERNAL MODULE: ./build/adapters/models/ask-in-turn.js
var ask_in_turn = __webpack_require__(75041);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 5 modules
var find_secrets = __webpack_require__(48323);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/adapters/models/read-completion.js
var read_completion = __webpack_require__(47401);
;// CONCATENATED MODULE: ./build/adapters/models/collect-copilot-events.js


const collect_copilot_events_text = schemas/* string */.YjP().catch('');
/** The lines of `--output-format json` that matter, out of some thirty kinds; each is parsed on its own. */
const Event = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('model.call_start') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant.message_start') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant.message_delta'), data: schemas/* object */.Ikc({ deltaContent: collect_copilot_events_text }) }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('assistant.message'),
        data: schemas/* object */.Ikc({
            content: collect_copilot_events_text,
            model: read_completion/* ModelName */.bt.optional().catch(undefined),
            toolRequests: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
        }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('model.call_failure'),
        data: schemas/* object */.Ikc({ statusCode: schemas/* number */.aig().optional().catch(undefined), errorMessage: collect_copilot_events_text }),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('session.error'), data: schemas/* object */.Ikc({ message: collect_copilot_events_text }) }),
]);
/** The CLI itself asks for the rest of an answer that was cut, and gives up after the second time. */
const mostPieces = 3;
/** Puts an answer together from the lines of the CLI. */
function collectCopilotEvents({ onText, onToolRequests }) {
    let state = nothing;
    return {
        add: (line) => {
            const event = readEvent(line);
            if (event === undefined)
                return;
            if (event.type === 'assistant.message_delta') {
                onText(Buffer.byteLength(event.data.deltaContent));
            }
            state = apply(state, event);
            if (event.type === 'assistant.message')
                onToolRequests(state.toolRequests);
        },
        read: () => toAnswer(state),
    };
}
const nothing = { pieces: [], lost: '', isWhole: false, requests: 0, toolRequests: 0 };
const Reason = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** The message within the body that the endpoint sent, or what the CLI has instead. */
function readReason(text) {
    const body = parseJson(text);
    return Reason.safeParse(body).data?.message ?? (typeof body === 'string' ? body : text);
}
function readEvent(line) {
    return Event.safeParse(parseJson(line)).data;
}
function apply(state, event) {
    const { coming = '' } = state;
    switch (event.type) {
        case 'model.call_start':
            return { ...state, requests: state.requests + 1 };
        case 'assistant.message_start':
            return { ...state, pieces: keep(state), coming: '', isWhole: false };
        case 'assistant.message_delta':
            return { ...state, coming: coming + event.data.deltaContent };
        case 'assistant.message':
            return applyMessage(state, event.data);
        case 'model.call_failure': {
            const { statusCode: status, errorMessage } = event.data;
            const lost = coming.length > state.lost.length ? coming : state.lost;
            return {
                ...state,
                coming: undefined,
                lost,
                refusal: { status, reason: readReason(errorMessage) },
            };
        }
        case 'session.error':
            return { ...state, error: event.data.message };
    }
}
function applyMessage(state, { content, model = state.model, toolRequests }) {
    const told = { ...state, model, coming: undefined };
    // What is said beside a wish for tools is no part of the answer.
    return toolRequests.length > 0
        ? { ...told, pieces: [], toolRequests: state.toolRequests + 1 }
        : { ...told, pieces: [...state.pieces, content], isWhole: true };
}
const keep = ({ pieces, coming }) => coming === undefined ? pieces : [...pieces, coming];
function toAnswer(state) {
    const { lost, isWhole, model, requests, toolRequests, refusal, error } = state;
    const pieces = keep(state);
    const got = pieces.join('');
    return {
        text: isWhole ? got : `${got}${state.coming === undefined ? lost : ''}`,
        isWhole,
        ended: pieces.length >= mostPieces && !isJson(got) ? 'length' : 'stop',
        model,
        requests,
        toolRequests,
        error,
        refusal,
    };
}
const isJson = (text) => parseJson(text) !== undefined;
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/models/copilot-command.js

/** The version of `@github/copilot` that the flags, variables and events here were read from and are tested with. */
const copilotVersion = '1.0.102';
/** Named by the CLI's own help, in its order; only the first that is set is handed on. */
const tokens = ['COPILOT_GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];
/** Its own model endpoint instead of GitHub's; the CLI then needs no token of GitHub. */
const customEndpoint = 'COPILOT_PROVIDER_BASE_URL';
const endpointSecrets = ['COPILOT_PROVIDER_API_KEY', 'COPILOT_PROVIDER_BEARER_TOKEN'];
const endpointSettings = [
    customEndpoint,
    ...endpointSecrets,
    'COPILOT_PROVIDER_TYPE',
    'COPILOT_PROVIDER_WIRE_API',
    'COPILOT_PROVIDER_AZURE_API_VERSION',
    'COPILOT_PROVIDER_MODEL_ID',
    'COPILOT_PROVIDER_WIRE_MODEL',
    'COPILOT_PROVIDER_MAX_PROMPT_TOKENS',
    'COPILOT_PROVIDER_MAX_OUTPUT_TOKENS',
    'COPILOT_OFFLINE',
];
/** How any program finds other programs, the network and its certificates. */
const surroundings = [
    ...['PATH', 'LANG', 'LC_ALL', 'SystemRoot'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS'],
    ...['GH_HOST', 'COPILOT_GH_HOST', 'COPILOT_MODEL', 'CI'],
];
/**
 * No tool at all: a list of allowed ones with no existing name leaves the model none, and the kinds
 * that can be denied are denied as well, should a later version read that list in another way.
 */
const withoutTools = [
    '--available-tools=none',
    '--deny-tool=shell',
    '--deny-tool=write',
    '--deny-tool=url',
    '--disallow-temp-dir',
    '--disable-builtin-mcps',
    '--no-ask-user',
];
/** Nothing that lies about on the machine or is kept elsewhere takes part in the answer. */
const onItsOwn = [
    '--no-custom-instructions',
    '--no-auto-update',
    '--no-remote',
    '--no-remote-export',
    '--no-experimental',
    '--no-bash-env',
    '--disable-client-telemetry',
];
const asEvents = ['--output-format=json', '--stream=on', '--no-color', '--log-level=none'];
/** The words after the program's name; the prompt is not among them, because it goes to standard input. */
const writeCopilotArguments = ({ model, reasoningEffort }, usageFile) => [
    ...asEvents,
    ...withoutTools,
    ...onItsOwn,
    `--usage-output-file=${usageFile}`,
    ...(model === undefined ? [] : [`--model=${model}`]),
    ...(reasoningEffort === undefined ? [] : [`--reasoning-effort=${reasoningEffort}`]),
];
/** The values that the CLI is handed and nobody may read in what it says. */
const listCopilotSecrets = (environment) => [...tokens, ...endpointSecrets].map((name) => environment[name] ?? '').filter(Boolean);
/** The whole environment of the CLI: its home is a temporary folder, and of ours it gets what it needs. */
function writeCopilotEnvironment(environment, { home, prompt, request }) {
    const isSet = (name) => (environment[name] ?? '') !== '';
    const isCustom = isSet(customEndpoint);
    const access = isCustom ? endpointSettings : tokens.filter(isSet).slice(0, 1);
    const names = [...surroundings, ...access].filter(isSet);
    return {
        ...(isCustom && limitTokens(Buffer.byteLength(prompt), request.maxOutputTokens)),
        ...Object.fromEntries(names.map((name) => [name, environment[name] ?? ''])),
        HOME: home,
        USERPROFILE: home,
        COPILOT_HOME: (0,external_node_path_.join)(home, 'copilot'),
        TMPDIR: home,
        // 235 MB are unpacked there at the first start of a version, and not again.
        XDG_CACHE_HOME: environment['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(environment['HOME'] ?? home, '.cache'),
        NO_COLOR: '1',
    };
}
/** Of a model that it does not know the CLI assumes 128,000 tokens and refuses longer prompts; the caps are ours. */
const limitTokens = (promptBytes, maxOutputTokens) => ({
    // A token has at least one byte; the CLI adds instructions of its own and reserves room for the answer.
    COPILOT_PROVIDER_MAX_PROMPT_TOKENS: String(promptBytes + maxOutputTokens + spareTokens),
    COPILOT_PROVIDER_MAX_OUTPUT_TOKENS: String(maxOutputTokens),
});
const spareTokens = 100_000;

;// CONCATENATED MODULE: ./build/adapters/models/read-copilot-usage.js


const count = schemas/* int */.Whr().min(0);
/** The file of `--usage-output-file`: tokens by model, over all requests of the run. */
const UsageFile = schemas/* object */.Ikc({
    modelMetrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ usage: schemas/* object */.Ikc({ inputTokens: count, outputTokens: count }) })),
});
/** Tokens of a run that was ended before the CLI wrote them down, by bytes; a cap needs a number. */
const bytesPerToken = 4;
const estimate = (text) => Math.ceil(Buffer.byteLength(text) / bytesPerToken);
/** What a run cost: as the CLI counts it, its own instructions included, or by a careful guess. */
async function readCopilotUsage(path, { prompt, answer }) {
    const requests = Math.max(1, answer.requests);
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '{}');
    const metrics = Object.values(parse(text)?.modelMetrics ?? {}).map(({ usage }) => usage);
    const promptTokens = metrics.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
    const completionTokens = metrics.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
    return {
        requests,
        promptTokens: promptTokens > 0 ? promptTokens : estimate(prompt) * requests,
        completionTokens: completionTokens > 0 ? completionTokens : estimate(answer.text),
    };
}
function parse(text) {
    try {
        return UsageFile.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/adapters/process/split-lines.js

/** Cuts bytes into lines as they come; an empty one is not told, and of one that is too long nothing is kept. */
function splitLines(longestLine, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder();
    let parts = [];
    let length = 0;
    const append = (text) => {
        length += text.length;
        if (length <= longestLine)
            parts.push(text);
        else
            parts = [];
    };
    const finish = () => {
        const line = parts.join('');
        if (line !== '')
            onLine(line);
        parts = [];
        length = 0;
    };
    return {
        add: (bytes) => {
            const [first = '', ...rest] = decoder.write(bytes).split('\n');
            append(first);
            for (const text of rest) {
                finish();
                append(text);
            }
        },
        end: finish,
    };
}

;// CONCATENATED MODULE: ./build/adapters/process/run-child.js



/** An error message with its advice fits well; more is a log. */
const longestComplaint = 16_000;
/** What is left in the pipes of a program that has ended is read at once. */
const patienceMilliseconds = 2000;
/**
 * Runs a program to its end, or ends it with all programs that it started. They get no chance to
 * tidy up: everything they own lies in a folder that is removed anyway, and some do not listen.
 */
async function runChild({ file, args, folder, environment, input }, { signal, onLine, longestLine, mostBytes }) {
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: folder,
        env: environment,
        // A group of its own, so that the signal reaches the programs that it starts.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const end = () => {
        endGroup(child);
    };
    let complaint = '';
    let left = mostBytes;
    const lines = splitLines(longestLine, onLine);
    child.stdout.on('data', (bytes) => {
        left -= bytes.length;
        if (left < 0)
            end();
        else
            lines.add(bytes);
    });
    const decoder = new external_node_string_decoder_.StringDecoder();
    child.stderr.on('data', (bytes) => {
        if (complaint.length < longestComplaint)
            complaint += decoder.write(bytes);
    });
    // A program that ends without reading all of its input closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    if (signal.aborted)
        end();
    signal.addEventListener('abort', end, { once: true });
    try {
        const ended = await waitForEnd(child);
        lines.end();
        return { ...ended, complaint: complaint.slice(0, longestComplaint), isFlood: left < 0 };
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
const waitForEnd = (child) => new Promise((resolve) => {
    let failure;
    child.once('error', (error) => {
        failure = error.code ?? error.name;
        if (child.pid === undefined)
            resolve({ failure, exitCode: null, signal: null });
    });
    let patience;
    child.once('exit', () => {
        // What it started may outlive it, and a program that left the group holds the pipes open.
        endGroup(child);
        patience = setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, patienceMilliseconds);
    });
    child.once('close', (exitCode, signal) => {
        clearTimeout(patience);
        resolve({ failure, exitCode, signal });
    });
});
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Nobody is left.
    }
}

// EXTERNAL MODULE: ./build/adapters/models/describe-shape.js
var describe_shape = __webpack_require__(14911);
;// CONCATENATED MODULE: ./build/adapters/models/write-copilot-prompt.js

/** The CLI's own instructions, which cannot be left out, ask for short answers and for the use of tools. */
const opening = 'Continue this conversation with the next message of the assistant. There are no tools, and nothing but the text of that message is read: write it whole, however long it is, without any word about it.';
/** A line that reads like the name of a speaker; only ours are. */
const speaker = /^(?=\[(?:system|user|assistant)\]\s*$)/gmu;
/** Folds a conversation into one text, in which nobody can speak in the name of another. */
const writeCopilotPrompt = ({ messages, schema }) => [
    opening,
    ...[...messages, (0,describe_shape/* describeShape */.v)(schema.schema)].map(({ role, content }) => `[${role}]\n${content.replace(speaker, ' ')}`),
    '[assistant]\n',
].join('\n\n');

;// CONCATENATED MODULE: ./build/adapters/models/ask-copilot.js








/** Who gets no tool may ask for one by mistake; again and again it costs a request each time. */
const mostToolRequests = 3;
/** The CLI asks twice for the rest of a cut answer. */
const ask_copilot_mostPieces = 3;
/** More than any token has, even one of rare characters that are escaped in JSON. */
const textBytesPerToken = 16;
/** A token travels in an event of 300 to 700 bytes of its own. */
const sentBytesPerToken = 2048;
/** The CLI repeats the prompt twice, each character escaped by at most six. */
const echoedBytesPerByte = 12;
/** For whatever comes before and after the text. */
const spareBytes = 1_000_000;
/** One run of the CLI, in an empty folder that is its home as well and is gone afterwards. */
async function askCopilot(request, cli, { signal, onText }) {
    const prompt = writeCopilotPrompt(request);
    const insistence = new AbortController();
    const events = collectCopilotEvents({
        onText,
        onToolRequests: (count) => {
            if (count >= mostToolRequests)
                insistence.abort();
        },
    });
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'spec-writer-copilot-'));
    try {
        const usageFile = (0,external_node_path_.join)(home, 'usage.json');
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(home, 'empty-'));
        const end = await runChild({
            file: cli.file,
            args: writeCopilotArguments(cli, usageFile),
            folder,
            environment: writeCopilotEnvironment(cli.environment, { home, prompt, request }),
            input: prompt,
        }, {
            signal: AbortSignal.any([signal, insistence.signal]),
            onLine: events.add,
            ...boundOutput(prompt, request),
        });
        const answer = events.read();
        const usage = await readCopilotUsage(usageFile, { prompt, answer });
        return { end, answer, usage, insisted: insistence.signal.aborted };
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** The CLI must not fill the memory; what is longer than an answer is the prompt, which it repeats. */
const boundOutput = (prompt, { maxOutputTokens }) => ({
    longestLine: maxOutputTokens * textBytesPerToken + spareBytes,
    mostBytes: Buffer.byteLength(prompt) * echoedBytesPerByte +
        maxOutputTokens * ask_copilot_mostPieces * sentBytesPerToken +
        spareBytes,
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/models/advise-on-copilot.js

const signIn = 'In a workflow, give the job the permission copilot-requests: write and the step the variable GITHUB_TOKEN; elsewhere set COPILOT_GITHUB_TOKEN to a fine-grained token that may send Copilot requests, or to what "gh auth token" prints. What "copilot login" keeps is not read.';
/** What the CLI and GitHub say, and what a person can do about it; the first that fits counts. */
const complaints = [
    {
        pattern: /COPILOT_PROVIDER_/u,
        kind: 'model',
        hint: 'Check the variables COPILOT_PROVIDER_ and so on, which point the CLI at an endpoint other than that of GitHub.',
    },
    {
        pattern: /no authentication information|not logged in|not authenticated/iu,
        kind: 'model',
        hint: signIn,
    },
    {
        pattern: /classic personal access token/iu,
        kind: 'model',
        hint: 'Replace the token by a fine-grained one that may send Copilot requests.',
    },
    {
        pattern: /unexpected argument|unknown option|invalid value .* for '--|invalid --[a-z-]+ value/iu,
        kind: 'model',
        hint: `Install the version of the CLI that this program knows: npm install --global @github/copilot@${copilotVersion}.`,
    },
    {
        pattern: /prompt budget|context[_ ]length|context window|maximum context|too many tokens/iu,
        kind: 'model',
        hint: 'Lower max-input-tokens or max-output-tokens, or choose a model with a larger context.',
        isCurable: true,
    },
    {
        pattern: /model "?[^"\n]{0,80}"? .{0,40}not (?:available|found|supported|enabled)|unknown model|require an explicit model/iu,
        kind: 'model',
        hint: 'Check model: it must be one that your Copilot plan and its policies allow; leave it empty for the default of the CLI.',
        isCurable: true,
    },
    {
        pattern: /quota|premium request|ai credit|billing|spending limit/iu,
        kind: 'model',
        hint: 'The account has no Copilot requests left: raise its budget, wait for the next month or use another provider.',
    },
    {
        pattern: /client error \(connect\)|dns error|error sending request|network|ENOTFOUND|ECONN|ETIMEDOUT/iu,
        kind: 'network',
        hint: 'Check the network and the proxy (HTTPS_PROXY) between here and GitHub, and run again.',
    },
    {
        pattern: /subscription|not (?:licensed|entitled)|no access|access denied|by policy|policies|copilot access|failed to load models/iu,
        kind: 'model',
        hint: 'Check that the owner of the token has a Copilot plan, and that its organization allows the Copilot CLI.',
    },
];
const statusHints = {
    401: signIn,
    402: 'The account has no Copilot requests left: raise its budget, wait for the next month or use another provider.',
    403: 'Check that the owner of the token has a Copilot plan, and that its organization allows the Copilot CLI and this model.',
    404: 'Check model: it must be one that your Copilot plan allows.',
    413: 'Lower max-input-tokens.',
    429: 'Wait and run again, or lower max-input-tokens.',
};
/** What concerns one model: it is not there, not for this account, or full. */
const ofModel = [403, 404, 410, 413, 429];
/** What to do about a complaint of the CLI, by its words and else by the status of the endpoint. */
const adviseOnCopilot = (complaint, status) => complaints.find(({ pattern }) => pattern.test(complaint)) ?? ofStatus(status);
function ofStatus(status) {
    const general = 'Run again; if it stays, look up what the CLI says, or use another provider.';
    if (status === undefined)
        return { kind: 'model', hint: general };
    const isCurable = ofModel.includes(status) || status >= 500;
    return { kind: 'model', hint: statusHints[status] ?? general, isCurable };
}

// EXTERNAL MODULE: ./build/adapters/models/excerpt.js
var excerpt = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/adapters/models/model-error.js
var model_error = __webpack_require__(5330);
;// CONCATENATED MODULE: ./build/adapters/models/describe-copilot-failure.js





/** The first sentences tell what is wrong. */
const longestRead = 4000;
/** One clear sentence for whatever went wrong within the CLI, and what to do about it. */
function describeCopilotFailure(failure) {
    const { text } = failure.answer;
    const { kind, found, hint, isCurable = false } = describe(failure);
    const message = text === ''
        ? `Expected an answer from the Copilot CLI, found ${found}.`
        : `Expected a whole answer from the Copilot CLI, found one that broke off after ${text.length} characters: ${found}.`;
    return new model_error/* ModelError */.m(kind, { message: failure.redact(message), hint, isCurable });
}
function describe({ end, answer, stop, timeoutSeconds }) {
    if (end.failure !== undefined)
        return { ...notStarted, found: `${end.failure} at its start` };
    if (stop === 'deadline')
        return describeDeadline(timeoutSeconds);
    if (stop !== undefined)
        return stops[stop];
    if (end.isFlood)
        return flood;
    return describeComplaint(answer, end);
}
/** What the CLI itself says is passed on, because it knows more of GitHub than we do. */
function describeComplaint({ error, refusal }, end) {
    const { status, reason = '' } = refusal ?? {};
    const complaint = clean(error ?? refusal?.reason ?? end.complaint);
    if (complaint === '')
        return describeSilence(end);
    const advice = adviseOnCopilot(`${complaint} ${clean(reason)}`, status);
    const said = status === undefined ? (0,excerpt/* excerpt */.K)(complaint) : `${status} (${(0,excerpt/* excerpt */.K)(reason)})`;
    return { ...advice, found: said };
}
const clean = (text) => (0,external_node_util_.stripVTControlCharacters)(text.slice(0, longestRead))
    .trim()
    .replace(/^error: /iu, '');
const notStarted = {
    kind: 'model',
    hint: `Install the CLI again (npm install --global @github/copilot@${copilotVersion}) and try "copilot --version".`,
};
const describeDeadline = (seconds) => ({
    kind: 'network',
    found: `that the time of timeout-seconds (${seconds}) was over`,
    hint: 'Raise timeout-seconds, lower max-output-tokens or reasoning-effort, or choose a faster model.',
});
const stops = {
    cancelled: { kind: 'network', found: 'that the run was cancelled', hint: 'Run again.' },
    tools: {
        kind: 'model',
        found: 'a model that asks for tools again and again, and gets none',
        hint: 'Choose another model.',
        isCurable: true,
    },
};
const flood = {
    kind: 'model',
    found: 'far more text than max-output-tokens allows',
    hint: 'Choose another model: this one does not keep to max-output-tokens.',
    isCurable: true,
};
const describeSilence = ({ exitCode, signal }) => ({
    kind: 'model',
    found: exitCode === 0
        ? 'none in what it printed'
        : `${wayOut(exitCode, signal)} without a word of why`,
    hint: `Run again; if it stays, check that "copilot --version" is ${copilotVersion} or later.`,
});
const wayOut = (exitCode, signal) => signal === null ? `exit status ${String(exitCode)}` : `its end by ${signal}`;

// EXTERNAL MODULE: ./build/adapters/process/listen-for-cancellation.js
var listen_for_cancellation = __webpack_require__(31032);
// EXTERNAL MODULE: ./build/adapters/models/redact-secret.js
var redact_secret = __webpack_require__(26964);
;// CONCATENATED MODULE: ./build/adapters/models/copilot-model.js






/**
 * Asks a model through the Copilot CLI, which gets the prompt on standard input, no tool, an empty
 * folder and nothing else of this machine. Each request is a run of its own; the CLI retries.
 */
function createCopilotModel(options) {
    const { deadline = AbortSignal.timeout(options.timeoutSeconds * 1000) } = options;
    const stopped = new AbortController();
    const cancelled = AbortSignal.any([
        stopped.signal,
        ...(options.signal === undefined ? [] : [options.signal]),
    ]);
    return async (request) => {
        // In a terminal nobody else would end the CLI, which does not hear the keys pressed there.
        const keys = (0,listen_for_cancellation/* listenForCancellation */.c)();
        keys.signal.addEventListener('abort', () => {
            stopped.abort();
        });
        const watched = options.watch?.();
        try {
            const asked = await askCopilot(request, options, {
                signal: AbortSignal.any([deadline, cancelled]),
                onText: (bytes) => watched?.add(bytes),
            });
            return toCompletion(asked, options, findStop(asked, { deadline, cancelled }));
        }
        finally {
            watched?.end();
            keys.stop();
        }
    };
}
function findStop({ insisted }, { deadline, cancelled }) {
    if (cancelled.aborted)
        return 'cancelled';
    if (deadline.aborted)
        return 'deadline';
    return insisted ? 'tools' : undefined;
}
function toCompletion({ end, answer, usage }, { model = 'copilot', environment, timeoutSeconds }, stop) {
    const secrets = listCopilotSecrets(environment);
    const redact = (text) => secrets.reduce((redacted, secret) => (0,redact_secret/* redactMessage */.b)(redacted, secret), text);
    const own = (0,find_secrets/* createSecretSearch */.p)(secrets)(answer.text).filter(({ is }) => is === 'own-value');
    const said = {
        text: (0,find_secrets/* coverSecrets */.$)(answer.text, own),
        model: answer.model ?? model,
        ...(own.length > 0 && { hadSecret: true }),
        usage,
    };
    if (answer.isWhole)
        return { ...said, ended: answer.ended };
    const failure = describeCopilotFailure({ end, answer, stop, timeoutSeconds, redact });
    // What was paid for is kept, as far as it came.
    if (answer.text === '')
        throw failure;
    return { ...said, ended: 'length', interruption: failure };
}

// EXTERNAL MODULE: ./build/adapters/models/find-copilot.js
var find_copilot = __webpack_require__(93912);
// EXTERNAL MODULE: ./build/adapters/models/watch-answers.js
var watch_answers = __webpack_require__(48401);
;// CONCATENATED MODULE: ./build/adapters/models/open-copilot.js




/** What belongs to an endpoint of one's own and has no counterpart in the CLI. */
const unused = ['base-url', 'temperature'];
/** The Copilot CLI with the model that was asked for and those that may stand in for it. */
function openCopilot(inputs, { progress, environment, signal }) {
    for (const name of unused) {
        if (inputs[name] !== undefined)
            progress.warn(`Provider copilot does not use ${name}.`);
    }
    const { model, 'timeout-seconds': timeoutSeconds, 'reasoning-effort': reasoningEffort } = inputs;
    const options = {
        file: (0,find_copilot/* findCopilot */.c)(environment) ?? 'copilot',
        environment,
        timeoutSeconds,
        // One for all: a model that is asked late has only the time that the others left.
        deadline: AbortSignal.timeout(timeoutSeconds * 1000),
        ...(progress.tick !== undefined && { watch: (0,watch_answers/* watchAnswers */.D)((0,watch_answers/* openWatch */.C)(progress.tick)) }),
        ...(reasoningEffort !== undefined && { reasoningEffort }),
        ...(signal !== undefined && { signal }),
    };
    const standIns = inputs['fallback-models'].filter((name) => name !== model);
    const models = [model, ...new Set(standIns)].map((name) => ({
        name: name ?? 'copilot',
        complete: createCopilotModel({ ...options, ...(name !== undefined && { model: name }) }),
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

/***/ 31032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listenForCancellation)
/* harmony export */ });
/**
 * A signal that is aborted when the runner cancels the step. It sends SIGINT, SIGTERM 7.5 seconds
 * later and kills after 2.5 more (ProcessInvoker of the runner), so that the last words must be short.
 */
function listenForCancellation() {
    const controller = new AbortController();
    const abort = () => {
        controller.abort();
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const name of signals)
        process.on(name, abort);
    return {
        signal: controller.signal,
        stop: () => {
            for (const name of signals)
                process.off(name, abort);
        },
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