import { describe, expect, it } from '@jest/globals';
import { makeLockFile } from '../../scripts/lock-files/make-lock-file.ts';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { readFacts } from '../../src/research/read-facts.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const megabyte = 1024 * 1024;

describe('a lock file of more than 2 MB', () => {
  it.each(['pnpm-lock.yaml', 'yarn.lock', 'composer.lock'])(
    '%s is read to its end, each version from its own line',
    async (name) => {
      const whole = makeLockFile(name, 3 * megabyte);
      await using folder = await createTemporaryFolder({ [`r/${name}`]: whole });
      const files = createLocalFiles(folder.path);
      const { files: read, skipped } = await files.chooseResearch(['r/**']);
      expect(skipped).toEqual([]);
      const { text, path } = read[0] ?? { text: '', path: '' };
      expect(text.split('\n')).toHaveLength(whole.split('\n').length);
      expect((await files.chooseCited([`r/${name}`])).files).toEqual(read);
      const tell = (of: string): string[] =>
        readFacts({ path, text: of }).flatMap((fact) =>
          fact.is === 'version' ? [`${fact.name} ${fact.version} ${fact.evidence.line}`] : [],
        );
      const found = tell(text);
      expect(found.length).toBeGreaterThan(5000);
      expect(found).toEqual(tell(whole));
    },
  );
});
