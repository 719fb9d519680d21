import type { Texts } from './texts.ts';

export const de: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['„', '“'],
  stack: {
    own: (file) => `Version des Projekts selbst, angegeben in ${file}.`,
    runtime: (file) => `Laufzeitabhängigkeit, deklariert in ${file}.`,
    development: (file) => `Entwicklungsabhängigkeit, deklariert in ${file}.`,
    transitive: (file) => `Indirekte Abhängigkeit, verzeichnet in ${file}.`,
    override: (file) => `Durch eine Überschreibung in ${file} erzwungene Version.`,
    demanded: (file) => `Version, die ${file} verlangt.`,
    locked: (file) => `In ${file} festgeschriebene Version.`,
    required: 'Von der Anforderung angegebene Version.',
    researched: 'Von der Recherche angegebene Version.',
    neededBy: (clauses) => `Genannt in ${clauses}.`,
  },
  files: {
    manifest: 'Deklariert die Abhängigkeiten und die Befehle des Projekts.',
    lock: 'Schreibt die aufgelösten Versionen der Abhängigkeiten fest.',
    configuration: 'Konfiguriert ein Werkzeug des Projekts.',
    container: 'Beschreibt den Container, in dem das Projekt läuft.',
    pipeline: 'Führt bei jeder Änderung die Prüfungen des Projekts aus.',
    models: (names) => `Definiert ${names}.`,
    types: (clauses) => `Definiert die Typen und Konstanten von ${clauses}.`,
    entry: 'Einstiegspunkt: verbindet die Module.',
    client: (endpoints) => `Ruft die Endpunkte ${endpoints} auf.`,
    routes: (endpoints) => `Setzt die Endpunkte ${endpoints} um.`,
    module: (name, clauses) => `Setzt ${name} um: ${clauses}.`,
    screen: (name, clauses) => `Stellt ${name} dar: ${clauses}.`,
    tests: (clauses) => `Weist ${clauses} nach.`,
    routeTests: (file) => `Weist die Endpunkte von ${file} nach.`,
    wholeTests: 'Weist den ganzen Weg von der Eingabe bis zum Ergebnis nach.',
    namedByRequirement: 'In der Anforderung genannt.',
    namedByResearch: 'In der Recherche genannt.',
  },
  patterns: {
    service: [
      'Schichten um eine HTTP-Schnittstelle',
      'Die Quellen nennen HTTP-Endpunkte: Routen tragen Anfragen und Antworten, Module halten die Regeln, Modelle halten die Daten.',
    ],
    server: [
      'Schichten um eine HTTP-Schnittstelle',
      'Ein Server-Framework ist festgelegt: Routen tragen Anfragen und Antworten, Module halten die Regeln, Modelle halten die Daten.',
    ],
    browserExtension: [
      'Browser-Erweiterung',
      'Die Recherche nennt ein Erweiterungsmanifest: Der Browser lädt die Einstiegspunkte, die das Manifest deklariert.',
    ],
    editorExtension: [
      'Editor-Erweiterung',
      'Das Manifest nennt einen Editor als Wirt: Der Einstiegspunkt registriert Befehle und Ansichten, Module halten die Regeln.',
    ],
    userInterface: [
      'Oberfläche aus Komponenten',
      'Die festgelegte Oberflächenbibliothek baut die Ansichten aus Komponenten; Module halten die Regeln getrennt davon.',
    ],
    commandLine: [
      'Kommandozeilenprogramm',
      'Die Quellen beschreiben ein Programm für die Kommandozeile: Der Einstiegspunkt liest die Argumente, Module halten die Regeln.',
    ],
    library: [
      'Bibliothek mit einem öffentlichen Einstieg',
      'Das Manifest beschreibt ein Paket, das andere Programme einbinden: Ein Einstieg exportiert, was die Module umsetzen.',
    ],
    modules: [
      'Ein Modul je Thema',
      'Die Anforderung ist in Themen gegliedert: Jedes Modul setzt die Klauseln eines Themas um, ein Einstieg verbindet sie.',
    ],
    documents: [
      'Ein Dokument je Thema',
      'Weder die Anforderung noch die Recherche nennt eine Programmiersprache: Jedes Thema wird in einem eigenen Dokument festgelegt.',
    ],
  },
  statedPattern: (phrase, clauses) =>
    `Die Anforderung nennt die Architektur (${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Feld ${field} von ${schema}.`,
    stated: 'Von der Recherche angegeben.',
    demanded: (clauses) => `Gefordert von ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Setze ${clause} um: ${phrase}.`,
    compare: (clause, phrase) => `Vergleiche das vorhandene Verhalten mit ${clause}: ${phrase}.`,
    use: (technologies, clauses) => `Verwende ${technologies} für ${clauses}.`,
    data: (schemas) => `Tausche Daten nur als ${schemas} aus.`,
    uphold: (clause, phrase) => `Halte ${clause} ein: ${phrase}.`,
    qualities: 'Qualitäten und Randbedingungen',
  },
  details: {
    stated: (quote) => `Beachte, was die Recherche angibt: ${quote}`,
    statedFor: (clauses, quote) => `Beachte für ${clauses}, was die Recherche angibt: ${quote}`,
    existing: (clauses, quote) =>
      `Baue für ${clauses} auf dem auf, was die Recherche als vorhanden zeigt: ${quote}`,
    noLanguage:
      'Weder die Anforderung noch die Recherche nennt eine Programmiersprache: Die Projektstruktur enthält Dokumente, und die erste Phase legt nichts darüber hinaus fest.',
    noVersions:
      'Weder die Anforderung noch die Recherche nennt eine Version: Der Technologie-Stack legt nichts fest, und das Manifest hält fest, was installiert wird.',
  },
  errors: {
    answer: (status, endpoints) => `${status} bei ${endpoints}`,
    answerSo: (file) => `Behandle genau diesen Status in ${file} und weise es mit einem Test nach.`,
    stated: (quote) => `Von der Recherche angegeben: ${quote}`,
    statedSo: (test) => `Befolge diese Aussage und weise den Fehlerpfad in ${test} nach.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) =>
      `Setze den Fehlerpfad von ${clause} um und weise ihn in ${test} nach.`,
  },
  decisions: {
    answered: (author) => `${author} hat es im Issue beantwortet.`,
    take: (value, topic) => `Verwende ${value} für ${topic}.`,
    follow: (value, other) => `Befolge ${value} und nicht ${other}.`,
    reasons: {
      requirement: 'Die Anforderung gibt diesen Wert an, und sie hat Vorrang vor der Recherche.',
      lockfile:
        'Die Lock-Datei hält fest, was wirklich installiert ist, und hat Vorrang vor allen anderen Quellen.',
      manifest: 'Das Manifest gibt diesen Wert an, und ein Manifest hat Vorrang vor Fließtext.',
      superseded: 'Die andere Quelle gilt nicht mehr.',
      dated: 'Das neueste datierte Dokument gibt es an.',
      newest: 'Es ist die neueste der angegebenen Versionen.',
      pinned: 'Nur hierfür legt die Recherche eine Version fest.',
      recommended: 'Die Recherche empfiehlt es.',
      first: 'Die Recherche nennt es zuerst und führt nichts an, was dagegen spricht.',
    },
    existingTopic: (clauses) => `Vorhandenes Verhalten zu ${clauses}`,
    existingOption: 'Baue auf dem vorhandenen Verhalten auf.',
    rebuildOption: 'Baue das Verhalten ein zweites Mal.',
    existingDecision: (clauses) =>
      `Ändere nur, was ${clauses} darüber hinaus fordert, und weise es mit Tests nach.`,
    existingReason:
      'Die Recherche zeigt das Verhalten als vorhanden; ein zweites widerspräche ihm.',
  },
  excluded: (clauses) => `Die Anforderung schließt es aus (${clauses}).`,
  plan: {
    createManifest: (file) =>
      `Lege ${file} mit dem Namen, der Sprache und den Befehlen des Projekts an.`,
    declare: (file, names) =>
      `Deklariere in ${file} die Versionen, die Abschnitt 1 festlegt: ${names}.`,
    keepVersions: (file) =>
      `Behalte die Versionen bei, die ${file} angibt, so wie Abschnitt 1 sie festlegt.`,
    modifyManifest: (file) => `Erweitere ${file} um das, was die Module dieses Plans brauchen.`,
    addTest: (command, file) =>
      `Ergänze ${file} um den Befehl ${command}: Er führt alle Tests dieses Plans aus.`,
    configure: (files) => `Lege ${files} so an, wie die Recherche es angibt.`,
    keep: (files) => `Behalte ${files} so bei, wie die Recherche es zeigt.`,
    scaffold: (file) => `Lege den leeren Einstiegspunkt ${file} an.`,
    constrain: (clauses, files) => `Richte das Projekt in ${files} so ein, dass ${clauses} gilt.`,
    models: (schemas, file) => `Definiere ${schemas} in ${file} mit jedem Feld aus Abschnitt 2.`,
    types: (clauses, file) => `Definiere die Typen und Konstanten von ${clauses} in ${file}.`,
    core: (clauses, name, file) => `Definiere die Daten von ${name} (${clauses}) in ${file}.`,
    locate: (clauses, quote, file) =>
      `Finde das vorhandene Verhalten zu ${clauses}, das die Recherche angibt (${quote}), ausgehend von ${file}.`,
    compare: (clauses, name, file) =>
      `Vergleiche das vorhandene Verhalten mit ${clauses} (${name}) und ändere ausgehend von ${file} nur, was fehlt.`,
    module: (clauses, name, file) =>
      `Setze ${clauses} (${name}) in ${file} um, entlang des gleichnamigen Ablaufs.`,
    screen: (clauses, name, file) =>
      `Baue die Oberfläche für ${clauses} (${name}) in ${file}, entlang des gleichnamigen Ablaufs.`,
    proved: (test) => `Weise jede Klausel mit einem Test in ${test} nach.`,
    client: (endpoints, file) => `Rufe die Endpunkte ${endpoints} aus ${file} auf.`,
    routes: (endpoints, file) => `Setze die Endpunkte ${endpoints} in ${file} um.`,
    statuses: 'Decke jeden Statuscode aus Abschnitt 2 ab.',
    proveRoutes: (test) => `Weise jeden Endpunkt mit einem Test in ${test} nach.`,
    entry: (file) => `Verbinde die Module der früheren Phasen in ${file}.`,
    expose: (clauses, files) =>
      `Mache das, was ${clauses} fordert, von außerhalb aufrufbar: ${files}.`,
    named: (files) =>
      `Schreibe ${files} so, wie Abschnitt 1 und die Anforderungen dieses Schritts es angeben.`,
    uphold: (clauses) => `Halte ${clauses} in jeder Datei dieses Schritts ein.`,
    prove: (clauses, test) => `Weise ${clauses} in ${test} nach, mit einem Test je Klausel.`,
    acceptance: (clauses, test) => `Weise die Abnahmekriterien ${clauses} in ${test} nach.`,
    quality: (clauses, test) => `Miss ${clauses} in ${test}.`,
    whole: (test) => `Weise den ganzen Weg von der Eingabe bis zum Ergebnis in ${test} nach.`,
    finish: (commands) => `Führe ${commands} für das ganze Projekt aus.`,
  },
  look: {
    files: (files) => `${files}: vorhanden und nicht leer.`,
    clauses: (clauses, files) =>
      `${clauses}: erfüllt durch ${files}; vergleiche das Ergebnis mit dem Text jeder Klausel.`,
    schemas: (file) => `${file}: Jedes Feld aus Abschnitt 2 ist mit seinem Typ vorhanden.`,
    endpoints: (file) => `${file}: Jeder Endpunkt aus Abschnitt 2 antwortet.`,
  },
};
