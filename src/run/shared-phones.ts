import { type Owners, PhoneOwners } from './phone-owners.ts';
import { PhoneWords } from './phone-words.ts';

/** A telephone number of many people, at companies that have nothing else to do with each other. */
export interface SharedPhone extends Owners {
  /** E.164. */
  readonly phone: string;
}

/** The numbers that five people or more at three companies or more have: more than share a desk, a family or an owner. */
export interface SharedPhoneFacts {
  /** How many there are, and how many leads have them. */
  readonly found: number;
  readonly leads: number;
  /** The first of them: those of the most people, then of the most leads, then by number. */
  readonly first: readonly SharedPhone[];
}

/** Leads by number, up to `count`. */
interface PhonedLeads {
  readonly count: number;
  /** The digits of a valid telephone number in E.164 as one number; 0 for none. */
  readonly phones: Float64Array;
  /** Hashes of 32 bits: the same for all ways to write one name, 0 where it is not known. */
  readonly people: Int32Array;
  readonly companies: Int32Array;
}

/** Numbers that are named; the others are counted. */
const MOST_NAMED = 20;

/** Leads whose numbers are touched together before they are noted. */
const TOGETHER = 64;

/** Bits of a mark. */
const BITS = 15;
const MASK = (1 << BITS) - 1;
/** Beside the marks of the only lead of a number. */
const ONCE = 1 << (2 * BITS);

/**
 * Finds numbers that cannot be of all the people who have them. Leads are noted one by one in the order of the lists, and
 * what is found depends on them and their order alone.
 *
 * No count is too high: a number is held exactly, and people and companies by 15 bits of their hashes, so that two can
 * pass for one, but never one for two. Of the numbers that exactly five people at three companies have 1 in 2,500 is
 * missed for that (13 pairs of 32,767 marks); of those that more have, next to none.
 *
 * The marks of a number's first lead lie beside it: 15 to 19 bytes a number. Only a number that a second lead has takes
 * another 20 bytes, for the marks of five people and of three companies, which is as many as it takes to tell. That is at
 * most 20 bytes a lead. (Sixteen bits in which each person sets one would take none of these 20 bytes, and miss half of
 * the numbers of five people, because two of five often set the same bit.) Of a million leads each took 0.07 µs where
 * all have one number, and 0.2 to 0.35 µs where each has its own, most of it to make room.
 */
export class SharedPhones {
  /** By number: the marks of its only lead, or, below 0, where its owners are. */
  private readonly words = new PhoneWords();
  private readonly owners = new PhoneOwners();
  /** Of leads that are noted together, those whose number another lead has too, and the numbers of its owners. */
  private readonly known = new Int32Array(TOGETHER);
  private readonly ownerOf = new Int32Array(TOGETHER);

  /** Notes some leads. */
  note(leads: PhonedLeads): void {
    for (let first = 0; first < leads.count; first += TOGETHER) {
      this.noteFew(leads, first, Math.min(first + TOGETHER, leads.count));
    }
  }

  find(): SharedPhoneFacts {
    let found = 0;
    let leads = 0;
    let first: SharedPhone[] = [];
    const cut = () => {
      first = first.sort(compare).slice(0, MOST_NAMED);
    };
    this.words.each((phone, word) => {
      const owners = word < 0 ? this.owners.of(~word) : undefined;
      if (owners === undefined) return;
      found++;
      leads += owners.leads;
      first.push({ phone: `+${phone}`, ...owners });
      if (first.length === 2 * MOST_NAMED) cut();
    });
    cut();
    return { found, leads, first };
  }

  private noteFew({ phones, people, companies }: PhonedLeads, first: number, end: number): void {
    const { words, owners, known, ownerOf } = this;
    words.touch(phones, first, end);
    let count = 0;
    for (let lead = first; lead < end; lead++) {
      const phone = phones[lead];
      if (phone === 0) continue;
      const word = words.claim(phone, ONCE | (markOf(people[lead]) << BITS) | markOf(companies[lead]));
      if (word === 0) continue;
      const number = word < 0 ? ~word : this.startOwners(phone, word);
      known[count] = lead;
      ownerOf[count++] = number;
    }
    owners.touch(ownerOf, count);
    for (let i = 0; i < count; i++) owners.add(ownerOf[i], markOf(people[known[i]]), markOf(companies[known[i]]));
  }

  /** A second lead has the number: makes room for more, with what is known of the first. */
  private startOwners(phone: number, word: number): number {
    const number = this.owners.start();
    this.owners.add(number, (word >> BITS) & MASK, word & MASK);
    this.words.replace(phone, ~number);
    return number;
  }
}

/** From 1 to 32,767; 0 for 0. */
function markOf(hash: number): number {
  return hash === 0 ? 0 : Math.imul(hash, 0x9e3779b1) >>> (32 - BITS) || 1;
}

function compare(a: SharedPhone, b: SharedPhone): number {
  return b.people - a.people || b.leads - a.leads || (a.phone < b.phone ? -1 : 1);
}
