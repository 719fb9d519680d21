"use strict";
exports.id = 7195;
exports.ids = [7195];
exports.modules = {

/***/ 57195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPatch: () => (/* binding */ formatPatch)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Lines that may differ before looking for the smallest difference takes longer than a person waits. */
const mostDifferences = 1000;
/** What mending changes, in the form that `git apply` and `patch` read. */
const formatPatch = ({ files }) => files.flatMap(({ mended }) => (mended?.changes ?? []).map(describeChange)).join('');
function describeChange({ path, before, after }) {
    const name = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
    const [old, next] = [`a/${name}`, `b/${name}`];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(old, next, before, after, undefined, undefined, {
        context: 3,
        headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr,
        maxEditLength: mostDifferences,
    });
    return patch ?? replaceAll({ path: name, before, after });
}
/** One hunk that takes every line out and puts every line in. */
function replaceAll({ path, before, after }) {
    const [gone, come] = [toLines(before, '-'), toLines(after, '+')];
    const hunk = `@@ -1,${gone.length} +1,${come.length} @@`;
    return [`--- a/${path}`, `+++ b/${path}`, hunk, ...gone, ...come, ''].join('\n');
}
const toLines = (text, sign) => {
    const isEnded = text.endsWith('\n');
    const lines = (isEnded ? text.slice(0, -1) : text).split('\n').map((line) => sign + line);
    // Its own line for patch, but not one that counts: it belongs to the one before.
    const last = lines.pop() ?? '';
    return [...lines, isEnded ? last : `${last}\n\\ No newline at end of file`];
};


/***/ })

};
;