import { ProjectFile } from '../../spec/spec.ts';
import { toCode } from '../../spec/text.ts';
import type { Draft } from './draft.ts';

const Path = ProjectFile.shape.path;

/** Brings a path into the one form that the tree knows; what can be no path is returned as it is. */
export type CompletePath = (written: string) => string;

/** Forward slashes, no `./`, no slash at the end, and seen from the root even if the draft saw it from above. */
export function createPathCompleter({ root, files }: Draft): CompletePath {
  const prefix = `${completeRoot(root)}/`;
  const isSeenFromAbove =
    files.length > 0 && files.every(({ path }) => normalize(path).startsWith(prefix));
  return (written) => {
    const path = normalize(written);
    return isSeenFromAbove && path.startsWith(prefix) ? path.slice(prefix.length) : path;
  };
}

export const isPath = (text: string): boolean => Path.safeParse(text).success;

function normalize(written: string): string {
  const path = toCode(written)
    .replace(/^`|`$/gu, '')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '');
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** The folder that the project lies in: a single name. */
export function completeRoot(written: string): string {
  const names = toCode(written)
    .split(/[/\\]/u)
    .map((name) => name.replace(/[\s#`]+/gu, '-').replace(/^-|-$/gu, ''));
  return names.findLast((name) => !['', '.', '..'].includes(name)) ?? 'project';
}
