import type { ListRows } from '../output/list-rows.ts';
import { createRows, type RenderedRows, RowLists, type RowOptions } from '../output/row-renderer.ts';
import type { Batch } from '../qualify/batch.ts';
import { type ShownField, shortened } from '../qualify/chosen-leads.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import { OutcomeCounts } from '../qualify/outcome-counts.ts';
import type { Outcome } from '../qualify/outcomes.ts';
import type { TallyCounts } from '../qualify/tally.ts';
import { SUPPLIER } from './breakdowns.ts';
import { type OrganizationTally, roleBits, SURENESS } from './organization-tally.ts';
import { APART, batchOf, type Work } from './work-memory.ts';

/** What somebody who decides the batches of a list must know of the run. Plain data. */
export interface ListPlace {
  /** Sources of all lists, and the number of the one that is decided. */
  readonly sources: readonly string[];
  readonly list: number;
  /** How rows are written; undefined where they are only counted. */
  readonly rows: RowOptions | undefined;
  /** Fields by whose values leads are counted. */
  readonly by: readonly string[];
  /** Fields with which leads are shown by name; undefined where nobody asked for leads. */
  readonly shown?: readonly ShownField[] | undefined;
}

/** A batch between its two steps. */
interface Underway {
  readonly batch: Batch;
  readonly work: Work;
  /** By record. */
  readonly outcomes: Outcome[];
  /** The organization that each record joined, -1 for none, how surely, and the lead's roles, side by side. */
  readonly joins: number[];
  /** The number of each record's value in each breakdown, side by side. */
  readonly values: number[];
  readonly lists: RowLists | undefined;
}

/** Numbers that are noted of a lead's organization. */
const JOIN = 3;

/**
 * Decides batches in two steps, between which the run settles which leads repeat earlier ones: threads do it, and the run
 * beside them. Several batches may be between the two, each with a number of its own.
 */
export class BatchDecider {
  private readonly underway: Underway[] = [];
  private readonly counts: OutcomeCounts;
  private readonly rows: ListRows | undefined;
  /** Which of the breakdowns is by supplier; -1 for none. */
  private readonly supplier: number;

  /** @param allocate memory for rendered rows, of at least so many bytes. */
  constructor(
    private readonly evaluator: Evaluator,
    private readonly place: ListPlace,
    private readonly allocate: (bytes: number) => ArrayBufferLike,
    private readonly organizations?: OrganizationTally,
  ) {
    this.supplier = evaluator.breakdowns.findIndex(({ field }) => field.id === SUPPLIER);
    this.counts = new OutcomeCounts(evaluator.tally);
    this.rows = place.rows && createRows(place.rows);
    if (place.shown) for (const census of evaluator.tally.censuses.values()) census.shapeOf = shortened;
  }

  /** Evaluates a batch, and says its duplicate keys. */
  evaluate(number: number, work: Work): void {
    const { evaluator } = this;
    const { keyCounts, keysHigh, keysLow } = work;
    const batch = batchOf(work);
    const { keys } = evaluator;
    const { most } = keys;
    const known = this.underway[number];
    const { outcomes = [], joins = [], values = [] } = known ?? {};
    const { lists = this.rows && new RowLists(this.rows, this.allocate) } = known ?? {};
    this.underway[number] = { batch, work, outcomes, joins, values, lists };
    for (let record = 0; record < batch.count; record++) {
      const outcome = evaluator.evaluate(batch, record);
      outcomes[record] = outcome;
      if (evaluator.hasActivities) evaluator.tally.acted++;
      if (this.organizations) this.join(record, joins);
      this.number(record, values, work);
      work.phones[record] = evaluator.identity('phone');
      if (work.phones[record] !== 0) {
        work.people[record] = evaluator.identity('full_name');
        work.companies[record] = evaluator.identity('company');
      }
      if (outcome.decision.asDuplicate === undefined) {
        keyCounts[record] = APART;
        continue;
      }
      keys.work();
      keyCounts[record] = keys.count;
      for (let key = 0; key < keys.count; key++) {
        keysHigh[record * most + key] = keys.high[key];
        keysLow[record * most + key] = keys.low[key];
      }
    }
  }

  /** Counts and renders the leads of a batch that was settled. @returns what is good until the number is used again. */
  finish(number: number): RenderedRows | undefined {
    const { counts, place } = this;
    const { sources, list, shown } = place;
    const { batch, work, outcomes, joins, values, lists } = this.underway[number];
    const { earlierLists, earlierLines } = work;
    const { breakdowns } = this.evaluator;
    lists?.clear();
    for (let record = 0; record < batch.count; record++) {
      const outcome = outcomes[record];
      const earlier = earlierLists[record];
      const decision = (earlier !== 0 && outcome.decision.asDuplicate) || outcome.decision;
      const repeats = earlier === 0 ? '' : `${sources[earlier - 1]}:${earlierLines[record]}`;
      counts.add(outcome, earlier !== 0);
      const repeated = earlier === 0 ? undefined : repeatedBy(work, record);
      for (let by = 0; by < breakdowns.length; by++) {
        breakdowns[by].count(values[record * breakdowns.length + by], decision, repeated);
      }
      const join = record * JOIN;
      this.organizations?.count(joins[join], joins[join + 1], joins[join + 2], decision);
      lists?.add(batch, record, decision, repeats, sources[list]);
      if (shown) {
        const here = { list, line: batch.lines[record], repeats };
        this.evaluator.tally.chosen.add(decision, here, batch, record, shown);
      }
    }
    outcomes.length = 0;
    return lists?.rendered();
  }

  /** Notes the organization of the lead that was evaluated last, which is counted when the lead is settled. */
  private join(record: number, joins: number[]): void {
    const { organization, match } = this.evaluator;
    const roles = this.evaluator.fact('role')?.cell.value as readonly string[] | undefined;
    joins[record * JOIN] = organization ?? -1;
    joins[record * JOIN + 1] = match === undefined ? 0 : SURENESS[match];
    joins[record * JOIN + 2] = roles === undefined ? 0 : roleBits(roles);
  }

  /** Notes the values by which the lead that was evaluated last is counted when it is settled. */
  private number(record: number, values: number[], { suppliers }: Work): void {
    const { supplier, evaluator } = this;
    const { breakdowns } = evaluator;
    const first = record * breakdowns.length;
    for (let by = 0; by < breakdowns.length; by++) {
      values[first + by] = evaluator.group(by);
    }
    suppliers[record] = supplier < 0 ? 0 : breakdowns[supplier].hashOf(values[first + supplier]);
  }

  /** Adds what others counted who decided batches of the list. */
  merge(counts: TallyCounts): void {
    this.evaluator.tally.merge(counts);
  }

  /** All that was counted, when the last batch is finished. */
  takeCounts(): TallyCounts {
    const { evaluator } = this;
    this.counts.flush();
    evaluator.flush();
    for (const breakdown of evaluator.breakdowns) evaluator.tally.addValues(breakdown.field.id, breakdown.take());
    return evaluator.tally.counts();
  }
}

/** Whose record a repeated lead repeats: its own supplier's, or another's. */
function repeatedBy({ suppliers, earlierSuppliers }: Work, record: number): 'own' | 'others' {
  return suppliers[record] !== 0 && suppliers[record] === earlierSuppliers[record] ? 'own' : 'others';
}
