export const id = 113;
export const ids = [113,1936];
export const modules = {

/***/ 74492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnRunner: () => (/* binding */ checkOnRunner)
});

// EXTERNAL MODULE: ./build/check-specs.js + 1 modules
var check_specs = __webpack_require__(13360);
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
;// CONCATENATED MODULE: ./build/adapters/open-check-files.js
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
        __webpack_require__.e(/* import() */ 4628).then(__webpack_require__.bind(__webpack_require__, 44628)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2756), __webpack_require__.e(9050)]).then(__webpack_require__.bind(__webpack_require__, 89050)),
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

// EXTERNAL MODULE: ./build/adapters/open-write-world.js + 6 modules
var open_write_world = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/adapters/read-given-requirement.js
var read_given_requirement = __webpack_require__(97415);
// EXTERNAL MODULE: ./build/adapters/read-repository-issue.js + 1 modules
var read_repository_issue = __webpack_require__(52636);
;// CONCATENATED MODULE: ./build/adapters/check-on-runner.js













/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
async function checkOnRunner(inputs, world) {
    const { runner, toolkit, environment } = world;
    const rules = (0,read_rule_settings.readRuleSettings)(inputs.rules);
    runner.progress.stage('Checking');
    const { documents: chosen, files } = await openCheckFiles(inputs, world);
    refuseNothing(chosen);
    const notices = (0,describe_left_out/* describeLeftOut */.l)(chosen.skipped);
    const warn = (notice) => {
        notices.push(notice);
    };
    const texts = new Map(chosen.files.map(({ path, text }) => [path, text]));
    const checked = await (0,check_specs.checkSpecs)({
        files: [...texts.keys()],
        // Nobody named the research: what a document cites says where it is, if it is checked out at all.
        ...((0,open_write_world/* isDefaultResearch */.r)(inputs.research)
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
            readRequirement: () => readRequirement(inputs, { environment, files: world.files }),
        }),
    });
    runner.endStage();
    notices.forEach(runner.progress.warn);
    annotate({ files: checked }, runner);
    const outputs = (0,describe_outputs/* describeCheckOutputs */.oq)({ files: checked }, inputs['fail-on']);
    await toolkit.writeSummary((0,describe_summary/* describeCheckSummary */.Cs)({ files: checked }, notices));
    toolkit.setOutputs(outputs);
    runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
    return checked.some(({ findings }) => (0,has_failed.hasFailed)(findings, inputs['fail-on'])) ? 1 : 0;
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

/***/ 13360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSpecs: () => (/* binding */ checkSpecs)
});

// EXTERNAL MODULE: ./build/refuse-unmatched.js
var refuse_unmatched = __webpack_require__(41766);
// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
// EXTERNAL MODULE: ./build/requirement/read-requirement.js + 25 modules
var read_requirement = __webpack_require__(19340);
// EXTERNAL MODULE: ./build/research/is-own-result.js
var is_own_result = __webpack_require__(76589);
// EXTERNAL MODULE: ./build/rules/citations/list-evidence.js
var list_evidence = __webpack_require__(76987);
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
    const chosen = await world.chooseResearch(globs);
    (0,refuse_unmatched/* refuseUnmatched */.A)(chosen);
    const { files, skipped } = chosen;
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
    const [{ readResearch }, { cleanResearch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7985).then(__webpack_require__.bind(__webpack_require__, 17985)),
        __webpack_require__.e(/* import() */ 7995).then(__webpack_require__.bind(__webpack_require__, 77995)),
    ]);
    const asked = requirement ?? toRequirement(spec.requirement);
    // A quote is looked for in the file itself; a contradiction is one only where readers see it.
    const others = cleanResearch(files.filter(({ path }) => path !== asked.source));
    const { conflicts } = readResearch({ files: others.files, skipped: [] }, asked);
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
var check_spec = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/rules/prose/find-foreign-language.js + 1 modules
var find_foreign_language = __webpack_require__(62648);
// EXTERNAL MODULE: ./build/spec/parse-spec.js + 15 modules
var parse_spec = __webpack_require__(51646);
// EXTERNAL MODULE: ./build/spec-paths.js
var spec_paths = __webpack_require__(85248);
;// CONCATENATED MODULE: ./build/check-specs.js





/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const readContext = await openCheckContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const parsed = (0,parse_spec/* parseSpec */.F)(await world.readText(path));
        const context = await withLanguages(parsed, await readContext(parsed));
        const twin = await world.readExisting?.((0,spec_paths/* twinPath */.on)(path));
        const known = twin === undefined ? context : { ...context, twin };
        const findings = (0,check_spec/* checkSpec */.g)(parsed, known, request.rules);
        const lines = new Map(findings.map(({ line }) => [line, parsed.lines[line - 1] ?? '']));
        checked.push({ path, findings, lines });
    }
    return checked;
}
/** The tables of a hundred languages are loaded only where a document may not be in its own. */
async function withLanguages(parsed, context) {
    if ((0,find_foreign_language/* findDoubtfulProse */.I2)(parsed) === undefined)
        return context;
    const { languageJudge } = await Promise.all(/* import() */[__webpack_require__.e(7320), __webpack_require__.e(4009)]).then(__webpack_require__.bind(__webpack_require__, 84009));
    return { ...context, languages: languageJudge };
}


/***/ }),

/***/ 99734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ chooseAnnotated),
/* harmony export */   vX: () => (/* binding */ formatGithub)
/* harmony export */ });
/* unused harmony export mostOfEach */
/* harmony import */ var _choose_balanced_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17695);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75678);


/** GitHub shows ten annotations of each severity a step and drops the rest without a word. */
const mostOfEach = 10;
/** For a runner's log: annotations beside the lines, and a notice that counts what did not fit. */
function formatGithub(report) {
    const all = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_0__/* .placeFindings */ .ky)(report);
    const shown = chooseAnnotated(all);
    const hidden = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_0__/* .describeHidden */ .Y7)(all, shown, 'the report holds all of them');
    const commands = [
        ...shown.map(annotate),
        ...(hidden === undefined ? [] : [(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('notice', { title: 'spec-writer' }, hidden)]),
    ];
    return commands.map((command) => `${command}\n`).join('');
}
/** The errors and then the warnings that GitHub has room for. */
const chooseAnnotated = (all) => ['error', 'warning'].flatMap((severity) => (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseBalanced */ .W)(all.filter(({ finding }) => finding.severity === severity), mostOfEach));
function annotate({ path, finding }) {
    const { line, endLine, column, endColumn, severity, rule, message, hint } = finding;
    // The runner refuses columns of an annotation that spans lines.
    const columns = line === endLine ? { col: column, endColumn } : {};
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(severity, { file: path, line, endLine, ...columns, title: rule }, `${message}\n${hint}`);
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

/***/ 81936:
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
