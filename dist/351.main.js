export const id = 351;
export const ids = [351];
export const modules = {

/***/ 69351:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.listRules = listRules;
exports.explainRule = explainRule;
const errors_ts_1 = __webpack_require__(83916);
const nearest_name_ts_1 = __webpack_require__(99809);
const index_ts_1 = __webpack_require__(85755);
/** The catalogue for a terminal: one line a rule, in the order in which they are checked. */
function listRules() {
    const width = Math.max(...index_ts_1.rules.map(({ id }) => id.length));
    const lines = index_ts_1.rules.map(({ id, severity, about }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}`);
    return `${lines.join('\n')}\n`;
}
/** One rule for a terminal: what the document must be, how serious it is, why, and how to change that. */
function explainRule(id) {
    const rule = index_ts_1.rules.find((known) => known.id === id);
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
    const nearest = (0, nearest_name_ts_1.nearestName)(id, index_ts_1.rules.map((rule) => rule.id));
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected the id of a rule, found "${id}".`,
        hint: nearest === undefined
            ? '"spec-writer rules" lists the ids.'
            : `Did you mean "${nearest}"? "spec-writer rules" lists the ids.`,
    });
}


/***/ })

};
