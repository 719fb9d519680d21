import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const de: Locale = {
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
  offlineDraft:
    'Dies ist ein Offline-Entwurf: Er enthält nur, was Anforderung und Recherche aussagen, und wurde von keinem Modell ergänzt.',
  binding: phrases(`
    muss | müssen | musst | soll | sollen | sollte | sollten | darf nicht | dürfen nicht |
    darf nur | dürfen nur | darf kein | darf keine | darf keinen | wird benötigt |
    werden benötigt | ist erforderlich | sind erforderlich | zwingend | verpflichtend | muß`),
  obliging: phrases(`
    muss | müssen | darf nicht | dürfen nicht | darf kein | darf keine | darf keinen |
    dürfen keine | verboten | untersagt`),
  prohibiting: phrases(`
    darf nicht | dürfen nicht | darf kein | darf keine | darf keinen | dürfen keine | soll nicht |
    sollen nicht | sollte nicht | sollten nicht | muss nicht mehr | verboten | untersagt`),
  excluding: phrases(`
    nicht im umfang | außerhalb des umfangs | nicht teil des | nicht teil der |
    nicht bestandteil | nicht gegenstand | wird nicht unterstützt | werden nicht unterstützt |
    wird nicht umgesetzt | werden nicht umgesetzt | nicht vorgesehen | ist nicht gefordert |
    keine unterstützung für`),
  requests: phrases(`
    ich möchte | wir möchten | möchte ich | möchten wir | ich will | wir wollen | ich hätte gern |
    ich hätte gerne | wir hätten gern | wir hätten gerne | ich wünsche | wir wünschen |
    wünschenswert | ich brauche | wir brauchen | ich benötige | wir benötigen | es wäre |
    wäre schön | wäre toll | wäre hilfreich | wäre gut | wäre super | bitte | könntet ihr |
    könnten sie | könnte man | ich schlage vor | wir schlagen vor | als nutzer | als benutzer |
    als anwender | funktionswunsch`),
  frequent: phrases(`
    der | die | das | und | den | dem | ein | eine | ist | mit | für | nicht | von | zu | wird |
    werden | auf | im | oder | bei | ich`),
  headings: {
    proposal: phrases(`
      anforderung | funktionale | funktionsumfang | funktionen | produktfunktion | leistung |
      lieferumfang | vorschlag | lösung | ziel | erwartet | gewünscht | wunsch | umfang |
      aufgabe | musskriterien | muss-kriterien | wunschkriterien | kann-kriterien |
      kannkriterien | soll-zustand | sollkonzept | benutzeroberfläche | anwenderstor | user stor |
      produkteinsatz | was wir brauchen | was ich brauche | was wir benötigen |
      was gebraucht wird | was benötigt wird | =entscheidung | =entscheidungen |
      =verhalten | =funktionsweise | =so funktioniert es`),
    motivation: phrases(`
      motivation | hintergrund | =kontext | =problem | problemstellung | problembeschreibung |
      ausgangslage | ausgangssituation | ist-zustand | ist-analyse | begründung | =warum |
      allgemeines | =zweck | projektbezug | aktuelles verhalten | tatsächliches verhalten |
      reproduktion | schritte zum reproduzieren | =konzept | =hinweise | =anmerkungen`),
    acceptance: phrases(`
      abnahme | akzeptanz | erfolgskriterien | fertigstellungskriterien | definition of done |
      qualitätsnachweis`),
    exclusion: phrases(`
      nicht im umfang | nicht im scope | außerhalb des | =abgrenzung | abgrenzungskriterien |
      nichtziel | nicht-ziel | nicht ziel | =ausschluss | =ausschlüsse | =ausgeschlossen |
      nicht enthalten | nicht bestandteil | nicht umgesetzt | nicht geplant | was nicht |
      out of scope | non-goals`),
    quality: phrases(`
      nichtfunktional | nicht-funktional | nicht funktional | qualität | leistungsanforderung |
      performance | sicherheit | datenschutz | zuverlässigkeit | benutzbarkeit | barrierefrei |
      kompatibilität | skalierbarkeit | verfügbarkeit | wartbarkeit | antwortzeit`),
    constraint: phrases(`
      randbedingung | rahmenbedingung | einschränkung | beschränkung | technische anforderung |
      technische vorgabe | technologie | technische rahmen | entwurfsprinzip | vorgaben |
      abhängigkeit | annahme | systemumgebung | technische produktumgebung`),
    remark: phrases(`
      weitere informationen | zusätzliche informationen | zusätzlicher kontext | =hinweise |
      =anmerkungen | =sonstiges`),
    context: phrases(`
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
    id: phrases(`
      id | nr | nummer | kennung | anforderungs-id | anforderungsnummer | lfd | req | kürzel | # |
      pos | position | lfd nr | lfd. nr`),
    demand: phrases(`
      anforderung | beschreibung | funktion | forderung | kriterium | kriterien | merkmal |
      inhalt | erläuterung | bedingung | vorgabe | regel | einstellung | leistung`),
    administration: phrases(`
      priorität | prio | status | verantwortlich | autor | datum | quelle | aufwand | schätzung |
      version | phase | risiko | testfall | erledigt | erstellt | geändert | letzte änderung`),
    field: phrases(`feld | feldname | attribut | eigenschaft | spalte | spaltenname`),
    type: phrases(`typ | datentyp`),
    document: phrases(`
      ersetzt | ersetzt durch | abgelöst durch | prüfer | gutachter | entscheider |
      genehmigt von | team | ticket | kontakt | dokumentnummer | akteur | akteure`),
  },
  exceptions: phrases(`
    ausnahme | ausnahmen | fehlerfall | fehlerfälle | im fehlerfall | bei fehler | bei fehlern |
    bei misserfolg | bei zeitüberschreitung | fehlerbehandlung | alternativer ablauf |
    alternative abläufe`),
  openDecisions: {
    headings: phrases(`
      offene frage | offene punkte | offene entscheidung | ungeklärte frage | noch zu klären |
      =zu klären | =noch offen`),
    marks: phrases(`offene frage | offener punkt | zu klären | unentschieden | ist offen`),
  },
  hedges: phrases(`
    könnte man | man könnte | du könntest | wir könnten | vielleicht | eventuell | eventuelle |
    eventuellen | möglicherweise | gegebenenfalls | ggf. | nach möglichkeit | wenn möglich | falls
    möglich | soweit möglich | oder ähnlich | oder ähnliches | oder gleichwertig | in der regel |
    unter umständen | erwägen sie | womöglich | vermutlich | wahrscheinlich | möglichst | nach bedarf | am besten ist | am besten wird |
    am besten werden | am besten verwendet | am besten verwendest | am besten nutzt | am besten nutzen |
    am besten nimmt | am besten mit | am besten per | am besten über | und so weiter | usw. | etc.`),
  fluff: phrases(`
    nahtlos | nahtlose | nahtloses | nahtlosen | erstklassig | hochmodern | modernste | wegweisend | revolutionär | blitzschnell |
    zukunftssicher | mühelos`),
  placeholders: phrases(`
    noch offen | noch festzulegen | noch zu klären | noch zu entscheiden | noch zu definieren |
    wird noch festgelegt | wird noch entschieden | wird nachgereicht | tbd | tbc | lorem ipsum |
    fixme`),
  elsewhere: phrases(`
    wie in der anforderung | wie in den anforderungen | wie in der recherche | wie in dem issue |
    wie in dem ticket | siehe anforderung | siehe anforderungen | siehe recherche | siehe die
    anforderung | siehe die anforderungen | siehe die recherche | siehe das issue | siehe das ticket
    | wie besprochen | wie vereinbart | wie abgesprochen`),
  or: phrases(`oder | entweder`),
  orders: phrases(`
    verwende | verwenden sie | nutze | nutzen sie | benutze | wähle | wählen sie | installiere |
    nimm`),
  caveats: phrases(`
    hinweis | achtung | warnung | wichtig | vorsicht | anmerkung | beachten | veraltet |
    abgekündigt | nicht mehr unterstützt | nicht mehr | einschränkung | bekanntes problem |
    inkompatible änderung`),
  failures: phrases(`
    fehler | fehlgeschlagen | schlägt fehl | fehlschlag | ausnahme | zeitüberschreitung |
    timeout | absturz | stürzt ab | wiederholung | wiederholen | abgelehnt | ungültig |
    nicht autorisiert | abbruch`),
};
