import { OperandProblem, type Operator } from '../definition/operator.ts';
import { describe } from '../definition/plain.ts';

/**
 * An operator that looks at missing data itself, with yes or no as operand. No cell can be asked whether it is there:
 * the evaluator answers for it, and `compile` throws.
 */
export function presence(id: 'present' | 'missing', means: string): Operator<boolean> {
  return {
    id,
    kinds: 'any',
    operand: 'yes_no',
    means,
    parse(operand) {
      const word = typeof operand === 'string' ? operand.toLowerCase() : '';
      if (word === 'yes' || word === 'true') return true;
      if (word === 'no' || word === 'false') return false;
      return new OperandProblem(`here must stand \`yes\` or \`no\`, not ${describe(operand)}`, [], 'yes');
    },
    compile() {
      throw new Error(`\`${id}\` is answered by the evaluator`);
    },
  };
}
