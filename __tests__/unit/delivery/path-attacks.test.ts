import { describe, expect, it } from '@jest/globals';
import { refuseUnsafePath } from '../../../src/delivery/safe-path.ts';
import { settleBranch } from '../../../src/delivery/settle-branch.ts';
import { readAttacks } from '../../support/attack-corpus.ts';

const settle = (kind: string | undefined, text: string): void => {
  if (kind === 'path') refuseUnsafePath(text);
  else settleBranch(text, { issue: 7, source: 'issue' });
};
const rows = readAttacks('S27').map((attack) => [attack.kind, attack.name, attack] as const);

describe('a place that nothing may be written to is refused', () => {
  it.each(rows)('as a %s: %s', (kind, _, { attack }) => {
    expect(() => {
      settle(kind, attack);
    }).toThrow(/^Expected (?:a path inside the repository|the name of a branch)/u);
  });
});

describe('a place that looks like one is taken', () => {
  it.each(rows)('as a %s: %s', (kind, _, { twin }) => {
    expect(() => {
      settle(kind, twin);
    }).not.toThrow();
  });
});
