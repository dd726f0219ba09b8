import { type Answers, AnswerTable, noAnswers } from './answers.ts';
import type { Batch } from './batch.ts';
import { type CellFacts, ColumnReader } from './column-reader.ts';
import type { CompiledDefinition } from './compile.ts';
import type { Decision } from './decision.ts';
import { type FieldFact, FieldReader } from './field-reader.ts';
import { KeyHash } from './key-hash.ts';
import { type Candidate, type Layout, planColumns } from './layout.ts';
import { MATCHES, type Match, type OrganizationIndex } from './organizations.ts';
import { Tally } from './tally.ts';

/** A decision with how many leads got it. Leads that answer every question alike share one outcome. */
export interface Outcome {
  readonly decision: Decision;
  /** Leads that got this decision, and leads that got it as duplicates of earlier ones. */
  leads: number;
  duplicates: number;
}

/** Where one field's fact can come from, in the order in which the places count. */
interface Place {
  readonly field: string;
  readonly own: readonly Candidate[];
  readonly join: Join | undefined;
  readonly organization: boolean;
  readonly derived: readonly Candidate[];
}

/** A field joined of two others. */
interface Join {
  readonly source: number;
  readonly parts: readonly [Place, Place];
  readonly reader: FieldReader;
  join(first: FieldFact, second: FieldFact): CellFacts;
}

/**
 * Decides leads of one list layout. The only evaluator: threads, clusters, explanations and tests all call it.
 * After `evaluate`, `keyCount`, `organization` and `fact` speak of the lead that was evaluated last.
 */
export class Evaluator {
  /** Duplicate keys of the last lead: 64-bit hashes as two halves each. */
  readonly keysHigh: Int32Array;
  readonly keysLow: Int32Array;
  keyCount = 0;
  /** Number of the organization that the last lead joined, and by what; undefined for none. */
  organization: number | undefined;
  match: Match | undefined;
  readonly answers: Answers;
  readonly tally = new Tally();

  private readonly columns: readonly ColumnReader[];
  /** Columns of phone numbers, which are read as in the lead's country, with their readers by country. */
  private readonly phones: readonly { readonly source: number; readerFor(country: string): ColumnReader }[];
  /** The sources that are all other columns. */
  private readonly steady: readonly number[];
  private readonly joins: readonly Join[];
  private readonly contested: readonly Place[];
  private readonly places: ReadonlyMap<string, Place>;
  private readonly shared: readonly Place[];
  /** `alone`: an address without the name of its owner, so that a role address needs it beside. */
  private readonly keyPlaces: readonly { readonly places: readonly Place[]; readonly alone: boolean }[];
  private readonly current: CellFacts[] = [];
  private readonly outcomes: AnswerTable<Outcome>;
  private recent: Outcome[] = [];
  private readonly hash = new KeyHash();

  constructor(
    private readonly compiled: CompiledDefinition,
    layout: Layout,
    private readonly organizations?: OrganizationIndex,
  ) {
    const { reading, wanted, definition, surroundings } = compiled;
    const { catalogue } = surroundings;
    const { questionCount } = reading;
    this.answers = noAnswers(questionCount);
    this.outcomes = new AnswerTable(this.answers.length);
    const plan = planColumns(layout, wanted, catalogue, reading);
    const places = new Map<string, Place>();
    const joins: Join[] = [];
    const placeOf = (id: string): Place => {
      const known = places.get(id);
      if (known) return known;
      const field = catalogue.fieldById(id);
      const candidates = plan.candidates.get(id) ?? [];
      let join: Join | undefined;
      if (field?.parts) {
        const { fields, join: joinCells } = field.parts;
        const parts = [placeOf(fields[0]), placeOf(fields[1])] as const;
        if (parts.every(({ own }) => own.length > 0)) {
          const reader = new FieldReader(field, layout.sources[fields[0]][0].context, reading, [], 0, 1);
          join = { source: plan.columns.length + joins.length, parts, reader, join: joiner(reader, joinCells) };
          joins.push(join);
        }
      }
      const place = {
        field: id,
        own: candidates.filter(({ derived }) => !derived),
        join,
        organization: organizations !== undefined && field?.of === 'organization',
        derived: candidates.filter(({ derived }) => derived),
      };
      places.set(id, place);
      return place;
    };
    for (const id of wanted) placeOf(id);
    const asked = [...places.values()].filter(({ field }) => reading.questionsOf(field).length > 0);
    const isSettled = ({ own, join, organization, derived }: Place) =>
      own.length + derived.length === 1 && join === undefined && !organization;
    const settled = asked.filter(isSettled).flatMap(({ own, derived }) => [...own, ...derived]);
    const readColumn = (column: number, source: number, reader: FieldReader) => {
      const positions = settled.filter((candidate) => candidate.source === source).map(({ position }) => position);
      return new ColumnReader(column, reader, positions, questionCount);
    };
    this.columns = plan.columns.map(({ column, reader }, source) => readColumn(column, source, reader));
    const isLocal = ({ reader }: (typeof plan.columns)[number]) =>
      reader.field.kind.id === 'phone' && canTell(places.get('country'));
    this.steady = plan.columns.flatMap((planned, source) => (isLocal(planned) ? [] : source));
    this.phones = plan.columns.flatMap((planned, source) => {
      if (!isLocal(planned)) return [];
      const { column, readerFor } = planned;
      const readers = new Map<string, ColumnReader>();
      return {
        source,
        readerFor: (country) => {
          const known = readers.get(country) ?? readColumn(column, source, readerFor(country));
          readers.set(country, known);
          return known;
        },
      };
    });
    this.joins = joins;
    this.places = places;
    this.contested = asked.filter((place) => !isSettled(place));
    this.shared = asked.filter(({ organization, own }) => organization && own.length > 0);
    this.keyPlaces = definition.duplicates.by.map((fields) => ({
      places: fields.map(placeOf),
      alone: fields.includes('email') && !fields.includes('full_name'),
    }));
    this.keysHigh = new Int32Array(this.keyPlaces.length);
    this.keysLow = new Int32Array(this.keyPlaces.length);
  }

  /** Decides one lead. The caller counts it on the outcome. */
  evaluate(batch: Batch, record: number): Outcome {
    const { answers, current, columns, joins, phones } = this;
    const words = answers.length;
    answers.fill(0);
    for (const source of this.steady) current[source] = columns[source].facts(batch, record);
    if (phones.length > 0) {
      const country = this.fact('country')?.cell.value as string | undefined;
      for (const { source, readerFor } of phones) {
        current[source] = (country === undefined ? columns[source] : readerFor(country)).facts(batch, record);
      }
    }
    for (let c = 0; c < columns.length; c++) {
      const { settled, trouble } = current[c];
      for (let i = 0; i < words; i++) answers[i] |= settled[i];
      if (trouble !== undefined) this.tally.trouble(columns[c].reader.field.id, trouble);
    }
    for (const { source, parts, join } of joins) {
      const first = this.choose(parts[0]);
      const second = this.choose(parts[1]);
      const both = first?.cell.value !== undefined && second?.cell.value !== undefined;
      current[source] = both ? join(first, second) : NOTHING;
    }
    if (this.organizations) this.join(this.organizations);
    for (const place of this.contested) {
      const fact = this.choose(place);
      if (fact) for (let i = 0; i < words; i++) answers[i] |= fact.answers[i];
    }
    return this.outcomes.get(answers) ?? this.decide();
  }

  /** Works out the duplicate keys of the last lead. A key with a blank part does not exist. */
  hashKeys(): void {
    this.keyCount = 0;
    for (let k = 0; k < this.keyPlaces.length; k++) {
      const { places, alone } = this.keyPlaces[k];
      const { hash } = this;
      hash.start(k);
      let complete = true;
      for (const place of places) complete &&= this.addKey(place);
      if (complete && alone && this.isRoleMailbox()) complete = this.addKey(this.places.get('full_name'));
      if (!complete) continue;
      hash.finish();
      this.keysHigh[this.keyCount] = hash.high;
      this.keysLow[this.keyCount] = hash.low;
      this.keyCount++;
    }
  }

  /** What the last lead says about a field, of all the places that can tell. */
  fact(field: string): FieldFact | undefined {
    const place = this.places.get(field);
    return place && this.choose(place);
  }

  /** Whether anything in the list, or in the organizations it joins, can tell a field. */
  canTell(field: string): boolean {
    return canTell(this.places.get(field));
  }

  /** Hands over the counts of outcomes so far, and starts them again. */
  takeTally(): Tally {
    for (const { decision, leads, duplicates } of this.recent) {
      this.tally.add(decision, leads);
      if (decision.asDuplicate) this.tally.add(decision.asDuplicate, duplicates);
    }
    for (const outcome of this.recent) {
      outcome.leads = 0;
      outcome.duplicates = 0;
    }
    return this.tally;
  }

  private isRoleMailbox(): boolean {
    const mailbox = this.fact('mailbox')?.cell.value as readonly string[] | undefined;
    return mailbox?.includes('role') === true;
  }

  private addKey(place: Place | undefined): boolean {
    const key = place && this.choose(place)?.key;
    if (!key) return false;
    this.hash.add(key);
    this.hash.add('\u0000');
    return true;
  }

  private decide(): Outcome {
    const outcome: Outcome = { decision: this.compiled.program.decide(this.answers), leads: 0, duplicates: 0 };
    if (this.outcomes.set(this.answers, outcome)) {
      this.takeTally();
      this.recent = [];
    }
    this.recent.push(outcome);
    return outcome;
  }

  /** Of the places where a field can stand, the first with a readable fact; else the first that is filled. */
  private choose({ field, own, join, organization, derived }: Place): FieldFact | undefined {
    const { current } = this;
    let unreadable: FieldFact | undefined;
    for (const { source, position } of own) {
      const fact = current[source].fields[position];
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    if (join) {
      const fact = current[join.source].fields[0];
      if (fact) return fact;
    }
    if (organization && this.organization !== undefined) {
      const fact = this.organizations?.fact(this.organization, field);
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    for (const { source, position } of derived) {
      const fact = current[source].fields[position];
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    return unreadable;
  }

  /** Finds the lead's organization by id, then domain, then name; its own cells win, and differences are counted. */
  private join(organizations: OrganizationIndex): void {
    this.organization = undefined;
    this.match = undefined;
    for (const { by, field } of MATCHES) {
      const key = this.fact(field)?.key;
      const found = key ? organizations.find(by, key) : undefined;
      if (found === undefined) continue;
      this.organization = found;
      this.match = by;
      break;
    }
    if (this.organization === undefined) return;
    for (const { field, own } of this.shared) {
      const theirs = organizations.fact(this.organization, field)?.key;
      if (!theirs) continue;
      for (const { source, position } of own) {
        const ours = this.current[source].fields[position]?.key;
        if (!ours) continue;
        if (ours !== theirs) this.tally.difference(field);
        break;
      }
    }
  }
}

function canTell(place: Place | undefined): boolean {
  if (!place) return false;
  return place.own.length > 0 || place.join !== undefined || place.organization || place.derived.length > 0;
}

/** Of a join; its answers count by the field, not by the source. */
const NOTHING: CellFacts = { fields: [], settled: [], trouble: undefined };

/** Joins two parts, but only where a question needs the whole; otherwise the answers are known beforehand. */
function joiner(
  reader: FieldReader,
  joinCells: (first: FieldFact['cell'], second: FieldFact['cell']) => FieldFact['cell'],
): Join['join'] {
  const plain = reader.plain();
  return (first, second) => {
    const key = first.key && second.key ? `${first.key} ${second.key}` : '';
    if (!first.joins || !second.joins) {
      return { ...NOTHING, fields: [{ ...plain, key }] };
    }
    const fields: FieldFact[] = [];
    reader.readCell(joinCells(first.cell, second.cell), fields);
    return { ...NOTHING, fields: [{ ...fields[0], key }] };
  };
}
