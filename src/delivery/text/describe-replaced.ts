import { escapeLine } from '../../markdown/escape-prose.ts';
import { toLine } from '../../spec/text.ts';
import type { Replaced } from '../delivery.ts';
import { shorten } from './length.ts';

/** What a new document takes the place of, and what goes with it; a plain line, not escaped. */
export function describeReplaced({ source, dropped }: Replaced): string {
  if (source === undefined) {
    return 'This takes the place of a document that somebody else wrote.';
  }
  const place = `This takes the place of the specification of ${toLine(source)}.`;
  if (dropped.length === 0) return place;
  return `${place} What people wrote there is not in it: ${dropped.map(toLine).join('; ')}. With spec-path specs/{issue}/SPEC.md every issue has a document of its own.`;
}

/** The same where it cannot be overlooked. */
export const quoteReplaced = (replaced: Replaced, characters: number): string =>
  `> [!IMPORTANT]\n> ${escapeLine(shorten(describeReplaced(replaced), Math.max(characters, shortest)))}`;

/** The sentences themselves have room, whatever is cut from the names in them. */
const shortest = 400;
