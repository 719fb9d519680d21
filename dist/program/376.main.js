"use strict";
exports.id = 376;
exports.ids = [376];
exports.modules = {

/***/ 97995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLocalResearch: () => (/* binding */ openLocalResearch)
/* harmony export */ });
/* harmony import */ var _find_research_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13683);
/* harmony import */ var _read_local_research_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96642);


/** The research of a folder of this machine. */
const openLocalResearch = (root, large) => ({
    find: (globs) => (0,_find_research_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .findResearchPaths */ .V)(root, globs),
    readsAtOnce: 1,
    read: (0,_read_local_research_js__WEBPACK_IMPORTED_MODULE_1__/* .readLocalResearch */ .H)(root, large),
});


/***/ })

};
;