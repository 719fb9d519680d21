"use strict";
exports.id = 6786;
exports.ids = [6786];
exports.modules = {

/***/ 56786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersions: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24441);
/* harmony import */ var _read_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87675);


/** The pairs of a name and a version that a file of the research states, or the text of the requirement. */
function readVersions(file, from) {
    if (file.text === '')
        return [];
    const facts = from === 'requirement' ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(file, 'requirement') : (0,_read_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .M)(file);
    return facts.flatMap((fact) => (fact.is === 'version' ? [fact] : []));
}


/***/ })

};
;