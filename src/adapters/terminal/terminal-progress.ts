import type { Progress } from '../../ports.ts';
import { toPlainLine } from '../process/log-text.ts';
import type { Environment, Writable } from '../runner/runner.ts';

export type TerminalStream = Writable & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

export type TerminalOptions = { readonly quiet: boolean; readonly environment: Environment };

export type TerminalProgress = Progress & {
  /** Takes the living line away, before anything else is printed. */
  readonly clear: () => void;
};

/** Where a terminal does not say how wide it is. */
const usualColumns = 80;

/**
 * Progress for a person at a terminal, on standard error: one living line. Where nobody watches only
 * warnings are printed, each on a line of its own.
 */
export function createTerminalProgress(
  stream: TerminalStream,
  { quiet, environment }: TerminalOptions,
): TerminalProgress {
  if (quiet) return { stage: nothing, note: nothing, warn: nothing, clear: nothing };
  const isLive = stream.isTTY === true && environment['TERM'] !== 'dumb';
  return isLive ? createLivingLine(stream, environment) : createPlainLines(stream);
}

const nothing = (): void => undefined;

function createPlainLines(stream: TerminalStream): TerminalProgress {
  const warn = (text: string): void => {
    stream.write(`warning: ${toPlainLine(text)}\n`);
  };
  return { stage: nothing, note: nothing, warn, clear: nothing };
}

function createLivingLine(stream: TerminalStream, environment: Environment): TerminalProgress {
  const startOfLine = '\r\u001B[2K';
  let stage = '';
  let line = '';
  const draw = (text: string): void => {
    line = text;
    stream.write(`${startOfLine}${fitColumns(line, (stream.columns ?? 0) || usualColumns)}`);
  };
  const tell = (text: string): void => {
    draw([stage, toPlainLine(text)].filter((part) => part !== '').join(': '));
  };
  const warning = environment['NO_COLOR'] ? 'warning:' : '\u001B[33mwarning:\u001B[39m';
  return {
    stage: (title) => {
      stage = toPlainLine(title);
      draw(`${stage} …`);
    },
    note: tell,
    tick: tell,
    warn: (text) => {
      stream.write(`${startOfLine}${warning} ${toPlainLine(text)}\n`);
      if (line !== '') draw(line);
    },
    clear: () => {
      if (line !== '') stream.write(startOfLine);
      line = '';
    },
  };
}

/** A line that wraps could not be erased; one column stays free, because some terminals wrap when it fills. */
function fitColumns(text: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const character of text) {
    width += countColumns(character);
    if (width > columns - 2) return `${fitting}…`;
    fitting += character;
  }
  return text;
}

/** From the Hangul letters on most characters take two columns; too much is safe, too little is not. */
const countColumns = (character: string): number =>
  (character.codePointAt(0) ?? 0) >= 0x1100 && character !== '…' ? 2 : 1;
