import { wordBlanks } from '../../fields/catalogue/blanks.ts';
import { fieldById } from '../../fields/catalogue.ts';
import type { Company } from '../../fields/company.ts';
import type { Field } from '../../fields/field.ts';
import type { Cell } from '../../fields/kind.ts';
import type { Name } from '../../fields/name.ts';
import { fold, words } from '../../fields/text.ts';
import { type Batch, cellText } from '../../qualify/batch.ts';
import type { Layout } from '../../qualify/layout.ts';
import { layoutOf, type Prepared } from '../prepare.ts';
import type { Trait } from './lead-table.ts';
import { fieldTraits, personNames } from './traits.ts';

/** What is compared of the leads of a run, and how it is read from their rows. */
export interface LeadReader {
  readonly traits: readonly Trait[];
  readonly ofCompanies: boolean;
  /** @returns the words of a lead's name, and its traits' texts as they compare; empty where they are blank. */
  read(batch: Batch, record: number, list: number): { readonly name: string[]; readonly texts: string[] };
}

/** Columns that are no field tell something too: these many of them. */
const MOST_COLUMNS = 16;

/** Longer texts are remarks, and a name of more words is none: they are compared as far as this. */
const LONGEST = 200;
const MOST_WORDS = 6;

const otherBlanks: ReadonlySet<string> = new Set(wordBlanks);
const inBrackets = /\([^()]*\)/g;

/** Settles what is compared: in lists of people their names, in lists without them the names of companies. */
export function createLeadReader(prepared: Prepared): LeadReader {
  const { lists, merged, compiled } = prepared;
  const layouts = lists.map((list, number) => layoutOf(list, merged.columns[number], prepared));
  const tells = (field: string) => layouts.some(({ sources }) => (sources[field] ?? []).length > 0);
  const ofCompanies = !personNames.some(tells);
  const told = fieldTraits.filter(({ id, fields }) => fields.some(tells) && !(ofCompanies && id === 'company'));
  const taken = new Set(layouts.flatMap(({ sources }) => Object.values(sources).flatMap(columnsOf)));
  const others = [...merged.header.keys()].filter((column) => !taken.has(column)).slice(0, MOST_COLUMNS);
  const blanks = new Map<string, ReadonlySet<string>>();
  for (const id of [...personNames, 'company', ...told.flatMap(({ fields }) => fields)]) {
    blanks.set(id, compiled.reading.blanksOf(fieldById(id) as Field));
  }

  /** The first readable cell of a field, else the first that is filled. */
  function cellOf(batch: Batch, record: number, { sources }: Layout, id: string): Cell | undefined {
    let unreadable: Cell | undefined;
    for (const { column, context } of sources[id] ?? []) {
      const whole = cellText(batch, record, column).trim();
      const text = id === 'company' ? withoutRemark(whole) : whole;
      if (text === '' || blanks.get(id)?.has(text.toLowerCase())) continue;
      const cell = (fieldById(id) as Field).kind.read(text, context);
      if (cell.value !== undefined) return cell;
      unreadable ??= cell;
    }
    return unreadable;
  }

  function textOf(batch: Batch, record: number, layout: Layout, fields: readonly string[]): string {
    for (const id of fields) {
      const cell = cellOf(batch, record, layout, id);
      if (cell === undefined) continue;
      return cell.value === undefined ? fold(cell.text) : (fieldById(id) as Field).kind.keys(cell.value).join(';');
    }
    return '';
  }

  function nameOf(batch: Batch, record: number, layout: Layout): string[] {
    if (ofCompanies) {
      const named = cellOf(batch, record, layout, 'company')?.value as Company | undefined;
      return named === undefined ? [] : named.key.split(' ');
    }
    const [whole, ...parts] = personNames.map((id) => cellOf(batch, record, layout, id)?.value as Name | undefined);
    if (whole) return [...whole.words];
    // A part in its own column is one word, whatever blanks have got into it.
    return parts.flatMap((part) => (part ? [part.words.join('')] : []));
  }

  return {
    traits: [...told, ...others.map((column): Trait => ({ id: merged.header[column], topic: 'other' }))],
    ofCompanies,
    read(batch, record, list) {
      const layout = layouts[list];
      return {
        name: nameOf(batch, record, layout).slice(0, MOST_WORDS),
        texts: [
          ...told.map(({ fields }) => textOf(batch, record, layout, fields).slice(0, LONGEST)),
          ...others.map((column) => otherText(cellText(batch, record, column).slice(0, LONGEST))),
        ],
      };
    },
  };
}

/** `Ritz-Carlton (San Francisco)` as `Ritz-Carlton`. */
function withoutRemark(text: string): string {
  const plain = text.replace(inBrackets, ' ').trim();
  return plain === '' ? text : plain;
}

function columnsOf(sources: Layout['sources'][string]): number[] {
  return sources.map(({ column }) => column);
}

/** A text of which nothing is known, without its punctuation. */
function otherText(text: string): string {
  const folded = fold(text);
  return otherBlanks.has(folded) ? '' : words(folded).join(' ');
}
