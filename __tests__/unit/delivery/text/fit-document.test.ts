import { describe, expect, it } from '@jest/globals';
import { fitDocument } from '../../../../src/delivery/text/fit-document.ts';
import { countCharacters } from '../../../../src/delivery/text/length.ts';
import { makeSpec } from '../../../support/make-spec.ts';
import { makeDocument } from './make-document.ts';

const { logic, plan, interfaces } = makeSpec();
const long = 'Say it again. '.repeat(400);
const flow = (name: string, step: string): (typeof logic)['flows'][number] => ({
  name,
  files: ['src/main.py'],
  requirements: ['R1'],
  steps: [step],
});

describe('a document that has too little room', () => {
  it('is whole where it fits', () => {
    const { text } = makeDocument();
    const { missing, text: shown } = fitDocument(text, 100_000);
    expect(missing).toEqual([]);
    expect(text.trimEnd().endsWith(shown)).toBe(true);
  });

  it('shows the flows that fit, and names those that do not', () => {
    const flows = [flow('Storing', 'Store it.'), flow('Telling', long), flow('Ending', 'End.')];
    const { text } = makeDocument({ parts: { logic: { ...logic, flows } } });
    const { text: shown, missing } = fitDocument(text, 5000);
    expect(missing).toEqual(['3. Core Logic & Algorithms › Logic Flows › Telling']);
    expect(shown).toContain('**Storing**');
    expect(shown).toContain('    1. End.');
    expect(shown).toContain('- **Error Handling**:');
    expect(shown).not.toContain('Say it again.');
    expect(shown.indexOf('## 3.')).toBeLessThan(shown.indexOf('**Storing**'));
    expect(shown.indexOf('**Ending**')).toBeLessThan(shown.indexOf('## 4.'));
  });

  it('shows the phases and steps that fit, with the clauses that they cite', () => {
    const [first, second, ...others] = plan.phases;
    const steps = (second?.steps ?? []).flatMap((step) => [
      step,
      { ...step, id: '2.2', action: long },
    ]);
    const phases = [first, { title: second?.title ?? '', steps }, ...others];
    const { text } = makeDocument({ parts: { plan: { phases: phases as typeof plan.phases } } });
    const { text: shown, missing } = fitDocument(text, 5000);
    expect(missing).toEqual(["4. Implementation Steps (Builder's Plan) › Phase 2: Core › 2.2"]);
    expect(shown).toContain('**2.1** Define');
    expect(shown).toContain('**Phase 5: Testing**');
    expect(shown).toMatch(/^\[\^r1\]: /mu);
  });

  it.each([200, 600, 1200, 1600, 2400, 3200])('keeps to %s characters', (room) => {
    const { text } = makeDocument({ parts: { interfaces } });
    const { text: shown, missing } = fitDocument(text, room);
    expect(countCharacters(shown)).toBeLessThanOrEqual(room);
    expect(missing).not.toEqual([]);
    const cited = shown.match(/(?<!\n)\[\^\w+\]/gu) ?? [];
    for (const label of new Set(cited)) expect(shown).toContain(`\n${label}: `);
  });

  it('opens no section of which nothing fits, and names it once', () => {
    const { missing, text: shown } = fitDocument(makeDocument().text, 40);
    expect(shown).toBe('# Item service');
    expect(missing.map((name) => name.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.']);
  });
});
