export const id = 959;
export const ids = [959];
export const modules = {

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findListedPaths),
  V: () => (/* binding */ findResearchPaths)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/adapters/file-error.js
var file_error = __webpack_require__(8388);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/list-git-files.js


/** A million files take Git some seconds; what takes longer than this hangs. */
const longestListing = 120_000;
/** 1 GiB of paths are more than ten million files. */
const mostListedBytes = 1024 * 1024 * 1024;
/** No system has longer paths, so that a longer one is no answer of Git. */
const longestPath = 64 * 1024;
/**
 * Tells of every file below a folder that Git tracks or would add, without those that it ignores;
 * `bases` narrow it to some folders. Answers false where Git cannot list: there is no work tree, or
 * no Git. What a repository could let Git run or fetch meanwhile is turned off.
 */
function listGitFiles(folder, bases, visit) {
    const entries = splitEntries(visit);
    return runGit(folder, [...listFiles, ...bases], entries.take);
}
/** Whether a folder is one that Git leaves out, with everything in it. */
const isIgnoredByGit = (folder) => runGit(folder, ['check-ignore', '--quiet', '--', folder], () => true);
/** Answers whether it ended well; `take` stops it by answering false. */
function runGit(folder, command, take) {
    return new Promise((resolve) => {
        const git = (0,external_node_child_process_.spawn)('git', [...harmless, ...command], {
            cwd: folder,
            env: toEnvironment(process.env),
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: longestListing,
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        git.stdout.on('data', (chunk) => {
            if (!take(chunk))
                git.kill('SIGKILL');
        });
        git.on('error', () => {
            resolve(false);
        });
        git.on('close', (status) => {
            resolve(status === 0);
        });
    });
}
const harmless = [
    // In a container the workspace belongs to another user, and Git would refuse to list it.
    ...['-c', 'safe.directory=*'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', `core.hooksPath=${(0,external_node_os_.tmpdir)()}/no-hooks-here`],
    ...['-c', 'protocol.allow=never'],
    ...['--no-optional-locks', '--no-pager'],
];
const listFiles = [
    ...['--literal-pathspecs', 'ls-files', '-z', '-t', '--stage'],
    ...['--cached', '--others', '--deleted', '--exclude-standard', '--'],
];
/** What Git needs to start and to find the person's own list of ignored files; nothing that redirects it. */
const keptVariables = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
    'TMPDIR',
];
function toEnvironment(given) {
    const kept = Object.entries(given).filter(([name]) => keptVariables.includes(name.toUpperCase()));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
}
/** Cuts what comes at the zero bytes; `take` answers false when it is no list of files. */
function splitEntries(visit) {
    let rest = Buffer.alloc(0);
    let bytes = 0;
    const take = (chunk) => {
        bytes += chunk.length;
        const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = whole.indexOf(0); end !== -1; end = whole.indexOf(0, start)) {
            const entry = readEntry(whole.toString('utf8', start, end));
            if (entry !== undefined)
                visit(entry);
            start = end + 1;
        }
        rest = whole.subarray(start);
        return rest.length <= longestPath && bytes <= mostListedBytes;
    };
    return { take };
}
/** The modes of Git for a symbolic link and for a repository inside another. */
const linkMode = '120000';
const repositoryMode = '160000';
/** `? notes.md`, or `H 100644 <id> 0<tab>notes.md`. */
function readEntry(text) {
    const [tag = ''] = text;
    if (tag === '?') {
        const path = text.slice(2);
        return path.endsWith('/')
            ? { path: path.slice(0, -1), is: 'folder' }
            : { path, is: 'untracked' };
    }
    const tab = text.indexOf('\t');
    if (tab === -1)
        return undefined;
    const path = text.slice(tab + 1);
    // A sparse checkout leaves files out of the disk, and a person removes some.
    if (tag === 'R' || tag === 'S')
        return { path, is: 'gone' };
    const mode = text.slice(2, 2 + linkMode.length);
    if (mode === repositoryMode)
        return { path, is: 'folder' };
    return { path, is: mode === linkMode ? 'link' : 'file' };
}

// EXTERNAL MODULE: ./build/adapters/locate-file.js
var locate_file = __webpack_require__(3434);
;// CONCATENATED MODULE: ./build/adapters/find-in-work-tree.js




/**
 * Finds files by the list that Git keeps, which honours `.gitignore` by construction and is many
 * times faster than a walk. Nothing where Git has no list, or ignores the root itself.
 */
async function findInWorkTree(root, { inclusions }, matcher) {
    const bases = inclusions.map(({ base }) => base);
    const search = { root, matcher, paths: new Set(), entered: new Set(), further: [] };
    const mounts = bases.flatMap((base) => findMounts(root, base));
    if (!(await searchFolder(search, '', bases)))
        return undefined;
    search.further.push(...mounts);
    for (let next = search.further.pop(); next !== undefined; next = search.further.pop()) {
        await searchFolder(search, next, ['']);
    }
    return search.paths.size === 0 && (await isIgnoredByGit(root.real)) ? undefined : search.paths;
}
async function searchFolder(search, folder, bases) {
    const place = findPlace(search.root, folder);
    if (place === undefined || search.entered.has(place))
        return true;
    search.entered.add(place);
    const shown = (0,locate_file/* showPath */.P8)(search.root, place);
    const narrowed = bases.includes('') ? [] : bases;
    return listGitFiles(place, narrowed, (entry) => {
        take(search, { ...entry, path: external_node_path_.posix.join(folder, entry.path) }, external_node_path_.posix.join(shown, entry.path));
    });
}
/** `real` is the path without the links above it: what is found under its own name is not taken twice. */
function take({ root, matcher, paths, further }, entry, real) {
    const { path, is } = entry;
    if (is === 'gone') {
        paths.delete(path);
        return;
    }
    const isFolder = is === 'folder' || (is !== 'file' && isLinkToFolder(root, path));
    if (isFolder)
        further.push(path);
    // A link that cannot be followed is taken like a file: the reader says why it is left out.
    if (isFolder && findPlace(root, path) !== undefined)
        return;
    if (path !== real && paths.has(real))
        return;
    if (matcher.takes(path))
        paths.add(path);
}
function isLinkToFolder(root, path) {
    const place = (0,external_node_path_.join)(root.real, path);
    const found = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    return (found?.isSymbolicLink() === true &&
        (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true);
}
/** The real folder behind a path; nothing where it lies outside of the root or around the link itself. */
function findPlace(root, folder) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root.real, folder));
        if (folder === '')
            return real;
        const parent = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root.real, external_node_path_.posix.dirname(folder)));
        return (0,locate_file/* isInside */.FK)(root.real, real) && !(0,locate_file/* isInside */.FK)(real, parent) ? real : undefined;
    }
    catch {
        return undefined;
    }
}
/** The folders on the way to where a glob begins that Git does not look into. */
function findMounts(root, base) {
    const parts = base.split('/').filter((part) => part !== '');
    return parts
        .map((_, index) => parts.slice(0, index + 1).join('/'))
        .filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root.real, path, '.git')) || isLinkToFolder(root, path));
}

// EXTERNAL MODULE: ./build/adapters/is-in-work-tree.js
var is_in_work_tree = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/adapters/research-globs.js
var research_globs = __webpack_require__(2826);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/adapters/respect-gitignore.js



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

;// CONCATENATED MODULE: ./build/adapters/find-research-paths.js









/** More files than any research has; a bound for what a glob over a whole disk costs. */
const mostPaths = 1_000_000;
/**
 * Finds the files that the globs name, below the root, sorted. What `.gitignore` names is left out,
 * but for what a glob without a wildcard names itself; in a work tree Git says what that is.
 */
const findResearchPaths = (root, globs) => findPaths(root, (0,research_globs/* readGlobs */.Qj)(globs, {
    show: (path) => (0,locate_file/* showPath */.P8)(root, path),
    exists: (path) => external_node_fs_.existsSync((0,external_node_path_.join)(root.path, path)),
}));
/** The same without the exception: what `.gitignore` names is left out, however it is named. */
const findListedPaths = (root, globs) => findPaths(root, (0,research_globs/* readGlobs */.Qj)(globs, { show: (path) => (0,locate_file/* showPath */.P8)(root, path), exists: () => false }));
async function findPaths(root, read) {
    const matcher = (0,research_globs/* matchGlobs */.jv)(read);
    // Git is not even started where nothing belongs to it.
    const paths = (0,is_in_work_tree/* isInWorkTree */.P)(root.real) ? await findInWorkTree(root, read, matcher) : undefined;
    if (paths === undefined)
        return limit(await walkAll(root, read));
    const rest = await walk(root, matcher.unmatched().filter(({ name }) => name !== undefined), read);
    for (const path of rest.paths)
        paths.add(path);
    const named = new Set(rest.unmatched);
    const unmatched = matcher
        .unmatched()
        .filter(({ name, given }) => name === undefined || named.has(given))
        .map(({ given }) => given);
    return limit({ paths, unmatched });
}
function limit({ paths, unmatched }) {
    const sorted = [...paths].sort();
    const over = sorted.length - mostPaths;
    const skipped = [];
    if (over > 0) {
        const reason = `more than ${mostPaths} files match; narrow the globs`;
        skipped.push({ path: `${over} files`, reason });
    }
    return { paths: over > 0 ? sorted.slice(0, mostPaths) : sorted, unmatched, skipped };
}
const walkAll = (root, globs) => walk(root, globs.inclusions, globs);
async function walk(root, inclusions, { exclusions }) {
    const paths = new Set();
    const unmatched = [];
    const isIgnored = respectGitignore(root.real);
    for (const inclusion of inclusions) {
        const matches = await walkFor(inclusion, toOptions(root, exclusions));
        const taken = matches.filter(withoutIgnored(root, inclusion, isIgnored));
        if (taken.length === 0)
            unmatched.push(inclusion.given);
        for (const path of taken)
            paths.add(path);
    }
    return { paths, unmatched };
}
/** A folder that is named itself may be ignored, and what its own lists ignore may not be read. */
function withoutIgnored(root, { name }, isIgnored) {
    if (name === undefined || name === '')
        return (path) => !isIgnored(path);
    const isIgnoredInside = respectGitignore((0,external_node_path_.join)(root.real, name));
    return (path) => path === name || !isIgnoredInside(path.slice(name.length + 1));
}
async function walkFor({ given, patterns }, options) {
    try {
        return await (0,dist/* glob */.TI)([...patterns], options);
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


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecrets),
/* harmony export */   p: () => (/* binding */ judgeResearch)
/* harmony export */ });
/* harmony import */ var _report_count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _private_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2852);



const holdsSecrets = (path) => ({
    path,
    reason: 'it may hold secrets',
});
/** What the bytes of a file are to the research: its text, or why it is left out. */
function judgeResearch(file, bytes) {
    const { path } = file;
    const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes);
    if ('fault' in decoded)
        return { path, reason: `found ${decoded.fault}` };
    if ((0,_private_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateKey */ .T)(decoded.text))
        return holdsSecrets(path);
    if (isLargeFilePointer(decoded.text))
        return { path, reason: notFetched };
    const { text, without } = leaveOutLongLines(path, decoded.text);
    if (text.trim() !== '')
        return { ...file, text, without };
    return { path, reason: without === undefined ? 'it is empty' : `found nothing but ${without}` };
}
/** What Git keeps of a file that lies in its large file storage. */
const isLargeFilePointer = (text) => text.startsWith('version https://git-lfs.github.com/spec/');
const notFetched = 'it lies in the large file storage of Git; check out with `lfs: true`';
/** People and formatters wrap long before; what is longer is minified, or an image in letters. */
const longestLine = 20_000;
/** Formats that mean the same on one line, and are read as a whole. */
const oneLiners = /\.(?:json[5c]?|jsonl|ndjson|geojson|ipynb|webmanifest|har|ya?ml|xml|x?html?|csproj|props|targets|pom|lock|toml)$/iu;
/** Leaves the lines empty, so that those after them keep their numbers. */
function leaveOutLongLines(path, text) {
    if (text.length <= longestLine || oneLiners.test(path))
        return { text };
    const long = findLongLines(text);
    const [first] = long;
    if (first === undefined)
        return { text };
    const kept = long.map(({ start }, index) => text.slice(long[index - 1]?.end ?? 0, start));
    const what = (0,_report_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(long.length, 'line');
    return {
        text: kept.join('') + text.slice(long.at(-1)?.end),
        without: `${what} of more than ${longestLine} characters (line ${first.line}${long.length > 1 ? ' the first' : ''})`,
    };
}
function findLongLines(text) {
    const long = [];
    let line = 1;
    for (let start = 0; start < text.length; line += 1) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        if (end - start > longestLine)
            long.push({ line, start, end });
        start = end + 1;
    }
    return long;
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readLocalResearch)
/* harmony export */ });
/* unused harmony export readResearchFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8388);
/* harmony import */ var _locate_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _private_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2852);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8836);
/* harmony import */ var _judge_research_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7810);







/**
 * Reads one file after the other into the same memory. It does not wait for the disk in turns of the
 * event loop: opening, measuring and reading small files that way costs four times as much.
 */
function readLocalResearch(root) {
    const folders = new Map();
    let memory = Buffer.allocUnsafe(firstMemory);
    const findFolder = (path) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const found = folders.get(folder) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.path, folder));
        folders.set(folder, found);
        if (!(0,_locate_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root.real, found))
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideRoot */ .K8)(path);
        return found;
    };
    const readAt = (place) => {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, openFlags);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!found.isFile())
                return undefined;
            if (found.size > _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .mostFileBytes */ .tB)
                return found.size;
            if (found.size >= memory.length)
                memory = Buffer.allocUnsafe(_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .mostFileBytes */ .tB + 1);
            return readToEnd(file, memory);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    };
    return async (path) => {
        if ((0,_private_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrivatePath */ .P)(path))
            return (0,_judge_research_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsSecrets */ .Y)(path);
        try {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findFolder(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
            const real = (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(root, place);
            if ((0,_private_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrivatePath */ .P)(real))
                return (0,_judge_research_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsSecrets */ .Y)(path);
            const found = readAt(place);
            if (typeof found === 'number')
                return { path, reason: `found ${(0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(found).fault}` };
            if (found !== undefined)
                return (0,_judge_research_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeResearch */ .p)({ path, real }, found);
        }
        catch {
            // A link, or something that went wrong: the careful way finds out and says what.
        }
        return readResearchFile(root, path);
    };
}
/** Enough for most files; the first larger one gets as much as any may have. */
const firstMemory = 128 * 1024;
/** A link is not followed before it is known where it leads, and a named pipe is not waited for. */
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | orNothing(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW) | orNothing(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
/** Windows knows neither, and lets no ordinary user make a link. */
function orNothing(flag) {
    return flag ?? 0;
}
/** A file may grow meanwhile: what counts is what can be read, up to the bound. */
function readToEnd(file, memory) {
    let length = 0;
    while (length < memory.length) {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, memory, length, memory.length - length, null);
        if (bytes === 0)
            return memory.subarray(0, length);
        length += bytes;
    }
    return length > _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .mostFileBytes */ .tB ? length : undefined;
}
/** One file of the research, or why it is left out; never throws, whatever happened to it meanwhile. */
async function readResearchFile(root, path) {
    try {
        const place = await (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_3__/* .locateFile */ .pM)(root, path, 'root');
        const real = (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(root, place);
        if ((0,_private_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrivatePath */ .P)(path) || (0,_private_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrivatePath */ .P)(real))
            return (0,_judge_research_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsSecrets */ .Y)(path);
        const found = await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)(place);
        if ('fault' in found)
            return { path, reason: `found ${found.fault}` };
        return (0,_judge_research_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeResearch */ .p)({ path, real }, found.bytes);
    }
    catch (error) {
        return { path, reason: (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(error, path).message };
    }
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ neverWalked),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Qh: () => (/* binding */ unreadableGlob),
/* harmony export */   Qj: () => (/* binding */ readGlobs),
/* harmony export */   jv: () => (/* binding */ matchGlobs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8388);




/** Never looked into: they hold thousands of files that nobody wrote as research. */
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
/** Understands globs, one a line; a `!glob` excludes from all, wherever it stands. */
function readGlobs(globs, place) {
    const given = globs.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    return {
        inclusions: given.filter((one) => !isExclusion(one)).map((one) => toInclusion(one, place)),
        exclusions: given.filter(isExclusion).map((one) => toPath(one.slice(1), place).pattern),
    };
}
/** `!(a|b)` is a pattern of its own, not an exclusion. */
const isExclusion = (pattern) => /^![^(]/u.test(pattern);
function toInclusion(given, place) {
    const { pattern, name } = toPath(given, place);
    const base = name ?? findBase(pattern);
    // A folder that is named means everything below it.
    const hidden = hiddenVersionFiles(name === undefined ? pattern : withEverythingBelow(pattern));
    return { given, patterns: [pattern, ...hidden], name, base };
}
/** A pattern seen from the root. What exists under exactly this name is meant as a name: `[id].md`. */
function toPath(pattern, { show, exists }) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(pattern) ? show(pattern) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(pattern);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(shown) || shown === '..' || shown.startsWith('../')) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideRoot */ .K8)(pattern);
    }
    const name = shown.replace(/\/$/u, '').replace(/^\.$/u, '');
    if (!exists(name))
        return { pattern: shown, name: undefined };
    return { pattern: name === '' ? '**' : escapeName(name), name };
}
/** A pattern that means only the file of exactly this name. */
const escapeName = (name) => name.replace(/[\\()[\]{}!*+?@|^$]/gu, '\\$&');
function findBase(pattern) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(pattern);
    return base.includes('\\') || base === '.' ? '' : base;
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
/** Tells which paths are meant, as the walker of folders does: a folder means everything below it. */
function matchGlobs({ inclusions, exclusions }) {
    const isExcluded = compile([...neverWalked, ...exclusions.map(withEverythingBelow)]);
    const tests = inclusions.map((inclusion) => ({
        inclusion,
        takes: compileGlob(inclusion),
        isMatched: false,
    }));
    return {
        takes: (path) => {
            if (isExcluded(path))
                return false;
            let isTaken = false;
            for (const test of tests) {
                if (isTaken && test.isMatched)
                    continue;
                if (!test.takes(path))
                    continue;
                isTaken = true;
                test.isMatched = true;
            }
            return isTaken;
        },
        unmatched: () => tests.filter(({ isMatched }) => !isMatched).map(({ inclusion }) => inclusion),
    };
}
function withEverythingBelow(pattern) {
    const bare = pattern.replace(/\/$/u, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(bare.endsWith('*') ? bare : `${bare}/**`);
}
const compile = (patterns) => picomatch__WEBPACK_IMPORTED_MODULE_3__([...patterns], { dot: false, windows: false });
function compileGlob({ given, patterns }) {
    try {
        return compile(patterns.map(withEverythingBelow));
    }
    catch (error) {
        throw unreadableGlob(given, error);
    }
}
function unreadableGlob(given, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', {
        message: `Expected a glob, found ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePath */ .WG)(given.slice(0, 100))}, which cannot be read as one.`,
        hint: 'Correct the glob: `*` is a name, `**` any folders, `!` in front excludes.',
        cause,
    });
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** `1 error`, `2 errors`: every noun that is counted here takes an s. */
function countNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ })

};
