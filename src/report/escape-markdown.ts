import { printable } from './printable.ts';

/** Characters that make a table, code, emphasis, a heading, a formula, a link, an image or HTML. */
const MARKS = /[\\`*|~#$[\]]/g;

/** A text made safe for any place of a Markdown page, a table's cell included: it shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(MARKS, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
