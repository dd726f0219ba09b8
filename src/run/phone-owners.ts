/**
 * What stands side by side of one number: the marks of its first people, behind them those of its first companies, 0 where
 * there are no more, and then the two halves of the count of its leads.
 */
const PEOPLE = 5;
const COMPANIES = 3;
const LEADS = PEOPLE + COMPANIES;
const STRIDE = LEADS + 2;
const HALF = 1 << 16;

/** Numbers that room is made for at once: 80 KB. */
const CHUNK = 1 << 12;

/** Of these many numbers more people and companies are counted than it takes to name them, and of each these many: 8 MB. */
const MOST_FOLLOWED = 1_000;
const MOST_COUNTED = 100;

/** What is known of a number that many people at different companies have. */
export interface Owners {
  readonly leads: number;
  /** Different people and companies: so many at least. */
  readonly people: number;
  readonly companies: number;
}

/**
 * The people and companies that have telephone numbers, by a number of its own for each of these, from 0. People and
 * companies are known by marks, from 1 to 65,535, and 0 is nobody: two of one mark count as one, so that a count is
 * never too high. Each telephone number takes 20 bytes. Once it has five people or three companies, no more of them are
 * noted until it has both: then they are counted on.
 */
export class PhoneOwners {
  private readonly chunks: Uint16Array[] = [];
  private readonly followed = new Map<number, { readonly people: Set<number>; readonly companies: Set<number> }>();
  private count = 0;
  /** What was looked at: a look that nobody asks for would be left out. */
  seen = 0;

  /** Makes room for another telephone number, which nobody has. @returns its own number. */
  start(): number {
    if (this.count % CHUNK === 0) this.chunks.push(new Uint16Array(CHUNK * STRIDE));
    return this.count++;
  }

  /** As `DuplicateKeys.touch`, of the marks of the first `count` numbers. */
  touch(numbers: Int32Array, count: number): void {
    const { chunks } = this;
    let seen = 0;
    for (let i = 0; i < count; i++) seen ^= chunks[(numbers[i] / CHUNK) | 0][(numbers[i] % CHUNK) * STRIDE];
    this.seen = seen;
  }

  /** Notes one lead. */
  add(number: number, person: number, company: number): void {
    const marks = this.chunks[(number / CHUNK) | 0];
    const at = (number % CHUNK) * STRIDE;
    if (++marks[at + LEADS] === HALF) marks[at + LEADS + 1]++;
    if (isShared(marks, at)) {
      this.follow(number, marks, at, person, company);
    } else {
      enter(marks, at, PEOPLE, person);
      enter(marks, at + PEOPLE, COMPANIES, company);
    }
  }

  /** Who has a number; undefined where they are fewer than five people, or at fewer than three companies. */
  of(number: number): Owners | undefined {
    const marks = this.chunks[(number / CHUNK) | 0];
    const at = (number % CHUNK) * STRIDE;
    if (!isShared(marks, at)) return undefined;
    const { people, companies } = this.followed.get(number) ?? {};
    const leads = marks[at + LEADS + 1] * HALF + marks[at + LEADS];
    return { leads, people: people?.size ?? PEOPLE, companies: companies?.size ?? COMPANIES };
  }

  /** Counts on, where it is certain that the number is shared. */
  private follow(number: number, marks: Uint16Array, at: number, person: number, company: number): void {
    let owners = this.followed.get(number);
    if (owners === undefined) {
      if (this.followed.size === MOST_FOLLOWED) return;
      const companies = at + PEOPLE;
      owners = {
        people: new Set(marks.subarray(at, companies)),
        companies: new Set(marks.subarray(companies, companies + COMPANIES)),
      };
      this.followed.set(number, owners);
    }
    const { people, companies } = owners;
    if (person !== 0 && people.size < MOST_COUNTED) people.add(person);
    if (company !== 0 && companies.size < MOST_COUNTED) companies.add(company);
  }
}

function isShared(marks: Uint16Array, at: number): boolean {
  return marks[at + PEOPLE - 1] !== 0 && marks[at + LEADS - 1] !== 0;
}

/** Enters a mark among those from a place on, if it is not among them and there is room; 0 is entered nowhere. */
function enter(marks: Uint16Array, from: number, room: number, mark: number): void {
  for (let at = from; at < from + room; at++) {
    if (marks[at] === mark) return;
    if (marks[at] !== 0) continue;
    marks[at] = mark;
    return;
  }
}
