"use strict";
exports.id = 36;
exports.ids = [36,109];
exports.modules = {

/***/ 70109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectOnRunner: () => (/* binding */ connectOnRunner)
/* harmony export */ });
/* harmony import */ var _github_open_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21258);
/* harmony import */ var _github_read_repository_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41055);


/** Opens the repository of the workflow; nothing is sent before the first question. */
function connectOnRunner(inputs, environment, signal) {
    const apiUrl = environment['GITHUB_API_URL'] ?? '';
    const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? '';
    return (0,_github_open_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
        ...(0,_github_read_repository_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(environment['GITHUB_REPOSITORY'] ?? ''),
        token: inputs['github-token'] ?? '',
        apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
        ...(graphqlUrl !== '' && { graphqlUrl }),
        ...(signal !== undefined && { signal }),
    });
}


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _trigger_read_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56111);
/* harmony import */ var _files_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10675);
/* harmony import */ var _files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69720);




/** The event that started the workflow, as the runner tells it; only a payload that is needed is read. */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME']?.trim() ?? '';
    const path = environment['GITHUB_EVENT_PATH'] ?? '';
    return {
        name,
        payload: (0,_trigger_read_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPayload */ .Q)(name) && path !== '' ? await readPayload(path) : {},
        actor: environment['GITHUB_ACTOR'] ?? '',
        triggeringActor: environment['GITHUB_TRIGGERING_ACTOR'] ?? '',
        attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1),
        repository: environment['GITHUB_REPOSITORY'] ?? '',
    };
}
async function readPayload(path) {
    try {
        const found = await (0,_files_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .Mv)(path);
        if ('fault' in found)
            throw unreadable(found.fault);
        const decoded = (0,_files_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(found.bytes);
        if ('fault' in decoded)
            throw unreadable(decoded.fault);
        return JSON.parse(decoded.text);
    }
    catch (cause) {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z ? cause : unreadable('something else', cause);
    }
}
const unreadable = (fault, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: `Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, found ${fault}.`,
    hint: 'Run the action on a GitHub runner, or leave GITHUB_EVENT_NAME empty.',
    cause,
});


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ describeStack),
/* harmony export */   KA: () => (/* binding */ describeList),
/* harmony export */   KZ: () => (/* binding */ describeCoverage),
/* harmony export */   Nh: () => (/* binding */ describeOverview),
/* harmony export */   P9: () => (/* binding */ describeCost),
/* harmony export */   Pm: () => (/* binding */ nameDocument),
/* harmony export */   Xo: () => (/* binding */ describeDecisions),
/* harmony export */   hy: () => (/* binding */ describeDiagram),
/* harmony export */   jv: () => (/* binding */ proseOf),
/* harmony export */   l1: () => (/* binding */ describeOutOfScope)
/* harmony export */ });
/* unused harmony export describeAim */
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);
/* harmony import */ var _locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10289);
/* harmony import */ var _markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99909);
/* harmony import */ var _report_count_noun_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6745);
/* harmony import */ var _report_describe_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8431);
/* harmony import */ var _report_measure_spec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65291);
/* harmony import */ var _spec_offline_draft_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92131);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61003);
/* harmony import */ var _describe_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52213);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20301);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47369);
/* harmony import */ var _safe_diagram_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70096);












/** Names that a sentence can hold. */
const mostNames = 3;
/** A title beyond this is a paragraph. */
const longestTitle = 200;
const longestName = 60;
/** Lines that prove one version; two show where a conflict was. */
const mostSources = 2;
/** Values that a decision chose from; a conflict has two. */
const mostValues = 6;
/** One sentence: what will be built, with what, and how much work that is. */
function describeAim({ title, architecture }, { files, steps }) {
    const { techStack, pattern } = architecture;
    const names = techStack.filter(isFoundation).slice(0, mostNames).map(describeTechnology);
    const stack = names.length === 0 ? '' : ` with ${listNames(names)}`;
    const effort = `${(0,_report_count_noun_js__WEBPACK_IMPORTED_MODULE_6__/* .countNoun */ .y)(steps, 'step')} over ${(0,_report_count_noun_js__WEBPACK_IMPORTED_MODULE_6__/* .countNoun */ .y)(files, 'file')}`;
    const shape = (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(pattern.name, longestTitle));
    return `**${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(title, longestTitle))}** will be built${stack}, in ${effort}. Design pattern: ${shape}.`;
}
/** What a reader names first when asked what something is built with. */
const isFoundation = ({ kind }) => ['language', 'runtime', 'framework', 'database', 'platform'].includes(kind);
const describeTechnology = ({ name, version }) => (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(`${(0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(name, longestName)} ${(0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(version, longestName)}`);
const listNames = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
/** What the document is called: no model completed a draft. */
const nameDocument = (spec) => (0,_spec_offline_draft_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfflineDraft */ .F)(spec) ? 'Specification draft' : 'Specification';
/** The sentence and the counts that tell a reader how far to trust the document. */
function describeOverview({ spec }) {
    const measures = (0,_report_measure_spec_js__WEBPACK_IMPORTED_MODULE_9__/* .measureSpec */ .Q)(spec);
    const { clauses, answered, pins, grounded, decisions, files, steps } = measures;
    return [
        ...((0,_spec_offline_draft_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfflineDraft */ .F)(spec) ? [`> ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(_locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en.offlineDraft)}`, ''] : []),
        describeAim(spec, measures),
        '',
        '| Clauses answered | Versions with a source | Decisions | Files | Steps |',
        '| :-: | :-: | :-: | :-: | :-: |',
        `| ${answered} of ${clauses} | ${grounded} of ${pins} | ${decisions} | ${files} | ${steps} |`,
    ].join('\n');
}
/** Each version with the lines that state it. */
function describeStack({ architecture }, { rows }, source) {
    return (0,_describe_table_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTable */ .u)([
        { title: 'Technology', cell: ({ name }) => codeOf(name) },
        { title: 'Version', cell: ({ version }) => codeOf(version) },
        {
            title: 'Source',
            cell: ({ evidence }) => evidence.length === 0
                ? '*assumed*'
                : evidence
                    .slice(0, mostSources)
                    .map((one) => (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .linkEvidence */ .Cs)(one, source))
                    .join(', '),
        },
    ], architecture.techStack, { most: rows, noun: 'version', rest: 'in the document' });
}
/** Each clause with the steps that build it; one that none builds is seen at once. */
function describeCoverage(spec, { rows, characters }) {
    const steps = spec.plan.phases.flatMap((phase) => phase.steps);
    const outside = new Set(spec.outOfScope.flatMap(({ requirements }) => requirements));
    const builders = new Map();
    for (const { id, requirements } of steps) {
        for (const clause of requirements)
            builders.set(clause, [...(builders.get(clause) ?? []), id]);
    }
    const answer = (id) => builders.get(id)?.join(', ') ?? (outside.has(id) ? 'out of scope' : '**none**');
    return (0,_describe_table_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTable */ .u)([
        { title: 'Clause', cell: ({ id }) => id },
        { title: 'Requirement', cell: ({ text }) => proseOf(text, characters) },
        { title: 'Steps', cell: ({ id }) => (0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(answer(id), characters) },
    ], spec.requirement.clauses, { most: rows, noun: 'clause', rest: 'in the document' });
}
/** What was decided where the sources disagree, with every value that was found. */
function describeDecisions({ decisions }, { rows, characters }) {
    return (0,_describe_table_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTable */ .u)([
        { title: 'Topic', cell: ({ topic }) => proseOf(topic, characters) },
        {
            title: 'Found',
            cell: ({ options }) => {
                const values = options
                    .slice(0, mostValues)
                    .map(({ value }) => proseOf(value, characters));
                const more = options.length - values.length;
                return [...values, ...(more > 0 ? [`… and ${more} more`] : [])].join('<br>');
            },
        },
        { title: 'Decided', cell: ({ decision }) => proseOf(decision, characters) },
        { title: 'Because', cell: ({ reason }) => proseOf(reason, characters) },
    ], decisions, { most: rows, noun: 'decision', rest: 'in the document' });
}
const describeOutOfScope = ({ outOfScope }, { rows, characters }) => describeList(outOfScope.map(({ text, reason }) => `${(0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(text, characters)} ${(0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(reason, characters)}`), rows);
/** The picture of the design, where it can be drawn without leading anywhere. */
function describeDiagram({ architecture }) {
    const { diagram } = architecture.pattern;
    if (diagram === undefined || !(0,_safe_diagram_js__WEBPACK_IMPORTED_MODULE_10__/* .isSafeDiagram */ .T)(diagram))
        return '';
    return (0,_markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFence */ .Q)(diagram, 'mermaid').join('\n');
}
/** Texts of anybody as a list. */
function describeList(texts, most) {
    const more = texts.length > most ? [`… and ${texts.length - most} more.`] : [];
    return [...texts.slice(0, most).map((text) => (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_11__/* .toLine */ .S5)(text))), ...more]
        .map((line) => `- ${line}`)
        .join('\n');
}
/** What made the document and what that cost. */
function describeCost({ spec, model, usage }) {
    const by = `Written by ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(spec.generator.tool, longestName))}`;
    const name = (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(model, longestName));
    const cost = usage.requests === 0 ? '' : `: ${(0,_report_describe_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .countUsage */ .n)(usage)}`;
    return `${by} with ${name}${cost}.`;
}
const proseOf = (text, most) => (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)((0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_11__/* .toLine */ .S5)(text), most));
const codeOf = (text) => (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)((0,_length_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(text, longestName));


/***/ }),

/***/ 52213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeTable)
/* harmony export */ });
/* harmony import */ var _report_count_noun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6745);
/* harmony import */ var _spec_render_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15403);


/** A table of at most so many rows; how many are missing, and where they are, is said below it. */
function describeTable(columns, rows, { most, noun, rest }) {
    const table = (0,_spec_render_table_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(columns, rows.slice(0, most)).join('\n');
    const left = rows.length - most;
    return left <= 0 ? table : `${table}\n\n… and ${(0,_report_count_noun_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y)(left, `more ${noun}`)}, ${rest}.`;
}


/***/ }),

/***/ 20301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   s6: () => (/* binding */ roomForText),
/* harmony export */   sw: () => (/* binding */ mostCharacters),
/* harmony export */   wZ: () => (/* binding */ countCharacters)
/* harmony export */ });
/** GitHub refuses a body, and by its words a comment, above this many characters, counted as code points. */
const mostCharacters = 65_536;
/**
 * What we write at most: it leaves room for line ends that are counted twice. Four bytes for each
 * character stay below the 262,144 bytes that GitHub stores of a comment.
 */
const roomForText = 60_000;
/** Characters as GitHub counts them. */
function countCharacters(text) {
    // Half of a pair that stands alone is counted too.
    let count = text.length;
    for (let index = 1; index < text.length; index += 1) {
        if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1)))
            count -= 1;
    }
    return count;
}
const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;
let segmenter;
/** The text, or its beginning and an ellipsis; nothing that a reader sees as one character is cut. */
function shorten(text, most) {
    // Segmenting is slow, and a text of this many units cannot have more characters.
    if (text.length <= most || countCharacters(text) <= most)
        return text;
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    let kept = '';
    let count = 0;
    // No character that people write is longer than what is looked at beyond the limit.
    for (const { segment } of segmenter.segment(text.slice(0, 2 * most + 64))) {
        count += countCharacters(segment);
        if (count > most - 1)
            break;
        kept += segment;
    }
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 47369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ linkEvidence),
/* harmony export */   VF: () => (/* binding */ writeFileUrl),
/* harmony export */   i7: () => (/* binding */ escapeAddress),
/* harmony export */   mC: () => (/* binding */ writeLink)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20301);


/** A path beyond this is shown by its beginning. */
const longestPath = 120;
/** No file of a repository has a longer path; GitHub's servers refuse longer addresses. */
const longestLinked = 1024;
/** A link to a page of the server that we write on, or only its words where the address is none. */
function writeLink(words, url) {
    const text = (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(words);
    return isWebAddress(url) ? `[${text}](${escapeAddress(url)})` : text;
}
const isWebAddress = (url) => /^https?:\/\/[^\s]+$/iu.test(url);
/** What would end the address before its end. */
const escapeAddress = (url) => url.replace(/[()<>\\`"[\]|]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
/** The page of a file as it stands at a commit or on a branch. */
const writeFileUrl = ({ serverUrl, repository }, { ref, path }) => `${serverUrl}/${repository}/blob/${encodeSegments(ref)}/${encodeSegments(path)}`;
const encodeSegments = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** What GitHub shows as a page, unless it is asked for its lines. */
const rendered = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|org|ipynb|csv|tsv|svg|geojson)$/iu;
/** The line that proves something: a link to it where the repository may hold the file at that commit. */
function linkEvidence({ path, line, endLine }, source) {
    const text = (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${(0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(path, longestPath)}:${line}`);
    if (source.baseOid === undefined || path.length > longestLinked || !isInRepository(path))
        return text;
    const url = writeFileUrl(source.target, { ref: source.baseOid, path });
    const lines = endLine === undefined ? `#L${line}` : `#L${line}-L${endLine}`;
    return `[${text}](${escapeAddress(`${url}${rendered.test(path) ? '?plain=1' : ''}`)}${lines})`;
}
/** Neither an absolute path, nor an address, nor an issue, nor what was typed in. */
const isInRepository = (path) => !/^(?:[/~\\]|[A-Za-z]:|stdin$|input$)|:\/\/|#\d+$|(?:^|\/)\.\.?(?:\/|$)|\\/u.test(path);


/***/ }),

/***/ 26835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   cL: () => (/* binding */ endMarker),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/** Behind the last line of ours in a text that people write in too. */
const endMarker = '<!-- /spec-writer -->';
const written = /^<!-- spec-writer: (?:issue=([1-9]\d{0,15})|path=([\w.~%'()!*-]{1,12000}))(?: hash=([0-9a-f]{64}))? -->$/u;
const hash = /^[0-9a-f]{64}$/u;
/** The hidden first line of a text of ours. It proves nothing alone, since anybody can copy it. */
function writeMarker(subject, inputHash) {
    const about = typeof subject === 'number' ? `issue=${subject}` : `path=${encodePath(subject)}`;
    const from = inputHash !== undefined && hash.test(inputHash) ? ` hash=${inputHash}` : '';
    return `<!-- spec-writer: ${about}${from} -->`;
}
/** Reads the marker that a text begins with; one anywhere else is somebody's quotation. */
function readMarker(body) {
    return parseMarker(body.split('\n', 1)[0]?.trimEnd() ?? '');
}
/** Reads a line that is a marker and nothing else. */
function parseMarker(line) {
    const [, issue, path, inputHash] = written.exec(line) ?? [];
    const key = issue ?? (path === undefined ? undefined : decodePath(path));
    if (key === undefined)
        return undefined;
    return { key, ...(inputHash !== undefined && { inputHash }) };
}
/** Two dashes would end the comment. */
const encodePath = (path) => encodeURIComponent(path.toWellFormed()).replaceAll('--', '-%2D');
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** Takes the meaning of a marker from everything in a text that could be read as one, code included. */
const withoutMarkers = (text) => text.replace(/<!--(?=[ \t]*\/?spec-writer)/gu, '<!\u200b--');


/***/ }),

/***/ 70096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSafeDiagram)
/* harmony export */ });
/** A diagram beyond this is no picture that helps; GitHub draws none above 50,000 characters. */
const longestDiagram = 8000;
/**
 * What lets a Mermaid diagram lead somewhere, fetch something, hold HTML or change how it is drawn.
 * `<br>` breaks a line of a label and nothing else.
 */
const active = /:\/\/|\bhref\b|(?:^|;)[ \t]*(?:click|links?)[ \t]|%%\{|^---|\b(?:img|icon|src)["' \t]*[:=]|url[ \t]*\(|!\[|\]\(|<(?!br[ \t]*\/?>)[a-z/!]|\b(?:javascript|vbscript|data):|@import|&#|```|~~~/imu;
/** Whether a diagram may be drawn; any other is shown as the text that it is. */
const isSafeDiagram = (diagram) => diagram.length <= longestDiagram && !active.test(diagram);


/***/ }),

/***/ 82474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ labelRemoved),
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   AE: () => (/* binding */ noCommand),
/* harmony export */   Er: () => (/* binding */ grantActions),
/* harmony export */   NY: () => (/* binding */ fromFork),
/* harmony export */   Zo: () => (/* binding */ otherLabel),
/* harmony export */   dp: () => (/* binding */ otherEvent),
/* harmony export */   hh: () => (/* binding */ fromBaseRights),
/* harmony export */   n: () => (/* binding */ otherAction)
/* harmony export */ });
/* unused harmony export shorten */
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89511);

/** Names of events, actions and labels are short; what is longer is none of GitHub's. */
const mostNameCharacters = 60;
/** A name from outside as one short line. */
function shorten(name) {
    const line = name.replace(/\s+/gu, ' ').trim();
    return line.length > mostNameCharacters ? `${line.slice(0, mostNameCharacters)}…` : line;
}
const otherEvent = (name) => (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('event-not-supported', `Nothing to do: the event is ${shorten(name)}; a specification is asked for by issues, issue_comment, pull_request or workflow_dispatch.`);
/** Secrets and write rights, on texts and files of strangers: no setting makes that safe. */
const fromBaseRights = () => (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('pull-request-target', 'Refused: pull_request_target runs with the rights of the repository on what anybody proposes; start the workflow from pull_request instead.');
/** `wanted` says what would have been the right trigger. */
const otherAction = (name, action, wanted) => (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('action-not-supported', `Nothing to do: the event is ${name}.${shorten(action)}; ${wanted}.`);
const otherLabel = (label, wanted) => (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('other-label', `Nothing to do: the label is ${JSON.stringify(shorten(label))}; ${wanted}.`);
const noCommand = (wanted) => (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('no-command', `Nothing to do: the comment is not the command; ${wanted}.`);
function fromFork(number, origin) {
    const fork = origin === undefined ? 'a fork that was deleted' : `the fork ${shorten(origin)}`;
    return (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('pull-request-from-fork', `Nothing to do: pull request #${number} comes from ${fork}, whose files nobody here has approved; state the requirement in an issue and set the label ${_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .triggerLabel */ .Bz} there.`);
}
/** What lets a run know when it was asked for. */
const grantActions = 'give the job "permissions: actions: read", or ask by the label';
const labelRemoved = (number) => (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('label-removed', `Nothing to do: the label ${_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .triggerLabel */ .Bz} was removed from #${number} meanwhile; set it again to ask again.`);
function closed(number, kind) {
    const name = kind === 'issue' ? 'issue' : 'pull request';
    const reason = `Nothing to do: ${name} #${number} is closed; reopen it and ask again.`;
    return (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(`${kind}-closed`, reason);
}


/***/ }),

/***/ 72731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command),
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/** The first word of a comment that asks for a specification. */
const command = '/spec';
/** The words behind the command; nothing where a comment does not begin with it. Phones write it as `/Spec`. */
function readCommand(comment) {
    const match = /^\/spec(?:\s([^]*))?$/iu.exec(comment.trim());
    return match === null ? undefined : (match[1] ?? '').trim();
}


/***/ }),

/***/ 56111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ needsPayload),
  v: () => (/* binding */ readTrigger)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/trigger/event-payloads.js


/** Only the type tells a person from an app: names are chosen, and some apps have no `[bot]` in theirs. */
const toAccount = ({ login, type }) => ({
    login,
    isBot: type !== 'User',
});
const AccountFields = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), type: schemas/* string */.YjP() });
const Sender = AccountFields.transform(toAccount);
/** `null` for an account that was deleted; GitHub shows it as `ghost`. */
const Author = AccountFields.nullish().transform((user) => toAccount(user ?? { login: 'ghost', type: 'User' }));
/** GitHub says `null` for a text that nobody wrote. */
const Body = schemas/* string */.YjP()
    .nullish()
    .transform((body) => body ?? '');
const Time = iso/* datetime */.w$({ offset: true });
const LabelName = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const subjectFields = {
    number: schemas/* int */.Whr().min(1),
    title: schemas/* string */.YjP(),
    body: Body,
    state: schemas/* string */.YjP(),
    labels: schemas/* array */.YOg(LabelName).transform((labels) => labels.map(({ name }) => name)),
    user: Author,
    updated_at: Time,
};
/** Pull requests are issues to comments; only they carry the key `pull_request`. */
const Issue = schemas/* object */.Ikc({ ...subjectFields, pull_request: schemas/* unknown */.L5J().optional() });
const Repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const PullRequest = schemas/* object */.Ikc({
    ...subjectFields,
    /** The repository is `null` where the fork was deleted. */
    head: schemas/* object */.Ikc({ repo: Repository.nullish() }),
    base: schemas/* object */.Ikc({ repo: Repository }),
});
const ActionPayload = schemas/* object */.Ikc({ action: schemas/* string */.YjP() });
const LabelPayload = schemas/* object */.Ikc({ label: LabelName });
const IssuePayload = schemas/* object */.Ikc({ issue: Issue, sender: Sender });
const CommentPayload = schemas/* object */.Ikc({
    issue: Issue,
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: Body, created_at: Time }),
    sender: Sender,
});
const PullRequestPayload = schemas/* object */.Ikc({ pull_request: PullRequest, sender: Sender });
/** What runs workflows locally may send an empty event. */
const DispatchPayload = schemas/* object */.Ikc({ sender: Sender.optional() });
/** The names of an event and its fields are shown, what is in them is not. */
function parsePayload(schema, payload, event) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const fields = parsed.error.issues.map(({ path }) => path.map(String).join('.') || 'object');
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected the event ${event} as GitHub sends it, found no usable ${fields.slice(0, 3).join(', ')}.`,
        hint: 'Start the workflow from an event of GitHub; GITHUB_EVENT_PATH names the file that was read.',
        cause: parsed.error,
    });
}

// EXTERNAL MODULE: ./build/trigger/explain-skip.js
var explain_skip = __webpack_require__(82474);
// EXTERNAL MODULE: ./build/trigger/read-command.js
var read_command = __webpack_require__(72731);
// EXTERNAL MODULE: ./build/trigger/trigger.js
var trigger = __webpack_require__(89511);
;// CONCATENATED MODULE: ./build/trigger/read-trigger.js




/** The events of which the payload is read. */
const readers = {
    workflow_dispatch: readDispatch,
    issues: readIssues,
    issue_comment: readIssueComment,
    pull_request: readPullRequest,
};
/** Whether the payload of an event is needed to understand it. */
const needsPayload = (name) => Object.hasOwn(readers, name);
/** Reads from the event what is asked, by whom and when; an event that asks for nothing is skipped with the reason. */
function readTrigger(event) {
    const { name, actor } = event;
    if (name === '')
        return { event: 'dispatch', ...readPeople(event, read_trigger_toAccount(actor)) };
    if (name === 'pull_request_target')
        return (0,explain_skip/* fromBaseRights */.hh)();
    const read = needsPayload(name) ? readers[name] : undefined;
    return read === undefined ? (0,explain_skip/* otherEvent */.dp)(name) : read(event);
}
function readDispatch(event) {
    const { sender } = parsePayload(DispatchPayload, event.payload, event.name);
    return { event: 'dispatch', ...readPeople(event, sender ?? read_trigger_toAccount(event.actor)) };
}
function readIssues(event) {
    const action = readAction(event);
    const wanted = `a specification is asked for by setting the label ${trigger/* triggerLabel */.Bz}`;
    if (action !== 'labeled')
        return (0,explain_skip/* otherAction */.n)(event.name, action, wanted);
    const name = `${event.name}.${action}`;
    const { label } = parsePayload(LabelPayload, event.payload, name);
    if (!(0,trigger/* isLabel */.J2)(label.name, trigger/* triggerLabel */.Bz))
        return (0,explain_skip/* otherLabel */.Zo)(label.name, wanted);
    const { issue, sender } = parsePayload(IssuePayload, event.payload, name);
    const subject = toSubject(issue);
    if (issue.state !== 'open')
        return describeClosed(subject);
    return { event: 'labeled', ...readPeople(event, sender), subject, at: issue.updated_at };
}
function readIssueComment(event) {
    const action = readAction(event);
    const wanted = `a specification is asked for by a new comment that begins with ${read_command/* command */.G}`;
    if (action !== 'created')
        return (0,explain_skip/* otherAction */.n)(event.name, action, wanted);
    const payload = parsePayload(CommentPayload, event.payload, `${event.name}.${action}`);
    const { issue, comment, sender } = payload;
    const words = (0,read_command/* readCommand */.U)(comment.body);
    if (words === undefined)
        return (0,explain_skip/* noCommand */.AE)(wanted);
    const subject = toSubject(issue);
    if (issue.state !== 'open')
        return describeClosed(subject);
    return {
        event: 'comment',
        ...readPeople(event, sender),
        subject,
        comment: { id: comment.id, words },
        at: comment.created_at,
    };
}
/** The times at which a pull request says something new, and the label. */
const pullRequestActions = ['opened', 'reopened', 'synchronize', 'ready_for_review', 'labeled'];
function readPullRequest(event) {
    const action = readAction(event);
    const wanted = `a specification is written when a pull request is opened, reopened, updated or ready for review, or gets the label ${trigger/* triggerLabel */.Bz}`;
    if (!pullRequestActions.includes(action))
        return (0,explain_skip/* otherAction */.n)(event.name, action, wanted);
    const name = `${event.name}.${action}`;
    const isLabeled = action === 'labeled';
    if (isLabeled) {
        const { label } = parsePayload(LabelPayload, event.payload, name);
        if (!(0,trigger/* isLabel */.J2)(label.name, trigger/* triggerLabel */.Bz))
            return (0,explain_skip/* otherLabel */.Zo)(label.name, wanted);
    }
    const { pull_request: pull, sender } = parsePayload(PullRequestPayload, event.payload, name);
    const origin = pull.head.repo?.full_name;
    if (origin?.toLowerCase() !== pull.base.repo.full_name.toLowerCase()) {
        return (0,explain_skip/* fromFork */.NY)(pull.number, origin);
    }
    const subject = toSubject(pull);
    if (pull.state !== 'open')
        return describeClosed(subject);
    const asked = isLabeled ? 'labeled' : 'pull-request';
    return { event: asked, ...readPeople(event, sender), subject, at: pull.updated_at };
}
const readAction = ({ name, payload }) => parsePayload(ActionPayload, payload, name).action;
/** GitHub repeats an event as it was; only the name beside it tells who repeats it. */
function readPeople({ triggeringActor, attempt }, sender) {
    const isSame = triggeringActor.toLowerCase() === sender.login.toLowerCase();
    return {
        sender,
        ...(triggeringActor !== '' && !isSame && { rerunBy: triggeringActor }),
        ...(attempt > 1 && { isRerun: true }),
    };
}
/** The runner gives names without types; a person's name cannot have brackets. */
const read_trigger_toAccount = (login) => ({ login, isBot: login.endsWith('[bot]') });
function toSubject(found) {
    const { number, title, body, user: author, labels } = found;
    const isPullRequest = 'head' in found || (found.pull_request ?? undefined) !== undefined;
    return { number, isPullRequest, snapshot: { title, body, author }, labels };
}
const describeClosed = ({ number, isPullRequest }) => (0,explain_skip/* closed */.$h)(number, isPullRequest ? 'pull-request' : 'issue');


/***/ }),

/***/ 89511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ triggerLabel),
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   XN: () => (/* binding */ endLabels),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   vr: () => (/* binding */ inProgressLabel)
/* harmony export */ });
/** The label by which a maintainer asks for a specification. */
const triggerLabel = 'needs-spec';
/** The label of an issue whose specification is being written. */
const inProgressLabel = 'spec-in-progress';
/** The labels by which a run tells how it ended. */
const endLabels = {
    ready: 'spec-ready',
    blocked: 'spec-blocked',
    failed: 'spec-failed',
};
const skip = (code, reason) => ({ is: 'skip', code, reason });
/** GitHub keeps the case of a label's name and finds it in any. */
const isLabel = (name, label) => name.toLowerCase() === label.toLowerCase();


/***/ })

};
;