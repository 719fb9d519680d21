import { fieldsOf, listOf, textOf } from './answer.ts';

export const loginOf = (user: unknown): string => textOf(fieldsOf(user)['login']);
export const namesOf = (labels: unknown): readonly string[] =>
  listOf(labels).map(({ name }) => textOf(name));
