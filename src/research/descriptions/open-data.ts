import type { DataNode } from '../manifests/data-node.ts';
import { readJsonTree } from '../manifests/read-json-tree.ts';
import { readYamlTree } from '../manifests/read-yaml-tree.ts';
import { openSource } from '../manifests/source.ts';
import type { Source } from '../manifests/source.ts';
import type { ResearchFile } from '../research.ts';

/** A structured file with the places of its keys. */
export type DataFile = { readonly source: Source; readonly root: DataNode };

/** Descriptions written by people stay far below; a bigger file is data. */
const longestJson = 5_000_000;

/** Opens a JSON or YAML file; `undefined` for every other file and for one that cannot be read. */
export const openData = (file: ResearchFile): DataFile | undefined => {
  const isJson =
    /\.(?:json|jsonc|json5)$/iu.test(file.path) || /^\uFEFF?\s*\{/u.test(file.text.slice(0, 200));
  const isYaml = /\.ya?ml$/iu.test(file.path);
  if (!isJson && !isYaml) return undefined;
  if (file.text.length > longestJson) return undefined;
  try {
    const { root } = isJson ? readJsonTree(file.text) : readYamlTree(file.text);
    return { source: openSource(file), root };
  } catch {
    // Parsers recurse: nesting of many thousand levels exhausts the stack.
    return undefined;
  }
};
