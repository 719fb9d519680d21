"use strict";
exports.id = 1720;
exports.ids = [1720];
exports.modules = {

/***/ 51917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnRunner: () => (/* binding */ checkOnRunner)
});

// EXTERNAL MODULE: ./build/check-specs.js + 2 modules
var check_specs = __webpack_require__(60800);
// EXTERNAL MODULE: ./build/adapters/files/hash-text.js
var hash_text = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/choose-balanced.js
var choose_balanced = __webpack_require__(17695);
// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
// EXTERNAL MODULE: ./build/report/describe-outputs.js
var describe_outputs = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/report/describe-summary.js
var describe_summary = __webpack_require__(93191);
// EXTERNAL MODULE: ./build/report/format-github.js
var format_github = __webpack_require__(99734);
// EXTERNAL MODULE: ./build/rules/has-failed.js
var has_failed = __webpack_require__(81936);
// EXTERNAL MODULE: ./build/rules/read-rule-settings.js
var read_rule_settings = __webpack_require__(13691);
;// CONCATENATED MODULE: ./build/adapters/runner/open-check-files.js
/**
 * Opens the documents that a workflow names: in the workspace, or, where that holds none of them and is
 * no checkout, in the commit that a checkout step would bring.
 */
async function openCheckFiles(inputs, { environment, files, runner }) {
    const globs = inputs['spec-path'].split('\n');
    const local = await files.chooseDocuments(globs);
    const { GITHUB_SHA: commit = '', GITHUB_REPOSITORY: name = '' } = environment;
    const isReachable = commit !== '' && name !== '' && inputs['github-token'] !== undefined;
    if (local.files.length > 0 || !isReachable || (await files.isCheckout())) {
        return { documents: local, files };
    }
    const [{ connectOnRunner }, { openRemoteFiles }] = await Promise.all([
        __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 70109)),
        Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(4006), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(5914)]).then(__webpack_require__.bind(__webpack_require__, 95914)),
    ]);
    const where = `${commit.slice(0, 7)} of ${name}`;
    runner.progress.note(`The workspace holds no checkout: documents and research are read from ${where} on GitHub`);
    const remote = openRemoteFiles({ github: connectOnRunner(inputs, environment), commit });
    const documents = await remote.chooseResearch(globs);
    return {
        documents: { ...documents, skipped: [...local.skipped, ...documents.skipped] },
        files: remote,
    };
}

// EXTERNAL MODULE: ./build/adapters/open-write-world.js + 5 modules
var open_write_world = __webpack_require__(20213);
// EXTERNAL MODULE: ./build/adapters/runner/read-given-requirement.js
var read_given_requirement = __webpack_require__(80096);
// EXTERNAL MODULE: ./build/adapters/github/read-repository-issue.js + 1 modules
var read_repository_issue = __webpack_require__(41055);
;// CONCATENATED MODULE: ./build/adapters/runner/check-on-runner.js














/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
async function checkOnRunner(inputs, world) {
    const { runner, toolkit, environment } = world;
    const rules = (0,read_rule_settings/* readRuleSettings */.I)(inputs.rules);
    runner.progress.stage('Checking');
    const { documents: chosen, files } = await openCheckFiles(inputs, world);
    refuseNothing(chosen);
    const notices = (0,describe_left_out/* describeLeftOut */.l)(chosen.skipped);
    const warn = (notice) => {
        notices.push(notice);
    };
    const texts = new Map(chosen.files.map(({ path, text }) => [path, text]));
    const checked = await (0,check_specs/* checkSpecs */.n)({
        files: [...texts.keys()],
        // Nobody named the research: what a document cites says where it is, if it is checked out at all.
        ...((0,open_write_world/* isDefaultResearch */.r)(inputs.research)
            ? { researchGlobs: [], cited: 'where-present' }
            : { researchGlobs: inputs.research }),
        rules,
        ...(inputs.publish === 'review' && { fix: 'suggest' }),
    }, {
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        readExisting: files.readExisting,
        chooseResearch: files.chooseResearch,
        chooseCited: files.chooseCited,
        openHash: () => Promise.resolve(hash_text.hashText),
        warn,
        ...(namesRequirement(inputs) && {
            readRequirement: () => readRequirement(inputs, { environment, files: world.files }),
        }),
    });
    runner.endStage();
    notices.forEach(runner.progress.warn);
    annotate({ files: checked }, runner);
    const outputs = (0,describe_outputs/* describeCheckOutputs */.oq)({ files: checked }, inputs['fail-on']);
    await toolkit.writeSummary((0,describe_summary/* describeCheckSummary */.Cs)({ files: checked }, notices));
    const review = await publish(checked, inputs, world);
    toolkit.setOutputs({ ...outputs, ...(review !== undefined && { 'comment-url': review }) });
    runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
    return checked.some(({ findings }) => (0,has_failed/* hasFailed */.W)(findings, inputs['fail-on'])) ? 1 : 0;
}
/** A review beside the annotations, where the workflow asks for one. */
async function publish(checked, inputs, world) {
    if (inputs.publish !== 'review')
        return undefined;
    const { reviewOnRunner } = await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(7930)]).then(__webpack_require__.bind(__webpack_require__, 7930));
    return reviewOnRunner(checked, inputs, world);
}
/** GitHub shows a few annotations: those of many documents and rules come first, the others are counted. */
function annotate(report, runner) {
    const all = (0,choose_balanced/* placeFindings */.ky)(report);
    const shown = (0,format_github/* chooseAnnotated */.GI)(all);
    const first = new Set(shown);
    for (const { path, finding } of [...shown, ...all.filter((placed) => !first.has(placed))]) {
        runner.annotateFindings(path, [finding]);
    }
    const hidden = (0,choose_balanced/* describeHidden */.Y7)(all, shown, 'the log of this step holds all of them');
    if (hidden !== undefined)
        runner.annotate('notice', hidden);
}
const namesRequirement = (inputs) => (0,read_given_requirement/* isGiven */.q)(inputs) || inputs['issue-number'] !== undefined;
function readRequirement(inputs, { environment, files }) {
    const number = inputs['issue-number'];
    if (number === undefined || (0,read_given_requirement/* isGiven */.q)(inputs))
        return (0,read_given_requirement/* readGivenRequirement */.D)(inputs, files);
    return (0,read_repository_issue.readRepositoryIssue)(number, {
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        token: inputs['github-token'] ?? '',
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}
function refuseNothing({ files, skipped, unmatched }) {
    if (unmatched.length > 0) {
        const names = unmatched.map((glob) => JSON.stringify(glob)).join(', ');
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected a specification at ${names}, found no file.`,
            hint: 'Name the files with spec-path, one glob a line; without a checkout they are read at the commit of the event.',
        });
    }
    if (files.length > 0)
        return;
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected a specification that can be read, found none: ${describeReasons(skipped)}.`,
        hint: 'Save the specification as text in UTF-8, or correct spec-path.',
    });
}
const describeReasons = (skipped) => (0,describe_left_out/* describeLeftOut */.l)(skipped)
    .map((line) => line.replace('Left out ', ''))
    .join('; ')
    .replace(/\.$/u, '');


/***/ }),

/***/ 80096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readGivenRequirement),
/* harmony export */   q: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _workspace_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36532);


/** Whether the workflow itself holds the requirement, so that no issue is read for it. */
const isGiven = (inputs) => inputs.requirement !== undefined || inputs['requirement-file'] !== undefined;
/** The requirement as a text or a file of the workflow. */
async function readGivenRequirement({ requirement, 'requirement-file': path }, files) {
    if (requirement !== undefined) {
        return { source: 'input', title: '', body: requirement, comments: [] };
    }
    if (path !== undefined)
        return (0,_workspace_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirementFile */ .e)(path, files);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: 'Expected a requirement, found none.',
        hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
    });
}


/***/ }),

/***/ 36532:
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

/***/ 46805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describePacking)
/* harmony export */ });
/** One line that says how much was shown, and why the rest was not. */
function describePacking({ pieces, packed, tokens, maxTokens, leftOut }) {
    const shown = `packed ${packed} of ${pieces} pieces of the research, ${shorten(tokens)} of ${shorten(maxTokens)} tokens`;
    const counts = new Map();
    for (const { reason } of leftOut) {
        const kind = reason.replace(/^it repeats .*$/u, 'it repeats what is packed');
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
    return reasons.length === 0 ? shown : `${shown}; left out: ${reasons.join('; ')}`;
}
const shorten = (tokens) => tokens < 10_000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ describeSkipOutputs),
/* harmony export */   _d: () => (/* binding */ describeOutputs),
/* harmony export */   oq: () => (/* binding */ describeCheckOutputs)
/* harmony export */ });
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81936);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6745);
/* harmony import */ var _describe_suppressed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41893);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14452);




/** The outputs of a run that wrote, by the names in `action.yml`. */
function describeOutputs(result) {
    const { outcome, reason, paths, inputHash, model, usage, findings, publication } = result;
    const report = { files: [{ path: paths.spec ?? '', findings }] };
    return {
        outcome,
        reason,
        valid: String(['created', 'updated', 'unchanged'].includes(outcome)),
        errors: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error')),
        warnings: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning')),
        'spec-path': paths.spec ?? '',
        'spec-json-path': paths.twin ?? '',
        'report-path': paths.report ?? '',
        'input-hash': inputHash,
        ...describePublication(publication),
        model,
        requests: String(usage.requests),
        'prompt-tokens': String(usage.promptTokens),
        'completion-tokens': String(usage.completionTokens),
    };
}
/** Outputs of a way that was not taken stay unset, which a workflow reads as empty. */
function describePublication(publication) {
    const { branch, commit, pullRequest, comment } = publication ?? {};
    return {
        ...(branch !== undefined && { branch }),
        ...(commit !== undefined && { 'commit-sha': commit }),
        ...(pullRequest && {
            'pull-request-number': String(pullRequest.number),
            'pull-request-url': pullRequest.url,
        }),
        ...(comment !== undefined && { 'comment-url': comment }),
    };
}
/** The outputs of a run that had nothing to do. */
const describeSkipOutputs = ({ reason }) => ({
    outcome: 'skipped',
    reason,
    valid: 'false',
});
/** The outputs of a run that checked. */
function describeCheckOutputs(report, failOn) {
    const failed = report.files.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .W)(findings, failOn));
    const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning')];
    const isPassed = report.files.some(({ suppressed = [] }) => suppressed.length > 0);
    const counts = [
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(errors, 'error'),
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(warnings, 'warning'),
        ...(isPassed ? [(0,_describe_suppressed_js__WEBPACK_IMPORTED_MODULE_0__/* .countSuppressed */ .M)(report)] : []),
    ];
    return {
        outcome: failed ? 'invalid' : 'valid',
        reason: `${describeFiles(report)} checked: ${counts.join(', ')}.`,
        valid: String(!failed),
        errors: String(errors),
        warnings: String(warnings),
        'spec-path': report.files.map(({ path }) => path).join('\n'),
    };
}
const describeFiles = ({ files }) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'}`;


/***/ }),

/***/ 93191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ describeCheckSummary),
/* harmony export */   gp: () => (/* binding */ describeSummary),
/* harmony export */   xE: () => (/* binding */ describeSkipSummary)
/* harmony export */ });
/* harmony import */ var _choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17695);
/* harmony import */ var _architect_model_packing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46805);
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24720);
/* harmony import */ var _markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99909);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61003);
/* harmony import */ var _describe_suppressed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41893);
/* harmony import */ var _describe_writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8431);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65291);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14452);










/** A summary is to be read; the report file holds everything. */
const mostRows = 40;
/** The job summary of a run that wrote: what came out, what it rests on and what is left to mend. */
function describeSummary(result) {
    const { outcome, reason, questions, spec, findings, failure, notices } = result;
    const parts = [
        `## Specification ${outcome}`,
        (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(reason),
        failure === undefined ? '' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(failure.hint),
        describePublication(result.publication),
        questions.length === 0 ? '' : escapeBlock((0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .describeQuestions */ .b)(questions)),
        spec === undefined ? '' : describeSpec(spec),
        describeFindings(findings),
        describeNotices(notices),
        describeShown(result),
        describeFiles(result),
        describeCost(result),
        showUnpublished(result),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** A document that stands on no branch would be lost with the runner; a comment need not hold all of it. */
function showUnpublished({ outcome, text, publication }) {
    const isLost = outcome === 'failed' || outcome === 'invalid';
    const isOnlyTold = publication !== undefined && publication.branch === undefined;
    if (text === undefined || (!isLost && !isOnlyTold))
        return '';
    const fenced = (0,_markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFence */ .Q)(text.trimEnd(), 'markdown').join('\n');
    return `<details><summary>The document</summary>\n\n${fenced}\n\n</details>`;
}
/** The job summary of a run that had nothing to do: silence would look like a mistake. */
const describeSkipSummary = ({ reason }) => `## Specification skipped\n\n${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(reason)}\n`;
/** Where the document arrived, and for every way that was closed what would have opened it. */
function describePublication(publication) {
    if (publication === undefined)
        return '';
    const { pullRequest, compareUrl, comment, stepsDown, keptSections } = publication;
    const lines = [
        pullRequest && `- [Pull request #${pullRequest.number}](${pullRequest.url})`,
        compareUrl && `- [Open the pull request](${compareUrl})`,
        comment && `- [Comment](${comment})`,
        ...keptSections.map((heading) => `- Kept as a person wrote it: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(heading)}`),
        ...stepsDown.map(({ from, reason, remedy }) => `- No ${from}: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toLine */ .S5)(reason))} **${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toLine */ .S5)(remedy))}**`),
    ];
    return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
/** The job summary of a run that checked. */
function describeCheckSummary(report, notices = []) {
    const rows = report.files.map(({ path, findings }) => {
        const one = { files: [{ path, findings }] };
        const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .countFindings */ .G)(one, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .countFindings */ .G)(one, 'warning')];
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(path)} | ${errors} | ${warnings} |`;
    });
    const table = ['| file | errors | warnings |', '| --- | --- | --- |', ...rows].join('\n');
    const passed = (0,_describe_suppressed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSuppressed */ .S)(report);
    const found = describePlaced(report);
    return ['## Specifications checked', table, found, passed, describeNotices(notices)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeSpec(spec) {
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .measureSpec */ .Q)(spec);
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
/** Of more findings than there is room for, those of many documents and rules are shown. */
function describePlaced(report) {
    const [only, ...others] = report.files;
    if (only === undefined)
        return '';
    const all = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__/* .placeFindings */ .ky)(report);
    const shown = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseBalanced */ .W)(all, mostRows);
    const hidden = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__/* .describeHidden */ .Y7)(all, shown, 'the log and the report hold all of them');
    const tables = others.length === 0
        ? describeFindings(shown.map(({ finding }) => finding))
        : describeWithFiles(shown);
    return hidden === undefined ? tables : `${tables}\n\n… ${hidden}`;
}
function describeWithFiles(placed) {
    const rows = placed.map(({ path, finding: { severity, line, rule, message, hint } }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${path}:${line}`)} | ${severity} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(message)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(hint)} |`);
    return rows.length === 0
        ? ''
        : describeTable('| file | severity | rule | finding | how to mend it |', rows);
}
function describeTable(header, rows) {
    const rule = header.replace(/[^|]+/gu, ' --- ');
    const more = rows.length > mostRows ? `\n\n… and ${rows.length - mostRows} more in the report.` : '';
    return [header, rule, ...rows.slice(0, mostRows)].join('\n') + more;
}
const describeNotices = (notices) => notices.map((notice) => `- ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toLine */ .S5)(notice))}`).join('\n');
/** How much of the research the model was shown, where it was not all. */
const describeShown = ({ packing }) => packing === undefined ? '' : `Research: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_architect_model_packing_js__WEBPACK_IMPORTED_MODULE_9__/* .describePacking */ .P)(packing))}.`;
function describeFiles({ paths, outcome }) {
    const { spec, twin, report, answers = [] } = paths;
    const names = [spec, twin, report, ...answers].filter((path) => path !== undefined);
    if (names.length === 0)
        return '';
    // An answer that was cut or refused became no document, and stands nowhere else.
    const isAlone = answers.length > 0 && (outcome === 'failed' || outcome === 'invalid');
    const kept = `What the model answered was paid for and stands only in ${answers.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapCode */ .ig).join(', ')}: a runner deletes it with the job, unless a step that runs always uploads it.`;
    return [`Files: ${names.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapCode */ .ig).join(', ')}`, ...(isAlone ? [kept] : [])].join('\n\n');
}
function describeCost({ usage, model }) {
    return usage.requests === 0 ? '' : `${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(model)}: ${(0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .countUsage */ .n)(usage)}.`;
}
const escapeBlock = (text) => text.split('\n').map(_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH).join('  \n');


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeQuestions),
/* harmony export */   describeWriting: () => (/* binding */ describeWriting),
/* harmony export */   n: () => (/* binding */ countUsage),
/* harmony export */   writingStatus: () => (/* binding */ writingStatus)
/* harmony export */ });
/* harmony import */ var _requirement_question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36478);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34171);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65291);





/** How a run ended, for a terminal; why it failed is told as any other error is. */
function describeWriting(result) {
    const { outcome, questions, paths, reason } = result;
    if (outcome === 'failed')
        return { asked: '', aside: describePaths(result) };
    if (outcome === 'blocked') {
        const next = describeAnswering(questions);
        return {
            asked: describeQuestions(questions),
            aside: `${reason}${next}\n${describePaths(result)}`,
        };
    }
    return { asked: `${paths.spec ?? ''}\n`, aside: describeDocument(result) };
}
/** 0 as asked, 1 when findings reach what the user calls a failure or questions are open. */
const writingStatus = ({ outcome }) => outcome === 'blocked' || outcome === 'invalid' ? 1 : 0;
function describeDocument(result) {
    const { spec, findings, reason, paths } = result;
    const found = findings.length === 0 ? '' : (0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatText */ .v)({ files: [{ path: paths.spec ?? '', findings }] });
    if (spec === undefined || result.outcome === 'unchanged')
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
/** What to do next, with the recommended choices as the example. */
function describeAnswering(questions) {
    const choices = questions.flatMap((question, index) => (0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question) && question.options.length > 0
        ? [`${index + 1}${nameOption(question.recommended)}`]
        : []);
    const example = choices.length === 0 ? '' : `, for example "${choices.join(', ')}"`;
    return ` Write the answers into the requirement${example}, or after the number in your own words, and run again.`;
}
const nameOption = (place) => String.fromCharCode('a'.charCodeAt(0) + place);
/** Numbered questions with lettered options, of which one is recommended; a number stays what it was. */
function describeQuestions(questions) {
    return questions
        .map((question, index) => {
        const { text, options, recommended, answer } = question;
        if (answer !== undefined)
            return `${index + 1}. ${text}\n   = ${answer.text}\n`;
        if (!(0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question))
            return `${index + 1}. ${text}\n   (no longer open)\n`;
        const lines = options.map((option, place) => `   ${nameOption(place)}) ${option}${place === recommended ? ' (recommended)' : ''}`);
        return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
        .join('');
}


/***/ }),

/***/ 65291:
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

/***/ 36478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether work has to wait for an answer. */
const isOpen = ({ answer, isWithdrawn }) => answer === undefined && isWithdrawn !== true;


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The version that is written into every document; a test holds it to `package.json`. */
const tool = 'spec-writer/0.1.0';


/***/ })

};
;