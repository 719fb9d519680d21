import type { Fact } from '../../research/research.ts';
import { propertiesOf, type Property } from './draft-sections.ts';

/** What one request of a draft in stages asks for. */
export type Stage = {
  /** In the name of the schema that is sent, and in what people read. */
  readonly name:
    'architecture' | 'interfaces' | 'data' | 'signatures' | 'contents' | 'logic' | 'plan';
  readonly properties: readonly Property[];
  /** Kinds of facts that bear on it. */
  readonly facts: readonly Fact['is'][];
  /** Of all tokens of an answer; measured on the transcripts in `__tests__/fixtures` and rounded. */
  readonly share: number;
};
/** Stages that are asked for at the same time, because none needs another's answer. */
export type Wave = readonly Stage[];

const architecture: Stage = {
  name: 'architecture',
  properties: propertiesOf.architecture,
  facts: ['version', 'alternative', 'file'],
  share: 0.27,
};
const interfaces: Stage = {
  name: 'interfaces',
  properties: propertiesOf.interfaces,
  facts: ['schema', 'signature', 'command', 'note'],
  share: 0.38,
};
const data: Stage = {
  name: 'data',
  properties: ['schemas', 'errorHandling'],
  facts: ['schema', 'note'],
  share: 0.15,
};
const signatures: Stage = {
  name: 'signatures',
  properties: ['signatures'],
  facts: ['signature'],
  share: 0.13,
};
const contents: Stage = {
  name: 'contents',
  properties: ['configs', 'constants', 'examples'],
  facts: ['version', 'command', 'schema'],
  share: 0.12,
};
const logic: Stage = {
  name: 'logic',
  properties: propertiesOf.logic,
  facts: ['note', 'signature'],
  share: 0.16,
};
/** Without what goes with the types, so that no stage of the wide wave is much longer than the others. */
const flows: Stage = { ...logic, properties: ['flows', 'details'], share: 0.14 };
const plan: Stage = {
  name: 'plan',
  properties: propertiesOf.plan,
  facts: ['command', 'file'],
  share: 0.2,
};

/** Interfaces beside logic, which both wait for the architecture; the plan waits for both. */
export const narrowWaves: readonly Wave[] = [[architecture], [interfaces, logic], [plan]];
/** The same with the interfaces in three, which costs two more prompts and waits for less. */
export const wideWaves: readonly Wave[] = [
  [architecture],
  [data, signatures, contents, flows],
  [plan],
];

/** Names of the stages in the order in which they are asked for, as people read it. */
export const describeWaves = (waves: readonly Wave[]): string =>
  waves.map((wave) => wave.map(({ name }) => name).join(' + ')).join(' → ');
