import { StringDecoder } from 'node:string_decoder';

/** Cuts bytes into lines as they come; an empty one is not told, and of one that is too long nothing is kept. */
export function splitLines(
  longestLine: number,
  onLine: (line: string) => void,
): { readonly add: (bytes: Buffer) => void; readonly end: () => void } {
  const decoder = new StringDecoder();
  let parts: string[] = [];
  let length = 0;
  const append = (text: string): void => {
    length += text.length;
    if (length <= longestLine) parts.push(text);
    else parts = [];
  };
  const finish = (): void => {
    const line = parts.join('');
    if (line !== '') onLine(line);
    parts = [];
    length = 0;
  };
  return {
    add: (bytes) => {
      const [first = '', ...rest] = decoder.write(bytes).split('\n');
      append(first);
      for (const text of rest) {
        finish();
        append(text);
      }
    },
    end: finish,
  };
}
