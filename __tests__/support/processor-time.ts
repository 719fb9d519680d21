/** Milliseconds that this process has computed so far; others that hold the processor do not count. */
export const processorTime = (): number => process.cpuUsage().user / 1000;
