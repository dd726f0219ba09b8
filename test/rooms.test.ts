import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rooms in the order in which data goes through them; each imports only rooms that stand before it. */
const ROOMS = [
  'fields',
  'definition',
  'checks',
  'criteria',
  'qualify',
  'input',
  'output',
  'run',
  'outcomes',
  'report',
  'audit',
  'cli',
];

/** Rooms that also run inside a cluster's tasks, so they stay free of the machine they run on. */
const PURE = ['fields', 'checks', 'criteria', 'qualify'];

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function readImports(): Import[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(SOURCES, file), 'utf8');
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target);
    return targets.map((target) => ({ file, room: file.split(sep)[0], target }));
  });
}

function roomOf({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const path = relative(SOURCES, join(SOURCES, dirname(file), target));
  return path.startsWith('..') ? undefined : path.split(sep)[0];
}

describe('the order of the rooms', () => {
  const imports = readImports();

  it('finds the imports that it is about', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ room }) => room))).toEqual(new Set(ROOMS));
  });

  it('is kept: a room imports only rooms before it, so that what decides never depends on what shows', () => {
    const wrong = imports
      .filter((one) => {
        const room = roomOf(one);
        return room !== undefined && ROOMS.indexOf(room) > ROOMS.indexOf(one.room);
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('keeps the deciding rooms pure: no module of Node, so that they run wherever JavaScript does', () => {
    const wrong = imports
      .filter(({ room, target }) => PURE.includes(room) && target.startsWith('node:'))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('keeps the deciding rooms pure: no clock, no randomness, no locale', () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|Intl\.|toLocale\w+|localeCompare|process\.)/;
    const wrong = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && PURE.includes(file.split(sep)[0]))
      .filter((file) => impure.test(readFileSync(join(SOURCES, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('keeps deciding and reporting quiet: only the command line prints or ends the process', () => {
    const loud = /\bconsole\.|process\.(?:exit|stdout|stderr)/;
    const wrong = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file.split(sep)[0] !== 'cli')
      .filter((file) => loud.test(readFileSync(join(SOURCES, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
