import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatSarif } from './format-sarif.ts';
import { formatText } from './format-text.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report-file.ts';

/** The report in the form that somebody asked for; only text has colours. */
export function formatFindings(
  report: Report,
  format: 'text' | 'json' | 'sarif' | 'github',
  paint?: Paint,
): string {
  if (format === 'text') return formatText(report, paint);
  const formats = { json: formatJson, sarif: formatSarif, github: formatGithub };
  return formats[format](report);
}
