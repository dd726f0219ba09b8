import type { ColumnReader } from './column-reader.ts';
import type { Candidate } from './layout.ts';
import type { Place } from './places.ts';

/** By what it is told that too many people at too many companies have one number. */
export type OwnerField = 'phone' | 'full_name' | 'company';

/** The readers that tell an identity: the first that does, else the parts together. */
export interface IdentitySources {
  readonly first: readonly number[];
  readonly parts: readonly number[];
}

export function identitySources(places: ReadonlyMap<string, Place>): Readonly<Record<OwnerField, IdentitySources>> {
  const sourcesOf = (field: OwnerField): IdentitySources => {
    const { own = [], derived = [], join } = places.get(field) ?? {};
    return {
      first: [...own, ...derived].map(sourceOf),
      parts: (join?.parts ?? []).flatMap((part) => part.own.slice(0, 1).map(sourceOf)),
    };
  };
  return { phone: sourcesOf('phone'), full_name: sourcesOf('full_name'), company: sourcesOf('company') };
}

/** The identity that a lead's cells tell: see `identityOf`; 0 for none. @param located the place of its cell in each reader. */
export function identityAt(
  { first, parts }: IdentitySources,
  readers: readonly ColumnReader[],
  located: readonly number[],
): number {
  for (let i = 0; i < first.length; i++) {
    const found = readers[first[i]].identity(located[first[i]]);
    if (found !== 0) return found;
  }
  // The hashes of a first and a last name add up to that of the whole one.
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum = (sum + readers[parts[i]].identity(located[parts[i]])) | 0;
  return sum;
}

function sourceOf({ source }: Candidate): number {
  return source;
}
