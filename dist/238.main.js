export const id = 238;
export const ids = [238];
export const modules = {

/***/ 91238:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.checkSpecs = checkSpecs;
const errors_ts_1 = __webpack_require__(83916);
const read_requirement_ts_1 = __webpack_require__(89989);
const check_spec_ts_1 = __webpack_require__(58979);
const parse_spec_ts_1 = __webpack_require__(88046);
/** The story of checking: each file is read, parsed and held against every rule. */
async function checkSpecs(request, world) {
    const context = await readContext(request, world);
    const checked = [];
    // One after the other: a file may be megabytes, and memory stays that of one document.
    for (const path of request.files) {
        const text = await world.readText(path);
        checked.push({ path, findings: (0, check_spec_ts_1.checkSpec)((0, parse_spec_ts_1.parseSpec)(text), context, request.rules) });
    }
    return checked;
}
/** Citations are re-opened only when their files were named; clauses only when the requirement was. */
async function readContext(request, world) {
    const requirement = world.readRequirement && (0, read_requirement_ts_1.readRequirement)(await world.readRequirement());
    if (request.researchGlobs.length === 0)
        return requirement ? { requirement } : {};
    const { files, unmatched } = await world.chooseResearch(request.researchGlobs);
    if (unmatched.length > 0) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found none.`,
            hint: 'Correct the glob; paths are seen from the root and use forward slashes.',
        });
    }
    const sources = new Map(files.map(({ path, text }) => [path, text]));
    if (requirement === undefined)
        return { sources };
    return { requirement, sources: sources.set(requirement.source, requirement.text) };
}


/***/ })

};
