export const id = 490;
export const ids = [490,936];
export const modules = {

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOnRunner: () => (/* binding */ checkOnRunner)
/* harmony export */ });
/* harmony import */ var _check_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1351);
/* harmony import */ var _report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2093);
/* harmony import */ var _report_describe_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3191);
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1936);
/* harmony import */ var _rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/* harmony import */ var _open_write_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8835);
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
        researchGlobs: (0,_open_write_world_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefaultResearch */ .r)(inputs.research) ? [] : inputs.research,
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

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSpecs: () => (/* binding */ checkSpecs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1351);
/* harmony import */ var _requirement_read_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7057);
/* harmony import */ var _research_is_own_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6589);
/* harmony import */ var _rules_check_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5202);
/* harmony import */ var _spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1646);
/* harmony import */ var _spec_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);







/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const context = await readContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const text = await world.readText(path);
        const twin = await world.readExisting?.((0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .twinPath */ .on)(path));
        const known = twin === undefined ? context : { ...context, twin };
        checked.push({ path, findings: (0,_rules_check_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSpec */ .g)((0,_spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F)(text), known, request.rules) });
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
    (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLeftOut */ .l)(skipped).forEach(world.warn);
    // A document of ours would prove its own claims.
    const cited = files.filter((file) => !(0,_research_is_own_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnResult */ .a)(file));
    const sources = new Map(cited.map(({ path, text }) => [path, text]));
    if (requirement === undefined)
        return { sources };
    return { requirement, sources: sources.set(requirement.source, requirement.text) };
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


/***/ })

};
