export const id = 838;
export const ids = [838];
export const modules = {

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5435);



/** The catalogue for a terminal: one line a rule, in the order in which they are checked. */
function listRules() {
    const width = Math.max(..._index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id.length));
    const lines = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id, severity, about }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}`);
    return `${lines.join('\n')}\n`;
}
/** One rule for a terminal: what the document must be, how serious it is, why, and how to change that. */
function explainRule(id) {
    const rule = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find((known) => known.id === id);
    if (rule === undefined)
        throw unknownRule(id);
    return [
        `${rule.id} (${rule.severity})`,
        '',
        rule.about,
        '',
        `Why: ${rule.reason}`,
        '',
        `To change it, write one line into the rules: "${rule.id}: off", "warning" or "error".`,
        '',
    ].join('\n');
}
function unknownRule(id) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(id, _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: `Expected the id of a rule, found "${id}".`,
        hint: nearest === undefined
            ? '"spec-writer rules" lists the ids.'
            : `Did you mean "${nearest}"? "spec-writer rules" lists the ids.`,
    });
}


/***/ })

};
