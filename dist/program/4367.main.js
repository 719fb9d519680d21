"use strict";
exports.id = 4367;
exports.ids = [4367];
exports.modules = {

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

/***/ 4367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listProject: () => (/* binding */ listProject)
/* harmony export */ });
/* harmony import */ var _list_git_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42086);

/** A document names a few hundred files; who has more than this shows the rest to nobody. */
const mostFiles = 200_000;
/** The files of a work tree that Git keeps or would add, seen from a folder of it. */
async function listProject(folder) {
    const paths = [];
    const isListed = await (0,_list_git_files_js__WEBPACK_IMPORTED_MODULE_0__/* .listGitFiles */ .K)(folder, [], ({ path, is }) => {
        const isThere = is === 'file' || is === 'link' || is === 'untracked';
        if (isThere && paths.length < mostFiles)
            paths.push(path);
    });
    return isListed ? paths : undefined;
}


/***/ })

};
;