/** A longer text names no choices that fit into a list of options. */
const longestQuestion = 300;
/** More words than this are a sentence and no choice. */
const mostWords = 3;
/** More choices than this are no question that somebody can answer. */
const mostChoices = 6;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const denial = /^(?:not|no|nicht|nein|pas|non|não|nie|нет|не|否|不|いいえ|아니)/iu;
/** A name, a number or code: what is capitalised in the middle of a sentence, or written in Latin letters in another script. */
const nameBefore =
  /(?:`[^`]{1,60}`|[\p{Lu}\d][^\s,;:?？]{0,40}(?:\s[\p{Lu}\d][^\s,;:?？]{0,40}){0,2})$/u;
const nameAfter =
  /^(?:`[^`]{1,60}`|[\p{Lu}\d][^\s,;:?？]{0,40}(?:\s[\p{Lu}\d][^\s,;:?？]{0,40}){0,2})/u;
const latinBefore = /(?:`[^`]{1,60}`|[A-Za-z0-9][\w.+#-]{0,40}|「[^「」]{1,40}」)\s?$/u;
const latinAfter = /^\s?(?:`[^`]{1,60}`|[A-Za-z0-9][\w.+#-]{0,40}|「[^「」]{1,40}」)/u;

/** The choices of a question such as `Do we use A, B or C?`; none where they cannot be told from the words around them. */
export function splitChoices(question: string, words: readonly string[]): readonly string[] {
  if (question.length > longestQuestion) return [];
  const asked = lastQuestion(question);
  const readings = words.filter((word) => asked.includes(word)).map((word) => readAt(asked, word));
  return readings.find(isChoice) ?? [];
}

/** What stands beside a word that stands between two choices. */
function readAt(asked: string, word: string): string[] {
  const isUnspaced = withoutSpaces.test(word);
  const [left = '', right = '', ...more] = isUnspaced
    ? asked.split(word)
    : asked.split(new RegExp(String.raw`,?\s${word}\s`, 'iu'));
  if (right === '' || more.length > 0) return [];
  return isUnspaced ? readUnspaced(left, right) : readSpaced(left, right);
}

const isChoice = (choices: readonly string[]): boolean =>
  choices.length > 1 &&
  choices.length <= mostChoices &&
  choices.every((choice) => choice !== '' && !denial.test(choice));

/** The words of the question, behind a colon if there is one. */
function lastQuestion(text: string): string {
  const [asked = ''] = text.split(/[?？]\s*$/u);
  return asked
    .slice(asked.search(/[^:：?？]*$/u))
    .replace(/[\s.。]+$/u, '')
    .trim();
}

function readUnspaced(left: string, right: string): string[] {
  const [before] = latinBefore.exec(left) ?? [];
  const [after] = latinAfter.exec(right) ?? [];
  return before === undefined || after === undefined ? [] : [before.trim(), after.trim()];
}

/** Beside each other stand two names, or as many words as the last choice has. */
function readSpaced(left: string, right: string): string[] {
  const listed = left.split(/,\s+/u);
  const last = listed.pop() ?? '';
  const [before, after] = [nameBefore.exec(last)?.[0], nameAfter.exec(right)?.[0]];
  if (before !== undefined && after !== undefined)
    return [...listed.flatMap((part) => nameBefore.exec(part)?.[0] ?? []), before, after];
  const count = right.split(/\s+/u).length;
  if (count > mostWords) return [];
  return [...listed, last].map((part) => part.split(/\s+/u).slice(-count).join(' ')).concat(right);
}
