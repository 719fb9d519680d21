import type { ParsedSpec } from '../parsed-spec.ts';
import type { Outline } from './outline.ts';
import { isEmptyBody, partPointers } from './read-parts.ts';
import { proseOf } from './slice.ts';
import type { Spots } from './spots.ts';

const sectionPointers = ['architecture', 'interfaces', 'logic', 'plan'] as const;

/** Sections, parts and phases as rules see them. */
export function describeOutline(
  { headings, parts, phases }: Outline,
  spots: Spots,
): Pick<ParsedSpec, 'sections' | 'parts' | 'phases'> {
  return {
    sections: headings.map(({ level, label }) => {
      const written = proseOf(label);
      const [, number, title] = /^(\d{1,3})[.)]? (.*)$/u.exec(written) ?? [];
      const at = spots.locate(label);
      return number === undefined || title === undefined
        ? { title: written, level, at }
        : { title, level, number: Number(number), at };
    }),
    parts: parts.map(({ name, section, label, body }) => ({
      name,
      section,
      title: proseOf(label),
      empty: isEmptyBody(body),
      at: spots.locate(label),
    })),
    phases: phases.map(({ number, title, label }) => ({ number, title, at: spots.locate(label) })),
  };
}

/** Gives sections and parts their places; decisions and exclusions belong to the first section. */
export function markOutline({ title, headings, parts }: Outline, spots: Spots): void {
  spots.mark('title', title);
  for (const { section, label } of headings) {
    const pointer = sectionPointers[(section ?? 0) - 1];
    if (pointer !== undefined) spots.mark(pointer, label);
  }
  for (const { name, label } of parts) spots.mark(partPointers[name], label);
  const first = headings.find(({ section }) => section === 1)?.label;
  spots.mark('decisions', first);
  spots.mark('outOfScope', first);
}
