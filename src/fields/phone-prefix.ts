import { DigitAutomaton } from './digit-automaton.ts';
import { type DigitRoom, type Digits, endOf, startOf, withoutFirst } from './digit-room.ts';
import { FEW } from './phone-patterns.ts';

/** Digits that are dialled before a number and are no part of it, or with which the numbers of a country begin. */
export class PhonePrefix {
  /** Where it is one of some fixed texts: these, in the order in which they count. */
  private readonly fixed: readonly string[] | undefined;
  private readonly pattern: RegExp;
  private asked = 0;
  private automaton: DigitAutomaton | undefined;

  /**
   * @param source as in libphonenumber's metadata.
   * @param rule what replaces a prefix that captured digits.
   */
  constructor(
    private readonly source: string,
    private readonly rule?: string,
  ) {
    this.fixed = /^[\d|]+$/.test(source) ? source.split('|') : undefined;
    this.pattern = new RegExp(`^(?:${source})`);
  }

  /** Whether digits begin with one or more of the prefix. */
  begins(digits: Digits, room: DigitRoom): boolean {
    const { fixed } = this;
    if (fixed === undefined) return this.mayBegin(digits, room) && this.stripPattern(digits, room) !== digits;
    for (let i = 0; i < fixed.length; i++) if (room.startsWith(digits, fixed[i])) return true;
    return false;
  }

  /** What digits are without the prefix; the same digits where they do not have it. */
  strip(digits: Digits, room: DigitRoom): Digits {
    const { fixed } = this;
    if (fixed === undefined) return this.mayBegin(digits, room) ? this.stripPattern(digits, room) : digits;
    for (let i = 0; i < fixed.length; i++) {
      if (room.startsWith(digits, fixed[i])) return withoutFirst(digits, fixed[i].length);
    }
    return digits;
  }

  private stripPattern(digits: Digits, room: DigitRoom): Digits {
    const text = room.text(digits);
    const match = this.pattern.exec(text);
    if (match === null) return digits;
    const captured = match.length > 1 && match[match.length - 1];
    if (this.rule !== undefined && captured) return room.put(text.replace(this.pattern, this.rule));
    return withoutFirst(digits, match[0].length);
  }

  /** Whether digits may begin with one or more of the prefix: most are told from it by the first two or three. */
  private mayBegin(digits: Digits, room: DigitRoom): boolean {
    if (this.automaton === undefined) {
      if (this.asked++ < FEW) return true;
      this.automaton = new DigitAutomaton([this.source.replace(/\((?!\?)/g, '(?:').replaceAll('$', '')]);
    }
    return this.automaton.begins(room.bytes, startOf(digits), endOf(digits));
  }
}

/** @param source, rule as in libphonenumber's metadata, 0 for none. */
export function compilePrefix(source: string | 0 | undefined, rule?: string | 0): PhonePrefix | undefined {
  return source ? new PhonePrefix(source, rule || undefined) : undefined;
}
