import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { InputError } from '../input/error.ts';
import { camelKeys, snakeKey, snakeKeys } from '../output/key-case.ts';
import { outputError } from '../output/output-error.ts';
import { replaceFile } from '../output/replace-file.ts';
import { usageError } from './diagnostics.ts';
import type { HistoryEntry } from './history-shape.ts';

const statuses = ['qualified', 'nurture', 'rejected', 'unreadable'] as const;

export type { HistoryEntry };

/** A history file as it stands before a run. */
export interface History {
  readonly path: string;
  readonly entries: readonly { readonly line: number; readonly entry: HistoryEntry }[];
}

/** What a run finds in its history. */
export interface HistoryFacts {
  /** Earlier runs of the definition of the same name, in their order; without this one, if it is there already. */
  readonly earlier: readonly HistoryEntry[];
  readonly current: HistoryEntry;
  /** The SHA-256 of what the earlier runs came to, as the manifest names it. */
  readonly sha256: string;
  /** Line of the file that holds this very run; undefined where it is new. */
  readonly heldAt: number | undefined;
  /** Line of an earlier run of the same lists, definition and day that came to something else. */
  readonly differsFrom: number | undefined;
}

/**
 * Reads a history file; there need not be one yet.
 * @param out the folder of the results, which is replaced as a whole.
 * @throws InputError where the file cannot be read or holds something else; UsageError where it stands in the results.
 */
export async function readHistory(path: string, out: string | undefined): Promise<History> {
  if (out !== undefined && isWithin(path, out)) {
    throw usageError({
      code: 'history',
      file: '--history',
      message: `${path} is in the folder of the results, which every run replaces`,
      mend: 'Keep the history elsewhere.',
    });
  }
  const lines = (await readText(path)).split('\n');
  const entries: { readonly line: number; readonly entry: HistoryEntry }[] = [];
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    if (content.trim() !== '') entries.push({ line, entry: await parseLine(content, `${path}:${line}`) });
  }
  return { path, entries };
}

/** A run beside the earlier ones of its history. */
export function compareHistory({ entries }: History, current: HistoryEntry): HistoryFacts {
  const rendered = JSON.stringify(current);
  const held = entries.findIndex(({ entry }) => JSON.stringify(entry) === rendered);
  const before = held < 0 ? entries : entries.slice(0, held);
  const same = before.findLast(({ entry }) => runOf(entry) === runOf(current));
  const earlier = before
    .map(({ entry }) => entry)
    .filter(({ definition }) => definition.name === current.definition.name);
  return {
    earlier,
    current,
    sha256: createHash('sha256').update(JSON.stringify(earlier)).digest('hex'),
    heldAt: held < 0 ? undefined : entries[held].line,
    differsFrom: same?.line,
  };
}

/** Appends a finished run to its history, unless that holds it already. @throws OutputError */
export async function appendHistory({ path }: History, { current, heldAt }: HistoryFacts): Promise<void> {
  if (heldAt !== undefined) return;
  const line = `${JSON.stringify(snakeKeys(current))}\n`;
  // Another run may have written since this one began.
  const known = await readText(path);
  if (known !== '') {
    await replaceFile(path, `${known}${known.endsWith('\n') ? '' : '\n'}${line}`);
    return;
  }
  try {
    await writeFile(path, line);
  } catch (cause) {
    throw outputError(`write ${path}`, cause);
  }
}

async function parseLine(line: string, place: string): Promise<HistoryEntry> {
  const mend = 'Mend or remove that line, or name another file with --history.';
  let parsed: unknown;
  try {
    parsed = camelKeys(JSON.parse(line));
  } catch {
    throw new InputError(`${place} is no line of JSON, so this is no history of leadq`, mend);
  }
  const { historyShape } = await import('./history-shape.ts');
  const { data, error } = historyShape.safeParse(parsed);
  if (data) return data;
  const [{ path }] = error.issues;
  const part = path.length === 0 ? 'it' : `its ${snakeKey(path.join('.'))}`;
  throw new InputError(`${place} is no run of leadq: ${part} is missing or wrong`, mend);
}

/** The text of the file; empty where there is none. @throws InputError */
async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new InputError(`cannot read ${path}: ${(cause as Error).message}`);
  }
  const folder = dirname(path);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new InputError(`there is no folder ${folder} for ${path}`, 'make it first');
  return '';
}

/** What makes two runs the same: lists, definition and day. */
function runOf({ asOf, definition, inputs }: HistoryEntry): string {
  return JSON.stringify([asOf, definition.sha256, inputs.map((input) => input.sha256)]);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !way.startsWith('..') && !isAbsolute(way);
}

/** What a run came to, as its history holds it. */
export function historyEntry(
  run: Pick<HistoryEntry, 'asOf' | 'definition' | 'inputs'>,
  counts: HistoryEntry['counts'],
  reasons: ReadonlyMap<string, { readonly first: number }>,
): HistoryEntry {
  const { read, qualified, nurture, rejected, unreadable } = counts;
  const shares = Object.fromEntries(
    statuses.map((status) => [status, read === 0 ? 0 : Math.round((counts[status] / read) * 1e6) / 1e6]),
  ) as HistoryEntry['shares'];
  const decided = [...reasons].flatMap(([code, { first }]) => (first > 0 ? [{ code, leads: first }] : []));
  return {
    format: 1,
    asOf: run.asOf,
    definition: { name: run.definition.name, sha256: run.definition.sha256 },
    inputs: run.inputs.map(({ source, sha256, rows }) => ({ source, sha256, rows })),
    counts: { read, qualified, nurture, rejected, unreadable },
    shares,
    reasons: decided.sort((a, b) => b.leads - a.leads || (a.code < b.code ? -1 : 1)),
  };
}
