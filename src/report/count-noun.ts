/** `1 error`, `2 errors`: every noun that is counted here takes an s. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
