/** What `--fail-on` and `gates` say: the run fails when it is true. */
export interface Gate {
  /** A counter, or the way to a number of the report: `by.source[Webinar].qualified`. */
  readonly counter: string;
  readonly sign: '<' | '>';
  readonly amount: number;
  /** Whether the amount is a percentage: of the rows read, where it is about a counter. */
  readonly percent: boolean;
}

const name = '[^\\s<>.\\[\\]]+(?: +[^\\s<>.\\[\\]]+)*';

/** What stands in brackets: it may hold brackets in pairs. */
const inBrackets = '(?:[^\\[\\]]|\\[[^\\[\\]]*\\]){1,200}';

/** The way to a number of a report, as the text of a regular expression. */
export const gatePath = `${name}(?:\\.${name}|\\[${inBrackets}\\])*`;

/** What a gate compares with, as the text of a regular expression. */
export const gateLimit = '([<>])\\s*(-?\\d{1,12}(?:\\.\\d{1,6})?)\\s*(%?)';

const gate = new RegExp(`^(${gatePath})\\s*${gateLimit}$`);

/** Understands `qualified<5%` and `unreadable > 0`; undefined for anything else. */
export function parseGate(text: string): Gate | undefined {
  const match = gate.exec(text.trim());
  if (match === null) return undefined;
  const [, counter, sign, amount, percent] = match;
  return { counter, sign: sign as Gate['sign'], amount: Number(amount), percent: percent === '%' };
}

const part = new RegExp(`\\[(${inBrackets})\\]|[^.[\\]]+`, 'g');

/** The names on the way to a number: behind dots, or in brackets. */
export function namesOnWay(counter: string): { readonly name: string; readonly isBracketed: boolean }[] {
  return [...counter.matchAll(part)].map(([name, bracketed]) => ({
    name: bracketed?.trim() ?? name,
    isBracketed: bracketed !== undefined,
  }));
}
