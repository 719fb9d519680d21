import * as z from 'zod';
import type { CheckedFile } from '../../check-specs.ts';
import { publishReview, type ReviewPlace } from '../../delivery/review/publish-review.ts';
import { SpecWriterError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';
import { connectOnRunner } from './connect-on-runner.ts';
import { createSecretSearch } from '../../secrets/find-secrets.ts';
import { hashText } from '../files/hash-text.ts';
import { listSecrets } from '../process/list-secrets.ts';
import { readEvent } from './read-event.ts';
import type { RunnerWorld } from './runner-world.ts';

const Payload = z
  .object({
    pull_request: z.object({
      number: z.int().min(1),
      head: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/u) }),
    }),
  })
  .transform(({ pull_request: { number, head } }): ReviewPlace => ({ number, head: head.sha }));

/**
 * Says what a check found beside the lines of the pull request, and returns the address of the review. A
 * token that may not say anything leaves the check itself as it is.
 */
export async function reviewOnRunner(
  checked: readonly CheckedFile[],
  inputs: Inputs,
  { environment, runner }: RunnerWorld,
): Promise<string | undefined> {
  const event = await readEvent(environment);
  const place = event.name === 'pull_request' ? Payload.safeParse(event.payload).data : undefined;
  if (place === undefined) {
    runner.progress.warn('There is nothing to review: the event is not about a pull request.');
    return undefined;
  }
  if (inputs['dry-run']) {
    runner.progress.note(`A review of pull request ${place.number} is left out: dry-run is set`);
    return undefined;
  }
  const documents = checked.map(({ path, text = '', findings, mends = [] }) => ({
    ...{ path, text, findings, mends },
  }));
  try {
    const github = connectOnRunner(inputs, environment);
    const findSecrets = createSecretSearch(
      listSecrets([inputs['api-key'], inputs['github-token']], environment),
    );
    const published = await publishReview(documents, place, {
      ...{ github, hash: hashText },
      holdsSecret: (text) => findSecrets(text).length > 0,
    });
    if (published !== undefined) runner.progress.note(`Reviewed: ${published.url}`);
    return published?.url;
  } catch (error) {
    if (!(error instanceof SpecWriterError)) throw error;
    runner.progress.warn(`No review was written. ${error.message} ${error.hint}`);
    return undefined;
  }
}
