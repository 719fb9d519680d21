/** The number of lines that YAML front matter takes at the top; 0 when there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return closing + 1;
}
