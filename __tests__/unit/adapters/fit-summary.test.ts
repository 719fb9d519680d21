import { describe, expect, it } from '@jest/globals';
import { fitSummary, mostSummaryBytes } from '../../../src/adapters/runner/fit-summary.ts';

describe('the job summary', () => {
  it('stays as it is while it fits', () => {
    expect(fitSummary('# Done\n')).toBe('# Done\n');
  });

  it('stays below what the runner accepts, and says that it was cut', () => {
    const summary = fitSummary('Größe 東京 🌱 and more\n'.repeat(200_000));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(mostSummaryBytes);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(mostSummaryBytes - 1000);
    expect(mostSummaryBytes).toBeLessThan(1024 * 1024);
    expect(summary).toContain(
      'was cut here: a summary holds 1 MiB. The log and the files of the run',
    );
    expect(summary).not.toContain('\uFFFD');
  });

  it.each(['```', '~~~~'])('closes the block that the cut left open with %s', (fence) => {
    const summary = fitSummary(`a\n${fence}text\n${'line\n'.repeat(200)}`, 400);
    expect(summary.split('\n').filter((line) => line === fence)).toHaveLength(1);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(400);
  });

  it('leaves a closed block closed', () => {
    const summary = fitSummary(`\`\`\`\nx\n\`\`\`\n${'line\n'.repeat(200)}`, 400);
    expect(summary.match(/```/gu)).toHaveLength(2);
  });

  it('keeps nothing of one line that does not fit', () => {
    expect(fitSummary('x'.repeat(1000), 400)).toMatch(/^\n\n\*The summary was cut/u);
  });
});
