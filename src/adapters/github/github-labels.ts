import type { GitHub, Label } from '../../github.ts';
import { retryPauseMilliseconds, sendAgain, type GitHubClient } from './github-client.ts';
import type { GitHubConnection } from './github-connection.ts';
import { isRefusal } from './github-refusal.ts';

type Labels = Pick<GitHub, 'addLabels' | 'removeLabel'>;

/** The labels of issues and pull requests. */
export function openLabels(connection: GitHubConnection): Labels {
  return {
    addLabels: (number, labels) => addLabels(connection, number, labels),
    removeLabel: (number, name) => removeLabel(connection, number, name),
  };
}

async function addLabels(
  connection: GitHubConnection,
  number: number,
  labels: readonly Label[],
): Promise<void> {
  if (labels.length === 0) return;
  const action = `label issue ${number} of ${connection.name}`;
  await connection.ask({ action, permission: 'issues: write' }, async (client) => {
    const missing = await createMissing(client, connection.place, labels);
    const names = labels.map(({ name }) => name).filter((name) => !missing.has(name));
    if (names.length > 0) {
      await addOnceVisible(connection, () =>
        client.rest.issues.addLabels({
          ...connection.place,
          issue_number: number,
          labels: names,
          ...sendAgain,
        }),
      );
    }
    for (const refusal of missing.values()) throw refusal;
  });
}

type Place = GitHubConnection['place'];

/** The labels that could not be created, each with the refusal: the others are still to be added. */
async function createMissing(
  client: GitHubClient,
  place: Place,
  labels: readonly Label[],
): Promise<ReadonlyMap<string, unknown>> {
  const missing = new Map<string, unknown>();
  for (const label of labels) {
    if (await isThere(client, place, label.name)) continue;
    try {
      await client.rest.issues.createLabel({ ...place, ...label, ...sendAgain });
    } catch (error) {
      if (isRefusal(error, 422, /already_exists/u)) continue;
      if (!isRefusal(error, 403)) throw error;
      missing.set(label.name, error);
    }
  }
  return missing;
}

async function isThere({ rest }: GitHubClient, place: Place, name: string): Promise<boolean> {
  try {
    await rest.issues.getLabel({ ...place, name });
    return true;
  } catch (error) {
    if (isRefusal(error, 404)) return false;
    throw error;
  }
}

/** How often GitHub is asked again about a pull request that not all of its servers know yet. */
const mostLooks = 4;

/** For some seconds after a pull request was created, GitHub answers as if there were none. */
async function addOnceVisible(
  { pause }: GitHubConnection,
  add: () => Promise<unknown>,
): Promise<void> {
  for (let looks = 0; ; looks += 1) {
    try {
      await add();
      return;
    } catch (error) {
      if (!isRefusal(error, 422, /could not resolve to a node/iu) || looks === mostLooks)
        throw error;
      await pause(retryPauseMilliseconds * 2 ** looks);
    }
  }
}

async function removeLabel(
  { ask, place, name: repository }: GitHubConnection,
  number: number,
  name: string,
): Promise<void> {
  const action = `remove the label ${name} from issue ${number} of ${repository}`;
  await ask({ action, permission: 'issues: write' }, async ({ rest }) => {
    try {
      await rest.issues.removeLabel({ ...place, issue_number: number, name });
    } catch (error) {
      if (!isRefusal(error, 404)) throw error;
    }
  });
}
