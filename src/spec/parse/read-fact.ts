/** What people and generators write where a fact is still to come; a value that is only quoted counts as empty. */
const placeholder =
  /^(?:|~|null|\.{3}|…|\?+|-+|x{3,}|(?:TODO|TBD|FIXME)(?:\W.*)?|<[^>]*>|\[[^\]]*\]|\{\{.*\}\}|YYYY.*)$/u;

/** Whether the value of a fact in the front matter stands in for one. */
export const isPlaceholder = (value: string): boolean =>
  placeholder.test(value.trim().replace(/^(["'])(.*)\1$/u, '$2'));

/** A line of front matter, taken apart. */
export function readFact(
  line: string,
): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ''] = /^ *([\w-]+):(?:[ \t]+(.*))?$/u.exec(line) ?? [];
  return key === undefined ? undefined : { key, value };
}
