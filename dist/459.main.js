export const id = 459;
export const ids = [459];
export const modules = {

/***/ 42511:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkFormats = void 0;
exports.readArguments = readArguments;
const node_util_1 = __webpack_require__(57975);
const errors_ts_1 = __webpack_require__(83916);
const nearest_name_ts_1 = __webpack_require__(99809);
exports.checkFormats = ['text', 'json', 'sarif', 'github'];
const failOnValues = ['error', 'warning', 'never'];
/** Options whose value goes to the input of the same name. */
const passedOn = [
    'provider',
    'locale',
    'model',
    'base-url',
    'fallback-models',
    'reasoning-effort',
    'temperature',
    'max-input-tokens',
    'max-output-tokens',
    'max-total-tokens',
    'max-repairs',
    'timeout-seconds',
    'fail-on',
    'include-comments',
];
const common = {
    root: { type: 'string' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
const text = { type: 'string' };
const texts = { type: 'string', multiple: true };
const writeOptions = {
    ...common,
    requirement: text,
    issue: text,
    repository: text,
    research: texts,
    out: text,
    instructions: text,
    rules: text,
    ...Object.fromEntries(passedOn.map((name) => [name, text])),
};
const checkOptions = {
    ...common,
    requirement: text,
    research: texts,
    rules: text,
    format: text,
    'fail-on': text,
};
const commands = ['write', 'check', 'rules', 'help'];
/** Understands the words after the program's name; throws with the right usage when they are off. */
function readArguments(words) {
    const [first, ...rest] = words;
    const nothing = { root: '.', quiet: false };
    if (first === '--version')
        return { ...nothing, is: 'version' };
    if (first === undefined || first === '--help' || first === '-h')
        return { ...nothing, is: 'help' };
    const command = commands.find((name) => name === first);
    if (command === undefined)
        throw wrongUsage(describeUnknown('a command', first, commands));
    if (command === 'help')
        return { ...nothing, is: 'help', ...(rest[0] && { about: rest[0] }) };
    if (rest.includes('--help') || rest.includes('-h')) {
        return { ...nothing, is: 'help', about: command };
    }
    return { write: readWrite, check: readCheck, rules: readRules }[command](rest);
}
function readWrite(words) {
    const { values, positionals } = parse(words, writeOptions);
    const { requirement, issue, research = [], out, instructions, rules, repository } = values;
    const given = {
        ...Object.fromEntries(passedOn.map((name) => [name, values[name]])),
        'requirement-file': requirement === '-' ? undefined : requirement,
        'issue-number': issue,
        // A shell that expands `--research research/*` leaves all but the first as further words.
        research: [...research, ...positionals].join('\n'),
        'spec-path': out,
        'instructions-file': instructions,
        publish: 'none',
    };
    return {
        is: 'write',
        ...readCommon(values),
        inputs: Object.fromEntries(Object.entries(given).filter((entry) => Boolean(entry[1]))),
        requirementFromInput: requirement === '-',
        ...(rules !== undefined && { rulesFile: rules }),
        ...(repository !== undefined && { repository }),
    };
}
function readCheck(words) {
    const { values, positionals } = parse(words, checkOptions);
    if (positionals.length === 0) {
        throw wrongUsage('Expected the files to check, found none. Name one: spec-writer check SPEC.md');
    }
    const { requirement, research = [], rules } = values;
    return {
        is: 'check',
        ...readCommon(values),
        files: positionals,
        research,
        format: readChoice('--format', values.format ?? 'text', exports.checkFormats),
        failOn: readChoice('--fail-on', values['fail-on'] ?? 'error', failOnValues),
        ...(requirement !== undefined && { requirement }),
        ...(rules !== undefined && { rulesFile: rules }),
    };
}
function readRules(words) {
    const { values, positionals } = parse(words, common);
    const [id, ...more] = positionals;
    if (more.length > 0)
        throw wrongUsage(`Expected one rule, found ${positionals.length}.`);
    return { is: 'rules', ...readCommon(values), ...(id !== undefined && { id }) };
}
const readCommon = ({ root = '.', quiet = false, }) => ({
    root,
    quiet,
});
function parse(words, options) {
    const unknown = words
        .filter((word) => word.startsWith('--') && word !== '--')
        .map((word) => word.slice(2).split('=', 1)[0] ?? '')
        .find((name) => !(name in options));
    if (unknown !== undefined) {
        throw wrongUsage(describeUnknown('an option', `--${unknown}`, Object.keys(options).map((name) => `--${name}`)));
    }
    try {
        return (0, node_util_1.parseArgs)({ args: words, options, allowPositionals: true });
    }
    catch (cause) {
        const found = cause instanceof Error ? (cause.message.split(/\. (?:To|Did)\b/u, 1)[0] ?? '') : '';
        throw wrongUsage(`Expected options that this command knows: ${found}.`, cause);
    }
}
function readChoice(option, value, choices) {
    const choice = choices.find((known) => known === value);
    if (choice !== undefined)
        return choice;
    throw wrongUsage(`Expected ${option} to be ${choices.join(' | ')}, found "${value}".`);
}
function describeUnknown(what, found, known) {
    const nearest = (0, nearest_name_ts_1.nearestName)(found, known);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return `Expected ${what} that this program knows, found "${found}".${suggestion}`;
}
function wrongUsage(message, cause) {
    return new errors_ts_1.SpecWriterError('input', {
        message,
        hint: 'See spec-writer --help.',
        ...(cause !== undefined && { cause }),
    });
}


/***/ }),

/***/ 33192:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTerminalProgress = createTerminalProgress;
const log_text_ts_1 = __webpack_require__(15088);
/** Where a terminal does not say how wide it is. */
const usualColumns = 80;
/**
 * Progress for a person at a terminal, on standard error: one living line. Where nobody watches only
 * warnings are printed, each on a line of its own.
 */
function createTerminalProgress(stream, { quiet, environment }) {
    if (quiet)
        return { stage: nothing, note: nothing, warn: nothing, clear: nothing };
    const isLive = stream.isTTY === true && environment['TERM'] !== 'dumb';
    return isLive ? createLivingLine(stream, environment) : createPlainLines(stream);
}
const nothing = () => undefined;
function createPlainLines(stream) {
    const warn = (text) => {
        stream.write(`warning: ${(0, log_text_ts_1.toPlainLine)(text)}\n`);
    };
    return { stage: nothing, note: nothing, warn, clear: nothing };
}
function createLivingLine(stream, environment) {
    const startOfLine = '\r\u001B[2K';
    let stage = '';
    let line = '';
    const draw = (text) => {
        line = text;
        stream.write(`${startOfLine}${fitColumns(line, (stream.columns ?? 0) || usualColumns)}`);
    };
    const warning = environment['NO_COLOR'] ? 'warning:' : '\u001B[33mwarning:\u001B[39m';
    return {
        stage: (title) => {
            stage = (0, log_text_ts_1.toPlainLine)(title);
            draw(`${stage} …`);
        },
        note: (text) => {
            draw([stage, (0, log_text_ts_1.toPlainLine)(text)].filter((part) => part !== '').join(': '));
        },
        warn: (text) => {
            stream.write(`${startOfLine}${warning} ${(0, log_text_ts_1.toPlainLine)(text)}\n`);
            if (line !== '')
                draw(line);
        },
        clear: () => {
            if (line !== '')
                stream.write(startOfLine);
            line = '';
        },
    };
}
/** A line that wraps could not be erased; one column stays free, because some terminals wrap when it fills. */
function fitColumns(text, columns) {
    let width = 0;
    let fitting = '';
    for (const character of text) {
        width += countColumns(character);
        if (width > columns - 2)
            return `${fitting}…`;
        fitting += character;
    }
    return text;
}
/** From the Hangul letters on most characters take two columns; too much is safe, too little is not. */
const countColumns = (character) => (character.codePointAt(0) ?? 0) >= 0x1100 && character !== '…' ? 2 : 1;


/***/ }),

/***/ 58985:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.usageText = usageText;
const general = `spec-writer turns a requirement and the research beside it into a checked technical specification.

  spec-writer write --requirement FILE|- [--research GLOB ...] [options]   write SPEC.md and SPEC.json
  spec-writer check FILE ... [options]                                     check specifications
  spec-writer rules [ID]                                                   the rules; one rule explained
  spec-writer help [write|check|rules]                                     more about one command
  spec-writer --version

Exit status: 0 as asked, 1 findings at or above --fail-on or open questions, 2 wrong usage or
unreadable input, 3 the model, GitHub or the network failed.
`;
const write = `spec-writer write --requirement FILE|- [--research GLOB ...] [options]

  --requirement FILE     the file that states the requirement; - reads standard input
  --issue NUMBER         a GitHub issue instead, with --repository OWNER/NAME (token: GITHUB_TOKEN)
  --research GLOB        research files, repeatable; ! excludes
                         (default: docs/research/**, research/**, RESEARCH.md)
  --out FILE             where the document goes (default: SPEC.md); its twin lies beside it as .json
  --root DIR             the folder that all paths are seen from (default: the current one)
  --provider NAME        auto | openai | copilot | offline (default: auto)
  --model NAME           the model to ask          (key: OPENAI_API_KEY)
  --base-url URL         any OpenAI-compatible endpoint
  --locale TAG           the language of the document (default: en)
  --instructions FILE    house rules to add to the prompt
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --fail-on SEVERITY     error | warning | never (default: error)
  --max-input-tokens N, --max-output-tokens N, --max-total-tokens N, --max-repairs N,
  --timeout-seconds N    hard caps of the run
  --temperature N, --reasoning-effort LEVEL
  --quiet                no progress

Example: spec-writer write --requirement requirement.md --research 'research/**' --provider offline
`;
const check = `spec-writer check FILE ... [options]

  --requirement FILE     also check that its clauses are built and quoted rightly
  --research GLOB        also re-open the citations, repeatable
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --format FORMAT        text | json | sarif | github (default: text)
  --fail-on SEVERITY     error | warning | never (default: error)
  --root DIR             the folder that all paths are seen from (default: the current one)

Example: spec-writer check SPEC.md --research 'research/**' --format json
`;
const rules = `spec-writer rules [ID]

Prints every rule with its severity, or explains one.

Example: spec-writer rules pin-is-grounded
`;
/** What the program can do, as text for a terminal. */
function usageText(about) {
    const pages = { write, check, rules };
    return (about === undefined ? undefined : pages[about]) ?? general;
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.runTerminal = runTerminal;
const consumers_1 = __webpack_require__(38321);
const local_files_ts_1 = __webpack_require__(67473);
const read_arguments_ts_1 = __webpack_require__(42511);
const terminal_progress_ts_1 = __webpack_require__(33192);
const errors_ts_1 = __webpack_require__(83916);
const explain_error_ts_1 = __webpack_require__(14987);
const inputs_ts_1 = __webpack_require__(38422);
const usage_text_ts_1 = __webpack_require__(58985);
const version_ts_1 = __webpack_require__(311);
/** Does what the words ask and returns the exit status; nothing but the asked-for goes to standard output. */
async function runTerminal(words, terminal) {
    try {
        return await runCommand((0, read_arguments_ts_1.readArguments)(words), terminal);
    }
    catch (error) {
        const secrets = [terminal.env['OPENAI_API_KEY'], terminal.env['GITHUB_TOKEN']];
        const { message, hint, exitStatus } = (0, explain_error_ts_1.explainError)(error, secrets.filter((secret) => secret !== undefined));
        terminal.stderr.write(`spec-writer: ${message}\n  ${hint}\n`);
        return exitStatus;
    }
}
async function runCommand(command, terminal) {
    switch (command.is) {
        case 'write':
            return write(command, terminal);
        case 'check':
            return check(command, terminal);
        case 'rules': {
            const { explainRule, listRules } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 69351));
            terminal.stdout.write(command.id === undefined ? listRules() : explainRule(command.id));
            return 0;
        }
        case 'help':
            terminal.stdout.write((0, usage_text_ts_1.usageText)(command.about));
            return 0;
        case 'version':
            terminal.stdout.write(`${version_ts_1.tool.replace('/', ' ')}\n`);
            return 0;
    }
}
async function write(command, terminal) {
    const files = (0, local_files_ts_1.createLocalFiles)(command.root, { read: 'anywhere', write: 'anywhere' });
    const { env } = terminal;
    const rules = command.rulesFile === undefined ? '' : await files.readText(command.rulesFile);
    const inputs = (0, inputs_ts_1.readInputs)({ ...command.inputs, rules, 'api-key': env['OPENAI_API_KEY'] ?? '' });
    if (command.requirementFromInput && namesRequirement(inputs))
        throw twoRequirements();
    const progress = (0, terminal_progress_ts_1.createTerminalProgress)(terminal.stderr, {
        quiet: command.quiet,
        environment: env,
    });
    const readRequirement = async () => {
        if (command.requirementFromInput)
            return readFromInput(terminal.stdin);
        return readNamedRequirement(inputs, { command, terminal, readText: files.readText });
    };
    const { openWriteWorld, toWriteRequest } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 15577));
    const { writeSpec } = await Promise.all(/* import() */[__webpack_require__.e(761), __webpack_require__.e(919), __webpack_require__.e(755), __webpack_require__.e(656), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 1074));
    try {
        const request = toWriteRequest(inputs);
        const world = await openWriteWorld(inputs, { files, progress, readRequirement });
        const result = await writeSpec(request, world);
        progress.clear();
        const { describeWriting, writingStatus } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 94508));
        if (result.failure !== undefined)
            throw result.failure;
        const { asked, aside } = describeWriting(result);
        terminal.stdout.write(asked);
        if (!command.quiet)
            terminal.stderr.write(aside);
        return writingStatus(result);
    }
    finally {
        progress.clear();
    }
}
const namesRequirement = (inputs) => inputs['requirement-file'] !== undefined || inputs['issue-number'] !== undefined;
function twoRequirements() {
    return new errors_ts_1.SpecWriterError('input', {
        message: 'Expected one source of the requirement, found standard input and another.',
        hint: 'Keep either --requirement or --issue.',
    });
}
async function readFromInput(stdin) {
    const body = await (0, consumers_1.text)(stdin);
    if (body.trim() === '') {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected the requirement on standard input, found nothing.',
            hint: 'Pipe the text in: spec-writer write --requirement - < requirement.md',
        });
    }
    return { source: 'stdin', title: '', body, comments: [] };
}
async function readNamedRequirement(inputs, sources) {
    const { command, terminal, readText } = sources;
    const path = inputs['requirement-file'];
    if (path !== undefined) {
        return { source: path, title: '', body: await readText(path), comments: [] };
    }
    const number = inputs['issue-number'];
    if (number === undefined) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected a requirement, found none.',
            hint: 'Name a file with --requirement FILE, standard input with --requirement -, or --issue NUMBER.',
        });
    }
    const { readRepositoryIssue } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 16261));
    return readRepositoryIssue(number, {
        repository: command.repository ?? terminal.env['GITHUB_REPOSITORY'] ?? '',
        token: terminal.env['GITHUB_TOKEN'] ?? '',
        apiUrl: terminal.env['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}
async function check(command, terminal) {
    const files = (0, local_files_ts_1.createLocalFiles)(command.root, { read: 'anywhere', write: 'root' });
    const { checkSpecs } = await Promise.all(/* import() */[__webpack_require__.e(761), __webpack_require__.e(755), __webpack_require__.e(656), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 91238));
    const { readRuleSettings } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 48674));
    const { formatFindings } = await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 86686));
    const { hasFailed } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 29481));
    const rules = command.rulesFile === undefined ? '' : await files.readText(command.rulesFile);
    const { requirement } = command;
    const checked = await checkSpecs({ files: command.files, researchGlobs: command.research, rules: readRuleSettings(rules) }, {
        readText: files.readText,
        chooseResearch: files.chooseResearch,
        ...(requirement !== undefined && {
            readRequirement: async () => ({
                source: requirement,
                title: '',
                body: await files.readText(requirement),
                comments: [],
            }),
        }),
    });
    terminal.stdout.write(formatFindings({ files: checked }, command.format));
    return checked.some(({ findings }) => hasFailed(findings, command.failOn)) ? 1 : 0;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tool = void 0;
/** The version that is written into every document; a test holds it to `package.json`. */
exports.tool = 'spec-writer/0.1.0';


/***/ })

};
