export const id = 90;
export const ids = [90,481];
export const modules = {

/***/ 74090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.describeOutputs = describeOutputs;
exports.describeCheckOutputs = describeCheckOutputs;
const has_failed_ts_1 = __webpack_require__(29481);
const report_file_ts_1 = __webpack_require__(66757);
/** The outputs of a run that wrote, by the names in `action.yml`. */
function describeOutputs(result) {
    const { outcome, reason, paths, inputHash, model, usage, findings } = result;
    const report = { files: [{ path: paths.spec ?? '', findings }] };
    return {
        outcome,
        reason,
        valid: String(['created', 'updated', 'unchanged'].includes(outcome)),
        errors: String((0, report_file_ts_1.countFindings)(report, 'error')),
        warnings: String((0, report_file_ts_1.countFindings)(report, 'warning')),
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
    const failed = report.files.some(({ findings }) => (0, has_failed_ts_1.hasFailed)(findings, failOn));
    const [errors, warnings] = [(0, report_file_ts_1.countFindings)(report, 'error'), (0, report_file_ts_1.countFindings)(report, 'warning')];
    return {
        outcome: failed ? 'invalid' : 'valid',
        reason: `${report.files.length} files were checked: ${errors} errors, ${warnings} warnings.`,
        valid: String(!failed),
        errors: String(errors),
        warnings: String(warnings),
        'spec-path': report.files.map(({ path }) => path).join('\n'),
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

/***/ 29481:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hasFailed = hasFailed;
/** Whether findings reach the severity that a user calls a failure. */
function hasFailed(findings, failOn) {
    if (failOn === 'never')
        return false;
    return findings.some(({ severity }) => failOn === 'warning' || severity === 'error');
}


/***/ })

};
