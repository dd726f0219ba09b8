import { printable } from './printable.ts';

/** A step on the way to a number: to a key, or to an element of a list. `of` is what it leads on from, as people say it. */
export type Step = { readonly of: string } & ({ readonly key: string } | ElementStep);

/** To an element by what it is called. */
interface ElementStep {
  readonly element: string;
  /** The keys that an element is called by, in each way of calling it. */
  readonly called: readonly (readonly string[])[];
  /** Whether the definition or the report's own words know the name: then it is no mistake where nothing is called so. */
  readonly isKnown: boolean;
  /** The most elements that the list is cut to; Infinity where it holds all that occur, undefined where absence is not 0. */
  readonly most: number | undefined;
}

/** Where a way goes wrong. */
export interface Astray {
  /** The last that was found. */
  readonly place: string;
  /** What is not there; undefined where the way ends before it comes to a number. */
  readonly name: string | undefined;
  /** What is there. */
  readonly names: readonly string[];
  /** `zero`: it is not in a list of all that occur. `cut`: the list was cut before it. `several`: they are called so. */
  readonly how?: 'zero' | 'cut' | 'several';
  readonly isKnown?: boolean;
}

/** The number of a published report to which the steps lead, or where they go wrong. */
export function follow(report: unknown, steps: readonly Step[]): number | Astray {
  let value = report;
  let holder = report;
  for (const step of steps) {
    const next = 'key' in step ? member(value, step) : pick(value as Elements, step, holder);
    if ('names' in next) return next;
    holder = value;
    value = next.found;
  }
  return value as number;
}

function member(value: unknown, { of, key }: Step & { readonly key: string }): { readonly found: unknown } | Astray {
  const found = (value as Readonly<Record<string, unknown>>)[key] ?? undefined;
  return found === undefined ? { place: of, name: key, names: [] } : { found };
}

type Elements = readonly Readonly<Record<string, unknown>>[];

function pick(
  list: Elements,
  { of, element, called, isKnown, most }: Step & ElementStep,
  holder: unknown,
): { readonly found: unknown } | Astray {
  const wanted = asShown(element);
  const ways = list.map((one) => called.map((keys) => nameBy(one, keys)));
  const found = list.filter((_one, at) => ways[at].includes(wanted));
  if (found.length === 1) return { found: found[0] };
  if (found.length > 1) {
    const names = ways.filter((names) => names.includes(wanted)).flatMap((names) => names.at(-1) ?? []);
    return { place: of, name: element, names: [...new Set(names)], how: 'several' };
  }
  const names = ways.flatMap((names) => names.find((name) => name !== undefined) ?? []);
  const how = most === undefined ? undefined : list.length >= most || isCut(holder, list) ? 'cut' : 'zero';
  return { place: of, name: element, names: [...new Set(names)], how, isKnown };
}

/** What an element is called by some of its keys: `duplicate + missing-email`. */
function nameBy(one: Elements[number], keys: readonly string[]): string | undefined {
  return keys.some((key) => (one[key] ?? '') === '') ? undefined : asShown(keys.map((key) => one[key]).join(' + '));
}

function asShown(name: string): string {
  return printable(name).trim();
}

/** Whether what stands beside a list says that there are more than its elements. */
function isCut(holder: unknown, list: Elements): boolean {
  const { other, others, personal, rest, more, found } = holder as Readonly<Record<string, unknown>>;
  const beside = (other as { readonly leads?: number } | undefined)?.leads ?? others ?? personal ?? 0;
  return more === true || Number(beside) > 0 || Number(found ?? 0) > list.length || (rest ?? null) !== null;
}
