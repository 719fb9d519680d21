import { startAction } from './main.ts';

await startAction();
