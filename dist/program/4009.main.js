"use strict";
exports.id = 4009;
exports.ids = [4009];
exports.modules = {

/***/ 84009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   languageJudge: () => (/* binding */ languageJudge)
/* harmony export */ });
/* harmony import */ var franc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97320);

/**
 * ISO 639-3 codes of the languages that documents are written in. The library knows a hundred more, most
 * of them spoken beside one of these and told apart from it by longer texts only.
 */
const told = 'eng deu fra spa por ita nld swe dan nob nno fin est lvs lit isl pol ces slk slv hrv srp bos hun ron bul mkd rus ukr bel ell tur azj kat hye kaz uzn tgk khk heb arb pes urd hin ben pan guj tam tel kan mal mar npi sin tha lao khm mya vie ind zlm jav sun tgl swh zul xho yor ibo hau som afr cat glg eus gle cym sqi als epo cmn jpn kor'.split(' ');
let known;
/** Tells languages by how often three letters follow each other; loaded for a document that needs it. */
const languageJudge = {
    knows(subtag) {
        known ??= new Set(told.map(toSubtag));
        return known.has(subtag);
    },
    identify: (text) => toSubtag((0,franc__WEBPACK_IMPORTED_MODULE_0__/* .francAll */ .M)(text, { only: told, minLength: 0 })[0]?.[0] ?? 'und'),
};
/** `deu` is `de`: where a language has a short code, tags use that one. */
function toSubtag(code) {
    const [tag = code] = Intl.getCanonicalLocales(code);
    return new Intl.Locale(tag).language;
}


/***/ })

};
;