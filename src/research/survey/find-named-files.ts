/** A word with a dot or a slash in it may be the name of a file: `docs/api.yaml`, `schema.sql`. */
const nameLike = /[\p{L}\p{N}_@.+-]+(?:\/[\p{L}\p{N}_@.+-]+)*/gu;

/** Tells which files a text names, by their path, the end of it or their bare name; capitals do not count. */
export function findNamedFiles(texts: readonly string[]): (path: string) => boolean {
  const names = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(nameLike)) {
      const name = word.replace(/\.{1,9}$/u, '').replace(/^\.\//u, '');
      if (/[^.]\.[a-z]|\//u.test(name)) names.add(name);
    }
  }
  return (path) => {
    const lower = path.toLowerCase();
    for (let at = 0; at !== -1;) {
      if (names.has(lower.slice(at))) return true;
      const slash = lower.indexOf('/', at);
      at = slash === -1 ? -1 : slash + 1;
    }
    return false;
  };
}
