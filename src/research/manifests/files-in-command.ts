import { toFilePath } from './to-file-path.ts';

/** Paths named in a shell command: whole words, or what follows the `=` of an option. */
export const filesInCommand = (command: string): string[] => {
  const words = command.split(/[\s"'`;&|()]+/u).map((word) => word.slice(word.indexOf('=') + 1));
  const paths = words
    .filter((word) => !word.startsWith('-') && !word.includes('@'))
    .map(toFilePath)
    .filter((path) => path !== undefined);
  // A word without a folder is a file only if its ending is one of a text or program.
  return [...new Set(paths)].filter((path) => path.includes('/') || knownEnding.test(path));
};

const knownEnding =
  /\.(?:[cm]?[jt]sx?|json5?|ya?ml|toml|py|rb|php|sh|ps1|go|rs|java|kts?|cs|swift|md|html?|s?css|sql|xml|ini|cfg|conf|env|txt|proto|graphql|vue|svelte)$/u;
