"use strict";
exports.id = 5216;
exports.ids = [5216,5651,1351];
exports.modules = {

/***/ 13683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findListedPaths),
  V: () => (/* binding */ findResearchPaths)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/research/list-git-files.js + 1 modules
var list_git_files = __webpack_require__(42086);
// EXTERNAL MODULE: ./build/adapters/files/locate-file.js
var locate_file = __webpack_require__(68454);
;// CONCATENATED MODULE: ./build/adapters/research/find-in-work-tree.js




/**
 * Finds files by the list that Git keeps, which honours `.gitignore` by construction and is many
 * times faster than a walk. Nothing where Git has no list, or ignores the root itself.
 */
async function findInWorkTree(root, { inclusions }, matcher) {
    const bases = inclusions.map(({ base }) => base);
    const search = {
        ...{ root, matcher, paths: new Set(), aliases: [], entered: new Set([root.real]) },
        further: bases.flatMap((base) => findMounts(root, base)),
    };
    const isListed = await (0,list_git_files/* listGitFiles */.K)(root.real, narrow(bases), (entry) => {
        take(search, entry, entry.path);
    });
    if (!isListed)
        return undefined;
    while (search.further.length > 0) {
        for (const visit of planVisits(search))
            await searchRepository(search, visit);
    }
    const isNothing = search.paths.size === 0 && (await (0,list_git_files/* isIgnoredByGit */.o)(root.real));
    return isNothing ? undefined : search;
}
/** Git is started once for each repository, not once for each link. */
function planVisits({ root, entered, further }) {
    const visits = new Map();
    for (const folder of further.splice(0)) {
        const place = findPlace(root, folder);
        if (place === undefined || entered.has(place))
            continue;
        entered.add(place);
        const repository = findRepository(root, place);
        const visit = visits.get(repository) ?? { repository, folders: new Map() };
        visits.set(repository, visit);
        visit.folders.set((0,locate_file/* showPath */.P8)({ path: repository, real: repository }, place), folder);
    }
    return visits.values();
}
/** The nearest repository around a folder; where none begins below the root, the one of the root. */
function findRepository(root, place) {
    for (let folder = place; folder !== root.real; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
    }
    return root.real;
}
async function searchRepository(search, { repository, folders }) {
    const shown = (0,locate_file/* showPath */.P8)(search.root, repository);
    await (0,list_git_files/* listGitFiles */.K)(repository, narrow([...folders.keys()]), (entry) => {
        const real = external_node_path_.posix.join(shown, entry.path);
        for (const [place, folder] of findAround(entry.path, folders)) {
            take(search, { ...entry, path: external_node_path_.posix.join(folder, external_node_path_.posix.relative(place, entry.path)) }, real);
        }
    });
}
/** The folders that hold a path, out of those that are visited. */
function* findAround(path, folders) {
    for (let end = path.lastIndexOf('/');; end = path.lastIndexOf('/', end - 1)) {
        const place = path.slice(0, Math.max(0, end));
        const folder = folders.get(place);
        if (folder !== undefined)
            yield [place, folder];
        if (end <= 0)
            return;
    }
}
/** More folders than that do not fit into one command, and all of the repository is listed. */
const mostBases = 500;
const narrow = (bases) => bases.includes('') || bases.length > mostBases ? [] : bases;
/** `real` is the path without the links above it: what is found under its own name is not taken twice. */
function take(search, entry, real) {
    const { root, matcher, paths, further, aliases } = search;
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
    if (!matcher.takes(path))
        return;
    if (path !== real && paths.has(real))
        aliases.push(path);
    else
        paths.add(path);
}
function isLinkToFolder(root, path) {
    const place = (0,external_node_path_.join)(root.real, path);
    try {
        return (0,external_node_fs_.lstatSync)(place).isSymbolicLink() && (0,external_node_fs_.statSync)(place).isDirectory();
    }
    catch {
        // It leads nowhere, or around in a circle.
        return false;
    }
}
/** The real folder behind a path; nothing where it lies outside of the root or around the link itself. */
function findPlace(root, folder) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root.real, folder));
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

// EXTERNAL MODULE: ./build/adapters/research/is-in-work-tree.js
var is_in_work_tree = __webpack_require__(29006);
// EXTERNAL MODULE: ./build/adapters/research/research-globs.js
var research_globs = __webpack_require__(41012);
;// CONCATENATED MODULE: ./build/adapters/research/find-research-paths.js






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
    const listed = (0,is_in_work_tree/* isInWorkTree */.P)(root.real) ? await findInWorkTree(root, read, matcher) : undefined;
    let paths = [...(listed?.paths ?? [])];
    const aliases = listed?.aliases ?? [];
    const isWalked = ({ name }) => listed === undefined || name !== undefined;
    const rest = matcher.findUnmatched(paths, aliases).filter(isWalked);
    if (rest.length > 0) {
        // Git lists what most runs read, and then the walker and its libraries are not loaded.
        const { walkFolder } = await Promise.all(/* import() */[__webpack_require__.e(1333), __webpack_require__.e(3786)]).then(__webpack_require__.bind(__webpack_require__, 3786));
        const walked = walkFolder(root, rest, read);
        paths = paths.length === 0 ? walked : paths.concat(walked);
    }
    sortInPlace(paths);
    return limit(paths, matcher.findUnmatched(paths, aliases).map(({ given }) => given));
}
/** Sorts paths and leaves out repetitions, without a set or a copy: a million paths take a lot of memory. */
function sortInPlace(paths) {
    paths.sort();
    let kept = 0;
    for (const path of paths) {
        if (path === paths[kept - 1])
            continue;
        paths[kept] = path;
        kept += 1;
    }
    paths.length = kept;
}
function limit(sorted, unmatched) {
    const over = sorted.length - mostPaths;
    const skipped = [];
    if (over > 0) {
        const reason = `more than ${mostPaths} files match; narrow the globs`;
        skipped.push({ path: `${over} files`, reason });
    }
    return { paths: over > 0 ? sorted.slice(0, mostPaths) : sorted, unmatched, skipped };
}


/***/ }),

/***/ 42841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeLockFile)
/* harmony export */ });
/* harmony import */ var _choose_research_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53815);
/* harmony import */ var _judge_research_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33132);
/* harmony import */ var _files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69720);
/* harmony import */ var _thin_lock_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);




/** The text of a large lock file without its checksums: versions stand anywhere in it, so that all of it is judged. */
function judgeLockFile(file, bytes) {
    const judged = (0,_judge_research_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeResearch */ .p)(file, bytes);
    if ('reason' in judged)
        return judged;
    const text = (0,_thin_lock_file_js__WEBPACK_IMPORTED_MODULE_3__/* .thinLockFile */ .rW)(judged.text);
    if (text.length <= _choose_research_js__WEBPACK_IMPORTED_MODULE_0__.mostCharacters)
        return { ...judged, text };
    const reason = `found ${(0,_files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inMegabytes */ .BD)(text.length)} of names and versions, more than the ${(0,_files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inMegabytes */ .BD)(_choose_research_js__WEBPACK_IMPORTED_MODULE_0__.mostCharacters)} that are kept`;
    return { path: file.path, reason };
}


/***/ }),

/***/ 33132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecrets),
/* harmony export */   p: () => (/* binding */ judgeResearch)
/* harmony export */ });
/* harmony import */ var _report_count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _files_decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10675);
/* harmony import */ var _files_private_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59264);



const holdsSecrets = (path) => ({
    path,
    reason: 'it may hold secrets',
});
/** What the bytes of a file are to the research: its text, or why it is left out. */
function judgeResearch(file, bytes) {
    const { path } = file;
    const decoded = (0,_files_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes);
    if ('fault' in decoded)
        return { path, reason: `found ${decoded.fault}` };
    if ((0,_files_private_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateKey */ .T)(decoded.text))
        return holdsSecrets(path);
    if (isLargeFilePointer(decoded.text))
        return { path, reason: notFetched };
    const { text, without } = toReadableLines(path, decoded.text);
    if (text.trim() !== '')
        return { ...file, text, without };
    return { path, reason: without === undefined ? 'it is empty' : `found nothing but ${without}` };
}
/** What Git keeps of a file that lies in its large file storage. */
const isLargeFilePointer = (text) => text.startsWith('version https://git-lfs.github.com/spec/');
const notFetched = 'it lies in the large file storage of Git; check out with `lfs: true`';
/** People and formatters wrap long before; what is longer is minified, or an image in letters. */
const longestLine = 20_000;
/** Formats that mean the same on one line, or state a version in each, and are read as a whole. */
const oneLiners = /\.(?:json[5c]?|jsonl|ndjson|geojson|ipynb|webmanifest|har|ya?ml|xml|x?html?|csproj|props|targets|pom|lock|sum|toml)$/iu;
/** Twice as many as a book of 2 MB has; each of them may become a block, a row or a piece of its own. */
const mostLines = 100_000;
function toReadableLines(path, given) {
    if (given.length <= longestLine || oneLiners.test(path))
        return { text: given };
    const { text, without } = leaveOutLongLines(given);
    const end = findLineEnd(text, mostLines);
    if (end === undefined)
        return { text, ...(without !== undefined && { without }) };
    const rest = `what stands behind line ${mostLines}`;
    return { text: text.slice(0, end), without: [without, rest].filter(Boolean).join(', and ') };
}
/** Where so many lines end; nothing where there are no more. */
function findLineEnd(text, lines) {
    if (text.length <= lines)
        return undefined;
    let end = 0;
    for (let line = 0; line < lines; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return undefined;
    }
    return end === text.length ? undefined : end;
}
/** Leaves the lines empty, so that those after them keep their numbers. */
function leaveOutLongLines(text) {
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

/***/ 42086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isIgnoredByGit),
  K: () => (/* binding */ listGitFiles)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/adapters/files/locate-file.js
var locate_file = __webpack_require__(68454);
;// CONCATENATED MODULE: ./build/adapters/research/find-git.js



/**
 * Finds the Git of the machine. A folder of the search path that is relative or lies in the work tree
 * is passed over, as is a link into it: a repository must not bring the program that reads it.
 */
function findGit(folder, environment) {
    const top = findTop(folder);
    const isForeign = (path) => {
        const real = findReal(path);
        return real !== undefined && !(0,locate_file/* isInside */.FK)(top, real);
    };
    const folders = readSearchPath(environment).filter((path) => (0,external_node_path_.isAbsolute)(path) && isForeign(path));
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const program = folders
        .map((path) => (0,external_node_path_.join)(path, name))
        .find((path) => isForeign(path) && isProgram(path));
    return program === undefined ? undefined : { program, searchPath: folders.join(external_node_path_.delimiter) };
}
/** The outermost work tree around a folder, or the folder itself. */
function findTop(folder) {
    let top = folder;
    for (let place = folder;; place = (0,external_node_path_.dirname)(place)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, '.git')))
            top = place;
        if ((0,external_node_path_.dirname)(place) === place)
            return top;
    }
}
/** Windows writes the name of the variable in any case. */
function readSearchPath(environment) {
    const found = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH');
    return (found?.[1] ?? '').split(external_node_path_.delimiter);
}
function findReal(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/research/list-git-files.js




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
    const found = findGit(folder, process.env);
    if (found === undefined)
        return Promise.resolve(false);
    return new Promise((resolve) => {
        const git = (0,external_node_child_process_.spawn)(found.program, [...harmless, '-C', folder, ...command], {
            // Some systems look for libraries in the folder in which a program starts.
            cwd: (0,external_node_path_.dirname)(found.program),
            env: toEnvironment(process.env, found),
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
    '--no-pager',
];
const listFiles = [
    ...['--literal-pathspecs', 'ls-files', '-z', '-t', '--stage'],
    ...['--cached', '--others', '--deleted', '--exclude-standard', '--'],
];
/** What Git needs to start and to find the person's own list of ignored files; nothing that redirects it. */
const keptVariables = [
    'HOME',
    'XDG_CONFIG_HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
    'TMPDIR',
];
function toEnvironment(given, { searchPath }) {
    const kept = Object.entries(given).filter(([name]) => keptVariables.includes(name.toUpperCase()));
    return {
        ...Object.fromEntries(kept),
        PATH: searchPath,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
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
            const entry = readEntry(whole.subarray(start, end));
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
const tabulator = 9;
/**
 * `? notes.md`, or `H 100644 <id> 0<tab>notes.md`. A path is taken out of the bytes: cut out of the text
 * of its entry it would keep all of it in the memory, a hundred megabytes for a million files.
 */
function readEntry(bytes) {
    const tag = bytes.toString('latin1', 0, 1);
    if (tag === '?') {
        const path = bytes.toString('utf8', 2);
        return path.endsWith('/')
            ? { path: path.slice(0, -1), is: 'folder' }
            : { path, is: 'untracked' };
    }
    const tab = bytes.indexOf(tabulator);
    if (tab === -1)
        return undefined;
    const path = bytes.toString('utf8', tab + 1);
    // A sparse checkout leaves files out of the disk, and a person removes some.
    if (tag === 'R' || tag === 'S')
        return { path, is: 'gone' };
    const mode = bytes.toString('latin1', 2, 2 + linkMode.length);
    if (mode === repositoryMode)
        return { path, is: 'folder' };
    return { path, is: mode === linkMode ? 'link' : 'file' };
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readLocalResearch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/research/manifests/formats.js + 61 modules
var formats = __webpack_require__(33404);
// EXTERNAL MODULE: ./build/adapters/files/decode-text.js
var decode_text = __webpack_require__(10675);
// EXTERNAL MODULE: ./build/adapters/research/judge-research.js
var judge_research = __webpack_require__(33132);
// EXTERNAL MODULE: ./build/adapters/files/read-bounded-file.js
var read_bounded_file = __webpack_require__(69720);
// EXTERNAL MODULE: ./build/adapters/research/thin-lock-file.js
var thin_lock_file = __webpack_require__(58005);
;// CONCATENATED MODULE: ./build/adapters/research/begin-large-file.js






/** No encoding that is read has longer characters, in bytes. */
const longestCharacter = 4;
/**
 * A large file is research as far as its whole lines go in what was read of it; the same lines are read
 * again when a citation of them is checked. Half a manifest would state half of its versions, so that
 * one is left out.
 */
function beginLargeFile(file, { beginning, bytes }) {
    const { path } = file;
    const leftOut = { path, reason: `found ${(0,read_bounded_file/* tooLarge */.g$)(bytes, (0,thin_lock_file/* mostBytesOf */.AB)(path)).fault}` };
    if (isManifest(path, ''))
        return leftOut;
    const judged = (0,judge_research/* judgeResearch */.p)(file, toWholeLines(beginning));
    if ('reason' in judged)
        return judged;
    if (isManifest(path, judged.text))
        return leftOut;
    const rest = `what stands behind the first ${(0,read_bounded_file/* inMegabytes */.BD)(beginning.length)} of ${(0,read_bounded_file/* inMegabytes */.BD)(bytes)}`;
    return { ...judged, without: [judged.without, rest].filter(Boolean).join(', and ') };
}
/** Some formats are told by the name of the file, most by its text as well. */
const isManifest = (path, text) => formats/* formats */.F.some((format) => format.matches(external_node_path_.posix.basename(path).toLowerCase(), text));
/** The text up to its last line end; where there is none, up to its last whole character. */
function toWholeLines(beginning) {
    for (let cut = 0; cut < longestCharacter; cut += 1) {
        const decoded = (0,decode_text/* decodeText */.g)(beginning.subarray(0, beginning.length - cut));
        if ('fault' in decoded)
            continue;
        const { text } = decoded;
        const end = text.lastIndexOf('\n') + 1;
        return Buffer.from(end === 0 ? text : text.slice(0, end));
    }
    // What is no text stays what it is: the judge says so.
    return beginning;
}

// EXTERNAL MODULE: ./build/adapters/files/file-error.js
var file_error = __webpack_require__(29768);
// EXTERNAL MODULE: ./build/adapters/research/judge-lock-file.js
var judge_lock_file = __webpack_require__(42841);
// EXTERNAL MODULE: ./build/adapters/files/locate-file.js
var locate_file = __webpack_require__(68454);
;// CONCATENATED MODULE: ./build/adapters/research/open-itself.js

/** Opens what has this name itself, never what a link leads to: such a name is refused. */
function openItself(place, system = external_node_fs_.constants) {
    const { O_NOFOLLOW: noFollow } = system;
    return noFollow === undefined
        ? openCompared(place, system)
        : (0,external_node_fs_.openSync)(place, toFlags(system) | noFollow);
}
/** Where links cannot be refused while opening, the file must be the same before and after. */
function openCompared(place, system) {
    const named = (0,external_node_fs_.lstatSync)(place, { bigint: true });
    if (named.isSymbolicLink())
        throw linkMet(place);
    const file = (0,external_node_fs_.openSync)(place, toFlags(system));
    const opened = (0,external_node_fs_.fstatSync)(file, { bigint: true });
    if (opened.ino === named.ino && opened.dev === named.dev)
        return file;
    (0,external_node_fs_.closeSync)(file);
    throw linkMet(place);
}
const toFlags = ({ O_RDONLY: readOnly, O_NONBLOCK: nonBlocking = 0 }) => readOnly | nonBlocking;
/** The code with which other systems refuse a link. */
const linkMet = (place) => Object.assign(new Error(`A link, or another file by now: ${place}`), { code: 'ELOOP' });

// EXTERNAL MODULE: ./build/adapters/files/private-path.js
var private_path = __webpack_require__(59264);
;// CONCATENATED MODULE: ./build/adapters/research/read-local-research.js











/**
 * Reads one file after the other into the same memory. It does not wait for the disk in turns of the
 * event loop: opening, measuring and reading small files that way costs four times as much.
 */
function readLocalResearch(root, large = 'begun') {
    const findFolder = rememberFolders(root);
    const readAt = startReading();
    const read = (path, place) => {
        const real = (0,locate_file/* showPath */.P8)(root, place);
        if ((0,private_path/* isPrivatePath */.P)(path) || (0,private_path/* isPrivatePath */.P)(real))
            return (0,judge_research/* holdsSecrets */.Y)(path);
        const found = readAt(place);
        if (found === undefined)
            return { path, reason: 'found something that is not a file' };
        if (!('beginning' in found))
            return (0,judge_research/* judgeResearch */.p)({ path, real }, found);
        if (large === 'begun' && (0,thin_lock_file/* isLockFile */.ue)(path) && found.bytes <= thin_lock_file/* mostLockBytes */.eW) {
            return readLockFile({ path, real }, place);
        }
        if (large === 'begun')
            return beginLargeFile({ path, real }, found);
        return { path, reason: `found ${(0,read_bounded_file/* tooLarge */.g$)(found.bytes).fault}` };
    };
    return async (path) => {
        if ((0,private_path/* isPrivatePath */.P)(path))
            return (0,judge_research/* holdsSecrets */.Y)(path);
        try {
            return read(path, (0,external_node_path_.join)(findFolder(path), (0,external_node_path_.basename)(path)));
        }
        catch {
            // A link, or something that went wrong: the careful way finds out and says what.
        }
        try {
            return read(path, await (0,locate_file/* locateFile */.pM)(root, path, 'root'));
        }
        catch (error) {
            return { path, reason: (0,file_error/* explainFileError */.Yd)(error, path).message };
        }
    };
}
/** The one file that is worth more memory: versions stand anywhere in it, most of the rest are checksums. */
function readLockFile(file, place) {
    const bytes = readWhole(place);
    if (bytes === undefined)
        return { path: file.path, reason: 'it grew while it was read' };
    return (0,judge_lock_file/* judgeLockFile */.n)(file, bytes);
}
/** Half of a lock file states half of its versions, so that one that grows meanwhile is not read. */
function readWhole(place) {
    const file = openItself(place);
    try {
        const size = Math.min((0,external_node_fs_.fstatSync)(file).size, thin_lock_file/* mostLockBytes */.eW);
        const memory = Buffer.allocUnsafe(size + 1);
        const length = readToEnd(file, memory, 0);
        return length > size ? undefined : memory.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The real folder of a path; refuses one outside of the root. */
function rememberFolders(root) {
    const folders = new Map();
    return (path) => {
        const folder = (0,external_node_path_.dirname)(path);
        const found = folders.get(folder) ?? (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root.path, folder));
        folders.set(folder, found);
        if (!(0,locate_file/* isInside */.FK)(root.real, found))
            throw (0,file_error/* outsideRoot */.K8)(path);
        return found;
    };
}
/** Enough for most files; the first larger one gets as much as any may have. */
const firstMemory = 128 * 1024;
/** Reads a file whole, or the beginning of a large one; nothing of what is no file. */
function startReading() {
    let memory = Buffer.allocUnsafe(firstMemory);
    return (place) => {
        const file = openItself(place);
        try {
            const found = (0,external_node_fs_.fstatSync)(file);
            if (!found.isFile())
                return undefined;
            if (found.size >= memory.length)
                memory = Buffer.allocUnsafe(read_bounded_file/* mostFileBytes */.tB + 1);
            let length = readToEnd(file, memory, 0);
            if (length === memory.length && length <= read_bounded_file/* mostFileBytes */.tB) {
                memory = Buffer.concat([memory], read_bounded_file/* mostFileBytes */.tB + 1);
                length = readToEnd(file, memory, length);
            }
            if (length <= read_bounded_file/* mostFileBytes */.tB)
                return memory.subarray(0, length);
            return {
                beginning: memory.subarray(0, read_bounded_file/* mostFileBytes */.tB),
                bytes: Math.max(found.size, length),
            };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
}
/** A file may grow or shrink meanwhile: what counts is what can be read, up to the bound. */
function readToEnd(file, memory, from) {
    let length = from;
    while (length < memory.length) {
        const bytes = (0,external_node_fs_.readSync)(file, memory, length, memory.length - length, null);
        if (bytes === 0)
            break;
        length += bytes;
    }
    return length;
}


/***/ }),

/***/ 41012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ neverWalked),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Qh: () => (/* binding */ unreadableGlob),
/* harmony export */   Qj: () => (/* binding */ readGlobs),
/* harmony export */   jv: () => (/* binding */ matchGlobs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29768);
/* harmony import */ var _files_private_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59264);





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
        throw (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideRoot */ .K8)(pattern);
    }
    const name = shown.replace(/\/$/u, '').replace(/^\.$/u, '');
    if (!exists(name))
        return { pattern: shown, name: undefined };
    return { pattern: name === '' ? '**' : escapeName(name), name };
}
/** A pattern that means only the file of exactly this name. */
const escapeName = (name) => name.replace(/[\\()[\]{}!*+?@|^$]/gu, '\\$&');
function findBase(pattern) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(pattern);
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
    const tests = inclusions.map((inclusion) => ({ inclusion, takes: compileGlob(inclusion) }));
    return {
        takes: (path) => !isExcluded(path) && tests.some(({ takes }) => takes(path)),
        findUnmatched: (...lists) => tests
            .filter(({ takes }) => !lists.some((paths) => hasReadable(paths, takes)))
            .map(({ inclusion }) => inclusion),
    };
}
function hasReadable(paths, takes) {
    for (const path of paths)
        if (takes(path) && !(0,_files_private_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivatePath */ .P)(path))
            return true;
    return false;
}
function withEverythingBelow(pattern) {
    const bare = pattern.replace(/\/$/u, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(bare.endsWith('*') ? bare : `${bare}/**`);
}
const compile = (patterns) => picomatch__WEBPACK_IMPORTED_MODULE_4__([...patterns], { dot: false, windows: false });
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
        message: `Expected a glob, found ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePath */ .WG)(given.slice(0, 100))}, which cannot be read as one.`,
        hint: 'Correct the glob: `*` is a name, `**` any folders, `!` in front excludes.',
        cause,
    });
}


/***/ }),

/***/ 58005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ mostBytesOf),
/* harmony export */   eW: () => (/* binding */ mostLockBytes),
/* harmony export */   rW: () => (/* binding */ thinLockFile),
/* harmony export */   ue: () => (/* binding */ isLockFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69720);


/** A lock file of this size takes 2 to 7 s (`node scripts/bench-lock-files.ts`), which is long enough to wait for one. */
const mostLockBytes = 32 * 1024 * 1024;
const names = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|bun\.lock|deno\.lock|(?:yarn|cargo|composer|poetry|uv|pdm|gemfile|pipfile|mix|pubspec)\.lock|packages\.lock\.json|package\.resolved|go\.sum)$/iu;
const isLockFile = (path) => names.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
/** A larger file of this name is not read whole. */
const mostBytesOf = (path) => isLockFile(path) ? mostLockBytes : _files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFileBytes */ .tB;
/** Checksums of npm (`sha512-…`), of Go (`h1:…`) and in hexadecimal, and where a package was fetched from. */
const bulk = /\bsha(?:1|256|384|512)-[A-Za-z0-9+/]{20,}={0,2}|\bh1:[A-Za-z0-9+/]{43}=|\b[0-9a-f]{64}\b|(?<=["'])https?:\/\/[^\s"'#]+\.(?:tgz|tar\.gz|whl|zip)/gu;
/** Takes out what states no version and is most of a lock file; every line keeps its number and its form. */
const thinLockFile = (text) => text.replace(bulk, '');


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


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDetails),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6745);

/** A pattern that catches a folder of images says the same a thousand times; ten show what is meant. */
const mostNamed = 10;
/** One line for each file that was left out, and after the first ten one line that counts the rest by reason. */
function describeLeftOut(skipped) {
    const named = skipped.slice(0, mostNamed);
    const rest = skipped.slice(mostNamed);
    const lines = named.map(({ path, reason }) => `Left out ${path}: ${reason}`);
    return rest.length === 0 ? lines : [...lines, countReasons(rest)];
}
function countReasons(rest) {
    const counts = new Map();
    let files = 0;
    for (const { reason, files: count = 1 } of rest) {
        const kind = withoutDetails(reason);
        counts.set(kind, (counts.get(kind) ?? 0) + count);
        files += count;
    }
    const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
    return `Left out ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(files, 'more file')}: ${reasons.join('; ')}`;
}
/** Paths, sizes and offsets differ from file to file; what is left is the same for one reason. */
const withoutDetails = (reason) => reason
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/\d+(?:\.\d+)?/gu, '…');


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   y: () => (/* binding */ lowerBound)
/* harmony export */ });
/** A range longer than this is no range that a person wrote. */
const longestRange = 500;
const preRelease = /^(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|ea)\d*$/u;
/** How late a part sorts: a pre-release word, then nothing at all, then any other word, then a number. */
const rankOf = (part) => {
    if (part === undefined)
        return 1;
    if (/^\d/u.test(part))
        return 3;
    return preRelease.test(part) ? 0 : 2;
};
const compareParts = (left, right) => {
    const byRank = rankOf(left) - rankOf(right);
    if (byRank !== 0)
        return byRank;
    if (left === undefined || right === undefined || left === right)
        return 0;
    if (rankOf(left) === 3)
        return Number(left) - Number(right);
    return left < right ? -1 : 1;
};
const partsOf = (version) => version
    .toLowerCase()
    .replace(/^v/u, '')
    .match(/\d+|[a-z]+/gu) ?? [];
/** Orders two versions of any ecosystem by their numbers; a pre-release comes before its release. */
const compareVersions = (left, right) => {
    const leftParts = partsOf(left);
    const rightParts = partsOf(right);
    const length = Math.max(leftParts.length, rightParts.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareParts(leftParts[index], rightParts[index]);
        if (order !== 0)
            return order;
    }
    return 0;
};
const smallest = (versions) => versions.reduce((found, next) => (found !== undefined && compareVersions(found, next) <= 0 ? found : next), undefined);
const largest = (versions) => versions.reduce((found, next) => (found !== undefined && compareVersions(found, next) >= 0 ? found : next), undefined);
/** Drops wildcard parts (`1.x`, `1.2.*`, Gradle's `1.+`): the parts that are stated are the bound. */
const withoutWildcards = (version) => version.replace(/(?:\.(?:[xX*](?!\w)|\+$))+.*$/u, '');
const exactVersion = /^\d[\p{L}\d.+!_~-]*$/u;
const toVersion = (text, ecosystem) => {
    const version = withoutWildcards(text);
    const bare = version.replace(/^v(?=\d)/iu, '');
    if (!exactVersion.test(bare))
        return undefined;
    return ecosystem === 'go' ? version : bare;
};
/** `^`, `~`, `~=`, `~>`, `>=`, `≥`, `=`, `==` and `===` state a lower bound; `<`, `<=` and `!=` do not. */
const comparator = /^(?<operator>[<>=!~^≥≤]*)(?<version>.*)$/u;
const upperBounds = new Set(['<', '<=', '≤', '!=', '!==', '!']);
const boundOfComparator = (text, ecosystem) => {
    const { operator = '', version = '' } = comparator.exec(text)?.groups ?? {};
    return upperBounds.has(operator) ? undefined : toVersion(version, ecosystem);
};
/** All comparators of one alternative hold at once, so the largest of their bounds counts. */
const boundOfAlternative = (alternative, ecosystem) => {
    const [hyphenLow] = alternative.split(/ - /u);
    const glued = (hyphenLow ?? '').replace(/(?<=[<>=!~^≥≤])[ \t]+/gu, '');
    const bounds = glued
        .split(/[\s,]+/u)
        .map((part) => boundOfComparator(part, ecosystem))
        .filter((bound) => bound !== undefined);
    return largest(bounds);
};
/** `[1.2,2.0)`, `(,1.0],[1.2,)`: each interval is an alternative; one without a start has no bound. */
const boundOfIntervals = (range, ecosystem) => {
    const starts = [...range.matchAll(/[[\](](?<start>[^,[\]()]*)(?:,[^[\]()]*)?[\])[]/gu)];
    const bounds = starts
        .map((found) => toVersion(found.groups?.['start']?.trim() ?? '', ecosystem))
        .filter((bound) => bound !== undefined);
    return smallest(bounds);
};
const alternativeSigns = {
    composer: /\|\|?/u,
    hex: /\bor\b/u,
    julia: /,/u,
};
/** Marks that are no part of the version: Composer's stability, Gradle's `!!`, a PEP 508 marker. */
const withoutMarks = (range, ecosystem) => {
    if (ecosystem === 'composer')
        return range.replace(/@[a-z]+/giu, '').replace(/ as .*$/u, '');
    if (ecosystem === 'maven')
        return range.replace(/!!.*$/u, '');
    if (ecosystem === 'hex')
        return range.replace(/\band\b/gu, ',');
    if (ecosystem === 'conda')
        return range.replace(/(?<=\d)=\w+$/u, '');
    return range.replace(/;.*$/u, '');
};
/**
 * The lower bound of a range as its manifest states it, or `undefined` when it states none (`*`, `latest`,
 * `<2`, a path, a URL, a workspace). Nothing is padded or invented: `^19` is `19`, `1.x` and `1.*` are `1`,
 * `v1.2` is `1.2` except in Go, and the exclusive `>1.2` is `1.2`, the only version that the file names.
 * Of alternatives the smallest counts, of comparators that hold at once the largest.
 */
const lowerBound = (range, ecosystem) => {
    const text = range.trim();
    if (text.length > longestRange)
        return undefined;
    const stated = withoutMarks(text, ecosystem).trim();
    if (/^[[\](]/u.test(stated))
        return boundOfIntervals(stated, ecosystem);
    const bounds = stated
        .split(alternativeSigns[ecosystem] ?? /\|\|/u)
        .map((alternative) => boundOfAlternative(alternative.trim(), ecosystem))
        .filter((bound) => bound !== undefined);
    return smallest(bounds);
};


/***/ }),

/***/ 1836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ findTechnology),
  m9: () => (/* binding */ knownTechnologies),
  Ji: () => (/* binding */ packageKind),
  DR: () => (/* binding */ technologyKind)
});

// EXTERNAL MODULE: ./build/spec/kinds.js
var kinds = __webpack_require__(41913);
;// CONCATENATED MODULE: ./build/research/known-technologies.js
/**
 * Names of technologies in their proper spelling, `Name=alias,alias`, separated by semicolons.
 * An alias is another spelling or the package name that manifests use.
 */
const knownNames = {
    language: `
    Java=jdk,openjdk,java se,jvm; Kotlin=kotlinc,org.jetbrains.kotlin.jvm,org.jetbrains.kotlin.android,
    org.jetbrains.kotlin.multiplatform,kotlin-stdlib; Scala=scala-library; Groovy=groovy-all; Clojure; Python=cpython,python3;
    Ruby=mri; PHP; Perl; Lua=luajit; Go=golang,go-lang; Rust=rustc,rust-version,msrv; C=c11,c17,c99; C++=cpp,cxx,c++17,c++20;
    C#=csharp; F#=fsharp; Visual Basic=vb.net; TypeScript; JavaScript=js,ecmascript; Swift; Objective-C=objc; Dart;
    Elixir; Erlang=erlang/otp,otp; Haskell=ghc; OCaml; Elm; Julia; R; Zig; Nim; Crystal; Solidity=solc; SQL; Bash=gnu bash;
    PowerShell=pwsh; Fortran; COBOL; MATLAB; Ada; Prolog; Gleam; Vala; ABAP; Apex`,
    runtime: `
    Node.js=node,nodejs,node js; Deno; Bun; .NET=dotnet,.net core,dotnet core; .NET Framework; GraalVM=graalvm-ce;
    JRE; Mono; Hermes; V8; Wasmtime; WebAssembly=wasm; PyPy; JRuby; Apache Tomcat=tomcat; Jetty; WildFly; Passenger;
    Gunicorn; Uvicorn; Puma; PHP-FPM; Electron; Tauri; NW.js`,
    framework: `
    React=react-dom,reactjs,react.js; React Native=react-native; Next.js=next,nextjs; Remix=@remix-run/react; Gatsby;
    Vue=vue.js,vuejs; Nuxt=nuxt.js,nuxtjs; Angular=@angular/core; AngularJS; Svelte; SvelteKit=@sveltejs/kit; SolidJS=solid-js;
    Preact; Astro; Qwik; Ember.js=ember-source; Lit; Alpine.js=alpinejs; Express=express.js,expressjs; Fastify; Koa; hapi=@hapi/hapi;
    NestJS=@nestjs/core,nest.js; Hono; AdonisJS=@adonisjs/core; Meteor; Expo; Ionic=@ionic/core; Capacitor=@capacitor/core;
    Django; Flask; FastAPI; Starlette; Tornado; Pyramid; Sanic; aiohttp; Streamlit; Django REST Framework=djangorestframework;
    Rails=ruby on rails; Sinatra; Hanami; Laravel=laravel/framework; Symfony=symfony/framework-bundle,symfony/symfony;
    CodeIgniter=codeigniter4/framework; Yii=yiisoft/yii2; Slim=slim/slim; CakePHP=cakephp/cakephp; WordPress; Drupal=drupal/core;
    Spring Boot=spring-boot,spring-boot-starter-parent,org.springframework.boot,spring-boot-dependencies;
    Spring=spring framework,spring-core,spring-context; Spring Cloud=spring-cloud,spring-cloud-dependencies; Quarkus=quarkus-bom,io.quarkus;
    Micronaut=io.micronaut.application,micronaut-bom; Vert.x=vertx-core; Jakarta EE=jakarta.jakartaee-api; Dropwizard; Play=play framework;
    Ktor=ktor-bom,ktor-server-core,io.ktor.plugin; Akka; Grails; Javalin; ASP.NET Core=asp.net,aspnetcore,microsoft.aspnetcore.app;
    Blazor; .NET MAUI=maui; WPF; WinUI; Avalonia; Xamarin; Unity; Unreal Engine; Godot=godot engine; Gin=gin-gonic; Echo=labstack/echo; Fiber;
    Chi; Beego; Actix Web=actix-web,actix; axum; Rocket; Warp; Tide; Yew; Leptos; Bevy; Phoenix=phoenix framework; Flutter;
    Jetpack Compose=compose,compose-bom; Compose Multiplatform=org.jetbrains.compose; SwiftUI; UIKit; Vapor; Qt=qt5,qt6; GTK=gtk4,gtk3;
    Hadoop=apache hadoop; Apache Spark=spark,spark-core,pyspark; Apache Flink=flink; Apache Beam; Apache Airflow=airflow,apache-airflow;
    Shiny; Tailwind CSS=tailwindcss,tailwind; Bootstrap`,
    library: `
    PyTorch=torch; TensorFlow; Keras; NumPy; pandas; scikit-learn=sklearn; SciPy; Pydantic; SQLAlchemy; HTTPX; Celery; jQuery;
    Redux=redux-toolkit,@reduxjs/toolkit; Zustand; MobX; RxJS; Axios; Lodash; D3=d3.js; Three.js=three; Chart.js; Prisma=@prisma/client;
    TypeORM; Sequelize; Mongoose; Drizzle ORM=drizzle-orm; Hibernate=hibernate-core; Lombok; Jackson=jackson-databind; Guava;
    Entity Framework Core=ef core,microsoft.entityframeworkcore; Serilog; Tokio; Serde; clap; hyper; tower; Diesel; SQLx; reqwest; GORM;
    Cobra; Ecto; Sidekiq; Devise; Doctrine ORM=doctrine/orm; Exposed; OkHttp; Retrofit; Koin; Dagger; Hilt; libevent; Boost; OpenSSL; OpenCV; SDL=sdl2,sdl3;
    Zod; KaTeX; MathJax; Mermaid; highlight.js; markdown-it; Material UI=@mui/material,mui; Ant Design=antd; LangChain; OpenTelemetry; Socket.IO`,
    tool: `
    npm; pnpm; Yarn; Corepack; Turborepo=turbo; Nx; Lerna; Vite; webpack; Rollup; esbuild; Parcel; SWC=@swc/core; Babel=@babel/core; ESLint; Prettier;
    Biome=@biomejs/biome; Stylelint; Jest; Vitest; Mocha; Chai; Jasmine; Karma; Ava; Playwright=@playwright/test; Cypress; Puppeteer; Storybook;
    Selenium=selenium-webdriver; Testing Library=@testing-library/react; ts-node; ts-jest; tsx; tsup; nodemon; husky; lint-staged; rimraf; typedoc;
    @vscode/vsce=vsce; @vercel/ncc; semantic-release; Sass; Less; PostCSS; Autoprefixer; pip; Poetry; uv; PDM; Hatch=hatchling; setuptools; wheel; tox; nox;
    pytest; coverage; Ruff; Black; isort; flake8; Pylint; mypy; pyright; pre-commit; twine; Sphinx; MkDocs; Bundler; RSpec=rspec-rails; RuboCop; Rake;
    Minitest; Composer; PHPUnit=phpunit/phpunit; PHPStan=phpstan/phpstan; Pest=pestphp/pest; Psalm; Rector; Maven=apache maven; Gradle; Ant; sbt; Bazel;
    CMake; Make=gnu make; Meson; Ninja; vcpkg; Conan; GCC; Clang; LLVM; MSVC; JUnit=junit-jupiter,junit-bom; TestNG; Mockito=mockito-core; AssertJ=assertj-core;
    Kotest; MockK; Checkstyle; SpotBugs; JaCoCo=jacoco-maven-plugin; Detekt; ktlint; Spotless; Android Gradle Plugin=agp,com.android.application,com.android.library;
    KSP=com.google.devtools.ksp; Xcode; CocoaPods; Fastlane; SwiftLint; XCTest; NuGet; MSBuild; xUnit; NUnit; MSTest; .NET SDK=dotnet sdk;
    Cargo; Clippy; rustfmt; Criterion; golangci-lint; testify; ExUnit; Credo; mix; Hex; testthat; roxygen2; devtools; Docker=docker engine; Docker Compose;
    Podman; Buildx; Terraform; OpenTofu; Ansible; Helm; Kustomize; Vagrant; Packer; Pulumi; Git; GitHub CLI=gh; Protocol Buffers Compiler=protoc; Buf;
    Liquibase; Flyway; Alembic; Postman; JMeter; k6; Lighthouse; SonarQube; Trivy; Testcontainers; WireMock; Swagger UI; OpenAPI Generator`,
    database: `
    PostgreSQL=postgres,postgre,psql; MySQL; MariaDB; SQLite=sqlite3; Microsoft SQL Server=sql server,mssql; Oracle Database=oracle db; MongoDB=mongo; Redis;
    Valkey; Memcached; Cassandra=apache cassandra; CockroachDB; DynamoDB; Firestore; Couchbase; CouchDB; Neo4j; InfluxDB; TimescaleDB; ClickHouse;
    Elasticsearch; OpenSearch; DuckDB; H2=h2 database; Realm; RocksDB; LevelDB; etcd; Qdrant; Milvus; Weaviate; Chroma=chromadb; pgvector; PostGIS; Supabase`,
    service: `
    Kafka=apache kafka; RabbitMQ; NATS; ActiveMQ; Pulsar=apache pulsar; ZooKeeper; Keycloak; Vault; Consul; nginx; Apache HTTP Server=apache httpd,httpd;
    Traefik; Caddy; Envoy; HAProxy; Istio; Prometheus; Grafana; Loki; Jaeger; Kibana; Logstash; MinIO; Firebase; Stripe; Sentry; Jenkins; GitLab; GitHub Actions;
    Argo CD; Ollama; vLLM; MailHog; Zipkin`,
    platform: `
    Android; iOS; iPadOS; macOS; watchOS; Windows; Windows Server; Linux; Ubuntu; Debian; Alpine=alpine linux; Fedora; CentOS; RHEL=red hat enterprise linux,redhat enterprise linux; AlmaLinux; Rocky Linux; Amazon Linux; openSUSE; Chromium; Chrome=google chrome;
    Firefox; Safari; Microsoft Edge=edge; VS Code=visual studio code,vscode,engines.vscode; IntelliJ IDEA; Visual Studio; Kubernetes=k8s; OpenShift; AWS Lambda;
    Raspberry Pi OS; FreeBSD; manifest_version=manifest version; minimum_chrome_version; Android SDK; Arduino; ESP-IDF; ROS=ros 2; CUDA`,
    format: `
    OpenAPI=openapi specification; Swagger; AsyncAPI; GraphQL; JSON Schema; Protocol Buffers=protobuf,proto3; gRPC; HTML; CSS; HTTP; TLS; OAuth; OpenID Connect;
    JSON; YAML; TOML; XML; CSV; Markdown; CommonMark; Parquet=apache parquet; Avro; MQTT; WebRTC; Unicode`,
};

;// CONCATENATED MODULE: ./build/research/technology-kinds.js


const parseEntry = (entry, kind) => {
    const [name = '', aliases = ''] = entry.split('=');
    const others = aliases.split(',').map((alias) => alias.trim().toLowerCase());
    return { name: name.trim(), kind, aliases: others.filter((alias) => alias !== '') };
};
let table;
/** Built on first use: a run that reads no research never pays for it. */
const openTable = () => {
    if (table !== undefined)
        return table;
    const list = kinds/* technologyKinds */.sw.flatMap((kind) => (knownNames[kind]?.split(';') ?? []).map((entry) => parseEntry(entry, kind)));
    const byName = new Map();
    for (const technology of list) {
        for (const name of [technology.name.toLowerCase(), ...technology.aliases]) {
            if (!byName.has(name))
                byName.set(name, technology);
        }
    }
    table = { list, byName };
    return table;
};
/** Every technology that prose may name, such as `PostgreSQL` in "PostgreSQL 16". */
const knownTechnologies = () => openTable().list;
/** Finds a technology by its name or an alias, whatever the case. */
const findTechnology = (name) => openTable().byName.get(name.trim().toLowerCase());
/** Families of packages that only build, test or check; a name of the table wins over them. */
const toolPackage = /^(?:@(?:typescript-eslint|eslint|babel|rollup|jest|vitest|storybook|testing-library|playwright|commitlint|semantic-release|swc)\/|(?:eslint|prettier|stylelint|babel|webpack|rollup|vite|jest|vitest|karma|gulp|grunt|cypress|pytest|flake8|mypy|pylint|rubocop|rspec|phpstan|commitlint)-)|(?:-(?:webpack|maven|gradle)-plugin|-loader|\.Test\.Sdk|\.analyzers)$/iu;
const lastPart = (name) => {
    if (name.includes(':'))
        return name.slice(name.lastIndexOf(':') + 1);
    // A Go module path starts with a host name, and a major version may end it.
    const path = /^[\w-]+\.[\w.-]+\/(?<rest>.+?)(?:\/v\d+)?$/u.exec(name)?.groups?.['rest'];
    return path === undefined ? name : path.slice(path.lastIndexOf('/') + 1);
};
const kindsOfPackages = new Set(['language', 'framework', 'library', 'tool']);
/** The kind of a technology that is known by name, alias or Maven and Go coordinates. */
const technologyKind = (name) => {
    const known = findTechnology(name);
    if (known !== undefined)
        return known.kind;
    if (toolPackage.test(name))
        return 'tool';
    const last = lastPart(name);
    const kind = last === name ? undefined : technologyKind(last);
    return kind !== undefined && kind !== 'language' && kindsOfPackages.has(kind) ? kind : undefined;
};
/** The kind of a package: a driver named like the database that it talks to is a library. */
const packageKind = (name) => {
    const kind = technologyKind(name);
    return kind !== undefined && kindsOfPackages.has(kind) ? kind : 'library';
};


/***/ }),

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ isCutAtLimit),
/* harmony export */   nt: () => (/* binding */ cutQuote),
/* harmony export */   se: () => (/* binding */ cutAround)
/* harmony export */ });
/* unused harmony export longestQuote */
/* harmony import */ var _word_borders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61558);

/** A longer quote fills a footnote without proving more; the unit is UTF-16. */
const longestQuote = 240;
/** So far back from the limit an end between words is looked for; only a longer run is cut within. */
const longestWord = 80;
/** A quote within the limit; a longer one ends between words where it can, and with `…`. */
function cutQuote(quote) {
    if (quote.length <= longestQuote)
        return quote;
    for (let end = longestQuote; end > longestQuote - longestWord; end -= 1) {
        if ((0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(quote, end))
            return `${quote.slice(0, end).trimEnd()}…`;
    }
    return `${quote.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
/** Whether a quote may end within a word, because it had to be cut at the limit. */
const isCutAtLimit = (quote) => quote.length >= longestQuote && quote.endsWith('…');
/** The stretch of a long text around what was found in it, narrowed until it begins and ends between words. */
function cutAround(text, wide, found) {
    let { start, end } = wide;
    while (start < found.start && !(0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(text, start))
        start += 1;
    while (end > found.end && !(0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(text, end))
        end -= 1;
    return { start, end };
}


/***/ }),

/***/ 41913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ schemaKinds),
/* harmony export */   C8: () => (/* binding */ fileChanges),
/* harmony export */   CQ: () => (/* binding */ signatureKinds),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   sw: () => (/* binding */ technologyKinds),
/* harmony export */   xl: () => (/* binding */ provenances)
/* harmony export */ });
/* The words that a specification may use; apart from the schema, so that who only reads needs no schemas. */
const clauseKinds = [
    'functional',
    'quality',
    'constraint',
    'exclusion',
    'acceptance',
];
const provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'];
/** What a technology may be. */
const technologyKinds = [
    'language',
    'runtime',
    'framework',
    'library',
    'tool',
    'database',
    'service',
    'image',
    'platform',
    'format',
];
const fileChanges = ['new', 'modify', 'keep'];
const schemaKinds = [
    'record',
    'enum',
    'union',
    'alias',
    'table',
    'message',
    'component',
    'configuration',
];
const signatureKinds = [
    'endpoint',
    'function',
    'method',
    'class',
    'command',
    'event',
    'component',
    'message',
];


/***/ }),

/***/ 61003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   fl: () => (/* binding */ toBlock)
/* harmony export */ });
/* The three kinds of text of a spec, each a function that is the identity on its own output. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();


/***/ }),

/***/ 61558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isWordBorder)
/* harmony export */ });
/** Letters that are written without spaces between words have no borders; Korean hangs endings on words. */
const unspaced = '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}])';
const word = `(?:${unspaced}[\\p{L}\\p{N}_]|\\p{M})`;
/** Made once each: the engine takes milliseconds to read a class of so many scripts. */
const endsInWord = new RegExp(`${word}$`, 'u');
const beginsWithWord = new RegExp(`^${word}`, 'u');
const joint = /[.-]$/u;
/** Whether a word goes on over an offset, by what stands before and after it. */
function isOneWord(before, after) {
    if (endsInWord.test(before)) {
        // `1.2` is no part of `1.2.3`, and `1.0-rc` none of `1.0-rc.1`.
        if (after.startsWith('.'))
            return /^\.\d/u.test(after);
        return beginsWithWord.test(after.startsWith('-') ? after.slice(1) : after);
    }
    if (!joint.test(before) || !endsInWord.test(before.slice(0, -1)))
        return false;
    return before.endsWith('.') ? /^\d/u.test(after) : beginsWithWord.test(after);
}
/** What holds two characters of a number together. */
const numberJoints = [
    [/\d$/u, /^(?:,\d|\+[\p{L}\d])/u],
    [/\d,$/u, /^\d/u],
    [/\d\+$/u, /^[\p{L}\d]/u],
];
const mark = /^\p{M}/u;
const halfCharacter = /^[\uDC00-\uDFFF]/;
/** A character takes up to two units, and a joint two characters. */
const reach = 4;
/** Whether an offset of a text lies between words and numbers, not within one. */
function isWordBorder(text, at) {
    const before = text.slice(Math.max(0, at - reach), at);
    const after = text.slice(at, at + reach);
    if (before === '' || after === '')
        return true;
    if (halfCharacter.test(after) || mark.test(after))
        return false;
    return (!isOneWord(before, after) &&
        !numberJoints.some(([left, right]) => left.test(before) && right.test(after)));
}


/***/ })

};
;