import { DigitAutomaton } from './digit-automaton.ts';

/** Digits that are dialled before a number and are no part of it. */
export interface PhonePrefix {
  /** Where it is one of some fixed texts: these, in the order in which they count. */
  readonly fixed: readonly string[] | undefined;
  /** Knows how digits begin that may have it: nearly all others are told by this. */
  readonly opening: DigitAutomaton;
  readonly pattern: RegExp;
  /** What replaces a prefix that captured digits. */
  readonly rule: string | undefined;
}

/** @param pattern as in libphonenumber's metadata, 0 for none. */
export function compilePrefix(pattern: string | 0 | undefined, rule?: string | 0): PhonePrefix | undefined {
  if (!pattern) return undefined;
  return {
    fixed: /^[\d|]+$/.test(pattern) ? pattern.split('|') : undefined,
    opening: new DigitAutomaton([pattern.replace(/\((?!\?)/g, '(?:').replaceAll('$', '')]),
    pattern: new RegExp(`^(?:${pattern})`),
    rule: rule || undefined,
  };
}

/** What digits are without their prefix; the same digits where they do not have it. */
export function withoutPrefix(digits: string, { fixed, opening, pattern, rule }: PhonePrefix): string {
  if (fixed !== undefined) {
    for (const prefix of fixed) if (digits.startsWith(prefix)) return digits.slice(prefix.length);
    return digits;
  }
  if (!opening.begins(digits)) return digits;
  const match = pattern.exec(digits);
  if (match === null) return digits;
  const captured = match.length > 1 && match[match.length - 1];
  if (rule !== undefined && captured) return digits.replace(pattern, rule);
  return digits.slice(match[0].length);
}
