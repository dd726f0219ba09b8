import type { LeadPairs } from './candidate-pairs.ts';
import type { ComparedLead, LeadTable } from './lead-table.ts';
import { compareNames } from './name-agreement.ts';
import { rarities } from './rarity.ts';
import { AGREEMENT } from './trait-agreement.ts';

/*
 * The weight of evidence as I. P. Fellegi and A. B. Sunter add it up ("A theory for record linkage", 1969): what two
 * leads agree on tells the more the rarer it is, and what they differ in the more the more reliable it is elsewhere.
 * Weights are in bits. The numbers below were set on half of four labelled sets of persons and restaurants.
 */

/** A text that is only alike tells less than an equal one. */
const LIKE_COST = 3;
/** An initial fits so many names. */
const INITIAL_COST = 5;
/** A word of a name that has most letters of the other's. */
const GARBLED_COST = 4;
/** Words that only one of two names has: people leave out a middle name, other companies a word that tells them apart. */
const EXTRA_COMPANY_COST = 2;
/** People share whole names. */
const MOST_NAME_BITS = 12;
/** Columns that nothing is known of may all tell the same. */
const MOST_OTHER_BITS = 18;
const LEAST_OTHER_BITS = -6;
const LEAST_BITS = -4;
/** What is rare among a few leads need not be rare: as if so many more were in the list, all different. */
const OTHERS = 200;
/** Leads that are taken for one turn out to be two one time in 20. */
const ODDS_BITS = Math.log2(19);

/** How a name or a trait of two leads speaks for their being one. */
export interface Evidence {
  /** `full_name`, `company`, or a trait. */
  readonly trait: string;
  readonly how: 'same' | 'like';
}

export interface Weighed {
  readonly bits: number;
  readonly evidence: readonly Evidence[];
}

const NOTHING: Weighed = { bits: -Infinity, evidence: [] };

interface PairWeigher {
  weigh(pair: number): Weighed;
  /** What a pair must weigh to be taken for one lead. */
  readonly enough: number;
}

/** By trait: how often it agrees where two leads are one, from 0 to 1. */
export type Reliability = readonly number[];

/**
 * @param agreements pair by pair, of each trait. @param groups by lead: leads of one number are known to be one.
 */
export function createPairWeigher(
  table: LeadTable,
  { first, second }: LeadPairs,
  agreements: Uint8Array,
  groups: Int32Array,
  reliability: Reliability,
): PairWeigher {
  const { leads, traits, words, texts, ofCompanies } = table;
  const groupCount = OTHERS + new Set(groups).size;
  const wordBits = rarities(words.count, groups, groupCount, (lead) => leads[lead].name);
  const valueBits = traits.map((_trait, t) =>
    rarities(texts[t].count, groups, groupCount, (lead) => [leads[lead].values[t]]),
  );
  const bitsOf = (word: string) => wordBits[words.number(word)];

  /** Undefined where the names have nothing in common, or are those of two: families and colleagues share all but a word. */
  function weighNames(a: ComparedLead, b: ComparedLead): Weighed | undefined {
    const textsOf = ({ name }: ComparedLead) => name.map((word) => words.text(word));
    const { same, like, garbled, different, extra } = compareNames(textsOf(a), textsOf(b));
    if (different > 0 || same.length + like.length === 0) return undefined;
    let bits = 0;
    for (const word of same) bits += bitsOf(word);
    for (const [own, other] of like) {
      const cost = Math.min(own.length, other.length) === 1 ? INITIAL_COST : LIKE_COST;
      bits += Math.max(0, Math.min(bitsOf(own), bitsOf(other)) - cost);
    }
    const against = garbled * GARBLED_COST + (ofCompanies ? extra * EXTRA_COMPANY_COST : 0);
    const how = like.length + garbled + extra === 0 ? 'same' : 'like';
    const evidence: Evidence = { trait: ofCompanies ? 'company' : 'full_name', how };
    return { bits: Math.min(MOST_NAME_BITS, bits) - against, evidence: [evidence] };
  }

  /** @param agreement other than unknown. */
  function weighTrait(a: ComparedLead, b: ComparedLead, t: number, agreement: number): number {
    if (agreement === AGREEMENT.different) return Math.max(LEAST_BITS, Math.log2(1 - reliability[t]));
    const rarity = Math.min(valueBits[t][a.values[t]], valueBits[t][b.values[t]]) + Math.log2(reliability[t]);
    return Math.max(0, agreement === AGREEMENT.same ? rarity : rarity - LIKE_COST);
  }

  return {
    enough: Math.log2(groupCount) + ODDS_BITS,
    weigh(pair) {
      const [a, b] = [leads[first[pair]], leads[second[pair]]];
      const name = weighNames(a, b);
      if (name === undefined) return NOTHING;
      const evidence = [...name.evidence];
      const topics = new Map<string, number>();
      for (const [t, { id, topic }] of traits.entries()) {
        const agreement = agreements[pair * traits.length + t];
        if (agreement === AGREEMENT.unknown) continue;
        const bits = weighTrait(a, b, t, agreement);
        if (agreement !== AGREEMENT.different) {
          evidence.push({ trait: id, how: agreement === AGREEMENT.same ? 'same' : 'like' });
        }
        const known = topics.get(topic);
        topics.set(topic, topic === 'other' ? (known ?? 0) + bits : Math.max(known ?? bits, bits));
      }
      let { bits } = name;
      for (const [topic, sum] of topics) {
        bits += topic === 'other' ? Math.min(MOST_OTHER_BITS, Math.max(LEAST_OTHER_BITS, sum)) : sum;
      }
      // A name alone is not enough.
      return evidence.length > 1 ? { bits, evidence } : NOTHING;
    },
  };
}
