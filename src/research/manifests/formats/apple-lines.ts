import { lineFormat } from '../line-format.ts';

const spellings = {
  ios: 'iOS',
  osx: 'macOS',
  macos: 'macOS',
  tvos: 'tvOS',
  watchos: 'watchOS',
  visionos: 'visionOS',
};

export const podfile = lineFormat({
  name: 'Podfile',
  matches: (fileName) => /(?:^|[_-])podfile(?:\.|$)/u.test(fileName) && !fileName.endsWith('.lock'),
  ecosystem: 'rubygems',
  comment: /(?:^|\s)#.*$/u,
  spellings,
  forms: [
    {
      pattern: /^\s*pod\s+['"](?<name>[\w./+-]+)['"]\s*,\s*['"](?<range>[^'"]{1,60})['"]/gu,
    },
    {
      pattern:
        /^\s*platform\s+:(?<name>ios|osx|macos|tvos|watchos)\s*,\s*['"]?(?<range>\d[\d.]*)/gu,
      kind: 'platform',
    },
  ],
});

export const podfileLock = lineFormat({
  name: 'Podfile.lock',
  matches: (fileName, text) => /podfile[^/]*\.lock/u.test(fileName) && /^PODS:/mu.test(text),
  ecosystem: 'rubygems',
  strength: 'lockfile',
  forms: [
    { pattern: /^ {2}- "?(?<name>[\w.+/-]+) \((?<range>\d[\w.+-]*)\)/gu },
    {
      pattern: /^COCOAPODS:\s+(?<range>\d\S*)/gu,
      name: 'cocoapods',
      kind: 'tool',
      scope: 'development',
    },
  ],
});

export const podspec = lineFormat({
  name: 'podspec',
  matches: (fileName) => fileName.endsWith('.podspec'),
  ecosystem: 'rubygems',
  comment: /(?:^|\s)#.*$/u,
  spellings,
  own: {
    name: /\.name\s*=\s*["'](?<text>[\w.+-]+)["']/u,
    version: /\.version\s*=\s*["'](?<text>\d[\w.+-]*)["']/u,
  },
  forms: [
    {
      pattern:
        /\.dependency\s*\(?\s*["'](?<name>[\w./+-]+)["']\s*,\s*["'](?<range>[^'"]{1,60})["']/gu,
    },
    {
      pattern:
        /\.(?<name>ios|osx|macos|tvos|watchos|visionos)\.deployment_target\s*=\s*["'](?<range>\d[\d.]*)/gu,
      kind: 'platform',
    },
  ],
});

export const cartfile = lineFormat({
  name: 'Cartfile',
  matches: (fileName) => /^cartfile(?:\.private)?$/u.test(fileName),
  ecosystem: 'swift',
  comment: /(?:^|\s)#.*$/u,
  forms: [
    {
      pattern: /^\s*(?:github|git)\s+"(?<name>[^"]+)"\s+(?<range>(?:==|>=|~>)\s*v?\d[\w.+-]*)/gu,
    },
  ],
});

export const cartfileResolved = lineFormat({
  name: 'Cartfile.resolved',
  matches: (fileName) => fileName === 'cartfile.resolved',
  ecosystem: 'swift',
  strength: 'lockfile',
  forms: [{ pattern: /^\s*(?:github|git)\s+"(?<name>[^"]+)"\s+"v?(?<range>\d[\w.+-]*)"/gu }],
});
