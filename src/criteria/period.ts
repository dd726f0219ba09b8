import { OperandProblem, type Plain } from '../definition/operator.ts';
import { describe } from '../definition/plain.ts';
import { type Period, parsePeriod } from '../fields/calendar.ts';

/** Understands `30 days`, `12 months`. */
export function readPeriod(operand: Plain): Period | OperandProblem {
  const period = typeof operand === 'string' ? parsePeriod(operand) : undefined;
  return (
    period ??
    new OperandProblem(`here must stand a period such as \`30 days\` or \`12 months\`, not ${describe(operand)}`)
  );
}
