import * as z from 'zod';
import { count, flag, text } from '../output/value-shapes.ts';
import { coverage } from './group-shapes.ts';

const note = z
  .object({
    code: text,
    doubtful: flag.describe('Whether it may be wrong in a way that changes what leads are taken for.'),
    text,
  })
  .describe('What was guessed, repaired or left out.');

const skipped = z
  .object({ preamble: count, blank: count, footer: count })
  .describe('Lines that are not rows: before the header, blank ones, after the last row.');

const mapped = z.object({
  header: text,
  field: text,
  how: text.describe('vendor, header, content or override: what the field was told by.'),
});

export const list = z
  .object({
    source: text.describe('The list as the user named it.'),
    format: z.enum(['csv', 'json', 'ndjson']),
    compressed: flag,
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
    delimiter: text.nullable().describe('One character; null for JSON.'),
    vendor: text.nullable().describe('The product whose export it is.'),
    headless: flag.describe('Whether it has no header line.'),
    rows: count.describe('Rows read, the unreadable ones included.'),
    unreadable: count,
    skipped,
    short: count.describe('Rows shorter than the header, read with blanks.'),
    transcoded: count.describe("Rows that are not in the list's encoding."),
    mapping: z.array(mapped).describe('The columns of which something was made, in the order of the list.'),
    unmapped: z.array(text).describe('Headers of the columns that only pass through.'),
    notes: z.array(note),
  })
  .describe('A list as it was read: nothing of its cells, only its headers and counts.')
  .meta({ id: 'list' });

export const organizations = z
  .object({
    lists: z.array(list),
    matched: z
      .object({ id: count, domain: count, name: count })
      .describe('Contacts by what they found their organization by.'),
    unmatched: count.describe('Contacts without an organization.'),
    repeated: count.describe('Organizations with a key that an earlier one has.'),
    coverage,
  })
  .describe('The organization lists, and how many contacts found their organization.');

export const activities = z
  .object({
    lists: z.array(list),
    contacts: count.describe('Contacts that did something.'),
    matched: count.describe('Leads that did something.'),
    unknownType: count.describe('Activities of a type that is not in the vocabulary: they count for nothing.'),
    undated: count.describe('Activities without a day: they do not fade.'),
    nobody: count.describe('Activities without an id or address: they count for nothing.'),
  })
  .describe('The activity lists, and how many contacts and leads did something.');

export const namedList = z.object({
  id: text,
  source: text.nullable().describe('Null where it stands in the definition.'),
  entries: count,
});
