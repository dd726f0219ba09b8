import { checks } from '../checks/index.ts';
import { operators } from '../criteria/index.ts';
import { parseDefinition } from '../definition/parse.ts';
import { fieldById, fields } from '../fields/catalogue.ts';

/** Parses a definition with all operators, checks and fields that there are. */
export function readDefinition(text: string, file: string): ReturnType<typeof parseDefinition> {
  return parseDefinition(text, file, { operators, checks, field: fieldById, fields });
}
