export const id = 4940;
export const ids = [4940,245];
export const modules = {

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

/***/ 24720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
const tick = '`'.charCodeAt(0);
/** In text that nobody escaped, every run of backticks may open a code span. */
const bareRuns = /`+/gu;
/** In Markdown, a backslash takes away the meaning of the character after it. */
const markdownRuns = /\\[^]|`+/gu;
/** Splits text in which a backslash is just a backslash. */
const splitBareCode = (text) => split(text, bareRuns);
/** Splits inline Markdown, where an escaped backtick opens nothing. */
const splitCode = (text) => split(text, markdownRuns);
function split(text, openers) {
    if (!text.includes('`'))
        return text === '' ? [] : [textPiece(0, text.length)];
    const pieces = [];
    const findClose = indexRuns(text);
    const search = new RegExp(openers);
    let done = 0;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
        if (!match[0].startsWith('`'))
            continue;
        const ticks = match[0].length;
        const close = findClose(ticks, search.lastIndex);
        if (close === undefined)
            continue;
        if (match.index > done)
            pieces.push(textPiece(done, match.index));
        done = close + ticks;
        pieces.push({ is: 'code', start: match.index, end: done, ticks });
        search.lastIndex = done;
    }
    if (done < text.length)
        pieces.push(textPiece(done, text.length));
    return pieces;
}
const textPiece = (start, end) => ({ is: 'text', start, end, ticks: 0 });
/** Finds the next run of a length at or after a place; asked with growing places, all answers together are linear. */
function indexRuns(text) {
    const runs = new Map();
    for (let start = text.indexOf('`'); start !== -1;) {
        let end = start + 1;
        while (text.charCodeAt(end) === tick)
            end += 1;
        const known = runs.get(end - start);
        if (known === undefined)
            runs.set(end - start, { starts: [start], next: 0 });
        else
            known.starts.push(start);
        start = text.indexOf('`', end);
    }
    return (ticks, from) => {
        const found = runs.get(ticks);
        if (found === undefined)
            return undefined;
        while ((found.starts[found.next] ?? from) < from)
            found.next += 1;
        return found.starts[found.next];
    };
}
/** A code span that holds any text on one line. */
function wrapCode(content) {
    const ticks = '`'.repeat(longestRun(content) + 1);
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** The text inside a code span, given with its backticks. */
function unwrapCode(span, ticks) {
    const content = span.slice(ticks, -ticks).replaceAll('\n', ' ');
    const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
    return padded ? content.slice(1, -1) : content;
}
/** How many backticks stand together at most. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(bareRuns))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 46867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

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

/***/ 76589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOwnResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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

/***/ 61003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   fl: () => (/* binding */ toBlock)
/* harmony export */ });
/* The three kinds of text of a spec, each a function that is the identity on its own output. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();


/***/ })

};
