export const id = 929;
export const ids = [929];
export const modules = {

/***/ 22929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.runAction = runAction;
const local_files_ts_1 = __webpack_require__(67473);
const runner_ts_1 = __webpack_require__(85512);
const errors_ts_1 = __webpack_require__(83916);
const explain_error_ts_1 = __webpack_require__(14987);
const inputs_ts_1 = __webpack_require__(38422);
/** Does what the workflow asks and returns the exit status; every path sets `outcome` and `reason`. */
async function runAction(environment, stdout) {
    const runner = (0, runner_ts_1.createRunner)(environment, stdout);
    const given = runner.readInputs();
    const secrets = [given['api-key'], given['github-token']].filter((secret) => Boolean(secret?.trim()));
    try {
        const inputs = (0, inputs_ts_1.readInputs)(given);
        const { openToolkit } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 6622));
        const toolkit = await openToolkit();
        for (const secret of secrets)
            if (secret !== undefined)
                toolkit.mask(secret);
        return await (inputs.mode === 'check' ? check : write)(inputs, {
            environment,
            runner,
            toolkit,
        });
    }
    catch (error) {
        const { message, hint } = (0, explain_error_ts_1.explainError)(error, secrets.map(String));
        runner.endStage();
        runner.annotate('error', `${message}\n${hint}`);
        runner.setOutputs({ outcome: 'failed', reason: message, valid: 'false' });
        return 1;
    }
}
async function write(inputs, world) {
    const { environment, runner, toolkit } = world;
    if (inputs.publish !== 'none')
        throw notPublished(inputs.publish);
    const { openWriteWorld, toWriteRequest } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(577)]).then(__webpack_require__.bind(__webpack_require__, 15577));
    const { readIssueNumber, readRequirementOf } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.t.bind(__webpack_require__, 62489, 23));
    const { writeSpec } = await Promise.all(/* import() */[__webpack_require__.e(761), __webpack_require__.e(919), __webpack_require__.e(755), __webpack_require__.e(656), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 1074));
    const number = inputs['issue-number'] ?? (await readIssueNumber(environment));
    const asked = { ...inputs, ...(number !== undefined && { 'issue-number': number }) };
    const files = (0, local_files_ts_1.createLocalFiles)(environment['GITHUB_WORKSPACE'] ?? '.');
    const request = toWriteRequest(asked);
    const writeWorld = await openWriteWorld(asked, {
        files,
        progress: runner.progress,
        readRequirement: () => readRequirementOf(asked, { environment, readText: files.readText }),
    });
    const result = await writeSpec(request, writeWorld);
    runner.endStage();
    await tell(result, { runner, toolkit });
    return result.outcome === 'created' ||
        result.outcome === 'updated' ||
        result.outcome === 'unchanged'
        ? 0
        : 1;
}
/** Annotations, summary and outputs of a run that ended, whatever its outcome. */
async function tell(result, { runner, toolkit }) {
    const { describeSummary } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 67392));
    const { describeOutputs } = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 74090));
    const { paths, findings, failure, outcome, reason } = result;
    for (const { severity, message, hint, line, column, endLine, endColumn } of findings) {
        const place = { file: paths.spec ?? '', line, endLine, col: column, endColumn };
        runner.annotate(severity, `${message}\n${hint}`, place);
    }
    if (failure !== undefined)
        runner.annotate('error', `${failure.message}\n${failure.hint}`);
    if (outcome === 'blocked')
        runner.annotate('error', reason);
    await toolkit.writeSummary(describeSummary(result));
    toolkit.setOutputs(describeOutputs(result));
    runner.print(`${outcome}: ${reason}`);
}
function notPublished(publish) {
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected "publish: none", found "${publish}".`,
        hint: 'This version writes files into the workspace and publishes nothing; set publish to none and upload or commit the files in a later step.',
    });
}
async function check(inputs, { environment, runner, toolkit }) {
    const { checkSpecs } = await Promise.all(/* import() */[__webpack_require__.e(761), __webpack_require__.e(755), __webpack_require__.e(656), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 91238));
    const { hasFailed } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 29481));
    const { readRuleSettings } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 48674));
    const { isDefaultResearch } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(577)]).then(__webpack_require__.bind(__webpack_require__, 15577));
    const { readRequirementOf } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.t.bind(__webpack_require__, 62489, 23));
    const { describeCheckOutputs } = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 74090));
    const { describeCheckSummary } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 67392));
    const files = (0, local_files_ts_1.createLocalFiles)(environment['GITHUB_WORKSPACE'] ?? '.');
    const specs = await files.chooseResearch(inputs['spec-path'].split('\n'));
    if (specs.files.length === 0)
        throw nothingToCheck(inputs['spec-path']);
    const texts = new Map(specs.files.map(({ path, text }) => [path, text]));
    const isNamed = inputs.requirement !== undefined || inputs['requirement-file'] !== undefined;
    runner.progress.stage('Checking');
    const checked = await checkSpecs({
        files: [...texts.keys()],
        researchGlobs: isDefaultResearch(inputs.research) ? [] : inputs.research,
        rules: readRuleSettings(inputs.rules),
    }, {
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        chooseResearch: files.chooseResearch,
        ...(isNamed && {
            readRequirement: () => readRequirementOf(inputs, { environment, readText: files.readText }),
        }),
    });
    runner.endStage();
    for (const { path, findings } of checked) {
        for (const { severity, message, hint, line, column, endLine, endColumn } of findings) {
            runner.annotate(severity, `${message}\n${hint}`, {
                file: path,
                line,
                endLine,
                col: column,
                endColumn,
            });
        }
    }
    const failed = checked.some(({ findings }) => hasFailed(findings, inputs['fail-on']));
    await toolkit.writeSummary(describeCheckSummary({ files: checked }));
    toolkit.setOutputs(describeCheckOutputs({ files: checked }, inputs['fail-on']));
    return failed ? 1 : 0;
}
function nothingToCheck(path) {
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected a specification at ${JSON.stringify(path)}, found no file.`,
        hint: 'Name the files with spec-path, one glob a line, and check out the repository first.',
    });
}


/***/ }),

/***/ 94632:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatOutput = formatOutput;
exports.appendToCommandFile = appendToCommandFile;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
/** One output in the runner's file form. The delimiter is random, so that no value can end itself. */
function formatOutput(name, value) {
    const delimiter = `end_${(0, node_crypto_1.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Appends to a file that the runner offered; outside of a runner there is none and nothing to do. */
function appendToCommandFile(path, text) {
    if (path === undefined || path === '')
        return;
    (0, node_fs_1.appendFileSync)(path, text);
}


/***/ }),

/***/ 48266:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mostSummaryBytes = void 0;
exports.fitSummary = fitSummary;
/**
 * The runner drops a whole summary above 1 MiB (1024 × 1024 bytes, its attachment limit);
 * the rest is left for what other tools append in the same step.
 */
exports.mostSummaryBytes = 1_000_000;
/** Cuts Markdown at the end of a line to fit the summary, closes a code block left open, and says so. */
function fitSummary(markdown, mostBytes = exports.mostSummaryBytes) {
    if (Buffer.byteLength(markdown) <= mostBytes)
        return markdown;
    const notice = '\n\n*The summary was cut here: a summary holds 1 MiB. The report file has it all.*\n';
    // A fence is at most this long in what we write; one longer stays open and hides only the notice.
    const room = mostBytes - Buffer.byteLength(notice) - 12;
    const kept = keepWholeLines(Buffer.from(markdown), room);
    return `${kept}${closeFence(kept)}${notice}`;
}
function keepWholeLines(bytes, most) {
    const end = bytes.lastIndexOf('\n', Math.max(0, most));
    return end <= 0 ? '' : bytes.subarray(0, end).toString();
}
function closeFence(text) {
    let open = '';
    for (const line of text.split('\n')) {
        const fence = /^ {0,3}(`{3,10}|~{3,10})/u.exec(line)?.[1] ?? '';
        if (open === '')
            open = fence;
        else if (fence.startsWith(open) && line.trim() === fence)
            open = '';
    }
    return open === '' ? '' : `\n${open}`;
}


/***/ }),

/***/ 85512:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRunner = createRunner;
const workflow_command_ts_1 = __webpack_require__(99517);
const command_file_ts_1 = __webpack_require__(94632);
const fit_summary_ts_1 = __webpack_require__(48266);
const log_text_ts_1 = __webpack_require__(15088);
/**
 * GitHub shows ten annotations of a level for one step and drops the rest without a word:
 * what comes after is printed as a plain line instead.
 */
const mostAnnotations = 10;
/**
 * What the action needs of the runner: inputs, outputs, summary, annotations, groups and masks.
 * Not made of @actions/core: that loads a whole HTTP client before the first input error could be
 * told, and writes to the process's own streams whatever it is handed.
 */
function createRunner(environment, stdout) {
    const printLine = (line) => {
        stdout.write(`${line}\n`);
    };
    const print = (text) => {
        printLine((0, log_text_ts_1.toLogText)(text));
    };
    const annotate = limitAnnotations(printLine, print);
    const groups = createGroups(printLine);
    return {
        readInputs: () => readInputs(environment),
        setOutputs: (values) => {
            const lines = Object.entries(values).map(([name, value]) => (0, command_file_ts_1.formatOutput)(name, value));
            (0, command_file_ts_1.appendToCommandFile)(environment['GITHUB_OUTPUT'], lines.join(''));
        },
        writeSummary: (markdown) => {
            (0, command_file_ts_1.appendToCommandFile)(environment['GITHUB_STEP_SUMMARY'], (0, fit_summary_ts_1.fitSummary)(markdown));
        },
        annotate,
        print,
        mask: (secret) => {
            for (const line of secret.split(/\r?\n/u).filter((part) => part.trim() !== '')) {
                printLine((0, workflow_command_ts_1.workflowCommand)('add-mask', {}, line));
            }
        },
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
/** The runner keeps dashes in the names of inputs; only spaces become underscores. */
function readInputs(environment) {
    const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
function limitAnnotations(printLine, print) {
    const counts = { error: 0, warning: 0, notice: 0 };
    return (level, message, place = {}) => {
        counts[level] += 1;
        const text = (0, log_text_ts_1.toPlainText)(message);
        if (counts[level] <= mostAnnotations)
            printLine((0, workflow_command_ts_1.workflowCommand)(level, place, text));
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
            printLine((0, workflow_command_ts_1.workflowCommand)('endgroup', {}, ''));
        isOpen = false;
    };
    const open = (title) => {
        close();
        printLine((0, workflow_command_ts_1.workflowCommand)('group', {}, (0, log_text_ts_1.toPlainLine)(title)));
        isOpen = true;
    };
    return { open, close };
}


/***/ }),

/***/ 99517:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workflowCommand = workflowCommand;
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
