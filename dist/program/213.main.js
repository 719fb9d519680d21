"use strict";
exports.id = 213;
exports.ids = [213,6589,4365];
exports.modules = {

/***/ 54365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashText: () => (/* binding */ hashText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
const hashText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ }),

/***/ 20213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isDefaultResearch),
  openWriteWorld: () => (/* binding */ openWriteWorld),
  toWriteRequest: () => (/* binding */ toWriteRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/files/hash-text.js
var hash_text = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/check-endpoint.js
var check_endpoint = __webpack_require__(45464);
// EXTERNAL MODULE: ./build/choose-provider.js
var choose_provider = __webpack_require__(75097);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/rules/read-rule-settings.js
var read_rule_settings = __webpack_require__(13691);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 5 modules
var find_secrets = __webpack_require__(48323);
// EXTERNAL MODULE: ./build/settle-spec-path.js
var settle_spec_path = __webpack_require__(19229);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/github/choose-without-checkout.js

/** Reads research through GitHub's API, with what the workspace has to say of its own files. */
async function chooseWithoutCheckout(local, { globs, wanted }, remote) {
    const [{ chooseResearch }, { openGitHubResearch }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 53815)),
        Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(4006), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(8959)]).then(__webpack_require__.bind(__webpack_require__, 69897)),
    ]);
    const { name, branch, progress } = remote;
    const where = branch === undefined ? name : `${branch} of ${name}`;
    progress.note(`The workspace holds no checkout: research is read from ${where} on GitHub`);
    try {
        const chosen = await chooseResearch(openGitHubResearch(remote), globs, wanted);
        return { ...chosen, skipped: [...local.skipped, ...chosen.skipped] };
    }
    catch (error) {
        if (remote.isNamed || !isRefused(error))
            throw error;
        return {
            ...local,
            skipped: [...local.skipped, { path: where, reason: `${error.message} ${error.hint}` }],
        };
    }
}
/** A token that may not read the files can still do everything that was asked for. */
const isRefused = (error) => error instanceof errors/* SpecWriterError */.Z && error.kind === 'github';

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/research/is-own-result.js
var is_own_result = __webpack_require__(76589);
// EXTERNAL MODULE: ./build/spec-paths.js
var spec_paths = __webpack_require__(85248);
// EXTERNAL MODULE: ./build/adapters/files/file-error.js
var file_error = __webpack_require__(29768);
;// CONCATENATED MODULE: ./build/adapters/workspace/claim-results.js





/** A twin or a report, of this or of a later version. */
const Result = schemas/* object */.Ikc({ schemaVersion: schemas/* number */.aig() });
/**
 * Sees, before anything is read or paid for, that the document, its twin and the report can be
 * written where they are to lie, and that no input is lost there.
 */
async function claimResults({ files, specPath, inputs }) {
    const paths = [specPath, (0,spec_paths/* twinPath */.on)(specPath), (0,spec_paths/* reportPath */.eG)(specPath)];
    const places = [];
    for (const path of paths)
        places.push(await files.locateForWriting(path));
    for (const [path, what] of inputs) {
        const place = path === undefined ? undefined : await files.show(path);
        const found = paths.find((_, at) => places[at] === place);
        if (found !== undefined)
            throw overwritten(found, what);
    }
    for (const path of paths.slice(1))
        await refuseForeignFile(path, files);
    return (chosen) => keepApart(chosen, { files, specPath });
}
/** The document is named by a person; what lies beside it is not, and could be a file of theirs. */
async function refuseForeignFile(path, files) {
    const text = await files.readExisting(path);
    if (text === undefined || text.trim() === '' || isResult(text))
        return;
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected no file or an earlier result at ${(0,file_error/* quotePath */.WG)(path)}, found something else.`,
        hint: 'Move that file away, or choose another path for the document: its twin and its report lie beside it.',
    });
}
function isResult(text) {
    try {
        return Result.safeParse(JSON.parse(text)).success;
    }
    catch {
        return false;
    }
}
async function keepApart(chosen, { files, specPath }) {
    const document = await files.locateForWriting(specPath);
    const beside = new Set(await Promise.all([(0,spec_paths/* twinPath */.on)(specPath), (0,spec_paths/* reportPath */.eG)(specPath)].map(files.locateForWriting)));
    const kept = chosen.files.filter(({ path, text }) => {
        if (path === document && !isDocument(text))
            throw overwritten(specPath, 'research');
        return path !== document && !beside.has(path) && !isAnswer(path, document);
    });
    const own = kept.filter(is_own_result.isOwnResult);
    return {
        ...chosen,
        files: kept.filter((file) => !own.includes(file)),
        skipped: [...chosen.skipped, ...own.map(({ path }) => ({ path, reason: ownResult }))],
    };
}
/** Cited as research, an earlier document would prove its own claims. */
const ownResult = 'it is a result of this program and proves nothing';
/** Only the front matter of our own documents holds a hash of their input. */
const isDocument = (text) => text.startsWith('---') && /^inputHash: ?[0-9a-f]{64}$/mu.test(text.slice(0, longestFrontMatter));
const longestFrontMatter = 4000;
/** An answer of an earlier run that was kept beside the document. */
function isAnswer(path, document) {
    const [stem = ''] = (0,spec_paths/* twinPath */.on)(document).split(/\.json$/u);
    return (path.startsWith(stem) && /^\.(?:answer-\d+\.txt|draft\.json)$/u.test(path.slice(stem.length)));
}
function overwritten(path, what) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected a path of its own for the document, found ${(0,file_error/* quotePath */.WG)(path)}, which is ${what}.`,
        hint: 'Choose another path for the document, so that no input is overwritten.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/models/cover-model.js

/**
 * A model of whose words about itself and its failures nothing gives a secret away: they end in logs,
 * summaries, outputs and comments. What it wrote is looked through on its own, as a whole.
 */
function coverModel(complete, cover) {
    return async (request) => {
        try {
            return coverCompletion(await complete(request), cover);
        }
        catch (error) {
            throw error instanceof errors/* SpecWriterError */.Z ? coverError(error, cover) : error;
        }
    };
}
const coverCompletion = (completion, cover) => ({
    ...completion,
    model: cover(completion.model),
    ...(completion.interruption && { interruption: coverError(completion.interruption, cover) }),
});
const coverError = ({ kind, message, hint, cause }, cover) => new errors/* SpecWriterError */.Z(kind, { message: cover(message), hint: cover(hint), cause });

// EXTERNAL MODULE: ./build/adapters/process/list-secrets.js
var list_secrets = __webpack_require__(66703);
// EXTERNAL MODULE: ./build/adapters/models/find-provider.js
var find_provider = __webpack_require__(96251);
;// CONCATENATED MODULE: ./build/adapters/workspace/read-earlier-job.js



const Report = schemas/* object */.Ikc({
    outcome: schemas/* string */.YjP(),
    failure: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), hint: schemas/* string */.YjP() }).optional(),
});
/** Reads how the job ended that was to write the document, so that the job that publishes can tell it. */
async function readEarlierJob(specPath, { readExisting }) {
    const text = await readExisting((0,spec_paths/* reportPath */.eG)(specPath));
    const report = text === undefined ? undefined : Report.safeParse(parseJson(text)).data;
    if (report === undefined)
        return undefined;
    const { outcome, failure } = report;
    if (outcome !== 'failed' || failure === undefined)
        return {};
    return { failure: new errors/* SpecWriterError */.Z('model', failure) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/models/open-model.js




/** Opens who was asked for, or nobody; the SDK is loaded only for its provider: it is the largest part of the bundle. */
async function openModel(inputs, { files, ...company }) {
    const provider = (0,find_provider/* findProvider */.l)(inputs, company.environment);
    if (provider.is === 'offline')
        return undefined;
    if (provider.is === 'copilot') {
        const { openCopilot } = await __webpack_require__.e(/* import() */ 3204).then(__webpack_require__.bind(__webpack_require__, 23204));
        return openCopilot(inputs, company);
    }
    if (provider.access === 'key-missing') {
        const path = (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']);
        // What another job left needs no model to be published or told.
        const earlier = await readEarlierJob(path, files);
        const isLeft = earlier !== undefined || (await files.readExisting(path)) !== undefined;
        if (!isLeft)
            throw (0,choose_provider/* missingKey */.aV)();
        return () => Promise.reject(earlier?.failure ?? (0,choose_provider/* missingKey */.aV)());
    }
    const { openModels } = await Promise.all(/* import() */[__webpack_require__.e(8297), __webpack_require__.e(9082)]).then(__webpack_require__.bind(__webpack_require__, 59082));
    return openModels(inputs, provider.model, company);
}

;// CONCATENATED MODULE: ./build/adapters/open-write-world.js















/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
function toWriteRequest(inputs, environment) {
    const provider = (0,find_provider/* findProvider */.l)(inputs, environment);
    if (provider.is === 'openai' && inputs['base-url'] !== undefined) {
        (0,check_endpoint/* checkEndpoint */.q)(inputs['base-url']);
    }
    return {
        localeTag: inputs.locale,
        specPath: (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']),
        researchGlobs: inputs.research,
        researchIsNamed: !isDefaultResearch(inputs.research),
        rules: (0,read_rule_settings/* readRuleSettings */.I)(inputs.rules),
        failOn: inputs['fail-on'],
        limits: {
            maxInputTokens: inputs['max-input-tokens'],
            maxOutputTokens: inputs['max-output-tokens'],
            maxTotalTokens: inputs['max-total-tokens'],
            maxRepairs: inputs['max-repairs'],
        },
        tool: version/* tool */.z,
        model: (0,choose_provider/* nameModel */.Z5)(provider),
    };
}
const isDefaultResearch = (globs) => globs.join('\n') === inputs/* defaultResearch */.d.join('\n');
/** Binds the story of writing to real files, the clock and the asked-for model. */
async function openWriteWorld(inputs, { files, progress, environment, readRequirement, remote, signal }) {
    const instructions = inputs['instructions-file'];
    const keepApart = await claimResults({
        files,
        specPath: (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']),
        inputs: [
            [inputs['requirement-file'], 'the requirement'],
            [instructions, 'the file of house rules'],
        ],
    });
    const secrets = (0,list_secrets/* listSecrets */.A)([inputs['api-key'], inputs['github-token']], environment);
    const findSecrets = (0,find_secrets/* createSecretSearch */.p)(secrets);
    const cover = (text) => (0,find_secrets/* coverSecrets */.$)(text, findSecrets(text).filter(({ is }) => is === 'own-value'));
    const complete = await openModel(inputs, { files, progress, environment, signal });
    const { listProject, readExisting, removeText } = files;
    return {
        ...{ readRequirement, listProject, readExisting, removeText },
        chooseResearch: async (globs, wanted) => {
            const local = await keepApart(await files.chooseResearch(globs, wanted));
            if (remote === undefined || local.files.length > 0 || (await files.isCheckout()))
                return local;
            return keepApart(await chooseWithoutCheckout(local, { globs, wanted }, remote));
        },
        readInstructions: async () => instructions === undefined ? undefined : files.readText(instructions),
        writeText: (path, text) => files.writeText(path, cover(text)),
        secrets,
        hash: hash_text.hashText,
        now: () => new Date(),
        drawMark: () => (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        progress,
        ...(complete && {
            complete: coverModel(complete, cover),
            openCounter: () => openCounter(inputs),
        }),
    };
}
/** The vocabulary is larger than the rest of the program, and most prompts fit without a count. */
async function openCounter(inputs) {
    const { openTokenCounter } = await __webpack_require__.e(/* import() */ 8500).then(__webpack_require__.bind(__webpack_require__, 38500));
    return openTokenCounter(inputs.model ?? '');
}


/***/ }),

/***/ 66703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSecrets)
/* harmony export */ });
/** How variables are called that hold what nobody else may know. */
const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_KEY|^KEY|APIKEY|_PAT)$/iu;
/** Shorter values are words and numbers; starring them out would spoil every text. */
const shortest = 8;
/** The values that a run must not give away: the given ones, and what its environment calls a secret. */
function listSecrets(given, environment) {
    const named = Object.entries(environment)
        .filter(([name]) => secretName.test(name))
        .map(([, value]) => value);
    const values = [...given, ...named].map((value) => value?.trim() ?? '');
    return [...new Set(values)].filter((value) => value.length >= shortest);
}


/***/ }),

/***/ 45464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkEndpoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** GitHub Models was closed on 30 July 2026; its hosts still answer, in words that mislead. */
const retiredHosts = ['models.github.ai', 'models.inference.ai.azure.com'];
/** Where clouds give their machines credentials; nothing there is a model. */
const metadataHosts = ['metadata.google.internal', 'metadata', 'instance-data', '[fd00:ec2::254]'];
/** Link-local addresses, as such and within IPv6, and the metadata address of Alibaba Cloud. */
const metadataAddress = /^(?:169\.254\.\d+\.\d+|\[::ffff:a9fe:[0-9a-f]{1,4}\]|\[fe[89ab][0-9a-f]:.*\]|100\.100\.100\.200)$/u;
const loopback = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/u;
/** Refuses an address that can be no endpoint, or would send the key and the text in the open. */
function checkEndpoint(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    // `fetch` refuses an address with credentials, in words that repeat them.
    if (url === undefined || `${url.username}${url.password}` !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected base-url to be an address without credentials, found ${url === undefined ? 'something else' : 'one that has them'}.`,
            hint: 'Write it as https://host/v1 and give the key as api-key.',
        });
    }
    const host = url.hostname.replace(/\.$/u, '');
    if (retiredHosts.includes(host))
        throw describeRetired(host);
    if (metadataHosts.includes(host) || metadataAddress.test(host))
        throw describeMetadata(host);
    if (url.protocol !== 'https:' && !loopback.test(host))
        throw describeUnsafe(url.protocol, host);
    return url;
}
const describeRetired = (host) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: `Expected the address of an endpoint that is in service, found ${host}: GitHub Models was retired on 30 July 2026.`,
    hint: 'Use another OpenAI-compatible endpoint with its own api-key: OpenAI (leave base-url empty), Azure (https://NAME.openai.azure.com/openai/v1) or OpenRouter (https://openrouter.ai/api/v1); or provider copilot; or provider offline, which needs no key.',
});
const describeMetadata = (host) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: `Expected the address of a model's endpoint as base-url, found ${host}, where machines of a cloud get their credentials.`,
    hint: 'Correct base-url.',
});
const describeUnsafe = (protocol, host) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: `Expected base-url to begin with https://, found ${protocol}//${host}: the key and the texts would travel in the open.`,
    hint: 'Use https, or a tunnel to this machine: plain http is allowed to localhost, 127.0.0.1 and [::1].',
});


/***/ }),

/***/ 76589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOwnResult: () => (/* binding */ isOwnResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** How this program calls itself in what it writes, whatever its version. */
const tool = /^spec-writer(?:[/ ]|$)/u;
const named = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(tool);
/** A twin names the program among the facts of its making, a report beside its outcome. */
const Result = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), generator: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tool: named }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tool: named, outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** Front matter is a dozen lines. */
const longestFrontMatter = 4000;
const toolOfDocument = /^tool: {0,9}["']?spec-writer[/ ]/mu;
/** Whether a file is a document of this program, its twin or a report: it proves nothing, whatever it says. */
function isOwnResult({ text }) {
    if (text.startsWith('---'))
        return statesTool(text.slice(0, longestFrontMatter));
    return text.startsWith('{') && text.includes('"schemaVersion"') && isResult(text);
}
function statesTool(start) {
    const end = start.search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u);
    const facts = end === -1 ? '' : start.slice(0, end);
    return toolOfDocument.test(facts) && /^inputHash:/mu.test(facts);
}
function isResult(text) {
    try {
        return Result.safeParse(JSON.parse(text)).success;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 13691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readRuleSettings),
/* harmony export */   a: () => (/* binding */ inlineConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28000);
/* harmony import */ var _quote_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91156);




const settings = ['off', 'warning', 'error'];
/** No rule: `off` takes the meaning from the comments by which a document lets its own findings pass. */
const inlineConfig = 'inline-config';
/**
 * Reads `rule-id: off | warning | error`, one a line, where `#` starts a comment.
 * Every mistake is reported in one error, because a person mends them in one go.
 */
function readRuleSettings(text) {
    const lines = text
        .split('\n')
        .map((line, index) => ({ text: withoutComment(line).trim(), number: index + 1 }))
        .filter((line) => line.text !== '');
    const given = lines.map(readSetting);
    const mistakes = [...given.flatMap(describeMistake), ...describeRepeats(given)];
    if (mistakes.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: mistakes.join('\n'),
            hint: 'Write one "rule-id: off | warning | error" a line; "spec-writer rules" lists the ids.',
        });
    }
    return new Map(given.flatMap(({ id, value }) => {
        const setting = settings.find((known) => known === value);
        return setting === undefined ? [] : [[id, setting]];
    }));
}
function withoutComment(line) {
    const start = line.indexOf('#');
    return start === -1 ? line : line.slice(0, start);
}
function readSetting(line) {
    const colon = line.text.indexOf(':');
    if (colon === -1)
        return { ...line, id: line.text, value: '' };
    return {
        ...line,
        id: line.text.slice(0, colon).trim(),
        value: line.text
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
    };
}
function describeMistake({ text, number, id, value }) {
    const known = [..._index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id), inlineConfig];
    if (!text.includes(':')) {
        return [
            `Expected "rule-id: off | warning | error" in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(text)}.`,
        ];
    }
    if (!known.includes(id)) {
        const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(id, known);
        const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        return [`Expected a rule's id in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}.${suggestion}`];
    }
    if (id === inlineConfig && value !== 'off') {
        return [`Expected off for ${id} in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(value)}.`];
    }
    if (settings.some((setting) => setting === value))
        return [];
    return [
        `Expected off, warning or error for ${id} in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(value)}.`,
    ];
}
function describeRepeats(given) {
    const first = new Map();
    return given.flatMap(({ id, number }) => {
        const before = first.get(id);
        if (before === undefined) {
            first.set(id, number);
            return [];
        }
        return [
            `Expected one setting for ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}, found two in lines ${before} and ${number}.`,
        ];
    });
}


/***/ }),

/***/ 19229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settleSpecPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const placeholder = '{issue}';
/** The path of the document, with the number of the issue where the path asks for it. */
function settleSpecPath(path, issue) {
    if (path.includes(placeholder) && issue === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected an issue for "${placeholder}" in ${JSON.stringify(path)}, found none.`,
            hint: `Name the issue, or take ${placeholder} out of the path of the document.`,
        });
    }
    const settled = path.trim().replaceAll(placeholder, String(issue ?? ''));
    if (/(?:^|[/\\])\.{0,2}$/u.test(settled)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected the path of a file for the document, found ${JSON.stringify(settled)}.`,
            hint: 'Name a file, such as SPEC.md or docs/SPEC.md.',
        });
    }
    if (/[*?]/u.test(settled)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected the path of one document, found the glob ${JSON.stringify(settled)}.`,
            hint: 'Name a file, such as SPEC.md or specs/{issue}/SPEC.md; globs are for checking.',
        });
    }
    const [ending] = /(?<=[^/\\.])\.[^/\\.]*$/u.exec(settled) ?? [];
    if (ending !== undefined && !/^\.(?:md|markdown)$/iu.test(ending)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected a path that ends in .md for the document, found ${JSON.stringify(settled)}.`,
            hint: 'The document is Markdown; its twin for machines lies beside it and ends in .json.',
        });
    }
    return settled;
}


/***/ })

};
;