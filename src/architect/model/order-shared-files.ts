import type { Step } from '../../spec/spec.ts';

/**
 * Lets a step that names what it waits for also wait for the step before it in its phase that writes
 * the same file: the list is in order, and Builders that worked side by side would overwrite each other.
 */
export function orderSharedFiles(steps: readonly Step[]): Step[] {
  const writers = new Map<string, string>();
  const waitsFor = new Map<string, ReadonlySet<string>>();
  return steps.map((step) => {
    if (step.dependsOn === undefined) return step;
    const dependsOn = [...step.dependsOn];
    const known = new Set(dependsOn.flatMap((id) => [id, ...(waitsFor.get(id) ?? [])]));
    for (const file of step.files) {
      const writer = writers.get(file);
      writers.set(file, step.id);
      if (writer === undefined || known.has(writer)) continue;
      dependsOn.push(writer);
      for (const id of [writer, ...(waitsFor.get(writer) ?? [])]) known.add(id);
    }
    waitsFor.set(step.id, known);
    return { ...step, dependsOn };
  });
}
