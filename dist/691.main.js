export const id = 691;
export const ids = [691];
export const modules = {

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuleSettings: () => (/* binding */ readRuleSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5435);
/* harmony import */ var _quote_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1156);




const settings = ['off', 'warning', 'error'];
/**
 * Reads `rule-id: off | warning | error`, one a line, where `#` starts a comment.
 * Every mistake is reported in one error, because a person mends them in one go.
 */
function readRuleSettings(text) {
    const lines = text
        .split('\n')
        .map((line, index) => ({ text: withoutComment(line).trim(), number: index + 1 }))
        .filter((line) => line.text !== '');
    const given = lines.map(readSetting);
    const mistakes = [...given.flatMap(describeMistake), ...describeRepeats(given)];
    if (mistakes.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: mistakes.join('\n'),
            hint: 'Write one "rule-id: off | warning | error" a line; "spec-writer rules" lists the ids.',
        });
    }
    return new Map(given.flatMap(({ id, value }) => {
        const setting = settings.find((known) => known === value);
        return setting === undefined ? [] : [[id, setting]];
    }));
}
function withoutComment(line) {
    const start = line.indexOf('#');
    return start === -1 ? line : line.slice(0, start);
}
function readSetting(line) {
    const colon = line.text.indexOf(':');
    if (colon === -1)
        return { ...line, id: line.text, value: '' };
    return {
        ...line,
        id: line.text.slice(0, colon).trim(),
        value: line.text
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
    };
}
function describeMistake({ text, number, id, value }) {
    const known = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id);
    if (!text.includes(':')) {
        return [
            `Expected "rule-id: off | warning | error" in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(text)}.`,
        ];
    }
    if (!known.includes(id)) {
        const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(id, known);
        const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        return [`Expected a rule's id in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}.${suggestion}`];
    }
    if (settings.some((setting) => setting === value))
        return [];
    return [
        `Expected off, warning or error for ${id} in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(value)}.`,
    ];
}
function describeRepeats(given) {
    const first = new Map();
    return given.flatMap(({ id, number }) => {
        const before = first.get(id);
        if (before === undefined) {
            first.set(id, number);
            return [];
        }
        return [
            `Expected one setting for ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}, found two in lines ${before} and ${number}.`,
        ];
    });
}


/***/ })

};
