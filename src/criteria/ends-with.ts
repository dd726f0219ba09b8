import { textSearch } from './text-search.ts';

export const endsWith = textSearch('ends_with', 'the text ends with one of these', (text, part) => text.endsWith(part));
