import type { Check, CheckContext } from '../checks/check.ts';
import type { Definition, NamedList } from '../definition/definition.ts';
import type { CompileContext, Operator } from '../definition/operator.ts';
import { CONTACT_KEYS } from './activities.ts';
import { blankTexts } from './blank-texts.ts';
import type { Decision } from './decision.ts';
import { type Catalogue, withSources } from './layout.ts';
import { MATCHES } from './organizations.ts';
import { compileProgram, type Program } from './program.ts';
import { type ActivityMeasure, type Question, QuestionSet } from './question.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { sharedIn } from './shared-keys.ts';

/** What a definition is compiled with: the day, the loaded lists, and the registries. */
export interface Surroundings extends CompileContext {
  readonly operators: readonly Operator[];
  readonly checks: readonly Check[];
  readonly catalogue: Catalogue;
  /** Whether contacts are joined with an organization list. */
  readonly joined: boolean;
  /** Whether they have an activity list. */
  readonly acted: boolean;
  /** Fields to be read beside those that the definition asks about. */
  readonly alsoRead: readonly string[];
  /** Fields by whose values leads are counted. */
  readonly counted?: readonly string[];
}

/** A definition made ready, before the layout of any list is known. */
export interface CompiledDefinition {
  readonly definition: Definition;
  readonly surroundings: Surroundings;
  /** What its checks are compiled against. */
  readonly checking: CheckContext;
  readonly program: Program;
  readonly questions: readonly Question[];
  readonly activityMeasures: readonly ActivityMeasure[];
  /** Every field that has to be read. */
  readonly wanted: ReadonlySet<string>;
  readonly reading: ReadingPlan;
  /** Whether a lead is found to be what others only come near to: then what it comes near to is of no interest. */
  isKnown(decision: Decision): boolean;
  /**
   * The program of this definition with something left out or another number in it, and of some of its checks: the same
   * answers fit both. It must not ask anything that this definition does not ask.
   */
  programOf(changed: Definition, checks: readonly Check[]): Program;
}

/** What tells of a number that too many people have it: who they are. */
const OWNER_FIELDS: readonly string[] = ['phone', 'full_name', 'company'];

/** Makes a definition ready. It was checked when it was parsed: an unknown field or list here is a bug and throws. */
export function compileDefinition(definition: Definition, surroundings: Surroundings): CompiledDefinition {
  const { catalogue, lists } = surroundings;
  const named = (ids: readonly string[]): NamedList[] => ids.map((id) => lists[id]);
  const checking: CheckContext = {
    ...surroundings,
    competitors: named(definition.reject.competitors),
    suppress: named(definition.reject.suppress),
  };
  const set = new QuestionSet(
    checking,
    surroundings.acted,
    new Map(surroundings.operators.map((operator) => [operator.id, operator])),
    catalogue.fieldById,
  );
  const programOf = (changed: Definition, checks: readonly Check[]) =>
    compileProgram(changed, checks, named(changed.reject.allow), set);
  const program = programOf(definition, surroundings.checks);
  const near = program.findings.checks.map(({ check }) => check).filter(({ near }) => near !== undefined);
  const nearOf = (field: string) => near.find(({ fields }) => fields.includes(field))?.near?.(checking, field);
  const known = surroundings.checks.filter(({ group }) => near.some((check) => check.group === group));
  const knownBy = new Set(known.map(({ id }) => id));
  const reading = planReading(set, nearOf, definition, surroundings);
  const asked = [...set.questions, ...set.fieldMeasures].map(({ field }) => field);
  const mailbox = reading.keyed.has('email') ? ['mailbox'] : [];
  const readsPhones = asked.includes('phone') || reading.keyed.has('phone');
  const country = readsPhones ? ['country'] : [];
  const owners = readsPhones ? OWNER_FIELDS : [];
  return {
    definition,
    surroundings,
    checking,
    program,
    questions: set.questions,
    activityMeasures: set.activityMeasures,
    wanted: withSources(
      [
        ...asked,
        ...reading.keyed,
        ...mailbox,
        ...country,
        ...owners,
        ...surroundings.alsoRead,
        ...(surroundings.counted ?? []),
      ],
      catalogue,
    ),
    reading: { ...reading, identified: readsPhones },
    isKnown: ({ reasons }) => reasons.some((code) => knownBy.has(code)),
    programOf,
  };
}

function planReading(
  { questions, fieldMeasures, size }: QuestionSet,
  nearOf: ReadingPlan['nearOf'],
  definition: Definition,
  { catalogue, joined, acted }: Surroundings,
): Omit<ReadingPlan, 'identified'> {
  const keyed = new Set(definition.duplicates.by.flat());
  // What people share is a key only together with the name, a phone of nobody by name with the address.
  if (definition.duplicates.by.some((key) => sharedIn(key) === 'phone')) keyed.add('email');
  if (keyed.has('email')) keyed.add('full_name');
  if (joined) for (const { field } of MATCHES) keyed.add(field);
  if (acted) for (const field of CONTACT_KEYS) keyed.add(field);
  const asked = new Map<string, Question[]>();
  for (const question of questions) {
    const list = asked.get(question.field);
    if (list) list.push(question);
    else asked.set(question.field, [question]);
    if (joined && catalogue.fieldById(question.field)?.of === 'organization') keyed.add(question.field);
  }
  const whole = new Map<string, string>();
  for (const { id, parts } of catalogue.fields) {
    for (const part of parts?.fields ?? []) {
      whole.set(part, id);
      if (keyed.has(id)) keyed.add(part);
    }
  }
  return {
    answerCount: size,
    questionsOf: (field) => asked.get(field) ?? [],
    measuresOf: (field) => fieldMeasures.filter((measure) => measure.field === field),
    nearOf,
    keyed,
    joiningOf(field) {
      const id = whole.get(field);
      if (id === undefined) return undefined;
      const questions = (asked.get(id) ?? []).filter(({ presence }) => !presence);
      const always = questions.some(({ part }) => part === undefined);
      return {
        always,
        isNeeded: (cell) => always || questions.some(({ part }) => part?.(cell)),
        standsOut: questions.map(({ partStandsOut }) => partStandsOut),
      };
    },
    blanksOf: (field) => blankTexts(field, definition.blanks),
  };
}
