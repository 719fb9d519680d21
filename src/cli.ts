#!/usr/bin/env node
import { startTerminal } from './main.ts';

await startTerminal();
