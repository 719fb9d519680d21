/** A way to write a command that a tool took once. */
export type RetiredForm = {
  /** The program that is run, and what the technology is called in a stack. */
  readonly program: RegExp;
  readonly name: RegExp;
  /** The first major version that no longer takes it. */
  readonly since: number;
  /** The word that is no longer taken. */
  readonly find: (words: readonly string[], paths: readonly string[]) => string | undefined;
  readonly expected: string;
  readonly hint: string;
};

/** Each was seen to fail with the version that is named; the release notes of the tools say the same. */
export const retiredForms: readonly RetiredForm[] = [
  {
    program: /^node$/u,
    name: /^node(?:\.?js)?$/iu,
    since: 21,
    find: findTestFolder,
    expected: 'files or a pattern behind --test',
    hint: 'Name the test files, quote a pattern such as "test/**/*.test.js", or write node --test alone.',
  },
  {
    program: /^jest$/u,
    name: /^jest$/iu,
    since: 30,
    find: (words) => words.find((word) => /^--testPathPattern(?:=|$)/u.test(word)),
    expected: 'the option --testPathPatterns',
    hint: 'Write --testPathPatterns, or give the pattern without an option.',
  },
  {
    program: /^tailwindcss$/u,
    name: /^tailwind(?:\s?css)?$/iu,
    since: 4,
    find: (words) => words.slice(1, 2).find((word) => word === 'init'),
    expected: 'no configuration that is initialised',
    hint: 'Import tailwindcss in a style sheet and leave the command out.',
  },
  {
    program: /^python3?$/u,
    name: /^python$/iu,
    since: 3,
    find: (words) => words.find((word) => word === 'SimpleHTTPServer'),
    expected: 'the module http.server',
    hint: 'Write python -m http.server.',
  },
];

/** A folder is loaded like a module, which fails; an option may have a folder as its value. */
function findTestFolder(words: readonly string[], paths: readonly string[]): string | undefined {
  const start = words.indexOf('--test');
  if (start === -1) return undefined;
  return words.slice(start + 1).find((word, index) => {
    const before = words[start + index] ?? '';
    const isValue = before.startsWith('-') && before !== '--test';
    const folder = word.replace(/^\.\//u, '').replace(/\/$/u, '');
    return !isValue && paths.some((path) => path.startsWith(`${folder}/`));
  });
}
