"use strict";
exports.id = 4365;
exports.ids = [4365];
exports.modules = {

/***/ 54365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashText: () => (/* binding */ hashText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
const hashText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ })

};
;