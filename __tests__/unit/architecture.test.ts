import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const source = join(import.meta.dirname, '..', '..', 'src');

/**
 * Who may import whom, from the first room of the way to the last. `stories` are the files at the
 * top of src that tell a whole way; `doors` start them and bind the world.
 */
const way = [
  'foundation',
  'secrets',
  'markdown',
  'locales',
  'spec',
  'cleaning',
  'requirement',
  'research',
  'rules',
];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  foundation: [],
  markdown: ['foundation'],
  locales: [],
  cleaning: ['markdown'],
  secrets: ['foundation'],
  spec: way.slice(0, 4),
  requirement: way.slice(0, 6),
  research: way.slice(0, 7),
  rules: way.slice(0, 8),
  ports: ['foundation', 'requirement'],
  trigger: ['foundation', 'requirement', 'ports'],
  architect: [...way, 'ports'],
  report: [...way, 'trigger', 'architect', 'stories'],
  delivery: [...way, 'ports', 'trigger', 'report'],
  stories: [...way, 'ports', 'architect', 'report', 'delivery'],
  adapters: [...way, 'ports', 'trigger', 'report', 'delivery', 'stories'],
  doors: ['foundation', 'requirement', 'rules', 'report', 'stories', 'adapters'],
};

const foundation = [
  'errors',
  'explain-error',
  'check-endpoint',
  'choose-provider',
  'nearest-name',
  'trim-end',
  'inputs',
  'settle-spec-path',
  'spec-paths',
  'version',
];
const doors = ['index', 'cli', 'main', 'bundled-main', 'require-kept', 'action', 'terminal'];

function roomOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  if (rest.length > 0) return first;
  const name = first.replace(/\.ts$/u, '');
  if (name === 'ports' || name === 'github') return 'ports';
  if (foundation.includes(name)) return 'foundation';
  return doors.includes(name) ? 'doors' : 'stories';
}

/**
 * The rooms of the adapters, which import one another in this order; of the runner all know the types,
 * and `open-write-world.ts` binds them for both doors.
 */
const adapters: Readonly<Record<string, readonly string[]>> = {
  files: [],
  process: [],
  research: ['files'],
  workspace: ['files', 'research'],
  github: ['files', 'process', 'research'],
  models: ['files', 'process', 'workspace'],
  runner: ['files', 'process', 'workspace', 'github'],
  terminal: ['files', 'process', 'workspace'],
};

/** The room of an adapter; nothing for what lies outside of the adapters or binds them all. */
const adapterRoomOf = (path: string): string | undefined => /^adapters\/(\w+)\//u.exec(path)?.[1];

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

function readImports(path: string): Import[] {
  const text = readFileSync(join(source, path), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gu,
  );
  return [...found].map(([, type, statically, lazily]) => ({
    from: path,
    to: join(dirname(path), statically ?? lazily ?? ''),
    typeOnly: type !== undefined,
  }));
}

const files = globSync('**/*.ts', { cwd: source }).sort();
const imports = files.flatMap(readImports);

describe('the house', () => {
  it('has at least one import to judge', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets each room import only what stands before it on the way', () => {
    const offences = imports.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return room !== target && !mayImport[room]?.includes(target);
    });
    expect(offences.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('lets each adapter import only the rooms before its own', () => {
    const offences = imports.filter(({ from, to, typeOnly }) => {
      const [room, target] = [adapterRoomOf(from), adapterRoomOf(to)];
      if (room === undefined || target === undefined || room === target) return false;
      return (
        !(typeOnly && ['runner', 'workspace'].includes(target)) && !adapters[room]?.includes(target)
      );
    });
    expect(offences.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    const rooms = files.map(adapterRoomOf).filter((room) => room !== undefined);
    expect([...new Set(rooms)].sort()).toEqual(Object.keys(adapters).sort());
  });

  it('has no cycle between files at run time', () => {
    const importsOf = (file: string): Import[] =>
      imports.filter(({ from, typeOnly }) => from === file && !typeOnly);
    const settled = new Set<string>();
    const walk = (file: string, way: readonly string[]): string[] => {
      if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
      if (settled.has(file)) return [];
      const cycles = importsOf(file).flatMap(({ to }) => walk(to, [...way, file]));
      settled.add(file);
      return cycles;
    };
    expect(files.flatMap((file) => walk(file, []))).toEqual([]);
  });

  it('touches the world only in its doors and adapters', () => {
    const worldly = files.filter((path) => {
      if (roomOf(path) === 'adapters' || roomOf(path) === 'doors') return false;
      const text = readFileSync(join(source, path), 'utf8');
      return /from '(?:node:|@actions\/|openai|tinyglobby)|\bprocess\.|\bfetch\(|\bnew Date\(\)|\bDate\.now\(/u.test(
        text,
      );
    });
    expect(worldly).toEqual([]);
  });
});
