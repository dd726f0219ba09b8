/** What fingers make of a number row, in words that follow "is". */
export type DigitPattern = 'one digit throughout' | 'digits in order' | 'the same digits over and over';

/** Of so few digits or less, a pattern is soon met by chance. */
const FEWEST = 6;
const FEWEST_OVER_AND_OVER = 9;

/** The pattern that all of some digits make: `5555555555`, `0123456789`, `9876543210`, `1231231231`. */
export function digitPattern(digits: string): DigitPattern | undefined {
  if (digits.length < FEWEST) return undefined;
  switch ((10 + digits.charCodeAt(1) - digits.charCodeAt(0)) % 10) {
    case 0:
      if (isStepped(digits, 0)) return 'one digit throughout';
      break;
    case 1:
      if (isStepped(digits, 1)) return 'digits in order';
      break;
    case 9:
      if (isStepped(digits, 9)) return 'digits in order';
  }
  if (digits.length < FEWEST_OVER_AND_OVER) return undefined;
  return isPeriodic(digits, 2) || isPeriodic(digits, 3) ? 'the same digits over and over' : undefined;
}

/** Whether each digit is the one before plus a step, with 0 after 9. */
function isStepped(digits: string, step: number): boolean {
  for (let i = 1; i < digits.length; i++) {
    if ((10 + digits.charCodeAt(i) - digits.charCodeAt(i - 1)) % 10 !== step) return false;
  }
  return true;
}

function isPeriodic(digits: string, period: number): boolean {
  for (let i = period; i < digits.length; i++) {
    if (digits.charCodeAt(i) !== digits.charCodeAt(i - period)) return false;
  }
  return true;
}

/** Whether digits make such a pattern. @param bytes digits in ASCII from `start` to `end` */
export function makePattern(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < FEWEST) return false;
  const step = (10 + bytes[start + 1] - bytes[start]) % 10;
  if ((step === 0 || step === 1 || step === 9) && goOn(bytes, start, end, 1, step)) return true;
  return end - start >= FEWEST_OVER_AND_OVER && (goOn(bytes, start, end, 2, 0) || goOn(bytes, start, end, 3, 0));
}

/** Whether each digit is the one some places before plus a step, with 0 after 9. */
function goOn(bytes: Uint8Array, start: number, end: number, places: number, step: number): boolean {
  for (let at = start + places; at < end; at++) {
    if ((10 + bytes[at] - bytes[at - places]) % 10 !== step) return false;
  }
  return true;
}
