/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/**
 * The unified diff of two texts in which lines were changed in place, so that both have as many: its lines, without line
 * ends. None where the texts are equal. @param file what both are called.
 */
export function unifiedDiff(before: string, after: string, file: string): string[] {
  const old = linesOf(before);
  const changed = linesOf(after);
  const places = old.flatMap((line, index) => (line === changed[index] ? [] : [index]));
  const hunks: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = hunks.at(-1);
    const to = Math.min(old.length, place + CONTEXT + 1);
    if (last && place - CONTEXT <= last.to) last.to = to;
    else hunks.push({ from: Math.max(0, place - CONTEXT), to });
  }
  if (hunks.length === 0) return [];
  return [
    `--- ${file}`,
    `+++ ${file}`,
    ...hunks.flatMap(({ from, to }) => [
      `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@`,
      ...hunkLines(old.slice(from, to), changed.slice(from, to)),
    ]),
  ];
}

/** Neighbouring changes as one: first what goes, then what comes. */
function hunkLines(old: readonly string[], changed: readonly string[]): string[] {
  const lines: string[] = [];
  let come: string[] = [];
  for (const [index, line] of old.entries()) {
    if (line === changed[index]) {
      lines.push(...come, ` ${line}`);
      come = [];
    } else {
      lines.push(`-${line}`);
      come.push(`+${changed[index]}`);
    }
  }
  return [...lines, ...come];
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
