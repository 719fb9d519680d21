import { countFrontMatter } from '../spec/parse/front-matter.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { createdAt, inputHash, locale } from '../spec/fact-types.ts';
import type { Spec } from '../spec/spec.ts';
import { isPlaceholder, readFact } from '../spec/parse/read-fact.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { readHeadings } from './layout/read-headings.ts';
import { quoteValue } from './quote-value.ts';
import { completeFrontMatter } from './fixes/complete-front-matter.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';

export const frontMatterIsReadable: Rule = {
  id: 'front-matter-is-readable',
  about: 'The document starts with YAML front matter that states its machine facts.',
  severity: 'error',
  reason:
    'The locale decides which headings are expected, and the input hash tells whether the document is still up to date.',
  example: {
    place: 'document',
    bad: 'locale: [en',
    good: 'locale: en',
  },
  fix: completeFrontMatter,
  check: (parsed, context) => {
    const unreadable = parsed.unreadable.filter(({ what }) => what === 'front-matter');
    if (unreadable.length > 0) return unreadable.map(({ message, at }) => ({ at, message, hint }));
    return [
      ...findMissing(parsed),
      ...findPlaceholders(parsed),
      ...findInvalid(parsed),
      ...findOtherTitle(parsed),
      ...findOtherRequirement(parsed, context),
    ];
  },
};

const hint =
  'Start the file with "---", YAML with schemaVersion, title, locale, createdAt, requirement (source, title), inputHash, model and tool, and "---".';

/** What the published schema of the twin says of each fact. */
const facts = [
  ['locale', 'a BCP 47 tag such as en or pt-BR', locale, ({ locale }: Spec) => locale],
  [
    'createdAt',
    'a time such as 2026-01-02T03:04:05Z',
    createdAt,
    ({ createdAt }: Spec) => createdAt,
  ],
  [
    'generator.inputHash',
    'a SHA-256 in 64 digits',
    inputHash,
    ({ generator }: Spec) => generator.inputHash,
  ],
] as const;

/** A value that the schema forbids makes a twin that no other tool accepts. */
function findInvalid({ spec, at }: ParsedSpec): Problem[] {
  return facts.flatMap(([pointer, wanted, type, read]) => {
    const value = read(spec);
    if (value === '' || isPlaceholder(value) || type.safeParse(value).success) return [];
    const key = pointer.slice(pointer.lastIndexOf('.') + 1);
    const message = `Expected ${wanted} after "${key}:", found ${quoteValue(value)}.`;
    return [{ at: at(pointer), message, hint: `Write ${wanted}.` }];
  });
}

/** The title stands twice, and the twin holds only one of them. */
function findOtherTitle(parsed: ParsedSpec): Problem[] {
  const { title } = parsed.spec;
  const heading = readHeadings(parsed).find(({ level }) => level === 1);
  if (heading === undefined || title === '' || foldTitle(heading.text) === foldTitle(title))
    return [];
  return [
    {
      at: heading.at,
      message: `Expected the title of the front matter, ${quoteValue(title)}, found ${quoteValue(heading.text)}.`,
      hint: 'Write the same title in both places.',
    },
  ];
}

const foldTitle = (title: string): string => title.normalize('NFKC').replace(/\s+/gu, ' ').trim();

function findOtherRequirement({ spec, at }: ParsedSpec, { requirement }: RuleContext): Problem[] {
  const { source } = spec.requirement;
  if (requirement === undefined || source === '' || source === requirement.source) return [];
  return [
    {
      at: at('requirement.source'),
      message: `Expected the requirement ${quoteValue(requirement.source)}, found ${quoteValue(source)}.`,
      hint: 'Write where the requirement stands, or check the document against its own requirement.',
    },
  ];
}

/** The title has a rule of its own: one that is a placeholder is another one than that of the heading. */
const placeholderKeys = [
  'schemaVersion',
  'locale',
  'createdAt',
  'source',
  'inputHash',
  'model',
  'tool',
];

/** What YAML reads as nothing is missing. */
const isEmpty = (value: string): boolean => /^\s*(?:|~|null|""|'')\s*$/u.test(value);

function findPlaceholders({ lines }: ParsedSpec): Problem[] {
  return lines.slice(1, countFrontMatter(lines)).flatMap((line, index) => {
    const { key = '', value = '' } = readFact(line) ?? {};
    const isOpen = isPlaceholder(value) && !isEmpty(value);
    if (!placeholderKeys.includes(key) || !isOpen) return [];
    const message = `Expected a value after "${key}:", found the placeholder ${quoteValue(value)}.`;
    return [{ at: rangeOfLine(lines, index + 2), message, hint: `Write the value of ${key}.` }];
  });
}

/** Facts that nobody but the program that wrote the document can state. */
function findMissing({ spec, lines }: ParsedSpec): Problem[] {
  const top = lines.slice(0, countFrontMatter(lines));
  const version = top.map(readFact).find((fact) => fact?.key === 'schemaVersion')?.value ?? '';
  const stated = [
    ['schemaVersion', isEmpty(version) ? '' : version],
    ['locale', spec.locale],
    ['createdAt', spec.createdAt],
    ['requirement', spec.requirement.source],
    ['inputHash', spec.generator.inputHash],
    ['model', spec.generator.model],
    ['tool', spec.generator.tool],
  ] as const;
  const missing = stated.filter(([, value]) => value.trim() === '').map(([name]) => name);
  if (missing.length === 0) return [];
  const found = missing.length === stated.length ? 'none' : `none of ${missing.join(', ')}`;
  const message = `Expected front matter with the facts of the document, found ${found}.`;
  return [{ at: rangeOfLine(lines, 1), message, hint }];
}
