/*
 * Gates may compare any number of a report in its published form, named by the way to it: `by.source[Webinar].qualified`. A
 * name behind a dot or in brackets is a key, or it picks an element of a list by what that is called.
 */

/** Where a way goes wrong. */
export interface Astray {
  /** The last that was found. */
  readonly place: string;
  /** What is not there; undefined where the way ends before it comes to a number. */
  readonly name: string | undefined;
  /** What is there. */
  readonly names: readonly string[];
}

/** Keys that say what an element of a list is called, the preferred first. */
export const NAMING = [
  ...['value', 'supplier', 'field', 'header', 'code', 'id', 'source', 'track', 'bar', 'profile', 'role', 'trouble'],
  ...['stage', 'cohort', 'reason', 'origin', 'status', 'currency', 'threshold', 'from', 'as_of'],
];
/** Lists whose elements may be named without them. */
export const INNER = ['values', 'rows', 'cohorts'];

/** The number at a path of a published report; undefined for none, and where the path goes wrong. */
export function lookUp(report: unknown, path: readonly string[]): number | Astray | undefined {
  let value = report;
  for (const [index, name] of path.entries()) {
    if (value === null) return undefined;
    const next = memberOf(value, name);
    if (next === undefined) return { place: path[index - 1] ?? 'the report', name, names: namesIn(value) };
    value = next;
  }
  return typeof value === 'number' ? value : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    for (const key of NAMING) {
      const found = value.find((one) => isObject(one) && Object.hasOwn(one, key) && `${one[key]}` === name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : memberOf(INNER.map((key) => value[key]).find(Array.isArray), name);
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) =>
      isObject(one)
        ? NAMING.flatMap((key) => one[key] ?? [])
            .slice(0, 1)
            .map(String)
        : [],
    );
  }
  if (!isObject(value)) return [];
  const inner = INNER.map((key) => value[key]).find(Array.isArray);
  return inner === undefined ? Object.keys(value) : namesIn(inner);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
