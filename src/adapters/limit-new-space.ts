import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for new objects as small as it is. The engine doubles it again and again in a program
 * that reads for long, to collect less often: on 200 MB of text that costs 110 MB of memory and saves no time.
 */
export function limitNewSpace(): void {
  // Read by the engine each time it would grow the space, so that it may be set while it runs.
  setFlagsFromString('--semi-space-growth-factor=1');
}
