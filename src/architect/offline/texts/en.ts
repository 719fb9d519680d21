import type { Texts } from './texts.ts';

export const en: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['“', '”'],
  stack: {
    own: (file) => `Version of the project itself, stated in ${file}.`,
    runtime: (file) => `Runtime dependency declared in ${file}.`,
    development: (file) => `Development dependency declared in ${file}.`,
    transitive: (file) => `Indirect dependency recorded in ${file}.`,
    override: (file) => `Version forced by an override in ${file}.`,
    demanded: (file) => `Version that ${file} demands.`,
    locked: (file) => `Version locked in ${file}.`,
    required: 'Version stated by the requirement.',
    researched: 'Version stated by the research.',
    neededBy: (clauses) => `Named by ${clauses}.`,
  },
  files: {
    manifest: 'Declares the dependencies and the commands of the project.',
    lock: 'Locks the resolved versions of the dependencies.',
    configuration: 'Configures a tool of the project.',
    container: 'Describes the container in which the project runs.',
    pipeline: 'Runs the checks of the project on every change.',
    models: (names) => `Defines ${names}.`,
    types: (clauses) => `Defines the types and constants of ${clauses}.`,
    entry: 'Entry point: binds the modules together.',
    client: (endpoints) => `Calls the endpoints ${endpoints}.`,
    routes: (endpoints) => `Implements the endpoints ${endpoints}.`,
    module: (name, clauses) => `Implements ${name}: ${clauses}.`,
    screen: (name, clauses) => `Presents ${name}: ${clauses}.`,
    tests: (clauses) => `Proves ${clauses}.`,
    routeTests: (file) => `Proves the endpoints of ${file}.`,
    wholeTests: 'Proves the whole path from input to result.',
    namedByRequirement: 'Named by the requirement.',
    namedByResearch: 'Named by the research.',
  },
  patterns: {
    service: [
      'Layers around an HTTP interface',
      'The sources state HTTP endpoints: routes carry requests and answers, modules hold the rules, models hold the data.',
    ],
    server: [
      'Layers around an HTTP interface',
      'A server framework is pinned: routes carry requests and answers, modules hold the rules, models hold the data.',
    ],
    browserExtension: [
      'Browser extension',
      'The research states an extension manifest: the browser loads the entry points that the manifest declares.',
    ],
    editorExtension: [
      'Editor extension',
      'The manifest states an editor as host: the entry point registers commands and views, modules hold the rules.',
    ],
    userInterface: [
      'Component-based user interface',
      'The pinned user interface library builds the screens from components; modules hold the rules apart from them.',
    ],
    commandLine: [
      'Command-line program',
      'The sources describe a program for the command line: the entry point reads its arguments, modules hold the rules.',
    ],
    library: [
      'Library with one public entry',
      'The manifest describes a package that other programs import: one entry exports what the modules implement.',
    ],
    modules: [
      'One module per topic',
      'The requirement is divided into topics: each module implements the clauses of one topic, one entry binds them.',
    ],
    documents: [
      'One document per topic',
      'Neither the requirement nor the research states a programming language: each topic is laid down in a document of its own.',
    ],
  },
  statedPattern: (phrase, clauses) =>
    `The requirement states the architecture (${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Field ${field} of ${schema}.`,
    stated: 'Stated by the research.',
    demanded: (clauses) => `Demanded by ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Implement ${clause}: ${phrase}.`,
    compare: (clause, phrase) => `Compare the present behaviour with ${clause}: ${phrase}.`,
    use: (technologies, clauses) => `Use ${technologies} for ${clauses}.`,
    data: (schemas) => `Exchange data only as ${schemas}.`,
    uphold: (clause, phrase) => `Uphold ${clause}: ${phrase}.`,
    qualities: 'Qualities and constraints',
  },
  details: {
    stated: (quote) => `Observe what the research states: ${quote}`,
    statedFor: (clauses, quote) => `For ${clauses}, observe what the research states: ${quote}`,
    existing: (clauses, quote) =>
      `For ${clauses}, build on what the research shows as present: ${quote}`,
    noLanguage:
      'Neither the requirement nor the research states a programming language: the project structure holds documents, and the first phase fixes nothing beyond them.',
    noVersions:
      'Neither the requirement nor the research states a version: the tech stack pins nothing, and the manifest records what is installed.',
  },
  errors: {
    answer: (status, endpoints) => `${status} at ${endpoints}`,
    answerSo: (file) => `Handle exactly this status in ${file}, and prove it with a test.`,
    stated: (quote) => `Stated by the research: ${quote}`,
    statedSo: (test) => `Follow this statement, and prove the failure path in ${test}.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) => `Implement the failure path of ${clause}, and prove it in ${test}.`,
  },
  decisions: {
    answered: (author) => `${author} answered it in the issue.`,
    take: (value, topic) => `Use ${value} for ${topic}.`,
    follow: (value, other) => `Follow ${value} and not ${other}.`,
    reasons: {
      requirement:
        'The requirement states this value, and the requirement takes precedence over the research.',
      lockfile:
        'The lock file records what is really installed, and it takes precedence over all other sources.',
      manifest: 'The manifest states this value, and a manifest takes precedence over prose.',
      superseded: 'The other source is no longer in force.',
      dated: 'The newest dated document states it.',
      newest: 'It is the newest of the stated versions.',
      pinned: 'It is the one that the research pins to a version.',
      recommended: 'The research recommends it.',
      first: 'The research names it first and states nothing that speaks against it.',
    },
    existingTopic: (clauses) => `Present behaviour for ${clauses}`,
    existingOption: 'Build on the present behaviour.',
    rebuildOption: 'Build the behaviour a second time.',
    existingDecision: (clauses) =>
      `Change only what ${clauses} demands beyond it, and prove it with tests.`,
    existingReason: 'The research shows the behaviour as present; a second one contradicts it.',
  },
  excluded: (clauses) => `The requirement excludes it (${clauses}).`,
  plan: {
    createManifest: (file) =>
      `Create ${file} with the name, the language and the commands of the project.`,
    declare: (file, names) => `Declare in ${file} the versions that section 1 pins: ${names}.`,
    keepVersions: (file) => `Keep the versions that ${file} states, as section 1 pins them.`,
    modifyManifest: (file) => `Extend ${file} with what the modules of this plan need.`,
    addTest: (command, file) =>
      `Add the command ${command} to ${file}: it runs every test of this plan.`,
    configure: (files) => `Create ${files} as the research states.`,
    keep: (files) => `Keep ${files} as the research shows.`,
    scaffold: (file) => `Create the empty entry point ${file}.`,
    constrain: (clauses, files) => `Set up the project in ${files} so that ${clauses} holds.`,
    models: (schemas, file) => `Define ${schemas} in ${file} with every field of section 2.`,
    types: (clauses, file) => `Define the types and constants of ${clauses} in ${file}.`,
    core: (clauses, name, file) => `Define the data of ${name} (${clauses}) in ${file}.`,
    locate: (clauses, quote, file) =>
      `Locate the present behaviour for ${clauses} that the research states (${quote}), starting from ${file}.`,
    compare: (clauses, name, file) =>
      `Compare the present behaviour with ${clauses} (${name}), and change from ${file} onward only what is missing.`,
    module: (clauses, name, file) =>
      `Implement ${clauses} (${name}) in ${file} along the flow of the same name.`,
    screen: (clauses, name, file) =>
      `Build the interface for ${clauses} (${name}) in ${file} along the flow of the same name.`,
    proved: (test) => `Prove each clause with a test in ${test}.`,
    client: (endpoints, file) => `Call the endpoints ${endpoints} from ${file}.`,
    routes: (endpoints, file) => `Implement the endpoints ${endpoints} in ${file}.`,
    statuses: 'Cover each status of section 2.',
    proveRoutes: (test) => `Prove each endpoint with a test in ${test}.`,
    entry: (file) => `Bind the modules of the earlier phases together in ${file}.`,
    expose: (clauses, files) => `Make what ${clauses} demands callable from outside ${files}.`,
    named: (files) => `Write ${files} as section 1 and the requirements of this step state.`,
    uphold: (clauses) => `Uphold ${clauses} in every file of this step.`,
    prove: (clauses, test) => `Prove ${clauses} in ${test}, one test for each clause.`,
    acceptance: (clauses, test) => `Prove the acceptance criteria ${clauses} in ${test}.`,
    quality: (clauses, test) => `Measure ${clauses} in ${test}.`,
    whole: (test) => `Prove the whole path from input to result in ${test}.`,
    finish: (commands) => `Run ${commands} on the whole project.`,
  },
  look: {
    files: (files) => `${files}: present and not empty.`,
    clauses: (clauses, files) =>
      `${clauses}: met by ${files}; compare the result with the text of each clause.`,
    schemas: (file) => `${file}: every field of section 2 is there with its type.`,
    endpoints: (file) => `${file}: every endpoint of section 2 answers.`,
  },
};
