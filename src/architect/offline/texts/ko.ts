import type { Texts } from './texts.ts';

export const ko: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['“', '”'],
  stack: {
    own: (file) => `프로젝트 자체의 버전, ${file}에 명시됨.`,
    runtime: (file) => `${file}에 선언된 런타임 의존성.`,
    development: (file) => `${file}에 선언된 개발 의존성.`,
    transitive: (file) => `${file}에 기록된 간접 의존성.`,
    override: (file) => `${file}의 재정의로 강제된 버전.`,
    demanded: (file) => `${file}에서 요구하는 버전.`,
    locked: (file) => `${file}에 잠긴 버전.`,
    required: '요구사항에 명시된 버전.',
    researched: '조사 자료에 명시된 버전.',
    neededBy: (clauses) => `언급한 조항: ${clauses}.`,
  },
  files: {
    manifest: '프로젝트의 의존성과 명령을 선언한다.',
    lock: '해석된 의존성 버전을 잠근다.',
    configuration: '프로젝트의 도구를 설정한다.',
    container: '프로젝트가 실행되는 컨테이너를 기술한다.',
    pipeline: '변경할 때마다 프로젝트의 검사를 실행한다.',
    models: (names) => `정의: ${names}.`,
    types: (clauses) => `${clauses}의 타입과 상수를 정의한다.`,
    entry: '진입점: 모듈을 연결한다.',
    client: (endpoints) => `엔드포인트 호출: ${endpoints}.`,
    routes: (endpoints) => `엔드포인트 구현: ${endpoints}.`,
    module: (name, clauses) => `${name} 구현: ${clauses}.`,
    screen: (name, clauses) => `${name} 표시: ${clauses}.`,
    tests: (clauses) => `검증: ${clauses}.`,
    routeTests: (file) => `${file}의 엔드포인트를 검증한다.`,
    wholeTests: '입력에서 결과까지 전체 경로를 검증한다.',
    namedByRequirement: '요구사항에서 지명한 파일.',
    namedByResearch: '조사 자료에서 지명한 파일.',
  },
  patterns: {
    service: [
      'HTTP 인터페이스를 둘러싼 계층 구조',
      '자료가 HTTP 엔드포인트를 명시한다. 라우트는 요청과 응답을 나르고, 모듈은 규칙을 담고, 모델은 데이터를 담는다.',
    ],
    server: [
      'HTTP 인터페이스를 둘러싼 계층 구조',
      '서버 프레임워크가 고정되어 있다. 라우트는 요청과 응답을 나르고, 모듈은 규칙을 담고, 모델은 데이터를 담는다.',
    ],
    browserExtension: [
      '브라우저 확장 프로그램',
      '조사 자료가 확장 프로그램 매니페스트를 명시한다. 브라우저는 매니페스트가 선언한 진입점을 불러온다.',
    ],
    editorExtension: [
      '편집기 확장 프로그램',
      '매니페스트가 편집기를 호스트로 명시한다. 진입점은 명령과 뷰를 등록하고, 모듈은 규칙을 담는다.',
    ],
    userInterface: [
      '컴포넌트 기반 사용자 인터페이스',
      '고정된 UI 라이브러리가 컴포넌트로 화면을 만들고, 규칙은 별도의 모듈이 담는다.',
    ],
    commandLine: [
      '명령줄 프로그램',
      '자료가 명령줄 프로그램을 명시한다. 진입점은 인수를 읽고, 모듈은 규칙을 담는다.',
    ],
    library: [
      '공개 진입점이 하나인 라이브러리',
      '매니페스트는 다른 프로그램이 가져다 쓰는 패키지를 기술한다. 하나의 진입점이 모듈의 구현을 내보낸다.',
    ],
    modules: [
      '주제마다 하나의 모듈',
      '요구사항은 주제로 나뉜다. 각 모듈은 한 주제의 조항을 구현하고, 하나의 진입점이 모듈을 연결한다.',
    ],
    documents: [
      '주제마다 하나의 문서',
      '요구사항과 조사 자료 모두 프로그래밍 언어를 명시하지 않는다. 각 주제를 별도의 문서에 정한다.',
    ],
  },
  statedPattern: (phrase, clauses) => `요구사항이 아키텍처를 명시한다(${clauses}): ${phrase}.`,
  interfaces: {
    field: (field, schema) => `${schema}의 필드 ${field}.`,
    stated: '조사 자료에 명시됨.',
    demanded: (clauses) => `요구한 조항: ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `${clause} 구현: ${phrase}.`,
    compare: (clause, phrase) => `기존 동작을 ${clause}와 비교한다: ${phrase}.`,
    use: (technologies, clauses) => `${clauses}에 ${technologies} 사용.`,
    data: (schemas) => `데이터는 다음 형태로만 주고받는다: ${schemas}.`,
    uphold: (clause, phrase) => `${clause} 준수: ${phrase}.`,
    qualities: '품질과 제약',
  },
  details: {
    stated: (quote) => `조사 자료의 설명을 따른다: ${quote}`,
    statedFor: (clauses, quote) => `${clauses}: 조사 자료의 설명을 따른다: ${quote}`,
    existing: (clauses, quote) =>
      `${clauses}: 조사 자료가 보여 주는 기존 동작을 바탕으로 한다: ${quote}`,
    noLanguage:
      '요구사항과 조사 자료 모두 프로그래밍 언어를 명시하지 않는다. 프로젝트 구조는 문서로 이루어지며, 첫 단계는 그 밖의 것을 정하지 않는다.',
    noVersions:
      '요구사항과 조사 자료 모두 버전을 명시하지 않는다. 기술 스택은 아무것도 고정하지 않으며, 설치한 것을 매니페스트에 기록한다.',
  },
  errors: {
    answer: (status, endpoints) => `${status}: ${endpoints}`,
    answerSo: (file) => `${file}에서 이 상태를 정확히 처리하고 테스트로 검증한다.`,
    stated: (quote) => `조사 자료의 설명: ${quote}`,
    statedSo: (test) => `이 설명을 따르고 실패 경로를 ${test}에서 검증한다.`,
    clause: (clause, phrase) => `${clause}: ${phrase}`,
    clauseSo: (clause, test) => `${clause}의 실패 경로를 구현하고 ${test}에서 검증한다.`,
  },
  decisions: {
    take: (value, topic) => `${topic}: ${value} 사용.`,
    follow: (value, other) => `${other} 대신 ${value} 적용.`,
    reasons: {
      requirement: '요구사항이 이 값을 명시하며, 요구사항은 조사 자료에 우선한다.',
      lockfile: '잠금 파일은 실제로 설치된 것을 기록하며, 다른 모든 자료에 우선한다.',
      manifest: '매니페스트가 이 값을 명시하며, 매니페스트는 서술문에 우선한다.',
      superseded: '다른 자료는 더 이상 유효하지 않다.',
      dated: '날짜가 있는 자료 가운데 가장 최신 자료가 이를 명시한다.',
      newest: '명시된 버전 가운데 가장 최신이다.',
      pinned: '조사 자료가 버전을 고정한 것은 이것뿐이다.',
      recommended: '조사 자료가 이것을 권장한다.',
      first: '조사 자료가 가장 먼저 들며, 반대하는 내용이 없다.',
    },
    existingTopic: (clauses) => `${clauses}의 기존 동작`,
    existingOption: '기존 동작을 바탕으로 한다.',
    rebuildOption: '같은 동작을 한 번 더 만든다.',
    existingDecision: (clauses) =>
      `${clauses}에서 그 이상으로 요구하는 것만 바꾸고 테스트로 검증한다.`,
    existingReason: '조사 자료는 이 동작이 이미 있음을 보여 주며, 두 번째 것은 이와 모순된다.',
  },
  excluded: (clauses) => `요구사항이 제외한다(${clauses}).`,
  plan: {
    createManifest: (file) => `${file}: 프로젝트의 이름, 언어, 명령을 담아 만든다.`,
    declare: (file, names) => `1절이 고정한 버전을 ${file}에 선언한다: ${names}.`,
    keepVersions: (file) => `${file}에 명시된 버전을 1절이 고정한 그대로 유지한다.`,
    modifyManifest: (file) => `이 계획의 모듈에 필요한 것을 ${file}에 추가한다.`,
    addTest: (command, file) => `${file}에 명령 ${command} 추가: 이 계획의 모든 테스트를 실행한다.`,
    configure: (files) => `조사 자료에 명시된 대로 만든다: ${files}.`,
    keep: (files) => `조사 자료에 나온 그대로 유지한다: ${files}.`,
    scaffold: (file) => `빈 진입점을 만든다: ${file}.`,
    constrain: (clauses, files) =>
      `다음 조항이 성립하도록 ${files}에서 프로젝트를 설정한다: ${clauses}.`,
    models: (schemas, file) => `${file}에 2절의 모든 필드와 함께 정의한다: ${schemas}.`,
    types: (clauses, file) => `${file}에 ${clauses}의 타입과 상수를 정의한다.`,
    core: (clauses, name, file) => `${file}에 ${name}의 데이터를 정의한다(${clauses}).`,
    locate: (clauses, quote, file) =>
      `조사 자료가 명시한 ${clauses}의 기존 동작(${quote})을 ${file}에서부터 찾는다.`,
    compare: (clauses, name, file) =>
      `기존 동작을 ${clauses} (${name})와 비교하고 ${file}에서부터 부족한 것만 바꾼다.`,
    module: (clauses, name, file) =>
      `같은 이름의 흐름에 따라 ${file}에 구현한다: ${clauses} (${name}).`,
    screen: (clauses, name, file) =>
      `같은 이름의 흐름에 따라 ${file}에 화면을 만든다: ${clauses} (${name}).`,
    proved: (test) => `${test}에서 조항마다 테스트로 검증한다.`,
    client: (endpoints, file) => `${file}에서 엔드포인트를 호출한다: ${endpoints}.`,
    routes: (endpoints, file) => `${file}에 엔드포인트를 구현한다: ${endpoints}.`,
    statuses: '2절의 모든 상태를 다룬다.',
    proveRoutes: (test) => `${test}에서 엔드포인트마다 테스트로 검증한다.`,
    entry: (file) => `앞 단계의 모듈을 ${file}에서 연결한다.`,
    expose: (clauses, files) => `${clauses}의 구현을 ${files} 밖에서 호출할 수 있게 만든다.`,
    named: (files) => `1절과 이 단계의 요구 사항에 명시된 대로 작성한다: ${files}.`,
    uphold: (clauses) => `이 단계의 모든 파일에서 준수한다: ${clauses}.`,
    prove: (clauses, test) => `${test}에서 조항마다 하나의 테스트로 검증한다: ${clauses}.`,
    acceptance: (clauses, test) => `${test}에서 인수 기준을 검증한다: ${clauses}.`,
    quality: (clauses, test) => `${test}에서 측정한다: ${clauses}.`,
    whole: (test) => `${test}에서 입력에서 결과까지 전체 경로를 검증한다.`,
    finish: (commands) => `프로젝트 전체에서 실행한다: ${commands}.`,
  },
  look: {
    files: (files) => `${files}: 존재하며 비어 있지 않다.`,
    clauses: (clauses, files) =>
      `${clauses}: ${files}에서 충족됨. 결과를 각 조항의 본문과 대조한다.`,
    schemas: (file) => `${file}: 2절의 모든 필드가 타입과 함께 있다.`,
    endpoints: (file) => `${file}: 2절의 모든 엔드포인트가 응답한다.`,
  },
};
