import { c, cpp, csharp, dart, go, rust, swift } from './compiled.ts';
import type { Ecosystem } from './ecosystem.ts';
import { java, javaWithGradle, kotlin, scala } from './jvm.ts';
import { elixir, haskell, lua, python, ruby, shell, terraform } from './scripting.ts';
import { javascript, php, typescript } from './web.ts';

/** Every ecosystem whose conventions are known; the earlier one wins a draw. */
export const ecosystems: readonly Ecosystem[] = [
  typescript,
  javascript,
  python,
  rust,
  go,
  kotlin,
  java,
  javaWithGradle,
  csharp,
  php,
  ruby,
  dart,
  swift,
  cpp,
  c,
  elixir,
  scala,
  haskell,
  lua,
  terraform,
  shell,
];

/** Where nothing names a language: each topic is a document, and its checks are documents too. */
export const documents: Ecosystem = {
  id: 'documents',
  languages: [],
  extensions: ['md', 'txt', 'rst', 'adoc'],
  manifests: [],
  entries: { program: () => 'README.md', library: () => 'README.md' },
  fixedEntry: true,
  source: (name) => `docs/${name}.md`,
  test: (name) => `checks/${name}.md`,
  commands: {},
};
