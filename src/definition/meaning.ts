import { createHash } from 'node:crypto';
import type { Definition } from './definition.ts';

/**
 * What a definition means, as the SHA-256 of it in 64 hexadecimal digits: all that decides about leads or that a run is
 * measured by. Comments, layout, quotes, the order of keys, of values and of the parts of a condition, the name and
 * description, who agreed and the examples leave it as it is. A file that the definition names counts by its name, not
 * by its content.
 */
export function meaningOf(definition: Definition): string {
  const meant = { ...definition, name: undefined, description: undefined, agreement: undefined, examples: undefined };
  return createHash('sha256').update(canonical(meant)).digest('hex');
}

/** Keys of lists whose order decides nothing. */
const UNORDERED: ReadonlySet<string> = new Set([
  'allow',
  'competitors',
  'lists',
  'of',
  'ready',
  'sections',
  'suppress',
  'texts',
  'values',
]);

/** One text for equal values. What is unsaid is left out, so that a key that leadq learns later changes no old meaning. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return `${value}`;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const isPosition = key === 'at' && typeof part === 'object';
    return isPosition || isUnsaid(part) ? [] : [`${JSON.stringify(key)}:${canonicalPart(key, part)}`];
  });
  return `{${entries.sort().join()}}`;
}

function canonicalPart(key: string, part: unknown): string {
  if (!UNORDERED.has(key) || !Array.isArray(part)) return canonical(part);
  return `[${part.map(canonical).sort().join()}]`;
}

/** Nothing said, `no`, no limit, or nothing in it. */
function isUnsaid(value: unknown): boolean {
  if (value === undefined || value === false || value === Number.POSITIVE_INFINITY) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
