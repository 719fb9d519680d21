import type { ProjectFile } from '../../spec/spec.ts';
import type { NamedFile } from './choose-named-files.ts';
import { isClient } from './choose-pattern.ts';
import type { Context } from './context.ts';
import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { listSome } from './list-some.ts';

/** The files of the project, each with what it holds. */
export function composeFiles(context: Context, layout: Layout): ProjectFile[] {
  return listFiles(context, layout).map((file) =>
    file.change === 'new' && layout.present.has(file.path) ? { ...file, change: 'modify' } : file,
  );
}

function listFiles(context: Context, layout: Layout): ProjectFile[] {
  const { texts, list, groups } = context;
  const { files } = texts;
  const proved =
    groups.acceptance.length > 0 ? files.tests(list(groups.acceptance)) : files.wholeTests;
  return [
    ...layout.manifests.map(({ path, change, role }) => ({ path, change, purpose: files[role] })),
    ...layout.settings.map(({ path, change, role }) => ({ path, change, purpose: files[role] })),
    ...(layout.entry ? [{ ...layout.entry, purpose: files.entry }] : []),
    ...layout.models.map(({ path, schemas }) => {
      const names = listSome(
        context,
        schemas.map(({ name }) => name),
      );
      return toNew(path, files.models(names));
    }),
    ...toNewFile(layout.types, files.types(list(layout.modules.flatMap(({ clauses }) => clauses)))),
    ...layout.modules.flatMap((module) => describeModule(context, module)),
    ...layout.routes.map(({ path, endpoints }) => {
      const names = listSome(
        context,
        endpoints.map(({ signature }) => shortenEndpoint(signature)),
      );
      return toNew(path, isClient(context) ? files.client(names) : files.routes(names));
    }),
    ...toNewFile(
      layout.routeTest,
      files.routeTests(
        listSome(
          context,
          layout.routes.map(({ path }) => path),
        ),
      ),
    ),
    ...layout.named.map((named) => describeNamed(context, named)),
    ...toNewFile(layout.qualityTest, files.tests(list(groups.qualities))),
    ...toNewFile(layout.wholeTest, proved),
  ];
}

/** What the sources say of a file, or that they name it. */
function describeNamed({ texts, quoting }: Context, named: NamedFile): ProjectFile {
  const { path, change, remark } = named;
  const own =
    named.by === 'requirement' ? texts.files.namedByRequirement : texts.files.namedByResearch;
  const purpose = remark === undefined ? own : `${own}${texts.gap}${quoting.phrase(remark)}`;
  return { path, purpose, change };
}

const toNew = (path: string, purpose: string): ProjectFile => ({ path, purpose, change: 'new' });
const toNewFile = (path: string | undefined, purpose: string): ProjectFile[] =>
  path === undefined ? [] : [toNew(path, purpose)];

function describeModule({ texts, list, quoting }: Context, module: PlacedModule): ProjectFile[] {
  const { source, test, change, role, title, clauses, present } = module;
  const describe = role === 'screen' ? texts.files.screen : texts.files.module;
  const ids = list(clauses);
  const purpose = describe(quoting.phrase(title), ids);
  const proof = toNew(test, texts.files.tests(ids));
  return present === undefined ? [{ path: source, purpose, change }, proof] : [proof];
}

/** `POST /login (Login) -> Token` is known by its method and path. */
export const shortenEndpoint = (signature: string): string =>
  /^\s*[A-Z]+\s+\S+/u.exec(signature)?.[0].trim() ?? signature;
