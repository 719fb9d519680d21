export const id = 93;
export const ids = [93,936];
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

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeOutputs: () => (/* binding */ describeOutputs),
/* harmony export */   o: () => (/* binding */ describeCheckOutputs)
/* harmony export */ });
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1936);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4452);



/** The outputs of a run that wrote, by the names in `action.yml`. */
function describeOutputs(result) {
    const { outcome, reason, paths, inputHash, model, usage, findings } = result;
    const report = { files: [{ path: paths.spec ?? '', findings }] };
    return {
        outcome,
        reason,
        valid: String(['created', 'updated', 'unchanged'].includes(outcome)),
        errors: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'error')),
        warnings: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'warning')),
        'spec-path': paths.spec ?? '',
        'spec-json-path': paths.twin ?? '',
        'report-path': paths.report ?? '',
        'input-hash': inputHash,
        model,
        requests: String(usage.requests),
        'prompt-tokens': String(usage.promptTokens),
        'completion-tokens': String(usage.completionTokens),
    };
}
/** The outputs of a run that checked. */
function describeCheckOutputs(report, failOn) {
    const failed = report.files.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_1__.hasFailed)(findings, failOn));
    const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report, 'warning')];
    return {
        outcome: failed ? 'invalid' : 'valid',
        reason: `${describeFiles(report)} checked: ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(errors, 'error')}, ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(warnings, 'warning')}.`,
        valid: String(!failed),
        errors: String(errors),
        warnings: String(warnings),
        'spec-path': report.files.map(({ path }) => path).join('\n'),
    };
}
const describeFiles = ({ files }) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'}`;


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

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasFailed: () => (/* binding */ hasFailed)
/* harmony export */ });
/** Whether findings reach the severity that a user calls a failure. */
function hasFailed(findings, failOn) {
    if (failOn === 'never')
        return false;
    return findings.some(({ severity }) => failOn === 'warning' || severity === 'error');
}


/***/ })

};
