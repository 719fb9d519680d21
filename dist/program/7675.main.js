"use strict";
exports.id = 7675;
exports.ids = [7675,7253];
exports.modules = {

/***/ 97253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endsInAbbreviation)
/* harmony export */ });
/** Ends of words with a full stop after which the sentence goes on, in the shipped languages; a letter behind a number is a unit. */
const abbreviation = /(?:^|[\s("'“«[])(?:(?<!\d\s)\p{Script=Latin}|\p{Script=Cyrillic}|e\.g|i\.e|etc|vs|cf|approx|resp|incl|eq|ca|no|nr|fig|sec|inc|ltd|dr|prof|mr|mrs|st|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|ggf|evtl|inkl|max|min|usw|vgl|p\.\s?ex|par ex|ex|art|sig|ej|núm|т\.\s?д|т\.\s?п|т\.\s?е|т|др|рис|см|напр|np|tzn|itp|itd|m\.in|ad es|ecc)\.$/iu;
/** The longest abbreviation, with what stands before it. */
const longest = 12;
/** Whether the full stop at `end` belongs to an abbreviation, so that no sentence ends there. */
const endsInAbbreviation = (text, end, start = 0) => abbreviation.test(text.slice(Math.max(start, end - longest), end));


/***/ }),

/***/ 36132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage)
/* harmony export */ });
const defaultValue = /\$\{\w{1,60}:?-(?<value>[^{}$]{0,80})\}/gu;
const imageForm = /^(?<name>[a-z\d][\w.\-/]*(?::\d{2,5}\/[\w.\-/]+)?):(?<tag>v?\d[\w.-]{0,100})(?:@sha256:[\da-f]{64})?$/u;
/** A tag is a version when it begins with numbers: `16.2-alpine`; a port is not. */
const versionTag = /^v?\d{1,4}(?:\.\d+){0,3}(?:[-.][\w.-]+)?$/u;
/** Reads `registry/name:tag`; `undefined` when the tag is no exact version. */
const readImage = (text) => {
    const plain = text.trim().replace(defaultValue, '$<value>');
    const { name, tag: stated } = imageForm.exec(plain)?.groups ?? {};
    // What follows a default value is not written beside it, so that no line proves it.
    const tag = plain === text.trim() ? stated : stated?.replace(/-.*$/u, '');
    if (name === undefined || tag === undefined || !versionTag.test(tag))
        return undefined;
    return { name: name.replace(/^(?:docker\.io\/)?(?:library\/)?/u, ''), version: tag };
};


/***/ }),

/***/ 87203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33404);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5972);


const byteOrderMark = '\uFEFF';
const fileNameOf = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
const explain = (format, reason) => `Expected a well-formed ${format.name}, found ${reason.slice(0, 200).replace(/[.\s]+$/u, '')}.`;
/** What was read of a file before: facts and notices ask for the same reading. */
const readings = new WeakMap();
/**
 * Reads a manifest, whatever its folder or prefix; `undefined` when no known format claims the file.
 * It never throws: `malformed` is a sentence about what could not be read, and the facts hold what could.
 */
const readManifest = (file) => {
    const known = readings.get(file);
    if (known !== undefined)
        return known.reading;
    const reading = readAnew(file);
    readings.set(file, { reading });
    return reading;
};
const readAnew = (file) => {
    const text = file.text.startsWith(byteOrderMark) ? file.text.slice(1) : file.text;
    const fileName = fileNameOf(file.path);
    const format = _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.find((candidate) => candidate.matches(fileName, text));
    if (format === undefined)
        return undefined;
    try {
        const { facts, malformed } = format.read((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .oD)({ path: file.path, text }));
        return malformed === undefined ? { facts } : { facts, malformed: explain(format, malformed) };
    }
    catch (cause) {
        // Parsers recurse: nesting of many thousand levels exhausts the stack.
        const reason = cause instanceof RangeError ? 'too many nested levels' : String(cause);
        return { facts: [], malformed: explain(format, reason) };
    }
};


/***/ }),

/***/ 59705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ secondWanted),
/* harmony export */   Jh: () => (/* binding */ findOwnMade),
/* harmony export */   Jy: () => (/* binding */ isWeighing),
/* harmony export */   Xo: () => (/* binding */ isDecisionHeading),
/* harmony export */   p1: () => (/* binding */ saysChosen),
/* harmony export */   rn: () => (/* binding */ isOptionsHeading),
/* harmony export */   tz: () => (/* binding */ saysRejected),
/* harmony export */   u7: () => (/* binding */ firstWanted),
/* harmony export */   uW: () => (/* binding */ isLeftCell),
/* harmony export */   wz: () => (/* binding */ isTakenCell)
/* harmony export */ });
/* Words of the shipped languages by which a text weighs technologies and says which of them it takes. */
/** Alternatives of whole words; scripts that JavaScript's `\b` does not know stand without borders. */
const lazily = (...parts) => {
    let expression;
    return (text) => (expression ??= new RegExp(parts.join('|'), 'iu')).test(text);
};
/** A text that offers several names for one purpose. */
const isWeighing = lazily(String.raw `\beither\b|\bthe alternatives?\b|\balternatives? (?:is|are|to|would)\b|\balternatively\b|\bcandidates (?:are|for)\b|\b(?:choose|choice|choosing|decide|pick) (?:from|between)\b|\b(?:two|three|several) options\b`, String.raw `zur (?:aus)?wahl|\bentweder\b|\balternativen?\b|in frage kommen|kommen? .{0,40}in frage|kandidaten sind`, String.raw `\bau choix\b|\bsoit\b|alternatives?\b|choix entre|\bcandidats sont`, String.raw `(?:a|para) elegir|la alternativa|alternativas?\b|entre elegir|elegir entre`, String.raw `(?:à|para) escolh|escolher entre|a scelta|scegliere (?:tra|fra)|l.alternativa`, String.raw `do wyboru|alternatyw|\balbo\b|wybór (?:między|pomiędzy)`, 'на выбор|альтернатив|либо|выбор между|выбрать между', '可选|備選|备选|候选|候選|二选一|二選一|替代方案|擇一|择一|任选|任選|之间选|之間選|對比|对比', 'どちらか|いずれか|候補|代替|選択肢', '중 하나|대안|후보|선택지');
/** A text that says of one name that it is taken. */
const saysChosen = lazily(String.raw `\b(?:is|are) (?:good )?enough\b|\bsuffic(?:es|ient)\b|\bwins?\b|\bchosen\b|\bchose\b|\bchoose\b|\bselect(?:ed)?\b|\bpick(?:ed)?\b|\badopt(?:ed|s)?\b|\bprefer(?:red)?\b|\brecommend(?:ed)?\b|\bgo(?:es|ing)? with\b|\bdecided (?:on|for|to use)\b|\bsettled? on\b|\bwe (?:will )?(?:use|take|keep)\b|^\W{0,6}(?:so )?use\b|\b(?:decision|choice)\b`, String.raw `genügt|\breicht\b|ausreichend|gewählt|wählen wir|wir wählen|nehmen wir|wir nehmen|entscheid\p{L}* .{0,20}(?:für|fiel|fällt)|entscheidung|empf[eioa]hl|bevorzug|verwenden wir|wir verwenden|zum einsatz|fällt auf|^\W{0,6}(?:verwende|nutze|nimm)\b`, String.raw `\bsuffit\b|suffisan|retenu|retenons|choisi|\bchoix ?:|préfér|recommand|nous prenons|on prend|l.emporte|^\W{0,6}utilise[rz]?\b`, String.raw `\bbasta\b|suficiente|elegi(?:do|da|mos)|se elige|elección|preferi|recom[ei]nd|\busamos\b|nos quedamos|^\W{0,6}(?:usa|usar|use)\b`, String.raw `escolh(?:id|emos|a ?:)|decisão|adotamos|ficamos com|sufficiente|scegliamo|scelt[oa]|raccomand|consigli|adottiamo|usiamo`, String.raw `wystarcz|wybran|wybieramy|wybraliśmy|zalec|używamy|stosujemy`, 'достаточно|хватает|выбран|выбираем|выбрали|рекоменд|предпоч|используем|берём|решение ?:', '足够|足夠|够用|夠用|选用|選用|选定|选择了|選擇了|采用|採用|推荐|推薦|首选|首選|最终选|最終選|结论|結論', 'で十分|十分である|十分だ|推奨|選定|を選択する|を選ぶ|に決定|に決め', '충분|채택|선택(?:한다|했다|합니다|했습니다)|추천|권장|선정');
/** A text that says of its names that they are not taken. */
const saysRejected = lazily(String.raw `\breject\p{L}*|\bdiscard\p{L}*|\bruled out\b|\bdismiss\p{L}*|\bdecided against\b|\b(?:not|never) (?:be )?(?:chosen|used|needed|taken|enough|an option|recommended|suitable|sufficient)\b|\boverkill\b|\btoo (?:heavy|slow|large|big|complex)\b|\bthe alternatives?\b|\bfallback\b|\bwithout need\b`, String.raw `verw[oe]rf|abgelehnt|scheidet aus|ausgeschieden|ausgeschlossen|entfällt|nicht (?:nötig|gewählt|genommen|ausreichend|geeignet|empfohlen)|(?:reicht|genügt) .{0,20}nicht|\bzu (?:schwer|groß|langsam|komplex)\b|(?:die|als) alternative`, String.raw `écart|rejet|\bexclus?\b|abandonn|ne suffit pas|pas (?:retenu|nécessaire|recommandé)|trop (?:lourd|lent)|l.alternative`, String.raw `rechaz|descart|no (?:basta|es suficiente|hace falta|se elige)|la alternativa`, String.raw `rejeit|não (?:basta|é suficiente|é necess)|a alternativa|scarta|rifiutat|esclus|non (?:basta|è sufficiente|serve)|l.alternativa`, String.raw `odrzuc|nie wystarcz|niepotrzebn|alternatyw`, 'отклон|отверг|отказ|не подход|недостаточно|не нуж|не хватает|альтернатив', '不采用|不採用|否决|否決|放弃|放棄|不选|不選|不够|不夠|不推荐|不推薦|淘汰|备选|備選|替代', '却下|不採用|見送|採用しない|採用せず|十分ではない|不十分|代替|過剰', '기각|제외|채택하지|선택하지|불충분|대안|필요 ?없');
/** Signs between a name that is taken and one that is not: the first is wanted, or the second. */
const firstWanted = /\s(?:instead of|rather than|over|in favou?r of|anstatt|anstelle von|statt|plutôt que|au lieu d[e’']|en lugar de|en vez de|ao invés de|em vez de|invece di|piuttosto che|zamiast|вместо)\s|而不是|而非/iu;
const secondWanted = /ではなく|じゃなく|の代わりに|대신|이 아니라|가 아니라/u;
/**
 * What somebody builds with their own hands instead of taking a library for it, each way to say it
 * behind a word that every such name holds: most texts hold none, and the names are slow to build.
 */
const ownMade = [
    [
        /hand|home|self|custom|in-house|our own/iu,
        /(?:\b(?:a|an|our|the) )?\b(?:hand-?written|home-?(?:made|grown)|self-?(?:made|written)|custom-built|in-house)(?: [\p{L}-]{2,20}){1,2}|\bour own(?: [\p{L}-]{2,20}){1,2}/giu,
    ],
    [
        /selbst|handgeschrieben|eigen/iu,
        /(?:selbst ?geschrieben|selbst ?gebaut|handgeschrieben)\p{L}{0,3} \p{L}{2,30}|\beigen(?:e[rsnm]?) (?:\p{Lu}\p{L}{2,30})/giu,
    ],
    [
        /maison|propi|própri|propri/iu,
        /une? \p{L}{2,20} maison|\p{L}{3,20} (?:propi[oa]|própri[oa]|propri[oa])(?!\p{L})/giu,
    ],
    [/własn|собственн/iu, /własn\p{L}{1,3} \p{L}{3,20}|собственн\p{L}{2,3} \p{L}{3,20}/giu],
    [
        /自作|自前|自研|自行/u,
        /自作の?[\p{Script=Han}\p{Script=Katakana}ー]{1,12}|自前の?[\p{Script=Han}\p{Script=Katakana}ー]{1,12}|(?:自研|自行实现|自行實作|自行開發|自行开发)的?[\p{Script=Han}]{0,8}?(?=[和与與或、，。]|$)/gu,
    ],
    [
        /자체|직접/u,
        /(?:자체|직접) (?:구현|제작)(?:한)?(?: ?[\p{Script=Hangul}]{1,6}?(?=[을를과와이가은는\s]|$))?/gu,
    ],
];
/** Every place in a text that names something self-made. */
const findOwnMade = (text) => ownMade.flatMap(([hint, pattern]) => (hint.test(text) ? [...text.matchAll(pattern)] : []));
/** Headings below which a record of a decision lists what was weighed. */
const isOptionsHeading = lazily(String.raw `^(?:considered |possible |our )?(?:options|alternatives|candidates)(?: considered)?$|^(?:rejected|discarded)(?: alternatives| options)?$|^(?:betrachtete |mögliche |verworfene )?(?:optionen|alternativen|möglichkeiten|kandidaten)$|^(?:options|alternatives)(?: envisagées| étudiées| écartées)?$|^(?:opciones|alternativas|opções)(?: consideradas| descartadas)?$|^(?:opzioni|alternative)(?: considerate| scartate)?$|^(?:rozważane |odrzucone )?(?:opcje|alternatywy)$|^(?:рассмотренные |отклон[её]нные )?(?:варианты|альтернативы)$`, '^(?:考虑的|候选)?(?:选项|方案|备选方案|候选方案)$|^(?:考慮的|候選)?(?:選項|方案|備選方案|候選方案)$|^(?:検討した)?(?:選択肢|候補|代替案)$|^(?:검토한 )?(?:선택지|대안|후보)$');
/** Headings below which it says what was taken. */
const isDecisionHeading = lazily(String.raw `^(?:the )?(?:decision|choice)(?: outcome)?$|^chosen option$|^entscheidung$|^(?:décision|choix)$|^(?:decisión|elección)$|^(?:decisão|escolha)$|^(?:decisione|scelta)$|^(?:decyzja|wybór)$|^(?:решение|выбор)$`, '^(?:决定|決定|结论|結論|選定|採用|決定事項|결정|결론)$');
/** Cells that say of a row that it is taken, or that it is not. */
const isTakenCell = lazily(String.raw `^\W*(?:✅|✔|✓|yes|chosen|selected|accepted|adopted|taken|recommended|ja|gewählt|empfohlen|oui|retenue?|choisie?|sí|elegid[oa]|sim|escolhid[oa]|sì|scelt[oa]|tak|wybran[eya]|да|выбран[оа]?)\W*$`, '^(?:✅|✔|✓|○|◎|是|采用|採用|选用|選用|推荐|推薦|推奨|예|채택|선정)$');
const isLeftCell = lazily(String.raw `^\W*(?:❌|✗|✘|×|no|rejected|discarded|dropped|declined|nein|verworfen|abgelehnt|non|écartée?|rejetée?|rechazad[oa]|descartad[oa]|não|rejeitad[oa]|scartat[oa]|nie|odrzucon[eya]|нет|отклон[её]н[оа]?)\W*$`, '^(?:❌|✗|✘|×|否|不采用|不採用|否决|否決|却下|아니오|기각|제외)$');


/***/ }),

/***/ 28254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf)
/* harmony export */ });
const statedDate = /\b(?:date|updated|last[ _-]?(?:updated|modified|reviewed|checked)|as of|stand|datum|fecha|data|日期|更新|更新日|作成日|날짜|дата)[^\d\n]{0,20}(?<date>20\d\d-\d\d-\d\d)/iu;
const dateInPath = /(?:^|[^\d])(?<date>20\d\d-\d\d-\d\d)(?!\d)/u;
/** When a document was written, as far as it says so at its top or in its path. */
const dateOf = ({ path, text }) => (dateInPath.exec(path) ?? statedDate.exec(text.slice(0, 3_000)))?.groups?.['date'];


/***/ }),

/***/ 39514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ linesOf),
  E: () => (/* binding */ openDocument)
});

// EXTERNAL MODULE: ./build/markdown/read-blocks.js
var read_blocks = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/research/prose/date-of.js
var date_of = __webpack_require__(28254);
// EXTERNAL MODULE: ./build/research/prose/quote-line.js
var quote_line = __webpack_require__(97955);
// EXTERNAL MODULE: ./build/research/prose/read-html.js + 1 modules
var read_html = __webpack_require__(35629);
// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
;// CONCATENATED MODULE: ./build/research/prose/read-markup-tables.js

/** Texts whose tables are not those of Markdown. */
const otherMarkup = /\.(?:rst|rest|adoc|asciidoc|asc|txt|org)$/iu;
/** A longer line is data. */
const longestLine = 1000;
const nowhere = { headings: [], isHistory: false, isStack: false, isRejected: false };
/** `|===` opens and closes a table of AsciiDoc. */
const fence = /^[|,:!]={3,}\s*$/u;
/** A cell begins with `|`, behind what it spans or how it is set. */
const cellStart = /(?:^|\s)(?:\d+[*+]|\.\d+\+)?[<^>.]{0,4}[a-z]?\|/u;
const cellsOf = (text, line) => text
    .split(cellStart)
    .slice(1)
    .map((cell) => ({ text: cell.trim(), line }));
/** As many cells make a row as the first line of the table has, or as many columns as are announced. */
const widthOf = (attributes, first) => {
    const columns = /\bcols\s*=\s*"(?<columns>[^"]*)"/u.exec(attributes)?.groups?.['columns'];
    const repeated = /^(?<count>\d{1,2})\*/u.exec(columns ?? '')?.groups?.['count'];
    if (repeated !== undefined)
        return Number(repeated);
    return columns === undefined ? first.length : columns.split(',').length;
};
const toRows = (cells, width) => width < 1
    ? []
    : Array.from({ length: Math.floor(cells.length / width) }, (_, index) => cells.slice(index * width, (index + 1) * width));
const readAsciiDoc = (lines) => {
    const tables = [];
    let open;
    for (const [index, text] of lines.entries()) {
        if (fence.test(text)) {
            if (open !== undefined) {
                const width = widthOf(lines[open.at - 1] ?? '', open.first);
                const rows = toRows(open.cells, width);
                tables.push({ line: open.at + 1, endLine: index + 1, rows });
            }
            open = open === undefined ? { at: index, cells: [], first: [] } : undefined;
        }
        else if (open !== undefined && text.length <= longestLine) {
            const cells = cellsOf(text, index + 1);
            if (open.first.length === 0)
                open.first = cells;
            open.cells.push(...cells);
        }
    }
    return tables;
};
const listItem = /^\s+(?<row>\*\s+)?-\s+(?<text>.*)$/u;
/** `.. list-table::` of reStructuredText: `* -` begins a row, `-` the next cell. */
const readListTables = (lines) => {
    const tables = [];
    let open;
    for (const [index, line] of lines.entries()) {
        if (/^\S/u.test(line))
            open = undefined;
        if (open !== undefined) {
            open.endLine = index + 1;
            const item = (0,captures/* capture */.F)(listItem, line.slice(0, longestLine));
            if (item('row') !== '')
                open.rows.push([]);
            if (item('text') !== '')
                open.rows.at(-1)?.push({ text: item('text'), line: index + 1 });
        }
        else if (/^\s*\.\.\s+list-table::/u.test(line)) {
            open = { line: index + 1, endLine: index + 1, rows: [] };
            tables.push(open);
        }
    }
    return tables;
};
const gridBorder = /^\s*\+(?:[-=]+\+)+\s*$/u;
/** Tables drawn with `+---+`, as in reStructuredText and plain text. */
const rowOfGrid = (text, line) => {
    if (gridBorder.test(text) || text.length > longestLine)
        return [];
    const cells = text
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|');
    return [cells.map((cell) => ({ text: cell.trim(), line }))];
};
const readGrids = (lines) => {
    const tables = [];
    for (let start = 0; start < lines.length; start += 1) {
        if (!gridBorder.test(lines[start] ?? ''))
            continue;
        let end = start;
        const rows = [];
        for (; /^\s*[+|]/u.test(lines[end] ?? ''); end += 1) {
            rows.push(...rowOfGrid(lines[end] ?? '', end + 1));
        }
        tables.push({ line: start + 1, endLine: end, rows });
        start = end;
    }
    return tables;
};
const toPieces = ({ line, endLine, rows }, pieces) => {
    const [header, ...others] = rows;
    if (header === undefined || others.length === 0)
        return [];
    const place = pieces.findLast((piece) => piece.line < line)?.place ?? nowhere;
    return [{ is: 'table', header, rows: others, line, endLine, place }];
};
/** The tables of AsciiDoc, of reStructuredText and of plain text, which Markdown reads as paragraphs. */
const readMarkupTables = ({ path }, lines, pieces) => otherMarkup.test(path)
    ? [...readAsciiDoc(lines), ...readListTables(lines), ...readGrids(lines)].flatMap((table) => toPieces(table, pieces))
    : [];

// EXTERNAL MODULE: ./build/research/prose/words.js
var words = __webpack_require__(61477);
;// CONCATENATED MODULE: ./build/research/prose/document.js






/** The numbers of the lines that a piece stands on. */
const linesOf = ({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
const placeOf = ({ headings, top }) => headings.at(-1)?.place ?? top;
const addProse = (walk, block, from) => {
    const { line, endLine, text } = block;
    walk.pieces.push({ is: 'prose', from, text, line, endLine, place: placeOf(walk) });
    walk.caption = text.slice(-200);
};
const addHeading = (walk, block) => {
    walk.headings = walk.headings.filter(({ level }) => level < block.level);
    const above = placeOf(walk);
    const place = {
        headings: [...above.headings, block.text],
        isHistory: above.isHistory || (0,words/* isHistory */.JV)(block.text),
        isStack: above.isStack || (0,words/* isStackHeading */.$s)(block.text),
        isRejected: above.isRejected || (0,words/* isRejectedHeading */.NB)(block.text),
    };
    walk.headings = [...walk.headings, { level: block.level, place }];
    addProse(walk, block, 'heading');
};
const addCode = (walk, block) => {
    const { line, endLine, language, text, caption } = { ...block, caption: walk.caption };
    const firstLine = block.fenced ? line + 1 : line;
    walk.pieces.push({
        is: 'code',
        language: language.toLowerCase().replace(/^[{.]+|[}:].*$/gu, ''),
        text,
        firstLine,
        caption,
        line,
        endLine,
        place: placeOf(walk),
    });
};
const addItems = (walk, items) => {
    for (const item of items)
        addBlocks(walk, item.blocks, 'item');
};
/** A line of nothing but bold words stands for a heading below all others. */
const boldLine = /^\*\*(?<text>[^*]{2,120})\*\*[:：]?$/u;
const levelOfBoldLine = 7;
const asHeading = (block, from) => {
    const text = block.is === 'paragraph' && from === 'paragraph'
        ? boldLine.exec(block.text)?.groups?.['text']
        : undefined;
    return text === undefined
        ? block
        : { is: 'heading', level: levelOfBoldLine, text, line: block.line, endLine: block.endLine };
};
const addBlock = (walk, given, from) => {
    const block = asHeading(given, from);
    if (block.is === 'heading')
        addHeading(walk, block);
    else if (block.is === 'paragraph')
        addProse(walk, block, from);
    else if (block.is === 'list')
        addItems(walk, block.items);
    else if (block.is === 'quote')
        addBlocks(walk, block.blocks, 'quote');
    else if (block.is === 'code')
        addCode(walk, block);
    else if (block.is === 'table') {
        const { header, rows, line, endLine } = block;
        walk.pieces.push({ is: 'table', header, rows, line, endLine, place: placeOf(walk) });
    }
};
const addBlocks = (walk, blocks, from) => {
    for (const block of blocks)
        addBlock(walk, block, from);
};
const historyFile = /(?:^|\/)(?:change[-_ ]?log|changes|history|news|releases?|release[-_ ]?notes?|更新日志|变更日志|änderungen)(?:[-_.\s]|$)/iu;
const versionHeading = /^\s{0,3}#{1,3}\s+(?:[A-Za-z-]+\s+)?\[?v?\d+\.\d+(?:\.\d+)?[\w.-]{0,30}\]?\s{0,3}(?:[-–—:(]?\s{0,3}(?:\d{1,4}\b|unreleased|yanked).*)?$/iu;
/** So many headings that are nothing but a version make a change log, whatever its name. */
const manyVersionHeadings = 3;
const isHistoryDocument = (path, lines) => historyFile.test(path) ||
    lines.filter((line) => line.length < 120 && versionHeading.test(line)).length >=
        manyVersionHeadings;
const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?<body>[\s\S]*?)(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/u;
/** Front matter further down is a rule between paragraphs. */
const longestFrontMatter = 20_000;
/** Front matter is no prose; blank lines in its place keep the line numbers. */
const withoutFrontMatter = (text) => {
    const found = frontMatter.exec(text.slice(0, longestFrontMatter));
    if (found === null)
        return text;
    const height = (0,quote_line/* splitLines */.uz)(found[0]).length - 1;
    return '\n'.repeat(height) + text.slice(found[0].length);
};
/** The lines of a table that Markdown does not know are no prose. */
const withTables = (pieces, tables) => {
    const isInTable = ({ line, endLine }) => tables.some((table) => line >= table.line && endLine <= table.endLine);
    return [...pieces.filter((piece) => piece.is === 'code' || !isInTable(piece)), ...tables];
};
/** Takes a Markdown or plain text apart, once for all readers. */
const openDocument = (file) => {
    const lines = (0,quote_line/* splitLines */.uz)(file.text);
    const top = {
        headings: [],
        isHistory: isHistoryDocument(file.path, lines),
        isStack: false,
        isRejected: false,
    };
    const walk = { pieces: [], top, headings: [], caption: '' };
    addBlocks(walk, (0,read_blocks/* readBlocks */.v)(withoutFrontMatter(file.text)), 'paragraph');
    const dated = (0,date_of/* dateOf */.Q)(file);
    const tables = [
        ...(0,read_html/* readHtmlTables */.J)(file.text, walk.pieces),
        ...readMarkupTables(file, lines, walk.pieces),
    ];
    return {
        path: file.path,
        lines,
        pieces: tables.length === 0 ? walk.pieces : withTables(walk.pieces, tables),
        ...(dated !== undefined && { dated }),
    };
};


/***/ }),

/***/ 50995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findVersions)
});

// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
// EXTERNAL MODULE: ./build/research/prose/name-words.js
var name_words = __webpack_require__(98913);
;// CONCATENATED MODULE: ./build/research/prose/judge-known.js


/** Technologies whose versions are years. */
const yearVersions = /^(?:Visual Studio|Windows Server|Microsoft SQL Server|JavaScript|Unity|IntelliJ IDEA|Rust edition)$/u;
/** The integers that these formats really have; any other number after them is something else. */
const formatIntegers = {
    HTML: ['5'],
    CSS: ['3'],
    HTTP: ['2', '3'],
    OAuth: ['2'],
    OpenAPI: ['3'],
    Swagger: ['2'],
    MQTT: ['5'],
};
/** No release of anything known counts higher; browsers, which count fastest, stay well below it. */
const largestInteger = 250;
/** "Node 1" is a machine. */
const leastInteger = { 'Node.js': 8 };
const amountAfter = /^\s+(?!(?:or|and|is|as|with|for|on|in|to|has|does|only|lts|ou|oder|und|et|y|o|e|i|и|или|is|supports?|features?|apps?|components?|projects?|support|series|release|runtime|beta|alpha|based|compatible|now|required|installed|via|using)\b)[a-z]{3,}/u;
const countedThings = /^\s+(?:nodes?|instances?|replicas?|brokers?|containers?|lines?|files?|pods?|workers?|threads?|steps?|servers?|clusters?|users?|calls?|requests?|times?|ways?|items?|rows?|tables?|columns?|jobs?|tests?|points?|people|questions?|examples?|repositories|repos)\b/iu;
const isPlainInteger = (known, { token, after }) => {
    const value = Number(token.version);
    if (value < (leastInteger[known.name] ?? 1) || value > largestInteger)
        return false;
    if (countedThings.test(after))
        return false;
    return !(0,name_words/* isAmbiguousName */.K)(known.name) || token.stated !== undefined || !amountAfter.test(after);
};
/** Whether a bare integer can be a version of this technology; a number with dots always can. */
const mayHave = (known, pair) => {
    const { version } = pair.token;
    if (!/^\d+$/u.test(version))
        return true;
    if (/^(?:19|20)\d\d$/u.test(version))
        return yearVersions.test(known.name);
    if (known.kind === 'format')
        return formatIntegers[known.name]?.includes(version) === true;
    return isPlainInteger(known, pair);
};
const isProperSpelling = (known, text, { place, token }) => {
    // One letter is a technology only beside a version that cannot be anything else.
    if (text.length === 1 && token.parts < 3)
        return false;
    if (place.manner === 'code' || place.manner === 'bold' || text === known.name)
        return true;
    return text.length > 1 && !(0,name_words/* isAmbiguousName */.K)(text);
};
/** "Rocky Linux 9" has the version, not Linux. */
const headNoun = /^Linux$/u;
const fullName = (words, count) => {
    const text = words.slice(-count).join(' ');
    const owner = words.at(-count - 1) ?? '';
    const isHalf = headNoun.test(text) && /^[A-Z]/u.test(owner) && !(0,name_words/* isCommonWord */.e)(owner);
    return isHalf ? `${owner} ${text}` : text;
};
const longestKnownName = 4;
/** Judges the longest technology of the table that ends the text before a version. */
const judgeKnown = (pair) => {
    const words = pair.place.text.split(' ');
    for (let count = Math.min(words.length, longestKnownName); count > 0; count -= 1) {
        const text = words.slice(-count).join(' ');
        const known = (0,technology_kinds/* findTechnology */.eE)(text);
        if (known === undefined)
            continue;
        const fits = isProperSpelling(known, text, pair) && mayHave(known, pair);
        return fits ? { name: fullName(words, count), known } : undefined;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./build/research/prose/joining-words.js
/** What may stand before a joining word in a script without blanks: a Latin name, its closing mark, or a word for "version". */
const joined = '(?<=[A-Za-z\\d)\\]）」』`*]|バージョン|版本?|버전)';
const particles = 'には|では|[のはがで的]|[은는이가을를의]';
const verbs = '(?:使用|采用|採用|选用|選用|选择|選擇|需要|要求|锁定|鎖定|固定|升级|升級)(?:[在为為到至于於])?';
/** 「Fastify のバージョンは」, 「zod 采用」: a particle or a verb joins a version to the name before it. */
const joiningParticle = new RegExp(`${joined}\\s?(?:${particles}|${verbs})[、，,]?$`, 'u');
const joinsByWord = new RegExp(`^[\`*」』）)\\]]{0,4}\\s?(?:${particles}|${verbs})`, 'u');
const versionWord = /版本?|バージョン|버전/u;
const dotted = /^v?\d+(?:\.\d|系)/iu;
/** A particle alone joins a count as well: 「Redis は 3 つ」 states no version, 「Redis は 7.2」 does. */
const mayJoin = (between, number) => !joinsByWord.test(between) || versionWord.test(between) || dotted.test(number);
/** What joins an unknown name to its version when its writer speaks of versions. */
const joinsByVersionWord = new RegExp(`^[\`*」』）)\\]]{0,4}\\s?(?:${particles})?[、，]?\\s?(?:バージョン|版本|버전)(?:${particles}|[为為是])?[、，]?\\s?[\`*「『]{0,3}$`, 'u');
const latinName = '(?<name>[A-Za-z][\\w.+#-]*(?: [A-Z][\\w.+#-]*)?)';
const wordThenName = new RegExp(`^\\s?(?:版本的?|版の|버전의)\\s?${latinName}`, 'u');
const particleThenName = new RegExp(`^\\s?[の的의]\\s?${latinName}`, 'u');
const endsInVersionWord = /(?:バージョン|版本|버전)\s?$/u;
/** The name behind its version: 「バージョン 3.23.8 の zod」, 「4.26.2 版本的 Fastify」. */
const findNameBehind = (before, behind) => {
    const found = wordThenName.exec(behind) ??
        (endsInVersionWord.test(before) ? particleThenName.exec(behind) : null);
    return found?.groups?.['name'] ?? '';
};

;// CONCATENATED MODULE: ./build/research/prose/judge-unknown.js


const longestName = 80;
const mostWords = 4;
const packageLike = /^@?[A-Za-z][\w.+-]*(?:[/:][\w.+-]+)*$/u;
const innerSign = /[A-Za-z\d](?:[-/@:][A-Za-z]|[a-z][A-Z]|\.[a-z]{2,})|[a-z][A-Z]|[A-Z]{2}[a-z]/u;
/** Signs of a brand or a path; a hyphen alone also joins ordinary words: `p-value`. */
const brandSign = /[a-z][A-Z]|[A-Z]{2}[a-z]|[/@:]/u;
const fileName = /\.(?:ya?ml|json|toml|md|txt|xml|lock|cfg|ini|conf|env|sh|py|ts|tsx|jsx|java|rs|go|rb|php|cs|html|css|log|pdf|csv|exe|jar|zip|gz|png)$/iu;
const identifier = /^(?:[a-z]+(?:[A-Z][a-z]*)+|\w*_\w*)$/u;
const shortSign = /^(?:[A-Z]{1,6}(?:-[A-Z]{1,6})?|[A-Z]\d{1,3})$/u;
const statesUse = /\b(?:use|uses|using|with|upgrade|upgraded|update|install|requires?|depends? on|based on|built (?:with|on)|pin|pinned|targets?|runs? on|powered by|utilise|nutzt|verwendet|mit|avec|usa|con|usando|com|używa|использу\S*|на базе|使用|采用|基于|利用|사용)\s+\S*$/iu;
const judge_unknown_versionWord = /version|版本|バージョン|버전|версия|versión|versão|versione|wersja/iu;
const assigns = /[:=：]/u;
const isPackageName = (name) => name.length <= longestName && packageLike.test(name) && !fileName.test(name);
/** A two-part number is a version only when the words around it speak of one. */
const provesVersion = ({ place, token, left }) => {
    if (token.hasV || /@|==|>=|~>|≥|\^/u.test(place.between))
        return true;
    if (judge_unknown_versionWord.test(place.between))
        return true;
    return !assigns.test(place.between) && statesUse.test(left);
};
/** "AWS provider 5.0": the noun is a part of the name. */
const namedKind = /^(?:provider|plugin|operator|driver|sdk|cli|starter|adapter|extension|chart|client|agent|connector)$/iu;
const partOfText = /\b(?:chapter|section|figure|table|part|step|phase|task|requirement|appendix|story|epic)$/iu;
const capital = /^[A-Z]/u;
const isLastWordProper = (words, isRange) => {
    const [before = '', word = ''] = ['', ...words].slice(-2);
    if (isRange || capital.test(word) || innerSign.test(word))
        return true;
    return namedKind.test(word) && capital.test(before);
};
const isNameWord = (word) => word !== undefined && capital.test(word) && !(0,name_words/* isCommonWord */.e)(word);
/** The trailing words of a plain text that are written like a name: capitals, a package's signs, or a range after them. */
const properName = (text, isRange) => {
    const words = text.split(' ');
    if (!isLastWordProper(words, isRange) || (0,name_words/* isCommonWord */.e)(words.at(-1) ?? ''))
        return undefined;
    let start = words.length - 1;
    while (words.length - start < mostWords && isNameWord(words[start - 1]))
        start -= 1;
    return partOfText.test(words[start - 1] ?? '') ? undefined : words.slice(start).join(' ');
};
/** Only signs and a word for "version" join an unknown name to its version: "Deferred to v1.4.0" names nothing. */
const directlyJoined = /^[\s([（`*"'\]|@:=<>~^≥]*(?:versions?|ver\.?|版本|バージョン|버전|версия|versión|versão|versione|wersja)?[\s(`*"'@:=<>~^≥]*$/iu;
const openRange = /[\^~=>@≥]\s*["'`]?$/u;
const judgePlainWord = (pair) => {
    const isRange = openRange.test(pair.place.between);
    if (pair.token.parts < 2 || (/[:：]/u.test(pair.place.between) && !isRange))
        return false;
    return pair.isStack || (provesVersion(pair) && !pair.token.hasV);
};
/** One word needs a sign of a package in it, or a place where packages are told. */
const judgeWord = (name, pair) => {
    if (!isPackageName(name) || shortSign.test(name))
        return false;
    if (identifier.test(name))
        return pair.isStack;
    if (pair.place.manner === 'plain' && !innerSign.test(name))
        return judgePlainWord(pair);
    if (pair.token.parts > 2 || pair.isStack || provesVersion(pair))
        return true;
    return brandSign.test(name) && !assigns.test(pair.place.between);
};
const nameIn = ({ place, token, isStack }) => {
    if (place.manner !== 'plain')
        return place.text;
    if (!directlyJoined.test(place.between) && !joinsByVersionWord.test(place.between))
        return undefined;
    const isRange = openRange.test(place.between) && token.parts > 1;
    // A lone word in a list of technologies needs no capital: "Helm 3.14, kubectl 1.29".
    const isAlone = isStack && !place.text.includes(' ') && place.text.length > 2;
    return properName(place.text, isRange || isAlone);
};
const isProved = (name, words, pair) => words === 1 ? judgeWord(name, pair) : pair.token.parts > 2 || pair.isStack || provesVersion(pair);
/** Judges a name that no table holds: it must look like a package, and the number like its version. */
const judgeUnknown = (pair) => {
    const { place, token } = pair;
    if (token.parts < 2 && !place.between.endsWith('@'))
        return undefined;
    const name = nameIn(pair) ?? '';
    const words = name.split(' ');
    if (name.length < 2 || words.length > mostWords || words.some(name_words/* isCommonWord */.e))
        return undefined;
    return isProved(name, words.length, pair) ? { name } : undefined;
};

;// CONCATENATED MODULE: ./build/research/prose/rejecting-words.js
/** One expression of the lines of a list; each line is a part of it. */
const anyOf = (lines) => lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');
/** Words before a name that speak of another time or of what is not used; one word may stand between. */
const before = new RegExp(`(?:\\b(?:${anyOf(`
  since|before|until|till|from|than|prior to|as of|starting (?:with|from)|drop(?:s|ped|ping)?\\b.{0,40}\\bfor\\b.{0,40}
  (?:removed|deprecated|introduced|added|changed|fixed|broken|dropped) in|up to|older|pre|no longer supports?|not supports?|not support|not compatible with
  instead of|rather than|unlike|not(?! only)|never|without|avoid(?:s|ing)?|seit|vor|bis|statt|nicht(?! (?:nur|unter|älter|niedriger))|kein(?:en?)?|ohne|depuis|avant|jamais|sans|ne pas|desde|antes de|hasta|sin|até|não(?! (?:só|apenas|inferior))|sem|em vez d[eo]|en lugar de|en vez de|au lieu d[eu]
  prima di|non(?! (?:solo|inferior))|senza|invece di|przed|nie(?! (?:tylko|ni[żz]|starsz))|bez|zamiast|kullanma|jangan|tanpa|không(?! (?:chỉ|thấp|dưới))|đừng|thay vì`)})|\\b(?:no|n[eo]) (?:se )?(?:us|utili[sz]|emple|soport|admit)\\p{L}{1,8}|n'(?:utilis|emplo)\\p{L}{1,8} (?:pas|plus)
  |до|с версии|не(?! (?:только|ниже|менее|меньше|старее|нижче|лише))|нельзя|без|вместо|перехо[дж]\\p{L}{0,4} с|перейти с|миграц\\p{L}{1,3} с|не\\s(?:выше|старше|новее)|без|замість|لا|لن|بدون|自|从|從)\\s+(?:\\S+ )?$`.replace(/\n\s*/gu, ''), 'iu');
/** The same in Chinese, where no blank stands before a name. */
const beforeCjk = /(?:从|從|自|不(?:再|得|能|可|要|应|應)?(?:使用|采用|採用|支持|用|依赖|兼容)|禁止(?:使用)?|避免(?:使用)?|勿用|勿使用|而(?:不是|非))\s?$/u;
/** What stands between a version and the words that speak against it. */
const copula = /(?:is|are|was|were|has|have|reach\w*|hits?|goes|must|shall|should|may|will|can|be|wird|werden|darf|soll|ist|sind|est|sont|n'est|ne (?:sera|doit|peut)|es|no es|é|não é|è|non è|и|или|now|already|bereits|déjà|and|or)\b/u
    .source;
/** Words after a version that say the same: end of life, out of scope, "iOS 14 以下". */
const behind = new RegExp(`^(?:[)\\]\`*_,]*)\\s*(?:${copula}\\s*){0,3}(?:${anyOf(`
  end[- ]of[- ]life|eol\\b|introduced|renamed|still (?:an? |in )?(?:release candidate|rc\\b|beta|alpha|preview)|deprecated|unsupported
  not (?:be )?(?:supported|used|considered|allowed|permitted|installed)|no longer|out of (?:scope|support)|considered|rejected|dropped|removed|older|below|earlier|lower
  nicht (?:mehr|verwendet|genutzt|eingesetzt|benutzt|unterstützt)|(?:oder|und) (?:älter|niedriger)|plus support|pas (?:utilis|support)|(?:ou|et) (?:antérieur|inférieur)
  ya no|no se (?:us|utiliz|soport|admit)|[oy] (?:anterior|inferior)|não (?:mais|se us|será|é us|é suport)|(?:ou|e) (?:anterior|inferior)|non (?:più|viene|sarà|si us|si util|è support)|[oe] (?:precedent|inferior)
  nie (?:jest|będzie)|(?:lub|i) (?:starsz|niższ)|kullanılma(?:y|z|m)|desteklenme(?:y|z|m)|(?:ve|veya) (?:altı|eski)|trở xuống|tidak (?:di|lagi)
  의? ?(?:미만|이하|이전)|(?:은|는|을|를)? ?(?:더 이상 )?(?:사용하지|쓰지|지원하지|채택하지|지원되지)|(?:は|を)?(?:使(?:わ|用し|用でき)(?:ない|ません)|利用し(?:ない|ません)|採用し(?:ない|ません)|サポート(?:され(?:ません|ない|なく)|しない|外|対象外)|対象外|禁止)
  以下|及以下|或以下|未満|より前|より古い|不再|不支持|不使用|不采用|已(?:废弃|弃用|停止)
  не (?:поддерж|использу|применя|нужн|допуска)|больше не|устарел|(?:и|или) (?:ниже|старше)|не (?:підтрим|використ)|أو أقل|का उपयोग न|समर्थित नहीं`)})`, 'iu');
/** "1.9 → 1.10", 「1.9 から 1.10 へ」, "Java 17'den": what is left behind. */
const leftBehind = /^(?:[)\]`*_]*)\s?(?:(?:→|->|⇒|から|에서|(?:wird|werden) auf|na|на)\s?v?\d|['’](?:den|dan|ten|tan)\s(?!itibaren))/u;
/** Whether the text before a name speaks against its version. */
const isNegated = (left) => before.test(left) || beforeCjk.test(left);
/** Whether the text after a version speaks against it. */
const isRejected = (after) => behind.test(after) || leftBehind.test(after);

;// CONCATENATED MODULE: ./build/research/prose/judge-name.js



/** "the React library 19.1": the noun only explains. */
const explainingNoun = /(?<!\s)\s+(?:library|package|crate|gem|module|framework|image|toolchain|compiler|runtime|language|server|database)$/u;
/** So much of the text before a name is looked at. */
const reach = 60;
/** Decides whether a name and a version belong together as a technology of today. */
const judgeName = (pair) => {
    const { place, left } = pair;
    const text = place.text.replace(explainingNoun, '');
    const named = { ...pair, place: { ...place, text } };
    const judged = judgeKnown(named) ?? judgeUnknown(named);
    if (judged === undefined)
        return undefined;
    const inside = place.manner === 'plain' ? text.slice(0, -judged.name.length) : '';
    if (isRejected(pair.after))
        return undefined;
    return isNegated(`${left}${inside}`.slice(-reach)) ? undefined : judged;
};

// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
;// CONCATENATED MODULE: ./build/research/prose/version-words.js
/** What languages that part words by blanks call a version, in the forms that stand beside a number, in small letters. */
const words = `
  versions? ver\\. release series version(?:en|er|in)? versie versión versiones versão versões versione versioni versió versiunea? versio versiota
  wersj(?:a|i|ę|ą) verz(?:e|i|í|ia|ie|iu) verzij(?:a|e|i|u) verzió(?:ja)? sürüm(?:ü|ünü|ünde|ün)? versiyon(?:u|unu)? versi phiên\\sbản
  верси(?:я|и|ю|ей|ях) версі(?:я|ї|ю|єю) версията? верзиј[аеу] έκδοση
  (?:ب?ال|ب)?(?:إ|ا)صدار نسخ(?:ه|هٔ|ه‌ی) النسخة ورژن ב?ה?ג(?:י)?רס(?:ה|ת) संस्करण वर्[ज़ज]न সংস্করণ ভার্সন เวอร์ชั่?น รุ่น`;
/** Where the version stands: "in der Version 7.2", "na versão 3", "w wersji 16.4". */
const place = '(?:(?:in|in der|in de|in die|auf|auf die|dans sa|en|en la|en su|na|à|à la|alla|nella|w|na|ve|v|în|på|в|у|на|di|dengan|का|की)\\s)?';
/** What states the least version, between a name or such a word and the number. */
const least = `
  at least or\\sat\\sleast minimum min\\.? mindestens ab ab\\sder au\\smoins à\\spartir\\sde à\\spartir\\sde\\sla a\\spartir\\sd(?:e|a|o) a\\spartir\\sde\\sla al\\smenos como\\smínimo no\\smínimo pelo\\smenos
  almeno dalla co\\snajmniej od minst vanaf minimaal minimal en\\saz tối\\sthiểu từ от не\\sниже не\\sменее не\\sменьше не\\sнижче не\\sменше щонайменше від
  على\\sالأقل حداقل לפחות कम\\sसे\\sकम`;
const version_words_anyOf = (list) => list.trim().split(/\s+/u).join('|');
/** One of these words at the end of a text, as it joins the version behind it to the name before. */
const version_words_endsInVersionWord = new RegExp(`(?:^|[\\s([（\`*])${place}(?:${version_words_anyOf(words)})$`, 'iu');
/** Words for "at least" at the end of a text. */
const endsInLeast = new RegExp(`(?:^|[\\s([（\`*])(?:${version_words_anyOf(least)})$`, 'iu');
/** "version 3.11 of Python": the words before the number. */
const beginsWithVersionWord = new RegExp(`(?:^|[\\s([（\`*])(?:${version_words_anyOf(words)})\\s+$`, 'iu');

;// CONCATENATED MODULE: ./build/research/prose/name-before.js




/** Names stand close to their version. */
const name_before_reach = 100;
const longestBetween = 40;
const bracket = /[\s([{（「『【“\u00a0]$/u;
/** Marks that close a name would look the same without the space before them. */
const openingMarks = /(?:^|[\s([{（「『【：，、])(?<marks>["'`*_]+)$/u;
const sign = /(?:>=|≥|\^|~>|~=|~|===?|=|>|@|[:：]{1,2})$/u;
const connector = /(?:^|[\s([（`*])(?:v\.|is|is now|to|now|exactly|pinned|at|(?:(?:has been|have been|was|is|are) )?(?:increased|raised|bumped|updated|upgraded|set|lifted) to|auf|en)$/iu;
const connectorCjk = /(?:版本|バージョン|버전|版|以上|最低|至少|为|是|不低于|不少于|はバージョン|version)$/iu;
/** "Python's 3.12 release", "Redis'in 7.2 sürümü". */
const ownerEnding = /(?<=[A-Za-z\d])['’](?:s|(?:n?[ıiuü]n))$/u;
/** "Версия Python — 3.12.6". */
const dashOfDefinition = /(?<=(?:версия|версія|version|versión|versão|versione|wersja)\s(?:(?:of|von|de|di|do)\s)?[A-Za-z][\w.+#-]{0,30}(?: [A-Z][\w.+#-]{0,30})?)\s?[—–]\s?$/iu;
/** "Terraform 1.9 → 1.10": the name belongs to both. */
const earlierVersion = /(?<![\w.-])v?\d+(?:\.\d+){0,3}\s?(?:→|->|⇒|から|에서)\s?$/u;
/** What may join a version to its name, in the order in which it is tried. */
const joinings = [
    bracket,
    sign,
    version_words_endsInVersionWord,
    connectorCjk,
    endsInLeast,
    connector,
    ownerEnding,
    earlierVersion,
    dashOfDefinition,
    joiningParticle,
];
/** How much of the end of a text is one thing that joins a version to its name; nothing when it is the name. */
const joiningLength = (rest) => {
    const marks = (0,captures/* capture */.F)(openingMarks, rest)('marks');
    if (marks !== '')
        return marks.length;
    for (const joining of joinings) {
        const found = joining.exec(rest);
        if (found !== null)
            return found[0].replace(/^\s+(?=\S)/u, '').length;
    }
    return 0;
};
/** Cuts what joins a version to its name off the end of the text before it. */
const skipBetween = (left) => {
    let rest = left;
    for (;;) {
        const length = joiningLength(rest);
        rest = rest.slice(0, rest.length - length);
        if (length === 0 || left.length - rest.length > longestBetween)
            return rest;
    }
};
/** "Electron (Chromium) (18.2.0", `pydantic[email]==2.5`: the group belongs to the name before it. */
const skipGroup = (rest) => {
    const group = /\s*\([^()]{1,40}\)$|(?<=\w)\[[\w, -]{1,40}\]$/u.exec(rest);
    return group === null ? rest : rest.slice(0, group.index);
};
const closers = [
    { manner: 'code', close: /`+$/u, open: '`' },
    { manner: 'bold', close: /(?:\*\*|__)$/u, open: '' },
    { manner: 'link', close: /(?<!\w\[[^\][]*)\]\s*$/u, open: '[' },
];
const markup = /[`*[\]"“”「」]|__/gu;
const readSetOff = (rest, from) => {
    for (const { manner, close, open } of closers) {
        const closing = close.exec(rest);
        if (closing === null)
            continue;
        const inside = rest.slice(0, closing.index);
        const opening = inside.lastIndexOf(open === '' ? closing[0] : open);
        if (opening === -1)
            continue;
        const raw = inside.slice(opening + 1);
        const text = raw
            .replace(markup, '')
            .replace(/^:|[:：\s]+$/gu, '')
            .trim();
        if (text === '')
            continue;
        return { manner, text, start: from + opening, end: from + rest.length };
    }
    return undefined;
};
/** Words of a name are joined by single spaces and end where any other sign begins. */
const lastWords = /(?:[A-Za-z.@#](?:[\w.+#@/-]|:(?=[\w.]))* ){0,3}[A-Za-z.@#\u00c0-\u024f](?:[\w.+#@/\u00c0-\u024f-]|:(?=[\w.]))*$/u;
const readPlain = (rest, from) => {
    const bare = (0,trim_end/* trimEnd */.s)(rest, '"”」』 ');
    const words = lastWords.exec(bare);
    if (words === null)
        return undefined;
    const { index } = words;
    const text = (0,trim_end/* trimEnd */.s)(words[0], '.,');
    return text === ''
        ? undefined
        : { manner: 'plain', text, start: from + index, end: from + bare.length };
};
/** Finds what may be the name of the version at an offset of a masked line. */
const findNamePlace = (line, at) => {
    const from = Math.max(0, at - name_before_reach);
    const left = line.slice(from, at);
    const rest = skipBetween(left);
    for (const candidate of [rest, skipGroup(rest)]) {
        const trimmed = candidate.trimEnd();
        const place = readSetOff(trimmed, from) ?? readPlain(trimmed, from);
        if (place === undefined)
            continue;
        const between = line.slice(place.end, at);
        return mayJoin(between, line.slice(at, at + 8)) ? { ...place, between } : undefined;
    }
    return undefined;
};

// EXTERNAL MODULE: ./build/research/prose/version-token.js
var version_token = __webpack_require__(21992);
;// CONCATENATED MODULE: ./build/research/prose/find-versions.js







const toFound = (line, token, found) => {
    const operator = (0,version_token/* readOperator */.T)(line.slice(Math.max(0, token.start - 12), token.start));
    if (operator === undefined)
        return undefined;
    const sign = operator.sign.trim().replace(/^=+$|^[@:]$/u, '');
    const space = sign !== '' && operator.sign.endsWith(' ') ? ' ' : '';
    const stated = `${sign}${space}${token.stated ?? (sign === '' ? '' : token.version)}`;
    return {
        name: found.name,
        version: token.version,
        ...(stated !== '' && { range: stated }),
        ...(found.known !== undefined && { known: found.known }),
        start: found.start,
        end: token.end,
    };
};
const afterWord = /^\s+(?:of|von|de|del|di|do|da|dari|của|van|av|от|из|для|z|من|از|של|(?:библиотек|фреймворк|язык|пакет|СУБД|бібліотек|мови)[а-яії]{0,2})\s+(?<name>[A-Z.][\w.+#-]*(?: [A-Z][\w.+#-]*)?)/u;
/** "version 3.11 of Python". */
const readNameAfter = (line, token) => {
    const before = line.slice(Math.max(0, token.start - 24), token.start);
    const behind = line.slice(token.end, token.end + 60);
    const named = beginsWithVersionWord.test(before)
        ? afterWord.exec(behind)?.groups?.['name']
        : undefined;
    const following = (0,trim_end/* trimEnd */.s)(named ?? findNameBehind(before, behind), '.');
    const words = following.split(' ');
    for (const name of [following, words[0] ?? '']) {
        const known = (0,technology_kinds/* findTechnology */.eE)(name);
        if (known !== undefined)
            return toFound(line, token, { name, known, start: token.start });
    }
    return undefined;
};
const glued = /(?<![\w./+#@-])(?<name>C\+\+|[A-Z][A-Za-z.]{1,11}|python|php|java|vue|node|go)(?<version>\d{1,3}(?:\.\d{1,4}){0,2})(?![\w%]|[.:/-]\w)/gu;
const gluedKinds = new Set(['language', 'framework', 'runtime']);
/** "Python3.11", "C++20": some names are written without a space. */
const findGlued = (line) => [...line.matchAll(glued)].flatMap(({ 0: text, index, groups }) => {
    const { name = '', version = '' } = groups ?? {};
    const known = (0,technology_kinds/* findTechnology */.eE)(name);
    if (known === undefined || !gluedKinds.has(known.kind) || version === '0')
        return [];
    return [{ name, version, known, start: index, end: index + text.length }];
});
/** Finds every pair of a name and a version in a masked line. */
const findVersions = (line, around) => [
    ...findSpaced(line, around),
    ...findGlued(line),
];
const findSpaced = (line, around) => (0,version_token/* findVersionTokens */.i)(line).flatMap((token) => {
    const before = readNameBefore(line, token, around);
    // "Die Version 3.12 von Python": a capital alone makes no name where a known one follows.
    const found = before?.known === undefined ? (readNameAfter(line, token) ?? before) : before;
    return found === undefined ? [] : [found];
});
/** "Python 3.11". */
const readNameBefore = (line, token, around) => {
    const place = findNamePlace(line, token.start);
    if (place === undefined)
        return undefined;
    const left = line.slice(Math.max(0, place.start - 60), place.start);
    const after = line.slice(token.end, token.end + 40);
    const judged = judgeName({ place, token, left, after, ...around });
    return judged && toFound(line, token, { ...judged, start: place.start });
};


/***/ }),

/***/ 21236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   S: () => (/* binding */ judgeOptions)
/* harmony export */ });
/* harmony import */ var _choice_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59705);

const none = { chosen: [], rejected: [] };
const letter = /[\p{L}\p{N}_]/u;
const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;
/** Where a text names an option; -1 where it does not. */
const placeOf = (text, name) => {
    const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
    let at = lower.indexOf(wanted);
    while (at !== -1) {
        const after = lower.charAt(at + wanted.length);
        const isWhole = !latin.test(wanted.charAt(0)) ||
            (!letter.test(lower.charAt(at - 1)) && !(letter.test(after) && latin.test(after)));
        if (isWhole)
            return at;
        at = lower.indexOf(wanted, at + 1);
    }
    return -1;
};
const separator = /[;；。，!?！？]|[.,](?=\s)|\s[–—-]\s|、/gu;
/** The clauses of a sentence; a comma before a name goes on with a list of names. */
const splitClauses = (text, names) => {
    const clauses = [];
    let start = 0;
    for (const { 0: sign, index } of text.matchAll(separator)) {
        const next = text.slice(index + sign.length).replace(/^[\s`*"“「]+/u, '');
        const goesOn = /[,，、]/u.test(sign) && names.some(({ name }) => next.startsWith(name));
        if (goesOn)
            continue;
        clauses.push(text.slice(start, index));
        start = index + sign.length;
    }
    return [...clauses, text.slice(start)];
};
/** "A instead of B" takes the first, "A ではなく B" the second. */
const judgePreference = (clause, names) => {
    const first = _choice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWanted */ .u7.exec(clause);
    const sign = first ?? _choice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondWanted */ .Au.exec(clause);
    if (sign === null || names.length < 2)
        return undefined;
    const before = names.filter((name) => placeOf(clause, name) < sign.index);
    const after = names.filter((name) => placeOf(clause, name) > sign.index);
    if (before.length === 0 || after.length === 0)
        return undefined;
    return first === null
        ? { chosen: after.slice(0, 1), rejected: before.slice(-1) }
        : { chosen: before.slice(-1), rejected: after };
};
const judgeClause = (clause, options) => {
    const names = options.map(({ name }) => name).filter((name) => placeOf(clause, name) !== -1);
    if (names.length === 0)
        return none;
    const preference = judgePreference(clause, names);
    if (preference !== undefined)
        return preference;
    if ((0,_choice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saysRejected */ .tz)(clause))
        return names.length === 1 ? { chosen: [], rejected: names } : none;
    const isChoice = names.length === 1 && (0,_choice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saysChosen */ .p1)(clause) && !(0,_choice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeighing */ .Jy)(clause);
    return isChoice ? { chosen: names, rejected: [] } : none;
};
/** Reads of a sentence which options it takes and which it does not. */
const judgeOptions = (sentence, options) => {
    const verdicts = splitClauses(sentence, options).map((clause) => judgeClause(clause, options));
    return {
        chosen: verdicts.flatMap(({ chosen }) => chosen),
        rejected: verdicts.flatMap(({ rejected }) => rejected),
    };
};


/***/ }),

/***/ 48961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ maskLine)
/* harmony export */ });
const blank = (match) => ' '.repeat(match.length);
/** A closing bracket keeps its place, so that a link's text is still seen as one. */
const blankTarget = (match) => `]${' '.repeat(match.length - 1)}`;
const linkTarget = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"]*")?\)/gu;
const url = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>|]*/giu;
const bareDomain = /\bwww\.[^\s<>|]*/giu;
const tag = /<\/?[a-z][^<>]*>|<!--.*?(?:-->|$)/giu;
/** Entities that stand between a name and its version in HTML. */
const entity = /&(?:nbsp|#160|gt|ge);/gu;
const signs = { '&gt;': '>', '&ge;': '≥' };
const blankEntity = (match) => (signs[match] ?? ' ').padStart(match.length);
const footnote = /\[\^[^\][\s]{1,80}\]/gu;
const imageText = /!\[[^\][]*\]/gu;
const issue = /(?:\b[\w-]{1,40}\/[\w.-]{1,60})?#\d+\b|\[#\d+\]/gu;
/** What a template asks somebody to replace. */
const templateHint = /\[(?:e\.g\.|z\.\s?B\.|ex\.|i\.e\.)[^\][]*\]/giu;
/** What its author has struck out no longer holds. */
const struck = /~~[^~]{1,400}~~/gu;
const anchor = /\{#[^{}]*\}/gu;
/** What each of these begins with or holds; most lines have none of it. */
const mayHide = /[[<&{#]|:\/\/|www\.|~~/iu;
/**
 * Blanks what is no prose in a line (addresses, link targets, tags, images, issue numbers) without
 * moving anything else, so that offsets stay those of the line.
 */
const maskLine = (line) => (mayHide.test(line) ? maskAll(line) : line);
const maskAll = (line) => line
    .replace(imageText, blank)
    .replace(templateHint, blank)
    .replace(linkTarget, blankTarget)
    .replace(url, blank)
    .replace(bareDomain, blank)
    .replace(tag, blank)
    .replace(entity, blankEntity)
    .replace(struck, blank)
    .replace(footnote, blank)
    .replace(anchor, blank)
    .replace(issue, blank);


/***/ }),

/***/ 98913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAmbiguousName),
/* harmony export */   e: () => (/* binding */ isCommonWord)
/* harmony export */ });
/* harmony import */ var _trim_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81226);

/** Latin words that stand before a number and are never a technology: kinds of sections, ids, prepositions, verbs. */
const words = `
  version versions release releases section sections figure fig table tab chapter ch step steps phase phases requirement requirements req reqs task tasks
  story stories epic milestone sprint item items appendix annex part parts level levels rule rules clause article page pages line lines note notes
  example examples listing equation eq goal goals objective draft revision rev issue issues ticket bug bugs build iteration stage point points no nr num number
  numbers approx approximately about over under since until before after in on at to from by with without and or the a an is are was were be of for as than then
  this that these those if when while see also only up down per via it its we you they i all any each every both more less most least new old first last next
  previous initial current latest stable minor major patch final alpha beta rc snapshot default value values size width height weight scale ratio rate score rating
  average mean median price cost total sum count min max minimum maximum limit factor option options variant approach solution plan case cases scenario test tests
  criterion criteria feature features use user users role day days week month year years hour minute second time times date jan feb mar apr may jun jul aug sep oct nov dec
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  one two three four five six q1 q2 q3 q4 today now added changed fixed removed deprecated introduced released updated update upgrade upgraded bump requires require required using uses
  used supports support supported need needs needed must should shall will can may not never always above below between within exactly around nearly almost roughly
  rfc iso iec ieee din en adr cve pep jsr jep bcp ansi nist fips astm sha md row column col field block group set list id ids key keys index offset port ports
  status code codes http https error errors exit channel module chapter volume vol edition ed book unit units lesson exercise question answer q a r
  abschnitt kapitel abbildung abb bild tabelle anforderung anforderungen schritt punkt seite teil anhang stufe ab seit vor bis von mit und oder nach ist sind
  chapitre étape étapes exigence exigences tableau annexe niveau depuis avant avec et ou de du des la le les un une en à est
  sección capítulo tabla figura paso fase requisito requisitos nivel versión anexo desde antes con y o el los las una es
  seção etapa etapas versão tabela anexo passo com e do da dos das os as uma é
  sezione tabella passaggio livello versione allegato da prima dopo con il lo gli del della è
  rozdział sekcja rysunek krok wymaganie wymagania poziom wersja załącznik od do przed po z i lub oraz jest
  document documents doc docs spec specification template report dokument dokumentu documento belge belgesi dokumen
  die der das dem den ein eine einer diese dieser neue neueste aktuelle letzte erste zweite cette nouvelle dernière première actuelle
  esta nueva actual última primera nova atual presente questa nuova attuale ultima prima ta nowa najnowsza aktualna obecna bieżąca ostatnia bu yeni mevcut güncel ini baru
  stand anmerkung versionsnummer hinweis fassung deliverable checkpoint install migrate maintain defer deferred rollout hotfix tag tagged planned since
  semantic versioning changelog covenant commons commits license licence licenses apache spdx
  release-candidate semver compatible compatibility target targets copyright license licence apache-2 mit gpl lgpl agpl bsd mpl cc by sa
  node-version font line-height opacity temperature alpha-channel gamma epsilon lambda sigma threshold learning-rate batch epoch epochs accuracy precision recall f1 loss
  dropout confidence probability speed duration delay timeout interval zoom gain ph lat lon latitude longitude x y z w h p r n m k t s v`;
let lookup;
/** Whether a word before a number is a word of the language and not the name of something that has a version. */
const isCommonWord = (word) => {
    lookup ??= new Set(words.split(/\s+/u));
    return lookup.has((0,_trim_end_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEnd */ .s)(word.toLowerCase(), '.:'));
};
/** Technologies that are named like ordinary words: lower case, or a bare integer after them, proves nothing. */
const ambiguousNames = `
  go r c make less express spring play slim phoenix rocket warp tide chi echo fiber gin unity exposed black coverage hatch criterion credo mix hex boost swift
  dart crystal ada apex tower hyper clap vault consul envoy chroma realm edge wheel helm git ant rake pest psalm rector conan meson ninja puma passenger mono bun
  lit remix astro windows chrome safari expo ionic capacitor meteor karma ava parcel composer bundler poetry nox tox hilt dagger cobra diesel
  three next compose packer buf loki caddy stripe sentry sass devise tornado julia nim`;
let ambiguous;
/** Whether the name is also an ordinary word, so that it counts only in its proper spelling. */
const isAmbiguousName = (name) => {
    ambiguous ??= new Set(ambiguousNames.trim().split(/\s+/u));
    return ambiguous.has(name.toLowerCase());
};


/***/ }),

/***/ 97955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ quoteLines),
/* harmony export */   Ip: () => (/* binding */ quoteStretch),
/* harmony export */   N9: () => (/* binding */ longestLine),
/* harmony export */   tQ: () => (/* binding */ quoteLine),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _spec_cut_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56519);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61003);


/** Longer lines are quoted around what was found in them. */
const longestQuote = 300;
const quoteMargin = 120;
/** A line of this length is minified data or an attack, never prose. */
const longestLine = 20_000;
/** The lines of a text as every Markdown reader counts them. */
const splitLines = (text) => 
// Splitting at one letter takes a third of the time.
text.includes('\r') ? text.split(/\r\n?|\n/u) : text.split('\n');
const isLowSurrogate = (line, at) => {
    const unit = line.charCodeAt(at);
    return unit >= 0xdc00 && unit <= 0xdfff;
};
/** Moves an offset off the middle of a character that takes two units. */
const wholeCharacter = (line, at) => at > 0 && at < line.length && isLowSurrogate(line, at) ? at - 1 : at;
/** So many lines are quoted as one; further apart they prove nothing together. */
const widestSpan = 6;
/** Quotes the lines of a name and of its version, which a table may write below each other. */
const quoteLines = (source, lines, around) => {
    const { line, endLine } = lines;
    const texts = source.lines.slice(line - 1, endLine).map((text) => (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(text));
    const quote = texts.filter((text) => text !== '').join(' ');
    const isOne = endLine === line || texts.length > widestSpan || quote.length > longestQuote;
    return isOne || texts.includes('')
        ? quoteLine(source, line, around)
        : { path: source.path, line, endLine, quote };
};
/** Quotes a whole line, or the part of a long one that holds the stretch. */
const quoteLine = (source, line, around) => {
    const text = source.lines[line - 1] ?? '';
    const { start, end } = around ?? { start: 0, end: 0 };
    if (text.trim().length <= longestQuote)
        return { path: source.path, line, quote: (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(text) };
    const wide = {
        start: Math.max(0, start - quoteMargin),
        end: Math.min(text.length, end + quoteMargin),
    };
    const cut = (0,_spec_cut_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAround */ .se)(text, wide, { start, end });
    return { path: source.path, line, quote: (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(text.slice(cut.start, cut.end)) };
};
/** Quotes exactly one stretch of a line, such as a sentence. */
const quoteStretch = (source, line, stretch) => {
    const text = source.lines[line - 1] ?? '';
    const from = wholeCharacter(text, stretch.start);
    const to = wholeCharacter(text, stretch.end);
    return { path: source.path, line, quote: (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(text.slice(from, to)) };
};


/***/ }),

/***/ 35629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openHtml),
  J: () => (/* binding */ readHtmlTables)
});

// EXTERNAL MODULE: ./build/research/prose/date-of.js
var date_of = __webpack_require__(28254);
// EXTERNAL MODULE: ./build/research/prose/quote-line.js
var quote_line = __webpack_require__(97955);
;// CONCATENATED MODULE: ./build/research/prose/scan-html.js
const tag = /<!--|<(?<slash>\/?)(?<name>table|tr|t[dh]|h[1-6]|script|style|head|svg|pre|code|template)\b[^<>]{0,2000}>/giu;
/** What stands inside is not read as text. */
const silent = new Set(['script', 'style', 'head', 'svg', 'template']);
const anyTag = /<\/?[a-z][^<>]{0,2000}>/giu;
const entities = {
    '&nbsp;': ' ',
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
};
/** The text of a piece of HTML on one line. */
const toText = (html) => html
    .replace(anyTag, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const closeCell = (walk, at) => {
    const { table } = walk;
    if (table?.cellAt === undefined)
        return;
    const text = toText(walk.text.slice(table.cellAt, at));
    table.rows.at(-1)?.push({ text, line: table.cellLine });
    delete table.cellAt;
};
const walkTable = (walk, name, at) => {
    if (name === 'table') {
        closeCell(walk, at.start);
        if (at.isEnd)
            walk.table = undefined;
        else {
            walk.table = { line: walk.lineOf(at.start), rows: [], cellLine: 0 };
            walk.tables.push(walk.table);
        }
        return;
    }
    const { table } = walk;
    if (table === undefined)
        return;
    closeCell(walk, at.start);
    if (at.isEnd)
        return;
    if (name === 'tr')
        table.rows.push([]);
    else {
        table.cellAt = at.end;
        table.cellLine = walk.lineOf(at.end);
    }
};
const walkHeading = (walk, name, at) => {
    if (!at.isEnd)
        walk.heading = { name, at: at.start, start: at.end };
    else if (walk.heading?.name === name) {
        const text = toText(walk.text.slice(walk.heading.start, at.start));
        walk.headings.push({ at: walk.heading.at, level: Number(name.slice(1)), text });
        walk.heading = undefined;
    }
};
/** Whether a tag stands in, opens or closes a part that is not read as text. */
const walkSilence = (walk, name, at) => {
    if (at.start < walk.commentEnd)
        return true;
    if (walk.silence !== undefined) {
        if (!at.isEnd || walk.silence.name !== name)
            return true;
        walk.silent.push({ start: walk.silence.start, end: at.end });
        walk.silence = undefined;
        return true;
    }
    if (name === '!--') {
        const end = walk.text.indexOf('-->', at.end);
        walk.commentEnd = end === -1 ? walk.text.length : end + '-->'.length;
        walk.silent.push({ start: at.start, end: walk.commentEnd });
        return true;
    }
    if (silent.has(name) && !at.isEnd)
        walk.silence = { name, start: at.start };
    return silent.has(name);
};
const walkTag = (walk, found) => {
    const name = found.groups?.['name']?.toLowerCase() ?? '!--';
    const start = found.index;
    const at = { start, end: start + found[0].length, isEnd: found.groups?.['slash'] === '/' };
    if (walkSilence(walk, name, at))
        return;
    if (/^h\d$/u.test(name))
        walkHeading(walk, name, at);
    else if (/^t(?:able|[rdh])$/u.test(name))
        walkTable(walk, name, at);
};
/** Walks through HTML once; nothing of it is resolved or run. */
const scanHtml = (text, lines) => {
    const starts = [];
    let offset = 0;
    for (const line of lines) {
        starts.push(offset);
        offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
    }
    const lineOf = (at) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
    const walk = {
        ...{ text, lineOf, tables: [], silent: [], headings: [] },
        ...{ table: undefined, silence: undefined, heading: undefined, commentEnd: 0 },
    };
    for (const found of text.matchAll(tag))
        walkTag(walk, found);
    return walk;
};
/** A table with a header and at least one row. */
const toTablePiece = ({ line, rows }, place) => {
    const filled = rows.filter((row) => row.length > 0);
    const [header, ...others] = filled;
    if (header === undefined || others.length === 0)
        return [];
    const endLine = others.at(-1)?.at(-1)?.line ?? line;
    return [{ is: 'table', header, rows: others, line, endLine, place }];
};

// EXTERNAL MODULE: ./build/research/prose/words.js
var words = __webpack_require__(61477);
;// CONCATENATED MODULE: ./build/research/prose/read-html.js




const nowhere = { headings: [], isHistory: false, isStack: false, isRejected: false };
/** The tables that a text writes in HTML, with the place that the pieces around them have. */
const readHtmlTables = (text, pieces) => {
    if (!/<table\b/iu.test(text))
        return [];
    return scanHtml(text, (0,quote_line/* splitLines */.uz)(text)).tables.flatMap((table) => {
        const before = pieces.findLast((piece) => piece.line <= table.line);
        return toTablePiece(table, before?.place ?? nowhere);
    });
};
const openHeadings = (headings, lineOf) => {
    let open = [];
    return headings.map(({ at, level, text }) => {
        const above = open.filter((heading) => heading.level < level);
        const parent = above.at(-1)?.place ?? nowhere;
        const place = {
            headings: [...parent.headings, text],
            isHistory: parent.isHistory || (0,words/* isHistory */.JV)(text),
            isStack: parent.isStack || (0,words/* isStackHeading */.$s)(text),
            isRejected: parent.isRejected || (0,words/* isRejectedHeading */.NB)(text),
        };
        const opened = { line: lineOf(at), level, place };
        open = [...above, opened];
        return opened;
    });
};
/** Takes an HTML page apart: its tables, and every line of text outside of them. */
const openHtml = (file) => {
    const lines = (0,quote_line/* splitLines */.uz)(file.text);
    const { tables, silent, headings, lineOf } = scanHtml(file.text, lines);
    const opened = openHeadings(headings, lineOf);
    const placeAt = (line) => opened.findLast((heading) => heading.line <= line)?.place ?? nowhere;
    const taken = new Set();
    const take = (first, last) => {
        for (let line = first; line <= last; line += 1)
            taken.add(line);
    };
    for (const { start, end } of silent)
        take(lineOf(start), lineOf(end));
    const pieces = tables.flatMap((table) => {
        const made = toTablePiece(table, placeAt(table.line));
        for (const { line, endLine } of made)
            take(line, endLine);
        return made;
    });
    const prose = lines.flatMap((text, index) => {
        const line = index + 1;
        if (taken.has(line) || text.trim() === '')
            return [];
        return [{ is: 'prose', from: 'paragraph', text, line, endLine: line, place: placeAt(line) }];
    });
    const dated = (0,date_of/* dateOf */.Q)(file);
    return {
        path: file.path,
        lines,
        pieces: [...pieces, ...prose],
        ...(dated !== undefined && { dated }),
    };
};


/***/ }),

/***/ 38159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readInstalls),
/* harmony export */   q: () => (/* binding */ readInstallLine)
/* harmony export */ });
/* harmony import */ var _manifests_captures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1834);
/* harmony import */ var _descriptions_read_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36132);
/* harmony import */ var _technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1836);
/* harmony import */ var _lower_bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _quote_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97955);





const installer = /^\s*(?:[$%>#]\s+)?(?:sudo\s+)?(?:npm|npx|yarn|pnpm|bun|deno|pip3?|python3?\s+-m\s+pip|uv|poetry|pdm|conda|mamba|gem|bundle|cargo|go|dotnet|composer|brew|docker|podman|flutter|dart|helm|asdf|mise|nvm|rustup|sdk|pyenv|rbenv|choco|winget|volta|corepack|cpanm|luarocks|apk|apt|apt-get|FROM|RUN|COPY|%pip|!pip3?|%conda|!conda)\s/u;
const longestLine = 600;
const quoted = /^["']|["'],?$/gu;
const atForm = /^(?<name>@?[A-Za-z][\w.\-/]*)@(?<range>[\^~>=<]*v?\d[\w.+-]*)$/u;
const equalForm = /^(?<name>[A-Za-z][\w.-]*(?:\[[\w,]+\])?)(?<range>(?:==|~=|>=)\d[\w.+-]*)$/u;
const colonForm = /^(?<name>[\w-]+\/[\w.-]+):(?<range>[\^~]?\d[\w.-]*)$/u;
const readToken = (token, isComposer) => {
    // In any other command the colon stands before the tag of an image.
    const forms = isComposer ? [atForm, colonForm] : [atForm, equalForm];
    const form = forms.find((each) => each.test(token));
    if (form === undefined)
        return [];
    const found = (0,_manifests_captures_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .F)(form, token);
    const [name, range] = [found('name').replace(/\[.*$/u, ''), found('range')];
    const bound = (0,_lower_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(range, 'pypi');
    if (bound === undefined)
        return [];
    // A Go module keeps the `v` of its version.
    const version = name.includes('.') && range.startsWith('v') ? range : bound;
    return [{ name, version, ...(!/^[v=]*\d/u.test(range) && { range }) }];
};
const optionForm = /\s(?<name>[A-Za-z@][\w.\-/@]*)\s+(?:--version|-v|-Version)[ =]["']?v?(?<version>\d[\w.+-]*)["']?(?=\s|$)/u;
const managerForm = /\b(?<manager>nvm|asdf|mise|pyenv|rbenv|volta)\s+(?:install|use|local|global|pin)\s+(?:(?<tool>[a-z]+)[\s@]+)?v?(?<version>\d[\w.]*)/u;
const managed = {
    nvm: 'node',
    pyenv: 'python',
    rbenv: 'ruby',
    volta: 'node',
};
const readOption = (line) => {
    const found = (0,_manifests_captures_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .F)(optionForm, line);
    return found('name') === '' ? [] : [{ name: found('name'), version: found('version') }];
};
/** `nvm install 20`, `asdf local ruby 3.3.0`. */
const readManager = (line) => {
    const found = (0,_manifests_captures_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .F)(managerForm, line);
    const name = found('tool') || (managed[found('manager')] ?? '');
    return name === '' ? [] : [{ name, version: found('version') }];
};
/** Images of known technologies only: the own image of a project is run in the same way. */
const readImages = (line) => {
    if (!/\b(?:docker|podman|FROM)\b/u.test(line))
        return [];
    return line.split(/\s+/u).flatMap((token) => {
        const image = (0,_descriptions_read_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .A)(token);
        const base = image?.name.slice(image.name.lastIndexOf('/') + 1) ?? '';
        return image !== undefined && (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findTechnology */ .eE)(base) !== undefined ? [image] : [];
    });
};
/** `apk add curl=8.5.0-r0`, `apt-get install nginx=1.24.0-1`, `conda install numpy=1.26`. */
const systemInstaller = /\b(?:apk\s+add|(?:apt(?:-get)?|conda|mamba|micromamba)\s+install)\s/u;
const systemForm = /^(?:[\w-]+::)?(?<name>[a-z][a-z\d+._-]*)=(?<range>\d[\w.+:~-]*)$/u;
const readSystem = (line, tokens) => systemInstaller.test(line)
    ? tokens.flatMap((token) => {
        const found = (0,_manifests_captures_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .F)(systemForm, token);
        return found('name') === '' ? [] : [{ name: found('name'), version: found('range') }];
    })
    : [];
/** What one line of a shell installs, with its version. */
const readInstallLine = (line) => {
    if (line.length > longestLine || !installer.test(line))
        return [];
    const isComposer = /\bcomposer\b/u.test(line);
    const tokens = line
        .trim()
        .split(/\s+/u)
        .map((token) => token.replace(quoted, ''));
    return [
        ...tokens.flatMap((token) => readToken(token, isComposer)),
        ...readSystem(line, tokens),
        ...readOption(line),
        ...readManager(line),
        ...readImages(line),
    ];
};
const shells = new Set([
    '',
    'bash',
    'sh',
    'shell',
    'console',
    'zsh',
    'terminal',
    'powershell',
    'ps1',
    'text',
    'dockerfile',
    'docker',
    'cmd',
]);
/** Reads the versions that commands in fenced code install: `npm install react@19.0.0`. */
const readInstalls = (document, strength) => document.pieces
    .filter((piece) => piece.is === 'code' && shells.has(piece.language))
    .filter(({ place }) => !place.isHistory)
    .flatMap((piece) => piece.text.split('\n').flatMap((text, index) => readInstallLine(text).map((found) => ({
    is: 'version',
    ...found,
    kind: (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .technologyKind */ .DR)(found.name) ?? 'library',
    scope: 'runtime',
    strength,
    evidence: (0,_quote_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLine */ .tQ)(document, piece.firstLine + index),
    ...(document.dated !== undefined && { dated: document.dated }),
}))));


/***/ }),

/***/ 60743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readVersions)
});

// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
// EXTERNAL MODULE: ./build/research/prose/document.js + 1 modules
var prose_document = __webpack_require__(39514);
// EXTERNAL MODULE: ./build/research/prose/find-versions.js + 7 modules
var find_versions = __webpack_require__(50995);
// EXTERNAL MODULE: ./build/research/prose/mask-line.js
var mask_line = __webpack_require__(48961);
// EXTERNAL MODULE: ./build/research/prose/quote-line.js
var quote_line = __webpack_require__(97955);
// EXTERNAL MODULE: ./build/research/prose/name-words.js
var name_words = __webpack_require__(98913);
// EXTERNAL MODULE: ./build/research/prose/version-token.js
var version_token = __webpack_require__(21992);
// EXTERNAL MODULE: ./build/research/prose/words.js
var words = __webpack_require__(61477);
;// CONCATENATED MODULE: ./build/research/prose/read-version-table.js






/** Which columns hold names and versions; a table that records changes has neither. */
const findColumns = (header) => {
    const titles = header.map(({ text }) => text.trim());
    const version = titles.findIndex((title) => (0,words/* isVersionColumn */.vF)(title));
    if (version === -1)
        return undefined;
    const named = titles.findIndex((title, index) => index !== version && (0,words/* isNameColumn */.Ax)(title));
    if (named === -1 && titles.some((title) => (0,words/* isRecordColumn */.Us)(title)))
        return undefined;
    return { version, name: named === -1 ? (version === 0 ? 1 : 0) : named, isNamed: named !== -1 };
};
const markup = /[`*]|__|\[|\](?:\([^()\s]*\))?|<[^<>]*>/gu;
const longestName = 60;
/** The names that a cell holds: `react / react-dom` are two, what stands in parentheses explains. */
const namesOf = (cell) => cell
    .replace(markup, '')
    .replace(/\([^()]*\)/gu, ' ')
    .split(/\s\/\s|,\s|、|\s\+\s|\s&\s/u)
    .map((name) => name.trim().replace(/[:：]$/u, ''))
    .filter((name) => name.length > 1 && name.length <= longestName);
const nameForm = /^[@A-Za-z.][\w.+#@/: -]*$/u;
const isName = (name, isNamed) => {
    if ((0,technology_kinds/* findTechnology */.eE)(name) !== undefined)
        return true;
    const words = name.split(' ');
    if (!nameForm.test(name) || words.length > 4 || words.every(name_words/* isCommonWord */.e))
        return false;
    return isNamed || (words.length === 1 && /[a-z][-/@.:][a-z]/u.test(name));
};
/** A version cell begins with the version; a longer text is prose and is read as such. */
const versionIn = (cell) => {
    const text = (0,mask_line/* maskLine */.Z)(cell.replace(/[`*]/gu, ' '));
    const [token] = (0,version_token/* findVersionTokens */.i)(text);
    if (token === undefined || token.version === '0')
        return undefined;
    const operator = (0,version_token/* readOperator */.T)(text.slice(0, token.start));
    const leading = text
        .slice(0, token.start)
        .replace(/[\s(~^<>=≥"']|version|min(?:imum|\.)?|at least|v|最低/giu, '');
    if (operator === undefined || leading !== '')
        return undefined;
    const sign = operator.sign.trim().replace(/^=+$/u, '');
    const stated = `${sign}${token.stated ?? (sign === '' ? '' : token.version)}`;
    return { version: token.version, ...(stated !== '' && { range: stated }), start: 0, end: 0 };
};
/** A lone small integer under "version" is a revision of a document rather than of a known technology. */
const isPlausible = (name, version) => version.includes('.') || (0,technology_kinds/* findTechnology */.eE)(name) !== undefined;
/** "| ORM | SQLAlchemy | 2.0 |": the cell of a known technology says more than the head of a column. */
const nameColumn = (row, columns) => {
    const isKnown = (index) => index !== columns.version &&
        namesOf(row[index]?.text ?? '').some((name) => (0,technology_kinds/* findTechnology */.eE)(name) !== undefined);
    if (isKnown(columns.name))
        return columns.name;
    const known = row.findIndex((_, index) => isKnown(index));
    return known === -1 ? columns.name : known;
};
/** The lines from the name to the version, which most tables write on one. */
const linesOfPair = (row, columns, otherwise) => {
    const lines = [row[nameColumn(row, columns)], row[columns.version]].map((cell) => cell?.line ?? otherwise);
    return [Math.min(...lines), Math.max(...lines)];
};
/** Reads a table with a version column; `undefined` when it has none, so that its rows are read as prose. */
const readVersionTable = (document, table) => {
    const columns = findColumns(table.header);
    if (columns === undefined)
        return undefined;
    return table.rows.flatMap((row) => {
        const [line, endLine] = linesOfPair(row, columns, table.line);
        const text = document.lines[line - 1] ?? '';
        if (text.length > quote_line/* longestLine */.N9)
            return [];
        const version = versionIn(row[columns.version]?.text ?? '');
        if (version === undefined)
            return [];
        const names = namesOf(row[nameColumn(row, columns)]?.text ?? '');
        return names
            .filter((name) => isName(name, columns.isNamed) && isPlausible(name, version.version))
            .map((name) => {
            const known = (0,technology_kinds/* findTechnology */.eE)(name);
            const start = Math.max(0, text.indexOf(name));
            const end = Math.min(text.length, Math.max(start, text.lastIndexOf(version.version)) + 1);
            return {
                line,
                endLine,
                version: { ...version, name, ...(known && { known }), start, end },
            };
        });
    });
};

;// CONCATENATED MODULE: ./build/research/prose/read-versions.js






/** A history states what holds today only where it raises the least version of a tool. */
const raisesMinimum = /\b(?:msrv|minimum|minimal|at least|requires?|required|bump(?:ed)? (?:the )?minimum)\b|最低|最小|必要|mindest|minimale|mínim|минимал/iu;
const kindsInHistory = new Set(['language', 'runtime', 'database', 'platform']);
const toFact = (document, line, found) => ({
    is: 'version',
    name: found.name,
    version: found.version,
    ...(found.range !== undefined && { range: found.range }),
    kind: found.known?.kind ?? (0,technology_kinds/* technologyKind */.DR)(found.name) ?? 'library',
    scope: 'runtime',
    strength: found.strength,
    evidence: (0,quote_line/* quoteLines */.Cx)(document, { line, endLine: found.endLine ?? line }, found),
    ...(document.dated !== undefined && { dated: document.dated }),
});
/** In a history only the newest statement counts, and only about what everything runs on. */
const keepNewest = (document, seen) => (line, found) => {
    if (found.known === undefined || !kindsInHistory.has(found.known.kind))
        return false;
    if (seen.has(found.known.name) || !raisesMinimum.test(document.lines[line - 1] ?? ''))
        return false;
    seen.add(found.known.name);
    return true;
};
/** Two numbers of three parts, without which no line lists two exact versions. */
const twoExact = /\d\.\d+\.\d.*\d\.\d+\.\d/u;
const isExact = ({ name, version }) => /^\d+\.\d+\.\d+/u.test(version) && /^[@\p{Lu}]/u.test(name);
const readLine = (document, line, place) => {
    const text = document.lines[line - 1] ?? '';
    if (text.length > quote_line/* longestLine */.N9 || !/\d/u.test(text))
        return [];
    const masked = (0,mask_line/* maskLine */.Z)(text);
    const found = (0,find_versions/* findVersions */.t)(masked, place);
    if (place.isStack)
        return found;
    // A line with two known technologies, or with two exact versions, lists what is built with.
    const isList = found.filter(({ known }) => known !== undefined).length > 1;
    if (!isList && !twoExact.test(masked))
        return found;
    const inList = (0,find_versions/* findVersions */.t)(masked, { isStack: true });
    return isList || inList.filter(isExact).length > 1 ? inList : found;
};
/** An unknown name in the title of a document is its own subject, not something that it uses. */
const subjectsOf = (document) => {
    const title = document.pieces.find((piece) => piece.is === 'prose' && piece.from === 'heading');
    const found = title === undefined ? [] : readLine(document, title.line, title.place);
    return new Set(found.filter(({ known }) => known === undefined).map(({ name }) => name));
};
const readPiece = (document, piece) => {
    if (piece.is === 'code')
        return [];
    const inTable = piece.is === 'table' ? readVersionTable(document, piece) : undefined;
    return (inTable ??
        (0,prose_document/* linesOf */.D)(piece).flatMap((line) => readLine(document, line, piece.place).map((version) => ({ line, version }))));
};
/** Reads every name with a version from the prose and the tables of a document. */
const readVersions = (document, strength) => {
    const isNewest = keepNewest(document, new Set());
    const subjects = subjectsOf(document);
    return document.pieces.flatMap((piece) => {
        const isHeading = piece.is === 'prose' && piece.from === 'heading';
        if (piece.place.isRejected || (piece.place.isHistory && isHeading))
            return [];
        return readPiece(document, piece)
            .filter(({ version }) => !subjects.has(version.name))
            .filter(({ line, version }) => !piece.place.isHistory || isNewest(line, version))
            .map(({ line, endLine = line, version }) => toFact(document, line, { ...version, strength, endLine }));
    });
};


/***/ }),

/***/ 21992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOperator),
/* harmony export */   i: () => (/* binding */ findVersionTokens)
/* harmony export */ });
/* harmony import */ var _lower_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);
/* harmony import */ var _manifests_captures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);


const digitRun = /\d+(?:\.\d+)*/gu;
const preRelease = /[-.]?(?:(?:alpha|beta|dev|snapshot|final|release|ga|lts|canary|preview|pre|post)(?:[.-]?\d{1,9}){0,3}|(?:a|b|c|rc|cr|m|sp)[.-]?\d{1,4}(?:\.\d{1,9}){0,2})(?![A-Za-z\d])/iuy;
/** `1.16.4-eksbuild.2`: a word with a number, after a version of three parts. */
const buildSuffix = /(?<=\d\.\d+\.\d+)-[A-Za-z]{2,12}[.-]?\d+(?:\.\d+)*(?![\w-])/uy;
const pseudoVersion = /-(?:0\.)?\d{14}-[\da-f]{12}\b/uy;
/** What follows the version in a container image's tag, directly after the image's name and a colon. */
const imageVariant = /-(?:alpine|slim|bookworm|bullseye|buster|jammy|noble|focal|management|jdk|jre|debian|ubuntu|otp|fpm|cli|apache|perl|eclipse|temurin)[\w.-]*/uy;
const wildcard = /(?:\.[xX*])+(?![A-Za-z\d])/uy;
const orNewer = /\+(?![\d+A-Za-z])/uy;
const rangeEnd = / ?[-–—~〜] ?v?\d+(?:\.\d+)*(?![\d.%A-Za-z])/uy;
/** Numbers with a measure, a share or a counter are amounts. */
const unit = /^[\s\u00a0]?(?:%|‰|°|percent\b|ms\b|msec\b|s\b|secs?\b|seconds?\b|min\b|mins\b|minutes?\b|hours?\b|hrs?\b|h\b|days?\b|weeks?\b|months?\b|years?\b|px\b|pt\b|r?em\b|mm\b|cm\b|m\b|km\b|kg\b|g\b|[kmgt]i?b\b|bytes?\b|bits?\b|[kmg]?hz\b|fps\b|dpi\b|times\b|usd\b|eur\b|million\b|billion\b|sekunden\b|stunden\b|tage\b|minuten\b|secondes?\b|heures?\b|jours?\b|[個个条條次种種项項秒分时時年月日页頁倍字行人天回件点點章节節部층개초분시년월일회명배번건])/u;
/**
 * The same in the other languages, whose letters `\b` does not know. Small letters in two ranges: a class
 * of all letters costs a millisecond each time that it is written.
 */
const foreignUnit = /^[\s\u00a0]?(?:prozent|pour cent|por ciento|por cento|per cento|procent[a-zß-žа-ё]{0,3}|процент[a-zß-žа-ё]{0,3}|segundos?|secondi|sekund[a-zß-žа-ё]{0,2}|секунд[a-zß-žа-ё]{0,2}|minuti|minutos?|minut[a-zß-žа-ё]{0,2}|минут[a-zß-žа-ё]{0,2}|horas?|ore|godzin[a-zß-žа-ё]{0,2}|час[a-zß-žа-ё]{0,3}|días?|dias?|giorni|dni|дн[a-zß-žа-ё]{1,3}|mal|fois|veces|vezes|volte|raz(?:y|em)?|раза?|[kmgt]o|[кмгт]б)(?![a-zß-žа-ё])/u;
/** Parts of a cluster are counted by a bare number: "Kafka 3 brokers". */
const clusterPart = /^[\s\u00a0]?(?:(?:nodes?|pods?|replicas?|partitions?|shards?|brokers?|instances?|connections?|knoten|replikat[a-zß-žа-ё]{0,3}|partitionen|instanzen|verbindungen|n(?:œ|oe)uds?|réplicas?|connexions?|nodos?|particiones|instancias?|conexiones|nós|partições|instâncias?|conexões|nodi|repliche|partizioni|istanze|connessioni|węz[łl][a-zß-žа-ё]{0,3}|replik[a-zß-žа-ё]{0,2}|partycj[a-zß-žа-ё]{0,3}|połącze[a-zß-žа-ё]{1,4}|узл[a-zß-žа-ё]{1,3}|узел|под(?:ов|а|ы)|реплик[a-zß-žа-ё]{0,2}|партици[a-zß-žа-ё]{1,2}|брокер[a-zß-žа-ё]{0,3}|экземпляр[a-zß-žа-ё]{0,3}|соединени[a-zß-žа-ё]{1,2}|подключени[a-zß-žа-ё]{1,2})(?![a-zß-žа-ё])|台|대|노드|ノード|节点|節點|副本|分区|分區|レプリカ|복제본)/u;
/** The longest unit is shorter; what follows it decides only by its first letter. */
const longestUnit = 32;
const letterBeyondAscii = /[\u00c0-\u024f]/u;
/** Small letters are compared: an expression that ignores case takes ten times as long to compile. */
const isAmount = (line, end, parts) => {
    const behind = line.slice(end, end + longestUnit).toLowerCase();
    return [unit, foreignUnit, ...(parts === 1 ? [clusterPart] : [])].some((one) => {
        const found = one.exec(behind)?.[0];
        // "7.2 sürümü": `s` is no second where a letter follows that `\b` takes for none.
        return found !== undefined && !letterBeyondAscii.test(behind.charAt(found.length));
    });
};
const matchAt = (expression, line, at) => {
    expression.lastIndex = at;
    return expression.exec(line)?.[0] ?? '';
};
const before = /[\s"'([{`*_~^=<>≥@:|,，：（「『【“!:;；、。vV\u00a0]/u;
const wordCharacter = /[A-Za-z\d_]/u;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const beforeLetter = /^$|[\s"'([{`*_=<>@:|,，：（/\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af-]/u;
/** What stands before the digits: nothing, a `v`, or something that makes them a part of another word. */
const readStart = (line, at) => {
    const previous = line[at - 1];
    if (previous === undefined || cjk.test(previous))
        return { start: at, hasV: false };
    if (!before.test(previous))
        return undefined;
    if (previous !== 'v' && previous !== 'V')
        return { start: at, hasV: false };
    const isOwnWord = beforeLetter.test(line.slice(Math.max(0, at - 2), at - 1));
    return isOwnWord ? { start: at - 1, hasV: true } : undefined;
};
const isYear = (part) => /^(?:19|20)\d\d$/u.test(part);
const isDay = (part) => part.length <= 2 && Number(part) >= 1 && Number(part) <= 31;
const dateForms = [
    /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/u,
    /^(?<year>\d{4})\.(?<month>\d\d)\.(?<day>\d\d)$/u,
];
const isCalendarDate = (digits) => dateForms.some((form) => {
    const found = (0,_manifests_captures_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(form, digits);
    return isYear(found('year')) && isDay(found('month')) && isDay(found('day'));
});
const isAddress = (parts) => parts.length === 4 && parts.every((part) => Number(part) <= 255);
/** Dates, addresses, numbers with leading zeros and long numbers are never versions. */
const isNumberOfVersion = (digits) => {
    const parts = digits.split('.');
    const [first = ''] = parts;
    if (first.length > 4 || (first.length > 1 && first.startsWith('0')))
        return false;
    return parts.length <= 4 && !isCalendarDate(digits) && !isAddress(parts);
};
const isCut = (line, end) => {
    const next = line[end] ?? '';
    if (wordCharacter.test(next) || next === '%')
        return true;
    const following = line[end + 1] ?? '';
    if (next === '.' || next === ':' || next === '-')
        return wordCharacter.test(following);
    return next === ',' && /^,\d{3}(?!\d)/u.test(line.slice(end, end + 5));
};
const firstMatch = (expressions, line, at) => {
    const found = expressions.find((expression) => matchAt(expression, line, at) !== '');
    return found === undefined ? '' : matchAt(found, line, at);
};
const suffixes = [pseudoVersion, preRelease, buildSuffix];
const suffixesOfTag = [imageVariant, ...suffixes];
const openEnds = [wildcard, orNewer, rangeEnd];
/** `1.9.23-1.0.19` counts the releases for one compiler: a smaller number is no end of a range. */
const smallerCount = /-(?<count>\d+\.\d+\.\d+)(?![\d.%A-Za-z-])/uy;
const ownCount = (line, at, digits) => {
    const found = matchAt(smallerCount, line, at);
    const isSmaller = found !== '' && (0,_lower_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(found.slice(1), digits) < 0;
    return isSmaller && digits.split('.').length === 3 ? found : '';
};
const readToken = (line, at, digits) => {
    const begin = readStart(line, at);
    if (begin === undefined || !isNumberOfVersion(digits))
        return undefined;
    const isTag = line[at - 1] === ':';
    const suffix = firstMatch(isTag ? suffixesOfTag : suffixes, line, at + digits.length) ||
        ownCount(line, at + digits.length, digits);
    const exactEnd = at + digits.length + suffix.length;
    const more = firstMatch(openEnds, line, exactEnd);
    const end = exactEnd + more.length;
    const parts = digits.split('.').length;
    if (isCut(line, end) || isAmount(line, end, parts))
        return undefined;
    // "3,5 seconds" in most of Europe.
    if (parts === 1 && /^,\d/u.test(line.slice(end, end + 2)))
        return undefined;
    const version = `${digits}${suffix}`;
    return {
        ...begin,
        end,
        version,
        ...(more !== '' && { stated: line.slice(at, end) }),
        parts,
    };
};
/** Every number of a line that can be a version by its form and by what touches it. */
const findVersionTokens = (line) => {
    const found = [];
    for (const { 0: digits, index } of line.matchAll(digitRun)) {
        const token = readToken(line, index, digits);
        if (token !== undefined)
            found.push(token);
    }
    return found;
};
const statesUpperBound = /(?:<=?|≤|!=|!==)\s*$/u;
const operator = /(?:>=|≥|\^|~>|~=|~|===?|=|>|<=?|≤|!=)\s*$/u;
/** The comparison sign directly before a version; `undefined` when it states no lower bound. */
const readOperator = (left) => {
    if (statesUpperBound.test(left))
        return undefined;
    return { sign: operator.exec(left)?.[0] ?? '' };
};


/***/ }),

/***/ 61477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ isStackHeading),
/* harmony export */   Ax: () => (/* binding */ isNameColumn),
/* harmony export */   Gu: () => (/* binding */ isAlternative),
/* harmony export */   JV: () => (/* binding */ isHistory),
/* harmony export */   Lk: () => (/* binding */ isAdviceColumn),
/* harmony export */   NB: () => (/* binding */ isRejectedHeading),
/* harmony export */   Us: () => (/* binding */ isRecordColumn),
/* harmony export */   Xz: () => (/* binding */ findRecommendation),
/* harmony export */   gP: () => (/* binding */ isComparison),
/* harmony export */   kN: () => (/* binding */ isRecommended),
/* harmony export */   mF: () => (/* binding */ isProblemHeading),
/* harmony export */   pe: () => (/* binding */ isSuperseded),
/* harmony export */   vF: () => (/* binding */ isVersionColumn)
/* harmony export */ });
/** Word lists of the shipped languages by which headings and columns are recognised; matched inside lower-case text. */
const anyOf = (words) => new RegExp(words.trim().replace(/\s*\n\s*/gu, '|'), 'u');
const lazilyFound = (words) => {
    let expression;
    return (text) => text.toLowerCase().search((expression ??= anyOf(words)));
};
const lazily = (words) => {
    let expression;
    return (text) => (expression ??= anyOf(words)).test(text.toLowerCase());
};
/** Headings and file names of a project's own history: what stands below is not what holds today. */
const isHistory = lazily(`
  change ?log|changes in|release[ -]?notes?\\b|release history|version history|revision history|\\brevisions?\\b|what.s new|^news$|^history$|^changes$|^releases$
  更新日志|变更日志|更新记录|变更记录|修订记录|版本历史|修订历史|版本记录|發行說明|變更記錄|更新日誌|版本歷史
  変更履歴|更新履歴|改訂履歴|リリースノート|변경 ?이력|변경 ?기록|릴리[스즈] ?노트|업데이트 ?내역
  änderungsverlauf|änderungshistorie|änderungsprotokoll|versionshistorie|historique des|journal des modif|notes de version
  historial de|registro de cambios|notas de la versión|histórico d|registro de alterações|notas de versão
  история изменений|история версий|журнал изменений|cronologia|registro delle modifiche|note di rilascio|historia zmian|dziennik zmian|lista zmian`);
/** Headings under which names and versions are what the project builds on. */
const isStackHeading = lazily(`
  \\bstack\\b|dependenc|technolog|prerequisite|\\benvironment\\b|\\binstall|\\bversions?\\b|compatib|\\btool(?:s|ing|chain)?\\b|\\blibrar|packages?\\b|\\bplatforms?\\b|\\bruntimes?\\b|build system|system requirements|^requirements$
  技术栈|技术选型|选型|依赖|环境|版本|先决条件|前提|技術|相依|環境|依存|バージョン|動作|ライブラリ|기술|의존성|환경|버전|라이브러리
  abhängigkeit|technologie|voraussetzung|umgebung|dépendance|prérequis|environnement|tecnolog|dependencia|requisitos previos|entorno
  dependência|pré-requisito|ambiente|dipendenz|prerequisit|zależności|wymagania wstępne|środowisko|зависимост|технолог|стек|окружени|верси`);
/** Headings under which stand the ways that were not taken. */
const isRejectedHeading = lazily(`
  alternatives? .{0,12}considered|considered alternatives?|rejected|discarded|not chosen|why not\\b|betrachtete alternativen|verworfen|alternatives? envisagée|écarté|alternativas? considerad|descartad|alternative considerat|scartat|rozważ(?:ane|one) alternatyw|odrzucon
  рассмотренные альтернативы|отклон|отвергнут|考虑过的|考慮過的|被否决|検討した代替|不採用|却下|고려한 대안|기각`);
/** Column heads that hold a version. */
const isVersionColumn = lazily(`
  \\bversions?\\b|^ver\\.?$|\\bpinned\\b|\\bpin\\b|^minimum\\b|min\\. ?version|\\btag\\b|^constraint|版本|バージョン|버전|versión|versão|versione|wersja|верси|version requise`);
/** Column heads that hold the name of what has the version. */
const isNameColumn = lazily(`
  technolog|package|librar|component|dependenc|^tools?$|\\btool\\b|framework|^name$|runtime|software|module|crate|\\bgem\\b|artifact|plugin|image|platform|product|provider|database|language|service
  技术|组件|依赖|^库|名称|框架|工具|软件|插件|模块|技術|ライブラリ|パッケージ|名前|ツール|フレームワーク|기술|패키지|라이브러리|이름|도구
  komponente|bibliothek|werkzeug|paket|abhängigkeit|technologie|bibliothèque|composant|outil|paquet|nom$|librería|biblioteca|componente|herramienta|paquete|nombre|tecnolog|ferramenta|pacote|nome
  libreria|strumento|pacchetto|nazwa|biblioteka|narzędzie|pakiet|технолог|библиотек|компонент|инструмент|пакет|назван|имя`);
/** Column heads of a table that records who changed a document and when. */
const isRecordColumn = lazily(`
  \\bdate\\b|author|editor|reviewer|\\bchange|revision|datum|autor|änderung|auteur|modification|fecha|cambio|\\bdata\\b|alteraç|modifica|дата|автор|измен|zmian|日期|作者|变更|修改|修订|變更|日付|更新|変更|担当|날짜|작성|변경`);
/** Where a text marks what its author advises; -1 when it does not. */
const findRecommendation = lazilyFound(`
  \\brecommend|\\bpreferred\\b|\\bchosen\\b|\\bselected\\b|\\bdecision\\b|\\bwinner\\b|\\bour choice\\b|推荐|首选|优先|选用|建议方案|推薦|首選|推奨|採用|추천|권장|선정|empfohlen|empfehlung|bevorzugt|gewählt
  recommand|préféré|retenu|recomendad|recomendaç|recomendación|preferid|elegid|escolhid|consigliat|raccomandat|preferit|scelt|zalecan|zalecam|rekomendowan|wybran|рекоменд|предпочт|выбран
  \\bchoix ?:|decisión|decisão|decisione|entscheidung|decyzja|решение ?:|決定|决定|結論|结论|결론|결정`);
/** Whether a text marks what its author advises. */
const isRecommended = (text) => findRecommendation(text) !== -1;
const isChoiceColumn = lazily(`
  ^(?:our )?(?:choice|use|pick|selected?)$|^choix$|^scelta$|^wybór$|^elección$|^escolha$|^(?:aus)?wahl$|^выбор$|^решение$|^选择$|^選擇$|^選定$|^선택$`);
/** Whether a column head marks what its author advises. */
const isAdviceColumn = (title) => isRecommended(title) || isChoiceColumn(title.trim());
/** Words that mark what the author offers instead. */
const isAlternative = lazily(`
  \\balternativ|\\bfallback\\b|\\bsecond choice\\b|\\bother options?\\b|备选|备用|替代|其他方案|備選|替代|代替|候補|대안|대체|ausweich|alternativ|solution de repli|secours|de reserva|rezerw|альтернатив|запасн`);
/** Verbs by which a text weighs several technologies against each other. */
const isComparison = lazily(`
  \\bcompared?\\b|\\bevaluated?\\b|\\bconsidered\\b|\\bweighed\\b|vergl[ei]ch|abgewogen|compar[éaeo]|évalu|valuta|confronta|avali|evalu|porówn|сравн|比较|比較|비교|검토`);
/** Files and sections that no longer hold: their values lose against current ones. */
const isSuperseded = lazily(`
  (?:^|[^a-z])(?:archived?|_archive|legacy|deprecated|obsolete|superseded|outdated|old|mv2|attic|retired)(?:[^a-z]|$)|已归档|已废弃|旧版|廃止|旧バージョン|veraltet|obsolète|obsolet|устарев|przestarzał|deprecat`);
/** Column heads of a table of troubles. */
const isProblemHeading = lazily(`
  \\bproblem|\\bissues?\\b|\\berrors?\\b|\\bfailures?\\b|\\brisks?\\b|\\bpitfall|\\bsymptom|\\bchallenge|问题|错误|風險|风险|异常|失败|课题|課題|問題|エラー|リスク|문제|오류|위험|fehler|risik|störung|erreur|problème|risque|panne
  errores|riesgo|fallo|erros?\\b|risco|falha|errori|rischi|guasto|błęd|błąd|ryzyk|awari|ошибк|проблем|риск|сбо`);


/***/ }),

/***/ 24441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/research/prose/document.js + 1 modules
var prose_document = __webpack_require__(39514);
// EXTERNAL MODULE: ./build/research/prose/find-versions.js + 7 modules
var find_versions = __webpack_require__(50995);
// EXTERNAL MODULE: ./build/research/prose/mask-line.js
var mask_line = __webpack_require__(48961);
// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
// EXTERNAL MODULE: ./build/research/prose/name-words.js
var name_words = __webpack_require__(98913);
// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
;// CONCATENATED MODULE: ./build/research/prose/option-name.js




/** Platforms and formats are served beside each other; nobody chooses one of them. */
const neverChosen = new Set(['platform', 'format']);
/** "ORM or SQL" names kinds of things. */
const abbreviation = /^[A-Z]{2,4}s?$/u;
const packageName = /^@?[a-z][\w.-]*(?:\/[\w.-]+)?$|^[a-z][\w-]*\.[a-z][\w.-]*(?:\/[\w.-]+){2,5}$/iu;
const innerSign = /[A-Za-z\d][-/@.:][A-Za-z]|[a-z][A-Z]/u;
const fileName = /^\.|\.(?:ya?ml|json|toml|md|txt|xml|lock|cfg|ini|conf|env|sh|ps1|py|tsx?|jsx|java|rs|go|rb|php|cs|html?|css|log|pdf|csv|docx?)$/iu;
const trailingVersion = /\s+v?\d[\w.+]*$/u;
/** A name in at most four words or in code, and the version beside it. */
const versionAfter = /^[\s"“「*_`[]*[^\s`*[\]]+(?: [^\s`*[\]\d][^\s`*[\]]*){0,3}[`*\]]* v?\d+\.\d/u;
const longestStart = 80;
const explanation = /\s*(?:[(（].*|[:：,，;；。、].*)$/u;
const longestName = 50;
const mostWords = 3;
const properPhrase = /^[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*)*$/u;
const setOffName = /^[\s"“「]*(?:\*\*|__)?(?:\[)?(?:`+)?(?<name>[^`*[\]]{1,60})/u;
const nameAtStart = (text) => (0,captures/* capture */.F)(setOffName, text)('name')
    .replace(explanation, '')
    .replace(/[.!?]+$/u, '')
    .replace(/^(?=[\x21-\x7e])(?<name>[\s\S]*)$/u, (all) => all.replace(goesOn, ''))
    .trim()
    .replace(trailingVersion, '')
    .trim();
const isUnknownOption = (name) => {
    const words = name.split(' ');
    if (words.length > mostWords || words.some(name_words/* isCommonWord */.e))
        return false;
    if (fileName.test(name) || abbreviation.test(name))
        return false;
    return properPhrase.test(name) || (words.length === 1 && packageName.test(name));
};
/** What follows a name in another script or in small letters is the sentence going on. */
const goesOn = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].*$/u;
const longestKnown = (words) => {
    for (let count = words.length; count > 0; count -= 1) {
        const name = words.slice(0, count);
        if ((0,technology_kinds/* findTechnology */.eE)(name.join(' ')) !== undefined)
            return name;
    }
    return [];
};
/** The first proper words of a text, or the known name at its start when that is longer: "Spring Retry", `node js`. */
const cutName = (text) => {
    const words = text.split(' ').slice(0, mostWords + 1);
    const known = longestKnown(words);
    const end = words.findIndex((word, index) => index > 0 && !/^[A-Z]/u.test(word));
    const proper = words.slice(0, end === -1 ? words.length : end);
    return (0,trim_end/* trimEnd */.s)((known.length >= proper.length ? known : proper).join(' '), '.,;!?');
};
/** Reads the name of an option at the start of a text: a code span, a bold or linked name, or proper words. */
const readOption = (text) => {
    const name = cutName(nameAtStart(text));
    if (name.length < 2 || name.length > longestName)
        return undefined;
    const known = (0,technology_kinds/* findTechnology */.eE)(name);
    const versioned = versionAfter.test(text.slice(0, longestStart))
        ? { hasVersion: true }
        : {};
    if (known === undefined)
        return isUnknownOption(name) ? { name, ...versioned } : undefined;
    const isWord = (0,name_words/* isAmbiguousName */.K)(name) && name !== known.name && !text.includes('`');
    return neverChosen.has(known.kind) || isWord ? undefined : { name, known };
};
/** Whether a name is written like that of a package, so that it is more than a word. */
const looksLikePackage = ({ name, known, hasVersion }) => known !== undefined || hasVersion === true || innerSign.test(name);
const groups = {
    library: 'code',
    framework: 'code',
    database: 'data',
    service: 'data',
};
/** A language and a framework are used together; two frameworks are offered for one purpose. */
const mayReplace = (left, right) => {
    if (left.name.toLowerCase() === right.name.toLowerCase())
        return false;
    if (left.known === undefined || right.known === undefined)
        return true;
    const [first, second] = [left.known.kind, right.known.kind];
    return left.known !== right.known && (groups[first] ?? first) === (groups[second] ?? second);
};

;// CONCATENATED MODULE: ./build/research/prose/offered-choice.js

const numbering = /^(?:[\d.]+|[一二三四五六七八九十]+[、.]|[IVX]+\.)\s*/u;
/** Headings that every research has: they name no purpose. */
const anyResearch = /^(?:research|technical|open|my|調査|调研|調研|研究)?\s*(?:notes?|notizen?|notiz|notas?|appunti|notatki|заметки|メモ|ノート|笔记|筆記|메모|노트|findings|research|recherche|étude|studie|estudio|estudo|studio|badania|исследование|overview|decisions?|考察|調査|调研|調研|研究|조사)$/iu;
const topicOf = (place) => {
    const heading = (place.headings.at(-1) ?? '').replace(numbering, '').replace(/[`*]/gu, '').trim();
    return anyResearch.test(heading) ? '' : heading;
};
/** Options of which at least one is surely a technology, and all may stand for each other. */
const isChoice = (names, isStack) => {
    const [first] = names;
    if (first === undefined || names.length < 2)
        return false;
    if (!names.slice(1).every((name) => mayReplace(first, name)))
        return false;
    return isStack
        ? names.some(looksLikePackage)
        : names.some(({ known }) => known !== undefined) && names.every(looksLikePackage);
};
const toFact = ({ topic, names, recommended, evidence }) => ({
    is: 'alternative',
    topic: topic === '' ? names.map(({ name }) => name).join(', ') : topic,
    options: names.map(({ name }) => ({ name, evidence })),
    ...(recommended !== undefined && { recommended: recommended.name }),
});
const readChoice = (choice, isStack) => {
    const names = choice.options.map(readOption).filter((name) => name !== undefined);
    return isChoice(names, isStack) ? names : undefined;
};

// EXTERNAL MODULE: ./build/research/prose/quote-line.js
var quote_line = __webpack_require__(97955);
;// CONCATENATED MODULE: ./build/research/prose/split-choices.js

const separator = /(?<!\s)\s+(?<prefer>instead of|rather than|over|in favou?r of|anstatt|anstelle von|statt|plutôt que|au lieu de|en lugar de|en vez de|ao invés de|em vez de|invece di|piuttosto che|zamiast|вместо)\s+|(?<preferCjk>而不是|而非)|(?<!\s)\s*(?:\s\/\s|(?<=[A-Za-z`*])\/(?=[A-Z`*@]))\s*|(?<!\s)\s+(?:or|oder|ou|o|lub|или|vs\.?|versus)\s+(?:with\s+)?|(?<!\s)\s*(?:或者|或是|或|または|又は|もしくは|또는|혹은)\s*/gu;
/** "Use `httpx` instead of `requests`" prefers; "the limit over HTTP" does not. */
const wishes = /\b(?:use|uses|using|prefer|preferred|choose|chose|recommend\w*|pick|select\w*|adopt\w*|switch(?:ed)? to|nutz\w*|verwend\w*|bevorzug\w*|utilis\w*|préfér\w*|usar|preferir|usiamo|si usa|se usa|usa-se|empfehl\w*|recommand\w*|recomend\w*|consigli\w*|raccomand\w*|zalecam\w*)\b|использ|рекоменд|推奨|추천|使用|采用|优先|推荐|選択|採用|사용/iu;
/** Where a text last says what is to be used; -1 when it does not. */
const findLastWish = (text) => {
    const all = [...text.matchAll(new RegExp(wishes.source, 'giu'))];
    return all.at(-1)?.index ?? -1;
};
/** How far a name may reach from the sign between two of them. */
const reach = 64;
/** The name that ends a text: all of a code span or bold text, or its last words. */
const lastName = /(?:(?:`[^`]{1,50}`|\*\*[^*]{1,50}\*\*)(?: v?\d[\w.]{0,20})?|\[[^\][]{1,50}\]\s*|(?:[A-Z@][\w.+#@/-]*\s(?=[A-Z])){0,2}[A-Za-z@][\w.+#@/-]*(?:\s\d[\w.]*)?)\s*(?:\([^()]{1,40}\)|（[^（）]{1,40}）)?\s*$/u;
/** A capital at the start of a sentence is no part of a name. */
const openingWord = /^(?:either|use|choose|take|pick|entweder|nutze|verwende|soit|utiliser|usar|albo|либо)\s+/iu;
const signsOf = (text) => [...text.matchAll(separator)].map(({ 0: sign, index, groups }) => ({
    start: index,
    end: index + sign.length,
    prefers: groups?.['prefer'] !== undefined || groups?.['preferCjk'] !== undefined,
}));
const optionsAround = (text, signs) => {
    const [first] = signs;
    const start = first?.start ?? 0;
    const left = text.slice(Math.max(0, start - reach), start);
    const rest = signs.map((sign, index) => {
        const next = signs[index + 1]?.start ?? text.length;
        return text.slice(sign.end, Math.min(next, sign.end + reach));
    });
    const last = lastName.exec(left)?.[0] ?? '';
    const nearest = last.trim().replace(openingWord, '');
    const before = left.slice(0, left.length - last.length);
    return [...namesListed(before, nearest), nearest, ...rest];
};
const listedName = /(?<![\w/-])(?<name>`[^`]{1,50}`|[A-Z][\w.+#/-]*)(?:,\s*|、\s*)$/u;
/** "PostgreSQL, MySQL or SQLite": the names before the nearest one, while they may stand for it. */
const namesListed = (text, nearest) => {
    const wanted = readOption(nearest);
    const listed = [];
    let before = text;
    for (;;) {
        const found = listedName.exec(before);
        const name = found?.groups?.['name'] ?? '';
        const option = readOption(name);
        if (wanted === undefined || found === null || option?.known === undefined)
            return listed;
        if (!mayReplace(wanted, option))
            return listed;
        listed.unshift(name);
        before = before.slice(0, found.index);
    }
};
/** Whether only one short name stands between two signs, so that they belong to one enumeration. */
const isNear = (text, left, right) => {
    const between = text
        .slice(left.end, right.start)
        .replace(/\([^()]*\)|（[^（）]*）/gu, '')
        .trim();
    return (between.length <= 40 &&
        !/[.,;:，。；：|]\s|[，。；：|]/u.test(between) &&
        between.split(/\s+/u).length <= 3);
};
/** Finds the enumerations of alternatives in a line whose links and addresses are masked. */
const splitChoices = (text) => {
    const groups = [];
    for (const sign of signsOf(text)) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (group !== undefined && last !== undefined && isNear(text, last, sign))
            group.push(sign);
        else
            groups.push([sign]);
    }
    return groups.flatMap((signs) => {
        const [first, last] = [signs[0], signs.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const isPreference = first.prefers && wishes.test(text.slice(Math.max(0, first.start - 2 * reach), first.start));
        if (first.prefers && !isPreference)
            return [];
        const stretch = {
            start: Math.max(0, first.start - reach),
            end: Math.min(text.length, last.end + reach),
        };
        return [{ options: optionsAround(text, signs), isPreference, ...stretch }];
    });
};

// EXTERNAL MODULE: ./build/research/prose/words.js
var words = __webpack_require__(61477);
;// CONCATENATED MODULE: ./build/research/prose/read-alternative-tables.js






const joined = /(?<!\s)\s*(?:\+|＋|、|,|，|&)\s*|\s\/\s|(?<=[A-Za-z`*])\/(?=[A-Z`*@])|(?<!\s)\s+(?:and|or|und|oder|et|ou|y|o|e|i|и|или)\s+|或者?|和|または|または|또는/u;
const namesIn = (cell) => cell
    .split(joined)
    .map((part) => readOption(part))
    .filter((name) => name !== undefined);
const withoutShared = (names, others) => names.filter(({ name }) => !others.some((other) => other.name.toLowerCase() === name.toLowerCase()));
/** A row of a table that has a column of advice and a column of what else there is. */
const readAdvice = (document, row, columns) => {
    const advised = namesIn(row.cells[columns.advised] ?? '');
    const others = namesIn(row.cells[columns.other] ?? '');
    const names = [
        ...withoutShared(advised, others).slice(0, 1),
        ...withoutShared(others, advised).slice(0, 1),
    ];
    const [first] = names;
    // The columns say that both stand for one purpose, whatever they are called.
    if (first === undefined || !names.slice(1).some((name) => mayReplace(first, name)))
        return [];
    const topic = row.cells.find((_, index) => index !== columns.advised && index !== columns.other) ?? '';
    const evidence = (0,quote_line/* quoteLine */.tQ)(document, row.line);
    return [toFact({ topic: topic.replace(/[`*]/gu, ''), names, recommended: first, evidence })];
};
const readCells = (document, row, table) => row.cells.flatMap((cell, index) => {
    const title = table.header[index]?.text ?? '';
    const isStack = table.place.isStack || (0,words/* isNameColumn */.Ax)(title) || (0,words/* isRecommended */.kN)(title);
    return splitChoices(` ${(0,mask_line/* maskLine */.Z)(cell)} `).flatMap((choice) => {
        const names = index === 0 ? undefined : readChoice(choice, isStack);
        if (names === undefined)
            return [];
        const topic = (row.cells[0] ?? '').replace(/[`*]/gu, '').trim();
        const recommended = (0,words/* isRecommended */.kN)(title) ? names[0] : undefined;
        return [toFact({ topic, names, recommended, evidence: (0,quote_line/* quoteLine */.tQ)(document, row.line) })];
    });
});
/** Reads what the rows of a table offer for one purpose, in a cell or in columns of advice and alternatives. */
const readAlternativeTable = (document, table) => {
    const titles = table.header.map(({ text }) => text);
    const advised = titles.findIndex((title) => (0,words/* isAdviceColumn */.Lk)(title));
    const other = titles.findIndex((title) => (0,words/* isAlternative */.Gu)(title));
    return table.rows.flatMap((cells) => {
        const [line = table.line] = cells.map((cell) => cell.line);
        if ((document.lines[line - 1] ?? '').length > quote_line/* longestLine */.N9)
            return [];
        const row = { cells: cells.map(({ text }) => text.trim()), line };
        const advice = advised === -1 || other === -1 || advised === other
            ? []
            : readAdvice(document, row, { advised, other });
        return [...advice, ...readCells(document, row, table)];
    });
};

;// CONCATENATED MODULE: ./build/research/prose/read-option-headings.js



const read_option_headings_numbering = /^(?:[\d.]+\s+|[一二三四五六七八九十]+[、.]\s*|\s+)*/u;
const optionLabel = /^(?:option|alternative|approach|variante?|candidate|choice|solution|lösung|opción|opção|opzione|opcja|вариант|方案|选项|選項|案|候補|옵션|방안)\s*(?:[A-Z]\b|\d{1,2}\b|[一二三四])?\s*(?:[:：.)）–—-]|\s)\s*(?<name>.+)$/iu;
const afterColon = /[:：]\s*(?<name>.+)$/u;
/** What a heading offers: "Option B: Redis", "2.1 推荐：markdown-it", "Alternative: marked". */
const readCandidate = (heading) => {
    const text = heading.text.replace(read_option_headings_numbering, '');
    const isAdvised = (0,words/* isRecommended */.kN)(text);
    const label = optionLabel.exec(text) ?? (isAdvised || (0,words/* isAlternative */.Gu)(text) ? afterColon.exec(text) : null);
    const name = readOption(label?.groups?.['name'] ?? '');
    return name === undefined ? undefined : { name, line: heading.line, isAdvised };
};
/** Options of a design are headings too: at least one must be a technology, or all of them names of packages. */
const isTechnologies = (candidates) => candidates.some(({ name }) => name.known !== undefined) ||
    (candidates.every(({ name }) => !name.name.includes(' ')) &&
        candidates.some(({ name }) => looksLikePackage(name)));
const isHeading = (piece) => piece.is === 'prose' && piece.from === 'heading';
/** Options that are headings of one section are offered for the purpose that the section names. */
const readOptionHeadings = (document) => {
    const sections = new Map();
    for (const piece of document.pieces) {
        if (!isHeading(piece) || piece.place.isHistory)
            continue;
        const candidate = readCandidate(piece);
        if (candidate === undefined)
            continue;
        const above = piece.place.headings.slice(0, -1);
        const topic = (above.at(-1) ?? '').replace(read_option_headings_numbering, '').replace(/[`*]/gu, '').trim();
        const section = sections.get(above.join('\n')) ?? { topic, candidates: [] };
        section.candidates.push(candidate);
        sections.set(above.join('\n'), section);
    }
    return [...sections.values()].flatMap(({ topic, candidates }) => {
        const isChoice = candidates.length > 1 && isTechnologies(candidates);
        if (!isChoice)
            return [];
        const advised = candidates.find(({ isAdvised }) => isAdvised)?.name.name;
        const options = candidates.map(({ name, line }) => ({
            name: name.name,
            evidence: (0,quote_line/* quoteLine */.tQ)(document, line),
        }));
        return [
            {
                is: 'alternative',
                topic,
                options,
                ...(advised !== undefined && { recommended: advised }),
            },
        ];
    });
};

// EXTERNAL MODULE: ./build/research/prose/choice-words.js
var choice_words = __webpack_require__(59705);
;// CONCATENATED MODULE: ./build/research/prose/find-names.js






const codeSpan = /`[^`]{2,60}`/gu;
const latinWord = /(?<![\p{L}\p{N}`/.@-])[A-Z][\w.+#-]{1,30}(?: [A-Z][\w.+#-]{1,30}){0,2}/gu;
const neverWeighed = new Set(['platform', 'format', 'language', 'runtime']);
const versioned = (text) => (0,find_versions/* findVersions */.t)(text, { isStack: true }).map(({ name, known, start, end }) => ({
    name,
    ...(known === undefined ? {} : { known }),
    hasVersion: true,
    start,
    end,
}));
const inCode = (text) => [...text.matchAll(codeSpan)].flatMap(({ 0: code, index }) => {
    const option = readOption(code);
    const isName = option !== undefined && looksLikePackage(option);
    return isName ? [{ ...option, start: index, end: index + code.length }] : [];
});
/** The longest technology of the table at the start of proper words. */
const knownAt = (words) => {
    for (let count = words.length; count > 0; count -= 1) {
        const name = (0,trim_end/* trimEnd */.s)(words.slice(0, count).join(' '), '.,');
        if ((0,technology_kinds/* findTechnology */.eE)(name) !== undefined)
            return name;
    }
    return undefined;
};
const known = (text) => [...text.matchAll(latinWord)].flatMap(({ 0: found, index }) => {
    const name = knownAt(found.split(' '));
    const technology = name === undefined ? undefined : (0,technology_kinds/* findTechnology */.eE)(name);
    if (name === undefined || technology === undefined)
        return [];
    const isWord = (0,name_words/* isAmbiguousName */.K)(name) && name !== technology.name;
    if (isWord || neverWeighed.has(technology.kind))
        return [];
    return [{ name, known: technology, start: index, end: index + name.length }];
});
const own = (text) => (0,choice_words/* findOwnMade */.Jh)(text).map(({ 0: name, index }) => ({
    name: name.trim(),
    isOwn: true,
    start: index,
    end: index + name.length,
}));
/** Every name in a masked text that may be an option, each place once, in order. */
const findNames = (text) => {
    const taken = [];
    for (const name of [...versioned(text), ...inCode(text), ...known(text), ...own(text)]) {
        if (!taken.some(({ start, end }) => name.start < end && start < name.end))
            taken.push(name);
    }
    return taken.sort((left, right) => left.start - right.start);
};

// EXTERNAL MODULE: ./build/research/prose/judge-options.js
var judge_options = __webpack_require__(21236);
;// CONCATENATED MODULE: ./build/research/prose/read-option-lists.js






const read_option_lists_numbering = /^(?:[\d.]+\s+|[一二三四五六七八九十]+[、.]\s*)?/u;
const titleOf = (heading) => heading.replace(read_option_lists_numbering, '').trim();
const isItem = (piece) => piece.is === 'prose' && piece.from !== 'heading' && !piece.place.isHistory;
/** The name that an item begins with. */
const leadingName = (document, { line }) => {
    const text = document.lines[line - 1] ?? '';
    if (text.length > quote_line/* longestLine */.N9)
        return [];
    const [name] = findNames((0,mask_line/* maskLine */.Z)(text));
    const isLeading = name !== undefined && /^[\s\d.)>*+`"“「-]*$/u.test(text.slice(0, name.start));
    return isLeading ? [{ name, line }] : [];
};
/** The only option that a piece below the decision names first. */
const findDecided = (document, pieces, options) => {
    for (const { line } of pieces) {
        const text = document.lines[line - 1] ?? '';
        const named = options
            .map((option) => ({ option, at: (0,judge_options/* placeOf */.$)(text, option.name.name) }))
            .filter(({ at }) => at !== -1)
            .sort((left, right) => left.at - right.at);
        const [first] = named;
        if (first !== undefined)
            return { name: first.option.name, line };
    }
    return undefined;
};
/** Reads a record of a decision: what it lists below its options, and what its decision names. */
const readDecisionRecord = (document) => {
    const pieces = document.pieces.filter(isItem);
    const below = (test) => pieces.filter(({ place }) => place.headings.some((heading) => test(titleOf(heading))));
    const deciding = below(choice_words/* isDecisionHeading */.Xo);
    if (deciding.length === 0)
        return [];
    const listed = below(choice_words/* isOptionsHeading */.rn).flatMap((piece) => leadingName(document, piece));
    const taken = deciding.flatMap((piece) => {
        const text = (0,mask_line/* maskLine */.Z)(document.lines[piece.line - 1] ?? '');
        const [name] = text.length > quote_line/* longestLine */.N9 ? [] : findNames(text);
        return name === undefined ? [] : [{ name, line: piece.line }];
    });
    const options = uniqueNames([...listed, ...taken.slice(0, 1)]);
    const isSoftware = options.some(({ name }) => name.known !== undefined || name.hasVersion);
    const decided = findDecided(document, deciding, options);
    if (listed.length === 0 || options.length < 2 || !isSoftware || decided === undefined)
        return [];
    const [title = ''] = deciding[0]?.place.headings ?? [];
    return [
        {
            is: 'alternative',
            topic: title.replace(/[`*]/gu, '').trim() || options.map(({ name }) => name.name).join(', '),
            options: options.map(({ name, line }) => ({
                name: name.name,
                evidence: (0,quote_line/* quoteLine */.tQ)(document, line),
            })),
            recommended: decided.name.name,
            because: (0,quote_line/* quoteLine */.tQ)(document, decided.line),
        },
    ];
};
const uniqueNames = (options) => {
    const seen = new Set();
    return options.filter(({ name }) => {
        const key = name.name.toLowerCase();
        return !seen.has(key) && seen.add(key);
    });
};
/** Reads a table whose rows are options and one of whose columns says which is taken. */
const readVerdictTable = (document, table) => {
    const columns = table.header.map((_, index) => index).slice(1);
    const column = columns.find((index) => {
        const cells = table.rows.map((row) => row[index]?.text.trim() ?? '');
        const taken = cells.filter(choice_words/* isTakenCell */.wz).length;
        return taken === 1 && cells.some(choice_words/* isLeftCell */.uW);
    });
    if (column === undefined)
        return [];
    const options = table.rows.flatMap((row) => {
        const [first] = row;
        const name = readOption(first?.text ?? '');
        const verdict = row[column]?.text.trim() ?? '';
        const isJudged = (0,choice_words/* isTakenCell */.wz)(verdict) || (0,choice_words/* isLeftCell */.uW)(verdict);
        if (first === undefined || name === undefined || !isJudged)
            return [];
        const evidence = (0,quote_line/* quoteLine */.tQ)(document, first.line);
        return [{ name, isTaken: (0,choice_words/* isTakenCell */.wz)(verdict), evidence }];
    });
    const taken = options.find(({ isTaken }) => isTaken);
    if (taken === undefined || options.length < 2)
        return [];
    if (!options.some(({ name }) => looksLikePackage(name)))
        return [];
    const topic = table.place.headings.at(-1)?.replace(/[`*]/gu, '').trim() ?? '';
    return [
        {
            is: 'alternative',
            topic: topic === '' ? options.map(({ name }) => name.name).join(', ') : topic,
            options: options.map(({ name, evidence }) => ({ name: name.name, evidence })),
            recommended: taken.name.name,
        },
    ];
};

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/locales/abbreviations.js
var abbreviations = __webpack_require__(97253);
;// CONCATENATED MODULE: ./build/research/prose/split-sentences.js

const leadingMarks = /^(?:\s|>)*(?:#{1,6}\s+)?(?:[-*+•]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/u;
const leadingSpace = /^(?:\s|>)*/u;
/** The label of an alert stands on a line of its own and belongs to no sentence. */
const alertLine = /^[\s>]*\[![A-Z]{3,12}\]\s*$/iu;
const partsOf = (source, { line, endLine }) => {
    const parts = [];
    let at = 0;
    const first = alertLine.test(source.lines[line - 1] ?? '') ? line + 1 : line;
    for (let number = first; number <= endLine; number += 1) {
        const raw = source.lines[number - 1] ?? '';
        const marks = number === first ? leadingMarks : leadingSpace;
        const skipped = marks.exec(raw)?.[0].length ?? 0;
        const text = raw.slice(skipped).trimEnd();
        parts.push({ line: number, text, skipped, at });
        at += text.length + 1;
    }
    return parts;
};
const split_sentences_codeSpan = /`[^`]{1,200}`/gu;
/** A full stop ends a sentence before a blank and a capital; a full-width one always does. */
const sentenceEnd = /[.!?]{1,3}["')\]*_”’]{0,4}(?=\s{1,3}["'([*_`“]{0,4}[\p{Lu}\p{Lo}\d[]|$)|[。！？]["'」』）)]{0,4}/gu;
/** A number at the start counts what follows it, as in a list. */
const ordinal = /^\d+\.$/u;
const longestOrdinal = 12;
const isWithinSentence = (text, end) => (0,abbreviations/* endsInAbbreviation */.G)(text, end) || (end <= longestOrdinal && ordinal.test(text.slice(0, end)));
/** Where the sentences of a text begin and end. */
const boundariesOf = (text) => {
    const masked = text.replace(split_sentences_codeSpan, (code) => 'x'.repeat(code.length));
    const stretches = [];
    let start = 0;
    for (const { 0: mark, index } of masked.matchAll(sentenceEnd)) {
        const end = index + mark.length;
        if (mark.startsWith('.') && isWithinSentence(masked, end))
            continue;
        stretches.push({ start, end });
        start = end;
    }
    if (masked.slice(start).trim() !== '')
        stretches.push({ start, end: text.length });
    return stretches;
};
const trimStretch = (text, { start, end }) => {
    const slice = text.slice(start, end);
    const leading = slice.length - slice.trimStart().length;
    return { start: start + leading, end: start + slice.trimEnd().length };
};
const partAt = (parts, offset) => {
    let low = 0;
    let high = parts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((parts[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
};
/** Takes a paragraph, a list item or a quotation apart into its sentences. */
const splitSentences = (source, piece) => {
    const parts = partsOf(source, piece);
    const text = parts.map((part) => part.text).join(' ');
    return boundariesOf(text).flatMap((found) => {
        const stretch = trimStretch(text, found);
        if (stretch.end <= stretch.start)
            return [];
        const from = partAt(parts, stretch.start);
        const to = partAt(parts, stretch.end - 1);
        const [first, last] = [parts[from], parts[to]];
        if (first === undefined || last === undefined)
            return [];
        const sentence = text.slice(stretch.start, stretch.end);
        const inLine = first.skipped + stretch.start - first.at;
        const end = Math.min(inLine + sentence.length, first.skipped + first.text.length);
        const isPlain = parts
            .slice(from + 1, to + 1)
            .every(({ line, text: part }) => (source.lines[line - 1] ?? '').trim() === part);
        return [
            {
                text: sentence,
                line: first.line,
                endLine: last.line,
                stretch: { start: inLine, end },
                ...(isPlain && first !== last && { whole: sentence }),
            },
        ];
    });
};

;// CONCATENATED MODULE: ./build/research/prose/read-weighed.js









/** More names in one text are a list of what there is. */
const mostNames = 12;
const keyOf = (name) => name.toLowerCase();
const isSoftware = (name) => name.isOwn === true || looksLikePackage(name);
/** Every name once. */
const unique = (names) => {
    const seen = new Set();
    return names.filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
};
/** What may be one of several options; what stands for another purpose than the first is none. */
const optionsOf = (names) => {
    const [first, ...others] = unique(names).filter(isSoftware);
    return first === undefined ? [] : [first, ...others.filter((name) => mayReplace(first, name))];
};
/** Settings and types are written like packages: one option has to be more than that. */
const isSurely = ({ name, known, hasVersion, isOwn }) => known !== undefined || hasVersion === true || isOwn === true || name.includes('/');
/** Whether a word such as "or" stands between two of the names. */
const isEnumerated = ({ text, names }) => splitChoices(text).some(({ options }) => {
    const found = options.map((option) => readOption(option)?.name);
    return names.filter(({ name }) => found.includes(name)).length > 1;
});
const isOffered = (read) => {
    const { text, names } = read;
    if (names.length < 2)
        return false;
    const isPreference = choice_words/* firstWanted */.u7.test(text) || choice_words/* secondWanted */.Au.test(text);
    return isPreference || (0,choice_words/* isWeighing */.Jy)(text) || isEnumerated(read);
};
/** Quotes a sentence over all its lines, where they can be read as one text. */
const quoteSentence = (document, sentence) => {
    const { line, endLine, stretch, whole } = sentence;
    const first = (0,quote_line/* quoteStretch */.Ip)(document, line, stretch);
    return whole === undefined ? first : { ...first, endLine, quote: (0,spec_text/* toLine */.S5)(whole) };
};
/** Which of the options each sentence takes and leaves, the first that says it as its proof. */
const judge = (document, reads, options) => {
    const judged = reads.map(({ sentence, text }) => {
        const evidence = quoteSentence(document, sentence);
        const { chosen, rejected } = (0,judge_options/* judgeOptions */.S)(text, options);
        return {
            chosen: chosen.map((name) => ({ name, evidence })),
            rejected: rejected.map((name) => ({ name, evidence })),
        };
    });
    return {
        chosen: judged.flatMap(({ chosen }) => chosen),
        rejected: judged.flatMap(({ rejected }) => rejected),
    };
};
/** The only one that is taken, else the only one that is left when the others are not. */
const settle = (options, { chosen, rejected }) => {
    const offered = new Set(options.map(({ name }) => keyOf(name)));
    const lost = new Set(rejected.map(({ name }) => keyOf(name)));
    const taken = chosen.filter(({ name }) => offered.has(keyOf(name)) && !lost.has(keyOf(name)));
    const [first] = taken;
    if (first !== undefined)
        return taken.every(({ name }) => keyOf(name) === keyOf(first.name)) ? first : undefined;
    const left = options.filter(({ name }) => !lost.has(keyOf(name)));
    const [only] = left;
    const proof = rejected.find(({ name }) => offered.has(keyOf(name)));
    const isDecided = left.length === 1 && only !== undefined && proof !== undefined;
    return isDecided ? { name: only.name, evidence: proof.evidence } : undefined;
};
/** The names that a text takes and leaves, where it does both. */
const judgedOf = (names, verdict) => {
    const { chosen, rejected } = verdict;
    const isBoth = chosen.length > 0 && rejected.length > 0;
    const judged = new Set([...chosen, ...rejected].map(({ name }) => keyOf(name)));
    return isBoth ? names.filter(({ name }) => judged.has(keyOf(name))) : [];
};
/** Without such words nothing is offered and nothing left; to look for names takes several times as long. */
const mayWeigh = (text) => choice_words/* firstWanted */.u7.test(text) ||
    choice_words/* secondWanted */.Au.test(text) ||
    (0,choice_words/* isWeighing */.Jy)(text) ||
    (0,choice_words/* saysRejected */.tz)(text) ||
    splitChoices(text).length > 0;
/** Reads a paragraph or item that weighs several names, whatever words stand between them. */
const readWeighed = (document, piece, toTopic) => {
    const sentences = splitSentences(document, piece);
    const masked = sentences
        .filter(({ text }) => text.length <= quote_line/* longestLine */.N9)
        .map((sentence) => ({ sentence, text: (0,mask_line/* maskLine */.Z)(sentence.text) }));
    if (!masked.some(({ text }) => mayWeigh(text)))
        return [];
    const reads = masked.map((one) => ({ ...one, names: findNames(one.text) }));
    const named = unique(reads.flatMap(({ names }) => names));
    if (named.length < 2 || named.length > mostNames)
        return [];
    const verdict = judge(document, reads, named);
    const offered = optionsOf(reads.filter(isOffered).flatMap(({ names }) => names));
    const options = offered.length > 1 ? offered : optionsOf(judgedOf(named, verdict));
    if (options.length < 2 || !options.some(isSurely))
        return [];
    const chosen = settle(options, verdict);
    const topic = toTopic(piece.place);
    return [
        {
            is: 'alternative',
            topic: topic === '' ? options.map(({ name }) => name).join(', ') : topic,
            options: options.flatMap(({ name }) => {
                const read = reads.find(({ names }) => names.some((other) => other.name === name));
                return read === undefined
                    ? []
                    : [{ name, evidence: quoteSentence(document, read.sentence) }];
            }),
            ...(chosen !== undefined && { recommended: chosen.name, because: chosen.evidence }),
        },
    ];
};

;// CONCATENATED MODULE: ./build/research/prose/read-alternatives.js












const labelled = /^(?:\s|>|[-*+]|\d+[.)])*(?:\*\*|__)(?<label>[^*_:：]{1,60})[:：]?(?:\*\*|__)/u;
/** In a sentence, small letters are a name only where they are set off: "preferred over multi-part" has none. */
const isSurelyName = (text) => /^[\s"“「]*(?:`|\*\*|\[|[A-Z@]|[a-z]+[A-Z])/u.test(text) || readOption(text)?.known !== undefined;
/** "A or B (recommended)" advises the name before the word, "we recommend B" the one after it. */
const advisedOf = (text, names) => {
    const at = (0,words/* findRecommendation */.Xz)(text);
    if (at === -1)
        return undefined;
    const isRemark = /[(（]\s*$/u.test(text.slice(0, at)) && !/^[^)）]*[:：]/u.test(text.slice(at));
    const before = [...names].reverse().find(({ name }) => text.slice(0, at).includes(name));
    const after = names
        .map((name) => ({ name, place: text.indexOf(name.name, at) }))
        .filter(({ place }) => place !== -1)
        .sort((left, right) => left.place - right.place);
    return isRemark ? (before ?? names[0]) : (after[0]?.name ?? names[0]);
};
const readLine = (document, line, piece) => {
    const raw = document.lines[line - 1] ?? '';
    if (raw.length > quote_line/* longestLine */.N9)
        return [];
    const text = (0,mask_line/* maskLine */.Z)(raw);
    const topic = labelled.exec(text)?.groups?.['label']?.trim() ?? topicOf(piece.place);
    return splitChoices(text).flatMap((choice) => {
        const isAdvised = choice.isPreference || (0,words/* isRecommended */.kN)(text);
        const { isStack } = piece.place;
        const options = isStack ? choice.options : choice.options.filter(isSurelyName);
        const names = readChoice({ ...choice, options }, isAdvised || isStack);
        if (names === undefined)
            return [];
        const recommended = choice.isPreference ? names[0] : advisedOf(text, names);
        return [toFact({ topic, names, recommended, evidence: (0,quote_line/* quoteLine */.tQ)(document, line, choice) })];
    });
};
/** "We compared Horde 0.9.0 with Swarm 3.4.0. Use Horde.": what has a version is weighed, the wish decides. */
const readComparison = (document, line, piece) => {
    const text = (0,mask_line/* maskLine */.Z)(document.lines[line - 1] ?? '');
    const decision = text.length > quote_line/* longestLine */.N9 || !(0,words/* isComparison */.gP)(text) ? -1 : findLastWish(text);
    if (decision === -1)
        return [];
    const found = (0,find_versions/* findVersions */.t)(text.slice(0, decision), { isStack: true });
    const names = found.map(({ name, known }) => (known === undefined ? { name } : { name, known }));
    const recommended = names.find(({ name }) => text.includes(name.split(' ')[0] ?? name, decision));
    const [first] = names;
    if (recommended === undefined || first === undefined || names.length < 2)
        return [];
    if (!names.slice(1).every((name) => mayReplace(first, name)))
        return [];
    const evidence = (0,quote_line/* quoteLine */.tQ)(document, line);
    return [toFact({ topic: topicOf(piece.place), names, recommended, evidence })];
};
const sharesOption = (left, right) => left.options.some(({ name }) => right.options.some((other) => other.name.toLowerCase() === name.toLowerCase()));
/** What the whole paragraph says of a choice that one of its lines offers. */
const withVerdict = (fact, weighed) => {
    if (fact.recommended !== undefined)
        return fact;
    const known = weighed.find((other) => sharesOption(fact, other));
    const { recommended, because } = known ?? {};
    return recommended === undefined || because === undefined
        ? fact
        : { ...fact, recommended, because };
};
const readProse = (document, piece) => {
    if (piece.from === 'heading')
        return [];
    const weighed = readWeighed(document, piece, topicOf);
    const found = (0,prose_document/* linesOf */.D)(piece)
        .flatMap((line) => {
        const choices = readLine(document, line, piece);
        return choices.length > 0 ? choices : readComparison(document, line, piece);
    })
        .map((fact) => withVerdict(fact, weighed));
    const others = weighed.filter((fact) => !found.some((known) => sharesOption(fact, known)));
    return [...found, ...others];
};
/** Reads where a document offers several technologies for one purpose, and which of them it advises. */
const readAlternatives = (document) => [
    ...document.pieces.flatMap((piece) => {
        if (piece.is === 'code' || piece.place.isHistory)
            return [];
        return piece.is === 'table'
            ? [...readVerdictTable(document, piece), ...readAlternativeTable(document, piece)]
            : readProse(document, piece);
    }),
    ...readOptionHeadings(document),
    ...readDecisionRecord(document),
];

;// CONCATENATED MODULE: ./build/research/prose/read-commands.js

const shellLanguages = new Set([
    'bash',
    'sh',
    'shell',
    'console',
    'zsh',
    'terminal',
    'shell-session',
    'powershell',
    'ps1',
    'cmd',
    'fish',
    'bat',
]);
/** What a command does, told by its words; the first that fits. */
const byWords = [
    [
        /\b(?:eslint|prettier|lint|clippy|fmt|format|ruff|flake8|pylint|black|mypy|rubocop|phpstan|pint|php-cs-fixer|checkstyle|ktlint|detekt|golangci-lint|credo|dialyzer|analyze|tflint|validate)\b/iu,
        'lint',
    ],
    [
        /\b(?:test|tests|pytest|jest|vitest|rspec|phpunit|pest|tox|nox|ctest|check|verify|playwright|cypress|karma|mocha|xcodebuild test)\b/iu,
        'test',
    ],
    [
        /^(?:sudo )?(?:npm (?:ci|i|install)|yarn(?: install)?$|pnpm (?:i|install)|pip3? install|poetry install|uv (?:sync|pip)|bundle install|composer install|mix deps\.get|go mod (?:download|tidy)|cargo fetch|dotnet restore|flutter pub get|dart pub get|terraform init|helm (?:repo|dependency)|conda (?:env )?create|brew install|apt(?:-get)? install|git submodule)\b/iu,
        'install',
    ],
    [
        /\b(?:build|compile|package|bundle|assemble|publish|tsc|make|cmake|ninja|bootJar|shadowJar|\w{0,60}Distribution|assemble\w{0,60}|docker build|west build|idf\.py build)\b/iu,
        'build',
    ],
    [
        /\b(?:start|serve|run|dev|up|server|bootRun|uvicorn|gunicorn|watch|preview|phx\.server)\b/iu,
        'start',
    ],
];
const byHeading = [
    [/test|测试|測試|テスト|테스트|prueba|тест/iu, 'test'],
    [
        /install|setup|set up|getting started|prerequisite|安装|安裝|インストール|セットアップ|설치|einrichtung|instalac|instalaç|installazione|установк/iu,
        'install',
    ],
    [/build|compil|packag|构建|編譯|编译|ビルド|빌드|bauen|construi|compila|сборк/iu, 'build'],
    [
        /\brun|start|usage|develop|serve|deploy|运行|启动|开发|実行|起動|실행|ausführ|exécut|ejecut|execut|esegui|запуск/iu,
        'start',
    ],
];
const tools = /^(?:\.\/|sudo )?(?:npm|npx|yarn|pnpm|bun|node|deno|pip3?|python3?|poetry|uv|uvicorn|gunicorn|pytest|tox|nox|make|cmake|ninja|ctest|cargo|rustup|go|mvn|mvnw|gradle|gradlew|dotnet|php|composer|artisan|bundle|bin\/\w+|rails|rake|rspec|mix|iex|flutter|dart|fastlane|xcodebuild|swift|terraform|tofu|kubectl|helm|kustomize|ansible\S*|docker|docker-compose|podman|sbt|build\/sbt|lein|stack|cabal|Rscript|R|julia|conda|west|idf\.py|platformio|pio|arduino-cli|vsce|tsc|eslint|jest|vitest|ruff|mypy|pre-commit|alembic|prisma|ng|vite|next|nx|turbo|\w+\.(?:sh|cmd|ps1))(?=\s|$)/u;
const longestCommand = 200;
/** A guide shows a few commands; a longer list is a reference. */
const mostCommands = 60;
const purposeOf = (command, headings) => {
    const word = byWords.find(([words]) => words.test(command))?.[1];
    if (word !== undefined)
        return word;
    const title = headings.at(-1) ?? '';
    return byHeading.find(([words]) => words.test(title))?.[1] ?? 'other';
};
const isRunnable = (command) => tools.test(command) &&
    command.length <= longestCommand &&
    !/[<>]\w+[ -]?\w*>|\\$|[{}]/u.test(command);
/** In a session only the lines after a prompt are commands, the others are answers. */
const commandsOf = (piece) => {
    const lines = piece.text.split('\n');
    const isSession = lines.some((line) => /^\s*[$%] /u.test(line));
    return lines.flatMap((raw, index) => {
        const prompt = /^\s*(?:[$%]|PS>|>) +/u.exec(raw)?.[0] ?? '';
        if (isSession && prompt === '')
            return [];
        const isContinued = index > 0 && /[\\`]$/u.test(lines[index - 1]?.trimEnd() ?? '');
        const command = raw
            .slice(prompt.length)
            .replace(/(?<!\s)\s+#(?:\s.*)?$/u, '')
            .trim();
        return isContinued || !isRunnable(command) ? [] : [{ command, line: piece.firstLine + index }];
    });
};
/** Reads the commands by which a project is installed, built, tested and started. */
const readCommands = (document) => document.pieces
    .filter((piece) => piece.is === 'code' && shellLanguages.has(piece.language))
    .filter(({ place }) => !place.isHistory)
    .flatMap((piece) => commandsOf(piece).map(({ command, line }) => ({
    is: 'command',
    purpose: purposeOf(command, piece.place.headings),
    command,
    evidence: (0,quote_line/* quoteLine */.tQ)(document, line),
})))
    .slice(0, mostCommands);

// EXTERNAL MODULE: ./build/research/manifests/read-manifest.js
var read_manifest = __webpack_require__(87203);
;// CONCATENATED MODULE: ./build/research/prose/read-embedded.js

const guesses = [
    {
        languages: /^toml$/u,
        sign: /^\s*\[(?:workspace\.)?(?:dev-|build-)?dependencies(?:\.|\])/mu,
        name: 'Cargo.toml',
    },
    {
        languages: /^toml$/u,
        sign: /^\s*\[(?:project|tool\.poetry|build-system)/mu,
        name: 'pyproject.toml',
    },
    {
        languages: /^toml$/u,
        sign: /^\s*\[(?:versions|libraries|plugins)\]/mu,
        name: 'libs.versions.toml',
    },
    {
        languages: /^jsonc?$/u,
        sign: /"(?:dev|peer)?[dD]ependencies"\s*:\s*\{/u,
        name: 'package.json',
    },
    { languages: /^jsonc?$/u, sign: /"require(?:-dev)?"\s*:\s*\{/u, name: 'composer.json' },
    {
        languages: /^xml$/u,
        sign: /<PackageReference\s/u,
        name: 'Embedded.csproj',
        frame: ['<Project><ItemGroup>', '</ItemGroup></Project>'],
    },
    { languages: /^xml$/u, sign: /<project[\s>]/u, name: 'pom.xml' },
    {
        languages: /^xml$/u,
        sign: /^\s*(?:<!--.*?-->\s*)?<dependency>/u,
        name: 'pom.xml',
        frame: ['<project><dependencies>', '</dependencies></project>'],
    },
    {
        languages: /^xml$/u,
        sign: /<(?:dependencies|parent|plugin|properties)>/u,
        name: 'pom.xml',
        frame: ['<project>', '<artifactId>embedded</artifactId></project>'],
    },
    {
        languages: /^(?:groovy|gradle)$/u,
        sign: /\b(?:implementation|api|testImplementation|id)\b/u,
        name: 'build.gradle',
    },
    {
        languages: /^(?:kotlin|kts|gradle\.kts)$/u,
        sign: /\b(?:implementation|api|testImplementation|id)\s*\(/u,
        name: 'build.gradle.kts',
    },
    { languages: /^(?:ruby|rb)$/u, sign: /^\s*gem\s+["']/mu, name: 'Gemfile' },
    {
        languages: /^(?:elixir|ex|exs)$/u,
        sign: /\{:\w+,\s*"/u,
        name: 'mix.exs',
        frame: ['defp deps do [', '] end'],
    },
    {
        languages: /^ya?ml$/u,
        sign: /^(?:dependencies|environment):\s*$/mu,
        name: 'pubspec.yaml',
    },
    { languages: /^swift$/u, sign: /\.package\(\s*url:/u, name: 'Package.swift' },
    {
        languages: /^(?:go|gomod|go\.mod|)$/u,
        sign: /^require\s*\(|^module\s+\S+\s*$/mu,
        name: 'go.mod',
    },
    {
        languages: /^(?:text|txt|requirements|pip|ini|)$/u,
        sign: /^[A-Za-z][\w.-]*(?:\[[\w,]+\])?(?:==|~=|>=)\d/mu,
        name: 'requirements.txt',
    },
    { languages: /^cmake$/u, sign: /find_package|cmake_minimum_required/u, name: 'CMakeLists.txt' },
];
const longestBlock = 50_000;
const noFrame = ['', ''];
const withoutFrame = (quote, [before, after]) => {
    const start = before !== '' && quote.startsWith(before) ? before.length : 0;
    const end = after !== '' && quote.endsWith(after) ? quote.length - after.length : quote.length;
    return quote.slice(start, end).trim();
};
/** What a document shows of a manifest counts like its prose, and it describes no package of its own. */
const toStated = (document, { piece, frame }, strength) => (fact) => {
    if (fact.is !== 'version' || fact.scope === 'own')
        return [];
    const { line, endLine, quote } = fact.evidence;
    const shift = piece.firstLine - 1;
    return [
        {
            ...fact,
            strength,
            evidence: {
                path: document.path,
                line: line + shift,
                ...(endLine !== undefined && { endLine: endLine + shift }),
                quote: withoutFrame(quote, frame),
            },
            ...(document.dated !== undefined && { dated: document.dated }),
        },
    ];
};
const readPiece = (document, piece, strength) => {
    const { language, text } = piece;
    if (text.length > longestBlock)
        return [];
    const guess = guesses.find(({ languages, sign }) => languages.test(language) && sign.test(text));
    if (guess === undefined)
        return [];
    const { name, frame = noFrame } = guess;
    const reading = (0,read_manifest/* readManifest */.W)({ path: name, text: `${frame[0]}${text}${frame[1]}` });
    return reading?.facts.flatMap(toStated(document, { piece, frame }, strength)) ?? [];
};
/** Reads the manifests, or parts of them, that a document shows in fenced code. */
const readEmbedded = (document, strength) => document.pieces
    .filter((piece) => piece.is === 'code' && !piece.place.isHistory)
    .flatMap((piece) => readPiece(document, piece, strength));

// EXTERNAL MODULE: ./build/research/prose/read-installs.js
var read_installs = __webpack_require__(38159);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(38847);
;// CONCATENATED MODULE: ./build/research/prose/clean-sentence.js

/** The label of GitHub's alerts: `[!WARNING]`. */
const alertLabel = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|DANGER)\]\s*/iu;
const linkWithTarget = /\[(?<text>[^\][]*)\]\([^()\s]*\)/gu;
const linkReference = /\[(?<text>[^\][]+)\]\[[^\][]*\]/gu;
const issueReference = /\s?\(?\[?#\d+\]?\)?|\(@[\w-]+\)|\[\^[^\][\s]{1,80}\]/gu;
const htmlTag = /<\/?[a-z][^<>]*>/giu;
const codeReference = /\[(?<text>`[^`]{1,200}`)\]/gu;
const seeIssues = /[,;]?\s?\(?\bsee (?:\[?#\d{1,9}\]?(?:,? and |, | )?)+\)?/giu;
const danglingSee = /(?:,\s*|(?<!\s)\s*)\bsee(?:\s|,|and)*\.?$/u;
const clean_sentence_codeSpan = /(?<code>`[^`]{1,200}`)/u;
const withoutTags = (text) => text
    .split(clean_sentence_codeSpan)
    .map((part) => part.startsWith('`') ? part : part.replace(htmlTag, '').replace(/\*\*|__/gu, ''))
    .join('');
/** A sentence as prose: links as their text, without tags, issue numbers and signs of emphasis. */
const cleanSentence = (text) => (0,spec_text/* toLine */.S5)(withoutTags(text
    .replace(alertLabel, '')
    .replace(linkWithTarget, '$<text>')
    .replace(linkReference, '$<text>')
    .replace(codeReference, '$<text>'))
    .replace(seeIssues, ' ')
    .replace(issueReference, '')
    .replace(danglingSee, '')
    .replace(/(?<![\s,;])[\s,;]+(?=\.$)/u, '')
    .trimEnd());

;// CONCATENATED MODULE: ./build/research/prose/find-phrase.js
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** An apostrophe ends a word: French and Italian join an article to it. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;
const special = /[$()*+./?[\\\]^{|}]/gu;
/**
 * Scripts with spaces are looked up word by word, the others inside of any run of characters:
 * one expression of all phrases would be tried at every letter.
 */
const createPhraseFinder = (phrases) => {
    const spaced = new Map();
    const unspaced = [];
    for (const phrase of new Set(phrases.map((each) => each.toLowerCase()))) {
        const [first = ''] = phrase.match(word) ?? [];
        if (withoutSpaces.test(phrase))
            unspaced.push(phrase.replace(special, String.raw `\$&`));
        else if (first !== '')
            spaced.set(first, [...(spaced.get(first) ?? []), phrase]);
    }
    const inside = unspaced.length === 0 ? undefined : new RegExp(unspaced.join('|'), 'u');
    return (text) => {
        const lower = text.toLowerCase();
        for (const { 0: found, index } of lower.matchAll(word)) {
            const phrase = spaced.get(found)?.find((each) => isAt(lower, each, index));
            if (phrase !== undefined)
                return { phrase, at: index };
        }
        const match = inside?.exec(lower);
        return match ? { phrase: match[0], at: match.index } : undefined;
    };
};
const letter = /[\p{L}\p{N}]/u;
const isAt = (lower, phrase, at) => lower.startsWith(phrase, at) && !letter.test(lower[at + phrase.length] ?? '');

;// CONCATENATED MODULE: ./build/research/prose/failure-sentences.js


/** What a part of the system is when it fails. */
const outages = 'unavailable,unreachable,interrupted,expired,falhar,falhe,interrompido,indisponível,falle,fallan,interrumpe,caducado,indisponible,injoignable,interrompu,échouent,fehl,nicht erreichbar,unterbrochen,abgelaufen,indisponibile,non raggiungibile,interrotto,scaduto,недоступен,недоступна,недоступно,прервано,прерван,истёк,niedostępny,niedostępna,przerwane,wygasł,無法連線,无法连接,过期,過期,期限切れ,接続できない,연결할 수 없,만료,retried,retries,backoff,wiederholt,erneut versucht,erneut gesendet,réessay,reintent,retentad,tentado de novo,riprova,ritentat,ponawia,ponowion,повторя,повторн,再試行,リトライ,重试,重試,재시도'.split(',');
/** Finds the words for failures of every shipped language. */
const openFailureFinder = () => createPhraseFinder([...locales/* locales */.I.flatMap(({ failures }) => failures), ...outages]);
/** A name such as `session.timeout.ms` tells of no failure. */
const codeSpans = /`[^`]{1,200}`/gu;
const failure_sentences_status = /(?<![\d.,])[45](?:\d\d|xx)(?![\d.,%]|\s?(?:ms|MB|GB|KB|px)\b)/u;
/** Words beside a number that make it the status of an answer. */
const answers = /\bhttp\b|status|statut|stato|estado|código|статус|состояни|\breturn|respon|respond|\banswer|antwort|répond|rispond|возвраща|отвеча|zwraca|odpowiad|ステータス|返|반환|응답|상태|状态|狀態|回應|响应/iu;
/** "ERROR, WARNING, INFO" lists the levels of a log, of which none tells of a failure. */
const levelName = '(?:ERROR|ERR|WARN(?:ING)?|INFO|NOTICE|DEBUG|TRACE|VERBOSE|FATAL|CRITICAL)';
const levels = new RegExp(String.raw `\b${levelName}\b(?:(?:\s?[,;/|、，·]\s?|\s\p{L}{1,4}\s)${levelName}\b){1,8}`, 'giu');
/** "Wiederholung (am ersten Tag des Monats)" names a field of a form and says nothing of it. */
const named = /^[\s*_-]*\p{L}[\p{L}-]{1,40}[*_]{0,2}\s?\([^()]{1,200}\)[*_]{0,2}$/u;
/** Whether a sentence says what happens when something fails: by a word for it, or by a status of an answer. */
const speaksOfFailure = (sentence, find) => !named.test(sentence) &&
    (find(sentence.replace(codeSpans, ' ').replace(levels, ' ')) !== undefined ||
        (failure_sentences_status.test(sentence) && answers.test(sentence)));
const labelledStart = /^[\s*_>!“"([【「-]*\p{L}{2,20}[*_\])】」]{0,4}\s?[:：!！]/u;
/** A caveat goes on to the end of its line; what is longer than this is a chapter. */
const longestCaveat = 400;
const isInLine = (sentence, line) => sentence.line === line && sentence.endLine === line && sentence.whole === undefined;
/** The labelled sentence together with the next one, when they stand in one line. */
const join = (last, next) => {
    if (last === undefined || !labelledStart.test(last.text) || labelledStart.test(next.text))
        return undefined;
    const text = `${last.text} ${next.text}`;
    const isTold = text.length <= longestCaveat && !/[?？]$/u.test(next.text);
    if (!isTold || !isInLine(last, next.line) || !isInLine(next, next.line))
        return undefined;
    return { ...last, text, stretch: { start: last.stretch.start, end: next.stretch.end } };
};
/** Joins a labelled sentence, such as "Warning: …", with those that follow it in its line. */
const joinCaveats = (sentences) => {
    const joined = [];
    for (const next of sentences) {
        const both = join(joined.at(-1), next);
        if (both === undefined)
            joined.push(next);
        else
            joined[joined.length - 1] = both;
    }
    return joined;
};

;// CONCATENATED MODULE: ./build/research/prose/is-setting.js
/** A member of JSON, or an assignment. */
const member = /^\s*(?:[{[]\s*)?(?:"[^"\n]{1,80}"\s*:|[\w.-]{1,80}\s*=\s)/u;
/** Keys begin with a small letter, as labels of sentences seldom do. */
const key = /^[a-z_][\w.-]{0,60}:\s/u;
const plainValue = /\s[a-z_][\w.-]{0,60}:\s{1,20}(?:\d|(?:true|false|null|yes|no|on|off)\b)/u;
/**
 * Whether a text is data such as `{"error": "It failed", "timeout": 3}` and no sentence: its words name
 * settings, which tell nothing of what happens. One key alone may be the label of a sentence.
 */
const isSetting = (text) => member.test(text) || (key.test(text) && plainValue.test(text));

;// CONCATENATED MODULE: ./build/research/prose/read-notes.js









/** Caveats are for reading; what is longer is no sentence, what is shorter says nothing. */
const shortest = 24;
const shortestWithoutSpaces = 8;
const longest = 500;
/** More notes than this of one file are noise that hides the others. */
const mostNotes = 600;
/** These words mark a caveat only as a label or at the start: "release note" is none. */
const labels = new Set('warning warnung avertissement advertencia aviso avviso ostrzeżenie предупреждение 警告 note notice important attention tip caution hinweis wichtig achtung beachten nota importante aviso remarque remarques attention atención atenção attenzione 提示 重要 참고 примечание важно внимание uwaga ważne anmerkung observação advertência avvertenza zastrzeżenie замечание 注記 補足'.split(' '));
const prohibitions = [
    'must not',
    'may not',
    'cannot',
    'can not',
    'can’t',
    "can't",
    'does not support',
    'not supported',
    'unsupported',
    'only works',
    'never',
    '不支持',
    '不能',
    '无法',
];
let finders;
const openFinders = () => (finders ??= {
    caveat: createPhraseFinder([
        ...locales/* locales */.I.flatMap(({ caveats, prohibiting }) => [...caveats, ...prohibiting]),
        ...prohibitions,
    ]),
    failure: openFailureFinder(),
});
const labelStart = /^[\s*_>!“"([【「-]*$/u;
const labelEnd = /^[*_\])】」]{0,4}\s?(?:[:：!！]|that\b|dass\b|que\b)/u;
const isCaveat = (sentence, find) => {
    const found = find(sentence);
    if (found === undefined)
        return false;
    if (!labels.has(found.phrase))
        return true;
    const after = sentence.slice(found.at + found.phrase.length);
    return labelStart.test(sentence.slice(0, found.at)) || labelEnd.test(after);
};
const read_notes_withoutSpaces = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const isReadable = (text) => {
    const least = read_notes_withoutSpaces.test(text) ? shortestWithoutSpaces : shortest;
    return (text.length >= least &&
        text.length <= longest &&
        !/[?？]$/u.test(text) &&
        /\p{L}{2}/u.test(text));
};
const toNote = (document, sentence, about) => {
    const text = cleanSentence(sentence.text);
    if (!isReadable(text))
        return undefined;
    const first = (0,quote_line/* quoteStretch */.Ip)(document, sentence.line, sentence.stretch);
    if (first.quote === '')
        return undefined;
    const evidence = sentence.whole === undefined
        ? first
        : { ...first, endLine: sentence.endLine, quote: (0,spec_text/* toLine */.S5)(sentence.whole) };
    return { is: 'note', about, text, evidence };
};
const addition = /^(?:[-*\s]*)(?:\*{0,2}\[?(?:added|add|new|feature|feat)\]?:?\*{0,2}:?\s*)?(?:\*{2})?(?:adds?|added|new|introduced?|introduces|implement(?:ed|s)?|support(?:ed|s)?(?: for)?|now supports?|allows?|新增|添加|增加|支持|加入|追加|対応|추가|지원|neu|hinzugefügt|unterstützt|ajout|ajouté|nouveau|añadid|agregad|nuevo|adicionad|novo|aggiunt|nuovo|dodan|nowy|добавлен|новы|поддержк)/iu;
const removal = /^\W{0,6}(?:breaking|removed?|fix(?:ed|es)?|deprecated?|no longer|drop(?:ped)?|revert(?:ed)?)\b/iu;
const labelledAddition = /^\**\[?(?:added|feat(?:ure)?|new)\]?\**\s*[:：]/iu;
/** Entries of a history often lack a full stop: a line that begins with a capital is the next sentence. */
const firstOfEntry = (document, sentence) => {
    const next = document.lines[sentence.line] ?? '';
    if (sentence.endLine === sentence.line || !/^\s*\p{Lu}/u.test(next))
        return sentence;
    const { line, stretch } = sentence;
    const text = (document.lines[line - 1] ?? '').slice(stretch.start, stretch.end);
    return { text, line, endLine: line, stretch };
};
const readHistory = (document, piece) => {
    if (piece.from !== 'item')
        return [];
    const [sentence] = splitSentences(document, piece);
    if (sentence === undefined || removal.test(sentence.text))
        return [];
    const isAddition = addition.test(sentence.text) ||
        labelledAddition.test(sentence.text) ||
        isAddedHeading(piece.place.headings.at(-1) ?? '');
    const entry = firstOfEntry(document, sentence);
    const note = isAddition ? toNote(document, entry, 'existing') : undefined;
    return note === undefined ? [] : [note];
};
const isAddedHeading = (heading) => /^(?:added|features?|new features?|新增|新功能|追加|추가|neu|ajouts?|añadido|adicionado|aggiunto|dodano|добавлено)/iu.test(heading);
const read_notes_readProse = (document, piece) => {
    const { caveat, failure } = openFinders();
    const isAlert = piece.from === 'quote' && alertLabel.test(piece.text);
    return joinCaveats(splitSentences(document, piece)).flatMap((sentence) => {
        if (isSetting(sentence.text))
            return [];
        const isMarked = isAlert || isCaveat(sentence.text, caveat);
        if (!isMarked && !speaksOfFailure(sentence.text, failure))
            return [];
        const note = toNote(document, sentence, isMarked ? 'caveat' : 'failure');
        return note === undefined ? [] : [note];
    });
};
/** A table of problems and their answers: each row is a failure with its strategy. */
const readProblemTable = (document, table) => {
    const titles = table.header.map(({ text }) => text);
    if (!(0,words/* isProblemHeading */.mF)(titles[0] ?? '') || titles.some((title) => (0,words/* isRecordColumn */.Us)(title)))
        return [];
    return table.rows.flatMap((row) => {
        const cells = row
            .map(({ text }) => cleanSentence(text))
            .filter((text) => text !== '' && text !== '-');
        const [line = table.line] = row.map((cell) => cell.line);
        const text = cells.length < 2 ? '' : `${cells[0] ?? ''}: ${cells.slice(1).join('; ')}`;
        const evidence = (0,quote_line/* quoteLine */.tQ)(document, line);
        return isReadable(text) && evidence.quote !== ''
            ? [{ is: 'note', about: 'failure', text, evidence }]
            : [];
    });
};
/** A reference that says the same of every number says it once. */
const withoutEchoes = (notes) => {
    const seen = new Set();
    return notes.filter(({ text }) => {
        const key = text.replace(/\d+/gu, '0').replace(/`[^`]{1,200}`/gu, '`');
        return !seen.has(key) && seen.add(key);
    });
};
/** Reads the sentences that a Builder must not miss: caveats, failures, and what exists already. */
const readNotes = (document) => {
    const notes = document.pieces.flatMap((piece) => {
        if (piece.is === 'table')
            return readProblemTable(document, piece);
        if (piece.is === 'code' || piece.from === 'heading')
            return [];
        return piece.place.isHistory ? readHistory(document, piece) : read_notes_readProse(document, piece);
    });
    return withoutEchoes(notes).slice(0, mostNotes);
};

// EXTERNAL MODULE: ./build/spec/draw-tree.js
var draw_tree = __webpack_require__(4875);
// EXTERNAL MODULE: ./build/spec/parse-tree.js + 3 modules
var parse_tree = __webpack_require__(71308);
;// CONCATENATED MODULE: ./build/spec/tree.js



;// CONCATENATED MODULE: ./build/research/prose/read-paths.js





/** What a project's files end with; a name with another ending is a method call, a domain or a version. */
const extensions = new Set(`ts tsx mts cts js jsx mjs cjs py pyi rb php java kt kts scala groovy go rs c h cc cpp cxx hpp hh m mm cs fs vb swift dart ex exs heex erl hs clj cljs lua r rmd
  jl sql prisma proto graphql gql html htm css scss sass less vue svelte astro md mdx rst adoc txt json jsonc yaml yml toml xml ini cfg conf properties env sh bash zsh ps1
  bat cmd gradle tf tfvars hcl ipynb csproj fsproj vbproj sln props targets lock csv tsv svg png jpg jpeg gif webp ico dockerfile cmake mk qml ui erb twig blade hbs ejs
  pug sol zig nim cr ino dts overlay xib storyboard plist entitlements pbxproj nix bzl bazel service snap feature http rest mmd puml`.split(/\s+/u));
const plainNames = /^(?:Dockerfile|Containerfile|Makefile|Rakefile|Gemfile|Procfile|Jenkinsfile|Vagrantfile|Brewfile|Justfile|LICENSE|CODEOWNERS|\.env|\.env\.\w+|\.gitignore|\.dockerignore|\.editorconfig|\.nvmrc|\.npmrc|\.eslintrc|\.prettierrc|\.babelrc|go\.mod|go\.sum|mix\.exs|BUILD|WORKSPACE)$/u;
const pathForm = /^(?:\.\/)?(?:[\p{L}\p{N}_@.()[\]-]+\/){0,12}[\p{L}\p{N}_@.()[\]-]+$/u;
/** Libraries are named like scripts; only these are scripts when no folder stands before them. */
const bareScript = /^(?:index|main|app|server|cli|config|setup|worker|sw|background|content|popup|utils|routes|store|preload|renderer|script|client)\.|(?:config|test|spec|setup|rc)\.\w+$|_/iu;
const libraryEnding = /\.(?:js|io|ts|net|py|rs|go)$/iu;
const longestPath = 200;
/** More paths than this in one file are a listing, not a structure to build. */
const mostPaths = 500;
const hasKnownEnding = (name) => name.lastIndexOf('.') > 0 && extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
/** `highlight.js` is a library, `index.js` is a file. */
const isLibrary = (name) => libraryEnding.test(name) && ((0,technology_kinds/* findTechnology */.eE)(name) !== undefined || !bareScript.test(name));
const neverPath = /(?:^|\/)\.\.?(?:\/|$)|\d\.\d+$|(?:^|\/)\d+\.[^/]*$|\[\w-\w[^/]*$/u;
/** A relative path of a project file, without `./`; `undefined` for everything else. */
const toProjectPath = (text) => {
    const path = text.replace(/^\.\//u, '');
    if (path.length > longestPath || !pathForm.test(path) || neverPath.test(path))
        return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (plainNames.test(name))
        return path;
    if (!hasKnownEnding(name))
        return undefined;
    return path === name && isLibrary(name) ? undefined : path;
};
const read_paths_codeSpan = /`(?<code>[^`\s]{2,200})`/gu;
const linkTarget = /\]\((?<target>[^()\s#?]{2,200})(?:#[^()\s]*)?\)/gu;
/** Without quotation a path is sure only with a folder and an ending. */
const barePath = /(?<![\w/.@:~`("'\\-])(?:[\w.@-]{1,40}\/){1,10}[\w.-]{1,80}\.\w{1,10}(?![\w/`:(-])/gu;
const absolute = /^(?:[a-z][a-z\d+.-]*:|\/|~)/iu;
const read_paths_toFact = (path, evidence) => ({
    is: 'file',
    path,
    evidence,
});
const read_paths_readLine = (document, line) => {
    const text = document.lines[line - 1] ?? '';
    if (text.length > quote_line/* longestLine */.N9)
        return [];
    const bare = (0,mask_line/* maskLine */.Z)(text).replace(read_paths_codeSpan, (found) => ' '.repeat(found.length));
    const all = [text.matchAll(read_paths_codeSpan), text.matchAll(linkTarget), bare.matchAll(barePath)];
    return all.flatMap((matches) => [...matches].flatMap(({ 0: found, index, groups }) => {
        const { code, target } = groups ?? {};
        const isImage = target !== undefined && /\.(?:png|jpe?g|gif|svg|webp|ico)$/iu.test(target);
        const named = code ?? target ?? found;
        if (isImage || absolute.test(named))
            return [];
        const path = toProjectPath(named);
        return path === undefined
            ? []
            : [read_paths_toFact(path, (0,quote_line/* quoteLine */.tQ)(document, line, { start: index, end: index + found.length }))];
    }));
};
const treeLanguages = new Set([
    '',
    'text',
    'txt',
    'plaintext',
    'plain',
    'tree',
    'bash',
    'sh',
    'shell',
    'console',
    'ascii',
]);
const readTree = (document, piece) => {
    if (!treeLanguages.has(piece.language))
        return [];
    const tree = (0,parse_tree/* parseTree */.c)(piece.text);
    return (tree?.files ?? []).flatMap(({ path }, index) => {
        const line = piece.firstLine + (tree?.lines[index] ?? 0);
        const { quote } = (0,quote_line/* quoteLine */.tQ)(document, line);
        return quote === '' || path.endsWith('/') || path.length > longestPath
            ? []
            : [read_paths_toFact(path, { path: document.path, line, quote })];
    });
};
const read_paths_readPiece = (document, piece) => {
    if (piece.is === 'code')
        return readTree(document, piece);
    return (0,prose_document/* linesOf */.D)(piece).flatMap((line) => read_paths_readLine(document, line));
};
/** Reads the paths of project files from code spans, links and drawn trees, each path once. */
const readPaths = (document) => {
    const seen = new Set();
    return document.pieces
        .filter((piece) => !piece.place.isHistory)
        .flatMap((piece) => read_paths_readPiece(document, piece))
        .filter(({ path }) => !seen.has(path) && seen.add(path))
        .slice(0, mostPaths);
};

;// CONCATENATED MODULE: ./build/research/prose/read-signatures.js




const endpoint = /(?<![\w/])(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[`*\s|]{1,6}(?:https?:\/\/[\w.:-]{1,80})?(?<path>\/[\w\-./{}:<>*~%$@]*)(?<query>\?[^\s`'"|)]{1,80})?/gu;
/** `?week=2024-W13` is the parameter `week` with an example. */
const exampleValue = /=[^&{}<]*(?=&|$)/gu;
const answer = /^\s*(?:->|→|=>|:)\s*`?(?<type>[A-Z][\w<>[\].]{1,60})/u;
/** One sentence describes a call; the rest is a story. */
const read_signatures_sentenceEnd = /(?<end>[^.](?:\.(?=\s+[A-Z])|。)).*$/u;
const longestDescription = 240;
/** A reference lists more calls than any one specification needs. */
const mostSignatures = 400;
const describe = (text) => {
    const cleaned = (0,trim_end/* trimEnd */.s)(cleanSentence(text.replace(read_signatures_sentenceEnd, '$<end>')), ' |`*')
        .replace(/^[\s|`*:：—–\-.)\]→>]+/u, '')
        .replace(/(?<!\s)\s*\|\s*/gu, '; ');
    return cleaned.length > longestDescription
        ? `${cleaned.slice(0, longestDescription).toWellFormed().replace(/\S*$/u, '').trim()}…`
        : cleaned;
};
const readEndpoints = (document, line, heading) => {
    const text = document.lines[line - 1] ?? '';
    if (text.length > quote_line/* longestLine */.N9)
        return [];
    return [...text.matchAll(endpoint)].flatMap(({ 0: found, index, groups }) => {
        const { method = '', path = '', query = '' } = groups ?? {};
        const end = index + found.length;
        const after = text.slice(end, end + 400);
        const type = answer.exec(after)?.groups?.['type'];
        const trimmed = (0,trim_end/* trimEnd */.s)(path, '.,:*') || '/';
        const keys = query.replace(exampleValue, '');
        const signature = `${method} ${trimmed}${keys}${type === undefined ? '' : ` -> ${type}`}`;
        const description = describe(after.replace(answer, '').replace(/^`/u, '')) ||
            describe(heading.replace(found, ''));
        const evidence = (0,quote_line/* quoteLine */.tQ)(document, line, { start: index, end });
        return [
            {
                is: 'signature',
                kind: 'endpoint',
                signature,
                description,
                errors: [],
                evidence,
            },
        ];
    });
};
/** A line of help: the option, two blanks or a dash, what it does. */
const helpLine = /^\s*(?:[-*]\s+)?`?(?<option>(?:-\w(?:[ =]<?[\w-]+>?)?,\s?)?--[a-z][\w-]{1,40}(?:\[?[ =](?:<[^<>\s]{1,40}>|\[[^\][\s]{1,40}\]|[A-Z_]{2,20}))?\]?)`?(?:\s{2,}|\s*[:：—–]\s*|\s+-\s+|\s*\|\s*)(?<about>\S.*)$/u;
const optionCell = /^`?(?<option>(?:-\w,?\s?(?:\/\s?)?)?--[a-z][\w-]{1,40}(?:[ =][<[]?[\w-]+[\]>]?)?)`?/u;
const toOption = (document, line, { option, about }) => {
    const description = describe(about);
    if (description.split(/\s+/u).length < 2 && description.length < 8)
        return [];
    const signature = option.trim();
    const evidence = (0,quote_line/* quoteLine */.tQ)(document, line);
    return [
        { is: 'signature', kind: 'command', signature, description, errors: [], evidence },
        { is: 'note', about: 'existing', text: `\`${signature}\`: ${description}`, evidence },
    ];
};
const readHelp = (document, line) => {
    const text = document.lines[line - 1] ?? '';
    if (text.length > 400)
        return [];
    const { option = '', about = '' } = helpLine.exec(text)?.groups ?? {};
    return option === '' ? [] : toOption(document, line, { option, about });
};
const readTable = (document, table) => table.rows.flatMap((row) => {
    const [first, ...others] = row;
    const option = optionCell.exec(first?.text ?? '')?.groups?.['option'];
    const about = others
        .map(({ text }) => text)
        .filter((text) => text !== '' && text !== '-')
        .at(-1);
    const line = first?.line ?? table.line;
    const fromOption = option === undefined || about === undefined
        ? []
        : toOption(document, line, { option, about });
    return [...fromOption, ...readEndpoints(document, line, '')];
});
/** A heading that is a call, such as "### `parse(text: string): Tree`". */
const callHeading = /^(?:\d[\d.]*\s+)?`?(?<call>(?:(?:async|export|def|fn|func|function|public|static) )*[A-Za-z_$][\w$.:]*\([^()`]{0,160}\)(?:\s*(?:->|→|:)\s*[\w<>[\]|.?, ]{1,60})?)`?$/u;
const readHeading = (document, piece) => {
    const call = callHeading.exec(piece.text)?.groups?.['call'];
    if (call === undefined)
        return [];
    const kind = call.includes('.') || call.includes('::') ? 'method' : 'function';
    const evidence = (0,quote_line/* quoteLine */.tQ)(document, piece.line);
    return [{ is: 'signature', kind, signature: call.trim(), description: '', errors: [], evidence }];
};
const plainLanguages = new Set([
    '',
    'text',
    'txt',
    'http',
    'console',
    'bash',
    'sh',
    'shell',
    'plaintext',
    'rest',
    'help',
]);
const readCode = (document, piece) => {
    if (!plainLanguages.has(piece.language))
        return [];
    const heading = piece.place.headings.at(-1) ?? '';
    return piece.text.split('\n').flatMap((_, index) => {
        const line = piece.firstLine + index;
        return [...readEndpoints(document, line, heading), ...readHelp(document, line)];
    });
};
const read_signatures_readPiece = (document, piece) => {
    if (piece.is === 'code')
        return readCode(document, piece);
    if (piece.is === 'table')
        return readTable(document, piece);
    const heading = piece.place.headings.at(-1) ?? '';
    const found = (0,prose_document/* linesOf */.D)(piece).flatMap((line) => [
        ...readEndpoints(document, line, heading),
        ...readHelp(document, line),
    ]);
    return piece.from === 'heading' ? [...found, ...readHeading(document, piece)] : found;
};
/** Reads endpoints, command line options and calls that a document names, each signature once. */
const readSignatures = (document) => {
    const seen = new Set();
    return document.pieces
        .filter((piece) => !piece.place.isHistory)
        .flatMap((piece) => read_signatures_readPiece(document, piece))
        .filter((fact) => {
        const key = fact.is === 'signature' ? fact.signature : fact.text;
        return !seen.has(key) && seen.add(key);
    })
        .slice(0, mostSignatures);
};

// EXTERNAL MODULE: ./build/research/prose/read-versions.js + 1 modules
var read_versions = __webpack_require__(60743);
;// CONCATENATED MODULE: ./build/research/samples/call-forms.js
const typeScript = {
    languages: ['ts', 'typescript', 'tsx', 'mts'],
    call: /^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:async\s+)?(?:function\*?\s+)?(?<name>[a-z]\w*)(?:<[^()]{1,80}>)?\??\(.{0,300}?\)\s*:\s*[^=;{}]{1,120}/u,
    owner: /^(?:export\s+)?(?:declare\s+)?(?:abstract\s+)?(?:interface|class)\s+(?<owner>\w+)/u,
};
/** Only what documents declare with types: calls and untyped examples of other code look different. */
const callForms = [
    typeScript,
    {
        languages: ['js', 'javascript', 'mjs', 'jsx'],
        call: /^export\s+(?:default\s+)?(?:async\s+)?function\*?\s+(?<name>\w+)\(.{0,300}?\)/u,
    },
    {
        languages: ['py', 'python', 'python3', 'pyi'],
        call: /^(?:async\s+)?def\s+(?<name>[a-z]\w*)\(.{0,300}?\)\s*->\s*[^:]{1,120}/u,
        owner: /^class\s+(?<owner>\w+)/u,
    },
    {
        languages: ['java'],
        call: /^(?:(?:public|protected|default|static|abstract|final|synchronized)\s+)*(?!return\b|new\b|else\b|throw\b)[\w.<>?[\], ]{2,100}\s(?<name>[a-z]\w*)\([^()]{0,300}\)(?:\s+throws\s+[\w., ]{1,100})?/u,
        owner: /^(?:(?:public|protected|abstract|final|sealed)\s+)*(?:interface|class|record)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['csharp', 'cs', 'c#'],
        call: /^(?:(?:public|protected|internal|static|abstract|virtual|override|async)\s+)*(?!return\b|new\b|else\b|throw\b|await\b)[\w.<>?[\], ]{2,100}\s(?<name>[A-Z]\w*)(?:<[\w, ]{1,40}>)?\([^()]{0,300}\)/u,
        owner: /^(?:(?:public|internal|static|abstract|sealed|partial)\s+)*(?:interface|class|record|struct)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['kotlin', 'kt', 'kts'],
        call: /^(?:(?:public|internal|abstract|open|override|suspend|inline|operator)\s+)*fun\s+(?:<[^()]{1,60}>\s+)?(?:\w+\.)?(?<name>\w+)\(.{0,300}?\)(?:\s*:\s*[^={]{1,120})?/u,
        owner: /^(?:(?:public|internal|abstract|open|sealed)\s+)*(?:interface|class|object)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['dart'],
        call: /^(?:(?:static|external)\s+)?(?!return\b|new\b|await\b|else\b)[\w<>?., ]{2,80}\s(?<name>[a-z]\w*)\(.{0,300}?\)(?=\s*(?:async\*?\s*)?[;{=])/u,
        owner: /^(?:(?:abstract|sealed|base|final|interface)\s+)*(?:class|mixin)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['go', 'golang'],
        call: /^func\s+(?:\([^()]{1,60}\)\s+)?(?<name>[A-Z]\w*)(?:\[[^\]]{1,60}\])?\([^{]{0,300}\)[^{]{0,120}/u,
    },
    {
        languages: ['rust', 'rs'],
        call: /^(?:pub(?:\([^()]{1,20}\))?\s+)?(?:async\s+|const\s+|unsafe\s+)*fn\s+(?<name>\w+)(?:<[^()]{1,80}>)?\([^{;]{0,300}?\)(?:\s*->\s*[^{;]{1,120})?/u,
        owner: /^(?:pub\s+)?(?:trait|impl)(?:<[^<>]{1,60}>)?\s+(?<owner>\w+)/u,
    },
    {
        languages: ['swift'],
        call: /^(?:(?:public|open|internal|static|mutating|override|final)\s+)*func\s+(?<name>\w+)(?:<[^()]{1,60}>)?\([^{]{0,300}?\)[^{]{0,120}/u,
        owner: /^(?:(?:public|open|final)\s+)*(?:protocol|class|actor|struct)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['php'],
        call: /^(?:(?:public|abstract|static|final)\s+)*function\s+(?<name>[a-z]\w*)\([^{;]{0,300}?\)\s*:\s*[\w\\|?]{1,80}/u,
        owner: /^(?:(?:abstract|final|readonly)\s+)*(?:interface|class|trait)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['cpp', 'c++', 'cc', 'cxx', 'hpp', 'h'],
        call: /^(?:(?:virtual|static|inline|constexpr|explicit|\[\[nodiscard\]\])\s+)*(?!return\b|new\b|else\b|throw\b|delete\b|using\b)[\w:<>*&, ]{2,80}[\s*&](?<name>[a-z]\w*)\([^{}]{0,300}?\)(?:\s*(?:const|noexcept|override))*(?=\s*(?:=\s*0\s*)?[;{])/u,
        owner: /^(?:class|struct)\s+(?<owner>\w+)/u,
    },
    {
        languages: ['elixir', 'ex', 'exs'],
        call: /^@(?:spec|callback)\s+(?<name>[a-z_]\w*[?!]?)\(.{0,300}?\)\s*::\s*.{1,200}/u,
    },
];

;// CONCATENATED MODULE: ./build/research/samples/read-calls.js


/** A declaration is read line by line, and joined while a bracket is open; more lines are no signature. */
const mostLines = 8;
const longestLine = 300;
const longestSignature = 400;
/** Members stand one step inside their type; the unit is columns. */
const deepestMember = 4;
/** A reference lists more calls than any one specification needs. */
const mostCalls = 200;
const countOpen = (text) => {
    let open = 0;
    for (const sign of text) {
        if (sign === '(' || sign === '[')
            open += 1;
        else if (sign === ')' || sign === ']')
            open -= 1;
    }
    return open;
};
const read_calls_goesOn = (text) => countOpen(text) > 0 || /(?:::|->|[,|])\s*$/u.test(text);
/** The declaration that begins on a line, with the lines that belong to it. */
const joinLines = (lines, index) => {
    let text = (lines[index] ?? '').trim();
    for (let next = index + 1; next < index + mostLines && read_calls_goesOn(text); next += 1) {
        const line = (lines[next] ?? '').trim();
        if (line === '' || line.length > longestLine)
            break;
        text = `${text} ${line}`;
    }
    return text.replace(/([([])\s+/gu, '$1').replace(/,?(?<!\s)\s+([)\]])/gu, '$1');
};
const indentOf = (line) => line.length - line.trimStart().length;
/** An opening brace on a line of its own, and the labels of C++, stand as far out as the type. */
const continues = /^\s*(?:[{(]|(?:public|protected|private|signals|slots)\s*:)/u;
/** A member is what stands deeper than the type that was opened last. */
const ownerAt = (form, line, before) => {
    const name = form.owner?.exec(line.trim())?.groups?.['owner'];
    if (name !== undefined)
        return { name, indent: indentOf(line) };
    const isClosed = before !== undefined && line.trim() !== '' && indentOf(line) <= before.indent;
    return isClosed && !continues.test(line) ? undefined : before;
};
const readSignature = (form, text) => {
    const signature = form.call.exec(text)?.[0].replace(/\s+/gu, ' ').trim() ?? '';
    return signature.length > longestSignature ? '' : signature;
};
const readLines = (lines, form) => {
    let owner;
    return lines.flatMap((line, index) => {
        if (line.length > longestLine)
            return [];
        owner = ownerAt(form, line, owner);
        const depth = indentOf(line) - (owner?.indent ?? 0);
        // What is deeper than a member is the body of one.
        const signature = depth > deepestMember ? '' : readSignature(form, joinLines(lines, index));
        if (signature === '')
            return [];
        return [{ signature, index, ...(depth > 0 && owner && { owner: owner.name }) }];
    });
};
const isTypeScriptCall = (form, { signature, owner }) => !form.languages.includes('ts') || owner !== undefined || /\bfunction\b/u.test(signature);
const read_calls_readPiece = (document, piece) => {
    const form = callForms.find(({ languages }) => languages.includes(piece.language));
    if (form === undefined)
        return [];
    return readLines(piece.text.split('\n'), form)
        .filter((found) => isTypeScriptCall(form, found))
        .map(({ signature, index, owner }) => ({
        is: 'signature',
        kind: owner === undefined ? 'function' : 'method',
        signature,
        description: owner === undefined ? '' : `\`${owner}\``,
        errors: [],
        evidence: (0,quote_line/* quoteLine */.tQ)(document, piece.firstLine + index),
    }));
};
/** Reads the typed declarations of functions and methods that fenced code shows. */
const readCalls = (document) => document.pieces
    .flatMap((piece) => piece.is === 'code' && !piece.place.isHistory ? read_calls_readPiece(document, piece) : [])
    .slice(0, mostCalls);

// EXTERNAL MODULE: ./build/research/manifests/data-node.js
var data_node = __webpack_require__(35094);
// EXTERNAL MODULE: ./build/research/manifests/read-json-tree.js
var read_json_tree = __webpack_require__(21097);
;// CONCATENATED MODULE: ./build/research/samples/read-json-sample.js


const mostFields = 60;
const longestSample = 50_000;
const typeOfLiteral = (text) => {
    if (text === 'true' || text === 'false')
        return 'boolean';
    if (text === 'null')
        return 'null';
    return /^-?\d+$/u.test(text) ? 'integer' : 'number';
};
const typeOf = (node, source) => {
    const start = source[node.start] ?? '';
    if (start === '{')
        return 'object';
    if (start === '[') {
        const [first] = node.members;
        return first === undefined ? 'array' : `${typeOf(first.node, source)}[]`;
    }
    return start === '"' ? 'string' : typeOfLiteral(node.text ?? '');
};
/** Samples of manifests and settings of tools are no data of the product. */
const foreign = new Set([
    'dependencies',
    'devDependencies',
    'compilerOptions',
    '$schema',
    'require',
    'manifest_version',
    'scripts',
    'openapi',
    'swagger',
    'extends',
]);
/** The fields that a sample shows; `undefined` when it is no single object of data. */
const readJsonSample = (text) => {
    if (text.length > longestSample || !/^\s*(?:\/\/[^\n]*\s*)*\{/u.test(text))
        return undefined;
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(text);
    if (malformed !== undefined && root.members.length < 2)
        return undefined;
    if (root.members.length < 2 || root.members.length > mostFields)
        return undefined;
    if ([...foreign].some((key) => (0,data_node/* memberOf */.C5)(root, key) !== undefined))
        return undefined;
    return root.members.map(({ key, node }) => ({
        name: key,
        type: typeOf(node, text),
        required: true,
        description: '',
    }));
};

// EXTERNAL MODULE: ./build/research/samples/read-structures.js + 8 modules
var read_structures = __webpack_require__(49717);
;// CONCATENATED MODULE: ./build/research/samples/read-samples.js



/** One document of more structures is a reference, of which only the first are read. */
const mostSchemas = 200;
const read_samples_longestName = 60;
const read_samples_numbering = /^(?:[\d.]+\s+|[一二三四五六七八九十]+[、.]\s*)*/u;
const generic = /^(?:examples?|samples?|request(?: body)?|response(?: body)?|body|payload|output|input|usage|result|json|format|示例|例子|请求|响应|返回|例|レスポンス|リクエスト|예시|beispiel|exemple|ejemplo|exemplo|esempio|przykład|пример)$/iu;
const cleanName = (title) => title
    .replace(read_samples_numbering, '')
    .replace(/[（(][^（）()]*[）)]|[`*_:：]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
/** What the document calls a sample: a type in code before it, or the heading over it. */
const nameOf = (piece) => {
    const typed = /`(?<name>[A-Z][A-Za-z]\w{1,40})`[^`]{0,60}$/u.exec(piece.caption)?.groups?.['name'];
    if (typed !== undefined)
        return typed;
    const title = [...piece.place.headings]
        .reverse()
        .map(cleanName)
        .find((name) => !generic.test(name));
    const isName = title !== undefined && title !== '' && title.length <= read_samples_longestName && !/[/.?!]/u.test(title);
    return isName && title.split(' ').length <= 4 ? title : undefined;
};
const readJson = (document, piece) => {
    const fields = readJsonSample(piece.text);
    const name = nameOf(piece);
    if (fields === undefined || name === undefined)
        return [];
    const first = piece.text.split('\n').findIndex((line) => line.includes('"'));
    const evidence = (0,quote_line/* quoteLine */.tQ)(document, piece.firstLine + Math.max(first, 0));
    return evidence.quote === '' ? [] : [{ is: 'schema', name, kind: 'record', fields, evidence }];
};
const readDeclared = (document, piece) => (0,read_structures/* readStructures */.X)(piece.text, piece.language).map(({ line, ...structure }) => ({
    is: 'schema',
    ...structure,
    evidence: (0,quote_line/* quoteLine */.tQ)(document, piece.firstLine + line),
}));
/** Reads the data structures that fenced code declares or shows, each name once. */
const readSamples = (document) => {
    const seen = new Set();
    return document.pieces
        .filter((piece) => piece.is === 'code' && !piece.place.isHistory)
        .flatMap((piece) => ['json', 'jsonc', 'json5'].includes(piece.language)
        ? readJson(document, piece)
        : readDeclared(document, piece))
        .filter(({ name }) => !seen.has(name) && seen.add(name))
        .slice(0, mostSchemas);
};

;// CONCATENATED MODULE: ./build/research/read-document.js











const read_document_keyOf = ({ name, version, evidence }) => `${name.toLowerCase()}\n${version}\n${evidence.line}`;
/** Two readers may see one pair in one line. */
const withoutRepeats = (facts) => {
    const seen = new Set();
    return facts.filter((fact) => !seen.has(read_document_keyOf(fact)) && seen.add(read_document_keyOf(fact)));
};
const readAll = (document, strength) => [
    ...withoutRepeats([
        ...(0,read_versions/* readVersions */.q)(document, strength),
        ...(0,read_installs/* readInstalls */.h)(document, strength),
        ...readEmbedded(document, strength),
    ]),
    ...readAlternatives(document),
    ...readSamples(document),
    ...readSignatures(document),
    ...readCalls(document),
    ...readPaths(document),
    ...readCommands(document),
    ...readNotes(document),
];
/** Reads everything that a Markdown or plain text states. */
const readDocument = (file, strength) => readAll((0,prose_document/* openDocument */.E)(file), strength).filter((fact) => fact.is === 'alternative' || fact.evidence.quote !== '');


/***/ }),

/***/ 87675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ read_facts_readFacts)
});

// EXTERNAL MODULE: ./build/research/manifests/read-json-tree.js
var read_json_tree = __webpack_require__(21097);
// EXTERNAL MODULE: ./build/research/manifests/read-yaml-tree.js + 1 modules
var read_yaml_tree = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/research/manifests/source.js
var manifests_source = __webpack_require__(5972);
;// CONCATENATED MODULE: ./build/research/descriptions/open-data.js



/** Descriptions written by people stay far below; a bigger file is data. */
const longestJson = 5_000_000;
/** Opens a JSON or YAML file; `undefined` for every other file and for one that cannot be read. */
const openData = (file) => {
    const isJson = /\.(?:json|jsonc|json5)$/iu.test(file.path) || /^\uFEFF?\s*\{/u.test(file.text.slice(0, 200));
    const isYaml = /\.ya?ml$/iu.test(file.path);
    if (!isJson && !isYaml)
        return undefined;
    if (file.text.length > longestJson)
        return undefined;
    try {
        const { root } = isJson ? (0,read_json_tree/* readJsonTree */.f)(file.text) : (0,read_yaml_tree/* readYamlTree */._)(file.text);
        return { source: (0,manifests_source/* openSource */.oD)(file), root };
    }
    catch {
        // Parsers recurse: nesting of many thousand levels exhausts the stack.
        return undefined;
    }
};

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
// EXTERNAL MODULE: ./build/research/prose/quote-line.js
var quote_line = __webpack_require__(97955);
// EXTERNAL MODULE: ./build/research/manifests/name-of-version-key.js
var name_of_version_key = __webpack_require__(34141);
// EXTERNAL MODULE: ./build/research/manifests/state-facts.js
var state_facts = __webpack_require__(40014);
// EXTERNAL MODULE: ./build/research/prose/read-installs.js
var read_installs = __webpack_require__(38159);
// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
// EXTERNAL MODULE: ./build/research/descriptions/read-image.js
var read_image = __webpack_require__(36132);
;// CONCATENATED MODULE: ./build/research/descriptions/read-dockerfile.js








/** Nobody writes a longer one by hand. */
const longestDockerfile = 200_000;
/** A citation of more lines than this proves nothing in particular. */
const widestGap = 50;
/** So many lines are quoted as one. */
const longestSpan = 4;
/** Whether a file is a Dockerfile by its name or by its first instruction. */
const isDockerfile = ({ path, text }) => /(?:^|[/._-])(?:dockerfile|containerfile)(?:$|[._-][\w-]*$)/iu.test(path) ||
    (/(?:^|\/)[^.]*$/u.test(path) &&
        /^(?:\s*#.*\n|\s*ARG .*\n|\s*\n){0,40}FROM \S+/u.test(text.slice(0, 4_000)));
const variable = /\$\{?(?<name>\w+)[^}]*\}?/u;
/** The line of the argument that gives a variable its value. */
const lineOfArgument = ({ lines }, name) => lines.findIndex((line) => new RegExp(`^\\s*ARG\\s+${name}=`, 'iu').test(line)) + 1;
/** An image whose tag is an argument: the version is the argument's value, and both lines prove it. */
const readVariable = ({ source, resolve }, stated, line) => {
    const name = (0,captures/* capture */.F)(variable, stated)('name');
    const image = (0,read_image/* readImage */.A)(stated.replace(variable, () => resolve(name, line - 1) ?? ''));
    if (image === undefined)
        return [];
    const version = /^v?[\d.]+/u.exec(image.version)?.[0].replace(/\.$/u, '') ?? image.version;
    const argument = lineOfArgument(source, name);
    const evidence = quoteBoth(source, argument, line);
    return [toFact({ name: image.name, version, range: stated, evidence })];
};
/** The line of an argument and the line that uses it, with all between when they are near. */
const quoteBoth = (source, argument, line) => {
    const { quote } = (0,quote_line/* quoteLine */.tQ)(source, line);
    const { path } = source;
    if (argument === 0 || argument > line || line - argument > widestGap)
        return { path, line, quote };
    const lines = Array.from({ length: line - argument + 1 }, (_, index) => (0,quote_line/* quoteLine */.tQ)(source, argument + index).quote);
    const isNear = lines.length <= longestSpan && !lines.includes('');
    return { path, line: argument, endLine: line, quote: isNear ? lines.join(' ') : quote };
};
const toFact = (image) => ({
    is: 'version',
    kind: 'image',
    scope: 'runtime',
    strength: 'manifest',
    ...image,
});
const copied = /^\s*COPY\s+(?:--\S+\s+){0,5}--from=(?<image>\S+)/iu;
const setVariable = /^\s*(?:ENV|ARG)\s+(?<key>\w+_VERSION)[=\s]\s*["']?v?(?<version>\d[\w.-]*)/u;
const continued = /^\s*(?:&&|;|\\)?\s*/u;
/** A longer line is data. */
const longestLine = 1000;
const readVariableLine = (line) => {
    const found = (0,captures/* capture */.F)(setVariable, line);
    const name = (0,name_of_version_key/* nameOfVersionKey */.s)(found('key'))?.toLowerCase();
    if (name === undefined)
        return [];
    return [{ name, version: found('version'), kind: (0,state_facts/* platformKind */.GQ)(name) }];
};
/** What a line of a Dockerfile copies from an image, sets as a version, or installs. */
const readLine = (source, line) => {
    const text = source.lines[line - 1] ?? '';
    if (text.length > longestLine || /^\s*#/u.test(text))
        return [];
    const image = (0,read_image/* readImage */.A)((0,captures/* capture */.F)(copied, text)('image'));
    const evidence = (0,quote_line/* quoteLine */.tQ)(source, line);
    const installed = (0,read_installs/* readInstallLine */.q)(text.replace(continued, '')).map((found) => ({
        ...found,
        kind: (0,technology_kinds/* packageKind */.Ji)(found.name),
    }));
    const isFrom = /^\s*FROM\b/iu.test(text);
    return [
        ...(image === undefined ? [] : [toFact({ ...image, evidence })]),
        ...(isFrom ? [] : [...readVariableLine(text), ...installed]).map((found) => ({
            is: 'version',
            scope: 'runtime',
            strength: 'manifest',
            ...found,
            evidence,
        })),
    ];
};
const pairOf = ({ name, version }) => `${name.toLowerCase()} ${version}`;
/** An argument whose value an image shows, and a command that repeats a variable, say the same again. */
const withoutRepeats = (facts) => [
    ...new Map([...facts].reverse().map((fact) => [pairOf(fact), fact])).values(),
];
/** Reads the images that a Dockerfile builds on, with the values of its arguments, and what it installs. */
const readDockerfile = (file) => {
    if (file.text.length > longestDockerfile)
        return [];
    const source = { path: file.path, lines: (0,quote_line/* splitLines */.uz)(file.text) };
    const others = source.lines.flatMap((_, index) => readLine(source, index + 1));
    return withoutRepeats([...readImages(file, source), ...others]).reverse();
};
const readImages = (file, source) => {
    const dockerfile = main.DockerfileParser.parse(file.text);
    const resolve = (name, line) => dockerfile.resolveVariable(name, line) ?? undefined;
    return dockerfile.getFROMs().flatMap((from) => {
        const [range, stated] = [from.getImageRange(), from.getImage()];
        if (range === null || stated === null)
            return [];
        const line = range.start.line + 1;
        if (stated.includes('$'))
            return readVariable({ source, resolve }, stated, line);
        const image = (0,read_image/* readImage */.A)(stated);
        return image === undefined ? [] : [toFact({ ...image, evidence: (0,quote_line/* quoteLine */.tQ)(source, line) })];
    });
};

// EXTERNAL MODULE: ./build/research/lower-bound.js
var lower_bound = __webpack_require__(460);
;// CONCATENATED MODULE: ./build/research/descriptions/read-line-manifests.js



const lineManifests = [
    {
        path: /(?:^|[/_-])platformio\.ini$/iu,
        entry: /(?:^|[=\s])(?<name>[\w.-]+(?:\/[\w. -]+)?)@\s?(?<range>[\^~>=<]*\d[\w.-]*)/gmu,
        ecosystem: 'npm',
    },
    {
        path: /(?:^|[/_-])conanfile\.(?:txt|py)$/iu,
        entry: /(?:^|["'])\s*(?<name>[a-z][\w+.-]{1,60})\/(?<range>\[?[~>=<^]*\d[\w.-]*)/gmu,
        ecosystem: 'pypi',
    },
    {
        path: /(?:^|[/_-])(?:idf_component)\.ya?ml$/iu,
        entry: /^\s*(?<name>[\w-]+(?:\/[\w-]+)?)\s*:\s*["']?(?<range>[\^~>=<]+\s?\d[\w.]*)["']?\s*$/gmu,
        ecosystem: 'npm',
    },
];
/** Nobody writes a longer one by hand. */
const longestFile = 500_000;
const spanOf = (found, group) => {
    const text = found.groups?.[group] ?? '';
    const start = found.index + (group === 'name' ? found[0].indexOf(text) : found[0].lastIndexOf(text));
    return { start, end: start + text.length };
};
const properName = { terraform: 'Terraform' };
/** Reads PlatformIO, Conan and ESP-IDF files; `undefined` for every other file. */
const readLineManifest = (file) => {
    const fitting = lineManifests.filter(({ path }) => path.test(file.path));
    if (fitting.length === 0)
        return undefined;
    if (file.text.length > longestFile)
        return [];
    const source = (0,manifests_source/* openSource */.oD)(file);
    return fitting.flatMap(({ entry, ecosystem, kind }) => [...file.text.matchAll(entry)].flatMap((found) => {
        const { name = '', range = '' } = found.groups ?? {};
        const version = (0,lower_bound/* lowerBound */.y)(range.replace(/^\[/u, ''), ecosystem);
        if (version === undefined)
            return [];
        return [
            {
                is: 'version',
                name: properName[name] ?? name,
                version,
                ...(version !== range && { range }),
                kind: kind ?? (0,technology_kinds/* packageKind */.Ji)(name),
                scope: 'runtime',
                strength: file.path.endsWith('.lock.hcl') ? 'lockfile' : 'manifest',
                evidence: (0,manifests_source/* quote */.hD)(source, spanOf(found, 'range'), spanOf(found, 'name')),
            },
        ];
    }));
};

// EXTERNAL MODULE: ./build/research/manifests/data-node.js
var data_node = __webpack_require__(35094);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/research/descriptions/type-of-schema.js

/** Types nested more deeply than this are just objects. */
const deepest = 6;
/** An enumeration of more values is named by its type. */
const longestEnumeration = 12;
const formats = {
    'date-time': 'date-time',
    date: 'date',
    uuid: 'uuid',
    binary: 'binary',
    int64: 'int64',
    double: 'double',
    float: 'float',
};
const literal = (text) => `'${text}'`;
const typeOfCombination = (node, level) => {
    for (const [key, sign] of [
        ['oneOf', ' | '],
        ['anyOf', ' | '],
        ['allOf', ' & '],
    ]) {
        const members = (0,data_node/* membersAt */.n7)(node, key);
        const types = members
            .map(({ node: each }) => typeOfSchema(each, level + 1))
            .filter((type) => type !== 'null');
        if (types.length > 0)
            return [...new Set(types)].join(sign);
    }
    return undefined;
};
/** OpenAPI 3.1 lists the types of a value, `null` among them. */
const plainType = (node) => {
    const types = (0,data_node/* membersAt */.n7)(node, 'type').map(({ node: each }) => each.text ?? '');
    return (0,data_node/* textAt */.$6)(node, 'type') ?? types.find((type) => type !== 'null' && type !== '');
};
const typeOfArray = (node, level) => {
    const item = typeOfSchema((0,data_node/* nodeAt */.oB)(node, 'items'), level + 1);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
};
/** `additionalProperties` describes the values of a map whose keys are not known. */
const typeOfMap = (node, level) => {
    const value = (0,data_node/* nodeAt */.oB)(node, 'additionalProperties');
    const isDescribed = value?.text === undefined && (value?.members.length ?? 0) > 0;
    return isDescribed ? `Record<string, ${typeOfSchema(value, level + 1)}>` : undefined;
};
const typeOfValues = (node) => {
    const values = (0,data_node/* membersAt */.n7)(node, 'enum').map(({ node: each }) => each.text ?? '');
    const isShort = values.length > 0 && values.length <= longestEnumeration;
    return isShort ? values.map(literal).join(' | ') : undefined;
};
const typeOfPlain = (node, level) => {
    const type = plainType(node);
    if (type === 'array')
        return typeOfArray(node, level);
    const map = type === 'object' ? typeOfMap(node, level) : undefined;
    return map ?? formats[(0,data_node/* textAt */.$6)(node, 'format') ?? ''] ?? type ?? 'object';
};
/** The name of the type that a JSON schema stands for: a referenced schema, `User[]`, an enumeration or a plain type. */
const typeOfSchema = (node, level = 0) => {
    if (node === undefined || level > deepest)
        return 'object';
    const reference = (0,data_node/* textAt */.$6)(node, '$ref');
    if (reference !== undefined)
        return reference.slice(reference.lastIndexOf('/') + 1) || 'object';
    return typeOfCombination(node, level) ?? typeOfValues(node) ?? typeOfPlain(node, level);
};

;// CONCATENATED MODULE: ./build/research/descriptions/read-schemas.js




/** A description with more schemas or fields than this is read up to here. */
const mostFields = 120;
const longestText = 240;
const shorten = (text) => (0,spec_text/* toLine */.S5)(text).slice(0, longestText).toWellFormed().trim();
const namesIn = (node, key) => new Set((0,data_node/* membersAt */.n7)(node, key).map(({ node: each }) => each.text ?? ''));
const toField = ({ key, node }, required) => {
    const value = (0,data_node/* textAt */.$6)(node, 'default');
    return {
        name: key,
        type: typeOfSchema(node),
        required: required.has(key),
        description: shorten((0,data_node/* textAt */.$6)(node, 'description') ?? (0,data_node/* textAt */.$6)(node, 'title') ?? ''),
        ...(value !== undefined && value !== '' && { default: value }),
    };
};
/** The fields of a schema and of the parts that it is put together of. */
const fieldsOf = (node) => {
    const parts = [node, ...(0,data_node/* membersAt */.n7)(node, 'allOf').map(({ node: part }) => part)];
    return parts
        .flatMap((part) => {
        const required = namesIn(part, 'required');
        return (0,data_node/* membersAt */.n7)(part, 'properties').map((member) => toField(member, required));
    })
        .slice(0, mostFields);
};
/** Reads one named schema; `place` is the key that names it. */
const toSchemaFact = (source, name, { node, start, end }) => {
    const values = (0,data_node/* membersAt */.n7)(node, 'enum')
        .map(({ node: each }) => each.text ?? '')
        .filter(Boolean);
    const fields = fieldsOf(node);
    const isEnum = values.length > 0 && fields.length === 0;
    const kind = isEnum ? 'enum' : fields.length > 0 ? 'record' : 'alias';
    return {
        is: 'schema',
        name,
        kind,
        fields: kind === 'alias' ? [] : fields,
        ...(isEnum && { variants: values }),
        evidence: (0,manifests_source/* quote */.hD)(source, { start, end }),
    };
};
const isSchemaOfRecord = (root) => (0,data_node/* membersAt */.n7)(root, 'properties').length > 0 && ((0,data_node/* textAt */.$6)(root, 'type') ?? 'object') === 'object';
const nameFromPath = (path) => path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/(?:\.schema)?\.(?:json|ya?ml)$/iu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
/** Reads a JSON Schema with its definitions; `undefined` when the file is none. */
const readJsonSchema = (source, root) => {
    const isSchema = (0,data_node/* textAt */.$6)(root, '$schema')?.includes('json-schema.org') === true || isSchemaOfRecord(root);
    if (!isSchema)
        return undefined;
    const definitions = [...(0,data_node/* membersAt */.n7)(root, 'definitions'), ...(0,data_node/* membersAt */.n7)(root, '$defs')];
    const own = (0,data_node/* nodeAt */.oB)(root, 'properties');
    const title = (0,data_node/* textAt */.$6)(root, 'title') ?? nameFromPath(source.path);
    const place = root.members.find(({ key }) => key === 'title' || key === 'properties') ?? root;
    return [
        ...(own === undefined
            ? []
            : [toSchemaFact(source, title, { node: root, start: place.start, end: place.end })]),
        ...definitions.map((member) => toSchemaFact(source, member.key, member)),
    ].filter(({ evidence }) => evidence.quote !== '');
};

;// CONCATENATED MODULE: ./build/research/descriptions/read-openapi.js





const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);
/** Nobody builds more in one go; the rest of a huge description is left out. */
const mostEndpoints = 400;
const mostSchemas = 400;
const read_openapi_longestText = 240;
/** The schema of the first content type, or Swagger 2's schema beside the description. */
const schemaOf = (node) => {
    const [content] = (0,data_node/* membersAt */.n7)(node, 'content');
    return (0,data_node/* nodeAt */.oB)(content?.node, 'schema') ?? (0,data_node/* nodeAt */.oB)(node, 'schema');
};
/** Parameters and answers may be defined elsewhere in the description. */
const resolve = (root, node) => {
    const reference = (0,data_node/* textAt */.$6)(node, '$ref');
    if (reference?.startsWith('#/') !== true)
        return node;
    const keys = reference
        .slice(2)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return (0,data_node/* nodeAt */.oB)(root, ...keys) ?? node;
};
const bodyType = (root, operation) => {
    const body = (0,data_node/* nodeAt */.oB)(operation, 'requestBody');
    const schema = body === undefined ? undefined : schemaOf(resolve(root, body));
    if (schema !== undefined)
        return typeOfSchema(schema);
    const parameter = (0,data_node/* membersAt */.n7)(operation, 'parameters')
        .map(({ node }) => resolve(root, node))
        .find((node) => (0,data_node/* textAt */.$6)(node, 'in') === 'body');
    return parameter === undefined ? undefined : typeOfSchema((0,data_node/* nodeAt */.oB)(parameter, 'schema'));
};
const queryOf = (root, operation, shared) => {
    const names = [...(0,data_node/* membersAt */.n7)(shared, 'parameters'), ...(0,data_node/* membersAt */.n7)(operation, 'parameters')]
        .map(({ node }) => resolve(root, node))
        .filter((node) => (0,data_node/* textAt */.$6)(node, 'in') === 'query')
        .map((node) => (0,data_node/* textAt */.$6)(node, 'name') ?? '')
        .filter(Boolean);
    return names.length === 0 ? '' : `?${[...new Set(names)].join('&')}`;
};
const answerType = (root, operation) => {
    const good = (0,data_node/* membersAt */.n7)(operation, 'responses').find(({ key }) => key.startsWith('2'));
    const schema = good === undefined ? undefined : schemaOf(resolve(root, good.node));
    return schema === undefined ? undefined : typeOfSchema(schema);
};
const errorsOf = (root, operation) => (0,data_node/* membersAt */.n7)(operation, 'responses')
    .filter(({ key }) => /^[45]/u.test(key))
    .map(({ key, node }) => {
    const answer = resolve(root, node);
    const about = (0,spec_text/* toLine */.S5)((0,data_node/* textAt */.$6)(answer, 'description') ?? '')
        .slice(0, read_openapi_longestText)
        .toWellFormed();
    const schema = schemaOf(answer);
    const type = schema === undefined ? '' : ` (${typeOfSchema(schema)})`;
    return `${key} ${about}${type}`.trim();
});
const toEndpoint = ({ source, root }, path, method) => {
    const operation = method.node;
    const body = bodyType(root, operation);
    const answer = answerType(root, operation);
    const call = `${method.key.toUpperCase()} ${path.key}${queryOf(root, operation, path.node)}`;
    const about = (0,data_node/* textAt */.$6)(operation, 'summary') ??
        (0,data_node/* textAt */.$6)(operation, 'description') ??
        (0,data_node/* textAt */.$6)(operation, 'operationId') ??
        '';
    return {
        is: 'signature',
        kind: 'endpoint',
        signature: `${call}${body === undefined ? '' : ` (body: ${body})`}${answer === undefined ? '' : ` -> ${answer}`}`,
        description: (0,spec_text/* toLine */.S5)(about).slice(0, read_openapi_longestText).toWellFormed(),
        errors: errorsOf(root, operation),
        evidence: (0,manifests_source/* quote */.hD)(source, method, path),
    };
};
/** Reads endpoints and schemas of an OpenAPI or Swagger description; `undefined` when the file is none. */
const readOpenApi = (source, root) => {
    const version = (0,data_node/* textAt */.$6)(root, 'openapi') ?? (0,data_node/* textAt */.$6)(root, 'swagger');
    if (version === undefined || (0,data_node/* nodeAt */.oB)(root, 'paths') === undefined)
        return undefined;
    const described = { source, root };
    const endpoints = (0,data_node/* membersAt */.n7)(root, 'paths').flatMap((path) => path.node.members
        .filter(({ key }) => methods.has(key.toLowerCase()))
        .map((method) => toEndpoint(described, path, method)));
    const schemas = [...(0,data_node/* membersAt */.n7)(root, 'components', 'schemas'), ...(0,data_node/* membersAt */.n7)(root, 'definitions')];
    return [
        ...endpoints.slice(0, mostEndpoints),
        ...schemas.slice(0, mostSchemas).map((member) => toSchemaFact(source, member.key, member)),
    ];
};

// EXTERNAL MODULE: ./build/research/manifests/state-runtime.js
var state_runtime = __webpack_require__(95889);
;// CONCATENATED MODULE: ./build/research/descriptions/pipeline-values.js





/** Keys of set-up steps: `node-version`, `terraform_version`. */
const versionKey = /^(?<name>node|python|java|go|ruby|php|dotnet|elixir|otp|flutter|terraform|deno|bun|dart|swift|kotlin|gradle|maven|rust|xcode|helm|kubectl|julia|r|perl|ghc|pnpm|zig|hugo)[-_]version$/iu;
/** Variables such as `POSTGRES_VERSION`, where the name is one of a known technology. */
const versionVariable = /^(?<name>[A-Z][A-Z\d]*)_VERSION$/u;
const pipeline_values_properName = {
    node: 'Node.js',
    dotnet: '.NET',
    otp: 'Erlang/OTP',
    go: 'Go',
    r: 'R',
};
const nameOfKey = (key) => {
    const stated = versionKey.exec(key)?.groups?.['name']?.toLowerCase();
    if (stated !== undefined) {
        return pipeline_values_properName[stated] ?? stated.charAt(0).toUpperCase() + stated.slice(1);
    }
    return (0,technology_kinds/* findTechnology */.eE)(versionVariable.exec(key)?.groups?.['name'] ?? '')?.name;
};
const toTool = (name, text) => {
    const version = (0,lower_bound/* lowerBound */.y)(text, 'npm');
    if (version === undefined)
        return [];
    const kind = (0,technology_kinds/* technologyKind */.DR)(name) ?? 'tool';
    return [{ name, version, kind, scope: 'development', ...(text !== version && { range: text }) }];
};
const readToolVersion = (key, text) => {
    const name = nameOfKey(key);
    return name === undefined ? [] : toTool(name, text);
};
const action = /^(?<name>[\w.-]+\/[\w./-]+)@(?<version>v?\d[\w.-]*|[\da-f]{40})$/u;
/** `# v4.1.1`, `# pin@v4`, `# tag=v4.1.1`: what a commit was when somebody pinned it. */
const pinnedComment = /#\s*(?:[\w./:-]*[@=])?v?(?<version>\d+(?:\.\d+)*(?:-[\w.]+)?)\s*$/u;
const commitLength = 40;
/** An action by its tag, or by its commit when a comment names the tag; `docker://` names an image. */
const readAction = (text, line) => {
    if (text.startsWith('docker://'))
        return readImageText(text.slice('docker://'.length));
    const { name, version = '' } = action.exec(text)?.groups ?? {};
    if (name === undefined)
        return [];
    const exact = version.length === commitLength
        ? (0,captures/* capture */.F)(pinnedComment, line)('version')
        : version.replace(/^v/u, '');
    return exact === '' ? [] : [{ name, version: exact, kind: 'tool', scope: 'development' }];
};
const readImageText = (text) => {
    const image = (0,read_image/* readImage */.A)(text);
    return image === undefined ? [] : [{ ...image, kind: 'image', scope: 'runtime' }];
};
const orb = /^(?<name>[\w./-]+)@v?(?<version>\d+(?:\.\d+)*)$/u;
/** Parts of a pipeline that others wrote: CircleCI's orbs and GitLab's components. */
const readShared = (text) => {
    const found = (0,captures/* capture */.F)(orb, text);
    if (found('name') === '')
        return [];
    return [{ name: found('name'), version: found('version'), kind: 'tool', scope: 'development' }];
};
const chartVersion = /^v?\d+\.\d+[\w.+-]*$/u;
const chartName = /^[\w./-]{1,100}$/u;
const readChart = (name, at) => {
    if (name === undefined || at?.text === undefined || !chartName.test(name))
        return [];
    if (!chartVersion.test(at.text))
        return [];
    return [{ name: `${name} chart`, version: at.text, kind: 'tool', scope: 'runtime', at }];
};
/** A chart beside its version: Helmfile and Flux say `version`, Argo CD `targetRevision`. */
const readChartBeside = (node) => {
    const by = memberNode(node, 'chart');
    const at = memberNode(node, 'version') ?? memberNode(node, 'targetRevision');
    return readChart(by?.text, at).map((found) => (by === undefined ? found : { ...found, by }));
};
const memberNode = (node, key) => node.members.find((member) => member.key === key)?.node;
/** Kustomize changes the tag of an image, and lists charts by name. */
const readKustomize = ({ key, node }) => node.members.flatMap(({ node: entry }) => {
    const by = memberNode(entry, 'newName') ?? memberNode(entry, 'name');
    const at = memberNode(entry, key === 'images' ? 'newTag' : 'version');
    if (by?.text === undefined || at?.text === undefined)
        return [];
    const found = key === 'images' ? readImageText(`${by.text}:${at.text}`) : readChart(by.text, at);
    return found.map((each) => ({ ...each, at, by }));
});
/** Helm's values keep the tag of an image beside its repository. */
const readSplitImage = ({ node }) => {
    const [by, at] = [memberNode(node, 'repository'), memberNode(node, 'tag')];
    if (by?.text === undefined || at?.text === undefined)
        return [];
    return readImageText(`${by.text}:${at.text}`).map((found) => ({ ...found, at, by }));
};
const taskNames = {
    nodetool: 'Node.js',
    usenode: 'Node.js',
    usepythonversion: 'Python',
    usedotnet: '.NET SDK',
    gotool: 'Go',
    userubyversion: 'Ruby',
    javatoolinstaller: 'Java',
};
/** Set-up tasks of Azure: `task: NodeTool@0` with `versionSpec`. */
const readTask = (node) => {
    const by = memberNode(node, 'task');
    const inputs = memberNode(node, 'inputs');
    const name = taskNames[by?.text?.replace(/@.*$/u, '').toLowerCase() ?? ''];
    if (name === undefined || inputs === undefined || by === undefined)
        return [];
    const at = memberNode(inputs, 'versionSpec') ?? memberNode(inputs, 'version');
    if (at?.text === undefined)
        return [];
    return toTool(name, at.text).map((found) => ({ ...found, at, by }));
};
const feature = /\/features\/(?<name>[\w-]+)(?::[\w.]+)?$/u;
/** What is built into a container for developers: `ghcr.io/devcontainers/features/go:1` with its version. */
const readFeatures = ({ node }) => node.members.flatMap(({ key, node: options }) => {
    const name = (0,captures/* capture */.F)(feature, key)('name');
    const at = memberNode(options, 'version');
    if (name === '' || at?.text === undefined)
        return [];
    return toTool(name, at.text).map((found) => ({ ...found, at, by: options }));
});
/** Travis names the versions of its language by the language's own key. */
const travisKeys = {
    python: 'Python',
    node_js: 'Node.js',
    rvm: 'Ruby',
    php: 'PHP',
    go: 'Go',
    rust: 'Rust',
};
const readTravis = (root) => (0,data_node/* textAt */.$6)(root, 'language') === undefined
    ? []
    : root.members.flatMap(({ key, node }) => {
        const name = travisKeys[key];
        const at = node.members[0]?.node ?? node;
        if (name === undefined || at.text === undefined)
            return [];
        const by = { start: node.start, end: node.end, members: [] };
        return toTool(name, at.text).map((found) => ({ ...found, at, by }));
    });

;// CONCATENATED MODULE: ./build/research/descriptions/read-pipeline.js





/** More values than this are data, not a pipeline. */
const mostValues = 20_000;
const lineOf = (source, offset) => {
    const start = source.lineStarts[(0,manifests_source/* lineAt */.mh)(source, offset) - 1] ?? 0;
    const end = source.text.indexOf('\n', offset);
    return source.text.slice(start, end === -1 ? undefined : end);
};
/** A matrix lists several versions of a tool; the first of them is the least. */
const textOf = ({ key, node }) => node.text ?? (/version$/iu.test(key) ? node.members[0]?.node.text : undefined);
/** Images of services: a list of texts, or of maps that name their image. */
const readServices = ({ node }) => node.members.flatMap(({ node: item }) => {
    const at = item.text === undefined ? item.members.find(({ key }) => key === 'name')?.node : item;
    return readImageText(at?.text ?? '').map((found) => at === undefined ? found : { ...found, at });
});
const readMap = {
    image: (member) => [
        ...readSplitImage(member),
        ...member.node.members
            .filter(({ key }) => key === 'name')
            .flatMap(({ node }) => readImageText(node.text ?? '').map((found) => ({ ...found, at: node }))),
    ],
    services: readServices,
    images: readKustomize,
    helmCharts: readKustomize,
    features: readFeatures,
    orbs: ({ node }) => node.members.flatMap((orb) => readShared(orb.node.text ?? '').map((found) => ({ ...found, at: orb.node }))),
};
const readText = (source, key, node) => {
    const { text } = node;
    if (key === 'uses')
        return readAction(text, lineOf(source, node.start));
    if (key === 'image' || key === 'container' || key === 'pipe')
        return readImageText(text);
    return key === 'component' ? readShared(text) : readToolVersion(key, text);
};
const readMember = (source, member) => {
    const { key, node } = member;
    const text = textOf(member);
    if (text === undefined) {
        return [...(readMap[key]?.(member) ?? []), ...readChartBeside(node), ...readTask(node)];
    }
    return readText(source, key, { ...node, text });
};
const commandKeys = new Set([
    'run',
    'script',
    'before_script',
    'after_script',
    'commands',
    'install',
]);
const lineStart = /^\s*(?:-\s+)?(?:(?:run|script|install):\s*)?[|>]?[+-]?\s*/u;
/** What the commands of a step install; each stands on a line of its own. */
const readCommands = (source, { node }) => {
    const first = (0,manifests_source/* lineAt */.mh)(source, node.start);
    const last = (0,manifests_source/* lineAt */.mh)(source, Math.max(node.start, node.end - 1));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((line) => {
        const start = source.lineStarts[line - 1] ?? 0;
        const text = lineOf(source, start).replace(lineStart, '');
        return (0,read_installs/* readInstallLine */.q)(text).map((found) => ({
            is: 'version',
            ...found,
            kind: (0,technology_kinds/* packageKind */.Ji)(found.name),
            scope: 'development',
            strength: 'manifest',
            evidence: (0,manifests_source/* quote */.hD)(source, { start, end: start + 1 }),
        }));
    });
};
const readFacts = (source, member) => [
    ...readMember(source, member).map(({ at, by, ...found }) => ({
        is: 'version',
        strength: 'manifest',
        evidence: (0,manifests_source/* quote */.hD)(source, at ?? firstOf(member), by ?? at ?? member),
        ...found,
    })),
    ...(member.key === 'runtime' || member.key === 'using' ? (0,state_runtime/* stateRuntime */.w)(source, member) : []),
    ...(commandKeys.has(member.key) ? readCommands(source, member) : []),
];
const firstOf = ({ node }) => node.members.find(({ key }) => key === '0')?.node ?? node;
/** Reads images, set-up versions and actions of a compose file, a pipeline or a cluster's manifest. */
const readPipeline = (source, root) => {
    const facts = readTravis(root).map(({ at = root, by = at, ...found }) => ({
        is: 'version',
        strength: 'manifest',
        evidence: (0,manifests_source/* quote */.hD)(source, at, by),
        ...found,
    }));
    const waiting = [root];
    let visited = 0;
    for (let node = waiting.pop(); node !== undefined && visited < mostValues; node = waiting.pop()) {
        for (const member of node.members) {
            visited += 1;
            waiting.push(member.node);
            facts.push(...readFacts(source, member));
        }
    }
    return facts.sort((left, right) => left.evidence.line - right.evidence.line);
};

// EXTERNAL MODULE: ./build/research/prose/document.js + 1 modules
var prose_document = __webpack_require__(39514);
// EXTERNAL MODULE: ./build/research/prose/read-versions.js + 1 modules
var read_versions = __webpack_require__(60743);
;// CONCATENATED MODULE: ./build/research/descriptions/read-notebook.js








/** A cell's lines; a source that is one text stands on one line of the file. */
const linesOf = (cell) => {
    const source = (0,data_node/* nodeAt */.oB)(cell, 'source') ?? (0,data_node/* nodeAt */.oB)(cell, 'input');
    if (source === undefined)
        return [];
    return source.text === undefined ? source.members.map(({ node }) => node) : [source];
};
/** `%pip install`, `!pip install` and what the first lines of a shell cell install. */
const readCode = (source, line) => (line.text ?? '').split('\n').flatMap((text) => (0,read_installs/* readInstallLine */.q)(text.replace(/^\s*[!%](?=\w)/u, '')).map((found) => ({
    is: 'version',
    ...found,
    kind: (0,technology_kinds/* technologyKind */.DR)(found.name) ?? 'library',
    scope: 'runtime',
    strength: 'manifest',
    evidence: (0,manifests_source/* quote */.hD)(source, line),
})));
/** The text of a cell is a document of its own, whose lines stand in the strings of the file. */
const read_notebook_readText = (source, cell) => {
    const lines = linesOf(cell);
    const text = lines.map((line) => line.text ?? '').join('');
    const document = (0,prose_document/* openDocument */.E)({ path: source.path, text });
    const isWhole = lines.length === 1;
    return (0,read_versions/* readVersions */.q)(document, 'prose').flatMap((fact) => {
        const line = lines[isWhole ? 0 : fact.evidence.line - 1];
        return line === undefined ? [] : [{ ...fact, evidence: (0,manifests_source/* quote */.hD)(source, line) }];
    });
};
const readCell = (source, cell) => (0,data_node/* textAt */.$6)(cell, 'cell_type') === 'markdown'
    ? read_notebook_readText(source, cell)
    : linesOf(cell).flatMap((line) => readCode(source, line));
/** The language that ran the notebook last. */
const readLanguage = (source, root) => {
    const language = (0,data_node/* nodeAt */.oB)(root, 'metadata', 'language_info');
    const name = (0,data_node/* textAt */.$6)(language, 'name') ?? '';
    return (0,state_facts/* stateVersion */.y5)(source, {
        name,
        range: (0,data_node/* textAt */.$6)(language, 'version'),
        ecosystem: 'npm',
        value: (0,data_node/* nodeAt */.oB)(language, 'version'),
        nameSpan: (0,data_node/* memberOf */.C5)(language, 'name')?.node,
        kind: (0,state_facts/* platformKind */.GQ)(name, 'language'),
    });
};
/** Whether a file is a notebook of Jupyter. */
const isNotebook = ({ path }) => /\.ipynb$/iu.test(path);
/** Reads the versions that the cells of a notebook install and state. */
const readNotebook = (file) => {
    const source = (0,manifests_source/* openSource */.oD)(file);
    const { root } = (0,read_json_tree/* readJsonTree */.f)(file.text);
    const sheets = [root, ...(0,data_node/* membersAt */.n7)(root, 'worksheets').map(({ node }) => node)];
    const cells = sheets.flatMap((sheet) => (0,data_node/* membersAt */.n7)(sheet, 'cells'));
    return [...readLanguage(source, root), ...cells.flatMap(({ node }) => readCell(source, node))];
};

// EXTERNAL MODULE: ./build/research/manifests/state-python-requirement.js
var state_python_requirement = __webpack_require__(2741);
;// CONCATENATED MODULE: ./build/research/descriptions/read-script-metadata.js




/** PEP 723: a block of comments that holds TOML; it stands near the top of a script. */
const opening = '# /// script';
const closing = '# ///';
/** The block is short; the unit is lines. */
const mostLines = 200;
const python = /^#\s*requires-python\s*=\s*"(?<range>[^"]{1,60})"/u;
const quoted = /"(?<text>[A-Za-z][^"]{1,200})"/gu;
const blockOf = (lines) => {
    const start = lines.findIndex(({ text }) => text.trim() === opening);
    if (start === -1)
        return [];
    const rest = lines.slice(start + 1, start + mostLines);
    const end = rest.findIndex(({ text }) => text.trim() === closing);
    return end === -1 ? [] : rest.slice(0, end);
};
/** Reads the versions that a Python script asks for in its own metadata. */
const readScriptMetadata = (file) => {
    if (!file.path.endsWith('.py') || !file.text.includes(opening))
        return [];
    const source = (0,manifests_source/* openSource */.oD)(file);
    return blockOf((0,manifests_source/* linesOf */.Dx)(source).filter(manifests_source/* isDeclaration */.HC)).flatMap((line) => [
        ...(0,state_facts/* stateVersion */.y5)(source, {
            name: 'python',
            range: (0,captures/* capture */.F)(python, line.text)('range'),
            ecosystem: 'pypi',
            value: line,
            kind: 'language',
        }),
        ...(0,captures/* captureAll */.A)(quoted, line.text)
            .filter(() => !python.test(line.text))
            .flatMap((found) => (0,state_python_requirement/* statePythonRequirement */.Xq)(source, found('text'), { span: line })),
    ]);
};

// EXTERNAL MODULE: ./build/research/manifests/read-manifest.js
var read_manifest = __webpack_require__(87203);
// EXTERNAL MODULE: ./build/research/prose/read-html.js + 1 modules
var read_html = __webpack_require__(35629);
// EXTERNAL MODULE: ./build/research/read-document.js + 24 modules
var read_document = __webpack_require__(24441);
// EXTERNAL MODULE: ./build/research/read-source-code.js
var read_source_code = __webpack_require__(7058);
;// CONCATENATED MODULE: ./build/research/read-facts.js













/** Files that hold no sentences; their formats have readers of their own, or nothing is known about them. */
const neverProse = /\.(?:json|jsonc|json5|ya?ml|xml|toml|lock|csv|tsv|svg|html?|css|scss|ini|cfg|conf|properties|gradle|plist|env|map|min\.js|ipynb|log|resx|sum|mod)$/iu;
const readData = (file) => {
    const data = openData(file);
    if (data === undefined)
        return undefined;
    const { source, root } = data;
    return readOpenApi(source, root) ?? readJsonSchema(source, root) ?? readPipeline(source, root);
};
const isHtml = ({ path }) => /\.x?html?$/iu.test(path);
/** A script may say in comments what it needs. */
const withMetadata = (file, facts) => facts && [...readScriptMetadata(file), ...facts];
/** The readers from the most telling form to the least; the first that knows the file reads it. */
const readers = [
    (file) => (0,read_manifest/* readManifest */.W)(file)?.facts,
    readLineManifest,
    (file) => (isDockerfile(file) ? readDockerfile(file) : undefined),
    (file) => (isNotebook(file) ? readNotebook(file) : undefined),
    readData,
    (file) => withMetadata(file, (0,read_source_code/* readSourceCode */.P)(file)),
    (file) => (isHtml(file) ? (0,read_versions/* readVersions */.q)((0,read_html/* openHtml */.W)(file), 'prose') : undefined),
    (file) => (neverProse.test(file.path) ? [] : undefined),
];
/** Reads every fact that a research file states, whatever its form; it never throws. */
const read_facts_readFacts = (file) => {
    for (const read of readers) {
        const facts = read(file);
        if (facts !== undefined)
            return [...facts];
    }
    return (0,read_document/* readDocument */.u)(file, 'prose');
};


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readSourceCode),
/* harmony export */   R: () => (/* binding */ isSourceCode)
/* harmony export */ });
/* harmony import */ var _prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97955);
/* harmony import */ var _samples_read_structures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49717);


const languages = {
    ts: 'ts',
    tsx: 'ts',
    mts: 'ts',
    js: 'js',
    mjs: 'js',
    jsx: 'js',
    py: 'py',
    go: 'go',
    rs: 'rs',
    java: 'java',
    cs: 'cs',
    kt: 'kt',
    kts: 'kt',
    swift: 'swift',
    proto: 'proto',
    sql: 'sql',
    graphql: 'graphql',
    gql: 'graphql',
    graphqls: 'graphql',
    prisma: 'prisma',
    php: 'php',
    rb: 'rb',
    ex: 'ex',
    dart: 'dart',
};
/** What others may call: declarations that the language makes public. */
const declarations = {
    ts: /^export\s+(?:default\s+)?(?:async\s+)?(?<kind>function|class)\*?\s+\w+.*$/u,
    js: /^export\s+(?:default\s+)?(?:async\s+)?(?<kind>function|class)\*?\s+\w+.*$/u,
    py: /^(?:async\s+)?(?<kind>def|class)\s+(?!_)\w+.*:\s*$/u,
    go: /^(?<kind>func)\s+(?:\([^)]*\)\s+)?[A-Z]\w*\(.*$/u,
    rs: /^\s{0,4}pub\s+(?:async\s+)?(?<kind>fn|struct|trait)\s+\w+.*$/u,
    java: /^\s{0,4}public\s+(?:static\s+|final\s+|abstract\s+)*(?:(?<kind>class|interface)\s+\w+.*|[\w<>[\], ?]+\s+\w+\(.*)$/u,
    cs: /^\s{0,8}public\s+(?:static\s+|async\s+|sealed\s+|abstract\s+|partial\s+|override\s+)*(?:(?<kind>class|interface)\s+\w+.*|[\w<>[\], ?]+\s+\w+\(.*)$/u,
    kt: /^\s{0,4}(?:public\s+|open\s+|suspend\s+|override\s+)*(?<kind>fun|class|interface)\s+\w+.*$/u,
    swift: /^\s{0,4}public\s+(?:static\s+|final\s+)*(?<kind>func|class|protocol)\s+\w+.*$/u,
    php: /^\s{0,4}public\s+(?:static\s+)?(?<kind>function)\s+(?!__)\w+.*$/u,
    ex: /^\s{0,4}(?<kind>def)\s+\w+.*\bdo\s*$/u,
};
const longestLine = 300;
/** Blanks inside of a line; expressions with several optional blanks take the cube of a long run. */
const gaps = /(?<=\S)\s{2,}/gu;
const longestFile = 1_000_000;
const mostSignatures = 150;
const classes = new Set(['class', 'interface', 'struct', 'trait', 'protocol']);
const kindOf = (keyword, line) => {
    if (keyword !== undefined && classes.has(keyword))
        return 'class';
    return /^\s/u.test(line) ? 'method' : 'function';
};
const languageOf = (path) => languages[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
/** Whether a file is known as source code by its name. */
const isSourceCode = (path) => languageOf(path) !== undefined;
/** Reads the public declarations and data structures of a source file; `undefined` when the file is none. */
const readSourceCode = (file) => {
    const language = languageOf(file.path);
    if (language === undefined)
        return undefined;
    if (file.text.length > longestFile)
        return [];
    const source = { path: file.path, lines: (0,_prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(file.text) };
    const declaration = declarations[language];
    const signatures = source.lines.flatMap((line, index) => {
        const found = line.length > longestLine ? undefined : declaration?.exec(line.replace(gaps, ' '));
        if (found === undefined || found === null)
            return [];
        const signature = line
            .trim()
            .replace(/(?:\{|:|\bdo)$/u, '')
            .trimEnd();
        const kind = kindOf(found.groups?.['kind'], line);
        return [
            {
                is: 'signature',
                kind,
                signature,
                description: '',
                errors: [],
                evidence: (0,_prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLine */ .tQ)(source, index + 1),
            },
        ];
    });
    const structures = (0,_samples_read_structures_js__WEBPACK_IMPORTED_MODULE_1__/* .readStructures */ .X)(source.lines.join('\n'), language).map(({ line, ...structure }) => ({
        is: 'schema',
        ...structure,
        evidence: (0,_prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLine */ .tQ)(source, line + 1),
    }));
    return [...structures, ...signatures.slice(0, mostSignatures)];
};


/***/ }),

/***/ 49717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readStructures)
});

// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
;// CONCATENATED MODULE: ./build/research/samples/dialect.js

/** The text of the comment at the end of a line. */
const commentOf = (line) => (0,captures/* capture */.F)(/(?:^|\s)(?:\/\/\/?|#|--)\s(?<about>.*)$/u, line)('about').trim();
const withoutComment = (line) => line.replace(/(?:^|\s)(?:\/\/\/?|#|--)(?:\s.*)?$/u, '').replace(/\/\*.*?\*\//gu, '');
/** Makes a reader of the one name that a form has. */
const firstGroup = (expression) => (line) => expression.exec(withoutComment(line))?.groups?.['name'];
/** Makes a reader of fields from the form of a line and from what marks an optional one. */
const fieldReader = ({ form, isOptional }) => (line) => {
    const found = (0,captures/* capture */.F)(form, withoutComment(line));
    const name = found('name').replace(/^["'`]|["'`]$/gu, '');
    const type = found('type').trim();
    const value = found('value').trim();
    if (name === '' || type === '')
        return undefined;
    return {
        name,
        type: type.endsWith('{') ? 'object' : type,
        required: !isOptional(type, found),
        description: commentOf(line),
        ...(value !== '' && { default: value }),
    };
};
const marked = (_type, found) => found('optional') !== '';
/** A type that ends with a question mark may be absent. */
const nullable = (type) => type.endsWith('?');
/** Languages whose structures stand between braces, a field a line. */
const dialects = [
    {
        languages: ['ts', 'typescript', 'tsx', 'mts', 'js', 'javascript'],
        header: /^\s*(?:export\s+)?(?:declare\s+)?(?:(?:interface|type)\s+(?<name>\w+)(?:<[^<>]{1,80}>)?(?:\s+extends\s+[\w\s,.<>]{1,80})?\s*=?|(?:const\s+)?(?<enum>enum)\s+(?<enumName>\w+))\s*\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:readonly\s+)?(?<name>[\w$]+|["'][^"']{1,60}["'])(?<optional>\?)?\s*:\s*(?<type>[^;]{1,200}?)[;,]?\s*$/u,
            isOptional: marked,
        }),
        readVariant: firstGroup(/^\s*(?<name>\w+)\s*(?:=[^,]+)?,?\s*$/u),
    },
    {
        languages: ['go', 'golang'],
        header: /^\s*type\s+(?<name>\w+)(?:\[[^\]]{1,60}\])?\s+struct\s*\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?<name>[A-Za-z]\w*)\s+(?<type>(?:\[\]|\*|map\[\w+\])*[\w.[\]*]+)\s*(?:`(?<tag>[^`]*)`)?\s*$/u,
            isOptional: (type, found) => type.startsWith('*') || found('tag').includes('omitempty'),
        }),
        readVariant: () => undefined,
    },
    {
        languages: ['rust', 'rs'],
        header: /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:struct\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))(?:<[^<>{}]{1,80}>)?\s*\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:pub(?:\([^)]*\))?\s+)?(?<name>\w+)\s*:\s*(?<type>[^,]{1,160}(?:<[^{}]{1,120}>)?),?\s*$/u,
            isOptional: (type) => type.startsWith('Option<'),
        }),
        readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)(?:\([^)]*\)|\s*\{[^}]*\}|\s*=\s*[^,]+)?,?\s*$/u),
    },
    {
        languages: ['proto', 'protobuf', 'proto3'],
        header: /^\s*(?:message\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))\s*\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?<optional>optional\s+)?(?:required\s+)?(?<type>(?:repeated\s+)?(?:map<[^<>]{1,60}>|[\w.]+))\s+(?<name>\w+)\s*=\s*\d+[^;]*;\s*$/u,
            isOptional: marked,
        }),
        readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)\s*=\s*-?\d+[^;]*;\s*$/u),
    },
    {
        languages: ['graphql', 'gql', 'graphqls'],
        header: /^\s*(?:(?:type|input|interface)\s+(?<name>(?!Query\b|Mutation\b|Subscription\b)\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^{]{0,120}\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?<name>\w+)(?:\([^)]*\))?\s*:\s*(?<type>\[?\w+!?\]?!?)\s*(?:=\s*(?<value>[^@]+?))?\s*(?:@.*)?$/u,
            isOptional: (type) => !type.endsWith('!'),
        }),
        readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)\s*(?:@.*)?$/u),
    },
    {
        languages: ['swift'],
        header: /^\s*(?:public\s+)?(?:struct\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^{]{0,120}\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:public\s+|private\s+)?(?:let|var)\s+(?<name>\w+)\s*:\s*(?<type>[^={]{1,120}?)\s*(?:=\s*(?<value>.+?))?\s*$/u,
            isOptional: nullable,
        }),
        readVariant: firstGroup(/^\s*case\s+(?<name>\w+)/u),
    },
    {
        languages: ['csharp', 'cs', 'c#'],
        header: /^\s*(?:public\s+|internal\s+|sealed\s+|partial\s+|abstract\s+)*(?:(?:class|record|struct)\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{?\s*$/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*public\s+(?:required\s+|virtual\s+)*(?<type>[\w.<>?[\], ]{1,100}?)\s+(?<name>\w+)\s*\{\s*get;[^}]*\}\s*(?:=\s*(?<value>[^;]+);)?\s*$/u,
            isOptional: nullable,
        }),
        readVariant: firstGroup(/^\s*(?<name>[A-Z]\w*)\s*(?:=\s*[^,]+)?,?\s*$/u),
    },
    {
        languages: ['prisma'],
        header: /^\s*(?:model\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))\s*\{/u,
        kind: 'table',
        readField: fieldReader({
            form: /^\s*(?<name>[a-z]\w*)\s+(?<type>\w+(?:\[\])?\??)(?:\s+@.*)?\s*$/u,
            isOptional: nullable,
        }),
        readVariant: firstGroup(/^\s*(?<name>\w+)\s*$/u),
    },
];

;// CONCATENATED MODULE: ./build/research/samples/class-dialects.js

const enumValue = firstGroup(/^\s*(?<name>[A-Za-z]\w*)\s*(?:=\s*[^,]+|\([^()]*\))?[,;]?\s*$/u);
/** Languages whose structures are classes with a declared field a line. */
const classDialects = [
    {
        languages: ['dart'],
        header: /^\s*(?:(?:abstract|final|sealed|base)\s+)*(?:class\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:late\s+)?(?:final\s+)(?<type>[\w<>?,. ]{2,80}?)\s+(?<name>[a-z]\w*)\s*(?:=\s*(?<value>[^;]+))?;\s*$/u,
            isOptional: nullable,
        }),
        readVariant: enumValue,
    },
    {
        languages: ['java'],
        header: /^\s*(?:(?:public|abstract|final)\s+)*(?:class\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:private|protected|public)\s+(?:final\s+)?(?<type>[\w<>?,.[\] ]{1,80}?)\s+(?<name>[a-z]\w*)\s*(?:=\s*(?<value>[^;]+))?;\s*$/u,
            isOptional: (type) => type.startsWith('Optional<'),
        }),
        readVariant: enumValue,
    },
    {
        languages: ['cpp', 'c++', 'cc', 'cxx', 'hpp', 'h', 'c'],
        header: /^\s*(?:typedef\s+)?(?:struct\s+(?<name>\w+)|(?<enum>enum)(?:\s+(?:class|struct))?\s+(?<enumName>\w+))[^;{(]{0,120}\{/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:const\s+)?(?<type>[\w:<>*&, ]{1,100}?)\s+(?<name>[a-z]\w*)(?:\[\w*\])?\s*(?:(?:=\s*(?<value>[^;{}]+))|\{[^{}]*\})?;\s*$/u,
            isOptional: (type) => type.includes('optional<'),
        }),
        readVariant: enumValue,
    },
    {
        languages: ['php'],
        header: /^\s*(?:(?:final|abstract|readonly)\s+)*(?:class\s+(?<name>\w+)|(?<enum>enum)\s+(?<enumName>\w+))[^;{(]{0,120}\{?\s*$/u,
        kind: 'record',
        readField: fieldReader({
            form: /^\s*(?:public|protected|private)\s+(?:readonly\s+)?(?<type>\??[\w\\|]{1,80})\s+\$(?<name>\w+)\s*(?:=\s*(?<value>[^;,]+))?[;,]\s*$/u,
            isOptional: (type) => type.startsWith('?'),
        }),
        readVariant: firstGroup(/^\s*case\s+(?<name>\w+)/u),
    },
];

;// CONCATENATED MODULE: ./build/research/samples/read-braces.js

/** A structure of more fields than this is generated. */
const mostFields = 120;
const mostStructures = 200;
const longestLine = 400;
const countBraces = (line) => {
    let depth = 0;
    for (const sign of withoutComment(line).replace(/(["'`])(?:(?!\1).)*\1/gu, '')) {
        if (sign === '{')
            depth += 1;
        else if (sign === '}')
            depth -= 1;
    }
    return depth;
};
const openStructure = (dialect, text, line) => {
    const groups = dialect.header.exec(text)?.groups;
    const name = groups?.['name'] ?? groups?.['enumName'];
    if (name === undefined)
        return undefined;
    const isEnum = groups?.['enum'] !== undefined;
    const depth = countBraces(text);
    return { name, isEnum, line, fields: [], variants: [], depth, hasBody: text.includes('{') };
};
const read_braces_close = (dialect, open) => {
    if (open.fields.length + open.variants.length === 0)
        return [];
    const { name, line, fields, variants } = open;
    return open.isEnum
        ? [{ name, line, kind: 'enum', fields: [], variants }]
        : [{ name, line, kind: dialect.kind, fields }];
};
/** What stands on one level of braces belongs to the structure; what is nested deeper does not. */
const addLine = (dialect, open, text) => {
    if (open.depth === 1 && open.fields.length < mostFields && open.variants.length < mostFields) {
        const variant = open.isEnum ? dialect.readVariant(text) : undefined;
        const field = open.isEnum ? undefined : dialect.readField(text);
        if (variant !== undefined)
            open.variants.push(variant);
        if (field !== undefined)
            open.fields.push(field);
    }
    open.depth += countBraces(text);
    open.hasBody ||= text.includes('{');
};
/** A structure on one line, such as `type Point = { x: number; y: number }` or `enum Kind { A, B }`. */
const readInline = (dialect, open, text) => {
    const body = /\{(?<body>[^{}]*)\}/u.exec(text)?.groups?.['body'] ?? '';
    for (const part of body.split(/[;,]/u)) {
        const variant = open.isEnum ? dialect.readVariant(part) : undefined;
        const field = dialect.readField(part) ?? dialect.readField(`${part};`);
        if (variant !== undefined)
            open.variants.push(variant);
        else if (!open.isEnum && field !== undefined)
            open.fields.push(field);
    }
};
/** Reads the structures of a language with braces, line by line. */
const readBraces = (text, dialect) => {
    const found = [];
    let open;
    for (const [index, line] of text.split('\n').entries()) {
        if (line.length > longestLine || found.length >= mostStructures)
            continue;
        if (open === undefined) {
            open = openStructure(dialect, line, index);
            if (open?.hasBody === true && open.depth <= 0) {
                readInline(dialect, open, line);
                found.push(...read_braces_close(dialect, open));
                open = undefined;
            }
            continue;
        }
        addLine(dialect, open, line);
        if (open.hasBody && open.depth <= 0) {
            found.push(...read_braces_close(dialect, open));
            open = undefined;
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./build/research/samples/read-do-blocks.js

const read_do_blocks_longestLine = 400;
const read_do_blocks_mostFields = 120;
/** Rails' `create_table :orders do |t|` and Ecto's `schema "orders" do`. */
const header = /^\s*(?:create_table|schema|embedded_schema)\s*\(?\s*[:"'](?<name>\w+)["']?.*\bdo\b/u;
const migrationColumn = /^\s*t\.(?<type>\w+)\s+:(?<name>\w+)(?<rest>.*)$/u;
const schemaField = /^\s*(?<form>field|belongs_to|has_many|has_one|embeds_one|embeds_many)\s*\(?:(?<name>\w+)\s*,\s*(?<type>:?[\w.]+|\{[^{}]{1,60}\})(?<rest>.*)$/u;
const defaultValue = /default:\s*(?<value>"[^"]*"|[\w.:[\]{}-]+)/u;
const toField = (found, isRequired) => {
    const [name, type] = [found('name'), found('type').replace(/^:/u, '')];
    if (name === '' || type === '' || type === 'index')
        return undefined;
    const value = (0,captures/* capture */.F)(defaultValue, found('rest'))('value');
    const isReference = type === 'references' || found('form') === 'belongs_to';
    const stated = { type, required: isRequired, description: '' };
    return {
        name: isReference ? `${name}_id` : name,
        ...stated,
        ...(value !== '' && { default: value }),
    };
};
const readField = (line) => {
    const column = (0,captures/* capture */.F)(migrationColumn, line);
    return (toField(column, /null:\s*false/u.test(column('rest'))) ??
        toField((0,captures/* capture */.F)(schemaField, line), true));
};
/** Reads the tables that Ruby migrations and Ecto schemas declare, a field a line. */
const readDoBlocks = (text) => {
    const found = [];
    let open;
    for (const [line, content] of text.split('\n').entries()) {
        if (content.length > read_do_blocks_longestLine)
            continue;
        const name = (0,captures/* capture */.F)(header, content)('name');
        if (name !== '') {
            open = [];
            found.push({ name, kind: 'table', line, fields: open });
        }
        else if (content.trim() === 'end')
            open = undefined;
        const field = open && name === '' ? readField(content) : undefined;
        if (field !== undefined && open !== undefined && open.length < read_do_blocks_mostFields)
            open.push(field);
    }
    return found.filter(({ fields }) => fields.length > 0);
};

;// CONCATENATED MODULE: ./build/research/samples/read-parameters.js
/** Structures longer than this, in characters, are no declarations of data. */
const longestDeclaration = 4_000;
/** Longer parameters hold more than a name, a type and a value. */
const longestParameter = 400;
const read_parameters_mostStructures = 200;
const kotlin = /\bdata\s+class\s+(?<name>\w+)(?:<[^<>]{1,60}>)?\s*\(/gu;
const record = /\brecord\s+(?:class\s+|struct\s+)?(?<name>\w+)(?:<[^<>]{1,60}>)?\s*\(/gu;
const kotlinField = /^\s*(?:@[\w.:]+(?:\([^()]*\))?\s*)*(?:private\s+|override\s+)?(?:val|var)\s+(?<name>\w+)\s*:\s*(?<type>[^=]+?)\s*(?:=\s*(?<value>[\s\S]+?))?\s*$/u;
const recordField = /^\s*(?:@[\w.]+(?:\([^()]*\))?\s*|\[[^\]]*\]\s*)*(?:final\s+)?(?<type>[\w.<>?[\], ]+?)\s+(?<name>\w+)\s*(?:=\s*(?<value>[\s\S]+?))?\s*$/u;
/** The text between a parenthesis and the one that closes it, cut at its top-level commas. */
const parametersAt = (text, start) => {
    const parts = [];
    let depth = 0;
    let from = start;
    const end = Math.min(text.length, start + longestDeclaration);
    for (let at = start; at < end; at += 1) {
        const sign = text[at] ?? '';
        if (depth === 0 && (sign === ',' || sign === ')')) {
            parts.push(text.slice(from, at));
            from = at + 1;
            if (sign === ')')
                return parts.filter((part) => part.trim() !== '');
        }
        if ('(<[{'.includes(sign))
            depth += 1;
        else if (')>]}'.includes(sign))
            depth -= 1;
    }
    return [];
};
const read_parameters_toField = (parameter, form) => {
    if (parameter.length > longestParameter)
        return undefined;
    const plain = parameter.replace(/\/\/.*$/gmu, '').trim();
    const { name, type, value } = form.exec(plain)?.groups ?? {};
    if (name === undefined || type === undefined)
        return undefined;
    const trimmed = type.trim();
    return {
        name,
        type: trimmed,
        required: !trimmed.endsWith('?') && value === undefined,
        description: '',
        ...(value !== undefined && { default: value.trim() }),
    };
};
const readAll = (text, header, form) => [...text.matchAll(header)].slice(0, read_parameters_mostStructures).flatMap(({ 0: found, index, groups }) => {
    const fields = parametersAt(text, index + found.length).flatMap((part) => read_parameters_toField(part, form) ?? []);
    const line = text.slice(0, index).split('\n').length - 1;
    return fields.length === 0
        ? []
        : [{ name: groups?.['name'] ?? '', kind: 'record', fields, line }];
});
/** Reads Kotlin's data classes: their fields are parameters. */
const readKotlin = (text) => readAll(text, kotlin, kotlinField);
/** Reads the records of Java and C#: their fields are parameters. */
const readRecords = (text) => readAll(text, record, recordField);

;// CONCATENATED MODULE: ./build/research/samples/read-python.js


const read_python_longestLine = 400;
const read_python_mostFields = 120;
const classHeader = /^(?<indent>\s*)class\s+(?<name>\w+)\s*(?:\((?<bases>[^()]*(?:\[[^\]]*\])?[^()]*)\))?\s*:/u;
const modelBase = /\b(?:BaseModel|TypedDict|NamedTuple|SQLModel|BaseSettings|Struct|Schema|DeclarativeBase|Base|Model)\b/u;
const enumBase = /\b(?:Enum|StrEnum|IntEnum|IntFlag|Flag)\b/u;
const tableBase = /\b(?:Base|Model|DeclarativeBase)\b|models\.Model|table=True/u;
const annotated = /^\s+(?<name>[a-z_]\w*)\s*:\s*(?<type>[^=]{1,160}?)\s*(?:=\s*(?<value>.+?))?\s*$/u;
const column = /^\s+(?<name>[a-z_]\w*)\s*=\s*(?:\w+\.)*(?<type>\w*(?:Field|Column))\((?<rest>.*)$/u;
const variant = /^\s+(?<name>[A-Z]\w*)\s*=\s*(?<value>.+?)\s*$/u;
const isOptionalType = (type) => /\bOptional\[|\bNone\b/u.test(type);
const readAnnotated = (line) => {
    const found = (0,captures/* capture */.F)(annotated, withoutComment(line));
    const [name, type, value] = [found('name'), found('type').trim(), found('value')];
    if (name === '' || type.startsWith('ClassVar'))
        return undefined;
    const hasDefault = value !== '' && !/^Field\(\s*\.\.\./u.test(value);
    const isPlain = value !== '' && !value.includes('(');
    return {
        name,
        type,
        required: !hasDefault && !isOptionalType(type),
        description: commentOf(line),
        ...(isPlain && { default: value }),
    };
};
const readColumn = (line) => {
    const { name, type, rest = '' } = column.exec(line)?.groups ?? {};
    if (name === undefined || type === undefined)
        return undefined;
    const inner = /^(?:\w+\.)*(?<inner>[A-Z]\w+)/u.exec(rest)?.groups?.['inner'];
    const isOptional = /null(?:able)?=True/u.test(rest);
    return { name, type: inner ?? type, required: !isOptional, description: '' };
};
const kindOf = (bases) => {
    if (enumBase.test(bases))
        return 'enum';
    return tableBase.test(bases) ? 'table' : 'record';
};
const openClass = (line, index, isDecorated) => {
    const found = (0,captures/* capture */.F)(classHeader, line);
    const [name, bases] = [found('name'), found('bases')];
    const kind = kindOf(bases);
    const isData = kind !== 'record' || isDecorated || modelBase.test(bases);
    if (name === '' || !isData)
        return undefined;
    return { name, kind, line: index, indent: found('indent').length, fields: [], variants: [] };
};
const toStructure = ({ name, kind, line, fields, variants }) => {
    if (kind === 'enum')
        return variants.length === 0 ? [] : [{ name, kind, line, fields: [], variants }];
    return fields.length === 0 ? [] : [{ name, kind, line, fields }];
};
const read_python_addLine = (open, line) => {
    const field = readAnnotated(line) ?? readColumn(line);
    const value = variant.exec(withoutComment(line))?.groups?.['name'];
    if (open.kind === 'enum' && value !== undefined)
        open.variants.push(value);
    else if (field !== undefined && open.fields.length < read_python_mostFields)
        open.fields.push(field);
};
const decorator = /^\s*@(?:\w+\.)*(?:dataclass|define|attrs|frozen|s)\b/u;
const method = /^\s*(?:async\s+)?def\s/u;
/** Reads one class at a time: a field stands before the first method, what follows is code. */
class PythonReader {
    found = [];
    open;
    isDecorated = false;
    isInMethod = false;
    readLine(line, index) {
        const indent = line.length - line.trimStart().length;
        if (this.open !== undefined && indent <= this.open.indent)
            this.close();
        if (this.open === undefined) {
            this.startClass(line, index);
            return;
        }
        this.isInMethod ||= method.test(line);
        if (!this.isInMethod)
            read_python_addLine(this.open, line);
    }
    close() {
        if (this.open !== undefined)
            this.found.push(...toStructure(this.open));
        this.open = undefined;
    }
    startClass(line, index) {
        this.open = openClass(line, index, this.isDecorated);
        this.isInMethod = false;
        const isStacked = this.isDecorated && line.trim().startsWith('@');
        this.isDecorated = decorator.test(line) || isStacked;
    }
}
/** Reads data classes, Pydantic and ORM models and enumerations, line by line. */
const readPython = (text) => {
    const reader = new PythonReader();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.length <= read_python_longestLine && line.trim() !== '')
            reader.readLine(line, index);
    }
    reader.close();
    return reader.found;
};

;// CONCATENATED MODULE: ./build/research/samples/read-sql.js

const read_sql_longestLine = 400;
const mostColumns = 200;
const tableHeader = /^\s*create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|external\s+)?table\s+(?:if\s+not\s+exists\s+)?(?<name>[\w."`[\]]+)\s*(?<rest>\(.*)?$/iu;
const enumHeader = /^\s*create\s+type\s+(?<name>[\w."]+)\s+as\s+enum\s*\((?<values>[^)]*)\)/iu;
const read_sql_column = /^\s*(?<name>["`[]?[a-z_]\w*["`\]]?)\s+(?<type>[a-z]\w*(?:\s+(?:precision|varying|with(?:out)?\s+time\s+zone))?(?:\s?\([^()]*\))?(?:\[\])?)(?<rest>[^-]*?),?\s*(?:--\s*(?<about>.*))?$/iu;
const constraint = /^\s*(?:primary|foreign|unique|constraint|check|index|key|exclude|\)|partition)\b|^\s*\)/iu;
const read_sql_defaultValue = /\bdefault\s+(?<value>'[^']*'|[\w.]+(?:\([^()]*\))?)/iu;
const bare = (name) => name.replace(/["`[\]]/gu, '');
const read_sql_readColumn = (line) => {
    if (constraint.test(line))
        return undefined;
    const found = (0,captures/* capture */.F)(read_sql_column, line);
    const rest = found('rest');
    const value = (0,captures/* capture */.F)(read_sql_defaultValue, rest)('value');
    if (found('name') === '')
        return undefined;
    return {
        name: bare(found('name')),
        type: found('type').trim(),
        required: /\bnot\s+null\b|\bprimary\s+key\b/iu.test(rest),
        description: found('about').trim(),
        ...(value !== '' && { default: value }),
    };
};
/** Splits columns that stand on one line, commas inside of parentheses left alone. */
const splitColumns = (text) => {
    const inner = (0,captures/* capture */.F)(/^\s*\((?<inner>.*?)\)?\s*;?\s*$/u, text)('inner');
    return inner.split(/,(?![^(]*\))/u);
};
const read_sql_toStructure = ({ name, line, fields }) => fields.length === 0 ? [] : [{ name: bare(name), kind: 'table', line, fields }];
const readEnum = (line, index) => {
    const { name, values = '' } = enumHeader.exec(line)?.groups ?? {};
    if (name === undefined)
        return [];
    const variants = values
        .split(',')
        .map((value) => value.trim().replace(/^'|'$/gu, ''))
        .filter(Boolean);
    return variants.length === 0
        ? []
        : [{ name: bare(name), kind: 'enum', line: index, fields: [], variants }];
};
const openTable = (line, index) => {
    const found = (0,captures/* capture */.F)(tableHeader, line);
    if (found('name') === '')
        return undefined;
    const fields = splitColumns(found('rest')).flatMap((part) => read_sql_readColumn(part) ?? []);
    return { name: found('name'), line: index, fields };
};
const statementEnd = /;\s*(?:--.*)?$/u;
/** Reads one table at a time. */
class SqlReader {
    found = [];
    open;
    readLine(line, index) {
        const opened = openTable(line, index);
        if (opened === undefined)
            this.addColumn(line);
        else {
            this.close();
            this.open = opened;
        }
        if (statementEnd.test(line))
            this.close();
        this.found.push(...readEnum(line, index));
    }
    close() {
        if (this.open !== undefined)
            this.found.push(...read_sql_toStructure(this.open));
        this.open = undefined;
    }
    addColumn(line) {
        if (this.open === undefined || this.open.fields.length >= mostColumns)
            return;
        const field = read_sql_readColumn(line);
        if (field !== undefined)
            this.open.fields.push(field);
    }
}
/** Reads `CREATE TABLE` and enumerated types, line by line. */
const readSql = (text) => {
    const reader = new SqlReader();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.length <= read_sql_longestLine)
            reader.readLine(line, index);
    }
    reader.close();
    return reader.found;
};

;// CONCATENATED MODULE: ./build/research/samples/read-unions.js
const union = /^\s*(?:export\s+)?type\s+(?<name>\w+)\s*=\s*(?<values>\|?\s*(?:'[^']{1,60}'|"[^"]{1,60}")(?:\s*\|\s*(?:'[^']{1,60}'|"[^"]{1,60}"))*)\s*;?\s*$/u;
const read_unions_longestLine = 400;
/** Reads TypeScript's unions of string literals, which are enumerations in all but name. */
const readUnions = (text) => text.split('\n').flatMap((line, index) => {
    if (line.length > read_unions_longestLine)
        return [];
    const { name, values = '' } = union.exec(line)?.groups ?? {};
    if (name === undefined)
        return [];
    const variants = [...values.matchAll(/['"](?<value>[^'"]+)['"]/gu)].map(({ groups }) => groups?.['value'] ?? '');
    return [{ name, kind: 'enum', fields: [], variants, line: index }];
});

;// CONCATENATED MODULE: ./build/research/samples/read-structures.js








/** Languages that are not read between braces alone. */
const readers = [
    [['python', 'py'], readPython],
    [['sql', 'ddl', 'postgresql', 'pgsql', 'mysql', 'sqlite'], readSql],
    [['kotlin', 'kt', 'kts'], readKotlin],
    [['java', 'csharp', 'cs', 'c#'], readRecords],
    [['ts', 'typescript', 'tsx', 'mts'], readUnions],
    [['ruby', 'rb', 'elixir', 'ex', 'exs'], readDoBlocks],
];
/** Wider than any alignment: expressions with several optional blanks take the cube of such a run. */
const wideGap = /(?<=\S)[ \t]{40,}/gu;
/** Reads the data structures that code in a language declares; none for a language without a reader. */
const readStructures = (given, language) => {
    const text = given.replace(wideGap, ' ');
    const special = readers.filter(([languages]) => languages.includes(language));
    const braced = [...dialects, ...classDialects].filter(({ languages }) => languages.includes(language));
    return [
        ...special.flatMap(([, read]) => read(text)),
        ...braced.flatMap((dialect) => readBraces(text, dialect)),
    ];
};


/***/ })

};
;