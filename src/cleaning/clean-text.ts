import { cleanCharacters } from './clean-characters.ts';
import { cleanMarkup } from './clean-markup.ts';
import { startTally, type CleanText } from './removal.ts';

/** How a text is shown to people: rendered as Markdown, or letter by letter. */
export type TextForm = 'markdown' | 'plain';

/**
 * Takes out of a stranger's text what a person who reads it on a page does not see, so that people
 * and models read the same. Lines keep their numbers, code and visible text every letter; cleaning a
 * clean text changes nothing, and the time grows with the length only.
 */
export function cleanText(text: string, form: TextForm): CleanText {
  const tally = startTally();
  const characters = cleanCharacters(text, tally);
  const cleaned = form === 'markdown' ? cleanMarkup(characters, tally) : characters;
  return { text: cleaned, removed: tally.list() };
}
