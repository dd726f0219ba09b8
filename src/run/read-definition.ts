import { parseDefinition } from '../definition/parse.ts';
import { vocabulary } from './vocabulary.ts';

/** Parses a definition with all operators, checks and fields that there are. */
export function readDefinition(text: string, file: string): ReturnType<typeof parseDefinition> {
  return parseDefinition(text, file, vocabulary);
}
