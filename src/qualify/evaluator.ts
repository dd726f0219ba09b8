import { type ActivitySource, CONTACT_KEYS } from './activities.ts';
import { type Answers, noAnswers } from './answers.ts';
import type { Batch } from './batch.ts';
import type { Breakdown } from './breakdown.ts';
import type { FieldFact } from './cell-reading.ts';
import { CellsAhead } from './cells-ahead.ts';
import { ColumnReader, FILLED, NOTED } from './column-reader.ts';
import type { CompiledDefinition } from './compile.ts';
import { CountedValues } from './counted-values.ts';
import type { FieldReader } from './field-reader.ts';
import { type IdentitySources, identityAt, identitySources, type OwnerField } from './identity-sources.ts';
import { JoinedFacts } from './joined-facts.ts';
import { KeyHash, SPACE } from './key-hash.ts';
import type { Candidate, Layout } from './layout.ts';
import { LeadKeys } from './lead-keys.ts';
import type { FoundNearMiss } from './near-misses.ts';
import { MATCHES, type Match, type OrganizationIndex } from './organizations.ts';
import { type Outcome, Outcomes } from './outcomes.ts';
import { canTell, neededFacts, type Place, planPlaces } from './places.ts';
import { Tally } from './tally.ts';

/** A column of phone numbers, which are written as at home. */
interface PhoneColumn {
  readonly source: number;
  /** Its reader where the lead's country is not known. */
  readonly anywhere: ColumnReader;
  readonly countries: Map<string, ColumnReader>;
  build(country: string): ColumnReader;
}

/**
 * Decides leads of one list layout. The only evaluator: threads, clusters, explanations and tests all call it.
 * After `evaluate`, `keys`, `organization` and `fact` speak of the lead that was evaluated last.
 */
export class Evaluator {
  /** The duplicate keys of the last lead, once they are worked out. */
  readonly keys: LeadKeys;
  /** Number of the organization that the last lead joined, and by what; undefined for none. */
  organization: number | undefined;
  match: Match | undefined;
  /** Whether the last lead is in the activity list. */
  hasActivities = false;
  readonly answers: Answers;
  readonly tally = new Tally();

  /** The readers of the columns; a column of phones has one for each country, and here that of the last lead. */
  private readonly readers: ColumnReader[];
  /** What the last lead's cells say: the place in each reader. */
  private readonly located: number[];
  /** Filled cells by reader that were not counted elsewhere yet. */
  private readonly filled: number[];
  /** The cells of the columns that read alike whatever country the lead is of. */
  private readonly ahead: CellsAhead;
  private readonly phones: readonly PhoneColumn[];
  private readonly joined: JoinedFacts;
  private readonly places: ReadonlyMap<string, Place>;
  /** Fields that questions are asked about and several places can tell. */
  private readonly contested: readonly Place[];
  /** Fields that both the contact's own cells and its organization can tell, by their numbers in the organizations. */
  private readonly shared: readonly { readonly number: number; readonly place: Place }[];
  /** By what organizations are found. */
  private readonly matches: readonly { readonly by: Match; readonly place: Place | undefined }[];
  private readonly hash = new KeyHash();
  private readonly identities: Readonly<Record<OwnerField, IdentitySources>>;
  private readonly counted: CountedValues;
  private readonly outcomes: Outcomes;
  private readonly factAt = (place: Place) => this.choose(place);
  private readonly cellAt = (place: Place) => this.joined.cellOf(place) ?? this.choose(place)?.cell;
  /** What the last lead comes near to. */
  private nearMiss: FoundNearMiss | undefined;

  constructor(
    private readonly compiled: CompiledDefinition,
    layout: Layout,
    private readonly organizations?: OrganizationIndex,
    private readonly activities?: ActivitySource,
    readonly breakdowns: readonly Breakdown[] = [],
  ) {
    const { reading, definition } = compiled;
    const { columns, places, joins } = planPlaces(compiled, layout, organizations !== undefined);
    const isAsked = ({ field }: Place) => reading.questionsOf(field).length + reading.measuresOf(field).length > 0;
    const asked = [...places.values()].filter((place) => isAsked(place) && canTell(place));
    const settled = asked.flatMap(({ sole }) => sole ?? []);
    const leading = asked.flatMap(({ sole, own }) => (sole ? [] : own.slice(0, 1)));
    const { needed, seldom, ofEach, ofClass } = neededFacts(compiled, places, joins);
    this.counted = new CountedValues(breakdowns, places);
    const readColumn = (column: number, source: number, reader: FieldReader) => {
      const positions = (candidates: readonly Candidate[]) =>
        candidates.filter((candidate) => candidate.source === source).map(({ position }) => position);
      const competition = {
        settled: positions(settled),
        leading: positions(leading),
        needed: positions(needed),
        seldom: positions(seldom),
        ofEach: positions(ofEach),
        ofClass: positions(ofClass),
      };
      const census = this.tally.censusOf(reader.field.id);
      return new ColumnReader(column, reader, competition, census, this.counted.breakdownOf(source));
    };
    this.answers = noAnswers(reading.answerCount);
    this.outcomes = new Outcomes(this.answers.length, compiled.program.decide);
    this.readers = columns.columns.map(({ column, reader }, source) => readColumn(column, source, reader));
    this.located = this.readers.map(() => 0);
    this.filled = this.readers.map(() => 0);
    this.phones = columns.columns.flatMap(({ column, reader, readerFor }, source) =>
      reader.field.kind.id === 'phone' && canTell(places.get('country'))
        ? {
            source,
            anywhere: this.readers[source],
            countries: new Map(),
            build: (country) => readColumn(column, source, readerFor(country)),
          }
        : [],
    );
    const local = new Set(this.phones.map(({ source }) => source));
    const steady = [...this.readers.keys()].filter((source) => !local.has(source));
    this.ahead = new CellsAhead(steady, this.readers, this.answers.length, this.filled);
    this.joined = new JoinedFacts(joins, this.readers, this.located);
    this.places = places;
    this.contested = asked.filter(({ sole }) => sole === undefined);
    this.shared = asked
      .filter(({ organization, own }) => organization && own.length > 0)
      .map((place) => ({ number: organizations?.compared.indexOf(place.field) ?? -1, place }))
      .filter(({ number }) => number >= 0);
    this.matches = MATCHES.map(({ by, field }) => ({ by, place: places.get(field) }));
    this.identities = identitySources(places);
    this.keys = new LeadKeys(definition.duplicates.by, places, {
      addTo: (hash, place) => this.addTo(hash, place),
      isRoleMailbox: () => this.isRoleMailbox(),
    });
  }

  /** Decides one lead. The caller counts it on the outcome. */
  evaluate(batch: Batch, record: number): Outcome {
    const { answers, located, readers } = this;
    const all = answers.length;
    this.nearMiss = undefined;
    const alone = this.ahead.tell(batch, record, answers, located);
    for (let i = 0; i < alone.length; i++) {
      const source = alone[i];
      this.unite(source, located[source] < 0 ? readers[source].locate(batch, record) : located[source]);
    }
    if (this.phones.length > 0) this.readPhones(batch, record);
    this.joined.join(batch, record);
    if (this.organizations) this.join(this.organizations);
    for (const place of this.contested) {
      if (this.isTold(place)) continue;
      const fact = this.choose(place);
      if (fact) for (let i = 0; i < all; i++) answers[i] |= fact.answers[i];
    }
    if (this.activities) {
      const [id, email] = CONTACT_KEYS;
      this.hasActivities = this.activities.answer(this.fact(id)?.key, this.fact(email)?.key, answers);
    }
    const outcome = this.outcomes.of(answers);
    if (this.nearMiss && !this.compiled.isKnown(outcome.decision)) this.tally.nearMisses.add(this.nearMiss);
    return outcome;
  }

  /** The number of the last lead's value in a breakdown, by the number of that. */
  group(by: number): number {
    return this.counted.group(by, this.readers, this.located, this.factAt);
  }

  /** Adds what was counted of cells to the tally. */
  flush(): void {
    for (const [source, { reader }] of this.readers.entries()) {
      this.tally.censusOf(reader.field.id).filled += this.filled[source];
      this.filled[source] = 0;
    }
  }

  /**
   * What the last lead says about a field, of all the places that can tell. Where the definition is not compiled to look
   * at the field's facts (`alsoRead`), only what is looked at anyway.
   */
  fact(field: string): FieldFact | undefined {
    const place = this.places.get(field);
    return place && this.choose(place);
  }

  /** What tells who has the last lead's telephone number: see `identityOf`; 0 for nothing. */
  identity(field: OwnerField): number {
    return identityAt(this.identities[field], this.readers, this.located);
  }

  /** Whether anything in the list, or in the organizations it joins, can tell a field. */
  canTell(field: string): boolean {
    return canTell(this.places.get(field));
  }

  private isRoleMailbox(): boolean {
    const mailbox = this.fact('mailbox')?.cell.value as readonly string[] | undefined;
    return mailbox?.includes('role') === true;
  }

  private addTo(hash: KeyHash, place: Place): boolean {
    const { lead } = place;
    if (this.isTold(place)) return this.readers[lead].addKey(this.located[lead], hash);
    const fact = this.choose(place);
    if (place.join && fact !== undefined && fact === this.joined.of(place.join)) {
      const [first, second] = place.join.parts;
      if (!this.addTo(hash, first)) return false;
      hash.add(SPACE);
      return this.addTo(hash, second);
    }
    if (!fact?.key) return false;
    hash.add(fact.hash);
    return true;
  }

  /** Adds what a cell answers that is read by itself. */
  private unite(source: number, place: number): void {
    const { answers, located, filled } = this;
    const reader = this.readers[source];
    const { words, answers: own, stride } = reader;
    const at = place * stride;
    located[source] = place;
    for (let i = 0; i < words.length; i++) answers[words[i]] |= own[at + i];
    const marks = own[at + words.length];
    filled[source] += marks & FILLED;
    if (marks < NOTED) return;
    const near = reader.note(place, this.tally);
    this.nearMiss ??= near;
  }

  /** Whether the cell that goes before all others of a field can be read. */
  private isTold({ lead }: Place): boolean {
    return lead >= 0 && this.readers[lead].isReadable(this.located[lead]);
  }

  /** Reads phone numbers as in the lead's own country, where that is known. */
  private readPhones(batch: Batch, record: number): void {
    const country = this.fact('country')?.cell.value as string | undefined;
    for (const { source, anywhere, countries, build } of this.phones) {
      let reader = country === undefined ? anywhere : countries.get(country);
      if (reader === undefined) {
        reader = build(country as string);
        countries.set(country as string, reader);
      }
      this.readers[source] = reader;
      this.unite(source, reader.locate(batch, record));
    }
  }

  /** Of the places where a field can stand, the first with a readable fact; else the first that is filled. */
  private choose({ field, own, join, organization, across, derived, usual }: Place): FieldFact | undefined {
    if (usual && this.readers[usual.source].isOfClass(this.located[usual.source])) return usual.fact;
    let unreadable: FieldFact | undefined;
    for (const { source, position } of own) {
      const fact = this.readers[source].fact(this.located[source], position);
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    if (join) {
      const fact = this.joined.of(join);
      if (fact) return fact;
    }
    if (organization && this.organization !== undefined) {
      const fact = this.organizations?.fact(this.organization, field);
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    const told = across?.fact(this.cellAt);
    if (told) return told;
    for (const { source, position } of derived) {
      const fact = this.readers[source].fact(this.located[source], position);
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    return unreadable;
  }

  /** Finds the lead's organization by id, then domain, then name; its own cells win, and differences are counted. */
  private join(organizations: OrganizationIndex): void {
    this.organization = undefined;
    this.match = undefined;
    const { hash, located, readers } = this;
    for (const [number, { by, place }] of this.matches.entries()) {
      hash.start(number);
      if (place === undefined || !this.addTo(hash, place)) continue;
      hash.finish();
      const found = organizations.find(hash);
      if (found < 0) continue;
      this.organization = found;
      this.match = by;
      break;
    }
    if (this.organization === undefined) return;
    for (const { number, place } of this.shared) {
      hash.start(number);
      if (!place.own.some(({ source }) => readers[source].addKey(located[source], hash))) continue;
      hash.finish();
      if (organizations.differs(this.organization, number, hash)) this.tally.difference(place.field);
    }
  }
}
