type Located = { readonly path: string };

/** Puts files in the order in which a tree draws them (folders first, then by name), each path once. */
export function orderFiles<File extends Located>(files: readonly File[]): File[] {
  const unique = new Map(files.toReversed().map((file) => [file.path, file]));
  return [...unique.values()].sort((left, right) =>
    comparePaths(left.path.split('/'), right.path.split('/')),
  );
}

function comparePaths(left: readonly string[], right: readonly string[]): number {
  for (let depth = 0; ; depth += 1) {
    const [a, b] = [left[depth] ?? '', right[depth] ?? ''];
    const leftIsFolder = depth < left.length - 1;
    const rightIsFolder = depth < right.length - 1;
    if (leftIsFolder !== rightIsFolder) return leftIsFolder ? -1 : 1;
    if (a !== b) return a < b ? -1 : 1;
    if (!leftIsFolder) return 0;
  }
}
