import type { Spec } from '../../spec/spec.ts';
import { letterPattern } from '../../spec/letter-pattern.ts';

/** Words that frameworks make type names of; such a word alone does not make a type the project's own. */
const generic = new Set(
  'abstract access action activity actor adapter address aggregate alert any api app application args array async auth base batch binding block body boolean box broker buffer builder button byte bytes cache call callback canvas cell change channel char child class cli click client code collection color column command component config configuration connection console container content context control controller converter cookie core count create cursor data database date default delegate delete descriptor details dialog dictionary directory dispatcher document driver duration editor element email encoder engine entity entry enum env error event exception executor exporter extension factory failure field file filter flag float flow folder form format formatter frame function future graph grid group guard handle handler hash header headers helper host html http icon id image impl index info init input instance int integer interface invalid item iterator job json key kind label layer layout level library line link list listener literal loader local locale lock log logger long loop manager map mapper markdown matcher memory message meta metadata method middleware mode model modifier module mono mutable name native network node none notification null number object observer offset ok on operation option optional options order output package page pair panel param parameter params parser path pattern payload permission pipeline platform plugin point pointer policy pool port position prefix process processor program progress project promise property props protocol provider proxy publisher query queue range raw read reader record reducer ref reference registry relation remote render renderer repository request required resource response result retry return role root route router row rule runner runtime scanner scheduler schema scope screen script section security select sequence serializer server service session set setting settings shape signal single size socket sort source span spec stack stage start state status step storage store stream string struct style subject subscription suite summary sync system tab table tag target task template test text theme thread time timeout timer timestamp token tool transaction transform tree trigger tuple type unit update upload uri url user utc uuid validation validator value variable vector version view void web widget window worker wrapper write writer xml yaml zone'.split(
    ' ',
  ),
);

const word = letterPattern(() => /[\p{L}\p{N}]+/gu);
const entity = letterPattern(() => /^\p{Lu}[\p{L}\p{N}]*/u);
const partOfName = letterPattern(() => /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+/gu);

/** Words too short to tell anything. */
const shortest = 3;

/** `OrderItem` is made of `order` and `item`; a plural counts as its singular. */
function splitTypeName(name: string): string[] {
  const words = name.match(partOfName(name)) ?? [];
  return words.map((word) => toSingular(word.toLowerCase()));
}

const toSingular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** Tells whether a type's name is made of what the project is about: its schemas, files and clauses. */
export function readDomain({
  architecture,
  interfaces,
  requirement,
}: Spec): (name: string) => boolean {
  const schemas = interfaces.schemas.flatMap(({ name }) => entity(name).exec(name)?.[0] ?? []);
  const texts = [
    ...interfaces.schemas.map(({ name }) => name),
    ...architecture.structure.files.map(({ path }) => path),
    ...requirement.clauses.map(({ text }) => text),
  ];
  const foreign = new Set(architecture.techStack.flatMap(({ name }) => wordsOfName(name)));
  const domain = new Set(
    texts
      .flatMap((text) => text.match(word(text)) ?? [])
      .flatMap(splitWord)
      .filter((word) => word.length >= shortest && !generic.has(word) && !foreign.has(word)),
  );
  // Code that exists has types of its own, named after the same things, which the document need not repeat.
  const exists = architecture.structure.files.some(({ change }) => change !== 'new');
  const entities = new Set(schemas.map((name) => splitTypeName(name).join(' ')));
  return (name) => {
    const words = splitTypeName(name);
    // `ItemDraft` is the project's own where `Item` is, however general the word is.
    const beginsWithEntity = words.some((_, index) =>
      entities.has(words.slice(0, index).join(' ')),
    );
    return beginsWithEntity || (!exists && words.some((word) => domain.has(word)));
  };
}

function splitWord(word: string): string[] {
  const parts = splitTypeName(word);
  return parts.length > 0 ? parts : [toSingular(word.toLowerCase())];
}

function wordsOfName(name: string): string[] {
  return name.toLowerCase().match(word(name)) ?? [];
}
