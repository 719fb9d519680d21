import type * as z from 'zod';
import { Draft } from './draft.ts';
import { pickParts, propertiesOf, type Parts } from './draft-sections.ts';
import { fitShape } from './fit-shape.ts';

const { techStack, pattern, decisions } = Draft.shape;

/**
 * The architecture as later stages need it: what was decided and why, without what was weighed and proved
 * for it. Every later prompt carries it; on the recorded answers this is three quarters of the whole.
 */
export function tellArchitecture(parts: Parts): Parts {
  const written = pickParts(parts, propertiesOf.architecture);
  return {
    ...written,
    ...shorten(written, 'techStack', techStack, (technologies) =>
      technologies.map(({ name, version, constraint, purpose }) => ({
        name,
        version,
        ...(constraint !== null && { constraint }),
        purpose,
      })),
    ),
    ...shorten(written, 'pattern', pattern, ({ name, rationale }) => ({ name, rationale })),
    ...shorten(written, 'decisions', decisions, (all) =>
      all.map(({ topic, decision, reason, requirements }) => ({
        topic,
        decision,
        reason,
        requirements,
      })),
    ),
  };
}

/** One property in short; as it was written where it cannot be read. */
function shorten<Schema extends z.ZodType>(
  parts: Parts,
  name: string,
  schema: Schema,
  choose: (value: z.output<Schema>) => unknown,
): Parts {
  if (!Object.hasOwn(parts, name)) return {};
  const { data } = schema.safeParse(fitShape(parts[name], schema).value);
  return data === undefined ? {} : { [name]: choose(data) };
}
