import type { Texts } from './texts.ts';

export const pl: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['„', '”'],
  stack: {
    own: (file) => `Wersja samego projektu, podana w ${file}.`,
    runtime: (file) => `Zależność uruchomieniowa zadeklarowana w ${file}.`,
    development: (file) => `Zależność deweloperska zadeklarowana w ${file}.`,
    transitive: (file) => `Zależność pośrednia zapisana w ${file}.`,
    override: (file) => `Wersja wymuszona przez nadpisanie w ${file}.`,
    demanded: (file) => `Wersja, której wymaga ${file}.`,
    locked: (file) => `Wersja zablokowana w ${file}.`,
    required: 'Wersja podana w wymaganiu.',
    researched: 'Wersja podana w materiałach badawczych.',
    neededBy: (clauses) => `Wymieniona w ${clauses}.`,
  },
  files: {
    manifest: 'Deklaruje zależności i polecenia projektu.',
    lock: 'Blokuje ustalone wersje zależności.',
    configuration: 'Konfiguruje narzędzie projektu.',
    container: 'Opisuje kontener, w którym działa projekt.',
    pipeline: 'Uruchamia sprawdzenia projektu przy każdej zmianie.',
    models: (names) => `Definiuje ${names}.`,
    types: (clauses) => `Definiuje typy i stałe dla ${clauses}.`,
    entry: 'Punkt wejścia: łączy moduły.',
    client: (endpoints) => `Wywołuje punkty dostępu ${endpoints}.`,
    routes: (endpoints) => `Implementuje punkty dostępu ${endpoints}.`,
    module: (name, clauses) => `Implementuje ${name}: ${clauses}.`,
    screen: (name, clauses) => `Przedstawia ${name}: ${clauses}.`,
    tests: (clauses) => `Dowodzi ${clauses}.`,
    routeTests: (file) => `Dowodzi działania punktów dostępu z ${file}.`,
    wholeTests: 'Dowodzi całej drogi od wejścia do wyniku.',
    namedByRequirement: 'Wymieniony w wymaganiu.',
    namedByResearch: 'Wymieniony w materiałach badawczych.',
  },
  patterns: {
    service: [
      'Warstwy wokół interfejsu HTTP',
      'Źródła podają punkty dostępu HTTP: trasy niosą żądania i odpowiedzi, moduły zawierają reguły, modele zawierają dane.',
    ],
    server: [
      'Warstwy wokół interfejsu HTTP',
      'Przypięto framework serwerowy: trasy niosą żądania i odpowiedzi, moduły zawierają reguły, modele zawierają dane.',
    ],
    browserExtension: [
      'Rozszerzenie przeglądarki',
      'Materiały podają manifest rozszerzenia: przeglądarka ładuje punkty wejścia zadeklarowane w manifeście.',
    ],
    editorExtension: [
      'Rozszerzenie edytora',
      'Manifest podaje edytor jako środowisko: punkt wejścia rejestruje polecenia i widoki, moduły zawierają reguły.',
    ],
    userInterface: [
      'Interfejs z komponentów',
      'Przypięta biblioteka interfejsu buduje ekrany z komponentów; moduły zawierają reguły osobno.',
    ],
    commandLine: [
      'Program wiersza poleceń',
      'Źródła opisują program wiersza poleceń: punkt wejścia czyta argumenty, moduły zawierają reguły.',
    ],
    library: [
      'Biblioteka z jednym publicznym wejściem',
      'Manifest opisuje pakiet importowany przez inne programy: jedno wejście eksportuje to, co implementują moduły.',
    ],
    modules: [
      'Jeden moduł na temat',
      'Wymaganie jest podzielone na tematy: każdy moduł implementuje klauzule jednego tematu, jedno wejście je łączy.',
    ],
    documents: [
      'Jeden dokument na temat',
      'Ani wymaganie, ani materiały nie podają języka programowania: każdy temat jest ustalony w osobnym dokumencie.',
    ],
  },
  statedPattern: (phrase, clauses) => `Wymaganie podaje architekturę (${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Pole ${field} struktury ${schema}.`,
    stated: 'Podane w materiałach badawczych.',
    demanded: (clauses) => `Wymagane przez ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Zaimplementuj ${clause}: ${phrase}.`,
    compare: (clause, phrase) => `Porównaj istniejące zachowanie z ${clause}: ${phrase}.`,
    use: (technologies, clauses) => `Użyj ${technologies} dla ${clauses}.`,
    data: (schemas) => `Wymieniaj dane tylko jako ${schemas}.`,
    uphold: (clause, phrase) => `Przestrzegaj ${clause}: ${phrase}.`,
    qualities: 'Jakość i ograniczenia',
  },
  details: {
    stated: (quote) => `Przestrzegaj tego, co podają materiały: ${quote}`,
    statedFor: (clauses, quote) =>
      `Dla ${clauses} przestrzegaj tego, co podają materiały: ${quote}`,
    existing: (clauses, quote) =>
      `Dla ${clauses} oprzyj się na tym, co materiały pokazują jako istniejące: ${quote}`,
    noLanguage:
      'Ani wymaganie, ani materiały nie podają języka programowania: struktura projektu zawiera dokumenty, a pierwsza faza nie ustala niczego ponad nie.',
    noVersions:
      'Ani wymaganie, ani materiały nie podają wersji: stos technologiczny niczego nie przypina, a manifest zapisuje to, co zostało zainstalowane.',
  },
  errors: {
    answer: (status, endpoints) => `${status} w ${endpoints}`,
    answerSo: (file) => `Obsłuż dokładnie ten status w ${file} i dowiedź tego testem.`,
    stated: (quote) => `Podane w materiałach: ${quote}`,
    statedSo: (test) => `Zastosuj to wskazanie i dowiedź ścieżki awarii w ${test}.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) =>
      `Zaimplementuj ścieżkę awarii dla ${clause} i dowiedź jej w ${test}.`,
  },
  decisions: {
    answered: (author) => `Odpowiedź podaje ${author} w zgłoszeniu.`,
    take: (value, topic) => `Użyj ${value} dla ${topic}.`,
    follow: (value, other) => `Stosuj ${value}, a nie ${other}.`,
    reasons: {
      requirement: 'Wymaganie podaje tę wartość i ma pierwszeństwo przed materiałami.',
      lockfile:
        'Plik blokady zapisuje to, co jest naprawdę zainstalowane, i ma pierwszeństwo przed pozostałymi źródłami.',
      manifest: 'Manifest podaje tę wartość, a manifest ma pierwszeństwo przed zwykłym tekstem.',
      superseded: 'Drugie źródło już nie obowiązuje.',
      dated: 'Podaje to najnowszy dokument z datą.',
      newest: 'To najnowsza z podanych wersji.',
      pinned: 'Tylko dla tej pozycji materiały przypinają wersję.',
      recommended: 'Materiały zalecają tę pozycję.',
      first: 'Materiały wymieniają tę pozycję jako pierwszą i nie podają niczego przeciw niej.',
    },
    existingTopic: (clauses) => `Istniejące zachowanie dla ${clauses}`,
    existingOption: 'Oprzyj się na istniejącym zachowaniu.',
    rebuildOption: 'Zbuduj to zachowanie drugi raz.',
    existingDecision: (clauses) =>
      `Zmień tylko to, czego ${clauses} wymaga ponad nie, i dowiedź tego testami.`,
    existingReason: 'Materiały pokazują, że zachowanie już istnieje; drugie jest z nim sprzeczne.',
  },
  excluded: (clauses) => `Wymaganie to wyklucza (${clauses}).`,
  plan: {
    createManifest: (file) => `Utwórz ${file} z nazwą, językiem i poleceniami projektu.`,
    declare: (file, names) => `Zadeklaruj w ${file} wersje przypięte w sekcji 1: ${names}.`,
    keepVersions: (file) => `Zachowaj wersje podane w ${file}, tak jak przypina je sekcja 1.`,
    modifyManifest: (file) => `Uzupełnij ${file} o to, czego potrzebują moduły tego planu.`,
    addTest: (command, file) =>
      `Dodaj do ${file} polecenie ${command}: uruchamia wszystkie testy tego planu.`,
    configure: (files) => `Utwórz ${files} tak, jak podają materiały.`,
    keep: (files) => `Zachowaj ${files} tak, jak pokazują materiały.`,
    scaffold: (file) => `Utwórz pusty punkt wejścia ${file}.`,
    constrain: (clauses, files) => `Skonfiguruj projekt w ${files} tak, aby spełnić ${clauses}.`,
    models: (schemas, file) => `Zdefiniuj ${schemas} w ${file} z każdym polem z sekcji 2.`,
    types: (clauses, file) => `Zdefiniuj typy i stałe dla ${clauses} w ${file}.`,
    core: (clauses, name, file) => `Zdefiniuj dane dla ${name} (${clauses}) w ${file}.`,
    locate: (clauses, quote, file) =>
      `Znajdź istniejące zachowanie dla ${clauses} podane w materiałach (${quote}), zaczynając od ${file}.`,
    compare: (clauses, name, file) =>
      `Porównaj istniejące zachowanie z ${clauses} (${name}) i zmień, zaczynając od ${file}, tylko to, czego brakuje.`,
    module: (clauses, name, file) =>
      `Zaimplementuj ${clauses} (${name}) w ${file} według przepływu o tej samej nazwie.`,
    screen: (clauses, name, file) =>
      `Zbuduj interfejs dla ${clauses} (${name}) w ${file} według przepływu o tej samej nazwie.`,
    proved: (test) => `Dowiedź każdej klauzuli testem w ${test}.`,
    client: (endpoints, file) => `Wywołaj punkty dostępu ${endpoints} z ${file}.`,
    routes: (endpoints, file) => `Zaimplementuj punkty dostępu ${endpoints} w ${file}.`,
    statuses: 'Uwzględnij każdy status z sekcji 2.',
    proveRoutes: (test) => `Dowiedź każdego punktu dostępu testem w ${test}.`,
    entry: (file) => `Połącz moduły poprzednich faz w ${file}.`,
    expose: (clauses, files) =>
      `Udostępnij to, czego wymaga ${clauses}, do wywołania spoza ${files}.`,
    named: (files) => `Napisz ${files} tak, jak podają sekcja 1 i wymagania tego kroku.`,
    uphold: (clauses) => `Przestrzegaj ${clauses} w każdym pliku tego kroku.`,
    prove: (clauses, test) => `Dowiedź ${clauses} w ${test}, po jednym teście na klauzulę.`,
    acceptance: (clauses, test) => `Dowiedź kryteriów akceptacji ${clauses} w ${test}.`,
    quality: (clauses, test) => `Zmierz ${clauses} w ${test}.`,
    whole: (test) => `Dowiedź całej drogi od wejścia do wyniku w ${test}.`,
    finish: (commands) => `Uruchom ${commands} dla całego projektu.`,
  },
  look: {
    files: (files) => `${files}: obecne i niepuste.`,
    clauses: (clauses, files) =>
      `${clauses}: spełnione przez ${files}; porównaj wynik z tekstem każdej klauzuli.`,
    schemas: (file) => `${file}: każde pole z sekcji 2 jest obecne ze swoim typem.`,
    endpoints: (file) => `${file}: każdy punkt dostępu z sekcji 2 odpowiada.`,
  },
};
