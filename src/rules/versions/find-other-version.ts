import { compareVersions } from '../../research/lower-bound.ts';
import type { Technology } from '../../spec/spec.ts';

/** A version right behind a name: `"fastify": "^5.2.1"`, `postgres:16.4`, `Include="Dapper" Version="2.1"`. */
const behind =
  /^(?<key>-version)?["'`]?(?:\)|\s)?(?:[\s:=,@"'(]{1,6}|(?=[~^<>!]))(?:version\s?[=:]?\s?)?["'(]{0,2}(?<sign>[\^~][>=]?|[<>=!]{1,2})?\s?v?(?<version>\d+\.\d+(?:\.\d+)*)/iu;
/** A key that says that it holds a version may hold a bare number: `"manifest_version": 3`. */
const behindVersionKey = /^["']?\s?[:=]\s?["']?(?<version>\d{1,6})["']?\s?[,;}]?\s?$/u;
/** Names and versions stand close together. */
const reach = 60;

/** Another version of a technology that a line states. */
export function findOtherVersion(line: string, pin: Technology): string | undefined {
  const { name, version, constraint } = pin;
  if (constraint !== undefined && line.includes(constraint)) return undefined;
  const groups = readStated(line, pin);
  if (groups === undefined) return undefined;
  const { version: stated = '' } = groups;
  const sign = readSign(groups, name);
  return allows({ sign, stated }, version.replace(/^v/u, '')) ? undefined : stated;
}

/** A range of a technology that a line states with a sign: `^5.2.1`, `>=0.109.0`. */
export function findRange(line: string, pin: Technology): string | undefined {
  const { sign = '', version = '' } = readStated(line, pin) ?? {};
  return /[\^~<>]/u.test(sign) ? `${sign}${version}` : undefined;
}

function readStated(
  line: string,
  { name, version }: Technology,
): Readonly<Record<string, string | undefined>> | undefined {
  const rest = readBehind(line, name);
  const pattern = /version$/iu.test(name) && /^\d+$/u.test(version) ? behindVersionKey : behind;
  return rest === undefined ? undefined : pattern.exec(rest)?.groups;
}

/** What Cargo calls the Rust version is the oldest one that builds the crate. */
const readSign = (
  { key, sign = '' }: Readonly<Record<string, string | undefined>>,
  name: string,
): string => (key !== undefined && /^rust$/iu.test(name) ? '>=' : sign);

/** What stands behind a whole name. */
function readBehind(line: string, name: string): string | undefined {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  if (at === -1 || name.length < 2) return undefined;
  const before = line.slice(0, at);
  if (/[\w@/.-]$/u.test(before) && !/(?<![\w-])requires-$/u.test(before)) return undefined;
  return line.slice(at + name.length, at + name.length + reach);
}

function allows(
  { sign, stated }: { readonly sign: string; readonly stated: string },
  pinned: string,
): boolean {
  if (isPrefix(stated, pinned) || isPrefix(pinned, stated)) return true;
  if (/^[<>!]/u.test(sign)) return compareVersions(pinned, stated) >= 0;
  return /^[\^~]/u.test(sign) && stated.split('.')[0] === pinned.split('.')[0];
}

const isPrefix = (part: string, whole: string): boolean =>
  whole === part || (whole.startsWith(part) && /^[.+-]/u.test(whole.slice(part.length)));
