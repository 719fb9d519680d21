import { letterPattern } from '../../spec/letter-pattern.ts';

/** Names that are written in two ways; each is folded to lower-case letters and digits. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  net: ['dotnet', 'netcoreapp', 'netsdk'],
  dotnet: ['net', 'sdk'],
  csharp: ['langversion', 'c#'],
  cplusplus: ['cxx', 'cpp', 'c++'],
  cpp: ['cxx', 'c++'],
  java: ['jdk', 'jre', 'temurin', 'openjdk', 'jvm', 'release'],
  jdk: ['java', 'temurin'],
  openjdk: ['java', 'jdk', 'temurin'],
  postgres: ['postgresql', 'psql'],
  go: ['golang'],
  golang: ['go'],
  kubernetes: ['k8s', 'kubeversion'],
  bundler: ['bundled'],
  rust: ['msrv', 'rustc', 'edition', 'rustversion'],
  tailwindcss: ['tailwind'],
  vscode: ['visualstudiocode'],
  visualstudiocode: ['vscode'],
  javascript: ['ecmascript', 'ecmaversion'],
  ecmascript: ['es', 'target', 'ecmaversion'],
  php: ['php'],
  swift: ['swift'],
  androidsdk: ['minsdk', 'targetsdk', 'compilesdk', 'api'],
  node: ['nodejs', 'nvm', 'nvmrc'],
  python: ['py', 'cpython'],
};

/** Words that many names share, so that one of them alone names nothing. */
const sharedWords = new Set(
  'js ts io api sdk app apps cli core client server plugin plugins framework library lib libs tool tools toolkit engine runtime language database image package module official the of for and com org net dev types type service platform web data test testing build'.split(
    ' ',
  ),
);

const longestQuote = 4000;

/**
 * Whether a quote names a technology: by its whole name, by an alias, or by a part of it
 * that is not shared with half of all packages (`Tailwind CSS` is named by `tailwindcss`).
 */
export function statesName(quote: string, name: string): boolean {
  const text = quote.slice(0, longestQuote).toLowerCase();
  const wanted = name.toLowerCase().slice(0, longestQuote);
  const folded = fold(text);
  const whole = fold(wanted);
  const words = wordsOf(text);
  // Short names such as Go and R are parts of other words.
  if (whole.length > 3 && (text.includes(wanted) || folded.includes(whole))) return true;
  return partsOf(wanted, whole).some((part) => isNamed(part, words, text));
}

function isNamed(part: string, words: ReadonlySet<string>, text: string): boolean {
  const spellings = [part, ...(aliases[part] ?? [])];
  if (spellings.some((spelling) => words.has(spelling) || isSign(spelling, text))) return true;
  // `postgres` names PostgreSQL and `netcoreapp3` names .NET Core: one begins with the other.
  return (
    part.length >= 4 &&
    [...words].some((word) => word.startsWith(part) || (word.length >= 4 && part.startsWith(word)))
  );
}

/** `c++` and `c#` are no words. */
const isSign = (spelling: string, text: string): boolean =>
  /[+#]$/u.test(spelling) && text.includes(spelling);

function partsOf(name: string, whole: string): string[] {
  const parts = [...wordsOf(name)].filter((word) => !sharedWords.has(word) && !/^\d+$/u.test(word));
  const spelled = name.replaceAll('+', 'p').replaceAll('#', 'sharp');
  return [...parts, whole, fold(spelled)].filter((part) => part !== '');
}

const word = letterPattern(() => /[\p{L}\p{N}]+/gu);
const noWord = letterPattern(() => /[^\p{L}\p{N}]/gu);
const lastNumber = letterPattern(() => /(?<!\p{N})\p{N}+$/u);

/** Words of letters and digits, and their letters without a version glued to them: `net8` is `net`. */
function wordsOf(text: string): Set<string> {
  const words = text.match(word(text)) ?? [];
  return new Set(
    words.flatMap((word) => [word, word.replace(lastNumber(word), '')]).filter(Boolean),
  );
}

function fold(text: string): string {
  return text.replace(noWord(text), '');
}
