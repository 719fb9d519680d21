"use strict";
exports.id = 5914;
exports.ids = [5914];
exports.modules = {

/***/ 69897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubResearch: () => (/* binding */ openGitHubResearch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/research/manifests/formats.js + 61 modules
var formats = __webpack_require__(33404);
// EXTERNAL MODULE: ./build/research/search-terms.js + 4 modules
var search_terms = __webpack_require__(20262);
// EXTERNAL MODULE: ./build/research/survey/choose-files.js
var choose_files = __webpack_require__(21796);
// EXTERNAL MODULE: ./build/research/survey/find-named-files.js
var find_named_files = __webpack_require__(65518);
// EXTERNAL MODULE: ./build/adapters/research/choose-research.js + 6 modules
var choose_research = __webpack_require__(53815);
;// CONCATENATED MODULE: ./build/adapters/github/follow-repository-link.js

/** More links one after the other are a circle. */
const mostLinks = 10;
/** The file behind a path of a repository on GitHub, or why there is none. */
async function followLink(path, files, fetchBlob) {
    let entry = files.get(path);
    let target = path;
    for (let links = 0; entry?.is === 'link' && links < mostLinks; links += 1) {
        const blob = await fetchBlob(entry.oid, entry.bytes);
        const text = blob === undefined ? '' : Buffer.from(blob).toString('utf8');
        if (text === '' || external_node_path_.posix.isAbsolute(text))
            return { path, reason: toNoFile };
        target = external_node_path_.posix.join(external_node_path_.posix.dirname(entry.path), text).replace(/\/$/u, '');
        entry = files.get(target);
    }
    if (entry?.is === 'file')
        return entry;
    return { path, reason: describeEnd(target, files) };
}
const toNoFile = 'it is a link that leads to no file';
const toFolder = 'it is a link to a folder, which is not followed without a checkout; name the folder itself';
const throughFolder = 'it is a link through a linked folder, which is not followed without a checkout; name the file itself';
function describeEnd(target, files) {
    if (target === '.' || files.get(target)?.is === 'folder')
        return toFolder;
    const parts = target.split('/').slice(0, -1);
    const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return parents.some((parent) => files.get(parent)?.is === 'link') ? throughFolder : toNoFile;
}

// EXTERNAL MODULE: ./build/adapters/research/judge-lock-file.js
var judge_lock_file = __webpack_require__(42841);
// EXTERNAL MODULE: ./build/adapters/research/judge-research.js
var judge_research = __webpack_require__(33132);
;// CONCATENATED MODULE: ./build/adapters/github/list-repository.js
/** A repository with more folders than that is too large to be read without a checkout. */
const mostRequests = 100;
/**
 * Lists what a commit holds: all at once, or, where GitHub cuts that short, folder by folder on the
 * way to and below `bases`.
 */
async function listRepository(github, commit, bases) {
    const entries = new Map();
    const add = (folder, entry) => {
        const path = folder === '' ? entry.path : `${folder}/${entry.path}`;
        entries.set(path, { ...entry, path });
        return path;
    };
    let waiting = [{ path: '', oid: commit, depth: 'all' }];
    for (let requests = 0; requests < mostRequests; requests += 1) {
        const [folder, ...rest] = waiting;
        if (folder === undefined)
            break;
        waiting = rest;
        const { entries: found, isWhole } = await github.readTree(folder.oid, folder.depth);
        if (folder.depth === 'all' && !isWhole) {
            waiting.unshift({ ...folder, depth: 'one' });
            continue;
        }
        for (const entry of found) {
            const path = add(folder.path, entry);
            const isFurther = folder.depth === 'one' && entry.is === 'folder' && leadsTo(path, bases);
            if (isFurther)
                waiting.push({ path, oid: entry.oid, depth: 'all' });
        }
    }
    return { entries, unlisted: waiting.map(({ path }) => path) };
}
const leadsTo = (path, bases) => bases.some((base) => base === '' || `${base}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${base}/`));

// EXTERNAL MODULE: ./build/adapters/files/private-path.js
var private_path = __webpack_require__(59264);
// EXTERNAL MODULE: ./build/adapters/files/read-bounded-file.js
var read_bounded_file = __webpack_require__(69720);
// EXTERNAL MODULE: ./build/adapters/research/research-globs.js
var research_globs = __webpack_require__(41012);
// EXTERNAL MODULE: ./build/adapters/research/thin-lock-file.js
var thin_lock_file = __webpack_require__(58005);
;// CONCATENATED MODULE: ./build/adapters/github/open-github-research.js














/** A third of what GitHub grants the token of a job in an hour. */
const mostFiles = 300;
/** GitHub asks for no more than a few requests at a time. */
const readsAtOnce = 8;
/** The research of a repository on GitHub, as it stands in a commit or at the head of a branch. */
function openGitHubResearch({ github, branch, commit }) {
    let files = new Map();
    const fetchBlob = boundBlobs(github, choose_research.mostCharacters);
    const fetchLockFile = boundBlobs(github, thin_lock_file/* mostLockBytes */.eW);
    return {
        readsAtOnce,
        find: async (globs, wanted) => {
            const head = commit ?? (await github.readHead(branch ?? (await github.readDefaultBranch())));
            const { bases } = describe(globs, new Map());
            const listed = head === undefined ? undefined : await listRepository(github, head, bases);
            files = listed?.entries ?? files;
            const { paths, unmatched } = matchFiles(files, describe(globs, files).read);
            const { kept, skipped } = limit(paths, files, wanted);
            const unlisted = (listed?.unlisted ?? []).map((path) => ({ path, reason: notListed }));
            return { paths: kept, unmatched, skipped: [...unlisted, ...skipped] };
        },
        read: async (path) => {
            const entry = await followLink(path, files, fetchBlob);
            if ('reason' in entry)
                return entry;
            const { path: real, oid, bytes } = entry;
            if ((0,private_path/* isPrivatePath */.P)(real))
                return (0,judge_research/* holdsSecrets */.Y)(path);
            if (!isRead(path, bytes)) {
                return { path, reason: `found ${(0,read_bounded_file/* tooLarge */.g$)(bytes, (0,thin_lock_file/* mostBytesOf */.AB)(path)).fault}` };
            }
            const isLarge = bytes > read_bounded_file/* mostFileBytes */.tB;
            const blob = await (isLarge ? fetchLockFile : fetchBlob)(oid, bytes);
            if (blob === undefined)
                return { path, reason: isLarge ? tooManyLocked : tooMany };
            return (isLarge ? judge_lock_file/* judgeLockFile */.n : judge_research/* judgeResearch */.p)({ path, real }, blob);
        },
    };
}
/** Links lead to files that nobody counted: whatever leads there, a run fetches so much and nothing twice. */
function boundBlobs(github, most) {
    const known = new Map();
    let left = most;
    return async (oid, bytes) => {
        const fetched = known.get(oid);
        if (fetched !== undefined)
            return fetched;
        if (known.size >= mostFiles || bytes > left)
            return undefined;
        left -= bytes;
        const fetching = github.readBlob(oid);
        known.set(oid, fetching);
        return fetching;
    };
}
/** A large lock file is worth its way: it holds versions to its last line. */
const isRead = (path, bytes) => bytes <= (0,thin_lock_file/* mostBytesOf */.AB)(path);
const tooManyLocked = `only ${thin_lock_file/* mostLockBytes */.eW / 1024 ** 2} MB of large lock files are read without a checkout; check the repository out before, or narrow the globs`;
const notListed = 'the repository has too many folders to list them all; check it out before';
const tooMany = `only ${mostFiles} files and ${choose_research.mostCharacters / 1024 ** 2} MB are read without a checkout; check the repository out before, or narrow the globs`;
function describe(globs, files) {
    const read = (0,research_globs/* readGlobs */.Qj)(globs, {
        show: (path) => path,
        exists: (path) => path === '' || files.has(path),
    });
    return { read, bases: read.inclusions.map(({ base }) => base) };
}
function matchFiles(files, globs) {
    const matcher = (0,research_globs/* matchGlobs */.jv)(globs);
    const isMeant = ({ path, is }) => (is === 'file' || is === 'link') && matcher.takes(path);
    const paths = [...files.values()].filter(isMeant).map(({ path }) => path);
    return { paths: paths.sort(), unmatched: matcher.findUnmatched(paths).map(({ given }) => given) };
}
/** Before anything is fetched only names and sizes are known: they decide where not all can be had. */
function limit(paths, files, wanted) {
    const isNamed = (0,find_named_files/* findNamedFiles */.g)(wanted);
    const terms = (0,search_terms/* findTerms */.$r)(wanted.join('\n'));
    const candidates = paths.map((path) => {
        const { bytes } = files.get(path) ?? { bytes: 0 };
        const isFetched = !(0,private_path/* isPrivatePath */.P)(path) && isRead(path, bytes);
        // How much of a large lock file is left without its checksums is not known before it is read.
        const kept = Math.min(bytes, read_bounded_file/* mostFileBytes */.tB);
        return {
            path,
            // Each file is a request, so that a small one costs as much as one of average size.
            length: isFetched ? Math.max(kept, Math.floor(choose_research.mostCharacters / mostFiles)) : 0,
            standing: isNamed(path) ? 'named' : isManifest(path) ? 'manifest' : 'ordinary',
            score: (0,search_terms/* countTerms */.lF)(path, terms).size,
        };
    });
    const kept = new Set((0,choose_files/* chooseFiles */.P)(candidates, choose_research.mostCharacters));
    const left = paths.filter((path) => !kept.has(path));
    return {
        kept: paths.filter((path) => kept.has(path)),
        skipped: left.map((path) => ({ path, reason: tooMany })),
    };
}
const isManifest = (path) => formats/* formats */.F.some((format) => format.matches(external_node_path_.posix.basename(path).toLowerCase(), ''));


/***/ }),

/***/ 95914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRemoteFiles: () => (/* binding */ openRemoteFiles)
/* harmony export */ });
/* harmony import */ var _research_choose_research_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53815);
/* harmony import */ var _open_github_research_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69897);
/* harmony import */ var _research_research_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41012);



/** The files of one commit on GitHub; all that is read of them shares one budget. */
function openRemoteFiles({ github, commit }) {
    const source = (0,_open_github_research_js__WEBPACK_IMPORTED_MODULE_1__.openGitHubResearch)({ github: rememberTrees(github), commit });
    return {
        chooseResearch: (globs, wanted) => (0,_research_choose_research_js__WEBPACK_IMPORTED_MODULE_0__.chooseResearch)(source, globs, wanted),
        chooseCited: (paths) => (0,_research_choose_research_js__WEBPACK_IMPORTED_MODULE_0__.chooseResearch)(onlyNamed(source, paths), paths.map(_research_research_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeName */ .L$)),
        readExisting: async (path) => {
            const found = await github.readFile(path, commit);
            return found?.is === 'file' ? found.text : undefined;
        },
    };
}
/** A commit never changes, and each document of a check asks for the list of its files. */
function rememberTrees(github) {
    const known = new Map();
    return {
        ...github,
        readTree: (oid, depth) => {
            const key = `${oid} ${depth}`;
            const answer = known.get(key) ?? github.readTree(oid, depth);
            known.set(key, answer);
            return answer;
        },
    };
}
/** A document cites files: the name of a folder does not stand for everything below it. */
function onlyNamed(source, names) {
    const asked = new Set(names);
    const find = async (globs) => {
        const { paths } = await source.find(globs, names);
        const found = new Set(paths.filter((path) => asked.has(path)));
        const missing = names.filter((path) => !found.has(path));
        return {
            paths: [...found],
            unmatched: [],
            skipped: missing.map((path) => ({ path, reason: 'the commit holds no such file' })),
        };
    };
    return { ...source, find };
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


/***/ })

};
;