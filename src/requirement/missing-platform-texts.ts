/** What is asked where nothing tells the language: the question, and its options; the first is recommended. */
export const missingPlatformTexts: Readonly<
  Record<string, readonly [question: string, name: string, manifest: string, document: string]>
> = {
  en: [
    'In which language and on which platform is it to be built? Neither the requirement nor the research names one.',
    'Name the language and the platform in the requirement',
    'Add the manifest of the project to the research',
    'It is a document: say so in the requirement',
  ],
  de: [
    'In welcher Sprache und für welche Plattform soll es gebaut werden? Weder Anforderung noch Recherche nennen eine.',
    'Sprache und Plattform in der Anforderung nennen',
    'Das Manifest des Projekts zur Recherche legen',
    'Es ist ein Dokument: das in der Anforderung sagen',
  ],
  fr: [
    'Dans quel langage et pour quelle plateforme faut-il le construire ? Ni l’exigence ni la recherche n’en nomment.',
    'Nommer le langage et la plateforme dans l’exigence',
    'Ajouter le manifeste du projet à la recherche',
    'C’est un document : le dire dans l’exigence',
  ],
  es: [
    '¿En qué lenguaje y para qué plataforma se construye? Ni el requisito ni la investigación nombran ninguno.',
    'Nombrar el lenguaje y la plataforma en el requisito',
    'Añadir el manifiesto del proyecto a la investigación',
    'Es un documento: decirlo en el requisito',
  ],
  'pt-BR': [
    'Em qual linguagem e para qual plataforma deve ser construído? Nem o requisito nem a pesquisa citam uma.',
    'Citar a linguagem e a plataforma no requisito',
    'Adicionar o manifesto do projeto à pesquisa',
    'É um documento: dizer isso no requisito',
  ],
  it: [
    'In quale linguaggio e per quale piattaforma va costruito? Né il requisito né la ricerca ne nominano.',
    'Nominare il linguaggio e la piattaforma nel requisito',
    'Aggiungere il manifesto del progetto alla ricerca',
    'È un documento: dirlo nel requisito',
  ],
  pl: [
    'W jakim języku i na jaką platformę ma to powstać? Ani wymaganie, ani badania ich nie wymieniają.',
    'Podać język i platformę w wymaganiu',
    'Dodać manifest projektu do badań',
    'To dokument: napisać to w wymaganiu',
  ],
  ru: [
    'На каком языке и для какой платформы это создать? Ни требование, ни исследование их не называют.',
    'Назвать язык и платформу в требовании',
    'Добавить манифест проекта к исследованию',
    'Это документ: сказать об этом в требовании',
  ],
  ja: [
    'どの言語で、どのプラットフォーム向けに構築しますか。要件にも調査資料にも記載がありません。',
    '言語とプラットフォームを要件に書く',
    'プロジェクトのマニフェストを調査資料に加える',
    '文書である：その旨を要件に書く',
  ],
  ko: [
    '어떤 언어로, 어떤 플랫폼을 대상으로 구축합니까? 요구 사항과 조사 자료 어디에도 명시되어 있지 않습니다.',
    '언어와 플랫폼을 요구 사항에 명시한다',
    '프로젝트의 매니페스트를 조사 자료에 추가한다',
    '문서이다: 요구 사항에 그렇게 명시한다',
  ],
  'zh-CN': [
    '使用哪种语言、面向哪个平台构建？需求和研究资料均未写明。',
    '在需求中写明语言和平台',
    '将项目清单加入研究资料',
    '这是一份文档：在需求中写明',
  ],
  'zh-TW': [
    '使用哪種語言、面向哪個平台建置？需求與研究資料均未寫明。',
    '在需求中寫明語言與平台',
    '將專案的資訊清單加入研究資料',
    '這是一份文件：在需求中寫明',
  ],
};

const waysOut = Object.values(missingPlatformTexts);

/** Whether an option says where somebody still has to name the platform. */
export const isToBeNamed = (option: string): boolean =>
  waysOut.some(([, name, manifest]) => option === name || option === manifest);
