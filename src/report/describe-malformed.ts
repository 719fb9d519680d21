import { readManifest } from '../research/manifests/read-manifest.ts';
import type { ResearchFile } from '../research/research.ts';
import { countNoun } from './count-noun.ts';

/** A folder of broken fixtures must not hide what else is said. */
const mostNamed = 10;

/** One line for each manifest that could not be read as a whole, with the reason. */
export function describeMalformed(files: readonly ResearchFile[]): string[] {
  const lines = files.flatMap((file) => {
    const malformed = readManifest(file)?.malformed;
    return malformed === undefined ? [] : [`${file.path}: ${malformed}`];
  });
  const more = lines.length - mostNamed;
  if (more <= 0) return lines;
  return [
    ...lines.slice(0, mostNamed),
    `${countNoun(more, 'more manifest')} could not be read as a whole.`,
  ];
}
