import { beginAt, createJoints, isBlank, joint, type FileLines, type Joints } from '../joints.ts';
import { isDefinitionKey } from './json-schema.ts';
import { isEndpointKey, isInterfaceDescription } from './openapi.ts';
import { outlineJson, type Visit } from '../outline-json.ts';
import { outlineYaml } from '../outline-yaml.ts';

/** How strongly a key divides by its depth: a list's entries and an object's own keys, then theirs. */
const strengths = [joint.outer, joint.outer, joint.outer, joint.inner];

/** Cuts JSON and YAML: descriptions of interfaces by endpoint and schema, other data by its outer keys. */
export function findDataJoints({ text, lines }: FileLines): Joints {
  const joints = createJoints(lines);
  const isInterface = isInterfaceDescription(text);
  const visit: Visit = (index, keys) => {
    if (isDefinitionKey(keys) || (isInterface && isEndpointKey(keys))) {
      beginAt(joints, index, { level: keys.length, text: keys.at(-1) ?? '' });
      return;
    }
    if (keys.length === 1)
      joints.titles.set(index, { level: 1, text: keys[0]?.slice(0, 80) ?? '' });
    const strength = strengths[keys.length] ?? joint.none;
    joints.marks[index] = Math.max(joints.marks[index] ?? joint.none, strength);
  };
  if (isJson(lines)) outlineJson(lines, visit);
  else outlineYaml(lines, visit);
  attachComments(joints, lines);
  return joints;
}

const isJson = (lines: readonly string[]): boolean => {
  const first = lines.find((line) => !isBlank(line) && !/^\s*\/[/*]/u.test(line)) ?? '';
  return /^\ufeff?\s*[{[]/u.test(first);
};

/** A comment stands above what it explains. */
function attachComments({ marks, titles }: Joints, lines: readonly string[]): void {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (marks[index] !== joint.own || !/^\s*#/u.test(lines[index - 1] ?? '')) continue;
    marks[index - 1] = joint.own;
    marks[index] = joint.none;
    const title = titles.get(index);
    if (title === undefined) continue;
    titles.delete(index);
    titles.set(index - 1, title);
  }
}
