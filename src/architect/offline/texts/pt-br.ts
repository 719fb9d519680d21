import type { Texts } from './texts.ts';

export const ptBR: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['“', '”'],
  stack: {
    own: (file) => `Versão do próprio projeto, indicada em ${file}.`,
    runtime: (file) => `Dependência de execução declarada em ${file}.`,
    development: (file) => `Dependência de desenvolvimento declarada em ${file}.`,
    transitive: (file) => `Dependência indireta registrada em ${file}.`,
    override: (file) => `Versão imposta por uma substituição em ${file}.`,
    demanded: (file) => `Versão que ${file} exige.`,
    locked: (file) => `Versão travada em ${file}.`,
    required: 'Versão indicada pelo requisito.',
    researched: 'Versão indicada pela pesquisa.',
    neededBy: (clauses) => `Citada por ${clauses}.`,
  },
  files: {
    manifest: 'Declara as dependências e os comandos do projeto.',
    lock: 'Trava as versões resolvidas das dependências.',
    configuration: 'Configura uma ferramenta do projeto.',
    container: 'Descreve o contêiner em que o projeto é executado.',
    pipeline: 'Executa as verificações do projeto a cada alteração.',
    models: (names) => `Define ${names}.`,
    types: (clauses) => `Define os tipos e as constantes de ${clauses}.`,
    entry: 'Ponto de entrada: une os módulos.',
    client: (endpoints) => `Chama os endpoints ${endpoints}.`,
    routes: (endpoints) => `Implementa os endpoints ${endpoints}.`,
    module: (name, clauses) => `Implementa ${name}: ${clauses}.`,
    screen: (name, clauses) => `Apresenta ${name}: ${clauses}.`,
    tests: (clauses) => `Comprova ${clauses}.`,
    routeTests: (file) => `Comprova os endpoints de ${file}.`,
    wholeTests: 'Comprova o caminho completo da entrada ao resultado.',
    namedByRequirement: 'Citado pelo requisito.',
    namedByResearch: 'Citado pela pesquisa.',
  },
  patterns: {
    service: [
      'Camadas em torno de uma interface HTTP',
      'As fontes indicam endpoints HTTP: as rotas transportam requisições e respostas, os módulos contêm as regras, os modelos contêm os dados.',
    ],
    server: [
      'Camadas em torno de uma interface HTTP',
      'Um framework de servidor está fixado: as rotas transportam requisições e respostas, os módulos contêm as regras, os modelos contêm os dados.',
    ],
    browserExtension: [
      'Extensão de navegador',
      'A pesquisa indica um manifesto de extensão: o navegador carrega os pontos de entrada que o manifesto declara.',
    ],
    editorExtension: [
      'Extensão de editor',
      'O manifesto indica um editor como hospedeiro: o ponto de entrada registra comandos e visões, os módulos contêm as regras.',
    ],
    userInterface: [
      'Interface baseada em componentes',
      'A biblioteca de interface fixada constrói as telas com componentes; os módulos contêm as regras separadamente.',
    ],
    commandLine: [
      'Programa de linha de comando',
      'As fontes descrevem um programa de linha de comando: o ponto de entrada lê os argumentos, os módulos contêm as regras.',
    ],
    library: [
      'Biblioteca com uma única entrada pública',
      'O manifesto descreve um pacote que outros programas importam: uma entrada exporta o que os módulos implementam.',
    ],
    modules: [
      'Um módulo por tema',
      'O requisito está dividido em temas: cada módulo implementa as cláusulas de um tema, uma entrada os une.',
    ],
    documents: [
      'Um documento por tema',
      'Nem o requisito nem a pesquisa indicam uma linguagem de programação: cada tema é fixado em um documento próprio.',
    ],
  },
  statedPattern: (phrase, clauses) => `O requisito indica a arquitetura (${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Campo ${field} de ${schema}.`,
    stated: 'Indicado pela pesquisa.',
    demanded: (clauses) => `Exigido por ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Implementar ${clause}: ${phrase}.`,
    compare: (clause, phrase) => `Comparar o comportamento presente com ${clause}: ${phrase}.`,
    use: (technologies, clauses) => `Usar ${technologies} para ${clauses}.`,
    data: (schemas) => `Trocar dados somente como ${schemas}.`,
    uphold: (clause, phrase) => `Cumprir ${clause}: ${phrase}.`,
    qualities: 'Qualidades e restrições',
  },
  details: {
    stated: (quote) => `Observar o que a pesquisa indica: ${quote}`,
    statedFor: (clauses, quote) => `Para ${clauses}, observar o que a pesquisa indica: ${quote}`,
    existing: (clauses, quote) =>
      `Para ${clauses}, partir do que a pesquisa mostra como presente: ${quote}`,
    noLanguage:
      'Nem o requisito nem a pesquisa indicam uma linguagem de programação: a estrutura do projeto contém documentos, e a primeira fase não fixa nada além deles.',
    noVersions:
      'Nem o requisito nem a pesquisa indicam uma versão: a pilha tecnológica não fixa nada, e o manifesto registra o que é instalado.',
  },
  errors: {
    answer: (status, endpoints) => `${status} em ${endpoints}`,
    answerSo: (file) => `Tratar exatamente este status em ${file} e comprovar com um teste.`,
    stated: (quote) => `Indicado pela pesquisa: ${quote}`,
    statedSo: (test) => `Seguir esta indicação e comprovar o caminho de falha em ${test}.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) =>
      `Implementar o caminho de falha de ${clause} e comprovar em ${test}.`,
  },
  decisions: {
    answered: (author) => `${author} respondeu na issue.`,
    take: (value, topic) => `Usar ${value} para ${topic}.`,
    follow: (value, other) => `Seguir ${value} e não ${other}.`,
    reasons: {
      requirement: 'O requisito indica este valor e prevalece sobre a pesquisa.',
      lockfile:
        'O arquivo de travamento registra o que está realmente instalado e prevalece sobre as demais fontes.',
      manifest: 'O manifesto indica este valor, e um manifesto prevalece sobre a prosa.',
      superseded: 'A outra fonte não está mais em vigor.',
      dated: 'O documento datado mais recente indica este valor.',
      newest: 'É a mais recente das versões indicadas.',
      pinned: 'É a única para a qual a pesquisa fixa uma versão.',
      recommended: 'A pesquisa a recomenda.',
      first: 'A pesquisa a cita primeiro e não traz nada em contrário.',
    },
    existingTopic: (clauses) => `Comportamento presente para ${clauses}`,
    existingOption: 'Partir do comportamento presente.',
    rebuildOption: 'Construir o comportamento pela segunda vez.',
    existingDecision: (clauses) =>
      `Alterar somente o que ${clauses} exige além dele e comprovar com testes.`,
    existingReason: 'A pesquisa mostra o comportamento como presente; um segundo o contradiz.',
  },
  excluded: (clauses) => `O requisito o exclui (${clauses}).`,
  plan: {
    createManifest: (file) => `Criar ${file} com o nome, a linguagem e os comandos do projeto.`,
    declare: (file, names) => `Declarar em ${file} as versões que a seção 1 fixa: ${names}.`,
    keepVersions: (file) => `Manter as versões que ${file} indica, como a seção 1 as fixa.`,
    modifyManifest: (file) => `Ampliar ${file} com o que os módulos deste plano precisam.`,
    addTest: (command, file) =>
      `Adicionar o comando ${command} a ${file}: ele executa todos os testes deste plano.`,
    configure: (files) => `Criar ${files} como a pesquisa indica.`,
    keep: (files) => `Manter ${files} como a pesquisa mostra.`,
    scaffold: (file) => `Criar o ponto de entrada vazio ${file}.`,
    constrain: (clauses, files) =>
      `Configurar o projeto em ${files} de modo que ${clauses} se cumpra.`,
    models: (schemas, file) => `Definir ${schemas} em ${file} com cada campo da seção 2.`,
    types: (clauses, file) => `Definir os tipos e as constantes de ${clauses} em ${file}.`,
    core: (clauses, name, file) => `Definir os dados de ${name} (${clauses}) em ${file}.`,
    locate: (clauses, quote, file) =>
      `Localizar o comportamento presente para ${clauses} que a pesquisa indica (${quote}), partindo de ${file}.`,
    compare: (clauses, name, file) =>
      `Comparar o comportamento presente com ${clauses} (${name}) e alterar, partindo de ${file}, somente o que falta.`,
    module: (clauses, name, file) =>
      `Implementar ${clauses} (${name}) em ${file} seguindo o fluxo de mesmo nome.`,
    screen: (clauses, name, file) =>
      `Construir a interface de ${clauses} (${name}) em ${file} seguindo o fluxo de mesmo nome.`,
    proved: (test) => `Comprovar cada cláusula com um teste em ${test}.`,
    client: (endpoints, file) => `Chamar os endpoints ${endpoints} a partir de ${file}.`,
    routes: (endpoints, file) => `Implementar os endpoints ${endpoints} em ${file}.`,
    statuses: 'Cobrir cada status da seção 2.',
    proveRoutes: (test) => `Comprovar cada endpoint com um teste em ${test}.`,
    entry: (file) => `Unir os módulos das fases anteriores em ${file}.`,
    expose: (clauses, files) => `Tornar o que ${clauses} exige acessível de fora de ${files}.`,
    named: (files) => `Escrever ${files} como indicam a seção 1 e os requisitos deste passo.`,
    uphold: (clauses) => `Cumprir ${clauses} em cada arquivo deste passo.`,
    prove: (clauses, test) => `Comprovar ${clauses} em ${test}, com um teste por cláusula.`,
    acceptance: (clauses, test) => `Comprovar os critérios de aceitação ${clauses} em ${test}.`,
    quality: (clauses, test) => `Medir ${clauses} em ${test}.`,
    whole: (test) => `Comprovar o caminho completo da entrada ao resultado em ${test}.`,
    finish: (commands) => `Executar ${commands} no projeto inteiro.`,
  },
  look: {
    files: (files) => `${files}: presente e não vazio.`,
    clauses: (clauses, files) =>
      `${clauses}: cumprido por ${files}; comparar o resultado com o texto de cada cláusula.`,
    schemas: (file) => `${file}: cada campo da seção 2 está presente com seu tipo.`,
    endpoints: (file) => `${file}: cada endpoint da seção 2 responde.`,
  },
};
