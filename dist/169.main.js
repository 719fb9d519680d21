export const id = 169;
export const ids = [169];
export const modules = {

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSpecs: () => (/* binding */ checkSpecs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1351);
/* harmony import */ var _requirement_read_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7057);
/* harmony import */ var _research_is_own_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6589);
/* harmony import */ var _rules_check_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5202);
/* harmony import */ var _spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1646);
/* harmony import */ var _spec_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);







/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const context = await readContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const text = await world.readText(path);
        const twin = await world.readExisting?.((0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .twinPath */ .on)(path));
        const known = twin === undefined ? context : { ...context, twin };
        checked.push({ path, findings: (0,_rules_check_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSpec */ .g)((0,_spec_parse_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F)(text), known, request.rules) });
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
    (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLeftOut */ .l)(skipped).forEach(world.warn);
    // A document of ours would prove its own claims.
    const cited = files.filter((file) => !(0,_research_is_own_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnResult */ .a)(file));
    const sources = new Map(cited.map(({ path, text }) => [path, text]));
    if (requirement === undefined)
        return { sources };
    return { requirement, sources: sources.set(requirement.source, requirement.text) };
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOwnResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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
