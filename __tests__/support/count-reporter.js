import process from 'node:process';

/** Prints the plain closing line that a CI run ends with. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter((suite) => suite.testExecError).length;
    const counts = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed\n`;
    // Jest appends its own summary after all reporters; this line must be the last.
    process.once('exit', () => process.stdout.write(counts));
  }
}
