import { SpecWriterError } from '../errors.ts';
import type { Account, GitHub, Role } from '../github.ts';
import { isAtLeast } from './is-at-least.ts';
import { skip, type Skip, type Trigger } from './trigger.ts';

export type GateRules = {
  readonly minRole: Role;
  /** The exact logins of the apps that may ask. */
  readonly allowedBots: readonly string[];
};

/**
 * Lets nobody spend money or write who may not: both who asked and who runs it again need the role,
 * an app needs its name on the list. A lookup that fails ends the run, so that nobody is let in by it.
 */
export async function passGate(
  trigger: Trigger,
  rules: GateRules,
  github: Pick<GitHub, 'readRole'>,
): Promise<Skip | 'passed'> {
  refuseWildcards(rules.allowedBots);
  for (const account of listActors(trigger)) {
    const found = await judgeActor(account, rules, github);
    if (found !== 'passed') return denied(found.why);
  }
  return 'passed';
}

type Judgement = 'passed' | { readonly why: string };

/** Whether an account may ask, or in half a sentence why it may not. */
export async function judgeActor(
  account: Account,
  rules: GateRules,
  github: Pick<GitHub, 'readRole'>,
): Promise<Judgement> {
  return account.isBot ? judgeBot(account, rules) : judgePerson(account, rules, github);
}

/** A star would let in every app that anybody installs somewhere; each one has to be named. */
export function refuseWildcards(allowedBots: readonly string[]): void {
  const wildcard = allowedBots.find((login) => login.includes('*'));
  if (wildcard === undefined) return;
  throw new SpecWriterError('input', {
    message: `Expected input "allowed-bots" to name each app in full, found ${JSON.stringify(wildcard)}.`,
    hint: 'Write one login a line, such as dependabot[bot]; there are no wildcards.',
  });
}

function listActors({ sender, rerunBy }: Trigger): Account[] {
  if (rerunBy === undefined) return [sender];
  return [sender, { login: rerunBy, isBot: rerunBy.endsWith('[bot]') }];
}

function judgeBot({ login }: Account, { allowedBots }: GateRules): Judgement {
  if (allowedBots.includes(login)) return 'passed';
  return {
    why: `the app ${login} is not in allowed-bots; add its login there if it may ask for specifications`,
  };
}

/** A person is judged by the role alone, even under a name that is on the list of apps. */
async function judgePerson(
  { login }: Account,
  { minRole }: GateRules,
  { readRole }: Pick<GitHub, 'readRole'>,
): Promise<Judgement> {
  if (login === '') {
    return { why: `nobody is known to have asked, and min-role is ${minRole}; set GITHUB_ACTOR` };
  }
  const role = await readRole(login);
  if (isAtLeast(role, minRole)) return 'passed';
  return {
    why: `${login} has the role ${role} here and needs ${minRole} (min-role); somebody who has it can ask instead`,
  };
}

export const denied = (why: string): Skip => skip('actor-not-authorised', `Nothing to do: ${why}.`);
