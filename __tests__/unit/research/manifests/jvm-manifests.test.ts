import { describe, expect, it } from '@jest/globals';
import { versionFactsOf, versionsOf } from './read-facts-of.ts';

const pom = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.2.5</version>
  </parent>
  <groupId>com.acme</groupId>
  <artifactId>orders</artifactId>
  <version>0.3.0-SNAPSHOT</version>
  <properties>
    <maven.compiler.release>\${jdk}</maven.compiler.release>
    <jdk>21</jdk>
    <jackson.version>2.17.0</jackson.version>
    <unseen.version>3.3</unseen.version>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>\${jackson.version}</version>
    </dependency>
    <dependency>
      <groupId>org.example</groupId><artifactId>driver</artifactId>
      <version>[42.7.1,43)</version>
      <scope>test</scope>
    </dependency>
    <dependency>
      <groupId>com.acme</groupId><artifactId>sister</artifactId><version>\${project.version}</version>
    </dependency>
    <dependency><groupId>a</groupId><artifactId>managed</artifactId></dependency>
  </dependencies>
  <build><plugins><plugin>
    <artifactId>maven-surefire-plugin</artifactId>
    <version>3.2.5</version>
  </plugin></plugins></build>
</project>
`;

describe('pom.xml', () => {
  it('resolves properties and states parent, dependencies, plug-ins and the Java version', () => {
    expect(versionsOf('service-pom.xml', pom)).toEqual([
      'com.acme:orders 0.3.0-SNAPSHOT own',
      'org.springframework.boot:spring-boot-starter-parent 3.2.5',
      'java 21',
      'com.fasterxml.jackson.core:jackson-databind 2.17.0',
      'org.example:driver 42.7.1 development ([42.7.1,43))',
      'org.apache.maven.plugins:maven-surefire-plugin 3.2.5 development',
      'unseen 3.3',
    ]);
  });

  it('quotes a dependency from group to version, and a property by its own line', () => {
    const facts = versionFactsOf('pom.xml', pom);

    expect(facts[1]?.evidence).toMatchObject({ line: 5, endLine: 7 });
    expect(facts[1]?.evidence.quote).toBe(
      '<groupId>org.springframework.boot</groupId> <artifactId>spring-boot-starter-parent</artifactId> <version>3.2.5</version>',
    );
    expect(facts[2]?.evidence).toEqual({ path: 'pom.xml', line: 14, quote: '<jdk>21</jdk>' });
    expect(facts[3]?.evidence.quote).toBe('<jackson.version>2.17.0</jackson.version>');
  });

  it('survives properties that name each other in a circle', () => {
    const circle = `<project><artifactId>a</artifactId>
      <properties><x.version>\${y.version}</x.version><y.version>\${x.version}</y.version></properties>
      <dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><version>\${x.version}</version></dependency></dependencies>
    </project>`;

    expect(versionsOf('pom.xml', circle)).toEqual([]);
  });

  it('leaves entities unexpanded', () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`,
    );
    const bomb = `<!DOCTYPE p [<!ENTITY e0 "ha">${levels.join('')}]>
      <project><artifactId>a</artifactId><name>&e30;</name>
      <dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><version>1.0</version></dependency></dependencies></project>`;

    expect(versionsOf('pom.xml', bomb).length).toBeLessThanOrEqual(1);
  });
});

describe('build.gradle', () => {
  it('reads plug-ins, coordinates, variables and platforms of the Kotlin form', () => {
    const build = `
val exposed_version = "0.41.1"
val springBootVersion by extra("3.2.4")
extra["springCloudVersion"] = "2023.0.1"
plugins {
    kotlin("jvm") version "1.9.23"
    id("org.springframework.boot") version springBootVersion
    alias(libs.plugins.detekt)
}
android { compileSdk = 34 }
kotlin { jvmToolchain(17) }
dependencies {
    implementation(platform("org.springframework.cloud:spring-cloud-dependencies:\${property("springCloudVersion")}"))
    implementation("org.jetbrains.exposed:exposed-core:$exposed_version")
    implementation("io.unknown:thing:$nowhere")
    testImplementation("org.junit.jupiter:junit-jupiter:5.10.2")
    /* implementation("old:old:1.0") */
    // implementation("old:old:2.0")
}
`;

    expect(versionsOf('server-build.gradle.kts', build)).toEqual([
      'exposed 0.41.1',
      'spring-boot 3.2.4',
      'spring-cloud 2023.0.1',
      'org.jetbrains.kotlin.jvm 1.9.23 development',
      'org.springframework.boot 3.2.4 development',
      'compileSdk 34',
      'java 17',
      'org.springframework.cloud:spring-cloud-dependencies 2023.0.1',
      'org.jetbrains.exposed:exposed-core 0.41.1',
      'org.junit.jupiter:junit-jupiter 5.10.2 development',
    ]);
  });

  it('reads coordinates, variables and the Java version of the Groovy form', () => {
    const build = `
ext.lombokVersion = '1.18.30'
ext { set('kitVersion', "1.19.7") }
sourceCompatibility = JavaVersion.VERSION_1_8
dependencies {
  compileOnly "org.projectlombok:lombok:\${lombokVersion}"
  implementation 'com.acme:x:1.2.3@aar', "com.acme:y:1.+"
  implementation group: 'org.z', name: 'zed', version: '9.1'
  implementation "com.acme:kit:" + kitVersion
  kapt "com.acme:processor:2.0"
}
`;

    expect(versionsOf('build.gradle', build)).toEqual([
      'lombok 1.18.30',
      'java 1.8',
      'org.projectlombok:lombok 1.18.30',
      'com.acme:x 1.2.3',
      'com.acme:y 1 (1.+)',
      'org.z:zed 9.1',
      'com.acme:kit 1.19.7',
      'com.acme:processor 2.0 development',
    ]);
  });
});

describe('the other files of Gradle', () => {
  it('names in gradle.properties what a version key pins', () => {
    const properties = [
      'ktorVersion=2.3.4',
      'kotlin_version = 1.9.0',
      'kafka.version=3.7.0',
      'springBootVersion=3.2.0',
      'org.gradle.jvmargs=-Xmx2g',
      'version=1.0',
    ].join('\n');

    expect(versionsOf('api-gradle.properties', properties)).toEqual([
      'ktor 2.3.4',
      'kotlin 1.9.0',
      'kafka 3.7.0',
      'spring-boot 3.2.0',
    ]);
  });

  it.each([
    [
      String.raw`distributionUrl=https\://services.gradle.org/distributions/gradle-8.5-bin.zip`,
      'gradle 8.5',
    ],
    ['distributionUrl=https://repo.example.org/apache-maven-3.9.6-bin.zip', 'maven 3.9.6'],
  ])('reads the version of the wrapper in %s', (line, expected) => {
    expect(versionsOf('gradle-wrapper.properties', line)).toEqual([expected]);
  });

  it('resolves the references of a version catalogue', () => {
    const catalogue = `[versions]
kotlin = "1.9.23"
ktor = { strictly = "[2.3, 3[", prefer = "2.3.9" }
[libraries]
ktor-core = { module = "io.ktor:ktor-server-core", version.ref = "ktor" }
guava = "com.google.guava:guava:33.1.0-jre"
kit = { group = "com.acme", name = "kit", version = "1.0" }
managed = { module = "com.acme:managed" }
[plugins]
kotlin-jvm = { id = "org.jetbrains.kotlin.jvm", version.ref = "kotlin" }
`;

    expect(versionsOf('libs.versions.toml', catalogue)).toEqual([
      'kotlin 1.9.23',
      'io.ktor:ktor-server-core 2.3.9',
      'com.google.guava:guava 33.1.0-jre',
      'com.acme:kit 1.0',
      'org.jetbrains.kotlin.jvm 1.9.23 development',
    ]);
  });
});

describe('build.sbt', () => {
  it('reads the Scala version, values and dependencies', () => {
    const build = `val catsVersion = "2.10.0"
ThisBuild / scalaVersion := "3.3.1"
libraryDependencies ++= Seq(
  "org.typelevel" %% "cats-core" % catsVersion,
  "org.scalatest" %% "scalatest" % "3.2.18" % Test
)
`;

    expect(versionsOf('build.sbt', build)).toEqual([
      'scala 3.3.1',
      'org.typelevel:cats-core 2.10.0',
      'org.scalatest:scalatest 3.2.18 development',
    ]);
  });
});
