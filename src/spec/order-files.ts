type Located = { readonly path: string };

/** Puts files in the order in which a tree draws them (folders first, then by name), each path once. */
export function orderFiles<File extends Located>(files: readonly File[]): File[] {
  const unique = new Map(files.toReversed().map((file) => [file.path, file]));
  return [...unique.values()].sort((left, right) =>
    comparePaths(left.path.split('/'), right.path.split('/')),
  );
}

function comparePaths(left: readonly string[], right: readonly string[]): number {
  const depth = left.findIndex((segment, index) => segment !== right[index]);
  if (depth === -1) return left.length - right.length;
  const [a, b] = [left[depth], right[depth]];
  if (a === undefined || b === undefined) return left.length - right.length;
  const leftIsFolder = depth < left.length - 1;
  const rightIsFolder = depth < right.length - 1;
  if (leftIsFolder !== rightIsFolder) return leftIsFolder ? -1 : 1;
  return a < b ? -1 : 1;
}
