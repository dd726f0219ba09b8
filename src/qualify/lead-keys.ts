import { hashText, KeyHash } from './key-hash.ts';
import type { Place } from './places.ts';
import { sharedIn } from './shared-keys.ts';

const SEPARATOR = hashText('\u0000');

/** What makes a lead a duplicate of another. */
interface Key {
  readonly places: readonly (Place | undefined)[];
  /** What needs the name beside it. */
  readonly shared: ReturnType<typeof sharedIn>;
}

/** What the keys of a lead are made of. */
interface KeyedLead {
  /** Adds what the lead says of a place to a hash. @returns false where it says nothing. */
  addTo(hash: KeyHash, place: Place): boolean;
  isRoleMailbox(): boolean;
}

/** The duplicate keys of one lead at a time: 64-bit hashes as two halves each. */
export class LeadKeys {
  readonly high: Int32Array;
  readonly low: Int32Array;
  count = 0;
  private readonly keys: readonly Key[];
  private readonly hash = new KeyHash();

  /** @param by the fields of each key. */
  constructor(
    by: readonly (readonly string[])[],
    private readonly places: ReadonlyMap<string, Place>,
    private readonly lead: KeyedLead,
  ) {
    this.keys = by.map((fields) => ({ places: fields.map((field) => places.get(field)), shared: sharedIn(fields) }));
    this.high = new Int32Array(by.length);
    this.low = new Int32Array(by.length);
  }

  /** How many keys a lead can have. */
  get most(): number {
    return this.keys.length;
  }

  /** Works out the keys of the lead. A key with a blank part does not exist. */
  work(): void {
    const { hash, keys, lead, places } = this;
    this.count = 0;
    for (let k = 0; k < keys.length; k++) {
      const { places: parts, shared } = keys[k];
      hash.start(k);
      let complete = true;
      for (const place of parts) complete &&= this.add(place);
      if (complete && shared === 'mailbox' && lead.isRoleMailbox()) complete = this.add(places.get('full_name'));
      // Of whom no name is known the address tells; of whom neither is known there is only the phone.
      if (complete && shared === 'phone' && !this.add(places.get('full_name'))) this.add(places.get('email'));
      if (!complete) continue;
      hash.finish();
      this.high[this.count] = hash.high;
      this.low[this.count] = hash.low;
      this.count++;
    }
  }

  private add(place: Place | undefined): boolean {
    if (place === undefined || !this.lead.addTo(this.hash, place)) return false;
    this.hash.add(SEPARATOR);
    return true;
  }
}
