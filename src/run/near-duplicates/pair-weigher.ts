import type { ComparedLead, LeadTable } from './lead-table.ts';
import { compareNames } from './name-agreement.ts';
import { rarities } from './rarity.ts';
import { isLike } from './text-likeness.ts';

/*
 * The weight of evidence as I. P. Fellegi and A. B. Sunter add it up ("A theory for record linkage", 1969): what two
 * leads agree on tells the more the rarer it is, and what they differ in the more the more reliable it is elsewhere.
 * Weights are in bits. The numbers below were set on half of four labelled sets of persons and restaurants.
 */

/** A text that is only alike tells less than an equal one. */
const LIKE_COST = 3;
/** An initial fits so many names. */
const INITIAL_COST = 5;
/** Words of a name for which the other has another one. Families and colleagues share much, but not their first name. */
const GARBLED_COST = 4;
const DIFFERENT_COST = 16;
/** Words that only one of two names has: people leave out a middle name, other companies a word that tells them apart. */
const EXTRA_COMPANY_COST = 2;
/** People share whole names. */
const MOST_NAME_BITS = 12;
/** Columns that nothing is known of may all tell the same. */
const MOST_OTHER_BITS = 18;
const LEAST_OTHER_BITS = -6;
const LEAST_BITS = -4;
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

export interface PairWeigher {
  /** By the leads' indexes. */
  weigh(first: number, second: number): Weighed;
  /** What a pair must weigh to be taken for one lead. */
  readonly enough: number;
}

/** By trait: how often it agrees where two leads are one, from 0 to 1. */
export type Reliability = readonly number[];

/** @param groups by lead: leads of one number are known to be one. */
export function createPairWeigher(table: LeadTable, groups: Int32Array, reliability: Reliability): PairWeigher {
  const { leads, traits, words, texts, ofCompanies } = table;
  const groupCount = new Set(groups).size;
  const wordBits = rarities(words.count, groups, groupCount, (lead) => leads[lead].name);
  const valueBits = traits.map((_trait, t) =>
    rarities(texts[t].count, groups, groupCount, (lead) => [leads[lead].values[t]]),
  );
  const bitsOf = (word: string) => wordBits[words.number(word)];

  function weighNames(a: ComparedLead, b: ComparedLead): Weighed {
    const textsOf = ({ name }: ComparedLead) => name.map((word) => words.text(word));
    const { same, like, garbled, different, extra } = compareNames(textsOf(a), textsOf(b));
    let bits = 0;
    for (const word of same) bits += bitsOf(word);
    for (const [own, other] of like) {
      const cost = Math.min(own.length, other.length) === 1 ? INITIAL_COST : LIKE_COST;
      bits += Math.max(0, Math.min(bitsOf(own), bitsOf(other)) - cost);
    }
    const against = garbled * GARBLED_COST + different * DIFFERENT_COST + (ofCompanies ? extra * EXTRA_COMPANY_COST : 0);
    const isSame = like.length + garbled + extra === 0;
    const evidence: Evidence = { trait: ofCompanies ? 'company' : 'full_name', how: isSame ? 'same' : 'like' };
    return { bits: Math.min(MOST_NAME_BITS, bits) - against, evidence: same.length + like.length > 0 ? [evidence] : [] };
  }

  /** Undefined where one of the leads does not have the trait. */
  function weighTrait(a: ComparedLead, b: ComparedLead, t: number): Weighed | undefined {
    const [own, other] = [a.values[t], b.values[t]];
    if (own === 0 || other === 0) return undefined;
    const rarity = Math.min(valueBits[t][own], valueBits[t][other]) + Math.log2(reliability[t]);
    const trait = traits[t].id;
    if (own === other) return { bits: Math.max(0, rarity), evidence: [{ trait, how: 'same' }] };
    if (isLike(texts[t].text(own), texts[t].text(other))) {
      return { bits: Math.max(0, rarity - LIKE_COST), evidence: [{ trait, how: 'like' }] };
    }
    return { bits: Math.max(LEAST_BITS, Math.log2(1 - reliability[t])), evidence: [] };
  }

  return {
    enough: Math.log2(groupCount) + ODDS_BITS,
    weigh(first, second) {
      const [a, b] = [leads[first], leads[second]];
      const name = weighNames(a, b);
      const evidence = [...name.evidence];
      const topics = new Map<string, number>();
      for (const [t, { topic }] of traits.entries()) {
        const weighed = weighTrait(a, b, t);
        if (weighed === undefined) continue;
        evidence.push(...weighed.evidence);
        const known = topics.get(topic);
        const sum = topic === 'other' ? (known ?? 0) + weighed.bits : Math.max(known ?? -Infinity, weighed.bits);
        topics.set(topic, sum);
      }
      let { bits } = name;
      for (const [topic, sum] of topics) {
        bits += topic === 'other' ? Math.min(MOST_OTHER_BITS, Math.max(LEAST_OTHER_BITS, sum)) : sum;
      }
      // A name alone, or anything without one, is not enough.
      return { bits: name.evidence.length > 0 && evidence.length > 1 ? bits : -Infinity, evidence };
    },
  };
}

/** Whether a trait of two leads agrees; undefined where one of them does not have it. */
export function agree({ leads, texts }: LeadTable, first: number, second: number, trait: number): boolean | undefined {
  const own = leads[first].values[trait];
  const other = leads[second].values[trait];
  if (own === 0 || other === 0) return undefined;
  return own === other || isLike(texts[trait].text(own), texts[trait].text(other));
}
