import { DigitAutomaton } from './digit-automaton.ts';

/**
 * How often regular expressions answer before an automaton is made. They cost nothing until they are asked; an automaton
 * of a country's plan costs 0.3 to 5 ms, the more the colder the program is. A million numbers then take 0.5 s instead of
 * 0.9 s; the first 200,000 take as long as before, or a little longer.
 */
const FEW = 4096;

/** Patterns of digits, each to be matched from end to end. */
export class PhonePatterns {
  private readonly regexes: readonly RegExp[];
  private asked = 0;
  private automaton: DigitAutomaton | undefined;
  /** What the automaton said last, and of which digits: they are asked about twice in a row. */
  private last = '';
  private matched = 0;

  /** @param patterns in the syntax of `DigitAutomaton`; 31 at the most. */
  constructor(private readonly patterns: readonly string[]) {
    this.regexes = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));
  }

  /** Whether a text of digits matches any of the wanted patterns. @param wanted a bit for each, in their order. */
  matches(digits: string, wanted: number): boolean {
    if (this.automaton !== undefined) {
      if (digits !== this.last) {
        this.last = digits;
        this.matched = this.automaton.match(digits);
      }
      return (this.matched & wanted) !== 0;
    }
    this.asked++;
    if (this.asked === FEW) {
      this.automaton = new DigitAutomaton(this.patterns);
      this.matched = this.automaton.match(this.last);
    }
    for (let i = 0; wanted >> i !== 0; i++) if (wanted & (1 << i) && this.regexes[i].test(digits)) return true;
    return false;
  }
}
