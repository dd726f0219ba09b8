import type { Batch, ObjectBytes } from '../../src/qualify/batch.ts';
import type { Decision } from '../../src/qualify/decision.ts';

/** A batch of records as RFC 4180 writes them, without a header; line ends are `\n` or `\r\n`. */
export function batchOf(csv: string, delimiter = ',', objects?: readonly string[]): Batch {
  const bytes = Buffer.from(csv);
  const starts: number[] = [0];
  const ends: number[] = [];
  const lines: number[] = [2];
  let quoted = false;
  let line = 2;
  for (let at = 0; at < bytes.length; at++) {
    const character = String.fromCharCode(bytes[at]);
    if (character === '"') quoted = !quoted;
    if (character === '\n') line++;
    if (quoted) continue;
    if (character === delimiter) ends.push(at);
    if (character !== '\n') continue;
    ends.push(bytes[at - 1] === 0x0d ? at - 1 : at);
    starts.push(at + 1);
    lines.push(line);
  }
  const count = starts.length - 1;
  return {
    bytes,
    count,
    width: ends.length / count,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    lines: Int32Array.from(lines),
    objects: objects && objectBytes(objects),
  };
}

function objectBytes(objects: readonly string[]): ObjectBytes {
  const lengths = objects.map((object) => Buffer.byteLength(object));
  const ends = lengths.map((_, object) => lengths.slice(0, object + 1).reduce((sum, length) => sum + length));
  return {
    bytes: Buffer.from(objects.join('')),
    starts: Int32Array.from(ends, (end, object) => end - lengths[object]),
    ends: Int32Array.from(ends),
  };
}

export function decisionOf(changes: Partial<Decision>): Decision {
  return {
    status: 'qualified',
    score: 0,
    scoreMin: 0,
    scoreMax: 0,
    bar: '',
    contactProfile: '',
    organizationProfile: '',
    reasons: [],
    missing: [],
    track: '',
    step: 'qualified',
    sections: [],
    asDuplicate: undefined,
    ...changes,
  };
}
