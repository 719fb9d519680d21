"use strict";
exports.id = 8175;
exports.ids = [8175];
exports.modules = {

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ defaultResearch),
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31972);



/** The files that are research when nobody says otherwise. */
const defaultResearch = ['docs/research/**', 'research/**', 'RESEARCH.md'];
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const lines = text.transform((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** A terminal has no lines within an argument; no name of a model has a comma. */
const names = text.transform((value) => value.replaceAll(',', '\n')).pipe(lines);
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['true', 'false']).transform((value) => value === 'true');
const count = (least, most) => text
    .regex(/^\d{1,9}$/u, { error: `a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
    error: `a whole number from ${least} to ${most}`,
});
const language = text.refine(isLanguageTag, {
    error: 'a BCP 47 language tag such as en, de or zh-CN',
});
const endpoint = text.refine((value) => /^https?:\/\/[^\s/]/u.test(value) && URL.canParse(value), {
    error: 'an address that starts with https:// or http://',
});
const temperature = text
    .regex(/^\d(?:\.\d{1,4})?$/u, { error: 'a number from 0 to 2' })
    .transform(Number)
    .refine((value) => value <= 2, { error: 'a number from 0 to 2' });
/**
 * Every input of the action, and of the command line under the same names: values are the strings
 * that the runner hands over, an empty one counts as not given.
 */
const fields = {
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['write', 'check']).default('write'),
    'issue-number': count(1, 999_999_999).optional(),
    requirement: text.optional(),
    'requirement-file': text.optional(),
    'include-comments': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'trusted', 'all']).default('trusted'),
    research: lines.default([...defaultResearch]),
    'instructions-file': text.optional(),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'openai', 'copilot', 'offline']).default('auto'),
    'api-key': text.transform((value) => value.trim()).optional(),
    'base-url': endpoint.optional(),
    model: text.optional(),
    'fallback-models': names.default([]),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']).optional(),
    temperature: temperature.optional(),
    'max-input-tokens': count(1000, 10_000_000).default(100_000),
    'max-output-tokens': count(100, 1_000_000).default(16_000),
    'max-total-tokens': count(1000, 100_000_000).default(400_000),
    'max-repairs': count(0, 10).default(2),
    'timeout-seconds': count(1, 21_600).default(900),
    locale: language.default('en'),
    'spec-path': text.default('SPEC.md'),
    publish: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pull-request', 'commit', 'comment', 'review', 'none']).default('pull-request'),
    'comment-on': count(1, 999_999_999).optional(),
    branch: text.default('spec/issue-{issue}'),
    'base-branch': text.optional(),
    draft: flag.default(false),
    labels: lines.default([]),
    rules: text.default(''),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'never']).default('error'),
    'min-role': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['read', 'triage', 'write', 'maintain', 'admin']).default('write'),
    'allowed-bots': lines.default([]),
    'dry-run': flag.default(false),
    'github-token': text.optional(),
};
const InputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(fields);
const inputNames = Object.keys(fields);
/** Parses all inputs at once, so that every mistake is reported in the same run. */
function readInputs(given) {
    const unknown = Object.keys(given).filter((name) => !inputNames.includes(name));
    const known = Object.entries(given).filter(([name, value]) => inputNames.includes(name) && value.trim() !== '');
    const parsed = InputSchema.safeParse(Object.fromEntries(known));
    const mistakes = [
        ...unknown.map(describeUnknownName),
        ...describeSources(known.map(([name]) => name)),
        ...(parsed.success ? describePublishing(parsed.data) : []),
        ...(parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue, given))),
    ];
    if (parsed.success && mistakes.length === 0)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: mistakes.join('\n'),
        hint: 'Correct the inputs and run again; nothing was read or written.',
    });
}
function describeUnknownName(name) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, inputNames);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return `Expected the name of an input, found "${name}".${suggestion}`;
}
function describeSources(given) {
    const sources = ['issue-number', 'requirement', 'requirement-file'].filter((name) => given.includes(name));
    if (sources.length < 2)
        return [];
    return [`Expected one source of the requirement, found ${sources.join(' and ')}. Keep one.`];
}
/**
 * A review is about a document that stands in a pull request already, and a check writes none. The
 * runner hands over `pull-request` also where the workflow is silent, so that it says nothing.
 */
function describePublishing({ mode, publish }) {
    const isFitting = mode === 'check' ? publish !== 'commit' && publish !== 'comment' : publish !== 'review';
    if (isFitting)
        return [];
    return mode === 'check'
        ? [`Expected publish "review" or "none" with mode "check", found "${publish}".`]
        : ['Expected mode "check" with publish "review", found "write".'];
}
function describeIssue(issue, given) {
    const name = issue.path.map(String).join('.');
    const expected = issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.message;
    return `Expected input "${name}" to be ${expected}, found ${describeValue(name, given[name])}.`;
}
/** A value is shown short and on one line, without credentials; that of a secret is not shown at all. */
function describeValue(name, value = '') {
    if (name === 'api-key' || name === 'github-token')
        return 'something else';
    const oneLine = value
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/\/\/[^/]*@/gu, '//***@');
    return JSON.stringify(oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine);
}
function isLanguageTag(tag) {
    if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag))
        return false;
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
}


/***/ })

};
;