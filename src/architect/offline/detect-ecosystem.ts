import type { Assignment } from '../assignment.ts';
import type { Ecosystem } from './ecosystems/ecosystem.ts';
import { documents, ecosystems } from './ecosystems/index.ts';
import { javaWithGradle, kotlin } from './ecosystems/jvm.ts';
import { javascript, typescript } from './ecosystems/web.ts';
import type { FoundProjectFile } from './project-files.ts';

/* Weights: what a project is made of counts more than what is written about it. */
const manifestWeight = 50;
const languagePinWeight = 60;
const otherPinWeight = 15;
const requirementWordWeight = 25;
const requirementFenceWeight = 20;
const namedFileWeight = 2;
const mostNamedFiles = 10;
const researchFenceWeight = 1;
const mostResearchFences = 8;
/** Less than this is a passing mention. */
const leastWeight = 3;

const fence = /^ {0,3}(?:```|~~~)[ \t]*([\w+#.-]{1,20})/gmu;
const word = /[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu;
const isCapital = /^\p{Lu}/u;
/** Names of languages that are also plain words: they count only with a capital letter inside a sentence. */
const ambiguous: ReadonlySet<string> = new Set([
  'go',
  'c',
  'react',
  'express',
  'compose',
  'spring',
  'swift',
  'rust',
  'dart',
  'node',
  'flask',
  'phoenix',
  'cargo',
  'deno',
  'angular',
]);

type Weights = Map<Ecosystem, number>;

/** The ecosystem that manifests, pins, named files and the requirement's own words point to, or else the files of the repository. */
export function detectEcosystem(
  assignment: Assignment,
  projectFiles: readonly FoundProjectFile[],
): Ecosystem {
  const told = findHeaviest(weighSources(assignment, projectFiles));
  return told === documents ? findHeaviest(weighTree(assignment)) : told;
}

function weighTree({ tree = new Set() }: Assignment): Weights {
  const weights: Weights = new Map();
  for (const path of tree) addManifest(weights, path);
  addNamedFiles(weights, [...tree]);
  return weights;
}

function weighSources(
  { requirement, research, pins }: Assignment,
  projectFiles: readonly FoundProjectFile[],
): Weights {
  const weights: Weights = new Map();
  for (const { path } of projectFiles) addManifest(weights, path);
  for (const { name, kind } of pins) {
    const weight = kind === 'language' ? languagePinWeight : otherPinWeight;
    addOnce(weights, name.toLowerCase(), weight);
  }
  for (const named of readNames(requirement.text)) add(weights, named, requirementWordWeight);
  for (const named of new Set(readFences(requirement.text))) {
    add(weights, named, requirementFenceWeight);
  }
  addNamedFiles(
    weights,
    research.facts.flatMap((fact) => (fact.is === 'file' ? [fact.path] : [])),
  );
  const fences = research.files.flatMap(({ text }) => readFences(text));
  for (const named of new Set(fences)) {
    const count = Math.min(mostResearchFences, fences.filter((other) => other === named).length);
    add(weights, named, count * researchFenceWeight);
  }
  return weights;
}

function findHeaviest(weights: Weights): Ecosystem {
  let best = documents;
  let most = leastWeight - 1;
  for (const ecosystem of ecosystems) {
    const weight = weights.get(ecosystem) ?? 0;
    if (weight > most) [best, most] = [ecosystem, weight];
  }
  // A pinned compiler tells what the sources of a package.json are written in.
  if (best === javascript && (weights.get(typescript) ?? 0) >= languagePinWeight) return typescript;
  // Gradle builds both languages: any sign of Kotlin tells which of the two it is.
  return best === javaWithGradle && weights.has(kotlin) ? kotlin : best;
}

function add(weights: Weights, language: string, weight: number): void {
  const ecosystem = ecosystems.find(({ languages }) => languages.includes(language));
  if (ecosystem !== undefined) weights.set(ecosystem, (weights.get(ecosystem) ?? 0) + weight);
}

/** Many libraries of one ecosystem are one sign of it, not many. */
function addOnce(weights: Weights, language: string, weight: number): void {
  const ecosystem = ecosystems.find(({ languages }) => languages.includes(language));
  if (ecosystem !== undefined)
    weights.set(ecosystem, Math.max(weights.get(ecosystem) ?? 0, weight));
}

function addManifest(weights: Weights, path: string): void {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  for (const ecosystem of ecosystems) {
    const known = ecosystem.manifests.some(
      (name) => base === name || (name.startsWith('.') && base.endsWith(name)),
    );
    if (known || (ecosystem.id === 'python' && /^requirements.*\.txt$/u.test(base))) {
      weights.set(ecosystem, Math.max(weights.get(ecosystem) ?? 0, manifestWeight));
    }
  }
}

function addNamedFiles(weights: Weights, paths: readonly string[]): void {
  for (const ecosystem of ecosystems) {
    const count = paths.filter((path) =>
      ecosystem.extensions.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase()),
    ).length;
    const weight = Math.min(mostNamedFiles, count) * namedFileWeight;
    if (weight > 0) weights.set(ecosystem, (weights.get(ecosystem) ?? 0) + weight);
  }
}

const readFences = (text: string): string[] =>
  Array.from(text.matchAll(fence), ([, language]) => (language ?? '').toLowerCase()).filter(
    (language) => language !== 'bash' && language !== 'zsh',
  );

/** The languages and frameworks that the prose of a requirement names, each once. */
function readNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const [found] of text.matchAll(word)) {
    const name = found.replace(/\.$/u, '').toLowerCase();
    if (!ambiguous.has(name)) names.add(name);
    else if (isCapital.test(found) && name.length > 2) names.add(name);
  }
  return names;
}
