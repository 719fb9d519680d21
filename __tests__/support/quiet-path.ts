import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folders of programs without those that hold a Copilot CLI, which a program under test would choose by itself. */
export const quietPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !existsSync(join(folder, 'copilot')))
  .join(delimiter);
