import { textSearch } from './text-search.ts';

export const contains = textSearch(
  'contains',
  'one of these occurs anywhere in the text, also inside a word',
  (text, part) => text.includes(part),
);
