import { describe, expect, it } from '@jest/globals';
import { parseAnswer } from '../../../../src/architect/model/parse-answer.ts';
import { makeDraft } from './make-assignment.ts';

const draft = makeDraft();
const json = JSON.stringify(draft);

describe('parseAnswer', () => {
  it.each([
    ['alone', json],
    ['in a fence', `\`\`\`json\n${JSON.stringify(draft, null, 2)}\n\`\`\``],
    ['with prose around it', `Here it is:\n${json}\nAnything else?`],
    ['after a byte order mark', `\ufeff${json}`],
  ])('reads an object %s', (_, text) => {
    expect(parseAnswer(text)).toEqual({ ok: true, draft });
  });

  it.each([
    ['nothing', ' \n', 'found an empty answer'],
    ['prose', 'I cannot do that.', 'found text instead: "I cannot do that."'],
    ['half an object', json.slice(0, 200), 'found JSON that ends early or is malformed'],
    ['a list', '[]', 'found text instead: "[]"'],
    ['null', 'null', 'found text instead: "null"'],
    ['another object', '{"title":3}', 'found one with wrong values (title: '],
  ])('says of %s what was found', (_, text, found) => {
    const answer = parseAnswer(text);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.reason).toContain(found);
    expect(answer.ok ? '' : answer.reason).toMatch(/^Expected .*\.$/su);
  });

  it('names a few of many wrong values', () => {
    const files = Array.from({ length: 500 }, () => ({ path: 3 }));
    const answer = parseAnswer(JSON.stringify({ ...draft, files }));
    expect(answer.ok ? '' : answer.reason.length).toBeLessThan(1200);
  });
});
