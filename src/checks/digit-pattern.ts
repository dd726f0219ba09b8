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
