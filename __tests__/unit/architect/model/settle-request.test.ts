import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTokenCounter } from '../../../../src/adapters/models/token-counter.ts';
import type { Assignment } from '../../../../src/architect/assignment.ts';
import { describePacking } from '../../../../src/architect/model/packing.ts';
import type { PlannedRequest } from '../../../../src/architect/model/plan-request.ts';
import { settleRequest } from '../../../../src/architect/model/settle-request.ts';
import { estimateTokens, type CountTokens } from '../../../../src/research/count-tokens.ts';
import { corpus } from '../../research/retrieval-corpus.ts';
import { makeAssignment } from './make-assignment.ts';

const spent = { requests: 0, promptTokens: 0, completionTokens: 0 };
const limitsOf = (maxInputTokens: number) => ({
  maxInputTokens,
  maxOutputTokens: 4_000,
  maxTotalTokens: 1_000_000,
  maxRepairs: 1,
});

/** Research in scripts of which an estimate knows little. */
const wide: Assignment = makeAssignment({
  research: {
    files: Array.from({ length: 40 }, (_, index) =>
      corpus.map(({ path, text }) => ({
        path: `part-${index}/${path}`,
        text: text.replaceAll(/\p{L}{6}/gu, (word) => `${word}${index}`),
      })),
    ).flat(),
    facts: [],
    skipped: [],
    conflicts: [],
  },
});

describe('settleRequest', () => {
  let count: CountTokens = estimateTokens;
  beforeAll(async () => {
    count = await openTokenCounter('gpt-5');
  });
  const total = ({ request }: PlannedRequest): number =>
    request.messages.reduce((sum, { content }) => sum + count(content), 0) +
    count(JSON.stringify(request.schema.schema));

  it.each([9_000, 12_345, 20_000, 60_000])(
    'sends no more than %i tokens as the model counts them, and uses what it may',
    async (maxInputTokens) => {
      const caps = { limits: limitsOf(maxInputTokens), spent };
      const openCounter = () => Promise.resolve(count);
      const planned = await settleRequest(wide, [], { ...caps, openCounter });
      expect(total(planned)).toBeLessThanOrEqual(maxInputTokens);
      expect(total(planned)).toBeGreaterThan(maxInputTokens * 0.85 - 500);
      const again = await settleRequest(wide, [], { ...caps, openCounter });
      expect(again).toEqual(planned);
    },
  );

  it('takes less when the parts together count more than one by one', async () => {
    // A tokeniser that counts a text of many lines dearer than its lines.
    const dear: CountTokens = (text) =>
      Math.ceil(count(text) * (text.split('\n').length > 400 ? 1.3 : 1));
    const caps = { limits: limitsOf(20_000), spent };
    const openCounter = () => Promise.resolve(dear);
    const { request } = await settleRequest(wide, [], { ...caps, openCounter });
    const messages = request.messages.reduce((sum, { content }) => sum + dear(content), 0);
    expect(messages + dear(JSON.stringify(request.schema.schema))).toBeLessThanOrEqual(20_000);
  });

  it('loads no tokeniser where everything fits even if each byte were a token', async () => {
    const openCounter = () => Promise.reject(new Error('It was loaded.'));
    const caps = { limits: limitsOf(100_000), spent, openCounter };
    const planned = await settleRequest(makeAssignment(), [], caps);
    expect(planned.omitted).toEqual({ lines: 0, facts: 0, asked: 0 });
    expect(planned.packing).toBeUndefined();
    await expect(
      settleRequest(makeAssignment(), [], { ...caps, limits: limitsOf(10_000) }),
    ).rejects.toThrow('It was loaded.');
  });

  it('estimates where there is no tokeniser', async () => {
    const planned = await settleRequest(wide, [], { limits: limitsOf(15_000), spent });
    expect(planned.packing?.packed).toBeGreaterThan(0);
  });
});

describe('describePacking', () => {
  it('says in one line how much was packed and why the rest was not', () => {
    const at = { path: 'a.md', line: 1, endLine: 2 };
    const packing = { pieces: 380, packed: 41, tokens: 179_600, maxTokens: 200_000 };
    expect(
      describePacking({
        ...packing,
        leftOut: [
          { ...at, reason: 'no room was left' },
          { ...at, reason: 'it repeats b.md:3' },
          { ...at, reason: 'it repeats c.md:9' },
        ],
      }),
    ).toBe(
      'packed 41 of 380 pieces of the research, 180k of 200k tokens; left out: 1 × no room was left; 2 × it repeats what is packed',
    );
    expect(describePacking({ ...packing, tokens: 812, leftOut: [] })).toBe(
      'packed 41 of 380 pieces of the research, 812 of 200k tokens',
    );
  });
});
