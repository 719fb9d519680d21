import { toLogText } from '../process/log-text.ts';
import type { Environment } from '../runner/runner.ts';
import type { TerminalStream } from './terminal-progress.ts';

/** A runner reads both streams of every program for commands; a plain terminal reads none. */
const isHeard = (environment: Environment): boolean => environment['GITHUB_ACTIONS'] === 'true';

/** Standard error on which nothing that is printed is obeyed. */
export function guardStream(stream: TerminalStream, environment: Environment): TerminalStream {
  if (!isHeard(environment)) return stream;
  return { write: (text) => stream.write(toLogText(text)) };
}

/** Text for standard output that is not obeyed; JSON says the same with an escape, and stays JSON. */
export function guardText(
  text: string,
  format: 'text' | 'json' | 'sarif' | 'github',
  environment: Environment,
): string {
  if (!isHeard(environment) || format === 'github') return text;
  return format === 'text' ? toLogText(text) : text.replaceAll('##[', '#\\u0023[');
}
