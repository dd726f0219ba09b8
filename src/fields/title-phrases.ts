/** One phrase of a table: the words after its first, and what it means. */
interface Phrase {
  readonly rest: readonly string[];
  readonly meaning: string;
}

/** A table of phrases by their first word; of phrases with the same first word the longest come first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase at its place among words. */
export interface FoundPhrase {
  readonly at: number;
  /** In words. */
  readonly length: number;
  readonly meaning: string;
}

/** @param table meaning to phrases, parted by commas; their words folded, and parted by single spaces or line ends. */
export function phrases(table: Readonly<Record<string, string>>): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [meaning, list] of Object.entries(table)) {
    for (const phrase of list.split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/);
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [{ rest, meaning }]);
      else others.push({ rest, meaning });
    }
  }
  for (const each of byFirst.values()) each.sort((left, right) => right.rest.length - left.rest.length);
  return byFirst;
}

/** The longest phrase that begins at a word. */
export function phraseAt(words: readonly string[], at: number, table: Phrases): FoundPhrase | undefined {
  for (const { rest, meaning } of table.get(words[at]) ?? []) {
    let same = 0;
    while (same < rest.length && words[at + 1 + same] === rest[same]) same += 1;
    if (same === rest.length) return { at, length: rest.length + 1, meaning };
  }
  return undefined;
}

/** Every word that a phrase of a table has. */
export function wordsOf(table: Phrases): readonly string[] {
  return [...table].flatMap(([first, sameFirst]) => [first, ...sameFirst.flatMap(({ rest }) => rest)]);
}
