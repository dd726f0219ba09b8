import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from '../definition/definition.ts';
import { type DefinitionText, findDefinition } from '../definition/shipped.ts';
import { InputError } from '../input/error.ts';
import { MANIFEST, type Manifest, readManifest } from '../output/manifest.ts';
import { failIfAny } from '../run/diagnostics.ts';
import { locateDefinition } from '../run/locate-definition.ts';
import { understandDefinition } from '../run/understand-definition.ts';
import type { DefinitionState } from './shapes/conversion.ts';
import { STATUSES } from './tables.ts';

/** One of the three lists of a finished run. */
export interface RunList {
  /** Number of the status in `STATUSES`. */
  readonly status: number;
  readonly path: string;
  readonly sha256: string;
  readonly rows: number;
}

/** A finished run, as its folder tells. */
export interface FinishedRun {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly lists: readonly RunList[];
  readonly definition: Definition | undefined;
  readonly text: DefinitionText | undefined;
  readonly state: DefinitionState;
  /** Texts that the definition declared to mean nothing when the run was made. */
  readonly blanks: Definition['blanks'];
}

/**
 * Opens a finished run. @param definition as the user named it; undefined for the one that the manifest names.
 * @throws InputError where the folder is no finished run, UsageError where the definition is wrong.
 */
export async function openRun(folder: string, definition: string | undefined): Promise<FinishedRun> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) {
    throw existsSync(folder)
      ? new InputError(
          `${folder} is not a finished run: it holds no ${MANIFEST} of leadq`,
          'Name the folder that leadq qualify wrote.',
        )
      : new InputError(`${folder} does not exist`, 'Name the folder that leadq qualify wrote.');
  }
  const lists = STATUSES.flatMap((status, number): RunList[] => {
    const output = manifest.outputs.find(({ file }) => file.startsWith(`${status}.`));
    if (output === undefined) return [];
    const { file, sha256, rows = 0 } = output;
    return [{ status: number, path: join(folder, file), sha256, rows }];
  });
  const text = definition === undefined ? findAgain(manifest.definition.source) : locateDefinition(definition);
  const noted = manifest.definition.blanks?.map(({ field, texts }) => [field, texts]);
  const blanks = noted && Object.fromEntries(noted);
  if (text === undefined)
    return { folder, manifest, lists, definition: undefined, text, state: 'gone', blanks: blanks ?? {} };
  const read = await understandDefinition(text.text, text.source);
  failIfAny(read.diagnostics);
  const sha256 = createHash('sha256').update(text.text).digest('hex');
  const state = sha256 === manifest.definition.sha256 ? 'same' : 'changed';
  // Manifests of runs without blanks, and older ones, hold none.
  const same = state === 'same' ? read.definition?.blanks : undefined;
  return { folder, manifest, lists, definition: read.definition, text, state, blanks: blanks ?? same ?? {} };
}

/** The definition that a run was made with, where it still stands in its place. */
function findAgain(source: string): DefinitionText | undefined {
  if (source === '-') return undefined;
  try {
    return findDefinition(source, process.cwd());
  } catch {
    return undefined;
  }
}
