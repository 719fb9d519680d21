"use strict";
exports.id = 9711;
exports.ids = [9711];
exports.modules = {

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   starterConfig: () => (/* binding */ starterConfig)
/* harmony export */ });
/** What `check --init` writes: everything that can be said, as comments, so that it changes nothing. */
const starterConfig = `# Settings of "spec-writer check" for this project.
# A rule is off, a warning or an error; "spec-writer rules" lists the ids.
rules:
  # pin-is-grounded: error
  # Comments in the documents let no finding pass:
  # inline-config: off

# What fails a check: error | warning | never
# fail-on: error
`;


/***/ })

};
;