"use strict";
exports.id = 3815;
exports.ids = [3815];
exports.modules = {

/***/ 53815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseResearch: () => (/* binding */ chooseResearch),
  mostCharacters: () => (/* binding */ mostCharacters)
});

// EXTERNAL MODULE: ./build/research/manifests/formats.js + 61 modules
var formats = __webpack_require__(33404);
// EXTERNAL MODULE: ./build/research/search-terms.js + 4 modules
var search_terms = __webpack_require__(20262);
// EXTERNAL MODULE: ./build/research/survey/choose-files.js
var choose_files = __webpack_require__(21796);
;// CONCATENATED MODULE: ./build/research/survey/column.js
/** So many bits of an index are its place in a block, 64 Ki numbers; a longer block would be half empty. */
const blockBits = 16;
const blockLength = 1 << blockBits;
/** Unsigned numbers of 32 or 8 bits, in blocks, so that nothing is copied and held twice as they grow. */
function createColumn(Block) {
    const blocks = [];
    let length = 0;
    return {
        add: (value) => {
            const at = length & (blockLength - 1);
            const block = at === 0 ? new Block(blockLength) : blocks.at(-1);
            if (block === undefined)
                return;
            if (at === 0)
                blocks.push(block);
            block[at] = value;
            length += 1;
        },
        at: (index) => blocks[index >>> blockBits]?.[index & (blockLength - 1)] ?? 0,
        length: () => length,
    };
}

;// CONCATENATED MODULE: ./build/research/survey/cut-roughly.js
/** A part is about a screen of text, as the pieces are that a model is shown. */
const shortestPart = 1_000;
const longestPart = 4_000;
const joint = /\n(?=\n|#)|\r\n\r/u;
/**
 * Cuts a text into parts of about one size, at a paragraph or a heading where there is one: of a large
 * research only counts are wanted, and finding the true joints of every format would cost more than those.
 */
function* cutRoughly(text) {
    let start = 0;
    while (text.length - start > longestPart) {
        const end = start + findEnd(text.slice(start + shortestPart, start + longestPart));
        yield { start, end };
        start = end;
    }
    if (start < text.length)
        yield { start, end: text.length };
}
function findEnd(window) {
    const found = window.search(joint);
    const lineEnd = found === -1 ? window.lastIndexOf('\n') : found;
    return lineEnd === -1 ? longestPart : shortestPart + lineEnd + 1;
}

// EXTERNAL MODULE: ./build/research/survey/find-named-files.js
var find_named_files = __webpack_require__(65518);
;// CONCATENATED MODULE: ./build/research/survey/number-stream.js

/** A byte holds so many bits of a number, the lowest first; the bit above tells that more follow. */
const bits = 7;
const more = 1 << bits;
function createNumberStream() {
    const bytes = createColumn(Uint8Array);
    return {
        add: (value) => {
            let rest = value;
            for (; rest >= more; rest >>>= bits)
                bytes.add((rest & (more - 1)) | more);
            bytes.add(rest);
        },
        read: () => {
            let at = 0;
            const take = () => {
                let value = 0;
                for (let shift = 0;; shift += bits) {
                    const byte = bytes.at(at);
                    at += 1;
                    value += (byte & (more - 1)) * 2 ** shift;
                    if (byte < more)
                        return value;
                }
            };
            return { isThere: () => at < bytes.length(), take };
        },
    };
}

;// CONCATENATED MODULE: ./build/research/survey/survey.js







/** `wanted` are texts that say what is sought, such as the clauses of a requirement. */
function startSurvey(wanted) {
    const terms = (0,search_terms/* findTerms */.$r)(wanted.join('\n'));
    const isNamed = (0,find_named_files/* findNamedFiles */.g)(wanted);
    const paths = [];
    const lengths = createColumn(Uint32Array);
    const standings = createColumn(Uint8Array);
    const parts = createParts();
    return {
        paths,
        add: (file) => {
            const { path, text } = file;
            const standing = isNamed(path) ? 'named' : isManifest(file) ? 'manifest' : 'ordinary';
            paths.push(path);
            lengths.add(text.length);
            standings.add(allStandings.indexOf(standing));
            for (const part of cutRoughly(text)) {
                parts.add(paths.length - 1, part.end - part.start, (0,search_terms/* countTerms */.lF)(text, terms, part));
            }
        },
        choose: (budget) => {
            const scores = parts.score(paths.length);
            // A million candidates are not made at once: each is looked at as it comes.
            const at = (index) => ({
                path: paths[index] ?? '',
                length: lengths.at(index),
                standing: allStandings[standings.at(index)] ?? 'ordinary',
                score: scores[index] ?? 0,
            });
            return (0,choose_files/* chooseFiles */.P)({ length: paths.length, at }, budget);
        },
    };
}
const allStandings = ['ordinary', 'manifest', 'named'];
function isManifest({ path, text }) {
    const fileName = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return formats/* formats */.F.some((format) => format.matches(fileName, text));
}
/** BM25's usual constants: how soon repetition saturates, how much length counts. */
const saturation = 1.2;
const lengthWeight = 0.75;
/** One part with a term in it is how many files after the last one it stands, its length and the number of its terms; then follow these. */
function createParts() {
    const stream = createNumberStream();
    const numbers = new Map();
    const holders = [];
    let last = 0;
    let count = 0;
    let characters = 0;
    return {
        add: (file, length, counts) => {
            count += 1;
            characters += length;
            if (counts.size === 0)
                return;
            [file - last, length, counts.size].forEach(stream.add);
            last = file;
            for (const [term, found] of counts) {
                const number = numbers.get(term) ?? numbers.size;
                numbers.set(term, number);
                holders[number] = (holders[number] ?? 0) + 1;
                stream.add(number);
                stream.add(found);
            }
        },
        score: (files) => {
            const rarity = holders.map((held) => Math.log(1 + (count - held + 0.5) / (held + 0.5)));
            return scoreFiles(stream, { rarity, average: characters / Math.max(1, count), files });
        },
    };
}
function scoreFiles(stream, { rarity, average, files }) {
    const scores = new Float32Array(files);
    let file = 0;
    for (const next = stream.read(); next.isThere();) {
        file += next.take();
        const norm = saturation * (1 - lengthWeight + (lengthWeight * next.take()) / average);
        let score = 0;
        for (let terms = next.take(); terms > 0; terms -= 1) {
            const weight = rarity[next.take()] ?? 0;
            const found = next.take();
            score += (weight * found * (saturation + 1)) / (found + norm);
        }
        scores[file] = Math.max(scores[file] ?? 0, score);
    }
    return scores;
}

// EXTERNAL MODULE: ./build/report/describe-left-out.js
var describe_left_out = __webpack_require__(1351);
;// CONCATENATED MODULE: ./build/adapters/research/gather-skipped.js

/** A report that names this many files is long already; a million would fill the memory. */
const mostListed = 1_000;
/** Keeps the first files by name, and of the rest how many there are for each reason. */
function gatherSkipped() {
    const listed = [];
    const rest = new Map();
    return {
        add: (file) => {
            if (listed.length < mostListed) {
                listed.push(file);
                return;
            }
            const reason = (0,describe_left_out/* withoutDetails */.D)(file.reason);
            rest.set(reason, (rest.get(reason) ?? 0) + (file.files ?? 1));
        },
        list: () => [
            ...listed,
            ...[...rest].map(([reason, files]) => ({ path: `${files} more files`, reason, files })),
        ],
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/adapters/research/limit-new-space.js

/**
 * Keeps the space for new objects as small as it is. The engine doubles it again and again in a program
 * that reads for long, to collect less often: on 200 MB of text that costs 110 MB of memory and saves no time.
 */
function limitNewSpace(setFlags = external_node_v8_.setFlagsFromString) {
    if (isLimited)
        return;
    isLimited = true;
    // Read by the engine each time it would grow the space, so that it may be set while it runs.
    setFlags('--semi-space-growth-factor=1');
}
/** The engine is one for the whole process, and flags belong to the engine. */
let isLimited = false;

;// CONCATENATED MODULE: ./build/adapters/research/choose-research.js



/** 4 Mi characters of text in all: ten times what a large prompt holds, and a bound for the memory. */
const mostCharacters = 4 * 1024 * 1024;
/**
 * Reads what the globs name; what cannot or must not be read is skipped with its reason. Where that
 * is too much to be kept, all of it is looked through once, and the files that answer `wanted` best
 * are kept.
 */
async function chooseResearch(source, globs, wanted = []) {
    limitNewSpace();
    const { paths, unmatched, skipped: leftOut } = await source.find(globs, wanted);
    const skipped = gatherSkipped();
    leftOut.forEach(skipped.add);
    const gathering = startGathering(wanted);
    for await (const file of readAll(source, paths, skipped))
        gathering.add(file);
    const chosen = gathering.end();
    if ('files' in chosen)
        return { files: chosen.files, skipped: skipped.list(), unmatched };
    const again = gatherSkipped();
    const files = [];
    for await (const { path, text } of readAll(source, chosen.paths, again)) {
        files.push({ path, text });
    }
    const kept = new Set(chosen.paths);
    for (const path of chosen.surveyed)
        if (!kept.has(path))
            skipped.add({ path, reason: tooMuch });
    return { files, skipped: skipped.list(), unmatched };
}
const tooMuch = 'the research is larger than 4 million characters, and other files answer the requirement better';
/** Reads file after file, in the order of their paths, and leaves out what is there twice. */
async function* readAll(source, paths, skipped) {
    const isTwice = findTwice(paths);
    for (let start = 0; start < paths.length; start += source.readsAtOnce) {
        const batch = paths.slice(start, start + source.readsAtOnce);
        for (const found of await Promise.all(batch.map((path) => source.read(path)))) {
            const fault = 'reason' in found ? found : findFault(found, isTwice);
            if (fault !== undefined)
                skipped.add(fault);
            if ('text' in found && fault?.reason !== twice)
                yield found;
        }
    }
}
/** What there is to say of a file that was read: that it was so before, or what it lacks. */
function findFault(file, isTwice) {
    const { path, without } = file;
    if (isTwice(file))
        return { path, reason: twice };
    return without === undefined ? undefined : { path, reason: `only ${without}` };
}
const twice = 'it is a link to a file that is read already';
/** Tells of a link whether the file behind it is read under its own name or was read through another link. */
function findTwice(paths) {
    let named;
    const linked = new Set();
    return ({ path, real }) => {
        if (path === real)
            return false;
        named ??= new Set(paths);
        if (named.has(real) || linked.has(real))
            return true;
        linked.add(real);
        return false;
    };
}
/** Keeps files as long as there is room for them; from then on all of them are only surveyed. */
function startGathering(wanted) {
    let files = [];
    let survey;
    let characters = 0;
    return {
        add: ({ path, text }) => {
            characters += text.length;
            if (survey === undefined && characters <= mostCharacters) {
                files.push({ path, text });
                return;
            }
            if (survey === undefined) {
                survey = startSurvey(wanted);
                files.forEach(survey.add);
                files = [];
            }
            survey.add({ path, text });
        },
        end: () => survey === undefined
            ? { files }
            : { paths: survey.choose(mostCharacters), surveyed: survey.paths },
    };
}


/***/ }),

/***/ 20262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lF: () => (/* binding */ countTerms),
  $r: () => (/* binding */ findTerms)
});

// UNUSED EXPORTS: stemsOf

;// CONCATENATED MODULE: ./build/research/dense-words.js
const runs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々ー]+/gu;
const kanaOnly = /^\p{Script=Hiragana}+$/u;
const hangul = /^\p{Script=Hangul}/u;
/** Particles and endings that Korean writes at a word, longest first. */
const particles = /(?:해야합니다|하여야|합니다|됩니다|입니다|습니다|해야|하는|하고|하면|하여|되는|에서는|에서|에게|으로|부터|까지|처럼|보다|이나|한다|된다|하다|들을|들은|들이|은|는|이|가|을|를|에|의|로|와|과|도|만|한|할)$/u;
const stopWords = new Set(`我们 你们 他们 可以 必须 应该 应当 需要 一个 如果 使用 进行 以及 或者 并且 没有 这个 那个 时候 所有 不能 不得 通过 必須 應該 需要 使用 可以 場合 必要 以上 以下 있는 없는 모든 또는
   그리고 경우 때문`.split(/\s+/u));
/** A longer one is a run without sense, and would be compared at each place of a text. */
const longestWord = 24;
let segmenter;
/** The words of scripts that put no blanks between them; Korean ones without their particles. */
function findDenseWords(text) {
    const words = new Set();
    for (const [run] of text.matchAll(runs)) {
        segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
        let single = '';
        for (const { segment } of segmenter.segment(run)) {
            const word = hangul.test(segment) ? withoutParticles(segment) : segment;
            // A dictionary parts the words that it does not know into characters.
            if (isSingle(single) && isSingle(segment))
                words.add(single + segment);
            single = segment;
            if (isTerm(word))
                words.add(word);
        }
    }
    return [...words];
}
const isSingle = (segment) => segment.length === 1 && !kanaOnly.test(segment);
const isTerm = (word) => word.length > 1 && word.length <= longestWord && !kanaOnly.test(word) && !stopWords.has(word);
function withoutParticles(word) {
    const bare = word.replace(particles, '');
    return bare.length > 1 ? bare : word;
}
/** Blocks of these scripts, as first and last code unit; Han beyond them takes two units. */
const denseBlocks = [
    [0x0e00, 0x0eff],
    [0x1000, 0x109f],
    [0x1100, 0x11ff],
    [0x1780, 0x17ff],
    [0x3005, 0x3007],
    [0x3040, 0x30ff],
    [0x31f0, 0x31ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7af],
    [0xd840, 0xd88f],
    [0xf900, 0xfaff],
];

;// CONCATENATED MODULE: ./build/research/remember-words.js
/** Words that were looked up last, a power of two: a text of any size has few that are frequent. */
const remembered = 1 << 14;
/**
 * Remembers what words stand for by two numbers made of their characters, so that only a new word is
 * taken out of its text. Two words that share both would be taken for each other, which is less
 * likely than one pair among all words of all languages.
 */
function rememberWords(lookUp) {
    const hashes = new Int32Array(remembered);
    const checks = new Int32Array(remembered);
    const answers = [];
    return (text, start, end) => {
        let hash = 0x811c9dc5;
        let check = end - start;
        for (let at = start; at < end; at += 1) {
            const code = text.charCodeAt(at);
            hash = Math.imul(hash ^ code, 0x01000193);
            check = (Math.imul(check, 31) + code) | 0;
        }
        const slot = (hash ^ (hash >>> 15)) & (remembered - 1);
        const known = answers[slot];
        if (known !== undefined && hashes[slot] === (hash | 0) && checks[slot] === check)
            return known;
        const answer = lookUp(text.slice(start, end));
        hashes[slot] = hash;
        checks[slot] = check;
        answers[slot] = answer;
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/research/scan-words.js

/** No word that means something is longer; the rest of a long run is skipped. */
const scan_words_longestWord = 64;
/** Kinds of characters: no part of a word, a small ASCII letter, a capital, else; in order, words last. */
const none = 0;
const dense = 1;
const small = 2;
const capital = 3;
const other = 4;
/** Finds the words of a part of a text. */
function scanWords(text, { start, end }, visitor) {
    kinds ??= listKinds();
    const { onWord, onDense } = visitor;
    let at = start;
    while (at < end) {
        const code = text.charCodeAt(at);
        const first = kinds[code] ?? none;
        if (first >= small) {
            at = scanWord(text, { start: at, end, kinds }, onWord);
            continue;
        }
        if (first === dense)
            onDense?.(at, code);
        at += 1;
    }
}
/** Reads the word at the start, and tells where it ends. */
function scanWord(text, rest, onWord) {
    const { start, end, kinds } = rest;
    let at = start + 1;
    let isPlain = kinds[text.charCodeAt(start)] !== other;
    for (; at < end; at += 1) {
        const next = kinds[text.charCodeAt(at)] ?? none;
        if (next < small)
            break;
        isPlain &&= next === small;
    }
    if (at - start > 1 && at - start <= scan_words_longestWord)
        onWord(start, at, isPlain);
    return at;
}
let kinds;
/** By code unit. */
function listKinds() {
    const made = new Uint8Array(0x10000);
    const mark = (found, ranges) => {
        for (const [first, last] of ranges)
            made.fill(found, first, last + 1);
    };
    mark(other, [[0xc0, 0xffff]]);
    mark(none, punctuation);
    mark(dense, denseBlocks);
    mark(other, [codesOf('0', '9'), codesOf('_', '_')]);
    mark(small, [codesOf('a', 'z')]);
    mark(capital, [codesOf('A', 'Z')]);
    return made;
}
const codesOf = (first, last) => [first.charCodeAt(0), last.charCodeAt(0)];
/** Punctuation beyond ASCII stands in these blocks; what else stands there is taken for letters. */
const punctuation = [
    [0x2000, 0x2bff],
    [0x3000, 0x303f],
    [0xfe10, 0xff0f],
];

;// CONCATENATED MODULE: ./build/research/stem.js
/** Endings of words that mean the same, longest first, in languages that are written in Latin letters. */
const endings = 'izations ization ations ation ators ator ating ated ates ate ions ion ings ing ies ied ers es ed en er ly s e y'.split(' ');
/** A shorter rest would be the beginning of too many words. */
const shortestStem = 4;
/** Languages of other alphabets bend the ends of words; so many letters tell most of them apart. */
const prefixLength = 6;
const otherAlphabet = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;
/** Cuts the ending off a word in small letters, so that "retries" finds "retry". */
function stem(word) {
    if (word.charCodeAt(0) > 0x7f && otherAlphabet.test(word))
        return word.slice(0, prefixLength);
    if (word.length < shortestStem || word.endsWith('ss'))
        return word;
    const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= leastRest(each));
    const rest = ending === undefined ? word : word.slice(0, -ending.length);
    return rest.length > shortestStem ? rest.replace(/[yi]$/u, '') : rest;
}
/** The plural of a short word is cut off too. */
const leastRest = (ending) => (ending === 's' ? shortestStem - 1 : shortestStem);

;// CONCATENATED MODULE: ./build/research/search-terms.js




/** More words than this add nothing to a comparison. */
const mostTerms = 600;
/** More words with one first character would let a hostile text of it take long. */
const mostOfOneStart = 60;
/** Words that every text is full of; rarity would weigh them down, leaving them out is cheaper. */
const search_terms_stopWords = new Set(`the and for that this with from are was were will would should shall must can may not but you your our their its has have had been being into than then when which
   who what how all any each other such only also more most some there here they them these those about above below between after before over under out via per use
   using used is it in on of to be by as at or if an we der die das und ist nicht ein eine mit auf für von dem den des zu im les des une est pas pour par avec dans sur
   qui que los las una con por para que del uma com não dos das ou il gli che non per una con и в на не что с по для как это`.split(/\s+/u));
const camelHump = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;
const plainWord = /^[A-Za-z][a-z]*$/;
/** The stems of a word and, where it is an identifier, of its parts: `maxTokens` is also "max" and "tokens". */
function stemsOf(word) {
    // Most words are plain, and expressions over all letters of Unicode take most of the time.
    if (plainWord.test(word))
        return stemsOfPart(word.toLowerCase());
    const parts = word.split(camelHump);
    const all = parts.length > 1 ? [word, ...parts] : parts;
    return all.flatMap((part) => stemsOfPart(withoutAccents(part.toLowerCase())));
}
const stemsOfPart = (part) => part.length > 1 && !search_terms_stopWords.has(part) ? [stem(part)] : [];
/** Plurals and other forms change the accents of a word, and people leave them out. */
const withoutAccents = (word) => word.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
/** Small letters differ in so many of their last bits, and capitals have the same ones. */
const letterBits = 5;
const letters = 1 << letterBits;
const fold = (code) => code & (letters - 1);
/** What lies behind the end of a text counts as nothing. */
const hashOf = (first, second, third) => (((fold(first) << letterBits) | fold(second)) << letterBits) | fold(third);
/** Marks how words begin that one of the stems may come from: a stem keeps the first three letters of its word. */
function markBeginnings(stems) {
    const marked = new Uint8Array(letters ** 3);
    for (const each of stems) {
        const [first, second] = [each.charCodeAt(0), each.charCodeAt(1)];
        if (each.length > 2)
            marked[hashOf(first, second, each.charCodeAt(2))] = 1;
        // What follows a short word is not part of it.
        else
            marked.fill(1, hashOf(first, second, 0), hashOf(first, second, letters - 1) + 1);
    }
    return marked;
}
/** The terms of a text that pieces of research are compared with. */
function findTerms(text) {
    const found = [];
    scanWords(text, wholeOf(text), {
        onWord: (start, end) => {
            found.push(...stemsOf(text.slice(start, end)));
        },
    });
    const stems = new Set([...new Set(found)].slice(0, mostTerms));
    const words = findDenseWords(text).slice(0, mostTerms);
    const starts = new Map();
    for (const word of words) {
        const same = starts.get(word.charCodeAt(0)) ?? [];
        if (same.length < mostOfOneStart)
            starts.set(word.charCodeAt(0), [...same, word]);
    }
    const beginnings = markBeginnings(stems);
    const findWord = rememberWords((word) => stemsOf(word).filter((each) => stems.has(each)));
    return { stems, words, starts, beginnings, findWord };
}
const wholeOf = (text) => ({ start: 0, end: text.length });
/** How often each term stands in a text or a part of it, in one pass over it. */
function countTerms(text, terms, span = wholeOf(text)) {
    let counts;
    const add = (term) => {
        counts ??= new Map();
        counts.set(term, (counts.get(term) ?? 0) + 1);
    };
    const { starts, beginnings, findWord } = terms;
    scanWords(text, span, {
        onWord: (start, end, isPlain) => {
            // A plain word is its own only part, and a stem keeps the beginning of its word.
            const mayHold = isPlain
                ? beginnings[hashAt(text, start)] === 1
                : holdsBeginning(text, { start, end }, beginnings);
            if (!mayHold)
                return;
            for (const found of findWord(text, start, end))
                add(found);
        },
        onDense: (at, code) => {
            for (const word of starts.get(code) ?? []) {
                if (at + word.length <= span.end && text.startsWith(word, at))
                    add(word);
            }
        },
    });
    return counts ?? nothing;
}
/** Most of many small pieces hold no term, and a map of their own would take more memory than their text. */
const nothing = new Map();
const lowLine = 95;
/** Whether some part of an identifier may begin as a stem does; of words beyond ASCII nobody can tell. */
function holdsBeginning(text, { start, end }, beginnings) {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code > 0x7f)
            return true;
        const isStart = at === start || isCapital(code) || text.charCodeAt(at - 1) === lowLine;
        if (isStart && beginnings[hashAt(text, at)] === 1)
            return true;
    }
    return false;
}
const hashAt = (text, start) => hashOf(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2));
const isCapital = (code) => code >= 65 && code <= 90;


/***/ }),

/***/ 21796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ chooseFiles)
/* harmony export */ });
/** While others wait, one folder takes no more than this share, and manifests no more than it together. */
const largestShare = 0.5;
/**
 * Keeps the files that are named, then manifests, nearest to the root first, then those that answer
 * best; no folder crowds out the rest. Answers with their paths, sorted.
 */
function chooseFiles(candidates, budget) {
    const kept = new Set();
    const folders = new Map();
    let spent = 0;
    const take = ({ candidates, room, roomOfFolder }) => {
        let left = Math.min(room, budget - spent);
        for (const { path, length } of candidates) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const ofFolder = (folders.get(folder) ?? 0) + length;
            if (kept.has(path) || length > left || ofFolder > roomOfFolder)
                continue;
            kept.add(path);
            folders.set(folder, ofFolder);
            left -= length;
            spent += length;
        }
    };
    const byScore = sortByScore(candidates);
    const named = [...byScore.having('named')];
    const manifests = [...byScore.having('manifest')].sort((one, two) => depthOf(one.path) - depthOf(two.path));
    const share = budget * largestShare;
    take({ candidates: named, room: budget, roomOfFolder: budget });
    take({ candidates: manifests, room: share, roomOfFolder: budget });
    take({ candidates: byScore.all(), room: budget, roomOfFolder: share });
    take({ candidates: byScore.all(), room: budget, roomOfFolder: budget });
    return [...kept].sort();
}
/** The bits of the largest number of 32 bits with a point; those of smaller ones, from 0, are less. */
const highestScore = 0x7f800000;
/**
 * Sorts them, the best first and equals as they came. A score and the place of its file are put into one
 * number, because numbers are sorted where they are: a million that are compared by a function are copied.
 */
function sortByScore(candidates) {
    const { length } = candidates;
    const keys = new Float64Array(length);
    const score = new Float32Array(1);
    const bits = new Uint32Array(score.buffer);
    for (let index = 0; index < length; index += 1) {
        score[0] = candidates.at(index)?.score ?? 0;
        keys[index] = (highestScore - (bits[0] ?? 0)) * length + index;
    }
    keys.sort();
    function* all() {
        for (const key of keys) {
            const candidate = candidates.at(key % length);
            if (candidate !== undefined)
                yield candidate;
        }
    }
    function* having(standing) {
        for (const candidate of all())
            if (candidate.standing === standing)
                yield candidate;
    }
    return { all, having };
}
const depthOf = (path) => path.split('/').length;


/***/ }),

/***/ 65518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findNamedFiles)
/* harmony export */ });
/** A word with a dot or a slash in it may be the name of a file: `docs/api.yaml`, `schema.sql`. */
const nameLike = /[\p{L}\p{N}_@.+-]+(?:\/[\p{L}\p{N}_@.+-]+)*/gu;
/** Tells which files a text names, by their path, the end of it or their bare name; capitals do not count. */
function findNamedFiles(texts) {
    const names = new Set();
    for (const text of texts) {
        for (const [word] of text.toLowerCase().matchAll(nameLike)) {
            const name = word.replace(/\.{1,9}$/u, '').replace(/^\.\//u, '');
            if (/[^.]\.[a-z]|\//u.test(name))
                names.add(name);
        }
    }
    return (path) => {
        const lower = path.toLowerCase();
        for (let at = 0; at !== -1;) {
            if (names.has(lower.slice(at)))
                return true;
            const slash = lower.indexOf('/', at);
            at = slash === -1 ? -1 : slash + 1;
        }
        return false;
    };
}


/***/ })

};
;