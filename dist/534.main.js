export const id = 534;
export const ids = [534];
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
    prohibiting: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    must not | shall not | should not | may not | is not allowed to | are not allowed to |
    must never | shall never | mustn't | shouldn't`),
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
      should have | could have | nice to have | what should | what needs to | expected result`),
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
        id: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`id | req id | requirement id | no | nr | # | number | key | ref | code`),
        demand: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      requirement | description | demand | statement | feature | user story | story | criterion |
      criteria | acceptance | behavior | behaviour | function | specification | details |
      setting | option | rule | constraint | shall`),
        administration: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
      priority | prio | status | owner | author | assignee | date | state | source | effort |
      estimate | points | risk | phase | release | milestone | test case | moscow | done |
      created | updated | last update | version | approved | reviewer`),
    },
    hedges: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    you could | you might | you may want to | you may wish to | we could | one could |
    might want to | maybe | perhaps | possibly | probably | consider using | consider adding |
    optionally use | or similar | or equivalent | as appropriate | if possible | where possible |
    when possible | feel free to`),
    placeholders: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`
    tbd | tbc | tba | to be decided | to be determined | to be defined | to be confirmed |
    to be done | needs clarification | fill in later | lorem ipsum | fixme`),
    or: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .phrases */ .H)(`or`),
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
      produkteinsatz`),
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
      id | nr | nummer | kennung | anforderungs-id | anforderungsnummer | lfd | req | kürzel | #`),
        demand: (0,phrases/* phrases */.H)(`
      anforderung | beschreibung | funktion | forderung | kriterium | kriterien | merkmal |
      inhalt | erläuterung | bedingung | vorgabe | regel | einstellung | leistung`),
        administration: (0,phrases/* phrases */.H)(`
      priorität | prio | status | verantwortlich | autor | datum | quelle | aufwand | schätzung |
      version | phase | risiko | testfall | erledigt | erstellt | geändert | letzte änderung`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    könnte man | man könnte | du könntest | wir könnten | vielleicht | eventuell | eventuelle |
    eventuellen | möglicherweise | gegebenenfalls | ggf. | nach möglichkeit | wenn möglich |
    falls möglich | soweit möglich | oder ähnlich | oder ähnliches | oder gleichwertig |
    in der regel | unter umständen | erwägen sie | womöglich | vermutlich | wahrscheinlich`),
    placeholders: (0,phrases/* phrases */.H)(`
    noch offen | noch festzulegen | noch zu klären | noch zu entscheiden | noch zu definieren |
    wird noch festgelegt | wird noch entschieden | wird nachgereicht | tbd | tbc | lorem ipsum |
    fixme`),
    or: (0,phrases/* phrases */.H)(`oder | entweder`),
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
      interfaz`),
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
        id: (0,phrases/* phrases */.H)(`id | n.º | nº | no | núm | número | ref | código | codigo | identificador | #`),
        demand: (0,phrases/* phrases */.H)(`
      requisito | requerimiento | descripción | descripcion | funcionalidad | función | criterio |
      enunciado | contenido | regla | restricción | parámetro | detalle | historia`),
        administration: (0,phrases/* phrases */.H)(`
      prioridad | estado | responsable | autor | fecha | fuente | esfuerzo | estimación |
      versión | fase | riesgo | caso de prueba | moscow | creado | actualizado | última`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    podrías | podría usar | podríamos | quizás | quizá | tal vez | posiblemente | probablemente |
    si es posible | cuando sea posible | en la medida de lo posible | según convenga |
    considere usar | considera usar | o similar | o equivalente | a lo mejor`),
    placeholders: (0,phrases/* phrases */.H)(`
    por definir | por determinar | por decidir | por confirmar | a definir |
    pendiente de definir | pendiente de decidir | sin decidir | tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`o | u | o bien`),
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
      architecture cible`),
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
        id: (0,phrases/* phrases */.H)(`id | n° | no | num | numéro | réf | ref | code | identifiant | #`),
        demand: (0,phrases/* phrases */.H)(`
      exigence | description | fonctionnalité | fonction | besoin | critère | énoncé | libellé |
      contenu | règle | contrainte | paramètre | détail`),
        administration: (0,phrases/* phrases */.H)(`
      priorité | statut | état | responsable | auteur | date | source | charge | estimation |
      version | phase | risque | cas de test | moscow | créé | mise à jour | dernière`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    vous pourriez | on pourrait | nous pourrions | tu pourrais | peut-être | éventuellement |
    si possible | le cas échéant | dans la mesure du possible | autant que possible | envisagez |
    envisager d’utiliser | envisager d'utiliser | ou équivalent | ou similaire | probablement |
    sans doute | n’hésitez pas | n'hésitez pas`),
    placeholders: (0,phrases/* phrases */.H)(`
    à définir | à déterminer | à préciser | à compléter | à confirmer | reste à décider |
    non décidé | tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`ou | soit | ou bien`),
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
      storie utente | user stor | interfaccia`),
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
        id: (0,phrases/* phrases */.H)(`id | n. | n° | no | num | numero | rif | ref | codice | identificativo | #`),
        demand: (0,phrases/* phrases */.H)(`
      requisito | descrizione | funzionalità | funzione | criterio | enunciato | contenuto |
      regola | vincolo | parametro | dettaglio | storia`),
        administration: (0,phrases/* phrases */.H)(`
      priorità | stato | responsabile | autore | data | fonte | stima | versione | fase |
      rischio | caso di test | moscow | creato | aggiornat | ultim`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    potresti | potreste | si potrebbe | potremmo | forse | magari | eventualmente |
    possibilmente | probabilmente | se possibile | ove possibile | quando possibile |
    per quanto possibile | se del caso | valuta di usare | considera di usare | o simile |
    o simili | o equivalente`),
    placeholders: (0,phrases/* phrases */.H)(`
    da definire | da determinare | da decidere | da confermare | da completare |
    non ancora deciso | tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`o | oppure | ovvero`),
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
      希望 | 要望 | 範囲 | スコープ | タスク | やること | 実現したい | 欲しい | 追加したい`),
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
        id: (0,phrases/* phrases */.H)(`id | 番号 | 項番 | 要件id | 要件 id | 要件番号 | 識別子 | no | #`),
        demand: (0,phrases/* phrases */.H)(`
      要件 | 要求 | 説明 | 内容 | 機能 | 仕様 | 概要 | 基準 | 受け入れ | 受入 | 条件 | 項目 |
      設定項目 | 制約 | ルール`),
        administration: (0,phrases/* phrases */.H)(`
      優先 | 状態 | ステータス | 担当 | 作成者 | 日付 | 期限 | 出典 | 工数 | 見積 | 版 |
      バージョン | フェーズ | リスク | テストケース | 更新 | 作成`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    かもしれない | かもしれません | と思います | と思われる | 検討してください | 検討するとよい |
    検討してもよい | 必要に応じて | 適宜 | 可能であれば | または同等の | もしくは類似の |
    してもよいでしょう | でしょうか | おそらく | たぶん | なるべく | できるだけ`),
    placeholders: (0,phrases/* phrases */.H)(`
    未定です | （未定） | 現時点では未定 | 未決定 | 後で決める | 今後決定 | 要検討 | 後日記載 |
    tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`または | 又は | もしくは | 若しくは | あるいは | それとも`),
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
      작업 | 할 일 | 원하는 | 개선`),
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
        id: (0,phrases/* phrases */.H)(`id | 번호 | 요구사항 id | 요구사항id | 요구사항 번호 | 식별자 | no | #`),
        demand: (0,phrases/* phrases */.H)(`
      요구사항 | 요구 사항 | 설명 | 내용 | 기능 | 명세 | 기준 | 인수 | 조건 | 항목 | 설정 | 제약 |
      규칙`),
        administration: (0,phrases/* phrases */.H)(`
      우선 | 상태 | 담당 | 작성자 | 날짜 | 일자 | 기한 | 출처 | 공수 | 추정 | 버전 | 단계 | 위험 |
      테스트 케이스 | 업데이트 | 승인`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    고려해 볼 수 | 고려해볼 수 | 고려할 수도 | 아마도 | 가능한 한 | 될 수 있으면 | 필요에 따라 |
    상황에 따라 | 적절히 | 수도 있습니다 | 수도 있다 | 하는 것도 좋 | 검토해 보세요 |
    또는 유사한 | 또는 동등한`),
    placeholders: (0,phrases/* phrases */.H)(`
    미정입니다 | (미정) | 추후 결정 | 추후 정의 | 추후 확정 | 추후 작성 | 결정되지 않 | tbd |
    tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`또는 | 혹은 | 아니면`),
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
      zakres | zadani | specyfikacj | historyjki | historie użytkownika | interfejs | możliwości`),
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
        id: (0,phrases/* phrases */.H)(`id | nr | lp | numer | kod | identyfikator | #`),
        demand: (0,phrases/* phrases */.H)(`
      wymagani | opis | funkcj | kryterium | kryteria | treść | reguł | ograniczeni | parametr |
      szczegół | historyjka`),
        administration: (0,phrases/* phrases */.H)(`
      priorytet | status | stan | odpowiedzialn | autor | data | źródło | nakład | szacunek |
      wersja | faza | etap | ryzyko | przypadek testowy | moscow | utworzon | aktualizacj |
      zatwierdz`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    być może | może warto | ewentualnie | prawdopodobnie | w miarę możliwości | jeśli to możliwe |
    o ile to możliwe | jeżeli to możliwe | można by | mógłbyś | moglibyśmy | rozważ użycie |
    warto rozważyć | lub podobny | lub podobne | lub równoważny | lub równoważne`),
    placeholders: (0,phrases/* phrases */.H)(`
    do ustalenia | do określenia | do zdefiniowania | do uzupełnienia | do potwierdzenia |
    do decyzji | jeszcze nie ustalono | tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`lub | albo | bądź`),
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
      história de usuário | interface`),
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
        id: (0,phrases/* phrases */.H)(`id | n.º | nº | no | núm | número | ref | código | codigo | identificador | #`),
        demand: (0,phrases/* phrases */.H)(`
      requisito | descrição | descricao | funcionalidade | função | critério | enunciado |
      conteúdo | regra | restrição | parâmetro | detalhe | história`),
        administration: (0,phrases/* phrases */.H)(`
      prioridade | status | situação | responsável | autor | data | fonte | esforço | estimativa |
      versão | fase | risco | caso de teste | moscow | criado | atualizado | última`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    você poderia | você pode querer | poderia usar | poderíamos | talvez | possivelmente |
    provavelmente | se possível | quando possível | sempre que possível | na medida do possível |
    conforme apropriado | considere usar | considere utilizar | ou similar | ou equivalente |
    quem sabe`),
    placeholders: (0,phrases/* phrases */.H)(`
    a definir | a ser definido | a ser definida | a determinar | a confirmar | a decidir |
    ainda não decidido | pendente de definição | tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`ou | ou então`),
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
      пользовательские истории | сценари | интерфейс`),
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
        id: (0,phrases/* phrases */.H)(`id | № | номер | ид | код | идентификатор | п/п | #`),
        demand: (0,phrases/* phrases */.H)(`
      требовани | описани | функци | формулировк | критери | содержани | правил | ограничени |
      параметр | возможност | условие`),
        administration: (0,phrases/* phrases */.H)(`
      приоритет | статус | состояние | ответствен | автор | дата | источник | трудоёмкость |
      трудоемкость | оценк | версия | этап | риск | тест-кейс | создан | обновл | утвердил`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    возможно, | может быть, | вероятно | наверное | пожалуй | при необходимости | как правило |
    по возможности | если возможно | можно было бы | вы могли бы | мы могли бы |
    рассмотрите возможность | или аналог | или аналогичный | или эквивалент | или подобный |
    по усмотрению | и т. д. | и т.д. | и т. п. | и т.п.`),
    placeholders: (0,phrases/* phrases */.H)(`
    будет определено | будет определена | будет определён | подлежит определению |
    подлежит уточнению | уточняется | требует уточнения | пока не решено | tbd | tbc |
    lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`или | либо`),
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
      交互 | 你想要 | 您想要 | 解决办法 | 特性`),
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
        id: (0,phrases/* phrases */.H)(`id | 编号 | 序号 | 需求 id | 需求id | 需求编号 | 标识 | no | #`),
        demand: (0,phrases/* phrases */.H)(`
      描述 | 说明 | 需求 | 要求 | 功能 | 内容 | 规则 | 标准 | 验收 | 配置项 | 特性 | 约束 | 定义 |
      用户故事`),
        administration: (0,phrases/* phrases */.H)(`
      优先级 | 状态 | 负责人 | 作者 | 日期 | 时间 | 来源 | 工时 | 估算 | 版本 | 阶段 | 风险 |
      测试用例 | 更新 | 创建`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    可以考虑 | 建议考虑 | 可考虑 | 也许 | 或许 | 大概会 | 大概是 | 大概需要 | 视情况 | 酌情 |
    尽可能 | 尽量 | 类似的库 | 或类似 | 如有可能 | 若有可能 | 可以尝试 | 不妨 | 可能需要考虑`),
    placeholders: (0,phrases/* phrases */.H)(`
    待定 | 待确定 | 待确认 | 待补充 | 待完善 | 尚未确定 | 尚未决定 | tbd | tbc | lorem ipsum |
    fixme`),
    or: (0,phrases/* phrases */.H)(`或者 | 或是 | 或`),
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
      互動 | 你想要 | 您想要 | 解決辦法 | 解決方法 | 特性`),
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
        id: (0,phrases/* phrases */.H)(`id | 編號 | 序號 | 需求 id | 需求id | 需求編號 | 識別碼 | no | #`),
        demand: (0,phrases/* phrases */.H)(`
      描述 | 說明 | 需求 | 要求 | 功能 | 內容 | 規則 | 標準 | 驗收 | 設定項 | 特性 | 限制 | 定義 |
      使用者故事`),
        administration: (0,phrases/* phrases */.H)(`
      優先 | 狀態 | 負責人 | 作者 | 日期 | 時間 | 來源 | 工時 | 估算 | 版本 | 階段 | 風險 |
      測試案例 | 更新 | 建立`),
    },
    hedges: (0,phrases/* phrases */.H)(`
    可以考慮 | 建議考慮 | 可考慮 | 也許 | 或許 | 大概會 | 大概是 | 大概需要 | 視情況 | 酌情 |
    盡可能 | 儘可能 | 盡量 | 儘量 | 類似的函式庫 | 或類似 | 如有可能 | 若有可能 | 可以嘗試 | 不妨`),
    placeholders: (0,phrases/* phrases */.H)(`
    待定 | 待確定 | 待確認 | 待補充 | 待補 | 尚未確定 | 尚未決定 | tbd | tbc | lorem ipsum | fixme`),
    or: (0,phrases/* phrases */.H)(`或者 | 或是 | 或`),
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

/***/ 3534:
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
/** White space and the mark of a cut are no part of what is compared. */
function foldQuote(text) {
    return (0,spec_text/* toCode */.Xt)(text)
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
        if ((0,spec_text/* toLine */.S5)(clause.text) !== (0,spec_text/* toLine */.S5)(text)) {
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
    const { number = '', title = '' } = /^(?:(?<number>\d{1,3})[.)]?\s)?(?<title>.*)$/u.exec(text.trim())?.groups ?? {};
    const words = wordsOf(title);
    const named = titles.get(words.join(' '));
    if (named !== undefined)
        return named;
    const expected = wordsOf(locale.sections[Number(number) - 1] ?? '');
    const shared = expected.filter((word) => words.includes(word));
    return shared.length > 0 && shared.length * 2 >= expected.length ? Number(number) : undefined;
}
function wordsOf(title) {
    return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
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

;// CONCATENATED MODULE: ./build/rules/clause-is-built.js


const clauseIsBuilt = {
    id: 'clause-is-built',
    about: 'Every clause of the requirement is built by a step; an exclusion is answered as out of scope.',
    severity: 'error',
    reason: 'What no step builds is what the user asked for and does not get.',
    check: (parsed, context) => [...findUnbuilt(parsed), ...findLost(parsed, context)],
};
function findUnbuilt(parsed) {
    const steps = listSteps(parsed);
    // A missing plan is one finding of its own, not one for every clause.
    if (steps.length === 0)
        return [];
    const built = new Set(steps.flatMap(({ step }) => step.requirements));
    const excluded = new Set(parsed.spec.outOfScope.flatMap(({ requirements }) => requirements));
    return parsed.spec.requirement.clauses.flatMap((clause, index) => {
        const isAnswered = clause.kind === 'exclusion' && excluded.has(clause.id);
        if (built.has(clause.id) || isAnswered)
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
            message: `Expected ${id} to be answered, found it neither in a step nor out of scope: ${(0,quote_value/* quoteValue */.c)(text)}.`,
            hint: `Add an entry for ${id} to what is out of scope, with the reason.`,
        };
    }
    const found = isExcluded ? `only out of scope, though it is no exclusion` : 'none';
    return {
        message: `Expected a step that builds ${id}, found ${found}: ${(0,quote_value/* quoteValue */.c)(text)}.`,
        hint: `Add ${id} to the requirements of the step that builds it, or add that step.`,
    };
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
            const mistake = decision_is_final_findMistake(decision);
            return mistake === undefined ? [] : [{ at: parsed.at(`decisions.${index}`), ...mistake }];
        });
    },
};
function decision_is_final_findMistake({ topic, options, decision, reason }) {
    const about = (0,quote_value/* quoteValue */.c)(topic);
    if (options.length === 0) {
        return {
            message: `Expected the options of the decision on ${about}, found none.`,
            hint: 'List what was weighed, each with its source.',
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

;// CONCATENATED MODULE: ./build/rules/front-matter-is-readable.js

const frontMatterIsReadable = {
    id: 'front-matter-is-readable',
    about: 'The document starts with YAML front matter that states its machine facts.',
    severity: 'error',
    reason: 'The locale decides which headings are expected, and the input hash tells whether the document is still up to date.',
    check: (parsed) => {
        const unreadable = parsed.unreadable.filter(({ what }) => what === 'front-matter');
        if (unreadable.length === 0)
            return findMissing(parsed);
        return unreadable.map(({ message, at }) => ({ at, message, hint }));
    },
};
const hint = 'Start the file with "---", YAML with schemaVersion, title, locale, createdAt, requirement (source, title), inputHash, model and tool, and "---".';
/** Facts that nobody but the program that wrote the document can state. */
function findMissing({ spec, lines }) {
    const facts = [
        ['locale', spec.locale],
        ['createdAt', spec.createdAt],
        ['requirement', spec.requirement.source],
        ['inputHash', spec.generator.inputHash],
        ['model', spec.generator.model],
        ['tool', spec.generator.tool],
    ];
    const missing = facts.filter(([, value]) => value.trim() === '').map(([name]) => name);
    if (missing.length === 0)
        return [];
    const found = missing.length === facts.length ? 'none' : `none of ${missing.join(', ')}`;
    const message = `Expected front matter with the facts of the document, found ${found}.`;
    return [{ at: rangeOfLine(lines, 1), message, hint }];
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

// EXTERNAL MODULE: ./build/nearest-name.js
var nearest_name = __webpack_require__(1972);
;// CONCATENATED MODULE: ./build/rules/paths/tree-paths.js

/** Looking for the nearest path compares with every file: many wrong paths or a huge tree stop it. */
const mostSuggestions = 20;
const mostCandidates = 500;
function readTreePaths({ architecture }) {
    const { root, files } = architecture.structure;
    const paths = files.map(({ path }) => path);
    const known = new Set(paths);
    for (const path of paths) {
        const cut = path.lastIndexOf('/');
        if (cut !== -1)
            addFolders(path.slice(0, cut), known);
    }
    let suggestions = 0;
    return {
        isEmpty: paths.length === 0,
        has: (path) => known.has(path),
        suggest(path) {
            suggestions += 1;
            const bare = path.replace(/^\.\//u, '').replace(/\/+$/u, '');
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
    if (moved !== undefined || paths.length > mostCandidates)
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
    return readPassages(parsed).map(({ text, line }) => ({
        line,
        text: maskAddresses(maskQuotations(maskCode(maskPlaces({ text, line }, quoted)))),
    }));
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




const noHedge = {
    id: 'no-hedge',
    about: 'No sentence leaves it to the Builder whether something is done.',
    severity: 'error',
    reason: 'What "could" or "maybe" should be done is built by one Builder and left out by the next.',
    check(parsed) {
        const find = createPhraseFinder([...parsed.locale.hedges, ...en.en.hedges]);
        return findPhrases(parsed, find).map(({ phrase, at }) => ({
            at,
            message: `Expected a statement, found ${(0,quote_value/* quoteValue */.c)(phrase)}.`,
            hint: `Say what must be done, or drop the sentence; where ${(0,quote_value/* quoteValue */.c)(phrase)} is quoted, put it in quotation marks.`,
        }));
    },
};

;// CONCATENATED MODULE: ./build/rules/prose/find-alternative.js


/** More names than this are no stack; the limit bounds the time on hostile documents. */
const mostNames = 300;
const trimMarks = (text) => text.replace(/^[\s`*_"'(]+|[\s`*_"')]+$/gu, '');
function toChoices(or, names) {
    const folded = names.map((name) => trimMarks(name).toLowerCase());
    const known = [...new Set(folded)].filter((name) => name.length > 1 && name.length <= 60);
    return { findOr: createPhraseFinder(or), names: known.slice(0, mostNames) };
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
/** `Use X or Y`, where X and Y read like products: capitalised words, or packages between backticks. */
const orderToChoose = /(?<![\p{L}\p{N}])(?:[Uu]se|[Cc]hoose|[Pp]ick|[Ss]elect|[Aa]dopt|[Ii]nstall)\s(?:either\s)?(?<first>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})\sor\s(?<second>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})(?<rest>[^\n]{0,20})/gu;
/** Then the text says itself which of the two it is. */
const condition = /^[,\s]*(?:depending|according|when|if|unless|where|based|as)\b/iu;
/** The words of an instruction that lets the Builder choose between two products. */
function findOpenOrder(text) {
    for (const { groups = {} } of maskQuotations(text).matchAll(orderToChoose)) {
        const { first = '', second = '', rest = '' } = groups;
        if (isProduct(first) && isProduct(second) && !condition.test(rest)) {
            return `${first} or ${second}`;
        }
    }
    return undefined;
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
    return toChoices([...locale.or, ...en.en.or], names);
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
    return findNamedAlternative(text, choices) ?? findOpenOrder(text);
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
    about: 'Every part says something.',
    severity: 'error',
    reason: 'Below an empty label a Builder has to invent what belongs there.',
    check: ({ parts, locale }) => parts
        .filter(({ empty }) => empty)
        .map(({ name, at }) => ({
        at,
        message: `Expected content in the part "${locale.parts[name]}", found none.`,
        hint: requiredParts.includes(name)
            ? `Add the content, or the sentence "${locale.labels.none}" when there is rightly nothing to say.`
            : 'Add the content, or remove the label.',
    })),
};

;// CONCATENATED MODULE: ./build/rules/layout/read-footnote-labels.js
/** The label of each footnote that is defined, and the line of its definition, from 1. */
function readFootnoteLabels(lines) {
    const labels = new Map();
    for (const [index, line] of lines.entries()) {
        const label = /^ {0,3}\[\^([^\]\s]{1,200})\]:/u.exec(line)?.[1];
        if (label !== undefined && !labels.has(label))
            labels.set(label, index + 1);
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/rules/part-is-readable.js

const partIsReadable = {
    id: 'part-is-readable',
    about: 'Everything inside a part and every footnote is written in a form that can be read back.',
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
        ...findFootnotes(parsed).map(({ message, at }) => ({
            at,
            message,
            hint: 'Write evidence as `path:line`: `quote` and a clause as **R1** (kind, `source:line`): text.',
        })),
    ],
};
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
        const isItem = /^[-*+]\s+\*\*/u.test(written);
        if (isItem && title.replace(/\s*[:：]$/u, '') === label)
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
    return new Set(words.flatMap((word) => [word, word.replace(/\p{N}+$/u, '')]).filter(Boolean));
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
        numbers: numbers.replace(/\.$/u, '').replace(/(?:\.0+)+$/u, ''),
        suffix: version.slice(numbers.length),
    };
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
const footnoteMark = /(?<!\\)\[\^([^\]\s]{1,200})\]/gu;
/** Clauses are footnotes too; an unknown one is already reported with the entry that names it. */
function findUnknownFootnotes(parsed) {
    const defined = readFootnoteLabels(parsed.lines);
    const reported = new Set(listMentions(parsed).flatMap(({ ids }) => ids));
    return readPassages(parsed).flatMap((passage) => {
        if (!passage.text.includes('[^'))
            return [];
        const place = createPlacer(passage);
        return [...maskCode(passage.text).matchAll(footnoteMark)].flatMap((found) => {
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
            ...findStrays(headings, titles),
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
        else if (text.trim() !== title) {
            const message = `Expected the heading "## ${title}", found ${(0,quote_value/* quoteValue */.c)(`## ${text}`)}.`;
            problems.push({ at, message, hint: `Write "## ${title}" to the letter.` });
        }
        seen.add(section);
    }
    return problems;
}
function findStrays(headings, titles) {
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

const stepHasCheck = {
    id: 'step-has-check',
    about: 'Every step says how it is proved done: a command, or what a person looks at.',
    severity: 'error',
    reason: 'Without a check the Builder cannot know that a step is finished before it starts the next.',
    check: (parsed) => listSteps(parsed).flatMap(({ step, pointer }) => {
        const { verify } = step;
        const check = 'command' in verify ? verify.command : verify.manual;
        if (/[\p{L}\p{N}]/u.test(check))
            return [];
        return [
            {
                at: parsed.at(pointer),
                message: `Expected step ${step.id} to say how it is checked, found nothing.`,
                hint: 'Add a command that exits with 0 when the step is done, or what a person must see.',
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/rules/step-path-in-tree.js




const stepPathInTree = {
    id: 'step-path-in-tree',
    about: 'Every file that a step names is in the project structure.',
    severity: 'error',
    reason: 'A Builder that meets an unknown path decides on its own where the file belongs.',
    check(parsed) {
        const tree = readTreePaths(parsed.spec);
        // A missing tree is one finding of its own, not one for every step.
        if (tree.isEmpty)
            return [];
        return listSteps(parsed).flatMap(({ step, pointer }) => step.files.flatMap((path, index) => {
            if (tree.has(path))
                return [];
            return [
                {
                    at: locateText(parsed, `${pointer}.files.${index}`, path),
                    message: `Expected step ${step.id} to name files of the project structure, found ${(0,quote_value/* quoteValue */.c)(path)}.`,
                    hint: tree.suggest(path),
                },
            ];
        }));
    },
};

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
        if (parsed.spec.architecture.structure.files.length > 0)
            return findRepeats(parsed);
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
const definition = /(?<![\p{L}\p{N}_])(?:class|interface|type|struct|enum|record|trait|protocol|typedef|message|union|object|newtype|alias|actor|extension|mixin|table|module|impl|component|TypeVar\(["'])\s*(?:<[^<>\n]{0,100}>\s*)?(?<name>\p{Lu}[\p{L}\p{N}_]*)/giu;
/** `import { A, B as C } from 'x'`, `from x import A, B`, `use x::{A, B};`, `import x.y.A`. */
const imports = /(?:^|\n)\s*(?:import|from|use|using|require|include)\s(?<list>[^\n;]{1,500}|\{[^}]{1,2000}\})/gu;
/** `<T, TItem extends Base>` after a name declares type parameters. */
const parameters = /(?<=[\p{L}\p{N}_])<(?<list>[^<>\n]{1,200})>/gu;
const capitalised = /\p{Lu}[\p{L}\p{N}_]*/gu;
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
const namesIn = (text) => text.match(capitalised) ?? [];
function definedIn(code) {
    const declared = [...code.matchAll(definition)].map(({ groups }) => groups?.['name'] ?? '');
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
        // Where nothing is defined, the empty part is the finding.
        if (parsed.spec.interfaces.schemas.length === 0)
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
    treeParses,
    versionIsExact,
    oneVersionPerName,
    pinIsGrounded,
    pinMatchesEvidence,
    citationResolves,
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
    referenceResolves,
    noHedge,
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
    .replace(/\s+$/u, '');


/***/ })

};
