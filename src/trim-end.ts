/**
 * A text without the given characters at its end; a space among them stands for any white space.
 *
 * It walks from the end: an expression that looks for a run of characters before the end starts anew
 * at each of them, so that a long run inside of a stranger's text would take minutes.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text.charAt(end - 1), characters)) end -= 1;
  return text.slice(0, end);
}

const isOneOf = (character: string, characters: string): boolean =>
  characters.includes(character) || (characters.includes(' ') && character.trim() === '');
