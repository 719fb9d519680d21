/** Hands out the paths of the project, each once; paths that differ only in case are one file on half of the machines. */
export type Place = {
  /** The path made from a name, or from the name with a number behind it where that path is taken. */
  readonly unique: (make: (name: string) => string, name: string) => string;
  /** Takes exactly this path; false where it is taken already. */
  readonly claim: (path: string) => boolean;
};

export function makePlace(occupied: readonly string[]): Place {
  const taken = new Set(occupied.map((path) => path.toLowerCase()));
  const claim = (path: string): boolean => {
    const isFree = !taken.has(path.toLowerCase());
    taken.add(path.toLowerCase());
    return isFree;
  };
  return {
    claim,
    unique(make, name) {
      let path = make(name);
      for (let count = 2; !claim(path); count += 1) path = make(`${name}-${count}`);
      return path;
    },
  };
}
