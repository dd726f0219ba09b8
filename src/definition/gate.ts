/** What `--fail-on` and `gates` say: the run fails when it is true. */
export interface Gate {
  readonly counter: string;
  readonly sign: '<' | '>';
  readonly amount: number;
  /** Whether the amount is a percentage of the rows read. */
  readonly percent: boolean;
}

const gate = /^([a-z][a-z0-9_-]*)\s*([<>])\s*(\d{1,12}(?:\.\d{1,6})?)\s*(%?)$/;

/** Understands `qualified<5%` and `unreadable > 0`; undefined for anything else. */
export function parseGate(text: string): Gate | undefined {
  const match = gate.exec(text.trim());
  if (match === null) return undefined;
  const [, counter, sign, amount, percent] = match;
  return { counter, sign: sign as Gate['sign'], amount: Number(amount), percent: percent === '%' };
}
