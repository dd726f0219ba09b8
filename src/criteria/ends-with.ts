import { never } from '../fields/plain-reader.ts';
import { textSearch } from './text-search.ts';

export const endsWith = textSearch(
  'ends_with',
  'the text ends with one of these',
  (text, part) => text.endsWith(part),
  // The host alone tells of an address whether it ends with a host, or with a part of one.
  (parts, { kind }) => (kind.id === 'email' && parts.every((part) => part.lastIndexOf('@') <= 0) ? never : undefined),
);
