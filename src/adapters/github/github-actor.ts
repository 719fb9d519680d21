import * as z from 'zod';
import type { Account } from '../../github.ts';
import { deletedAccount } from './read-issue-answer.ts';

/** What to ask GraphQL about somebody. */
export const actorFields = '{ __typename login }';

/** Whoever acted, in the words of REST: GraphQL leaves out of the name of an app what REST adds to it. */
export const ActorAnswer = z
  .object({ __typename: z.string(), login: z.string() })
  .nullish()
  .transform((actor): Account => {
    if (actor === null || actor === undefined) return { login: deletedAccount, isBot: false };
    const { __typename: type, login } = actor;
    const isBare = type === 'Bot' && !login.endsWith('[bot]');
    return { login: isBare ? `${login}[bot]` : login, isBot: type !== 'User' };
  });
