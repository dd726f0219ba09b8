import { namesOnWay } from '../definition/gate.ts';
import type { Astray, Step } from './gate-path.ts';
import { MOST_PAIRS } from './reasons.ts';
import { isCount, isNumber, leadsToNumber, nodesAt, readableAs, type Schema } from './schema-nodes.ts';
import { MOST_CAUSES, MOST_SUPPLIERS } from './suppliers.ts';

/*
 * Gates may compare any number of a report in its published form, named by the way to it: `by.source[Webinar].qualified`. A
 * name behind a dot is a key, or else it picks an element of a list by what that is called; a name in brackets picks an
 * element wherever there is a list.
 */

/** A number of a report. */
export interface Place {
  readonly steps: readonly Step[];
  readonly isCount: boolean;
  /** The way to the count that a percentage of it is of; undefined for shares, which are percentages already. */
  readonly whole: readonly Step[] | undefined;
  /** Whether percentages of it mean something. */
  readonly hasPercentage: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** Names that elements can have, by the key that they are called by. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Keys that say what an element of a list is called, the preferred first. */
const NAMING = [
  ...['value', 'supplier', 'code', 'field', 'header', 'id', 'source', 'track', 'bar', 'profile', 'role', 'trouble'],
  ...['stage', 'cohort', 'reason', 'origin', 'status', 'currency', 'threshold', 'from', 'as_of', 'company', 'masked'],
  ...['first', 'text'],
];
/** Keys that tell apart what the first key calls the same. */
const SECOND: Readonly<Record<string, string>> = {
  field: 'trouble',
  code: 'of',
  reason: 'status',
  profile: 'section',
  company: 'competitor',
  first: 'second',
};
/** Lists whose elements may be named without them. */
const INNER = ['values', 'rows', 'cohorts'];
/** Lists of all that occurs: what is not there is 0. */
const OCCURRING = [
  ...['reasons', 'reason_pairs', 'values', 'suppliers', 'missing', 'tracks', 'bars', 'profiles', 'troubles', 'roles'],
  ...[
    'differences',
    'companies',
    'phones',
    'unknown_stages',
    'origins',
    'sources',
    'other_currencies',
    'rows',
    'missed',
  ],
  'bands',
];
/** How many elements some of them are cut to. */
const CUT_TO: Readonly<Record<string, number>> = {
  reason_pairs: MOST_PAIRS,
  suppliers: MOST_SUPPLIERS,
  'suppliers.reasons': MOST_CAUSES,
};
/** What of a report no gate is about: people, and gates. */
const CLOSED = ['leads', 'failed_gates', 'unmeasured_gates'];

/** What an object is compared by where its way ends. */
const MAIN = ['share', 'rate', 'median', 'auc'];
/** A percentage of a count is of what stands beside or above it under one of these keys, else of the rows read. */
const WHOLES = ['whole', 'leads', 'cells', 'all', 'units', 'sales', 'records', 'read', 'rows'];
/** Counts that are of another whole than what else stands beside them. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  won: 'known',
  rows: 'records',
  matched: 'records',
  unmatched: 'records',
  matched_sales: 'sales',
  units_won: 'units_with_sale',
};
/** Counts that are no part of anything that is counted. */
const NO_PART = [
  ...['columns', 'entries', 'capacity', 'enough', 'all', 'repeated', 'unknown_type', 'undated', 'nobody'],
  ...['preamble', 'blank', 'footer'],
];
const ROWS_READ: readonly Step[] = ['counts', 'read'].map((key) => ({ of: 'the report', key }));
/** Fractions that need not lie between 0 and 1, or are not declared to. */
const FRACTIONS = ['share', 'low', 'high', 'lift', 'difference'];

/** Follows a way through the JSON Schema of a report: where it goes is known before there is one. */
export function locate(way: string, schema: Schema, vocabulary: Vocabulary): Place | Astray {
  const open = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => !CLOSED.includes(key)));
  /** What stands at each step of the way, the report first. */
  const stops: (readonly Schema[])[] = [[{ properties: open }]];
  const steps: Step[] = [];
  let of = 'the report';
  const go = (step: Step): void => {
    stops.push(nodesAt(stops[steps.length], 'key' in step ? step.key : undefined, schema));
    steps.push(step);
  };
  for (const { name, isBracketed } of namesOnWay(way)) {
    const isKey = stops[steps.length].some(({ properties }) => Object.hasOwn(properties ?? {}, name));
    const inner = INNER.find((key) => stops[steps.length].some(({ properties }) => properties?.[key]?.items));
    if (inner !== undefined && (isBracketed || !isKey)) go({ of, key: inner });
    const here = stops[steps.length];
    if (here.some(({ items }) => items !== undefined)) {
      const elements = nodesAt(here, undefined, schema);
      const called = callings(elements);
      const naming = called.find((keys) => keys.length > 1 && name.includes(' + ')) ?? called[0];
      const parts = naming.length > 1 ? name.split(' + ') : [name];
      const known = naming.map((key) => namesDeclared(elements, key) ?? vocabulary[key]);
      for (const [at, names] of known.entries()) {
        if (names?.includes(parts[at]) === false) return { place: of, name: parts[at], names };
      }
      const isKnown = known.every((names) => names !== undefined);
      const keys = steps.flatMap((step) => ('key' in step ? step.key : []));
      const most = OCCURRING.includes(keys.at(-1) ?? '') ? (CUT_TO[keys.join('.')] ?? Infinity) : undefined;
      go({ of, element: name, called, isKnown, most });
      of = `[${name}]`;
    } else {
      if (!isKey) return { place: of, name, names: namesOf(here, schema) };
      go({ of, key: name });
      of = name;
    }
  }
  if (!stops[steps.length].some(isNumber)) {
    const here = stops[steps.length];
    const main = MAIN.find((key) => here.some(({ properties = {} }) => Object.hasOwn(properties, key)));
    if (main === undefined) return { place: of, name: undefined, names: namesOf(here, schema) };
    go({ of, key: main });
  }
  const numbers = stops[steps.length].filter(isNumber);
  const { key } = steps[steps.length - 1] as { readonly key: string };
  const [{ minimum, maximum = key === 'share' ? 1 : undefined }] = numbers;
  const isCounted = numbers.some(isCount);
  const whole = isCounted && !NO_PART.includes(key) ? findWhole(stops, steps, key) : undefined;
  const isPart = isCounted ? whole !== undefined : FRACTIONS.includes(key) || maximum === 1;
  return { steps, isCount: isCounted, whole, hasPercentage: isPart, minimum, maximum };
}

function findWhole(
  stops: readonly (readonly Schema[])[],
  steps: readonly Step[],
  key: string,
): readonly Step[] | undefined {
  const keys = Object.hasOwn(WHOLE_OF, key) ? [WHOLE_OF[key], ...WHOLES] : WHOLES;
  for (let above = steps.length - 1; above >= 0; above--) {
    if (above === steps.length - 1 && WHOLES.includes(key)) continue;
    const found = keys.find((one) =>
      stops[above].some(({ properties }) => properties?.[one] && isCount(properties[one])),
    );
    if (found !== undefined) return [...steps.slice(0, above), { of: steps[above].of, key: found }];
  }
  // Rows of other lists than those of leads are no part of the rows read.
  const isOther = key === 'rows' && steps.length > 3;
  return !isOther && stops[0].some(({ properties }) => properties?.counts) ? ROWS_READ : undefined;
}

/** The keys that elements are called by: one; with it what tells them apart; a column is called by its header too. */
function callings(elements: readonly Schema[]): readonly (readonly string[])[] {
  const has = (key: string) => elements.some(({ properties = {} }) => Object.hasOwn(properties, key));
  const first = NAMING.find(has) ?? '';
  const second = SECOND[first];
  const header = first === 'field' && has('header') ? [['header']] : [];
  return [[first], ...header, ...(has(second) ? [[first, second]] : [])];
}

/** What the schema says of what a key of elements holds; undefined where that is known of a report only. */
function namesDeclared(elements: readonly Schema[], key: string): string[] | undefined {
  const naming = elements.flatMap(({ properties = {} }) => properties[key] ?? []);
  const declared = naming.flatMap((one) => one.enum ?? one.const ?? []);
  return declared.length > 0 ? declared.map(String) : undefined;
}

/** What stands there and is a number, or leads to one. */
function namesOf(nodes: readonly Schema[], whole: Schema): string[] {
  return nodes.flatMap(({ properties = {}, items }): string[] => {
    if (items === undefined) return Object.keys(properties).filter((key) => leadsToNumber(properties[key], whole));
    const elements = readableAs(items, whole);
    const [[key]] = callings(elements);
    return namesDeclared(elements, key) ?? [`[<${key}>]`];
  });
}
