import type { Account, GitHub } from '../github.ts';
import { isInsider } from './association.ts';
import { isAtLeast } from './is-at-least.ts';
import { skip, type Skip } from './trigger.ts';

/**
 * Long enough to have read a usual issue after its last change: who asks sooner may have read
 * another text than the one that would be specified.
 */
export const minQuietSeconds = 60;

/** A text that somebody else may have written, and when it was taken as the requirement. */
export type AskedText = {
  readonly number: number;
  readonly author: Account;
  /** Absent where nobody said it. */
  readonly association?: string;
  /** The login of whom the gate let pass. */
  readonly askedBy: string;
  /** ISO 8601. */
  readonly at: string;
  /** A snapshot stays as it was; the live text is what the last edit made of it. */
  readonly is: 'snapshot' | 'live';
};

export type QuietText = { readonly is: 'quiet'; readonly notices: readonly string[] };

/**
 * Refuses a text that an outsider changed right before it was asked for. Only its author and those
 * who may write can change a text, so that one of an insider, or of whoever asks, needs no look.
 */
export async function refuseFreshEdit(
  text: AskedText,
  github: Pick<GitHub, 'readLastEdit' | 'readRole'>,
): Promise<Skip | QuietText> {
  const quiet: QuietText = { is: 'quiet', notices: [] };
  if (isKnown(text)) return quiet;
  const edit = await github.readLastEdit(text.number);
  const time = edit === undefined ? 'long-before' : judgeTime(edit.at, text);
  if (edit === undefined || time === 'long-before') return quiet;
  const isTrusted =
    isSame(edit.by, text.askedBy) || isAtLeast(await github.readRole(edit.by), 'write');
  if (!isTrusted) {
    // GitHub tells only the last edit: one of an outsider may hide another that came right before.
    return time === 'fresh'
      ? editedBefore(edit.by, text.number)
      : editedAfter(edit.by, text.number);
  }
  return time === 'fresh' ? quiet : { is: 'quiet', notices: [laterEdit(text.number)] };
}

const askAnew =
  'read the text again and ask anew, on an issue by removing the label and setting it again';

const editedBefore = (login: string, number: number): Skip =>
  skip(
    'edited-just-before',
    `Nothing to do: ${login} changed the text of #${number} less than ${minQuietSeconds} seconds before the specification was asked for; ${askAnew}.`,
  );

const editedAfter = (login: string, number: number): Skip =>
  skip(
    'edited-after',
    `Nothing to do: ${login} changed the text of #${number} after the specification was asked for; ${askAnew}.`,
  );

const isKnown = ({ author, askedBy, association = '' }: AskedText): boolean =>
  isSame(author.login, askedBy) || isInsider(association);

/**
 * GitHub's times are whole seconds, so that an interval of exactly the limit may be shorter.
 * A time that is no time, or a live text from the future, is as suspicious as a fresh one.
 */
function judgeTime(editedAt: string, { at, is }: AskedText): 'fresh' | 'long-before' | 'later' {
  const seconds = (Date.parse(at) - Date.parse(editedAt)) / 1000;
  if (seconds > minQuietSeconds) return 'long-before';
  return is === 'snapshot' && seconds < 0 ? 'later' : 'fresh';
}

const laterEdit = (number: number): string =>
  `The text of #${number} was changed after the specification was asked for; it is written from the text as it stood then.`;

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
