export const id = 211;
export const ids = [211,3,245,907];
export const modules = {

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isDefaultResearch),
  openWriteWorld: () => (/* binding */ openWriteWorld),
  toWriteRequest: () => (/* binding */ toWriteRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/choose-provider.js
var choose_provider = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/rules/read-rule-settings.js
var read_rule_settings = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 2 modules
var find_secrets = __webpack_require__(424);
// EXTERNAL MODULE: ./build/settle-spec-path.js
var settle_spec_path = __webpack_require__(9229);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/choose-without-checkout.js

/** Reads research through GitHub's API, with what the workspace has to say of its own files. */
async function chooseWithoutCheckout(local, { globs, wanted }, remote) {
    const [{ chooseResearch }, { openGitHubResearch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 2756)),
        Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(756), __webpack_require__.e(219)]).then(__webpack_require__.bind(__webpack_require__, 9219)),
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
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/research/is-own-result.js
var is_own_result = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/spec-paths.js
var spec_paths = __webpack_require__(5248);
// EXTERNAL MODULE: ./build/adapters/file-error.js
var file_error = __webpack_require__(8388);
;// CONCATENATED MODULE: ./build/adapters/claim-results.js





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
    const own = kept.filter(is_own_result/* isOwnResult */.a);
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
    return path.startsWith(stem) && /^\.answer-\d+\.txt$/u.test(path.slice(stem.length));
}
function overwritten(path, what) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected a path of its own for the document, found ${(0,file_error/* quotePath */.WG)(path)}, which is ${what}.`,
        hint: 'Choose another path for the document, so that no input is overwritten.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/list-secrets.js
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

;// CONCATENATED MODULE: ./build/adapters/read-earlier-job.js



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

;// CONCATENATED MODULE: ./build/adapters/open-write-world.js











/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
function toWriteRequest(inputs) {
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    return {
        localeTag: inputs.locale,
        specPath: (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']),
        researchGlobs: inputs.research,
        researchIsNamed: !isDefaultResearch(inputs.research),
        rules: (0,read_rule_settings.readRuleSettings)(inputs.rules),
        failOn: inputs['fail-on'],
        limits: {
            maxInputTokens: inputs['max-input-tokens'],
            maxOutputTokens: inputs['max-output-tokens'],
            maxTotalTokens: inputs['max-total-tokens'],
            maxRepairs: inputs['max-repairs'],
        },
        tool: version/* tool */.z,
        model: provider.is === 'offline' ? 'offline' : provider.model,
    };
}
const isDefaultResearch = (globs) => globs.join('\n') === inputs/* defaultResearch */.dD.join('\n');
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
    const secrets = listSecrets([inputs['api-key'], inputs['github-token']], environment);
    const findSecrets = (0,find_secrets/* createSecretSearch */.p)(secrets);
    const cover = (text) => (0,find_secrets/* coverSecrets */.$)(text, findSecrets(text).filter(({ is }) => is === 'own-value'));
    const complete = await openModel(inputs, { files, signal });
    return {
        readRequirement,
        chooseResearch: async (globs, wanted) => {
            const local = await keepApart(await files.chooseResearch(globs, wanted));
            if (remote === undefined || local.files.length > 0 || (await files.isCheckout()))
                return local;
            return keepApart(await chooseWithoutCheckout(local, { globs, wanted }, remote));
        },
        readInstructions: async () => instructions === undefined ? undefined : files.readText(instructions),
        readExisting: files.readExisting,
        writeText: (path, text) => files.writeText(path, cover(text)),
        secrets,
        hash: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        now: () => new Date(),
        progress,
        ...(complete && { complete, openCounter: () => openCounter(inputs) }),
    };
}
/** The vocabulary is larger than the rest of the program, and most prompts fit without a count. */
async function openCounter(inputs) {
    const { openTokenCounter } = await __webpack_require__.e(/* import() */ 638).then(__webpack_require__.bind(__webpack_require__, 638));
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    return openTokenCounter(provider.is === 'offline' ? '' : provider.model);
}
/** The SDK is loaded only when a model is asked: it is the largest part of the bundle. */
async function openModel(inputs, { files, signal }) {
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    if (provider.is === 'offline')
        return undefined;
    if (provider.access === 'key-missing') {
        const path = (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']);
        // What another job left needs no model to be published or told.
        const earlier = await readEarlierJob(path, files);
        const isLeft = earlier !== undefined || (await files.readExisting(path)) !== undefined;
        if (!isLeft)
            throw (0,choose_provider/* missingKey */.a)();
        return () => Promise.reject(earlier?.failure ?? (0,choose_provider/* missingKey */.a)());
    }
    const { createOpenAiModel } = await Promise.all(/* import() */[__webpack_require__.e(297), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 3536));
    const { temperature, 'base-url': baseUrl, 'reasoning-effort': reasoningEffort } = inputs;
    return createOpenAiModel({
        // The SDK wants a key; a local endpoint reads none.
        apiKey: inputs['api-key'] ?? 'no-key-needed',
        model: provider.model,
        timeoutSeconds: inputs['timeout-seconds'],
        ...(baseUrl !== undefined && { baseUrl }),
        ...(temperature !== undefined && { temperature }),
        ...(reasoningEffort !== undefined && { reasoningEffort }),
        ...(signal !== undefined && { signal }),
    });
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chooseProvider),
/* harmony export */   a: () => (/* binding */ missingKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Decides before anything is read, so that a missing key costs nothing. */
function chooseProvider(wish) {
    if (wish.provider === 'offline')
        return { is: 'offline' };
    if (wish.provider === 'copilot') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: 'Expected a provider that this version has, found "copilot".',
            hint: 'Use provider openai with api-key and model, or provider offline.',
        });
    }
    const hasKey = wish['api-key'] !== undefined;
    if (wish.provider === 'auto' && !hasKey)
        throw noProvider();
    const isOpen = hasKey || wish['base-url'] !== undefined;
    if (wish.model === undefined) {
        if (!isOpen)
            throw missingKey();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: 'Expected the name of a model for provider openai, found none.',
            hint: 'Set model to one that your endpoint serves.',
        });
    }
    return { is: 'openai', model: wish.model, access: isOpen ? 'open' : 'key-missing' };
}
const missingKey = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: 'Expected an API key for provider openai, found none.',
    hint: 'Pass api-key from a secret (OPENAI_API_KEY in a terminal), or name a local endpoint with base-url.',
});
const noProvider = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: 'Expected a way to write for provider auto, found neither an API key nor the Copilot CLI.',
    hint: 'Choose one: provider openai with api-key and model; provider copilot, which a later version brings; or provider offline, which needs no key and no network.',
});


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/** In text that nobody escaped, every run of backticks may open a code span. */
const bareRuns = /`+/gu;
/** In Markdown, a backslash takes away the meaning of the character after it. */
const markdownRuns = /\\[^]|`+/gu;
/** Splits text in which a backslash is just a backslash. */
const splitBareCode = (text) => split(text, bareRuns);
/** Splits inline Markdown, where an escaped backtick opens nothing. */
const splitCode = (text) => split(text, markdownRuns);
function split(text, openers) {
    if (!text.includes('`'))
        return text === '' ? [] : [textPiece(0, text.length)];
    const pieces = [];
    const findClose = indexRuns(text);
    const search = new RegExp(openers);
    let done = 0;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
        if (!match[0].startsWith('`'))
            continue;
        const ticks = match[0].length;
        const close = findClose(ticks, search.lastIndex);
        if (close === undefined)
            continue;
        if (match.index > done)
            pieces.push(textPiece(done, match.index));
        done = close + ticks;
        pieces.push({ is: 'code', start: match.index, end: done, ticks });
        search.lastIndex = done;
    }
    if (done < text.length)
        pieces.push(textPiece(done, text.length));
    return pieces;
}
const textPiece = (start, end) => ({ is: 'text', start, end, ticks: 0 });
/** Finds the next run of a length at or after a place; asked with growing places, all answers together are linear. */
function indexRuns(text) {
    const runs = new Map();
    for (const match of text.matchAll(bareRuns)) {
        const known = runs.get(match[0].length);
        if (known === undefined)
            runs.set(match[0].length, { starts: [match.index], next: 0 });
        else
            known.starts.push(match.index);
    }
    return (ticks, from) => {
        const found = runs.get(ticks);
        if (found === undefined)
            return undefined;
        while ((found.starts[found.next] ?? from) < from)
            found.next += 1;
        return found.starts[found.next];
    };
}
/** A code span that holds any text on one line. */
function wrapCode(content) {
    const ticks = '`'.repeat(longestRun(content) + 1);
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** The text inside a code span, given with its backticks. */
function unwrapCode(span, ticks) {
    const content = span.slice(ticks, -ticks).replaceAll('\n', ' ');
    const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
    return padded ? content.slice(1, -1) : content;
}
/** How many backticks stand together at most. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(bareRuns))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);

/** A zero-width space, written so that it can be told from one that an author wrote. */
const separator = '&#8203;';
/**
 * What means something to Markdown or to GitHub inside a line. References, mentions, addresses and
 * emoji are found by GitHub in the finished text, so that only a separator, no escape, stops them.
 */
const special = /[\\`*_[\]~$|<]|&(?=#?[A-Za-z0-9]{1,32};)|@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)|(?<![\w:]):(?=[a-z0-9_+-]{1,40}:(?![\w:]))/giu;
/** List markers, headings, rules and quotes need a space, an end or more of the same after them. */
const blockStart = /^(?:[-+](?=[ -]|$)|#(?=[ #]|$)|>|\d{1,9}(?=[.)](?: |$)))/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Prose inside a line: its code spans stay, everything else is shown as it is written. */
const escapeProse = (text) => escapeAround(text, (code) => code, escapeInline);
/** Prose that begins a line, where a dash or a number would begin a list. */
const escapeLine = (text) => escapeProse(text).replace(blockStart, (start) => /\d/u.test(start) ? `${start}\\` : `\\${start}`);
/** Prose in a heading, where trailing number signs would close it. */
const escapeHeading = (text) => escapeProse(text).replace(/#$/u, '\\#');
/** Prose in a table cell. */
const escapeCell = (text) => escapeAround(text, (code) => codeInCell(code) ?? escapeInCell(code), escapeInCell);
/** Code in a table cell: a code span, or plain text where a span cannot hold it. */
function escapeCodeCell(text) {
    return codeInCell((0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapCode */ .ig)(text)) ?? escapeInCell(text);
}
/** Parsers disagree about a backslash before a pipe inside a table's code span. */
const codeInCell = (span) => span.includes('\\|') ? undefined : span.replaceAll('|', '\\|');
function escapeAround(text, keepCode, escapeText) {
    return (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitBareCode */ .KJ)(text)
        .map(({ is, start, end }) => {
        const part = text.slice(start, end);
        return is === 'code' ? keepCode(part) : escapeText(part);
    })
        .join('');
}
const escapeInline = (text) => text.replace(special, (found, at) => found === '|' ? found : escapeOne(found, at, text));
const escapeInCell = (text) => text.replace(special, (found, at) => escapeOne(found, at, text));
function escapeOne(found, at, text) {
    if (found === '_' && isInsideWord(text, at))
        return found;
    if (found === '<')
        return '&lt;';
    if (found === '&')
        return '&amp;';
    return /^[@#:wg]/iu.test(found) ? `${found}${separator}` : `\\${found}`;
}
const isInsideWord = (text, at) => letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at + 1] ?? '');


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOwnResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuleSettings: () => (/* binding */ readRuleSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3334);
/* harmony import */ var _quote_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1156);




const settings = ['off', 'warning', 'error'];
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
    const known = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id);
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

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settleSpecPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
    const [ending] = /(?<=[^/\\.])\.[^/\\.]*$/u.exec(settled) ?? [];
    if (ending !== undefined && !/^\.(?:md|markdown)$/iu.test(ending)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected a path that ends in .md for the document, found ${JSON.stringify(settled)}.`,
            hint: 'The document is Markdown; its twin for machines lies beside it and ends in .json.',
        });
    }
    return settled;
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   fl: () => (/* binding */ toBlock)
/* harmony export */ });
/* The three kinds of text of a spec, each a function that is the identity on its own output. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();


/***/ })

};
