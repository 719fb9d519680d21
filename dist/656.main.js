export const id = 656;
export const ids = [656];
export const modules = {

/***/ 74884:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readBlocks = readBlocks;
const markdown_it_1 = __importDefault(__webpack_require__(60479));
/** Nesting levels that are read (a list is two); deeper text stays text, so that hostile nesting costs nothing. */
const deepest = 24;
let parser;
/** The block structure of any Markdown text; it never throws, and its time grows with the length only. */
function readBlocks(text) {
    parser ??= createParser();
    // A last line that ends like every other one lets an unclosed fence be told by its line count.
    const unified = text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\ufffd');
    const source = unified.endsWith('\n') ? unified : `${unified}\n`;
    const tokens = [];
    parser.block.parse(source, parser, {}, tokens);
    return readUntil({ tokens, next: 0 }, '');
}
function createParser() {
    const created = (0, markdown_it_1.default)({ html: true, maxNesting: Number.POSITIVE_INFINITY });
    // Link reference definitions would swallow footnote definitions.
    created.block.ruler.disable('reference');
    created.block.ruler.before('table', 'too-deep', keepDeepLine);
    return created;
}
/** The parser's own limit drops the rest of the document; this keeps each line that is nested too deeply as text. */
function keepDeepLine(state, start, _end, silent) {
    if (silent || state.level < deepest)
        return false;
    state.line = start + 1;
    state.push('paragraph_open', 'p', 1).map = [start, start + 1];
    state.push('inline', '', 0).content = state
        .getLines(start, start + 1, state.blkIndent, false)
        .trim();
    state.push('paragraph_close', 'p', -1);
    return true;
}
function readUntil(reader, close) {
    const blocks = [];
    for (;;) {
        const token = reader.tokens[reader.next];
        reader.next += 1;
        if (token === undefined || token.type === close)
            return blocks;
        const block = readBlock(reader, token);
        if (block !== undefined)
            blocks.push(block);
    }
}
function readBlock(reader, token) {
    const at = linesOf(token);
    switch (token.type) {
        case 'heading_open':
            return { is: 'heading', level: Number(token.tag.slice(1)), text: readText(reader), ...at };
        case 'paragraph_open':
            return { is: 'paragraph', text: readText(reader), ...at };
        case 'bullet_list_open':
        case 'ordered_list_open':
            return readList(reader, token);
        case 'blockquote_open': {
            const blocks = readUntil(reader, 'blockquote_close');
            return { is: 'quote', blocks, ...spanOf(at.line, blocks) };
        }
        case 'table_open':
            return readTable(reader, at);
        case 'html_block':
            return { is: 'html', text: token.content.replace(/\n$/u, ''), ...at };
        case 'hr':
            return { is: 'rule', ...at };
        default:
            return readCode(token, at);
    }
}
function readCode(token, at) {
    if (token.type === 'code_block') {
        const text = token.content.replace(/\n$/u, '');
        return { is: 'code', language: '', text, closed: true, fenced: false, ...at };
    }
    if (token.type !== 'fence')
        return undefined;
    const inside = token.content === '' ? 0 : token.content.split('\n').length - 1;
    const closed = at.endLine - at.line + 1 === inside + 2;
    const language = token.info.trim().split(/\s/u)[0] ?? '';
    const text = token.content.replace(/\n$/u, '');
    return { is: 'code', language, text, closed, fenced: true, ...at };
}
/** The text between an opening and a closing token. */
function readText(reader) {
    const text = reader.tokens[reader.next]?.content ?? '';
    reader.next += 2;
    return text;
}
function readList(reader, open) {
    const items = [];
    for (;;) {
        const token = reader.tokens[reader.next];
        reader.next += 1;
        if (token?.type !== 'list_item_open')
            break;
        const blocks = readUntil(reader, 'list_item_close');
        items.push({ ...readTask(blocks), ...spanOf(linesOf(token).line, blocks) });
    }
    const ordered = open.type === 'ordered_list_open';
    const start = Number(open.attrGet('start') ?? 1);
    return { is: 'list', ordered, start, items, ...spanOf(linesOf(open).line, items) };
}
/** The parser counts the blank lines after a container to it. */
const spanOf = (line, inside) => ({
    line,
    endLine: inside.at(-1)?.endLine ?? line,
});
const taskMarker = /^\[([ xX])\](?:[ \t\n]+|$)/u;
function readTask(blocks) {
    const [first, ...rest] = blocks;
    const marker = first?.is === 'paragraph' ? taskMarker.exec(first.text) : null;
    if (first?.is !== 'paragraph' || marker === null)
        return { blocks };
    const text = first.text.slice(marker[0].length);
    const line = first.line + (marker[0].includes('\n') ? 1 : 0);
    return {
        task: marker[1] === ' ' ? 'open' : 'done',
        blocks: [{ ...first, text, line }, ...rest],
    };
}
function readTable(reader, at) {
    const rows = [];
    let line = at.line;
    for (;;) {
        const token = reader.tokens[reader.next];
        reader.next += 1;
        if (token === undefined || token.type === 'table_close')
            break;
        if (token.type === 'tr_open') {
            line = linesOf(token).line;
            rows.push([]);
        }
        if (token.type === 'inline')
            rows.at(-1)?.push({ text: token.content, line });
    }
    const [header = [], ...body] = rows;
    return { is: 'table', header, rows: body, ...at };
}
function linesOf(token) {
    const [start, end] = token.map ?? [0, 1];
    return { line: start + 1, endLine: Math.max(end, start + 1) };
}


/***/ }),

/***/ 62181:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.numberClauses = numberClauses;
const text_ts_1 = __webpack_require__(68068);
/** Numbers demands in the order of their lines; what is said twice counts once, where it is said first. */
function numberClauses(statements) {
    const known = new Map();
    for (const statement of [...statements].sort((left, right) => left.line - right.line)) {
        const key = toKey(statement);
        const first = known.get(key);
        if (first === undefined)
            known.set(key, statement);
        else if (first.alias === undefined && statement.alias !== undefined)
            known.set(key, { ...first, alias: statement.alias });
    }
    return [...known.values()].map(toClause);
}
const toKey = ({ text }) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const toClause = ({ text, line, kind, alias }, index) => ({
    id: `R${index + 1}`,
    text: (0, text_ts_1.toLine)(text),
    line,
    kind,
    ...(alias === undefined ? {} : { alias: (0, text_ts_1.toCode)(alias) }),
});


/***/ }),

/***/ 89989:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readRequirement = readRequirement;
const number_clauses_ts_1 = __webpack_require__(62181);
const read_statements_ts_1 = __webpack_require__(17959);
const join_text_ts_1 = __webpack_require__(47487);
const fitting_locales_ts_1 = __webpack_require__(84252);
const vocabulary_ts_1 = __webpack_require__(12785);
/** Splits what somebody asks for into numbered clauses, by code alone: nothing is added to what stands there. */
function readRequirement(found) {
    const joined = (0, join_text_ts_1.joinText)(found);
    const words = (0, vocabulary_ts_1.readVocabulary)((0, fitting_locales_ts_1.findFittingLocales)(`${joined.title}\n${joined.text}`));
    const clauses = (0, number_clauses_ts_1.numberClauses)((0, read_statements_ts_1.readStatements)(joined, words));
    return { source: found.source, title: joined.title, text: joined.text, clauses };
}


/***/ }),

/***/ 98336:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readListStatements = readListStatements;
const alias_ts_1 = __webpack_require__(76731);
const plain_text_ts_1 = __webpack_require__(22047);
const template_chrome_ts_1 = __webpack_require__(24008);
const text_width_ts_1 = __webpack_require__(757);
const read_table_statements_ts_1 = __webpack_require__(36980);
const scope_ts_1 = __webpack_require__(79150);
/** An item up to this width names its children and demands nothing without them. */
const longestName = 24;
/** An item up to this width is repeated before its children. */
const longestIntroduction = 60;
/** The demands of a list: its leaves, and the parents that say more than what their children are. */
function readListStatements(list, scope, above = { texts: [], isDemand: false }) {
    if (isTableOfContents(list))
        return [];
    return list.items.flatMap((item) => readItem(item, scope, above));
}
function readItem(item, scope, above) {
    const raw = item.blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []));
    const plain = (0, template_chrome_ts_1.dropLogLines)((0, plain_text_ts_1.toPlainText)(raw.join('\n')))
        .replace(/\s+/gu, ' ')
        .trim();
    const { alias = above.alias, text } = (0, alias_ts_1.splitAlias)(plain);
    if (isNoDemand(item, raw.join('\n'), plain) || isAdministered(text, scope))
        return [];
    const found = { text, alias, scope, above };
    const nested = item.blocks.filter(({ is }) => is === 'list' || is === 'table');
    if (nested.length > 0 && isIntroduction(text))
        return readAllNested(nested, found, true);
    const own = isAccepted(item, found) ? [toStatement(found, lineOf(item))] : [];
    // What explains an exclusion is no exclusion of its own.
    if (scope.kind === 'exclusion')
        return own;
    return [...own, ...readAllNested(nested, found, own.length > 0)];
}
function readAllNested(blocks, { text, alias, scope, above }, isDemand) {
    const introduces = isIntroduction(text);
    const isRepeated = text !== '' && (introduces || (0, text_width_ts_1.textWidth)(text) <= longestIntroduction);
    const below = {
        texts: isRepeated ? [...above.texts, text] : [],
        isDemand: above.isDemand || (isDemand && !introduces),
        ...(isRepeated ? {} : { parent: text }),
        ...(introduces && alias !== undefined ? { alias } : {}),
    };
    return blocks.flatMap((block) => {
        if (block.is === 'list')
            return readListStatements(block, scope, below);
        return block.is === 'table' ? (0, read_table_statements_ts_1.readTableStatements)(block, scope) : [];
    });
}
const isIntroduction = (text) => /[:：]$/u.test(text) || (0, text_width_ts_1.textWidth)(text) <= longestName;
const lineOf = (item) => item.blocks.find(({ is }) => is === 'paragraph')?.line ?? item.line;
function isAccepted(item, { text, alias, scope, above }) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return false;
    if (!(0, scope_ts_1.isReserved)(scope) || alias !== undefined || above.isDemand)
        return true;
    const prose = (0, plain_text_ts_1.withoutCode)(text);
    return scope.words.isBinding(prose) || scope.words.isRequest(prose) || item.task === 'open';
}
function toStatement({ text, alias, scope, above }, line) {
    const isShort = (0, text_width_ts_1.textWidth)(text) <= scope_ts_1.shortText;
    const parents = above.parent !== undefined && isShort ? [above.parent] : above.texts;
    const whole = parents.length > 0 ? (0, scope_ts_1.joinContext)(parents, text) : (0, scope_ts_1.addSubject)(text, scope);
    return {
        text: whole,
        line,
        kind: (0, scope_ts_1.toKind)(text, scope),
        ...(alias === undefined ? {} : { alias }),
    };
}
/** Forms, promises, and items that are a link and nothing else. */
function isNoDemand(item, raw, plain) {
    if ((0, template_chrome_ts_1.isChrome)(plain) || (item.task !== undefined && (0, template_chrome_ts_1.isPromise)(plain)))
        return true;
    const withoutLinks = raw.replace(/!?\[[^[\]]{0,1000}\]\([^()\s]{0,2000}\)|<?https?:\/\/\S+/gu, '');
    return withoutLinks !== raw && !/[\p{L}\p{N}]/u.test(withoutLinks);
}
/** `Priority: P2` says how a demand is administered. */
function isAdministered(text, { words }) {
    const [, label, value] = /^([^:：]{1,40})[:：]\s*(\S.{0,19})$/u.exec(text) ?? [];
    return (label !== undefined && value !== undefined && words.isAdministration(label) && rank.test(value));
}
const rank = /^(?:P\d|\d{1,2}|must|should|could|won['’]t|critical|high|medium|low|hoch|mittel|niedrig|gering|haute?|moyenne?|basse?|alta|media|média|baja|baixa|bassa|высокий|средний|низкий|wysoki|średni|niski|[高中低]|높음|보통|낮음)(?=$|[\s.(,])/iu;
/** Most of a table of contents' items lead to a heading of the same page. */
function isTableOfContents(list) {
    const leaders = list.items.filter(({ blocks: [first] }) => {
        return first?.is === 'paragraph' && /^\[[^\]]*\]\(#[^)]*\)/u.test(first.text);
    });
    return leaders.length > list.items.length / 2;
}


/***/ }),

/***/ 54820:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isProseDemand = exports.isDescription = void 0;
exports.readProseSection = readProseSection;
exports.readParagraph = readParagraph;
const text_width_ts_1 = __webpack_require__(757);
const template_chrome_ts_1 = __webpack_require__(24008);
const read_prose_statements_ts_1 = __webpack_require__(50937);
const scope_ts_1 = __webpack_require__(79150);
/** A paragraph up to this width is one demand; a longer one is a demand for each sentence. */
const longestParagraph = 400;
/** A heading that is code names what its paragraphs describe: a function, a method, a command. */
const codeTitle = /`|\w\([^)]*\)|\w::\w|\w#\w|\w\.\w+\(/u;
/** Whether a section only describes in prose what its heading names. */
const isDescription = (section, scope) => isCode(section, scope) && !section.blocks.some(({ is }) => is === 'list' || is === 'table');
exports.isDescription = isDescription;
/** Whether a section asks for something even when none of its sentences binds. */
const isProseDemand = (section, scope) => (0, scope_ts_1.isAsking)(scope) || section.alias !== undefined || isCode(section, scope);
exports.isProseDemand = isProseDemand;
const isCode = ({ title }, { kind }) => kind === 'neutral' && codeTitle.test(title);
/** The paragraphs of a section that asks without a list and without a binding word. */
function readProseSection(section, scope) {
    const named = section.alias === undefined ? {} : { alias: section.alias };
    const subject = section.alias !== undefined || isCode(section, scope);
    const found = section.blocks.flatMap(readParagraph).map(({ text, line }) => ({
        text: subject ? (0, scope_ts_1.joinContext)([section.title], text) : (0, scope_ts_1.addSubject)(text, scope),
        line,
        kind: (0, scope_ts_1.toKind)(text, scope),
        ...named,
    }));
    const heading = { text: section.title, line: section.line };
    if (found.length === 0 && section.alias !== undefined && (0, template_chrome_ts_1.isMeaningful)(section.title))
        return [{ ...heading, kind: (0, scope_ts_1.toKind)(section.title, scope), alias: section.alias }];
    return found;
}
/** The meaningful text of a paragraph, whole or in sentences. */
function readParagraph(block) {
    if (block.is !== 'paragraph')
        return [];
    const sentences = (0, read_prose_statements_ts_1.readSentences)(block.text);
    const whole = sentences.map(({ text }) => text).join(' ');
    if (!(0, template_chrome_ts_1.isMeaningful)(whole) || isOnlyLink(whole))
        return [];
    if ((0, text_width_ts_1.textWidth)(whole) <= longestParagraph)
        return [{ text: whole, line: block.line + (sentences[0]?.offset ?? 0) }];
    return sentences.map(({ text, offset }) => ({ text, line: block.line + offset }));
}
const isOnlyLink = (text) => /^(?:https?:\/\/\S+\s*)+$/u.test(text);


/***/ }),

/***/ 50937:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readProseStatements = exports.readSentences = void 0;
exports.isDemand = isDemand;
const alias_ts_1 = __webpack_require__(76731);
const plain_text_ts_1 = __webpack_require__(22047);
const split_sentences_ts_1 = __webpack_require__(65848);
const template_chrome_ts_1 = __webpack_require__(24008);
const scope_ts_1 = __webpack_require__(79150);
/** Words that point at the sentence before, at the start of a sentence, in the shipped languages. */
const pronoun = /^(?:(?:it|this|that|they|these|those|he|she|er|sie|es|dies|diese|dieser|dieses|il|ils|elle|elles|cela|ceci|ce|esto|este|esta|estos|ello|isso|isto|ele|ela|eles|elas|это|этот|эта|эти|он|она|оно|они|esso|essa|essi|questo|questa|questi|to|ten|ta|te|ono|ona|one)\s|其|它|该|該|此|这|這|これ|それ|この|その|이는|이것|그것)/iu;
/** A sentence before that is longer than this is not repeated. */
const longestReference = 240;
/** A paragraph's sentences, in plain text, without the lines of logs and forms. */
const readSentences = (markdown) => splitByAlias((0, template_chrome_ts_1.dropLogLines)((0, plain_text_ts_1.toPlainText)(markdown)))
    .map(({ text, offset }) => ({ text: text.replace(/\s+/gu, ' '), offset }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !(0, template_chrome_ts_1.isChrome)(text));
exports.readSentences = readSentences;
/** The sentences of a paragraph that demand something. */
const readProseStatements = (paragraph, scope) => {
    const sentences = (0, exports.readSentences)(paragraph.text);
    return sentences.flatMap(({ text, offset }, index) => {
        const found = (0, alias_ts_1.splitAlias)(text);
        if (found.alias === undefined && !isDemand(text, scope))
            return [];
        const whole = refer(sentences[index - 1], found.text);
        const { alias } = found;
        return [
            {
                text: whole,
                line: paragraph.line + offset,
                kind: (0, scope_ts_1.toKind)(found.text, scope),
                ...(alias === undefined ? {} : { alias }),
            },
        ];
    });
};
exports.readProseStatements = readProseStatements;
/** Whether a sentence binds somebody, asks for something or rules something out. */
function isDemand(sentence, scope) {
    const { words } = scope;
    const prose = (0, plain_text_ts_1.withoutCode)(sentence);
    const isQuestion = question.test(prose);
    if ((0, scope_ts_1.isReserved)(scope))
        return scope.isTalk && !isQuestion && words.isBinding(prose);
    if (isQuestion)
        return words.isRequest(prose);
    return words.isBinding(prose) || words.isRequest(prose) || words.isExcluding(prose);
}
const question = /[?？]["'”’)\s]*$|^(?:should|shall|must|can|could|would) (?:we|i|it|this|there|they)\b/iu;
function refer(before, text) {
    const needs = before !== undefined && pronoun.test(text);
    return needs && before.text.length <= longestReference ? `${before.text} ${text}` : text;
}
/** A paragraph whose lines start with ids is a list that its author did not mark as one. */
function splitByAlias(text) {
    const lines = text.split('\n');
    const starts = lines.flatMap((line, index) => (0, alias_ts_1.splitAlias)(line.trim()).alias === undefined ? [] : [index]);
    if (starts.length === 0)
        return (0, split_sentences_ts_1.splitSentences)(text);
    const before = (0, split_sentences_ts_1.splitSentences)(lines.slice(0, starts[0]).join('\n'));
    const found = starts.map((start, index) => ({
        text: lines
            .slice(start, starts[index + 1])
            .join('\n')
            .trim(),
        offset: start,
    }));
    return [...before, ...found];
}


/***/ }),

/***/ 45801:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toScope = void 0;
exports.readSectionStatements = readSectionStatements;
const plain_text_ts_1 = __webpack_require__(22047);
const split_sentences_ts_1 = __webpack_require__(65848);
const text_width_ts_1 = __webpack_require__(757);
const read_list_statements_ts_1 = __webpack_require__(98336);
const read_prose_statements_ts_1 = __webpack_require__(50937);
const read_table_statements_ts_1 = __webpack_require__(36980);
const section_ts_1 = __webpack_require__(1785);
/** A line of bold text and nothing else stands for a heading. */
const boldLine = /^(?:\*\*(?:[^*]|\*(?!\*)){1,200}\*\*|__(?:[^_]|_(?!_)){1,200}__)\s{0,9}[:：]?$/u;
/** An introduction up to this width is read like a heading. */
const longestLabel = 80;
/** The place that a section opens. */
const toScope = (section, words, isTalk) => ({
    words,
    kind: section.kind,
    title: section.title,
    isSubject: section.isSubject,
    level: section.level,
    isTalk,
});
exports.toScope = toScope;
/** The demands that stand in a section by their form: lists, tables and sentences that bind or ask. */
function readSectionStatements(blocks, section) {
    let scope = section;
    return blocks.flatMap((block, index) => {
        if (block.is === 'paragraph' && boldLine.test(block.text.trim())) {
            scope = openLabel(block.text, section);
            return [];
        }
        if (scope.kind === 'context')
            return [];
        const before = blocks[index - 1];
        const after = blocks[index + 1];
        const lead = before?.is === 'paragraph' ? readLead(before, block, scope) : undefined;
        const followed = block.is === 'paragraph' && readLead(block, after, scope) !== undefined;
        return readBlock(block, scope, { lead, followed });
    });
}
function readBlock(block, scope, { lead, followed }) {
    const place = lead?.scope ?? scope;
    switch (block.is) {
        case 'paragraph':
            return (0, read_prose_statements_ts_1.readProseStatements)(followed ? withoutLead(block) : block, scope);
        case 'list':
            return place.kind === 'context' ? [] : (0, read_list_statements_ts_1.readListStatements)(block, place, lead?.introduction);
        case 'table':
            return place.kind === 'context' ? [] : (0, read_table_statements_ts_1.readTableStatements)(block, place);
        case 'html':
            return readHtml(block, scope);
        case 'quote':
            return scope.isTalk ? [] : readSectionStatements(block.blocks, { ...scope, isTalk: true });
        case 'heading':
        case 'code':
        case 'rule':
            return [];
    }
}
function openLabel(text, section) {
    const title = (0, section_ts_1.toHeadingTitle)(text);
    const own = section.words.findHeadingKind(title);
    return { ...section, kind: own ?? section.kind, title, isSubject: own === undefined };
}
/** The sentence with a colon before a list or table: a label that tells the kind, or words to read with each item. */
function readLead(before, block, scope) {
    if (block?.is !== 'list' && block?.is !== 'table')
        return undefined;
    const text = (0, plain_text_ts_1.toPlainText)(before.text).trim();
    if (!/[:：]$/u.test(text))
        return undefined;
    const sentence = (0, split_sentences_ts_1.splitSentences)(text).at(-1)?.text.replace(/\s+/gu, ' ') ?? text;
    const title = (0, section_ts_1.toHeadingTitle)(sentence);
    const own = (0, text_width_ts_1.textWidth)(title) <= longestLabel ? scope.words.findHeadingKind(title) : undefined;
    const prose = (0, plain_text_ts_1.withoutCode)(sentence);
    const isDemand = scope.words.isBinding(prose) || scope.words.isRequest(prose);
    if (own === undefined || own === 'motivation' || isDemand)
        return { scope, introduction: { texts: [sentence], isDemand } };
    return {
        scope: { ...scope, kind: own, title, isSubject: false },
        introduction: { texts: [], isDemand: false },
    };
}
/** The sentence that introduces a list is read with its items. */
function withoutLead(paragraph) {
    const last = (0, split_sentences_ts_1.splitSentences)(paragraph.text).at(-1)?.text ?? '';
    return { ...paragraph, text: paragraph.text.trimEnd().slice(0, -last.length) };
}
const verbatimHtml = /<(?:pre|script|style|svg|textarea)\b/iu;
const readHtml = (block, scope) => verbatimHtml.test(block.text) ? [] : (0, read_prose_statements_ts_1.readProseStatements)(block, scope);


/***/ }),

/***/ 17959:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readStatements = readStatements;
const read_blocks_ts_1 = __webpack_require__(74884);
const template_chrome_ts_1 = __webpack_require__(24008);
const read_prose_section_ts_1 = __webpack_require__(54820);
const read_prose_statements_ts_1 = __webpack_require__(50937);
const read_section_statements_ts_1 = __webpack_require__(45801);
const scope_ts_1 = __webpack_require__(79150);
const section_ts_1 = __webpack_require__(1785);
/** Every demand of a requirement; a request in plain prose, or a title alone, gives at least one. */
function readStatements(joined, words) {
    const found = joined.parts.flatMap((part) => move(readPlaces(readPart(part, words)), part));
    if (found.length > 0)
        return found;
    const [body] = joined.parts;
    const asked = body === undefined ? [] : move(readPlainProse(readPart(body, words)), body);
    if (asked.length > 0)
        return asked;
    const title = { text: joined.title, line: joined.titleLine };
    return (0, template_chrome_ts_1.isMeaningful)(title.text) ? [{ ...title, kind: 'functional' }] : [];
}
const move = (statements, { offset }) => statements.map((statement) => ({ ...statement, line: statement.line + offset }));
const readPart = ({ text, isTalk }, words) => (0, section_ts_1.readSections)((0, read_blocks_ts_1.readBlocks)(text), words).map((section) => ({
    section,
    scope: (0, read_section_statements_ts_1.toScope)(section, words, isTalk),
}));
/** What stands in lists, tables and binding sentences; a section that asks in prose only is read as prose. */
function readPlaces(places) {
    const found = places.map(({ section, scope }) => (0, read_prose_section_ts_1.isDescription)(section, scope)
        ? (0, read_prose_section_ts_1.readProseSection)(section, scope)
        : (0, read_section_statements_ts_1.readSectionStatements)(section.blocks, scope));
    return places.flatMap(({ section, scope }, index) => {
        const own = found[index] ?? [];
        const isBare = own.length === 0 && !isSaidBelow(places, found, index);
        return isBare && (0, read_prose_section_ts_1.isProseDemand)(section, scope) ? (0, read_prose_section_ts_1.readProseSection)(section, scope) : own;
    });
}
function isSaidBelow(places, found, index) {
    const level = places[index]?.section.level ?? 0;
    for (let below = index + 1; (places[below]?.section.level ?? 0) > level; below += 1)
        if ((found[below] ?? []).length > 0)
            return true;
    return false;
}
/** The sentences that ask, wherever they stand, or else the first paragraph that says something. */
function readPlainProse(places) {
    const open = places.filter(({ scope }) => scope.kind !== 'context');
    const requests = open.flatMap((place) => readRequests(place));
    if (requests.length > 0)
        return requests;
    const plain = open.filter(({ scope }) => scope.kind !== 'motivation');
    return plain.flatMap(readParagraphs).slice(0, 1);
}
const readRequests = ({ section, scope }) => section.blocks.flatMap((block) => {
    if (block.is !== 'paragraph')
        return [];
    return (0, read_prose_statements_ts_1.readSentences)(block.text)
        .filter(({ text }) => scope.words.isRequest(text) || scope.words.isBinding(text))
        .map(({ text, offset }) => ({ text, line: block.line + offset, kind: (0, scope_ts_1.toKind)(text, scope) }));
});
const readParagraphs = ({ section, scope }) => section.blocks
    .flatMap(read_prose_section_ts_1.readParagraph)
    .map(({ text, line }) => ({ text, line, kind: (0, scope_ts_1.toKind)(text, scope) }));


/***/ }),

/***/ 36980:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTableStatements = readTableStatements;
const alias_ts_1 = __webpack_require__(76731);
const plain_text_ts_1 = __webpack_require__(22047);
const text_width_ts_1 = __webpack_require__(757);
const scope_ts_1 = __webpack_require__(79150);
/** A first cell up to this width names something that only the table's heading explains. */
const longestName = 24;
/** The demands of a table: one for each row, when its head, its ids or its heading say that it holds demands. */
function readTableStatements(table, scope) {
    const heads = table.header.map(({ text }) => plain(text));
    const rows = table.rows.map((row) => ({
        cells: row.map(({ text }) => plain(text)),
        line: row[0]?.line ?? table.line,
    }));
    const columns = findColumns(heads, rows, scope);
    if (!holdsDemands(columns, rows, scope))
        return [];
    return rows.flatMap((row) => readRow(row, columns, scope));
}
const plain = (text) => (0, plain_text_ts_1.toPlainText)(text).replace(/\s+/gu, ' ').trim();
const isFilled = (cell) => /[\p{L}\p{N}]/u.test(cell) && !/^n\/?a$/iu.test(cell);
function findColumns(heads, rows, scope) {
    const byCells = heads.findIndex((_, column) => {
        const aliases = rows.filter(({ cells }) => (0, alias_ts_1.isAlias)(cells[column] ?? ''));
        return rows.length > 0 && aliases.length >= rows.length * 0.6;
    });
    const byHead = heads.findIndex((head) => scope.words.isIdColumn(head.replace(/\.$/u, '')));
    return { heads, id: byCells >= 0 ? byCells : byHead, hasAliases: byCells >= 0 };
}
function holdsDemands(columns, rows, scope) {
    if (columns.hasAliases)
        return true;
    if ((0, scope_ts_1.isReserved)(scope) || isMetadata(columns, rows, scope))
        return false;
    const administered = columns.heads.filter((head) => scope.words.isAdministration(head));
    if (administered.length > columns.heads.length / 2)
        return false;
    return (0, scope_ts_1.isAsking)(scope) || columns.heads.some((head) => scope.words.isDemandColumn(head));
}
const dateOrVersion = /^(?:v?\d{1,3}\.\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})/iu;
/** Pairs of a label and a value that tell of the document itself: status, author, date, version. */
function isMetadata({ heads }, rows, scope) {
    if (heads.length !== 2)
        return false;
    if (scope.level <= 1)
        return true;
    const labelled = [heads, ...rows.map(({ cells }) => cells)];
    const administered = labelled.filter(([label = '']) => scope.words.isAdministration(label));
    const dated = labelled.some(([, value = '']) => dateOrVersion.test(value));
    return dated && administered.length >= labelled.length / 2;
}
function readRow({ cells, line }, columns, scope) {
    const shown = cells
        .map((text, column) => ({ text, head: columns.heads[column] ?? '', column }))
        .filter(({ text, head, column }) => {
        return column !== columns.id && isFilled(text) && !scope.words.isAdministration(head);
    });
    const [subject, ...others] = shown;
    if (subject === undefined)
        return [];
    const alias = cells[columns.id]?.replace(/^[[(/|]|[\])/|:.]+$/gu, '');
    const isNamed = alias !== undefined && (0, alias_ts_1.isAlias)(alias);
    if (others.length === 0 && !isNamed && isGroupRow(subject.head, columns, scope))
        return [];
    const details = others.map(({ text, head }, index) => index === 0 && scope.words.isDemandColumn(head) ? text : (0, scope_ts_1.joinContext)([head], text));
    const text = details.length > 0 ? (0, scope_ts_1.joinContext)([subject.text], details.join('; ')) : subject.text;
    const isName = (0, text_width_ts_1.textWidth)(subject.text) <= longestName && details.length > 0 && !isNamed;
    const whole = isName && scope.isSubject && !text.includes(scope.title)
        ? (0, scope_ts_1.joinContext)([scope.title], text)
        : (0, scope_ts_1.addSubject)(text, scope);
    return [{ text: whole, line, kind: (0, scope_ts_1.toKind)(text, scope), ...(isNamed ? { alias } : {}) }];
}
/** A row of which only the first cell is filled is a heading inside of the table, unless that cell is where demands stand. */
const isGroupRow = (head, { heads }, { words }) => heads.length > 2 && !words.isDemandColumn(head);


/***/ }),

/***/ 79150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAsking = exports.isReserved = exports.shortText = void 0;
exports.toKind = toKind;
exports.joinContext = joinContext;
exports.addSubject = addSubject;
const plain_text_ts_1 = __webpack_require__(22047);
const text_width_ts_1 = __webpack_require__(757);
/** Texts up to this width rarely say by themselves what they belong to. */
exports.shortText = 40;
/** Whether only a sentence that binds is a demand here. */
const isReserved = ({ kind, isTalk }) => isTalk || kind === 'motivation';
exports.isReserved = isReserved;
/** Whether what stands here is a demand even when no word of it binds. */
const isAsking = ({ kind }) => kind !== 'neutral' && kind !== 'motivation' && kind !== 'context';
exports.isAsking = isAsking;
/** The kind of a clause: what its own words say, then what its heading says. */
function toKind(text, { kind, words }) {
    const prose = (0, plain_text_ts_1.withoutCode)(text);
    if (kind === 'exclusion' || kind === 'acceptance')
        return kind;
    if (words.isExcluding(prose))
        return 'exclusion';
    if (kind === 'quality' || kind === 'constraint')
        return kind;
    return words.isProhibiting(prose) ? 'constraint' : 'functional';
}
/** Puts what introduces a text before it, so that it can be read alone. */
function joinContext(introductions, text) {
    const before = introductions.map((part) => part.replace(/[\s:：]+$/gu, '')).filter(Boolean);
    return [...before, text].join(': ');
}
/** What a heading says of everything below it, so that it must not be lost. */
const optional = /\boption(?:al|nel)|可选|可選|選用|任意|선택|\bopcional|\bopzional|опциональ|необязательн|opcjonaln|nice[- ]to[- ]have|(?:could|should|won['’]t)[- ]have|\bkann-?kriteri|wunschkriteri|\bstretch goal/iu;
/** A short text under a heading that names a subject needs that heading, and any text needs to know that it is optional. */
function addSubject(text, { title, isSubject }) {
    const isNeeded = isSubject && (0, text_width_ts_1.textWidth)(text) <= exports.shortText && /\p{L}{2}|\p{Lo}/u.test(title);
    return (isNeeded || optional.test(title)) && !text.includes(title)
        ? joinContext([title], text)
        : text;
}


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toHeadingTitle = void 0;
exports.readSections = readSections;
const alias_ts_1 = __webpack_require__(76731);
const plain_text_ts_1 = __webpack_require__(22047);
const number = new RegExp([
    String.raw `^[^\p{L}\p{N}]*(?:`,
    String.raw `\p{N}{1,3}(?:[.．]\p{N}{1,3}){1,5}[.)．、:：]?|`,
    String.raw `\p{N}{1,3}[.)．、:：]|`,
    String.raw `\p{N}{1,3}(?=\s+[\p{Lu}\p{Lo}])|`,
    String.raw `[一二三四五六七八九十]{1,3}[、.．]|`,
    String.raw `第[\p{N}一二三四五六七八九十]{1,3}[章节節部]|`,
    String.raw `제\s?\d{1,3}\s?[장절]|`,
    String.raw `[(（][\p{N}一二三四五六七八九十]{1,3}[)）]|`,
    String.raw `\p{Lu}[.)](?=\s)`,
    String.raw `)\s*`,
].join(''), 'u');
/** A heading's words without its number, emoji and closing marks. */
const toHeadingTitle = (heading) => (0, plain_text_ts_1.toPlainText)(heading)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(number, '')
    .replace(/^[^\p{L}\p{N}`'"“「『(（[<#+-]+|[\s:：*]+$/gu, '');
exports.toHeadingTitle = toHeadingTitle;
/** Cuts a document at its headings; what a heading says of its demands holds for the headings below it. */
function readSections(blocks, words) {
    const start = blocks.findIndex((block) => !isTitle(block));
    const sections = [];
    const above = [];
    let open = topSection;
    let inside = [];
    for (const block of blocks.slice(Math.max(start, 0))) {
        if (block.is !== 'heading') {
            inside.push(block);
            continue;
        }
        sections.push({ ...open, blocks: inside });
        inside = [];
        while ((above.at(-1)?.level ?? 0) >= block.level)
            above.pop();
        open = openSection(block, above, words);
        above.push({ level: block.level, kind: open.kind, numbered: isNumbered(block) });
    }
    sections.push({ ...open, blocks: inside });
    return sections;
}
/** The document's own title and subtitle tell nothing of the demands below them. */
const isTitle = (block) => block.is === 'heading' && block.level === 1;
const topSection = { kind: 'neutral', title: '', isSubject: false, level: 0, line: 1 };
const isNumbered = ({ text }) => number.test(text) && /\p{N}/u.test(text.slice(0, 8));
function openSection(heading, above, words) {
    const { alias, text: title } = (0, alias_ts_1.splitAlias)((0, exports.toHeadingTitle)(heading.text));
    const own = words.findHeadingKind(title);
    return {
        kind: own ?? inherit(above.at(-1), heading),
        title,
        isSubject: own === undefined && title !== '',
        level: heading.level,
        line: heading.line,
        ...(alias === undefined ? {} : { alias }),
    };
}
/** A numbered chapter below an unnumbered table of contents or change log is no part of it. */
function inherit(parent, heading) {
    if (parent === undefined)
        return 'neutral';
    const isAside = parent.kind === 'context' && !parent.numbered && isNumbered(heading);
    return isAside ? 'neutral' : parent.kind;
}


/***/ }),

/***/ 76731:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAlias = void 0;
exports.splitAlias = splitAlias;
/** Up to three groups of capitals, then a number such as `3`, `1.2` or `2-a`. */
const id = String.raw `(?:\p{Lu}{1,12}[-_. ]?){1,3}\d{1,5}(?:[.-]\d{1,4}){0,3}[a-z]?`;
const separator = String.raw `(?:[:：.)、|]|[–—-](?=\s)|(?=\s*$))`;
const enclosed = String.raw `[[(/|](${id})[\])/|]\s*[:：.)]?`;
const hyphened = String.raw `(\p{Lu}{2,12}-(?:\p{Lu}{1,12}-)?\d{1,5})(?=\s)`;
const leading = new RegExp(String.raw `^(?:${enclosed}|(${id})\s*${separator}|${hyphened})\s*`, 'u');
const alone = new RegExp(String.raw `^(?:${enclosed}|${id}[:：.]?)$`, 'u');
/** Names of standards and things that look like ids. */
const standard = /^(?:UTF|SHA|MD|ISO|IEC|IEEE|DIN|EN|ANSI|RFC|HTTP|TLS|SSL|AES|RSA|IP|IPV|MP|ES|EC|S|H|CSS|HTML|CVE|GPT|WCAG|BASE|X|Q|USB|RS|COVID|PEP|JSR|ADR)[-_. ]?\d/u;
/** The id that an author put at the start of a demand, such as `FR-001:` or `F1.1：`, and the text after it. */
function splitAlias(text) {
    const match = leading.exec(text);
    const alias = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || alias === undefined || standard.test(alias))
        return { text };
    return { alias, text: text.slice(match[0].length) };
}
/** Whether a table's cell holds nothing but an id. */
const isAlias = (text) => alone.test(text.trim());
exports.isAlias = isAlias;


/***/ }),

/***/ 47487:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinText = joinText;
const read_blocks_ts_1 = __webpack_require__(74884);
const text_ts_1 = __webpack_require__(68068);
const plain_text_ts_1 = __webpack_require__(22047);
const split_sentences_ts_1 = __webpack_require__(65848);
/** Joins title, body and comments; a body that starts with its title stays as it is, so that its lines are those of the file. */
function joinText(found) {
    const body = hideFrontMatter(found.body.replace(/^\ufeff/u, ' '));
    const own = readTitle(body);
    const given = (0, text_ts_1.toLine)(found.title);
    const isSame = given === '' || (own.isHeading && plain(given) === own.title);
    let text = isSame ? found.body : `# ${given}\n\n${found.body}`;
    const parts = [{ text: body.text, offset: isSame ? 0 : 2, isTalk: false }];
    for (const comment of found.comments) {
        text += `${text === '' || text.endsWith('\n') ? '' : '\n'}\n--- Comment by @${(0, text_ts_1.toLine)(comment.author)} ---\n\n`;
        parts.push({ text: comment.body, offset: text.split('\n').length - 1, isTalk: true });
        text += comment.body;
    }
    return {
        text,
        title: isSame ? given || own.title : given,
        titleLine: isSame ? own.line : 1,
        parts,
    };
}
const plain = (text) => (0, text_ts_1.toLine)((0, plain_text_ts_1.toPlainText)(text));
const frontMatter = /^\s{0,9}(---|\+\+\+)[ \t]*\r?\n([^]*?)\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/u;
/** Front matter is no Markdown; its lines stay as empty ones. */
function hideFrontMatter(body) {
    const [whole, , inside] = frontMatter.exec(body) ?? [];
    if (whole === undefined || !/^[\w-]+\s*[:=]/mu.test(inside ?? ''))
        return { text: body, frontMatter: '' };
    return { text: whole.replace(/[^\n]/gu, '') + body.slice(whole.length), frontMatter: whole };
}
/** The title that a text gives itself: in its front matter, its first level-1 heading, or its first sentence. */
function readTitle(body) {
    const lines = body.frontMatter.split('\n');
    const stated = lines.findIndex((line) => titleEntry.test(line));
    const entry = titleEntry.exec(lines[stated] ?? '')?.[1];
    if (entry !== undefined)
        return { title: plain(entry), line: stated + 1, isHeading: false };
    const blocks = (0, read_blocks_ts_1.readBlocks)(body.text);
    const heading = blocks.find((block) => block.is === 'heading' && block.level === 1);
    if (heading?.is === 'heading')
        return { title: plain(heading.text), line: heading.line, isHeading: heading === blocks[0] };
    return readFirstSentence(blocks);
}
const titleEntry = /^title\s*[:=]\s*["']?([^"'\r]*[^"'\s])["']?\s*$/iu;
function readFirstSentence(blocks) {
    for (const block of blocks) {
        if (block.is !== 'heading' && block.is !== 'paragraph' && block.is !== 'list')
            continue;
        const [first] = block.is === 'list' ? (block.items[0]?.blocks ?? []) : [block];
        if (first?.is !== 'heading' && first?.is !== 'paragraph')
            continue;
        const [sentence] = (0, split_sentences_ts_1.splitSentences)((0, plain_text_ts_1.toPlainText)(first.text));
        const title = (0, text_ts_1.toLine)(sentence?.text.split('\n')[0] ?? '');
        if (title !== '')
            return { title, line: first.line + (sentence?.offset ?? 0), isHeading: false };
    }
    return { title: '', line: 1, isHeading: false };
}


/***/ }),

/***/ 22047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutCode = void 0;
exports.toPlainText = toPlainText;
const code_span_ts_1 = __webpack_require__(42977);
/* Every part is bounded, so that a text of brackets alone costs no more than any other. */
const comment = /<!--[^]*?(?:-->|$)/gu;
const image = /!\[(?:[^[\]\\]|\\.){0,500}\](?:\([^()\s]{0,2000}(?:[ \n]+"[^"]{0,300}")?\)|\[[^[\]]{0,200}\])/gsu;
const link = /\[((?:[^[\]\\]|\\.){1,1000})\]\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?:[ \n]+(?:"[^"]{0,300}"|'[^']{0,300}'))?\)/gsu;
const referenceLink = /\[((?:[^[\]\\]|\\.){1,1000})\]\[[^[\]]{0,200}\]/gsu;
const footnote = /\[\^[^[\]\s]{1,100}\]/gu;
const autolink = /<((?:https?|mailto):[^<>\s]{1,2000})>/gu;
const lineBreak = /<br\s{0,9}\/?>|\\(?=\n)/giu;
const tag = /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(?:\s[^<>]{0,2000})?\/?>/giu;
const deleted = /~~[^~]{1,2000}~~/gu;
const codeMark = '\ue000';
/**
 * What inline Markdown says without its dress: links become their text, emphasis and HTML go, code spans
 * and escapes stay. Line breaks stay where they are, so that lines can still be counted.
 */
function toPlainText(markdown) {
    const source = markdown.replaceAll(codeMark, '').replace(comment, keepLineBreaks);
    const codes = [];
    const masked = (0, code_span_ts_1.splitCode)(source)
        .map(({ is, start, end }) => {
        const part = source.slice(start, end);
        if (is === 'code')
            codes.push(part);
        return is === 'code' ? codeMark : part;
    })
        .join('');
    let next = 0;
    return dropEmphasis(dropLinks(masked)).replaceAll(codeMark, () => codes[next++] ?? '');
}
/** Code is left out, for words that count only in prose. */
const withoutCode = (text) => (0, code_span_ts_1.splitCode)(text)
    .map(({ is, start, end }) => (is === 'code' ? ' ' : text.slice(start, end)))
    .join('');
exports.withoutCode = withoutCode;
const keepLineBreaks = (found) => found.replace(/[^\n]+/gu, '');
function dropLinks(text) {
    // Code marks inside of what is dropped are kept, so that the code spans stay in step.
    const drop = (found) => found.replace(/[^\n\ue000]+/gu, '');
    return text
        .replace(image, drop)
        .replace(footnote, drop)
        .replace(link, (found, label) => label + drop(found.slice(label.length + 1)))
        .replace(referenceLink, '$1')
        .replace(autolink, '$1')
        .replace(lineBreak, ' ')
        .replace(tag, drop)
        .replace(deleted, drop);
}
const delimiters = /\\.|\*{1,3}|_{1,3}/gsu;
/** Removes the marks of emphasis that belong together; a lone `*` or an underscore inside a name stays. */
function dropEmphasis(text) {
    const open = new Map();
    const dropped = [];
    for (const { 0: mark, index: at } of text.matchAll(delimiters)) {
        if (mark.startsWith('\\'))
            continue;
        const before = text[at - 1] ?? ' ';
        const after = text[at + mark.length] ?? ' ';
        const openers = open.get(mark) ?? [];
        const opener = closes(mark, before, after) ? openers.pop() : undefined;
        if (opener !== undefined)
            dropped.push(opener, { at, mark });
        else if (opens(mark, before, after))
            open.set(mark, [...openers.slice(-9), { at, mark }]);
    }
    return cut(text, dropped);
}
const isBlank = (character) => /\s/u.test(character);
const isWord = (character) => /[\p{L}\p{N}]/u.test(character);
const opens = (mark, before, after) => !isBlank(after) && !(mark.startsWith('_') && isWord(before));
const closes = (mark, before, after) => !isBlank(before) && !(mark.startsWith('_') && isWord(after));
function cut(text, runs) {
    let done = 0;
    let kept = '';
    for (const { at, mark } of [...runs].sort((left, right) => left.at - right.at)) {
        kept += text.slice(done, at);
        done = at + mark.length;
    }
    return kept + text.slice(done);
}


/***/ }),

/***/ 65848:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitSentences = splitSentences;
/** Where a sentence ends: a mark with closing quotes, then white space and a new start; in Chinese and Japanese the mark alone. */
const ends = /[.!?…]["'”’»)\]]{0,3}(?=\s+[\p{Lu}\p{Lo}\p{N}`"'“‘«([*_¿¡-])|[。！？；]["”’」』）)]{0,3}/gu;
/** Ends of words with a full stop after which the sentence goes on, in the shipped languages. */
const abbreviation = /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|vs|cf|approx|ca|no|nr|fig|sec|inc|ltd|dr|prof|mr|mrs|st|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|ggf|evtl|inkl|max|min|usw|vgl|p\.\s?ex|par ex|ex|art|sig|ej|núm|т\.\s?д|т\.\s?п|т\.\s?е|т|др|рис|см|напр|np|tzn|itp|itd|m\.in|ad es|ecc)\.$/iu;
/** Splits plain text into sentences, each with the line that it starts on. */
function splitSentences(text) {
    const sentences = [];
    let start = 0;
    let line = 0;
    const take = (end) => {
        const part = text.slice(start, end);
        const lead = part.length - part.trimStart().length;
        const offset = line + countBreaks(part.slice(0, lead));
        if (part.trim() !== '')
            sentences.push({ text: part.trim(), offset });
        line += countBreaks(part);
        start = end;
    };
    for (const match of text.matchAll(ends)) {
        const end = match.index + match[0].length;
        if (!abbreviation.test(text.slice(Math.max(start, end - 12), end)))
            take(end);
    }
    take(text.length);
    return sentences;
}
const countBreaks = (text) => text.split('\n').length - 1;


/***/ }),

/***/ 24008:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dropLogLines = exports.isPromise = void 0;
exports.isChrome = isChrome;
exports.isMeaningful = isMeaningful;
/* What issue forms, templates and runners write, in the languages in which they are met; never a demand. */
const answers = /^[\s*_"'.-]*(?:no response|n\/?a|none|nothing|not applicable|todo|无|無|なし|特になし|없음|keine|aucune?|ninguno|нет|nessuno|brak|yes|no|bug|bug report|feature|feature request|documentation|enhancement|question|discussion|other|every time|sometimes|rarely|always)[\s*_"'.!-]*$/iu;
const promises = /^(?:i\s|i['’](?:m|ve|d|ll)\s|we have |this (?:issue|is not)|my issue|there (?:is|are) no (?:existing|similar|other) |by (?:submitting|opening)|你?我(?:已|确认|確認|同意|承诺|愿意|願意)|已(?:经|經)?(?:搜索|阅读|閱讀|搜尋|查看|确认|確認)|ich habe|j['’]ai |he (?:buscado|leído|comprobado)|eu (?:li|pesquisei|procurei)|ho (?:cercato|letto|controllato)|я (?:искал|прочитал|проверил|ознакомил))/iu;
const promised = /\b(?:search|read|issue|duplicate|guideline|code of conduct|contribut|latest|template|documentation|docs|faq|pull request|agree|rules|willing|issues|recherch|suche|gelesen|gesucht)|搜索|搜尋|阅读|閱讀|重复|重複|行为准则|最新|已存在|issue|просмотр|поиск|дубликат/iu;
const instructions = /^(?:please (?:search|read|check|fill|describe|provide|use|note|make sure|do not|don['’]t|include|add (?:as|any|screenshots)|be |answer|attach|specify|list|explain|delete|remove|ensure|tell|share|write|complete|follow|review|select|mention|also|look)|do not (?:delete|remove|edit) this|a clear and concise description|a short description|add any other context|describe (?:alternatives|the solution|the feature|the problem|what|your|how|any)|is your feature request related|tell us |ex\. i['’]m always|if applicable, |what (?:problem|would you|do you want)|how can we |before (?:submitting|opening|filing|creating)|thanks? (?:you )?for |thank you|drag and drop|upload |select (?:one|all)|check (?:one|all)|insert |replace this|for bug reports|leave this|\[?(?:paste|your .* here))/iu;
const suggestion = /^please (?:add|support|make|provide|allow|implement|consider) /iu;
const shouting = /do not delete this|_no response_|^#+\s*$/iu;
/** Whether a line of text comes from a form and not from the person who filled it in. */
function isChrome(text) {
    const line = text.trim();
    if (answers.test(line) || shouting.test(line))
        return true;
    return instructions.test(line) && !(suggestion.test(line) && line.length > 40);
}
/** Whether a ticked box is a promise that a form asks for, such as having searched for duplicates. */
const isPromise = (text) => isChrome(text) || (promises.test(text.trim()) && promised.test(text));
exports.isPromise = isPromise;
const logLine = /^\s*(?:at \S+ ?\(?\S*:\d+|Traceback \(most recent|File "[^"]*", line \d+|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\]?[ :]{1,3}\S|Caused by: |Exception in thread|goroutine \d+ \[|npm (?:ERR!|WARN)|panic: |thread '[^']*' panicked|\$ \S|> Task :|#\d+ 0x|\(node:\d+\))/u;
/** Takes the lines of logs and stack traces out of a paragraph; its line count stays. */
const dropLogLines = (text) => text
    .split('\n')
    .map((line) => (logLine.test(line) ? '' : line))
    .join('\n');
exports.dropLogLines = dropLogLines;
const genericTitle = /^(?:\W*(?:new |a )?(?:feature(?: request)?|bug(?: report)?|issue|question|request|title|untitled|test|idea|proposal|help|enhancement|improvement|todo|update|需求|功能|问题|問題|建议|建議|标题|要望|機能|기능|버그|anforderung|anforderungen|requirements?|exigences?|requisitos?|требования|requisiti|wymagania|readme|spec(?:ification)?)\W*)+$/iu;
/** Whether a title or a paragraph says something by itself: two words, or four characters of Chinese, Japanese or Korean. */
function isMeaningful(text) {
    const line = text.trim();
    if (line.length <= 200 && genericTitle.test(line))
        return false;
    const words = line.match(/\p{L}{2,}/gu) ?? [];
    const characters = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
    return words.length >= 2 || characters.length >= 4;
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textWidth = void 0;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** How much a text says, in Latin letters: a character of Chinese, Japanese or Korean counts for two. */
const textWidth = (text) => text.length + (text.match(wide)?.length ?? 0);
exports.textWidth = textWidth;


/***/ }),

/***/ 96095:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findAnyStem = exports.findAnyPhrase = void 0;
/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordStart = String.raw `(?<![\p{L}\p{N}\p{M}_])`;
const wordEnd = String.raw `(?![\p{L}\p{N}\p{M}_])`;
/** 应 is a verb form only where it does not end another word, such as 响应 (respond) or 对应 (correspond). */
const endsAnotherWord = '(?<![响響对對相反适適供效感回呼照])';
/** Tells whether a text holds any of the phrases as whole words. */
const findAnyPhrase = (phrases) => toTest(phrases, wordEnd);
exports.findAnyPhrase = findAnyPhrase;
/** Tells whether a text holds any of the stems at the start of a word; `=phrase` must be the whole text. */
const findAnyStem = (stems) => toTest(stems, '');
exports.findAnyStem = findAnyStem;
/** The expression is built when it is first needed: most texts need few of them. */
function toTest(phrases, end) {
    let pattern;
    return (text) => {
        pattern ??= compile([...new Set(phrases)], end);
        return pattern.test(text.toLowerCase().replace(/[\u2018\u2019]/gu, "'"));
    };
}
/** The borders of words stand once around all phrases; repeating them makes the expression slow to build. */
function compile(phrases, end) {
    const whole = phrases.filter((phrase) => phrase.startsWith('='));
    const inside = phrases.filter((phrase) => withoutSpaces.test(phrase) && !whole.includes(phrase));
    const words = phrases.filter((phrase) => !whole.includes(phrase) && !inside.includes(phrase));
    const sources = [
        whole.length > 0 ? `^(?:${whole.map((phrase) => escape(phrase.slice(1))).join('|')})$` : '',
        words.length > 0 ? `${wordStart}(?:${words.map(escape).join('|')})${end}` : '',
        ...inside.map((phrase) => (/^[应應]/u.test(phrase) ? endsAnotherWord : '') + phrase),
    ];
    return new RegExp(sources.filter(Boolean).join('|') || '$^', 'u');
}
const escape = (phrase) => phrase.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw `\$&`);


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findFittingLocales = findFittingLocales;
const index_ts_1 = __webpack_require__(47819);
/** Share of a text's letters from which on a script counts as one of its languages. */
const scriptShare = 0.05;
/** Share of the best language's frequent words from which on a language counts as one of the text's. */
const wordShare = 0.4;
const wordsOfLatin = /[a-zà-öø-ÿāăąćčďęěğłńňőřśşšťůűźżž]+/gu;
/** The locales whose language the text is written in, so that a word of another language is not misread in it. */
function findFittingLocales(text) {
    const lower = text.toLowerCase();
    const scripts = scriptsOf(lower);
    const byScript = index_ts_1.locales.filter(({ tag }) => scripts.has(tag));
    const latin = findLatinLocales(lower);
    if (latin.length > 0 || byScript.length > 0)
        return [...byScript, ...latin];
    return index_ts_1.locales.filter(isLatin);
}
const otherScripts = new Set(['zh-CN', 'zh-TW', 'ja', 'ko', 'ru']);
const isLatin = ({ tag }) => !otherScripts.has(tag);
const count = (text, pattern) => text.match(pattern)?.length ?? 0;
function scriptsOf(text) {
    const letters = count(text, /\p{L}/gu);
    const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const han = count(text, /\p{Script=Han}/gu);
    const isUsed = (found) => found > 0 && found >= letters * scriptShare;
    const tags = [];
    if (isUsed(kana))
        tags.push('ja');
    else if (isUsed(han))
        tags.push('zh-CN', 'zh-TW');
    if (isUsed(count(text, /\p{Script=Hangul}/gu)))
        tags.push('ko');
    if (isUsed(count(text, /\p{Script=Cyrillic}/gu)))
        tags.push('ru');
    return new Set(tags);
}
function findLatinLocales(text) {
    const words = new Map();
    for (const [word] of text.matchAll(wordsOfLatin))
        words.set(word, (words.get(word) ?? 0) + 1);
    const scored = index_ts_1.locales.filter(isLatin).map((locale) => ({
        locale,
        score: locale.frequent.reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    if (best === 0)
        return [];
    return scored.filter(({ score }) => score >= best * wordShare).map(({ locale }) => locale);
}


/***/ }),

/***/ 12785:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.headingKinds = void 0;
exports.readVocabulary = readVocabulary;
const en_ts_1 = __webpack_require__(58500);
const compile_phrases_ts_1 = __webpack_require__(96095);
/** In the order in which a heading is tried: what excludes first, what merely proposes last. */
exports.headingKinds = [
    'exclusion',
    'acceptance',
    'context',
    'quality',
    'constraint',
    'motivation',
    'proposal',
];
/** Gathers the words of the locales; headings are also read in English, in which most templates are written. */
function readVocabulary(fitting) {
    const withEnglish = fitting.includes(en_ts_1.en) ? fitting : [...fitting, en_ts_1.en];
    const phrases = (choose) => (0, compile_phrases_ts_1.findAnyPhrase)(fitting.flatMap(choose));
    const stems = (choose) => (0, compile_phrases_ts_1.findAnyStem)(withEnglish.flatMap(choose));
    const heads = exports.headingKinds.map((kind) => [kind, stems(({ headings }) => headings[kind])]);
    return {
        isBinding: phrases(({ binding }) => binding),
        isProhibiting: phrases(({ prohibiting }) => prohibiting),
        isExcluding: phrases(({ excluding }) => excluding),
        isRequest: phrases(({ requests }) => requests),
        isIdColumn: stems(({ columns }) => columns.id.map((head) => `=${head}`)),
        isDemandColumn: stems(({ columns }) => columns.demand),
        isAdministration: stems(({ columns }) => columns.administration),
        findHeadingKind: (heading) => heads.find(([, matches]) => matches(heading))?.[0],
    };
}


/***/ }),

/***/ 58979:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkSpec = checkSpec;
const index_ts_1 = __webpack_require__(85755);
/** Holds a document against every rule that is not switched off; the findings come in reading order. */
function checkSpec(parsed, context, settings = new Map()) {
    const findings = index_ts_1.rules.flatMap((rule) => runRule(rule, parsed, { context, settings }));
    return findings.sort((left, right) => left.line - right.line || left.column - right.column);
}
function runRule(rule, parsed, { context, settings }) {
    const severity = settings.get(rule.id) ?? rule.severity;
    if (severity === 'off')
        return [];
    return rule.check(parsed, context).map(({ at, message, hint }) => ({
        line: at.line,
        column: at.column,
        endLine: at.endLine,
        endColumn: at.endColumn,
        rule: rule.id,
        severity,
        message,
        hint,
    }));
}


/***/ }),

/***/ 4001:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readChangeMark = readChangeMark;
const marks = new Map([
    ['new', 'new'],
    ['add', 'new'],
    ['create', 'new'],
    ['modify', 'modify'],
    ['modified', 'modify'],
    ['update', 'modify'],
    ['change', 'modify'],
    ['edit', 'modify'],
    ['keep', 'keep'],
    ['existing', 'keep'],
    ['unchanged', 'keep'],
]);
const mark = /^(?:\[([A-Za-z]{3,9})\]|\(([A-Za-z]{3,9})\)|([A-Za-z]{3,9}):)(?: |$)/u;
/** Takes a mark such as `[modify]` off the comment of a file in a tree. */
function readChangeMark(comment) {
    const found = mark.exec(comment);
    const word = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    const change = marks.get(word.toLowerCase());
    if (found === null || change === undefined)
        return { purpose: comment };
    return { change, purpose: comment.slice(found[0].length).trim() };
}


/***/ }),

/***/ 15277:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.orderFiles = orderFiles;
/** Puts files in the order in which a tree draws them (folders first, then by name), each path once. */
function orderFiles(files) {
    const unique = new Map(files.toReversed().map((file) => [file.path, file]));
    return [...unique.values()].sort((left, right) => comparePaths(left.path.split('/'), right.path.split('/')));
}
function comparePaths(left, right) {
    for (let depth = 0;; depth += 1) {
        const [a, b] = [left[depth] ?? '', right[depth] ?? ''];
        const leftIsFolder = depth < left.length - 1;
        const rightIsFolder = depth < right.length - 1;
        if (leftIsFolder !== rightIsFolder)
            return leftIsFolder ? -1 : 1;
        if (a !== b)
            return a < b ? -1 : 1;
        if (!leftIsFolder)
            return 0;
    }
}


/***/ }),

/***/ 88046:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseSpec = parseSpec;
const en_ts_1 = __webpack_require__(58500);
const index_ts_1 = __webpack_require__(47819);
const read_blocks_ts_1 = __webpack_require__(74884);
const describe_outline_ts_1 = __webpack_require__(98125);
const find_locale_of_ts_1 = __webpack_require__(41929);
const footnotes_ts_1 = __webpack_require__(74086);
const front_matter_ts_1 = __webpack_require__(49756);
const outline_ts_1 = __webpack_require__(27413);
const read_parts_ts_1 = __webpack_require__(92100);
const slice_ts_1 = __webpack_require__(63249);
const spots_ts_1 = __webpack_require__(28562);
const words_ts_1 = __webpack_require__(34590);
/** Reads a specification, rendered or written by anybody; it never throws and reports what it could not read. */
function parseSpec(text) {
    const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
    const spots = (0, spots_ts_1.createSpots)(lines);
    const unreadable = [];
    const top = (0, front_matter_ts_1.countFrontMatter)(lines);
    const facts = (0, front_matter_ts_1.readFrontMatter)(lines.slice(0, top), { spots, unreadable });
    // Blank lines instead of the front matter keep the numbers of the lines below.
    const blocks = (0, read_blocks_ts_1.readBlocks)([...lines.slice(0, top).fill(''), ...lines.slice(top)].join('\n'));
    const { clauses, evidence, others } = (0, footnotes_ts_1.readFootnotes)(blocks, { spots, unreadable });
    const locale = facts.locale === '' ? (0, find_locale_of_ts_1.findLocaleOf)(text, others) : (0, index_ts_1.findLocale)(facts.locale);
    const words = (0, words_ts_1.createWords)(locale ?? en_ts_1.en);
    const outline = (0, outline_ts_1.readOutline)(others, words);
    (0, describe_outline_ts_1.markOutline)(outline, spots);
    const lookUp = createLookUp(evidence, spots, unreadable);
    const reading = { words, spots, unreadable, evidence: lookUp };
    const { inputHash, model, tool, createdAt } = facts;
    return {
        text,
        lines,
        blocks,
        locale: locale ?? en_ts_1.en,
        spec: {
            schemaVersion: 1,
            title: facts.title ?? (outline.title === undefined ? '' : (0, slice_ts_1.proseOf)(outline.title)),
            locale: facts.locale,
            createdAt,
            generator: { tool, model, inputHash },
            requirement: {
                source: facts.requirement.source,
                title: facts.requirement.title,
                clauses: [...clauses],
            },
            ...(0, read_parts_ts_1.readParts)(outline, { blocks, reading }),
        },
        ...(0, describe_outline_ts_1.describeOutline)(outline, spots),
        unreadable,
        at: spots.at,
    };
}
/** Gives the evidence that footnotes hold; a citation that leads nowhere is reported. */
function createLookUp(known, spots, unreadable) {
    return (labels, at) => labels.flatMap((label) => {
        const found = known.get(label);
        if (found !== undefined)
            return [found];
        const message = `Expected evidence in footnote ${label}, found none.`;
        unreadable.push({ what: 'footnote', message, at: spots.locate(at) });
        return [];
    });
}


/***/ }),

/***/ 2517:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseTree = parseTree;
const change_mark_ts_1 = __webpack_require__(4001);
const read_drawn_tree_ts_1 = __webpack_require__(64175);
const read_loose_tree_ts_1 = __webpack_require__(98881);
/** Reads a directory tree in any of the usual drawings; nothing when the text is no tree. */
function parseTree(text) {
    const lines = text.split('\n');
    const found = (0, read_drawn_tree_ts_1.readDrawnTree)(lines) ?? (0, read_loose_tree_ts_1.readLooseTree)(lines);
    if (found === undefined)
        return undefined;
    const { root, rootLine, entries } = found;
    return {
        root,
        ...(rootLine === undefined ? {} : { rootLine }),
        files: entries.map(({ path, comment }) => {
            const { change = 'new', purpose } = (0, change_mark_ts_1.readChangeMark)(comment);
            return { path, purpose, change };
        }),
        lines: entries.map(({ line }) => line),
    };
}


/***/ }),

/***/ 21548:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readStructure = readStructure;
exports.readPattern = readPattern;
const parse_tree_ts_1 = __webpack_require__(2517);
const head_ts_1 = __webpack_require__(35013);
const items_ts_1 = __webpack_require__(36431);
const slice_ts_1 = __webpack_require__(63249);
/** The first code block that is a tree. */
function readStructure(codes, reading) {
    for (const code of codes) {
        const tree = (0, parse_tree_ts_1.parseTree)(code.text);
        if (tree === undefined)
            continue;
        const lineAt = (index) => {
            const line = code.line + (code.fenced ? 1 : 0) + index;
            return { line, endLine: line };
        };
        const root = tree.rootLine === undefined ? code : lineAt(tree.rootLine);
        reading.spots.mark('architecture.structure.root', root);
        reading.spots.mark('architecture.structure.files', code);
        tree.files.forEach((_file, index) => {
            reading.spots.mark(`architecture.structure.files.${index}`, lineAt(tree.lines[index] ?? 0));
        });
        if (tree.root === '') {
            const message = 'Expected a tree with one root folder, found several names at its top.';
            reading.unreadable.push({ what: 'tree', message, at: reading.spots.locate(code) });
        }
        return { root: tree.root, files: [...tree.files] };
    }
    return undefined;
}
function readPattern(body, reading) {
    const { words, spots } = reading;
    const diagram = (0, items_ts_1.codesIn)(body.blocks).find(({ language }) => language === 'mermaid')?.text;
    const shown = diagram === undefined ? {} : { diagram };
    const lead = body.lead ?? firstText(body);
    if (lead === undefined || words.isNone((0, slice_ts_1.proseOf)(lead)))
        return { name: '', rationale: '', ...shown };
    const { strong, rest } = (0, head_ts_1.readHead)(lead);
    spots.mark('architecture.pattern.name', strong ?? lead);
    if (strong === undefined)
        return { name: (0, slice_ts_1.proseOf)(lead), rationale: '', ...shown };
    spots.mark('architecture.pattern.rationale', rest);
    return { name: (0, slice_ts_1.proseOf)(strong), rationale: (0, slice_ts_1.proseOf)(rest), ...shown };
}
/** The text that stands below a label, where people put what belongs beside it. */
function firstText({ blocks }) {
    const [first] = blocks;
    if (first?.is === 'paragraph')
        return (0, items_ts_1.headOf)({ ...first, blocks: [first] });
    const item = first?.is === 'list' ? first.items[0] : undefined;
    return item === undefined ? undefined : (0, items_ts_1.headOf)(item);
}


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readOutOfScope = exports.readDecisions = void 0;
const head_ts_1 = __webpack_require__(35013);
const items_ts_1 = __webpack_require__(36431);
const slice_ts_1 = __webpack_require__(63249);
const readDecisions = (body, reading) => (0, items_ts_1.readItems)(body.blocks, reading.words).map((item, index) => readDecision(item, `decisions.${index}`, reading));
exports.readDecisions = readDecisions;
function readDecision(item, pointer, reading) {
    const { spots } = reading;
    const { strong, rest } = (0, head_ts_1.readHead)(item.head);
    const options = item.labelled.get('options');
    const requirements = (0, items_ts_1.clausesIn)(item.labelled.get('clauses')?.value);
    const reason = item.labelled.get('reason')?.value;
    const stated = item.labelled.get('decision')?.value;
    const decision = stated ?? rest;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.topic`, strong ?? item.head);
    spots.mark(`${pointer}.decision`, decision);
    spots.mark(`${pointer}.reason`, reason);
    spots.mark(`${pointer}.requirements`, item.labelled.get('clauses')?.value);
    return {
        topic: strong === undefined && stated !== undefined ? (0, slice_ts_1.proseOf)(rest) : textOr(strong, ''),
        options: options === undefined ? [] : readOptions(options, pointer, reading),
        decision: (0, slice_ts_1.proseOf)(decision),
        reason: textOr(reason, ''),
        ...(requirements.length === 0 ? {} : { requirements }),
    };
}
function readOptions(options, pointer, { spots, evidence }) {
    return (0, items_ts_1.listedBelow)(options).map((option, index) => {
        const { rest, cited } = (0, head_ts_1.takeCitations)(option);
        spots.mark(`${pointer}.options.${index}`, option);
        spots.mark(`${pointer}.options.${index}.value`, rest);
        return { value: (0, slice_ts_1.proseOf)(rest), evidence: evidence(cited, option) };
    });
}
const readOutOfScope = (body, { words, spots }) => (0, items_ts_1.readItems)(body.blocks, words).map((item, index) => {
    const pointer = `outOfScope.${index}`;
    const reason = item.labelled.get('reason')?.value;
    const clauses = item.labelled.get('clauses')?.value;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.text`, item.head);
    spots.mark(`${pointer}.reason`, reason);
    spots.mark(`${pointer}.requirements`, clauses);
    return {
        text: (0, slice_ts_1.proseOf)(item.head),
        reason: textOr(reason, ''),
        requirements: (0, items_ts_1.clausesIn)(clauses),
    };
});
exports.readOutOfScope = readOutOfScope;
const textOr = (text, absent) => text === undefined ? absent : (0, slice_ts_1.proseOf)(text);


/***/ }),

/***/ 98125:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeOutline = describeOutline;
exports.markOutline = markOutline;
const read_parts_ts_1 = __webpack_require__(92100);
const slice_ts_1 = __webpack_require__(63249);
const sectionPointers = ['architecture', 'interfaces', 'logic', 'plan'];
/** Sections, parts and phases as rules see them. */
function describeOutline({ headings, parts, phases }, spots) {
    return {
        sections: headings.map(({ level, label }) => {
            const written = (0, slice_ts_1.proseOf)(label);
            const [, number, title] = /^(\d{1,3})[.)]? (.*)$/u.exec(written) ?? [];
            const at = spots.locate(label);
            return number === undefined || title === undefined
                ? { title: written, level, at }
                : { title, level, number: Number(number), at };
        }),
        parts: parts.map(({ name, section, label, body }) => ({
            name,
            section,
            title: (0, slice_ts_1.proseOf)(label),
            empty: (0, read_parts_ts_1.isEmptyBody)(body),
            at: spots.locate(label),
        })),
        phases: phases.map(({ number, title, label }) => ({ number, title, at: spots.locate(label) })),
    };
}
/** Gives sections and parts their places; decisions and exclusions belong to the first section. */
function markOutline({ title, headings, parts }, spots) {
    spots.mark('title', title);
    for (const { section, label } of headings) {
        const pointer = sectionPointers[(section ?? 0) - 1];
        if (pointer !== undefined)
            spots.mark(pointer, label);
    }
    for (const { name, label } of parts)
        spots.mark(read_parts_ts_1.partPointers[name], label);
    const first = headings.find(({ section }) => section === 1)?.label;
    spots.mark('decisions', first);
    spots.mark('outOfScope', first);
}


/***/ }),

/***/ 41929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findLocaleOf = findLocaleOf;
const index_ts_1 = __webpack_require__(47819);
/** Characters in which the labels of a document without front matter are looked for. */
const searched = 100_000;
/** The locale whose headings and labels a document uses most; the first one, English, when none. */
function findLocaleOf(text, blocks) {
    const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []));
    const start = text.slice(0, searched);
    const scores = index_ts_1.locales.map((locale) => {
        const sections = locale.sections.filter((title) => headings.some((heading) => heading.endsWith(title)));
        const parts = Object.values(locale.parts).filter((label) => start.includes(`**${label}`));
        return sections.length + parts.length;
    });
    return index_ts_1.locales[scores.indexOf(Math.max(...scores))];
}


/***/ }),

/***/ 30521:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findTree = findTree;
const parse_tree_ts_1 = __webpack_require__(2517);
const architecture_ts_1 = __webpack_require__(21548);
/** Fences that people draw trees in. */
const languages = new Set(['', 'text', 'txt', 'bash', 'sh', 'shell', 'plaintext', 'tree', 'ascii']);
/** Files that make a code block outside its part a tree rather than an accident. */
const fewest = 2;
/** The first tree anywhere in a document whose project structure has none. */
function findTree(blocks, reading) {
    const code = codesAnywhere(blocks).find(({ language, text }) => languages.has(language.toLowerCase()) && ((0, parse_tree_ts_1.parseTree)(text)?.files.length ?? 0) >= fewest);
    return code === undefined ? undefined : (0, architecture_ts_1.readStructure)([code], reading);
}
function codesAnywhere(blocks) {
    return blocks.flatMap((block) => {
        if (block.is === 'code')
            return [block];
        if (block.is === 'quote')
            return codesAnywhere(block.blocks);
        return block.is === 'list' ? block.items.flatMap((item) => codesAnywhere(item.blocks)) : [];
    });
}


/***/ }),

/***/ 74086:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readFootnotes = readFootnotes;
const spec_ts_1 = __webpack_require__(81552);
const head_ts_1 = __webpack_require__(35013);
const slice_ts_1 = __webpack_require__(63249);
const definition = /^\[\^([A-Za-z0-9_-]{1,40})\]:/u;
function readFootnotes(blocks, { spots, unreadable }) {
    const clauses = [];
    const evidence = new Map();
    const others = [];
    for (const block of blocks) {
        if (block.is !== 'paragraph' || !definition.test(block.text)) {
            others.push(block);
            continue;
        }
        for (const { label, body } of readDefinitions(block)) {
            const clause = readClause(label, body);
            const proof = clause === undefined ? readEvidence(body) : undefined;
            if (clause !== undefined) {
                spots.mark(`requirement.clauses.${clauses.length}.text`, clause.text);
                spots.mark(`requirement.clauses.${clauses.length}`, body);
                clauses.push(clause.clause);
            }
            else if (proof === undefined) {
                const message = `Expected a clause or evidence such as \`research.md:12\`: \`quote\` in footnote ${label}.`;
                unreadable.push({ what: 'footnote', message, at: spots.locate(body) });
            }
            else if (!evidence.has(label))
                evidence.set(label, proof);
        }
    }
    return { clauses, evidence, others };
}
/** A paragraph of definitions, one or more lines each. */
function readDefinitions({ text, line }) {
    const found = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const match = definition.exec(text.slice(start, Math.min(end, start + 50)));
        if (match?.[1] !== undefined) {
            found.push({ label: match[1], start, bodyStart: start + match[0].length });
        }
        start = end + 1;
    }
    return found.map(({ label, bodyStart }, index) => {
        const end = found[index + 1]?.start ?? text.length;
        return { label, body: (0, slice_ts_1.within)({ text, line, start: bodyStart, end }, 0) };
    });
}
function readClause(label, body) {
    const { strong, meta = [], rest } = (0, head_ts_1.readHead)(body);
    const id = strong === undefined ? label.toUpperCase() : (0, slice_ts_1.markdownOf)(strong);
    if (!/^R[1-9]\d*$/u.test(id))
        return undefined;
    const [kind, origin, alias] = meta.map(slice_ts_1.codeOf);
    const line = Number(/:(\d{1,15})$/u.exec(origin ?? '')?.[1] ?? 1);
    return {
        clause: {
            id,
            text: (0, slice_ts_1.proseOf)(rest),
            line,
            kind: spec_ts_1.clauseKinds.find((known) => known === kind) ?? 'functional',
            ...(alias === undefined ? {} : { alias }),
        },
        text: (0, slice_ts_1.isEmpty)(rest) ? body : rest,
    };
}
/** `` `path:12-14`: `quote` `` */
function readEvidence(body) {
    const { codes, rest } = (0, head_ts_1.readHead)(body);
    const [origin] = codes;
    const found = origin === undefined ? null : /^(.+):(\d{1,15})(?:-(\d{1,15}))?$/u.exec((0, slice_ts_1.codeOf)(origin));
    if (found === null)
        return undefined;
    const [, path = '', line = '', endLine] = found;
    return {
        path,
        line: Number(line),
        ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
        quote: (0, slice_ts_1.codeOf)(rest),
    };
}


/***/ }),

/***/ 49756:
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
exports.countFrontMatter = countFrontMatter;
exports.readFrontMatter = readFrontMatter;
const yaml_1 = __webpack_require__(38815);
const z = __importStar(__webpack_require__(50924));
const text = z.string().catch('');
const FrontMatter = z.looseObject({
    schemaVersion: z.literal(1).optional(),
    title: z.string().optional().catch(undefined),
    locale: text,
    createdAt: text,
    requirement: z.looseObject({ source: text, title: text }).catch({ source: '', title: '' }),
    inputHash: text,
    model: text,
    tool: text,
});
const absent = {
    locale: '',
    createdAt: '',
    requirement: { source: '', title: '' },
    inputHash: '',
    model: '',
    tool: '',
};
/** Where each key's value belongs in the specification. */
const pointers = new Map([
    ['schemaVersion', 'schemaVersion'],
    ['locale', 'locale'],
    ['createdAt', 'createdAt'],
    ['  source', 'requirement.source'],
    ['  title', 'requirement.title'],
    ['requirement', 'requirement'],
    ['inputHash', 'generator.inputHash'],
    ['model', 'generator.model'],
    ['tool', 'generator.tool'],
]);
/** The number of lines that front matter takes at the top, with its two fences; 0 without front matter. */
function countFrontMatter(lines) {
    if (lines[0]?.trimEnd() !== '---')
        return 0;
    const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
    return close + 1;
}
/** Checks for doubled keys and excerpts in errors take quadratic time on hostile text. */
const lenient = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** The machine facts at the top; what cannot be read is reported and left empty. */
function readFrontMatter(lines, { spots, unreadable }) {
    const inside = lines.slice(1, -1);
    for (const [index, line] of inside.entries()) {
        const pointer = pointers.get(/^ *\w+(?=:)/u.exec(line)?.[0] ?? '');
        if (pointer !== undefined)
            spots.mark(pointer, { line: index + 2, endLine: index + 2 });
    }
    if (lines.length === 0)
        return absent;
    spots.mark('generator', { line: 1, endLine: lines.length });
    const report = (message) => {
        const at = spots.locate({ line: 1, endLine: lines.length });
        unreadable.push({ what: 'front-matter', message, at });
        return absent;
    };
    try {
        const found = FrontMatter.safeParse((0, yaml_1.parse)(inside.join('\n'), lenient));
        return found.success ? found.data : report('Expected front matter of schema version 1.');
    }
    catch {
        return report('Expected front matter in YAML, found text that is not.');
    }
}


/***/ }),

/***/ 35013:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readHead = readHead;
exports.takeCodes = takeCodes;
exports.takeStrong = takeStrong;
exports.splitAtCommas = splitAtCommas;
exports.takeCitations = takeCitations;
exports.onlyCode = onlyCode;
const code_span_ts_1 = __webpack_require__(42977);
const slice_ts_1 = __webpack_require__(63249);
const separators = /^[ \n]*(?:[:：]|[—–-](?=[ \n]|$))/u;
function readHead(item) {
    const { codes, rest: afterCodes } = takeCodes(item);
    const { strong, rest: afterStrong } = takeStrong(afterCodes);
    const { meta, rest: afterMeta } = takeMeta(afterStrong);
    const separator = separators.exec((0, slice_ts_1.markdownOf)(afterMeta))?.[0].length ?? 0;
    const { rest, cited } = takeCitations((0, slice_ts_1.within)(afterMeta, separator));
    return {
        codes,
        ...(strong === undefined ? {} : { strong }),
        ...(meta === undefined ? {} : { meta }),
        rest,
        cited,
    };
}
/** Code spans at the start, with commas or blanks between them; the slices keep their backticks. */
function takeCodes(item) {
    const markdown = (0, slice_ts_1.markdownOf)(item);
    if (!markdown.startsWith('`'))
        return { codes: [], rest: item };
    const codes = [];
    let done = 0;
    for (const piece of (0, code_span_ts_1.splitCode)(markdown)) {
        const isBetween = piece.is === 'text' && /^[ \n]*,?[ \n]*$/u.test(between(markdown, piece));
        if (piece.is === 'text' && !isBetween)
            break;
        if (piece.is === 'text')
            continue;
        codes.push((0, slice_ts_1.within)(item, piece.start, piece.end));
        done = piece.end;
    }
    return { codes, rest: (0, slice_ts_1.within)(item, done) };
}
const between = (markdown, { start, end }) => end - start > 8 ? 'text' : markdown.slice(start, end);
/** `**bold**` at the start; the slice is what stands between the asterisks. */
function takeStrong(item) {
    const markdown = (0, slice_ts_1.markdownOf)(item);
    const marker = /^(?:\*\*|__)/u.exec(markdown)?.[0];
    if (marker === undefined)
        return { rest: item };
    const close = findOutsideCode(markdown, marker, 2);
    if (close === undefined)
        return { rest: item };
    return { strong: (0, slice_ts_1.within)(item, 2, close), rest: (0, slice_ts_1.within)(item, close + 2) };
}
function takeMeta(item) {
    const markdown = (0, slice_ts_1.markdownOf)(item);
    const close = markdown.startsWith('(') ? findOutsideCode(markdown, ')', 1) : undefined;
    if (close === undefined)
        return { rest: item };
    return { meta: splitAtCommas((0, slice_ts_1.within)(item, 1, close)), rest: (0, slice_ts_1.within)(item, close + 1) };
}
/** The pieces between commas that stand outside code. */
function splitAtCommas(item) {
    const markdown = (0, slice_ts_1.markdownOf)(item);
    const pieces = [];
    let start = 0;
    for (const piece of (0, code_span_ts_1.splitCode)(markdown)) {
        if (piece.is === 'code')
            continue;
        for (const match of markdown.slice(piece.start, piece.end).matchAll(/[,，、]/gu)) {
            pieces.push((0, slice_ts_1.within)(item, start, piece.start + match.index));
            start = piece.start + match.index + 1;
        }
    }
    pieces.push((0, slice_ts_1.within)(item, start));
    return pieces.filter((piece) => !(0, slice_ts_1.isEmpty)(piece));
}
/** Where a mark stands outside code spans and without a backslash before it. */
function findOutsideCode(markdown, mark, from) {
    for (const { is, start, end } of (0, code_span_ts_1.splitCode)(markdown)) {
        if (is === 'code' || end <= from)
            continue;
        const text = markdown.slice(start, end);
        let at = text.indexOf(mark, Math.max(0, from - start));
        while (at !== -1 && isEscaped(text, at))
            at = text.indexOf(mark, at + 1);
        if (at !== -1)
            return start + at;
    }
    return undefined;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}
/** Footnotes cited at the end of prose; escaped brackets are prose. */
function takeCitations(item) {
    const markdown = (0, slice_ts_1.markdownOf)(item);
    if (!markdown.endsWith(']'))
        return { rest: item, cited: [] };
    const start = citationStart(markdown);
    const cited = [...markdown.slice(start).matchAll(/\^([^\]]+)/gu)].map(([, label = '']) => label);
    return { rest: (0, slice_ts_1.within)(item, 0, start), cited };
}
function citationStart(markdown) {
    let start = markdown.length;
    for (;;) {
        const open = markdown.lastIndexOf('[^', start - 1);
        const label = open === -1 ? '' : markdown.slice(open, start);
        if (!/^\[\^[A-Za-z0-9_-]{1,40}\]$/u.test(label) || isEscaped(markdown, open))
            return start;
        start = open;
    }
}
/** Whether a slice is nothing but one code span, and what it holds. */
function onlyCode(item) {
    const markdown = (0, slice_ts_1.markdownOf)(item);
    const [piece, ...more] = (0, code_span_ts_1.splitCode)(markdown);
    return piece?.is === 'code' && more.length === 0 && piece.start === 0
        ? (0, code_span_ts_1.unwrapCode)(markdown, piece.ticks)
        : undefined;
}


/***/ }),

/***/ 55679:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readExamples = exports.readConstants = exports.readConfigs = exports.readSignatures = exports.readSchemas = void 0;
const read_prose_ts_1 = __webpack_require__(60083);
const spec_ts_1 = __webpack_require__(81552);
const head_ts_1 = __webpack_require__(35013);
const items_ts_1 = __webpack_require__(36431);
const slice_ts_1 = __webpack_require__(63249);
const tables_ts_1 = __webpack_require__(35790);
const readSchemas = (body, reading) => (0, items_ts_1.readItems)(body.blocks, reading.words).map((item, index) => readSchema(item, `interfaces.schemas.${index}`, reading));
exports.readSchemas = readSchemas;
function readSchema(item, pointer, reading) {
    const head = (0, head_ts_1.readHead)(item.head);
    const name = head.codes[0] ?? head.strong ?? item.head;
    const variants = item.labelled.get('variants');
    const definition = (0, items_ts_1.codesIn)(item.below)[0];
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.name`, name);
    markFile(head, pointer, reading);
    reading.spots.mark(`${pointer}.variants`, variants?.value);
    reading.spots.mark(`${pointer}.definition`, definition);
    const rows = (0, items_ts_1.tablesIn)(item.below).flatMap((table) => (0, tables_ts_1.readRows)(table, reading.words, reading.spots));
    return {
        name: (0, slice_ts_1.codeOf)(name),
        kind: spec_ts_1.schemaKinds.find((known) => known === kindOf(head)) ?? 'record',
        file: fileOf(head),
        fields: rows.map((row, index) => readField(row, `${pointer}.fields.${index}`, reading)),
        ...(variants === undefined ? {} : { variants: codesOf(variants) }),
        ...(definition === undefined ? {} : { definition: definition.text }),
    };
}
function readField(row, pointer, { words, spots }) {
    const given = row.cell('default');
    const required = row.cell('required') ?? '';
    spots.mark(pointer, { line: row.line, endLine: row.line });
    row.mark(`${pointer}.name`, 'field');
    row.mark(`${pointer}.name`, 'name');
    for (const column of ['type', 'required', 'default', 'description']) {
        row.mark(`${pointer}.${column}`, column);
    }
    return {
        name: (0, read_prose_ts_1.readCode)(row.cell('field') ?? row.cell('name') ?? ''),
        type: (0, read_prose_ts_1.readCode)(row.cell('type') ?? ''),
        required: words.isYes((0, read_prose_ts_1.readProse)(required)) || /^(?:true|x|✓|✔|✅)$/iu.test(required),
        description: (0, read_prose_ts_1.readProse)(row.cell('description') ?? ''),
        ...(given === undefined || given === '' ? {} : { default: (0, read_prose_ts_1.readCode)(given) }),
    };
}
const readSignatures = (body, reading) => (0, items_ts_1.readItems)(body.blocks, reading.words).map((item, index) => {
    const pointer = `interfaces.signatures.${index}`;
    const head = (0, head_ts_1.readHead)(item.head);
    const fence = (0, items_ts_1.codesIn)(item.below)[0];
    const signature = head.codes[0];
    const errors = item.labelled.get('errors');
    const failures = errors === undefined ? [] : (0, items_ts_1.listedBelow)(errors);
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.signature`, signature ?? fence);
    reading.spots.mark(`${pointer}.description`, head.rest);
    markFile(head, pointer, reading);
    failures.forEach((failure, at) => {
        reading.spots.mark(`${pointer}.errors.${at}`, failure);
    });
    return {
        kind: spec_ts_1.signatureKinds.find((known) => known === kindOf(head)) ?? 'function',
        signature: signature === undefined ? (fence?.text ?? (0, slice_ts_1.proseOf)(item.head)) : (0, slice_ts_1.codeOf)(signature),
        file: fileOf(head),
        description: (0, slice_ts_1.proseOf)(head.rest),
        errors: failures.map(slice_ts_1.proseOf),
    };
});
exports.readSignatures = readSignatures;
const readConfigs = (body, { words, spots }) => (0, items_ts_1.readItems)(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.configs.${index}`;
    const fence = (0, items_ts_1.codesIn)(item.below)[0];
    const file = (0, head_ts_1.readHead)(item.head).codes[0] ?? item.head;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.file`, file);
    spots.mark(`${pointer}.content`, fence);
    return { file: (0, slice_ts_1.codeOf)(file), language: fence?.language ?? '', content: fence?.text ?? '' };
});
exports.readConfigs = readConfigs;
const readConstants = (body, { words, spots }) => (0, items_ts_1.tablesIn)(body.blocks)
    .flatMap((table) => (0, tables_ts_1.readRows)(table, words, spots))
    .map((row, index) => {
    const pointer = `interfaces.constants.${index}`;
    const unit = row.cell('unit') ?? '';
    spots.mark(pointer, { line: row.line, endLine: row.line });
    for (const column of ['name', 'value', 'unit', 'file']) {
        row.mark(`${pointer}.${column}`, column);
    }
    return {
        name: (0, read_prose_ts_1.readCode)(row.cell('name') ?? ''),
        value: (0, read_prose_ts_1.readCode)(row.cell('value') ?? ''),
        ...(unit === '' ? {} : { unit: (0, read_prose_ts_1.readCode)(unit) }),
        file: (0, read_prose_ts_1.readCode)(row.cell('file') ?? ''),
    };
});
exports.readConstants = readConstants;
const readExamples = (body, { words, spots }) => (0, items_ts_1.readItems)(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.examples.${index}`;
    const subject = (0, head_ts_1.readHead)(item.head).codes[0] ?? item.head;
    const given = item.labelled.get('given');
    const expected = item.labelled.get('expected');
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.subject`, subject);
    spots.mark(`${pointer}.given`, given?.value);
    spots.mark(`${pointer}.expected`, expected?.value);
    return { subject: (0, slice_ts_1.codeOf)(subject), given: verbatimOf(given), expected: verbatimOf(expected) };
});
exports.readExamples = readExamples;
function verbatimOf(labelled) {
    if (labelled === undefined)
        return '';
    const fence = (0, items_ts_1.codesIn)(labelled.below)[0];
    return (0, slice_ts_1.isEmpty)(labelled.value) ? (fence?.text ?? '') : (0, slice_ts_1.codeOf)(labelled.value);
}
function codesOf(labelled) {
    const { codes, rest } = (0, head_ts_1.takeCodes)(labelled.value);
    const others = (0, slice_ts_1.isEmpty)(rest) ? [] : (0, head_ts_1.splitAtCommas)(rest);
    const below = labelled.below.length === 0 ? [] : (0, items_ts_1.listedBelow)({ ...labelled, value: rest });
    return [...codes, ...(below.length > 0 ? below : others)].map(slice_ts_1.codeOf);
}
const isCode = (slice) => (0, slice_ts_1.markdownOf)(slice).startsWith('`');
const fileSlice = ({ meta = [] }) => meta.find(isCode);
function kindOf({ meta = [] }) {
    const kind = meta.find((slice) => !isCode(slice));
    return kind === undefined ? '' : (0, slice_ts_1.proseOf)(kind);
}
function fileOf(head) {
    const file = fileSlice(head);
    return file === undefined ? '' : (0, slice_ts_1.codeOf)(file);
}
function markFile(head, pointer, { spots }) {
    spots.mark(`${pointer}.file`, fileSlice(head));
}


/***/ }),

/***/ 36431:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clausesIn = exports.listedBelow = exports.tablesIn = exports.codesIn = exports.headOf = exports.readItems = void 0;
exports.readItem = readItem;
const read_prose_ts_1 = __webpack_require__(60083);
const slice_ts_1 = __webpack_require__(63249);
/** The items of every list among some blocks. */
const readItems = (blocks, words) => blocks.flatMap((block) => block.is === 'list' ? block.items.map((item) => readItem(item, words)) : []);
exports.readItems = readItems;
function readItem(item, words) {
    const [first, ...rest] = item.blocks;
    const below = first?.is === 'paragraph' ? rest : item.blocks;
    const labelled = new Map();
    const plain = [];
    for (const list of below.filter((block) => block.is === 'list')) {
        for (const inner of list.items) {
            // A numbered step is prose, whatever it begins with.
            const found = list.ordered ? undefined : readLabelled(inner, words);
            if (found === undefined || labelled.has(found[0]))
                plain.push(inner);
            else
                labelled.set(...found);
        }
    }
    return {
        head: (0, exports.headOf)(item),
        line: item.line,
        endLine: item.endLine,
        task: item.task !== undefined,
        labelled,
        plain,
        below,
    };
}
const headOf = ({ blocks: [first], line }) => first?.is === 'paragraph' ? (0, slice_ts_1.sliceOf)(first) : { text: '', line, start: 0, end: 0 };
exports.headOf = headOf;
/** Longer texts before a colon are prose, not labels. */
const label = /^(?:\*\*|__|\*|_)?([^:：*`\n]{1,60})(?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?/u;
function readLabelled(item, words) {
    const head = (0, exports.headOf)(item);
    const found = label.exec((0, slice_ts_1.markdownOf)(head).slice(0, 80));
    const name = words.label((0, read_prose_ts_1.readProse)(found?.[1] ?? ''));
    if (found === null || name === undefined)
        return undefined;
    return [name, { value: (0, slice_ts_1.within)(head, found[0].length), below: item.blocks.slice(1) }];
}
/** Everything among some blocks that is fenced or indented code. */
const codesIn = (blocks) => blocks.filter((block) => block.is === 'code');
exports.codesIn = codesIn;
const tablesIn = (blocks) => blocks.filter((block) => block.is === 'table');
exports.tablesIn = tablesIn;
/** The heads of the items below a label, or the value on its own line. */
const listedBelow = ({ value, below }) => [
    ...((0, slice_ts_1.isEmpty)(value) ? [] : [value]),
    ...below.flatMap((block) => (block.is === 'list' ? block.items.map(exports.headOf) : [])),
];
exports.listedBelow = listedBelow;
/** The clause ids that a text names. */
const clausesIn = (value) => value === undefined
    ? []
    : [...(0, slice_ts_1.markdownOf)(value).matchAll(/(?<![\w^-])R[1-9]\d*/gu)].map(([id]) => id);
exports.clausesIn = clausesIn;


/***/ }),

/***/ 20361:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readErrorHandling = exports.readDetails = exports.readFlows = void 0;
const head_ts_1 = __webpack_require__(35013);
const items_ts_1 = __webpack_require__(36431);
const paths_ts_1 = __webpack_require__(61575);
const slice_ts_1 = __webpack_require__(63249);
const readFlows = (body, reading) => (0, items_ts_1.readItems)(body.blocks, reading.words).map((item, index) => readFlow(item, `logic.flows.${index}`, reading));
exports.readFlows = readFlows;
function readFlow(item, pointer, { spots }) {
    const { strong } = (0, head_ts_1.readHead)(item.head);
    const files = item.labelled.get('files');
    const clauses = item.labelled.get('clauses')?.value;
    const steps = item.plain.map(items_ts_1.headOf);
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.name`, strong ?? item.head);
    spots.mark(`${pointer}.files`, files?.value);
    spots.mark(`${pointer}.requirements`, clauses);
    steps.forEach((step, index) => {
        spots.mark(`${pointer}.steps.${index}`, step);
    });
    return {
        name: (0, slice_ts_1.proseOf)(strong ?? item.head),
        files: files === undefined ? [] : (0, paths_ts_1.readPaths)(files.value),
        requirements: (0, items_ts_1.clausesIn)(clauses),
        steps: steps.map(slice_ts_1.proseOf),
    };
}
const readDetails = (body, { words, spots, evidence }) => (0, items_ts_1.readItems)(body.blocks, words).map(({ head }, index) => {
    const { rest, cited } = (0, head_ts_1.takeCitations)(head);
    spots.mark(`logic.details.${index}`, head);
    spots.mark(`logic.details.${index}.text`, rest);
    return { text: (0, slice_ts_1.proseOf)(rest), evidence: evidence(cited, head) };
});
exports.readDetails = readDetails;
const readErrorHandling = (body, { words, spots }) => (0, items_ts_1.readItems)(body.blocks, words).map(({ head }, index) => {
    const pointer = `logic.errorHandling.${index}`;
    const { strong, meta, rest } = (0, head_ts_1.readHead)(head);
    const file = meta?.[0];
    spots.mark(pointer, head);
    spots.mark(`${pointer}.failure`, strong ?? head);
    spots.mark(`${pointer}.strategy`, rest);
    spots.mark(`${pointer}.file`, file);
    return {
        failure: (0, slice_ts_1.proseOf)(strong ?? head),
        strategy: strong === undefined ? '' : (0, slice_ts_1.proseOf)(rest),
        file: file === undefined ? firstPath(head) : (0, slice_ts_1.codeOf)(file),
    };
});
exports.readErrorHandling = readErrorHandling;
const firstPath = (text) => (0, paths_ts_1.pathsIn)(text)[0] ?? '';


/***/ }),

/***/ 27413:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readOutline = readOutline;
const head_ts_1 = __webpack_require__(35013);
const slice_ts_1 = __webpack_require__(63249);
/** Below every heading, so that the next label of any kind ends what a label began. */
const labelLevel = 7;
/** Characters of a line that may be a label without being bold. */
const longestPlainLabel = 80;
/** Finds sections, parts and phases, whether their labels are bold or headings, wherever they stand. */
function readOutline(blocks, words) {
    const walk = {
        words,
        headings: [],
        parts: [],
        phases: [],
        loose: [],
        section: 0,
        target: undefined,
    };
    for (const block of blocks)
        visitBlock(walk, block);
    return walk;
}
function visitBlock(walk, block) {
    if (block.is === 'heading')
        visitHeading(walk, block);
    else if (block.is === 'list')
        visitList(walk, block);
    else if (block.is !== 'paragraph' || !visitParagraph(walk, block))
        attach(walk, block);
}
function visitHeading(walk, block) {
    const label = (0, slice_ts_1.sliceOf)(block);
    const text = (0, slice_ts_1.proseOf)(label);
    const section = sectionOf(walk, text, block.level);
    if (block.level === 1 && section === 0 && walk.title === undefined) {
        walk.title = label;
        return;
    }
    walk.headings.push({ level: block.level, label, ...(section === 0 ? {} : { section }) });
    if (section !== 0) {
        walk.section = section;
        walk.target = undefined;
        return;
    }
    if (block.level <= 2)
        walk.section = 0;
    if (block.level <= (walk.target?.level ?? labelLevel))
        walk.target = undefined;
    openLabel(walk, { text, label, level: block.level }, { blocks: [] });
}
/** A section is told by its title in any locale, or by its number on level 2. */
function sectionOf({ words }, text, level) {
    const [, number = '', title = ''] = /^(?:(\d{1,3})[.)]? )?(.*)$/u.exec(text) ?? [];
    const named = words.section(title);
    if (named !== undefined)
        return named;
    return level === 2 && /^[1-4]$/u.test(number) ? Number(number) : 0;
}
function visitList(walk, block) {
    let strange = [];
    const attachStrange = () => {
        if (strange.length > 0)
            attach(walk, { ...block, items: strange });
        strange = [];
    };
    for (const item of block.items) {
        const [first, ...below] = item.blocks;
        const found = first?.is === 'paragraph' ? readLabel((0, slice_ts_1.sliceOf)(first)) : undefined;
        if (found === undefined || !isLabel(walk, found.text))
            strange.push(item);
        else {
            attachStrange();
            openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: below });
        }
    }
    attachStrange();
}
function visitParagraph(walk, block) {
    const found = readLabel((0, slice_ts_1.sliceOf)(block));
    if (found === undefined || !isLabel(walk, found.text))
        return false;
    openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: [] });
    return true;
}
const leadOf = ({ lead }) => (lead === undefined ? {} : { lead });
/** `**Label**: lead`, `**Label:** lead` or a line that is a label and nothing else. */
function readLabel(text) {
    const { strong, rest } = (0, head_ts_1.takeStrong)(text);
    const label = strong ?? text;
    if (strong === undefined && label.end - label.start > longestPlainLabel)
        return undefined;
    const markdown = (0, slice_ts_1.markdownOf)(rest);
    const colon = strong === undefined ? 0 : (/^[:：]/u.exec(markdown)?.[0].length ?? 0);
    const lead = strong === undefined ? undefined : (0, slice_ts_1.within)(rest, colon);
    const hasLead = lead !== undefined && lead.start < lead.end;
    return { text: (0, slice_ts_1.proseOf)(label), label, ...(hasLead ? { lead } : {}) };
}
const isLabel = (walk, text) => phaseOf(walk, text) !== undefined || walk.words.part(text) !== undefined;
const phaseOf = ({ words, section }, text) => section === 4 || section === 0 ? words.phase(text) : undefined;
/** Begins a part or a phase if the label is one. */
function openLabel(walk, { text, label, level }, body) {
    const phase = phaseOf(walk, text);
    const name = phase === undefined ? walk.words.part(text) : undefined;
    if (phase !== undefined)
        walk.phases.push({ ...phase, label, body });
    else if (name !== undefined)
        walk.parts.push({ name, section: walk.section, label, body });
    else
        return;
    walk.target = { body, level };
}
function attach(walk, block) {
    if (walk.target === undefined)
        walk.loose.push({ section: walk.section, block });
    else
        walk.target.body.blocks.push(block);
}


/***/ }),

/***/ 61575:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.looksLikePath = void 0;
exports.pathsIn = pathsIn;
exports.readPaths = readPaths;
const code_span_ts_1 = __webpack_require__(42977);
const head_ts_1 = __webpack_require__(35013);
const slice_ts_1 = __webpack_require__(63249);
/** A path has a folder or an ending, and nothing that a path never has. */
const folder = /^(?:\.{0,2}\/)?[\w@.+~()[\]{}$-]+(?:\/[\w@.+~()[\]{}$ -]+)+\/?$/u;
const ending = /^[\w.@+-]{0,80}\.[A-Za-z][A-Za-z0-9]{0,9}$/u;
const bare = /^(?:Dockerfile|Makefile|Gemfile|Procfile|Jenkinsfile|Rakefile|LICENSE|CODEOWNERS)$/u;
/** Whether a code span that people wrote in prose looks like a path of a file. */
const looksLikePath = (text) => text.length <= 200 &&
    !text.includes('://') &&
    (bare.test(text) || folder.test(text) || ending.test(text));
exports.looksLikePath = looksLikePath;
/** The paths that stand in code spans of prose, each once. */
function pathsIn(prose) {
    const markdown = (0, slice_ts_1.markdownOf)(prose);
    const codes = (0, code_span_ts_1.splitCode)(markdown)
        .filter(({ is }) => is === 'code')
        .map(({ start, end, ticks }) => (0, code_span_ts_1.unwrapCode)(markdown.slice(start, end), ticks));
    return [...new Set(codes.filter(exports.looksLikePath).map((path) => path.replace(/^\.\//u, '')))];
}
/** The paths of a labelled list: code spans, or plain words between commas. */
function readPaths(value) {
    const { codes, rest } = (0, head_ts_1.takeCodes)(value);
    return [...codes, ...((0, slice_ts_1.isEmpty)(rest) ? [] : (0, head_ts_1.splitAtCommas)(rest))].map(slice_ts_1.codeOf);
}


/***/ }),

/***/ 83224:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSteps = readSteps;
const head_ts_1 = __webpack_require__(35013);
const items_ts_1 = __webpack_require__(36431);
const paths_ts_1 = __webpack_require__(61575);
const slice_ts_1 = __webpack_require__(63249);
/** The steps of one phase; `number` gives ids to steps without one. */
function readSteps(body, { number, pointer }, reading) {
    const items = (0, items_ts_1.readItems)(body.blocks, reading.words);
    const lead = body.lead === undefined || reading.words.isNone((0, slice_ts_1.proseOf)(body.lead)) ? [] : [body.lead];
    const loose = items.length > 0 ? [] : lead.map(itemOf);
    return [...items, ...loose].map((item, index) => readStep(item, { id: `${number}.${index + 1}`, pointer: `${pointer}.${index}` }, reading));
}
const itemOf = (head) => ({
    head,
    line: head.line,
    endLine: head.line,
    task: false,
    labelled: new Map(),
    plain: [],
    below: [],
});
const stepId = /^[1-9]\d*\.[1-9]\d*$/u;
function readStep(item, { id, pointer }, { spots }) {
    const { labelled } = item;
    const { ownId, action } = readId(item.head);
    const files = labelled.get('files');
    const clauses = labelled.get('clauses')?.value;
    const uses = labelled.get('uses')?.value;
    const dependsOn = labelled.get('dependsOn')?.value;
    const used = uses === undefined ? [] : (0, paths_ts_1.readPaths)(uses);
    const earlier = dependsOn === undefined ? [] : stepIdsIn(dependsOn);
    const verify = labelled.get('verify')?.value ?? labelled.get('verifyManually')?.value;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.id`, ownId);
    spots.mark(`${pointer}.action`, action);
    spots.mark(`${pointer}.files`, files?.value);
    spots.mark(`${pointer}.requirements`, clauses);
    spots.mark(`${pointer}.uses`, uses);
    spots.mark(`${pointer}.dependsOn`, dependsOn);
    spots.mark(`${pointer}.verify`, verify);
    // A step as rendered always says how it is verified; one without it was written by a person.
    const isLoose = verify === undefined;
    return {
        id: ownId === undefined ? id : (0, slice_ts_1.markdownOf)(ownId),
        action: (0, slice_ts_1.proseOf)(action),
        files: files === undefined ? (isLoose ? loosePaths(item) : []) : (0, paths_ts_1.readPaths)(files.value),
        requirements: (0, items_ts_1.clausesIn)(clauses ?? (isLoose ? action : undefined)),
        ...(used.length === 0 ? {} : { uses: used }),
        ...(earlier.length === 0 ? {} : { dependsOn: earlier }),
        verify: readVerification(item),
    };
}
function readId(head) {
    const { strong, rest } = (0, head_ts_1.takeStrong)(head);
    if (strong !== undefined && stepId.test((0, slice_ts_1.markdownOf)(strong))) {
        const isFollowed = /[:：.]/u.test(head.text[strong.end + 2] ?? '');
        return { ownId: strong, action: isFollowed ? (0, slice_ts_1.within)(rest, 1) : rest };
    }
    const plain = /^([1-9]\d{0,3}\.[1-9]\d{0,3})[.:)]? /u.exec((0, slice_ts_1.markdownOf)(head).slice(0, 20));
    if (plain?.[1] === undefined)
        return { action: head };
    return { ownId: (0, slice_ts_1.within)(head, 0, plain[1].length), action: (0, slice_ts_1.within)(head, plain[0].length) };
}
function loosePaths(item) {
    const texts = [item.head, ...item.plain.map(({ blocks: [first] }) => textOf(first))];
    return [...new Set(texts.flatMap(paths_ts_1.pathsIn))];
}
const textOf = (block) => block?.is === 'paragraph'
    ? { text: block.text, line: block.line, start: 0, end: block.text.length }
    : { text: '', line: 1, start: 0, end: 0 };
const stepIdsIn = (value) => [...(0, slice_ts_1.markdownOf)(value).matchAll(/(?<![\w.])[1-9]\d*\.[1-9]\d*(?![\w.]*\w)/gu)].map(([id]) => id);
function readVerification({ labelled }) {
    const command = labelled.get('verify')?.value;
    const manual = labelled.get('verifyManually')?.value ?? command;
    if (command !== undefined) {
        const code = (0, head_ts_1.onlyCode)(command);
        if (code !== undefined && !(0, slice_ts_1.isEmpty)(command))
            return { command: (0, slice_ts_1.codeOf)(command) };
    }
    return { manual: manual === undefined ? '' : (0, slice_ts_1.proseOf)(manual) };
}


/***/ }),

/***/ 92100:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEmptyBody = exports.partPointers = void 0;
exports.readParts = readParts;
const architecture_ts_1 = __webpack_require__(21548);
const decisions_ts_1 = __webpack_require__(8752);
const interfaces_ts_1 = __webpack_require__(55679);
const find_tree_ts_1 = __webpack_require__(30521);
const items_ts_1 = __webpack_require__(36431);
const logic_ts_1 = __webpack_require__(20361);
const plan_ts_1 = __webpack_require__(83224);
const slice_ts_1 = __webpack_require__(63249);
const technologies_ts_1 = __webpack_require__(33645);
/** Where the value of each part lies in the specification. */
exports.partPointers = {
    techStack: 'architecture.techStack',
    structure: 'architecture.structure',
    pattern: 'architecture.pattern',
    decisions: 'decisions',
    outOfScope: 'outOfScope',
    schemas: 'interfaces.schemas',
    signatures: 'interfaces.signatures',
    configs: 'interfaces.configs',
    constants: 'interfaces.constants',
    examples: 'interfaces.examples',
    flows: 'logic.flows',
    details: 'logic.details',
    errorHandling: 'logic.errorHandling',
};
/** Reads what every part and phase says; a part that is missing gives an empty list. */
function readParts(outline, { blocks, reading }) {
    const list = (name, read) => readPart(outline, name, (part) => reportEmpty(part, read(part.body, reading), reading)) ?? [];
    return {
        architecture: {
            techStack: list('techStack', technologies_ts_1.readTechStack),
            structure: readPart(outline, 'structure', (part) => readTree(part, reading)) ??
                (0, find_tree_ts_1.findTree)(blocks, reading) ?? { root: '', files: [] },
            pattern: readPart(outline, 'pattern', ({ body }) => (0, architecture_ts_1.readPattern)(body, reading)) ?? {
                name: '',
                rationale: '',
            },
        },
        interfaces: {
            schemas: list('schemas', interfaces_ts_1.readSchemas),
            signatures: list('signatures', interfaces_ts_1.readSignatures),
            configs: list('configs', interfaces_ts_1.readConfigs),
            constants: list('constants', interfaces_ts_1.readConstants),
            examples: list('examples', interfaces_ts_1.readExamples),
        },
        logic: {
            flows: list('flows', logic_ts_1.readFlows),
            details: list('details', logic_ts_1.readDetails),
            errorHandling: list('errorHandling', logic_ts_1.readErrorHandling),
        },
        plan: { phases: readPhases(outline, reading) },
        decisions: list('decisions', decisions_ts_1.readDecisions),
        outOfScope: list('outOfScope', decisions_ts_1.readOutOfScope),
    };
}
function readTree({ label, body }, reading) {
    const codes = (0, items_ts_1.codesIn)(body.blocks);
    const found = (0, architecture_ts_1.readStructure)(codes, reading);
    if (found === undefined && codes.length > 0) {
        const message = 'Expected a directory tree, found code that is not one.';
        reading.unreadable.push({ what: 'tree', message, at: reading.spots.locate(codes[0] ?? label) });
    }
    return found;
}
/** Where a part occurs twice, the first counts. */
function readPart({ parts }, name, read) {
    const part = parts.find((each) => each.name === name);
    return part === undefined ? undefined : read(part);
}
const isEmptyBody = ({ lead, blocks }) => lead === undefined && blocks.length === 0;
exports.isEmptyBody = isEmptyBody;
/** Reports a part that says something from which nothing could be read. */
function reportEmpty(part, found, reading) {
    const { body, label } = part;
    const saysNone = body.lead !== undefined && reading.words.isNone((0, slice_ts_1.proseOf)(body.lead));
    if (found.length === 0 && !saysNone && !(0, exports.isEmptyBody)(body)) {
        const message = `Expected a list under “${(0, slice_ts_1.proseOf)(label)}”, found nothing that could be read.`;
        reading.unreadable.push({ what: 'part', message, at: reading.spots.locate(label) });
    }
    return found;
}
function readPhases({ phases, loose }, reading) {
    const read = phases.map(({ number, title, label, body }, index) => {
        const pointer = `plan.phases.${index}`;
        reading.spots.mark(pointer, label);
        reading.spots.mark(`${pointer}.title`, label);
        return { title, steps: (0, plan_ts_1.readSteps)(body, { number, pointer: `${pointer}.steps` }, reading) };
    });
    const blocks = loose.filter(({ section }) => section === 4).map(({ block }) => block);
    const pointer = `plan.phases.${read.length}.steps`;
    const steps = (0, plan_ts_1.readSteps)({ blocks }, { number: read.length + 1, pointer }, reading);
    return steps.length === 0 ? read : [...read, { title: '', steps }];
}


/***/ }),

/***/ 63249:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEmpty = exports.within = exports.codeOf = exports.proseOf = exports.markdownOf = exports.sliceOf = void 0;
exports.locateSlice = locateSlice;
const read_prose_ts_1 = __webpack_require__(60083);
const sliceOf = (block) => trimSlice({ text: block.text, line: block.line, start: 0, end: block.text.length });
exports.sliceOf = sliceOf;
const markdownOf = ({ text, start, end }) => text.slice(start, end);
exports.markdownOf = markdownOf;
const proseOf = (slice) => (0, read_prose_ts_1.readProse)((0, exports.markdownOf)(slice));
exports.proseOf = proseOf;
const codeOf = (slice) => (0, read_prose_ts_1.readCode)((0, exports.markdownOf)(slice));
exports.codeOf = codeOf;
/** A part of a slice, by offsets from its start. */
const within = (slice, from, to) => trimSlice({
    ...slice,
    start: Math.min(slice.start + from, slice.end),
    end: to === undefined ? slice.end : Math.min(slice.start + to, slice.end),
});
exports.within = within;
const isEmpty = ({ start, end }) => start >= end;
exports.isEmpty = isEmpty;
function trimSlice(slice) {
    let { start, end } = slice;
    while (start < end && isBlank(slice.text.charCodeAt(start)))
        start += 1;
    while (start < end && isBlank(slice.text.charCodeAt(end - 1)))
        end -= 1;
    return { ...slice, start, end };
}
const isBlank = (character) => character === 32 || character === 9 || character === 10;
/** Lines and columns of a slice in the document. */
function locateSlice({ text, line, start, end }, lines) {
    const first = place(text, line, start);
    const last = place(text, line, Math.max(start, end));
    return {
        line: first.line,
        column: columnOf(first, lines),
        endLine: last.line,
        endColumn: columnOf(last, lines),
    };
}
function place(text, line, position) {
    const start = text.lastIndexOf('\n', position - 1) + 1;
    const end = text.indexOf('\n', position);
    let above = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
        above += 1;
    }
    const written = text.slice(start, end === -1 ? text.length : end);
    return { line: line + above, written, offset: position - start };
}
/** A block's text is the end of its line, after the markers of the lists and quotes around it. */
function columnOf({ line, written, offset }, lines) {
    const source = lines[line - 1] ?? '';
    const text = written.trim();
    const lead = written.length - written.trimStart().length;
    const start = source.lastIndexOf(text);
    return start === -1 ? 1 : start + 1 + Math.max(0, offset - lead);
}


/***/ }),

/***/ 28562:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createSpots = createSpots;
const slice_ts_1 = __webpack_require__(63249);
function createSpots(lines) {
    const known = new Map();
    const locate = (spot) => {
        if ('text' in spot)
            return (0, slice_ts_1.locateSlice)(spot, lines);
        if ('cell' in spot)
            return locateCell(lines[spot.line - 1] ?? '', spot);
        return locateLines(spot, lines);
    };
    return {
        mark: (pointer, spot) => {
            if (spot !== undefined && !known.has(pointer))
                known.set(pointer, spot);
        },
        locate,
        at: (pointer) => {
            let path = pointer;
            let spot = known.get(path);
            while (spot === undefined && path !== '') {
                path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
                spot = known.get(path);
            }
            return locate(spot ?? { line: 1, endLine: 1 });
        },
    };
}
function locateLines({ line, endLine }, lines) {
    const first = lines[line - 1] ?? '';
    const column = first.length - first.trimStart().length + 1;
    return { line, column, endLine, endColumn: (lines[endLine - 1] ?? '').length + 1 };
}
/** A pipe that no backslash precedes ends a cell. */
function locateCell(source, { line, cell }) {
    const edges = [...source.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
    const opensWithPipe = source.trimStart().startsWith('|');
    const start = (edges[opensWithPipe ? cell : cell - 1] ?? -1) + 1;
    const end = edges[opensWithPipe ? cell + 1 : cell] ?? source.length;
    const text = source.slice(start, end);
    const column = start + text.length - text.trimStart().length + 1;
    return { line, column, endLine: line, endColumn: column + text.trim().length };
}


/***/ }),

/***/ 35790:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readRows = readRows;
function readRows(table, words, spots) {
    const columns = new Map();
    for (const [index, { text }] of table.header.entries()) {
        const name = words.column(text.replace(/^[*_`]+|[*_`]+$/gu, ''));
        if (name !== undefined && !columns.has(name))
            columns.set(name, index);
    }
    return table.rows.map((cells) => readRow(cells, columns, spots));
}
function readRow(cells, columns, spots) {
    const line = cells[0]?.line ?? 1;
    return {
        cell: (column) => cells[columns.get(column) ?? -1]?.text,
        mark: (pointer, column) => {
            const cell = columns.get(column);
            if (cell !== undefined)
                spots.mark(pointer, { line, cell });
        },
        line,
    };
}


/***/ }),

/***/ 33645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTechStack = readTechStack;
const spec_ts_1 = __webpack_require__(81552);
const head_ts_1 = __webpack_require__(35013);
const items_ts_1 = __webpack_require__(36431);
const slice_ts_1 = __webpack_require__(63249);
/** Items with a version each, as rendered or as people write them: `Python 3.11, FastAPI 0.109.0`. */
function readTechStack(body, reading) {
    const found = [];
    const add = (technology, spots) => {
        const pointer = `architecture.techStack.${found.length}`;
        for (const [name, spot] of Object.entries(spots))
            reading.spots.mark(`${pointer}.${name}`, spot);
        found.push(technology);
    };
    const readLoose = (text) => {
        for (const { name, version, at } of namesIn(text))
            add(assume(name, version), { name: at, version: at });
    };
    if (body.lead !== undefined && !reading.words.isNone((0, slice_ts_1.proseOf)(body.lead)))
        readLoose(body.lead);
    for (const item of (0, items_ts_1.readItems)(body.blocks, reading.words)) {
        reading.spots.mark(`architecture.techStack.${found.length}`, item.head);
        const head = (0, head_ts_1.readHead)(item.head);
        const [name, version] = head.codes;
        if (name === undefined || version === undefined || head.meta === undefined) {
            looseIn(item).forEach(readLoose);
            continue;
        }
        const evidence = reading.evidence(head.cited, item.head);
        add(readTechnology(head, evidence), { name, version, purpose: head.rest });
    }
    return found;
}
function readTechnology({ codes, meta = [], rest }, evidence) {
    const [name = '', version = ''] = codes.map(slice_ts_1.codeOf);
    const [kind, source, constraint] = meta;
    const kindText = kind === undefined ? '' : (0, slice_ts_1.markdownOf)(kind);
    const sourceText = source === undefined ? '' : (0, slice_ts_1.markdownOf)(source);
    return {
        name,
        version,
        kind: spec_ts_1.technologyKinds.find((known) => known === kindText) ?? 'library',
        purpose: (0, slice_ts_1.proseOf)(rest),
        provenance: spec_ts_1.provenances.find((known) => known === sourceText) ?? 'assumed',
        evidence,
        ...(constraint === undefined ? {} : { constraint: lastCode(constraint) }),
    };
}
/** The code span after the word that says that it is a constraint. */
function lastCode(labelled) {
    const markdown = (0, slice_ts_1.markdownOf)(labelled);
    const span = (0, slice_ts_1.within)(labelled, Math.max(0, markdown.indexOf('`')));
    return (0, head_ts_1.onlyCode)(span) === undefined ? (0, slice_ts_1.codeOf)(labelled) : (0, slice_ts_1.codeOf)(span);
}
const assume = (name, version) => ({
    name,
    version,
    kind: 'library',
    purpose: '',
    provenance: 'assumed',
    evidence: [],
});
/** An item's own text, and the items below it. */
const looseIn = (item) => [item.head, ...item.plain.map(items_ts_1.headOf)].map(afterLabel);
/** `**Language**: Python 3.11` is about Python; `**Python**: 3.11` is too. */
function afterLabel(text) {
    const { strong, rest } = (0, head_ts_1.takeStrong)(text);
    if (strong === undefined)
        return text;
    const colon = /^[ \n]*[:：]?/u.exec((0, slice_ts_1.markdownOf)(rest))?.[0].length ?? 0;
    const value = (0, slice_ts_1.within)(rest, colon);
    return (0, slice_ts_1.isEmpty)(value) || bareVersion.test((0, slice_ts_1.markdownOf)(value)) ? text : value;
}
const bareVersion = /^`?[~^=<>!v ]{0,4}\d/u;
const markup = /[*_`]/gu;
const aside = / (?:[—–-] |\().*$/u;
/** A name, then a version that may be a range, `latest` or `20.x`. */
const versioned = /^(.{1,60}?)(?:[ :：@=]{1,4}|(?=[~^<>]))((?:[~^<>=!]{1,3} ?)?v?\d[\w.+*-]{0,60}(?: or (?:later|newer|higher|above))?|latest|stable|lts)(?: [^ ]{1,40}){0,2}$/iu;
/** A few words without a verb's object: a name that somebody gave no version. */
const unversioned = /^\p{L}[\w.+#/@-]{0,40}(?: [\w.+#/-]{1,40}){0,2}$/u;
/** Characters of a part between commas; more is a sentence. */
const longestName = 120;
function namesIn(text) {
    const found = [];
    for (const at of (0, head_ts_1.splitAtCommas)(text)) {
        if (at.end - at.start > longestName)
            continue;
        const plain = (0, slice_ts_1.proseOf)(at)
            .replace(markup, '')
            .replace(aside, '')
            .replace(/[.;。]$/u, '')
            .trim();
        const [, name, version = ''] = versioned.exec(plain) ?? [];
        if (name !== undefined)
            found.push({ name: name.trim(), version, at });
        else if (unversioned.test(plain))
            found.push({ name: plain, version: '', at });
    }
    return found;
}


/***/ }),

/***/ 34590:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createWords = createWords;
const index_ts_1 = __webpack_require__(47819);
const parsed_spec_ts_1 = __webpack_require__(47096);
/** The labels of sub-items, and the titles of table columns: one word may be both. */
const labelNames = [
    'files',
    'clauses',
    'uses',
    'dependsOn',
    'verify',
    'verifyManually',
    'variants',
    'errors',
    'given',
    'expected',
    'options',
    'decision',
    'reason',
];
const columnNames = [
    'field',
    'type',
    'required',
    'default',
    'description',
    'name',
    'value',
    'unit',
    'file',
];
/** What authors who follow the prompt, but not this product, call the same things. */
const otherParts = [
    ['technology stack', 'techStack'],
    ['technologies', 'techStack'],
    ['directory structure', 'structure'],
    ['file structure', 'structure'],
    ['folder structure', 'structure'],
    ['directory tree', 'structure'],
    ['architecture pattern', 'pattern'],
    ['architectural pattern', 'pattern'],
    ['design patterns', 'pattern'],
    ['schemas', 'schemas'],
    ['data models', 'schemas'],
    ['data schemas', 'schemas'],
    ['api endpoints', 'signatures'],
    ['function signatures', 'signatures'],
    ['configuration', 'configs'],
    ['pseudocode', 'flows'],
    ['high-level logic flows', 'flows'],
    ['high-level logic flow', 'flows'],
    ['logic flow', 'flows'],
    ['implementation notes', 'details'],
    ['error handling strategies', 'errorHandling'],
    ['error handling strategy', 'errorHandling'],
];
const otherLabels = [
    ['file', 'files'],
    ['path', 'files'],
    ['paths', 'files'],
    ['clauses', 'clauses'],
    ['clause', 'clauses'],
    ['requirement', 'clauses'],
    ['depends', 'dependsOn'],
    ['dependencies', 'dependsOn'],
    ['verification', 'verify'],
    ['input', 'given'],
    ['output', 'expected'],
];
function createWords(locale) {
    const ordered = [locale, ...index_ts_1.locales.filter(({ tag }) => tag !== locale.tag)];
    const parts = index(ordered.flatMap((each) => parsed_spec_ts_1.partNames.map((name) => [each.parts[name], name])));
    const labels = index(ordered.flatMap((each) => labelNames.map((name) => [each.labels[name], name])));
    const columns = index(ordered.flatMap((each) => columnNames.map((name) => [each.labels[name], name])));
    const yes = new Set(ordered.map((each) => fold(each.labels.yes)));
    const sections = index(ordered.flatMap((each) => each.sections.map((title, at) => [title, at + 1])));
    const nones = new Set(ordered.map(({ labels: { none } }) => fold(none)));
    for (const [word, name] of otherParts)
        if (!parts.has(word))
            parts.set(word, name);
    for (const [word, name] of otherLabels)
        if (!labels.has(word))
            labels.set(word, name);
    const readPhase = createPhaseReader(ordered);
    return {
        part: (label) => parts.get(foldLabel(label)),
        label: (label) => labels.get(fold(label)),
        column: (title) => columns.get(fold(title)),
        isYes: (word) => yes.has(fold(word)),
        section: (title) => sections.get(fold(title)),
        phase: readPhase,
        isNone: (sentence) => nones.has(fold(sentence)),
    };
}
function index(entries) {
    const found = new Map();
    for (const [word, name] of entries)
        if (!found.has(fold(word)))
            found.set(fold(word), name);
    return found;
}
/** `Phase 1: Environment`, `阶段 1：环境`, `第1阶段 环境`. */
function createPhaseReader(ordered) {
    const words = new Set(ordered.map(({ phase }) => fold(phase)));
    return (label) => {
        const found = /^([^\d]{1,40}?) ?(\d{1,9})(?: ?[:：.．)–—-] ?| |$)(.*)$/u.exec(label) ??
            /^第 ?()(\d{1,9}) ?(?:阶段|階段|フェーズ)(?: ?[:：.．–—-] ?| |$)(.*)$/u.exec(label);
        const [, word = '', number = '', title = ''] = found ?? [];
        if (found === null || (word !== '' && !words.has(fold(word))))
            return undefined;
        return { number: Number(number), title: title.trim() };
    };
}
const fold = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
/** `1.1 Tech Stack (backend):` is the tech stack. */
const foldLabel = (label) => fold(label)
    .replace(/[:：]+$/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]? /u, '')
    .replace(/ ?[(（][^()（）]*[)）]$/u, '')
    .trim();


/***/ }),

/***/ 64175:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readDrawnTree = readDrawnTree;
const branch = /^((?:│ {3}| {4})*)(?:├── |└── )(.+)$/u;
const remark = /^ {2,}# (.+)$/u;
/** Reads exactly what `drawTree` draws, where a name may hold what elsewhere begins a comment. */
function readDrawnTree(lines) {
    const [first = '', ...rest] = lines;
    const root = first.slice(0, -1);
    if (!first.endsWith('/') || root === '' || /^[\s│├└]/u.test(root) || / {2,}#/u.test(root)) {
        return undefined;
    }
    const entries = [];
    let folders = [];
    for (const [index, line] of rest.entries()) {
        const [, prefix = '', text = ''] = branch.exec(line) ?? [];
        const [name, comment] = splitComment(text);
        const depth = prefix.length / 4;
        const isFolder = comment === undefined && name.endsWith('/');
        if (depth > folders.length || (comment === undefined && !isFolder))
            return undefined;
        folders = folders.slice(0, depth);
        if (isFolder)
            folders.push(name.slice(0, -1));
        else
            entries.push({ path: [...folders, name].join('/'), comment: comment ?? '', line: index + 1 });
    }
    return { root, rootLine: 0, entries };
}
/** Two blanks end a name, because no path holds two. */
function splitComment(text) {
    const end = text.indexOf('  ');
    const comment = end === -1 ? undefined : remark.exec(text.slice(end))?.[1];
    return comment === undefined ? [text, undefined] : [text.slice(0, end), comment];
}


/***/ }),

/***/ 98881:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLooseTree = readLooseTree;
/** Corners and crossings belong to boxes, not to trees. */
const box = /[┌┐┘┬┴┼╔╗╚╝╭╮╯]/u;
const connector = /^([\s│┃|]*)(?:([├└╰┣┗+`\\|'][─━-]{1,4}[>╴]?|[-*](?= ))[ \u00a0]?)?/u;
const note = /(?: {2,}|\t| +(?=(?:#|\/\/|<-|←|—|–|--|\() ?)| +- )/u;
const noteMark = /^(?:#+|\/\/|<--?|←|—|–|--?|\*|:)\s*/u;
const skipped = /^(?:\.{3,}|…|\[.* .*\]|\[?\.\.\.\]?|\(.* .*\)|etc\.?)$/u;
const name = /^(?:\.{1,2}|[^\s:"'<>|*?=;,{}\\→❯$][^:"<>|*?=;,\\→]{0,200})$/u;
const knownFile = /^(?:\.[\w.-]+|[\w.@$[\]()+-]*\.[\w-]+|[A-Z][\w.-]*|gradlew|mvnw|configure|makefile|justfile|artisan)$/u;
/** Of the lines, how many must name something for the text to be a tree. */
const mostly = 0.7;
/** Reads the trees that people draw: box characters, `|--`, `+--` or indentation, with comments of any kind. */
function readLooseTree(lines) {
    const written = lines.filter((line) => line.replace(/[\s│|]+/gu, '') !== '');
    if (written.some((line) => box.test(line)))
        return undefined;
    const entries = lines.flatMap((line, index) => readEntry(line, index) ?? []);
    const isDrawn = entries.some(({ drawn }) => drawn);
    const isIndented = entries.some(({ isFolder }) => isFolder) && entries.some(({ column }) => column > 0);
    const enough = entries.length >= Math.max(2, written.length * mostly);
    if (!enough || !(isDrawn || isIndented))
        return undefined;
    const tree = flatten(nest(entries).filter((top) => !isSentence(top)));
    return isDrawn || tree.entries.length > 0 ? tree : undefined;
}
/** A command or a remark above a tree, which holds nothing. */
const isSentence = ({ name: text, drawn, isFolder, children }) => !drawn && !isFolder && children.length === 0 && text.includes(' ');
function readEntry(line, index) {
    const [lead = '', indent = '', mark] = connector.exec(line) ?? [];
    const text = line.slice(lead.length).trimEnd();
    const at = note.exec(text)?.index ?? text.length;
    const written = text.slice(0, at).trim();
    const plain = written.replace(/^\.\/(?=.)/u, '').replace(/^\/|[/\\]+$/gu, '');
    if (plain === '' || !name.test(plain) || (skipped.test(plain) && plain !== '.'))
        return undefined;
    return {
        name: plain,
        comment: text.slice(at).trim().replace(noteMark, ''),
        // A branch hangs below a name that begins in the same column.
        column: indent.length * 2 + (mark === undefined ? 0 : 1),
        line: index,
        drawn: mark !== undefined && mark.length > 1,
        isFolder: /[/\\]$/u.test(written) || plain === '.',
    };
}
function nest(entries) {
    const tops = [];
    const open = [];
    for (const entry of entries) {
        const node = { ...entry, children: [] };
        while ((open.at(-1)?.column ?? -1) >= node.column)
            open.pop();
        (open.at(-1)?.children ?? tops).push(node);
        open.push(node);
    }
    return tops;
}
function flatten(tops) {
    const [top, ...others] = tops;
    const hasRoot = top !== undefined && others.length === 0 && (top.isFolder || top.children.length > 0);
    const entries = [];
    const walk = (nodes, folder) => {
        for (const node of nodes) {
            const path = `${folder}${node.name}`;
            if (node.children.length > 0)
                walk(node.children, `${path}/`);
            else if (!node.isFolder && knownFile.test(node.name.split('/').at(-1) ?? '')) {
                entries.push({ path, comment: node.comment, line: node.line });
            }
        }
    };
    walk(hasRoot ? top.children : tops, '');
    if (!hasRoot)
        return { root: '', entries };
    return { root: top.name, rootLine: top.line, entries };
}


/***/ }),

/***/ 81552:
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
exports.Spec = exports.Decision = exports.Step = exports.signatureKinds = exports.DataSchema = exports.schemaKinds = exports.ProjectFile = exports.fileChanges = exports.Technology = exports.provenances = exports.technologyKinds = exports.Clause = exports.clauseKinds = exports.Evidence = void 0;
const z = __importStar(__webpack_require__(50924));
const order_files_ts_1 = __webpack_require__(15277);
const text_ts_1 = __webpack_require__(68068);
/**
 * The typed specification: what a model fills, what rules check, what is rendered.
 *
 * Three kinds of text keep the document and its twin identical: a `line` is prose on one line in
 * which `code spans` are allowed, `code` is one verbatim line, a `block` is verbatim text of many lines.
 */
const line = z.string().overwrite(text_ts_1.toLine).min(1);
const code = z.string().overwrite(text_ts_1.toCode).min(1);
const block = z.string().overwrite(text_ts_1.toBlock).min(1);
/** A relative POSIX path inside the project: no `..`, no `#` that could start a comment in the tree. */
const path = z
    .string()
    .overwrite(text_ts_1.toCode)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)(?!.*\/$)(?!.* {2})(?!.*(?:^|[ /]) ?#)(?!.*(?: \/|\/ ))[^\\]+$/u, {
    error: 'Expected a relative path inside the project, such as src/main.ts.',
});
const clauseId = z.string().regex(/^R[1-9]\d*$/u);
const stepId = z.string().regex(/^[1-9]\d*\.[1-9]\d*$/u);
/** Where a statement is proved: a line of a research file or of the requirement, and the words found there. */
exports.Evidence = z.strictObject({
    path: code,
    line: z.int().min(1),
    endLine: z.int().min(1).optional(),
    quote: code,
});
exports.clauseKinds = [
    'functional',
    'quality',
    'constraint',
    'exclusion',
    'acceptance',
];
/** One numbered demand of the requirement; `alias` is the id that its author gave it. */
exports.Clause = z.strictObject({
    id: clauseId,
    text: line,
    line: z.int().min(1),
    kind: z.enum(exports.clauseKinds),
    alias: code.optional(),
});
exports.technologyKinds = [
    'language',
    'runtime',
    'framework',
    'library',
    'tool',
    'database',
    'service',
    'image',
    'platform',
    'format',
];
exports.provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'];
/** One pinned technology; `constraint` is what a manifest must hold beside the exact version. */
exports.Technology = z.strictObject({
    name: code,
    version: code,
    kind: z.enum(exports.technologyKinds),
    purpose: line,
    provenance: z.enum(exports.provenances),
    evidence: z.array(exports.Evidence),
    constraint: code.optional(),
});
exports.fileChanges = ['new', 'modify', 'keep'];
exports.ProjectFile = z.strictObject({ path, purpose: line, change: z.enum(exports.fileChanges) });
const Architecture = z.strictObject({
    techStack: z.array(exports.Technology),
    structure: z.strictObject({
        root: z
            .string()
            .overwrite(text_ts_1.toCode)
            .regex(/^[^\s/\\#│├└][^/\\#]*$/u),
        files: z.array(exports.ProjectFile).overwrite(order_files_ts_1.orderFiles),
    }),
    pattern: z.strictObject({ name: line, rationale: line, diagram: block.optional() }),
});
const Field = z.strictObject({
    name: code,
    type: code,
    required: z.boolean(),
    description: line,
    default: code.optional(),
});
exports.schemaKinds = [
    'record',
    'enum',
    'union',
    'alias',
    'table',
    'message',
    'component',
    'configuration',
];
/** A data structure: `fields` for records and tables, `variants` for enums and unions, `definition` as code. */
exports.DataSchema = z.strictObject({
    name: code,
    kind: z.enum(exports.schemaKinds),
    file: path,
    fields: z.array(Field),
    variants: z.array(code).min(1).optional(),
    definition: block.optional(),
});
exports.signatureKinds = [
    'endpoint',
    'function',
    'method',
    'class',
    'command',
    'event',
    'component',
    'message',
];
const Signature = z.strictObject({
    kind: z.enum(exports.signatureKinds),
    signature: block,
    file: path,
    description: line,
    errors: z.array(line),
});
const Config = z.strictObject({
    file: path,
    language: z.string().regex(/^[a-z0-9+#._-]+$/u),
    content: block,
});
const Constant = z.strictObject({ name: code, value: code, unit: code.optional(), file: path });
const Example = z.strictObject({ subject: code, given: block, expected: block });
const Interfaces = z.strictObject({
    schemas: z.array(exports.DataSchema),
    signatures: z.array(Signature),
    configs: z.array(Config),
    constants: z.array(Constant),
    examples: z.array(Example),
});
const Flow = z.strictObject({
    name: line,
    files: z.array(path),
    requirements: z.array(clauseId),
    steps: z.array(line),
});
const Detail = z.strictObject({ text: line, evidence: z.array(exports.Evidence) });
const ErrorHandling = z.strictObject({ failure: line, strategy: line, file: path });
/** How a step is proved done: a command that exits with 0, or something that a person looks at. */
const Verification = z.union([z.strictObject({ command: code }), z.strictObject({ manual: line })]);
exports.Step = z.strictObject({
    id: stepId,
    action: line,
    files: z.array(path),
    requirements: z.array(clauseId),
    uses: z.array(code).min(1).optional(),
    dependsOn: z.array(stepId).min(1).optional(),
    verify: Verification,
});
const Phase = z.strictObject({ title: line, steps: z.array(exports.Step) });
exports.Decision = z.strictObject({
    topic: line,
    options: z.array(z.strictObject({ value: line, evidence: z.array(exports.Evidence) })),
    decision: line,
    reason: line,
    requirements: z.array(clauseId).min(1).optional(),
});
const OutOfScope = z.strictObject({ text: line, reason: line, requirements: z.array(clauseId) });
/** What made the document: the hash lets a later run see that nothing changed. */
const Generator = z.strictObject({
    tool: code,
    model: code,
    inputHash: z.string().regex(/^[0-9a-f]{64}$/u),
});
exports.Spec = z.strictObject({
    schemaVersion: z.literal(1),
    title: line,
    locale: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
    createdAt: z.iso.datetime(),
    generator: Generator,
    requirement: z.strictObject({ source: code, title: line, clauses: z.array(exports.Clause) }),
    architecture: Architecture,
    interfaces: Interfaces,
    logic: z.strictObject({
        flows: z.array(Flow),
        details: z.array(Detail),
        errorHandling: z.array(ErrorHandling),
    }),
    plan: z.strictObject({ phases: z.array(Phase) }),
    decisions: z.array(exports.Decision),
    outOfScope: z.array(OutOfScope),
});


/***/ })

};
