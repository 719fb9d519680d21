export const id = 490;
export const ids = [490,511,898,169,691,936];
export const modules = {

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOnRunner: () => (/* binding */ checkOnRunner)
/* harmony export */ });
/* harmony import */ var _check_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1351);
/* harmony import */ var _report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
/* harmony import */ var _report_describe_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3191);
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1936);
/* harmony import */ var _rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/* harmony import */ var _open_write_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8892);
/* harmony import */ var _read_event_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5898);









/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
async function checkOnRunner(inputs, world) {
    const { runner, toolkit, files, environment } = world;
    const rules = (0,_rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_2__.readRuleSettings)(inputs.rules);
    runner.progress.stage('Checking');
    const chosen = await files.chooseResearch(inputs['spec-path'].split('\n'));
    refuseNothing(chosen);
    const notices = (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLeftOut */ .l)(chosen.skipped);
    const warn = (notice) => {
        notices.push(notice);
    };
    const texts = new Map(chosen.files.map(({ path, text }) => [path, text]));
    const checked = await (0,_check_specs_js__WEBPACK_IMPORTED_MODULE_0__.checkSpecs)({
        files: [...texts.keys()],
        researchGlobs: (0,_open_write_world_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefaultResearch */ .r)(inputs.research) ? [] : inputs.research,
        rules,
    }, {
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        chooseResearch: files.chooseResearch,
        warn,
        ...(namesRequirement(inputs) && {
            readRequirement: () => (0,_read_event_issue_js__WEBPACK_IMPORTED_MODULE_4__.readRequirementOf)(inputs, { environment, files }),
        }),
    });
    runner.endStage();
    notices.forEach(runner.progress.warn);
    for (const { path, findings } of checked)
        runner.annotateFindings(path, findings);
    const outputs = (0,_report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .describeCheckOutputs */ .o)({ files: checked }, inputs['fail-on']);
    await toolkit.writeSummary((0,_report_describe_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .describeCheckSummary */ .C)({ files: checked }, notices));
    toolkit.setOutputs(outputs);
    runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
    return checked.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_8__.hasFailed)(findings, inputs['fail-on'])) ? 1 : 0;
}
const namesRequirement = (inputs) => inputs.requirement !== undefined ||
    inputs['requirement-file'] !== undefined ||
    inputs['issue-number'] !== undefined;
function refuseNothing({ files, skipped, unmatched }) {
    if (unmatched.length > 0) {
        const names = unmatched.map((glob) => JSON.stringify(glob)).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
            message: `Expected a specification at ${names}, found no file.`,
            hint: 'Name the files with spec-path, one glob a line, and check out the repository first.',
        });
    }
    if (files.length > 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
        message: `Expected a specification that can be read, found none: ${describeReasons(skipped)}.`,
        hint: 'Save the specification as text in UTF-8, or correct spec-path.',
    });
}
const describeReasons = (skipped) => (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLeftOut */ .l)(skipped)
    .map((line) => line.replace('Left out ', ''))
    .join('; ')
    .replace(/\.$/u, '');


/***/ }),

/***/ 8892:
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/settle-spec-path.js

const placeholder = '{issue}';
/** The path of the document, with the number of the issue where the path asks for it. */
function settleSpecPath(path, issue) {
    if (path.includes(placeholder) && issue === undefined) {
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected an issue for "${placeholder}" in ${JSON.stringify(path)}, found none.`,
            hint: `Name the issue, or take ${placeholder} out of the path of the document.`,
        });
    }
    const settled = path.trim().replaceAll(placeholder, String(issue ?? ''));
    if (/(?:^|[/\\])\.{0,2}$/u.test(settled)) {
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected the path of a file for the document, found ${JSON.stringify(settled)}.`,
            hint: 'Name a file, such as SPEC.md or docs/SPEC.md.',
        });
    }
    return settled;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
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
    return { ...chosen, files: kept };
}
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

;// CONCATENATED MODULE: ./build/adapters/open-write-world.js







/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
function toWriteRequest(inputs) {
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    return {
        localeTag: inputs.locale,
        specPath: settleSpecPath(inputs['spec-path'], inputs['issue-number']),
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
async function openWriteWorld(inputs, { files, progress, readRequirement }) {
    const instructions = inputs['instructions-file'];
    const keepApart = await claimResults({
        files,
        specPath: settleSpecPath(inputs['spec-path'], inputs['issue-number']),
        inputs: [
            [inputs['requirement-file'], 'the requirement'],
            [instructions, 'the file of house rules'],
        ],
    });
    const complete = await openModel(inputs);
    return {
        readRequirement,
        chooseResearch: async (globs) => keepApart(await files.chooseResearch(globs)),
        readInstructions: async () => instructions === undefined ? undefined : files.readText(instructions),
        readExisting: files.readExisting,
        writeText: files.writeText,
        hash: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        now: () => new Date(),
        progress,
        ...(complete && { complete }),
    };
}
/** The SDK is loaded only when a model is asked: it is the largest part of the bundle. */
async function openModel(inputs) {
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    if (provider.is === 'offline')
        return undefined;
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
    });
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIssueNumber: () => (/* binding */ readIssueNumber),
/* harmony export */   readRequirementOf: () => (/* binding */ readRequirementOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _read_requirement_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3398);




const EventWithIssue = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) }) });
/** The issue of the event that started the workflow, when there is one. */
async function readIssueNumber(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (!path)
        return undefined;
    try {
        const event = EventWithIssue.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return event.success ? event.data.issue.number : undefined;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
            message: 'Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, found something else.',
            hint: 'Run the action on a GitHub runner, or leave GITHUB_EVENT_PATH empty.',
            cause,
        });
    }
}
/** The requirement from the one place that the inputs name. */
async function readRequirementOf(inputs, { environment, files }) {
    const { requirement, 'requirement-file': path, 'issue-number': number } = inputs;
    if (requirement !== undefined) {
        return { source: 'input', title: '', body: requirement, comments: [] };
    }
    if (path !== undefined) {
        return (0,_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequirementFile */ .e)(path, files);
    }
    if (number === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
            message: 'Expected a requirement, found none.',
            hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
        });
    }
    const { readRepositoryIssue } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 1653));
    return readRepositoryIssue(number, {
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        token: inputs['github-token'] ?? '',
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRequirementFile)
/* harmony export */ });
/** Reads a requirement from a file; its source is the path that evidence is cited with. */
async function readRequirementFile(path, files) {
    const body = await files.readText(path);
    return { source: await files.show(path), title: '', body, comments: [] };
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSpecs: () => (/* binding */ checkSpecs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1351);
/* harmony import */ var _requirement_read_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4328);
/* harmony import */ var _rules_check_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5202);
/* harmony import */ var _spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1699);





/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const context = await readContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const text = await world.readText(path);
        checked.push({ path, findings: (0,_rules_check_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSpec */ .g)((0,_spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpec */ .F)(text), context, request.rules) });
    }
    return checked;
}
/** Citations are re-opened only when their files were named; clauses only when the requirement was. */
async function readContext(request, world) {
    const requirement = world.readRequirement && (0,_requirement_read_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirement */ .M)(await world.readRequirement());
    if (request.researchGlobs.length === 0)
        return requirement ? { requirement } : {};
    const { files, skipped, unmatched } = await world.chooseResearch(request.researchGlobs);
    if (unmatched.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found none.`,
            hint: 'Correct the glob; paths are seen from the root and use forward slashes.',
        });
    }
    (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLeftOut */ .l)(skipped).forEach(world.warn);
    const sources = new Map(files.map(({ path, text }) => [path, text]));
    if (requirement === undefined)
        return { sources };
    return { requirement, sources: sources.set(requirement.source, requirement.text) };
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* unused harmony export separator */
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

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeOutputs: () => (/* binding */ describeOutputs),
/* harmony export */   o: () => (/* binding */ describeCheckOutputs)
/* harmony export */ });
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1936);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4452);



/** The outputs of a run that wrote, by the names in `action.yml`. */
function describeOutputs(result) {
    const { outcome, reason, paths, inputHash, model, usage, findings } = result;
    const report = { files: [{ path: paths.spec ?? '', findings }] };
    return {
        outcome,
        reason,
        valid: String(['created', 'updated', 'unchanged'].includes(outcome)),
        errors: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'error')),
        warnings: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'warning')),
        'spec-path': paths.spec ?? '',
        'spec-json-path': paths.twin ?? '',
        'report-path': paths.report ?? '',
        'input-hash': inputHash,
        model,
        requests: String(usage.requests),
        'prompt-tokens': String(usage.promptTokens),
        'completion-tokens': String(usage.completionTokens),
    };
}
/** The outputs of a run that checked. */
function describeCheckOutputs(report, failOn) {
    const failed = report.files.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_1__.hasFailed)(findings, failOn));
    const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'warning')];
    return {
        outcome: failed ? 'invalid' : 'valid',
        reason: `${describeFiles(report)} checked: ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(errors, 'error')}, ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(warnings, 'warning')}.`,
        valid: String(!failed),
        errors: String(errors),
        warnings: String(warnings),
        'spec-path': report.files.map(({ path }) => path).join('\n'),
    };
}
const describeFiles = ({ files }) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'}`;


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeCheckSummary),
/* harmony export */   describeSummary: () => (/* binding */ describeSummary)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6867);
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4720);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1003);
/* harmony import */ var _describe_writing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5291);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4452);






/** A summary is to be read; the report file holds everything. */
const mostRows = 40;
/** The job summary of a run that wrote: what came out, what it rests on and what is left to mend. */
function describeSummary(result) {
    const { outcome, reason, questions, spec, findings, failure, notices } = result;
    const parts = [
        `## Specification ${outcome}`,
        (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(reason),
        failure === undefined ? '' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(failure.hint),
        questions.length === 0 ? '' : escapeBlock((0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_1__.describeQuestions)(questions)),
        spec === undefined ? '' : describeSpec(spec),
        describeFindings(findings),
        describeNotices(notices),
        describeFiles(result),
        describeCost(result),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The job summary of a run that checked. */
function describeCheckSummary(report, notices = []) {
    const rows = report.files.map(({ path, findings }) => {
        const one = { files: [{ path, findings }] };
        const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .G)(one, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .G)(one, 'warning')];
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(path)} | ${errors} | ${warnings} |`;
    });
    const findings = report.files.flatMap((file) => file.findings);
    const table = ['| file | errors | warnings |', '| --- | --- | --- |', ...rows].join('\n');
    return ['## Specifications checked', table, describeFindings(findings), describeNotices(notices)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeSpec(spec) {
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .measureSpec */ .Q)(spec);
    const { diagram } = spec.architecture.pattern;
    return [
        `**${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(spec.title)}**`,
        `| clauses answered | versions with a source | decisions | files | steps |
| --- | --- | --- | --- | --- |
| ${answered} of ${clauses} | ${grounded} of ${pins} | ${decisions} | ${files} | ${steps} |`,
        describeStack(spec),
        describeDecisions(spec),
        diagram === undefined || diagram.includes('```') ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeStack({ architecture }) {
    const rows = architecture.techStack.map(({ name, version, evidence }) => {
        const [source] = evidence;
        const place = source === undefined ? 'assumed' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${source.path}:${source.line}`);
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(name)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(version)} | ${place} |`;
    });
    return rows.length === 0 ? '' : describeTable('| technology | version | source |', rows);
}
function describeDecisions({ decisions }) {
    const rows = decisions.map(({ topic, decision, reason }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(topic)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(decision)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(reason)} |`);
    return rows.length === 0 ? '' : describeTable('| decision on | decided | because |', rows);
}
function describeFindings(findings) {
    const rows = findings.map(({ severity, line, rule, message, hint }) => `| ${severity} | ${line} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(message)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(hint)} |`);
    return rows.length === 0
        ? ''
        : describeTable('| severity | line | rule | finding | how to mend it |', rows);
}
function describeTable(header, rows) {
    const rule = header.replace(/[^|]+/gu, ' --- ');
    const more = rows.length > mostRows ? `\n\n… and ${rows.length - mostRows} more in the report.` : '';
    return [header, rule, ...rows.slice(0, mostRows)].join('\n') + more;
}
const describeNotices = (notices) => notices.map((notice) => `- ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toLine */ .S5)(notice))}`).join('\n');
function describeFiles({ paths }) {
    const { spec, twin, report, answers = [] } = paths;
    const names = [spec, twin, report, ...answers].filter((path) => path !== undefined);
    return names.length === 0 ? '' : `Files: ${names.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapCode */ .ig).join(', ')}`;
}
function describeCost({ usage, model }) {
    return usage.requests === 0 ? '' : `${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(model)}: ${(0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_1__/* .countUsage */ .n)(usage)}.`;
}
const escapeBlock = (text) => text.split('\n').map(_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH).join('  \n');


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeQuestions: () => (/* binding */ describeQuestions),
/* harmony export */   describeWriting: () => (/* binding */ describeWriting),
/* harmony export */   n: () => (/* binding */ countUsage),
/* harmony export */   writingStatus: () => (/* binding */ writingStatus)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5291);




/** How a run ended, for a terminal; why it failed is told as any other error is. */
function describeWriting(result) {
    const { outcome, questions, paths, reason } = result;
    if (outcome === 'failed')
        return { asked: '', aside: describePaths(result) };
    if (outcome === 'blocked') {
        return { asked: describeQuestions(questions), aside: `${reason}\n${describePaths(result)}` };
    }
    return { asked: `${paths.spec ?? ''}\n`, aside: describeDocument(result) };
}
/** 0 as asked, 1 when findings reach what the user calls a failure or questions are open. */
const writingStatus = ({ outcome }) => outcome === 'blocked' || outcome === 'invalid' ? 1 : 0;
function describeDocument(result) {
    const { spec, findings, reason, paths } = result;
    const found = findings.length === 0 ? '' : (0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatText */ .v)({ files: [{ path: paths.spec ?? '', findings }] });
    if (spec === undefined)
        return `${found}${reason}\n`;
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .measureSpec */ .Q)(spec);
    const counts = [
        `${answered} of ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(clauses, 'clause')} answered`,
        `${grounded} of ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(pins, 'version')} with a source`,
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(decisions, 'decision'),
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(files, 'file'),
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(steps, 'step'),
    ];
    return `${found}${reason}\n  ${counts.join(', ')}\n${describePaths(result)}`;
}
function describePaths({ paths, usage, model }) {
    const { twin, report, answers = [] } = paths;
    const lines = [
        ...(twin === undefined ? [] : [`twin: ${twin}`]),
        ...(report === undefined ? [] : [`report: ${report}`]),
        ...answers.map((answer) => `answer: ${answer}`),
        ...(usage.requests === 0 ? [] : [`${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(model)}: ${countUsage(usage)}`]),
    ];
    return lines.map((line) => `  ${line}\n`).join('');
}
/** What a model cost, in words. */
const countUsage = ({ requests, promptTokens, completionTokens, }) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(requests, 'request')}, ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(promptTokens, 'token')} sent, ${completionTokens} received`;
/** Numbered questions with lettered options, of which one is recommended. */
function describeQuestions(questions) {
    return questions
        .map(({ text, options, recommended }, index) => {
        const lines = options.map((option, place) => `   ${String.fromCharCode(97 + place)}) ${option}${place === recommended ? ' (recommended)' : ''}`);
        return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
        .join('');
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4452);



/** For people: one line a finding with its hint below, and a last line that counts. */
function formatText(report) {
    const findings = report.files.flatMap(({ path, findings: found }) => 
    // Documents come from strangers: control characters would reach the terminal.
    found.map(({ line, column, severity, message, rule, hint }) => `${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(path)}:${line}:${column} ${severity} ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(message)} [${rule}]\n    ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(hint)}\n`));
    const errors = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error');
    const warnings = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning');
    return `${findings.join('')}${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(errors, 'error')}, ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(warnings, 'warning')}\n`;
}


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureSpec)
/* harmony export */ });
function measureSpec({ requirement, plan, outOfScope, architecture, decisions, }) {
    const steps = plan.phases.flatMap((phase) => phase.steps);
    const answered = new Set([...steps, ...outOfScope].flatMap(({ requirements }) => requirements));
    const { techStack, structure } = architecture;
    return {
        clauses: requirement.clauses.length,
        answered: requirement.clauses.filter(({ id }) => answered.has(id)).length,
        pins: techStack.length,
        grounded: techStack.filter(({ evidence }) => evidence.length > 0).length,
        decisions: decisions.length,
        files: structure.files.length,
        steps: steps.length,
    };
}


/***/ }),

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings)
/* harmony export */ });
/** How many findings of one severity all files have together. */
function countFindings({ files }, severity) {
    return files.reduce((count, { findings }) => count + findings.filter((finding) => finding.severity === severity).length, 0);
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasFailed: () => (/* binding */ hasFailed)
/* harmony export */ });
/** Whether findings reach the severity that a user calls a failure. */
function hasFailed(findings, failOn) {
    if (failOn === 'never')
        return false;
    return findings.some(({ severity }) => failOn === 'warning' || severity === 'error');
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuleSettings: () => (/* binding */ readRuleSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3534);
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

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ answerPath),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   on: () => (/* binding */ twinPath)
/* harmony export */ });
const withoutEnding = (path) => path.replace(/\.(?:md|markdown)$/iu, '');
/** The machine twin lies beside the document. */
const twinPath = (specPath) => `${withoutEnding(specPath)}.json`;
/** The report of the run that wrote the document. */
const reportPath = (specPath) => `${withoutEnding(specPath)}.report.json`;
/** An answer of the model as it came, kept because it was paid for. */
const answerPath = (specPath, number) => `${withoutEnding(specPath)}.answer-${number}.txt`;


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The version that is written into every document; a test holds it to `package.json`. */
const tool = 'spec-writer/0.1.0';


/***/ })

};
