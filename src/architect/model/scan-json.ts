/** One member of an object or element of a list: its text, without the comma behind it. */
export type Member = {
  readonly text: string;
  /** Where the value of an object's member begins in `text`; 0 in a list. */
  readonly valueStart: number;
};

/** An object or list as it stands in a text, its members not looked into; one that was cut is left out. */
export type Scanned = {
  readonly members: readonly Member[];
  /** Behind the bracket that closes it; nothing where the text ends before it does. */
  readonly end?: number;
  /** The member in which the text ends. */
  readonly rest?: Member;
};

/** Quotes that open a text wherever a value or a key may stand, and what closes them. */
const closingQuotes: Readonly<Record<string, string>> = { "'": "'", '`': '`', '“': '”' };
const openers = '{[';
const closers = '}]';
/** Long enough for any key of a specification. */
const valueOrKeyNext = /\s*(?:$|["'“`{[\d\-}\]/]|(?:true|false|null)\b|[\w$]{1,64}\s*:)/uy;
const delimiterNext = /\s*(?:$|[:}\]]|\/[/*])/uy;
const lineWithQuoteNext = /[^\S\n]*\n\s*["'“]/uy;
const commaNext = /\s*,/uy;
const siblingNext = /\s*[,\]]/uy;

type State = {
  readonly text: string;
  readonly members: Member[];
  /** The brackets that are open, the scanned one first. */
  readonly open: string[];
  memberStart: number;
  valueStart: number;
  /** The last character that is neither white space nor part of a comment, and where it stands. */
  last: string;
  lastAt: number;
};

/**
 * Walks once through the object or list that opens at `start`, forgiving what models get wrong:
 * comments, other quotes, quotes inside texts, brackets that were left out or are one too many.
 */
export function scanJson(text: string, start: number): Scanned {
  const state: State = {
    text,
    members: [],
    open: [text.charAt(start)],
    memberStart: start + 1,
    valueStart: -1,
    last: text.charAt(start),
    lastAt: start,
  };
  let index = start + 1;
  while (index < text.length && state.open.length > 0) index = step(state, index);
  if (state.open.length === 0) return { members: state.members, end: index };
  if (!endsWhole(state)) return { members: state.members, rest: restOf(state) };
  endMember(state, text.length);
  return { members: state.members };
}

const restOf = ({ text, memberStart, valueStart }: State): Member => ({
  text: text.slice(memberStart),
  valueStart: Math.max(valueStart - memberStart, 0),
});

/** Takes what stands at `index`; returns where the next begins. */
function step(state: State, index: number): number {
  const { text } = state;
  const character = text.charAt(index);
  if (/\s/u.test(character)) return index + 1;
  if (character === '/') {
    const end = skipComment(text, index);
    if (end !== undefined) return end;
  }
  const closing = character === '"' ? '"' : closesQuoteAt(state, character);
  state.lastAt = index;
  if (closing !== undefined) return takeString(state, index, closing);
  state.last = character;
  if (openers.includes(character)) state.open.push(character);
  else if (closers.includes(character)) close(state, index);
  else if (state.open.length === 1) separate(state, index);
  return index + 1;
}

function closesQuoteAt({ last }: State, character: string): string | undefined {
  return '{[,:'.includes(last) ? closingQuotes[character] : undefined;
}

function skipComment(text: string, index: number): number | undefined {
  const isBlock = text.startsWith('/*', index);
  if (!isBlock && !text.startsWith('//', index)) return undefined;
  const end = text.indexOf(isBlock ? '*/' : '\n', index + 2);
  return end < 0 ? text.length : end + (isBlock ? 2 : 1);
}

/** A quote inside a text is told from the one that ends it by what follows. */
function takeString(state: State, start: number, closing: string): number {
  const { text } = state;
  // A text that does not end leaves the bracket before it open.
  state.last = '';
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === closing && isFollowedByDelimiter(text, index + 1)) {
      state.last = '"';
      state.lastAt = index;
      return index + 1;
    }
  }
  return text.length;
}

function isFollowedByDelimiter(text: string, index: number): boolean {
  if (isNext(delimiterNext, text, index) || isNext(lineWithQuoteNext, text, index)) return true;
  return isNext(commaNext, text, index) && isNext(valueOrKeyNext, text, commaNext.lastIndex);
}

function isNext(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** A closing bracket also closes what was left open inside; one too many is passed over. */
function close(state: State, index: number): void {
  const { open, text } = state;
  const opener = openers.charAt(closers.indexOf(state.last));
  const depth = open.lastIndexOf(opener);
  if (depth < 0 || (depth === 0 && isNext(siblingNext, text, index + 1))) return;
  if (depth === 0) endMember(state, index);
  open.length = depth;
}

function separate(state: State, index: number): void {
  if (state.last === ',') {
    endMember(state, index);
    state.memberStart = index + 1;
  } else if (state.last === ':' && state.valueStart < 0) state.valueStart = index + 1;
}

function endMember(state: State, end: number): void {
  const { text, open, memberStart, valueStart, members } = state;
  const isInObject = open[0] === '{';
  const member = text.slice(memberStart, end);
  state.valueStart = -1;
  if (member.trim() === '' || (isInObject && valueStart < 0)) return;
  members.push({ text: member, valueStart: isInObject ? valueStart - memberStart : 0 });
}

/** A number or a word at the end of a text may go on; a text or a bracket that closed may not. */
const endsWhole = ({ open, last, lastAt, valueStart, memberStart }: State): boolean =>
  open.length === 1 &&
  ['"', '}', ']'].includes(last) &&
  lastAt >= Math.max(valueStart, memberStart);
