import { listSteps } from './list-steps.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { readCommands } from './shell/read-commands.ts';

export const commandParses: Rule = {
  id: 'command-parses',
  about: 'The command that checks a step is a whole shell command.',
  severity: 'error',
  reason: 'A command that the shell refuses proves nothing, and the step never counts as done.',
  ignores: 'What the program itself makes of its arguments.',
  example: { place: 'command', bad: 'test -f report.txt &&', good: 'test -f report.txt' },
  check: (parsed) =>
    listSteps(parsed).flatMap(({ step: { id, verify }, pointer }) => {
      const mistake = 'command' in verify ? readCommands(verify.command).mistake : undefined;
      if (mistake === undefined || !('command' in verify)) return [];
      return [
        {
          at: parsed.at(`${pointer}.verify`),
          message: `Expected a whole command for step ${id}, found ${mistake} in ${quoteValue(verify.command)}.`,
          hint: 'Close what is open; several lines belong into a script of the project.',
        },
      ];
    }),
};
