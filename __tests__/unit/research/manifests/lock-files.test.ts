import { describe, expect, it } from '@jest/globals';
import { pinMatchesEvidence } from '../../../../src/rules/pin-matches-evidence.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { makeSpec } from '../../../support/make-spec.ts';
import { versionFactsOf, versionsOf } from './read-facts-of.ts';

const locks: Readonly<Record<string, string>> = {
  'mix.lock': `%{
  "plug": {:hex, :plug, "1.15.3", "aa", [:mix], [{:mime, "~> 1.0 or ~> 2.0", [hex: :mime, repo: "hexpm"]}], "hexpm", "bb"},
  "mime": {:hex, :mime, "2.0.5", "cc", [:mix], [], "hexpm", "dd"},
  "icons": {:git, "https://example.org/icons.git", "0123456789", [tag: "v1.0.0"]},
}
`,
  'Cargo.lock': `version = 3

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "rand 0.7.3",
 "serde",
]

[[package]]
name = "rand"
version = "0.7.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"

[[package]]
name = "rand"
version = "0.8.5"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"

[[package]]
name = "serde"
version = "1.0.197"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"
`,
  'uv.lock': `version = 1
requires-python = ">=3.12"

[[package]]
name = "httpx"
version = "0.27.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "service"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "httpx" },
]

[package.metadata]
requires-dist = [{ name = "httpx", specifier = ">=0.26" }]
`,
  'pnpm-lock.yaml': `lockfileVersion: '9.0'

importers:
  .:
    devDependencies:
      turbo:
        specifier: ^2.0.0
        version: 2.0.4
  apps/site:
    dependencies:
      drizzle-orm:
        specifier: ~0.30.4
        version: 0.30.4(pg@8.11.3)
      shared:
        specifier: workspace:*
        version: link:../shared

packages:
  turbo@2.0.4:
    resolution: {integrity: sha512-aa}
`,
  'yarn.lock': `# yarn lockfile v1

lodash@^4.17.15, lodash@^4.17.21:
  version "4.17.21"
  resolved "https://registry.example.org/lodash.tgz"

"@scope/kit@npm:^2.0.0":
  version: 2.1.0
  resolution: "@scope/kit@npm:2.1.0"

"app@workspace:.":
  version: 0.0.0-use.local
`,
  'packages.lock.json': `{
  "version": 1,
  "dependencies": {
    "net8.0": {
      "Serilog": {
        "type": "Direct",
        "requested": "[3.1.1, )",
        "resolved": "3.1.1",
        "contentHash": "aa=="
      },
      "Humanizer": { "type": "Transitive", "resolved": "2.14.1", "contentHash": "bb==" }
    }
  }
}`,
  'Pipfile.lock': `{
  "_meta": { "hash": { "sha256": "aa" }, "pipfile-spec": 6 },
  "default": {
    "requests": { "hashes": [], "version": "==2.31.0" }
  }
}`,
  'Package.resolved': `{
  "pins" : [
    {
      "identity" : "swift-log",
      "kind" : "remoteSourceControl",
      "location" : "https://example.org/swift-log",
      "state" : {
        "revision" : "aa",
        "version" : "1.5.4"
      }
    }
  ],
  "version" : 2
}`,
  'pubspec.lock': `packages:
  dio:
    dependency: "direct main"
    description:
      name: dio
      sha256: "49af28382aefc53562459104f64d16b9dfd1e8ef68c862d5af436cc8356ce5a8"
      url: "https://pub.dev"
    source: hosted
    version: "5.4.1"
  flutter:
    dependency: "direct main"
    description: flutter
    source: sdk
    version: "0.0.0"
`,
  'pubspec.yaml': `name: app
environment:
  sdk: '>=3.3.0 <4.0.0'
`,
  'Chart.yaml': `apiVersion: v2
name: shop
kubeVersion: ">=1.28.0-0"
dependencies:
  - name: redis
    version: 19.1.0
`,
  'Gemfile.lock': `GEM
  specs:
    puma (6.4.2)

DEPENDENCIES
  puma

BUNDLED WITH
   2.5.6
`,
};

describe('lock files and their manifests', () => {
  it.each([
    ['mix.lock', ['plug 1.15.3', 'mime 2.0.5 transitive']],
    ['Cargo.lock', ['rand 0.7.3', 'rand 0.8.5 transitive', 'serde 1.0.197']],
    ['uv.lock', ['httpx 0.27.0']],
    ['pnpm-lock.yaml', ['turbo 2.0.4 development', 'drizzle-orm 0.30.4']],
    ['yarn.lock', ['lodash 4.17.21 transitive', '@scope/kit 2.1.0 transitive']],
    ['packages.lock.json', ['Serilog 3.1.1', 'Humanizer 2.14.1 transitive']],
    ['Pipfile.lock', ['requests 2.31.0 transitive (==2.31.0)']],
    ['Package.resolved', ['swift-log 1.5.4']],
    ['pubspec.lock', ['dio 5.4.1']],
    ['pubspec.yaml', ['dart 3.3.0 (>=3.3.0 <4.0.0)']],
    ['Chart.yaml', ['kubernetes 1.28.0-0 (>=1.28.0-0)', 'redis chart 19.1.0']],
    ['Gemfile.lock', ['bundler 2.5.6', 'puma 6.4.2']],
  ])('states what %s has locked', (name, expected) => {
    expect(versionsOf(name, locks[name] ?? '')).toEqual(expected);
  });

  it.each(Object.keys(locks))('quotes lines of %s that prove name and version', (name) => {
    const techStack = versionFactsOf(name, locks[name] ?? '').map((fact) => ({
      name: fact.name,
      version: fact.version,
      kind: fact.kind,
      purpose: 'Locked.',
      provenance: 'lockfile' as const,
      evidence: [fact.evidence],
    }));
    const spec = makeSpec();
    const text = renderSpec({ ...spec, architecture: { ...spec.architecture, techStack } });

    expect(pinMatchesEvidence.check(parseSpec(text), {})).toEqual([]);
  });

  it('reads a pnpm lock however long the list of packages after the projects is', () => {
    const packages = Array.from({ length: 20_000 }, (_, index) => `  p${index}@1.0.0: {}\n`).join(
      '',
    );

    expect(versionsOf('pnpm-lock.yaml', `${locks['pnpm-lock.yaml']}${packages}`)).toContain(
      'turbo 2.0.4 development',
    );
  });
});

describe('versions that another file fixes', () => {
  it('reads the catalogs of a pnpm workspace', () => {
    const text = `packages: ["packages/*"]\ncatalog:\n  zod: 3.22.4\ncatalogs:\n  old:\n    react: ^17.0.2\n`;

    expect(versionsOf('pnpm-workspace.yaml', text)).toEqual([
      'zod 3.22.4',
      'react 17.0.2 (^17.0.2)',
    ]);
  });

  it('reads the platform that Composer is told to resolve for', () => {
    const text = `{ "require": { "php": "^8.2" }, "config": { "platform": { "php": "8.2.17" } } }`;

    expect(versionsOf('composer.json', text)).toEqual(['php 8.2 (^8.2)', 'php 8.2.17']);
  });

  it('reads a version that one .NET project overrides', () => {
    const text = `<Project><ItemGroup><PackageReference Include="Serilog" VersionOverride="3.1.0" /></ItemGroup></Project>`;

    expect(versionsOf('App.csproj', text)).toEqual(['Serilog 3.1.0 override']);
  });

  it('reads an archive of CMake whose version is a variable', () => {
    const text = `set(NANOPB_VERSION 0.4.8)
FetchContent_Declare(nanopb
  URL https://example.org/nanopb/archive/\${NANOPB_VERSION}.tar.gz)
`;

    expect(versionsOf('CMakeLists.txt', text)).toEqual(['nanopb 0.4.8']);
  });

  it('reads the tags of a west manifest and leaves branches out', () => {
    const text = `manifest:
  projects:
    - name: mcuboot
      revision: v2.0.0
    - name: hal
      revision: main
`;

    expect(versionsOf('west.yml', text)).toEqual(['mcuboot 2.0.0']);
  });

  it('takes what pip-compile lists for other packages only as indirect', () => {
    const text = `anyio==4.3.0
    # via httpx
httpx==0.27.0
    # via
    #   forecast (pyproject.toml)
    #   openai
numpy==1.26.4  # via pandas
`;

    expect(versionsOf('requirements.txt', text)).toEqual([
      'anyio 4.3.0 transitive (==4.3.0)',
      'httpx 0.27.0 (==0.27.0)',
      'numpy 1.26.4 transitive (==1.26.4)',
    ]);
  });
});
