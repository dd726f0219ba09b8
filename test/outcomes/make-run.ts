import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdAgainstOutcomes } from '../../src/outcomes/conversion.ts';
import type { ConversionRequest } from '../../src/outcomes/request.ts';
import { type Manifest, writeManifest } from '../../src/output/manifest.ts';

/** A finished run in the making: rows of CSV without the columns that leadq appends, by status. */
export interface RunDraft {
  readonly header: string;
  /** Each with its score, and with its reasons where they matter. */
  readonly qualified?: readonly RowDraft[];
  readonly nurture?: readonly RowDraft[];
  readonly rejected?: readonly RowDraft[];
  readonly definition: string;
  /** As the manifest has them. */
  readonly blanks?: Manifest['definition']['blanks'];
}

export type RowDraft = readonly [row: string, score: number, reasons?: string];

const STATUSES = ['qualified', 'nurture', 'rejected'] as const;

/** Writes a finished run into a folder, its definition beside the lists. */
export async function makeRun(folder: string, draft: RunDraft): Promise<void> {
  const source = join(folder, 'definition.yaml');
  writeFileSync(source, draft.definition);
  const outputs = STATUSES.map((status) => {
    const rows = draft[status] ?? [];
    const lines = rows.map(([row, score, reasons = `rule-of-${status}`]) => `${row},${status},${score},${reasons}`);
    const text = [`${draft.header},leadq_status,leadq_score,leadq_reasons`, ...lines, ''].join('\n');
    writeFileSync(join(folder, `${status}.csv`), text);
    return { name: `${status}.csv`, sha256: sha256(text), bytes: Buffer.byteLength(text), rows: rows.length };
  });
  const counts = Object.fromEntries(STATUSES.map((status) => [status, draft[status]?.length ?? 0]));
  await writeManifest(folder, {
    leadq: '0.1.0',
    definition: { name: 'Test', source, sha256: sha256(draft.definition), blanks: draft.blanks },
    asOf: '2026-11-01',
    options: { country: 'US', columns: [] },
    lists: [],
    inputs: [],
    counts,
    outputs,
  });
}

/** Holds the run in a folder against outcomes, which are files of this folder. */
export function hold(folder: string, request: Partial<ConversionRequest>) {
  return holdAgainstOutcomes({
    run: folder,
    outcome: undefined,
    keys: [],
    by: [],
    span: undefined,
    definition: undefined,
    columns: {},
    reading: {},
    capacity: undefined,
    suggest: false,
    ...request,
    outcomes: (request.outcomes ?? []).map((file) => join(folder, file)),
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
