import { quoteLine, splitLines } from './prose/quote-line.ts';
import type { Fact, ResearchFile, SignatureFact } from './research.ts';
import { readStructures } from './samples/read-structures.ts';

const languages: Readonly<Record<string, string>> = {
  ts: 'ts',
  tsx: 'ts',
  mts: 'ts',
  js: 'js',
  mjs: 'js',
  jsx: 'js',
  py: 'py',
  go: 'go',
  rs: 'rs',
  java: 'java',
  cs: 'cs',
  kt: 'kt',
  kts: 'kt',
  swift: 'swift',
  proto: 'proto',
  sql: 'sql',
  graphql: 'graphql',
  gql: 'graphql',
  graphqls: 'graphql',
  prisma: 'prisma',
  php: 'php',
  rb: 'rb',
  ex: 'ex',
  dart: 'dart',
};

/** What others may call: declarations that the language makes public. */
const declarations: Readonly<Record<string, RegExp>> = {
  ts: /^export\s+(?:default\s+)?(?:async\s+)?(?<kind>function|class)\*?\s+\w+.*$/u,
  js: /^export\s+(?:default\s+)?(?:async\s+)?(?<kind>function|class)\*?\s+\w+.*$/u,
  py: /^(?:async\s+)?(?<kind>def|class)\s+(?!_)\w+.*:\s*$/u,
  go: /^(?<kind>func)\s+(?:\([^)]*\)\s+)?[A-Z]\w*\(.*$/u,
  rs: /^\s{0,4}pub\s+(?:async\s+)?(?<kind>fn|struct|trait)\s+\w+.*$/u,
  java: /^\s{0,4}public\s+(?:static\s+|final\s+|abstract\s+)*(?:(?<kind>class|interface)\s+\w+.*|[\w<>[\], ?]+\s+\w+\(.*)$/u,
  cs: /^\s{0,8}public\s+(?:static\s+|async\s+|sealed\s+|abstract\s+|partial\s+|override\s+)*(?:(?<kind>class|interface)\s+\w+.*|[\w<>[\], ?]+\s+\w+\(.*)$/u,
  kt: /^\s{0,4}(?:public\s+|open\s+|suspend\s+|override\s+)*(?<kind>fun|class|interface)\s+\w+.*$/u,
  swift: /^\s{0,4}public\s+(?:static\s+|final\s+)*(?<kind>func|class|protocol)\s+\w+.*$/u,
  php: /^\s{0,4}public\s+(?:static\s+)?(?<kind>function)\s+(?!__)\w+.*$/u,
  ex: /^\s{0,4}(?<kind>def)\s+\w+.*\bdo\s*$/u,
};
const longestLine = 300;
/** Blanks inside of a line; expressions with several optional blanks take the cube of a long run. */
const gaps = /(?<=\S)\s{2,}/gu;
const longestFile = 1_000_000;
const mostSignatures = 150;

const classes = new Set(['class', 'interface', 'struct', 'trait', 'protocol']);

const kindOf = (keyword: string | undefined, line: string): SignatureFact['kind'] => {
  if (keyword !== undefined && classes.has(keyword)) return 'class';
  return /^\s/u.test(line) ? 'method' : 'function';
};

const languageOf = (path: string): string | undefined =>
  languages[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];

/** Whether a file is known as source code by its name. */
export const isSourceCode = (path: string): boolean => languageOf(path) !== undefined;

/** Reads the public declarations and data structures of a source file; `undefined` when the file is none. */
export const readSourceCode = (file: ResearchFile): Fact[] | undefined => {
  const language = languageOf(file.path);
  if (language === undefined) return undefined;
  if (file.text.length > longestFile) return [];
  const source = { path: file.path, lines: splitLines(file.text) };
  const declaration = declarations[language];
  const signatures = source.lines.flatMap((line, index): SignatureFact[] => {
    const found =
      line.length > longestLine ? undefined : declaration?.exec(line.replace(gaps, ' '));
    if (found === undefined || found === null) return [];
    const signature = line
      .trim()
      .replace(/(?:\{|:|\bdo)$/u, '')
      .trimEnd();
    const kind = kindOf(found.groups?.['kind'], line);
    return [
      {
        is: 'signature',
        kind,
        signature,
        description: '',
        errors: [],
        evidence: quoteLine(source, index + 1),
      },
    ];
  });
  const structures = readStructures(source.lines.join('\n'), language).map(
    ({ line, ...structure }) => ({
      is: 'schema' as const,
      ...structure,
      evidence: quoteLine(source, line + 1),
    }),
  );
  return [...structures, ...signatures.slice(0, mostSignatures)];
};
