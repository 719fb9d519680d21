import type { Technology } from '../spec/spec.ts';
import { technologyKinds } from '../spec/kinds.ts';
import { knownNames } from './known-technologies.ts';

/** A technology in its proper spelling; aliases are in lower case. */
export type KnownTechnology = {
  readonly name: string;
  readonly kind: Technology['kind'];
  readonly aliases: readonly string[];
};

const parseEntry = (entry: string, kind: Technology['kind']): KnownTechnology => {
  const [name = '', aliases = ''] = entry.split('=');
  const others = aliases.split(',').map((alias) => alias.trim().toLowerCase());
  return { name: name.trim(), kind, aliases: others.filter((alias) => alias !== '') };
};

type Table = {
  readonly list: readonly KnownTechnology[];
  readonly byName: ReadonlyMap<string, KnownTechnology>;
};

let table: Table | undefined;

/** Built on first use: a run that reads no research never pays for it. */
const openTable = (): Table => {
  if (table !== undefined) return table;
  const list = technologyKinds.flatMap((kind) =>
    (knownNames[kind]?.split(';') ?? []).map((entry) => parseEntry(entry, kind)),
  );
  const byName = new Map<string, KnownTechnology>();
  for (const technology of list) {
    for (const name of [technology.name.toLowerCase(), ...technology.aliases]) {
      if (!byName.has(name)) byName.set(name, technology);
    }
  }
  table = { list, byName };
  return table;
};

/** Every technology that prose may name, such as `PostgreSQL` in "PostgreSQL 16". */
export const knownTechnologies = (): readonly KnownTechnology[] => openTable().list;

/** Finds a technology by its name or an alias, whatever the case. */
export const findTechnology = (name: string): KnownTechnology | undefined =>
  openTable().byName.get(name.trim().toLowerCase());

/** Families of packages that only build, test or check; a name of the table wins over them. */
const toolPackage =
  /^(?:@(?:typescript-eslint|eslint|babel|rollup|jest|vitest|storybook|testing-library|playwright|commitlint|semantic-release|swc)\/|(?:eslint|prettier|stylelint|babel|webpack|rollup|vite|jest|vitest|karma|gulp|grunt|cypress|pytest|flake8|mypy|pylint|rubocop|rspec|phpstan|commitlint)-)|(?:-(?:webpack|maven|gradle)-plugin|-loader|\.Test\.Sdk|\.analyzers)$/iu;

const lastPart = (name: string): string => {
  if (name.includes(':')) return name.slice(name.lastIndexOf(':') + 1);
  // A Go module path starts with a host name, and a major version may end it.
  const path = /^[\w-]+\.[\w.-]+\/(?<rest>.+?)(?:\/v\d+)?$/u.exec(name)?.groups?.['rest'];
  return path === undefined ? name : path.slice(path.lastIndexOf('/') + 1);
};

const kindsOfPackages = new Set<Technology['kind']>(['language', 'framework', 'library', 'tool']);

/** The kind of a technology that is known by name, alias or Maven and Go coordinates. */
export const technologyKind = (name: string): Technology['kind'] | undefined => {
  const known = findTechnology(name);
  if (known !== undefined) return known.kind;
  if (toolPackage.test(name)) return 'tool';
  const last = lastPart(name);
  const kind = last === name ? undefined : technologyKind(last);
  return kind !== undefined && kind !== 'language' && kindsOfPackages.has(kind) ? kind : undefined;
};

/** The kind of a package: a driver named like the database that it talks to is a library. */
export const packageKind = (name: string): Technology['kind'] => {
  const kind = technologyKind(name);
  return kind !== undefined && kindsOfPackages.has(kind) ? kind : 'library';
};
