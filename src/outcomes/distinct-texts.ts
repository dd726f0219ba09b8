/** Numbers the distinct texts of a column from 0, in the order in which they first appear, as long as they are few. */
export class DistinctTexts {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** The number of a text; -1 where it is one more than may be. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.texts.length === this.most) return -1;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
