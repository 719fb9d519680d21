import type { CleanDocument } from '../clean-documents.ts';
import {
  addEverywhere,
  edit,
  replaceLines,
  rewriteEverywhere,
  stepsOf,
  type Defect,
  type Planted,
} from '../defect.ts';
import { tones, type Tone } from './tone-sentences.ts';

const sentences =
  (key: 'hedge' | 'fluff' | 'later' | 'alternative' | 'reduction' | 'clean') =>
  (document: CleanDocument): Planted[] =>
    (tones[document.locale.tag]?.[key] ?? []).flatMap((sentence) =>
      addEverywhere(document, sentence),
    );
const toneDefect = (
  id: string,
  about: string,
  {
    key,
    rules,
  }: {
    readonly key: Exclude<keyof Tone, 'contradiction' | 'clean'>;
    readonly rules: readonly string[];
  },
): Defect => ({ id, about, rules, plant: sentences(key), resemble: sentences('clean') });

/** Adds raw Markdown to every place of prose. */
const adding =
  (...texts: readonly string[]): Defect['plant'] =>
  (document) =>
    texts.flatMap((text) => addEverywhere(document, text));
const publishing = ['text-is-publishable'];

/** Endings without their last word: a text that was cut off. */
const unfinished = (text: string): string => {
  const words = text.split(' ');
  if (words.length >= 4)
    return `${words
      .slice(0, -1)
      .join(' ')
      .replace(/[,;:.]$/u, '')},`;
  return text;
};
const other = (tag: string): string =>
  tag === 'en'
    ? 'Der Dienst speichert jede Anfrage in der Datenbank und antwortet danach mit dem Ergebnis, das der Aufrufer erwartet.'
    : 'The service stores each request in the database and then answers with the result that the caller of the interface expects.';

export const proseDefects: readonly Defect[] = [
  toneDefect('hedge', 'A sentence leaves open whether something is done.', {
    key: 'hedge',
    rules: ['no-hedge'],
  }),
  toneDefect('fluff', 'A sentence praises instead of stating.', {
    key: 'fluff',
    rules: ['no-fluff'],
  }),
  toneDefect('placeholder', 'A text stands in for what was to be written later.', {
    key: 'later',
    rules: ['no-placeholder', 'no-hedge'],
  }),
  toneDefect('alternative-open', 'The Builder is left to choose between two products.', {
    key: 'alternative',
    rules: ['no-open-alternative'],
  }),
  toneDefect('scope-reduced', 'A step announces less than what is asked, such as a stub for now.', {
    key: 'reduction',
    rules: ['no-scope-reduction'],
  }),
  {
    id: 'must-and-must-not',
    about: 'One sentence demands what another one forbids.',
    rules: ['no-contradiction'],
    plant: (document) =>
      (tones[document.locale.tag]?.contradiction ?? []).flatMap(([demand, ban]) => [
        edit(document, ({ logic }) => {
          logic.details.push({ text: demand, evidence: [] }, { text: ban, evidence: [] });
        }),
        edit(document, (draft) => {
          draft.logic.details.push({ text: demand, evidence: [] });
          const step = stepsOf(draft).at(-1);
          if (step) step.action += ` ${ban}`;
        }),
        edit(document, (draft) => {
          draft.logic.details.push({ text: `${ban} ${demand}`, evidence: [] });
        }),
      ]),
    resemble: (document) =>
      (tones[document.locale.tag]?.contradiction ?? []).flatMap(([demand, ban]) => [
        edit(document, ({ logic }) => {
          logic.details.push({ text: demand, evidence: [] }, { text: demand, evidence: [] });
        }),
        edit(document, ({ logic }) => {
          logic.details.push({ text: `${ban} ${ban}`, evidence: [] });
        }),
      ]),
  },
  {
    id: 'wrong-language',
    about: 'A paragraph is in another language than the document.',
    rules: ['prose-in-locale'],
    plant: (document) => rewriteEverywhere(document, () => other(document.locale.tag)),
    resemble: (document) =>
      [
        '`GET /health` → `200 OK`',
        'HTTP JSON API REST',
        '`README.md` `LICENSE`',
        'OAuth 2.0 PKCE Client Credentials',
      ].flatMap((text) => addEverywhere(document, text).slice(0, 3)),
  },
  {
    id: 'fence-open',
    about: 'A fenced block is never closed.',
    rules: ['text-is-complete', 'tree-parses', 'part-is-readable', 'parts-in-order'],
    plant: (document) =>
      document.parsed.lines.flatMap((line, index) =>
        /^\s*```$/u.test(line) ? [replaceLines(document, { from: index + 1 }, [])] : [],
      ),
  },
  {
    id: 'document-cut',
    about: 'The document ends before its end.',
    rules: ['text-is-complete', 'sections-in-order', 'reference-resolves', 'phases-in-order'],
    plant: ({ text }) =>
      Array.from({ length: 24 }, (_, index) =>
        text.slice(0, Math.floor((text.length * (index + 1)) / 25)),
      ),
  },
  {
    id: 'sentence-cut',
    about: 'A sentence ends in its middle.',
    rules: ['text-is-complete'],
    plant: (document) => rewriteEverywhere(document, unfinished),
    resemble: (document) => [
      ...rewriteEverywhere(document, (text) => text.replace(/[.。]$/u, '')).slice(0, 4),
      ...rewriteEverywhere(document, (text) => `${text.replace(/[.。]$/u, '')} (\`a,\`)`).slice(
        0,
        2,
      ),
      ...addEverywhere(document, '`a, b,`').slice(0, 2),
    ],
  },
  {
    id: 'mention-live',
    about: 'A text notifies a person or a team of GitHub.',
    rules: publishing,
    plant: adding('Ask @octocat.', 'See @octo-org/reviewers.', '(@octocat)'),
    resemble: adding(
      '`@octocat`',
      'mail@example.com',
      '`@types/node`',
      '@&#8203;octocat',
      '\\`@Override'.slice(1) + '`',
    ),
  },
  {
    id: 'closing-keyword',
    about: 'A text closes an issue when it is merged.',
    rules: publishing,
    plant: adding(
      'Fixes #12.',
      'closes octo-org/app#7',
      'Resolves https://github.com/octo-org/app/issues/3',
      'fix GH-4',
    ),
    resemble: adding('`Fixes #12`', 'Fixes #&#8203;12', 'The heading # 12', 'Closes the file.'),
  },
  {
    id: 'remote-image',
    about: 'An image is loaded from a server when somebody reads the text.',
    rules: publishing,
    plant: adding(
      '![logo](https://example.com/a.png)',
      '![][logo]\n\n[logo]: https://example.com/a.png',
      '<img src="https://example.com/a.png">',
      '![x](//example.com/a.gif)',
    ),
    resemble: adding(
      '`![logo](https://example.com/a.png)`',
      '\\!\\[logo](#a)',
      'A logo is an image.',
    ),
  },
  {
    id: 'raw-html',
    about: 'A text has HTML tags or comments, which readers do not see.',
    rules: publishing,
    plant: adding(
      '<script>alert(1)</script>',
      '<!-- hidden -->',
      '<details>more</details>',
      '<a href="https://example.com">x</a>',
      '<div hidden>x</div>',
    ),
    resemble: adding('`<script>`', '&lt;details&gt;', '\\<div>', '`List<Item>`', 'a < b > c'),
  },
  {
    id: 'hidden-character',
    about: 'A character shows nothing, or changes the order of what is shown.',
    rules: publishing,
    plant: adding(
      'a\u200bb',
      'a\u202eb',
      '\u2066x\u2069',
      '\u{e0041}\u{e0042}',
      'a\u2060b',
      'a\u00adb',
    ),
    resemble: adding('👩‍👩‍👧', 'a\u00a0b', '❤️', '&#8203;'),
  },
  {
    id: 'secret',
    about: 'A text holds a key or a token.',
    rules: publishing,
    plant: adding(
      `ghp_${'a1B2c3D4e5'.repeat(4)}`,
      ['AKIA', 'ABCDEFGH12345678'].join(''),
      `\`sk-${'a1B2c3D4e5'.repeat(5)}\``,
      `xoxb-${'1234567890-'.repeat(3)}abc`,
      '-----BEGIN RSA PRIVATE KEY-----',
      'postgres://app:Sup3rS3cret99@db.example.com/app',
    ),
    resemble: adding(
      '`ghp_…`',
      '`AKIA` begins a key.',
      '`sk-proj-…`',
      '`postgres://user:password@localhost/app`',
      '`${DATABASE_URL}`',
    ),
  },
];
