import { en } from '../locales/en.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Technology } from '../spec/spec.ts';
import { listSteps, type PlacedStep } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { createPhraseFinder, type PhraseFinder } from './prose/phrase-finder.ts';
import type { Problem, Rule } from './rule.ts';
import { findOtherVersion } from './versions/find-other-version.ts';

const mostPins = 200;

export const stepAgreesWithPins: Rule = {
  id: 'step-agrees-with-pins',
  about: 'A step and its check name the versions that section 1 pins.',
  severity: 'error',
  reason: 'The Builder follows the step, and installs another version than the pinned one.',
  ignores:
    'Versions in sentences that give no order, and sentences that state a bound or the pinned version, too.',
  example: {
    place: 'action',
    bad: 'Install FastAPI 0.108.0.',
    good: 'Install FastAPI 0.109.0.',
  },
  check(parsed) {
    const { techStack } = parsed.spec.architecture;
    const findOrder = createPhraseFinder([...parsed.locale.orders, ...en.orders]);
    return listSteps(parsed).flatMap((placed) => {
      const texts = readTexts(placed, findOrder);
      return techStack
        .slice(0, mostPins)
        .flatMap((pin) => describeOther(findOther(texts, pin), pin, { placed, parsed }));
    });
  },
};

type Text = { readonly text: string; readonly pointer: string };
/** What says that a version is the lowest one, in the languages of the documents. */
const bound =
  /\b(?:least|minimum|newer|later|higher|above|mindestens|neuer|höher|moins|plus récent|supérieure?|menos|mínim[ao]|superior|almeno|minim[ao]|successiv[ao]|co najmniej|nowsz\p{L}+)\b|\d\+|не ниже|новее|以上|以降|最低|至少|이상|이후/iu;
const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？])/u;

/** The check, what the action gives as code, and those of its sentences that order something. */
function readTexts({ step: { action, verify }, pointer }: PlacedStep, order: PhraseFinder): Text[] {
  const sentences = action.split(sentenceEnd).filter((sentence) => order(sentence).length > 0);
  const codes = [...action.matchAll(/`(?<code>[^`\n]+)`/gu)].map(({ groups }) => groups?.['code']);
  const own = [...sentences, ...codes.filter((code) => code !== undefined)];
  return [
    ...('command' in verify ? [{ text: verify.command, pointer: `${pointer}.verify` }] : []),
    ...own.map((text) => ({ text, pointer: `${pointer}.action` })),
  ];
}

type Other = { readonly version: string; readonly pointer: string };

function findOther(texts: readonly Text[], pin: Technology): Other | undefined {
  for (const { text, pointer } of texts) {
    const version = findOtherVersion(text, pin);
    if (version === undefined || text.includes(pin.version) || bound.test(text)) continue;
    return { version, pointer };
  }
  return undefined;
}

function describeOther(
  other: Other | undefined,
  { name, version }: Technology,
  { placed: { step }, parsed }: { readonly placed: PlacedStep; readonly parsed: ParsedSpec },
): Problem[] {
  if (other === undefined) return [];
  return [
    {
      at: locateText(parsed, other.pointer, other.version),
      message: `Expected ${name} ${version} in step ${step.id} as section 1 pins it, found ${other.version}.`,
      hint: 'Write the pinned version, or the name alone.',
    },
  ];
}
