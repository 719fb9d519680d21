"use strict";
exports.id = 8000;
exports.ids = [8000];
exports.modules = {

/***/ 86096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cleanCharacters),
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
/** Every character that shows nothing, or changes how others are shown; tab and line ends are text. */
const unseen = /(?:(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800\ufff9-\ufffb])+/gu;
/** Scripts whose letters change their form beside each other, which joiners control. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Scripts that write no spaces, where a zero-width space may stand between words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const keycapBase = /[0-9#*]/u;
const ideograph = /[\p{Script=Han}\p{Sm}]/u;
/** The subdivision flags that Unicode recommends for interchange: England, Scotland, Wales. */
const flags = ['gbeng', 'gbsct', 'gbwls'].map((code) => spellWithTags(code));
function spellWithTags(code) {
    const tags = code.replace(/./gu, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
    return `${tags}\u{e007f}`;
}
/** A mark of direction stands near the letters that it is for, such as behind a bracket, in UTF-16 units. */
const neighbourhood = 40;
/**
 * Takes out characters that hide text from people or reorder what they see, and leaves those that a
 * script or an emoji needs: joiners between Persian or Indic letters, the parts of a family emoji.
 * Where only some kinds are meant, all others stay.
 */
function cleanCharacters(text, tally, kinds) {
    const desk = { tally, kinds, known: new Map() };
    return text.replace(unseen, (run, at) => {
        const after = String.fromCodePoint(text.codePointAt(at + run.length) ?? 0x20);
        const nearby = text.slice(Math.max(0, at - neighbourhood), at + run.length + neighbourhood);
        const before = characterBefore(text, at);
        const kept = cleanRun(run, { before, after, nearby }, desk);
        // Two line ends must not become one.
        return kept === '' && before === '\r' && after === '\n' ? ' ' : kept;
    });
}
function cleanRun(run, edges, { tally, kinds, known }) {
    const { before } = edges;
    if (before === '\u{1f3f4}' && flags.includes(run))
        return run;
    let kept = '';
    let last = before;
    let base = before;
    for (const character of run) {
        const judged = judge(known, character, { ...edges, before: last, base });
        if (judged.is === 'needed' || kinds?.has(judged.kind) === false) {
            kept += character;
            last = character;
            // An emoji stays an emoji behind the selector that asks for its picture.
            if (character !== '\ufe0f')
                base = character;
        }
        else {
            tally.add(judged.kind, character);
            // What some readers take for the end of a line kept two words apart.
            if (/[\u2028\u2029]/u.test(character))
                kept += last = ' ';
        }
    }
    return kept;
}
/** The whole character that ends before a place; an emoji is seen through its skin tone. */
function characterBefore(text, at) {
    const unit = text.charCodeAt(at - 1);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    return at === 0 ? '' : text.slice(isLow ? at - 2 : at - 1, at);
}
const needed = { is: 'needed' };
const judges = [
    { of: /[\u{e0000}-\u{e007f}]/u, kind: 'tag-character' },
    { of: /\ufe0e|\ufe0f/u, kind: 'variation-selector', isNeeded: followsEmoji },
    {
        // Only these are registered for ideographs and mathematical signs in wide use.
        of: /[\ufe00-\ufe02]|[\u{e0100}-\u{e011f}]/u,
        kind: 'variation-selector',
        isNeeded: ({ before }) => ideograph.test(before),
    },
    {
        of: /\p{Variation_Selector}|\u180e/u,
        kind: 'variation-selector',
        isNeeded: ({ before }, character) => /[\u180b-\u180f]/u.test(character) && /\p{Script=Mongolian}/u.test(before),
    },
    {
        of: /\u200c/u,
        kind: 'zero-width',
        isNeeded: ({ before, after }) => joining.test(before) && joining.test(after),
    },
    { of: /\u200d/u, kind: 'zero-width', isNeeded: joins },
    {
        of: /\u200b/u,
        kind: 'zero-width',
        isNeeded: ({ before, after }) => unspaced.test(before) && unspaced.test(after),
    },
    {
        of: /[\u200e\u200f\u061c]/u,
        kind: 'direction-control',
        // The mark of Arabic letters belongs to their script, but is no letter.
        isNeeded: ({ before, nearby }) => !/\p{Bidi_Control}/u.test(before) && rightToLeft.test(nearby.replaceAll('\u061c', '')),
    },
    { of: /\p{Bidi_Control}|[\u206a-\u206f]/u, kind: 'direction-control' },
    {
        of: /\u2800/u,
        kind: 'blank-letter',
        isNeeded: ({ before, after }) => /[\u2801-\u28ff]/u.test(before + after),
    },
    {
        of: /\u115f|\u1160/u,
        kind: 'blank-letter',
        isNeeded: ({ before, after }, character) => character === '\u115f' ? /[\u1161-\u11a7]/u.test(after) : /[\u1100-\u115e]/u.test(before),
    },
    { of: /\u3164|\uffa0|\u17b4|\u17b5/u, kind: 'blank-letter' },
    {
        of: /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u,
        kind: 'zero-width',
        // At the start of a text it is the mark of its byte order.
        isNeeded: ({ before }, character) => before === '' && character === '\ufeff',
    },
];
function judge(known, character, between) {
    if (!known.has(character)) {
        known.set(character, judges.find(({ of }) => of.test(character)));
    }
    const found = known.get(character);
    if (found === undefined)
        return { is: 'hidden', kind: 'control-character' };
    return found.isNeeded?.(between, character) === true
        ? needed
        : { is: 'hidden', kind: found.kind };
}
function followsEmoji({ before, after }) {
    return pictograph.test(before) || (keycapBase.test(before) && after === '\u20e3');
}
function joins({ before, base, after }) {
    return joining.test(before) || (pictograph.test(base) && pictograph.test(after));
}


/***/ }),

/***/ 57538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ addRemovals),
/* harmony export */   dP: () => (/* binding */ startTally),
/* harmony export */   zR: () => (/* binding */ describeRemovals)
/* harmony export */ });
function startTally() {
    const sums = new Map();
    return {
        add: (kind, taken) => {
            sum(sums, { kind, count: 1, characters: countCharacters(taken) });
        },
        list: () => Array.from(sums.values(), (found) => ({ ...found })),
    };
}
/** Removals by kind: one entry each. */
function addRemovals(removed) {
    const sums = new Map();
    for (const removal of removed)
        sum(sums, removal);
    return [...sums.values()];
}
function sum(sums, { kind, count, characters }) {
    const found = sums.get(kind) ?? { kind, count: 0, characters: 0 };
    found.count += count;
    found.characters += characters;
    sums.set(kind, found);
}
/** Two units that make one character together count once. */
const countCharacters = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const nouns = {
    comment: 'hidden comment',
    'tag-character': 'tag character',
    'direction-control': 'direction control',
    'zero-width': 'zero-width character',
    'variation-selector': 'variation selector',
    'blank-letter': 'blank letter',
    'control-character': 'control character',
    'unused-definition': 'unused link definition',
    'link-title': 'link title',
    'image-text': 'image description',
    attribute: 'HTML attribute',
    'unclosed-markup': 'piece of unclosed HTML',
};
/** Says to a maintainer what was removed: `1 hidden comment (312 characters), 42 tag characters`. */
function describeRemovals(removed) {
    return removed.map(describeRemoval).join(', ');
}
function describeRemoval({ kind, count, characters }) {
    const [head = '', ...rest] = nouns[kind].split(' of ');
    const noun = [count === 1 ? head : `${head}s`, ...rest].join(' of ');
    return characters === count ? `${count} ${noun}` : `${count} ${noun} (${characters} characters)`;
}


/***/ }),

/***/ 10289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ en)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81198);

const en = {
    tag: 'en',
    name: 'English',
    sections: [
        'Architecture Overview',
        'Data Models & Interfaces',
        'Core Logic & Algorithms',
        "Implementation Steps (Builder's Plan)",
    ],
    parts: {
        techStack: 'Tech Stack',
        structure: 'Project Structure',
        pattern: 'Design Pattern',
        decisions: 'Decisions',
        outOfScope: 'Out of Scope',
        schemas: 'Schema Definitions',
        signatures: 'API Signatures',
        configs: 'Configuration Files',
        constants: 'Constants',
        examples: 'Examples',
        flows: 'Logic Flows',
        details: 'Implementation Details',
        errorHandling: 'Error Handling',
    },
    phase: 'Phase',
    phases: ['Environment', 'Core', 'Business Logic', 'Interface', 'Testing'],
    labels: {
        files: 'Files',
        clauses: 'Requirements',
        uses: 'Uses',
        dependsOn: 'Depends on',
        verify: 'Verify',
        verifyManually: 'Verify by hand',
        field: 'Field',
        type: 'Type',
        required: 'Required',
        default: 'Default',
        description: 'Description',
        yes: 'yes',
        no: 'no',
        variants: 'Variants',
        errors: 'Errors',
        name: 'Name',
        value: 'Value',
        unit: 'Unit',
        file: 'File',
        given: 'Given',
        expected: 'Expected',
        options: 'Options',
        decision: 'Decision',
        reason: 'Reason',
        constraint: 'Constraint',
        assumed: 'assumed',
        none: 'Neither the requirement nor the research states anything for this part.',
    },
    offlineDraft: 'This is an offline draft: it holds only what the requirement and the research state, and no model completed it.',
    binding: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    must | shall | should | needs to | has to | is required to | are required to | we will |
    will be | will have | will fail | will not | is responsible for | shouldn't | mustn't |
    won't | we need to | users need to | it needs | will only | will always | will never |
    will return | will contain | will execute | will block | will show | will display |
    will provide | will support | will allow | will use | is permitted | are permitted |
    not permitted | never permitted | is not valid | are not valid | is also not valid`),
    obliging: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    must | shall | mustn't | may not | is required to | are required to | so don't | so do not |
    please don't | please do not | therefore do not`),
    prohibiting: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`must not | shall not | should not | may not | is not allowed to |
    are not allowed to | must never | shall never | mustn't | shouldn't`),
    excluding: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    out of scope | not in scope | not part of | will not be supported | will not support |
    not be supported | won't be supported | won't support | there will be no | no support for |
    will not be implemented | not planned | is a non-goal | are non-goals |
    not implemented in this`),
    requests: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    i want | we want | i would like | we would like | i'd like | we'd like | i need | we need |
    i wish | i propose | we propose | i suggest | we hope to | would be nice | would be great |
    would be good | would be helpful | would be more helpful | would be useful | would be better |
    would help | would love | feature request | please add | please support | please make |
    please provide | please allow | please implement | can you add | could you add | can we have |
    can we add | could we have | could you please | so that i can | be able to |
    expected behavior | expected behaviour | let's add | would be cool | would be awesome |
    would be possible | going to add`),
    frequent: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    the | and | of | to | is | for | with | that | this | it | are | be | when | from | not |
    you | we`),
    headings: {
        proposal: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      proposal | proposed | solution | requirement | requested | specification | desired | expected
      behavior | expected behaviour | what to build | what you want | what i want | what we want |
      what we hope | you'd like | you would like | goal | objective | deliverable | key decision |
      suggested | suggestion | enhancement | functionality | user stor | =scope | in scope |
      in-scope | product scope | request | feature | =task | =tasks | must have | should have |
      could have | nice to have | what should | what needs to | expected result | what we need |
      what i need | what is needed | describe the change | =decision | =decisions | =behavior |
      =behaviour | =how it works | =how it will work | =how it should work | detailed design |
      =semantics`),
        motivation: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      motivation | background | =context | =problem | problem statement | related to a problem | the
      problem | =why | why | rationale | current state | current situation | current behavior |
      current behaviour | actual behavior | actual behaviour | what happened | consequence | repro
      steps | steps to repro | reproduction | reproduce | how often | =workaround | =workarounds |
      pain point | =vision | =history | how to reproduce | what problem | =notes | =note`),
        acceptance: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      acceptance | definition of done | done when | success criteria | success criterion |
      success metric | measurable outcome | verification criteria`),
        exclusion: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      out of scope | out-of-scope | not in scope | non-goal | non goal | nongoal | not included |
      =excluded | =exclusions | excluded from | won't do | won't have | =won't | won't fix |
      not planned | what this is not | will not solve | won't solve |
      don't think this will solve | will not do | =what not to do | =future work |
      future consideration | future enhancement | =later | later version`),
        quality: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      non-functional | nonfunctional | non functional | quality | performance | security |
      reliability | usability | accessibility | compatibility | scalability | availability |
      maintainability | observability | privacy`),
        constraint: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      constraint | limitation | technical requirement | tech stack | technology |
      technical stack | design principle | assumption | compliance | dependencies`),
        remark: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      additional context | additional information | additional info | =notes | =note | =remarks |
      anything else`),
        context: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      =reference | references | glossary | terminology | definitions and | =definitions |
      acronym | abbreviation | change log | changelog | revision history | document history |
      version history | table of contents | =contents | =toc | =alternative | =alternatives |
      alternatives consider | alternatives you've | considered alternative |
      alternative solution | alternative approach | other approaches | rejected | roadmap |
      version plan | release plan | =timeline | project timeline | =schedule | project schedule |
      =milestones | appendix | =related | related issue | related work | related link |
      related pr | related doc | further reading | see also | =links | useful links |
      target user | target audience | =audience | stakeholder | =persona | =personas |
      user personas | =author | =authors | =contributors | acknowledg | =credits | =license |
      additional context | additional information | additional info | screenshots | =screenshot |
      =environment | version info | system info | your environment | environment info |
      log output | relevant log | =logs | stack trace | stacktrace | prior art | open question |
      unresolved question | =risk | =risks | risks and | =drawbacks | document control |
      document information | sign-off | =approval | =approvals | =checklist | pre-flight |
      =prerequisites | website or app | =example | =examples | =usage | code of conduct |
      anything else | risk assessment | risk analysis | risk mitigation | risks & | =metadata |
      =status`),
    },
    columns: {
        id: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      id | req id | requirement id | no | nr | # | number | key | ref | code | item no`),
        demand: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      requirement | description | demand | statement | feature | user story | story | criterion |
      criteria | acceptance | behavior | behaviour | function | specification | details |
      setting | option | rule | constraint | shall`),
        administration: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      priority | prio | status | owner | author | assignee | date | state | source | effort |
      estimate | points | risk | phase | release | milestone | test case | moscow | done |
      created | updated | last update | version | approved | reviewer`),
        field: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      field | fields | field name | property | attribute | column | column name | member`),
        type: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`type | data type | datatype`),
        document: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      supersedes | superseded by | replaces | obsoletes | reviewers | deciders | approvers |
      last updated | ticket | tracking issue | rfc pr | start date | document id |
      document number | target release | team | contact | champion | sponsor | labels | actor |
      primary actor`),
    },
    exceptions: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    exception | exceptions | exception flow | error case | error cases | on failure | on error |
    on timeout | in case of error | in case of failure | if it fails | error handling |
    alternative flow | alternate flow`),
    openDecisions: {
        headings: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      open question | =open issues | =open points | open decision | unresolved question |
      unresolved issue | outstanding question | questions to resolve | =to be decided | =tbd`),
        marks: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`open question | open decision | undecided | not yet decided`),
    },
    hedges: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    you could | you might | you may want to | you may wish to | we could | one could | might want
    to | maybe | perhaps | possibly | probably | consider using | consider adding | optionally use
    | or similar | or equivalent | as appropriate | if possible | where possible | when possible |
    feel free to | if needed, | as needed | as you see fit | etc. | and so on | optionally add |
    optionally define | optionally create | optionally implement | optionally include | optionally
    support | optionally write`),
    fluff: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    seamless | seamlessly | world-class | best-in-class | cutting-edge | state-of-the-art | next-gen |
    blazing fast | blazingly fast | lightning-fast | next-generation | game-changing | delightful |
    revolutionary | unparalleled | effortlessly | rock-solid | industry-leading | feature-rich`),
    placeholders: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    tbd | tbc | tba | to be decided | to be determined | to be defined | to be confirmed |
    to be done | needs clarification | fill in later | lorem ipsum | fixme`),
    elsewhere: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`as discussed | as agreed | as we discussed | per our discussion`),
    or: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`or`),
    orders: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`use | choose | pick | select | adopt | install`),
    caveats: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    note | notice | caution | warning | important | beware | caveat | attention | deprecated |
    deprecation | breaking change | no longer | gotcha | known issue | limitation | make sure |
    be careful`),
    failures: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    error | errors | fails | failed | failure | failing | timeout | timeouts | times out |
    throws | exception | exceptions | crash | crashes | panics | retry | retries | rate limit |
    rejected | invalid | unauthorized`),
};


/***/ }),

/***/ 38847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ findLocale),
  I: () => (/* binding */ locales)
});

// EXTERNAL MODULE: ./build/locales/phrases.js
var phrases = __webpack_require__(81198);
;// CONCATENATED MODULE: ./build/locales/de.js

const de = {
    tag: 'de',
    name: 'Deutsch',
    sections: [
        'Architekturüberblick',
        'Datenmodelle & Schnittstellen',
        'Kernlogik & Algorithmen',
        'Umsetzungsschritte (Bauplan)',
    ],
    parts: {
        techStack: 'Technologie-Stack',
        structure: 'Projektstruktur',
        pattern: 'Entwurfsmuster',
        decisions: 'Entscheidungen',
        outOfScope: 'Nicht im Umfang',
        schemas: 'Schemadefinitionen',
        signatures: 'API-Signaturen',
        configs: 'Konfigurationsdateien',
        constants: 'Konstanten',
        examples: 'Beispiele',
        flows: 'Logische Abläufe',
        details: 'Umsetzungsdetails',
        errorHandling: 'Fehlerbehandlung',
    },
    phase: 'Phase',
    phases: ['Umgebung', 'Kern', 'Geschäftslogik', 'Schnittstelle', 'Tests'],
    labels: {
        files: 'Dateien',
        clauses: 'Anforderungen',
        uses: 'Verwendet',
        dependsOn: 'Hängt ab von',
        verify: 'Prüfung',
        verifyManually: 'Prüfung von Hand',
        field: 'Feld',
        type: 'Typ',
        required: 'Pflicht',
        default: 'Vorgabe',
        description: 'Beschreibung',
        yes: 'ja',
        no: 'nein',
        variants: 'Varianten',
        errors: 'Fehler',
        name: 'Name',
        value: 'Wert',
        unit: 'Einheit',
        file: 'Datei',
        given: 'Gegeben',
        expected: 'Erwartet',
        options: 'Optionen',
        decision: 'Entscheidung',
        reason: 'Begründung',
        constraint: 'Randbedingung',
        assumed: 'angenommen',
        none: 'Weder die Anforderung noch die Recherche enthält hierzu eine Angabe.',
    },
    offlineDraft: 'Dies ist ein Offline-Entwurf: Er enthält nur, was Anforderung und Recherche aussagen, und wurde von keinem Modell ergänzt.',
    binding: (0,phrases/* phrases */.H)(`
    muss | müssen | musst | soll | sollen | sollte | sollten | darf nicht | dürfen nicht |
    darf nur | dürfen nur | darf kein | darf keine | darf keinen | wird benötigt |
    werden benötigt | ist erforderlich | sind erforderlich | zwingend | verpflichtend | muß`),
    obliging: (0,phrases/* phrases */.H)(`
    muss | müssen | darf nicht | dürfen nicht | darf kein | darf keine | darf keinen |
    dürfen keine | verboten | untersagt`),
    prohibiting: (0,phrases/* phrases */.H)(`
    darf nicht | dürfen nicht | darf kein | darf keine | darf keinen | dürfen keine | soll nicht |
    sollen nicht | sollte nicht | sollten nicht | muss nicht mehr | verboten | untersagt`),
    excluding: (0,phrases/* phrases */.H)(`
    nicht im umfang | außerhalb des umfangs | nicht teil des | nicht teil der |
    nicht bestandteil | nicht gegenstand | wird nicht unterstützt | werden nicht unterstützt |
    wird nicht umgesetzt | werden nicht umgesetzt | nicht vorgesehen | ist nicht gefordert |
    keine unterstützung für`),
    requests: (0,phrases/* phrases */.H)(`
    ich möchte | wir möchten | möchte ich | möchten wir | ich will | wir wollen | ich hätte gern |
    ich hätte gerne | wir hätten gern | wir hätten gerne | ich wünsche | wir wünschen |
    wünschenswert | ich brauche | wir brauchen | ich benötige | wir benötigen | es wäre |
    wäre schön | wäre toll | wäre hilfreich | wäre gut | wäre super | bitte | könntet ihr |
    könnten sie | könnte man | ich schlage vor | wir schlagen vor | als nutzer | als benutzer |
    als anwender | funktionswunsch`),
    frequent: (0,phrases/* phrases */.H)(`
    der | die | das | und | den | dem | ein | eine | ist | mit | für | nicht | von | zu | wird |
    werden | auf | im | oder | bei | ich`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      anforderung | funktionale | funktionsumfang | funktionen | produktfunktion | leistung |
      lieferumfang | vorschlag | lösung | ziel | erwartet | gewünscht | wunsch | umfang |
      aufgabe | musskriterien | muss-kriterien | wunschkriterien | kann-kriterien |
      kannkriterien | soll-zustand | sollkonzept | benutzeroberfläche | anwenderstor | user stor |
      produkteinsatz | was wir brauchen | was ich brauche | was wir benötigen |
      was gebraucht wird | was benötigt wird | =entscheidung | =entscheidungen |
      =verhalten | =funktionsweise | =so funktioniert es`),
        motivation: (0,phrases/* phrases */.H)(`
      motivation | hintergrund | =kontext | =problem | problemstellung | problembeschreibung |
      ausgangslage | ausgangssituation | ist-zustand | ist-analyse | begründung | =warum |
      allgemeines | =zweck | projektbezug | aktuelles verhalten | tatsächliches verhalten |
      reproduktion | schritte zum reproduzieren | =konzept | =hinweise | =anmerkungen`),
        acceptance: (0,phrases/* phrases */.H)(`
      abnahme | akzeptanz | erfolgskriterien | fertigstellungskriterien | definition of done |
      qualitätsnachweis`),
        exclusion: (0,phrases/* phrases */.H)(`
      nicht im umfang | nicht im scope | außerhalb des | =abgrenzung | abgrenzungskriterien |
      nichtziel | nicht-ziel | nicht ziel | =ausschluss | =ausschlüsse | =ausgeschlossen |
      nicht enthalten | nicht bestandteil | nicht umgesetzt | nicht geplant | was nicht |
      out of scope | non-goals`),
        quality: (0,phrases/* phrases */.H)(`
      nichtfunktional | nicht-funktional | nicht funktional | qualität | leistungsanforderung |
      performance | sicherheit | datenschutz | zuverlässigkeit | benutzbarkeit | barrierefrei |
      kompatibilität | skalierbarkeit | verfügbarkeit | wartbarkeit | antwortzeit`),
        constraint: (0,phrases/* phrases */.H)(`
      randbedingung | rahmenbedingung | einschränkung | beschränkung | technische anforderung |
      technische vorgabe | technologie | technische rahmen | entwurfsprinzip | vorgaben |
      abhängigkeit | annahme | systemumgebung | technische produktumgebung`),
        remark: (0,phrases/* phrases */.H)(`
      weitere informationen | zusätzliche informationen | zusätzlicher kontext | =hinweise |
      =anmerkungen | =sonstiges`),
        context: (0,phrases/* phrases */.H)(`
      =referenzen | =referenz | literatur | =quellen | quellenverzeichnis | glossar |
      begriffsdefinition | begriffserklärung | begriffsbestimmung | =begriffe | abkürzung |
      änderungsverlauf | änderungshistorie | änderungsverzeichnis | dokumenthistorie |
      dokumentenhistorie | versionshistorie | versionsverlauf | revisionshistorie | =historie |
      inhaltsverzeichnis | =inhalt | =alternativen | alternative lösung | alternative ansätze |
      betrachtete alternativen | verworfene | roadmap | =fahrplan | zeitplan | meilenstein |
      =termine | terminplan | =anhang | anhang | =anhänge | weiterführend | siehe auch |
      =verweise | =links | zielgruppe | stakeholder | =beteiligte | projektbeteiligte |
      ansprechpartner | =personas | =persona | =autor | =autoren | danksagung | =lizenz |
      weitere informationen | zusätzliche informationen | zusätzlicher kontext | bildschirmfoto |
      =screenshots | =screenshot | protokollausgabe | =umgebung | =risiken | =risiko |
      risiken und | risikoanalyse | offene fragen | offene punkte | dokumentinformation |
      =freigabe | =checkliste | =beispiel | =beispiele | =verwendung | abbildungsverzeichnis |
      tabellenverzeichnis | =metadaten | =status`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`
      id | nr | nummer | kennung | anforderungs-id | anforderungsnummer | lfd | req | kürzel | # |
      pos | position | lfd nr | lfd. nr`),
        demand: (0,phrases/* phrases */.H)(`
      anforderung | beschreibung | funktion | forderung | kriterium | kriterien | merkmal |
      inhalt | erläuterung | bedingung | vorgabe | regel | einstellung | leistung`),
        administration: (0,phrases/* phrases */.H)(`
      priorität | prio | status | verantwortlich | autor | datum | quelle | aufwand | schätzung |
      version | phase | risiko | testfall | erledigt | erstellt | geändert | letzte änderung`),
        field: (0,phrases/* phrases */.H)(`feld | feldname | attribut | eigenschaft | spalte | spaltenname`),
        type: (0,phrases/* phrases */.H)(`typ | datentyp`),
        document: (0,phrases/* phrases */.H)(`
      ersetzt | ersetzt durch | abgelöst durch | prüfer | gutachter | entscheider |
      genehmigt von | team | ticket | kontakt | dokumentnummer | akteur | akteure`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    ausnahme | ausnahmen | fehlerfall | fehlerfälle | im fehlerfall | bei fehler | bei fehlern |
    bei misserfolg | bei zeitüberschreitung | fehlerbehandlung | alternativer ablauf |
    alternative abläufe`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      offene frage | offene punkte | offene entscheidung | ungeklärte frage | noch zu klären |
      =zu klären | =noch offen`),
        marks: (0,phrases/* phrases */.H)(`offene frage | offener punkt | zu klären | unentschieden | ist offen`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    könnte man | man könnte | du könntest | wir könnten | vielleicht | eventuell | eventuelle |
    eventuellen | möglicherweise | gegebenenfalls | ggf. | nach möglichkeit | wenn möglich | falls
    möglich | soweit möglich | oder ähnlich | oder ähnliches | oder gleichwertig | in der regel |
    unter umständen | erwägen sie | womöglich | vermutlich | wahrscheinlich | möglichst | nach bedarf | am besten ist | am besten wird |
    am besten werden | am besten verwendet | am besten verwendest | am besten nutzt | am besten nutzen |
    am besten nimmt | am besten mit | am besten per | am besten über | und so weiter | usw. | etc.`),
    fluff: (0,phrases/* phrases */.H)(`
    nahtlos | nahtlose | nahtloses | nahtlosen | erstklassig | hochmodern | modernste | wegweisend | revolutionär | blitzschnell |
    zukunftssicher | mühelos`),
    placeholders: (0,phrases/* phrases */.H)(`
    noch offen | noch festzulegen | noch zu klären | noch zu entscheiden | noch zu definieren |
    wird noch festgelegt | wird noch entschieden | wird nachgereicht | tbd | tbc | lorem ipsum |
    fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    wie in der anforderung | wie in den anforderungen | wie in der recherche | wie in dem issue |
    wie in dem ticket | siehe anforderung | siehe anforderungen | siehe recherche | siehe die
    anforderung | siehe die anforderungen | siehe die recherche | siehe das issue | siehe das ticket
    | wie besprochen | wie vereinbart | wie abgesprochen`),
    or: (0,phrases/* phrases */.H)(`oder | entweder`),
    orders: (0,phrases/* phrases */.H)(`
    verwende | verwenden sie | nutze | nutzen sie | benutze | wähle | wählen sie | installiere |
    nimm`),
    caveats: (0,phrases/* phrases */.H)(`
    hinweis | achtung | warnung | wichtig | vorsicht | anmerkung | beachten | veraltet |
    abgekündigt | nicht mehr unterstützt | nicht mehr | einschränkung | bekanntes problem |
    inkompatible änderung`),
    failures: (0,phrases/* phrases */.H)(`
    fehler | fehlgeschlagen | schlägt fehl | fehlschlag | ausnahme | zeitüberschreitung |
    timeout | absturz | stürzt ab | wiederholung | wiederholen | abgelehnt | ungültig |
    nicht autorisiert | abbruch`),
};

// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(10289);
;// CONCATENATED MODULE: ./build/locales/es.js

const es = {
    tag: 'es',
    name: 'Español',
    sections: [
        'Visión general de la arquitectura',
        'Modelos de datos e interfaces',
        'Lógica central y algoritmos',
        'Pasos de implementación (plan del Builder)',
    ],
    parts: {
        techStack: 'Pila tecnológica',
        structure: 'Estructura del proyecto',
        pattern: 'Patrón de diseño',
        decisions: 'Decisiones',
        outOfScope: 'Fuera de alcance',
        schemas: 'Definiciones de esquemas',
        signatures: 'Firmas de la API',
        configs: 'Archivos de configuración',
        constants: 'Constantes',
        examples: 'Ejemplos',
        flows: 'Flujos lógicos',
        details: 'Detalles de implementación',
        errorHandling: 'Manejo de errores',
    },
    phase: 'Fase',
    phases: ['Entorno', 'Núcleo', 'Lógica de negocio', 'Interfaz', 'Pruebas'],
    labels: {
        files: 'Archivos',
        clauses: 'Requisitos',
        uses: 'Usa',
        dependsOn: 'Depende de',
        verify: 'Verificación',
        verifyManually: 'Verificación manual',
        field: 'Campo',
        type: 'Tipo',
        required: 'Obligatorio',
        default: 'Valor predeterminado',
        description: 'Descripción',
        yes: 'sí',
        no: 'no',
        variants: 'Variantes',
        errors: 'Errores',
        name: 'Nombre',
        value: 'Valor',
        unit: 'Unidad',
        file: 'Archivo',
        given: 'Entrada',
        expected: 'Resultado esperado',
        options: 'Opciones',
        decision: 'Decisión',
        reason: 'Motivo',
        constraint: 'Restricción',
        assumed: 'supuesto',
        none: 'Ni el requisito ni la investigación indican nada para esta parte.',
    },
    offlineDraft: 'Este es un borrador sin conexión: contiene solo lo que indican el requisito y la investigación, sin que un modelo lo haya completado.',
    binding: (0,phrases/* phrases */.H)(`
    debe | deben | deberá | deberán | debería | deberían | tiene que | tienen que | tendrá que |
    tendrán que | hay que | ha de | han de | es obligatorio | es obligatoria | son obligatorios |
    se requiere | se requieren | es necesario | es necesaria | no puede | no pueden | no podrá |
    no podrán | queda prohibido | se prohíbe`),
    obliging: (0,phrases/* phrases */.H)(`debe | deben | deberá | deberán | queda prohibido | está prohibido`),
    prohibiting: (0,phrases/* phrases */.H)(`
    no debe | no deben | no deberá | no deberán | no debería | no deberían | no puede |
    no pueden | no podrá | no podrán | nunca debe | queda prohibido | se prohíbe | prohibido`),
    excluding: (0,phrases/* phrases */.H)(`
    fuera de alcance | fuera del alcance | no forma parte | no forman parte | no se soportará |
    no se soportarán | no se admitirá | no se admitirán | no se implementará |
    no se implementarán | no está previsto | no están previstos | no se contempla |
    no se contemplan | no incluye`),
    requests: (0,phrases/* phrases */.H)(`
    quiero | queremos | quisiera | quisiéramos | me gustaría | nos gustaría | necesito |
    necesitamos | deseo | deseamos | sería útil | sería bueno | sería genial | sería ideal |
    sería conveniente | estaría bien | propongo | proponemos | sugiero | por favor |
    podrían añadir | podrían agregar | se podría | como usuario | permitir que |
    solicitud de función | para poder`),
    frequent: (0,phrases/* phrases */.H)(`
    el | la | los | las | de | del | y | un | una | es | en | para | con | que | se | por | al |
    no | su | como | cuando`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      requisito | requerimiento | funcionalidad | función | funciones | característica |
      propuesta | solución | objetivo | esperado | deseado | alcance | tarea | entregable |
      especificación | comportamiento esperado | historias de usuario | historia de usuario |
      interfaz | lo que necesitamos | qué necesitamos | lo que queremos |
      =decisión | =decisiones |
      =comportamiento | =funcionamiento | =cómo funciona`),
        motivation: (0,phrases/* phrases */.H)(`
      motivación | =contexto | antecedente | =problema | descripción del problema |
      planteamiento del problema | justificación | =por qué | situación actual | estado actual |
      comportamiento actual | reproducción | pasos para reproducir | consecuencias | =notas`),
        acceptance: (0,phrases/* phrases */.H)(`
      aceptación | criterios de éxito | criterio de éxito | definición de terminado |
      definición de hecho`),
        exclusion: (0,phrases/* phrases */.H)(`
      fuera de alcance | fuera del alcance | =exclusiones | =exclusión | =excluido |
      no objetivos | no-objetivos | =no incluido | no incluido en | =no incluye | no se incluye |
      límites del alcance | =trabajo futuro | trabajos futuros`),
        quality: (0,phrases/* phrases */.H)(`
      no funcional | no-funcional | calidad | rendimiento | desempeño | seguridad | fiabilidad |
      confiabilidad | usabilidad | accesibilidad | compatibilidad | escalabilidad |
      disponibilidad | mantenibilidad | privacidad`),
        constraint: (0,phrases/* phrases */.H)(`
      restriccion | restricción | limitacion | limitación | requisitos técnicos |
      pila tecnológica | stack tecnológico | tecnología | principios de diseño | supuesto |
      cumplimiento | dependencia`),
        remark: (0,phrases/* phrases */.H)(`contexto adicional | información adicional | =notas | =observaciones`),
        context: (0,phrases/* phrases */.H)(`
      =referencia | =referencias | documentos de referencia | bibliografía | glosario |
      terminología | definiciones y | acrónimo | abreviatura | =historial |
      historial de versiones | historial de cambios | historial de revisiones |
      registro de cambios | control de cambios | control de versiones del documento |
      tabla de contenido | =índice | =contenido | =alternativas | =alternativa |
      alternativas consideradas | alternativas que | soluciones alternativas | hoja de ruta |
      roadmap | cronograma | =calendario | =hitos | =anexo | =anexos | anexo | apéndice |
      =enlaces | enlaces útiles | véase también | usuarios objetivo | público objetivo |
      =audiencia | =interesados | partes interesadas | =personas | =persona | =autor | =autores |
      agradecimiento | =licencia | contexto adicional | información adicional |
      =capturas de pantalla | =captura de pantalla | =entorno | =registros | =logs |
      traza de error | =riesgos | =riesgo | riesgos y | preguntas abiertas |
      información del documento | ficha del documento | =aprobación | lista de verificación |
      =ejemplo | =ejemplos | =uso | =metadatos`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`
      id | n.º | nº | no | núm | número | ref | código | codigo | identificador | # | n`),
        demand: (0,phrases/* phrases */.H)(`
      requisito | requerimiento | descripción | descripcion | funcionalidad | función | criterio |
      enunciado | contenido | regla | restricción | parámetro | detalle | historia`),
        administration: (0,phrases/* phrases */.H)(`
      prioridad | estado | responsable | autor | fecha | fuente | esfuerzo | estimación |
      versión | fase | riesgo | caso de prueba | moscow | creado | actualizado | última`),
        field: (0,phrases/* phrases */.H)(`campo | campos | nombre del campo | atributo | propiedad | columna`),
        type: (0,phrases/* phrases */.H)(`tipo | tipo de dato | tipo de datos`),
        document: (0,phrases/* phrases */.H)(`
      reemplaza | reemplazado por | sustituye a | revisores | revisor | aprobadores | equipo |
      ticket | contacto | número de documento | actor | actores`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    excepción | excepciones | en caso de error | en caso de fallo | si falla | manejo de errores |
    flujo alternativo | flujos alternativos`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      pregunta abierta | preguntas abiertas | preguntas pendientes | cuestiones abiertas |
      cuestiones pendientes | puntos abiertos | decisiones pendientes | =por decidir`),
        marks: (0,phrases/* phrases */.H)(`pregunta abierta | pendiente de decisión`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    podrías | podría usar | podríamos | quizás | quizá | tal vez | posiblemente | probablemente |
    si es posible | cuando sea posible | en la medida de lo posible | según convenga | considere
    usar | considera usar | o similar | o equivalente | a lo mejor | si es necesario, | según sea
    necesario | etcétera | etc.`),
    fluff: (0,phrases/* phrases */.H)(`
    de vanguardia | de última generación | de primer nivel | de clase mundial | revolucionario | revolucionaria |
    sin esfuerzo | ultrarrápido`),
    placeholders: (0,phrases/* phrases */.H)(`
    por definir | por determinar | por decidir | por confirmar | a definir |
    pendiente de definir | pendiente de decidir | sin decidir | tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    véase el requisito | véase los requisitos | véase la investigación | véase el ticket | como se
    describe en el requisito | como se describe en los requisitos | como se describe en la
    investigación | como se describe en el ticket | como se indica en el requisito | como se indica
    en los requisitos | como se indica en la investigación | como se indica en el ticket | como en
    el requisito | como en los requisitos | como en la investigación | como en el ticket | como se
    comentó | como se acordó | según lo acordado | según lo hablado`),
    or: (0,phrases/* phrases */.H)(`o | u | o bien`),
    orders: (0,phrases/* phrases */.H)(`
    usa | use | usar | utiliza | utilice | utilizar | elige | elija | instala | instale`),
    caveats: (0,phrases/* phrases */.H)(`
    nota | aviso | advertencia | atención | importante | cuidado | precaución | obsoleto |
    obsoleta | en desuso | ya no | limitación | problema conocido | cambio incompatible |
    asegúrese`),
    failures: (0,phrases/* phrases */.H)(`
    error | errores | fallo | fallos | falla | fallido | excepción | excepciones |
    tiempo de espera | tiempo agotado | timeout | bloqueo | reintento | reintentos | reintentar |
    rechazado | rechazada | inválido | no autorizado | límite de peticiones`),
};

;// CONCATENATED MODULE: ./build/locales/fr.js

const fr = {
    tag: 'fr',
    name: 'Français',
    sections: [
        "Vue d'ensemble de l'architecture",
        'Modèles de données et interfaces',
        'Logique métier et algorithmes',
        "Étapes d'implémentation (plan du Builder)",
    ],
    parts: {
        techStack: 'Pile technique',
        structure: 'Structure du projet',
        pattern: 'Patron de conception',
        decisions: 'Décisions',
        outOfScope: 'Hors périmètre',
        schemas: 'Définitions des schémas',
        signatures: "Signatures d'API",
        configs: 'Fichiers de configuration',
        constants: 'Constantes',
        examples: 'Exemples',
        flows: 'Flux logiques',
        details: "Détails d'implémentation",
        errorHandling: 'Gestion des erreurs',
    },
    phase: 'Phase',
    phases: ['Environnement', 'Noyau', 'Logique métier', 'Interface', 'Tests'],
    labels: {
        files: 'Fichiers',
        clauses: 'Exigences',
        uses: 'Utilise',
        dependsOn: 'Dépend de',
        verify: 'Vérification',
        verifyManually: 'Vérification manuelle',
        field: 'Champ',
        type: 'Type',
        required: 'Obligatoire',
        default: 'Valeur par défaut',
        description: 'Description',
        yes: 'oui',
        no: 'non',
        variants: 'Variantes',
        errors: 'Erreurs',
        name: 'Nom',
        value: 'Valeur',
        unit: 'Unité',
        file: 'Fichier',
        given: 'Entrée',
        expected: 'Résultat attendu',
        options: 'Options',
        decision: 'Décision',
        reason: 'Motif',
        constraint: 'Contrainte',
        assumed: 'supposé',
        none: "Ni l'exigence ni la recherche n'indique quoi que ce soit pour cette partie.",
    },
    offlineDraft: "Ceci est un brouillon hors ligne : il contient uniquement ce que l'exigence et la recherche énoncent, sans complément d'un modèle.",
    binding: (0,phrases/* phrases */.H)(`
    doit | doivent | devra | devront | devrait | devraient | il faut | il faudra | il faudrait |
    est tenu de | sont tenus de | a pour obligation | est obligatoire | sont obligatoires |
    est requis | est requise | sont requis | sont requises | ne peut pas | ne peuvent pas |
    est interdit | est interdite | sont interdits | impérativement`),
    obliging: (0,phrases/* phrases */.H)(`doit | doivent | devra | devront | il est interdit`),
    prohibiting: (0,phrases/* phrases */.H)(`
    ne doit pas | ne doivent pas | ne devra pas | ne devront pas | ne devrait pas |
    ne devraient pas | ne doit jamais | ne doivent jamais | est interdit | est interdite |
    sont interdits | sont interdites | ne peut pas | ne peuvent pas`),
    excluding: (0,phrases/* phrases */.H)(`
    hors périmètre | hors du périmètre | hors scope | hors champ | ne fait pas partie |
    ne font pas partie | ne sera pas pris en charge | ne seront pas pris en charge |
    ne sera pas supporté | ne sera pas supportée | n'est pas prévu | n'est pas prévue |
    ne sont pas prévus | ne sont pas prévues | aucune prise en charge`),
    requests: (0,phrases/* phrases */.H)(`
    je veux | nous voulons | je voudrais | nous voudrions | j'aimerais | nous aimerions |
    je souhaite | nous souhaitons | je souhaiterais | nous souhaiterions | j'ai besoin |
    nous avons besoin | il serait | ce serait | serait utile | serait pratique | serait bien |
    je propose | nous proposons | je suggère | merci d'ajouter | pouvez-vous | pourriez-vous |
    pourrait-on | serait-il possible | en tant qu'utilisateur | en tant que | afin de pouvoir |
    demande de fonctionnalité | permettre de | permettre d'`),
    frequent: (0,phrases/* phrases */.H)(`
    le | la | les | des | du | de | et | un | une | est | dans | pour | avec | sur | que | qui |
    pas | par | au | aux | ou | en | ne`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      exigence | fonctionnalité | fonction | besoin | proposition | solution | objectif | but |
      attendu | souhait | périmètre | tâche | livrable | spécification | comportement attendu |
      comportement souhaité | cas fonctionnel | récits utilisateur | user stor | interface |
      architecture cible | ce dont nous avons besoin | ce qu'il faut | ce que nous voulons |
      =décision | =décisions |
      =comportement | =comment ça marche`),
        motivation: (0,phrases/* phrases */.H)(`
      motivation | =contexte | contexte et | contexte du | =problème | problématique |
      description du problème | préambule | justification | =pourquoi | existant |
      situation actuelle | comportement actuel | comportement constaté | reproduction |
      étapes pour reproduire | contournement | conséquences | =remarques | =notes`),
        acceptance: (0,phrases/* phrases */.H)(`
      acceptation | critères d'acceptation | critère d'acceptation | recette |
      critères de réussite | critères de succès | définition de terminé | definition of done`),
        exclusion: (0,phrases/* phrases */.H)(`
      hors périmètre | hors-périmètre | hors scope | hors champ | hors du périmètre |
      =exclusions | =exclusion | =exclu | non-objectif | non objectif | =non inclus |
      non inclus dans | ce qui ne | ne sera pas | ne seront pas`),
        quality: (0,phrases/* phrases */.H)(`
      non fonctionnel | non-fonctionnel | qualité | performance | sécurité | fiabilité |
      ergonomie | utilisabilité | accessibilité | compatibilité | évolutivité | disponibilité |
      maintenabilité | confidentialité`),
        constraint: (0,phrases/* phrases */.H)(`
      contrainte | limitation | exigences techniques | pile technique | technologie |
      stack technique | principes de conception | principe | hypothèse | conformité | dépendance |
      prérequis technique`),
        remark: (0,phrases/* phrases */.H)(`
      informations complémentaires | informations supplémentaires | contexte supplémentaire |
      =remarques | =notes`),
        context: (0,phrases/* phrases */.H)(`
      =référence | =références | documents de référence | bibliographie | glossaire |
      terminologie | définitions et | acronyme | abréviation | =historique |
      historique des versions | historique des modifications | historique du document |
      historique des révisions | journal des modifications | journal des changements |
      suivi des modifications | table des matières | =sommaire | =alternatives | =alternative |
      alternatives envisagées | alternatives considérées | solutions envisagées |
      solutions alternatives | autres solutions | roadmap | feuille de route | =calendrier |
      =planning | planning prévisionnel | =jalons | annexe | =liens | liens utiles | voir aussi |
      public cible | utilisateurs cibles | cible utilisateur | parties prenantes | =personas |
      =persona | =auteur | =auteurs | remerciement | =licence | informations complémentaires |
      informations supplémentaires | contexte supplémentaire | =captures d'écran |
      =capture d'écran | =environnement | =journaux | =logs | trace d'exécution | =risques |
      =risque | risques et | questions ouvertes | information du document |
      informations du document | informations sur le document | validation du document |
      =liste de contrôle | =exemple | =exemples | =utilisation | =métadonnées`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`id | n° | no | num | numéro | réf | ref | code | identifiant | # | n`),
        demand: (0,phrases/* phrases */.H)(`
      exigence | description | fonctionnalité | fonction | besoin | critère | énoncé | libellé |
      contenu | règle | contrainte | paramètre | détail`),
        administration: (0,phrases/* phrases */.H)(`
      priorité | statut | état | responsable | auteur | date | source | charge | estimation |
      version | phase | risque | cas de test | moscow | créé | mise à jour | dernière`),
        field: (0,phrases/* phrases */.H)(`champ | champs | nom du champ | attribut | propriété | colonne`),
        type: (0,phrases/* phrases */.H)(`type | type de donnée | type de données`),
        document: (0,phrases/* phrases */.H)(`
      remplace | remplacé par | relecteurs | relecteur | décideurs | approbateurs | équipe |
      ticket | contact | numéro du document | acteur | acteurs`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    exception | exceptions | cas d'erreur | en cas d'erreur | en cas d'échec |
    gestion des erreurs | scénario alternatif | scénarios alternatifs | flux alternatif`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      question ouverte | questions ouvertes | questions en suspens | point ouvert |
      points ouverts | points en suspens | points à trancher | =à décider`),
        marks: (0,phrases/* phrases */.H)(`à décider | à trancher | question ouverte`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    vous pourriez | on pourrait | nous pourrions | tu pourrais | peut-être | éventuellement | si
    possible | le cas échéant | dans la mesure du possible | autant que possible | envisagez |
    envisager d’utiliser | envisager d'utiliser | ou équivalent | ou similaire | probablement |
    sans doute | n’hésitez pas | n'hésitez pas | si nécessaire, | si besoin | au besoin | et ainsi
    de suite | etc.`),
    fluff: (0,phrases/* phrases */.H)(`
    de pointe | dernier cri | de classe mondiale | révolutionnaire | ultra-rapide | sans effort |
    à la pointe de`),
    placeholders: (0,phrases/* phrases */.H)(`
    à définir | à déterminer | à préciser | à compléter | à confirmer | reste à décider |
    non décidé | tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    se référer à l’exigence | se référer à l'exigence | se référer à les exigences | se référer à le
    ticket | comme décrit dans l’exigence | comme décrit dans l'exigence | comme décrit dans les
    exigences | comme décrit dans le ticket | comme indiqué dans l’exigence | comme indiqué dans
    l'exigence | comme indiqué dans les exigences | comme indiqué dans le ticket | comme dans
    l’exigence | comme dans l'exigence | comme dans les exigences | comme dans le ticket | comme
    discuté | comme convenu`),
    or: (0,phrases/* phrases */.H)(`ou | soit | ou bien`),
    orders: (0,phrases/* phrases */.H)(`
    utilise | utilisez | utiliser | choisis | choisissez | choisir | installe | installez |
    installer`),
    caveats: (0,phrases/* phrases */.H)(`
    remarque | note | attention | avertissement | important | nota bene | prudence | obsolète |
    déprécié | dépréciée | n'est plus | plus pris en charge | limitation | problème connu |
    changement incompatible | veillez à`),
    failures: (0,phrases/* phrases */.H)(`
    erreur | erreurs | échec | échoue | échoué | exception | exceptions | délai d'attente |
    délai dépassé | expiration | timeout | plantage | plante | nouvelle tentative | réessayer |
    rejeté | rejetée | invalide | non autorisé | limite de débit`),
};

;// CONCATENATED MODULE: ./build/locales/it.js

const it = {
    tag: 'it',
    name: 'Italiano',
    sections: [
        "Panoramica dell'architettura",
        'Modelli dati e interfacce',
        'Logica centrale e algoritmi',
        'Passi di implementazione (piano del Builder)',
    ],
    parts: {
        techStack: 'Stack tecnologico',
        structure: 'Struttura del progetto',
        pattern: 'Pattern di progettazione',
        decisions: 'Decisioni',
        outOfScope: 'Fuori ambito',
        schemas: 'Definizioni degli schemi',
        signatures: "Firme dell'API",
        configs: 'File di configurazione',
        constants: 'Costanti',
        examples: 'Esempi',
        flows: 'Flussi logici',
        details: 'Dettagli di implementazione',
        errorHandling: 'Gestione degli errori',
    },
    phase: 'Fase',
    phases: ['Ambiente', 'Nucleo', 'Logica di business', 'Interfaccia', 'Test'],
    labels: {
        files: 'File interessati',
        clauses: 'Requisiti',
        uses: 'Usa',
        dependsOn: 'Dipende da',
        verify: 'Verifica',
        verifyManually: 'Verifica manuale',
        field: 'Campo',
        type: 'Tipo',
        required: 'Obbligatorio',
        default: 'Valore predefinito',
        description: 'Descrizione',
        yes: 'sì',
        no: 'no',
        variants: 'Varianti',
        errors: 'Errori',
        name: 'Nome',
        value: 'Valore',
        unit: 'Unità',
        file: 'File',
        given: 'Dato',
        expected: 'Risultato atteso',
        options: 'Opzioni',
        decision: 'Decisione',
        reason: 'Motivazione',
        constraint: 'Vincolo',
        assumed: 'ipotizzato',
        none: 'Né il requisito né la ricerca indicano qualcosa per questa parte.',
    },
    offlineDraft: 'Questa è una bozza offline: contiene solo ciò che il requisito e la ricerca indicano, senza il completamento di un modello.',
    binding: (0,phrases/* phrases */.H)(`
    deve | devono | dovrà | dovranno | dovrebbe | dovrebbero | bisogna | occorre | occorrono |
    è necessario | è necessaria | è obbligatorio | è obbligatoria | sono obbligatori |
    è richiesto | è richiesta | sono richiesti | non può | non possono | non potrà | è vietato |
    va implementato | va implementata`),
    obliging: (0,phrases/* phrases */.H)(`deve | devono | dovrà | dovranno | è vietato`),
    prohibiting: (0,phrases/* phrases */.H)(`
    non deve | non devono | non dovrà | non dovranno | non dovrebbe | non dovrebbero | non può |
    non possono | non potrà | non potranno | è vietato | vietato`),
    excluding: (0,phrases/* phrases */.H)(`
    fuori ambito | fuori dall'ambito | fuori scope | non fa parte | non fanno parte |
    non sarà supportato | non sarà supportata | non saranno supportati | non sarà implementato |
    non sarà implementata | non è previsto | non è prevista | non sono previsti |
    nessun supporto per`),
    requests: (0,phrases/* phrases */.H)(`
    voglio | vogliamo | vorrei | vorremmo | mi piacerebbe | ci piacerebbe | ho bisogno |
    abbiamo bisogno | desidero | desideriamo | sarebbe utile | sarebbe bello | sarebbe comodo |
    sarebbe opportuno | sarebbe meglio | propongo | proponiamo | suggerisco | suggeriamo |
    per favore | potreste aggiungere | si potrebbe | come utente | permettere di |
    richiesta di funzionalità | per poter`),
    frequent: (0,phrases/* phrases */.H)(`
    il | lo | gli | di | del | della | dei | delle | e | un | una | è | in | per | con | che |
    non | al | nel | si | da | sono | come | quando`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      requisit | funzionalità | funzion | caratteristic | proposta | soluzione | obiettiv |
      scopo | atteso | desiderat | ambito | attività | consegn | specific | comportamento atteso |
      storie utente | user stor | interfaccia | di cosa abbiamo bisogno | cosa ci serve |
      cosa serve | cosa vogliamo | =decisione | =decisioni |
      =comportamento | =come funziona`),
        motivation: (0,phrases/* phrases */.H)(`
      motivazion | =contesto | =problema | descrizione del problema | giustificazione | =perché |
      situazione attuale | stato attuale | comportamento attuale | riproduzione |
      passi per riprodurre | =conseguenze | =note`),
        acceptance: (0,phrases/* phrases */.H)(`
      accettazione | collaudo | criteri di successo | criterio di successo |
      definizione di fatto | definition of done`),
        exclusion: (0,phrases/* phrases */.H)(`
      fuori ambito | fuori dall'ambito | fuori scope | =esclusioni | =esclusione | =escluso |
      esclusioni | non obiettivi | non-obiettivi | =non incluso | =non inclusi | non incluso nel |
      cosa non | =lavori futuri | =sviluppi futuri`),
        quality: (0,phrases/* phrases */.H)(`
      non funzional | non-funzional | qualità | prestazion | sicurezza | affidabilità |
      usabilità | accessibilità | compatibilità | scalabilità | disponibilità | manutenibilità |
      privacy | riservatezza`),
        constraint: (0,phrases/* phrases */.H)(`
      vincol | limitazion | requisiti tecnici | stack tecnologico | tecnologi |
      principi di progettazione | assunzion | ipotesi | conformità | dipendenze`),
        remark: (0,phrases/* phrases */.H)(`contesto aggiuntivo | informazioni aggiuntive | =note | =osservazioni`),
        context: (0,phrases/* phrases */.H)(`
      =riferimenti | =riferimento | documenti di riferimento | bibliografia | glossario |
      terminologia | definizioni e | acronim | abbreviazion | =cronologia | cronologia delle |
      registro delle modifiche | storico delle | =storico | =revisioni |
      cronologia delle revisioni | =indice | =sommario | =contenuti | =alternative |
      =alternativa | alternative considerate | alternative valutate | soluzioni alternative |
      roadmap | tabella di marcia | =calendario | =pianificazione | =tempistiche | =milestone |
      appendice | =allegati | =allegato | =collegamenti | =link | link utili | vedi anche |
      utenti target | utenti destinatari | =pubblico | pubblico di riferimento | =destinatari |
      parti interessate | stakeholder | =personas | =autore | =autori | ringraziament | =licenza |
      contesto aggiuntivo | informazioni aggiuntive | =schermate | =ambiente | =registri | =log |
      =rischi | =rischio | rischi e | domande aperte | informazioni sul documento |
      =approvazioni | lista di controllo | =esempio | =esempi | =uso | =metadati`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`id | n. | n° | no | num | numero | rif | ref | codice | identificativo | # | n`),
        demand: (0,phrases/* phrases */.H)(`
      requisito | descrizione | funzionalità | funzione | criterio | enunciato | contenuto |
      regola | vincolo | parametro | dettaglio | storia`),
        administration: (0,phrases/* phrases */.H)(`
      priorità | stato | responsabile | autore | data | fonte | stima | versione | fase |
      rischio | caso di test | moscow | creato | aggiornat | ultim`),
        field: (0,phrases/* phrases */.H)(`campo | campi | nome del campo | attributo | proprietà | colonna`),
        type: (0,phrases/* phrases */.H)(`tipo | tipo di dato | tipo di dati`),
        document: (0,phrases/* phrases */.H)(`
      sostituisce | sostituito da | revisori | revisore | approvatori | team | ticket | contatto |
      numero del documento | attore | attori`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    eccezione | eccezioni | in caso di errore | in caso di fallimento | se fallisce |
    gestione degli errori | flusso alternativo | flussi alternativi`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      domande aperte | domanda aperta | questioni aperte | punti aperti | decisioni aperte |
      =da decidere`),
        marks: (0,phrases/* phrases */.H)(`domanda aperta | questione aperta`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    potresti | potreste | si potrebbe | potremmo | forse | magari | eventualmente | possibilmente
    | probabilmente | se possibile | ove possibile | quando possibile | per quanto possibile | se
    del caso | valuta di usare | considera di usare | o simile | o simili | o equivalente | se
    necessario, | all'occorrenza | e così via | ecc. | etc.`),
    fluff: (0,phrases/* phrases */.H)(`
    all'avanguardia | di ultima generazione | di livello mondiale | rivoluzionario | velocissimo |
    senza sforzo`),
    placeholders: (0,phrases/* phrases */.H)(`
    da definire | da determinare | da decidere | da confermare | da completare |
    non ancora deciso | tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    vedi il requisito | vedi i requisiti | si veda il requisito | si veda i requisiti | come
    descritto nel requisito | come descritto nei requisiti | come indicato nel requisito | come
    indicato nei requisiti | come nel requisito | come nei requisiti | come discusso | come
    concordato`),
    or: (0,phrases/* phrases */.H)(`o | oppure | ovvero`),
    orders: (0,phrases/* phrases */.H)(`
    usa | usare | utilizza | utilizzare | scegli | scegliere | installa | installare`),
    caveats: (0,phrases/* phrases */.H)(`
    nota | avviso | avvertenza | attenzione | importante | cautela | obsoleto | obsoleta |
    deprecato | deprecata | non è più | limitazione | problema noto | modifica incompatibile |
    assicurarsi`),
    failures: (0,phrases/* phrases */.H)(`
    errore | errori | fallimento | fallisce | fallito | fallita | eccezione | eccezioni |
    tempo scaduto | timeout | arresto anomalo | nuovo tentativo | riprovare | rifiutato |
    rifiutata | non valido | non autorizzato | limite di frequenza`),
};

;// CONCATENATED MODULE: ./build/locales/ja.js

const ja = {
    tag: 'ja',
    name: '日本語',
    sections: [
        'アーキテクチャ概要',
        'データモデルとインターフェース',
        'コアロジックとアルゴリズム',
        '実装手順（ビルダー計画）',
    ],
    parts: {
        techStack: '技術スタック',
        structure: 'プロジェクト構成',
        pattern: '設計パターン',
        decisions: '決定事項',
        outOfScope: '対象外',
        schemas: 'スキーマ定義',
        signatures: 'API シグネチャ',
        configs: '設定ファイル',
        constants: '定数',
        examples: '入出力例',
        flows: 'ロジックフロー',
        details: '実装の詳細',
        errorHandling: 'エラー処理',
    },
    phase: 'フェーズ',
    phases: ['環境', 'コア', 'ビジネスロジック', 'インターフェース', 'テスト'],
    labels: {
        files: '対象ファイル',
        clauses: '対応要件',
        uses: '使用',
        dependsOn: '前提手順',
        verify: '検証',
        verifyManually: '手動検証',
        field: 'フィールド',
        type: '型',
        required: '必須',
        default: '既定値',
        description: '説明',
        yes: 'はい',
        no: 'いいえ',
        variants: '取り得る値',
        errors: 'エラー',
        name: '名前',
        value: '値',
        unit: '単位',
        file: 'ファイル',
        given: '入力',
        expected: '期待結果',
        options: '選択肢',
        decision: '決定',
        reason: '理由',
        constraint: '制約',
        assumed: '仮定',
        none: 'この項目について、要件にも調査資料にも記載はない。',
    },
    offlineDraft: 'これはオフラインの下書きである。要件と調査資料に書かれた内容だけを含み、モデルによる補完は行っていない。',
    binding: (0,phrases/* phrases */.H)(`
    なければならない | なければなりません | ねばならない | する必要がある | する必要があります |
    必要がある | 必要があります | べきである | べきです | すべき | するものとする | ものとする |
    こととする | すること | できること | であること | いること | しないこと | ないこと |
    てはならない | てはなりません | てはいけない | 禁止する | 必須である | 必須です | 必須とする`),
    obliging: (0,phrases/* phrases */.H)(`
    なければならない | なければなりません | てはならない | てはなりません | てはいけない |
    てはいけません | 必須とする | 禁止する | 禁止とする`),
    prohibiting: (0,phrases/* phrases */.H)(`
    てはならない | てはなりません | てはいけない | 禁止 | しないこと | べきではない | べきでない`),
    excluding: (0,phrases/* phrases */.H)(`
    対象外 | スコープ外 | 範囲外 | サポートしない | サポートしません | 対応しない | 対応しません |
    実装しない | 実装しません | 含まない | 含みません`),
    requests: (0,phrases/* phrases */.H)(`
    したい | ほしい | 欲しい | たいです | 希望 | 要望 | 提案 | 追加してください | してください |
    していただけ | して頂け | お願いします | できるようにする | できるように | と便利 | と助かり |
    と嬉しい | とうれしい | だと良い | といい | 機能要求 | 追加する | 対応する`),
    frequent: [],
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      要件 | 要求 | 機能 | 提案 | 解決策 | 解決案 | 対応案 | 仕様 | 目的 | 目標 | ゴール | 期待 |
      希望 | 要望 | 範囲 | スコープ | タスク | やること | 実現したい | 欲しい | 追加したい |
      必要なもの | 必要なこと | =決定 | =決定事項 |
      =動作 | =挙動 | =振る舞い`),
        motivation: (0,phrases/* phrases */.H)(`
      背景 | 動機 | 現状 | =課題 | 現状の課題 | =問題 | 問題点 | 問題の説明 | =理由 | なぜ |
      利用シーン | 再現 | 回避策 | 実際の動作 | 現在の動作 | =備考`),
        acceptance: (0,phrases/* phrases */.H)(`受け入れ | 受入 | 完了条件 | 完了の定義 | 検収 | 成功基準 | 合格基準`),
        exclusion: (0,phrases/* phrases */.H)(`
      対象外 | スコープ外 | 範囲外 | 非目標 | 非ゴール | 除外 | やらないこと | 対応しない |
      含まない | サポートしない | 将来の対応 | 今後の課題`),
        quality: (0,phrases/* phrases */.H)(`
      非機能 | 性能 | パフォーマンス | 品質 | セキュリティ | 信頼性 | 可用性 | ユーザビリティ |
      使いやすさ | 互換性 | 拡張性 | 保守性 | アクセシビリティ | プライバシー`),
        constraint: (0,phrases/* phrases */.H)(`
      制約 | 制限 | 技術要件 | 技術スタック | 設計原則 | 設計方針 | 前提 | 依存 | 準拠 |
      コンプライアンス`),
        remark: (0,phrases/* phrases */.H)(`補足情報 | 追加情報 | その他の情報 | =補足 | =備考`),
        context: (0,phrases/* phrases */.H)(`
      参考資料 | 参考文献 | =参考 | =参照 | 参照文書 | 用語 | 略語 | 変更履歴 | 改訂 | 更新履歴 |
      =版数 | 目次 | 代替案 | 代替手段 | 検討した案 | ロードマップ | マイルストーン |
      =スケジュール | 開発スケジュール | 日程 | 付録 | =関連 | 関連リンク | 関連資料 | 関連文書 |
      関連する issue | =リンク | 対象ユーザー | 想定ユーザー | 対象読者 | ペルソナ | 利害関係者 |
      ステークホルダー | =著者 | =作成者 | 謝辞 | =ライセンス | =補足 | 補足情報 | 追加情報 |
      その他の情報 | =スクリーンショット | =動作環境 | =実行環境 | =環境 | 環境情報 | =ログ |
      ログ出力 | スタックトレース | =リスク | リスクと | 未解決 | 文書情報 | =承認 |
      =チェックリスト | =使用例 | =使い方 | =例 | =サンプル | =メタデータ`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`
      id | 番号 | 項番 | 要件id | 要件 id | 要件番号 | 識別子 | no | # | 通番 | 連番 | 行番号`),
        demand: (0,phrases/* phrases */.H)(`
      要件 | 要求 | 説明 | 内容 | 機能 | 仕様 | 概要 | 基準 | 受け入れ | 受入 | 条件 | 項目 |
      設定項目 | 制約 | ルール`),
        administration: (0,phrases/* phrases */.H)(`
      優先 | 状態 | ステータス | 担当 | 作成者 | 日付 | 期限 | 出典 | 工数 | 見積 | 版 |
      バージョン | フェーズ | リスク | テストケース | 更新 | 作成`),
        field: (0,phrases/* phrases */.H)(`
      フィールド | フィールド名 | 項目 | 項目名 | 属性 | 属性名 | カラム | カラム名 | 列名`),
        type: (0,phrases/* phrases */.H)(`型 | データ型 | タイプ`),
        document: (0,phrases/* phrases */.H)(`
      置換 | 承認者 | レビュアー | レビュー担当 | 決定者 | チーム | チケット | 連絡先 | 文書番号 |
      アクター`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    例外 | 例外フロー | 例外処理 | 失敗時 | 異常時 | 異常系 | エラー時 | エラー処理 | 代替フロー`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      未解決の | 未解決事項 | 未決事項 | 未決定事項 | 未確定事項 | オープンな質問 |
      オープンクエスチョン | =未定 | =要検討`),
        marks: (0,phrases/* phrases */.H)(`未定 | 未確定 | 未解決`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    かもしれない | かもしれません | と思います | と思われる | 検討してください | 検討するとよい | 検討してもよい | 必要に応じて | 適宜 | 可能であれば |
    または同等の | もしくは類似の | してもよいでしょう | でしょうか | おそらく | たぶん | なるべく | できるだけ | をできれば | はできれば | 、できれば |
    できれば、 | 可能なら | 望ましい`),
    fluff: (0,phrases/* phrases */.H)(`最先端の | 世界最高 | 革新的な | 画期的な | 圧倒的な | シームレスに | シームレスな`),
    placeholders: (0,phrases/* phrases */.H)(`
    未定です | （未定） | 現時点では未定 | 未決定 | 後で決める | 今後決定 | 要検討 | 後日記載 |
    tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    調査結果を参照 | 要件に記載のとおり | 要件に記載の通り | 調査に記載のとおり | 調査に記載の通り | 要件のとおり | 要件の通り | 調査のとおり | 調査の通り |
    打ち合わせのとおり`),
    or: (0,phrases/* phrases */.H)(`または | 又は | もしくは | 若しくは | あるいは | それとも`),
    orders: (0,phrases/* phrases */.H)(`を使う | を使い | を使って | を使用 | を採用 | を利用 | を選ぶ | を選択 | を導入 | で実装`),
    caveats: (0,phrases/* phrases */.H)(`
    注意 | 注記 | 警告 | 重要 | 補足 | 非推奨 | 廃止 | サポートされなくな | 破壊的変更 | 制限 |
    既知の問題 | 必ず`),
    failures: (0,phrases/* phrases */.H)(`
    エラー | 失敗 | 例外 | タイムアウト | 異常 | クラッシュ | 再試行 | リトライ | レート制限 |
    拒否 | 無効 | 未認証`),
};

;// CONCATENATED MODULE: ./build/locales/ko.js

const ko = {
    tag: 'ko',
    name: '한국어',
    sections: [
        '아키텍처 개요',
        '데이터 모델 및 인터페이스',
        '핵심 로직 및 알고리즘',
        '구현 단계 (빌더 계획)',
    ],
    parts: {
        techStack: '기술 스택',
        structure: '프로젝트 구조',
        pattern: '설계 패턴',
        decisions: '결정 사항',
        outOfScope: '범위 제외',
        schemas: '스키마 정의',
        signatures: 'API 시그니처',
        configs: '설정 파일',
        constants: '상수',
        examples: '예시',
        flows: '로직 흐름',
        details: '구현 세부 사항',
        errorHandling: '오류 처리',
    },
    phase: '단계',
    phases: ['환경', '핵심', '비즈니스 로직', '인터페이스', '테스트'],
    labels: {
        files: '대상 파일',
        clauses: '관련 요구사항',
        uses: '사용',
        dependsOn: '선행 단계',
        verify: '검증',
        verifyManually: '수동 검증',
        field: '필드',
        type: '타입',
        required: '필수',
        default: '기본값',
        description: '설명',
        yes: '예',
        no: '아니요',
        variants: '허용 값',
        errors: '오류',
        name: '이름',
        value: '값',
        unit: '단위',
        file: '파일',
        given: '입력',
        expected: '기대 결과',
        options: '선택지',
        decision: '결정',
        reason: '이유',
        constraint: '제약',
        assumed: '가정',
        none: '요구사항과 조사 자료에 이 항목에 대한 내용이 없다.',
    },
    offlineDraft: '이 문서는 오프라인 초안이다. 요구사항과 조사 자료에 있는 내용만 담았으며 모델이 보완하지 않았다.',
    binding: (0,phrases/* phrases */.H)(`
    해야 한다 | 해야 합니다 | 하여야 한다 | 하여야 합니다 | 어야 한다 | 어야 합니다 | 아야 한다 |
    아야 합니다 | 되어야 | 돼야 | 있어야 | 없어야 | 않아야 | 필요가 있다 | 필요가 있습니다 |
    해야 함 | 하여야 함 | 필수이다 | 필수입니다 | 해서는 안 | 하면 안 | 서는 안 된다 |
    서는 안 됩니다 | 면 안 된다 | 면 안 됩니다 | 금지한다 | 금지합니다 | 해야만`),
    obliging: (0,phrases/* phrases */.H)(`
    해야 한다 | 해야 합니다 | 하여야 한다 | 되어야 한다 | 해서는 안 | 하면 안 | 되어서는 안 |
    않아야 | 금지`),
    prohibiting: (0,phrases/* phrases */.H)(`해서는 안 | 서는 안 | 하면 안 | 면 안 된다 | 면 안 됩니다 | 금지 | 않아야`),
    excluding: (0,phrases/* phrases */.H)(`
    범위 밖 | 범위에서 제외 | 범위에 포함되지 | 범위 외 | 지원하지 않 | 구현하지 않 |
    포함하지 않 | 제외한다 | 제외합니다`),
    requests: (0,phrases/* phrases */.H)(`
    원합니다 | 원해요 | 하고 싶 | 싶습니다 | 싶어요 | 좋겠습니다 | 좋겠어요 | 좋을 것 같 |
    바랍니다 | 요청합니다 | 제안합니다 | 추가해 주 | 추가해주 | 지원해 주 | 지원해주 | 해 주세요 |
    해주세요 | 할 수 있도록 | 될 수 있도록 | 있으면 좋 | 기능 요청 | 추가한다 | 추가합니다`),
    frequent: [],
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      요구사항 | 요구 사항 | 요건 | 기능 | 제안 | 해결 | 명세 | 목적 | 목표 | 기대 | 희망 | 범위 |
      작업 | 할 일 | 원하는 | 개선 | 필요한 것 | 필요한 사항 | =결정 | =결정 사항 |
      =동작 | =동작 방식`),
        motivation: (0,phrases/* phrases */.H)(`
      배경 | 동기 | 현황 | 현재 상황 | 현재 동작 | 실제 동작 | =문제 | 문제점 | 문제 설명 |
      =이유 | 왜 필요 | 재현 | 우회 방법 | =비고`),
        acceptance: (0,phrases/* phrases */.H)(`
      인수 | 수용 | 수락 | 완료 조건 | 완료 기준 | 완료의 정의 | 성공 기준 | 검수`),
        exclusion: (0,phrases/* phrases */.H)(`
      범위 제외 | 범위 밖 | 범위 외 | =제외 | 제외 사항 | 제외 범위 | 제외되는 | 비목표 |
      목표가 아닌 | 하지 않는 | 하지 않을 | 지원하지 않는 | 포함되지 | 포함하지 않는 | =향후 과제`),
        quality: (0,phrases/* phrases */.H)(`
      비기능 | 성능 | 품질 | 보안 | 신뢰성 | 가용성 | 사용성 | 호환성 | 확장성 | 유지보수 |
      접근성 | 개인정보 | 안정성`),
        constraint: (0,phrases/* phrases */.H)(`제약 | 제한 | 기술 요구 | 기술 스택 | 설계 원칙 | 전제 | 의존 | 규정`),
        remark: (0,phrases/* phrases */.H)(`추가 정보 | 추가 내용 | 추가 컨텍스트 | 기타 정보 | =비고 | =참고 사항`),
        context: (0,phrases/* phrases */.H)(`
      참고 자료 | 참고자료 | 참고 문헌 | 참고문헌 | =참고 | =참조 | 용어 | 약어 | 변경 이력 |
      변경이력 | =개정 | 개정 이력 | 버전 이력 | 목차 | 대안 | 로드맵 | 마일스톤 | =일정 |
      개발 일정 | 프로젝트 일정 | 부록 | =관련 | 관련 링크 | 관련 문서 | 관련 이슈 | =링크 |
      대상 사용자 | 사용자 유형 | 페르소나 | 이해관계자 | =작성자 | 감사의 | =라이선스 |
      추가 정보 | 추가 내용 | 추가 컨텍스트 | 기타 정보 | =스크린샷 | =실행 환경 | =환경 |
      환경 정보 | =로그 | 로그 출력 | 스택 트레이스 | =위험 | =리스크 | 미해결 | 문서 정보 |
      =승인 | =체크리스트 | =사용 예 | =예시 | =사용법 | 사용 예시 | =메타데이터`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`
      id | 번호 | 요구사항 id | 요구사항id | 요구사항 번호 | 식별자 | no | # | 순번 | 연번`),
        demand: (0,phrases/* phrases */.H)(`
      요구사항 | 요구 사항 | 설명 | 내용 | 기능 | 명세 | 기준 | 인수 | 조건 | 항목 | 설정 | 제약 |
      규칙`),
        administration: (0,phrases/* phrases */.H)(`
      우선 | 상태 | 담당 | 작성자 | 날짜 | 일자 | 기한 | 출처 | 공수 | 추정 | 버전 | 단계 | 위험 |
      테스트 케이스 | 업데이트 | 승인`),
        field: (0,phrases/* phrases */.H)(`필드 | 필드명 | 필드 이름 | 속성 | 속성명 | 컬럼 | 컬럼명 | 항목`),
        type: (0,phrases/* phrases */.H)(`타입 | 유형 | 자료형 | 데이터 타입 | 데이터 유형`),
        document: (0,phrases/* phrases */.H)(`대체 | 검토자 | 승인자 | 결정자 | 팀 | 티켓 | 연락처 | 문서 번호 | 액터`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    예외 | 예외 흐름 | 예외 처리 | 실패 시 | 실패시 | 오류 시 | 오류 처리 | 대안 흐름`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      미해결 질문 | 미해결 문제 | 미해결 사항 | 미결 사항 | 미결정 사항 | 미정 사항 | 열린 질문 |
      결정할 사항 | 결정 필요`),
        marks: (0,phrases/* phrases */.H)(`미정 | 미결정 | 미해결`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    고려해 볼 수 | 고려해볼 수 | 고려할 수도 | 아마도 | 가능한 한 | 될 수 있으면 | 필요에 따라 | 상황에 따라 | 적절히 | 수도 있습니다 | 수도 있다 |
    하는 것도 좋 | 검토해 보세요 | 또는 유사한 | 또는 동등한 | 가급적 | 필요하면 | 필요시 | 바람직하 | 등등`),
    fluff: (0,phrases/* phrases */.H)(`최첨단 | 세계 최고 | 혁신적인 | 매끄럽게 | 원활하고 | 압도적인`),
    placeholders: (0,phrases/* phrases */.H)(`
    미정입니다 | (미정) | 추후 결정 | 추후 정의 | 추후 확정 | 추후 작성 | 결정되지 않 | tbd |
    tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    조사 결과를 참조 | 요구 사항에 설명된 대로 | 요구사항에 설명된 대로 | 요구 사항에 명시된 대로 | 요구사항에 명시된 대로 | 조사에서 설명한 대로 | 논의한 대로 |
    합의한 대로`),
    or: (0,phrases/* phrases */.H)(`또는 | 혹은 | 아니면`),
    orders: (0,phrases/* phrases */.H)(`을 사용 | 를 사용 | 을 쓴다 | 를 쓴다 | 을 선택 | 를 선택 | 을 채택 | 를 채택 | 을 설치 | 를 설치`),
    caveats: (0,phrases/* phrases */.H)(`
    주의 | 경고 | 중요 | 참고 | 유의 | 더 이상 사용되지 | 더 이상 지원 | 지원 중단 | 폐기 |
    호환되지 않는 변경 | 제한 | 알려진 문제 | 반드시`),
    failures: (0,phrases/* phrases */.H)(`
    오류 | 에러 | 실패 | 예외 | 시간 초과 | 타임아웃 | 충돌 | 재시도 | 속도 제한 | 거부 |
    유효하지 않 | 인증 실패`),
};

;// CONCATENATED MODULE: ./build/locales/pl.js

const pl = {
    tag: 'pl',
    name: 'Polski',
    sections: [
        'Przegląd architektury',
        'Modele danych i interfejsy',
        'Główna logika i algorytmy',
        'Kroki implementacji (plan budowy)',
    ],
    parts: {
        techStack: 'Stos technologiczny',
        structure: 'Struktura projektu',
        pattern: 'Wzorzec projektowy',
        decisions: 'Decyzje projektowe',
        outOfScope: 'Poza zakresem',
        schemas: 'Definicje schematów',
        signatures: 'Sygnatury API',
        configs: 'Pliki konfiguracyjne',
        constants: 'Stałe',
        examples: 'Przykłady',
        flows: 'Przepływy logiki',
        details: 'Szczegóły implementacji',
        errorHandling: 'Obsługa błędów',
    },
    phase: 'Faza',
    phases: ['Środowisko', 'Rdzeń', 'Logika biznesowa', 'Interfejs', 'Testy'],
    labels: {
        files: 'Pliki',
        clauses: 'Wymagania',
        uses: 'Używa',
        dependsOn: 'Zależy od',
        verify: 'Weryfikacja',
        verifyManually: 'Weryfikacja ręczna',
        field: 'Pole',
        type: 'Typ',
        required: 'Wymagane',
        default: 'Wartość domyślna',
        description: 'Opis',
        yes: 'tak',
        no: 'nie',
        variants: 'Warianty',
        errors: 'Błędy',
        name: 'Nazwa',
        value: 'Wartość',
        unit: 'Jednostka',
        file: 'Plik',
        given: 'Dane wejściowe',
        expected: 'Oczekiwany wynik',
        options: 'Opcje',
        decision: 'Decyzja',
        reason: 'Uzasadnienie',
        constraint: 'Ograniczenie',
        assumed: 'założone',
        none: 'Ani wymaganie, ani materiały badawcze nie zawierają informacji dla tej części.',
    },
    offlineDraft: 'To jest szkic offline: zawiera wyłącznie to, co podają wymaganie i materiały badawcze, bez uzupełnień modelu.',
    binding: (0,phrases/* phrases */.H)(`
    musi | muszą | musimy | powinien | powinna | powinno | powinny | powinni | należy | trzeba |
    ma być | mają być | ma obowiązek | jest wymagane | jest wymagana | jest wymagany |
    są wymagane | wymaga się | jest konieczne | nie może | nie mogą | nie wolno | zabrania się |
    obowiązkowo`),
    obliging: (0,phrases/* phrases */.H)(`musi | muszą | nie wolno | zabrania się | nie może | nie mogą`),
    prohibiting: (0,phrases/* phrases */.H)(`
    nie może | nie mogą | nie wolno | nie powinien | nie powinna | nie powinno | nie powinny |
    nie należy | zabrania się | zabronione | niedozwolone`),
    excluding: (0,phrases/* phrases */.H)(`
    poza zakresem | nie wchodzi w zakres | nie wchodzą w zakres | nie jest częścią |
    nie są częścią | nie będzie obsługiwane | nie będzie obsługiwany | nie będzie obsługiwana |
    nie będą obsługiwane | nie będzie wspierane | nie będzie zaimplementowane |
    nie przewiduje się | nie jest planowane`),
    requests: (0,phrases/* phrases */.H)(`
    chcę | chcemy | chciałbym | chciałabym | chcielibyśmy | potrzebuję | potrzebujemy |
    przydałoby się | przydałaby się | przydałby się | byłoby | proponuję | proponujemy |
    sugeruję | proszę | prosimy | prośba o | czy można | czy moglibyście | jako użytkownik |
    umożliwić | dodać możliwość | dodajcie`),
    frequent: (0,phrases/* phrases */.H)(`
    i | w | z | na | do | się | nie | jest | oraz | dla | po | od | przez | jak | lub | są |
    przy | że | to | które | który`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      wymagan | funkcj | funkcjonaln | propozycj | rozwiązani | cel | oczekiwan | pożądan |
      zakres | zadani | specyfikacj | historyjki | historie użytkownika | interfejs | możliwości |
      czego potrzebujemy | co jest potrzebne | czego chcemy | =decyzja | =decyzje |
      =zachowanie | =jak to działa | =sposób działania`),
        motivation: (0,phrases/* phrases */.H)(`
      motywacj | =tło | tło projektu | =kontekst | =problem | opis problemu | =uzasadnienie |
      =dlaczego | stan obecny | obecne zachowanie | aktualne zachowanie | odtworzeni |
      kroki do odtworzenia | =konsekwencje | =uwagi`),
        acceptance: (0,phrases/* phrases */.H)(`
      akceptacj | kryteria akceptacji | kryteria odbioru | odbiór | kryteria sukcesu |
      definicja ukończenia | definition of done`),
        exclusion: (0,phrases/* phrases */.H)(`
      poza zakresem | =wyłączenia | wyłączenia z | =wykluczenia | wykluczenia z | nie wchodzi |
      nie obejmuje | nie-cele | niecele | czego nie | =nie będzie | nie objęte | =przyszłe prace`),
        quality: (0,phrases/* phrases */.H)(`
      niefunkcjonaln | pozafunkcjonaln | jakoś | wydajnoś | bezpieczeństw | niezawodnoś |
      użyteczno | dostępno | kompatybilno | zgodność z | skalowalno | utrzymani | prywatnoś`),
        constraint: (0,phrases/* phrases */.H)(`
      ogranicz | wymagania techniczne | stos technologiczny | technologi | zasady projektow |
      założeni | zależności | zgodność`),
        remark: (0,phrases/* phrases */.H)(`dodatkowy kontekst | dodatkowe informacje | =uwagi | =notatki`),
        context: (0,phrases/* phrases */.H)(`
      =referencje | bibliografi | =źródła | słownik pojęć | słownik terminów | =słownik |
      słowniczek | terminologi | definicje i | =definicje | =skróty | wykaz skrótów |
      historia zmian | historia wersji | historia dokumentu | rejestr zmian | dziennik zmian |
      spis treści | =alternatywy | =alternatywa | rozważane alternatywy | rozważone alternatywy |
      alternatywne rozwiązania | plan wersji | plan wydań | mapa drogowa | roadmap |
      =harmonogram | kamienie milowe | =załącznik | =załączniki | =dodatek | =odnośniki | =linki |
      zobacz też | zobacz także | grupa docelowa | docelowi użytkownicy | =odbiorcy |
      interesariusz | =persony | =autor | =autorzy | podziękowani | =licencja |
      dodatkowy kontekst | dodatkowe informacje | =zrzuty ekranu | =zrzut ekranu | =środowisko |
      =logi | ślad stosu | =ryzyka | =ryzyko | ryzyka i | otwarte pytania |
      informacje o dokumencie | =zatwierdzenie | lista kontrolna | =przykład | =przykłady |
      =użycie | =metadane`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`id | nr | lp | numer | kod | identyfikator | # | poz`),
        demand: (0,phrases/* phrases */.H)(`
      wymagani | opis | funkcj | kryterium | kryteria | treść | reguł | ograniczeni | parametr |
      szczegół | historyjka`),
        administration: (0,phrases/* phrases */.H)(`
      priorytet | status | stan | odpowiedzialn | autor | data | źródło | nakład | szacunek |
      wersja | faza | etap | ryzyko | przypadek testowy | moscow | utworzon | aktualizacj |
      zatwierdz`),
        field: (0,phrases/* phrases */.H)(`pole | nazwa pola | atrybut | właściwość | kolumna`),
        type: (0,phrases/* phrases */.H)(`typ | typ danych`),
        document: (0,phrases/* phrases */.H)(`
      zastępuje | zastąpione przez | recenzenci | recenzent | zatwierdzający | zespół |
      zgłoszenie | kontakt | numer dokumentu | aktor | aktorzy`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    wyjątek | wyjątki | w razie błędu | w przypadku błędu | w razie niepowodzenia |
    obsługa błędów | przebieg alternatywny | scenariusz alternatywny`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      otwarte pytania | pytania otwarte | otwarte kwestie | kwestie otwarte | nierozstrzygnięte |
      =do ustalenia | =do decyzji`),
        marks: (0,phrases/* phrases */.H)(`otwarte pytanie | nierozstrzygnięte`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    być może | może warto | ewentualnie | prawdopodobnie | w miarę możliwości | jeśli to możliwe |
    o ile to możliwe | jeżeli to możliwe | można by | mógłbyś | moglibyśmy | rozważ użycie | warto
    rozważyć | lub podobny | lub podobne | lub równoważny | lub równoważne | w razie potrzeby | w
    razie konieczności | najlepiej | i tak dalej | itd. | itp.`),
    fluff: (0,phrases/* phrases */.H)(`
    najnowocześniejszy | najnowocześniejsze | światowej klasy | rewolucyjny | błyskawiczny |
    bezproblemowo`),
    placeholders: (0,phrases/* phrases */.H)(`
    do ustalenia | do określenia | do zdefiniowania | do uzupełnienia | do potwierdzenia |
    do decyzji | jeszcze nie ustalono | tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    patrz wymaganie | patrz wymagania | zobacz wymaganie | zobacz wymagania | jak opisano w
    wymaganiu | jak opisano w wymaganiach | jak opisano w zgłoszeniu | zgodnie z opisem w wymaganiu
    | zgodnie z opisem w wymaganiach | zgodnie z opisem w zgłoszeniu | jak w wymaganiu | jak w
    wymaganiach | jak w zgłoszeniu | jak omówiono | jak uzgodniono | zgodnie z ustaleniami`),
    or: (0,phrases/* phrases */.H)(`lub | albo | bądź`),
    orders: (0,phrases/* phrases */.H)(`użyj | używaj | użyć | wybierz | wybrać | zastosuj | zainstaluj`),
    caveats: (0,phrases/* phrases */.H)(`
    uwaga | ostrzeżenie | ważne | ostrożnie | zastrzeżenie | przestarzały | przestarzała |
    przestarzałe | wycofany | wycofane | już nie | ograniczenie | znany problem |
    niezgodna zmiana | upewnij się`),
    failures: (0,phrases/* phrases */.H)(`
    błąd | błędy | błędu | błędów | niepowodzenie | nie powiodło się | awaria | wyjątek |
    wyjątki | przekroczenie czasu | przekroczono limit czasu | timeout | ponowna próba |
    ponowne próby | odrzucony | odrzucone | nieprawidłowy | brak autoryzacji | limit zapytań`),
};

;// CONCATENATED MODULE: ./build/locales/pt-br.js

const ptBR = {
    tag: 'pt-BR',
    name: 'Português (Brasil)',
    sections: [
        'Visão geral da arquitetura',
        'Modelos de dados e interfaces',
        'Lógica central e algoritmos',
        'Etapas de implementação (plano do Builder)',
    ],
    parts: {
        techStack: 'Pilha tecnológica',
        structure: 'Estrutura do projeto',
        pattern: 'Padrão de projeto',
        decisions: 'Decisões',
        outOfScope: 'Fora do escopo',
        schemas: 'Definições de esquemas',
        signatures: 'Assinaturas da API',
        configs: 'Arquivos de configuração',
        constants: 'Constantes',
        examples: 'Exemplos',
        flows: 'Fluxos lógicos',
        details: 'Detalhes de implementação',
        errorHandling: 'Tratamento de erros',
    },
    phase: 'Fase',
    phases: ['Ambiente', 'Núcleo', 'Lógica de negócio', 'Interface', 'Testes'],
    labels: {
        files: 'Arquivos',
        clauses: 'Requisitos',
        uses: 'Usa',
        dependsOn: 'Depende de',
        verify: 'Verificação',
        verifyManually: 'Verificação manual',
        field: 'Campo',
        type: 'Tipo',
        required: 'Obrigatório',
        default: 'Valor padrão',
        description: 'Descrição',
        yes: 'sim',
        no: 'não',
        variants: 'Variantes',
        errors: 'Erros',
        name: 'Nome',
        value: 'Valor',
        unit: 'Unidade',
        file: 'Arquivo',
        given: 'Entrada',
        expected: 'Resultado esperado',
        options: 'Opções',
        decision: 'Decisão',
        reason: 'Motivo',
        constraint: 'Restrição',
        assumed: 'presumido',
        none: 'Nem o requisito nem a pesquisa informam algo para esta parte.',
    },
    offlineDraft: 'Este é um rascunho offline: contém apenas o que o requisito e a pesquisa informam, sem complemento de um modelo.',
    binding: (0,phrases/* phrases */.H)(`
    deve | devem | deverá | deverão | deveria | deveriam | tem que | têm que | tem de | têm de |
    terá que | terão que | precisa | precisam | é preciso | é necessário | é necessária |
    é obrigatório | é obrigatória | são obrigatórios | requer-se | não pode | não podem |
    não poderá | não poderão | fica proibido | é proibido`),
    obliging: (0,phrases/* phrases */.H)(`deve | devem | deverá | deverão | é proibido`),
    prohibiting: (0,phrases/* phrases */.H)(`
    não deve | não devem | não deverá | não deverão | não deveria | não pode | não podem |
    não poderá | não poderão | nunca deve | fica proibido | é proibido | proibido`),
    excluding: (0,phrases/* phrases */.H)(`
    fora do escopo | fora de escopo | não faz parte | não fazem parte | não será suportado |
    não será suportada | não serão suportados | não será implementado | não será implementada |
    não serão implementados | não está previsto | não estão previstos | não contempla |
    sem suporte a`),
    requests: (0,phrases/* phrases */.H)(`
    quero | queremos | gostaria | gostaríamos | preciso de | precisamos de | desejo | desejamos |
    seria útil | seria bom | seria ótimo | seria legal | seria interessante | seria ideal |
    proponho | propomos | sugiro | sugerimos | por favor | poderiam adicionar |
    poderia adicionar | como usuário | permitir que | solicitação de recurso |
    solicitação de funcionalidade | para poder`),
    frequent: (0,phrases/* phrases */.H)(`
    o | os | as | de | do | da | dos | das | e | um | uma | é | em | no | na | para | com | que |
    não | por | ao | ser | como | quando`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      requisito | requerimento | funcionalidade | função | funções | recurso | característica |
      proposta | solução | objetivo | esperado | desejado | escopo | tarefa | entregável |
      entregáveis | especificação | comportamento esperado | histórias de usuário |
      história de usuário | interface | o que precisamos | do que precisamos | o que queremos |
      =decisão | =decisões |
      =comportamento | =funcionamento | =como funciona`),
        motivation: (0,phrases/* phrases */.H)(`
      motivação | =contexto | antecedente | =problema | descrição do problema | justificativa |
      =por que | situação atual | estado atual | comportamento atual | reprodução |
      passos para reproduzir | consequências | =notas | =observações`),
        acceptance: (0,phrases/* phrases */.H)(`
      aceitação | aceite | critérios de sucesso | critério de sucesso | definição de pronto`),
        exclusion: (0,phrases/* phrases */.H)(`
      fora do escopo | fora de escopo | =exclusões | =exclusão | =excluído | não objetivos |
      não-objetivos | =não incluído | não incluído no | =não inclui | não será | não serão |
      =trabalhos futuros`),
        quality: (0,phrases/* phrases */.H)(`
      não funcional | não funcionais | não-funcional | não-funcionais | qualidade | desempenho |
      performance | segurança | confiabilidade | usabilidade | acessibilidade | compatibilidade |
      escalabilidade | disponibilidade | manutenibilidade | privacidade`),
        constraint: (0,phrases/* phrases */.H)(`
      restrição | restrições | limitação | limitações | requisitos técnicos | pilha tecnológica |
      stack tecnológica | tecnologia | princípios de design | premissa | conformidade |
      dependência`),
        remark: (0,phrases/* phrases */.H)(`contexto adicional | informações adicionais | =notas | =observações`),
        context: (0,phrases/* phrases */.H)(`
      =referência | =referências | documentos de referência | bibliografia | glossário |
      terminologia | definições e | acrônimo | =siglas | abreviatura | =histórico |
      histórico de versões | histórico de revisões | histórico de alterações |
      histórico do documento | registro de alterações | controle de versões do documento |
      =sumário | =índice | =conteúdo | =alternativas | =alternativa | alternativas consideradas |
      soluções alternativas | =roteiro | roadmap | cronograma | =calendário | =marcos | =anexo |
      =anexos | anexo | apêndice | =links | links úteis | veja também | usuários-alvo |
      público-alvo | público alvo | partes interessadas | stakeholder | =personas | =persona |
      =autor | =autores | agradecimento | =licença | contexto adicional | informações adicionais |
      =capturas de tela | =captura de tela | =ambiente | =logs | rastreamento de pilha | =riscos |
      =risco | riscos e | perguntas abertas | questões em aberto | informações do documento |
      =aprovação | =lista de verificação | =exemplo | =exemplos | =uso | =metadados`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`
      id | n.º | nº | no | núm | número | ref | código | codigo | identificador | # | n`),
        demand: (0,phrases/* phrases */.H)(`
      requisito | descrição | descricao | funcionalidade | função | critério | enunciado |
      conteúdo | regra | restrição | parâmetro | detalhe | história`),
        administration: (0,phrases/* phrases */.H)(`
      prioridade | status | situação | responsável | autor | data | fonte | esforço | estimativa |
      versão | fase | risco | caso de teste | moscow | criado | atualizado | última`),
        field: (0,phrases/* phrases */.H)(`campo | campos | nome do campo | atributo | propriedade | coluna`),
        type: (0,phrases/* phrases */.H)(`tipo | tipo de dado | tipo de dados`),
        document: (0,phrases/* phrases */.H)(`
      substitui | substituído por | revisores | revisor | aprovadores | equipe | ticket |
      contato | número do documento | ator | atores`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    exceção | exceções | em caso de erro | em caso de falha | se falhar | tratamento de erros |
    fluxo alternativo | fluxos alternativos | fluxo de exceção`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      pergunta aberta | perguntas abertas | perguntas em aberto | questões em aberto |
      questões abertas | pontos em aberto | decisões pendentes | =a decidir`),
        marks: (0,phrases/* phrases */.H)(`pergunta aberta | pergunta em aberto | questão em aberto`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    você poderia | você pode querer | poderia usar | poderíamos | talvez | possivelmente |
    provavelmente | se possível | quando possível | sempre que possível | na medida do possível |
    conforme apropriado | considere usar | considere utilizar | ou similar | ou equivalente | quem
    sabe | se necessário, | conforme necessário | e assim por diante | etc.`),
    fluff: (0,phrases/* phrases */.H)(`
    de ponta | de última geração | de classe mundial | revolucionário | revolucionária | ultrarrápido | sem esforço`),
    placeholders: (0,phrases/* phrases */.H)(`
    a definir | a ser definido | a ser definida | a determinar | a confirmar | a decidir |
    ainda não decidido | pendente de definição | tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    veja o requisito | veja os requisitos | como descrito no requisito | como descrito nos
    requisitos | conforme descrito no requisito | conforme descrito nos requisitos | conforme
    indicado no requisito | conforme indicado nos requisitos | como no requisito | como nos
    requisitos | conforme discutido | conforme combinado | como combinado`),
    or: (0,phrases/* phrases */.H)(`ou | ou então`),
    orders: (0,phrases/* phrases */.H)(`use | usar | utilize | utilizar | escolha | escolher | instale | instalar`),
    caveats: (0,phrases/* phrases */.H)(`
    nota | aviso | atenção | advertência | importante | cuidado | observação | obsoleto |
    obsoleta | descontinuado | descontinuada | não é mais | limitação | problema conhecido |
    mudança incompatível | certifique-se`),
    failures: (0,phrases/* phrases */.H)(`
    erro | erros | falha | falhas | falhou | exceção | exceções | tempo limite | tempo esgotado |
    timeout | travamento | nova tentativa | repetir | rejeitado | rejeitada | inválido |
    não autorizado | limite de taxa`),
};

;// CONCATENATED MODULE: ./build/locales/ru.js

const ru = {
    tag: 'ru',
    name: 'Русский',
    sections: [
        'Обзор архитектуры',
        'Модели данных и интерфейсы',
        'Основная логика и алгоритмы',
        'Шаги реализации (план сборки)',
    ],
    parts: {
        techStack: 'Технологический стек',
        structure: 'Структура проекта',
        pattern: 'Шаблон проектирования',
        decisions: 'Принятые решения',
        outOfScope: 'Вне рамок работ',
        schemas: 'Определения схем',
        signatures: 'Сигнатуры API',
        configs: 'Файлы конфигурации',
        constants: 'Константы',
        examples: 'Примеры',
        flows: 'Логические потоки',
        details: 'Детали реализации',
        errorHandling: 'Обработка ошибок',
    },
    phase: 'Этап',
    phases: ['Окружение', 'Ядро', 'Бизнес-логика', 'Интерфейс', 'Тестирование'],
    labels: {
        files: 'Файлы',
        clauses: 'Требования',
        uses: 'Использует',
        dependsOn: 'Зависит от',
        verify: 'Проверка',
        verifyManually: 'Ручная проверка',
        field: 'Поле',
        type: 'Тип',
        required: 'Обязательное',
        default: 'Значение по умолчанию',
        description: 'Описание',
        yes: 'да',
        no: 'нет',
        variants: 'Варианты',
        errors: 'Ошибки',
        name: 'Имя',
        value: 'Значение',
        unit: 'Единица',
        file: 'Файл',
        given: 'Вход',
        expected: 'Ожидаемый результат',
        options: 'Рассмотренные значения',
        decision: 'Решение',
        reason: 'Обоснование',
        constraint: 'Ограничение',
        assumed: 'допущение',
        none: 'Ни требование, ни исследование не содержат сведений для этого раздела.',
    },
    offlineDraft: 'Это автономный черновик: он содержит только то, что указано в требовании и исследовании, и не дополнен моделью.',
    binding: (0,phrases/* phrases */.H)(`
    должен | должна | должно | должны | обязан | обязана | обязано | обязаны | следует |
    необходимо | требуется | требуются | нужно | надо | не допускается | не допускаются |
    запрещается | запрещено | запрещены | разрешается только | обязательно`),
    obliging: (0,phrases/* phrases */.H)(`
    должен | должна | должно | должны | обязан | обязана | обязаны | запрещается | запрещено |
    нельзя`),
    prohibiting: (0,phrases/* phrases */.H)(`
    не должен | не должна | не должно | не должны | не следует | не допускается | не допускаются |
    запрещается | запрещено | запрещены | нельзя`),
    excluding: (0,phrases/* phrases */.H)(`
    вне рамок | вне области | за рамками | за пределами | не входит в | не входят в |
    не поддерживается в | не будет поддерживаться | не будут поддерживаться |
    не будет реализован | не будет реализована | не будет реализовано | не реализуется |
    не реализуются | не предусмотрен | не предусмотрена | не предусмотрено | не планируется |
    не планируются`),
    requests: (0,phrases/* phrases */.H)(`
    хочу | хотим | хотел бы | хотела бы | хотелось бы | хотели бы | мне нужна | мне нужен |
    нам нужна | нам нужен | нужна возможность | было бы | предлагаю | предлагаем | прошу |
    просим | пожалуйста | добавьте | добавить | сделайте | можно ли | как пользователь |
    чтобы можно было | запрос функции | запрос на функцию`),
    frequent: (0,phrases/* phrases */.H)(`и | в | на | с | не | для | по | из | при | или | что | это | от | как | к`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      требован | функци | предложени | предлагаем | решени | цел | ожидаем | желаем | область |
      объём работ | объем работ | состав работ | задач | спецификац | назначени | возможности |
      пользовательские истории | сценари | интерфейс | что нам нужно | что нужно | что требуется |
      =поведение | =как это работает | =принцип работы`),
        motivation: (0,phrases/* phrases */.H)(`
      мотивац | предыстори | =контекст | =проблема | описание проблемы | обосновани | =почему |
      =зачем | текущее поведение | текущее состояние | текущая ситуация | фактическое поведение |
      воспроизведени | шаги для воспроизведения | =последствия | =примечания`),
        acceptance: (0,phrases/* phrases */.H)(`
      приёмк | приемк | критерии приём | критерии прием | критерии готовности | критерии успеха |
      приёмочн | приемочн | порядок контроля`),
        exclusion: (0,phrases/* phrases */.H)(`
      вне рамок | вне области | вне скоупа | вне scope | за рамками | за пределами | не входит |
      не входят | =исключения из объёма | =исключения из объема | =исключения | =исключено |
      =не цели | не-цели | нецели | что не делаем | не реализуем | не поддерживается |
      out of scope`),
        quality: (0,phrases/* phrases */.H)(`
      нефункциональн | качеств | производительност | безопасност | надёжност | надежност |
      удобств | доступност | совместимост | масштабируемост | сопровождаемост |
      конфиденциальност | быстродействи`),
        constraint: (0,phrases/* phrases */.H)(`
      ограничени | технические требования | технологический стек | технологии | стек |
      принципы проектирования | допущени | предположени | зависимост | соответстви`),
        remark: (0,phrases/* phrases */.H)(`
      дополнительная информация | дополнительный контекст | =примечания | =примечание | =замечания`),
        context: (0,phrases/* phrases */.H)(`
      =ссылки | полезные ссылки | литератур | =источники | список источников | глоссари |
      =термины | термины и | терминологи | определения и | =определения | сокращени |
      аббревиатур | история изменений | история версий | журнал изменений | лист изменений |
      лист регистрации | =содержание | оглавление | =альтернативы | =альтернатива |
      рассмотренные альтернативы | альтернативные решения | дорожная карта | план версий |
      план релизов | =сроки | календарный план | =вехи | =приложение | =приложения | см. также |
      дополнительная информация | дополнительный контекст | целевая аудитория | заинтересованные |
      =персоны | =автор | =авторы | благодарност | =лицензия | =скриншоты | =скриншот |
      снимки экрана | =окружение | =лог | =логи | трассировк | =риски | =риск | риски и |
      открытые вопросы | сведения о документе | информация о документе | =согласование |
      =утверждение | контрольный список | чек-лист | =пример | =примеры | =использование |
      связанные документы | =метаданные`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`id | № | номер | ид | код | идентификатор | п/п | # | n`),
        demand: (0,phrases/* phrases */.H)(`
      требовани | описани | функци | формулировк | критери | содержани | правил | ограничени |
      параметр | возможност | условие`),
        administration: (0,phrases/* phrases */.H)(`
      приоритет | статус | состояние | ответствен | автор | дата | источник | трудоёмкость |
      трудоемкость | оценк | версия | этап | риск | тест-кейс | создан | обновл | утвердил`),
        field: (0,phrases/* phrases */.H)(`поле | имя поля | название поля | атрибут | свойство | столбец`),
        type: (0,phrases/* phrases */.H)(`тип | тип данных`),
        document: (0,phrases/* phrases */.H)(`
      заменяет | заменено | рецензенты | рецензент | согласующие | команда | тикет | контакт |
      номер документа | заказчик | актор`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    исключение | исключения | при ошибке | в случае ошибки | при сбое | при неудаче |
    обработка ошибок | альтернативный сценарий | альтернативный поток`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      открытые вопросы | открытый вопрос | нерешённые вопросы | нерешенные вопросы |
      вопросы к обсуждению`),
        marks: (0,phrases/* phrases */.H)(`открытый вопрос | не решено`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    возможно, | может быть, | вероятно | наверное | пожалуй | при необходимости | как правило | по
    возможности | если возможно | можно было бы | вы могли бы | мы могли бы | рассмотрите
    возможность | или аналог | или аналогичный | или эквивалент | или подобный | по усмотрению | и
    т. д. | и т.д. | и т. п. | и т.п. | в случае необходимости | желательно | и так далее`),
    fluff: (0,phrases/* phrases */.H)(`
    передовой | революционное | революционная | передовые | мирового класса | революционный | молниеносный | бесшовный | бесшовно`),
    placeholders: (0,phrases/* phrases */.H)(`
    будет определено | будет определена | будет определён | подлежит определению |
    подлежит уточнению | уточняется | требует уточнения | пока не решено | tbd | tbc |
    lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    см. требование | см. требования | см. исследование | как описано в требовании | как описано в
    требованиях | как описано в исследовании | как указано в требовании | как указано в исследовании
    | как в требовании | как в исследовании | как обсуждалось | как договорились`),
    or: (0,phrases/* phrases */.H)(`или | либо`),
    orders: (0,phrases/* phrases */.H)(`
    используйте | использовать | выберите | выбрать | примените | установите | установить`),
    caveats: (0,phrases/* phrases */.H)(`
    примечание | внимание | предупреждение | важно | осторожно | замечание | устарел | устарела |
    устарело | устаревший | больше не | ограничение | известная проблема |
    несовместимое изменение | убедитесь`),
    failures: (0,phrases/* phrases */.H)(`
    ошибка | ошибки | ошибку | ошибок | сбой | сбои | сбоя | неудача | исключение | таймаут |
    тайм-аут | время ожидания | падает | аварийно | повторная попытка | повторные попытки |
    повторить | отклонён | отклонен | недопустимый | не авторизован | превышен лимит`),
};

;// CONCATENATED MODULE: ./build/locales/zh-cn.js

const zhCN = {
    tag: 'zh-CN',
    name: '简体中文',
    sections: ['架构概览', '数据模型与接口', '核心逻辑与算法', '实施步骤（构建计划）'],
    parts: {
        techStack: '技术栈',
        structure: '项目结构',
        pattern: '设计模式',
        decisions: '决策记录',
        outOfScope: '范围之外',
        schemas: '数据结构定义',
        signatures: 'API 签名',
        configs: '配置文件',
        constants: '常量',
        examples: '示例',
        flows: '逻辑流程',
        details: '实现细节',
        errorHandling: '错误处理',
    },
    phase: '阶段',
    phases: ['环境', '核心', '业务逻辑', '接口', '测试'],
    labels: {
        files: '涉及文件',
        clauses: '对应需求',
        uses: '使用',
        dependsOn: '依赖步骤',
        verify: '验证',
        verifyManually: '人工验证',
        field: '字段',
        type: '类型',
        required: '必填',
        default: '默认值',
        description: '说明',
        yes: '是',
        no: '否',
        variants: '取值',
        errors: '错误',
        name: '名称',
        value: '值',
        unit: '单位',
        file: '文件',
        given: '输入',
        expected: '预期结果',
        options: '选项',
        decision: '决定',
        reason: '理由',
        constraint: '约束',
        assumed: '假定',
        none: '需求与调研资料均未对此部分作出说明。',
    },
    offlineDraft: '本文档为离线草稿：内容仅来自需求与调研资料，未经模型补全。',
    binding: (0,phrases/* phrases */.H)(`
    必须 | 应当 | 应该 | 应能 | 应支持 | 应提供 | 应包含 | 应包括 | 应使用 | 应采用 | 应返回 |
    应显示 | 应确保 | 应保证 | 应允许 | 应满足 | 应符合 | 应具备 | 应为 | 应在 | 应将 | 应按 |
    应由 | 应可 | 应实时 | 应自动 | 需要 | 需支持 | 需提供 | 需能 | 务必 | 均须 | 不得 | 不应 |
    禁止 | 严禁 | 不允许`),
    obliging: (0,phrases/* phrases */.H)(`必须 | 不得 | 禁止 | 严禁 | 务必`),
    prohibiting: (0,phrases/* phrases */.H)(`不得 | 不应 | 禁止 | 严禁 | 不允许 | 不可以 | 不能`),
    excluding: (0,phrases/* phrases */.H)(`
    不在范围 | 不在本次范围 | 超出范围 | 暂不支持 | 不予支持 | 不做支持 | 不纳入 | 不包含在内 |
    本期不做 | 本次不做 | 暂不实现 | 暂不考虑`),
    requests: (0,phrases/* phrases */.H)(`
    希望 | 想要 | 我想 | 我们想 | 能否 | 能不能 | 可否 | 是否可以 | 可以增加 | 可以添加 |
    可以支持 | 建议 | 请求 | 期望 | 请添加 | 请增加 | 请支持 | 请提供 | 最好能 | 如果能 | 需求是 |
    开发一个 | 实现一个 | 新增 | 增加一个 | 添加一个`),
    frequent: (0,phrases/* phrases */.H)(`的 | 和 | 是 | 在 | 与 | 为 | 时 | 个 | 这 | 并`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      需求 | 功能 | 方案 | 建议 | 提案 | 提议 | 目标 | 期望 | 预期 | 任务 | 范围 | 规则 | 界面 |
      交互 | 你想要 | 您想要 | 解决办法 | 特性 | 我们需要 | 需要什么 | =决策 | =决定 |
      =行为 | =工作方式`),
        motivation: (0,phrases/* phrases */.H)(`
      背景 | 动机 | 现状 | =问题 | 问题描述 | 问题陈述 | 存在的问题 | 要解决的问题 | 痛点 |
      =原因 | 为什么 | 使用场景 | 应用场景 | 项目名称 | 复现 | 重现 | 当前行为 | 实际行为 | =备注`),
        acceptance: (0,phrases/* phrases */.H)(`验收 | 完成标准 | 完成定义 | 成功标准 | 通过标准`),
        exclusion: (0,phrases/* phrases */.H)(`
      范围之外 | 范围外 | 不在范围 | 超出范围 | 非目标 | =不包含 | =不包括 | 不包含的 | 不包括的 |
      =不支持 | 不支持的功能 | =不做 | 不做的 | 不做什么 | =排除 | 排除项 | 排除范围 | 暂不 |
      未来工作`),
        quality: (0,phrases/* phrases */.H)(`
      非功能 | 性能 | 质量 | 安全 | 可靠性 | 可用性 | 易用性 | 兼容性 | 可扩展性 | 可维护性 |
      可访问性 | 隐私 | 稳定性`),
        constraint: (0,phrases/* phrases */.H)(`
      约束 | 限制 | 技术要求 | 技术栈 | 技术选型 | 设计原则 | 前提 | 依赖 | 合规`),
        remark: (0,phrases/* phrases */.H)(`补充信息 | 其他信息 | 附加信息 | 其他补充 | 补充说明 | =备注`),
        context: (0,phrases/* phrases */.H)(`
      参考资料 | 参考文献 | 参考文档 | 参考链接 | =参考 | 术语 | 词汇表 | =词汇 | 缩写 |
      名词解释 | 更新日志 | 变更记录 | 变更历史 | 变更日志 | 修订 | 版本历史 | 版本记录 |
      版本规划 | 版本计划 | =目录 | 替代方案 | 备选方案 | 路线图 | 里程碑 | 排期 | 时间表 |
      =进度 | 进度安排 | 进度计划 | 附录 | 相关链接 | 相关文档 | 目标用户 | 用户画像 | 目标受众 |
      =受众 | 干系人 | =作者 | 致谢 | =许可证 | 补充信息 | 其他信息 | 附加信息 | 其他补充 |
      =截图 | 环境信息 | =运行环境 | =日志 | 日志输出 | 错误日志 | 堆栈信息 | =风险 | 风险评估 |
      风险分析 | 项目风险 | 待解决问题 | 开放问题 | 文档信息 | =审批 | =检查清单 | =示例 |
      使用示例 | 代码示例 | =用法 | =元数据`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`id | 编号 | 序号 | 需求 id | 需求id | 需求编号 | 标识 | no | # | 行号`),
        demand: (0,phrases/* phrases */.H)(`
      描述 | 说明 | 需求 | 要求 | 功能 | 内容 | 规则 | 标准 | 验收 | 配置项 | 特性 | 约束 | 定义 |
      用户故事`),
        administration: (0,phrases/* phrases */.H)(`
      优先级 | 状态 | 负责人 | 作者 | 日期 | 时间 | 来源 | 工时 | 估算 | 版本 | 阶段 | 风险 |
      测试用例 | 更新 | 创建`),
        field: (0,phrases/* phrases */.H)(`字段 | 字段名 | 字段名称 | 属性 | 属性名 | 列名`),
        type: (0,phrases/* phrases */.H)(`类型 | 数据类型 | 字段类型`),
        document: (0,phrases/* phrases */.H)(`
      取代 | 替代 | 审阅人 | 审核人 | 评审人 | 决策者 | 团队 | 工单 | 联系人 | 文档编号 | 参与者`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    异常 | 异常流程 | 异常情况 | 失败时 | 出错时 | 错误处理 | 例外 | 例外情况 | 备选流程`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      待解决问题 | 开放问题 | 未决问题 | 未决事项 | 待定问题 | 待定事项 | 待确认问题 |
      待确认事项 | 待决事项 | 待讨论 | =待定 | =待确认`),
        marks: (0,phrases/* phrases */.H)(`未决问题 | 未确定`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    可以考虑 | 建议考虑 | 可考虑 | 也许 | 或许 | 大概会 | 大概是 | 大概需要 | 视情况 | 酌情 | 尽可能 | 尽量 | 类似的库 | 或类似 | 如有可能 |
    若有可能 | 可以尝试 | 不妨 | 可能需要考虑 | 最好 | 如有需要 | 视需要 | 必要时可 | 等等`),
    fluff: (0,phrases/* phrases */.H)(`世界一流 | 业界领先 | 最先进的 | 无缝 | 革命性的 | 极致的 | 一流的`),
    placeholders: (0,phrases/* phrases */.H)(`
    待定 | 待确定 | 待确认 | 待补充 | 待完善 | 尚未确定 | 尚未决定 | tbd | tbc | lorem ipsum |
    fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    详见需求 | 参见需求 | 详见研究 | 参见研究 | 详见调研 | 参见调研 | 如需求所述 | 如研究所述 | 如调研所述 | 按需求所述 | 如之前讨论 | 按之前讨论`),
    or: (0,phrases/* phrases */.H)(`或者 | 或是 | 或`),
    orders: (0,phrases/* phrases */.H)(`使用 | 采用 | 选用 | 选择 | 安装`),
    caveats: (0,phrases/* phrases */.H)(`
    注意 | 警告 | 重要 | 提示 | 须知 | 已弃用 | 弃用 | 已废弃 | 废弃 | 不再支持 | 不再 |
    破坏性变更 | 限制 | 务必 | 切勿 | 已知问题`),
    failures: (0,phrases/* phrases */.H)(`
    错误 | 失败 | 异常 | 超时 | 报错 | 崩溃 | 重试 | 限流 | 拒绝 | 无效 | 未授权 | 中断`),
};

;// CONCATENATED MODULE: ./build/locales/zh-tw.js

const zhTW = {
    tag: 'zh-TW',
    name: '繁體中文',
    sections: ['架構概覽', '資料模型與介面', '核心邏輯與演算法', '實作步驟（建置計畫）'],
    parts: {
        techStack: '技術堆疊',
        structure: '專案結構',
        pattern: '設計模式',
        decisions: '決策紀錄',
        outOfScope: '範圍之外',
        schemas: '資料結構定義',
        signatures: 'API 簽章',
        configs: '設定檔',
        constants: '常數',
        examples: '範例',
        flows: '邏輯流程',
        details: '實作細節',
        errorHandling: '錯誤處理',
    },
    phase: '階段',
    phases: ['環境', '核心', '商業邏輯', '介面', '測試'],
    labels: {
        files: '相關檔案',
        clauses: '對應需求',
        uses: '使用',
        dependsOn: '相依步驟',
        verify: '驗證',
        verifyManually: '人工驗證',
        field: '欄位',
        type: '型別',
        required: '必填',
        default: '預設值',
        description: '說明',
        yes: '是',
        no: '否',
        variants: '可用值',
        errors: '錯誤',
        name: '名稱',
        value: '值',
        unit: '單位',
        file: '檔案',
        given: '輸入',
        expected: '預期結果',
        options: '選項',
        decision: '決定',
        reason: '理由',
        constraint: '限制條件',
        assumed: '假定',
        none: '需求與研究資料皆未說明此部分。',
    },
    offlineDraft: '本文件為離線草稿：內容僅來自需求與研究資料，未經模型補全。',
    binding: (0,phrases/* phrases */.H)(`
    必須 | 應當 | 應該 | 應能 | 應支援 | 應提供 | 應包含 | 應包括 | 應使用 | 應採用 | 應回傳 |
    應顯示 | 應確保 | 應保證 | 應允許 | 應滿足 | 應符合 | 應具備 | 應為 | 應在 | 應將 | 應依 |
    應由 | 應可 | 應即時 | 應自動 | 需要 | 需支援 | 需提供 | 需能 | 務必 | 均須 | 不得 | 不應 |
    禁止 | 嚴禁 | 不允許`),
    obliging: (0,phrases/* phrases */.H)(`必須 | 不得 | 禁止 | 嚴禁 | 務必`),
    prohibiting: (0,phrases/* phrases */.H)(`不得 | 不應 | 禁止 | 嚴禁 | 不允許 | 不可以 | 不能`),
    excluding: (0,phrases/* phrases */.H)(`
    不在範圍 | 不在本次範圍 | 超出範圍 | 暫不支援 | 不予支援 | 不納入 | 不包含在內 | 本期不做 |
    本次不做 | 暫不實作 | 暫不考慮`),
    requests: (0,phrases/* phrases */.H)(`
    希望 | 想要 | 我想 | 我們想 | 能否 | 能不能 | 可否 | 是否可以 | 可以增加 | 可以新增 |
    可以支援 | 建議 | 請求 | 期望 | 請新增 | 請增加 | 請支援 | 請提供 | 最好能 | 如果能 |
    開發一個 | 實作一個 | 新增 | 增加一個`),
    frequent: (0,phrases/* phrases */.H)(`的 | 和 | 是 | 在 | 與 | 為 | 時 | 個 | 這 | 並`),
    headings: {
        proposal: (0,phrases/* phrases */.H)(`
      需求 | 功能 | 方案 | 建議 | 提案 | 提議 | 目標 | 期望 | 預期 | 任務 | 範圍 | 規則 | 介面 |
      互動 | 你想要 | 您想要 | 解決辦法 | 解決方法 | 特性 | 我們需要 | 需要什麼 |
      =決策 | =決定 |
      =行為 | =運作方式`),
        motivation: (0,phrases/* phrases */.H)(`
      背景 | 動機 | 現況 | 現狀 | =問題 | 問題描述 | 問題陳述 | 存在的問題 | 要解決的問題 | 痛點 |
      =原因 | 為什麼 | 使用情境 | 使用場景 | 專案名稱 | 重現 | 目前行為 | 實際行為 | =備註`),
        acceptance: (0,phrases/* phrases */.H)(`驗收 | 完成標準 | 完成定義 | 成功標準 | 通過標準`),
        exclusion: (0,phrases/* phrases */.H)(`
      範圍之外 | 範圍外 | 不在範圍 | 超出範圍 | 非目標 | =不包含 | =不包括 | 不包含的 | 不包括的 |
      =不支援 | 不支援的功能 | =不做 | 不做的 | =排除 | 排除項 | 排除範圍 | 暫不 | 未來工作`),
        quality: (0,phrases/* phrases */.H)(`
      非功能 | 效能 | 性能 | 品質 | 安全 | 可靠性 | 可用性 | 易用性 | 相容性 | 擴充性 | 可維護性 |
      無障礙 | 隱私 | 穩定性`),
        constraint: (0,phrases/* phrases */.H)(`
      約束 | 限制 | 技術要求 | 技術需求 | 技術堆疊 | 技術選型 | 設計原則 | 前提 | 相依 | 依賴 |
      法規`),
        remark: (0,phrases/* phrases */.H)(`補充資訊 | 其他資訊 | 附加資訊 | 補充說明 | =備註`),
        context: (0,phrases/* phrases */.H)(`
      參考資料 | 參考文獻 | 參考文件 | 參考連結 | =參考 | 術語 | 詞彙表 | =詞彙 | 縮寫 |
      名詞解釋 | 更新紀錄 | 更新日誌 | 變更紀錄 | 變更記錄 | 變更歷史 | 修訂 | 版本歷史 |
      版本紀錄 | 版本規劃 | 版本計畫 | =目錄 | 替代方案 | 備選方案 | 路線圖 | 里程碑 | =排程 |
      時程 | =進度 | 進度安排 | 附錄 | 相關連結 | 相關文件 | 目標使用者 | 目標用戶 | 目標受眾 |
      =受眾 | 利害關係人 | =作者 | 致謝 | =授權 | 補充資訊 | 其他資訊 | 附加資訊 | =截圖 |
      環境資訊 | =執行環境 | =日誌 | =記錄檔 | 錯誤日誌 | 堆疊追蹤 | =風險 | 風險評估 | 風險分析 |
      待解問題 | 文件資訊 | =簽核 | =檢查清單 | =範例 | 使用範例 | 程式碼範例 | =用法`),
    },
    columns: {
        id: (0,phrases/* phrases */.H)(`id | 編號 | 序號 | 需求 id | 需求id | 需求編號 | 識別碼 | no | # | 行號`),
        demand: (0,phrases/* phrases */.H)(`
      描述 | 說明 | 需求 | 要求 | 功能 | 內容 | 規則 | 標準 | 驗收 | 設定項 | 特性 | 限制 | 定義 |
      使用者故事`),
        administration: (0,phrases/* phrases */.H)(`
      優先 | 狀態 | 負責人 | 作者 | 日期 | 時間 | 來源 | 工時 | 估算 | 版本 | 階段 | 風險 |
      測試案例 | 更新 | 建立`),
        field: (0,phrases/* phrases */.H)(`欄位 | 欄位名 | 欄位名稱 | 屬性 | 屬性名稱`),
        type: (0,phrases/* phrases */.H)(`型別 | 類型 | 型態 | 資料型別 | 資料類型 | 資料型態`),
        document: (0,phrases/* phrases */.H)(`
      取代 | 審閱者 | 審查者 | 審核人 | 決策者 | 團隊 | 工單 | 聯絡人 | 文件編號 | 參與者`),
    },
    exceptions: (0,phrases/* phrases */.H)(`
    例外 | 例外流程 | 例外情況 | 異常 | 異常流程 | 失敗時 | 出錯時 | 錯誤處理 | 替代流程`),
    openDecisions: {
        headings: (0,phrases/* phrases */.H)(`
      待解問題 | 待解決問題 | 開放問題 | 未決問題 | 未決事項 | 待確認事項 | 待決事項 | 待討論 |
      =待定 | =待確認`),
        marks: (0,phrases/* phrases */.H)(`未決問題 | 未確定`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    可以考慮 | 建議考慮 | 可考慮 | 也許 | 或許 | 大概會 | 大概是 | 大概需要 | 視情況 | 酌情 | 盡可能 | 儘可能 | 盡量 | 儘量 | 類似的函式庫 | 或類似
    | 如有可能 | 若有可能 | 可以嘗試 | 不妨 | 最好 | 如有需要 | 視需要 | 必要時可 | 等等`),
    fluff: (0,phrases/* phrases */.H)(`世界一流 | 業界領先 | 最先進的 | 無縫 | 革命性的 | 極致的 | 一流的`),
    placeholders: (0,phrases/* phrases */.H)(`
    待定 | 待確定 | 待確認 | 待補充 | 待補 | 尚未確定 | 尚未決定 | tbd | tbc | lorem ipsum | fixme`),
    elsewhere: (0,phrases/* phrases */.H)(`
    詳見需求 | 參見需求 | 詳見研究 | 參見研究 | 詳見調研 | 參見調研 | 如需求所述 | 如研究所述 | 依需求所述 | 如先前討論`),
    or: (0,phrases/* phrases */.H)(`或者 | 或是 | 或`),
    orders: (0,phrases/* phrases */.H)(`使用 | 採用 | 選用 | 選擇 | 安裝`),
    caveats: (0,phrases/* phrases */.H)(`
    注意 | 警告 | 重要 | 提示 | 須知 | 已棄用 | 棄用 | 已淘汰 | 不再支援 | 不再 | 重大變更 |
    限制 | 務必 | 切勿 | 已知問題`),
    failures: (0,phrases/* phrases */.H)(`
    錯誤 | 失敗 | 異常 | 例外 | 逾時 | 超時 | 報錯 | 當機 | 重試 | 限流 | 拒絕 | 無效 | 未授權 |
    中斷`),
};

;// CONCATENATED MODULE: ./build/locales/index.js












/** Every shipped locale, English first. */
const locales = [en.en, zhCN, zhTW, ja, ko, de, fr, es, ptBR, ru, it, pl];
/** Chinese regions and scripts that are written traditionally. */
const traditional = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/u;
/** The shipped locale nearest to a BCP 47 tag: the same tag, then the same language, then English. */
const findLocale = (tag) => {
    const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
    if (traditional.test(wanted))
        return zhTW;
    const language = wanted.split('-')[0] ?? '';
    return (locales.find((locale) => locale.tag.toLowerCase() === wanted) ??
        locales.find((locale) => locale.tag.toLowerCase().split('-')[0] === language) ??
        en.en);
};


/***/ }),

/***/ 81198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ phrases)
/* harmony export */ });
/** Reads a list of phrases that are parted by `|`, so that a locale stays one readable page. */
const phrases = (text) => text.split('|').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));


/***/ }),

/***/ 99909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderFence)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

/** A fenced code block, as lines; the fence is longer than every run of backticks inside. */
function renderFence(text, language) {
    const fence = '`'.repeat(Math.max(3, (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRun */ .Q_)(text) + 1));
    return [`${fence}${language}`, ...text.split('\n'), fence];
}


/***/ }),

/***/ 86989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var markdown_it_lib_parser_block_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(576);
// Blocks need a tenth of the library: the rest costs every start 10 ms.

/** Nesting levels that are read (a list is two); deeper text stays text, so that hostile nesting costs nothing. */
const deepest = 24;
let parser;
/** The block structure of any Markdown text; it never throws, and its time grows with the length only. */
function readBlocks(text) {
    parser ??= createParser();
    // A last line that ends like every other one lets an unclosed fence be told by its line count.
    const unified = text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\ufffd');
    const source = unified.endsWith('\n') ? unified : `${unified}\n`;
    const tokens = [];
    parser.parse(source, asLibrary(parser), {}, tokens);
    return readUntil({ tokens, next: 0 }, '');
}
function createParser() {
    const created = new markdown_it_lib_parser_block_mjs__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    // Link reference definitions would swallow footnote definitions.
    created.ruler.disable('reference');
    created.ruler.before('table', 'too-deep', keepDeepLine);
    return created;
}
const options = { html: true, maxNesting: Number.POSITIVE_INFINITY };
/** The rules of blocks ask the whole library for these two only; those of reference definitions are off. */
const asLibrary = (block) => ({ block, options });
/** The parser's own limit drops the rest of the document; this keeps each line that is nested too deeply as text. */
function keepDeepLine(...[state, start, , silent]) {
    if (silent || state.level < deepest)
        return false;
    state.line = start + 1;
    state.push('paragraph_open', 'p', 1).map = [start, start + 1];
    state.push('inline', '', 0).content = state
        .getLines(start, start + 1, state.blkIndent, false)
        .trim();
    state.push('paragraph_close', 'p', -1);
    return true;
}
function readUntil(reader, close) {
    const blocks = [];
    for (;;) {
        const token = reader.tokens[reader.next];
        reader.next += 1;
        if (token === undefined || token.type === close)
            return blocks;
        const block = readBlock(reader, token);
        if (block !== undefined)
            blocks.push(block);
    }
}
function readBlock(reader, token) {
    const at = linesOf(token);
    switch (token.type) {
        case 'heading_open':
            return { is: 'heading', level: Number(token.tag.slice(1)), text: readText(reader), ...at };
        case 'paragraph_open':
            return { is: 'paragraph', text: readText(reader), ...at };
        case 'bullet_list_open':
        case 'ordered_list_open':
            return readList(reader, token);
        case 'blockquote_open': {
            const blocks = readUntil(reader, 'blockquote_close');
            return { is: 'quote', blocks, ...spanOf(at.line, blocks) };
        }
        case 'table_open':
            return readTable(reader, at);
        case 'html_block':
            return { is: 'html', text: token.content.replace(/\n$/u, ''), ...at };
        case 'hr':
            return { is: 'rule', ...at };
        default:
            return readCode(token, at);
    }
}
function readCode(token, at) {
    if (token.type === 'code_block') {
        const text = token.content.replace(/\n$/u, '');
        return { is: 'code', language: '', text, closed: true, fenced: false, ...at };
    }
    if (token.type !== 'fence')
        return undefined;
    const inside = token.content === '' ? 0 : token.content.split('\n').length - 1;
    const closed = at.endLine - at.line + 1 === inside + 2;
    const language = token.info.trim().split(/\s/u)[0] ?? '';
    const text = token.content.replace(/\n$/u, '');
    return { is: 'code', language, text, closed, fenced: true, ...at };
}
/** The text between an opening and a closing token. */
function readText(reader) {
    const text = reader.tokens[reader.next]?.content ?? '';
    reader.next += 2;
    return text;
}
function readList(reader, open) {
    const items = [];
    for (;;) {
        const token = reader.tokens[reader.next];
        reader.next += 1;
        if (token?.type !== 'list_item_open')
            break;
        const blocks = readUntil(reader, 'list_item_close');
        items.push({ ...readTask(blocks), ...spanOf(linesOf(token).line, blocks) });
    }
    const ordered = open.type === 'ordered_list_open';
    const start = Number(open.attrGet('start') ?? 1);
    return { is: 'list', ordered, start, items, ...spanOf(linesOf(open).line, items) };
}
/** The parser counts the blank lines after a container to it. */
const spanOf = (line, inside) => ({
    line,
    endLine: inside.at(-1)?.endLine ?? line,
});
const taskMarker = /^\[([ xX])\](?:[ \t\n]+|$)/u;
function readTask(blocks) {
    const [first, ...rest] = blocks;
    const marker = first?.is === 'paragraph' ? taskMarker.exec(first.text) : null;
    if (first?.is !== 'paragraph' || marker === null)
        return { blocks };
    const text = first.text.slice(marker[0].length);
    const line = first.line + (marker[0].includes('\n') ? 1 : 0);
    return {
        task: marker[1] === ' ' ? 'open' : 'done',
        blocks: [{ ...first, text, line }, ...rest],
    };
}
function readTable(reader, at) {
    const rows = [];
    let line = at.line;
    for (;;) {
        const token = reader.tokens[reader.next];
        reader.next += 1;
        if (token === undefined || token.type === 'table_close')
            break;
        if (token.type === 'tr_open') {
            line = linesOf(token).line;
            rows.push([]);
        }
        if (token.type === 'inline')
            rows.at(-1)?.push({ text: token.content, line });
    }
    const [header = [], ...body] = rows;
    return { is: 'table', header, rows: body, ...at };
}
function linesOf(token) {
    const [start, end] = token.map ?? [0, 1];
    return { line: start + 1, endLine: Math.max(end, start + 1) };
}


/***/ }),

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readProse),
/* harmony export */   w: () => (/* binding */ readCode)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

const escaped = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gu;
const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\u00a0'],
]);
/** The zero-width space that stops mentions and links when it is written as an entity. */
const separator = 8203;
/** Below the space stand control characters. */
const firstPrintable = 32;
/** The prose that inline Markdown shows: escapes are resolved, code spans stay as they are. */
const readProse = (markdown) => unescapeAround(markdown)
    .replace(/[ \t\n]+/gu, ' ')
    .trim();
/** The text of a code span that fills the Markdown, or else the text that the Markdown shows. */
function readCode(markdown) {
    const text = markdown.trim();
    const [piece] = (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(text);
    return piece?.is === 'code' && piece.end === text.length
        ? (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapCode */ .Bf)(text, piece.ticks).trim()
        : unescapeAround(text)
            .replace(/[\t\n]+/gu, ' ')
            .trim();
}
function unescapeAround(markdown) {
    if (!/[\\&]/u.test(markdown))
        return markdown;
    return (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(markdown)
        .map(({ is, start, end }) => {
        const part = markdown.slice(start, end);
        return is === 'code' ? part : part.replace(escaped, unescapeOne);
    })
        .join('');
}
function unescapeOne(...[whole, character, decimal, hexadecimal, name]) {
    if (character !== undefined)
        return character;
    if (name !== undefined)
        return named.get(name) ?? whole;
    if (decimal !== undefined)
        return fromCode(Number(decimal)) ?? whole;
    return fromCode(Number(`0x${hexadecimal ?? ''}`)) ?? whole;
}
function fromCode(code) {
    if (code === separator)
        return '';
    const isCharacter = code >= firstPrintable && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : undefined;
}


/***/ }),

/***/ 43741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readAmount),
/* harmony export */   x: () => (/* binding */ readPolarity)
/* harmony export */ });
/** Amounts that bound something, so that two of them cannot both be meant; "remind after 1 day" can be said twice. */
const bounds = [
    'within|in under|in at most|at most|at least|no more than|no longer than|not exceed|less than|more than|under|below|exactly|maximum of|minimum of|limited to|(?:keep|kept|retain|retained|stored?) for',
    'innerhalb von|binnen|höchstens|mindestens|maximal|nicht länger als|weniger als|mehr als|unter|genau',
    'en moins de|au plus|au moins|au maximum|moins de|plus de|exactement|en menos de|como máximo|como mínimo|al menos|menos de|más de|exactamente',
    'em menos de|no máximo|no mínimo|pelo menos|menos de|mais de|exatamente|in meno di|entro|al massimo|almeno|meno di|più di|esattamente',
    'в течение|за|не более|не менее|не дольше|менее|более|ровно|w ciągu|najwyżej|maksymalnie|co najmniej|mniej niż|więcej niż|dokładnie',
].join('|');
const unitOfTime = 'milliseconds?|ms|seconds?|secs?|s|minutes?|min|hours?|h|days?|weeks?|months?|years?|millisekunden?|sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|secondes?|heures?|jours?|segundos?|minutos?|horas?|días?|dias?|secondi|minuti|ore|giorni|мс|секунд[ыу]?|минут[ыу]?|час(?:а|ов)?|дн(?:я|ей)|sekund[ya]?|minut[ya]?|godzin[ya]?|dni';
const unitOfSize = 'bytes?|k(?:i)?b|m(?:i)?b|g(?:i)?b|t(?:i)?b';
const unitOfCount = 'percent|%|requests?|users?|items?|rows?|entries|characters?|retries|attempts?|connections?|prozent|zeichen|anfragen|nutzer|versuche|caractères|requêtes|caracteres|caratteri|символов|запросов|znaków';
/* Borders of words are two ranges of letters: the class of all letters costs a millisecond each time. */
const spaced = new RegExp(String.raw `(?<![a-zß-žа-ё])(?<bound>${bounds})\s(?<digits>\d{1,9}(?:[.,]\d{1,6})?)\s?(?:(?<time>${unitOfTime})|(?<unit>${unitOfSize}|${unitOfCount}))(?![a-zß-žа-ё\d/])`, 'giu');
const unspaced = /(?<digits>\d{1,9}(?:\.\d{1,6})?)\s?(?:(?<time>毫秒|秒|分钟|分鐘|小时|小時|天|ミリ秒|分|時間|日|밀리초|초|분|시간|일)|(?<unit>[kKMGT]i?B|%|件|条|條|个|個|文字|字|개|자))\s?(?=以内|以內|之内|之內|内に|以下|以上|未満|이내|이하|이상|미만)/gu;
/** Words of keeping: whoever keeps something for one time does not keep it for another. */
const keeping = /(?<![a-zß-žа-ё])(?:keep|kept|retain|retention|stored? for|aufbewahr|aufzubewahren|vorgehalten|conserv|guarda|almacena|armazena|mantid|conservat|хранит|хранени|przechowyw)|保留|保管|存储|儲存|保存|보관|보존/iu;
const kept = new RegExp(String.raw `(?<bound>(?<![a-zß-žа-ё\d.,/]))(?<digits>\d{1,9})(?:\s|(?=[^\sA-Za-z]))?(?<time>${unitOfTime}|天|个月|個月|年|日|개월|일)(?![a-zß-žа-ё\d/])`, 'giu');
/** `Timeout of a request: 30 s` and `The timeout of a request is 30 s` leave no room for another value. */
const stated = new RegExp(String.raw `(?<bound>[:：]|(?<![a-zß-žа-ё])(?:is|are|be|of|ist|sind|beträgt|betragen|sein|est(?: de)?|es(?: de)?|é(?: de)?|è(?: di)?|составляет|wynosi)|[为為はが은는])\s?(?<digits>\d{1,9}(?:[.,]\d{1,6})?)\s?(?:(?<time>${unitOfTime}|毫秒|秒|分钟|分鐘|小时|小時|天|ミリ秒|分|時間|日|밀리초|초|분|시간|일)|(?<unit>${unitOfSize}|${unitOfCount}))[.。]?$`, 'giu');
const negations = [
    [/(?<![a-zß-žа-ё])(must|shall|should|will|can)(?: not|n't)(?![a-zß-žа-ё])(?! only)/iu, '$1'],
    [
        /(?<![a-zß-žа-ё])(?:darf|dürfen) (.{0,200}?)(?<![a-zß-žа-ё])nicht (?![a-zß-ž]*nur)/iu,
        'muss $1',
    ],
    [/(?<![a-zß-žа-ё])ne (doit|doivent) pas(?![a-zß-žа-ё])/iu, '$1'],
    [/(?<![a-zß-žа-ё])no (debe|deben)(?![a-zß-žа-ё])/iu, '$1'],
    [/(?<![a-zß-žа-ё])não (deve|devem)(?![a-zß-žа-ё])/iu, '$1'],
    [/(?<![a-zß-žа-ё])non (deve|devono)(?![a-zß-žа-ё])/iu, '$1'],
    [/(?<![a-zß-žа-ё])не (долж(?:ен|на|но|ны))(?![a-zß-žа-ё])/iu, '$1'],
    [/(?<![a-zß-žа-ё])nie (?:może|mogą)(?![a-zß-žа-ё])/iu, 'musi'],
    [/不得|禁止|不能|不应|不應/u, '必须'],
    [/してはならない|してはいけない|してはなりません/u, 'しなければならない'],
    [/해서는 안 (?:된다|됩니다)|하면 안 (?:된다|됩니다)/u, '해야 한다'],
];
const affirmations = [
    [/必須|必须|应当|應當/gu, '必须'],
    [/しなければなりません/gu, 'しなければならない'],
    [/해야 합니다/gu, '해야 한다'],
    [/(?<![a-zß-žа-ё])(?:müssen|soll|sollen)(?![a-zß-žа-ё])/giu, 'muss'],
    [/(?<![a-zß-žа-ё])muszą(?![a-zß-žа-ё])/giu, 'musi'],
];
/** What a demand says of an amount that it bounds, when it bounds one. */
function readAmount(text) {
    const found = findAmounts(text);
    const [match] = found;
    if (match === undefined || found.length > 1)
        return undefined;
    const [whole] = match;
    const { bound = '', digits = '', time = '', unit = '' } = match.groups ?? {};
    const seconds = toSeconds(time);
    const measure = seconds === undefined ? time + unit : 'seconds';
    const behind = text.slice(match.index + whole.length);
    return {
        key: toKey(`${text.slice(0, match.index)}${bound} ${hole} ${measure} ${behind}`),
        value: String(Number(digits.replace(',', '.')) * (seconds ?? 1)),
        label: whole
            .slice(bound.length)
            .replace(/[.。]$/u, '')
            .trim(),
    };
}
const findAmounts = (text) => {
    const bounded = [...text.matchAll(spaced), ...text.matchAll(unspaced)];
    if (bounded.length > 0)
        return bounded;
    const amounts = keeping.test(text) ? [...text.matchAll(kept)] : [];
    return amounts.length > 0 ? amounts : [...text.matchAll(stated)];
};
/** Stands for the amount in the words of a demand. */
const hole = '#';
/** Units of time by how their names start in the shipped languages, with their length in seconds. */
const lengths = [
    [/^(?:ms|milli|мс|毫秒|ミリ秒|밀리초)/iu, 0.001],
    [/^(?:min|мин|分|분)/iu, 60],
    [/^(?:h|std|stunde|ore|час|godz|小时|小時|時間|시간)/iu, 3600],
    [/^(?:day|tag|jour|d[ií]a|giorn|дн|dni|天|日|일)/iu, 86_400],
    [/^(?:s(?!t)|сек|秒|초)/iu, 1],
];
const toSeconds = (unit) => lengths.find(([start]) => start.test(unit))?.[1];
/** What a demand says or forbids; the same key with another value is its contrary. */
function readPolarity(text) {
    const positive = toKey(replaceAll(text));
    const negated = negations.find(([pattern]) => pattern.test(text));
    if (negated === undefined)
        return { key: positive, value: 'yes', label: text };
    return { key: toKey(replaceAll(text.replace(...negated))), value: 'no', label: text };
}
const replaceAll = (text) => affirmations.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);
const toKey = (text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();


/***/ }),

/***/ 67028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   b: () => (/* binding */ toPlainText)
/* harmony export */ });
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

/* Every part is bounded, so that a text of brackets alone costs no more than any other. */
const comment = /<!--[^]*?(?:-->|$)/gu;
const image = /!\[(?:[^[\]\\]|\\.){0,500}\](?:\([^()\s]{0,2000}(?:[ \n]+"[^"]{0,300}")?\)|\[[^[\]]{0,200}\])/gsu;
const link = /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){1,1000})\]\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?:[ \n]+(?:"[^"]{0,300}"|'[^']{0,300}'))?\)/gsu;
const referenceLink = /\[((?:[^[\]\\]|\\.){1,1000})\]\[[^[\]]{0,200}\]/gsu;
const footnote = /\[\^[^[\]\s]{1,100}\]/gu;
const autolink = /<((?:https?|mailto):[^<>\s]{1,2000})>/gu;
const lineBreak = /<br\s{0,9}\/?>|\\(?=\n)/giu;
const tag = /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(?:\s[^<>]{0,2000})?\/?>/giu;
const deleted = /~~[^~]{1,2000}~~/gu;
/** Without one of these characters there is nothing to take off. */
const dress = /[*_`[<!~\\\ue000]/u;
const codeMark = '\ue000';
/**
 * What inline Markdown says without its dress: links become their text, emphasis and HTML go, code spans
 * and escapes stay. Line breaks stay where they are, so that lines can still be counted.
 */
function toPlainText(markdown) {
    if (!dress.test(markdown))
        return markdown;
    const source = markdown.replaceAll(codeMark, '').replace(comment, keepLineBreaks);
    const codes = [];
    const masked = (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(source)
        .map(({ is, start, end }) => {
        const part = source.slice(start, end);
        if (is === 'code')
            codes.push(part);
        return is === 'code' ? codeMark : part;
    })
        .join('');
    let next = 0;
    return dropEmphasis(dropLinks(masked)).replaceAll(codeMark, () => codes[next++] ?? '');
}
/** Code is left out, for words that count only in prose. */
const withoutCode = (text) => (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(text)
    .map(({ is, start, end }) => (is === 'code' ? ' ' : text.slice(start, end)))
    .join('');
const keepLineBreaks = (found) => found.replace(/[^\n]+/gu, '');
function dropLinks(text) {
    // Code marks inside of what is dropped are kept, so that the code spans stay in step.
    const drop = (found) => found.replace(/[^\n\ue000]+/gu, '');
    return text
        .replace(image, drop)
        .replace(footnote, drop)
        .replace(link, (found, label) => label + drop(found.slice(label.length + 1)))
        .replace(referenceLink, '$1')
        .replace(autolink, '$1')
        .replace(lineBreak, ' ')
        .replace(tag, drop)
        .replace(deleted, drop);
}
const delimiters = /\\.|\*{1,3}|_{1,3}/gsu;
/** Removes the marks of emphasis that belong together; a lone `*` or an underscore inside a name stays. */
function dropEmphasis(text) {
    const open = new Map();
    const dropped = [];
    for (const { 0: mark, index: at } of text.matchAll(delimiters)) {
        if (mark.startsWith('\\'))
            continue;
        const before = text[at - 1] ?? ' ';
        const after = text[at + mark.length] ?? ' ';
        const openers = open.get(mark) ?? [];
        const opener = closes(mark, before, after) ? openers.pop() : undefined;
        if (opener !== undefined)
            dropped.push(opener, { at, mark });
        else if (opens(mark, before, after))
            open.set(mark, [...openers.slice(-9), { at, mark }]);
    }
    return cut(text, dropped);
}
const isBlank = (character) => /\s/u.test(character);
const isWord = (character) => /[\p{L}\p{N}]/u.test(character);
const opens = (mark, before, after) => !isBlank(after) && !(mark.startsWith('_') && isWord(before));
const closes = (mark, before, after) => !isBlank(before) && !(mark.startsWith('_') && isWord(after));
function cut(text, runs) {
    let done = 0;
    let kept = '';
    for (const { at, mark } of [...runs].sort((left, right) => left.at - right.at)) {
        kept += text.slice(done, at);
        done = at + mark.length;
    }
    return kept + text.slice(done);
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   y: () => (/* binding */ lowerBound)
/* harmony export */ });
/** A range longer than this is no range that a person wrote. */
const longestRange = 500;
const preRelease = /^(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|ea)\d*$/u;
/** How late a part sorts: a pre-release word, then nothing at all, then any other word, then a number. */
const rankOf = (part) => {
    if (part === undefined)
        return 1;
    if (/^\d/u.test(part))
        return 3;
    return preRelease.test(part) ? 0 : 2;
};
const compareParts = (left, right) => {
    const byRank = rankOf(left) - rankOf(right);
    if (byRank !== 0)
        return byRank;
    if (left === undefined || right === undefined || left === right)
        return 0;
    if (rankOf(left) === 3)
        return Number(left) - Number(right);
    return left < right ? -1 : 1;
};
const partsOf = (version) => version
    .toLowerCase()
    .replace(/^v/u, '')
    .match(/\d+|[a-z]+/gu) ?? [];
/** Orders two versions of any ecosystem by their numbers; a pre-release comes before its release. */
const compareVersions = (left, right) => {
    const leftParts = partsOf(left);
    const rightParts = partsOf(right);
    const length = Math.max(leftParts.length, rightParts.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareParts(leftParts[index], rightParts[index]);
        if (order !== 0)
            return order;
    }
    return 0;
};
const smallest = (versions) => versions.reduce((found, next) => (found !== undefined && compareVersions(found, next) <= 0 ? found : next), undefined);
const largest = (versions) => versions.reduce((found, next) => (found !== undefined && compareVersions(found, next) >= 0 ? found : next), undefined);
/** Drops wildcard parts (`1.x`, `1.2.*`, Gradle's `1.+`): the parts that are stated are the bound. */
const withoutWildcards = (version) => version.replace(/(?:\.(?:[xX*](?!\w)|\+$))+.*$/u, '');
const exactVersion = /^\d[\p{L}\d.+!_~-]*$/u;
const toVersion = (text, ecosystem) => {
    const version = withoutWildcards(text);
    const bare = version.replace(/^v(?=\d)/iu, '');
    if (!exactVersion.test(bare))
        return undefined;
    return ecosystem === 'go' ? version : bare;
};
/** `^`, `~`, `~=`, `~>`, `>=`, `≥`, `=`, `==` and `===` state a lower bound; `<`, `<=` and `!=` do not. */
const comparator = /^(?<operator>[<>=!~^≥≤]*)(?<version>.*)$/u;
const upperBounds = new Set(['<', '<=', '≤', '!=', '!==', '!']);
const boundOfComparator = (text, ecosystem) => {
    const { operator = '', version = '' } = comparator.exec(text)?.groups ?? {};
    return upperBounds.has(operator) ? undefined : toVersion(version, ecosystem);
};
/** All comparators of one alternative hold at once, so the largest of their bounds counts. */
const boundOfAlternative = (alternative, ecosystem) => {
    const [hyphenLow] = alternative.split(/ - /u);
    const glued = (hyphenLow ?? '').replace(/(?<=[<>=!~^≥≤])[ \t]+/gu, '');
    const bounds = glued
        .split(/[\s,]+/u)
        .map((part) => boundOfComparator(part, ecosystem))
        .filter((bound) => bound !== undefined);
    return largest(bounds);
};
/** `[1.2,2.0)`, `(,1.0],[1.2,)`: each interval is an alternative; one without a start has no bound. */
const boundOfIntervals = (range, ecosystem) => {
    const starts = [...range.matchAll(/[[\](](?<start>[^,[\]()]*)(?:,[^[\]()]*)?[\])[]/gu)];
    const bounds = starts
        .map((found) => toVersion(found.groups?.['start']?.trim() ?? '', ecosystem))
        .filter((bound) => bound !== undefined);
    return smallest(bounds);
};
const alternativeSigns = {
    composer: /\|\|?/u,
    hex: /\bor\b/u,
    julia: /,/u,
};
/** Marks that are no part of the version: Composer's stability, Gradle's `!!`, a PEP 508 marker. */
const withoutMarks = (range, ecosystem) => {
    if (ecosystem === 'composer')
        return range.replace(/@[a-z]+/giu, '').replace(/ as .*$/u, '');
    if (ecosystem === 'maven')
        return range.replace(/!!.*$/u, '');
    if (ecosystem === 'hex')
        return range.replace(/\band\b/gu, ',');
    if (ecosystem === 'conda')
        return range.replace(/(?<=\d)=\w+$/u, '');
    return range.replace(/;.*$/u, '');
};
/**
 * The lower bound of a range as its manifest states it, or `undefined` when it states none (`*`, `latest`,
 * `<2`, a path, a URL, a workspace). Nothing is padded or invented: `^19` is `19`, `1.x` and `1.*` are `1`,
 * `v1.2` is `1.2` except in Go, and the exclusive `>1.2` is `1.2`, the only version that the file names.
 * Of alternatives the smallest counts, of comparators that hold at once the largest.
 */
const lowerBound = (range, ecosystem) => {
    const text = range.trim();
    if (text.length > longestRange)
        return undefined;
    const stated = withoutMarks(text, ecosystem).trim();
    if (/^[[\](]/u.test(stated))
        return boundOfIntervals(stated, ecosystem);
    const bounds = stated
        .split(alternativeSigns[ecosystem] ?? /\|\|/u)
        .map((alternative) => boundOfAlternative(alternative.trim(), ecosystem))
        .filter((bound) => bound !== undefined);
    return smallest(bounds);
};


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ technologyKey)
/* harmony export */ });
/* harmony import */ var _technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1836);

/** One spelling for all names of a technology. */
const technologyKey = (name) => ((0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findTechnology */ .eE)(name)?.name ?? name).toLowerCase().replace(/[\s._-]/gu, '');


/***/ }),

/***/ 1836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ findTechnology),
  m9: () => (/* binding */ knownTechnologies),
  Ji: () => (/* binding */ packageKind),
  DR: () => (/* binding */ technologyKind)
});

// EXTERNAL MODULE: ./build/spec/kinds.js
var kinds = __webpack_require__(41913);
;// CONCATENATED MODULE: ./build/research/known-technologies.js
/**
 * Names of technologies in their proper spelling, `Name=alias,alias`, separated by semicolons.
 * An alias is another spelling or the package name that manifests use.
 */
const knownNames = {
    language: `
    Java=jdk,openjdk,java se,jvm; Kotlin=kotlinc,org.jetbrains.kotlin.jvm,org.jetbrains.kotlin.android,
    org.jetbrains.kotlin.multiplatform,kotlin-stdlib; Scala=scala-library; Groovy=groovy-all; Clojure; Python=cpython,python3;
    Ruby=mri; PHP; Perl; Lua=luajit; Go=golang,go-lang; Rust=rustc,rust-version,msrv; C=c11,c17,c99; C++=cpp,cxx,c++17,c++20;
    C#=csharp; F#=fsharp; Visual Basic=vb.net; TypeScript; JavaScript=js,ecmascript; Swift; Objective-C=objc; Dart;
    Elixir; Erlang=erlang/otp,otp; Haskell=ghc; OCaml; Elm; Julia; R; Zig; Nim; Crystal; Solidity=solc; SQL; Bash=gnu bash;
    PowerShell=pwsh; Fortran; COBOL; MATLAB; Ada; Prolog; Gleam; Vala; ABAP; Apex`,
    runtime: `
    Node.js=node,nodejs,node js; Deno; Bun; .NET=dotnet,.net core,dotnet core; .NET Framework; GraalVM=graalvm-ce;
    JRE; Mono; Hermes; V8; Wasmtime; WebAssembly=wasm; PyPy; JRuby; Apache Tomcat=tomcat; Jetty; WildFly; Passenger;
    Gunicorn; Uvicorn; Puma; PHP-FPM; Electron; Tauri; NW.js`,
    framework: `
    React=react-dom,reactjs,react.js; React Native=react-native; Next.js=next,nextjs; Remix=@remix-run/react; Gatsby;
    Vue=vue.js,vuejs; Nuxt=nuxt.js,nuxtjs; Angular=@angular/core; AngularJS; Svelte; SvelteKit=@sveltejs/kit; SolidJS=solid-js;
    Preact; Astro; Qwik; Ember.js=ember-source; Lit; Alpine.js=alpinejs; Express=express.js,expressjs; Fastify; Koa; hapi=@hapi/hapi;
    NestJS=@nestjs/core,nest.js; Hono; AdonisJS=@adonisjs/core; Meteor; Expo; Ionic=@ionic/core; Capacitor=@capacitor/core;
    Django; Flask; FastAPI; Starlette; Tornado; Pyramid; Sanic; aiohttp; Streamlit; Django REST Framework=djangorestframework;
    Rails=ruby on rails; Sinatra; Hanami; Laravel=laravel/framework; Symfony=symfony/framework-bundle,symfony/symfony;
    CodeIgniter=codeigniter4/framework; Yii=yiisoft/yii2; Slim=slim/slim; CakePHP=cakephp/cakephp; WordPress; Drupal=drupal/core;
    Spring Boot=spring-boot,spring-boot-starter-parent,org.springframework.boot,spring-boot-dependencies;
    Spring=spring framework,spring-core,spring-context; Spring Cloud=spring-cloud,spring-cloud-dependencies; Quarkus=quarkus-bom,io.quarkus;
    Micronaut=io.micronaut.application,micronaut-bom; Vert.x=vertx-core; Jakarta EE=jakarta.jakartaee-api; Dropwizard; Play=play framework;
    Ktor=ktor-bom,ktor-server-core,io.ktor.plugin; Akka; Grails; Javalin; ASP.NET Core=asp.net,aspnetcore,microsoft.aspnetcore.app;
    Blazor; .NET MAUI=maui; WPF; WinUI; Avalonia; Xamarin; Unity; Unreal Engine; Godot=godot engine; Gin=gin-gonic; Echo=labstack/echo; Fiber;
    Chi; Beego; Actix Web=actix-web,actix; axum; Rocket; Warp; Tide; Yew; Leptos; Bevy; Phoenix=phoenix framework; Flutter;
    Jetpack Compose=compose,compose-bom; Compose Multiplatform=org.jetbrains.compose; SwiftUI; UIKit; Vapor; Qt=qt5,qt6; GTK=gtk4,gtk3;
    Hadoop=apache hadoop; Apache Spark=spark,spark-core,pyspark; Apache Flink=flink; Apache Beam; Apache Airflow=airflow,apache-airflow;
    Shiny; Tailwind CSS=tailwindcss,tailwind; Bootstrap`,
    library: `
    PyTorch=torch; TensorFlow; Keras; NumPy; pandas; scikit-learn=sklearn; SciPy; Pydantic; SQLAlchemy; HTTPX; Celery; jQuery;
    Redux=redux-toolkit,@reduxjs/toolkit; Zustand; MobX; RxJS; Axios; Lodash; D3=d3.js; Three.js=three; Chart.js; Prisma=@prisma/client;
    TypeORM; Sequelize; Mongoose; Drizzle ORM=drizzle-orm; Hibernate=hibernate-core; Lombok; Jackson=jackson-databind; Guava;
    Entity Framework Core=ef core,microsoft.entityframeworkcore; Serilog; Tokio; Serde; clap; hyper; tower; Diesel; SQLx; reqwest; GORM;
    Cobra; Ecto; Sidekiq; Devise; Doctrine ORM=doctrine/orm; Exposed; OkHttp; Retrofit; Koin; Dagger; Hilt; libevent; Boost; OpenSSL; OpenCV; SDL=sdl2,sdl3;
    Zod; KaTeX; MathJax; Mermaid; highlight.js; markdown-it; Material UI=@mui/material,mui; Ant Design=antd; LangChain; OpenTelemetry; Socket.IO`,
    tool: `
    npm; pnpm; Yarn; Corepack; Turborepo=turbo; Nx; Lerna; Vite; webpack; Rollup; esbuild; Parcel; SWC=@swc/core; Babel=@babel/core; ESLint; Prettier;
    Biome=@biomejs/biome; Stylelint; Jest; Vitest; Mocha; Chai; Jasmine; Karma; Ava; Playwright=@playwright/test; Cypress; Puppeteer; Storybook;
    Selenium=selenium-webdriver; Testing Library=@testing-library/react; ts-node; ts-jest; tsx; tsup; nodemon; husky; lint-staged; rimraf; typedoc;
    @vscode/vsce=vsce; @vercel/ncc; semantic-release; Sass; Less; PostCSS; Autoprefixer; pip; Poetry; uv; PDM; Hatch=hatchling; setuptools; wheel; tox; nox;
    pytest; coverage; Ruff; Black; isort; flake8; Pylint; mypy; pyright; pre-commit; twine; Sphinx; MkDocs; Bundler; RSpec=rspec-rails; RuboCop; Rake;
    Minitest; Composer; PHPUnit=phpunit/phpunit; PHPStan=phpstan/phpstan; Pest=pestphp/pest; Psalm; Rector; Maven=apache maven; Gradle; Ant; sbt; Bazel;
    CMake; Make=gnu make; Meson; Ninja; vcpkg; Conan; GCC; Clang; LLVM; MSVC; JUnit=junit-jupiter,junit-bom; TestNG; Mockito=mockito-core; AssertJ=assertj-core;
    Kotest; MockK; Checkstyle; SpotBugs; JaCoCo=jacoco-maven-plugin; Detekt; ktlint; Spotless; Android Gradle Plugin=agp,com.android.application,com.android.library;
    KSP=com.google.devtools.ksp; Xcode; CocoaPods; Fastlane; SwiftLint; XCTest; NuGet; MSBuild; xUnit; NUnit; MSTest; .NET SDK=dotnet sdk;
    Cargo; Clippy; rustfmt; Criterion; golangci-lint; testify; ExUnit; Credo; mix; Hex; testthat; roxygen2; devtools; Docker=docker engine; Docker Compose;
    Podman; Buildx; Terraform; OpenTofu; Ansible; Helm; Kustomize; Vagrant; Packer; Pulumi; Git; GitHub CLI=gh; Protocol Buffers Compiler=protoc; Buf;
    Liquibase; Flyway; Alembic; Postman; JMeter; k6; Lighthouse; SonarQube; Trivy; Testcontainers; WireMock; Swagger UI; OpenAPI Generator`,
    database: `
    PostgreSQL=postgres,postgre,psql; MySQL; MariaDB; SQLite=sqlite3; Microsoft SQL Server=sql server,mssql; Oracle Database=oracle db; MongoDB=mongo; Redis;
    Valkey; Memcached; Cassandra=apache cassandra; CockroachDB; DynamoDB; Firestore; Couchbase; CouchDB; Neo4j; InfluxDB; TimescaleDB; ClickHouse;
    Elasticsearch; OpenSearch; DuckDB; H2=h2 database; Realm; RocksDB; LevelDB; etcd; Qdrant; Milvus; Weaviate; Chroma=chromadb; pgvector; PostGIS; Supabase`,
    service: `
    Kafka=apache kafka; RabbitMQ; NATS; ActiveMQ; Pulsar=apache pulsar; ZooKeeper; Keycloak; Vault; Consul; nginx; Apache HTTP Server=apache httpd,httpd;
    Traefik; Caddy; Envoy; HAProxy; Istio; Prometheus; Grafana; Loki; Jaeger; Kibana; Logstash; MinIO; Firebase; Stripe; Sentry; Jenkins; GitLab; GitHub Actions;
    Argo CD; Ollama; vLLM; MailHog; Zipkin`,
    platform: `
    Android; iOS; iPadOS; macOS; watchOS; Windows; Windows Server; Linux; Ubuntu; Debian; Alpine=alpine linux; Fedora; CentOS; RHEL=red hat enterprise linux,redhat enterprise linux; AlmaLinux; Rocky Linux; Amazon Linux; openSUSE; Chromium; Chrome=google chrome;
    Firefox; Safari; Microsoft Edge=edge; VS Code=visual studio code,vscode,engines.vscode; IntelliJ IDEA; Visual Studio; Kubernetes=k8s; OpenShift; AWS Lambda;
    Raspberry Pi OS; FreeBSD; manifest_version=manifest version; minimum_chrome_version; Android SDK; Arduino; ESP-IDF; ROS=ros 2; CUDA`,
    format: `
    OpenAPI=openapi specification; Swagger; AsyncAPI; GraphQL; JSON Schema; Protocol Buffers=protobuf,proto3; gRPC; HTML; CSS; HTTP; TLS; OAuth; OpenID Connect;
    JSON; YAML; TOML; XML; CSV; Markdown; CommonMark; Parquet=apache parquet; Avro; MQTT; WebRTC; Unicode`,
};

;// CONCATENATED MODULE: ./build/research/technology-kinds.js


const parseEntry = (entry, kind) => {
    const [name = '', aliases = ''] = entry.split('=');
    const others = aliases.split(',').map((alias) => alias.trim().toLowerCase());
    return { name: name.trim(), kind, aliases: others.filter((alias) => alias !== '') };
};
let table;
/** Built on first use: a run that reads no research never pays for it. */
const openTable = () => {
    if (table !== undefined)
        return table;
    const list = kinds/* technologyKinds */.sw.flatMap((kind) => (knownNames[kind]?.split(';') ?? []).map((entry) => parseEntry(entry, kind)));
    const byName = new Map();
    for (const technology of list) {
        for (const name of [technology.name.toLowerCase(), ...technology.aliases]) {
            if (!byName.has(name))
                byName.set(name, technology);
        }
    }
    table = { list, byName };
    return table;
};
/** Every technology that prose may name, such as `PostgreSQL` in "PostgreSQL 16". */
const knownTechnologies = () => openTable().list;
/** Finds a technology by its name or an alias, whatever the case. */
const findTechnology = (name) => openTable().byName.get(name.trim().toLowerCase());
/** Families of packages that only build, test or check; a name of the table wins over them. */
const toolPackage = /^(?:@(?:typescript-eslint|eslint|babel|rollup|jest|vitest|storybook|testing-library|playwright|commitlint|semantic-release|swc)\/|(?:eslint|prettier|stylelint|babel|webpack|rollup|vite|jest|vitest|karma|gulp|grunt|cypress|pytest|flake8|mypy|pylint|rubocop|rspec|phpstan|commitlint)-)|(?:-(?:webpack|maven|gradle)-plugin|-loader|\.Test\.Sdk|\.analyzers)$/iu;
const lastPart = (name) => {
    if (name.includes(':'))
        return name.slice(name.lastIndexOf(':') + 1);
    // A Go module path starts with a host name, and a major version may end it.
    const path = /^[\w-]+\.[\w.-]+\/(?<rest>.+?)(?:\/v\d+)?$/u.exec(name)?.groups?.['rest'];
    return path === undefined ? name : path.slice(path.lastIndexOf('/') + 1);
};
const kindsOfPackages = new Set(['language', 'framework', 'library', 'tool']);
/** The kind of a technology that is known by name, alias or Maven and Go coordinates. */
const technologyKind = (name) => {
    const known = findTechnology(name);
    if (known !== undefined)
        return known.kind;
    if (toolPackage.test(name))
        return 'tool';
    const last = lastPart(name);
    const kind = last === name ? undefined : technologyKind(last);
    return kind !== undefined && kind !== 'language' && kindsOfPackages.has(kind) ? kind : undefined;
};
/** The kind of a package: a driver named like the database that it talks to is a library. */
const packageKind = (name) => {
    const kind = technologyKind(name);
    return kind !== undefined && kindsOfPackages.has(kind) ? kind : 'library';
};


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ foldQuote)
});

// EXTERNAL MODULE: ./build/cleaning/clean-characters.js
var clean_characters = __webpack_require__(86096);
;// CONCATENATED MODULE: ./build/cleaning/fold-hidden.js

/** A text without any character that shows nothing, for comparing what was cleaned with what was not. */
const foldHidden = (text) => text.replace(/[\u2028\u2029]/gu, ' ').replace(clean_characters/* unseen */.n, '');

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/rules/citations/fold-quote.js


/** White space, what cannot be seen, letters that are written apart and the mark of a cut are no part of what is compared. */
function foldQuote(text) {
    return foldHidden((0,spec_text/* toCode */.Xt)(text))
        .normalize('NFC')
        .replace(/\s+/gu, ' ')
        .replace(/^\ufeff/u, '')
        .replace(/^…|…$/gu, '')
        .trim();
}


/***/ }),

/***/ 49441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: ./build/spec/cut-quote.js
var cut_quote = __webpack_require__(56519);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/rules/citations/fold-quote.js + 1 modules
var fold_quote = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/rules/citations/find-similar.js

/** A line that changed stays near its place; further away, a line that is alike is another one. */
const reach = 200;
/** From this share of common words on, two lines say the same with a change. */
const leastShare = 0.5;
/** A line of data is not compared word by word. */
const longestLine = 1000;
const wordsOf = (text) => new Set(text.length > longestLine ? [] : text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
/** Splits each line into words once, however many quotes are compared with it. */
function createLineFinder(lines, budget) {
    const known = [];
    const wordsAt = (index) => (known[index] ??= wordsOf(lines[index] ?? ''));
    return (quote, line) => {
        const wanted = wordsOf(quote.slice(0, longestLine));
        let best;
        const last = Math.min(lines.length, line + reach);
        for (let index = Math.max(0, line - 1 - reach); index < last && budget.left > 0; index += 1) {
            const words = wordsAt(index);
            budget.left -= words.size;
            const share = shareOf(words, wanted);
            if (share >= leastShare && share > (best?.share ?? 0))
                best = { index, share };
        }
        return best && { line: best.index + 1, text: (0,fold_quote/* foldQuote */.i)(lines[best.index] ?? '') };
    };
}
function shareOf(words, wanted) {
    let shared = 0;
    for (const word of words)
        if (wanted.has(word))
            shared += 1;
    return shared / Math.max(1, words.size + wanted.size - shared);
}

;// CONCATENATED MODULE: ./build/rules/citations/joined-lines.js

function joinLines(lines) {
    const parts = [];
    const starts = [];
    const numbers = [];
    let offset = 0;
    for (const [index, line] of lines.entries()) {
        const folded = (0,fold_quote/* foldQuote */.i)(line);
        if (folded === '')
            continue;
        parts.push(folded);
        starts.push(offset);
        numbers.push(index + 1);
        offset += folded.length + 1;
    }
    return { text: parts.join(' '), starts, numbers };
}
/** Where lines stand in the joined text; an empty stretch where all of them are empty or behind the end. */
function rangeOfLines(joined, line, endLine) {
    const { text, starts, numbers } = joined;
    const startOf = (index) => starts[index] ?? text.length + 1;
    const start = startOf(countBelow(numbers, line));
    return { start, end: Math.max(start, startOf(countBelow(numbers, endLine + 1)) - 1) };
}
/** The line that holds an offset of the joined text. */
const lineAt = ({ starts, numbers }, offset) => numbers[Math.max(0, countBelow(starts, offset + 1) - 1)] ?? 1;
/** How many of some ascending numbers are below a limit. */
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/spec/word-borders.js
var word_borders = __webpack_require__(61558);
;// CONCATENATED MODULE: ./build/rules/citations/gram-index.js

/** So many characters of a text are looked up together. */
const gramLength = 8;
/** Every fourth place of a text is kept, which one of four neighbouring grams of a quote must hit. */
const stride = 4;
/** The rarest gram of a long quote stands among its first ones as well as anywhere. */
const mostShifts = 64;
/** A shorter quote may lie between the places that are kept. */
const shortestIndexed = gramLength + stride - 1;
function hashAt(text, at) {
    let hash = 0;
    for (let index = at; index < at + gramLength; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    return hash;
}
/** Sorts the places of a text by the hash of what follows them, in two passes over the text. */
function indexGrams(text) {
    const count = Math.max(0, Math.floor((text.length - gramLength) / stride) + 1);
    const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count))) - 1;
    const ends = new Uint32Array(mask + 2);
    const hashes = new Uint32Array(count);
    for (let index = 0; index < count; index += 1) {
        const hash = hashAt(text, index * stride) & mask;
        hashes[index] = hash;
        ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
    }
    for (let hash = 0; hash <= mask; hash += 1)
        ends[hash + 1] = (ends[hash + 1] ?? 0) + (ends[hash] ?? 0);
    const next = ends.slice();
    const offsets = new Uint32Array(count);
    for (let index = 0; index < count; index += 1) {
        const hash = hashes[index] ?? 0;
        const slot = next[hash] ?? 0;
        offsets[slot] = index * stride;
        next[hash] = slot + 1;
    }
    const bucketOf = (quote, shift) => {
        const hash = hashAt(quote, shift) & mask;
        return { shift, start: ends[hash] ?? 0, end: ends[hash + 1] ?? 0 };
    };
    return {
        listPlaces: (quote) => chooseRarest(quote, bucketOf).map(({ shift, start, end }) => ({
            offsets: offsets.subarray(start, end),
            shift,
        })),
    };
}
/** Whichever way a quote lies to the kept places, its rarest gram of that way leads to it. */
function chooseRarest(quote, bucketOf) {
    const rarest = [];
    const last = Math.min(quote.length - gramLength, mostShifts - 1);
    for (let shift = 0; shift <= last; shift += 1) {
        const bucket = bucketOf(quote, shift);
        const known = rarest[shift % stride];
        if (known === undefined || bucket.end - bucket.start < known.end - known.start)
            rarest[shift % stride] = bucket;
    }
    return rarest;
}
/** The beginnings, from the first of a stretch upwards, to which the places of a gram lead. */
function* placesFrom({ offsets, shift }, { start, end }) {
    for (let index = countBelow(offsets, start + shift); index < offsets.length; index += 1) {
        const at = (offsets[index] ?? 0) - shift;
        if (at >= end)
            return;
        yield at;
    }
}
/** The same beginnings from the last of a stretch downwards. */
function* placesBefore({ offsets, shift }, { start, end }) {
    for (let index = countBelow(offsets, end + shift) - 1; index >= 0; index -= 1) {
        const at = (offsets[index] ?? 0) - shift;
        if (at < start)
            return;
        yield at;
    }
}

;// CONCATENATED MODULE: ./build/rules/citations/quote-finder.js


/** A shorter stretch is read through sooner than looked up. */
const longestRead = 512;
const says = /[\p{L}\p{N}]/u;
function createQuoteFinder(text, budget) {
    let known;
    const index = () => {
        if (known === undefined)
            budget.left -= text.length;
        return (known ??= indexGrams(text));
    };
    const findIn = (quote, places) => {
        for (const at of places) {
            if (budget.left <= 0)
                break;
            budget.left -= quote.words.length;
            if (holdsWhole(text, quote, at))
                return [at];
        }
        return [];
    };
    // The budget pays for what is read through as well as for what is compared.
    const listPlaces = ({ words }, within, way) => {
        if (!says.test(words) || budget.left <= 0)
            return [];
        const length = within.end - within.start;
        if (length > longestRead && words.length >= shortestIndexed) {
            const starts = { start: within.start, end: within.end - words.length + 1 };
            return index()
                .listPlaces(words)
                .map((places) => way === 'up' ? placesFrom(places, starts) : placesBefore(places, starts));
        }
        budget.left -= length;
        return [way === 'up' ? readUp(text, words, within) : readDown(text, words, within)];
    };
    return {
        first(quote, within) {
            const found = listPlaces(quote, within, 'up').flatMap((places) => findIn(quote, places));
            return found.length === 0 ? undefined : Math.min(...found);
        },
        last(quote, within) {
            const found = listPlaces(quote, within, 'down').flatMap((places) => findIn(quote, places));
            return found.length === 0 ? undefined : Math.max(...found);
        },
    };
}
const holdsWhole = (text, { words, isCut }, at) => text.startsWith(words, at) &&
    (0,word_borders/* isWordBorder */.v)(text, at) &&
    (isCut || (0,word_borders/* isWordBorder */.v)(text, at + words.length));
function* readUp(text, words, { start, end }) {
    const read = text.slice(start, end);
    for (let at = read.indexOf(words); at !== -1; at = read.indexOf(words, at + 1))
        yield start + at;
}
function* readDown(text, words, { start, end }) {
    const read = text.slice(start, end);
    let at = read.lastIndexOf(words);
    while (at !== -1) {
        yield start + at;
        at = at === 0 ? -1 : read.lastIndexOf(words, at - 1);
    }
}

;// CONCATENATED MODULE: ./build/rules/citations/without-comments.js
const opening = '<!--';
const closing = '-->';
const holdsComment = (line) => line.includes(opening);
/** A line as it is shown where comments are hidden: a quote of it was copied without them. */
function withoutComments(line) {
    if (!holdsComment(line))
        return line;
    const kept = [];
    let done = 0;
    for (let at = line.indexOf(opening); at !== -1; at = line.indexOf(opening, done)) {
        const end = line.indexOf(closing, at + opening.length);
        if (end === -1)
            break;
        kept.push(line.slice(done, at));
        done = end + closing.length;
    }
    kept.push(line.slice(done));
    return kept.join('').replace(/\s+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/rules/citations/open-file.js







/** A citation of more lines than this proves nothing in particular. */
const longestSpan = 60;
/** What a line is judged by beyond its quote; longer ones are generated. */
const mostShown = 4000;
function openFile(source, budget) {
    const lines = source.split(/\r\n?|\n/u);
    const joined = joinLines(lines);
    const { text } = joined;
    const finder = createQuoteFinder(text, budget);
    const similar = createLineFinder(lines, budget);
    const citedRange = ({ line, endLine = line }) => rangeOfLines(joined, line, Math.min(endLine, line + longestSpan));
    const findHere = (evidence) => finder.first(toWanted(evidence), citedRange(evidence));
    return {
        lineCount: lines.length,
        proves: (evidence) => findHere(evidence) !== undefined ||
            provesShown(evidence, { lines, range: citedRange, budget }),
        findNearest({ quote, line }) {
            const wanted = toWanted({ quote });
            const { start } = rangeOfLines(joined, line, line);
            const end = start + wanted.words.length - 1;
            const places = [
                finder.last(wanted, { start: 0, end: Math.min(end, text.length) }),
                finder.first(wanted, { start, end: text.length }),
            ];
            return places
                .flatMap((at) => (at === undefined ? [] : [at]))
                .map((at) => ({
                line: lineAt(joined, at),
                endLine: lineAt(joined, at + wanted.words.length - 1),
            }))
                .sort((left, right) => Math.abs(left.line - line) - Math.abs(right.line - line))[0];
        },
        findSimilar: ({ quote, line }) => similar(quote, line),
        readLines(evidence) {
            const { start, end } = citedRange(evidence);
            if (end - start <= mostShown)
                return text.slice(start, end);
            const at = findHere(evidence) ?? start;
            const from = Math.max(start, Math.min(at - mostShown / 2, end - mostShown));
            return text.slice(from, Math.min(end, from + mostShown));
        },
    };
}
/** What is quoted was copied from the file, or from what it shows where comments are hidden. */
function provesShown(evidence, { lines, range, budget }) {
    const { start, end } = range(evidence);
    const { line, endLine = line } = evidence;
    if (end - start > mostShown)
        return false;
    const cited = lines.slice(line - 1, Math.min(endLine, line + longestSpan));
    if (!cited.some(holdsComment))
        return false;
    const shown = cited.map((each) => withoutComments((0,fold_quote/* foldQuote */.i)(each))).join(' ');
    const whole = { start: 0, end: shown.length };
    return createQuoteFinder(shown, budget).first(toWanted(evidence), whole) !== undefined;
}
const toWanted = ({ quote }) => ({
    words: (0,fold_quote/* foldQuote */.i)(quote),
    isCut: (0,cut_quote/* isCutAtLimit */.fp)((0,spec_text/* toCode */.Xt)(quote)),
});

;// CONCATENATED MODULE: ./build/rules/citations/open-sources.js

/** Characters that are read and compared for all citations together; a hostile document stops there. */
const mostSearched = 1024 ** 3;
/** Several rules re-open the same files, so what was opened once is kept as long as the texts are. */
const openedBefore = new WeakMap();
function openSources(texts) {
    const sources = openedBefore.get(texts) ?? createSources(texts);
    openedBefore.set(texts, sources);
    return sources;
}
function createSources(texts) {
    const budget = { left: mostSearched };
    const open = rememberFiles(texts, budget);
    // Advice is dear and helps only a reader, so proofs keep half of the budget.
    const mayAdvise = () => budget.left > mostSearched / 2;
    const findElsewhere = (evidence) => {
        for (const path of texts.keys()) {
            if (path === evidence.path)
                continue;
            if (!mayAdvise())
                return undefined;
            const found = open(path)?.findNearest(evidence);
            if (found !== undefined)
                return { path, ...found };
        }
        return undefined;
    };
    return {
        paths: [...texts.keys()],
        readLines: remember((each) => open(each.path)?.readLines(each)),
        countLines: (path) => open(path)?.lineCount ?? 0,
        proves: remember((each) => open(each.path)?.proves(each) ?? false),
        findNearest: remember((each) => open(each.path)?.findNearest(each)),
        findSimilar: remember((each) => (mayAdvise() ? open(each.path)?.findSimilar(each) : undefined)),
        findElsewhere: remember(findElsewhere),
    };
}
function rememberFiles(texts, budget) {
    const opened = new Map();
    return (path) => {
        const known = opened.get(path);
        const text = texts.get(path);
        if (known !== undefined || text === undefined)
            return known;
        const file = openFile(text, budget);
        opened.set(path, file);
        return file;
    };
}
/** Every rule hears the same of a citation, wherever the search came to its end. */
function remember(read) {
    const known = new Map();
    return (evidence) => {
        const { path, line, endLine = line, quote } = evidence;
        const key = [path, line, endLine, quote].join('\0');
        const found = known.get(key) ?? { value: read(evidence) };
        known.set(key, found);
        return found.value;
    };
}


/***/ }),

/***/ 28000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/rules/citations/describe-lines.js
/** The place of a citation in words: `a.md, line 3`, `a.md, lines 3 to 5`. */
function describeLines({ path, line, endLine }) {
    const isSpan = endLine !== undefined && endLine !== line;
    return `${path}, ${isSpan ? `lines ${line} to ${endLine}` : `line ${line}`}`;
}

// EXTERNAL MODULE: ./build/spec/list-evidence.js
var list_evidence = __webpack_require__(90960);
// EXTERNAL MODULE: ./build/rules/citations/open-sources.js + 6 modules
var open_sources = __webpack_require__(49441);
// EXTERNAL MODULE: ./build/rules/quote-value.js
var quote_value = __webpack_require__(91156);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(24720);
;// CONCATENATED MODULE: ./build/rules/fixes/move-citations.js



/** Cites the line on which a quote stands now, where it stands on one place of its file only. */
const moveCitations = ({ spec, lines }, { sources }) => {
    if (sources === undefined)
        return lines;
    const opened = (0,open_sources/* openSources */.H)(sources);
    const moves = new Map((0,list_evidence/* listEvidence */.Y)(spec).flatMap(({ evidence }) => {
        if (opened.proves(evidence))
            return [];
        const found = findOnly(evidence, opened);
        return found === undefined
            ? []
            : [[write(evidence), write({ ...evidence, ...found })]];
    }));
    if (moves.size === 0)
        return 'the quote stands on several lines of its file';
    return lines.map((line) => {
        const [head = '', body = ''] = /^( {0,3}\[\^[^\][\s]{1,200}\]:\s*)(.*)$/u.exec(line)?.slice(1) ?? [];
        const moved = moves.get(body.trimEnd());
        return moved === undefined ? line : `${head}${moved}${body.slice(body.trimEnd().length)}`;
    });
};
/** The place that is the nearest one from both ends of the file is the only one. */
function findOnly(evidence, sources) {
    const first = sources.findNearest({ ...evidence, line: 1 });
    const last = sources.findNearest({ ...evidence, line: sources.countLines(evidence.path) });
    return first !== undefined && first.line === last?.line && first.endLine === last.endLine
        ? first
        : undefined;
}
function write({ path, line, endLine = line, quote }) {
    const span = endLine === line ? line : `${line}-${endLine}`;
    return `${(0,code_span/* wrapCode */.ig)(`${path}:${span}`)}: ${(0,code_span/* wrapCode */.ig)(quote)}`;
}

;// CONCATENATED MODULE: ./build/rules/citation-is-current.js





const citationIsCurrent = {
    id: 'citation-is-current',
    about: 'Every citation names the line on which its quote stands today.',
    severity: 'warning',
    reason: 'Files grow above a cited line; the words still prove what they proved, at another place.',
    example: {
        place: 'research',
        bad: '\nFastAPI 0.109.0 is the current release.',
        good: 'FastAPI 0.109.0 is the current release.',
    },
    fix: moveCitations,
    check(parsed, { sources }) {
        if (sources === undefined)
            return [];
        const opened = (0,open_sources/* openSources */.H)(sources);
        return (0,list_evidence/* listEvidence */.Y)(parsed.spec).flatMap(({ evidence, pointer }) => {
            if (opened.proves(evidence))
                return [];
            const found = opened.findNearest(evidence);
            if (found === undefined)
                return [];
            const { path, line, quote } = evidence;
            const place = describeLines({ path, ...found });
            return [
                {
                    at: parsed.at(pointer),
                    message: `Expected ${(0,quote_value/* quoteValue */.c)(quote)} in ${describeLines(evidence)}, found it in ${place.slice(path.length + 2)}.`,
                    hint: `Write ${lineOf(found)} instead of ${lineOf({ line, endLine: evidence.endLine ?? line })} in the footnote; the words are the same.`,
                },
            ];
        });
    },
};
const lineOf = ({ line, endLine }) => line === endLine ? String(line) : `${line}-${endLine}`;

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/rules/citations/is-stale.js

/** Judges citations by the sources; nothing is stale where no source is known. */
function createStaleJudge({ spec }, { sources }) {
    if (sources === undefined)
        return () => false;
    const opened = (0,open_sources/* openSources */.H)(sources);
    const { source } = spec.requirement;
    return (evidence) => {
        // A requirement that nobody named, such as an issue, cannot be re-opened.
        if (evidence.path === source && !sources.has(source))
            return false;
        return !opened.proves(evidence) && opened.findNearest(evidence) === undefined;
    };
}

// EXTERNAL MODULE: ./build/rules/citations/fold-quote.js + 1 modules
var fold_quote = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/rules/citation-resolves.js







const citationResolves = {
    id: 'citation-resolves',
    about: 'Every quote stands to the letter in the cited file, and every clause in the requirement.',
    severity: 'error',
    reason: 'A statement is proved only when anybody can open the line and read it there.',
    example: {
        place: 'document',
        bad: '[^e1]: `research/report.md:10`: `The service runs on Python 3.12.1.`',
        good: '[^e1]: `research/report.md:10`: `The service runs on Python 3.11.8.`',
    },
    check: (parsed, context) => [
        ...findWrongQuotes(parsed, context),
        ...findWrongClauses(parsed, context),
    ],
};
function findWrongQuotes(parsed, { sources }) {
    if (sources === undefined)
        return [];
    const opened = (0,open_sources/* openSources */.H)(sources);
    // What only moved is a matter of its own: the quote is proved, and the line can be mended.
    const isStale = createStaleJudge(parsed, { sources });
    return (0,list_evidence/* listEvidence */.Y)(parsed.spec)
        .filter(({ evidence }) => isStale(evidence))
        .map(({ evidence, pointer }) => ({
        at: parsed.at(pointer),
        ...describeMistake(evidence, opened),
    }));
}
function describeMistake(evidence, sources) {
    const { path, line, quote } = evidence;
    const cited = sources.readLines(evidence);
    if (cited === undefined)
        return describeUnknownPath(path, sources);
    const lines = sources.countLines(path);
    const message = line > lines
        ? `Expected line ${line} in ${path}, found only ${lines} lines.`
        : `Expected ${(0,quote_value/* quoteValue */.c)(quote)} in ${describeLines(evidence)}, found ${(0,quote_value/* quoteValue */.c)(cited)}.`;
    return { message, hint: adviseOn(evidence, sources) };
}
function adviseOn(evidence, sources) {
    const { path, line } = evidence;
    const other = sources.findElsewhere(evidence);
    if (other !== undefined)
        return `Cite line ${other.line} of ${other.path}, where these words stand.`;
    const similar = sources.findSimilar(evidence);
    if (similar !== undefined && similar.line !== line)
        return `Line ${similar.line} now reads ${(0,quote_value/* quoteValue */.c)(similar.text)}: copy it to the letter, or drop the citation.`;
    const where = line > sources.countLines(path) ? `a line of ${path}` : 'the cited line';
    return `Copy the words of ${where} to the letter, or drop the citation.`;
}
function describeUnknownPath(path, { paths }) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const near = paths.find((known) => known === file || known.endsWith(`/${file}`));
    return {
        message: `Expected a citation of a file that was read, found ${(0,quote_value/* quoteValue */.c)(path)}.`,
        hint: near === undefined
            ? 'Cite a file of the research or the requirement, or drop the citation.'
            : `Cite it as "${near}".`,
    };
}
/** Clauses are quotes of the requirement: same number, same words, same line. */
function findWrongClauses(parsed, { requirement }) {
    if (requirement === undefined)
        return [];
    const known = new Map(requirement.clauses.map((clause) => [clause.id, clause]));
    return parsed.spec.requirement.clauses.flatMap(({ id, text, line }, index) => {
        const at = parsed.at(`requirement.clauses.${index}`);
        const clause = known.get(id);
        if (clause === undefined) {
            const message = `Expected a clause of ${requirement.source}, found ${id}, which it does not have.`;
            return [{ at, message, hint: `Remove ${id} and every reference to it.` }];
        }
        if ((0,fold_quote/* foldQuote */.i)((0,spec_text/* toLine */.S5)(clause.text)) !== (0,fold_quote/* foldQuote */.i)((0,spec_text/* toLine */.S5)(text))) {
            const message = `Expected ${id} to read ${(0,quote_value/* quoteValue */.c)(clause.text)}, found ${(0,quote_value/* quoteValue */.c)(text)}.`;
            return [{ at, message, hint: `Copy the clause to the letter from line ${clause.line}.` }];
        }
        if (clause.line === line)
            return [];
        const message = `Expected ${id} in line ${clause.line} of the requirement, found line ${line}.`;
        return [{ at, message, hint: `Cite line ${clause.line}.` }];
    });
}

// EXTERNAL MODULE: ./build/requirement/text/plain-text.js
var plain_text = __webpack_require__(67028);
;// CONCATENATED MODULE: ./build/requirement/text/optional.js

/** A word that counts where it stands as a note: before a colon, or alone in brackets. */
const noted = new RegExp(String.raw `(?:^|[(（[【]|[:：] )\s?(?:${[
    'optional(?:ly)?',
    'stretch(?: goal)?',
    "(?:could|won['’]t)[- ]have",
    'optionale?[rsn]?|kann(?:-kriterium|-anforderung)?|wunsch(?:kriterium)?',
    'optionnel(?:le)?s?|facultati(?:f|ve)s?',
    'opcional(?:es|mente)?|opcionai?s?',
    'opzional[ei]|facoltativ[oaie]',
    'опционально|необязательно|по желанию',
    'opcjonaln(?:ie|[aey])',
    '可选|可選|選用|任意|オプション|선택(?: ?사항)?|옵션',
].join('|')})\s?(?:[:：)）\]】]|$)`, 'iu');
/** Phrases that leave a whole demand to whoever builds it, wherever they stand. */
const granted = new RegExp([
    String.raw `(?<!\p{L})(?:nice[- ]to[- ]have|if (?:there is (?:enough )?time|time (?:permits|allows)|resources (?:permit|allow)|capacity allows)|(?:is|are|would be) (?:purely |entirely )?(?:optional|a bonus)[.;!]?$|(?:can|could|may) (?:be (?:added|done|built|implemented)|come|follow) later)(?!\p{L})`,
    String.raw `(?<!\p{L})(?:wünschenswert|(?:wenn|falls|sofern) (?:noch )?(?:die )?zeit (?:bleibt|ist|reicht|vorhanden)|(?:kann|können) später (?:folgen|ergänzt|nachgereicht|hinzugefügt))(?!\p{L})`,
    String.raw `(?<!\p{L})(?:si le temps le permet|(?:serait|seraient) un plus|pourra(?:it)? être ajoutée?s? (?:plus tard|ultérieurement))(?!\p{L})`,
    String.raw `(?<!\p{L})(?:si (?:da|hay|queda) tiempo|se (?:houver|sobrar|der) tempo|(?:es|é|seria|sería) desea(?:ble|do)|desejável|se puede añadir más adelante|pode ser adicionad[oa] depois)(?!\p{L})`,
    String.raw `(?<!\p{L})(?:se (?:c['’]è|resta|rimane) tempo|auspicabile|(?:si )?può (?:essere )?aggiung(?:ere|ersi) in seguito)(?!\p{L})`,
    String.raw `(?<!\p{L})(?:если (?:останется|будет) время|желательно|можно добавить (?:позже|потом))(?!\p{L})`,
    String.raw `(?<!\p{L})(?:jeśli (?:starczy|wystarczy|będzie) czasu?|mile widzian[eyi]|można dodać później)(?!\p{L})`,
    '有时间的话|時間許せば|有時間的話|锦上添花|錦上添花|時間があれば|あれば(?:望ましい|嬉しい|うれしい)|できれば(?:望ましい|嬉しい|うれしい)|시간이 (?:되면|허락하면|있으면)|있으면 좋',
].join('|'), 'iu');
/**
 * Whether a demand says of itself that it need not be met: `(optional)`, `Nice to have: …`, "if time permits".
 * A demand that has an optional value, such as "an optional comment field", does not.
 */
function isOptional(text) {
    const prose = (0,plain_text/* withoutCode */.M)(text).trim();
    return noted.test(prose) || granted.test(prose);
}

// EXTERNAL MODULE: ./build/rules/layout/read-headings.js
var read_headings = __webpack_require__(28035);
// EXTERNAL MODULE: ./build/rules/list-steps.js
var list_steps = __webpack_require__(79820);
;// CONCATENATED MODULE: ./build/rules/locate-text.js
/** Where a text stands inside the place of a value; the whole place when it is written differently there. */
function locateText(parsed, pointer, text) {
    const whole = parsed.at(pointer);
    const line = parsed.lines[whole.line - 1] ?? '';
    const start = whole.column - 1;
    const end = whole.endLine > whole.line ? line.length : whole.endColumn - 1;
    const found = text === '' ? -1 : line.slice(start, end).indexOf(text);
    if (found === -1)
        return whole;
    const column = whole.column + found;
    return { line: whole.line, column, endLine: whole.line, endColumn: column + text.length };
}

;// CONCATENATED MODULE: ./build/rules/clause-is-built.js





const clauseIsBuilt = {
    id: 'clause-is-built',
    about: 'Every clause of the requirement is built by a step; an exclusion is answered as out of scope, and so may be what the requirement calls optional.',
    severity: 'error',
    reason: 'What no step builds is what the user asked for and does not get.',
    example: {
        place: 'document',
        bad: '- Requirements: R1[^r1]\n\n## 2.',
        good: '- Requirements: R3[^r3]\n\n## 2.',
    },
    check: (parsed, context) => [
        ...findUnbuilt(parsed),
        ...findBuiltExclusions(parsed),
        ...findLost(parsed, context),
    ],
};
function findUnbuilt(parsed) {
    const steps = (0,list_steps/* listSteps */.A)(parsed);
    // A missing plan is one finding of its own, not one for every clause.
    if (steps.length === 0)
        return [];
    const built = new Set(steps.flatMap(({ step }) => step.requirements));
    const excluded = new Set(parsed.spec.outOfScope.flatMap(({ requirements }) => requirements));
    return parsed.spec.requirement.clauses.flatMap((clause, index) => {
        const isExclusion = clause.kind === 'exclusion';
        // What is out of scope stands in section 1; where that is missing, it is the finding.
        if (isExclusion && !(0,read_headings/* hasSection */.O$)(parsed, 1))
            return [];
        if (isAnswered(clause, built, excluded))
            return [];
        return [
            {
                at: parsed.at(`requirement.clauses.${index}`),
                ...describe(clause, excluded.has(clause.id)),
            },
        ];
    });
}
const isAnswered = ({ id, kind, text }, built, excluded) => kind === 'exclusion' ? excluded.has(id) : built.has(id) || (excluded.has(id) && isOptional(text));
function describe({ id, kind, text }, isExcluded) {
    if (kind === 'exclusion') {
        return {
            message: `Expected ${id} to be answered, found it not among what is out of scope: ${(0,quote_value/* quoteValue */.c)(text)}.`,
            hint: `Add an entry for ${id} to what is out of scope, with the reason.`,
        };
    }
    const found = isExcluded
        ? `only out of scope, though it is no exclusion and not called optional`
        : 'none';
    return {
        message: `Expected a step that builds ${id}, found ${found}: ${(0,quote_value/* quoteValue */.c)(text)}.`,
        hint: `Add ${id} to the requirements of the step that builds it, or add that step.`,
    };
}
/** What the requirement excludes is built nowhere, whatever is said about it elsewhere. */
function findBuiltExclusions(parsed) {
    const exclusions = new Set(parsed.spec.requirement.clauses.flatMap(({ id, kind }) => (kind === 'exclusion' ? [id] : [])));
    return (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step, pointer }) => step.requirements.flatMap((id, index) => {
        if (!exclusions.has(id))
            return [];
        return [
            {
                at: locateText(parsed, `${pointer}.requirements.${index}`, id),
                message: `Expected step ${step.id} to build what is asked for, found ${id}, which is excluded.`,
                hint: `Drop ${id} from the requirements of the step; it is answered by what is out of scope.`,
            },
        ];
    }));
}
/** Clauses of the requirement that the document does not even list. */
function findLost(parsed, { requirement }) {
    const listed = new Set(parsed.spec.requirement.clauses.map(({ id }) => id));
    return (requirement?.clauses ?? [])
        .filter(({ id }) => !listed.has(id))
        .map(({ id, text, line }) => ({
        at: parsed.at('requirement.clauses'),
        message: `Expected the clause ${id}, found it nowhere: ${(0,quote_value/* quoteValue */.c)(text)}.`,
        hint: `Add ${id} from line ${line} of the requirement to the clauses, and a step that builds it.`,
    }));
}

;// CONCATENATED MODULE: ./build/rules/citations/share-line.js
/** Whether two proofs cite the same line of the same file. */
const shareLine = (left, right) => left.some(({ path, line }) => right.some((other) => other.path === path && other.line === line));

// EXTERNAL MODULE: ./build/spec/letter-pattern.js
var letter_pattern = __webpack_require__(43019);
;// CONCATENATED MODULE: ./build/rules/versions/states-name.js

/** Names that are written in two ways; each is folded to lower-case letters and digits. */
const aliases = {
    net: ['dotnet', 'netcoreapp', 'netsdk'],
    dotnet: ['net', 'sdk'],
    csharp: ['langversion', 'c#'],
    cplusplus: ['cxx', 'cpp', 'c++'],
    cpp: ['cxx', 'c++'],
    java: ['jdk', 'jre', 'temurin', 'openjdk', 'jvm', 'release'],
    jdk: ['java', 'temurin'],
    openjdk: ['java', 'jdk', 'temurin'],
    postgres: ['postgresql', 'psql'],
    go: ['golang'],
    golang: ['go'],
    kubernetes: ['k8s', 'kubeversion'],
    bundler: ['bundled'],
    rust: ['msrv', 'rustc', 'edition', 'rustversion'],
    tailwindcss: ['tailwind'],
    vscode: ['visualstudiocode'],
    visualstudiocode: ['vscode'],
    javascript: ['ecmascript', 'ecmaversion'],
    ecmascript: ['es', 'target', 'ecmaversion'],
    php: ['php'],
    swift: ['swift'],
    androidsdk: ['minsdk', 'targetsdk', 'compilesdk', 'api'],
    node: ['nodejs', 'nvm', 'nvmrc'],
    python: ['py', 'cpython'],
};
/** Words that many names share, so that one of them alone names nothing. */
const sharedWords = new Set('js ts io api sdk app apps cli core client server plugin plugins framework library lib libs tool tools toolkit engine runtime language database image package module official the of for and com org net dev types type service platform web data test testing build'.split(' '));
const longestQuote = 4000;
/**
 * Whether a quote names a technology: by its whole name, by an alias, or by a part of it
 * that is not shared with half of all packages (`Tailwind CSS` is named by `tailwindcss`).
 */
function statesName(quote, name) {
    const text = quote.slice(0, longestQuote).toLowerCase();
    const wanted = name.toLowerCase().slice(0, longestQuote);
    const folded = fold(text);
    const whole = fold(wanted);
    const words = wordsOf(text);
    // Short names such as Go and R are parts of other words.
    if (whole.length > 3 && (text.includes(wanted) || folded.includes(whole)))
        return true;
    return partsOf(wanted, whole).some((part) => isNamed(part, words, text));
}
function isNamed(part, words, text) {
    const spellings = [part, ...(aliases[part] ?? [])];
    if (spellings.some((spelling) => words.has(spelling) || isSign(spelling, text)))
        return true;
    // `postgres` names PostgreSQL and `netcoreapp3` names .NET Core: one begins with the other.
    return (part.length >= 4 &&
        [...words].some((word) => word.startsWith(part) || (word.length >= 4 && part.startsWith(word))));
}
/** `c++` and `c#` are no words. */
const isSign = (spelling, text) => /[+#]$/u.test(spelling) && text.includes(spelling);
function partsOf(name, whole) {
    const parts = [...wordsOf(name)].filter((word) => !sharedWords.has(word) && !/^\d+$/u.test(word));
    const spelled = name.replaceAll('+', 'p').replaceAll('#', 'sharp');
    return [...parts, whole, fold(spelled)].filter((part) => part !== '');
}
const word = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}]+/gu);
const noWord = (0,letter_pattern/* letterPattern */.J)(() => /[^\p{L}\p{N}]/gu);
const lastNumber = (0,letter_pattern/* letterPattern */.J)(() => /(?<!\p{N})\p{N}+$/u);
/** Words of letters and digits, and their letters without a version glued to them: `net8` is `net`. */
function wordsOf(text) {
    const words = text.match(word(text)) ?? [];
    return new Set(words.flatMap((word) => [word, word.replace(lastNumber(word), '')]).filter(Boolean));
}
function fold(text) {
    return text.replace(noWord(text), '');
}

;// CONCATENATED MODULE: ./build/rules/versions/states-version.js
/** Tokens that may be versions: digits with dots, and a suffix such as `-rc.1`, `-alpine`, `.Final`. */
const versionToken = /\d+(?:\.\d+)*(?:[-._+][\p{L}\d]+)*/gu;
/** Bounds that say what a version is not; the lower bound of a range is the version. */
const upperBound = /(?:(?<!<)<=?|!==?|≤)\s?[v"']?$/iu;
const preRelease = /^[-._+]?(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|nightly|ea)(?![\p{L}])/iu;
/** Longer quotes are no lines that a person cites. */
const states_version_longestQuote = 4000;
/** Whether a quote states a version, itself or as the lower bound of a range. */
function statesVersion(quote, version) {
    // `JavaVersion.VERSION_1_8` is how Gradle writes 1.8.
    const text = quote
        .slice(0, states_version_longestQuote)
        .replace(/\bVERSION_1_(?=\d)/u, 'VERSION_1.')
        .toLowerCase();
    const wanted = version
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/u, '');
    if (wanted === '')
        return false;
    // `17.0.2 LTS` is stated by its number; `bookworm-slim` and `ES2022` by their letters.
    const number = numberOf(wanted);
    if (number === undefined)
        return holdsWord(text, wanted);
    return versionsIn(text).some((found) => isSame(found, number));
}
const numberOf = (wanted) => /^\d/u.test(wanted) ? (wanted.match(versionToken)?.[0] ?? wanted) : undefined;
/** Whether a version that a text states is the wanted one, written with more or fewer zeros or a variant. */
function isSameVersion(found, version) {
    const wanted = version
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/u, '');
    return isSame(found.toLowerCase().replace(/^v(?=\d)/u, ''), numberOf(wanted) ?? wanted);
}
/** The versions that a quote states, upper bounds left out. */
const versionsIn = (quote) => tokensIn(quote).map(({ version }) => version);
/** The versions that a quote states, with their places; digits of a name such as `boto3` or of a digest are none. */
const locateVersions = (quote) => tokensIn(quote).filter(({ version, start, end }) => {
    const isGlued = /\p{L}$/u.test(quote.slice(0, start).replace(/(?<!\p{L})v$/iu, ''));
    return version.includes('.') || !(isGlued || /^\p{L}/u.test(quote.slice(end)));
});
function tokensIn(quote) {
    const text = quote.slice(0, states_version_longestQuote);
    return [...text.matchAll(versionToken)]
        .filter(({ index }) => {
        const before = text.slice(Math.max(0, index - 4), index);
        return !upperBound.test(before) && !/\d\.$/u.test(before) && !isHyphenEnd(text, index);
    })
        .map(({ 0: version, index }) => ({ version, start: index, end: index + version.length }));
}
/** The second half of `1.0 - 2.0`. */
function isHyphenEnd(text, index) {
    return /\d\s[-–]\sv?$/u.test(text.slice(Math.max(0, index - 5), index));
}
/** `19`, `19.0` and `19.0.0` are one version, `3.12` and `3.12-alpine` too, `1.0.0` and `1.0.0-rc.1` are not. */
function isSame(found, wanted) {
    if (found === wanted)
        return true;
    const [left, right] = [splitVersion(found), splitVersion(wanted)];
    if (left.numbers !== right.numbers)
        return false;
    if (right.suffix === '')
        return !preRelease.test(left.suffix);
    return left.suffix === right.suffix;
}
function splitVersion(version) {
    const numbers = /^[\d.]*/u.exec(version)?.[0] ?? '';
    return {
        numbers: withoutTrailingZeros(numbers.replace(/\.$/u, '')),
        suffix: version.slice(numbers.length),
    };
}
function withoutTrailingZeros(numbers) {
    const parts = numbers.split('.');
    while (parts.length > 1 && /^0+$/u.test(parts.at(-1) ?? ''))
        parts.pop();
    return parts.join('.');
}
function holdsWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        const before = text[at - 1] ?? '';
        const after = text[at + word.length] ?? '';
        if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/rules/versions/find-lost-version.js



/** The pin that still has a version which its decision was taken against. */
function findLostVersion({ topic, options }, chosen, techStack) {
    const lost = options.filter(({ value }) => value !== chosen && isVersion(value));
    return techStack.find((pin) => !agrees(chosen, pin.version) &&
        lost.some(({ value, evidence }) => isSameVersion(plainOf(value), pin.version) &&
            (statesName(topic, pin.name) || shareLine(evidence, pin.evidence))));
}
const plainOf = (value) => value.replace(/[`*\s]+/gu, '');
const isVersion = (value) => /^v?\d+(?:[.+-][\p{L}\d]+)*$/u.test(plainOf(value));
/** What was decided may be less exact than what is pinned: `3.11` and `3.11.8`. */
const agrees = (chosen, pinned) => isSameVersion(plainOf(chosen), pinned) || pinned.startsWith(`${plainOf(chosen)}.`);

;// CONCATENATED MODULE: ./build/rules/decision-is-final.js



const decisionIsFinal = {
    id: 'decision-is-final',
    about: 'Every decision names one of its options and says why.',
    severity: 'error',
    reason: 'A reader can follow, and later revise, only a decision that says what it was taken between.',
    example: {
        place: 'document',
        bad: '**Version of FastAPI**: Use the newest one.',
        good: '**Version of FastAPI**: Use 0.109.0.',
    },
    check(parsed) {
        if (!(0,read_headings/* hasSection */.O$)(parsed, 1))
            return [];
        return parsed.spec.decisions.flatMap((decision, index) => {
            const mistake = findMistake(decision) ?? findContradiction(decision, parsed.spec);
            return mistake === undefined ? [] : [{ at: parsed.at(`decisions.${index}`), ...mistake }];
        });
    },
};
/** The technology stack holds what was decided, and not what was decided against. */
function findContradiction({ topic, options, decision }, { architecture: { techStack } }) {
    const named = options
        .map(({ value }) => ({ value, at: decision_is_final_fold(decision).indexOf(decision_is_final_fold(value)) }))
        .filter(({ at }) => at !== -1)
        // `12` stands in `120`, too: of what begins at one place the longest is meant.
        .sort((left, right) => left.at - right.at || right.value.length - left.value.length);
    const chosen = named[0]?.value;
    if (chosen === undefined)
        return undefined;
    const lost = findLostVersion({ topic, options }, chosen, techStack);
    const other = lost ? `${lost.name} ${lost.version}` : findLostName(options, chosen, techStack);
    if (other === undefined)
        return undefined;
    return {
        message: `Expected the decision on ${(0,quote_value/* quoteValue */.c)(topic)} to agree with the technology stack, found ${(0,quote_value/* quoteValue */.c)(chosen)} decided and ${(0,quote_value/* quoteValue */.c)(other)} pinned.`,
        hint: 'Pin what was decided, or decide for what is pinned.',
    };
}
/** A technology that was decided against and is pinned, while the one that was decided for is not. */
function findLostName(options, chosen, techStack) {
    const pinned = new Set(techStack.map(({ name }) => decision_is_final_fold(name)));
    if (pinned.has(decision_is_final_fold(chosen)))
        return undefined;
    return options.find(({ value }) => value !== chosen && pinned.has(decision_is_final_fold(value)))?.value;
}
function findMistake({ topic, options, decision, reason }) {
    const about = (0,quote_value/* quoteValue */.c)(topic);
    if (options.length === 0) {
        return {
            message: `Expected the options of the decision on ${about}, found none.`,
            hint: 'List what was weighed, each with its source.',
        };
    }
    if (options.length === 1) {
        return {
            message: `Expected at least two options of the decision on ${about}, found one.`,
            hint: 'Name what it was decided against, or drop the decision.',
        };
    }
    const values = options.map(({ value }) => value);
    if (!namesOne(values, decision_is_final_fold(decision))) {
        const listed = values.slice(0, 5).map(quote_value/* quoteValue */.c).join(', ');
        return {
            message: `Expected the decision on ${about} to name one of ${listed}, found ${(0,quote_value/* quoteValue */.c)(decision)}.`,
            hint: 'Name the chosen option as it is written in the options.',
        };
    }
    if (/[\p{L}\p{N}]/u.test(reason))
        return undefined;
    return {
        message: `Expected a reason for the decision on ${about}, found none.`,
        hint: 'Say in one sentence why this option was taken.',
    };
}
/** An option is named by all of its words, or by one that no other option has. */
function namesOne(values, decision) {
    if (decision === '')
        return false;
    const options = values.map(decision_is_final_fold);
    if (options.some((option) => decision.includes(option) || option.includes(decision)))
        return true;
    const owners = new Map();
    for (const word of options.flatMap((option) => [...decision_is_final_wordsOf(option)])) {
        owners.set(word, (owners.get(word) ?? 0) + 1);
    }
    return [...owners].some(([word, count]) => count === 1 && decision.includes(word));
}
const decision_is_final_fold = (text) => text
    .toLowerCase()
    .replace(/[`*_\s]+/gu, ' ')
    .trim();
/** Words that can tell options apart: versions, and words of three letters or more. */
const decision_is_final_wordsOf = (text) => new Set(text
    .match(/[\p{L}\p{N}][\p{L}\p{N}.+#/@-]*/gu)
    ?.filter((word) => word.length > 2 || /\d/u.test(word)) ?? []);

// EXTERNAL MODULE: ./build/spec/states-type.js
var states_type = __webpack_require__(4207);
;// CONCATENATED MODULE: ./build/rules/field-has-type.js



const fieldHasType = {
    id: 'field-has-type',
    about: 'Every field of a schema has a name and a type, and every schema says what it holds.',
    severity: 'error',
    reason: 'Two Builders who guess a type write two formats that do not fit together.',
    example: {
        place: 'document',
        bad: '| `id` |  | yes |',
        good: '| `id` | `int` | yes |',
    },
    check(parsed) {
        if (!(0,read_headings/* hasSection */.O$)(parsed, 2))
            return [];
        return parsed.spec.interfaces.schemas.flatMap((schema, index) => {
            const pointer = `interfaces.schemas.${index}`;
            const untyped = findUntyped(schema).map(({ at, ...words }) => ({
                at: parsed.at(`${pointer}.fields.${at}`),
                ...words,
            }));
            return isHollow(schema)
                ? [
                    {
                        at: parsed.at(pointer),
                        message: `Expected the schema ${schema.name} to say what it holds, found neither fields nor variants nor a definition.`,
                        hint: 'Add its fields with their types, its variants, or its definition as code.',
                    },
                ]
                : untyped;
        });
    },
};
function findUntyped({ name, fields }) {
    return fields.flatMap((field, at) => {
        if ((0,states_type/* statesType */.T)(field.type))
            return [];
        const found = field.type.trim() === '' ? 'none' : (0,quote_value/* quoteValue */.c)(field.type);
        const message = `Expected a type for ${name}.${field.name}, found ${found}.`;
        return [
            { at, message, hint: `Write the type of "${field.name}" in the language of the stack.` },
        ];
    });
}
function isHollow({ fields, variants = [], definition = '' }) {
    return fields.length === 0 && variants.length === 0 && definition.trim() === '';
}

;// CONCATENATED MODULE: ./build/rules/disable-has-reason.js
const disableHasReason = {
    id: 'disable-has-reason',
    about: 'A comment that disables rules names them, gives a reason, stands where it counts and lets something pass.',
    severity: 'error',
    reason: 'Nobody can review an exception that is not explained, and one that outlived its cause hides the next mistake.',
    ignores: 'Other comments; and whether a rule that needs the research or the requirement was let pass, when neither was named.',
    example: {
        place: 'comment',
        bad: '<!-- spec-writer-disable no-hedge -->',
        good: '<!-- spec-writer-disable no-hedge -- clauses are quoted to the letter -->',
    },
    check: (_, { disables = [] }) => disables.flatMap(({ at, mistake }) => (mistake === undefined ? [] : [{ at, ...mistake }])),
};

// EXTERNAL MODULE: ./build/spec/parse/front-matter.js + 1 modules
var front_matter = __webpack_require__(8952);
// EXTERNAL MODULE: ./build/spec/fact-types.js
var fact_types = __webpack_require__(55722);
// EXTERNAL MODULE: ./build/spec/parse/read-fact.js
var read_fact = __webpack_require__(52667);
// EXTERNAL MODULE: ./build/rules/layout/range-of-line.js
var range_of_line = __webpack_require__(88041);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/rules/fixes/complete-front-matter.js




/** States what the document itself tells: the version of its form, its title, and the language of its headings. */
const completeFrontMatter = (parsed) => {
    const { lines } = parsed;
    const end = (0,front_matter/* countFrontMatter */.w)(lines);
    if (end === 0)
        return lines;
    const told = readTold(parsed);
    const top = lines.slice(0, end).map((line) => {
        const { key = '', value = '' } = (0,read_fact/* readFact */.n)(line) ?? {};
        const fact = told.get(key);
        const isOpen = fact !== undefined && !line.startsWith(' ') && (0,read_fact/* isPlaceholder */.w)(value);
        return isOpen ? `${key}: ${fact}` : line;
    });
    const isStated = (key) => top.some((line) => line.startsWith(`${key}:`));
    const place = Math.max(1, top.findIndex((line) => line.startsWith('title:')) + 1);
    const locale = told.get('locale');
    const completed = [
        ...top.slice(0, 1),
        ...(isStated('schemaVersion') ? [] : ['schemaVersion: 1']),
        ...top.slice(1, place),
        ...(isStated('locale') || locale === undefined ? [] : [`locale: ${locale}`]),
        ...top.slice(place),
    ];
    const isSame = completed.every((line, index) => line === lines[index]);
    return isSame
        ? 'only the program that wrote the document knows these facts'
        : [...completed, ...lines.slice(end)];
};
/** Each fact as it is written; all four headings in one language leave no doubt of it. */
function readTold(parsed) {
    const { locale } = parsed;
    const headings = (0,read_headings/* readHeadings */.IM)(parsed);
    const titles = (0,read_headings/* sectionTitles */.XG)(locale);
    const isTold = titles.every((title) => headings.some(({ text }) => text === title));
    const found = headings.filter(({ level }) => level === 1);
    const title = found.length === 1 ? (found[0]?.text ?? '') : '';
    return new Map([
        ['schemaVersion', '1'],
        ...(isTold ? [['locale', locale.tag]] : []),
        ...(title === '' ? [] : [['title', (0,dist/* stringify */.As)(title, { lineWidth: 0 }).trimEnd()]]),
    ]);
}

;// CONCATENATED MODULE: ./build/rules/front-matter-is-readable.js







const frontMatterIsReadable = {
    id: 'front-matter-is-readable',
    about: 'The document starts with YAML front matter that states its machine facts.',
    severity: 'error',
    reason: 'The locale decides which headings are expected, and the input hash tells whether the document is still up to date.',
    example: {
        place: 'document',
        bad: 'locale: [en',
        good: 'locale: en',
    },
    fix: completeFrontMatter,
    check: (parsed, context) => {
        const unreadable = parsed.unreadable.filter(({ what }) => what === 'front-matter');
        if (unreadable.length > 0)
            return unreadable.map(({ message, at }) => ({ at, message, hint }));
        return [
            ...findMissing(parsed),
            ...findPlaceholders(parsed),
            ...findInvalid(parsed),
            ...findOtherTitle(parsed),
            ...findOtherRequirement(parsed, context),
        ];
    },
};
const hint = 'Start the file with "---", YAML with schemaVersion, title, locale, createdAt, requirement (source, title), inputHash, model and tool, and "---".';
/** What the published schema of the twin says of each fact. */
const facts = [
    ['locale', 'a BCP 47 tag such as en or pt-BR', fact_types/* locale */.Hg, ({ locale }) => locale],
    [
        'createdAt',
        'a time such as 2026-01-02T03:04:05Z',
        fact_types/* createdAt */.CT,
        ({ createdAt }) => createdAt,
    ],
    [
        'generator.inputHash',
        'a SHA-256 in 64 digits',
        fact_types/* inputHash */.Bb,
        ({ generator }) => generator.inputHash,
    ],
];
/** A value that the schema forbids makes a twin that no other tool accepts. */
function findInvalid({ spec, at }) {
    return facts.flatMap(([pointer, wanted, type, read]) => {
        const value = read(spec);
        if (value === '' || (0,read_fact/* isPlaceholder */.w)(value) || type.safeParse(value).success)
            return [];
        const key = pointer.slice(pointer.lastIndexOf('.') + 1);
        const message = `Expected ${wanted} after "${key}:", found ${(0,quote_value/* quoteValue */.c)(value)}.`;
        return [{ at: at(pointer), message, hint: `Write ${wanted}.` }];
    });
}
/** The title stands twice, and the twin holds only one of them. */
function findOtherTitle(parsed) {
    const { title } = parsed.spec;
    const heading = (0,read_headings/* readHeadings */.IM)(parsed).find(({ level }) => level === 1);
    if (heading === undefined || title === '' || foldTitle(heading.text) === foldTitle(title))
        return [];
    return [
        {
            at: heading.at,
            message: `Expected the title of the front matter, ${(0,quote_value/* quoteValue */.c)(title)}, found ${(0,quote_value/* quoteValue */.c)(heading.text)}.`,
            hint: 'Write the same title in both places.',
        },
    ];
}
const foldTitle = (title) => title.normalize('NFKC').replace(/\s+/gu, ' ').trim();
function findOtherRequirement({ spec, at }, { requirement }) {
    const { source } = spec.requirement;
    if (requirement === undefined || source === '' || source === requirement.source)
        return [];
    return [
        {
            at: at('requirement.source'),
            message: `Expected the requirement ${(0,quote_value/* quoteValue */.c)(requirement.source)}, found ${(0,quote_value/* quoteValue */.c)(source)}.`,
            hint: 'Write where the requirement stands, or check the document against its own requirement.',
        },
    ];
}
/** The title has a rule of its own: one that is a placeholder is another one than that of the heading. */
const placeholderKeys = [
    'schemaVersion',
    'locale',
    'createdAt',
    'source',
    'inputHash',
    'model',
    'tool',
];
/** What YAML reads as nothing is missing. */
const isEmpty = (value) => /^\s*(?:|~|null|""|'')\s*$/u.test(value);
function findPlaceholders({ lines }) {
    return lines.slice(1, (0,front_matter/* countFrontMatter */.w)(lines)).flatMap((line, index) => {
        const { key = '', value = '' } = (0,read_fact/* readFact */.n)(line) ?? {};
        const isOpen = (0,read_fact/* isPlaceholder */.w)(value) && !isEmpty(value);
        if (!placeholderKeys.includes(key) || !isOpen)
            return [];
        const message = `Expected a value after "${key}:", found the placeholder ${(0,quote_value/* quoteValue */.c)(value)}.`;
        return [{ at: (0,range_of_line/* rangeOfLine */.T)(lines, index + 2), message, hint: `Write the value of ${key}.` }];
    });
}
/** Facts that nobody but the program that wrote the document can state. */
function findMissing({ spec, lines }) {
    const top = lines.slice(0, (0,front_matter/* countFrontMatter */.w)(lines));
    const version = top.map(read_fact/* readFact */.n).find((fact) => fact?.key === 'schemaVersion')?.value ?? '';
    const stated = [
        ['schemaVersion', isEmpty(version) ? '' : version],
        ['locale', spec.locale],
        ['createdAt', spec.createdAt],
        ['requirement', spec.requirement.source],
        ['inputHash', spec.generator.inputHash],
        ['model', spec.generator.model],
        ['tool', spec.generator.tool],
    ];
    const missing = stated.filter(([, value]) => value.trim() === '').map(([name]) => name);
    if (missing.length === 0)
        return [];
    const found = missing.length === stated.length ? 'none' : `none of ${missing.join(', ')}`;
    const message = `Expected front matter with the facts of the document, found ${found}.`;
    return [{ at: (0,range_of_line/* rangeOfLine */.T)(lines, 1), message, hint }];
}

// EXTERNAL MODULE: ./build/nearest-name.js
var nearest_name = __webpack_require__(31972);
// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(81226);
;// CONCATENATED MODULE: ./build/rules/paths/tree-paths.js


/** Looking for the nearest path compares with every file: many wrong paths or a huge tree stop it. */
const mostSuggestions = 20;
const mostCandidates = 500;
/** No system opens a longer path; its folders would cost the square of its length. */
const longestPath = 4096;
function readTreePaths({ architecture }) {
    const { root, files } = architecture.structure;
    const paths = files.map(({ path }) => path);
    const known = new Set(paths);
    for (const path of paths) {
        const cut = path.lastIndexOf('/');
        if (cut !== -1 && path.length <= longestPath)
            addFolders(path.slice(0, cut), known);
    }
    let suggestions = 0;
    return {
        isEmpty: paths.length === 0,
        has: (path) => known.has(path),
        suggest(path) {
            suggestions += 1;
            const bare = (0,trim_end/* trimEnd */.s)(path.replace(/^\.\//u, ''), '/');
            const inside = bare.startsWith(`${root}/`) ? bare.slice(root.length + 1) : bare;
            const nearest = known.has(inside)
                ? inside
                : suggestions <= mostSuggestions && findNearest(inside, paths);
            return nearest
                ? `Write "${nearest}", or add "${path}" to the project structure.`
                : `Add "${path}" to the project structure, or name a file that is in it.`;
        },
    };
}
/** A folder is met once for all of its files. */
function addFolders(folder, known) {
    for (let path = folder; path !== '' && !known.has(path);) {
        known.add(path);
        const cut = path.lastIndexOf('/');
        path = cut === -1 ? '' : path.slice(0, cut);
    }
}
function findNearest(path, paths) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const moved = paths.find((known) => known === file || known.endsWith(`/${file}`));
    if (moved !== undefined || paths.length > mostCandidates || path.length > longestPath)
        return moved;
    return (0,nearest_name/* nearestName */.q)(path, paths);
}

;// CONCATENATED MODULE: ./build/rules/interface-file-in-tree.js



const interfaceFileInTree = {
    id: 'interface-file-in-tree',
    about: 'Every file that a schema, signature, configuration, constant, flow or failure names is in the project structure.',
    severity: 'error',
    reason: 'What is defined in an unknown file is defined nowhere.',
    example: {
        place: 'document',
        bad: '- `State` (enum, `src/state.py`)',
        good: '- `State` (enum, `src/models.py`)',
    },
    check(parsed) {
        const tree = readTreePaths(parsed.spec);
        if (tree.isEmpty)
            return [];
        return listReferences(parsed.spec).flatMap(({ path, pointer, owner }) => {
            // An absent file is reported where the entry cannot be read.
            if (path === '' || tree.has(path))
                return [];
            return [
                {
                    at: locateText(parsed, pointer, path),
                    message: `Expected ${owner} in a file of the project structure, found ${(0,quote_value/* quoteValue */.c)(path)}.`,
                    hint: tree.suggest(path),
                },
            ];
        });
    },
};
function listReferences({ interfaces, logic }) {
    const { schemas, signatures, configs, constants } = interfaces;
    return [
        ...schemas.map(({ name, file }, index) => ({
            path: file,
            pointer: `interfaces.schemas.${index}.file`,
            owner: `the schema ${name}`,
        })),
        ...signatures.map(({ signature, file }, index) => ({
            path: file,
            pointer: `interfaces.signatures.${index}.file`,
            owner: (0,quote_value/* quoteValue */.c)(signature),
        })),
        ...configs.map(({ file }, index) => ({
            path: file,
            pointer: `interfaces.configs.${index}.file`,
            owner: 'the configuration',
        })),
        ...constants.map(({ name, file }, index) => ({
            path: file,
            pointer: `interfaces.constants.${index}.file`,
            owner: `the constant ${name}`,
        })),
        ...logic.flows.flatMap(({ name, files }, index) => files.map((path, position) => ({
            path,
            pointer: `logic.flows.${index}.files.${position}`,
            owner: `the flow ${(0,quote_value/* quoteValue */.c)(name)}`,
        }))),
        ...logic.errorHandling.map(({ failure, file }, index) => ({
            path: file,
            pointer: `logic.errorHandling.${index}.file`,
            owner: `the failure ${(0,quote_value/* quoteValue */.c)(failure)}`,
        })),
    ];
}

// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(10289);
;// CONCATENATED MODULE: ./build/rules/prose/phrase-finder.js

/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = (0,letter_pattern/* letterPattern */.J)(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
const wordCharacter = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}\p{M}_-]/u);
const isUnspaced = (text) => withoutSpaces(text).test(text);
const isWordCharacter = (text) => wordCharacter(text).test(text);
/**
 * Plain searches instead of one large expression: that is faster by an order of magnitude in a
 * program that starts, checks one document and ends.
 */
function createPhraseFinder(phrases) {
    const known = [...new Set(phrases.map((phrase) => phrase.toLowerCase()))]
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ phrase, isWhole: !isUnspaced(phrase) }));
    return (text) => {
        const { folded, offsetOf } = foldText(text);
        return known.flatMap(({ phrase, isWhole }) => findAll(folded, phrase)
            .filter((index) => !isWhole || isWord(folded, index, index + phrase.length))
            .map((index) => ({
            index: offsetOf(index),
            end: offsetOf(index + phrase.length - 1) + 1,
        })));
    };
}
const wordRun = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}\p{M}_-]+/gu);
const unspacedCharacter = (0,letter_pattern/* letterPattern */.J)(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
/** The words of a text, and each character of a script that is written without spaces. */
function listWords(text) {
    const lower = toLowerCase(text);
    const characters = isUnspaced(lower) ? (lower.match(unspacedCharacter(lower)) ?? []) : [];
    return [...(lower.match(wordRun(lower)) ?? []), ...characters];
}
/** What a text must hold, as words, if it holds the phrase; a phrase of signs may be anywhere. */
function wordsOfPhrase(phrase) {
    const lower = phrase.toLowerCase();
    return lower.match((isUnspaced(lower) ? unspacedCharacter : wordRun)(lower)) ?? [];
}
function findAll(text, phrase) {
    const found = [];
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
        found.push(at);
    }
    return found;
}
function isWord(text, start, end) {
    return !isWordCharacter(text[start - 1] ?? '') && !isWordCharacter(text[end] ?? '');
}
/** Lower case, and one space for each run of white space; offsets lead back into the text. */
function foldText(text) {
    const lower = toLowerCase(text);
    if (!/\s\s|[^\S ]/u.test(lower))
        return { folded: lower, offsetOf: (index) => index };
    const offsets = [];
    let folded = '';
    for (const { 0: run, index } of lower.matchAll(/\s+|\S+/gu)) {
        const kept = /^\s/u.test(run) ? ' ' : run;
        for (let at = 0; at < kept.length; at += 1)
            offsets.push(index + at);
        folded += kept;
    }
    return { folded, offsetOf: (index) => offsets[index] ?? text.length };
}
/** A few capitals become two characters in lower case; they stay, so that offsets do. */
function toLowerCase(text) {
    const lower = text.toLowerCase();
    if (lower.length === text.length)
        return lower;
    return Array.from(text, (character) => {
        const small = character.toLowerCase();
        return small.length === character.length ? small : character;
    }).join('');
}

// EXTERNAL MODULE: ./build/rules/prose/mask-text.js
var mask_text = __webpack_require__(97260);
;// CONCATENATED MODULE: ./build/rules/prose/read-passages.js
/** What was read of a document before: several rules ask for the same. */
const readings = new WeakMap();
/** All running text of the document: no headings, code, quotes, HTML or footnotes. */
function readPassages(parsed) {
    const known = readings.get(parsed) ?? readAnew(parsed);
    readings.set(parsed, known);
    return known;
}
function readAnew({ blocks, lines }) {
    return blocks.flatMap(spansOf).flatMap(({ line, endLine }) => {
        const own = withoutFootnotes(lines.slice(line - 1, endLine));
        return own.length === 0 ? [] : [{ text: own.join('\n'), line }];
    });
}
function spansOf(block) {
    if (block.is === 'paragraph')
        return [block];
    if (block.is === 'list')
        return block.items.flatMap(({ blocks }) => blocks.flatMap(spansOf));
    if (block.is !== 'table')
        return [];
    return Array.from({ length: block.endLine - block.line + 1 }, (_, index) => ({
        line: block.line + index,
        endLine: block.line + index,
    }));
}
/** Footnotes hold quotes; to the block parser they are paragraphs, and several of them are one. */
function withoutFootnotes(lines) {
    const first = lines.findIndex((line) => /^\s*\[\^[^\]\s]+\]:/u.test(line));
    return first === -1 ? lines : lines.slice(0, first);
}
/** Places stretches of a passage in the document; its lines are counted once for all of them. */
function createPlacer({ text, line }) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const rowOf = (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low;
    };
    return (start, end) => {
        const [row, endRow] = [rowOf(start), rowOf(end)];
        return {
            line: line + row,
            column: start - (starts[row] ?? 0) + 1,
            endLine: line + endRow,
            endColumn: end - (starts[endRow] ?? 0) + 1,
        };
    };
}

;// CONCATENATED MODULE: ./build/rules/prose/read-normative-prose.js



/** What was read of a document before: each rule about its words asks for the same. */
const read_normative_prose_readings = new WeakMap();
/**
 * The prose that instructs the Builder. What others said is hidden, length for length: code,
 * quotations, addresses, the options of a decision, and text that only repeats a clause or a quote.
 */
function readNormativeProse(parsed) {
    const known = read_normative_prose_readings.get(parsed) ?? read_normative_prose_readAnew(parsed);
    read_normative_prose_readings.set(parsed, known);
    return known;
}
function read_normative_prose_readAnew(parsed) {
    const quoted = listQuotedPlaces(parsed);
    return [...readPassages(parsed), ...readPurposes(parsed)].map(({ text, line }) => ({
        line,
        text: (0,mask_text/* maskAddresses */.b6)((0,mask_text/* maskQuotations */.uL)((0,mask_text/* maskCode */.Q5)(maskPlaces({ text, line }, quoted)))),
    }));
}
/** What the tree says about its files; the names before it are hidden. */
function readPurposes({ spec, lines, at }) {
    return spec.architecture.structure.files.flatMap(({ purpose }, index) => {
        const { line } = at(`architecture.structure.files.${index}`);
        const text = lines[line - 1] ?? '';
        const start = purpose === '' ? -1 : text.lastIndexOf(purpose);
        return start === -1 ? [] : [{ text: (0,mask_text/* maskBetween */.DU)(text, 0, start), line }];
    });
}
function listQuotedPlaces(parsed) {
    const places = new Map();
    for (const pointer of listQuotedPointers(parsed)) {
        for (const [line, columns] of columnsOf(parsed.at(pointer), parsed.lines)) {
            const known = places.get(line);
            if (known === undefined)
                places.set(line, [columns]);
            else
                known.push(columns);
        }
    }
    return places;
}
function listQuotedPointers({ spec, at }) {
    const clauses = new Set(spec.requirement.clauses.map(({ text }) => (0,fold_quote/* foldQuote */.i)(text)));
    const options = spec.decisions.flatMap((decision, index) => decision.options
        .map((_, position) => `decisions.${index}.options.${position}.value`)
        // A value without a place of its own is given that of the whole decision.
        .filter((pointer) => !isSamePlace(at(pointer), at(`decisions.${index}`))));
    const details = spec.logic.details.flatMap(({ text, evidence }, index) => {
        const isQuote = evidence.some(({ quote }) => (0,fold_quote/* foldQuote */.i)(quote).includes((0,fold_quote/* foldQuote */.i)(text)));
        return isQuote ? [`logic.details.${index}`] : [];
    });
    const exclusions = spec.outOfScope.flatMap(({ text }, index) => clauses.has((0,fold_quote/* foldQuote */.i)(text)) ? [`outOfScope.${index}.text`] : []);
    return [...options, ...details, ...exclusions];
}
function isSamePlace(left, right) {
    return (left.line === right.line &&
        left.column === right.column &&
        left.endLine === right.endLine &&
        left.endColumn === right.endColumn);
}
function columnsOf(place, lines) {
    return Array.from({ length: place.endLine - place.line + 1 }, (_, index) => {
        const line = place.line + index;
        const from = index === 0 ? place.column - 1 : 0;
        const isLast = line === place.endLine;
        return [line, { from, to: isLast ? place.endColumn - 1 : (lines[line - 1]?.length ?? 0) }];
    });
}
function maskPlaces({ text, line }, places) {
    if (places.size === 0)
        return text;
    return text
        .split('\n')
        .map((own, index) => (places.get(line + index) ?? []).reduce((masked, { from, to }) => (0,mask_text/* maskBetween */.DU)(masked, from, to), own))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/rules/prose/find-phrases.js



const findNothing = () => [];
/**
 * Every phrase of the lists, and what else is looked for, in the prose that instructs the Builder; of
 * overlapping matches the first and longest counts.
 */
function findPhrases(parsed, lists, findMore = findNothing) {
    const passages = readNormativeProse(parsed);
    const present = narrow(lists, wordsIn(passages));
    const find = present.length === 0 ? findNothing : createPhraseFinder(present);
    return passages.flatMap((passage) => {
        const found = [...find(passage.text), ...findMore(passage.text)];
        return found.length === 0 ? [] : placeAll(passage, found);
    });
}
function placeAll(passage, found) {
    const place = createPlacer(passage);
    let covered = 0;
    return found
        .sort((left, right) => left.index - right.index || right.end - left.end)
        .flatMap(({ index, end }) => {
        if (index < covered)
            return [];
        covered = end;
        return [{ phrase: passage.text.slice(index, end), at: place(index, end) }];
    });
}
/** The words of a document's prose: each rule about phrases asks for the same. */
const wordsOfProse = new WeakMap();
function wordsIn(passages) {
    const words = wordsOfProse.get(passages) ?? new Set(passages.flatMap(({ text }) => listWords(text)));
    wordsOfProse.set(passages, words);
    return words;
}
/** The words of a locale's phrases serve every document in it. */
const wordsOfList = new WeakMap();
/** Of hundreds of phrases a document holds the words of a few. */
function narrow(lists, present) {
    return lists.flatMap((phrases) => {
        const words = wordsOfList.get(phrases) ?? phrases.map(wordsOfPhrase);
        wordsOfList.set(phrases, words);
        return phrases.filter((_, index) => words[index]?.every((word) => present.has(word)));
    });
}

;// CONCATENATED MODULE: ./build/rules/no-hedge.js



/** Dots after a comma leave the rest of an enumeration to the Builder. */
const openEnd = /[,，、]\s?(?:…|\.{3})/gu;
const findOpenEnds = (text) => [...text.matchAll(openEnd)].map(({ 0: found, index }) => ({ index, end: index + found.length }));
const noHedge = {
    id: 'no-hedge',
    about: 'No sentence leaves it to the Builder whether something is done.',
    severity: 'error',
    reason: 'What "could" or "maybe" should be done is built by one Builder and left out by the next.',
    example: {
        place: 'action',
        bad: 'Perhaps store the item in `src/models.py`.',
        good: 'Store the item in `src/models.py`.',
    },
    check(parsed) {
        return findPhrases(parsed, [parsed.locale.hedges, en.en.hedges], findOpenEnds).map(({ phrase, at }) => ({
            at,
            message: `Expected a statement, found ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: `Say what must be done, or drop the sentence; where ${(0,quote_value/* quoteValue */.c)(phrase)} is quoted, put it in quotation marks.`,
        }));
    },
};

;// CONCATENATED MODULE: ./build/rules/prose/find-alternative.js




/** More names than this are no stack; the limit bounds the time on hostile documents. */
const mostNames = 300;
const trimMarks = (text) => (0,trim_end/* trimEnd */.s)(text, ' `*_"\')').replace(/^[\s`*_"'(]+/u, '');
function toChoices({ or, orders }, names) {
    const folded = names.map((name) => trimMarks(name).toLowerCase());
    const known = [...new Set(folded)].filter((name) => name.length > 1 && name.length <= 60);
    return {
        findOr: createPhraseFinder(or),
        findOrder: createPhraseFinder(orders),
        names: known.slice(0, mostNames),
    };
}
/** The text around an "or" between two known names: `PostgreSQL or MySQL`. */
function findNamedAlternative(text, { findOr, names }) {
    const masked = (0,mask_text/* maskQuotations */.uL)(text);
    for (const { index, end } of findOr(masked)) {
        const left = trimMarks(masked.slice(Math.max(0, index - 80), index));
        const right = trimMarks(masked.slice(end, end + 80));
        const first = names.find((name) => endsWithName(left, name));
        const second = names.find((name) => startsWithName(right, name));
        if (first === undefined || second === undefined || first === second)
            continue;
        return `${left.slice(-first.length)} ${masked.slice(index, end)} ${right.slice(0, second.length)}`;
    }
    return undefined;
}
function endsWithName(text, name) {
    if (!text.toLowerCase().endsWith(name))
        return false;
    return !/^[\w.@/-]$/u.test(text.at(-name.length - 1) ?? '');
}
function startsWithName(text, name) {
    if (!text.toLowerCase().startsWith(name))
        return false;
    return !/^(?:[\w@/-]|\.\w)/u.test(text.slice(name.length, name.length + 2));
}
/** `Use X or Y`, where X and Y read like products; only in English are small words no nouns. */
const capitalised = (0,letter_pattern/* letterPattern */.J)(() => /(?<![\p{L}\p{N}])(?:[Uu]se|[Cc]hoose|[Pp]ick|[Ss]elect|[Aa]dopt|[Ii]nstall)\s(?:either\s)?(?<first>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})\sor\s(?<second>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})(?<rest>[^\n]{0,20})/gu);
const smallLetter = (0,letter_pattern/* letterPattern */.J)(() => /\p{Ll}/u);
/** Then the text says itself which of the two it is. */
const condition = /^[,，、\s]*(?:(?:depending|according|when|if|unless|where|based|as|je nach|wenn|falls|sofern|selon|si|quand|según|cuando|a seconda|se|quando|conforme|zależnie|jeśli|gdy|в зависимости|если|когда)(?![\p{L}\p{N}])|取决于|如果|當|当|視)/iu;
/** The words of an instruction that lets the Builder choose between two products. */
function findOpenOrder(text, choices) {
    const masked = (0,mask_text/* maskQuotations */.uL)(text);
    for (const { groups = {} } of masked.matchAll(capitalised(masked))) {
        const { first = '', second = '', rest = '' } = groups;
        if (isProduct(first) && isProduct(second) && !condition.test(rest)) {
            return `${first} or ${second}`;
        }
    }
    return findOrderOfPackages(masked, choices);
}
const packageBefore = /(?<name>`[^`\n]{1,60}`)\s*$/u;
const packageAfter = /^\s*(?<name>`[^`\n]{1,60}`)/u;
/** Between the verb of an order and what it takes stands an article at most. */
const orderReach = 24;
/** Two packages between backticks with an "or" of any shipped language, and an order around them. */
function findOrderOfPackages(text, { findOr, findOrder }) {
    for (const sign of findOr(text)) {
        const found = packagesAround(text, sign);
        if (found === undefined)
            continue;
        const { start, stop } = found;
        const after = text.slice(stop, stop + orderReach);
        const around = `${text.slice(Math.max(0, start - orderReach), start)} ${after}`;
        if (findOrder(around).length > 0 && !condition.test(after))
            return text.slice(start, stop);
    }
    return undefined;
}
/** Where the packages on both sides of an "or" begin and end. */
function packagesAround(text, { index, end }) {
    const left = packageBefore.exec(text.slice(Math.max(0, index - 80), index))?.groups?.['name'];
    const right = packageAfter.exec(text.slice(end, end + 80))?.groups?.['name'];
    if (left === undefined || right === undefined || left === right)
        return undefined;
    if (!isProduct(left) || !isProduct(right))
        return undefined;
    return { start: text.lastIndexOf(left, index), stop: text.indexOf(right, end) + right.length };
}
/** `GET`, `true`, `--json`, `Item` and `src/a.ts` are no products; `httpx`, `@scope/name` and `Redis` are. */
function isProduct(operand) {
    if (!operand.startsWith('`'))
        return smallLetter(operand).test(operand);
    const code = operand.slice(1, -1);
    const isLiteral = /^(?:true|false|null|none|nil|undefined|yes|no|on|off|let|const|var)$/u.test(code);
    return /^(?:@[a-z\d-]+\/)?[a-z][a-z\d-]{2,}(?:\.js)?$/u.test(code) && !isLiteral;
}

;// CONCATENATED MODULE: ./build/rules/no-open-alternative.js





const noOpenAlternative = {
    id: 'no-open-alternative',
    about: 'Names, decisions and instructions settle on one thing and offer no second.',
    severity: 'error',
    reason: 'The architect decides; a Builder that has to choose is doing the work a second time.',
    example: {
        place: 'action',
        bad: 'Serve the route with fastapi or pytest.',
        good: 'Serve the route with fastapi.',
    },
    check(parsed) {
        const choices = readChoices(parsed);
        return listTexts(parsed).flatMap(({ text, pointer, find }) => {
            const found = find(text, choices);
            if (found === undefined)
                return [];
            return [
                {
                    at: locateText(parsed, pointer, found),
                    message: `Expected one choice, found ${(0,quote_value/* quoteValue */.c)(found)}.`,
                    hint: 'Keep the one to build and drop the other; what was weighed belongs into the options of a decision.',
                },
            ];
        });
    },
};
/** Instructions name several of these without leaving a choice: `in macOS or Linux`. */
const manyAtOnce = ['platform', 'language', 'format'];
/** What can be chosen from: the technologies, and every option of every decision. */
function readChoices({ spec, locale }) {
    const names = [
        ...spec.architecture.techStack
            .filter(({ kind }) => !manyAtOnce.includes(kind))
            .map(({ name }) => name),
        ...spec.decisions.flatMap(({ options }) => options.map(({ value }) => value)),
    ];
    return toChoices({ or: [...locale.or, ...en.en.or], orders: [...locale.orders, ...en.en.orders] }, names);
}
function listTexts(parsed) {
    const { spec } = parsed;
    const { techStack, pattern } = spec.architecture;
    const { flows, errorHandling } = spec.logic;
    return [
        ...techStack.map(({ name }, index) => ({
            text: name,
            pointer: `architecture.techStack.${index}.name`,
            find: findInName,
        })),
        { text: pattern.name, pointer: 'architecture.pattern.name', find: findInName },
        { text: pattern.rationale, pointer: 'architecture.pattern.rationale', find: findInText },
        ...spec.decisions.map(({ decision }, index) => ({
            text: decision,
            pointer: `decisions.${index}.decision`,
            find: findInDecision,
        })),
        ...flows.flatMap(({ steps }, index) => steps.map((text, position) => ({
            text,
            pointer: `logic.flows.${index}.steps.${position}`,
            find: findInText,
        }))),
        ...errorHandling.map(({ strategy }, index) => ({
            text: strategy,
            pointer: `logic.errorHandling.${index}.strategy`,
            find: findInText,
        })),
        ...(0,list_steps/* listSteps */.A)(parsed).map(({ step, pointer }) => ({
            text: step.action,
            pointer: `${pointer}.action`,
            find: findInText,
        })),
    ];
}
/** A name is short: an "or" or a slash with spaces inside it joins two names. */
function findInName(text, { findOr }) {
    const isJoined = /\S\s\/\s\S/u.test(text) || findOr(text).some(({ index }) => index > 0);
    return isJoined ? text : undefined;
}
function findInText(text, choices) {
    return findNamedAlternative(text, choices) ?? findOpenOrder(text, choices);
}
function findInDecision(text, choices) {
    const slash = /(?:\p{Lu}[\p{L}\d.+#-]{1,40}|`[^`\n]{1,60}`) \/ (?:\p{Lu}[\p{L}\d.+#-]{1,40}|`[^`\n]{1,60}`)/u;
    const either = /(?<!\p{L})either\s[^.\n]{1,80}\sor\s/iu;
    return findInText(text, choices) ?? either.exec(text)?.[0] ?? slash.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/rules/no-placeholder.js



/**
 * Marks that are the same in every language. `TODO` counts in capitals with a colon, a bracket or
 * nothing behind it, because "todo" is also what some products are about.
 */
const marks = [
    /(?<![\p{L}\p{N}_])(?:TODO|XXX|HACK)(?=\s*[:(\]]|[ \t]*$)|(?<![\p{L}\p{N}_])(?:FIXME|TKTK)(?![\p{L}\p{N}_])/gmu,
    /\\?\[\s?(?:NEEDS CLARIFICATION|TBD|TODO|insert\s|fill in|your\s|placeholder|describe\s|specify\s)[^[\]\n]{0,300}\](?!\()/giu,
    /(?:\\?<|&lt;)(?:insert|your|fill in|placeholder|describe|specify|to be|name of)(?:\s[^<>\n]{0,120})?(?:>|&gt;)/giu,
    /(?<!\?)\?\?\?(?!\?)/gu,
];
const noPlaceholder = {
    id: 'no-placeholder',
    about: 'No text stands in for what somebody meant to write later.',
    severity: 'error',
    reason: 'The Builder has nobody to ask, and builds the placeholder.',
    example: {
        place: 'action',
        bad: 'Store the item in TBD.',
        good: 'Store the item in SQLite.',
    },
    check(parsed) {
        return findPhrases(parsed, [parsed.locale.placeholders, en.en.placeholders], findMarks).map(({ phrase, at }) => ({
            at,
            message: `Expected text, found the placeholder ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: 'Write what belongs here; a name of something in the code goes between backticks.',
        }));
    },
};
/** Without one of these signs no mark can match; most sentences are done here. */
const signs = /TODO|XXX|HACK|FIXME|TKTK|[[<]|&lt;|\?\?\?/u;
function findMarks(text) {
    if (!signs.test(text))
        return [];
    return marks.flatMap((mark) => [...text.matchAll(mark)].map(({ 0: found, index }) => ({ index, end: index + found.length })));
}

;// CONCATENATED MODULE: ./build/rules/one-version-per-name.js
const oneVersionPerName = {
    id: 'one-version-per-name',
    about: 'Each technology is listed once, with one version.',
    severity: 'error',
    reason: 'With two versions of one name the Builder has to choose, and the manifest can hold only one.',
    example: {
        place: 'document',
        bad: '- `pytest` `8.0.0` (tool, assumed): Runs the tests.\n  - `pytest` `8.1.0` (tool, assumed): Runs the tests.',
        good: '- `pytest` `8.0.0` (tool, assumed): Runs the tests.',
    },
    check(parsed) {
        const first = new Map();
        return parsed.spec.architecture.techStack.flatMap(({ name, version }, index) => {
            const key = name.trim().toLowerCase();
            const before = first.get(key);
            if (key === '' || before === undefined) {
                first.set(key, version);
                return [];
            }
            const message = before === version
                ? `Expected ${name} once, found it twice with version ${version}.`
                : `Expected one version of ${name}, found ${before} and ${version}.`;
            const hint = `Keep one entry for ${name}; when the research states both versions, name the conflict under the decisions.`;
            return [{ at: parsed.at(`architecture.techStack.${index}`), message, hint }];
        });
    },
};

// EXTERNAL MODULE: ./build/rules/layout/part-sections.js
var part_sections = __webpack_require__(17259);
;// CONCATENATED MODULE: ./build/rules/part-is-not-empty.js


const partIsNotEmpty = {
    id: 'part-is-not-empty',
    about: 'Every part and every logic flow says something.',
    severity: 'error',
    reason: 'Below an empty label a Builder has to invent what belongs there.',
    example: {
        place: 'document',
        bad: '- **Examples**:\n\n## 3.',
        good: '- **Examples**:\n  - `create_item`\n    - Given: `"milk"`\n    - Expected: `{"id": 1, "label": "milk"}`\n\n## 3.',
    },
    check: (parsed) => [...findEmptyParts(parsed), ...findEmptyFlows(parsed)],
};
const findEmptyParts = ({ parts, locale }) => parts
    .filter(({ empty }) => empty)
    .map(({ name, at }) => ({
    at,
    message: `Expected content in the part "${locale.parts[name]}", found none.`,
    hint: part_sections/* requiredParts */.q.includes(name)
        ? `Add the content, or the sentence "${locale.labels.none}" when there is rightly nothing to say.`
        : 'Add the content, or remove the label.',
}));
function findEmptyFlows(parsed) {
    const { flows } = parsed.spec.logic;
    if (flows.length < 2 || flows.some(({ steps }) => steps.length > 0))
        return listEmptyFlows(parsed);
    // Steps that nobody gave a flow are one mistake.
    const message = `Expected flows with a name and numbered steps below it, found ${flows.length} items without steps.`;
    const hint = 'Make what belongs together the numbered list of one flow with a name in bold.';
    return [{ at: parsed.at('logic.flows.0'), message, hint }];
}
const listEmptyFlows = ({ spec, at }) => spec.logic.flows.flatMap(({ name, steps }, index) => {
    if (steps.length > 0)
        return [];
    return [
        {
            at: at(`logic.flows.${index}`),
            message: `Expected steps in the flow ${(0,quote_value/* quoteValue */.c)(name)}, found none.`,
            hint: 'Add what happens in which order as a numbered list, or remove the flow.',
        },
    ];
});

;// CONCATENATED MODULE: ./build/rules/layout/read-footnote-labels.js
const definition = /^ {0,3}\[\^([^\][\s]{1,200})\]:/u;
/** Every definition of a footnote, in the order of the document. */
const listFootnotes = (lines) => lines.flatMap((line, index) => {
    const [mark, label] = definition.exec(line) ?? [];
    return mark === undefined || label === undefined
        ? []
        : [{ label, line: index + 1, text: line.slice(mark.length) }];
});
/** The label of each footnote that is defined, and the line of its first definition. */
function readFootnoteLabels(lines) {
    const labels = new Map();
    for (const { label, line } of listFootnotes(lines)) {
        if (!labels.has(label))
            labels.set(label, line);
    }
    return labels;
}
/** The clause that each footnote states; evidence states none. */
function readFootnoteClauses(lines) {
    return new Map(listFootnotes(lines).flatMap(({ label, text }) => {
        const id = /^\s{0,9}\*\*(R[1-9]\d{0,8})\*\*/u.exec(text)?.[1];
        return id === undefined ? [] : [[label, id]];
    }));
}

// EXTERNAL MODULE: ./build/markdown/read-blocks.js
var read_blocks = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/markdown/read-prose.js
var read_prose = __webpack_require__(5456);
// EXTERNAL MODULE: ./build/spec/parse/words.js
var parse_words = __webpack_require__(87163);
// EXTERNAL MODULE: ./build/spec/render-spec.js + 6 modules
var render_spec = __webpack_require__(25291);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(38847);
;// CONCATENATED MODULE: ./build/rules/read-back/words-of.js


const words_of_word = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}\p{M}]+/gu);
const footnoteMark = /\[\^[^\][\s]{1,200}\]/gu;
/** The words of a Markdown text as they are compared: in small letters, without marks. */
function words_of_wordsOf(text) {
    const own = text.includes('[^') ? text.replace(footnoteMark, ' ') : text;
    const shown = /[\\&]/u.test(own) ? (0,read_prose/* readProse */.U)(own) : own;
    const folded = shown.normalize('NFKC').toLowerCase();
    return folded.match(words_of_word(folded)) ?? [];
}
/** Each word of a text with the one after it; a single word stands for itself. */
const pairsOf = (text) => pairUp(words_of_wordsOf(text));
const pairUp = (words) => words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);

;// CONCATENATED MODULE: ./build/rules/read-back/create-place-judge.js



/**
 * Whether a text stands where the document is read. What stands below a heading or in a part that is
 * a finding itself is not reported again, and neither are footnotes, which have rules of their own.
 */
function createPlaceJudge(parsed) {
    const headings = (0,read_headings/* readHeadings */.IM)(parsed).filter(({ level }) => level <= 2);
    const labels = [...parsed.parts, ...parsed.phases]
        .map(({ at }) => at.line)
        .sort((left, right) => left - right);
    const headingLines = headings.map(({ at }) => at.line);
    const reported = listReportedLabels(parsed);
    const drafts = new Set(locales/* locales */.I.map(({ offlineDraft }) => words_of_wordsOf(offlineDraft).join(' ')));
    const tree = parsed.at('architecture.structure.files');
    const leadsIn = (unit) => isIntroduction(unit) || drafts.has(words_of_wordsOf(unit.text).join(' '));
    const isElsewhere = ({ text, line, from }) => (from === 'prose' && footnote.test(text)) || (line >= tree.line && line <= tree.endLine);
    return (unit) => {
        const heading = headings[countUpTo(headingLines, unit.line) - 1];
        if (heading === undefined || isElsewhere(unit))
            return false;
        if (heading.section === undefined)
            return heading.level === 1 && !leadsIn(unit);
        const label = labels[countUpTo(labels, unit.line) - 1] ?? 0;
        return label <= heading.at.line ? !leadsIn(unit) : !reported.has(label);
    };
}
/** How many of some ascending numbers are not above a limit. */
function countUpTo(numbers, limit) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const footnote = /^\[\^[^\][\s]{1,200}\]:/u;
/** A sentence that leads in names nothing that could be built: no code, no number, no proper name. */
const isIntroduction = ({ text, from }) => from === 'prose' && !/[`\p{N}]|(?<=[\p{Ll}\p{N},;:] )\p{Lu}/u.test(text);
/** The lines of labels whose part could not be read, or stands there a second time. */
function listReportedLabels({ parts, unreadable }) {
    const seen = new Set();
    const again = parts.filter(({ name }) => seen.has(name) || !seen.add(name));
    const unread = unreadable.filter(({ what }) => what === 'part' || what === 'tree');
    const owners = unread.map(({ at }) => parts.findLast((part) => part.at.line <= at.line)?.at.line);
    return new Set([
        ...again.map(({ at }) => at.line),
        ...owners.filter((line) => line !== undefined),
    ]);
}

;// CONCATENATED MODULE: ./build/rules/read-back/list-units.js
const htmlTag = /<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]{0,1000}>/giu;
/** Everything that a document says below its headings: paragraphs, rows of tables, lines of code. */
function listUnits(blocks, from = 'prose') {
    return blocks.flatMap((block) => unitsOf(block, from));
}
function unitsOf(block, from) {
    switch (block.is) {
        case 'paragraph':
            return [{ ...placeOf(block), text: block.text, from }];
        case 'list':
            return block.items.flatMap(({ blocks }) => listUnits(blocks, from));
        case 'quote':
            return listUnits(block.blocks, 'quote');
        case 'table':
            return block.rows.map((cells) => {
                const line = cells[0]?.line ?? block.line;
                return { text: cells.map(({ text }) => text).join(' '), line, endLine: line, from: 'row' };
            });
        case 'code':
            return block.text.split('\n').map((text, index) => {
                const line = block.line + index + (block.fenced ? 1 : 0);
                return { text, line, endLine: line, from: 'code' };
            });
        case 'html':
            return [{ ...placeOf(block), text: block.text.replace(htmlTag, ' '), from: 'html' }];
        case 'heading':
        case 'rule':
            return [];
    }
}
const placeOf = ({ line, endLine }) => ({ line, endLine });

;// CONCATENATED MODULE: ./build/rules/read-back/find-lost-text.js







/** Half of a text may be worded anew, as labels and lists are; what lost more says something else. */
const leastKept = 0.5;
/**
 * What a reader of the document sees and a reader of its twin does not: the parsed specification is
 * written as a document again, and each text of the source must come back in its words.
 */
function findLostText(parsed) {
    const rendered = (0,render_spec/* renderSpec */.U)(withoutTree(parsed.spec)).split('\n');
    const isSame = compareLines(parsed.lines, rendered);
    // What came back to the letter, as all of a rendered document does, need not be compared by words.
    const changed = listUnits(parsed.blocks).filter((unit) => !isSame(unit));
    if (changed.length === 0)
        return [];
    const isToBeRead = createPlaceJudge(parsed);
    const words = (0,parse_words/* openWords */.S)(parsed.locale);
    const units = listUnits((0,read_blocks/* readBlocks */.v)(rendered.join('\n')));
    const texts = new Set(units.map(({ text }) => text));
    let kept;
    return changed.flatMap((unit) => {
        // All of its words came back, so that none of them need be looked at.
        if (texts.has(unit.text) || !isToBeRead(unit))
            return [];
        const pairs = pairsOf(withoutLabel(unit, words));
        if (pairs.length === 0)
            return [];
        kept ??= indexPairs(units);
        return isKept(pairs, kept) ? [] : [{ text: unit.text, at: find_lost_text_placeOf(unit, parsed) }];
    });
}
function compareLines(lines, rendered) {
    const written = new Set(rendered);
    return ({ line, endLine }) => {
        for (let at = line; at <= endLine; at += 1) {
            if (!written.has(lines[at - 1] ?? ''))
                return false;
        }
        return true;
    };
}
/** The tree has rules of its own, and a path of a stranger may be too deep to be drawn. */
const withoutTree = (spec) => ({
    ...spec,
    architecture: {
        ...spec.architecture,
        structure: { ...spec.architecture.structure, files: [] },
    },
});
const isKept = (pairs, kept) => pairs.filter((pair) => kept.has(pair)).length >= pairs.length * leastKept;
function indexPairs(units) {
    const pairs = new Set();
    for (const { text } of units) {
        const words = words_of_wordsOf(text);
        for (const word of words)
            pairs.add(word);
        for (const pair of pairUp(words))
            pairs.add(pair);
    }
    return pairs;
}
/** A text before a colon, or all of a line. */
const labelled = /^(?:\*\*|__|\*|_)?([^:：*`\n]{1,60}?)(?:\*\*|__|\*|_)?(?:[:：](?:\*\*|__|\*|_)?|$)/u;
/** Longer texts before a colon are prose, not labels. */
const longestLabel = 80;
/** Labels come back in the document's own words, whatever they were called; the rest must say something. */
function withoutLabel({ text, from }, words) {
    if (from === 'code' || from === 'row')
        return text;
    const [whole = '', written = ''] = labelled.exec(text.slice(0, longestLabel)) ?? [];
    const label = (0,read_prose/* readProse */.U)(written);
    const meaning = words.label(label) ?? words.part(label) ?? words.phase(label);
    const rest = meaning === undefined ? text : text.slice(whole.length);
    return words.isNone((0,read_prose/* readProse */.U)(rest)) ? '' : rest;
}
/** The first line of a text, behind the marks of the lists and quotes around it. */
function find_lost_text_placeOf({ line }, { lines }) {
    const text = lines[line - 1] ?? '';
    const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/u.exec(text)?.[0].length ?? 0;
    return { line, column: lead + 1, endLine: line, endColumn: text.length + 1 };
}

;// CONCATENATED MODULE: ./build/rules/part-is-readable.js



const partIsReadable = {
    id: 'part-is-readable',
    about: 'Everything that the document says is written in a form that can be read back.',
    severity: 'error',
    reason: 'What the parser cannot read is absent from the twin, and no other rule can check it.',
    example: {
        place: 'document',
        bad: '- `State` (enumeration, `src/models.py`)',
        good: '- `State` (enum, `src/models.py`)',
    },
    check: (parsed) => [
        ...parsed.unreadable
            .filter(({ what }) => what === 'part')
            .map(({ message, at }) => ({
            at,
            message,
            hint: `Write it as list items in the form of this part, or the sentence "${parsed.locale.labels.none}".`,
        })),
        ...parsed.unreadable
            .filter(({ what }) => what === 'word')
            .map(({ message, at }) => ({
            at,
            message,
            hint: 'Write one of these words to the letter: tools know no other.',
        })),
        ...findFootnotes(parsed).map(({ message, at }) => ({
            at,
            message,
            hint: 'Write evidence as `path:line`: `quote` and a clause as **R1** (kind, `source:line`): text.',
        })),
        ...findStrays(parsed),
    ],
};
/** More of them have one cause, such as a document in a form of its own. */
const mostStrays = 20;
/** A Builder that reads the document obeys them, and one that reads the twin never sees them. */
const findStrays = (parsed) => findLostText(parsed)
    .slice(0, mostStrays)
    .map(({ text, at }) => ({
    at,
    message: `Expected every text to belong to a part, found one that the twin does not hold: ${(0,quote_value/* quoteValue */.c)(text)}.`,
    hint: 'Write it as an item of the part that it belongs to, such as a step, a detail or a decision, or remove it; a remark for people goes into an HTML comment.',
}));
/**
 * A footnote that cannot be read is reported where it is defined, not again where it is cited; one
 * that is not defined at all is reported as a reference.
 */
function findFootnotes({ unreadable, lines }) {
    const footnotes = unreadable.filter(({ what }) => what === 'footnote');
    const definitions = readFootnoteLabels(lines);
    const places = new Set(definitions.values());
    const broken = new Set(footnotes.map(({ at }) => at.line).filter((line) => places.has(line)));
    return footnotes.filter(({ at }) => {
        if (broken.has(at.line))
            return true;
        const cited = lines
            .slice(at.line - 1, at.endLine)
            .join(' ')
            .matchAll(/\[\^([^\][\s]{1,200})\]/gu);
        return [...cited].every(([, label = '']) => {
            const line = definitions.get(label);
            return line !== undefined && !broken.has(line);
        });
    });
}

// EXTERNAL MODULE: ./build/spec/parsed-spec.js
var parsed_spec = __webpack_require__(72117);
;// CONCATENATED MODULE: ./build/rules/fixes/layout.js


/** The stretch that begins at each of these lines, counted from 1, and ends where the next thing begins. */
function readStretches(parsed, starts) {
    const bounds = listBounds(parsed, starts);
    return starts.map((line) => {
        const next = bounds.find((bound) => bound > line) ?? parsed.lines.length + 1;
        return trim({ from: line - 1, to: stepBack(next - 1, parsed) }, parsed);
    });
}
/** The lines on which something else begins: a heading, a label, the footnotes at the end. */
function listBounds(parsed, starts) {
    const labels = [...parsed.parts, ...parsed.phases].map(({ at }) => at.line);
    const headings = (0,read_headings/* readHeadings */.IM)(parsed)
        .filter(({ level }) => level <= 2)
        .map(({ at }) => at.line);
    const isSection = starts.every((line) => headings.includes(line));
    const bounds = isSection ? headings : [...headings, ...labels];
    return [...bounds, layout_findFootnotes(parsed)].sort((one, other) => one - other);
}
const trim = ({ from, to }, { lines }) => {
    const start = stepBack(from, { lines });
    let end = to;
    while (end > from + 1 && (lines[end - 1] ?? '').trim() === '')
        end -= 1;
    return { from: start, to: end };
};
/** A remark right above a line goes where the line goes. */
function stepBack(index, { lines }) {
    let start = index;
    while (start > 0 && /^<!--.*-->\s*$/u.test(lines[start - 1] ?? ''))
        start -= 1;
    return start;
}
const isDefinition = (block) => block.is === 'paragraph' && /^\[\^[^\][\s]{1,200}\]:/u.test(block.text);
/** The line, counted from 1, from which on there are only footnotes; behind the last line without any. */
function layout_findFootnotes({ blocks, lines }) {
    const last = blocks.findLastIndex((block) => !isDefinition(block));
    return blocks[last + 1]?.line ?? lines.length + 1;
}
/** What would be taken along by what moves, or left behind; as a clause that says why nothing may move. */
function findHindrance(parsed) {
    const end = layout_findFootnotes(parsed);
    const headings = (0,read_headings/* readHeadings */.IM)(parsed);
    const early = listFootnotes(parsed.lines).find(({ line }) => line < end);
    if (early !== undefined)
        return `the footnote ${early.label} stands among the sections`;
    const stray = headings.find(({ level, section }) => level === 2 && section === undefined);
    if (stray !== undefined)
        return `line ${stray.at.line} is a heading of none of the four sections`;
    const titles = headings.filter(({ level }) => level === 1).length;
    if (titles !== 1)
        return `the document has ${titles === 0 ? 'no title' : 'more than one title'}`;
    const sections = headings.flatMap(({ section }) => (section === undefined ? [] : [section]));
    return (describeRepeat('section', sections) ??
        describeRepeat('part', parsed.parts.map(({ name }) => parsed.locale.parts[name])) ??
        describeRepeat('phase', parsed.phases.map(({ number }) => number)));
}
function describeRepeat(what, values) {
    const repeated = values.find((value, index) => values.indexOf(value) !== index);
    return repeated === undefined ? undefined : `the ${what} ${repeated} is there twice`;
}
/** The lines with stretches in another order; what stands between them stays where it is. */
function arrange(lines, places, wanted) {
    let done = 0;
    const arranged = places.flatMap(({ from, to }, index) => {
        const between = lines.slice(done, from);
        const moved = wanted[index];
        done = to;
        return [...between, ...(moved === undefined ? [] : lines.slice(moved.from, moved.to))];
    });
    return [...arranged, ...lines.slice(done)];
}

;// CONCATENATED MODULE: ./build/rules/fixes/order-parts.js




/** Puts each part into its section, one at a time, and the parts of a section into their order. */
const orderParts = (parsed) => {
    const hindrance = findHindrance(parsed);
    if (hindrance !== undefined)
        return hindrance;
    const places = readStretches(parsed, parsed.parts.map(({ at }) => at.line));
    const placed = parsed.parts.flatMap((part, index) => {
        const place = places[index];
        return place === undefined ? [] : [{ part, place }];
    });
    const stray = placed.find(({ part }) => part.section !== part_sections/* partSections */.i[part.name]);
    if (stray !== undefined)
        return bringHome(stray, placed, parsed);
    const sorted = [...placed].sort((one, other) => orderOf(one) - orderOf(other));
    return arrange(parsed.lines, placed.map(({ place }) => place), sorted.map(({ place }) => place));
};
/** Parts are named in the order of the sections too. */
const orderOf = ({ part }) => parsed_spec/* partNames */.w.indexOf(part.name);
function bringHome(stray, placed, parsed) {
    const section = part_sections/* partSections */.i[stray.part.name];
    const heading = (0,read_headings/* readHeadings */.IM)(parsed).find((each) => each.section === section);
    if (heading === undefined)
        return `section ${section} is missing`;
    const family = placed.filter(({ part }) => part.section === section);
    const next = family.find((each) => orderOf(each) > orderOf(stray));
    const target = next?.place.from ?? family.at(-1)?.place.to ?? heading.at.line;
    const { lines } = parsed;
    const { from, to } = stray.place;
    let end = to;
    while (end < lines.length - 1 && lines[end]?.trim() === '')
        end += 1;
    const own = lines.slice(from, to);
    const moved = next === undefined ? ['', ...own] : [...own, ''];
    const rest = lines.map((line, index) => (index >= from && index < end ? undefined : line));
    const kept = (part) => part.filter((line) => line !== undefined);
    return [...kept(rest.slice(0, target)), ...moved, ...kept(rest.slice(target))];
}

;// CONCATENATED MODULE: ./build/rules/parts-in-order.js





const partsInOrder = {
    id: 'parts-in-order',
    about: 'Each section holds its own parts as bold labels, once and in order.',
    severity: 'error',
    reason: 'A part that is absent, or stands where nobody looks for it, is not built.',
    example: {
        place: 'document',
        bad: '- **Ideas**:',
        good: '- **Design Pattern**:',
    },
    fix: orderParts,
    check(parsed) {
        const headings = (0,read_headings/* readHeadings */.IM)(parsed);
        const sectionAt = (0,read_headings/* createSectionFinder */.QF)(headings);
        const sections = new Map(headings.flatMap(({ section, at }) => (section ? [[section, at]] : [])));
        const parts = parsed.parts
            // What belongs into a section that is itself missing is not reported: one cause, one finding.
            .filter(({ name }) => sections.has(part_sections/* partSections */.i[name]))
            .map((part) => ({ ...part, section: sectionAt(part.at.line) ?? part.section }));
        return [
            ...parts_in_order_findMissing(parsed, sections),
            ...findMisplaced(parts, parsed.locale),
            ...findWrongLabels(parts, parsed),
        ];
    },
};
function parts_in_order_findMissing({ parts, locale }, sections) {
    return part_sections/* requiredParts */.q.flatMap((name) => {
        const section = part_sections/* partSections */.i[name];
        const at = sections.get(section);
        if (at === undefined || parts.some((part) => part.name === name))
            return [];
        const label = locale.parts[name];
        return [
            {
                at,
                message: `Expected the part "${label}" in section ${section}, found none.`,
                hint: `Add "- **${label}**:" with its content to section ${section}.`,
            },
        ];
    });
}
function findMisplaced(parts, locale) {
    const problems = [];
    const seen = new Set();
    let last;
    for (const part of parts) {
        const label = locale.parts[part.name];
        const section = part_sections/* partSections */.i[part.name];
        if (seen.has(part.name)) {
            const message = `Expected the part "${label}" once, found it again.`;
            problems.push({ at: part.at, message, hint: 'Join both under the first label.' });
        }
        else if (part.section !== section) {
            const message = `Expected the part "${label}" in section ${section}, found it in section ${part.section}.`;
            problems.push({
                at: part.at,
                message,
                hint: `Move it with its content to section ${section}.`,
            });
        }
        else if (last?.section === section && parts_in_order_orderOf(part) < parts_in_order_orderOf(last)) {
            const message = `Expected the part "${label}" before "${locale.parts[last.name]}", found it after.`;
            problems.push({ at: part.at, message, hint: 'Move it with its content up.' });
        }
        else {
            last = part;
        }
        seen.add(part.name);
    }
    return problems;
}
/** A part may be found under another name or as a heading; here it is held to the letter. */
function findWrongLabels(parts, { lines, locale }) {
    const wrong = parts.flatMap(({ name, title, at }) => {
        const label = locale.parts[name];
        const written = lines[at.line - 1] ?? '';
        const isItem = /^[-*+]\s+(?:\*\*|__)/u.test(written);
        if (isItem && foldLabel(title) === foldLabel(label))
            return [];
        const isNamed = foldLabel(title).toLowerCase() === foldLabel(label).toLowerCase();
        return [{ at, label, written, form: formOf(written), isNamed }];
    });
    const isStyle = wrong.length >= fewestOfStyle &&
        wrong.length === parts.length &&
        new Set(wrong.map(({ form }) => form)).size === 1;
    if (!isStyle)
        return wrong.map(describeLabel);
    // An author who writes all labels in another form has one thing to learn.
    return [...describeStyle(wrong), ...wrong.filter(({ isNamed }) => !isNamed).map(describeLabel)];
}
/** Fewer labels in a form are single mistakes. */
const fewestOfStyle = 3;
function formOf(written) {
    if (/^\s*#/u.test(written))
        return 'headings';
    if (/^\s*\d+[.)]\s/u.test(written))
        return 'a numbered list';
    if (/^\s*[-*+]\s/u.test(written))
        return 'other list items';
    return /^\s*(?:\*\*|__)/u.test(written) ? 'bold lines' : 'plain text';
}
const describeLabel = ({ at, label, written }) => ({
    at,
    message: `Expected "- **${label}**:", found ${(0,quote_value/* quoteValue */.c)(written)}.`,
    hint: `Make the label a list item in bold: "- **${label}**:", with its content below.`,
});
function describeStyle([first, ...others]) {
    if (first === undefined)
        return [];
    const { at, label, form } = first;
    return [
        {
            at,
            message: `Expected the labels of all ${others.length + 1} parts as bold list items, such as "- **${label}**:", found ${form}.`,
            hint: `Make each label a list item in bold: "- **${label}**:", with its content below.`,
        },
    ];
}
/** Authors write other apostrophes, and the colon inside of the label. */
const foldLabel = (label) => label.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s?:$/u, '').trimEnd();
const parts_in_order_orderOf = ({ name }) => parsed_spec/* partNames */.w.indexOf(name);

;// CONCATENATED MODULE: ./build/rules/fixes/order-phases.js

/** Puts the phases into the order of their numbers; where their titles are in order, the numbers are what is wrong. */
const orderPhases = (parsed) => {
    const { phases, lines, locale } = parsed;
    const isInOrder = phases.every(({ title }, index) => isCalled(title, locale.phases[index]) || ownsSteps(index, index + 1, parsed));
    if (isInOrder && phases.length === locale.phases.length)
        return numberPhases(parsed);
    const hindrance = findHindrance(parsed);
    if (hindrance !== undefined)
        return hindrance;
    const doubtful = phases.find((phase, index) => !ownsNumber(phase, index, parsed));
    if (doubtful !== undefined)
        return `neither the title of phase ${doubtful.number} nor its steps say that this is its number`;
    const places = readStretches(parsed, phases.map(({ at }) => at.line));
    const sorted = phases
        .map(({ number }, index) => ({ number, place: places[index] }))
        .sort((one, other) => one.number - other.number);
    return arrange(lines, places, sorted.flatMap(({ place }) => place ?? []));
};
function numberPhases({ phases, lines }) {
    const numbered = [...lines];
    for (const [index, { number, at }] of phases.entries()) {
        const line = numbered[at.line - 1] ?? '';
        const place = line.indexOf(String(number));
        if (place === -1)
            return `the number of phase ${number} is written in another way`;
        const rest = line.slice(place + String(number).length);
        numbered[at.line - 1] = `${line.slice(0, place)}${index + 1}${rest}`;
    }
    return numbered;
}
/** Whether a phase has the number that it should have, by its title or by its steps. */
function ownsNumber({ number, title }, index, parsed) {
    return isCalled(title, parsed.locale.phases[number - 1]) || ownsSteps(index, number, parsed);
}
function ownsSteps(index, number, { spec }) {
    const steps = spec.plan.phases[index]?.steps ?? [];
    return steps.length > 0 && steps.every(({ id }) => id.startsWith(`${number}.`));
}
const isCalled = (title, name) => order_phases_fold(title) === order_phases_fold(name ?? '\0');
const order_phases_fold = (text) => text.normalize('NFKC').toLowerCase().trim();

;// CONCATENATED MODULE: ./build/rules/phases-in-order.js


const phasesInOrder = {
    id: 'phases-in-order',
    about: 'The plan has the phases 1 to 5, in order, each with at least one step.',
    severity: 'error',
    reason: 'A Builder works the plan from top to bottom and stops where it ends.',
    example: {
        place: 'document',
        bad: '- **Phase 6: Core**:',
        good: '- **Phase 2: Core**:',
    },
    fix: orderPhases,
    check(parsed) {
        const plan = (0,read_headings/* readHeadings */.IM)(parsed).find(({ section }) => section === 4);
        // A missing section is one finding of its own.
        if (plan === undefined)
            return [];
        const missing = parsed.locale.phases.flatMap((_, index) => {
            const number = index + 1;
            if (parsed.phases.some((phase) => phase.number === number))
                return [];
            const label = labelOf(parsed.locale, number);
            const message = `Expected "${label}" in the plan, found none.`;
            return [{ at: plan.at, message, hint: `Add "- **${label}**:" with its steps.` }];
        });
        return [...missing, ...phases_in_order_findMisplaced(parsed), ...findEmpty(parsed)];
    },
};
function labelOf({ phase, phases }, number) {
    return `${phase} ${number}: ${phases[number - 1] ?? ''}`;
}
function phases_in_order_findMisplaced({ phases, locale }) {
    const problems = [];
    let last = 0;
    for (const { number, at } of phases) {
        if (number < 1 || number > locale.phases.length) {
            const message = `Expected the phases 1 to ${locale.phases.length}, found phase ${number}.`;
            problems.push({ at, message, hint: 'Move its steps into the phase that they belong to.' });
        }
        else if (number === last) {
            const message = `Expected phase ${number} once, found it again.`;
            problems.push({ at, message, hint: 'Join both under the first label.' });
        }
        else if (number < last) {
            const message = `Expected phase ${number} before phase ${last}, found it after.`;
            problems.push({ at, message, hint: `Move phase ${number} with its steps up.` });
        }
        else {
            last = number;
        }
    }
    return problems;
}
function findEmpty({ phases, spec }) {
    return phases.flatMap(({ number, at }, index) => {
        const steps = spec.plan.phases[index]?.steps ?? [];
        if (steps.length > 0)
            return [];
        return [
            {
                at,
                message: `Expected at least one step in phase ${number}, found none.`,
                hint: `Add a step such as "- [ ] **${number}.1** …" with its files, clauses and check.`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/research/technology-key.js
var technology_key = __webpack_require__(9722);
;// CONCATENATED MODULE: ./build/rules/versions/read-stated.js
/** A citation of more lines proves nothing in particular. */
const longestSpan = 60;
/** Several rules read the same files, so what was read once is kept as long as the texts are. */
const openedBefore = new WeakMap();
/** Reads a cited file once, however many lines of it are cited; nothing where no source is known. */
function openStatedVersions({ sources, readVersions }, requirementPath) {
    if (sources === undefined || readVersions === undefined)
        return undefined;
    const stated = openedBefore.get(sources) ?? createStatedVersions(sources, { readVersions, requirementPath });
    openedBefore.set(sources, stated);
    return stated;
}
function createStatedVersions(texts, { readVersions, requirementPath }) {
    const known = new Map();
    const open = (path) => {
        const file = { path, text: texts.get(path) ?? '' };
        const from = path === requirementPath ? 'requirement' : 'research';
        const found = known.get(path) ?? index(readVersions(file, from));
        known.set(path, found);
        return found;
    };
    return {
        inFile: (path) => open(path).facts,
        inLines({ path, line, endLine = line }) {
            const found = new Set();
            for (let at = line; at <= Math.min(endLine, line + longestSpan); at += 1) {
                for (const fact of open(path).byLine.get(at) ?? [])
                    found.add(fact);
            }
            return [...found];
        },
    };
}
function index(facts) {
    const byLine = new Map();
    for (const fact of facts) {
        const { line, endLine = line } = fact.evidence;
        for (let at = line; at <= Math.min(endLine, line + longestSpan); at += 1) {
            const there = byLine.get(at);
            if (there === undefined)
                byLine.set(at, [fact]);
            else
                there.push(fact);
        }
    }
    return { facts, byLine };
}

;// CONCATENATED MODULE: ./build/rules/pin-is-current.js





const pinIsCurrent = {
    id: 'pin-is-current',
    about: 'A pinned version is the one that its source states today.',
    severity: 'error',
    reason: 'A manifest that moved on and a specification that did not lead to two versions of one package.',
    example: {
        place: 'research',
        bad: 'FastAPI 0.110.0 is the current release.',
        good: 'FastAPI 0.109.0 is the current release.',
    },
    check(parsed, context) {
        const stated = openStatedVersions(context, parsed.spec.requirement.source);
        if (stated === undefined)
            return [];
        const isStale = createStaleJudge(parsed, context);
        return parsed.spec.architecture.techStack.flatMap((pin, index) => {
            const { name, version, provenance, evidence } = pin;
            if (provenance === 'assumed' || evidence.length === 0 || !evidence.every(isStale))
                return [];
            const now = findStatedNow(pin, stated);
            if (now === undefined)
                return [];
            const { path, line } = now.evidence;
            return [
                {
                    at: locateText(parsed, `architecture.techStack.${index}`, version),
                    message: `Expected ${name} ${version} as ${path} stated, found ${now.version} there in line ${line}.`,
                    hint: `Write the specification anew, or pin ${now.version} with that line and follow what it changes.`,
                },
            ];
        });
    },
};
/** What the cited files state of the technology now, unless one of them still states the pinned version. */
function findStatedNow({ name, version, evidence }, { inFile }) {
    const key = (0,technology_key/* technologyKey */.K)(name);
    const facts = evidence
        .flatMap(({ path }) => inFile(path))
        .filter((fact) => (0,technology_key/* technologyKey */.K)(fact.name) === key);
    return facts.some((fact) => isSameVersion(fact.version, version)) ? undefined : facts[0];
}

;// CONCATENATED MODULE: ./build/rules/pin-is-grounded.js
const pinIsGrounded = {
    id: 'pin-is-grounded',
    about: 'Every pinned version cites the line of the research or of the requirement that states it.',
    severity: 'warning',
    reason: 'A version from memory may not exist; the reader must see which ones nobody has proved.',
    example: {
        place: 'pin',
        bad: 'pytest 8.0.0 (assumed)',
        good: 'pytest 8.0.0 (research/report.md:14)',
    },
    check: (parsed) => parsed.spec.architecture.techStack.flatMap(({ name, version, provenance, evidence }, index) => {
        if (provenance !== 'assumed' && evidence.length > 0)
            return [];
        return [
            {
                at: parsed.at(`architecture.techStack.${index}`),
                message: `Expected a source for ${name} ${version}, found none.`,
                hint: `Cite the line that states the version of ${name}, or state the version in the requirement.`,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/rules/versions/names-by-variable.js

/** `ktorVersion = "2.0.2"`, `<ktor.v>2.0.2</ktor.v>`, `set(KTOR 2.0.2)`: what the version is called there. */
const variable = /(?<key>[\p{L}_][\p{L}\p{N}_.-]{2,80})["']?\s*(?:[=:>]|\s)\s*["']?v?\d/u;
/** These say that it is a version, and not of what. */
const general = new Set(['version', 'versions', 'release', 'tag', 'set', 'def', 'val', 'ext']);
/** Reading on would take longer than the answer is worth. */
const mostLines = 50_000;
/**
 * Whether a cited line gives a version to a variable that some line of the sources uses beside the
 * technology's name, as Gradle, Maven and CMake files do.
 */
function isNamedByVariable(quote, name, sources) {
    const key = variable.exec(quote.slice(0, 500))?.groups?.['key'];
    if (key === undefined || general.has(key.toLowerCase()))
        return false;
    return [...sources.values()].some((text) => text.includes(key) &&
        text
            .split('\n', mostLines)
            .some((line) => line.includes(key) && !line.includes(quote) && statesName(line, name)));
}

;// CONCATENATED MODULE: ./build/rules/versions/owns-version.js


/** Words that say that a version follows, and not of what, and those that list several versions of one thing. */
const owns_version_general = /(?<![\p{L}\p{N}])(?:v|ver|version|versions|release|releases|tag|rev|and|or|to|from|through|und|oder|bis|et|ou|y|o|e|и|или|до|lub|i)(?![\p{L}\p{N}])/giu;
const saysNothing = (text) => !/\p{L}/u.test(text.replace(owns_version_general, ''));
/**
 * Whether a text gives a version to a name: the words between the version before and this one name it,
 * or, where nothing stands before, the words behind do.
 */
function ownsVersion(text, name, version) {
    const found = locateVersions(text);
    return found.some(({ version: stated }, index) => isSameVersion(stated, version) && isNamedBeside(text, name, { found, index }));
}
/** Behind a comma, right before the version: something that looks like the name of a package. */
const lastName = /[,;|][\s"'`]{0,3}(?<name>(?=[^\s,;|]{0,80}[-_/@\p{Lu}])[\p{L}\p{N}@/._-]{2,80})[\s"'`]{0,3}[:=@]{0,3}[\s"'`v^~>=]{0,4}$/u;
/** `using: node24, leftover-kit 9.8` names two things, and the nearer one has the version. */
function isOfAnother(left, name) {
    const nearest = lastName.exec(left.slice(-longestLeft))?.groups?.['name'];
    return nearest !== undefined && !statesName(nearest, name);
}
/** A name further away is none that stands beside the version. */
const longestLeft = 200;
function isNamedBeside(text, name, { found, index }) {
    const here = found[index];
    const before = found[index - 1];
    if (here === undefined)
        return false;
    const left = text.slice(before?.end ?? 0, here.start);
    if (statesName(left, name))
        return !isOfAnother(left, name);
    const right = text.slice(here.end, found[index + 1]?.start);
    if (/^\W{0,4}(?:of|von|de|di|для)\s/iu.test(right))
        return statesName(right, name);
    if (!saysNothing(left))
        return false;
    // `18 and 20` are of one thing; `| 3.11 | Python |` names it behind.
    const isList = before !== undefined && isNamedBeside(text, name, { found, index: index - 1 });
    return isList || statesName(right, name);
}
/** Whether a text states more than one version, so that a version may belong to something else. */
const statesSeveral = (text) => new Set(versionsIn(text)).size > 1;

;// CONCATENATED MODULE: ./build/rules/versions/find-foreign-version.js





/**
 * Finds a pin that bears the version of another technology of the cited line. What code reads from the
 * line decides; where it reads nothing of the name, the words beside the version do.
 */
function findForeignVersion(pin, quotes, known) {
    const { name, version, evidence } = pin;
    const judged = evidence.flatMap((citation, index) => {
        const quote = quotes[index] ?? '';
        if (!statesVersion(quote, version))
            return [];
        // Where the words stand no more, what stands there now is about another day.
        const isThere = known?.opened.proves(citation) === true;
        return [judge(pin, quote, isThere ? known.stated.inLines(citation) : [])];
    });
    const [first] = judged;
    if (first === undefined || judged.some(({ isForeign }) => !isForeign))
        return undefined;
    const own = first.own?.version;
    return {
        message: `Expected ${version} to be the version of ${name} in its source, found ${first.other === undefined ? (0,quote_value/* quoteValue */.c)(first.quote) : `the version of ${first.other.name}`}.`,
        hint: own === undefined
            ? `Cite the line that states ${name} ${version}.`
            : `Write version ${own}, which the line states for ${name}.`,
    };
}
function judge({ name, version }, quote, stated) {
    const key = (0,technology_key/* technologyKey */.K)(name);
    const own = stated.filter((fact) => (0,technology_key/* technologyKey */.K)(fact.name) === key);
    const bears = (fact) => isSameVersion(fact.version, version) || isSameVersion(version, fact.version);
    if (own.some(bears))
        return { isForeign: false, quote };
    const other = stated.find((fact) => !own.includes(fact) && bears(fact));
    if (own.length > 0)
        return { isForeign: true, quote, own: own[0], other };
    const isBeside = !statesName(quote, name) || !statesSeveral(quote) || ownsVersion(quote, name, version);
    return { isForeign: !isBeside, quote, other };
}

;// CONCATENATED MODULE: ./build/rules/pin-matches-evidence.js








const pinMatchesEvidence = {
    id: 'pin-matches-evidence',
    about: 'What a pin cites names the technology and states its version, or a range that starts with it.',
    severity: 'error',
    reason: 'A citation that proves something else is worse than none, because it is believed.',
    example: {
        place: 'document',
        bad: '- `Python` `3.12.1`',
        good: '- `Python` `3.11.8`',
    },
    check(parsed, context) {
        const { sources, requirement } = context;
        const stated = openStatedVersions(context, requirement?.source ?? parsed.spec.requirement.source);
        const known = sources && stated && { texts: sources, opened: (0,open_sources/* openSources */.H)(sources), stated };
        return parsed.spec.architecture.techStack.flatMap((pin, index) => {
            if (pin.provenance === 'assumed' || pin.evidence.length === 0)
                return [];
            const mismatch = findMismatch(pin, known);
            if (mismatch === undefined)
                return [];
            return [{ at: parsed.at(`architecture.techStack.${index}`), ...mismatch }];
        });
    },
};
function findMismatch(pin, known) {
    const { name, version, evidence } = pin;
    const quotes = evidence.map((citation) => readQuote(citation, known?.opened));
    if (!quotes.some((quote) => statesVersion(quote, version))) {
        const [stated] = quotes.flatMap(versionsIn);
        const correction = stated === undefined ? '' : `Write version ${stated}, or cite`;
        return {
            message: `Expected the source of ${name} to state ${version}, found ${(0,quote_value/* quoteValue */.c)(quotes[0] ?? '')}.`,
            hint: `${correction || 'Cite'} the line that states ${name} ${version}.`,
        };
    }
    const isNamed = evidence.some((citation, index) => statesName(quotes[index] ?? '', name) ||
        impliesName(citation.path, name) ||
        (known !== undefined && isNamedElsewhere(pin, citation, known)));
    if (isNamed)
        return findForeignVersion(pin, quotes, known);
    return {
        message: `Expected the source of version ${version} to name ${name}, found ${(0,quote_value/* quoteValue */.c)(quotes[0] ?? '')}.`,
        hint: `Cite the line that names ${name} beside its version, or a span of lines that holds both.`,
    };
}
/** A variable bears the name in another line, or code reads the name from the lines around. */
function isNamedElsewhere({ name, version }, citation, known) {
    const key = (0,technology_key/* technologyKey */.K)(name);
    const isStated = known.stated
        .inLines(citation)
        .some((fact) => (0,technology_key/* technologyKey */.K)(fact.name) === key && isSameVersion(fact.version, version));
    return isStated || isNamedByVariable(citation.quote, name, known.texts);
}
/** The quote, and the whole of the cited lines when the quote really stands there. */
function readQuote(citation, sources) {
    const isThere = sources?.proves(citation) === true;
    return (isThere ? sources.readLines(citation) : undefined) ?? citation.quote;
}
/** `.nvmrc` holds nothing but a version, and a pubspec calls Dart `sdk`: the path names the technology. */
const versionFiles = [
    [/(?:^|[/.-])\.?(?:nvmrc|node-version)$/u, /node/iu],
    [/global\.json$/u, /\.?net|dotnet/iu],
    [/gradle-wrapper\.properties$/u, /gradle/iu],
    [/rust-toolchain(?:\.toml)?$/u, /rust/iu],
    [/pubspec[^/]*\.ya?ml$/u, /^dart$/iu],
    [/go\.mod$/u, /^go(?:lang)?$/iu],
];
function impliesName(path, name) {
    if (versionFiles.some(([file, known]) => file.test(path) && known.test(name)))
        return true;
    const file = path.slice(path.lastIndexOf('/') + 1);
    return /version|\.tool/iu.test(file) && statesName(file, name);
}

;// CONCATENATED MODULE: ./build/rules/research-is-current.js



const researchIsCurrent = {
    id: 'research-is-current',
    about: 'The research files that the document was written from are as they were.',
    severity: 'warning',
    reason: 'A file may say something new beside the words that are cited, and nobody has weighed that yet.',
    ignores: 'A file of which a cited line moved, changed or is gone: the rules about citations say that more precisely.',
    example: {
        place: 'research',
        bad: 'FastAPI 0.109.0 is the current release. Starlette is to replace it.',
        good: 'FastAPI 0.109.0 is the current release.',
    },
    check(parsed, { sources, digests }) {
        const { spec, at } = parsed;
        const recorded = spec.generator.sources ?? [];
        if (sources === undefined || digests === undefined || recorded.length === 0)
            return [];
        const { proves } = (0,open_sources/* openSources */.H)(sources);
        const citations = groupByPath(spec);
        return recorded.flatMap(({ path, digest }, index) => {
            const now = digests.get(path);
            const cited = citations.get(path) ?? [];
            if (now === digest || !cited.every(proves))
                return [];
            const found = now === undefined ? 'none' : 'another text';
            return [
                {
                    at: at(`generator.sources.${index}`),
                    message: `Expected ${path} as it was when the document was written from it, found ${found}; ${describeCiting(parsed, path)}.`,
                    hint: 'Read what changed, and write the specification anew where it matters.',
                },
            ];
        });
    },
};
function groupByPath(spec) {
    const groups = new Map();
    for (const { evidence } of (0,list_evidence/* listEvidence */.Y)(spec)) {
        groups.set(evidence.path, [...(groups.get(evidence.path) ?? []), evidence]);
    }
    return groups;
}
/** A reader looks at the first; the footnotes hold them all. */
const mostNamed = 5;
/** What rests on a file: its pins, its decisions and the parts that cite it. */
function describeCiting({ spec, parts }, path) {
    const cites = ({ evidence }) => evidence.some((each) => each.path === path);
    const { architecture, decisions, logic } = spec;
    const pins = architecture.techStack
        .filter(cites)
        .map(({ name, version }) => `${name} ${version}`);
    const decided = decisions
        .filter(({ options }) => options.some(cites))
        .map(({ topic }) => (0,quote_value/* quoteValue */.c)(topic));
    const details = logic.details.filter(cites).length;
    const part = parts.find(({ name }) => name === 'details');
    const resting = [
        ...nameSome('the pin', pins),
        ...nameSome('the decision', decided),
        ...(details > 0 && part !== undefined ? [`${part.title} (${details})`] : []),
    ];
    return resting.length === 0 ? 'nothing cites it' : `it is cited by ${resting.join(', ')}`;
}
function nameSome(kind, names) {
    if (names.length === 0)
        return [];
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    const listed = names.slice(0, mostNamed).join(', ');
    return [`${kind}${names.length > 1 ? 's' : ''} ${listed}${more}`];
}

;// CONCATENATED MODULE: ./build/rules/reference-resolves.js






const referenceResolves = {
    id: 'reference-resolves',
    about: 'Every clause, footnote and step that is referred to exists, and steps depend on earlier ones only.',
    severity: 'error',
    reason: 'The Builder sees only this file: what it does not hold cannot be looked up.',
    example: {
        place: 'document',
        bad: '- Depends on: 7.1',
        good: '- Depends on: 4.1',
    },
    check: (parsed) => [
        ...findUnknownClauses(parsed),
        ...findUnknownFootnotes(parsed),
        ...reference_resolves_findWrongLabels(parsed),
        ...findRepeatedLabels(parsed),
        ...findWrongDependencies(parsed),
    ],
};
function listMentions(parsed) {
    const { spec } = parsed;
    return [
        ...spec.logic.flows.map(({ requirements }, index) => ({
            ids: requirements,
            pointer: `logic.flows.${index}.requirements`,
        })),
        ...(0,list_steps/* listSteps */.A)(parsed).map(({ step, pointer }) => ({
            ids: step.requirements,
            pointer: `${pointer}.requirements`,
        })),
        ...spec.decisions.map(({ requirements = [] }, index) => ({
            ids: requirements,
            pointer: `decisions.${index}.requirements`,
        })),
        ...spec.outOfScope.map(({ requirements }, index) => ({
            ids: requirements,
            pointer: `outOfScope.${index}.requirements`,
        })),
    ];
}
function findUnknownClauses(parsed) {
    const known = new Set(parsed.spec.requirement.clauses.map(({ id }) => id));
    return listMentions(parsed).flatMap(({ ids, pointer }) => ids.flatMap((id, index) => {
        if (known.has(id))
            return [];
        return [
            {
                at: locateText(parsed, `${pointer}.${index}`, id),
                message: `Expected a clause of the requirement, found ${id}, which is not among them.`,
                hint: `Refer to one of the clauses R1 to R${known.size}, or drop ${id}.`,
            },
        ];
    }));
}
const reference_resolves_footnoteMark = /(?<!\\)\[\^([^\][\s]{1,200})\]/gu;
/** Clauses are footnotes too; an unknown one is already reported with the entry that names it. */
function findUnknownFootnotes(parsed) {
    const defined = readFootnoteLabels(parsed.lines);
    const reported = new Set(listMentions(parsed).flatMap(({ ids }) => ids));
    return readPassages(parsed).flatMap((passage) => {
        if (!passage.text.includes('[^'))
            return [];
        const place = createPlacer(passage);
        return [...(0,mask_text/* maskCode */.Q5)(passage.text).matchAll(reference_resolves_footnoteMark)].flatMap((found) => {
            const { 0: mark, 1: label = '', index } = found;
            if (defined.has(label) || reported.has(label))
                return [];
            return [
                {
                    at: place(index, index + mark.length),
                    message: `Expected a footnote for ${mark}, found none.`,
                    hint: `Add "${mark}:" with its text at the end of the document, or drop the mark.`,
                },
            ];
        });
    });
}
const clauseMark = /(?<![\w^-])(R[1-9]\d{0,8})\[\^([^\][\s]{1,200})\]/gu;
/** `R12[^r11]` leads a reader to the words of another clause. */
function reference_resolves_findWrongLabels(parsed) {
    const owners = readFootnoteClauses(parsed.lines);
    return readPassages(parsed).flatMap((passage) => {
        if (!passage.text.includes('[^'))
            return [];
        const place = createPlacer(passage);
        return [...passage.text.matchAll(clauseMark)].flatMap(({ 0: mark, 1: id = '', 2: label = '', index }) => {
            const owner = owners.get(label);
            if (owner === undefined || owner === id)
                return [];
            return [
                {
                    at: place(index, index + mark.length),
                    message: `Expected the footnote of ${id}, found ${label}, which states ${owner}.`,
                    hint: `Write the label of ${id} behind it.`,
                },
            ];
        });
    });
}
/** A reader of Markdown sees the first definition of a label, and the writer meant the second. */
function findRepeatedLabels({ lines }) {
    const first = readFootnoteLabels(lines);
    return listFootnotes(lines)
        .filter(({ label, line }) => first.get(label) !== line)
        .map(({ label, line }) => ({
        at: (0,range_of_line/* rangeOfLine */.T)(lines, line),
        message: `Expected one footnote ${label}, found it defined again.`,
        hint: 'Give it a label of its own, or remove it.',
    }));
}
function findWrongDependencies(parsed) {
    const steps = (0,list_steps/* listSteps */.A)(parsed);
    const known = new Set(steps.map(({ step }) => step.id));
    const earlier = new Set();
    return steps.flatMap(({ step, pointer }) => {
        const problems = (step.dependsOn ?? []).flatMap((id, index) => {
            if (earlier.has(id))
                return [];
            const at = locateText(parsed, `${pointer}.dependsOn.${index}`, id);
            return [
                known.has(id)
                    ? {
                        at,
                        message: `Expected step ${step.id} to depend on earlier steps, found ${id}.`,
                        hint: `Move step ${id} before step ${step.id}, or drop the dependency.`,
                    }
                    : {
                        at,
                        message: `Expected step ${step.id} to depend on a step of the plan, found ${id}.`,
                        hint: `Name a step that comes before ${step.id}, or drop the dependency.`,
                    },
            ];
        });
        earlier.add(step.id);
        return problems;
    });
}

;// CONCATENATED MODULE: ./build/rules/section-is-current.js

const sectionIsCurrent = {
    id: 'section-is-current',
    about: 'Each part of the document rests on the research as it is today.',
    severity: 'warning',
    reason: 'Where many of its sources changed, mending single lines does not make a part right again.',
    example: {
        place: 'research',
        bad: 'FastAPI was replaced by another framework.',
        good: 'FastAPI 0.109.0 is the current release.',
    },
    check(parsed, context) {
        const isStale = createStaleJudge(parsed, context);
        return listParts(parsed).flatMap(({ name, evidence }) => {
            const stale = evidence.filter(isStale);
            const part = parsed.parts.find((each) => each.name === name);
            if (stale.length === 0 || part === undefined)
                return [];
            const paths = [...new Set(stale.map(({ path }) => path))];
            const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : '';
            const listed = `${paths.slice(0, mostPaths).join(', ')}${more}`;
            return [
                {
                    at: part.at,
                    message: `Expected ${part.title} to rest on the research as it is, found ${stale.length} of ${evidence.length} citations stale, in ${listed}.`,
                    hint: 'Write the specification anew from the research, or mend each of these citations and what rests on it.',
                },
            ];
        });
    },
};
/** A reader looks at the first files; the findings of the citations name them all. */
const mostPaths = 5;
const listParts = ({ spec: { architecture, decisions, logic } }) => [
    { name: 'techStack', evidence: architecture.techStack.flatMap(({ evidence }) => evidence) },
    {
        name: 'decisions',
        evidence: decisions.flatMap(({ options }) => options.flatMap(({ evidence }) => evidence)),
    },
    { name: 'details', evidence: logic.details.flatMap(({ evidence }) => evidence) },
];

// EXTERNAL MODULE: ./build/markdown/escape-prose.js
var escape_prose = __webpack_require__(46867);
;// CONCATENATED MODULE: ./build/rules/fixes/order-sections.js



/** Puts the sections into their order, and writes a heading to the letter that differs in its number or its case only. */
const orderSections = (parsed) => {
    const hindrance = findHindrance(parsed);
    if (hindrance !== undefined)
        return hindrance;
    const titles = (0,read_headings/* sectionTitles */.XG)(parsed.locale);
    const lines = [...parsed.lines];
    const sections = (0,read_headings/* readHeadings */.IM)(parsed).flatMap(({ section, text, at }) => {
        if (section === undefined)
            return [];
        const title = titles[section - 1] ?? '';
        const isWritten = /^ {0,3}##[ \t]/u.test(lines[at.line - 1] ?? '');
        if (isWritten && text !== title && nameOf(text) === nameOf(title)) {
            lines[at.line - 1] = `## ${(0,escape_prose/* escapeHeading */.qS)(title)}`;
        }
        return [{ section, line: at.line }];
    });
    const places = readStretches(parsed, sections.map(({ line }) => line));
    const order = sections
        .map(({ section }, index) => ({ section, place: places[index] }))
        .sort((one, other) => one.section - other.section);
    return arrange(lines, places, order.flatMap(({ place }) => place ?? []));
};
/** The words of a heading without its number. */
const nameOf = (heading) => heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\d{1,3}[.)]?\s/u, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

;// CONCATENATED MODULE: ./build/rules/sections-in-order.js




const sectionsInOrder = {
    id: 'sections-in-order',
    about: 'The document has one title and exactly the four numbered level-2 headings, in order.',
    severity: 'error',
    reason: 'A Builder and every tool find their way by these four headings and by nothing else.',
    example: {
        place: 'document',
        bad: '## 2. Data',
        good: '## 2. Data Models & Interfaces',
    },
    fix: orderSections,
    check(parsed) {
        const headings = (0,read_headings/* readHeadings */.IM)(parsed);
        const titles = (0,read_headings/* sectionTitles */.XG)(parsed.locale);
        if (!headings.some(({ section }) => section !== undefined))
            return [noSpecification(parsed)];
        return [
            ...findTitleProblems(headings, parsed),
            ...sections_in_order_findMissing(headings, titles, parsed),
            ...sections_in_order_findMisplaced(headings, titles),
            ...sections_in_order_findStrays(headings, titles),
        ];
    },
};
/** A file of another kind lacks everything; one finding says so. */
const noSpecification = ({ lines, locale }) => ({
    at: (0,range_of_line/* rangeOfLine */.T)(lines, 1),
    message: 'Expected a specification, found none of its four sections.',
    hint: `Name another file, or add ${(0,read_headings/* sectionTitles */.XG)(locale)
        .map((title) => `"## ${title}"`)
        .join(', ')}.`,
});
function findTitleProblems(headings, { lines }) {
    const titles = headings.filter(({ level }) => level === 1);
    if (titles.length === 0) {
        return [
            {
                at: (0,range_of_line/* rangeOfLine */.T)(lines, 1),
                message: 'Expected a title, found no level-1 heading.',
                hint: 'Add "# Title" right after the front matter.',
            },
        ];
    }
    return titles.slice(1).map(({ at, text }) => ({
        at,
        message: `Expected one level-1 heading, found another: ${(0,quote_value/* quoteValue */.c)(text)}.`,
        hint: 'Keep the first as the title and make this one bold text inside a part.',
    }));
}
function sections_in_order_findMissing(headings, titles, { lines }) {
    return titles.flatMap((title, index) => {
        const number = index + 1;
        if (headings.some(({ section }) => section === number))
            return [];
        const before = headings.findLast(({ section = number }) => section < number);
        const at = before?.at ?? (0,range_of_line/* rangeOfLine */.T)(lines, 1);
        const place = number === 1 ? 'below the title' : `after section ${index}`;
        return [
            {
                at,
                message: `Expected the heading "## ${title}", found none.`,
                hint: `Add "## ${title}" ${place}, with all of its parts.`,
            },
        ];
    });
}
function sections_in_order_findMisplaced(headings, titles) {
    const problems = [];
    const wrong = [];
    const seen = new Set();
    for (const { at, text, section } of headings) {
        if (section === undefined)
            continue;
        const title = titles[section - 1] ?? '';
        const highest = Math.max(0, ...seen);
        if (seen.has(section)) {
            const message = `Expected "## ${title}" once, found it again.`;
            problems.push({ at, message, hint: 'Move what stands below it up into the first one.' });
        }
        else if (section < highest) {
            const message = `Expected section ${section} before section ${highest}, found it after.`;
            problems.push({ at, message, hint: `Move section ${section} with all of its parts up.` });
        }
        else if (foldHeading(text) !== foldHeading(title)) {
            wrong.push({ at, text, title });
        }
        seen.add(section);
    }
    return [...problems, ...describeWrong(wrong)];
}
/** An author who numbers all headings in another way has one thing to learn. */
function describeWrong(wrong) {
    const [first] = wrong;
    const isStyle = wrong.every(({ text, title }) => withoutNumber(text) === withoutNumber(title));
    if (first !== undefined && wrong.length === sectionCount && isStyle) {
        const message = `Expected the number of all ${sectionCount} headings as in "## ${first.title}", found ${(0,quote_value/* quoteValue */.c)(`## ${first.text}`)}.`;
        return [{ at: first.at, message, hint: `Write "## ${first.title}", and the others alike.` }];
    }
    return wrong.map(({ at, text, title }) => ({
        at,
        message: `Expected the heading "## ${title}", found ${(0,quote_value/* quoteValue */.c)(`## ${text}`)}.`,
        hint: `Write "## ${title}" to the letter.`,
    }));
}
const sectionCount = 4;
const withoutNumber = (heading) => foldHeading(heading).replace(/^\d{1,3}[.):]? /u, '');
/** Word processors write other spaces and apostrophes, and some systems take letters apart. */
const foldHeading = (text) => text.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
function sections_in_order_findStrays(headings, titles) {
    const allowed = titles.map((title) => `"${title}"`).join(', ');
    return headings
        .filter(({ level, section }) => level === 2 && section === undefined)
        .map(({ at, text }) => ({
        at,
        message: `Expected no level-2 heading but the four sections, found ${(0,quote_value/* quoteValue */.c)(`## ${text}`)}.`,
        hint: `Move its text into the part that it belongs to and remove the heading; allowed are ${allowed}.`,
    }));
}

;// CONCATENATED MODULE: ./build/rules/source-is-written-out.js



const sourceIsWrittenOut = {
    id: 'source-is-written-out',
    about: 'No sentence sends the Builder to the requirement, the research or a conversation.',
    severity: 'error',
    reason: 'The Builder sees only this document, and decides anew what it cannot look up.',
    ignores: 'Numbers of clauses and footnotes, which are quoted in the document, and offline drafts.',
    example: {
        place: 'action',
        bad: 'Limit the label as described in the research.',
        good: 'Limit the label to `MAX_LABEL` characters.',
    },
    check(parsed) {
        // An offline draft is made of sentences of its sources, which it quotes.
        if (parsed.spec.generator.model === 'offline')
            return [];
        return findPhrases(parsed, [parsed.locale.elsewhere, en.en.elsewhere], findReferrals).map(({ phrase, at }) => ({
            at,
            message: `Expected what the Builder needs to be written out, found ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: 'Write here what stands there: the values, the names, the steps.',
        }));
    },
};
const source_is_written_out_document = '(?:original )?(?:requirements?|research|issue|ticket)(?![\\p{L}\\p{N}-])';
/** An order to look something up begins a sentence or a remark; users, too, see the issue that a page shows. */
const order = '(?<=(?:^|[.,;:(]) {0,3})(?:see|refer to)';
const comparison = '(?<!\\p{L})as(?: (?:described|stated|specified|shown|listed|given))? in';
const referral = new RegExp(`(?:${order}|${comparison}) the ${source_is_written_out_document}`, 'gimu');
const findReferrals = (text) => [...text.matchAll(referral)].map(({ 0: found, index }) => ({
    index,
    end: index + found.length,
}));

// EXTERNAL MODULE: ./build/research/lower-bound.js
var lower_bound = __webpack_require__(460);
;// CONCATENATED MODULE: ./build/rules/versions/find-other-version.js

/** A version right behind a name: `"fastify": "^5.2.1"`, `postgres:16.4`, `Include="Dapper" Version="2.1"`. */
const behind = /^(?<key>-version)?["'`]?(?:\)|\s)?(?:[\s:=,@"'(]{1,6}|(?=[~^<>!]))(?:version\s?[=:]?\s?)?["'(]{0,2}(?<sign>[\^~][>=]?|[<>=!]{1,2})?\s?v?(?<version>\d+\.\d+(?:\.\d+)*)/iu;
/** A key that says that it holds a version may hold a bare number: `"manifest_version": 3`. */
const behindVersionKey = /^["']?\s?[:=]\s?["']?(?<version>\d{1,6})["']?\s?[,;}]?\s?$/u;
/** Names and versions stand close together. */
const reach = 60;
/** Another version of a technology that a line states. */
function findOtherVersion(line, pin) {
    const { name, version, constraint } = pin;
    if (constraint !== undefined && line.includes(constraint))
        return undefined;
    const groups = readStated(line, pin);
    if (groups === undefined)
        return undefined;
    const { version: stated = '' } = groups;
    const sign = readSign(groups, name);
    return allows({ sign, stated }, version.replace(/^v/u, '')) ? undefined : stated;
}
/** A range of a technology that a line states with a sign: `^5.2.1`, `>=0.109.0`. */
function findRange(line, pin) {
    const { sign = '', version = '' } = readStated(line, pin) ?? {};
    return /[\^~<>]/u.test(sign) ? `${sign}${version}` : undefined;
}
function readStated(line, { name, version }) {
    const rest = readBehind(line, name);
    const pattern = /version$/iu.test(name) && /^\d+$/u.test(version) ? behindVersionKey : behind;
    return rest === undefined ? undefined : pattern.exec(rest)?.groups;
}
/** What Cargo calls the Rust version is the oldest one that builds the crate. */
const readSign = ({ key, sign = '' }, name) => (key !== undefined && /^rust$/iu.test(name) ? '>=' : sign);
/** What stands behind a whole name. */
function readBehind(line, name) {
    const at = line.toLowerCase().indexOf(name.toLowerCase());
    if (at === -1 || name.length < 2)
        return undefined;
    const before = line.slice(0, at);
    if (/[\w@/.-]$/u.test(before) && !/(?<![\w-])requires-$/u.test(before))
        return undefined;
    return line.slice(at + name.length, at + name.length + reach);
}
function allows({ sign, stated }, pinned) {
    if (isPrefix(stated, pinned) || isPrefix(pinned, stated))
        return true;
    if (/^[<>!]/u.test(sign))
        return (0,lower_bound/* compareVersions */.Z)(pinned, stated) >= 0;
    return /^[\^~]/u.test(sign) && stated.split('.')[0] === pinned.split('.')[0];
}
const isPrefix = (part, whole) => whole === part || (whole.startsWith(part) && /^[.+-]/u.test(whole.slice(part.length)));

;// CONCATENATED MODULE: ./build/rules/step-agrees-with-pins.js





const mostPins = 200;
const stepAgreesWithPins = {
    id: 'step-agrees-with-pins',
    about: 'A step and its check name the versions that section 1 pins.',
    severity: 'error',
    reason: 'The Builder follows the step, and installs another version than the pinned one.',
    ignores: 'Versions in sentences that give no order, and sentences that state a bound or the pinned version, too.',
    example: {
        place: 'action',
        bad: 'Install FastAPI 0.108.0.',
        good: 'Install FastAPI 0.109.0.',
    },
    check(parsed) {
        const { techStack } = parsed.spec.architecture;
        const findOrder = createPhraseFinder([...parsed.locale.orders, ...en.en.orders]);
        return (0,list_steps/* listSteps */.A)(parsed).flatMap((placed) => {
            const texts = readTexts(placed, findOrder);
            return techStack
                .slice(0, mostPins)
                .flatMap((pin) => describeOther(findOther(texts, pin), pin, { placed, parsed }));
        });
    },
};
/** What says that a version is the lowest one, in the languages of the documents. */
const bound = /\b(?:least|minimum|newer|later|higher|above|mindestens|neuer|höher|moins|plus récent|supérieure?|menos|mínim[ao]|superior|almeno|minim[ao]|successiv[ao]|co najmniej|nowsz\p{L}+)\b|\d\+|не ниже|новее|以上|以降|最低|至少|이상|이후/iu;
const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？])/u;
/** The check, what the action gives as code, and those of its sentences that order something. */
function readTexts({ step: { action, verify }, pointer }, order) {
    const sentences = action.split(sentenceEnd).filter((sentence) => order(sentence).length > 0);
    const codes = [...action.matchAll(/`(?<code>[^`\n]+)`/gu)].map(({ groups }) => groups?.['code']);
    const own = [...sentences, ...codes.filter((code) => code !== undefined)];
    return [
        ...('command' in verify ? [{ text: verify.command, pointer: `${pointer}.verify` }] : []),
        ...own.map((text) => ({ text, pointer: `${pointer}.action` })),
    ];
}
function findOther(texts, pin) {
    for (const { text, pointer } of texts) {
        const version = findOtherVersion(text, pin);
        if (version === undefined || text.includes(pin.version) || bound.test(text))
            continue;
        return { version, pointer };
    }
    return undefined;
}
function describeOther(other, { name, version }, { placed: { step }, parsed }) {
    if (other === undefined)
        return [];
    return [
        {
            at: locateText(parsed, other.pointer, other.version),
            message: `Expected ${name} ${version} in step ${step.id} as section 1 pins it, found ${other.version}.`,
            hint: 'Write the pinned version, or the name alone.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/rules/step-has-check.js



const says = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}]/u);
/** Written as code, these are no placeholders of the prose and check nothing all the same. */
const standsIn = /^(?:todo|tbd|tbc|fixme|xxx|n\/a|none|command|\.{2,}|…)$/iu;
const stepHasCheck = {
    id: 'step-has-check',
    about: 'Every step says how it is proved done: a command, or what a person looks at.',
    severity: 'error',
    reason: 'Without a check the Builder cannot know that a step is finished before it starts the next.',
    example: {
        place: 'document',
        bad: '- Depends on: 4.1\n\n',
        good: '- Depends on: 4.1\n    - Verify: `pytest`\n\n',
    },
    check: (parsed) => (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step, pointer }) => {
        const { verify } = step;
        const check = 'command' in verify ? verify.command : verify.manual;
        if (says(check).test(check) && !standsIn.test(check.trim()))
            return [];
        return [
            {
                at: parsed.at(pointer),
                message: `Expected step ${step.id} to say how it is checked, found ${check.trim() === '' ? 'nothing' : (0,quote_value/* quoteValue */.c)(check)}.`,
                hint: 'Add a command that exits with 0 when the step is done, or what a person must see.',
            },
        ];
    }),
};

// EXTERNAL MODULE: ./build/spec/parse/paths.js
var paths = __webpack_require__(88022);
;// CONCATENATED MODULE: ./build/rules/paths/read-named-paths.js



/** What a build or an installation makes is in no tree. */
const made = new Set('dist build out target bin obj lib coverage node_modules vendor venv .venv .next public tmp'.split(' '));
const programs = /(?:^|[\s;&|(])(?:node|tsx|ts-node|bun|deno run|python3?|ruby|php|bash|sh|pwsh)\s+(?<path>[\w./@-]{1,200}\.[a-z]{1,5})(?=$|[\s;&|)])/gu;
const quoted = /"(?<path>[^"\n]{1,200})"/gu;
/**
 * In prose, a code span is a file of the project when it lies in one of its folders and ends like one
 * of its files: `src/ghost.ts` is, `application/json` and `fs/promises` are not.
 */
function findPathsInProse({ architecture }) {
    const files = architecture.structure.files.map(({ path }) => path);
    const folders = new Set(files.filter((path) => path.includes('/')).map(firstFolder));
    const endings = new Set(files.map(endingOf).filter((ending) => ending !== ''));
    const isOwn = (path) => (0,paths/* looksLikePath */.j8)(path) && folders.has(firstFolder(path)) && endings.has(endingOf(path));
    return (text) => codesIn((0,mask_text/* maskQuotations */.uL)(text))
        .map((path) => path.replace(/^\.\//u, ''))
        .filter(isOwn);
}
/** A command runs a file of the project when a program is given its path. */
const findPathsInCommand = (command) => [...command.matchAll(programs)]
    .map(({ groups }) => (groups?.['path'] ?? '').replace(/^\.\//u, ''))
    .filter((path) => !path.startsWith('/') && !path.startsWith('..') && !made.has(firstFolder(path)));
/** The labels of a diagram that are paths. */
const findPathsInDiagram = (spec) => {
    const find = findPathsInProse(spec);
    return (diagram) => [...diagram.matchAll(quoted)].flatMap(({ groups }) => find(`\`${groups?.['path'] ?? ''}\``));
};
const codesIn = (text) => (0,code_span/* splitCode */.mB)(text)
    .filter(({ is }) => is === 'code')
    .map(({ start, end, ticks }) => (0,code_span/* unwrapCode */.Bf)(text.slice(start, end), ticks).trim());
const firstFolder = (path) => path.slice(0, Math.max(0, path.indexOf('/')));
const endingOf = (path) => /\.[A-Za-z][A-Za-z0-9]{0,9}$/u.exec(path)?.[0] ?? '';

;// CONCATENATED MODULE: ./build/rules/step-path-in-tree.js





const stepPathInTree = {
    id: 'step-path-in-tree',
    about: 'Every file that a step, a flow, a strategy or the diagram names is in the project structure.',
    severity: 'error',
    reason: 'A Builder that meets an unknown path decides on its own where the file belongs.',
    example: {
        place: 'document',
        bad: '- Files: `tests/test_routes.py`',
        good: '- Files: `tests/test_main.py`',
    },
    check(parsed) {
        const tree = readTreePaths(parsed.spec);
        // A missing tree is one finding of its own, not one for every step.
        if (tree.isEmpty)
            return [];
        const named = new Set();
        return [...listFiles(parsed), ...step_path_in_tree_listMentions(parsed)].flatMap(({ path, pointer, owner }) => {
            const place = `${owner} ${path}`;
            if (tree.has(path) || named.has(place))
                return [];
            named.add(place);
            return [
                {
                    at: locateText(parsed, pointer, path),
                    message: `Expected ${owner} to name files of the project structure, found ${(0,quote_value/* quoteValue */.c)(path)}.`,
                    hint: tree.suggest(path),
                },
            ];
        });
    },
};
const listFiles = (parsed) => (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step, pointer }) => step.files.map((path, index) => ({
    path,
    pointer: `${pointer}.files.${index}`,
    owner: `step ${step.id}`,
})));
/** What is said of files beside the lists of them. */
function step_path_in_tree_listMentions(parsed) {
    const { architecture, logic } = parsed.spec;
    const inProse = findPathsInProse(parsed.spec);
    const { diagram = '' } = architecture.pattern;
    return [
        ...findPathsInDiagram(parsed.spec)(diagram).map((path) => ({
            path,
            pointer: 'architecture.pattern.diagram',
            owner: 'the diagram',
        })),
        ...logic.flows.flatMap(({ name, steps }, index) => steps.flatMap((text, at) => inProse(text).map((path) => ({
            path,
            pointer: `logic.flows.${index}.steps.${at}`,
            owner: `the flow ${(0,quote_value/* quoteValue */.c)(name)}`,
        })))),
        ...logic.errorHandling.flatMap(({ failure, strategy }, index) => inProse(strategy).map((path) => ({
            path,
            pointer: `logic.errorHandling.${index}.strategy`,
            owner: `the failure ${(0,quote_value/* quoteValue */.c)(failure)}`,
        }))),
        ...(0,list_steps/* listSteps */.A)(parsed).flatMap(({ step: { id, action, verify }, pointer }) => [
            ...inProse(action).map((path) => ({
                path,
                pointer: `${pointer}.action`,
                owner: `step ${id}`,
            })),
            ...('command' in verify ? findPathsInCommand(verify.command) : inProse(verify.manual)).map((path) => ({ path, pointer: `${pointer}.verify`, owner: `step ${id}` })),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/rules/fixes/edit-lines.js
/** The lines with all edits made; none of them overlap. */
function editLines(lines, edits) {
    const edited = [...lines];
    const backwards = [...edits].sort((one, other) => other.column - one.column);
    for (const { line, column, endColumn, text } of backwards) {
        const old = edited[line - 1] ?? '';
        edited[line - 1] = old.slice(0, column - 1) + text + old.slice(endColumn - 1);
    }
    return edited;
}

;// CONCATENATED MODULE: ./build/rules/fixes/find-moved-step.js
/**
 * A step that may have been moved: its number is right somewhere else, so that nobody but the author
 * knows whether the place or the number is meant. Says so in a clause.
 */
function findMovedStep(steps) {
    const count = new Map();
    for (const { step } of steps)
        count.set(step.id, (count.get(step.id) ?? 0) + 1);
    const phases = new Set(steps.map(({ wanted }) => phaseOf(wanted)));
    const stray = steps.find(({ step, wanted }) => phaseOf(step.id) !== phaseOf(wanted) &&
        phases.has(phaseOf(step.id)) &&
        count.get(step.id) === 1);
    if (stray !== undefined) {
        const { step, wanted } = stray;
        return `step ${step.id} stands in phase ${phaseOf(wanted)}, and may be in the wrong place or have the wrong number`;
    }
    const numbers = [...new Set(steps.map(({ phase }) => phase))];
    const shuffled = numbers
        .map((phase) => steps.filter((step) => step.phase === phase))
        .find(isShuffled);
    if (shuffled === undefined)
        return undefined;
    const ids = shuffled.map(({ step }) => step.id).join(', ');
    return `the steps ${ids} may be in the wrong places or have the wrong numbers`;
}
const phaseOf = (id) => id.split('.', 1)[0] ?? '';
/** All numbers of a phase are there, in another order. */
function isShuffled(steps) {
    const wanted = new Set(steps.map((each) => each.wanted));
    return (new Set(steps.map(({ step }) => step.id)).size === wanted.size &&
        steps.every(({ step }) => wanted.has(step.id)) &&
        steps.some(({ step, wanted: place }) => step.id !== place));
}

;// CONCATENATED MODULE: ./build/rules/fixes/number-steps.js





const reference = /(?<![\w.])[1-9]\d*\.[1-9]\d*(?![\w.]*\w)/gu;
/** Gives every step the number of its place, and what depends on it too; a number that a sentence names stays. */
const numberSteps = (parsed) => {
    const { phases, spec, lines, locale } = parsed;
    const isInOrder = phases.every(({ number }, index) => number > (phases[index - 1]?.number ?? 0) && number <= locale.phases.length);
    // Phases that are out of order are mended first.
    if (!isInOrder || phases.length !== spec.plan.phases.length)
        return lines;
    const steps = (0,list_steps/* listSteps */.A)(parsed).map((step) => {
        const wanted = `${phases[step.phase]?.number ?? 0}.${step.position + 1}`;
        return { ...step, wanted };
    });
    const moved = findMovedStep(steps);
    if (moved !== undefined)
        return moved;
    const changed = new Map(steps.flatMap(({ step, wanted }) => (step.id === wanted ? [] : [[step.id, wanted]])));
    const edits = steps.map((step) => editStep(step, changed, parsed));
    if (edits.includes(undefined))
        return 'a number does not stand at the beginning of its step';
    const found = edits.flatMap((each) => each ?? []);
    const own = steps.map(({ pointer }) => parsed.at(`${pointer}.id`));
    const named = findNamed(changed, [...own, ...found], parsed);
    return named === undefined
        ? editLines(lines, found)
        : `a sentence names ${named}, which may be the step or something else`;
};
/** The edits of one step; nothing where its number does not stand where it was read. */
function editStep({ step, pointer, wanted }, changed, parsed) {
    const own = parsed.at(`${pointer}.id`);
    const isWritten = textAt(own, parsed) === step.id;
    if (!isWritten && step.id !== wanted)
        return undefined;
    const number = isWritten && step.id !== wanted ? [{ ...own, text: wanted }] : [];
    if (step.dependsOn === undefined)
        return number;
    const at = parsed.at(`${pointer}.dependsOn`);
    const text = textAt(at, parsed);
    if (text === undefined)
        return undefined;
    const dependencies = [...text.matchAll(reference)].flatMap(({ 0: id, index }) => {
        const next = changed.get(id);
        if (next === undefined)
            return [];
        const column = at.column + index;
        return [{ line: at.line, column, endColumn: column + id.length, text: next }];
    });
    return [...number, ...dependencies];
}
const textAt = ({ line, endLine, column, endColumn }, { lines }) => line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : undefined;
/** A number that would change and that a sentence names: it may mean the step, or a version. */
function findNamed(changed, places, parsed) {
    const covered = editLines(parsed.lines, places.map(({ line, column, endColumn }) => ({
        ...{ line, column, endColumn },
        text: ' '.repeat(Math.max(0, endColumn - column)),
    })));
    return readPassages(parsed)
        .flatMap(({ text, line }) => {
        const count = text.split('\n').length;
        const left = (0,mask_text/* maskCode */.Q5)(covered.slice(line - 1, line - 1 + count).join('\n'));
        return [...left.matchAll(reference)].map(([id]) => id);
    })
        .find((id) => changed.has(id));
}

;// CONCATENATED MODULE: ./build/rules/steps-numbered.js



const stepsNumbered = {
    id: 'steps-numbered',
    about: 'Steps are numbered 1.1, 1.2 … by phase and position, each number once.',
    severity: 'error',
    reason: 'Steps, reviews and reports refer to each other by these numbers.',
    example: {
        place: 'document',
        bad: '- [ ] **4.2** Declare',
        good: '- [ ] **4.1** Declare',
    },
    fix: numberSteps,
    check(parsed) {
        const numbers = parsed.spec.plan.phases.map((_, index) => parsed.phases[index]?.number ?? index + 1);
        return (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step, pointer, phase, position }) => {
            const expected = `${numbers[phase] ?? phase + 1}.${position + 1}`;
            if (step.id === expected)
                return [];
            return [
                {
                    at: locateText(parsed, `${pointer}.id`, step.id),
                    message: `Expected step ${expected} here, found ${step.id === '' ? 'no number' : step.id}.`,
                    hint: `Number it ${expected}, and correct the steps that depend on it.`,
                },
            ];
        });
    },
};

// EXTERNAL MODULE: ./build/spec/find-differences.js
var find_differences = __webpack_require__(5162);
;// CONCATENATED MODULE: ./build/rules/twin-matches.js



/** More differences have one cause: the document was edited, and its twin was not. */
const mostDifferences = 10;
const twin_matches_hint = 'Write the document once more, so that its twin follows it; or correct the document where the twin is right, or remove the twin.';
const twinMatches = {
    id: 'twin-matches',
    about: 'The machine twin beside the document says the same as the document.',
    severity: 'error',
    reason: 'One Builder reads the document and the next one its twin, and they build two things.',
    example: {
        place: 'twin',
        bad: '"version": "0.110.0"',
        good: '"version": "0.109.0"',
    },
    check(parsed, { twin }) {
        if (twin === undefined)
            return [];
        const found = readJson(twin);
        if (found === undefined) {
            const message = 'Expected JSON in the twin of the document, found text that is not.';
            return [{ at: (0,range_of_line/* rangeOfLine */.T)(parsed.lines, 1), message, hint: twin_matches_hint }];
        }
        // A file of somebody else that happens to be called so.
        if (!isTwin(found))
            return [];
        return (0,find_differences/* findDifferences */.c)(parsed.spec, found)
            .slice(0, mostDifferences)
            .map((difference) => twin_matches_describe(difference, parsed));
    },
};
function twin_matches_describe({ pointer, left, right }, parsed) {
    const message = `Expected ${pointer} of the twin to be ${quoteJson(left)}, found ${quoteJson(right)}.`;
    return { at: parsed.at(pointer), message, hint: twin_matches_hint };
}
function quoteJson(value) {
    if (value === undefined)
        return 'absent';
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    return typeof value === 'string' ? (0,quote_value/* quoteValue */.c)(value) : JSON.stringify(value);
}
function readJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/u, ''));
    }
    catch {
        return undefined;
    }
}
const isTwin = (value) => typeof value === 'object' && value !== null && 'schemaVersion' in value && 'plan' in value;

// EXTERNAL MODULE: ./build/spec/change-mark.js
var change_mark = __webpack_require__(86996);
;// CONCATENATED MODULE: ./build/rules/tree-parses.js

const treeParses = {
    id: 'tree-parses',
    about: 'The project structure is a fenced ASCII tree with one root and no path twice.',
    severity: 'error',
    reason: 'Every step, schema and signature names a file of this tree.',
    example: {
        place: 'document',
        bad: '│   ├── main.py       # Declares the routes.\n  │   ├── main.py       # Declares them again.',
        good: '│   ├── main.py       # Declares the routes.',
    },
    check(parsed) {
        const unreadable = parsed.unreadable.filter(({ what }) => what === 'tree');
        if (unreadable.length > 0) {
            return unreadable.map(({ message, at }) => ({ at, message, hint: howToDraw }));
        }
        if (!hasStructure(parsed))
            return [];
        if (parsed.spec.architecture.structure.files.length > 0) {
            return [...findRepeats(parsed), ...findUnknownMarks(parsed)];
        }
        return [
            {
                at: parsed.at('architecture.structure'),
                message: 'Expected a directory tree with at least one file, found none.',
                hint: howToDraw,
            },
        ];
    },
};
const howToDraw = 'Draw one fenced `text` block: the root folder with a trailing "/" alone on the first line, then "├── ", "└── " and "│   " in front of each entry, each path once.';
function findRepeats({ spec, at }) {
    const seen = new Set();
    return spec.architecture.structure.files.flatMap(({ path }, index) => {
        if (!seen.has(path)) {
            seen.add(path);
            return [];
        }
        const message = `Expected ${path} once in the tree, found it again.`;
        const hint = 'Remove one of both lines, or draw the second in the folder that it belongs to.';
        return [{ at: at(`architecture.structure.files.${index}`), message, hint }];
    });
}
/** `[delete]` would be read as the purpose of a new file. */
function findUnknownMarks({ spec, at }) {
    return spec.architecture.structure.files.flatMap(({ path, purpose }, index) => {
        const mark = /^\[[A-Za-z]{3,12}\](?= |$)/u.exec(purpose)?.[0];
        if (mark === undefined || (0,change_mark/* readChangeMark */.y)(purpose).change !== undefined)
            return [];
        const message = `Expected [new], [modify] or [keep] before the purpose of ${path}, found ${mark}.`;
        const hint = 'Mark what happens to the file; one that is removed belongs into a step and not into the tree.';
        return [{ at: at(`architecture.structure.files.${index}`), message, hint }];
    });
}
/** An absent or empty part is reported by its own rule. */
function hasStructure({ parts }) {
    return parts.some(({ name, empty }) => name === 'structure' && !empty);
}

;// CONCATENATED MODULE: ./build/spec/correct-branches.js
const branch = /^([ \u00a0│]*)[├└]─/u;
/**
 * The lines of a drawn tree with branches that fit: └ before the last entry of a folder, ├ before the
 * others, │ beside what goes on. Nothing else of a line changes; nothing where this is no such drawing.
 */
function correctBranches(lines) {
    const drawn = lines.map((line) => branch.exec(line)?.[1]?.length);
    const first = drawn.findIndex((column) => column !== undefined);
    const isOther = (line, index) => drawn[index] === undefined && !/^[\s│]*$/u.test(line);
    if (first === -1 || !lines.slice(0, first).some(isOther))
        return undefined;
    if (lines.some((line, index) => index > first && isOther(line, index)))
        return undefined;
    const ways = findWays(drawn);
    const corrected = [...lines];
    /** For each depth, whether an entry of the same folder follows. */
    let goesOn = [];
    for (let index = lines.length - 1; index >= first; index -= 1) {
        const way = ways[index];
        if (way === undefined)
            continue;
        const depth = way.length - 1;
        corrected[index] = drawBranch(lines[index] ?? '', way, goesOn);
        goesOn = way.map((_, outer) => outer === depth || goesOn[outer] === true);
    }
    return corrected;
}
/** The columns of the branches from the root to each entry. */
function findWays(drawn) {
    let open = [];
    return drawn.map((column) => {
        if (column === undefined)
            return undefined;
        open = [...open.filter((outer) => outer < column), column];
        return open;
    });
}
function drawBranch(line, way, goesOn) {
    const own = way.at(-1) ?? 0;
    const signs = line.slice(0, own).replaceAll('│', ' ').split('');
    for (const [depth, column] of way.slice(0, -1).entries()) {
        if (goesOn[depth] === true)
            signs[column] = '│';
    }
    const corner = goesOn[way.length - 1] === true ? '├' : '└';
    return `${signs.join('')}${corner}${line.slice(own + 1)}`;
}

;// CONCATENATED MODULE: ./build/rules/paths/span-of-tree.js
/** Between which lines the tree is drawn: the first one counts from 0, the last one is the one behind. */
function spanOfTree({ spec, at, lines }) {
    if (spec.architecture.structure.files.length === 0)
        return [0, 0];
    const { line, endLine } = at('architecture.structure.files');
    const isFenced = /^\s*(?:```|~~~)/u.test(lines[line - 1] ?? '');
    return isFenced ? [line, endLine - 1] : [line - 1, endLine];
}

;// CONCATENATED MODULE: ./build/rules/fixes/correct-tree.js


/** Draws the branches of the tree anew; names, remarks and their order stay. */
const correctTree = (parsed) => {
    const { lines } = parsed;
    const [start, end] = spanOfTree(parsed);
    const corrected = correctBranches(lines.slice(start, end));
    if (corrected === undefined)
        return lines;
    return [...lines.slice(0, start), ...corrected, ...lines.slice(end)];
};

;// CONCATENATED MODULE: ./build/rules/tree-branches-fit.js





const treeBranchesFit = {
    id: 'tree-branches-fit',
    about: 'In a tree of box characters └ stands before the last entry of a folder, ├ before the others and │ beside what goes on.',
    severity: 'warning',
    reason: 'A branch that ends too early makes a file look as if it lay in another folder.',
    ignores: 'Trees that are drawn with other characters or by indentation.',
    example: {
        place: 'document',
        bad: '└── src/',
        good: '├── src/',
    },
    fix: correctTree,
    check(parsed) {
        const { lines } = parsed;
        const [start, end] = spanOfTree(parsed);
        const corrected = correctBranches(lines.slice(start, end));
        const wrong = corrected?.findIndex((line, index) => line !== lines[start + index]) ?? -1;
        if (corrected === undefined || wrong === -1)
            return [];
        const wanted = (0,quote_value/* quoteValue */.c)(corrected[wrong] ?? '');
        return [
            {
                at: (0,range_of_line/* rangeOfLine */.T)(lines, start + wrong + 1),
                message: `Expected ${wanted} in the tree, found ${(0,quote_value/* quoteValue */.c)(lines[start + wrong] ?? '')}.`,
                hint: 'Draw └── before the last entry of each folder, ├── before the others, and │ as long as a folder goes on.',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/layout/order-of-footnote.js
/** Where a footnote of ours belongs among the others: clauses by number, then evidence by number; nothing for other labels. */
function orderOfFootnote(label) {
    const [, kind, number] = /^([re])([1-9]\d{0,8})$/u.exec(label) ?? [];
    if (kind === undefined)
        return undefined;
    return Number(number) + (kind === 'r' ? 0 : evidenceOffset);
}
/** More than a label of nine digits counts. */
const evidenceOffset = 1_000_000_000;

;// CONCATENATED MODULE: ./build/rules/fixes/order-footnotes.js



/** Puts the footnotes at the end into their order; labels of another kind, or one that is there twice, leave them as they are. */
const orderFootnotes = (parsed) => {
    const { lines } = parsed;
    const start = layout_findFootnotes(parsed);
    const found = listFootnotes(lines).filter(({ line }) => line >= start);
    const notes = found.flatMap(({ label, line }, index) => {
        const order = orderOfFootnote(label);
        const end = (found[index + 1]?.line ?? lines.length + 1) - 1;
        const place = { from: line - 1, to: withoutBlank(lines, line, end) };
        return order === undefined ? [] : [{ order, place }];
    });
    const isUnique = new Set(notes.map(({ order }) => order)).size === notes.length;
    if (notes.length !== found.length)
        return 'a footnote has a label that has no place in the order';
    if (!isUnique)
        return 'a footnote is defined twice';
    const sorted = [...notes].sort((one, other) => one.order - other.order);
    return arrange(lines, notes.map(({ place }) => place), sorted.map(({ place }) => place));
};
function withoutBlank(lines, from, to) {
    let end = to;
    while (end > from && (lines[end - 1] ?? '').trim() === '')
        end -= 1;
    return end;
}

;// CONCATENATED MODULE: ./build/rules/footnotes-in-order.js





const footnotesInOrder = {
    id: 'footnotes-in-order',
    about: 'The footnotes at the end stand in order: the clauses by number, then the evidence by number.',
    severity: 'warning',
    reason: 'The twin lists the clauses in this order, and a reader looks a number up where it belongs.',
    ignores: 'Labels other than r1, r2 … and e1, e2 …',
    example: {
        place: 'document',
        bad: '[^r9]: **R1** (functional',
        good: '[^r1]: **R1** (functional',
    },
    fix: orderFootnotes,
    check(parsed) {
        const { lines } = parsed;
        const start = layout_findFootnotes(parsed);
        let last;
        return listFootnotes(lines).flatMap(({ label, line }) => {
            const order = orderOfFootnote(label);
            if (order === undefined || line < start)
                return [];
            const before = last;
            if (before === undefined || order >= before.order) {
                last = { label, order };
                return [];
            }
            return [
                {
                    at: (0,range_of_line/* rangeOfLine */.T)(lines, line),
                    message: `Expected the footnote ${label} before ${before.label}, found it after.`,
                    hint: 'Move its definition up.',
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/tree-path-in-step.js


const treePathInStep = {
    id: 'tree-path-in-step',
    about: 'Every file of the project structure that is not kept as it is belongs to at least one step.',
    severity: 'error',
    reason: 'A file that no step names is never written.',
    example: {
        place: 'document',
        bad: '├── setup.cfg\n  └── requirements.txt',
        good: '└── requirements.txt',
    },
    check(parsed) {
        const steps = (0,list_steps/* listSteps */.A)(parsed);
        // A missing plan is one finding of its own, not one for every file.
        if (steps.length === 0)
            return [];
        const built = new Set(steps.flatMap(({ step }) => step.files));
        return parsed.spec.architecture.structure.files.flatMap(({ path, change }, index) => {
            if (change === 'keep' || built.has(path))
                return [];
            const name = path.slice(path.lastIndexOf('/') + 1);
            return [
                {
                    at: locateText(parsed, `architecture.structure.files.${index}`, name),
                    message: `Expected a step that builds ${path}, found none.`,
                    hint: `Add "${path}" to the files of the step that writes it, or mark it as kept when it exists and stays as it is.`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/types/known-types.js
/*
 * Names that a language, its standard library or a framework that everybody uses brings along.
 * They are one text a language because nobody reads them one a line.
 */
const names = `
TypeScript: Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Awaited BigInt Blob Boolean Buffer DataView Date Error
Exclude Extract File FormData Function Generator Headers Infinity Intl Iterable Iterator Map NaN NonNullable Number Object Omit
Parameters Partial Pick Promise PromiseLike Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet ReadableStream Record RegExp
Request Required Response ReturnType Set SharedArrayBuffer String Symbol TextDecoder TextEncoder TypeError RangeError SyntaxError
Uint8Array Uint16Array Uint32Array Int8Array Int16Array Int32Array Float32Array Float64Array Uint8ClampedArray URL URLSearchParams
WeakMap WeakRef WeakSet WebSocket Worker WritableStream AbortController AbortSignal EventTarget CustomEvent MessageEvent KeyboardEvent
MouseEvent PointerEvent TouchEvent DragEvent ClipboardEvent HTMLElement HTMLInputElement HTMLCanvasElement HTMLDivElement SVGElement
Element Node NodeList Document Window Event MutationObserver ResizeObserver IntersectionObserver Storage Location History Navigator
ErrorEvent EventEmitter Readable Writable Transform Stream Server Socket IncomingMessage ServerResponse NodeJS Timeout Thenable
ReactNode ReactElement ReactChild Component ComponentType PropsWithChildren Dispatch SetStateAction RefObject MutableRefObject
CSSProperties ChangeEvent FormEvent SyntheticEvent Ref ComputedRef Observable Subject BehaviorSubject Subscription Signal NextFunction
NextRequest NextResponse RequestHandler Express Router Disposable Uri Webview WebviewPanel ExtensionContext TextDocument TextEditor
CancellationToken TreeItem TreeDataProvider OutputChannel StatusBarItem

Python: Any AnyStr Annotated ArgumentParser Namespace AsyncGenerator AsyncIterable AsyncIterator Awaitable BaseException BaseModel BaseSettings
Callable ClassVar Collection Coroutine Counter DataFrame Decimal Deque DefaultDict Dict Enum Exception Final FrozenSet Generator
Generic Hashable IntEnum Iterable Iterator List Literal Logger Mapping MutableMapping NamedTuple Never NewType None NoReturn
Optional OrderedDict Path Pattern Protocol PurePath Self Sequence Series Set StrEnum Tuple Type TypedDict TypeVar Union UUID
ValueError KeyError TypeError OSError IOError RuntimeError TimeoutError ConnectionError FileNotFoundError PermissionError NotImplementedError
AsyncSession Session AsyncEngine Engine Mapped Column Integer BackgroundTasks Depends HTTPException JSONResponse StreamingResponse
UploadFile EmailStr HttpUrl SecretStr Field QuerySet HttpRequest HttpResponse AsyncClient Client Tensor Module Flask FastAPI APIRouter

Go: ReadCloser ReadWriter WriteCloser ResponseWriter Handler HandlerFunc ServeMux Context CancelFunc Duration Time Mutex RWMutex WaitGroup
Once Buffer Reader Writer Closer Stringer Logger Conn Listener Cmd

Rust: Self String Vec Option Some None Result Ok Err Box Rc Arc Weak Cell RefCell Mutex RwLock OnceCell OnceLock LazyLock Cow HashMap HashSet
BTreeMap BTreeSet VecDeque BinaryHeap Path PathBuf OsStr OsString CStr CString Duration Instant SystemTime Iterator IntoIterator
DoubleEndedIterator ExactSizeIterator FromIterator Extend From Into TryFrom TryInto AsRef AsMut Borrow BorrowMut Deref DerefMut Drop
Clone Copy Debug Default Display Eq PartialEq Ord PartialOrd Hash Hasher Ordering Send Sync Sized Unpin Fn FnMut FnOnce Future Stream Sink
Pin Poll Waker Context Read Write BufRead BufReader BufWriter Seek Cursor Error ErrorKind ExitCode ExitStatus Command Child Stdio
File DirEntry Metadata OpenOptions Permissions TcpListener TcpStream UdpSocket SocketAddr IpAddr Ipv4Addr Ipv6Addr ToString ToOwned FromStr
Any TypeId PhantomData Infallible NonZeroU32 NonZeroUsize Range RangeInclusive Rev Add Sub Mul Div Not Index IndexMut Sender Receiver
JoinHandle Serialize Deserialize Serializer Deserializer Value Bytes BytesMut Body Request Response StatusCode Uri Method HeaderMap
HeaderName HeaderValue Router MethodRouter MethodFilter Handler IntoResponse FromRequest FromRequestParts State Json Query Extension Html Form Service
Layer Url Uuid DateTime Utc Local NaiveDate NaiveDateTime Regex Parser Subcommand Args ValueEnum ArgMatches

Java: Boolean Byte Character Class Comparable Comparator CompletableFuture CompletionStage Consumer BiConsumer BiFunction Supplier Predicate
Function UnaryOperator Deque Double Duration Exception ExecutorService Executor File Float Future HashMap HashSet IOException
IllegalArgumentException IllegalStateException InputStream Instant Integer Iterable Iterator LinkedHashMap LinkedList List LocalDate
LocalDateTime LocalTime Locale Long Map NullPointerException Object ObjectMapper Optional OffsetDateTime OutputStream Path Pattern
Period Properties Queue Record Runnable RuntimeException Set Short SortedMap Stream String StringBuilder Thread Throwable TimeUnit
TreeMap URI URL UUID Void ZonedDateTime ZoneId BigDecimal BigInteger BigInt Callable Collection Collectors ResponseEntity
HttpServletRequest HttpServletResponse Page Pageable Sort Specification MultipartFile JpaRepository CrudRepository Flux Mono
ApplicationContext HttpStatus JdbcTemplate RestTemplate WebClient EntityManager Authentication UserDetails SecurityFilterChain HttpSecurity

Kotlin: Any Array Boolean Byte ByteArray Char CharSequence Double Float Flow Int IntArray Iterable Job List Long Map MutableList
MutableMap MutableSet MutableStateFlow MutableSharedFlow Nothing Number Pair Result Sequence Set SharedFlow Short StateFlow String
Throwable Triple UByte UInt ULong Unit CoroutineScope CoroutineDispatcher Deferred Dispatchers SupervisorJob Channel Regex
Activity AppCompatActivity Application Bitmap Bundle Context Fragment Intent LiveData MutableLiveData Modifier NavController
NavHostController Notification Parcelable PendingIntent RecyclerView Serializable SharedPreferences Uri View ViewGroup ViewModel
WorkManager CoroutineWorker LocalDate LocalDateTime Instant HttpClient ApplicationCall Table Database ResultRow

CSharp: Action Boolean Byte Char DateOnly DateTime DateTimeOffset Decimal Dictionary Double Enum Exception Func Guid HashSet IActionResult
ActionResult IAsyncEnumerable ICollection IConfiguration IDictionary IDisposable IEnumerable IEnumerator IFormFile IHostBuilder IList
ILogger ILoggerFactory IMemoryCache IOptions IQueryable IReadOnlyCollection IReadOnlyDictionary IReadOnlyList IResult IServiceCollection
IServiceProvider Int16 Int32 Int64 List Lazy Memory Nullable Object Queue ReadOnlyMemory ReadOnlySpan Results Single Span Stack String
Stream Task TaskCompletionSource Thread TimeOnly TimeSpan Tuple Type UInt16 UInt32 UInt64 Uri ValueTask Version Void CancellationToken
CancellationTokenSource DbContext DbContextOptions DbSet EventArgs EventHandler HttpClient HttpContext HttpRequest HttpResponse
HttpResponseMessage HttpRequestMessage JsonElement JsonDocument WebApplication WebApplicationBuilder ControllerBase ObservableCollection
Command ICommand INotifyPropertyChanged Window UserControl Vector2 Vector3 Quaternion GameObject MonoBehaviour ScriptableObject Transform

Dart: BigInt bool Comparable Completer DateTime Duration Error Exception Function Future FutureOr Iterable Iterator List Map Never Null
Num Object Pattern Queue RegExp Set Stream StreamController StreamSubscription String StringBuffer Symbol Timer Type Uint8List Uri
Animation AnimationController AppBar BuildContext Canvas ChangeNotifier Color Column Container Cubit Bloc EdgeInsets GlobalKey
GoRouter IconData Key ListView MaterialApp MaterialPageRoute NavigatorState Notifier AsyncNotifier AsyncValue Offset Paint Provider Ref Rect Row Scaffold
Size State StatefulWidget StatelessWidget ConsumerWidget StateNotifier Text TextEditingController TextStyle ThemeData ValueNotifier VoidCallback Widget WidgetRef

Swift: Any AnyObject AnyPublisher Array AsyncSequence AsyncStream AsyncThrowingStream Binding Bool Bundle CGFloat CGPoint CGRect CGSize
Character Codable Collection Data Date Decodable Decoder Dictionary Double Encodable Encoder Equatable Error Float Hashable Identifiable
Int Int8 Int16 Int32 Int64 JSONDecoder JSONEncoder Never Notification ObservableObject Optional Published Result Scene Sendable Sequence
Set String Substring Task TimeInterval UIColor UIImage UIView UIViewController UInt URL URLRequest URLResponse URLSession UUID View
Void ModelContext ModelContainer FileManager UserDefaults

PHP: ArrayAccess ArrayObject Closure Collection Countable DateInterval DateTime DateTimeImmutable DateTimeInterface Exception Generator
InvalidArgumentException Iterator IteratorAggregate JsonResponse JsonSerializable Model PDO PDOStatement Request Response
RuntimeException ServerRequestInterface ResponseInterface LoggerInterface Stringable Throwable Traversable Builder Command Controller
FormRequest JsonResource Carbon Collection EntityManagerInterface RedirectResponse UploadedFile View

Ruby: Array BigDecimal Binding Boolean Class Comparable Data Date DateTime Dir Enumerable Enumerator Exception File FalseClass Float Hash IO Integer
Kernel Method Module NilClass Numeric Object Pathname Proc Range Rational Regexp Set StandardError String Struct Symbol Tempfile Time
TrueClass ActiveRecord ApplicationRecord ApplicationController ApplicationJob URI

Other: Bool Char Bytes Text Timestamp Date Time DateTime Json Jsonb Binary Decimal Money Enum Int Integer Float Double Long Short Number
Numeric String Boolean Object Array List Map Set Dict Dictionary Tuple Union Optional Maybe Either Just Nothing IO Monad Struct Record
Void Unit Null Nil Undefined None Any Unknown Never Self This True False Yes No Null Id Uuid Ulid Email Url Uri Phone Markdown Html Xml
Yaml Toml Csv Base64 Hex Unix Iso Utc Bearer Authorization Content Accept Created Found Conflict Forbidden Unauthorized
`;
let known;
/** Every name above; built when a document is checked, not when the program starts. */
function readKnownTypes() {
    known ??= new Set(names.match(/[A-Z]\w*/gu) ?? []);
    return known;
}

;// CONCATENATED MODULE: ./build/rules/types/read-defined-types.js

/** Words that introduce a type, in the languages of the stack and in SQL. */
const read_defined_types_definition = (0,letter_pattern/* letterPattern */.J)(() => /(?<![\p{L}\p{N}_])(?:class|interface|type|struct|enum|record|trait|protocol|typedef|message|union|object|newtype|alias|actor|extension|mixin|table|module|impl|component|TypeVar\(["'])\s*(?:<[^<>\n]{0,100}>\s*)?(?<name>\p{Lu}[\p{L}\p{N}_]*)/giu);
/** `import { A, B as C } from 'x'`, `from x import A, B`, `use x::{A, B};`, `import x.y.A`. */
const imports = /(?:^|\n)\s*(?:import|from|use|using|require|include)\s(?<list>[^\n;]{1,500}|\{[^}]{1,2000}\})/gu;
/** `<T, TItem extends Base>` after a name declares type parameters. */
const parameters = (0,letter_pattern/* letterPattern */.J)(() => /(?<=[\p{L}\p{N}_])<(?<list>[^<>\n]{1,200})>/gu);
const read_defined_types_capitalised = (0,letter_pattern/* letterPattern */.J)(() => /\p{Lu}[\p{L}\p{N}_]*/gu);
const typeParameter = (0,letter_pattern/* letterPattern */.J)(() => /^T(?:\p{Lu}|$)/u);
/** Every name that the document itself gives a meaning: schemas, variants, definitions, imports, files. */
function readDefinedTypes({ architecture, interfaces }) {
    const { schemas, signatures, configs, constants } = interfaces;
    const defined = new Set();
    const add = (names) => {
        for (const name of names)
            defined.add(name);
    };
    add(schemas.flatMap(({ name, variants = [] }) => namesIn([name, ...variants].join(' '))));
    add(constants.flatMap(({ name }) => namesIn(name)));
    const codes = [
        ...schemas.map(({ definition: code = '' }) => code),
        ...signatures.map(({ signature }) => signature),
        ...configs.map(({ content }) => content),
    ];
    for (const code of codes)
        add(definedIn(code));
    for (const { kind, signature } of signatures) {
        if (kind === 'class' || kind === 'component')
            add(namesIn(signature).slice(0, 1));
    }
    add(architecture.structure.files.map(({ path }) => toTypeName(path)));
    return defined;
}
const namesIn = (text) => text.match(read_defined_types_capitalised(text)) ?? [];
function definedIn(code) {
    const declared = [...code.matchAll(read_defined_types_definition(code))].map(({ groups }) => groups?.['name'] ?? '');
    const imported = [...code.matchAll(imports)].flatMap(({ groups }) => namesIn(groups?.['list'] ?? ''));
    const generic = [...code.matchAll(parameters(code))].flatMap(({ groups }) => namesIn(groups?.['list'] ?? '').filter((name) => typeParameter(name).test(name)));
    return [...declared, ...imported, ...generic];
}
/** `src/order_service.py` and `src/OrderService.kt` both hold `OrderService`. */
function toTypeName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const [stem = ''] = file.split('.');
    return stem
        .split(/[-_\s]/u)
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./build/rules/types/read-domain.js

/** Words that frameworks make type names of; such a word alone does not make a type the project's own. */
const generic = new Set('abstract access action activity actor adapter address aggregate alert any api app application args array async auth base batch binding block body boolean box broker buffer builder button byte bytes cache call callback canvas cell change channel char child class cli click client code collection color column command component config configuration connection console container content context control controller converter cookie core count create cursor data database date default delegate delete descriptor details dialog dictionary directory dispatcher document driver duration editor element email encoder engine entity entry enum env error event exception executor exporter extension factory failure field file filter flag float flow folder form format formatter frame function future graph grid group guard handle handler hash header headers helper host html http icon id image impl index info init input instance int integer interface invalid item iterator job json key kind label layer layout level library line link list listener literal loader local locale lock log logger long loop manager map mapper markdown matcher memory message meta metadata method middleware mode model modifier module mono mutable name native network node none notification null number object observer offset ok on operation option optional options order output package page pair panel param parameter params parser path pattern payload permission pipeline platform plugin point pointer policy pool port position prefix process processor program progress project promise property props protocol provider proxy publisher query queue range raw read reader record reducer ref reference registry relation remote render renderer repository request required resource response result retry return role root route router row rule runner runtime scanner scheduler schema scope screen script section security select sequence serializer server service session set setting settings shape signal single size socket sort source span spec stack stage start state status step storage store stream string struct style subject subscription suite summary sync system tab table tag target task template test text theme thread time timeout timer timestamp token tool transaction transform tree trigger tuple type unit update upload uri url user utc uuid validation validator value variable vector version view void web widget window worker wrapper write writer xml yaml zone'.split(' '));
const read_domain_word = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}]+/gu);
const entity = (0,letter_pattern/* letterPattern */.J)(() => /^\p{Lu}[\p{L}\p{N}]*/u);
const partOfName = (0,letter_pattern/* letterPattern */.J)(() => /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+/gu);
/** Words too short to tell anything. */
const shortest = 3;
/** `OrderItem` is made of `order` and `item`; a plural counts as its singular. */
function splitTypeName(name) {
    const words = name.match(partOfName(name)) ?? [];
    return words.map((word) => toSingular(word.toLowerCase()));
}
const toSingular = (word) => word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
/** Tells whether a type's name is made of what the project is about: its schemas, files and clauses. */
function readDomain({ architecture, interfaces, requirement, }) {
    const schemas = interfaces.schemas.flatMap(({ name }) => entity(name).exec(name)?.[0] ?? []);
    const texts = [
        ...interfaces.schemas.map(({ name }) => name),
        ...architecture.structure.files.map(({ path }) => path),
        ...requirement.clauses.map(({ text }) => text),
    ];
    const foreign = new Set(architecture.techStack.flatMap(({ name }) => wordsOfName(name)));
    const domain = new Set(texts
        .flatMap((text) => text.match(read_domain_word(text)) ?? [])
        .flatMap(splitWord)
        .filter((word) => word.length >= shortest && !generic.has(word) && !foreign.has(word)));
    // Code that exists has types of its own, named after the same things, which the document need not repeat.
    const exists = architecture.structure.files.some(({ change }) => change !== 'new');
    const entities = new Set(schemas.map((name) => splitTypeName(name).join(' ')));
    return (name) => {
        const words = splitTypeName(name);
        // `ItemDraft` is the project's own where `Item` is, however general the word is.
        const beginsWithEntity = words.some((_, index) => entities.has(words.slice(0, index).join(' ')));
        return beginsWithEntity || (!exists && words.some((word) => domain.has(word)));
    };
}
function splitWord(word) {
    const parts = splitTypeName(word);
    return parts.length > 0 ? parts : [toSingular(word.toLowerCase())];
}
function wordsOfName(name) {
    return name.toLowerCase().match(read_domain_word(name)) ?? [];
}

;// CONCATENATED MODULE: ./build/rules/types/read-type-names.js

/**
 * Names in type positions of one signature or field: identifiers that begin with a capital and hold
 * a small letter, without those that code itself shows to be something else. Precise rather than
 * complete: a name that might be a value, a call or a label is not taken for a type.
 */
const identifier = (0,letter_pattern/* letterPattern */.J)(() => /(?<![\p{L}\p{N}_$@#'.:/{\\-]|\/\{)\p{Lu}[\p{L}\p{N}_]*(?![\p{L}\p{N}_$])/gu);
const read_type_names_smallLetter = (0,letter_pattern/* letterPattern */.J)(() => /\p{Ll}/u);
const read_type_names_wordCharacter = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}_]/u);
/** What makes the name before it a qualifier, a call, a macro, a label, a key or part of a path. */
const notType = /^(?:\.|::|\s?\(|!|\??:(?!:)|\s?=>|[-/'])/u;
const strings = /"[^"\n]{0,500}"|'[^'\n]{0,500}'|`[^`]{0,500}`/gu;
const comments = /\/\/[^\n]*|\/\*[^*]{0,2000}\*\/|(?:^|\s)#[^\n[][^\n]*/gu;
/** URL paths, with their parameters and queries. */
const routes = /(?<=\s|^)\/\S*/gu;
/** `string CustomerName` and `List<Item> Items` name something; `id OrderId` gives a Go parameter its type. */
const declares = (0,letter_pattern/* letterPattern */.J)(() => /(?:\b(?:string|int|bool|long|decimal|double|float|byte|char|short|object|void|var|const|let|val|class|interface|type|struct|enum|record|trait|protocol|func|fun|fn|def|function|namespace|module|package|import|use|new)|(?<![-=])[>\]?]|\p{Lu}[\p{L}\p{N}_]*\p{Ll}[\p{L}\p{N}_]*)\s+$/u);
/** Longer code is no signature; the limit bounds the time. */
const longestCode = 20_000;
function readTypeNames(code) {
    const text = code
        .slice(0, longestCode)
        .replace(strings, ' ')
        .replace(comments, ' ')
        .replace(routes, ' ');
    const found = [];
    for (const { 0: name, index } of text.matchAll(identifier(text))) {
        const end = index + name.length;
        if (!read_type_names_smallLetter(name).test(name) || notType.test(text.slice(end, end + 3)))
            continue;
        const before = text.slice(Math.max(0, index - 60), index);
        if (declares(before).test(before) || isTag(text, index))
            continue;
        found.push(name);
    }
    return found;
}
/** `<LogTable rows>` is a tag; in `List<Item>` a name stands before the bracket. */
function isTag(text, index) {
    const before = text[index - 2] ?? '';
    return text[index - 1] === '<' && !read_type_names_wordCharacter(before).test(before);
}

;// CONCATENATED MODULE: ./build/rules/type-is-defined.js







/*
 * Whether a library brings a type along cannot be known here. So a name is reported only when it is
 * made of the project's own words (`OrderItem` where `Order` is defined) and nothing defines it.
 */
const typeIsDefined = {
    id: 'type-is-defined',
    about: 'Every type of the project that a field or a signature uses is defined in section 2.',
    severity: 'error',
    reason: 'A type that is named and never defined is invented by the Builder, each time differently.',
    example: {
        place: 'document',
        bad: '`POST /items -> ItemPage`',
        good: '`POST /items -> Item`',
    },
    check(parsed, context) {
        const { sources } = context;
        // Where nothing is defined, the empty part is the finding.
        if (parsed.spec.interfaces.schemas.length === 0)
            return [];
        // An offline draft names only what its research names, which is not here to be asked.
        if (sources === undefined && parsed.spec.generator.model === 'offline')
            return [];
        const isOwn = createJudge(parsed, context);
        const reported = new Set();
        return listTypeUses(parsed.spec).flatMap(({ name, pointer, user }) => {
            if (reported.has(name) || !isOwn(name))
                return [];
            reported.add(name);
            return [
                {
                    at: locateText(parsed, pointer, name),
                    message: `Expected the type ${name}, which ${user} uses, to be defined, found no definition.`,
                    hint: `Add ${name} to the schema definitions; when a library or code that exists brings it, write its module before it, such as module.${name}.`,
                },
            ];
        });
    },
};
function listTypeUses({ interfaces }) {
    const fields = interfaces.schemas.flatMap(({ name: schema, fields: own }, index) => own.flatMap(({ name: field, type }, position) => (isProse(type) ? [] : readTypeNames(type)).map((name) => ({
        name,
        pointer: `interfaces.schemas.${index}.fields.${position}.type`,
        user: `${schema}.${field}`,
    }))));
    const signatures = interfaces.signatures.flatMap(({ kind, signature }, index) => 
    // A command line and an event name no types of the language.
    (kind === 'command' || kind === 'event' ? [] : readTypeNames(signature)).map((name) => ({
        name,
        pointer: `interfaces.signatures.${index}.signature`,
        user: `a ${kind} signature`,
    })));
    return [...fields, ...signatures];
}
const twoWords = (0,letter_pattern/* letterPattern */.J)(() => /\p{L}\s+\p{L}/u);
const type_is_defined_capitalised = (0,letter_pattern/* letterPattern */.J)(() => /\p{Lu}[\p{L}\p{N}_]*/gu);
/** `ISO 8601 date`: words beside words, without any sign of code. */
const isProse = (type) => twoWords(type).test(type) && !/[<>[\]|&{}]/u.test(type);
function createJudge(parsed, { sources }) {
    const { spec } = parsed;
    const known = readKnownTypes();
    const defined = readDefinedTypes(spec);
    const isOfDomain = readDomain(spec);
    const mentioned = readMentions(spec, sources);
    return (name) => !known.has(name) && !defined.has(name) && !mentioned.has(name) && isOfDomain(name);
}
/** What the research itself names is the stack's, or is already there. */
function readMentions(spec, sources) {
    const texts = [
        ...(0,list_evidence/* listEvidence */.Y)(spec).map(({ evidence }) => evidence.quote),
        ...[...(sources ?? [])].flatMap(([path, text]) => path === spec.requirement.source ? [] : [text]),
    ];
    return new Set(texts.flatMap((text) => text.match(type_is_defined_capitalised(text)) ?? []));
}

;// CONCATENATED MODULE: ./build/rules/conflict-is-decided.js




const conflictIsDecided = {
    id: 'conflict-is-decided',
    about: 'What the sources contradict each other in is named among the decisions, with both values.',
    severity: 'warning',
    reason: 'A Builder who meets the other value in the sources must find out that it was seen, and why it lost.',
    example: {
        place: 'decision',
        bad: 'Version of FastAPI: use the newest.',
        good: 'Version of FastAPI: use 0.109.0, not 0.110.0.',
    },
    check(parsed, { conflicts = [] }) {
        const decided = parsed.spec.decisions.map((decision) => ({
            text: readText(decision),
            options: decision.options,
        }));
        return conflicts
            .filter((conflict) => bearsOn(conflict, parsed.spec))
            .filter((conflict) => !decided.some(({ text, options }) => conflict_is_decided_names(conflict, text) || weighs(options, conflict)))
            .map((conflict) => ({ at: locate(conflict, parsed), ...conflict_is_decided_describe(conflict) }));
    },
};
/** A contradiction about something that the document does not build with is none of its business. */
function bearsOn({ about, topic, options }, { architecture, logic }) {
    const { techStack } = architecture;
    if (about === 'document') {
        const paths = options.flatMap(({ evidence }) => evidence.map(({ path }) => path));
        const cited = [...techStack, ...logic.details].flatMap(({ evidence }) => evidence);
        return cited.some(({ path }) => paths.includes(path));
    }
    const keys = about === 'version' ? [topic] : options.map(({ value }) => value);
    const wanted = new Set(keys.map(technology_key/* technologyKey */.K));
    return techStack.some(({ name }) => wanted.has((0,technology_key/* technologyKey */.K)(name)));
}
const readText = ({ topic, options, decision, reason }) => conflict_is_decided_fold([topic, ...options.map(({ value }) => value), decision, reason].join('\n'));
/** Whether the lines of two of its values stand under the options, whatever the decision calls its topic. */
function weighs(decided, { options }) {
    const weighed = options.filter(({ value, evidence }) => decided.some((option) => holds(conflict_is_decided_fold(option.value), value) && shareLine(option.evidence, evidence)));
    return weighed.length > 1;
}
/** A decision names a contradiction when it holds two of its values, and for versions the technology. */
function conflict_is_decided_names({ about, topic, options }, text) {
    const held = options.filter(({ value }) => holds(text, value));
    return held.length > 1 && (about !== 'version' || holds(text, topic));
}
/** Whether a text holds a value as a word of its own: `1.2` is no part of `11.2`. */
function holds(text, value) {
    const wanted = conflict_is_decided_fold(value);
    // Nothing stands everywhere, and the search for it would never end.
    if (wanted.trim() === '')
        return false;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
        const isStart = !/[\p{L}\p{N}]$|\d\.$/u.test(text.slice(Math.max(0, at - 2), at));
        const isEnd = !/^(?:[\p{L}\p{N}]|\.\d)/u.test(text.slice(at + wanted.length));
        if (isStart && isEnd)
            return true;
    }
    return false;
}
const conflict_is_decided_fold = (text) => text
    .toLowerCase()
    .replace(/[`*\\\s]+/gu, ' ')
    .trim();
function locate({ about, topic, options }, parsed) {
    const keys = new Set([...(about === 'version' ? [topic] : []), ...options.map(({ value }) => value)].map(technology_key/* technologyKey */.K));
    const index = parsed.spec.architecture.techStack.findIndex(({ name }) => keys.has((0,technology_key/* technologyKey */.K)(name)));
    const pin = parsed.spec.architecture.techStack[index];
    if (pin === undefined)
        return parsed.at('decisions');
    return locateText(parsed, `architecture.techStack.${index}`, pin.version);
}
const whatItIs = {
    version: (topic) => `the version of ${topic}`,
    purpose: (topic) => `what is used for ${(0,quote_value/* quoteValue */.c)(topic)}`,
    document: (topic) => `${topic}, which no longer holds`,
};
function conflict_is_decided_describe({ about, topic, options, chosen, because }) {
    const values = options.map(({ value, evidence: [proof] }) => proof === undefined ? value : `${value} (${proof.path}:${proof.line})`);
    const advice = because === 'undecided'
        ? 'the requirement leaves it open'
        : `code would take ${(0,quote_value/* quoteValue */.c)(chosen)}`;
    return {
        message: `Expected a decision on ${whatItIs[about](topic)}: the sources state ${values.join(' and ')}.`,
        hint: `Add a decision with these options, each with its line; ${advice}.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/constraint-allows-version.js




const constraintAllowsVersion = {
    id: 'constraint-allows-version',
    about: 'What a manifest must hold beside a version allows that version, and is what the source states.',
    severity: 'error',
    reason: 'The Builder copies the constraint into the manifest, and installs another version than the pinned one.',
    example: {
        place: 'document',
        bad: 'Constraint `~=0.110.0`',
        good: 'Constraint `~=0.109.0`',
    },
    check: (parsed) => parsed.spec.architecture.techStack.flatMap((technology, index) => {
        const { constraint } = technology;
        const mistake = constraint === undefined ? undefined : constraint_allows_version_findMistake(constraint, technology);
        if (constraint === undefined || mistake === undefined)
            return [];
        const pointer = `architecture.techStack.${index}`;
        return [{ at: locateText(parsed, pointer, constraint), ...mistake }];
    }),
};
function constraint_allows_version_findMistake(constraint, technology) {
    const { name, version, provenance, evidence } = technology;
    if (!allowsVersion(constraint, version)) {
        return {
            message: `Expected the constraint of ${name} to allow ${version}, found ${(0,quote_value/* quoteValue */.c)(constraint)}.`,
            hint: 'Write the range that the manifest states; its lower bound is the version to install.',
        };
    }
    if (provenance !== 'manifest' || evidence.some(({ quote }) => states(quote, constraint))) {
        return undefined;
    }
    return {
        message: `Expected the source of ${name} to state its constraint, found ${(0,quote_value/* quoteValue */.c)(constraint)} nowhere in it.`,
        hint: 'Copy the range to the letter from the cited line, or drop the constraint.',
    };
}
/** Ranges that go up without an end allow every later version; the others keep the first number. */
const keepsFirst = /^\s*(?:[\^~=v]|\d)/u;
function allowsVersion(constraint, version) {
    const bound = (0,lower_bound/* lowerBound */.y)(constraint, 'npm');
    if (bound === undefined || !/^v?\d/u.test(version))
        return true;
    const isPrefix = `${version}.`.startsWith(`${bound}.`) || `${bound}.`.startsWith(`${version}.`);
    if (isPrefix)
        return true;
    if ((0,lower_bound/* compareVersions */.Z)(version, bound) < 0)
        return false;
    return !keepsFirst.test(constraint) || firstNumber(version) === firstNumber(bound);
}
const firstNumber = (version) => /\d+/u.exec(version)?.[0] ?? '';
/** A manifest may write the bounds of a range apart, so each of its versions is looked for. */
const states = (quote, constraint) => {
    const [stated, wanted] = [(0,fold_quote/* foldQuote */.i)(quote), (0,fold_quote/* foldQuote */.i)(constraint)];
    const versions = wanted.match(/\d[\w.+-]*/gu) ?? [];
    return stated.includes(wanted) || versions.every((version) => stated.includes(version));
};

;// CONCATENATED MODULE: ./build/rules/provenance-matches-source.js

const provenanceMatchesSource = {
    id: 'provenance-matches-source',
    about: 'A pin says that the requirement states it exactly when it cites the requirement.',
    severity: 'error',
    reason: 'A reader trusts a version by where it is said to come from.',
    example: {
        place: 'document',
        bad: '- `Python` `3.11.8` (language, requirement)',
        good: '- `Python` `3.11.8` (language, research)',
    },
    check: (parsed) => {
        const { source } = parsed.spec.requirement;
        return parsed.spec.architecture.techStack.flatMap((technology, index) => {
            if (source === '' || provenance_matches_source_agrees(technology, source))
                return [];
            const { name, provenance, evidence } = technology;
            const pointer = `architecture.techStack.${index}`;
            return [
                {
                    at: locateText(parsed, pointer, provenance),
                    message: `Expected the source of ${name} to be the ${provenance} that it is said to come from, found ${evidence[0]?.path ?? 'none'}.`,
                    hint: `Write where the cited line stands: requirement for ${source}, and manifest, lockfile or research for everything else.`,
                },
            ];
        });
    },
};
function provenance_matches_source_agrees({ provenance, evidence }, source) {
    if (provenance === 'assumed' || evidence.length === 0)
        return true;
    return evidence.some(({ path }) => (path === source) === (provenance === 'requirement'));
}

;// CONCATENATED MODULE: ./build/rules/footnote-is-cited.js



const mark = /(?<!\\)\[\^([^\][\s]{1,200})\](?!:)/gu;
const footnoteIsCited = {
    id: 'footnote-is-cited',
    about: 'Every footnote with evidence is cited somewhere in the document.',
    severity: 'warning',
    reason: 'What nothing cites proves nothing, and is absent from the twin.',
    example: {
        place: 'document',
        bad: 'when the upstream answers 429.\n',
        good: 'when the upstream answers 429.[^e3]\n',
    },
    check(parsed) {
        const { lines } = parsed;
        if (lacksCitations(parsed))
            return [];
        const cited = new Set(lines.flatMap((line) => [...line.matchAll(mark)].map(([, label = '']) => label)));
        // A clause that no step cites is a finding of its own.
        const clauses = readFootnoteClauses(lines);
        return [...readFootnoteLabels(lines)].flatMap(([label, line]) => {
            if (cited.has(label) || clauses.has(label))
                return [];
            return [
                {
                    at: (0,range_of_line/* rangeOfLine */.T)(lines, line),
                    message: `Expected the footnote ${label} to be cited, found no mark of it.`,
                    hint: `Put "[^${label}]" behind what it proves, or remove it.`,
                },
            ];
        });
    },
};
/** Where what cites the evidence is missing as a whole, that is the finding, and not each footnote. */
const lacksCitations = (parsed) => [1, 3].some((section) => !(0,read_headings/* hasSection */.O$)(parsed, section)) ||
    ['techStack', 'details'].some((part) => !parsed.parts.some(({ name }) => name === part));

;// CONCATENATED MODULE: ./build/rules/citations/resembles-sentence.js

/** From this share of common triples of characters on, a quotation is a sentence with a change. */
const leastShare = 0.6;
const gramLength = 3;
/** What a sentence, a cell of a table or an item of a list ends with. */
const endOfSentence = /[\n|.!?。！？;；]+/u;
/** Longer stretches are data, in which most triples of any text occur. */
const longestSentence = 500;
/** Comparisons for one document, about a second: a stranger's document may quote without end. */
const mostComparisons = 1_000_000;
/** Tells whether a text says what one of these says, in nearly the same words. */
function createResemblance(clauses, sources) {
    let sentences;
    let left = mostComparisons;
    return (quote) => {
        sentences ??= listSentences([...clauses, ...(sources ?? new Map()).values()]);
        const wanted = listGrams(foldLetters(quote));
        if (wanted.size === 0 || left < sentences.length)
            return false;
        left -= sentences.length;
        return sentences.some((sentence) => holdsMost(sentence, wanted));
    };
}
const listSentences = (texts) => texts
    .flatMap((text) => text.split(endOfSentence))
    .filter(({ length }) => length <= longestSentence)
    .map(foldLetters)
    .filter(({ length }) => length >= gramLength);
const resembles_sentence_noWord = (0,letter_pattern/* letterPattern */.J)(() => /[^\p{L}\p{N}]+/gu);
function foldLetters(text) {
    const folded = text.normalize('NFKC').toLowerCase();
    return folded.replace(resembles_sentence_noWord(folded), '');
}
const listGrams = (folded) => new Set(Array.from({ length: Math.max(0, folded.length - gramLength + 1) }, (_, at) => folded.slice(at, at + gramLength)));
function holdsMost(sentence, wanted) {
    let missing = wanted.size * (1 - leastShare);
    for (const gram of wanted) {
        if (!sentence.includes(gram))
            missing -= 1;
        if (missing < 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/rules/quote-matches-footnote.js




const quoteMatchesFootnote = {
    id: 'quote-matches-footnote',
    about: 'What the body quotes stands to the letter in the footnote or in the clause that it names.',
    severity: 'error',
    reason: 'With one value in the quotation and another one in its footnote, the Builder has to guess.',
    example: {
        place: 'document',
        bad: '- Wait, as “The upstream answers 503 after 60 requests.” says.[^e3]',
        good: '- Wait for `Retry-After` when the upstream answers 429.[^e3]',
    },
    check: (parsed, { sources }) => {
        const clauses = new Map(parsed.spec.requirement.clauses.map(({ id, text }) => [id, text]));
        const known = {
            clauses,
            hasSources: sources !== undefined,
            search: createSearch(sources),
            resembles: createResemblance([...clauses.values()], sources),
        };
        return quote_matches_footnote_listTexts(parsed.spec).flatMap((text) => findQuotations(text.text)
            .filter((quotation) => !isProved(quotation, text, known))
            .map(({ quote, id }) => {
            const stated = clauses.get(id) ?? text.evidence[0]?.quote;
            const wanted = stated === undefined ? 'a source' : (0,quote_value/* quoteValue */.c)(stated);
            return {
                at: locateText(parsed, text.pointer, quote),
                message: `Expected the words of ${wanted}, found ${(0,quote_value/* quoteValue */.c)(quote)}.`,
                hint: 'Copy the words to the letter, or say it without quotation marks.',
            };
        }));
    },
};
/**
 * A quotation of a clause is held against it; any other one against all that could have been quoted. Where
 * nothing is cited, a text of a screen or a message is quoted as well: there it must resemble a sentence.
 */
function isProved({ quote, id }, { evidence }, known) {
    const clause = known.clauses.get(id);
    if (clause !== undefined)
        return quote_matches_footnote_holds(quote_matches_footnote_fold(clause), quote);
    if (evidence.length === 0 && !known.hasSources)
        return true;
    const quotes = [...evidence.map((citation) => citation.quote), ...known.clauses.values()];
    if (quotes.some((source) => quote_matches_footnote_holds(quote_matches_footnote_fold(source), quote)) || known.search(quote))
        return true;
    return evidence.length === 0 && !known.resembles(quote);
}
function quote_matches_footnote_listTexts({ logic, plan }) {
    return [
        ...logic.flows.flatMap(({ steps }, index) => steps.map((text, at) => ({
            text,
            pointer: `logic.flows.${index}.steps.${at}`,
            evidence: [],
        }))),
        ...logic.details.map(({ text, evidence }, index) => ({
            text,
            pointer: `logic.details.${index}.text`,
            evidence,
        })),
        ...logic.errorHandling.flatMap(({ failure, strategy }, index) => [
            {
                text: failure,
                pointer: `logic.errorHandling.${index}.failure`,
                evidence: [],
            },
            {
                text: strategy,
                pointer: `logic.errorHandling.${index}.strategy`,
                evidence: [],
            },
        ]),
        ...plan.phases.flatMap(({ steps }, index) => steps.map(({ action }, at) => ({
            text: action,
            pointer: `plan.phases.${index}.steps.${at}.action`,
            evidence: [],
        }))),
    ];
}
/** `R10: “…”` says of which clause it is; the marks of every shipped language. */
const quotation = /(?:(?<![\w–-])(?<id>R[1-9]\d{0,8})[:：]\s?)?[“„«「](?<quote>[^“”„«»「」]{1,1000})[”“»」]/gu;
/** Shorter ones are names and words, not sentences of a source. */
const shortestSentence = 24;
/** Scripts without spaces say as much in fewer characters. */
const denseSentence = (0,letter_pattern/* letterPattern */.J)(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{8}/u);
const findQuotations = (text) => [...text.matchAll(quotation)].flatMap(({ groups = {} }) => {
    const { id = '', quote = '' } = groups;
    const isSentence = quote.length >= shortestSentence || denseSentence(quote).test(quote);
    return isSentence ? [{ id, quote }] : [];
});
const quote_matches_footnote_holds = (folded, quote) => quote.split('…').every((piece) => folded.includes(quote_matches_footnote_fold(piece)));
/** Folding the sources takes longer than all the rest, so it waits until a quotation is found nowhere else. */
function createSearch(sources) {
    let folded;
    return (quote) => {
        folded ??= [...(sources ?? [])].map(([, text]) => quote_matches_footnote_fold(text));
        return folded.some((text) => quote_matches_footnote_holds(text, quote));
    };
}
/** What is left out when a sentence is taken over: targets of links, references to issues, tags. */
const leftOut = /\]\([^()\s]{0,2000}\)|\]\[[^\][]{0,200}\]|#\d{1,9}|<\/?[a-z][^<>]{0,200}>/giu;
/** Words and numbers decide, not the marks and spaces between them. */
function quote_matches_footnote_fold(text) {
    const folded = text.replace(leftOut, ']').normalize('NFKC').toLowerCase();
    return folded.replace(quote_matches_footnote_noWord(folded), '');
}
const quote_matches_footnote_noWord = (0,letter_pattern/* letterPattern */.J)(() => /[^\p{L}\p{N}]+/gu);

;// CONCATENATED MODULE: ./build/rules/use-is-defined.js






const useIsDefined = {
    id: 'use-is-defined',
    about: 'Every name that a step says to use is defined in section 2.',
    severity: 'error',
    reason: 'A Builder that is told to use what is nowhere defined invents it.',
    example: {
        place: 'document',
        bad: '- Uses: `Item`, `MAX_PRICE`',
        good: '- Uses: `Item`, `MAX_LABEL`',
    },
    check(parsed) {
        // What is missing or empty is one finding of its own, not one for every name.
        if (!(0,read_headings/* hasSection */.O$)(parsed, 2) || hasGap(parsed))
            return [];
        const defined = readDefined(parsed.spec);
        return (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step, pointer }) => (step.uses ?? []).flatMap((name, index) => {
            if (isDefined(name, defined))
                return [];
            return [
                {
                    at: locateText(parsed, `${pointer}.uses.${index}`, name),
                    message: `Expected step ${step.id} to use what section 2 defines, found ${(0,quote_value/* quoteValue */.c)(name)}.`,
                    hint: `Define ${(0,quote_value/* quoteValue */.c)(name)} in section 2, or name what is defined there.`,
                },
            ];
        }));
    },
};
/** Whether a part of section 2 that would define names is absent or says nothing. */
const hasGap = ({ parts }) => parts.some(({ name, empty }) => empty && part_sections/* partSections */.i[name] === 2) ||
    !['schemas', 'signatures'].every((wanted) => parts.some(({ name }) => name === wanted));
/** The words of everything that section 2 says in code. */
function readDefined({ interfaces }) {
    const { schemas, signatures, configs, constants, examples } = interfaces;
    const texts = [
        ...schemas.flatMap(({ name, fields, variants = [], definition = '' }) => [
            name,
            ...fields.map((field) => field.name),
            ...variants,
            definition,
        ]),
        ...signatures.map(({ signature }) => signature),
        ...configs.flatMap(({ file, content }) => [file, content]),
        ...constants.map(({ name }) => name),
        ...examples.map(({ subject }) => subject),
    ];
    return new Set(texts.flatMap(use_is_defined_wordsOf));
}
/** `POST /items` and `Store.save(item)` are defined when each of their words is. */
function isDefined(name, defined) {
    const words = use_is_defined_wordsOf(name);
    return words.length > 0 && words.every((word) => defined.has(word));
}
const use_is_defined_word = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{N}_$]+/gu);
const use_is_defined_wordsOf = (text) => text.match(use_is_defined_word(text)) ?? [];

;// CONCATENATED MODULE: ./build/rules/no-fluff.js



const noFluff = {
    id: 'no-fluff',
    about: 'No sentence praises what is to be built.',
    severity: 'warning',
    reason: 'Words such as "seamless" or "world-class" tell a Builder nothing that it could do or check.',
    example: {
        place: 'action',
        bad: 'Create a robust, state-of-the-art `src/models.py`.',
        good: 'Create `src/models.py`.',
    },
    check(parsed) {
        return findPhrases(parsed, [parsed.locale.fluff, en.en.fluff]).map(({ phrase, at }) => ({
            at,
            message: `Expected what can be built or checked, found ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: `Drop ${(0,quote_value/* quoteValue */.c)(phrase)}, or say in a number or a behaviour what it means.`,
        }));
    },
};

;// CONCATENATED MODULE: ./build/rules/versions/find-vagueness.js

/** Words that stand for a version without being one; in every shipped locale. */
const vagueWords = (0,letter_pattern/* letterPattern */.J)(() => /(?<![\p{L}\p{N}])(?:latest|newest|minimum|maximum|at least|at most|or later|or newer|or higher|or above|and up|and above|and later|compatible with|approx|approximately|unknown|unspecified|unpinned|none|n\/a|tbd|tbc|todo|neueste|mindestens|oder neuer|oder höher|unbekannt|dernière|récente|au moins|ou plus récent|inconnue|última|más reciente|al menos|o superior|desconocida|mais recente|pelo menos|ou superior|desconhecida|ultima|più recente|almeno|o superiore|sconosciuta|najnowsza|co najmniej|lub nowsza|nieznana|последняя|новейшая|не ниже|и выше|или новее|неизвестна)(?![\p{L}\p{N}])|最新|以上|以降|不低于|不低於|至少|任意|未知|未定|待定|최신|이상|임의/iu);
const digit = (0,letter_pattern/* letterPattern */.J)(() => /\p{N}/u);
/** Vague alone, but a part of real versions: `1.2.3-stable`. */
const vagueAlone = /^(?:any|current|recent|stable|new|all|lts|release|aktuell|actuelle|actual|atual|attuale|aktualna)$/iu;
/** What each finding is about, in the words of its message. */
const find_vagueness_forms = [
    ['no version', /^[\s\-–—?.]*$/u],
    ['a word instead of a version', vagueAlone],
    ['a range', /[<>^*|≤≥]|^[~=!]|[\s,][~=!]|,|\s(?:to|bis|до|à)\s|\.\.\s*\d|[–—～]/iu],
    [
        'several versions',
        /\s(?:or|and|oder|und|ou|et|o|y|e|или|и|lub|i)\s\D{0,20}\d|[或と、]|\d\s*[/;]\s*v?\d/iu,
    ],
    ['a range', /\d\s+-\s+v?\d/iu],
    ['an open end', /\d\+(?:$|\s)/u],
    ['a wildcard', /(?:^|\d\.)x(?:$|[.\s])/iu],
];
/** Images, platforms and services may be released under names: `bookworm-slim`, `noble`, `Sequoia`. */
const namedReleases = ['image', 'platform', 'service', 'format'];
/** Longer texts are no versions; the limit also bounds every expression above. */
const longestVersion = 120;
/** Why a version is not exact, or nothing when it is. */
function findVagueness(version, kind) {
    const text = version.trim();
    if (text.length > longestVersion)
        return 'a text instead of a version';
    if (vagueWords(text).test(text))
        return 'a word instead of a version';
    const form = find_vagueness_forms.find(([, expression]) => expression.test(text));
    if (form !== undefined)
        return form[0];
    if (isHyphenRange(text))
        return 'a range';
    if (!digit(text).test(text) && !namedReleases.includes(kind))
        return 'a word instead of a version';
    return undefined;
}
/** `3.11-3.13` is a range, `7.0.0-4` and `2024-06-01` are versions: a range goes up on one level. */
function isHyphenRange(text) {
    const { left = '', right = '' } = /^v?(?<left>\d+(?:\.\d+)+)-v?(?<right>\d+(?:\.\d+)+)$/iu.exec(text)?.groups ?? {};
    const [low, high] = [left.split('.'), right.split('.')];
    if (left === '' || low.length !== high.length || low[0] !== high[0])
        return false;
    const level = low.findIndex((part, index) => part !== high[index]);
    return level !== -1 && Number(low[level]) < Number(high[level]);
}

;// CONCATENATED MODULE: ./build/rules/versions/find-whole-version.js
/** One or two numbers: registries that follow SemVer install nothing under such a name. */
const partial = /^v?\d{1,9}(?:\.\d{1,9})?$/u;
const find_whole_version_longestQuote = 4000;
/** The version with all of its numbers, where the cited lines state it and the pin leaves its end out. */
function findWholeVersion({ version, evidence }) {
    if (!partial.test(version))
        return undefined;
    const wholes = [];
    for (const { quote } of evidence) {
        for (const text of quote.slice(0, find_whole_version_longestQuote).match(/(?<![\d.])\d[\d.]*/gu) ?? []) {
            const stated = text.replace(/\.+$/u, '');
            const bare = version.replace(/^v/u, '');
            // Where a line states what the pin says, the pin leaves nothing out.
            if (stated === bare)
                return undefined;
            if (stated.startsWith(`${bare}.`))
                wholes.push(stated);
        }
    }
    const [whole] = wholes;
    return whole === undefined ? undefined : `${version.startsWith('v') ? 'v' : ''}${whole}`;
}

;// CONCATENATED MODULE: ./build/rules/version-is-exact.js




const versionIsExact = {
    id: 'version-is-exact',
    about: 'Every technology is pinned to one exact version: no range, no "latest", no wildcard.',
    severity: 'error',
    reason: 'Two Builders who read a range install two different things.',
    example: {
        place: 'document',
        bad: '- `pytest` `^8.0.0`',
        good: '- `pytest` `8.0.0`',
    },
    check: (parsed) => parsed.spec.architecture.techStack.flatMap((pin, index) => {
        const mistake = version_is_exact_findMistake(pin);
        if (mistake === undefined)
            return [];
        const at = locateText(parsed, `architecture.techStack.${index}.version`, pin.version);
        return [{ at, ...mistake }];
    }),
};
function version_is_exact_findMistake(pin) {
    const { name, version, kind } = pin;
    const vagueness = findVagueness(version, kind);
    if (vagueness !== undefined) {
        return {
            message: `Expected an exact version of ${name}, found ${vagueness}: ${(0,quote_value/* quoteValue */.c)(version)}.`,
            hint: `Write the one version to install, such as the lower bound of the range that the research states; a range that a manifest must hold is the constraint beside it.`,
        };
    }
    const whole = findWholeVersion(pin);
    if (whole === undefined)
        return undefined;
    return {
        message: `Expected the whole version ${whole} of ${name} as the cited line states it, found ${(0,quote_value/* quoteValue */.c)(version)}.`,
        hint: `Write ${whole}.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/call-is-defined.js

const call = /`(?<name>[a-z_]\w{2,80})\([^`\n]{0,200}\)`/gu;
const callIsDefined = {
    id: 'call-is-defined',
    about: 'A function that a logic flow calls and that is named after a schema is defined in section 2.',
    severity: 'error',
    reason: 'A Builder that is told to call what is nowhere declared invents its parameters.',
    ignores: 'Functions of libraries, methods of objects, and names without the name of a schema.',
    example: {
        place: 'document',
        bad: '2. Call `archive_item()`.',
        good: '2. Call `create_item`.',
    },
    check(parsed) {
        const { schemas, signatures } = parsed.spec.interfaces;
        if (signatures.length === 0)
            return [];
        const entities = schemas
            .map(({ name }) => name.toLowerCase())
            .filter((name) => /^[a-z]\w{3,}$/u.test(name));
        const defined = call_is_defined_readDefined(parsed.spec);
        return parsed.spec.logic.flows.flatMap(({ steps }, flow) => steps.flatMap((text, index) => [...text.matchAll(call)]
            .map(({ groups }) => groups?.['name'] ?? '')
            .filter((name) => !defined.has(name) && isOwn(name, entities))
            .map((name) => ({
            at: locateText(parsed, `logic.flows.${flow}.steps.${index}`, name),
            message: `Expected ${name}, which a logic flow calls, to be defined in section 2, found no signature.`,
            hint: `Add the signature of ${name}, or call what is defined.`,
        }))));
    },
};
const isOwn = (name, entities) => {
    const plain = name.replaceAll('_', '').toLowerCase();
    return entities.some((entity) => plain.includes(entity.replaceAll('_', '')));
};
const call_is_defined_readDefined = ({ interfaces }) => new Set([
    ...interfaces.signatures.map(({ signature }) => signature),
    ...interfaces.schemas.map(({ definition = '' }) => definition),
    ...interfaces.configs.map(({ content }) => content),
    ...interfaces.examples.map(({ subject }) => subject),
].flatMap((text) => text.match(/\w+/gu) ?? []));

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/rules/code/find-code-mistake.js



/** More text is parsed by whoever uses it; the limit bounds the time. */
const longestText = 100_000;
/** Files that are read with comments and trailing commas, whatever their ending says. */
const withComments = /(?:^|\/)(?:tsconfig[^/]*|jsconfig[^/]*|\.eslintrc|devcontainer|settings|launch|tasks)\.json$/u;
/** Marks of templates, which are YAML only after they were filled in. */
const template = /(?<!\$)\{\{|\{%/u;
/** Why a text is not what its language says, in a few words; nothing when it is or cannot be told. */
function findConfigMistake(content, language, path) {
    if (content.length > longestText || content.trim() === '')
        return undefined;
    if (language === 'json')
        return findJsonMistake(content, withComments.test(path));
    if (language === 'jsonc')
        return findJsonMistake(content, true);
    if (language === 'yaml' || language === 'yml')
        return findYamlMistake(content);
    return language === 'toml' ? findTomlMistake(content) : undefined;
}
function findJsonMistake(content, isLoose) {
    const errors = [];
    (0,main.parse)(content, errors, { allowTrailingComma: isLoose, disallowComments: !isLoose });
    const [error] = errors;
    if (error === undefined)
        return undefined;
    const line = content.slice(0, error.offset).split('\n').length;
    return `${(0,main.printParseErrorCode)(error.error)} in its line ${line}`;
}
function findYamlMistake(content) {
    if (template.test(content))
        return undefined;
    const documents = (0,dist/* parseAllDocuments */.hR)(content, { prettyErrors: false, logLevel: 'silent' });
    const error = [...documents].flatMap(({ errors }) => errors)[0];
    return error?.message.split('\n', 1)[0];
}
function findTomlMistake(content) {
    try {
        (0,lib/* parseTOML */.MD)(content);
        return undefined;
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
            return `${error.message} in its line ${error.lineNumber}`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/rules/code/find-diagram-mistake.js
/** How diagrams begin, as the documentation of Mermaid 11 lists them. */
const kinds = new Set('flowchart graph sequenceDiagram classDiagram classDiagram-v2 stateDiagram stateDiagram-v2 erDiagram journey gantt pie quadrantChart requirementDiagram gitGraph mindmap timeline zenuml sankey sankey-beta xychart xychart-beta block block-beta packet packet-beta kanban architecture architecture-beta radar-beta treemap treemap-beta info C4Context C4Container C4Component C4Dynamic C4Deployment'.split(' '));
const arrowAtEnd = /(?:-->|---|==>|-\.->|--?>>|--?[x)])\s*$/u;
const withNodes = /^(?:flowchart|graph)$/u;
const withArrows = /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram)/u;
/** Why a text is no Mermaid diagram, as far as its lines tell; styling and labels are left to Mermaid. */
function findDiagramMistake(diagram) {
    const lines = withoutHead(diagram.split('\n'));
    const [first = ''] = lines;
    const kind = /^[\w-]*/u.exec(first.trim())?.[0] ?? '';
    if (!kinds.has(kind))
        return `"${first.trim().slice(0, 40)}" begins no kind of diagram`;
    if (!withArrows.test(kind))
        return undefined;
    for (const line of lines.slice(1)) {
        const mistake = findLineMistake(line.trimEnd(), kind);
        if (mistake !== undefined)
            return mistake;
    }
    return undefined;
}
/** Front matter, comments and empty lines may stand before the kind. */
function withoutHead(lines) {
    const start = lines.findIndex((line) => line.trim() !== '');
    const isMatter = lines[start]?.trim() === '---';
    const end = isMatter ? lines.findIndex((line, at) => at > start && line.trim() === '---') : -1;
    return lines.slice(end + 1).filter((line) => !/^\s*(?:%%|$)/u.test(line));
}
function findLineMistake(line, kind) {
    const shown = `"${line.trim().slice(0, 40)}"`;
    if (arrowAtEnd.test(line))
        return `${shown} has an arrow that leads nowhere`;
    if (!withNodes.test(kind) || line.includes('"`'))
        return undefined;
    const bare = line.replace(/"[^"]*"/gu, '');
    if (bare.includes('"'))
        return `${shown} has an open quotation mark`;
    const isOpen = ['[]', '()', '{}'].some(([open = '', close = '']) => bare.split(open).length > bare.split(close).length);
    return isOpen ? `${shown} has an open bracket` : undefined;
}

;// CONCATENATED MODULE: ./build/rules/code/find-unbalanced.js
const ordinaryText = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`/y;
const families = {
    script: { line: /\/\/[^\n]*/y, hasBlockComments: true, text: ordinaryText },
    rust: {
        line: /\/\/[^\n]*/y,
        hasBlockComments: true,
        // A single quote begins a lifetime, too.
        text: /"(?:[^"\\]|\\[^])*"|'(?:[^'\\\n]|\\[^'\n]{1,9}|\\')'/y,
    },
    python: {
        line: /#[^\n]*/y,
        hasBlockComments: false,
        text: /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'/y,
    },
    sql: { line: /--[^\n]*/y, hasBlockComments: true, text: /"[^"]*"|'(?:[^']|'')*'|`[^`]*`/y },
};
const familyOf = {
    ...{ ts: 'script', tsx: 'script', js: 'script', mjs: 'script', cjs: 'script', jsx: 'script' },
    ...{ java: 'script', kt: 'script', cs: 'script', go: 'script', swift: 'script', dart: 'script' },
    ...{ rs: 'rust', py: 'python', sql: 'sql' },
};
/** Languages in which a slash may begin a regular expression. */
const withExpressions = /^(?:[mc]?jsx?|tsx?)$/u;
const expression = /\/(?![/*])(?:[^/\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\//y;
const beforeExpression = /(?:^|[=(,:[!&|?{};+]|\breturn)\s*$/u;
const blockComment = /\/\*(?:[^*]|\*(?!\/))*\*\//y;
const closers = { '(': ')', '[': ']', '{': '}' };
/** Longer code is no definition that a person reads. */
const find_unbalanced_longestCode = 50_000;
/** Whether the brackets of this language can be told from its text. */
const knowsBrackets = (ending) => familyOf[ending] !== undefined;
/** The first bracket without its partner, with its offset; strings, comments and expressions are skipped. */
function findUnbalanced(code, ending) {
    if (code.length > find_unbalanced_longestCode)
        return undefined;
    const lexis = families[familyOf[ending] ?? 'script'];
    if (lexis === undefined)
        return undefined;
    const skips = [lexis.line, ...(lexis.hasBlockComments ? [blockComment] : []), lexis.text];
    const open = [];
    for (let at = 0; at < code.length;) {
        const next = skipText(code, at, skips) ?? skipExpression(code, at, ending);
        const wrong = next === undefined ? takeSign({ bracket: code.charAt(at), index: at }, open) : undefined;
        if (wrong !== undefined)
            return wrong;
        at = next ?? at + 1;
    }
    return open[0];
}
/** Opens or closes a bracket; the answer is one that has no partner. */
function takeSign(sign, open) {
    const { bracket } = sign;
    if (bracket in closers)
        open.push(sign);
    if (!/[)\]}]/u.test(bracket))
        return undefined;
    const last = open.pop();
    if (last === undefined)
        return sign;
    return closers[last.bracket] === bracket ? undefined : last;
}
function skipText(code, at, skips) {
    if (!/["'`/#-]/u.test(code.charAt(at)))
        return undefined;
    for (const skip of skips) {
        skip.lastIndex = at;
        if (skip.test(code))
            return skip.lastIndex;
    }
    return undefined;
}
function skipExpression(code, at, ending) {
    if (code.charAt(at) !== '/' || !withExpressions.test(ending))
        return undefined;
    if (!beforeExpression.test(code.slice(Math.max(0, at - 20), at)))
        return undefined;
    expression.lastIndex = at;
    return expression.test(code) ? expression.lastIndex : undefined;
}
/** `ts` of `src/types.ts`. */
const find_unbalanced_endingOf = (path) => /\.([A-Za-z0-9]{1,6})$/u.exec(path)?.[1]?.toLowerCase() ?? '';

;// CONCATENATED MODULE: ./build/rules/code-parses.js



const codeParses = {
    id: 'code-parses',
    about: 'Configuration files, definitions and diagrams are what their language says.',
    severity: 'error',
    reason: 'The Builder copies them to the letter, and the program does not start.',
    ignores: 'Languages that it does not know, templates that are filled in later, and comments in files that are read with them.',
    example: {
        place: 'definition',
        bad: 'export type Item = { id: string;',
        good: 'export type Item = { id: string };',
    },
    check: (parsed) => [...findConfigs(parsed), ...findDefinitions(parsed), ...findDiagram(parsed)],
};
const code_parses_hint = 'Correct it; what stands there is copied to the letter.';
const findConfigs = (parsed) => parsed.spec.interfaces.configs.flatMap(({ file, language, content }, index) => {
    const mistake = findConfigMistake(content, language, file);
    if (mistake === undefined)
        return [];
    const message = `Expected ${language} in the content of ${file}, found ${mistake}.`;
    return [{ at: parsed.at(`interfaces.configs.${index}`), message, hint: code_parses_hint }];
});
const findDefinitions = (parsed) => parsed.spec.interfaces.schemas.flatMap(({ name, file, definition = '' }, index) => {
    const ending = find_unbalanced_endingOf(file);
    const mistake = knowsBrackets(ending) ? findUnbalanced(definition, ending) : undefined;
    if (mistake === undefined)
        return [];
    const line = definition.slice(0, mistake.index).split('\n').length;
    const message = `Expected the definition of ${name} to close its brackets, found "${mistake.bracket}" without its partner in its line ${line}.`;
    return [{ at: parsed.at(`interfaces.schemas.${index}`), message, hint: code_parses_hint }];
});
function findDiagram(parsed) {
    const { diagram } = parsed.spec.architecture.pattern;
    const mistake = diagram === undefined ? undefined : findDiagramMistake(diagram);
    if (mistake === undefined)
        return [];
    const message = `Expected a Mermaid diagram, found that ${mistake}.`;
    return [{ at: parsed.at('architecture.pattern.diagram'), message, hint: code_parses_hint }];
}

;// CONCATENATED MODULE: ./build/rules/shell/read-commands.js
/** A quotation, an escape, an operator, a blank, a bracket, a run of letters, or a quotation mark without its partner. */
const tokens = /"(?:[^"\\]|\\[^])*"|'[^']*'|\\[^]?|&&|\|\||;;|[;|&\n]|[^\S\n]+|[()]|[^\s"'\\;|&()]+|["']/gu;
const keywords = {
    if: 'fi',
    for: 'done',
    while: 'done',
    until: 'done',
    case: 'esac',
};
/** Longer commands belong into a script. */
const longestCommand = 5000;
/** Reads a shell command far enough to see its programs, their words, and whether it is whole. */
function readCommands(text) {
    if (text.length > longestCommand)
        return { commands: [] };
    const reader = createReader();
    for (const { 0: token, index } of text.matchAll(tokens)) {
        if (token === '"' || token === "'") {
            return { commands: reader.read().commands, mistake: `an open ${token}` };
        }
        // The `&` of `2>&1` and `&>file` separates nothing.
        const isPart = token === '&' && (text[index - 1] === '>' || text[index + 1] === '>');
        if (isPart)
            reader.addToWord(token);
        else
            reader.take(token);
    }
    const { commands, depth } = reader.read();
    const mistake = depth > 0 ? 'an open bracket' : read_commands_findMistake(commands);
    return { commands, ...(mistake !== undefined && { mistake }) };
}
/** Gathers tokens into words and words into commands; what stands in brackets is one word. */
function createReader() {
    const commands = [{ words: [], after: '' }];
    let word;
    let depth = 0;
    const addToWord = (text) => {
        word = (word ?? '') + text;
    };
    const endWord = () => {
        if (word !== undefined)
            commands.at(-1)?.words.push(word);
        word = undefined;
    };
    const take = (token) => {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth = Math.max(0, depth - 1);
        if (depth === 0 && /^(?:&&|\|\||;;|[;|&\n])$/u.test(token)) {
            endWord();
            commands.push({ words: [], after: token });
        }
        else if (depth === 0 && /^\s/u.test(token))
            endWord();
        else
            addToWord(unquote(token));
    };
    const read = () => {
        endWord();
        return { commands, depth };
    };
    return { take, addToWord, read };
}
function unquote(token) {
    if (token.startsWith('\\'))
        return token.slice(1);
    return /^["']/u.test(token) ? token.slice(1, -1) : token;
}
function read_commands_findMistake(commands) {
    const last = commands.at(-1);
    if (commands.length > 1 && last?.words.length === 0 && /^(?:&&|\|\|?)$/u.test(last.after)) {
        return `nothing after ${last.after}`;
    }
    const isBare = commands.some(({ words }, index) => words.length === 0 && /^(?:&&|\|\|?)$/u.test(commands[index + 1]?.after ?? ''));
    if (isBare)
        return 'nothing before an operator';
    const starts = commands.flatMap(({ words }) => withoutBody(words));
    const open = Object.entries(keywords).find(([start, end]) => count(starts, start) > 0 && count(starts, end) === 0);
    return open === undefined ? undefined : `${open[0]} without ${open[1]}`;
}
/** `do`, `then` and `else` stand before a command of their own. */
const withoutBody = (words) => words.slice(0, /^(?:do|then|else)$/u.test(words[0] ?? '') ? 2 : 1);
const count = (words, wanted) => words.filter((word) => word === wanted).length;
/** The program that a command runs and its arguments, without what stands before it. */
function programOf({ words }) {
    const start = words.findIndex((word) => !/^(?:sudo|env|time|command|exec|do|then|else|!|\w+=.*)$/u.test(word));
    return start === -1 ? [] : words.slice(start);
}

;// CONCATENATED MODULE: ./build/rules/command-fits-stack.js



/** Tools of one ecosystem each: the files that they work on, and the names that stand for it in a stack. */
const tools = [
    { programs: /^mvnw?$/u, files: /pom\.xml$/u, names: /java|kotlin|scala|maven|spring/iu },
    { programs: /^gradlew?$/u, files: /gradle/u, names: /java|kotlin|gradle|android|groovy/iu },
    { programs: /^(?:cargo|rustc)$/u, files: /Cargo\.toml$|\.rs$/u, names: /rust|cargo|tauri/iu },
    { programs: /^(?:bundle|rake|rspec)$/u, files: /Gemfile|\.rb$/u, names: /ruby|rails|bundler/iu },
    {
        programs: /^(?:composer|phpunit)$/u,
        files: /composer\.json$|\.php$/u,
        names: /php|laravel|composer/iu,
    },
    {
        programs: /^dotnet$/u,
        files: /\.(?:\w*proj|slnx?|cs|fs|vb)$/u,
        names: /\.net|dotnet|c#|f#|unity/iu,
    },
    { programs: /^(?:go|gofmt)$/u, files: /go\.(?:mod|work)$|\.go$/u, names: /^go(?:lang)?\b/iu },
    { programs: /^mix$/u, files: /mix\.exs$|\.exs?$/u, names: /elixir|phoenix|erlang/iu },
    { programs: /^(?:dart|flutter)$/u, files: /pubspec\.yaml$|\.dart$/u, names: /dart|flutter/iu },
];
const commandFitsStack = {
    id: 'command-fits-stack',
    about: 'The command that checks a step runs a tool of the technology stack.',
    severity: 'error',
    reason: 'A tool that nobody installs fails, whatever the Builder wrote.',
    ignores: 'Tools that serve many stacks, such as make, npm and docker, and tools that it does not know.',
    example: { place: 'command', bad: 'mvn -q test', good: 'python -m pytest' },
    check: (parsed) => (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step: { id, verify }, pointer }) => {
        if (!('command' in verify))
            return [];
        const foreign = readCommands(verify.command)
            .commands.map((command) => programOf(command)[0] ?? '')
            .find((program) => isForeign(program, parsed.spec));
        if (foreign === undefined)
            return [];
        return [
            {
                at: locateText(parsed, `${pointer}.verify`, foreign),
                message: `Expected a tool of the technology stack in the check of step ${id}, found ${foreign}.`,
                hint: 'Check with a tool that section 1 pins, or pin this one.',
            },
        ];
    }),
};
function isForeign(program, { architecture }) {
    const name = program.slice(program.lastIndexOf('/') + 1);
    const tool = tools.find(({ programs }) => programs.test(name));
    const { techStack, structure } = architecture;
    // Without a stack or a tree, that is the finding.
    if (tool === undefined || techStack.length === 0 || structure.files.length === 0)
        return false;
    if (structure.files.some(({ path }) => tool.files.test(path)))
        return false;
    return !techStack.some((technology) => tool.names.test(technology.name) || tool.programs.test(technology.name));
}

;// CONCATENATED MODULE: ./build/rules/shell/retired-forms.js
/** Each was seen to fail with the version that is named; the release notes of the tools say the same. */
const retiredForms = [
    {
        program: /^node$/u,
        name: /^node(?:\.?js)?$/iu,
        since: 21,
        find: findTestFolder,
        expected: 'files or a pattern behind --test',
        hint: 'Name the test files, quote a pattern such as "test/**/*.test.js", or write node --test alone.',
    },
    {
        program: /^jest$/u,
        name: /^jest$/iu,
        since: 30,
        find: (words) => words.find((word) => /^--testPathPattern(?:=|$)/u.test(word)),
        expected: 'the option --testPathPatterns',
        hint: 'Write --testPathPatterns, or give the pattern without an option.',
    },
    {
        program: /^tailwindcss$/u,
        name: /^tailwind(?:\s?css)?$/iu,
        since: 4,
        find: (words) => words.slice(1, 2).find((word) => word === 'init'),
        expected: 'no configuration that is initialised',
        hint: 'Import tailwindcss in a style sheet and leave the command out.',
    },
    {
        program: /^python3?$/u,
        name: /^python$/iu,
        since: 3,
        find: (words) => words.find((word) => word === 'SimpleHTTPServer'),
        expected: 'the module http.server',
        hint: 'Write python -m http.server.',
    },
];
/** A folder is loaded like a module, which fails; an option may have a folder as its value. */
function findTestFolder(words, paths) {
    const start = words.indexOf('--test');
    if (start === -1)
        return undefined;
    return words.slice(start + 1).find((word, index) => {
        const before = words[start + index] ?? '';
        const isValue = before.startsWith('-') && before !== '--test';
        const folder = word.replace(/^\.\//u, '').replace(/\/$/u, '');
        return !isValue && paths.some((path) => path.startsWith(`${folder}/`));
    });
}

;// CONCATENATED MODULE: ./build/rules/command-suits-version.js





const commandSuitsVersion = {
    id: 'command-suits-version',
    about: 'Commands are written in the way that the pinned version of their tool takes.',
    severity: 'error',
    reason: 'The check of a step fails, although the Builder did everything as it is written.',
    ignores: 'Tools that are not pinned, and changes between versions that it does not know.',
    example: {
        place: 'command',
        bad: 'python -m SimpleHTTPServer --help',
        good: 'python -m http.server --help',
    },
    check: (parsed) => {
        const known = listKnownForms(parsed.spec);
        if (known.forms.length === 0)
            return [];
        return listCommands(parsed).flatMap(({ command, locate }) => findRetired(command, known).map(({ word, message, hint }) => ({
            at: locate(word),
            message,
            hint,
        })));
    },
};
/** The checks of steps, and the scripts of a `package.json`. */
function listCommands(parsed) {
    const checks = (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step: { verify }, pointer }) => 'command' in verify
        ? [
            {
                command: verify.command,
                locate: (word) => locateText(parsed, `${pointer}.verify`, word),
            },
        ]
        : []);
    const scripts = parsed.spec.interfaces.configs.flatMap(({ file, content }, index) => readScripts(file, content).map((command) => ({
        command,
        locate: () => parsed.at(`interfaces.configs.${index}`),
    })));
    return [...checks, ...scripts];
}
const longestContent = 50_000;
/** The values of a manifest that begin with the name of a program which is known here. */
function readScripts(file, content) {
    if (!/(?:^|\/)package\.json$/u.test(file) || content.length > longestContent)
        return [];
    const values = content.matchAll(/:\s{0,5}"(?<value>[a-z](?:[^"\\\n]|\\.){0,500})"/gu);
    return [...values].map(({ groups }) => (groups?.['value'] ?? '').replace(/\\"/gu, '"'));
}
function listKnownForms({ architecture: { structure, techStack } }) {
    const forms = retiredForms.flatMap((form) => {
        const pin = techStack.find(({ name }) => form.name.test(name));
        return pin !== undefined && majorOf(pin.version) >= form.since ? [{ ...form, pin }] : [];
    });
    return { forms, paths: structure.files.map(({ path }) => path) };
}
function findRetired(text, { forms, paths }) {
    return readCommands(text).commands.flatMap((command) => {
        const words = withoutLauncher(programOf(command));
        return forms.flatMap(({ program, pin, find, expected, hint }) => {
            if (!program.test(words[0] ?? ''))
                return [];
            const word = find(words, paths);
            if (word === undefined)
                return [];
            const message = `Expected ${expected} as ${pin.name} ${pin.version} takes it, found ${(0,quote_value/* quoteValue */.c)(word)}.`;
            return [{ word, message, hint }];
        });
    });
}
/** `npx --yes jest` and `pnpm exec jest` run `jest`. */
function withoutLauncher(words) {
    const [first = '', second = ''] = words;
    if (!/^(?:npx|bunx|yarn|pnpm|npm)$/u.test(first))
        return words;
    const rest = words.slice(/^(?:exec|x|dlx)$/u.test(second) ? 2 : 1);
    return rest.slice(rest.findIndex((word) => !word.startsWith('-')));
}
const majorOf = (version) => Number(/^v?(\d+)/u.exec(version)?.[1] ?? Number.NaN);

;// CONCATENATED MODULE: ./build/rules/command-parses.js



const commandParses = {
    id: 'command-parses',
    about: 'The command that checks a step is a whole shell command.',
    severity: 'error',
    reason: 'A command that the shell refuses proves nothing, and the step never counts as done.',
    ignores: 'What the program itself makes of its arguments.',
    example: { place: 'command', bad: 'test -f report.txt &&', good: 'test -f report.txt' },
    check: (parsed) => (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step: { id, verify }, pointer }) => {
        const mistake = 'command' in verify ? readCommands(verify.command).mistake : undefined;
        if (mistake === undefined || !('command' in verify))
            return [];
        return [
            {
                at: parsed.at(`${pointer}.verify`),
                message: `Expected a whole command for step ${id}, found ${mistake} in ${(0,quote_value/* quoteValue */.c)(verify.command)}.`,
                hint: 'Close what is open; several lines belong into a script of the project.',
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/rules/config-agrees-with-pins.js

const config_agrees_with_pins_longestContent = 50_000;
const config_agrees_with_pins_mostPins = 200;
const configAgreesWithPins = {
    id: 'config-agrees-with-pins',
    about: 'A configuration file holds the versions that section 1 pins.',
    severity: 'error',
    reason: 'The Builder copies the file, and installs another version than the pinned one.',
    ignores: 'Comments, ranges that allow the pinned version, and names that are part of another name.',
    example: {
        place: 'document',
        bad: 'fastapi==0.108.0',
        good: 'fastapi==0.109.0',
    },
    check: (parsed) => parsed.spec.interfaces.configs.flatMap(({ file, content }, index) => {
        if (content.length > config_agrees_with_pins_longestContent)
            return [];
        const lines = content.split('\n').filter((line) => !/^\s*(?:#|\/\/|;|--)/u.test(line));
        return parsed.spec.architecture.techStack.slice(0, config_agrees_with_pins_mostPins).flatMap((pin) => {
            const found = lines
                .map((line) => findOtherVersion(line, pin))
                .find((other) => other !== undefined);
            if (found === undefined)
                return [];
            return [
                {
                    at: parsed.at(`interfaces.configs.${index}`),
                    message: `Expected ${pin.name} ${pin.version} in ${file} as section 1 pins it, found ${found}.`,
                    hint: 'Write the pinned version, or a range that allows it.',
                },
            ];
        });
    }),
};

;// CONCATENATED MODULE: ./build/rules/manifest-installs-pins.js



const manifestInstallsPins = {
    id: 'manifest-installs-pins',
    about: 'A new manifest installs the pinned versions: exact ones, a lock file, or a step does.',
    severity: 'warning',
    reason: 'A range installs what is newest on the day of the build, which nobody has read about or tried.',
    ignores: 'Manifests that exist already, plans with a lock file in the tree, packages whose exact version a step or another configuration file names, languages and runtimes, and versions without a sign.',
    example: {
        place: 'document',
        bad: 'fastapi>=0.109.0',
        good: 'fastapi==0.109.0',
    },
    check(parsed) {
        const { structure, techStack } = parsed.spec.architecture;
        const isLocked = structure.files.some(({ path }) => lockFile.test(path));
        if (isLocked || (0,list_steps/* listSteps */.A)(parsed).length === 0)
            return [];
        const created = new Set(structure.files.filter(({ change }) => change === 'new').map(({ path }) => path));
        const packages = techStack
            .slice(0, manifest_installs_pins_mostPins)
            .filter((pin) => installed.includes(pin.kind) && !isExactElsewhere(pin, parsed));
        return parsed.spec.interfaces.configs.flatMap(({ file, content }, index) => {
            if (!created.has(file) || !manifest.test(file) || content.length > manifest_installs_pins_longestContent)
                return [];
            const ranges = findRanges(content, packages);
            return ranges.length === 0
                ? []
                : [manifest_installs_pins_describe({ file, ranges, at: parsed.at(`interfaces.configs.${index}`) })];
        });
    },
};
const manifest_installs_pins_longestContent = 50_000;
const manifest_installs_pins_mostPins = 200;
/** So many are named in a message. */
const manifest_installs_pins_mostNamed = 3;
const installed = ['library', 'framework', 'tool'];
/** Manifests in which a range carries a sign. */
const manifest = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|requirements[\w.-]*\.(?:txt|in)|composer\.json|Gemfile|[\w.-]+\.gemspec|mix\.exs|pubspec\.yaml)$/iu;
const lockFile = /(?:^|[/._-])(?:lock(?:b|file)?(?:\.(?:json|ya?ml|toml|txt))?|npm-shrinkwrap\.json|constraints[\w.-]*\.txt|pylock[\w.-]*\.toml)$/iu;
function findRanges(content, packages) {
    const lines = content.split('\n').filter((line) => !/^\s*(?:#|\/\/)/u.test(line));
    return packages.flatMap((pin) => {
        const range = lines.map((line) => findRange(line, pin)).find((found) => found !== undefined);
        return range === undefined ? [] : [{ pin, range }];
    });
}
/** Some step, or some configuration file, names the package with its whole version and no sign before it. */
function isExactElsewhere({ name, version }, parsed) {
    const texts = [
        ...(0,list_steps/* listSteps */.A)(parsed).flatMap(({ step: { action, verify } }) => [
            action,
            'command' in verify ? verify.command : '',
        ]),
        ...parsed.spec.interfaces.configs.flatMap(({ content }) => content.split('\n')),
    ];
    const wanted = version.replace(/^v/u, '');
    return texts.some((text) => {
        const at = text.toLowerCase().indexOf(name.toLowerCase());
        if (at === -1)
            return false;
        const behind = text.indexOf(wanted, at + name.length);
        return behind !== -1 && !/[\^~<>!][=>]?\s?v?$/u.test(text.slice(0, behind));
    });
}
function manifest_installs_pins_describe({ file, ranges, at, }) {
    const named = ranges
        .slice(0, manifest_installs_pins_mostNamed)
        .map(({ pin, range }) => `${pin.name} ${pin.version} (found ${(0,quote_value/* quoteValue */.c)(range)})`);
    const more = ranges.length - named.length;
    return {
        at,
        message: `Expected ${file} to install ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} and nothing newer.`,
        hint: 'Write the exact versions, or name the lock file in the tree and the command that installs each exact version in its step.',
    };
}

// EXTERNAL MODULE: ./build/rules/prose/list-prose-values.js
var list_prose_values = __webpack_require__(86091);
;// CONCATENATED MODULE: ./build/rules/constant-has-one-value.js


const restated = /`(?<name>[^`\n]{1,80})`\s?(?:[=:]|\()\s?`?(?<value>\d[\d_.,]{0,20})(?=[`)\s.;]|$)/gu;
const constantHasOneValue = {
    id: 'constant-has-one-value',
    about: 'Prose that gives a constant its value gives it the one of section 2.',
    severity: 'error',
    reason: 'A number is said once and named elsewhere; said twice, it is changed in one place.',
    ignores: 'Numbers that only stand beside the name of a constant.',
    example: {
        place: 'action',
        bad: 'Cut the label after `MAX_LABEL` = 100 characters.',
        good: 'Cut the label after `MAX_LABEL` characters.',
    },
    check(parsed) {
        const { constants } = parsed.spec.interfaces;
        if (constants.length === 0)
            return [];
        const values = new Map(constants.map(({ name, value }) => [name, value]));
        return (0,list_prose_values/* listProseValues */.Y)(parsed).flatMap(({ text, pointer }) => [...text.matchAll(restated)].flatMap(({ groups }) => {
            const { name = '', value = '' } = groups ?? {};
            const known = values.get(name);
            if (known === undefined || !/^\d/u.test(known) || toNumber(known) === toNumber(value))
                return [];
            const message = `Expected ${name} to be ${(0,quote_value/* quoteValue */.c)(known)} as section 2 says, found ${(0,quote_value/* quoteValue */.c)(value)}.`;
            return [{ at: parsed.at(pointer), message, hint: `Name ${name} without its value.` }];
        }));
    },
};
const toNumber = (text) => text.replace(/[.,]+$/u, '').replace(/[_,]/gu, '');

;// CONCATENATED MODULE: ./build/rules/example-matches-pattern.js

/**
 * Patterns that are run: no groups, no choice, no reference, and few open ends, so that the time is
 * bounded on every text of this length.
 */
const simple = /^\^(?:[^()|*+?{}[\]\\$^]|\\(?:[dswDSWbt.\\/-]|[pP]\{\w{1,20}\})|\[(?:[^\]\\]|\\[^])+\]|\{\d{1,4}(?:,\d{0,4})?\}|[*+?])*\$$/u;
const mostOpenEnds = 3;
const longestGiven = 64;
const exampleMatchesPattern = {
    id: 'example-matches-pattern',
    about: 'What an example says of a pattern is what the pattern does.',
    severity: 'error',
    reason: 'One of both is wrong, and the Builder cannot know which.',
    ignores: 'Patterns with groups or choices, and examples that say more than true or false.',
    example: {
        place: 'pattern',
        bad: '"milk" is told false by ^[a-z]{1,8}$',
        good: '"milk" is told true by ^[a-z]{1,8}$',
    },
    check(parsed) {
        const { constants, examples } = parsed.spec.interfaces;
        const patterns = new Map(constants.map(({ name, value }) => [name, value]));
        return examples.flatMap(({ subject, given, expected }, index) => {
            const text = /^"([^"\\]*)"$/u.exec(given)?.[1];
            const pattern = compile(patterns.get(subject) ?? '');
            if (text === undefined || pattern === undefined || text.length > longestGiven)
                return [];
            if (!/^(?:true|false)$/u.test(expected) || pattern.test(text) === (expected === 'true')) {
                return [];
            }
            return [
                {
                    at: parsed.at(`interfaces.examples.${index}`),
                    message: `Expected ${(0,quote_value/* quoteValue */.c)(given)} to be told ${expected === 'true' ? 'false' : 'true'} by ${subject}, found ${expected}.`,
                    hint: 'Correct the example, or the pattern when the example is right.',
                },
            ];
        });
    },
};
function compile(source) {
    const openEnds = source.match(/[*+]|,\}/gu)?.length ?? 0;
    if (source.length > 200 || openEnds > mostOpenEnds || !simple.test(source))
        return undefined;
    try {
        return new RegExp(source, 'u');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rules/interfaces/find-value-mistake.js
const optional = /\s*\|\s*(?:null|None|undefined|nil)\b|\?$|^Optional\[|^Option</gu;
const texts = /^(?:string|str|text|varchar(?:\(\d+\))?|char(?:\(\d+\))?|uuid)$/iu;
const numbers = /^(?:int(?:eger|\d{1,3})?|number|[iu](?:8|16|32|64|128|size)|float\d{0,2}|double|long|short|bigint|smallint|decimal|f32|f64)$/iu;
const truths = /^bool(?:ean)?$/iu;
const lists = /^(?:readonly\s)?.{1,200}\[\]$|^\[\]|^(?:list|set|vec|array|slice|IReadOnlyList|ReadonlyArray|Sequence)[<[]/iu;
/** What is wrong with a value of a field, in a few words; nothing where the type cannot be told. */
function findValueMistake(value, type, schemaOf) {
    if (value === null)
        return undefined;
    const plain = type.replace(optional, '').trim();
    const found = find_value_mistake_describe(value);
    const wanted = wantedFor(plain);
    if (wanted !== undefined)
        return wanted === found ? undefined : found;
    const schema = schemaOf(plain);
    if (schema === undefined)
        return undefined;
    const { variants, fields } = schema;
    if (schema.kind === 'enum')
        return findUnknownVariant(value, variants ?? []);
    return fields.length > 0 && schema.kind === 'record' && found !== 'an object' ? found : undefined;
}
function findUnknownVariant(value, variants) {
    const names = variants.map((variant) => variant.replace(/^["']|["']$/gu, ''));
    if (typeof value !== 'string' || names.length === 0 || names.includes(value))
        return undefined;
    return `"${value.slice(0, 40)}"`;
}
function wantedFor(type) {
    if (lists.test(type))
        return 'a list';
    if (texts.test(type))
        return 'a text';
    if (numbers.test(type))
        return 'a number';
    return truths.test(type) ? 'true or false' : undefined;
}
function find_value_mistake_describe(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'number' ? 'a number' : 'true or false';
}

;// CONCATENATED MODULE: ./build/rules/example-matches-schema.js


const exampleMatchesSchema = {
    id: 'example-matches-schema',
    about: 'An example in JSON is JSON, and one of a schema has its fields with values of their types.',
    severity: 'error',
    reason: 'A Builder makes the example pass, and so builds another format than the schema.',
    ignores: 'Fields that the schema does not name, null, and types that it does not know.',
    example: {
        place: 'example',
        bad: '{"id": "one", "label": "milk"}',
        good: '{"id": 1, "label": "milk"}',
    },
    check(parsed) {
        const { examples, schemas } = parsed.spec.interfaces;
        const known = {
            any: indexByName(schemas),
            records: indexByName(schemas.filter(({ kind }) => kind === 'record')),
        };
        return examples.flatMap(({ subject, expected }, index) => {
            const mistake = example_matches_schema_findMistake(subject, expected, known);
            if (mistake === undefined)
                return [];
            return [
                {
                    at: parsed.at(`interfaces.examples.${index}`),
                    message: `Expected an example of ${(0,quote_value/* quoteValue */.c)(subject)}, found ${mistake}.`,
                    hint: 'Correct the example, or the schema when the example is right.',
                },
            ];
        });
    },
};
/** The first schema of each name. */
const indexByName = (schemas) => new Map(schemas.toReversed().map((schema) => [schema.name, schema]));
function example_matches_schema_findMistake(subject, expected, { any, records }) {
    if (!/^\{\s*"/u.test(expected))
        return undefined;
    const value = readObject(expected);
    if (value === undefined)
        return 'a text that begins as JSON and is not';
    const schema = records.get(subject);
    if (schema === undefined)
        return undefined;
    for (const { name, type, required } of schema.fields) {
        if (!Object.hasOwn(value, name)) {
            if (required)
                return `none for the required field ${name}`;
            continue;
        }
        const mistake = findValueMistake(value[name], type, (wanted) => any.get(wanted));
        if (mistake !== undefined)
            return `${mistake} for ${name}, whose type is ${(0,quote_value/* quoteValue */.c)(type)}`;
    }
    return undefined;
}
function readObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/requirement/decisions/demand-skeleton.js
var demand_skeleton = __webpack_require__(43741);
;// CONCATENATED MODULE: ./build/rules/no-contradiction.js



/** Shorter sentences say the same by accident. */
const no_contradiction_shortest = 8;
/** A sentence longer than this is compared with none. */
const longest = 400;
const noContradiction = {
    id: 'no-contradiction',
    about: 'No sentence forbids what another one demands.',
    severity: 'error',
    reason: 'Whatever the Builder does, it breaks one of both.',
    ignores: 'Sentences that differ in more than the negation.',
    example: {
        place: 'action',
        bad: 'The store must keep deleted items. The store must not keep deleted items.',
        good: 'The store must keep deleted items. The cache must not keep deleted items.',
    },
    check(parsed) {
        const seen = new Map();
        return (0,list_prose_values/* listProseValues */.Y)(parsed).flatMap(({ text, pointer }) => splitSentences(text).flatMap((sentence) => {
            const { key, value } = (0,demand_skeleton/* readPolarity */.x)(sentence);
            const before = seen.get(key);
            if (key.length < no_contradiction_shortest || before === undefined) {
                seen.set(key, { value, text: sentence });
                return [];
            }
            if (before.value === value)
                return [];
            const message = `Expected one demand, found its contrary: ${(0,quote_value/* quoteValue */.c)(before.text)} and ${(0,quote_value/* quoteValue */.c)(sentence)}.`;
            return [
                { at: parsed.at(pointer), message, hint: 'Keep the one that the requirement states.' },
            ];
        }));
    },
};
const splitSentences = (text) => text
    .split(/(?<=[.!?])\s+|(?<=[。！？])/u)
    .map((sentence) => sentence.trim().replace(/[.!?。！？]+$/u, ''))
    .filter((sentence) => sentence.length > 0 && sentence.length <= longest);

// EXTERNAL MODULE: ./build/locales/phrases.js
var phrases = __webpack_require__(81198);
;// CONCATENATED MODULE: ./build/rules/prose/reductions.js

/** Words that announce less than what is asked, by the language of the locale. */
const reductions = {
    en: (0,phrases/* phrases */.H)(`for now | for the time being | as a first step only | simplified version |
    simplified implementation | stub implementation | placeholder implementation |
    dummy implementation | mock implementation | bare-bones version | minimal version |
    wired up later | wire it up later | hooked up later | will be added later |
    will be implemented later | implement later | add later | left for later |
    in a future version | in a later version | in a follow-up | will be wired`),
    de: (0,phrases/* phrases */.H)(`vorerst | fürs erste | bis auf weiteres | vereinfachte version |
    vereinfachte fassung | später angebunden | später ergänzt | später umgesetzt |
    wird später | werden später | in einer späteren version | zunächst nur`),
    fr: (0,phrases/* phrases */.H)(`pour l'instant | pour l’instant | pour le moment | version simplifiée |
    dans un premier temps | sera ajouté plus tard | dans une version ultérieure | provisoirement`),
    es: (0,phrases/* phrases */.H)(`por ahora | de momento | por el momento | versión simplificada |
    se añadirá más tarde | en una versión posterior | en una versión futura`),
    it: (0,phrases/* phrases */.H)(`per ora | per il momento | versione semplificata | in un primo momento |
    sarà aggiunto più tardi | in una versione futura | in una versione successiva`),
    pt: (0,phrases/* phrases */.H)(`por enquanto | por ora | no momento | versão simplificada |
    será adicionado depois | em uma versão futura | em uma versão posterior`),
    ru: (0,phrases/* phrases */.H)(`пока вернуть | пока что | на первое время | заглушку | упрощённую версию |
    упрощенную версию | упрощённая версия | в следующей версии | будет добавлено позже |
    будет реализовано позже`),
    pl: (0,phrases/* phrases */.H)(`na razie | na początek tylko | uproszczona wersja | uproszczoną wersję |
    zostanie dodane później | w przyszłej wersji`),
    ja: (0,phrases/* phrases */.H)(`当面は | とりあえず | 暫定的に | 暫定対応 | 仮実装 | 簡易版 | 後で実装 | 将来のバージョン`),
    ko: (0,phrases/* phrases */.H)(`일단 | 우선은 | 당분간 | 임시로 | 간소화된 버전 | 나중에 구현 | 추후 구현 | 향후 버전`),
    zh: (0,phrases/* phrases */.H)(`暂时返回 | 暂时使用 | 暂时写死 | 暂时硬编码 | 先用桩 | 以后再 | 后续再 | 简化版 | 临时实现 |
    暫時返回 | 暫時使用 | 以後再 | 後續再 | 簡化版 | 臨時實作 | 暂不实现 | 暫不實作`),
};

;// CONCATENATED MODULE: ./build/rules/no-scope-reduction.js



const noScopeReduction = {
    id: 'no-scope-reduction',
    about: 'No sentence announces less than what is asked, such as a stub for now.',
    severity: 'error',
    reason: 'The Builder builds the stub, and no step is left that builds the rest.',
    ignores: 'What stands in code or in quotation marks, and what the requirement itself excludes.',
    example: {
        place: 'action',
        bad: 'Return a fixed list for now.',
        good: 'Return the list that the caller asked for.',
    },
    check(parsed) {
        const [language = ''] = parsed.locale.tag.split('-');
        const lists = [reductions[language] ?? [], reductions['en'] ?? []];
        return (findPhrases(parsed, lists)
            // `for now()` speaks of a function.
            .filter(({ at }) => parsed.lines[at.endLine - 1]?.[at.endColumn - 1] !== '(')
            .map(({ phrase, at }) => ({
            at,
            message: `Expected all that is asked, found less: ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: 'Say what is built in the end; what the requirement excludes belongs to what is out of scope.',
        })));
    },
};

;// CONCATENATED MODULE: ./build/rules/one-definition-per-name.js

const oneDefinitionPerName = {
    id: 'one-definition-per-name',
    about: 'Each schema, field, endpoint and constant is defined once.',
    severity: 'error',
    reason: 'Of two definitions the Builder takes one, and a second Builder the other.',
    ignores: 'One schema in two languages, overloads of functions, and one constant with one value in two files.',
    example: {
        place: 'constants',
        bad: 'LIMIT = 10; LIMIT = 20',
        good: 'LIMIT = 10; MOST = 20',
    },
    check: (parsed) => listDefinitions(parsed).flatMap((definitions) => one_definition_per_name_findRepeats(definitions)),
};
/** Groups in which a name may stand once. */
function listDefinitions({ spec: { interfaces }, at }) {
    const { schemas, signatures, constants } = interfaces;
    const values = new Map();
    for (const { name, value } of constants) {
        values.set(name, (values.get(name) ?? new Set()).add(value));
    }
    return [
        schemas.map(({ name, file }, index) => ({
            key: `${name} ${find_unbalanced_endingOf(file)}`,
            name: `the schema ${name}`,
            at: at(`interfaces.schemas.${index}`),
        })),
        ...schemas.map(({ name: schema, fields }, index) => fields.map(({ name }, position) => ({
            key: name,
            name: `the field ${schema}.${name}`,
            at: at(`interfaces.schemas.${index}.fields.${position}`),
        }))),
        signatures.flatMap(({ kind, signature }, index) => {
            const route = /^[A-Z]{3,7}\s+\/[^\s?]*(?:\?\S*)?/u.exec(signature)?.[0];
            if (kind !== 'endpoint' || route === undefined)
                return [];
            return [
                { key: route, name: `the endpoint ${route}`, at: at(`interfaces.signatures.${index}`) },
            ];
        }),
        constants.map(({ name, value, file }, index) => ({
            // One value in two files is one definition and its copy.
            key: values.get(name)?.size === 1 ? `${name} ${value} ${file}` : name,
            name: `the constant ${name}`,
            at: at(`interfaces.constants.${index}`),
        })),
    ];
}
function one_definition_per_name_findRepeats(definitions) {
    const seen = new Set();
    return definitions.flatMap(({ key, name, at }) => {
        if (key.trim() === '' || !seen.has(key)) {
            seen.add(key);
            return [];
        }
        const hint = 'Keep one of both, or give them names that tell them apart.';
        return [{ at, message: `Expected ${name} once, found it again.`, hint }];
    });
}

;// CONCATENATED MODULE: ./build/rules/parallel-steps-apart.js

/** More steps in one phase are not compared; the limit bounds the time. */
const mostSteps = 200;
const parallelStepsApart = {
    id: 'parallel-steps-apart',
    about: 'Two steps of one phase that do not wait for each other write different files.',
    severity: 'error',
    reason: 'Builders that work at the same time overwrite each other.',
    ignores: 'Steps without dependencies, which are built one after the other, and steps of different phases.',
    example: {
        place: 'document',
        bad: '- Depends on: 2.1\n    - Verify: `python -m pytest -k label`\n  - [ ] **3.2** Limit the title in `src/models.py`.\n    - Files: `src/models.py`\n    - Depends on: 2.1\n    - Verify: `pytest`',
        good: '- Depends on: 2.1\n    - Verify: `python -m pytest -k label`',
    },
    check(parsed) {
        const steps = (0,list_steps/* listSteps */.A)(parsed);
        const phases = parsed.spec.plan.phases.map((_, phase) => steps.filter((placed) => placed.phase === phase));
        const ancestors = readAncestors(steps);
        return phases.flatMap((own) => own.slice(0, mostSteps).flatMap((second, index) => own.slice(0, index).flatMap((first) => {
            const file = findShared(first, second);
            if (file === undefined || ancestors.get(second.step.id)?.has(first.step.id) === true)
                return [];
            return [
                {
                    at: parsed.at(`${second.pointer}.files`),
                    message: `Expected steps ${first.step.id} and ${second.step.id}, which do not wait for each other, to write different files, found ${file} in both.`,
                    hint: `Let step ${second.step.id} depend on ${first.step.id}, or write the file in one of them.`,
                },
            ];
        })));
    },
};
function findShared({ step: first }, { step: second }) {
    if (first.dependsOn === undefined || second.dependsOn === undefined)
        return undefined;
    return second.files.find((file) => first.files.includes(file));
}
/** Every step that a step waits for, over any number of others; only earlier steps count. */
function readAncestors(steps) {
    const known = new Map();
    for (const { step } of steps) {
        const own = new Set();
        for (const id of step.dependsOn ?? []) {
            own.add(id);
            for (const earlier of known.get(id) ?? [])
                own.add(earlier);
        }
        known.set(step.id, own);
    }
    return known;
}

// EXTERNAL MODULE: ./build/rules/prose/find-foreign-language.js + 1 modules
var find_foreign_language = __webpack_require__(62648);
;// CONCATENATED MODULE: ./build/rules/prose/find-other-chinese.js
/*
 * Characters of ordinary prose that only one of both ways of writing Chinese has, each beside its
 * counterpart; those that both share say nothing.
 */
const simplified = '这为个们来时说对过还应该样进请会数据组织实现设计开发测试验证运维务业产品级结构类型变量参数错误处理输读写显示无须与从关闭启动当发选项条件资调优续执执导图标签页线节点连统计单独别护权认证码编译';
const traditional = '這為個們來時說對過還應該樣進請會數據組織實現設計開發測試驗證運維務業產品級結構類型變量參數錯誤處理輸讀寫顯示無須與從關閉啟動當發選項條件資調優續執執導圖標籤頁線節點連統計單獨別護權認證碼編譯';
const onlyIn = (own, other) => new Set(Array.from(own).filter((character) => !other.includes(character)));
/** Fewer of the other characters may be a name or a quotation. */
const fewest = 6;
/** So many times as many of the other characters as of its own: the text is not in its own. */
const clearly = 4;
/** Whether Chinese prose that is declared simplified is written traditionally, or the other way around. */
function isOtherChinese(sample, tag) {
    const [own, other] = tag === 'zh-CN'
        ? [onlyIn(simplified, traditional), onlyIn(traditional, simplified)]
        : [onlyIn(traditional, simplified), onlyIn(simplified, traditional)];
    let [owned, others] = [0, 0];
    for (const character of sample) {
        if (own.has(character))
            owned += 1;
        else if (other.has(character))
            others += 1;
    }
    return others >= fewest && others >= owned * clearly;
}

// EXTERNAL MODULE: ./build/rules/prose/sample-prose.js
var sample_prose = __webpack_require__(38162);
;// CONCATENATED MODULE: ./build/rules/prose-in-locale.js









/** Fewer words are names and terms, which stay as they are in every language. */
const fewestWords = 8;
/** So many small words of another language and none of its own are no accident. */
const fewestFrequent = 3;
/** One small word is shared by two languages, as `in` is; so many of the other tell which it is. */
const clearMajority = 5;
/** Longer prose shows its language at its start. */
const prose_in_locale_longest = 2000;
const proseInLocale = {
    id: 'prose-in-locale',
    about: 'The document is in the language that its front matter states, and so is every sentence.',
    severity: 'error',
    reason: 'The people who review the document and the rules about its tone read one language.',
    ignores: 'Names, terms, code, quotations, sentences of fewer than eight words, and documents too short or in a language too rare to tell.',
    example: {
        place: 'action',
        bad: 'Der Dienst speichert jede Anfrage in der Datenbank und antwortet mit dem Ergebnis.',
        good: 'The service stores each request in the database and answers with the result.',
    },
    check(parsed, { languages }) {
        const other = languages && (0,find_foreign_language/* findForeignLanguage */.sX)(parsed, languages);
        // One finding for a document in another language, instead of one for each of its sentences.
        if (other !== undefined)
            return [describeDocument(parsed, prose_in_locale_nameOf(other))];
        const chinese = findOtherChinese(parsed);
        if (chinese !== undefined)
            return [describeDocument(parsed, chinese)];
        const language = (0,find_foreign_language/* readLanguage */.d1)(parsed);
        // The words of a language that is not shipped are not at hand.
        return language === undefined || (0,find_foreign_language/* isShipped */.iw)(language) ? findSentences(parsed) : [];
    },
};
function describeDocument(parsed, found) {
    const declared = parsed.spec.locale;
    return {
        at: locateText(parsed, 'locale', declared),
        message: `Expected prose in ${prose_in_locale_nameOf(declared)} (${declared}) as the front matter says, found ${found}.`,
        hint: `Write the document in ${prose_in_locale_nameOf(declared)}, or state the locale that it is in.`,
    };
}
const prose_in_locale_nameOf = (tag) => {
    try {
        return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
    }
    catch {
        return tag;
    }
};
function findOtherChinese(parsed) {
    const { tag } = parsed.locale;
    if (tag !== 'zh-CN' && tag !== 'zh-TW')
        return undefined;
    const sample = (0,sample_prose/* sampleProse */.o)(parsed);
    if (sample === undefined || !isOtherChinese(sample, tag))
        return undefined;
    return tag === 'zh-CN' ? 'Traditional Chinese' : 'Simplified Chinese';
}
const findSentences = (parsed) => (0,list_prose_values/* listProseValues */.Y)(parsed).flatMap(({ text, pointer }) => {
    const prose = (0,mask_text/* maskAddresses */.b6)((0,mask_text/* maskQuotations */.uL)((0,mask_text/* maskCode */.Q5)(text.slice(0, prose_in_locale_longest))));
    if (!prose_in_locale_isForeign(prose, parsed.locale))
        return [];
    const message = `Expected ${parsed.locale.name}, found another language: ${(0,quote_value/* quoteValue */.c)(text.slice(0, 80))}.`;
    return [{ at: parsed.at(pointer), message, hint: `Write it in ${parsed.locale.name}.` }];
});
const scripts = {
    ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    'zh-CN': /\p{Script=Han}/u,
    'zh-TW': /\p{Script=Han}/u,
    ko: /\p{Script=Hangul}/u,
    ru: /\p{Script=Cyrillic}/u,
};
const prose_in_locale_word = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{M}]+/gu);
const isLatin = (text) => /^[a-z]/u.test(text) || /^\p{Script=Latin}/u.test(text);
function prose_in_locale_isForeign(prose, locale) {
    const words = prose.toLowerCase().match(prose_in_locale_word(prose)) ?? [];
    const script = scripts[locale.tag];
    if (script !== undefined) {
        return words.length >= fewestWords && !script.test(prose) && isSentence(words);
    }
    const others = words.filter((word) => !isLatin(word)).join('').length;
    if (others >= 16 && others > words.join('').length / 2)
        return true;
    if (words.length < fewestWords)
        return false;
    const own = countFrequent(words, locale);
    return own === 0 ? isSentence(words) : own === 1 && isSentence(words, clearMajority);
}
/** Whether the small words of any language stand in it. */
const isSentence = (words, fewest = fewestFrequent) => locales/* locales */.I.some((locale) => countFrequent(words, locale) >= fewest);
const countFrequent = (words, { frequent }) => words.filter((word) => frequent.includes(word)).length;

;// CONCATENATED MODULE: ./build/rules/signature-parses.js



const signatureParses = {
    id: 'signature-parses',
    about: 'Every signature closes the brackets that it opens.',
    severity: 'error',
    reason: 'A signature that was cut leaves the Builder to guess parameters and result.',
    ignores: 'Command lines, comparison signs, and brackets in strings and comments.',
    example: {
        place: 'signature',
        bad: 'def total(items: list[Item] -> int',
        good: 'def total(items: list[Item]) -> int',
    },
    check: (parsed) => parsed.spec.interfaces.signatures.flatMap(({ kind, signature, file }, index) => {
        if (kind === 'command')
            return [];
        const bracket = findUnbalanced(signature, find_unbalanced_endingOf(file))?.bracket ??
            (hasOpenAngle(signature) ? '<' : undefined);
        if (bracket === undefined)
            return [];
        return [
            {
                at: parsed.at(`interfaces.signatures.${index}`),
                message: `Expected a whole signature, found "${bracket}" without its partner in ${(0,quote_value/* quoteValue */.c)(signature)}.`,
                hint: 'Write the whole signature with each bracket closed.',
            },
        ];
    }),
};
const angle = (0,letter_pattern/* letterPattern */.J)(() => /(?<=\p{L}\w{0,80})<(?=[\p{L}&[({'?])(?!\()|(?<![-=\s])>/gu);
/** `List<Item` is open; `left < right` compares, and the end of `->` closes nothing. */
function hasOpenAngle(signature) {
    let open = 0;
    for (const { 0: sign } of signature.matchAll(angle(signature))) {
        open = sign === '<' ? open + 1 : Math.max(0, open - 1);
    }
    return open > 0;
}

;// CONCATENATED MODULE: ./build/rules/step-needs-earlier-files.js


const stepNeedsEarlierFiles = {
    id: 'step-needs-earlier-files',
    about: 'A step and its check use only files, schemas and constants that this step or an earlier one writes.',
    severity: 'error',
    reason: 'Steps are built and checked in their order; what a later step writes is not there yet.',
    ignores: 'Files that exist already, and names that a file defines which is there by then.',
    example: {
        place: 'command',
        bad: 'test -s tests/test_main.py',
        good: 'test -s src/models.py',
    },
    check(parsed) {
        const steps = (0,list_steps/* listSteps */.A)(parsed);
        const firstStep = readFirstSteps(parsed, steps);
        const filesOf = readDefiningFiles(parsed);
        return steps.flatMap((placed, index) => [
            ...findInCommand(placed, index, { parsed, firstStep }),
            ...findInUses(placed, index, { parsed, firstStep, filesOf }),
        ]);
    },
};
/** The files that define each schema and each constant. */
function readDefiningFiles({ spec }) {
    const { schemas, constants } = spec.interfaces;
    const files = new Map();
    for (const { name, file } of [...schemas, ...constants]) {
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [file]);
        else
            known.push(file);
    }
    return files;
}
/** The first step that writes each new file of the tree. */
function readFirstSteps({ spec }, steps) {
    const fresh = new Set(spec.architecture.structure.files.flatMap(({ path, change }) => change === 'new' ? [path] : []));
    const first = new Map();
    steps.forEach(({ step }, index) => {
        for (const file of step.files) {
            if (fresh.has(file) && !first.has(file))
                first.set(file, index);
        }
    });
    return first;
}
function findInCommand({ step: { id, verify }, pointer }, index, { parsed, firstStep }) {
    if (!('command' in verify))
        return [];
    const words = readCommands(verify.command).commands.flatMap((command) => command.words);
    return words
        .map((word) => word.replace(/^\.\//u, ''))
        .filter((word) => (firstStep.get(word) ?? index) > index)
        .map((file) => ({
        at: parsed.at(`${pointer}.verify`),
        message: `Expected the check of step ${id} to use what is there by then, found ${file}, which a later step writes.`,
        hint: 'Check the step by what it writes itself, or move the file into this step.',
    }));
}
function findInUses({ step: { id, uses = [] }, pointer }, index, { parsed, firstStep, filesOf }) {
    return uses.flatMap((name, position) => {
        const files = filesOf.get(name) ?? [];
        const isLater = files.every((file) => (firstStep.get(file) ?? index) > index);
        if (files.length === 0 || !isLater)
            return [];
        const message = `Expected step ${id} to use what is there by then, found ${name}, whose file a later step writes.`;
        const hint = 'Move the step behind the one that defines the name, or define it here.';
        return [{ at: parsed.at(`${pointer}.uses.${position}`), message, hint }];
    });
}

;// CONCATENATED MODULE: ./build/rules/text-is-complete.js



const textIsComplete = {
    id: 'text-is-complete',
    about: 'Every fenced block is closed, and no sentence ends in its middle.',
    severity: 'error',
    reason: 'A model that ran out of room leaves a text that was cut, and what is missing is not built.',
    ignores: 'A sentence without a full stop.',
    example: {
        place: 'action',
        bad: 'Read the file, sort the rows,',
        good: 'Read the file, sort the rows',
    },
    check: (parsed) => [
        ...parsed.blocks.flatMap((block) => findOpenFences(block, parsed)),
        ...findCutSentences(parsed),
    ],
};
function findOpenFences(block, parsed) {
    if (block.is === 'list') {
        return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => findOpenFences(inner, parsed)));
    }
    if (block.is !== 'code' || !block.fenced || block.closed)
        return [];
    const message = 'Expected the end of the fenced block that begins here, found none.';
    const hint = 'Close the block with a line of backticks as wide as its first one.';
    return [{ at: (0,range_of_line/* rangeOfLine */.T)(parsed.lines, block.line), message, hint }];
}
/** Signs after which something must come. */
const goesOn = /[,，、;；(（[{]$/u;
const findCutSentences = (parsed) => (0,list_prose_values/* listProseValues */.Y)(parsed).flatMap(({ text, pointer }) => {
    const end = text.trimEnd();
    if (!goesOn.test(end))
        return [];
    const message = `Expected a whole sentence, found one that ends in ${(0,quote_value/* quoteValue */.c)(end.slice(-30))}.`;
    return [{ at: parsed.at(pointer), message, hint: 'Write the sentence to its end.' }];
});

// EXTERNAL MODULE: ./build/cleaning/clean-characters.js
var clean_characters = __webpack_require__(86096);
// EXTERNAL MODULE: ./build/cleaning/removal.js
var removal = __webpack_require__(57538);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 5 modules
var find_secrets = __webpack_require__(48323);
;// CONCATENATED MODULE: ./build/rules/publishing/find-password.js
const withPassword = /(?<![\w+.-])[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/?#`"']{1,64}:(?<password>[^\s:@/?#`"']{8,64})@/giu;
/** Words that stand for a password. */
const sample = /pass(?:word|wort)?\b|secret$|example|changeme|user|^[<${*[]|x{3}|\.{3}/iu;
/** Where an address holds a password that looks like a real one: letters and digits, and no word for one. */
const findPasswords = (text) => [...text.matchAll(withPassword)].flatMap(({ 0: address, index, groups }) => {
    const password = groups?.['password'] ?? '';
    const isReal = /\d/u.test(password) && /\p{L}/u.test(password) && !sample.test(password);
    return isReal ? [{ start: index, end: index + address.length }] : [];
});

;// CONCATENATED MODULE: ./build/rules/publishing/find-live-markup.js

const asCode = 'Put it between backticks, or write it in other words.';
const server = String.raw `(?:https?:)?\/\/`;
const liveMarkup = [
    {
        what: 'a mention that notifies somebody',
        pattern: (0,letter_pattern/* letterPattern */.J)(() => /(?<![\p{L}\p{N}_/@.+\\-])@[a-z\d][a-z\d-]{0,38}(?:\/[a-z\d][\w.-]{0,99})?(?![\p{L}\p{N}_.]*\.[a-z])/giu),
        hint: asCode,
    },
    {
        what: 'words that close an issue',
        pattern: (0,letter_pattern/* letterPattern */.J)(() => /(?<![\p{L}\p{N}_])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|GH-\d|https:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:issues|pull)\/\d)/giu),
        hint: asCode,
    },
    {
        what: 'an image of a server',
        pattern: (0,letter_pattern/* letterPattern */.J)(() => new RegExp(String.raw `(?<!\\)!\[[^\]\n]{0,300}\](?:\(\s?<?${server}|\[)`, 'gu')),
        hint: 'Draw it as a Mermaid diagram, or say it in words.',
    },
    {
        what: 'HTML, which readers do not see',
        pattern: (0,letter_pattern/* letterPattern */.J)(() => /(?<!\\)<(?:!--|!\[|\?|\/?(?!(?:br|sub|sup|kbd)\s?\/?>)[a-z][a-z\d-]{0,40}(?=[\s>/]))/giu),
        hint: 'Write it in Markdown; a type or a tag that is meant goes between backticks.',
    },
];

;// CONCATENATED MODULE: ./build/rules/publishing/read-shown-text.js

/** Everything that GitHub reads as Markdown and that holds a sign: all text but code, footnotes and headings included. */
const readShownText = ({ blocks, lines }, sign) => blocks.flatMap(read_shown_text_spansOf).flatMap(({ line, endLine, isCode }) => {
    const text = lines.slice(line - 1, endLine).join('\n');
    return sign.test(text) ? [{ line, text: isCode ? text : (0,mask_text/* maskCode */.Q5)(text) }] : [];
});
function read_shown_text_spansOf(block) {
    if (block.is === 'list')
        return block.items.flatMap(({ blocks }) => blocks.flatMap(read_shown_text_spansOf));
    if (block.is === 'quote')
        return block.blocks.flatMap(read_shown_text_spansOf);
    if (block.is === 'code' || block.is === 'rule')
        return [];
    // A tag around backticks is still a tag.
    if (block.is === 'html')
        return [{ line: block.line, endLine: block.endLine, isCode: true }];
    if (block.is === 'heading')
        return [{ line: block.line, endLine: block.line }];
    return [{ line: block.line, endLine: block.endLine }];
}

;// CONCATENATED MODULE: ./build/rules/text-is-publishable.js








const textIsPublishable = {
    id: 'text-is-publishable',
    about: 'No text notifies people, closes issues, loads images, hides from its readers or holds a secret.',
    severity: 'error',
    reason: 'The document is published where strangers may have chosen its words.',
    ignores: 'Code, mail addresses, local images, line breaks written as <br>, joiners that a script or an emoji needs, and sample passwords.',
    example: { place: 'action', bad: 'Ask @octocat.', good: 'Ask the owner of the service.' },
    check: (parsed, context) => [
        ...findLive(parsed, context),
        ...findHidden(parsed),
        ...findSecrets(parsed, context),
    ],
};
/** Without one of these nothing is live; most texts are done here. */
const text_is_publishable_signs = /[@#<]|!\[|GH-|github\.com/iu;
const findLive = (parsed, { disables = [] }) => {
    const ours = new Set(disables.map(({ at }) => at.line));
    // What such a comment must not hide is judged all the same.
    const open = (passage) => ours.has(passage.line) ? { ...passage, text: passage.text.replace('<!--', '    ') } : passage;
    return readShownText(parsed, text_is_publishable_signs)
        .map(open)
        .filter(({ text }) => text_is_publishable_signs.test(text))
        .flatMap((passage) => liveMarkup.flatMap(({ what, pattern, hint }) => {
        const found = [...passage.text.matchAll(pattern(passage.text))];
        if (found.length === 0)
            return [];
        const place = createPlacer(passage);
        return found.map(({ 0: text, index }) => ({
            at: place(index, index + text.length),
            message: `Expected text that does nothing, found ${what}.`,
            hint,
        }));
    }));
};
const findHidden = ({ lines }) => lines.flatMap((line, index) => {
    // Only characters beyond ASCII and control characters hide; most lines have none.
    if (!/[^\t\r -~]/u.test(line))
        return [];
    const kept = (0,clean_characters/* cleanCharacters */.C)(line.replace(/\r$/u, ''), (0,removal/* startTally */.dP)());
    if (kept === line.replace(/\r$/u, ''))
        return [];
    return [
        {
            at: (0,range_of_line/* rangeOfLine */.T)(lines, index + 1),
            message: 'Expected characters that can be seen, found a hidden one.',
            hint: 'Delete the character that shows nothing or changes the order of the text.',
        },
    ];
});
function findSecrets({ text }, { sources }) {
    const shown = [...(sources?.values() ?? [])];
    // What the repository shows already is no secret any more.
    const isKnown = (token) => shown.some((source) => source.includes(token));
    const tokens = (0,find_secrets/* createSecretSearch */.p)([], isKnown)(text);
    const named = [
        ...tokens.map(({ name, start, end }) => ({ name, start, end })),
        ...findPasswords(text).map((place) => ({ name: 'a password in an address', ...place })),
    ];
    if (named.length === 0)
        return [];
    const place = createPlacer({ text, line: 1 });
    return named.map(({ name, start, end }) => ({
        at: place(start, end),
        message: `Expected no secret, found ${name}.`,
        hint: 'Remove it here, withdraw it where it is valid, and name the variable that holds it.',
    }));
}

;// CONCATENATED MODULE: ./build/rules/shell/find-danger.js

const has = (...wanted) => (words) => wanted.some((word) => words.includes(word));
const begins = (...wanted) => ([first = '']) => wanted.includes(first);
/** What a program destroys, or sends to somebody, with these arguments. */
const dangers = {
    rm: (words) => words.some((word) => /^-\w*[rR]/u.test(word)) && words.some(find_danger_isForeign),
    chmod: (words) => has('-R')(words) && words.some(find_danger_isForeign),
    chown: (words) => has('-R')(words) && words.some(find_danger_isForeign),
    git: ([first = '', ...rest]) => first === 'push' ||
        first === 'filter-branch' ||
        (first === 'reset' && rest.includes('--hard')) ||
        (first === 'clean' && rest.some((word) => /^-\w*f/u.test(word))),
    dd: (words) => words.some((word) => word.startsWith('of=/dev/')),
    docker: ([first = '', second = '']) => first === 'push' || second === 'prune' || (first === 'volume' && second === 'rm'),
    kubectl: begins('delete', 'apply', 'create', 'patch', 'drain', 'replace', 'scale'),
    helm: begins('install', 'upgrade', 'uninstall', 'rollback'),
    terraform: begins('apply', 'destroy'),
    tofu: begins('apply', 'destroy'),
    pulumi: begins('up', 'destroy'),
    npm: begins('publish', 'unpublish', 'deprecate'),
    pnpm: begins('publish'),
    yarn: (words) => begins('publish')(words) || (words[0] === 'npm' && words[1] === 'publish'),
    cargo: begins('publish', 'yank'),
    twine: begins('upload'),
    poetry: begins('publish'),
    gem: begins('push', 'yank'),
    dotnet: ([first = '', second = '']) => first === 'nuget' && second === 'push',
    mvn: has('deploy', 'release:perform'),
    gh: ([, second = '']) => /^(?:create|delete|merge|close|edit|upload)$/u.test(second),
    rsync: (words) => words.some((word) => /^[\w.@-]{1,200}:/u.test(word)),
    ...Object.fromEntries(['psql', 'mysql', 'mariadb', 'sqlite3', 'mongosh', 'sqlcmd'].map((client) => [
        client,
        (words) => words.some((word) => /\b(?:drop|truncate)\s+(?:table|database|schema)\b|\bdelete\s+from\b/iu.test(word)),
    ])),
    ...Object.fromEntries(['ssh', 'scp', 'sftp', 'ftp', 'telnet', 'dropdb', 'shutdown', 'reboot', 'shred'].map((name) => [
        name,
        () => true,
    ])),
};
const interpreters = /^(?:ba|z|da)?sh$|^(?:python3?|node|perl|ruby|pwsh)$/u;
const download = /\b(?:curl|wget)\b/u;
/** Paths outside of the project, and everything at once. */
const find_danger_isForeign = (word) => /^(?:~|\$HOME|\$\{HOME\}|\.{1,2}\/?$|\*$|\/(?!tmp\/\w))/u.test(word);
/** The first program of a command that destroys, publishes, or runs what a server sends. */
function findDanger(text) {
    const { commands } = readCommands(text);
    const index = commands.findIndex((command, at) => isDangerous(command, commands[at - 1]));
    return index === -1 ? undefined : commands[index]?.words.join(' ');
}
function isDangerous(command, before) {
    const [program = '', ...words] = programOf(command);
    if (words.some((word) => word.startsWith('--dry-run')))
        return false;
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (name.startsWith('mkfs'))
        return true;
    if (interpreters.test(name))
        return runsDownload(words, command, before);
    return Object.hasOwn(dangers, name) && dangers[name]?.(words) === true;
}
/** `curl … | sh` and `bash <(curl …)`. */
function runsDownload(words, { after }, before) {
    const isPiped = after === '|' && download.test(before?.words.join(' ') ?? '');
    return isPiped || words.some((word) => /^[<$]\((?:curl|wget)\b/u.test(word));
}

;// CONCATENATED MODULE: ./build/rules/verify-is-safe.js




const verifyIsSafe = {
    id: 'verify-is-safe',
    about: 'The command that checks a step deletes nothing of others, publishes nothing and runs nothing from a server.',
    severity: 'error',
    reason: 'A Builder runs it without asking, on a machine that somebody needs.',
    ignores: 'Folders of the project that are deleted, dry runs, local requests, and words between quotation marks.',
    example: { place: 'command', bad: 'git push origin main', good: 'git diff --exit-code' },
    check: (parsed) => (0,list_steps/* listSteps */.A)(parsed).flatMap(({ step: { id, verify }, pointer }) => {
        const danger = 'command' in verify ? findDanger(verify.command) : undefined;
        if (danger === undefined)
            return [];
        return [
            {
                at: locateText(parsed, `${pointer}.verify`, danger),
                message: `Expected a check of step ${id} that only looks, found ${(0,quote_value/* quoteValue */.c)(danger)}.`,
                hint: 'Check by a command that reads: a build, a test, or a look at the file.',
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/rules/index.js






























































/** Every rule, in the order in which the promises are read: structure, versions, closure, plan, tone. */
const rules = [
    frontMatterIsReadable,
    sectionsInOrder,
    partsInOrder,
    partIsNotEmpty,
    partIsReadable,
    twinMatches,
    treeParses,
    treeBranchesFit,
    versionIsExact,
    oneVersionPerName,
    pinIsGrounded,
    pinMatchesEvidence,
    pinIsCurrent,
    constraintAllowsVersion,
    provenanceMatchesSource,
    citationResolves,
    citationIsCurrent,
    sectionIsCurrent,
    researchIsCurrent,
    quoteMatchesFootnote,
    conflictIsDecided,
    decisionIsFinal,
    interfaceFileInTree,
    fieldHasType,
    typeIsDefined,
    oneDefinitionPerName,
    signatureParses,
    codeParses,
    configAgreesWithPins,
    manifestInstallsPins,
    stepAgreesWithPins,
    constantHasOneValue,
    exampleMatchesSchema,
    exampleMatchesPattern,
    callIsDefined,
    phasesInOrder,
    stepsNumbered,
    stepHasCheck,
    commandParses,
    commandFitsStack,
    commandSuitsVersion,
    verifyIsSafe,
    stepNeedsEarlierFiles,
    parallelStepsApart,
    stepPathInTree,
    treePathInStep,
    clauseIsBuilt,
    useIsDefined,
    referenceResolves,
    footnoteIsCited,
    footnotesInOrder,
    noHedge,
    noFluff,
    noPlaceholder,
    sourceIsWrittenOut,
    noOpenAlternative,
    noScopeReduction,
    noContradiction,
    proseInLocale,
    textIsComplete,
    textIsPublishable,
    disableHasReason,
];


/***/ }),

/***/ 17259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partSections),
/* harmony export */   q: () => (/* binding */ requiredParts)
/* harmony export */ });
/* harmony import */ var _spec_parsed_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72117);

/** The section, counted from 1, that each part belongs to; inside a section parts stand in this order. */
const partSections = {
    techStack: 1,
    structure: 1,
    pattern: 1,
    decisions: 1,
    outOfScope: 1,
    schemas: 2,
    signatures: 2,
    configs: 2,
    constants: 2,
    examples: 2,
    flows: 3,
    details: 3,
    errorHandling: 3,
};
/** Parts that stand only where there is something to say; the others are never left out. */
const optional = [
    'decisions',
    'outOfScope',
    'configs',
    'constants',
    'examples',
];
const requiredParts = _spec_parsed_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .w.filter((name) => !optional.includes(name));


/***/ }),

/***/ 88041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rangeOfLine)
/* harmony export */ });
/** The whole of one line, which counts from 1. */
function rangeOfLine(lines, line) {
    const text = lines[line - 1] ?? '';
    return { line, column: 1, endLine: line, endColumn: text.length + 1 };
}


/***/ }),

/***/ 28035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ readHeadings),
/* harmony export */   O$: () => (/* binding */ hasSection),
/* harmony export */   QF: () => (/* binding */ createSectionFinder),
/* harmony export */   XG: () => (/* binding */ sectionTitles)
/* harmony export */ });
/* harmony import */ var _markdown_read_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
/* harmony import */ var _locales_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38847);
/* harmony import */ var _part_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17259);
/* harmony import */ var _range_of_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88041);
/* harmony import */ var _spec_letter_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43019);





/** The four headings as they must stand in a document of this locale. */
const sectionTitles = (locale) => locale.sections.map((title, index) => `${index + 1}. ${title}`);
/** What was read of a document before: half of the rules ask for its headings. */
const readings = new WeakMap();
/** Every heading that stands outside of lists and quotes, and the section that it opens. */
function readHeadings(parsed) {
    const known = readings.get(parsed) ?? readAnew(parsed);
    readings.set(parsed, known);
    return known;
}
function readAnew(parsed) {
    const { blocks, lines, locale } = parsed;
    titles ??= indexTitles();
    const known = titles;
    const headings = blocks.flatMap((block) => {
        if (block.is !== 'heading')
            return [];
        const { level, line } = block;
        const text = (0,_markdown_read_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .readProse */ .U)(block.text);
        const section = level === 2 ? recognizeSection(text, known, locale) : undefined;
        return [
            { level, text, at: (0,_range_of_line_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOfLine */ .T)(lines, line), ...(section !== undefined && { section }) },
        ];
    });
    return recognizeByParts(headings, parsed);
}
/** Under another title a section is still told by the parts or the phases that stand below it. */
function recognizeByParts(headings, parsed) {
    const taken = new Set(headings.map(({ section }) => section));
    const held = listHeld(headings, parsed);
    return headings.map((heading) => {
        const found = heading.level === 2 ? mostFrequent(held.get(heading) ?? []) : undefined;
        if (found === undefined || heading.section !== undefined || taken.has(found))
            return heading;
        taken.add(found);
        return { ...heading, section: found };
    });
}
/** The sections that the parts and phases below each heading belong to. */
function listHeld(headings, { parts, phases }) {
    const labels = [
        // "Out of scope" and the like stand in other documents, too, and tell no section.
        ...parts
            .filter(({ name }) => _part_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredParts */ .q.includes(name))
            .map(({ name, at }) => ({ section: _part_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .partSections */ .i[name], line: at.line })),
        ...phases.map(({ at }) => ({ section: 4, line: at.line })),
    ].sort((left, right) => left.line - right.line);
    const tops = headings.filter(({ level }) => level <= 2);
    const held = new Map();
    let next = 0;
    for (const { section, line } of labels) {
        while ((tops[next]?.at.line ?? Number.POSITIVE_INFINITY) <= line)
            next += 1;
        const owner = tops[next - 1];
        if (owner !== undefined)
            held.set(owner, [...(held.get(owner) ?? []).slice(0, mostHeld), section]);
    }
    return held;
}
/** A section has a dozen parts and phases; more tell no more. */
const mostHeld = 20;
function mostFrequent(numbers) {
    const count = (wanted) => numbers.filter((number) => number === wanted).length;
    return numbers.toSorted((left, right) => count(right) - count(left))[0];
}
/** Tells the section that a line stands in, by the last heading above it. */
function createSectionFinder(headings) {
    const tops = headings.filter(({ level }) => level <= 2);
    return (line) => {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((tops[middle]?.at.line ?? 0) <= line)
                low = middle + 1;
            else
                high = middle;
        }
        return tops[low - 1]?.section;
    };
}
let titles;
/** The title of a section in the wrong language is still that section. */
function indexTitles() {
    return new Map(_locales_index_js__WEBPACK_IMPORTED_MODULE_1__/* .locales */ .I.flatMap(({ sections }) => sections.map((title, index) => [wordsOf(title).join(' '), index + 1])));
}
/** A heading counts as a section when its title does, or when its number and half of its words do. */
function recognizeSection(text, titles, locale) {
    const { number = '', title = '' } = /^(?:(?<number>\d{1,3})[.)]?\s)?(?<title>.*)$/u.exec(text.normalize('NFKC').trim())?.groups ??
        {};
    const words = wordsOf(title);
    const named = titles.get(words.join(' '));
    if (named !== undefined)
        return named;
    const expected = wordsOf(locale.sections[Number(number) - 1] ?? '');
    const shared = expected.filter((word) => words.includes(word));
    return shared.length > 0 && shared.length * 2 >= expected.length ? Number(number) : undefined;
}
const word = (0,_spec_letter_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .letterPattern */ .J)(() => /[\p{L}\p{N}]+/gu);
function wordsOf(title) {
    const folded = title.normalize('NFKC').toLowerCase();
    return folded.match(word(folded)) ?? [];
}
/** Whether a section is there; where it is not, that is the finding, and not all that it would hold. */
const hasSection = (parsed, number) => readHeadings(parsed).some(({ section }) => section === number);


/***/ }),

/***/ 79820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSteps)
/* harmony export */ });
/* harmony import */ var _layout_read_headings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28035);

/** What was listed of a document before: half of the rules ask for its steps. */
const listed = new WeakMap();
/** Every step of the plan in the order of the document; none where the plan's section is missing. */
function listSteps(parsed) {
    const known = listed.get(parsed) ?? listAnew(parsed);
    listed.set(parsed, known);
    return known;
}
function listAnew(parsed) {
    if (!(0,_layout_read_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSection */ .O$)(parsed, 4))
        return [];
    return parsed.spec.plan.phases.flatMap(({ steps }, phase) => steps.map((step, position) => ({
        step,
        pointer: `plan.phases.${phase}.steps.${position}`,
        phase,
        position,
    })));
}


/***/ }),

/***/ 62648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ findDoubtfulProse),
  sX: () => (/* binding */ findForeignLanguage),
  iw: () => (/* binding */ isShipped),
  d1: () => (/* binding */ readLanguage)
});

// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(38847);
// EXTERNAL MODULE: ./build/spec/letter-pattern.js
var letter_pattern = __webpack_require__(43019);
;// CONCATENATED MODULE: ./build/rules/prose/is-plainly.js


/** The share of words that are small words of their language in any ordinary text. */
const leastFrequent = 0.06;
/** The share of letters that are of the language's script, however many names stand between them. */
const leastScript = 0.3;
/** Japanese holds Chinese characters, and between them its own. */
const leastKana = 0.1;
const han = (0,letter_pattern/* letterPattern */.J)(() => /\p{Script=Han}/gu);
const kana = (0,letter_pattern/* letterPattern */.J)(() => /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
const hangul = (0,letter_pattern/* letterPattern */.J)(() => /\p{Script=Hangul}/gu);
const letter = (0,letter_pattern/* letterPattern */.J)(() => /\p{L}/gu);
const word = (0,letter_pattern/* letterPattern */.J)(() => /[\p{L}\p{M}]+/gu);
/** Whether a text is in a shipped language without any doubt, so that nothing need be loaded to tell. */
function isPlainly(sample, locale) {
    const share = (script) => count(sample, script) / (count(sample, letter) || 1);
    if (locale.tag === 'ko')
        return share(hangul) >= leastScript;
    if (locale.tag === 'ja')
        return share(kana) >= leastKana;
    if (locale.tag.startsWith('zh'))
        return share(han) >= leastScript && share(kana) < leastKana;
    const words = sample.toLowerCase().match(word(sample)) ?? [];
    const own = countFrequent(words, locale);
    return (own >= words.length * leastFrequent &&
        locales/* locales */.I.every((other) => countFrequent(words, other) <= own));
}
const count = (text, sign) => text.match(sign(text))?.length ?? 0;
function countFrequent(words, { frequent }) {
    const small = new Set(frequent);
    return words.filter((word) => small.has(word)).length;
}

// EXTERNAL MODULE: ./build/rules/prose/sample-prose.js
var sample_prose = __webpack_require__(38162);
;// CONCATENATED MODULE: ./build/rules/prose/find-foreign-language.js



/** Languages that are written alike: a technical text in one of them may be taken for another. */
const families = [
    ['nb', 'nn', 'no', 'da', 'sv'],
    ['hr', 'sr', 'bs', 'sh', 'sl', 'mk', 'bg'],
    ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
    ['cs', 'sk'],
    ['id', 'ms', 'zlm', 'jv', 'su'],
    ['pt', 'gl'],
    ['es', 'gl', 'ca'],
    ['hi', 'mr', 'ne'],
    ['nl', 'af'],
    ['ar', 'fa', 'ur', 'ps'],
    ['tr', 'az'],
    ['et', 'fi'],
    ['zu', 'xh'],
];
/** The subtag of the declared language; nothing where the document declares none that can be read. */
function readLanguage({ spec }) {
    try {
        const [tag = ''] = Intl.getCanonicalLocales(spec.locale.trim().replaceAll('_', '-'));
        return tag === '' ? undefined : new Intl.Locale(tag).language;
    }
    catch {
        return undefined;
    }
}
/** Whether the words of a shipped language are at hand for the declared one. */
const isShipped = (language) => locales/* locales */.I.some(({ tag }) => tag.split('-')[0] === language);
/** What is to be identified: the prose of a document that is not plainly in its declared language. */
function findDoubtfulProse(parsed) {
    const language = readLanguage(parsed);
    if (language === undefined)
        return undefined;
    const sample = (0,sample_prose/* sampleProse */.o)(parsed);
    if (sample === undefined || (isShipped(language) && isPlainly(sample, parsed.locale)))
        return undefined;
    return sample;
}
/** The language that a document is in instead of the declared one. */
function findForeignLanguage(parsed, judge) {
    const declared = readLanguage(parsed);
    const sample = findDoubtfulProse(parsed);
    if (declared === undefined || sample === undefined)
        return undefined;
    // What cannot be told is never wrong.
    if (!judge.knows(declared) && !families.some((family) => family.includes(declared)))
        return undefined;
    const found = judge.identify(sample);
    return found === declared || found === 'und' || isAlike(found, declared) ? undefined : found;
}
const isAlike = (one, other) => families.some((family) => family.includes(one) && family.includes(other));


/***/ }),

/***/ 86091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listProseValues)
/* harmony export */ });
/* harmony import */ var _list_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79820);

/** What was listed of a document before: each rule about its sentences asks for the same. */
const listed = new WeakMap();
/** The sentences that instruct the Builder; what repeats a quote or a clause is its author's. */
function listProseValues(parsed) {
    const known = listed.get(parsed) ?? listAnew(parsed);
    listed.set(parsed, known);
    return known;
}
function listAnew(parsed) {
    const { architecture, interfaces, logic, outOfScope } = parsed.spec;
    const values = [
        ...(0,_list_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .listSteps */ .A)(parsed).map(({ step, pointer }) => [step.action, `${pointer}.action`]),
        ...logic.details.map(({ text }, index) => [text, `logic.details.${index}`]),
        [architecture.pattern.rationale, 'architecture.pattern.rationale'],
        ...logic.flows.flatMap(({ steps }, flow) => steps.map((text, index) => [text, `logic.flows.${flow}.steps.${index}`])),
        ...logic.errorHandling.map(({ strategy }, index) => [strategy, `logic.errorHandling.${index}.strategy`]),
        ...architecture.techStack.map(({ purpose }, index) => [purpose, `architecture.techStack.${index}.purpose`]),
        ...interfaces.signatures.map(({ description }, index) => [description, `interfaces.signatures.${index}`]),
        ...outOfScope.map(({ reason }, index) => [reason, `outOfScope.${index}.reason`]),
    ];
    return values.map(([text, pointer]) => ({ text, pointer }));
}


/***/ }),

/***/ 97260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ maskBetween),
/* harmony export */   Q5: () => (/* binding */ maskCode),
/* harmony export */   b6: () => (/* binding */ maskAddresses),
/* harmony export */   uL: () => (/* binding */ maskQuotations)
/* harmony export */ });
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);

/*
 * Masking keeps the length of a text, so that places found in the masked text are places in the
 * document. The sign is no letter and no digit: words end at it.
 */
const sign = '\ue000';
const hide = (text) => text.replace(/[^\n]/g, sign);
/** Longer stretches between two marks are no quotation, but two marks that happen to be alike. */
const quotations = /"[^"\n]{1,600}"|“[^“”\n]{1,1000}”|„[^„“”\n]{1,1000}[“”]|«[^«»\n]{1,1000}»|「[^「」\n]{1,1000}」|『[^『』\n]{1,1000}』/gu;
const addresses = /\]\([^()\n]{0,500}\)|https?:(?:&#8203;)?\/\/[^\s<>]+|\[\^[^\][\s]{1,200}\]/gu;
/** Hides code spans. */
const maskCode = (text) => (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(text)
    .map(({ is, start, end }) => {
    const piece = text.slice(start, end);
    return is === 'code' ? hide(piece) : piece;
})
    .join('');
/** Hides what stands in quotation marks of any shipped language. */
const maskQuotations = (text) => text.replace(quotations, hide);
/** Hides addresses, footnote marks and HTML comments. */
function maskAddresses(text) {
    return maskComments(text).replace(addresses, hide);
}
function maskComments(text) {
    let masked = '';
    let done = 0;
    for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', done)) {
        const close = text.indexOf('-->', open + 4);
        if (close === -1)
            break;
        masked += text.slice(done, open) + hide(text.slice(open, close + 3));
        done = close + 3;
    }
    return masked + text.slice(done);
}
/** Hides the columns `from` (counted from 0, inclusive) to `to` (exclusive). */
const maskBetween = (text, from, to) => text.slice(0, from) + hide(text.slice(from, to)) + text.slice(to);


/***/ }),

/***/ 38162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sampleProse)
/* harmony export */ });
/* harmony import */ var _list_prose_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86091);
/* harmony import */ var _mask_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97260);
/* harmony import */ var _spec_letter_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43019);



/** Fewer letters tell no language for certain; those of scripts with a letter for a syllable or a word say more. */
const fewestLetters = 240;
const fewestSyllables = 60;
/** More text tells no more. */
const longestSample = 6000;
/** The beginning of all prose, without code, quotations and addresses; nothing where it is too short to tell. */
function sampleProse(parsed) {
    let sample = '';
    for (const { text } of (0,_list_prose_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listProseValues */ .Y)(parsed)) {
        if (sample.length >= longestSample)
            break;
        const prose = (0,_mask_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAddresses */ .b6)((0,_mask_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskQuotations */ .uL)((0,_mask_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskCode */ .Q5)(text.slice(0, longestSample))));
        sample += `${prose.replace(noWord(prose), ' ')}\n`;
    }
    const letters = sample.match(letter(sample))?.length ?? 0;
    const syllables = sample.match(unspaced(sample))?.length ?? 0;
    return letters >= fewestLetters || syllables >= fewestSyllables ? sample : undefined;
}
const unspaced = (0,_spec_letter_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letterPattern */ .J)(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
const letter = (0,_spec_letter_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letterPattern */ .J)(() => /\p{L}/gu);
/** Signs, what is masked, and abbreviations. */
const noWord = (0,_spec_letter_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letterPattern */ .J)(() => /[^\p{L}\p{M}\p{P}\s]|\ue000|\p{Lu}{2,}/gu);


/***/ }),

/***/ 91156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quoteValue)
/* harmony export */ });
/** Long enough to recognise a value by, short enough for one line of a log. */
const longest = 80;
/** A value of the document as a message shows it: in quotes, on one line, cut when long. */
function quoteValue(value) {
    const oneLine = value.replace(/\s+/gu, ' ').trim();
    const characters = Array.from(oneLine.slice(0, longest * 2));
    const isCut = characters.length > longest || oneLine.length > longest * 2;
    return `"${isCut ? `${characters.slice(0, longest).join('')}…` : oneLine}"`;
}


/***/ }),

/***/ 48323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ coverSecrets),
  p: () => (/* binding */ createSecretSearch)
});

;// CONCATENATED MODULE: ./build/secrets/read-letters.js
/** All that is compared: whatever stands between the letters of a value may be there to hide it. */
const letter = /[\p{L}\p{N}]/u;
const noLetters = /[^\p{L}\p{N}]/gu;
/** Letters of other scripts and the Latin ones that they look like, from Unicode's list of confusable characters. */
const alike = {
    ...pair('аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅԚԜ', 'aeopcyxijsdhqwabekmhopctyxijsqw'),
    ...pair('αγικνορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ayikvopuabezhikmnoptyx'),
};
function pair(foreign, latin) {
    return Object.fromEntries(Array.from(foreign, (sign, at) => [sign, latin.charAt(at)]));
}
/** Case is a disguise, and so are accents and other forms of a Latin letter; what is no letter is left out. */
function fold(character) {
    if (character <= '\u007f')
        return /[A-Za-z0-9]/u.test(character) ? character.toLowerCase() : '';
    const known = alike[character];
    if (known !== undefined)
        return known;
    const plain = character.normalize('NFKD').replace(noLetters, '').toLowerCase();
    if (/^[a-z0-9]+$/u.test(plain))
        return plain;
    return letter.test(character) ? character : '';
}
/** Every letter of a text, one behind the other. */
const readLetters = (text) => joinLetters([{ text, start: 0 }]);
/** In all of these the piece of the value ends the match. */
const spreads = [
    // One letter of each word, the first or the last.
    /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu,
    /[\p{L}\p{N}](?![\p{L}\p{M}\p{N}])/gu,
    // The first letter of each line.
    /^[^\p{L}\p{N}\n]*(?<piece>[\p{L}\p{N}])/gmu,
    // Up to eight letters of each line: in front, behind its number, or at its end.
    /^[^\p{L}\p{N}\n]*(?<piece>[\p{L}\p{N}]{1,8})/gmu,
    /^[^\p{L}\p{N}\n]*\d+[^\p{L}\p{N}\n]+(?<piece>[\p{L}\p{N}]{1,8})/gmu,
    /[\p{L}\p{N}]{1,8}(?=[^\p{L}\p{N}\n]*$)/gmu,
];
/** The letters of a text that is written to be put together: spread over words, lines or the cells of a table. */
const readSpreadLetters = (text) => spreads.map((pattern) => joinLetters(findPieces(text, pattern)));
function* findPieces(text, pattern) {
    for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
        const piece = groups?.['piece'] ?? whole;
        yield { text: piece, start: index + whole.length - piece.length };
    }
}
function joinLetters(pieces) {
    const starts = [];
    const ends = [];
    let letters = '';
    for (const { text, start } of pieces) {
        let at = start;
        for (const character of text) {
            const shown = fold(character);
            letters += shown;
            // One sign may stand for several letters, as a ligature does.
            while (starts.length < letters.length) {
                starts.push(at);
                ends.push(at + character.length);
            }
            at += character.length;
        }
    }
    return { letters, starts, ends };
}

;// CONCATENATED MODULE: ./build/secrets/gather-stretches.js

/** A power of two far above the number of stretches, so that few places of a text are looked up. */
const beginnings = 2 ** 18;
/** The stretches of all forms, by their lengths. */
function gatherStretches(forms) {
    const lengths = [...new Set(forms.map(({ window }) => window))];
    return lengths.map((length) => gather(length, forms.filter(({ window }) => window === length).map(({ text }) => readLetters(text).letters)));
}
function gather(length, texts) {
    const known = new Set();
    const begins = new Uint8Array(beginnings);
    for (const text of texts) {
        for (let at = 0; at + length <= text.length; at += 1) {
            known.add(text.slice(at, at + length));
            begins[beginningOf(text, at)] = 1;
        }
    }
    return {
        length,
        standsAt: (letters, at) => begins[beginningOf(letters, at)] === 1 && known.has(letters.slice(at, at + length)),
    };
}
/** A number for the four letters at a place; different ones may share it. */
function beginningOf(text, at) {
    let number = 0;
    for (let letter = at; letter < at + 4; letter += 1) {
        number = (number * 37 + text.charCodeAt(letter)) % beginnings;
    }
    return number;
}

;// CONCATENATED MODULE: ./build/secrets/radix-forms.js
/**
 * How base64 may look when the value stands behind none, one or two other bytes of a group of three. At
 * its edges these mix in; such stretches are found nowhere, and do no harm.
 */
const base64Forms = (bytes) => [0, 1, 2].map((before) => btoa(Array.from(shift(bytes, before), (byte) => String.fromCharCode(byte)).join('')));
/** RFC 4648, section 6. */
const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** How base32 may look when the value stands behind none to four other bytes of a group of five. */
const base32Forms = (bytes) => [0, 1, 2, 3, 4].map((before) => {
    const bits = Array.from(shift(bytes, before), (byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{5}/gu) ?? [];
    return groups.map((group) => base32Letters.charAt(Number.parseInt(group, 2))).join('');
});
function shift(bytes, before) {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    return shifted;
}

;// CONCATENATED MODULE: ./build/secrets/secret-forms.js

/** Two random texts of base 62 share so many characters once in 10^21. */
const letterWindow = 12;
/** Eight characters of a value or more, each in two or three digits of ten or eight. */
const digitWindow = 24;
/** Nine characters of a value. */
const bitWindow = 72;
/** The ways in which a value is written so that it does not look like itself. */
function secretForms(secret) {
    const backwards = reverse(secret);
    const letters = [secret, backwards].flatMap((text) => {
        const bytes = new TextEncoder().encode(text);
        const encoded = base64Forms(bytes);
        return [
            ...[text, encodeURIComponent(text), rotate(text)],
            ...['', '0x', 'x', 'u00'].map((prefix) => spell(bytes, 16, prefix)),
            ...encoded,
            ...encoded.flatMap((form) => base64Forms(new TextEncoder().encode(form))),
            ...base32Forms(bytes),
        ];
    });
    const bytes = new TextEncoder().encode(secret);
    const digits = [spell(bytes, 10), spell(bytes, 8), spell(reverseBytes(bytes), 10)];
    return [
        ...withReverse(letters).map((text) => ({ text, window: letterWindow })),
        ...withReverse(digits).map((text) => ({ text, window: digitWindow })),
        ...withReverse([spell(bytes, 2)]).map((text) => ({ text, window: bitWindow })),
    ];
}
const reverse = (text) => Array.from(text).reverse().join('');
const reverseBytes = (bytes) => Uint8Array.from(bytes).reverse();
const withReverse = (forms) => [
    ...new Set(forms.flatMap((form) => [form, reverse(form)])),
];
/** How many digits a byte has at the least where each is written as long as the others. */
const places = { 2: 8, 8: 3, 10: 1, 16: 2 };
/** The bytes as numbers, such as `4b71` or `0x4b0x71`. */
const spell = (bytes, radix, prefix = '') => Array.from(bytes, (byte) => `${prefix}${byte.toString(radix).padStart(places[radix] ?? 1, '0')}`).join('');
/** Each letter thirteen places on, as in ROT13. */
const rotate = (text) => text.replace(/[A-Za-z]/gu, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
});

;// CONCATENATED MODULE: ./build/secrets/token-patterns.js
/** Forms as the services' own documentation and secret scanning state them. */
const tokenPatterns = [
    { name: 'a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9._-]{36,}/gu },
    { name: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{22,}/gu },
    {
        name: 'an API key of a model endpoint',
        pattern: /(?<![\w-])sk-(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{32,}/gu,
    },
    { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/gu },
    { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/gu },
    { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,}/gu },
    { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/gu },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/gu },
    { name: 'a PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/gu },
    { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/gu },
    { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/gu },
    { name: 'a signed web token', pattern: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/gu },
    {
        name: 'a private key',
        pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu,
    },
];

;// CONCATENATED MODULE: ./build/secrets/find-secrets.js




/** Shorter values are words or numbers, such as the placeholder key of a local server. */
const shortestSecret = 16;
/**
 * Prepares a search for the secrets of this run in any disguise (cut, reversed, base64, base32,
 * numbers of any base, percent signs, other letters of the same look, split by spaces, signs or
 * invisible characters, spread over words, lines or the cells of a table), and for what looks like a
 * token of a known service, unless it is known.
 */
function createSecretSearch(secrets, isKnown = () => false) {
    const known = gatherStretches(secrets.filter((secret) => secret.length >= shortestSecret).flatMap(secretForms));
    return (text) => [...findOwn(text, known), ...findTokens(text, isKnown)].sort(byStart);
}
const byStart = (one, other) => one.start - other.start;
function findOwn(text, known) {
    if (known.length === 0)
        return [];
    return [readLetters(text), ...readSpreadLetters(text)].flatMap((letters) => known.flatMap((stretches) => findStretches(letters, stretches)));
}
/** The places at which a stretch is known; those that follow on each other are one. */
function findStretches({ letters, starts, ends }, { length, standsAt }) {
    const found = [];
    for (let at = 0; at + length <= letters.length; at += 1) {
        if (!standsAt(letters, at))
            continue;
        let last = at + length - 1;
        while (standsAt(letters, last - length + 2))
            last += 1;
        const [start = 0, end = 0] = [starts[at], ends[last]];
        found.push({ is: 'own-value', name: 'a secret of this run', start, end });
        at = last;
    }
    return found;
}
function findTokens(text, isKnown) {
    return tokenPatterns.flatMap(({ name, pattern }) => Array.from(text.matchAll(pattern), ({ 0: token, index: start }) => ({ token, start }))
        .filter(({ token }) => !isKnown(token))
        .map(({ token, start }) => ({ is: 'token', name, start, end: start + token.length })));
}
/** The text with each secret starred out. */
function coverSecrets(text, places) {
    let covered = '';
    let done = 0;
    for (const { start, end } of places) {
        if (end <= done)
            continue;
        covered += text.slice(done, Math.max(done, start));
        covered += '***';
        done = end;
    }
    return covered + text.slice(done);
}


/***/ }),

/***/ 86996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readChangeMark)
/* harmony export */ });
const marks = new Map([
    ['new', 'new'],
    ['add', 'new'],
    ['create', 'new'],
    ['modify', 'modify'],
    ['modified', 'modify'],
    ['update', 'modify'],
    ['change', 'modify'],
    ['edit', 'modify'],
    ['keep', 'keep'],
    ['existing', 'keep'],
    ['unchanged', 'keep'],
]);
const mark = /^(?:\[([A-Za-z]{3,9})\]|\(([A-Za-z]{3,9})\)|([A-Za-z]{3,9}):)(?: |$)/u;
/** Takes a mark such as `[modify]` off the comment of a file in a tree. */
function readChangeMark(comment) {
    const found = mark.exec(comment);
    const word = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    const change = marks.get(word.toLowerCase());
    if (found === null || change === undefined)
        return { purpose: comment };
    return { change, purpose: comment.slice(found[0].length).trim() };
}


/***/ }),

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ isCutAtLimit),
/* harmony export */   nt: () => (/* binding */ cutQuote),
/* harmony export */   se: () => (/* binding */ cutAround)
/* harmony export */ });
/* unused harmony export longestQuote */
/* harmony import */ var _word_borders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61558);

/** A longer quote fills a footnote without proving more; the unit is UTF-16. */
const longestQuote = 240;
/** So far back from the limit an end between words is looked for; only a longer run is cut within. */
const longestWord = 80;
/** A quote within the limit; a longer one ends between words where it can, and with `…`. */
function cutQuote(quote) {
    if (quote.length <= longestQuote)
        return quote;
    for (let end = longestQuote; end > longestQuote - longestWord; end -= 1) {
        if ((0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(quote, end))
            return `${quote.slice(0, end).trimEnd()}…`;
    }
    return `${quote.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
/** Whether a quote may end within a word, because it had to be cut at the limit. */
const isCutAtLimit = (quote) => quote.length >= longestQuote && quote.endsWith('…');
/** The stretch of a long text around what was found in it, narrowed until it begins and ends between words. */
function cutAround(text, wide, found) {
    let { start, end } = wide;
    while (start < found.start && !(0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(text, start))
        start += 1;
    while (end > found.end && !(0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(text, end))
        end -= 1;
    return { start, end };
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ drawTree)
/* harmony export */ });
/* harmony import */ var _change_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86996);

/** Comments further right than this, in columns, push the tree out of sight; longer names carry theirs two spaces on. */
const widestAlignment = 48;
/** Draws files as an ASCII tree, a line each, with their purposes as comments. */
function drawTree(tree) {
    const entries = [{ drawn: `${tree.root}/` }];
    drawFolder(nest(tree.files), '', entries);
    const widths = entries
        .filter(({ file }) => file !== undefined)
        .map(({ drawn }) => drawn.length)
        .filter((width) => width <= widestAlignment);
    const column = widths.reduce((widest, width) => Math.max(widest, width), 0);
    return entries
        .map(({ drawn, file }) => file === undefined ? drawn : `${drawn.padEnd(column)}  # ${commentOf(file)}`)
        .join('\n');
}
function nest(files) {
    const root = { folders: new Map(), files: new Map() };
    for (const file of files) {
        const segments = file.path.split('/');
        const name = segments.pop() ?? '';
        let folder = root;
        for (const segment of segments) {
            const inner = folder.folders.get(segment) ?? { folders: new Map(), files: new Map() };
            folder.folders.set(segment, inner);
            folder = inner;
        }
        folder.files.set(name, file);
    }
    return root;
}
function drawFolder(folder, prefix, entries) {
    let left = folder.folders.size + folder.files.size;
    const isLast = () => {
        left -= 1;
        return left === 0;
    };
    for (const [name, inner] of folder.folders) {
        const last = isLast();
        entries.push({ drawn: `${prefix}${last ? '└── ' : '├── '}${name}/` });
        drawFolder(inner, `${prefix}${last ? '    ' : '│   '}`, entries);
    }
    for (const [name, file] of folder.files) {
        entries.push({ drawn: `${prefix}${isLast() ? '└── ' : '├── '}${name}`, file });
    }
}
/** Only a change that is not `new` is marked, and a purpose that could be taken for a mark. */
function commentOf({ change, purpose }) {
    const isMarked = change !== 'new' || (0,_change_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeMark */ .y)(purpose).change !== undefined;
    return isMarked ? `[${change}] ${purpose}` : purpose;
}


/***/ }),

/***/ 55722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ inputHash),
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   Hg: () => (/* binding */ locale)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/* The facts of the front matter that can be wrong; apart from the specification's schema, which takes longer to make. */
/** A BCP 47 tag. */
const locale = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u);
const createdAt = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** A SHA-256 in hexadecimal. */
const inputHash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u);


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findDifferences)
/* harmony export */ });
/** The places at which two values of JSON differ, as deep as both have the same form; the order of keys says nothing. */
function findDifferences(left, right, pointer = '') {
    if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
        return Object.is(left, right) ? [] : [{ pointer, left, right }];
    }
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].flatMap((key) => findDifferences(left[key], right[key], pointer === '' ? key : `${pointer}.${key}`));
}
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 41913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ schemaKinds),
/* harmony export */   C8: () => (/* binding */ fileChanges),
/* harmony export */   CQ: () => (/* binding */ signatureKinds),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   sw: () => (/* binding */ technologyKinds),
/* harmony export */   xl: () => (/* binding */ provenances)
/* harmony export */ });
/* The words that a specification may use; apart from the schema, so that who only reads needs no schemas. */
const clauseKinds = [
    'functional',
    'quality',
    'constraint',
    'exclusion',
    'acceptance',
];
const provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'];
/** What a technology may be. */
const technologyKinds = [
    'language',
    'runtime',
    'framework',
    'library',
    'tool',
    'database',
    'service',
    'image',
    'platform',
    'format',
];
const fileChanges = ['new', 'modify', 'keep'];
const schemaKinds = [
    'record',
    'enum',
    'union',
    'alias',
    'table',
    'message',
    'component',
    'configuration',
];
const signatureKinds = [
    'endpoint',
    'function',
    'method',
    'class',
    'command',
    'event',
    'component',
    'message',
];


/***/ }),

/***/ 43019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ letterPattern)
/* harmony export */ });
/** Beyond ASCII only dashes, quotation marks, arrows, drawn lines and the sign of masks: no letter, digit or accent. */
const beyondPlain = /[^\0-\x7f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25ff\ue000]/;
/** What of each class is found in plain text. */
const plainClasses = {
    L: 'A-Za-z',
    Lu: 'A-Z',
    Ll: 'a-z',
    N: '0-9',
    M: '',
    P: String.raw `!-#%-*,-\/:;?@[-\]_{}\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e`,
    'Script=Han': '',
    'Script=Hiragana': '',
    'Script=Katakana': '',
    'Script=Hangul': '',
    'Script=Cyrillic': '',
};
/**
 * A pattern with classes of letters such as \p{L}, made when a text needs it. The engine takes a quarter of
 * a millisecond to read such a class, four times for each pattern, which is half of what a short run takes:
 * text whose letters are all ASCII is given a form of the pattern that says the same with ASCII alone.
 */
function letterPattern(create) {
    let plain;
    let any;
    return (text) => (beyondPlain.test(text) ? (any ??= create()) : (plain ??= toPlain(create())));
}
/** Escaped signs, classes of letters, and the brackets around classes. */
const parts = /\\p\{(?<name>[\w=]+)\}|\\[^]|\[|\]/gu;
function toPlain({ source, flags }) {
    let isInClass = false;
    const written = source.replace(parts, (part, name) => {
        if (part === '[')
            isInClass = true;
        if (part === ']')
            isInClass = false;
        const plain = name === undefined ? undefined : plainClasses[name];
        if (plain === undefined)
            return part;
        return isInClass ? plain : `[${plain}]`;
    });
    return new RegExp(written, flags);
}


/***/ }),

/***/ 90960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listEvidence)
/* harmony export */ });
/** Every citation of the document with the pointer to its place. */
function listEvidence({ architecture, logic, decisions }) {
    const of = (citations, owner) => citations.map((evidence, index) => ({ evidence, pointer: `${owner}.evidence.${index}` }));
    return [
        ...architecture.techStack.flatMap((pin, index) => of(pin.evidence, `architecture.techStack.${index}`)),
        ...logic.details.flatMap((detail, index) => of(detail.evidence, `logic.details.${index}`)),
        ...decisions.flatMap(({ options }, index) => options.flatMap((option, position) => of(option.evidence, `decisions.${index}.options.${position}`))),
    ];
}


/***/ }),

/***/ 92131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isOfflineDraft)
/* harmony export */ });
/** Stands in the front matter in the place of a model. */
const offline = 'offline';
/** Whether no model completed a document, so that it is a draft. */
const isOfflineDraft = ({ generator }) => generator.model === offline;


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ countFrontMatter),
  X: () => (/* binding */ readFrontMatter)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/spec/source-digest.js
var source_digest = __webpack_require__(59218);
;// CONCATENATED MODULE: ./build/spec/parse/read-sources.js


/** A list item of plain or quoted text on one line; collections, anchors and tags are read by nobody. */
const item = /^ *- +("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[0-9a-f]{12} [^\s#].*)$/u;
/** The research files that a front matter lists; an entry that a person made unreadable is none. */
function readSources(lines, spots) {
    const start = lines.findIndex((line) => line.trimEnd() === `${source_digest/* sourcesKey */.mc}:`) + 1;
    const sources = [];
    if (start === 0)
        return sources;
    for (const [index, line] of lines.slice(start, -1).entries()) {
        const [, value] = item.exec(line.trimEnd()) ?? [];
        if (value === undefined)
            break;
        const source = (0,source_digest/* readSource */.o$)(readText(value));
        if (source === undefined)
            continue;
        const at = start + index + 1;
        spots.mark(`generator.${source_digest/* sourcesKey */.mc}.${sources.length}`, { line: at, endLine: at });
        sources.push(source);
    }
    return sources;
}
function readText(value) {
    try {
        const found = (0,dist/* parse */.qg)(value);
        return typeof found === 'string' ? found : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/spec/parse/front-matter.js



const front_matter_text = schemas/* string */.YjP().catch('');
const FrontMatter = schemas/* object */.Ikc({
    schemaVersion: schemas/* unknown */.L5J().optional(),
    title: schemas/* string */.YjP().optional().catch(undefined),
    locale: front_matter_text,
    createdAt: front_matter_text,
    requirement: schemas/* object */.Ikc({ source: front_matter_text, title: front_matter_text }).catch({ source: '', title: '' }),
    inputHash: front_matter_text,
    model: front_matter_text,
    tool: front_matter_text,
});
const absent = {
    schemaVersion: 1,
    locale: '',
    createdAt: '',
    requirement: { source: '', title: '' },
    inputHash: '',
    model: '',
    tool: '',
};
/** Where each key's value belongs in the specification. */
const pointers = new Map([
    ['schemaVersion', 'schemaVersion'],
    ['title', 'title'],
    ['locale', 'locale'],
    ['createdAt', 'createdAt'],
    ['  source', 'requirement.source'],
    ['  title', 'requirement.title'],
    ['requirement', 'requirement'],
    ['inputHash', 'generator.inputHash'],
    ['model', 'generator.model'],
    ['tool', 'generator.tool'],
]);
/** The number of lines that front matter takes at the top, with its two fences; 0 without front matter. */
function countFrontMatter(lines) {
    if (lines[0]?.trimEnd() !== '---')
        return 0;
    const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
    return close + 1;
}
/** The machine facts at the top; what cannot be read is reported and left empty. */
function readFrontMatter(lines, { spots, unreadable }) {
    if (lines.length === 0)
        return { ...absent, sources: [] };
    spots.mark('generator', { line: 1, endLine: lines.length });
    const report = (line, message) => {
        const at = spots.locate({ line, endLine: line });
        unreadable.push({ what: 'front-matter', message, at });
    };
    const entries = readEntries(lines, report);
    for (const { key, line } of entries) {
        const pointer = pointers.get(key);
        // The heading is where people look for the title.
        if (pointer !== 'title')
            spots.mark(pointer ?? key, { line, endLine: line });
    }
    return { ...parseEntries(entries, report), sources: readSources(lines, spots) };
}
/** The first line of each key that is known and holds plain or quoted text. */
function readEntries(lines, report) {
    const entries = new Map();
    let parent = '';
    for (const [index, text] of lines.slice(1, -1).entries()) {
        const line = index + 2;
        const { key, value = '' } = readEntry(text, parent) ?? {};
        if (key === undefined) {
            if (/^[^\s#-]/u.test(text))
                report(line, 'Expected front matter in YAML, a key in each line.');
            continue;
        }
        if (!key.startsWith(' '))
            parent = key;
        if (!pointers.has(key) || entries.has(key))
            continue;
        if (safe.test(value))
            entries.set(key, { key, line, text });
        else
            report(line, `Expected plain or quoted text after “${key.trim()}:”.`);
    }
    return [...entries.values()];
}
/** A key of its own line, or one of `requirement`. */
function readEntry(line, parent) {
    const [, indent = '', name = '', value = ''] = /^( *)([\w-]+):(?: +(.*))?$/u.exec(line) ?? [];
    const isInside = indent !== '' && parent === 'requirement';
    return name === '' || (indent !== '' && !isInside)
        ? undefined
        : { key: isInside ? `  ${name}` : name, value: value.trimEnd() };
}
/** Collections, anchors and tags are left to nobody: on hostile text, parsing them takes minutes. */
const safe = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?![[\]{}&*!|>%@`"',]|[-?:](?: |$))(?!.*:(?: |$)).*)$/u;
function parseEntries(entries, report) {
    try {
        const found = FrontMatter.safeParse((0,dist/* parse */.qg)(entries.map(({ text: line }) => line).join('\n')));
        if (!found.success)
            return absent;
        const version = found.data.schemaVersion ?? 1;
        if (version !== 1)
            report(1, 'Expected schema version 1, found another one.');
        return found.data;
    }
    catch {
        report(1, 'Expected front matter in YAML, found text that is not.');
        return absent;
    }
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ splitAtCommas),
/* harmony export */   OW: () => (/* binding */ takeCodes),
/* harmony export */   _Y: () => (/* binding */ takeCitations),
/* harmony export */   a7: () => (/* binding */ onlyCode),
/* harmony export */   xE: () => (/* binding */ takeStrong),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79816);


const separators = /^[ \n]*(?:[:：]|[—–-](?=[ \n]|$))/u;
function readHead(item) {
    const { codes, rest: afterCodes } = takeCodes(item);
    const { strong, rest: afterStrong } = takeStrong(afterCodes);
    const { meta, rest: afterMeta } = takeMeta(afterStrong);
    const separator = separators.exec((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(afterMeta))?.[0].length ?? 0;
    const { rest, cited } = takeCitations((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(afterMeta, separator));
    return {
        codes,
        ...(strong === undefined ? {} : { strong }),
        ...(meta === undefined ? {} : { meta }),
        rest,
        cited,
    };
}
/** Code spans at the start, with commas or blanks between them; the slices keep their backticks. */
function takeCodes(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(item);
    if (!markdown.startsWith('`'))
        return { codes: [], rest: item };
    const codes = [];
    let done = 0;
    for (const piece of (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(markdown)) {
        const isBetween = piece.is === 'text' && /^[ \n]*,?[ \n]*$/u.test(between(markdown, piece));
        if (piece.is === 'text' && !isBetween)
            break;
        if (piece.is === 'text')
            continue;
        codes.push((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, piece.start, piece.end));
        done = piece.end;
    }
    return { codes, rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, done) };
}
const between = (markdown, { start, end }) => end - start > 8 ? 'text' : markdown.slice(start, end);
/** `**bold**` at the start; the slice is what stands between the asterisks. */
function takeStrong(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(item);
    const marker = /^(?:\*\*|__)/u.exec(markdown)?.[0];
    if (marker === undefined)
        return { rest: item };
    const close = findOutsideCode(markdown, marker, 2);
    if (close === undefined)
        return { rest: item };
    return { strong: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, 2, close), rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, close + 2) };
}
function takeMeta(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(item);
    const close = markdown.startsWith('(') ? findOutsideCode(markdown, ')', 1) : undefined;
    if (close === undefined)
        return { rest: item };
    return { meta: splitAtCommas((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, 1, close)), rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, close + 1) };
}
/** The pieces between commas that stand outside code. */
function splitAtCommas(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(item);
    const pieces = [];
    let start = 0;
    for (const piece of (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(markdown)) {
        if (piece.is === 'code')
            continue;
        for (const match of markdown.slice(piece.start, piece.end).matchAll(/[,，、]/gu)) {
            pieces.push((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, start, piece.start + match.index));
            start = piece.start + match.index + 1;
        }
    }
    pieces.push((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, start));
    return pieces.filter((piece) => !(0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(piece));
}
/** Where a mark stands outside code spans and without a backslash before it. */
function findOutsideCode(markdown, mark, from) {
    for (const { is, start, end } of (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(markdown)) {
        if (is === 'code' || end <= from)
            continue;
        const text = markdown.slice(start, end);
        let at = text.indexOf(mark, Math.max(0, from - start));
        while (at !== -1 && isEscaped(text, at))
            at = text.indexOf(mark, at + 1);
        if (at !== -1)
            return start + at;
    }
    return undefined;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}
/** Footnotes cited at the end of prose; escaped brackets are prose. */
function takeCitations(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(item);
    if (!markdown.endsWith(']'))
        return { rest: item, cited: [] };
    const start = citationStart(markdown);
    const cited = [...markdown.slice(start).matchAll(/\^([^\]]+)/gu)].map(([, label = '']) => label);
    return { rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(item, 0, start), cited };
}
function citationStart(markdown) {
    let start = markdown.length;
    for (;;) {
        const open = markdown.lastIndexOf('[^', start - 1);
        const label = open === -1 ? '' : markdown.slice(open, start);
        if (!/^\[\^[A-Za-z0-9_-]{1,40}\]$/u.test(label) || isEscaped(markdown, open))
            return start;
        start = open;
    }
}
/** Whether a slice is nothing but one code span, and what it holds. */
function onlyCode(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(item);
    const [piece, ...more] = (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(markdown);
    return piece?.is === 'code' && more.length === 0 && piece.start === 0
        ? (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapCode */ .Bf)(markdown, piece.ticks)
        : undefined;
}


/***/ }),

/***/ 88022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   Vv: () => (/* binding */ readPaths),
/* harmony export */   j8: () => (/* binding */ looksLikePath)
/* harmony export */ });
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24720);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6194);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79816);



/** A path has a folder or an ending, and nothing that a path never has. */
const folder = /^(?:\.{0,2}\/)?[\w@.+~()[\]{}$-]+(?:\/[\w@.+~()[\]{}$ -]+)+\/?$/u;
const ending = /^[\w.@+-]{0,80}\.[A-Za-z][A-Za-z0-9]{0,9}$/u;
const bare = /^(?:Dockerfile|Makefile|Gemfile|Procfile|Jenkinsfile|Rakefile|LICENSE|CODEOWNERS)$/u;
/** Whether a code span that people wrote in prose looks like a path of a file. */
const looksLikePath = (text) => text.length <= 200 &&
    !text.includes('://') &&
    (bare.test(text) || folder.test(text) || ending.test(text));
/** The paths that stand in code spans of prose, each once. */
function pathsIn(prose) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)(prose);
    const codes = (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(markdown)
        .filter(({ is }) => is === 'code')
        .map(({ start, end, ticks }) => (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapCode */ .Bf)(markdown.slice(start, end), ticks));
    return [...new Set(codes.filter(looksLikePath).map((path) => path.replace(/^\.\//u, '')))];
}
/** The paths of a labelled list: code spans, or plain words between commas. */
function readPaths(value) {
    const { codes, rest } = (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .takeCodes */ .OW)(value);
    return [...codes, ...((0,_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(rest) ? [] : (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAtCommas */ .EO)(rest))].map(_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N);
}


/***/ }),

/***/ 52667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFact),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** What people and generators write where a fact is still to come; a value that is only quoted counts as empty. */
const placeholder = /^(?:|~|null|\.{3}|…|\?+|-+|x{3,}|(?:TODO|TBD|FIXME)(?:\W.*)?|<[^>]*>|\[[^\]]*\]|\{\{.*\}\}|YYYY.*)$/u;
/** Whether the value of a fact in the front matter stands in for one. */
const isPlaceholder = (value) => placeholder.test(value.trim().replace(/^(["'])(.*)\1$/u, '$2'));
/** A line of front matter, taken apart. */
function readFact(line) {
    const [, key, value = ''] = /^ *([\w-]+):(?:[ \t]+(.*))?$/u.exec(line) ?? [];
    return key === undefined ? undefined : { key, value };
}


/***/ }),

/***/ 79816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   jv: () => (/* binding */ proseOf),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vC: () => (/* binding */ locateSlice)
/* harmony export */ });
/* harmony import */ var _markdown_read_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);

const sliceOf = (block) => trimSlice({ text: block.text, line: block.line, start: 0, end: block.text.length });
const markdownOf = ({ text, start, end }) => text.slice(start, end);
const proseOf = (slice) => (0,_markdown_read_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .readProse */ .U)(markdownOf(slice));
const codeOf = (slice) => (0,_markdown_read_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .readCode */ .w)(markdownOf(slice));
/** A part of a slice, by offsets from its start. */
const within = (slice, from, to) => trimSlice({
    ...slice,
    start: Math.min(slice.start + from, slice.end),
    end: to === undefined ? slice.end : Math.min(slice.start + to, slice.end),
});
const isEmpty = ({ start, end }) => start >= end;
function trimSlice(slice) {
    let { start, end } = slice;
    while (start < end && isBlank(slice.text.charCodeAt(start)))
        start += 1;
    while (start < end && isBlank(slice.text.charCodeAt(end - 1)))
        end -= 1;
    return { ...slice, start, end };
}
const isBlank = (character) => character === 32 || character === 9 || character === 10;
function readLines(written) {
    const known = new Map();
    const startsOf = (text) => {
        const starts = known.get(text) ?? [
            0,
            ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
        ];
        known.set(text, starts);
        return starts;
    };
    return { written, startsOf };
}
/** Lines and columns of a slice in the document. */
function locateSlice({ text, line, start, end }, lines) {
    const starts = lines.startsOf(text);
    const first = place({ text, line, starts }, start);
    const last = place({ text, line, starts }, Math.max(start, end));
    return {
        line: first.line,
        column: columnOf(first, lines.written),
        endLine: last.line,
        endColumn: columnOf(last, lines.written),
    };
}
function place({ text, line, starts }, position) {
    const above = findLine(starts, position);
    const start = starts[above] ?? 0;
    const end = text.indexOf('\n', position);
    const written = text.slice(start, end === -1 ? text.length : end);
    return { line: line + above, written, offset: position - start };
}
/** The last line that starts at a position or before it. */
function findLine(starts, position) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A block's text is the end of its line, after the markers of the lists and quotes around it. */
function columnOf({ line, written, offset }, lines) {
    const source = lines[line - 1] ?? '';
    const text = written.trim();
    const lead = written.length - written.trimStart().length;
    const start = source.lastIndexOf(text);
    return start === -1 ? 1 : start + 1 + Math.max(0, offset - lead);
}


/***/ }),

/***/ 87163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openWords)
/* harmony export */ });
/* harmony import */ var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38847);
/* harmony import */ var _parsed_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72117);
/* harmony import */ var _trim_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81226);



/** The labels of sub-items, and the titles of table columns: one word may be both. */
const labelNames = [
    'files',
    'clauses',
    'uses',
    'dependsOn',
    'verify',
    'verifyManually',
    'variants',
    'errors',
    'given',
    'expected',
    'options',
    'decision',
    'reason',
];
const columnNames = [
    'field',
    'type',
    'required',
    'default',
    'description',
    'name',
    'value',
    'unit',
    'file',
];
/** What authors who follow the prompt, but not this product, call the same things. */
const otherParts = [
    ['technology stack', 'techStack'],
    ['technologies', 'techStack'],
    ['directory structure', 'structure'],
    ['file structure', 'structure'],
    ['folder structure', 'structure'],
    ['directory tree', 'structure'],
    ['architecture pattern', 'pattern'],
    ['architectural pattern', 'pattern'],
    ['design patterns', 'pattern'],
    ['schemas', 'schemas'],
    ['data model', 'schemas'],
    ['data models', 'schemas'],
    ['data schemas', 'schemas'],
    ['api endpoints', 'signatures'],
    ['endpoints', 'signatures'],
    ['function signatures', 'signatures'],
    ['configuration', 'configs'],
    ['pseudocode', 'flows'],
    ['high-level logic flows', 'flows'],
    ['high-level logic flow', 'flows'],
    ['logic flow', 'flows'],
    ['flow', 'flows'],
    ['flows', 'flows'],
    ['implementation notes', 'details'],
    ['error handling strategies', 'errorHandling'],
    ['error handling strategy', 'errorHandling'],
];
const otherLabels = [
    ['file', 'files'],
    ['path', 'files'],
    ['paths', 'files'],
    ['clauses', 'clauses'],
    ['clause', 'clauses'],
    ['requirement', 'clauses'],
    ['depends', 'dependsOn'],
    ['dependencies', 'dependsOn'],
    ['verification', 'verify'],
    ['input', 'given'],
    ['output', 'expected'],
];
/** The words of a language serve every document in it. */
const known = new Map();
/** The words of a document's parts and labels: its own language counts before the others. */
function openWords(locale) {
    const words = known.get(locale) ?? createWords(locale);
    known.set(locale, words);
    return words;
}
function createWords(locale) {
    const ordered = [locale, ..._locales_index_js__WEBPACK_IMPORTED_MODULE_0__/* .locales */ .I.filter(({ tag }) => tag !== locale.tag)];
    const parts = index(ordered.flatMap((each) => _parsed_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .partNames */ .w.map((name) => [each.parts[name], name])));
    const labels = index(ordered.flatMap((each) => labelNames.map((name) => [each.labels[name], name])));
    const columns = index(ordered.flatMap((each) => columnNames.map((name) => [each.labels[name], name])));
    const yes = new Set(ordered.map((each) => fold(each.labels.yes)));
    const sections = index(ordered.flatMap((each) => each.sections.map((title, at) => [title, at + 1])));
    const nones = new Set(ordered.map(({ labels: { none } }) => fold(none)));
    const assumed = new Set(['assumed', ...ordered.map((each) => fold(each.labels.assumed))]);
    for (const [word, name] of otherParts)
        if (!parts.has(word))
            parts.set(word, name);
    for (const [word, name] of otherLabels)
        if (!labels.has(word))
            labels.set(word, name);
    const readPhase = createPhaseReader(ordered);
    return {
        part: (label) => parts.get(foldLabel(label)),
        label: (label) => labels.get(fold(label)),
        column: (title) => columns.get(fold(title)),
        isYes: (word) => yes.has(fold(word)),
        section: (title) => sections.get(fold(title)),
        phase: readPhase,
        isNone: (sentence) => nones.has(fold(sentence)),
        isAssumed: (word) => assumed.has(fold(word)),
    };
}
function index(entries) {
    const found = new Map();
    for (const [word, name] of entries)
        if (!found.has(fold(word)))
            found.set(fold(word), name);
    return found;
}
/** `Phase 1: Environment`, `阶段 1：环境`, `第1阶段 环境`. */
function createPhaseReader(ordered) {
    const words = new Set(ordered.map(({ phase }) => fold(phase)));
    return (label) => {
        const found = /^([^\d]{1,40}?) ?(\d{1,9})(?: ?[:：.．)–—-] ?| |$)(.*)$/u.exec(label) ??
            /^第 ?()(\d{1,9}) ?(?:阶段|階段|フェーズ)(?: ?[:：.．–—-] ?| |$)(.*)$/u.exec(label);
        const [, word = '', number = '', title = ''] = found ?? [];
        if (found === null || (word !== '' && !words.has(fold(word))))
            return undefined;
        return { number: Number(number), title: title.trim() };
    };
}
/** Most labels: folding changes nothing but their capitals. */
const isFolded = /^(?:[!-~]+(?: [!-~]+)*)?$/u;
const fold = (text) => (isFolded.test(text) ? text.toLowerCase() : foldAnew(text));
const foldAnew = (text) => text.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
/** `1.1 Tech Stack (backend):` is the tech stack. */
const foldLabel = (label) => (0,_trim_end_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEnd */ .s)(fold(label), ':：')
    .replace(/^\d+(?:\.\d+)*[.)]? /u, '')
    .replace(/ ?[(（][^()（）]*[)）]$/u, '')
    .trim();


/***/ }),

/***/ 72117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
const partNames = [
    'techStack',
    'structure',
    'pattern',
    'decisions',
    'outOfScope',
    'schemas',
    'signatures',
    'configs',
    'constants',
    'examples',
    'flows',
    'details',
    'errorHandling',
];


/***/ }),

/***/ 25291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ renderSpec)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/markdown/escape-prose.js
var escape_prose = __webpack_require__(46867);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(38847);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(24720);
// EXTERNAL MODULE: ./build/markdown/fence.js
var markdown_fence = __webpack_require__(99909);
// EXTERNAL MODULE: ./build/spec/draw-tree.js
var draw_tree = __webpack_require__(4875);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(61003);
;// CONCATENATED MODULE: ./build/spec/render/items.js




/** A blank line that collapses with its neighbours, unlike an empty line inside verbatim text. */
const gap = '\n';
/** A list item with what stands below its first line. */
const renderItem = (text, below = []) => [
    `- ${text}`,
    ...indent(below),
];
/** A part of a section: its bold label, and its content or the sentence that says that there is none. */
const renderPart = (label, content, { locale }) => content.length > 0
    ? [...renderItem(`**${(0,escape_prose/* escapeProse */.fd)(label)}**:`, content), gap]
    : [`- **${(0,escape_prose/* escapeProse */.fd)(label)}**: ${(0,escape_prose/* escapeProse */.fd)(locale.labels.none)}`, gap];
/** A part that is left out when it holds nothing. */
const renderOptionalPart = (label, content, page) => content.length > 0 ? renderPart(label, content, page) : [];
/** `- Label: value`, or nothing where there is no value. */
const renderLabelled = (label, value) => value === '' ? [] : [`- ${(0,escape_prose/* escapeProse */.fd)(label)}: ${value}`];
const renderCodes = (values) => values.map(code_span/* wrapCode */.ig).join(', ');
/** Something set apart by blank lines, as fences and tables inside an item need. */
const setApart = (lines) => [gap, ...lines, gap];
/** Verbatim text after a label: as a code span if it fits on a line, or as a fence. */
const renderVerbatim = (label, text, language) => isOneLine(text)
    ? renderLabelled(label, (0,code_span/* wrapCode */.ig)(text))
    : renderItem(`${(0,escape_prose/* escapeProse */.fd)(label)}:`, setApart((0,markdown_fence/* renderFence */.Q)(text, language)));
const isOneLine = (text) => (0,spec_text/* toCode */.Xt)(text) === text;
/** The info string under which highlighters know a file's language. */
const languageOf = (file) => /\.([a-z0-9]{1,10})$/u.exec(file)?.[1] ?? '';
/** The lines of a document; a gap at its end or beside another gap is no line. */
function joinLines(lines) {
    const kept = lines.filter((line, index) => line !== gap || (lines[index + 1] ?? gap) !== gap);
    return `${kept.map((line) => (line === gap ? '' : line)).join('\n')}\n`;
}
const indent = (lines) => lines.map((line) => (line === '' || line === gap ? line : `  ${line}`));

;// CONCATENATED MODULE: ./build/spec/render/architecture.js





/** Section 1: what is built with, where it lies, how it is put together, and what was decided. */
function renderArchitecture(spec, page) {
    const { parts } = page.locale;
    const stack = spec.architecture.techStack.flatMap((technology) => renderTechnology(technology, page));
    const decisions = spec.decisions.flatMap((decision) => renderDecision(decision, page));
    const outside = spec.outOfScope.flatMap((exclusion) => renderExclusion(exclusion, page));
    return [
        ...renderPart(parts.techStack, stack, page),
        ...renderStructure(spec.architecture.structure, page),
        ...renderPattern(spec.architecture.pattern, page),
        ...renderOptionalPart(parts.decisions, decisions, page),
        ...renderOptionalPart(parts.outOfScope, outside, page),
    ];
}
function renderTechnology(technology, { locale, notes }) {
    const { name, version, kind, provenance, purpose, evidence, constraint } = technology;
    const source = provenance === 'assumed' ? (0,escape_prose/* escapeProse */.fd)(locale.labels.assumed) : provenance;
    const label = (0,escape_prose/* escapeProse */.fd)(locale.labels.constraint);
    const bound = constraint === undefined ? '' : `, ${label} ${(0,code_span/* wrapCode */.ig)(constraint)}`;
    const head = `${(0,code_span/* wrapCode */.ig)(name)} ${(0,code_span/* wrapCode */.ig)(version)} (${kind}, ${source}${bound})`;
    return renderItem(`${head}: ${(0,escape_prose/* escapeProse */.fd)(purpose)}${notes.prove(evidence)}`);
}
function renderStructure(structure, page) {
    const { parts, labels } = page.locale;
    const none = structure.files.length === 0 ? ` ${(0,escape_prose/* escapeProse */.fd)(labels.none)}` : '';
    const tree = (0,markdown_fence/* renderFence */.Q)((0,draw_tree/* drawTree */.n)(structure), 'text');
    return renderItem(`**${(0,escape_prose/* escapeProse */.fd)(parts.structure)}**:${none}`, setApart(tree));
}
function renderPattern(pattern, { locale }) {
    const { name, rationale, diagram } = pattern;
    const label = `**${(0,escape_prose/* escapeProse */.fd)(locale.parts.pattern)}**`;
    const text = `${label}: **${(0,escape_prose/* escapeProse */.fd)(name)}** — ${(0,escape_prose/* escapeProse */.fd)(rationale)}`;
    const below = diagram === undefined ? [gap] : setApart((0,markdown_fence/* renderFence */.Q)(diagram, 'mermaid'));
    return renderItem(text, below);
}
function renderDecision(decision, { locale, notes }) {
    const { labels } = locale;
    const options = decision.options.flatMap(({ value, evidence }) => renderItem(`${(0,escape_prose/* escapeLine */.EH)(value)}${notes.prove(evidence)}`));
    return renderItem(`**${(0,escape_prose/* escapeProse */.fd)(decision.topic)}**: ${(0,escape_prose/* escapeProse */.fd)(decision.decision)}`, [
        ...(options.length > 0 ? renderItem(`${(0,escape_prose/* escapeProse */.fd)(labels.options)}:`, options) : []),
        ...renderLabelled(labels.reason, (0,escape_prose/* escapeProse */.fd)(decision.reason)),
        ...renderLabelled(labels.clauses, notes.cite(decision.requirements ?? [])),
    ]);
}
function renderExclusion(exclusion, { locale, notes }) {
    return renderItem((0,escape_prose/* escapeLine */.EH)(exclusion.text), [
        ...renderLabelled(locale.labels.reason, (0,escape_prose/* escapeProse */.fd)(exclusion.reason)),
        ...renderLabelled(locale.labels.clauses, notes.cite(exclusion.requirements)),
    ]);
}

// EXTERNAL MODULE: ./build/spec/offline-draft.js
var offline_draft = __webpack_require__(92131);
// EXTERNAL MODULE: ./build/spec/rendered.js
var rendered = __webpack_require__(89673);
;// CONCATENATED MODULE: ./build/spec/render/footnotes.js



function createFootnotes(requirement) {
    const known = new Set(requirement.clauses.map(({ id }) => id));
    const proofs = new Map();
    const prove = (evidence) => {
        const text = renderEvidence(evidence);
        const label = proofs.get(text) ?? `e${proofs.size + 1}`;
        proofs.set(text, label);
        return `[^${label}]`;
    };
    return {
        cite: (ids) => ids.map((id) => (known.has(id) ? `${id}[^${labelOf(id)}]` : id)).join(', '),
        prove: (evidence) => evidence.map(prove).join(''),
        definitions: () => [
            ...requirement.clauses.map((clause) => renderClause(clause, requirement.source)),
            ...[...proofs].map(([text, label]) => `[^${label}]: ${text}`),
        ],
        matters: () => [
            ...requirement.clauses.map(({ id, text }) => [labelOf(id), (0,rendered/* clauseMatter */.F8)(text)]),
            ...[...proofs].map(([text, label]) => [label, text]),
        ],
    };
}
const labelOf = (clauseId) => clauseId.toLowerCase();
function renderClause(clause, source) {
    const alias = clause.alias === undefined ? '' : `, ${(0,code_span/* wrapCode */.ig)(clause.alias)}`;
    const origin = `${clause.kind}, ${(0,code_span/* wrapCode */.ig)(`${source}:${clause.line}`)}${alias}`;
    return `[^${labelOf(clause.id)}]: **${clause.id}** (${origin}): ${(0,escape_prose/* escapeProse */.fd)(clause.text)}`;
}
function renderEvidence({ path, line, endLine, quote }) {
    const lines = endLine === undefined ? line : `${line}-${endLine}`;
    return `${(0,code_span/* wrapCode */.ig)(`${path}:${lines}`)}: ${(0,code_span/* wrapCode */.ig)(quote)}`;
}

// EXTERNAL MODULE: ./build/spec/render/table.js
var render_table = __webpack_require__(15403);
;// CONCATENATED MODULE: ./build/spec/render/interfaces.js





/** Section 2: data, calls, configuration, constants and examples. */
function renderInterfaces(interfaces, page) {
    const { parts } = page.locale;
    const { schemas, signatures, configs, constants, examples } = interfaces;
    return [
        ...renderPart(parts.schemas, renderEach(schemas, renderSchema, page), page),
        ...renderPart(parts.signatures, renderEach(signatures, renderSignature, page), page),
        ...renderOptionalPart(parts.configs, renderEach(configs, renderConfig, page), page),
        ...renderOptionalPart(parts.constants, renderConstants(constants, page), page),
        ...renderOptionalPart(parts.examples, renderEach(examples, renderExample, page), page),
    ];
}
const renderEach = (values, render, page) => values.flatMap((value) => render(value, page));
function renderSchema(schema, page) {
    const { name, kind, file, variants = [], definition } = schema;
    const fields = renderFields(schema.fields, page);
    const language = languageOf(file);
    return renderItem(`${(0,code_span/* wrapCode */.ig)(name)} (${kind}, ${(0,code_span/* wrapCode */.ig)(file)})`, [
        ...(fields.length > 0 ? setApart(fields) : []),
        ...renderLabelled(page.locale.labels.variants, renderCodes(variants)),
        ...(definition === undefined ? [] : setApart((0,markdown_fence/* renderFence */.Q)(definition, language))),
    ]);
}
function renderFields(fields, { locale: { labels } }) {
    const hasDefaults = fields.some((field) => field.default !== undefined);
    return (0,render_table/* renderTable */.bo)([
        (0,render_table/* codeColumn */.e9)(labels.field, ({ name }) => name),
        (0,render_table/* codeColumn */.e9)(labels.type, ({ type }) => type),
        (0,render_table/* proseColumn */.i7)(labels.required, ({ required }) => (required ? labels.yes : labels.no)),
        ...(hasDefaults ? [(0,render_table/* codeColumn */.e9)(labels.default, (field) => field.default)] : []),
        (0,render_table/* proseColumn */.i7)(labels.description, ({ description }) => description),
    ], fields);
}
function renderSignature(call, { locale }) {
    const { kind, signature, file, description, errors } = call;
    const isShort = isOneLine(signature);
    const head = `(${kind}, ${(0,code_span/* wrapCode */.ig)(file)}): ${(0,escape_prose/* escapeProse */.fd)(description)}`;
    const fence = isShort ? [] : setApart((0,markdown_fence/* renderFence */.Q)(signature, languageOf(file)));
    const failures = errors.flatMap((error) => renderItem((0,escape_prose/* escapeLine */.EH)(error)));
    return renderItem(isShort ? `${(0,code_span/* wrapCode */.ig)(signature)} ${head}` : head, [
        ...fence,
        ...(failures.length > 0 ? renderItem(`${(0,escape_prose/* escapeProse */.fd)(locale.labels.errors)}:`, failures) : []),
    ]);
}
const renderConfig = ({ file, language, content }) => renderItem((0,code_span/* wrapCode */.ig)(file), setApart((0,markdown_fence/* renderFence */.Q)(content, language)));
function renderConstants(constants, { locale }) {
    const { labels } = locale;
    const hasUnits = constants.some(({ unit }) => unit !== undefined);
    const table = (0,render_table/* renderTable */.bo)([
        (0,render_table/* codeColumn */.e9)(labels.name, ({ name }) => name),
        (0,render_table/* codeColumn */.e9)(labels.value, ({ value }) => value),
        ...(hasUnits ? [(0,render_table/* codeColumn */.e9)(labels.unit, ({ unit }) => unit)] : []),
        (0,render_table/* codeColumn */.e9)(labels.file, ({ file }) => file),
    ], constants);
    return table.length > 0 ? [gap, ...table] : [];
}
function renderExample(example, { locale }) {
    return renderItem((0,code_span/* wrapCode */.ig)(example.subject), [
        ...renderVerbatim(locale.labels.given, example.given, 'text'),
        ...renderVerbatim(locale.labels.expected, example.expected, 'text'),
    ]);
}

;// CONCATENATED MODULE: ./build/spec/render/logic.js



/** Section 3: what happens in which order, what is easily got wrong, and what happens on failure. */
function renderLogic(logic, page) {
    const { parts } = page.locale;
    const flows = logic.flows.flatMap((flow) => renderFlow(flow, page));
    const details = logic.details.flatMap(({ text, evidence }) => renderItem(`${(0,escape_prose/* escapeLine */.EH)(text)}${page.notes.prove(evidence)}`));
    const failures = logic.errorHandling.flatMap(({ failure, strategy, file }) => renderItem(`**${(0,escape_prose/* escapeProse */.fd)(failure)}** (${(0,code_span/* wrapCode */.ig)(file)}): ${(0,escape_prose/* escapeProse */.fd)(strategy)}`));
    return [
        ...renderPart(parts.flows, flows, page),
        ...renderPart(parts.details, details, page),
        ...renderPart(parts.errorHandling, failures, page),
    ];
}
function renderFlow(flow, { locale, notes }) {
    return renderItem(`**${(0,escape_prose/* escapeProse */.fd)(flow.name)}**`, [
        ...renderLabelled(locale.labels.files, renderCodes(flow.files)),
        ...renderLabelled(locale.labels.clauses, notes.cite(flow.requirements)),
        ...flow.steps.map((step, index) => `${index + 1}. ${(0,escape_prose/* escapeLine */.EH)(step)}`),
    ]);
}

;// CONCATENATED MODULE: ./build/spec/render/plan.js



/** Section 4: the phases, with a task for every step. */
function renderPlan(plan, page) {
    const { labels } = page.locale;
    if (plan.phases.length === 0)
        return [(0,escape_prose/* escapeProse */.fd)(labels.none), gap];
    return plan.phases.flatMap((phase, index) => {
        const steps = phase.steps.flatMap((step) => renderStep(step, page));
        const none = steps.length === 0 ? ` ${(0,escape_prose/* escapeProse */.fd)(labels.none)}` : '';
        const title = `${page.locale.phase} ${index + 1}: ${phase.title}`;
        return [...renderItem(`**${(0,escape_prose/* escapeProse */.fd)(title)}**:${none}`, steps), gap];
    });
}
function renderStep(step, { locale: { labels }, notes }) {
    return renderItem(`[ ] **${step.id}** ${(0,escape_prose/* escapeProse */.fd)(step.action)}`, [
        ...renderLabelled(labels.files, renderCodes(step.files)),
        ...renderLabelled(labels.clauses, notes.cite(step.requirements)),
        ...renderLabelled(labels.uses, renderCodes(step.uses ?? [])),
        ...renderLabelled(labels.dependsOn, (step.dependsOn ?? []).join(', ')),
        ...renderVerification(step.verify, labels),
    ]);
}
const renderVerification = (verify, labels) => 'command' in verify
    ? renderLabelled(labels.verify, (0,code_span/* wrapCode */.ig)(verify.command))
    : renderLabelled(labels.verifyManually, (0,escape_prose/* escapeProse */.fd)(verify.manual));

// EXTERNAL MODULE: ./build/spec/source-digest.js
var source_digest = __webpack_require__(59218);
;// CONCATENATED MODULE: ./build/spec/render-spec.js












/** The document that people and Builders read; `parseSpec` gives the same specification back. */
function renderSpec(spec) {
    const locale = (0,locales/* findLocale */.g)(spec.locale);
    const page = { locale, notes: createFootnotes(spec.requirement) };
    const contents = [
        renderArchitecture(spec, page),
        renderInterfaces(spec.interfaces, page),
        renderLogic(spec.logic, page),
        renderPlan(spec.plan, page),
    ];
    const units = [
        [`# ${(0,escape_prose/* escapeHeading */.qS)(spec.title)}`],
        (0,offline_draft/* isOfflineDraft */.F)(spec) ? [`> ${(0,escape_prose/* escapeProse */.fd)(locale.offlineDraft)}`] : [],
        ...contents.map((lines, index) => [
            `## ${index + 1}. ${(0,escape_prose/* escapeHeading */.qS)(locale.sections[index] ?? '')}`,
            gap,
            ...lines,
        ]),
    ];
    return joinLines([
        ...renderFrontMatter(spec, renderDigests(units, page)),
        gap,
        ...units.flatMap((lines) => [...lines, gap]),
        ...page.notes.definitions(),
    ]);
}
/** By these a later run tells what people changed since. */
function renderDigests(units, { notes }) {
    const texts = units.map((lines, index) => [rendered/* unitKeys */.DS[index] ?? '', joinLines(lines)]);
    const pieces = [...texts, ...notes.matters()];
    return (0,rendered/* writeRendered */.d_)(pieces.map(([key, text]) => [key, (0,rendered/* digestPiece */.Rc)(text)]));
}
function renderFrontMatter(spec, digests) {
    const { inputHash, model, tool, sources } = spec.generator;
    const { source, title } = spec.requirement;
    const facts = {
        schemaVersion: spec.schemaVersion,
        title: spec.title,
        locale: spec.locale,
        createdAt: spec.createdAt,
        requirement: { source, title },
        inputHash,
        model,
        tool,
        ...(sources && { [source_digest/* sourcesKey */.mc]: sources.map(source_digest/* writeSource */.ly) }),
    };
    return ['---', ...(0,dist/* stringify */.As)(facts, { lineWidth: 0 }).trimEnd().split('\n'), digests, '---'];
}


/***/ }),

/***/ 15403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   e9: () => (/* binding */ codeColumn),
/* harmony export */   i7: () => (/* binding */ proseColumn)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46867);

const codeColumn = (title, value) => ({
    title,
    cell: (row) => {
        const code = value(row);
        return code === undefined ? '' : (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCodeCell */ .Hg)(code);
    },
});
const proseColumn = (title, value) => ({
    title,
    cell: (row) => (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(value(row)),
});
/** A table as lines; nothing without rows. */
function renderTable(columns, rows) {
    if (rows.length === 0)
        return [];
    const titles = columns.map(({ title }) => (0,_markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(title));
    return [
        renderRow(titles),
        renderRow(titles.map(() => '---')),
        ...rows.map((row) => renderRow(columns.map(({ cell }) => cell(row)))),
    ];
}
const renderRow = (cells) => `| ${cells.join(' | ')} |`;


/***/ }),

/***/ 89673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   DS: () => (/* binding */ unitKeys),
/* harmony export */   F8: () => (/* binding */ clauseMatter),
/* harmony export */   PO: () => (/* binding */ renderedKey),
/* harmony export */   Rc: () => (/* binding */ digestPiece),
/* harmony export */   d_: () => (/* binding */ writeRendered),
/* harmony export */   wH: () => (/* binding */ readRendered)
/* harmony export */ });
/* harmony import */ var _short_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88285);

/** The title, what stands below it, and the four sections, in order. */
const unitKeys = [
    'title',
    'lead',
    'section-1',
    'section-2',
    'section-3',
    'section-4',
];
/** The key in the front matter. */
const renderedKey = 'rendered';
/** 24 bits: short enough to be read past, long enough that no edit goes unseen by chance. */
const digits = 6;
/** White space at the end of lines, blank lines around and the kind of line ends are no edit. */
const digestPiece = (text) => (0,_short_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(bare(text)).slice(0, digits);
const bare = (text) => text
    .split(/\r\n?|\n/u)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/u, '')
    .trimEnd();
/** What the footnote of a clause is about; its line and its kind are facts, which are always new. */
const clauseMatter = (text) => `clause: ${text}`;
/** `title=1a2b3c 4d5e6f … r1=7a8b9c 0d1e2f`: a key stands only where it does not follow from the one before. */
function writeRendered(digests) {
    let expected;
    const words = [];
    for (const [key, digest] of digests) {
        words.push(key === expected ? digest : `${key}=${digest}`);
        expected = follow(key);
    }
    return `${renderedKey}: ${words.join(' ')}`;
}
const word = /^(?:(title|lead|section-[1-4]|[re][1-9]\d{0,8})=)?([0-9a-f]{6})$/u;
/** Reads the line from the lines of a front matter; nothing of it is known where it is missing. */
function readRendered(frontMatter) {
    const start = `${renderedKey}:`;
    const line = frontMatter.find((text) => text.startsWith(start))?.slice(start.length) ?? '';
    const known = new Map();
    let expected;
    for (const text of line.trim().split(/\s+/u)) {
        const [, key = expected, digest] = word.exec(text) ?? [];
        if (key === undefined || digest === undefined)
            continue;
        known.set(key, digest);
        expected = follow(key);
    }
    return known;
}
function follow(key) {
    const [, kind = '', number = ''] = /^([re])(\d+)$/u.exec(key) ?? [];
    if (kind !== '')
        return `${kind}${Number(number) + 1}`;
    return unitKeys[unitKeys.findIndex((unit) => unit === key) + 1];
}


/***/ }),

/***/ 88285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** Eight hexadecimal digits that stand for a text: FNV-1a over its UTF-8 bytes, 32 bits. No secret is safe in it. */
function shortDigest(text) {
    const bytes = new TextEncoder().encode(text);
    const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, prime), offsetBasis);
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 59218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   ly: () => (/* binding */ writeSource),
/* harmony export */   mc: () => (/* binding */ sourcesKey),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/** 48 bits: no two states of one file meet by chance. */
const digits = 12;
/** Stands for the text of a research file; `hash` gives a SHA-256 in hexadecimal. The kind of line ends is no change. */
const digestSource = (text, hash) => hash(text.replace(/\r\n?/gu, '\n')).slice(0, digits);
/** The key in the front matter. */
const sourcesKey = 'sources';
const written = /^([0-9a-f]{12}) (.+)$/u;
/** One entry of the front matter, as `sha256sum` writes it: `0123456789ab research/report.md`. */
const writeSource = ({ path, digest }) => `${digest} ${path}`;
/** Reads such an entry; nothing where it is none. */
function readSource(text) {
    const [, digest, path] = written.exec(text) ?? [];
    return digest === undefined || path === undefined ? undefined : { path, digest };
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statesType)
/* harmony export */ });
/** What people write when they do not know: nothing, a dash, a question mark, dots. */
const noType = /^(?:[\s?\-–—.…_]*|tbd|tbc|todo|unknown type|n\/a)$/iu;
/** Whether a text given as a type states one. */
const statesType = (type) => !noType.test(type);


/***/ }),

/***/ 61558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isWordBorder)
/* harmony export */ });
/** Letters that are written without spaces between words have no borders; Korean hangs endings on words. */
const unspaced = '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}])';
const word = `(?:${unspaced}[\\p{L}\\p{N}_]|\\p{M})`;
/** Made once each: the engine takes milliseconds to read a class of so many scripts. */
const endsInWord = new RegExp(`${word}$`, 'u');
const beginsWithWord = new RegExp(`^${word}`, 'u');
const joint = /[.-]$/u;
/** Whether a word goes on over an offset, by what stands before and after it. */
function isOneWord(before, after) {
    if (endsInWord.test(before)) {
        // `1.2` is no part of `1.2.3`, and `1.0-rc` none of `1.0-rc.1`.
        if (after.startsWith('.'))
            return /^\.\d/u.test(after);
        return beginsWithWord.test(after.startsWith('-') ? after.slice(1) : after);
    }
    if (!joint.test(before) || !endsInWord.test(before.slice(0, -1)))
        return false;
    return before.endsWith('.') ? /^\d/u.test(after) : beginsWithWord.test(after);
}
/** What holds two characters of a number together. */
const numberJoints = [
    [/\d$/u, /^(?:,\d|\+[\p{L}\d])/u],
    [/\d,$/u, /^\d/u],
    [/\d\+$/u, /^[\p{L}\d]/u],
];
const mark = /^\p{M}/u;
const halfCharacter = /^[\uDC00-\uDFFF]/;
/** A character takes up to two units, and a joint two characters. */
const reach = 4;
/** Whether an offset of a text lies between words and numbers, not within one. */
function isWordBorder(text, at) {
    const before = text.slice(Math.max(0, at - reach), at);
    const after = text.slice(at, at + reach);
    if (before === '' || after === '')
        return true;
    if (halfCharacter.test(after) || mark.test(after))
        return false;
    return (!isOneWord(before, after) &&
        !numberJoints.some(([left, right]) => left.test(before) && right.test(after)));
}


/***/ }),

/***/ 81226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ trimEnd)
/* harmony export */ });
/**
 * A text without the given characters at its end; a space among them stands for any white space.
 *
 * It walks from the end: an expression that looks for a run of characters before the end starts anew
 * at each of them, so that a long run inside of a stranger's text would take minutes.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && isOneOf(text.charAt(end - 1), characters))
        end -= 1;
    return text.slice(0, end);
}
const isOneOf = (character, characters) => characters.includes(character) || (characters.includes(' ') && character.trim() === '');


/***/ })

};
;