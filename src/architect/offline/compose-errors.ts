import type { Clause, Spec } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import { chooseNotes } from './compose-details.ts';
import { shortenEndpoint } from './compose-structure.ts';
import type { Context } from './context.ts';
import { findFile } from './find-file.ts';
import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { listSome } from './list-some.ts';
import { toCodeSpan } from './wording.ts';

type ErrorHandling = Spec['logic']['errorHandling'][number];

const mostNotes = 10;
const mostClauses = 16;
const mostAnswers = 20;

/** What fails and what is then done: as endpoints, clauses and the research state it. */
export function composeErrors(context: Context, layout: Layout): ErrorHandling[] {
  const found = [
    ...describeAnswers(context, layout).slice(0, mostAnswers),
    ...describeClauses(context, layout),
    ...describeNotes(context, layout),
  ];
  return found.length > 0 ? found : describeFlow(context, layout);
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
  const speaksOfFailure = ({ text }: Clause): boolean => hasWord(text.toLowerCase(), failures);
  return modules
    .flatMap((module) =>
      module.clauses.filter(speaksOfFailure).map((clause) => ({ module, clause })),
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
  const { texts, quoting } = context;
  return chooseNotes(context, 'failure', mostNotes).map(({ text }) => {
    const { source, test } = findFile(layout, text);
    return {
      failure: texts.errors.stated(quoting.quote(text)),
      strategy: texts.errors.statedSo(toCodeSpan(test)),
      file: source,
    };
  });
}

/** Nothing is said of failures: the first flow still has to stop somewhere. */
function describeFlow({ texts, quoting }: Context, { modules }: Layout): ErrorHandling[] {
  return modules.slice(0, 1).map(({ title, source }: PlacedModule) => ({
    failure: texts.errors.step(quoting.phrase(title)),
    strategy: texts.errors.stepSo,
    file: source,
  }));
}
