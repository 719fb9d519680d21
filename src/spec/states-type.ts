/** What people write when they do not know: nothing, a dash, a question mark, dots. */
const noType = /^(?:[\s?\-–—.…_]*|tbd|tbc|todo|unknown type|n\/a)$/iu;

/** Whether a text given as a type states one. */
export const statesType = (type: string): boolean => !noType.test(type);
