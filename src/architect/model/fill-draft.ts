import * as z from 'zod';
import type { PlacedFinding } from './sections-to-mend.ts';
import { Draft } from './draft.ts';
import { describeLostContent } from './draft-problem.ts';

const text = z.string();
/** A draft in which the texts that every document needs may be blank. */
const Written = Draft.extend({
  title: text,
  root: text,
  pattern: z.object({ name: text, rationale: text, diagram: text.nullable() }),
});

/** What stands for a text without which no document can be written, until the model gives one. */
const standIns = {
  title: 'Specification',
  root: 'project',
  'pattern.name': 'Unnamed',
  'pattern.rationale': 'The answer gives no reason.',
} as const;

/** A draft with stand-ins for what no document can lack; nothing when no list of it holds anything. */
export function fillDraft(
  value: unknown,
): { readonly draft: Draft; readonly problems: readonly PlacedFinding[] } | undefined {
  const { data: written } = Written.safeParse(value);
  if (written === undefined) return undefined;
  const lists = Object.values(written).filter((part) => Array.isArray(part));
  if (lists.every(({ length }) => length === 0)) return undefined;
  const problems: PlacedFinding[] = [];
  const fill = (place: keyof typeof standIns, given: string): string => {
    if (given.trim() !== '') return given;
    problems.push(describeMissing(place));
    return standIns[place];
  };
  const { title, root, pattern } = written;
  const filled = Draft.safeParse({
    ...written,
    title: fill('title', title),
    root: fill('root', root),
    pattern: {
      ...pattern,
      name: fill('pattern.name', pattern.name),
      rationale: fill('pattern.rationale', pattern.rationale),
    },
  });
  return filled.success ? { draft: filled.data, problems } : undefined;
}

const describeMissing = (place: string): PlacedFinding =>
  describeLostContent({
    message: `Expected the answer to state ${place}, found none.`,
    hint: `Give ${place} a text.`,
    pointer: place,
  });
