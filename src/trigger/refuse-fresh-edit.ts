import type { Account, Edit, GitHub } from '../github.ts';
import { grantActions } from './explain-skip.ts';
import type { Asking } from './find-asking.ts';
import { isAtLeast } from './is-at-least.ts';
import { skip, type Skip } from './trigger.ts';

/**
 * Long enough to have read a usual issue after its last change: who asks sooner may have read
 * another text than the one that would be specified.
 */
export const minQuietSeconds = 60;

/** A text that somebody else may have written, and when it was taken as the requirement. */
export type AskedText = Asking & {
  readonly number: number;
  readonly author: Account;
  /** A snapshot stays as it was; the live text is what the last edit made of it. */
  readonly is: 'snapshot' | 'live';
};

export type QuietText = { readonly is: 'quiet'; readonly notices: readonly string[] };

/**
 * Refuses a text or title that an outsider changed right before it was asked for, or later. Only its author
 * and those who may write can change it, so that one of whoever asks needs no look. Who is an outsider is told
 * by the role alone: GitHub counts everybody in an organisation as a member.
 */
export async function refuseFreshEdit(
  text: AskedText,
  github: Pick<GitHub, 'readLastEdits' | 'readRole'>,
): Promise<Skip | QuietText> {
  if (isAsker(text.author.login, text)) return { is: 'quiet', notices: [] };
  const notices = new Set<string>();
  for (const edit of await github.readLastEdits(text.number)) {
    const time = judgeTime(edit, text);
    if (time === 'long-before') continue;
    // GitHub tells only the last edit of a text: one of an outsider may hide another that came right before.
    if (!(await isTrusted(edit.by, text, github))) return refusals[time](edit.by, text.number);
    if (time === 'later' && text.is === 'snapshot') notices.add(laterEdit(text.number));
  }
  return { is: 'quiet', notices: [...notices] };
}

const isAsker = (login: string, { askers }: Asking): boolean =>
  askers.some((asker) => asker.toLowerCase() === login.toLowerCase());

const isTrusted = async (
  login: string,
  text: AskedText,
  { readRole }: Pick<GitHub, 'readRole'>,
): Promise<boolean> => isAsker(login, text) || isAtLeast(await readRole(login), 'write');

type EditTime = 'long-before' | 'fresh' | 'later' | 'unknown';

/**
 * GitHub's times are whole seconds, so that an interval of exactly the limit may be shorter.
 * A time that is no time is as suspicious as a fresh one.
 */
function judgeTime(edit: Edit, { at }: AskedText): EditTime {
  if (at === undefined) return 'unknown';
  const seconds = (Date.parse(at) - Date.parse(edit.at)) / 1000;
  if (seconds > minQuietSeconds) return 'long-before';
  return seconds < 0 ? 'later' : 'fresh';
}

const askAnew =
  'read the text again and ask anew, on an issue by removing the label and setting it again';

/** The code of the refusal that lasts as long as the outsider goes on. */
export const editedAfter = 'edited-after';

const refusals = {
  fresh: (login: string, number: number): Skip =>
    skip(
      'edited-just-before',
      `Nothing to do: ${login} changed the text of #${number} less than ${minQuietSeconds} seconds before the specification was asked for; ${askAnew}.`,
    ),
  later: (login: string, number: number): Skip =>
    skip(
      editedAfter,
      `Nothing to do: ${login} changed the text of #${number} after the specification was asked for; ${askAnew}.`,
    ),
  unknown: (login: string, number: number): Skip =>
    skip(
      'asked-at-unknown',
      `Nothing to do: ${login} changed the text of #${number}, and whether that was before the run was started cannot be read; ${grantActions}.`,
    ),
};

const laterEdit = (number: number): string =>
  `The text of #${number} was changed after the specification was asked for; it is written from the text as it stood then.`;
