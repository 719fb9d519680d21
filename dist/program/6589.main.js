"use strict";
exports.id = 6589;
exports.ids = [6589];
exports.modules = {

/***/ 76589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOwnResult: () => (/* binding */ isOwnResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** How this program calls itself in what it writes, whatever its version. */
const tool = /^spec-writer(?:[/ ]|$)/u;
const named = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(tool);
/** A twin names the program among the facts of its making, a report beside its outcome. */
const Result = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), generator: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tool: named }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tool: named, outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** Front matter is a dozen lines. */
const longestFrontMatter = 4000;
const toolOfDocument = /^tool: {0,9}["']?spec-writer[/ ]/mu;
/** Whether a file is a document of this program, its twin or a report: it proves nothing, whatever it says. */
function isOwnResult({ text }) {
    if (text.startsWith('---'))
        return statesTool(text.slice(0, longestFrontMatter));
    return text.startsWith('{') && text.includes('"schemaVersion"') && isResult(text);
}
function statesTool(start) {
    const end = start.search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u);
    const facts = end === -1 ? '' : start.slice(0, end);
    return toolOfDocument.test(facts) && /^inputHash:/mu.test(facts);
}
function isResult(text) {
    try {
        return Result.safeParse(JSON.parse(text)).success;
    }
    catch {
        return false;
    }
}


/***/ })

};
;