"use strict";
exports.id = 8500;
exports.ids = [8500];
exports.modules = {

/***/ 38500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTokenCounter: () => (/* binding */ openTokenCounter)
});

// UNUSED EXPORTS: chooseEncoding

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/research/bound-runs.js
/**
 * Tokenisers take the square of the length of a run without a break: 160,000 letters take them ten
 * seconds, 1,250 runs of so many characters less than a second.
 */
const longestRun = 128;
/** So far back a better place to cut is looked for. */
const longestReturn = 32;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/**
 * Makes a tokeniser's time grow with the length only: longer runs are counted in parts, cut where a
 * word ends, which costs a token or two each and saves none that matter.
 */
const boundRuns = (count) => (text) => {
    let tokens = 0;
    let done = 0;
    for (const { start, end } of findLongRuns(text)) {
        for (let at = start + longestRun; at < end; at = done + longestRun) {
            const cut = findCut(text, done < start ? start : done, at);
            tokens += count(text.slice(done, cut));
            done = cut;
        }
    }
    return tokens + count(text.slice(done));
};
/**
 * Finds the runs of more characters than the longest one may have, all blank or none of them. In
 * windows of this length only what follows the last break is looked at.
 */
function* findLongRuns(text) {
    for (let start = 0; start + longestRun < text.length;) {
        let next = findLastBreak(text, start, start + longestRun);
        if (next === undefined) {
            next = start + longestRun + 1;
            while (next < text.length && !isBreak(text, next))
                next += 1;
            // Whether it is too long is told by characters, of which some take two units.
            if (Array.from(text.slice(start, next)).length > longestRun)
                yield { start, end: next };
        }
        start = next;
    }
}
/** The last place up to the end at which a run begins. */
function findLastBreak(text, start, end) {
    for (let at = end; at > start; at -= 1)
        if (isBreak(text, at))
            return at;
    return undefined;
}
const isBreak = (text, at) => isBlank(text.charCodeAt(at)) !== isBlank(text.charCodeAt(at - 1));
const isBlank = (code) => code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    (code >= 0xa0 && /\s/u.test(String.fromCharCode(code)));
/** The last end of a word before a place, or the place itself, moved off the middle of a character. */
function findCut(text, start, place) {
    const first = Math.max(start + 1, place - longestReturn);
    for (let at = place; at >= first; at -= 1) {
        if (wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at)))
            return at;
    }
    const code = text.charCodeAt(place);
    return code >= 0xdc00 && code <= 0xdfff && place - 1 > start ? place - 1 : place;
}

// EXTERNAL MODULE: ./build/research/count-tokens.js
var count_tokens = __webpack_require__(19750);
;// CONCATENATED MODULE: ./build/research/tokens/vocabulary.js
/** Later than any other. */
const noRank = 0xffffffff;
/** The prime and the start of FNV-1a in 32 bits, a usual hash of short keys. */
const prime = 0x01000193;
const basis = 0x811c9dc5;
/** A table that is fuller than this makes searches long. */
const fullest = 0.8;
/**
 * Opens a packed vocabulary: for each rank the length of its token in one byte, then the token. Tokens
 * are found in a typed array by a hash of their bytes, because two hundred thousand strings in a map
 * take ten times the memory, and five times as long to make. What stands for a rank is the place where
 * its token begins, which needs no table of its own.
 */
function openVocabulary(packed) {
    const { slots, placeBits } = fillTable(packed);
    const mask = slots.length - 1;
    const placeMask = (1 << placeBits) - 1;
    return {
        rankOf: (bytes, start, end) => {
            const hash = hashOf(bytes, start, end);
            const mark = hash >>> placeBits;
            for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
                const found = slots[slot] ?? 0;
                if (found >>> placeBits !== mark)
                    continue;
                const place = found & placeMask;
                if (packed[place - 1] !== end - start)
                    continue;
                let at = start;
                while (at < end && bytes[at] === packed[place + at - start])
                    at += 1;
                if (at === end)
                    return place;
            }
            return noRank;
        },
    };
}
function fillTable(packed) {
    let tokens = 0;
    for (let at = 0; at < packed.length; at += 1 + (packed[at] ?? 0))
        tokens += 1;
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(tokens / fullest)));
    const mask = slots.length - 1;
    const placeBits = Math.ceil(Math.log2(packed.length + 1));
    for (let place = 1; place < packed.length;) {
        const length = packed[place - 1] ?? 0;
        // A rank that the vocabulary leaves out has no bytes.
        if (length > 0) {
            const hash = hashOf(packed, place, place + length);
            let slot = hash & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = ((hash >>> placeBits) << placeBits) | place;
        }
        place += length + 1;
    }
    return { slots, placeBits };
}
function hashOf(bytes, start, end) {
    let hash = basis;
    for (let at = start; at < end; at += 1)
        hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/research/tokens/start-merging.js

/** Most pieces are shorter; a longer one gets more. */
const firstLength = 512;
/** Merges bytes pair by pair, that of the lowest rank first; the memory is used again for the next ones. */
function startMerging({ rankOf }) {
    let starts = new Uint32Array(firstLength);
    let ranks = new Uint32Array(firstLength);
    return (bytes, start, end) => {
        let parts = end - start;
        if (parts >= starts.length) {
            starts = new Uint32Array(parts + 1);
            ranks = new Uint32Array(parts + 1);
        }
        /** Of a part together with the next one. */
        const rankAt = (part) => part + 2 > parts ? noRank : rankOf(bytes, starts[part] ?? 0, starts[part + 2] ?? 0);
        for (let part = 0; part <= parts; part += 1)
            starts[part] = start + part;
        for (let part = 0; part < parts; part += 1)
            ranks[part] = rankAt(part);
        for (;;) {
            const lowest = findLowest(ranks, parts);
            if (ranks[lowest] === noRank)
                return parts;
            starts.copyWithin(lowest + 1, lowest + 2, parts + 1);
            ranks.copyWithin(lowest + 1, lowest + 2, parts);
            parts -= 1;
            ranks[lowest] = rankAt(lowest);
            if (lowest > 0)
                ranks[lowest - 1] = rankAt(lowest - 1);
        }
    };
}
/** The first of the lowest. */
function findLowest(ranks, parts) {
    let lowest = 0;
    for (let part = 1; part < parts; part += 1) {
        if ((ranks[part] ?? noRank) < (ranks[lowest] ?? noRank))
            lowest = part;
    }
    return lowest;
}

;// CONCATENATED MODULE: ./build/research/tokens/count-by-vocabulary.js



/** No unit of UTF-16 takes more bytes in UTF-8. */
const mostBytes = 3;
const firstMemory = 16 * 1024;
/**
 * Counts tokens as a model's own tokeniser does: `pieces` parts a text without a gap, and a piece that
 * is no token itself is merged of its bytes. The time of a piece grows with the square of its length;
 * `boundRuns` keeps them short.
 */
function countByVocabulary(vocabulary, pieces) {
    const encoder = new TextEncoder();
    const merge = startMerging(vocabulary);
    let bytes = new Uint8Array(firstMemory);
    return (text) => {
        if (text.length * mostBytes > bytes.length)
            bytes = new Uint8Array(text.length * mostBytes);
        const isAscii = encoder.encodeInto(text, bytes).written === text.length;
        let tokens = 0;
        let at = 0;
        let byte = 0;
        pieces.lastIndex = 0;
        while (pieces.test(text)) {
            const next = pieces.lastIndex;
            const end = byte + (isAscii ? next - at : (0,count_tokens/* countBytes */.T)(text.slice(at, next)));
            tokens += vocabulary.rankOf(bytes, byte, end) === noRank ? merge(bytes, byte, end) : 1;
            at = next;
            byte = end;
        }
        return tokens;
    };
}

;// CONCATENATED MODULE: ./build/research/tokens/pieces.js
const contraction = String.raw `'(?:[sS]|[dD]|[mM]|[tT]|[lL][lL]|[vV][eE]|[rR][eE])`;
const upper = String.raw `[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`;
const lower = String.raw `[\p{Ll}\p{Lm}\p{Lo}\p{M}]`;
const before = String.raw `[^\r\n\p{L}\p{N}]?`;
/**
 * What OpenAI's tokenisers part a text into before they merge, each character into one piece; as
 * published in tiktoken (https://github.com/openai/tiktoken/blob/main/tiktoken_ext/openai_public.py).
 */
const pieces = {
    cl100k_base: new RegExp([
        contraction,
        String.raw `${before}\p{L}+`,
        String.raw `\p{N}{1,3}`,
        String.raw ` ?[^\s\p{L}\p{N}]+[\r\n]*`,
        String.raw `\s+$`,
        String.raw `\s*[\r\n]`,
        String.raw `\s+(?!\S)`,
        String.raw `\s`,
    ].join('|'), 'gu'),
    o200k_base: new RegExp([
        `${before}${upper}*${lower}+(?:${contraction})?`,
        `${before}${upper}+${lower}*(?:${contraction})?`,
        String.raw `\p{N}{1,3}`,
        String.raw ` ?[^\s\p{L}\p{N}]+[\r\n/]*`,
        String.raw `\s*[\r\n]+`,
        String.raw `\s+(?!\S)`,
        String.raw `\s+`,
    ].join('|'), 'gu'),
};

;// CONCATENATED MODULE: ./build/adapters/models/token-counter.js





/** Models before GPT-4o; `gpt-35-turbo` is how Azure spells it. */
const olderModel = /(?:^|[/:])(?:gpt-?3|gpt-?4(?![.o\d]))/iu;
/** What a model's texts are cut into tokens by; models that nobody knows are most like the current ones. */
const chooseEncoding = (model) => olderModel.test(model) ? 'cl100k_base' : 'o200k_base';
/** Written out one by one, so that the bundler sees which files belong to the program. */
const vocabularies = {
    cl100k_base: __webpack_require__.ab + "cl100k_base.bin",
    o200k_base: __webpack_require__.ab + "o200k_base.bin",
};
/**
 * Loads the tokeniser of a model: its vocabulary is megabytes, so only who needs an exact count does.
 * Control marks in a stranger's text are text, and a provider takes them for it.
 */
async function openTokenCounter(model) {
    const encoding = chooseEncoding(model);
    const vocabulary = openVocabulary(await (0,promises_.readFile)(vocabularies[encoding]));
    return boundRuns(countByVocabulary(vocabulary, pieces[encoding]));
}


/***/ }),

/***/ 19750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ countBytes),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** English needs about four bytes a token, other scripts and code less; this stays on the safe side. */
const bytesPerToken = 3.5;
/** The length of a text in UTF-8; no tokeniser makes more tokens than bytes. */
function countBytes(text) {
    let bytes = 0;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        // Each half of a pair is two of its four bytes; a half alone is replaced by a mark of three.
        else if (unit >= 0xd800 && unit <= 0xdfff)
            bytes += isPaired(text, at) ? 2 : 3;
        else
            bytes += 3;
    }
    return bytes;
}
const isHigh = (code) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code) => code >= 0xdc00 && code <= 0xdfff;
function isPaired(text, at) {
    const unit = text.charCodeAt(at);
    if (isHigh(unit))
        return isLow(text.charCodeAt(at + 1));
    return isHigh(text.charCodeAt(at - 1));
}
/** How many tokens a text costs, about: enough to rank, where nothing must be exact. */
const estimateTokens = (text) => Math.ceil(countBytes(text) / bytesPerToken);


/***/ })

};
;