import { letterPattern } from '../../spec/letter-pattern.ts';

/**
 * Names in type positions of one signature or field: identifiers that begin with a capital and hold
 * a small letter, without those that code itself shows to be something else. Precise rather than
 * complete: a name that might be a value, a call or a label is not taken for a type.
 */
const identifier = letterPattern(
  () => /(?<![\p{L}\p{N}_$@#'.:/{\\-]|\/\{)\p{Lu}[\p{L}\p{N}_]*(?![\p{L}\p{N}_$])/gu,
);
const smallLetter = letterPattern(() => /\p{Ll}/u);
const wordCharacter = letterPattern(() => /[\p{L}\p{N}_]/u);
/** What makes the name before it a qualifier, a call, a macro, a label, a key or part of a path. */
const notType = /^(?:\.|::|\s?\(|!|\??:(?!:)|\s?=>|[-/'])/u;
const strings = /"[^"\n]{0,500}"|'[^'\n]{0,500}'|`[^`]{0,500}`/gu;
const comments = /\/\/[^\n]*|\/\*[^*]{0,2000}\*\/|(?:^|\s)#[^\n[][^\n]*/gu;
/** URL paths, with their parameters and queries. */
const routes = /(?<=\s|^)\/\S*/gu;
/** `string CustomerName` and `List<Item> Items` name something; `id OrderId` gives a Go parameter its type. */
const declares = letterPattern(
  () =>
    /(?:\b(?:string|int|bool|long|decimal|double|float|byte|char|short|object|void|var|const|let|val|class|interface|type|struct|enum|record|trait|protocol|func|fun|fn|def|function|namespace|module|package|import|use|new)|(?<![-=])[>\]?]|\p{Lu}[\p{L}\p{N}_]*\p{Ll}[\p{L}\p{N}_]*)\s+$/u,
);

/** Longer code is no signature; the limit bounds the time. */
const longestCode = 20_000;

export function readTypeNames(code: string): string[] {
  const text = code
    .slice(0, longestCode)
    .replace(strings, ' ')
    .replace(comments, ' ')
    .replace(routes, ' ');
  const found: string[] = [];
  for (const { 0: name, index } of text.matchAll(identifier(text))) {
    const end = index + name.length;
    if (!smallLetter(name).test(name) || notType.test(text.slice(end, end + 3))) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    if (declares(before).test(before) || isTag(text, index)) continue;
    found.push(name);
  }
  return found;
}

/** `<LogTable rows>` is a tag; in `List<Item>` a name stands before the bracket. */
function isTag(text: string, index: number): boolean {
  const before = text[index - 2] ?? '';
  return text[index - 1] === '<' && !wordCharacter(before).test(before);
}
