"use strict";
exports.id = 5962;
exports.ids = [5962];
exports.modules = {

/***/ 37038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ isNumbered),
/* harmony export */   g1: () => (/* binding */ toHeadingTitle),
/* harmony export */   zQ: () => (/* binding */ splitHeading)
/* harmony export */ });
/* harmony import */ var _text_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21382);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67028);
/* harmony import */ var _trim_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81226);



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
const toHeadingTitle = (heading) => (0,_trim_end_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEnd */ .s)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlainText */ .b)(heading).replace(/\s+/gu, ' ').trim().replace(number, ''), ' :：*').replace(/^[^\p{L}\p{N}`'"“「『(（[<#+-]+/u, '');
/** Whether a heading starts with a number of digits. */
const isNumbered = (heading) => number.test(heading) && /\p{N}/u.test(heading.slice(0, 8));
/** The id that an author gave a heading; a heading can be nothing but an id. */
function splitHeading(heading) {
    const title = toHeadingTitle(heading);
    return (0,_text_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(title) ? { alias: title, text: '' } : (0,_text_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAlias */ .f7)(title);
}


/***/ }),

/***/ 49500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readSections)
});

// EXTERNAL MODULE: ./build/requirement/statements/heading-title.js
var heading_title = __webpack_require__(37038);
// EXTERNAL MODULE: ./build/requirement/text/plain-text.js
var plain_text = __webpack_require__(67028);
// EXTERNAL MODULE: ./build/requirement/text/template-chrome.js
var template_chrome = __webpack_require__(74097);
;// CONCATENATED MODULE: ./build/requirement/statements/open-section.js



/** What stands before the first heading. */
const topSection = {
    kind: 'neutral',
    title: '',
    isSubject: false,
    level: 0,
    line: 1,
    isLabel: false,
    isOpen: false,
};
/** What a heading tells of the demands below it, by its own words or else by those of the heading above it. */
function openHeading(heading, above, words) {
    const { alias, text } = (0,heading_title/* splitHeading */.zQ)(heading.text);
    const inherited = leavesAside(above, heading) ? topSection : (above ?? topSection);
    return {
        ...readKind(text, inherited, words),
        // The question of a form is no title of what answers it.
        ...((0,template_chrome/* isChrome */.H8)(text) ? { title: '', isSubject: false } : {}),
        level: heading.level,
        line: heading.line,
        isLabel: false,
        ...(alias === undefined ? {} : { alias }),
    };
}
function readKind(title, above, words) {
    const own = words.findHeadingKind(title);
    const isOpen = words.isOpenHeading(title) || (own === undefined && above.isOpen);
    const failures = words.isException(title) ? 'proposal' : undefined;
    const kind = isOpen ? 'context' : (own ?? failures ?? above.kind);
    return { kind, title, isSubject: own === undefined && title !== '', isOpen };
}
/** A numbered chapter below an unnumbered table of contents or change log is no part of it. */
const leavesAside = (above, { text }) => above?.kind === 'context' && !above.isNumbered && (0,heading_title/* isNumbered */.Dr)(text);
/** A line of bold text and nothing else stands for a heading. */
const boldLine = /^(?:\*\*(?:[^*]|\*(?!\*)){1,200}\*\*|__(?:[^_]|_(?!_)){1,200}__)\s{0,9}[:：]?$/u;
/** A bold line opens what follows it; with a colon before a list it introduces that list alone, and a sentence says something itself. */
function isLabel(block, after) {
    if (block.is !== 'paragraph')
        return false;
    const text = block.text.trim();
    if (!boldLine.test(text))
        return false;
    const introduces = after?.is === 'list' || after?.is === 'table';
    if (introduces && /[:：]\**$/u.test(text))
        return false;
    return !/[.。](?:\*\*|__)$/u.test(text) || (0,template_chrome/* isChrome */.H8)((0,plain_text/* toPlainText */.b)(text));
}
/** Words by which a bold line says what its author writes there, and names no topic. */
const sayings = /(?<!\p{L})(?:what|how|why|we|you|i|was|wie|warum|wir|que|quoi|qué|cosa|che|что|как|мы|co|jak)(?!\p{L})|我们|我們|你|您|何を|무엇/iu;
/** A bold line is a part of what its heading opened, and shares the heading's id where it asks for something. */
function openLabel({ text, line }, heading, words) {
    const { alias: given, text: title } = (0,heading_title/* splitHeading */.zQ)(text);
    const told = readKind(title, heading, words);
    const alias = given ?? (isBeside(told.kind) ? undefined : heading.alias);
    return {
        ...told,
        isSubject: told.isSubject && !sayings.test(title) && !(0,template_chrome/* isChrome */.H8)(title),
        level: heading.level + 1,
        line,
        isLabel: true,
        ...(alias === undefined ? {} : { alias }),
    };
}
const isBeside = (kind) => kind === 'motivation' || kind === 'remark' || kind === 'context';

;// CONCATENATED MODULE: ./build/requirement/statements/section.js


/** Cuts a document at its headings and bold lines; what a heading says of its demands holds for the headings below it. */
function readSections(blocks, words) {
    const start = blocks.findIndex((block) => !isTitle(block));
    const sections = [];
    const above = [];
    let heading = topSection;
    let open = topSection;
    let inside = [];
    const cut = (next) => {
        sections.push({ ...open, blocks: inside });
        inside = [];
        open = next;
    };
    blocks.slice(Math.max(start, 0)).forEach((block, index, all) => {
        if (block.is === 'heading') {
            while ((above.at(-1)?.level ?? 0) >= block.level)
                above.pop();
            heading = openHeading(block, above.at(-1), words);
            above.push({ ...heading, isNumbered: (0,heading_title/* isNumbered */.Dr)(block.text) });
            cut(heading);
        }
        else if (isLabel(block, all[index + 1]))
            cut(openLabel(block, heading, words));
        else
            inside.push(block);
    });
    cut(topSection);
    return sections;
}
/** The document's own title and subtitle tell nothing of the demands below them. */
const isTitle = (block) => block.is === 'heading' && block.level === 1;


/***/ }),

/***/ 21382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ markBoldIds),
/* harmony export */   Vj: () => (/* binding */ isAlias),
/* harmony export */   f7: () => (/* binding */ splitAlias)
/* harmony export */ });
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
const boldId = /^([ \t]{0,9})(?:\*\*|__)\[?(\p{Lu}{1,8}[-_.]?(?:\p{Lu}{1,8}[-_.])?\d{1,5}(?:[.-]\d{1,4}){0,3}[a-z]?)\]?[.:]?(?:\*\*|__)(?=[ \t]+\S)/gmu;
/** Writes `**FR1** text`, where bold type alone tells the id from the text, as `FR1: text`. */
const markBoldIds = (markdown) => markdown.replace(boldId, (found, indent, alias) => standard.test(alias) ? found : `${indent}${alias}:`);
/** Whether a table's cell holds nothing but an id. */
const isAlias = (text) => alone.test(text.trim());


/***/ }),

/***/ 14283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBreaks),
/* harmony export */   X: () => (/* binding */ breaksBeforeWords)
/* harmony export */ });
/** The line breaks in a text. */
const countBreaks = (text) => text.split('\n').length - 1;
/** The line breaks before the first letter or digit: where a text's words start. */
const breaksBeforeWords = (text) => countBreaks(text.slice(0, Math.max(text.search(/[\p{L}\p{N}]/u), 0)));


/***/ }),

/***/ 77434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ joinText),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
/* harmony import */ var _markdown_read_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86989);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61003);
/* harmony import */ var _count_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14283);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67028);
/* harmony import */ var _split_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62161);
/* harmony import */ var _template_chrome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74097);






/** Joins title, body and comments; a body that starts with its title stays as it is, so that its lines are those of the file. */
function joinText(found) {
    const body = hideFrontMatter(toReadable(found.body));
    const own = readTitle(body);
    const given = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toLine */ .S5)(found.title);
    const isSame = given === '' || (own.isHeading && plain(given) === own.title);
    const start = isSame ? '' : `# ${given}\n\n`;
    const parts = [{ text: body.text, offset: isSame ? 0 : 2, isTalk: false }];
    let text = start + found.body;
    for (const comment of found.comments) {
        text += openComment(comment.author, text);
        parts.push({ text: toReadable(comment.body), offset: (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .countBreaks */ .O)(text), isTalk: true });
        text += comment.body;
    }
    const title = given === '' ? own.title : given;
    return { text, title, titleLine: isSame ? own.line : 1, parts };
}
/** Lines are counted by their line feeds alone, and a byte order mark is no text. */
const toReadable = (text) => text.replace(/^\ufeff/u, ' ').replace(/\r(?!\n)/gu, ' ');
const commentStart = '\n--- Comment by @';
const openComment = (author, before) => `${before === '' || before.endsWith('\n') ? '' : '\n'}${commentStart}${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toLine */ .S5)(author)} ---\n\n`;
/** The text without the comments, in which others talk about it. */
const withoutComments = (text) => text.split(commentStart, 1)[0] ?? text;
const plain = (text) => (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toLine */ .S5)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlainText */ .b)(text));
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
    const blocks = (0,_markdown_read_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlocks */ .v)(body.text);
    const heading = blocks.find((block) => block.is === 'heading' && block.level === 1);
    if (heading?.is === 'heading')
        return { title: plain(heading.text), line: heading.line, isHeading: heading === blocks[0] };
    return readFirstSentence(blocks);
}
const titleEntry = /^title\s*[:=]\s*["']?([^"'\r]*[^"'\s])["']?\s*$/iu;
/** The question of a form after which somebody says what is wanted. */
const asksForSolution = /\bsolution\b|you['’]d like|you would like|\bproposal\b/iu;
/** The first sentence that is no question of a form, or else the first answer to what is wanted. */
function readFirstSentence(blocks) {
    const texts = blocks.flatMap(readFirstText);
    const said = texts.filter(({ text }) => !isFormQuestion(text));
    const wanted = texts.findIndex(({ text }) => isFormQuestion(text) && asksForSolution.test(text));
    const answer = wanted < 0 ? undefined : texts[wanted + 1];
    const candidates = answer !== undefined && said.includes(answer) ? [answer, ...said] : said;
    for (const { text, line } of candidates) {
        const [sentence] = (0,_split_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .splitSentences */ .P)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlainText */ .b)(text));
        const title = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toLine */ .S5)(sentence?.text.split('\n')[0] ?? '');
        if (title !== '')
            return { title, line: line + (sentence?.offset ?? 0), isHeading: false };
    }
    return { title: '', line: 1, isHeading: false };
}
const isFormQuestion = (markdown) => (0,_template_chrome_js__WEBPACK_IMPORTED_MODULE_5__/* .isChrome */ .H8)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlainText */ .b)(markdown));
function readFirstText(block) {
    if (block.is === 'list')
        return (block.items[0]?.blocks.slice(0, 1) ?? []).flatMap(readFirstText);
    return block.is === 'heading' || block.is === 'paragraph' ? [block] : [];
}


/***/ }),

/***/ 62161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ splitSentences)
/* harmony export */ });
/* harmony import */ var _locales_abbreviations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97253);
/* harmony import */ var _count_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14283);


/** Where a sentence ends: a mark with closing quotes, then white space and a new start; in Chinese and Japanese the mark alone. */
const ends = /[.!?…]["'”’»)\]]{0,3}(?=\s+[\p{Lu}\p{Lo}\p{N}`"'“‘«([*_¿¡-])|[。！？；]+["”’」』）)]{0,3}/gu;
/** Splits plain text into sentences, each with the line that it starts on. */
function splitSentences(text) {
    const sentences = [];
    let start = 0;
    let line = 0;
    const take = (end) => {
        const part = text.slice(start, end);
        const offset = line + (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksBeforeWords */ .X)(part);
        if (part.trim() !== '')
            sentences.push({ text: part.trim(), offset });
        line += (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countBreaks */ .O)(part);
        start = end;
    };
    for (const match of text.matchAll(ends)) {
        const end = match.index + match[0].length;
        if (!(0,_locales_abbreviations_js__WEBPACK_IMPORTED_MODULE_1__/* .endsInAbbreviation */ .G)(text, end, start))
            take(end);
    }
    take(text.length);
    return sentences;
}


/***/ }),

/***/ 74097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ isChrome),
/* harmony export */   Lh: () => (/* binding */ dropLogLines),
/* harmony export */   TR: () => (/* binding */ isOnlyTalk),
/* harmony export */   XA: () => (/* binding */ isMeaningful),
/* harmony export */   eC: () => (/* binding */ isTerminology)
/* harmony export */ });
/* What issue forms, templates and runners write, in the languages in which they are met; never a demand. */
const answers = /^[\s*_"'.-]*(?:no response|no content|kein inhalt(?: gefunden)?|n\/?a|none|nothing|not applicable|todo|无|無|なし|特になし|없음|keine|aucune?|ninguno|нет|nessuno|brak|yes|no|bug|bug report|feature|feature request|documentation|enhancement|question|discussion|other|every time|sometimes|rarely|always)[\s*_"'.!-]*$/iu;
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
/** Whether a sentence says how the key words of a standard are to be read. */
const isTerminology = (text) => /\b(?:RFC[\s-]?(?:2119|8174)|BCP[\s-]?14)\b/iu.test(text);
/** How people tell of the present, of their opinion or of the document itself, in the shipped languages. */
const talk = /^(?:(?:i|we) (?:think|believe|guess|know|hope|feel|found|tried|don['’]t (?:know|think))\b|(?:thanks|thank you|cheers|let me know|happy to|hope (?:this|that)|see |for example\b|e\.g\.|cc @|currently\b|at the moment\b|today,? )|(?:this|the following|the present) (?:section|document|chapter|list|rfc|prd|adr|specification)\b|(?:derzeit|aktuell|momentan|zurzeit|zum beispiel|siehe|danke)\b|dieses? (?:dokument|abschnitt|kapitel|lastenheft)|(?:actuellement|aujourd['’]hui|par exemple|voir|merci)(?=\s)|(?:ce|le présent) (?:document|chapitre|cahier)|(?:actualmente|hoy|por ejemplo|véase|ver|gracias)(?=[\s,])|este (?:documento|capítulo)|(?:atualmente|hoje|por exemplo|veja|obrigad[oa])(?=[\s,!])|(?:attualmente|oggi|ad esempio|vedi|grazie)(?=[\s,!])|(?:questo|il presente) (?:documento|capitolo)|(?:сейчас|в настоящее время|сегодня|например|см\.|спасибо)(?=[\s,!])|(?:настоящий|данный|этот) (?:документ|раздел)|(?:obecnie|aktualnie|dzisiaj|na przykład|zobacz|dziękuję)(?=[\s,!])|(?:ten|niniejszy) dokument|(?:本|此)(?:文件|文档|文檔|章|节|節|書|书|仕様書|要件定義書)|目前|现在|現在|当前|當前|例如|谢谢|謝謝|たとえば|例えば|ありがとう|현재|예를 들|감사합니다|(?:이|본) (?:문서|장|절))/iu;
/** Whoever says `I` tells what happened, but for the roles of user stories. */
const firstPerson = /(?:^|(?<!\p{L})(?:[Ww]hen|[Ii]f|[Ww]here|and|that|as) )I(?= (?:am|was|have|had|do|use|tried|try|found|get|got|see|saw|click|open|save|run|start|noticed|often|always|usually)(?!\p{L}))|(?<!\p{L})[Mm]y (?=\p{Ll})|(?<!\p{L})(?:[Ii]ch|mir|mich|[Mm]eine?)(?!\p{L})|^J(?:e |['’])|(?<!\p{L})(?:quand|si|que) j(?:e |['’])|(?<!\p{L})(?:cuando|si) yo(?!\p{L})|(?:^Eu|(?<!\p{L})(?:quando|se) eu)(?= )|(?<!\p{L})(?:[Яя]|мне|меня)(?!\p{L})|(?<!\p{L})(?:mnie|mój|moja)(?!\p{L})|我(?!们|們)|私[はがのも]|僕|저는|제가|내가/u;
const role = /^(?:as an? |als |en tant que |como |come |как |jako |作为|作為|として)/iu;
/** Whether a sentence only talks: of how it is now, of what somebody thinks or does, of the document itself. */
const isOnlyTalk = (sentence) => talk.test(sentence) || (firstPerson.test(sentence) && !role.test(sentence));
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


/***/ }),

/***/ 96891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findFittingLocales)
/* harmony export */ });
/* harmony import */ var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38847);

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

/***/ 59678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readVocabulary)
});

// UNUSED EXPORTS: headingKinds

// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(10289);
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
    'remark',
    'context',
    'quality',
    'constraint',
    'motivation',
    'proposal',
];
/** Chinese has an `or` that only questions use; `vs` stands between choices everywhere. */
const questionWords = ['还是', '還是', 'vs', 'versus'];
/** Placeholders that stand for text or for work, and not for a decision. */
const replacedTexts = new Set(['lorem ipsum', 'fixme', 'to be done']);
/** Gathers the words of the locales; headings are also read in English, in which most templates are written. */
function readVocabulary(fitting) {
    const withEnglish = fitting.includes(en.en) ? fitting : [...fitting, en.en];
    const phrases = (choose) => findAnyPhrase(fitting.flatMap(choose));
    const stems = (choose) => findAnyStem(withEnglish.flatMap(choose));
    const whole = (choose) => stems((locale) => choose(locale).map((label) => `=${label}`));
    const isAdministration = stems(({ columns }) => columns.administration);
    const isDocumentLabel = whole(({ columns }) => columns.document);
    const heads = headingKinds.map((kind) => [kind, stems(({ headings }) => headings[kind])]);
    return {
        isBinding: phrases(({ binding }) => binding),
        isObliging: phrases(({ obliging }) => obliging),
        isProhibiting: phrases(({ prohibiting }) => prohibiting),
        isExcluding: phrases(({ excluding }) => excluding),
        isRequest: phrases(({ requests }) => requests),
        isIdColumn: whole(({ columns }) => columns.id),
        isDemandColumn: stems(({ columns }) => columns.demand),
        isAdministration,
        isFieldColumn: whole(({ columns }) => columns.field),
        isTypeColumn: whole(({ columns }) => columns.type),
        isMetadata: (label) => isAdministration(label) || isDocumentLabel(label),
        isException: whole(({ exceptions }) => exceptions),
        isOpenHeading: stems(({ openDecisions }) => openDecisions.headings),
        choiceWords: [...new Set([...questionWords, ...withEnglish.flatMap((locale) => locale.or)])],
        openMarks: withEnglish.flatMap(({ openDecisions, placeholders }) => [
            ...openDecisions.marks,
            ...placeholders.filter((mark) => !replacedTexts.has(mark)),
        ]),
        findHeadingKind: (heading) => heads.find(([, matches]) => matches(heading))?.[0],
    };
}


/***/ })

};
;