export const id = 431;
export const ids = [431,3];
export const modules = {

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
    .trimEnd();


/***/ })

};
