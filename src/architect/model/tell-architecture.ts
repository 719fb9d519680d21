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
    ...shorten(written, 'techStack', (value) =>
      read(techStack, value)?.map(({ name, version, constraint, purpose }) => ({
        name,
        version,
        ...(constraint !== null && { constraint }),
        purpose,
      })),
    ),
    ...shorten(written, 'pattern', (value) => {
      const whole = read(pattern, value);
      return whole && { name: whole.name, rationale: whole.rationale };
    }),
    ...shorten(written, 'decisions', (value) =>
      read(decisions, value)?.map(({ topic, decision, reason, requirements }) => ({
        topic,
        decision,
        reason,
        requirements,
      })),
    ),
  };
}

/** One property in short; as it was written where it cannot be read. */
function shorten(parts: Parts, name: string, choose: (value: unknown) => unknown): Parts {
  const short = Object.hasOwn(parts, name) ? choose(parts[name]) : undefined;
  return short === undefined ? {} : { [name]: short };
}

const read = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined => schema.safeParse(fitShape(value, schema).value).data;
