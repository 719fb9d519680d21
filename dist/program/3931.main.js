"use strict";
exports.id = 3931;
exports.ids = [3931,245,6137];
exports.modules = {

/***/ 70404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkInTerminal: () => (/* binding */ checkInTerminal)
});

// EXTERNAL MODULE: ./build/check-specs.js + 2 modules
var check_specs = __webpack_require__(60800);
// EXTERNAL MODULE: ./build/report/describe-mended.js
var describe_mended = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/report/format-github.js
var format_github = __webpack_require__(99734);
// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(14452);
;// CONCATENATED MODULE: ./build/report/format-json.js

/** For programs: a stable shape that `schemaVersion` counts. */
function formatJson(report) {
    const files = report.files.map(({ path, findings, suppressed = [], mended }) => ({
        path,
        valid: findings.every(({ severity }) => severity !== 'error'),
        diagnostics: findings.map(describe),
        ...(suppressed.length > 0 && {
            suppressed: suppressed.map(({ justification, ...finding }) => ({
                ...describe(finding),
                justification,
            })),
        }),
        ...(mended !== undefined && {
            fixed: mended.fixed.map(describe),
            refused: mended.refused.map(({ rule, why }) => ({ rule, why })),
            changed: mended.changes.map((change) => change.path),
        }),
    }));
    const errors = (0,report_file/* countFindings */.G)(report, 'error');
    const warnings = (0,report_file/* countFindings */.G)(report, 'warning');
    return `${JSON.stringify({ schemaVersion: 1, files, errors, warnings }, null, 2)}\n`;
}
const describe = ({ rule, severity, message, hint, line, column, endLine, endColumn, }) => ({ rule, severity, message, hint, line, column, endLine, endColumn });

// EXTERNAL MODULE: ./build/rules/index.js + 120 modules
var rules = __webpack_require__(28000);
// EXTERNAL MODULE: ./build/spec/short-digest.js
var short_digest = __webpack_require__(88285);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/report/format-sarif.js



/** For code scanning: SARIF 2.1.0, one run, every rule described. */
function formatSarif({ files }) {
    const version = build_version/* tool */.z.slice(build_version/* tool */.z.indexOf('/') + 1);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'spec-writer',
                        version,
                        semanticVersion: version,
                        rules: rules/* rules */.a.map(describeRule),
                    },
                },
                // Columns count the units of JavaScript strings.
                columnKind: 'utf16CodeUnits',
                results: files.flatMap(describeFile),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeRule({ id, about, reason, severity, ignores }) {
    const leaves = ignores === undefined ? '' : ` Leaves alone: ${ignores}`;
    return {
        id,
        shortDescription: { text: about },
        fullDescription: { text: `${about} ${reason}` },
        help: { text: `${reason}${leaves} "spec-writer rules ${id}" explains it.` },
        defaultConfiguration: { level: severity },
    };
}
function describeFile(file) {
    const fingerprint = createFingerprints(file);
    return [
        ...file.findings.map((finding) => describeResult(file, finding, fingerprint(finding))),
        ...(file.suppressed ?? []).map((finding) => ({
            ...describeResult(file, finding, fingerprint(finding)),
            suppressions: [{ kind: 'inSource', justification: finding.justification }],
        })),
    ];
}
/** The rule and the words of its line, with a count for each repeat: what stays when lines move. */
function createFingerprints({ lines }) {
    const seen = new Map();
    return ({ rule, line, message }) => {
        const words = (lines?.get(line) ?? message).replace(/\s+/gu, ' ').trim();
        const digest = (0,short_digest/* shortDigest */.V)(`${rule}\n${words}`) + (0,short_digest/* shortDigest */.V)(`${words}\n${rule}`);
        const count = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, count);
        return `${digest}:${count}`;
    };
}
function describeResult(file, finding, fingerprint) {
    const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
    const artifactLocation = { uri: toUri(file.path), uriBaseId: '%SRCROOT%' };
    return {
        ruleId: rule,
        ruleIndex: rules/* rules */.a.findIndex(({ id }) => id === rule),
        level: severity,
        message: { text: `${message} ${hint}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation,
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
    };
}
/** A relative reference: every segment is encoded, the slashes stay. */
function toUri(path) {
    return path
        .toWellFormed()
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/u, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./build/report/format-text.js + 1 modules
var format_text = __webpack_require__(34171);
;// CONCATENATED MODULE: ./build/report/format-findings.js




/** The report in the form that somebody asked for; only text has colours. */
function formatFindings(report, format, paint) {
    if (format === 'text')
        return (0,format_text/* formatText */.v)(report, paint);
    const formats = { json: formatJson, sarif: formatSarif, github: format_github/* formatGithub */.vX };
    return formats[format](report);
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/rules/has-failed.js
var has_failed = __webpack_require__(81936);
// EXTERNAL MODULE: ./build/rules/read-rule-settings.js
var read_rule_settings = __webpack_require__(13691);
// EXTERNAL MODULE: ./build/adapters/workspace/find-config.js + 1 modules
var find_config = __webpack_require__(58773);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
// EXTERNAL MODULE: ./build/adapters/files/file-error.js
var file_error = __webpack_require__(29768);
;// CONCATENATED MODULE: ./build/adapters/workspace/find-documents.js





/**
 * The documents that the words of a command mean, each once, in the order of the words: a file is
 * itself, a folder every `SPEC.md` below it, and a glob what it matches below the root.
 */
async function findDocuments(words, search) {
    const found = new Set();
    for (const word of words) {
        for (const path of await findOne(word, search))
            found.add(path);
    }
    return [...found];
}
async function findOne(word, { root, files, warn }) {
    const kind = await findKind((0,external_node_path_.resolve)(root, word));
    const isGlob = kind === 'nothing' && /[*?[\]{}]/u.test(word);
    // What is neither is left to the reader of files, which says what is wrong with it.
    if (kind !== 'folder' && !isGlob)
        return [word];
    const glob = isGlob ? word : `${word.replace(/[/\\]+$/u, '')}/**/SPEC.md`;
    const { files: documents, skipped } = await files.chooseDocuments([glob]);
    (0,describe_left_out/* describeLeftOut */.l)(skipped).forEach(warn);
    if (documents.length > 0)
        return documents.map(({ path }) => path);
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected a specification at ${(0,file_error/* quotePath */.WG)(word)}, found ${isGlob ? 'no file' : 'no SPEC.md below it'}.`,
        hint: 'Name a file, a folder with a SPEC.md in it, or a glob such as "specs/*.md".',
    });
}
async function findKind(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return 'nothing';
    }
}

// EXTERNAL MODULE: ./build/adapters/terminal/guard-output.js
var guard_output = __webpack_require__(25573);
// EXTERNAL MODULE: ./build/adapters/workspace/local-files.js
var local_files = __webpack_require__(55710);
// EXTERNAL MODULE: ./build/adapters/workspace/read-requirement-file.js
var read_requirement_file = __webpack_require__(36532);
// EXTERNAL MODULE: ./build/adapters/terminal/terminal-progress.js
var terminal_progress = __webpack_require__(402);
;// CONCATENATED MODULE: ./build/adapters/terminal/check-in-terminal.js












/** Checks the named documents, prints what was asked for and returns the exit status. */
async function checkInTerminal(command, terminal) {
    const files = (0,local_files/* createLocalFiles */.Z)(command.root, { read: 'anywhere', write: 'anywhere' });
    const { root, config: named, ignoresConfig: isOff = false, requirement } = command;
    const config = await (0,find_config/* findConfig */.u)({ root, config: named, isOff });
    const rules = command.rulesFile === undefined ? '' : await files.readText(command.rulesFile);
    const { failOn = config.failOn ?? 'error' } = command;
    const { warn } = (0,terminal_progress/* createTerminalProgress */.q)(terminal.stderr, {
        quiet: command.quiet,
        environment: terminal.env,
    });
    const checked = await (0,check_specs/* checkSpecs */.n)({
        files: await findDocuments(command.files, { root, files, warn }),
        researchGlobs: command.research,
        ...(command.cited !== undefined && { cited: command.cited }),
        rules: new Map([
            ...config.rules,
            ...(0,read_rule_settings/* readRuleSettings */.I)(rules),
            ...(command.ignoresDisables === true ? [[read_rule_settings/* inlineConfig */.a, 'off']] : []),
        ]),
        ...(command.fix !== undefined && { fix: command.fix }),
    }, {
        readText: files.readText,
        readExisting: files.readExisting,
        chooseResearch: files.chooseResearch,
        chooseCited: files.chooseCited,
        replaceText: files.replaceText,
        openHash,
        warn,
        ...(requirement !== undefined && {
            readRequirement: () => (0,read_requirement_file/* readRequirementFile */.e)(requirement, files),
        }),
    });
    await print({ files: checked }, command, terminal);
    return checked.some(({ findings }) => (0,has_failed/* hasFailed */.W)(findings, failOn)) ? 1 : 0;
}
async function openHash() {
    const { hashText } = await __webpack_require__.e(/* import() */ 4365).then(__webpack_require__.bind(__webpack_require__, 54365));
    return hashText;
}
/** A patch is all that standard output holds, so that it can be applied; what it mends is told beside it. */
async function print(report, { format, fix, quiet }, terminal) {
    const { env, stdout, stderr } = terminal;
    const isPatch = fix === 'show' && format === 'text';
    const paint = (0,report_paint/* choosePaint */.is)(env, isPatch ? stderr : stdout);
    const text = formatFindings(report, format, paint);
    if (isPatch) {
        const { formatPatch } = await Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7195)]).then(__webpack_require__.bind(__webpack_require__, 57195));
        stdout.write((0,guard_output/* guardText */.h)(formatPatch(report), 'text', env));
        if (!quiet)
            stderr.write(text);
        return;
    }
    stdout.write((0,guard_output/* guardText */.h)(text, format, env));
    // The forms of other programs have no place for what is gone.
    const isSilent = quiet || format === 'text' || format === 'json';
    if (!isSilent)
        stderr.write((0,describe_mended/* describeMended */.D)(report).join(''));
}


/***/ }),

/***/ 58773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configNames: () => (/* binding */ configNames),
  u: () => (/* binding */ findConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/files/locate-file.js
var locate_file = __webpack_require__(68454);
// EXTERNAL MODULE: ./build/nearest-name.js
var nearest_name = __webpack_require__(31972);
// EXTERNAL MODULE: ./build/rules/read-rule-settings.js
var read_rule_settings = __webpack_require__(13691);
// EXTERNAL MODULE: ./build/adapters/workspace/fail-on.js
var fail_on = __webpack_require__(19945);
;// CONCATENATED MODULE: ./build/adapters/workspace/parse-config.js




const keys = ['rules', 'fail-on'];
/** A configuration is written by hand. */
const longestConfig = 100_000;
/** Reads `rules` and `fail-on` from YAML, of which JSON is a part; a mistake is told with its line. */
async function parseConfig(path, text) {
    if (text.length > longestConfig)
        throw refuse(path, `a file of ${text.length} characters`);
    const { isMap, isScalar, LineCounter, parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    const { errors, contents } = parseDocument(text, { lineCounter: counter });
    const [mistake] = errors;
    if (mistake !== undefined)
        throw refuse(path, `a mistake in it: ${mistake.message}`);
    const show = (node) => {
        const value = isScalar(node) ? node.value : undefined;
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
            ? String(value)
            : '';
    };
    const listEntries = (node) => isMap(node)
        ? node.items.map(({ key, value }) => {
            const entry = { name: show(key), line: lineOf(key, counter), value: show(value) };
            return { ...entry, isMap: isMap(value), entries: () => listEntries(value) };
        })
        : [];
    if (contents !== null && !isMap(contents))
        throw refuse(path, 'something else than a map');
    return readEntries(path, listEntries(contents));
}
function readEntries(path, entries) {
    const unknown = entries.find(({ name }) => !keys.includes(name));
    if (unknown !== undefined)
        throw refuse(path, describeKey(unknown));
    const rules = entries.find(({ name }) => name === 'rules');
    const failOn = entries.find(({ name }) => name === 'fail-on');
    // A key with nothing but comments below it says nothing.
    const isWrong = rules !== undefined && !rules.isMap && rules.value !== '';
    if (isWrong)
        throw refuse(path, `${JSON.stringify(rules.value)} as rules in line ${rules.line}`);
    return {
        rules: readSettings(path, rules?.entries() ?? []),
        ...(failOn && { failOn: readFailOn(path, failOn) }),
    };
}
function lineOf(node, counter) {
    const range = typeof node === 'object' && node !== null && Reflect.get(node, 'range');
    const start = Array.isArray(range) ? range[0] : 0;
    return counter.linePos(typeof start === 'number' ? start : 0).line;
}
/** Each setting stands on its own line of the text that is read, so that mistakes name that line. */
function readSettings(path, settings) {
    const lines = [];
    for (const { line, name, value } of settings)
        lines[line - 1] = `${name}: ${value}`;
    try {
        return (0,read_rule_settings/* readRuleSettings */.I)(Array.from(lines, (line) => line ?? '').join('\n'));
    }
    catch (cause) {
        if (!(cause instanceof errors/* SpecWriterError */.Z))
            throw cause;
        const { message, hint } = cause;
        throw new errors/* SpecWriterError */.Z('input', { message: `${path}: ${message}`, hint, cause });
    }
}
function readFailOn(path, given) {
    const known = fail_on/* failOnValues */.I.find((value) => value === given.value);
    if (known !== undefined)
        return known;
    throw refuse(path, `fail-on ${JSON.stringify(given.value)} in line ${given.line}`);
}
function describeKey({ name, line }) {
    const nearest = (0,nearest_name/* nearestName */.q)(name, keys);
    const advice = nearest === undefined || nearest === name ? '' : `; did you mean "${nearest}"?`;
    return `${JSON.stringify(name)} in line ${line}${advice}`;
}
const refuse = (path, found) => new errors/* SpecWriterError */.Z('input', {
    message: `Expected ${path} to hold rules (rule-id: off | warning | error) and fail-on (error | warning | never), found ${found}.`,
    hint: 'Correct the file; "spec-writer rules" lists the ids, and "spec-writer check --init" writes one to start with.',
});

// EXTERNAL MODULE: ./build/adapters/files/read-text-file.js
var read_text_file = __webpack_require__(99244);
;// CONCATENATED MODULE: ./build/adapters/workspace/find-config.js






/** In the order in which they are looked for. */
const configNames = ['.spec-writer.yml', '.spec-writer.yaml', '.spec-writer.json'];
/**
 * The nearest configuration at or above a folder, up to the top of its work tree; outside of one only that of the
 * folder itself, because anybody may put files into the folders above.
 */
async function findConfig({ root, config, isOff }) {
    if (isOff)
        return { rules: new Map() };
    if (config !== undefined) {
        const path = (0,external_node_path_.resolve)(root, config);
        return parseConfig(path, await read(path, { top: root, reach: 'anywhere' }));
    }
    const { top, path } = findUpwards((0,external_node_path_.resolve)(root));
    return path === undefined
        ? { rules: new Map() }
        : parseConfig(path, await read(path, { top, reach: 'root' }));
}
function findUpwards(start) {
    const folders = [start];
    let top = start;
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, '.git'))) {
        // No work tree begins above.
        if ((0,external_node_path_.dirname)(top) === top)
            return { top: start, path: findIn([start]) };
        top = (0,external_node_path_.dirname)(top);
        folders.push(top);
    }
    return { top, path: findIn(folders) };
}
const findIn = (folders) => folders.flatMap((folder) => configNames.map((name) => (0,external_node_path_.join)(folder, name))).find(external_node_fs_.existsSync);
/** Mistakes are told with words of the file: a link in a work tree must not make them those of another one. */
async function read(path, { top, reach }) {
    const text = await (0,read_text_file/* readExistingFile */.MC)(await (0,locate_file/* openRoot */.R8)(top), path, reach);
    if (text !== undefined)
        return text;
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected a configuration at ${path}, found none.`,
        hint: 'Correct --config, or write one with: spec-writer check --init',
    });
}


/***/ }),

/***/ 24720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
const tick = '`'.charCodeAt(0);
/** In text that nobody escaped, every run of backticks may open a code span. */
const bareRuns = /`+/gu;
/** In Markdown, a backslash takes away the meaning of the character after it. */
const markdownRuns = /\\[^]|`+/gu;
/** Splits text in which a backslash is just a backslash. */
const splitBareCode = (text) => split(text, bareRuns);
/** Splits inline Markdown, where an escaped backtick opens nothing. */
const splitCode = (text) => split(text, markdownRuns);
function split(text, openers) {
    if (!text.includes('`'))
        return text === '' ? [] : [textPiece(0, text.length)];
    const pieces = [];
    const findClose = indexRuns(text);
    const search = new RegExp(openers);
    let done = 0;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
        if (!match[0].startsWith('`'))
            continue;
        const ticks = match[0].length;
        const close = findClose(ticks, search.lastIndex);
        if (close === undefined)
            continue;
        if (match.index > done)
            pieces.push(textPiece(done, match.index));
        done = close + ticks;
        pieces.push({ is: 'code', start: match.index, end: done, ticks });
        search.lastIndex = done;
    }
    if (done < text.length)
        pieces.push(textPiece(done, text.length));
    return pieces;
}
const textPiece = (start, end) => ({ is: 'text', start, end, ticks: 0 });
/** Finds the next run of a length at or after a place; asked with growing places, all answers together are linear. */
function indexRuns(text) {
    const runs = new Map();
    for (let start = text.indexOf('`'); start !== -1;) {
        let end = start + 1;
        while (text.charCodeAt(end) === tick)
            end += 1;
        const known = runs.get(end - start);
        if (known === undefined)
            runs.set(end - start, { starts: [start], next: 0 });
        else
            known.starts.push(start);
        start = text.indexOf('`', end);
    }
    return (ticks, from) => {
        const found = runs.get(ticks);
        if (found === undefined)
            return undefined;
        while ((found.starts[found.next] ?? from) < from)
            found.next += 1;
        return found.starts[found.next];
    };
}
/** A code span that holds any text on one line. */
function wrapCode(content) {
    const ticks = '`'.repeat(longestRun(content) + 1);
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** The text inside a code span, given with its backticks. */
function unwrapCode(span, ticks) {
    const content = span.slice(ticks, -ticks).replaceAll('\n', ' ');
    const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
    return padded ? content.slice(1, -1) : content;
}
/** How many backticks stand together at most. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(bareRuns))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 46867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

/** A zero-width space, written so that it can be told from one that an author wrote. */
const separator = '&#8203;';
/**
 * What means something to Markdown or to GitHub inside a line. References, mentions, addresses and
 * emoji are found by GitHub in the finished text, so that only a separator, no escape, stops them.
 */
const special = /[\\`*_[\]~$|<]|&(?=#?[A-Za-z0-9]{1,32};)|@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)|(?<![\w:]):(?=[a-z0-9_+-]{1,40}:(?![\w:]))/giu;
/** List markers, headings, rules and quotes need a space, an end or more of the same after them. */
const blockStart = /^(?:[-+](?=[ -]|$)|#(?=[ #]|$)|>|\d{1,9}(?=[.)](?: |$)))/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Prose inside a line: its code spans stay, everything else is shown as it is written. */
const escapeProse = (text) => escapeAround(text, (code) => code, escapeInline);
/** Prose that begins a line, where a dash or a number would begin a list. */
const escapeLine = (text) => escapeProse(text).replace(blockStart, (start) => /\d/u.test(start) ? `${start}\\` : `\\${start}`);
/** Prose in a heading, where trailing number signs would close it. */
const escapeHeading = (text) => escapeProse(text).replace(/#$/u, '\\#');
/** Prose in a table cell. */
const escapeCell = (text) => escapeAround(text, (code) => codeInCell(code) ?? escapeInCell(code), escapeInCell);
/** Code in a table cell: a code span, or plain text where a span cannot hold it. */
function escapeCodeCell(text) {
    return codeInCell((0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapCode */ .ig)(text)) ?? escapeInCell(text);
}
/** Parsers disagree about a backslash before a pipe inside a table's code span. */
const codeInCell = (span) => span.includes('\\|') ? undefined : span.replaceAll('|', '\\|');
function escapeAround(text, keepCode, escapeText) {
    return (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitBareCode */ .KJ)(text)
        .map(({ is, start, end }) => {
        const part = text.slice(start, end);
        return is === 'code' ? keepCode(part) : escapeText(part);
    })
        .join('');
}
const escapeInline = (text) => text.replace(special, (found, at) => found === '|' ? found : escapeOne(found, at, text));
const escapeInCell = (text) => text.replace(special, (found, at) => escapeOne(found, at, text));
function escapeOne(found, at, text) {
    if (found === '_' && isInsideWord(text, at))
        return found;
    if (found === '<')
        return '&lt;';
    if (found === '&')
        return '&amp;';
    return /^[@#:wg]/iu.test(found) ? `${found}${separator}` : `\\${found}`;
}
const isInsideWord = (text, at) => letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at + 1] ?? '');


/***/ }),

/***/ 75678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A command to the runner: one line that begins with `::`, in which everything else is escaped. */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    return `::${head}::${escapeMessage(message)}`;
}
/** A line break would end the command and let the rest of the text be read as another one. */
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Properties end at a colon and are parted by commas. */
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 13691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readRuleSettings),
/* harmony export */   a: () => (/* binding */ inlineConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28000);
/* harmony import */ var _quote_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91156);




const settings = ['off', 'warning', 'error'];
/** No rule: `off` takes the meaning from the comments by which a document lets its own findings pass. */
const inlineConfig = 'inline-config';
/**
 * Reads `rule-id: off | warning | error`, one a line, where `#` starts a comment.
 * Every mistake is reported in one error, because a person mends them in one go.
 */
function readRuleSettings(text) {
    const lines = text
        .split('\n')
        .map((line, index) => ({ text: withoutComment(line).trim(), number: index + 1 }))
        .filter((line) => line.text !== '');
    const given = lines.map(readSetting);
    const mistakes = [...given.flatMap(describeMistake), ...describeRepeats(given)];
    if (mistakes.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: mistakes.join('\n'),
            hint: 'Write one "rule-id: off | warning | error" a line; "spec-writer rules" lists the ids.',
        });
    }
    return new Map(given.flatMap(({ id, value }) => {
        const setting = settings.find((known) => known === value);
        return setting === undefined ? [] : [[id, setting]];
    }));
}
function withoutComment(line) {
    const start = line.indexOf('#');
    return start === -1 ? line : line.slice(0, start);
}
function readSetting(line) {
    const colon = line.text.indexOf(':');
    if (colon === -1)
        return { ...line, id: line.text, value: '' };
    return {
        ...line,
        id: line.text.slice(0, colon).trim(),
        value: line.text
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
    };
}
function describeMistake({ text, number, id, value }) {
    const known = [..._index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id), inlineConfig];
    if (!text.includes(':')) {
        return [
            `Expected "rule-id: off | warning | error" in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(text)}.`,
        ];
    }
    if (!known.includes(id)) {
        const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(id, known);
        const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        return [`Expected a rule's id in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}.${suggestion}`];
    }
    if (id === inlineConfig && value !== 'off') {
        return [`Expected off for ${id} in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(value)}.`];
    }
    if (settings.some((setting) => setting === value))
        return [];
    return [
        `Expected off, warning or error for ${id} in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(value)}.`,
    ];
}
function describeRepeats(given) {
    const first = new Map();
    return given.flatMap(({ id, number }) => {
        const before = first.get(id);
        if (before === undefined) {
            first.set(id, number);
            return [];
        }
        return [
            `Expected one setting for ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}, found two in lines ${before} and ${number}.`,
        ];
    });
}


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


/***/ })

};
;