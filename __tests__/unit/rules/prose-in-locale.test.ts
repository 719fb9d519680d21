import { describe, expect, it } from '@jest/globals';
import { readCleanDocuments } from '../../../scripts/validator/clean-documents.ts';
import { proseInLocale } from '../../../src/rules/prose-in-locale.ts';
import { findDoubtfulProse } from '../../../src/rules/prose/find-foreign-language.ts';
import { languageJudge } from '../../../src/rules/prose/identify-language.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { changedSpec } from '../../support/check-rule.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';

const documents = readCleanDocuments();
const messagesOf = (text: string): string[] =>
  proseInLocale.check(parseSpec(text), { languages: languageJudge }).map(({ message }) => message);
const declare = (text: string, tag: string): string =>
  text.replace(/^locale: .*$/mu, `locale: ${tag}`);
const textOf = (name: string): string => {
  const found = documents.find((document) => document.name === name);
  if (found === undefined) throw new Error(`Expected a document ${name}.`);
  return found.text;
};
const withDetails = (tag: string, details: readonly string[]): string =>
  declare(
    renderSpec(
      changedSpec(({ logic, plan, architecture, interfaces, outOfScope }) => {
        logic.details = details.map((text) => ({ text, evidence: [] }));
        logic.flows = [];
        logic.errorHandling = [];
        outOfScope.length = 0;
        architecture.pattern.rationale = '';
        for (const pin of architecture.techStack) pin.purpose = '';
        for (const signature of interfaces.signatures) signature.description = '';
        for (const { steps } of plan.phases) for (const step of steps) step.action = '`x`';
      }),
    ),
    tag,
  );

const dutch = [
  'De dienst bewaart elke aanvraag in de gegevensbank en antwoordt met het resultaat.',
  'Een abonnee die niet antwoordt, krijgt hetzelfde bericht na één seconde opnieuw.',
  'Het programma leest de regels van het bestand en telt de fouten van elke dag.',
  'Wanneer de handtekening onjuist is, wordt het bericht geweigerd en niet doorgestuurd.',
];
const english = [
  'The service stores each request in the database and answers with the result.',
  'A subscriber that does not answer is sent the same message again after one second.',
  'The program reads the lines of the file and counts the errors of each day.',
  'Where the signature is wrong, the message is refused and not forwarded.',
];

describe('prose-in-locale', () => {
  it.each(documents)('says nothing about $name, which is in $locale.tag', ({ text }) => {
    expect(messagesOf(text)).toEqual([]);
  });

  it.each(documents)(
    'has no doubt about $name, so that nothing is loaded to tell',
    ({ parsed }) => {
      expect(findDoubtfulProse(parsed)).toBeUndefined();
    },
  );

  it.each([
    [
      'webhook-relay',
      'de',
      'Expected prose in German (de) as the front matter says, found English.',
    ],
    [
      'webhook-relay',
      'ja',
      'Expected prose in Japanese (ja) as the front matter says, found English.',
    ],
    [
      'webhook-relay',
      'nl',
      'Expected prose in Dutch (nl) as the front matter says, found English.',
    ],
    [
      'rechnungspruefer',
      'en',
      'Expected prose in English (en) as the front matter says, found German.',
    ],
    [
      'rechnungspruefer',
      'tr-TR',
      'Expected prose in Turkish (Türkiye) (tr-TR) as the front matter says, found German.',
    ],
    ['reservas', 'fr', 'Expected prose in French (fr) as the front matter says, found Spanish.'],
    [
      'reservas',
      'pt-BR',
      'Expected prose in Brazilian Portuguese (pt-BR) as the front matter says, found Spanish.',
    ],
    [
      'log-shuukei',
      'zh-CN',
      'Expected prose in Chinese (China) (zh-CN) as the front matter says, found Japanese.',
    ],
    ['kartoteka', 'pl', 'Expected prose in Polish (pl) as the front matter says, found Russian.'],
    ['yasuoqi', 'ja', 'Expected prose in Japanese (ja) as the front matter says, found Chinese.'],
    ['ilgi', 'en', 'Expected prose in English (en) as the front matter says, found Korean.'],
    ['suivi-colis', 'it', 'Expected prose in Italian (it) as the front matter says, found French.'],
    [
      'yasuoqi',
      'zh-TW',
      'Expected prose in Chinese (Taiwan) (zh-TW) as the front matter says, found Simplified Chinese.',
    ],
  ])('says once that %s is not in %s', (name, tag, message) => {
    expect(messagesOf(declare(textOf(name), tag))).toEqual([message]);
  });

  it.each(['nl', 'nl-BE', 'nld', 'NL_nl', 'af'])('accepts Dutch where %s is declared', (tag) => {
    expect(messagesOf(withDetails(tag, dutch))).toEqual([]);
  });

  it('finds English where Dutch is declared', () => {
    expect(messagesOf(withDetails('nl', english))).toHaveLength(1);
  });

  it.each([
    ['too short to tell', 'nl', english.slice(0, 2)],
    ['in a language that cannot be told', 'qya', english],
    ['quoted', 'nl', english.map((text) => `“${text}”`)],
    ['code', 'nl', english.map((text) => `\`${text}\``)],
  ])('leaves prose alone that is %s', (_, tag, details) => {
    expect(messagesOf(withDetails(tag, details))).toEqual([]);
  });
});
