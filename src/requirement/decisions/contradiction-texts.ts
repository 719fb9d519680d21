type Write = (first: string, second: string) => string;

/** What is asked about two demands that cannot both hold, by the tag of the locale. */
export const contradictionTexts: Readonly<Record<string, Write>> = {
  en: (first, second) => `“${first}” contradicts “${second}”. Which of them holds?`,
  'zh-CN': (first, second) => `“${first}”与“${second}”相互矛盾，以哪一条为准？`,
  'zh-TW': (first, second) => `「${first}」與「${second}」相互矛盾，以哪一條為準？`,
  ja: (first, second) => `「${first}」と「${second}」は矛盾しています。どちらが正しいですか？`,
  ko: (first, second) => `“${first}”와(과) “${second}”이(가) 모순됩니다. 어느 쪽이 맞습니까?`,
  de: (first, second) => `„${first}“ widerspricht „${second}“. Was von beidem gilt?`,
  fr: (first, second) => `« ${first} » contredit « ${second} ». Laquelle des deux vaut ?`,
  es: (first, second) => `«${first}» contradice «${second}». ¿Cuál de las dos vale?`,
  'pt-BR': (first, second) => `“${first}” contradiz “${second}”. Qual das duas vale?`,
  ru: (first, second) => `«${first}» противоречит «${second}». Что из этого верно?`,
  it: (first, second) => `«${first}» contraddice «${second}». Quale delle due vale?`,
  pl: (first, second) => `„${first}” jest sprzeczne z „${second}”. Które z nich obowiązuje?`,
};
