"use strict";
exports.id = 8182;
exports.ids = [8182];
exports.modules = {

/***/ 8182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendApart: () => (/* binding */ mendApart)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./build/spec/parse-spec.js + 15 modules
var parse_spec = __webpack_require__(51646);
// EXTERNAL MODULE: ./build/rules/judge-document.js + 2 modules
var judge_document = __webpack_require__(64504);
// EXTERNAL MODULE: ./build/rules/fixes/replace-lines.js
var replace_lines = __webpack_require__(94998);
// EXTERNAL MODULE: ./build/rules/fixes/try-fix.js + 2 modules
var try_fix = __webpack_require__(28889);
;// CONCATENATED MODULE: ./build/rules/fixes/mend-apart.js





/** Each is judged as a document of its own; who has more to mend does it at a terminal. */
const mostMends = 20;
/** How many lines may stay as they are between two pieces that become one: a person still sees why. */
const gaps = [0, 3, 30];
/** Lines that may differ before looking for the smallest difference takes longer than it is worth. */
const mostDifferences = 1000;
/**
 * What mending changes, in pieces that are safe each on its own, whichever of them somebody takes over: a
 * piece that makes sense only together with another one, or with a twin that is written anew, is left out.
 */
function mendApart({ parsed, context, mended }, settings) {
    const before = { parsed, context, judged: (0,judge_document.judgeDocument)(parsed, context) };
    const { findings } = (0,judge_document.judgeDocument)(parsed, context, settings);
    const mends = [];
    let left = listPieces(parsed.lines, mended.lines).slice(0, mostMends);
    // What is no help alone may be the two ends of one move.
    for (const gap of gaps) {
        left = joinNear(left, gap, parsed.lines).filter((piece) => {
            const after = applyTo(before, piece);
            if (after === undefined || (0,try_fix/* findHarm */.C)(before, after) !== undefined)
                return true;
            const fixed = listGone(findings, after.judged.findings);
            if (fixed.length > 0)
                mends.push({ ...piece, fixed });
            return false;
        });
    }
    return mends.sort((one, other) => one.start - other.start);
}
function listPieces(before, after) {
    const changes = diffArrays([...before], [...after], { maxEditLength: mostDifferences }) ?? [];
    const pieces = [];
    let line = 1;
    for (const [index, { added, removed, value }] of changes.entries()) {
        const next = changes[index + 1];
        const come = next?.added === true ? next.value : [];
        if (removed)
            pieces.push({ start: line, end: line + value.length - 1, lines: come });
        else if (added && changes[index - 1]?.removed !== true) {
            pieces.push(insertBefore(line, value, before));
        }
        if (!added)
            line += value.length;
    }
    return pieces;
}
function insertBefore(line, come, before) {
    const at = Math.max(1, line - 1);
    const kept = before[at - 1] ?? '';
    return { start: at, end: at, lines: line === 1 ? [...come, kept] : [kept, ...come] };
}
/** Pieces with at most so many lines between them become one, which holds these lines too. */
function joinNear(pieces, gap, lines) {
    const joined = [];
    for (const piece of pieces) {
        const last = joined.at(-1);
        if (last === undefined || piece.start - last.end - 1 > gap)
            joined.push(piece);
        else {
            const between = lines.slice(last.end, piece.start - 1);
            const together = [...last.lines, ...between, ...piece.lines];
            joined[joined.length - 1] = { start: last.start, end: piece.end, lines: together };
        }
    }
    return joined;
}
/** The twin stays as it is: nobody writes it anew when a suggestion is taken over. */
function applyTo({ parsed, context }, { start, end, lines }) {
    const next = [...parsed.lines];
    next.splice(start - 1, end - start + 1, ...lines);
    const text = (0,replace_lines/* replaceLines */.W)(parsed.text, next);
    if (text === undefined)
        return undefined;
    const changed = (0,parse_spec/* parseSpec */.F)(text);
    return { parsed: changed, context, judged: (0,judge_document.judgeDocument)(changed, context) };
}
function listGone(before, after) {
    const left = new Set(after.map(keyOf));
    return before.filter((finding) => !left.has(keyOf(finding)));
}
const keyOf = ({ rule, message }) => `${rule} ${message}`;


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


/***/ }),

/***/ 63102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
;