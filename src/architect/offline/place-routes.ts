import type { SignatureFact } from '../../research/research.ts';
import { hasSourceExtension, testPath, type NamedFile } from './choose-named-files.ts';
import { isClient } from './choose-pattern.ts';
import type { Context } from './context.ts';
import { toFileName } from './file-names.ts';
import type { Place } from './place.ts';
import { countShared, readWords } from './words.ts';

export type Routes = { readonly path: string; readonly endpoints: readonly SignatureFact[] };
type FreeFiles = { readonly place: Place; readonly files: readonly NamedFile[] };

/** What projects call the files that answer requests. */
const generalFile = /(?:^|\/)(?:routes?|router|routing|urls|api|endpoints?|handlers?)\.[a-z]+$/iu;
const routeFile =
  /(?:route|router|routing|url|api|controller|endpoint|handler|resource|view|client)s?\.[a-z]+$/iu;
/** More files than this say less than one. */
const mostRoutes = 10;
/** A file for fewer endpoints is one to open for nothing. */
const leastEndpoints = 2;
/** Segments that say where an interface is mounted, not what it serves. */
const mounting = /^(?:api|rest|v\d+|\{.*\}|:.*|<.*>)?$/iu;

/** Each group of endpoints lies in the file that the sources name for it, or in one of its own. */
export function placeRoutes(
  context: Context,
  endpoints: readonly SignatureFact[],
  { place, files }: FreeFiles,
): Routes[] {
  const { ecosystem, root } = context;
  const named = files
    .map(({ path }) => path)
    .filter((path) => hasSourceExtension(context, path) && !testPath.test(path))
    .filter((path) => routeFile.test(path.slice(path.lastIndexOf('/') + 1)));
  const groups = groupBySubject(endpoints);
  const taken = new Set<string>();
  return Array.from(groups, ([subject, members]) => {
    const home = named.find((path) => {
      const isOfAll = groups.size === 1 && generalFile.test(path);
      return !taken.has(path) && (isOfAll || isAbout(path, subject));
    });
    if (home !== undefined) taken.add(home);
    const kind = isClient(context) ? 'client' : 'routes';
    const name = subject === '' ? kind : `${subject}-${kind}`;
    const path = home ?? place.unique((unique) => ecosystem.source(unique, root), name);
    return { path, endpoints: members };
  });
}

const isAbout = (path: string, subject: string): boolean =>
  countShared(
    readWords(path.split('/').slice(-2).join(' ').replaceAll('_', ' ')),
    readWords(subject),
  ) > 0;

/** Endpoints by what they are about; those that stand alone share the file of no subject. */
function groupBySubject(endpoints: readonly SignatureFact[]): Map<string, SignatureFact[]> {
  const subjects = endpoints.map(({ signature }) => readSubject(signature));
  const counts = new Map<string, number>();
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const isMany =
    [...counts.values()].filter((count) => count >= leastEndpoints).length > mostRoutes;
  const groups = new Map<string, SignatureFact[]>();
  endpoints.forEach((endpoint, index) => {
    const subject = subjects[index] ?? '';
    const key = isMany || (counts.get(subject) ?? 0) < leastEndpoints ? '' : subject;
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  });
  return groups;
}

/** `GET /api/v1/entries/{id}` is about entries. */
function readSubject(signature: string): string {
  const path = /\/[^\s?(]*/u.exec(signature.slice(0, 300))?.[0] ?? '';
  const segments = path.split('/').filter((segment) => !mounting.test(segment));
  return toFileName(segments[0] ?? '', 3);
}
