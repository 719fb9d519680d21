import type { Readable } from 'node:stream';
import { SpecWriterError } from '../../errors.ts';
import type { RequirementText } from '../../requirement/requirement.ts';
import { decodeText } from '../files/decode-text.ts';
import { mostFileBytes, tooLarge } from '../files/read-bounded-file.ts';

/** Reads a requirement from standard input, held to what a file is held to. */
export async function readStandardInput(stdin: Readable): Promise<RequirementText> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostFileBytes) throw unreadable(tooLarge(length));
    chunks.push(chunk);
  }
  const decoded = decodeText(Buffer.concat(chunks));
  if ('fault' in decoded) {
    throw unreadable({ ...decoded, hint: 'Pipe text in UTF-8 into the program.' });
  }
  if (decoded.text.trim() === '') {
    const hint = 'Pipe the text in: spec-writer write --requirement - < requirement.md';
    throw unreadable({ fault: 'nothing', hint });
  }
  return { source: 'stdin', title: '', body: decoded.text, comments: [] };
}

function unreadable({ fault, hint }: { fault: string; hint: string }): SpecWriterError {
  const message = `Expected the requirement on standard input, found ${fault}.`;
  return new SpecWriterError('input', { message, hint });
}
