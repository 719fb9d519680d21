"use strict";
exports.id = 9237;
exports.ids = [9237];
exports.modules = {

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
        __webpack_require__.e(/* import() */ 6681).then(__webpack_require__.bind(__webpack_require__, 86681)),
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
/** The same in pieces that are safe each on its own. */
async function mendInPieces({ parsed, context }, rules) {
    const [{ fixDocument }, { mendApart }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6681).then(__webpack_require__.bind(__webpack_require__, 86681)),
        __webpack_require__.e(/* import() */ 8182).then(__webpack_require__.bind(__webpack_require__, 8182)),
    ]);
    const fixed = fixDocument(parsed, context, rules);
    return mendApart({ parsed, context, mended: fixed.parsed }, rules);
}

// EXTERNAL MODULE: ./build/refuse-unmatched.js
var refuse_unmatched = __webpack_require__(41766);
// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
// EXTERNAL MODULE: ./build/spec/list-evidence.js
var list_evidence = __webpack_require__(90960);
// EXTERNAL MODULE: ./build/spec/source-digest.js
var source_digest = __webpack_require__(59218);
;// CONCATENATED MODULE: ./build/read-check-context.js




/** Citations are re-opened only when research was asked for; clauses only when the requirement was named. */
async function openCheckContext({ researchGlobs, cited }, world) {
    const requirement = await openRequirement(world);
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
// What reads requirements and research is loaded where there are any: most checks start without.
async function openRequirement(world) {
    if (world.readRequirement === undefined)
        return undefined;
    const { readRequirement } = await Promise.all(/* import() */[__webpack_require__.e(5962), __webpack_require__.e(3109), __webpack_require__.e(7253)]).then(__webpack_require__.bind(__webpack_require__, 83109));
    return readRequirement(await world.readRequirement());
}
async function readGlobs(globs, world) {
    const chosen = await world.chooseResearch(globs);
    (0,refuse_unmatched/* refuseUnmatched */.A)(chosen);
    const { files, skipped } = chosen;
    (0,describe_left_out/* describeLeftOut */.l)(skipped).forEach(world.warn);
    return withoutOwnResults(files);
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
    return withoutOwnResults(files.filter(({ path }) => paths.has(path)));
}
/** A document of ours would prove its own claims. */
async function withoutOwnResults(files) {
    if (files.length === 0)
        return [];
    const { isOwnResult } = await __webpack_require__.e(/* import() */ 6589).then(__webpack_require__.bind(__webpack_require__, 76589));
    return files.filter((file) => !isOwnResult(file));
}
async function toContext(files, { spec }, { base, world }) {
    const { requirement } = base;
    const recorded = new Set(spec.generator.sources?.map(({ path }) => path));
    const hash = await world.openHash();
    const digests = new Map(files.flatMap(({ path, text }) => recorded.has(path) ? [[path, (0,source_digest/* digestSource */.IL)(text, hash)]] : []));
    const sources = new Map(files.map(({ path, text }) => [path, text]));
    if (requirement !== undefined)
        sources.set(requirement.source, requirement.text);
    const [{ readResearch }, { cleanResearch }, { readVersions }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(5279), __webpack_require__.e(3404), __webpack_require__.e(7675), __webpack_require__.e(5962), __webpack_require__.e(7007)]).then(__webpack_require__.bind(__webpack_require__, 7007)),
        __webpack_require__.e(/* import() */ 7995).then(__webpack_require__.bind(__webpack_require__, 77995)),
        Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(5279), __webpack_require__.e(3404), __webpack_require__.e(7675), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786)),
    ]);
    const asked = requirement ?? toRequirement(spec.requirement);
    // A quote is looked for in the file itself; a contradiction is one only where readers see it.
    const others = cleanResearch(files.filter(({ path }) => path !== asked.source));
    const { conflicts } = readResearch({ files: others.files, skipped: [] }, asked);
    return { ...base, sources, readVersions, digests, conflicts };
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
// EXTERNAL MODULE: ./build/rules/read-rule-settings.js
var read_rule_settings = __webpack_require__(13691);
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
        const known = {
            ...context,
            ...(twin !== undefined && { twin }),
            ...(request.rules.get(read_rule_settings/* inlineConfig */.a) === 'off' && { ignoresDisables: true }),
        };
        checked.push(await checkOne({ path, parsed, context: known }, request, world));
    }
    return checked;
}
async function checkOne(subject, { rules, fix }, world) {
    const { path, parsed, context } = subject;
    if (fix === undefined || fix === 'suggest') {
        const checked = toChecked(path, parsed, (0,judge_document.judgeDocument)(parsed, context, rules));
        if (fix === undefined || checked.findings.length === 0)
            return checked;
        return { ...checked, text: parsed.text, mends: await mendInPieces(subject, rules) };
    }
    const { judged, mended, ...after } = await mendSpec(subject, rules);
    for (const change of fix === 'write' ? mended.changes : [])
        await world.replaceText?.(change);
    const told = fix === 'show' ? { ...mended, isOnlyShown: true } : mended;
    return { ...toChecked(path, after.parsed, judged), mended: told };
}
function toChecked(path, { lines }, judged) {
    const found = [...judged.findings, ...judged.suppressed];
    const shown = new Map(found.map(({ line }) => [line, lines[line - 1] ?? '']));
    return { path, ...judged, lines: shown };
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
    const verb = mended.isOnlyShown === true ? 'would mend' : 'mended';
    return [
        ...mended.fixed.map(({ line, column, message, rule }) => `${paint.strong(`${shown}:${line}:${column}`)} ${verb} ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(message)} ${paint.faint(`[${rule}]`)}\n`),
        ...mended.refused.map(({ rule, why }) => `${paint.strong(shown)} not mended by code: ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(why)} ${paint.faint(`[${rule}]`)}\n`),
    ];
}


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

/***/ 99734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ chooseAnnotated),
/* harmony export */   vX: () => (/* binding */ formatGithub)
/* harmony export */ });
/* unused harmony export mostOfEach */
/* harmony import */ var _choose_balanced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17695);
/* harmony import */ var _describe_suppressed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41893);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75678);



/** GitHub shows ten annotations of each severity a step and drops the rest without a word. */
const mostOfEach = 10;
/** For a runner's log: annotations beside the lines, and a notice that counts what did not fit. */
function formatGithub(report) {
    const all = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFindings */ .ky)(report);
    const shown = chooseAnnotated(all);
    const hidden = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHidden */ .Y7)(all, shown, 'the report holds all of them');
    const passed = report.files.some(({ suppressed = [] }) => suppressed.length > 0);
    const notices = [
        ...(hidden === undefined ? [] : [hidden]),
        ...(passed ? [`${(0,_describe_suppressed_js__WEBPACK_IMPORTED_MODULE_0__/* .countSuppressed */ .M)(report)}.`] : []),
    ];
    const commands = [
        ...shown.map(annotate),
        ...notices.map((notice) => (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('notice', { title: 'spec-writer' }, notice)),
    ];
    return commands.map((command) => `${command}\n`).join('');
}
/** The errors and then the warnings that GitHub has room for. */
const chooseAnnotated = (all) => ['error', 'warning'].flatMap((severity) => (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseBalanced */ .W)(all.filter(({ finding }) => finding.severity === severity), mostOfEach));
function annotate({ path, finding }) {
    const { line, endLine, column, endColumn, severity, rule, message, hint } = finding;
    // The runner refuses columns of an annotation that spans lines.
    const columns = line === endLine ? { col: column, endColumn } : {};
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(severity, { file: path, line, endLine, ...columns, title: rule }, `${message}\n${hint}`);
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
    const isOnlyShown = files.some((file) => file.mended?.isOnlyShown === true);
    const passed = files.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
    return [
        errors === 0 ? (0,count_noun/* countNoun */.y)(errors, 'error') : paint.error((0,count_noun/* countNoun */.y)(errors, 'error')),
        warnings === 0 ? (0,count_noun/* countNoun */.y)(warnings, 'warning') : paint.warning((0,count_noun/* countNoun */.y)(warnings, 'warning')),
        ...(mended === 0 ? [] : [`${mended} ${isOnlyShown ? 'would be mended' : 'mended'}`]),
        ...(passed === 0 ? [] : [`${passed} disabled with a reason`]),
    ].join(', ');
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
// EXTERNAL MODULE: ./build/rules/index.js + 120 modules
var rules = __webpack_require__(28000);
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



/** Judges a document that a person may have written: its own comments may let findings pass, unless they are ignored. */
function judgeDocument(parsed, context, settings = new Map()) {
    const disables = readDisables(parsed);
    const known = disables.length === 0 ? context : { ...context, disables };
    const findings = (0,check_spec/* checkSpec */.g)(parsed, known, settings);
    return context.ignoresDisables === true
        ? { findings, suppressed: [] }
        : applyDisables(findings, disables, settings);
}


/***/ })

};
;