import { en } from '../locales/en.ts';
import { findLocale } from '../locales/index.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { describeOutline, markOutline } from './parse/describe-outline.ts';
import { findLocaleOf } from './parse/find-locale-of.ts';
import { readFootnotes } from './parse/footnotes.ts';
import { countFrontMatter, readFrontMatter } from './parse/front-matter.ts';
import type { Reading } from './parse/items.ts';
import { readOutline } from './parse/outline.ts';
import { isPlaceholder } from './parse/read-fact.ts';
import { readParts } from './parse/read-parts.ts';
import { proseOf } from './parse/slice.ts';
import { createSpots, type Spots } from './parse/spots.ts';
import { openWords } from './parse/words.ts';
import type { ParsedSpec, Unreadable } from './parsed-spec.ts';
import type { Evidence } from './spec.ts';

/** Reads a specification, rendered or written by anybody; it never throws and reports what it could not read. */
export function parseSpec(text: string): ParsedSpec {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  const spots = createSpots(lines);
  const unreadable: Unreadable[] = [];
  const top = countFrontMatter(lines);
  const facts = readFrontMatter(lines.slice(0, top), { spots, unreadable });
  // Blank lines instead of the front matter keep the numbers of the lines below.
  const blocks = readBlocks([...lines.slice(0, top).fill(''), ...lines.slice(top)].join('\n'));
  const { clauses, evidence, others } = readFootnotes(blocks, { spots, unreadable });
  const isOpen = isPlaceholder(facts.locale);
  const locale = isOpen ? findLocaleOf(text, others) : findLocale(facts.locale);
  const words = openWords(locale ?? en);
  const outline = readOutline(others, words);
  markOutline(outline, spots);
  const lookUp = createLookUp(evidence, spots, unreadable);
  const reading: Reading = { words, spots, unreadable, evidence: lookUp };
  const { inputHash, model, tool, createdAt, sources } = facts;
  return {
    text,
    lines,
    blocks,
    locale: locale ?? en,
    spec: {
      schemaVersion: 1,
      title: facts.title ?? (outline.title === undefined ? '' : proseOf(outline.title)),
      locale: facts.locale,
      createdAt,
      generator: { tool, model, inputHash, ...(sources.length > 0 && { sources }) },
      requirement: {
        source: facts.requirement.source,
        title: facts.requirement.title,
        clauses: [...clauses],
      },
      ...readParts(outline, { blocks, reading }),
    },
    ...describeOutline(outline, spots),
    unreadable,
    at: spots.at,
  };
}

/** Gives the evidence that footnotes hold; a citation that leads nowhere is reported. */
function createLookUp(
  known: ReadonlyMap<string, Evidence>,
  spots: Spots,
  unreadable: Unreadable[],
): Reading['evidence'] {
  return (labels, at) =>
    labels.flatMap((label) => {
      const found = known.get(label);
      if (found !== undefined) return [found];
      const message = `Expected evidence in footnote ${label}, found none.`;
      unreadable.push({ what: 'footnote', message, at: spots.locate(at) });
      return [];
    });
}
