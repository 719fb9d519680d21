import { browserExtension } from './formats/browser-extension.ts';
import { buildSbt } from './formats/build-sbt.ts';
import { cargoToml } from './formats/cargo-toml.ts';
import { cmakeLists } from './formats/cmake-lists.ts';
import { composerJson, composerLock } from './formats/composer-json.ts';
import { condaEnvironment } from './formats/conda-environment.ts';
import { denoJson } from './formats/deno-json.ts';
import { dotnetProject, packagesConfig } from './formats/dotnet-project.ts';
import { gemfileLock } from './formats/gemfile-lock.ts';
import { gemfile } from './formats/gemfile.ts';
import { globalJson } from './formats/global-json.ts';
import { goMod } from './formats/go-mod.ts';
import { gradleBuild } from './formats/gradle-build.ts';
import { helmChart } from './formats/helm-chart.ts';
import { nugetLock, packageResolved, pipfileLock } from './formats/json-locks.ts';
import { juliaProject } from './formats/julia-project.ts';
import { mixExs } from './formats/mix-exs.ts';
import { mixLock } from './formats/mix-lock.ts';
import { packageJson } from './formats/package-json.ts';
import { packageLock } from './formats/package-lock.ts';
import { packageSwift } from './formats/package-swift.ts';
import { packageTablesLock } from './formats/package-tables-lock.ts';
import { pnpmLock, pnpmWorkspace } from './formats/pnpm-lock.ts';
import { pomXml } from './formats/pom-xml.ts';
import { gradleProperties, wrapperProperties } from './formats/properties.ts';
import { pubspecLock, pubspecYaml } from './formats/pubspec-yaml.ts';
import { pipfile, pyprojectToml } from './formats/pyproject-toml.ts';
import { rDescription } from './formats/r-description.ts';
import { requirementsTxt } from './formats/requirements-txt.ts';
import { setupCfg } from './formats/setup-cfg.ts';
import { versionCatalog } from './formats/version-catalog.ts';
import {
  bareVersion,
  runtimeVersion,
  rustToolchain,
  toolVersions,
} from './formats/version-file.ts';
import { westManifest } from './formats/west-manifest.ts';
import { yarnLock } from './formats/yarn-lock.ts';
import type { ManifestFormat } from './manifest-format.ts';
import { narrowFormats } from './narrow-formats.ts';

/** Every known format; the first that claims a file reads it, so narrower ones come first. */
export const formats: readonly ManifestFormat[] = [
  ...narrowFormats,
  packageLock,
  composerLock,
  nugetLock,
  pipfileLock,
  packageResolved,
  pnpmLock,
  pnpmWorkspace,
  yarnLock,
  packageTablesLock,
  mixLock,
  globalJson,
  browserExtension,
  denoJson,
  composerJson,
  packageJson,
  requirementsTxt,
  rustToolchain,
  versionCatalog,
  pyprojectToml,
  pipfile,
  juliaProject,
  cargoToml,
  setupCfg,
  goMod,
  pomXml,
  gradleBuild,
  wrapperProperties,
  gradleProperties,
  dotnetProject,
  packagesConfig,
  gemfileLock,
  gemfile,
  mixExs,
  pubspecLock,
  pubspecYaml,
  condaEnvironment,
  westManifest,
  helmChart,
  packageSwift,
  cmakeLists,
  buildSbt,
  rDescription,
  runtimeVersion,
  toolVersions,
  bareVersion,
];
