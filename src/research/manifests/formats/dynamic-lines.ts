import { lineFormat } from '../line-format.ts';

export const rebarConfig = lineFormat({
  name: 'rebar.config',
  matches: (fileName) => /^rebar\.config(?:\.script)?$/u.test(fileName),
  ecosystem: 'hex',
  comment: /(?:^|\s)%.*$/u,
  forms: [
    {
      pattern:
        /(?<!\{release,\s?)\{\s*(?<name>(?!(?:vsn|minimum_otp_vsn|tag|ref|branch)\b)[a-z]\w*)\s*,\s*"(?<range>(?:[~<>=]+\s*)?\d[^"]*)"/gu,
    },
    {
      pattern:
        /\{\s*(?<name>[a-z]\w*)\s*,\s*\{git\w*\s*,\s*"[^"]*"\s*,\s*\{tag\s*,\s*"v?(?<range>\d[^"]*)"/gu,
    },
    { pattern: /\bminimum_otp_vsn\s*,\s*"(?<range>\d[\d.]*)"/gu, name: 'otp', kind: 'language' },
  ],
});

export const rebarLock = lineFormat({
  name: 'rebar.lock',
  matches: (fileName) => fileName === 'rebar.lock',
  ecosystem: 'hex',
  strength: 'lockfile',
  forms: [
    { pattern: /\{<<"(?<name>[^"]+)">>,\s*\{pkg,<<"[^"]+">>,<<"(?<range>\d[^"]*)">>[^}]*\},0\}/gu },
    {
      pattern:
        /\{<<"(?<name>[^"]+)">>,\s*\{pkg,<<"[^"]+">>,<<"(?<range>\d[^"]*)">>[^}]*\},[1-9]\d*\}/gu,
      scope: 'transitive',
    },
  ],
});

export const cpanfile = lineFormat({
  name: 'cpanfile',
  matches: (fileName) => fileName === 'cpanfile',
  ecosystem: 'cran',
  comment: /(?:^|\s)#.*$/u,
  forms: [
    {
      pattern:
        /\b(?:requires|recommends|suggests)\s*\(?\s*["'](?<name>[\w:]+)["']\s*(?:,|=>)\s*["']?(?<range>(?:[<>=]+\s*)?v?\d[\w.]*)/gu,
    },
    {
      pattern:
        /\b(?:test|author|configure|build)_requires\s*\(?\s*["'](?<name>[\w:]+)["']\s*(?:,|=>)\s*["']?(?<range>(?:[<>=]+\s*)?v?\d[\w.]*)/gu,
      scope: 'development',
    },
  ],
});

export const rockspec = lineFormat({
  name: 'rockspec',
  matches: (fileName) => fileName.endsWith('.rockspec'),
  ecosystem: 'rubygems',
  comment: /(?:^|\s)--.*$/u,
  own: {
    name: /^\s*package\s*=\s*["'](?<text>[\w.-]+)["']/u,
    version: /^\s*version\s*=\s*["'](?<text>\d[\w.-]*)["']/u,
  },
  forms: [
    {
      pattern: /["'](?<name>[A-Za-z][\w.-]*)\s*(?<range>(?:>=|~>|==|>|=)\s*\d[\w.-]*)[^"']*["']/gu,
    },
  ],
});

export const goSum = lineFormat({
  name: 'go.sum',
  matches: (fileName) => /(?:^|[^a-z])go(?:\.work)?\.sum$/u.test(fileName),
  ecosystem: 'go',
  strength: 'lockfile',
  scope: 'transitive',
  // A line for `/go.mod` alone says that the module was looked at, not that it is built.
  forms: [{ pattern: /^(?<name>[^\s/]+\S*) (?<range>v\d[^\s/]*) h1:/gu }],
});

export const projectClj = lineFormat({
  name: 'project.clj',
  matches: (fileName) => /^(?:project\.clj|(?:deps|bb|shadow-cljs)\.edn)$/u.test(fileName),
  ecosystem: 'maven',
  comment: /(?:^|\s);.*$/u,
  forms: [
    { pattern: /\[(?<name>[A-Za-z][\w./*+!-]*)\s+"(?<range>\d[\w.+-]*)"/gu },
    { pattern: /(?<name>[A-Za-z][\w./*+!-]*)\s*\{:mvn\/version\s+"(?<range>\d[\w.+-]*)"/gu },
  ],
});

export const gradleLockfile = lineFormat({
  name: 'gradle.lockfile',
  matches: (fileName) => fileName.endsWith('.lockfile'),
  ecosystem: 'maven',
  strength: 'lockfile',
  scope: 'transitive',
  comment: /^#.*$/u,
  forms: [{ pattern: /^(?<name>[\w.-]+:[\w.-]+):(?<range>[^=:\s]+)(?:=|$)/gu }],
});

/** The vendor of a Java stands behind its version: `21.0.2-tem`. */
export const sdkmanrc = lineFormat({
  name: '.sdkmanrc',
  matches: (fileName) => fileName.endsWith('sdkmanrc'),
  ecosystem: 'npm',
  comment: /^\s*#.*$/u,
  forms: [
    {
      pattern: /^\s*(?<name>java)\s*=\s*(?<range>\d[\d.+]*\d|\d)/gu,
      kind: 'language',
    },
    { pattern: /^\s*(?<name>(?!java\b)[a-z]\w*)\s*=\s*(?<range>\d[\w.-]*)/gu, kind: 'tool' },
  ],
});

export const systemProperties = lineFormat({
  name: 'system.properties',
  matches: (fileName) => fileName === 'system.properties',
  ecosystem: 'maven',
  forms: [
    { pattern: /^(?<name>java)\.runtime\.version\s*=\s*(?<range>\d[\d.]*)/gu, kind: 'language' },
    { pattern: /^(?<name>maven)\.version\s*=\s*(?<range>\d[\d.]*)/gu, kind: 'tool' },
  ],
});

/** Heroku's file for the one language that a service runs on. */
export const runtimeTxt = lineFormat({
  name: 'runtime.txt',
  matches: (fileName, text) => fileName === 'runtime.txt' && text.length < 200,
  ecosystem: 'npm',
  forms: [{ pattern: /^\s*(?<name>[a-z]+)-(?<range>\d[\d.]*)\s*$/gu, kind: 'language' }],
});

/** The release of Yarn that lies in the repository itself. */
export const yarnSettings = lineFormat({
  name: '.yarnrc.yml',
  matches: (fileName) => /^\.yarnrc(?:\.ya?ml)?$/u.test(fileName),
  ecosystem: 'npm',
  comment: /^\s*#.*$/u,
  forms: [
    {
      pattern: /^\s*yarn-?path:?\s+"?\S*\/(?<name>yarn)-(?<range>\d[\w.-]*?)\.c?js/giu,
      kind: 'tool',
      scope: 'development',
    },
  ],
});
