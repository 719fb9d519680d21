import type { Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import { quoteLine, splitLines } from './prose/quote-line.ts';

/** A technology that a clause asks for, with the line that does. */
export type DemandedName = { readonly name: string; readonly evidence: Evidence };

/** Names that are plain words as well: only after a word such as "with" do they name a technology. */
const plainWords = new Set(
  'React,Express,Echo,Rocket,Slim,Warp,Tide,Fiber,Chi,Gin,Remix,Flask,Tornado,Pyramid,Mocha,Jasmine,Rails,Angular,Ava,Astro,Go,Rust,Ruby,Swift,Java'.split(
    ',',
  ),
);
const leadingWord =
  /(?:(?<!\p{L})(?:us(?:e|es|ing)|with|in|on|by|via|to|run(?:s|ning)?|written|framework|library|mit|in|auf|verwende\p{L}*|nutz\p{L}*|avec|en|utilis\p{L}+|con|us[ao]|usar|usare|utiliz\p{L}+|com|em|z|w|na|uży\p{L}+|używ\p{L}+|на|с|в|использ\p{L}+)\s+|(?:使用|采用|採用|基于|基於)\s?)[`*_]{0,3}$/iu;
/** In German, Japanese and Korean the word stands behind the name. */
const trailingWord =
  /^[`*_]{0,3}\s?(?:(?<=\s)(?:verwend|(?:be)?nutz|einsetz|eingesetzt|gebaut|umgesetzt|geschrieben)\p{L}*|を(?:使|採|用)|で(?:構|実|書)|(?:을|를)\s?사용)/u;
/** Words before a name that turn the demand round. */
const turnedRound =
  /(?:(?<!\p{L})(?:not|without|instead of|rather than|replac(?:e|es|ing)|remov(?:e|es|ing)|drop|from|than|nicht|kein\w*|ohne|statt|pas|sans|sin|sem|senza|bez|без|вместо|не)\s+(?:\p{L}+\s+)?|不|代替|取代)[`*_]{0,3}$/iu;
/** "No" says in Portuguese that something stands in something. */
const noneOf = /(?<!\p{L})no\s+(?:\p{L}+\s+)?[`*_]{0,3}$/iu;
const isPortuguese = /(?<!\p{L})(?:devem?|uma?|são|será|serão|não|pel[oa]s?|dos|das|ou)(?!\p{L})/iu;
/** What a plain word goes with when it names no technology. */
const plainNoun =
  /^ (?:delivery|deliveries|shipping|checkout|mail|lane|orders?|courier|payments?|trains?)\b/u;
const reach = 40;
/** A clause may run over some lines. */
const mostLines = 12;

/** Which of some names the clauses ask for; in their own spelling, and not where they are excluded. */
export function findDemandedNames(
  names: Iterable<string>,
  { clauses, source, text }: Requirement,
): DemandedName[] {
  const built = clauses.filter(({ kind }) => kind !== 'exclusion');
  let lines: readonly string[] | undefined;
  return [...names].flatMap((name) => {
    const clause = built.find((each) => asksFor(each.text, name));
    if (clause === undefined) return [];
    lines ??= splitLines(text);
    const from = clause.line - 1;
    const found = lines.slice(from, from + mostLines).findIndex((line) => line.includes(name));
    const evidence = quoteLine({ path: source, lines }, clause.line + Math.max(found, 0));
    return evidence.quote === '' ? [] : [{ name, evidence }];
  });
}

/** Whether a clause names a technology as something to build with. */
export function asksFor(clause: string, name: string): boolean {
  for (let at = clause.indexOf(name); at !== -1; at = clause.indexOf(name, at + 1)) {
    const before = clause.slice(Math.max(0, at - reach), at);
    const after = clause.slice(at + name.length);
    // A longer name is another technology: `React Native`, `Spring Boot Admin`, `Vue-loader`.
    const isWhole =
      !/[\p{sc=Latin}\p{sc=Cyrillic}\p{N}_/@.-]$/u.test(before) &&
      !/^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{N}_/-]| (?:Native|Router|Query|Admin)\b)/u.test(after);
    const isMeant =
      !plainWords.has(name) ||
      trailingWord.test(after) ||
      (leadingWord.test(before) && !plainNoun.test(after));
    if (isWhole && isMeant && !isTurned(clause, before)) return true;
  }
  return false;
}

/** Whether the words before a name turn the demand round. */
const isTurned = (clause: string, before: string): boolean =>
  turnedRound.test(before) || (noneOf.test(before) && !isPortuguese.test(clause));
