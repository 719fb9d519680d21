"use strict";
exports.id = 7903;
exports.ids = [7903];
exports.modules = {

/***/ 31032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listenForCancellation)
/* harmony export */ });
/**
 * A signal that is aborted when the runner cancels the step. It sends SIGINT, SIGTERM 7.5 seconds
 * later and kills after 2.5 more (ProcessInvoker of the runner), so that the last words must be short.
 */
function listenForCancellation() {
    const controller = new AbortController();
    const abort = () => {
        controller.abort();
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const name of signals)
        process.on(name, abort);
    return {
        signal: controller.signal,
        stop: () => {
            for (const name of signals)
                process.off(name, abort);
        },
    };
}


/***/ }),

/***/ 80096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readGivenRequirement),
/* harmony export */   q: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _workspace_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36532);


/** Whether the workflow itself holds the requirement, so that no issue is read for it. */
const isGiven = (inputs) => inputs.requirement !== undefined || inputs['requirement-file'] !== undefined;
/** The requirement as a text or a file of the workflow. */
async function readGivenRequirement({ requirement, 'requirement-file': path }, files) {
    if (requirement !== undefined) {
        return { source: 'input', title: '', body: requirement, comments: [] };
    }
    if (path !== undefined)
        return (0,_workspace_read_requirement_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirementFile */ .e)(path, files);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
        message: 'Expected a requirement, found none.',
        hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
    });
}


/***/ }),

/***/ 78000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeOnRunner: () => (/* binding */ writeOnRunner)
});

// EXTERNAL MODULE: ./build/spec/parse-spec.js + 15 modules
var parse_spec = __webpack_require__(51646);
// EXTERNAL MODULE: ./build/spec/twin.js
var spec_twin = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/delivery/choose-branch.js
/** A name beyond these would hide that something keeps taking them. */
const mostNames = 20;
/** The names to try, in order: the wanted one, then `-2` to `-20` after it. */
const nameBranches = (wanted) => Array.from({ length: mostNames }, (_, index) => index === 0 ? wanted : `${wanted}-${index + 1}`);
/**
 * Decides whether a branch may be written to. Ours is what carries a commit or an open pull request
 * of ours; a branch of somebody else is left alone, and nothing is ever forced.
 */
function chooseBranch(state) {
    const { head, base, pullRequests, commits, viewer, issue } = state;
    const { inherited = new Set() } = state;
    if (head === undefined)
        return { is: 'create' };
    const open = pullRequests.filter((request) => request.state === 'open');
    if (open.some(({ author }) => author.login === viewer))
        return { is: 'append' };
    if (head === base && open.length === 0)
        return { is: 'append' };
    const isOurs = commits.some((commit) => !inherited.has(commit.oid) && isBy(commit, viewer) && isAbout(commit, issue));
    if (!isOurs)
        return taken('the branch of this name is the work of somebody else.');
    // Whoever opened it: the link that we offer lets a person open the pull request of our branch.
    const [last] = pullRequests;
    if (open.length > 0 || last?.state !== 'merged')
        return { is: 'append' };
    // A squash left other commits on the base than here, so that more of these would conflict with it.
    return taken(`pull request #${last.number} has merged the branch of this name.`);
}
const taken = (reason) => ({ is: 'taken', reason });
const trailer = /^Spec-Writer-(?:Issue|Input): *\S/mu;
const issueTrailer = /^Spec-Writer-Issue: *#?(\d{1,15})[ \t\r]*$/gmu;
/** The token may also be a person's own, or one that other workflows share: the trailer tells us apart. */
const isBy = ({ author, message }, viewer) => author === viewer && trailer.test(message);
/** A base brings along our commits for other issues; a squashed one holds the trailers of many. */
function isAbout({ message }, issue) {
    const issues = [...message.matchAll(issueTrailer)].map(([, number]) => Number(number));
    return issue === undefined || issues.length === 0 || issues.includes(issue);
}

// EXTERNAL MODULE: ./build/spec/short-digest.js
var short_digest = __webpack_require__(88285);
;// CONCATENATED MODULE: ./build/delivery/settle-branch.js


/**
 * The name of the branch, with the number of the issue where the template asks for it; without an
 * issue, `spec/issue-{issue}` becomes `spec/requirement-1a2b3c4d`. Refuses what Git or GitHub would.
 */
function settleBranch(template, { issue, source, base }) {
    const name = issue === undefined
        ? template.replaceAll(/(?:issue-)?\{issue\}/gu, `requirement-${(0,short_digest/* shortDigest */.V)(source)}`)
        : template.replaceAll('{issue}', String(issue));
    // macOS stores decomposed letters as composed ones; both must be one branch.
    const branch = name.trim().normalize('NFC');
    const [, found] = faults.find(([fault]) => fault(branch)) ?? [];
    if (found !== undefined)
        throw refused(branch, found);
    if (base !== undefined)
        refuseBase(branch, base);
    return branch;
}
/** A pull request needs two branches; a commit to its base would have published without anybody's review. */
function refuseBase(branch, base) {
    if (branch !== base)
        return;
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected a branch of its own for the pull request, found ${JSON.stringify(branch)}, which is its base.`,
        hint: 'Set branch to another name, or publish: commit to write to that branch itself.',
    });
}
/** A file name may have 255 bytes; `refs/heads/`, a suffix and the ending of Git's lock file need room. */
const longestBranch = 200;
const isTooLong = (name) => new TextEncoder().encode(name).length > longestBranch;
const holds = (pattern) => (name) => pattern.test(name);
/** The rules of `git check-ref-format --branch`, those of GitHub, and what no two people would read alike. */
const faults = [
    [(name) => name === '', 'which is empty'],
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    [holds(/[\u0000-\u001f\u007f-\u009f]/u), 'which holds a control character'],
    [holds(/[\p{Z}\p{Cf}\p{Cs}\p{Co}]/u), 'which holds a space or an invisible character'],
    [holds(/[~^:?*[\\]/u), 'which holds one of ~ ^ : ? * [ \\'],
    [holds(/[{}]/u), 'which holds a brace; the only placeholder is {issue}'],
    [holds(/\.\./u), 'which holds ".."'],
    [holds(/^-/u), 'which begins with "-"'],
    [holds(/^\/|\/$|\/\//u), 'which has an empty part'],
    [holds(/(?:^|\/)\./u), 'in which a part begins with "."'],
    [holds(/\.$/u), 'which ends with "."'],
    [holds(/\.lock(?:\/|$)/iu), 'in which a part ends with ".lock"'],
    [holds(/^(?:@|head)$/iu), 'which is a name of Git itself'],
    [holds(/^refs\//iu), 'which begins with "refs/"'],
    [holds(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu), 'which looks like a commit'],
    [isTooLong, `which is longer than ${longestBranch} bytes: file systems hold names of 255 bytes`],
];
function refused(branch, found) {
    const shown = JSON.stringify(branch.length > 100 ? `${branch.slice(0, 100)}…` : branch);
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected the name of a branch, found ${shown}, ${found}.`,
        hint: 'Set branch to a name such as spec/issue-{issue}.',
    });
}

;// CONCATENATED MODULE: ./build/delivery/find-branch.js



/** Looks, and changes nothing: a branch of somebody else under our name is left alone, and the next name is tried. */
async function findBranch(target, github) {
    const base = target.baseBranch ?? (await github.readDefaultBranch());
    const baseOid = await github.readHead(base);
    if (baseOid === undefined)
        throw noBase(base, target);
    if (target.publish !== 'pull-request') {
        const head = await github.readHead(target.branch);
        return { base, baseOid, branch: { name: target.branch, ...(head !== undefined && { head }) } };
    }
    refuseBase(target.branch, base);
    const reasons = [];
    for (const name of nameBranches(target.branch)) {
        const found = await judgeBranch(name, { target, github, base, baseOid });
        if (typeof found !== 'string')
            return { base, baseOid, ...found };
        reasons.push(found);
    }
    throw new errors/* SpecWriterError */.Z('github', {
        message: `Expected a branch named ${target.branch} or like it to be free, found all taken: ${reasons[0] ?? ''}`,
        hint: 'Name another branch with the input branch.',
    });
}
async function judgeBranch(name, { target, github, base, baseOid }) {
    const head = await github.readHead(name);
    if (head === undefined)
        return { branch: { name } };
    const [seen, commits, viewer] = await Promise.all([
        github.readPullRequests(name),
        github.readCommits(target.specPath, name),
        github.readViewer(),
    ]);
    // Where they are hidden, the commits alone tell whose branch it is; opening one names what lacks.
    const pullRequests = seen === 'hidden' ? [] : seen;
    const { subject } = target;
    const isOpen = pullRequests.some(({ state }) => state === 'open');
    const onBase = isOpen ? [] : await github.readCommits(target.specPath, base);
    const inherited = new Set(onBase.map(({ oid }) => oid));
    const state = { head, base: baseOid, pullRequests, commits, viewer, inherited };
    const choice = chooseBranch({ ...state, ...(subject !== undefined && { issue: subject }) });
    if (choice.is === 'taken')
        return choice.reason;
    const pullRequest = pullRequests.find(({ state }) => state === 'open');
    return { branch: { name, head }, ...(pullRequest && { pullRequest }) };
}
function noBase(base, { repository }) {
    return new errors/* SpecWriterError */.Z('github', {
        message: `Expected branch ${base} in ${repository} to start from, found none.`,
        hint: 'Set base-branch to a branch of the repository; an empty repository needs a first commit.',
    });
}

// EXTERNAL MODULE: ./build/spec-paths.js
var spec_paths = __webpack_require__(85248);
// EXTERNAL MODULE: ./build/spec/rendered.js
var spec_rendered = __webpack_require__(89673);
// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(10289);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(24720);
// EXTERNAL MODULE: ./build/spec/parse/words.js
var words = __webpack_require__(87163);
;// CONCATENATED MODULE: ./build/delivery/merge/citations.js



/** `R3[^r3]`, `[^e4]`, and the head of a definition, `[^r3]: **R3**`; an escaped bracket is text. */
const citation = /\\[^]|(?:(?<![\w^-])(R[1-9]\d{0,8}))?\[\^([^\][\s]{1,200})\](:[ \t]*\*\*R[1-9]\d{0,8}\*\*)?/gu;
/** The labels that a text cites outside of its code, and the clauses that it lists, in lower case. */
function findCitations(text) {
    const found = new Set();
    replaceCitations(text, ({ id, label, after }) => {
        found.add(label.toLowerCase());
        return `${id}[^${label}]${after}`;
    });
    replaceBareIds(text, (id) => {
        found.add(id.toLowerCase());
        return id;
    });
    return found;
}
/** Gives citations, and the clause ids beside them, their new letters; the rest stays byte for byte. */
function letterText(text, labels) {
    const lettered = replaceCitations(text, ({ id, label, after }) => {
        const wanted = labels.get(label.toLowerCase()) ?? label;
        if (wanted === label.toLowerCase())
            return `${id}[^${label}]${after}`;
        const rename = (found) => found.toLowerCase() === label.toLowerCase() ? wanted.toUpperCase() : found;
        const head = after.replace(/R\d+/u, rename);
        return `${rename(id)}[^${wanted}]${head}`;
    });
    return replaceBareIds(lettered, (id) => (labels.get(id.toLowerCase()) ?? id).toUpperCase());
}
/** A list item that holds clauses and nothing else: `- Clauses: R3, R4[^r4]`. */
const clauseList = /^[ \t]*[-*+] [*_]{0,2}([^:：`*_\n]{1,60})[*_]{0,2}[:：][*_]{0,2}[ \t]*R[1-9]\d{0,8}(?:\[\^[^\][\s]{1,200}\])?(?:[ \t]*[,，、][ \t]*R[1-9]\d{0,8}(?:\[\^[^\][\s]{1,200}\])?)*[ \t]*$/gmu;
const bareId = /(?<![\w^-])R[1-9]\d{0,8}(?![\w[])/gu;
let citations_words;
/** Only under the label for clauses is a bare `R3` a clause for certain, and not the name of a thing. */
function replaceBareIds(text, replace) {
    return text.replace(clauseList, (line, label) => {
        citations_words ??= (0,words/* openWords */.S)(en.en);
        return citations_words.label(label) === 'clauses' ? line.replace(bareId, replace) : line;
    });
}
function replaceCitations(text, replace) {
    return (0,code_span/* splitCode */.mB)(text)
        .map(({ is, start, end }) => {
        const piece = text.slice(start, end);
        return is === 'code' ? piece : replaceIn(piece, replace);
    })
        .join('');
}
function replaceIn(piece, replace) {
    let done = 0;
    let replaced = '';
    for (const match of piece.matchAll(citation)) {
        const [found, id = '', label, after = ''] = match;
        const text = label === undefined ? found : replace({ id, label, after });
        replaced += `${piece.slice(done, match.index)}${text}`;
        done = match.index + found.length;
    }
    return replaced + piece.slice(done);
}

;// CONCATENATED MODULE: ./build/delivery/merge/letter-units.js

const lineEnd = /(?<=\r\n|\n|\r(?!\n))/u;
/** The units of a document, their citations under new labels; nothing else in them changes. */
function letterUnits({ lines, units, inline, closing }, labels = new Map()) {
    const lettered = [...lines];
    for (const { first, end } of inline) {
        const text = letterText(lines.slice(first, end).join(''), labels);
        for (const [index, line] of text.split(lineEnd).entries())
            lettered[first + index] = line;
    }
    return units.map(({ key, name, lines: numbers }, index) => {
        const text = trimLines(numbers.map((line) => lettered[line] ?? '').join(''));
        const isOpen = closing !== '' && index === units.length - 1;
        return {
            key,
            name: name === '' ? shorten(text) : name,
            text: isOpen ? `${text}\n${closing}` : text,
        };
    });
}
const trimLines = (text) => text.replace(/^(?:[ \t]*(?:\r\n?|\n))+/u, '').trimEnd();
/** What has no heading is known by its first words. */
const shorten = (text) => {
    const [line = ''] = text.split(/[\r\n]/u);
    const characters = Array.from(line.trim());
    return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
};

;// CONCATENATED MODULE: ./build/delivery/merge/letter-notes.js

/**
 * Gives every footnote of the standing document its label in the merged one: that of the new footnote
 * about the same matter, else its own if that is free, else the next free one.
 */
function letterNotes(given) {
    const claims = claimNotes(given);
    const matched = matchNotes(claims, given.fresh);
    const used = [...given.freshCited, ...given.fresh.map(({ key }) => key)];
    const nextFree = countFrom([...used, ...given.cited, ...given.theirs.map(({ key }) => key)]);
    const defined = new Set(given.fresh.map(({ key }) => key));
    const settle = (key, isFree) => {
        const label = isFree && !defined.has(key) ? key : nextFree(key);
        defined.add(label);
        return label;
    };
    const labels = new Map();
    const notes = claims.map((claim) => {
        const { note, isPersons, digest } = claim;
        const match = matched.get(claim);
        const label = match ?? settle(note.key, !given.freshCited.has(note.key));
        if (!labels.has(note.key))
            labels.set(note.key, label);
        const known = digest === undefined ? {} : { digest };
        return { note, label, isPersons, isFresh: match !== undefined, ...known };
    });
    for (const [key, label] of findRemoved(given))
        if (!labels.has(key))
            labels.set(key, label);
    // A citation that led nowhere must not lead to a new footnote by chance.
    for (const key of given.cited)
        if (!labels.has(key))
            labels.set(key, settle(key, true));
    return { labels, notes };
}
/** A standing footnote is ours when it says what we wrote, under whatever label. */
function claimNotes({ rendered, theirs, fresh }) {
    const written = new Set(rendered.values());
    const wanted = new Set(fresh.map(({ body }) => body));
    return theirs.map((note) => {
        const own = digestOf(note);
        const isSame = wanted.has(note.body) || written.has(own);
        const digest = isSame ? own : rendered.get(note.key);
        return { note, isPersons: !isSame || !note.isLettered, ...(digest && { digest }) };
    });
}
/** Finds the new footnote that each one is about; a changed one is about what it was about before. */
function matchNotes(claims, fresh) {
    const find = indexByMatter(fresh);
    const changed = new Set();
    const matched = new Map();
    for (const claim of claims) {
        const match = find(claim);
        if (match === undefined)
            continue;
        // Two texts cannot stand under one label.
        const isOther = claim.isPersons && match.body !== claim.note.body;
        if (isOther && changed.has(match.key))
            continue;
        if (isOther)
            changed.add(match.key);
        matched.set(claim, match.key);
    }
    return matched;
}
/** What somebody removed but still cites leads to the new footnote about the same matter. */
function findRemoved({ rendered, cited, fresh }) {
    const byDigest = new Map(fresh.map((note) => [digestOf(note), note.key]).reverse());
    return [...cited].flatMap((key) => {
        const label = byDigest.get(rendered.get(key) ?? '');
        return label === undefined ? [] : [[key, label]];
    });
}
/** The digest that a footnote has in the front matter. */
const digestOf = ({ matter }) => (0,spec_rendered/* digestPiece */.Rc)(matter);
function indexByMatter(fresh) {
    const byMatter = new Map();
    for (const note of fresh) {
        const digest = digestOf(note);
        const same = byMatter.get(digest) ?? [];
        same.push(note);
        byMatter.set(digest, same);
    }
    return ({ note, digest = digestOf(note) }) => {
        const found = byMatter.get(digest) ?? [];
        return found.find(({ key }) => key === note.key) ?? found[0];
    };
}
/** The next label of the same kind that no document uses. */
function countFrom(keys) {
    const highest = new Map();
    for (const key of keys) {
        const [, kind = '', number = ''] = /^([a-z])([1-9]\d{0,8})$/u.exec(key) ?? [];
        highest.set(kind, Math.max(highest.get(kind) ?? 0, Number(number)));
    }
    return (key) => {
        // Only clauses are numbered with an R; any other label may become one of evidence.
        const kind = /^r[1-9]\d{0,8}$/u.test(key) ? 'r' : 'e';
        const number = (highest.get(kind) ?? 0) + 1;
        highest.set(kind, number);
        return `${kind}${number}`;
    };
}

;// CONCATENATED MODULE: ./build/delivery/merge/merge-units.js

/** Takes each unit from the new document, unless a person changed it. */
function mergeUnits(given) {
    const find = createFind(given);
    const extras = placeExtras(given.lettered);
    const chosen = spec_rendered/* unitKeys */.DS.flatMap((key) => [
        chooseUnit(key, given, find),
        ...(extras.get(key) ?? []).map((extra) => ({ ...extra, isKept: true })),
    ]);
    const { theirs: tail } = find('tail');
    const kept = chosen.filter(({ isKept }) => isKept);
    const title = kept.find(({ key }) => key === 'title');
    return {
        all: chosen.map(({ text }) => text),
        tail: tail.text,
        kept: [...kept, ...(tail.text === '' ? [] : [tail])].map(({ name }) => name),
        ...(title !== undefined && { title: title.text }),
    };
}
function chooseUnit(key, given, find) {
    const { theirs, fresh } = find(key);
    const isKept = isPersons(key, given, find);
    const name = theirs.name === '' ? fresh.name : theirs.name;
    return { key, name, text: isKept ? theirs.text : fresh.text, isKept };
}
const isExtra = (key) => key.startsWith('extra-');
function createFind({ theirs, lettered, fresh }) {
    const pick = (units, key) => units.find((unit) => unit.key === key) ?? { key, name: '', text: '' };
    return (key) => ({
        standing: pick(theirs, key),
        theirs: pick(lettered, key),
        fresh: pick(fresh, key),
    });
}
function isPersons(key, { rendered }, find) {
    const { standing, theirs, fresh } = find(key);
    if ((0,spec_rendered/* bare */.$B)(theirs.text) === (0,spec_rendered/* bare */.$B)(fresh.text))
        return false;
    return isEdited(standing, rendered);
}
/** Where we do not know what we wrote, what is not there need not have been removed by anybody. */
function isEdited({ key, text }, rendered) {
    const known = rendered.get(key);
    return known === undefined ? text !== '' : known !== (0,spec_rendered/* digestPiece */.Rc)(text);
}
/** What people added, by the unit of ours that it stands behind. */
function placeExtras(units) {
    const placed = new Map();
    let anchor = 'lead';
    for (const unit of units) {
        if (unit.key.startsWith('section-'))
            anchor = unit.key;
        if (!isExtra(unit.key))
            continue;
        const behind = placed.get(anchor) ?? [];
        behind.push(unit);
        placed.set(anchor, behind);
    }
    return placed;
}

// EXTERNAL MODULE: ./build/spec/parse/front-matter.js + 1 modules
var front_matter = __webpack_require__(8952);
// EXTERNAL MODULE: ./build/spec/parse/outline.js
var outline = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/spec/parse/slice.js
var slice = __webpack_require__(79816);
;// CONCATENATED MODULE: ./build/delivery/merge/find-inline-ranges.js
/** Where a document holds inline Markdown: its code and its HTML cite nothing. */
const findInlineRanges = (blocks) => blocks.flatMap((block) => {
    switch (block.is) {
        case 'paragraph':
        case 'heading':
            return [{ first: block.line - 1, end: block.endLine }];
        case 'table':
            // A code span ends with its cell.
            return Array.from({ length: block.endLine - block.line + 1 }, (_, index) => ({
                first: block.line - 1 + index,
                end: block.line + index,
            }));
        case 'list':
            return block.items.flatMap((item) => findInlineRanges(item.blocks));
        case 'quote':
            return findInlineRanges(block.blocks);
        case 'code':
        case 'html':
        case 'rule':
            return [];
    }
});

;// CONCATENATED MODULE: ./build/delivery/merge/read-notes.js


const definition = /^ {0,3}\[\^([^\][\s]{1,200})\]:/u;
/** Whether a label is of the kind that we give. */
const isLettered = (key) => /^[re][1-9]\d{0,8}$/u.test(key);
/** Reads every definition, also one that no blank line sets apart from the text above it. */
function readNotes(lines, blocks) {
    const spans = findSpans(blocks, lines);
    const alone = spans.map(({ first, end }) => lines.slice(first, end).join('')).join('\n');
    const { clauses } = (0,parse_spec/* parseSpec */.F)(alone).spec.requirement;
    const texts = clauses.map(({ id, text }) => [id.toLowerCase(), text]);
    const known = new Map(texts.reverse());
    return spans.map((span) => {
        const note = readNote(span, lines, known);
        // The first definition of a label is the one that counts.
        known.delete(note.key);
        return note;
    });
}
function findSpans(blocks, lines) {
    return blocks.flatMap((block, at) => {
        if (block.is === 'list')
            return block.items.flatMap((item) => findSpans(item.blocks, lines));
        if (block.is !== 'paragraph')
            return [];
        const starts = [];
        for (let line = block.line - 1; line < block.endLine; line += 1) {
            if (definition.test(lines[line] ?? ''))
                starts.push(line);
        }
        const below = blocks[at + 1];
        // The further paragraphs of a footnote are indented, which the parser takes for code.
        const end = below?.is === 'code' && !below.fenced ? below.endLine : block.endLine;
        return starts.map((first, index) => ({ first, end: starts[index + 1] ?? end }));
    });
}
function readNote({ first, end }, lines, clauses) {
    const text = lines.slice(first, end).join('').trimEnd();
    const label = definition.exec(text)?.[1] ?? '';
    const key = label.toLowerCase();
    const body = bodyOf(text);
    const clause = clauses.get(key);
    let next = end;
    while (next < lines.length && lines[next]?.trim() === '')
        next += 1;
    return {
        first,
        end,
        next,
        key,
        text,
        body,
        matter: clause === undefined ? body : (0,spec_rendered/* clauseMatter */.F8)(clause),
        isLettered: isLettered(key),
    };
}
const bodyOf = (text) => text
    .replace(definition, '')
    .replace(/^\s*\*\*R[1-9]\d{0,8}\*\*/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .join('\n')
    .trim();

;// CONCATENATED MODULE: ./build/delivery/merge/read-document.js







const lineWithEnd = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu;
/** Splits a document into what is merged; it reads sections as the parser does, and never throws. */
function readDocument(written) {
    const text = written.replace(/^\ufeff/u, '');
    const lines = text.match(lineWithEnd) ?? [];
    const parsed = (0,parse_spec/* parseSpec */.F)(text);
    const top = (0,front_matter/* countFrontMatter */.w)(parsed.lines);
    const inline = findInlineRanges(parsed.blocks);
    const notes = readNotes(lines, parsed.blocks);
    const heads = readHeads(parsed);
    return {
        lines,
        frontMatter: lines.slice(1, Math.max(1, top - 1)),
        units: divideUnits({ first: top, last: lines.length }, heads, notes),
        notes,
        inline,
        closing: findClosing(parsed.blocks.at(-1), lines),
    };
}
/** The headings that begin a unit: the title, and everything on level 1 and 2 behind it. */
function readHeads({ blocks, locale }) {
    const { title, headings } = (0,outline/* readOutline */.p)(blocks, (0,words/* openWords */.S)(locale));
    const known = new Map(headings.map(({ label, section }) => [
        label.line,
        { name: (0,slice/* proseOf */.jv)(label), wanted: section === undefined ? 'extra' : `section-${section}` },
    ]));
    if (title !== undefined)
        known.set(title.line, { name: (0,slice/* proseOf */.jv)(title), wanted: 'title' });
    const seen = new Set();
    return blocks.flatMap((block) => {
        if (block.is !== 'heading' || block.level > 2)
            return [];
        const { name, wanted } = known.get(block.line) ?? { name: '', wanted: 'extra' };
        // A title below other headings is one that a person added.
        const isPlaced = wanted !== 'extra' && (wanted !== 'title' || seen.size === 0);
        const key = isPlaced && !seen.has(wanted) ? wanted : `extra-${seen.size}`;
        seen.add(key);
        return [{ key, name, first: block.line - 1, below: block.endLine }];
    });
}
function divideUnits({ first, last }, heads, notes) {
    const noted = new Set(notes.flatMap((note) => numbersIn(note.first, note.end)));
    const tailStart = findTailStart(notes);
    const unit = (key, name, span) => ({
        key,
        name,
        lines: numbersIn(span.first, span.last).filter((line) => !noted.has(line)),
    });
    const [opening] = heads;
    const isTitled = opening?.key === 'title';
    const leadStart = isTitled ? opening.below : first;
    const sections = isTitled ? heads.slice(1) : heads;
    const leadEnd = sections[0]?.first ?? last;
    const spans = [
        ...(isTitled ? [{ key: 'title', name: opening.name, first, last: opening.below }] : []),
        { key: 'lead', name: '', first: leadStart, last: leadEnd },
        ...sections.map((head, at) => ({ ...head, last: sections[at + 1]?.first ?? last })),
    ];
    return spans.flatMap(({ key, name, ...span }) => {
        if (tailStart <= span.first || tailStart >= span.last)
            return [unit(key, name, span)];
        return [
            unit(key, name, { ...span, last: tailStart }),
            unit('tail', '', { ...span, first: tailStart }),
        ];
    });
}
const numbersIn = (first, end) => Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
/** Behind the longest run of footnotes of ours; what people append to a document stands there. */
function findTailStart(notes) {
    let longest = { count: 0, end: Number.POSITIVE_INFINITY };
    let run = { count: 0, end: 0 };
    for (const [index, { first, end, isLettered }] of notes.entries()) {
        const count = notes[index - 1]?.next === first ? run.count : 0;
        run = { count: count + (isLettered ? 1 : 0), end };
        if (run.count > longest.count || longest.end === notes[index - 1]?.end)
            longest = run;
    }
    return longest.end;
}
function findClosing(last, lines) {
    if (last?.is === 'html')
        return /^\s*<!--(?![^]*-->)/u.test(last.text) ? '-->' : '';
    if (last?.is !== 'code' || last.closed)
        return '';
    return /^\s*(`{3,}|~{3,})/u.exec(lines[last.line - 1] ?? '')?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/delivery/merge/find-edited.js





/** What people changed in a document of ours: headings, and labels of footnotes; everything where nobody knows. */
function findEdited(text) {
    const document = readDocument(text);
    const rendered = (0,spec_rendered/* readRendered */.wH)(document.frontMatter);
    const written = new Set(rendered.values());
    const units = letterUnits(document).filter((unit) => isEdited(unit, rendered));
    const notes = document.notes.filter((note) => !note.isLettered || !written.has(digestOf(note)));
    return [...units.map(({ name, key }) => name || key), ...notes.map(({ key }) => `[^${key}]`)];
}

;// CONCATENATED MODULE: ./build/delivery/standing.js




async function readStanding(oid, { target, github }) {
    const paths = [target.specPath, (0,spec_paths/* twinPath */.on)(target.specPath)];
    const [spec, twin] = await Promise.all(paths.map((path) => github.readFile(path, oid)));
    const blocked = [spec, twin].findIndex((file) => file?.is === 'other');
    const obstacle = blocked === -1
        ? await findOtherSpelling(oid, paths, { target, github })
        : noFile(paths[blocked] ?? '', target);
    return {
        ...(spec?.is === 'file' && { text: spec.text }),
        ...(twin?.is === 'file' && { twin: twin.text }),
        ...(obstacle && { obstacle }),
    };
}
async function findOtherSpelling(oid, paths, { target, github }) {
    for (const path of paths) {
        const found = await github.readOtherSpelling(path, oid);
        if (found !== undefined)
            return speltOtherwise(path, found, target);
    }
    return undefined;
}
const noFile = (path, { repository }) => new errors/* SpecWriterError */.Z('github', {
    message: `Expected a file or nothing at ${path} in ${repository}, found a link, a folder or a submodule.`,
    hint: 'Set spec-path to another path, or remove what is there.',
});
const speltOtherwise = (path, found, { repository }) => new errors/* SpecWriterError */.Z('github', {
    message: `Expected no other spelling of ${path} in ${repository}, found ${found}: a checkout on Windows or macOS holds only one of them.`,
    hint: `Write ${found} in spec-path as it is spelt there, set spec-path to another path, or rename ${found}.`,
});
/** Whether a document was written by this program from exactly this input, whoever edited it since. */
const isFrom = (text, inputHash) => (0,parse_spec/* parseSpec */.F)(text).spec.generator.inputHash === inputHash;
const hash = /^[0-9a-f]{64}$/u;
/** What a new document takes the place of; nothing where that is an older version of itself. */
function findReplaced(text, source) {
    if (text === undefined)
        return undefined;
    const { generator, requirement } = (0,parse_spec/* parseSpec */.F)(text).spec;
    if (!hash.test(generator.inputHash))
        return { dropped: [] };
    if (requirement.source === source)
        return undefined;
    return { source: requirement.source, dropped: findEdited(text) };
}
/** Where no pull request shows it to anybody, nothing is replaced that people wrote. */
function refuseReplacing({ source, dropped }, branch, { specPath }) {
    if (source === undefined) {
        return new errors/* SpecWriterError */.Z('github', {
            message: `Expected no file or a document of ours at ${specPath} on branch ${branch}, found one that somebody else wrote.`,
            hint: 'Choose another spec-path, or move that file away.',
        });
    }
    if (dropped.length === 0)
        return undefined;
    return new errors/* SpecWriterError */.Z('github', {
        message: `Expected nothing of people's at ${specPath} on branch ${branch}, found the specification of ${source} with their words in it: ${dropped.join('; ')}.`,
        hint: 'Set spec-path to specs/{issue}/SPEC.md, so that every issue has a document of its own.',
    });
}

// EXTERNAL MODULE: ./build/trigger/trigger.js
var trigger_trigger = __webpack_require__(89511);
;// CONCATENATED MODULE: ./build/delivery/status-labels.js

/** The labels by which an issue tells how its specification stands. */
const statusLabels = {
    trigger: {
        name: trigger_trigger/* triggerLabel */.Bz,
        color: '0969da',
        description: 'Asks for a technical specification',
    },
    inProgress: {
        name: trigger_trigger/* inProgressLabel */.vr,
        color: 'bf8700',
        description: 'The specification is being written',
    },
    ready: {
        name: trigger_trigger/* endLabels */.XN.ready,
        color: '1a7f37',
        description: 'The specification is written and checked',
    },
    blocked: {
        name: trigger_trigger/* endLabels */.XN.blocked,
        color: '8250df',
        description: 'The specification waits for answers',
    },
    failed: {
        name: trigger_trigger/* endLabels */.XN.failed,
        color: 'cf222e',
        description: 'The specification could not be written',
    },
};
const names = Object.values(statusLabels).map(({ name }) => name);
/** Which labels of ours are among those of an issue; GitHub finds a label in any case. */
const findKnown = (labels) => new Map(names
    .filter((name) => labels.some((label) => (0,trigger_trigger/* isLabel */.J2)(label, name)))
    .map((name) => [name, 'there']));
/**
 * What has to change on an issue so that its labels tell the state. Labels are added before others are
 * removed, so that a run that dies in between leaves too much rather than nothing; one that is only
 * perhaps there is added or removed once more.
 */
function changeLabels(state, known, asked) {
    const wanted = wantedLabels(state, asked);
    return {
        add: wanted.filter(({ name }) => known.get(name) !== 'there'),
        remove: [...known.keys()].filter((name) => wanted.every((label) => label.name !== name)),
    };
}
function wantedLabels(state, asked) {
    const { trigger, inProgress, ready, blocked, failed } = statusLabels;
    switch (state) {
        case 'queued':
        case 'writing':
        case 'checking':
            return [inProgress];
        case 'published':
            return [ready];
        case 'blocked':
            return [blocked];
        case 'invalid':
        case 'failed':
        case 'cancelled':
            // The label that asked comes back, so that nothing that was asked for is forgotten.
            return asked === 'by-label' ? [trigger, failed] : [failed];
    }
}

// EXTERNAL MODULE: ./build/delivery/text/length.js
var text_length = __webpack_require__(20301);
// EXTERNAL MODULE: ./build/delivery/text/marker.js
var text_marker = __webpack_require__(26835);
;// CONCATENATED MODULE: ./build/delivery/text/keep-document.js


/** Where a comment goes over from what is said about a document to the document itself. */
const start = '\n---\n\n# ';
const told = '*Below stands the specification that was written before this run.*';
/** Whether a comment of ours holds a document that stands nowhere else. */
const holdsDocument = (comment) => (0,text_marker/* readMarker */.t7)(comment)?.inputHash !== undefined && comment.includes(start);
/** Whether news of a later run stand above the document of a comment. */
const hasNews = (comment) => holdsDocument(comment) && comment.slice(0, comment.indexOf(start)).includes(told);
/**
 * News above a document that stands in the comment already, with the marker of that document; nothing
 * when there is no room for both. Only a new document may take the place of one.
 */
function keepDocument(news, comment) {
    const [marker = ''] = comment.split('\n', 1);
    const [, ...lines] = news.trimEnd().split('\n');
    const document = comment.slice(comment.indexOf(start));
    const kept = `${[marker, ...lines].join('\n')}\n\n${told}\n${document}`;
    return (0,text_length/* countCharacters */.wZ)(kept) <= text_length/* mostCharacters */.sw ? kept : undefined;
}

// EXTERNAL MODULE: ./build/markdown/escape-prose.js
var escape_prose = __webpack_require__(46867);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/delivery/text/describe-replaced.js



/** What a new document takes the place of, and what goes with it; a plain line, not escaped. */
function describeReplaced({ source, dropped }) {
    if (source === undefined) {
        return 'This takes the place of a document that somebody else wrote.';
    }
    const place = `This takes the place of the specification of ${(0,spec_text/* toLine */.S5)(source)}.`;
    if (dropped.length === 0)
        return place;
    return `${place} What people wrote there is not in it: ${dropped.map(spec_text/* toLine */.S5).join('; ')}. With spec-path specs/{issue}/SPEC.md every issue has a document of its own.`;
}
/** The same where it cannot be overlooked. */
const quoteReplaced = (replaced, characters) => `> [!IMPORTANT]\n> ${(0,escape_prose/* escapeLine */.EH)((0,text_length/* shorten */.ml)(describeReplaced(replaced), Math.max(characters, shortest)))}`;
/** The sentences themselves have room, whatever is cut from the names in them. */
const shortest = 400;

;// CONCATENATED MODULE: ./build/delivery/text/own-part.js


/** Text of ours between its two markers; nothing in it can be taken for one of them. */
const wrapOwnPart = (marker, text) => `${marker}\n${(0,text_marker/* withoutMarkers */.Y)(text).replace(/\r\n?/gu, '\n').trim()}\n${text_marker/* endMarker */.cL}\n`;
/**
 * Brings our part of a body up to date; every word around it stays. Where the markers are gone, somebody
 * took them out: then all that is there is theirs, and ours comes once at the end.
 */
function replaceOwnPart(existingBody, ownPart) {
    const standing = findOwnPart(existingBody);
    const lineEnd = existingBody.includes('\r\n') ? '\r\n' : '\n';
    const place = (part) => {
        const own = part.trimEnd().replaceAll('\n', lineEnd);
        if (standing === undefined)
            return append(existingBody, own, lineEnd);
        return `${existingBody.slice(0, standing.start)}${own}${existingBody.slice(standing.end)}`;
    };
    const hasRoom = (body) => (0,text_length/* countCharacters */.wZ)(body) <= text_length/* mostCharacters */.sw;
    const whole = place(ownPart);
    if (hasRoom(whole))
        return whole;
    const short = place(shortPart(ownPart));
    // Nobody's words are cut to make room for ours.
    return hasRoom(short) ? short : existingBody;
}
/** Whether our part of a body was written about another input; where somebody took it out, nothing is. */
function isOutdated(body, inputHash) {
    const marker = readOwnMarker(body);
    return marker !== undefined && marker.inputHash !== inputHash;
}
/** A part that names no input: something around it could not be set and is still to be. */
const leaveUnfinished = (ownPart) => ownPart.replace(/^(<!-- spec-writer: \S+) hash=[0-9a-f]{64} -->/u, '$1 -->');
/** Whether our part of a body was left so. */
function isUnfinished(body) {
    const marker = readOwnMarker(body);
    return marker !== undefined && marker.inputHash === undefined;
}
function readOwnMarker(body) {
    const own = findOwnPart(body);
    const [line = ''] = own === undefined ? [] : body.slice(own.start, own.end).split('\n', 1);
    return (0,text_marker/* parseMarker */.gY)(line.trimEnd());
}
function append(body, part, lineEnd) {
    const above = body.trimEnd();
    return above === '' ? `${part}\n` : `${above}${lineEnd}${lineEnd}${part}${lineEnd}`;
}
/** What is left to say where the words of others leave no room. */
function shortPart(ownPart) {
    const [marker = ''] = ownPart.split('\n', 1);
    const refs = /^Refs #\d+$/mu.exec(ownPart)?.[0] ?? '';
    const told = 'The summary of the specification has no room beside the text of this pull request.';
    return wrapOwnPart(marker, `${told}\n\n${refs}`);
}
/** From a first marker to the next last one, without another first one between. */
function findOwnPart(body) {
    let start;
    for (const { 0: line, index } of body.matchAll(/[^\n]+/gu)) {
        const text = line.trimEnd();
        if ((0,text_marker/* parseMarker */.gY)(text) !== undefined)
            start = index;
        else if (text === text_marker/* endMarker */.cL && start !== undefined) {
            return { start, end: index + text.length };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/delivery/find-published.js









/** Looks for a document that was published from exactly this input, so that it costs nothing again. */
async function findPublished(inputHash, world) {
    const { target, labels, status } = world;
    const told = readTold(inputHash, await status.ownComment?.read());
    const isTold = status.ownComment === undefined || told.is === 'this';
    const isAtRest = isTold && tellsReady(target, labels);
    if (target.publish === 'comment') {
        return told.is === 'this' ? { isSettled: isAtRest, publication: told.publication } : undefined;
    }
    const found = await findOnBranches(inputHash, world);
    if (found === undefined || found.obstacle !== undefined)
        return found;
    const publication = { ...told.publication, ...found.publication };
    const isSettled = found.isSettled && isAtRest && !told.holdsDocument;
    return { ...found, publication, isSettled };
}
/** A run that could not set its labels, or that failed after the document stood there, is finished by the next. */
function tellsReady({ hasLabels }, labels) {
    const known = findKnown(labels);
    const { inProgress, ready, blocked, failed } = statusLabels;
    const isElse = [inProgress, blocked, failed].some(({ name }) => known.has(name));
    return !hasLabels || (known.has(ready.name) && !isElse);
}
/** What our comment tells of; one that tells of something else, or none, was left by a run that did not finish. */
function readTold(inputHash, comment) {
    if (comment === undefined)
        return { is: 'other', holdsDocument: false, publication: untouched };
    const { body } = comment;
    const isThis = (0,text_marker/* readMarker */.t7)(body)?.inputHash === inputHash && !hasNews(body);
    return {
        is: isThis ? 'this' : 'other',
        holdsDocument: holdsDocument(body),
        publication: { ...untouched, comment: comment.url },
    };
}
const untouched = { outcome: 'unchanged', keptSections: [], stepsDown: [] };
async function findOnBranches(inputHash, world) {
    const { target, github } = world;
    const place = await findBranch(target, github);
    const { base, branch, baseOid } = place;
    const onBase = await readStanding(baseOid, world);
    const { text: merged } = onBase;
    if (target.publish === 'pull-request' && merged !== undefined && isFrom(merged, inputHash)) {
        const publication = { ...untouched, branch: base, commit: baseOid };
        return { text: merged, isSettled: true, isMerged: true, publication };
    }
    const standing = branch.head === undefined ? onBase : await readStanding(branch.head, world);
    const obstacle = findObstacle(standing, branch.name, world) ?? findOnBase(onBase, target);
    if (obstacle !== undefined)
        return { isSettled: false, publication: untouched, obstacle };
    return describeStanding(inputHash, standing, { place, target });
}
function describeStanding(inputHash, { text, twin }, { place, target }) {
    const { branch, pullRequest } = place;
    if (branch.head === undefined || text === undefined || !isFrom(text, inputHash))
        return undefined;
    const isOpen = target.publish === 'commit' ||
        (pullRequest !== undefined && !isOutdated(pullRequest.body, inputHash));
    const publication = {
        ...untouched,
        ...{ branch: branch.name, commit: branch.head },
        ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
    };
    return { text, isSettled: isOpen && (0,spec_twin/* isTwinOf */.y)((0,parse_spec/* parseSpec */.F)(text).spec, twin), publication };
}
/** What a pull request brings has to stand on its base one day. */
const findOnBase = ({ obstacle }, { publish }) => publish === 'pull-request' ? obstacle : undefined;
/** Says what will be refused, and of what a new document will take the place, before anything is paid. */
function findObstacle({ text, obstacle }, branch, { target, source, warn }) {
    if (obstacle !== undefined || source === undefined)
        return obstacle;
    const replaced = findReplaced(text, source);
    if (replaced === undefined)
        return undefined;
    const refusal = target.publish === 'commit' ? refuseReplacing(replaced, branch, target) : undefined;
    if (refusal === undefined)
        warn?.(`${target.specPath}: ${describeReplaced(replaced)}`);
    return refusal;
}

// EXTERNAL MODULE: ./build/markdown/read-blocks.js
var read_blocks = __webpack_require__(86989);
;// CONCATENATED MODULE: ./build/delivery/merge/find-cited.js



/** The labels that lines cite where they hold inline Markdown. */
const findCitedIn = (lines, ranges) => new Set(ranges.flatMap(({ first, end }) => [...findCitations(lines.slice(first, end).join('\n'))]));
/** The labels that a text without front matter cites. */
const findCited = (text) => findCitedIn(text.split(/\r\n?|\n/u), findInlineRanges((0,read_blocks/* readBlocks */.v)(text)));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/spec/source-digest.js
var source_digest = __webpack_require__(59218);
;// CONCATENATED MODULE: ./build/delivery/merge/merge-front-matter.js



/** The new facts with the keys and comments that people added; a title that a person changed is the title. */
function mergeFrontMatter({ theirs, fresh, title, rendered }) {
    const lines = fresh.map((line) => line.trimEnd()).filter((line) => keyOf(line) !== spec_rendered/* renderedKey */.PO);
    const titled = lines.map((line) => title !== undefined && line.startsWith('title:')
        ? (0,dist/* stringify */.As)({ title }, { lineWidth: 0 }).trimEnd()
        : line);
    const added = findAdded(theirs, fresh);
    return ['---', ...titled, rendered, ...added, '---'].join('\n');
}
/** The entries whose keys are none of ours; what is indented belongs to the key above it. */
function findAdded(theirs, fresh) {
    const known = new Set([spec_rendered/* renderedKey */.PO, source_digest/* sourcesKey */.mc, ...fresh.flatMap((line) => keyOf(line) ?? [])]);
    let isAdded = false;
    return theirs
        .filter((line) => {
        const key = keyOf(line);
        if (key !== undefined)
            isAdded = !known.has(key);
        return isAdded && line.trim() !== '';
    })
        .map((line) => line.trimEnd());
}
/** A comment, or text that is no YAML, is its own key. */
const keyOf = (line) => /^\s|^$/u.test(line) ? undefined : (/^([\w-]+):/u.exec(line)?.[1] ?? line.trim());

;// CONCATENATED MODULE: ./build/delivery/merge/merge-notes.js



/**
 * The footnotes of the merged document: every clause, what is cited, and what a person wrote. A new
 * footnote that a person had changed before says what the person made of it.
 */
function mergeNotes({ lettering, fresh, body }) {
    const written = lettering.notes.map((lettered) => write(lettered, lettering));
    const bodies = new Map(fresh.map(({ key, body }) => [key, body]));
    const isChange = ({ isFresh, isPersons, label, note }) => isPersons && !(isFresh && bodies.get(label) === note.body);
    const changes = written.filter(isChange);
    const changed = new Map(changes.map((change) => [change.label, change]));
    const carried = written.filter(({ isFresh }) => !isFresh);
    const candidates = [
        ...fresh.map(({ key, text }) => ({ label: key, text: changed.get(key)?.text ?? text })),
        ...carried,
    ];
    const clauses = fresh.flatMap(({ key }) => (isClause(key) ? [key] : []));
    const needed = findNeeded(candidates, body, [...clauses, ...changed.keys()]);
    const kept = candidates.filter(({ label }) => needed.has(label));
    return {
        text: kept
            .sort(byKind)
            .map(({ text }) => text)
            .join('\n'),
        kept: changes.map(({ label }) => `[^${label}]`),
        carried: carried.flatMap(({ label, digest }) => digest !== undefined && isLettered(label) && needed.has(label)
            ? [[label, digest]]
            : []),
    };
}
function write(lettered, { labels }) {
    const { note, label } = lettered;
    return { ...lettered, text: letterText(note.text, new Map([...labels, [note.key, label]])) };
}
const isClause = (label) => /^r[1-9]\d*$/u.test(label);
/** A footnote may cite another one; a clause that nobody cites is still asked for. */
function findNeeded(candidates, body, always) {
    const texts = new Map(candidates.map(({ label, text }) => [label, text]));
    const needed = new Set();
    const open = [...findCited(body), ...always];
    for (let label = open.pop(); label !== undefined; label = open.pop()) {
        const text = texts.get(label);
        if (text === undefined || needed.has(label))
            continue;
        needed.add(label);
        open.push(...findCitations(text));
    }
    return needed;
}
const byKind = (left, right) => rank(left.label) - rank(right.label);
const rank = (label) => (isClause(label) ? 0 : /^e[1-9]\d*$/u.test(label) ? 1 : 2);

;// CONCATENATED MODULE: ./build/delivery/merge/merge-document.js










/**
 * Brings a document up to date without overwriting anybody. The title, what stands below it, each
 * section and each footnote stays as a person left it, or becomes new; what people added stays. A
 * section that a person removed stays away: a deletion is an edit, and a check of the document says
 * what it lacks. The facts in the front matter are always new.
 */
function mergeDocument({ theirs, fresh }) {
    const [standing, wanted] = [readDocument(theirs), readDocument(fresh)];
    const rendered = (0,spec_rendered/* readRendered */.wH)(standing.frontMatter);
    const lettering = letterNotes({
        rendered,
        theirs: standing.notes,
        fresh: wanted.notes,
        cited: findCitedIn(standing.lines, standing.inline),
        freshCited: findCitedIn(wanted.lines, wanted.inline),
    });
    const units = mergeUnits({
        rendered,
        theirs: letterUnits(standing),
        lettered: letterUnits(standing, lettering.labels),
        fresh: letterUnits(wanted),
    });
    const above = units.all.filter((text) => text !== '');
    const below = units.tail === '' ? [] : [units.tail];
    const body = [...above, ...below].join('\n\n');
    const notes = mergeNotes({ lettering, fresh: wanted.notes, body });
    const added = findAdded(standing.frontMatter, wanted.frontMatter);
    const kept = [...units.kept, ...notes.kept];
    if (kept.length + added.length === 0)
        return { text: fresh, kept };
    const frontMatter = mergeFrontMatter({
        theirs: standing.frontMatter,
        fresh: wanted.frontMatter,
        title: units.title === undefined ? undefined : titleIn(units.title),
        rendered: (0,spec_rendered/* writeRendered */.d_)([...(0,spec_rendered/* readRendered */.wH)(wanted.frontMatter), ...notes.carried]),
    });
    const between = notes.text === '' ? [] : [notes.text];
    return { text: `${[frontMatter, ...above, ...between, ...below].join('\n\n')}\n`, kept };
}
const titleIn = (text) => {
    const title = (0,spec_text/* toLine */.S5)((0,parse_spec/* parseSpec */.F)(text).spec.title);
    return title === '' ? undefined : title;
};

// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/report/measure-spec.js
var measure_spec = __webpack_require__(65291);
;// CONCATENATED MODULE: ./build/delivery/text/neutralise-plain.js



/** A zero-width space: shows nothing, and ends what GitHub would take for a name or a number. */
const separator = '\u200b';
/** What is never seen but changes how a line is read. */
const unseen = /[\p{Bidi_Control}\ufeff\u2060-\u2064\u206a-\u206f]/gu;
/** `@user` and `@org/team` where GitHub sees a mention: not behind a letter, so not in an address. */
const mention = /(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])/gu;
/** `#1`, `owner/name#1`, `GH-1`, and the address of an issue, with or without a keyword before them. */
const reference = /#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)/giu;
const stop = (sign) => `${sign}${separator}`;
/**
 * Text of anybody for a title, where no escape of Markdown would help: one line in which nothing
 * notifies, links or closes. A code span may name somebody, since titles show it as code.
 */
function neutralisePlain(text) {
    const line = (0,spec_text/* toLine */.S5)(text.toWellFormed().replace(unseen, '')).replace(reference, stop);
    return (0,code_span/* splitBareCode */.KJ)(line)
        .map(({ is, start, end }) => {
        const part = line.slice(start, end);
        return is === 'code' ? part : part.replace(mention, stop);
    })
        .join('');
}
/** The same where a backtick is just a backtick, as in the message of a commit. */
const neutraliseBare = (text) => neutralisePlain(text).replace(mention, stop);
/** Neutral text of at most so many characters, cut where a reader sees one character end. */
function neutraliseWithin(text, most, neutralise = neutralisePlain) {
    const whole = neutralise(text);
    if ((0,text_length/* countCharacters */.wZ)(whole) <= most)
        return whole;
    // A code span that was cut is none any more, so that what it named is stopped now, and takes room.
    for (let room = most; room > 1; room -= 1) {
        const cut = neutralise((0,text_length/* shorten */.ml)(whole, room));
        if ((0,text_length/* countCharacters */.wZ)(cut) <= most)
            return cut;
    }
    return '…';
}
/** Keywords by which GitHub closes an issue, with what can stand between them and its number. */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b[:\s]{0,8}(?:[\w.-]{1,100}\/[\w.-]{1,100})?(?:#(?=\d)|GH-(?=\d)|https?:(?=\/\/))/giu;
/** Breaks what would close an issue, in code too: the text of a pull request may become that of a commit. */
const stopClosing = (text) => text.replace(closing, stop);

;// CONCATENATED MODULE: ./build/delivery/text/write-commit-message.js



/** Longer headlines are cut in the lists of GitHub and of Git. */
const longestHeadline = 72;
/** A name of a model or a file beyond this tells nobody anything. */
const longestName = 120;
/** The message of the commit that holds the document; by its trailers a later run knows it as ours. */
function writeCommitMessage({ spec, model, inputHash }, { subject }) {
    const { clauses, answered, pins, grounded } = (0,measure_spec/* measureSpec */.Q)(spec);
    const name = (text) => neutraliseWithin(text, longestName, neutraliseBare);
    const { tool } = spec.generator;
    return {
        headline: neutraliseWithin(`Specify: ${spec.title}`, longestHeadline, neutraliseBare),
        body: [
            `Written by ${name(tool)} with ${name(model)} from ${name(spec.requirement.source)}.`,
            `${answered} of ${(0,count_noun/* countNoun */.y)(clauses, 'clause')} answered, ${grounded} of ${(0,count_noun/* countNoun */.y)(pins, 'version')} with a source.`,
            '',
            ...(subject === undefined ? [] : [`Spec-Writer-Issue: ${subject}`]),
            `Spec-Writer-Input: ${inputHash}`,
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/delivery/commit-document.js







/** A head that moves again and again is somebody at work; the next run finds them done. */
const mostAttempts = 4;
/**
 * Puts the document on a branch by a commit on top of what is there. What a person changed since we
 * wrote it stays; a branch that moved between reading and writing is read again.
 */
async function commitDocument(document, branch, desk) {
    const { github, target } = desk;
    let head = branch.head;
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
        const change = await planCommit(document, { name: branch.name, head }, desk);
        if (change.commit === undefined)
            return { ...change.landing, oid: head };
        const committed = await github.commitFiles(change.commit);
        if (committed !== 'head-moved')
            return { ...change.landing, oid: committed.oid };
        head = (await github.readHead(branch.name)) ?? head;
    }
    throw new errors/* SpecWriterError */.Z('github', {
        message: `Expected branch ${branch.name} of ${target.repository} to stand still, found it moved ${mostAttempts} times.`,
        hint: 'Run again when nobody else writes to the branch.',
    });
}
async function planCommit(document, { name, head }, desk) {
    const { specPath } = desk.target;
    const standing = await readStanding(head, desk);
    if (standing.obstacle !== undefined)
        throw standing.obstacle;
    const { published, kept } = await settleDocument(document, { name, text: standing.text }, desk);
    const isSame = published.text === standing.text && (0,spec_twin/* isTwinOf */.y)(published.spec, standing.twin);
    const wanted = [
        { path: specPath, text: published.text, before: standing.text },
        { path: (0,spec_paths/* twinPath */.on)(specPath), text: (0,spec_twin/* writeTwin */.G)(published.spec), before: standing.twin },
    ];
    const files = wanted
        .filter((file) => !isSame && file.text !== file.before)
        .map((file) => ({ path: file.path, text: file.text }));
    const landing = { branch: name, keptSections: kept, document: published };
    if (files.length === 0)
        return { landing: { ...landing, outcome: 'unchanged' } };
    const message = writeCommitMessage(document, desk.target);
    return {
        landing: { ...landing, outcome: standing.text === undefined ? 'created' : 'updated' },
        commit: { ...message, branch: name, expectedHead: head, files },
    };
}
/** The document as it is to stand: what people changed in an older version of it stays. */
async function settleDocument(document, { name, text }, desk) {
    const { source } = document.spec.requirement;
    const replaces = findReplaced(text, source);
    const onBase = await readOnBase(desk);
    // What stands on the base too stays visible in the pull request, where a person decides.
    const isShown = desk.target.publish === 'pull-request' && text === onBase;
    if (replaces !== undefined && !isShown) {
        const refusal = refuseReplacing(replaces, name, desk.target);
        if (refusal !== undefined)
            throw refusal;
    }
    const moved = replaces ?? findReplaced(onBase, source);
    const told = moved === undefined ? document : { ...document, replaces: moved };
    if (text === undefined || replaces !== undefined)
        return { published: told, kept: [] };
    // An edit of the document is what counts; only its twin may be left to mend.
    if (isFrom(text, document.inputHash))
        return { published: asPublished(told, text), kept: [] };
    const merged = mergeDocument({ theirs: text, fresh: document.text });
    return { published: asPublished(told, merged.text), kept: merged.kept };
}
/** As long as a pull request is open, it takes the place of what stands on its base. */
async function readOnBase({ github, target, baseOid }) {
    if (target.publish !== 'pull-request')
        return undefined;
    return (await readStanding(baseOid, { github, target })).text;
}
/** A document in which people changed something is read and checked as it is now. */
function asPublished(document, text) {
    if (text === document.text)
        return document;
    return { ...document, text, spec: (0,parse_spec/* parseSpec */.F)(text).spec, findings: document.check(text) };
}

// EXTERNAL MODULE: ./build/delivery/text/describe-document.js
var describe_document = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/delivery/text/describe-table.js
var describe_table = __webpack_require__(52213);
;// CONCATENATED MODULE: ./build/delivery/text/describe-findings.js




/** How the checks ended, in one sentence. */
function countFindings(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    if (findings.length === 0)
        return 'The checks found nothing to mend.';
    return `The checks found ${(0,count_noun/* countNoun */.y)(errors, 'error')} and ${(0,count_noun/* countNoun */.y)(warnings, 'warning')}.`;
}
/** What was found, where, and how to mend it; errors come first. */
function describeFindings(findings, { rows, characters }) {
    const ordered = [...findings].sort((one, other) => describe_findings_rank(one) - describe_findings_rank(other));
    return (0,describe_table/* describeTable */.u)([
        { title: 'Line', cell: ({ line }) => String(line) },
        { title: 'Severity', cell: ({ severity }) => severity },
        { title: 'Rule', cell: ({ rule }) => (0,escape_prose/* escapeCodeCell */.Hg)(rule) },
        { title: 'Finding', cell: ({ message }) => (0,describe_document/* proseOf */.jv)(message, characters) },
        { title: 'How to mend it', cell: ({ hint }) => (0,describe_document/* proseOf */.jv)(hint, characters) },
    ], ordered, { most: rows, noun: 'finding', rest: 'in the report of the run' });
}
const describe_findings_rank = ({ severity }) => (severity === 'error' ? 0 : 1);

// EXTERNAL MODULE: ./build/delivery/text/link.js
var text_link = __webpack_require__(47369);
;// CONCATENATED MODULE: ./build/delivery/text/write-pull-request.js











/** GitHub refuses a longer title. */
const longestTitle = 256;
/** How much is told, from everything to the least; the first that has room is taken. */
const tiers = [
    { rows: 1000, characters: 400, hasDiagram: true, note: '' },
    {
        rows: 40,
        characters: 120,
        hasDiagram: false,
        note: 'This summary is shortened, because a pull request holds 65,536 characters. The document is whole.',
    },
    {
        rows: 5,
        characters: 80,
        hasDiagram: false,
        note: 'Only the beginning of the summary has room here, because a pull request holds 65,536 characters. The document is whole.',
    },
];
/** Title and body of the pull request: what a reader wants to know before opening the document. */
function writePullRequest(document, target, facts) {
    const telling = { document, target, facts };
    let body = '';
    for (const tier of tiers) {
        body = writeBody(telling, tier);
        if ((0,text_length/* countCharacters */.wZ)(body) <= text_length/* roomForText */.s6)
            break;
    }
    return { title: titlePullRequest(document), body };
}
/** The title, also of one that a person opens. */
const titlePullRequest = ({ spec }) => neutraliseWithin(`${(0,describe_document/* nameDocument */.Pm)(spec)}: ${spec.title}`, longestTitle);
/** The description of one that a person opens; the next document fills our part of it. */
const startPullRequest = ({ inputHash }, { subject }) => subject === undefined
    ? ''
    : wrapOwnPart((0,text_marker/* writeMarker */.en)(subject, inputHash), `Refs #${subject}`).trimEnd();
function writeBody({ document, target, facts }, tier) {
    const { spec, findings, notices } = document;
    const source = { target, baseOid: facts.baseOid };
    const parts = [
        (0,describe_document/* describeOverview */.Nh)(document),
        tier.note === '' ? '' : `> ${tier.note}`,
        describePlace(target),
        document.replaces === undefined ? '' : quoteReplaced(document.replaces, tier.characters),
        titled('These sections stay as a person wrote them', describeKept(facts.keptSections, tier)),
        titled('Stack', (0,describe_document/* describeStack */.GO)(spec, tier, source)),
        titled('Design', tier.hasDiagram ? (0,describe_document/* describeDiagram */.hy)(spec) : ''),
        titled('Decisions', (0,describe_document/* describeDecisions */.Xo)(spec, tier)),
        titled('Requirements', fold((0,describe_document/* describeCoverage */.KZ)(spec, tier), 'Which step builds which clause')),
        titled('Out of scope', (0,describe_document/* describeOutOfScope */.l1)(spec, tier)),
        titled('What was checked', describeChecks(findings, tier)),
        fold(describeNotices(notices, tier), 'What was left out of the research'),
        titled('How to go on', describeNext(target)),
        `<sub>${(0,describe_document/* describeCost */.P9)(document)}${describeRun(target)}</sub>`,
    ];
    const text = stopClosing(parts.filter((part) => part !== '').join('\n\n'));
    const refs = target.subject === undefined ? '' : `\n\nRefs #${target.subject}`;
    const marker = (0,text_marker/* writeMarker */.en)(target.subject ?? target.specPath, document.inputHash);
    return wrapOwnPart(marker, `${text}${refs}`);
}
const titled = (title, text) => text === '' ? '' : `### ${title}\n\n${text}`;
/** Long tables stand folded, so that the page below them is found. */
const fold = (text, summary) => text.split('\n').length <= mostOpenLines
    ? text
    : `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
/** Rows that a reader sees without scrolling. */
const mostOpenLines = 14;
const describePlace = ({ specPath }) => `Read it under **Files changed**: ${(0,escape_prose/* escapeCodeCell */.Hg)(specPath)} for people and Builders, ${(0,escape_prose/* escapeCodeCell */.Hg)((0,spec_paths/* twinPath */.on)(specPath))} for tools.`;
function describeChecks(findings, tier) {
    const table = describeFindings(findings, tier);
    return [countFindings(findings), table].filter((text) => text !== '').join('\n\n');
}
/** What a person wrote and what therefore stays. */
const describeKept = (headings, { rows, characters }) => (0,describe_document/* describeList */.KA)(headings.map((heading) => (0,text_length/* shorten */.ml)(heading, characters)), rows);
const describeNotices = (notices, { rows, characters }) => (0,describe_document/* describeList */.KA)(notices.map((notice) => (0,text_length/* shorten */.ml)(notice, characters)), rows);
function describeNext({ subject, hasLabels }) {
    const again = subject === undefined || !hasLabels
        ? 'Run the workflow again'
        : `Set the label \`${trigger_trigger/* triggerLabel */.Bz}\` on the issue again`;
    return [
        '- Edit the document on this branch: your words stay when it is written again.',
        `- ${again} to bring it up to date; that adds a commit and overwrites nobody.`,
        '- Where the checks of this pull request wait, choose **Approve workflows to run**: GitHub asks for that when the token of a workflow opened it.',
    ].join('\n');
}
const describeRun = ({ runUrl }) => runUrl === undefined ? '' : ` ${(0,text_link/* writeLink */.mC)('The run', runUrl)} holds the report.`;

;// CONCATENATED MODULE: ./build/delivery/compare-url.js

/**
 * The page on which one click opens the pull request that we were not allowed to open. GitHub's servers
 * refuse a request line above 8 KiB; a title of 256 characters, 12 bytes each at most, stays below that.
 */
function writeCompareUrl(document, { target, base, branch }) {
    const range = [base, branch].map(encodeURIComponent).join('...');
    const [title, body] = [titlePullRequest(document), startPullRequest(document, target)];
    const query = new URLSearchParams({ quick_pull: '1', title, body });
    return `${target.serverUrl}/${target.repository}/compare/${range}?${query.toString()}`;
}

;// CONCATENATED MODULE: ./build/delivery/own-comment.js

/**
 * The one comment that a run keeps on an issue or pull request. It is ours when the marker is in it
 * and we wrote it: anybody can copy a marker, and what others wrote others can change.
 */
function keepOwnComment({ on, key }, github, memory) {
    const find = async () => {
        const viewer = await github.readViewer();
        const comments = await github.readComments(on);
        return comments.find(({ author, body }) => author.login === viewer && (0,text_marker/* readMarker */.t7)(body)?.key === key);
    };
    const read = async () => {
        memory.comment ??= await find();
        return memory.comment;
    };
    const show = async (body) => {
        const standing = await read();
        if (standing?.body === body)
            return standing;
        // Whoever is cancelled now never learns what the comment says.
        memory.comment = undefined;
        const edited = standing && (await github.editComment(standing.id, body));
        memory.comment = edited ?? (await createOnce(body));
        return memory.comment;
    };
    /** Two runs at once may both have found none; the older comment stays. */
    const createOnce = async (body) => {
        const created = await github.createComment(on, body);
        const first = await find();
        if (first === undefined || first.id === created.id)
            return created;
        await github.deleteComment(created.id);
        return (await github.editComment(first.id, body)) ?? first;
    };
    return { show, read };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/delivery/text/asked-questions.js


/** Most of a comment is for people. */
const longestLine = 16_000;
const mostQuestions = 99;
const line = /^<!-- spec-writer-questions: ([\w.~%'()!*-]{2,20000}) -->$/mu;
const Asked = schemas/* array */.YOg(schemas/* object */.Ikc({ t: schemas/* string */.YjP().min(1), o: schemas/* array */.YOg(schemas/* string */.YjP()), r: schemas/* int */.Whr().min(0) }))
    .max(mostQuestions);
/**
 * A text with the hidden last line by which a later run knows what a number meant. It is carried from text to
 * text, because what people answered stays in the issue when the comment long tells of something else.
 */
function addAskedQuestions(body, questions) {
    for (let count = Math.min(questions.length, mostQuestions); count > 0; count -= 1) {
        const encoded = encode(JSON.stringify(questions.slice(0, count).map(asked_questions_shorten)));
        if (encoded.length > longestLine)
            continue;
        return addLine(body, `<!-- spec-writer-questions: ${encoded} -->`);
    }
    return body;
}
const asked_questions_shorten = ({ text, options, recommended }) => ({
    t: text,
    o: options,
    r: recommended,
});
function addLine(body, hidden) {
    const whole = `${body.trimEnd()}\n\n${hidden}\n`;
    return (0,text_length/* countCharacters */.wZ)(whole) <= text_length/* mostCharacters */.sw ? whole : body;
}
/** What a text of ours asked; nothing where the line is missing or is none of ours. */
function readAskedQuestions(body) {
    const encoded = line.exec(body)?.[1];
    const parsed = Asked.safeParse(encoded === undefined ? undefined : decode(encoded));
    if (!parsed.success)
        return [];
    return parsed.data.map(({ t, o, r }) => ({ text: t, options: o, recommended: r }));
}
/** A text with the hidden line of the one whose place it takes, unless it has its own or no room. */
function carryAskedQuestions(body, standing) {
    const carried = line.exec(standing)?.[0];
    return carried === undefined || line.test(body) ? body : addLine(body, carried);
}
/** Two dashes would end the comment. */
const encode = (text) => encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
function decode(text) {
    try {
        return JSON.parse(decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/requirement/question.js
var requirement_question = __webpack_require__(36478);
;// CONCATENATED MODULE: ./build/delivery/text/describe-progress.js



const phases = ['queued', 'writing', 'checking'];
/** A name of a model beyond this tells nobody anything. */
const longestModel = 60;
/** What is done, what runs, and what is still to come. */
function describeProgress(state, target) {
    const now = phases.indexOf(state.is);
    const model = state.is === 'writing' ? ` with ${(0,escape_prose/* escapeProse */.fd)((0,text_length/* shorten */.ml)(state.model, longestModel))}` : '';
    const steps = [
        'Read the requirement and the research',
        `Write the specification${model}`,
        'Check it against its sources',
        arrivals[target.publish],
    ];
    return ['### Specification in progress', steps.map(markAt(now)).join('\n'), followRun(target)]
        .filter((part) => part !== '')
        .join('\n\n');
}
const arrivals = {
    'pull-request': 'Open the pull request',
    commit: 'Commit it',
    comment: 'Show it here',
};
/** Signs instead of task boxes, which everybody could tick. */
const markAt = (now) => (step, index) => {
    if (index < now)
        return `- ✅ ${step}`;
    return index === now ? `- ⏳ **${step}**` : `- ◻️ ${step}`;
};
const followRun = ({ runUrl }) => runUrl === undefined ? '' : `${(0,text_link/* writeLink */.mC)('Follow the run', runUrl)}.`;
/** Where a run that ended tells the rest. */
const describe_progress_describeRun = ({ runUrl }) => runUrl === undefined ? '' : `More in ${(0,text_link/* writeLink */.mC)('the run', runUrl)}.`;

;// CONCATENATED MODULE: ./build/delivery/text/describe-publication.js




/** A message of GitHub beyond this is a page. */
const longestReason = 600;
/** Where the document stands; nothing where it stands in the comment itself. */
function describeArrival(publication, target) {
    const { pullRequest, compareUrl, branch } = publication;
    const file = linkFile(publication, target);
    if (pullRequest !== undefined) {
        return `${(0,text_link/* writeLink */.mC)(`Pull request ${pullRequest.number}`, pullRequest.url)} holds ${file}.`;
    }
    if (branch === undefined)
        return '';
    const on = `Branch ${(0,escape_prose/* escapeCodeCell */.Hg)(branch)} holds ${file}.`;
    const open = compareUrl === undefined
        ? ''
        : ` **${(0,text_link/* writeLink */.mC)('Open the pull request', compareUrl)}** with one click.`;
    return `${on}${open}`;
}
/** A link to the document where it was written. */
function linkFile(publication, target) {
    const shown = (0,escape_prose/* escapeCodeCell */.Hg)(target.specPath);
    const ref = publication.commit ?? publication.branch;
    if (ref === undefined)
        return shown;
    return `[${shown}](${(0,text_link/* escapeAddress */.i7)((0,text_link/* writeFileUrl */.VF)(target, { ref, path: target.specPath }))})`;
}
/** Each rung that did not hold, with the one line that would have held it. */
function describeStepsDown(steps) {
    if (steps.length === 0)
        return '';
    const lines = steps.map(({ from, reason, remedy }) => {
        const text = (0,escape_prose/* escapeProse */.fd)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(reason), longestReason));
        return `> - The ${from} could not be made. ${text}\n>   **${(0,escape_prose/* escapeProse */.fd)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(remedy), longestReason))}**`;
    });
    return ['> [!IMPORTANT]', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/delivery/text/describe-questions.js





/** A question beyond this is none that a person answers. */
const longestText = 1000;
/** Choices that letters can name. */
const mostOptions = 26;
/** Answers that show the form. */
const mostExamples = 3;
/** For what stands around the questions. */
const reserve = 8000;
/** Numbered questions with lettered options, and how to answer them. */
function describeQuestions(questions) {
    const shown = [];
    let room = text_length/* roomForText */.s6 - reserve;
    for (const [index, question] of questions.entries()) {
        const text = describeQuestion(question, index + 1);
        room -= (0,text_length/* countCharacters */.wZ)(text) + 2;
        if (room < 0)
            break;
        shown.push(text);
    }
    const left = questions.length - shown.length;
    const more = left === 0 ? [] : [`… and ${left} more, in the report of the run.`];
    return [...shown, ...more].join('\n\n');
}
function describeQuestion(question, number) {
    const { text, options, recommended, answer } = question;
    const asked = (0,escape_prose/* escapeLine */.EH)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(text), longestText));
    if (answer !== undefined) {
        return `${number}. ✅ ${asked} **${(0,escape_prose/* escapeLine */.EH)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(answer.text), longestText))}**`;
    }
    if (!(0,requirement_question/* isOpen */.n)(question))
        return `${number}. ~~${asked}~~ (no longer open)`;
    const indent = ' '.repeat(String(number).length + 2);
    const lines = options.slice(0, mostOptions).map((option, index) => {
        const mark = index === recommended ? ' ← recommended' : '';
        return `${indent}- **${nameChoice(number - 1, index)}** ${(0,escape_prose/* escapeProse */.fd)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(option), longestText))}${mark}`;
    });
    const more = options.length > mostOptions ? [`${indent}- … and ${options.length - mostOptions} more`] : [];
    return [`${number}. ${asked}`, ...lines, ...more].join('\n');
}
/** How to answer, with the recommended choices as the example. */
function describeAnswering(questions, { subject, hasLabels }) {
    const example = questions
        .flatMap((question, index) => {
        const { options, recommended } = question;
        const canBeNamed = recommended < Math.min(options.length, mostOptions);
        return (0,requirement_question/* isOpen */.n)(question) && canBeNamed ? [nameChoice(index, recommended)] : [];
    })
        .slice(0, mostExamples)
        .join(', ');
    const such = example === '' ? '' : `, for example \`${example}\``;
    const place = subject === undefined ? 'requirement' : 'issue';
    const again = hasLabels ? `set the label \`${trigger_trigger/* triggerLabel */.Bz}\` again` : 'run the workflow again';
    return `**How to answer:** write the answers into the ${place}${such}, or after the number in your own words. Then ${again}.`;
}
/** `2b`: the second choice of the second question. */
const nameChoice = (question, option) => `${question + 1}${String.fromCharCode('a'.charCodeAt(0) + option)}`;

;// CONCATENATED MODULE: ./build/delivery/text/list-parts.js
/** Divides lines at the entries of their lists; numbered ones are read in order and stay together. */
function listParts(lines, { first, end, blocks }) {
    const items = blocks.flatMap((block) => block.is === 'list' && !block.ordered ? block.items : []);
    const text = (from, to) => lines.slice(from, to).join('\n');
    const parts = items.map((item, index) => {
        const span = { first: item.line - 1, end: (items[index + 1]?.line ?? end + 1) - 1 };
        return {
            name: nameItem(item),
            text: text(span.first, span.end),
            open: () => listParts(lines, { ...span, blocks: item.blocks }),
        };
    });
    return { lead: text(first, (items[0]?.line ?? end + 1) - 1), parts };
}
/** By the label that an entry begins with, or by its first words. */
function nameItem({ blocks }) {
    const [block] = blocks;
    const text = block?.is === 'paragraph' ? block.text : '';
    return /^\*\*([^*]+)\*\*/u.exec(text)?.[1] ?? text;
}

// EXTERNAL MODULE: ./build/markdown/fence.js
var fence = __webpack_require__(99909);
// EXTERNAL MODULE: ./build/delivery/text/safe-diagram.js
var safe_diagram = __webpack_require__(70096);
;// CONCATENATED MODULE: ./build/delivery/text/neutralise-markdown.js





/**
 * What means something to GitHub in Markdown that anybody may have had a hand in: names, references,
 * addresses, HTML, links and pictures, and characters written as entities, which GitHub resolves before
 * it looks for names, unless they are ones that hide nothing. A backslash stops Markdown, but not GitHub.
 */
const live = /(?:@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/))|\\[!-/:-@[-`{-~]|<(?=[A-Za-z/!?])|&(?:#8203|#96|#126|amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|times|rarr|larr|copy|reg|trade);|&(?=#?[A-Za-z0-9]{1,32};)|\](?=[([:])/giu;
const loud = /^(?:@[A-Za-z0-9]|#\d|:\/\/)/u;
/** A footnote stays one. */
const footnote = /^[ \t>]*\[\^[^\][\s]{1,200}\]:/u;
/** Fences that GitHub draws or acts on instead of showing their text. */
const drawn = /^(?:geojson|topojson|stl|math|suggestion|mermaid)$/iu;
/**
 * Markdown in which nothing is live but its form: nobody is mentioned, no issue linked, no address
 * followed, no picture fetched, no HTML kept. What we rendered ourselves comes back as it is.
 */
function neutraliseMarkdown(text) {
    let current = text.replace(/\r\n?/gu, '\n');
    for (let round = 1; round <= mostRounds; round += 1) {
        const next = neutraliseOnce(current);
        if (next === current)
            return current;
        current = next;
    }
    return (0,fence/* renderFence */.Q)(current, 'text').join('\n');
}
/** HTML that became text can make text of the code behind it; whatever does that again and again is no document. */
const mostRounds = 6;
function neutraliseOnce(text) {
    const lines = text.split('\n');
    const blocks = (0,read_blocks/* readBlocks */.v)(text);
    for (const leaf of findLeaves(blocks))
        neutraliseLeaf(leaf, lines);
    return [...lines, ...closeFence(blocks.at(-1), lines)].join('\n');
}
/** The blocks that hold text themselves. */
const findLeaves = (blocks) => blocks.flatMap((block) => {
    if (block.is === 'list')
        return block.items.flatMap((item) => findLeaves(item.blocks));
    return block.is === 'quote' ? findLeaves(block.blocks) : [block];
});
function neutraliseLeaf(block, lines) {
    if (block.is === 'code')
        neutraliseCode(block, lines);
    else if (block.is === 'html')
        change(lines, block, neutraliseHtml);
    else if (block.is !== 'table')
        change(lines, block, neutraliseInline);
    else {
        for (let line = block.line; line <= block.endLine; line += 1) {
            change(lines, { line, endLine: line }, neutraliseRow);
        }
    }
}
function change(lines, { line, endLine }, neutralise) {
    const text = neutralise(lines.slice(line - 1, endLine).join('\n'));
    lines.splice(line - 1, endLine - line + 1, ...text.split('\n'));
}
const neutraliseInline = (text) => (0,code_span/* splitCode */.mB)(text)
    .map(({ is, start, end }) => {
    const part = text.slice(start, end);
    return is === 'code' ? part : neutralisePiece(part);
})
    .join('');
/** A code span ends with its cell. */
const neutraliseRow = (row) => row
    .split(/((?<!\\)\|)/u)
    .map(neutraliseInline)
    .join('');
/** What was HTML becomes text, and joins the paragraph beside it: nothing in it may open code. */
const neutraliseHtml = (text) => neutralisePiece(text).replaceAll('`', '&#96;').replaceAll('~', '&#126;');
function neutralisePiece(text) {
    return text
        .split('\n')
        .map((line) => {
        const head = footnote.exec(line)?.[0] ?? '';
        return `${head}${line.slice(head.length).replace(live, neutralise_markdown_stop)}`;
    })
        .join('\n');
}
function neutralise_markdown_stop(found, at, text) {
    const next = text.slice(at + 1, at + 4);
    switch (found) {
        case '<':
            return '&lt;';
        case '&':
            return '&amp;';
        case ']':
            return isCitation(text, at) ? found : '\\]';
        default:
            if (found.startsWith('&'))
                return found;
            return found.startsWith('\\') && !loud.test(next) ? found : `${found}${escape_prose/* separator */.me}`;
    }
}
/** Characters of a footnote's label. */
const longestLabel = 200;
/** The bracket that ends the citation of a footnote leads nowhere else. */
function isCitation(text, at) {
    return (text[at + 1] === '[' && /\[\^[^\][\s]+$/u.test(text.slice(Math.max(0, at - longestLabel), at)));
}
function neutraliseCode({ line, language, text }, lines) {
    if (!drawn.test(language))
        return;
    if (/^mermaid$/iu.test(language) && (0,safe_diagram/* isSafeDiagram */.T)(text))
        return;
    const first = lines[line - 1] ?? '';
    lines[line - 1] = first.replace(/(`{3,}|~{3,})[^`~]*$/u, '$1text');
}
/** A fence that was left open would swallow what is written behind it. */
function closeFence(last, lines) {
    if (last?.is !== 'code' || !last.fenced || last.closed)
        return [];
    return [/^ {0,3}(`{3,}|~{3,})/u.exec(lines[last.line - 1] ?? '')?.[1] ?? ''];
}

;// CONCATENATED MODULE: ./build/delivery/text/fit-document.js







/**
 * A document as it can be shown inside a comment: without its front matter, with nothing live in it,
 * and with the footnotes that its sections cite. Whole sections come first; what room they leave is
 * for the parts of the others, down to the entries of a part: a flow, a step, a data structure.
 */
function fitDocument(written, room) {
    const whole = neutraliseMarkdown(withoutFrontMatter(written)).trim();
    if ((0,text_length/* countCharacters */.wZ)(whole) <= room)
        return { text: whole, missing: [] };
    const { sections, notes } = readPage(whole);
    const space = { left: room, cited: new Set(), notes };
    const fitted = sections.map(({ text }) => takeWhole(text, space));
    for (const [index, { text }] of sections.entries()) {
        fitted[index] ??= takeParts(readSection(text), space, mostDepth);
    }
    const missing = sections.flatMap(({ name }, index) => {
        const left = fitted[index]?.missing;
        return left === undefined ? [name] : left.map((part) => [name, part].join(' › '));
    });
    const shown = fitted.flatMap((section) => (section === undefined ? [] : [section.text.trim()]));
    const used = [...notes].flatMap(([key, text]) => (space.cited.has(key) ? [text] : []));
    const text = [...shown, used.join('\n')].filter((part) => part !== '').join('\n\n');
    return { text, missing: missing.filter((name) => name !== '') };
}
/** From a section to its parts, and from these to their entries. */
const mostDepth = 2;
function takeWhole(text, space) {
    const { cited, notes } = space;
    const added = [...findCited(text)].filter((key) => notes.has(key) && !cited.has(key));
    const size = (0,text_length/* countCharacters */.wZ)([text, ...added.map((key) => notes.get(key) ?? '')].join('\n\n'));
    if (size + 2 > space.left)
        return undefined;
    space.left -= size + 2;
    space.cited = new Set([...cited, ...added]);
    return { text, missing: [] };
}
/** The opening words with the parts that have room; nothing where none has. */
function takeParts({ lead, parts }, space, depth) {
    const before = { ...space };
    if (parts.length === 0 || takeWhole(lead, space) === undefined)
        return undefined;
    const fitted = parts.map(({ name, text, open }) => {
        const whole = takeWhole(text, space);
        const taken = whole ?? (depth > 1 ? takeParts(open(), space, depth - 1) : undefined);
        const missing = taken?.missing.map((inner) => [name, inner].join(' › ')) ?? [name];
        return { text: taken?.text, missing };
    });
    const shown = fitted.flatMap(({ text }) => text ?? []);
    if (shown.length === 0) {
        Object.assign(space, before);
        return undefined;
    }
    return { text: [lead, ...shown].join('\n'), missing: fitted.flatMap(({ missing }) => missing) };
}
function readSection(text) {
    const lines = text.split('\n');
    return listParts(lines, { first: 0, end: lines.length, blocks: (0,read_blocks/* readBlocks */.v)(text) });
}
function withoutFrontMatter(written) {
    const lines = written.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
    return lines.slice((0,front_matter/* countFrontMatter */.w)(lines)).join('\n');
}
function readPage(whole) {
    const { units, lines, notes } = readDocument(whole);
    const sections = units.map((unit) => ({
        name: unit.name,
        text: unit.lines
            .map((line) => lines[line] ?? '')
            .join('')
            .trim(),
    }));
    return {
        sections: sections.filter(({ text }) => text !== ''),
        notes: firstOf(notes),
    };
}
function firstOf(notes) {
    const first = new Map();
    for (const { key, text } of notes)
        if (!first.has(key))
            first.set(key, text.trimEnd());
    return first;
}

;// CONCATENATED MODULE: ./build/delivery/text/write-comment.js
















/** A comment is read between other comments. */
const extent = { rows: 20, characters: 160 };
/** A reason beyond this is a page. */
const write_comment_longestReason = 2000;
/** For the line that says what is missing. */
const write_comment_reserve = 2000;
/** Missing sections that are named one by one. */
const mostNamed = 12;
const write_comment_longestName = 100;
/** What the comment says at a time of its life; the marker of a published one names its input. */
function writeComment(state, target) {
    const inputHash = state.is === 'published' ? state.document.inputHash : undefined;
    const marker = (0,text_marker/* writeMarker */.en)(target.subject ?? target.specPath, inputHash);
    const body = `${marker}\n${(0,text_marker/* withoutMarkers */.Y)(describeState(state, target)).trim()}\n`;
    return state.is === 'blocked' ? addAskedQuestions(body, state.questions) : body;
}
function describeState(state, target) {
    switch (state.is) {
        case 'queued':
        case 'writing':
        case 'checking':
            return describeProgress(state, target);
        case 'published':
            return describePublished(state.document, state.publication, target);
        case 'blocked':
            return join([
                `### Specification waits for ${(0,count_noun/* countNoun */.y)(state.questions.filter(requirement_question/* isOpen */.n).length, 'answer')}`,
                tell(state.reason),
                describeQuestions(state.questions),
                describeAnswering(state.questions, target),
                describe_progress_describeRun(target),
            ]);
        case 'invalid':
            return describeInvalid(state.document, state.reason, target);
        case 'failed':
            return join([
                '### Specification failed',
                tell(state.reason),
                state.hint === '' ? '' : `**${(0,escape_prose/* escapeProse */.fd)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(state.hint), write_comment_longestReason))}**`,
                describeAgain(target),
                describe_progress_describeRun(target),
            ]);
        case 'cancelled':
            return join([
                '### Specification cancelled',
                'The run was cancelled before it was done. What it had written already is found by the next one and not paid for twice.',
                describeAgain(target),
                describe_progress_describeRun(target),
            ]);
    }
}
function describePublished(document, publication, target) {
    const { keptSections, stepsDown, outcome, branch } = publication;
    const { spec, findings, notices } = document;
    const source = { target, baseOid: publication.commit };
    const kept = describeShort(keptSections);
    const top = [
        `### ${(0,describe_document/* nameDocument */.Pm)(spec)} ${outcome === 'created' ? 'ready' : outcome}`,
        describeArrival(publication, target),
        describeStepsDown(stepsDown),
        document.replaces === undefined ? '' : quoteReplaced(document.replaces, write_comment_longestReason),
        (0,describe_document/* describeOverview */.Nh)(document),
        kept === '' ? '' : `These sections stay as a person wrote them:\n\n${kept}`,
    ];
    const checks = [countFindings(findings), describeFindings(findings, extent)];
    const foot = [
        describeShort(notices),
        `<sub>${(0,describe_document/* describeCost */.P9)(document)} ${describe_progress_describeRun(target)}</sub>`,
    ];
    if (branch === undefined)
        return describeHere(document, { above: [...top, ...checks, ...foot], target });
    return join([
        ...top,
        (0,describe_document/* describeStack */.GO)(spec, extent, source),
        (0,describe_document/* describeDecisions */.Xo)(spec, extent),
        write_comment_titled('Out of scope:', (0,describe_document/* describeOutOfScope */.l1)(spec, extent)),
        ...checks,
        ...foot,
    ]);
}
function describeInvalid(document, reason, target) {
    const above = [
        `### ${(0,describe_document/* nameDocument */.Pm)(document.spec)} written, but not published`,
        tell(reason),
        countFindings(document.findings),
        describeFindings(document.findings, extent),
        describeAgain(target),
        `<sub>${(0,describe_document/* describeCost */.P9)(document)} ${describe_progress_describeRun(target)}</sub>`,
    ];
    return describeHere(document, { above, target });
}
/** The document itself, as far as a comment holds it. */
function describeHere(document, { above, target }) {
    const told = join(above);
    const { text, missing } = fitDocument(document.text, text_length/* roomForText */.s6 - (0,text_length/* countCharacters */.wZ)(told) - write_comment_reserve);
    return join([told, '---', text, describeMissing(missing, target)]);
}
function describeMissing(missing, target) {
    if (missing.length === 0)
        return '';
    const names = missing
        .slice(0, mostNamed)
        .map((name) => `**${(0,escape_prose/* escapeProse */.fd)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(name), write_comment_longestName))}**`);
    const more = missing.length > mostNamed ? [`${missing.length - mostNamed} more`] : [];
    const where = target.runUrl === undefined
        ? `The file ${(0,escape_prose/* escapeProse */.fd)(target.specPath)} holds them.`
        : `The whole document stands in the summary of ${(0,text_link/* writeLink */.mC)('the run', target.runUrl)}.`;
    return `*Not shown here, because a comment holds 65,536 characters:* ${[...names, ...more].join(', ')}. ${where}`;
}
const describeAgain = ({ subject, hasLabels }) => subject === undefined || !hasLabels
    ? 'Run the workflow again to try once more.'
    : `To try once more, run the workflow again. Where the label \`${trigger_trigger/* triggerLabel */.Bz}\` asked for this run, it is back: take it off and set it again.`;
const tell = (reason) => (0,escape_prose/* escapeLine */.EH)((0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(reason), write_comment_longestReason));
const describeShort = (texts) => (0,describe_document/* describeList */.KA)(texts.map((text) => (0,text_length/* shorten */.ml)((0,spec_text/* toLine */.S5)(text), extent.characters)), extent.rows);
const write_comment_titled = (title, text) => (text === '' ? '' : `${title}\n\n${text}`);
const join = (parts) => parts.filter((part) => part !== '').join('\n\n');

;// CONCATENATED MODULE: ./build/delivery/status.js






/** What is known before anything was shown. */
const startMemory = (labels) => ({
    labels: findKnown(labels),
    shown: new Set(),
});
function createStatus(target, world) {
    const { subject, commentOn = subject } = target;
    const { github, memory, warn } = world;
    const key = commentKey(target);
    const ownComment = commentOn === undefined ? undefined : keepOwnComment({ on: commentOn, key }, github, memory);
    let trouble;
    const label = (state) => tolerate(() => showLabels(state, target, world), warn);
    const comment = async (state) => {
        trouble = undefined;
        return tolerate(async () => ownComment && showComment(state, target, { ownComment, memory }), (text, error) => {
            trouble = error;
            warn(text);
        });
    };
    const show = async (state) => {
        if (memory.shown.has(state.is))
            return undefined;
        if (state.is === 'cancelled') {
            const arrived = await tolerate(() => findArrived(memory, ownComment), warn);
            if (arrived !== undefined)
                return label('published').then(() => arrived);
        }
        memory.shown.add(state.is);
        // A run that dies in between leaves a comment that says what is, and labels that the next run mends.
        if (state.is === 'published') {
            const shown = await comment(state);
            return label(state.is).then(() => shown);
        }
        await label(state.is);
        return comment(state);
    };
    return { show, findTrouble: () => trouble, ...(ownComment && { ownComment }) };
}
/** A cancellation came too late when the last of all requests was under way and took effect. */
async function findArrived({ published }, ownComment) {
    const comment = published === undefined ? undefined : await ownComment?.read();
    return comment?.body.trim() === published?.trim() ? comment : undefined;
}
async function showComment(state, target, { ownComment, memory }) {
    const standing = await ownComment.read();
    const body = carryAskedQuestions(writeComment(state, target), standing?.body ?? '');
    if (state.is === 'published')
        memory.published = body;
    const isReplaced = state.is === 'published' || !holdsDocument(standing?.body ?? '');
    if (standing === undefined || isReplaced)
        return ownComment.show(body);
    const kept = keepDocument(body, standing.body);
    return kept === undefined ? standing : ownComment.show(kept);
}
/** By what we know the one comment again: all documents of one issue share it. */
const commentKey = ({ subject, specPath }) => subject === undefined ? specPath : String(subject);
async function showLabels(state, { subject, hasLabels }, { github, memory }) {
    if (subject === undefined || !hasLabels)
        return;
    const { labels } = memory;
    memory.asked ??= isAskedByLabel(labels) ? 'by-label' : 'otherwise';
    const { add, remove } = changeLabels(state, labels, memory.asked);
    // Whoever is cancelled while a request is under way never learns what became of it.
    for (const { name } of add)
        labels.set(name, 'perhaps');
    if (add.length > 0)
        await github.addLabels(subject, add);
    for (const { name } of add)
        labels.set(name, 'there');
    for (const name of remove) {
        labels.set(name, 'perhaps');
        await github.removeLabel(subject, name);
        labels.delete(name);
    }
}
/** A run that died had taken the label already, and left its own. */
const isAskedByLabel = (labels) => labels.has(statusLabels.trigger.name) || labels.has(statusLabels.inProgress.name);
async function tolerate(act, warn) {
    try {
        return await act();
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        warn(`${error.message} ${error.hint}`, error);
        return undefined;
    }
}
/** GitHub said no, or was not there; nothing that is wrong with this program, and no cancellation. */
const isRefusal = (error) => error instanceof errors/* SpecWriterError */.Z && (error.kind === 'github' || error.kind === 'network');

;// CONCATENATED MODULE: ./build/delivery/open-pull-request.js




/**
 * Opens the pull request of a branch, or brings the words of ours in the open one up to date;
 * what people wrote around them stays, and so does the title.
 */
async function openPullRequest({ landing, place }, { target, github, warn }) {
    const { title, body } = writePullRequest(landing.document, target, {
        baseOid: place.baseOid,
        keptSections: landing.keptSections,
    });
    const { base, pullRequest: standing } = place;
    const world = { target, github, warn };
    const { outcome, document } = landing;
    if (standing !== undefined) {
        // A document that did not change needs no new words, unless a run died before it wrote them.
        const isStale = outcome !== 'unchanged' || isOutdated(standing.body, document.inputHash);
        await update(standing, { body, outcome, isStale }, world);
        return { pullRequest: standing, is: 'standing' };
    }
    const { draft } = target;
    const made = await github.createPullRequest({ title, body, branch: landing.branch, base, draft });
    if (made !== 'exists') {
        if (!(await addLabels(made, world)))
            await refresh(made, leaveUnfinished(body), world);
        return { pullRequest: made, is: 'created' };
    }
    const found = await github.readPullRequests(landing.branch);
    const open = found === 'hidden' ? undefined : found.find(({ state }) => state === 'open');
    if (open === undefined)
        throw vanished(landing.branch);
    await update(open, { body, outcome, isStale: true }, world);
    return { pullRequest: open, is: 'standing' };
}
/** Labels that a person took off stay off; those that could not be set are set before it counts as finished. */
async function update(standing, { body, outcome, isStale }, world) {
    const wasUnfinished = isUnfinished(standing.body);
    // A document that stood there before its pull request was finished is that of a run that died.
    const mayLack = outcome === 'unchanged' || wasUnfinished;
    if (!mayLack || (await addLabels(standing, world))) {
        if (isStale)
            await refresh(standing, body, world);
    }
    else if (!wasUnfinished || outcome !== 'unchanged') {
        await refresh(standing, leaveUnfinished(body), world);
    }
}
/** Adds the labels that the input names; whether they are there now. */
async function addLabels({ number }, { target, github, warn }) {
    if (target.labels.length === 0)
        return true;
    const labels = target.labels.map((name) => ({ name, color: 'ededed', description: '' }));
    try {
        await github.addLabels(number, labels);
        return true;
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        warn(`${error.message} ${error.hint}`);
        return false;
    }
}
/** The pull request holds the document whatever its description says, which the next run mends. */
async function refresh(standing, ownPart, { github, warn }) {
    const body = replaceOwnPart(standing.body, ownPart);
    if (body === standing.body)
        return;
    try {
        await github.editPullRequest(standing.number, { body });
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        warn(`${error.message} ${error.hint}`);
    }
}
const vanished = (branch) => new errors/* SpecWriterError */.Z('github', {
    message: `Expected the pull request of ${branch} that GitHub says exists, found none.`,
    hint: 'Run again; somebody is opening and closing pull requests of this branch.',
});

;// CONCATENATED MODULE: ./build/delivery/publish-document.js






/**
 * Publishes as high on the ladder as GitHub lets us: pull request, branch with a link that opens one,
 * comment. Every rung that does not hold is named with what would have held it; when none does, this throws.
 */
async function publishDocument(document, world) {
    const stepsDown = [];
    const branched = await publishOnBranch(document, world, stepsDown);
    const publication = branched?.publication ?? { outcome: 'created', keptSections: [], stepsDown };
    const published = branched?.document ?? document;
    const comment = await world.status.show({ is: 'published', document: published, publication });
    if (branched === undefined && comment === undefined) {
        throw nothingPublished(stepsDown, world.status.findTrouble());
    }
    return { ...publication, ...(comment && { comment: comment.url }) };
}
async function publishOnBranch(document, world, stepsDown) {
    const { target } = world;
    if (target.publish === 'comment')
        return undefined;
    const onBranch = await attempt('branch', stepsDown, () => land(document, world));
    if (onBranch === undefined)
        return undefined;
    const { place, landing } = onBranch;
    const { branch, oid, outcome, keptSections } = landing;
    const published = { outcome, branch, commit: oid, keptSections, stepsDown };
    const standing = landing.document;
    if (target.publish === 'commit')
        return { publication: published, document: standing };
    const opened = await attempt('pull request', stepsDown, () => openPullRequest(onBranch, world));
    if (opened === undefined) {
        if (await isDeleted(branch, world)) {
            stepsDown.push(deletedMeanwhile(branch));
            return undefined;
        }
        const compareUrl = writeCompareUrl(standing, { target, base: place.base, branch });
        return { publication: { ...published, compareUrl }, document: standing };
    }
    const told = describeOpened(opened, landing);
    return { publication: { ...published, ...told }, document: standing };
}
/** A name that somebody takes again and again is taken: the next run finds another one. */
const mostLooks = 4;
/** Creates the branch where there is none; one that appears meanwhile is looked at like any other. */
async function land(document, { target, github }) {
    for (let looks = 1; looks <= mostLooks; looks += 1) {
        const place = await findBranch(target, github);
        const { branch, base, baseOid } = place;
        const head = branch.head ?? (await startBranch(branch.name, baseOid, github));
        if (head === undefined)
            continue;
        const desk = { github, target, base, baseOid };
        return { place, landing: await commitDocument(document, { name: branch.name, head }, desk) };
    }
    throw new errors/* SpecWriterError */.Z('github', {
        message: `Expected branch ${target.branch} to be there or to be created, found neither.`,
        hint: 'Run again; somebody is creating and deleting branches of this name.',
    });
}
/** Where the new branch stands; nothing when somebody else created it first. */
async function startBranch(name, baseOid, github) {
    return (await github.createBranch(name, baseOid)) === 'created' ? baseOid : undefined;
}
/** Whether somebody deleted the branch under our hands; where nobody can tell, it stands as it did. */
async function isDeleted(branch, { github }) {
    try {
        return (await github.readHead(branch)) === undefined;
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        return false;
    }
}
const deletedMeanwhile = (branch) => ({
    from: 'branch',
    reason: `Expected branch ${branch} to stand, found it deleted meanwhile.`,
    remedy: 'Run again, and leave the branch until its pull request is open.',
});
/** The same document under a new pull request is news for everybody who waits for it. */
function describeOpened({ pullRequest: { number, url }, is }, { outcome }) {
    const isNews = is === 'created' && outcome === 'unchanged';
    return { pullRequest: { number, url }, outcome: isNews ? 'created' : outcome };
}
async function attempt(rung, stepsDown, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        stepsDown.push({ from: rung, reason: error.message, remedy: error.hint });
        return undefined;
    }
}
function nothingPublished([step], trouble) {
    const why = step?.reason ?? trouble?.message ?? 'there is no place for a comment.';
    const remedy = step?.remedy ?? trouble?.hint ?? 'Set comment-on or issue-number.';
    return new errors/* SpecWriterError */.Z('github', {
        message: `Expected to publish the document, found every way closed: ${why}`,
        hint: `${remedy} The document stands in the summary of the run.`,
    });
}

// EXTERNAL MODULE: ./build/explain-error.js
var explain_error = __webpack_require__(3416);
// EXTERNAL MODULE: ./build/write-spec.js + 193 modules
var write_spec = __webpack_require__(44330);
;// CONCATENATED MODULE: ./build/deliver-spec.js






/**
 * The story of delivering: what is written arrives where the team works, and those who wait see at
 * every moment how it stands. The files are written before anything is published.
 */
async function deliverSpec(request, world, delivery) {
    const { target, github, labels, signal } = delivery;
    const memory = startMemory(labels);
    const { warn } = world.progress;
    const status = createStatus(target, { github, memory, warn });
    let written;
    let standing;
    try {
        written = await (0,write_spec.writeSpec)(request, {
            ...world,
            announce: async (phase) => {
                throwIfCancelled(signal);
                await status.show(phase === 'writing' ? { is: phase, model: request.model } : { is: phase });
            },
            findPublished: async (inputHash, source) => {
                const search = { target, github, status, labels, source, warn };
                standing = await findPublished(inputHash, search);
                return standing;
            },
        });
        throwIfCancelled(signal);
        if (written.isSettled === true)
            return { ...written, ...(standing && { publication: standing.publication }) };
        return await settle(written, { target, github, status, warn, standing });
    }
    catch (error) {
        const openLast = () => createStatus(target, { github: delivery.openLastWords(), memory, warn });
        const end = await tellEnd(error, { status, openLast, memory, signal });
        if (written === undefined)
            throw end;
        // What was written and paid for stays in the result, whatever became of publishing it.
        const failure = toFailure(end);
        return { ...written, outcome: 'failed', reason: failure.message, failure };
    }
}
/** Tells those who wait how it ended, and returns that: a run may be cancelled even while it tells. */
async function tellEnd(error, ending) {
    const { status, openLast, memory, signal } = ending;
    const isCancelled = () => signal.aborted;
    // Before anything was shown there is nothing to take back.
    if (memory.shown.size === 0)
        return isCancelled() ? cancelled() : error;
    try {
        if (!isCancelled())
            await status.show(explainEnd(error));
    }
    catch (trouble) {
        if (!isCancelled())
            throw trouble;
    }
    if (!isCancelled())
        return error;
    try {
        await openLast().show({ is: 'cancelled' });
    }
    catch {
        // Whatever kept the last words from being said: that the run was cancelled is what counts.
    }
    return cancelled();
}
async function settle(result, desk) {
    const document = toDocument(result);
    const { reason, questions, failure } = result;
    if (result.outcome === 'blocked')
        return deliver_spec_tell(result, { is: 'blocked', reason, questions }, desk);
    if (document === undefined) {
        return deliver_spec_tell(result, { is: 'failed', reason, hint: failure?.hint ?? '' }, desk);
    }
    const isInvalid = result.outcome === 'invalid';
    // One that people spoilt where it is published stays there; only what is around it is brought up to date.
    if (isInvalid && desk.standing?.text === undefined) {
        return deliver_spec_tell(result, { is: 'invalid', reason, document }, desk);
    }
    const publication = await publish(document, desk);
    return { ...result, publication, outcome: isInvalid ? 'invalid' : publication.outcome };
}
const publish = (document, desk) => desk.standing?.isMerged === true
    ? tellMerged(document, desk.standing.publication, desk)
    : publishDocument(document, desk);
async function tellMerged(document, publication, { status }) {
    const comment = await status.show({ is: 'published', document, publication });
    return { ...publication, ...(comment && { comment: comment.url }) };
}
async function deliver_spec_tell(result, state, desk) {
    const comment = await desk.status.show(state);
    if (comment === undefined)
        return result;
    return {
        ...result,
        publication: { outcome: 'unchanged', comment: comment.url, keptSections: [], stepsDown: [] },
    };
}
function toDocument(result) {
    const { spec, text, inputHash, model, usage, findings, notices, check } = result;
    if (spec === undefined || text === undefined || check === undefined)
        return undefined;
    return { spec, text, inputHash, model, usage, findings, notices, check };
}
/** A mistake of our own is told as any other failure is. */
function toFailure(error) {
    if (error instanceof errors/* SpecWriterError */.Z)
        return error;
    const { message, hint } = (0,explain_error/* explainError */.U)(error, []);
    return new errors/* SpecWriterError */.Z('internal', { message, hint, cause: error });
}
function explainEnd(error) {
    if (error instanceof errors/* SpecWriterError */.Z && error.kind === 'cancelled')
        return { is: 'cancelled' };
    const { message, hint } = (0,explain_error/* explainError */.U)(error, []);
    return { is: 'failed', reason: message, hint };
}
function throwIfCancelled(signal) {
    if (signal.aborted)
        throw cancelled();
}
const cancelled = () => new errors/* SpecWriterError */.Z('cancelled', {
    message: 'Expected to finish, found the run cancelled.',
    hint: 'Run again: what was written is found and not paid for twice.',
});

;// CONCATENATED MODULE: ./build/delivery/look-for-published.js


/**
 * Looks for a job that publishes nothing itself whether its document stands published already, so that
 * nobody pays for it twice. It only reads, and what it may not see is not there for it.
 */
async function lookForPublished(inputHash, { target, github, note }) {
    try {
        const found = await findPublished(inputHash, { target, github, status: silent, labels: [] });
        // What is left to tell is a matter of the job that publishes.
        return found && { ...found, isSettled: false };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        note(`What is published was not looked at: ${error.message}`);
        return undefined;
    }
}
/** Nobody waits for a job that only writes. */
const silent = {
    show: () => Promise.resolve(undefined),
    findTrouble: () => undefined,
};

;// CONCATENATED MODULE: ./build/delivery/record-writes.js
/** Each by its name: what nobody names here or records below is not there, and does not compile. */
function pickReads(github) {
    const { readViewer, readDefaultBranch, readRole, readIssue, readComments } = github;
    const { readLastEdits, readLabelEvents, readRunStart } = github;
    const { readHead, readFile, readOtherSpelling, readTree, readBlob } = github;
    const { readCommits, readPullRequests } = github;
    return {
        ...{ readViewer, readDefaultBranch, readRole, readIssue, readComments },
        ...{ readLastEdits, readLabelEvents, readRunStart },
        ...{ readHead, readFile, readOtherSpelling, readTree, readBlob },
        ...{ readCommits, readPullRequests },
    };
}
/** What GitHub would number only when something is really written. */
const unknownNumber = 0;
const unknownOid = '0'.repeat(40);
/**
 * The same GitHub to read from, on which every write is only noted down: what a dry run shows is what
 * the very same code would have written, and nothing can be written by mistake.
 */
function recordWrites(github) {
    const writes = [];
    const heads = new Map();
    return {
        writes,
        github: {
            ...pickReads(github),
            ...recordOnIssues(writes),
            readHead: async (branch) => heads.get(branch) ?? github.readHead(branch),
            readFile: (path, ref) => github.readFile(path, heads.get(ref) ?? ref),
            readOtherSpelling: (path, ref) => github.readOtherSpelling(path, heads.get(ref) ?? ref),
            readCommits: async (path, branch) => heads.has(branch) ? [] : github.readCommits(path, branch),
            createBranch: (branch, oid) => {
                writes.push({ is: 'create-branch', branch, oid });
                heads.set(branch, oid);
                return Promise.resolve('created');
            },
            commitFiles: async (commit) => {
                writes.push({ is: 'commit', commit, before: await readBefore(commit, github) });
                return { oid: unknownOid };
            },
            createPullRequest: (request) => {
                writes.push({ is: 'create-pull-request', request });
                const { title, body, base } = request;
                const made = { number: unknownNumber, url: '', state: 'open', author: nobody };
                return Promise.resolve({ ...made, title, body, base });
            },
            editPullRequest: (number, change) => {
                writes.push({ is: 'edit-pull-request', number, change });
                return Promise.resolve();
            },
        },
    };
}
const nobody = { login: '', isBot: false };
function recordOnIssues(writes) {
    const comment = (id, body) => ({
        id,
        url: '',
        author: nobody,
        association: 'NONE',
        body,
        createdAt: '',
        updatedAt: '',
    });
    return {
        createComment: (on, body) => {
            writes.push({ is: 'create-comment', on, body });
            return Promise.resolve(comment(unknownNumber, body));
        },
        editComment: (id, body) => {
            writes.push({ is: 'edit-comment', id, body });
            return Promise.resolve(comment(id, body));
        },
        deleteComment: (id) => {
            writes.push({ is: 'delete-comment', id });
            return Promise.resolve();
        },
        addLabels: (on, labels) => {
            writes.push({ is: 'add-labels', on, labels: labels.map(({ name }) => name) });
            return Promise.resolve();
        },
        removeLabel: (on, label) => {
            writes.push({ is: 'remove-label', on, label });
            return Promise.resolve();
        },
    };
}
async function readBefore({ files, expectedHead }, github) {
    const standing = await Promise.all(files.map(async ({ path }) => {
        const file = await github.readFile(path, expectedHead);
        return file?.is === 'file' ? [[path, file.text]] : [];
    }));
    return Object.fromEntries(standing.flat());
}

;// CONCATENATED MODULE: ./build/delivery/remember-reads.js
/**
 * The same GitHub, of which nothing is asked twice in one run that cannot change, or whose change the
 * writing itself finds out. Heads of branches and pull requests are read anew each time.
 */
function rememberReads(github) {
    const defaultBranch = remember(() => github.readDefaultBranch());
    return {
        ...github,
        readDefaultBranch: () => defaultBranch.read('of the repository'),
        ...rememberComments(github),
        ...rememberHistory(github),
    };
}
/** Whoever wrote a comment looks again at what others wrote meanwhile. */
function rememberComments(github) {
    const { read, forget } = remember(github.readComments);
    const forgetAfter = (write) => (...given) => write(...given).finally(forget);
    return {
        readComments: read,
        createComment: forgetAfter(github.createComment),
        editComment: forgetAfter(github.editComment),
        deleteComment: forgetAfter(github.deleteComment),
    };
}
/** What led to a commit never changes; a branch that moved on meanwhile takes no commit on top of it. */
function rememberHistory(github) {
    const heads = new Map();
    const commits = remember((from) => {
        const [oid = ''] = from.split(':', 1);
        return github.readCommits(from.slice(oid.length + 1), oid);
    });
    return {
        readHead: async (branch) => {
            const head = await github.readHead(branch);
            if (head === undefined)
                heads.delete(branch);
            else
                heads.set(branch, head);
            return head;
        },
        createBranch: async (branch, oid) => {
            const made = await github.createBranch(branch, oid);
            if (made === 'created')
                heads.set(branch, oid);
            else
                heads.delete(branch);
            return made;
        },
        readCommits: (path, branch) => {
            const head = heads.get(branch);
            return head === undefined
                ? github.readCommits(path, branch)
                : commits.read(`${head}:${path}`);
        },
    };
}
/** What could not be read is no answer, and asked for again. */
function remember(ask) {
    const known = new Map();
    const read = (key) => {
        const answer = known.get(key) ?? ask(key);
        known.set(key, answer);
        answer.catch(() => known.delete(key));
        return answer;
    };
    return {
        read,
        forget: () => {
            known.clear();
        },
    };
}

// EXTERNAL MODULE: ./build/settle-spec-path.js
var settle_spec_path = __webpack_require__(19229);
// EXTERNAL MODULE: ./build/delivery/safe-path.js
var safe_path = __webpack_require__(7130);
;// CONCATENATED MODULE: ./build/delivery/settle-target.js





/** Settles where the document goes; throws before anything is spent when it cannot go there. */
function settleTarget(inputs, origin) {
    const { publish } = inputs;
    if (publish === 'none' || publish === 'review')
        return undefined;
    const { trigger, repository, serverUrl, runUrl } = origin;
    const issue = inputs['issue-number'];
    const subject = issue ?? trigger.subject?.number;
    const specPath = (0,settle_spec_path/* settleSpecPath */.O)(inputs['spec-path'], subject).replace(/^\.\//u, '');
    (0,safe_path/* refuseUnsafePath */.i)(specPath);
    const commentOn = publish === 'comment' ? inputs['comment-on'] : undefined;
    if (publish === 'comment' && (commentOn ?? subject) === undefined)
        throw nowhere();
    return {
        ...{ publish, repository, serverUrl, runUrl, subject, commentOn, specPath },
        hasLabels: hasLabels(trigger, issue),
        branch: settleBranch(inputs.branch, { issue: subject, source: specPath }),
        baseBranch: inputs['base-branch'],
        draft: inputs.draft,
        labels: inputs.labels,
    };
}
/** An issue tells its state by labels; a pull request only when it was asked by one. */
function hasLabels({ subject }, issue) {
    if (subject === undefined || issue !== undefined)
        return issue !== undefined;
    return !subject.isPullRequest || subject.labels.some((name) => (0,trigger_trigger/* isLabel */.J2)(name, trigger_trigger/* triggerLabel */.Bz));
}
const nowhere = () => new errors/* SpecWriterError */.Z('input', {
    message: 'Expected an issue or pull request to comment on, found none.',
    hint: 'Set comment-on or issue-number, or start the workflow from an issue or pull request.',
});

;// CONCATENATED MODULE: ./build/trigger/needs-gate.js
/** Only those who may write can press the button, and a text of theirs that stays on the runner concerns nobody else. */
const needsGate = ({ event }, { publish, readsIssue }) => event !== 'dispatch' || publish !== 'none' || readsIssue;

// EXTERNAL MODULE: ./build/trigger/read-trigger.js + 1 modules
var read_trigger = __webpack_require__(56111);
;// CONCATENATED MODULE: ./build/delivery/tell-refusal.js




/**
 * Leaves one line in our comment for those who wait at an issue where nothing was written, above whatever it
 * says; the same line is written once. Trouble is told and ends nothing: the run says the same.
 */
async function tellRefusal(reason, target, { github, warn }) {
    const { subject, commentOn = subject, specPath } = target;
    if (commentOn === undefined)
        return;
    const comment = keepOwnComment({ on: commentOn, key: commentKey(target) }, github, {});
    const line = `> ${(0,escape_prose/* escapeLine */.EH)(reason)}`;
    try {
        const standing = await comment.read();
        if (standing === undefined) {
            await comment.show(`${(0,text_marker/* writeMarker */.en)(subject ?? specPath)}\n${line}\n`);
        }
        else if (!standing.body.includes(line)) {
            await comment.show(insertLine(standing.body, line));
        }
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        warn(`${error.message} ${error.hint}`);
    }
}
/** The first line is the marker, by which the comment is found. */
function insertLine(body, line) {
    const [marker = '', ...rest] = body.split('\n');
    return [marker, line, '', ...rest].join('\n');
}

// EXTERNAL MODULE: ./build/trigger/explain-skip.js
var explain_skip = __webpack_require__(82474);
;// CONCATENATED MODULE: ./build/trigger/check-subject.js


/** Whether what was asked is still wanted: an event can be hours old, or be run again days later. */
function checkSubject({ event, isRerun }, issue) {
    const { number, isOpen, isPullRequest, labels } = issue;
    if (!isOpen)
        return (0,explain_skip/* closed */.$h)(number, isPullRequest ? 'pull-request' : 'issue');
    const asking = isRerun === true ? [...askingLabels, ...Object.values(trigger_trigger/* endLabels */.XN)] : askingLabels;
    const isAsking = labels.some((name) => asking.some((label) => (0,trigger_trigger/* isLabel */.J2)(name, label)));
    if (event !== 'labeled' || isAsking)
        return 'passed';
    return (0,explain_skip/* labelRemoved */.$_)(number);
}
/**
 * A run that died took the label and left its own. Whoever runs it again asks as well, so that then
 * the label by which it told its end counts too.
 */
const askingLabels = [trigger_trigger/* triggerLabel */.Bz, trigger_trigger/* inProgressLabel */.vr];
/**
 * Tells the label that a failed run of ours gave back from one that a person set: under a token of
 * a person GitHub starts a workflow for it, which would fail and give it back for ever.
 */
async function checkOwnLabel({ event, sender, subject }, { readViewer }) {
    const inProgress = subject?.labels.some((name) => (0,trigger_trigger/* isLabel */.J2)(name, trigger_trigger/* inProgressLabel */.vr));
    if (event !== 'labeled' || inProgress !== true)
        return 'passed';
    const viewer = await readViewer();
    if (viewer.toLowerCase() !== sender.login.toLowerCase())
        return 'passed';
    return (0,trigger_trigger/* skip */.iv)('own-label', `Nothing to do: a run that did not finish gave the label ${trigger_trigger/* triggerLabel */.Bz} back; remove the label ${trigger_trigger/* inProgressLabel */.vr} and set ${trigger_trigger/* triggerLabel */.Bz} again to ask again.`);
}

// EXTERNAL MODULE: ./build/github.js
var github = __webpack_require__(91533);
;// CONCATENATED MODULE: ./build/trigger/is-at-least.js

/** Whether a role may do all that another one may. */
const isAtLeast = (role, least) => github/* roles */.O.indexOf(role) >= github/* roles */.O.indexOf(least);

;// CONCATENATED MODULE: ./build/trigger/pass-gate.js



/**
 * Lets nobody spend money or write who may not: both who asked and who runs it again need the role,
 * an app needs its name on the list. A lookup that fails ends the run, so that nobody is let in by it.
 */
async function passGate(trigger, rules, github) {
    refuseWildcards(rules.allowedBots);
    for (const account of listActors(trigger)) {
        const found = await judgeActor(account, rules, github);
        if (found !== 'passed')
            return denied(found.why);
    }
    return 'passed';
}
/** Whether an account may ask, or in half a sentence why it may not. */
async function judgeActor(account, rules, github) {
    return account.isBot ? judgeBot(account, rules) : judgePerson(account, rules, github);
}
/** A star would let in every app that anybody installs somewhere; each one has to be named. */
function refuseWildcards(allowedBots) {
    const wildcard = allowedBots.find((login) => login.includes('*'));
    if (wildcard === undefined)
        return;
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected input "allowed-bots" to name each app in full, found ${JSON.stringify(wildcard)}.`,
        hint: 'Write one login a line, such as dependabot[bot]; there are no wildcards.',
    });
}
function listActors({ sender, rerunBy }) {
    if (rerunBy === undefined)
        return [sender];
    return [sender, { login: rerunBy, isBot: rerunBy.endsWith('[bot]') }];
}
function judgeBot({ login }, { allowedBots }) {
    if (allowedBots.includes(login))
        return 'passed';
    return {
        why: `the app ${login} is not in allowed-bots; add its login there if it may ask for specifications`,
    };
}
/** A person is judged by the role alone, even under a name that is on the list of apps. */
async function judgePerson({ login }, { minRole }, { readRole }) {
    if (login === '') {
        return { why: `nobody is known to have asked, and min-role is ${minRole}; set GITHUB_ACTOR` };
    }
    const role = await readRole(login);
    if (isAtLeast(role, minRole))
        return 'passed';
    return {
        why: `${login} has the role ${role} here and needs ${minRole} (min-role); somebody who has it can ask instead`,
    };
}
const denied = (why) => (0,trigger_trigger/* skip */.iv)('actor-not-authorised', `Nothing to do: ${why}.`);

;// CONCATENATED MODULE: ./build/trigger/find-asking.js



/**
 * Who asked for the text of an issue that no event brought, and when. The label asks where it stands:
 * an issue form sets it for anybody, so that whoever set it must pass the gate too, and later changes
 * were not asked for, however long the run waited. Elsewhere the button asks, at the time of its press.
 */
async function findAsking({ trigger, issue }, rules, github) {
    const { number, labels } = issue;
    const events = await github.readLabelEvents(number, trigger_trigger/* triggerLabel */.Bz);
    if (!labels.some((name) => (0,trigger_trigger/* isLabel */.J2)(name, trigger_trigger/* triggerLabel */.Bz))) {
        const at = trigger.at ?? (await readPress(rules, github));
        const removed = await findRemoval(at, events, github);
        if (removed === undefined)
            return { askers: [trigger.sender.login], at };
        return at === undefined ? unknownStart(number) : (0,explain_skip/* labelRemoved */.$_)(number);
    }
    const setting = await findSetting(events, github);
    if (setting === undefined)
        return unknownSetter(number);
    const { by, at } = setting;
    const found = await judgeActor(by, rules, github);
    if (found === 'passed')
        return { askers: [trigger.sender.login, by.login], at };
    return denied(`${by.login} set the label ${trigger_trigger/* triggerLabel */.Bz} on #${number}, and ${found.why}`);
}
async function readPress({ runId }, { readRunStart }) {
    return runId === undefined ? undefined : readRunStart(runId);
}
/** The last time that the label was set by somebody else than a run of ours that gave it back. */
async function findSetting(events, { readViewer }) {
    const settings = events.filter(({ is }) => is === 'set');
    const last = settings.at(-1);
    // Under the token of a person it may be theirs, and theirs is what the gate judges.
    if (last?.by.isBot !== true)
        return last;
    const viewer = await readViewer();
    return settings.findLast(({ by }) => by.login !== viewer) ?? last;
}
/** Whoever takes the label off while a list of issues is worked through wants that one no more; a run of ours takes it to work. */
async function findRemoval(at, events, { readViewer }) {
    const last = events.at(-1);
    if (last?.is !== 'removed')
        return undefined;
    const isBefore = at !== undefined && Date.parse(last.at) <= Date.parse(at);
    return isBefore || last.by.login === (await readViewer()) ? undefined : last;
}
const unknownSetter = (number) => (0,trigger_trigger/* skip */.iv)('label-setter-unknown', `Nothing to do: GitHub does not tell who set the label ${trigger_trigger/* triggerLabel */.Bz} on #${number}; remove it and set it again to ask.`);
const unknownStart = (number) => (0,trigger_trigger/* skip */.iv)('asked-at-unknown', `Nothing to do: the label ${trigger_trigger/* triggerLabel */.Bz} was removed from #${number}, and whether that was before the run was started cannot be read; ${explain_skip/* grantActions */.Er}.`);

// EXTERNAL MODULE: ./build/trigger/association.js
var trigger_association = __webpack_require__(62224);
// EXTERNAL MODULE: ./build/trigger/read-command.js
var read_command = __webpack_require__(72731);
;// CONCATENATED MODULE: ./build/trigger/gather-comments.js





/** Reads the comments that belong to the requirement as it was asked for, in the order in which they were written. */
async function gatherComments(number, { trigger, rules, at }, github) {
    const words = readWords(trigger);
    if (rules.includeComments === 'none') {
        const notices = words.length === 0 ? [] : [wordsLeftOut];
        return { comments: [], notices };
    }
    const all = await github.readComments(number);
    const others = all.filter(({ id }) => id !== trigger.comment?.id);
    const { foreign, own } = await partOwn(others, rules, github);
    const asked = own.flatMap(({ body }) => rules.readAsked(body, number));
    const spoken = rules.includeComments === 'all' ? foreign : foreign.filter(isOfInsider);
    const timely = spoken.filter((comment) => isTimely(comment, at));
    const late = spoken.length - timely.length;
    const trusted = await keepWriters(timely, { rules, asked, github });
    return {
        comments: [...trusted.comments.flatMap(toText), ...words],
        notices: [...(late === 0 ? [] : [tellLate(late, at)]), ...trusted.notices],
        ...(asked.length > 0 && { asked }),
    };
}
/** What the comment that asked says beside the command counts as it was written then, whatever became of it. */
function readWords({ comment, sender }) {
    if (comment === undefined || comment.words === '')
        return [];
    return [{ author: sender.login, body: comment.words, mayAnswer: true }];
}
const wordsLeftOut = `The words behind ${read_command/* command */.G} were left out, because include-comments is none.`;
/** Our own words about a specification state no requirement; a copied mark does not make them ours. */
async function partOwn(comments, { isOwnText }, { readViewer }) {
    if (!comments.some(({ body }) => isOwnText(body)))
        return { foreign: comments, own: [] };
    const viewer = await readViewer();
    const isOwn = ({ author, body }) => author.login === viewer && isOwnText(body);
    return {
        foreign: comments.filter((comment) => !isOwn(comment)),
        own: comments.filter(isOwn).slice(0, 1),
    };
}
/** A bot speaks for nobody, whatever it may write. */
const isOfInsider = ({ author, association }) => (0,trigger_association/* isInsider */.H)(association) && !author.isBot;
const isTimely = ({ createdAt, updatedAt }, at) => at !== undefined && [createdAt, updatedAt].every((time) => Date.parse(time) <= Date.parse(at));
function tellLate(count, at) {
    const why = at === undefined
        ? `when the run was started cannot be read; ${explain_skip/* grantActions */.Er}.`
        : 'written or edited after the specification was asked for.';
    return `${count === 1 ? '1 comment was' : `${count} comments were`} left out: ${why}`;
}
/** Where everybody is heard, only those who may write answer, and they are looked for only where something was asked. */
async function keepWriters(comments, { rules, asked, github }) {
    const isForAll = rules.includeComments === 'all';
    if (isForAll && asked.length === 0) {
        return { comments: comments.map((comment) => ({ comment, mayAnswer: false })), notices: [] };
    }
    const kept = [];
    const notices = new Set();
    for (const comment of comments) {
        const found = isOfInsider(comment) ? await judgeAuthor(comment, github) : 'reader';
        const mayAnswer = found === 'writer';
        if (mayAnswer || isForAll)
            kept.push({ comment, mayAnswer });
        if (typeof found !== 'string')
            notices.add(found.notice);
    }
    return { comments: kept, notices: [...notices] };
}
/** GitHub counts everybody in the organisation as a member: only the role tells who may write. */
async function judgeAuthor({ author: { login } }, { readRole }) {
    try {
        return isAtLeast(await readRole(login), 'write') ? 'writer' : 'reader';
    }
    catch (error) {
        if (!(error instanceof errors/* SpecWriterError */.Z) || error.kind === 'cancelled')
            throw error;
        return {
            notice: `The comments of ${login} were left out: whether they may write could not be read. ${error.message}`,
        };
    }
}
/** The command asks, and states nothing. */
function toText({ comment: { author, body }, mayAnswer }) {
    const words = (0,read_command/* readCommand */.U)(body) ?? body;
    if (words.trim() === '')
        return [];
    return [{ author: author.login, body: words, ...(mayAnswer && { mayAnswer }) }];
}

;// CONCATENATED MODULE: ./build/trigger/refuse-fresh-edit.js



/**
 * Long enough to have read a usual issue after its last change: who asks sooner may have read
 * another text than the one that would be specified.
 */
const minQuietSeconds = 60;
/**
 * Refuses a text or title that an outsider changed right before it was asked for, or later. Only its author
 * and those who may write can change it, so that one of whoever asks needs no look. Who is an outsider is told
 * by the role alone: GitHub counts everybody in an organisation as a member.
 */
async function refuseFreshEdit(text, github) {
    if (isAsker(text.author.login, text))
        return { is: 'quiet', notices: [] };
    const notices = new Set();
    for (const edit of await github.readLastEdits(text.number)) {
        const time = judgeTime(edit, text);
        if (time === 'long-before')
            continue;
        // GitHub tells only the last edit of a text: one of an outsider may hide another that came right before.
        if (!(await isTrusted(edit.by, text, github)))
            return refusals[time](edit.by, text.number);
        if (time === 'later' && text.is === 'snapshot')
            notices.add(laterEdit(text.number));
    }
    return { is: 'quiet', notices: [...notices] };
}
const isAsker = (login, { askers }) => askers.some((asker) => asker.toLowerCase() === login.toLowerCase());
const isTrusted = async (login, text, { readRole }) => isAsker(login, text) || isAtLeast(await readRole(login), 'write');
/**
 * GitHub's times are whole seconds, so that an interval of exactly the limit may be shorter.
 * A time that is no time is as suspicious as a fresh one.
 */
function judgeTime(edit, { at }) {
    if (at === undefined)
        return 'unknown';
    const seconds = (Date.parse(at) - Date.parse(edit.at)) / 1000;
    if (seconds > minQuietSeconds)
        return 'long-before';
    return seconds < 0 ? 'later' : 'fresh';
}
const askAnew = 'read the text again and ask anew, on an issue by removing the label and setting it again';
/** The code of the refusal that lasts as long as the outsider goes on. */
const editedAfter = 'edited-after';
const refusals = {
    fresh: (login, number) => (0,trigger_trigger/* skip */.iv)('edited-just-before', `Nothing to do: ${login} changed the text of #${number} less than ${minQuietSeconds} seconds before the specification was asked for; ${askAnew}.`),
    later: (login, number) => (0,trigger_trigger/* skip */.iv)(editedAfter, `Nothing to do: ${login} changed the text of #${number} after the specification was asked for; ${askAnew}.`),
    unknown: (login, number) => (0,trigger_trigger/* skip */.iv)('asked-at-unknown', `Nothing to do: ${login} changed the text of #${number}, and whether that was before the run was started cannot be read; ${explain_skip/* grantActions */.Er}.`),
};
const laterEdit = (number) => `The text of #${number} was changed after the specification was asked for; it is written from the text as it stood then.`;

;// CONCATENATED MODULE: ./build/trigger/choose-requirement.js




/**
 * The requirement as it stood when it was asked for: the text that the event brought, or where it
 * brought none, the issue as it is now, unless an outsider changed it since.
 */
async function chooseRequirement({ trigger, issue }, rules, github) {
    const { number } = issue;
    const source = `${rules.repository}#${number}`;
    const { subject } = trigger;
    const snapshot = subject?.number === number ? subject.snapshot : undefined;
    if (snapshot === undefined && issue.isPullRequest)
        throw isPullRequest(source);
    const asking = snapshot === undefined
        ? await findAsking({ trigger, issue }, rules, github)
        : { askers: [trigger.sender.login], at: trigger.at };
    if ('is' in asking)
        return asking;
    const { title, body, author } = snapshot ?? issue;
    const is = snapshot === undefined ? 'live' : 'snapshot';
    const edits = await refuseFreshEdit({ ...asking, number, author, is }, github);
    if (edits.is === 'skip')
        return edits;
    const wish = { trigger, rules, at: asking.at };
    const { notices, ...said } = await gatherComments(number, wish, github);
    return {
        is: 'chosen',
        requirement: { source, title, body, ...said },
        notices: [...edits.notices, ...notices],
    };
}
function isPullRequest(source) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected ${source} to be an issue, found a pull request.`,
        hint: 'Name the number of the issue that states the requirement.',
    });
}

;// CONCATENATED MODULE: ./build/trigger/remember-roles.js
/** Looks each account up once, also one whose lookup failed. */
function rememberRoles(readRole) {
    const known = new Map();
    return (login) => {
        const key = login.toLowerCase();
        const role = known.get(key) ?? readRole(login);
        known.set(key, role);
        return role;
    };
}

;// CONCATENATED MODULE: ./build/trigger/admit.js







/**
 * Whether this run may do what is asked, and the requirement as it was asked for. Who asks is judged
 * before anything else is read, and what needs no GitHub asks GitHub nothing.
 */
async function admit(trigger, request, github) {
    const { publish, requirement } = request;
    const number = settleNumber(trigger, request);
    const unread = { is: 'admitted', notices: [] };
    if (!needsGate(trigger, { publish, readsIssue: requirement === 'of-issue' }))
        return unread;
    const patient = { ...github, readRole: rememberRoles(github.readRole) };
    const refusal = await refuse(trigger, request, patient);
    if (refusal !== undefined)
        return refusal;
    const issue = await readSubjects(trigger, number, github);
    if (issue === undefined)
        return unread;
    if ('code' in issue)
        return issue;
    if (requirement === 'given')
        return { ...unread, issue };
    const chosen = await chooseRequirement({ trigger, issue }, request, patient);
    return chosen.is === 'skip' ? chosen : { ...chosen, is: 'admitted', issue };
}
/** Mistakes in the inputs are told before anybody is asked. */
function settleNumber(trigger, request) {
    refuseWildcards(request.allowedBots);
    const number = request.issueNumber ?? trigger.subject?.number;
    if (request.requirement === 'given' || number !== undefined)
        return number;
    throw new errors/* SpecWriterError */.Z('input', {
        message: 'Expected a requirement, found none.',
        hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
    });
}
/** All that can be refused before the issue is read. */
async function refuse(trigger, request, github) {
    const { event, subject } = trigger;
    if (event === 'pull-request' && request.isOwnText(subject?.snapshot.body ?? '')) {
        return ownPullRequest(subject?.number ?? 0);
    }
    const gate = await passGate(trigger, request, github);
    if (gate !== 'passed')
        return gate;
    const label = await checkOwnLabel(trigger, github);
    return label === 'passed' ? undefined : label;
}
/** The issue that is asked about, after it and that of the event were found to be as they should. */
async function readSubjects(trigger, number, { readIssue }) {
    const of = trigger.subject?.number;
    if (of !== undefined && of !== number) {
        const state = checkSubject(trigger, await readIssue(of));
        if (state !== 'passed')
            return state;
    }
    if (number === undefined)
        return undefined;
    const issue = await readIssue(number);
    const state = checkSubject(of === number ? trigger : { event: 'dispatch' }, issue);
    return state === 'passed' ? issue : state;
}
/** Under a token of a person our own pull request starts workflows, and would ask for one about itself. */
const ownPullRequest = (number) => (0,trigger_trigger/* skip */.iv)('own-pull-request', `Nothing to do: pull request #${number} was opened to deliver a specification and asks for none.`);

// EXTERNAL MODULE: ./build/adapters/runner/read-given-requirement.js
var read_given_requirement = __webpack_require__(80096);
;// CONCATENATED MODULE: ./build/adapters/runner/admit-on-runner.js






/** Whether this run may do what is asked; a run that concerns nobody on GitHub asks GitHub nothing. */
async function admitOnRunner(inputs, asked, github) {
    if (github === undefined)
        return { is: 'admitted', notices: [] };
    const { trigger, environment, target, warn } = asked;
    const admission = await admit(trigger, describeRequest(inputs, environment), github);
    if (admission.is === 'admitted' || target === undefined || inputs['dry-run'])
        return admission;
    // An outsider who changes a text after every label would keep all others waiting at a green run.
    if (admission.code === editedAfter)
        await tellRefusal(admission.reason, target, { github, warn });
    return admission;
}
function describeRequest(inputs, environment) {
    const run = environment['GITHUB_RUN_ID'] ?? '';
    return {
        publish: inputs.publish,
        requirement: (0,read_given_requirement/* isGiven */.q)(inputs) ? 'given' : 'of-issue',
        issueNumber: inputs['issue-number'],
        minRole: inputs['min-role'],
        allowedBots: inputs['allowed-bots'],
        includeComments: inputs['include-comments'],
        isOwnText: (text) => (0,text_marker/* readMarker */.t7)(text) !== undefined,
        readAsked: (text, subject) => (0,text_marker/* readMarker */.t7)(text)?.key === String(subject) ? readAskedQuestions(text) : [],
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        ...(/^[1-9]\d{0,15}$/u.test(run) && { runId: Number(run) }),
    };
}

// EXTERNAL MODULE: ./build/adapters/runner/connect-on-runner.js
var connect_on_runner = __webpack_require__(70109);
// EXTERNAL MODULE: ./build/adapters/process/listen-for-cancellation.js
var listen_for_cancellation = __webpack_require__(31032);
// EXTERNAL MODULE: ./build/adapters/open-write-world.js + 5 modules
var open_write_world = __webpack_require__(20213);
// EXTERNAL MODULE: ./build/adapters/runner/read-event.js
var read_event = __webpack_require__(407);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
;// CONCATENATED MODULE: ./build/delivery/text/preview.js




/** Lines that may differ before looking for the smallest difference takes longer than a person waits. */
const mostDifferences = 1000;
/** Lines of one text or difference that are shown; of a longer one nobody reads the rest in a log. */
const mostLines = 3000;
/** What a dry run would have written, in order, for the summary and the log. */
function preview(writes) {
    const parts = writes.length === 0 ? ['Nothing would be written to GitHub.'] : writes.flatMap(describeWrite);
    return `${['## What would be written', ...parts].join('\n\n')}\n`;
}
function describeWrite(write) {
    switch (write.is) {
        case 'create-branch':
            return [
                `### Branch ${(0,code_span/* wrapCode */.ig)(write.branch)}`,
                `Would be created at ${(0,code_span/* wrapCode */.ig)(write.oid)}.`,
            ];
        case 'commit':
            return describeCommit(write);
        case 'create-pull-request':
            return describePullRequest(write);
        case 'edit-pull-request':
            return describeEdit(write);
        case 'create-comment':
        case 'edit-comment':
        case 'delete-comment':
            return describeComment(write);
        case 'add-labels':
        case 'remove-label':
            return describeLabels(write);
    }
}
function describePullRequest({ request }) {
    const { title, body, branch, base, draft } = request;
    const noun = draft ? 'Draft pull request' : 'Pull request';
    return [
        `### ${noun} from ${(0,code_span/* wrapCode */.ig)(branch)} to ${(0,code_span/* wrapCode */.ig)(base)}`,
        preview_fence(title, 'text'),
        preview_fence(body, 'markdown'),
    ];
}
function describeEdit({ number, change: { title, body } }) {
    return [
        `### Changes of pull request ${number}`,
        ...(title === undefined ? [] : [preview_fence(title, 'text')]),
        ...(body === undefined ? [] : [preview_fence(body, 'markdown')]),
    ];
}
function describeComment(write) {
    if (write.is === 'delete-comment') {
        return ['### Our comment that is there twice', 'Would be deleted.'];
    }
    const title = write.is === 'create-comment' ? `### Comment on ${write.on}` : '### Our comment, later';
    return [title, preview_fence(write.body, 'markdown')];
}
function describeLabels(write) {
    const told = write.is === 'add-labels'
        ? `Would be added: ${write.labels.map(code_span/* wrapCode */.ig).join(', ')}.`
        : `Would be removed: ${(0,code_span/* wrapCode */.ig)(write.label)}.`;
    return [`### Labels of ${write.on}`, told];
}
function describeCommit({ commit, before }) {
    const { branch, headline, body, files } = commit;
    return [
        `### Commit on ${(0,code_span/* wrapCode */.ig)(branch)}`,
        preview_fence(`${headline}\n\n${body}`, 'text'),
        ...files.flatMap(({ path, text }) => describeFile(path, before[path], text)),
    ];
}
function describeFile(path, before, text) {
    const title = `#### ${before === undefined ? 'New file' : 'File'} ${(0,code_span/* wrapCode */.ig)(path)}`;
    const patch = (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${path}`, `b/${path}`, before ?? '', text, undefined, undefined, { context: 3, headerOptions: create/* FILE_HEADERS_ONLY */.jr, maxEditLength: mostDifferences });
    if (patch === undefined)
        return [title, 'Would be replaced as a whole by:', preview_fence(text, 'text')];
    return [title, preview_fence(patch, 'diff')];
}
function preview_fence(text, language) {
    const lines = text.replace(/\n$/u, '').split('\n');
    const shown = (0,fence/* renderFence */.Q)(lines.slice(0, mostLines).join('\n'), language).join('\n');
    const more = lines.length - mostLines;
    return more <= 0 ? shown : `${shown}\n\n… and ${(0,count_noun/* countNoun */.y)(more, 'more line')}.`;
}

;// CONCATENATED MODULE: ./build/report/describe-arrival.js
/** The reason of a result, with where its document stands and what kept it from standing higher. */
function describe_arrival_describeArrival({ reason, outcome, publication }) {
    if (publication === undefined || !describe_arrival_arrivals.includes(outcome))
        return reason;
    const { pullRequest, compareUrl, branch, commit, stepsDown } = publication;
    const place = pullRequest !== undefined
        ? `It stands in pull request #${pullRequest.number}.`
        : compareUrl !== undefined
            ? `It stands on branch ${branch ?? ''}, without a pull request.`
            : commit !== undefined
                ? `It stands on branch ${branch ?? ''}.`
                : 'It stands in the comment.';
    const fallen = stepsDown.map((step) => `The ${step.from} could not be made: ${step.remedy}`);
    return [reason, place, ...fallen].join(' ');
}
/** The outcomes of a document that stands where it was published. */
const describe_arrival_arrivals = ['created', 'updated', 'unchanged'];

// EXTERNAL MODULE: ./build/report/describe-outputs.js
var describe_outputs = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/report/describe-summary.js
var describe_summary = __webpack_require__(93191);
// EXTERNAL MODULE: ./build/report/describe-writing.js
var describe_writing = __webpack_require__(8431);
;// CONCATENATED MODULE: ./build/adapters/runner/tell-runner.js





/** Annotations, summary and outputs of a run that ended, whatever its outcome; returns the exit status. */
async function tellResult(result, world) {
    const told = { ...result, reason: describe_arrival_describeArrival(result) };
    return tell_runner_tell(told, (0,describe_summary/* describeSummary */.gp)(told), world);
}
/** The same for a dry run, with everything that would have been written. */
async function tellDryRun(result, writes, world) {
    const shown = preview(writes);
    const told = {
        ...withoutPlaces(result, writes),
        reason: `${result.reason} This is a dry run: nothing was written to GitHub.`,
    };
    world.runner.endStage();
    world.runner.print(shown);
    return tell_runner_tell(told, `${(0,describe_summary/* describeSummary */.gp)(told)}\n${shown}`, world);
}
/** What nobody wrote has no number and no address; a step behind this one must not find any. */
function withoutPlaces(result, writes) {
    const { publication } = result;
    if (publication === undefined || writes.length === 0)
        return result;
    const { outcome, keptSections, stepsDown } = publication;
    return { ...result, publication: { outcome, keptSections, stepsDown } };
}
async function tell_runner_tell(result, summary, { runner, toolkit }) {
    const { paths, findings, failure, outcome, reason, questions, publication } = result;
    runner.endStage();
    runner.annotateFindings(paths.spec ?? '', findings);
    for (const step of publication?.stepsDown ?? []) {
        runner.annotate('warning', `${step.reason}\n${step.remedy}`);
    }
    if (failure !== undefined)
        runner.annotate('error', `${failure.message}\n${failure.hint}`);
    if (outcome === 'blocked')
        runner.annotate('error', `${reason}\n${(0,describe_writing/* describeQuestions */.b)(questions)}`);
    await toolkit.writeSummary(summary);
    toolkit.setOutputs((0,describe_outputs/* describeOutputs */._d)(result));
    runner.print(`${outcome}: ${reason}`);
    return ['created', 'updated', 'unchanged'].includes(outcome) ? 0 : 1;
}
/** A run that does nothing says why in every place a person looks. */
async function tellSkip(skip, { runner, toolkit }) {
    runner.endStage();
    runner.annotate('notice', skip.reason);
    await toolkit.writeSummary((0,describe_summary/* describeSkipSummary */.xE)(skip));
    toolkit.setOutputs((0,describe_outputs/* describeSkipOutputs */.BD)(skip));
    runner.print(`skipped: ${skip.reason}`);
    return 0;
}

;// CONCATENATED MODULE: ./build/adapters/runner/write-on-runner.js
















/** The runner ends what is still there 7.5 seconds after it cancelled; a pause between two attempts takes two more. */
const lastWordsMilliseconds = 5000;
/** Writes what the event asks for, delivers it, and tells the runner; returns the exit status. */
async function writeOnRunner(inputs, world) {
    const cancellation = (0,listen_for_cancellation/* listenForCancellation */.c)();
    try {
        return await write_on_runner_write(inputs, world, cancellation.signal);
    }
    finally {
        cancellation.stop();
    }
}
async function write_on_runner_write(inputs, world, signal) {
    const { environment, runner, files } = world;
    const trigger = (0,read_trigger/* readTrigger */.v)(await (0,read_event/* readEvent */.j)(environment));
    if ('is' in trigger)
        return tellSkip(trigger, world);
    const settled = write_on_runner_settle(inputs, { trigger, environment });
    const isGated = needsGate(trigger, { publish: inputs.publish, readsIssue: !(0,read_given_requirement/* isGiven */.q)(inputs) });
    const github = isGated ? rememberReads((0,connect_on_runner.connectOnRunner)(inputs, environment, signal)) : undefined;
    const asked = { trigger, environment, target: settled.target, warn: runner.progress.warn };
    const admission = await admitOnRunner(inputs, asked, github);
    if (admission.is === 'skip')
        return tellSkip(admission, world);
    admission.notices.forEach(runner.progress.warn);
    const request = (0,open_write_world.toWriteRequest)(settled.inputs, world.environment);
    const writeWorld = await (0,open_write_world.openWriteWorld)(settled.inputs, {
        ...{ files, signal, environment },
        progress: runner.progress,
        remote: describeRemote(inputs, world, github),
        readRequirement: async () => admission.requirement ?? (0,read_given_requirement/* readGivenRequirement */.D)(settled.inputs, files),
    });
    return finish({ ...{ request, writeWorld, settled, admission, github }, signal }, world);
}
function finish(run, world) {
    const { github } = run;
    const { target } = run.settled;
    if (target === undefined || github === undefined)
        return writeOnly(run, world);
    return deliver({ ...run, target, github }, world);
}
/** What is written stays in the workspace; for an issue another job may have published it. */
async function writeOnly(run, world) {
    const { request, writeWorld, settled, admission, github } = run;
    const target = admission.requirement === undefined ? undefined : settled.published;
    if (target === undefined || github === undefined) {
        return tellResult(await (0,write_spec.writeSpec)(request, writeWorld), world);
    }
    const looking = { target, github, note: world.runner.progress.note };
    const findPublished = (hash) => lookForPublished(hash, looking);
    return tellResult(await (0,write_spec.writeSpec)(request, { ...writeWorld, findPublished }), world);
}
async function deliver(run, world) {
    const { request, writeWorld, settled, admission, target, github, signal } = run;
    const { inputs } = settled;
    const delivery = {
        target,
        labels: admission.issue?.labels ?? [],
        signal,
        openLastWords: () => (0,connect_on_runner.connectOnRunner)(inputs, world.environment, AbortSignal.timeout(lastWordsMilliseconds)),
    };
    if (!inputs['dry-run']) {
        return tellResult(await deliverSpec(request, writeWorld, { ...delivery, github }), world);
    }
    const { github: recorder, writes } = recordWrites(github);
    const dry = { ...delivery, github: recorder, openLastWords: () => recorder };
    return tellDryRun(await deliverSpec(request, writeWorld, dry), writes, world);
}
/** Where research is read when the workspace holds no checkout; nowhere when GitHub is not asked at all. */
function describeRemote(inputs, { environment, runner }, github) {
    return (github && {
        github,
        branch: inputs['base-branch'],
        name: environment['GITHUB_REPOSITORY'] ?? '',
        isNamed: !(0,open_write_world/* isDefaultResearch */.r)(inputs.research),
        progress: runner.progress,
    });
}
/** What follows from the event for the inputs that are left open. */
function write_on_runner_settle(inputs, { trigger, environment }) {
    const number = inputs['issue-number'] ?? trigger.subject?.number;
    const { GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server } = environment;
    const serverUrl = server === undefined || server === '' ? 'https://github.com' : server;
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const origin = {
        trigger,
        repository,
        serverUrl,
        ...(run && { runUrl: `${serverUrl}/${repository}/actions/runs/${run}` }),
    };
    return {
        inputs: { ...inputs, ...(number !== undefined && { 'issue-number': number }) },
        target: settleTarget(inputs, origin),
        published: inputs.publish === 'none' ? settlePublished(inputs, origin) : undefined,
    };
}
/** Nothing is published where nothing could be. */
function settlePublished(inputs, origin) {
    try {
        return settleTarget({ ...inputs, publish: 'pull-request' }, origin);
    }
    catch (error) {
        if (error instanceof errors/* SpecWriterError */.Z)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 36532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRequirementFile)
/* harmony export */ });
/** Reads a requirement from a file; its source is the path that evidence is cited with. */
async function readRequirementFile(path, files) {
    const body = await files.readText(path);
    return { source: await files.show(path), title: '', body, comments: [] };
}


/***/ }),

/***/ 17695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chooseBalanced),
/* harmony export */   Y7: () => (/* binding */ describeHidden),
/* harmony export */   ky: () => (/* binding */ placeFindings)
/* harmony export */ });
/** Every finding of a report, beside its document. */
const placeFindings = ({ files }) => files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
/** Choosing looks at all that is left for each place; of more findings the first ones stand for all. */
const mostLookedAt = 20_000;
/**
 * The findings to show where there is room for some: as many documents and as many rules as possible,
 * in the order of the report, instead of twenty findings of one rule.
 */
function chooseBalanced(findings, most) {
    if (findings.length <= most)
        return findings;
    const left = new Set(findings.slice(0, mostLookedAt));
    const shown = new Map();
    const chosen = new Set();
    while (chosen.size < most && left.size > 0) {
        const next = findLeastShown(left, shown);
        if (next === undefined)
            break;
        left.delete(next);
        chosen.add(next);
        for (const key of keysOf(next))
            shown.set(key, (shown.get(key) ?? 0) + 1);
    }
    return findings.filter((finding) => chosen.has(finding));
}
function findLeastShown(left, shown) {
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const finding of left) {
        const count = keysOf(finding).reduce((sum, key) => sum + (shown.get(key) ?? 0), 0);
        if (count >= fewest)
            continue;
        [best, fewest] = [finding, count];
        if (count === 0)
            break;
    }
    return best;
}
/** Neither a path nor the id of a rule holds a line break. */
const keysOf = ({ path, finding }) => [
    `path\n${path}`,
    `rule\n${finding.rule}`,
];
/** What is not shown, in one sentence: how many, of which rules, in how many documents, and where it stands. */
function describeHidden(all, shown, elsewhere) {
    const visible = new Set(shown);
    const hidden = all.filter((finding) => !visible.has(finding));
    if (hidden.length === 0)
        return undefined;
    const counts = ['error', 'warning']
        .map((severity) => [severity, hidden.filter(({ finding }) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} more ${severity}${count === 1 ? '' : 's'}`);
    const documents = new Set(hidden.map(({ path }) => path)).size;
    const where = documents === 1 ? '' : ` in ${documents} documents`;
    return `${counts.join(' and ')}${where} not shown here (${countRules(hidden)}); ${elsewhere}.`;
}
/** More names than these do not fit into a line. */
const mostRules = 8;
function countRules(findings) {
    const counts = new Map();
    for (const { finding } of findings)
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    const named = [...counts].sort(([, left], [, right]) => right - left);
    const shown = named.slice(0, mostRules).map(([rule, count]) => `${rule} ${count}`);
    const more = named.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} other rules`] : [])].join(', ');
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeMended)
/* harmony export */ });
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61003);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);


/** One line for each finding that was mended, and for each rule whose findings code must leave to a person. */
const describeMended = ({ files }, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) => files.flatMap((file) => describeFile(file, paint));
function describeFile({ path, mended }, paint) {
    if (mended === undefined)
        return [];
    const shown = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(path);
    const verb = mended.isOnlyShown === true ? 'would mend' : 'mended';
    return [
        ...mended.fixed.map(({ line, column, message, rule }) => `${paint.strong(`${shown}:${line}:${column}`)} ${verb} ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(message)} ${paint.faint(`[${rule}]`)}\n`),
        ...mended.refused.map(({ rule, why }) => `${paint.strong(shown)} not mended by code: ${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(why)} ${paint.faint(`[${rule}]`)}\n`),
    ];
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ describeSkipOutputs),
/* harmony export */   _d: () => (/* binding */ describeOutputs),
/* harmony export */   oq: () => (/* binding */ describeCheckOutputs)
/* harmony export */ });
/* harmony import */ var _rules_has_failed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81936);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6745);
/* harmony import */ var _describe_suppressed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41893);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14452);




/** The outputs of a run that wrote, by the names in `action.yml`. */
function describeOutputs(result) {
    const { outcome, reason, paths, inputHash, model, usage, findings, publication } = result;
    const report = { files: [{ path: paths.spec ?? '', findings }] };
    return {
        outcome,
        reason,
        valid: String(['created', 'updated', 'unchanged'].includes(outcome)),
        errors: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error')),
        warnings: String((0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning')),
        'spec-path': paths.spec ?? '',
        'spec-json-path': paths.twin ?? '',
        'report-path': paths.report ?? '',
        'input-hash': inputHash,
        ...describePublication(publication),
        model,
        requests: String(usage.requests),
        'prompt-tokens': String(usage.promptTokens),
        'completion-tokens': String(usage.completionTokens),
    };
}
/** Outputs of a way that was not taken stay unset, which a workflow reads as empty. */
function describePublication(publication) {
    const { branch, commit, pullRequest, comment } = publication ?? {};
    return {
        ...(branch !== undefined && { branch }),
        ...(commit !== undefined && { 'commit-sha': commit }),
        ...(pullRequest && {
            'pull-request-number': String(pullRequest.number),
            'pull-request-url': pullRequest.url,
        }),
        ...(comment !== undefined && { 'comment-url': comment }),
    };
}
/** The outputs of a run that had nothing to do. */
const describeSkipOutputs = ({ reason }) => ({
    outcome: 'skipped',
    reason,
    valid: 'false',
});
/** The outputs of a run that checked. */
function describeCheckOutputs(report, failOn) {
    const failed = report.files.some(({ findings }) => (0,_rules_has_failed_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .W)(findings, failOn));
    const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report, 'warning')];
    const isPassed = report.files.some(({ suppressed = [] }) => suppressed.length > 0);
    const counts = [
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(errors, 'error'),
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(warnings, 'warning'),
        ...(isPassed ? [(0,_describe_suppressed_js__WEBPACK_IMPORTED_MODULE_0__/* .countSuppressed */ .M)(report)] : []),
    ];
    return {
        outcome: failed ? 'invalid' : 'valid',
        reason: `${describeFiles(report)} checked: ${counts.join(', ')}.`,
        valid: String(!failed),
        errors: String(errors),
        warnings: String(warnings),
        'spec-path': report.files.map(({ path }) => path).join('\n'),
    };
}
const describeFiles = ({ files }) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'}`;


/***/ }),

/***/ 93191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ describeCheckSummary),
/* harmony export */   gp: () => (/* binding */ describeSummary),
/* harmony export */   xE: () => (/* binding */ describeSkipSummary)
/* harmony export */ });
/* harmony import */ var _choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17695);
/* harmony import */ var _architect_model_packing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46805);
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24720);
/* harmony import */ var _markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99909);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61003);
/* harmony import */ var _describe_suppressed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41893);
/* harmony import */ var _describe_writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8431);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65291);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14452);










/** A summary is to be read; the report file holds everything. */
const mostRows = 40;
/** The job summary of a run that wrote: what came out, what it rests on and what is left to mend. */
function describeSummary(result) {
    const { outcome, reason, questions, spec, findings, failure, notices } = result;
    const parts = [
        `## Specification ${outcome}`,
        (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(reason),
        failure === undefined ? '' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(failure.hint),
        describePublication(result.publication),
        questions.length === 0 ? '' : escapeBlock((0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .describeQuestions */ .b)(questions)),
        spec === undefined ? '' : describeSpec(spec),
        describeFindings(findings),
        describeNotices(notices),
        describeShown(result),
        describeFiles(result),
        describeCost(result),
        showUnpublished(result),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** A document that stands on no branch would be lost with the runner; a comment need not hold all of it. */
function showUnpublished({ outcome, text, publication }) {
    const isLost = outcome === 'failed' || outcome === 'invalid';
    const isOnlyTold = publication !== undefined && publication.branch === undefined;
    if (text === undefined || (!isLost && !isOnlyTold))
        return '';
    const fenced = (0,_markdown_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFence */ .Q)(text.trimEnd(), 'markdown').join('\n');
    return `<details><summary>The document</summary>\n\n${fenced}\n\n</details>`;
}
/** The job summary of a run that had nothing to do: silence would look like a mistake. */
const describeSkipSummary = ({ reason }) => `## Specification skipped\n\n${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(reason)}\n`;
/** Where the document arrived, and for every way that was closed what would have opened it. */
function describePublication(publication) {
    if (publication === undefined)
        return '';
    const { pullRequest, compareUrl, comment, stepsDown, keptSections } = publication;
    const lines = [
        pullRequest && `- [Pull request #${pullRequest.number}](${pullRequest.url})`,
        compareUrl && `- [Open the pull request](${compareUrl})`,
        comment && `- [Comment](${comment})`,
        ...keptSections.map((heading) => `- Kept as a person wrote it: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(heading)}`),
        ...stepsDown.map(({ from, reason, remedy }) => `- No ${from}: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toLine */ .S5)(reason))} **${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toLine */ .S5)(remedy))}**`),
    ];
    return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
/** The job summary of a run that checked. */
function describeCheckSummary(report, notices = []) {
    const rows = report.files.map(({ path, findings }) => {
        const one = { files: [{ path, findings }] };
        const [errors, warnings] = [(0,_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .countFindings */ .G)(one, 'error'), (0,_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .countFindings */ .G)(one, 'warning')];
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(path)} | ${errors} | ${warnings} |`;
    });
    const table = ['| file | errors | warnings |', '| --- | --- | --- |', ...rows].join('\n');
    const passed = (0,_describe_suppressed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSuppressed */ .S)(report);
    const found = describePlaced(report);
    return ['## Specifications checked', table, found, passed, describeNotices(notices)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeSpec(spec) {
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .measureSpec */ .Q)(spec);
    const { diagram } = spec.architecture.pattern;
    return [
        `**${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(spec.title)}**`,
        `| clauses answered | versions with a source | decisions | files | steps |
| --- | --- | --- | --- | --- |
| ${answered} of ${clauses} | ${grounded} of ${pins} | ${decisions} | ${files} | ${steps} |`,
        describeStack(spec),
        describeDecisions(spec),
        diagram === undefined || diagram.includes('```') ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeStack({ architecture }) {
    const rows = architecture.techStack.map(({ name, version, evidence }) => {
        const [source] = evidence;
        const place = source === undefined ? 'assumed' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${source.path}:${source.line}`);
        return `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(name)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(version)} | ${place} |`;
    });
    return rows.length === 0 ? '' : describeTable('| technology | version | source |', rows);
}
function describeDecisions({ decisions }) {
    const rows = decisions.map(({ topic, decision, reason }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(topic)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(decision)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(reason)} |`);
    return rows.length === 0 ? '' : describeTable('| decision on | decided | because |', rows);
}
function describeFindings(findings) {
    const rows = findings.map(({ severity, line, rule, message, hint }) => `| ${severity} | ${line} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(message)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(hint)} |`);
    return rows.length === 0
        ? ''
        : describeTable('| severity | line | rule | finding | how to mend it |', rows);
}
/** Of more findings than there is room for, those of many documents and rules are shown. */
function describePlaced(report) {
    const [only, ...others] = report.files;
    if (only === undefined)
        return '';
    const all = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__/* .placeFindings */ .ky)(report);
    const shown = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseBalanced */ .W)(all, mostRows);
    const hidden = (0,_choose_balanced_js__WEBPACK_IMPORTED_MODULE_8__/* .describeHidden */ .Y7)(all, shown, 'the log and the report hold all of them');
    const tables = others.length === 0
        ? describeFindings(shown.map(({ finding }) => finding))
        : describeWithFiles(shown);
    return hidden === undefined ? tables : `${tables}\n\n… ${hidden}`;
}
function describeWithFiles(placed) {
    const rows = placed.map(({ path, finding: { severity, line, rule, message, hint } }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${path}:${line}`)} | ${severity} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(message)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(hint)} |`);
    return rows.length === 0
        ? ''
        : describeTable('| file | severity | rule | finding | how to mend it |', rows);
}
function describeTable(header, rows) {
    const rule = header.replace(/[^|]+/gu, ' --- ');
    const more = rows.length > mostRows ? `\n\n… and ${rows.length - mostRows} more in the report.` : '';
    return [header, rule, ...rows.slice(0, mostRows)].join('\n') + more;
}
const describeNotices = (notices) => notices.map((notice) => `- ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toLine */ .S5)(notice))}`).join('\n');
/** How much of the research the model was shown, where it was not all. */
const describeShown = ({ packing }) => packing === undefined ? '' : `Research: ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_architect_model_packing_js__WEBPACK_IMPORTED_MODULE_9__/* .describePacking */ .P)(packing))}.`;
function describeFiles({ paths, outcome }) {
    const { spec, twin, report, answers = [] } = paths;
    const names = [spec, twin, report, ...answers].filter((path) => path !== undefined);
    if (names.length === 0)
        return '';
    // An answer that was cut or refused became no document, and stands nowhere else.
    const isAlone = answers.length > 0 && (outcome === 'failed' || outcome === 'invalid');
    const kept = `What the model answered was paid for and stands only in ${answers.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapCode */ .ig).join(', ')}: a runner deletes it with the job, unless a step that runs always uploads it.`;
    return [`Files: ${names.map(_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapCode */ .ig).join(', ')}`, ...(isAlone ? [kept] : [])].join('\n\n');
}
function describeCost({ usage, model }) {
    return usage.requests === 0 ? '' : `${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(model)}: ${(0,_describe_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .countUsage */ .n)(usage)}.`;
}
const escapeBlock = (text) => text.split('\n').map(_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH).join('  \n');


/***/ }),

/***/ 41893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countSuppressed),
/* harmony export */   S: () => (/* binding */ describeSuppressed)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6745);


/** A reviewer reads a few; the log and the report hold all of them. */
const mostRows = 40;
const listPassed = ({ files }) => files.flatMap(({ path, suppressed = [] }) => suppressed.map((each) => ({ ...each, path })));
/** What comments let pass and why, so that a reviewer of a pull request sees it without looking for it. */
function describeSuppressed(report) {
    const passed = listPassed(report);
    if (passed.length === 0)
        return '';
    const rows = passed
        .slice(0, mostRows)
        .map(({ path, line, rule, justification }) => `| ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(`${path}:${line}`)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(rule)} | ${(0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(justification)} |`);
    const more = passed.length > mostRows ? `\n\n… and ${passed.length - mostRows} more.` : '';
    const header = ['| file | rule | why it does not count |', '| --- | --- | --- |'];
    return `${countSuppressed(report)}:\n\n${[...header, ...rows].join('\n')}${more}`;
}
/** `2 findings disabled with a reason`. */
const countSuppressed = (report) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y)(listPassed(report).length, 'finding')} disabled with a reason`;


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeQuestions),
/* harmony export */   describeWriting: () => (/* binding */ describeWriting),
/* harmony export */   n: () => (/* binding */ countUsage),
/* harmony export */   writingStatus: () => (/* binding */ writingStatus)
/* harmony export */ });
/* harmony import */ var _requirement_question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36478);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61003);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34171);
/* harmony import */ var _measure_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65291);





/** How a run ended, for a terminal; why it failed is told as any other error is. */
function describeWriting(result) {
    const { outcome, questions, paths, reason } = result;
    if (outcome === 'failed')
        return { asked: '', aside: describePaths(result) };
    if (outcome === 'blocked') {
        const next = describeAnswering(questions);
        return {
            asked: describeQuestions(questions),
            aside: `${reason}${next}\n${describePaths(result)}`,
        };
    }
    return { asked: `${paths.spec ?? ''}\n`, aside: describeDocument(result) };
}
/** 0 as asked, 1 when findings reach what the user calls a failure or questions are open. */
const writingStatus = ({ outcome }) => outcome === 'blocked' || outcome === 'invalid' ? 1 : 0;
function describeDocument(result) {
    const { spec, findings, reason, paths } = result;
    const found = findings.length === 0 ? '' : (0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatText */ .v)({ files: [{ path: paths.spec ?? '', findings }] });
    if (spec === undefined || result.outcome === 'unchanged')
        return `${found}${reason}\n`;
    const { clauses, answered, pins, grounded, decisions, files, steps } = (0,_measure_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .measureSpec */ .Q)(spec);
    const counts = [
        `${answered} of ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(clauses, 'clause')} answered`,
        `${grounded} of ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(pins, 'version')} with a source`,
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(decisions, 'decision'),
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(files, 'file'),
        (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(steps, 'step'),
    ];
    return `${found}${reason}\n  ${counts.join(', ')}\n${describePaths(result)}`;
}
function describePaths({ paths, usage, model }) {
    const { twin, report, answers = [] } = paths;
    const lines = [
        ...(twin === undefined ? [] : [`twin: ${twin}`]),
        ...(report === undefined ? [] : [`report: ${report}`]),
        ...answers.map((answer) => `answer: ${answer}`),
        ...(usage.requests === 0 ? [] : [`${(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5)(model)}: ${countUsage(usage)}`]),
    ];
    return lines.map((line) => `  ${line}\n`).join('');
}
/** What a model cost, in words. */
const countUsage = ({ requests, promptTokens, completionTokens, }) => `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(requests, 'request')}, ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(promptTokens, 'token')} sent, ${completionTokens} received`;
/** What to do next, with the recommended choices as the example. */
function describeAnswering(questions) {
    const choices = questions.flatMap((question, index) => (0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question) && question.options.length > 0
        ? [`${index + 1}${nameOption(question.recommended)}`]
        : []);
    const example = choices.length === 0 ? '' : `, for example "${choices.join(', ')}"`;
    return ` Write the answers into the requirement${example}, or after the number in your own words, and run again.`;
}
const nameOption = (place) => String.fromCharCode('a'.charCodeAt(0) + place);
/** Numbered questions with lettered options, of which one is recommended; a number stays what it was. */
function describeQuestions(questions) {
    return questions
        .map((question, index) => {
        const { text, options, recommended, answer } = question;
        if (answer !== undefined)
            return `${index + 1}. ${text}\n   = ${answer.text}\n`;
        if (!(0,_requirement_question_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(question))
            return `${index + 1}. ${text}\n   (no longer open)\n`;
        const lines = options.map((option, place) => `   ${nameOption(place)}) ${option}${place === recommended ? ' (recommended)' : ''}`);
        return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
        .join('');
}


/***/ }),

/***/ 34171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/report/describe-mended.js
var describe_mended = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(14452);
;// CONCATENATED MODULE: ./build/report/show-excerpt.js
/** Columns of the excerpt; with its gutter it fits into a terminal of 100. */
const widest = 88;
/** Of a cut line, so many columns stand before the finding. */
const lead = 24;
/** Columns of a tab, wherever it stands. */
const tabWidth = 4;
/** A line of the document with a mark below the place of a finding; nothing where the line shows nothing. */
function showExcerpt(line, at) {
    if (line.trim() === '')
        return undefined;
    const start = Math.min(at.column - 1, line.length);
    const end = at.endLine > at.line ? line.trimEnd().length : Math.min(at.endColumn - 1, line.length);
    const { from, before } = findStart(line, start);
    const head = from === 0 ? '' : '…';
    const shownBefore = head + before;
    const left = Math.max(8, widest - columnsOf(shownBefore));
    const marked = take(line, { from: start, to: Math.max(end, start), room: left });
    const rest = take(line, { from: marked.next, to: line.length, room: left - marked.width });
    const tail = rest.next < line.length ? '…' : '';
    const text = `${shownBefore}${marked.text}${rest.text}`.trimEnd() + tail;
    const mark = '^' + '~'.repeat(Math.max(0, marked.width - 1));
    return [text, `${' '.repeat(columnsOf(shownBefore))}${mark}`];
}
/** Where the shown part of a line begins: at its start, or so far back that the finding is in sight. */
function findStart(line, start) {
    const isNear = start <= widest && columnsOf(showText(line.slice(0, start))) <= widest - lead;
    let from = isNear ? 0 : start;
    for (let width = 0; from > 0;) {
        const previous = isTail(line, from - 1) ? from - 2 : from - 1;
        width += showCharacter(line.slice(previous, from)).width;
        if (width > lead)
            break;
        from = previous;
    }
    return { from, before: showText(line.slice(from, start)) };
}
const isTail = (line, index) => index > 0 &&
    /[\udc00-\udfff]/u.test(line[index] ?? '') &&
    /[\ud800-\udbff]/u.test(line[index - 1] ?? '');
/** As much of a stretch as fits into some columns, and where it ends. */
function take(line, { from, to, room }) {
    let [text, width, next] = ['', 0, from];
    // No more units than this can fit, and a line may be megabytes.
    for (const character of line.slice(from, Math.min(to, from + room * 8))) {
        const shown = showCharacter(character);
        if (width + shown.width > room)
            break;
        text += shown.text;
        width += shown.width;
        next += character.length;
    }
    return { text, width, next };
}
const showText = (text) => Array.from(text, (character) => showCharacter(character).text).join('');
const columnsOf = (text) => Array.from(text).reduce((sum, character) => sum + countColumns(character), 0);
/** Control characters, what turns the direction of writing and what shows nothing are named. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff\p{Cs}]/u;
function showCharacter(character) {
    if (character === '\t')
        return { text: ' '.repeat(tabWidth), width: tabWidth };
    if (!unseen.test(character))
        return { text: character, width: countColumns(character) };
    const code = character.codePointAt(0) ?? 0;
    // Unicode has pictures of the first control characters.
    const text = code < 0x20
        ? String.fromCodePoint(0x2400 + code)
        : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    return { text, width: text.length };
}
/** Han, kana, Hangul, full-width forms and emoji take two columns of a terminal: UAX #11. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;
function countColumns(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (combining.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/report/format-text.js






/** For people: each finding with its line, a mark below it and its hint, and a last line that counts. */
function formatText(report, paint = report_paint/* plain */.pj) {
    const findings = report.files.flatMap((file) => file.findings.map((finding) => describeFinding(file, finding, paint)));
    const mended = (0,describe_mended/* describeMended */.D)(report, paint);
    return `${findings.join('')}${mended.join('')}${describeCounts(report, paint)}\n`;
}
/** Documents come from strangers: control characters would reach the terminal. */
function describeFinding({ path, lines }, finding, paint) {
    const { line, column, severity, message, rule, hint } = finding;
    const place = paint.strong(`${(0,spec_text/* toLine */.S5)(path)}:${line}:${column}`);
    const head = `${place} ${paint[severity](severity)} ${(0,spec_text/* toLine */.S5)(message)} ${paint.faint(`[${rule}]`)}`;
    const text = lines?.get(line);
    const excerpt = text === undefined ? undefined : showExcerpt(text, finding);
    if (excerpt === undefined)
        return `${head}\n    ${(0,spec_text/* toLine */.S5)(hint)}\n`;
    const [shown, mark] = excerpt;
    const number = String(line);
    const gutter = ' '.repeat(number.length);
    return [
        head,
        `  ${paint.faint(`${number} |`)} ${shown}`,
        `  ${paint.faint(`${gutter} |`)} ${paint[severity](mark)}`,
        `    ${(0,spec_text/* toLine */.S5)(hint)}`,
        '',
    ].join('\n');
}
function describeCounts(report, paint) {
    const { files } = report;
    const [errors, warnings] = [(0,report_file/* countFindings */.G)(report, 'error'), (0,report_file/* countFindings */.G)(report, 'warning')];
    const mended = files.reduce((count, file) => count + (file.mended?.fixed.length ?? 0), 0);
    const isOnlyShown = files.some((file) => file.mended?.isOnlyShown === true);
    const passed = files.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
    return [
        errors === 0 ? (0,count_noun/* countNoun */.y)(errors, 'error') : paint.error((0,count_noun/* countNoun */.y)(errors, 'error')),
        warnings === 0 ? (0,count_noun/* countNoun */.y)(warnings, 'warning') : paint.warning((0,count_noun/* countNoun */.y)(warnings, 'warning')),
        ...(mended === 0 ? [] : [`${mended} ${isOnlyShown ? 'would be mended' : 'mended'}`]),
        ...(passed === 0 ? [] : [`${passed} disabled with a reason`]),
    ].join(', ');
}


/***/ }),

/***/ 65291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureSpec)
/* harmony export */ });
function measureSpec({ requirement, plan, outOfScope, architecture, decisions, }) {
    const steps = plan.phases.flatMap((phase) => phase.steps);
    const answered = new Set([...steps, ...outOfScope].flatMap(({ requirements }) => requirements));
    const { techStack, structure } = architecture;
    return {
        clauses: requirement.clauses.length,
        answered: requirement.clauses.filter(({ id }) => answered.has(id)).length,
        pins: techStack.length,
        grounded: techStack.filter(({ evidence }) => evidence.length > 0).length,
        decisions: decisions.length,
        files: structure.files.length,
        steps: steps.length,
    };
}


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ choosePaint),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export coloured */
const same = (text) => text;
const plain = { error: same, warning: same, faint: same, strong: same };
const wrap = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
/** The codes of ECMA-48 for red, yellow, faint and bold. */
const coloured = {
    error: wrap(31, 39),
    warning: wrap(33, 39),
    faint: wrap(2, 22),
    strong: wrap(1, 22),
};
/** Colours where a person watches and did not refuse them; FORCE_COLOR outweighs everything, as elsewhere. */
function choosePaint(environment, stream) {
    const forced = environment['FORCE_COLOR'];
    if (forced !== undefined)
        return forced === '0' || forced === 'false' ? plain : coloured;
    const isRefused = Boolean(environment['NO_COLOR']) ||
        Boolean(environment['CI']) ||
        environment['TERM'] === 'dumb';
    return stream.isTTY === true && !isRefused ? coloured : plain;
}


/***/ }),

/***/ 14452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings)
/* harmony export */ });
/** How many findings of one severity all files have together. */
function countFindings({ files }, severity) {
    return files.reduce((count, { findings }) => count + findings.filter((finding) => finding.severity === severity).length, 0);
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The version that is written into every document; a test holds it to `package.json`. */
const tool = 'spec-writer/0.1.0';


/***/ })

};
;