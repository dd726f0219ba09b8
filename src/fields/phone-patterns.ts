import { DigitAutomaton } from './digit-automaton.ts';
import { asciiText } from './digit-room.ts';

/**
 * How often regular expressions answer before an automaton is made. They cost nothing until they are asked; an automaton
 * of a country's plan costs 0.3 to 5 ms, the more the colder the program is. With it a number is read in 0.12 to 0.2 µs,
 * instead of 0.34. Half as many would cost time in lists of 5,000 numbers, twice as many in long ones.
 */
export const FEW = 2048;

/** Patterns of digits, each to be matched from end to end. */
export class PhonePatterns {
  private readonly regexes: readonly RegExp[];
  private asked = 0;
  private automaton: DigitAutomaton | undefined;

  /** @param patterns in the syntax of `DigitAutomaton`; 31 at the most. */
  constructor(private readonly patterns: readonly string[]) {
    this.regexes = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));
  }

  /**
   * Whether digits match any of the wanted patterns, and any of others too.
   *
   * @param bytes digits in ASCII from `start` to `end`.
   * @param wanted, others a bit for each pattern, in their order.
   */
  matches(bytes: Uint8Array, start: number, end: number, wanted: number, others: number): boolean {
    if (this.automaton === undefined) {
      if (this.asked++ < FEW) {
        const text = asciiText(bytes, start, end);
        return this.matchesAny(text, wanted) && (others === wanted || this.matchesAny(text, others));
      }
      this.automaton = new DigitAutomaton(this.patterns);
    }
    const matched = this.automaton.match(bytes, start, end);
    return (matched & wanted) !== 0 && (matched & others) !== 0;
  }

  private matchesAny(text: string, wanted: number): boolean {
    for (let i = 0; wanted >> i !== 0; i++) if (wanted & (1 << i) && this.regexes[i].test(text)) return true;
    return false;
  }
}
