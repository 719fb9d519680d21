import type { Texts } from './texts.ts';

export const es: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['«', '»'],
  stack: {
    own: (file) => `Versión del propio proyecto, indicada en ${file}.`,
    runtime: (file) => `Dependencia de ejecución declarada en ${file}.`,
    development: (file) => `Dependencia de desarrollo declarada en ${file}.`,
    transitive: (file) => `Dependencia indirecta registrada en ${file}.`,
    override: (file) => `Versión impuesta por una sustitución en ${file}.`,
    demanded: (file) => `Versión que exige ${file}.`,
    locked: (file) => `Versión bloqueada en ${file}.`,
    required: 'Versión indicada por el requisito.',
    researched: 'Versión indicada por la investigación.',
    neededBy: (clauses) => `Nombrada por ${clauses}.`,
  },
  files: {
    manifest: 'Declara las dependencias y los comandos del proyecto.',
    lock: 'Bloquea las versiones resueltas de las dependencias.',
    configuration: 'Configura una herramienta del proyecto.',
    container: 'Describe el contenedor en el que se ejecuta el proyecto.',
    pipeline: 'Ejecuta las comprobaciones del proyecto en cada cambio.',
    models: (names) => `Define ${names}.`,
    types: (clauses) => `Define los tipos y las constantes de ${clauses}.`,
    entry: 'Punto de entrada: une los módulos.',
    client: (endpoints) => `Llama a los puntos de acceso ${endpoints}.`,
    routes: (endpoints) => `Implementa los puntos de acceso ${endpoints}.`,
    module: (name, clauses) => `Implementa ${name}: ${clauses}.`,
    screen: (name, clauses) => `Presenta ${name}: ${clauses}.`,
    tests: (clauses) => `Demuestra ${clauses}.`,
    routeTests: (file) => `Demuestra los puntos de acceso de ${file}.`,
    wholeTests: 'Demuestra el camino completo de la entrada al resultado.',
    namedByRequirement: 'Nombrado por el requisito.',
    namedByResearch: 'Nombrado por la investigación.',
  },
  patterns: {
    service: [
      'Capas alrededor de una interfaz HTTP',
      'Las fuentes indican puntos de acceso HTTP: las rutas llevan peticiones y respuestas, los módulos contienen las reglas, los modelos contienen los datos.',
    ],
    server: [
      'Capas alrededor de una interfaz HTTP',
      'Hay un framework de servidor fijado: las rutas llevan peticiones y respuestas, los módulos contienen las reglas, los modelos contienen los datos.',
    ],
    browserExtension: [
      'Extensión de navegador',
      'La investigación indica un manifiesto de extensión: el navegador carga los puntos de entrada que el manifiesto declara.',
    ],
    editorExtension: [
      'Extensión de editor',
      'El manifiesto indica un editor como anfitrión: el punto de entrada registra comandos y vistas, los módulos contienen las reglas.',
    ],
    userInterface: [
      'Interfaz basada en componentes',
      'La biblioteca de interfaz fijada construye las pantallas con componentes; los módulos contienen las reglas por separado.',
    ],
    commandLine: [
      'Programa de línea de comandos',
      'Las fuentes describen un programa de línea de comandos: el punto de entrada lee los argumentos, los módulos contienen las reglas.',
    ],
    library: [
      'Biblioteca con una sola entrada pública',
      'El manifiesto describe un paquete que otros programas importan: una entrada exporta lo que los módulos implementan.',
    ],
    modules: [
      'Un módulo por tema',
      'El requisito está dividido en temas: cada módulo implementa las cláusulas de un tema, una entrada los une.',
    ],
    documents: [
      'Un documento por tema',
      'Ni el requisito ni la investigación indican un lenguaje de programación: cada tema se fija en un documento propio.',
    ],
  },
  statedPattern: (phrase, clauses) =>
    `El requisito indica la arquitectura (${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Campo ${field} de ${schema}.`,
    stated: 'Indicado por la investigación.',
    demanded: (clauses) => `Exigido por ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Implementar ${clause}: ${phrase}.`,
    compare: (clause, phrase) => `Comparar el comportamiento presente con ${clause}: ${phrase}.`,
    use: (technologies, clauses) => `Usar ${technologies} para ${clauses}.`,
    data: (schemas) => `Intercambiar datos solo como ${schemas}.`,
    uphold: (clause, phrase) => `Cumplir ${clause}: ${phrase}.`,
    qualities: 'Cualidades y restricciones',
  },
  details: {
    stated: (quote) => `Observar lo que indica la investigación: ${quote}`,
    statedFor: (clauses, quote) =>
      `Para ${clauses}, observar lo que indica la investigación: ${quote}`,
    existing: (clauses, quote) =>
      `Para ${clauses}, partir de lo que la investigación muestra como presente: ${quote}`,
    noLanguage:
      'Ni el requisito ni la investigación indican un lenguaje de programación: la estructura del proyecto contiene documentos, y la primera fase no fija nada más.',
    noVersions:
      'Ni el requisito ni la investigación indican una versión: la pila tecnológica no fija nada, y el manifiesto registra lo que se instala.',
  },
  errors: {
    answer: (status, endpoints) => `${status} en ${endpoints}`,
    answerSo: (file) => `Tratar exactamente este estado en ${file} y demostrarlo con una prueba.`,
    stated: (quote) => `Indicado por la investigación: ${quote}`,
    statedSo: (test) => `Seguir esta indicación y demostrar el camino de fallo en ${test}.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) =>
      `Implementar el camino de fallo de ${clause} y demostrarlo en ${test}.`,
  },
  decisions: {
    answered: (author) => `${author} lo respondió en la incidencia.`,
    take: (value, topic) => `Usar ${value} para ${topic}.`,
    follow: (value, other) => `Seguir ${value} y no ${other}.`,
    reasons: {
      requirement: 'El requisito indica este valor y prevalece sobre la investigación.',
      lockfile:
        'El archivo de bloqueo registra lo que está realmente instalado y prevalece sobre las demás fuentes.',
      manifest: 'El manifiesto indica este valor, y un manifiesto prevalece sobre la prosa.',
      superseded: 'La otra fuente ya no está vigente.',
      dated: 'Lo indica el documento fechado más reciente.',
      newest: 'Es la más reciente de las versiones indicadas.',
      pinned: 'Es la única para la que la investigación fija una versión.',
      recommended: 'La investigación la recomienda.',
      first: 'La investigación la nombra en primer lugar y no aporta nada en contra.',
    },
    existingTopic: (clauses) => `Comportamiento presente para ${clauses}`,
    existingOption: 'Partir del comportamiento presente.',
    rebuildOption: 'Construir el comportamiento por segunda vez.',
    existingDecision: (clauses) =>
      `Cambiar solo lo que ${clauses} exige además, y demostrarlo con pruebas.`,
    existingReason:
      'La investigación muestra el comportamiento como presente; un segundo lo contradice.',
  },
  excluded: (clauses) => `El requisito lo excluye (${clauses}).`,
  plan: {
    createManifest: (file) =>
      `Crear ${file} con el nombre, el lenguaje y los comandos del proyecto.`,
    declare: (file, names) => `Declarar en ${file} las versiones que fija la sección 1: ${names}.`,
    keepVersions: (file) =>
      `Mantener las versiones que indica ${file}, tal como las fija la sección 1.`,
    modifyManifest: (file) => `Ampliar ${file} con lo que necesitan los módulos de este plan.`,
    addTest: (command, file) =>
      `Añadir el comando ${command} a ${file}: ejecuta todas las pruebas de este plan.`,
    configure: (files) => `Crear ${files} como indica la investigación.`,
    keep: (files) => `Mantener ${files} como muestra la investigación.`,
    scaffold: (file) => `Crear el punto de entrada vacío ${file}.`,
    constrain: (clauses, files) =>
      `Configurar el proyecto en ${files} de modo que se cumpla ${clauses}.`,
    models: (schemas, file) => `Definir ${schemas} en ${file} con cada campo de la sección 2.`,
    types: (clauses, file) => `Definir los tipos y las constantes de ${clauses} en ${file}.`,
    core: (clauses, name, file) => `Definir los datos de ${name} (${clauses}) en ${file}.`,
    locate: (clauses, quote, file) =>
      `Localizar el comportamiento presente para ${clauses} que indica la investigación (${quote}), partiendo de ${file}.`,
    compare: (clauses, name, file) =>
      `Comparar el comportamiento presente con ${clauses} (${name}) y cambiar, partiendo de ${file}, solo lo que falta.`,
    module: (clauses, name, file) =>
      `Implementar ${clauses} (${name}) en ${file} siguiendo el flujo del mismo nombre.`,
    screen: (clauses, name, file) =>
      `Construir la interfaz de ${clauses} (${name}) en ${file} siguiendo el flujo del mismo nombre.`,
    proved: (test) => `Demostrar cada cláusula con una prueba en ${test}.`,
    client: (endpoints, file) => `Llamar a los puntos de acceso ${endpoints} desde ${file}.`,
    routes: (endpoints, file) => `Implementar los puntos de acceso ${endpoints} en ${file}.`,
    statuses: 'Cubrir cada estado de la sección 2.',
    proveRoutes: (test) => `Demostrar cada punto de acceso con una prueba en ${test}.`,
    entry: (file) => `Unir los módulos de las fases anteriores en ${file}.`,
    expose: (clauses, files) =>
      `Hacer que lo exigido por ${clauses} se pueda llamar desde fuera de ${files}.`,
    named: (files) => `Escribir ${files} como indican la sección 1 y los requisitos de este paso.`,
    uphold: (clauses) => `Cumplir ${clauses} en cada archivo de este paso.`,
    prove: (clauses, test) => `Demostrar ${clauses} en ${test}, con una prueba por cláusula.`,
    acceptance: (clauses, test) => `Demostrar los criterios de aceptación ${clauses} en ${test}.`,
    quality: (clauses, test) => `Medir ${clauses} en ${test}.`,
    whole: (test) => `Demostrar el camino completo de la entrada al resultado en ${test}.`,
    finish: (commands) => `Ejecutar ${commands} en todo el proyecto.`,
  },
  look: {
    files: (files) => `${files}: presente y no vacío.`,
    clauses: (clauses, files) =>
      `${clauses}: cumplido por ${files}; comparar el resultado con el texto de cada cláusula.`,
    schemas: (file) => `${file}: cada campo de la sección 2 está presente con su tipo.`,
    endpoints: (file) => `${file}: cada punto de acceso de la sección 2 responde.`,
  },
};
