export const id = 508;
export const ids = [508];
export const modules = {

/***/ 94508:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writingStatus = void 0;
exports.describeWriting = describeWriting;
exports.describeQuestions = describeQuestions;
const format_text_ts_1 = __webpack_require__(46591);
const measure_spec_ts_1 = __webpack_require__(98152);
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
exports.writingStatus = writingStatus;
function describeDocument(result) {
    const { spec, findings, reason, paths } = result;
    if (spec === undefined)
        return `${reason}\n`;
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0, measure_spec_ts_1.measureSpec)(spec);
    const found = findings.length === 0 ? '' : (0, format_text_ts_1.formatText)({ files: [{ path: paths.spec ?? '', findings }] });
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

/***/ 46591:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatText = formatText;
const text_ts_1 = __webpack_require__(68068);
const report_file_ts_1 = __webpack_require__(66757);
/** For people: one line a finding with its hint below, and a last line that counts. */
function formatText(report) {
    const findings = report.files.flatMap(({ path, findings: found }) => 
    // Documents come from strangers: control characters would reach the terminal.
    found.map(({ line, column, severity, message, rule, hint }) => `${(0, text_ts_1.toLine)(path)}:${line}:${column} ${severity} ${(0, text_ts_1.toLine)(message)} [${rule}]\n    ${(0, text_ts_1.toLine)(hint)}\n`));
    const errors = (0, report_file_ts_1.countFindings)(report, 'error');
    const warnings = (0, report_file_ts_1.countFindings)(report, 'warning');
    return `${findings.join('')}${withNoun(errors, 'error')}, ${withNoun(warnings, 'warning')}\n`;
}
function withNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 98152:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.measureSpec = measureSpec;
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

/***/ 66757:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countFindings = countFindings;
/** How many findings of one severity all files have together. */
function countFindings({ files }, severity) {
    return files.reduce((count, { findings }) => count + findings.filter((finding) => finding.severity === severity).length, 0);
}


/***/ }),

/***/ 68068:
/***/ ((__unused_webpack_module, exports) => {


/* The three kinds of text of a spec, each a function that is the identity on its own output. */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toBlock = exports.toCode = exports.toLine = void 0;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
exports.toLine = toLine;
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
exports.toCode = toCode;
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .replace(/\s+$/u, '');
exports.toBlock = toBlock;


/***/ })

};
