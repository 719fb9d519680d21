import { retryPauseMilliseconds } from './github-client.ts';
import type { GitHubConnection } from './github-connection.ts';
import { isUncertain } from './github-refusal.ts';

/**
 * Creates what must not exist twice: when it is uncertain whether it was created, it is looked for,
 * and only what is not there is created again, once.
 */
export async function createOnce<T>(
  { pause }: Pick<GitHubConnection, 'pause'>,
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    await pause(retryPauseMilliseconds);
    return (await find()) ?? (await create());
  }
}
