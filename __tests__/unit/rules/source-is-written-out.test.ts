import { describe, expect, it } from '@jest/globals';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { changedSpec, completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const rule = 'source-is-written-out';
const acting = (action: string, locale = 'en'): string =>
  renderSpec(completeSpec({ locale })).replace('Limit the label in `src/models.py`.', action);

describe('source-is-written-out', () => {
  it.each([
    ['en', 'Limit the label as described in the requirement.', 'as described in the requirement'],
    ['en', 'Limit the label, see the research.', 'see the research'],
    ['en', 'Limit the label (see the original issue).', 'see the original issue'],
    ['en', 'Limit the label as discussed.', 'as discussed'],
    ['de', 'Begrenze das Label wie in der Anforderung.', 'wie in der Anforderung'],
    ['fr', 'Limite le champ comme convenu.', 'comme convenu'],
    ['es', 'Limita el campo como se describe en el requisito.', 'como se describe en el requisito'],
    ['pt-BR', 'Limite o campo conforme discutido.', 'conforme discutido'],
    ['it', 'Limita il campo, vedi il requisito.', 'vedi il requisito'],
    ['pl', 'Ogranicz pole, patrz wymaganie.', 'patrz wymaganie'],
    ['ru', 'Ограничьте поле, см. требования.', 'см. требования'],
    ['ja', '要件に記載のとおりラベルを制限する。', '要件に記載のとおり'],
    ['ko', '논의한 대로 라벨을 제한한다.', '논의한 대로'],
    ['zh-CN', '限制标签，详见需求。', '详见需求'],
    ['zh-TW', '限制標籤，詳見需求。', '詳見需求'],
  ])('finds in %s that %j says %j', (locale, action, phrase) => {
    const document = acting(action, locale);
    const [finding, ...more] = findingsOf(rule, document);
    expect(more).toEqual([]);
    expect(finding?.message).toContain(`found "${phrase}".`);
    expect(finding && pointedAt(document, finding)).toBe(phrase);
  });

  it.each([
    ['en', 'Show the label so that users see the issue list.'],
    ['en', 'Print `see the requirement` behind the label.'],
    ['en', 'Print "as described in the requirement" behind the label.'],
    ['en', 'Limit the label of R1; see the section above.'],
    ['fr', 'Affiche la recherche au-dessus du champ.'],
    ['zh-CN', '让用户看见需求列表。'],
  ])('accepts in %s the sentence %j', (locale, action) => {
    expect(findingsOf(rule, acting(action, locale))).toEqual([]);
  });

  it('leaves an offline draft alone, which is made of what its sources say', () => {
    const spec = changedSpec(({ generator, plan }) => {
      generator.model = 'offline';
      const step = plan.phases[1]?.steps[0];
      if (step) step.action = 'Limit the label as described in the issue.';
    });
    expect(findingsOf(rule, spec)).toEqual([]);
  });
});
