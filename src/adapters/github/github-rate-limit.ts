import { setTimeout as pause } from 'node:timers/promises';
import { readFailedRequest, type FailedRequest } from './github-refusal.ts';

/** What GitHub advises where it does not say how long: at least one minute. */
const unknownWaitSeconds = 60;
/** A run that waits longer costs more than one that is started again. */
const longestWaitSeconds = 60;
const mostWaits = 3;

/**
 * How long GitHub wants to be left alone; nothing when the request did not fail by a limit.
 * It uses 403 for its limits too; only the headers and the text tell them from a missing permission.
 */
export function readRateLimit(failed: FailedRequest, now: Date): number | undefined {
  const { status, headers, said } = failed;
  const isExhausted = String(headers['x-ratelimit-remaining']) === '0';
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (isExhausted || headers['retry-after'] !== undefined || /rate limit/iu.test(said)));
  if (!isLimit) return undefined;
  const after = readSeconds(headers['retry-after']);
  if (after !== undefined) return after;
  const reset = isExhausted ? readSeconds(headers['x-ratelimit-reset']) : undefined;
  if (reset === undefined) return unknownWaitSeconds;
  return Math.max(0, Math.ceil(reset - now.getTime() / 1000));
}

function readSeconds(header: string | number | undefined): number | undefined {
  return /^\d{1,15}$/u.test(String(header)) ? Number(header) : undefined;
}

/** Sends again what a limit refused, once the limit is lifted: GitHub has done nothing of it yet. */
export async function waitForRateLimit<T>(
  send: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await send();
    } catch (error) {
      const failed = readFailedRequest(error);
      const seconds = failed && readRateLimit(failed, new Date());
      if (seconds === undefined || seconds > longestWaitSeconds || waits === mostWaits) throw error;
      await pause(seconds * 1000, undefined, signal && { signal });
    }
  }
}
