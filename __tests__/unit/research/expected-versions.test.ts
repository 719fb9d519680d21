import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const Expected = z.strictObject({
  pairs: z.array(
    z.strictObject({
      case: z.string().regex(/^[\w-]+$/u),
      path: z.string().min(1),
      line: z.int().positive(),
      // A name and a version are facts; a sentence would be somebody's text.
      name: z.string().min(1).max(100),
      version: z.string().regex(/^v?\d[\w.+-]{0,60}$/u),
    }),
  ),
});

const file = join(import.meta.dirname, '../../fixtures/versions/expected-versions.json');
const { pairs } = Expected.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('the expected versions of the real cases', () => {
  it('are enough to measure a recall of 98 %', () => {
    expect(pairs.length).toBeGreaterThan(200);
  });

  it('state each pair of a line once', () => {
    const keys = pairs.map((pair) => JSON.stringify(pair));

    expect(new Set(keys).size).toBe(keys.length);
  });
});
