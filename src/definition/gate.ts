/** What `--fail-on` and `gates` say: the run fails when it is true. */
export interface Gate {
  /** A counter, or the way to a number of the report: `by.source[Webinar].qualified`. */
  readonly counter: string;
  readonly sign: '<' | '>';
  readonly amount: number;
  /** Whether the amount is a percentage: of the rows read, where it is about a counter. */
  readonly percent: boolean;
}

/** The names that a gate may compare, as the text of a regular expression. */
export const gatePath = '[a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+|\\[[^\\[\\]]{1,200}\\])*';

const gate = new RegExp(`^(${gatePath})\\s*([<>])\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*(%?)$`);

/** Understands `qualified<5%` and `unreadable > 0`; undefined for anything else. */
export function parseGate(text: string): Gate | undefined {
  const match = gate.exec(text.trim());
  if (match === null) return undefined;
  const [, counter, sign, amount, percent] = match;
  return { counter, sign: sign as Gate['sign'], amount: Number(amount), percent: percent === '%' };
}
