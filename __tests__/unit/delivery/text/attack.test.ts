import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CommentState, Document } from '../../../../src/delivery/delivery.ts';
import { fitDocument } from '../../../../src/delivery/text/fit-document.ts';
import { endMarker, readMarker } from '../../../../src/delivery/text/marker.ts';
import { neutraliseMarkdown } from '../../../../src/delivery/text/neutralise-markdown.ts';
import { writeComment } from '../../../../src/delivery/text/write-comment.ts';
import { writePullRequest } from '../../../../src/delivery/text/write-pull-request.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { Spec } from '../../../../src/spec/spec.ts';
import { arbitrarySpec } from '../../../support/arbitrary-spec.ts';
import { makeSpec } from '../../../support/make-spec.ts';
import { attacks } from './attacks.ts';
import { findForeign, findLive } from '../../../support/find-live.ts';
import { commentOnly, makeDocument, publication, target } from './make-document.ts';

const facts = { baseOid: 'b'.repeat(40), keptSections: [] };

/** A document with the attack in every place where a model or a stranger writes. */
function attackDocument(attack: string): Document {
  const spec = makeSpec();
  const evidence = [{ path: attack, line: 1, quote: attack }];
  const attacked: Spec = Spec.parse({
    ...spec,
    title: attack,
    requirement: {
      source: attack,
      title: attack,
      clauses: spec.requirement.clauses.map((clause) => ({
        ...clause,
        text: attack,
        alias: attack,
      })),
    },
    architecture: {
      ...spec.architecture,
      techStack: spec.architecture.techStack.map((technology) => ({
        ...technology,
        name: attack,
        version: attack,
        purpose: attack,
        evidence,
      })),
      pattern: { name: attack, rationale: attack, diagram: `flowchart LR\n  a["${attack}"]` },
    },
    interfaces: {
      ...spec.interfaces,
      configs: [{ file: 'a.md', language: 'mermaid', content: `graph\n${attack}` }],
    },
    decisions: [
      {
        topic: attack,
        options: [{ value: attack, evidence }],
        decision: attack,
        reason: attack,
      },
    ],
    outOfScope: [{ text: attack, reason: attack, requirements: ['R3'] }],
    generator: { ...spec.generator, tool: attack, model: attack },
  });
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const finding = { rule: attack, severity: 'warning', message: attack, hint: attack } as const;
  return makeDocument({
    spec: attacked,
    model: attack,
    notices: [attack],
    findings: [{ ...place, ...finding }],
  });
}

const statesOf = (attack: string): CommentState[] => {
  const document = attackDocument(attack);
  const stepsDown = [{ from: 'pull request', reason: attack, remedy: attack }];
  const keptSections = [attack];
  return [
    { is: 'writing', model: attack },
    { is: 'published', document, publication: { ...publication, keptSections, stepsDown } },
    { is: 'published', document, publication: { ...commentOnly, keptSections, stepsDown } },
    {
      is: 'blocked',
      reason: attack,
      questions: [{ text: attack, options: [attack, attack], recommended: 1 }],
    },
    { is: 'invalid', reason: attack, document },
    { is: 'failed', reason: attack, hint: attack },
  ];
};

describe('what we publish', () => {
  it.each(attacks)('keeps %j dead in the body of a pull request', (attack, readable) => {
    const { body } = writePullRequest(attackDocument(attack), target, {
      ...facts,
      keptSections: [attack],
    });
    expect(findForeign(body)).toEqual([]);
    expect(body).toContain(readable);
    expect(body.split(endMarker)).toHaveLength(2);
    expect(body.trimEnd().endsWith(`Refs #7\n${endMarker}`)).toBe(true);
    expect(body).not.toMatch(
      /\b(?:fixes|closes:?|resolves?) (?:[\w.-]+\/[\w.-]+)?(?:#\d|GH-\d|https?:\/\/)/iu,
    );
  });

  it.each(attacks)('keeps %j dead in every comment', (attack, readable) => {
    for (const state of statesOf(attack)) {
      const comment = writeComment(state, target);
      expect([state.is, ...findForeign(comment)]).toEqual([state.is]);
      expect(comment).toContain(readable);
      expect(readMarker(comment)?.key).toBe('7');
    }
  });

  it.each(attacks)('keeps %j dead in a document that a person changed', (attack) => {
    const texts = [
      attack,
      `# Title\n\n${attack}\n\n${attack} more\n`,
      `- ${attack}\n  > ${attack}\n\n| a | b |\n| - | - |\n| ${attack} | ${attack} |\n`,
      `a | b\n- | -\n${attack} | x\n`,
      `text \`\n<div>\n${attack}\`\n</div>\n\`${attack}\`\n`,
      `<!-- \` -->\n\`${attack}\`\n`,
      `[^1]: ${attack}\n`,
      `<!-- a -->\n    ${attack}\n`,
      `<!--\n~~~\n-->\n\n${attack}\n`,
    ];
    for (const text of texts) {
      expect([text, ...findForeign(fitDocument(text, 60_000).text)]).toEqual([text]);
    }
  });

  it('is alive without all this, so that the judge can be trusted', () => {
    const dead = attacks.filter(([attack]) => {
      const { links, images, html, names } = findLive(`${attack}\n\n[b]: https://evil.example/b`);
      return [...links, ...images, ...html, ...names].length === 0;
    });
    expect(dead.map(([attack]) => attack)).toEqual([
      '[b]: https://evil.example/x.png',
      '# heading\n\n```\n@octocat',
    ]);
  });

  it('holds nothing live of any specification', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const document = makeDocument({ spec });
        const state: CommentState = { is: 'published', document, publication: commentOnly };
        expect(findForeign(writePullRequest(document, target, facts).body)).toEqual([]);
        expect(findForeign(writeComment(state, target))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('neutraliseMarkdown', () => {
  const body = (spec: Spec): string => renderSpec(spec).replace(/^---\n[^]*?\n---\n/u, '');

  it('gives back what we rendered ourselves', () => {
    const text = body(makeSpec());
    expect(neutraliseMarkdown(text)).toBe(text);
  });

  it('changes nothing a second time', () => {
    const text = fc.oneof(
      arbitrarySpec.map(body),
      fc
        .array(
          fc.constantFrom(
            ...attacks.map(([attack]) => attack),
            '`',
            '\n',
            '    ',
            '<!-- -->',
            '~~~',
            '> ',
            '\\',
            '```\n',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const once = neutraliseMarkdown(written);
        expect(neutraliseMarkdown(once)).toBe(once);
        expect(findForeign(once)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
