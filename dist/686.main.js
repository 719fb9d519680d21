export const id = 686;
export const ids = [686];
export const modules = {

/***/ 86686:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.formatFindings = formatFindings;
const format_github_ts_1 = __webpack_require__(25251);
const format_json_ts_1 = __webpack_require__(75714);
const format_sarif_ts_1 = __webpack_require__(54667);
const format_text_ts_1 = __webpack_require__(46591);
/** The report in the form that somebody asked for. */
function formatFindings(report, format) {
    const formats = { text: format_text_ts_1.formatText, json: format_json_ts_1.formatJson, sarif: format_sarif_ts_1.formatSarif, github: format_github_ts_1.formatGithub };
    return formats[format](report);
}


/***/ }),

/***/ 25251:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatGithub = formatGithub;
const workflow_command_ts_1 = __webpack_require__(99517);
/** GitHub shows ten annotations of each severity a step and drops the rest without a word. */
const mostOfEach = 10;
/** For a runner's log: annotations beside the lines, and a notice that counts what did not fit. */
function formatGithub({ files }) {
    const placed = files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
    const errors = placed.filter(({ finding }) => finding.severity === 'error');
    const warnings = placed.filter(({ finding }) => finding.severity === 'warning');
    const hidden = [
        ...countHidden(errors.length, 'error'),
        ...countHidden(warnings.length, 'warning'),
    ];
    const commands = [
        ...errors.slice(0, mostOfEach).map(annotate),
        ...warnings.slice(0, mostOfEach).map(annotate),
        ...(hidden.length === 0
            ? []
            : [
                (0, workflow_command_ts_1.workflowCommand)('notice', { title: 'spec-writer' }, `${hidden.join(' and ')} not shown here; the report holds all of them.`),
            ]),
    ];
    return commands.map((command) => `${command}\n`).join('');
}
function countHidden(count, severity) {
    const more = count - mostOfEach;
    if (more <= 0)
        return [];
    return [`${more} more ${more === 1 ? severity : `${severity}s`}`];
}
function annotate({ path, finding }) {
    const { line, endLine, column, endColumn, severity, rule, message, hint } = finding;
    // The runner refuses columns of an annotation that spans lines.
    const columns = line === endLine ? { col: column, endColumn } : {};
    return (0, workflow_command_ts_1.workflowCommand)(severity, { file: path, line, endLine, ...columns, title: rule }, `${message}\n${hint}`);
}


/***/ }),

/***/ 75714:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatJson = formatJson;
const report_file_ts_1 = __webpack_require__(66757);
/** For programs: a stable shape that `schemaVersion` counts. */
function formatJson(report) {
    const files = report.files.map(({ path, findings }) => ({
        path,
        valid: findings.every(({ severity }) => severity !== 'error'),
        diagnostics: findings.map(({ rule, severity, message, hint, line, column, endLine, endColumn }) => ({
            rule,
            severity,
            message,
            hint,
            line,
            column,
            endLine,
            endColumn,
        })),
    }));
    const errors = (0, report_file_ts_1.countFindings)(report, 'error');
    const warnings = (0, report_file_ts_1.countFindings)(report, 'warning');
    return `${JSON.stringify({ schemaVersion: 1, files, errors, warnings }, null, 2)}\n`;
}


/***/ }),

/***/ 54667:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatSarif = formatSarif;
const index_ts_1 = __webpack_require__(85755);
/** For code scanning: SARIF 2.1.0, one run, every rule described. */
function formatSarif({ files }) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'spec-writer', rules: index_ts_1.rules.map(describeRule) } },
                // Columns count the units of JavaScript strings.
                columnKind: 'utf16CodeUnits',
                results: files.flatMap(({ path, findings }) => findings.map((finding) => describeResult(path, finding))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeRule({ id, about, reason, severity }) {
    return {
        id,
        shortDescription: { text: about },
        fullDescription: { text: `${about} ${reason}` },
        help: { text: reason },
        defaultConfiguration: { level: severity },
    };
}
function describeResult(path, finding) {
    const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
    return {
        ruleId: rule,
        ruleIndex: index_ts_1.rules.findIndex(({ id }) => id === rule),
        level: severity,
        message: { text: `${message} ${hint}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
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


/***/ }),

/***/ 46591:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatText = formatText;
const text_ts_1 = __webpack_require__(68068);
const report_file_ts_1 = __webpack_require__(66757);
/** For people: one line a finding with its hint below, and a last line that counts. */
function formatText(report) {
    const findings = report.files.flatMap(({ path, findings: found }) => 
    // Documents come from strangers: control characters would reach the terminal.
    found.map(({ line, column, severity, message, rule, hint }) => `${(0, text_ts_1.toLine)(path)}:${line}:${column} ${severity} ${(0, text_ts_1.toLine)(message)} [${rule}]\n    ${(0, text_ts_1.toLine)(hint)}\n`));
    const errors = (0, report_file_ts_1.countFindings)(report, 'error');
    const warnings = (0, report_file_ts_1.countFindings)(report, 'warning');
    return `${findings.join('')}${withNoun(errors, 'error')}, ${withNoun(warnings, 'warning')}\n`;
}
function withNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 66757:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countFindings = countFindings;
/** How many findings of one severity all files have together. */
function countFindings({ files }, severity) {
    return files.reduce((count, { findings }) => count + findings.filter((finding) => finding.severity === severity).length, 0);
}


/***/ }),

/***/ 99517:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workflowCommand = workflowCommand;
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


/***/ })

};
