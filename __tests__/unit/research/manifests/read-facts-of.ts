import type { Fact, VersionFact } from '../../../../src/research/research.ts';
import { readManifest } from '../../../../src/research/manifests/read-manifest.ts';

/** Every fact of a manifest; an unknown file has none. */
export const factsOf = (path: string, text: string): readonly Fact[] =>
  readManifest({ path, text })?.facts ?? [];

const isVersion = (fact: Fact): fact is VersionFact => fact.is === 'version';

export const versionFactsOf = (path: string, text: string): VersionFact[] =>
  factsOf(path, text).filter(isVersion);

/** `name version`, with the scope and the range where they are not the plain ones. */
export const versionsOf = (path: string, text: string): string[] =>
  versionFactsOf(path, text).map(({ name, version, scope, range }) =>
    [
      name,
      version,
      ...(scope === 'runtime' ? [] : [scope]),
      ...(range === undefined ? [] : [`(${range})`]),
    ].join(' '),
  );

/** The paths that a manifest names. */
export const filesOf = (path: string, text: string): string[] =>
  factsOf(path, text).flatMap((fact) => (fact.is === 'file' ? [fact.path] : []));

/** `purpose: command` for every script. */
export const commandsOf = (path: string, text: string): string[] =>
  factsOf(path, text).flatMap((fact) =>
    fact.is === 'command' ? [`${fact.purpose}: ${fact.command}`] : [],
  );
