"use strict";
exports.id = 7007;
exports.ids = [7007];
exports.modules = {

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readSubjects)
/* harmony export */ });
/* harmony import */ var _markdown_read_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86989);
/* harmony import */ var _statements_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49500);


/** The subjects above each line, such as a plan or a release: what holds below one need not hold below another. */
function readSubjects(text, words) {
    const above = [];
    const starts = (0,_statements_section_js__WEBPACK_IMPORTED_MODULE_1__/* .readSections */ .j)((0,_markdown_read_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlocks */ .v)(text), words).map((section) => {
        while ((above.at(-1)?.level ?? -1) >= section.level)
            above.pop();
        above.push(section);
        const subjects = above.filter(({ isSubject }) => isSubject).map(({ title }) => title);
        return { line: section.line, subject: subjects.join('\n') };
    });
    return (line) => findLast(starts, line);
}
/** Sections stand in the order of their lines; the last one is found by halving. */
function findLast(starts, line) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle]?.line ?? line) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return starts[low - 1]?.subject ?? '';
}


/***/ }),

/***/ 34607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ chooseVersions)
});

// EXTERNAL MODULE: ./build/research/compare-matters.js
var compare_matters = __webpack_require__(36964);
// EXTERNAL MODULE: ./build/research/lower-bound.js
var lower_bound = __webpack_require__(460);
// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
;// CONCATENATED MODULE: ./build/research/same-technology.js


/** Kinds that are one thing however a file calls them: `node`, `Node.js`, the image `node`. */
const oneThing = new Set([
    'language',
    'runtime',
    'platform',
    'database',
    'service',
]);
const lastPart = (name) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
/** The proper spelling of what a fact is about; packages of one family stay apart: `react` is not `react-dom`. */
const canonicalOf = ({ name, kind }) => {
    const known = (0,technology_kinds/* findTechnology */.eE)(kind === 'image' ? lastPart(name) : name);
    return known !== undefined && oneThing.has(known.kind) ? known.name : undefined;
};
const isFromProse = ({ strength }) => strength === 'prose' || strength === 'requirement';
const bare = (name) => name.toLowerCase().replace(/[\s._-]|js$/gu, '');
/** Registries that take these spellings for one package, by the files that state its version. */
const lenientRegistries = [
    [
        'pypi',
        /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock)$/iu,
    ],
    ['crates', /(?:^|\/)Cargo\.(?:toml|lock)$/u],
    ['hex', /(?:^|\/)mix\.(?:exs|lock)$/u],
];
/** `typing_extensions` of a manifest is `typing-extensions` of its lock file; on npm such names are two packages. */
const packageKey = ({ name, evidence }) => {
    const registry = lenientRegistries.find(([, file]) => file.test(evidence.path))?.[0];
    return registry && `${registry}:${name.toLowerCase().replace(/[_.-]/gu, '')}`;
};
/** Gathers facts by technology: what prose calls "Tailwind CSS" joins the manifest's `tailwindcss`. */
const groupByTechnology = (facts) => {
    const groups = new Map();
    const add = (key, fact) => {
        const group = groups.get(key) ?? { key, facts: [] };
        group.facts.push(fact);
        groups.set(key, group);
    };
    const firstSpellings = new Map();
    for (const fact of facts) {
        if (isFromProse(fact))
            continue;
        const key = (canonicalOf(fact) ?? fact.name).toLowerCase();
        const name = packageKey(fact) ?? key;
        const known = firstSpellings.get(name) ?? key;
        firstSpellings.set(name, known);
        add(known, fact);
    }
    const keys = indexKeys(groups);
    for (const fact of facts) {
        if (isFromProse(fact))
            add(keys.find(fact.name), fact);
    }
    return [...groups.values()];
};
/** Which group a name in prose belongs to: the one called so, else the one of the same technology. */
const indexKeys = (groups) => {
    const byBare = new Map();
    const byTechnology = new Map();
    for (const [key, { facts }] of groups) {
        const name = facts[0]?.name ?? key;
        byBare.set(bare(key), byBare.get(bare(key)) ?? key);
        const known = (0,technology_kinds/* findTechnology */.eE)(name) ?? (0,technology_kinds/* findTechnology */.eE)(lastPart(name));
        const isMain = known !== undefined && bare(known.name) === bare(key);
        if (known !== undefined && (isMain || !byTechnology.has(known.name)))
            byTechnology.set(known.name, key);
    }
    // Only Maven's coordinates have a colon; other keys need not be looked through for every name.
    const coordinates = [...groups.keys()].filter((key) => key.includes(':'));
    return {
        find: (name) => {
            const known = (0,technology_kinds/* findTechnology */.eE)(name);
            const canonical = known?.name ?? name;
            return (byBare.get(bare(name)) ??
                byBare.get(bare(canonical)) ??
                byTechnology.get(canonical) ??
                coordinates.find((key) => key.includes(`:${bare(name)}-`)) ??
                // Prose calls a package `nimble_csv` and its module `NimbleCSV`.
                canonical.toLowerCase().replaceAll('_', ''));
        },
    };
};
const numbersOf = (version) => /^\D*(?<numbers>\d+(?:\.\d+)*)/u.exec(version)?.groups?.['numbers']?.split('.') ?? [];
const isPreRelease = (version) => /\d[-.]?(?:alpha|beta|rc|cr|preview|pre|dev|snapshot|canary|next|[abm](?=\d))[.-]?\d*(?![a-z\d])/iu.test(version);
/** `19` and `19.0.0` state one version with more or less detail. */
const isPrefix = (short, long) => short.length > 0 && short.every((number, index) => number === (long[index] ?? '0'));
/** Whether a version is another one with more detail. */
const refines = (version, other) => {
    const [more, less] = [numbersOf(version), numbersOf(other)];
    return more.length > less.length && isPrefix(less, more) && !isPreRelease(version);
};
const orNewer = /^[`*)\]]{0,3}\s?(?:(?:or|and) (?:newer|later|higher|above|up|greater)\b|oder (?:neuer|höher|später)|et plus|ou (?:plus récent|supérieur|ultérieur|superior|mais recente|posterior)|o (?:superior|posterior|más reciente|successiv|più recente)|lub (?:nowsz|wyższ|późniejsz)|(?:или|и) (?:новее|выше)|及以上|或以上|或更高|以上|以降|이상)/iu;
/** Words of a least version and then the name: "at least Node 20". */
const atLeast = /(?:(?<!\p{L})(?:at least|minimum(?: of)?|no older than|mindestens|wenigstens|au moins|au minimum|al menos|como mínimo|pelo menos|no mínimo|almeno|come minimo|не ниже|не менее|как минимум|co najmniej|przynajmniej)|至少|最低|不低于|不低於|少なくとも|最低でも|최소)[\s`*]{0,4}(?:[^\s\d.,;]{1,20}[\s`*]{1,4}){0,4}v?$/iu;
/** What may stand before the version. */
const reachBefore = 80;
/** "5.1 or newer" and "at least 5.1" state a lower bound in words. */
const isLowerBound = ({ version, evidence: { quote } }) => {
    let at = quote.indexOf(version);
    while (at !== -1) {
        const end = at + version.length;
        if (orNewer.test(quote.slice(end, end + 24)))
            return true;
        if (atLeast.test(quote.slice(Math.max(0, at - reachBefore), at)))
            return true;
        at = quote.indexOf(version, end);
    }
    return false;
};
/** Whether a range with this lower bound holds a version. */
const holds = (range, lowest, version) => {
    if ((0,lower_bound/* compareVersions */.Z)(version, lowest) < 0)
        return false;
    if (/^\s*[>≥]|\+$/u.test(range))
        return true;
    if (!/^[\^~]|[xX*]$/u.test(range))
        return false;
    const [stated, wanted] = [numbersOf(lowest), numbersOf(version)];
    // Below 1.0.0 a caret keeps the first number that is not zero, and every one before it.
    const fixed = stated.findIndex((number) => number !== '0');
    return stated.slice(0, Math.max(fixed, 0) + 1).every((number, index) => number === wanted[index]);
};
/** Whether a statement leaves room for a version: as its prefix, or as a range that holds it. */
const allows = (fact, version) => {
    const [stated, wanted] = [numbersOf(fact.version), numbersOf(version)];
    if (fact.version === version)
        return true;
    if (fact.range === undefined && isPreRelease(fact.version) !== isPreRelease(version))
        return false;
    if (isPrefix(stated, wanted) || isPrefix(wanted, stated))
        return true;
    if (isLowerBound(fact) && (0,lower_bound/* compareVersions */.Z)(version, fact.version) >= 0)
        return true;
    return fact.range !== undefined && holds(fact.range, fact.version, version);
};

;// CONCATENATED MODULE: ./build/research/fitting-locks.js

/**
 * Leaves out what a lock file holds for other packages only: of two locked versions of one package,
 * the manifest's range says which one the project itself asks for.
 */
const withoutForeignLocks = (facts) => {
    const declared = facts.filter(({ strength, scope }) => strength === 'manifest' && scope !== 'transitive');
    const isAsked = (fact) => declared.some((manifest) => allows(manifest, fact.version));
    const isDirect = (fact) => fact.scope !== 'transitive' || isAsked(fact);
    const locked = facts.filter(({ strength }) => strength === 'lockfile');
    if (!locked.some(isDirect))
        return [...facts];
    const fitting = locked.some((fact) => isDirect(fact) && isAsked(fact)) ? isAsked : isDirect;
    return facts.filter((fact) => fact.strength !== 'lockfile' || fitting(fact));
};

// EXTERNAL MODULE: ./build/research/prose/words.js
var words = __webpack_require__(61477);
// EXTERNAL MODULE: ./build/research/spellings.js
var spellings = __webpack_require__(93807);
;// CONCATENATED MODULE: ./build/research/rank-facts.js



/** What an archived file states loses against everything that is current. */
const firstSuperseded = 100;
const ranks = {
    /** What a person answered stands above what the requirement demanded before. */
    answered: -10,
    demand: 0,
    lockfile: 10,
    manifest: 20,
    development: 22,
    override: 19,
    dated: 30,
    prose: 40,
    mention: 50,
};
/** A clause may run over this many lines. */
const mostLines = 12;
/** The clause that demands the version which a requirement states; elsewhere it only tells of one. */
const findDemand = ({ version, evidence, strength }, { clauses }) => strength === 'requirement'
    ? clauses.findLast(({ line, text }) => line <= evidence.line && evidence.line - line < mostLines && text.includes(version))
    : undefined;
const isDemand = (fact, requirement) => findDemand(fact, requirement) !== undefined;
const isAnswered = ({ name, version }, { settled = [] }) => settled.some((text) => (0,spellings/* namesTechnology */.$R)(text, name) && namesVersion(text, version));
const namesVersion = (text, version) => text.split(/[^\w.+-]+/u).some((word) => word.replace(/^v|[.,]$/gu, '') === version);
const baseRank = (fact, requirement) => {
    switch (fact.strength) {
        case 'requirement':
            if (isAnswered(fact, requirement))
                return ranks.answered;
            return isDemand(fact, requirement) ? ranks.demand : ranks.mention;
        case 'lockfile':
            return ranks.lockfile;
        case 'manifest':
            if (fact.scope === 'override')
                return ranks.override;
            return fact.scope === 'development' ? ranks.development : ranks.manifest;
        case 'prose':
            return fact.dated === undefined ? ranks.prose : ranks.dated;
    }
};
/** Where nothing else decides, an exact statement says more about a platform than a least version. */
const exactFirst = new Set([
    'language',
    'runtime',
    'platform',
    'database',
    'service',
    'image',
]);
const compareEqual = (left, right) => {
    if (left.dated !== right.dated)
        return (right.dated ?? '').localeCompare(left.dated ?? '');
    if (left.strength !== 'manifest' && left.strength !== 'lockfile')
        return 0;
    const isExact = (fact) => Number(fact.range !== undefined && exactFirst.has(fact.kind));
    return isExact(left) - isExact(right) || (0,lower_bound/* compareVersions */.Z)(right.version, left.version);
};
const isOutdated = ({ superseded, evidence }) => superseded !== undefined || (0,words/* isSuperseded */.pe)(evidence.path);
/** Orders statements about one technology, the one to follow first. */
const rankFacts = (facts, requirement) => facts
    .map((fact) => ({
    fact,
    rank: baseRank(fact, requirement) + (isOutdated(fact) ? firstSuperseded : 0),
}))
    .sort((left, right) => left.rank - right.rank || compareEqual(left.fact, right.fact));
const reasonOfTie = (chosen, other) => {
    if (other === undefined || compareEqual(chosen, other) >= 0)
        return 'first';
    return chosen.dated === other.dated ? 'newest' : 'dated';
};
const reasonOfStrength = {
    lockfile: 'lockfile',
    manifest: 'manifest',
    prose: 'first',
    requirement: 'first',
};
/** Why the first of two statements was taken. */
const reasonFor = ({ fact, rank }, other) => {
    if (rank <= ranks.demand)
        return 'requirement';
    if (other === undefined || other.rank === rank)
        return reasonOfTie(fact, other?.fact);
    const isOnlyArchived = other.rank - firstSuperseded <= rank && other.rank >= firstSuperseded;
    if (isOnlyArchived)
        return 'superseded';
    if (fact.strength === 'prose' && fact.dated !== undefined)
        return 'dated';
    return reasonOfStrength[fact.strength];
};

;// CONCATENATED MODULE: ./build/research/find-contradictions.js


/** Kinds of which one project may run several side by side: images of two stages, versions of a test matrix. */
const sideBySide = new Set([
    'image',
    'runtime',
    'language',
    'platform',
    'tool',
    'database',
    'service',
]);
const find_contradictions_isFromProse = ({ strength }) => strength === 'prose' || strength === 'requirement';
/** One file that holds two versions of an image or a runtime uses both, and a pipeline has its own. */
const hasOtherRole = (fact, chosen) => {
    if (find_contradictions_isFromProse(fact) || find_contradictions_isFromProse(chosen) || !sideBySide.has(fact.kind))
        return false;
    const isSameFile = fact.evidence.path === chosen.evidence.path;
    return isSameFile || (fact.scope === 'development' && chosen.scope !== 'development');
};
const placeOf = ({ evidence: { path, line } }) => `${path}:${line}`;
const fits = (fact, chosen) => allows(fact, chosen.version) || allows(chosen, fact.version);
const labelled = /^[\s>|*_-]{0,12}[\p{L}\p{N} ./()-]{1,40}[*_]{0,3}\s?[:：|]/u;
/** "Node: 18.2" in an issue tells what its author had, unless a clause demands it. */
const isAuthorsOwn = (fact, requirement) => fact.strength === 'requirement' &&
    labelled.test(fact.evidence.quote) &&
    !isDemand(fact, requirement);
/** The statements that really speak against the chosen version: the others leave room for it. */
const findContradictions = (facts, chosen, requirement) => {
    // "Tested with 18 and 20" leaves room for each of them; the chosen statement itself is no such list.
    const others = facts.filter((fact) => fact !== chosen && fits(fact, chosen));
    const fitting = new Set(others.map(placeOf));
    return facts.filter((fact) => isContradiction(fact, { chosen, fitting, requirement }));
};
const isContradiction = (fact, settled) => {
    const { chosen, fitting, requirement } = settled;
    if (fits(fact, chosen) || fitting.has(placeOf(fact)))
        return false;
    if (fact.superseded === 'passage' || isAuthorsOwn(fact, requirement))
        return false;
    return !hasOtherRole(fact, chosen);
};

// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
;// CONCATENATED MODULE: ./build/research/order-by-relevance.js


/** A reader follows no longer list; real manifests seldom state more direct dependencies. */
const mostPins = 80;
const foundations = new Set([
    'language',
    'runtime',
    'framework',
    'database',
    'platform',
]);
const weights = { named: 8, manifest: 4, foundation: 2, runtime: 1 };
/** Words of the clauses, so that a name is looked up and not searched for. */
const wordsOf = (requirement) => {
    const text = [requirement.title, ...requirement.clauses.map((clause) => clause.text)]
        .join('\n')
        .toLowerCase();
    const words = text.match(/[\p{L}\p{N}@][\p{L}\p{N}.@/_+#-]*/gu) ?? [];
    return new Set(words.flatMap((word) => [word, (0,trim_end/* trimEnd */.s)(word, '.,/'), ...word.split(/[./_-]/u)]));
};
const isNamed = (name, words) => {
    const lower = name.toLowerCase();
    const known = (0,technology_kinds/* findTechnology */.eE)(name);
    const spellings = [lower, lower.replace(/\.js$/u, ''), known?.name.toLowerCase() ?? lower];
    return spellings.some((spelling) => words.has(spelling) || spelling.split(' ').every((word) => words.has(word)));
};
/** Orders pins by what the requirement names and by what carries the rest, and keeps the first ones. */
const orderByRelevance = (pins, requirement) => {
    const words = wordsOf(requirement);
    const scoreOf = (pin) => (isNamed(pin.name, words) ? weights.named : 0) +
        (pin.strength === 'manifest' || pin.strength === 'lockfile' ? weights.manifest : 0) +
        (foundations.has(pin.kind) ? weights.foundation : 0) +
        (pin.scope === 'runtime' ? weights.runtime : 0);
    const scored = pins.map((pin) => ({ pin, score: scoreOf(pin) }));
    // Sorting is stable: pins of one score stay in the order of their files.
    const ordered = scored.sort((left, right) => right.score - left.score).map(({ pin }) => pin);
    const isStated = ({ strength }) => strength === 'manifest' || strength === 'lockfile';
    const room = Math.max(0, mostPins - ordered.filter(isStated).length);
    const fromProse = new Set(ordered.filter((pin) => !isStated(pin)).slice(0, room));
    return ordered.filter((pin) => isStated(pin) || fromProse.has(pin)).slice(0, mostPins);
};

;// CONCATENATED MODULE: ./build/research/own-packages.js

/** A private package, or one that was never released, is nothing that anybody pins. */
const isReleased = ({ evidence, version }) => !/"private"\s*:\s*true|publish\s*=\s*false/u.test(evidence.quote) &&
    !/SNAPSHOT|^0\.0\.\d+$|^0\.1\.0$/iu.test(version);
const own_packages_escape = (text) => text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw `\$&`);
/** Before a name stands no such word: "a shop owner" speaks of no package. */
const article = /(?<!\p{L})(?:an?|my|our|your|every|each|eine?[mnrs]?|unsere?[mnrs]?|une?|una|uno|uma?)\s$/iu;
const longestArticle = 12;
/** Whether a text has a name as a word of its own, and nowhere as a plain noun. */
const isWordOf = (text, word) => {
    const pattern = `(?<![\\p{L}\\p{N}_-])${own_packages_escape(word)}(?![\\p{L}\\p{N}_]|-\\p{L})`;
    const places = [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index }) => index);
    return (places.length > 0 &&
        !places.some((at) => article.test(text.slice(Math.max(0, at - longestArticle), at))));
};
/** From so many options on, the research is about a command line tool. */
const optionsOfTool = 3;
/** A command line tool is often called by the first part of its package's name: `fd` of `fd-find`. */
const commandOf = (name, facts) => {
    const options = facts.filter((fact) => fact.is === 'signature' && fact.kind === 'command');
    const [first = ''] = name.split('-');
    const isCommand = options.length >= optionsOfTool && first !== name && first.length > 1;
    return isCommand && (0,technology_kinds/* findTechnology */.eE)(first) === undefined ? first : undefined;
};
/** The packages that the research describes and that the requirement asks to change, with their versions. */
const namedOwnPackages = (facts, requirement) => facts.filter((fact) => {
    if (fact.is !== 'version' || fact.scope !== 'own' || !isReleased(fact))
        return false;
    const names = [fact.name, commandOf(fact.name, facts)];
    return names.some((name) => name !== undefined && name.length > 1 && isWordOf(requirement.text, name));
});

;// CONCATENATED MODULE: ./build/research/choose-versions.js







/** Evidence beyond this for one value tells nothing new. */
const mostEvidence = 3;
/** A reader follows no longer list; what contradicts itself in more ways is a list of versions. */
const mostValues = 8;
/** Of two statements that agree, the one that says more is the one to pin: `19.1.0` rather than `19`. */
const mostExact = (ranked) => {
    const [first] = ranked;
    if (first === undefined || first.fact.range !== undefined)
        return first;
    return (ranked.find(({ fact, rank }) => rank < firstSuperseded && refines(fact.version, first.fact.version)) ?? first);
};
/** The other statements that do not fit the chosen version, one per version. */
const contradictions = (ranked, chosen, requirement) => {
    const facts = ranked.map(({ fact }) => fact);
    const found = new Set(findContradictions(facts, chosen, requirement));
    const byVersion = new Map();
    for (const each of ranked) {
        const { version } = each.fact;
        if (found.has(each.fact) && !byVersion.has(version))
            byVersion.set(version, each);
    }
    return [...byVersion.values()].slice(0, mostValues);
};
const evidenceOf = (facts, version) => facts
    .filter((fact) => fact.version === version)
    .map(({ evidence }) => evidence)
    .slice(0, mostEvidence);
/** A lock file states the version and the manifest beside it the range that stays open. */
const withRange = (pin, facts) => {
    const range = facts.find((fact) => fact.strength === 'manifest' && fact.range !== undefined)?.range;
    return pin.strength === 'lockfile' && pin.range === undefined && range !== undefined
        ? { ...pin, range }
        : pin;
};
/** Two clauses demand two versions, but not of the same thing, or one clause names both. */
const isForSomethingElse = (fact, chosen, requirement) => {
    const [first, second] = [findDemand(chosen, requirement), findDemand(fact, requirement)];
    if (first === undefined || second === undefined)
        return false;
    return first === second || !(0,compare_matters/* compareMatters */.w)(requirement, [chosen.name, fact.name])(first, second);
};
/** Of two demands of the requirement none is the stronger one, unless somebody answered. */
const reasonOf = (first, other, requirement) => {
    const demands = [first, other]
        .flatMap((ranked) => (ranked && findDemand(ranked.fact, requirement)) ?? [])
        .sort((left, right) => left.line - right.line);
    return demands.length > 1 && first.rank === other?.rank
        ? { because: 'undecided', clauses: demands.map(({ text }) => text) }
        : { because: reasonFor(first, other) };
};
const choose = (group, requirement) => {
    const facts = withoutForeignLocks(group.facts);
    const ranked = rankFacts(facts, requirement);
    const first = mostExact(ranked);
    if (first === undefined)
        return undefined;
    const others = contradictions(ranked, first.fact, requirement).filter(({ fact }) => !isForSomethingElse(fact, first.fact, requirement));
    const scope = facts.find((fact) => fact.scope !== 'transitive')?.scope ?? first.fact.scope;
    const pin = { ...withRange(first.fact, facts), scope };
    if (others.length === 0)
        return { pin };
    const versions = [first.fact.version, ...others.map(({ fact }) => fact.version)];
    const conflict = {
        about: 'version',
        topic: first.fact.name,
        options: versions.map((value) => ({ value, evidence: evidenceOf(facts, value) })),
        chosen: first.fact.version,
        ...reasonOf(first, others[0], requirement),
    };
    return { pin, conflict };
};
const statesNeed = /\b(?:requires?|required|minimum|at least|must|targets?|runs? on|supports?|supported|needed)\b|最低|必要|必须|支持|対応|mindestens|minimum|minimal|mínim|минимум|не ниже/iu;
/** Systems that products merely run on; nearly every guide names some in passing. */
const hosts = /^(?:Android|i(?:Pad)?OS|macOS|watchOS|Windows.*|.*Linux|Ubuntu|Debian|Alpine|Fedora|CentOS|RHEL|Chrom(?:e|ium)|Firefox|Safari|(?:Microsoft )?Edge|FreeBSD|Visual Studio|Raspberry Pi OS)$/iu;
/** "OS: Ubuntu 22.04" in an issue says where its author was. */
const authorsSystem = /^[\s>*_-]*(?:OS|SO|S\.O\.|Operating system|Betriebssystem|Sist[eè]ma [Oo]perativo|Système d.exploitation|System operacyjny|ОС|Операционная система|操作系统|作業系統|운영체제)[\s*_]*[:：]/iu;
/** A system that prose only passes by is nothing to build on. */
const isRelevantPlatform = (fact, requirement) => {
    if (fact.strength === 'requirement' && authorsSystem.test(fact.evidence.quote))
        return false;
    if (fact.strength !== 'prose' || fact.range !== undefined || !hosts.test(fact.name))
        return true;
    return (statesNeed.test(fact.evidence.quote) ||
        requirement.text.toLowerCase().includes(fact.name.toLowerCase()));
};
const isVersion = (fact) => fact.is === 'version';
/** Facts that may become pins: no history of the project's own package, no dependency of a dependency. */
const candidates = (facts, requirement) => {
    const own = namedOwnPackages(facts, requirement);
    const versions = facts.filter(isVersion);
    const ownNames = new Set(versions.filter(({ scope }) => scope === 'own').map(({ name }) => name.toLowerCase()));
    const used = versions.filter((fact) => fact.scope !== 'own' &&
        !(fact.strength === 'prose' && ownNames.has(fact.name.toLowerCase())) &&
        isRelevantPlatform(fact, requirement));
    return [...own, ...used];
};
const isDirect = ({ facts }) => facts.some(({ scope }) => scope !== 'transitive');
/** What every source gives up is nothing to build with. */
const isCurrent = ({ facts }) => facts.some(({ superseded }) => superseded === undefined);
/** One exact version per technology that is used directly, what the requirement names first. */
const chooseVersions = (facts, requirement) => {
    const groups = groupByTechnology(candidates(facts, requirement));
    const choices = groups
        .filter((group) => isDirect(group) && isCurrent(group))
        .flatMap((group) => choose(group, requirement) ?? []);
    const byPin = new Map(choices.map((choice) => [choice.pin, choice]));
    return orderByRelevance([...byPin.keys()], requirement).flatMap((pin) => byPin.get(pin) ?? []);
};


/***/ }),

/***/ 36964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compareMatters)
/* harmony export */ });
/* harmony import */ var _requirement_decisions_read_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9370);
/* harmony import */ var _requirement_text_join_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77434);
/* harmony import */ var _requirement_words_fitting_locales_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96891);
/* harmony import */ var _requirement_words_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59678);
/* harmony import */ var _spellings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93807);





/** Verbs of building and running, and words around them, which do not tell what is built, in the shipped languages. */
const building = /(?<!\p{L})(?:(?:must|shall|should|will|has|have|need(?:s|ed)?|we|it|please) ?|(?:us(?:e|es|ed|ing)|run(?:s|ning)?|built|build|written|write|implement(?:ed)?|develop(?:ed)?|made|create[ds]?|bas(?:ed|is)|requir(?:e|es|ed)|target(?:s|ed)?|version|runtime|framework|language|be|by|as|at|it|its|on|in|with)(?!\p{L})|(?:muss|müssen|soll|sollen|wird|verwende|nutze|benutze|laufen|läuft|lauf|gebaut|geschrieben|umgesetzt|implementiert|entwickelt|erstellt|basier|unter|auf|mit|sprache|laufzeit)[\p{L}]{0,3}(?!\p{L})|(?:doit|doivent|utilis\p{L}+|tourn\p{L}+|fonctionn\p{L}+|écrit\p{L}*|développ\p{L}+|réalis\p{L}+|basé\p{L}*|être|sous|sur|avec|en)(?!\p{L})|(?:debe\p{L}*|us[ae]\p{L}*|utiliz\p{L}+|ejecut\p{L}+|escri\p{L}+|desarroll\p{L}+|funcion\p{L}+|estar|ser|sobre|con|em|com|deve\p{L}*|rodar|execut\p{L}+|desenvolv\p{L}+|essere|eseguit\p{L}*|esegu\p{L}+|scritt\p{L}+|svilupp\p{L}+|realizz\p{L}+|funzion\p{L}+|girare|su|nel|in)(?!\p{L})|(?:долж\p{L}+|использ\p{L}+|работ\p{L}+|написа\p{L}+|запуск\p{L}+|быть|на|с|реализ\p{L}+|musi\p{L}*|uży\p{L}+|używ\p{L}+|korzyst\p{L}+|działa\p{L}*|napisan\p{L}+|uruchami\p{L}+|być|pod|z|w|na)(?!\p{L}))|必须|必須|应该|應該|应|應|需要|须|須|使用|采用|採用|选用|選用|运行|運行|執行|执行|编写|編寫|开发|開發|基于|基於|在|上|用|于|於|版本|使う|用いる|利用|動作|実行|実装|開発|構築|しなければならない|しなければなりません|する|こと|すること|バージョン|사용|실행|동작|구현|개발|작성|해야 한다|해야 합니다|하여야 한다|한다|합니다|되어야|버전|[はをがでにのと]|(?:은|는|을|를|에서|에|으로|로|이|가)(?!\p{L})/giu;
const version = /(?<![\p{L}\d])v?\d[\w.+-]*(?: ?lts(?!\p{L}))?/giu;
/** What stands beside each other on purpose: what is tested, supported or moved between. */
const isBeside = /(?<!\p{L})(?:test|support|compatib|migrat|mov(?:e|es|ed|ing)|upgrad|replac|port(?:ed|s)?(?!\p{L})|switch|matrix|getestet|unterstütz|kompatib|migrier|umstell|ersetz|testé|prend en charge|compatib|migr|remplac|prob|soport|reempl|sustitu|suport|substitu|prova|sostitu|тест|поддерж|совмест|перен|перевед|замен|wspier|obsług|zgodn|zastąp|przenie)|测试|測試|支持|支援|兼容|相容|迁移|遷移|替换|替換|升级|升級|テスト|対応|サポート|移行|置き換え|更新|테스트|지원|호환|마이그레이션|전환|교체/iu;
/** Tells whether two clauses that name different technologies or versions speak of the same thing to build. */
function compareMatters(requirement, names) {
    const words = (0,_requirement_words_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .readVocabulary */ .X)((0,_requirement_words_fitting_locales_js__WEBPACK_IMPORTED_MODULE_2__/* .findFittingLocales */ .O)(requirement.text));
    const subjectAt = (0,_requirement_decisions_read_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .readSubjects */ .K)((0,_requirement_text_join_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComments */ .f)(requirement.text), words);
    const spellings = names
        .flatMap((name) => [name, ...(0,_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .listSpellings */ .G8)(name)].map((each) => each.toLowerCase()))
        .sort((left, right) => right.length - left.length);
    const matterOf = ({ text }) => {
        const bare = spellings.reduce((left, name) => left.replaceAll(name, ' '), text.toLowerCase());
        const left = bare
            .replace(version, ' ')
            .replace(building, ' ')
            .match(/\p{L}+/gu) ?? [];
        return [...new Set(left.filter((word) => !frequent.has(word)))].sort().join(' ');
    };
    const frequent = new Set((0,_requirement_words_fitting_locales_js__WEBPACK_IMPORTED_MODULE_2__/* .findFittingLocales */ .O)(requirement.text).flatMap((locale) => [...locale.frequent, 'a', 'an']));
    return (first, second) => {
        if (isBeside.test(first.text) || isBeside.test(second.text))
            return false;
        if (subjectAt(first.line) !== subjectAt(second.line))
            return false;
        const [one, other] = [matterOf(first), matterOf(second)];
        return one === other || one === '' || other === '';
    };
}


/***/ }),

/***/ 18289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asksFor),
/* harmony export */   i: () => (/* binding */ findDemandedNames)
/* harmony export */ });
/* harmony import */ var _prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97955);

/** Names that are plain words as well: only after a word such as "with" do they name a technology. */
const plainWords = new Set('React,Express,Echo,Rocket,Slim,Warp,Tide,Fiber,Chi,Gin,Remix,Flask,Tornado,Pyramid,Mocha,Jasmine,Rails,Angular,Ava,Astro,Go,Rust,Ruby,Swift,Java'.split(','));
const leadingWord = /(?:(?<!\p{L})(?:us(?:e|es|ing)|with|in|on|by|via|to|run(?:s|ning)?|written|framework|library|mit|in|auf|verwende\p{L}*|nutz\p{L}*|avec|en|utilis\p{L}+|con|us[ao]|usar|usare|utiliz\p{L}+|com|em|z|w|na|uży\p{L}+|używ\p{L}+|на|с|в|использ\p{L}+)\s+|(?:使用|采用|採用|基于|基於)\s?)[`*_]{0,3}$/iu;
/** In German, Japanese and Korean the word stands behind the name. */
const trailingWord = /^[`*_]{0,3}\s?(?:(?<=\s)(?:verwend|(?:be)?nutz|einsetz|eingesetzt|gebaut|umgesetzt|geschrieben)\p{L}*|を(?:使|採|用)|で(?:構|実|書)|(?:을|를)\s?사용)/u;
/** Words before a name that turn the demand round. */
const turnedRound = /(?:(?<!\p{L})(?:not|without|instead of|rather than|replac(?:e|es|ing)|remov(?:e|es|ing)|drop|from|than|nicht|kein\w*|ohne|statt|pas|sans|sin|sem|senza|bez|без|вместо|не)\s+(?:\p{L}+\s+)?|不|代替|取代)[`*_]{0,3}$/iu;
/** "No" says in Portuguese that something stands in something. */
const noneOf = /(?<!\p{L})no\s+(?:\p{L}+\s+)?[`*_]{0,3}$/iu;
const isPortuguese = /(?<!\p{L})(?:devem?|uma?|são|será|serão|não|pel[oa]s?|dos|das|ou)(?!\p{L})/iu;
/** What a plain word goes with when it names no technology. */
const plainNoun = /^ (?:delivery|deliveries|shipping|checkout|mail|lane|orders?|courier|payments?|trains?)\b/u;
const reach = 40;
/** A clause may run over some lines. */
const mostLines = 12;
/** Which of some names the clauses ask for; in their own spelling, and not where they are excluded. */
function findDemandedNames(names, { clauses, source, text }) {
    const built = clauses.filter(({ kind }) => kind !== 'exclusion');
    let lines;
    return [...names].flatMap((name) => {
        const clause = built.find((each) => asksFor(each.text, name));
        if (clause === undefined)
            return [];
        lines ??= (0,_prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text);
        const from = clause.line - 1;
        const found = lines.slice(from, from + mostLines).findIndex((line) => line.includes(name));
        const evidence = (0,_prose_quote_line_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLine */ .tQ)({ path: source, lines }, clause.line + Math.max(found, 0));
        return evidence.quote === '' ? [] : [{ name, evidence }];
    });
}
/** Whether a clause names a technology as something to build with. */
function asksFor(clause, name) {
    for (let at = clause.indexOf(name); at !== -1; at = clause.indexOf(name, at + 1)) {
        const before = clause.slice(Math.max(0, at - reach), at);
        const after = clause.slice(at + name.length);
        // A longer name is another technology: `React Native`, `Spring Boot Admin`, `Vue-loader`.
        const isWhole = !/[\p{sc=Latin}\p{sc=Cyrillic}\p{N}_/@.-]$/u.test(before) &&
            !/^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{N}_/-]| (?:Native|Router|Query|Admin)\b)/u.test(after);
        const isMeant = !plainWords.has(name) ||
            trailingWord.test(after) ||
            (leadingWord.test(before) && !plainNoun.test(after));
        if (isWhole && isMeant && !isTurned(clause, before))
            return true;
    }
    return false;
}
/** Whether the words before a name turn the demand round. */
const isTurned = (clause, before) => turnedRound.test(before) || (noneOf.test(before) && !isPortuguese.test(clause));


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readResearch: () => (/* binding */ readResearch)
});

// EXTERNAL MODULE: ./build/research/choose-versions.js + 6 modules
var choose_versions = __webpack_require__(34607);
;// CONCATENATED MODULE: ./build/research/drivers.js
/** Packages by which a program talks to a database, in the names of their registries, lower case. */
const drivers = {
    PostgreSQL: 'pg,pg-promise,postgres,psycopg,psycopg2,psycopg2-binary,asyncpg,tokio-postgres,npgsql,postgrex,org.postgresql:postgresql,github.com/lib/pq,github.com/jackc/pgx/v5',
    MySQL: 'mysql,mysql2,mysqlclient,pymysql,aiomysql,mysql-connector-python,mysqlconnector,com.mysql:mysql-connector-j,mysql:mysql-connector-java,github.com/go-sql-driver/mysql',
    MariaDB: 'mariadb,org.mariadb.jdbc:mariadb-java-client',
    SQLite: 'sqlite3,better-sqlite3,rusqlite,org.xerial:sqlite-jdbc,github.com/mattn/go-sqlite3',
    MongoDB: 'mongodb,mongoose,pymongo,motor,go.mongodb.org/mongo-driver',
    Redis: 'redis,ioredis,github.com/redis/go-redis/v9',
};
let table;
/** The database that a package of a manifest talks to. */
function findDatabase(packageName) {
    table ??= new Map(Object.entries(drivers).flatMap(([database, names]) => names.split(',').map((name) => [name, database])));
    return table.get(packageName.toLowerCase());
}

// EXTERNAL MODULE: ./build/requirement/words/fitting-locales.js
var fitting_locales = __webpack_require__(96891);
// EXTERNAL MODULE: ./build/requirement/words/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(59678);
// EXTERNAL MODULE: ./build/research/compare-matters.js
var compare_matters = __webpack_require__(36964);
// EXTERNAL MODULE: ./build/research/prose/judge-options.js
var judge_options = __webpack_require__(21236);
// EXTERNAL MODULE: ./build/research/spellings.js
var spellings = __webpack_require__(93807);
// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
;// CONCATENATED MODULE: ./build/research/find-open-clauses.js






/** What stands before the first name where a clause says what to build with, in the shipped languages. */
const before = /(?:(?<!\p{L})(?:us(?:e|es|ing)|with|in|on|by|via|to|be|is|either|mit|auf|ist|verwende\p{L}*|nutz\p{L}*|entweder|avec|dans|sur|en|est|soit|utilis\p{L}+|con|es|usar|usa|utiliz\p{L}+|com|em|no|na|é|su|nel|è|usare|в|на|с|использ\p{L}+|w|z|na|jest|uży\p{L}+|używ\p{L}+)\s+|(?:使用|采用|採用|选用|選用|基于|基於|存储在|儲存在|存储到|存入|在|到|为|為|是|用|[はをにが])\s?|[은는]\s|[:：]\s?)[`*_"“「]{0,3}$/iu;
/** What stands behind the last name where the verb is at the end. */
const behind = /^[`*_"”」]{0,3}\s?(?:を|に|で|と|へ|中|(?:을|를|에|로|으로)(?!\p{L}))|^[`*_"”」]{0,3}\s(?:verwend|nutz|einsetz|gespeichert|speicher)/iu;
/** Who serves several, or lets somebody choose, wants all of them. */
const servesAll = /(?<!\p{L})(?:support|compatib|interchang|configur|choos|choice|select|switch|depend|both|any of|work(?:s|ing)? (?:with|on)|for example|such as|e\.g|unterstütz|kompatib|wahlweise|wähl|auswähl|auswahl|konfigur|je nach|beide|zum beispiel|z\. ?b|prend en charge|au choix|chois|selon|par exemple|soport|admit|eleg|elig|según|por ejemplo|suport|escolh|conforme|por exemplo|scegl|scelt|a seconda|ad esempio|поддерж|совмест|выб|настро|настра|зависим|например|obsług|wspier|kompatyb|zgodn|wyb[oió]|konfig|zależn|na przykład)|支持|支援|兼容|相容|可选|可選|选择|選擇|配置|设定|設定|取决|取決|例如|比如|対応|サポート|互換|選択|選べ|選ぶ|例えば|たとえば|など|지원|호환|선택|설정|예를 들/iu;
/** What holds only in some case is no choice of the whole. */
const opensCase = /^(?:if|when|whenever|unless|wenn|falls|sobald|si|lorsque|quand|cuando|quando|se|caso|если|когда|jeśli|jeżeli|gdy|kiedy|如果|若|当|當)(?![a-zа-я])/iu;
const turnedRound = /(?<!\p{L})(?:not|never|without|instead of|from|nicht|kein\p{L}*|ohne|pas|sans|ne|non|sin|sem|não|senza|bez|nie|не|без|вместо)(?!\p{L})|不|禁止|なし|(?<!なければなら)ない|(?<!なければなり)ません|않|없/iu;
/**
 * The clauses that leave open which of some names is taken: one that offers them for one thing to build with,
 * or the first two that each demand another one for the same.
 */
function findOpenClauses(options, requirement) {
    const { source, text, clauses } = requirement;
    const own = options.filter(({ evidence }) => evidence.some(({ path }) => path === source));
    if (own.length < 2)
        return undefined;
    const names = own.map(({ name }) => name);
    if (names.some((name) => (0,technology_kinds/* findTechnology */.eE)(name) === undefined))
        return undefined;
    const built = clauses.filter(({ kind }) => kind !== 'exclusion');
    const offering = built.find((clause) => names.every((name) => (0,judge_options/* placeOf */.$)(clause.text, name) !== -1));
    if (offering !== undefined)
        return leavesOpen(offering, names, text) ? [offering] : undefined;
    return findOpposed(built, names, requirement);
}
function leavesOpen({ text }, names, whole) {
    const places = names.map((name) => ({
        start: (0,judge_options/* placeOf */.$)(text, name),
        end: (0,judge_options/* placeOf */.$)(text, name) + name.length,
    }));
    const start = Math.min(...places.map((place) => place.start));
    const end = Math.max(...places.map((place) => place.end));
    if (!before.test(text.slice(0, start)) && !behind.test(text.slice(end)))
        return false;
    if (servesAll.test(text) || opensCase.test(text) || turnedRound.test(text))
        return false;
    return !(0,vocabulary/* readVocabulary */.X)((0,fitting_locales/* findFittingLocales */.O)(whole)).isProhibiting(text);
}
function findOpposed(built, names, requirement) {
    const demanding = names.map((name) => built.filter(({ text }) => (0,spellings/* asksForTechnology */.yA)(text, name)));
    if (demanding.some(({ length }) => length === 0))
        return undefined;
    const compare = (0,compare_matters/* compareMatters */.w)(requirement, names);
    const [firsts = [], ...others] = demanding;
    for (const first of firsts) {
        const second = others.flat().find((clause) => clause !== first && compare(first, clause));
        if (second !== undefined)
            return [first, second].sort((left, right) => left.line - right.line);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/research/technology-key.js
var technology_key = __webpack_require__(9722);
;// CONCATENATED MODULE: ./build/research/settle-choice.js


/** The one option of which something holds for some clause that is built. */
const findOnly = ({ options }, { clauses }, holds) => {
    const built = clauses.filter(({ kind }) => kind !== 'exclusion');
    const found = [...options].filter(([, { name }]) => built.some(({ text }) => holds(text, name)));
    return found.length === 1 ? found[0]?.[0] : undefined;
};
/** What a manifest holds together is used together. */
const isUsedTogether = ({ options }, { used }) => [...options.keys()].filter((key) => used.has(key)).length > 1;
/** What the requirement asks for, else what a manifest holds, else what the requirement names, else what is advised; else what has a version, the first one. */
const answer = (cluster, { used, versioned, requirement }) => {
    if (isUsedTogether(cluster, { used, versioned, requirement }))
        return undefined;
    const keys = [...cluster.options.keys()];
    // A proper spelling outweighs what a manifest holds.
    const asked = findOnly(cluster, requirement, spellings/* asksForTechnology */.yA);
    if (asked !== undefined)
        return { key: asked, because: 'requirement' };
    const key = keys.find((each) => used.has(each));
    if (key !== undefined) {
        const because = used.get(key)?.strength === 'lockfile' ? 'lockfile' : 'manifest';
        return { key, because };
    }
    const demanded = findOnly(cluster, requirement, spellings/* namesTechnology */.$R);
    if (demanded !== undefined)
        return { key: demanded, because: 'requirement' };
    const advice = cluster.advised.find((each) => cluster.options.has(each.key));
    if (advice !== undefined)
        return { ...advice, because: 'recommended' };
    return answerByDocument(keys.flatMap((each) => versioned.get(each) ?? []));
};
/** The newest dated document decides, else the first statement. */
const answerByDocument = (stated) => {
    const [first, ...others] = stated;
    if (first === undefined)
        return undefined;
    const [newest = first] = [...stated].sort((left, right) => (right.dated ?? '').localeCompare(left.dated ?? ''));
    if (others.length === 0)
        return { key: (0,technology_key/* technologyKey */.K)(first.name), because: 'pinned' };
    const isNewer = others.some(({ dated }) => dated !== first.dated);
    return { key: (0,technology_key/* technologyKey */.K)(newest.name), because: isNewer ? 'dated' : 'first' };
};
/** What people answered to the question of an earlier run, else what the sources say. */
const settleChoice = (cluster, known, clauses) => {
    const { settled = [] } = known.requirement;
    const taken = [...cluster.options].filter(([, { name }]) => settled.some((text) => (0,spellings/* namesTechnology */.$R)(text, name)));
    const [only] = taken;
    if (only !== undefined && taken.length === 1)
        return { key: only[0], because: 'requirement' };
    if (clauses === undefined)
        return answer(cluster, known);
    // That the requirement gives each of them a version decides nothing.
    const researched = [...known.versioned].filter(([, { strength }]) => strength !== 'requirement');
    const others = clauses.length > 1
        ? []
        : known.requirement.clauses.filter((clause) => !clauses.includes(clause));
    const requirement = { ...known.requirement, clauses: others };
    return answer(cluster, { ...known, requirement, versioned: new Map(researched) });
};

;// CONCATENATED MODULE: ./build/research/decide-alternatives.js




/** Evidence beyond this tells nothing new. */
const mostEvidence = 3;
const mostConflicts = 40;
const join = (target, source) => {
    if (target === source)
        return;
    for (const [key, option] of source.options) {
        const known = target.options.get(key);
        if (known === undefined)
            target.options.set(key, option);
        else
            known.evidence.push(...option.evidence);
    }
    target.advised.push(...source.advised);
};
const toCluster = ({ topic, options, recommended, because }) => ({
    topic,
    options: new Map(options.map(({ name, evidence }) => [(0,technology_key/* technologyKey */.K)(name), { name, evidence: [evidence] }])),
    advised: recommended === undefined
        ? []
        : [
            {
                key: (0,technology_key/* technologyKey */.K)(recommended),
                stated: because ?? options.find(({ name }) => name === recommended)?.evidence,
            },
        ],
});
/** Statements that share an option are about one choice. */
const cluster = (facts) => {
    const owner = new Map();
    const clusters = new Set();
    for (const fact of facts) {
        const added = toCluster(fact);
        const known = [...added.options.keys()].flatMap((key) => owner.get(key) ?? []);
        const [target = added, ...others] = [...new Set(known)];
        join(target, added);
        for (const other of others) {
            join(target, other);
            clusters.delete(other);
        }
        clusters.add(target);
        for (const key of target.options.keys())
            owner.set(key, target);
    }
    return [...clusters];
};
const distinct = (evidence) => {
    const seen = new Set();
    return evidence
        .filter(({ path, line }) => !seen.has(`${path}:${line}`) && seen.add(`${path}:${line}`))
        .slice(0, mostEvidence);
};
/** Where the requirement leaves a choice open, the first option stands for what somebody still has to say. */
const decide = (cluster, known) => {
    const clauses = findOpenClauses([...cluster.options.values()], known.requirement);
    const found = settleChoice(cluster, known, clauses);
    if (found !== undefined)
        return describe(cluster, found, known);
    const [key] = cluster.options.keys();
    if (clauses === undefined || key === undefined || isUsedTogether(cluster, known))
        return undefined;
    const open = describe(cluster, { key, because: 'undecided' }, known);
    return open && { ...open, clauses: clauses.map(({ text }) => text) };
};
const describe = ({ topic, options }, { key, because, stated }, { used, versioned }) => {
    const chosen = options.get(key);
    if (chosen === undefined)
        return undefined;
    const proof = [stated, (used.get(key) ?? versioned.get(key))?.evidence];
    const proven = proof.filter((each) => each !== undefined);
    return {
        about: 'purpose',
        topic,
        options: [...options.values()].map((option) => ({
            value: option.name,
            evidence: distinct(option === chosen ? [...proven, ...option.evidence] : option.evidence),
        })),
        chosen: chosen.name,
        because,
        ...(stated !== undefined && { stated }),
    };
};
const keysOf = (pins) => pins.map((pin) => [(0,technology_key/* technologyKey */.K)(pin.name), pin]);
/** A driver in a manifest shows which database is used. */
const keysOfDatabases = (pins) => pins.flatMap((pin) => {
    const database = findDatabase(pin.name);
    return database === undefined ? [] : [[(0,technology_key/* technologyKey */.K)(database), pin]];
});
/** Decides between technologies that are offered for one purpose, and says by which rule. */
const decideAlternatives = (facts, pins, requirement) => {
    const isStated = ({ strength }) => strength === 'manifest' || strength === 'lockfile';
    const stated = pins.filter(isStated);
    const known = {
        used: new Map([...keysOfDatabases(stated), ...keysOf(stated)]),
        versioned: new Map(keysOf(pins.filter((pin) => !isStated(pin)))),
        requirement,
    };
    return cluster(facts)
        .filter(({ options }) => options.size > 1)
        .flatMap((each) => decide(each, known) ?? [])
        .slice(0, mostConflicts);
};

// EXTERNAL MODULE: ./build/research/demanded-names.js
var demanded_names = __webpack_require__(18289);
// EXTERNAL MODULE: ./build/research/prose/quote-line.js
var quote_line = __webpack_require__(97955);
// EXTERNAL MODULE: ./build/research/prose/words.js
var words = __webpack_require__(61477);
;// CONCATENATED MODULE: ./build/research/states-use.js


const anyOf = (words) => words.trim().replace(/\s*\n\s*/gu, '|');
/** What follows these words is built with. */
const use = new RegExp(anyOf(`
  \\b(?:us(?:e|es|ing)|(?:runs?|running|built|builds|based|relies) (?:on|with|upon)|(?:written|implemented|developed) (?:in|with|on)|powered by|chose|choose|chosen|selected|select|picked|adopt(?:s|ed)?|deploys?|decided (?:on|for)|standardi[sz]ed? on|requires?|depends on|stack)\\b
  \\b(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t) auf|läuft (?:mit|auf|unter)|laufen (?:mit|auf)|basiert auf|gebaut mit|geschrieben (?:in|mit)|utilis(?:e|ons|ent)|repose sur|construit avec|tourne sur|bas[eé]e? (?:sur|en)|usa(?:mos|mo)?|utiliza(?:mos)?|corre en|construid[oa] con|construíd[oa] com|roda em|utilizza|costruit[oa] con|używa(?:my)?|działa na|oparty na)(?![\\p{L}])
  используе[тм]|построен[оа]? на|работает на|написан[оа]? на|使用|采用|採用|选用|選用|基于|基於|运行在|사용`), 'iu');
/** The words stand behind the name: `Express 4.18 was chosen`, `Express 4.18 を使用`. */
const isUsed = new RegExp(anyOf(`
  ^[\`*_"\\s]{0,4}(?:is|are|was|were|has been|will be|wird|wurde|est|a été|es|fue|é|foi|è|è stat[oa])\\s(?:\\p{L}+\\s)?(?:used|chosen|selected|adopted|picked|our|the (?:chosen|selected)|verwendet|genutzt|gewählt|eingesetzt|utilisée?|choisie?|usad[oa]|elegid[oa]|escolhid[oa]|utilizzat[oa]|scelt[oa])
  ^[\`*_\\s]{0,4}(?:を(?:使|採|用)|で(?:構|実|書|動)|(?:을|를)\\s?사용)`), 'iu');
/** Words of one who compares, moves, shows or leaves out. */
const passing = new RegExp(anyOf(`
  \\b(?:if|unless|example|e\\.g\\.|such as|like|unlike|compar\\p{L}*|versus|vs|than|alternativ\\p{L}*|migrat\\p{L}*|mov(?:e|ed|ing) (?:away|from)|from|previously|formerly|used to|other|others|another|not|never|no longer|without|instead|rather|works? with|tested|measured|benchmarks?|could|might|considered|rejected)\\b
  \\b(?:wenn|falls|beispiel\\p{L}*|z\\. ?b\\.|statt|nicht|kein\\p{L}*|verglichen|früher|ohne|exemple|comparé|au lieu|pas|ejemplo|comparad[oa]|en lugar|sin|exemplo|em vez|não|sem|esempio|invece|non|senza|przykład\\p{L}*|zamiast|nie)(?![\\p{L}])
  если|например|вместо|не(?=\\s)|по сравнению|如果|例如|比较|比較|相比|不|例えば|もし|ではなく|예를|대신`), 'iu');
/** What a label before a name says it is for. */
const purpose = new RegExp(anyOf(`
  (?:framework|back-?end|front-?end|data-?base|\\bdb\\b|server|\\bweb\\b|\\bapi\\b|\\borm\\b|\\btests?\\b|\\btesting\\b|\\bbuild\\b|stack|language|\\bui\\b|mobile|storage|runtime|tool|library|service|gateway|\\bapp\\b|decision|chosen|choice)
  datenbank|sprache|bibliothek|werkzeug|dienst|base de don|biblioth|langage|outil|base de datos|lenguaje|banco de dados|linguagem|biblioteca|linguaggio|baza danych|język
  база данных|фреймворк|язык|библиотек|框架|数据库|數據庫|后端|後端|前端|语言|データベース|フレームワーク|言語|バックエンド|데이터베이스|프레임워크|언어`), 'iu');
const label = /^[\s>*_|+-]{0,12}(?:\d{1,4}[.)]\s)?(?<label>[^:：|]{2,60})[:：|][\s*_`|]{0,8}(?<rest>[^:：|]{0,60})$/u;
/** Headings of what is shown, weighed or left behind. */
const passingHeading = /example|sample|compar|alternativ|migrat|upgrad|benchmark|works with|supported|integrations?|beispiel|vergleich|exemple|ejemplo|exemplo|esempio|przykład|пример|сравнен|миграц|示例|例子|比较|比較|对比|迁移|移行|예제|비교/iu;
const heading = /^ {0,3}#{1,6}\s+(?<title>\S.{0,200})$/u;
const sentenceEnd = /[.!?](?=\s+\p{Lu})|[。！？;；]/gu;
/** A heading stands no further above what it is about. */
const mostLines = 400;
/** Whether prose gives a technology as what is built with, and does not only mention it. */
function statesUse({ name, version, evidence }, file) {
    const above = file === undefined ? '' : headingAbove(file, evidence.line);
    const at = evidence.quote.indexOf(version);
    if (at === -1 || passingHeading.test(above) || (0,words/* isRejectedHeading */.NB)(above))
        return false;
    const sides = sentenceAround(evidence.quote, at, version.length);
    if (passing.test(sides.left) || passing.test(sides.right.slice(0, nearby)))
        return false;
    return tellsUse(sides) || ((0,words/* isStackHeading */.$s)(above) && isBareEntry(sides, name));
}
const tellsUse = ({ left, right }) => isLabelled(left) || use.test(left) || isUsed.test(right);
/** `Backend framework: Express 4.18`; a row with two versions compares them. */
function isLabelled(left) {
    const found = label.exec(left)?.groups;
    if (found === undefined)
        return false;
    const { label: stated = '', rest = '' } = found;
    return purpose.test(stated) && !/[,，/]|\d\.\d/u.test(stated + rest);
}
/** What stands further behind is about something else. */
const nearby = 40;
function sentenceAround(quote, at, length) {
    let start = 0;
    for (const { index } of quote.slice(0, at).matchAll(sentenceEnd))
        start = index + 1;
    const right = quote.slice(at + length);
    const end = right.search(sentenceEnd);
    return { left: quote.slice(start, at), right: end === -1 ? right : right.slice(0, end) };
}
/** `- Express 4.18`: an entry of a list that holds a name, its version and nothing before. */
function isBareEntry({ left, right }, name) {
    const before = left.replace(/[\s>*_`|+(v=@-]+/giu, ' ').trim();
    return before.length <= name.length + 12 && !/\p{L}{3}/u.test(right.slice(0, 2));
}
function headingAbove({ text }, line) {
    const lines = (0,quote_line/* splitLines */.uz)(text).slice(Math.max(0, line - mostLines), line);
    return lines.map((each) => heading.exec(each)?.groups?.['title']).findLast(Boolean) ?? '';
}

;// CONCATENATED MODULE: ./build/research/rivals.js



/** Technologies of which a project uses one: what a document still names beside the manifest's is outdated. */
const rivals = [
    'Express,Fastify,Koa,hapi,NestJS,Hono,AdonisJS',
    'React,Vue,Angular,AngularJS,Svelte,SolidJS,Preact,Ember.js',
    'Next.js,Nuxt,Remix,Gatsby,SvelteKit,Astro',
    'Django,Flask,FastAPI,Pyramid,Sanic,Tornado',
    'Laravel,Symfony,CodeIgniter,CakePHP,Yii,Slim',
    'Rails,Sinatra,Hanami',
    'Spring Boot,Quarkus,Micronaut,Dropwizard',
    'axum,Actix Web,Rocket,Warp,Tide',
    'Gin,Echo,Fiber,Chi,Beego',
    'Jest,Vitest,Mocha,Jasmine,Ava',
    'Prisma,TypeORM,Sequelize,Drizzle ORM',
    'PostgreSQL,MySQL,MariaDB,Microsoft SQL Server,Oracle Database',
    'Maven,Gradle',
    'Flutter,React Native',
].map((names) => new Set(names.split(',')));
const isFromProse = ({ strength }) => strength === 'prose' || strength === 'requirement';
const lastPart = (name) => name.slice(name.lastIndexOf('/') + 1);
const nameOf = ({ name, kind }) => (0,technology_kinds/* findTechnology */.eE)(kind === 'image' ? lastPart(name) : name)?.name ?? name;
const offer = (options) => ({
    is: 'alternative',
    topic: options.map(({ name }) => name).join(', '),
    options: options.map(({ name, evidence }) => ({ name, evidence })),
});
/** Different documents that each build on another technology; one document that names both compares them. */
const acrossDocuments = (pins) => {
    const paths = new Set(pins.map(({ evidence }) => evidence.path));
    return pins.length > 1 && paths.size === pins.length ? pins : [];
};
/** What else is named beside what a manifest holds, or beside what another document says. */
const findOthers = (rival, demanded) => {
    const { used, stated } = rival;
    const [first] = used;
    const isNamed = ({ name }) => used.some((pin) => nameOf(pin) === name);
    if (first === undefined)
        return [...acrossDocuments(stated)];
    // A requirement that names what is used as well tells of a move, or of both.
    const asked = demanded.length === 1 && !demanded.some(isNamed) ? demanded : [];
    const others = [
        ...asked,
        ...stated.filter((pin) => asked.every(({ name }) => name !== nameOf(pin))),
    ];
    return others.length === 0 ? [] : [first, ...others];
};
/** The choices between technologies for one purpose that manifests, documents and the requirement name apart. */
const findRivals = (pins, requirement, files) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return rivals.flatMap((names) => {
        const rival = pins.filter((pin) => names.has(nameOf(pin)));
        if (rival.length === 0)
            return [];
        const used = rival.filter((pin) => !isFromProse(pin));
        const stated = rival.filter((pin) => pin.strength === 'prose' && statesUse(pin, byPath.get(pin.evidence.path)));
        const options = findOthers({ used, stated }, (0,demanded_names/* findDemandedNames */.i)(names, requirement));
        return options.length === 0 ? [] : [offer(options)];
    });
};

;// CONCATENATED MODULE: ./build/research/find-opposed-demands.js



/** One thing is written in one of them, though a project can hold things in several. */
const languages = new Set('Java,Kotlin,Scala,Python,Ruby,PHP,Go,Rust,C#,TypeScript,Swift,Dart,Elixir'.split(','));
/** Clauses that each demand another technology for one thing, which cannot both hold. */
const findOpposedDemands = (requirement) => [...rivals, languages].flatMap((names) => {
    const options = (0,demanded_names/* findDemandedNames */.i)(names, requirement);
    const weighed = options.map(({ name, evidence }) => ({ name, evidence: [evidence] }));
    if ((findOpenClauses(weighed, requirement)?.length ?? 0) < 2)
        return [];
    return [{ is: 'alternative', topic: options.map(({ name }) => name).join(', '), options }];
});

// EXTERNAL MODULE: ./build/research/search-terms.js + 4 modules
var search_terms = __webpack_require__(20262);
;// CONCATENATED MODULE: ./build/research/superseded/title-of.js
/** A title is the first heading, or the title of the front matter. */
const title = /^(?:#{1,2}[ \t]+(?<heading>\S.{0,200})|title:[ \t]*(?<stated>\S.{0,200}))$/mu;
const mostTop = 4000;
/** The title that a document gives itself. */
function titleOf({ text }) {
    const { heading, stated } = title.exec(text.slice(0, mostTop).replace(/\r\n?/gu, '\n'))?.groups ?? {};
    const named = (heading ?? stated)?.replace(/^["']|["'\s#]+$/gu, '').trim();
    return named === '' ? undefined : named;
}

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/research/superseded/document-index.js

/** `ADR-0007`, `RFC 42`, `docs/adr/0007-storage.md`, `0007-storage`. */
const identifier = /(?<![\p{L}\p{N}])(?<word>[A-Za-z]{2,8})[\s_-]{0,2}0{0,5}(?<number>[1-9]\d{0,5})(?![\p{L}\p{N}])/gu;
/** The number at the start of a name, alone or behind a word. */
const numberOfName = /^(?:(?<word>[A-Za-z]{2,8})[\s_-]?)?0{0,20}(?<number>[1-9]\d{0,5})(?!\d)/gu;
const identifiersIn = (text, pattern) => [...text.matchAll(pattern)].map(({ groups = {} }) => [
    groups['word'] ?? '',
    groups['number'] ?? '',
]);
const keyOf = (parts) => parts.join('\0').toLowerCase();
function indexDocuments(files) {
    const byFile = new Map();
    const byTitle = new Map();
    const byName = new Map();
    for (const file of files) {
        const nameAt = file.path.lastIndexOf('/') + 1;
        const [folder, name] = [file.path.slice(0, nameAt), file.path.slice(nameAt)];
        add(byFile, name, file);
        for (const [word, number] of identifiersIn(name, numberOfName))
            add(byName, keyOf([folder, word, number]), file);
        for (const parts of identifiersIn(titleOf(file) ?? '', identifier))
            add(byTitle, keyOf(parts), file);
    }
    return { byPath: new Map(files.map((file) => [file.path, file])), byFile, byTitle, byName };
}
function add(bearers, key, file) {
    const known = bearers.get(key);
    if (known === undefined)
        bearers.set(key, [file]);
    else
        known.push(file);
}

;// CONCATENATED MODULE: ./build/research/superseded/find-successor.js

const find_successor_link = /\]\((?<target>[^()\s#]{1,300})/u;
const fileName = /(?<![\p{L}\p{N}/._-])[\p{L}\p{N}/._-]{1,200}\.(?:md|mdx|rst|adoc|txt|html?)(?![\p{L}\p{N}])/iu;
/** The document that a text names by link, by file or by its number; never the one that the text stands in. */
function findSuccessor(text, from, documents) {
    const target = find_successor_link.exec(text)?.groups?.['target'] ?? fileName.exec(text)?.[0];
    const linked = target === undefined ? undefined : findByPath(target, from, documents);
    return linked ?? findByNumber(text, from, documents);
}
/** A number that two documents bear says nothing. */
function findByNumber(text, from, { byTitle, byName }) {
    const folder = folderOf(from.path);
    for (const { groups = {} } of text.matchAll(identifier)) {
        const { word = '', number = '' } = groups;
        const bearers = [
            ...(byTitle.get(keyOf([word, number])) ?? []),
            ...(byName.get(keyOf([folder, word, number])) ?? []),
            ...(byName.get(keyOf([folder, '', number])) ?? []),
        ];
        const found = onlyOther(bearers, from);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function findByPath(target, from, { byPath, byFile }) {
    const wanted = resolve(folderOf(from.path), target);
    const exact = byPath.get(wanted);
    if (exact !== undefined && exact !== from)
        return exact;
    return onlyOther(byFile.get(wanted.slice(wanted.lastIndexOf('/') + 1)) ?? [], from);
}
function onlyOther(found, from) {
    const [first, ...more] = new Set(found.filter((file) => file !== from));
    return more.length === 0 ? first : undefined;
}
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
function resolve(folder, target) {
    const parts = [];
    for (const part of `${folder}${target.replace(/^\.\//u, '')}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/research/superseded/status-words.js
/** The label of a status: of front matter, a list, a table, a heading or plain text; in every shipped language. */
const statusLabel = /^[\s>|*_#-]{0,12}(?:status|stand|état|statut|estado|stato|статус|состояние|状态|狀態|ステータス|状態|상태)(?:[*_\s]{0,6}[:：|][*_\s|]{0,6}|[*_\s#]{0,6}$)(?<value>.*)$/iu;
const status_words_anyOf = (words) => words.trim().replace(/\s*\n\s*/gu, '|');
/** What a document is that nobody follows any more. */
const outdated = status_words_anyOf(`
  superseded|deprecated|obsolete|outdated|retired|withdrawn|rejected|replaced|archived|abandoned|no longer (?:valid|maintained|current|in force)
  ersetzt|abgelöst|veraltet|überholt|verworfen|abgelehnt|remplacée?|obsolète|caduque|rejetée?|abandonnée?
  reemplazad[oa]|sustituid[oa]|obsolet[oa]|rechazad[oa]|substituíd[oa]|rejeitad[oa]|descontinuad[oa]|sostituit[oa]|superat[oa]|rifiutat[oa]
  zastąpion[eya]|przestarzał[eya]|odrzucon[eya]|wycofan[eya]|замен[её]н[оа]?|устарел[оа]?|отклон[её]н[оа]?|отменен[оа]?
  已被.{0,30}(?:取代|替代|替换)|已废弃|已廢棄|已过时|已過時|已弃用|已棄用|废止|廢止|廃止|非推奨|置き換え|失効|却下|대체됨|폐기|더 이상 유효하지`);
const status_words_status = new RegExp(`^[\\s*_~[(|:"'❌⛔🚫⚠️-]{0,12}(?:~~[^~]{1,40}~~[\\s*_,;→>-]{0,8})?(?:${outdated})`, 'iu');
/** Whether the word after "Status:" ends the life of a document. */
const isOutdatedStatus = (value) => status_words_status.test(value);
/** Keys of front matter and of tables that name the document that holds instead. */
const successorKey = /^[\s>|*_-]{0,12}(?:superseded|replaced|obsoleted)[\s_-]?by[*_\s]{0,6}[:：|][*_\s|]{0,6}["']?\s*[\p{L}\p{N}[]/iu;
const deprecatedKey = /^deprecated\s{0,3}:\s{0,3}(?:true|yes)\b/iu;
/** `# Storage (deprecated)`, `# [Obsolete] Storage`. */
const titleMark = new RegExp(`^#{1,2}\\s.{0,200}[[(【（]\\s?(?:${outdated})|^#{1,2}\\s{1,4}(?:\\*\\*|~~|\\[)?(?:deprecated|superseded|obsolete|archived|veraltet|obsolète|устарело|已废弃|廃止)(?![\\p{L}\\p{N}])`, 'iu');
/** A sentence about the whole document, alone or in a box at its top. */
const wholeDocument = new RegExp(status_words_anyOf(`
  ^[\\s>*_!\\[\\]⚠️-]{0,16}(?:deprecated|superseded|obsolete|outdated|archived)[*_\\s]{0,4}(?:[:：.!—–-]|by\\b(?:[^:：]|:(?!\\s)){1,120}$|$)
  \\bthis (?:document|page|spec(?:ification)?|design|adr|rfc|guide|decision|proposal|plan|file) (?:is|has been|was) (?:now )?(?:superseded|deprecated|obsolete|outdated|replaced|retired|withdrawn|archived|no longer)
  ^[\\s>*_]{0,12}(?:dieses dokument|diese seite|ce document|cette page|este documento|esta página|questo documento|ten dokument|этот документ|данный документ|本文档|本文件|本文書|このドキュメント|이 문서).{0,20}?(?:${outdated})`), 'iu');
/** `![status](https://img.shields.io/badge/status-deprecated-red)`, `![deprecated](…)`. */
const badge = /!\[(?:status\W{0,3})?(?:deprecated|superseded|obsolete|archived)\]|\bbadge\/(?:status-)?(?:deprecated|superseded|obsolete|archived)\b/iu;
/** Whether a line names the document that holds instead. */
const namesSuccessor = (line) => successorKey.test(line);
/** Whether a line of front matter ends the life of a document. */
const isDeprecatedKey = (line) => deprecatedKey.test(line);
/** Whether a title bears the mark of a document that no longer holds. */
const isMarkedTitle = (title) => titleMark.test(title);
/** Whether a sentence or a badge at the top of a document says that the document no longer holds. */
const statesOutdated = (line) => wholeDocument.test(line) || badge.test(line);
const replaces = /^[\s>|*_-]{0,12}(?:supersedes|replaces|obsoletes|ersetzt|remplace|reemplaza a?|substitui|sostituisce|zastępuje|заменяет|取代|替代|置き換え対象|대체)[*_\s]{0,6}[:：|][*_\s|]{0,6}(?<named>.+)$/iu;
/** What a line such as `Supersedes: ADR-3` names. */
const readReplaced = (line) => replaces.exec(line)?.groups?.['named'];

;// CONCATENATED MODULE: ./build/research/superseded/read-head.js


/** A status stands at the top: title, front matter and a line or two below. */
const read_head_mostLines = 40;
const longestLine = 400;
const fence = /^ {0,3}(?<mark>`{3,}|~{3,})/u;
const marked = /^(?<level>#{1,6}|={1,6})[ \t]+\S/u;
const underline = /^(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s/u;
const read_head_words = /[\p{L}\p{N}~]/u;
/** The lines at the top that speak of the whole document: no fence, and no section but the one of its status. */
function readHead(text) {
    // The first lines are far within this, and a minified file has no others.
    const lines = (0,quote_line/* splitLines */.uz)(text.slice(0, read_head_mostLines * longestLine)).slice(0, read_head_mostLines);
    const isFramed = lines[0]?.trim() === '---';
    const state = {
        fence: '',
        titleLevel: 0,
        part: isFramed ? 'front matter' : 'head',
        hasText: false,
    };
    return lines.flatMap((line, index) => {
        if (isFramed && index === 0)
            return [];
        const place = placeLine(state, line, lines[index + 1] ?? '');
        const isReadable = line.length <= longestLine && read_head_words.test(line);
        return place === undefined || !isReadable
            ? []
            : [{ line: index + 1, text: line.trim(), place }];
    });
}
function placeLine(state, line, next) {
    if (state.part === 'front matter') {
        if (/^(?:---|\.\.\.)\s*$/u.test(line))
            state.part = 'head';
        return /^\s/u.test(line) ? undefined : 'front matter';
    }
    if (isFenced(state, line))
        return undefined;
    const level = levelOf(line, next);
    if (level > 0)
        return enterHeading(state, line, level);
    if (state.part === 'section')
        return undefined;
    state.hasText ||= read_head_words.test(line);
    if (state.part === 'status')
        return 'status';
    return item.test(line) ? 'list' : 'text';
}
function isFenced(state, line) {
    const mark = fence.exec(line)?.groups?.['mark'] ?? '';
    if (state.fence === '') {
        state.fence = mark;
        return mark !== '';
    }
    if (mark.startsWith(state.fence))
        state.fence = '';
    return true;
}
/** The level of a heading, marked before or underlined; zero for any other line. */
function levelOf(line, next) {
    const { level } = marked.exec(line)?.groups ?? {};
    if (level !== undefined)
        return level.length;
    const isUnderlined = underline.test(next) && read_head_words.test(line) && !item.test(line);
    if (!isUnderlined || statesValue.test(line))
        return 0;
    return next.startsWith('=') ? 1 : 2;
}
/** `Status: accepted` above a rule is no heading. */
const statesValue = /[:：|]/u;
function enterHeading(state, line, level) {
    const isTitle = state.titleLevel === 0 && (level === 1 || !state.hasText);
    if (isTitle) {
        state.titleLevel = level;
        return 'title';
    }
    const isOfDocument = level <= Math.max(2, state.titleLevel + 1);
    const isStatus = isOfDocument && statusLabel.test(line.replace(/^=+/u, ''));
    state.part = isStatus ? 'status' : 'section';
    return isStatus ? 'status' : undefined;
}

;// CONCATENATED MODULE: ./build/research/superseded/find-superseded.js





/** What is read as prose; the status of code and data stands elsewhere. */
const documentName = /(?:\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|html?)|(?:^|\/)[^./]+)$/iu;
/** The facts and the conflicts both ask, so what was found is kept as long as the files are. */
const foundBefore = new WeakMap();
/** Every document that no longer holds, by its path. */
function findSuperseded(files) {
    const found = foundBefore.get(files) ?? readSuperseded(files);
    foundBefore.set(files, found);
    return found;
}
function readSuperseded(files) {
    const documents = files.filter(({ path }) => documentName.test(path));
    const index = indexDocuments(documents);
    const found = new Map();
    for (const file of documents) {
        const head = readHead(file.text);
        const status = findStatus(head);
        if (status !== undefined) {
            const stated = quote(file, status);
            const by = findSuccessor(stated.quote, file, index);
            found.set(file.path, { path: file.path, stated, ...(by !== undefined && { by }) });
        }
        for (const replaced of findReplaced(head, file, index)) {
            if (!found.has(replaced.path))
                found.set(replaced.path, replaced);
        }
    }
    return found;
}
const quote = ({ path }, { line, text }) => ({
    path,
    line,
    quote: (0,spec_text/* toCode */.Xt)(text),
});
/** `Status: Superseded by …`, a heading of that name with the word below, or a sentence at the top. */
function findStatus(head) {
    return head.find((line, index) => {
        const above = head[index - 1];
        const isLabelled = above !== undefined && statusLabel.exec(above.text)?.groups?.['value'] === '';
        return isLabelled ? endsDocument(line.text) : isOutdated(line);
    });
}
/** Below a label, `- Deprecated: the XML part` speaks of that part. */
const endsDocument = (text) => isOutdatedStatus(text) &&
    !/^(?:[-*+]|\d{1,9}[.)])\s+[*_]{0,2}\p{L}+[*_]{0,2}\s?[:：]/u.test(text);
function isOutdated({ text, place }) {
    const value = statusLabel.exec(text)?.groups?.['value'];
    if (value !== undefined)
        return isOutdatedStatus(value);
    if (namesSuccessor(text))
        return true;
    if (place === 'front matter')
        return isDeprecatedKey(text);
    if (place === 'title')
        return isMarkedTitle(text);
    return place === 'text' && statesOutdated(text);
}
/** `Supersedes: ADR-3` says of another document that it no longer holds. */
function findReplaced(head, file, documents) {
    return head.flatMap((line) => {
        const named = readReplaced(line.text);
        const other = named === undefined ? undefined : findSuccessor(named, file, documents);
        return other === undefined ? [] : [{ path: other.path, stated: quote(file, line), by: file }];
    });
}

;// CONCATENATED MODULE: ./build/research/superseded/find-replaced-documents.js




/** A reader of one specification follows no longer list. */
const mostDocuments = 10;
/** What a document is about stands at its top. */
const find_replaced_documents_mostTop = 4000;
/** The documents that others of the research replace, as far as they speak of what is asked. */
function findReplacedDocuments(files, requirement) {
    const replaced = [...findSuperseded(files).values()];
    if (replaced.length === 0)
        return [];
    const terms = (0,search_terms/* findTerms */.$r)([requirement.title, ...requirement.clauses.map(({ text }) => text)].join('\n'));
    const texts = new Map(files.map((file) => [file.path, file]));
    return replaced
        .flatMap((document) => {
        const old = texts.get(document.path);
        const { by } = document;
        if (old === undefined || by === undefined)
            return [];
        const shared = Math.max(countShared(old, terms), countShared(by, terms));
        return shared === 0 ? [] : [{ shared, conflict: find_replaced_documents_describe(old, by, document) }];
    })
        .sort((left, right) => right.shared - left.shared)
        .slice(0, mostDocuments)
        .map(({ conflict }) => conflict);
}
const countShared = ({ text }, terms) => (0,search_terms/* countTerms */.lF)(text.slice(0, find_replaced_documents_mostTop), terms).size;
function find_replaced_documents_describe(old, by, { stated }) {
    const [before, now] = [find_replaced_documents_nameOf(old), find_replaced_documents_nameOf(by)];
    // Two documents of one title are told apart by their paths.
    const [loser, winner] = before === now ? [old.path, by.path] : [before, now];
    return {
        about: 'document',
        topic: old.path,
        options: [
            { value: winner, evidence: find_replaced_documents_distinct([citeTitle(by), stated].filter(isOf(by))) },
            { value: loser, evidence: find_replaced_documents_distinct([stated, citeTitle(old)].filter(isOf(old))) },
        ],
        chosen: winner,
        because: 'superseded',
        stated,
    };
}
const find_replaced_documents_nameOf = (file) => titleOf(file) ?? file.path;
/** The line that gives the title, else the first one with words. */
function citeTitle(file) {
    const lines = (0,quote_line/* splitLines */.uz)(file.text.slice(0, find_replaced_documents_mostTop));
    const title = titleOf(file);
    const titled = title === undefined ? -1 : lines.findIndex((line) => line.includes(title));
    const first = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line));
    return (0,quote_line/* quoteLine */.tQ)({ path: file.path, lines }, Math.max(titled === -1 ? first : titled, 0) + 1);
}
const isOf = (file) => ({ path, quote }) => path === file.path && quote !== '';
const find_replaced_documents_distinct = (evidence) => [
    ...new Map(evidence.map((proof) => [proof.line, proof])).values(),
];

;// CONCATENATED MODULE: ./build/research/find-conflicts.js






const find_conflicts_identifier = /^[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+$/u;
/** "In `ProjectAnalyzer` or `ImpactAnalyzer`" speaks of classes of the project, which are no choice. */
const isOwnCode = ({ options }) => options.every(({ name }) => find_conflicts_identifier.test(name) && (0,technology_kinds/* findTechnology */.eE)(name) === undefined);
/**
 * Everything that the sources contradict each other in, with the answer that code takes: versions of one
 * technology, technologies for one purpose, documents that others replace. The requirement's demand wins,
 * then a lock file, a manifest, the newest dated document, prose.
 */
function findConflicts({ files, facts }, requirement) {
    const choices = (0,choose_versions/* chooseVersions */.f)(facts, requirement);
    const pins = choices.map(({ pin }) => pin);
    const alternatives = facts.flatMap((fact) => fact.is === 'alternative' && fact.superseded === undefined && !isOwnCode(fact) ? [fact] : []);
    const rivals = [...findRivals(pins, requirement, files), ...findOpposedDemands(requirement)];
    return [
        ...choices.flatMap(({ conflict }) => conflict ?? []),
        ...decideAlternatives([...alternatives, ...rivals], pins, requirement),
        ...findReplacedDocuments(files, requirement),
    ];
}

// EXTERNAL MODULE: ./build/research/read-source-code.js
var read_source_code = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/research/survey/find-named-files.js
var find_named_files = __webpack_require__(65518);
;// CONCATENATED MODULE: ./build/research/keep-telling-facts.js



/** A document's own interface is seldom larger; a tutorial or a reference shows many times as much. */
const mostCalls = 24;
/** Entries of one history: more of them tell of versions that are long past. */
const mostEntries = 16;
/** Documents about working on a project, not about what it is; `LICENSE-MIT` and `CONTRIBUTING.de.md` too. */
const houseDocument = /(?:^|\/)(?:licen[cs]e|copying|notice|authors|contributors|maintainers|contributing|code[-_ ]of[-_ ]conduct|pull[-_]request[-_]template|change[-_ ]?log|history|release[-_ ]?notes?)(?:[-_.][^/]*)?$/iu;
const nameOfCall = /(?<name>[\p{L}_$][\p{L}\p{N}_$]*)\s*(?:<[^()]*>)?\(/u;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** A word that only code is written with: in code font, with a hump or a low line, or as a call. */
const codeName = /`(?<quoted>[^`\s]{2,80})`|(?<![\p{L}\p{N}_$])(?<bare>[a-z]+[A-Z]\w*|[A-Za-z]+_\w+|[A-Za-z]\w+(?=\(\)))/gu;
const codeNamesOf = (text) => [...text.matchAll(codeName)].map(({ groups }) => groups?.['quoted'] ?? groups?.['bare'] ?? '');
const readAsked = ({ title, clauses }) => {
    const texts = [title, ...clauses.map(({ text }) => text)];
    const text = texts.join('\n');
    const terms = (0,search_terms/* findTerms */.$r)(text);
    return {
        words: new Set(text.match(word) ?? []),
        codeNames: new Set(codeNamesOf(text)),
        namesFile: (0,find_named_files/* findNamedFiles */.g)(texts),
        countShared: (stated) => (0,search_terms/* countTerms */.lF)(stated, terms).size,
    };
};
const isCall = (fact) => fact.is === 'signature' && (fact.kind === 'function' || fact.kind === 'method');
const pathOf = (fact) => (fact.is === 'alternative' ? fact.options[0]?.evidence.path : fact.evidence.path) ?? '';
/** An entry of a history; what an option of a command does is told in the same words and stays. */
const isEntry = (fact) => fact.is === 'note' && fact.about === 'existing' && !fact.text.startsWith('`-');
const isRule = (fact) => fact.is === 'note' && fact.about !== 'existing';
const withoutRepeats = (facts) => {
    const seen = new Set();
    return facts.filter((fact) => {
        if (!isCall(fact))
            return true;
        const key = `${fact.description}\n${fact.signature}`;
        return !seen.has(key) && seen.add(key);
    });
};
const isNamedCall = ({ signature }, { words }) => words.has(nameOfCall.exec(signature)?.groups?.['name'] ?? '');
/** The facts that share most with the clauses; among equals the first, which are the newest of a history. */
const chooseNearest = (facts, most, sharedBy) => {
    if (facts.length <= most)
        return [...facts];
    const scored = facts.map((fact) => ({ fact, shared: sharedBy(fact) }));
    const ordered = scored.sort((left, right) => right.shared - left.shared);
    return ordered.slice(0, most).map(({ fact }) => fact);
};
/** The calls that a clause names, and others as far as there is room. */
const chooseCalls = (facts, asked) => {
    const calls = facts.filter(isCall);
    const named = new Set(calls.filter((call) => isNamedCall(call, asked)));
    const others = calls.filter((call) => !named.has(call));
    const room = Math.max(0, mostCalls - named.size);
    const nearest = chooseNearest(others, room, ({ signature }) => asked.countShared(signature));
    return new Set([...named, ...nearest]);
};
const chooseEntries = (facts, { countShared }) => new Set(chooseNearest(facts.filter(isEntry), mostEntries, ({ text }) => countShared(text)));
const isAskedRule = ({ text }, { codeNames }) => codeNamesOf(text).some((name) => codeNames.has(name));
const keepOfFile = (path, facts, asked) => {
    const once = withoutRepeats(facts);
    const calls = (0,read_source_code/* isSourceCode */.R)(path) ? new Set(once) : chooseCalls(once, asked);
    const entries = chooseEntries(once, asked);
    const isHouse = houseDocument.test(path);
    return once.filter((fact) => {
        if (isRule(fact))
            return !isHouse || isAskedRule(fact, asked);
        if (isCall(fact))
            return calls.has(fact);
        return !isEntry(fact) || entries.has(fact);
    });
};
/**
 * Leaves out what hides the telling facts: calls that a document repeats or shows by the dozen, old
 * entries of a history, and the rules of licences and contributors' guides; what a clause names stays.
 */
function keepTellingFacts(facts, requirement) {
    const asked = readAsked(requirement);
    const files = new Map();
    for (const fact of facts) {
        const own = files.get(pathOf(fact)) ?? [];
        own.push(fact);
        files.set(pathOf(fact), own);
    }
    const kept = new Set();
    for (const [path, own] of files) {
        const isGiven = path === requirement.source || asked.namesFile(path);
        const telling = isGiven ? withoutRepeats(own) : keepOfFile(path, own, asked);
        for (const fact of telling)
            kept.add(fact);
    }
    return facts.filter((fact) => kept.has(fact));
}

// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
// EXTERNAL MODULE: ./build/research/manifests/data-node.js
var data_node = __webpack_require__(35094);
// EXTERNAL MODULE: ./build/research/manifests/read-xml-tree.js
var read_xml_tree = __webpack_require__(32898);
// EXTERNAL MODULE: ./build/research/manifests/source.js
var manifests_source = __webpack_require__(5972);
// EXTERNAL MODULE: ./build/research/manifests/state-facts.js
var state_facts = __webpack_require__(40014);
;// CONCATENATED MODULE: ./build/research/manifests/inherit-maven.js





const reference = /^\s*\$\{(?<name>[^${}]+)\}\s*$/u;
/** A longer line of parents is a circle. */
const mostParents = 5;
/** Research with more modules than this is read module by module. */
const mostPoms = 500;
const isPom = ({ path, text }) => /(?:^|[/._-])pom[^/]*\.xml$|\.pom$/iu.test(path) && /<project[\s>]/u.test(text);
const openPom = (file) => {
    const source = (0,manifests_source/* openSource */.oD)(file);
    const { root } = (0,read_xml_tree/* readXmlTree */.a)(file.text);
    const project = (0,data_node/* nodeAt */.oB)(root, 'project') ?? root;
    const members = (0,data_node/* nodeAt */.oB)(project, 'properties')?.members ?? [];
    const properties = members.map(({ key, node: { text = '', start, end } }) => [key, { value: text.trim(), start, end, source }]);
    return { path: file.path, project, properties: new Map(properties) };
};
/** `../pom.xml` seen from a folder; a folder stands for the pom in it. */
const resolvePath = (from, relative) => {
    const parts = from.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    const path = parts.join('/');
    return path.endsWith('.xml') ? path : `${path}${path === '' ? '' : '/'}pom.xml`;
};
/** The parent by its place, as Maven looks for it, or by its name where research was laid flat. */
const parentOf = (pom, poms) => {
    const stated = (0,data_node/* nodeAt */.oB)(pom.project, 'parent');
    if (stated === undefined)
        return undefined;
    const artifact = (0,data_node/* textAt */.$6)(stated, 'artifactId')?.trim();
    const path = resolvePath(pom.path, (0,data_node/* textAt */.$6)(stated, 'relativePath')?.trim() ?? '../pom.xml');
    const named = poms.filter(({ project }) => (0,data_node/* textAt */.$6)(project, 'artifactId')?.trim() === artifact);
    return named.find((candidate) => candidate.path === path) ?? named.find((one) => one !== pom);
};
const inheritedBy = (pom, poms) => {
    const inherited = new Map();
    let parent = parentOf(pom, poms);
    for (let level = 0; level < mostParents && parent !== undefined; level += 1) {
        for (const [name, property] of parent.properties) {
            if (!inherited.has(name))
                inherited.set(name, property);
        }
        parent = parentOf(parent, poms);
    }
    return inherited;
};
const trimmedAt = (node, key) => (0,data_node/* textAt */.$6)(node, key)?.trim() ?? '';
const stateInherited = (pom, node, inherited) => {
    const name = (0,captures/* capture */.F)(reference, trimmedAt(node, 'version'))('name');
    const property = pom.properties.has(name) ? undefined : inherited.get(name);
    if (property === undefined)
        return [];
    const group = trimmedAt(node, 'groupId') || 'org.apache.maven.plugins';
    return (0,state_facts/* stateVersion */.y5)(property.source, {
        name: `${group}:${trimmedAt(node, 'artifactId')}`,
        range: property.value,
        ecosystem: 'maven',
        value: property,
        nameSpan: property,
        scope: trimmedAt(node, 'scope') === 'test' ? 'development' : 'runtime',
    });
};
/** Versions of a module's dependencies that a property of a parent among the same files states. */
const readInheritedVersions = (files) => {
    const found = files.filter(isPom);
    if (found.length < 2 || found.length > mostPoms)
        return [];
    const poms = found.map(openPom);
    return poms.flatMap((pom) => {
        const inherited = inheritedBy(pom, poms);
        return ['dependency', 'plugin'].flatMap((key) => (0,read_xml_tree/* descendants */.D)(pom.project, key).flatMap((node) => stateInherited(pom, node, inherited)));
    });
};

// EXTERNAL MODULE: ./build/research/read-facts.js + 10 modules
var read_facts = __webpack_require__(87675);
// EXTERNAL MODULE: ./build/research/read-document.js + 24 modules
var read_document = __webpack_require__(24441);
;// CONCATENATED MODULE: ./build/research/read-requirement-facts.js

/** Reads what the requirement itself states, as from any document; its source is the path. */
const readRequirementFacts = (requirement) => (0,read_document/* readDocument */.u)({ path: requirement.source, text: requirement.text }, 'requirement');

;// CONCATENATED MODULE: ./build/research/superseded/tells-of-past.js
const tells_of_past_anyOf = (words) => words.trim().replace(/\s*\n\s*/gu, '|');
/** What follows these words, up to the end of the sentence, was so once. */
const tells_of_past_before = new RegExp(tells_of_past_anyOf(`
  \\b(?:previously|formerly|originally|the (?:earlier|previous|former|old) (?:plan|version|setup|stack|design)|(?:we |it )?used to (?:use|run|be)|no longer (?:use[sd]?|run|supports?|on)|instead of|rather than|(?:moved|migrated?|migrating|upgraded?|upgrading|away|switched|ported) from|from)\\b
  \\b(?:früher|ehemals|bisher|zuvor|statt|anstelle von|nicht mehr|auparavant|anciennement|au lieu de|n.utilise plus|anteriormente|antes(?! d)|en lugar de|em vez de|ya no|não usa mais|in precedenza|invece di|non usa più|poprzednio|wcześniej|zamiast)\\b
  ранее|раньше|вместо|больше не|以前|之前|原先|不再|旧版|舊版|従来|かつて|이전에|기존`), 'iu');
/** What stands before these words was replaced by what follows them. */
const after = /\b(?:(?:was|were|is|are|been|being|got) (?:replaced|superseded) (?:by|with)|wurde (?:durch|von)|a été remplacée? par|fue (?:reemplazad|sustituid)[oa] por|foi substituíd[oa] por|è stat[oa] sostituit[oa] da)\b|(?:заменен|заменён)[оа]? на|已替换为|已升级到/iu;
/** A passage that begins so is about what no longer holds as a whole. */
const superseded = /^[\s>*_-]{0,12}(?:superseded|deprecated|obsolete|replaced|outdated)\b(?:[*_\s]{0,4}[:：(—–-]| (?:by|since|in)\b)/iu;
/** `18 → 22`: an arrow leads from what was to what is. */
const leadsOn = /^[`*_)]{0,3}\s?(?:→|⇒|->|=>)[^|\d]{0,30}\d/u;
const tells_of_past_sentenceEnd = /[.!?。！？](?=\s|$|\p{sc=Han})|[;；]/gu;
/** `from Rails 7.0 to 7.1`: only the first of the two is past. */
const upTo = /\b(?:to|into|auf|zu|nach|à|vers|a|para|do|verso|до|на|to version)\b|[→⇒]|->|=>/iu;
/**
 * Whether a sentence gives a version as what was before: `document` when it says outright that it is
 * superseded, `passage` when it only tells of the past.
 */
function tellsOfPast(quote, version) {
    const at = quote.indexOf(version);
    if (at === -1)
        return undefined;
    if (isStruckOut(quote, at))
        return 'passage';
    const start = startOfSentence(quote, at);
    const left = quote.slice(start, at);
    const end = quote.slice(at).search(tells_of_past_sentenceEnd);
    const right = quote.slice(at + version.length, end === -1 ? undefined : at + end);
    if (superseded.test(quote))
        return 'document';
    return isAfterPast(left, right) || after.test(right) || leadsOn.test(right)
        ? 'passage'
        : undefined;
}
function isAfterPast(left, right) {
    const found = tells_of_past_before.exec(left);
    if (found === null)
        return false;
    const between = left.slice(found.index + found[0].length);
    if (/\d/u.test(between) || between.length > longestReach || upTo.test(between))
        return false;
    // "from" alone tells of where a thing comes from, unless it goes on to where it went.
    return !/^from$/iu.test(found[0]) || upTo.test(right.slice(0, longestReach));
}
/** A word speaks for what follows it within a few words. */
const longestReach = 40;
function startOfSentence(quote, at) {
    let start = 0;
    for (const { index } of quote.slice(0, at).matchAll(tells_of_past_sentenceEnd))
        start = index + 1;
    return start;
}
const isStruckOut = (quote, at) => (quote.slice(0, at).match(/~~/gu)?.length ?? 0) % 2 === 1 && quote.slice(at).includes('~~');

;// CONCATENATED MODULE: ./build/research/superseded/mark-superseded.js


/** Marks what stands in documents that no longer hold, and in sentences that tell of what was before. */
function markSuperseded(files, facts) {
    const documents = findSuperseded(files);
    return facts.map((fact) => {
        if (fact.is === 'version')
            return markVersion(fact, documents);
        const [first] = fact.is === 'alternative' ? fact.options : [];
        const isOutdated = first !== undefined && documents.has(first.evidence.path);
        return fact.is === 'alternative' && isOutdated ? { ...fact, superseded: 'document' } : fact;
    });
}
function markVersion(fact, documents) {
    if (fact.strength !== 'prose' && fact.strength !== 'requirement')
        return fact;
    if (documents.has(fact.evidence.path))
        return { ...fact, superseded: 'document' };
    const told = tellsOfPast(fact.evidence.quote, fact.version);
    return told === undefined ? fact : { ...fact, superseded: told };
}

;// CONCATENATED MODULE: ./build/research/read-research.js






/** Reads what the chosen files and the requirement state, and what they contradict each other in. */
function readResearch({ files, skipped }, requirement) {
    const stated = [
        ...keepTellingFacts(files.flatMap(read_facts/* readFacts */.M), requirement),
        ...readInheritedVersions(files),
        ...readRequirementFacts(requirement),
    ];
    const facts = markSuperseded(files, stated);
    return { files, facts, skipped, conflicts: findConflicts({ files, facts }, requirement) };
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

/***/ 93807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ namesTechnology),
/* harmony export */   G8: () => (/* binding */ listSpellings),
/* harmony export */   yA: () => (/* binding */ asksForTechnology)
/* harmony export */ });
/* harmony import */ var _demanded_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18289);
/* harmony import */ var _prose_judge_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21236);
/* harmony import */ var _technology_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1836);



/** Shorter aliases are words of sentences, such as `next` and `play`. */
const shortestAlias = 5;
/** How prose writes a technology: its proper name, the name that was read, and aliases as names, such as `Postgres`. */
function listSpellings(name) {
    const known = (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .findTechnology */ .eE)(name);
    if (known === undefined)
        return [name];
    const aliases = known.aliases.filter((alias) => alias.length >= shortestAlias && /^[a-z][a-z\d]+$/u.test(alias));
    return [known.name, ...aliases.map((alias) => alias.charAt(0).toUpperCase() + alias.slice(1))];
}
/** Whether a clause asks to build with a technology, under whichever of its names. */
const asksForTechnology = (clause, name) => (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .findTechnology */ .eE)(name) !== undefined &&
    listSpellings(name).some((spelling) => (0,_demanded_names_js__WEBPACK_IMPORTED_MODULE_0__/* .asksFor */ .e)(clause, spelling));
/** Whether a clause names a technology in the spelling that was read, or under another of its names. */
const namesTechnology = (clause, name) => (0,_prose_judge_options_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(clause, name) !== -1 || asksForTechnology(clause, name);


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