import { describe, expect, it } from '@jest/globals';
import { findSuperseded } from '../../../src/research/superseded/find-superseded.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const isDead = (text: string, path = 'docs/a.md'): boolean =>
  findSuperseded([{ path, text }]).has(path);

describe('the status of a document', () => {
  it.each([
    ['front matter', '---\ntitle: Orders\nstatus: deprecated\n---\n\nText.\n'],
    ['a key of front matter', '---\ndeprecated: true\n---\n\n# Orders\n'],
    ['the title', '# Orders (deprecated)\n\nText.\n'],
    [
      'a line below the title',
      '# Orders\n\nDate: 2024-01-02\nStatus: Superseded by ADR-7\n\n## Context\n',
    ],
    [
      'an entry of the list below the title',
      '# Orders\n\n- Date: 2024-01-02\n- Status: rejected\n\n## Context\n',
    ],
    ['a successor in that list', '# Orders\n\n* Superseded by: ADR-7\n\n## Context\n'],
    ['a heading of that name', '# Orders\n\n## Status\n\nSuperseded by ADR-7\n\n## Context\n'],
    [
      'a heading of that name further down',
      '# Orders\n\n## Context\n\nText.\n\n## Status\n\nDeprecated\n',
    ],
    ['a list below such a heading', '# Orders\n\n## Status\n\n- Superseded by ADR-7\n'],
    ['an underlined heading', 'Orders\n======\n\nStatus\n------\n\nSuperseded by ADR-7\n'],
    ['a box', '# Orders\n\n> [!WARNING]\n> This document has been superseded.\n\n## Context\n'],
    ['a badge', '# Orders\n\n![status](https://img.shields.io/badge/status-deprecated-red)\n'],
    ['a first heading below the title', '## Orders\n\nStatus: Obsolete\n'],
  ])('is read from %s', (_, text) => {
    expect(isDead(text)).toBe(true);
  });

  it.each([
    [
      'a list of something else',
      '# Options\n\n- Deprecated: the `--fast` flag\n- Stable: `--safe`\n',
    ],
    ['a list with stars', '# Options\n\n* **Deprecated**: the flag\n'],
    ['a numbered list', '# Options\n\n1. Deprecated: the flag\n'],
    [
      'a list below a status heading',
      '# Parts\n\n## Status\n\n- Deprecated: the XML part\n- Stable: JSON\n',
    ],
    ['a fence', '# How to write\n\n```md\nStatus: Superseded by ADR-7\n```\n'],
    ['a fence of tildes', '# How to write\n\n~~~\n---\nstatus: deprecated\n---\n~~~\n'],
    ['a section', '# Guide\n\n## Old calls\n\nStatus: Deprecated\n\nUse the new ones.\n'],
    [
      'a sentence of a section',
      '# Guide\n\n## Plan of 2020\n\nDeprecated: use the plan of 2024.\n',
    ],
    ['the title of a section', '# Guide\n\n## Calls\n\nText.\n\n## XML (deprecated)\n\nText.\n'],
    ['a status of a smaller part', '# Guide\n\n## Calls\n\n### Status\n\nDeprecated\n'],
    ['a setting of a section', '# Guide\n\n## Example\n\ndeprecated: true\n'],
    ['an underlined section', 'Guide\n=====\n\nCalls\n-----\n\nStatus: Deprecated\n'],
    ['an AsciiDoc section', '= Guide\n\n== Calls\n\nStatus: Deprecated\n'],
  ])('is not read from %s', (_, text) => {
    expect(isDead(text)).toBe(false);
  });
});

describe('twenty thousand documents', () => {
  const files = Array.from({ length: 20_000 }, (_, index) => ({
    path: `docs/area-${index % 50}/${String(index).padStart(5, '0')}-choice.md`,
    text: `# ${index}. Choice of ADR-${index}\n\nStatus: Superseded by ADR-${index + 1}\n\n## Context\n\nText.\n`,
  }));

  it('are read once, and each finds the one that replaces it', () => {
    // Twenty times what it takes; looking at all documents for each one takes minutes.
    expect(leastTimeOf(() => findSuperseded(files), 20_000)).toBeLessThan(20_000);
    const found = findSuperseded(files);
    expect(found.size).toBe(20_000);
    expect(found.get(files[41]?.path ?? '')?.by?.path).toBe(files[42]?.path);
  });
});
