export const id = 191;
export const ids = [191,431];
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
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* unused harmony export separator */
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

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeCheckSummary),
/* harmony export */   describeSummary: () => (/* binding */ describeSummary)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6867);
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4720);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1003);
/* harmony import */ var _describe_writing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5291);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4452);






/** A summary is to be read; the report file holds everything. */
const mostRows = 40;
/** The job summary of a run that wrote: what came out, what it rests on and what is left to mend. */
function describeSummary(result) {
    const { outcome, reason, questions, spec, findings, failure, notices } = result;
    const parts = [
        `## Specification ${outcome}`,
        (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(reason),
        failure === undefined ? '' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(failure.hint),
        questions.length === 0 ? '' : escapeBlock((0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_1__.describeQuestions)(questions)),
        spec === undefined ? '' : describeSpec(spec),
        describeFindings(findings),
        describeNotices(notices),
        describeFiles(result),
        describeCost(result),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The job summary of a run that checked. */
function describeCheckSummary(report, notices = []) {
    const rows = report.files.map(({ path, findings }) => {
        const one = { files: [{ path, findings }] };
        const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .G)(one, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .G)(one, 'warning')];
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(path)} | ${errors} | ${warnings} |`;
    });
    const findings = report.files.flatMap((file) => file.findings);
    const table = ['| file | errors | warnings |', '| --- | --- | --- |', ...rows].join('\n');
    return ['## Specifications checked', table, describeFindings(findings), describeNotices(notices)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeSpec(spec) {
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .measureSpec */ .Q)(spec);
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
function describeTable(header, rows) {
    const rule = header.replace(/[^|]+/gu, ' --- ');
    const more = rows.length > mostRows ? `\n\n… and ${rows.length - mostRows} more in the report.` : '';
    return [header, rule, ...rows.slice(0, mostRows)].join('\n') + more;
}
const describeNotices = (notices) => notices.map((notice) => `- ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toLine */ .S5)(notice))}`).join('\n');
function describeFiles({ paths }) {
    const { spec, twin, report, answers = [] } = paths;
    const names = [spec, twin, report, ...answers].filter((path) => path !== undefined);
    return names.length === 0 ? '' : `Files: ${names.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapCode */ .ig).join(', ')}`;
}
function describeCost({ usage, model }) {
    return usage.requests === 0 ? '' : `${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(model)}: ${(0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_1__/* .countUsage */ .n)(usage)}.`;
}
const escapeBlock = (text) => text.split('\n').map(_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH).join('  \n');


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeQuestions: () => (/* binding */ describeQuestions),
/* harmony export */   describeWriting: () => (/* binding */ describeWriting),
/* harmony export */   n: () => (/* binding */ countUsage),
/* harmony export */   writingStatus: () => (/* binding */ writingStatus)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
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
    if (spec === undefined)
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
    .replace(/\s+$/u, '');


/***/ })

};
