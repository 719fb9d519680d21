export const id = 178;
export const ids = [178];
export const modules = {

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

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatFindings: () => (/* binding */ formatFindings)
});

// EXTERNAL MODULE: ./build/report/workflow-command.js
var workflow_command = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/report/format-github.js

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
                (0,workflow_command/* workflowCommand */.N)('notice', { title: 'spec-writer' }, `${hidden.join(' and ')} not shown here; the report holds all of them.`),
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
    return (0,workflow_command/* workflowCommand */.N)(severity, { file: path, line, endLine, ...columns, title: rule }, `${message}\n${hint}`);
}

// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(4452);
;// CONCATENATED MODULE: ./build/report/format-json.js

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
    const errors = (0,report_file/* countFindings */.G)(report, 'error');
    const warnings = (0,report_file/* countFindings */.G)(report, 'warning');
    return `${JSON.stringify({ schemaVersion: 1, files, errors, warnings }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/rules/index.js + 60 modules
var rules = __webpack_require__(5435);
;// CONCATENATED MODULE: ./build/report/format-sarif.js

/** For code scanning: SARIF 2.1.0, one run, every rule described. */
function formatSarif({ files }) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'spec-writer', rules: rules/* rules */.a.map(describeRule) } },
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
        ruleIndex: rules/* rules */.a.findIndex(({ id }) => id === rule),
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

// EXTERNAL MODULE: ./build/report/format-text.js
var format_text = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/report/format-findings.js




/** The report in the form that somebody asked for. */
function formatFindings(report, format) {
    const formats = { text: format_text/* formatText */.v, json: formatJson, sarif: formatSarif, github: formatGithub };
    return formats[format](report);
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4452);



/** For people: one line a finding with its hint below, and a last line that counts. */
function formatText(report) {
    const findings = report.files.flatMap(({ path, findings: found }) => 
    // Documents come from strangers: control characters would reach the terminal.
    found.map(({ line, column, severity, message, rule, hint }) => `${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(path)}:${line}:${column} ${severity} ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(message)} [${rule}]\n    ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(hint)}\n`));
    const errors = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error');
    const warnings = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning');
    return `${findings.join('')}${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(errors, 'error')}, ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(warnings, 'warning')}\n`;
}


/***/ }),

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings)
/* harmony export */ });
/** How many findings of one severity all files have together. */
function countFindings({ files }, severity) {
    return files.reduce((count, { findings }) => count + findings.filter((finding) => finding.severity === severity).length, 0);
}


/***/ }),

/***/ 5678:
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


/***/ })

};
