/** Longer lines are minified code or data; what follows is marked as cut. */
const longestLine = 600;
/** Characters that hide text from people: tags, bidirectional controls, zero widths, control characters. */
const invisible =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text as a model sees it: each line with its number, those without content left out. */
export function showLines(text: string, first = 1): string[] {
  return text.split(/\r\n?|\n/u).flatMap((line, index) => showLine(line, first + index));
}

function showLine(line: string, number: number): string[] {
  const shown = line.replace(invisible, '').trimEnd();
  if (shown.trim() === '') return [];
  const cut = shown.length > longestLine ? `${shown.slice(0, longestLine).toWellFormed()}…` : shown;
  return [`${number}| ${cut}`];
}

/** Takes out HTML comments, which no reader of an issue sees, and keeps the line numbers. */
export function hideComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start === -1 ? -1 : text.indexOf('-->', start);
    if (end === -1) return kept.join('') + text.slice(from);
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]+/gu, ''));
    from = end + '-->'.length;
  }
}
