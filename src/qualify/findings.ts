import type { Check } from '../checks/check.ts';
import type { Definition, NamedList, Strength } from '../definition/definition.ts';
import { type Answers, answerOf } from './answers.ts';
import { compilePredicate, type Predicate } from './predicate.ts';
import type { QuestionSet } from './question.ts';

/** What speaks against a lead before anything is scored. */
interface Findings {
  /** Codes that reject it, the weightiest first. */
  readonly rejecting: readonly string[];
  /** Codes that were found and do not reject it: single signs. */
  readonly others: readonly string[];
}

interface CompiledCheck {
  readonly check: Check;
  readonly strength: Strength;
  readonly bits: readonly number[];
}

export interface FindingsProgram {
  readonly checks: readonly CompiledCheck[];
  readonly when: readonly { readonly id: string; readonly predicate: Predicate }[];
  find(answers: Answers): Findings;
}

/** Groups whose yes rejects whatever `fake` says. */
const ORDERS: readonly string[] = ['suppressed', 'opt-out', 'competitor'];

/** The strength of a check under a definition: its id under `fake`, else its group there, else its own default. */
function strengthOf(check: Check, definition: Definition): Strength {
  const { reject } = definition;
  switch (check.group) {
    case 'suppressed':
      return reject.suppress.length > 0 ? 'proof' : 'off';
    case 'competitor':
      return reject.competitors.length > 0 ? 'proof' : 'off';
    case 'opt-out':
      return reject.optOut ? 'proof' : 'off';
  }
  const own = reject.fake[check.id];
  if (own !== undefined) return own;
  const group = reject.fake[check.group];
  if (group === undefined || check.strength === 'off') return check.strength;
  return group;
}

/** Makes step 1 ready: checks, suppression, competitors, opt-outs and the definition's own rejections. */
export function compileFindings(
  definition: Definition,
  checks: readonly Check[],
  allow: readonly NamedList[],
  questions: QuestionSet,
): FindingsProgram {
  const compiled = checks
    .map((check) => ({ check, strength: strengthOf(check, definition) }))
    .filter(({ strength }) => strength !== 'off')
    .map(({ check, strength }) => ({
      check,
      strength,
      bits: check.fields.map((field) => questions.check(check, field)),
    }));
  const orders = compiled.filter(({ check }) => ORDERS.includes(check.group));
  const fakes = compiled.filter(({ check }) => !ORDERS.includes(check.group));
  const allowed = allow.length > 0 ? allowBits(allow, questions) : [];
  const when = definition.reject.when.map(({ id, if: condition }) => ({
    id,
    predicate: compilePredicate(condition, questions),
  }));

  return {
    checks: compiled,
    when,
    find(answers) {
      const isYes = (bit: number) => answerOf(answers, bit) === true;
      const rejecting = orders.filter(({ bits }) => bits.some(isYes)).map(({ check }) => check.id);
      const found = allowed.some(isYes) ? [] : fakes.filter(({ bits }) => bits.some(isYes));
      const proofs = found.filter(({ strength }) => strength === 'proof');
      const signs = found.filter(({ strength }) => strength === 'sign');
      rejecting.push(...proofs.map(({ check }) => check.id));
      const corroborated = new Set(signs.map(({ check }) => check.group)).size >= 2;
      if (corroborated) rejecting.push(...signs.map(({ check }) => check.id));
      for (const { id, predicate } of when) if (predicate.answer(answers) === true) rejecting.push(id);
      return { rejecting, others: corroborated ? [] : signs.map(({ check }) => check.id) };
    },
  };
}

/** Questions that are yes where a lead is on an allow list by address, domain, company or phone. */
function allowBits(allow: readonly NamedList[], questions: QuestionSet): number[] {
  return ['email', 'email_domain', 'company_domain', 'company', 'phone', 'full_name'].map((field) =>
    questions.member(`allow ${field}`, field, allow),
  );
}
