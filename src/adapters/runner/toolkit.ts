import { fitSummary } from './fit-summary.ts';
import { toPlainText } from '../process/log-text.ts';

/** What is said to the runner once the inputs are valid. */
export type Toolkit = {
  readonly mask: (secret: string) => void;
  readonly setOutputs: (values: Readonly<Record<string, string>>) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
};

/**
 * GitHub's own toolkit, loaded late: it carries an HTTP client whose import alone takes longer than
 * telling a user that an input is wrong.
 */
export async function openToolkit(): Promise<Toolkit> {
  const core = await import('@actions/core');
  return {
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/u)) if (line.trim() !== '') core.setSecret(line);
    },
    setOutputs: (values) => {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
    writeSummary: async (markdown) => {
      // Outside of a runner there is no summary, and the toolkit would throw.
      if (!process.env['GITHUB_STEP_SUMMARY']) return;
      await core.summary.addRaw(fitSummary(toPlainText(markdown)), true).write();
    },
  };
}
