"use strict";
exports.id = 7253;
exports.ids = [7253];
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


/***/ })

};
;