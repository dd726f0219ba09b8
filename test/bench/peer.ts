/*
 * What leadq is measured against: csv-parse makes objects of the rows, the same evaluator decides them, csv-stringify
 * prints them. Run as its own process: list, folder, day and definition as arguments, counts on standard output.
 */
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { type Stringifier, stringify } from 'csv-stringify';
import type { Batch } from '../../src/qualify/batch.ts';
import { APPENDED, type Decision } from '../../src/qualify/decision.ts';
import { Decider } from '../../src/run/decider.ts';
import { DuplicateKeys } from '../../src/run/duplicate-keys.ts';
import { prepare } from '../../src/run/prepare.ts';

const [list, out, asOf, definition] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const prepared = await prepare({
  lists: [list],
  definition,
  organizations: [],
  activities: [],
  suppress: [],
  out: undefined,
  format: undefined,
  asOf: Number(asOf),
  defaultCountry: undefined,
  columns: {},
  reading: {},
  jobs: 1,
  guard: true,
  nearDuplicates: false,
});
const { header } = prepared.merged;
const decider = new Decider(prepared, 0, new DuplicateKeys(), undefined, undefined);
const counts = { qualified: 0, nurture: 0, rejected: 0 };
const columns = [...header, ...APPENDED];
const writers: Record<Decision['status'], Stringifier> = {
  qualified: stringify({ header: true, columns }),
  nurture: stringify({ header: true, columns }),
  rejected: stringify({ header: true, columns }),
};
const written = Object.entries(writers).map(([status, writer]) =>
  pipeline(writer, createWriteStream(join(out, `${status}.csv`))),
);

/** An object's cells as the evaluator wants to find them; few have to be quoted. */
function toBatch(row: Readonly<Record<string, string>>, line: number): Batch {
  const ends = new Int32Array(header.length);
  let text = '';
  let at = 0;
  for (const [column, name] of header.entries()) {
    const cell = row[name];
    const piece = cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
    at += Buffer.byteLength(piece);
    ends[column] = at;
    at++;
    text += `${piece},`;
  }
  const bytes = Buffer.from(text);
  return { bytes, count: 1, width: header.length, starts: new Int32Array(1), ends, lines: Int32Array.of(line) };
}

let line = 1;
const decide = new Transform({
  objectMode: true,
  transform(row: Record<string, string>, _encoding, done) {
    line++;
    const decision = decider.decide(toBatch(row, line), 0);
    counts[decision.status]++;
    const values = {
      leadq_status: decision.status,
      leadq_score: decision.score,
      leadq_score_min: decision.scoreMin,
      leadq_score_max: decision.scoreMax,
      leadq_bar: decision.bar,
      leadq_contact_profile: decision.contactProfile,
      leadq_organization_profile: decision.organizationProfile,
      leadq_reasons: decision.reasons.join(';'),
      leadq_missing: decision.missing.join(';'),
      leadq_track: decision.track,
      leadq_duplicate_of: decider.duplicateOf,
      leadq_source: list,
      leadq_line: line,
    };
    const writer = writers[decision.status];
    if (writer.write({ ...row, ...values })) done();
    else writer.once('drain', done);
  },
});
decide.resume();
await pipeline(createReadStream(list), parse({ columns: true }), decide);
for (const writer of Object.values(writers)) writer.end();
await Promise.all(written);
process.stdout.write(`${JSON.stringify(counts)}\n`);
