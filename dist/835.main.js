export const id = 835;
export const ids = [835,495];
export const modules = {

/***/ 2775:
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
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 2 modules
var find_secrets = __webpack_require__(424);
// EXTERNAL MODULE: ./build/settle-spec-path.js
var settle_spec_path = __webpack_require__(9229);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/choose-without-checkout.js

/** Reads research through GitHub's API, with what the workspace has to say of its own files. */
async function chooseWithoutCheckout(local, { globs, wanted }, remote) {
    const [{ chooseResearch }, { openGitHubResearch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 2756)),
        Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(756), __webpack_require__.e(219)]).then(__webpack_require__.bind(__webpack_require__, 9219)),
    ]);
    const { name, branch, progress } = remote;
    const where = branch === undefined ? name : `${branch} of ${name}`;
    progress.note(`The workspace holds no checkout: research is read from ${where} on GitHub`);
    try {
        const chosen = await chooseResearch(openGitHubResearch(remote), globs, wanted);
        return { ...chosen, skipped: [...local.skipped, ...chosen.skipped] };
    }
    catch (error) {
        if (remote.isNamed || !isRefused(error))
            throw error;
        return {
            ...local,
            skipped: [...local.skipped, { path: where, reason: `${error.message} ${error.hint}` }],
        };
    }
}
/** A token that may not read the files can still do everything that was asked for. */
const isRefused = (error) => error instanceof errors/* SpecWriterError */.Z && error.kind === 'github';

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/research/is-own-result.js
var is_own_result = __webpack_require__(6589);
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
    const own = kept.filter(is_own_result/* isOwnResult */.a);
    return {
        ...chosen,
        files: kept.filter((file) => !own.includes(file)),
        skipped: [...chosen.skipped, ...own.map(({ path }) => ({ path, reason: ownResult }))],
    };
}
/** Cited as research, an earlier document would prove its own claims. */
const ownResult = 'it is a result of this program and proves nothing';
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

;// CONCATENATED MODULE: ./build/adapters/list-secrets.js
/** How variables are called that hold what nobody else may know. */
const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_KEY|^KEY|APIKEY|_PAT)$/iu;
/** Shorter values are words and numbers; starring them out would spoil every text. */
const shortest = 8;
/** The values that a run must not give away: the given ones, and what its environment calls a secret. */
function listSecrets(given, environment) {
    const named = Object.entries(environment)
        .filter(([name]) => secretName.test(name))
        .map(([, value]) => value);
    const values = [...given, ...named].map((value) => value?.trim() ?? '');
    return [...new Set(values)].filter((value) => value.length >= shortest);
}

;// CONCATENATED MODULE: ./build/adapters/read-earlier-job.js



const Report = schemas/* object */.Ikc({
    outcome: schemas/* string */.YjP(),
    failure: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), hint: schemas/* string */.YjP() }).optional(),
});
/** Reads how the job ended that was to write the document, so that the job that publishes can tell it. */
async function readEarlierJob(specPath, { readExisting }) {
    const text = await readExisting((0,spec_paths/* reportPath */.eG)(specPath));
    const report = text === undefined ? undefined : Report.safeParse(parseJson(text)).data;
    if (report === undefined)
        return undefined;
    const { outcome, failure } = report;
    if (outcome !== 'failed' || failure === undefined)
        return {};
    return { failure: new errors/* SpecWriterError */.Z('model', failure) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/open-write-world.js











/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
function toWriteRequest(inputs) {
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    return {
        localeTag: inputs.locale,
        specPath: (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']),
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
async function openWriteWorld(inputs, { files, progress, environment, readRequirement, remote, signal }) {
    const instructions = inputs['instructions-file'];
    const keepApart = await claimResults({
        files,
        specPath: (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']),
        inputs: [
            [inputs['requirement-file'], 'the requirement'],
            [instructions, 'the file of house rules'],
        ],
    });
    const secrets = listSecrets([inputs['api-key'], inputs['github-token']], environment);
    const findSecrets = (0,find_secrets/* createSecretSearch */.p)(secrets);
    const cover = (text) => (0,find_secrets/* coverSecrets */.$)(text, findSecrets(text).filter(({ is }) => is === 'own-value'));
    const complete = await openModel(inputs, { files, signal });
    return {
        readRequirement,
        chooseResearch: async (globs, wanted) => {
            const local = await keepApart(await files.chooseResearch(globs, wanted));
            if (remote === undefined || local.files.length > 0 || (await files.isCheckout()))
                return local;
            return keepApart(await chooseWithoutCheckout(local, { globs, wanted }, remote));
        },
        readInstructions: async () => instructions === undefined ? undefined : files.readText(instructions),
        readExisting: files.readExisting,
        writeText: (path, text) => files.writeText(path, cover(text)),
        secrets,
        hash: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        now: () => new Date(),
        progress,
        ...(complete && { complete, openCounter: () => openCounter(inputs) }),
    };
}
/** The vocabulary is larger than the rest of the program, and most prompts fit without a count. */
async function openCounter(inputs) {
    const { openTokenCounter } = await __webpack_require__.e(/* import() */ 638).then(__webpack_require__.bind(__webpack_require__, 638));
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    return openTokenCounter(provider.is === 'offline' ? '' : provider.model);
}
/** The SDK is loaded only when a model is asked: it is the largest part of the bundle. */
async function openModel(inputs, { files, signal }) {
    const provider = (0,choose_provider/* chooseProvider */.V)(inputs);
    if (provider.is === 'offline')
        return undefined;
    if (provider.access === 'key-missing') {
        const path = (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], inputs['issue-number']);
        // What another job left needs no model to be published or told.
        const earlier = await readEarlierJob(path, files);
        const isLeft = earlier !== undefined || (await files.readExisting(path)) !== undefined;
        if (!isLeft)
            throw (0,choose_provider/* missingKey */.a)();
        return () => Promise.reject(earlier?.failure ?? (0,choose_provider/* missingKey */.a)());
    }
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
        ...(signal !== undefined && { signal }),
    });
}


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
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6867);
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4720);
/* harmony import */ var _markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9909);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1003);
/* harmony import */ var _describe_writing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5291);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4452);








/** A summary is to be read; the report file holds everything. */
const mostRows = 40;
/** The job summary of a run that wrote: what came out, what it rests on and what is left to mend. */
function describeSummary(result) {
    const { outcome, reason, questions, spec, findings, failure, notices } = result;
    const parts = [
        `## Specification ${outcome}`,
        (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLine */ .EH)(reason),
        failure === undefined ? '' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLine */ .EH)(failure.hint),
        describePublication(result.publication),
        questions.length === 0 ? '' : escapeBlock((0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .describeQuestions */ .b)(questions)),
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
const describeSkipSummary = ({ reason }) => `## Specification skipped\n\n${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLine */ .EH)(reason)}\n`;
/** Where the document arrived, and for every way that was closed what would have opened it. */
function describePublication(publication) {
    if (publication === undefined)
        return '';
    const { pullRequest, compareUrl, comment, stepsDown, keptSections } = publication;
    const lines = [
        pullRequest && `- [Pull request #${pullRequest.number}](${pullRequest.url})`,
        compareUrl && `- [Open the pull request](${compareUrl})`,
        comment && `- [Comment](${comment})`,
        ...keptSections.map((heading) => `- Kept as a person wrote it: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(heading)}`),
        ...stepsDown.map(({ from, reason, remedy }) => `- No ${from}: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(reason))} **${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(remedy))}**`),
    ];
    return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
/** The job summary of a run that checked. */
function describeCheckSummary(report, notices = []) {
    const rows = report.files.map(({ path, findings }) => {
        const one = { files: [{ path, findings }] };
        const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .G)(one, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .G)(one, 'warning')];
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCodeCell */ .Hg)(path)} | ${errors} | ${warnings} |`;
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
        `**${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(spec.title)}**`,
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
        const place = source === undefined ? 'assumed' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCodeCell */ .Hg)(`${source.path}:${source.line}`);
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCodeCell */ .Hg)(name)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCodeCell */ .Hg)(version)} | ${place} |`;
    });
    return rows.length === 0 ? '' : describeTable('| technology | version | source |', rows);
}
function describeDecisions({ decisions }) {
    const rows = decisions.map(({ topic, decision, reason }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .kq)(topic)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .kq)(decision)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .kq)(reason)} |`);
    return rows.length === 0 ? '' : describeTable('| decision on | decided | because |', rows);
}
function describeFindings(findings) {
    const rows = findings.map(({ severity, line, rule, message, hint }) => `| ${severity} | ${line} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .kq)(message)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .kq)(hint)} |`);
    return rows.length === 0
        ? ''
        : describeTable('| severity | line | rule | finding | how to mend it |', rows);
}
function describeTable(header, rows) {
    const rule = header.replace(/[^|]+/gu, ' --- ');
    const more = rows.length > mostRows ? `\n\n… and ${rows.length - mostRows} more in the report.` : '';
    return [header, rule, ...rows.slice(0, mostRows)].join('\n') + more;
}
const describeNotices = (notices) => notices.map((notice) => `- ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(notice))}`).join('\n');
/** How much of the research the model was shown, where it was not all. */
const describeShown = ({ packing }) => packing === undefined ? '' : `Research: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)((0,_architect_model_packing_js__WEBPACK_IMPORTED_MODULE_6__/* .describePacking */ .P)(packing))}.`;
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
    return usage.requests === 0 ? '' : `${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(model)}: ${(0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .countUsage */ .n)(usage)}.`;
}
const escapeBlock = (text) => text.split('\n').map(_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLine */ .EH).join('  \n');


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
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4171);
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

/***/ 4171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(4452);
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
function formatText(report, paint = report_paint/* plain */.p) {
    const findings = report.files.flatMap((file) => file.findings.map((finding) => describeFinding(file, finding, paint)));
    return `${findings.join('')}${describeCounts(report, paint)}\n`;
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
    const [errors, warnings] = [(0,report_file/* countFindings */.G)(report, 'error'), (0,report_file/* countFindings */.G)(report, 'warning')];
    return [
        errors === 0 ? (0,count_noun/* countNoun */.y)(errors, 'error') : paint.error((0,count_noun/* countNoun */.y)(errors, 'error')),
        warnings === 0 ? (0,count_noun/* countNoun */.y)(warnings, 'warning') : paint.warning((0,count_noun/* countNoun */.y)(warnings, 'warning')),
    ].join(', ');
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

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choosePaint: () => (/* binding */ choosePaint),
/* harmony export */   p: () => (/* binding */ plain)
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

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOwnResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** How this program calls itself in what it writes, whatever its version. */
const tool = /^spec-writer(?:[/ ]|$)/u;
const named = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(tool);
/** A twin names the program among the facts of its making, a report beside its outcome. */
const Result = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), generator: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tool: named }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tool: named, outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** Front matter is a dozen lines. */
const longestFrontMatter = 4000;
const toolOfDocument = /^tool: {0,9}["']?spec-writer[/ ]/mu;
/** Whether a file is a document of this program, its twin or a report: it proves nothing, whatever it says. */
function isOwnResult({ text }) {
    if (text.startsWith('---'))
        return statesTool(text.slice(0, longestFrontMatter));
    return text.startsWith('{') && text.includes('"schemaVersion"') && isResult(text);
}
function statesTool(start) {
    const end = start.search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u);
    const facts = end === -1 ? '' : start.slice(0, end);
    return toolOfDocument.test(facts) && /^inputHash:/mu.test(facts);
}
function isResult(text) {
    try {
        return Result.safeParse(JSON.parse(text)).success;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuleSettings: () => (/* binding */ readRuleSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3334);
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

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settleSpecPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const placeholder = '{issue}';
/** The path of the document, with the number of the issue where the path asks for it. */
function settleSpecPath(path, issue) {
    if (path.includes(placeholder) && issue === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected an issue for "${placeholder}" in ${JSON.stringify(path)}, found none.`,
            hint: `Name the issue, or take ${placeholder} out of the path of the document.`,
        });
    }
    const settled = path.trim().replaceAll(placeholder, String(issue ?? ''));
    if (/(?:^|[/\\])\.{0,2}$/u.test(settled)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected the path of a file for the document, found ${JSON.stringify(settled)}.`,
            hint: 'Name a file, such as SPEC.md or docs/SPEC.md.',
        });
    }
    const [ending] = /(?<=[^/\\.])\.[^/\\.]*$/u.exec(settled) ?? [];
    if (ending !== undefined && !/^\.(?:md|markdown)$/iu.test(ending)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected a path that ends in .md for the document, found ${JSON.stringify(settled)}.`,
            hint: 'The document is Markdown; its twin for machines lies beside it and ends in .json.',
        });
    }
    return settled;
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
