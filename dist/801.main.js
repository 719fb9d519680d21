export const id = 801;
export const ids = [801,936];
export const modules = {

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOnRunner: () => (/* binding */ checkOnRunner)
/* harmony export */ });
/* harmony import */ var _check_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1351);
/* harmony import */ var _report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2093);
/* harmony import */ var _report_describe_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3191);
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1936);
/* harmony import */ var _rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/* harmony import */ var _open_write_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2775);
/* harmony import */ var _read_given_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7415);
/* harmony import */ var _read_repository_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2636);










/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
async function checkOnRunner(inputs, world) {
    const { runner, toolkit, files, environment } = world;
    const rules = (0,_rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_2__.readRuleSettings)(inputs.rules);
    runner.progress.stage('Checking');
    const chosen = await files.chooseResearch(inputs['spec-path'].split('\n'));
    refuseNothing(chosen);
    const notices = (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLeftOut */ .l)(chosen.skipped);
    const warn = (notice) => {
        notices.push(notice);
    };
    const texts = new Map(chosen.files.map(({ path, text }) => [path, text]));
    const checked = await (0,_check_specs_js__WEBPACK_IMPORTED_MODULE_0__.checkSpecs)({
        files: [...texts.keys()],
        // Nobody named the research: what a document cites says where it is, if it is checked out at all.
        ...((0,_open_write_world_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefaultResearch */ .r)(inputs.research)
            ? { researchGlobs: [], cited: 'where-present' }
            : { researchGlobs: inputs.research }),
        rules,
    }, {
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        readExisting: files.readExisting,
        chooseResearch: files.chooseResearch,
        warn,
        ...(namesRequirement(inputs) && {
            readRequirement: () => readRequirement(inputs, { environment, files }),
        }),
    });
    runner.endStage();
    notices.forEach(runner.progress.warn);
    for (const { path, findings } of checked)
        runner.annotateFindings(path, findings);
    const outputs = (0,_report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .describeCheckOutputs */ .oq)({ files: checked }, inputs['fail-on']);
    await toolkit.writeSummary((0,_report_describe_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .describeCheckSummary */ .Cs)({ files: checked }, notices));
    toolkit.setOutputs(outputs);
    runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
    return checked.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_9__.hasFailed)(findings, inputs['fail-on'])) ? 1 : 0;
}
const namesRequirement = (inputs) => (0,_read_given_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .isGiven */ .q)(inputs) || inputs['issue-number'] !== undefined;
function readRequirement(inputs, { environment, files }) {
    const number = inputs['issue-number'];
    if (number === undefined || (0,_read_given_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .isGiven */ .q)(inputs))
        return (0,_read_given_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .readGivenRequirement */ .D)(inputs, files);
    return (0,_read_repository_issue_js__WEBPACK_IMPORTED_MODULE_5__.readRepositoryIssue)(number, {
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        token: inputs['github-token'] ?? '',
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}
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
const describeReasons = (skipped) => (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLeftOut */ .l)(skipped)
    .map((line) => line.replace('Left out ', ''))
    .join('; ')
    .replace(/\.$/u, '');


/***/ }),

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readGivenRequirement),
/* harmony export */   q: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _read_requirement_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3398);


/** Whether the workflow itself holds the requirement, so that no issue is read for it. */
const isGiven = (inputs) => inputs.requirement !== undefined || inputs['requirement-file'] !== undefined;
/** The requirement as a text or a file of the workflow. */
async function readGivenRequirement({ requirement, 'requirement-file': path }, files) {
    if (requirement !== undefined) {
        return { source: 'input', title: '', body: requirement, comments: [] };
    }
    if (path !== undefined)
        return (0,_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirementFile */ .e)(path, files);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: 'Expected a requirement, found none.',
        hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
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

/***/ 6805:
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

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSpecs: () => (/* binding */ checkSpecs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
// EXTERNAL MODULE: ./build/requirement/read-requirement.js + 30 modules
var read_requirement = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/research/is-own-result.js
var is_own_result = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/rules/citations/list-evidence.js
var list_evidence = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/read-check-context.js





/** Citations are re-opened only when research was asked for; clauses only when the requirement was named. */
async function openCheckContext({ researchGlobs, cited }, world) {
    const requirement = world.readRequirement && (0,read_requirement/* readRequirement */.M)(await world.readRequirement());
    const base = requirement ? { requirement } : {};
    if (researchGlobs.length > 0) {
        const files = await readGlobs(researchGlobs, world);
        return (parsed) => toContext(files, parsed, base);
    }
    if (cited === undefined)
        return () => Promise.resolve(base);
    return async (parsed) => {
        const files = await readCited(parsed, world);
        const isNothingThere = files.length === 0 && cited === 'where-present';
        return isNothingThere ? base : toContext(files, parsed, base);
    };
}
async function readGlobs(globs, world) {
    const { files, skipped, unmatched } = await world.chooseResearch(globs);
    if (unmatched.length > 0) {
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found none.`,
            hint: 'Correct the glob; paths are seen from the root and use forward slashes.',
        });
    }
    (0,describe_left_out/* describeLeftOut */.l)(skipped).forEach(world.warn);
    // A document of ours would prove its own claims.
    return files.filter((file) => !(0,is_own_result/* isOwnResult */.a)(file));
}
/** No document cites more files than a reader could open. */
const mostCited = 2000;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unreadable = /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|[\u0000-\u001f]|^\.?$/u;
/** The files that a document cites, as far as they are there and may be read. */
async function readCited({ spec }, world) {
    const named = (0,list_evidence/* listEvidence */.Y)(spec).map(({ evidence }) => evidence.path);
    const paths = new Set([...named, spec.requirement.source].slice(0, mostCited));
    const wanted = [...paths].filter((path) => !unreadable.test(path));
    if (wanted.length === 0)
        return [];
    // A name that begins like an exclusion is a name all the same.
    const { files, skipped } = await world.chooseResearch(wanted.map((path) => (path.startsWith('!') ? `./${path}` : path)));
    (0,describe_left_out/* describeLeftOut */.l)(skipped.filter(({ path }) => paths.has(path))).forEach(world.warn);
    return files.filter((file) => paths.has(file.path) && !(0,is_own_result/* isOwnResult */.a)(file));
}
async function toContext(files, { spec }, base) {
    const { requirement } = base;
    const sources = new Map(files.map(({ path, text }) => [path, text]));
    if (requirement !== undefined)
        sources.set(requirement.source, requirement.text);
    // Loaded when it is needed: a check without research reads no manifest.
    const { readResearch } = await __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 2228));
    const asked = requirement ?? toRequirement(spec.requirement);
    const others = files.filter(({ path }) => path !== asked.source);
    const { conflicts } = readResearch({ files: others, skipped: [] }, asked);
    return { ...base, sources, conflicts };
}
/** What the document itself says of its requirement. */
const toRequirement = ({ source, title, clauses, }) => ({
    source,
    title,
    text: clauses.map(({ text }) => text).join('\n'),
    clauses,
});

// EXTERNAL MODULE: ./build/rules/check-spec.js
var check_spec = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/spec/parse-spec.js + 15 modules
var parse_spec = __webpack_require__(1646);
// EXTERNAL MODULE: ./build/spec-paths.js
var spec_paths = __webpack_require__(5248);
;// CONCATENATED MODULE: ./build/check-specs.js




/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const readContext = await openCheckContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const parsed = (0,parse_spec/* parseSpec */.F)(await world.readText(path));
        const context = await readContext(parsed);
        const twin = await world.readExisting?.((0,spec_paths/* twinPath */.on)(path));
        const known = twin === undefined ? context : { ...context, twin };
        checked.push({ path, findings: (0,check_spec/* checkSpec */.g)(parsed, known, request.rules) });
    }
    return checked;
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ describeSkipOutputs),
/* harmony export */   _d: () => (/* binding */ describeOutputs),
/* harmony export */   oq: () => (/* binding */ describeCheckOutputs)
/* harmony export */ });
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1936);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4452);



/** The outputs of a run that wrote, by the names in `action.yml`. */
function describeOutputs(result) {
    const { outcome, reason, paths, inputHash, model, usage, findings, publication } = result;
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
/* harmony export */   Cs: () => (/* binding */ describeCheckSummary),
/* harmony export */   gp: () => (/* binding */ describeSummary),
/* harmony export */   xE: () => (/* binding */ describeSkipSummary)
/* harmony export */ });
/* harmony import */ var _architect_model_packing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6805);
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6867);
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4720);
/* harmony import */ var _markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9909);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1003);
/* harmony import */ var _describe_writing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5291);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4452);








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
        questions.length === 0 ? '' : escapeBlock((0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_1__/* .describeQuestions */ .b)(questions)),
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
        ...stepsDown.map(({ from, reason, remedy }) => `- No ${from}: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(reason))} **${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(remedy))}**`),
    ];
    return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
/** The job summary of a run that checked. */
function describeCheckSummary(report, notices = []) {
    const rows = report.files.map(({ path, findings }) => {
        const one = { files: [{ path, findings }] };
        const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .G)(one, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .G)(one, 'warning')];
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(path)} | ${errors} | ${warnings} |`;
    });
    const findings = report.files.flatMap((file) => file.findings);
    const table = ['| file | errors | warnings |', '| --- | --- | --- |', ...rows].join('\n');
    return ['## Specifications checked', table, describeFindings(findings), describeNotices(notices)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeSpec(spec) {
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .measureSpec */ .Q)(spec);
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
const describeNotices = (notices) => notices.map((notice) => `- ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(notice))}`).join('\n');
/** How much of the research the model was shown, where it was not all. */
const describeShown = ({ packing }) => packing === undefined ? '' : `Research: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_architect_model_packing_js__WEBPACK_IMPORTED_MODULE_6__/* .describePacking */ .P)(packing))}.`;
function describeFiles({ paths, outcome }) {
    const { spec, twin, report, answers = [] } = paths;
    const names = [spec, twin, report, ...answers].filter((path) => path !== undefined);
    if (names.length === 0)
        return '';
    // An answer that was cut or refused became no document, and stands nowhere else.
    const isAlone = answers.length > 0 && (outcome === 'failed' || outcome === 'invalid');
    const kept = `What the model answered was paid for and stands only in ${answers.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapCode */ .ig).join(', ')}: a runner deletes it with the job, unless a step that runs always uploads it.`;
    return [`Files: ${names.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapCode */ .ig).join(', ')}`, ...(isAlone ? [kept] : [])].join('\n\n');
}
function describeCost({ usage, model }) {
    return usage.requests === 0 ? '' : `${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(model)}: ${(0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_1__/* .countUsage */ .n)(usage)}.`;
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

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The version that is written into every document; a test holds it to `package.json`. */
const tool = 'spec-writer/0.1.0';


/***/ })

};
