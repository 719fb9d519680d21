import { readBlocks } from '../../markdown/read-blocks.ts';
import { readSections } from '../statements/section.ts';
import type { Section } from '../statements/section.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The subjects above each line, such as a plan or a release: what holds below one need not hold below another. */
export function readSubjects(text: string, words: Vocabulary): (line: number) => string {
  const above: Section[] = [];
  const starts = readSections(readBlocks(text), words).map((section) => {
    while ((above.at(-1)?.level ?? -1) >= section.level) above.pop();
    above.push(section);
    const subjects = above.filter(({ isSubject }) => isSubject).map(({ title }) => title);
    return { line: section.line, subject: subjects.join('\n') };
  });
  return (line) => findLast(starts, line);
}

type Start = { readonly line: number; readonly subject: string };

/** Sections stand in the order of their lines; the last one is found by halving. */
function findLast(starts: readonly Start[], line: number): string {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.line ?? line) <= line) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.subject ?? '';
}
