import type { Diagnostic } from '../definition/diagnostic.ts';
import { parseGate } from '../definition/gate.ts';
import type { GateCounter } from '../run/gate-counters.ts';
import { locate, type Vocabulary } from './gate-place.ts';
import { type PlacedGate, placeText } from './gate-words.ts';

/** A kind of report that gates are about. */
export interface GatedReport {
  /** As `leadq schema --of` calls it. */
  readonly name: 'report' | 'conversion';
  /** JSON Schema of its published form. */
  readonly schema: object;
  readonly counters: readonly GateCounter[];
  /** Names that elements of its lists can have. */
  readonly vocabulary: Vocabulary;
  /** A gate on it. */
  readonly example: string;
}

/** What is wrong with a gate, and a way to mend it, as an imperative. */
interface WrongGate {
  readonly message: string;
  readonly mend: string;
}

export type ReadGate = { readonly gate: PlacedGate } | { readonly wrong: WrongGate };

/** Reads a gate and looks up what it names. */
export function readGate(text: string, { name, schema, counters, vocabulary, example }: GatedReport): ReadGate {
  const gate = parseGate(text);
  if (gate === undefined) {
    const message = `"${text}" is not a gate: write <number of the report> < or > <number or percentage>`;
    return { wrong: { message, mend: `Write it as in ${example}.` } };
  }
  const { counter, amount, percent } = gate;
  const found = locate(counters.find(({ id }) => id === counter)?.way ?? counter, schema, vocabulary);
  if ('steps' in found) {
    if (percent && !found.hasPercentage) {
      const message = `"${counter}" is no share, and no part of a count`;
      return { wrong: { message, mend: 'Compare it with a number.' } };
    }
    if (!percent && found.maximum === 1 && (amount < 0 || amount > 1)) {
      const message = `"${counter}" is a share, from 0 to 1, and never ${amount}`;
      return { wrong: { message, mend: `Write ${amount}%, or a number from 0 to 1.` } };
    }
    return { gate: { ...gate, ...found, gate: text.trim() } };
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
