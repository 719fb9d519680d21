/** What an asker can do about a decision that nobody made, by the tag of the locale; the first is recommended. */
export const openDecisionTexts: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'Decide it, and state the decision in the requirement as one sentence',
    'Leave it out of this version, and list it as out of scope',
  ],
  'zh-CN': ['作出决定，并在需求中用一句话写明', '本版本不做，并列入不在范围内'],
  'zh-TW': ['作出決定，並在需求中用一句話寫明', '本版本不做，並列入不在範圍內'],
  ja: ['決定し、要件に一文で明記する', 'この版では扱わず、対象外に挙げる'],
  ko: ['결정하여 요구사항에 한 문장으로 적는다', '이번 버전에서 빼고 제외 범위에 적는다'],
  de: [
    'Es entscheiden und die Entscheidung als einen Satz in die Anforderung schreiben',
    'Es in dieser Fassung weglassen und als nicht im Umfang aufführen',
  ],
  fr: [
    "Trancher, et énoncer la décision en une phrase dans l'exigence",
    "L'écarter de cette version, et l'indiquer comme hors périmètre",
  ],
  es: [
    'Decidirlo y enunciar la decisión en el requisito con una frase',
    'Dejarlo fuera de esta versión e indicarlo como fuera de alcance',
  ],
  'pt-BR': [
    'Decidir e enunciar a decisão no requisito em uma frase',
    'Deixar fora desta versão e listar como fora do escopo',
  ],
  ru: [
    'Решить и записать решение в требовании одним предложением',
    'Не делать в этой версии и указать как вне рамок',
  ],
  it: [
    'Decidere e scrivere la decisione nel requisito in una frase',
    'Escluderlo da questa versione e indicarlo come fuori ambito',
  ],
  pl: [
    'Podjąć decyzję i zapisać ją w wymaganiu jednym zdaniem',
    'Pominąć to w tej wersji i wskazać jako poza zakresem',
  ],
};

const waysOut = Object.values(openDecisionTexts);

/** Whether an option says no more than that somebody decides. */
export const isDecideYourself = (option: string): boolean =>
  waysOut.some(([decide]) => decide === option);

/** Whether an option leaves what is open out of this version. */
export const isLeaveOut = (option: string): boolean =>
  waysOut.some(([, leaveOut]) => leaveOut === option);
