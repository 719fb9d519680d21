/**
 * The runner drops a whole summary above 1 MiB (1024 × 1024 bytes, its attachment limit);
 * the rest is left for what other tools append in the same step.
 */
export const mostSummaryBytes = 1_000_000;

/** Cuts Markdown at the end of a line to fit the summary, closes a code block left open, and says so. */
export function fitSummary(markdown: string, mostBytes: number = mostSummaryBytes): string {
  if (Buffer.byteLength(markdown) <= mostBytes) return markdown;
  const notice =
    '\n\n*The summary was cut here: a summary holds 1 MiB. The log and the files of the run hold the rest.*\n';
  // A fence is at most this long in what we write; one longer stays open and hides only the notice.
  const room = mostBytes - Buffer.byteLength(notice) - 12;
  const kept = keepWholeLines(Buffer.from(markdown), room);
  return `${kept}${closeFence(kept)}${notice}`;
}

function keepWholeLines(bytes: Buffer, most: number): string {
  const end = bytes.lastIndexOf('\n', Math.max(0, most));
  return end <= 0 ? '' : bytes.subarray(0, end).toString();
}

function closeFence(text: string): string {
  let open = '';
  for (const line of text.split('\n')) {
    const fence = /^ {0,3}(`{3,10}|~{3,10})/u.exec(line)?.[1] ?? '';
    if (open === '') open = fence;
    else if (fence.startsWith(open) && line.trim() === fence) open = '';
  }
  return open === '' ? '' : `\n${open}`;
}
