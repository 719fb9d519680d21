import type { Block, ListItem } from '../../markdown/block.ts';
import { markBoldIds, splitAlias } from '../text/alias.ts';
import { breaksBeforeWords, countBreaks } from '../text/count-lines.ts';
import { toPlainText, withoutCode } from '../text/plain-text.ts';
import { isPromise } from '../text/form-promise.ts';
import { isShownQuestion } from '../text/shown-question.ts';
import { dropLogLines, isChrome, isTerminology } from '../text/template-chrome.ts';
import { textWidth } from '../text/text-width.ts';
import { readTableStatements } from './read-table-statements.ts';
import { isFrontMatter, isMetadata } from './metadata.ts';
import { addSubject, isBinding, isReserved, joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

type List = Extract<Block, { is: 'list' }>;

/** What stands above an item and has to be read with it. */
export type Introduction = {
  readonly texts: readonly string[];
  /** A long parent, which only a short item needs. */
  readonly parent?: string;
  readonly alias?: string;
  /** It demands by itself, so each of its items is a part of that demand. */
  readonly isDemand: boolean;
};

/** An item up to this width is a name that says nothing without its parent. */
const longestName = 40;
/** An item up to this width is repeated before its children. */
const longestIntroduction = 60;

/** The demands of a list: its leaves, and the parents that say more than what their children are. */
export function readListStatements(
  list: List,
  scope: Scope,
  above: Introduction = { texts: [], isDemand: false },
): Statement[] {
  if (isTableOfContents(list) || isAboutDocument(list, scope, above)) return [];
  return list.items.flatMap((item) => readItem(item, scope, above));
}

type Found = {
  readonly text: string;
  readonly alias: string | undefined;
  readonly scope: Scope;
  readonly above: Introduction;
};

function readItem(item: ListItem, scope: Scope, above: Introduction): Statement[] {
  const raw = item.blocks.flatMap((block) =>
    block.is === 'paragraph' ? [dropCardLines(block.text, scope)] : [],
  );
  const plain = toPlainItem(raw.join('\n')).trim();
  const { alias = above.alias, text } = splitAlias(plain);
  const found = { text: text.replace(/\s+/gu, ' '), alias, scope, above };
  if (isNoDemand(item, raw.join('\n'), found)) return [];
  const own = isAccepted(item, found) ? [toStatement(found, lineOf(item))] : [];
  const below = readNested(item, found, own.length > 0);
  // What explains an exclusion is no exclusion of its own.
  if (scope.kind === 'exclusion' && !endsWithColon(found.text)) return own;
  return isIntroduction(found) && below.length > 0 ? below : [...own, ...below];
}

const endsWithColon = (text: string): boolean => /[:：]$/u.test(text);

/** A parent that is repeated before its children and binds nobody says nothing by itself. */
const isIntroduction = ({ text, scope }: Found): boolean =>
  endsWithColon(text) || (isRepeated(text) && !scope.words.isBinding(withoutCode(text)));
const isRepeated = (text: string): boolean =>
  text !== '' && (endsWithColon(text) || textWidth(text) <= longestIntroduction);

function readNested(item: ListItem, found: Found, isDemand: boolean): Statement[] {
  const { text, alias, scope, above } = found;
  const below: Introduction = {
    texts: isRepeated(text) ? [...above.texts, text] : [],
    isDemand: above.isDemand || isDemand,
    ...(isRepeated(text) || /[.。]$/u.test(text) ? {} : { parent: text }),
    ...(isIntroduction(found) && alias !== undefined ? { alias } : {}),
  };
  return item.blocks.flatMap((block) => {
    if (block.is === 'list') return readListStatements(block, scope, below);
    return block.is === 'table' ? readTableStatements(block, scope) : [];
  });
}

/** A line below the first one, such as `**Priority**: high`, does not say what is demanded. */
function dropCardLines(text: string, { words }: Scope): string {
  const [first, ...rest] = text.split('\n');
  const kept = rest.filter((line) => {
    const label = /^\s*(?:\*\*|__)([^*_:：]{1,40})[*_:：]/u.exec(line)?.[1] ?? '';
    const kind = words.findHeadingKind(label);
    return !words.isAdministration(label) && kind !== 'context' && kind !== 'motivation';
  });
  return [first, ...kept].join('\n');
}

/** Where the words of an item start; its id can stand on a line before them. */
function lineOf(item: ListItem): number {
  for (const block of item.blocks) {
    const plain = block.is === 'paragraph' ? toPlainItem(block.text) : '';
    const { text } = splitAlias(plain.trim());
    const start = plain.trimEnd().length - text.length;
    if (/[\p{L}\p{N}]/u.test(text))
      return block.line + countBreaks(plain.slice(0, start)) + breaksBeforeWords(text);
  }
  return item.line;
}

const toPlainItem = (markdown: string): string => dropLogLines(toPlainText(markBoldIds(markdown)));

function isAccepted(item: ListItem, { text, alias, scope, above }: Found): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (!isReserved(scope) || alias !== undefined || above.isDemand) return true;
  return isAsked(item, text, scope);
}

/** Among motives and remarks, an item has to say that it is a demand. */
function isAsked(item: ListItem, text: string, scope: Scope): boolean {
  const [, label = ''] = /^([^:：]{1,40})[:：]/u.exec(text) ?? [];
  if (scope.words.findHeadingKind(label) === 'context') return false;
  const prose = withoutCode(text);
  if (isBinding(prose, scope)) return true;
  return scope.kind !== 'remark' && (scope.words.isRequest(prose) || item.task === 'open');
}

function toStatement({ text, alias, scope, above }: Found, line: number): Statement {
  const isName = textWidth(text) <= longestName;
  const parents = above.parent !== undefined && isName ? [above.parent] : above.texts;
  const whole = addSubject(joinContext(parents, text), scope);
  return {
    text: whole,
    line,
    kind: toKind(text, scope),
    ...(alias === undefined ? {} : { alias }),
  };
}

/** Forms, promises, open questions, how words are to be read, and items that are a link and nothing else. */
function isNoDemand(item: ListItem, raw: string, { text, alias, scope }: Found): boolean {
  if (alias === undefined && isTerminology(text)) return true;
  if (isChrome(text) || (item.task !== undefined && isPromise(text))) return true;
  if (/[?？]$/u.test(text) && !scope.words.isRequest(text) && !isShownQuestion(text)) return true;
  return isAdministered(text, scope) || isOnlyLinks(raw);
}

function isOnlyLinks(raw: string): boolean {
  const rest = raw.replace(/!?\[[^[\]]{0,1000}\]\([^()\s]{0,2000}\)|<?https?:\/\/\S+/gu, '');
  return rest !== raw && !/[\p{L}\p{N}]/u.test(rest);
}

/** `Priority: P2` says how a demand is administered. */
function isAdministered(text: string, { words }: Scope): boolean {
  const [, label = '', value = ''] = /^([^:：]{1,40})[:：]\s*(\S.{0,19})$/u.exec(text) ?? [];
  return rank.test(value) && words.isAdministration(label);
}
const rank =
  /^(?:P\d(?=$|[\s.(,])|(?:\d{1,2}|must|should|could|won['’]t|critical|high|medium|low|hoch|mittel|niedrig|gering|haute?|moyenne?|basse?|alta|media|média|baja|baixa|bassa|высокий|средний|низкий|wysoki|średni|niski|[高中低]|높음|보통|낮음)(?:[- ]have)?\s?(?=$|[.(,/–-]))/iu;

function isAboutDocument(
  { items }: List,
  { words, level }: Scope,
  { texts }: Introduction,
): boolean {
  const pairs = items.map(({ blocks: [first] }) => {
    const text = first?.is === 'paragraph' ? toPlainText(first.text) : '';
    const [label = '', value = ''] = text.split(/[:：]\s*/u, 2);
    return { label, value };
  });
  return (
    isMetadata(pairs, words) || (level <= 1 && texts.length === 0 && isFrontMatter(pairs, words))
  );
}

/** Most of a table of contents' items lead to a heading of the same page. */
function isTableOfContents(list: List): boolean {
  const leaders = list.items.filter(({ blocks: [first] }) => {
    return first?.is === 'paragraph' && /^\[[^\]]*\]\(#[^)]*\)/u.test(first.text);
  });
  return leaders.length > list.items.length / 2;
}
