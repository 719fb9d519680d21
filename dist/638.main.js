export const id = 638;
export const ids = [638];
export const modules = {

/***/ 80638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTokenCounter: () => (/* binding */ openTokenCounter)
});

// UNUSED EXPORTS: chooseEncoding

;// CONCATENATED MODULE: ./build/research/bound-runs.js
/**
 * Tokenisers take the square of the length of a run without a break: 160,000 letters take them ten
 * seconds, 1,250 runs of so many characters less than a second.
 */
const longestRun = 128;
/** So far back a better place to cut is looked for. */
const longestReturn = 32;
const longRun = /\S{129,}|\s{129,}/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/**
 * Makes a tokeniser's time grow with the length only: longer runs are counted in parts, cut where a
 * word ends, which costs a token or two each and saves none that matter.
 */
const boundRuns = (count) => (text) => {
    let tokens = 0;
    let done = 0;
    for (const { index, 0: run } of text.matchAll(longRun)) {
        const end = index + run.length;
        for (let at = index + longestRun; at < end; at = done + longestRun) {
            const cut = findCut(text, done < index ? index : done, at);
            tokens += count(text.slice(done, cut));
            done = cut;
        }
    }
    return tokens + count(text.slice(done));
};
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

;// CONCATENATED MODULE: ./build/adapters/token-counter.js

/** Models before GPT-4o; `gpt-35-turbo` is how Azure spells it. */
const olderModel = /(?:^|[/:])(?:gpt-?3|gpt-?4(?![.o\d]))/iu;
/** What a model's texts are cut into tokens by; models that nobody knows are most like the current ones. */
const chooseEncoding = (model) => olderModel.test(model) ? 'cl100k_base' : 'o200k_base';
/** Loads the tokeniser of a model: its vocabulary is megabytes, so only who needs an exact count does. */
async function openTokenCounter(model) {
    const { countTokens } = chooseEncoding(model) === 'cl100k_base'
        ? await Promise.all(/* import() */[__webpack_require__.e(2626), __webpack_require__.e(4079)]).then(__webpack_require__.bind(__webpack_require__, 84079))
        : await Promise.all(/* import() */[__webpack_require__.e(2626), __webpack_require__.e(3877)]).then(__webpack_require__.bind(__webpack_require__, 23877));
    // Control marks in a stranger's text are text, and a provider takes them for it.
    const options = { disallowedSpecial: new Set() };
    return boundRuns((text) => countTokens(text, options));
}


/***/ })

};
