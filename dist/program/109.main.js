"use strict";
exports.id = 109;
exports.ids = [109];
exports.modules = {

/***/ 70109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectOnRunner: () => (/* binding */ connectOnRunner)
/* harmony export */ });
/* harmony import */ var _github_open_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21258);
/* harmony import */ var _github_read_repository_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41055);


/** Opens the repository of the workflow; nothing is sent before the first question. */
function connectOnRunner(inputs, environment, signal) {
    const apiUrl = environment['GITHUB_API_URL'] ?? '';
    const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? '';
    return (0,_github_open_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
        ...(0,_github_read_repository_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(environment['GITHUB_REPOSITORY'] ?? ''),
        token: inputs['github-token'] ?? '',
        apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
        ...(graphqlUrl !== '' && { graphqlUrl }),
        ...(signal !== undefined && { signal }),
    });
}


/***/ })

};
;