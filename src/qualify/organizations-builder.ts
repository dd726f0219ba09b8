import { type Batch, cellStart } from './batch.ts';
import type { CompiledDefinition } from './compile.ts';
import { KeyHash } from './key-hash.ts';
import { type Layout, planColumns } from './layout.ts';
import { MATCHES, type OrganizationList, type Organizations } from './organizations.ts';
import { RecordReader } from './record-reader.ts';
import { SharedCellsBuilder } from './shared-cells.ts';
import { sharedNumbers, widenShared } from './shared-numbers.ts';
import { SharedTableBuilder } from './shared-table.ts';

/** A list that is being loaded. */
interface LoadingList extends Omit<OrganizationList, 'blocks' | 'count'> {
  count: number;
  readonly reader: RecordReader;
  readonly cells: SharedCellsBuilder;
}

/** Loads organization lists into memory that all threads see: of each organization its keys and the cells that matter. */
export class OrganizationsBuilder {
  private readonly lists: LoadingList[] = [];
  private readonly table = new SharedTableBuilder();
  private readonly compared: readonly string[];
  private readonly hash = new KeyHash();
  private keys = sharedNumbers(0);
  private count = 0;
  private repeated = 0;

  constructor(private readonly compiled: CompiledDefinition) {
    const { questions, surroundings } = compiled;
    const asked = questions.map(({ field }) => field);
    const ofOrganizations = asked.filter((field) => surroundings.catalogue.fieldById(field)?.of === 'organization');
    this.compared = [...new Set([...MATCHES.map(({ field }) => field), ...ofOrganizations])];
  }

  /** Begins a list: the records that are added next are its own. @returns whether it can tell any key. */
  begin(layout: Layout): boolean {
    const { wanted, reading, surroundings } = this.compiled;
    const plan = planColumns(layout, wanted, surroundings.catalogue, reading);
    const columns = [...new Set(plan.columns.map(({ column }) => column))];
    const reader = new RecordReader(layout, this.compared, this.compiled);
    const cells = new SharedCellsBuilder(columns.length);
    this.lists.push({ layout, first: this.count, count: 0, columns, reader, cells });
    return MATCHES.some(({ field }) => reader.canTell(field));
  }

  /** Adds an organization; of two with one key the first has it. */
  add(batch: Batch, record: number): void {
    const list = this.lists[this.lists.length - 1];
    const { compared, hash } = this;
    const { reader, cells, columns } = list;
    for (const column of columns) {
      cells.addBytes(batch.bytes, cellStart(batch, record, column), batch.ends[record * batch.width + column]);
    }
    reader.read(batch, record);
    const at = 2 * compared.length * this.count;
    this.keys = widenShared(this.keys, at + 2 * compared.length);
    let repeated = false;
    for (const [number, field] of compared.entries()) {
      const fact = reader.fact(field);
      if (!fact?.key) continue;
      hash.start(number);
      hash.add(fact.hash);
      hash.finish();
      this.keys[at + 2 * number] = hash.high;
      this.keys[at + 2 * number + 1] = hash.low;
      if (number < MATCHES.length && !this.table.addHash(hash, this.count)) repeated = true;
    }
    if (repeated) this.repeated++;
    this.count++;
    list.count++;
  }

  finish(): Organizations {
    return {
      lists: this.lists.map(({ layout, first, count, columns, cells }) => ({
        layout,
        first,
        count,
        columns,
        blocks: cells.finish(),
      })),
      compared: this.compared,
      keys: this.keys,
      slots: this.table.finish(),
      repeated: this.repeated,
    };
  }
}
