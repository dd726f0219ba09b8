import { type Answers, setMeasured } from './answers.ts';
import type { ActivityMeasure } from './question.ts';
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

type Combination = (one: number, other: number) => number;

/** What two parts of a contact's activities come to together. */
const COMBINE: Readonly<Record<ActivityMeasure['of'], Combination>> = {
  count: (one, other) => one + other,
  sum: (one, other) => one + other,
  age: Math.min,
};

/** One contact of an activity list. */
interface Contact {
  id: string | undefined;
  /** What is measured of it so far: the least and the most of each measure. An age of nothing is infinite. */
  readonly numbers: number[];
}

/**
 * An activity list in memory: of each contact the numbers that a definition asks for, worked out while activities are
 * added, in any order. Those of days after today do not count.
 */
export class ActivityIndex implements ActivitySource {
  /** How many contacts are in the list. */
  contacts = 0;
  private readonly ids = new Map<string, Contact>();
  private readonly emails = new Map<string, Contact>();
  private readonly nobody: Contact;

  /** @param asOf days since 1970-01-01. */
  constructor(
    private readonly measures: readonly ActivityMeasure[],
    private readonly asOf: number,
  ) {
    this.nobody = this.idle(undefined);
  }

  /** Adds an activity of the contact with an id, an address or both. People share mailboxes: of two ids the id counts. */
  add(id: string | undefined, email: string | undefined, activity: Activity): void {
    if (activity.day !== undefined && activity.day > this.asOf) return;
    const { numbers } = this.contactOf(id, email);
    for (const [i, measure] of this.measures.entries()) {
      if (activity.types.some((type) => measure.types.includes(type))) this.measure(measure, activity, numbers, 2 * i);
    }
  }

  answer(id: string | undefined, email: string | undefined, answers: Answers): boolean {
    const byId = id ? this.ids.get(id) : undefined;
    const byEmail = email ? this.emails.get(email) : undefined;
    const found = byId ?? byEmail ?? this.nobody;
    // Some of what a contact did may come with its id only, and some with its address only.
    const more = byId && byEmail !== byId && byEmail?.id === undefined ? byEmail : undefined;
    for (const [i, { word, of }] of this.measures.entries()) {
      const unite = (at: number) =>
        more === undefined ? found.numbers[at] : COMBINE[of](found.numbers[at], more.numbers[at]);
      const most = unite(2 * i + 1);
      setMeasured(answers, word, { least: unite(2 * i), most: Number.isFinite(most) ? most : undefined });
    }
    return found !== this.nobody;
  }

  private measure({ of, since, fade }: ActivityMeasure, { day }: Activity, numbers: number[], at: number): void {
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
    if (isCertain) numbers[at] += amount;
    numbers[at + 1] += amount;
  }

  private contactOf(id: string | undefined, email: string | undefined): Contact {
    const known = id === undefined ? undefined : this.ids.get(id);
    const namesake = email === undefined ? undefined : this.emails.get(email);
    const isSame = namesake !== undefined && (id === undefined || namesake.id === undefined);
    const contact = known ?? (isSame ? namesake : this.idle(id));
    if (contact !== known && contact !== namesake) this.contacts++;
    contact.id ??= id;
    if (id !== undefined) this.ids.set(id, contact);
    if (email !== undefined && namesake === undefined) this.emails.set(email, contact);
    return contact;
  }

  private idle(id: string | undefined): Contact {
    return { id, numbers: this.measures.flatMap(({ of }) => (of === 'age' ? [Infinity, Infinity] : [0, 0])) };
  }
}
