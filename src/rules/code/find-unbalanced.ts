/** How the code of a family of languages marks text that is no code. */
type Lexis = {
  readonly line: RegExp;
  readonly hasBlockComments: boolean;
  readonly text: RegExp;
};

const ordinaryText = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`/y;
const families: Readonly<Record<string, Lexis>> = {
  script: { line: /\/\/[^\n]*/y, hasBlockComments: true, text: ordinaryText },
  rust: {
    line: /\/\/[^\n]*/y,
    hasBlockComments: true,
    // A single quote begins a lifetime, too.
    text: /"(?:[^"\\]|\\[^])*"|'(?:[^'\\\n]|\\[^'\n]{1,9}|\\')'/y,
  },
  python: {
    line: /#[^\n]*/y,
    hasBlockComments: false,
    text: /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'/y,
  },
  sql: { line: /--[^\n]*/y, hasBlockComments: true, text: /"[^"]*"|'(?:[^']|'')*'|`[^`]*`/y },
};
const familyOf: Readonly<Record<string, string>> = {
  ...{ ts: 'script', tsx: 'script', js: 'script', mjs: 'script', cjs: 'script', jsx: 'script' },
  ...{ java: 'script', kt: 'script', cs: 'script', go: 'script', swift: 'script', dart: 'script' },
  ...{ rs: 'rust', py: 'python', sql: 'sql' },
};
/** Languages in which a slash may begin a regular expression. */
const withExpressions = /^(?:[mc]?jsx?|tsx?)$/u;
const expression = /\/(?![/*])(?:[^/\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\//y;
const beforeExpression = /(?:^|[=(,:[!&|?{};+]|\breturn)\s*$/u;
const blockComment = /\/\*(?:[^*]|\*(?!\/))*\*\//y;

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Longer code is no definition that a person reads. */
const longestCode = 50_000;

/** Whether the brackets of this language can be told from its text. */
export const knowsBrackets = (ending: string): boolean => familyOf[ending] !== undefined;

type Bracket = { readonly bracket: string; readonly index: number };

/** The first bracket without its partner, with its offset; strings, comments and expressions are skipped. */
export function findUnbalanced(code: string, ending: string): Bracket | undefined {
  if (code.length > longestCode) return undefined;
  const lexis = families[familyOf[ending] ?? 'script'];
  if (lexis === undefined) return undefined;
  const skips = [lexis.line, ...(lexis.hasBlockComments ? [blockComment] : []), lexis.text];
  const open: Bracket[] = [];
  for (let at = 0; at < code.length;) {
    const next = skipText(code, at, skips) ?? skipExpression(code, at, ending);
    const wrong =
      next === undefined ? takeSign({ bracket: code.charAt(at), index: at }, open) : undefined;
    if (wrong !== undefined) return wrong;
    at = next ?? at + 1;
  }
  return open[0];
}

/** Opens or closes a bracket; the answer is one that has no partner. */
function takeSign(sign: Bracket, open: Bracket[]): Bracket | undefined {
  const { bracket } = sign;
  if (bracket in closers) open.push(sign);
  if (!/[)\]}]/u.test(bracket)) return undefined;
  const last = open.pop();
  if (last === undefined) return sign;
  return closers[last.bracket] === bracket ? undefined : last;
}

function skipText(code: string, at: number, skips: readonly RegExp[]): number | undefined {
  if (!/["'`/#-]/u.test(code.charAt(at))) return undefined;
  for (const skip of skips) {
    skip.lastIndex = at;
    if (skip.test(code)) return skip.lastIndex;
  }
  return undefined;
}

function skipExpression(code: string, at: number, ending: string): number | undefined {
  if (code.charAt(at) !== '/' || !withExpressions.test(ending)) return undefined;
  if (!beforeExpression.test(code.slice(Math.max(0, at - 20), at))) return undefined;
  expression.lastIndex = at;
  return expression.test(code) ? expression.lastIndex : undefined;
}

/** `ts` of `src/types.ts`. */
export const endingOf = (path: string): string =>
  /\.([A-Za-z0-9]{1,6})$/u.exec(path)?.[1]?.toLowerCase() ?? '';
