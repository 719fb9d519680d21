const nameCharacter = /[\p{Script=Latin}\p{N}]/u;

/** Whether a text names one of some technologies as a word of its own; both are in lower case. */
export const mentionsName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.length > 1 && hasWord(text, name));

function hasWord(text: string, name: string): boolean {
  let index = text.indexOf(name);
  while (index !== -1) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + name.length);
    if (!nameCharacter.test(before) && !nameCharacter.test(after)) return true;
    index = text.indexOf(name, index + 1);
  }
  return false;
}
