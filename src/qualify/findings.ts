import type { Check } from '../checks/check.ts';
import type { Definition, NamedList, Strength } from '../definition/definition.ts';
import { type Answers, answerOf } from './answers.ts';
import { compilePredicate } from './compile-predicate.ts';
import type { Predicate } from './predicate.ts';
import type { QuestionSet } from './question.ts';

/** What speaks against a lead before anything is scored. */
export interface Findings {
  /** Codes that reject it, the weightiest first. */
  readonly rejecting: readonly string[];
  /** Codes that were found and do not reject it: signs without a second one. */
  readonly others: readonly string[];
  /** Fields by which the lead is on an allow list: then nothing makes it a fake. */
  readonly allowedBy: readonly string[];
}

interface CompiledCheck {
  readonly check: Check;
  readonly strength: Strength;
  /** Of its fields, in their order. */
  readonly bits: readonly number[];
  /** The fields that its fields are read from, in the same order. */
  readonly sources: readonly (readonly string[])[];
}

/** A sign that was found, and the fields whose text made it. */
interface FoundSign {
  readonly check: Check;
  readonly sources: readonly string[];
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
      sources: check.fields.map((field) => questions.sourcesOf(field)),
    }));
  const orders = compiled.filter(({ check }) => ORDERS.includes(check.group));
  const fakes = compiled.filter(({ check }) => !ORDERS.includes(check.group));
  const allowed = allow.length > 0 ? allowQuestions(allow, questions) : [];
  const when = definition.reject.when.map(({ id, if: condition }) => ({
    id,
    predicate: compilePredicate(condition, questions),
  }));

  return {
    checks: compiled,
    when,
    find(answers) {
      const isYes = (bit: number) => answerOf(answers, bit) === true;
      const ordered = orders.filter(({ bits }) => bits.some(isYes)).map(({ check }) => check.id);
      const allowedBy = allowed.filter(({ bit }) => isYes(bit)).map(({ field }) => field);
      const found = allowedBy.length > 0 ? [] : fakes.filter(({ bits }) => bits.some(isYes));
      const proofs = found.filter(({ strength }) => strength === 'proof').map(({ check }) => check.id);
      const signs = found
        .filter(({ strength }) => strength === 'sign')
        .map(({ check, bits, sources }) => ({
          check,
          sources: sources.flatMap((own, i) => (isYes(bits[i]) ? own : [])),
        }));
      const signCodes = signs.map(({ check }) => check.id);
      const corroborated = haveCorroboration(signs);
      const rules = when.filter(({ predicate }) => predicate.answer(answers) === true).map(({ id }) => id);
      return {
        rejecting: [...ordered, ...proofs, ...(corroborated ? signCodes : []), ...rules],
        others: corroborated ? [] : signCodes,
        allowedBy,
      };
    },
  };
}

/** Whether two signs are about different things and come from different fields: an address and its status are one thing. */
function haveCorroboration(signs: readonly FoundSign[]): boolean {
  return signs.some((one, i) =>
    signs
      .slice(i + 1)
      .some(
        (other) =>
          one.check.group !== other.check.group && !one.sources.some((source) => other.sources.includes(source)),
      ),
  );
}

/** What can stand on an allow list. */
const ALLOWED_BY = ['email', 'email_domain', 'company_domain', 'company', 'phone', 'mobile', 'full_name'];

/** Questions that are yes where a lead is on an allow list. */
function allowQuestions(
  allow: readonly NamedList[],
  questions: QuestionSet,
): { readonly field: string; readonly bit: number }[] {
  return ALLOWED_BY.map((field) => ({ field, bit: questions.allowed(field, allow) }));
}
