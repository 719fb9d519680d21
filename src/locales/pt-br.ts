import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const ptBR: Locale = {
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
  offlineDraft:
    'Este é um rascunho offline: contém apenas o que o requisito e a pesquisa informam, sem complemento de um modelo.',
  binding: phrases(`
    deve | devem | deverá | deverão | deveria | deveriam | tem que | têm que | tem de | têm de |
    terá que | terão que | precisa | precisam | é preciso | é necessário | é necessária |
    é obrigatório | é obrigatória | são obrigatórios | requer-se | não pode | não podem |
    não poderá | não poderão | fica proibido | é proibido`),
  obliging: phrases(`deve | devem | deverá | deverão | é proibido`),
  prohibiting: phrases(`
    não deve | não devem | não deverá | não deverão | não deveria | não pode | não podem |
    não poderá | não poderão | nunca deve | fica proibido | é proibido | proibido`),
  excluding: phrases(`
    fora do escopo | fora de escopo | não faz parte | não fazem parte | não será suportado |
    não será suportada | não serão suportados | não será implementado | não será implementada |
    não serão implementados | não está previsto | não estão previstos | não contempla |
    sem suporte a`),
  requests: phrases(`
    quero | queremos | gostaria | gostaríamos | preciso de | precisamos de | desejo | desejamos |
    seria útil | seria bom | seria ótimo | seria legal | seria interessante | seria ideal |
    proponho | propomos | sugiro | sugerimos | por favor | poderiam adicionar |
    poderia adicionar | como usuário | permitir que | solicitação de recurso |
    solicitação de funcionalidade | para poder`),
  frequent: phrases(`
    o | os | as | de | do | da | dos | das | e | um | uma | é | em | no | na | para | com | que |
    não | por | ao | ser | como | quando`),
  headings: {
    proposal: phrases(`
      requisito | requerimento | funcionalidade | função | funções | recurso | característica |
      proposta | solução | objetivo | esperado | desejado | escopo | tarefa | entregável |
      entregáveis | especificação | comportamento esperado | histórias de usuário |
      história de usuário | interface | o que precisamos | do que precisamos | o que queremos |
      =decisão | =decisões |
      =comportamento | =funcionamento | =como funciona`),
    motivation: phrases(`
      motivação | =contexto | antecedente | =problema | descrição do problema | justificativa |
      =por que | situação atual | estado atual | comportamento atual | reprodução |
      passos para reproduzir | consequências | =notas | =observações`),
    acceptance: phrases(`
      aceitação | aceite | critérios de sucesso | critério de sucesso | definição de pronto`),
    exclusion: phrases(`
      fora do escopo | fora de escopo | =exclusões | =exclusão | =excluído | não objetivos |
      não-objetivos | =não incluído | não incluído no | =não inclui | não será | não serão |
      =trabalhos futuros`),
    quality: phrases(`
      não funcional | não funcionais | não-funcional | não-funcionais | qualidade | desempenho |
      performance | segurança | confiabilidade | usabilidade | acessibilidade | compatibilidade |
      escalabilidade | disponibilidade | manutenibilidade | privacidade`),
    constraint: phrases(`
      restrição | restrições | limitação | limitações | requisitos técnicos | pilha tecnológica |
      stack tecnológica | tecnologia | princípios de design | premissa | conformidade |
      dependência`),
    remark: phrases(`contexto adicional | informações adicionais | =notas | =observações`),
    context: phrases(`
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
    id: phrases(`
      id | n.º | nº | no | núm | número | ref | código | codigo | identificador | # | n`),
    demand: phrases(`
      requisito | descrição | descricao | funcionalidade | função | critério | enunciado |
      conteúdo | regra | restrição | parâmetro | detalhe | história`),
    administration: phrases(`
      prioridade | status | situação | responsável | autor | data | fonte | esforço | estimativa |
      versão | fase | risco | caso de teste | moscow | criado | atualizado | última`),
    field: phrases(`campo | campos | nome do campo | atributo | propriedade | coluna`),
    type: phrases(`tipo | tipo de dado | tipo de dados`),
    document: phrases(`
      substitui | substituído por | revisores | revisor | aprovadores | equipe | ticket |
      contato | número do documento | ator | atores`),
  },
  exceptions: phrases(`
    exceção | exceções | em caso de erro | em caso de falha | se falhar | tratamento de erros |
    fluxo alternativo | fluxos alternativos | fluxo de exceção`),
  openDecisions: {
    headings: phrases(`
      pergunta aberta | perguntas abertas | perguntas em aberto | questões em aberto |
      questões abertas | pontos em aberto | decisões pendentes | =a decidir`),
    marks: phrases(`pergunta aberta | pergunta em aberto | questão em aberto`),
  },
  hedges: phrases(`
    você poderia | você pode querer | poderia usar | poderíamos | talvez | possivelmente |
    provavelmente | se possível | quando possível | sempre que possível | na medida do possível |
    conforme apropriado | considere usar | considere utilizar | ou similar | ou equivalente | quem
    sabe | se necessário, | conforme necessário | e assim por diante | etc.`),
  fluff: phrases(`
    de ponta | de última geração | de classe mundial | revolucionário | revolucionária | ultrarrápido | sem esforço`),
  placeholders: phrases(`
    a definir | a ser definido | a ser definida | a determinar | a confirmar | a decidir |
    ainda não decidido | pendente de definição | tbd | tbc | lorem ipsum | fixme`),
  elsewhere: phrases(`
    veja o requisito | veja os requisitos | como descrito no requisito | como descrito nos
    requisitos | conforme descrito no requisito | conforme descrito nos requisitos | conforme
    indicado no requisito | conforme indicado nos requisitos | como no requisito | como nos
    requisitos | conforme discutido | conforme combinado | como combinado`),
  or: phrases(`ou | ou então`),
  orders: phrases(`use | usar | utilize | utilizar | escolha | escolher | instale | instalar`),
  caveats: phrases(`
    nota | aviso | atenção | advertência | importante | cuidado | observação | obsoleto |
    obsoleta | descontinuado | descontinuada | não é mais | limitação | problema conhecido |
    mudança incompatível | certifique-se`),
  failures: phrases(`
    erro | erros | falha | falhas | falhou | exceção | exceções | tempo limite | tempo esgotado |
    timeout | travamento | nova tentativa | repetir | rejeitado | rejeitada | inválido |
    não autorizado | limite de taxa`),
};
