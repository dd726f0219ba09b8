import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { AS_OF, type Bench, type Candidate, type Run } from './bench.ts';
import type { BenchList } from './bench-lists.ts';
import { measureProgram } from './measure.ts';

/** A run of `leadq qualify`. */
export interface LeadqRun {
  readonly name: string;
  readonly list: BenchList;
  /** A file. */
  readonly definition: string;
  readonly jobs?: number;
  /** Further options. */
  readonly options?: readonly string[];
}

export function leadqCandidate(bench: Bench, run: LeadqRun): Candidate {
  return { name: run.name, list: run.list, run: () => runLeadq(bench, run) };
}

/** The arguments of a run that leaves its results in the folder `out`. */
export function qualifyArguments(bench: Bench, { list, definition, jobs = bench.jobs, options = [] }: LeadqRun) {
  const out = join(bench.scratch, 'out.leadq');
  const args = [list.path, '-o', out, '-d', definition, '--as-of', AS_OF, '--jobs', `${jobs}`, '-q', ...options];
  return { out, args: ['qualify', ...args] };
}

function runLeadq(bench: Bench, run: LeadqRun): Run {
  const { out, args } = qualifyArguments(bench, run);
  const { seconds, cpuSeconds, megabytes } = measureProgram([bench.leadq, ...args], bench.scratch, bench.project);
  const { qualified, nurture, rejected } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).counts;
  rmSync(out, { recursive: true });
  return { seconds, cpuSeconds, megabytes, counts: { qualified, nurture, rejected } };
}

export function defaultDefinition({ project }: Bench): string {
  return join(project, 'definitions/default.yaml');
}

export function portableDefinition({ project }: Bench): string {
  return join(project, 'test/bench/portable.yaml');
}

/** Writes the default definition, changed, without its examples. @returns the file. */
export function changedDefinition(bench: Bench, name: string, change: (definition: Document) => void): string {
  const definition = parseDocument(readFileSync(defaultDefinition(bench), 'utf8'));
  definition.delete('examples');
  change(definition);
  const file = join(bench.scratch, `${name}.yaml`);
  writeFileSync(file, String(definition));
  return file;
}
