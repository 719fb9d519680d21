export const id = 386;
export const ids = [386,3];
export const modules = {

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/** In text that nobody escaped, every run of backticks may open a code span. */
const bareRuns = /`+/gu;
/** In Markdown, a backslash takes away the meaning of the character after it. */
const markdownRuns = /\\[^]|`+/gu;
/** Splits text in which a backslash is just a backslash. */
const splitBareCode = (text) => split(text, bareRuns);
/** Splits inline Markdown, where an escaped backtick opens nothing. */
const splitCode = (text) => split(text, markdownRuns);
function split(text, openers) {
    if (!text.includes('`'))
        return text === '' ? [] : [textPiece(0, text.length)];
    const pieces = [];
    const findClose = indexRuns(text);
    const search = new RegExp(openers);
    let done = 0;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
        if (!match[0].startsWith('`'))
            continue;
        const ticks = match[0].length;
        const close = findClose(ticks, search.lastIndex);
        if (close === undefined)
            continue;
        if (match.index > done)
            pieces.push(textPiece(done, match.index));
        done = close + ticks;
        pieces.push({ is: 'code', start: match.index, end: done, ticks });
        search.lastIndex = done;
    }
    if (done < text.length)
        pieces.push(textPiece(done, text.length));
    return pieces;
}
const textPiece = (start, end) => ({ is: 'text', start, end, ticks: 0 });
/** Finds the next run of a length at or after a place; asked with growing places, all answers together are linear. */
function indexRuns(text) {
    const runs = new Map();
    for (const match of text.matchAll(bareRuns)) {
        const known = runs.get(match[0].length);
        if (known === undefined)
            runs.set(match[0].length, { starts: [match.index], next: 0 });
        else
            known.starts.push(match.index);
    }
    return (ticks, from) => {
        const found = runs.get(ticks);
        if (found === undefined)
            return undefined;
        while ((found.starts[found.next] ?? from) < from)
            found.next += 1;
        return found.starts[found.next];
    };
}
/** A code span that holds any text on one line. */
function wrapCode(content) {
    const ticks = '`'.repeat(longestRun(content) + 1);
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** The text inside a code span, given with its backticks. */
function unwrapCode(span, ticks) {
    const content = span.slice(ticks, -ticks).replaceAll('\n', ' ');
    const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
    return padded ? content.slice(1, -1) : content;
}
/** How many backticks stand together at most. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(bareRuns))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);

/** A zero-width space, written so that it can be told from one that an author wrote. */
const separator = '&#8203;';
/**
 * What means something to Markdown or to GitHub inside a line. References, mentions, addresses and
 * emoji are found by GitHub in the finished text, so that only a separator, no escape, stops them.
 */
const special = /[\\`*_[\]~$|<]|&(?=#?[A-Za-z0-9]{1,32};)|@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)|(?<![\w:]):(?=[a-z0-9_+-]{1,40}:(?![\w:]))/giu;
/** List markers, headings, rules and quotes need a space, an end or more of the same after them. */
const blockStart = /^(?:[-+](?=[ -]|$)|#(?=[ #]|$)|>|\d{1,9}(?=[.)](?: |$)))/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Prose inside a line: its code spans stay, everything else is shown as it is written. */
const escapeProse = (text) => escapeAround(text, (code) => code, escapeInline);
/** Prose that begins a line, where a dash or a number would begin a list. */
const escapeLine = (text) => escapeProse(text).replace(blockStart, (start) => /\d/u.test(start) ? `${start}\\` : `\\${start}`);
/** Prose in a heading, where trailing number signs would close it. */
const escapeHeading = (text) => escapeProse(text).replace(/#$/u, '\\#');
/** Prose in a table cell. */
const escapeCell = (text) => escapeAround(text, (code) => codeInCell(code) ?? escapeInCell(code), escapeInCell);
/** Code in a table cell: a code span, or plain text where a span cannot hold it. */
function escapeCodeCell(text) {
    return codeInCell((0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapCode */ .ig)(text)) ?? escapeInCell(text);
}
/** Parsers disagree about a backslash before a pipe inside a table's code span. */
const codeInCell = (span) => span.includes('\\|') ? undefined : span.replaceAll('|', '\\|');
function escapeAround(text, keepCode, escapeText) {
    return (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitBareCode */ .KJ)(text)
        .map(({ is, start, end }) => {
        const part = text.slice(start, end);
        return is === 'code' ? keepCode(part) : escapeText(part);
    })
        .join('');
}
const escapeInline = (text) => text.replace(special, (found, at) => found === '|' ? found : escapeOne(found, at, text));
const escapeInCell = (text) => text.replace(special, (found, at) => escapeOne(found, at, text));
function escapeOne(found, at, text) {
    if (found === '_' && isInsideWord(text, at))
        return found;
    if (found === '<')
        return '&lt;';
    if (found === '&')
        return '&amp;';
    return /^[@#:wg]/iu.test(found) ? `${found}${separator}` : `\\${found}`;
}
const isInsideWord = (text, at) => letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at + 1] ?? '');


/***/ }),

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ coverSecrets),
  p: () => (/* binding */ createSecretSearch)
});

;// CONCATENATED MODULE: ./build/secrets/secret-forms.js
/** The ways in which a value is written so that it does not look like itself. */
function secretForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const percent = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    const direct = [secret, encodeURIComponent(secret), hex, percent, ...base64Forms(bytes)];
    return [...new Set(direct.flatMap((form) => [form, reverse(form)]))];
}
const reverse = (text) => Array.from(text).reverse().join('');
/** How base64 may look when the value stands behind none, one or two other bytes of a group of three. */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const shifted = new Uint8Array(before + bytes.length);
        shifted.set(bytes, before);
        const encoded = btoa(Array.from(shifted, (byte) => String.fromCharCode(byte)).join(''));
        // The first characters mix in the bytes before, the last ones those behind.
        const own = encoded.slice(Math.ceil((before * 8) / 6)).replace(/.?=+$/u, '');
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}

;// CONCATENATED MODULE: ./build/secrets/token-patterns.js
/** Forms as the services' own documentation and secret scanning state them. */
const tokenPatterns = [
    { name: 'a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9._-]{36,}/gu },
    { name: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{22,}/gu },
    {
        name: 'an API key of a model endpoint',
        pattern: /(?<![\w-])sk-(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{32,}/gu,
    },
    { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/gu },
    { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/gu },
    { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,}/gu },
    { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/gu },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/gu },
    { name: 'a PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/gu },
    { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/gu },
    { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/gu },
    { name: 'a signed web token', pattern: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/gu },
    {
        name: 'a private key',
        pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu,
    },
];

;// CONCATENATED MODULE: ./build/secrets/find-secrets.js


/** Shorter values are words or numbers, such as the placeholder key of a local server. */
const shortestSecret = 16;
/** So many characters in a row are no accident: two random texts of base 62 share them once in 10^21. */
const windowLength = 12;
/** All that is compared: whatever stands between the letters of a value may be there to hide it. */
const letter = /[\p{L}\p{N}]/u;
/**
 * Prepares a search for the secrets of this run in any disguise (cut, reversed, base64, hexadecimal,
 * percent signs, split by spaces, signs or invisible characters), and for what looks like a token of
 * a known service, unless it is known already.
 */
function createSecretSearch(secrets, isKnown = () => false) {
    const windows = new Set(secrets.filter((secret) => secret.length >= shortestSecret).flatMap(listWindows));
    return (text) => [...findOwn(text, windows), ...findTokens(text, isKnown)].sort(byStart);
}
const byStart = (one, other) => one.start - other.start;
/** Every stretch of the window's length of every form. */
function listWindows(secret) {
    return secretForms(secret)
        .map((form) => strip(form).letters)
        .flatMap((form) => Array.from({ length: Math.max(0, form.length - windowLength + 1) }, (_, at) => form.slice(at, at + windowLength)));
}
function strip(text) {
    const places = new Uint32Array(text.length);
    let letters = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (!letter.test(character))
            continue;
        places[letters.length] = at;
        // Case is a disguise as well; only of these the length stays the same for certain.
        letters += /[A-Z]/u.test(character) ? character.toLowerCase() : character;
    }
    return { letters, places };
}
function findOwn(text, windows) {
    if (windows.size === 0)
        return [];
    const { letters, places } = strip(text);
    const found = [];
    for (let at = 0; at + windowLength <= letters.length; at += 1) {
        if (!windows.has(letters.slice(at, at + windowLength)))
            continue;
        let last = at + windowLength - 1;
        while (windows.has(letters.slice(last - windowLength + 2, last + 2)))
            last += 1;
        const [start = 0, end = 0] = [places[at], places[last]];
        found.push({ is: 'own-value', name: 'a secret of this run', start, end: end + 1 });
        at = last;
    }
    return found;
}
function findTokens(text, isKnown) {
    return tokenPatterns.flatMap(({ name, pattern }) => Array.from(text.matchAll(pattern), ({ 0: token, index: start }) => ({ token, start }))
        .filter(({ token }) => !isKnown(token))
        .map(({ token, start }) => ({ is: 'token', name, start, end: start + token.length })));
}
/** The text with each secret starred out. */
function coverSecrets(text, places) {
    let covered = '';
    let done = 0;
    for (const { start, end } of places) {
        if (end <= done)
            continue;
        covered += text.slice(done, Math.max(done, start));
        covered += '***';
        done = end;
    }
    return covered + text.slice(done);
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   fl: () => (/* binding */ toBlock)
/* harmony export */ });
/* The three kinds of text of a spec, each a function that is the identity on its own output. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();


/***/ })

};
