/**
 * The text with other lines: the line ends, a byte order mark and a missing line end at the end of the
 * file stay. Nothing where lines came or went in a text whose line ends are not all alike.
 */
export function replaceLines(text: string, lines: readonly string[]): string | undefined {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const ends = [...text.matchAll(/\r\n?|\n/gu)].map(([end]) => end);
  const isSteady = new Set(ends).size <= 1;
  if (!isSteady && ends.length !== lines.length - 1) return undefined;
  const last = lines.length - 1;
  const joined = lines.map((line, index) =>
    index === last ? line : `${line}${ends[index] ?? ends[0] ?? '\n'}`,
  );
  return mark + joined.join('');
}
