export const id = 431;
export const ids = [431];
export const modules = {

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeQuestions),
/* harmony export */   describeWriting: () => (/* binding */ describeWriting),
/* harmony export */   writingStatus: () => (/* binding */ writingStatus)
/* harmony export */ });
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5291);


/** How a run ended, for a terminal. */
function describeWriting(result) {
    const { outcome, questions, paths } = result;
    if (outcome === 'blocked') {
        return {
            asked: describeQuestions(questions),
            aside: `${result.reason}\n${describePaths(result)}`,
        };
    }
    return { asked: `${paths.spec ?? ''}\n`, aside: describeDocument(result) };
}
/** 0 as asked, 1 when findings reach what the user calls a failure or questions are open. */
const writingStatus = ({ outcome }) => outcome === 'blocked' || outcome === 'invalid' ? 1 : 0;
function describeDocument(result) {
    const { spec, findings, reason, paths } = result;
    if (spec === undefined)
        return `${reason}\n`;
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .measureSpec */ .Q)(spec);
    const found = findings.length === 0 ? '' : (0,_format_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatText */ .v)({ files: [{ path: paths.spec ?? '', findings }] });
    return `${found}${reason}
  ${answered} of ${clauses} clauses answered, ${grounded} of ${pins} versions with a source, ${decisions} decisions, ${files} files, ${steps} steps
${describePaths(result)}`;
}
function describePaths({ paths, usage, model }) {
    const lines = [
        paths.twin === undefined ? '' : `  twin: ${paths.twin}`,
        paths.report === undefined ? '' : `  report: ${paths.report}`,
        usage.requests === 0
            ? ''
            : `  ${model}: ${usage.requests} requests, ${usage.promptTokens} tokens sent, ${usage.completionTokens} received`,
    ];
    return lines
        .filter((line) => line !== '')
        .map((line) => `${line}\n`)
        .join('');
}
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
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4452);


/** For people: one line a finding with its hint below, and a last line that counts. */
function formatText(report) {
    const findings = report.files.flatMap(({ path, findings: found }) => 
    // Documents come from strangers: control characters would reach the terminal.
    found.map(({ line, column, severity, message, rule, hint }) => `${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(path)}:${line}:${column} ${severity} ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(message)} [${rule}]\n    ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(hint)}\n`));
    const errors = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error');
    const warnings = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning');
    return `${findings.join('')}${withNoun(errors, 'error')}, ${withNoun(warnings, 'warning')}\n`;
}
function withNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
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
