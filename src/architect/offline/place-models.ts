import type { SchemaFact } from '../../research/research.ts';
import { hasSourceExtension, testPath, type NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';
import type { Ecosystem } from './ecosystems/ecosystem.ts';
import { findNamesake } from './find-file.ts';
import type { Place } from './place.ts';

export type Models = { readonly path: string; readonly schemas: readonly SchemaFact[] };
type FreeFiles = { readonly place: Place; readonly files: readonly NamedFile[] };

/** A structure lies in the file that is named like it; the others share one, or have one each where types do. */
export function placeModels(
  context: Context,
  schemas: readonly SchemaFact[],
  { place, files }: FreeFiles,
): Models[] {
  const sources = files
    .map(({ path }) => path)
    .filter((path) => hasSourceExtension(context, path) && !testPath.test(path));
  const homes = new Map(schemas.map((schema) => [schema, findNamesake(sources, schema.name)]));
  const named = groupBy(
    schemas.filter((schema) => homes.get(schema) !== undefined),
    (schema) => homes.get(schema) ?? '',
  );
  const others = schemas.filter((schema) => homes.get(schema) === undefined);
  return [
    ...Array.from(named, ([path, members]): Models => ({ path, schemas: members })),
    ...placeNewModels(context, others, place),
  ];
}

/** The path of types that several files use. */
export function makeShared({ source, header }: Ecosystem, name: string, root: string): string {
  const path = source(name, root);
  return header === undefined ? path : path.replace(/\.[a-z]+$/u, `.${header}`);
}

function placeNewModels(
  { ecosystem, root }: Context,
  schemas: readonly SchemaFact[],
  place: Place,
): Models[] {
  if (schemas.length === 0) return [];
  const { type } = ecosystem;
  if (type === undefined) {
    return [{ path: place.unique((name) => makeShared(ecosystem, name, root), 'models'), schemas }];
  }
  return schemas.map((schema, index) => {
    const name = toTypeName(schema.name);
    const wanted = /^[A-Za-z]/u.test(name) ? name : `Model${index + 1}`;
    const path = place.unique((unique) => type(unique.replaceAll('-', ''), root), wanted);
    return { path, schemas: [schema] };
  });
}

/** The table `order_items` is the type `OrderItems`. */
const toTypeName = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/u)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');

function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item]);
  return groups;
}
