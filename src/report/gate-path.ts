import { parseGate } from '../definition/gate.ts';
import { enumerateSome } from './words.ts';

/*
 * Gates may compare any number of report.json, named by the way to it: `by.source[Webinar].qualified<10%`. A name behind a
 * dot or in brackets is a key, or it picks an element of a list by what that is called.
 */

/** A number of a report, with what percentages of it are of. */
interface PublishedNumber {
  readonly value: number;
  /** Undefined for shares: they are percentages already. */
  readonly whole: number | undefined;
}

/** A gate on a number of the report that is true; without a value there was nothing to measure. */
export interface FailedPath {
  readonly gate: string;
  readonly counter: string;
  /** A percentage where the gate asks for one. */
  readonly value: number | undefined;
}

/** Keys that say what an element of a list is called. */
const NAMING = ['value', 'supplier', 'field', 'code', 'id', 'source', 'track', 'bar', 'profile', 'role', 'trouble'];
/** A percentage of a count is of what stands beside it under one of these keys, else of the rows read. */
const WHOLES = ['leads', 'cells'];
const MOST_NAMED = 12;

/** Whether a gate is about a number of the report, not about a counter. */
export function isPathGate(gate: string): boolean {
  return /[.[]/.test(parseGate(gate)?.counter ?? '');
}

/**
 * The gates on numbers of a report that are true.
 * @param published the report as report.json holds it. Of what is not there, `<` is true and `>` is false.
 */
export function failedPaths(gates: readonly string[], published: unknown): FailedPath[] {
  return gates.filter(isPathGate).flatMap((text): FailedPath[] => {
    const gate = parseGate(text);
    if (gate === undefined) return [];
    const { counter, sign, amount, percent } = gate;
    const found = lookUp(published, partsOf(counter));
    const value = found && (percent ? percentageOf(found) : found.value);
    if (value === undefined) return sign === '<' ? [{ gate: text, counter, value }] : [];
    return (sign === '<' ? value < amount : value > amount) ? [{ gate: text, counter, value }] : [];
  });
}

/** What is wrong with a gate on a number of the report, or undefined. @param schema that of report.json. */
export function pathProblem(gate: string, schema: object): string | undefined {
  const path = parseGate(gate)?.counter ?? '';
  let node = schema as Schema;
  let way = 'the report';
  for (const part of partsOf(path)) {
    node = resolved(node, schema as Schema);
    const below = memberSchema(node, part);
    if (below === undefined) return `"${path}" is no number of the report: ${way} has ${namesOf(node)}`;
    node = below;
    way = part;
  }
  node = resolved(node, schema as Schema);
  if (node.type === 'number' || node.type === 'integer') return undefined;
  return `"${path}" is no number of the report: name one of its ${namesOf(node)}`;
}

function partsOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]+)\]|[^.[\]]+/g)].map(([part, bracketed]) => bracketed?.trim() ?? part);
}

function percentageOf({ value, whole }: PublishedNumber): number | undefined {
  if (whole === undefined) return 100 * value;
  return whole === 0 ? undefined : (100 * value) / whole;
}

function lookUp(report: unknown, parts: readonly string[]): PublishedNumber | undefined {
  let holder: unknown;
  let value = report;
  for (const part of parts) {
    holder = value;
    value = memberOf(value, part);
  }
  if (typeof value !== 'number') return undefined;
  const key = parts.at(-1) ?? '';
  if (key === 'share' || key.endsWith('_share')) return { value, whole: undefined };
  const beside = WHOLES.includes(key) ? undefined : WHOLES.find((whole) => typeof memberOf(holder, whole) === 'number');
  const whole = beside === undefined ? memberOf(memberOf(report, 'counts'), 'read') : memberOf(holder, beside);
  return { value, whole: whole as number };
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.find((one) => isObject(one) && NAMING.some((key) => one[key] === name));
  if (!isObject(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : memberOf(value.values ?? undefined, name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A schema behind its references, without the null that it may also be. */
function resolved(node: Schema, whole: Schema): Schema {
  if (node.$ref !== undefined) return resolved(whole.definitions?.[node.$ref.split('/').at(-1) ?? ''] ?? {}, whole);
  const filled = node.anyOf?.find(({ type }) => type !== 'null');
  return filled === undefined ? node : resolved(filled, whole);
}

function memberSchema({ properties, items }: Schema, name: string): Schema | undefined {
  if (items !== undefined) return items;
  if (properties === undefined) return undefined;
  return Object.hasOwn(properties, name) ? properties[name] : properties.values?.items;
}

function namesOf({ properties, items }: Schema): string {
  if (items !== undefined) return 'elements, each named in brackets';
  const names = Object.keys(properties ?? {});
  return names.length === 0 ? 'nothing below it' : enumerateSome(names, MOST_NAMED);
}
