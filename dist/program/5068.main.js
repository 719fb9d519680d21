"use strict";
exports.id = 5068;
exports.ids = [5068,8175,8373,245];
exports.modules = {

/***/ 85068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/adapters/workspace/local-files.js
var local_files = __webpack_require__(55710);
// EXTERNAL MODULE: ./build/report/workflow-command.js
var workflow_command = __webpack_require__(75678);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/runner/command-file.js


/** One output in the runner's file form. The delimiter is random, so that no value can end itself. */
function formatOutput(name, value) {
    const delimiter = `end_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Appends to a file that the runner offered; outside of a runner there is none and nothing to do. */
function appendToCommandFile(path, text) {
    if (path === undefined || path === '')
        return;
    (0,external_node_fs_.appendFileSync)(path, text);
}

// EXTERNAL MODULE: ./build/adapters/process/log-text.js
var log_text = __webpack_require__(72013);
;// CONCATENATED MODULE: ./build/adapters/runner/runner.js



/**
 * GitHub shows ten annotations of a level for one step and drops the rest without a word:
 * what comes after is printed as a plain line instead.
 */
const mostAnnotations = 10;
/**
 * What the action needs of the runner from its first line on: inputs, outputs, annotations, groups.
 * Not made of @actions/core, which loads an HTTP client before an input error could be told and
 * writes to the process's own streams; masks and the summary come later and are.
 */
function createRunner(environment, stdout, now = () => performance.now()) {
    const printLine = (line) => {
        stdout.write(`${line}\n`);
    };
    const print = (text) => {
        printLine((0,log_text/* toLogText */.ZQ)(text));
    };
    const annotate = limitAnnotations(printLine, print);
    const groups = createGroups(printLine);
    return {
        readInputs: () => readInputs(environment),
        setOutputs: (values) => {
            const lines = Object.entries(values).map(([name, value]) => formatOutput(name, value));
            appendToCommandFile(environment['GITHUB_OUTPUT'], lines.join(''));
        },
        addSummary: (markdown) => {
            appendToCommandFile(environment['GITHUB_STEP_SUMMARY'], (0,log_text/* toPlainText */.bo)(markdown));
        },
        annotate,
        annotateFindings: (file, findings) => {
            for (const { severity, message, hint, line, column, endLine, endColumn } of findings) {
                annotate(severity, `${message}\n${hint}`, { file, line, endLine, col: column, endColumn });
            }
        },
        print,
        progress: {
            stage: groups.open,
            note: print,
            tick: limitTicks(print, now),
            warn: (text) => {
                annotate('warning', text);
            },
        },
        endStage: groups.close,
    };
}
/** Desktops of Linux set it for every program, to name how characters are typed. */
const noInput = 'INPUT_METHOD';
/** The runner keeps dashes in the names of inputs; only spaces become underscores. */
function readInputs(environment) {
    const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_') && name !== noInput);
    return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
function limitAnnotations(printLine, print) {
    const counts = { error: 0, warning: 0, notice: 0 };
    return (level, message, place = {}) => {
        counts[level] += 1;
        const text = (0,log_text/* toPlainText */.bo)(message);
        if (counts[level] <= mostAnnotations)
            printLine((0,workflow_command/* workflowCommand */.N)(level, place, text));
        else
            print(`${level}: ${describePlace(place)}${text}`);
    };
}
function describePlace({ file, line }) {
    if (file === undefined)
        return '';
    return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
/** A log is read afterwards: a line now and then shows that the work goes on. */
const millisecondsPerTick = 12_000;
function limitTicks(print, now) {
    let last = now();
    return (text) => {
        if (now() - last < millisecondsPerTick)
            return;
        last = now();
        print(text);
    };
}
function createGroups(printLine) {
    let isOpen = false;
    const close = () => {
        if (isOpen)
            printLine((0,workflow_command/* workflowCommand */.N)('endgroup', {}, ''));
        isOpen = false;
    };
    const open = (title) => {
        close();
        printLine((0,workflow_command/* workflowCommand */.N)('group', {}, (0,log_text/* toPlainLine */.Ic)(title)));
        isOpen = true;
    };
    return { open, close };
}

// EXTERNAL MODULE: ./build/adapters/models/find-provider.js
var find_provider = __webpack_require__(96251);
// EXTERNAL MODULE: ./build/explain-error.js
var explain_error = __webpack_require__(3416);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/markdown/escape-prose.js
var escape_prose = __webpack_require__(46867);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/report/describe-failure.js


/** The job summary of a run that ended before it had anything to show. */
const describeFailure = ({ message, hint }) => `## Specification failed\n\n${(0,escape_prose/* escapeLine */.EH)((0,spec_text/* toLine */.S5)(message))}\n\n**${(0,escape_prose/* escapeProse */.fd)((0,spec_text/* toLine */.S5)(hint))}**\n`;

;// CONCATENATED MODULE: ./build/action.js






/** Does what the workflow asks and returns the exit status; every path sets `outcome` and `reason`. */
async function runAction(environment, stdout) {
    const runner = createRunner(environment, stdout);
    const given = runner.readInputs();
    const secrets = [given['api-key'], given['github-token']].filter((secret) => Boolean(secret?.trim()));
    try {
        const inputs = (0,build_inputs.readInputs)(given);
        refuseEarly(inputs, environment);
        const { openToolkit } = await __webpack_require__.e(/* import() */ 8816).then(__webpack_require__.bind(__webpack_require__, 68816));
        const toolkit = await openToolkit();
        for (const secret of secrets)
            if (secret !== undefined)
                toolkit.mask(secret);
        const files = (0,local_files/* createLocalFiles */.Z)(environment['GITHUB_WORKSPACE'] ?? '.');
        const world = { environment, runner, toolkit, files };
        if (inputs.mode === 'write') {
            const { writeOnRunner } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(8879), __webpack_require__.e(2026), __webpack_require__.e(5279), __webpack_require__.e(7122), __webpack_require__.e(5725), __webpack_require__.e(3404), __webpack_require__.e(8000), __webpack_require__.e(7675), __webpack_require__.e(4222), __webpack_require__.e(5962), __webpack_require__.e(7007), __webpack_require__.e(3109), __webpack_require__.e(1055), __webpack_require__.e(213), __webpack_require__.e(4330), __webpack_require__.e(36), __webpack_require__.e(7903)]).then(__webpack_require__.bind(__webpack_require__, 78000));
            return await writeOnRunner(inputs, world);
        }
        const { checkOnRunner } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(2026), __webpack_require__.e(8000), __webpack_require__.e(4222), __webpack_require__.e(1055), __webpack_require__.e(213), __webpack_require__.e(9237), __webpack_require__.e(1720)]).then(__webpack_require__.bind(__webpack_require__, 51917));
        return await checkOnRunner(inputs, world);
    }
    catch (error) {
        const { message, hint } = (0,explain_error/* explainError */.U)(error, secrets.map(String));
        runner.endStage();
        runner.annotate('error', `${message}\n${hint}`);
        runner.setOutputs({ outcome: 'failed', reason: message, valid: 'false' });
        runner.addSummary(describeFailure({ message, hint }));
        return 1;
    }
}
/** What cannot be done is said before anything is loaded, read or spent. */
function refuseEarly(inputs, environment) {
    if (inputs.mode === 'write')
        (0,find_provider/* findProvider */.l)(inputs, environment);
}


/***/ }),

/***/ 93912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findCopilot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What npm and the installers put on PATH; Windows starts a script only through a shell, so npm's is not used there. */
const fileName = process.platform === 'win32' ? 'copilot.exe' : 'copilot';
/** The path of the Copilot CLI. Folders relative to the workspace are passed over: their content may be anybody's. */
function findCopilot(environment) {
    const folders = (environment['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName)).find(isProgram);
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 96251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findProvider)
/* harmony export */ });
/* harmony import */ var _choose_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75097);
/* harmony import */ var _find_copilot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93912);


/** Chooses by the inputs and by what is installed here. */
const findProvider = (inputs, environment) => (0,_choose_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseProvider */ .Vm)(inputs, (0,_find_copilot_js__WEBPACK_IMPORTED_MODULE_1__/* .findCopilot */ .c)(environment) !== undefined);


/***/ }),

/***/ 75097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ chooseProvider),
/* harmony export */   Z5: () => (/* binding */ nameModel),
/* harmony export */   aV: () => (/* binding */ missingKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Decides before anything is read, so that a missing key costs nothing. */
function chooseProvider(wish, hasCopilot) {
    switch (wish.provider) {
        case 'offline':
            return { is: 'offline' };
        case 'copilot':
            if (!hasCopilot)
                throw missingCopilot();
            return chooseCopilot(wish);
        case 'openai':
            return chooseOpenAi(wish);
        case 'auto':
            if (wish['api-key'] !== undefined)
                return chooseOpenAi(wish);
            // Who names an endpoint does not want the text to go to another.
            if (wish['base-url'] !== undefined)
                throw keylessEndpoint();
            if (!hasCopilot)
                throw noProvider();
            return chooseCopilot(wish);
    }
}
/** The name under which a document tells who wrote it, as long as no answer tells more. */
function nameModel(provider) {
    if (provider.is === 'offline')
        return 'offline';
    return provider.model ?? 'copilot';
}
const chooseCopilot = ({ model }) => ({
    is: 'copilot',
    ...(model !== undefined && { model }),
});
function chooseOpenAi(wish) {
    const isOpen = wish['api-key'] !== undefined || wish['base-url'] !== undefined;
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
    hint: 'Pass api-key from a secret, or name a local endpoint with base-url.',
});
const noProvider = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: 'Expected a way to write for provider auto, found neither an API key nor the Copilot CLI.',
    hint: 'Choose one: provider openai with api-key and model; provider copilot with the Copilot CLI on PATH (npm install --global @github/copilot); or provider offline, which needs no key and no network.',
});
const missingCopilot = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: 'Expected the Copilot CLI on PATH for provider copilot, found none.',
    hint: 'Install it in a step before (npm install --global @github/copilot), or use provider openai with api-key and model, or provider offline.',
});
const keylessEndpoint = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: 'Expected an API key beside base-url for provider auto, found none.',
    hint: 'Use provider openai for an endpoint that needs no key; pass api-key for one that does; or use provider copilot or offline.',
});


/***/ }),

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ defaultResearch),
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31972);



/** The files that are research when nobody says otherwise. */
const defaultResearch = ['docs/research/**', 'research/**', 'RESEARCH.md'];
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const lines = text.transform((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** A terminal has no lines within an argument; no name of a model has a comma. */
const names = text.transform((value) => value.replaceAll(',', '\n')).pipe(lines);
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['true', 'false']).transform((value) => value === 'true');
const count = (least, most) => text
    .regex(/^\d{1,9}$/u, { error: `a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
    error: `a whole number from ${least} to ${most}`,
});
const language = text.refine(isLanguageTag, {
    error: 'a BCP 47 language tag such as en, de or zh-CN',
});
const endpoint = text.refine((value) => /^https?:\/\/[^\s/]/u.test(value) && URL.canParse(value), {
    error: 'an address that starts with https:// or http://',
});
const temperature = text
    .regex(/^\d(?:\.\d{1,4})?$/u, { error: 'a number from 0 to 2' })
    .transform(Number)
    .refine((value) => value <= 2, { error: 'a number from 0 to 2' });
/**
 * Every input of the action, and of the command line under the same names: values are the strings
 * that the runner hands over, an empty one counts as not given.
 */
const fields = {
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['write', 'check']).default('write'),
    'issue-number': count(1, 999_999_999).optional(),
    requirement: text.optional(),
    'requirement-file': text.optional(),
    'include-comments': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'trusted', 'all']).default('trusted'),
    research: lines.default([...defaultResearch]),
    'instructions-file': text.optional(),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'openai', 'copilot', 'offline']).default('auto'),
    'api-key': text.transform((value) => value.trim()).optional(),
    'base-url': endpoint.optional(),
    model: text.optional(),
    'fallback-models': names.default([]),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']).optional(),
    temperature: temperature.optional(),
    'max-input-tokens': count(1000, 10_000_000).default(100_000),
    'max-output-tokens': count(100, 1_000_000).default(16_000),
    'max-total-tokens': count(1000, 100_000_000).default(400_000),
    'max-repairs': count(0, 10).default(2),
    'timeout-seconds': count(1, 21_600).default(900),
    locale: language.default('en'),
    'spec-path': text.default('SPEC.md'),
    publish: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pull-request', 'commit', 'comment', 'review', 'none']).default('pull-request'),
    'comment-on': count(1, 999_999_999).optional(),
    branch: text.default('spec/issue-{issue}'),
    'base-branch': text.optional(),
    draft: flag.default(false),
    labels: lines.default([]),
    rules: text.default(''),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'never']).default('error'),
    'min-role': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['read', 'triage', 'write', 'maintain', 'admin']).default('write'),
    'allowed-bots': lines.default([]),
    'dry-run': flag.default(false),
    'github-token': text.optional(),
};
const InputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(fields);
const inputNames = Object.keys(fields);
/** Parses all inputs at once, so that every mistake is reported in the same run. */
function readInputs(given) {
    const unknown = Object.keys(given).filter((name) => !inputNames.includes(name));
    const known = Object.entries(given).filter(([name, value]) => inputNames.includes(name) && value.trim() !== '');
    const parsed = InputSchema.safeParse(Object.fromEntries(known));
    const mistakes = [
        ...unknown.map(describeUnknownName),
        ...describeSources(known.map(([name]) => name)),
        ...(parsed.success ? describePublishing(parsed.data) : []),
        ...(parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue, given))),
    ];
    if (parsed.success && mistakes.length === 0)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: mistakes.join('\n'),
        hint: 'Correct the inputs and run again; nothing was read or written.',
    });
}
function describeUnknownName(name) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, inputNames);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return `Expected the name of an input, found "${name}".${suggestion}`;
}
function describeSources(given) {
    const sources = ['issue-number', 'requirement', 'requirement-file'].filter((name) => given.includes(name));
    if (sources.length < 2)
        return [];
    return [`Expected one source of the requirement, found ${sources.join(' and ')}. Keep one.`];
}
/**
 * A review is about a document that stands in a pull request already, and a check writes none. The
 * runner hands over `pull-request` also where the workflow is silent, so that it says nothing.
 */
function describePublishing({ mode, publish }) {
    const isFitting = mode === 'check' ? publish !== 'commit' && publish !== 'comment' : publish !== 'review';
    if (isFitting)
        return [];
    return mode === 'check'
        ? [`Expected publish "review" or "none" with mode "check", found "${publish}".`]
        : ['Expected mode "check" with publish "review", found "write".'];
}
function describeIssue(issue, given) {
    const name = issue.path.map(String).join('.');
    const expected = issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.message;
    return `Expected input "${name}" to be ${expected}, found ${describeValue(name, given[name])}.`;
}
/** A value is shown short and on one line, without credentials; that of a secret is not shown at all. */
function describeValue(name, value = '') {
    if (name === 'api-key' || name === 'github-token')
        return 'something else';
    const oneLine = value
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/\/\/[^/]*@/gu, '//***@');
    return JSON.stringify(oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine);
}
function isLanguageTag(tag) {
    if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag))
        return false;
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 24720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
const tick = '`'.charCodeAt(0);
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
    for (let start = text.indexOf('`'); start !== -1;) {
        let end = start + 1;
        while (text.charCodeAt(end) === tick)
            end += 1;
        const known = runs.get(end - start);
        if (known === undefined)
            runs.set(end - start, { starts: [start], next: 0 });
        else
            known.starts.push(start);
        start = text.indexOf('`', end);
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

/***/ 46867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

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

/***/ 75678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A command to the runner: one line that begins with `::`, in which everything else is escaped. */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    return `::${head}::${escapeMessage(message)}`;
}
/** A line break would end the command and let the rest of the text be read as another one. */
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Properties end at a colon and are parted by commas. */
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 61003:
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
;