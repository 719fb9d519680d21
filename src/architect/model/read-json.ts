import { jsonrepair } from 'jsonrepair';
import { scanJson, type Member } from './scan-json.ts';

/** Where JSON begins and ends in a text, or why there is none. */
export type ReadJson =
  | {
      readonly ok: true;
      readonly value: object;
      /** The beginnings of what no repair could read; the rest is there without it. */
      readonly lost: readonly string[];
    }
  | { readonly ok: false; readonly is: 'cut' | 'absent' | 'malformed' };

/**
 * The library takes quadratic time on hostile text: 20 ms for so many characters at the worst, so
 * that a broken object that is longer is mended member by member.
 */
const longestRepair = 16_384;
/** Deeper than any specification; what is broken below is lost. */
const deepestSplit = 6;
const longestShown = 60;
/** Twice as deep as a specification; whatever reads on goes down step by step, and would end its stack. */
const deepestValue = 24;

/** Reads the JSON object of a text, with reasoning, prose or a fence around it, mending what models get wrong. */
export function readJson(text: string): ReadJson {
  const whole = asObject(attempt(() => parse(text.replace(/^\ufeff/u, ''))));
  if (whole !== undefined) return { ok: true, value: whole, lost: [] };
  const place = findObject(text);
  if (typeof place === 'string') return { ok: false, is: place };
  const { start, end } = place;
  if (end === undefined) return { ok: false, is: 'cut' };
  const lost: string[] = [];
  const value = asObject(mend(text.slice(start, end), lost, 0));
  return value === undefined ? { ok: false, is: 'malformed' } : { ok: true, value, lost };
}

/** The properties of a cut answer that were whole before it broke off; the one in which it did is not among them. */
export function readCutAnswer(text: string): Readonly<Record<string, unknown>> {
  const place = findObject(text);
  if (typeof place === 'string') return {};
  const { members } = scanJson(text, place.start);
  return Object.fromEntries(members.flatMap((member) => readMember(member, [], 0)));
}

/** The list in which a cut answer broke off, with those of its items that were whole. */
export function readCutList(
  text: string,
): { readonly name: string; readonly items: readonly unknown[] } | undefined {
  const place = findObject(text);
  const { rest } = typeof place === 'string' ? {} : scanJson(text, place.start);
  if (rest === undefined || rest.valueStart === 0) return undefined;
  const name = readKey(rest);
  const list = rest.text.slice(rest.valueStart).trimStart();
  if (name === undefined || !list.startsWith('[')) return undefined;
  const { members } = scanJson(list, 0);
  const items = members.flatMap((member) => readMember(member, [], 0));
  return { name, items: items.map(([, item]) => item) };
}

type Place = { readonly start: number; readonly end?: number };

/** The longest object: reasoning and prose may hold small ones. */
function findObject(text: string): Place | 'cut' | 'absent' {
  const from = skipReasoning(text);
  if (from === undefined) return 'cut';
  const objectStart = /\{(?=\s*(?:["'“]|\/[/*]|[\w$]{1,64}\s*:))/gu;
  objectStart.lastIndex = from;
  let longest: Place | undefined;
  for (;;) {
    const found = objectStart.exec(text);
    if (found === null) return longest ?? 'absent';
    const { end } = scanJson(text, found.index);
    const place = { start: found.index, ...(end !== undefined && { end }) };
    if (longest === undefined || lengthOf(place, text) > lengthOf(longest, text)) longest = place;
    if (end === undefined) return longest;
    objectStart.lastIndex = end;
  }
}

const lengthOf = ({ start, end }: Place, text: string): number => (end ?? text.length) - start;

/** Where the answer begins behind the thoughts of a reasoning model; nowhere when only they were written. */
function skipReasoning(text: string): number | undefined {
  const opened = /^\s*<(?<tag>think|thinking|thought|reasoning)>/iu.exec(text);
  const tag = opened?.groups?.['tag'];
  if (tag !== undefined) {
    const closing = `</${tag}>`;
    const end = text.search(new RegExp(closing, 'iu'));
    return end < 0 ? undefined : end + closing.length;
  }
  // Some templates write the opening tag themselves, so that only the closing one comes.
  const isAnswerFirst = /^\s*(?:```\w*\s*)?[{[]/u.test(text);
  const end = isAnswerFirst ? -1 : text.indexOf('</think>');
  return Math.max(end, 0);
}

function mend(piece: string, lost: string[], depth: number): unknown {
  const exact = attempt(() => parse(piece));
  if (exact !== undefined) return exact;
  const start = piece.search(/\S/u);
  const mended = piece.length > longestRepair ? undefined : attempt(() => parse(jsonrepair(piece)));
  // Where a bracket is one too many, the library makes a list of what it takes for two objects.
  const isSplit = Array.isArray(mended) && piece.charAt(start) !== '[';
  if (mended !== undefined && !isSplit) return mended;
  if (depth < deepestSplit && '{['.includes(piece.charAt(start)))
    return split(piece, start, { lost, depth });
  lost.push(piece.trim().slice(0, longestShown).toWellFormed());
  return undefined;
}

function split(
  piece: string,
  start: number,
  { lost, depth }: { readonly lost: string[]; readonly depth: number },
): unknown {
  const { members } = scanJson(piece, start);
  const read = members.flatMap((member) => readMember(member, lost, depth + 1));
  return piece.charAt(start) === '{' ? Object.fromEntries(read) : read.map(([, value]) => value);
}

/** A member as key and value, the key of an element being empty; nothing where it cannot be read. */
function readMember(member: Member, lost: string[], depth: number): [string, unknown][] {
  const value = mend(member.text.slice(member.valueStart), lost, depth);
  const name = value === undefined ? undefined : readKey(member);
  return name === undefined ? [] : [[name, value]];
}

function readKey({ text, valueStart }: Member): string | undefined {
  const key = text.slice(0, Math.max(valueStart - 1, 0)).trim();
  const name = /^[\w$]*$/u.test(key) ? key : mend(key, [], deepestSplit);
  return typeof name === 'string' ? name : undefined;
}

function asObject(value: unknown): object | undefined {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof only === 'object' && only !== null && !Array.isArray(only) ? only : undefined;
}

/** A value that is nested too deeply is none. */
function parse(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return isDeeper(value, deepestValue) ? undefined : value;
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** Deep nesting ends the stack of the library, whose errors say nothing to anybody. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
