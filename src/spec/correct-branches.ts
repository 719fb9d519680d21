const branch = /^([ \u00a0│]*)[├└]─/u;

/**
 * The lines of a drawn tree with branches that fit: └ before the last entry of a folder, ├ before the
 * others, │ beside what goes on. Nothing else of a line changes; nothing where this is no such drawing.
 */
export function correctBranches(lines: readonly string[]): string[] | undefined {
  const drawn = lines.map((line) => branch.exec(line)?.[1]?.length);
  const first = drawn.findIndex((column) => column !== undefined);
  const isOther = (line: string, index: number): boolean =>
    drawn[index] === undefined && !/^[\s│]*$/u.test(line);
  if (first === -1 || !lines.slice(0, first).some(isOther)) return undefined;
  if (lines.some((line, index) => index > first && isOther(line, index))) return undefined;
  const ways = findWays(drawn);
  const corrected = [...lines];
  /** For each depth, whether an entry of the same folder follows. */
  let goesOn: boolean[] = [];
  for (let index = lines.length - 1; index >= first; index -= 1) {
    const way = ways[index];
    if (way === undefined) continue;
    const depth = way.length - 1;
    corrected[index] = drawBranch(lines[index] ?? '', way, goesOn);
    goesOn = way.map((_, outer) => outer === depth || goesOn[outer] === true);
  }
  return corrected;
}

/** The columns of the branches from the root to each entry. */
function findWays(drawn: readonly (number | undefined)[]): (readonly number[] | undefined)[] {
  let open: readonly number[] = [];
  return drawn.map((column) => {
    if (column === undefined) return undefined;
    open = [...open.filter((outer) => outer < column), column];
    return open;
  });
}

function drawBranch(line: string, way: readonly number[], goesOn: readonly boolean[]): string {
  const own = way.at(-1) ?? 0;
  const signs = line.slice(0, own).replaceAll('│', ' ').split('');
  for (const [depth, column] of way.slice(0, -1).entries()) {
    if (goesOn[depth] === true) signs[column] = '│';
  }
  const corner = goesOn[way.length - 1] === true ? '├' : '└';
  return `${signs.join('')}${corner}${line.slice(own + 1)}`;
}
