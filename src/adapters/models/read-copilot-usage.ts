import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Usage } from '../../ports.ts';
import type { CopilotAnswer } from './collect-copilot-events.ts';

const count = z.int().min(0);
/** The file of `--usage-output-file`: tokens by model, over all requests of the run. */
const UsageFile = z.object({
  modelMetrics: z.record(
    z.string(),
    z.object({ usage: z.object({ inputTokens: count, outputTokens: count }) }),
  ),
});

/** Tokens of a run that was ended before the CLI wrote them down, by bytes; a cap needs a number. */
const bytesPerToken = 4;
const estimate = (text: string): number => Math.ceil(Buffer.byteLength(text) / bytesPerToken);

/** What a run cost: as the CLI counts it, its own instructions included, or by a careful guess. */
export async function readCopilotUsage(
  path: string,
  { prompt, answer }: { readonly prompt: string; readonly answer: CopilotAnswer },
): Promise<Usage> {
  const requests = Math.max(1, answer.requests);
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const metrics = Object.values(parse(text)?.modelMetrics ?? {}).map(({ usage }) => usage);
  const promptTokens = metrics.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const completionTokens = metrics.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  return {
    requests,
    promptTokens: promptTokens > 0 ? promptTokens : estimate(prompt) * requests,
    completionTokens: completionTokens > 0 ? completionTokens : estimate(answer.text),
  };
}

function parse(text: string): z.infer<typeof UsageFile> | undefined {
  try {
    return UsageFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
