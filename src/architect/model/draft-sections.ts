import { Draft } from './draft.ts';

export type Property = keyof Draft;
/** What is there of a draft: values of its properties, as a model wrote them. */
export type Parts = Readonly<Record<string, unknown>>;
/** The same with the model that wrote them. */
export type WrittenParts = { readonly parts: Parts; readonly model: string };

/** The four sections of the document, in their order. */
export const sectionNames = ['architecture', 'interfaces', 'logic', 'plan'] as const;
export type SectionName = (typeof sectionNames)[number];

/** The properties of a draft from which each section is written. */
export const propertiesOf: Readonly<Record<SectionName, readonly Property[]>> = {
  architecture: [
    'title',
    'questions',
    'techStack',
    'root',
    'files',
    'pattern',
    'decisions',
    'outOfScope',
  ],
  interfaces: ['schemas', 'signatures', 'configs', 'constants', 'examples'],
  logic: ['flows', 'details', 'errorHandling'],
  plan: ['steps'],
};

export const allProperties: readonly Property[] = Draft.keyof().options;

/** These parts alone, in the order of the draft. */
export const pickParts = (parts: Parts, names: readonly string[]): Parts =>
  Object.fromEntries(
    allProperties
      .filter((name) => names.includes(name) && Object.hasOwn(parts, name))
      .map((name) => [name, parts[name]]),
  );

/** Which of these properties are not there yet. */
export const listMissing = (parts: Parts, names: readonly Property[]): Property[] =>
  names.filter((name) => !Object.hasOwn(parts, name));
