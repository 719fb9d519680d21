import type { Clause } from '../../spec/spec.ts';
import { toFileName, toGlossaryName } from './file-names.ts';
import { coreWords, screenWords, tellsOf } from './heading-words.ts';
import type { Topic } from './topics.ts';

export type ModuleRole = 'core' | 'logic' | 'screen';
/** Clauses that are built together in one source file. */
export type ClauseModule = {
  /** The author's heading, or the requirement's title. */
  readonly title: string;
  /** Unique kebab-case name of the file. */
  readonly name: string;
  readonly role: ModuleRole;
  readonly clauses: readonly Clause[];
  /** The file that the research names for it. */
  readonly home?: string;
};

const mostWords = 4;
/** `(Priority: P1)`, `*(mandatory)*`, `（可选）` at the end of a heading. */
const remark = /(?<!\s)\s*\*?[(（][^()（）]{0,80}[)）]\*?\s*$/u;
/** Fewer clauses say by chance what kind of module they ask for. */
const leastTelling = 2;

/** The first name in code of more clauses names only one of many things. */
const mostOfOne = 3;

/** The requirement's title, and a name for the file of a title without Latin letters. */
type Whole = { readonly whole: string; readonly root: string };

/** A module for each topic; a requirement without topics is one module. */
export function nameModules(topics: readonly Topic[], { whole, root }: Whole): ClauseModule[] {
  const taken = new Set<string>();
  const found =
    topics.length > 0
      ? topics
      : [{ title: whole, above: [], isWholeRequirement: true, clauses: [] }];
  return found.map((topic, index) => {
    const named = nameTopic(topic) ?? (topic.isWholeRequirement ? root : `topic-${index + 1}`);
    const wanted = topic.isWholeRequirement && taken.has(named) ? root : named;
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    return { title: topic.title, name, role: findRole(topic), clauses: topic.clauses };
  });
}

function nameTopic(topic: Topic): string | undefined {
  const { number } = topic;
  const title = topic.title.replace(remark, '');
  const isOne = topic.isWholeRequirement && topic.clauses.length <= mostOfOne;
  const named = isOne ? toFileName(findIdentifier(topic.clauses)) : '';
  if (named.includes('-')) return named;
  const words = [toFileName(title), toGlossaryName(title)].join('-').split('-').filter(Boolean);
  const name = [...new Set(words)].slice(0, mostWords).join('-');
  if (name.length > 1) return name;
  if (named.length > 2) return named;
  if (number === undefined) return undefined;
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
  return clauses.length >= leastTelling && screens.length * 3 > clauses.length * 2
    ? 'screen'
    : 'logic';
}
