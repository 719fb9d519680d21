export const id = 113;
export const ids = [113];
export const modules = {

/***/ 74492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnRunner: () => (/* binding */ checkOnRunner)
});

// EXTERNAL MODULE: ./build/check-specs.js + 2 modules
var check_specs = __webpack_require__(60800);
// EXTERNAL MODULE: ./build/adapters/hash-text.js
var hash_text = __webpack_require__(48945);
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
    }, {
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        readExisting: files.readExisting,
        chooseResearch: files.chooseResearch,
        chooseCited: files.chooseCited,
        hash: hash_text/* hashText */.q,
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
    return checked.some(({ findings }) => (0,has_failed/* hasFailed */.W)(findings, inputs['fail-on'])) ? 1 : 0;
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

/***/ 60800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkSpecs)
});

// EXTERNAL MODULE: ./build/spec-paths.js
var spec_paths = __webpack_require__(85248);
;// CONCATENATED MODULE: ./build/mend-spec.js

/** Mends a document as far as there is one safe answer, and judges what it is then; nothing is written here. */
async function mendSpec({ path, parsed, context }, rules) {
    const [{ fixDocument }, { judgeDocument }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4262).then(__webpack_require__.bind(__webpack_require__, 44262)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 64504)),
    ]);
    const { fixed, refused, ...after } = fixDocument(parsed, context, rules);
    const judged = judgeDocument(after.parsed, after.context, rules);
    const changes = [
        { path, before: parsed.text, after: after.parsed.text },
        { path: (0,spec_paths/* twinPath */.on)(path), before: context.twin ?? '', after: after.context.twin ?? '' },
    ].filter((change) => change.before !== change.after);
    return { parsed: after.parsed, judged, mended: { fixed, refused, changes } };
}

// EXTERNAL MODULE: ./build/refuse-unmatched.js
var refuse_unmatched = __webpack_require__(41766);
// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
// EXTERNAL MODULE: ./build/requirement/read-requirement.js + 25 modules
var read_requirement = __webpack_require__(19340);
// EXTERNAL MODULE: ./build/research/is-own-result.js
var is_own_result = __webpack_require__(76589);
// EXTERNAL MODULE: ./build/spec/list-evidence.js
var list_evidence = __webpack_require__(90960);
// EXTERNAL MODULE: ./build/spec/source-digest.js
var source_digest = __webpack_require__(59218);
;// CONCATENATED MODULE: ./build/read-check-context.js






/** Citations are re-opened only when research was asked for; clauses only when the requirement was named. */
async function openCheckContext({ researchGlobs, cited }, world) {
    const requirement = world.readRequirement && (0,read_requirement/* readRequirement */.M)(await world.readRequirement());
    const base = requirement ? { requirement } : {};
    if (researchGlobs.length > 0) {
        const files = await readGlobs(researchGlobs, world);
        return (parsed) => toContext(files, parsed, { base, world });
    }
    if (cited === undefined)
        return () => Promise.resolve(base);
    return async (parsed) => {
        const files = await readCited(parsed, world, cited);
        const isNothingThere = files.length === 0 && cited === 'where-present';
        return isNothingThere ? base : toContext(files, parsed, { base, world });
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
    const recorded = (spec.generator.sources ?? []).map(({ path }) => path);
    const paths = new Set([...named, spec.requirement.source, ...recorded].slice(0, mostCited));
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
async function toContext(files, { spec }, { base, world }) {
    const { requirement } = base;
    const recorded = new Set(spec.generator.sources?.map(({ path }) => path));
    const digests = new Map(files.flatMap(({ path, text }) => recorded.has(path) ? [[path, (0,source_digest/* digestSource */.IL)(text, world.hash)]] : []));
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
    return { ...base, sources, digests, conflicts };
}
/** What the document itself says of its requirement. */
const toRequirement = ({ source, title, clauses, }) => ({
    source,
    title,
    text: clauses.map(({ text }) => text).join('\n'),
    clauses,
});

// EXTERNAL MODULE: ./build/rules/judge-document.js + 2 modules
var judge_document = __webpack_require__(64504);
// EXTERNAL MODULE: ./build/spec/parse-spec.js + 15 modules
var parse_spec = __webpack_require__(51646);
// EXTERNAL MODULE: ./build/with-languages.js
var with_languages = __webpack_require__(17844);
;// CONCATENATED MODULE: ./build/check-specs.js






/** The story of checking: each file is read, parsed and held against every rule, and mended where that is asked for. */
async function checkSpecs(request, world) {
    const readContext = await openCheckContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const parsed = (0,parse_spec/* parseSpec */.F)(await world.readText(path));
        const context = await (0,with_languages/* withLanguages */.E)(parsed, await readContext(parsed));
        const twin = await world.readExisting?.((0,spec_paths/* twinPath */.on)(path));
        const known = twin === undefined ? context : { ...context, twin };
        checked.push(await checkOne({ path, parsed, context: known }, request, world));
    }
    return checked;
}
async function checkOne(subject, { rules, fix }, world) {
    const { path, parsed, context } = subject;
    if (fix === undefined)
        return toChecked(path, parsed, (0,judge_document.judgeDocument)(parsed, context, rules));
    const { judged, mended, ...after } = await mendSpec(subject, rules);
    for (const change of fix === 'write' ? mended.changes : [])
        await world.replaceText?.(change);
    return { ...toChecked(path, after.parsed, judged), mended };
}
function toChecked(path, { lines }, judged) {
    const found = [...judged.findings, ...judged.suppressed];
    const shown = new Map(found.map(({ line }) => [line, lines[line - 1] ?? '']));
    return { path, ...judged, lines: shown };
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

/***/ 64504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDocument: () => (/* binding */ judgeDocument)
});

// EXTERNAL MODULE: ./build/rules/check-spec.js
var check_spec = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/rules/index.js + 118 modules
var rules = __webpack_require__(71294);
;// CONCATENATED MODULE: ./build/rules/disables/apply-disables.js

/** Takes out what the comments of a document let pass, and adds a finding for each that lets nothing pass. */
function applyDisables(findings, disables, settings) {
    if (disables.length === 0)
        return { findings, suppressed: [] };
    const valid = disables.filter(({ mistake }) => mistake === undefined);
    const find = indexDisables(valid);
    const used = new Set();
    const left = [];
    const suppressed = [];
    for (const finding of findings) {
        const disable = find(finding);
        if (disable === undefined)
            left.push(finding);
        else {
            used.add(keyOf(disable, finding.rule));
            suppressed.push({ ...finding, justification: disable.reason });
        }
    }
    const idle = valid.flatMap((disable) => disable.rules
        .filter((id) => !used.has(keyOf(disable, id)) && judgesAlone(id))
        .flatMap((id) => describeIdle(disable, { id, settings })));
    const sorted = [...left, ...idle].sort((one, other) => one.line - other.line || one.column - other.column);
    return { findings: sorted, suppressed };
}
/** Looks up by line what counts for a finding: a document may hold thousands of comments and of findings. */
function indexDisables(disables) {
    const found = new Map();
    for (const disable of disables.toReversed()) {
        for (const key of listKeys(disable))
            found.set(key, disable);
    }
    // No line has the number 0: it stands for all of them.
    return ({ rule, line }) => found.get(`${line} ${rule}`) ?? found.get(`0 ${rule}`);
}
function listKeys({ isWhole, from, to, rules: ids }) {
    const lines = isWhole ? [0] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return lines.flatMap((line) => ids.map((id) => `${line} ${id}`));
}
const keyOf = ({ at }, id) => `${at.line} ${id}`;
/** A rule that takes a context may find nothing only because the research was not named this time. */
const judgesAlone = (id) => (rules/* rules */.a.find((rule) => rule.id === id)?.check.length ?? 0) < 2;
const own = 'disable-has-reason';
function describeIdle({ at }, { id, settings }) {
    const severity = settings.get(own) ?? 'error';
    if (severity === 'off')
        return [];
    return [
        {
            ...at,
            rule: own,
            severity,
            message: `Expected a comment that lets a finding of ${id} pass, found none to let pass.`,
            hint: 'Remove the rule from the comment, or move the comment right above the line.',
        },
    ];
}

// EXTERNAL MODULE: ./build/nearest-name.js
var nearest_name = __webpack_require__(31972);
// EXTERNAL MODULE: ./build/rules/layout/range-of-line.js
var range_of_line = __webpack_require__(88041);
// EXTERNAL MODULE: ./build/rules/layout/read-headings.js
var read_headings = __webpack_require__(28035);
// EXTERNAL MODULE: ./build/rules/quote-value.js
var quote_value = __webpack_require__(91156);
;// CONCATENATED MODULE: ./build/rules/disables/read-disables.js





/** What keeps readers and the machine of a Builder safe, and these comments honest, no document may disable. */
const neverDisabled = [
    'text-is-publishable',
    'verify-is-safe',
    'disable-has-reason',
];
/** A reason is a sentence; a longer text would be one that readers of the page do not see. */
const longestReason = 300;
/** No comment of this form is longer; what is longer hides something else. */
const longestComment = 1000;
const directives = ['disable', 'disable-next-line'];
/** What stands between the signs of a comment, without the name that it begins with. */
function readComment(html) {
    const text = html.trim();
    if (text.length > longestComment || !text.startsWith('<!--') || !text.endsWith('-->'))
        return undefined;
    const inner = text.slice('<!--'.length, -'-->'.length).trim();
    const [start, directive] = /^spec-writer-([a-z-]{1,40})(?!\S)/u.exec(inner) ?? [];
    if (start === undefined || directive === undefined || inner.includes('-->'))
        return undefined;
    return { directive, said: inner.slice(start.length).trim() };
}
/**
 * Every comment that disables rules: `spec-writer-disable id, id -- reason` above the first section counts
 * for the whole document, `spec-writer-disable-next-line` for the next line, and above a table or a fenced
 * block for all of it.
 */
function readDisables(parsed) {
    if (!parsed.text.includes('spec-writer-'))
        return [];
    const blocks = listBlocks(parsed.blocks);
    const ends = new Map(blocks.flatMap(({ is, line, endLine }) => is === 'table' || is === 'code' ? [[line, endLine]] : []));
    return blocks.flatMap((block) => {
        const comment = block.is === 'html' ? readComment(block.text) : undefined;
        if (block.is !== 'html' || comment === undefined)
            return [];
        const { directive } = comment;
        const { rules: ids, reason } = readWords(comment.said);
        const found = { directive, ids, reason };
        const mistake = findMistake(found, isBeforeSections(block, parsed));
        const span = directive === 'disable' ? wholeOf(parsed) : spanBelow(block, { parsed, ends });
        const at = { ...(0,range_of_line/* rangeOfLine */.T)(parsed.lines, block.line), endLine: block.endLine };
        const isWhole = directive === 'disable';
        return [{ at, rules: ids, reason, isWhole, ...span, ...(mistake && { mistake }) }];
    });
}
const listBlocks = (blocks) => blocks.flatMap((block) => {
    if (block.is === 'list')
        return block.items.flatMap(({ blocks: inner }) => listBlocks(inner));
    return block.is === 'quote' ? listBlocks(block.blocks) : [block];
});
function readWords(said) {
    const dash = /(?:^|\s)--(?:\s|$)/u.exec(said);
    const list = dash === null ? said : said.slice(0, dash.index);
    const reason = dash === null ? '' : said.slice(dash.index + dash[0].length).trim();
    return { rules: list.split(/[\s,]+/u).filter((id) => id !== ''), reason };
}
const read_disables_form = 'Write "<!-- spec-writer-disable-next-line rule-id -- the reason -->".';
function findMistake({ directive, ids, reason }, isEarly) {
    if (!directives.some((known) => known === directive)) {
        const message = `Expected spec-writer-disable or spec-writer-disable-next-line, found ${(0,quote_value/* quoteValue */.c)(`spec-writer-${directive}`)}.`;
        return { message, hint: read_disables_form };
    }
    if (ids.length === 0)
        return { message: 'Expected the ids of rules, found none.', hint: read_disables_form };
    const strange = ids.map(judgeId).find((mistake) => mistake !== undefined);
    if (strange !== undefined)
        return strange;
    if (reason === '')
        return {
            message: `Expected the reason why ${ids.join(', ')} does not count here, found none.`,
            hint: read_disables_form,
        };
    if (reason.length > longestReason) {
        const message = `Expected a reason of at most ${longestReason} characters, found ${reason.length}.`;
        return { message, hint: 'Say it in one sentence.' };
    }
    if (directive === 'disable' && !isEarly) {
        const message = 'Expected a comment for the whole document above the first section, found it below.';
        return { message, hint: 'Move it below the title, or write spec-writer-disable-next-line.' };
    }
    return undefined;
}
function judgeId(id) {
    const known = rules/* rules */.a.map((rule) => rule.id);
    if (!known.includes(id)) {
        const nearest = (0,nearest_name/* nearestName */.q)(id, known);
        const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        const message = `Expected a rule's id, found ${(0,quote_value/* quoteValue */.c)(id)}.${suggestion}`;
        return { message, hint: '"spec-writer rules" lists the ids.' };
    }
    if (!neverDisabled.includes(id))
        return undefined;
    const message = `Expected a rule that a document may disable, found ${id}.`;
    return { message, hint: 'Mend what it finds; no comment lets it pass.' };
}
const isBeforeSections = ({ line }, parsed) => (0,read_headings/* readHeadings */.IM)(parsed).every(({ section, at }) => section === undefined || at.line > line);
const wholeOf = ({ lines }) => ({ from: 1, to: lines.length });
/** Blank lines between the comment and what it speaks of say nothing; some editors put them there. */
function spanBelow({ endLine }, { parsed: { lines }, ends }) {
    let from = endLine + 1;
    while (from < lines.length && lines[from - 1]?.trim() === '')
        from += 1;
    return { from, to: ends.get(from) ?? from };
}

;// CONCATENATED MODULE: ./build/rules/judge-document.js



/** Judges a document that a person may have written: its own comments may let findings pass. */
function judgeDocument(parsed, context, settings = new Map()) {
    const disables = readDisables(parsed);
    const known = disables.length === 0 ? context : { ...context, disables };
    return applyDisables((0,check_spec/* checkSpec */.g)(parsed, known, settings), disables, settings);
}


/***/ })

};
