import { describe, expect, it } from '@jest/globals';
import { versionsIn } from './versions-in.ts';
import type { Sample } from './versions-in.ts';

const samples: readonly Sample[] = [
  [
    'a pom with properties, a BOM, profiles and a plug-in without a group',
    'pom.xml',
    `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>shop</artifactId>
  <version>1.0.0-SNAPSHOT</version>
  <properties>
    <maven.compiler.release>21</maven.compiler.release>
    <jackson.version>2.17.0</jackson.version>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>com.fasterxml.jackson</groupId>
        <artifactId>jackson-bom</artifactId>
        <version>\${jackson.version}</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
    </dependency>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>[5.10.2,6.0)</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-surefire-plugin</artifactId>
        <version>3.2.5</version>
      </plugin>
    </plugins>
  </build>
</project>`,
    [
      'com.acme:shop 1.0.0-SNAPSHOT',
      'com.fasterxml.jackson:jackson-bom 2.17.0',
      'java 21',
      'org.apache.maven.plugins:maven-surefire-plugin 3.2.5',
      'org.junit.jupiter:junit-jupiter 5.10.2',
    ],
  ],
  [
    '.mvn/extensions.xml',
    '.mvn/extensions.xml',
    `<extensions>
  <extension>
    <groupId>com.gradle</groupId>
    <artifactId>gradle-enterprise-maven-extension</artifactId>
    <version>1.20.1</version>
  </extension>
</extensions>`,
    ['com.gradle:gradle-enterprise-maven-extension 1.20.1'],
  ],
  [
    'a Gradle build in Groovy',
    'build.gradle',
    `buildscript {
    ext.kotlin_version = '1.9.23'
    ext {
        retrofitVersion = "2.11.0"
    }
    dependencies {
        classpath "org.jetbrains.kotlin:kotlin-gradle-plugin:$kotlin_version"
    }
}
plugins {
    id 'java'
    id 'org.springframework.boot' version '3.2.4'
    id "com.github.ben-manes.versions" version "0.51.0" apply false
}
group = 'com.acme'
version = '0.0.1-SNAPSHOT'
sourceCompatibility = '17'
repositories { mavenCentral() }
dependencies {
    implementation 'org.springframework.boot:spring-boot-starter-web'
    implementation platform('software.amazon.awssdk:bom:2.25.16')
    implementation("com.squareup.retrofit2:retrofit:\${retrofitVersion}")
    implementation group: 'com.google.guava', name: 'guava', version: '33.1.0-jre'
    runtimeOnly 'org.postgresql:postgresql:42.7.3@jar'
    testImplementation('org.mockito:mockito-core:5.11.0') { transitive = false }
    // implementation 'com.dead:dead:1.0'
}
test { maxHeapSize = '2g' }
`,
    [
      'com.github.ben-manes.versions 0.51.0',
      'com.google.guava:guava 33.1.0-jre',
      'com.squareup.retrofit2:retrofit 2.11.0',
      'retrofit 2.11.0',
      'java 17',
      'kotlin 1.9.23',
      'org.jetbrains.kotlin:kotlin-gradle-plugin 1.9.23',
      'org.mockito:mockito-core 5.11.0',
      'org.postgresql:postgresql 42.7.3',
      'org.springframework.boot 3.2.4',
      'software.amazon.awssdk:bom 2.25.16',
    ],
  ],
  [
    'a Gradle build in Kotlin',
    'app/build.gradle.kts',
    `val coroutines by extra("1.8.0")
val okhttpVersion: String = "4.12.0"
plugins {
    kotlin("jvm") version "1.9.23"
    id("io.ktor.plugin") version "2.3.9"
    alias(libs.plugins.ksp)
}
java { toolchain { languageVersion.set(JavaLanguageVersion.of(21)) } }
kotlin { jvmToolchain(21) }
dependencies {
    implementation(platform("io.ktor:ktor-bom:2.3.9"))
    implementation("org.jetbrains.kotlinx:kotlinx-coroutines-core:$coroutines")
    implementation("com.squareup.okhttp3:okhttp:\${okhttpVersion}")
    implementation(group = "ch.qos.logback", name = "logback-classic", version = "1.5.3")
    implementation(libs.serialization)
    implementation("com.acme:strict") { version { strictly("1.4.2") } }
}
tasks.wrapper { gradleVersion = "8.7" }
`,
    [
      'ch.qos.logback:logback-classic 1.5.3',
      'com.acme:strict 1.4.2',
      'com.squareup.okhttp3:okhttp 4.12.0',
      'okhttp 4.12.0',
      'gradle 8.7',
      'io.ktor.plugin 2.3.9',
      'io.ktor:ktor-bom 2.3.9',
      'java 21',
      'org.jetbrains.kotlin.jvm 1.9.23',
      'org.jetbrains.kotlinx:kotlinx-coroutines-core 1.8.0',
    ],
  ],
  [
    'an Android module',
    'app/build.gradle',
    `android {
    namespace 'com.acme.app'
    compileSdkVersion 34
    buildToolsVersion "34.0.0"
    ndkVersion "26.1.10909125"
    defaultConfig {
        minSdkVersion 24
        targetSdk = 34
        versionCode 12
        versionName "1.3.0"
    }
    compileOptions { sourceCompatibility JavaVersion.VERSION_1_8 }
    kotlinOptions { jvmTarget = '1.8' }
    composeOptions { kotlinCompilerExtensionVersion = "1.5.11" }
}
`,
    [
      'buildTools 34.0.0',
      'compileSdk 34',
      'java 1.8',
      'kotlinCompilerExtension 1.5.11',
      'minSdk 24',
      'ndk 26.1.10909125',
      'targetSdk 34',
    ],
  ],
  [
    'a version catalog',
    'gradle/libs.versions.toml',
    `[versions]
kotlin = "2.0.0"
ktor = { strictly = "[2.3, 3.0[", prefer = "2.3.9" }
minSdk = "24"

[libraries]
ktor-core = { module = "io.ktor:ktor-server-core", version.ref = "ktor" }
guava = "com.google.guava:guava:33.1.0-jre"
junit = { group = "junit", name = "junit", version = "4.13.2" }
nover = { module = "com.acme:nover" }

[bundles]
server = ["ktor-core", "guava"]

[plugins]
kotlin-jvm = { id = "org.jetbrains.kotlin.jvm", version.ref = "kotlin" }
spotless = "com.diffplug.spotless:6.25.0"
`,
    [
      'com.diffplug.spotless 6.25.0',
      'com.google.guava:guava 33.1.0-jre',
      'io.ktor:ktor-server-core 2.3.9',
      'junit:junit 4.13.2',
      'kotlin 2.0.0',
      'minSdk 24',
      'org.jetbrains.kotlin.jvm 2.0.0',
    ],
  ],
  [
    'a catalog in settings.gradle.kts',
    'settings.gradle.kts',
    `pluginManagement {
    plugins { id("com.android.application") version "8.3.1" }
}
dependencyResolutionManagement {
    versionCatalogs {
        create("libs") {
            version("ktor", "2.3.9")
            library("ktor-core", "io.ktor", "ktor-server-core").versionRef("ktor")
            library("guava", "com.google.guava:guava:33.1.0-jre")
            library("slf4j", "org.slf4j", "slf4j-api").version("2.0.12")
            plugin("ktlint", "org.jlleitschuh.gradle.ktlint").version("12.1.0")
        }
    }
}
`,
    [
      'com.android.application 8.3.1',
      'com.google.guava:guava 33.1.0-jre',
      'io.ktor:ktor-server-core 2.3.9',
      'org.jlleitschuh.gradle.ktlint 12.1.0',
      'org.slf4j:slf4j-api 2.0.12',
    ],
  ],
  [
    'constants in buildSrc',
    'buildSrc/src/main/kotlin/Dependencies.kt',
    `object Versions {
    const val retrofit = "2.9.0"
    const val minSdk = 24
}

object Libs {
    const val retrofit = "com.squareup.retrofit2:retrofit:\${Versions.retrofit}"
    const val timber = "com.jakewharton.timber:timber:5.0.1"
}
`,
    ['com.jakewharton.timber:timber 5.0.1', 'com.squareup.retrofit2:retrofit 2.9.0'],
  ],
  [
    'gradle.lockfile',
    'gradle.lockfile',
    `# This is a Gradle generated file for dependency locking.
# Manual edits can break the build and are not advised.
org.springframework:spring-core:6.1.5=compileClasspath,runtimeClasspath
org.slf4j:slf4j-api:2.0.12=runtimeClasspath
empty=annotationProcessor
`,
    ['org.slf4j:slf4j-api 2.0.12', 'org.springframework:spring-core 6.1.5'],
  ],
  [
    'a Maven wrapper',
    '.mvn/wrapper/maven-wrapper.properties',
    'wrapperVersion=3.3.2\ndistributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.6/apache-maven-3.9.6-bin.zip\n',
    ['maven 3.9.6'],
  ],
  [
    'sbt',
    'build.sbt',
    `val AkkaVersion = "2.9.2"
ThisBuild / scalaVersion := "2.13.13"
lazy val root = (project in file(".")).settings(
  name := "shop",
  libraryDependencies ++= Seq(
    "com.typesafe.akka" %% "akka-stream" % AkkaVersion,
    "org.scalatest" %% "scalatest" % "3.2.18" % Test
  )
)
`,
    ['com.typesafe.akka:akka-stream 2.9.2', 'org.scalatest:scalatest 3.2.18', 'scala 2.13.13'],
  ],
  [
    'plug-ins of sbt',
    'project/plugins.sbt',
    'addSbtPlugin("org.scalameta" % "sbt-scalafmt" % "2.5.2")\n',
    ['org.scalameta:sbt-scalafmt 2.5.2'],
  ],
  ['build.properties of sbt', 'project/build.properties', 'sbt.version=1.9.9\n', ['sbt 1.9.9']],
  [
    'dependencies of sbt in an object',
    'project/Dependencies.scala',
    `object Dependencies {
  val catsVersion = "2.10.0"
  val cats = "org.typelevel" %% "cats-core" % catsVersion
  val munit = "org.scalameta" %% "munit" % "0.7.29"
}
`,
    ['org.scalameta:munit 0.7.29', 'org.typelevel:cats-core 2.10.0'],
  ],
  [
    'Leiningen',
    'project.clj',
    `(defproject shop "0.1.0-SNAPSHOT"
  :dependencies [[org.clojure/clojure "1.11.2"]
                 [ring/ring-core "1.12.1"]]
  :profiles {:dev {:dependencies [[midje "1.10.9"]]}})
`,
    ['midje 1.10.9', 'org.clojure/clojure 1.11.2', 'ring/ring-core 1.12.1'],
  ],
  [
    'deps.edn',
    'deps.edn',
    `{:paths ["src"]
 :deps {org.clojure/clojure {:mvn/version "1.11.2"}
        metosin/reitit {:mvn/version "0.7.0-alpha7"}}}
`,
    ['metosin/reitit 0.7.0-alpha7', 'org.clojure/clojure 1.11.2'],
  ],
  [
    'a module of Bazel',
    'MODULE.bazel',
    `module(name = "shop", version = "1.0.0")

bazel_dep(name = "rules_go", version = "0.46.0")
bazel_dep(name = "gazelle", version = "0.35.0", repo_name = "bazel_gazelle")
bazel_dep(
    name = "protobuf",
    version = "23.1",
)

maven.install(
    artifacts = [
        "com.google.guava:guava:33.1.0-jre",
    ],
)
go_sdk.download(version = "1.22.1")
`,
    ['com.google.guava:guava 33.1.0-jre', 'gazelle 0.35.0', 'protobuf 23.1', 'rules_go 0.46.0'],
  ],
  ['.bazelversion', '.bazelversion', '7.1.1\n', ['bazel 7.1.1']],
  [
    '.sdkmanrc',
    '.sdkmanrc',
    '# Enable auto-env\njava=21.0.2-tem\ngradle=8.6\n',
    ['gradle 8.6', 'java 21.0.2'],
  ],
  ['.java-version', '.java-version', 'temurin-21.0.2\n', ['java 21.0.2']],
  [
    'system.properties',
    'system.properties',
    'java.runtime.version=17\nmaven.version=3.9.4\n',
    ['java 17', 'maven 3.9.4'],
  ],
  [
    'ivy.xml',
    'ivy.xml',
    `<ivy-module version="2.0">
  <info organisation="com.acme" module="shop"/>
  <dependencies>
    <dependency org="commons-lang" name="commons-lang" rev="2.6"/>
  </dependencies>
</ivy-module>`,
    ['commons-lang:commons-lang 2.6'],
  ],
];

describe('versions in files of projects on the JVM', () => {
  it.each(samples)('are read from %s', (_title, path, text, pairs) => {
    expect(versionsIn(path, text)).toEqual([...pairs].sort());
  });
});
