import type { Texts } from './texts.ts';

export const ja: Texts = {
  separator: '、',
  gap: '',
  quotes: ['「', '」'],
  stack: {
    own: (file) => `プロジェクト自身のバージョン。${file} に記載。`,
    runtime: (file) => `${file} で宣言された実行時の依存。`,
    development: (file) => `${file} で宣言された開発時の依存。`,
    transitive: (file) => `${file} に記録された間接的な依存。`,
    override: (file) => `${file} の上書き指定で固定されたバージョン。`,
    demanded: (file) => `${file} が要求するバージョン。`,
    locked: (file) => `${file} で固定されたバージョン。`,
    required: '要件に記載されたバージョン。',
    researched: '調査資料に記載されたバージョン。',
    neededBy: (clauses) => `${clauses} が言及。`,
  },
  files: {
    manifest: 'プロジェクトの依存とコマンドを宣言する。',
    lock: '解決済みの依存のバージョンを固定する。',
    configuration: 'プロジェクトのツールを設定する。',
    container: 'プロジェクトが動くコンテナを記述する。',
    pipeline: '変更のたびにプロジェクトの検査を実行する。',
    models: (names) => `${names} を定義する。`,
    types: (clauses) => `${clauses} の型と定数を定義する。`,
    entry: 'エントリポイント。モジュールを結び付ける。',
    client: (endpoints) => `エンドポイント ${endpoints} を呼び出す。`,
    routes: (endpoints) => `エンドポイント ${endpoints} を実装する。`,
    module: (name, clauses) => `${name}を実装する：${clauses}。`,
    screen: (name, clauses) => `${name}を表示する：${clauses}。`,
    tests: (clauses) => `${clauses} を検証する。`,
    routeTests: (file) => `${file} のエンドポイントを検証する。`,
    wholeTests: '入力から結果までの全経路を検証する。',
    namedByRequirement: '要件で名指しされたファイル。',
    namedByResearch: '調査資料で名指しされたファイル。',
  },
  patterns: {
    service: [
      'HTTP インターフェースを囲む層構造',
      '資料は HTTP エンドポイントを示す。ルートが要求と応答を運び、モジュールが規則を持ち、モデルがデータを持つ。',
    ],
    browserExtension: [
      'ブラウザー拡張機能',
      '調査資料は拡張機能のマニフェストを示す。ブラウザーはマニフェストが宣言する入口を読み込む。',
    ],
    editorExtension: [
      'エディター拡張機能',
      'マニフェストはエディターをホストとして示す。入口がコマンドとビューを登録し、モジュールが規則を持つ。',
    ],
    userInterface: [
      'コンポーネントによる画面構成',
      '固定された UI ライブラリがコンポーネントから画面を組み立て、規則は別のモジュールが持つ。',
    ],
    commandLine: [
      'コマンドラインプログラム',
      '資料はコマンドラインプログラムを示す。入口が引数を読み、モジュールが規則を持つ。',
    ],
    library: [
      '公開入口を一つ持つライブラリ',
      'マニフェストは他のプログラムが取り込むパッケージを示す。一つの入口がモジュールの実装を公開する。',
    ],
    modules: [
      '主題ごとに一つのモジュール',
      '要件は主題に分かれている。各モジュールが一つの主題の条項を実装し、一つの入口が結び付ける。',
    ],
    documents: [
      '主題ごとに一つの文書',
      '要件にも調査資料にもプログラミング言語の記載がない。各主題を独立した文書に定める。',
    ],
  },
  statedPattern: (phrase, clauses) => `要件はアーキテクチャを示す（${clauses}）：${phrase}。`,
  interfaces: {
    field: (field, schema) => `${schema} の項目 ${field}。`,
    stated: '調査資料に記載。',
    demanded: (clauses) => `${clauses} が要求。`,
  },
  flows: {
    build: (clause, phrase) => `${clause} を実装する：${phrase}。`,
    compare: (clause, phrase) => `既存の動作を ${clause} と比べる：${phrase}。`,
    use: (technologies, clauses) => `${clauses} には ${technologies} を使う。`,
    data: (schemas) => `データは ${schemas} の形だけで受け渡す。`,
    uphold: (clause, phrase) => `${clause} を守る：${phrase}。`,
    qualities: '品質と制約',
  },
  details: {
    stated: (quote) => `調査資料の記載に従う：${quote}`,
    statedFor: (clauses, quote) => `${clauses} では調査資料の記載に従う：${quote}`,
    existing: (clauses, quote) => `${clauses} では調査資料が示す既存の動作を土台にする：${quote}`,
    noLanguage:
      '要件にも調査資料にもプログラミング言語の記載がない。プロジェクト構成は文書から成り、第 1 フェーズはそれ以外を定めない。',
    noVersions:
      '要件にも調査資料にもバージョンの記載がない。技術スタックは何も固定せず、導入したものをマニフェストに記録する。',
  },
  errors: {
    answer: (status, endpoints) => `${endpoints} での ${status}`,
    answerSo: (file) => `${file} でこのステータスを正確に扱い、テストで検証する。`,
    stated: (quote) => `調査資料の記載：${quote}`,
    statedSo: (test) => `この記載に従い、失敗経路を ${test} で検証する。`,
    clause: (clause, phrase) => `${clause}：${phrase}`,
    clauseSo: (clause, test) => `${clause} の失敗経路を実装し、${test} で検証する。`,
    step: (name) => `フロー${name}の一つの手順が失敗する`,
    stepSo: 'その手順でフローを止め、データを元のまま残し、エラーを原因とともに呼び出し元に渡す。',
  },
  decisions: {
    take: (value, topic) => `${topic} には ${value} を使う。`,
    reasons: {
      requirement: '要件がこの値を示しており、要件は調査資料に優先する。',
      lockfile: 'ロックファイルは実際に導入されたものを記録しており、他のすべての資料に優先する。',
      manifest: 'マニフェストがこの値を示しており、マニフェストは文章に優先する。',
      newest: '示されたバージョンのうち最も新しい。',
      pinned: '調査資料がバージョンを固定しているのはこれだけである。',
      recommended: '調査資料がこれを推奨している。',
      first: '調査資料が最初に挙げており、反対する記載がない。',
    },
    existingTopic: (clauses) => `${clauses} の既存の動作`,
    existingOption: '既存の動作を土台にする。',
    rebuildOption: '同じ動作をもう一度作る。',
    existingDecision: (clauses) =>
      `${clauses} がそれを超えて求める分だけを変え、テストで検証する。`,
    existingReason: '調査資料はこの動作が既にあることを示しており、二つ目はそれと矛盾する。',
  },
  excluded: (clauses) => `要件が除外している（${clauses}）。`,
  plan: {
    createManifest: (file) => `${file} を作り、プロジェクトの名前、言語、コマンドを書く。`,
    declare: (file, names) => `第 1 節が固定するバージョンを ${file} で宣言する：${names}。`,
    keepVersions: (file) => `${file} が示すバージョンを第 1 節の固定どおりに保つ。`,
    modifyManifest: (file) => `この計画のモジュールが必要とするものを ${file} に加える。`,
    addTest: (command, file) =>
      `${file} にコマンド ${command} を加え、この計画のすべてのテストを実行させる。`,
    configure: (files) => `調査資料の記載どおりに ${files} を作る。`,
    keep: (files) => `${files} を調査資料のとおりに保つ。`,
    scaffold: (file) => `空のエントリポイント ${file} を作る。`,
    constrain: (clauses, files) =>
      `${clauses} が成り立つように ${files} でプロジェクトを設定する。`,
    models: (schemas, file) => `${file} に ${schemas} を第 2 節の全項目とともに定義する。`,
    types: (clauses, file) => `${file} に ${clauses} の型と定数を定義する。`,
    core: (clauses, name, file) => `${file} に${name}のデータを定義する（${clauses}）。`,
    locate: (clauses, quote, file) =>
      `調査資料が示す ${clauses} の既存の動作（${quote}）を ${file} から探す。`,
    compare: (clauses, name, file) =>
      `既存の動作を ${clauses}（${name}）と比べ、${file} を起点に足りない分だけを変える。`,
    module: (clauses, name, file) =>
      `同名のフローに沿って ${file} に ${clauses}（${name}）を実装する。`,
    screen: (clauses, name, file) =>
      `同名のフローに沿って ${file} に ${clauses}（${name}）の画面を作る。`,
    proved: (test) => `${test} で条項ごとにテストを書く。`,
    client: (endpoints, file) =>
      `${file} からエンドポイント ${endpoints} を呼び出し、第 2 節の各ステータスを処理する。`,
    routes: (endpoints, file) =>
      `${file} にエンドポイント ${endpoints} を第 2 節のステータスどおりに実装する。`,
    proveRoutes: (test) => `${test} でエンドポイントごとにテストを書く。`,
    entry: (file) => `前のフェーズのモジュールを ${file} で結び付ける。`,
    expose: (clauses, files) => `${clauses} の実装を ${files} の外から呼び出せるようにする。`,
    named: (files) => `${files} を資料の記載どおりに書く。`,
    uphold: (clauses) => `このステップのすべてのファイルで ${clauses} を守る。`,
    prove: (clauses, test) => `${test} で ${clauses} を条項ごとに一つのテストで検証する。`,
    acceptance: (clauses, test) => `${test} で受け入れ基準 ${clauses} を検証する。`,
    quality: (clauses, test) => `${test} で ${clauses} を測定する。`,
    whole: (test) => `${test} で入力から結果までの全経路を検証する。`,
    finish: (commands) => `プロジェクト全体で ${commands} を実行する。`,
  },
  look: {
    files: (files) => `${files}：存在し、内容が第 1 節の記載と一致する。`,
    clauses: (clauses, files) => `${clauses}：${files} が満たす。結果を各条項の本文と見比べる。`,
    schemas: (file) => `${file}：第 2 節の全項目が型とともにある。`,
    endpoints: (file) => `${file}：第 2 節の各エンドポイントが記載されたステータスで応答する。`,
  },
};
