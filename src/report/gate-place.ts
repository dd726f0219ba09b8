import { namesOnWay } from '../definition/gate.ts';
import { type Astray, INNER, NAMING } from './gate-path.ts';

/** A number of a report. */
export interface Place {
  readonly path: readonly string[];
  /** The way to the count that a percentage of it is of; undefined for shares, which are percentages already. */
  readonly whole: readonly string[] | undefined;
  /** Whether percentages of it mean something. */
  readonly hasPercentage: boolean;
}

/** What an object is compared by where its way ends. */
const MAIN = ['share', 'rate', 'median', 'auc'];
/** A percentage of a count is of what stands beside or above it under one of these keys, else of the rows read. */
const WHOLES = ['whole', 'leads', 'cells', 'all', 'units', 'sales', 'records', 'read'];
/** Counts that are of another whole than what else stands beside them. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  won: 'known',
  matched: 'records',
  unmatched: 'records',
  matched_sales: 'sales',
  units_won: 'units_with_sale',
};
const ROWS_READ = ['counts', 'read'];
/** Fractions that need not lie between 0 and 1, or are not declared to. */
const FRACTIONS = ['share', 'low', 'high', 'lift', 'difference'];

/** Follows a way through the JSON Schema of a report: where it goes is known before there is one. */
export function locate(way: string, schema: object): Place | Astray {
  const root = readableAs(schema as Schema, schema as Schema);
  const path = namesOnWay(way);
  /** What stands at each step of the way, the report first. */
  const steps = [root];
  for (const name of path) {
    const here = steps[steps.length - 1];
    const next = here.flatMap((one) => membersNamed(one, name, schema));
    if (next.length === 0) return { place: path[steps.length - 2] ?? 'the report', name, names: namesOf(here, schema) };
    steps.push(next);
  }
  let end = steps[steps.length - 1];
  if (!end.some(isNumber)) {
    const main = MAIN.find((name) => end.some(({ properties = {} }) => Object.hasOwn(properties, name)));
    if (main === undefined) return { place: path[path.length - 1], name: undefined, names: namesOf(end, schema) };
    path.push(main);
    end = end.flatMap((one) => membersNamed(one, main, schema));
    steps.push(end);
  }
  const key = path[path.length - 1];
  if (end.some(isCount)) {
    const whole = findWhole(steps, path);
    return { path, whole, hasPercentage: whole !== undefined };
  }
  return { path, whole: undefined, hasPercentage: FRACTIONS.includes(key) || end.some(({ maximum }) => maximum === 1) };
}

function findWhole(steps: readonly (readonly Schema[])[], path: readonly string[]): readonly string[] | undefined {
  const key = path[path.length - 1];
  const keys = Object.hasOwn(WHOLE_OF, key) ? [WHOLE_OF[key], ...WHOLES] : WHOLES;
  for (let above = path.length - 1; above >= 0; above--) {
    if (above === path.length - 1 && WHOLES.includes(key)) continue;
    const found = keys.find((one) =>
      steps[above].some(({ properties }) => properties?.[one] && isCount(properties[one])),
    );
    if (found !== undefined) return [...path.slice(0, above), found];
  }
  return steps[0].some(({ properties }) => properties?.[ROWS_READ[0]]) ? ROWS_READ : undefined;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly maximum?: number;
}

/** What a node may stand for: behind references, each of several alternatives. */
function readableAs(node: Schema, whole: Schema): Schema[] {
  const one = node.$ref === undefined ? node : whole.definitions?.[node.$ref.split('/').at(-1) ?? ''];
  const several = one?.anyOf ?? one?.oneOf;
  return several?.flatMap((each) => readableAs(each, whole)) ?? (one ? [one] : []);
}

function membersNamed({ properties, items }: Schema, name: string, whole: object): Schema[] {
  if (items !== undefined) {
    const elements = readableAs(items, whole);
    const known = namesGivenTo(elements);
    return known === undefined || known.includes(name) ? elements : [];
  }
  if (properties === undefined) return [];
  if (Object.hasOwn(properties, name)) return readableAs(properties[name], whole);
  const inner = INNER.map((key) => properties[key]).find((one) => one?.items !== undefined);
  return inner === undefined ? [] : membersNamed(inner, name, whole);
}

/** What elements of a list can be called; undefined where that is known of a report only. */
function namesGivenTo(elements: readonly Schema[]): unknown[] | undefined {
  const naming = elements.flatMap(({ properties = {} }) => NAMING.flatMap((key) => properties[key] ?? []));
  return naming.some((one) => one.enum === undefined) ? undefined : naming.flatMap((one) => one.enum ?? []);
}

/** What stands there and is a number, or leads to one. */
function namesOf(nodes: readonly Schema[], whole: object): string[] {
  return nodes.flatMap(({ properties = {}, items }): string[] => {
    if (items === undefined) return Object.keys(properties).filter((key) => leadsToNumber(properties[key], whole));
    const elements = readableAs(items, whole);
    const keys = NAMING.filter((key) => elements.some((one) => Object.hasOwn(one.properties ?? {}, key)));
    return namesGivenTo(elements)?.map(String) ?? keys.slice(0, 1).map((key) => `[<${key}>]`);
  });
}

function leadsToNumber(node: Schema, whole: object): boolean {
  return readableAs(node, whole).some(
    (one) =>
      isNumber(one) ||
      [...Object.values(one.properties ?? {}), ...(one.items ? [one.items] : [])].some((each) =>
        leadsToNumber(each, whole),
      ),
  );
}

function isNumber({ type = [] }: Schema): boolean {
  return type.includes('number') || type.includes('integer');
}

function isCount({ type = [] }: Schema): boolean {
  return type.includes('integer');
}
