import { describe, expect, it } from '@jest/globals';
import { hashText } from '../../src/adapters/files/hash-text.ts';
import { checkSpecs, type CheckRequest, type CheckWorld } from '../../src/check-specs.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { changedSpec } from '../support/check-rule.ts';

const manifest = '{\n  "dependencies": {\n    "left-pad": "^1.3.0"\n  }\n}\n';
const note = '# Notes\n\nThe upstream answers 429 after 60 requests.\n';
const files = { 'research/package.json': manifest, 'research/notes.md': note };
const document = renderSpec(
  changedSpec(({ architecture, logic, decisions }) => {
    const pin = {
      name: 'left-pad',
      version: '1.3.0',
      kind: 'library' as const,
      purpose: 'Pads.',
      provenance: 'manifest' as const,
      constraint: '^1.3.0',
      evidence: [{ path: 'research/package.json', line: 3, quote: '"left-pad": "^1.3.0"' }],
    };
    architecture.techStack = [pin];
    const quote = 'The upstream answers 429 after 60 requests.';
    const evidence = [{ path: 'research/notes.md', line: 3, quote }];
    logic.details = [{ text: 'Wait after 60 requests.', evidence }];
    decisions.splice(0);
  }),
);

type Texts = Readonly<Record<string, string>>;
const freshness = new Set([
  ...['citation-resolves', 'citation-is-current', 'pin-is-current', 'section-is-current'],
  ...['pin-matches-evidence', 'conflict-is-decided'],
]);

/** What a check says of the citations when the workspace holds some files; globs are asked for as they are. */
async function check(
  texts: Texts,
  request: Partial<CheckRequest> = { cited: 'always' },
): Promise<{ findings: Finding[]; asked: string[]; notices: string[] }> {
  const asked: string[] = [];
  const notices: string[] = [];
  const choose: CheckWorld['chooseResearch'] = (globs) => {
    asked.push(...globs);
    const found = globs.flatMap((path) => {
      const text = texts[path];
      return text === undefined ? [] : [{ path, text }];
    });
    const unmatched = globs.filter((glob) => texts[glob] === undefined);
    return Promise.resolve({ files: found, skipped: [], unmatched });
  };
  const world: CheckWorld = {
    readText: () => Promise.resolve(document),
    chooseResearch: choose,
    chooseCited: choose,
    openHash: () => Promise.resolve(hashText),
    warn: (notice) => void notices.push(notice),
  };
  const whole = { files: ['SPEC.md'], researchGlobs: [], rules: new Map(), ...request };
  const [checked] = await checkSpecs(whole, world);
  const findings = (checked?.findings ?? []).filter(({ rule }) => freshness.has(rule));
  return { findings, asked, notices };
}

const shortly = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`).sort();

describe('the check of what a document cites', () => {
  it('opens the cited files and no others, and is content while they stand', async () => {
    const { findings, asked } = await check(files);
    expect(findings).toEqual([]);
    expect(asked).toContain('research/package.json');
    expect(asked).toContain('research/notes.md');
    expect(asked.filter((path) => path.includes('*'))).toEqual([]);
  });

  it('names a pin whose manifest moved on, with what stands there now', async () => {
    const found = await check({ ...files, 'research/package.json': manifest.replace('3', '4') });
    expect(shortly(found)).toEqual([
      'error citation-resolves',
      'error pin-is-current',
      'warning section-is-current',
    ]);
    const pin = found.findings.find(({ rule }) => rule === 'pin-is-current');
    expect(pin?.message).toBe(
      'Expected left-pad 1.3.0 as research/package.json stated, found 1.4.0 there in line 3.',
    );
  });

  it('tells a quote that moved from one that changed', async () => {
    const moved = await check({ ...files, 'research/notes.md': `New.\n\n${note}` });
    expect(shortly(moved)).toEqual(['warning citation-is-current']);
    expect(moved.findings[0]?.message).toContain('found it in line 5');
    const changed = await check({ ...files, 'research/notes.md': note.replace('60', '90') });
    expect(shortly(changed)).toEqual(['error citation-resolves', 'warning section-is-current']);
    expect(changed.findings.map(({ message }) => message).join('\n')).toContain(
      'found "The upstream answers 429 after 90 requests."',
    );
  });

  it('names a file that is gone, and the parts that rest on it', async () => {
    const found = await check({ 'research/package.json': manifest });
    expect(shortly(found)).toEqual(['error citation-resolves', 'warning section-is-current']);
    expect(found.findings.map(({ message }) => message).join('\n')).toContain(
      'found 1 of 1 citations stale, in research/notes.md',
    );
  });

  it('says so of every citation when all files are gone', async () => {
    expect(shortly(await check({}))).toContain('error citation-resolves');
  });

  it('is silent where nobody asked and nothing cited is there', async () => {
    expect((await check({}, { cited: 'where-present' })).findings).toEqual([]);
    const found = await check({ 'research/package.json': manifest }, { cited: 'where-present' });
    expect(shortly(found)).toContain('error citation-resolves');
  });

  it('leaves alone what no glob and no word asks for', async () => {
    expect((await check({}, {})).asked).toEqual([]);
  });

  it.each(['../secrets.md', '/etc/passwd', 'C:\\windows.md', '~/.ssh/id', 'a/../../b.md', '.'])(
    'never opens "%s"',
    async (path) => {
      const spec = document.replaceAll('research/notes.md', path);
      const asked: string[] = [];
      const world: CheckWorld = {
        readText: () => Promise.resolve(spec),
        chooseResearch: () => Promise.resolve({ files: [], skipped: [], unmatched: [] }),
        chooseCited: (paths) => {
          asked.push(...paths);
          return Promise.resolve({ files: [], skipped: [], unmatched: [] });
        },
        openHash: () => Promise.resolve(hashText),
        warn: () => undefined,
      };
      await checkSpecs(
        { files: ['SPEC.md'], researchGlobs: [], cited: 'always', rules: new Map() },
        world,
      );
      expect(asked).toEqual(expect.not.arrayContaining([path]));
      expect(asked).toContain('research/package.json');
    },
  );

  it('finds a contradiction that came up since', async () => {
    const found = await check({
      ...files,
      'research/notes.md': `${note}\nWe use left-pad 0.9.0 there.\n`,
    });
    expect(shortly(found)).toEqual(['warning conflict-is-decided']);
  });
});
