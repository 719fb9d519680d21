"use strict";
exports.id = 6681;
exports.ids = [6681];
exports.modules = {

/***/ 86681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixDocument: () => (/* binding */ fixDocument)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28000);
/* harmony import */ var _judge_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64504);
/* harmony import */ var _try_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28889);



/** A fix may make room for another one; each of them removes findings, so few rounds are enough. */
const mostRounds = 20;
/** Mends a document as far as there is one safe answer, and says what is mended and what is not. */
function fixDocument(parsed, context, settings) {
    const fixable = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter((rule) => rule.fix !== undefined && settings.get(rule.id) !== 'off');
    const start = { parsed, context, judged: (0,_judge_document_js__WEBPACK_IMPORTED_MODULE_1__.judgeDocument)(parsed, context) };
    if (parsed.blocks.some(isOpenFence))
        return refuseAll(start, fixable);
    let round = runRound(start, fixable);
    for (let count = 1; round.isChanged && count < mostRounds; count += 1) {
        round = runRound(round.state, fixable);
    }
    const { state, refused } = round;
    if (state === start)
        return { parsed, context, fixed: [], refused };
    const before = (0,_judge_document_js__WEBPACK_IMPORTED_MODULE_1__.judgeDocument)(parsed, context, settings).findings;
    const after = (0,_judge_document_js__WEBPACK_IMPORTED_MODULE_1__.judgeDocument)(state.parsed, state.context, settings).findings;
    return {
        parsed: state.parsed,
        context: state.context,
        fixed: findFixed(before, after),
        refused,
    };
}
/** An open fence swallows what stands below, so that nothing is where it seems to be. */
function isOpenFence(block) {
    if (block.is === 'list')
        return block.items.some(({ blocks }) => blocks.some(isOpenFence));
    if (block.is === 'quote')
        return block.blocks.some(isOpenFence);
    return block.is === 'code' && block.fenced && !block.closed;
}
function refuseAll({ parsed, context, judged }, fixable) {
    const found = new Set(judged.findings.map(({ rule }) => rule));
    const refused = fixable
        .filter(({ id }) => found.has(id))
        .map(({ id }) => ({ rule: id, why: 'a fence is open, so that nothing is where it seems' }));
    return { parsed, context, fixed: [], refused };
}
/** Tries each fix once, one after the other, each on what the one before it left. */
function runRound(start, fixable) {
    const refused = [];
    let state = start;
    for (const rule of fixable) {
        const attempt = (0,_try_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .tryFix */ .X)(state, rule);
        if (attempt === undefined)
            continue;
        if ('state' in attempt)
            state = attempt.state;
        else
            refused.push({ rule: rule.id, why: attempt.why });
    }
    return { state, refused, isChanged: state !== start };
}
/** As many findings of each rule as there are fewer now, those first that are worded like none that is left. */
function findFixed(before, after) {
    const left = new Set(after.map(({ rule, message }) => `${rule} ${message}`));
    const fixed = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.flatMap(({ id }) => {
        const own = before.filter(({ rule }) => rule === id);
        const gone = own.length - after.filter(({ rule }) => rule === id).length;
        const isLeft = ({ message }) => left.has(`${id} ${message}`);
        const ranked = [...own.filter((finding) => !isLeft(finding)), ...own.filter(isLeft)];
        return ranked.slice(0, Math.max(0, gone));
    });
    return fixed.sort((one, other) => one.line - other.line || one.column - other.column);
}


/***/ }),

/***/ 94998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ replaceLines)
/* harmony export */ });
/**
 * The text with other lines: the line ends, a byte order mark and a missing line end at the end of the
 * file stay. Nothing where lines came or went in a text whose line ends are not all alike.
 */
function replaceLines(text, lines) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const ends = [...text.matchAll(/\r\n?|\n/gu)].map(([end]) => end);
    const isSteady = new Set(ends).size <= 1;
    if (!isSteady && ends.length !== lines.length - 1)
        return undefined;
    const last = lines.length - 1;
    const joined = lines.map((line, index) => index === last ? line : `${line}${ends[index] ?? ends[0] ?? '\n'}`);
    return mark + joined.join('');
}


/***/ }),

/***/ 28889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findHarm),
  X: () => (/* binding */ tryFix)
});

// EXTERNAL MODULE: ./build/spec/find-differences.js
var find_differences = __webpack_require__(5162);
// EXTERNAL MODULE: ./build/spec/parse-spec.js + 15 modules
var parse_spec = __webpack_require__(51646);
// EXTERNAL MODULE: ./build/spec/twin.js
var twin = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/rules/judge-document.js + 2 modules
var judge_document = __webpack_require__(64504);
// EXTERNAL MODULE: ./build/spec/parse/front-matter.js + 1 modules
var front_matter = __webpack_require__(8952);
// EXTERNAL MODULE: ./build/spec/parse/read-fact.js
var read_fact = __webpack_require__(52667);
;// CONCATENATED MODULE: ./build/rules/fixes/keeps-words.js


/**
 * Whether every word of a document stands in another one as often; numbers are none, and only the front
 * matter may have more, and other words in place of a placeholder.
 */
function keepsWords(before, after) {
    const [first, second] = [(0,front_matter/* countFrontMatter */.w)(before), (0,front_matter/* countFrontMatter */.w)(after)];
    const body = countWords(before.slice(first));
    const facts = countWords(before.slice(0, first).map(withoutPlaceholder));
    return (isWithin(body, countWords(after.slice(second))) &&
        isWithin(countWords(after.slice(second)), body) &&
        isWithin(facts, countWords(after.slice(0, second))));
}
function withoutPlaceholder(line) {
    const fact = (0,read_fact/* readFact */.n)(line);
    return fact !== undefined && (0,read_fact/* isPlaceholder */.w)(fact.value) ? fact.key : line;
}
function countWords(lines) {
    const counts = new Map();
    for (const line of lines) {
        for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return counts;
}
const isWithin = (few, many) => [...few].every(([word, count]) => (many.get(word) ?? 0) >= count);

;// CONCATENATED MODULE: ./build/rules/fixes/meaning-of.js
/**
 * What a document says, without what a fix may change: numbers of steps, lines of citations, the order
 * of clauses and of phases, and the facts that the document itself tells. Two documents of one meaning
 * are equal here.
 */
function meaningOf({ architecture, decisions, logic, plan, requirement, ...rest }) {
    return {
        ...rest,
        schemaVersion: 1,
        locale: '',
        title: '',
        requirement: {
            ...requirement,
            clauses: [...requirement.clauses].sort((one, other) => compare(one, other)),
        },
        architecture: { ...architecture, techStack: architecture.techStack.map(withoutLines) },
        decisions: decisions.map((decision) => ({
            ...decision,
            options: decision.options.map(withoutLines),
        })),
        logic: { ...logic, details: logic.details.map(withoutLines) },
        plan: describePlan(plan),
    };
}
const compare = (one, other) => JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
const withoutLines = (owner) => ({
    ...owner,
    evidence: owner.evidence.map(({ path, quote }) => ({ path, quote })),
});
/** A step is known by its phase and its place; a dependency, by the step that it leads to. */
function describePlan({ phases }) {
    const places = new Map();
    for (const { title, steps } of phases) {
        for (const [index, { id }] of steps.entries()) {
            places.set(id, places.has(id) ? `several ${id}` : `${title}, ${index}`);
        }
    }
    return phases
        .map(({ title, steps }) => ({
        title,
        steps: steps.map(({ dependsOn = [], ...step }) => ({
            ...step,
            id: '',
            dependsOn: dependsOn.map((id) => places.get(id) ?? `unknown ${id}`),
        })),
    }))
        .sort(compare);
}

// EXTERNAL MODULE: ./build/rules/fixes/replace-lines.js
var replace_lines = __webpack_require__(94998);
;// CONCATENATED MODULE: ./build/rules/fixes/try-fix.js







/** Makes one fix, reads the document again and holds it against every rule; it counts only if nothing is lost. */
function tryFix(state, rule) {
    const { parsed, context, judged } = state;
    const isOwn = ({ rule: id }) => id === rule.id;
    if (!judged.findings.some(isOwn))
        return undefined;
    if (judged.suppressed.some(isOwn))
        return { why: 'a comment of the document lets another finding of this rule pass' };
    const lines = rule.fix(parsed, context);
    if (typeof lines === 'string')
        return { why: lines };
    const text = (0,replace_lines/* replaceLines */.W)(parsed.text, lines);
    if (text === parsed.text)
        return undefined;
    if (text === undefined)
        return { why: 'the line ends of the document are not all alike' };
    const next = judge((0,parse_spec/* parseSpec */.F)(text), state);
    const loss = findLoss(state, next, rule);
    return loss === undefined ? { state: next } : { why: loss };
}
/** The twin follows the document only where it said the same before. */
function judge(parsed, { parsed: old, context }) {
    const follows = (0,twin/* isTwinOf */.y)(old.spec, context.twin);
    const known = follows ? { ...context, twin: (0,twin/* writeTwin */.G)(parsed.spec) } : context;
    return { parsed, context: known, judged: (0,judge_document.judgeDocument)(parsed, known) };
}
function findLoss(before, after, { id }) {
    const [old, found] = [countByRule(before.judged), countByRule(after.judged)];
    const isHelp = (found.get(id) ?? 0) < (old.get(id) ?? 0);
    return findGrown(before, after) ?? (isHelp ? findHarm(before, after) : helpless);
}
const helpless = 'as much would be left to mend by hand';
/** It says nothing of a file while a citation of it is stale, and speaks once that is mended: no loss. */
const silentBefore = 'research-is-current';
function findGrown(before, after) {
    const [old, found] = [countByRule(before.judged), countByRule(after.judged)];
    const grown = [...found].find(([rule, count]) => rule !== silentBefore && count > (old.get(rule) ?? 0));
    return grown === undefined ? undefined : `${grown[0]} would find more than before`;
}
/** Why the second state must not take the place of the first one: more is found, words are gone, or it says something else. */
function findHarm(before, after) {
    const grown = findGrown(before, after);
    if (grown !== undefined)
        return grown;
    if (!keepsWords(before.parsed.lines, after.parsed.lines))
        return 'words would come or go';
    const changed = (0,find_differences/* findDifferences */.c)(meaningOf(before.parsed.spec), meaningOf(after.parsed.spec));
    return changed.length === 0 ? undefined : 'the document would say something else';
}
function countByRule({ findings }) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 68482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeTwin),
/* harmony export */   y: () => (/* binding */ isTwinOf)
/* harmony export */ });
/* harmony import */ var _find_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);

/** `SPEC.json`, whole. */
const writeTwin = (spec) => `${JSON.stringify(spec, null, 2)}\n`;
/** Whether a text says the same as the document; how it is laid out does not matter. */
function isTwinOf(spec, twin) {
    try {
        return twin !== undefined && (0,_find_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .findDifferences */ .c)(spec, JSON.parse(twin)).length === 0;
    }
    catch {
        return false;
    }
}


/***/ })

};
;