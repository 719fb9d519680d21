import type { Match } from './github/fault.ts';
import { isWrite } from './run-delivery.ts';

/** One request of a run: the nth of those that ask the same. */
export type FaultPoint = {
  /** As in a transcript, without the ids of commits and trees, which no two servers share. */
  readonly route: string;
  /** How many of the same come before it. */
  readonly skip: number;
  readonly isWrite: boolean;
};

const objectId = /[0-9a-f]{40}/gu;

/** Every request of a transcript as a place where something can go wrong. */
export function listFaultPoints(routes: readonly string[]): FaultPoint[] {
  const seen = new Map<string, number>();
  return routes.map((given) => {
    const route = given.replace(objectId, '<id>');
    const skip = seen.get(route) ?? 0;
    seen.set(route, skip + 1);
    return { route, skip, isWrite: isWrite(given) };
  });
}

export const namePoint = ({ route, skip }: FaultPoint): string => `${route} (${skip + 1})`;

/** What meets the requests of a point, and every one of the same behind it. */
export function matchPoint({ route, skip }: FaultPoint): Match & { readonly skip: number } {
  const [method = '', path = '', operation] = route.split(' ');
  const pattern = path.split('<id>').map(escapePattern).join('[0-9a-f]{40}');
  return {
    method,
    path: new RegExp(`^${pattern}$`, 'u'),
    ...(operation !== undefined && { sent: new RegExp(operation, 'u') }),
    skip,
  };
}

const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** Runs that wait for their retries leave the machine to others. */
const atOnce = 5;

/** Does the same to all of them, some at a time; the results are in their order. */
export async function forEachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const left = [...items.entries()];
  const take = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, item] = next;
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return results;
}
