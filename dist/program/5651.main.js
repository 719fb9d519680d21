"use strict";
exports.id = 5651;
exports.ids = [5651,1351];
exports.modules = {

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** `1 error`, `2 errors`: every noun that is counted here takes an s. */
function countNoun(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDetails),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6745);

/** A pattern that catches a folder of images says the same a thousand times; ten show what is meant. */
const mostNamed = 10;
/** One line for each file that was left out, and after the first ten one line that counts the rest by reason. */
function describeLeftOut(skipped) {
    const named = skipped.slice(0, mostNamed);
    const rest = skipped.slice(mostNamed);
    const lines = named.map(({ path, reason }) => `Left out ${path}: ${reason}`);
    return rest.length === 0 ? lines : [...lines, countReasons(rest)];
}
function countReasons(rest) {
    const counts = new Map();
    let files = 0;
    for (const { reason, files: count = 1 } of rest) {
        const kind = withoutDetails(reason);
        counts.set(kind, (counts.get(kind) ?? 0) + count);
        files += count;
    }
    const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
    return `Left out ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(files, 'more file')}: ${reasons.join('; ')}`;
}
/** Paths, sizes and offsets differ from file to file; what is left is the same for one reason. */
const withoutDetails = (reason) => reason
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/\d+(?:\.\d+)?/gu, '…');


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   y: () => (/* binding */ lowerBound)
/* harmony export */ });
/** A range longer than this is no range that a person wrote. */
const longestRange = 500;
const preRelease = /^(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|ea)\d*$/u;
/** How late a part sorts: a pre-release word, then nothing at all, then any other word, then a number. */
const rankOf = (part) => {
    if (part === undefined)
        return 1;
    if (/^\d/u.test(part))
        return 3;
    return preRelease.test(part) ? 0 : 2;
};
const compareParts = (left, right) => {
    const byRank = rankOf(left) - rankOf(right);
    if (byRank !== 0)
        return byRank;
    if (left === undefined || right === undefined || left === right)
        return 0;
    if (rankOf(left) === 3)
        return Number(left) - Number(right);
    return left < right ? -1 : 1;
};
const partsOf = (version) => version
    .toLowerCase()
    .replace(/^v/u, '')
    .match(/\d+|[a-z]+/gu) ?? [];
/** Orders two versions of any ecosystem by their numbers; a pre-release comes before its release. */
const compareVersions = (left, right) => {
    const leftParts = partsOf(left);
    const rightParts = partsOf(right);
    const length = Math.max(leftParts.length, rightParts.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareParts(leftParts[index], rightParts[index]);
        if (order !== 0)
            return order;
    }
    return 0;
};
const smallest = (versions) => versions.reduce((found, next) => (found !== undefined && compareVersions(found, next) <= 0 ? found : next), undefined);
const largest = (versions) => versions.reduce((found, next) => (found !== undefined && compareVersions(found, next) >= 0 ? found : next), undefined);
/** Drops wildcard parts (`1.x`, `1.2.*`, Gradle's `1.+`): the parts that are stated are the bound. */
const withoutWildcards = (version) => version.replace(/(?:\.(?:[xX*](?!\w)|\+$))+.*$/u, '');
const exactVersion = /^\d[\p{L}\d.+!_~-]*$/u;
const toVersion = (text, ecosystem) => {
    const version = withoutWildcards(text);
    const bare = version.replace(/^v(?=\d)/iu, '');
    if (!exactVersion.test(bare))
        return undefined;
    return ecosystem === 'go' ? version : bare;
};
/** `^`, `~`, `~=`, `~>`, `>=`, `≥`, `=`, `==` and `===` state a lower bound; `<`, `<=` and `!=` do not. */
const comparator = /^(?<operator>[<>=!~^≥≤]*)(?<version>.*)$/u;
const upperBounds = new Set(['<', '<=', '≤', '!=', '!==', '!']);
const boundOfComparator = (text, ecosystem) => {
    const { operator = '', version = '' } = comparator.exec(text)?.groups ?? {};
    return upperBounds.has(operator) ? undefined : toVersion(version, ecosystem);
};
/** All comparators of one alternative hold at once, so the largest of their bounds counts. */
const boundOfAlternative = (alternative, ecosystem) => {
    const [hyphenLow] = alternative.split(/ - /u);
    const glued = (hyphenLow ?? '').replace(/(?<=[<>=!~^≥≤])[ \t]+/gu, '');
    const bounds = glued
        .split(/[\s,]+/u)
        .map((part) => boundOfComparator(part, ecosystem))
        .filter((bound) => bound !== undefined);
    return largest(bounds);
};
/** `[1.2,2.0)`, `(,1.0],[1.2,)`: each interval is an alternative; one without a start has no bound. */
const boundOfIntervals = (range, ecosystem) => {
    const starts = [...range.matchAll(/[[\](](?<start>[^,[\]()]*)(?:,[^[\]()]*)?[\])[]/gu)];
    const bounds = starts
        .map((found) => toVersion(found.groups?.['start']?.trim() ?? '', ecosystem))
        .filter((bound) => bound !== undefined);
    return smallest(bounds);
};
const alternativeSigns = {
    composer: /\|\|?/u,
    hex: /\bor\b/u,
    julia: /,/u,
};
/** Marks that are no part of the version: Composer's stability, Gradle's `!!`, a PEP 508 marker. */
const withoutMarks = (range, ecosystem) => {
    if (ecosystem === 'composer')
        return range.replace(/@[a-z]+/giu, '').replace(/ as .*$/u, '');
    if (ecosystem === 'maven')
        return range.replace(/!!.*$/u, '');
    if (ecosystem === 'hex')
        return range.replace(/\band\b/gu, ',');
    if (ecosystem === 'conda')
        return range.replace(/(?<=\d)=\w+$/u, '');
    return range.replace(/;.*$/u, '');
};
/**
 * The lower bound of a range as its manifest states it, or `undefined` when it states none (`*`, `latest`,
 * `<2`, a path, a URL, a workspace). Nothing is padded or invented: `^19` is `19`, `1.x` and `1.*` are `1`,
 * `v1.2` is `1.2` except in Go, and the exclusive `>1.2` is `1.2`, the only version that the file names.
 * Of alternatives the smallest counts, of comparators that hold at once the largest.
 */
const lowerBound = (range, ecosystem) => {
    const text = range.trim();
    if (text.length > longestRange)
        return undefined;
    const stated = withoutMarks(text, ecosystem).trim();
    if (/^[[\](]/u.test(stated))
        return boundOfIntervals(stated, ecosystem);
    const bounds = stated
        .split(alternativeSigns[ecosystem] ?? /\|\|/u)
        .map((alternative) => boundOfAlternative(alternative.trim(), ecosystem))
        .filter((bound) => bound !== undefined);
    return smallest(bounds);
};


/***/ }),

/***/ 1836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ findTechnology),
  m9: () => (/* binding */ knownTechnologies),
  Ji: () => (/* binding */ packageKind),
  DR: () => (/* binding */ technologyKind)
});

// EXTERNAL MODULE: ./build/spec/kinds.js
var kinds = __webpack_require__(41913);
;// CONCATENATED MODULE: ./build/research/known-technologies.js
/**
 * Names of technologies in their proper spelling, `Name=alias,alias`, separated by semicolons.
 * An alias is another spelling or the package name that manifests use.
 */
const knownNames = {
    language: `
    Java=jdk,openjdk,java se,jvm; Kotlin=kotlinc,org.jetbrains.kotlin.jvm,org.jetbrains.kotlin.android,
    org.jetbrains.kotlin.multiplatform,kotlin-stdlib; Scala=scala-library; Groovy=groovy-all; Clojure; Python=cpython,python3;
    Ruby=mri; PHP; Perl; Lua=luajit; Go=golang,go-lang; Rust=rustc,rust-version,msrv; C=c11,c17,c99; C++=cpp,cxx,c++17,c++20;
    C#=csharp; F#=fsharp; Visual Basic=vb.net; TypeScript; JavaScript=js,ecmascript; Swift; Objective-C=objc; Dart;
    Elixir; Erlang=erlang/otp,otp; Haskell=ghc; OCaml; Elm; Julia; R; Zig; Nim; Crystal; Solidity=solc; SQL; Bash=gnu bash;
    PowerShell=pwsh; Fortran; COBOL; MATLAB; Ada; Prolog; Gleam; Vala; ABAP; Apex`,
    runtime: `
    Node.js=node,nodejs,node js; Deno; Bun; .NET=dotnet,.net core,dotnet core; .NET Framework; GraalVM=graalvm-ce;
    JRE; Mono; Hermes; V8; Wasmtime; WebAssembly=wasm; PyPy; JRuby; Apache Tomcat=tomcat; Jetty; WildFly; Passenger;
    Gunicorn; Uvicorn; Puma; PHP-FPM; Electron; Tauri; NW.js`,
    framework: `
    React=react-dom,reactjs,react.js; React Native=react-native; Next.js=next,nextjs; Remix=@remix-run/react; Gatsby;
    Vue=vue.js,vuejs; Nuxt=nuxt.js,nuxtjs; Angular=@angular/core; AngularJS; Svelte; SvelteKit=@sveltejs/kit; SolidJS=solid-js;
    Preact; Astro; Qwik; Ember.js=ember-source; Lit; Alpine.js=alpinejs; Express=express.js,expressjs; Fastify; Koa; hapi=@hapi/hapi;
    NestJS=@nestjs/core,nest.js; Hono; AdonisJS=@adonisjs/core; Meteor; Expo; Ionic=@ionic/core; Capacitor=@capacitor/core;
    Django; Flask; FastAPI; Starlette; Tornado; Pyramid; Sanic; aiohttp; Streamlit; Django REST Framework=djangorestframework;
    Rails=ruby on rails; Sinatra; Hanami; Laravel=laravel/framework; Symfony=symfony/framework-bundle,symfony/symfony;
    CodeIgniter=codeigniter4/framework; Yii=yiisoft/yii2; Slim=slim/slim; CakePHP=cakephp/cakephp; WordPress; Drupal=drupal/core;
    Spring Boot=spring-boot,spring-boot-starter-parent,org.springframework.boot,spring-boot-dependencies;
    Spring=spring framework,spring-core,spring-context; Spring Cloud=spring-cloud,spring-cloud-dependencies; Quarkus=quarkus-bom,io.quarkus;
    Micronaut=io.micronaut.application,micronaut-bom; Vert.x=vertx-core; Jakarta EE=jakarta.jakartaee-api; Dropwizard; Play=play framework;
    Ktor=ktor-bom,ktor-server-core,io.ktor.plugin; Akka; Grails; Javalin; ASP.NET Core=asp.net,aspnetcore,microsoft.aspnetcore.app;
    Blazor; .NET MAUI=maui; WPF; WinUI; Avalonia; Xamarin; Unity; Unreal Engine; Godot=godot engine; Gin=gin-gonic; Echo=labstack/echo; Fiber;
    Chi; Beego; Actix Web=actix-web,actix; axum; Rocket; Warp; Tide; Yew; Leptos; Bevy; Phoenix=phoenix framework; Flutter;
    Jetpack Compose=compose,compose-bom; Compose Multiplatform=org.jetbrains.compose; SwiftUI; UIKit; Vapor; Qt=qt5,qt6; GTK=gtk4,gtk3;
    Hadoop=apache hadoop; Apache Spark=spark,spark-core,pyspark; Apache Flink=flink; Apache Beam; Apache Airflow=airflow,apache-airflow;
    Shiny; Tailwind CSS=tailwindcss,tailwind; Bootstrap`,
    library: `
    PyTorch=torch; TensorFlow; Keras; NumPy; pandas; scikit-learn=sklearn; SciPy; Pydantic; SQLAlchemy; HTTPX; Celery; jQuery;
    Redux=redux-toolkit,@reduxjs/toolkit; Zustand; MobX; RxJS; Axios; Lodash; D3=d3.js; Three.js=three; Chart.js; Prisma=@prisma/client;
    TypeORM; Sequelize; Mongoose; Drizzle ORM=drizzle-orm; Hibernate=hibernate-core; Lombok; Jackson=jackson-databind; Guava;
    Entity Framework Core=ef core,microsoft.entityframeworkcore; Serilog; Tokio; Serde; clap; hyper; tower; Diesel; SQLx; reqwest; GORM;
    Cobra; Ecto; Sidekiq; Devise; Doctrine ORM=doctrine/orm; Exposed; OkHttp; Retrofit; Koin; Dagger; Hilt; libevent; Boost; OpenSSL; OpenCV; SDL=sdl2,sdl3;
    Zod; KaTeX; MathJax; Mermaid; highlight.js; markdown-it; Material UI=@mui/material,mui; Ant Design=antd; LangChain; OpenTelemetry; Socket.IO`,
    tool: `
    npm; pnpm; Yarn; Corepack; Turborepo=turbo; Nx; Lerna; Vite; webpack; Rollup; esbuild; Parcel; SWC=@swc/core; Babel=@babel/core; ESLint; Prettier;
    Biome=@biomejs/biome; Stylelint; Jest; Vitest; Mocha; Chai; Jasmine; Karma; Ava; Playwright=@playwright/test; Cypress; Puppeteer; Storybook;
    Selenium=selenium-webdriver; Testing Library=@testing-library/react; ts-node; ts-jest; tsx; tsup; nodemon; husky; lint-staged; rimraf; typedoc;
    @vscode/vsce=vsce; @vercel/ncc; semantic-release; Sass; Less; PostCSS; Autoprefixer; pip; Poetry; uv; PDM; Hatch=hatchling; setuptools; wheel; tox; nox;
    pytest; coverage; Ruff; Black; isort; flake8; Pylint; mypy; pyright; pre-commit; twine; Sphinx; MkDocs; Bundler; RSpec=rspec-rails; RuboCop; Rake;
    Minitest; Composer; PHPUnit=phpunit/phpunit; PHPStan=phpstan/phpstan; Pest=pestphp/pest; Psalm; Rector; Maven=apache maven; Gradle; Ant; sbt; Bazel;
    CMake; Make=gnu make; Meson; Ninja; vcpkg; Conan; GCC; Clang; LLVM; MSVC; JUnit=junit-jupiter,junit-bom; TestNG; Mockito=mockito-core; AssertJ=assertj-core;
    Kotest; MockK; Checkstyle; SpotBugs; JaCoCo=jacoco-maven-plugin; Detekt; ktlint; Spotless; Android Gradle Plugin=agp,com.android.application,com.android.library;
    KSP=com.google.devtools.ksp; Xcode; CocoaPods; Fastlane; SwiftLint; XCTest; NuGet; MSBuild; xUnit; NUnit; MSTest; .NET SDK=dotnet sdk;
    Cargo; Clippy; rustfmt; Criterion; golangci-lint; testify; ExUnit; Credo; mix; Hex; testthat; roxygen2; devtools; Docker=docker engine; Docker Compose;
    Podman; Buildx; Terraform; OpenTofu; Ansible; Helm; Kustomize; Vagrant; Packer; Pulumi; Git; GitHub CLI=gh; Protocol Buffers Compiler=protoc; Buf;
    Liquibase; Flyway; Alembic; Postman; JMeter; k6; Lighthouse; SonarQube; Trivy; Testcontainers; WireMock; Swagger UI; OpenAPI Generator`,
    database: `
    PostgreSQL=postgres,postgre,psql; MySQL; MariaDB; SQLite=sqlite3; Microsoft SQL Server=sql server,mssql; Oracle Database=oracle db; MongoDB=mongo; Redis;
    Valkey; Memcached; Cassandra=apache cassandra; CockroachDB; DynamoDB; Firestore; Couchbase; CouchDB; Neo4j; InfluxDB; TimescaleDB; ClickHouse;
    Elasticsearch; OpenSearch; DuckDB; H2=h2 database; Realm; RocksDB; LevelDB; etcd; Qdrant; Milvus; Weaviate; Chroma=chromadb; pgvector; PostGIS; Supabase`,
    service: `
    Kafka=apache kafka; RabbitMQ; NATS; ActiveMQ; Pulsar=apache pulsar; ZooKeeper; Keycloak; Vault; Consul; nginx; Apache HTTP Server=apache httpd,httpd;
    Traefik; Caddy; Envoy; HAProxy; Istio; Prometheus; Grafana; Loki; Jaeger; Kibana; Logstash; MinIO; Firebase; Stripe; Sentry; Jenkins; GitLab; GitHub Actions;
    Argo CD; Ollama; vLLM; MailHog; Zipkin`,
    platform: `
    Android; iOS; iPadOS; macOS; watchOS; Windows; Windows Server; Linux; Ubuntu; Debian; Alpine=alpine linux; Fedora; CentOS; RHEL=red hat enterprise linux,redhat enterprise linux; AlmaLinux; Rocky Linux; Amazon Linux; openSUSE; Chromium; Chrome=google chrome;
    Firefox; Safari; Microsoft Edge=edge; VS Code=visual studio code,vscode,engines.vscode; IntelliJ IDEA; Visual Studio; Kubernetes=k8s; OpenShift; AWS Lambda;
    Raspberry Pi OS; FreeBSD; manifest_version=manifest version; minimum_chrome_version; Android SDK; Arduino; ESP-IDF; ROS=ros 2; CUDA`,
    format: `
    OpenAPI=openapi specification; Swagger; AsyncAPI; GraphQL; JSON Schema; Protocol Buffers=protobuf,proto3; gRPC; HTML; CSS; HTTP; TLS; OAuth; OpenID Connect;
    JSON; YAML; TOML; XML; CSV; Markdown; CommonMark; Parquet=apache parquet; Avro; MQTT; WebRTC; Unicode`,
};

;// CONCATENATED MODULE: ./build/research/technology-kinds.js


const parseEntry = (entry, kind) => {
    const [name = '', aliases = ''] = entry.split('=');
    const others = aliases.split(',').map((alias) => alias.trim().toLowerCase());
    return { name: name.trim(), kind, aliases: others.filter((alias) => alias !== '') };
};
let table;
/** Built on first use: a run that reads no research never pays for it. */
const openTable = () => {
    if (table !== undefined)
        return table;
    const list = kinds/* technologyKinds */.sw.flatMap((kind) => (knownNames[kind]?.split(';') ?? []).map((entry) => parseEntry(entry, kind)));
    const byName = new Map();
    for (const technology of list) {
        for (const name of [technology.name.toLowerCase(), ...technology.aliases]) {
            if (!byName.has(name))
                byName.set(name, technology);
        }
    }
    table = { list, byName };
    return table;
};
/** Every technology that prose may name, such as `PostgreSQL` in "PostgreSQL 16". */
const knownTechnologies = () => openTable().list;
/** Finds a technology by its name or an alias, whatever the case. */
const findTechnology = (name) => openTable().byName.get(name.trim().toLowerCase());
/** Families of packages that only build, test or check; a name of the table wins over them. */
const toolPackage = /^(?:@(?:typescript-eslint|eslint|babel|rollup|jest|vitest|storybook|testing-library|playwright|commitlint|semantic-release|swc)\/|(?:eslint|prettier|stylelint|babel|webpack|rollup|vite|jest|vitest|karma|gulp|grunt|cypress|pytest|flake8|mypy|pylint|rubocop|rspec|phpstan|commitlint)-)|(?:-(?:webpack|maven|gradle)-plugin|-loader|\.Test\.Sdk|\.analyzers)$/iu;
const lastPart = (name) => {
    if (name.includes(':'))
        return name.slice(name.lastIndexOf(':') + 1);
    // A Go module path starts with a host name, and a major version may end it.
    const path = /^[\w-]+\.[\w.-]+\/(?<rest>.+?)(?:\/v\d+)?$/u.exec(name)?.groups?.['rest'];
    return path === undefined ? name : path.slice(path.lastIndexOf('/') + 1);
};
const kindsOfPackages = new Set(['language', 'framework', 'library', 'tool']);
/** The kind of a technology that is known by name, alias or Maven and Go coordinates. */
const technologyKind = (name) => {
    const known = findTechnology(name);
    if (known !== undefined)
        return known.kind;
    if (toolPackage.test(name))
        return 'tool';
    const last = lastPart(name);
    const kind = last === name ? undefined : technologyKind(last);
    return kind !== undefined && kind !== 'language' && kindsOfPackages.has(kind) ? kind : undefined;
};
/** The kind of a package: a driver named like the database that it talks to is a library. */
const packageKind = (name) => {
    const kind = technologyKind(name);
    return kind !== undefined && kindsOfPackages.has(kind) ? kind : 'library';
};


/***/ }),

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ isCutAtLimit),
/* harmony export */   nt: () => (/* binding */ cutQuote),
/* harmony export */   se: () => (/* binding */ cutAround)
/* harmony export */ });
/* unused harmony export longestQuote */
/* harmony import */ var _word_borders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61558);

/** A longer quote fills a footnote without proving more; the unit is UTF-16. */
const longestQuote = 240;
/** So far back from the limit an end between words is looked for; only a longer run is cut within. */
const longestWord = 80;
/** A quote within the limit; a longer one ends between words where it can, and with `…`. */
function cutQuote(quote) {
    if (quote.length <= longestQuote)
        return quote;
    for (let end = longestQuote; end > longestQuote - longestWord; end -= 1) {
        if ((0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(quote, end))
            return `${quote.slice(0, end).trimEnd()}…`;
    }
    return `${quote.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
/** Whether a quote may end within a word, because it had to be cut at the limit. */
const isCutAtLimit = (quote) => quote.length >= longestQuote && quote.endsWith('…');
/** The stretch of a long text around what was found in it, narrowed until it begins and ends between words. */
function cutAround(text, wide, found) {
    let { start, end } = wide;
    while (start < found.start && !(0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(text, start))
        start += 1;
    while (end > found.end && !(0,_word_borders_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordBorder */ .v)(text, end))
        end -= 1;
    return { start, end };
}


/***/ }),

/***/ 41913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ schemaKinds),
/* harmony export */   C8: () => (/* binding */ fileChanges),
/* harmony export */   CQ: () => (/* binding */ signatureKinds),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   sw: () => (/* binding */ technologyKinds),
/* harmony export */   xl: () => (/* binding */ provenances)
/* harmony export */ });
/* The words that a specification may use; apart from the schema, so that who only reads needs no schemas. */
const clauseKinds = [
    'functional',
    'quality',
    'constraint',
    'exclusion',
    'acceptance',
];
const provenances = ['manifest', 'lockfile', 'research', 'requirement', 'assumed'];
/** What a technology may be. */
const technologyKinds = [
    'language',
    'runtime',
    'framework',
    'library',
    'tool',
    'database',
    'service',
    'image',
    'platform',
    'format',
];
const fileChanges = ['new', 'modify', 'keep'];
const schemaKinds = [
    'record',
    'enum',
    'union',
    'alias',
    'table',
    'message',
    'component',
    'configuration',
];
const signatureKinds = [
    'endpoint',
    'function',
    'method',
    'class',
    'command',
    'event',
    'component',
    'message',
];


/***/ }),

/***/ 61003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   fl: () => (/* binding */ toBlock)
/* harmony export */ });
/* The three kinds of text of a spec, each a function that is the identity on its own output. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;
const wellFormed = (text) => text.toWellFormed().replace(control, '');
/** Prose on one line: white space runs become one space. */
const toLine = (text) => wellFormed(text).replace(lineBreakOrBlank, ' ').trim();
/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
const toCode = (text) => wellFormed(text).replace(lineBreak, ' ').trim();
/** Verbatim text of many lines, without line breaks at its end. */
const toBlock = (text) => wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();


/***/ }),

/***/ 61558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isWordBorder)
/* harmony export */ });
/** Letters that are written without spaces between words have no borders; Korean hangs endings on words. */
const unspaced = '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}])';
const word = `(?:${unspaced}[\\p{L}\\p{N}_]|\\p{M})`;
/** Made once each: the engine takes milliseconds to read a class of so many scripts. */
const endsInWord = new RegExp(`${word}$`, 'u');
const beginsWithWord = new RegExp(`^${word}`, 'u');
const joint = /[.-]$/u;
/** Whether a word goes on over an offset, by what stands before and after it. */
function isOneWord(before, after) {
    if (endsInWord.test(before)) {
        // `1.2` is no part of `1.2.3`, and `1.0-rc` none of `1.0-rc.1`.
        if (after.startsWith('.'))
            return /^\.\d/u.test(after);
        return beginsWithWord.test(after.startsWith('-') ? after.slice(1) : after);
    }
    if (!joint.test(before) || !endsInWord.test(before.slice(0, -1)))
        return false;
    return before.endsWith('.') ? /^\d/u.test(after) : beginsWithWord.test(after);
}
/** What holds two characters of a number together. */
const numberJoints = [
    [/\d$/u, /^(?:,\d|\+[\p{L}\d])/u],
    [/\d,$/u, /^\d/u],
    [/\d\+$/u, /^[\p{L}\d]/u],
];
const mark = /^\p{M}/u;
const halfCharacter = /^[\uDC00-\uDFFF]/;
/** A character takes up to two units, and a joint two characters. */
const reach = 4;
/** Whether an offset of a text lies between words and numbers, not within one. */
function isWordBorder(text, at) {
    const before = text.slice(Math.max(0, at - reach), at);
    const after = text.slice(at, at + reach);
    if (before === '' || after === '')
        return true;
    if (halfCharacter.test(after) || mark.test(after))
        return false;
    return (!isOneWord(before, after) &&
        !numberJoints.some(([left, right]) => left.test(before) && right.test(after)));
}


/***/ })

};
;