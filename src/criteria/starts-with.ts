import { textSearch } from './text-search.ts';

export const startsWith = textSearch('starts_with', 'the text begins with one of these', (text, part) =>
  text.startsWith(part),
);
