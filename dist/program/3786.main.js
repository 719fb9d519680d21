"use strict";
exports.id = 3786;
exports.ids = [3786];
exports.modules = {

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walkFolder: () => (/* binding */ walkFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/adapters/files/file-error.js
var file_error = __webpack_require__(29768);
// EXTERNAL MODULE: ./build/adapters/research/research-globs.js
var research_globs = __webpack_require__(41012);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/adapters/research/respect-gitignore.js



/** More than any list of ignored files that people write. */
const mostRuleBytes = 256 * 1024;
/** Each star of a rule multiplies what a match may cost. */
const mostStars = 8;
/** Tells whether a `.gitignore` between a folder and a file below it names the file, as Git understands it. */
function respectGitignore(folder) {
    const rulesOf = remember((below) => readRules((0,external_node_path_.join)(folder, below, '.gitignore')));
    const isFolderIgnored = remember((path) => isIgnored(path, `${nameOf(path)}/`));
    function isIgnored(path, name) {
        const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (parent !== '' && isFolderIgnored(parent))
            return true;
        let below = name;
        // The nearest list that says anything about it decides.
        for (let place = parent;; below = `${nameOf(place)}/${below}`, place = parentOf(place)) {
            const { ignored, unignored } = rulesOf(place)?.test(below) ?? silent;
            if (ignored || unignored)
                return ignored;
            if (place === '')
                return false;
        }
    }
    return (path) => isIgnored(path, nameOf(path));
}
const silent = { ignored: false, unignored: false };
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
function remember(find) {
    const known = new Map();
    return (path) => {
        const found = known.get(path);
        if (found !== undefined || known.has(path))
            return found;
        const value = find(path);
        known.set(path, value);
        return value;
    };
}
function readRules(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > mostRuleBytes)
            return undefined;
        const lines = (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n');
        return ignore({ ignoreCase: false }).add(lines.filter((line) => line.split('*').length <= mostStars + 1));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/adapters/files/locate-file.js
var locate_file = __webpack_require__(68454);
;// CONCATENATED MODULE: ./build/adapters/research/view-folder.js



/**
 * A view of the disk for one walk. A link that leaves the folder, or leads nowhere or around itself, is
 * an ordinary entry: the walk does not follow it, and the reader says why it is left out. What a link
 * leads to is looked into through one link only, so that links among folders cost no more than the folders.
 */
function viewFolder(folder) {
    const entered = new Set();
    /** Where the link leads that the walk asked for last: it goes there next, or nowhere. */
    let linked;
    const view = {
        realpathSync: (path) => {
            linked = follow(folder, path);
            return linked ?? path;
        },
        statSync: (path) => external_node_fs_.lstatSync(path),
        readdirSync: (path, options) => {
            const isLinked = (0,external_node_path_.resolve)(path) === linked;
            linked = undefined;
            if (isLinked && entered.has((0,external_node_path_.resolve)(path)))
                return [];
            if (isLinked)
                entered.add((0,external_node_path_.resolve)(path));
            return external_node_fs_.readdirSync(path, options).sort(byName);
        },
    };
    // The walker calls them with exactly these arguments; the overloads of node:fs cannot be met.
    return view;
}
/** Where a link leads, if it is to be followed. */
function follow(folder, path) {
    try {
        const real = external_node_fs_.realpathSync.native(path);
        const isAround = (0,locate_file/* isInside */.FK)(real, external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)));
        return (0,locate_file/* isInside */.FK)(folder, real) && !isAround ? real : undefined;
    }
    catch {
        return undefined;
    }
}
const byName = (one, two) => Number(one.name > two.name) - Number(one.name < two.name);

;// CONCATENATED MODULE: ./build/adapters/research/walk-folder.js






/** Finds what globs name below a folder, without what `.gitignore` names; a path that two globs name comes twice. */
function walkFolder(root, inclusions, { exclusions }) {
    const isIgnored = respectGitignore(root.real);
    const [first = [], ...others] = inclusions.map((inclusion) => {
        const matches = walkFor(inclusion, toOptions(root, exclusions));
        return keepIn(matches, withoutIgnored(root, inclusion, isIgnored));
    });
    return others.length === 0 ? first : first.concat(...others);
}
/** Keeps some paths in the array that they came in: another one for a million takes long to be given back. */
function keepIn(paths, isTaken) {
    let kept = 0;
    for (const path of paths) {
        if (!isTaken(path))
            continue;
        paths[kept] = copyText(path);
        kept += 1;
    }
    paths.length = kept;
    return paths;
}
/** The walker cuts its paths out of longer ones, each of which would stay in the memory as long as its part. */
const copyText = (text) => Buffer.from(text).toString();
/** A folder that is named itself may be ignored, and what its own lists ignore may not be read. */
function withoutIgnored(root, { name }, isIgnored) {
    if (name === undefined || name === '')
        return (path) => !isIgnored(path);
    const isIgnoredInside = respectGitignore((0,external_node_path_.join)(root.real, name));
    return (path) => path === name || !isIgnoredInside(path.slice(name.length + 1));
}
/** In one go, because the order in which links are met decides under which name a file is found. */
function walkFor({ given, patterns }, options) {
    try {
        return (0,dist/* globSync */.AZ)([...patterns], options);
    }
    catch (error) {
        if ((0,file_error/* readErrorCode */.WS)(error) === 'ENOENT')
            return [];
        throw (0,research_globs/* unreadableGlob */.Qh)(given, error);
    }
}
function toOptions(root, excluded) {
    return {
        cwd: root.real,
        dot: false,
        ignore: [...research_globs/* neverWalked */.FO, ...excluded],
        fs: viewFolder(root.real),
    };
}


/***/ })

};
;