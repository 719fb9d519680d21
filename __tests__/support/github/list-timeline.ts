import { isBot } from './accounts.ts';
import type { Fields } from './answer.ts';
import { GraphQLRefusal } from './graphql-refusal.ts';
import type { World } from './world.ts';

/** The most that GitHub puts on one page. */
const mostItems = 100;

/** The history of an issue or pull request, as far as it is asked for; a connection of GraphQL. */
export function listTimeline(
  { labelEvents, renames }: World,
  number: number,
  { last, itemTypes }: Fields,
): Fields {
  if (typeof last !== 'number') {
    throw new GraphQLRefusal(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `timelineItems` connection.',
    );
  }
  if (last > mostItems) {
    throw new GraphQLRefusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${last} records on the \`timelineItems\` connection exceeds the \`last\` limit of 100 records.`,
    );
  }
  const labellings = (labelEvents.get(number) ?? []).map(({ is, name, by, at }) => ({
    ...describe(is === 'set' ? 'LabeledEvent' : 'UnlabeledEvent', { by, at }),
    label: { name },
  }));
  const renamings = (renames.get(number) ?? []).map((edit) => describe('RenamedTitleEvent', edit));
  const wanted: readonly unknown[] = Array.isArray(itemTypes) ? itemTypes : [];
  const items = [...labellings, ...renamings]
    .filter(({ __typename: type }) => wanted.includes(toItemType(type)))
    .sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1));
  return { nodes: items.slice(-last) };
}

const describe = (
  __typename: string,
  { by, at }: { readonly by: string; readonly at: string },
): { readonly __typename: string; readonly createdAt: string; readonly actor: Fields } => ({
  __typename,
  createdAt: at,
  actor: toActor(by),
});

/** `LabeledEvent` is `LABELED_EVENT`. */
const toItemType = (type: string): string =>
  type.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();

/** GraphQL leaves out of the name of an app what REST adds to it. */
export const toActor = (login: string): Fields =>
  isBot(login)
    ? { __typename: 'Bot', login: login.replace(/\[bot\]$/u, '') }
    : { __typename: 'User', login };
