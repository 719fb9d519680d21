import { describe, expect, it } from '@jest/globals';
import { isOwnResult } from '../../../src/research/is-own-result.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { makeSpec } from '../../support/make-spec.ts';

const spec = makeSpec({
  generator: { tool: 'spec-writer/0.1.0', model: 'offline', inputHash: 'a'.repeat(64) },
});

describe('a result of this program', () => {
  it.each([
    ['a document', renderSpec(spec)],
    ['a document with Windows line ends', renderSpec(spec).replaceAll('\n', '\r\n')],
    ['a twin', JSON.stringify(spec, null, 2)],
    ['a report', '{"schemaVersion":1,"outcome":"created","tool":"spec-writer/0.1.0"}'],
  ])('is %s', (_, text) => {
    expect(isOwnResult({ text })).toBe(true);
  });

  it.each([
    ['a manifest', '{"name":"spec-writer","version":"1.0.0","schemaVersion":1}'],
    ['a file with other front matter', '---\ntool: hammer\ninputHash: 1\n---\n\ntext\n'],
    ['a text about it', '# Notes\n\n---\ntool: spec-writer/0.1.0\ninputHash: 1\n---\n'],
    ['front matter without an end', '---\ntool: spec-writer/0.1.0\ninputHash: 1\n'],
    ['broken JSON', '{"schemaVersion":1,"tool":"spec-writer/0.1.0"'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isOwnResult({ text })).toBe(false);
  });
});
