import { lineFormat } from '../line-format.ts';

export const mesonBuild = lineFormat({
  name: 'meson.build',
  matches: (fileName) => /^meson(?:[._-].*)?\.build$/u.test(fileName),
  ecosystem: 'cmake',
  comment: /(?:^|\s)#.*$/u,
  own: {
    name: /^\s*project\(\s*'(?<text>[^']+)'/u,
    version: /^(?!.*\bdependency\().*?(?<![\w])version\s*:\s*'(?<text>\d[^']*)'/u,
  },
  forms: [
    {
      pattern:
        /\bdependency\(\s*'(?<name>[^']+)'[^()]*?(?<![\w])version\s*:\s*\[?\s*'(?<range>[<>=]*\s*\d[^']*)'/gu,
    },
    {
      pattern: /\bmeson_version\s*:\s*'(?<range>[<>=]*\s*\d[^']*)'/gu,
      name: 'meson',
      kind: 'tool',
    },
  ],
});

export const configureAc = lineFormat({
  name: 'configure.ac',
  matches: (fileName) => /^configure\.(?:ac|in)$/u.test(fileName),
  ecosystem: 'cmake',
  comment: /(?:^|\s)(?:dnl\b|#).*$/u,
  own: {
    name: /\bAC_INIT\(\s*\[?(?<text>[\w .+-]+?)\]?\s*,/u,
    version: /\bAC_INIT\([^,]*,\s*\[?(?<text>\d[\w.+-]*)/u,
  },
  forms: [
    {
      on: /\bPKG_(?:CHECK_MODULES|PREREQ)/u,
      pattern: /(?<![\w.+-])(?<name>[A-Za-z][\w.+-]*)\s*(?<range>>?=\s*\d+(?:\.\d+)*)/gu,
    },
  ],
});

export const xmakeLua = lineFormat({
  name: 'xmake.lua',
  matches: (fileName) => fileName === 'xmake.lua',
  ecosystem: 'npm',
  comment: /(?:^|\s)--.*$/u,
  forms: [
    {
      on: /\badd_requires\(/u,
      pattern: /["'](?<name>[A-Za-z][\w.+:-]*)\s+(?<range>(?:[>=~^]+\s*)?v?\d[\w.]*)/gu,
    },
  ],
});

export const nimble = lineFormat({
  name: '.nimble',
  matches: (fileName) => fileName.endsWith('.nimble'),
  ecosystem: 'npm',
  comment: /(?:^|\s)#.*$/u,
  forms: [
    {
      on: /^\s*(?:task)?requires\b/iu,
      pattern: /["'](?<name>[A-Za-z]\w*)\s*(?<range>(?:>=|==|\^=|~=|>)\s*\d[\w.]*)/gu,
    },
  ],
});

/** A constraint after a name: `^>=2.2 && <3`, `==9.4.*`; only the first bound of a name is a lower one. */
const haskellBound =
  /(?<![\w.-])(?<name>[A-Za-z][\w-]*)(?::[\w-]+)?\s*(?<range>(?:\^>=|>=|==|>)\s*\d+(?:\.\d+)*(?:\.\*)?)/gu;

export const cabalFile = lineFormat({
  name: '.cabal',
  matches: (fileName) => fileName.endsWith('.cabal'),
  ecosystem: 'npm',
  comment: /^\s*--.*$/u,
  own: { name: /^name:\s*(?<text>[\w-]+)/iu, version: /^version:\s*(?<text>\d[\d.]*)/iu },
  forms: [{ pattern: haskellBound }],
});

/** Hpack's `dependencies` and Stack's `extra-deps`. */
export const haskellYaml = lineFormat({
  name: 'stack.yaml',
  matches: (fileName, text) =>
    /^(?:stack.*\.ya?ml|package\.ya?ml)$/u.test(fileName) &&
    /^(?:resolver|snapshot|extra-deps|ghc-options|library|executables|dependencies):/mu.test(text),
  ecosystem: 'npm',
  comment: /(?:^|\s)#.*$/u,
  own: { name: /^name:\s*(?<text>[\w-]+)/u, version: /^version:\s*["']?(?<text>\d[\d.]*)/u },
  forms: [
    { pattern: /^\s*-\s+(?<name>[A-Za-z][\w-]*?)-(?<range>\d+(?:\.\d+)*)(?:@|\s|$)/gu },
    { on: /^\s*-\s/u, pattern: haskellBound },
    { pattern: /^resolver:\s*(?<name>ghc)-(?<range>\d[\d.]*)/gu, kind: 'language' },
    { pattern: /^(?:resolver|snapshot):\s*(?<name>lts)-(?<range>\d+\.\d+)/gu, kind: 'tool' },
  ],
});

export const haskellLock = lineFormat({
  name: 'Haskell lock file',
  matches: (fileName) => /^(?:stack\.ya?ml\.lock|cabal\.project\.freeze)$/u.test(fileName),
  ecosystem: 'npm',
  strength: 'lockfile',
  scope: 'transitive',
  forms: [
    { pattern: /\bhackage:\s*(?<name>[A-Za-z][\w-]*?)-(?<range>\d+(?:\.\d+)*)@/gu },
    { pattern: /\bany\.(?<name>[A-Za-z][\w-]*)\s*==(?<range>\d+(?:\.\d+)*)/gu },
  ],
});

export const opamFile = lineFormat({
  name: 'opam',
  matches: (fileName, text) =>
    /(?:^|\.)opam(?:\.locked)?$/u.test(fileName) && /^(?:opam-version|depends):/mu.test(text),
  ecosystem: 'npm',
  comment: /(?:^|\s)#.*$/u,
  forms: [
    {
      pattern: /^\s*"(?<name>[\w+-]+)"\s*\{[^{}"]*?(?<sign>>=|=|>)\s*"(?<range>\d[^"]*)"/gu,
    },
  ],
});

export const duneProject = lineFormat({
  name: 'dune-project',
  matches: (fileName, text) =>
    fileName === 'dune-project' ||
    // Asked of every text of any name, so that the letters alone are looked for first.
    (text.includes('(lang dune ') && /^\(lang dune \d/mu.test(text)),
  ecosystem: 'npm',
  comment: /(?:^|\s);.*$/u,
  forms: [
    { pattern: /^\(lang (?<name>dune) (?<range>\d[\d.]*)\)/gu, kind: 'tool' },
    {
      pattern:
        /\((?<name>[a-z][\w-]*)\s+(?:\(and\s+)?(?::with-test\s+)?\((?<sign>>=|=|>)\s+(?<range>\d[\w.]*)\)/gu,
    },
  ],
});
