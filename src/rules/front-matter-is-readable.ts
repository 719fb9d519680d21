import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import type { Problem, Rule } from './rule.ts';

export const frontMatterIsReadable: Rule = {
  id: 'front-matter-is-readable',
  about: 'The document starts with YAML front matter that states its machine facts.',
  severity: 'error',
  reason:
    'The locale decides which headings are expected, and the input hash tells whether the document is still up to date.',
  check: (parsed) => {
    const unreadable = parsed.unreadable.filter(({ what }) => what === 'front-matter');
    if (unreadable.length === 0) return findMissing(parsed);
    return unreadable.map(({ message, at }) => ({ at, message, hint }));
  },
};

const hint =
  'Start the file with "---", YAML with schemaVersion, title, locale, createdAt, requirement (source, title), inputHash, model and tool, and "---".';

/** Facts that nobody but the program that wrote the document can state. */
function findMissing({ spec, lines }: ParsedSpec): Problem[] {
  const facts = [
    ['locale', spec.locale],
    ['createdAt', spec.createdAt],
    ['requirement', spec.requirement.source],
    ['inputHash', spec.generator.inputHash],
    ['model', spec.generator.model],
    ['tool', spec.generator.tool],
  ] as const;
  const missing = facts.filter(([, value]) => value.trim() === '').map(([name]) => name);
  if (missing.length === 0) return [];
  const found = missing.length === facts.length ? 'none' : `none of ${missing.join(', ')}`;
  const message = `Expected front matter with the facts of the document, found ${found}.`;
  return [{ at: rangeOfLine(lines, 1), message, hint }];
}
