import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endMarker, readMarker } from '../../src/delivery/text/marker.ts';
import { askArchitect, greeter } from '../support/ask-architect.ts';
import { readAttackCorpus } from '../support/attack-corpus.ts';
import { findForeign, findLive } from '../support/find-live.ts';
import { makeAnswer } from '../support/make-answer.ts';
import { startGitHub } from '../support/start-github.ts';
import { completion, startModel } from '../support/start-model.ts';

const rows = readAttackCorpus().filter(({ row }) => /^S(?:18|19|20|21)$/u.test(row));
const cases = rows.flatMap((one) => one.cases);
/** The server of the test gives out addresses of its own. */
const home = {
  address: /^(?:https:\/\/github\.com|http:\/\/127\.0\.0\.1:\d+)\/octo\/shop\//u,
  issue: 1,
};
const closing =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b[:\s]{0,8}(?:[\w.-]+\/[\w.-]+)?(?:#\d|GH-\d|https?:\/\/)/iu;
const evidence = ['research/notes.md:1'];

/** An answer that says every attack and every twin in every place that takes words. */
function answerWithAll(): string {
  const texts = cases.flatMap(({ attack, twin }) => [attack, twin]);
  const all = texts.join(' ');
  return makeAnswer({
    title: 'Fixes #1 @octocat ![x](https://evil.example) <!-- y',
    details: texts.map((text) => ({ text, evidence })),
    errorHandling: texts.map((failure) => ({ failure, strategy: failure, file: 'src/greet.py' })),
    pattern: { name: all.slice(0, 300), rationale: all, diagram: 'graph LR\n  a --> b' },
    outOfScope: [{ text: all, reason: all, requirements: ['R2'] }],
  });
}

type Published = {
  readonly outcome: string;
  readonly exitCode: number | null;
  /** What was written to GitHub, by where it stands; and the summary of the run. */
  readonly places: Readonly<Record<string, string>>;
  readonly violations: readonly string[];
};

async function publishAll(publish: 'pull-request' | 'comment'): Promise<Published> {
  await using github = await startGitHub();
  await using model = await startModel(completion(answerWithAll()));
  const number = await github.openIssue(greeter);
  await github.setLabels(number, ['needs-spec']);
  await using run = await askArchitect(
    { github, model },
    { number, ...greeter },
    {
      inputs: { publish, 'max-repairs': '0', 'fail-on': 'never', labels: 'spec' },
    },
  );
  const [pull] = await github.pulls();
  const [comment] = await github.comments(number);
  const branch = publish === 'pull-request' ? 'spec/issue-1' : '';
  const [commit] = branch === '' ? [] : await github.commits(branch);
  const file = branch === '' ? undefined : await github.readFile('SPEC.md', branch);
  const places = {
    'pull request': pull?.body,
    title: pull?.title,
    comment: comment?.body,
    message: commit?.message,
    document: file?.replace(/^---\n[^]*?\n---\n/u, ''),
    summary: run.summary,
  };
  return {
    outcome: run.outputs['outcome'] ?? '',
    exitCode: run.exitCode,
    places: Object.fromEntries(
      Object.entries(places).flatMap(([place, text]) =>
        text === undefined ? [] : [[place, text]],
      ),
    ),
    violations: github.violations,
  };
}

describe.each(['pull-request', 'comment'] as const)(
  'what a model said, under publish: %s',
  (publish) => {
    let published: Published;
    beforeAll(async () => {
      published = await publishAll(publish);
    }, 120_000);
    afterAll(() => {
      expect(published.violations).toEqual([]);
    });

    const markdown = (): readonly (readonly [string, string])[] =>
      Object.entries(published.places).filter(([place]) => !['title', 'message'].includes(place));

    it('is published', () => {
      expect(published).toMatchObject({ exitCode: 0, outcome: 'created' });
      expect(Object.keys(published.places)).toHaveLength(publish === 'comment' ? 2 : 6);
    });

    it('mentions nobody (S18)', () => {
      for (const [place, text] of markdown()) {
        expect([place, ...findLive(text).names.filter((name) => name.startsWith('@'))]).toEqual([
          place,
        ]);
      }
      for (const place of ['title', 'message']) {
        expect(published.places[place] ?? '').not.toMatch(/@[A-Za-z0-9]/u);
      }
    });

    it('closes nothing (S19)', () => {
      for (const [place, text] of markdown()) {
        const numbers = findLive(text).names.filter((name) => /\d/u.test(name));
        expect([place, ...numbers]).toEqual(place === 'pull request' ? [place, '#1'] : [place]);
      }
      // The text of a pull request may become that of a commit, which knows no code.
      for (const place of ['pull request', 'title', 'message']) {
        const found = closing.exec(published.places[place] ?? '');
        expect([place, found?.[0]]).toEqual([place, undefined]);
      }
    });

    it('loads no picture and leads to no other host (S20)', () => {
      for (const [place, text] of markdown()) {
        const { links, images } = findLive(text);
        expect([place, ...images]).toEqual([place]);
        expect([place, ...links.filter((href) => !home.address.test(href))]).toEqual([place]);
      }
      for (const place of ['title', 'message']) {
        expect(published.places[place] ?? '').not.toMatch(/:\/\/(?!github\.com\/octo\/shop\/)/u);
      }
    });

    it('is no HTML, and leaves our marker, our footer and our report where they stand (S21)', () => {
      for (const [place, text] of markdown())
        expect([place, ...findForeign(text, home)]).toEqual([place]);
      const { comment = '', 'pull request': pull } = published.places;
      expect(readMarker(comment)?.key).toBe('1');
      if (pull !== undefined) {
        expect(pull.split(endMarker)).toHaveLength(2);
        expect(pull.trimEnd().endsWith(`Refs #1\n${endMarker}`)).toBe(true);
      }
    });

    it('is all there for a reader', () => {
      const whole = published.places['document'] ?? published.places['comment'] ?? '';
      const seen = whole.replace(/&#8203;|\\|\u200b/gu, '');
      const words = cases.flatMap(({ twin }) => (/^[\p{L} ]{8,}$/u.test(twin) ? [twin] : []));
      expect(words.length).toBeGreaterThan(30);
      expect(words.filter((word) => !seen.includes(word))).toEqual([]);
    });
  },
);
