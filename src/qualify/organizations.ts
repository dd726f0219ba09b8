import { type Batch, cellText } from './batch.ts';
import type { CellReading, FieldFact } from './field-reader.ts';
import type { ColumnPlan } from './layout.ts';

/** How a contact found its organization. */
export type Match = 'id' | 'domain' | 'name';

/** By what contacts find organizations, in this order. */
export const MATCHES: readonly { readonly by: Match; readonly field: string }[] = [
  { by: 'id', field: 'organization_id' },
  { by: 'domain', field: 'company_domain' },
  { by: 'name', field: 'company' },
];

type OrganizationFacts = readonly CellReading[];

const REMEMBERED = 20_000;

/**
 * An organization list in memory, found by id, by registrable domain, or by name without legal form. It holds the
 * texts of the columns that matter; what they mean is worked out when a contact asks.
 */
export class OrganizationIndex {
  private readonly numbers: Record<Match, Map<string, number>> = { id: new Map(), domain: new Map(), name: new Map() };
  private readonly texts: (readonly string[])[] = [];
  private readonly plans: ColumnPlan[] = [];
  private readonly remembered = new Map<number, OrganizationFacts>();
  /** Organizations with a key that an earlier one has already. */
  repeated = 0;

  /**
   * Adds a record of an organization list; of two with one key the first wins.
   * @param plan how that list's columns are read. @returns the organization's number, from 0.
   */
  add(plan: ColumnPlan, batch: Batch, record: number): number {
    const number = this.texts.length;
    this.plans.push(plan);
    this.texts.push(plan.columns.map(({ column }) => cellText(batch, record, column)));
    let repeated = false;
    for (const { by, field } of MATCHES) {
      const key = this.fact(number, field)?.key;
      if (!key) continue;
      if (this.numbers[by].has(key)) repeated = true;
      else this.numbers[by].set(key, number);
    }
    if (repeated) this.repeated++;
    return number;
  }

  /** The number of the organization that has this key. */
  find(by: Match, key: string): number | undefined {
    return this.numbers[by].get(key);
  }

  /** What an organization says about a field: of the places that can tell, the first that does. */
  fact(organization: number, field: string): FieldFact | undefined {
    const candidates = this.plans[organization].candidates.get(field);
    if (candidates === undefined) return undefined;
    const facts = this.factsOf(organization);
    let unreadable: FieldFact | undefined;
    for (const { source, position } of candidates) {
      const fact = facts[source].fields[position];
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    return unreadable;
  }

  private factsOf(organization: number): OrganizationFacts {
    let facts = this.remembered.get(organization);
    if (facts === undefined) {
      facts = this.plans[organization].columns.map(({ reader }, i) => {
        const reading = reader.emptyReading();
        reader.read(this.texts[organization][i], reading);
        return reading;
      });
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(organization, facts);
    }
    return facts;
  }
}
