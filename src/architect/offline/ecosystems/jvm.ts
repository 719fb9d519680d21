import { toFlat, toPascal } from '../file-names.ts';
import type { Ecosystem } from './ecosystem.ts';

/** A package name may not begin with a digit. */
const packageOf = (root: string): string =>
  /^\d/u.test(root) ? `app${toFlat(root)}` : toFlat(root);

const gradle = {
  install: './gradlew dependencies',
  check: './gradlew compileTestKotlin',
  test: './gradlew test',
};

export const java: Ecosystem = {
  id: 'java',
  languages: ['java', 'spring', 'quarkus', 'maven'],
  extensions: ['java'],
  manifests: ['pom.xml', 'mvnw'],
  manifest: () => 'pom.xml',
  entries: {
    program: (root) => `src/main/java/${packageOf(root)}/Main.java`,
    library: (root) => `src/main/java/${packageOf(root)}/${toPascal(root)}.java`,
  },
  source: (name, root) => `src/main/java/${packageOf(root)}/${toPascal(name)}.java`,
  test: (name, root) => `src/test/java/${packageOf(root)}/${toPascal(name)}Test.java`,
  type: (name, root) => `src/main/java/${packageOf(root)}/model/${name}.java`,
  commands: { install: 'mvn -q dependency:resolve', check: 'mvn -q compile', test: 'mvn -q test' },
};

/** Java that the research builds with Gradle. */
export const javaWithGradle: Ecosystem = {
  ...java,
  manifests: ['build.gradle', 'settings.gradle', 'gradle.properties', 'gradle-wrapper.properties'],
  languages: ['gradle'],
  manifest: () => 'build.gradle',
  commands: { ...gradle, check: './gradlew compileJava' },
};

export const kotlin: Ecosystem = {
  id: 'kotlin',
  languages: ['kotlin', 'kt', 'ktor', 'android', 'compose', 'jetpack'],
  extensions: ['kt', 'kts'],
  manifests: ['build.gradle.kts', 'settings.gradle.kts', 'libs.versions.toml'],
  manifest: () => 'build.gradle.kts',
  entries: {
    program: (root) => `src/main/kotlin/${packageOf(root)}/Main.kt`,
    library: (root) => `src/main/kotlin/${packageOf(root)}/${toPascal(root)}.kt`,
  },
  source: (name, root) => `src/main/kotlin/${packageOf(root)}/${toPascal(name)}.kt`,
  test: (name, root) => `src/test/kotlin/${packageOf(root)}/${toPascal(name)}Test.kt`,
  commands: gradle,
};

export const scala: Ecosystem = {
  id: 'scala',
  languages: ['scala', 'sbt'],
  extensions: ['scala', 'sc'],
  manifests: ['build.sbt'],
  manifest: () => 'build.sbt',
  entries: {
    program: (root) => `src/main/scala/${packageOf(root)}/Main.scala`,
    library: (root) => `src/main/scala/${packageOf(root)}/${toPascal(root)}.scala`,
  },
  source: (name, root) => `src/main/scala/${packageOf(root)}/${toPascal(name)}.scala`,
  test: (name, root) => `src/test/scala/${packageOf(root)}/${toPascal(name)}Spec.scala`,
  commands: { install: 'sbt update', check: 'sbt compile', test: 'sbt test' },
};
