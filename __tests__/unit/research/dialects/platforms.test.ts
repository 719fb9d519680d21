import { describe, expect, it } from '@jest/globals';
import { versionsIn } from './versions-in.ts';
import type { Sample } from './versions-in.ts';

const samples: readonly Sample[] = [
  [
    'a csproj with elements, attributes and several targets',
    'src/Shop.csproj',
    `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFrameworks>net8.0;net6.0</TargetFrameworks>
    <LangVersion>12.0</LangVersion>
    <SerilogVersion>8.0.1</SerilogVersion>
    <Version>1.4.0</Version>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Dapper" Version="2.1.35" />
    <PackageReference Include="Serilog.AspNetCore" Version="$(SerilogVersion)" />
    <PackageReference Include="Polly">
      <Version>8.3.1</Version>
    </PackageReference>
    <PackageReference Include="Floating" Version="1.2.*" />
    <PackageReference Update="xunit" Version="[2.7.0]" PrivateAssets="all" />
    <ProjectReference Include="..\\Core\\Core.csproj" />
  </ItemGroup>
</Project>`,
    [
      'C# 12.0',
      'Dapper 2.1.35',
      'Floating 1.2',
      'Polly 8.3.1',
      'Serilog.AspNetCore 8.0.1',
      'dotnet 6.0',
      'xunit 2.7.0',
    ],
  ],
  [
    'central package management',
    'Directory.Packages.props',
    `<Project>
  <PropertyGroup>
    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
    <AspNetVersion>8.0.3</AspNetVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="Microsoft.AspNetCore.OpenApi" Version="$(AspNetVersion)" />
    <GlobalPackageReference Include="Nerdbank.GitVersioning" Version="3.6.133" />
  </ItemGroup>
</Project>`,
    ['Microsoft.AspNetCore.OpenApi 8.0.3', 'Nerdbank.GitVersioning 3.6.133'],
  ],
  [
    'packages.config',
    'packages.config',
    `<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package id="Newtonsoft.Json" version="13.0.3" targetFramework="net48" />
</packages>`,
    ['Newtonsoft.Json 13.0.3'],
  ],
  [
    'packages.lock.json',
    'packages.lock.json',
    `{
  "version": 1,
  "dependencies": {
    "net8.0": {
      "Dapper": {
        "type": "Direct",
        "requested": "[2.1.35, )",
        "resolved": "2.1.35",
        "contentHash": "aa=="
      },
      "core": { "type": "Project" }
    }
  }
}`,
    ['Dapper 2.1.35'],
  ],
  [
    'global.json',
    'global.json',
    `{
  "sdk": { "version": "8.0.203", "rollForward": "latestFeature" },
  "msbuild-sdks": { "Microsoft.Build.Traversal": "4.1.0" }
}`,
    ['Microsoft.Build.Traversal 4.1.0', 'dotnet sdk 8.0.203'],
  ],
  [
    'dotnet-tools.json',
    '.config/dotnet-tools.json',
    `{
  "version": 1,
  "isRoot": true,
  "tools": {
    "dotnet-ef": { "version": "8.0.3", "commands": ["dotnet-ef"] }
  }
}`,
    ['dotnet-ef 8.0.3'],
  ],
  [
    'paket.dependencies',
    'paket.dependencies',
    'source https://api.nuget.org/v3/index.json\nnuget FSharp.Core ~> 8.0.200\nnuget Giraffe 6.3.0\nnuget Any\n',
    ['FSharp.Core 8.0.200', 'Giraffe 6.3.0'],
  ],
  [
    'paket.lock',
    'paket.lock',
    'NUGET\n  remote: https://api.nuget.org/v3/index.json\n    FSharp.Core (8.0.200)\n    Giraffe (6.3)\n      FSharp.Core (>= 6.0)\n',
    ['FSharp.Core 8.0.200', 'Giraffe 6.3'],
  ],
  [
    'a nuspec',
    'Shop.nuspec',
    `<package>
  <metadata>
    <id>Shop</id>
    <version>2.0.0</version>
    <dependencies>
      <group targetFramework="net8.0">
        <dependency id="Dapper" version="[2.1.35,3.0)" />
      </group>
    </dependencies>
  </metadata>
</package>`,
    ['Dapper 2.1.35', 'Shop 2.0.0'],
  ],
  [
    'Package.swift',
    'Package.swift',
    `// swift-tools-version:5.9
import PackageDescription
let package = Package(
    name: "Shop",
    platforms: [.macOS(.v13), .iOS("16.4")],
    dependencies: [
        .package(url: "https://github.com/vapor/vapor.git", from: "4.92.4"),
        .package(url: "https://github.com/apple/swift-log.git", .upToNextMajor(from: "1.5.4")),
        .package(url: "https://github.com/acme/exact.git", exact: "2.0.1"),
        .package(url: "https://github.com/acme/range.git", "1.2.3"..<"2.0.0"),
        .package(url: "https://github.com/acme/branch.git", branch: "main"),
    ]
)
`,
    [
      'exact 2.0.1',
      'iOS 16.4',
      'macOS 13',
      'range 1.2.3',
      'swift 5.9',
      'swift-log 1.5.4',
      'vapor 4.92.4',
    ],
  ],
  [
    'Package.resolved, version 1',
    'Package.resolved',
    `{
  "object": {
    "pins": [
      {
        "package": "vapor",
        "repositoryURL": "https://github.com/vapor/vapor.git",
        "state": { "branch": null, "revision": "5d", "version": "4.92.4" }
      }
    ]
  },
  "version": 1
}`,
    ['vapor 4.92.4'],
  ],
  [
    'Package.resolved, version 3',
    'Package.resolved',
    `{
  "originHash" : "aa",
  "pins" : [
    {
      "identity" : "swift-nio",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-nio.git",
      "state" : {
        "revision" : "fc79798d5a150d61361a27ce0c51169b889e23de",
        "version" : "2.68.0"
      }
    }
  ],
  "version" : 3
}`,
    ['swift-nio 2.68.0'],
  ],
  [
    'Podfile',
    'Podfile',
    `platform :ios, '15.0'
target 'Shop' do
  pod 'Alamofire', '~> 5.9'
  pod "Kingfisher", "7.11.0"
  pod 'Local', :path => '../Local'
  # pod 'Dead', '1.0'
end
`,
    ['Alamofire 5.9', 'Kingfisher 7.11.0', 'iOS 15.0'],
  ],
  [
    'Podfile.lock',
    'Podfile.lock',
    `PODS:
  - Alamofire (5.9.1)
  - Firebase/Core (10.23.0):
    - Firebase/CoreOnly
    - FirebaseAnalytics (~> 10.23.0)

DEPENDENCIES:
  - Alamofire (~> 5.9)

SPEC CHECKSUMS:
  Alamofire: f36a35757af4587d8e4f4bfa223ad10be2422b8c

PODFILE CHECKSUM: aa

COCOAPODS: 1.15.2
`,
    ['Alamofire 5.9.1', 'Firebase/Core 10.23.0', 'cocoapods 1.15.2'],
  ],
  [
    'a podspec',
    'Shop.podspec',
    `Pod::Spec.new do |s|
  s.name         = 'Shop'
  s.version      = '1.2.0'
  s.ios.deployment_target = '13.0'
  s.dependency 'SnapKit', '~> 5.7'
end
`,
    ['Shop 1.2.0', 'SnapKit 5.7', 'iOS 13.0'],
  ],
  [
    'Cartfile',
    'Cartfile',
    'github "Alamofire/Alamofire" ~> 5.9\ngithub "acme/branch" "main"\nbinary "https://example.org/Kit.json" >= 2.3.0\n',
    ['Alamofire/Alamofire 5.9'],
  ],
  [
    'Cartfile.resolved',
    'Cartfile.resolved',
    'github "Alamofire/Alamofire" "5.9.1"\ngithub "acme/tagged" "v1.0.2"\n',
    ['Alamofire/Alamofire 5.9.1', 'acme/tagged 1.0.2'],
  ],
  [
    'pubspec.yaml',
    'pubspec.yaml',
    `name: shop
version: 1.0.0+1
environment:
  sdk: '>=3.3.0 <4.0.0'
  flutter: ">=3.19.0"
dependencies:
  flutter:
    sdk: flutter
  dio: ^5.4.1
  hosted_one:
    hosted: https://pub.example.org
    version: ^2.1.0
  from_git:
    git:
      url: https://github.com/acme/from_git.git
      ref: v1.3.0
dev_dependencies:
  lints: any
`,
    [
      'dart 3.3.0',
      'dio 5.4.1',
      'flutter 3.19.0',
      'from_git 1.3.0',
      'hosted_one 2.1.0',
      'shop 1.0.0+1',
    ],
  ],
  [
    'pubspec.lock',
    'pubspec.lock',
    `packages:
  dio:
    dependency: "direct main"
    description:
      name: dio
      sha256: aa
      url: "https://pub.dev"
    source: hosted
    version: "5.4.1"
sdks:
  dart: ">=3.3.0 <4.0.0"
  flutter: ">=3.19.0"
`,
    ['dart 3.3.0', 'dio 5.4.1', 'flutter 3.19.0'],
  ],
  ['.fvmrc', '.fvmrc', '{\n  "flutter": "3.19.5"\n}\n', ['flutter 3.19.5']],
];

describe('versions in files of .NET, Apple and Flutter projects', () => {
  it.each(samples)('are read from %s', (_title, path, text, pairs) => {
    expect(versionsIn(path, text)).toEqual([...pairs].sort());
  });
});
