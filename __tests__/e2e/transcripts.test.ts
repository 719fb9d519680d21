import { describe, expect, it } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replayTranscript } from '../support/replay-transcript.ts';
import { runAction } from '../support/run-action.ts';

const root = join(import.meta.dirname, '..', '..');

async function readExample(name: string): Promise<Record<string, string>> {
  const folder = join(root, 'examples', name);
  const research = await readdir(join(folder, 'research'));
  const paths = ['requirement.md', ...research.map((file) => `research/${file}`)];
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** What a document says, without when and by which version it was written. */
function contentOf(twin: string): unknown {
  const { createdAt, generator, ...content } = JSON.parse(twin) as Record<string, unknown>;
  return createdAt !== undefined && generator !== undefined ? content : undefined;
}

describe('an answer that a model gave at a real endpoint', () => {
  it.concurrent.each([
    ['link-checker', 'en'],
    ['parking-api', 'de'],
    ['stock-alerts', 'ja'],
  ])('becomes the valid document of %s again', async (name, locale) => {
    const transcript = join(root, '__tests__', 'fixtures', 'transcripts', name);
    await using model = await replayTranscript(
      await readFile(join(transcript, '1.answer.json'), 'utf8'),
    );
    await using run = await runAction({
      files: await readExample(name),
      inputs: {
        'requirement-file': 'requirement.md',
        publish: 'none',
        'api-key': 'sk-test-0123456789abcdefghij',
        'base-url': model.url,
        model: 'recorded',
        locale,
      },
    });
    expect(run.outputs).toMatchObject({ outcome: 'created', valid: 'true', errors: '0' });
    expect(contentOf(await readFile(join(run.workspace, 'SPEC.json'), 'utf8'))).toEqual(
      contentOf(await readFile(join(transcript, 'SPEC.json'), 'utf8')),
    );
  });

  it('is no valid document of a language that it is not written in', async () => {
    const recorded = join(root, '__tests__', 'fixtures', 'transcripts', 'link-checker');
    await using model = await replayTranscript(
      await readFile(join(recorded, '1.answer.json'), 'utf8'),
    );
    await using run = await runAction({
      files: await readExample('link-checker'),
      inputs: {
        'requirement-file': 'requirement.md',
        publish: 'none',
        'api-key': 'sk-test-0123456789abcdefghij',
        'base-url': model.url,
        model: 'recorded',
        'max-repairs': '0',
        locale: 'nl',
      },
    });
    expect(run.outputs).toMatchObject({ outcome: 'invalid', errors: '1' });
    expect(run.summary).toContain('`prose-in-locale`');
  });
});
