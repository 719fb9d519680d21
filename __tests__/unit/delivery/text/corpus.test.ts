import { describe, expect, it } from '@jest/globals';
import createMarkdown from 'markdown-it-15';
import { neutraliseMarkdown } from '../../../../src/delivery/text/neutralise-markdown.ts';
import {
  neutraliseBare,
  neutralisePlain,
  stopClosing,
} from '../../../../src/delivery/text/neutralise-plain.ts';
import { escapeProse } from '../../../../src/markdown/escape-prose.ts';
import { readAttacks, type AttackCase } from '../../../support/attack-corpus.ts';
import { findForeign } from '../../../support/find-live.ts';

const rows: readonly (readonly [string, AttackCase])[] = ['S18', 'S19', 'S20', 'S21'].flatMap(
  (row) => readAttacks(row).map((attack) => [`${row} ${attack.name}`, attack] as const),
);

/** What GitHub would take for a name or the number of an issue in a title or a message. */
const livePlain = /(?<![\w`])@[A-Za-z0-9]|#\d|(?<![A-Za-z0-9])GH-\d|:\/\/|(?<![A-Za-z0-9])www\./iu;
/** Names in code spans are shown by titles and are dead. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/gu, '');

describe('nothing lives in what anybody wrote', () => {
  it.each(rows)('%s', (_, { attack }) => {
    expect(findForeign(neutraliseMarkdown(attack))).toEqual([]);
    expect(findForeign(neutraliseMarkdown(escapeProse(attack.replace(/\s+/gu, ' '))))).toEqual([]);
    expect(withoutCode(neutralisePlain(attack))).not.toMatch(livePlain);
    expect(neutraliseBare(attack)).not.toMatch(livePlain);
    expect(stopClosing(attack)).not.toMatch(/\b(?:fix|close|resolve)(?:e?[sd])?:?\s*#\d/iu);
  });
});

const renderer = createMarkdown({ html: false, linkify: false });
/** What a reader sees of a paragraph. */
const see = (markdown: string): string =>
  renderer
    .parseInline(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? '\n' : content))
    .join('')
    .replaceAll('\u200b', '');

describe('what means no harm is shown as it was written', () => {
  it.each(rows)('%s', (_, { twin }) => {
    const written = see(escapeProse(twin));
    expect(written).toBe(twin.replace(/`([^`]*)`/gu, '$1'));
    expect(see(neutraliseMarkdown(escapeProse(twin)))).toBe(written);
    const plain = neutralisePlain(twin);
    // Only what looks live inside code gets a sign that nobody sees.
    expect(withoutCode(plain)).toBe(withoutCode(twin).replace(/\s+/gu, ' '));
    expect(plain.replaceAll('\u200b', '')).toBe(twin.replace(/\s+/gu, ' '));
  });
});
