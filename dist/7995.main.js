export const id = 7995;
export const ids = [7995];
export const modules = {

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
