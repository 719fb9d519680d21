import * as z from 'zod';

/* The facts of the front matter that can be wrong; apart from the specification's schema, which takes longer to make. */

/** A BCP 47 tag. */
export const locale = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u);
export const createdAt = z.iso.datetime();
/** A SHA-256 in hexadecimal. */
export const inputHash = z.string().regex(/^[0-9a-f]{64}$/u);
