import { describe, expect, it } from '@jest/globals';
import { versionsIn } from './versions-in.ts';
import type { Sample } from './versions-in.ts';

const samples: readonly Sample[] = [
  [
    'Gemfile',
    'Gemfile',
    `source "https://rubygems.org"
ruby "3.3.0"
gem "rails", "~> 7.1.3", ">= 7.1.3.2"
gem 'pg', '>= 1.5'
gem "bootsnap", require: false
gem "tagged", git: "https://github.com/acme/tagged.git", tag: "v2.3.0"
group :test do
  gem "capybara", "3.40.0"
end
`,
    ['capybara 3.40.0', 'pg 1.5', 'rails 7.1.3.2', 'ruby 3.3.0', 'tagged 2.3.0'],
  ],
  [
    'Gemfile.lock',
    'Gemfile.lock',
    `GIT
  remote: https://github.com/acme/tagged.git
  revision: 0a1b
  tag: v2.3.0
  specs:
    tagged (2.3.0)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.16.3-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.3)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  nokogiri (~> 1.16)
  tagged!

RUBY VERSION
   ruby 3.3.0p0

BUNDLED WITH
   2.5.6
`,
    ['bundler 2.5.6', 'nokogiri 1.16.3', 'racc 1.7.3', 'ruby 3.3.0', 'tagged 2.3.0'],
  ],
  [
    'a gemspec',
    'shop.gemspec',
    `Gem::Specification.new do |spec|
  spec.name = "shop"
  spec.version = "0.2.0"
  spec.required_ruby_version = ">= 3.0.0"
  spec.add_dependency "thor", "~> 1.3"
  spec.add_development_dependency("rspec", "~> 3.13")
end
`,
    ['rspec 3.13', 'ruby 3.0.0', 'shop 0.2.0', 'thor 1.3'],
  ],
  [
    'composer.json',
    'composer.json',
    `{
  "name": "acme/shop",
  "require": {
    "php": "^8.2 || ^8.3",
    "ext-json": "*",
    "symfony/console": "6.4.*",
    "doctrine/orm": "~3.1.0",
    "acme/dev": "dev-main",
    "acme/alias": "dev-main as 1.4.0"
  },
  "require-dev": { "phpunit/phpunit": "^11.0@stable" },
  "config": { "platform": { "php": "8.2.17" } }
}`,
    ['doctrine/orm 3.1.0', 'php 8.2', 'php 8.2.17', 'phpunit/phpunit 11.0', 'symfony/console 6.4'],
  ],
  [
    'composer.lock',
    'composer.lock',
    `{
    "_readme": ["This file locks the dependencies"],
    "content-hash": "aa",
    "packages": [
        {
            "name": "symfony/console",
            "version": "v6.4.4",
            "source": { "type": "git", "url": "https://github.com/symfony/console.git", "reference": "0d" },
            "require": { "php": ">=8.1" }
        }
    ],
    "packages-dev": [{ "name": "phpunit/phpunit", "version": "11.0.8" }],
    "plugin-api-version": "2.6.0"
}`,
    ['phpunit/phpunit 11.0.8', 'symfony/console 6.4.4'],
  ],
  [
    'mix.exs',
    'mix.exs',
    `defmodule Shop.MixProject do
  use Mix.Project
  @version "0.3.1"

  def project do
    [app: :shop, version: @version, elixir: "~> 1.16", deps: deps()]
  end

  defp deps do
    [
      {:phoenix, "~> 1.7.11"},
      {:oban, ">= 2.17.0 and < 3.0.0"},
      {:tagged, github: "acme/tagged", tag: "v1.1.0"},
      {:credo, "1.7.5", only: [:dev, :test], runtime: false}
    ]
  end
end
`,
    ['credo 1.7.5', 'elixir 1.16', 'oban 2.17.0', 'phoenix 1.7.11', 'shop 0.3.1', 'tagged 1.1.0'],
  ],
  [
    'mix.lock',
    'mix.lock',
    `%{
  "phoenix": {:hex, :phoenix, "1.7.11", "aa", [:mix], [{:plug, "~> 1.14", [hex: :plug, repo: "hexpm", optional: false]}], "hexpm", "bb"},
  "plug": {:hex, :plug, "1.15.3", "cc", [:mix], [], "hexpm", "dd"},
}
`,
    ['phoenix 1.7.11', 'plug 1.15.3'],
  ],
  [
    'rebar.config',
    'rebar.config',
    `{erl_opts, [debug_info]}.
{minimum_otp_vsn, "26"}.
{deps, [
    {cowboy, "2.12.0"},
    {jsx, "~> 3.1"},
    {lager, {git, "https://github.com/erlang-lager/lager.git", {tag, "3.9.2"}}},
    recon
]}.
`,
    ['cowboy 2.12.0', 'otp 26', 'jsx 3.1', 'lager 3.9.2'],
  ],
  [
    'rebar.lock',
    'rebar.lock',
    `{"1.2.0",
[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.12.0">>},0},
 {<<"ranch">>,{pkg,<<"ranch">>,<<"1.8.0">>},1}]}.
[
{pkg_hash,[
 {<<"cowboy">>, <<"F276D521A1FF88B2B9B4C54D0E753DA6C66DD7BE6C9FCA3D9418B561828A3731">>}]}
].
`,
    ['cowboy 2.12.0', 'ranch 1.8.0'],
  ],
  [
    'gleam.toml',
    'gleam.toml',
    'name = "shop"\nversion = "1.0.0"\n\n[dependencies]\ngleam_stdlib = ">= 0.36.0 and < 2.0.0"\n\n[dev-dependencies]\ngleeunit = "~> 1.0"\n',
    ['gleam_stdlib 0.36.0', 'gleeunit 1.0', 'shop 1.0.0'],
  ],
  [
    'Project.toml',
    'Project.toml',
    `name = "Shop"
uuid = "7876af07-990d-54b4-ab0e-23690620f79a"
version = "0.5.0"

[deps]
JSON3 = "0f8b85d8-7281-11e9-16c2-39a750bddbf1"

[compat]
JSON3 = "1.14"
julia = "1.10"
`,
    ['JSON3 1.14', 'Shop 0.5.0', 'julia 1.10'],
  ],
  [
    'Manifest.toml',
    'Manifest.toml',
    `julia_version = "1.10.2"
manifest_format = "2.0"
project_hash = "aa"

[[deps.JSON3]]
deps = ["Dates", "Parsers"]
git-tree-sha1 = "bb"
uuid = "0f8b85d8-7281-11e9-16c2-39a750bddbf1"
version = "1.14.0"

[[deps.Dates]]
uuid = "ade2ca70-3891-5945-98fb-dc099432e06a"
`,
    ['JSON3 1.14.0', 'julia 1.10.2'],
  ],
  [
    'DESCRIPTION',
    'DESCRIPTION',
    `Package: shop
Version: 0.2.1
Depends: R (>= 4.1.0)
Imports:
    dplyr (>= 1.1.0),
    rlang,
    shiny (>= 1.8.0)
Suggests: testthat (>= 3.2.0)
RoxygenNote: 7.3.1
`,
    ['R 4.1.0', 'dplyr 1.1.0', 'shiny 1.8.0', 'shop 0.2.1', 'testthat 3.2.0'],
  ],
  [
    'renv.lock',
    'renv.lock',
    `{
  "R": {
    "Version": "4.3.3",
    "Repositories": [{ "Name": "CRAN", "URL": "https://cloud.r-project.org" }]
  },
  "Packages": {
    "dplyr": {
      "Package": "dplyr",
      "Version": "1.1.4",
      "Source": "Repository",
      "Hash": "fedd9d00c2944ff00a0e2696ccf048ec"
    }
  }
}`,
    ['R 4.3.3', 'dplyr 1.1.4'],
  ],
  [
    'cpanfile',
    'cpanfile',
    `requires 'perl', '5.036';
requires 'Mojolicious', '>= 9.35';
requires "DBD::Pg" => "3.18.0";
on 'test' => sub {
    requires 'Test::More', '== 1.302198';
};
requires 'JSON::XS';
`,
    ['DBD::Pg 3.18.0', 'Mojolicious 9.35', 'Test::More 1.302198', 'perl 5.036'],
  ],
  [
    'a rockspec',
    'shop-1.0-1.rockspec',
    `package = "shop"
version = "1.0-1"
dependencies = {
   "lua >= 5.1, < 5.5",
   "luasocket ~> 3.0"
}
`,
    ['lua 5.1', 'luasocket 3.0', 'shop 1.0-1'],
  ],
];

describe('versions in files of dynamic languages', () => {
  it.each(samples)('are read from %s', (_title, path, text, pairs) => {
    expect(versionsIn(path, text)).toEqual([...pairs].sort());
  });
});
