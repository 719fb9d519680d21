import { countCharacters, mostCharacters } from './length.ts';
import { endMarker, parseMarker, withoutMarkers, type Marker } from './marker.ts';

/** Text of ours between its two markers; nothing in it can be taken for one of them. */
export const wrapOwnPart = (marker: string, text: string): string =>
  `${marker}\n${withoutMarkers(text).replace(/\r\n?/gu, '\n').trim()}\n${endMarker}\n`;

/**
 * Brings our part of a body up to date; every word around it stays. Where the markers are gone, somebody
 * took them out: then all that is there is theirs, and ours comes once at the end.
 */
export function replaceOwnPart(existingBody: string, ownPart: string): string {
  const standing = findOwnPart(existingBody);
  const lineEnd = existingBody.includes('\r\n') ? '\r\n' : '\n';
  const place = (part: string): string => {
    const own = part.trimEnd().replaceAll('\n', lineEnd);
    if (standing === undefined) return append(existingBody, own, lineEnd);
    return `${existingBody.slice(0, standing.start)}${own}${existingBody.slice(standing.end)}`;
  };
  const hasRoom = (body: string): boolean => countCharacters(body) <= mostCharacters;
  const whole = place(ownPart);
  if (hasRoom(whole)) return whole;
  const short = place(shortPart(ownPart));
  // Nobody's words are cut to make room for ours.
  return hasRoom(short) ? short : existingBody;
}

/** Whether our part of a body was written about another input; where somebody took it out, nothing is. */
export function isOutdated(body: string, inputHash: string): boolean {
  const marker = readOwnMarker(body);
  return marker !== undefined && marker.inputHash !== inputHash;
}

/** A part that names no input: something around it could not be set and is still to be. */
export const leaveUnfinished = (ownPart: string): string =>
  ownPart.replace(/^(<!-- spec-writer: \S+) hash=[0-9a-f]{64} -->/u, '$1 -->');

/** Whether our part of a body was left so. */
export function isUnfinished(body: string): boolean {
  const marker = readOwnMarker(body);
  return marker !== undefined && marker.inputHash === undefined;
}

function readOwnMarker(body: string): Marker | undefined {
  const own = findOwnPart(body);
  const [line = ''] = own === undefined ? [] : body.slice(own.start, own.end).split('\n', 1);
  return parseMarker(line.trimEnd());
}

function append(body: string, part: string, lineEnd: string): string {
  const above = body.trimEnd();
  return above === '' ? `${part}\n` : `${above}${lineEnd}${lineEnd}${part}${lineEnd}`;
}

/** What is left to say where the words of others leave no room. */
function shortPart(ownPart: string): string {
  const [marker = ''] = ownPart.split('\n', 1);
  const refs = /^Refs #\d+$/mu.exec(ownPart)?.[0] ?? '';
  const told = 'The summary of the specification has no room beside the text of this pull request.';
  return wrapOwnPart(marker, `${told}\n\n${refs}`);
}

type Span = { readonly start: number; readonly end: number };

/** From a first marker to the next last one, without another first one between. */
function findOwnPart(body: string): Span | undefined {
  let start: number | undefined;
  for (const { 0: line, index } of body.matchAll(/[^\n]+/gu)) {
    const text = line.trimEnd();
    if (parseMarker(text) !== undefined) start = index;
    else if (text === endMarker && start !== undefined) {
      return { start, end: index + text.length };
    }
  }
  return undefined;
}
