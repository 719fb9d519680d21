export const id = 607;
export const ids = [607];
export const modules = {

/***/ 35422:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeText = decodeText;
const node_buffer_1 = __webpack_require__(4573);
/**
 * Decodes UTF-8, or UTF-16 that says so with a byte order mark, and drops the mark.
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
        return { fault: `binary content (a NUL byte at offset ${zero})` };
    if (!(0, node_buffer_1.isUtf8)(bytes)) {
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

/***/ 6295:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quotePath = void 0;
exports.readErrorCode = readErrorCode;
exports.missingFile = missingFile;
exports.outsideRoot = outsideRoot;
exports.explainFileError = explainFileError;
const errors_ts_1 = __webpack_require__(83916);
/** A path as people read it: quoted, and on one line whatever characters it holds. */
const quotePath = (path) => JSON.stringify(path);
exports.quotePath = quotePath;
function readErrorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function missingFile(path) {
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected a file at ${(0, exports.quotePath)(path)}, found nothing.`,
        hint: 'Check the spelling; a relative path is seen from the root folder.',
    });
}
function outsideRoot(path) {
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected a path inside the root folder, found ${(0, exports.quotePath)(path)}, which leads out of it.`,
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
    if (error instanceof errors_ts_1.SpecWriterError)
        return error;
    const code = readErrorCode(error);
    if (code === 'ENOENT')
        return missingFile(path);
    const [found, hint] = meanings[code] ?? [
        `the error ${code === '' ? 'of an unknown kind' : code}`,
        'Check the path and the disk.',
    ];
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected a usable file at ${(0, exports.quotePath)(path)}, found ${found}.`,
        hint,
        cause: error,
    });
}


/***/ }),

/***/ 67473:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLocalFiles = createLocalFiles;
const locate_file_ts_1 = __webpack_require__(95159);
const read_text_file_ts_1 = __webpack_require__(1831);
const write_text_file_ts_1 = __webpack_require__(34394);
/** The files of one folder; relative paths are seen from it. */
function createLocalFiles(root, { read, write } = { read: 'root', write: 'root' }) {
    return {
        readText: async (path) => (0, read_text_file_ts_1.readTextFile)(await (0, locate_file_ts_1.openRoot)(root), path, read),
        readExisting: async (path) => (0, read_text_file_ts_1.readExistingFile)(await (0, locate_file_ts_1.openRoot)(root), path, read),
        chooseResearch: async (globs) => {
            // Loaded when it is asked for: a check that names no research does not pay for the walker.
            const { chooseResearch } = await Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 57473));
            return chooseResearch(await (0, locate_file_ts_1.openRoot)(root), globs);
        },
        writeText: async (path, text) => (0, write_text_file_ts_1.writeTextFile)(await (0, locate_file_ts_1.openRoot)(root), { path, text }, write),
        exists: async (path) => (0, read_text_file_ts_1.fileExists)(await (0, locate_file_ts_1.openRoot)(root), path, read),
    };
}


/***/ }),

/***/ 95159:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openRoot = openRoot;
exports.isInside = isInside;
exports.showPath = showPath;
exports.locateFile = locateFile;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(83916);
const file_error_ts_1 = __webpack_require__(6295);
async function openRoot(root) {
    const path = (0, node_path_1.resolve)(root);
    try {
        const real = await (0, promises_1.realpath)(path);
        if ((await (0, promises_1.lstat)(real)).isDirectory())
            return { path, real };
    }
    catch (error) {
        if ((0, file_error_ts_1.readErrorCode)(error) !== 'ENOENT')
            throw (0, file_error_ts_1.explainFileError)(error, root);
    }
    throw new errors_ts_1.SpecWriterError('input', {
        message: `Expected the root ${(0, file_error_ts_1.quotePath)(root)} to be a folder, found none.`,
        hint: 'Name an existing folder.',
    });
}
function isInside(folder, path) {
    const way = (0, node_path_1.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path_1.sep}`) && !(0, node_path_1.isAbsolute)(way);
}
/** The path as it is shown and cited: relative to the root with forward slashes, where it is below it. */
function showPath(root, path) {
    const asked = (0, node_path_1.resolve)(root.path, path);
    const base = [root.path, root.real].find((folder) => isInside(folder, asked));
    return base === undefined ? asked : (0, node_path_1.relative)(base, asked).split(node_path_1.sep).join('/');
}
/** The real path behind all links, of a file that may be still to be written. */
async function locateFile(root, path, reach) {
    if (path.trim() === '' || path.includes('\0')) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected the path of a file, found ${(0, file_error_ts_1.quotePath)(path)}.`,
            hint: 'Name a file.',
        });
    }
    const asked = (0, node_path_1.resolve)(root.path, path);
    const isAllowed = (place) => reach === 'anywhere' || isInside(root.real, place);
    // Judged before the disk is asked, so that an answer never tells what lies outside.
    if (!isInside(root.path, asked) && !isAllowed(asked))
        throw (0, file_error_ts_1.outsideRoot)(path);
    const real = await followLinks(asked, path);
    if (!isAllowed(real))
        throw (0, file_error_ts_1.outsideRoot)(path);
    return real;
}
async function followLinks(place, path) {
    try {
        return await (0, promises_1.realpath)(place);
    }
    catch (error) {
        if ((0, file_error_ts_1.readErrorCode)(error) !== 'ENOENT')
            throw (0, file_error_ts_1.explainFileError)(error, path);
    }
    if (await isLink(place)) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected a file at ${(0, file_error_ts_1.quotePath)(path)}, found a link that leads nowhere.`,
            hint: 'Correct or remove the link.',
        });
    }
    return (0, node_path_1.join)(await followLinks((0, node_path_1.dirname)(place), path), (0, node_path_1.basename)(place));
}
async function isLink(place) {
    try {
        return (await (0, promises_1.lstat)(place)).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 15088:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toPlainText = toPlainText;
exports.toPlainLine = toPlainLine;
exports.toLogText = toLogText;
const node_util_1 = __webpack_require__(57975);
/** Control characters but for tab and line feed, other line ends, and what turns the direction of writing. */
const controls = /[^\P{Cc}\t\n]|[\u2028-\u202E\u2066-\u2069]/gu;
/** Text of strangers without anything that could move a cursor, colour a line or hide a part of it. */
function toPlainText(text) {
    const lines = text.replace(/\r\n?/gu, '\n');
    return (0, node_util_1.stripVTControlCharacters)(lines).replace(controls, '');
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

/***/ 12835:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPrivatePath = isPrivatePath;
exports.isPrivateKey = isPrivateKey;
/** Folders and files that hold secrets or foreign code, by name; compared in lower case. */
const privateFolders = new Set(['.git', 'node_modules', '.ssh', '.aws', '.gnupg']);
const privateNames = new Set([
    '.netrc',
    '.npmrc',
    '.pypirc',
    '.git-credentials',
    'id_rsa',
    'id_dsa',
    'id_ecdsa',
    'id_ed25519',
]);
const privateEndings = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/u;
/** Whether a file must never reach a prompt or a document, whatever glob or link leads to it. */
function isPrivatePath(path) {
    const parts = path.toLowerCase().split('/');
    const name = parts.at(-1) ?? '';
    return (parts.some((part) => privateFolders.has(part)) ||
        name.startsWith('.env') ||
        privateNames.has(name) ||
        privateEndings.test(name));
}
/** Whether a text is a private key whatever its file is called. */
function isPrivateKey(text) {
    return /^\s{0,9}-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/u.test(text.slice(0, 200));
}


/***/ }),

/***/ 37025:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mostFileBytes = void 0;
exports.readBoundedFile = readBoundedFile;
const promises_1 = __webpack_require__(51455);
/**
 * 2 MiB: more than any report that people write and most lock files, little enough that a pattern
 * which catches a data dump costs nothing. A requirement or a document is far smaller.
 */
exports.mostFileBytes = 2 * 1024 * 1024;
/**
 * Reads a file of a known real path. One that is too large is told by its size, without reading it.
 * A fault completes the sentence "Expected text, found …".
 */
async function readBoundedFile(realPath) {
    // Asked before it is opened: opening a named pipe waits for somebody to write.
    const found = await (0, promises_1.stat)(realPath);
    if (found.isDirectory())
        return { fault: 'a folder', hint: 'Name a file inside it.' };
    if (!found.isFile()) {
        return { fault: 'something that is not a file', hint: 'Name a file of text.' };
    }
    if (found.size > exports.mostFileBytes)
        return tooLarge(found.size);
    const file = await (0, promises_1.open)(realPath);
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
        if (length > exports.mostFileBytes)
            return tooLarge(length);
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
    }
}
function tooLarge(bytes) {
    return {
        fault: `${inMegabytes(bytes)}, more than the ${inMegabytes(exports.mostFileBytes)} that are read`,
        hint: 'Name a smaller file or the part of it that matters.',
    };
}
const inMegabytes = (bytes) => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;


/***/ }),

/***/ 1831:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTextFile = readTextFile;
exports.readExistingFile = readExistingFile;
exports.fileExists = fileExists;
const promises_1 = __webpack_require__(51455);
const errors_ts_1 = __webpack_require__(83916);
const decode_text_ts_1 = __webpack_require__(35422);
const file_error_ts_1 = __webpack_require__(6295);
const locate_file_ts_1 = __webpack_require__(95159);
const private_path_ts_1 = __webpack_require__(12835);
const read_bounded_file_ts_1 = __webpack_require__(37025);
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
        await (0, promises_1.stat)(await (0, locate_file_ts_1.locateFile)(root, path, reach));
        return true;
    }
    catch (error) {
        if ((0, file_error_ts_1.readErrorCode)(error) === 'ENOENT')
            return false;
        throw (0, file_error_ts_1.explainFileError)(error, path);
    }
}
async function readAnyText(root, path, reach) {
    const real = await (0, locate_file_ts_1.locateFile)(root, path, reach);
    if (reach === 'root' && (0, private_path_ts_1.isPrivatePath)((0, locate_file_ts_1.showPath)(root, real))) {
        const fault = 'a file that may hold secrets';
        throw unreadable(path, { fault, hint: 'Name another file.' });
    }
    try {
        const found = await (0, read_bounded_file_ts_1.readBoundedFile)(real);
        if ('fault' in found)
            throw unreadable(path, found);
        const decoded = (0, decode_text_ts_1.decodeText)(found.bytes);
        if ('text' in decoded)
            return decoded.text;
        throw unreadable(path, { ...decoded, hint: 'Save the file as text in UTF-8.' });
    }
    catch (error) {
        throw (0, file_error_ts_1.explainFileError)(error, path);
    }
}
function unreadable(path, { fault, hint }) {
    const message = `Expected text in ${(0, file_error_ts_1.quotePath)(path)}, found ${fault}.`;
    return new errors_ts_1.SpecWriterError('input', { message, hint });
}


/***/ }),

/***/ 34394:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeTextFile = writeTextFile;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(83916);
const file_error_ts_1 = __webpack_require__(6295);
const locate_file_ts_1 = __webpack_require__(95159);
/**
 * Writes a whole file or nothing: readers see the old text or the new one, never a half.
 * Returns the path to show.
 */
async function writeTextFile(root, { path, text }, reach) {
    const real = await (0, locate_file_ts_1.locateFile)(root, path, reach);
    const shown = (0, locate_file_ts_1.showPath)(root, real);
    if (shown.toLowerCase().split('/').includes('.git')) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected a path for a document, found ${(0, file_error_ts_1.quotePath)(path)}, which belongs to Git.`,
            hint: 'Name a path outside of the .git folder.',
        });
    }
    try {
        await (0, promises_1.mkdir)((0, node_path_1.dirname)(real), { recursive: true });
        await replaceFile(real, text);
    }
    catch (error) {
        throw (0, file_error_ts_1.explainFileError)(error, path);
    }
    return (0, locate_file_ts_1.showPath)(root, path);
}
async function replaceFile(real, text) {
    const mode = await readMode(real);
    // Beside the target: a rename is atomic only within one file system.
    const temporary = (0, node_path_1.join)((0, node_path_1.dirname)(real), `.spec-writer-${(0, node_crypto_1.randomUUID)()}.tmp`);
    try {
        await (0, promises_1.writeFile)(temporary, text, { flag: 'wx' });
        if (mode !== undefined)
            await (0, promises_1.chmod)(temporary, mode);
        await (0, promises_1.rename)(temporary, real);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true });
        throw error;
    }
}
/** The permissions that the file has, to be kept; those of a new one come from the user's mask. */
async function readMode(real) {
    try {
        return (await (0, promises_1.stat)(real)).mode & 0o7777;
    }
    catch (error) {
        if ((0, file_error_ts_1.readErrorCode)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SpecWriterError = void 0;
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
exports.SpecWriterError = SpecWriterError;


/***/ }),

/***/ 14987:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.explainError = explainError;
const errors_ts_1 = __webpack_require__(83916);
/** Never a stack trace, and never a secret: each given one is replaced wherever it stands. */
function explainError(error, secrets) {
    if (error instanceof errors_ts_1.SpecWriterError) {
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
        .filter((secret) => secret.length >= 4)
        .reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 38422:
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
exports.inputNames = exports.defaultResearch = void 0;
exports.readInputs = readInputs;
const z = __importStar(__webpack_require__(50924));
const errors_ts_1 = __webpack_require__(83916);
const nearest_name_ts_1 = __webpack_require__(99809);
/** The files that are research when nobody says otherwise. */
exports.defaultResearch = ['docs/research/**', 'research/**', 'RESEARCH.md'];
const text = z.string();
const lines = text.transform((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = (least, most) => text
    .regex(/^\d{1,9}$/u, { error: `a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
    error: `a whole number from ${least} to ${most}`,
});
const language = text.refine(isLanguageTag, {
    error: 'a BCP 47 language tag such as en, de or zh-CN',
});
const endpoint = text.refine((value) => /^https?:\/\/[^\s/]/u.test(value) && URL.canParse(value), {
    error: 'an address that starts with https:// or http://',
});
const temperature = text
    .regex(/^\d(?:\.\d{1,4})?$/u, { error: 'a number from 0 to 2' })
    .transform(Number)
    .refine((value) => value <= 2, { error: 'a number from 0 to 2' });
/**
 * Every input of the action, and of the command line under the same names: values are the strings
 * that the runner hands over, an empty one counts as not given.
 */
const fields = {
    mode: z.enum(['write', 'check']).default('write'),
    'issue-number': count(1, 999_999_999).optional(),
    requirement: text.optional(),
    'requirement-file': text.optional(),
    'include-comments': z.enum(['none', 'trusted', 'all']).default('trusted'),
    research: lines.default([...exports.defaultResearch]),
    'instructions-file': text.optional(),
    provider: z.enum(['auto', 'openai', 'copilot', 'offline']).default('auto'),
    'api-key': text.transform((value) => value.trim()).optional(),
    'base-url': endpoint.optional(),
    model: text.optional(),
    'fallback-models': lines.default([]),
    'reasoning-effort': z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']).optional(),
    temperature: temperature.optional(),
    'max-input-tokens': count(1000, 10_000_000).default(100_000),
    'max-output-tokens': count(100, 1_000_000).default(16_000),
    'max-total-tokens': count(1000, 100_000_000).default(400_000),
    'max-repairs': count(0, 10).default(2),
    'timeout-seconds': count(1, 21_600).default(900),
    locale: language.default('en'),
    'spec-path': text.default('SPEC.md'),
    publish: z.enum(['pull-request', 'commit', 'comment', 'none']).default('pull-request'),
    'comment-on': count(1, 999_999_999).optional(),
    branch: text.default('spec/issue-{issue}'),
    'base-branch': text.optional(),
    draft: flag.default(false),
    labels: lines.default([]),
    rules: text.default(''),
    'fail-on': z.enum(['error', 'warning', 'never']).default('error'),
    'min-role': z.enum(['read', 'triage', 'write', 'maintain', 'admin']).default('write'),
    'allowed-bots': lines.default([]),
    'dry-run': flag.default(false),
    'github-token': text.optional(),
};
const InputSchema = z.object(fields);
exports.inputNames = Object.keys(fields);
/** Parses all inputs at once, so that every mistake is reported in the same run. */
function readInputs(given) {
    const unknown = Object.keys(given).filter((name) => !exports.inputNames.includes(name));
    const known = Object.entries(given).filter(([name, value]) => exports.inputNames.includes(name) && value.trim() !== '');
    const parsed = InputSchema.safeParse(Object.fromEntries(known));
    const mistakes = [
        ...unknown.map(describeUnknownName),
        ...describeSources(known.map(([name]) => name)),
        ...(parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue, given))),
    ];
    if (parsed.success && mistakes.length === 0)
        return parsed.data;
    throw new errors_ts_1.SpecWriterError('input', {
        message: mistakes.join('\n'),
        hint: 'Correct the inputs and run again; nothing was read or written.',
    });
}
function describeUnknownName(name) {
    const nearest = (0, nearest_name_ts_1.nearestName)(name, exports.inputNames);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return `Expected the name of an input, found "${name}".${suggestion}`;
}
function describeSources(given) {
    const sources = ['issue-number', 'requirement', 'requirement-file'].filter((name) => given.includes(name));
    if (sources.length < 2)
        return [];
    return [`Expected one source of the requirement, found ${sources.join(' and ')}. Keep one.`];
}
function describeIssue(issue, given) {
    const name = issue.path.map(String).join('.');
    const expected = issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.message;
    return `Expected input "${name}" to be ${expected}, found ${describeValue(name, given[name])}.`;
}
/** A value is shown short and on one line; that of a secret is not shown at all. */
function describeValue(name, value = '') {
    if (name === 'api-key' || name === 'github-token')
        return 'something else';
    const oneLine = value.trim().replace(/\s+/gu, ' ');
    return JSON.stringify(oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine);
}
function isLanguageTag(tag) {
    if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag))
        return false;
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nearestName = nearestName;
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


/***/ })

};
