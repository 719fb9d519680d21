"use strict";
exports.id = 1351;
exports.ids = [1351];
exports.modules = {

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

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDetails),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6745);

/** A pattern that catches a folder of images says the same a thousand times; ten show what is meant. */
const mostNamed = 10;
/** One line for each file that was left out, and after the first ten one line that counts the rest by reason. */
function describeLeftOut(skipped) {
    const named = skipped.slice(0, mostNamed);
    const rest = skipped.slice(mostNamed);
    const lines = named.map(({ path, reason }) => `Left out ${path}: ${reason}`);
    return rest.length === 0 ? lines : [...lines, countReasons(rest)];
}
function countReasons(rest) {
    const counts = new Map();
    let files = 0;
    for (const { reason, files: count = 1 } of rest) {
        const kind = withoutDetails(reason);
        counts.set(kind, (counts.get(kind) ?? 0) + count);
        files += count;
    }
    const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
    return `Left out ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(files, 'more file')}: ${reasons.join('; ')}`;
}
/** Paths, sizes and offsets differ from file to file; what is left is the same for one reason. */
const withoutDetails = (reason) => reason
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/\d+(?:\.\d+)?/gu, '…');


/***/ })

};
;