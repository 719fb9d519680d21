"use strict";
exports.id = 4222;
exports.ids = [4222,1351];
exports.modules = {

/***/ 41766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnmatched)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);


/** A glob that somebody named and that finds nothing to read is a mistake; what was left out may be why. */
function refuseUnmatched({ unmatched, skipped }) {
    if (unmatched.length === 0)
        return;
    const found = skipped.length === 0 ? 'none' : 'none that may be read';
    const reasons = (0,_report_describe_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLeftOut */ .l)(skipped.slice(0, mostReasons)).map((line) => ` ${line}.`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found ${found}.`,
        hint: `Correct the glob; paths are seen from the root and use forward slashes.${reasons.join('')}`,
    });
}
/** An error is one line; the first files show what is meant. */
const mostReasons = 3;


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** `1 error`, `2 errors`: every noun that is counted here takes an s. */
function countNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDetails),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6745);

/** A pattern that catches a folder of images says the same a thousand times; ten show what is meant. */
const mostNamed = 10;
/** One line for each file that was left out, and after the first ten one line that counts the rest by reason. */
function describeLeftOut(skipped) {
    const named = skipped.slice(0, mostNamed);
    const rest = skipped.slice(mostNamed);
    const lines = named.map(({ path, reason }) => `Left out ${path}: ${reason}`);
    return rest.length === 0 ? lines : [...lines, countReasons(rest)];
}
function countReasons(rest) {
    const counts = new Map();
    let files = 0;
    for (const { reason, files: count = 1 } of rest) {
        const kind = withoutDetails(reason);
        counts.set(kind, (counts.get(kind) ?? 0) + count);
        files += count;
    }
    const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
    return `Left out ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(files, 'more file')}: ${reasons.join('; ')}`;
}
/** Paths, sizes and offsets differ from file to file; what is left is the same for one reason. */
const withoutDetails = (reason) => reason
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/\d+(?:\.\d+)?/gu, '…');


/***/ }),

/***/ 95202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkSpec)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28000);

/** Holds a document against every rule that is not switched off; the findings come in reading order. */
function checkSpec(parsed, context, settings = new Map()) {
    const findings = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.flatMap((rule) => runRule(rule, parsed, { context, settings }));
    return findings.sort((left, right) => left.line - right.line || left.column - right.column);
}
function runRule(rule, parsed, { context, settings }) {
    const severity = settings.get(rule.id) ?? rule.severity;
    if (severity === 'off')
        return [];
    return rule.check(parsed, context).map(({ at, message, hint }) => ({
        line: at.line,
        column: at.column,
        endLine: at.endLine,
        endColumn: at.endColumn,
        rule: rule.id,
        severity,
        message,
        hint,
    }));
}


/***/ }),

/***/ 81936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasFailed)
/* harmony export */ });
/** Whether findings reach the severity that a user calls a failure. */
function hasFailed(findings, failOn) {
    if (failOn === 'never')
        return false;
    return findings.some(({ severity }) => failOn === 'warning' || severity === 'error');
}


/***/ }),

/***/ 51646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseSpec)
});

// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(10289);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(38847);
// EXTERNAL MODULE: ./build/markdown/read-blocks.js
var read_blocks = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/spec/parse-tree.js + 3 modules
var parse_tree = __webpack_require__(71308);
// EXTERNAL MODULE: ./build/spec/parse/head.js
var parse_head = __webpack_require__(6194);
// EXTERNAL MODULE: ./build/markdown/read-prose.js
var read_prose = __webpack_require__(5456);
// EXTERNAL MODULE: ./build/spec/parse/slice.js
var parse_slice = __webpack_require__(79816);
;// CONCATENATED MODULE: ./build/spec/parse/items.js


/** The items of every list among some blocks. */
const readItems = (blocks, words) => blocks.flatMap((block) => block.is === 'list' ? block.items.map((item) => readItem(item, words)) : []);
function readItem(item, words) {
    const [first, ...rest] = item.blocks;
    const below = first?.is === 'paragraph' ? rest : item.blocks;
    const labelled = new Map();
    const plain = [];
    for (const list of below.filter((block) => block.is === 'list')) {
        for (const inner of list.items) {
            // A numbered step is prose, whatever it begins with.
            const found = list.ordered ? undefined : readLabelled(inner, words);
            if (found === undefined || labelled.has(found[0]))
                plain.push(inner);
            else
                labelled.set(...found);
        }
    }
    return {
        head: headOf(item),
        line: item.line,
        endLine: item.endLine,
        task: item.task !== undefined,
        labelled,
        plain,
        below,
    };
}
const headOf = ({ blocks: [first], line }) => first?.is === 'paragraph' ? (0,parse_slice/* sliceOf */.Mz)(first) : { text: '', line, start: 0, end: 0 };
/** Longer texts before a colon are prose, not labels. */
const label = /^(?:\*\*|__|\*|_)?([^:：*`\n]{1,60})(?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?/u;
function readLabelled(item, words) {
    const head = headOf(item);
    const found = label.exec((0,parse_slice/* markdownOf */.RQ)(head).slice(0, 80));
    const name = words.label((0,read_prose/* readProse */.U)(found?.[1] ?? ''));
    if (found === null || name === undefined)
        return undefined;
    return [name, { value: (0,parse_slice/* within */.ux)(head, found[0].length), below: item.blocks.slice(1) }];
}
/** Everything among some blocks that is fenced or indented code. */
const codesIn = (blocks) => blocks.filter((block) => block.is === 'code');
const tablesIn = (blocks) => blocks.filter((block) => block.is === 'table');
/** The heads of the items below a label, or the value on its own line. */
const listedBelow = ({ value, below }) => [
    ...((0,parse_slice/* isEmpty */.Im)(value) ? [] : [value]),
    ...below.flatMap((block) => (block.is === 'list' ? block.items.map(headOf) : [])),
];
/** The clause ids that a text names. */
const clausesIn = (value) => value === undefined
    ? []
    : [...(0,parse_slice/* markdownOf */.RQ)(value).matchAll(/(?<![\w^-])R[1-9]\d*/gu)].map(([id]) => id);

;// CONCATENATED MODULE: ./build/spec/parse/architecture.js




/** The code block that is a tree; of several, the one with most files. */
function readStructure(codes, reading) {
    const trees = codes.flatMap((code) => {
        const tree = (0,parse_tree/* parseTree */.c)(code.text);
        return tree === undefined ? [] : [{ code, tree }];
    });
    const most = Math.max(...trees.map(({ tree }) => tree.files.length));
    const found = trees.find(({ tree }) => tree.files.length === most);
    if (found === undefined)
        return undefined;
    markTree(found, reading);
    return { root: found.tree.root, files: [...found.tree.files] };
}
function markTree({ code, tree }, { spots, unreadable }) {
    const lineAt = (index) => {
        const line = code.line + (code.fenced ? 1 : 0) + index;
        return { line, endLine: line };
    };
    const root = tree.rootLine === undefined ? code : lineAt(tree.rootLine);
    spots.markEach('architecture.structure', { root, files: code });
    for (const [index, line] of tree.lines.entries()) {
        spots.mark(`architecture.structure.files.${index}`, lineAt(line));
    }
    for (const index of tree.skipped) {
        const message = 'Expected the entry one level below its folder, found no folder above it.';
        unreadable.push({ what: 'tree', message, at: spots.locate(lineAt(index)) });
    }
    if (tree.root === '') {
        const message = 'Expected a tree with one root folder, found several names at its top.';
        unreadable.push({ what: 'tree', message, at: spots.locate(code) });
    }
}
function readPattern(body, reading) {
    const { words, spots } = reading;
    const diagram = codesIn(body.blocks).find(({ language }) => language === 'mermaid')?.text;
    const shown = diagram === undefined ? {} : { diagram };
    const lead = body.lead ?? firstText(body);
    if (lead === undefined || words.isNone((0,parse_slice/* proseOf */.jv)(lead)))
        return { name: '', rationale: '', ...shown };
    const { strong, rest } = (0,parse_head/* readHead */.zy)(lead);
    spots.mark('architecture.pattern.name', strong ?? lead);
    if (strong === undefined)
        return { name: (0,parse_slice/* proseOf */.jv)(lead), rationale: '', ...shown };
    spots.mark('architecture.pattern.rationale', rest);
    return { name: (0,parse_slice/* proseOf */.jv)(strong), rationale: (0,parse_slice/* proseOf */.jv)(rest), ...shown };
}
/** The text that stands below a label, where people put what belongs beside it. */
function firstText({ blocks }) {
    const [first] = blocks;
    if (first?.is === 'paragraph')
        return headOf({ ...first, blocks: [first] });
    const item = first?.is === 'list' ? first.items[0] : undefined;
    return item === undefined ? undefined : headOf(item);
}

;// CONCATENATED MODULE: ./build/spec/parse/decisions.js



const readDecisions = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => readDecision(item, `decisions.${index}`, reading));
function readDecision(item, pointer, reading) {
    const { strong, rest } = (0,parse_head/* readHead */.zy)(item.head);
    const options = item.labelled.get('options');
    const clauses = item.labelled.get('clauses')?.value;
    const reason = item.labelled.get('reason')?.value;
    const stated = item.labelled.get('decision')?.value;
    const topic = strong ?? (stated === undefined ? undefined : rest);
    const decision = stated ?? rest;
    const requirements = clausesIn(clauses);
    reading.spots.mark(pointer, item.head);
    reading.spots.markEach(pointer, { topic, decision, reason, requirements: clauses });
    return {
        topic: textOf(topic),
        options: options === undefined ? [] : readOptions(options, pointer, reading),
        decision: (0,parse_slice/* proseOf */.jv)(decision),
        reason: textOf(reason),
        ...(requirements.length === 0 ? {} : { requirements }),
    };
}
function readOptions(options, pointer, { spots, evidence }) {
    return listedBelow(options).map((option, index) => {
        const { rest, cited } = (0,parse_head/* takeCitations */._Y)(option);
        spots.mark(`${pointer}.options.${index}`, option);
        spots.mark(`${pointer}.options.${index}.value`, rest);
        return { value: (0,parse_slice/* proseOf */.jv)(rest), evidence: evidence(cited, option) };
    });
}
const readOutOfScope = (body, { words, spots }) => readItems(body.blocks, words).map((item, index) => {
    const pointer = `outOfScope.${index}`;
    const reason = item.labelled.get('reason')?.value;
    const clauses = item.labelled.get('clauses')?.value;
    spots.mark(pointer, item.head);
    spots.markEach(pointer, { text: item.head, reason, requirements: clauses });
    return {
        text: (0,parse_slice/* proseOf */.jv)(item.head),
        reason: textOf(reason),
        requirements: clausesIn(clauses),
    };
});
const textOf = (text) => (text === undefined ? '' : (0,parse_slice/* proseOf */.jv)(text));

// EXTERNAL MODULE: ./build/spec/kinds.js
var kinds = __webpack_require__(41913);
;// CONCATENATED MODULE: ./build/spec/parse/read-known-word.js

/** The word of a closed list that stands at a place; another word is reported, and none is none. */
function readKnownWord(written, { what, words }, { spots, unreadable }) {
    if (written === undefined || (0,parse_slice/* isEmpty */.Im)(written))
        return undefined;
    const text = (0,parse_slice/* proseOf */.jv)(written);
    const found = words.find((known) => known === text);
    if (found === undefined) {
        const message = `Expected ${what} to be one of ${words.join(', ')}, found “${text.slice(0, 80)}”.`;
        unreadable.push({ what: 'word', message, at: spots.locate(written) });
    }
    return found;
}

// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
;// CONCATENATED MODULE: ./build/spec/parse/tables.js

/** Columns that are looked at; no table of a specification is wider. */
const widest = 50;
function readRows(table, words, spots) {
    const columns = new Map();
    for (const [index, { text }] of table.header.slice(0, widest).entries()) {
        const name = words.column((0,trim_end/* trimEnd */.s)(text, '*_`').replace(/^[*_`]+/u, ''));
        if (name !== undefined && !columns.has(name))
            columns.set(name, index);
    }
    return table.rows.map((cells) => readRow(cells, columns, spots));
}
function readRow(cells, columns, spots) {
    const line = cells[0]?.line ?? 1;
    return {
        cell: (column) => cells[columns.get(column) ?? -1]?.text,
        mark: (pointer, column) => {
            const cell = columns.get(column);
            if (cell !== undefined)
                spots.mark(pointer, { line, cell });
        },
        line,
    };
}

;// CONCATENATED MODULE: ./build/spec/parse/interfaces.js







const readSchemas = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => readSchema(item, `interfaces.schemas.${index}`, reading));
function readSchema(item, pointer, reading) {
    const head = (0,parse_head/* readHead */.zy)(item.head);
    const name = head.codes[0] ?? head.strong ?? item.head;
    const variants = item.labelled.get('variants');
    const definition = codesIn(item.below)[0];
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.name`, name);
    markFile(head, pointer, reading);
    reading.spots.mark(`${pointer}.variants`, variants?.value);
    reading.spots.mark(`${pointer}.definition`, definition);
    const rows = tablesIn(item.below).flatMap((table) => readRows(table, reading.words, reading.spots));
    return {
        name: (0,parse_slice/* codeOf */.$N)(name),
        kind: readKnownWord(kindOf(head), { what: `the kind of ${(0,parse_slice/* codeOf */.$N)(name)}`, words: kinds/* schemaKinds */.BK }, reading) ?? 'record',
        file: fileOf(head),
        fields: rows.map((row, index) => readField(row, `${pointer}.fields.${index}`, reading)),
        ...(variants === undefined ? {} : { variants: codesOf(variants) }),
        ...(definition === undefined ? {} : { definition: definition.text }),
    };
}
function readField(row, pointer, { words, spots }) {
    const given = row.cell('default');
    const required = row.cell('required') ?? '';
    spots.mark(pointer, { line: row.line, endLine: row.line });
    row.mark(`${pointer}.name`, 'field');
    row.mark(`${pointer}.name`, 'name');
    for (const column of ['type', 'required', 'default', 'description']) {
        row.mark(`${pointer}.${column}`, column);
    }
    return {
        name: (0,read_prose/* readCode */.w)(row.cell('field') ?? row.cell('name') ?? ''),
        type: (0,read_prose/* readCode */.w)(row.cell('type') ?? ''),
        required: words.isYes((0,read_prose/* readProse */.U)(required)) || /^(?:true|x|✓|✔|✅)$/iu.test(required),
        description: (0,read_prose/* readProse */.U)(row.cell('description') ?? ''),
        ...(given === undefined || given === '' ? {} : { default: (0,read_prose/* readCode */.w)(given) }),
    };
}
const readSignatures = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => {
    const pointer = `interfaces.signatures.${index}`;
    const head = (0,parse_head/* readHead */.zy)(item.head);
    const fence = codesIn(item.below)[0];
    const signature = head.codes[0];
    const text = signature === undefined ? (fence?.text ?? (0,parse_slice/* proseOf */.jv)(item.head)) : (0,parse_slice/* codeOf */.$N)(signature);
    const errors = item.labelled.get('errors');
    const failures = errors === undefined ? [] : listedBelow(errors);
    reading.spots.mark(pointer, item.head);
    reading.spots.mark(`${pointer}.signature`, signature ?? fence);
    reading.spots.mark(`${pointer}.description`, head.rest);
    markFile(head, pointer, reading);
    failures.forEach((failure, at) => {
        reading.spots.mark(`${pointer}.errors.${at}`, failure);
    });
    return {
        kind: readKnownWord(kindOf(head), { what: 'the kind of a signature', words: kinds/* signatureKinds */.CQ }, reading) ?? guessKind(text),
        signature: text,
        file: fileOf(head),
        description: (0,parse_slice/* proseOf */.jv)(head.rest),
        errors: failures.map(parse_slice/* proseOf */.jv),
    };
});
const guessKind = (signature) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S/u.test(signature) ? 'endpoint' : 'function';
const readConfigs = (body, { words, spots }) => readItems(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.configs.${index}`;
    const fence = codesIn(item.below)[0];
    const file = (0,parse_head/* readHead */.zy)(item.head).codes[0] ?? item.head;
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.file`, file);
    spots.mark(`${pointer}.content`, fence);
    return { file: (0,parse_slice/* codeOf */.$N)(file), language: fence?.language ?? '', content: fence?.text ?? '' };
});
const readConstants = (body, { words, spots }) => tablesIn(body.blocks)
    .flatMap((table) => readRows(table, words, spots))
    .map((row, index) => {
    const pointer = `interfaces.constants.${index}`;
    const unit = row.cell('unit') ?? '';
    spots.mark(pointer, { line: row.line, endLine: row.line });
    for (const column of ['name', 'value', 'unit', 'file']) {
        row.mark(`${pointer}.${column}`, column);
    }
    return {
        name: (0,read_prose/* readCode */.w)(row.cell('name') ?? ''),
        value: (0,read_prose/* readCode */.w)(row.cell('value') ?? ''),
        ...(unit === '' ? {} : { unit: (0,read_prose/* readCode */.w)(unit) }),
        file: (0,read_prose/* readCode */.w)(row.cell('file') ?? ''),
    };
});
const readExamples = (body, { words, spots }) => readItems(body.blocks, words).map((item, index) => {
    const pointer = `interfaces.examples.${index}`;
    const subject = (0,parse_head/* readHead */.zy)(item.head).codes[0] ?? item.head;
    const given = item.labelled.get('given');
    const expected = item.labelled.get('expected');
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.subject`, subject);
    spots.mark(`${pointer}.given`, given?.value);
    spots.mark(`${pointer}.expected`, expected?.value);
    return { subject: (0,parse_slice/* codeOf */.$N)(subject), given: verbatimOf(given), expected: verbatimOf(expected) };
});
function verbatimOf(labelled) {
    if (labelled === undefined)
        return '';
    const fence = codesIn(labelled.below)[0];
    return (0,parse_slice/* isEmpty */.Im)(labelled.value) ? (fence?.text ?? '') : (0,parse_slice/* codeOf */.$N)(labelled.value);
}
function codesOf(labelled) {
    const { codes, rest } = (0,parse_head/* takeCodes */.OW)(labelled.value);
    const others = (0,parse_slice/* isEmpty */.Im)(rest) ? [] : (0,parse_head/* splitAtCommas */.EO)(rest);
    const below = labelled.below.length === 0 ? [] : listedBelow({ ...labelled, value: rest });
    return [...codes, ...(below.length > 0 ? below : others)].map(parse_slice/* codeOf */.$N);
}
const isCode = (slice) => (0,parse_slice/* markdownOf */.RQ)(slice).startsWith('`');
const fileSlice = ({ meta = [] }) => meta.find(isCode);
const kindOf = ({ meta = [] }) => meta.find((slice) => !isCode(slice));
function fileOf(head) {
    const file = fileSlice(head);
    return file === undefined ? '' : (0,parse_slice/* codeOf */.$N)(file);
}
function markFile(head, pointer, { spots }) {
    spots.mark(`${pointer}.file`, fileSlice(head));
}

;// CONCATENATED MODULE: ./build/spec/parse/find-tree.js


/** Fences that people draw trees in. */
const languages = new Set(['', 'text', 'txt', 'bash', 'sh', 'shell', 'plaintext', 'tree', 'ascii']);
/** Files that make a code block outside its part a tree rather than an accident. */
const fewest = 2;
/** The largest tree anywhere in a document whose project structure has none. */
function findTree(blocks, reading) {
    const codes = codesAnywhere(blocks).filter(({ language, text }) => languages.has(language.toLowerCase()) && ((0,parse_tree/* parseTree */.c)(text)?.files.length ?? 0) >= fewest);
    return readStructure(codes, reading);
}
function codesAnywhere(blocks) {
    return blocks.flatMap((block) => {
        if (block.is === 'code')
            return [block];
        if (block.is === 'quote')
            return codesAnywhere(block.blocks);
        return block.is === 'list' ? block.items.flatMap((item) => codesAnywhere(item.blocks)) : [];
    });
}

// EXTERNAL MODULE: ./build/spec/parse/paths.js
var paths = __webpack_require__(88022);
;// CONCATENATED MODULE: ./build/spec/parse/logic.js




const readFlows = (body, reading) => readItems(body.blocks, reading.words).map((item, index) => readFlow(item, `logic.flows.${index}`, reading));
function readFlow(item, pointer, { spots }) {
    const { strong } = (0,parse_head/* readHead */.zy)(item.head);
    const files = item.labelled.get('files');
    const clauses = item.labelled.get('clauses')?.value;
    const steps = item.plain.map(headOf);
    spots.mark(pointer, item.head);
    spots.mark(`${pointer}.name`, strong ?? item.head);
    spots.mark(`${pointer}.files`, files?.value);
    spots.mark(`${pointer}.requirements`, clauses);
    steps.forEach((step, index) => {
        spots.mark(`${pointer}.steps.${index}`, step);
    });
    return {
        name: (0,parse_slice/* proseOf */.jv)(strong ?? item.head),
        files: files === undefined ? [] : (0,paths/* readPaths */.Vv)(files.value),
        requirements: clausesIn(clauses),
        steps: steps.map(parse_slice/* proseOf */.jv),
    };
}
const readDetails = (body, { words, spots, evidence }) => readItems(body.blocks, words).map(({ head }, index) => {
    const { rest, cited } = (0,parse_head/* takeCitations */._Y)(head);
    spots.mark(`logic.details.${index}`, head);
    spots.mark(`logic.details.${index}.text`, rest);
    return { text: (0,parse_slice/* proseOf */.jv)(rest), evidence: evidence(cited, head) };
});
const readErrorHandling = (body, { words, spots }) => readItems(body.blocks, words).map(({ head }, index) => {
    const pointer = `logic.errorHandling.${index}`;
    const { strong, meta, rest } = (0,parse_head/* readHead */.zy)(head);
    const file = meta?.[0];
    spots.mark(pointer, head);
    spots.mark(`${pointer}.failure`, strong ?? head);
    spots.mark(`${pointer}.strategy`, rest);
    spots.mark(`${pointer}.file`, file);
    return {
        failure: (0,parse_slice/* proseOf */.jv)(strong ?? head),
        strategy: strong === undefined ? '' : (0,parse_slice/* proseOf */.jv)(rest),
        file: file === undefined ? firstPath(head) : (0,parse_slice/* codeOf */.$N)(file),
    };
});
const firstPath = (text) => (0,paths/* pathsIn */.Mr)(text)[0] ?? '';

;// CONCATENATED MODULE: ./build/spec/parse/plan.js




/** The steps of one phase; `number` gives ids to steps without one. */
function readSteps(body, { number, pointer }, reading) {
    const items = readItems(body.blocks, reading.words);
    const lead = body.lead === undefined || reading.words.isNone((0,parse_slice/* proseOf */.jv)(body.lead)) ? [] : [body.lead];
    const loose = items.length > 0 ? [] : lead.map(itemOf);
    return [...items, ...loose].map((item, index) => readStep(item, { id: `${number}.${index + 1}`, pointer: `${pointer}.${index}` }, reading));
}
const itemOf = (head) => ({
    head,
    line: head.line,
    endLine: head.line,
    task: false,
    labelled: new Map(),
    plain: [],
    below: [],
});
const stepId = /^[1-9]\d*\.[1-9]\d*$/u;
const nothing = { files: [], clauses: undefined };
function readStep(item, { id, pointer }, { spots }) {
    const { ownId, action } = readId(item.head);
    const said = (name) => item.labelled.get(name)?.value;
    const [files, clauses, uses, dependsOn] = [
        said('files'),
        said('clauses'),
        said('uses'),
        said('dependsOn'),
    ];
    const verify = said('verify') ?? said('verifyManually');
    spots.mark(pointer, item.head);
    spots.markEach(pointer, { id: ownId, action, files, requirements: clauses });
    spots.markEach(pointer, { uses, dependsOn, verify });
    // A step as rendered has a bold id and says how it is verified; any other was written by a person.
    const isRendered = verify !== undefined && item.head.text.startsWith('**', item.head.start);
    const named = isRendered ? nothing : { files: pathsAround(item), clauses: action };
    return {
        id: idOr(ownId, id),
        action: (0,parse_slice/* proseOf */.jv)(action),
        files: files === undefined ? named.files : (0,paths/* readPaths */.Vv)(files),
        requirements: clausesIn(clauses ?? named.clauses),
        ...(uses === undefined ? {} : { uses: (0,paths/* readPaths */.Vv)(uses) }),
        ...(dependsOn === undefined ? {} : { dependsOn: stepIdsIn(dependsOn) }),
        verify: readVerification(item),
    };
}
const idOr = (ownId, id) => ownId === undefined ? id : (0,parse_slice/* markdownOf */.RQ)(ownId);
function readId(head) {
    const { strong, rest } = (0,parse_head/* takeStrong */.xE)(head);
    if (strong !== undefined && stepId.test((0,parse_slice/* markdownOf */.RQ)(strong))) {
        const isFollowed = /[:：.]/u.test(head.text[strong.end + 2] ?? '');
        return { ownId: strong, action: isFollowed ? (0,parse_slice/* within */.ux)(rest, 1) : rest };
    }
    const plain = /^([1-9]\d{0,3}\.[1-9]\d{0,3})[.:)]? /u.exec((0,parse_slice/* markdownOf */.RQ)(head).slice(0, 20));
    if (plain?.[1] === undefined)
        return { action: head };
    return { ownId: (0,parse_slice/* within */.ux)(head, 0, plain[1].length), action: (0,parse_slice/* within */.ux)(head, plain[0].length) };
}
const pathsAround = (item) => [
    ...new Set([item.head, ...item.plain.map(headOf)].flatMap(paths/* pathsIn */.Mr)),
];
const stepIdsIn = (value) => [...(0,parse_slice/* markdownOf */.RQ)(value).matchAll(/(?<![\w.])[1-9]\d*\.[1-9]\d*(?![\w.]*\w)/gu)].map(([id]) => id);
function readVerification({ labelled }) {
    const command = labelled.get('verify')?.value;
    const manual = labelled.get('verifyManually')?.value ?? command;
    if (command !== undefined) {
        const code = (0,parse_head/* onlyCode */.a7)(command);
        if (code !== undefined && !(0,parse_slice/* isEmpty */.Im)(command))
            return { command: (0,parse_slice/* codeOf */.$N)(command) };
    }
    return { manual: manual === undefined ? '' : (0,parse_slice/* proseOf */.jv)(manual) };
}

// EXTERNAL MODULE: ./build/spec/letter-pattern.js
var letter_pattern = __webpack_require__(43019);
;// CONCATENATED MODULE: ./build/spec/parse/technologies.js







/** Items with a version each, as rendered or as people write them: `Python 3.11, FastAPI 0.109.0`. */
function readTechStack(body, reading) {
    const found = [];
    const add = (technology, spots) => {
        const pointer = `architecture.techStack.${found.length}`;
        for (const [name, spot] of Object.entries(spots))
            reading.spots.mark(`${pointer}.${name}`, spot);
        found.push(technology);
    };
    const readLoose = (text) => {
        for (const { name, version, at } of namesIn(text))
            add(assume(name, version), { name: at, version: at });
    };
    if (body.lead !== undefined && !reading.words.isNone((0,parse_slice/* proseOf */.jv)(body.lead)))
        readLoose(body.lead);
    for (const item of readItems(body.blocks, reading.words)) {
        reading.spots.mark(`architecture.techStack.${found.length}`, item.head);
        const head = (0,parse_head/* readHead */.zy)(item.head);
        const [name, version] = head.codes;
        if (name === undefined || version === undefined || head.meta === undefined) {
            looseIn(item).forEach(readLoose);
            continue;
        }
        const evidence = reading.evidence(head.cited, item.head);
        add(readTechnology(head, evidence, reading), { name, version, purpose: head.rest });
    }
    return found;
}
function readTechnology({ codes, meta = [], rest }, evidence, reading) {
    const [name = '', version = ''] = codes.map(parse_slice/* codeOf */.$N);
    const [kind, source, constraint] = meta;
    const isAssumed = source === undefined || reading.words.isAssumed((0,parse_slice/* proseOf */.jv)(source));
    const provenance = isAssumed
        ? undefined
        : readKnownWord(source, { what: `the source of ${name}`, words: kinds/* provenances */.xl }, reading);
    return {
        name,
        version,
        kind: readKnownWord(kind, { what: `the kind of ${name}`, words: kinds/* technologyKinds */.sw }, reading) ??
            'library',
        purpose: (0,parse_slice/* proseOf */.jv)(rest),
        provenance: provenance ?? 'assumed',
        evidence,
        ...(constraint === undefined ? {} : { constraint: lastCode(constraint) }),
    };
}
/** The code span after the word that says that it is a constraint. */
function lastCode(labelled) {
    const markdown = (0,parse_slice/* markdownOf */.RQ)(labelled);
    const span = (0,parse_slice/* within */.ux)(labelled, Math.max(0, markdown.indexOf('`')));
    return (0,parse_head/* onlyCode */.a7)(span) === undefined ? (0,parse_slice/* codeOf */.$N)(labelled) : (0,parse_slice/* codeOf */.$N)(span);
}
const assume = (name, version) => ({
    name,
    version,
    kind: 'library',
    purpose: '',
    provenance: 'assumed',
    evidence: [],
});
/** An item's own text, and the items below it. */
const looseIn = (item) => [item.head, ...item.plain.map(headOf)].map(afterLabel);
/** `**Language**: Python 3.11` is about Python; `**Python**: 3.11` is too. */
function afterLabel(text) {
    const { strong, rest } = (0,parse_head/* takeStrong */.xE)(text);
    if (strong === undefined)
        return beforePurpose(text);
    const colon = /^[ \n]*[:：]?/u.exec((0,parse_slice/* markdownOf */.RQ)(rest))?.[0].length ?? 0;
    const value = (0,parse_slice/* within */.ux)(rest, colon);
    return (0,parse_slice/* isEmpty */.Im)(value) || bareVersion.test((0,parse_slice/* markdownOf */.RQ)(value)) ? text : value;
}
/** `Node.js 22.12.0: runs the service` says behind the colon what it is for. */
function beforePurpose(text) {
    const [lead] = /^[^:：,]{1,100}\d[\w.+*-]{0,60}`?(?=[:：] )/u.exec((0,parse_slice/* markdownOf */.RQ)(text)) ?? [];
    return lead === undefined ? text : (0,parse_slice/* within */.ux)(text, 0, lead.length);
}
const bareVersion = /^`?[~^=<>!v ]{0,4}\d/u;
const markup = /[*_`]/gu;
const aside = / (?:[—–-] |\().*$/u;
/** A name, then a version that may be a range, `latest` or `20.x`. */
const versioned = /^(.{1,60}?)(?:[ :：@=]{1,4}|(?=[~^<>]))((?:[~^<>=!]{1,3} ?)?v?\d[\w.+*-]{0,60}(?: or (?:later|newer|higher|above))?|latest|stable|lts)(?: [^ ]{1,40}){0,2}$/iu;
/** A few words without a verb's object: a name that somebody gave no version. */
const unversioned = (0,letter_pattern/* letterPattern */.J)(() => /^\p{L}[\w.+#/@-]{0,40}(?: [\w.+#/-]{1,40}){0,2}$/u);
/** Characters of a part between commas; more is a sentence. */
const longestName = 120;
function namesIn(text) {
    const found = [];
    for (const at of (0,parse_head/* splitAtCommas */.EO)(text)) {
        if (at.end - at.start > longestName)
            continue;
        const plain = (0,parse_slice/* proseOf */.jv)(at)
            .replace(markup, '')
            .replace(aside, '')
            .replace(/[.;。]$/u, '')
            .trim();
        const [, name, version = ''] = versioned.exec(plain) ?? [];
        if (name !== undefined)
            found.push({ name: name.trim(), version, at });
        else if (unversioned(plain).test(plain))
            found.push({ name: plain, version: '', at });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/spec/parse/read-parts.js









/** Where the value of each part lies in the specification. */
const partPointers = {
    techStack: 'architecture.techStack',
    structure: 'architecture.structure',
    pattern: 'architecture.pattern',
    decisions: 'decisions',
    outOfScope: 'outOfScope',
    schemas: 'interfaces.schemas',
    signatures: 'interfaces.signatures',
    configs: 'interfaces.configs',
    constants: 'interfaces.constants',
    examples: 'interfaces.examples',
    flows: 'logic.flows',
    details: 'logic.details',
    errorHandling: 'logic.errorHandling',
};
/** Reads what every part and phase says; a part that is missing gives an empty list. */
function readParts(outline, { blocks, reading }) {
    const list = (name, read) => readPart(outline, name, (part) => reportEmpty(part, read(part.body, reading), reading)) ?? [];
    return {
        architecture: {
            techStack: list('techStack', readTechStack),
            structure: readPart(outline, 'structure', (part) => readTree(part, reading)) ??
                findTree(blocks, reading) ?? { root: '', files: [] },
            pattern: readPart(outline, 'pattern', ({ body }) => readPattern(body, reading)) ?? {
                name: '',
                rationale: '',
            },
        },
        interfaces: {
            schemas: list('schemas', readSchemas),
            signatures: list('signatures', readSignatures),
            configs: list('configs', readConfigs),
            constants: list('constants', readConstants),
            examples: list('examples', readExamples),
        },
        logic: {
            flows: list('flows', readFlows),
            details: list('details', readDetails),
            errorHandling: list('errorHandling', readErrorHandling),
        },
        plan: { phases: readPhases(outline, reading) },
        decisions: list('decisions', readDecisions),
        outOfScope: list('outOfScope', readOutOfScope),
    };
}
function readTree({ label, body }, reading) {
    const codes = codesIn(body.blocks);
    const found = readStructure(codes, reading);
    if (found === undefined && codes.length > 0) {
        const message = 'Expected a directory tree, found code that is not one.';
        reading.unreadable.push({ what: 'tree', message, at: reading.spots.locate(codes[0] ?? label) });
    }
    return found;
}
/** Where a part occurs twice, the first counts. */
function readPart({ parts }, name, read) {
    const part = parts.find((each) => each.name === name);
    return part === undefined ? undefined : read(part);
}
const isEmptyBody = ({ lead, blocks }) => lead === undefined && blocks.length === 0;
/** Reports a part that says something from which nothing could be read. */
function reportEmpty(part, found, reading) {
    const { body, label } = part;
    const saysNone = body.lead !== undefined && reading.words.isNone((0,parse_slice/* proseOf */.jv)(body.lead));
    if (found.length === 0 && !saysNone && !isEmptyBody(body)) {
        const message = `Expected a list under “${(0,parse_slice/* proseOf */.jv)(label)}”, found nothing that could be read.`;
        reading.unreadable.push({ what: 'part', message, at: reading.spots.locate(label) });
    }
    return found;
}
function readPhases({ phases, loose }, reading) {
    const read = phases.map(({ number, title, label, body }, index) => {
        const pointer = `plan.phases.${index}`;
        reading.spots.mark(pointer, label);
        reading.spots.mark(`${pointer}.title`, label);
        return { title, steps: readSteps(body, { number, pointer: `${pointer}.steps` }, reading) };
    });
    const blocks = loose.filter(({ section }) => section === 4).map(({ block }) => block);
    const pointer = `plan.phases.${read.length}.steps`;
    const steps = readSteps({ blocks }, { number: read.length + 1, pointer }, reading);
    return steps.length === 0 ? read : [...read, { title: '', steps }];
}

;// CONCATENATED MODULE: ./build/spec/parse/describe-outline.js


const sectionPointers = ['architecture', 'interfaces', 'logic', 'plan'];
/** Sections, parts and phases as rules see them. */
function describeOutline({ headings, parts, phases }, spots) {
    return {
        sections: headings.map(({ level, label }) => {
            const written = (0,parse_slice/* proseOf */.jv)(label);
            const [, number, title] = /^(\d{1,3})[.)]? (.*)$/u.exec(written) ?? [];
            const at = spots.locate(label);
            return number === undefined || title === undefined
                ? { title: written, level, at }
                : { title, level, number: Number(number), at };
        }),
        parts: parts.map(({ name, section, label, body }) => ({
            name,
            section,
            title: (0,parse_slice/* proseOf */.jv)(label),
            empty: isEmptyBody(body),
            at: spots.locate(label),
        })),
        phases: phases.map(({ number, title, label }) => ({ number, title, at: spots.locate(label) })),
    };
}
/** Gives sections and parts their places; decisions and exclusions belong to the first section. */
function markOutline({ title, headings, parts }, spots) {
    spots.mark('title', title);
    for (const { section, label } of headings) {
        const pointer = sectionPointers[(section ?? 0) - 1];
        if (pointer !== undefined)
            spots.mark(pointer, label);
    }
    for (const { name, label } of parts)
        spots.mark(partPointers[name], label);
    const first = headings.find(({ section }) => section === 1)?.label;
    spots.mark('decisions', first);
    spots.mark('outOfScope', first);
}

;// CONCATENATED MODULE: ./build/spec/parse/find-locale-of.js

/** Characters in which the labels of a document without front matter are looked for. */
const searched = 100_000;
/** Headings that say enough about the language. */
const counted = 40;
/** The locale whose headings and labels a document uses most; the first one, English, when none. */
function findLocaleOf(text, blocks) {
    const headings = blocks
        .flatMap((block) => (block.is === 'heading' ? [block.text] : []))
        .slice(0, counted);
    const start = text.slice(0, searched);
    const scores = locales/* locales */.I.map((locale) => {
        const sections = locale.sections.filter((title) => headings.some((heading) => heading.endsWith(title)));
        const parts = Object.values(locale.parts).filter((label) => start.includes(`**${label}`));
        return sections.length + parts.length;
    });
    return locales/* locales */.I[scores.indexOf(Math.max(...scores))];
}

;// CONCATENATED MODULE: ./build/spec/parse/footnotes.js




const definition = /^\[\^([A-Za-z0-9_-]{1,40})\]:/u;
function readFootnotes(blocks, { spots, unreadable }) {
    const clauses = [];
    const evidence = new Map();
    const others = [];
    for (const block of blocks) {
        if (block.is !== 'paragraph' || !definition.test(block.text)) {
            others.push(block);
            continue;
        }
        for (const { label, body } of readDefinitions(block)) {
            const clause = readClause(label, body, { spots, unreadable });
            const proof = clause === undefined ? readEvidence(body) : undefined;
            if (clause !== undefined) {
                spots.mark(`requirement.clauses.${clauses.length}.text`, clause.text);
                spots.mark(`requirement.clauses.${clauses.length}`, body);
                clauses.push(clause.clause);
            }
            else if (proof === undefined) {
                const message = `Expected a clause or evidence such as \`research.md:12\`: \`quote\` in footnote ${label}.`;
                unreadable.push({ what: 'footnote', message, at: spots.locate(body) });
            }
            else if (!evidence.has(label))
                evidence.set(label, proof);
        }
    }
    return { clauses, evidence, others };
}
/** A paragraph of definitions, one or more lines each. */
function readDefinitions({ text, line }) {
    const found = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const match = definition.exec(text.slice(start, Math.min(end, start + 50)));
        if (match?.[1] !== undefined) {
            found.push({ label: match[1], start, bodyStart: start + match[0].length });
        }
        start = end + 1;
    }
    return found.map(({ label, bodyStart }, index) => {
        const end = found[index + 1]?.start ?? text.length;
        return { label, body: (0,parse_slice/* within */.ux)({ text, line, start: bodyStart, end }, 0) };
    });
}
function readClause(label, body, reading) {
    const { strong, meta = [], rest } = (0,parse_head/* readHead */.zy)(body);
    const id = strong === undefined ? label.toUpperCase() : (0,parse_slice/* markdownOf */.RQ)(strong);
    if (!/^R[1-9]\d*$/u.test(id))
        return undefined;
    const [, origin, alias] = meta.map(parse_slice/* codeOf */.$N);
    const kind = readKnownWord(meta[0], { what: `the kind of ${id}`, words: kinds/* clauseKinds */.dD }, reading);
    const line = Number(/:(\d{1,16})$/u.exec(origin ?? '')?.[1] ?? 1);
    return {
        clause: {
            id,
            text: (0,parse_slice/* proseOf */.jv)(rest),
            line,
            kind: kind ?? 'functional',
            ...(alias === undefined ? {} : { alias }),
        },
        text: (0,parse_slice/* isEmpty */.Im)(rest) ? body : rest,
    };
}
/** `` `path:12-14`: `quote` `` */
function readEvidence(body) {
    const { codes, rest } = (0,parse_head/* readHead */.zy)(body);
    const [origin] = codes;
    const found = origin === undefined ? null : /^(.+):(\d{1,16})(?:-(\d{1,16}))?$/u.exec((0,parse_slice/* codeOf */.$N)(origin));
    if (found === null)
        return undefined;
    const [, path = '', line = '', endLine] = found;
    return {
        path,
        line: Number(line),
        ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
        quote: (0,parse_slice/* codeOf */.$N)(rest),
    };
}

// EXTERNAL MODULE: ./build/spec/parse/front-matter.js + 1 modules
var front_matter = __webpack_require__(8952);
// EXTERNAL MODULE: ./build/spec/parse/outline.js
var parse_outline = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/spec/parse/read-fact.js
var read_fact = __webpack_require__(52667);
;// CONCATENATED MODULE: ./build/spec/parse/spots.js

function createSpots(lines) {
    const known = new Map();
    const read = (0,parse_slice/* readLines */.Se)(lines);
    const locate = (spot) => {
        if ('start' in spot)
            return (0,parse_slice/* locateSlice */.vC)(spot, read);
        if ('cell' in spot)
            return locateCell(lines[spot.line - 1] ?? '', spot);
        return locateLines(spot, lines);
    };
    const mark = (pointer, spot) => {
        if (spot !== undefined && !known.has(pointer))
            known.set(pointer, spot);
    };
    return {
        mark,
        markEach: (pointer, spots) => {
            for (const [name, spot] of Object.entries(spots))
                mark(`${pointer}.${name}`, spot);
        },
        locate,
        at: (pointer) => {
            let path = pointer;
            let spot = known.get(path);
            while (spot === undefined && path !== '') {
                path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
                spot = known.get(path);
            }
            return locate(spot ?? { line: 1, endLine: 1 });
        },
    };
}
function locateLines({ line, endLine }, lines) {
    const first = lines[line - 1] ?? '';
    const column = first.length - first.trimStart().length + 1;
    return { line, column, endLine, endColumn: (lines[endLine - 1] ?? '').length + 1 };
}
/** A pipe that no backslash precedes ends a cell. */
function locateCell(source, { line, cell }) {
    const edges = [...source.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
    const opensWithPipe = source.trimStart().startsWith('|');
    const start = (edges[opensWithPipe ? cell : cell - 1] ?? -1) + 1;
    const end = edges[opensWithPipe ? cell + 1 : cell] ?? source.length;
    const text = source.slice(start, end);
    const column = start + text.length - text.trimStart().length + 1;
    return { line, column, endLine: line, endColumn: column + text.trim().length };
}

// EXTERNAL MODULE: ./build/spec/parse/words.js
var parse_words = __webpack_require__(87163);
;// CONCATENATED MODULE: ./build/spec/parse-spec.js













/** Reads a specification, rendered or written by anybody; it never throws and reports what it could not read. */
function parseSpec(text) {
    const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
    const spots = createSpots(lines);
    const unreadable = [];
    const top = (0,front_matter/* countFrontMatter */.w)(lines);
    const facts = (0,front_matter/* readFrontMatter */.X)(lines.slice(0, top), { spots, unreadable });
    // Blank lines instead of the front matter keep the numbers of the lines below.
    const blocks = (0,read_blocks/* readBlocks */.v)([...lines.slice(0, top).fill(''), ...lines.slice(top)].join('\n'));
    const { clauses, evidence, others } = readFootnotes(blocks, { spots, unreadable });
    const isOpen = (0,read_fact/* isPlaceholder */.w)(facts.locale);
    const locale = isOpen ? findLocaleOf(text, others) : (0,locales/* findLocale */.g)(facts.locale);
    const words = (0,parse_words/* openWords */.S)(locale ?? en.en);
    const outline = (0,parse_outline/* readOutline */.p)(others, words);
    markOutline(outline, spots);
    const lookUp = createLookUp(evidence, spots, unreadable);
    const reading = { words, spots, unreadable, evidence: lookUp };
    const { inputHash, model, tool, createdAt, sources } = facts;
    return {
        text,
        lines,
        blocks,
        locale: locale ?? en.en,
        spec: {
            schemaVersion: 1,
            title: facts.title ?? (outline.title === undefined ? '' : (0,parse_slice/* proseOf */.jv)(outline.title)),
            locale: facts.locale,
            createdAt,
            generator: { tool, model, inputHash, ...(sources.length > 0 && { sources }) },
            requirement: {
                source: facts.requirement.source,
                title: facts.requirement.title,
                clauses: [...clauses],
            },
            ...readParts(outline, { blocks, reading }),
        },
        ...describeOutline(outline, spots),
        unreadable,
        at: spots.at,
    };
}
/** Gives the evidence that footnotes hold; a citation that leads nowhere is reported. */
function createLookUp(known, spots, unreadable) {
    return (labels, at) => labels.flatMap((label) => {
        const found = known.get(label);
        if (found !== undefined)
            return [found];
        const message = `Expected evidence in footnote ${label}, found none.`;
        unreadable.push({ what: 'footnote', message, at: spots.locate(at) });
        return [];
    });
}


/***/ }),

/***/ 71308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ parseTree)
});

// EXTERNAL MODULE: ./build/spec/change-mark.js
var change_mark = __webpack_require__(86996);
;// CONCATENATED MODULE: ./build/spec/find-skipped-levels.js
/** The lead of a branch in the common drawing, four columns a level. */
const branch = /^(?<lead>(?:[│┃|\s]\s{3})*)[├└╰┣┗+`|][─━-]{2}[>╴]?\s/u;
/** A line that hangs below nothing, such as the root. */
const find_skipped_levels_top = /^[^\s│┃|├└╰┣┗+`]/u;
/** The indexes of the lines that are drawn more than one level below the line before them. */
function findSkippedLevels(lines) {
    const skipped = [];
    let deepest;
    for (const [index, line] of lines.entries()) {
        const lead = branch.exec(line)?.groups?.['lead'];
        if (lead !== undefined) {
            const depth = lead.length / 4;
            if (deepest !== undefined && depth > deepest)
                skipped.push(index);
            deepest = depth + 1;
        }
        else if (find_skipped_levels_top.test(line))
            deepest = 0;
        // A line in another drawing tells nothing about the depth of the next one.
        else if (/[^\s│┃|]/u.test(line))
            deepest = undefined;
    }
    return skipped;
}

;// CONCATENATED MODULE: ./build/spec/read-drawn-tree.js
const read_drawn_tree_branch = /^((?:│ {3}| {4})*)(?:├── |└── )(.+)$/u;
const remark = /^ {2,}# (.+)$/u;
/** Reads exactly what `drawTree` draws, where a name may hold what elsewhere begins a comment. */
function readDrawnTree(lines) {
    const [first = '', ...rest] = lines;
    const root = first.slice(0, -1);
    if (!first.endsWith('/') || root === '' || /^[\s│├└]| {2}#/u.test(root))
        return undefined;
    const entries = [];
    let folders = [];
    for (const [index, line] of rest.entries()) {
        const found = readBranch(line);
        if (found === undefined || found.depth > folders.length)
            return undefined;
        const { depth, name, comment } = found;
        folders = folders.slice(0, depth);
        if (comment === undefined)
            folders.push(name);
        else
            entries.push({ path: [...folders, name].join('/'), comment, line: index + 1 });
    }
    return { root, rootLine: 0, entries };
}
/** A file has a comment; a folder has none and ends with a slash. */
function readBranch(line) {
    const [, prefix = '', text] = read_drawn_tree_branch.exec(line) ?? [];
    if (text === undefined)
        return undefined;
    const depth = prefix.length / 4;
    const [name, comment] = splitComment(text);
    if (comment !== undefined)
        return { depth, name, comment };
    return name.endsWith('/') ? { depth, name: name.slice(0, -1) } : undefined;
}
/** Two blanks end a name, because no path holds two. */
function splitComment(text) {
    const end = text.indexOf('  ');
    const comment = end === -1 ? undefined : remark.exec(text.slice(end))?.[1];
    return comment === undefined ? [text, undefined] : [text.slice(0, end), comment];
}

// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
;// CONCATENATED MODULE: ./build/spec/read-loose-tree.js

/** Corners and crossings belong to boxes, not to trees. */
const box = /[┌┐┘┬┴┼╔╗╚╝╭╮╯]/u;
const connector = /^((?:[\s│┃]|\|(?![─━-]))*)(?:([├└╰┣┗+`\\|'][─━-]{1,4}[>╴]?|[-*](?= ))[ \u00a0]?)?/u;
const note = / {2,}|\t| (?=(?:#|\/\/|<-|←|—|–|--|\() ?)| - /u;
const noteMark = /^(?:#+|\/\/|<--?|←|—|–|--?|\*|:)\s*/u;
const skipped = /^(?:\.{3,}|…|\[.* .*\]|\[?\.\.\.\]?|\(.* .*\)|etc\.?)$/u;
const read_loose_tree_name = /^(?:\.{1,2}|[^\s:"'<>|*?=;,{}\\→❯$][^:"<>|*?=;,\\→]{0,200})$/u;
const knownFile = /^(?:\.[\w.-]+|[\w.@$[\]()+-]*\.[\w-]+|[A-Z][\w.-]*|gradlew|mvnw|configure|makefile|justfile|artisan)$/u;
/** Of the lines, how many must name something for the text to be a tree. */
const mostly = 0.7;
/** Reads the trees that people draw: box characters, `|--`, `+--` or indentation, with comments of any kind. */
function readLooseTree(lines) {
    const written = lines.filter((line) => line.replace(/[\s│|]+/gu, '') !== '');
    if (written.some((line) => box.test(line)))
        return undefined;
    const entries = lines.flatMap((line, index) => readEntry(line, index) ?? []);
    const isDrawn = entries.some(({ drawn }) => drawn);
    const isIndented = entries.some(({ isFolder }) => isFolder) && entries.some(({ column }) => column > 0);
    const enough = entries.length >= Math.max(2, written.length * mostly);
    if (!enough || !(isDrawn || isIndented))
        return undefined;
    const tree = flatten(nest(entries).filter((top) => !isSentence(top)));
    return isDrawn || tree.entries.length > 0 ? tree : undefined;
}
/** A command or a remark above a tree, which holds nothing. */
const isSentence = ({ name: text, drawn, isFolder, children }) => !drawn && !isFolder && children.length === 0 && text.includes(' ');
function readEntry(line, index) {
    const [lead = '', indent = '', mark] = connector.exec(line) ?? [];
    const text = line.slice(lead.length).trimEnd();
    const at = note.exec(text)?.index ?? text.length;
    const written = text.slice(0, at).trim();
    const plain = (0,trim_end/* trimEnd */.s)(written.replace(/^\.\/(?=.)/u, '').replace(/^\//u, ''), '/\\');
    if (!isName(plain))
        return undefined;
    return {
        name: plain,
        comment: text.slice(at).trim().replace(noteMark, ''),
        // A branch hangs below a name that begins in the same column.
        column: indent.length * 2 + (mark === undefined ? 0 : 1),
        line: index,
        drawn: mark !== undefined && mark.length > 1,
        isFolder: /[/\\]$/u.test(written) || plain === '.',
    };
}
const isName = (text) => read_loose_tree_name.test(text) && (text === '.' || !skipped.test(text));
function nest(entries) {
    const tops = [];
    const open = [];
    for (const entry of entries) {
        const node = { ...entry, children: [] };
        while ((open.at(-1)?.column ?? -1) >= node.column)
            open.pop();
        (open.at(-1)?.children ?? tops).push(node);
        open.push(node);
    }
    return tops;
}
function flatten(tops) {
    const [top, ...others] = tops;
    const hasRoot = top !== undefined && others.length === 0 && (top.isFolder || top.children.length > 0);
    const entries = [];
    const walk = (nodes, folder) => {
        for (const node of nodes) {
            const path = `${folder}${node.name}`;
            if (node.children.length > 0)
                walk(node.children, `${path}/`);
            else if (!node.isFolder && knownFile.test(node.name.split('/').at(-1) ?? '')) {
                entries.push({ path, comment: node.comment, line: node.line });
            }
        }
    };
    walk(hasRoot ? top.children : tops, '');
    if (!hasRoot)
        return { root: '', entries };
    return { root: top.name, rootLine: top.line, entries };
}

;// CONCATENATED MODULE: ./build/spec/parse-tree.js




/** Reads a directory tree in any of the usual drawings; nothing when the text is no tree. */
function parseTree(text) {
    const lines = text.split('\n');
    const drawn = readDrawnTree(lines);
    const found = drawn ?? readLooseTree(lines);
    if (found === undefined)
        return undefined;
    const { root, rootLine, entries } = found;
    return {
        root,
        ...(rootLine === undefined ? {} : { rootLine }),
        files: entries.map(({ path, comment }) => {
            const { change = 'new', purpose } = (0,change_mark/* readChangeMark */.y)(comment);
            return { path, purpose, change };
        }),
        lines: entries.map(({ line }) => line),
        skipped: drawn === undefined ? findSkippedLevels(lines) : [],
    };
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOutline)
/* harmony export */ });
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6194);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79816);


/** Below every heading, so that the next label of any kind ends what a label began. */
const labelLevel = 7;
/** Characters of a line that may be a label without being bold. */
const longestPlainLabel = 80;
/** Finds sections, parts and phases, whether their labels are bold or headings, wherever they stand. */
function readOutline(blocks, words) {
    const walk = {
        words,
        headings: [],
        parts: [],
        phases: [],
        loose: [],
        section: 0,
        target: undefined,
    };
    for (const block of blocks)
        visitBlock(walk, block);
    return walk;
}
function visitBlock(walk, block) {
    for (const { level, label } of headingsInside(block))
        walk.headings.push({ level, label });
    if (block.is === 'heading')
        visitHeading(walk, block);
    else if (block.is === 'list')
        visitList(walk, block);
    else if (block.is !== 'paragraph' || !visitParagraph(walk, block))
        attach(walk, block);
}
/** Headings in lists and quotes head nothing, but a reader sees them. */
function headingsInside(block) {
    const inside = block.is === 'list'
        ? block.items.flatMap(({ blocks }) => blocks)
        : block.is === 'quote'
            ? block.blocks
            : [];
    return inside.flatMap((inner) => inner.is === 'heading'
        ? [{ level: inner.level, label: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(inner) }]
        : headingsInside(inner));
}
function visitHeading(walk, block) {
    const label = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(block);
    const text = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .jv)(label);
    const section = sectionOf(walk, text, block.level);
    if (block.level === 1 && section === 0 && walk.title === undefined) {
        walk.title = label;
        return;
    }
    walk.headings.push({ level: block.level, label, ...(section === 0 ? {} : { section }) });
    if (section !== 0) {
        walk.section = section;
        walk.target = undefined;
        return;
    }
    if (block.level <= 2)
        walk.section = 0;
    if (block.level <= (walk.target?.level ?? labelLevel))
        walk.target = undefined;
    openLabel(walk, { text, label, level: block.level }, { blocks: [] });
}
/** A section is told by its title in any locale, or by its number on level 2. */
function sectionOf({ words }, text, level) {
    const [, number = '', title = ''] = /^(?:(\d{1,3})[.)]?\s)?(.*)$/u.exec(text) ?? [];
    const named = words.section(title);
    if (named !== undefined)
        return named;
    return level === 2 && /^[1-4]$/u.test(number) ? Number(number) : 0;
}
function visitList(walk, block) {
    let strange = [];
    const attachStrange = () => {
        if (strange.length > 0)
            attach(walk, { ...block, items: strange });
        strange = [];
    };
    for (const item of block.items) {
        const [first, ...below] = item.blocks;
        const found = first?.is === 'paragraph' ? readLabel((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(first)) : undefined;
        if (found === undefined || !isLabel(walk, found.text))
            strange.push(item);
        else {
            attachStrange();
            openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: below });
        }
    }
    attachStrange();
}
function visitParagraph(walk, block) {
    const found = readLabel((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(block));
    if (found === undefined || !isLabel(walk, found.text))
        return false;
    openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: [] });
    return true;
}
const leadOf = ({ lead }) => (lead === undefined ? {} : { lead });
/** `**Label**: lead`, `**Label:** lead` or a line that is a label and nothing else. */
function readLabel(text) {
    const { strong, rest } = (0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .takeStrong */ .xE)(text);
    const label = strong ?? text;
    if (strong === undefined && label.end - label.start > longestPlainLabel)
        return undefined;
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(rest);
    const colon = strong === undefined ? 0 : (/^[:：]/u.exec(markdown)?.[0].length ?? 0);
    const lead = strong === undefined ? undefined : (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(rest, colon);
    const hasLead = lead !== undefined && lead.start < lead.end;
    return { text: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .jv)(label), label, ...(hasLead ? { lead } : {}) };
}
const isLabel = (walk, text) => phaseOf(walk, text) !== undefined || walk.words.part(text) !== undefined;
const phaseOf = ({ words, section }, text) => section === 4 || section === 0 ? words.phase(text) : undefined;
/** Begins a part or a phase if the label is one. */
function openLabel(walk, { text, label, level }, body) {
    const phase = phaseOf(walk, text);
    const name = phase === undefined ? walk.words.part(text) : undefined;
    if (phase !== undefined)
        walk.phases.push({ ...phase, label, body });
    else if (name !== undefined)
        walk.parts.push({ name, section: walk.section, label, body });
    else
        return;
    walk.target = { body, level };
}
function attach(walk, block) {
    if (walk.target === undefined)
        walk.loose.push({ section: walk.section, block });
    else
        walk.target.body.blocks.push(block);
}


/***/ }),

/***/ 17844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withLanguages)
/* harmony export */ });
/* harmony import */ var _rules_prose_find_foreign_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62648);

/** The tables of a hundred languages are loaded only where a document may not be in its own. */
async function withLanguages(parsed, context) {
    if ((0,_rules_prose_find_foreign_language_js__WEBPACK_IMPORTED_MODULE_0__/* .findDoubtfulProse */ .I2)(parsed) === undefined)
        return context;
    const { languageJudge } = await Promise.all(/* import() */[__webpack_require__.e(7320), __webpack_require__.e(4009)]).then(__webpack_require__.bind(__webpack_require__, 84009));
    return { ...context, languages: languageJudge };
}


/***/ })

};
;