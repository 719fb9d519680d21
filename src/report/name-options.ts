/** What an input of the action is called at a terminal, where that is not `--` and its name. */
const otherNames: Readonly<Record<string, string>> = {
  'api-key': 'OPENAI_API_KEY',
  'github-token': 'GITHUB_TOKEN',
  'requirement-file': '--requirement',
  'issue-number': '--issue',
  'instructions-file': '--instructions',
  'spec-path': '--out',
};

/** Inputs whose name is no word of a sentence; the others are told by what stands around them. */
const namesOfTheirOwn = [
  ...Object.keys(otherNames),
  'include-comments',
  'base-url',
  'fallback-models',
  'reasoning-effort',
  'max-input-tokens',
  'max-output-tokens',
  'max-total-tokens',
  'max-repairs',
  'timeout-seconds',
  'fail-on',
];

const nameOption = (input: string): string => otherNames[input] ?? `--${input}`;

const named = new RegExp(`(?<![\\w/.-])(?:${namesOfTheirOwn.join('|')})(?![\\w/.-]\\w)`, 'gu');

/**
 * A message of the program as somebody at a terminal can follow it: errors are written once, with the
 * names of the action's inputs.
 */
export function nameOptions(text: string): string {
  return text
    .replace(/\binput "([a-z-]+)"/gu, (_, input: string) => nameOption(input))
    .replace(/\bprovider (?=(?:auto|openai|copilot|offline)\b)/gu, '--provider ')
    .replace(/\b(Set|Check|and) model\b(?! to be)/gu, '$1 --model')
    .replace(/\bthe inputs\b/gu, 'the options')
    .replace(/\bPass api-key(?: from a secret)?/gu, 'Set OPENAI_API_KEY')
    .replace(named, nameOption);
}
