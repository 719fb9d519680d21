import { pickParts, type Parts } from './draft-sections.ts';
import { foldName } from './fit-shape.ts';
import { hoistProperties } from './hoist-properties.ts';
import { readCutAnswer, readCutList, readJson } from './read-json.ts';

/** What was whole of an answer that broke off. */
export type CutParts = {
  readonly parts: Parts;
  /** The list in which it broke off, with those of its items that were whole. */
  readonly open?: { readonly name: string; readonly items: readonly unknown[] };
};

/** The asked-for properties of a whole answer; none where it holds no JSON. */
export function readParts(text: string, names: readonly string[]): Parts {
  const read = readJson(text);
  return read.ok ? pickParts(unfold(hoistProperties(read.value, names), names), names) : {};
}

/** What was whole of a cut answer: it was paid for, and is not asked for again. */
export function readCutParts(text: string, names: readonly string[]): CutParts {
  const parts = pickParts(unfold(readCutAnswer(text), names), names);
  const list = readCutList(text);
  if (list === undefined || list.items.length === 0) return { parts };
  const [name] = Object.keys(unfold({ [list.name]: [] }, names));
  if (name === undefined || !names.includes(name) || Object.hasOwn(parts, name)) return { parts };
  return { parts, open: { name, items: list.items } };
}

/** Some models write `tech_stack` for `techStack`. */
function unfold(found: Parts, names: readonly string[]): Parts {
  const known = new Map(names.map((name) => [foldName(name), name]));
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [known.get(foldName(name)) ?? name, value]),
  );
}
