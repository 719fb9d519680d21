import { isShownQuestion } from '../text/shown-question.ts';

/** Words that point at the sentence before, at the start of a sentence, in the shipped languages. */
const pronoun =
  /^(?:(?:it|this|that|they|these|those|he|she|er|sie|dies|diese|dieser|dieses|ils|elle|elles|il(?= (?:ne )?(?:doit|devra))|cela|ceci|ce|esto|este|esta|estos|ello|isso|isto|ele|ela|eles|elas|это|этот|эта|эти|он|она|оно|они|esso|essa|essi|questo|questa|questi|to|ten|ta|te|ono|ona|one)\s|其|它|该|該|此|这|這|これ|それ|この|その|이는|이것|그것)/iu;
/** A sentence before that is longer than this is not repeated. */
export const longestReference = 240;

/** Whether a sentence cannot be read without the one before it. */
export const pointsBack = (sentence: string): boolean => pronoun.test(sentence);

/** Whether a sentence asks to be told something; some askers forget the mark. */
export const isQuestion = (sentence: string): boolean =>
  question.test(sentence) && !isShownQuestion(sentence);

const question =
  /[?？]["'”’)\s]*$|^(?:should|shall|must|can|could|would) (?:we|i|it|this|there|they)\b/iu;
