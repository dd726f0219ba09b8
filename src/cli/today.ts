const DAY = 86_400_000;

/** The day that it is now in UTC, as days since 1970-01-01. */
export function today(): number {
  return Math.floor(Date.now() / DAY);
}
