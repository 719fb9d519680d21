import { SpecWriterError } from '../errors.ts';
import { configurationNames, starterConfiguration } from '../rules/settings/configuration.ts';
import { findConfigurationFiles } from './find-configuration.ts';
import { openRoot, showPath } from './locate-file.ts';
import { writeTextFile } from './write-text-file.ts';

/** Writes the first configuration of a repository; returns its path, and never replaces one. */
export async function writeStarterConfiguration(root: string): Promise<string> {
  const opened = await openRoot(root);
  const [present] = await findConfigurationFiles(opened, opened.path);
  if (present !== undefined) {
    throw new SpecWriterError('input', {
      message: `Expected no configuration file yet, found ${showPath(opened, present)}.`,
      hint: 'Edit it, or remove it and run --init again.',
    });
  }
  const [path] = configurationNames;
  return writeTextFile(opened, { path, text: starterConfiguration }, 'root');
}
