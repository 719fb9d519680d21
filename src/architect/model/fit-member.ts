import { nearestName } from '../../nearest-name.ts';

/** What models write for members of the lists, and the members it means, the first that a list knows. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  add: ['new'],
  added: ['new'],
  create: ['new'],
  created: ['new'],
  change: ['modify'],
  changed: ['modify'],
  edit: ['modify'],
  update: ['modify'],
  updated: ['modify'],
  existing: ['keep'],
  none: ['keep'],
  unchanged: ['keep'],
  api: ['service', 'endpoint'],
  cache: ['database'],
  cli: ['tool', 'command'],
  container: ['image'],
  db: ['database'],
  dependency: ['library'],
  lib: ['library'],
  module: ['library', 'class'],
  os: ['platform'],
  package: ['library'],
  protocol: ['format'],
  sdk: ['library'],
  store: ['database'],
  test: ['tool'],
  testing: ['tool'],
  collection: ['table'],
  config: ['configuration'],
  class: ['record'],
  dto: ['record'],
  entity: ['record', 'table'],
  event: ['message'],
  interface: ['record', 'class'],
  model: ['record', 'class'],
  object: ['record'],
  props: ['component'],
  settings: ['configuration'],
  struct: ['record'],
  type: ['alias'],
  typedef: ['alias'],
  callback: ['function'],
  constructor: ['method'],
  hook: ['function'],
  http: ['endpoint'],
  mutation: ['endpoint'],
  query: ['endpoint'],
  rest: ['endpoint'],
  route: ['endpoint'],
  rpc: ['endpoint'],
  webhook: ['endpoint'],
};
/** What claims least in each of the lists. */
const safeMembers = ['new', 'library', 'record', 'function', 'functional'];

/** The member that a model meant; a guess is one that only claims little. */
export function fitMember(
  written: string,
  members: readonly string[],
): { readonly member: string; readonly isGuess: boolean } {
  const word = written.trim().toLowerCase();
  const meant = Object.hasOwn(synonyms, word) ? synonyms[word] : [];
  const known = [word, ...(meant ?? [])].find((name) => members.includes(name));
  const member = known ?? nearestName(word, members.filter(isLong(word)));
  if (member !== undefined) return { member, isGuess: false };
  const safe = safeMembers.find((name) => members.includes(name)) ?? members[0] ?? '';
  return { member: safe, isGuess: true };
}

/** Of a short word two letters are most of it, so that nearness says nothing. */
const isLong =
  (word: string) =>
  (member: string): boolean =>
    Math.min(word.length, member.length) > 3;
