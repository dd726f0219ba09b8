import type { NamedList } from '../definition/definition.ts';
import { definitionContext } from '../definition/membership.ts';
import type { Period } from '../fields/calendar.ts';
import { fieldById } from '../fields/catalogue.ts';
import type { Kind } from '../fields/kind.ts';
import { countOf, formatCount } from './figures.ts';
import { enumerate, fieldName } from './words.ts';

/** The named lists of a definition by their ids, loaded. */
export type NamedLists = Readonly<Record<string, NamedList>>;

/** Values and lists of which one is enough, as operators hold them. */
export interface Choice {
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

/** Of more values than these only the names are said; what they mean stands at the end of the page. */
const MOST_EXPLAINED = 3;
const MOST_ENTRIES = 4;
const PLAIN_NUMBER = /^\d+$/;
const READING = definitionContext({ country: 'US', asOf: 0, lists: {} });

/** A value of a field as a definition writes it: `5,000`, `decision maker (decides)`, `5112`. */
export function valueText(field: string, text: string, explained = true): string {
  const kind = fieldById(field)?.kind;
  if (kind?.id === 'number' && PLAIN_NUMBER.test(text) && text.length > 4) return formatCount(Number(text));
  if (kind?.describe !== undefined) return describeText(kind, text);
  if (kind?.terms === undefined) return text;
  const ids: readonly string[] = kind.read(text, READING).value ?? [];
  const terms = kind.terms.filter(({ id }) => ids.includes(id));
  if (terms.length === 0) return text;
  return terms.map(({ id, means }) => (explained ? `${fieldName(id)} (${means})` : fieldName(id))).join(', ');
}

/** A code with its title; as it stands where nothing is known of it. */
function describeText(kind: Kind, text: string): string {
  const { value } = kind.read(text, READING);
  const [described] = value === undefined ? [] : (kind.describe?.(value) ?? []);
  return described ?? text;
}

/**
 * `a, b or c`, or `one on the list competitors (3 entries: Oracle, IBM, SAP)`.
 * @param entry what stands before a list.
 */
export function choiceText(
  field: string,
  { texts, lists }: Choice,
  named: NamedLists,
  entry = 'one on the list',
): string {
  const values = texts.map((text) => valueText(field, text, texts.length <= MOST_EXPLAINED));
  return enumerate([...values, ...lists.map((id) => `${entry} ${listText(id, named)}`)], 'or');
}

/** A list by its name, with how many entries it has and the first of them. */
export function listText(id: string, named: NamedLists): string {
  const entries = Object.hasOwn(named, id) ? listEntries(named[id]) : [];
  if (entries.length === 0) return `${id} (no entries)`;
  const more = entries.length - MOST_ENTRIES;
  const some = entries.slice(0, MOST_ENTRIES).join(', ');
  const rest = more > 0 ? ` and ${formatCount(more)} more` : '';
  return `${id} (${countOf(entries.length, 'entry', 'entries')}: ${some}${rest})`;
}

/** `90 days`, `1 month`. */
export function periodText({ count, unit }: Period): string {
  return countOf(count, unit);
}

function listEntries({ value, name, domain, email, phone }: NamedList): readonly string[] {
  return [...value, ...name, ...domain, ...email, ...phone];
}
