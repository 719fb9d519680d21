import type { Block } from '../../markdown/block.ts';
import { clauseKinds } from '../kinds.ts';
import type { Clause, Evidence } from '../spec.ts';
import type { Unreadable } from '../parsed-spec.ts';
import { readHead } from './head.ts';
import { readKnownWord } from './read-known-word.ts';
import { codeOf, isEmpty, markdownOf, proseOf, type Slice, within } from './slice.ts';
import type { Spots } from './spots.ts';

/** What stands at the end of a document: the clauses, and the evidence by label. */
export type Footnotes = {
  readonly clauses: readonly Clause[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The blocks that are not footnotes. */
  readonly others: readonly Block[];
};
type Reading = { readonly spots: Spots; readonly unreadable: Unreadable[] };
type Definition = { readonly label: string; readonly body: Slice };

const definition = /^\[\^([A-Za-z0-9_-]{1,40})\]:/u;

export function readFootnotes(blocks: readonly Block[], { spots, unreadable }: Reading): Footnotes {
  const clauses: Clause[] = [];
  const evidence = new Map<string, Evidence>();
  const others: Block[] = [];
  for (const block of blocks) {
    if (block.is !== 'paragraph' || !definition.test(block.text)) {
      others.push(block);
      continue;
    }
    for (const { label, body } of readDefinitions(block)) {
      const clause = readClause(label, body, { spots, unreadable });
      const proof = clause === undefined ? readEvidence(body) : undefined;
      if (clause !== undefined) {
        spots.mark(`requirement.clauses.${clauses.length}.text`, clause.text);
        spots.mark(`requirement.clauses.${clauses.length}`, body);
        clauses.push(clause.clause);
      } else if (proof === undefined) {
        const message = `Expected a clause or evidence such as \`research.md:12\`: \`quote\` in footnote ${label}.`;
        unreadable.push({ what: 'footnote', message, at: spots.locate(body) });
      } else if (!evidence.has(label)) evidence.set(label, proof);
    }
  }
  return { clauses, evidence, others };
}

/** A paragraph of definitions, one or more lines each. */
function readDefinitions({ text, line }: { text: string; line: number }): Definition[] {
  const found: { label: string; start: number; bodyStart: number }[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const match = definition.exec(text.slice(start, Math.min(end, start + 50)));
    if (match?.[1] !== undefined) {
      found.push({ label: match[1], start, bodyStart: start + match[0].length });
    }
    start = end + 1;
  }
  return found.map(({ label, bodyStart }, index) => {
    const end = found[index + 1]?.start ?? text.length;
    return { label, body: within({ text, line, start: bodyStart, end }, 0) };
  });
}

function readClause(
  label: string,
  body: Slice,
  reading: Reading,
): { clause: Clause; text: Slice } | undefined {
  const { strong, meta = [], rest } = readHead(body);
  const id = strong === undefined ? label.toUpperCase() : markdownOf(strong);
  if (!/^R[1-9]\d*$/u.test(id)) return undefined;
  const [, origin, alias] = meta.map(codeOf);
  const kind = readKnownWord(meta[0], { what: `the kind of ${id}`, words: clauseKinds }, reading);
  const line = Number(/:(\d{1,16})$/u.exec(origin ?? '')?.[1] ?? 1);
  return {
    clause: {
      id,
      text: proseOf(rest),
      line,
      kind: kind ?? 'functional',
      ...(alias === undefined ? {} : { alias }),
    },
    text: isEmpty(rest) ? body : rest,
  };
}

/** `` `path:12-14`: `quote` `` */
function readEvidence(body: Slice): Evidence | undefined {
  const { codes, rest } = readHead(body);
  const [origin] = codes;
  const found =
    origin === undefined ? null : /^(.+):(\d{1,16})(?:-(\d{1,16}))?$/u.exec(codeOf(origin));
  if (found === null) return undefined;
  const [, path = '', line = '', endLine] = found;
  return {
    path,
    line: Number(line),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
    quote: codeOf(rest),
  };
}
