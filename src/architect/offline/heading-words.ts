/* What a heading tells of the clauses below it, in every shipped language; lower case, matched from the start of a word. */

const split = (text: string): readonly string[] => text.split('|');

/** What is seen and called from outside. */
export const screenWords = split(
  'interface|ui|ux|user interface|layout|screen|page|view|button|dialog|form|menu|toolbar|sidebar|panel|dashboard|command line|cli|api|endpoint|frontend|theme|navigation' +
    '|界面|介面|布局|佈局|页面|頁面|按钮|按鈕|菜单|交互|前端|接口|栏|欄|面板|弹窗|彈窗|画面|レイアウト|ボタン|メニュー|インターフェース|表示|화면|인터페이스|버튼|메뉴|레이아웃|대시보드' +
    '|oberfläche|benutzeroberfläche|ansicht|maske|schaltfläche|darstellung|bedienung|schnittstelle' +
    '|écran|vue|affichage|bouton|ergonomie|barre|pantalla|vista|botón|interfaz|tela|botão|visualização|schermata|interfaccia|pulsante|vista' +
    '|интерфейс|экран|кнопк|меню|форм|страниц|ekran|widok|interfejs|przycisk|strona|formularz',
);

/** What data looks like and where it is kept. */
export const coreWords = split(
  'domain|domaine|data model|entities|entity|schema|database|data structure|data type|data format' +
    '|数据模型|資料模型|数据结构|資料結構|数据库|資料庫|实体|データモデル|データ構造|データベース|エンティティ|데이터 모델|데이터 구조|데이터베이스|엔티티' +
    '|datenmodell|datenstruktur|datenbank|entitäten|modèle de données|modèles de données|base de données|structure de données|entités' +
    '|modelo de datos|base de datos|entidades|modelo de dados|banco de dados|modello dei dati|modello dati|struttura dati|entità' +
    '|модель данных|база данных|структура данных|сущност|model danych|baza danych|struktura danych|encje',
);

/** How the whole is divided. */
export const architectureWords = split(
  'architecture|layers|module structure|架构|架構|模块划分|アーキテクチャ|構成|아키텍처|구조|architektur|schichten|arquitectura|arquitetura|архитектур|architettura|architektura',
);

const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Whether a text holds one of some words: at the start of a word where the script has spaces. */
export function tellsOf(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => (spaced.test(word) ? startsWord(lower, word) : lower.includes(word)));
}

/** A short word such as `ui` or `form` has to stand alone, or as a plural. */
function startsWord(text: string, word: string): boolean {
  let index = text.indexOf(word);
  while (index !== -1) {
    const rest = text.slice(index + word.length, index + word.length + 2);
    const isWhole = word.length > 5 || /^s?(?!\p{L})/u.test(rest);
    if (isWhole && !/\p{L}/u.test(text.charAt(index - 1))) return true;
    index = text.indexOf(word, index + 1);
  }
  return false;
}
