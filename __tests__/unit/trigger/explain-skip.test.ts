import { describe, expect, it } from '@jest/globals';
import { fromFork, otherEvent, otherLabel, shorten } from '../../../src/trigger/explain-skip.ts';

describe('a name from outside', () => {
  it.each([
    ['  deployment\n\n::error::  x ', 'deployment ::error:: x'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(60)}…`],
  ])('is told as one short line: %j', (name, shown) => {
    expect(shorten(name)).toBe(shown);
    expect(otherEvent(name).reason).toContain(`the event is ${shown};`);
    expect(otherLabel(name, 'x').reason).toContain(JSON.stringify(shown));
    expect(fromFork(7, name).reason).toContain(`the fork ${shown},`);
  });
});
