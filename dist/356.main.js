export const id = 356;
export const ids = [356,3,245];
export const modules = {

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
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
    for (const match of text.matchAll(bareRuns)) {
        const known = runs.get(match[0].length);
        if (known === undefined)
            runs.set(match[0].length, { starts: [match.index], next: 0 });
        else
            known.starts.push(match.index);
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

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);

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

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatFindings: () => (/* binding */ formatFindings)
});

// EXTERNAL MODULE: ./build/report/workflow-command.js
var workflow_command = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/report/format-github.js

/** GitHub shows ten annotations of each severity a step and drops the rest without a word. */
const mostOfEach = 10;
/** For a runner's log: annotations beside the lines, and a notice that counts what did not fit. */
function formatGithub({ files }) {
    const placed = files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
    const errors = placed.filter(({ finding }) => finding.severity === 'error');
    const warnings = placed.filter(({ finding }) => finding.severity === 'warning');
    const hidden = [
        ...countHidden(errors.length, 'error'),
        ...countHidden(warnings.length, 'warning'),
    ];
    const commands = [
        ...errors.slice(0, mostOfEach).map(annotate),
        ...warnings.slice(0, mostOfEach).map(annotate),
        ...(hidden.length === 0
            ? []
            : [
                (0,workflow_command/* workflowCommand */.N)('notice', { title: 'spec-writer' }, `${hidden.join(' and ')} not shown here; the report holds all of them.`),
            ]),
    ];
    return commands.map((command) => `${command}\n`).join('');
}
function countHidden(count, severity) {
    const more = count - mostOfEach;
    if (more <= 0)
        return [];
    return [`${more} more ${more === 1 ? severity : `${severity}s`}`];
}
function annotate({ path, finding }) {
    const { line, endLine, column, endColumn, severity, rule, message, hint } = finding;
    // The runner refuses columns of an annotation that spans lines.
    const columns = line === endLine ? { col: column, endColumn } : {};
    return (0,workflow_command/* workflowCommand */.N)(severity, { file: path, line, endLine, ...columns, title: rule }, `${message}\n${hint}`);
}

// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(4452);
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

// EXTERNAL MODULE: ./build/rules/index.js + 96 modules
var rules = __webpack_require__(3334);
;// CONCATENATED MODULE: ./build/report/format-sarif.js

/** For code scanning: SARIF 2.1.0, one run, every rule described. */
function formatSarif({ files }) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'spec-writer', rules: rules/* rules */.a.map(describeRule) } },
                // Columns count the units of JavaScript strings.
                columnKind: 'utf16CodeUnits',
                results: files.flatMap(({ path, findings }) => findings.map((finding) => describeResult(path, finding))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeRule({ id, about, reason, severity }) {
    return {
        id,
        shortDescription: { text: about },
        fullDescription: { text: `${about} ${reason}` },
        help: { text: reason },
        defaultConfiguration: { level: severity },
    };
}
function describeResult(path, finding) {
    const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
    return {
        ruleId: rule,
        ruleIndex: rules/* rules */.a.findIndex(({ id }) => id === rule),
        level: severity,
        message: { text: `${message} ${hint}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
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

// EXTERNAL MODULE: ./build/report/format-text.js
var format_text = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/report/format-findings.js




/** The report in the form that somebody asked for. */
function formatFindings(report, format) {
    const formats = { text: format_text/* formatText */.v, json: formatJson, sarif: formatSarif, github: formatGithub };
    return formats[format](report);
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

/***/ 5678:
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

/***/ 1003:
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
