import type { Technology } from '../spec/spec.ts';

/**
 * Names of technologies in their proper spelling, `Name=alias,alias`, separated by semicolons.
 * An alias is another spelling or the package name that manifests use.
 */
export const knownNames: Partial<Record<Technology['kind'], string>> = {
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
