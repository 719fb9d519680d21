"use strict";
exports.id = 8431;
exports.ids = [8431];
exports.modules = {

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

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeQuestions),
/* harmony export */   describeWriting: () => (/* binding */ describeWriting),
/* harmony export */   n: () => (/* binding */ countUsage),
/* harmony export */   writingStatus: () => (/* binding */ writingStatus)
/* harmony export */ });
/* harmony import */ var _requirement_question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36478);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34171);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65291);





/** How a run ended, for a terminal; why it failed is told as any other error is. */
function describeWriting(result) {
    const { outcome, questions, paths, reason } = result;
    if (outcome === 'failed')
        return { asked: '', aside: describePaths(result) };
    if (outcome === 'blocked') {
        const next = describeAnswering(questions);
        return {
            asked: describeQuestions(questions),
            aside: `${reason}${next}\n${describePaths(result)}`,
        };
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
/** What to do next, with the recommended choices as the example. */
function describeAnswering(questions) {
    const choices = questions.flatMap((question, index) => (0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question) && question.options.length > 0
        ? [`${index + 1}${nameOption(question.recommended)}`]
        : []);
    const example = choices.length === 0 ? '' : `, for example "${choices.join(', ')}"`;
    return ` Write the answers into the requirement${example}, or after the number in your own words, and run again.`;
}
const nameOption = (place) => String.fromCharCode('a'.charCodeAt(0) + place);
/** Numbered questions with lettered options, of which one is recommended; a number stays what it was. */
function describeQuestions(questions) {
    return questions
        .map((question, index) => {
        const { text, options, recommended, answer } = question;
        if (answer !== undefined)
            return `${index + 1}. ${text}\n   = ${answer.text}\n`;
        if (!(0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question))
            return `${index + 1}. ${text}\n   (no longer open)\n`;
        const lines = options.map((option, place) => `   ${nameOption(place)}) ${option}${place === recommended ? ' (recommended)' : ''}`);
        return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
        .join('');
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

/***/ 65291:
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

/***/ 36478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether work has to wait for an answer. */
const isOpen = ({ answer, isWithdrawn }) => answer === undefined && isWithdrawn !== true;


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
;