/** A question for questions: how it starts, what it asks for, and the state that this is in. */
function asksForQuestions([start = '', matter = '', state = '']: readonly string[]): string {
  return String.raw`(?<!\p{L})(?:${start})(?=[^?？]{0,120}(?:${state})) (?:[\p{L}'’-]{1,20} ){0,3}(?:${matter})(?!\p{L})`;
}

/** Questions that templates print below `Open questions`: they ask which questions there are, and nobody filled them in. */
const template = new RegExp(
  [
    // Rust, React, Vue, Ember and Gatsby RFCs; Python PEPs; Kubernetes KEPs; Go proposals; Swift evolution.
    String.raw`what parts of the design (?:do you expect|are still)|what related issues do you consider|optional, but suggested for first drafts|any points that are still being decided|how will (?:security|ux) be reviewed|what are the (?:caveats|risks) (?:of|to) (?:this|the) proposal|issues relating to this proposal for which|do you expect to resolve|what would you (?:expect|like) to (?:resolve|discuss)`,
    // spec-kit.
    String.raw`auth method not specified - email\/password, sso, oauth|retention period not specified\]`,
    ...[
      [
        String.raw`what|which|are there(?: any)?|do you have|list`,
        String.raw`questions?|issues?|decisions?|unknowns|points`,
        String.raw`open|unresolved|outstanding|unanswered|answered|resolved|undecided|tbd|clarified`,
      ],
      [
        'welche|gibt es|bestehen',
        'fragen?|punkte|entscheidungen',
        'offen|ungeklärt|ungelöst|klären',
      ],
      [
        String.raw`quelles?|quels|y a-t-il|reste-t-il`,
        'questions?|points|décisions',
        'ouvert|suspens|résolu|restent|reste-t-il|trancher',
      ],
      ['qué|cuáles|hay|quedan', 'preguntas?|cuestiones|dudas', 'abiert|pendiente|quedan|resolver'],
      [
        'quais|que|há|existem|restam',
        'perguntas?|questões|dúvidas',
        'abert|pendente|restam|resolver',
      ],
      ['quali|ci sono|restano', 'domande|questioni|dubbi|punti', 'apert|sospes|restano|risolvere'],
      ['какие|есть ли|остались ли', 'вопросы|моменты', 'открыт|нереш[её]н|остал|остаются|решить'],
      ['jakie|które|czy są', 'pytania|kwestie|sprawy', 'otwart|nierozstrzygni|pozosta|wyjaśni'],
    ].map(asksForQuestions),
    '(?:有(?:什么|什麼|哪些|无|無|没有|沒有)|还有|還有|哪些).{0,8}(?:问题|問題|事项|事項|疑问|疑問).{0,12}[?？]',
    '(?:未解決|未決|不明|残って).{0,8}(?:質問|事項|課題|点|問題).{0,8}(?:ありますか|ですか|何か)|(?:質問|事項|課題|点|問題)は(?:何|どれ|あり).{0,6}か',
    '(?:미해결|해결되지 않은|남아 있는|남은|열린).{0,10}(?:질문|문제|사항|이슈).{0,10}(?:있습니까|있나요|무엇|인가요)',
  ].join('|'),
  'iu',
);

/** Longer questions say more than a template does. */
const longestTemplate = 400;

/** Whether a question is printed by a template and asks for questions. */
export const isTemplateQuestion = (text: string): boolean =>
  text.length <= longestTemplate && template.test(text);
