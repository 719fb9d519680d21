import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listNames } from '../../../../src/architect/model/list-names.ts';
import type { Parts } from '../../../../src/architect/model/draft-sections.ts';
import { makeDraft } from './make-assignment.ts';

const transcripts = new URL('../../../fixtures/transcripts/', import.meta.url);
const names = listNames(
  JSON.parse(readFileSync(new URL('link-checker/1.answer.json', transcripts), 'utf8')) as Parts,
);
/** The lines below a title, up to the next one. */
const below = (title: string): string =>
  names.split(/^(?=[A-Z][a-z]+:$)/mu).find((part) => part.startsWith(`${title}:`)) ?? '';

describe('The names that a plan may refer to', () => {
  it('stand below their file, which each list names once', () => {
    expect(below('Schemas').trim()).toBe(
      'Schemas:\nsrc/types.ts:\n- Link\n- Reason\n- Finding\n- LocalFile\n- Format\nsrc/settings.ts:\n- Settings',
    );
    expect(below('Constants').match(/^src\/check-external\.ts:$/gmu)).toHaveLength(1);
  });

  it('hold each subject of examples once', () => {
    expect(below('Examples').match(/^- readLinks$/gmu)).toHaveLength(1);
  });

  it('hold what a manifest says without indentation and blank lines', () => {
    expect(names).toContain('"scripts": {\n"build": "tsc --noEmit",');
    expect(names).not.toMatch(/\n\s*\n/u);
  });

  it('keep the indentation of a configuration that may need it', () => {
    const content = 'services:\n\n  web:\n    image: web:1.0.0\n';
    const parts = {
      ...makeDraft(),
      configs: [{ file: 'compose.yaml', purpose: 'run', content, evidence: [] }],
    };
    expect(listNames(parts)).toContain('compose.yaml:\nservices:\n  web:\n    image: web:1.0.0');
  });

  it('are none where nothing is named', () => {
    expect(listNames({})).toBe('');
  });
});
