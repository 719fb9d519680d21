import type { Block } from '../../markdown/block.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import { findFittingLocales } from '../../requirement/words/fitting-locales.ts';
import type { ResearchFile, SchemaFact, SignatureFact } from '../../research/research.ts';
import type { Context } from './context.ts';
import { coreWords, tellsOf } from './heading-words.ts';
import { mentionsName } from './mentions-name.ts';

/** Whether a structure or call that the research shows is the project's own. */
export type IsOwn = (fact: SchemaFact | SignatureFact) => boolean;

const prose = /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu;
const history =
  /(?:^|\/)(?:change[-_ ]?log|changes|history|news|releases?|release[-_ ]?notes?)[^/]*$/iu;
/** Notes show a few things; what shows more is a reference. */
const mostOfNotes = 16;
/** Headings below which a note shows what is to be built. */
const interfaceWords = [
  ...coreWords,
  'interfaces',
  'types',
  'signatures',
  'functions',
  'schnittstellen',
  'funktionen',
];

type Notes = { readonly headings: readonly Extract<Block, { is: 'heading' }>[] };

/**
 * Documents that name the project's files show its calls and structures, and so do notes: below a heading
 * that says so, or anywhere where the clauses are in another language than the identifiers.
 */
export function makeIsOwn(context: Context, naming: ReadonlySet<string>): IsOwn {
  const { requirement, research } = context.assignment;
  const notes = new Map<string, Notes>();
  for (const file of research.files) {
    const found = readNotes(context, file);
    if (found !== undefined) notes.set(file.path, found);
  }
  const isEnglish = findFittingLocales(requirement.text).some(({ tag }) => tag === 'en');
  return ({ evidence: { path, line } }) => {
    if (naming.has(path)) return true;
    const note = notes.get(path);
    if (note === undefined) return false;
    const above = note.headings.findLast((heading) => heading.line < line)?.text ?? '';
    return !isEnglish || tellsOf(above, interfaceWords);
  };
}

/** Notes have a title, tell no history, show a few things and are no guide to a pinned library. */
function readNotes({ assignment }: Context, { path, text }: ResearchFile): Notes | undefined {
  if (!prose.test(path) || history.test(path)) return undefined;
  const { facts } = assignment.research;
  const shown = facts.filter(
    (fact) => (fact.is === 'schema' || fact.is === 'signature') && fact.evidence.path === path,
  );
  if (shown.length === 0 || shown.length > mostOfNotes) return undefined;
  const headings = readBlocks(text).filter((block) => block.is === 'heading');
  const names = assignment.pins
    .filter(({ kind }) => kind === 'library' || kind === 'framework' || kind === 'tool')
    .map(({ name }) => name.toLowerCase());
  const [title] = headings;
  const isGuide = title === undefined || mentionsName(title.text.toLowerCase(), names);
  return isGuide ? undefined : { headings };
}
