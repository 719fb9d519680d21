import { longestRun } from './code-span.ts';

/** A fenced code block, as lines; the fence is longer than every run of backticks inside. */
export function renderFence(text: string, language: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...text.split('\n'), fence];
}
