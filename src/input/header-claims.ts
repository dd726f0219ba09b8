import { fieldById, fields } from '../fields/catalogue.ts';
import { normaliseHeader, readUnit } from '../fields/header.ts';
import { type Vendor, vendors } from '../fields/vendors.ts';
import { ambiguousHeaders, type Surroundings } from './ambiguous-headers.ts';
import type { ColumnSample } from './column-sample.ts';

/** What the rows of a list are. */
export type RowsOf = 'contacts' | 'organizations' | 'activities';

/** What a column is taken for, and its place among the columns of that field; the lowest is preferred. */
export interface Claim {
  readonly field: string;
  readonly how: 'vendor' | 'header' | 'content' | 'override';
  readonly rank: number;
}

export interface HeaderClaims {
  /** One for each column; undefined where the header means no field. */
  readonly claims: (Claim | undefined)[];
  /** Columns whose header could mean several fields, and nothing tells which. */
  readonly ambiguous: readonly number[];
}

/** A vendor's own columns come before others, and headers that had to be settled behind all. */
const vendorRank = 0;
const headerRank = 1_000;
const ambiguousRank = 10_000;

const byHeader: ReadonlyMap<string, Claim> = new Map(
  fields.flatMap(({ id, headers }) => {
    const keys = headers.map(normaliseHeader);
    const own = normaliseHeader(id);
    return (keys.includes(own) ? keys : [own, ...keys]).map((key, place): [string, Claim] => [
      key,
      { field: id, how: 'header', rank: headerRank + place },
    ]);
  }),
);

const isAmbiguous: ReadonlySet<string> = new Set(ambiguousHeaders.flatMap(({ headers }) => [...headers]));

const known: ReadonlySet<string> = new Set([
  ...byHeader.keys(),
  ...isAmbiguous,
  ...vendors.flatMap(({ columns, signature }) => [...columns.keys(), ...signature.headers]),
]);

/** Whether a text is a header that some list has. */
export function knowsHeader(text: string): boolean {
  return known.has(normaliseHeader(text)) || claimByBareHeader(text) !== undefined;
}

/** Headers that only lists of persons have; ambiguous ones included, since no company has a title. */
const personFields = new Set(
  'first_name last_name full_name email title mobile seniority role person_linkedin'.split(' '),
);
const personKeys = new Set(['title', 'role', 'contact']);

/** Reads a header line: the vendor's tables first, then the catalogue's, then what the columns around and the cells say. */
export function claimByHeader(
  header: readonly string[],
  samples: readonly ColumnSample[],
  rows: RowsOf,
  vendor: Vendor | undefined,
  settled: ReadonlyMap<number, string>,
): HeaderClaims {
  const keys = header.map(normaliseHeader);
  const claims = keys.map((key, column): Claim | undefined => {
    const overridden = settled.get(column);
    if (overridden) return { field: overridden, how: 'override', rank: vendorRank };
    const meant = vendor?.columns.get(key);
    if (meant) return { field: meant.field, how: 'vendor', rank: vendorRank + meant.rank };
    return isAmbiguous.has(key) ? undefined : (byHeader.get(key) ?? claimByBareHeader(header[column]));
  });

  const has = (field: string) => claims.some((claim) => claim?.field === field);
  const list: Surroundings = { ...subjectOf(keys, claims, rows, vendor), has };
  const ambiguous: number[] = [];
  for (const { headers, settle } of ambiguousHeaders) {
    for (const [column, key] of keys.entries()) {
      if (claims[column] || !headers.has(key)) continue;
      const field = settle(samples[column], list);
      if (field) claims[column] = { field, how: 'header', rank: ambiguousRank };
      else ambiguous.push(column);
    }
  }
  return { claims, ambiguous };
}

/** A header without the unit that it names, for fields that have units. */
function claimByBareHeader(header: string): Claim | undefined {
  const claim = byHeader.get(normaliseHeader(readUnit(header).bare));
  const kind = claim && fieldById(claim.field)?.kind.id;
  return kind === 'number' || kind === 'money' ? claim : undefined;
}

function subjectOf(
  keys: readonly string[],
  claims: readonly (Claim | undefined)[],
  rows: RowsOf,
  vendor: Vendor | undefined,
): Pick<Surroundings, 'about' | 'certain'> {
  if (rows === 'activities') return { about: 'activity', certain: true };
  if (vendor) return { about: vendor.about, certain: true };
  if (rows === 'organizations') return { about: 'company', certain: true };
  const claimed = claims.flatMap((claim) => claim?.field ?? []);
  const ofPersons = claimed.some((field) => personFields.has(field)) || keys.some((key) => personKeys.has(key));
  const ofCompanies = claimed.some((field) => fieldById(field)?.of === 'organization');
  return { about: ofPersons || !ofCompanies ? 'person' : 'company', certain: false };
}
