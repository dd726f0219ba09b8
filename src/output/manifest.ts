import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { camelKeys, snakeKeys } from './key-case.ts';
import type { WrittenFile } from './output-file.ts';
import { writeText } from './write-text.ts';

export const MANIFEST = 'manifest.json';

type Option = string | number | boolean | string[] | { field: string; header: string }[];

/** What a finished run was made of and what it made: the content of `manifest.json`, which spells `asOf` as `as_of`. */
export interface Manifest {
  /** Version of leadq. */
  leadq: string;
  format: 1;
  definition: {
    name: string;
    source: string;
    sha256: string;
    /** Texts that it declares to mean nothing; left out where there are none. `*`: in every field. */
    blanks?: { field: string; texts: string[] }[];
  };
  /** YYYY-MM-DD */
  asOf: string;
  /** The options that decide bytes of the output. */
  options: Record<string, Option>;
  /** Data packages, such as the disposable domains, with their versions. */
  lists: { name: string; version: string }[];
  /** As the user named them; of a compressed file the bytes as stored. */
  inputs: { source: string; sha256: string; bytes: number; rows: number }[];
  counts: Record<string, number>;
  /** `rows` for lists only. */
  outputs: { file: string; sha256: string; bytes: number; rows?: number }[];
}

/** What the caller knows of the manifest: all but the format, the outputs as the writers returned them. */
export type ManifestFacts = Omit<Manifest, 'format' | 'outputs'> & { readonly outputs: readonly WrittenFile[] };

/**
 * Writes `manifest.json`, the last file of a run. The same facts give the same bytes, whatever order their names came in.
 *
 * @throws OutputError
 */
export async function writeManifest(directory: string, facts: ManifestFacts): Promise<void> {
  const { leadq, asOf, options, lists, inputs, counts, outputs } = facts;
  const { name, source, sha256, blanks } = facts.definition;
  const manifest: Manifest = {
    leadq,
    format: 1,
    definition: { name, source, sha256, blanks: blanks?.map(({ field, texts }) => ({ field, texts })) },
    asOf,
    options: sorted(options),
    lists: lists.map(({ name, version }) => ({ name, version })),
    inputs: inputs.map(({ source, sha256, bytes, rows }) => ({ source, sha256, bytes, rows })),
    counts: sorted(counts),
    outputs: outputs.map(({ name, sha256, bytes, rows }) => ({ file: name, sha256, bytes, rows })),
  };
  await writeText(directory, MANIFEST, `${JSON.stringify(snakeKeys(manifest), null, 2)}\n`);
}

/** The manifest of a folder; undefined where there is none, or none that leadq wrote. */
export async function readManifest(directory: string): Promise<Manifest | undefined> {
  try {
    const found = camelKeys(JSON.parse(await readFile(join(directory, MANIFEST), 'utf8')));
    return isManifest(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function sorted<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Is = (value: unknown) => boolean;

const blank = objectOf({ field: isText, texts: listOf(isText) });

// Not by the library that holds definitions to their shapes: loading it takes as long as qualifying some hundred leads.
const isManifest = objectOf({
  leadq: isText,
  format: (value) => value === 1,
  definition: objectOf({ name: isText, source: isText, sha256: isHash, blanks: optional(listOf(blank)) }),
  asOf: (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value),
  options: recordOf(isOption),
  lists: listOf(objectOf({ name: isText, version: isText })),
  inputs: listOf(objectOf({ source: isText, sha256: isHash, bytes: isCount, rows: isCount })),
  counts: recordOf(isCount),
  outputs: listOf(objectOf({ file: isText, sha256: isHash, bytes: isCount, rows: optional(isCount) })),
}) as (value: unknown) => value is Manifest;

function isOption(value: unknown): boolean {
  const isColumn = objectOf({ field: isText, header: isText });
  return ['string', 'number', 'boolean'].includes(typeof value) || listOf(isText)(value) || listOf(isColumn)(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isHash(value: unknown): boolean {
  return isText(value) && /^[0-9a-f]{64}$/.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function optional(is: Is): Is {
  return (value) => value === undefined || is(value);
}

function listOf(is: Is): Is {
  return (value) => Array.isArray(value) && value.every(is);
}

function recordOf(is: Is): Is {
  return (value) => isRecord(value) && Object.values(value).every(is);
}

function objectOf(shape: Readonly<Record<keyof never, Is>>): Is {
  const entries = Object.entries(shape);
  return (value) => isRecord(value) && entries.every(([key, is]) => is(value[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
