import { createColumn } from './column.ts';

/** Numbers that are written once and read from the first to the last; a small one takes one byte. */
export type NumberStream = {
  /** An integer from 0 with no more than 32 bits. */
  readonly add: (value: number) => void;
  readonly read: () => Reading;
};

export type Reading = {
  /** Whether another number follows. */
  readonly isThere: () => boolean;
  readonly take: () => number;
};

/** A byte holds so many bits of a number, the lowest first; the bit above tells that more follow. */
const bits = 7;
const more = 1 << bits;

export function createNumberStream(): NumberStream {
  const bytes = createColumn(Uint8Array);
  return {
    add: (value) => {
      let rest = value;
      for (; rest >= more; rest >>>= bits) bytes.add((rest & (more - 1)) | more);
      bytes.add(rest);
    },
    read: () => {
      let at = 0;
      const take = (): number => {
        let value = 0;
        for (let shift = 0; ; shift += bits) {
          const byte = bytes.at(at);
          at += 1;
          value += (byte & (more - 1)) * 2 ** shift;
          if (byte < more) return value;
        }
      };
      return { isThere: () => at < bytes.length(), take };
    },
  };
}
