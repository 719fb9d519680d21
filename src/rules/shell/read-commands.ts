/** One program with its arguments, quotes taken away; `after` is the sign that stands before it. */
export type ShellCommand = { readonly words: readonly string[]; readonly after: string };
export type ShellReading = {
  readonly commands: readonly ShellCommand[];
  readonly mistake?: string;
};

const operator = /&&|\|\||;;|[;|&\n]/y;
const quoted = /"(?:[^"\\]|\\[^])*"|'[^']*'/y;
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
  const commands: { words: string[]; after: string }[] = [{ words: [], after: '' }];
  let word: string | undefined;
  let depth = 0;
  const endWord = (): void => {
    if (word !== undefined) commands.at(-1)?.words.push(word);
    word = undefined;
  };
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    const quote = match(quoted, text, at);
    if (quote !== undefined) {
      word = (word ?? '') + quote.slice(1, -1);
      at += quote.length;
    } else if (sign === '"' || sign === "'") {
      return { commands, mistake: `an open ${sign}` };
    } else if (sign === '\\') {
      word = (word ?? '') + text.charAt(at + 1);
      at += 2;
    } else if (depth === 0 && /\s/u.test(sign) && sign !== '\n') {
      endWord();
      at += 1;
    } else {
      const found = depth === 0 && !isRedirection(text, at) ? match(operator, text, at) : undefined;
      if (found === undefined) {
        if (sign === '(') depth += 1;
        if (sign === ')') depth = Math.max(0, depth - 1);
        word = (word ?? '') + sign;
        at += 1;
      } else {
        endWord();
        commands.push({ words: [], after: found });
        at += found.length;
      }
    }
  }
  endWord();
  const mistake = depth > 0 ? 'an open bracket' : findMistake(commands);
  return { commands, ...(mistake !== undefined && { mistake }) };
}

/** The `&` of `2>&1` and `&>file` separates nothing. */
const isRedirection = (text: string, at: number): boolean =>
  text.charAt(at) === '&' && (text.charAt(at - 1) === '>' || text.charAt(at + 1) === '>');

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
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
