import { chooseProvider, type Provider } from '../../choose-provider.ts';
import type { Inputs } from '../../inputs.ts';
import { findCopilot } from './find-copilot.ts';
import type { Environment } from '../runner/runner.ts';

/** Chooses by the inputs and by what is installed here. */
export const findProvider = (inputs: Inputs, environment: Environment): Provider =>
  chooseProvider(inputs, findCopilot(environment) !== undefined);
