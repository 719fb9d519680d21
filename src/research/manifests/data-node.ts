import type { Span } from './source.ts';

/** A value of JSON, TOML, YAML or XML with its place; a list's keys are `0`, `1`, …; attributes begin with `@`. */
export type DataNode = Span & {
  /** A scalar as the file spells it, without quotation marks; `undefined` for maps and lists. */
  readonly text?: string;
  readonly members: readonly Member[];
};
/** `start` and `end` are the place of the key. */
export type Member = Span & { readonly key: string; readonly node: DataNode };

/** A parsed text: `malformed` says where and why a part of it could not be read. */
export type DataTree = { readonly root: DataNode; readonly malformed?: string };

/** Nothing that a manifest says is nested more deeply. */
export const deepestLevel = 64;

/** The first entry of a key. */
export const memberOf = (node: DataNode | undefined, key: string): Member | undefined =>
  node?.members.find((member) => member.key === key);

/** Follows keys from a node; `undefined` when one of them is missing. */
export const nodeAt = (
  node: DataNode | undefined,
  ...keys: readonly string[]
): DataNode | undefined =>
  keys.reduce<DataNode | undefined>((found, key) => memberOf(found, key)?.node, node);

/** The scalar at a path, as the file spells it. */
export const textAt = (
  node: DataNode | undefined,
  ...keys: readonly string[]
): string | undefined => nodeAt(node, ...keys)?.text;

/** The entries of the map or list at a path; none when there is no such path. */
export const membersAt = (
  node: DataNode | undefined,
  ...keys: readonly string[]
): readonly Member[] => nodeAt(node, ...keys)?.members ?? [];

/** A node under construction. */
export type GrowingNode = {
  start: number;
  end: number;
  text?: string;
  members: { key: string; start: number; end: number; node: GrowingNode }[];
};

/** An empty node at a place. */
export const growNode = (start: number, end: number): GrowingNode => ({ start, end, members: [] });
