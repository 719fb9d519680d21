import { technologyKind } from '../technology-kinds.ts';

const suffix = /(?:[._-]version|(?<=[a-z0-9])Version|_VERSION)s?$/u;
const prefix = /^version[._-]/iu;
/** Versions of the project itself, or of something that the key does not name. */
const unnamed =
  /^(?:project|tool|plugin|app|application|release|mod|api|my|the|current|revision|target|min|max)$/iu;

const toKebab = (name: string): string =>
  name.replace(/(?<=[a-z0-9])(?=[A-Z])|[._]/gu, '-').toLowerCase();

/** `ktorVersion`, `ktor_version`, `ktor.version` and `version.ktor` name `ktor`; other keys name nothing. */
export const nameOfVersionKey = (key: string): string | undefined => {
  const name = prefix.test(key) ? key.replace(prefix, '') : key.replace(suffix, '');
  if (name === key || name === '' || unnamed.test(name)) return undefined;
  const kebab = toKebab(name);
  return technologyKind(name) === undefined && technologyKind(kebab) !== undefined ? kebab : name;
};
