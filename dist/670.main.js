export const id = 670;
export const ids = [670];
export const modules = {

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/adapters/local-files.js + 3 modules
var local_files = __webpack_require__(3084);
// EXTERNAL MODULE: ./build/report/workflow-command.js
var workflow_command = __webpack_require__(5678);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/command-file.js


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

// EXTERNAL MODULE: ./build/adapters/log-text.js
var log_text = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/adapters/runner.js



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
function createRunner(environment, stdout) {
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

// EXTERNAL MODULE: ./build/choose-provider.js
var choose_provider = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/explain-error.js
var explain_error = __webpack_require__(3416);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(8175);
;// CONCATENATED MODULE: ./build/action.js





/** Does what the workflow asks and returns the exit status; every path sets `outcome` and `reason`. */
async function runAction(environment, stdout) {
    const runner = createRunner(environment, stdout);
    const given = runner.readInputs();
    const secrets = [given['api-key'], given['github-token']].filter((secret) => Boolean(secret?.trim()));
    try {
        const inputs = (0,build_inputs/* readInputs */.Ko)(given);
        refuseEarly(inputs);
        const { openToolkit } = await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 8155));
        const toolkit = await openToolkit();
        for (const secret of secrets)
            if (secret !== undefined)
                toolkit.mask(secret);
        const files = (0,local_files/* createLocalFiles */.Z)(environment['GITHUB_WORKSPACE'] ?? '.');
        const world = { environment, runner, toolkit, files };
        if (inputs.mode === 'write') {
            const { writeOnRunner } = await Promise.all(/* import() */[__webpack_require__.e(529), __webpack_require__.e(215), __webpack_require__.e(291), __webpack_require__.e(435), __webpack_require__.e(275), __webpack_require__.e(636), __webpack_require__.e(639), __webpack_require__.e(567), __webpack_require__.e(751)]).then(__webpack_require__.bind(__webpack_require__, 5751));
            return await writeOnRunner(inputs, world);
        }
        const { checkOnRunner } = await Promise.all(/* import() */[__webpack_require__.e(529), __webpack_require__.e(435), __webpack_require__.e(275), __webpack_require__.e(636), __webpack_require__.e(567), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 5490));
        return await checkOnRunner(inputs, world);
    }
    catch (error) {
        const { message, hint } = (0,explain_error/* explainError */.U)(error, secrets.map(String));
        runner.endStage();
        runner.annotate('error', `${message}\n${hint}`);
        runner.setOutputs({ outcome: 'failed', reason: message, valid: 'false' });
        return 1;
    }
}
/** What cannot be done is said before anything is loaded, read or spent. */
function refuseEarly(inputs) {
    if (inputs.mode === 'write')
        (0,choose_provider/* chooseProvider */.V)(inputs);
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

/***/ 5678:
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


/***/ })

};
