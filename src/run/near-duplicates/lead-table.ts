import type { Place } from '../duplicate-keys.ts';

/** What a trait is about. Traits of one company, or of one place, tell one thing several times over. */
type Topic = 'email' | 'phone' | 'profile' | 'company' | 'place' | 'other';

/** Something that tells who a lead is, beside its name. */
export interface Trait {
  /** A field; or the header of a column that is none. */
  readonly id: string;
  readonly topic: Topic;
}

/** A lead, as far as it is compared. */
export interface ComparedLead extends Place {
  /** Numbers of the words of its name. */
  readonly name: readonly number[];
  /** By trait: the number of its text; 0 where it is blank. */
  readonly values: Int32Array;
  /** Whether it was rejected as a duplicate. */
  readonly removed: boolean;
}

/** The leads of a run that are compared, in their order. Each text is held once, and known by its number from 1. */
export class LeadTable {
  readonly leads: ComparedLead[] = [];
  /** Leads that came when the table was full. */
  left = 0;
  readonly words = new NumberedTexts();
  /** By trait. */
  readonly texts: readonly NumberedTexts[];

  /**
   * @param ofCompanies whether the leads are companies, and their names those of companies.
   * @param most leads that are held: each takes up to some 1 KB.
   */
  constructor(
    readonly traits: readonly Trait[],
    readonly ofCompanies: boolean,
    private readonly most: number,
  ) {
    this.texts = traits.map(() => new NumberedTexts());
  }

  /** @param texts by trait; empty where it is blank. */
  add(name: readonly string[], texts: readonly string[], { list, line }: Place, removed: boolean): void {
    if (this.leads.length === this.most) {
      this.left++;
      return;
    }
    const words = name.map((word) => this.words.number(word));
    const values = Int32Array.from(texts, (text, trait) => this.texts[trait].number(text));
    this.leads.push({ name: words, values, removed, list, line });
  }
}

/** Distinct texts by number; the empty one is 0. */
class NumberedTexts {
  private readonly texts = [''];
  private readonly numbers = new Map([['', 0]]);

  get count(): number {
    return this.texts.length;
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }

  text(number: number): string {
    return this.texts[number];
  }
}
