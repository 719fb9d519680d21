import type { Message } from '../../ports.ts';
import type { Finding } from '../../rules/rule.ts';
import { toLine } from '../../spec/text.ts';
import { defuseTokens } from './defuse-tokens.ts';
import { allProperties, type Property } from './draft-sections.ts';

/** More findings than this share a cause, and a model mends the cause. */
const mostFindings = 60;
/** Code has looked for what proves a pin already: a model that is asked again can only make up a source. */
const beyondModel = 'pin-is-grounded';

/** The two messages that send a draft back with what is wrong and how to mend it, in these properties. */
export function writeRepair(
  draft: string,
  findings: readonly Finding[],
  properties: readonly Property[] = allProperties,
): Message[] {
  const mendable = findings.filter(
    (finding) => rank(finding) === 0 || finding.rule !== beyondModel,
  );
  const sorted = [...mendable].sort((left, right) => rank(left) - rank(right));
  const all = [...new Set(sorted.map(describeFinding))];
  const lines = all.slice(0, mostFindings);
  const more = all.length - lines.length;
  const parts = [
    '# Repair',
    `A checker read the document that code rendered from your object, and speaks of that document. Mend the cause of every finding in the object, errors first, and keep everything else as it is. ${describeAnswer(properties)}`,
    lines.join('\n'),
    more > 0 ? `(${more} more of the same kinds.)` : '',
  ];
  return [
    { role: 'assistant', content: defuseTokens(draft) },
    { role: 'user', content: defuseTokens(parts.filter((part) => part !== '').join('\n\n')) },
  ];
}

function describeAnswer(properties: readonly Property[]): string {
  if (properties.length === allProperties.length) return 'Answer with the whole object again.';
  const keys = properties.map((name) => `\`${name}\``).join(', ');
  return `Answer with one JSON object of only these keys, each whole: ${keys}. All other keys passed, are final and are not written again; stay consistent with them.`;
}

/** The same for an answer that could not be read at all. */
export function writeReadingRepair(answer: string, reason: string): Message[] {
  return [
    { role: 'assistant', content: defuseTokens(answer) },
    {
      role: 'user',
      content: `# Repair\n\n${toLine(reason)} Answer with the one JSON object that the response format describes, whole, and with nothing before or after it.`,
    },
  ];
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);

function describeFinding({ severity, rule, message, hint }: Finding): string {
  return `- ${severity} ${rule}: ${toLine(message)} ${toLine(hint)}`;
}
