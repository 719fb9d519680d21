import { workflowCommand } from '../../report/workflow-command.ts';
import type { Progress } from '../../ports.ts';
import type { Finding } from '../../rules/rule.ts';
import { appendToCommandFile, formatOutput } from './command-file.ts';
import { toLogText, toPlainLine, toPlainText } from '../process/log-text.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Writable = { readonly write: (text: string) => unknown };

export type AnnotationLevel = 'error' | 'warning' | 'notice';
/** Where an annotation shows; the names are the runner's. */
export type AnnotationPlace = {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
};

export type Runner = {
  /** Every input that was given, by its name in the workflow. */
  readonly readInputs: () => Record<string, string>;
  readonly setOutputs: (values: Readonly<Record<string, string>>) => void;
  /** The summary of a run that fails before the toolkit is loaded. */
  readonly addSummary: (markdown: string) => void;
  readonly annotate: (level: AnnotationLevel, message: string, place?: AnnotationPlace) => void;
  /** Annotates the lines of a document. */
  readonly annotateFindings: (file: string, findings: readonly Finding[]) => void;
  /** Prints text of anybody as it is to be read, never as a command. */
  readonly print: (text: string) => void;
  readonly progress: Progress;
  /** Closes the group of the last stage. */
  readonly endStage: () => void;
};

/**
 * GitHub shows ten annotations of a level for one step and drops the rest without a word:
 * what comes after is printed as a plain line instead.
 */
const mostAnnotations = 10;

/**
 * What the action needs of the runner from its first line on: inputs, outputs, annotations, groups.
 * Not made of @actions/core, which loads an HTTP client before an input error could be told and
 * writes to the process's own streams; masks and the summary come later and are.
 */
export function createRunner(
  environment: Environment,
  stdout: Writable,
  now: () => number = () => performance.now(),
): Runner {
  const printLine = (line: string): void => {
    stdout.write(`${line}\n`);
  };
  const print = (text: string): void => {
    printLine(toLogText(text));
  };
  const annotate = limitAnnotations(printLine, print);
  const groups = createGroups(printLine);
  return {
    readInputs: () => readInputs(environment),
    setOutputs: (values) => {
      const lines = Object.entries(values).map(([name, value]) => formatOutput(name, value));
      appendToCommandFile(environment['GITHUB_OUTPUT'], lines.join(''));
    },
    addSummary: (markdown) => {
      appendToCommandFile(environment['GITHUB_STEP_SUMMARY'], toPlainText(markdown));
    },
    annotate,
    annotateFindings: (file, findings) => {
      for (const { severity, message, hint, line, column, endLine, endColumn } of findings) {
        annotate(severity, `${message}\n${hint}`, { file, line, endLine, col: column, endColumn });
      }
    },
    print,
    progress: {
      stage: groups.open,
      note: print,
      tick: limitTicks(print, now),
      warn: (text) => {
        annotate('warning', text);
      },
    },
    endStage: groups.close,
  };
}

/** Desktops of Linux set it for every program, to name how characters are typed. */
const noInput = 'INPUT_METHOD';

/** The runner keeps dashes in the names of inputs; only spaces become underscores. */
function readInputs(environment: Environment): Record<string, string> {
  const given = Object.entries(environment).filter(
    ([name]) => name.startsWith('INPUT_') && name !== noInput,
  );
  return Object.fromEntries(
    given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']),
  );
}

function limitAnnotations(
  printLine: (line: string) => void,
  print: (text: string) => void,
): Runner['annotate'] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return (level, message, place = {}) => {
    counts[level] += 1;
    const text = toPlainText(message);
    if (counts[level] <= mostAnnotations) printLine(workflowCommand(level, place, text));
    else print(`${level}: ${describePlace(place)}${text}`);
  };
}

function describePlace({ file, line }: AnnotationPlace): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

/** A log is read afterwards: a line now and then shows that the work goes on. */
const millisecondsPerTick = 12_000;

function limitTicks(print: (line: string) => void, now: () => number): (text: string) => void {
  let last = now();
  return (text) => {
    if (now() - last < millisecondsPerTick) return;
    last = now();
    print(text);
  };
}

function createGroups(printLine: (line: string) => void): {
  readonly open: (title: string) => void;
  readonly close: () => void;
} {
  let isOpen = false;
  const close = (): void => {
    if (isOpen) printLine(workflowCommand('endgroup', {}, ''));
    isOpen = false;
  };
  const open = (title: string): void => {
    close();
    printLine(workflowCommand('group', {}, toPlainLine(title)));
    isOpen = true;
  };
  return { open, close };
}
