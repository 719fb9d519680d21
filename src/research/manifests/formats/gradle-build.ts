import type { VersionFact } from '../../research.ts';
import { technologyKind } from '../../technology-kinds.ts';
import { capture, captureAll } from '../captures.ts';
import type { Captures } from '../captures.ts';
import { collectGradleVariables, resolveGradleText } from '../gradle-variables.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { nameOfVersionKey } from '../name-of-version-key.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import type { Resolved, Variables } from '../variables.ts';
import { linesWithoutComments } from '../without-comments.ts';

type Build = {
  readonly source: Source;
  readonly variables: Variables;
  /** Variables that a coordinate used; the others state versions that no coordinate shows. */
  readonly used: Set<string>;
};
type Stated = {
  readonly name: string;
  readonly version: string;
  readonly scope?: VersionFact['scope'];
  readonly kind?: VersionFact['kind'] | undefined;
};

const resolve = (build: Build, text: string): Resolved => {
  const resolved = resolveGradleText(text, build.variables);
  if (resolved.variable !== undefined) build.used.add(resolved.variable.name);
  return resolved;
};

const state = (build: Build, line: SourceLine, stated: Stated): VersionFact[] => {
  const { text, variable } = resolve(build, stated.version);
  return stateVersion(build.source, {
    name: resolve(build, stated.name).text,
    range: text,
    ecosystem: 'maven',
    value: variable ?? line,
    scope: stated.scope,
    kind: stated.kind,
  });
};

const coordinate =
  /["'](?<group>[\w.-]+):(?<artifact>[\w.$ {}-]+):(?<version>(?:\$\{[^}\n]*\}|[^"':@$]|\$(?!\{))+)(?:[:@][^"']*)?["']/gu;
/** `"g:a:" + version` joins the version to the string. */
const joined = /["'](?<group>[\w.-]+):(?<artifact>[\w.-]+):["']\s*\+\s*(?<version>[\w.]+)/gu;
const named =
  /\bgroup\s*[:=]\s*["'](?<group>[^"']+)["']\s*,\s*name\s*[:=]\s*["'](?<artifact>[^"']+)["']\s*,\s*version\s*[:=]\s*(?<version>["'][^"']+["']|[\w.]+)/gu;
/** A version set apart from the coordinate: `{ version { strictly("1.4") } }`. */
const strict =
  /["'](?<group>[\w.-]+):(?<artifact>[\w.-]+)["']\)?\s*\{\s*version\s*\{\s*(?:strictly|require|prefer)\s*\(?\s*["'](?<version>[^"']+)["']/gu;
const development =
  /^\s*"?(?:test|androidTest|debug|kapt|ksp|annotationProcessor|classpath|detekt|lint|jmh|developmentOnly|integrationTest)\w*/u;

/** An unquoted version is the name of a variable. */
const asReference = (version: string): string =>
  /^["']/u.test(version) ? version.slice(1, -1) : `\${${version}}`;

const stateDependencies = (build: Build, line: SourceLine): VersionFact[] => {
  const scope = development.test(line.text) ? 'development' : 'runtime';
  const nameOf = (found: Captures): string => `${found('group')}:${found('artifact')}`;
  const plain = captureAll(coordinate, line.text).map((found) => ({
    name: nameOf(found),
    version: found('version'),
  }));
  const others = [joined, named].flatMap((pattern) =>
    captureAll(pattern, line.text).map((found) => ({
      name: nameOf(found),
      version: asReference(found('version')),
    })),
  );
  const bound = captureAll(strict, line.text).map((found) => ({
    name: nameOf(found),
    version: found('version'),
  }));
  return [...plain, ...others, ...bound].flatMap((stated) =>
    state(build, line, { ...stated, scope }),
  );
};

/** The parts of a catalog in `settings.gradle`: an alias, then what it stands for, then its version. */
const catalogEntry =
  /\b(?<call>library|plugin)\(\s*["'][^"']+["']\s*,\s*["'](?<first>[^"']+)["'](?:\s*,\s*["'](?<second>[^"']+)["'])?\s*\)\s*\.version(?<ref>Ref)?\(\s*["'](?<version>[^"']+)["']/gu;

const stateCatalog = (build: Build, line: SourceLine): VersionFact[] =>
  captureAll(catalogEntry, line.text).flatMap((found) =>
    state(build, line, {
      name: [found('first'), found('second')].filter(Boolean).join(':'),
      version: found('ref') === '' ? found('version') : `\${${found('version')}}`,
      scope: found('call') === 'plugin' ? 'development' : 'runtime',
    }),
  );

const plugin =
  /\b(?<call>id|kotlin)\s{0,9}\(?\s{0,9}["'](?<name>[^"']+)["']\s{0,9}\)?\s{0,9}\.?\s{0,9}version\s{0,9}\(?\s{0,9}(?<version>["'][^"']+["']|[\w.]+)/gu;

const statePlugins = (build: Build, line: SourceLine): VersionFact[] =>
  captureAll(plugin, line.text).flatMap((found) => {
    const name = `${found('call') === 'kotlin' ? 'org.jetbrains.kotlin.' : ''}${found('name')}`;
    return state(build, line, {
      name,
      version: asReference(found('version')),
      scope: 'development',
      kind: technologyKind(name) ?? 'tool',
    });
  });

const java =
  /\b(?:sourceCompatibility|targetCompatibility|jvmTarget|jvmToolchain|languageVersion|release)\b[^\d\n]{0,60}?(?:VERSION_|JVM_|["'(=\s])(?<version>\d+(?:[._]\d+)?)/u;
const platform =
  /(?:^|[{;])\s*(?<name>compileSdk|minSdk|targetSdk|ndk|buildTools|kotlinCompilerExtension)(?:Version)?\s*(?:=|\(|\s)\s*["']?(?<version>\d[\w.]*)/u;

const statePlatforms = (build: Build, line: SourceLine): VersionFact[] => {
  const found = capture(platform, line.text);
  const version = capture(java, line.text)('version').replace('_', '.');
  return [
    ...state(build, line, { name: 'java', version, kind: 'language' }),
    ...state(build, line, { name: found('name'), version: found('version'), kind: 'platform' }),
  ];
};

/** A version variable that names a technology, or that no coordinate of this file shows. */
const stateVariables = (build: Build): VersionFact[] =>
  [...build.variables.values()].flatMap((value) => {
    const name = nameOfVersionKey(value.name);
    const isShown = build.used.has(value.name) || platform.test(`${value.name} =1`);
    if (name?.includes('.') !== false || (isShown && technologyKind(name) === undefined)) return [];
    return stateVersion(build.source, { name, range: value.value, ecosystem: 'maven', value });
  });

/** A build script says the same for several modules or source sets: the first time counts. */
const withoutRepeats = (facts: readonly VersionFact[]): VersionFact[] => {
  const seen = new Set<string>();
  return facts.filter(({ name, version }) => {
    const isNew = !seen.has(`${name}\n${version}`);
    seen.add(`${name}\n${version}`);
    return isNew;
  });
};

const readBuild = (source: Source): ManifestReading => {
  const lines = linesWithoutComments(source);
  const build: Build = { source, variables: collectGradleVariables(lines), used: new Set() };
  const stated = lines.flatMap((line) => [
    ...statePlugins(build, line),
    ...stateDependencies(build, line),
    ...stateCatalog(build, line),
    ...statePlatforms(build, line),
  ]);
  return toReading(withoutRepeats([...stateVariables(build), ...stated]), undefined);
};

export const gradleBuild: ManifestFormat = {
  name: 'build.gradle',
  matches: (fileName) => /\.gradle(?:\.kts)?(?:\.|$)/u.test(fileName),
  read: readBuild,
};
