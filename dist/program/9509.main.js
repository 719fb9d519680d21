"use strict";
exports.id = 9509;
exports.ids = [9509];
exports.modules = {

/***/ 79509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCitedResearch: () => (/* binding */ openCitedResearch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _find_research_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13683);
/* harmony import */ var _files_locate_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68454);
/* harmony import */ var _read_local_research_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96642);
/* harmony import */ var _research_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41012);






/**
 * The files of a folder that a document cites by their paths. A stranger may have written it, so that
 * it opens nothing that Git ignores, neither by its name nor through a link.
 */
const openCitedResearch = (root) => ({
    find: (paths) => findCited(root, paths),
    readsAtOnce: 1,
    read: (0,_read_local_research_js__WEBPACK_IMPORTED_MODULE_4__/* .readLocalResearch */ .H)(root),
});
async function findCited(root, cited) {
    const listed = await findNamed(root, cited);
    const reals = new Map([...listed].map((path) => [path, findReal(root, path)]));
    const behind = [...reals].flatMap(([path, real]) => (real === path ? [] : [real]));
    const listedBehind = behind.length === 0 ? listed : await findNamed(root, behind);
    const paths = [...listed].filter((path) => {
        const real = reals.get(path) ?? path;
        return real === path || listedBehind.has(real);
    });
    const found = new Set(paths);
    const skipped = cited.flatMap((path) => found.has(path) ? [] : [{ path, reason: notListed }]);
    return { paths: paths.sort(), unmatched: [], skipped };
}
/** The same for both, so that a document cannot find out what there is. */
const notListed = 'there is no such file, or Git ignores it';
async function findNamed(root, names) {
    const asked = new Set(names);
    const { paths } = await (0,_find_research_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .findListedPaths */ .$)(root, names.map(_research_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L$));
    return new Set(paths.filter((path) => asked.has(path)));
}
function findReal(root, path) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.real, path));
        if ((0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root.real, real))
            return (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(root, real);
    }
    catch {
        // It leads nowhere.
    }
    // The reader refuses it, and says why.
    return path;
}


/***/ })

};
;