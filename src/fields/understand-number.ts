import { createNumberingPlans, type NumberingProblem, type PlannedNumber } from './numbering-plan.ts';
import { WrittenNumber } from './written-number.ts';

/** Where numbers are put down to be understood, one after the other: none lasts longer than until the next. */
export const written = new WrittenNumber();
const { room } = written;
const plans = createNumberingPlans(room);

/**
 * The number that the written digits mean, by the first of their possible readings that gives a valid one; else by the
 * first. Good until another is written.
 *
 * @param country as in `ReadingContext`.
 */
export function understand(country: string): PlannedNumber {
  const { plus, digits, optionalZero } = written;
  const number = plus ? plans.international(digits) : plans.dialled(digits, country);
  if (number.valid) return number;
  const text = room.text(digits);
  if (optionalZero >= 0) {
    const shorter = room.put(text.slice(0, optionalZero) + text.slice(optionalZero + 1));
    const other = plus ? plans.international(shorter) : plans.dialled(shorter, country);
    if (other.valid) return other;
  }
  if (text.startsWith('00') || (!plus && text.startsWith('011'))) {
    const abroad = plans.international(room.put(text.slice(text.startsWith('00') ? 2 : 3)));
    // 001-212-555-0100 in a list of the US is made up: 00 leads abroad from elsewhere, and nobody dials home by it.
    const home = abroad.callingCode === plans.callingCode(country) && text.startsWith('00');
    if (abroad.valid && (plus || !home)) return abroad;
  }
  return number;
}

/** What is wrong with a number of these national digits, as far as its plan can tell; undefined for one that the plan has. */
export function planProblem(
  callingCode: string,
  national: string,
  country: string | undefined,
): NumberingProblem | undefined {
  written.take(national, false);
  return plans.problem({ callingCode, national: written.digits, country });
}
