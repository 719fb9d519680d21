/** Numbers that are appended one by one: a megabyte of them is a megabyte, not eight. */
export type Column = {
  readonly add: (value: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
};

/** So many bits of an index are its place in a block, 64 Ki numbers; a longer block would be half empty. */
const blockBits = 16;
const blockLength = 1 << blockBits;

/** Unsigned numbers of 32 or 8 bits, in blocks, so that nothing is copied and held twice as they grow. */
export function createColumn(Block: typeof Uint32Array | typeof Uint8Array): Column {
  const blocks: (Uint32Array | Uint8Array)[] = [];
  let length = 0;
  return {
    add: (value) => {
      const at = length & (blockLength - 1);
      const block = at === 0 ? new Block(blockLength) : blocks.at(-1);
      if (block === undefined) return;
      if (at === 0) blocks.push(block);
      block[at] = value;
      length += 1;
    },
    at: (index) => blocks[index >>> blockBits]?.[index & (blockLength - 1)] ?? 0,
    length: () => length,
  };
}
