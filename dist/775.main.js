export const id = 775;
export const ids = [775];
export const modules = {

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);

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
    const created = (0,markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)({ html: true, maxNesting: Number.POSITIVE_INFINITY });
    // Link reference definitions would swallow footnote definitions.
    created.block.ruler.disable('reference');
    created.block.ruler.before('table', 'too-deep', keepDeepLine);
    return created;
}
/** The parser's own limit drops the rest of the document; this keeps each line that is nested too deeply as text. */
function keepDeepLine(...[state, start, , silent]) {
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

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6745);

/** A pattern that catches a folder of images says the same a thousand times; ten show what is meant. */
const mostNamed = 10;
/** One line for each file that was left out, and after the first ten one line that counts the rest by reason. */
function describeLeftOut(skipped) {
    const named = skipped.slice(0, mostNamed);
    const rest = skipped.slice(mostNamed);
    const lines = named.map(({ path, reason }) => `Left out ${path}: ${reason}`);
    return rest.length === 0 ? lines : [...lines, countReasons(rest)];
}
function countReasons(rest) {
    const counts = new Map();
    for (const { reason } of rest) {
        const kind = withoutDetails(reason);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
    return `Left out ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(rest.length, 'more file')}: ${reasons.join('; ')}`;
}
/** Paths, sizes and offsets differ from file to file; what is left is the same for one reason. */
const withoutDetails = (reason) => reason
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/\d+(?:\.\d+)?/gu, '…');


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readRequirement)
});

// EXTERNAL MODULE: ./build/markdown/read-prose.js
var read_prose = __webpack_require__(5456);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/requirement/number-clauses.js


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
    text: (0,spec_text/* toLine */.S5)((0,read_prose/* readProse */.U)(text)),
    line,
    kind,
    ...(alias === undefined ? {} : { alias: (0,spec_text/* toCode */.Xt)(alias) }),
});

// EXTERNAL MODULE: ./build/markdown/read-blocks.js
var read_blocks = __webpack_require__(6989);
;// CONCATENATED MODULE: ./build/requirement/text/template-chrome.js
/* What issue forms, templates and runners write, in the languages in which they are met; never a demand. */
const answers = /^[\s*_"'.-]*(?:no response|no content|kein inhalt(?: gefunden)?|n\/?a|none|nothing|not applicable|todo|无|無|なし|特になし|없음|keine|aucune?|ninguno|нет|nessuno|brak|yes|no|bug|bug report|feature|feature request|documentation|enhancement|question|discussion|other|every time|sometimes|rarely|always)[\s*_"'.!-]*$/iu;
const promises = /^(?:i\s|i['’](?:m|ve|d|ll)\s|we have |this (?:issue|is not)|my issue|there (?:is|are) no (?:existing|similar|other) |by (?:submitting|opening)|你?我(?:已|确认|確認|同意|承诺|愿意|願意)|已(?:经|經)?(?:搜索|阅读|閱讀|搜尋|查看|确认|確認)|ich habe|j['’]ai |he (?:buscado|leído|comprobado)|eu (?:li|pesquisei|procurei)|ho (?:cercato|letto|controllato)|я (?:искал|прочитал|проверил|ознакомил))/iu;
const promised = /\b(?:search|read|issue|duplicate|guideline|code of conduct|contribut|latest|template|documentation|docs|faq|pull request|agree|rules|willing|issues|recherch|suche|gelesen|gesucht)|搜索|搜尋|阅读|閱讀|重复|重複|行为准则|最新|已存在|issue|просмотр|поиск|дубликат/iu;
const instructions = /^(?:please (?:search|read|check|fill|describe|provide|use|note|make sure|do not|don['’]t|include|add (?:as|any|screenshots)|be |answer|attach|specify|list|explain|delete|remove|ensure|tell|share|write|complete|follow|review|select|mention|also|look)|do not (?:delete|remove|edit) this|a clear and concise description|a short description|add any other context|describe (?:alternatives|the solution|the feature|the problem|what|your|how|any)|is your feature request related|tell us |ex\. i['’]m always|if applicable, |what (?:problem|would you|do you want)|how can we |before (?:submitting|opening|filing|creating)|thanks? (?:you )?for |thank you|drag and drop|upload |select (?:one|all)|check (?:one|all)|insert |replace this|for bug reports|leave this|\[?(?:paste|your .* here))/iu;
const suggestion = /^please (?:add|support|make|provide|allow|implement|consider) /iu;
/** Nothing but the brackets of a template that nobody filled in. */
const unfilled = /^[\s\p{P}]{0,9}?(?:(?:\[[^[\]]{1,400}\]|\{[^{}]{1,400}\}|<[^<>]{1,400}>)[\s\p{P}]{0,9}?){1,9}$/u;
const shouting = /do not delete this|_no response_|^#+\s*$/iu;
/** Whether a line of text comes from a form and not from the person who filled it in. */
function isChrome(text) {
    const line = text.trim();
    if (answers.test(line) || shouting.test(line) || unfilled.test(line))
        return true;
    return instructions.test(line) && !(suggestion.test(line) && line.length > 40);
}
/** Whether a ticked box is a promise that a form asks for, such as having searched for duplicates. */
const isPromise = (text) => isChrome(text) || (promises.test(text.trim()) && promised.test(text));
const logLine = /^\s*(?:at \S+ ?\(?\S*:\d+|Traceback \(most recent|File "[^"]*", line \d+|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\]?[ :]{1,3}\S|Caused by: |Exception in thread|goroutine \d+ \[|npm (?:ERR!|WARN)|panic: |thread '[^']*' panicked|\$ \S|> Task :|#\d+ 0x|\(node:\d+\))/u;
/** Takes the lines of logs and stack traces out of a paragraph; its line count stays. */
const dropLogLines = (text) => text
    .split('\n')
    .map((line) => (logLine.test(line) ? '' : line))
    .join('\n');
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

;// CONCATENATED MODULE: ./build/requirement/text/alias.js
/** Up to three groups of capitals, then a number such as `3`, `1.2` or `2-a`. */
const id = String.raw `(?:\p{Lu}{1,12}[-_. ]?){1,3}\d{1,5}(?:[.-]\d{1,4}){0,3}[a-z]?`;
const separator = String.raw `(?:[:：)、|]|\.(?!\d)|[–—-](?=\s)|(?=\s*$)|(?= {2}|\t))`;
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
    const rest = text.slice(match?.[0].length);
    if (alias === undefined || rest === '' || standard.test(alias))
        return { text };
    return { alias, text: rest };
}
/** Whether a table's cell holds nothing but an id. */
const isAlias = (text) => alone.test(text.trim());

;// CONCATENATED MODULE: ./build/requirement/text/read-card.js


/**
 * Lines such as `**ID:** FR-1`, `**Priority:** high` and `**Description:** …` make a card: what administers or
 * explains the demand goes, the id becomes its alias. Sentences without labels stay as they are.
 */
function readCard(sentences, words) {
    const alias = sentences
        .filter(({ label = '' }) => words.isIdColumn(label))
        .map(({ text, label = '' }) => withoutLabel(text, label))
        .find(isAlias);
    const named = alias === undefined ? {} : { alias };
    return sentences
        .filter((sentence) => isDescribing(sentence, words))
        .map((sentence) => {
        const { text, label = '' } = sentence;
        const said = label !== '' && words.isDemandColumn(label) ? withoutLabel(text, label) : text;
        return { ...named, ...sentence, text: said };
    });
}
const withoutLabel = (text, label) => text.slice(label.length).replace(/^[\s:：]+/u, '');
function isDescribing({ text, label }, words) {
    if (label === undefined)
        return true;
    const kind = words.findHeadingKind(label);
    return (isMeaningful(withoutLabel(text, label)) &&
        kind !== 'context' &&
        kind !== 'motivation' &&
        !words.isIdColumn(label) &&
        !words.isAdministration(label));
}

;// CONCATENATED MODULE: ./build/requirement/text/count-lines.js
/** The line breaks in a text. */
const countBreaks = (text) => text.split('\n').length - 1;
/** The line breaks before the first letter or digit: where a text's words start. */
const breaksBeforeWords = (text) => countBreaks(text.slice(0, Math.max(text.search(/[\p{L}\p{N}]/u), 0)));

// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(4720);
;// CONCATENATED MODULE: ./build/requirement/text/plain-text.js

/* Every part is bounded, so that a text of brackets alone costs no more than any other. */
const comment = /<!--[^]*?(?:-->|$)/gu;
const plain_text_image = /!\[(?:[^[\]\\]|\\.){0,500}\](?:\([^()\s]{0,2000}(?:[ \n]+"[^"]{0,300}")?\)|\[[^[\]]{0,200}\])/gsu;
const plain_text_link = /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){1,1000})\]\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?:[ \n]+(?:"[^"]{0,300}"|'[^']{0,300}'))?\)/gsu;
const referenceLink = /\[((?:[^[\]\\]|\\.){1,1000})\]\[[^[\]]{0,200}\]/gsu;
const footnote = /\[\^[^[\]\s]{1,100}\]/gu;
const autolink = /<((?:https?|mailto):[^<>\s]{1,2000})>/gu;
const lineBreak = /<br\s{0,9}\/?>|\\(?=\n)/giu;
const tag = /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(?:\s[^<>]{0,2000})?\/?>/giu;
const deleted = /~~[^~]{1,2000}~~/gu;
/** Without one of these characters there is nothing to take off. */
const dress = /[*_`[<!~\\\ue000]/u;
const codeMark = '\ue000';
/**
 * What inline Markdown says without its dress: links become their text, emphasis and HTML go, code spans
 * and escapes stay. Line breaks stay where they are, so that lines can still be counted.
 */
function toPlainText(markdown) {
    if (!dress.test(markdown))
        return markdown;
    const source = markdown.replaceAll(codeMark, '').replace(comment, keepLineBreaks);
    const codes = [];
    const masked = (0,code_span/* splitCode */.mB)(source)
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
const withoutCode = (text) => (0,code_span/* splitCode */.mB)(text)
    .map(({ is, start, end }) => (is === 'code' ? ' ' : text.slice(start, end)))
    .join('');
const keepLineBreaks = (found) => found.replace(/[^\n]+/gu, '');
function dropLinks(text) {
    // Code marks inside of what is dropped are kept, so that the code spans stay in step.
    const drop = (found) => found.replace(/[^\n\ue000]+/gu, '');
    return text
        .replace(plain_text_image, drop)
        .replace(footnote, drop)
        .replace(plain_text_link, (found, label) => label + drop(found.slice(label.length + 1)))
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

;// CONCATENATED MODULE: ./build/requirement/text/split-sentences.js

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
        const offset = line + breaksBeforeWords(part);
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

;// CONCATENATED MODULE: ./build/requirement/text/read-sentences.js





/** A bold label and a colon at the start of a line: the line stands for itself. */
const label = /^\s*(?:\*\*|__)[^*_]{1,80}(?:(?:\*\*|__)\s?[:：]|[:：]\s?(?:\*\*|__))/u;
const story = /^(?:user[- ]stor(?:y|ies)|objective|ユーザーストーリー|用户故事|使用者故事|사용자 스토리|anwenderstory|récit utilisateur|historia de usuario|história de usuário|storia utente|historyjka(?: użytkownika)?|пользовательская история)\s?(?:\d{1,3}\s?)?[:：]/iu;
/** A paragraph's sentences, in plain text on one line each, without the lines of logs and forms. */
function readSentences(markdown) {
    return splitLines(markdown)
        .flatMap(splitLine)
        .map((sentence) => ({ ...sentence, text: sentence.text.replace(/\s+/gu, ' ').trim() }))
        .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isChrome(text));
}
/** A paragraph whose lines start with ids or labels is a list that its author did not mark as one. */
function splitLines(markdown) {
    const raw = markdown.split('\n');
    const plain = dropLogLines(toPlainText(markdown)).split('\n');
    const labels = plain.map((line, index) => label.test(raw[index] ?? '') ? /^\s*([^:：]{1,80})/u.exec(line)?.[1] : undefined);
    const starts = plain.flatMap((line, index) => labels[index] !== undefined || splitAlias(line.trim()).alias !== undefined ? [index] : []);
    const borders = starts[0] === 0 ? starts : [0, ...starts];
    return borders.map((start, index) => ({
        text: plain.slice(start, borders[index + 1]).join('\n'),
        offset: start,
        isStart: index > 0 || starts[0] === 0,
        ...(labels[start] === undefined ? {} : { label: labels[start].trim() }),
    }));
}
/** A user story is one demand; so is a line with an id. */
function splitLine({ text, offset, isStart, ...labelled }) {
    const { alias, text: said } = splitAlias(text.trim());
    if (alias !== undefined && isStart) {
        const start = offset + countBreaks(text.slice(0, text.trimEnd().length - said.length));
        return [{ text: dropColumn(said), offset: start + breaksBeforeWords(said), alias }];
    }
    if (story.test(text.trim()))
        return [{ text, offset: offset + breaksBeforeWords(text), ...labelled }];
    return splitSentences(text).map((sentence, index) => ({
        text: sentence.text,
        offset: offset + sentence.offset,
        ...(index === 0 ? labelled : {}),
    }));
}
/** In a table that is drawn with blanks, a last column of a few characters administers the demand. */
const dropColumn = (text) => text.replace(/ {2,20}\S{1,4}$/u, '');

;// CONCATENATED MODULE: ./build/requirement/text/text-width.js
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** How much a text says, in Latin letters: a character of Chinese, Japanese or Korean counts for two. */
const textWidth = (text) => text.length + (text.match(wide)?.length ?? 0);

;// CONCATENATED MODULE: ./build/requirement/statements/read-paragraph.js




/** A paragraph up to this width is one demand; a longer one is a demand for each sentence. */
const longestParagraph = 400;
/** The meaningful text of a paragraph: whole, in sentences, or the lines of a card that describe. */
function readParagraph(block, words) {
    if (block.is !== 'paragraph')
        return [];
    const found = readSentences(block.text);
    const sentences = readCard(found, words);
    const whole = sentences.map(({ text }) => text).join(' ');
    if (!isMeaningful(whole) || isOnlyLink(whole))
        return [];
    const isCard = found.some(({ label }) => label !== undefined);
    if (!isCard && textWidth(whole) <= longestParagraph)
        return [{ text: whole, line: block.line + (sentences[0]?.offset ?? 0) }];
    return sentences.map(({ text, offset, alias }) => ({
        text,
        line: block.line + offset,
        ...(alias === undefined ? {} : { alias }),
    }));
}
const isOnlyLink = (text) => /^(?:https?:\/\/\S+\s*)+$/u.test(text);

;// CONCATENATED MODULE: ./build/requirement/statements/scope.js


/** Texts up to this width rarely say by themselves what they belong to. */
const shortText = 60;
/** Whether only a sentence that binds is a demand here. */
const isReserved = ({ kind, isTalk }) => isTalk || kind === 'motivation';
/** Whether what stands here is a demand even when no word of it binds. */
const isAsking = ({ kind }) => kind !== 'neutral' && kind !== 'motivation' && kind !== 'context';
/** The kind of a clause: what its own words say, then what its heading says. */
function toKind(text, { kind, words }) {
    const prose = withoutCode(text);
    if (kind === 'exclusion' || kind === 'acceptance')
        return kind;
    if (words.isExcluding(prose))
        return 'exclusion';
    if (kind === 'quality' || kind === 'constraint')
        return kind;
    return words.isProhibiting(prose) ? 'constraint' : 'functional';
}
/** Puts what introduces a text before it, so that it can be read alone. */
const joinContext = (introductions, text) => introductions
    .map((part) => part.replace(/[\s:：]+$/gu, ''))
    .filter((part) => part !== '')
    .reduceRight((joined, part) => `${part}${/[.!?。！？]$/u.test(part) ? '' : ':'} ${joined}`, text);
/** What a heading says of everything below it, so that it must not be lost. */
const optional = /\boption(?:al|nel)|可选|可選|選用|任意|선택|\bopcional|\bopzional|опциональ|необязательн|opcjonaln|nice[- ]to[- ]have|(?:could|should|won['’]t)[- ]have|\bkann-?kriteri|wunschkriteri|\bstretch goal/iu;
/** A short text under a heading that names a subject needs that heading, and any text needs to know that it is optional. */
function addSubject(text, { title, isSubject }) {
    const isNeeded = isSubject && textWidth(text) <= shortText && /\p{L}{2}|\p{Lo}/u.test(title);
    return (isNeeded || optional.test(title)) && !text.includes(title)
        ? joinContext([title], text)
        : text;
}

;// CONCATENATED MODULE: ./build/requirement/statements/read-prose-section.js



/** A heading that is code names what its paragraphs describe: a function, a method, a command. */
const codeTitle = /`|\w\([^)]*\)|\w::\w|\w#\w|\w\.\w+\(/u;
/** Whether a section only describes in prose what its heading names. */
const isDescription = (section, scope) => isCode(section, scope) && !section.blocks.some(isItems);
/** Whether a section asks for something even when none of its sentences binds. */
const isProseDemand = (section, scope) => isAsking(scope) || section.alias !== undefined || isCode(section, scope);
const isItems = (block) => block?.is === 'list' || block?.is === 'table';
const isCode = ({ title }, { kind }) => kind === 'neutral' && codeTitle.test(title);
/** The paragraphs of a section that asks without a list and without a binding word. */
function readProseSection(section, scope) {
    const isNamed = section.alias !== undefined || isCode(section, scope);
    return readAllParagraphs(section, scope).map(({ text, line, alias = section.alias }) => ({
        text: isNamed ? joinContext([section.title], text) : addSubject(text, scope),
        line,
        kind: toKind(text, scope),
        ...(alias === undefined ? {} : { alias }),
    }));
}
/** A heading with an id is a demand by itself when nothing below it says more. */
function readHeading({ title, line, alias }, scope) {
    if (alias === undefined || !isMeaningful(title))
        return [];
    return [{ text: title, line, kind: toKind(title, scope), alias }];
}
/** What introduces a list is read with the list. */
const readAllParagraphs = ({ blocks }, { words }) => blocks.flatMap((block, index) => readParagraph(block, words).filter(({ text }) => !(isItems(blocks[index + 1]) && /[:：]$/u.test(text))));

;// CONCATENATED MODULE: ./build/requirement/statements/read-prose-statements.js




/** Words that point at the sentence before, at the start of a sentence, in the shipped languages. */
const pronoun = /^(?:(?:it|this|that|they|these|those|he|she|er|sie|dies|diese|dieser|dieses|ils|elle|elles|il(?= (?:ne )?(?:doit|devra))|cela|ceci|ce|esto|este|esta|estos|ello|isso|isto|ele|ela|eles|elas|это|этот|эта|эти|он|она|оно|они|esso|essa|essi|questo|questa|questi|to|ten|ta|te|ono|ona|one)\s|其|它|该|該|此|这|這|これ|それ|この|その|이는|이것|그것)/iu;
/** A sentence before that is longer than this is not repeated. */
const longestReference = 240;
/** The sentences of a paragraph that demand something. */
function readProseStatements(paragraph, scope) {
    const sentences = readCard(readSentences(paragraph.text), scope.words);
    return sentences.flatMap((sentence, index) => {
        const { text, offset, alias, label } = sentence;
        const isNamed = alias !== undefined && label === undefined;
        if (!isNamed && !isDemand(text, scope))
            return [];
        return [
            {
                text: scope.words.isRequest(text) ? text : refer(sentences[index - 1], sentence),
                line: paragraph.line + offset,
                kind: toKind(text, scope),
                ...(alias === undefined ? {} : { alias }),
            },
        ];
    });
}
/** Whether a sentence binds somebody, asks for something or rules something out. */
function isDemand(sentence, scope) {
    const { words } = scope;
    const prose = withoutCode(sentence);
    if (isReserved(scope))
        return scope.isTalk && !isQuestion(prose) && words.isBinding(prose);
    if (isQuestion(prose))
        return words.isRequest(prose);
    return words.isBinding(prose) || words.isRequest(prose) || words.isExcluding(prose);
}
/** Whether a sentence asks to be told something; some askers forget the mark. */
const isQuestion = (sentence) => question.test(sentence);
const question = /[?？]["'”’)\s]*$|^(?:should|shall|must|can|could|would) (?:we|i|it|this|there|they)\b/iu;
function refer(before, { text, alias }) {
    const needs = before !== undefined && alias === undefined && pronoun.test(text);
    return needs && before.text.length <= longestReference ? `${before.text} ${text}` : text;
}

;// CONCATENATED MODULE: ./build/requirement/statements/metadata.js
const dateOrVersion = /^(?:v?\d{1,3}\.\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})/iu;
/** Whether pairs tell of the document itself: status, author, date, version. Fields of a record have no dates as their values. */
function isMetadata(pairs, words) {
    const administered = pairs.filter(({ label }) => words.isAdministration(label));
    const isDated = pairs.some(({ value }) => dateOrVersion.test(value));
    return isDated && administered.length > 1 && administered.length >= pairs.length / 2;
}

;// CONCATENATED MODULE: ./build/requirement/statements/read-table-statements.js





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
const plain = (text) => toPlainText(text).replace(/\s+/gu, ' ').trim();
const isFilled = (cell) => /[\p{L}\p{N}]/u.test(cell) && !/^n\/?a$/iu.test(cell);
function findColumns(heads, rows, scope) {
    const byCells = heads.findIndex((_, column) => {
        const aliases = rows.filter(({ cells }) => isAlias(cells[column] ?? ''));
        return rows.length > 0 && aliases.length >= rows.length * 0.6;
    });
    const byHead = heads.findIndex((head) => scope.words.isIdColumn(head.replace(/\.$/u, '')));
    return { heads, id: byCells >= 0 ? byCells : byHead, hasAliases: byCells >= 0 };
}
function holdsDemands(columns, rows, scope) {
    if (columns.hasAliases)
        return true;
    if (isReserved(scope) || isAboutDocument(columns, rows, scope))
        return false;
    const administered = columns.heads.filter((head) => scope.words.isAdministration(head));
    if (administered.length > columns.heads.length / 2)
        return false;
    return isAsking(scope) || columns.heads.some((head) => scope.words.isDemandColumn(head));
}
/** Pairs above the first chapter tell of the document itself. */
function isAboutDocument({ heads }, rows, scope) {
    if (heads.length !== 2)
        return false;
    const pairs = [heads, ...rows.map(({ cells }) => cells)];
    return (scope.level <= 1 ||
        isMetadata(pairs.map(([label = '', value = '']) => ({ label, value })), scope.words));
}
function readRow({ cells, line }, columns, scope) {
    const [subject, ...others] = cells
        .map((text, column) => ({ text, head: columns.heads[column] ?? '', column }))
        .filter(({ text, head, column }) => {
        return column !== columns.id && isFilled(text) && !scope.words.isAdministration(head);
    });
    const alias = readAlias(cells[columns.id]);
    if (subject === undefined)
        return [];
    if (others.length === 0 && alias === undefined && isGroupRow(subject.head, columns, scope))
        return [];
    const details = others.map(({ text, head }, index) => index === 0 && scope.words.isDemandColumn(head) ? text : joinContext([head], text));
    const text = details.length > 0 ? joinContext([subject.text], details.join('; ')) : subject.text;
    const isName = details.length > 0 && textWidth(subject.text) <= longestName;
    const whole = isName && alias === undefined ? addTitle(text, scope) : addSubject(text, scope);
    return [{ text: whole, line, kind: toKind(text, scope), ...alias }];
}
function readAlias(cell) {
    const alias = cell?.replace(/^[[(/|]|[\])/|:.]+$/gu, '');
    return alias !== undefined && isAlias(alias) ? { alias } : undefined;
}
const addTitle = (text, { title, isSubject }) => isSubject && !text.includes(title) ? joinContext([title], text) : text;
/** A row of which only the first cell is filled is a heading inside of the table, unless that cell is where demands stand. */
const isGroupRow = (head, { heads }, { words }) => heads.length > 2 && !words.isDemandColumn(head);

;// CONCATENATED MODULE: ./build/requirement/statements/read-list-statements.js








/** An item up to this width is a name that says nothing without its parent. */
const read_list_statements_longestName = 40;
/** An item up to this width is repeated before its children. */
const longestIntroduction = 60;
/** The demands of a list: its leaves, and the parents that say more than what their children are. */
function readListStatements(list, scope, above = { texts: [], isDemand: false }) {
    if (isTableOfContents(list) || read_list_statements_isAboutDocument(list, scope))
        return [];
    return list.items.flatMap((item) => readItem(item, scope, above));
}
function readItem(item, scope, above) {
    const raw = item.blocks.flatMap((block) => block.is === 'paragraph' ? [dropCardLines(block.text, scope)] : []);
    const plain = toPlainItem(raw.join('\n')).trim();
    const { alias = above.alias, text } = splitAlias(plain);
    const found = { text: text.replace(/\s+/gu, ' '), alias, scope, above };
    if (isNoDemand(item, raw.join('\n'), found))
        return [];
    const own = isAccepted(item, found) ? [toStatement(found, lineOf(item))] : [];
    const below = readNested(item, found, own.length > 0);
    // What explains an exclusion is no exclusion of its own.
    if (scope.kind === 'exclusion' && !endsWithColon(found.text))
        return own;
    return isIntroduction(found) && below.length > 0 ? below : [...own, ...below];
}
const endsWithColon = (text) => /[:：]$/u.test(text);
/** A parent that is repeated before its children and binds nobody says nothing by itself. */
const isIntroduction = ({ text, scope }) => endsWithColon(text) || (isRepeated(text) && !scope.words.isBinding(withoutCode(text)));
const isRepeated = (text) => text !== '' && (endsWithColon(text) || textWidth(text) <= longestIntroduction);
function readNested(item, found, isDemand) {
    const { text, alias, scope, above } = found;
    const below = {
        texts: isRepeated(text) ? [...above.texts, text] : [],
        isDemand: above.isDemand || isDemand,
        ...(isRepeated(text) || /[.。]$/u.test(text) ? {} : { parent: text }),
        ...(isIntroduction(found) && alias !== undefined ? { alias } : {}),
    };
    return item.blocks.flatMap((block) => {
        if (block.is === 'list')
            return readListStatements(block, scope, below);
        return block.is === 'table' ? readTableStatements(block, scope) : [];
    });
}
/** A line below the first one, such as `**Priority**: high`, does not say what is demanded. */
function dropCardLines(text, { words }) {
    const [first, ...rest] = text.split('\n');
    const kept = rest.filter((line) => {
        const label = /^\s*(?:\*\*|__)([^*_:：]{1,40})[*_:：]/u.exec(line)?.[1] ?? '';
        const kind = words.findHeadingKind(label);
        return !words.isAdministration(label) && kind !== 'context' && kind !== 'motivation';
    });
    return [first, ...kept].join('\n');
}
/** Where the words of an item start; its id can stand on a line before them. */
function lineOf(item) {
    for (const block of item.blocks) {
        const plain = block.is === 'paragraph' ? toPlainItem(block.text) : '';
        const { text } = splitAlias(plain.trim());
        const start = plain.trimEnd().length - text.length;
        if (/[\p{L}\p{N}]/u.test(text))
            return block.line + countBreaks(plain.slice(0, start)) + breaksBeforeWords(text);
    }
    return item.line;
}
const toPlainItem = (markdown) => dropLogLines(toPlainText(markdown));
function isAccepted(item, { text, alias, scope, above }) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return false;
    if (!isReserved(scope) || alias !== undefined || above.isDemand)
        return true;
    const [, label = ''] = /^([^:：]{1,40})[:：]/u.exec(text) ?? [];
    if (scope.words.findHeadingKind(label) === 'context')
        return false;
    const prose = withoutCode(text);
    return scope.words.isBinding(prose) || scope.words.isRequest(prose) || item.task === 'open';
}
function toStatement({ text, alias, scope, above }, line) {
    const isName = textWidth(text) <= read_list_statements_longestName;
    const parents = above.parent !== undefined && isName ? [above.parent] : above.texts;
    const whole = addSubject(joinContext(parents, text), scope);
    return {
        text: whole,
        line,
        kind: toKind(text, scope),
        ...(alias === undefined ? {} : { alias }),
    };
}
/** Forms, promises, open questions, and items that are a link and nothing else. */
function isNoDemand(item, raw, { text, scope }) {
    if (isChrome(text) || (item.task !== undefined && isPromise(text)))
        return true;
    if (/[?？]$/u.test(text) && !scope.words.isRequest(text))
        return true;
    return isAdministered(text, scope) || isOnlyLinks(raw);
}
function isOnlyLinks(raw) {
    const rest = raw.replace(/!?\[[^[\]]{0,1000}\]\([^()\s]{0,2000}\)|<?https?:\/\/\S+/gu, '');
    return rest !== raw && !/[\p{L}\p{N}]/u.test(rest);
}
/** `Priority: P2` says how a demand is administered. */
function isAdministered(text, { words }) {
    const [, label = '', value = ''] = /^([^:：]{1,40})[:：]\s*(\S.{0,19})$/u.exec(text) ?? [];
    return rank.test(value) && words.isAdministration(label);
}
const rank = /^(?:P\d|\d{1,2}|must|should|could|won['’]t|critical|high|medium|low|hoch|mittel|niedrig|gering|haute?|moyenne?|basse?|alta|media|média|baja|baixa|bassa|высокий|средний|низкий|wysoki|średni|niski|[高中低]|높음|보통|낮음)(?=$|[\s.(,])/iu;
function read_list_statements_isAboutDocument({ items }, { words }) {
    const pairs = items.map(({ blocks: [first] }) => {
        const text = first?.is === 'paragraph' ? toPlainText(first.text) : '';
        const [label = '', value = ''] = text.split(/[:：]\s*/u, 2);
        return { label, value };
    });
    return isMetadata(pairs, words);
}
/** Most of a table of contents' items lead to a heading of the same page. */
function isTableOfContents(list) {
    const leaders = list.items.filter(({ blocks: [first] }) => {
        return first?.is === 'paragraph' && /^\[[^\]]*\]\(#[^)]*\)/u.test(first.text);
    });
    return leaders.length > list.items.length / 2;
}

;// CONCATENATED MODULE: ./build/requirement/statements/section.js


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
const toHeadingTitle = (heading) => toPlainText(heading)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(number, '')
    .replace(/^[^\p{L}\p{N}`'"“「『(（[<#+-]+|[\s:：*]+$/gu, '');
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
    const { alias, text: title } = splitAlias(toHeadingTitle(heading.text));
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

;// CONCATENATED MODULE: ./build/requirement/statements/read-section-statements.js








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
/** The demands that stand in a section by their form: lists, tables and sentences that bind or ask. */
function readSectionStatements(blocks, section) {
    let scope = section;
    return blocks.flatMap((block, index) => {
        const before = blocks[index - 1];
        const after = blocks[index + 1];
        if (block.is === 'paragraph' && isLabel(block, after)) {
            scope = openLabel(block.text, section);
            return [];
        }
        if (scope.kind === 'context')
            return [];
        const lead = before?.is === 'paragraph' ? readLead(before, block, scope) : undefined;
        const followed = block.is === 'paragraph' && readLead(block, after, scope) !== undefined;
        return readBlock(block, scope, { lead, followed });
    });
}
/** A bold line opens what follows it; with a colon before a list it opens that list alone. */
const isLabel = ({ text }, after) => boldLine.test(text.trim()) && !(read_section_statements_isItems(after) && /[:：]\**$/u.test(text.trim()));
const read_section_statements_isItems = (block) => block?.is === 'list' || block?.is === 'table';
function readBlock(block, scope, { lead, followed }) {
    if (block.is === 'list' || block.is === 'table')
        return readItems(block, lead?.scope ?? scope, lead?.introduction);
    if (block.is === 'quote')
        return readQuote(block, scope);
    if (block.is === 'html')
        return readHtml(block, scope);
    if (block.is !== 'paragraph')
        return [];
    return readProseStatements(followed ? withoutLead(block) : block, scope);
}
/** Whoever quotes talks about what somebody else said. */
const readQuote = ({ blocks }, scope) => scope.isTalk ? [] : readSectionStatements(blocks, { ...scope, isTalk: true });
const verbatimHtml = /<(?:pre|script|style|svg|textarea)\b/iu;
const readHtml = (block, scope) => verbatimHtml.test(block.text) ? [] : readProseStatements(block, scope);
function readItems(block, scope, introduction) {
    if (scope.kind === 'context')
        return [];
    return block.is === 'list'
        ? readListStatements(block, scope, introduction)
        : readTableStatements(block, scope);
}
function openLabel(text, section) {
    const title = toHeadingTitle(text);
    const own = section.words.findHeadingKind(title);
    return { ...section, kind: own ?? section.kind, title, isSubject: own === undefined };
}
/** The sentence with a colon before a list or table: a label that tells the kind, or words to read with each item. */
function readLead(before, block, scope) {
    if (block?.is !== 'list' && block?.is !== 'table')
        return undefined;
    const sentence = readSentences(before.text).at(-1)?.text ?? '';
    return /[:：]$/u.test(sentence) ? toLead(sentence, scope) : undefined;
}
function toLead(sentence, scope) {
    const title = toHeadingTitle(sentence);
    const prose = withoutCode(sentence);
    const isDemand = scope.words.isBinding(prose) || scope.words.isRequest(prose);
    const isShort = !isDemand && textWidth(title) <= longestLabel;
    const kind = isShort ? scope.words.findHeadingKind(title) : undefined;
    if (kind === undefined || kind === 'motivation')
        return {
            scope: isShort ? { ...scope, title, isSubject: true } : scope,
            introduction: { texts: [sentence], isDemand },
        };
    return {
        scope: { ...scope, kind, title, isSubject: false },
        introduction: { texts: [], isDemand: false },
    };
}
/** The sentence that introduces a list is read with its items. */
function withoutLead(paragraph) {
    const last = readSentences(paragraph.text).at(-1);
    const lines = paragraph.text.split('\n').slice(0, last?.offset ?? 0);
    const sameLine = splitSentences(paragraph.text.split('\n').slice(lines.length).join('\n'));
    const kept = sameLine.slice(0, -1).map(({ text }) => text);
    return { ...paragraph, text: [...lines, kept.join(' ')].join('\n') };
}

;// CONCATENATED MODULE: ./build/requirement/statements/read-statements.js









/** Every demand of a requirement; a request in plain prose, or a title alone, gives at least one. */
function readStatements(joined, words) {
    return joined.parts.flatMap((part) => {
        const places = readPart(part, words);
        const found = readPlaces(places);
        if (found.length > 0 || part.isTalk)
            return move(found, part);
        const asked = readPlainProse(places);
        return asked.length > 0 ? move(asked, part) : readTitle(joined);
    });
}
const readTitle = ({ title, titleLine }) => isMeaningful(title) ? [{ text: title, line: titleLine, kind: 'functional' }] : [];
const move = (statements, { offset }) => statements.map((statement) => ({ ...statement, line: statement.line + offset }));
const readPart = ({ text, isTalk }, words) => readSections((0,read_blocks/* readBlocks */.v)(text), words).map((section) => ({
    section,
    scope: toScope(section, words, isTalk),
}));
/** What stands in lists, tables and binding sentences; a section that asks in prose only is read as prose. */
function readPlaces(places) {
    const found = places.map(({ section, scope }) => isDescription(section, scope)
        ? readProseSection(section, scope)
        : readSectionStatements(section.blocks, scope));
    return places.flatMap((place, index) => {
        const own = found[index] ?? [];
        const isBare = own.length === 0 && !isSaidBelow(places, found, index);
        return isBare ? readBare(place) : readNamed(place, own);
    });
}
const readBare = ({ section, scope }) => {
    if (!isProseDemand(section, scope))
        return [];
    const said = readProseSection(section, scope);
    return said.length > 0 ? said : readHeading(section, scope);
};
/** A section with an id demands something, and not only by what it is accepted; what stands in it is known by its id. */
function readNamed({ section, scope }, own) {
    const { alias } = section;
    if (alias === undefined || own.some((statement) => statement.alias !== undefined))
        return own;
    const isAccepted = own.every(({ kind }) => kind === 'acceptance');
    if (isAccepted)
        return [...readProseSection(section, scope), ...own];
    return own.map((said) => (said.kind === 'acceptance' ? said : { ...said, alias }));
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
    return readSentences(block.text)
        .filter(({ text }) => isAsked(text, scope))
        .map(({ text, offset }) => ({ text, line: block.line + offset, kind: toKind(text, scope) }));
});
const isAsked = (text, { words }) => words.isRequest(text) || (words.isBinding(text) && !isQuestion(text));
const readParagraphs = ({ section, scope }) => section.blocks
    .flatMap((block) => readParagraph(block, scope.words))
    .filter(({ text }) => !isQuestion(text))
    .map(({ text, line }) => ({ text, line, kind: toKind(text, scope) }));

;// CONCATENATED MODULE: ./build/requirement/text/join-text.js





/** Joins title, body and comments; a body that starts with its title stays as it is, so that its lines are those of the file. */
function joinText(found) {
    const body = hideFrontMatter(toReadable(found.body));
    const own = join_text_readTitle(body);
    const given = (0,spec_text/* toLine */.S5)(found.title);
    const isSame = given === '' || (own.isHeading && join_text_plain(given) === own.title);
    const start = isSame ? '' : `# ${given}\n\n`;
    const parts = [{ text: body.text, offset: isSame ? 0 : 2, isTalk: false }];
    let text = start + found.body;
    for (const comment of found.comments) {
        text += openComment(comment.author, text);
        parts.push({ text: toReadable(comment.body), offset: countBreaks(text), isTalk: true });
        text += comment.body;
    }
    const title = given === '' ? own.title : given;
    return { text, title, titleLine: isSame ? own.line : 1, parts };
}
/** Lines are counted by their line feeds alone, and a byte order mark is no text. */
const toReadable = (text) => text.replace(/^\ufeff/u, ' ').replace(/\r(?!\n)/gu, ' ');
const openComment = (author, before) => `${before === '' || before.endsWith('\n') ? '' : '\n'}\n--- Comment by @${(0,spec_text/* toLine */.S5)(author)} ---\n\n`;
const join_text_plain = (text) => (0,spec_text/* toLine */.S5)(toPlainText(text));
const frontMatter = /^\s{0,9}(---|\+\+\+)[ \t]*\r?\n([^]*?)\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/u;
/** Front matter is no Markdown; its lines stay as empty ones. */
function hideFrontMatter(body) {
    const [whole, , inside] = frontMatter.exec(body) ?? [];
    if (whole === undefined || !/^[\w-]+\s*[:=]/mu.test(inside ?? ''))
        return { text: body, frontMatter: '' };
    return { text: whole.replace(/[^\n]/gu, '') + body.slice(whole.length), frontMatter: whole };
}
/** The title that a text gives itself: in its front matter, its first level-1 heading, or its first sentence. */
function join_text_readTitle(body) {
    const lines = body.frontMatter.split('\n');
    const stated = lines.findIndex((line) => titleEntry.test(line));
    const entry = titleEntry.exec(lines[stated] ?? '')?.[1];
    if (entry !== undefined)
        return { title: join_text_plain(entry), line: stated + 1, isHeading: false };
    const blocks = (0,read_blocks/* readBlocks */.v)(body.text);
    const heading = blocks.find((block) => block.is === 'heading' && block.level === 1);
    if (heading?.is === 'heading')
        return { title: join_text_plain(heading.text), line: heading.line, isHeading: heading === blocks[0] };
    return readFirstSentence(blocks);
}
const titleEntry = /^title\s*[:=]\s*["']?([^"'\r]*[^"'\s])["']?\s*$/iu;
function readFirstSentence(blocks) {
    for (const { text, line } of blocks.flatMap(readFirstText)) {
        const [sentence] = splitSentences(toPlainText(text));
        const title = (0,spec_text/* toLine */.S5)(sentence?.text.split('\n')[0] ?? '');
        if (title !== '')
            return { title, line: line + (sentence?.offset ?? 0), isHeading: false };
    }
    return { title: '', line: 1, isHeading: false };
}
function readFirstText(block) {
    if (block.is === 'list')
        return (block.items[0]?.blocks.slice(0, 1) ?? []).flatMap(readFirstText);
    return block.is === 'heading' || block.is === 'paragraph' ? [block] : [];
}

// EXTERNAL MODULE: ./build/requirement/words/fitting-locales.js
var fitting_locales = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/requirement/words/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(9678);
;// CONCATENATED MODULE: ./build/requirement/read-requirement.js





/** Splits what somebody asks for into numbered clauses, by code alone: nothing is added to what stands there. */
function readRequirement(found) {
    const joined = joinText(found);
    const words = (0,vocabulary/* readVocabulary */.X)((0,fitting_locales/* findFittingLocales */.O)(`${joined.title}\n${joined.text}`));
    const clauses = numberClauses(readStatements(joined, words));
    return { source: found.source, title: joined.title, text: joined.text, clauses };
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findFittingLocales)
/* harmony export */ });
/* harmony import */ var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);

/** Share of a text's letters from which on a script counts as one of its languages. */
const scriptShare = 0.05;
/** Share of the best language's frequent words from which on a language counts as one of the text's. */
const wordShare = 0.4;
const wordsOfLatin = /[a-zà-öø-ÿāăąćčďęěğłńňőřśşšťůűźżž]+/gu;
/** The locales whose language the text is written in, so that a word of another language is not misread in it. */
function findFittingLocales(text) {
    const lower = text.toLowerCase();
    const scripts = scriptsOf(lower);
    const byScript = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__/* .locales */ .I.filter(({ tag }) => scripts.has(tag));
    const latin = findLatinLocales(lower);
    if (latin.length > 0 || byScript.length > 0)
        return [...byScript, ...latin];
    return _locales_index_js__WEBPACK_IMPORTED_MODULE_0__/* .locales */ .I.filter(isLatin);
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
    const scored = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__/* .locales */ .I.filter(isLatin).map((locale) => ({
        locale,
        score: locale.frequent.reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    if (best === 0)
        return [];
    return scored.filter(({ score }) => score >= best * wordShare).map(({ locale }) => locale);
}


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readVocabulary)
});

// UNUSED EXPORTS: headingKinds

// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(289);
;// CONCATENATED MODULE: ./build/requirement/words/compile-phrases.js
/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordStart = String.raw `(?<![\p{L}\p{N}\p{M}_])`;
const wordEnd = String.raw `(?![\p{L}\p{N}\p{M}_])`;
/** 应 is a verb form only where it does not end another word, such as 响应 (respond) or 对应 (correspond). */
const endsAnotherWord = '(?<![响響对對相反适適供效感回呼照])';
/** Tells whether a text holds any of the phrases as whole words. */
const findAnyPhrase = (phrases) => toTest(phrases, wordEnd);
/** Tells whether a text holds any of the stems at the start of a word; `=phrase` must be the whole text. */
const findAnyStem = (stems) => toTest(stems, '');
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
        whole.length > 0 ? `^(?:${whole.map((phrase) => compile_phrases_escape(phrase.slice(1))).join('|')})$` : '',
        words.length > 0 ? `${wordStart}(?:${words.map(compile_phrases_escape).join('|')})${end}` : '',
        ...inside.map((phrase) => (/^[应應]/u.test(phrase) ? endsAnotherWord : '') + compile_phrases_escape(phrase)),
    ];
    return new RegExp(sources.filter(Boolean).join('|') || '$^', 'u');
}
const compile_phrases_escape = (phrase) => phrase.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw `\$&`);

;// CONCATENATED MODULE: ./build/requirement/words/vocabulary.js


/** In the order in which a heading is tried: what excludes first, what merely proposes last. */
const headingKinds = [
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
    const withEnglish = fitting.includes(en.en) ? fitting : [...fitting, en.en];
    const phrases = (choose) => findAnyPhrase(fitting.flatMap(choose));
    const stems = (choose) => findAnyStem(withEnglish.flatMap(choose));
    const heads = headingKinds.map((kind) => [kind, stems(({ headings }) => headings[kind])]);
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

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkSpec)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3534);

/** Holds a document against every rule that is not switched off; the findings come in reading order. */
function checkSpec(parsed, context, settings = new Map()) {
    const findings = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.flatMap((rule) => runRule(rule, parsed, { context, settings }));
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

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readChangeMark)
/* harmony export */ });
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

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseSpec)
});

// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(289);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/markdown/read-blocks.js
var read_blocks = __webpack_require__(6989);
// EXTERNAL MODULE: ./build/spec/parse-tree.js + 2 modules
var parse_tree = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(4720);
// EXTERNAL MODULE: ./build/markdown/read-prose.js
var read_prose = __webpack_require__(5456);
;// CONCATENATED MODULE: ./build/spec/parse/slice.js

const sliceOf = (block) => trimSlice({ text: block.text, line: block.line, start: 0, end: block.text.length });
const markdownOf = ({ text, start, end }) => text.slice(start, end);
const proseOf = (slice) => (0,read_prose/* readProse */.U)(markdownOf(slice));
const codeOf = (slice) => (0,read_prose/* readCode */.w)(markdownOf(slice));
/** A part of a slice, by offsets from its start. */
const within = (slice, from, to) => trimSlice({
    ...slice,
    start: Math.min(slice.start + from, slice.end),
    end: to === undefined ? slice.end : Math.min(slice.start + to, slice.end),
});
const isEmpty = ({ start, end }) => start >= end;
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

;// CONCATENATED MODULE: ./build/spec/parse/head.js


const separators = /^[ \n]*(?:[:：]|[—–-](?=[ \n]|$))/u;
function readHead(item) {
    const { codes, rest: afterCodes } = takeCodes(item);
    const { strong, rest: afterStrong } = takeStrong(afterCodes);
    const { meta, rest: afterMeta } = takeMeta(afterStrong);
    const separator = separators.exec(markdownOf(afterMeta))?.[0].length ?? 0;
    const { rest, cited } = takeCitations(within(afterMeta, separator));
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
    const markdown = markdownOf(item);
    if (!markdown.startsWith('`'))
        return { codes: [], rest: item };
    const codes = [];
    let done = 0;
    for (const piece of (0,code_span/* splitCode */.mB)(markdown)) {
        const isBetween = piece.is === 'text' && /^[ \n]*,?[ \n]*$/u.test(between(markdown, piece));
        if (piece.is === 'text' && !isBetween)
            break;
        if (piece.is === 'text')
            continue;
        codes.push(within(item, piece.start, piece.end));
        done = piece.end;
    }
    return { codes, rest: within(item, done) };
}
const between = (markdown, { start, end }) => end - start > 8 ? 'text' : markdown.slice(start, end);
/** `**bold**` at the start; the slice is what stands between the asterisks. */
function takeStrong(item) {
    const markdown = markdownOf(item);
    const marker = /^(?:\*\*|__)/u.exec(markdown)?.[0];
    if (marker === undefined)
        return { rest: item };
    const close = findOutsideCode(markdown, marker, 2);
    if (close === undefined)
        return { rest: item };
    return { strong: within(item, 2, close), rest: within(item, close + 2) };
}
function takeMeta(item) {
    const markdown = markdownOf(item);
    const close = markdown.startsWith('(') ? findOutsideCode(markdown, ')', 1) : undefined;
    if (close === undefined)
        return { rest: item };
    return { meta: splitAtCommas(within(item, 1, close)), rest: within(item, close + 1) };
}
/** The pieces between commas that stand outside code. */
function splitAtCommas(item) {
    const markdown = markdownOf(item);
    const pieces = [];
    let start = 0;
    for (const piece of (0,code_span/* splitCode */.mB)(markdown)) {
        if (piece.is === 'code')
            continue;
        for (const match of markdown.slice(piece.start, piece.end).matchAll(/[,，、]/gu)) {
            pieces.push(within(item, start, piece.start + match.index));
            start = piece.start + match.index + 1;
        }
    }
    pieces.push(within(item, start));
    return pieces.filter((piece) => !isEmpty(piece));
}
/** Where a mark stands outside code spans and without a backslash before it. */
function findOutsideCode(markdown, mark, from) {
    for (const { is, start, end } of (0,code_span/* splitCode */.mB)(markdown)) {
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
    const markdown = markdownOf(item);
    if (!markdown.endsWith(']'))
        return { rest: item, cited: [] };
    const start = citationStart(markdown);
    const cited = [...markdown.slice(start).matchAll(/\^([^\]]+)/gu)].map(([, label = '']) => label);
    return { rest: within(item, 0, start), cited };
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
    const markdown = markdownOf(item);
    const [piece, ...more] = (0,code_span/* splitCode */.mB)(markdown);
    return piece?.is === 'code' && more.length === 0 && piece.start === 0
        ? (0,code_span/* unwrapCode */.Bf)(markdown, piece.ticks)
        : undefined;
}

;// CONCATENATED MODULE: ./build/spec/parse/items.js


/** The items of every list among some blocks. */
const readItems = (blocks, words) => blocks.flatMap((block) => block.is === 'list' ? block.items.map((item) => readItem(item, words)) : []);
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
        head: headOf(item),
        line: item.line,
        endLine: item.endLine,
        task: item.task !== undefined,
        labelled,
        plain,
        below,
    };
}
const headOf = ({ blocks: [first], line }) => first?.is === 'paragraph' ? sliceOf(first) : { text: '', line, start: 0, end: 0 };
/** Longer texts before a colon are prose, not labels. */
const label = /^(?:\*\*|__|\*|_)?([^:：*`\n]{1,60})(?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?/u;
function readLabelled(item, words) {
    const head = headOf(item);
    const found = label.exec(markdownOf(head).slice(0, 80));
    const name = words.label((0,read_prose/* readProse */.U)(found?.[1] ?? ''));
    if (found === null || name === undefined)
        return undefined;
    return [name, { value: within(head, found[0].length), below: item.blocks.slice(1) }];
}
/** Everything among some blocks that is fenced or indented code. */
const codesIn = (blocks) => blocks.filter((block) => block.is === 'code');
const tablesIn = (blocks) => blocks.filter((block) => block.is === 'table');
/** The heads of the items below a label, or the value on its own line. */
const listedBelow = ({ value, below }) => [
    ...(isEmpty(value) ? [] : [value]),
    ...below.flatMap((block) => (block.is === 'list' ? block.items.map(headOf) : [])),
];
/** The clause ids that a text names. */
const clausesIn = (value) => value === undefined
    ? []
    : [...markdownOf(value).matchAll(/(?<![\w^-])R[1-9]\d*/gu)].map(([id]) => id);

;// CONCATENATED MODULE: ./build/spec/parse/architecture.js




/** The code block that is a tree; of several, the one with most files. */
function readStructure(codes, reading) {
    const trees = codes.flatMap((code) => {
        const tree = (0,parse_tree/* parseTree */.c)(code.text);
        return tree === undefined ? [] : [{ code, tree }];
    });
    const most = Math.max(...trees.map(({ tree }) => tree.files.length));
    const found = trees.find(({ tree }) => tree.files.length === most);
    if (found === undefined)
        return undefined;
    markTree(found, reading);
    return { root: found.tree.root, files: [...found.tree.files] };
}
function markTree({ code, tree }, { spots, unreadable }) {
    const lineAt = (index) => {
        const line = code.line + (code.fenced ? 1 : 0) + index;
        return { line, endLine: line };
    };
    const root = tree.rootLine === undefined ? code : lineAt(tree.rootLine);
    spots.markEach('architecture.structure', { root, files: code });
    for (const [index, line] of tree.lines.entries()) {
        spots.mark(`architecture.structure.files.${index}`, lineAt(line));
    }
    if (tree.root === '') {
        const message = 'Expected a tree with one root folder, found several names at its top.';
        unreadable.push({ what: 'tree', message, at: spots.locate(code) });
    }
}
function readPattern(body, reading) {
    const { words, spots } = reading;
    const diagram = codesIn(body.blocks).find(({ language }) => language === 'mermaid')?.text;
    const shown = diagram === undefined ? {} : { diagram };
    const lead = body.lead ?? firstText(body);
    if (lead === undefined || words.isNone(proseOf(lead)))
        return { name: '', rationale: '', ...shown };
    const { strong, rest } = readHead(lead);
    spots.mark('architecture.pattern.name', strong ?? lead);
    if (strong === undefined)
        return { name: proseOf(lead), rationale: '', ...shown };
    spots.mark('architecture.pattern.rationale', rest);
    return { name: proseOf(strong), rationale: proseOf(rest), ...shown };
}
/** The text that stands below a label, where people put what belongs beside it. */
function firstText({ blocks }) {
    const [first] = blocks;
    if (first?.is === 'paragraph')
        return headOf({ ...first, blocks: [first] });
    const item = first?.is === 'list' ? first.items[0] : undefined;
    return item === undefined ? undefined : headOf(item);
}

;// CONCATENATED MODULE: ./build/spec/parse/decisions.js



const readDecisions = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => readDecision(item, `decisions.${index}`, reading));
function readDecision(item, pointer, reading) {
    const { strong, rest } = readHead(item.head);
    const options = item.labelled.get('options');
    const clauses = item.labelled.get('clauses')?.value;
    const reason = item.labelled.get('reason')?.value;
    const stated = item.labelled.get('decision')?.value;
    const topic = strong ?? (stated === undefined ? undefined : rest);
    const decision = stated ?? rest;
    const requirements = clausesIn(clauses);
    reading.spots.mark(pointer, item.head);
    reading.spots.markEach(pointer, { topic, decision, reason, requirements: clauses });
    return {
        topic: textOf(topic),
        options: options === undefined ? [] : readOptions(options, pointer, reading),
        decision: proseOf(decision),
        reason: textOf(reason),
        ...(requirements.length === 0 ? {} : { requirements }),
    };
}
function readOptions(options, pointer, { spots, evidence }) {
    return listedBelow(options).map((option, index) => {
        const { rest, cited } = takeCitations(option);
        spots.mark(`${pointer}.options.${index}`, option);
        spots.mark(`${pointer}.options.${index}.value`, rest);
        return { value: proseOf(rest), evidence: evidence(cited, option) };
    });
}
const readOutOfScope = (body, { words, spots }) => readItems(body.blocks, words).map((item, index) => {
    const pointer = `outOfScope.${index}`;
    const reason = item.labelled.get('reason')?.value;
    const clauses = item.labelled.get('clauses')?.value;
    spots.mark(pointer, item.head);
    spots.markEach(pointer, { text: item.head, reason, requirements: clauses });
    return {
        text: proseOf(item.head),
        reason: textOf(reason),
        requirements: clausesIn(clauses),
    };
});
const textOf = (text) => (text === undefined ? '' : proseOf(text));

// EXTERNAL MODULE: ./build/spec/spec.js + 1 modules
var spec = __webpack_require__(5011);
;// CONCATENATED MODULE: ./build/spec/parse/tables.js
/** Columns that are looked at; no table of a specification is wider. */
const widest = 50;
function readRows(table, words, spots) {
    const columns = new Map();
    for (const [index, { text }] of table.header.slice(0, widest).entries()) {
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

;// CONCATENATED MODULE: ./build/spec/parse/interfaces.js






const readSchemas = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => readSchema(item, `interfaces.schemas.${index}`, reading));
function readSchema(item, pointer, reading) {
    const head = readHead(item.head);
    const name = head.codes[0] ?? head.strong ?? item.head;
    const variants = item.labelled.get('variants');
    const definition = codesIn(item.below)[0];
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.name`, name);
    markFile(head, pointer, reading);
    reading.spots.mark(`${pointer}.variants`, variants?.value);
    reading.spots.mark(`${pointer}.definition`, definition);
    const rows = tablesIn(item.below).flatMap((table) => readRows(table, reading.words, reading.spots));
    return {
        name: codeOf(name),
        kind: spec/* schemaKinds */.BK.find((known) => known === kindOf(head)) ?? 'record',
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
        name: (0,read_prose/* readCode */.w)(row.cell('field') ?? row.cell('name') ?? ''),
        type: (0,read_prose/* readCode */.w)(row.cell('type') ?? ''),
        required: words.isYes((0,read_prose/* readProse */.U)(required)) || /^(?:true|x|✓|✔|✅)$/iu.test(required),
        description: (0,read_prose/* readProse */.U)(row.cell('description') ?? ''),
        ...(given === undefined || given === '' ? {} : { default: (0,read_prose/* readCode */.w)(given) }),
    };
}
const readSignatures = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => {
    const pointer = `interfaces.signatures.${index}`;
    const head = readHead(item.head);
    const fence = codesIn(item.below)[0];
    const signature = head.codes[0];
    const text = signature === undefined ? (fence?.text ?? proseOf(item.head)) : codeOf(signature);
    const errors = item.labelled.get('errors');
    const failures = errors === undefined ? [] : listedBelow(errors);
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.signature`, signature ?? fence);
    reading.spots.mark(`${pointer}.description`, head.rest);
    markFile(head, pointer, reading);
    failures.forEach((failure, at) => {
        reading.spots.mark(`${pointer}.errors.${at}`, failure);
    });
    return {
        kind: spec/* signatureKinds */.CQ.find((known) => known === kindOf(head)) ?? guessKind(text),
        signature: text,
        file: fileOf(head),
        description: proseOf(head.rest),
        errors: failures.map(proseOf),
    };
});
const guessKind = (signature) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S/u.test(signature) ? 'endpoint' : 'function';
const readConfigs = (body, { words, spots }) => readItems(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.configs.${index}`;
    const fence = codesIn(item.below)[0];
    const file = readHead(item.head).codes[0] ?? item.head;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.file`, file);
    spots.mark(`${pointer}.content`, fence);
    return { file: codeOf(file), language: fence?.language ?? '', content: fence?.text ?? '' };
});
const readConstants = (body, { words, spots }) => tablesIn(body.blocks)
    .flatMap((table) => readRows(table, words, spots))
    .map((row, index) => {
    const pointer = `interfaces.constants.${index}`;
    const unit = row.cell('unit') ?? '';
    spots.mark(pointer, { line: row.line, endLine: row.line });
    for (const column of ['name', 'value', 'unit', 'file']) {
        row.mark(`${pointer}.${column}`, column);
    }
    return {
        name: (0,read_prose/* readCode */.w)(row.cell('name') ?? ''),
        value: (0,read_prose/* readCode */.w)(row.cell('value') ?? ''),
        ...(unit === '' ? {} : { unit: (0,read_prose/* readCode */.w)(unit) }),
        file: (0,read_prose/* readCode */.w)(row.cell('file') ?? ''),
    };
});
const readExamples = (body, { words, spots }) => readItems(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.examples.${index}`;
    const subject = readHead(item.head).codes[0] ?? item.head;
    const given = item.labelled.get('given');
    const expected = item.labelled.get('expected');
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.subject`, subject);
    spots.mark(`${pointer}.given`, given?.value);
    spots.mark(`${pointer}.expected`, expected?.value);
    return { subject: codeOf(subject), given: verbatimOf(given), expected: verbatimOf(expected) };
});
function verbatimOf(labelled) {
    if (labelled === undefined)
        return '';
    const fence = codesIn(labelled.below)[0];
    return isEmpty(labelled.value) ? (fence?.text ?? '') : codeOf(labelled.value);
}
function codesOf(labelled) {
    const { codes, rest } = takeCodes(labelled.value);
    const others = isEmpty(rest) ? [] : splitAtCommas(rest);
    const below = labelled.below.length === 0 ? [] : listedBelow({ ...labelled, value: rest });
    return [...codes, ...(below.length > 0 ? below : others)].map(codeOf);
}
const isCode = (slice) => markdownOf(slice).startsWith('`');
const fileSlice = ({ meta = [] }) => meta.find(isCode);
function kindOf({ meta = [] }) {
    const kind = meta.find((slice) => !isCode(slice));
    return kind === undefined ? '' : proseOf(kind);
}
function fileOf(head) {
    const file = fileSlice(head);
    return file === undefined ? '' : codeOf(file);
}
function markFile(head, pointer, { spots }) {
    spots.mark(`${pointer}.file`, fileSlice(head));
}

;// CONCATENATED MODULE: ./build/spec/parse/find-tree.js


/** Fences that people draw trees in. */
const languages = new Set(['', 'text', 'txt', 'bash', 'sh', 'shell', 'plaintext', 'tree', 'ascii']);
/** Files that make a code block outside its part a tree rather than an accident. */
const fewest = 2;
/** The largest tree anywhere in a document whose project structure has none. */
function findTree(blocks, reading) {
    const codes = codesAnywhere(blocks).filter(({ language, text }) => languages.has(language.toLowerCase()) && ((0,parse_tree/* parseTree */.c)(text)?.files.length ?? 0) >= fewest);
    return readStructure(codes, reading);
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

;// CONCATENATED MODULE: ./build/spec/parse/paths.js



/** A path has a folder or an ending, and nothing that a path never has. */
const folder = /^(?:\.{0,2}\/)?[\w@.+~()[\]{}$-]+(?:\/[\w@.+~()[\]{}$ -]+)+\/?$/u;
const ending = /^[\w.@+-]{0,80}\.[A-Za-z][A-Za-z0-9]{0,9}$/u;
const bare = /^(?:Dockerfile|Makefile|Gemfile|Procfile|Jenkinsfile|Rakefile|LICENSE|CODEOWNERS)$/u;
/** Whether a code span that people wrote in prose looks like a path of a file. */
const looksLikePath = (text) => text.length <= 200 &&
    !text.includes('://') &&
    (bare.test(text) || folder.test(text) || ending.test(text));
/** The paths that stand in code spans of prose, each once. */
function pathsIn(prose) {
    const markdown = markdownOf(prose);
    const codes = (0,code_span/* splitCode */.mB)(markdown)
        .filter(({ is }) => is === 'code')
        .map(({ start, end, ticks }) => (0,code_span/* unwrapCode */.Bf)(markdown.slice(start, end), ticks));
    return [...new Set(codes.filter(looksLikePath).map((path) => path.replace(/^\.\//u, '')))];
}
/** The paths of a labelled list: code spans, or plain words between commas. */
function readPaths(value) {
    const { codes, rest } = takeCodes(value);
    return [...codes, ...(isEmpty(rest) ? [] : splitAtCommas(rest))].map(codeOf);
}

;// CONCATENATED MODULE: ./build/spec/parse/logic.js




const readFlows = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => readFlow(item, `logic.flows.${index}`, reading));
function readFlow(item, pointer, { spots }) {
    const { strong } = readHead(item.head);
    const files = item.labelled.get('files');
    const clauses = item.labelled.get('clauses')?.value;
    const steps = item.plain.map(headOf);
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.name`, strong ?? item.head);
    spots.mark(`${pointer}.files`, files?.value);
    spots.mark(`${pointer}.requirements`, clauses);
    steps.forEach((step, index) => {
        spots.mark(`${pointer}.steps.${index}`, step);
    });
    return {
        name: proseOf(strong ?? item.head),
        files: files === undefined ? [] : readPaths(files.value),
        requirements: clausesIn(clauses),
        steps: steps.map(proseOf),
    };
}
const readDetails = (body, { words, spots, evidence }) => readItems(body.blocks, words).map(({ head }, index) => {
    const { rest, cited } = takeCitations(head);
    spots.mark(`logic.details.${index}`, head);
    spots.mark(`logic.details.${index}.text`, rest);
    return { text: proseOf(rest), evidence: evidence(cited, head) };
});
const readErrorHandling = (body, { words, spots }) => readItems(body.blocks, words).map(({ head }, index) => {
    const pointer = `logic.errorHandling.${index}`;
    const { strong, meta, rest } = readHead(head);
    const file = meta?.[0];
    spots.mark(pointer, head);
    spots.mark(`${pointer}.failure`, strong ?? head);
    spots.mark(`${pointer}.strategy`, rest);
    spots.mark(`${pointer}.file`, file);
    return {
        failure: proseOf(strong ?? head),
        strategy: strong === undefined ? '' : proseOf(rest),
        file: file === undefined ? firstPath(head) : codeOf(file),
    };
});
const firstPath = (text) => pathsIn(text)[0] ?? '';

;// CONCATENATED MODULE: ./build/spec/parse/plan.js




/** The steps of one phase; `number` gives ids to steps without one. */
function readSteps(body, { number, pointer }, reading) {
    const items = readItems(body.blocks, reading.words);
    const lead = body.lead === undefined || reading.words.isNone(proseOf(body.lead)) ? [] : [body.lead];
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
const nothing = { files: [], clauses: undefined };
function readStep(item, { id, pointer }, { spots }) {
    const { ownId, action } = readId(item.head);
    const said = (name) => item.labelled.get(name)?.value;
    const [files, clauses, uses, dependsOn] = [
        said('files'),
        said('clauses'),
        said('uses'),
        said('dependsOn'),
    ];
    const verify = said('verify') ?? said('verifyManually');
    spots.mark(pointer, item.head);
    spots.markEach(pointer, { id: ownId, action, files, requirements: clauses });
    spots.markEach(pointer, { uses, dependsOn, verify });
    // A step as rendered has a bold id and says how it is verified; any other was written by a person.
    const isRendered = verify !== undefined && item.head.text.startsWith('**', item.head.start);
    const named = isRendered ? nothing : { files: pathsAround(item), clauses: action };
    return {
        id: idOr(ownId, id),
        action: proseOf(action),
        files: files === undefined ? named.files : readPaths(files),
        requirements: clausesIn(clauses ?? named.clauses),
        ...(uses === undefined ? {} : { uses: readPaths(uses) }),
        ...(dependsOn === undefined ? {} : { dependsOn: stepIdsIn(dependsOn) }),
        verify: readVerification(item),
    };
}
const idOr = (ownId, id) => ownId === undefined ? id : markdownOf(ownId);
function readId(head) {
    const { strong, rest } = takeStrong(head);
    if (strong !== undefined && stepId.test(markdownOf(strong))) {
        const isFollowed = /[:：.]/u.test(head.text[strong.end + 2] ?? '');
        return { ownId: strong, action: isFollowed ? within(rest, 1) : rest };
    }
    const plain = /^([1-9]\d{0,3}\.[1-9]\d{0,3})[.:)]? /u.exec(markdownOf(head).slice(0, 20));
    if (plain?.[1] === undefined)
        return { action: head };
    return { ownId: within(head, 0, plain[1].length), action: within(head, plain[0].length) };
}
const pathsAround = (item) => [
    ...new Set([item.head, ...item.plain.map(headOf)].flatMap(pathsIn)),
];
const stepIdsIn = (value) => [...markdownOf(value).matchAll(/(?<![\w.])[1-9]\d*\.[1-9]\d*(?![\w.]*\w)/gu)].map(([id]) => id);
function readVerification({ labelled }) {
    const command = labelled.get('verify')?.value;
    const manual = labelled.get('verifyManually')?.value ?? command;
    if (command !== undefined) {
        const code = onlyCode(command);
        if (code !== undefined && !isEmpty(command))
            return { command: codeOf(command) };
    }
    return { manual: manual === undefined ? '' : proseOf(manual) };
}

;// CONCATENATED MODULE: ./build/spec/parse/technologies.js




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
    if (body.lead !== undefined && !reading.words.isNone(proseOf(body.lead)))
        readLoose(body.lead);
    for (const item of readItems(body.blocks, reading.words)) {
        reading.spots.mark(`architecture.techStack.${found.length}`, item.head);
        const head = readHead(item.head);
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
    const [name = '', version = ''] = codes.map(codeOf);
    const [kind, source, constraint] = meta;
    const kindText = kind === undefined ? '' : markdownOf(kind);
    const sourceText = source === undefined ? '' : markdownOf(source);
    return {
        name,
        version,
        kind: spec/* technologyKinds */.sw.find((known) => known === kindText) ?? 'library',
        purpose: proseOf(rest),
        provenance: spec/* provenances */.xl.find((known) => known === sourceText) ?? 'assumed',
        evidence,
        ...(constraint === undefined ? {} : { constraint: lastCode(constraint) }),
    };
}
/** The code span after the word that says that it is a constraint. */
function lastCode(labelled) {
    const markdown = markdownOf(labelled);
    const span = within(labelled, Math.max(0, markdown.indexOf('`')));
    return onlyCode(span) === undefined ? codeOf(labelled) : codeOf(span);
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
const looseIn = (item) => [item.head, ...item.plain.map(headOf)].map(afterLabel);
/** `**Language**: Python 3.11` is about Python; `**Python**: 3.11` is too. */
function afterLabel(text) {
    const { strong, rest } = takeStrong(text);
    if (strong === undefined)
        return text;
    const colon = /^[ \n]*[:：]?/u.exec(markdownOf(rest))?.[0].length ?? 0;
    const value = within(rest, colon);
    return isEmpty(value) || bareVersion.test(markdownOf(value)) ? text : value;
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
    for (const at of splitAtCommas(text)) {
        if (at.end - at.start > longestName)
            continue;
        const plain = proseOf(at)
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

;// CONCATENATED MODULE: ./build/spec/parse/read-parts.js









/** Where the value of each part lies in the specification. */
const partPointers = {
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
            techStack: list('techStack', readTechStack),
            structure: readPart(outline, 'structure', (part) => readTree(part, reading)) ??
                findTree(blocks, reading) ?? { root: '', files: [] },
            pattern: readPart(outline, 'pattern', ({ body }) => readPattern(body, reading)) ?? {
                name: '',
                rationale: '',
            },
        },
        interfaces: {
            schemas: list('schemas', readSchemas),
            signatures: list('signatures', readSignatures),
            configs: list('configs', readConfigs),
            constants: list('constants', readConstants),
            examples: list('examples', readExamples),
        },
        logic: {
            flows: list('flows', readFlows),
            details: list('details', readDetails),
            errorHandling: list('errorHandling', readErrorHandling),
        },
        plan: { phases: readPhases(outline, reading) },
        decisions: list('decisions', readDecisions),
        outOfScope: list('outOfScope', readOutOfScope),
    };
}
function readTree({ label, body }, reading) {
    const codes = codesIn(body.blocks);
    const found = readStructure(codes, reading);
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
/** Reports a part that says something from which nothing could be read. */
function reportEmpty(part, found, reading) {
    const { body, label } = part;
    const saysNone = body.lead !== undefined && reading.words.isNone(proseOf(body.lead));
    if (found.length === 0 && !saysNone && !isEmptyBody(body)) {
        const message = `Expected a list under “${proseOf(label)}”, found nothing that could be read.`;
        reading.unreadable.push({ what: 'part', message, at: reading.spots.locate(label) });
    }
    return found;
}
function readPhases({ phases, loose }, reading) {
    const read = phases.map(({ number, title, label, body }, index) => {
        const pointer = `plan.phases.${index}`;
        reading.spots.mark(pointer, label);
        reading.spots.mark(`${pointer}.title`, label);
        return { title, steps: readSteps(body, { number, pointer: `${pointer}.steps` }, reading) };
    });
    const blocks = loose.filter(({ section }) => section === 4).map(({ block }) => block);
    const pointer = `plan.phases.${read.length}.steps`;
    const steps = readSteps({ blocks }, { number: read.length + 1, pointer }, reading);
    return steps.length === 0 ? read : [...read, { title: '', steps }];
}

;// CONCATENATED MODULE: ./build/spec/parse/describe-outline.js


const sectionPointers = ['architecture', 'interfaces', 'logic', 'plan'];
/** Sections, parts and phases as rules see them. */
function describeOutline({ headings, parts, phases }, spots) {
    return {
        sections: headings.map(({ level, label }) => {
            const written = proseOf(label);
            const [, number, title] = /^(\d{1,3})[.)]? (.*)$/u.exec(written) ?? [];
            const at = spots.locate(label);
            return number === undefined || title === undefined
                ? { title: written, level, at }
                : { title, level, number: Number(number), at };
        }),
        parts: parts.map(({ name, section, label, body }) => ({
            name,
            section,
            title: proseOf(label),
            empty: isEmptyBody(body),
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
        spots.mark(partPointers[name], label);
    const first = headings.find(({ section }) => section === 1)?.label;
    spots.mark('decisions', first);
    spots.mark('outOfScope', first);
}

;// CONCATENATED MODULE: ./build/spec/parse/find-locale-of.js

/** Characters in which the labels of a document without front matter are looked for. */
const searched = 100_000;
/** Headings that say enough about the language. */
const counted = 40;
/** The locale whose headings and labels a document uses most; the first one, English, when none. */
function findLocaleOf(text, blocks) {
    const headings = blocks
        .flatMap((block) => (block.is === 'heading' ? [block.text] : []))
        .slice(0, counted);
    const start = text.slice(0, searched);
    const scores = locales/* locales */.I.map((locale) => {
        const sections = locale.sections.filter((title) => headings.some((heading) => heading.endsWith(title)));
        const parts = Object.values(locale.parts).filter((label) => start.includes(`**${label}`));
        return sections.length + parts.length;
    });
    return locales/* locales */.I[scores.indexOf(Math.max(...scores))];
}

;// CONCATENATED MODULE: ./build/spec/parse/footnotes.js



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
        return { label, body: within({ text, line, start: bodyStart, end }, 0) };
    });
}
function readClause(label, body) {
    const { strong, meta = [], rest } = readHead(body);
    const id = strong === undefined ? label.toUpperCase() : markdownOf(strong);
    if (!/^R[1-9]\d*$/u.test(id))
        return undefined;
    const [kind, origin, alias] = meta.map(codeOf);
    const line = Number(/:(\d{1,16})$/u.exec(origin ?? '')?.[1] ?? 1);
    return {
        clause: {
            id,
            text: proseOf(rest),
            line,
            kind: spec/* clauseKinds */.dD.find((known) => known === kind) ?? 'functional',
            ...(alias === undefined ? {} : { alias }),
        },
        text: isEmpty(rest) ? body : rest,
    };
}
/** `` `path:12-14`: `quote` `` */
function readEvidence(body) {
    const { codes, rest } = readHead(body);
    const [origin] = codes;
    const found = origin === undefined ? null : /^(.+):(\d{1,16})(?:-(\d{1,16}))?$/u.exec(codeOf(origin));
    if (found === null)
        return undefined;
    const [, path = '', line = '', endLine] = found;
    return {
        path,
        line: Number(line),
        ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
        quote: codeOf(rest),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./build/spec/parse/front-matter.js


const front_matter_text = schemas/* string */.YjP().catch('');
const FrontMatter = schemas/* object */.Ikc({
    schemaVersion: schemas/* unknown */.L5J(),
    title: schemas/* string */.YjP().optional().catch(undefined),
    locale: front_matter_text,
    createdAt: front_matter_text,
    requirement: schemas/* object */.Ikc({ source: front_matter_text, title: front_matter_text }).catch({ source: '', title: '' }),
    inputHash: front_matter_text,
    model: front_matter_text,
    tool: front_matter_text,
});
const absent = {
    schemaVersion: 1,
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
    ['title', 'title'],
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
/** The machine facts at the top; what cannot be read is reported and left empty. */
function readFrontMatter(lines, { spots, unreadable }) {
    if (lines.length === 0)
        return absent;
    spots.mark('generator', { line: 1, endLine: lines.length });
    const report = (line, message) => {
        const at = spots.locate({ line, endLine: line });
        unreadable.push({ what: 'front-matter', message, at });
    };
    const entries = readEntries(lines, report);
    for (const { key, line } of entries) {
        const pointer = pointers.get(key);
        // The heading is where people look for the title.
        if (pointer !== 'title')
            spots.mark(pointer ?? key, { line, endLine: line });
    }
    return parseEntries(entries, report);
}
/** The first line of each key that is known and holds plain or quoted text. */
function readEntries(lines, report) {
    const entries = new Map();
    let parent = '';
    for (const [index, text] of lines.slice(1, -1).entries()) {
        const line = index + 2;
        const { key, value = '' } = readEntry(text, parent) ?? {};
        if (key === undefined) {
            if (/^[^\s#-]/u.test(text))
                report(line, 'Expected front matter in YAML, a key in each line.');
            continue;
        }
        if (!key.startsWith(' '))
            parent = key;
        if (!pointers.has(key) || entries.has(key))
            continue;
        if (safe.test(value))
            entries.set(key, { key, line, text });
        else
            report(line, `Expected plain or quoted text after “${key.trim()}:”.`);
    }
    return [...entries.values()];
}
/** A key of its own line, or one of `requirement`. */
function readEntry(line, parent) {
    const [, indent = '', name = '', value = ''] = /^( *)([\w-]+):(?: +(.*))?$/u.exec(line) ?? [];
    const isInside = indent === '  ' && parent === 'requirement';
    return name === '' || (indent !== '' && !isInside)
        ? undefined
        : { key: `${indent}${name}`, value: value.trimEnd() };
}
/** Collections, anchors and tags are left to nobody: on hostile text, parsing them takes minutes. */
const safe = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?![[\]{}&*!|>%@`"',]|[-?:](?: |$))(?!.*:(?: |$)).*)$/u;
function parseEntries(entries, report) {
    try {
        const found = FrontMatter.safeParse((0,dist/* parse */.qg)(entries.map(({ text: line }) => line).join('\n')));
        if (!found.success)
            return absent;
        const version = found.data.schemaVersion ?? 1;
        if (version !== 1)
            report(1, 'Expected schema version 1, found another one.');
        return found.data;
    }
    catch {
        report(1, 'Expected front matter in YAML, found text that is not.');
        return absent;
    }
}

;// CONCATENATED MODULE: ./build/spec/parse/outline.js


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
    for (const { level, label } of headingsInside(block))
        walk.headings.push({ level, label });
    if (block.is === 'heading')
        visitHeading(walk, block);
    else if (block.is === 'list')
        visitList(walk, block);
    else if (block.is !== 'paragraph' || !visitParagraph(walk, block))
        attach(walk, block);
}
/** Headings in lists and quotes head nothing, but a reader sees them. */
function headingsInside(block) {
    const inside = block.is === 'list'
        ? block.items.flatMap(({ blocks }) => blocks)
        : block.is === 'quote'
            ? block.blocks
            : [];
    return inside.flatMap((inner) => inner.is === 'heading'
        ? [{ level: inner.level, label: sliceOf(inner) }]
        : headingsInside(inner));
}
function visitHeading(walk, block) {
    const label = sliceOf(block);
    const text = proseOf(label);
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
        const found = first?.is === 'paragraph' ? readLabel(sliceOf(first)) : undefined;
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
    const found = readLabel(sliceOf(block));
    if (found === undefined || !isLabel(walk, found.text))
        return false;
    openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: [] });
    return true;
}
const leadOf = ({ lead }) => (lead === undefined ? {} : { lead });
/** `**Label**: lead`, `**Label:** lead` or a line that is a label and nothing else. */
function readLabel(text) {
    const { strong, rest } = takeStrong(text);
    const label = strong ?? text;
    if (strong === undefined && label.end - label.start > longestPlainLabel)
        return undefined;
    const markdown = markdownOf(rest);
    const colon = strong === undefined ? 0 : (/^[:：]/u.exec(markdown)?.[0].length ?? 0);
    const lead = strong === undefined ? undefined : within(rest, colon);
    const hasLead = lead !== undefined && lead.start < lead.end;
    return { text: proseOf(label), label, ...(hasLead ? { lead } : {}) };
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

;// CONCATENATED MODULE: ./build/spec/parse/spots.js

function createSpots(lines) {
    const known = new Map();
    const locate = (spot) => {
        if ('start' in spot)
            return locateSlice(spot, lines);
        if ('cell' in spot)
            return locateCell(lines[spot.line - 1] ?? '', spot);
        return locateLines(spot, lines);
    };
    const mark = (pointer, spot) => {
        if (spot !== undefined && !known.has(pointer))
            known.set(pointer, spot);
    };
    return {
        mark,
        markEach: (pointer, spots) => {
            for (const [name, spot] of Object.entries(spots))
                mark(`${pointer}.${name}`, spot);
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

// EXTERNAL MODULE: ./build/spec/parsed-spec.js
var parsed_spec = __webpack_require__(2117);
;// CONCATENATED MODULE: ./build/spec/parse/words.js


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
    const ordered = [locale, ...locales/* locales */.I.filter(({ tag }) => tag !== locale.tag)];
    const parts = index(ordered.flatMap((each) => parsed_spec/* partNames */.w.map((name) => [each.parts[name], name])));
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

;// CONCATENATED MODULE: ./build/spec/parse-spec.js












/** Reads a specification, rendered or written by anybody; it never throws and reports what it could not read. */
function parseSpec(text) {
    const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
    const spots = createSpots(lines);
    const unreadable = [];
    const top = countFrontMatter(lines);
    const facts = readFrontMatter(lines.slice(0, top), { spots, unreadable });
    // Blank lines instead of the front matter keep the numbers of the lines below.
    const blocks = (0,read_blocks/* readBlocks */.v)([...lines.slice(0, top).fill(''), ...lines.slice(top)].join('\n'));
    const { clauses, evidence, others } = readFootnotes(blocks, { spots, unreadable });
    const locale = facts.locale === '' ? findLocaleOf(text, others) : (0,locales/* findLocale */.g)(facts.locale);
    const words = createWords(locale ?? en.en);
    const outline = readOutline(others, words);
    markOutline(outline, spots);
    const lookUp = createLookUp(evidence, spots, unreadable);
    const reading = { words, spots, unreadable, evidence: lookUp };
    const { inputHash, model, tool, createdAt } = facts;
    return {
        text,
        lines,
        blocks,
        locale: locale ?? en.en,
        spec: {
            schemaVersion: 1,
            title: facts.title ?? (outline.title === undefined ? '' : proseOf(outline.title)),
            locale: facts.locale,
            createdAt,
            generator: { tool, model, inputHash },
            requirement: {
                source: facts.requirement.source,
                title: facts.requirement.title,
                clauses: [...clauses],
            },
            ...readParts(outline, { blocks, reading }),
        },
        ...describeOutline(outline, spots),
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

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ parseTree)
});

// EXTERNAL MODULE: ./build/spec/change-mark.js
var change_mark = __webpack_require__(6996);
;// CONCATENATED MODULE: ./build/spec/read-drawn-tree.js
const branch = /^((?:│ {3}| {4})*)(?:├── |└── )(.+)$/u;
const remark = /^ {2,}# (.+)$/u;
/** Reads exactly what `drawTree` draws, where a name may hold what elsewhere begins a comment. */
function readDrawnTree(lines) {
    const [first = '', ...rest] = lines;
    const root = first.slice(0, -1);
    if (!first.endsWith('/') || root === '' || /^[\s│├└]| {2}#/u.test(root))
        return undefined;
    const entries = [];
    let folders = [];
    for (const [index, line] of rest.entries()) {
        const found = readBranch(line);
        if (found === undefined || found.depth > folders.length)
            return undefined;
        const { depth, name, comment } = found;
        folders = folders.slice(0, depth);
        if (comment === undefined)
            folders.push(name);
        else
            entries.push({ path: [...folders, name].join('/'), comment, line: index + 1 });
    }
    return { root, rootLine: 0, entries };
}
/** A file has a comment; a folder has none and ends with a slash. */
function readBranch(line) {
    const [, prefix = '', text] = branch.exec(line) ?? [];
    if (text === undefined)
        return undefined;
    const depth = prefix.length / 4;
    const [name, comment] = splitComment(text);
    if (comment !== undefined)
        return { depth, name, comment };
    return name.endsWith('/') ? { depth, name: name.slice(0, -1) } : undefined;
}
/** Two blanks end a name, because no path holds two. */
function splitComment(text) {
    const end = text.indexOf('  ');
    const comment = end === -1 ? undefined : remark.exec(text.slice(end))?.[1];
    return comment === undefined ? [text, undefined] : [text.slice(0, end), comment];
}

;// CONCATENATED MODULE: ./build/spec/read-loose-tree.js
/** Corners and crossings belong to boxes, not to trees. */
const box = /[┌┐┘┬┴┼╔╗╚╝╭╮╯]/u;
const connector = /^((?:[\s│┃]|\|(?![─━-]))*)(?:([├└╰┣┗+`\\|'][─━-]{1,4}[>╴]?|[-*](?= ))[ \u00a0]?)?/u;
const note = /(?: {2,}|\t| +(?=(?:#|\/\/|<-|←|—|–|--|\() ?)| +- )/u;
const noteMark = /^(?:#+|\/\/|<--?|←|—|–|--?|\*|:)\s*/u;
const skipped = /^(?:\.{3,}|…|\[.* .*\]|\[?\.\.\.\]?|\(.* .*\)|etc\.?)$/u;
const read_loose_tree_name = /^(?:\.{1,2}|[^\s:"'<>|*?=;,{}\\→❯$][^:"<>|*?=;,\\→]{0,200})$/u;
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
    if (!isName(plain))
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
const isName = (text) => read_loose_tree_name.test(text) && (text === '.' || !skipped.test(text));
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

;// CONCATENATED MODULE: ./build/spec/parse-tree.js



/** Reads a directory tree in any of the usual drawings; nothing when the text is no tree. */
function parseTree(text) {
    const lines = text.split('\n');
    const found = readDrawnTree(lines) ?? readLooseTree(lines);
    if (found === undefined)
        return undefined;
    const { root, rootLine, entries } = found;
    return {
        root,
        ...(rootLine === undefined ? {} : { rootLine }),
        files: entries.map(({ path, comment }) => {
            const { change = 'new', purpose } = (0,change_mark/* readChangeMark */.y)(comment);
            return { path, purpose, change };
        }),
        lines: entries.map(({ line }) => line),
    };
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ ProjectFile),
  EY: () => (/* binding */ Spec),
  dD: () => (/* binding */ clauseKinds),
  C8: () => (/* binding */ fileChanges),
  xl: () => (/* binding */ provenances),
  BK: () => (/* binding */ schemaKinds),
  CQ: () => (/* binding */ signatureKinds),
  sw: () => (/* binding */ technologyKinds)
});

// UNUSED EXPORTS: Clause, DataSchema, Decision, Evidence, Step, Technology

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/spec/order-files.js
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

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/spec/spec.js



/**
 * The typed specification: what a model fills, what rules check, what is rendered.
 *
 * Three kinds of text keep the document and its twin identical: a `line` is prose on one line in
 * which `code spans` are allowed, `code` is one verbatim line, a `block` is verbatim text of many lines.
 */
const line = schemas/* string */.YjP().overwrite(spec_text/* toLine */.S5).min(1).describe('Prose on one line; `code` is allowed.');
const code = schemas/* string */.YjP().overwrite(spec_text/* toCode */.Xt).min(1).describe('One verbatim line.');
const block = schemas/* string */.YjP().overwrite(spec_text/* toBlock */.fl).min(1).describe('Verbatim text of any lines.');
/** A relative POSIX path inside the project: no `..`, no `#` that could start a comment in the tree. */
const path = schemas/* string */.YjP()
    .overwrite(spec_text/* toCode */.Xt)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)(?!.*\/$)(?!.* {2})(?!.*(?:^|[ /]) ?#)(?!.*(?: \/|\/ ))[^\\]+$/u, {
    error: 'Expected a relative path inside the project, such as src/main.ts.',
})
    .describe('A path inside the project, such as src/main.ts.');
const clauseId = schemas/* string */.YjP()
    .regex(/^R[1-9]\d*$/u)
    .describe('The number of a clause, such as R1.');
const stepId = schemas/* string */.YjP()
    .regex(/^[1-9]\d*\.[1-9]\d*$/u)
    .describe('The numbers of a phase and of a step in it, such as 2.1.');
/** Where a statement is proved: a line of a research file or of the requirement, and the words found there. */
const Evidence = schemas/* strictObject */.rej({
    path: code,
    line: schemas/* int */.Whr().min(1),
    endLine: schemas/* int */.Whr().min(1).optional(),
    quote: code,
});
const clauseKinds = [
    'functional',
    'quality',
    'constraint',
    'exclusion',
    'acceptance',
];
/** One numbered demand of the requirement; `alias` is the id that its author gave it. */
const Clause = schemas/* strictObject */.rej({
    id: clauseId,
    text: line,
    line: schemas/* int */.Whr().min(1),
    kind: schemas/* enum */.k5n(clauseKinds),
    alias: code.optional().describe('The id that the author gave the clause.'),
});
const technologyKinds = [
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
const provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'];
/** One pinned technology; `constraint` is what a manifest must hold beside the exact version. */
const Technology = schemas/* strictObject */.rej({
    name: code,
    version: code.describe('Exact: no range, no tag such as latest.'),
    kind: schemas/* enum */.k5n(technologyKinds),
    purpose: line,
    provenance: schemas/* enum */.k5n(provenances).describe('Only what is assumed needs no evidence.'),
    evidence: schemas/* array */.YOg(Evidence),
    constraint: code.optional().describe('What a manifest holds beside the exact version.'),
});
const fileChanges = ['new', 'modify', 'keep'];
const ProjectFile = schemas/* strictObject */.rej({ path, purpose: line, change: schemas/* enum */.k5n(fileChanges) });
const Architecture = schemas/* strictObject */.rej({
    techStack: schemas/* array */.YOg(Technology),
    structure: schemas/* strictObject */.rej({
        // A root that begins like a branch could not be told from one in the drawn tree.
        root: schemas/* string */.YjP()
            .overwrite(spec_text/* toCode */.Xt)
            .regex(/^[^\s/\\#│├└][^/\\#]*$/u),
        files: schemas/* array */.YOg(ProjectFile).overwrite(orderFiles),
    }),
    pattern: schemas/* strictObject */.rej({ name: line, rationale: line, diagram: block.optional() }),
});
const Field = schemas/* strictObject */.rej({
    name: code,
    type: code,
    required: schemas/* boolean */.zMY(),
    description: line,
    default: code.optional(),
});
const schemaKinds = [
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
const DataSchema = schemas/* strictObject */.rej({
    name: code,
    kind: schemas/* enum */.k5n(schemaKinds),
    file: path,
    fields: schemas/* array */.YOg(Field),
    variants: schemas/* array */.YOg(code).min(1).optional(),
    definition: block.optional(),
});
const signatureKinds = [
    'endpoint',
    'function',
    'method',
    'class',
    'command',
    'event',
    'component',
    'message',
];
const Signature = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(signatureKinds),
    signature: block,
    file: path,
    description: line,
    errors: schemas/* array */.YOg(line),
});
const Config = schemas/* strictObject */.rej({
    file: path,
    language: schemas/* string */.YjP().regex(/^[a-z0-9+#._-]+$/u),
    content: block,
});
const Constant = schemas/* strictObject */.rej({ name: code, value: code, unit: code.optional(), file: path });
const Example = schemas/* strictObject */.rej({ subject: code, given: block, expected: block });
const Interfaces = schemas/* strictObject */.rej({
    schemas: schemas/* array */.YOg(DataSchema),
    signatures: schemas/* array */.YOg(Signature),
    configs: schemas/* array */.YOg(Config),
    constants: schemas/* array */.YOg(Constant),
    examples: schemas/* array */.YOg(Example),
});
const Flow = schemas/* strictObject */.rej({
    name: line,
    files: schemas/* array */.YOg(path),
    requirements: schemas/* array */.YOg(clauseId),
    steps: schemas/* array */.YOg(line),
});
const Detail = schemas/* strictObject */.rej({ text: line, evidence: schemas/* array */.YOg(Evidence) });
const ErrorHandling = schemas/* strictObject */.rej({ failure: line, strategy: line, file: path });
/** How a step is proved done: a command that exits with 0, or something that a person looks at. */
const Verification = schemas/* union */.KCZ([schemas/* strictObject */.rej({ command: code }), schemas/* strictObject */.rej({ manual: line })]);
const Step = schemas/* strictObject */.rej({
    id: stepId,
    action: line,
    files: schemas/* array */.YOg(path),
    requirements: schemas/* array */.YOg(clauseId),
    uses: schemas/* array */.YOg(code).min(1).optional(),
    dependsOn: schemas/* array */.YOg(stepId).min(1).optional(),
    verify: Verification,
});
const Phase = schemas/* strictObject */.rej({ title: line, steps: schemas/* array */.YOg(Step) });
const Decision = schemas/* strictObject */.rej({
    topic: line,
    options: schemas/* array */.YOg(schemas/* strictObject */.rej({ value: line, evidence: schemas/* array */.YOg(Evidence) })),
    decision: line,
    reason: line,
    requirements: schemas/* array */.YOg(clauseId).min(1).optional(),
});
const OutOfScope = schemas/* strictObject */.rej({ text: line, reason: line, requirements: schemas/* array */.YOg(clauseId) });
/** What made the document: the hash lets a later run see that nothing changed. */
const Generator = schemas/* strictObject */.rej({
    tool: code,
    model: code,
    inputHash: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/u),
});
const Spec = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    title: line,
    locale: schemas/* string */.YjP().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
    createdAt: iso/* datetime */.w$(),
    generator: Generator,
    requirement: schemas/* strictObject */.rej({ source: code, title: line, clauses: schemas/* array */.YOg(Clause) }),
    architecture: Architecture,
    interfaces: Interfaces,
    logic: schemas/* strictObject */.rej({
        flows: schemas/* array */.YOg(Flow),
        details: schemas/* array */.YOg(Detail),
        errorHandling: schemas/* array */.YOg(ErrorHandling),
    }),
    plan: schemas/* strictObject */.rej({ phases: schemas/* array */.YOg(Phase) }),
    decisions: schemas/* array */.YOg(Decision),
    outOfScope: schemas/* array */.YOg(OutOfScope),
});


/***/ })

};
