import type { Encoding, Guess, ListFormat, ReadCounts } from '../input/list.ts';
import type { Mapping, MappingNote } from '../input/mapping.ts';
import type { ListFacts } from '../run/facts.ts';
import { countOf } from './figures.ts';
import { shorten } from './printable.ts';

const FORMATS: Readonly<Record<ListFormat, string>> = { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' };

export function formatName(format: ListFormat): string {
  return FORMATS[format];
}

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252',
};

export function encodingName(encoding: Encoding): string {
  return ENCODINGS[encoding];
}

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

export function delimiterName(delimiter: string): string {
  return DELIMITERS[delimiter] ?? quote(delimiter);
}

/** A header or another text of a list inside a sentence. */
export function quote(text: string): string {
  return `"${shorten(text, 40)}"`;
}

/** What was guessed or repaired, as a sentence. The facts are those of the layout and of the finished reading. */
export function guessText(
  code: Guess['code'] | 'blank-lines' | 'short-rows',
  layout: ListFacts['layout'],
  counts: ReadCounts,
): string {
  switch (code) {
    case 'delimiter':
      return `Cells seem to be divided by ${delimiterName(layout.delimiter)} (else --delimiter).`;
    case 'encoding':
      return `The text seems to be ${encodingName(layout.encoding)} (else --encoding).`;
    case 'sep-line':
      return 'The first line only names the delimiter.';
    case 'preamble': {
      const lines = layout.preamble - (layout.guesses.some((guess) => guess.code === 'sep-line') ? 1 : 0);
      return `${countOf(lines, 'line')} before the header left out.`;
    }
    case 'footer':
      return `${countOf(counts.footer, 'line')} after the last row left out.`;
    case 'blank-lines':
      return `${countOf(counts.blankLines, 'blank line')} left out.`;
    case 'short-rows':
      return `${countOf(counts.short, 'row')} shorter than the header, read with blanks.`;
    case 'mixed-encoding':
      return `${countOf(counts.transcoded, 'row')} not in UTF-8, read as Windows-1252.`;
    case 'carriage-returns':
      return 'Lines end in carriage returns alone, as old Mac programs write them.';
    case 'no-header':
      return 'There seems to be no header line: columns were told by their cells. Map them with --column <field>=<number>.';
    case 'replaced-columns':
      return 'The leadq_ columns of an earlier run are replaced.';
  }
}

/** A doubt about what a column means, as a sentence. */
export function mappingNoteText({ code, facts }: MappingNote): string {
  const header = quote(String(facts.header));
  switch (code) {
    case 'ambiguous':
      return `${header} could mean several fields and is not used: map it with --column <field>=<header>.`;
    case 'contradicted':
      return `${header} is not used as ${facts.field}: only ${facts.percent}% of its cells can be read as that.`;
    case 'all-numbers':
      return `${header} is not used as ${facts.field}: it holds nothing but numbers.`;
    case 'date-order': {
      const order = facts.order === 'dmy' ? 'day/month/year' : 'month/day/year';
      const reason =
        facts.from === 'country'
          ? 'as in the default country: no date in it tells'
          : 'by dates that read in one way only';
      return `Dates in ${header} are read as ${order}, ${reason}.`;
    }
    case 'by-content':
      return `${header} is used as ${facts.field}, by its cells.`;
    case 'vendor':
      return `The list was exported from ${facts.vendor}.`;
  }
}

export function mappingProblemText({ code, field, header }: Mapping['problems'][number]): string {
  switch (code) {
    case 'unknown-field':
      return `There is no field ${quote(field)}.`;
    case 'unknown-header':
      return `There is no column ${quote(header)}, which was to be ${field}.`;
    case 'column-taken':
      return `${quote(header)} was to be ${field}, and is another field already.`;
  }
}
