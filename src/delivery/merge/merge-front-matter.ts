import { stringify } from 'yaml';
import { renderedKey } from '../../spec/rendered.ts';
import { sourcesKey } from '../../spec/source-digest.ts';

export type FrontMatters = {
  readonly theirs: readonly string[];
  readonly fresh: readonly string[];
  /** The title that a person gave the document. */
  readonly title?: string | undefined;
  /** The line that tells what we wrote. */
  readonly rendered: string;
};

/** The new facts with the keys and comments that people added; a title that a person changed is the title. */
export function mergeFrontMatter({ theirs, fresh, title, rendered }: FrontMatters): string {
  const lines = fresh.map((line) => line.trimEnd()).filter((line) => keyOf(line) !== renderedKey);
  const titled = lines.map((line) =>
    title !== undefined && line.startsWith('title:')
      ? stringify({ title }, { lineWidth: 0 }).trimEnd()
      : line,
  );
  const added = findAdded(theirs, fresh);
  return ['---', ...titled, rendered, ...added, '---'].join('\n');
}

/** The entries whose keys are none of ours; what is indented belongs to the key above it. */
export function findAdded(theirs: readonly string[], fresh: readonly string[]): string[] {
  const known = new Set([renderedKey, sourcesKey, ...fresh.flatMap((line) => keyOf(line) ?? [])]);
  let isAdded = false;
  return theirs
    .filter((line) => {
      const key = keyOf(line);
      if (key !== undefined) isAdded = !known.has(key);
      return isAdded && line.trim() !== '';
    })
    .map((line) => line.trimEnd());
}

/** A comment, or text that is no YAML, is its own key. */
const keyOf = (line: string): string | undefined =>
  /^\s|^$/u.test(line) ? undefined : (/^([\w-]+):/u.exec(line)?.[1] ?? line.trim());
