import { describe, expect, it } from '@jest/globals';
import { parseAnswer } from '../../../../src/architect/model/parse-answer.ts';
import fc from 'fast-check';
import { makeDraft } from './make-assignment.ts';

const draft = makeDraft();
const json = JSON.stringify(draft);
/** Takes every part of a draft away when it is written as JSON. */
const emptied = Object.fromEntries(Object.keys(draft).map((name) => [name, undefined]));

describe('parseAnswer', () => {
  it.each([
    ['alone', json],
    ['in a fence', `\`\`\`json\n${JSON.stringify(draft, null, 2)}\n\`\`\``],
    ['with prose around it', `Here it is:\n${json}\nAnything else?`],
    ['after a byte order mark', `\ufeff${json}`],
  ])('reads an object %s', (_, text) => {
    expect(parseAnswer(text)).toEqual({ ok: true, draft, problems: [] });
  });

  it.each([
    ['nothing', ' \n', 'found an empty answer'],
    ['prose', 'I cannot do that.', 'found text instead: "I cannot do that."'],
    ['half an object', json.slice(0, 200), 'found JSON that ends early or is malformed'],
    ['a list', '[]', 'found text instead: "[]"'],
    ['null', 'null', 'found text instead: "null"'],
    ['another object', '{"error":{"message":"Sorry"}}', 'found one without any part of it'],
    ['an object of the right names only', '{"title":3,"files":[]}', 'found one without any part'],
  ])('says of %s what was found', (_, text, found) => {
    const answer = parseAnswer(text);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.reason).toContain(found);
    expect(answer.ok ? '' : answer.reason).toMatch(/^Expected .*\.$/su);
  });

  it.each([
    ['half an object', json.slice(0, -20), true],
    ['half an object in a fence', `\`\`\`json\n${json.slice(0, 300)}`, true],
    ['prose', 'No.', false],
    ['nothing', '', false],
  ])('tells of %s whether it was cut', (_, text, cut) => {
    expect(parseAnswer(text)).toMatchObject({ ok: false, cut });
  });

  it.each<[string, object, object]>([
    ['one text for a list', { requirements: 'R1' }, { requirements: ['R1'] }],
    ['texts in one', { requirements: 'R1, R2' }, { requirements: ['R1', 'R2'] }],
    ['a number for a text', { verifyCommand: 12 }, { verifyCommand: '12' }],
    ['a number in a list', { dependsOn: [1.1, null] }, { dependsOn: ['1.1'] }],
    ['null for a list', { files: null, uses: null }, { files: [], uses: [] }],
    ['null for a text', { action: null }, { action: '' }],
    ['lines for a text', { action: ['Do a.', 'Do b.'] }, { action: 'Do a.\nDo b.' }],
    ['places as objects', { files: [{ path: 'a.md', line: 3 }] }, { files: ['a.md:3'] }],
    [
      'other writings of names',
      { depends_on: ['1.1'], dependsOn: undefined },
      { dependsOn: ['1.1'] },
    ],
  ])('reads %s', (_, change, expected) => {
    const [first, ...steps] = draft.steps;
    const answer = parseAnswer(
      JSON.stringify({ ...draft, steps: [{ ...first, ...change }, ...steps] }),
    );
    const wanted = { ...first, ...expected };
    expect(answer).toEqual({
      ok: true,
      draft: { ...draft, steps: [wanted, ...steps] },
      problems: [],
    });
  });

  it.each<[string, object, object]>([
    ['one object for a list', { files: draft.files[0] }, { files: draft.files }],
    [
      'a map for a list',
      { files: { 'a.md': { purpose: 'Tells.', change: 'new' } } },
      { files: [{ path: 'a.md', purpose: 'Tells.', change: 'new' }] },
    ],
    ['texts for objects', { details: ['It is.'] }, { details: [{ text: 'It is.', evidence: [] }] }],
    ['a wrapper around it', { specification: draft, ...emptied }, {}],
    ['a missing list', { decisions: undefined }, { decisions: [] }],
    [
      'an object for a text',
      { configs: [{ file: 'a.json', language: 'json', content: { a: 1 } }] },
      { configs: [{ file: 'a.json', language: 'json', content: '{\n  "a": 1\n}' }] },
    ],
  ])('reads %s', (_, change, expected) => {
    expect(parseAnswer(JSON.stringify({ ...draft, ...change }))).toEqual({
      ok: true,
      draft: { ...draft, ...expected },
      problems: [],
    });
  });

  it.each([
    ['create', 'new', []],
    ['Updated', 'modify', []],
    ['modfy', 'modify', []],
    ['', 'new', []],
    ['delete', 'new', ['draft-value warning']],
  ])('takes the change %j for %j', (change, expected, problems) => {
    const files = [{ path: 'a.md', purpose: 'Tells.', change }];
    expect(readProblems({ files })).toEqual(problems);
    const answer = parseAnswer(JSON.stringify({ ...draft, files }));
    expect(answer.ok && answer.draft.files[0]?.change).toBe(expected);
  });

  it.each<[string, object]>([
    ['no title', { title: null }],
    ['no root', { root: ' ' }],
    ['no rationale', { pattern: { name: 'Layers' } }],
    ['an item that is none', { details: [draft.details[0], 7] }],
  ])('keeps an answer with %s and reports an error', (_, change) => {
    expect(readProblems(change)).toEqual(['draft-content error']);
  });

  it('names a few of many wrong values', () => {
    expect(readProblems({ details: Array.from({ length: 500 }, () => 7) })).toHaveLength(8);
  });

  it('reads nearly every answer in which one character is missing or one too many', () => {
    const text = JSON.stringify(draft, null, 1);
    const places = Array.from({ length: 150 }, (_, index) =>
      Math.floor(((index + 0.5) * text.length) / 150),
    );
    const broken = places.flatMap((at) => [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + (',"]}:{'[at % 6] ?? '') + text.slice(at),
    ]);
    const read = broken.filter((written) => parseAnswer(written).ok);
    expect(read.length / broken.length).toBeGreaterThan(0.95);
  });

  it('loses no answer for one wrong value', () => {
    const places = listPlaces(draft);
    const wrong = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, (place, value) => {
        const answer = parseAnswer(JSON.stringify(replaceAt(draft, place, value)));
        expect(answer.ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function readProblems(change: object): string[] {
  const answer = parseAnswer(JSON.stringify({ ...draft, ...change }));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.problems.map(({ rule, severity }) => `${rule} ${severity}`);
}

type Place = readonly (string | number)[];

function listPlaces(value: unknown, place: Place = []): Place[] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value !== null && typeof value === 'object' ? value : {});
  const inner = entries.flatMap(([key, item]) => listPlaces(item, [...place, key]));
  return place.length === 0 ? inner : [place, ...inner];
}

function replaceAt(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index): unknown =>
      index === key ? replaceAt(item, rest, replacement) : item,
    );
  }
  const given = value as Readonly<Record<string, unknown>>;
  return { ...given, [key]: replaceAt(given[key], rest, replacement) };
}
