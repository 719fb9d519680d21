import { locales } from '../../locales/index.ts';
import { toLine } from '../../spec/text.ts';
import type { NoteFact } from '../research.ts';
import { alertLabel, cleanSentence } from './clean-sentence.ts';
import type { Document, ProsePiece, TablePiece } from './document.ts';
import { joinCaveats, openFailureFinder, speaksOfFailure } from './failure-sentences.ts';
import { createPhraseFinder } from './find-phrase.ts';
import type { PhraseFinder } from './find-phrase.ts';
import { isSetting } from './is-setting.ts';
import { quoteLine, quoteStretch } from './quote-line.ts';
import { splitSentences } from './split-sentences.ts';
import type { Sentence } from './split-sentences.ts';
import { isProblemHeading, isRecordColumn } from './words.ts';

/** Caveats are for reading; what is longer is no sentence, what is shorter says nothing. */
const shortest = 24;
const shortestWithoutSpaces = 8;
const longest = 500;
/** More notes than this of one file are noise that hides the others. */
const mostNotes = 600;

/** These words mark a caveat only as a label or at the start: "release note" is none. */
const labels = new Set(
  'warning warnung avertissement advertencia aviso avviso ostrzeżenie предупреждение 警告 note notice important attention tip caution hinweis wichtig achtung beachten nota importante aviso remarque remarques attention atención atenção attenzione 提示 重要 참고 примечание важно внимание uwaga ważne anmerkung observação advertência avvertenza zastrzeżenie замечание 注記 補足'.split(
    ' ',
  ),
);

const prohibitions = [
  'must not',
  'may not',
  'cannot',
  'can not',
  'can’t',
  "can't",
  'does not support',
  'not supported',
  'unsupported',
  'only works',
  'never',
  '不支持',
  '不能',
  '无法',
];

type Finders = { readonly caveat: PhraseFinder; readonly failure: PhraseFinder };
let finders: Finders | undefined;

const openFinders = (): Finders =>
  (finders ??= {
    caveat: createPhraseFinder([
      ...locales.flatMap(({ caveats, prohibiting }) => [...caveats, ...prohibiting]),
      ...prohibitions,
    ]),
    failure: openFailureFinder(),
  });

const labelStart = /^[\s*_>!“"([【「-]*$/u;
const labelEnd = /^[*_\])】」]{0,4}\s?(?:[:：!！]|that\b|dass\b|que\b)/u;

const isCaveat = (sentence: string, find: PhraseFinder): boolean => {
  const found = find(sentence);
  if (found === undefined) return false;
  if (!labels.has(found.phrase)) return true;
  const after = sentence.slice(found.at + found.phrase.length);
  return labelStart.test(sentence.slice(0, found.at)) || labelEnd.test(after);
};

const withoutSpaces = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

const isReadable = (text: string): boolean => {
  const least = withoutSpaces.test(text) ? shortestWithoutSpaces : shortest;
  return (
    text.length >= least &&
    text.length <= longest &&
    !/[?？]$/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
};

const toNote = (
  document: Document,
  sentence: Sentence,
  about: NoteFact['about'],
): NoteFact | undefined => {
  const text = cleanSentence(sentence.text);
  if (!isReadable(text)) return undefined;
  const first = quoteStretch(document, sentence.line, sentence.stretch);
  if (first.quote === '') return undefined;
  const evidence =
    sentence.whole === undefined
      ? first
      : { ...first, endLine: sentence.endLine, quote: toLine(sentence.whole) };
  return { is: 'note', about, text, evidence };
};

const addition =
  /^(?:[-*\s]*)(?:\*{0,2}\[?(?:added|add|new|feature|feat)\]?:?\*{0,2}:?\s*)?(?:\*{2})?(?:adds?|added|new|introduced?|introduces|implement(?:ed|s)?|support(?:ed|s)?(?: for)?|now supports?|allows?|新增|添加|增加|支持|加入|追加|対応|추가|지원|neu|hinzugefügt|unterstützt|ajout|ajouté|nouveau|añadid|agregad|nuevo|adicionad|novo|aggiunt|nuovo|dodan|nowy|добавлен|новы|поддержк)/iu;
const removal =
  /^\W{0,6}(?:breaking|removed?|fix(?:ed|es)?|deprecated?|no longer|drop(?:ped)?|revert(?:ed)?)\b/iu;
const labelledAddition = /^\**\[?(?:added|feat(?:ure)?|new)\]?\**\s*[:：]/iu;

/** Entries of a history often lack a full stop: a line that begins with a capital is the next sentence. */
const firstOfEntry = (document: Document, sentence: Sentence): Sentence => {
  const next = document.lines[sentence.line] ?? '';
  if (sentence.endLine === sentence.line || !/^\s*\p{Lu}/u.test(next)) return sentence;
  const { line, stretch } = sentence;
  const text = (document.lines[line - 1] ?? '').slice(stretch.start, stretch.end);
  return { text, line, endLine: line, stretch };
};

const readHistory = (document: Document, piece: ProsePiece): NoteFact[] => {
  if (piece.from !== 'item') return [];
  const [sentence] = splitSentences(document, piece);
  if (sentence === undefined || removal.test(sentence.text)) return [];
  const isAddition =
    addition.test(sentence.text) ||
    labelledAddition.test(sentence.text) ||
    isAddedHeading(piece.place.headings.at(-1) ?? '');
  const entry = firstOfEntry(document, sentence);
  const note = isAddition ? toNote(document, entry, 'existing') : undefined;
  return note === undefined ? [] : [note];
};

const isAddedHeading = (heading: string): boolean =>
  /^(?:added|features?|new features?|新增|新功能|追加|추가|neu|ajouts?|añadido|adicionado|aggiunto|dodano|добавлено)/iu.test(
    heading,
  );

const readProse = (document: Document, piece: ProsePiece): NoteFact[] => {
  const { caveat, failure } = openFinders();
  const isAlert = piece.from === 'quote' && alertLabel.test(piece.text);
  return joinCaveats(splitSentences(document, piece)).flatMap((sentence) => {
    if (isSetting(sentence.text)) return [];
    const isMarked = isAlert || isCaveat(sentence.text, caveat);
    if (!isMarked && !speaksOfFailure(sentence.text, failure)) return [];
    const note = toNote(document, sentence, isMarked ? 'caveat' : 'failure');
    return note === undefined ? [] : [note];
  });
};

/** A table of problems and their answers: each row is a failure with its strategy. */
const readProblemTable = (document: Document, table: TablePiece): NoteFact[] => {
  const titles = table.header.map(({ text }) => text);
  if (!isProblemHeading(titles[0] ?? '') || titles.some((title) => isRecordColumn(title)))
    return [];
  return table.rows.flatMap((row) => {
    const cells = row
      .map(({ text }) => cleanSentence(text))
      .filter((text) => text !== '' && text !== '-');
    const [line = table.line] = row.map((cell) => cell.line);
    const text = cells.length < 2 ? '' : `${cells[0] ?? ''}: ${cells.slice(1).join('; ')}`;
    const evidence = quoteLine(document, line);
    return isReadable(text) && evidence.quote !== ''
      ? [{ is: 'note' as const, about: 'failure' as const, text, evidence }]
      : [];
  });
};

/** A reference that says the same of every number says it once. */
const withoutEchoes = (notes: readonly NoteFact[]): NoteFact[] => {
  const seen = new Set<string>();
  return notes.filter(({ text }) => {
    const key = text.replace(/\d+/gu, '0').replace(/`[^`]{1,200}`/gu, '`');
    return !seen.has(key) && seen.add(key);
  });
};

/** Reads the sentences that a Builder must not miss: caveats, failures, and what exists already. */
export const readNotes = (document: Document): NoteFact[] => {
  const notes = document.pieces.flatMap((piece) => {
    if (piece.is === 'table') return readProblemTable(document, piece);
    if (piece.is === 'code' || piece.from === 'heading') return [];
    return piece.place.isHistory ? readHistory(document, piece) : readProse(document, piece);
  });
  return withoutEchoes(notes).slice(0, mostNotes);
};
