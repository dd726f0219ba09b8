/**
 * A text as YAML that reads as exactly this text, also between `{ }` and `[ ]`: as it is where no reader could take it
 * for anything else, otherwise in double quotes.
 */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !OTHER.test(text) ? text : JSON.stringify(text);
}

/** Words of letters, digits and marks that mean nothing to YAML, from a letter to a letter or digit. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ._/&@()+'’-]*[\p{L}\p{M}\p{N}.)])?$/u;

/** What YAML 1.1 or 1.2 reads as a truth or as nothing. */
const OTHER = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
