import { lineFormat } from '../line-format.ts';

export const paketDependencies = lineFormat({
  name: 'paket.dependencies',
  matches: (fileName) => fileName === 'paket.dependencies',
  ecosystem: 'nuget',
  comment: /(?:^|\s)\/\/.*$/u,
  forms: [
    { pattern: /^\s*nuget\s+(?<name>[\w.-]+)\s+(?<range>(?:[~<>=]+\s*)?\d[\w.-]*)/gu },
    {
      pattern: /^\s*clitool\s+(?<name>[\w.-]+)\s+(?<range>(?:[~<>=]+\s*)?\d[\w.-]*)/gu,
      kind: 'tool',
      scope: 'development',
    },
  ],
});

/** What a package needs is indented more deeply than the package. */
export const paketLock = lineFormat({
  name: 'paket.lock',
  matches: (fileName) => fileName === 'paket.lock',
  ecosystem: 'nuget',
  strength: 'lockfile',
  scope: 'transitive',
  forms: [{ pattern: /^ {4}(?<name>[\w.-]+) \((?<range>\d[\w.-]*)\)/gu }],
});
