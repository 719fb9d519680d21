export const id = 884;
export const ids = [884,936];
export const modules = {

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOnRunner: () => (/* binding */ checkOnRunner)
/* harmony export */ });
/* harmony import */ var _check_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1351);
/* harmony import */ var _report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2093);
/* harmony import */ var _report_describe_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1936);
/* harmony import */ var _rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/* harmony import */ var _open_write_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _read_given_requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7415);
/* harmony import */ var _read_repository_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2636);










/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
async function checkOnRunner(inputs, world) {
    const { runner, toolkit, files, environment } = world;
    const rules = (0,_rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_3__.readRuleSettings)(inputs.rules);
    runner.progress.stage('Checking');
    const chosen = await files.chooseResearch(inputs['spec-path'].split('\n'));
    refuseNothing(chosen);
    const notices = (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_7__/* .describeLeftOut */ .l)(chosen.skipped);
    const warn = (notice) => {
        notices.push(notice);
    };
    const texts = new Map(chosen.files.map(({ path, text }) => [path, text]));
    const checked = await (0,_check_specs_js__WEBPACK_IMPORTED_MODULE_0__.checkSpecs)({
        files: [...texts.keys()],
        // Nobody named the research: what a document cites says where it is, if it is checked out at all.
        ...((0,_open_write_world_js__WEBPACK_IMPORTED_MODULE_4__/* .isDefaultResearch */ .r)(inputs.research)
            ? { researchGlobs: [], cited: 'where-present' }
            : { researchGlobs: inputs.research }),
        rules,
    }, {
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        readExisting: files.readExisting,
        chooseResearch: files.chooseResearch,
        chooseCited: files.chooseCited,
        warn,
        ...(namesRequirement(inputs) && {
            readRequirement: () => readRequirement(inputs, { environment, files }),
        }),
    });
    runner.endStage();
    notices.forEach(runner.progress.warn);
    for (const { path, findings } of checked)
        runner.annotateFindings(path, findings);
    const outputs = (0,_report_describe_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .describeCheckOutputs */ .oq)({ files: checked }, inputs['fail-on']);
    await toolkit.writeSummary((0,_report_describe_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCheckSummary */ .Cs)({ files: checked }, notices));
    toolkit.setOutputs(outputs);
    runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
    return checked.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_9__.hasFailed)(findings, inputs['fail-on'])) ? 1 : 0;
}
const namesRequirement = (inputs) => (0,_read_given_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .isGiven */ .q)(inputs) || inputs['issue-number'] !== undefined;
function readRequirement(inputs, { environment, files }) {
    const number = inputs['issue-number'];
    if (number === undefined || (0,_read_given_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .isGiven */ .q)(inputs))
        return (0,_read_given_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .readGivenRequirement */ .D)(inputs, files);
    return (0,_read_repository_issue_js__WEBPACK_IMPORTED_MODULE_6__.readRepositoryIssue)(number, {
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
const describeReasons = (skipped) => (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_7__/* .describeLeftOut */ .l)(skipped)
    .map((line) => line.replace('Left out ', ''))
    .join('; ')
    .replace(/\.$/u, '');


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
var read_requirement = __webpack_require__(5682);
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
        const files = await readCited(parsed, world, cited);
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
async function readCited({ spec }, world, mode) {
    const named = (0,list_evidence/* listEvidence */.Y)(spec).map(({ evidence }) => evidence.path);
    const paths = new Set([...named, spec.requirement.source].slice(0, mostCited));
    const wanted = [...paths].filter((path) => !unreadable.test(path));
    if (wanted.length === 0)
        return [];
    const { files, skipped } = await world.chooseCited(wanted);
    const cited = new Set(named);
    // A requirement need not be a file: an issue has a source too.
    const missed = skipped.filter(({ path }) => cited.has(path));
    if (files.length > 0 || mode === 'always')
        (0,describe_left_out/* describeLeftOut */.l)(missed).forEach(world.warn);
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
        const findings = (0,check_spec/* checkSpec */.g)(parsed, known, request.rules);
        const lines = new Map(findings.map(({ line }) => [line, parsed.lines[line - 1] ?? '']));
        checked.push({ path, findings, lines });
    }
    return checked;
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
