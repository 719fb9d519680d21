import type { Block } from '../../markdown/block.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import type { ResearchFile } from '../../research/research.ts';
import type { Clause, Evidence, Spec } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import { uniqueBy } from './choose-interfaces.ts';
import { chooseNotes } from './compose-details.ts';
import { shortenEndpoint } from './compose-structure.ts';
import type { Context } from './context.ts';
import { findFile } from './find-file.ts';
import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { listSome } from './list-some.ts';
import { isFailure, withoutSettings } from './tells-of-failure.ts';
import { readWholePoint } from './whole-point.ts';
import { toCodeSpan, withoutTitle } from './wording.ts';

type ErrorHandling = Spec['logic']['errorHandling'][number];

const mostNotes = 10;
const mostClauses = 16;
const mostAnswers = 20;

/** What fails and what is then done: as endpoints, clauses and the research state it. */
export function composeErrors(context: Context, layout: Layout): ErrorHandling[] {
  return [
    ...describeAnswers(context, layout).slice(0, mostAnswers),
    ...describeClauses(context, layout),
    ...describeNotes(context, layout),
  ];
}

type Answer = { readonly files: Set<string>; readonly callers: string[] };

/** What endpoints answer when they fail, each status once. */
function describeAnswers(context: Context, { routes }: Layout): ErrorHandling[] {
  const byStatus = new Map<string, Answer>();
  for (const { path, endpoints } of routes) {
    for (const { signature, errors } of endpoints) {
      for (const status of errors.map(toLine).filter((text) => /[\p{L}\p{N}]/u.test(text))) {
        const known = byStatus.get(status) ?? { files: new Set(), callers: [] };
        known.files.add(path);
        known.callers.push(shortenEndpoint(signature));
        byStatus.set(status, known);
      }
    }
  }
  const { errors } = context.texts;
  return Array.from(byStatus, ([status, { files, callers }]) => ({
    failure: errors.answer(toCodeSpan(status), listSome(context, callers)),
    strategy: errors.answerSo(listSome(context, [...files])),
    file: [...files][0] ?? '',
  }));
}

function describeClauses(context: Context, { modules }: Layout): ErrorHandling[] {
  const { texts, quoting, assignment } = context;
  const { failures } = assignment.locale;
  const speaksOfFailure = ({ text }: Clause, { title }: PlacedModule): boolean => {
    const words = withoutSettings(withoutTitle(text, title));
    return hasWord(words.toLowerCase(), failures) && isFailure(words);
  };
  return modules
    .flatMap((module) =>
      module.clauses
        .filter((clause) => speaksOfFailure(clause, module))
        .map((clause) => ({ module, clause })),
    )
    .slice(0, mostClauses)
    .map(({ module, clause: { id, text } }) => ({
      failure: texts.errors.clause(id, quoting.phrase(text)),
      strategy: texts.errors.clauseSo(id, toCodeSpan(module.test)),
      file: module.source,
    }));
}

const wordCharacter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** `error`, but not `terror`; scripts without spaces need no borders. */
function hasWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const index = text.indexOf(word);
    return (
      index !== -1 && !(wordCharacter.test(word) && wordCharacter.test(text.charAt(index - 1)))
    );
  });
}

function describeNotes(context: Context, layout: Layout): ErrorHandling[] {
  const { texts, quoting, assignment } = context;
  const findHeading = openHeadings(assignment.research.files);
  const notes = chooseNotes(context, 'failure', mostNotes).map((note) => ({
    heading: findHeading(note.evidence),
    ...readWholePoint(assignment.research.files, note),
  }));
  return uniqueBy(notes, ({ text }) => text).map(({ text, heading }) => {
    const { source, test } = findFile(layout, text, heading);
    return {
      failure: texts.errors.stated(quoting.quote(text)),
      strategy: texts.errors.statedSo(toCodeSpan(test)),
      file: source,
    };
  });
}

/** The heading above a line of the research: it tells what a sentence is about that does not say so itself. */
function openHeadings(files: readonly ResearchFile[]): (evidence: Evidence) => string {
  const known = new Map<string, readonly Block[]>();
  return ({ path, line }) => {
    const text = files.find((file) => file.path === path)?.text ?? '';
    const headings = known.get(path) ?? readBlocks(text).filter(({ is }) => is === 'heading');
    known.set(path, headings);
    const last = headings.findLast((heading) => heading.line < line);
    return last?.is === 'heading' ? last.text : '';
  };
}
