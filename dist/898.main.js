export const id = 898;
export const ids = [898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIssueNumber: () => (/* binding */ readIssueNumber),
/* harmony export */   readRequirementOf: () => (/* binding */ readRequirementOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _read_requirement_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3398);




const EventWithIssue = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) }) });
/** The issue of the event that started the workflow, when there is one. */
async function readIssueNumber(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (!path)
        return undefined;
    try {
        const event = EventWithIssue.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return event.success ? event.data.issue.number : undefined;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
            message: 'Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, found something else.',
            hint: 'Run the action on a GitHub runner, or leave GITHUB_EVENT_PATH empty.',
            cause,
        });
    }
}
/** The requirement from the one place that the inputs name. */
async function readRequirementOf(inputs, { environment, files }) {
    const { requirement, 'requirement-file': path, 'issue-number': number } = inputs;
    if (requirement !== undefined) {
        return { source: 'input', title: '', body: requirement, comments: [] };
    }
    if (path !== undefined) {
        return (0,_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequirementFile */ .e)(path, files);
    }
    if (number === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
            message: 'Expected a requirement, found none.',
            hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
        });
    }
    const { readRepositoryIssue } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 1653));
    return readRepositoryIssue(number, {
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        token: inputs['github-token'] ?? '',
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRequirementFile)
/* harmony export */ });
/** Reads a requirement from a file; its source is the path that evidence is cited with. */
async function readRequirementFile(path, files) {
    const body = await files.readText(path);
    return { source: await files.show(path), title: '', body, comments: [] };
}


/***/ })

};
