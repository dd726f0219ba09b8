import type { Diagnostic } from '../definition/diagnostic.ts';
import { parseGate } from '../definition/gate.ts';
import type { GateCounter } from '../run/gate-counters.ts';
import { locate } from './gate-place.ts';
import { type PlacedGate, placeText } from './gate-words.ts';

/** A kind of report that gates are about. */
export interface GatedReport {
  /** As `leadq schema --of` calls it. */
  readonly name: 'report' | 'conversion';
  /** JSON Schema of its published form. */
  readonly schema: object;
  readonly counters: readonly GateCounter[];
  /** A gate on it. */
  readonly example: string;
}

/** What is wrong with a gate, and a way to mend it, as an imperative. */
interface WrongGate {
  readonly message: string;
  readonly mend: string;
}

/** Reads a gate and looks up what it names. */
export function readGate(
  text: string,
  { name, schema, counters, example }: GatedReport,
): { readonly gate: PlacedGate } | { readonly wrong: WrongGate } {
  const gate = parseGate(text);
  if (gate === undefined) {
    const message = `"${text}" is not a gate: write <number of the report> < or > <number or percentage>`;
    return { wrong: { message, mend: `Write it as in ${example}.` } };
  }
  const { counter, percent } = gate;
  const found = locate(counters.find(({ id }) => id === counter)?.way ?? counter, schema);
  if ('path' in found) {
    if (!percent || found.hasPercentage) return { gate: { ...gate, ...found, gate: text.trim() } };
    return {
      wrong: { message: `"${counter}" is no share, and no part of a count`, mend: 'Compare it with a number.' },
    };
  }
  const isStart = found.place === 'the report';
  const names = isStart ? [...counters.map(({ id }) => id), ...found.names] : found.names;
  const message = `"${counter}" is no number of the report: ${placeText({ ...found, names })}`;
  return { wrong: { message, mend: `\`leadq schema --of ${name}\` says what a report holds.` } };
}

/** Reads gates. @param file where they were written. */
export function readGates(
  texts: readonly string[],
  file: string,
  report: GatedReport,
): { readonly gates: readonly PlacedGate[]; readonly diagnostics: readonly Diagnostic[] } {
  const read = texts.map((text) => readGate(text, report));
  return {
    gates: read.flatMap((one) => ('gate' in one ? [one.gate] : [])),
    diagnostics: read.flatMap((one): Diagnostic[] =>
      'gate' in one ? [] : [{ severity: 'error', code: 'gate', file, line: 0, column: 0, ...one.wrong }],
    ),
  };
}
