import { lazy } from './lazy.ts';
import { fold, words } from './text.ts';

/** The titles of an industry classification. */
export interface IndustryTitles {
  /** Code to title, in the order of the classification. */
  readonly titles: ReadonlyMap<string, string>;
  /**
   * The codes of a title, compared as words: one, or several of which each lies below the first. None for a title
   * that stands in two places of the classification.
   */
  codesOf(title: string): readonly string[];
}

/**
 * Understands a table of lines `code title`, where a code without a title has that of the code above it.
 * @param parentOf the code above a code.
 */
export function industryTitles(table: string, parentOf: (code: string) => string): IndustryTitles {
  const titles = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [code] = line.split(' ', 1);
    titles.set(code, line.slice(code.length + 1) || (titles.get(parentOf(code)) as string));
  }
  const codes = lazy(() => codesByTitle(titles));
  return { titles, codesOf: (title) => codes().get(form(title)) ?? [] };
}

function codesByTitle(titles: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, title] of titles) {
    const key = form(title);
    const known = codes.get(key);
    if (known === undefined) codes.set(key, [code]);
    else known.push(code);
  }
  for (const [title, [first, ...below]] of codes) {
    if (below.some((code) => !code.startsWith(first))) codes.delete(title);
  }
  return codes;
}

function form(title: string): string {
  return words(fold(title)).join(' ');
}

/**
 * Codes as people read them, each with its title. Of codes that are one industry at several levels, only the coarsest.
 */
export function describeCodes(
  codes: readonly string[],
  titleOf: (code: string) => string | undefined,
): readonly string[] {
  return codes
    .filter(
      (code) =>
        !codes.some(
          (other) => other.length < code.length && code.startsWith(other) && titleOf(other) === titleOf(code),
        ),
    )
    .map((code) => {
      const title = titleOf(code);
      return title === undefined ? code : `${code} ${title}`;
    });
}
