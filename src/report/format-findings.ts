import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatSarif } from './format-sarif.ts';
import { formatText } from './format-text.ts';
import type { Report } from './report-file.ts';

/** The report in the form that somebody asked for. */
export function formatFindings(
  report: Report,
  format: 'text' | 'json' | 'sarif' | 'github',
): string {
  const formats = { text: formatText, json: formatJson, sarif: formatSarif, github: formatGithub };
  return formats[format](report);
}
