/** One program with its arguments, quotes taken away; `after` is the sign that stands before it. */
export type ShellCommand = { readonly words: readonly string[]; readonly after: string };
export type ShellReading = {
  readonly commands: readonly ShellCommand[];
  readonly mistake?: string;
};

/** A quotation, an escape, an operator, a blank, a bracket, a run of letters, or a quotation mark without its partner. */
const tokens =
  /"(?:[^"\\]|\\[^])*"|'[^']*'|\\[^]?|&&|\|\||;;|[;|&\n]|[^\S\n]+|[()]|[^\s"'\\;|&()]+|["']/gu;
const keywords: Readonly<Record<string, string>> = {
  if: 'fi',
  for: 'done',
  while: 'done',
  until: 'done',
  case: 'esac',
};
/** Longer commands belong into a script. */
const longestCommand = 5000;

/** Reads a shell command far enough to see its programs, their words, and whether it is whole. */
export function readCommands(text: string): ShellReading {
  if (text.length > longestCommand) return { commands: [] };
  const reader = createReader();
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '"' || token === "'") {
      return { commands: reader.read().commands, mistake: `an open ${token}` };
    }
    // The `&` of `2>&1` and `&>file` separates nothing.
    const isPart = token === '&' && (text[index - 1] === '>' || text[index + 1] === '>');
    if (isPart) reader.addToWord(token);
    else reader.take(token);
  }
  const { commands, depth } = reader.read();
  const mistake = depth > 0 ? 'an open bracket' : findMistake(commands);
  return { commands, ...(mistake !== undefined && { mistake }) };
}

type Reader = {
  readonly take: (token: string) => void;
  readonly addToWord: (text: string) => void;
  readonly read: () => { readonly commands: readonly ShellCommand[]; readonly depth: number };
};

/** Gathers tokens into words and words into commands; what stands in brackets is one word. */
function createReader(): Reader {
  const commands: { words: string[]; after: string }[] = [{ words: [], after: '' }];
  let word: string | undefined;
  let depth = 0;
  const addToWord = (text: string): void => {
    word = (word ?? '') + text;
  };
  const endWord = (): void => {
    if (word !== undefined) commands.at(-1)?.words.push(word);
    word = undefined;
  };
  const take = (token: string): void => {
    if (token === '(') depth += 1;
    if (token === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:&&|\|\||;;|[;|&\n])$/u.test(token)) {
      endWord();
      commands.push({ words: [], after: token });
    } else if (depth === 0 && /^\s/u.test(token)) endWord();
    else addToWord(unquote(token));
  };
  const read: Reader['read'] = () => {
    endWord();
    return { commands, depth };
  };
  return { take, addToWord, read };
}

function unquote(token: string): string {
  if (token.startsWith('\\')) return token.slice(1);
  return /^["']/u.test(token) ? token.slice(1, -1) : token;
}

function findMistake(commands: readonly ShellCommand[]): string | undefined {
  const last = commands.at(-1);
  if (commands.length > 1 && last?.words.length === 0 && /^(?:&&|\|\|?)$/u.test(last.after)) {
    return `nothing after ${last.after}`;
  }
  const isBare = commands.some(
    ({ words }, index) =>
      words.length === 0 && /^(?:&&|\|\|?)$/u.test(commands[index + 1]?.after ?? ''),
  );
  if (isBare) return 'nothing before an operator';
  const starts = commands.flatMap(({ words }) => withoutBody(words));
  const open = Object.entries(keywords).find(
    ([start, end]) => count(starts, start) > 0 && count(starts, end) === 0,
  );
  return open === undefined ? undefined : `${open[0]} without ${open[1]}`;
}

/** `do`, `then` and `else` stand before a command of their own. */
const withoutBody = (words: readonly string[]): string[] =>
  words.slice(0, /^(?:do|then|else)$/u.test(words[0] ?? '') ? 2 : 1);
const count = (words: readonly string[], wanted: string): number =>
  words.filter((word) => word === wanted).length;

/** The program that a command runs and its arguments, without what stands before it. */
export function programOf({ words }: ShellCommand): readonly string[] {
  const start = words.findIndex(
    (word) => !/^(?:sudo|env|time|command|exec|do|then|else|!|\w+=.*)$/u.test(word),
  );
  return start === -1 ? [] : words.slice(start);
}
