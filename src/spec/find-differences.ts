/** Where two values of JSON differ; the pointer is empty for the whole. */
export type Difference = {
  readonly pointer: string;
  readonly left: unknown;
  readonly right: unknown;
};

/** The places at which two values of JSON differ, as deep as both have the same form; the order of keys says nothing. */
export function findDifferences(left: unknown, right: unknown, pointer = ''): Difference[] {
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
    return Object.is(left, right) ? [] : [{ pointer, left, right }];
  }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) =>
    findDifferences(left[key], right[key], pointer === '' ? key : `${pointer}.${key}`),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
