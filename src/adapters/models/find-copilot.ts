import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment } from '../runner/runner.ts';

/** What npm and the installers put on PATH; Windows starts a script only through a shell, so npm's is not used there. */
const fileName = process.platform === 'win32' ? 'copilot.exe' : 'copilot';

/** The path of the Copilot CLI. Folders relative to the workspace are passed over: their content may be anybody's. */
export function findCopilot(environment: Environment): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, fileName)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
