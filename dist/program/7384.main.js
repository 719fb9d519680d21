"use strict";
exports.id = 7384;
exports.ids = [7384];
exports.modules = {

/***/ 47384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceTextFile: () => (/* binding */ replaceTextFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29768);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69720);
/* harmony import */ var _write_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47590);




const mark = '\ufeff';
const toUtf16 = (text) => Buffer.from(text, 'utf16le');
/** In how many ways a text may stand in a file that is read. */
const encodings = [
    (text) => Buffer.from(text),
    (text) => Buffer.from(mark + text),
    (text) => toUtf16(mark + text),
    (text) => toUtf16(mark + text).swap16(),
    toUtf16,
    (text) => toUtf16(text).swap16(),
];
/** Writes another text into a file, in its encoding, if the file still holds the text that was read. */
async function replaceTextFile(root, { path, before, after }, reach) {
    const real = await (0,_write_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .locateForWriting */ .Kb)(root, path, reach);
    try {
        const found = await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedFile */ .Mv)(real);
        const bytes = 'bytes' in found ? Buffer.from(found.bytes) : Buffer.alloc(0);
        const encode = encodings.find((each) => each(before).equals(bytes));
        if (encode === undefined)
            throw changed(path);
        await (0,_write_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(real, encode(after));
    }
    catch (error) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFileError */ .Yd)(error, path);
    }
}
const changed = (path) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: `Expected ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quotePath */ .WG)(path)} as it was read, found it changed meanwhile.`,
    hint: 'Run again; nothing was written to it.',
});


/***/ })

};
;