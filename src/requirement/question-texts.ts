import { phrases } from '../locales/phrases.ts';

type Texts = readonly string[];

/**
 * What is asked about a requirement that demands nothing, by the tag of the locale: what to build, by what it is
 * accepted, and where. Each starts with the question; of its options the first is recommended.
 */
export const questionTexts: Readonly<Record<string, readonly Texts[]>> = {
  en: [
    phrases(`
      What is to be built? The requirement states no demand that can be specified. |
      Describe in the requirement what the software must do, one demand per list item |
      Close this request: nothing is to be built`),
    phrases(`
      Who uses the result, and by which observable behaviour is it accepted? |
      Name the users and list acceptance criteria that a test can decide |
      Name the users only; the tests of the repository decide`),
    phrases(`
      Which part of the repository does the change concern? |
      Name the files, modules or endpoints that change |
      A new, independent component |
      The whole repository`),
  ],
  'zh-CN': [
    phrases(`
      要构建什么？需求中没有任何可以写成规格的要求。 |
      在需求中逐条列出软件必须实现的内容 |
      关闭此请求：无需构建任何内容`),
    phrases(`
      由谁使用成果，以何种可观察的行为作为验收依据？ |
      说明用户，并列出可由测试判定的验收标准 |
      仅说明用户，由仓库现有测试判定`),
    phrases(`
      变更涉及仓库的哪一部分？ |
      列出要变更的文件、模块或接口 |
      一个全新的独立组件 |
      整个仓库`),
  ],
  'zh-TW': [
    phrases(`
      要建置什麼？需求中沒有任何可以寫成規格的要求。 |
      在需求中逐條列出軟體必須實作的內容 |
      關閉此請求：無需建置任何內容`),
    phrases(`
      由誰使用成果，以何種可觀察的行為作為驗收依據？ |
      說明使用者，並列出可由測試判定的驗收標準 |
      僅說明使用者，由儲存庫現有測試判定`),
    phrases(`
      變更涉及儲存庫的哪一部分？ |
      列出要變更的檔案、模組或介面 |
      一個全新的獨立元件 |
      整個儲存庫`),
  ],
  ja: [
    phrases(`
      何を構築しますか。要件には仕様化できる要求が書かれていません。 |
      ソフトウェアが満たすべき要求を、要件に箇条書きで 1 項目ずつ記述する |
      この依頼を閉じる（構築するものはない）`),
    phrases(`
      誰が成果を使い、どの観察可能な動作をもって受け入れますか。 |
      利用者を明記し、テストで判定できる受け入れ基準を列挙する |
      利用者だけを明記し、判定はリポジトリの既存テストに任せる`),
    phrases(`
      変更はリポジトリのどの部分に関わりますか。 |
      変更するファイル、モジュール、エンドポイントを挙げる |
      新しい独立したコンポーネント |
      リポジトリ全体`),
  ],
  ko: [
    phrases(`
      무엇을 만들어야 합니까? 요구사항에 명세로 옮길 수 있는 요구가 없습니다. |
      소프트웨어가 해야 할 일을 요구사항에 한 항목씩 적는다 |
      이 요청을 닫는다 (만들 것이 없다)`),
    phrases(`
      누가 결과물을 사용하며, 관찰 가능한 어떤 동작으로 인수합니까? |
      사용자를 명시하고 테스트로 판정할 수 있는 인수 기준을 나열한다 |
      사용자만 명시하고 판정은 저장소의 기존 테스트에 맡긴다`),
    phrases(`
      변경은 저장소의 어느 부분에 해당합니까? |
      변경할 파일, 모듈, 엔드포인트를 나열한다 |
      새로운 독립 컴포넌트 |
      저장소 전체`),
  ],
  de: [
    phrases(`
      Was soll gebaut werden? Die Anforderung enthält keine Forderung, die sich spezifizieren lässt. |
      In der Anforderung beschreiben, was die Software leisten muss, je Listenpunkt eine Forderung |
      Die Anfrage schließen: Es ist nichts zu bauen`),
    phrases(`
      Wer nutzt das Ergebnis, und an welchem beobachtbaren Verhalten wird es abgenommen? |
      Die Nutzer nennen und Abnahmekriterien auflisten, die ein Test entscheiden kann |
      Nur die Nutzer nennen; die vorhandenen Tests des Repositorys entscheiden`),
    phrases(`
      Welchen Teil des Repositorys betrifft die Änderung? |
      Die Dateien, Module und Endpunkte nennen, die sich ändern |
      Eine neue, unabhängige Komponente |
      Das ganze Repository`),
  ],
  fr: [
    phrases(`
      Que faut-il construire ? L'exigence n'énonce aucune demande qui puisse être spécifiée. |
      Décrire dans l'exigence ce que le logiciel doit faire, une demande par élément de liste |
      Fermer cette demande : il n'y a rien à construire`),
    phrases(`
      Qui utilise le résultat, et quel comportement observable en permet la recette ? |
      Nommer les utilisateurs et énumérer des critères d'acceptation qu'un test peut trancher |
      Nommer seulement les utilisateurs ; les tests du dépôt tranchent`),
    phrases(`
      Quelle partie du dépôt la modification concerne-t-elle ? |
      Nommer les fichiers, modules et points d’accès qui changent |
      Un nouveau composant indépendant |
      Le dépôt entier`),
  ],
  es: [
    phrases(`
      ¿Qué se debe construir? El requisito no contiene ninguna exigencia que se pueda especificar. |
      Describir en el requisito lo que el software debe hacer, una exigencia por elemento de lista |
      Cerrar esta solicitud: no hay nada que construir`),
    phrases(`
      ¿Quién usa el resultado y con qué comportamiento observable se acepta? |
      Nombrar a los usuarios y enumerar criterios de aceptación que una prueba pueda decidir |
      Nombrar solo a los usuarios; deciden las pruebas del repositorio`),
    phrases(`
      ¿A qué parte del repositorio afecta el cambio? |
      Nombrar los archivos, módulos y puntos de acceso que cambian |
      Un componente nuevo e independiente |
      Todo el repositorio`),
  ],
  'pt-BR': [
    phrases(`
      O que deve ser construído? O requisito não contém nenhuma exigência que possa ser especificada. |
      Descrever no requisito o que o software deve fazer, uma exigência por item de lista |
      Fechar esta solicitação: não há nada a construir`),
    phrases(`
      Quem usa o resultado e por qual comportamento observável ele é aceito? |
      Nomear os usuários e listar critérios de aceitação que um teste possa decidir |
      Nomear apenas os usuários; os testes do repositório decidem`),
    phrases(`
      A que parte do repositório a mudança se refere? |
      Nomear os arquivos, módulos e endpoints que mudam |
      Um componente novo e independente |
      O repositório inteiro`),
  ],
  ru: [
    phrases(`
      Что нужно создать? В требовании нет ни одного условия, которое можно описать в спецификации. |
      Описать в требовании, что должна делать программа: одно условие на пункт списка |
      Закрыть запрос: создавать ничего не нужно`),
    phrases(`
      Кто использует результат и по какому наблюдаемому поведению он принимается? |
      Назвать пользователей и перечислить критерии приёмки, которые проверяются тестом |
      Назвать только пользователей; решают существующие тесты репозитория`),
    phrases(`
      Какой части репозитория касается изменение? |
      Назвать изменяемые файлы, модули и точки доступа |
      Новый независимый компонент |
      Весь репозиторий`),
  ],
  it: [
    phrases(`
      Che cosa si deve costruire? Il requisito non contiene alcuna richiesta che si possa specificare. |
      Descrivere nel requisito che cosa deve fare il software, una richiesta per voce di elenco |
      Chiudere la richiesta: non c’è nulla da costruire`),
    phrases(`
      Chi usa il risultato e con quale comportamento osservabile viene accettato? |
      Indicare gli utenti ed elencare criteri di accettazione verificabili con un test |
      Indicare solo gli utenti; decidono i test del repository`),
    phrases(`
      Quale parte del repository riguarda la modifica? |
      Indicare i file, i moduli e gli endpoint che cambiano |
      Un componente nuovo e indipendente |
      L'intero repository`),
  ],
  pl: [
    phrases(`
      Co należy zbudować? Wymaganie nie zawiera żadnego żądania, które da się opisać w specyfikacji. |
      Opisać w wymaganiu, co oprogramowanie musi robić, jedno żądanie na punkt listy |
      Zamknąć zgłoszenie: nie ma nic do zbudowania`),
    phrases(`
      Kto korzysta z wyniku i na podstawie jakiego obserwowalnego zachowania zostanie on odebrany? |
      Wskazać użytkowników i wymienić kryteria akceptacji, które rozstrzyga test |
      Wskazać tylko użytkowników; rozstrzygają testy repozytorium`),
    phrases(`
      Której części repozytorium dotyczy zmiana? |
      Wskazać pliki, moduły i punkty końcowe, które się zmieniają |
      Nowy, niezależny komponent |
      Całe repozytorium`),
  ],
};
