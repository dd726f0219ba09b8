/** What an explanation says, in words but in no form yet: text, Markdown and JSON are made of it. Plain data. */
export interface Page {
  readonly title: string;
  readonly intro: readonly string[];
  readonly parts: readonly Part[];
}

export interface Part {
  /** Stable, for those who read JSON: `requires`. */
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly tables: readonly PageTable[];
}

/** A sentence, and what belongs below it. */
export interface Statement {
  readonly text: string;
  readonly statements: readonly Statement[];
}

export interface PageTable {
  readonly head: readonly string[];
  /** Which columns hold figures. The last one never does. */
  readonly figures: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Where its part has several tables. */
  readonly title?: string;
}

/** A part that is not there where it has nothing to say. */
export function part(
  id: string,
  title: string,
  statements: readonly Statement[],
  ...tables: readonly PageTable[]
): Part[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return statements.length === 0 && filled.length === 0 ? [] : [{ id, title, statements, tables: filled }];
}

export function say(text: string, statements: readonly (Statement | string)[] = []): Statement {
  return { text, statements: statements.map((one) => (typeof one === 'string' ? say(one) : one)) };
}

/** A table of rows; a heading that starts with `>` is that of figures. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[], title?: string): PageTable {
  return {
    head: head.map((heading) => heading.replace('>', '')),
    figures: head.map((heading) => heading.startsWith('>')),
    rows,
    ...(title !== undefined && { title }),
  };
}
