export const id = 435;
export const ids = [435];
export const modules = {

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ en)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1198);

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
    would be possible`),
    frequent: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    the | and | of | to | is | for | with | that | this | it | are | be | when | from | not |
    you | we`),
    headings: {
        proposal: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      proposal | proposed | solution | requirement | requested | specification | desired |
      expected behavior | expected behaviour | what to build | what you want | what i want |
      what we want | what we hope | you'd like | you would like | goal | objective | deliverable |
      key decision | suggested | suggestion | enhancement | functionality | user stor | =scope |
      in scope | in-scope | product scope | request | feature | =task | =tasks | must have |
      should have | could have | nice to have | what should | what needs to | expected result |
      what we need | what i need | what is needed | describe the change |
      =decision | =decisions`),
        motivation: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      motivation | background | =context | =problem | problem statement | related to a problem |
      the problem | =why | why | rationale | current state | current situation |
      current behavior | current behaviour | actual behavior | actual behaviour | what happened |
      consequence | repro steps | steps to repro | reproduction | reproduce | how often |
      =workaround | =workarounds | pain point | =vision | =history | how to reproduce |
      what problem | =notes | =note`),
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
    seamless | seamlessly | world-class | best-in-class | cutting-edge | state-of-the-art |
    blazing fast | blazingly fast | lightning-fast | next-generation | next-gen | game-changing |
    revolutionary | unparalleled | effortlessly | rock-solid | industry-leading | feature-rich |
    delightful`),
    placeholders: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    tbd | tbc | tba | to be decided | to be determined | to be defined | to be confirmed |
    to be done | needs clarification | fill in later | lorem ipsum | fixme`),
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

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ findLocale),
  I: () => (/* binding */ locales)
});

// EXTERNAL MODULE: ./build/locales/phrases.js
var phrases = __webpack_require__(1198);
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
      was gebraucht wird | was benötigt wird | =entscheidung | =entscheidungen`),
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
    unter umständen | erwägen sie | womöglich | vermutlich | wahrscheinlich | möglichst | nach bedarf | am besten | und so weiter | usw. | etc.`),
    fluff: (0,phrases/* phrases */.H)(`
    nahtlos | erstklassig | hochmodern | modernste | wegweisend | revolutionär | blitzschnell |
    zukunftssicher | mühelos`),
    placeholders: (0,phrases/* phrases */.H)(`
    noch offen | noch festzulegen | noch zu klären | noch zu entscheiden | noch zu definieren |
    wird noch festgelegt | wird noch entschieden | wird nachgereicht | tbd | tbc | lorem ipsum |
    fixme`),
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
var en = __webpack_require__(289);
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
      =decisión | =decisiones`),
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
    de vanguardia | de última generación | de primer nivel | de clase mundial | revolucionario |
    sin esfuerzo | ultrarrápido`),
    placeholders: (0,phrases/* phrases */.H)(`
    por definir | por determinar | por decidir | por confirmar | a definir |
    pendiente de definir | pendiente de decidir | sin decidir | tbd | tbc | lorem ipsum | fixme`),
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
      =décision | =décisions`),
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
      cosa serve | cosa vogliamo | =decisione | =decisioni`),
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
      必要なもの | 必要なこと | =決定 | =決定事項`),
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
    fluff: (0,phrases/* phrases */.H)(`最先端の | 世界最高 | 革新的な | 圧倒的な | シームレスに | シームレスな`),
    placeholders: (0,phrases/* phrases */.H)(`
    未定です | （未定） | 現時点では未定 | 未決定 | 後で決める | 今後決定 | 要検討 | 後日記載 |
    tbd | tbc | lorem ipsum | fixme`),
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
      작업 | 할 일 | 원하는 | 개선 | 필요한 것 | 필요한 사항 | =결정 | =결정 사항`),
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
      czego potrzebujemy | co jest potrzebne | czego chcemy | =decyzja | =decyzje`),
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
      =decisão | =decisões`),
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
    de ponta | de última geração | de classe mundial | revolucionário | ultrarrápido | sem esforço`),
    placeholders: (0,phrases/* phrases */.H)(`
    a definir | a ser definido | a ser definida | a determinar | a confirmar | a decidir |
    ainda não decidido | pendente de definição | tbd | tbc | lorem ipsum | fixme`),
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
      пользовательские истории | сценари | интерфейс | что нам нужно | что нужно | что требуется`),
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
    передовой | передовые | мирового класса | революционный | молниеносный | бесшовный | бесшовно`),
    placeholders: (0,phrases/* phrases */.H)(`
    будет определено | будет определена | будет определён | подлежит определению |
    подлежит уточнению | уточняется | требует уточнения | пока не решено | tbd | tbc |
    lorem ipsum | fixme`),
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
      交互 | 你想要 | 您想要 | 解决办法 | 特性 | 我们需要 | 需要什么 | =决策 | =决定`),
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
      =決策 | =決定`),
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

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ phrases)
/* harmony export */ });
/** Reads a list of phrases that are parted by `|`, so that a locale stays one readable page. */
const phrases = (text) => text.split('|').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ unwrapCode),
/* harmony export */   KJ: () => (/* binding */ splitBareCode),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ig: () => (/* binding */ wrapCode),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/** In text that nobody escaped, every run of backticks may open a code span. */
const bareRuns = /`+/gu;
/** In Markdown, a backslash takes away the meaning of the character after it. */
const markdownRuns = /\\[^]|`+/gu;
/** Splits text in which a backslash is just a backslash. */
const splitBareCode = (text) => split(text, bareRuns);
/** Splits inline Markdown, where an escaped backtick opens nothing. */
const splitCode = (text) => split(text, markdownRuns);
function split(text, openers) {
    if (!text.includes('`'))
        return text === '' ? [] : [textPiece(0, text.length)];
    const pieces = [];
    const findClose = indexRuns(text);
    const search = new RegExp(openers);
    let done = 0;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
        if (!match[0].startsWith('`'))
            continue;
        const ticks = match[0].length;
        const close = findClose(ticks, search.lastIndex);
        if (close === undefined)
            continue;
        if (match.index > done)
            pieces.push(textPiece(done, match.index));
        done = close + ticks;
        pieces.push({ is: 'code', start: match.index, end: done, ticks });
        search.lastIndex = done;
    }
    if (done < text.length)
        pieces.push(textPiece(done, text.length));
    return pieces;
}
const textPiece = (start, end) => ({ is: 'text', start, end, ticks: 0 });
/** Finds the next run of a length at or after a place; asked with growing places, all answers together are linear. */
function indexRuns(text) {
    const runs = new Map();
    for (const match of text.matchAll(bareRuns)) {
        const known = runs.get(match[0].length);
        if (known === undefined)
            runs.set(match[0].length, { starts: [match.index], next: 0 });
        else
            known.starts.push(match.index);
    }
    return (ticks, from) => {
        const found = runs.get(ticks);
        if (found === undefined)
            return undefined;
        while ((found.starts[found.next] ?? from) < from)
            found.next += 1;
        return found.starts[found.next];
    };
}
/** A code span that holds any text on one line. */
function wrapCode(content) {
    const ticks = '`'.repeat(longestRun(content) + 1);
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** The text inside a code span, given with its backticks. */
function unwrapCode(span, ticks) {
    const content = span.slice(ticks, -ticks).replaceAll('\n', ' ');
    const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
    return padded ? content.slice(1, -1) : content;
}
/** How many backticks stand together at most. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(bareRuns))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   Hg: () => (/* binding */ escapeCodeCell),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   qS: () => (/* binding */ escapeHeading)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);

/** A zero-width space, written so that it can be told from one that an author wrote. */
const separator = '&#8203;';
/**
 * What means something to Markdown or to GitHub inside a line. References, mentions, addresses and
 * emoji are found by GitHub in the finished text, so that only a separator, no escape, stops them.
 */
const special = /[\\`*_[\]~$|<]|&(?=#?[A-Za-z0-9]{1,32};)|@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)|(?<![\w:]):(?=[a-z0-9_+-]{1,40}:(?![\w:]))/giu;
/** List markers, headings, rules and quotes need a space, an end or more of the same after them. */
const blockStart = /^(?:[-+](?=[ -]|$)|#(?=[ #]|$)|>|\d{1,9}(?=[.)](?: |$)))/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Prose inside a line: its code spans stay, everything else is shown as it is written. */
const escapeProse = (text) => escapeAround(text, (code) => code, escapeInline);
/** Prose that begins a line, where a dash or a number would begin a list. */
const escapeLine = (text) => escapeProse(text).replace(blockStart, (start) => /\d/u.test(start) ? `${start}\\` : `\\${start}`);
/** Prose in a heading, where trailing number signs would close it. */
const escapeHeading = (text) => escapeProse(text).replace(/#$/u, '\\#');
/** Prose in a table cell. */
const escapeCell = (text) => escapeAround(text, (code) => codeInCell(code) ?? escapeInCell(code), escapeInCell);
/** Code in a table cell: a code span, or plain text where a span cannot hold it. */
function escapeCodeCell(text) {
    return codeInCell((0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapCode */ .ig)(text)) ?? escapeInCell(text);
}
/** Parsers disagree about a backslash before a pipe inside a table's code span. */
const codeInCell = (span) => span.includes('\\|') ? undefined : span.replaceAll('|', '\\|');
function escapeAround(text, keepCode, escapeText) {
    return (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .splitBareCode */ .KJ)(text)
        .map(({ is, start, end }) => {
        const part = text.slice(start, end);
        return is === 'code' ? keepCode(part) : escapeText(part);
    })
        .join('');
}
const escapeInline = (text) => text.replace(special, (found, at) => found === '|' ? found : escapeOne(found, at, text));
const escapeInCell = (text) => text.replace(special, (found, at) => escapeOne(found, at, text));
function escapeOne(found, at, text) {
    if (found === '_' && isInsideWord(text, at))
        return found;
    if (found === '<')
        return '&lt;';
    if (found === '&')
        return '&amp;';
    return /^[@#:wg]/iu.test(found) ? `${found}${separator}` : `\\${found}`;
}
const isInsideWord = (text, at) => letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at + 1] ?? '');


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderFence)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);

/** A fenced code block, as lines; the fence is longer than every run of backticks inside. */
function renderFence(text, language) {
    const fence = '`'.repeat(Math.max(3, (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRun */ .Q_)(text) + 1));
    return [`${fence}${language}`, ...text.split('\n'), fence];
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);

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
    parser.block.parse(source, parser, {}, tokens);
    return readUntil({ tokens, next: 0 }, '');
}
function createParser() {
    const created = (0,markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)({ html: true, maxNesting: Number.POSITIVE_INFINITY });
    // Link reference definitions would swallow footnote definitions.
    created.block.ruler.disable('reference');
    created.block.ruler.before('table', 'too-deep', keepDeepLine);
    return created;
}
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
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);

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

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/rules/citations/list-evidence.js
/** Every citation of the document with the pointer to its place. */
function listEvidence({ architecture, logic, decisions }) {
    const of = (citations, owner) => citations.map((evidence, index) => ({ evidence, pointer: `${owner}.evidence.${index}` }));
    return [
        ...architecture.techStack.flatMap((pin, index) => of(pin.evidence, `architecture.techStack.${index}`)),
        ...logic.details.flatMap((detail, index) => of(detail.evidence, `logic.details.${index}`)),
        ...decisions.flatMap(({ options }, index) => options.flatMap((option, position) => of(option.evidence, `decisions.${index}.options.${position}`))),
    ];
}

;// CONCATENATED MODULE: ./build/rules/citations/open-sources.js

/** A citation of more lines than this proves nothing in particular. */
const longestSpan = 60;
/** Looking for a moved quote reads the whole file, so a document of nothing but wrong quotes stops it. */
const mostSearches = 100;
/** White space, letters that are written apart and the mark of a cut are no part of what is compared. */
function foldQuote(text) {
    return (0,spec_text/* toCode */.Xt)(text)
        .normalize('NFC')
        .replace(/\s+/gu, ' ')
        .replace(/^\ufeff/u, '')
        .replace(/^…|…$/gu, '')
        .trim();
}
function openSources(texts) {
    const opened = new Map();
    let searches = 0;
    const open = (path) => {
        const known = opened.get(path);
        if (known !== undefined)
            return known;
        const lines = texts
            .get(path)
            ?.split(/\r\n?|\n/u)
            .map(foldQuote);
        if (lines !== undefined)
            opened.set(path, lines);
        return lines;
    };
    return {
        paths: [...texts.keys()],
        readLines({ path, line, endLine = line }) {
            const last = Math.min(endLine, line + longestSpan);
            return open(path)
                ?.slice(line - 1, last)
                .filter(Boolean)
                .join(' ');
        },
        countLines: (path) => open(path)?.length ?? 0,
        findLine(path, quote) {
            searches += 1;
            const wanted = foldQuote(quote);
            if (searches > mostSearches || wanted === '')
                return undefined;
            return findStart(open(path) ?? [], wanted);
        },
    };
}
/** A quote may run over several lines, so the lines are searched as one text. */
function findStart(lines, wanted) {
    const found = lines.filter(Boolean).join(' ').indexOf(wanted);
    if (found === -1)
        return undefined;
    let offset = 0;
    for (const [index, line] of lines.entries()) {
        if (line !== '')
            offset += line.length + 1;
        if (offset > found)
            return index + 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/rules/quote-value.js
var quote_value = __webpack_require__(1156);
;// CONCATENATED MODULE: ./build/rules/citation-resolves.js




const citationResolves = {
    id: 'citation-resolves',
    about: 'Every quote stands in the cited file at the cited line, and every clause in the requirement.',
    severity: 'error',
    reason: 'A statement is proved only when anybody can open the line and read it there.',
    check: (parsed, context) => [
        ...findWrongQuotes(parsed, context),
        ...findWrongClauses(parsed, context),
    ],
};
function findWrongQuotes(parsed, { sources }) {
    if (sources === undefined || sources.size === 0)
        return [];
    const opened = openSources(sources);
    return listEvidence(parsed.spec).flatMap(({ evidence, pointer }) => {
        const mistake = findMistake(evidence, opened);
        return mistake === undefined ? [] : [{ at: parsed.at(pointer), ...mistake }];
    });
}
function findMistake(evidence, sources) {
    const { path, line, quote } = evidence;
    const cited = sources.readLines(evidence);
    if (cited === undefined)
        return describeUnknownPath(path, sources);
    const wanted = foldQuote(quote);
    if (wanted !== '' && cited.includes(wanted))
        return undefined;
    const found = sources.findLine(path, quote);
    if (found !== undefined) {
        return {
            message: `Expected ${(0,quote_value/* quoteValue */.c)(quote)} in ${describeLines(evidence)}, found it in line ${found}.`,
            hint: `Cite line ${found} of ${path}.`,
        };
    }
    const lines = sources.countLines(path);
    if (line > lines) {
        return {
            message: `Expected line ${line} in ${path}, found only ${lines} lines.`,
            hint: `Cite a line of ${path} with the words that stand there, or drop the citation.`,
        };
    }
    return {
        message: `Expected ${(0,quote_value/* quoteValue */.c)(quote)} in ${describeLines(evidence)}, found ${(0,quote_value/* quoteValue */.c)(cited)}.`,
        hint: 'Copy the words of the cited line to the letter, or drop the citation.',
    };
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
function describeLines({ path, line, endLine }) {
    const isSpan = endLine !== undefined && endLine !== line;
    return `${path}, ${isSpan ? `lines ${line} to ${endLine}` : `line ${line}`}`;
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
        if (foldQuote((0,spec_text/* toLine */.S5)(clause.text)) !== foldQuote((0,spec_text/* toLine */.S5)(text))) {
            const message = `Expected ${id} to read ${(0,quote_value/* quoteValue */.c)(clause.text)}, found ${(0,quote_value/* quoteValue */.c)(text)}.`;
            return [{ at, message, hint: `Copy the clause to the letter from line ${clause.line}.` }];
        }
        if (clause.line === line)
            return [];
        const message = `Expected ${id} in line ${clause.line} of the requirement, found line ${line}.`;
        return [{ at, message, hint: `Cite line ${clause.line}.` }];
    });
}

// EXTERNAL MODULE: ./build/markdown/read-prose.js
var read_prose = __webpack_require__(5456);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/rules/layout/range-of-line.js
/** The whole of one line, which counts from 1. */
function rangeOfLine(lines, line) {
    const text = lines[line - 1] ?? '';
    return { line, column: 1, endLine: line, endColumn: text.length + 1 };
}

;// CONCATENATED MODULE: ./build/rules/layout/read-headings.js



/** The four headings as they must stand in a document of this locale. */
const sectionTitles = (locale) => locale.sections.map((title, index) => `${index + 1}. ${title}`);
/** Every heading that stands outside of lists and quotes, and the section that it opens. */
function readHeadings({ blocks, lines, locale }) {
    const titles = indexTitles();
    return blocks.flatMap((block) => {
        if (block.is !== 'heading')
            return [];
        const { level, line } = block;
        const text = (0,read_prose/* readProse */.U)(block.text);
        const section = level === 2 ? recognizeSection(text, titles, locale) : undefined;
        return [
            { level, text, at: rangeOfLine(lines, line), ...(section !== undefined && { section }) },
        ];
    });
}
/** The title of a section in the wrong language is still that section. */
function indexTitles() {
    return new Map(locales/* locales */.I.flatMap(({ sections }) => sections.map((title, index) => [wordsOf(title).join(' '), index + 1])));
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
function wordsOf(title) {
    return (title
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []);
}
/** Whether a section is there; where it is not, that is the finding, and not all that it would hold. */
const hasSection = (parsed, number) => readHeadings(parsed).some(({ section }) => section === number);

;// CONCATENATED MODULE: ./build/rules/list-steps.js

/** Every step of the plan in the order of the document; none where the plan's section is missing. */
function listSteps(parsed) {
    if (!hasSection(parsed, 4))
        return [];
    return parsed.spec.plan.phases.flatMap(({ steps }, phase) => steps.map((step, position) => ({
        step,
        pointer: `plan.phases.${phase}.steps.${position}`,
        phase,
        position,
    })));
}

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
    about: 'Every clause of the requirement is built by a step; an exclusion is answered as out of scope.',
    severity: 'error',
    reason: 'What no step builds is what the user asked for and does not get.',
    check: (parsed, context) => [
        ...findUnbuilt(parsed),
        ...findBuiltExclusions(parsed),
        ...findLost(parsed, context),
    ],
};
function findUnbuilt(parsed) {
    const steps = listSteps(parsed);
    // A missing plan is one finding of its own, not one for every clause.
    if (steps.length === 0)
        return [];
    const built = new Set(steps.flatMap(({ step }) => step.requirements));
    const excluded = new Set(parsed.spec.outOfScope.flatMap(({ requirements }) => requirements));
    return parsed.spec.requirement.clauses.flatMap((clause, index) => {
        const isExclusion = clause.kind === 'exclusion';
        const isAnswered = isExclusion ? excluded.has(clause.id) : built.has(clause.id);
        if (isAnswered)
            return [];
        return [
            {
                at: parsed.at(`requirement.clauses.${index}`),
                ...describe(clause, excluded.has(clause.id)),
            },
        ];
    });
}
function describe({ id, kind, text }, isExcluded) {
    if (kind === 'exclusion') {
        return {
            message: `Expected ${id} to be answered, found it not among what is out of scope: ${(0,quote_value/* quoteValue */.c)(text)}.`,
            hint: `Add an entry for ${id} to what is out of scope, with the reason.`,
        };
    }
    const found = isExcluded ? `only out of scope, though it is no exclusion` : 'none';
    return {
        message: `Expected a step that builds ${id}, found ${found}: ${(0,quote_value/* quoteValue */.c)(text)}.`,
        hint: `Add ${id} to the requirements of the step that builds it, or add that step.`,
    };
}
/** What the requirement excludes is built nowhere, whatever is said about it elsewhere. */
function findBuiltExclusions(parsed) {
    const exclusions = new Set(parsed.spec.requirement.clauses.flatMap(({ id, kind }) => (kind === 'exclusion' ? [id] : [])));
    return listSteps(parsed).flatMap(({ step, pointer }) => step.requirements.flatMap((id, index) => {
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

;// CONCATENATED MODULE: ./build/rules/decision-is-final.js


const decisionIsFinal = {
    id: 'decision-is-final',
    about: 'Every decision names one of its options and says why.',
    severity: 'error',
    reason: 'A reader can follow, and later revise, only a decision that says what it was taken between.',
    check(parsed) {
        if (!hasSection(parsed, 1))
            return [];
        return parsed.spec.decisions.flatMap((decision, index) => {
            const mistake = decision_is_final_findMistake(decision) ?? findContradiction(decision, parsed.spec);
            return mistake === undefined ? [] : [{ at: parsed.at(`decisions.${index}`), ...mistake }];
        });
    },
};
/** The technology stack holds what was decided, and not what was decided against. */
function findContradiction({ topic, options, decision }, { architecture: { techStack } }) {
    const named = options
        .map(({ value }) => ({ value, at: fold(decision).indexOf(fold(value)) }))
        .filter(({ at }) => at !== -1)
        .sort((left, right) => left.at - right.at);
    const chosen = named[0]?.value;
    const pinned = new Set(techStack.map(({ name }) => fold(name)));
    const other = options.find(({ value }) => value !== chosen && pinned.has(fold(value)));
    if (chosen === undefined || other === undefined || pinned.has(fold(chosen)))
        return undefined;
    return {
        message: `Expected the decision on ${(0,quote_value/* quoteValue */.c)(topic)} to agree with the technology stack, found ${(0,quote_value/* quoteValue */.c)(chosen)} decided and ${(0,quote_value/* quoteValue */.c)(other.value)} pinned.`,
        hint: 'Pin what was decided, or decide for what is pinned.',
    };
}
function decision_is_final_findMistake({ topic, options, decision, reason }) {
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
    if (!namesOne(values, fold(decision))) {
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
    const options = values.map(fold);
    if (options.some((option) => decision.includes(option) || option.includes(decision)))
        return true;
    const owners = new Map();
    for (const word of options.flatMap((option) => [...decision_is_final_wordsOf(option)])) {
        owners.set(word, (owners.get(word) ?? 0) + 1);
    }
    return [...owners].some(([word, count]) => count === 1 && decision.includes(word));
}
const fold = (text) => text
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
    check(parsed) {
        if (!hasSection(parsed, 2))
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

// EXTERNAL MODULE: ./build/spec/spec.js + 2 modules
var spec_spec = __webpack_require__(5484);
;// CONCATENATED MODULE: ./build/rules/front-matter-is-readable.js




const frontMatterIsReadable = {
    id: 'front-matter-is-readable',
    about: 'The document starts with YAML front matter that states its machine facts.',
    severity: 'error',
    reason: 'The locale decides which headings are expected, and the input hash tells whether the document is still up to date.',
    check: (parsed, context) => {
        const unreadable = parsed.unreadable.filter(({ what }) => what === 'front-matter');
        if (unreadable.length > 0)
            return unreadable.map(({ message, at }) => ({ at, message, hint }));
        return [
            ...findMissing(parsed),
            ...findInvalid(parsed),
            ...findOtherTitle(parsed),
            ...findOtherRequirement(parsed, context),
        ];
    },
};
const hint = 'Start the file with "---", YAML with schemaVersion, title, locale, createdAt, requirement (source, title), inputHash, model and tool, and "---".';
/** What the published schema of the twin says of each fact. */
const facts = [
    ['locale', 'a BCP 47 tag such as en or pt-BR', ({ locale }) => locale],
    ['createdAt', 'a time such as 2026-01-02T03:04:05Z', ({ createdAt }) => createdAt],
    ['generator.inputHash', 'a SHA-256 in 64 digits', ({ generator }) => generator.inputHash],
];
/** A value that the schema forbids makes a twin that no other tool accepts. */
function findInvalid({ spec, at }) {
    const failed = new Set(spec_spec/* Spec */.EY.safeParse(spec).error?.issues.map(({ path }) => path.join('.')));
    return facts.flatMap(([pointer, wanted, read]) => {
        const value = read(spec);
        if (value === '' || !failed.has(pointer))
            return [];
        const key = pointer.slice(pointer.lastIndexOf('.') + 1);
        const message = `Expected ${wanted} after "${key}:", found ${(0,quote_value/* quoteValue */.c)(value)}.`;
        return [{ at: at(pointer), message, hint: `Write ${wanted}.` }];
    });
}
/** The title stands twice, and the twin holds only one of them. */
function findOtherTitle(parsed) {
    const { title } = parsed.spec;
    const heading = readHeadings(parsed).find(({ level }) => level === 1);
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
/** Facts that nobody but the program that wrote the document can state. */
function findMissing({ spec, lines }) {
    const stated = [
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
    return [{ at: rangeOfLine(lines, 1), message, hint }];
}

// EXTERNAL MODULE: ./build/nearest-name.js
var nearest_name = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/trim-end.js
var trim_end = __webpack_require__(1226);
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
var en = __webpack_require__(289);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(4720);
;// CONCATENATED MODULE: ./build/rules/prose/mask-text.js

/*
 * Masking keeps the length of a text, so that places found in the masked text are places in the
 * document. The sign is no letter and no digit: words end at it.
 */
const sign = '\ue000';
const hide = (text) => text.replace(/[^\n]/g, sign);
/** Longer stretches between two marks are no quotation, but two marks that happen to be alike. */
const quotations = /"[^"\n]{1,600}"|“[^“”\n]{1,1000}”|„[^„“”\n]{1,1000}[“”]|«[^«»\n]{1,1000}»|「[^「」\n]{1,1000}」|『[^『』\n]{1,1000}』/gu;
const addresses = /\]\([^()\n]{0,500}\)|https?:(?:&#8203;)?\/\/[^\s<>]+|\[\^[^\]\s]{1,200}\]/gu;
/** Hides code spans. */
const maskCode = (text) => (0,code_span/* splitCode */.mB)(text)
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

;// CONCATENATED MODULE: ./build/rules/prose/read-passages.js
/** All running text of the document: no headings, code, quotes, HTML or footnotes. */
function readPassages({ blocks, lines }) {
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



/**
 * The prose that instructs the Builder. What others said is hidden, length for length: code,
 * quotations, addresses, the options of a decision, and text that only repeats a clause or a quote.
 */
function readNormativeProse(parsed) {
    const quoted = listQuotedPlaces(parsed);
    return [...readPassages(parsed), ...readPurposes(parsed)].map(({ text, line }) => ({
        line,
        text: maskAddresses(maskQuotations(maskCode(maskPlaces({ text, line }, quoted)))),
    }));
}
/** What the tree says about its files; the names before it are hidden. */
function readPurposes({ spec, lines, at }) {
    return spec.architecture.structure.files.flatMap(({ purpose }, index) => {
        const { line } = at(`architecture.structure.files.${index}`);
        const text = lines[line - 1] ?? '';
        const start = purpose === '' ? -1 : text.lastIndexOf(purpose);
        return start === -1 ? [] : [{ text: maskBetween(text, 0, start), line }];
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
    const clauses = new Set(spec.requirement.clauses.map(({ text }) => foldQuote(text)));
    const options = spec.decisions.flatMap((decision, index) => decision.options
        .map((_, position) => `decisions.${index}.options.${position}.value`)
        // A value without a place of its own is given that of the whole decision.
        .filter((pointer) => !isSamePlace(at(pointer), at(`decisions.${index}`))));
    const details = spec.logic.details.flatMap(({ text, evidence }, index) => {
        const isQuote = evidence.some(({ quote }) => foldQuote(quote).includes(foldQuote(text)));
        return isQuote ? [`logic.details.${index}`] : [];
    });
    const exclusions = spec.outOfScope.flatMap(({ text }, index) => clauses.has(foldQuote(text)) ? [`outOfScope.${index}.text`] : []);
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
        .map((own, index) => (places.get(line + index) ?? []).reduce((masked, { from, to }) => maskBetween(masked, from, to), own))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/rules/prose/find-phrases.js


/** Every match in the prose that instructs the Builder; of overlapping ones the first and longest counts. */
function findPhrases(parsed, find) {
    return readNormativeProse(parsed).flatMap((passage) => {
        const found = find(passage.text).sort((left, right) => left.index - right.index || right.end - left.end);
        if (found.length === 0)
            return [];
        const place = createPlacer(passage);
        let covered = 0;
        return found.flatMap(({ index, end }) => {
            if (index < covered)
                return [];
            covered = end;
            return [{ phrase: passage.text.slice(index, end), at: place(index, end) }];
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/prose/phrase-finder.js
/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordCharacter = /[\p{L}\p{N}\p{M}_-]/u;
/**
 * Plain searches instead of one large expression: that is faster by an order of magnitude in a
 * program that starts, checks one document and ends.
 */
function createPhraseFinder(phrases) {
    const known = [...new Set(phrases.map((phrase) => phrase.toLowerCase()))]
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ phrase, isWhole: !withoutSpaces.test(phrase) }));
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
function findAll(text, phrase) {
    const found = [];
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
        found.push(at);
    }
    return found;
}
function isWord(text, start, end) {
    return !wordCharacter.test(text[start - 1] ?? '') && !wordCharacter.test(text[end] ?? '');
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

;// CONCATENATED MODULE: ./build/rules/no-hedge.js




/** Dots after a comma leave the rest of an enumeration to the Builder. */
const openEnd = /[,，、]\s?(?:…|\.{3})/gu;
const findOpenEnds = (text) => [...text.matchAll(openEnd)].map(({ 0: found, index }) => ({ index, end: index + found.length }));
const noHedge = {
    id: 'no-hedge',
    about: 'No sentence leaves it to the Builder whether something is done.',
    severity: 'error',
    reason: 'What "could" or "maybe" should be done is built by one Builder and left out by the next.',
    check(parsed) {
        const find = createPhraseFinder([...parsed.locale.hedges, ...en.en.hedges]);
        return findPhrases(parsed, (text) => [...find(text), ...findOpenEnds(text)]).map(({ phrase, at }) => ({
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
    const masked = maskQuotations(text);
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
const capitalised = /(?<![\p{L}\p{N}])(?:[Uu]se|[Cc]hoose|[Pp]ick|[Ss]elect|[Aa]dopt|[Ii]nstall)\s(?:either\s)?(?<first>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})\sor\s(?<second>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})(?<rest>[^\n]{0,20})/gu;
/** Then the text says itself which of the two it is. */
const condition = /^[,，、\s]*(?:(?:depending|according|when|if|unless|where|based|as|je nach|wenn|falls|sofern|selon|si|quand|según|cuando|a seconda|se|quando|conforme|zależnie|jeśli|gdy|в зависимости|если|когда)(?![\p{L}\p{N}])|取决于|如果|當|当|視)/iu;
/** The words of an instruction that lets the Builder choose between two products. */
function findOpenOrder(text, choices) {
    const masked = maskQuotations(text);
    for (const { groups = {} } of masked.matchAll(capitalised)) {
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
        return /\p{Ll}/u.test(operand);
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
        ...listSteps(parsed).map(({ step, pointer }) => ({
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
    check(parsed) {
        const find = createPhraseFinder([...parsed.locale.placeholders, ...en.en.placeholders]);
        return findPhrases(parsed, (text) => [...find(text), ...findMarks(text)]).map(({ phrase, at }) => ({
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

// EXTERNAL MODULE: ./build/spec/parsed-spec.js
var parsed_spec = __webpack_require__(2117);
;// CONCATENATED MODULE: ./build/rules/layout/part-sections.js

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
const requiredParts = parsed_spec/* partNames */.w.filter((name) => !optional.includes(name));

;// CONCATENATED MODULE: ./build/rules/part-is-not-empty.js


const partIsNotEmpty = {
    id: 'part-is-not-empty',
    about: 'Every part and every logic flow says something.',
    severity: 'error',
    reason: 'Below an empty label a Builder has to invent what belongs there.',
    check: (parsed) => [...findEmptyParts(parsed), ...findEmptyFlows(parsed)],
};
const findEmptyParts = ({ parts, locale }) => parts
    .filter(({ empty }) => empty)
    .map(({ name, at }) => ({
    at,
    message: `Expected content in the part "${locale.parts[name]}", found none.`,
    hint: requiredParts.includes(name)
        ? `Add the content, or the sentence "${locale.labels.none}" when there is rightly nothing to say.`
        : 'Add the content, or remove the label.',
}));
const findEmptyFlows = ({ spec, at }) => spec.logic.flows.flatMap(({ name, steps }, index) => {
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
const definition = /^ {0,3}\[\^([^\]\s]{1,200})\]:/u;
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
var read_blocks = __webpack_require__(6989);
// EXTERNAL MODULE: ./build/spec/parse/words.js
var parse_words = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/spec/render-spec.js + 6 modules
var render_spec = __webpack_require__(7672);
;// CONCATENATED MODULE: ./build/rules/read-back/words-of.js

const footnoteMark = /\[\^[^\]\s]{1,200}\]/gu;
/** The words of a Markdown text as they are compared: in small letters, without marks. */
const words_of_wordsOf = (text) => (0,read_prose/* readProse */.U)(text.replace(footnoteMark, ' '))
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
/** Each word with the one after it; a single word stands for itself. */
function pairsOf(text) {
    const words = words_of_wordsOf(text);
    if (words.length < 2)
        return words;
    return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

;// CONCATENATED MODULE: ./build/rules/read-back/create-place-judge.js



/**
 * Whether a text stands where the document is read. What stands below a heading or in a part that is
 * a finding itself is not reported again, and neither are footnotes, which have rules of their own.
 */
function createPlaceJudge(parsed) {
    const headings = readHeadings(parsed).filter(({ level }) => level <= 2);
    const labels = [...parsed.parts, ...parsed.phases].map(({ at }) => at.line);
    const reported = listReportedLabels(parsed);
    const drafts = new Set(locales/* locales */.I.map(({ offlineDraft }) => words_of_wordsOf(offlineDraft).join(' ')));
    const tree = parsed.at('architecture.structure.files');
    const leadsIn = (unit) => isIntroduction(unit) || drafts.has(words_of_wordsOf(unit.text).join(' '));
    const isElsewhere = ({ text, line, from }) => (from === 'prose' && footnote.test(text)) || (line >= tree.line && line <= tree.endLine);
    return (unit) => {
        const heading = headings.findLast(({ at }) => at.line <= unit.line);
        if (heading === undefined || isElsewhere(unit))
            return false;
        if (heading.section === undefined)
            return heading.level === 1 && !leadsIn(unit);
        const label = labels.findLast((line) => line <= unit.line && line > heading.at.line);
        return label === undefined ? !leadsIn(unit) : !reported.has(label);
    };
}
const footnote = /^\[\^[^\]\s]{1,200}\]:/u;
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
    const kept = indexPairs(listUnits((0,read_blocks/* readBlocks */.v)((0,render_spec/* renderSpec */.U)(withoutTree(parsed.spec)))));
    const isToBeRead = createPlaceJudge(parsed);
    const words = (0,parse_words/* createWords */.O)(parsed.locale);
    return listUnits(parsed.blocks).flatMap((unit) => {
        const pairs = pairsOf(withoutLabel(unit, words));
        if (pairs.length === 0 || isKept(pairs, kept) || !isToBeRead(unit))
            return [];
        return [{ text: unit.text, at: find_lost_text_placeOf(unit, parsed) }];
    });
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
        for (const word of words_of_wordsOf(text))
            pairs.add(word);
        for (const pair of pairsOf(text))
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
            .matchAll(/\[\^([^\]\s]{1,200})\]/gu);
        return [...cited].every(([, label = '']) => {
            const line = definitions.get(label);
            return line !== undefined && !broken.has(line);
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/parts-in-order.js




const partsInOrder = {
    id: 'parts-in-order',
    about: 'Each section holds its own parts as bold labels, once and in order.',
    severity: 'error',
    reason: 'A part that is absent, or stands where nobody looks for it, is not built.',
    check(parsed) {
        const sections = new Map(readHeadings(parsed).flatMap(({ section, at }) => (section ? [[section, at]] : [])));
        // What belongs into a section that is itself missing is not reported: one cause, one finding.
        const parts = parsed.parts.filter(({ name }) => sections.has(partSections[name]));
        return [
            ...parts_in_order_findMissing(parsed, sections),
            ...findMisplaced(parts, parsed.locale),
            ...findWrongLabels(parts, parsed),
        ];
    },
};
function parts_in_order_findMissing({ parts, locale }, sections) {
    return requiredParts.flatMap((name) => {
        const section = partSections[name];
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
        const section = partSections[part.name];
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
        else if (last?.section === section && orderOf(part) < orderOf(last)) {
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
    return parts.flatMap(({ name, title, at }) => {
        const label = locale.parts[name];
        const written = lines[at.line - 1] ?? '';
        const isItem = /^[-*+]\s+(?:\*\*|__)/u.test(written);
        if (isItem && title.normalize('NFKC').replace(/:$/u, '').trimEnd() === label.normalize('NFKC'))
            return [];
        return [
            {
                at,
                message: `Expected "- **${label}**:", found ${(0,quote_value/* quoteValue */.c)(written)}.`,
                hint: `Make the label a list item in bold: "- **${label}**:", with its content below.`,
            },
        ];
    });
}
const orderOf = ({ name }) => parsed_spec/* partNames */.w.indexOf(name);

;// CONCATENATED MODULE: ./build/rules/phases-in-order.js

const phasesInOrder = {
    id: 'phases-in-order',
    about: 'The plan has the phases 1 to 5, in order, each with at least one step.',
    severity: 'error',
    reason: 'A Builder works the plan from top to bottom and stops where it ends.',
    check(parsed) {
        const plan = readHeadings(parsed).find(({ section }) => section === 4);
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

;// CONCATENATED MODULE: ./build/rules/pin-is-grounded.js
const pinIsGrounded = {
    id: 'pin-is-grounded',
    about: 'Every pinned version cites the line of the research or of the requirement that states it.',
    severity: 'warning',
    reason: 'A version from memory may not exist; the reader must see which ones nobody has proved.',
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
    const folded = states_name_fold(text);
    const whole = states_name_fold(wanted);
    const words = states_name_wordsOf(text);
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
    const parts = [...states_name_wordsOf(name)].filter((word) => !sharedWords.has(word) && !/^\d+$/u.test(word));
    const spelled = name.replaceAll('+', 'p').replaceAll('#', 'sharp');
    return [...parts, whole, states_name_fold(spelled)].filter((part) => part !== '');
}
/** Words of letters and digits, and their letters without a version glued to them: `net8` is `net`. */
function states_name_wordsOf(text) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.flatMap((word) => [word, word.replace(/(?<!\p{N})\p{N}+$/u, '')]).filter(Boolean));
}
function states_name_fold(text) {
    return text.replace(/[^\p{L}\p{N}]/gu, '');
}

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

;// CONCATENATED MODULE: ./build/rules/versions/states-version.js
/** Tokens that may be versions: digits with dots, and a suffix such as `-rc.1`, `-alpine`, `.Final`. */
const versionToken = /\d+(?:\.\d+)*(?:[-._+][\p{L}\d]+)*/gu;
/** Bounds that say what a version is not; the lower bound of a range is the version. */
const upperBound = /(?:<=?|!==?|≤)\s?[v"']?$/iu;
const preRelease = /^[-._+]?(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|nightly|ea)(?![\p{L}])/iu;
/** Longer quotes are no lines that a person cites. */
const states_version_longestQuote = 4000;
/** Whether a quote states a version, itself or as the lower bound of a range. */
function statesVersion(quote, version) {
    const text = quote.slice(0, states_version_longestQuote).toLowerCase();
    const wanted = version
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/u, '');
    if (wanted === '')
        return false;
    // `17.0.2 LTS` is stated by its number; `bookworm-slim` and `ES2022` by their letters.
    const number = /^\d/u.test(wanted) ? (wanted.match(versionToken)?.[0] ?? wanted) : undefined;
    if (number === undefined)
        return holdsWord(text, wanted);
    return versionsIn(text).some((found) => isSameVersion(found, number));
}
/** The versions that a quote states, upper bounds left out. */
function versionsIn(quote) {
    const text = quote.slice(0, states_version_longestQuote);
    return [...text.matchAll(versionToken)]
        .filter(({ index }) => {
        const before = text.slice(Math.max(0, index - 4), index);
        return !upperBound.test(before) && !/\d\.$/u.test(before) && !isHyphenEnd(text, index);
    })
        .map(([found]) => found);
}
/** The second half of `1.0 - 2.0`. */
function isHyphenEnd(text, index) {
    return /\d\s[-–]\sv?$/u.test(text.slice(Math.max(0, index - 5), index));
}
/** `19`, `19.0` and `19.0.0` are one version, `3.12` and `3.12-alpine` too, `1.0.0` and `1.0.0-rc.1` are not. */
function isSameVersion(found, wanted) {
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

;// CONCATENATED MODULE: ./build/rules/pin-matches-evidence.js





const pinMatchesEvidence = {
    id: 'pin-matches-evidence',
    about: 'What a pin cites names the technology and states its version, or a range that starts with it.',
    severity: 'error',
    reason: 'A citation that proves something else is worse than none, because it is believed.',
    check(parsed, { sources }) {
        const known = sources && { texts: sources, ...openSources(sources) };
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
function findMismatch({ name, version, evidence }, sources) {
    const quotes = evidence.map((citation) => readQuote(citation, sources));
    if (!quotes.some((quote) => statesVersion(quote, version))) {
        const [stated] = quotes.flatMap(versionsIn);
        const correction = stated === undefined ? '' : `Write version ${stated}, or cite`;
        return {
            message: `Expected the source of ${name} to state ${version}, found ${(0,quote_value/* quoteValue */.c)(quotes[0] ?? '')}.`,
            hint: `${correction || 'Cite'} the line that states ${name} ${version}.`,
        };
    }
    const isNamed = evidence.some(({ path, quote }, index) => statesName(quotes[index] ?? '', name) ||
        impliesName(path, name) ||
        (sources !== undefined && isNamedByVariable(quote, name, sources.texts)));
    if (isNamed)
        return undefined;
    return {
        message: `Expected the source of version ${version} to name ${name}, found ${(0,quote_value/* quoteValue */.c)(quotes[0] ?? '')}.`,
        hint: `Cite the line that names ${name} beside its version, or a span of lines that holds both.`,
    };
}
/** The quote, and the whole of the cited lines when the quote really stands there. */
function readQuote(citation, sources) {
    const lines = sources?.readLines(citation);
    return lines?.includes(foldQuote(citation.quote)) ? lines : citation.quote;
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

;// CONCATENATED MODULE: ./build/rules/reference-resolves.js






const referenceResolves = {
    id: 'reference-resolves',
    about: 'Every clause, footnote and step that is referred to exists, and steps depend on earlier ones only.',
    severity: 'error',
    reason: 'The Builder sees only this file: what it does not hold cannot be looked up.',
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
        ...listSteps(parsed).map(({ step, pointer }) => ({
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
const reference_resolves_footnoteMark = /(?<!\\)\[\^([^\]\s]{1,200})\]/gu;
/** Clauses are footnotes too; an unknown one is already reported with the entry that names it. */
function findUnknownFootnotes(parsed) {
    const defined = readFootnoteLabels(parsed.lines);
    const reported = new Set(listMentions(parsed).flatMap(({ ids }) => ids));
    return readPassages(parsed).flatMap((passage) => {
        if (!passage.text.includes('[^'))
            return [];
        const place = createPlacer(passage);
        return [...maskCode(passage.text).matchAll(reference_resolves_footnoteMark)].flatMap((found) => {
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
const clauseMark = /(?<![\w^-])(R[1-9]\d{0,8})\[\^([^\]\s]{1,200})\]/gu;
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
        at: rangeOfLine(lines, line),
        message: `Expected one footnote ${label}, found it defined again.`,
        hint: 'Give it a label of its own, or remove it.',
    }));
}
function findWrongDependencies(parsed) {
    const steps = listSteps(parsed);
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

;// CONCATENATED MODULE: ./build/rules/sections-in-order.js



const sectionsInOrder = {
    id: 'sections-in-order',
    about: 'The document has one title and exactly the four numbered level-2 headings, in order.',
    severity: 'error',
    reason: 'A Builder and every tool find their way by these four headings and by nothing else.',
    check(parsed) {
        const headings = readHeadings(parsed);
        const titles = sectionTitles(parsed.locale);
        return [
            ...findTitleProblems(headings, parsed),
            ...sections_in_order_findMissing(headings, titles, parsed),
            ...sections_in_order_findMisplaced(headings, titles),
            ...sections_in_order_findStrays(headings, titles),
        ];
    },
};
function findTitleProblems(headings, { lines }) {
    const titles = headings.filter(({ level }) => level === 1);
    if (titles.length === 0) {
        return [
            {
                at: rangeOfLine(lines, 1),
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
        const at = before?.at ?? rangeOfLine(lines, 1);
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
            const message = `Expected the heading "## ${title}", found ${(0,quote_value/* quoteValue */.c)(`## ${text}`)}.`;
            problems.push({ at, message, hint: `Write "## ${title}" to the letter.` });
        }
        seen.add(section);
    }
    return problems;
}
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

;// CONCATENATED MODULE: ./build/rules/step-has-check.js


/** Written as code, these are no placeholders of the prose and check nothing all the same. */
const standsIn = /^(?:todo|tbd|tbc|fixme|xxx|n\/a|none|command|\.{2,}|…)$/iu;
const stepHasCheck = {
    id: 'step-has-check',
    about: 'Every step says how it is proved done: a command, or what a person looks at.',
    severity: 'error',
    reason: 'Without a check the Builder cannot know that a step is finished before it starts the next.',
    check: (parsed) => listSteps(parsed).flatMap(({ step, pointer }) => {
        const { verify } = step;
        const check = 'command' in verify ? verify.command : verify.manual;
        if (/[\p{L}\p{N}]/u.test(check) && !standsIn.test(check.trim()))
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
var paths = __webpack_require__(8022);
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
    return (text) => codesIn(maskQuotations(text))
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
const listFiles = (parsed) => listSteps(parsed).flatMap(({ step, pointer }) => step.files.map((path, index) => ({
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
        ...listSteps(parsed).flatMap(({ step: { id, action, verify }, pointer }) => [
            ...inProse(action).map((path) => ({
                path,
                pointer: `${pointer}.action`,
                owner: `step ${id}`,
            })),
            ...('command' in verify ? findPathsInCommand(verify.command) : inProse(verify.manual)).map((path) => ({ path, pointer: `${pointer}.verify`, owner: `step ${id}` })),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/rules/steps-numbered.js


const stepsNumbered = {
    id: 'steps-numbered',
    about: 'Steps are numbered 1.1, 1.2 … by phase and position, each number once.',
    severity: 'error',
    reason: 'Steps, reviews and reports refer to each other by these numbers.',
    check(parsed) {
        const numbers = parsed.spec.plan.phases.map((_, index) => parsed.phases[index]?.number ?? index + 1);
        return listSteps(parsed).flatMap(({ step, pointer, phase, position }) => {
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
    check(parsed, { twin }) {
        if (twin === undefined)
            return [];
        const found = readJson(twin);
        if (found === undefined) {
            const message = 'Expected JSON in the twin of the document, found text that is not.';
            return [{ at: rangeOfLine(parsed.lines, 1), message, hint: twin_matches_hint }];
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
var change_mark = __webpack_require__(6996);
;// CONCATENATED MODULE: ./build/rules/tree-parses.js

const treeParses = {
    id: 'tree-parses',
    about: 'The project structure is a fenced ASCII tree with one root and no path twice.',
    severity: 'error',
    reason: 'Every step, schema and signature names a file of this tree.',
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

;// CONCATENATED MODULE: ./build/rules/tree-path-in-step.js


const treePathInStep = {
    id: 'tree-path-in-step',
    about: 'Every file of the project structure that is not kept as it is belongs to at least one step.',
    severity: 'error',
    reason: 'A file that no step names is never written.',
    check(parsed) {
        const steps = listSteps(parsed);
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
/** Every name above; built when a document is checked, not when the program starts. */
const readKnownTypes = () => new Set(names.match(/[A-Z]\w*/gu) ?? []);

;// CONCATENATED MODULE: ./build/rules/types/read-defined-types.js
/** Words that introduce a type, in the languages of the stack and in SQL. */
const read_defined_types_definition = /(?<![\p{L}\p{N}_])(?:class|interface|type|struct|enum|record|trait|protocol|typedef|message|union|object|newtype|alias|actor|extension|mixin|table|module|impl|component|TypeVar\(["'])\s*(?:<[^<>\n]{0,100}>\s*)?(?<name>\p{Lu}[\p{L}\p{N}_]*)/giu;
/** `import { A, B as C } from 'x'`, `from x import A, B`, `use x::{A, B};`, `import x.y.A`. */
const imports = /(?:^|\n)\s*(?:import|from|use|using|require|include)\s(?<list>[^\n;]{1,500}|\{[^}]{1,2000}\})/gu;
/** `<T, TItem extends Base>` after a name declares type parameters. */
const parameters = /(?<=[\p{L}\p{N}_])<(?<list>[^<>\n]{1,200})>/gu;
const read_defined_types_capitalised = /\p{Lu}[\p{L}\p{N}_]*/gu;
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
const namesIn = (text) => text.match(read_defined_types_capitalised) ?? [];
function definedIn(code) {
    const declared = [...code.matchAll(read_defined_types_definition)].map(({ groups }) => groups?.['name'] ?? '');
    const imported = [...code.matchAll(imports)].flatMap(({ groups }) => namesIn(groups?.['list'] ?? ''));
    const generic = [...code.matchAll(parameters)].flatMap(({ groups }) => namesIn(groups?.['list'] ?? '').filter((name) => /^T(?:\p{Lu}|$)/u.test(name)));
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
/** Words too short to tell anything. */
const shortest = 3;
/** `OrderItem` is made of `order` and `item`; a plural counts as its singular. */
function splitTypeName(name) {
    const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+/gu) ?? [];
    return words.map((word) => toSingular(word.toLowerCase()));
}
const toSingular = (word) => word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
/** Tells whether a type's name is made of what the project is about: its schemas, files and clauses. */
function readDomain({ architecture, interfaces, requirement, }) {
    const schemas = interfaces.schemas.flatMap(({ name }) => /^\p{Lu}[\p{L}\p{N}]*/u.exec(name)?.[0] ?? []);
    const texts = [
        ...interfaces.schemas.map(({ name }) => name),
        ...architecture.structure.files.map(({ path }) => path),
        ...requirement.clauses.map(({ text }) => text),
    ];
    const foreign = new Set(architecture.techStack.flatMap(({ name }) => wordsOfName(name)));
    const domain = new Set(texts
        .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
        .flatMap(splitWord)
        .filter((word) => word.length >= shortest && !generic.has(word) && !foreign.has(word)));
    const entities = new Set(schemas.map((name) => splitTypeName(name).join(' ')));
    return (name) => {
        const words = splitTypeName(name);
        // `ItemDraft` is the project's own where `Item` is, however general the word is.
        const beginsWithEntity = words.some((_, index) => entities.has(words.slice(0, index).join(' ')));
        return beginsWithEntity || words.some((word) => domain.has(word));
    };
}
function splitWord(word) {
    const parts = splitTypeName(word);
    return parts.length > 0 ? parts : [toSingular(word.toLowerCase())];
}
function wordsOfName(name) {
    return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

;// CONCATENATED MODULE: ./build/rules/types/read-type-names.js
/**
 * Names in type positions of one signature or field: identifiers that begin with a capital and hold
 * a small letter, without those that code itself shows to be something else. Precise rather than
 * complete: a name that might be a value, a call or a label is not taken for a type.
 */
const identifier = /(?<![\p{L}\p{N}_$@#'.:/{\\-]|\/\{)\p{Lu}[\p{L}\p{N}_]*(?![\p{L}\p{N}_$])/gu;
/** What makes the name before it a qualifier, a call, a macro, a label, a key or part of a path. */
const notType = /^(?:\.|::|\s?\(|!|\??:(?!:)|\s?=>|[-/'])/u;
const strings = /"[^"\n]{0,500}"|'[^'\n]{0,500}'|`[^`]{0,500}`/gu;
const comments = /\/\/[^\n]*|\/\*[^*]{0,2000}\*\/|(?:^|\s)#[^\n[][^\n]*/gu;
/** URL paths, with their parameters and queries. */
const routes = /(?<=\s|^)\/\S*/gu;
/** `string CustomerName` and `List<Item> Items` name something; `id OrderId` gives a Go parameter its type. */
const declares = /(?:\b(?:string|int|bool|long|decimal|double|float|byte|char|short|object|void|var|const|let|val|class|interface|type|struct|enum|record|trait|protocol|func|fun|fn|def|function|namespace|module|package|import|use|new)|(?<![-=])[>\]?]|\p{Lu}[\p{L}\p{N}_]*\p{Ll}[\p{L}\p{N}_]*)\s+$/u;
/** Longer code is no signature; the limit bounds the time. */
const longestCode = 20_000;
function readTypeNames(code) {
    const text = code
        .slice(0, longestCode)
        .replace(strings, ' ')
        .replace(comments, ' ')
        .replace(routes, ' ');
    const found = [];
    for (const { 0: name, index } of text.matchAll(identifier)) {
        const end = index + name.length;
        if (!/\p{Ll}/u.test(name) || notType.test(text.slice(end, end + 3)))
            continue;
        const before = text.slice(Math.max(0, index - 60), index);
        if (declares.test(before) || isTag(text, index))
            continue;
        found.push(name);
    }
    return found;
}
/** `<LogTable rows>` is a tag; in `List<Item>` a name stands before the bracket. */
function isTag(text, index) {
    return text[index - 1] === '<' && !/[\p{L}\p{N}_]/u.test(text[index - 2] ?? '');
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
                    hint: `Add ${name} to the schema definitions; when a library brings it, write its module before it, such as module.${name}.`,
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
/** `ISO 8601 date`: words beside words, without any sign of code. */
const isProse = (type) => /\p{L}\s+\p{L}/u.test(type) && !/[<>[\]|&{}]/u.test(type);
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
        ...listEvidence(spec).map(({ evidence }) => evidence.quote),
        ...[...(sources ?? [])].flatMap(([path, text]) => path === spec.requirement.source ? [] : [text]),
    ];
    return new Set(texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{N}_]*/gu) ?? []));
}

// EXTERNAL MODULE: ./build/research/lower-bound.js
var lower_bound = __webpack_require__(460);
;// CONCATENATED MODULE: ./build/rules/constraint-allows-version.js




const constraintAllowsVersion = {
    id: 'constraint-allows-version',
    about: 'What a manifest must hold beside a version allows that version, and is what the source states.',
    severity: 'error',
    reason: 'The Builder copies the constraint into the manifest, and installs another version than the pinned one.',
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
    const [stated, wanted] = [foldQuote(quote), foldQuote(constraint)];
    const versions = wanted.match(/\d[\w.+-]*/gu) ?? [];
    return stated.includes(wanted) || versions.every((version) => stated.includes(version));
};

;// CONCATENATED MODULE: ./build/rules/provenance-matches-source.js

const provenanceMatchesSource = {
    id: 'provenance-matches-source',
    about: 'A pin says that the requirement states it exactly when it cites the requirement.',
    severity: 'error',
    reason: 'A reader trusts a version by where it is said to come from.',
    check: (parsed) => {
        const { source } = parsed.spec.requirement;
        return parsed.spec.architecture.techStack.flatMap((technology, index) => {
            if (source === '' || agrees(technology, source))
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
function agrees({ provenance, evidence }, source) {
    if (provenance === 'assumed' || evidence.length === 0)
        return true;
    return evidence.some(({ path }) => (path === source) === (provenance === 'requirement'));
}

;// CONCATENATED MODULE: ./build/rules/footnote-is-cited.js


const mark = /(?<!\\)\[\^([^\]\s]{1,200})\](?!:)/gu;
const footnoteIsCited = {
    id: 'footnote-is-cited',
    about: 'Every footnote with evidence is cited somewhere in the document.',
    severity: 'warning',
    reason: 'What nothing cites proves nothing, and is absent from the twin.',
    check({ lines }) {
        const cited = new Set(lines.flatMap((line) => [...line.matchAll(mark)].map(([, label = '']) => label)));
        // A clause that no step cites is a finding of its own.
        const clauses = readFootnoteClauses(lines);
        return [...readFootnoteLabels(lines)].flatMap(([label, line]) => {
            if (cited.has(label) || clauses.has(label))
                return [];
            return [
                {
                    at: rangeOfLine(lines, line),
                    message: `Expected the footnote ${label} to be cited, found no mark of it.`,
                    hint: `Put "[^${label}]" behind what it proves, or remove it.`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/quote-matches-footnote.js


const quoteMatchesFootnote = {
    id: 'quote-matches-footnote',
    about: 'What the body quotes stands to the letter in the footnote or in the clause that it names.',
    severity: 'error',
    reason: 'With one value in the quotation and another one in its footnote, the Builder has to guess.',
    check: (parsed, { sources }) => {
        const clauses = new Map(parsed.spec.requirement.clauses.map(({ id, text }) => [id, text]));
        const known = {
            clauses,
            hasSources: sources !== undefined,
            search: createSearch(sources),
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
/** A quotation of a clause is held against it; any other one against all that could have been quoted. */
function isProved({ quote, id }, { evidence }, known) {
    const clause = known.clauses.get(id);
    if (clause !== undefined)
        return holds(quote_matches_footnote_fold(clause), quote);
    if (evidence.length === 0 && !known.hasSources)
        return true;
    const quotes = [...evidence.map((citation) => citation.quote), ...known.clauses.values()];
    return quotes.some((source) => holds(quote_matches_footnote_fold(source), quote)) || known.search(quote);
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
            { text: failure, pointer: `logic.errorHandling.${index}.failure`, evidence: [] },
            { text: strategy, pointer: `logic.errorHandling.${index}.strategy`, evidence: [] },
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
const denseSentence = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]{8}/u;
const findQuotations = (text) => [...text.matchAll(quotation)].flatMap(({ groups = {} }) => {
    const { id = '', quote = '' } = groups;
    const isSentence = quote.length >= shortestSentence || denseSentence.test(quote);
    return isSentence ? [{ id, quote }] : [];
});
const holds = (folded, quote) => quote.split('…').every((piece) => folded.includes(quote_matches_footnote_fold(piece)));
/** Folding the sources takes longer than all the rest, so it waits until a quotation is found nowhere else. */
function createSearch(sources) {
    let folded;
    return (quote) => {
        folded ??= [...(sources ?? [])].map(([, text]) => quote_matches_footnote_fold(text));
        return folded.some((text) => holds(text, quote));
    };
}
/** What is left out when a sentence is taken over: targets of links, references to issues, tags. */
const leftOut = /\]\([^()\s]{0,2000}\)|\]\[[^\][]{0,200}\]|#\d{1,9}|<\/?[a-z][^<>]{0,200}>/giu;
/** Words and numbers decide, not the marks and spaces between them. */
const quote_matches_footnote_fold = (text) => text
    .replace(leftOut, ']')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

;// CONCATENATED MODULE: ./build/rules/use-is-defined.js





const useIsDefined = {
    id: 'use-is-defined',
    about: 'Every name that a step says to use is defined in section 2.',
    severity: 'error',
    reason: 'A Builder that is told to use what is nowhere defined invents it.',
    check(parsed) {
        // What is missing or empty is one finding of its own, not one for every name.
        if (!hasSection(parsed, 2) || hasGap(parsed))
            return [];
        const defined = readDefined(parsed.spec);
        return listSteps(parsed).flatMap(({ step, pointer }) => (step.uses ?? []).flatMap((name, index) => {
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
const hasGap = ({ parts }) => parts.some(({ name, empty }) => empty && partSections[name] === 2) ||
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
const use_is_defined_wordsOf = (text) => text.match(/[\p{L}\p{N}_$]+/gu) ?? [];

;// CONCATENATED MODULE: ./build/rules/no-fluff.js




const noFluff = {
    id: 'no-fluff',
    about: 'No sentence praises what is to be built.',
    severity: 'warning',
    reason: 'Words such as "seamless" or "world-class" tell a Builder nothing that it could do or check.',
    check(parsed) {
        const find = createPhraseFinder([...parsed.locale.fluff, ...en.en.fluff]);
        return findPhrases(parsed, find).map(({ phrase, at }) => ({
            at,
            message: `Expected what can be built or checked, found ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: `Drop ${(0,quote_value/* quoteValue */.c)(phrase)}, or say in a number or a behaviour what it means.`,
        }));
    },
};

;// CONCATENATED MODULE: ./build/rules/versions/find-vagueness.js
/** Words that stand for a version without being one; in every shipped locale. */
const vagueWords = /(?<![\p{L}\p{N}])(?:latest|newest|minimum|maximum|at least|at most|or later|or newer|or higher|or above|and up|and above|and later|compatible with|approx|approximately|unknown|unspecified|unpinned|none|n\/a|tbd|tbc|todo|neueste|mindestens|oder neuer|oder höher|unbekannt|dernière|récente|au moins|ou plus récent|inconnue|última|más reciente|al menos|o superior|desconocida|mais recente|pelo menos|ou superior|desconhecida|ultima|più recente|almeno|o superiore|sconosciuta|najnowsza|co najmniej|lub nowsza|nieznana|последняя|новейшая|не ниже|и выше|или новее|неизвестна)(?![\p{L}\p{N}])|最新|以上|以降|不低于|不低於|至少|任意|未知|未定|待定|최신|이상|임의/iu;
/** Vague alone, but a part of real versions: `1.2.3-stable`. */
const vagueAlone = /^(?:any|current|recent|stable|new|all|lts|release|aktuell|actuelle|actual|atual|attuale|aktualna)$/iu;
/** What each finding is about, in the words of its message. */
const find_vagueness_forms = [
    ['no version', /^[\s\-–—?.]*$/u],
    ['a word instead of a version', vagueWords],
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
    const form = find_vagueness_forms.find(([, expression]) => expression.test(text));
    if (form !== undefined)
        return form[0];
    if (isHyphenRange(text))
        return 'a range';
    if (!/\p{N}/u.test(text) && !namedReleases.includes(kind))
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

;// CONCATENATED MODULE: ./build/rules/version-is-exact.js



const versionIsExact = {
    id: 'version-is-exact',
    about: 'Every technology is pinned to one exact version: no range, no "latest", no wildcard.',
    severity: 'error',
    reason: 'Two Builders who read a range install two different things.',
    check: (parsed) => parsed.spec.architecture.techStack.flatMap(({ name, version, kind }, index) => {
        const vagueness = findVagueness(version, kind);
        if (vagueness === undefined)
            return [];
        const pointer = `architecture.techStack.${index}`;
        return [
            {
                at: locateText(parsed, `${pointer}.version`, version),
                message: `Expected an exact version of ${name}, found ${vagueness}: ${(0,quote_value/* quoteValue */.c)(version)}.`,
                hint: `Write the one version to install, such as the lower bound of the range that the research states; a range that a manifest must hold is the constraint beside it.`,
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
    versionIsExact,
    oneVersionPerName,
    pinIsGrounded,
    pinMatchesEvidence,
    constraintAllowsVersion,
    provenanceMatchesSource,
    citationResolves,
    quoteMatchesFootnote,
    decisionIsFinal,
    interfaceFileInTree,
    fieldHasType,
    typeIsDefined,
    phasesInOrder,
    stepsNumbered,
    stepHasCheck,
    stepPathInTree,
    treePathInStep,
    clauseIsBuilt,
    useIsDefined,
    referenceResolves,
    footnoteIsCited,
    noHedge,
    noFluff,
    noPlaceholder,
    noOpenAlternative,
];


/***/ }),

/***/ 1156:
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

/***/ 6996:
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

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ drawTree)
/* harmony export */ });
/* harmony import */ var _change_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);

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
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4720);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9816);


const separators = /^[ \n]*(?:[:：]|[—–-](?=[ \n]|$))/u;
function readHead(item) {
    const { codes, rest: afterCodes } = takeCodes(item);
    const { strong, rest: afterStrong } = takeStrong(afterCodes);
    const { meta, rest: afterMeta } = takeMeta(afterStrong);
    const separator = separators.exec((0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(afterMeta))?.[0].length ?? 0;
    const { rest, cited } = takeCitations((0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(afterMeta, separator));
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
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(item);
    if (!markdown.startsWith('`'))
        return { codes: [], rest: item };
    const codes = [];
    let done = 0;
    for (const piece of (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(markdown)) {
        const isBetween = piece.is === 'text' && /^[ \n]*,?[ \n]*$/u.test(between(markdown, piece));
        if (piece.is === 'text' && !isBetween)
            break;
        if (piece.is === 'text')
            continue;
        codes.push((0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, piece.start, piece.end));
        done = piece.end;
    }
    return { codes, rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, done) };
}
const between = (markdown, { start, end }) => end - start > 8 ? 'text' : markdown.slice(start, end);
/** `**bold**` at the start; the slice is what stands between the asterisks. */
function takeStrong(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(item);
    const marker = /^(?:\*\*|__)/u.exec(markdown)?.[0];
    if (marker === undefined)
        return { rest: item };
    const close = findOutsideCode(markdown, marker, 2);
    if (close === undefined)
        return { rest: item };
    return { strong: (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, 2, close), rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, close + 2) };
}
function takeMeta(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(item);
    const close = markdown.startsWith('(') ? findOutsideCode(markdown, ')', 1) : undefined;
    if (close === undefined)
        return { rest: item };
    return { meta: splitAtCommas((0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, 1, close)), rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, close + 1) };
}
/** The pieces between commas that stand outside code. */
function splitAtCommas(item) {
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(item);
    const pieces = [];
    let start = 0;
    for (const piece of (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(markdown)) {
        if (piece.is === 'code')
            continue;
        for (const match of markdown.slice(piece.start, piece.end).matchAll(/[,，、]/gu)) {
            pieces.push((0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, start, piece.start + match.index));
            start = piece.start + match.index + 1;
        }
    }
    pieces.push((0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, start));
    return pieces.filter((piece) => !(0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(piece));
}
/** Where a mark stands outside code spans and without a backslash before it. */
function findOutsideCode(markdown, mark, from) {
    for (const { is, start, end } of (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(markdown)) {
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
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(item);
    if (!markdown.endsWith(']'))
        return { rest: item, cited: [] };
    const start = citationStart(markdown);
    const cited = [...markdown.slice(start).matchAll(/\^([^\]]+)/gu)].map(([, label = '']) => label);
    return { rest: (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(item, 0, start), cited };
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
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownOf */ .RQ)(item);
    const [piece, ...more] = (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(markdown);
    return piece?.is === 'code' && more.length === 0 && piece.start === 0
        ? (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapCode */ .Bf)(markdown, piece.ticks)
        : undefined;
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   Vv: () => (/* binding */ readPaths),
/* harmony export */   j8: () => (/* binding */ looksLikePath)
/* harmony export */ });
/* harmony import */ var _markdown_code_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4720);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6194);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9816);



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
    const markdown = (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(prose);
    const codes = (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCode */ .mB)(markdown)
        .filter(({ is }) => is === 'code')
        .map(({ start, end, ticks }) => (0,_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrapCode */ .Bf)(markdown.slice(start, end), ticks));
    return [...new Set(codes.filter(looksLikePath).map((path) => path.replace(/^\.\//u, '')))];
}
/** The paths of a labelled list: code spans, or plain words between commas. */
function readPaths(value) {
    const { codes, rest } = (0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .takeCodes */ .OW)(value);
    return [...codes, ...((0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(rest) ? [] : (0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtCommas */ .EO)(rest))].map(_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N);
}


/***/ }),

/***/ 9816:
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

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createWords)
/* harmony export */ });
/* harmony import */ var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);
/* harmony import */ var _parsed_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2117);
/* harmony import */ var _trim_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1226);



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
    ['data models', 'schemas'],
    ['data schemas', 'schemas'],
    ['api endpoints', 'signatures'],
    ['function signatures', 'signatures'],
    ['configuration', 'configs'],
    ['pseudocode', 'flows'],
    ['high-level logic flows', 'flows'],
    ['high-level logic flow', 'flows'],
    ['logic flow', 'flows'],
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
const fold = (text) => text.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
/** `1.1 Tech Stack (backend):` is the tech stack. */
const foldLabel = (label) => (0,_trim_end_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEnd */ .s)(fold(label), ':：')
    .replace(/^\d+(?:\.\d+)*[.)]? /u, '')
    .replace(/ ?[(（][^()（）]*[)）]$/u, '')
    .trim();


/***/ }),

/***/ 2117:
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

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ renderSpec)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/markdown/escape-prose.js
var escape_prose = __webpack_require__(6867);
// EXTERNAL MODULE: ./build/locales/index.js + 11 modules
var locales = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(4720);
// EXTERNAL MODULE: ./build/markdown/fence.js
var markdown_fence = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/spec/draw-tree.js
var draw_tree = __webpack_require__(4875);
// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
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
var render_table = __webpack_require__(5403);
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

;// CONCATENATED MODULE: ./build/spec/render-spec.js









/** The model name under which the built-in composer signs. */
const offline = 'offline';
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
    const sections = contents.flatMap((lines, index) => [
        `## ${index + 1}. ${(0,escape_prose/* escapeHeading */.qS)(locale.sections[index] ?? '')}`,
        gap,
        ...lines,
        gap,
    ]);
    const lines = [
        ...renderFrontMatter(spec),
        gap,
        `# ${(0,escape_prose/* escapeHeading */.qS)(spec.title)}`,
        gap,
        ...(spec.generator.model === offline ? [`> ${(0,escape_prose/* escapeProse */.fd)(locale.offlineDraft)}`, gap] : []),
        ...sections,
        ...page.notes.definitions(),
    ];
    return joinLines(lines);
}
function renderFrontMatter(spec) {
    const { inputHash, model, tool } = spec.generator;
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
    };
    return ['---', ...(0,dist/* stringify */.As)(facts, { lineWidth: 0 }).trimEnd().split('\n'), '---'];
}


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   e9: () => (/* binding */ codeColumn),
/* harmony export */   i7: () => (/* binding */ proseColumn)
/* harmony export */ });
/* harmony import */ var _markdown_escape_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6867);

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

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ ProjectFile),
  EY: () => (/* binding */ Spec),
  dD: () => (/* binding */ clauseKinds),
  C8: () => (/* binding */ fileChanges),
  xl: () => (/* binding */ provenances),
  BK: () => (/* binding */ schemaKinds),
  CQ: () => (/* binding */ signatureKinds),
  sw: () => (/* binding */ technologyKinds)
});

// UNUSED EXPORTS: Clause, DataSchema, Decision, Evidence, Step, Technology

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/spec/order-files.js
/** Puts files in the order in which a tree draws them (folders first, then by name), each path once. */
function orderFiles(files) {
    const unique = new Map(files.toReversed().map((file) => [file.path, file]));
    return [...unique.values()].sort((left, right) => comparePaths(left.path.split('/'), right.path.split('/')));
}
function comparePaths(left, right) {
    for (let depth = 0;; depth += 1) {
        const [a, b] = [left[depth] ?? '', right[depth] ?? ''];
        const leftIsFolder = depth < left.length - 1;
        const rightIsFolder = depth < right.length - 1;
        if (leftIsFolder !== rightIsFolder)
            return leftIsFolder ? -1 : 1;
        if (a !== b)
            return a < b ? -1 : 1;
        if (!leftIsFolder)
            return 0;
    }
}

// EXTERNAL MODULE: ./build/spec/text.js
var spec_text = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/spec/text-types.js


/*
 * Three kinds of text keep the document and its twin identical: a `line` is prose on one line in
 * which `code spans` are allowed, `code` is one verbatim line, a `block` is verbatim text of many lines.
 */
const line = schemas/* string */.YjP()
    .overwrite(spec_text/* toLine */.S5)
    .min(1)
    .describe('Prose on one line; `code` is allowed.');
const code = schemas/* string */.YjP().overwrite(spec_text/* toCode */.Xt).min(1).describe('One verbatim line.');
const block = schemas/* string */.YjP().overwrite(spec_text/* toBlock */.fl).min(1).describe('Verbatim text of any lines.');
/** A relative POSIX path inside the project: no `..`, no `#` that could start a comment in the tree. */
const path = schemas/* string */.YjP()
    .overwrite(spec_text/* toCode */.Xt)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)(?!.*\/$)(?!.* {2})(?!.*(?:^|[ /]) ?#)(?!.*(?: \/|\/ ))[^\\]+$/u, {
    error: 'Expected a relative path inside the project, such as src/main.ts.',
})
    .describe('A path inside the project, such as src/main.ts.');
const clauseId = schemas/* string */.YjP()
    .regex(/^R[1-9]\d*$/u)
    .describe('The number of a clause, such as R1.');
const stepId = schemas/* string */.YjP()
    .regex(/^[1-9]\d*\.[1-9]\d*$/u)
    .describe('The numbers of a phase and of a step in it, such as 2.1.');

;// CONCATENATED MODULE: ./build/spec/spec.js




/* The typed specification: what a model fills, what rules check, what is rendered. */
/** Where a statement is proved: a line of a research file or of the requirement, and the words found there. */
const Evidence = schemas/* strictObject */.rej({
    path: code,
    line: schemas/* int */.Whr().min(1),
    endLine: schemas/* int */.Whr().min(1).optional(),
    quote: code,
});
const clauseKinds = [
    'functional',
    'quality',
    'constraint',
    'exclusion',
    'acceptance',
];
/** One numbered demand of the requirement; `alias` is the id that its author gave it. */
const Clause = schemas/* strictObject */.rej({
    id: clauseId,
    text: line,
    line: schemas/* int */.Whr().min(1),
    kind: schemas/* enum */.k5n(clauseKinds),
    alias: code.optional().describe('The id that the author gave the clause.'),
});
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
const provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'];
/** One pinned technology; `constraint` is what a manifest must hold beside the exact version. */
const Technology = schemas/* strictObject */.rej({
    name: code,
    version: code.describe('Exact: no range, no tag such as latest.'),
    kind: schemas/* enum */.k5n(technologyKinds),
    purpose: line,
    provenance: schemas/* enum */.k5n(provenances).describe('Only what is assumed needs no evidence.'),
    evidence: schemas/* array */.YOg(Evidence),
    constraint: code.optional().describe('What a manifest holds beside the exact version.'),
});
const fileChanges = ['new', 'modify', 'keep'];
const ProjectFile = schemas/* strictObject */.rej({ path: path, purpose: line, change: schemas/* enum */.k5n(fileChanges) });
const Architecture = schemas/* strictObject */.rej({
    techStack: schemas/* array */.YOg(Technology),
    structure: schemas/* strictObject */.rej({
        // A root that begins like a branch could not be told from one in the drawn tree.
        root: schemas/* string */.YjP()
            .overwrite(spec_text/* toCode */.Xt)
            .regex(/^[^\s/\\#│├└][^/\\#]*$/u),
        files: schemas/* array */.YOg(ProjectFile).overwrite(orderFiles),
    }),
    pattern: schemas/* strictObject */.rej({ name: line, rationale: line, diagram: block.optional() }),
});
const Field = schemas/* strictObject */.rej({
    name: code,
    type: code,
    required: schemas/* boolean */.zMY(),
    description: line,
    default: code.optional(),
});
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
/** A data structure: `fields` for records and tables, `variants` for enums and unions, `definition` as code. */
const DataSchema = schemas/* strictObject */.rej({
    name: code,
    kind: schemas/* enum */.k5n(schemaKinds),
    file: path,
    fields: schemas/* array */.YOg(Field),
    variants: schemas/* array */.YOg(code).min(1).optional(),
    definition: block.optional(),
});
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
const Signature = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(signatureKinds),
    signature: block,
    file: path,
    description: line,
    errors: schemas/* array */.YOg(line),
});
const Config = schemas/* strictObject */.rej({
    file: path,
    language: schemas/* string */.YjP().regex(/^[a-z0-9+#._-]+$/u),
    content: block,
});
const Constant = schemas/* strictObject */.rej({ name: code, value: code, unit: code.optional(), file: path });
const Example = schemas/* strictObject */.rej({ subject: code, given: block, expected: block });
const Interfaces = schemas/* strictObject */.rej({
    schemas: schemas/* array */.YOg(DataSchema),
    signatures: schemas/* array */.YOg(Signature),
    configs: schemas/* array */.YOg(Config),
    constants: schemas/* array */.YOg(Constant),
    examples: schemas/* array */.YOg(Example),
});
const Flow = schemas/* strictObject */.rej({
    name: line,
    files: schemas/* array */.YOg(path),
    requirements: schemas/* array */.YOg(clauseId),
    steps: schemas/* array */.YOg(line),
});
const Detail = schemas/* strictObject */.rej({ text: line, evidence: schemas/* array */.YOg(Evidence) });
const ErrorHandling = schemas/* strictObject */.rej({ failure: line, strategy: line, file: path });
/** How a step is proved done: a command that exits with 0, or something that a person looks at. */
const Verification = schemas/* union */.KCZ([schemas/* strictObject */.rej({ command: code }), schemas/* strictObject */.rej({ manual: line })]);
const Step = schemas/* strictObject */.rej({
    id: stepId,
    action: line,
    files: schemas/* array */.YOg(path),
    requirements: schemas/* array */.YOg(clauseId),
    uses: schemas/* array */.YOg(code).min(1).optional(),
    dependsOn: schemas/* array */.YOg(stepId).min(1).optional(),
    verify: Verification,
});
const Phase = schemas/* strictObject */.rej({ title: line, steps: schemas/* array */.YOg(Step) });
const Decision = schemas/* strictObject */.rej({
    topic: line,
    options: schemas/* array */.YOg(schemas/* strictObject */.rej({ value: line, evidence: schemas/* array */.YOg(Evidence) })),
    decision: line,
    reason: line,
    requirements: schemas/* array */.YOg(clauseId).min(1).optional(),
});
const OutOfScope = schemas/* strictObject */.rej({ text: line, reason: line, requirements: schemas/* array */.YOg(clauseId) });
/** What made the document: the hash lets a later run see that nothing changed. */
const Generator = schemas/* strictObject */.rej({
    tool: code,
    model: code,
    inputHash: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/u),
});
const Spec = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    title: line,
    locale: schemas/* string */.YjP().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
    createdAt: iso/* datetime */.w$(),
    generator: Generator,
    requirement: schemas/* strictObject */.rej({ source: code, title: line, clauses: schemas/* array */.YOg(Clause) }),
    architecture: Architecture,
    interfaces: Interfaces,
    logic: schemas/* strictObject */.rej({
        flows: schemas/* array */.YOg(Flow),
        details: schemas/* array */.YOg(Detail),
        errorHandling: schemas/* array */.YOg(ErrorHandling),
    }),
    plan: schemas/* strictObject */.rej({ phases: schemas/* array */.YOg(Phase) }),
    decisions: schemas/* array */.YOg(Decision),
    outOfScope: schemas/* array */.YOg(OutOfScope),
});


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

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   fl: () => (/* binding */ toBlock)
/* harmony export */ });
/* The three kinds of text of a spec, each a function that is the identity on its own output. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();


/***/ }),

/***/ 1226:
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
