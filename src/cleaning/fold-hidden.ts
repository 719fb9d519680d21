import { unseen } from './clean-characters.ts';

/** A text without any character that shows nothing, for comparing what was cleaned with what was not. */
export const foldHidden = (text: string): string =>
  text.replace(/[\u2028\u2029]/gu, ' ').replace(unseen, '');
