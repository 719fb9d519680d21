import * as z from 'zod';

/** How deep causes of a failed connection are nested, with room to spare. */
const deepestCause = 6;

const Failure = z.object({
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
  errors: z.array(z.unknown()).catch([]),
});

/** The codes of an error and its causes: `fetch failed` says nothing, `ECONNREFUSED` below it does. */
export function listCodes(error: unknown, depth = 0): string[] {
  const parsed = Failure.safeParse(error);
  if (depth > deepestCause || !parsed.success) return [];
  const { code, cause, errors } = parsed.data;
  const below = [cause, ...errors.slice(0, deepestCause)];
  const codes = below.flatMap((inner) => listCodes(inner, depth + 1));
  return [...new Set(code === undefined ? codes : [code, ...codes])];
}
