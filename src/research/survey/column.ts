/** Numbers that are appended one by one: a megabyte of them is a megabyte, not eight. */
export type Column = {
  readonly add: (value: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
};

/** Unsigned numbers of 32 bits. */
export function createColumn(): Column {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    add: (value) => {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => values[index] ?? 0,
    length: () => length,
  };
}
