import type { ComparedLead, LeadTable } from './lead-table.ts';
import { isLikeWord } from './name-agreement.ts';

/** What more leads have in common than this does not tell them from others. */
const MOST_ALIKE = 24;

/** Pairs of leads by their indexes, each once, the earlier lead first, in their order. */
export interface LeadPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Keys by which leads are put beside each other. */
type KeysOf = (lead: ComparedLead, add: (key: number) => void) => void;

/**
 * Pairs of leads that are worth a closer look: they share a value, a value and a word of the name, or two words of the
 * name, which few others share, and their names have something in common.
 */
export function candidatePairs(table: LeadTable): LeadPairs {
  const { leads, words, texts } = table;
  const names = leads.map(({ name }) => name.map((word) => words.text(word)));
  const pairs: number[] = [];
  const collect = (keysOf: KeysOf) => {
    const keyed: number[] = [];
    for (const [index, lead] of leads.entries()) keysOf(lead, (key) => keyed.push(key * leads.length + index));
    const sorted = Float64Array.from(keyed).sort();
    for (let from = 0, to = 1; from < sorted.length; from = to++) {
      const key = Math.floor(sorted[from] / leads.length);
      while (to < sorted.length && Math.floor(sorted[to] / leads.length) === key) to++;
      if (to - from <= MOST_ALIKE) pairUp(Array.from(sorted.subarray(from, to), (entry) => entry % leads.length));
    }
  };
  const pairUp = (indexes: readonly number[]) => {
    for (let i = 0; i < indexes.length; i++) {
      for (let j = i + 1; j < indexes.length; j++) {
        const [first, second] = [indexes[i], indexes[j]];
        if (first !== second && maybeSame(first, second)) pairs.push(first * leads.length + second);
      }
    }
  };
  const maybeSame = (first: number, second: number) => {
    const { name } = leads[second];
    if (leads[first].name.some((word) => name.includes(word))) return true;
    return names[first].some((own) => names[second].some((other) => isLikeWord(own, other)));
  };

  collect(({ name }, add) => {
    if (name.length === 1) add(name[0] * words.count + name[0]);
    for (const first of name) for (const second of name) if (first < second) add(first * words.count + second);
  });
  for (let trait = 0; trait < texts.length; trait++) {
    collect(({ values }, add) => {
      if (values[trait] !== 0) add(values[trait]);
    });
    collect(({ name, values }, add) => {
      if (values[trait] !== 0) for (const word of name) add(word * texts[trait].count + values[trait]);
    });
  }
  const sorted = Float64Array.from(pairs).sort();
  const each = sorted.filter((pair, i) => pair !== sorted[i - 1]);
  return {
    first: Int32Array.from(each, (pair) => Math.floor(pair / leads.length)),
    second: Int32Array.from(each, (pair) => pair % leads.length),
  };
}
