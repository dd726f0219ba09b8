import type { Bench, Comparison, Result, Run } from './bench.ts';

/**
 * Measures the candidates of a comparison in turn: each once, then each once again.
 * @param only those whose name contains this. @throws where they were to decide the same and did not.
 */
export function compareCandidates(comparison: Comparison, bench: Bench, rounds: number, only = ''): Result[] {
  const candidates = comparison.candidates(bench).filter(({ name }) => name.includes(only));
  const runs = new Map<string, Run[]>(candidates.map(({ name }) => [name, []]));
  const results = candidates.map(({ name, list }) => ({ name, list, runs: runs.get(name) ?? [] }));
  for (let round = 0; round < rounds * (comparison.repeats ?? 1); round++) {
    for (const { name, run } of candidates) runs.get(name)?.push(run());
    if (comparison.isSameWork) refuseUnequalWork(results);
  }
  return results;
}

function refuseUnequalWork(results: readonly Result[]): void {
  const decided = results.flatMap(({ name, runs }) =>
    runs.map(({ counts }) => [JSON.stringify(counts), name] as const),
  );
  const different = new Map(decided);
  if (different.size <= 1) return;
  const lines = [...different].map(([counts, name]) => `  ${name}: ${counts}`);
  throw new Error(`These did not decide the same, so their times are not compared:\n${lines.join('\n')}`);
}
