import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change } from '../mend-spec.ts';
import type { Report } from './report-file.ts';

/** Lines that may differ before looking for the smallest difference takes longer than a person waits. */
const mostDifferences = 1000;

/** What mending changes, in the form that `git apply` and `patch` read. */
export const formatPatch = ({ files }: Report): string =>
  files.flatMap(({ mended }) => (mended?.changes ?? []).map(describeChange)).join('');

function describeChange({ path, before, after }: Change): string {
  const name = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  const [old, next] = [`a/${name}`, `b/${name}`];
  const patch = createTwoFilesPatch(old, next, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: mostDifferences,
  });
  return patch ?? replaceAll({ path: name, before, after });
}

/** One hunk that takes every line out and puts every line in. */
function replaceAll({ path, before, after }: Change): string {
  const [gone, come] = [toLines(before, '-'), toLines(after, '+')];
  const hunk = `@@ -1,${gone.length} +1,${come.length} @@`;
  return [`--- a/${path}`, `+++ b/${path}`, hunk, ...gone, ...come, ''].join('\n');
}

const toLines = (text: string, sign: string): string[] => {
  const isEnded = text.endsWith('\n');
  const lines = (isEnded ? text.slice(0, -1) : text).split('\n').map((line) => sign + line);
  // Its own line for patch, but not one that counts: it belongs to the one before.
  const last = lines.pop() ?? '';
  return [...lines, isEnded ? last : `${last}\n\\ No newline at end of file`];
};
