const withPassword =
  /(?<![\w+.-])[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/?#`"']{1,64}:(?<password>[^\s:@/?#`"']{8,64})@/giu;
/** Words that stand for a password. */
const sample = /pass(?:word|wort)?\b|secret$|example|changeme|user|^[<${*[]|x{3}|\.{3}/iu;

/** Where an address holds a password that looks like a real one: letters and digits, and no word for one. */
export const findPasswords = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(withPassword)].flatMap(({ 0: address, index, groups }) => {
    const password = groups?.['password'] ?? '';
    const isReal = /\d/u.test(password) && /\p{L}/u.test(password) && !sample.test(password);
    return isReal ? [{ start: index, end: index + address.length }] : [];
  });
