"use strict";
exports.id = 4176;
exports.ids = [4176,245];
exports.modules = {

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

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* unused harmony export describeRules */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28000);



/** The catalogue for a terminal: one line a rule, in the order in which they are checked. */
function listRules() {
    const width = Math.max(..._index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id.length));
    const lines = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id, severity, about }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}`);
    return `${lines.join('\n')}\n`;
}
/** One rule for a terminal: what the document must be, how serious it is, why, examples, and how to change that. */
function explainRule(id) {
    const rule = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find((known) => known.id === id);
    if (rule === undefined)
        throw unknownRule(id);
    const { ignores, example } = rule;
    return [
        `${rule.id} (${rule.severity})`,
        '',
        rule.about,
        '',
        `Why: ${rule.reason}`,
        '',
        `Wrong ${places[example.place]}: ${example.bad}`,
        `Right: ${example.good}`,
        '',
        ...(ignores === undefined ? [] : [`Leaves alone: ${ignores}`, '']),
        ...(rule.fix === undefined ? [] : [mends, '']),
        `To change it, write one line into the rules: "${rule.id}: off", "warning" or "error".`,
        '',
    ].join('\n');
}
const places = {
    document: 'in a document',
    action: 'in a step',
    command: 'as the check of a step',
    definition: 'as a definition',
    signature: 'as a signature',
    constants: 'as constants',
    example: 'as an example',
    pattern: 'as an example of a pattern',
    twin: 'in the twin',
    research: 'in the cited line of the research',
    comment: 'as a comment',
    pin: 'as a pin',
    decision: 'as the decision between two versions',
};
/** The page docs/rules.md: every rule with its reason, an example and what it leaves alone. */
function describeRules() {
    const counts = `${rules.length} rules, ${rules.filter(({ severity }) => severity === 'error').length} of them errors`;
    return [
        '# Rules',
        'Generated from the rules by `npm run docs`; do not edit it by hand.',
        `\`spec-writer check\` holds a document against ${counts}. \`spec-writer rules ID\` explains one in a terminal. A line \`ID: off\`, \`ID: warning\` or \`ID: error\` in the rules changes its severity.`,
        ...rules.flatMap(describeRule),
        '',
    ].join('\n\n');
}
const mends = '"spec-writer check --fix" mends what has one safe answer.';
function describeRule({ id, severity, about, reason, ignores, example, fix }) {
    return [
        `## ${id}`,
        `${severity === 'error' ? 'Error' : 'Warning'}. ${escapeTags(about)}`,
        `Why: ${escapeTags(reason)}`,
        `Wrong ${places[example.place]}:`,
        `\`\`\`text\n${example.bad}\n\`\`\``,
        'Right:',
        `\`\`\`text\n${example.good}\n\`\`\``,
        ...(ignores === undefined ? [] : [`Leaves alone: ${escapeTags(ignores)}`]),
        ...(fix === undefined ? [] : [mends.replaceAll('"', '`')]),
    ];
}
const escapeTags = (text) => text.replaceAll('<', '\\<');
function unknownRule(id) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(id, _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: `Expected the id of a rule, found "${id}".`,
        hint: nearest === undefined
            ? '"spec-writer rules" lists the ids.'
            : `Did you mean "${nearest}"? "spec-writer rules" lists the ids.`,
    });
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
;