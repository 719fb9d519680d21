export const id = 622;
export const ids = [622];
export const modules = {

/***/ 6622:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.openToolkit = openToolkit;
const fit_summary_ts_1 = __webpack_require__(48266);
/**
 * GitHub's own toolkit, loaded late: it carries an HTTP client whose import alone takes longer than
 * telling a user that an input is wrong.
 */
async function openToolkit() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    return {
        mask: (secret) => {
            for (const line of secret.split(/\r?\n/u))
                if (line.trim() !== '')
                    core.setSecret(line);
        },
        setOutputs: (values) => {
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        writeSummary: async (markdown) => {
            // Outside of a runner there is no summary, and the toolkit would throw.
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            await core.summary.addRaw((0, fit_summary_ts_1.fitSummary)(markdown), true).write();
        },
    };
}


/***/ })

};
