#!/usr/bin/env node
import { startTerminal } from "./main.js";
await startTerminal();
