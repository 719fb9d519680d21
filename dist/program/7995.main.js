"use strict";
exports.id = 7995;
exports.ids = [7995];
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

/***/ 77995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanResearch: () => (/* binding */ cleanResearch)
});

// EXTERNAL MODULE: ./build/cleaning/clean-characters.js
var clean_characters = __webpack_require__(86096);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(24720);
// EXTERNAL MODULE: ./build/cleaning/clean-html.js
var clean_html = __webpack_require__(52297);
// EXTERNAL MODULE: ./build/cleaning/index-marks.js
var index_marks = __webpack_require__(50345);
// EXTERNAL MODULE: ./build/cleaning/markdown-regions.js
var markdown_regions = __webpack_require__(67637);
// EXTERNAL MODULE: ./build/cleaning/take-out.js
var take_out = __webpack_require__(56742);
;// CONCATENATED MODULE: ./build/cleaning/clean-comments.js





const opening = '<!--';
/** What is left around one removal may open a comment once more; nobody nests this deep by accident. */
const mostPasses = 8;
/**
 * Takes the comments out of a Markdown text and leaves everything else to the letter, so that what is
 * quoted from it stands in the file; code keeps its comments, because a page shows them.
 */
function cleanComments(text, tally) {
    let cleaned = text;
    for (let pass = 1; pass <= mostPasses; pass += 1) {
        if (!cleaned.includes(opening))
            return cleaned;
        const comments = findComments(cleaned);
        const { text: left, isJoined } = takeOutAll(cleaned, comments, tally);
        cleaned = left;
        if (!isJoined)
            return cleaned;
    }
    // A text that goes on hiding something behind what was taken out was made for that.
    return (0,take_out/* takeOut */.g)(cleaned, 'unclosed-markup', tally);
}
/** The comments of a text in order, none inside another. */
function findComments(text) {
    const comments = [];
    const starts = findLineStarts(text);
    const find = (0,index_marks/* indexMarks */.d)(text);
    let done = 0;
    for (const region of (0,markdown_regions/* findRegions */.z)(text)) {
        const end = starts[region.end + 1] ?? text.length;
        const start = Math.max(done, starts[region.start] ?? end);
        const found = start >= end ? [] : findInRegion({ text, start, end, find }, region);
        comments.push(...found);
        done = found.at(-1)?.end ?? done;
    }
    return comments;
}
function findInRegion(stretch, { is }) {
    if (is === 'code' || is === 'diagram')
        return [];
    return is === 'html' ? findInHtml(stretch) : findInText(stretch);
}
/** A browser hides everything up to the end of a comment, wherever that is. */
function findInHtml({ text, start, end, find }) {
    const comments = [];
    let at = find(opening, start);
    while (at !== undefined && at < end) {
        const close = (0,clean_html/* findCommentEnd */.Q)(text, at, find) ?? text.length;
        comments.push({ start: at, end: close });
        at = find(opening, close);
    }
    return comments;
}
/** In running text only a comment that ends in its paragraph is one. */
function findInText({ text, start, end }) {
    const shown = text.slice(start, end);
    if (!shown.includes(opening))
        return [];
    const comments = [];
    const find = (0,index_marks/* indexMarks */.d)(shown);
    const findCodeEnd = followCode(shown);
    for (let at = find(opening, 0); at !== undefined;) {
        const codeEnd = findCodeEnd(at) ?? (isEscaped(shown, at) ? at + 1 : undefined);
        const close = codeEnd === undefined ? (0,clean_html/* findCommentEnd */.Q)(shown, at, find) : undefined;
        if (close !== undefined)
            comments.push({ start: start + at, end: start + close });
        at = find(opening, codeEnd ?? close ?? at + 1);
    }
    return comments;
}
/** Where the code ends that a place lies in; asked with growing places. */
function followCode(shown) {
    const codes = (0,code_span/* splitCode */.mB)(shown).filter(({ is }) => is === 'code');
    let next = 0;
    return (at) => {
        while ((codes[next]?.end ?? Infinity) <= at)
            next += 1;
        const code = codes[next];
        return code !== undefined && code.start <= at ? code.end : undefined;
    };
}
const isEscaped = (text, at) => text.charAt(at - 1) === '\\' && text.charAt(at - 2) !== '\\';
/** Also says whether a removal brought a new comment together. */
function takeOutAll(text, comments, tally) {
    const seams = [];
    let left = '';
    let done = 0;
    for (const { start, end } of comments) {
        left += text.slice(done, start);
        seams.push(left.length);
        left += (0,take_out/* takeOut */.g)(text.slice(start, end), 'comment', tally);
        done = end;
    }
    left += text.slice(done);
    // Looked for in what is left, since several comments may stand between the two halves of one.
    const isJoined = seams.some((at) => left.slice(Math.max(0, at - opening.length + 1), at + opening.length - 1).includes(opening));
    return { text: left, isJoined };
}
/** Where each line starts, with a lone carriage return as the end of one. */
function findLineStarts(text) {
    return [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), ({ 0: end, index }) => index + end.length)];
}

// EXTERNAL MODULE: ./build/cleaning/removal.js
var removal = __webpack_require__(57538);
;// CONCATENATED MODULE: ./build/research/clean-research.js



const markdown = /\.(?:md|mdx|markdown|mdown|mkd)$/iu;
const prose = /\.(?:txt|text|rst|adoc|asciidoc|org|x?html?)$|(?:^|\/)[^./]+$/iu;
/** What hides text or reorders it in any file; a program or its data may need everything else. */
const neverData = new Set(['tag-character', 'direction-control']);
/**
 * Takes out of research what its readers do not see: comments of Markdown, characters that hide or
 * reorder text. Lines keep their numbers and code its letters, so that every citation can be re-opened.
 */
function cleanResearch(given) {
    const removed = [];
    const files = given.map((file) => {
        const tally = (0,removal/* startTally */.dP)();
        const { path } = file;
        const text = cleanFile(file, tally);
        if (text === file.text)
            return file;
        removed.push({ path, removed: tally.list() });
        return { path, text };
    });
    return { files, removed };
}
function cleanFile({ path, text }, tally) {
    const isMarkdown = markdown.test(path);
    const isProse = isMarkdown || prose.test(path);
    const characters = (0,clean_characters/* cleanCharacters */.C)(text, tally, isProse ? undefined : neverData);
    return isMarkdown ? cleanComments(characters, tally) : characters;
}


/***/ })

};
;