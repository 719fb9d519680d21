import { splitCode, unwrapCode } from '../../markdown/code-span.ts';
import { looksLikePath } from '../../spec/parse/paths.ts';
import type { Spec } from '../../spec/spec.ts';
import { maskQuotations } from '../prose/mask-text.ts';

/** Finds what a text names as a file of the project. */
export type FindNamedPaths = (text: string) => string[];

/** What a build or an installation makes is in no tree. */
const made = new Set(
  'dist build out target bin obj lib coverage node_modules vendor venv .venv .next public tmp'.split(
    ' ',
  ),
);
const programs =
  /(?:^|[\s;&|(])(?:node|tsx|ts-node|bun|deno run|python3?|ruby|php|bash|sh|pwsh)\s+(?<path>[\w./@-]{1,200}\.[a-z]{1,5})(?=$|[\s;&|)])/gu;
const quoted = /"(?<path>[^"\n]{1,200})"/gu;

/**
 * In prose, a code span is a file of the project when it lies in one of its folders and ends like one
 * of its files: `src/ghost.ts` is, `application/json` and `fs/promises` are not.
 */
export function findPathsInProse({ architecture }: Spec): FindNamedPaths {
  const files = architecture.structure.files.map(({ path }) => path);
  const folders = new Set(files.filter((path) => path.includes('/')).map(firstFolder));
  const endings = new Set(files.map(endingOf).filter((ending) => ending !== ''));
  const isOwn = (path: string): boolean =>
    looksLikePath(path) && folders.has(firstFolder(path)) && endings.has(endingOf(path));
  return (text) =>
    codesIn(maskQuotations(text))
      .map((path) => path.replace(/^\.\//u, ''))
      .filter(isOwn);
}

/** A command runs a file of the project when a program is given its path. */
export const findPathsInCommand: FindNamedPaths = (command) =>
  [...command.matchAll(programs)]
    .map(({ groups }) => (groups?.['path'] ?? '').replace(/^\.\//u, ''))
    .filter(
      (path) => !path.startsWith('/') && !path.startsWith('..') && !made.has(firstFolder(path)),
    );

/** The labels of a diagram that are paths. */
export const findPathsInDiagram = (spec: Spec): FindNamedPaths => {
  const find = findPathsInProse(spec);
  return (diagram) =>
    [...diagram.matchAll(quoted)].flatMap(({ groups }) => find(`\`${groups?.['path'] ?? ''}\``));
};

const codesIn = (text: string): string[] =>
  splitCode(text)
    .filter(({ is }) => is === 'code')
    .map(({ start, end, ticks }) => unwrapCode(text.slice(start, end), ticks).trim());

const firstFolder = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

const endingOf = (path: string): string => /\.[A-Za-z][A-Za-z0-9]{0,9}$/u.exec(path)?.[0] ?? '';
