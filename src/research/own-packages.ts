import type { Requirement } from '../requirement/requirement.ts';
import type { Fact, VersionFact } from './research.ts';
import { findTechnology } from './technology-kinds.ts';

/** A private package, or one that was never released, is nothing that anybody pins. */
const isReleased = ({ evidence, version }: VersionFact): boolean =>
  !/"private"\s*:\s*true|publish\s*=\s*false/u.test(evidence.quote) &&
  !/SNAPSHOT|^0\.0\.\d+$|^0\.1\.0$/iu.test(version);

const escape = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);

/** Before a name stands no such word: "a shop owner" speaks of no package. */
const article =
  /(?<!\p{L})(?:an?|my|our|your|every|each|eine?[mnrs]?|unsere?[mnrs]?|une?|una|uno|uma?)\s$/iu;
const longestArticle = 12;

/** Whether a text has a name as a word of its own, and nowhere as a plain noun. */
const isWordOf = (text: string, word: string): boolean => {
  const pattern = `(?<![\\p{L}\\p{N}_-])${escape(word)}(?![\\p{L}\\p{N}_]|-\\p{L})`;
  const places = [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index }) => index);
  return (
    places.length > 0 &&
    !places.some((at) => article.test(text.slice(Math.max(0, at - longestArticle), at)))
  );
};

/** From so many options on, the research is about a command line tool. */
const optionsOfTool = 3;

/** A command line tool is often called by the first part of its package's name: `fd` of `fd-find`. */
const commandOf = (name: string, facts: readonly Fact[]): string | undefined => {
  const options = facts.filter((fact) => fact.is === 'signature' && fact.kind === 'command');
  const [first = ''] = name.split('-');
  const isCommand = options.length >= optionsOfTool && first !== name && first.length > 1;
  return isCommand && findTechnology(first) === undefined ? first : undefined;
};

/** The packages that the research describes and that the requirement asks to change, with their versions. */
export const namedOwnPackages = (facts: readonly Fact[], requirement: Requirement): VersionFact[] =>
  facts.filter((fact): fact is VersionFact => {
    if (fact.is !== 'version' || fact.scope !== 'own' || !isReleased(fact)) return false;
    const names = [fact.name, commandOf(fact.name, facts)];
    return names.some(
      (name) => name !== undefined && name.length > 1 && isWordOf(requirement.text, name),
    );
  });
