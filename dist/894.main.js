export const id = 894;
export const ids = [894];
export const modules = {

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseResearch: () => (/* binding */ chooseResearch)
});

// UNUSED EXPORTS: readResearchFile

// EXTERNAL MODULE: ./build/adapters/decode-text.js
var decode_text = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/adapters/file-error.js
var file_error = __webpack_require__(8388);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/adapters/locate-file.js
var locate_file = __webpack_require__(3434);
;// CONCATENATED MODULE: ./build/adapters/find-research-paths.js






/** Never walked: they hold thousands of files that nobody wrote as research. */
const neverWalked = ['**/.git/**', '**/node_modules/**'];
/** Hidden files that state exact versions and hold no secret; a wildcard means them too. */
const versionFiles = [
    '.tool-versions',
    '.nvmrc',
    '.node-version',
    '.python-version',
    '.ruby-version',
    '.java-version',
    '.go-version',
    '.terraform-version',
    '.sdkmanrc',
    '.terraform.lock.hcl',
];
/** Finds the files that the globs name, below the root, sorted; a later `!glob` excludes from all. */
async function findResearchPaths(root, globs) {
    const given = globs.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    const excluded = given.filter(isExclusion).map((pattern) => toPattern(root, pattern.slice(1)));
    const options = toOptions(root, excluded);
    const paths = new Set();
    const unmatched = [];
    for (const pattern of given.filter((one) => !isExclusion(one))) {
        const matches = await matchGlob(pattern, toPattern(root, pattern), options);
        if (matches.length === 0)
            unmatched.push(pattern);
        for (const match of matches)
            paths.add(match);
    }
    return { paths: [...paths].sort(), unmatched };
}
async function matchGlob(given, pattern, options) {
    try {
        return await (0,dist/* glob */.TI)([pattern, ...hiddenVersionFiles(pattern)], options);
    }
    catch (error) {
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected a glob, found ${(0,file_error/* quotePath */.WG)(given.slice(0, 100))}, which cannot be read as one.`,
            hint: 'Correct the glob: `*` is a name, `**` any folders, `!` in front excludes.',
            cause: error,
        });
    }
}
/** The patterns that add hidden version files where a pattern ends in a wildcard. */
function hiddenVersionFiles(pattern) {
    const [, folder, wildcard] = /^(.*?)(\/?\*\*(?:\/\*)?|(?:^|\/)\*)$/u.exec(pattern) ?? [];
    if (wildcard === undefined)
        return [];
    const below = wildcard.includes('**') ? '**/' : '';
    const start = folder ? `${folder}/` : '';
    return versionFiles.map((name) => `${start}${below}${name}`);
}
/** `!(a|b)` is a pattern of its own, not an exclusion. */
const isExclusion = (pattern) => /^![^(]/u.test(pattern);
/** A pattern seen from the root. What exists under exactly this name is meant as a name: `[id].md`. */
function toPattern(root, pattern) {
    const shown = external_node_path_.posix.isAbsolute(pattern) ? (0,locate_file/* showPath */.P8)(root, pattern) : external_node_path_.posix.normalize(pattern);
    if (external_node_path_.posix.isAbsolute(shown) || shown === '..' || shown.startsWith('../')) {
        throw (0,file_error/* outsideRoot */.K8)(pattern);
    }
    return external_node_fs_.existsSync(external_node_path_.posix.join(root.path, shown)) ? (0,dist/* escapePath */.ft)(shown || '.') : shown;
}
function toOptions(root, excluded) {
    return {
        cwd: root.real,
        dot: false,
        ignore: [...neverWalked, ...excluded],
        fs: staysInside(root.real),
    };
}
/**
 * A view of the disk in which a link that leaves the root, or leads nowhere, is an ordinary entry:
 * the walk does not follow it, and the reader says why it is left out.
 */
function staysInside(folder) {
    const realpath = (path, answer) => {
        external_node_fs_.realpath(path, (error, real) => {
            answer(null, error === null && (0,locate_file/* isInside */.FK)(folder, real) ? real : path);
        });
    };
    const stat = (path, answer) => {
        external_node_fs_.lstat(path, answer);
    };
    // The walker calls both with exactly these arguments; the overloads of node:fs cannot be met.
    return { realpath, stat };
}

// EXTERNAL MODULE: ./build/adapters/private-path.js
var private_path = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/adapters/read-bounded-file.js
var read_bounded_file = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/adapters/choose-research.js






/** 32 Mi characters of text in all: 80 times what the largest prompt holds, and a bound for the memory. */
const mostCharacters = 32 * 1024 * 1024;
/** Enough to keep a disk busy, few enough that unread files cannot fill the memory. */
const readAtOnce = 16;
/** Reads what the globs name; what cannot or must not be read is skipped with its reason. */
async function chooseResearch(root, globs) {
    const { paths, unmatched } = await findResearchPaths(root, globs);
    const files = [];
    const skipped = [];
    const named = new Set(paths);
    const seen = new Set();
    let characters = 0;
    for (let start = 0; start < paths.length; start += readAtOnce) {
        const batch = paths.slice(start, start + readAtOnce);
        for (const found of await Promise.all(batch.map((path) => readResearchFile(root, path)))) {
            if ('reason' in found)
                skipped.push(found);
            else if (seen.has(found.real) || (found.path !== found.real && named.has(found.real))) {
                skipped.push(sameFile(found.path));
            }
            else if (characters + found.text.length > mostCharacters)
                skipped.push(tooMuch(found.path));
            else {
                seen.add(found.real);
                characters += found.text.length;
                files.push({ path: found.path, text: found.text });
            }
        }
    }
    return { files, skipped, unmatched };
}
/** One file of the research, or why it is left out; never throws, whatever happened to it meanwhile. */
async function readResearchFile(root, path) {
    const secret = { path, reason: 'it may hold secrets' };
    try {
        const place = await (0,locate_file/* locateFile */.pM)(root, path, 'root');
        const real = (0,locate_file/* showPath */.P8)(root, place);
        if ((0,private_path/* isPrivatePath */.P)(path) || (0,private_path/* isPrivatePath */.P)(real))
            return secret;
        const found = await (0,read_bounded_file/* readBoundedFile */.Mv)(place);
        const decoded = 'fault' in found ? found : (0,decode_text/* decodeText */.g)(found.bytes);
        if ('fault' in decoded)
            return { path, reason: `found ${decoded.fault}` };
        if (decoded.text.trim() === '')
            return { path, reason: 'it is empty' };
        return (0,private_path/* isPrivateKey */.T)(decoded.text) ? secret : { path, real, text: decoded.text };
    }
    catch (error) {
        return { path, reason: (0,file_error/* explainFileError */.Yd)(error, path).message };
    }
}
const sameFile = (path) => ({
    path,
    reason: 'it is a link to a file that is read already',
});
const tooMuch = (path) => ({
    path,
    reason: 'the files before it hold 32 million characters already; narrow the globs',
});


/***/ })

};
