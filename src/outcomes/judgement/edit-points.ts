import { isDeepStrictEqual } from 'node:util';
import { isScalar, parseDocument } from 'yaml';
import type { Plain } from '../../definition/operator.ts';
import type { Path } from '../../definition/plain.ts';
import { parseYaml } from '../../definition/yaml.ts';

/** Points to stand at a place of a definition. */
export interface PointsEdit {
  readonly path: Path;
  readonly points: number;
}

/**
 * Writes points into the text of a definition without mistakes. Everything else keeps its place, its layout and its
 * comments, and each line stays one line. @returns undefined where the text is laid out so that this cannot be done.
 */
export function editPoints(text: string, edits: readonly PointsEdit[]): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const document = parseDocument(body, { schema: 'failsafe', prettyErrors: false });
  const places: { start: number; end: number; points: string }[] = [];
  for (const { path, points } of edits) {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return undefined;
    const [start, end] = node.range;
    if (body.slice(start, end).includes('\n')) return undefined;
    if (Number(node.value) !== points) places.push({ start, end, points: String(points) });
  }
  const edited = places
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, points }) => `${changed.slice(0, start)}${points}${changed.slice(end)}`, body);
  return changesOnlyPoints(body, edited, edits) ? `${mark}${edited}` : undefined;
}

/** Whether a definition says what it said before, but for the points. */
function changesOnlyPoints(before: string, after: string, edits: readonly PointsEdit[]): boolean {
  const old = parseYaml(before, '').plain;
  const { plain, diagnostics } = parseYaml(after, '');
  if (old === undefined || plain === undefined || diagnostics.length > 0) return false;
  const blank = (tree: Plain) => edits.reduce((rest, { path }) => withPoints(rest, path, ''), tree);
  const isWritten = edits.every(({ path, points }) => Number(at(plain, path)) === points);
  return isWritten && isDeepStrictEqual(blank(old), blank(plain));
}

function withPoints(tree: Plain, [step, ...rest]: Path, points: Plain): Plain {
  if (step === undefined) return points;
  if (Array.isArray(tree)) return tree.map((part, index) => (index === step ? withPoints(part, rest, points) : part));
  return { ...(tree as object), [step]: withPoints(at(tree, [step]), rest, points) };
}

function at(tree: Plain, path: Path): Plain {
  return path.reduce<Plain>((part, step) => (part as Record<string | number, Plain>)[step], tree);
}
