"use strict";
exports.id = 3296;
exports.ids = [3296];
exports.modules = {

/***/ 10675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Decodes UTF-8 and UTF-16, and drops a byte order mark; UTF-16 without one is known by its zero bytes.
 * The fault completes the sentence "Expected text, found …".
 */
function decodeText(bytes) {
    const encoding = readMark(bytes);
    if (encoding === 'utf-32')
        return { fault: 'UTF-32' };
    if (encoding !== 'utf-8')
        return decodeUtf16(bytes, encoding);
    const zero = bytes.indexOf(0);
    if (zero >= 0)
        return decodeUnmarked(bytes, zero);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        return { fault: `a byte that is not UTF-8 at offset ${findInvalidByte(bytes)}` };
    }
    return { text: new TextDecoder().decode(bytes) };
}
function readMark(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe) {
        return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
    }
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
function decodeUnmarked(bytes, zero) {
    const encoding = guessUtf16(bytes);
    const decoded = encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
    if (decoded !== undefined && 'text' in decoded && !controls.test(decoded.text))
        return decoded;
    return { fault: `binary content (a NUL byte at offset ${zero})` };
}
/** Most characters of most texts are Latin: of their two bytes one is zero, always the same one. */
function guessUtf16(bytes) {
    const sample = bytes.subarray(0, sampleBytes);
    if (bytes.length < fewestBytes || bytes.length % 2 === 1)
        return undefined;
    const zeros = sample.reduce((total, byte) => total + Number(byte === 0), 0);
    const high = sample.reduce((total, byte, at) => total + Number(byte === 0 && at % 2 === 0), 0);
    if (zeros < sample.length / 3)
        return undefined;
    if (high === 0)
        return 'utf-16le';
    return high === zeros ? 'utf-16be' : undefined;
}
const sampleBytes = 2048;
/** Fewer tell nothing. */
const fewestBytes = 16;
// eslint-disable-next-line no-control-regex -- what is looked for are control characters
const controls = /[\u0000-\u0008\u000e-\u001f]/u;
function decodeUtf16(bytes, encoding) {
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return text.includes('\0') ? { fault: 'binary content' } : { text };
    }
    catch {
        return { fault: `bytes that are not ${encoding.toUpperCase()}` };
    }
}
/** A decoder does not say where it gave up, but what it replaced can be told from what was there. */
function findInvalidByte(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    let offset = 0;
    let from = 0;
    for (;;) {
        const replaced = text.indexOf('\uFFFD', from);
        if (replaced < 0)
            return bytes.length;
        offset += Buffer.byteLength(text.slice(from, replaced));
        const isGenuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
        if (!isGenuine)
            return offset;
        offset += 3;
        from = replaced + 1;
    }
}


/***/ }),

/***/ 29768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ outsideRoot),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   WS: () => (/* binding */ readErrorCode),
/* harmony export */   Yd: () => (/* binding */ explainFileError)
/* harmony export */ });
/* unused harmony export missingFile */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A path as people read it: quoted, and on one line whatever characters it holds. */
const quotePath = (path) => JSON.stringify(path);
function readErrorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function missingFile(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: `Expected a file at ${quotePath(path)}, found nothing.`,
        hint: 'Check the spelling; a relative path is seen from the root folder.',
    });
}
function outsideRoot(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: `Expected a path inside the root folder, found ${quotePath(path)}, which leads out of it.`,
        hint: 'Name a file below the root folder; links that leave it are not followed.',
    });
}
/** What the system's error codes mean to the person who named the path. */
const meanings = {
    EISDIR: ['a folder', 'Name a file inside it.'],
    ENOTDIR: ['a file where the path needs a folder', 'Correct the folders of the path.'],
    EACCES: ['no permission', 'Give this user access to the file and its folder.'],
    EPERM: ['no permission', 'Give this user access to the file and its folder.'],
    EROFS: ['a read-only file system', 'Name a path that can be written.'],
    ENOSPC: ['no space left on the disk', 'Free some space and run again.'],
    ELOOP: ['a link that leads to itself', 'Correct the link.'],
    ENAMETOOLONG: ['a name that is too long', 'Use a shorter path.'],
};
/** Turns what the file system threw into one sentence; an error of ours passes through. */
function explainFileError(error, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z)
        return error;
    const code = readErrorCode(error);
    if (code === 'ENOENT')
        return missingFile(path);
    const [found, hint] = meanings[code] ?? [
        `the error ${code === '' ? 'of an unknown kind' : code}`,
        'Check the path and the disk.',
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: `Expected a usable file at ${quotePath(path)}, found ${found}.`,
        hint,
        cause: error,
    });
}


/***/ }),

/***/ 68454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   pM: () => (/* binding */ locateFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29768);




async function openRoot(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real)).isDirectory())
            return { path, real };
    }
    catch (error) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readErrorCode */ .WS)(error) !== 'ENOENT')
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error, root);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecWriterError */ .Z('input', {
        message: `Expected the root ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quotePath */ .WG)(root)} to be a folder, found none.`,
        hint: 'Name an existing folder.',
    });
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** The path as it is shown and cited: relative to the root with forward slashes, where it is below it. */
function showPath(root, path) {
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.path, path);
    const base = [root.path, root.real].find((folder) => isInside(folder, asked));
    return base === undefined ? asked : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, asked).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** The real path behind all links, of a file that may be still to be written. */
async function locateFile(root, path, reach) {
    if (path.trim() === '' || path.includes('\0')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecWriterError */ .Z('input', {
            message: `Expected the path of a file, found ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quotePath */ .WG)(path)}.`,
            hint: 'Name a file.',
        });
    }
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.path, path);
    const isAllowed = (place) => reach === 'anywhere' || isInside(root.real, place);
    // Judged before the disk is asked, so that an answer never tells what lies outside.
    if (!isInside(root.path, asked) && !isAllowed(asked))
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideRoot */ .K8)(path);
    const real = await followLinks(asked, path);
    if (!isAllowed(real))
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideRoot */ .K8)(path);
    return real;
}
async function followLinks(place, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
    }
    catch (error) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readErrorCode */ .WS)(error) !== 'ENOENT')
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error, path);
    }
    if (await isLink(place)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecWriterError */ .Z('input', {
            message: `Expected a file at ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quotePath */ .WG)(path)}, found a link that leads nowhere.`,
            hint: 'Correct or remove the link.',
        });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await followLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place));
}
async function isLink(place) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place)).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 59264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPrivatePath),
/* harmony export */   T: () => (/* binding */ isPrivateKey)
/* harmony export */ });
/** Folders and files that hold secrets or foreign code, by name; compared in lower case. */
const privateFolders = new Set([
    '.git',
    'node_modules',
    '.ssh',
    '.aws',
    '.azure',
    '.docker',
    '.gcloud',
    '.gnupg',
    '.kube',
]);
const privateNames = new Set([
    '.netrc',
    '_netrc',
    '.npmrc',
    '.pypirc',
    '.yarnrc.yml',
    '.git-credentials',
    '.htpasswd',
    '.pgpass',
    '.my.cnf',
    '.dockercfg',
    '.boto',
    '.s3cfg',
    '.vault-token',
    'credentials',
    'credentials.json',
    'credentials.yml.enc',
    'master.key',
    'auth.json',
    'id_rsa',
    'id_dsa',
    'id_ecdsa',
    'id_ed25519',
]);
const privateEndings = /\.(?:pem|key|p8|p12|pfx|jks|keystore|ppk|kdbx|gpg|env|tfvars|tfvars\.json|tfstate|tfstate\.backup)$/u;
/** `prod.env.local`, but neither the document `prod.env.md` nor the code `config.env.ts`. */
const environment = /\.env\.(?!(?:mdx?|markdown|rst|adoc|html?|[cm]?[jt]sx?|py|rb|go|rs|java)$)\w{1,20}$/u;
/** Data that is called by what it holds. */
const secretData = /^(?:[\w.-]{0,40}[_.-])?(?:credentials?|creds|(?:client[_-])?secrets?)(?:[_.-][\w.-]{0,80})?\.(?:json|ya?ml|toml|csv|ini|txt|properties|enc)$/u;
/** What is about secrets and holds none, in the formats of data: `secrets-management.yaml`. */
const aboutSecrets = /(?:credentials?|creds|secrets?)[_.-](?:schema|openapi|policy|policies|management|rotation|scan|scanning|detection|inventory|guide|guidelines|handling|lifecycle)[_.-]/u;
/** What tools call the secrets that they write, and copies of keys. */
const writtenByTools = [
    /^(?:aws|gcloud|gcp|azure)[_-]credentials$/u,
    /^gha-creds-/u,
    /^(?:root|[\w.-]{0,40}access)keys?\.csv$/u,
    /^(?:[\w.-]{0,40}[_.-])?kubeconfig(?:[_.-](?!mdx?$|rst$|adoc$|html?$|txt$)[\w-]{1,40})?(?:\.(?:ya?ml|conf))?$/u,
    /^id_(?:rsa|dsa|ecdsa|ed25519)[_.-](?!(?:pub|md)$)/u,
];
/** The key that a cloud hands out for a program, under the name it is saved by. */
const serviceAccount = /^service[-_]?account[^/]*\.json$/u;
const privatePatterns = [privateEndings, environment, serviceAccount, ...writtenByTools];
/** Whether a file must never reach a prompt or a document, whatever glob or link leads to it. */
function isPrivatePath(path) {
    const parts = path.toLowerCase().split('/');
    const name = parts.at(-1) ?? '';
    return (parts.some((part) => privateFolders.has(part)) ||
        name.startsWith('.env') ||
        privateNames.has(name) ||
        (secretData.test(name) && !aboutSecrets.test(name)) ||
        privatePatterns.some((pattern) => pattern.test(name)) ||
        parts.slice(-2).join('/') === '.m2/settings.xml');
}
/**
 * The first line of a key and the beginning of the next, as it stands in a file, in a block of YAML or
 * in a string with escaped line breaks.
 */
const keyOnItsOwnLine = /(?:^|[\n\r"'`])[ \t>|*-]{0,80}-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,2}[rn]|[\r\n]){1,8}[ \t>|]{0,80}[A-Za-z0-9+/]{3}/u;
/** After other text only what cannot be a word says that the line break is one of a key. */
const keyAfterText = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,2}[rn]|[\r\n]|[ \t]){1,80}[A-Za-z0-9+/]{40}/u;
/** Whether a text holds a private key, whatever its file is called; a line that only names one holds none. */
const isPrivateKey = (text) => text.includes('PRIVATE KEY') && (keyOnItsOwnLine.test(text) || keyAfterText.test(text));


/***/ }),

/***/ 69720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ inMegabytes),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   tB: () => (/* binding */ mostFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * 2 MiB: more than any report that people write and most lock files, little enough that a pattern
 * which catches a data dump costs nothing. A requirement or a document is far smaller.
 */
const mostFileBytes = 2 * 1024 * 1024;
/**
 * Reads a file of a known real path. One that is too large is told by its size, without reading it.
 * A fault completes the sentence "Expected text, found …".
 */
async function readBoundedFile(realPath) {
    // Asked before it is opened: opening a named pipe waits for somebody to write.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(realPath);
    if (found.isDirectory())
        return { fault: 'a folder', hint: 'Name a file inside it.' };
    if (!found.isFile()) {
        return { fault: 'something that is not a file', hint: 'Name a file of text.' };
    }
    if (found.size > mostFileBytes)
        return tooLarge(found.size);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(realPath);
    try {
        return await readToEnd(file, found.size);
    }
    finally {
        await file.close();
    }
}
/** A file may grow meanwhile, and those of /proc say 0: what counts is what can be read. */
async function readToEnd(file, size) {
    let buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        if (bytesRead === 0)
            return { bytes: buffer.subarray(0, length) };
        length += bytesRead;
        if (length > mostFileBytes)
            return tooLarge(length);
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
    }
}
/** The fault of a text that is larger than any of its kind that is read. */
function tooLarge(bytes, most = mostFileBytes) {
    return {
        fault: `${inMegabytes(bytes)}, more than the ${inMegabytes(most)} that are read`,
        hint: 'Name a smaller file or the part of it that matters.',
    };
}
const inMegabytes = (bytes) => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;


/***/ }),

/***/ 99244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   MC: () => (/* binding */ readExistingFile),
/* harmony export */   hR: () => (/* binding */ fileExists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10675);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29768);
/* harmony import */ var _locate_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68454);
/* harmony import */ var _private_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59264);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69720);







/** Reads the whole text of one named file, or says in one sentence why it cannot be read. */
async function readTextFile(root, path, reach) {
    const text = await readAnyText(root, path, reach);
    if (text.trim() === '') {
        throw unreadable(path, { fault: 'an empty file', hint: 'Write the text into it.' });
    }
    return text;
}
/** The text of a file that need not be there and may be empty. */
async function readExistingFile(root, path, reach) {
    return (await fileExists(root, path, reach)) ? readAnyText(root, path, reach) : undefined;
}
async function fileExists(root, path, reach) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(await (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_4__/* .locateFile */ .pM)(root, path, reach));
        return true;
    }
    catch (error) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readErrorCode */ .WS)(error) === 'ENOENT')
            return false;
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error, path);
    }
}
async function readAnyText(root, path, reach) {
    const real = await (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_4__/* .locateFile */ .pM)(root, path, reach);
    if (reach === 'root' && (0,_private_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivatePath */ .P)((0,_locate_file_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P8)(root, real))) {
        const fault = 'a file that may hold secrets';
        throw unreadable(path, { fault, hint: 'Name another file.' });
    }
    try {
        const found = await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundedFile */ .Mv)(real);
        if ('fault' in found)
            throw unreadable(path, found);
        const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(found.bytes);
        if ('text' in decoded)
            return decoded.text;
        throw unreadable(path, { ...decoded, hint: 'Save the file as text in UTF-8.' });
    }
    catch (error) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error, path);
    }
}
function unreadable(path, { fault, hint }) {
    const message = `Expected text in ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quotePath */ .WG)(path)}, found ${fault}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecWriterError */ .Z('input', { message, hint });
}


/***/ }),

/***/ 47590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kb: () => (/* binding */ locateForWriting),
  gF: () => (/* binding */ removeTextFile),
  fR: () => (/* binding */ replaceFile),
  Tl: () => (/* binding */ writeTextFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/file-error.js
var file_error = __webpack_require__(29768);
// EXTERNAL MODULE: ./build/adapters/files/locate-file.js
var locate_file = __webpack_require__(68454);
// EXTERNAL MODULE: ./build/delivery/safe-path.js
var safe_path = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/files/reserved-path.js



/** Refuses a path at which a written text would become code; `shown` is the real path, because a link may lead there. */
function refuseReservedPath(shown, path) {
    const what = (0,safe_path/* findReservation */.k)(shown);
    if (what === undefined)
        return;
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected a path for a document, found ${(0,file_error/* quotePath */.WG)(path)}, ${what}.`,
        hint: 'Name a path outside of .git, .github/workflows and .github/actions.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/files/write-text-file.js





/**
 * Writes a whole file or nothing: readers see the old text or the new one, never a half.
 * Returns the path to show.
 */
async function writeTextFile(root, { path, text }, reach) {
    const real = await locateForWriting(root, path, reach);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(real), { recursive: true });
        await replaceFile(real, text);
    }
    catch (error) {
        throw (0,file_error/* explainFileError */.Yd)(error, path);
    }
    return (0,locate_file/* showPath */.P8)(root, path);
}
/** Removes a file from where one may be written; there may be none. */
async function removeTextFile(root, path, reach) {
    const real = await locateForWriting(root, path, reach);
    try {
        await (0,promises_.rm)(real, { force: true });
    }
    catch (error) {
        throw (0,file_error/* explainFileError */.Yd)(error, path);
    }
}
/** The real path at which a document may be written. */
async function locateForWriting(root, path, reach) {
    const real = await (0,locate_file/* locateFile */.pM)(root, path, reach);
    refuseReservedPath((0,locate_file/* showPath */.P8)(root, real), path);
    return real;
}
/** Puts a text, or its bytes, in the place of a file at once. */
async function replaceFile(real, text) {
    // Loaded where something is written: a check can do without its 5 ms and 3 MB.
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const mode = await readMode(real);
    // Beside the target: a rename is atomic only within one file system.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(real), `.spec-writer-${randomUUID()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        if (mode !== undefined)
            await (0,promises_.chmod)(temporary, mode);
        await (0,promises_.rename)(temporary, real);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** The permissions that the file has, to be kept; those of a new one come from the user's mask. */
async function readMode(real) {
    try {
        return (await (0,promises_.stat)(real)).mode & 0o7777;
    }
    catch (error) {
        if ((0,file_error/* readErrorCode */.WS)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 72013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ toPlainLine),
/* harmony export */   ZQ: () => (/* binding */ toLogText),
/* harmony export */   bo: () => (/* binding */ toPlainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Control characters but for tab and line feed, other line ends, and what turns the direction of writing. */
const controls = /[^\P{Cc}\t\n]|[\u2028-\u202E\u2066-\u2069]/gu;
/** Text of strangers without anything that could move a cursor, colour a line or hide a part of it. */
function toPlainText(text) {
    const lines = text.replace(/\r\n?/gu, '\n');
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(lines).replace(controls, '');
}
/** The same on one line. */
function toPlainLine(text) {
    return toPlainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Text that the runner prints and never obeys: it looks for `::command::` at the start of a line,
 * white space aside, and for `##[command]` anywhere. One backslash more breaks both and can be taken back.
 */
function toLogText(text) {
    return toPlainText(text)
        .replace(/^([^\S\n]*)(\\*::)/gmu, '$1\\$2')
        .replace(/##(\\*\[)/gu, '##\\$1');
}


/***/ }),

/***/ 29006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a folder or one above it belongs to Git; a worktree has a file there, not a folder. */
function isInWorkTree(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) || (parent !== folder && isInWorkTree(parent));
}


/***/ }),

/***/ 55710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createLocalFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _research_is_in_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29006);
/* harmony import */ var _files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68454);
/* harmony import */ var _files_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99244);
/* harmony import */ var _files_write_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47590);





/** The files of one folder; relative paths are seen from it. */
function createLocalFiles(root, { read, write } = { read: 'root', write: 'root' }) {
    return {
        readText: async (path) => (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), path, read),
        readExisting: async (path) => (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readExistingFile */ .MC)(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), path, read),
        chooseResearch: (globs, wanted) => chooseAt(root, { globs, wanted, large: 'begun' }),
        chooseDocuments: (globs) => chooseAt(root, { globs, large: 'left-out' }),
        chooseCited: async (paths) => {
            const [{ chooseResearch }, { openCitedResearch }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(8879), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(5651)]).then(__webpack_require__.bind(__webpack_require__, 53815)),
                Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(8879), __webpack_require__.e(4006), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(5216), __webpack_require__.e(9509)]).then(__webpack_require__.bind(__webpack_require__, 79509)),
            ]);
            return chooseResearch(openCitedResearch(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root)), paths);
        },
        isCheckout: async () => (0,_research_is_in_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isInWorkTree */ .P)((await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root)).real),
        listProject: async () => {
            const { real } = await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root);
            if (!(0,_research_is_in_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isInWorkTree */ .P)(real))
                return undefined;
            const { listProject } = await __webpack_require__.e(/* import() */ 4367).then(__webpack_require__.bind(__webpack_require__, 4367));
            return listProject(real);
        },
        writeText: async (path, text) => (0,_files_write_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTextFile */ .Tl)(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), { path, text }, write),
        removeText: async (path) => (0,_files_write_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTextFile */ .gF)(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), path, write),
        replaceText: async (change) => {
            const { replaceTextFile } = await __webpack_require__.e(/* import() */ 7384).then(__webpack_require__.bind(__webpack_require__, 47384));
            return replaceTextFile(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), change, write);
        },
        locateForWriting: async (path) => {
            const opened = await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root);
            return (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(opened, await (0,_files_write_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .locateForWriting */ .Kb)(opened, path, write));
        },
        show: async (path) => {
            const opened = await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root);
            const shown = (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(opened, await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .locateFile */ .pM)(opened, path, read));
            // An absolute path would tell of the machine, and be another one on the next.
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(shown) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(opened.real, shown).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : shown;
        },
        exists: async (path) => (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fileExists */ .hR)(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), path, read),
    };
}
/** Loaded when it is asked for: a check that names no research does not pay for the walker. */
async function chooseAt(root, { globs, wanted, large }) {
    const [{ chooseResearch }, { openLocalResearch }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(8879), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(5651)]).then(__webpack_require__.bind(__webpack_require__, 53815)),
        Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(8879), __webpack_require__.e(4006), __webpack_require__.e(3404), __webpack_require__.e(3815), __webpack_require__.e(5216), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 97995)),
    ]);
    return chooseResearch(openLocalResearch(await (0,_files_locate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(root), large), globs, wanted);
}


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ refuseUnsafePath),
/* harmony export */   k: () => (/* binding */ findReservation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _spec_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85248);


/** PATH_MAX of Linux, and NAME_MAX of its file systems; both in bytes. */
const longestPath = 4096;
const longestName = 255;
/**
 * What a path belongs to at which a written text would become code: hooks and settings of Git,
 * workflows and actions of GitHub. File systems may ignore case, and some ignore more than that.
 */
function findReservation(path) {
    const parts = path.split('/').map(foldName);
    if (parts.some((part) => part === '.git' || part === 'git~1'))
        return 'which belongs to Git';
    const folder = parts[parts.indexOf('.github') + 1];
    const isBelowGitHub = parts.includes('.github');
    if (isBelowGitHub && folder === 'workflows')
        return 'which holds the workflows of GitHub';
    if (isBelowGitHub && folder === 'actions')
        return 'which holds the actions of GitHub';
    if (/^action\.ya?ml$/u.test(parts.at(-1) ?? ''))
        return 'which describes an action of GitHub';
    return undefined;
}
/** As Git protects its own folder: macOS ignores these characters in names, Windows what ends them. */
const foldName = (name) => name
    .replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu, '')
    .replace(/(?:::?\$.*|:.*)$/u, '')
    .replace(/[. ]+$/u, '')
    .toLowerCase();
/**
 * Refuses, before anything is spent, a path at which no document may be published: one that is not
 * inside the repository, that becomes code, or that some checkouts cannot hold.
 */
function refuseUnsafePath(specPath) {
    for (const path of [specPath, (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .twinPath */ .on)(specPath)]) {
        const found = findReservation(path) ?? findFault(path);
        if (found === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: `Expected a path inside the repository to publish the document at, found ${show(path)}, ${found}.`,
            hint: 'Set spec-path to a path such as SPEC.md or docs/SPEC.md, or publish: none to write the file only.',
        });
    }
}
/** Quoted, and short enough for one line of a log. */
const show = (path) => JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path);
const bytesOf = (text) => new TextEncoder().encode(text).length;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
const pathChecks = [
    [(path) => control.test(path), 'which holds control characters'],
    [(path) => !path.isWellFormed(), 'which is no Unicode text'],
    [(path) => /^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path), 'which is absolute'],
    [(path) => path.includes('\\'), 'which holds a backslash'],
    [(path) => path.split('/').includes('..'), 'which leads out of it'],
    [(path) => bytesOf(path) > longestPath, `which is longer than ${longestPath} bytes`],
];
/** Device names stay devices with any ending: `nul.md` is `nul`. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\.|$)/iu;
const nameChecks = [
    [(name) => name === '' || name === '.', 'which has an empty part'],
    [(name) => /[. ]$/u.test(name), 'in which a part ends with a dot or a space'],
    [(name) => /[<>:"|?*]/u.test(name), 'which Windows cannot hold'],
    [(name) => device.test(name), 'which names a device on Windows'],
    [(name) => bytesOf(name) > longestName, `in which a part is longer than ${longestName} bytes`],
];
function findFault(path) {
    const [, found] = pathChecks.find(([isAtFault]) => isAtFault(path)) ?? [];
    if (found !== undefined)
        return found;
    const names = path.split('/');
    return nameChecks.find(([isAtFault]) => names.some(isAtFault))?.[1];
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SpecWriterError)
/* harmony export */ });
/** The one error of this program: what was expected and found, and what to do about it. */
class SpecWriterError extends Error {
    name = 'SpecWriterError';
    kind;
    hint;
    constructor(kind, text) {
        super(text.message, text.cause === undefined ? undefined : { cause: text.cause });
        this.kind = kind;
        this.hint = text.hint;
    }
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Never a stack trace, and never a secret: each given one is replaced wherever it stands. */
function explainError(error, secrets) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z) {
        const exitStatus = error.kind === 'input' ? 2 : 3;
        return {
            message: redact(error.message, secrets),
            hint: redact(error.hint, secrets),
            exitStatus,
        };
    }
    const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        message: redact(`Expected no trouble of our own, found ${found.split('\n', 1)[0] ?? ''}`, secrets),
        hint: 'This is a mistake in Spec Writer: please report it with the command and this line.',
        exitStatus: 3,
    };
}
function redact(text, secrets) {
    return secrets
        .flatMap((secret) => secret.split('\n'))
        .map((line) => line.trim())
        .filter((line) => line.length >= 4)
        .reduce((redacted, line) => redacted.replaceAll(line, '***'), text);
}


/***/ }),

/***/ 31972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The known name that a mistyped one most likely means, or nothing when none is near. */
function nearestName(name, known) {
    // Longer strings are no mistyped names, and the distance is quadratic in length.
    if (name.length > 60)
        return undefined;
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate) }))
        .sort((left, right) => left.distance - right.distance);
    const [best] = ranked;
    const tolerance = Math.max(2, Math.floor(name.length / 3));
    return best !== undefined && best.distance <= tolerance ? best.candidate : undefined;
}
/** Levenshtein: insertions, deletions and substitutions between two short strings. */
function editDistance(left, right) {
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (const [row, letter] of Array.from(left).entries()) {
        const current = [row + 1];
        for (const [column, other] of Array.from(right).entries()) {
            const substitution = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            const edit = Math.min((previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
            current.push(Math.min(substitution, edit));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
}


/***/ }),

/***/ 85248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ answerPath),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   jK: () => (/* binding */ draftPath),
/* harmony export */   on: () => (/* binding */ twinPath)
/* harmony export */ });
const withoutEnding = (path) => path.replace(/\.(?:md|markdown)$/iu, '');
/** The machine twin lies beside the document. */
const twinPath = (specPath) => `${withoutEnding(specPath)}.json`;
/** The report of the run that wrote the document. */
const reportPath = (specPath) => `${withoutEnding(specPath)}.report.json`;
/** An answer of the model as it came, kept because it was paid for. */
const answerPath = (specPath, number) => `${withoutEnding(specPath)}.answer-${number}.txt`;
/** What is there of a draft that is not finished, for a run that goes on from it. */
const draftPath = (specPath) => `${withoutEnding(specPath)}.draft.json`;


/***/ })

};
;