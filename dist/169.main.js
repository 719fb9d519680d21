export const id = 169;
export const ids = [169];
export const modules = {

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSpecs: () => (/* binding */ checkSpecs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1351);
/* harmony import */ var _requirement_read_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4328);
/* harmony import */ var _rules_check_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5202);
/* harmony import */ var _spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1699);





/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const context = await readContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const text = await world.readText(path);
        checked.push({ path, findings: (0,_rules_check_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSpec */ .g)((0,_spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpec */ .F)(text), context, request.rules) });
    }
    return checked;
}
/** Citations are re-opened only when their files were named; clauses only when the requirement was. */
async function readContext(request, world) {
    const requirement = world.readRequirement && (0,_requirement_read_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirement */ .M)(await world.readRequirement());
    if (request.researchGlobs.length === 0)
        return requirement ? { requirement } : {};
    const { files, skipped, unmatched } = await world.chooseResearch(request.researchGlobs);
    if (unmatched.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found none.`,
            hint: 'Correct the glob; paths are seen from the root and use forward slashes.',
        });
    }
    (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLeftOut */ .l)(skipped).forEach(world.warn);
    const sources = new Map(files.map(({ path, text }) => [path, text]));
    if (requirement === undefined)
        return { sources };
    return { requirement, sources: sources.set(requirement.source, requirement.text) };
}


/***/ })

};
