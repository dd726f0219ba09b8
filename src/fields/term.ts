import type { Kind, Term } from './kind.ts';
import { lazy } from './lazy.ts';
import { fold, splitList, words } from './text.ts';

/**
 * A kind of a closed vocabulary. A cell may list several terms; each is found by its id or a synonym, compared as words,
 * so that `c_suite`, `C-Suite` and `c suite` are one. Unknown terms are passed over. `value`: the ids, each once.
 */
export function oneOf(terms: readonly Term[]): Kind<readonly string[]> {
  const ids = lazy(
    () =>
      new Map(terms.flatMap(({ id, synonyms }) => [id, ...synonyms].map((name): [string, string] => [form(name), id]))),
  );
  return {
    id: 'term',
    terms,
    read(text) {
      const whole = ids().get(form(text));
      if (whole !== undefined) return { text, value: [whole] };
      const found = splitList(text).flatMap((part) => ids().get(form(part)) ?? []);
      return { text, value: found.length === 0 ? undefined : [...new Set(found)] };
    },
    keys: (value) => value,
  };
}

function form(text: string): string {
  return words(fold(text.replaceAll('_', ' '))).join(' ');
}
