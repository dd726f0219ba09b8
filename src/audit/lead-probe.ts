import { definitionContext } from '../definition/membership.ts';
import type { ActivitySource } from '../qualify/activities.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Decision } from '../qualify/decision.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import type { Layout } from '../qualify/layout.ts';
import type { OrganizationIndex } from '../qualify/organizations.ts';
import { batchOfTexts } from '../run/texts-batch.ts';
import { MoreActivities } from './more-activities.ts';

/** A field with the text that a lead would have there instead of its own, or what it would have done today. */
export interface Change {
  /** `activity` for what it would have done. */
  readonly field: string;
  /** For what it would have done, the type of activity. */
  readonly text: string;
  /** How often it would have done that; 0 for a field. */
  readonly times: number;
}

/** The field of a change that is an activity. */
export const ACTIVITY = 'activity';

/** One lead as it stands in its list, with what it is decided by. */
export interface LeadInList {
  readonly compiled: CompiledDefinition;
  readonly layout: Layout;
  /** The texts of its cells. */
  readonly cells: readonly string[];
  readonly organizations: OrganizationIndex | undefined;
  readonly activities: ActivitySource | undefined;
  /** Whether a lead with these duplicate keys repeats an earlier one. */
  repeats(evaluator: Evaluator): boolean;
}

/**
 * Decides a lead again with some of its facts changed, by the evaluator that decided it. A changed field is read from a
 * column of its own, and its cells in the list count as blank.
 */
export class LeadProbe {
  /** After `decide` it speaks of the lead as it was decided. */
  readonly evaluator: Evaluator;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly own: ReadonlyMap<string, readonly number[]>;
  private readonly activities: MoreActivities | undefined;

  /** @param fields those that can be changed. */
  constructor(
    private readonly lead: LeadInList,
    fields: readonly string[],
  ) {
    const { compiled, layout, cells, organizations, activities } = lead;
    const context = definitionContext(compiled.surroundings);
    const sources: Record<string, Layout['sources'][string]> = { ...layout.sources };
    for (const [index, field] of fields.entries()) {
      sources[field] = [{ column: cells.length + index, context }, ...(sources[field] ?? [])];
    }
    this.columns = new Map(fields.map((field, index) => [field, cells.length + index]));
    this.own = new Map(fields.map((field) => [field, (layout.sources[field] ?? []).map(({ column }) => column)]));
    this.activities = activities && new MoreActivities(activities, compiled.activityMeasures);
    this.evaluator = new Evaluator(compiled, { sources }, organizations, this.activities);
  }

  /** @param changes of fields that this probe can change, each once, and of activities where there is a list of them. */
  decide(changes: readonly Change[]): Decision {
    const texts = [...this.lead.cells, ...Array<string>(this.columns.size).fill('')];
    const more = changes.filter(({ field }) => field === ACTIVITY);
    if (this.activities) this.activities.more = more.map(({ text, times }) => ({ type: text, times }));
    for (const { field, text } of changes) {
      if (field === ACTIVITY) continue;
      for (const column of this.own.get(field) ?? []) texts[column] = '';
      texts[this.columns.get(field) as number] = text;
    }
    const { decision } = this.evaluator.evaluate(batchOfTexts([texts]), 0);
    if (decision.asDuplicate === undefined) return decision;
    this.evaluator.keys.work();
    return this.lead.repeats(this.evaluator) ? decision.asDuplicate : decision;
  }
}
