"use strict";
exports.id = 3109;
exports.ids = [3109];
exports.modules = {

/***/ 52297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findCommentEnd),
/* harmony export */   b: () => (/* binding */ cleanHtml)
/* harmony export */ });
/* harmony import */ var _clean_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77818);
/* harmony import */ var _index_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50345);
/* harmony import */ var _take_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56742);



/** Takes out of raw HTML what a browser does not show: comments in all their forms, and attributes. */
function cleanHtml(shown, tally) {
    const find = (0,_index_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .indexMarks */ .d)(shown);
    let text = '';
    let done = 0;
    for (;;) {
        const start = nextMarkup(shown, done, find);
        if (start === undefined)
            return { text: text + shown.slice(done), isOpen: false };
        const end = findEnd(shown, start, find);
        text += shown.slice(done, start);
        if (end === undefined) {
            return { text: text + (0,_take_out_js__WEBPACK_IMPORTED_MODULE_1__/* .takeOut */ .g)(shown.slice(start), 'unclosed-markup', tally), isOpen: true };
        }
        const markup = shown.slice(start, end);
        text += isTag(markup) ? (0,_clean_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanTag */ .I8)(markup, tally) : (0,_take_out_js__WEBPACK_IMPORTED_MODULE_1__/* .takeOut */ .g)(markup, 'comment', tally);
        done = end;
    }
}
const isTag = (markup) => /^<\/?[a-z]/iu.test(markup);
/** Where the next tag or hidden markup starts; any other `<` is shown. */
function nextMarkup(html, from, find) {
    for (let at = find('<', from); at !== undefined; at = find('<', at + 1)) {
        if (/^[a-z/!?]/iu.test(html.charAt(at + 1)))
            return at;
    }
    return undefined;
}
/** Where markup ends that starts at a place, as the HTML standard's tokenizer sees it. */
function findEnd(html, start, find) {
    const opening = html.slice(start, start + 4);
    if (opening === '<!--')
        return findCommentEnd(html, start, find);
    return isTag(opening) ? (0,_clean_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .findTagEnd */ .L8)(html, start) : (0,_index_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFirst */ .j)(['>'], start, find);
}
/** `<!-->` and `<!--->` are whole comments, and `--!>` ends one as well. */
function findCommentEnd(html, start, find) {
    const short = /^<!---?>/u.exec(html.slice(start, start + 6));
    return short === null ? (0,_index_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFirst */ .j)(['-->', '--!>'], start + 4, find) : start + short[0].length;
}


/***/ }),

/***/ 77818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ cleanTag),
/* harmony export */   L8: () => (/* binding */ findTagEnd),
/* harmony export */   e2: () => (/* binding */ isGenericImageText)
/* harmony export */ });
/* harmony import */ var _take_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56742);

/** One attribute with the space before it; its value is bare or in quotes. */
const attribute = /(?<!\s)\s+([^\s"'<>=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gu;
/** What a reader sees the effect of, or follows as a link. */
const shownAttributes = /^(?:href|src|srcset|open|checked|disabled|start|colspan|rowspan)$/iu;
/** Sizes and places are harmless while they are no longer than sizes and places are. */
const measures = /^(?:width|height|align|valign|border|type|rel|target)$/iu;
const shortValue = /^["']?[\w%.-]{0,12}["']?$/u;
/** Takes the attributes out of a tag that say something to nobody who looks at the page. */
function cleanTag(tag, tally) {
    return tag.replace(attribute, (whole, name, value) => {
        if (shownAttributes.test(name))
            return whole;
        if (measures.test(name) && shortValue.test(value ?? ''))
            return whole;
        if (/^alt$/iu.test(name) && isGenericImageText(value ?? ''))
            return whole;
        return (0,_take_out_js__WEBPACK_IMPORTED_MODULE_0__/* .takeOut */ .g)(whole, 'attribute', tally);
    });
}
/** GitHub writes such a word itself when somebody pastes a picture. */
const isGenericImageText = (text) => /^["']?(?:image|img|screenshot|picture|photo|figure|logo)?(?:[ _-]?\d{1,4})?["']?$/iu.test(text);
/** Where a tag ends, as the HTML standard's tokenizer sees it: not inside a quoted value. */
function findTagEnd(html, start) {
    const search = /=\s*["']|>/gu;
    search.lastIndex = start;
    for (let found = search.exec(html); found !== null; found = search.exec(html)) {
        if (found[0] === '>')
            return search.lastIndex;
        const close = html.indexOf(found[0].slice(-1), search.lastIndex);
        if (close === -1)
            return undefined;
        search.lastIndex = close + 1;
    }
    return undefined;
}


/***/ }),

/***/ 50345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ indexMarks),
/* harmony export */   j: () => (/* binding */ endOfFirst)
/* harmony export */ });
function indexMarks(text) {
    const known = new Map();
    return (mark, from) => {
        let at = known.get(mark) ?? -2;
        if (at !== -1 && at < from) {
            at = text.indexOf(mark, from);
            known.set(mark, at);
        }
        return at === -1 ? undefined : at;
    };
}
/** Where the first of some marks ends, at or after a place. */
function endOfFirst(marks, from, find) {
    const ends = marks.flatMap((mark) => {
        const at = find(mark, from);
        return at === undefined ? [] : [at + mark.length];
    });
    return ends.length === 0 ? undefined : Math.min(...ends);
}


/***/ }),

/***/ 67637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findRegions)
/* harmony export */ });
/* harmony import */ var _markdown_read_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86989);

/** The regions of a Markdown text in order; lines between them are blank or hold nothing but marks. */
function findRegions(text) {
    return [...listRegions((0,_markdown_read_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlocks */ .v)(text))].sort((one, other) => one.start - other.start);
}
function* listRegions(blocks) {
    for (const block of blocks) {
        if (block.is === 'quote')
            yield* listRegions(block.blocks);
        else if (block.is === 'list') {
            for (const item of block.items)
                yield* listRegions(item.blocks);
        }
        else if (block.is === 'table') {
            for (let line = block.line; line <= block.endLine; line += 1) {
                yield { is: 'text', start: line - 1, end: line - 1 };
            }
        }
        else
            yield { is: kindOf(block), start: block.line - 1, end: block.endLine - 1 };
    }
}
function kindOf(block) {
    if (block.is === 'html')
        return 'html';
    if (block.is !== 'code')
        return 'text';
    return block.language.toLowerCase() === 'mermaid' ? 'diagram' : 'code';
}


/***/ }),

/***/ 56742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeOut)
/* harmony export */ });
/** Notes what is taken out and leaves its line ends, so that all lines keep their numbers. */
function takeOut(taken, kind, tally) {
    if (taken.trim() !== '')
        tally.add(kind, taken.trim());
    return taken.replace(/[^\r\n]+/gu, '');
}


/***/ }),

/***/ 83109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRequirement: () => (/* binding */ readRequirement)
});

// EXTERNAL MODULE: ./build/cleaning/clean-characters.js
var clean_characters = __webpack_require__(86096);
// EXTERNAL MODULE: ./build/cleaning/clean-html.js
var clean_html = __webpack_require__(52297);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(24720);
// EXTERNAL MODULE: ./build/cleaning/clean-tag.js
var clean_tag = __webpack_require__(77818);
// EXTERNAL MODULE: ./build/cleaning/index-marks.js
var index_marks = __webpack_require__(50345);
// EXTERNAL MODULE: ./build/cleaning/take-out.js
var take_out = __webpack_require__(56742);
;// CONCATENATED MODULE: ./build/cleaning/clean-inline.js





/** What may hide something in a line of Markdown; an escaped character starts nothing. */
const starts = /\\[^]|<[!?/a-z]|!?\[|\]\(/giu;
/** A tag as CommonMark has it in running text; anything else that starts with `<` is shown. */
const tag = /<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>/iuy;
const clean_inline_image = /!\[((?:[^[\]\\]|\\[^]|\[[^[\]]{0,200}\]){0,1000})\]/uy;
const target = String.raw `(?:<[^<>\r\n]{0,2000}>|(?:[^\s<>()\\]|\\[^]|\([^\s()]{0,500}\)){0,2000})`;
const title = String.raw `"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
const titledLink = new RegExp(String.raw `(\]\(\s{0,50}${target})(\s{1,50}(?:${title}))(\s{0,50}\))`, 'uy');
/** An address in angle brackets is no tag, whatever it looks like. */
const bracketedLink = /\]\(\s{0,50}<[^<>\r\n]{0,2000}>\s{0,50}\)/uy;
/** What forms new markup when it meets what stood behind a removal. */
const opensMarkup = /[<!\-?[\](`\\=&%]/u;
/** Takes out of running text what a page does not show: comments, titles, descriptions of pictures. */
function cleanInline(shown, tally) {
    const search = new RegExp(starts);
    const desk = { find: (0,index_marks/* indexMarks */.d)(shown), tally, hasBracket: false };
    const codes = (0,code_span/* splitCode */.mB)(shown).filter(({ is }) => is === 'code');
    let nextCode = 0;
    const kept = [];
    let last = '';
    let done = 0;
    const keep = (piece) => {
        kept.push(piece);
        last = piece.at(-1) ?? last;
    };
    for (let start = search.exec(shown); start !== null; start = search.exec(shown)) {
        while ((codes[nextCode]?.end ?? Infinity) <= start.index)
            nextCode += 1;
        const code = codes[nextCode];
        if (code !== undefined && code.start <= start.index) {
            search.lastIndex = code.end;
            continue;
        }
        const step = takeStep(shown, start, desk);
        if (step === undefined)
            continue;
        keep(shown.slice(done, start.index));
        keep(opensMarkup.test(last) && step.text === '' ? ' ' : step.text);
        done = step.end;
        search.lastIndex = Math.max(step.end, start.index + 1);
    }
    return kept.join('') + shown.slice(done);
}
function takeStep(shown, start, desk) {
    const { index } = start;
    if (start[0].startsWith('\\'))
        return undefined;
    if (start[0].endsWith('[')) {
        desk.hasBracket = true;
        return start[0] === '![' ? takeImage(shown, index, desk) : undefined;
    }
    if (start[0] === '](')
        return desk.hasBracket ? takeTitle(shown, index, desk) : undefined;
    const end = findHiddenEnd(shown, index, desk.find);
    if (end !== undefined) {
        return { text: (0,take_out/* takeOut */.g)(shown.slice(index, end), 'comment', desk.tally), end };
    }
    const found = matchAt(tag, shown, index);
    if (found === undefined)
        return undefined;
    return { text: (0,clean_tag/* cleanTag */.I8)(found[0], desk.tally), end: index + found[0].length };
}
/** Comments, instructions, declarations and character data end by their own marks; unended ones are shown. */
function findHiddenEnd(shown, start, find) {
    const opening = shown.slice(start, start + 9);
    if (opening.startsWith('<!--')) {
        const end = (0,clean_html/* findCommentEnd */.Q)(shown, start, find);
        return end ?? (startsLine(shown, start) ? shown.trimEnd().length : undefined);
    }
    if (opening === '<![CDATA[')
        return (0,index_marks/* endOfFirst */.j)([']]>'], start, find);
    if (opening.startsWith('<?'))
        return (0,index_marks/* endOfFirst */.j)(['?>'], start, find);
    return /^<![a-z]/iu.test(opening) ? (0,index_marks/* endOfFirst */.j)(['>'], start, find) : undefined;
}
/** At the start of a line a comment may hide all that follows, whatever it is nested in. */
const startsLine = (shown, start) => /(?:^|[\r\n])[ \t>*+\d.)-]*$/u.test(shown.slice(Math.max(0, start - 200), start));
function takeImage(shown, index, { tally }) {
    const [whole = '', text = ''] = matchAt(clean_inline_image, shown, index) ?? [];
    if ((0,clean_tag/* isGenericImageText */.e2)(text))
        return undefined;
    return { text: `![${(0,take_out/* takeOut */.g)(text, 'image-text', tally)}]`, end: index + whole.length };
}
function takeTitle(shown, index, { tally }) {
    const found = matchAt(titledLink, shown, index);
    if (found === undefined) {
        const [link] = matchAt(bracketedLink, shown, index) ?? [];
        return link === undefined ? undefined : { text: link, end: index + link.length };
    }
    const [whole, before = '', titled = '', after = ''] = found;
    return { text: before + (0,take_out/* takeOut */.g)(titled, 'link-title', tally) + after, end: index + whole.length };
}
/** Sticky patterns look only where they are told to, so that none needs a copy of its own. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./build/cleaning/clean-definitions.js

/** Marks of quotes and list items before the text of a line. */
const marks = String.raw `[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)*`;
const footnote = new RegExp(`^${marks}\\[\\^([^\\]\\s]{1,999})\\]:`, 'u');
const clean_definitions_title = String.raw `"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
/** A definition with its optional title, as CommonMark has it: the target and the title may stand on lines of their own. */
const definition = new RegExp(String.raw `^(${marks})\[((?:[^[\]\\]|\\[^]){1,999})\]:(?:[ \t]*(?:\r?\n|\r)[ \t>]*|[ \t]*)(?:<[^<>\r\n]*>|[^\s<][^\s]*)((?:[ \t]+|[ \t]*(?:\r?\n|\r)[ \t>]*)(?:${clean_definitions_title}))?[ \t]*(?=[\r\n]|$)`, 'u');
/** As GitHub compares labels. */
const normaliseLabel = (text) => text.replace(/\s+/gu, ' ').trim().toLowerCase();
/** The label of a footnote, with its caret, when a line starts one. */
const footnoteLabel = (line) => {
    const name = line.includes('[^') ? footnote.exec(line)?.[1] : undefined;
    return name === undefined ? undefined : normaliseLabel(`^${name}`);
};
/**
 * Takes out definitions at the start of a paragraph that nothing refers to, and the titles of the
 * others: neither is drawn on the page.
 */
function cleanDefinitions(shown, labels, tally) {
    const note = footnoteLabel(shown);
    if (note !== undefined) {
        if (labels.has(note))
            return { text: shown, isFootnote: false };
        return { text: (0,take_out/* takeOut */.g)(shown, 'unused-definition', tally), isFootnote: true };
    }
    return { text: cleanEach(shown, labels, tally), isFootnote: false };
}
/** Definitions stand one after the other; the first line that is none starts what is shown. */
function cleanEach(shown, labels, tally) {
    let done = '';
    let rest = shown;
    for (let found = takeDefinition(rest); found !== undefined; found = takeDefinition(rest)) {
        const { whole, label, titled, end } = found;
        if (!labels.has(label))
            done += (0,take_out/* takeOut */.g)(whole, 'unused-definition', tally);
        else
            done += whole.replace(titled, () => (0,take_out/* takeOut */.g)(titled, 'link-title', tally));
        done += end;
        rest = rest.slice(whole.length + end.length);
    }
    return done + rest;
}
/** What follows the definitions at the start of a paragraph. */
function skipDefinitions(shown) {
    let rest = shown;
    for (let found = takeDefinition(rest); found !== undefined; found = takeDefinition(rest)) {
        rest = rest.slice(found.whole.length + found.end.length);
    }
    return rest;
}
function takeDefinition(text) {
    const found = definition.exec(text);
    if (found === null)
        return undefined;
    const [whole, , name = '', titled = ''] = found;
    const end = /^(?:\r?\n|\r)/u.exec(text.slice(whole.length, whole.length + 2))?.[0] ?? '';
    return { whole, label: normaliseLabel(name), titled, end };
}

;// CONCATENATED MODULE: ./build/cleaning/find-labels.js


const label = /\[((?:[^[\]\\]|\\[^]){1,999})\](:?)/gu;
/**
 * Finds the labels that the page shows references to. A definition does not use itself, and what
 * stands in a footnote counts only where the footnote is shown.
 */
function findLabels(stretches) {
    const notes = new Map();
    const open = [];
    let note;
    for (const { is, text, isIndented } of stretches) {
        if (!isIndented)
            note = is === 'text' ? footnoteLabel(text) : undefined;
        const known = note === undefined ? open : (notes.get(note) ?? []);
        if (note !== undefined)
            notes.set(note, known);
        else if (is === 'code')
            continue;
        const read = note === undefined ? skipDefinitions(text) : text;
        for (const name of readLabels(read))
            known.push(name);
    }
    return follow(open, notes);
}
/** Everything that can be reached through footnotes which are shown. */
function follow(open, notes) {
    const used = new Set(open);
    for (const name of used) {
        for (const next of notes.get(name) ?? [])
            used.add(next);
    }
    return used;
}
function readLabels(text) {
    const shown = (0,code_span/* splitCode */.mB)(text).filter(({ is }) => is === 'text');
    return shown.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(label)]
        .filter(([, , colon]) => colon === '')
        .map(([, name = '']) => normaliseLabel(name)));
}

// EXTERNAL MODULE: ./build/cleaning/markdown-regions.js
var markdown_regions = __webpack_require__(67637);
;// CONCATENATED MODULE: ./build/cleaning/clean-markup.js






/** Without one of these nothing in a Markdown text is hidden, and its structure need not be read. */
const mayHide = /<|\]:|!\[|\]\(|%%/u;
/** What is left after one removal may hide something once more; nobody nests this deep by accident. */
const mostPasses = 8;
/** Takes out the markup whose content is not shown on the page, outside of code. */
function cleanMarkup(text, tally) {
    if (!mayHide.test(text))
        return text;
    // A lone carriage return would join the line feed of a line that is emptied.
    let cleaned = text.replace(/\r(?!\n)/gu, '\n');
    for (let pass = 1; pass <= mostPasses; pass += 1) {
        const before = cleaned;
        cleaned = cleanOnce(before, tally);
        if (cleaned === before)
            return cleaned;
    }
    // A text that goes on hiding something behind what was taken out was made for that.
    return (0,take_out/* takeOut */.g)(cleaned, 'unclosed-markup', tally);
}
function cleanOnce(text, tally) {
    const lines = splitLines(text);
    const regions = (0,markdown_regions/* findRegions */.z)(text).flatMap((region) => splitAtFootnotes(region, lines));
    const stretches = regions.flatMap(({ is, start, end }) => {
        const shown = lines.slice(start, end + 1).join('');
        return is === 'text' || is === 'code'
            ? [{ is, text: shown, isIndented: isIndented(shown) }]
            : [];
    });
    const page = {
        labels: findLabels(stretches),
        tally,
        isSwallowed: false,
        isInFootnote: false,
    };
    for (const region of regions) {
        const shown = lines.slice(region.start, region.end + 1).join('');
        const cleaned = cleanRegion(shown, region, page);
        // The lines of the region become one entry, so that those behind it keep their places.
        lines.fill('', region.start, region.end + 1);
        lines[region.start] = cleaned;
    }
    return lines.join('');
}
/** Each line with its end; ten times as fast as a split by a look behind. */
const splitLines = (text) => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
/** What goes on with a footnote is indented like code. */
const isIndented = (shown) => /^(?: {4}|\t)/u.test(shown);
/** A line that starts a footnote ends the paragraph before it. */
function splitAtFootnotes(region, lines) {
    if (region.is !== 'text')
        return [region];
    const starts = [region.start];
    for (let line = region.start + 1; line <= region.end; line += 1) {
        if (footnoteLabel(lines[line] ?? '') !== undefined)
            starts.push(line);
    }
    return starts.map((start, index) => ({
        ...region,
        start,
        end: (starts[index + 1] ?? region.end + 1) - 1,
    }));
}
function cleanRegion(shown, { is }, page) {
    const { tally } = page;
    if (page.isSwallowed)
        return (0,take_out/* takeOut */.g)(shown, 'unclosed-markup', tally);
    if (page.isInFootnote && isIndented(shown)) {
        return (0,take_out/* takeOut */.g)(shown, 'unused-definition', tally);
    }
    page.isInFootnote = false;
    if (is === 'code')
        return shown;
    if (is === 'diagram')
        return cleanDiagram(shown, tally);
    if (is === 'html') {
        const { text, isOpen } = (0,clean_html/* cleanHtml */.b)(shown, tally);
        page.isSwallowed = isOpen;
        return text;
    }
    const { text, isFootnote } = cleanDefinitions(shown, page.labels, tally);
    page.isInFootnote = isFootnote;
    return cleanInline(text, tally);
}
/** Remarks in a Mermaid diagram are not drawn. */
function cleanDiagram(shown, tally) {
    return shown.replace(/%%[^\r\n]*/gu, (remark) => (0,take_out/* takeOut */.g)(remark, 'comment', tally));
}

// EXTERNAL MODULE: ./build/cleaning/removal.js
var removal = __webpack_require__(57538);
;// CONCATENATED MODULE: ./build/cleaning/clean-text.js



/**
 * Takes out of a stranger's text what a person who reads it on a page does not see, so that people
 * and models read the same. Lines keep their numbers, code and visible text every letter; cleaning a
 * clean text changes nothing, and the time grows with the length only.
 */
function cleanText(text, form) {
    const tally = (0,removal/* startTally */.dP)();
    const characters = (0,clean_characters/* cleanCharacters */.C)(text, tally);
    const cleaned = form === 'markdown' ? cleanMarkup(characters, tally) : characters;
    return { text: cleaned, removed: tally.list() };
}

;// CONCATENATED MODULE: ./build/requirement/clean-requirement.js


/** Takes out of title, body and comments what the readers of an issue do not see on its page. */
function cleanRequirement(given) {
    const removed = [];
    const clean = (text, form) => {
        const cleaned = cleanText(text, form);
        removed.push(cleaned.removed);
        return cleaned.text;
    };
    const found = {
        ...given,
        title: clean(given.title, 'plain'),
        body: clean(given.body, 'markdown'),
        comments: given.comments.map((comment) => ({
            ...comment,
            body: clean(comment.body, 'markdown'),
        })),
    };
    return { found, removed: (0,removal/* addRemovals */.Jo)(removed.flat()) };
}

// EXTERNAL MODULE: ./build/markdown/read-prose.js
var read_prose = __webpack_require__(5456);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/requirement/separate-aliases.js

/** Demands that share the id of one use case get `UC1.1`, `UC1.2` …, so that an id names one of them; none that its author gave to another. */
function separateAliases(statements) {
    const given = new Map();
    for (const { alias } of statements)
        if (alias !== undefined)
            given.set(toKey(alias), (given.get(toKey(alias)) ?? 0) + 1);
    const used = new Map();
    return statements.map((statement) => {
        const { alias, ...rest } = statement;
        if (alias === undefined || given.get(toKey(alias)) === 1)
            return statement;
        const count = (used.get(toKey(alias)) ?? 0) + 1;
        used.set(toKey(alias), count);
        const own = `${alias}.${count}`;
        return given.has(toKey(own)) ? rest : { ...rest, alias: own };
    });
}
const toKey = (alias) => (0,spec_text/* toCode */.Xt)(alias).toLowerCase();

;// CONCATENATED MODULE: ./build/requirement/number-clauses.js



/** Numbers demands in the order of their lines; what is said twice counts once, where it is said first. */
function numberClauses(statements) {
    const known = new Map();
    for (const statement of [...statements].sort((left, right) => left.line - right.line)) {
        const key = number_clauses_toKey(statement);
        const first = known.get(key);
        if (first === undefined)
            known.set(key, statement);
        else if (first.alias === undefined && statement.alias !== undefined)
            known.set(key, { ...first, alias: statement.alias });
    }
    return separateAliases([...known.values()]).map(toClause);
}
const number_clauses_toKey = ({ text }) => text
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
var read_blocks = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/requirement/text/template-chrome.js
var template_chrome = __webpack_require__(74097);
;// CONCATENATED MODULE: ./build/requirement/statements/order.js
/** Verbs with which a sentence orders something to be built; whoever tells what happened to them uses others. */
const order = /^(?:(?:add|allow|implement|introduce|expose|extend|support(?! (?:for|is|was|has|team)(?!\p{L})))|(?:füge|ergänze|erlaube|ermögliche|implementiere|unterstütze|erweitere|biete)[nt]?|ajout(?:er|ez|ons)|permett(?:re|ez)|impléme?nter|prendre en charge|a[ñn]adir|añad[ea]n?|agrega[rn]?|permitir|implementar|soportar|adicionar?|suportar|aggiung(?:ere|i|iamo)|permettere|consentire|implementare|supportare|doda(?:ć|j|jmy)|zaimplementować|obsłużyć|wprowadzić)\s(?=[\p{L}\p{N}`"'“‘«(-])/iu;
/** German says it with the verb at the end. */
const orderAtEnd = /\s(?:hinzufügen|ergänzen|unterstützen|ermöglichen|einführen|implementieren|umsetzen|anbieten)[.!]?$/iu;
/** With a subject, the sentence tells who does it. */
const hasSubject = /^(?:wir|ich|sie|man|die|der|das|es|können|kann|könnte|möchte|wollen|will)\s/iu;
/** Whether a sentence orders something to be built: "Add an option that takes the separator." */
const ordersWork = (sentence) => order.test(sentence) || (orderAtEnd.test(sentence) && !hasSubject.test(sentence));

;// CONCATENATED MODULE: ./build/requirement/statements/shown-code.js
/** Longer code is an example to read, and no part of a sentence. */
const mostLines = 3;
const mostCharacters = 240;
/** A demand that ends with a colon before some lines of code says nothing without them. */
function withShownCode(statements, paragraph, after) {
    const last = statements.at(-1);
    if (last === undefined || !leads(last.text) || after?.is !== 'code')
        return statements;
    if (paragraph.is !== 'paragraph' || !leads(paragraph.text.trimEnd()))
        return statements;
    const shown = show(after.text);
    return shown === undefined
        ? statements
        : [...statements.slice(0, -1), { ...last, text: `${last.text} \`${shown}\`` }];
}
const leads = (text) => text.endsWith(':') || text.endsWith('：');
function show(code) {
    const lines = code.trim().split(/\s*\n\s*/u);
    const shown = lines.join('; ');
    const isShort = lines.length <= mostLines && shown.length <= mostCharacters;
    return isShort && shown !== '' && !shown.includes('`') ? shown : undefined;
}

// EXTERNAL MODULE: ./build/requirement/text/alias.js
var text_alias = __webpack_require__(21382);
// EXTERNAL MODULE: ./build/requirement/text/count-lines.js
var count_lines = __webpack_require__(14283);
// EXTERNAL MODULE: ./build/requirement/text/plain-text.js
var plain_text = __webpack_require__(67028);
// EXTERNAL MODULE: ./build/requirement/text/split-sentences.js
var split_sentences = __webpack_require__(62161);
;// CONCATENATED MODULE: ./build/requirement/text/read-sentences.js





/** A bold label and a colon at the start of a line: the line stands for itself. */
const read_sentences_label = /^\s*(?:\*\*|__)[^*_]{1,80}(?:(?:\*\*|__)\s?[:：]|[:：]\s?(?:\*\*|__))/u;
const story = /^(?:user[- ]stor(?:y|ies)|objective|ユーザーストーリー|用户故事|使用者故事|사용자 스토리|anwenderstory|récit utilisateur|historia de usuario|história de usuário|storia utente|historyjka(?: użytkownika)?|пользовательская история)\s?(?:\d{1,3}\s?)?[:：]/iu;
/** A paragraph's sentences, in plain text on one line each, without the lines of logs and forms. */
function readSentences(markdown) {
    return read_sentences_splitLines(markdown)
        .flatMap(splitLine)
        .map((sentence) => ({ ...sentence, text: sentence.text.replace(/\s+/gu, ' ').trim() }))
        .filter(({ text, alias }) => isSaid(text) && (alias !== undefined || !(0,template_chrome/* isTerminology */.eC)(text)));
}
const isSaid = (text) => /[\p{L}\p{N}]/u.test(text) && !(0,template_chrome/* isChrome */.H8)(text);
const isMarked = (line) => (0,text_alias/* splitAlias */.f7)(line.trim()).alias !== undefined;
/** A paragraph whose lines start with ids or labels is a list that its author did not mark as one. */
function read_sentences_splitLines(markdown) {
    const raw = markdown.split('\n');
    const plain = (0,template_chrome/* dropLogLines */.Lh)((0,plain_text/* toPlainText */.b)((0,text_alias/* markBoldIds */.Te)(markdown))).split('\n');
    const labels = plain.map((line, index) => read_sentences_label.test(raw[index] ?? '') ? /^\s*([^:：]{1,80})/u.exec(line)?.[1] : undefined);
    const starts = plain.flatMap((line, index) => labels[index] !== undefined || isMarked(line) ? [index] : []);
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
    const { alias, text: said } = (0,text_alias/* splitAlias */.f7)(text.trim());
    if (alias !== undefined && isStart) {
        const start = offset + (0,count_lines/* countBreaks */.O)(text.slice(0, text.trimEnd().length - said.length));
        return [{ text: dropColumn(said), offset: start + (0,count_lines/* breaksBeforeWords */.X)(said), alias }];
    }
    if (story.test(text.trim()))
        return [{ text, offset: offset + (0,count_lines/* breaksBeforeWords */.X)(text), ...labelled }];
    return (0,split_sentences/* splitSentences */.P)(text).map((sentence, index) => ({
        text: sentence.text,
        offset: offset + sentence.offset,
        ...(index === 0 ? labelled : {}),
    }));
}
/** In a table that is drawn with blanks, a last column of a few characters administers the demand. */
const dropColumn = (text) => text.replace(/ {2,20}\S{1,4}$/u, '');

;// CONCATENATED MODULE: ./build/requirement/statements/conditional.js
/** Words that open a case, at the start of a sentence, in the shipped languages that part words by spaces. */
const opensCase = /^(?:(?:when|whenever|if|unless|once|until|as soon as|wenn|falls|sobald|solange|bis|si|lorsque|quand|dès que|tant que|cuando|en cuanto|mientras|se|quando|caso|enquanto|assim que|qualora|finché|non appena|если|когда|пока|как только|jeśli|jeżeli|gdy|kiedy|dopóki)\s|(?:s['’]ils?|lorsqu['’]\p{L})(?!\p{Lu}))/iu;
/** Chinese, Japanese and Korean also close a case with a word, before a comma. */
const closesCase = /^(?:如果|若|当|當|每当|每當|一旦)[^,，、。]{1,80}[,，、]|^[^,，、。]{2,80}(?:时|時|的话|的話|場合|とき|ときに|際)[はにもには]{0,2}[,，、]|^[^,，、。.]{2,80}\p{Script=Hangul}(?:면|경우|때)(?:에|에는|는)?(?:,|\s)/u;
/** Who speaks of oneself or to the reader argues or asks for something, and does not tell how the product behaves. */
const isSpoken = /(?<!\p{L})(?:[Ww]e|I|us|me|our|my|[Ww]ir|[Ii]ch|uns|mir|[Nn]ous|[Jj]e|[Nn]osotros|[Yy]o|[Nn]ós|[Nn]oi|[Мм]ы|[Яя]|нам|мне|nam|mnie)(?!\p{L})|我|私|僕|저는|제가|우리|(?<!\p{L})you(?:['’](?:re|d|ve)| (?:are|agree|have (?:any|a question|questions|time|ideas?)|know|like|prefer|think|would))(?!\p{L})/u;
/** What was, or what would be, is no case of a product to come. */
const isUnreal = /(?<!\p{L})(?:was|were|had|would|could|hätte|wäre|würde|war|waren|était|serait|aurait|fuera|sería|era|fosse|sarebbe|seria|было|был|была|бы|był|była|było|byłoby)(?!\p{L})/iu;
/** Whether a sentence says what happens in a case: "When the list is empty, the page shows a hint." */
function tellsCase(sentence) {
    if (!/[.。]$/u.test(sentence) || isSpoken.test(sentence) || isUnreal.test(sentence))
        return false;
    if (closesCase.test(sentence))
        return true;
    return (opensCase.test(sentence) && (/[\p{L}\p{N}`)"'”’],\s/u.test(sentence) || isTwoParted(sentence)));
}
/** Many authors leave the comma out; a case and what happens in it need some words. */
const fewestWords = 8;
const isTwoParted = (sentence) => sentence.split(/\s+/u, fewestWords).length >= fewestWords;

;// CONCATENATED MODULE: ./build/requirement/text/text-width.js
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** How much a text says, in Latin letters: a character of Chinese, Japanese or Korean counts for two. */
const textWidth = (text) => text.length + (text.match(wide)?.length ?? 0);

// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
;// CONCATENATED MODULE: ./build/requirement/statements/scope.js



/** Texts up to this width rarely say by themselves what they belong to. */
const shortText = 60;
/** Whether only a sentence that binds is a demand here. */
const isReserved = ({ kind, isTalk }) => isTalk || kind === 'motivation' || kind === 'remark';
/** Whether what stands here is a demand even when no word of it binds. */
const isAsking = ({ kind }) => kind !== 'neutral' && kind !== 'motivation' && kind !== 'remark' && kind !== 'context';
/** Whether a text binds somebody; among remarks only what obliges beyond doubt does. */
const isBinding = (prose, { kind, words }) => kind === 'remark' ? words.isObliging(prose) : words.isBinding(prose);
/** The kind of a clause: what its own words say, then what its heading says. */
function toKind(text, { kind, words }) {
    const prose = (0,plain_text/* withoutCode */.M)(text);
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
    .map((part) => (0,trim_end/* trimEnd */.s)(part, ' :：'))
    .filter((part) => part !== '')
    .reduceRight((joined, part) => `${part}${/[.!?。！？]$/u.test(part) ? '' : ':'} ${joined}`, text);
/** What a heading says of everything below it, so that it must not be lost. */
const optional = /\boption(?:al|nel)|可选|可選|選用|任意|선택|\bopcional|\bopzional|опциональ|необязательн|opcjonaln|nice[- ]to[- ]have|(?:could|should|won['’]t)[- ]have|\bkann-?kriteri|wunschkriteri|\bstretch goal/iu;
/** A full sentence can be read without its heading, unless that says that it is optional. */
const addOptional = (text, scope) => /[.。!！]$/u.test(text)
    ? addSubject(text, { ...scope, isSubject: false })
    : addSubject(text, scope);
/** A short text under a heading that names a subject needs that heading, and any text needs to know that it is optional. */
function addSubject(text, { title, isSubject }) {
    const isNeeded = isSubject && textWidth(text) <= shortText && /\p{L}{2}|\p{Lo}/u.test(title);
    return (isNeeded || optional.test(title)) && !text.includes(title)
        ? joinContext([title], text)
        : text;
}

;// CONCATENATED MODULE: ./build/requirement/statements/described-subject.js



/**
 * Some authors describe what they want as if it was there, as documentation does, below headings that are only names.
 * Where no heading asks, a section in prose whose heading shares a word with the title, and which tells what happens in
 * some case, says what is asked.
 */
function markDescribedSubject(places, title) {
    if (places.some(({ scope }) => isAsking(scope)))
        return places;
    const subjects = readNames(title);
    return places.map((place) => isDescribed(place, subjects)
        ? { ...place, scope: { ...place.scope, kind: 'proposal' } }
        : place);
}
function isDescribed({ section, scope }, subjects) {
    if (scope.kind !== 'neutral' || scope.isTalk || section.alias !== undefined)
        return false;
    if (section.blocks.some(({ is }) => is === 'list' || is === 'table'))
        return false;
    if (![...readNames(section.title)].some((name) => subjects.has(name)))
        return false;
    return section.blocks.some((block) => block.is === 'paragraph' && readSentences(block.text).some(({ text }) => tellsCase(text)));
}
/** Words of requests and of articles; in English also the shorter words that name nothing. */
const naming = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}|\p{Script=Hangul}{2,}|[\p{L}\p{N}_-]{4,}/gu;
const requesting = new Set('feature request proposal support with from that this into about when what should allow make more 功能 需求 機能 要望 기능'.split(' '));
function readNames(title) {
    const names = (title.match(naming) ?? []).map((name) => name.toLowerCase());
    return new Set(names.filter((name) => !requesting.has(name)));
}

;// CONCATENATED MODULE: ./build/requirement/text/read-card.js


/**
 * Lines such as `**ID:** FR-1`, `**Priority:** high` and `**Description:** …` make a card: what administers or
 * explains the demand goes, the id becomes its alias. Sentences without labels stay as they are.
 */
function readCard(sentences, words) {
    const alias = sentences
        .filter(({ label = '' }) => words.isIdColumn(label))
        .map(({ text, label = '' }) => withoutLabel(text, label))
        .find(text_alias/* isAlias */.Vj);
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
    return ((0,template_chrome/* isMeaningful */.XA)(withoutLabel(text, label)) &&
        kind !== 'context' &&
        kind !== 'motivation' &&
        !words.isIdColumn(label) &&
        !words.isAdministration(label));
}

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
    if (!(0,template_chrome/* isMeaningful */.XA)(whole) || isOnlyLink(whole))
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
const isOnlyLink = (text) => /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*\s*$/u.test(text);

// EXTERNAL MODULE: ./build/requirement/text/shown-question.js
var shown_question = __webpack_require__(45040);
;// CONCATENATED MODULE: ./build/requirement/statements/pronoun.js

/** Words that point at the sentence before, at the start of a sentence, in the shipped languages. */
const pronoun = /^(?:(?:it|this|that|they|these|those|he|she|er|sie|dies|diese|dieser|dieses|ils|elle|elles|il(?= (?:ne )?(?:doit|devra))|cela|ceci|ce|esto|este|esta|estos|ello|isso|isto|ele|ela|eles|elas|это|этот|эта|эти|он|она|оно|они|esso|essa|essi|questo|questa|questi|to|ten|ta|te|ono|ona|one)\s|其|它|该|該|此|这|這|これ|それ|この|その|이는|이것|그것)/iu;
/** A sentence before that is longer than this is not repeated. */
const longestReference = 240;
/** Whether a sentence cannot be read without the one before it. */
const pointsBack = (sentence) => pronoun.test(sentence);
/** Whether a sentence asks to be told something; some askers forget the mark. */
const isQuestion = (sentence) => question.test(sentence) && !(0,shown_question/* isShownQuestion */.Op)(sentence);
const question = /[?？]["'”’)\s]*$|^(?:should|shall|must|can|could|would) (?:we|i|it|this|there|they)\b/iu;

;// CONCATENATED MODULE: ./build/requirement/statements/read-demand-sentences.js






/** What a section that asks says in prose alone: each sentence is a demand, with what only points back at it. */
function readDemandSentences(blocks, scope) {
    return blocks.flatMap((block) => {
        if (block.is !== 'paragraph')
            return [];
        const sentences = readCard(readSentences(block.text), scope.words);
        return joinReferences(sentences, scope).map(({ text, offset, alias }) => ({
            text: addOptional(text, scope),
            line: block.line + offset,
            kind: toKind(text, scope),
            ...(alias === undefined ? {} : { alias }),
        }));
    });
}
/** A sentence that points back belongs to the one before it, and goes where that goes. */
function joinReferences(sentences, scope) {
    const joined = [];
    let before;
    for (const sentence of sentences) {
        const isPart = before !== undefined && isReference(sentence);
        const last = joined.at(-1);
        const isKept = before === last;
        if (isPart && isKept && last !== undefined && isShort(last)) {
            before = { ...last, text: `${last.text} ${sentence.text}` };
            joined[joined.length - 1] = before;
            continue;
        }
        before = sentence;
        if (isPart && !isKept ? isDemanded(sentence, scope) : isAsked(sentence, scope))
            joined.push(sentence);
    }
    return joined;
}
const isReference = ({ text, alias }) => alias === undefined && pointsBack(text);
const isShort = ({ text }) => text.length <= longestReference;
function isAsked(sentence, scope) {
    const { text, alias } = sentence;
    if (alias !== undefined)
        return true;
    if (!(0,template_chrome/* isMeaningful */.XA)(text) || isLink(text) || isAdministered(text, scope))
        return false;
    const isPlain = !isQuestion((0,plain_text/* withoutCode */.M)(text)) && !(0,template_chrome/* isOnlyTalk */.TR)(text);
    return isPlain || isDemanded(sentence, scope);
}
function isDemanded({ text }, scope) {
    const prose = (0,plain_text/* withoutCode */.M)(text);
    return scope.words.isRequest(prose) || (!isQuestion(prose) && isBinding(prose, scope));
}
const isLink = (text) => /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*\s*$/u.test(text);
/** `Owner: the platform team` tells of the document. */
function isAdministered(text, { words }) {
    const label = /^([^:：]{1,30})[:：]\s*\S.{0,40}$/u.exec(text)?.[1];
    return label !== undefined && words.isMetadata(label);
}

;// CONCATENATED MODULE: ./build/requirement/statements/read-prose-section.js




/** A heading that is code names what its paragraphs describe: a function, a method, a command. */
const codeTitle = /`|\w\([^)]*\)|\w::\w|\w#\w|\w\.\w+\(/u;
/** Whether a section only describes in prose what its heading names. */
const isDescription = (section, scope) => isCode(section, scope) && !section.blocks.some(isItems);
/** Whether a section asks in prose alone, so that each of its sentences is a demand. */
const isProseOnly = (section, scope) => isAsking(scope) &&
    !scope.isTalk &&
    scope.kind !== 'exclusion' &&
    section.alias === undefined &&
    !section.blocks.some(isItems);
/** Whether a section asks for something even when none of its sentences binds. */
const isProseDemand = (section, scope) => isAsking(scope) || section.alias !== undefined || isCode(section, scope);
const isItems = (block) => block?.is === 'list' || block?.is === 'table';
const isCode = ({ title }, { kind }) => kind === 'neutral' && codeTitle.test(title);
/** The paragraphs of a section that asks without a list and without a binding word. */
function readProseSection(section, scope) {
    const isNamed = section.alias !== undefined || isCode(section, scope);
    if (!isNamed && scope.kind !== 'exclusion')
        return readDemandSentences(section.blocks, scope);
    return readAllParagraphs(section, scope).map(({ text, line, alias = section.alias }) => ({
        text: isNamed && !section.isLabel ? joinContext([section.title], text) : addSubject(text, scope),
        line,
        kind: toKind(text, scope),
        ...(alias === undefined ? {} : { alias }),
    }));
}
/** A heading with an id is a demand by itself when nothing below it says more. */
function readHeading({ title, line, alias, isLabel }, scope) {
    if (alias === undefined || isLabel || !(0,template_chrome/* isMeaningful */.XA)(title))
        return [];
    return [{ text: title, line, kind: toKind(title, scope), alias }];
}
/** What introduces a list is read with the list. */
const readAllParagraphs = ({ blocks }, { words }) => blocks.flatMap((block, index) => readParagraph(block, words).filter(({ text }) => !(isItems(blocks[index + 1]) && /[:：]$/u.test(text))));

;// CONCATENATED MODULE: ./build/requirement/text/form-promise.js

/** What somebody says that they did before they opened an issue, at the start of a check box, in the shipped languages. */
const deeds = [
    String.raw `i\s|i['’](?:m|ve|d|ll)\s|we have |this (?:issue|is not)|my issue|there (?:is|are) no (?:existing|similar|other) `,
    String.raw `by (?:submitting|opening)|(?:searched|read|checked|reviewed) (?:the|for|through|existing|all|our)\b`,
    String.raw `你?我(?:们|們)?(?:已|确认|確認|同意|承诺|愿意|願意|搜索|搜尋|阅读|閱讀|查看)|已(?:经|經)?(?:搜索|阅读|閱讀|搜尋|查看|确认|確認|查找)`,
    String.raw `ich habe|habe (?:ich )?(?:die|nach|das|den|alle)\b|nach (?:bestehenden|vorhandenen|ähnlichen|doppelten) `,
    String.raw `j['’]ai |je (?:confirme|me suis assuré|n['’]ai pas)`,
    String.raw `he (?:buscado|leído|comprobado|revisado|verificado)|(?:busqué|leí|revisé|comprobé|verifiqué)(?=\s)|ya (?:busqué|he) `,
    String.raw `(?:eu )?(?:já )?(?:li|pesquisei|procurei|verifiquei|busquei|confirmei|concordo)(?=\s)`,
    String.raw `ho (?:già )?(?:cercato|letto|controllato|verificato)`,
    String.raw `я (?:искал|прочитал|проверил|ознакомил|поискал|просмотрел)|(?:прочитал|проверил|поискал|просмотрел)а?(?=\s)`,
    String.raw `(?:przeszuka|przeczyta|sprawdzi|zapozna)ł[ae]m`,
].join('|');
const promise = new RegExp(`^(?:${deeds})`, 'iu');
/** In Japanese and Korean the verb stands at the end. */
const promiseAtEnd = /(?:検索|確認|熟読|一読|同意)(?:し(?:た|ました)|済み?(?:です)?)[。.]?$|(?:読みました|読んだ|探しました)[。.]?$|(?:검색|확인|숙지|동의)(?:했습니다|했음|하였습니다|함|합니다|완료)[.]?$|읽었(?:습니다|음)[.]?$/u;
/** What such a deed is about. */
const matter = /\b(?:search|read|issue|duplicat|guide|guideline|code of conduct|contribut|latest|template|documentation|docs|faq|pull request|agree|rules|willing|recherch|suche|gelesen|gesucht|leitfaden|richtlinie|dokumentation|guía|guia|documentación|documentação|repetid|linee guida|documentazione|segnalazion|anomalie|dépôt|consigne|zgłosze|wytyczn|dokumentacj)|搜索|搜尋|阅读|閱讀|重复|重複|行为准则|行為準則|最新|已存在|文档|文件|指南|issue|イシュー|課題|ガイド|ドキュメント|規約|이슈|중복|문서|가이드|지침|규칙|просмотр|поиск|дубликат|задач|правил|руководств|документац|обсужден/iu;
/** Whether a ticked box is a promise that a form asks for, such as having searched for duplicates. */
function isPromise(text) {
    const line = text.trim();
    const isDeed = promise.test(line) || promiseAtEnd.test(line);
    return (0,template_chrome/* isChrome */.H8)(line) || (isDeed && matter.test(line));
}

;// CONCATENATED MODULE: ./build/requirement/statements/metadata.js
const dateOrVersion = /^(?:v?\d{1,3}\.\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})/iu;
/** What administers a document is a name, a date, a state; more is a sentence. */
const longestValue = 60;
/** Whether pairs tell of the document itself: status, author, date, version. Fields of a record have no dates as their values. */
function isMetadata(pairs, words) {
    const administered = pairs.filter(({ label }) => words.isMetadata(label));
    const isDated = pairs.some(({ value }) => dateOrVersion.test(value));
    return isDated && administered.length > 1 && administered.length >= pairs.length / 2;
}
/** Above the first chapter, and introduced by nothing, pairs need no date to tell of the document. */
function isFrontMatter(pairs, words) {
    const administered = pairs.filter(({ label }) => words.isMetadata(label));
    const areShort = pairs.every(({ value }) => value !== '' && value.length <= longestValue && !words.isBinding(value));
    return areShort && administered.length > 1 && administered.length > pairs.length / 2;
}

;// CONCATENATED MODULE: ./build/requirement/statements/table.js


/** Share of a column's cells from which on it holds ids. */
const idShare = 0.6;
/** Reads the cells of a table and what its columns are for. */
function readTable({ header, rows: lines, line }, words) {
    const heads = header.map(({ text }) => plain(text));
    const rows = lines.map((row) => ({
        cells: row.map(({ text }) => plain(text)),
        line: row[0]?.line ?? line,
    }));
    const isIdHead = heads.map((head) => words.isIdColumn(head.replace(/\.$/u, '')));
    const byCells = heads.findIndex((_, column) => {
        const aliases = rows.filter(({ cells }) => (0,text_alias/* isAlias */.Vj)(cells[column] ?? ''));
        return rows.length > 0 && aliases.length >= rows.length * idShare;
    });
    const ordinal = heads.findIndex((head, column) => (head === '' || isIdHead[column]) &&
        rows.every(({ cells }) => countsRow.test(cells[column] ?? '')));
    const id = byCells >= 0 ? byCells : isIdHead.indexOf(true);
    return { heads, rows, id, ordinal, hasAliases: byCells >= 0 };
}
const plain = (text) => (0,plain_text/* toPlainText */.b)(text).replace(/\s+/gu, ' ').trim();
const countsRow = /^\(?\d{0,5}[.)]{0,2}$/u;
/** The filled cells of a row that say what is demanded, without what counts or administers it. */
const readCells = ({ cells }, table, words) => cells.flatMap((text, column) => {
    const head = table.heads[column] ?? '';
    const isAside = column === table.id || column === table.ordinal || administers(head, words);
    return isAside || !isFilled(text) ? [] : [{ text, head }];
});
/** In German, the word for a type starts like the word for a date. */
const administers = (head, words) => words.isAdministration(head) && !words.isTypeColumn(head);
const isFilled = (cell) => /[\p{L}\p{N}]/u.test(cell) && !/^n\/?a$/iu.test(cell);

;// CONCATENATED MODULE: ./build/requirement/statements/read-field-table.js


/** Share of a column's cells from which on it holds types. */
const typeShare = 0.6;
/** What types are called in schemas, in databases and in the shipped languages. */
const typeName = /^`?(?:(?:u?(?:tiny|small|big|medium)?int(?:eger)?(?:\d{1,3})?|serial|bigserial|long|short|byte|bytes|bytea|blob|binary|float(?:\d\d)?|double(?: precision)?|decimal|numeric|number|money|real|bool(?:ean)?|bit|(?:n?var)?n?char(?:acter)?|char|n?text|str(?:ing)?|uu?id|guid|ulid|date(?:[- ]?time)?|time|timestamp(?:tz)?|instant|duration|interval|json[bl]?|object|record|map|dict|array|list|set|tuple|enum|any|null|void|email|ur[il]|ip|inet|object ?id|u?int\d{1,3}|[iuf]\d{1,3}|vec|option(?:al)?|zahl|ganzzahl|gleitkommazahl|dezimalzahl|zeichenkette|wahrheitswert|datum|zeitstempel|texte|chaîne|nombre|entier|booléen|horodatage|texto|cadena|número|numero|entero|inteiro|booleano?|fecha|data|testo|stringa|intero|строка|число|целое(?: число)?|текст|дата|булево|логический|tekst|liczba|napis|字符串|整数|整數|布尔|布林|数字|數字|文本|文字|日期|时间|時間|数组|陣列|数值|文字列|数値|真偽値|日付|日時|配列|문자열|정수|숫자|불리언|날짜|배열)(?![\p{L}\p{N}])\s?(?:[(<[|?!,].{0,120}|\[\]|null|not null|unique|primary key|pk|fk)?`?)$/iu;
/** Whether the rows of a table are the fields of one record, with their types, and no demands of their own. */
function isFieldTable(table, { words }) {
    const column = table.heads.findIndex((head) => words.isTypeColumn(head));
    if (table.hasAliases || column < 0)
        return false;
    return table.heads.some((head) => words.isFieldColumn(head)) || holdsTypes(table, column);
}
/** A column `Name` says little, but only fields have types such as `uuid` and `varchar(20)`. */
function holdsTypes({ rows }, column) {
    const types = rows.filter(({ cells }) => typeName.test(cells[column] ?? ''));
    return column > 0 && rows.length > 0 && types.length >= rows.length * typeShare;
}
/** The fields of a record are one demand: each with its type and what else is said of it. */
function readFieldTable(table, scope) {
    const fields = table.rows.flatMap((row) => {
        const [field, ...others] = readCells(row, table, scope.words);
        if (field === undefined)
            return [];
        const details = others.map((cell) => describe(cell, scope));
        const text = details.length > 0 ? `${field.text} (${details.join('; ')})` : field.text;
        return [{ text, line: row.line }];
    });
    const [first] = fields;
    if (first === undefined)
        return [];
    const said = fields.map(({ text }) => text).join(', ');
    const text = scope.title === '' ? said : joinContext([scope.title], said);
    return [{ text, line: first.line, kind: toKind(text, scope) }];
}
/** A type and a description speak for themselves; `yes` needs the head of its column. */
const describe = ({ text, head }, { words }) => words.isTypeColumn(head) || words.isDemandColumn(head) ? text : joinContext([head], text);

;// CONCATENATED MODULE: ./build/requirement/statements/read-table-statements.js







/** A first cell up to this width names something that only the table's heading explains. */
const longestName = 24;
/** The demands of a table: one for each row, when its head, its ids or its heading say that it holds demands. */
function readTableStatements(block, scope) {
    const table = readTable(block, scope.words);
    if (!holdsDemands(table, scope))
        return [];
    if (isFieldTable(table, scope))
        return readFieldTable(table, scope);
    return table.rows.flatMap((row) => readRow(row, table, scope));
}
function holdsDemands(table, scope) {
    if (table.hasAliases)
        return true;
    if (isReserved(scope) || isAboutDocument(table, scope))
        return false;
    const administered = table.heads.filter((head) => scope.words.isAdministration(head));
    if (administered.length > table.heads.length / 2)
        return false;
    if (isAsking(scope) || isFieldTable(table, scope))
        return true;
    return table.heads.some((head) => scope.words.isDemandColumn(head));
}
/** Pairs above the first chapter tell of the document itself. */
function isAboutDocument({ heads, rows }, scope) {
    if (heads.length !== 2)
        return false;
    const pairs = [heads, ...rows.map(({ cells }) => cells)].map(([label = '', value = '']) => ({
        label,
        value,
    }));
    return scope.level <= 1 || isMetadata(pairs, scope.words);
}
function readRow(row, table, scope) {
    const [subject, ...others] = readCells(row, table, scope.words);
    const alias = readAlias(row.cells[table.id]);
    if (subject === undefined)
        return [];
    if (others.length === 0 && alias === undefined && isGroupRow(subject.head, table, scope))
        return [];
    const details = others.map(({ text, head }, index) => index === 0 && scope.words.isDemandColumn(head) ? text : joinContext([head], text));
    const text = details.length > 0 ? joinContext([subject.text], details.join('; ')) : subject.text;
    const isName = details.length > 0 && textWidth(subject.text) <= longestName;
    const whole = isName && alias === undefined ? addTitle(text, scope) : addSubject(text, scope);
    return [{ text: whole, line: row.line, kind: toKind(text, scope), ...alias }];
}
function readAlias(cell) {
    const alias = cell === undefined ? undefined : (0,trim_end/* trimEnd */.s)(cell, '])/|:.').replace(/^[[(/|]/u, '');
    return alias !== undefined && (0,text_alias/* isAlias */.Vj)(alias) ? { alias } : undefined;
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
    if (isTableOfContents(list) || read_list_statements_isAboutDocument(list, scope, above))
        return [];
    return list.items.flatMap((item) => readItem(item, scope, above));
}
function readItem(item, scope, above) {
    const raw = item.blocks.flatMap((block) => block.is === 'paragraph' ? [dropCardLines(block.text, scope)] : []);
    const plain = toPlainItem(raw.join('\n')).trim();
    const { alias = above.alias, text } = (0,text_alias/* splitAlias */.f7)(plain);
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
const isIntroduction = ({ text, scope }) => endsWithColon(text) || (isRepeated(text) && !scope.words.isBinding((0,plain_text/* withoutCode */.M)(text)));
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
        const { text } = (0,text_alias/* splitAlias */.f7)(plain.trim());
        const start = plain.trimEnd().length - text.length;
        if (/[\p{L}\p{N}]/u.test(text))
            return block.line + (0,count_lines/* countBreaks */.O)(plain.slice(0, start)) + (0,count_lines/* breaksBeforeWords */.X)(text);
    }
    return item.line;
}
const toPlainItem = (markdown) => (0,template_chrome/* dropLogLines */.Lh)((0,plain_text/* toPlainText */.b)((0,text_alias/* markBoldIds */.Te)(markdown)));
function isAccepted(item, { text, alias, scope, above }) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return false;
    if (!isReserved(scope) || alias !== undefined || above.isDemand)
        return true;
    return read_list_statements_isAsked(item, text, scope);
}
/** Among motives and remarks, an item has to say that it is a demand. */
function read_list_statements_isAsked(item, text, scope) {
    const [, label = ''] = /^([^:：]{1,40})[:：]/u.exec(text) ?? [];
    if (scope.words.findHeadingKind(label) === 'context')
        return false;
    const prose = (0,plain_text/* withoutCode */.M)(text);
    if (isBinding(prose, scope))
        return true;
    return scope.kind !== 'remark' && (scope.words.isRequest(prose) || item.task === 'open');
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
/** Forms, promises, open questions, how words are to be read, and items that are a link and nothing else. */
function isNoDemand(item, raw, { text, alias, scope }) {
    if (alias === undefined && (0,template_chrome/* isTerminology */.eC)(text))
        return true;
    if ((0,template_chrome/* isChrome */.H8)(text) || (item.task !== undefined && isPromise(text)))
        return true;
    if (/[?？]$/u.test(text) && !scope.words.isRequest(text) && !(0,shown_question/* isShownQuestion */.Op)(text))
        return true;
    return read_list_statements_isAdministered(text, scope) || isOnlyLinks(raw);
}
function isOnlyLinks(raw) {
    const rest = raw.replace(/!?\[[^[\]]{0,1000}\]\([^()\s]{0,2000}\)|<?https?:\/\/\S+/gu, '');
    return rest !== raw && !/[\p{L}\p{N}]/u.test(rest);
}
/** `Priority: P2` says how a demand is administered. */
function read_list_statements_isAdministered(text, { words }) {
    const [, label = '', value = ''] = /^([^:：]{1,40})[:：]\s*(\S.{0,19})$/u.exec(text) ?? [];
    return rank.test(value) && words.isAdministration(label);
}
const rank = /^(?:P\d(?=$|[\s.(,])|(?:\d{1,2}|must|should|could|won['’]t|critical|high|medium|low|hoch|mittel|niedrig|gering|haute?|moyenne?|basse?|alta|media|média|baja|baixa|bassa|высокий|средний|низкий|wysoki|średni|niski|[高中低]|높음|보통|낮음)(?:[- ]have)?\s?(?=$|[.(,/–-]))/iu;
function read_list_statements_isAboutDocument({ items }, { words, level }, { texts }) {
    const pairs = items.map(({ blocks: [first] }) => {
        const text = first?.is === 'paragraph' ? (0,plain_text/* toPlainText */.b)(first.text) : '';
        const [label = '', value = ''] = text.split(/[:：]\s*/u, 2);
        return { label, value };
    });
    return (isMetadata(pairs, words) || (level <= 1 && texts.length === 0 && isFrontMatter(pairs, words)));
}
/** Most of a table of contents' items lead to a heading of the same page. */
function isTableOfContents(list) {
    const leaders = list.items.filter(({ blocks: [first] }) => {
        return first?.is === 'paragraph' && /^\[[^\]]*\]\(#[^)]*\)/u.test(first.text);
    });
    return leaders.length > list.items.length / 2;
}

;// CONCATENATED MODULE: ./build/requirement/statements/read-prose-statements.js








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
/** Whether a sentence binds somebody, asks for something, rules something out or says what happens on failure. */
function isDemand(sentence, scope) {
    const { words } = scope;
    const prose = (0,plain_text/* withoutCode */.M)(sentence);
    if (isQuestion(prose))
        return !isReserved(scope) && words.isRequest(prose);
    if (isReserved(scope))
        return scope.kind !== 'motivation' && isBinding(prose, scope);
    if (words.isBinding(prose) || words.isRequest(prose) || words.isExcluding(prose))
        return true;
    if (ordersWork(sentence))
        return true;
    return isException(sentence, scope) || isNorm(sentence, scope);
}
function isException(sentence, { words }) {
    const label = /^([^:：]{1,40})[:：]/u.exec(sentence)?.[1];
    return label !== undefined && words.isException(label.trim());
}
/** Beside the lists of a section that asks, a full sentence with a case, a name in code or a number states what is to happen. */
function isNorm(sentence, scope) {
    if (!isAsking(scope) || scope.kind === 'exclusion' || (0,template_chrome/* isOnlyTalk */.TR)(sentence))
        return false;
    const isFull = /[.。]$/u.test(sentence) && !/^[^:：]{1,30}[:：]/u.test(sentence);
    if (!isFull)
        return false;
    const isNamed = /(?<![\p{L}\d])\d/u.test(sentence) || (0,plain_text/* withoutCode */.M)(sentence) !== sentence;
    return isNamed || tellsCase(sentence);
}
function refer(before, { text, alias }) {
    const needs = before !== undefined && alias === undefined && pointsBack(text);
    return needs && before.text.length <= longestReference ? `${before.text} ${text}` : text;
}

// EXTERNAL MODULE: ./build/requirement/statements/heading-title.js
var heading_title = __webpack_require__(37038);
;// CONCATENATED MODULE: ./build/requirement/statements/read-section-statements.js









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
function readSectionStatements(blocks, scope) {
    if (scope.kind === 'context')
        return [];
    return blocks.flatMap((block, index) => {
        const before = blocks[index - 1];
        const after = blocks[index + 1];
        const lead = before?.is === 'paragraph' ? readLead(before, block, scope) : undefined;
        const followed = block.is === 'paragraph' && readLead(block, after, scope) !== undefined;
        return withShownCode(readBlock(block, scope, { lead, followed }), block, after);
    });
}
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
/** The sentence with a colon before a list or table: a label that tells the kind, or words to read with each item. */
function readLead(before, block, scope) {
    if (block?.is !== 'list' && block?.is !== 'table')
        return undefined;
    const sentence = readSentences(before.text).at(-1)?.text ?? '';
    return /[:：]$/u.test(sentence) ? toLead(sentence, scope) : undefined;
}
function toLead(sentence, scope) {
    const title = (0,heading_title/* toHeadingTitle */.g1)(sentence);
    const prose = (0,plain_text/* withoutCode */.M)(sentence);
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
    const sameLine = (0,split_sentences/* splitSentences */.P)(paragraph.text.split('\n').slice(lines.length).join('\n'));
    const kept = sameLine.slice(0, -1).map(({ text }) => text);
    return { ...paragraph, text: [...lines, kept.join(' ')].join('\n') };
}

// EXTERNAL MODULE: ./build/requirement/statements/section.js + 1 modules
var section = __webpack_require__(49500);
;// CONCATENATED MODULE: ./build/requirement/statements/read-statements.js












/** Every demand of a requirement; a request in plain prose, or a title alone, gives at least one. */
function readStatements(joined, words) {
    return joined.parts.flatMap((part) => {
        const places = markDescribedSubject(readPart(part, words), joined.title);
        const found = readPlaces(places);
        if (found.length > 0 || part.isTalk)
            return move(found, part);
        const asked = readPlainProse(places);
        return asked.length > 0 ? move(asked, part) : readTitle(joined);
    });
}
const readTitle = ({ title, titleLine }) => (0,template_chrome/* isMeaningful */.XA)(title) ? [{ text: title, line: titleLine, kind: 'functional' }] : [];
const move = (statements, { offset }) => statements.map((statement) => ({ ...statement, line: statement.line + offset }));
const readPart = ({ text, isTalk }, words) => (0,section/* readSections */.j)((0,read_blocks/* readBlocks */.v)(text), words).map((section) => ({
    section,
    scope: toScope(section, words, isTalk),
}));
/** What stands in lists, tables and binding sentences; a section that asks in prose only is read as prose. */
function readPlaces(places) {
    const found = places.map(({ section, scope }) => isDescription(section, scope) || isProseOnly(section, scope)
        ? readProseSection(section, scope)
        : readSectionStatements(section.blocks, scope));
    return places.flatMap((place, index) => {
        const { section, scope } = place;
        const own = found[index] ?? [];
        if (!isSaidBelow(places, found, index))
            return own.length === 0 ? readBare(place) : readNamed(place, own);
        // Prose above the parts that say what is asked only leads to them.
        return isProseOnly(section, scope)
            ? readSectionStatements(section.blocks, scope)
            : readNamed(place, own);
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
const readRequests = ({ section, scope }) => section.blocks.flatMap((block, index) => {
    if (block.is !== 'paragraph')
        return [];
    const said = readSentences(block.text)
        .filter(({ text }) => read_statements_isAsked(text, scope))
        .map(({ text, offset }) => ({ text, line: block.line + offset, kind: toKind(text, scope) }));
    return withShownCode(said, block, section.blocks[index + 1]);
});
const read_statements_isAsked = (text, { words }) => words.isRequest(text) || ordersWork(text) || (words.isBinding(text) && !isQuestion(text));
const readParagraphs = ({ section, scope }) => section.blocks
    .flatMap((block) => readParagraph(block, scope.words))
    .filter(({ text }) => !isQuestion(text))
    .map(({ text, line }) => ({ text, line, kind: toKind(text, scope) }));

// EXTERNAL MODULE: ./build/requirement/text/join-text.js
var join_text = __webpack_require__(77434);
// EXTERNAL MODULE: ./build/requirement/words/fitting-locales.js
var fitting_locales = __webpack_require__(96891);
// EXTERNAL MODULE: ./build/requirement/words/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(59678);
;// CONCATENATED MODULE: ./build/requirement/read-requirement.js






/** Splits what somebody asks for into numbered clauses, by code alone: nothing is added to what stands there. */
function readRequirement(given) {
    const { found, removed } = cleanRequirement(given);
    const joined = (0,join_text/* joinText */._)(found);
    const words = (0,vocabulary/* readVocabulary */.X)((0,fitting_locales/* findFittingLocales */.O)(`${joined.title}\n${joined.text}`));
    const clauses = numberClauses(readStatements(joined, words));
    const { title, text } = joined;
    const replies = readReplies(found.comments, joined);
    return {
        ...{ source: found.source, title, text, clauses },
        ...(removed.length > 0 && { removed }),
        ...(found.asked && { asked: found.asked }),
        ...(replies.length > 0 && { replies }),
    };
}
/** The lines of those who may answer; the first part of the text is the body. */
function readReplies(comments, { parts }) {
    return comments.flatMap(({ author, mayAnswer }, index) => {
        const part = parts[index + 1];
        if (mayAnswer !== true || part === undefined)
            return [];
        const lines = part.text.split('\n');
        return lines.map((text, place) => ({ author, line: part.offset + place + 1, text }));
    });
}


/***/ }),

/***/ 45040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ opensAnswers),
/* harmony export */   Op: () => (/* binding */ isShownQuestion),
/* harmony export */   yk: () => (/* binding */ isShowing)
/* harmony export */ });
/* harmony import */ var _without_quotes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3070);

/** Words of what a product shows or asks, in the shipped languages. */
const showing = /(?<!\p{L})(?:asks?|asking|prompt|show|display|dialog|confirm|message|caption|label|button|print|wording|survey|questionnaire|quiz|frag(?:e|t|en)(?!\p{L})|zeig|anzeig|meld|bestätig|beschrift|umfrage|demande[rz]?|affich|dialogue|confirm|questionnaire|sondage|pregunt|muestr|mostr|diálogo|mensaje|encuesta|pergunt|exib|mensagem|pesquisa de|chied|chiest|messagg|conferm|sondaggio|спрос|спраш|спрашив|запрашив|показ|выв[ео]д|диалог|сообщ|подтвержд|опрос|pyta|zapyta|pokaz|pokaż|wyświetl|okno|komunikat|potwierd|ankiet)|询问|詢問|提问|显示|顯示|提示|弹出|彈出|对话框|對話框|确认|確認|消息|訊息|问卷|問卷|尋ね|たずね|表示|ダイアログ|メッセージ|アンケート|묻|물어|표시|대화|메시지|확인|설문/iu;
/** Questions with their answers, below a heading or in a list. */
const answered = /(?<!\p{L})(?:faq|q ?& ?a|frequently asked|häufige? (?:gestellte )?fragen|questions fréquentes|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti|часто задаваемые|często zadawane)|常见问题|常見問題|よくある質問|자주 묻는/iu;
/** Whether a question is one that the product shows: quoted, or behind words such as `ask the user:`. */
function isShownQuestion(text) {
    if (!/[?？]/u.test((0,_without_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Y)(text)))
        return /[?？]/u.test(text);
    const colon = text.search(/[:：]\s?[^:：]*$/u);
    return colon !== -1 && isShowing(text.slice(0, colon));
}
/** Whether a heading or a line that introduces questions says that a product shows them. */
const isShowing = (text) => showing.test(text);
/** Whether a heading opens questions that stand there with their answers. */
const opensAnswers = (title) => answered.test(title);


/***/ }),

/***/ 3070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutQuotes)
/* harmony export */ });
/** Each kind is bounded, so that a lone mark costs no more than any other character. */
const quoted = /"[^"\n]{1,300}"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|«[^«»\n]{1,300}»|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』|(?<![\p{L}\p{N}])['‘][^'‘’\n]{1,300}['’](?![\p{L}\p{N}])/gu;
/** A sentence without what it only quotes. */
const withoutQuotes = (text) => text.replace(quoted, ' ');


/***/ })

};
;