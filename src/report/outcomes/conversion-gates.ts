import { formatNumber } from './figures.ts';

/** A gate over a number of the report, such as `marketing_share.pipeline.by_count<25%`. */
interface NumberGate {
  readonly text: string;
  readonly path: readonly string[];
  readonly sign: '<' | '>';
  readonly amount: number;
  readonly percent: boolean;
}

const GATE = /^([^<>]+?)\s*([<>])\s*(-?\d{1,12}(?:\.\d{1,6})?)\s*(%?)$/;

/** What a proportion, a rate or a spread of days is compared by, where its path names no member of it. */
const MAIN_MEMBERS = ['share', 'rate', 'median', 'auc'];
/** Members that name an element of a list. */
const NAMING_MEMBERS = ['stage', 'origin', 'status', 'cohort', 'source', 'value', 'reason', 'code', 'field', 'header'];

/** What gates say of a report. */
export interface GateFindings {
  /** Sentences on gates that are true: the report fails. */
  readonly failed: readonly string[];
  /** What is wrong with gates that cannot be looked up. */
  readonly problems: readonly string[];
}

/**
 * Holds gates against a report in its published form. Of what is null, because there was nothing to divide by, `<` is
 * true and `>` is false.
 */
export function checkGates(gates: readonly string[], report: Record<string, unknown>): GateFindings {
  const failed: string[] = [];
  const problems: string[] = [];
  for (const text of gates) {
    const gate = parse(text);
    if (gate === undefined) {
      problems.push(
        `"${text}" is not a gate: write <number of the report> < or > <number or percentage>, such as waterfall.overall<5%`,
      );
      continue;
    }
    const value = lookUp(report, gate.path);
    if (typeof value === 'string') problems.push(`"${gate.path.join('.')}" ${value}`);
    else if (isTrue(gate, value)) failed.push(failedText(gate, value));
  }
  return { failed, problems };
}

function parse(text: string): NumberGate | undefined {
  const match = GATE.exec(text.trim());
  if (match === null) return undefined;
  const [, path, sign, amount, percent] = match;
  return {
    text: text.trim(),
    path: path.split('.'),
    sign: sign as NumberGate['sign'],
    amount: Number(amount),
    percent: percent === '%',
  };
}

/** The number at a path; null where there is none to have; a text that says what is wrong with the path. */
function lookUp(report: unknown, path: readonly string[]): number | null | string {
  let value = report;
  for (const name of path) {
    if (value === null) return null;
    const next = memberOf(value, name);
    if (next === undefined) return `is no number of the report: ${namesIn(value)}`;
    value = next;
  }
  if (isObject(value)) {
    const members = value;
    const main = MAIN_MEMBERS.find((name) => name in members);
    value = main === undefined ? value : members[main];
  }
  if (value === null || typeof value === 'number') return value;
  return `is no number of the report: ${namesIn(value)}`;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    return value.find((one) => isObject(one) && NAMING_MEMBERS.some((member) => one[member] === name));
  }
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function namesIn(value: unknown): string {
  const names = Array.isArray(value)
    ? value.flatMap((one) =>
        isObject(one)
          ? NAMING_MEMBERS.flatMap((member) => (typeof one[member] === 'string' ? [one[member]] : [])).slice(0, 1)
          : [],
      )
    : isObject(value)
      ? Object.keys(value)
      : [];
  return names.length === 0 ? 'nothing stands below it' : `there are ${names.slice(0, 20).join(', ')}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTrue({ sign, amount, percent }: NumberGate, value: number | null): boolean {
  if (value === null) return sign === '<';
  const compared = percent ? value * 100 : value;
  return sign === '<' ? compared < amount : compared > amount;
}

function failedText({ text, sign, amount, percent }: NumberGate, value: number | null): string {
  if (value === null) return `Gate ${text} is true: there is nothing to measure it by (exit code 1).`;
  const compared = percent ? value * 100 : value;
  const unit = percent ? '%' : '';
  const distance = `${formatNumber(Math.abs(compared - amount))}${percent ? ' points' : ''} ${sign === '<' ? 'too low' : 'too high'}`;
  return `Gate ${text} is true: it is ${formatNumber(compared)}${unit}, ${distance} (exit code 1).`;
}
