import { contradictionTexts } from '../requirement/decisions/contradiction-texts.ts';
import type { Locale } from '../locales/locale.ts';
import type { Question } from '../requirement/question.ts';
import type { Conflict } from './conflict.ts';
import { compareVersions } from './lower-bound.ts';

/** What the requirement itself leaves open and nothing in the research decides, as questions with the values as their options. */
export const askAboutConflicts = (conflicts: readonly Conflict[], locale: Locale): Question[] =>
  conflicts.flatMap((conflict) => {
    const text = conflict.because === 'undecided' ? askAbout(conflict, locale) : undefined;
    if (text === undefined) return [];
    const options = conflict.options.map(({ value }) => nameValue(conflict, value));
    return [{ text, options, recommended: findNewest(conflict) }];
  });

/** A clause that offers several says itself what is open. */
function askAbout({ clauses = [] }: Conflict, { tag }: Locale): string | undefined {
  const [first, second] = clauses;
  const write = contradictionTexts[tag] ?? contradictionTexts['en'];
  return first === undefined || second === undefined ? first : write?.(first, second);
}

const nameValue = ({ about, topic }: Conflict, value: string): string =>
  about === 'version' ? `${topic} ${value}` : value;

/** Of versions the newest is recommended, of names the first. */
const findNewest = ({ about, options }: Conflict): number =>
  about !== 'version'
    ? 0
    : options.reduce(
        (newest, { value }, index) =>
          compareVersions(value, options[newest]?.value ?? value) > 0 ? index : newest,
        0,
      );
