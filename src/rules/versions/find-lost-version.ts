import type { Decision, Technology } from '../../spec/spec.ts';
import { shareLine } from '../citations/share-line.ts';
import { statesName } from './states-name.ts';
import { isSameVersion } from './states-version.ts';

/** The pin that still has a version which its decision was taken against. */
export function findLostVersion(
  { topic, options }: Pick<Decision, 'topic' | 'options'>,
  chosen: string,
  techStack: readonly Technology[],
): Technology | undefined {
  const lost = options.filter(({ value }) => value !== chosen && isVersion(value));
  return techStack.find(
    (pin) =>
      !agrees(chosen, pin.version) &&
      lost.some(
        ({ value, evidence }) =>
          isSameVersion(plainOf(value), pin.version) &&
          (statesName(topic, pin.name) || shareLine(evidence, pin.evidence)),
      ),
  );
}

const plainOf = (value: string): string => value.replace(/[`*\s]+/gu, '');
const isVersion = (value: string): boolean => /^v?\d+(?:[.+-][\p{L}\d]+)*$/u.test(plainOf(value));

/** What was decided may be less exact than what is pinned: `3.11` and `3.11.8`. */
const agrees = (chosen: string, pinned: string): boolean =>
  isSameVersion(plainOf(chosen), pinned) || pinned.startsWith(`${plainOf(chosen)}.`);
