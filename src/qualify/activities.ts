import { type Answers, setMeasured } from './answers.ts';
import type { ActivityMeasure } from './question.ts';
import { sharedNumbers, widenShared } from './shared-numbers.ts';
import { SharedTable, SharedTableBuilder } from './shared-table.ts';
import { faded } from './worth.ts';

/** By what activities find their contact, in this order. */
export const CONTACT_KEYS = ['contact_id', 'email'] as const;

export function isContactKey(field: string): boolean {
  return CONTACT_KEYS.some((key) => key === field);
}

/** What somebody did. */
export interface Activity {
  readonly types: readonly string[];
  /** Days since 1970-01-01; undefined where it is not known. */
  readonly day: number | undefined;
}

/** Tells what a lead did. */
export interface ActivitySource {
  /** Lays down among a lead's answers what it did. @returns whether the source knows it. */
  answer(id: string | undefined, email: string | undefined, answers: Answers): boolean;
}

/** Activity lists in memory that all threads see. Plain data. */
export interface Activities {
  /** The contacts' numbers by their keys, whose kinds are those of `CONTACT_KEYS`. */
  readonly slots: Int32Array;
  /** A row for each contact: whether it has an id, then the least and the most of each measure. */
  readonly numbers: Int32Array;
}

const ID = 0;
const EMAIL = 1;

/** The age of the latest activity where there is none. */
const NEVER = 2 ** 31 - 1;
/** Sums beyond are as good as this one, and fit. */
const LARGEST = 1_000_000_000;

/** What a contact that did nothing comes to. */
const IDLE: Readonly<Record<ActivityMeasure['of'], number>> = { count: 0, sum: 0, age: NEVER };

type Combination = (one: number, other: number) => number;

/** What two parts of a contact's activities come to together. */
const COMBINE: Readonly<Record<ActivityMeasure['of'], Combination>> = {
  count: (one, other) => one + other,
  sum: (one, other) => one + other,
  age: Math.min,
};

/** Opens activity lists in any thread. @param measures those with which they were loaded. */
export function openActivities({ slots, numbers }: Activities, measures: readonly ActivityMeasure[]): ActivitySource {
  const table = new SharedTable(slots);
  return { answer: (id, email, answers) => answerFrom(table, numbers, measures, id, email, answers) };
}

function answerFrom(
  table: Pick<SharedTable, 'find'>,
  numbers: Int32Array,
  measures: readonly ActivityMeasure[],
  id: string | undefined,
  email: string | undefined,
  answers: Answers,
): boolean {
  const stride = strideOf(measures);
  const byId = id ? table.find(ID, id) : -1;
  const byEmail = email ? table.find(EMAIL, email) : -1;
  const found = byId >= 0 ? byId : byEmail;
  // Some of what a contact did may come with its id only, and some with its address only.
  const isMore = byId >= 0 && byEmail >= 0 && byEmail !== byId && numbers[byEmail * stride] === 0;
  for (const [i, { word, of }] of measures.entries()) {
    const unite = (at: number) => {
      const own = found < 0 ? IDLE[of] : numbers[found * stride + at];
      return isMore ? COMBINE[of](own, numbers[byEmail * stride + at]) : own;
    };
    const most = unite(2 * i + 2);
    setMeasured(answers, word, { least: unite(2 * i + 1), most: most === NEVER ? undefined : most });
  }
  return found >= 0;
}

function strideOf(measures: readonly ActivityMeasure[]): number {
  return 1 + 2 * measures.length;
}

/**
 * Activity lists while they are loaded: of each contact the numbers that a definition asks for, worked out as activities
 * are added, in any order; the activities themselves are not kept. Those of days after today do not count. Contacts are
 * known by 64-bit hashes of their keys, as duplicates are.
 */
export class ActivityIndex implements ActivitySource {
  /** How many contacts are in the list. */
  contacts = 0;
  private readonly table = new SharedTableBuilder();
  private numbers = sharedNumbers(0);
  private readonly idle: readonly number[];

  /** @param asOf days since 1970-01-01. */
  constructor(
    private readonly measures: readonly ActivityMeasure[],
    private readonly asOf: number,
  ) {
    this.idle = [0, ...measures.flatMap(({ of }) => [IDLE[of], IDLE[of]])];
  }

  /** Adds an activity of the contact with an id, an address or both. People share mailboxes: of two ids the id counts. */
  add(id: string | undefined, email: string | undefined, activity: Activity): void {
    if (activity.day !== undefined && activity.day > this.asOf) return;
    const row = this.contactOf(id, email) * this.idle.length;
    for (const [i, measure] of this.measures.entries()) {
      if (activity.types.some((type) => measure.types.includes(type))) this.measure(measure, activity, row + 2 * i + 1);
    }
  }

  answer(id: string | undefined, email: string | undefined, answers: Answers): boolean {
    return answerFrom(this.table, this.numbers, this.measures, id, email, answers);
  }

  /** What was added, for any thread to open. */
  finish(): Activities {
    return { slots: this.table.finish(), numbers: this.numbers };
  }

  private measure({ of, since, fade }: ActivityMeasure, { day }: Activity, at: number): void {
    const { numbers } = this;
    if (since !== undefined && day !== undefined && day < since) return;
    const isCertain = since === undefined || day !== undefined;
    const age = day === undefined ? 0 : this.asOf - day;
    if (of === 'age') {
      if (day === undefined) return;
      numbers[at] = Math.min(numbers[at], age);
      numbers[at + 1] = numbers[at];
      return;
    }
    const amount = of === 'count' || fade === undefined ? 1 : faded(fade.points, age, fade.halfLife);
    if (isCertain) numbers[at] = Math.min(LARGEST, numbers[at] + amount);
    numbers[at + 1] = Math.min(LARGEST, numbers[at + 1] + amount);
  }

  /** The number of a contact, which may be a new one. */
  private contactOf(id: string | undefined, email: string | undefined): number {
    const { table, idle } = this;
    const known = id === undefined ? -1 : table.find(ID, id);
    const namesake = email === undefined ? -1 : table.find(EMAIL, email);
    const isSame = namesake >= 0 && (id === undefined || this.numbers[namesake * idle.length] === 0);
    let contact = known >= 0 ? known : isSame ? namesake : -1;
    if (contact < 0) {
      contact = this.contacts++;
      this.numbers = widenShared(this.numbers, this.contacts * idle.length);
      this.numbers.set(idle, contact * idle.length);
    }
    if (id !== undefined) {
      this.numbers[contact * idle.length] = 1;
      if (known < 0) table.add(ID, id, contact);
    }
    if (email !== undefined && namesake < 0) table.add(EMAIL, email, contact);
    return contact;
  }
}
