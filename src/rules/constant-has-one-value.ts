import { listProseValues } from './prose/list-prose-values.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

const restated =
  /`(?<name>[^`\n]{1,80})`\s?(?:[=:]|\()\s?`?(?<value>\d[\d_.,]{0,20})(?=[`)\s.;]|$)/gu;

export const constantHasOneValue: Rule = {
  id: 'constant-has-one-value',
  about: 'Prose that gives a constant its value gives it the one of section 2.',
  severity: 'error',
  reason: 'A number is said once and named elsewhere; said twice, it is changed in one place.',
  ignores: 'Numbers that only stand beside the name of a constant.',
  example: {
    place: 'action',
    bad: 'Cut the label after `MAX_LABEL` = 100 characters.',
    good: 'Cut the label after `MAX_LABEL` characters.',
  },
  check(parsed) {
    const { constants } = parsed.spec.interfaces;
    if (constants.length === 0) return [];
    const values = new Map(constants.map(({ name, value }) => [name, value]));
    return listProseValues(parsed).flatMap(({ text, pointer }) =>
      [...text.matchAll(restated)].flatMap(({ groups }) => {
        const { name = '', value = '' } = groups ?? {};
        const known = values.get(name);
        if (known === undefined || !/^\d/u.test(known) || toNumber(known) === toNumber(value))
          return [];
        const message = `Expected ${name} to be ${quoteValue(known)} as section 2 says, found ${quoteValue(value)}.`;
        return [{ at: parsed.at(pointer), message, hint: `Name ${name} without its value.` }];
      }),
    );
  },
};

const toNumber = (text: string): string => text.replace(/[.,]+$/u, '').replace(/[_,]/gu, '');
