import { readBlocks } from '../../markdown/read-blocks.ts';
import type { JoinedText, Part } from '../text/join-text.ts';
import { isMeaningful } from '../text/template-chrome.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { ordersWork } from './order.ts';
import { withShownCode } from './shown-code.ts';
import { markDescribedSubject } from './described-subject.ts';
import { readParagraph } from './read-paragraph.ts';
import {
  isDescription,
  isProseDemand,
  isProseOnly,
  readHeading,
  readProseSection,
} from './read-prose-section.ts';
import { readSentences } from '../text/read-sentences.ts';
import { isQuestion } from './pronoun.ts';
import { readSectionStatements, toScope } from './read-section-statements.ts';
import { toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import { readSections } from './section.ts';
import type { Section } from './section.ts';
import type { Statement } from './statement.ts';

type Place = { readonly section: Section; readonly scope: Scope };

/** Every demand of a requirement; a request in plain prose, or a title alone, gives at least one. */
export function readStatements(joined: JoinedText, words: Vocabulary): Statement[] {
  return joined.parts.flatMap((part) => {
    const places = markDescribedSubject(readPart(part, words), joined.title);
    const found = readPlaces(places);
    if (found.length > 0 || part.isTalk) return move(found, part);
    const asked = readPlainProse(places);
    return asked.length > 0 ? move(asked, part) : readTitle(joined);
  });
}

const readTitle = ({ title, titleLine }: JoinedText): Statement[] =>
  isMeaningful(title) ? [{ text: title, line: titleLine, kind: 'functional' }] : [];

const move = (statements: readonly Statement[], { offset }: Part): Statement[] =>
  statements.map((statement) => ({ ...statement, line: statement.line + offset }));

const readPart = ({ text, isTalk }: Part, words: Vocabulary): Place[] =>
  readSections(readBlocks(text), words).map((section) => ({
    section,
    scope: toScope(section, words, isTalk),
  }));

/** What stands in lists, tables and binding sentences; a section that asks in prose only is read as prose. */
function readPlaces(places: readonly Place[]): Statement[] {
  const found = places.map(({ section, scope }) =>
    isDescription(section, scope) || isProseOnly(section, scope)
      ? readProseSection(section, scope)
      : readSectionStatements(section.blocks, scope),
  );
  return places.flatMap((place, index) => {
    const { section, scope } = place;
    const own = found[index] ?? [];
    if (!isSaidBelow(places, found, index))
      return own.length === 0 ? readBare(place) : readNamed(place, own);
    // Prose above the parts that say what is asked only leads to them.
    return isProseOnly(section, scope)
      ? readSectionStatements(section.blocks, scope)
      : readNamed(place, own);
  });
}

const readBare = ({ section, scope }: Place): Statement[] => {
  if (!isProseDemand(section, scope)) return [];
  const said = readProseSection(section, scope);
  return said.length > 0 ? said : readHeading(section, scope);
};

/** A section with an id demands something, and not only by what it is accepted; what stands in it is known by its id. */
function readNamed({ section, scope }: Place, own: readonly Statement[]): readonly Statement[] {
  const { alias } = section;
  if (alias === undefined || own.some((statement) => statement.alias !== undefined)) return own;
  const isAccepted = own.every(({ kind }) => kind === 'acceptance');
  if (isAccepted) return [...readProseSection(section, scope), ...own];
  return own.map((said) => (said.kind === 'acceptance' ? said : { ...said, alias }));
}

function isSaidBelow(
  places: readonly Place[],
  found: readonly (readonly Statement[])[],
  index: number,
): boolean {
  const level = places[index]?.section.level ?? 0;
  for (let below = index + 1; (places[below]?.section.level ?? 0) > level; below += 1)
    if ((found[below] ?? []).length > 0) return true;
  return false;
}

/** The sentences that ask, wherever they stand, or else the first paragraph that says something. */
function readPlainProse(places: readonly Place[]): Statement[] {
  const open = places.filter(({ scope }) => scope.kind !== 'context');
  const requests = open.flatMap((place) => readRequests(place));
  if (requests.length > 0) return requests;
  const plain = open.filter(({ scope }) => scope.kind !== 'motivation');
  return plain.flatMap(readParagraphs).slice(0, 1);
}

const readRequests = ({ section, scope }: Place): Statement[] =>
  section.blocks.flatMap((block, index) => {
    if (block.is !== 'paragraph') return [];
    const said = readSentences(block.text)
      .filter(({ text }) => isAsked(text, scope))
      .map(({ text, offset }) => ({ text, line: block.line + offset, kind: toKind(text, scope) }));
    return withShownCode(said, block, section.blocks[index + 1]);
  });

const isAsked = (text: string, { words }: Scope): boolean =>
  words.isRequest(text) || ordersWork(text) || (words.isBinding(text) && !isQuestion(text));

const readParagraphs = ({ section, scope }: Place): Statement[] =>
  section.blocks
    .flatMap((block) => readParagraph(block, scope.words))
    .filter(({ text }) => !isQuestion(text))
    .map(({ text, line }) => ({ text, line, kind: toKind(text, scope) }));
