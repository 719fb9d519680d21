import { describe, expect, it } from '@jest/globals';
import { filesOf, versionFactsOf, versionsOf } from './read-facts-of.ts';

const cargo = `[package]
name = "finder"
version = "3.8.1"
edition = "2021"
rust-version = "1.77.2"

[[bin]]
name = "f"
path = "src/main.rs"

[dependencies]
anyhow = "1.0"
winnow = "=0.6.5"
sibling = { path = "../sibling", version = "0.6.0-beta.2" }
renamed = { package = "real-crate", version = "^0.3" }
from-git = { git = "https://example.org/x" }
shared = { workspace = true }

[dependencies.clap]
version = "4.5.4"
features = ["derive"]

[target.'cfg(unix)'.dependencies]
nix = { version = "0.28.0" }

[dev-dependencies]
tempfile = "3.10"

[build-dependencies]
cc = "1.0.90"

[workspace.dependencies]
serde = "1.0.197"
`;

describe('Cargo.toml', () => {
  it('states every dependency table, renames, edition and Rust version', () => {
    expect(versionsOf('Cargo.workspace.toml', cargo)).toEqual([
      'finder 3.8.1 own',
      'rust-version 1.77.2',
      'edition 2021',
      'anyhow 1.0',
      'winnow 0.6.5 (=0.6.5)',
      'sibling 0.6.0-beta.2',
      'real-crate 0.3 (^0.3)',
      'clap 4.5.4',
      'cc 1.0.90 development',
      'tempfile 3.10 development',
      'nix 0.28.0',
      'serde 1.0.197',
    ]);
    expect(filesOf('Cargo.toml', cargo)).toEqual(['src/main.rs']);
  });

  it('quotes the header of a table together with the version below it', () => {
    const clap = versionFactsOf('Cargo.toml', cargo).find(({ name }) => name === 'clap');

    expect(clap?.evidence).toEqual({
      path: 'Cargo.toml',
      line: 19,
      endLine: 20,
      quote: '[dependencies.clap] version = "4.5.4"',
    });
  });
});

describe('go.mod', () => {
  it('keeps versions verbatim and tells indirect and replaced modules', () => {
    const text = `module example.org/svc

go 1.22.3
toolchain go1.22.4

require golang.org/x/net v0.24.0
require (
\tgoogle.golang.org/genproto/rpc v0.0.0-20240314012345-afd174a4e478
\tgithub.com/spf13/pflag v1.0.5 // indirect
)
exclude (
\texample.org/bad v1.0.0
)
replace example.org/a => example.org/b v1.2.3
replace example.org/c => ../c
retract [v1.9.0, v1.9.0]
`;

    expect(versionsOf('go.mod', text)).toEqual([
      'go 1.22.3',
      'toolchain 1.22.4',
      'golang.org/x/net v0.24.0',
      'google.golang.org/genproto/rpc v0.0.0-20240314012345-afd174a4e478',
      'github.com/spf13/pflag v1.0.5 transitive',
      'example.org/b v1.2.3 override',
    ]);
  });
});

describe('CMakeLists.txt', () => {
  it('reads calls that span lines, and the language standard', () => {
    const text = `cmake_minimum_required(VERSION 3.16...3.28)
project(
  Viewer
  VERSION 1.2.3
  LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)  # modules
find_package(Qt6 6.2 REQUIRED COMPONENTS Widgets)
find_package(Threads REQUIRED)
FetchContent_Declare(
  googletest
  GIT_REPOSITORY https://example.org/googletest.git
  GIT_TAG v1.14.0
)
pkg_check_modules(GLIB REQUIRED glib-2.0>=2.68)
`;

    expect(versionsOf('CMakeLists.txt', text)).toEqual([
      'cmake 3.16',
      'Viewer 1.2.3 own',
      'C++ 20',
      'Qt6 6.2',
      'googletest 1.14.0',
      'glib-2.0 2.68',
    ]);
  });
});

describe('.NET project files', () => {
  it('reads frameworks, packages and properties', () => {
    const text = `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <LangVersion>12.0</LangVersion>
    <SerilogVersion>3.1.1</SerilogVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Serilog" Version="$(SerilogVersion)" />
    <PackageReference Include="xunit" Version="[2.6.1,3.0)" PrivateAssets="all" />
    <PackageReference Include="Dapper">
      <Version>2.1.35</Version>
    </PackageReference>
    <PackageReference Include="Central" />
  </ItemGroup>
</Project>
`;

    expect(versionsOf('Api.csproj', text)).toEqual([
      'dotnet 8.0',
      'C# 12.0',
      'Serilog 3.1.1',
      'xunit 2.6.1 development ([2.6.1,3.0))',
      'Dapper 2.1.35',
    ]);
  });

  it('takes the oldest of several frameworks and leaves one that spells no version', () => {
    const text =
      '<Project><PropertyGroup><TargetFrameworks>net8.0;net6.0-windows;net472</TargetFrameworks></PropertyGroup></Project>';

    expect(versionsOf('Kit.csproj', text)).toEqual(['dotnet 6.0 (net8.0;net6.0-windows;net472)']);
  });

  it('reads central package versions and packages.config', () => {
    const central =
      '<Project><ItemGroup><PackageVersion Include="Moq" Version="4.20.70" /></ItemGroup></Project>';
    const config =
      '<?xml version="1.0"?><packages><package id="Newtonsoft.Json" version="13.0.3" /></packages>';

    expect(versionsOf('Directory.Packages.props', central)).toEqual(['Moq 4.20.70']);
    expect(versionsOf('packages.config', config)).toEqual(['Newtonsoft.Json 13.0.3']);
  });
});

describe('Package.swift', () => {
  it('reads the language, the platforms and the packages', () => {
    const text = `// swift-tools-version:5.9
let package = Package(name: "x", platforms: [.macOS(.v13), .iOS("16.4")], dependencies: [
    .package(url: "https://example.org/vapor/vapor.git", from: "4.89.0"),
    .package(url: "https://example.org/a/tip", branch: "main"),
    .package(
      url: "https://example.org/apple/swift-nio",
      .upToNextMajor(from: "2.62.0")
    ),
])
`;

    expect(versionsOf('Package.swift', text)).toEqual([
      'swift 5.9',
      'macOS 13',
      'iOS 16.4',
      'vapor 4.89.0',
      'swift-nio 2.62.0',
    ]);
  });
});
