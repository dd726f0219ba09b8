import { printable } from './printable.ts';

/** Characters that make a table, code, emphasis, a heading, a formula, a link, an image or HTML. */
const MARKS = /[\\`*|~#$[\]]/g;
/** What becomes a link without any mark: `http://`, `www.` */
const BARE_LINK = /(?<=\b(?:https?|ftp):)\/\/|(?<=\bwww)\./gi;
/** What calls a person of a platform: `@name` that is no address. */
const MENTION = /(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu;

/**
 * A text made safe for any place of a Markdown page, a table's cell included: it shows as it is, on one line,
 * and leads nowhere.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(MARKS, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(BARE_LINK, (mark) => (mark === '.' ? '\\.' : '\\/\\/'))
    .replace(MENTION, '@&#8203;');
}
