import { describe, expect, it } from '@jest/globals';
import { createTerminalProgress } from '../../../src/adapters/terminal/terminal-progress.ts';

type Surroundings = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly quiet?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
};

function watch({ quiet = false, environment = {}, ...terminal }: Surroundings): {
  readonly progress: ReturnType<typeof createTerminalProgress>;
  readonly seen: () => string;
} {
  const written: string[] = [];
  const stream = { ...terminal, write: (text: string) => written.push(text) };
  return {
    progress: createTerminalProgress(stream, { quiet, environment }),
    seen: () => written.join(''),
  };
}

const erase = '\r\u001b[2K';

describe('progress at a terminal', () => {
  it('is one living line that goes away', () => {
    const { progress, seen } = watch({ isTTY: true, columns: 60 });
    progress.stage('Reading the research');
    progress.note('12 facts in 3 files');
    progress.clear();
    progress.clear();
    expect(seen()).toBe(
      `${erase}Reading the research …${erase}Reading the research: 12 facts in 3 files${erase}`,
    );
  });

  it('keeps the living line up to date while something long goes on', () => {
    const { progress, seen } = watch({ isTTY: true });
    progress.stage('Asking m');
    progress.tick?.('about 100 tokens so far, 3 s');
    progress.tick?.('about 200 tokens so far, 4 s');
    expect(seen()).toBe(
      `${erase}Asking m …${erase}Asking m: about 100 tokens so far, 3 s${erase}Asking m: about 200 tokens so far, 4 s`,
    );
  });

  it('keeps a warning above the living line', () => {
    const { progress, seen } = watch({ isTTY: true, environment: { NO_COLOR: '1' } });
    progress.stage('Reading');
    progress.warn('Left out a.png');
    expect(seen()).toBe(`${erase}Reading …${erase}warning: Left out a.png\n${erase}Reading …`);
  });

  it('colours only where colours are welcome', () => {
    const coloured = watch({ isTTY: true });
    coloured.progress.warn('x');
    expect(coloured.seen()).toContain('\u001b[33m');
    const plain = watch({ isTTY: true, environment: { NO_COLOR: '1' } });
    plain.progress.warn('x');
    expect(plain.seen()).not.toContain('\u001b[33m');
  });

  it.each([
    ['letters', 'x'.repeat(200), 19],
    ['wide characters', '東'.repeat(200), 10],
    ['emoji', '🌱'.repeat(200), 10],
  ])('never fills the last column with %s', (_, text, most) => {
    const { progress, seen } = watch({ isTTY: true, columns: 20 });
    progress.note(text);
    const line = seen().slice(erase.length);
    expect(Array.from(line).length).toBeLessThanOrEqual(most);
    expect(line.endsWith('…')).toBe(true);
  });

  it.each([[undefined], [0]])('takes 80 columns when the terminal says %s', (columns) => {
    const { progress, seen } = watch({ isTTY: true, ...(columns === 0 && { columns }) });
    progress.note('x'.repeat(200));
    expect(seen().slice(erase.length)).toHaveLength(79);
  });

  it('shows text of strangers without anything that could move the cursor', () => {
    const { progress, seen } = watch({ isTTY: true, environment: { NO_COLOR: '1' } });
    progress.note('a\u001b[2Jb\r\nc\u0007');
    progress.warn('d\u001b]0;title\u0007e');
    expect(seen().replaceAll(erase, '')).toBe('ab cwarning: de\nab c');
  });

  it.each([
    ['nobody watches', {}],
    ['the terminal can only print', { isTTY: true, environment: { TERM: 'dumb' } }],
  ])('is nothing but warnings when %s', (_, surroundings) => {
    const { progress, seen } = watch(surroundings);
    progress.stage('Reading');
    progress.note('12 facts');
    progress.tick?.('3 s');
    progress.warn('Left out\na.png');
    progress.clear();
    expect(seen()).toBe('warning: Left out a.png\n');
  });

  it('is nothing at all when it shall be quiet', () => {
    const { progress, seen } = watch({ isTTY: true, quiet: true });
    progress.stage('Reading');
    progress.note('12 facts');
    progress.warn('Left out a.png');
    progress.clear();
    expect(seen()).toBe('');
  });
});
