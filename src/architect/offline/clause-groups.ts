import type { Clause } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import { toFileName, toGlossaryName } from './file-names.ts';
import { coreWords, screenWords, tellsOf } from './heading-words.ts';
import { readTopics, type Topic } from './topics.ts';

export type ModuleRole = 'core' | 'logic' | 'screen';
/** Clauses that are built together in one source file. */
export type ClauseModule = {
  /** The author's heading, or the requirement's title. */
  readonly title: string;
  /** Unique kebab-case name of the file. */
  readonly name: string;
  readonly role: ModuleRole;
  readonly clauses: readonly Clause[];
};
/** Every clause, by the place in the plan where it is built. */
export type ClauseGroups = {
  readonly modules: readonly ClauseModule[];
  /** Qualities and constraints, which every module upholds. */
  readonly qualities: readonly Clause[];
  /** Constraints that name a pinned technology: the manifest answers them. */
  readonly setup: readonly Clause[];
  readonly acceptance: readonly Clause[];
  readonly exclusions: readonly Clause[];
};

/** Divides the clauses of a requirement into what modules build, what all uphold, what tests prove and what is left out. */
export function groupClauses({ requirement, pins }: Assignment): ClauseGroups {
  const { clauses } = requirement;
  const ofKind = (...kinds: readonly Clause['kind'][]): Clause[] =>
    clauses.filter(({ kind }) => kinds.includes(kind));
  const demanded = chooseDemanded(ofKind);
  const upheld = ofKind('quality', 'constraint').filter((clause) => !demanded.includes(clause));
  const names = pins.pins.map(({ name }) => name.toLowerCase());
  const namesPin = ({ text, kind }: Clause): boolean =>
    kind === 'constraint' && mentionsName(text.toLowerCase(), names);
  return {
    modules: nameModules(readTopics(requirement, demanded), requirement.title),
    qualities: upheld.filter((clause) => !namesPin(clause)),
    setup: upheld.filter(namesPin),
    acceptance: ofKind('acceptance').filter((clause) => !demanded.includes(clause)),
    exclusions: ofKind('exclusion'),
  };
}

/** What modules are made of: the functions asked for, or whatever else is asked where no function is. */
function chooseDemanded(ofKind: (...kinds: Clause['kind'][]) => Clause[]): Clause[] {
  for (const kind of ['functional', 'acceptance', 'constraint', 'quality'] as const) {
    const found = ofKind(kind);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a text names one of some technologies as a word of its own. */
export function mentionsName(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name.length < 2) return false;
    const index = text.indexOf(name);
    if (index === -1) return false;
    const border = /[\p{Script=Latin}\p{N}]/u;
    return !border.test(text.charAt(index - 1)) && !border.test(text.charAt(index + name.length));
  });
}

function nameModules(topics: readonly Topic[], whole: string): ClauseModule[] {
  const taken = new Set<string>();
  const found =
    topics.length > 0
      ? topics
      : [{ title: whole, above: [], isWholeRequirement: true, clauses: [] }];
  return found.map((topic, index) => {
    const wanted = nameTopic(topic, index);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    return { title: topic.title, name, role: findRole(topic), clauses: topic.clauses };
  });
}

function nameTopic(topic: Topic, index: number): string {
  const { title, number } = topic;
  const named = topic.isWholeRequirement ? toFileName(findIdentifier(topic.clauses)) : '';
  if (named.includes('-')) return named;
  const latin = toFileName(title);
  const translated = toGlossaryName(title);
  if (translated !== '') return translated;
  if (latin.length > 1) return latin;
  if (named.length > 2) return named;
  if (number === undefined) return topic.isWholeRequirement ? 'main-feature' : `topic-${index + 1}`;
  const digits = number.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return /^\d/u.test(digits) ? `section-${digits}` : `feature-${digits}`;
}

/** The last part of the first name in code font: what the author calls the thing. */
function findIdentifier(clauses: readonly Clause[]): string {
  for (const { text } of clauses) {
    const found = /`([A-Za-z][\w.:#-]{2,60})/u.exec(text)?.[1];
    if (found !== undefined) return found.split(/[.:#]+/u).at(-1) ?? found;
  }
  return '';
}

function findRole({ title, above, clauses }: Topic): ModuleRole {
  if (tellsOf(title, coreWords)) return 'core';
  if ([title, ...above].some((heading) => tellsOf(heading, screenWords))) return 'screen';
  const screens = clauses.filter(({ text }) => tellsOf(text, screenWords));
  return clauses.length > 0 && screens.length * 3 > clauses.length * 2 ? 'screen' : 'logic';
}
