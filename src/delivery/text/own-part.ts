import { endMarker } from './marker.ts';

const start = '<!-- spec-writer: about=';

/**
 * Puts our words into a text in which people write too: only what stands between our markers is
 * replaced. Where somebody removed the markers, ours go to the end, and theirs stay whole.
 */
export function replaceOwnPart(text: string, ownPart: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(endMarker, from);
  if (from === -1 || to === -1)
    return text.trim() === '' ? ownPart : `${text.trimEnd()}\n\n${ownPart}`;
  return `${text.slice(0, from)}${ownPart}${text.slice(to + endMarker.length)}`;
}
