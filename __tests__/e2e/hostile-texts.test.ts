import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runProgram } from '../support/run-program.ts';

const reader = join(import.meta.dirname, '..', 'support', 'read-hostile-texts.ts');
/** Linear work takes some 3 s, all of it reading; the reader is ended after a minute. */
const patience = 90_000;

/* The other characters are taken by the exhaustive suite. */
describe('the time that a text of a stranger takes', () => {
  it.each(['*', '、'])(
    'grows with its length alone for a run of %j in any place',
    async (character) => {
      const { exitCode, stdout, stderr } = await runProgram({
        file: reader,
        args: [character],
        cwd: import.meta.dirname,
        env: { NODE_NO_WARNINGS: '1' },
      });
      expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: 'read\n', stderr: '' });
    },
    patience,
  );
});
