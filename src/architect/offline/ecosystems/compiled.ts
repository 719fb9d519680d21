import { toFlat, toPascal, toSnake } from '../file-names.ts';
import type { Ecosystem } from './ecosystem.ts';

export const rust: Ecosystem = {
  id: 'rust',
  languages: ['rust', 'rs', 'cargo', 'axum', 'tokio'],
  extensions: ['rs'],
  manifests: ['cargo.toml', 'cargo.lock', 'rust-toolchain.toml', 'rust-toolchain'],
  manifest: () => 'Cargo.toml',
  entries: { program: () => 'src/main.rs', library: () => 'src/lib.rs' },
  fixedEntry: true,
  source: (name) => `src/${toSnake(name)}.rs`,
  test: (name) => `tests/${toSnake(name)}.rs`,
  commands: { install: 'cargo fetch', check: 'cargo check', test: 'cargo test' },
};

export const go: Ecosystem = {
  id: 'go',
  languages: ['go', 'golang'],
  extensions: ['go'],
  manifests: ['go.mod', 'go.sum', 'go.work'],
  manifest: () => 'go.mod',
  entries: { program: () => 'main.go', library: (root) => `${toSnake(root)}.go` },
  source: (name) => `${toSnake(name)}.go`,
  test: (name) => `${toSnake(name)}_test.go`,
  commands: { install: 'go mod download', check: 'go vet ./...', test: 'go test ./...' },
};

export const csharp: Ecosystem = {
  id: 'csharp',
  languages: ['csharp', 'c#', 'cs', '.net', 'dotnet', 'asp.net', 'blazor'],
  extensions: ['cs', 'razor', 'xaml'],
  manifests: [
    '.csproj',
    '.fsproj',
    '.sln',
    'global.json',
    'directory.packages.props',
    'packages.config',
  ],
  manifest: (root) => `src/${toPascal(root)}/${toPascal(root)}.csproj`,
  testManifests: (root) => [`tests/${toPascal(root)}.Tests/${toPascal(root)}.Tests.csproj`],
  entries: {
    program: (root) => `src/${toPascal(root)}/Program.cs`,
    library: (root) => `src/${toPascal(root)}/${toPascal(root)}.cs`,
  },
  source: (name, root) => `src/${toPascal(root)}/${toPascal(name)}.cs`,
  test: (name, root) => `tests/${toPascal(root)}.Tests/${toPascal(name)}Tests.cs`,
  type: (name, root) => `src/${toPascal(root)}/Models/${name}.cs`,
  commands: { install: 'dotnet restore', check: 'dotnet build', test: 'dotnet test' },
};

export const swift: Ecosystem = {
  id: 'swift',
  languages: ['swift', 'swiftui', 'ios'],
  extensions: ['swift'],
  manifests: ['package.swift', 'package.resolved', 'podfile', 'cartfile'],
  manifest: () => 'Package.swift',
  entries: {
    program: (root) => `Sources/${toPascal(root)}/main.swift`,
    library: (root) => `Sources/${toPascal(root)}/${toPascal(root)}.swift`,
  },
  source: (name, root) => `Sources/${toPascal(root)}/${toPascal(name)}.swift`,
  test: (name, root) => `Tests/${toPascal(root)}Tests/${toPascal(name)}Tests.swift`,
  commands: { install: 'swift package resolve', check: 'swift build', test: 'swift test' },
};

export const dart: Ecosystem = {
  id: 'dart',
  languages: ['dart', 'flutter'],
  extensions: ['dart'],
  manifests: ['pubspec.yaml', 'pubspec.lock'],
  manifest: () => 'pubspec.yaml',
  entries: { program: () => 'lib/main.dart', library: (root) => `lib/${toSnake(root)}.dart` },
  source: (name) => `lib/src/${toSnake(name)}.dart`,
  test: (name) => `test/${toSnake(name)}_test.dart`,
  commands: { install: 'dart pub get', check: 'dart analyze', test: 'dart test' },
};

const cmake = {
  manifests: ['cmakelists.txt', 'conanfile.txt', 'conanfile.py', 'vcpkg.json', 'meson.build'],
  manifest: () => 'CMakeLists.txt',
  commands: {
    install: 'cmake -S . -B build',
    check: 'cmake --build build',
    test: 'ctest --test-dir build',
  },
} as const;

export const cpp: Ecosystem = {
  id: 'cpp',
  languages: ['cpp', 'c++', 'qt', 'cmake', 'qml'],
  extensions: ['cpp', 'cc', 'cxx', 'hpp', 'hh', 'h', 'qml'],
  ...cmake,
  entries: { program: () => 'src/main.cpp', library: (root) => `src/${toSnake(root)}.cpp` },
  source: (name) => `src/${toSnake(name)}.cpp`,
  test: (name) => `tests/${toSnake(name)}_test.cpp`,
  header: 'hpp',
};

export const c: Ecosystem = {
  id: 'c',
  languages: ['c'],
  extensions: ['c'],
  ...cmake,
  manifests: ['makefile'],
  entries: { program: () => 'src/main.c', library: (root) => `src/${toFlat(root)}.c` },
  source: (name) => `src/${toSnake(name)}.c`,
  test: (name) => `tests/${toSnake(name)}_test.c`,
  header: 'h',
};
