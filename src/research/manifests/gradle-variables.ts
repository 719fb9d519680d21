import { captureAll } from './captures.ts';
import type { SourceLine } from './source.ts';
import { collectVariables, resolveVariables } from './variables.ts';
import type { Resolved, Variables } from './variables.ts';

/** `val x = "1"`, `ext.x = '1'`, `extra["x"] = "1"`, `val x by extra("1")`. */
const definition =
  /(?:^|[\s;{(,.["'])(?<name>[A-Za-z_][\w.-]*)(?:["']\])?\s{0,9}(?::\s{0,9}String\s{0,9})?(?:=|\bby extra\s{0,9}\()\s{0,9}["'](?<value>[^"'$\s]+)["']/gu;
const setCall =
  /\b(?:set|version)\(\s*["'](?<name>[\w.-]+)["']\s*,\s*["'](?<value>[^"'$\s]+)["']/gu;

/** `$ktorVersion`, `${ktorVersion}`, `${rootProject.ext.ktorVersion}`, `${property("ktor.version")}`. */
const reference =
  /\$(?:\{(?:[\w.]*(?:property|get|findProperty|extra)[([]["'](?<quoted>[\w.-]+)["'][)\]]|(?<path>[\w.-]+))[^}\n]*\}|(?<bare>\w+))/gu;
/** One group for each spelling. */
const referenceGroups = 3;

/** Variables whose value looks like a version; a dotted name counts by its last part. */
export const collectGradleVariables = (lines: readonly SourceLine[]): Variables =>
  collectVariables(
    lines.flatMap(({ text, start, end }) =>
      [...captureAll(definition, text), ...captureAll(setCall, text)]
        .filter((found) => /^v?\d/u.test(found('value')))
        .flatMap((found) => {
          const variable = { value: found('value'), start, end };
          const name = found('name');
          const last = name.slice(name.lastIndexOf('.') + 1);
          return [{ ...variable, name: last }, ...(last === name ? [] : [{ ...variable, name }])];
        }),
    ),
  );

const simple = /\$\{(?<name>[\w.-]+)\}/gu;

/** Replaces the references of a string; a name with a path counts by its last part. */
export const resolveGradleText = (text: string, variables: Variables): Resolved => {
  const plain = text.replace(reference, (_whole, ...groups: (string | undefined)[]) => {
    const name = groups.slice(0, referenceGroups).find((group) => group !== undefined) ?? '';
    const last = name.slice(name.lastIndexOf('.') + 1);
    return `\${${variables.has(name) ? name : last}}`;
  });
  return resolveVariables(plain, variables, simple);
};
