export const id = 2684;
export const ids = [2684];
export const modules = {

/***/ 97415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readGivenRequirement),
/* harmony export */   q: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
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

/***/ 17695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chooseBalanced),
/* harmony export */   Y7: () => (/* binding */ describeHidden),
/* harmony export */   ky: () => (/* binding */ placeFindings)
/* harmony export */ });
/** Every finding of a report, beside its document. */
const placeFindings = ({ files }) => files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
/** Choosing looks at all that is left for each place; of more findings the first ones stand for all. */
const mostLookedAt = 20_000;
/**
 * The findings to show where there is room for some: as many documents and as many rules as possible,
 * in the order of the report, instead of twenty findings of one rule.
 */
function chooseBalanced(findings, most) {
    if (findings.length <= most)
        return findings;
    const left = new Set(findings.slice(0, mostLookedAt));
    const shown = new Map();
    const chosen = new Set();
    while (chosen.size < most && left.size > 0) {
        const next = findLeastShown(left, shown);
        if (next === undefined)
            break;
        left.delete(next);
        chosen.add(next);
        for (const key of keysOf(next))
            shown.set(key, (shown.get(key) ?? 0) + 1);
    }
    return findings.filter((finding) => chosen.has(finding));
}
function findLeastShown(left, shown) {
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const finding of left) {
        const count = keysOf(finding).reduce((sum, key) => sum + (shown.get(key) ?? 0), 0);
        if (count >= fewest)
            continue;
        [best, fewest] = [finding, count];
        if (count === 0)
            break;
    }
    return best;
}
/** Neither a path nor the id of a rule holds a line break. */
const keysOf = ({ path, finding }) => [
    `path\n${path}`,
    `rule\n${finding.rule}`,
];
/** What is not shown, in one sentence: how many, of which rules, in how many documents, and where it stands. */
function describeHidden(all, shown, elsewhere) {
    const visible = new Set(shown);
    const hidden = all.filter((finding) => !visible.has(finding));
    if (hidden.length === 0)
        return undefined;
    const counts = ['error', 'warning']
        .map((severity) => [severity, hidden.filter(({ finding }) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} more ${severity}${count === 1 ? '' : 's'}`);
    const documents = new Set(hidden.map(({ path }) => path)).size;
    const where = documents === 1 ? '' : ` in ${documents} documents`;
    return `${counts.join(' and ')}${where} not shown here (${countRules(hidden)}); ${elsewhere}.`;
}
/** More names than these do not fit into a line. */
const mostRules = 8;
function countRules(findings) {
    const counts = new Map();
    for (const { finding } of findings)
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    const named = [...counts].sort(([, left], [, right]) => right - left);
    const shown = named.slice(0, mostRules).map(([rule, count]) => `${rule} ${count}`);
    const more = named.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} other rules`] : [])].join(', ');
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeMended)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61003);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);


/** One line for each finding that was mended, and for each rule whose findings code must leave to a person. */
const describeMended = ({ files }, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) => files.flatMap((file) => describeFile(file, paint));
function describeFile({ path, mended }, paint) {
    if (mended === undefined)
        return [];
    const shown = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(path);
    return [
        ...mended.fixed.map(({ line, column, message, rule }) => `${paint.strong(`${shown}:${line}:${column}`)} mended ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(message)} ${paint.faint(`[${rule}]`)}\n`),
        ...mended.refused.map(({ rule, why }) => `${paint.strong(shown)} not mended by code: ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(why)} ${paint.faint(`[${rule}]`)}\n`),
    ];
}


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

/***/ 41893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countSuppressed),
/* harmony export */   S: () => (/* binding */ describeSuppressed)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6745);


/** A reviewer reads a few; the log and the report hold all of them. */
const mostRows = 40;
const listPassed = ({ files }) => files.flatMap(({ path, suppressed = [] }) => suppressed.map((each) => ({ ...each, path })));
/** What comments let pass and why, so that a reviewer of a pull request sees it without looking for it. */
function describeSuppressed(report) {
    const passed = listPassed(report);
    if (passed.length === 0)
        return '';
    const rows = passed
        .slice(0, mostRows)
        .map(({ path, line, rule, justification }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${path}:${line}`)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(justification)} |`);
    const more = passed.length > mostRows ? `\n\n… and ${passed.length - mostRows} more.` : '';
    const header = ['| file | rule | why it does not count |', '| --- | --- | --- |'];
    return `${countSuppressed(report)}:\n\n${[...header, ...rows].join('\n')}${more}`;
}
/** `2 findings disabled with a reason`. */
const countSuppressed = (report) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y)(listPassed(report).length, 'finding')} disabled with a reason`;


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
/** Numbered questions with lettered options, of which one is recommended; a number stays what it was. */
function describeQuestions(questions) {
    return questions
        .map((question, index) => {
        const { text, options, recommended, answer } = question;
        if (answer !== undefined)
            return `${index + 1}. ${text}\n   = ${answer.text}\n`;
        if (!(0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question))
            return `${index + 1}. ${text}\n   (no longer open)\n`;
        const lines = options.map((option, place) => `   ${String.fromCharCode(97 + place)}) ${option}${place === recommended ? ' (recommended)' : ''}`);
        return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
        .join('');
}


/***/ }),

/***/ 34171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/report/describe-mended.js
var describe_mended = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(14452);
;// CONCATENATED MODULE: ./build/report/show-excerpt.js
/** Columns of the excerpt; with its gutter it fits into a terminal of 100. */
const widest = 88;
/** Of a cut line, so many columns stand before the finding. */
const lead = 24;
/** Columns of a tab, wherever it stands. */
const tabWidth = 4;
/** A line of the document with a mark below the place of a finding; nothing where the line shows nothing. */
function showExcerpt(line, at) {
    if (line.trim() === '')
        return undefined;
    const start = Math.min(at.column - 1, line.length);
    const end = at.endLine > at.line ? line.trimEnd().length : Math.min(at.endColumn - 1, line.length);
    const { from, before } = findStart(line, start);
    const head = from === 0 ? '' : '…';
    const shownBefore = head + before;
    const left = Math.max(8, widest - columnsOf(shownBefore));
    const marked = take(line, { from: start, to: Math.max(end, start), room: left });
    const rest = take(line, { from: marked.next, to: line.length, room: left - marked.width });
    const tail = rest.next < line.length ? '…' : '';
    const text = `${shownBefore}${marked.text}${rest.text}`.trimEnd() + tail;
    const mark = '^' + '~'.repeat(Math.max(0, marked.width - 1));
    return [text, `${' '.repeat(columnsOf(shownBefore))}${mark}`];
}
/** Where the shown part of a line begins: at its start, or so far back that the finding is in sight. */
function findStart(line, start) {
    const isNear = start <= widest && columnsOf(showText(line.slice(0, start))) <= widest - lead;
    let from = isNear ? 0 : start;
    for (let width = 0; from > 0;) {
        const previous = isTail(line, from - 1) ? from - 2 : from - 1;
        width += showCharacter(line.slice(previous, from)).width;
        if (width > lead)
            break;
        from = previous;
    }
    return { from, before: showText(line.slice(from, start)) };
}
const isTail = (line, index) => index > 0 &&
    /[\udc00-\udfff]/u.test(line[index] ?? '') &&
    /[\ud800-\udbff]/u.test(line[index - 1] ?? '');
/** As much of a stretch as fits into some columns, and where it ends. */
function take(line, { from, to, room }) {
    let [text, width, next] = ['', 0, from];
    // No more units than this can fit, and a line may be megabytes.
    for (const character of line.slice(from, Math.min(to, from + room * 8))) {
        const shown = showCharacter(character);
        if (width + shown.width > room)
            break;
        text += shown.text;
        width += shown.width;
        next += character.length;
    }
    return { text, width, next };
}
const showText = (text) => Array.from(text, (character) => showCharacter(character).text).join('');
const columnsOf = (text) => Array.from(text).reduce((sum, character) => sum + countColumns(character), 0);
/** Control characters, what turns the direction of writing and what shows nothing are named. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff\p{Cs}]/u;
function showCharacter(character) {
    if (character === '\t')
        return { text: ' '.repeat(tabWidth), width: tabWidth };
    if (!unseen.test(character))
        return { text: character, width: countColumns(character) };
    const code = character.codePointAt(0) ?? 0;
    // Unicode has pictures of the first control characters.
    const text = code < 0x20
        ? String.fromCodePoint(0x2400 + code)
        : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    return { text, width: text.length };
}
/** Han, kana, Hangul, full-width forms and emoji take two columns of a terminal: UAX #11. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;
function countColumns(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (combining.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/report/format-text.js






/** For people: each finding with its line, a mark below it and its hint, and a last line that counts. */
function formatText(report, paint = report_paint/* plain */.pj) {
    const findings = report.files.flatMap((file) => file.findings.map((finding) => describeFinding(file, finding, paint)));
    const mended = (0,describe_mended/* describeMended */.D)(report, paint);
    return `${findings.join('')}${mended.join('')}${describeCounts(report, paint)}\n`;
}
/** Documents come from strangers: control characters would reach the terminal. */
function describeFinding({ path, lines }, finding, paint) {
    const { line, column, severity, message, rule, hint } = finding;
    const place = paint.strong(`${(0,spec_text/* toLine */.S5)(path)}:${line}:${column}`);
    const head = `${place} ${paint[severity](severity)} ${(0,spec_text/* toLine */.S5)(message)} ${paint.faint(`[${rule}]`)}`;
    const text = lines?.get(line);
    const excerpt = text === undefined ? undefined : showExcerpt(text, finding);
    if (excerpt === undefined)
        return `${head}\n    ${(0,spec_text/* toLine */.S5)(hint)}\n`;
    const [shown, mark] = excerpt;
    const number = String(line);
    const gutter = ' '.repeat(number.length);
    return [
        head,
        `  ${paint.faint(`${number} |`)} ${shown}`,
        `  ${paint.faint(`${gutter} |`)} ${paint[severity](mark)}`,
        `    ${(0,spec_text/* toLine */.S5)(hint)}`,
        '',
    ].join('\n');
}
function describeCounts(report, paint) {
    const { files } = report;
    const [errors, warnings] = [(0,report_file/* countFindings */.G)(report, 'error'), (0,report_file/* countFindings */.G)(report, 'warning')];
    const mended = files.reduce((count, file) => count + (file.mended?.fixed.length ?? 0), 0);
    const passed = files.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
    return [
        errors === 0 ? (0,count_noun/* countNoun */.y)(errors, 'error') : paint.error((0,count_noun/* countNoun */.y)(errors, 'error')),
        warnings === 0 ? (0,count_noun/* countNoun */.y)(warnings, 'warning') : paint.warning((0,count_noun/* countNoun */.y)(warnings, 'warning')),
        ...(mended === 0 ? [] : [`${mended} mended`]),
        ...(passed === 0 ? [] : [`${passed} disabled with a reason`]),
    ].join(', ');
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

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ choosePaint),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export coloured */
const same = (text) => text;
const plain = { error: same, warning: same, faint: same, strong: same };
const wrap = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
/** The codes of ECMA-48 for red, yellow, faint and bold. */
const coloured = {
    error: wrap(31, 39),
    warning: wrap(33, 39),
    faint: wrap(2, 22),
    strong: wrap(1, 22),
};
/** Colours where a person watches and did not refuse them; FORCE_COLOR outweighs everything, as elsewhere. */
function choosePaint(environment, stream) {
    const forced = environment['FORCE_COLOR'];
    if (forced !== undefined)
        return forced === '0' || forced === 'false' ? plain : coloured;
    const isRefused = Boolean(environment['NO_COLOR']) ||
        Boolean(environment['CI']) ||
        environment['TERM'] === 'dumb';
    return stream.isTTY === true && !isRefused ? coloured : plain;
}


/***/ }),

/***/ 14452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings)
/* harmony export */ });
/** How many findings of one severity all files have together. */
function countFindings({ files }, severity) {
    return files.reduce((count, { findings }) => count + findings.filter((finding) => finding.severity === severity).length, 0);
}


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
