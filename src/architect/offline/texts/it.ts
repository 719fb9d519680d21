import type { Texts } from './texts.ts';

export const it: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['«', '»'],
  stack: {
    own: (file) => `Versione del progetto stesso, indicata in ${file}.`,
    runtime: (file) => `Dipendenza di esecuzione dichiarata in ${file}.`,
    development: (file) => `Dipendenza di sviluppo dichiarata in ${file}.`,
    transitive: (file) => `Dipendenza indiretta registrata in ${file}.`,
    override: (file) => `Versione imposta da una sostituzione in ${file}.`,
    demanded: (file) => `Versione richiesta da ${file}.`,
    locked: (file) => `Versione bloccata in ${file}.`,
    required: 'Versione indicata dal requisito.',
    researched: 'Versione indicata dalla ricerca.',
    neededBy: (clauses) => `Nominata da ${clauses}.`,
  },
  files: {
    manifest: 'Dichiara le dipendenze e i comandi del progetto.',
    lock: 'Blocca le versioni risolte delle dipendenze.',
    configuration: 'Configura uno strumento del progetto.',
    container: 'Descrive il contenitore in cui il progetto viene eseguito.',
    pipeline: 'Esegue i controlli del progetto a ogni modifica.',
    models: (names) => `Definisce ${names}.`,
    types: (clauses) => `Definisce i tipi e le costanti di ${clauses}.`,
    entry: 'Punto di ingresso: collega i moduli.',
    client: (endpoints) => `Chiama gli endpoint ${endpoints}.`,
    routes: (endpoints) => `Implementa gli endpoint ${endpoints}.`,
    module: (name, clauses) => `Implementa ${name}: ${clauses}.`,
    screen: (name, clauses) => `Presenta ${name}: ${clauses}.`,
    tests: (clauses) => `Dimostra ${clauses}.`,
    routeTests: (file) => `Dimostra gli endpoint di ${file}.`,
    wholeTests: 'Dimostra il percorso completo dall’ingresso al risultato.',
    namedByRequirement: 'Nominato dal requisito.',
    namedByResearch: 'Nominato dalla ricerca.',
  },
  patterns: {
    service: [
      'Strati attorno a un’interfaccia HTTP',
      'Le fonti indicano endpoint HTTP: le rotte portano richieste e risposte, i moduli contengono le regole, i modelli contengono i dati.',
    ],
    server: [
      'Strati attorno a un’interfaccia HTTP',
      'È fissato un framework server: le rotte portano richieste e risposte, i moduli contengono le regole, i modelli contengono i dati.',
    ],
    browserExtension: [
      'Estensione del browser',
      'La ricerca indica un manifesto di estensione: il browser carica i punti di ingresso che il manifesto dichiara.',
    ],
    editorExtension: [
      'Estensione dell’editor',
      'Il manifesto indica un editor come ospite: il punto di ingresso registra comandi e viste, i moduli contengono le regole.',
    ],
    userInterface: [
      'Interfaccia basata su componenti',
      'La libreria di interfaccia fissata costruisce le schermate con componenti; i moduli contengono le regole separatamente.',
    ],
    commandLine: [
      'Programma a riga di comando',
      'Le fonti descrivono un programma a riga di comando: il punto di ingresso legge gli argomenti, i moduli contengono le regole.',
    ],
    library: [
      'Libreria con un solo ingresso pubblico',
      'Il manifesto descrive un pacchetto che altri programmi importano: un ingresso esporta ciò che i moduli implementano.',
    ],
    modules: [
      'Un modulo per argomento',
      'Il requisito è diviso in argomenti: ogni modulo implementa le clausole di un argomento, un ingresso li collega.',
    ],
    documents: [
      'Un documento per argomento',
      'Né il requisito né la ricerca indicano un linguaggio di programmazione: ogni argomento è fissato in un documento proprio.',
    ],
  },
  statedPattern: (phrase, clauses) => `Il requisito indica l’architettura (${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Campo ${field} di ${schema}.`,
    stated: 'Indicato dalla ricerca.',
    demanded: (clauses) => `Richiesto da ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Implementare ${clause}: ${phrase}.`,
    compare: (clause, phrase) => `Confrontare il comportamento presente con ${clause}: ${phrase}.`,
    use: (technologies, clauses) => `Usare ${technologies} per ${clauses}.`,
    data: (schemas) => `Scambiare dati soltanto come ${schemas}.`,
    uphold: (clause, phrase) => `Rispettare ${clause}: ${phrase}.`,
    qualities: 'Qualità e vincoli',
  },
  details: {
    stated: (quote) => `Osservare ciò che la ricerca indica: ${quote}`,
    statedFor: (clauses, quote) => `Per ${clauses}, osservare ciò che la ricerca indica: ${quote}`,
    existing: (clauses, quote) =>
      `Per ${clauses}, partire da ciò che la ricerca mostra come presente: ${quote}`,
    noLanguage:
      'Né il requisito né la ricerca indicano un linguaggio di programmazione: la struttura del progetto contiene documenti, e la prima fase non fissa altro.',
    noVersions:
      'Né il requisito né la ricerca indicano una versione: lo stack tecnologico non fissa nulla, e il manifesto registra ciò che viene installato.',
  },
  errors: {
    answer: (status, endpoints) => `${status} su ${endpoints}`,
    answerSo: (file) => `Gestire esattamente questo stato in ${file} e dimostrarlo con un test.`,
    stated: (quote) => `Indicato dalla ricerca: ${quote}`,
    statedSo: (test) => `Seguire questa indicazione e dimostrare il percorso di errore in ${test}.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) =>
      `Implementare il percorso di errore di ${clause} e dimostrarlo in ${test}.`,
  },
  decisions: {
    answered: (author) => `${author} ha risposto nella segnalazione.`,
    take: (value, topic) => `Usare ${value} per ${topic}.`,
    follow: (value, other) => `Seguire ${value} e non ${other}.`,
    reasons: {
      requirement: 'Il requisito indica questo valore e prevale sulla ricerca.',
      lockfile:
        'Il file di lock registra ciò che è realmente installato e prevale su tutte le altre fonti.',
      manifest: 'Il manifesto indica questo valore, e un manifesto prevale sulla prosa.',
      superseded: 'L’altra fonte non è più in vigore.',
      dated: 'Lo indica il documento datato più recente.',
      newest: 'È la più recente delle versioni indicate.',
      pinned: 'È la sola per cui la ricerca fissa una versione.',
      recommended: 'La ricerca la raccomanda.',
      first: 'La ricerca la nomina per prima e non riporta nulla in contrario.',
    },
    existingTopic: (clauses) => `Comportamento presente per ${clauses}`,
    existingOption: 'Partire dal comportamento presente.',
    rebuildOption: 'Costruire il comportamento una seconda volta.',
    existingDecision: (clauses) =>
      `Cambiare soltanto ciò che ${clauses} richiede in più e dimostrarlo con test.`,
    existingReason: 'La ricerca mostra il comportamento come presente; un secondo lo contraddice.',
  },
  excluded: (clauses) => `Il requisito lo esclude (${clauses}).`,
  plan: {
    createManifest: (file) => `Creare ${file} con il nome, il linguaggio e i comandi del progetto.`,
    declare: (file, names) =>
      `Dichiarare in ${file} le versioni fissate dalla sezione 1: ${names}.`,
    keepVersions: (file) =>
      `Mantenere le versioni indicate da ${file}, come le fissa la sezione 1.`,
    modifyManifest: (file) => `Estendere ${file} con ciò che serve ai moduli di questo piano.`,
    addTest: (command, file) =>
      `Aggiungere il comando ${command} a ${file}: esegue tutti i test di questo piano.`,
    configure: (files) => `Creare ${files} come indica la ricerca.`,
    keep: (files) => `Mantenere ${files} come mostra la ricerca.`,
    scaffold: (file) => `Creare il punto di ingresso vuoto ${file}.`,
    constrain: (clauses, files) =>
      `Configurare il progetto in ${files} in modo che ${clauses} sia rispettato.`,
    models: (schemas, file) => `Definire ${schemas} in ${file} con ogni campo della sezione 2.`,
    types: (clauses, file) => `Definire i tipi e le costanti di ${clauses} in ${file}.`,
    core: (clauses, name, file) => `Definire i dati di ${name} (${clauses}) in ${file}.`,
    locate: (clauses, quote, file) =>
      `Individuare il comportamento presente per ${clauses} indicato dalla ricerca (${quote}), partendo da ${file}.`,
    compare: (clauses, name, file) =>
      `Confrontare il comportamento presente con ${clauses} (${name}) e cambiare, partendo da ${file}, soltanto ciò che manca.`,
    module: (clauses, name, file) =>
      `Implementare ${clauses} (${name}) in ${file} seguendo il flusso con lo stesso nome.`,
    screen: (clauses, name, file) =>
      `Costruire l’interfaccia per ${clauses} (${name}) in ${file} seguendo il flusso con lo stesso nome.`,
    proved: (test) => `Dimostrare ogni clausola con un test in ${test}.`,
    client: (endpoints, file) => `Chiamare gli endpoint ${endpoints} da ${file}.`,
    routes: (endpoints, file) => `Implementare gli endpoint ${endpoints} in ${file}.`,
    statuses: 'Coprire ogni stato della sezione 2.',
    proveRoutes: (test) => `Dimostrare ogni endpoint con un test in ${test}.`,
    entry: (file) => `Collegare i moduli delle fasi precedenti in ${file}.`,
    expose: (clauses, files) =>
      `Rendere richiamabile dall’esterno di ${files} ciò che ${clauses} richiede.`,
    named: (files) => `Scrivere ${files} come indicano la sezione 1 e i requisiti di questo passo.`,
    uphold: (clauses) => `Rispettare ${clauses} in ogni file di questo passo.`,
    prove: (clauses, test) => `Dimostrare ${clauses} in ${test}, con un test per clausola.`,
    acceptance: (clauses, test) => `Dimostrare i criteri di accettazione ${clauses} in ${test}.`,
    quality: (clauses, test) => `Misurare ${clauses} in ${test}.`,
    whole: (test) => `Dimostrare il percorso completo dall’ingresso al risultato in ${test}.`,
    finish: (commands) => `Eseguire ${commands} su tutto il progetto.`,
  },
  look: {
    files: (files) => `${files}: presente e non vuoto.`,
    clauses: (clauses, files) =>
      `${clauses}: rispettato da ${files}; confrontare il risultato con il testo di ogni clausola.`,
    schemas: (file) => `${file}: ogni campo della sezione 2 è presente con il suo tipo.`,
    endpoints: (file) => `${file}: ogni endpoint della sezione 2 risponde.`,
  },
};
