export const id = 4329;
export const ids = [4329,245,8495];
export const modules = {

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

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** `1 error`, `2 errors`: every noun that is counted here takes an s. */
function countNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatFindings: () => (/* binding */ formatFindings)
});

// EXTERNAL MODULE: ./build/report/format-github.js
var format_github = __webpack_require__(99734);
// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(14452);
;// CONCATENATED MODULE: ./build/report/format-json.js

/** For programs: a stable shape that `schemaVersion` counts. */
function formatJson(report) {
    const files = report.files.map(({ path, findings }) => ({
        path,
        valid: findings.every(({ severity }) => severity !== 'error'),
        diagnostics: findings.map(({ rule, severity, message, hint, line, column, endLine, endColumn }) => ({
            rule,
            severity,
            message,
            hint,
            line,
            column,
            endLine,
            endColumn,
        })),
    }));
    const errors = (0,report_file/* countFindings */.G)(report, 'error');
    const warnings = (0,report_file/* countFindings */.G)(report, 'warning');
    return `${JSON.stringify({ schemaVersion: 1, files, errors, warnings }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/rules/index.js + 92 modules
var rules = __webpack_require__(9779);
// EXTERNAL MODULE: ./build/spec/short-digest.js
var short_digest = __webpack_require__(88285);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/report/format-sarif.js



/** For code scanning: SARIF 2.1.0, one run, every rule described. */
function formatSarif({ files }) {
    const version = build_version/* tool */.z.slice(build_version/* tool */.z.indexOf('/') + 1);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'spec-writer',
                        version,
                        semanticVersion: version,
                        rules: rules/* rules */.a.map(describeRule),
                    },
                },
                // Columns count the units of JavaScript strings.
                columnKind: 'utf16CodeUnits',
                results: files.flatMap(describeFile),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeRule({ id, about, reason, severity, ignores }) {
    const leaves = ignores === undefined ? '' : ` Leaves alone: ${ignores}`;
    return {
        id,
        shortDescription: { text: about },
        fullDescription: { text: `${about} ${reason}` },
        help: { text: `${reason}${leaves} "spec-writer rules ${id}" explains it.` },
        defaultConfiguration: { level: severity },
    };
}
function describeFile(file) {
    const fingerprint = createFingerprints(file);
    return file.findings.map((finding) => describeResult(file, finding, fingerprint(finding)));
}
/** The rule and the words of its line, with a count for each repeat: what stays when lines move. */
function createFingerprints({ lines }) {
    const seen = new Map();
    return ({ rule, line, message }) => {
        const words = (lines?.get(line) ?? message).replace(/\s+/gu, ' ').trim();
        const digest = (0,short_digest/* shortDigest */.V)(`${rule}\n${words}`) + (0,short_digest/* shortDigest */.V)(`${words}\n${rule}`);
        const count = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, count);
        return `${digest}:${count}`;
    };
}
function describeResult(file, finding, fingerprint) {
    const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
    const artifactLocation = { uri: toUri(file.path), uriBaseId: '%SRCROOT%' };
    return {
        ruleId: rule,
        ruleIndex: rules/* rules */.a.findIndex(({ id }) => id === rule),
        level: severity,
        message: { text: `${message} ${hint}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation,
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
    };
}
/** A relative reference: every segment is encoded, the slashes stay. */
function toUri(path) {
    return path
        .toWellFormed()
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/u, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./build/report/format-text.js + 1 modules
var format_text = __webpack_require__(34171);
;// CONCATENATED MODULE: ./build/report/format-findings.js




/** The report in the form that somebody asked for; only text has colours. */
function formatFindings(report, format, paint) {
    if (format === 'text')
        return (0,format_text/* formatText */.v)(report, paint);
    const formats = { json: formatJson, sarif: formatSarif, github: format_github/* formatGithub */.vX };
    return formats[format](report);
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

/***/ 34171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
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

/***/ 78495:
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

/***/ 75678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A command to the runner: one line that begins with `::`, in which everything else is escaped. */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    return `::${head}::${escapeMessage(message)}`;
}
/** A line break would end the command and let the rest of the text be read as another one. */
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Properties end at a colon and are parted by commas. */
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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
