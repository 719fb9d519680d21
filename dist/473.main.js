export const id = 473;
export const ids = [473];
export const modules = {

/***/ 57473:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.chooseResearch = chooseResearch;
__webpack_unused_export__ = readResearchFile;
const decode_text_ts_1 = __webpack_require__(35422);
const file_error_ts_1 = __webpack_require__(6295);
const find_research_paths_ts_1 = __webpack_require__(11698);
const locate_file_ts_1 = __webpack_require__(95159);
const private_path_ts_1 = __webpack_require__(12835);
const read_bounded_file_ts_1 = __webpack_require__(37025);
/** 32 MiB of text in all: 80 times what the largest prompt holds, and a bound for the memory. */
const mostResearchBytes = 32 * 1024 * 1024;
/** Enough to keep a disk busy, few enough that unread files cannot fill the memory. */
const readAtOnce = 16;
/** Reads what the globs name; what cannot or must not be read is skipped with its reason. */
async function chooseResearch(root, globs) {
    const { paths, unmatched } = await (0, find_research_paths_ts_1.findResearchPaths)(root, globs);
    const files = [];
    const skipped = [];
    const named = new Set(paths);
    const seen = new Set();
    let bytes = 0;
    for (let start = 0; start < paths.length; start += readAtOnce) {
        const batch = paths.slice(start, start + readAtOnce);
        for (const found of await Promise.all(batch.map((path) => readResearchFile(root, path)))) {
            if ('reason' in found)
                skipped.push(found);
            else if (seen.has(found.real) || (found.path !== found.real && named.has(found.real))) {
                skipped.push(sameFile(found.path));
            }
            else if (bytes + found.text.length > mostResearchBytes)
                skipped.push(tooMuch(found.path));
            else {
                seen.add(found.real);
                bytes += found.text.length;
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
        const place = await (0, locate_file_ts_1.locateFile)(root, path, 'root');
        const real = (0, locate_file_ts_1.showPath)(root, place);
        if ((0, private_path_ts_1.isPrivatePath)(path) || (0, private_path_ts_1.isPrivatePath)(real))
            return secret;
        const found = await (0, read_bounded_file_ts_1.readBoundedFile)(place);
        const decoded = 'fault' in found ? found : (0, decode_text_ts_1.decodeText)(found.bytes);
        if ('fault' in decoded)
            return { path, reason: `found ${decoded.fault}` };
        if (decoded.text.trim() === '')
            return { path, reason: 'it is empty' };
        return (0, private_path_ts_1.isPrivateKey)(decoded.text) ? secret : { path, real, text: decoded.text };
    }
    catch (error) {
        return { path, reason: (0, file_error_ts_1.explainFileError)(error, path).message };
    }
}
const sameFile = (path) => ({
    path,
    reason: 'it is a link to a file that is read already',
});
const tooMuch = (path) => ({
    path,
    reason: 'the files before it hold 32 MB already; narrow the globs',
});


/***/ }),

/***/ 11698:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findResearchPaths = findResearchPaths;
const nodeFs = __importStar(__webpack_require__(73024));
const node_path_1 = __webpack_require__(76760);
const tinyglobby_1 = __webpack_require__(17949);
const errors_ts_1 = __webpack_require__(83916);
const file_error_ts_1 = __webpack_require__(6295);
const locate_file_ts_1 = __webpack_require__(95159);
/** Never walked: they hold thousands of files that nobody wrote as research. */
const neverWalked = ['**/.git/**', '**/node_modules/**'];
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
        return await (0, tinyglobby_1.glob)([pattern], options);
    }
    catch (error) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected a glob, found ${(0, file_error_ts_1.quotePath)(given.slice(0, 100))}, which cannot be read as one.`,
            hint: 'Correct the glob: `*` is a name, `**` any folders, `!` in front excludes.',
            cause: error,
        });
    }
}
/** `!(a|b)` is a pattern of its own, not an exclusion. */
const isExclusion = (pattern) => /^![^(]/u.test(pattern);
/** A pattern seen from the root. What exists under exactly this name is meant as a name: `[id].md`. */
function toPattern(root, pattern) {
    const shown = node_path_1.posix.isAbsolute(pattern) ? (0, locate_file_ts_1.showPath)(root, pattern) : node_path_1.posix.normalize(pattern);
    if (node_path_1.posix.isAbsolute(shown) || shown === '..' || shown.startsWith('../')) {
        throw (0, file_error_ts_1.outsideRoot)(pattern);
    }
    return nodeFs.existsSync(node_path_1.posix.join(root.path, shown)) ? (0, tinyglobby_1.escapePath)(shown || '.') : shown;
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
        nodeFs.realpath(path, (error, real) => {
            answer(null, error === null && (0, locate_file_ts_1.isInside)(folder, real) ? real : path);
        });
    };
    const stat = (path, answer) => {
        nodeFs.lstat(path, answer);
    };
    // The walker calls both with exactly these arguments; the overloads of node:fs cannot be met.
    return { realpath, stat };
}


/***/ })

};
