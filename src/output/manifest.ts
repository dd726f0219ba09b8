import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { camelKeys, snakeKeys } from './key-case.ts';
import type { WrittenFile } from './output-file.ts';
import { writeText } from './write-text.ts';

export const MANIFEST = 'manifest.json';

const text = z.string();
const count = z.number().int().nonnegative();
const sha256 = text.regex(/^[0-9a-f]{64}$/);
const mappedColumn = z.object({ field: text, header: text });
const option = z.union([text, z.number(), z.boolean(), z.array(text), z.array(mappedColumn)]);

/** The content of `manifest.json`, which spells `asOf` as `as_of`. */
const schema = z.object({
  /** Version of leadq. */
  leadq: text,
  format: z.literal(1),
  definition: z.object({ name: text, source: text, sha256 }),
  /** YYYY-MM-DD */
  asOf: text.regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The options that decide bytes of the output. */
  options: sortedRecord(option),
  /** Data packages, such as the disposable domains, with their versions. */
  lists: z.array(z.object({ name: text, version: text })),
  /** As the user named them; of a compressed file the bytes as stored. */
  inputs: z.array(z.object({ source: text, sha256, bytes: count, rows: count })),
  counts: sortedRecord(count),
  /** `rows` for lists only. */
  outputs: z.array(z.object({ file: text, sha256, bytes: count, rows: count.optional() })),
});

/** What a finished run was made of and what it made. */
export type Manifest = z.infer<typeof schema>;

/** What the caller knows of the manifest: all but the format, the outputs as the writers returned them. */
export type ManifestFacts = Omit<Manifest, 'format' | 'outputs'> & { readonly outputs: readonly WrittenFile[] };

/**
 * Writes `manifest.json`, the last file of a run. The same facts give the same bytes, whatever order their names came in.
 *
 * @throws OutputError
 */
export async function writeManifest(directory: string, facts: ManifestFacts): Promise<void> {
  const outputs = facts.outputs.map(({ name, ...file }) => ({ file: name, ...file }));
  const manifest = schema.parse({ ...facts, format: 1, outputs });
  await writeText(directory, MANIFEST, `${JSON.stringify(snakeKeys(manifest), null, 2)}\n`);
}

/** The manifest of a folder; undefined where there is none, or none that leadq wrote. */
export async function readManifest(directory: string): Promise<Manifest | undefined> {
  try {
    return schema.safeParse(camelKeys(JSON.parse(await readFile(join(directory, MANIFEST), 'utf8')))).data;
  } catch {
    return undefined;
  }
}

function sortedRecord<V extends z.ZodType>(value: V) {
  return z
    .record(text, value)
    .transform((record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))));
}
