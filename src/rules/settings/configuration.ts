import type { FailOn } from '../has-failed.ts';
import type { RuleSettings } from '../rule.ts';

/** What a repository says of its rules; a severity is absent where nobody stated it. */
export type Configuration = { readonly rules: RuleSettings; readonly failOn?: FailOn };

/** The files in which it is said; a folder has one of them. */
export const configurationNames = [
  '.spec-writer.yml',
  '.spec-writer.yaml',
  '.spec-writer.json',
] as const;

/** The severity that fails a run when nobody says otherwise. */
export const defaultFailOn: FailOn = 'error';

/** What a person typed stands before what a file says, rule by rule. */
export const preferGiven = (given: Configuration, stated?: Configuration): Configuration => {
  const failOn = given.failOn ?? stated?.failOn;
  return {
    rules: new Map([...(stated?.rules ?? []), ...given.rules]),
    ...(failOn !== undefined && { failOn }),
  };
};

/** A first file for a repository: it changes nothing and shows what can be changed. */
export const starterConfiguration = `# How "spec-writer check" judges the specifications in this folder and below.
# The nearest file of this name counts, alone; options of the command line come first.

# The severity that fails a run: error, warning or never.
fail-on: error

# off, warning or error for each rule; a rule that is not named keeps its own severity.
# "spec-writer rules" lists the rules, "spec-writer rules pin-is-grounded" explains one.
rules:
  # Whether a version that no source states is an error.
  pin-is-grounded: warning
`;
