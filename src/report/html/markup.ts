import { printable } from '../printable.ts';

/** HTML that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[];

/**
 * HTML with values between: texts show as they are, whatever they hold, and markup goes in as markup. Values stand in
 * text and in quoted attributes only. Numbers are measures of drawings, to three places.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: parts.reduce((text, part, index) => `${text}${render(values[index - 1])}${part}`) };
}

/** No markup at all. */
export const nothing: Markup = { markup: '' };

function render(value: Piece): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  if (typeof value === 'string') return escapeMarkup(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]);
}
