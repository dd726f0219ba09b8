import type { Field } from '../fields/field.ts';
import type { Cell } from '../fields/kind.ts';
import { looksPersonal } from '../fields/personal-text.ts';
import type { FieldFact } from './cell-reading.ts';
import type { Decision, Status } from './decision.ts';
import { spreadHash } from './key-hash.ts';
import { LeastHashes } from './least-hashes.ts';
import { MOST_VALUES, noLeads, type ValueCount, type ValueCountsData } from './value-counts.ts';

/** Numbers of leads without a value, of those whose value is not counted apart, and of those whose value looks personal. */
const BLANK = 0;
const OTHER = 1;
const PERSONAL = 2;

/** Characters of a value that are looked at and shown. */
const LONGEST = 120;
/** Kinds whose cells are shown as they were written: of others nobody can make out a person. */
const SHOWN_AS_WRITTEN: ReadonlySet<string> = new Set(['text', 'title', 'company']);

const NUMBERS: Readonly<Record<Status, number>> = { qualified: 0, nurture: 1, rejected: 2 };

interface Value {
  readonly key: string;
  label: string;
  readonly hash: number;
  readonly causes: Map<string, number>;
  repeatsOwn: number;
  repeatsOthers: number;
}

/**
 * Counts leads by the values of a field. A value is numbered once for each fact that tells it; then a lead costs one look
 * at its fact and one count. One for all lists that a thread decides, whose facts bear its numbers.
 */
export class Breakdown {
  private readonly numbers = new Map<string, number>();
  private readonly least = new LeastHashes(MOST_VALUES);
  /** By number. */
  private readonly values: Value[] = [newValue(''), newValue(''), newValue('')];
  /** Leads of each status by number, three side by side. */
  private leads = new Float64Array(3 * 64);

  /**
   * @param causes whether the reasons of rejected leads and what repeated leads repeat are counted too.
   * @param withPersonal whether values that look like an address or a telephone number are counted apart like others.
   */
  constructor(
    readonly field: Pick<Field, 'id' | 'kind'>,
    private readonly causes: boolean,
    private readonly withPersonal = false,
  ) {}

  /** The number of the value that a fact tells. */
  numberOf(fact: FieldFact | undefined): number {
    if (fact === undefined) return BLANK;
    if (fact.group === 0) fact.group = this.numberOfCell(fact.cell);
    return fact.group;
  }

  /** The number of the value that a cell tells. */
  numberOfCell(cell: Cell | undefined): number {
    return cell === undefined || cell.value === undefined ? BLANK : this.number(cell);
  }

  /** The hash of a value by its number; 0 for none, and for those that are not counted apart. */
  hashOf(number: number): number {
    return this.values[number].hash;
  }

  /** Counts a lead. @param repeats whether it repeats an earlier lead: of the same value, or of another. */
  count(number: number, decision: Decision, repeats: 'own' | 'others' | undefined): void {
    this.leads[3 * number + NUMBERS[decision.status]]++;
    if (!this.causes || decision.status !== 'rejected' || number <= PERSONAL) return;
    const value = this.values[number];
    const [cause] = decision.reasons;
    value.causes.set(cause, (value.causes.get(cause) ?? 0) + 1);
    if (repeats === 'own') value.repeatsOwn++;
    if (repeats === 'others') value.repeatsOthers++;
  }

  /** What was counted since this was last asked. */
  take(): ValueCountsData {
    const values = new Map<string, ValueCount>();
    const valued = noLeads();
    let blank = valued;
    let personal = 0;
    for (const [number, { key, label, hash, causes, repeatsOwn, repeatsOthers }] of this.values.entries()) {
      const [qualified, nurture, rejected] = this.leads.subarray(3 * number);
      const statuses = { qualified, nurture, rejected };
      if (number === BLANK) {
        blank = statuses;
        continue;
      }
      for (const status of ['qualified', 'nurture', 'rejected'] as const) valued[status] += statuses[status];
      if (number === PERSONAL) personal = qualified + nurture + rejected;
      if (number <= PERSONAL || qualified + nurture + rejected === 0) continue;
      values.set(key, { label, hash, statuses, causes: new Map(causes), repeatsOwn, repeatsOthers });
      causes.clear();
      this.values[number].repeatsOwn = 0;
      this.values[number].repeatsOthers = 0;
    }
    this.leads.fill(0);
    return { values, valued, blank, personal };
  }

  private number(cell: Cell): number {
    const { kind } = this.field;
    const keys = kind.keys(cell.value).join('; ').slice(0, LONGEST);
    const isShown = SHOWN_AS_WRITTEN.has(kind.id);
    const label = isShown ? cell.text.slice(0, LONGEST) : keys;
    if (isShown && !this.withPersonal && looksPersonal(label)) return PERSONAL;
    const known = this.numbers.get(keys);
    if (known !== undefined) {
      const value = this.values[known];
      if (label < value.label) value.label = label;
      return known;
    }
    const hash = spreadHash(keys);
    if (!this.least.add(hash)) return OTHER;
    const number = this.values.length;
    this.numbers.set(keys, number);
    this.values.push({ ...newValue(keys), label, hash });
    if (3 * number + 3 > this.leads.length) {
      const wider = new Float64Array(2 * this.leads.length);
      wider.set(this.leads);
      this.leads = wider;
    }
    return number;
  }
}

function newValue(key: string): Value {
  return { key, label: '', hash: 0, causes: new Map(), repeatsOwn: 0, repeatsOthers: 0 };
}
