import * as z from 'zod';
import { toPlainLine } from '../process/log-text.ts';

const Text = z.string().catch('');

/** GitHub names what is wrong with a request in sentences, in objects, or in both. */
const Reason = z.union([
  z.string(),
  z.object({ message: z.string().min(1) }).transform(({ message }) => message),
  z
    .object({ resource: Text, code: Text, field: Text })
    .transform(({ resource, code, field }) => `${resource} ${code} ${field}`.trim()),
]);

const Said = z
  .object({ message: Text, errors: z.array(Reason).catch([]) })
  .transform(({ message, errors }) => [message, ...errors].join(': '))
  .catch('');

/** What Octokit throws; a failure without a response never reached GitHub, or its answer got lost. */
const FailedRequest = z
  .object({
    status: z.number(),
    message: Text,
    response: z
      .object({
        headers: z.record(
          z.string(),
          z.union([z.string(), z.number()]).optional().catch(undefined),
        ),
        data: Said,
      })
      .optional(),
  })
  .transform(({ status, message, response }) => ({
    status,
    isAnswered: response !== undefined,
    headers: response?.headers ?? {},
    said: toPlainLine(response === undefined ? message : response.data),
  }));
export type FailedRequest = z.infer<typeof FailedRequest>;

/** Reads what a failed request has to say; nothing when the error is no failed request. */
export function readFailedRequest(error: unknown): FailedRequest | undefined {
  return FailedRequest.safeParse(error).data;
}

/** Whether GitHub refused with this status, and in these words where they matter. */
export function isRefusal(error: unknown, status: number, words = /(?:)/u): boolean {
  const failed = readFailedRequest(error);
  return failed?.isAnswered === true && failed.status === status && words.test(failed.said);
}

/** Whether GitHub may have done what was asked although it did not say so. */
export function isUncertain(error: unknown): boolean {
  const failed = readFailedRequest(error);
  return failed !== undefined && (!failed.isAnswered || failed.status >= 500);
}
