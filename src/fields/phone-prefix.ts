/** Digits that are dialled before a number and are no part of it, or with which the numbers of a country begin. */
export interface PhonePrefix {
  /** Where it is one of some fixed texts: these, in the order in which they count. */
  readonly fixed: readonly string[] | undefined;
  readonly pattern: RegExp;
  /** What replaces a prefix that captured digits. */
  readonly rule: string | undefined;
}

/** @param pattern, rule as in libphonenumber's metadata, 0 for none. */
export function compilePrefix(pattern: string | 0 | undefined, rule?: string | 0): PhonePrefix | undefined {
  if (!pattern) return undefined;
  return {
    fixed: /^[\d|]+$/.test(pattern) ? pattern.split('|') : undefined,
    pattern: new RegExp(`^(?:${pattern})`),
    rule: rule || undefined,
  };
}

export function hasPrefix(digits: string, { fixed, pattern }: PhonePrefix): boolean {
  return fixed === undefined ? pattern.test(digits) : fixed.some((prefix) => digits.startsWith(prefix));
}

/** What digits are without their prefix; the same digits where they do not have it. */
export function withoutPrefix(digits: string, { fixed, pattern, rule }: PhonePrefix): string {
  if (fixed !== undefined) {
    for (const prefix of fixed) if (digits.startsWith(prefix)) return digits.slice(prefix.length);
    return digits;
  }
  const match = pattern.exec(digits);
  if (match === null) return digits;
  const captured = match.length > 1 && match[match.length - 1];
  if (rule !== undefined && captured) return digits.replace(pattern, rule);
  return digits.slice(match[0].length);
}
