import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCutAnswer, readJson } from '../../../../src/architect/model/read-json.ts';
import { leastTimeOf } from '../../../support/processor-time.ts';

describe('Reading the JSON of an answer', () => {
  it.each<[string, string, object]>([
    ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['single quotes', "{'a':'b'}", { a: 'b' }],
    ['typographic quotes', '{“a”:“b”}', { a: 'b' }],
    ['names without quotes', '{a:1,b:"x"}', { a: 1, b: 'x' }],
    ['comments', '{"a":1, // c\n/* x } */"b":2}', { a: 1, b: 2 }],
    ['line breaks in a text', '{"a":"x\ny"}', { a: 'x\ny' }],
    ['quotes in a text', '{"a":"say "hi" now","b":1}', { a: 'say "hi" now', b: 1 }],
    ['a missing comma', '{"a":"b"\n"c":1}', { a: 'b', c: 1 }],
    ['words of Python', '{"a":True,"b":None}', { a: true, b: null }],
    ['a bracket that was left out', '{"a":[1,2}', { a: [1, 2] }],
    ['a bracket too many', '{"a":[{"b":1}},{"b":2}],"c":3}', { a: [{ b: 1 }, { b: 2 }], c: 3 }],
    ['a bracket too many at the top', '{"a":{"b":1}}, "c":2}', { a: { b: 1 }, c: 2 }],
    ['a bracket too many at the end', '{"a":1}}', { a: 1 }],
    ['a list around it', '[{"a":1}]', { a: 1 }],
  ])('mends %s', (_, text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value, lost: [] });
  });

  it.each([
    ['a fence', '```json\n{"a":[1,],}\n```\nDone.'],
    ['an open fence', '```\n{"a":[1]}'],
    ['prose with brackets', 'For {name}, see {"b":2}: {"a":[1]} (that is all {of it}).'],
    ['thoughts', '<think>Perhaps {"b":[1,2,3,4,5,6]}?</think>\n{"a":[1]}'],
    ['thoughts in capitals', '<THINK>İİİİ {"b":[1,2,3,4,5,6]}?</THINK>{"a":[1]}'],
    ['thoughts without a beginning', 'Perhaps {"b":[1,2,3,4]}?</think>\n{"a":[1]}'],
  ])('finds it within %s', (_, text) => {
    expect(readJson(text)).toEqual({ ok: true, value: { a: [1] }, lost: [] });
  });

  it('loses of a long answer only what nothing can mend', () => {
    const items = Array.from({ length: 3000 }, (_, index) => `{"path":"src/${index}.ts",}`);
    const read = readJson(`{"files":[${items.join(',')}],"title":"\\u12","root":"x"}`);
    expect(read).toMatchObject({ ok: true, lost: ['"\\u12"'], value: { root: 'x' } });
    const { files } = (read.ok ? read.value : {}) as { files?: unknown[] };
    expect(files).toHaveLength(3000);
  });

  it.each([
    ['nothing that begins', 'I cannot do that.', 'absent'],
    ['only thoughts', '<think>First {"a":1}, then', 'cut'],
    ['a half', '{"files":[{"path":"a"}', 'cut'],
    ['a half in a fence', '```json\n{"files":[{"path":"a"}]\n```', 'cut'],
    ['a half text', '{"a":"x}', 'cut'],
  ])('tells of %s that it is no whole object', (_, text, is) => {
    expect(readJson(text)).toEqual({ ok: false, is });
  });

  const value = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.array(fc.record({ path: fc.string(), at: fc.nat() }))),
    { minKeys: 1 },
  );

  it('takes no beginning of an object for a whole one', () => {
    fc.assert(
      fc.property(value, fc.nat(), (object, at) => {
        const text = JSON.stringify(object);
        const start = text.slice(0, at % text.length);
        expect(readJson(start).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('gives of a cut object exactly properties that were whole', () => {
    fc.assert(
      fc.property(value, fc.nat(), (object, at) => {
        const text = JSON.stringify(object);
        const read = Object.entries(readCutAnswer(text.slice(0, at % text.length)));
        expect(read).toEqual(Object.entries(object).slice(0, read.length));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['', {}],
    ['{"a":"x","b"', { a: 'x' }],
    ['{"a":"x","b":12', { a: 'x' }],
    ['{"a":"x","b":[1,2]', { a: 'x', b: [1, 2] }],
    ['```json\n{"a":{"q":1,}, "b": {', { a: { q: 1 } }],
  ])('gives of %j what was whole', (text, whole) => {
    expect(readCutAnswer(text)).toEqual(whole);
  });

  const many = 250_000;
  it.each([
    ['open objects', '{"a":'.repeat(many / 5)],
    ['open lists', `{"a":${'['.repeat(many)}`],
    ['quotes', `{"a":${'"'.repeat(many)}}`],
    ['single quotes', `{"a":${"'".repeat(many)}}`],
    ['backslashes', `{"a":"${'\\'.repeat(many)}"`],
    ['quotes in a text', `{"a":"${'"x '.repeat(many / 3)}"}`],
    ['comments', `{${'/*'.repeat(many / 2)}}`],
    ['objects', '{"a":x} '.repeat(many / 8)],
    ['blanks', `{${' '.repeat(many)}`],
    ['tags', '<think>'.repeat(many / 7)],
    ['broken members', `{"a":[${'"b"c",'.repeat(many / 24)}]}`],
  ])('takes no more than its time for %s', (_, text) => {
    // The library alone takes 20 seconds for the worst of these.
    expect(
      leastTimeOf(() => {
        readJson(text);
        readCutAnswer(text);
      }, 4000),
    ).toBeLessThan(4000);
  });
});
