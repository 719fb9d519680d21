import { maskQuotations } from './mask-text.ts';
import { createPhraseFinder, type Match, type PhraseFinder } from './phrase-finder.ts';
import { trimEnd } from '../../trim-end.ts';
import { letterPattern } from '../../spec/letter-pattern.ts';

/** What is known about choices: the words between two of them, those of an order, and the names that are chosen from. */
export type Choices = {
  readonly findOr: PhraseFinder;
  /** Finds the verbs of an order to take something. */
  readonly findOrder: PhraseFinder;
  readonly names: readonly string[];
};

/** More names than this are no stack; the limit bounds the time on hostile documents. */
const mostNames = 300;

const trimMarks = (text: string): string => trimEnd(text, ' `*_"\')').replace(/^[\s`*_"'(]+/u, '');

type Wording = { readonly or: readonly string[]; readonly orders: readonly string[] };

export function toChoices({ or, orders }: Wording, names: readonly string[]): Choices {
  const folded = names.map((name) => trimMarks(name).toLowerCase());
  const known = [...new Set(folded)].filter((name) => name.length > 1 && name.length <= 60);
  return {
    findOr: createPhraseFinder(or),
    findOrder: createPhraseFinder(orders),
    names: known.slice(0, mostNames),
  };
}

/** The text around an "or" between two known names: `PostgreSQL or MySQL`. */
export function findNamedAlternative(text: string, { findOr, names }: Choices): string | undefined {
  const masked = maskQuotations(text);
  for (const { index, end } of findOr(masked)) {
    const left = trimMarks(masked.slice(Math.max(0, index - 80), index));
    const right = trimMarks(masked.slice(end, end + 80));
    const first = names.find((name) => endsWithName(left, name));
    const second = names.find((name) => startsWithName(right, name));
    if (first === undefined || second === undefined || first === second) continue;
    return `${left.slice(-first.length)} ${masked.slice(index, end)} ${right.slice(0, second.length)}`;
  }
  return undefined;
}

function endsWithName(text: string, name: string): boolean {
  if (!text.toLowerCase().endsWith(name)) return false;
  return !/^[\w.@/-]$/u.test(text.at(-name.length - 1) ?? '');
}

function startsWithName(text: string, name: string): boolean {
  if (!text.toLowerCase().startsWith(name)) return false;
  return !/^(?:[\w@/-]|\.\w)/u.test(text.slice(name.length, name.length + 2));
}

/** `Use X or Y`, where X and Y read like products; only in English are small words no nouns. */
const capitalised = letterPattern(
  () =>
    /(?<![\p{L}\p{N}])(?:[Uu]se|[Cc]hoose|[Pp]ick|[Ss]elect|[Aa]dopt|[Ii]nstall)\s(?:either\s)?(?<first>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})\sor\s(?<second>`[^`\n]{1,60}`|\p{Lu}[\p{L}\d.+#]{1,40})(?<rest>[^\n]{0,20})/gu,
);
const smallLetter = letterPattern(() => /\p{Ll}/u);
/** Then the text says itself which of the two it is. */
const condition =
  /^[,，、\s]*(?:(?:depending|according|when|if|unless|where|based|as|je nach|wenn|falls|sofern|selon|si|quand|según|cuando|a seconda|se|quando|conforme|zależnie|jeśli|gdy|в зависимости|если|когда)(?![\p{L}\p{N}])|取决于|如果|當|当|視)/iu;

/** The words of an instruction that lets the Builder choose between two products. */
export function findOpenOrder(text: string, choices: Choices): string | undefined {
  const masked = maskQuotations(text);
  for (const { groups = {} } of masked.matchAll(capitalised(masked))) {
    const { first = '', second = '', rest = '' } = groups;
    if (isProduct(first) && isProduct(second) && !condition.test(rest)) {
      return `${first} or ${second}`;
    }
  }
  return findOrderOfPackages(masked, choices);
}

const packageBefore = /(?<name>`[^`\n]{1,60}`)\s*$/u;
const packageAfter = /^\s*(?<name>`[^`\n]{1,60}`)/u;
/** Between the verb of an order and what it takes stands an article at most. */
const orderReach = 24;

/** Two packages between backticks with an "or" of any shipped language, and an order around them. */
function findOrderOfPackages(text: string, { findOr, findOrder }: Choices): string | undefined {
  for (const sign of findOr(text)) {
    const found = packagesAround(text, sign);
    if (found === undefined) continue;
    const { start, stop } = found;
    const after = text.slice(stop, stop + orderReach);
    const around = `${text.slice(Math.max(0, start - orderReach), start)} ${after}`;
    if (findOrder(around).length > 0 && !condition.test(after)) return text.slice(start, stop);
  }
  return undefined;
}

/** Where the packages on both sides of an "or" begin and end. */
function packagesAround(
  text: string,
  { index, end }: Match,
): { readonly start: number; readonly stop: number } | undefined {
  const left = packageBefore.exec(text.slice(Math.max(0, index - 80), index))?.groups?.['name'];
  const right = packageAfter.exec(text.slice(end, end + 80))?.groups?.['name'];
  if (left === undefined || right === undefined || left === right) return undefined;
  if (!isProduct(left) || !isProduct(right)) return undefined;
  return { start: text.lastIndexOf(left, index), stop: text.indexOf(right, end) + right.length };
}

/** `GET`, `true`, `--json`, `Item` and `src/a.ts` are no products; `httpx`, `@scope/name` and `Redis` are. */
function isProduct(operand: string): boolean {
  if (!operand.startsWith('`')) return smallLetter(operand).test(operand);
  const code = operand.slice(1, -1);
  const isLiteral = /^(?:true|false|null|none|nil|undefined|yes|no|on|off|let|const|var)$/u.test(
    code,
  );
  return /^(?:@[a-z\d-]+\/)?[a-z][a-z\d-]{2,}(?:\.js)?$/u.test(code) && !isLiteral;
}
