import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompletionRequest, Usage } from '../../ports.ts';
import { collectCopilotEvents, type CopilotAnswer } from './collect-copilot-events.ts';
import {
  writeCopilotArguments,
  writeCopilotEnvironment,
  type CopilotChoices,
} from './copilot-command.ts';
import { readCopilotUsage } from './read-copilot-usage.ts';
import { runChild, type ChildEnd, type Supervision } from '../process/run-child.ts';
import type { Environment } from '../runner/runner.ts';
import { writeCopilotPrompt } from './write-copilot-prompt.ts';

export type Cli = CopilotChoices & {
  /** The path of the CLI. */
  readonly file: string;
  /** Of this program; the CLI gets what it needs of it. */
  readonly environment: Environment;
};
export type Asking = {
  /** Ends the CLI. */
  readonly signal: AbortSignal;
  /** Told of the bytes of each piece of text. */
  readonly onText: (bytes: number) => void;
};
export type Asked = {
  readonly end: ChildEnd;
  readonly answer: CopilotAnswer;
  readonly usage: Usage;
  /** Whether the run was ended because the model asked for tools again and again. */
  readonly insisted: boolean;
};

/** Who gets no tool may ask for one by mistake; again and again it costs a request each time. */
const mostToolRequests = 3;
/** The CLI asks twice for the rest of a cut answer. */
const mostPieces = 3;
/** More than any token has, even one of rare characters that are escaped in JSON. */
const textBytesPerToken = 16;
/** A token travels in an event of 300 to 700 bytes of its own. */
const sentBytesPerToken = 2048;
/** The CLI repeats the prompt twice, each character escaped by at most six. */
const echoedBytesPerByte = 12;
/** For whatever comes before and after the text. */
const spareBytes = 1_000_000;

/** One run of the CLI, in an empty folder that is its home as well and is gone afterwards. */
export async function askCopilot(
  request: CompletionRequest,
  cli: Cli,
  { signal, onText }: Asking,
): Promise<Asked> {
  const prompt = writeCopilotPrompt(request);
  const insistence = new AbortController();
  const events = collectCopilotEvents({
    onText,
    onToolRequests: (count) => {
      if (count >= mostToolRequests) insistence.abort();
    },
  });
  const home = await mkdtemp(join(tmpdir(), 'spec-writer-copilot-'));
  try {
    const usageFile = join(home, 'usage.json');
    const folder = await mkdtemp(join(home, 'empty-'));
    const end = await runChild(
      {
        file: cli.file,
        args: writeCopilotArguments(cli, usageFile),
        folder,
        environment: writeCopilotEnvironment(cli.environment, { home, prompt, request }),
        input: prompt,
      },
      {
        signal: AbortSignal.any([signal, insistence.signal]),
        onLine: events.add,
        ...boundOutput(prompt, request),
      },
    );
    const answer = events.read();
    const usage = await readCopilotUsage(usageFile, { prompt, answer });
    return { end, answer, usage, insisted: insistence.signal.aborted };
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The CLI must not fill the memory; what is longer than an answer is the prompt, which it repeats. */
const boundOutput = (
  prompt: string,
  { maxOutputTokens }: CompletionRequest,
): Pick<Supervision, 'longestLine' | 'mostBytes'> => ({
  longestLine: maxOutputTokens * textBytesPerToken + spareBytes,
  mostBytes:
    Buffer.byteLength(prompt) * echoedBytesPerByte +
    maxOutputTokens * mostPieces * sentBytesPerToken +
    spareBytes,
});
