import { describe, expect, it } from '@jest/globals';
import { versionFactsOf, versionsOf } from './read-facts-of.ts';

describe('the manifests of Ruby', () => {
  it('reads a Gemfile with its groups', () => {
    const text = `source "https://rubygems.org"
ruby "3.3.0"
gem "rails", "~> 7.1", ">= 7.1.3"
gem 'pg', '~> 1.5', require: false # driver
group :development, :test do
  platforms :ruby do
    gem "byebug", "11.1"
  end
  gem "rspec-rails", "6.1.1"
end
gem "puma", "6.4.2"
gem "bullet", "7.1", group: :development
gem "tip", git: "https://example.org/tip", tag: "v1"
`;

    expect(versionsOf('Gemfile', text)).toEqual([
      'ruby 3.3.0',
      'rails 7.1.3 (~> 7.1, >= 7.1.3)',
      'pg 1.5 (~> 1.5)',
      'byebug 11.1 development',
      'rspec-rails 6.1.1 development',
      'puma 6.4.2',
      'bullet 7.1 development',
    ]);
  });

  it('reads a gemspec', () => {
    const text = `Gem::Specification.new do |spec|
  spec.name = "kit"
  spec.version = "1.2.3"
  spec.required_ruby_version = ">= 3.1"
  spec.add_dependency "thor", "~> 1.3"
  spec.add_development_dependency("rake", "~> 13.0")
end
`;

    expect(versionsOf('kit.gemspec', text)).toEqual([
      'kit 1.2.3 own',
      'ruby 3.1 (>= 3.1)',
      'thor 1.3 (~> 1.3)',
      'rake 13.0 development (~> 13.0)',
    ]);
  });

  it('reads a Gemfile.lock', () => {
    const text = `GEM
  remote: https://rubygems.org/
  specs:
    actionpack (7.1.3)
      rack (>= 2.2)
    nokogiri (1.16.0-x86_64-linux)
    rails (7.1.3)

DEPENDENCIES
  nokogiri
  rails (~> 7.1)

RUBY VERSION
   ruby 3.3.0p0

BUNDLED WITH
   2.5.4
`;

    expect(versionsOf('Gemfile.lock', text)).toEqual([
      'ruby 3.3.0',
      'bundler 2.5.4',
      'actionpack 7.1.3 transitive',
      'nokogiri 1.16.0',
      'rails 7.1.3',
    ]);
    expect(versionFactsOf('Gemfile.lock', text)[2]?.strength).toBe('lockfile');
  });
});

describe('version files', () => {
  it.each([
    ['.nvmrc', 'v20.11.1\n', 'node 20.11.1'],
    ['web.nvmrc', '22', 'node 22'],
    ['.python-version', '3.12.1\n3.11.0', 'python 3.12.1'],
    ['.ruby-version', 'ruby-3.3.0', 'ruby 3.3.0'],
    ['rust-toolchain', '1.75.0', 'rust 1.75.0'],
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.76.0"', 'rust 1.76.0'],
    ['agentversion.txt', '4.118.2\n', 'agent 4.118.2'],
    ['kit-version', '1.4', 'kit 1.4'],
  ])('reads %s', (path, text, expected) => {
    expect(versionsOf(`tools/${path}`, text)).toEqual([expected]);
  });

  it.each([
    ['.nvmrc', 'lts/iron'],
    ['rust-toolchain', 'stable'],
    ['version.txt', '1.2.3'],
    ['conversion.txt', 'It is 1.2.3 today.'],
  ])('states nothing from %s holding %j', (path, text) => {
    expect(versionsOf(path, text)).toEqual([]);
  });

  it('reads a version of Elixir without the Erlang that it was built for', () => {
    expect(versionsOf('.tool-versions', 'elixir 1.16.2-otp-26\nerlang 26.2.4\n')).toEqual([
      'elixir 1.16.2',
      'erlang 26.2.4',
    ]);
  });

  it('reads every tool of .tool-versions', () => {
    const text = 'nodejs 20.11.0\npython 3.12.1 3.11.0\njava temurin-21.0.2\n# none\nruby system\n';

    expect(versionsOf('.tool-versions', text)).toEqual([
      'node 20.11.0',
      'python 3.12.1',
      'java 21.0.2',
    ]);
  });
});

describe('manifests of other languages', () => {
  it('reads mix.exs', () => {
    const text = `defmodule Shop.MixProject do
  use Mix.Project
  def project, do: [app: :shop, version: "0.1.0", elixir: "~> 1.14", deps: deps()]
  defp deps do
    [
      {:phoenix, "~> 1.7.10"},
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false},
      {:kit, path: "../kit"} # {:old, "1.0"}
    ]
  end
end
`;

    expect(versionsOf('mix.exs', text)).toEqual([
      'shop 0.1.0 own',
      'elixir 1.14 (~> 1.14)',
      'phoenix 1.7.10 (~> 1.7.10)',
      'credo 1.7 development (~> 1.7)',
    ]);
  });

  it('reads pubspec.yaml and its lock', () => {
    const text = `name: app
version: 1.0.0+1
environment:
  sdk: ">=3.2.0 <4.0.0"
  flutter: ">=3.16.0"
dependencies:
  flutter:
    sdk: flutter
  riverpod: ^2.4.9
dev_dependencies:
  flutter_lints: 3.10
`;
    const lock = `packages:
  http:
    dependency: "direct main"
    version: "1.2.0"
  async:
    dependency: transitive
    version: "2.11.0"
`;

    expect(versionsOf('mobile-pubspec.yaml', text)).toEqual([
      'app 1.0.0+1 own',
      'dart 3.2.0 (>=3.2.0 <4.0.0)',
      'flutter 3.16.0 (>=3.16.0)',
      'riverpod 2.4.9 (^2.4.9)',
      'flutter_lints 3.10 development',
    ]);
    expect(versionsOf('pubspec.lock', lock)).toEqual(['http 1.2.0', 'async 2.11.0 transitive']);
  });

  it('reads the DESCRIPTION of an R package', () => {
    const text = `Package: kit
Version: 1.2.0
Depends: R (>= 4.1)
Imports:
    dplyr (>= 1.1.0),
    rlang
Suggests: testthat (>= 3.0.0)
`;

    expect(versionsOf('DESCRIPTION', text)).toEqual([
      'kit 1.2.0 own',
      'R 4.1 (>= 4.1)',
      'dplyr 1.1.0 (>= 1.1.0)',
      'testthat 3.0.0 development (>= 3.0.0)',
    ]);
  });

  it('reads the Project.toml of Julia', () => {
    const text = `name = "Kit"
uuid = "x"
version = "0.3.1"

[deps]
Flux = "u"

[compat]
Flux = "0.13, 0.14"
julia = "1.9"
`;

    expect(versionsOf('Project.toml', text)).toEqual([
      'Kit 0.3.1 own',
      'Flux 0.13 (0.13, 0.14)',
      'julia 1.9',
    ]);
  });

  it('reads the Chart.yaml of Helm', () => {
    const text = `apiVersion: v2
name: shop
version: 0.1.0
kubeVersion: ">=1.25.0-0"
dependencies:
  - name: postgresql
    version: 12.x.x
`;

    expect(versionsOf('Chart.yaml', text)).toEqual([
      'shop 0.1.0 own',
      'kubernetes 1.25.0-0 (>=1.25.0-0)',
      'postgresql chart 12 (12.x.x)',
    ]);
    expect(versionFactsOf('Chart.yaml', text)[2]?.kind).toBe('tool');
  });

  it('leaves the aliases of a YAML bomb alone', () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]`,
    );
    const bomb = `name: app\nl0: &l0 [lol]\n${levels.join('\n')}\ndependencies:\n  kit: 1.0.0\n`;

    expect(versionsOf('pubspec.yaml', bomb)).toEqual(['kit 1.0.0']);
  });
});

describe('the manifests of engines and contracts', () => {
  it.each([
    ['ProjectSettings/ProjectVersion.txt', 'm_EditorVersion: 2022.3.20f1\n', ['Unity 2022.3.20f1']],
    ['research/ProjectVersion.txt', 'the version of a project: 1.2.3\n', []],
    [
      'Packages/manifest.json',
      '{ "dependencies": { "com.unity.inputsystem": "1.7.0", "com.acme.tool": "2.0.1" } }',
      ['com.unity.inputsystem 1.7.0', 'com.acme.tool 2.0.1'],
    ],
    [
      'Packages/packages-lock.json',
      '{ "dependencies": { "com.unity.inputsystem": { "version": "1.7.0", "depth": 0 } } }',
      ['com.unity.inputsystem 1.7.0'],
    ],
    ['foundry.toml', '[profile.default]\nsolc_version = "0.8.26"\n', ['solidity 0.8.26']],
  ])('reads %s', (path, text, versions) => {
    expect(versionsOf(path, text)).toEqual(versions);
  });
});
