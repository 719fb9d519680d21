"use strict";
exports.id = 8816;
exports.ids = [8816];
exports.modules = {

/***/ 68816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openToolkit: () => (/* binding */ openToolkit)
});

;// CONCATENATED MODULE: ./build/adapters/runner/fit-summary.js
/**
 * The runner drops a whole summary above 1 MiB (1024 × 1024 bytes, its attachment limit);
 * the rest is left for what other tools append in the same step.
 */
const mostSummaryBytes = 1_000_000;
/** Cuts Markdown at the end of a line to fit the summary, closes a code block left open, and says so. */
function fitSummary(markdown, mostBytes = mostSummaryBytes) {
    if (Buffer.byteLength(markdown) <= mostBytes)
        return markdown;
    const notice = '\n\n*The summary was cut here: a summary holds 1 MiB. The log and the files of the run hold the rest.*\n';
    // A fence is at most this long in what we write; one longer stays open and hides only the notice.
    const room = mostBytes - Buffer.byteLength(notice) - 12;
    const kept = keepWholeLines(Buffer.from(markdown), room);
    return `${kept}${closeFence(kept)}${notice}`;
}
function keepWholeLines(bytes, most) {
    const end = bytes.lastIndexOf('\n', Math.max(0, most));
    return end <= 0 ? '' : bytes.subarray(0, end).toString();
}
function closeFence(text) {
    let open = '';
    for (const line of text.split('\n')) {
        const fence = /^ {0,3}(`{3,10}|~{3,10})/u.exec(line)?.[1] ?? '';
        if (open === '')
            open = fence;
        else if (fence.startsWith(open) && line.trim() === fence)
            open = '';
    }
    return open === '' ? '' : `\n${open}`;
}

// EXTERNAL MODULE: ./build/adapters/process/log-text.js
var log_text = __webpack_require__(72013);
;// CONCATENATED MODULE: ./build/adapters/runner/toolkit.js


/**
 * GitHub's own toolkit, loaded late: it carries an HTTP client whose import alone takes longer than
 * telling a user that an input is wrong.
 */
async function openToolkit() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
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
            await core.summary.addRaw(fitSummary((0,log_text/* toPlainText */.bo)(markdown)), true).write();
        },
    };
}


/***/ })

};
;