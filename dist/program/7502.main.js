"use strict";
exports.id = 7502;
exports.ids = [7502];
exports.modules = {

/***/ 25573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ guardStream),
/* harmony export */   h: () => (/* binding */ guardText)
/* harmony export */ });
/* harmony import */ var _process_log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72013);

/** A runner reads both streams of every program for commands; a plain terminal reads none. */
const isHeard = (environment) => environment['GITHUB_ACTIONS'] === 'true';
/** Standard error on which nothing that is printed is obeyed. */
function guardStream(stream, environment) {
    if (!isHeard(environment))
        return stream;
    return { write: (text) => stream.write((0,_process_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLogText */ .ZQ)(text)) };
}
/** Text for standard output that is not obeyed; JSON says the same with an escape, and stays JSON. */
function guardText(text, format, environment) {
    if (!isHeard(environment) || format === 'github')
        return text;
    return format === 'text' ? (0,_process_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLogText */ .ZQ)(text) : text.replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createTerminalProgress)
/* harmony export */ });
/* harmony import */ var _process_log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72013);

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
        stream.write(`warning: ${(0,_process_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainLine */ .Ic)(text)}\n`);
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
    const tell = (text) => {
        draw([stage, (0,_process_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainLine */ .Ic)(text)].filter((part) => part !== '').join(': '));
    };
    const warning = environment['NO_COLOR'] ? 'warning:' : '\u001B[33mwarning:\u001B[39m';
    return {
        stage: (title) => {
            stage = (0,_process_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainLine */ .Ic)(title);
            draw(`${stage} …`);
        },
        note: tell,
        tick: tell,
        warn: (text) => {
            stream.write(`${startOfLine}${warning} ${(0,_process_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainLine */ .Ic)(text)}\n`);
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

/***/ 19945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failOnValues)
/* harmony export */ });
/** What makes a check fail. */
const failOnValues = ['error', 'warning', 'never'];


/***/ }),

/***/ 36532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRequirementFile)
/* harmony export */ });
/** Reads a requirement from a file; its source is the path that evidence is cited with. */
async function readRequirementFile(path, files) {
    const body = await files.readText(path);
    return { source: await files.show(path), title: '', body, comments: [] };
}


/***/ }),

/***/ 7502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTerminal: () => (/* binding */ runTerminal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/terminal/guard-output.js
var guard_output = __webpack_require__(25573);
// EXTERNAL MODULE: ./build/adapters/workspace/local-files.js
var local_files = __webpack_require__(55710);
// EXTERNAL MODULE: ./build/adapters/process/log-text.js
var log_text = __webpack_require__(72013);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/nearest-name.js
var nearest_name = __webpack_require__(31972);
;// CONCATENATED MODULE: ./build/adapters/terminal/parse-words.js



/** The options of every command. */
const common = {
    root: { type: 'string' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
const parse_words_text = { type: 'string' };
const texts = { type: 'string', multiple: true };
const readCommon = ({ root = '.', quiet = false, }) => ({
    root,
    quiet,
});
/** The options and the other words; what is unknown is named with the nearest known. */
function parse(words, options) {
    const unknown = words
        .filter((word) => word.startsWith('--') && word !== '--')
        .map((word) => word.slice(2).split('=', 1)[0] ?? '')
        .find((name) => !(name in options));
    if (unknown !== undefined) {
        throw wrongUsage(describeUnknown('an option', `--${unknown}`, Object.keys(options).map((name) => `--${name}`)));
    }
    try {
        return (0,external_node_util_.parseArgs)({ args: words, options, allowPositionals: true });
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
    const nearest = (0,nearest_name/* nearestName */.q)(found, known);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return `Expected ${what} that this program knows, found "${found}".${suggestion}`;
}
function wrongUsage(message, cause) {
    return new errors/* SpecWriterError */.Z('input', {
        message,
        hint: 'See spec-writer --help.',
        ...(cause !== undefined && { cause }),
    });
}

// EXTERNAL MODULE: ./build/adapters/workspace/fail-on.js
var fail_on = __webpack_require__(19945);
;// CONCATENATED MODULE: ./build/adapters/terminal/read-check-arguments.js


const checkFormats = ['text', 'json', 'sarif', 'github'];
const flag = { type: 'boolean' };
const checkOptions = {
    ...common,
    requirement: parse_words_text,
    research: texts,
    rules: parse_words_text,
    format: parse_words_text,
    'fail-on': parse_words_text,
    config: parse_words_text,
    'no-config': flag,
    'no-inline-config': flag,
    init: flag,
    fix: flag,
    'fix-dry-run': flag,
};
/** Understands the words after `check`. */
function readCheck(words) {
    const { values, positionals } = parse(markBareResearch(words), checkOptions);
    if (values.init === true)
        return { is: 'init', ...readCommon(values) };
    const { files, research, isCited } = separate(positionals, values.research ?? []);
    if (files.length === 0) {
        throw wrongUsage('Expected the files to check, found none. Name one: spec-writer check SPEC.md');
    }
    return {
        is: 'check',
        ...readCommon(values),
        files,
        research,
        format: readChoice('--format', values.format ?? 'text', checkFormats),
        ...(isCited && { cited: 'always' }),
        ...readSettings(values),
        ...readFix(values),
    };
}
function readSettings(values) {
    const { requirement, rules, config, 'fail-on': failOn } = values;
    return {
        ...(requirement !== undefined && { requirement }),
        ...(rules !== undefined && { rulesFile: rules }),
        ...(config !== undefined && { config }),
        ...(values['no-config'] === true && { ignoresConfig: true }),
        ...(values['no-inline-config'] === true && { ignoresDisables: true }),
        ...(failOn !== undefined && { failOn: readChoice('--fail-on', failOn, fail_on/* failOnValues */.I) }),
    };
}
function readFix({ fix, 'fix-dry-run': shown, format = 'text', }) {
    if (shown !== true)
        return fix === true ? { fix: 'write' } : {};
    if (fix === true)
        throw wrongUsage('Expected --fix or --fix-dry-run, found both.');
    if (format === 'text' || format === 'json')
        return { fix: 'show' };
    throw wrongUsage(`Expected --fix-dry-run with --format text or json, found ${format}.`);
}
/** `--research` at the end, or before another option, has no glob: an empty one stands for that. */
const markBareResearch = (words) => words.map((word, index) => {
    const next = words[index + 1];
    const isBare = next === undefined || (next.startsWith('-') && next !== '-');
    return word === '--research' && isBare ? '--research=' : word;
});
/** In `check --research SPEC.md` no other word is left to be checked, so the file is no glob. */
function separate(positionals, given) {
    const globs = given.filter((glob) => glob !== '');
    const last = globs.at(-1);
    const isFile = positionals.length === 0 && last !== undefined && !/[*?[\]{}!]/u.test(last);
    const files = isFile ? [last] : positionals;
    const research = isFile ? globs.slice(0, -1) : globs;
    return { files, research, isCited: given.length > 0 && research.length === 0 };
}

;// CONCATENATED MODULE: ./build/adapters/terminal/read-arguments.js


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
const writeOptions = {
    ...common,
    requirement: parse_words_text,
    issue: parse_words_text,
    repository: parse_words_text,
    research: texts,
    out: parse_words_text,
    instructions: parse_words_text,
    rules: parse_words_text,
    ...Object.fromEntries(passedOn.map((name) => [name, parse_words_text])),
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
        return { ...nothing, ...readHelp(rest) };
    if (rest.includes('--help') || rest.includes('-h')) {
        return { ...nothing, is: 'help', about: command };
    }
    return { write: readWrite, check: readCheck, rules: readRules }[command](rest);
}
const explained = ['write', 'check', 'rules'];
function readHelp([about, ...more]) {
    if (more.length > 0)
        throw wrongUsage(`Expected one command to explain, found ${more.length + 1}.`);
    if (about === undefined)
        return { is: 'help' };
    if (explained.some((name) => name === about))
        return { is: 'help', about };
    throw wrongUsage(describeUnknown('a command', about, explained));
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
function readRules(words) {
    const { values, positionals } = parse(words, common);
    const [id, ...more] = positionals;
    if (more.length > 0)
        throw wrongUsage(`Expected one rule, found ${positionals.length}.`);
    return { is: 'rules', ...readCommon(values), ...(id !== undefined && { id }) };
}

// EXTERNAL MODULE: ./build/adapters/workspace/read-requirement-file.js
var read_requirement_file = __webpack_require__(36532);
// EXTERNAL MODULE: ./build/adapters/files/decode-text.js
var decode_text = __webpack_require__(10675);
// EXTERNAL MODULE: ./build/adapters/files/read-bounded-file.js
var read_bounded_file = __webpack_require__(69720);
;// CONCATENATED MODULE: ./build/adapters/terminal/read-standard-input.js



/** Reads a requirement from standard input, held to what a file is held to. */
async function readStandardInput(stdin) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stdin) {
        length += chunk.length;
        if (length > read_bounded_file/* mostFileBytes */.tB)
            throw unreadable((0,read_bounded_file/* tooLarge */.g$)(length));
        chunks.push(chunk);
    }
    const decoded = (0,decode_text/* decodeText */.g)(Buffer.concat(chunks));
    if ('fault' in decoded) {
        throw unreadable({ ...decoded, hint: 'Pipe text in UTF-8 into the program.' });
    }
    if (decoded.text.trim() === '') {
        const hint = 'Pipe the text in: spec-writer write --requirement - < requirement.md';
        throw unreadable({ fault: 'nothing', hint });
    }
    return { source: 'stdin', title: '', body: decoded.text, comments: [] };
}
function unreadable({ fault, hint }) {
    const message = `Expected the requirement on standard input, found ${fault}.`;
    return new errors/* SpecWriterError */.Z('input', { message, hint });
}

// EXTERNAL MODULE: ./build/adapters/terminal/terminal-progress.js
var terminal_progress = __webpack_require__(402);
// EXTERNAL MODULE: ./build/explain-error.js
var explain_error = __webpack_require__(3416);
;// CONCATENATED MODULE: ./build/report/name-options.js
/** What an input of the action is called at a terminal, where that is not `--` and its name. */
const otherNames = {
    'api-key': 'OPENAI_API_KEY',
    'github-token': 'GITHUB_TOKEN',
    'requirement-file': '--requirement',
    'issue-number': '--issue',
    'instructions-file': '--instructions',
    'spec-path': '--out',
};
/** Inputs whose name is no word of a sentence; the others are told by what stands around them. */
const namesOfTheirOwn = [
    ...Object.keys(otherNames),
    'include-comments',
    'base-url',
    'fallback-models',
    'reasoning-effort',
    'max-input-tokens',
    'max-output-tokens',
    'max-total-tokens',
    'max-repairs',
    'timeout-seconds',
    'fail-on',
];
const nameOption = (input) => otherNames[input] ?? `--${input}`;
const named = new RegExp(`(?<![\\w/.-])(?:${namesOfTheirOwn.join('|')})(?![\\w/.-]\\w)`, 'gu');
/**
 * A message of the program as somebody at a terminal can follow it: errors are written once, with the
 * names of the action's inputs.
 */
function nameOptions(text) {
    return text
        .replace(/\binput "([a-z-]+)"/gu, (_, input) => nameOption(input))
        .replace(/\bprovider (?=(?:auto|openai|copilot|offline)\b)/gu, '--provider ')
        .replace(/\b(Set|Check|and) model\b(?! to be)/gu, '$1 --model')
        .replace(/\bthe inputs\b/gu, 'the options')
        .replace(/\bPass api-key(?: from a secret)?/gu, 'Set OPENAI_API_KEY')
        .replace(named, nameOption);
}

;// CONCATENATED MODULE: ./build/report/usage-text.js
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
  --include-comments WHO none | trusted | all comments of the issue (default: trusted)
  --provider NAME        openai (any OpenAI-compatible endpoint) | copilot (the Copilot CLI) |
                         offline (built in, no model) | auto (default): openai with a key,
                         else copilot where its CLI is on PATH
  --model NAME           the model to ask; its key comes from OPENAI_API_KEY
  --base-url URL         the address of the endpoint (default: that of OpenAI)
  --fallback-models A,B  models to ask in turn when the first cannot answer
  --locale TAG           the language of the document (default: en)
  --instructions FILE    house rules to add to the prompt
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --fail-on SEVERITY     error | warning | never (default: error)
  --max-input-tokens N   the most tokens that one request may carry (default: 100000)
  --max-output-tokens N  the most tokens that one answer may hold (default: 16000)
  --max-total-tokens N   the most tokens that the run may cost (default: 400000)
  --max-repairs N        how often findings may be sent back to the model (default: 2)
  --timeout-seconds N    the deadline of the run (default: 900)
  --temperature N        0 to 2; not sent by default
  --reasoning-effort L   none | minimal | low | medium | high | xhigh; not sent by default
  --quiet                no progress

Example: spec-writer write --requirement requirement.md --research 'research/**' --provider offline
`;
const check = `spec-writer check FILE ... [options]

  FILE                   a document, a folder (every SPEC.md below it) or a quoted glob

  --requirement FILE     also check that its clauses are built and quoted rightly
  --research [GLOB]      also re-open the citations and say what went stale since; repeatable.
                         Without a glob: the files that the document cites
  --rules FILE           severities, one a line: rule-id: off | warning | error
  --format FORMAT        text | json | sarif | github (default: text)
  --fail-on SEVERITY     error | warning | never (default: error)
  --fix                  mends what has one safe answer: the order of sections, parts, phases and
                         footnotes, the numbers of steps, the tree, lines of citations that moved
                         (with --research), placeholders of facts that the document tells
  --fix-dry-run          writes nothing: prints what --fix would change as a patch
  --config FILE          settings (rules, fail-on) in place of the nearest .spec-writer.yml at or
                         above the root; --no-config reads none. What is given here wins
  --no-inline-config     comments in the documents let no finding pass
  --init                 writes a .spec-writer.yml to start with, and checks nothing
  --root DIR             the folder that all paths are seen from (default: the current one)

Examples: spec-writer check SPEC.md --research 'research/**' --format json
          spec-writer check SPEC.md --research
          spec-writer check specs
          spec-writer check 'specs/*.md'
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

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/terminal.js













/** Does what the words ask and returns the exit status; nothing but the asked-for goes to standard output. */
async function runTerminal(words, outer) {
    const { env, stdin, stdout } = outer;
    const terminal = { env, stdin, stdout, stderr: (0,guard_output/* guardStream */.I)(outer.stderr, env) };
    try {
        return await runCommand(readArguments(words), terminal);
    }
    catch (error) {
        const secrets = [env['OPENAI_API_KEY'], env['GITHUB_TOKEN']];
        const { message, hint, exitStatus } = (0,explain_error/* explainError */.U)(error, secrets.filter((secret) => secret !== undefined));
        const lines = [...nameOptions(message).split('\n'), nameOptions(hint)];
        terminal.stderr.write((0,log_text/* toPlainText */.bo)(`spec-writer: ${lines.join('\n  ')}\n`));
        return exitStatus;
    }
}
async function runCommand(command, terminal) {
    switch (command.is) {
        case 'write':
            return terminal_write(command, terminal);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(6921), __webpack_require__.e(2026), __webpack_require__.e(8000), __webpack_require__.e(4222), __webpack_require__.e(9237), __webpack_require__.e(3931)]).then(__webpack_require__.bind(__webpack_require__, 70404))).checkInTerminal(command, terminal);
        case 'init':
            return writeConfig(command.root, terminal);
        case 'rules': {
            const { explainRule, listRules } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(6921), __webpack_require__.e(2026), __webpack_require__.e(8000), __webpack_require__.e(4176)]).then(__webpack_require__.bind(__webpack_require__, 87838));
            terminal.stdout.write(command.id === undefined ? listRules() : explainRule(command.id));
            return 0;
        }
        case 'help':
            terminal.stdout.write(usageText(command.about));
            return 0;
        case 'version':
            terminal.stdout.write(`${version/* tool */.z.replace('/', ' ')}\n`);
            return 0;
    }
}
async function terminal_write(command, terminal) {
    const files = (0,local_files/* createLocalFiles */.Z)(command.root, { read: 'anywhere', write: 'anywhere' });
    const { env } = terminal;
    const rules = command.rulesFile === undefined ? '' : await files.readText(command.rulesFile);
    const { readInputs } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8175)]).then(__webpack_require__.bind(__webpack_require__, 58175));
    const inputs = readInputs({ ...command.inputs, rules, 'api-key': env['OPENAI_API_KEY'] ?? '' });
    if (command.requirementFromInput && namesRequirement(inputs))
        throw twoRequirements();
    const progress = (0,terminal_progress/* createTerminalProgress */.q)(terminal.stderr, {
        quiet: command.quiet,
        environment: env,
    });
    const readRequirement = async () => {
        if (command.requirementFromInput)
            return readStandardInput(terminal.stdin);
        return readNamedRequirement(inputs, { command, terminal, files });
    };
    const { openWriteWorld, toWriteRequest } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(6921), __webpack_require__.e(2026), __webpack_require__.e(8000), __webpack_require__.e(213), __webpack_require__.e(8373)]).then(__webpack_require__.bind(__webpack_require__, 20213));
    const { describeWriting, writingStatus } = await __webpack_require__.e(/* import() */ 8431).then(__webpack_require__.bind(__webpack_require__, 8431));
    try {
        const request = toWriteRequest(inputs, env);
        const world = await openWriteWorld(inputs, {
            ...{ files, progress, readRequirement },
            environment: env,
        });
        const { writeSpec } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(8879), __webpack_require__.e(6921), __webpack_require__.e(2026), __webpack_require__.e(5279), __webpack_require__.e(7122), __webpack_require__.e(3404), __webpack_require__.e(8000), __webpack_require__.e(7675), __webpack_require__.e(4222), __webpack_require__.e(5962), __webpack_require__.e(7007), __webpack_require__.e(3109), __webpack_require__.e(4330), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 44330));
        const result = await writeSpec(request, world);
        progress.clear();
        const { asked, aside } = describeWriting(seenFromHere(result, command.root));
        terminal.stdout.write((0,guard_output/* guardText */.h)(asked, 'text', env));
        if (!command.quiet)
            terminal.stderr.write(aside);
        if (result.failure !== undefined)
            throw result.failure;
        return writingStatus(result);
    }
    finally {
        progress.clear();
    }
}
/** Paths as a person can open them from the folder in which the program was started. */
function seenFromHere(result, root) {
    const { spec, twin, report, answers } = result.paths;
    const see = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path));
    const paths = {
        ...(spec !== undefined && { spec: see(spec) }),
        ...(twin !== undefined && { twin: see(twin) }),
        ...(report !== undefined && { report: see(report) }),
        ...(answers !== undefined && { answers: answers.map(see) }),
    };
    return { ...result, paths };
}
const namesRequirement = (inputs) => inputs['requirement-file'] !== undefined || inputs['issue-number'] !== undefined;
function twoRequirements() {
    return new errors/* SpecWriterError */.Z('input', {
        message: 'Expected one source of the requirement, found standard input and another.',
        hint: 'Keep either --requirement or --issue.',
    });
}
async function readNamedRequirement(inputs, sources) {
    const { command, terminal, files } = sources;
    const path = inputs['requirement-file'];
    if (path !== undefined)
        return (0,read_requirement_file/* readRequirementFile */.e)(path, files);
    const number = inputs['issue-number'];
    if (number === undefined) {
        throw new errors/* SpecWriterError */.Z('input', {
            message: 'Expected a requirement, found none.',
            hint: 'Name a file with --requirement FILE, standard input with --requirement -, or --issue NUMBER.',
        });
    }
    const { readRepositoryIssue } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1055)]).then(__webpack_require__.bind(__webpack_require__, 41055));
    return readRepositoryIssue(number, {
        repository: command.repository ?? terminal.env['GITHUB_REPOSITORY'] ?? '',
        token: terminal.env['GITHUB_TOKEN'] ?? '',
        apiUrl: terminal.env['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}
/** Never over a file that is there: somebody's settings stand in it. */
async function writeConfig(root, terminal) {
    const { configNames } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(6921), __webpack_require__.e(2026), __webpack_require__.e(8000), __webpack_require__.e(6137)]).then(__webpack_require__.bind(__webpack_require__, 58773));
    const { starterConfig } = await __webpack_require__.e(/* import() */ 9711).then(__webpack_require__.bind(__webpack_require__, 9711));
    const files = (0,local_files/* createLocalFiles */.Z)(root);
    for (const name of configNames) {
        if (!(await files.exists(name)))
            continue;
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected no settings yet, found ${name}.`,
            hint: 'Change that file, or remove it first.',
        });
    }
    terminal.stdout.write(`${await files.writeText(configNames[0], starterConfig)}\n`);
    return 0;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The version that is written into every document; a test holds it to `package.json`. */
const tool = 'spec-writer/0.1.0';


/***/ })

};
;