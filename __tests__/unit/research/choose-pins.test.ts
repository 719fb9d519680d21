import { describe, expect, it } from '@jest/globals';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { choosePins } from '../../../src/research/choose-pins.ts';
import { readFacts } from '../../../src/research/read-facts.ts';
import { readRequirementFacts } from '../../../src/research/read-requirement-facts.ts';
import { findConflicts } from '../../../src/research/find-conflicts.ts';
import type { Conflict } from '../../../src/research/conflict.ts';
import type { Fact, VersionFact } from '../../../src/research/research.ts';

const requirementOf = (text: string): Requirement => ({
  source: 'issue.md',
  title: 'Change',
  text,
  clauses: text
    .split('\n')
    .flatMap((line, index) =>
      line.includes('must')
        ? [{ id: `R${index + 1}`, text: line, line: index + 1, kind: 'functional' as const }]
        : [],
    ),
});

const nothing = requirementOf('The product must work.');

const fact = (name: string, version: string, rest: Partial<VersionFact> = {}): VersionFact => ({
  is: 'version',
  name,
  version,
  kind: 'library',
  scope: 'runtime',
  strength: 'manifest',
  evidence: { path: 'package.json', line: 3, quote: `"${name}": "${version}"` },
  ...rest,
});
const at = (path: string, line = 1): Pick<VersionFact, 'evidence'> => ({
  evidence: { path, line, quote: 'quote' },
});

type Chosen = { readonly pins: readonly VersionFact[]; readonly conflicts: readonly Conflict[] };
const decide = (facts: readonly Fact[], requirement: Requirement): Chosen => {
  const conflicts = findConflicts({ files: [], facts }, requirement);
  return { conflicts, pins: choosePins({ facts, conflicts }, requirement) };
};
const shortly = ({ pins, conflicts }: Chosen): { pins: string[]; conflicts: string[] } => ({
  pins: pins.map(({ name, version }) => `${name} ${version}`),
  conflicts: conflicts.map(
    ({ topic, options, chosen, because }) =>
      `${topic}: ${options.map(({ value }) => value).join(', ')} > ${chosen} (${because})`,
  ),
});
const choose = (facts: readonly Fact[], requirement = nothing): ReturnType<typeof shortly> =>
  shortly(decide(facts, requirement));

describe('choosePins', () => {
  it.each([
    [
      'a lock file to a manifest',
      fact('kit', '2.4.1', { strength: 'lockfile' }),
      fact('kit', '3.0.0'),
      'lockfile',
    ],
    [
      'a manifest to prose',
      fact('kit', '2.0.0'),
      fact('kit', '3.0.0', { strength: 'prose' }),
      'manifest',
    ],
    [
      'the newest dated document',
      fact('kit', '2.0.0', { strength: 'prose', dated: '2024-05-01' }),
      fact('kit', '3.0.0', { strength: 'prose', dated: '2023-05-01' }),
      'dated',
    ],
    [
      'a dated document to one without date',
      fact('kit', '2.0.0', { strength: 'prose', dated: '2024-05-01' }),
      fact('kit', '3.0.0', { strength: 'prose' }),
      'dated',
    ],
    [
      'the first of equal statements',
      fact('kit', '2.0.0', { strength: 'prose' }),
      fact('kit', '3.0.0', { strength: 'prose' }),
      'first',
    ],
    [
      'the current file to an archived one',
      fact('kit', '2.0.0', at('app/a.json')),
      fact('kit', '3.0.0', at('_archive/a.json')),
      'superseded',
    ],
    [
      'the higher of two manifests',
      fact('kit', '3.0.0'),
      fact('kit', '2.0.0', at('b/package.json')),
      'newest',
    ],
    [
      'what runs to what only builds',
      fact('kit', '2.0.0'),
      fact('kit', '3.0.0', { scope: 'development' }),
      'manifest',
    ],
  ])('prefers %s and tells the contradiction', (_, wins, loses, because) => {
    const expected = `kit: ${wins.version}, ${loses.version} > ${wins.version} (${because})`;
    for (const facts of [[wins, loses], because === 'first' ? [wins, loses] : [loses, wins]]) {
      expect(choose(facts)).toEqual({ pins: [`kit ${wins.version}`], conflicts: [expected] });
    }
  });

  it('follows the version that a clause demands, whatever the manifest holds', () => {
    const requirement = requirementOf('# Change\n\nThe API must run on FastAPI 0.110.\n');
    const facts = [fact('fastapi', '0.95.0'), ...readRequirementFacts(requirement)];
    expect(choose(facts, requirement)).toEqual({
      pins: ['FastAPI 0.110'],
      conflicts: ['FastAPI: 0.110, 0.95.0 > 0.110 (requirement)'],
    });
  });

  it('does not follow a version that the requirement only tells of', () => {
    const requirement = requirementOf('# Bug\n\nSeen with FastAPI 0.80.1 here.\n');
    const facts = [fact('fastapi', '0.95.0'), ...readRequirementFacts(requirement)];
    expect(choose(facts, requirement).pins).toEqual(['fastapi 0.95.0']);
  });

  it.each([
    [
      'a version with less detail',
      fact('react', '19.1.0', { range: '^19.1.0' }),
      fact('React', '19', { strength: 'prose' }),
    ],
    [
      'a range that holds the version',
      fact('react', '19.1.0'),
      fact('React', '18', { strength: 'prose', range: '>= 18' }),
    ],
    [
      'a lock file that fits the range',
      fact('react', '19.1.4', { strength: 'lockfile' }),
      fact('react', '19.0.0', { range: '^19.0.0' }),
    ],
    [
      'another variant of an image',
      fact('postgres', '16.2', { kind: 'image' }),
      fact('postgres', '16.2-alpine', { strength: 'prose', kind: 'database' }),
    ],
  ])('sees no contradiction in %s', (_, first, second) => {
    expect(choose([first, second]).conflicts).toEqual([]);
  });

  it('pins what a lock file states with the range of the manifest beside it', () => {
    const facts = [
      fact('kit', '2.0.0', { range: '^2.0.0' }),
      fact('kit', '2.4.1', { strength: 'lockfile', scope: 'transitive' }),
    ];
    expect(decide(facts, nothing).pins).toEqual([
      expect.objectContaining({ version: '2.4.1', range: '^2.0.0', scope: 'runtime' }),
    ]);
  });

  it('takes the more exact of two versions that agree', () => {
    const requirement = requirementOf('The app must use React 19.\n');
    const facts = [
      fact('react', '19.1.0', { range: '^19.1.0' }),
      ...readRequirementFacts(requirement),
    ];
    expect(choose(facts, requirement)).toEqual({ pins: ['react 19.1.0'], conflicts: [] });
  });

  it('knows one technology by its names and keeps the packages of a family apart', () => {
    const facts = [
      fact('react', '19.1.0'),
      fact('react-dom', '19.1.0'),
      fact('tailwindcss', '4.0.0'),
      fact('node', '20', { kind: 'runtime' }),
      fact('React', '18.0.0', { strength: 'prose' }),
      fact('Tailwind CSS', '4', { strength: 'prose' }),
      fact('Node.js', '20.11.0', { strength: 'prose', kind: 'runtime' }),
    ];
    const { pins, conflicts } = choose(facts);
    expect([...pins].sort()).toEqual([
      'Node.js 20.11.0',
      'react 19.1.0',
      'react-dom 19.1.0',
      'tailwindcss 4.0.0',
    ]);
    expect(conflicts).toEqual(['react: 19.1.0, 18.0.0 > 19.1.0 (manifest)']);
  });

  it('pins no dependency of a dependency', () => {
    expect(
      choose([fact('deep', '1.0.0', { scope: 'transitive', strength: 'lockfile' })]).pins,
    ).toEqual([]);
  });

  describe('the own package of the project', () => {
    const own = fact('ledger-box', '2.1.0', { scope: 'own' });

    it.each([
      ['Change `ledger-box` so that it must count.', ['ledger-box 2.1.0']],
      ['The ledger must count.', []],
      ['A ledger-box owner must count.', []],
      ['The my-ledger-box must count.', []],
    ])('is pinned only when the requirement names it: "%s"', (text, pins) => {
      expect(choose([own], requirementOf(text)).pins).toEqual(pins);
    });

    it.each(['0.0.0', '0.0.4', '0.1.0'])('is never pinned before its release, as %s', (version) => {
      const young = fact('ledger-box', version, { scope: 'own' });
      expect(choose([young], requirementOf('The ledger-box must count.')).pins).toEqual([]);
    });

    it('is never pinned when it is private', () => {
      const quote = '"name": "ledger-box", "private": true, "version": "2.1.0"';
      const secret = { ...own, evidence: { ...own.evidence, quote } };
      expect(choose([secret], requirementOf('The ledger-box must count.')).pins).toEqual([]);
    });

    it('is not pinned by what its documents say of older versions', () => {
      const old = fact('ledger-box', '0.7.0', { strength: 'prose' });
      expect(choose([own, old], requirementOf('The ledger-box must count.'))).toEqual({
        pins: ['ledger-box 2.1.0'],
        conflicts: [],
      });
    });
  });

  it('leaves out systems that prose only passes by', () => {
    const ubuntu = (quote: string): VersionFact =>
      fact('Ubuntu', '22.04', {
        kind: 'platform',
        strength: 'prose',
        evidence: { path: 'a.md', line: 1, quote },
      });
    expect(choose([ubuntu('If you run Ubuntu 22.04, you can')]).pins).toEqual([]);
    expect(choose([ubuntu('The host requires Ubuntu 22.04')]).pins).toEqual(['Ubuntu 22.04']);
  });

  it('keeps every direct dependency below the cap and what the clauses name first', () => {
    const manifest = Array.from({ length: 60 }, (_, index) => fact(`kit-${index}`, '1.0.0'));
    const prose = Array.from({ length: 60 }, (_, index) =>
      fact(`lib-${index}`, '1.0.0', { strength: 'prose' }),
    );
    const { pins } = choose([...prose, ...manifest], requirementOf('It must use kit-42.'));
    expect(pins).toHaveLength(80);
    expect(pins[0]).toBe('kit-42 1.0.0');
    expect(pins.filter((pin) => pin.startsWith('kit-'))).toHaveLength(60);
  });

  it.each([
    'TypeKit needs Kit 5.1 or newer.',
    'Es braucht Kit 5.1 oder neuer.',
    'Il faut Kit 5.1 ou plus récent.',
    'Requiere Kit 5.1 o superior.',
    'Requer Kit 5.1 ou superior.',
    'Serve Kit 5.1 o successiva.',
    'Wymaga Kit 5.1 lub nowszej wersji.',
    'Нужен Kit 5.1 или новее.',
    '需要 Kit 5.1 及以上。',
    'Kit 5.1 以上が必要。',
    'Kit 5.1 이상이 필요하다.',
  ])('sees a lower bound and no contradiction in "%s"', (quote) => {
    const stated = fact('kit', '5.1', {
      strength: 'prose',
      evidence: { path: 'notes.md', line: 2, quote },
    });
    expect(choose([fact('kit', '5.7.2'), stated])).toEqual({ pins: ['kit 5.7.2'], conflicts: [] });
    expect(choose([fact('kit', '4.9.0'), stated]).conflicts).toHaveLength(1);
  });

  describe('between technologies for one purpose', () => {
    const table = (rows: string): Fact[] =>
      readFacts({
        path: 'analysis.md',
        text: `# Stack\n\n| Need | Recommended | Alternative |\n|---|---|---|\n${rows}\n`,
      });

    it('takes the one that a manifest pins', () => {
      const facts = [...table('| Export | ledger-docx / docx | - |'), fact('docx', '9.4.1')];
      expect(choose(facts)).toEqual({
        pins: ['docx 9.4.1'],
        conflicts: ['Export: ledger-docx, docx > docx (manifest)'],
      });
    });

    it('takes the recommended one where nothing is pinned, and pins no version of the other', () => {
      const facts = [...table('| Web | React | Vue 3 |'), fact('Vue', '3', { strength: 'prose' })];
      expect(choose(facts)).toEqual({
        pins: [],
        conflicts: ['Web: React, Vue > React (recommended)'],
      });
    });

    it('joins statements that share an option', () => {
      const facts = [
        ...table('| Export | ledger-docx / docx | - |\n| Word | ledger-docx | tiny-docx |'),
        fact('docx', '9.4.1'),
      ];
      expect(choose(facts).conflicts).toEqual([
        'Export: ledger-docx, docx, tiny-docx > docx (manifest)',
      ]);
    });

    it('sees no choice between technologies that are used together', () => {
      const facts = [
        ...table('| Web | react / preact | - |'),
        fact('react', '19.0.0'),
        fact('preact', '10.0.0'),
      ];
      expect(choose(facts).conflicts).toEqual([]);
    });

    it.each([
      [
        'the one that the requirement names',
        requirementOf('It must keep tokens in Memcached.'),
        'Memcached (requirement)',
      ],
      ['the first one that has a version', nothing, 'Redis (first)'],
    ])('takes %s where nobody advises, and pins no other', (_, requirement, answer) => {
      const facts = readFacts({
        path: 'a.md',
        text: '# Cache\n\nEither Redis 7.4.0 or Memcached 1.6.31 will do.\n',
      });
      const { pins, conflicts } = choose(facts, requirement);
      expect(conflicts).toEqual([`Cache: Redis, Memcached > ${answer}`]);
      expect(pins).toHaveLength(1);
      expect(pins[0]).toContain(answer.split(' ')[0]);
    });

    it('decides nothing where nobody advises', () => {
      const facts = readFacts({ path: 'a.md', text: '# Cache\n\nRedis or Memcached.\n' });
      expect(choose(facts).conflicts).toEqual([]);
    });
  });

  it('is the same for the same facts', () => {
    const facts = [fact('kit', '2.0.0'), fact('kit', '3.0.0', { strength: 'prose' })];
    expect(decide(facts, nothing)).toEqual(decide(facts, nothing));
  });
});
